/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/builder.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/draft-private.h>
#include <libplanmodel/model/item-private.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelBuilder:
 *
 * Makes a [class@PlanModel.Catalog] out of single facts, or out of another catalog with some of them changed.
 *
 * A catalog never changes. What is new, such as the actual figures of a later year, goes into a builder made from it
 * with [ctor@PlanModel.Builder.new_from_catalog], and the builder makes another catalog.
 *
 * Each `add` function opens an object with what it cannot be without. The object opened last is the one that
 * [method@PlanModel.Builder.set], [method@PlanModel.Builder.set_number], [method@PlanModel.Builder.set_span] and
 * [method@PlanModel.Builder.add] state more of, by the names that plan JSON gives to its members; a member of a part
 * is named by both names with a dot between, such as `period.start`, `source.uri`, `spans.title` or `against.text`.
 *
 * ```python
 * builder = PlanModel.Builder.new ()
 * builder.add_plan ("changji-2021-2023", "昌吉市科技创新三年行动计划")
 * builder.set_number ("period.start", 2021)
 * builder.set_number ("period.end", 2023)
 * builder.add_indicator ("i1", "高新技术企业数")
 * builder.set ("unit", "家")
 * builder.add_value (PlanModel.ValueRole.TARGET)
 * builder.set_number ("year", 2023)
 * builder.set ("value", "50")
 * builder.set ("comparator", "more-than")
 * catalog = builder.build ()
 * ```
 *
 * While an object is open, so are those that it hangs on: after a value, another value goes to the same indicator,
 * and an indicator to the same plan. Objects may come in any order, and may name others by id that come later; within
 * a list they keep the order in which they were added.
 *
 * A text that is not what its member holds is refused at once, and the member stays as it was. What can only be
 * judged with everything else (ids, cycles, spans of years, what is missing, the texts that an object was added with)
 * is judged by [method@PlanModel.Builder.build]. Messages name the object by its kind and id, and the way to the
 * member below it: `indicator "i3" of plan "p": values[0].value: "12a" is no decimal`.
 *
 * A whole plan is often easier to state as plan JSON.
 *
 * A builder is used by one thread at a time. The time that its functions take does not depend on how much it holds,
 * where they do not say so.
 *
 * Since: 1.0
 */
struct _PlanModelBuilder
{
  GObject parent_instance;

  PlanModelDraft draft;
  PlanModelDraftObject open;
  gboolean is_open;
};

G_DEFINE_FINAL_TYPE (PlanModelBuilder, plan_model_builder, G_TYPE_OBJECT)

static void
plan_model_builder_finalize (GObject *object)
{
  PlanModelBuilder *self = PLAN_MODEL_BUILDER (object);

  plan_model_draft_clear (&self->draft);
  G_OBJECT_CLASS (plan_model_builder_parent_class)->finalize (object);
}

static void
plan_model_builder_class_init (PlanModelBuilderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plan_model_builder_finalize;
}

static void
plan_model_builder_init (PlanModelBuilder *self)
{
  plan_model_draft_init (&self->draft);
}

/**
 * plan_model_builder_new:
 *
 * Makes a builder that holds nothing.
 *
 * Returns: (transfer full): a builder
 *
 * Since: 1.0
 */
PlanModelBuilder *
plan_model_builder_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_BUILDER, NULL);
}

/**
 * plan_model_builder_new_from_catalog:
 * @catalog: a catalog
 *
 * Makes a builder that holds all that a catalog does, but for the findings of its loading.
 *
 * Nothing is open in it: [method@PlanModel.Builder.find] opens what is to be changed. The time is linear in the
 * catalog, which stays as it is.
 *
 * Returns: (transfer full): a builder
 *
 * Since: 1.0
 */
PlanModelBuilder *
plan_model_builder_new_from_catalog (PlanModelCatalog *catalog)
{
  PlanModelBuilder *self;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  self = plan_model_builder_new ();
  plan_model_draft_copy_store (&self->draft, plan_model_catalog_get_store (catalog));

  return self;
}

/* The open object of a kind: the one opened last, or one that it hangs on. */
static gboolean
is_open (const PlanModelBuilder *self,
         PlanModelObjectKind     kind,
         PlanModelDraftObject   *found)
{
  if (!self->is_open)
    return FALSE;

  *found = self->open;
  while (found->kind != kind && found->kind != PLAN_MODEL_OBJECT_PLAN)
    {
      const PlanModelDraftHead *head = plan_model_draft_head (&self->draft, *found);

      *found = (PlanModelDraftObject) { head->owner_kind, head->owner };
    }

  return found->kind == kind;
}

static void
open_object (PlanModelBuilder     *self,
             PlanModelDraftObject  object)
{
  self->open = object;
  self->is_open = TRUE;
}

/* Opens a new object with the texts that it cannot be without. */
static void
add_object (PlanModelBuilder     *self,
            PlanModelObjectKind   kind,
            PlanModelDraftObject  owner,
            const char           *first_name,
            const char           *first,
            const char           *second_name,
            const char           *second)
{
  open_object (self, plan_model_draft_add (&self->draft, kind, owner));
  if (first_name != NULL)
    plan_model_draft_give (&self->draft, self->open, first_name, first);
  if (second_name != NULL)
    plan_model_draft_give (&self->draft, self->open, second_name, second);
}

/**
 * plan_model_builder_add_plan_from:
 * @self: a builder
 * @plan: a plan of any catalog
 *
 * Adds a copy of a plan with all that it holds, and opens it.
 *
 * Where the builder holds a plan with the same id, one of the two has to be given another before they can be built:
 * [method@PlanModel.Builder.set] with `id`. The time is linear in the plan, and in the number of texts of its
 * catalog.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_plan_from (PlanModelBuilder *self,
                                  PlanModelPlan    *plan)
{
  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (PLAN_MODEL_IS_PLAN (plan));

  open_object (self,
               plan_model_draft_copy_plan (&self->draft, PLAN_MODEL_ITEM_STORE (plan), PLAN_MODEL_ITEM_ROW (plan)));
}

/**
 * plan_model_builder_add_plan:
 * @self: a builder
 * @id: its id, unique among the plans of the builder
 * @title: its title
 *
 * Adds a plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_plan (PlanModelBuilder *self,
                             const char       *id,
                             const char       *title)
{
  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (title != NULL);

  add_object (self, PLAN_MODEL_OBJECT_PLAN, (PlanModelDraftObject) { PLAN_MODEL_OBJECT_PLAN, 0 }, "id", id, "title",
              title);
}

/**
 * plan_model_builder_add_reference:
 * @self: a builder in which a plan is open
 * @title: the title of the document, without 《》
 *
 * Adds a document that the open plan refers to, and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_reference (PlanModelBuilder *self,
                                  const char       *title)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_REFERENCE, plan, "title", title, NULL, NULL);
}

/**
 * plan_model_builder_add_area:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the areas of the plan
 * @name: its name
 *
 * Adds an area to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_area (PlanModelBuilder *self,
                             const char       *id,
                             const char       *name)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_AREA, plan, "id", id, "name", name);
}

/**
 * plan_model_builder_add_agency:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the agencies of the plan
 * @name: its name
 *
 * Adds an agency to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_agency (PlanModelBuilder *self,
                               const char       *id,
                               const char       *name)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_AGENCY, plan, "id", id, "name", name);
}

/**
 * plan_model_builder_add_section:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the sections of the plan
 * @title: its title, without the number
 * @parent: (nullable): the id of the section that it lies in, which may come later; %NULL for one at the top
 *
 * Adds a section to the open plan and opens it.
 *
 * In plan JSON a section lies in its parent. Here it names the parent, as tasks and areas do, and
 * [method@PlanModel.Builder.set] with `parent` moves it. Sections of one parent keep the order in which they were
 * added.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_section (PlanModelBuilder *self,
                                const char       *id,
                                const char       *title,
                                const char       *parent)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (title != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_SECTION, plan, "id", id, "title", title);
  if (parent != NULL)
    plan_model_draft_give (&self->draft, self->open, "parent", parent);
}

/**
 * plan_model_builder_add_table:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the tables of the plan
 *
 * Adds a printed table or box to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_table (PlanModelBuilder *self,
                              const char       *id)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_TABLE, plan, "id", id, NULL, NULL);
}

/**
 * plan_model_builder_add_table_note:
 * @self: a builder in which a table is open
 * @mark: the mark of the footnote, such as `*` or `注1`
 *
 * Adds a footnote to the open table and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_table_note (PlanModelBuilder *self,
                                   const char       *mark)
{
  PlanModelDraftObject table;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (mark != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_TABLE, &table));

  add_object (self, PLAN_MODEL_OBJECT_NOTE, table, "mark", mark, NULL, NULL);
}

/**
 * plan_model_builder_add_task:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the tasks of the plan
 * @title: its title, without the number
 *
 * Adds a task to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_task (PlanModelBuilder *self,
                             const char       *id,
                             const char       *title)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (title != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_TASK, plan, "id", id, "title", title);
}

/**
 * plan_model_builder_add_project:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the projects of the plan
 * @name: its name
 *
 * Adds a project to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_project (PlanModelBuilder *self,
                                const char       *id,
                                const char       *name)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_PROJECT, plan, "id", id, "name", name);
}

/* Whether a role is one that plan JSON has a word for, or 0, which build reports as missing. */
static gboolean
is_role (PlanModelWordsKind kind,
         int                role)
{
  return role >= 0 && role < plan_model_words_get (kind)->n;
}

/**
 * plan_model_builder_add_assignment:
 * @self: a builder in which a task or project is open
 * @agency: the id of an agency of the plan, which may come later
 * @role: what the agency has to do with it
 *
 * Assigns the open task or project to an agency and opens the assignment.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_assignment (PlanModelBuilder        *self,
                                   const char              *agency,
                                   PlanModelAssignmentRole  role)
{
  PlanModelDraftObject work;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (agency != NULL);
  g_return_if_fail (is_role (PLAN_MODEL_WORDS_ASSIGNMENT_ROLE, role));
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_TASK, &work) || is_open (self, PLAN_MODEL_OBJECT_PROJECT, &work));

  add_object (self, PLAN_MODEL_OBJECT_ASSIGNMENT, work, "agency", agency, NULL, NULL);
  plan_model_draft_row (&self->draft, self->open)->assignment.role = role;
}

/**
 * plan_model_builder_add_indicator:
 * @self: a builder in which a plan is open
 * @id: its id, unique among the indicators of the plan
 * @name: its name as written
 *
 * Adds an indicator to the open plan and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_indicator (PlanModelBuilder *self,
                                  const char       *id,
                                  const char       *name)
{
  PlanModelDraftObject plan;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_PLAN, &plan));

  add_object (self, PLAN_MODEL_OBJECT_INDICATOR, plan, "id", id, "name", name);
}

/**
 * plan_model_builder_add_value:
 * @self: a builder in which an indicator is open
 * @role: what the figure is to the indicator
 *
 * Adds a value to the open indicator and opens it.
 *
 * The amount is the member `value`, a text; it is left out where the document prints none.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_value (PlanModelBuilder   *self,
                              PlanModelValueRole  role)
{
  PlanModelDraftObject indicator;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (is_role (PLAN_MODEL_WORDS_VALUE_ROLE, role));
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_INDICATOR, &indicator));

  add_object (self, PLAN_MODEL_OBJECT_VALUE, indicator, NULL, NULL, NULL, NULL);
  plan_model_draft_row (&self->draft, self->open)->value.role = role;
}

/**
 * plan_model_builder_add_mention:
 * @self: a builder in which a value is open
 *
 * Adds a place that states the open value, and opens it.
 *
 * Since: 1.0
 */
void
plan_model_builder_add_mention (PlanModelBuilder *self)
{
  PlanModelDraftObject value;

  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (is_open (self, PLAN_MODEL_OBJECT_VALUE, &value));

  add_object (self, PLAN_MODEL_OBJECT_MENTION, value, NULL, NULL, NULL, NULL);
}

/**
 * plan_model_builder_set:
 * @self: a builder in which an object is open
 * @member: the name of a member, or of a part and its member with a dot between
 * @text: (nullable): what it states; %NULL takes back what it stated
 * @error: return location for a #GError
 *
 * Sets a member of the object opened last that is a text in plan JSON.
 *
 * That is a text of one character at least, a word of an enumeration (`binding`), a date (`2021`, `2021-04`,
 * `2021-04-09`), a deadline (these, and `2021-Q4`, `2024-S1`, `ongoing`), an amount (`2.80`: at most 34 digits, kept
 * as they are) or the id of another object of the plan, which may come later. %NULL does for any member but those
 * that list objects, so it empties lists of texts and takes away parts as a whole.
 *
 * Where links name the object by its id, they are not changed with it.
 *
 * Fails, and leaves the member as it was, with %PLAN_MODEL_BUILD_ERROR_MEMBER where the object has no such member, or
 * it does not hold such a text, or the text is empty or not UTF-8, and with %PLAN_MODEL_BUILD_ERROR_LIMIT where it is
 * longer than 16 MiB.
 *
 * Returns: whether it is set
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_set (PlanModelBuilder  *self,
                        const char        *member,
                        const char        *text,
                        GError           **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (self->is_open, FALSE);

  return plan_model_draft_set (&self->draft, self->open, member, text, error);
}

/**
 * plan_model_builder_set_number:
 * @self: a builder in which an object is open
 * @member: the name of a member, or of a part and its member with a dot between
 * @number: what it states: a year from 1 to 9999, or a count from 1 to 4294967295
 * @error: return location for a #GError
 *
 * Sets a member of the object opened last that is a number in plan JSON.
 *
 * Amounts are none: they are set as texts, which keep their places.
 *
 * Fails, and leaves the member as it was, with %PLAN_MODEL_BUILD_ERROR_MEMBER where the object has no such member, or
 * it holds no number, or not this one.
 *
 * Returns: whether it is set
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_set_number (PlanModelBuilder  *self,
                               const char        *member,
                               double             number,
                               GError           **error)
{
  /* Not an integer: PyGObject would make 2.8 a 2 without a word. */
  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (self->is_open, FALSE);

  return plan_model_draft_set_number (&self->draft, self->open, member, number, error);
}

/**
 * plan_model_builder_set_span:
 * @self: a builder in which an object is open
 * @member: the name of a member, or of a part and its member with a dot between
 * @start: where it begins in the text of the document, in code points
 * @end: where it ends: the first code point behind it
 * @error: return location for a #GError
 *
 * Sets a member of the object opened last that is a stretch of the document.
 *
 * Fails, and leaves the member as it was, with %PLAN_MODEL_BUILD_ERROR_MEMBER where the object has no such member, or
 * it holds no span, or the span no character.
 *
 * Returns: whether it is set
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_set_span (PlanModelBuilder  *self,
                             const char        *member,
                             guint              start,
                             guint              end,
                             GError           **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (self->is_open, FALSE);

  return plan_model_draft_set_span (&self->draft, self->open, member, start, end, error);
}

/**
 * plan_model_builder_add:
 * @self: a builder in which an object is open
 * @member: the name of a member
 * @text: what is added
 * @error: return location for a #GError
 *
 * Adds to a member of the object opened last that is a list of texts in plan JSON.
 *
 * These are `aliases` of an agency, `issuers` of a plan and `members` of a group (ids of agencies, which may come
 * later), and `inferred` (names of members of the same object, kept in the order of plan JSON and each once). To
 * start a list anew, [method@PlanModel.Builder.set] it to %NULL first.
 *
 * Fails, and leaves the list as it was, with %PLAN_MODEL_BUILD_ERROR_MEMBER where the object has no such member, or
 * it is no list of texts, or the text is empty, not UTF-8, or not the name of a member, and with
 * %PLAN_MODEL_BUILD_ERROR_LIMIT where it is longer than 16 MiB.
 *
 * Returns: whether it is added
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_add (PlanModelBuilder  *self,
                        const char        *member,
                        const char        *text,
                        GError           **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (self->is_open, FALSE);

  return plan_model_draft_append_text (&self->draft, self->open, member, text, error);
}

static gboolean
find_kind (const char          *name,
           PlanModelObjectKind *kind,
           GError             **error)
{
  g_autofree char *quoted = NULL;

  for (guint i = 0; i < PLAN_MODEL_N_TABLES; i++)
    {
      *kind = i;
      if (plan_model_draft_has_id (i) && strcmp (plan_model_shapes[i].name, name) == 0)
        return TRUE;
    }
  quoted = plan_model_draft_quote (name);
  /* Translators: no object of the kind "indicater" has an id. */
  g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER, _ ("no object of the kind %s has an id"),
               quoted);

  return FALSE;
}

static gboolean
find_id (PlanModelBuilder      *self,
         guint32                plan,
         PlanModelObjectKind    kind,
         const char            *id,
         PlanModelDraftObject  *found)
{
  PlanModelProblem problem;
  PlanModelId pool_id;

  return plan_model_draft_intern (&self->draft.ids, id, &pool_id, &problem) &&
         plan_model_draft_find (&self->draft, plan, kind, pool_id, found);
}

/**
 * plan_model_builder_find:
 * @self: a builder
 * @plan: the id of a plan
 * @kind: (nullable): the kind of an object of the plan; %NULL for the plan itself
 * @id: (nullable): the id of the object; %NULL with the plan itself
 * @error: return location for a #GError
 *
 * Opens an object that is there.
 *
 * The kinds are `area`, `agency`, `section`, `table`, `task`, `project`, `indicator` and `plan`; of the last, @id is
 * the plan's once more, or %NULL. What has no id is opened with [method@PlanModel.Builder.find_nth] from what it
 * hangs on. The first call for a kind takes time linear in the objects of that kind.
 *
 * Fails, and leaves open what was, with %PLAN_MODEL_BUILD_ERROR_REFERENCE where there is no such plan or object, and
 * with %PLAN_MODEL_BUILD_ERROR_MEMBER where objects of that kind have no ids, or @kind comes without @id.
 *
 * Returns: whether it is open
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_find (PlanModelBuilder  *self,
                         const char        *plan,
                         const char        *kind,
                         const char        *id,
                         GError           **error)
{
  PlanModelObjectKind object_kind = PLAN_MODEL_OBJECT_PLAN;
  PlanModelDraftObject found_plan, found;
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (kind != NULL && !find_kind (kind, &object_kind, error))
    return FALSE;
  if (!find_id (self, 0, PLAN_MODEL_OBJECT_PLAN, plan, &found_plan))
    {
      quoted = plan_model_draft_quote (plan);
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_REFERENCE, _ ("no plan has the id %s"),
                   quoted);
      return FALSE;
    }
  found = found_plan;
  if (id == NULL && object_kind != PLAN_MODEL_OBJECT_PLAN)
    return plan_model_draft_refuse (&self->draft, found_plan, NULL, PLAN_MODEL_PROBLEM_MEMBER_MISSING, error,
                                    _ ("it takes an id to say which %s is meant"), plan_model_shapes[object_kind].name);
  if (object_kind == PLAN_MODEL_OBJECT_PLAN && id != NULL && strcmp (id, plan) != 0)
    return plan_model_draft_refuse (&self->draft, found_plan, NULL, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, error,
                                    _ ("it is the plan itself that is looked for, by two ids"));
  if (object_kind != PLAN_MODEL_OBJECT_PLAN && !find_id (self, found_plan.record, object_kind, id, &found))
    {
      quoted = plan_model_draft_quote (id);
      /* Translators: no task of the plan has the id "t7". */
      return plan_model_draft_refuse (&self->draft, found_plan, NULL, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, error,
                                      _ ("no %s of the plan has the id %s"), plan_model_shapes[object_kind].name,
                                      quoted);
    }
  open_object (self, found);

  return TRUE;
}

/* The nearest open object with a list of that name. */
static const PlanModelMember *
find_list (PlanModelBuilder     *self,
           const char           *name,
           PlanModelDraftObject *owner)
{
  const PlanModelMember *member;

  *owner = self->open;
  while (TRUE)
    {
      const PlanModelDraftHead *head = plan_model_draft_head (&self->draft, *owner);

      member = plan_model_shape_find_member (&plan_model_shapes[owner->kind], name, strlen (name));
      if (member != NULL && member->type == PLAN_MODEL_MEMBER_LIST)
        return member;
      if (owner->kind == PLAN_MODEL_OBJECT_PLAN)
        return NULL;
      *owner = (PlanModelDraftObject) { head->owner_kind, head->owner };
    }
}

/**
 * plan_model_builder_find_nth:
 * @self: a builder in which an object is open
 * @list: the name of a list of objects in plan JSON
 * @position: a position in the list, from 0
 * @error: return location for a #GError
 *
 * Opens the object at a position of a list of the object opened last, or of the nearest that it hangs on and that has
 * such a list.
 *
 * So one gets at `references`, `notes`, `assignments`, `values` and `mentions`, which have no ids, and walks through
 * lists of others: after `find ("p", "indicator", "i3")`, `find_nth ("values", 1)` opens its second value. The
 * `sections` of a plan are those at the top, those of a section those in it. The time is linear in all objects of the
 * kind.
 *
 * Fails, and leaves open what was, with %PLAN_MODEL_BUILD_ERROR_MEMBER where there is no such list, and with
 * %PLAN_MODEL_BUILD_ERROR_REFERENCE where it is too short.
 *
 * Returns: whether it is open
 *
 * Since: 1.0
 */
gboolean
plan_model_builder_find_nth (PlanModelBuilder  *self,
                             const char        *list,
                             guint              position,
                             GError           **error)
{
  const PlanModelMember *member;
  PlanModelDraftObject owner, found;
  guint n;

  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), FALSE);
  g_return_val_if_fail (list != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (self->is_open, FALSE);

  member = find_list (self, list, &owner);
  if (member == NULL)
    {
      g_autofree char *quoted = plan_model_draft_quote (list);

      /* Translators: "vales" is no list of objects of indicator. */
      return plan_model_draft_refuse (&self->draft, self->open, NULL, PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN, error,
                                      _ ("%s is no list of objects of %s"), quoted,
                                      plan_model_shapes[self->open.kind].name);
    }
  if (!plan_model_draft_find_nth (&self->draft, owner, member->other, position, &found, &n))
    return plan_model_draft_refuse (&self->draft, owner, list, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, error,
                                    _ ("there is no position %u, for it holds %u"), position, n);
  open_object (self, found);

  return TRUE;
}

/**
 * plan_model_builder_remove:
 * @self: a builder in which an object is open
 *
 * Takes out the object opened last with what hangs on it, and opens what it hung on itself.
 *
 * What hangs on an object is what lies in it in plan JSON: with a section go those below it, with an indicator its
 * values and their mentions, with a plan everything. Links that name the object stay, and have to be changed before
 * it can be built; else [method@PlanModel.Builder.build] says that their id points nowhere. After a plan nothing is
 * open.
 *
 * Taking out a section takes time linear in the sections of all plans, for each that lies in it.
 *
 * Since: 1.0
 */
void
plan_model_builder_remove (PlanModelBuilder *self)
{
  g_return_if_fail (PLAN_MODEL_IS_BUILDER (self));
  g_return_if_fail (self->is_open);

  self->is_open = self->open.kind != PLAN_MODEL_OBJECT_PLAN;
  self->open = plan_model_draft_remove (&self->draft, self->open);
}

/**
 * plan_model_builder_build:
 * @self: a builder
 * @error: return location for a #GError
 *
 * Makes a catalog of all that the builder holds at the moment.
 *
 * The builder stays as it was, whether that succeeds or not, and may go on. Without a plan it makes an empty catalog.
 * The time is linear in what it holds.
 *
 * Fails with the first thing that the model cannot hold:
 *
 * - %PLAN_MODEL_BUILD_ERROR_MEMBER: an object lacks what it cannot be without, or was added with a text that is empty
 *   or not UTF-8, or a value has both `year` and `years`
 * - %PLAN_MODEL_BUILD_ERROR_REFERENCE: two objects of a kind have one id, or an id points to nothing in the plan
 * - %PLAN_MODEL_BUILD_ERROR_CYCLE: areas, sections, tasks or indicators are their own parents, or agencies their own
 *   members, be it by way of others
 * - %PLAN_MODEL_BUILD_ERROR_PERIOD: a span of years ends before it starts
 * - %PLAN_MODEL_BUILD_ERROR_LIMIT: an object was added with a text longer than 16 MiB, or sections lie more than 511
 *   deep in one another, so that no loader could read the plan again
 *
 * Returns: (transfer full): a catalog
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_builder_build (PlanModelBuilder  *self,
                          GError           **error)
{
  PlanModelStore *store;

  g_return_val_if_fail (PLAN_MODEL_IS_BUILDER (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  store = plan_model_draft_build (&self->draft, error);

  return store != NULL ? plan_model_catalog_new_for_store (store, NULL) : NULL;
}
