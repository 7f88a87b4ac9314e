/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/model/draft-private.h>
#include <libplanmodel/store/filler-private.h>

#include <glib/gi18n-lib.h>

/* Of a kind, the records that are there, by owner and within it in the order in which they were added. */
typedef struct
{
  guint32 *records;
  guint32 *start; /* by the owner's record; one more than there are owners */
  guint32 *start_of_projects; /* the same for the projects' assignments, which lie behind those of the tasks */
} Sorted;

typedef struct
{
  PlanModelDraft *draft;
  PlanModelFiller *filler;
  PlanModelStore *store; /* the filler's */
  Sorted sorted[PLAN_MODEL_N_TABLES];
  guint32 *texts; /* by the draft's, the store's; 0: not met yet */
  guint32 *ids;
  GError **error;
} Build;

static gboolean put_children (Build                *self,
                              const PlanModelShape *shape,
                              PlanModelDraftObject  object,
                              PlanModelAnyRow      *any);

/* The kind of what objects of a kind hang on; assignments hang on projects too. */
static PlanModelObjectKind
get_owner_kind (PlanModelObjectKind kind)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_NOTE:
      return PLAN_MODEL_OBJECT_TABLE;
    case PLAN_MODEL_OBJECT_ASSIGNMENT:
      return PLAN_MODEL_OBJECT_TASK;
    case PLAN_MODEL_OBJECT_VALUE:
      return PLAN_MODEL_OBJECT_INDICATOR;
    case PLAN_MODEL_OBJECT_MENTION:
      return PLAN_MODEL_OBJECT_VALUE;
    default:
      return PLAN_MODEL_OBJECT_PLAN;
    }
}

/* A counting sort, so in time linear in the objects. */
static void
sort_by_owner (Build               *self,
               PlanModelObjectKind  kind)
{
  const PlanModelDraftTable *tables = self->draft->tables;
  Sorted *sorted = &self->sorted[kind];
  guint32 n_owners = tables[get_owner_kind (kind)].n, n_projects = tables[PLAN_MODEL_OBJECT_PROJECT].n;
  PlanModelDraftObject object = { kind, 0 };
  guint32 sum = 0;

  sorted->records = g_new (guint32, tables[kind].n);
  sorted->start = g_new0 (guint32, (gsize) n_owners + n_projects + 2);
  sorted->start_of_projects = sorted->start + n_owners;

  for (; object.record < tables[kind].n; object.record++)
    {
      const PlanModelDraftHead *head = plan_model_draft_head (self->draft, object);

      if (!head->removed)
        (head->owner_kind == PLAN_MODEL_OBJECT_PROJECT ? sorted->start_of_projects : sorted->start)[head->owner]++;
    }
  for (gsize i = 0; i < (gsize) n_owners + n_projects + 2; i++)
    {
      guint32 n = sorted->start[i];

      sorted->start[i] = sum;
      sum += n;
    }
  for (object.record = 0; object.record < tables[kind].n; object.record++)
    {
      const PlanModelDraftHead *head = plan_model_draft_head (self->draft, object);

      if (!head->removed)
        sorted->records[(head->owner_kind == PLAN_MODEL_OBJECT_PROJECT ? sorted->start_of_projects
                                                                       : sorted->start)[head->owner]++] = object.record;
    }
  /* Each now says where the next begins. */
  memmove (sorted->start + 1, sorted->start, ((gsize) n_owners + n_projects + 1) * sizeof (guint32));
  sorted->start[0] = 0;
}

static const guint32 *
list_children (const Build          *self,
               PlanModelDraftObject  owner,
               PlanModelObjectKind   kind,
               guint32              *n)
{
  const Sorted *sorted = &self->sorted[kind];
  const guint32 *start =
      (owner.kind == PLAN_MODEL_OBJECT_PROJECT ? sorted->start_of_projects : sorted->start) + owner.record;

  *n = start[1] - start[0];

  return sorted->records + start[0];
}

static guint32
turn_string (PlanModelPool       *to,
             const PlanModelPool *from,
             guint32             *known,
             guint32              id)
{
  if (known[id] == 0 && id != 0)
    known[id] = plan_model_pool_intern (to, plan_model_pool_get (from, id), plan_model_pool_get_length (from, id));

  return known[id];
}

static PlanModelText
turn_text (Build         *self,
           PlanModelText  text)
{
  return turn_string (&self->store->texts, &self->draft->texts, self->texts, text);
}

static PlanModelId
turn_id (Build       *self,
         PlanModelId  id)
{
  return turn_string (&self->store->ids, &self->draft->ids, self->ids, id);
}

static gboolean
refuse (Build                *self,
        PlanModelDraftObject  object,
        const char           *path,
        PlanModelProblem      problem,
        const char           *what)
{
  return plan_model_draft_refuse (self->draft, object, path, problem, self->error, "%s", what);
}

/* Refuses the object if it lacks what its shape, or that of one of its parts, requires. */
static gboolean
check_required (Build                 *self,
                PlanModelDraftObject   object,
                const PlanModelShape  *shape,
                const PlanModelMember *part,
                const guint8          *row)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      g_autofree char *path = NULL;

      if (!member->required || member->type == PLAN_MODEL_MEMBER_VERSION ||
          plan_model_draft_is_stated (member, row + member->offset))
        continue;
      if (part != NULL)
        path = g_strconcat (part->name, ".", member->name, NULL);

      return refuse (self, object, path != NULL ? path : member->name, PLAN_MODEL_PROBLEM_MEMBER_MISSING,
                     _ ("missing"));
    }

  return TRUE;
}

static gboolean
check_part (Build                 *self,
            PlanModelDraftObject   object,
            const PlanModelMember *part,
            const guint8          *field)
{
  const PlanModelYears *years = (gconstpointer) field;

  if (!plan_model_draft_is_stated (part, field))
    return TRUE;
  if (!check_required (self, object, &plan_model_shapes[part->other], part, field))
    return FALSE;
  if (part->other != PLAN_MODEL_OBJECT_PERIOD && part->other != PLAN_MODEL_OBJECT_YEARS)
    return TRUE;
  if (years->start <= years->end)
    return TRUE;

  /* Translators: years. */
  return plan_model_draft_refuse (self->draft, object, part->name, PLAN_MODEL_PROBLEM_YEARS_REVERSED, self->error,
                                  _ ("ends in %d, before it starts in %d"), years->end, years->start);
}

static gboolean
check_object (Build                 *self,
              PlanModelDraftObject   object,
              const PlanModelAnyRow *any)
{
  const PlanModelShape *shape = &plan_model_shapes[object.kind];
  const PlanModelDraftRefusal *refusal = plan_model_draft_get_refusal (self->draft, object);
  const guint8 *row = (gconstpointer) any;

  if (refusal != NULL)
    return refuse (self, object, refusal->member->name, refusal->problem, plan_model_draft_explain (refusal->problem));
  if (!check_required (self, object, shape, NULL, row))
    return FALSE;
  for (guint i = 0; i < shape->n_members; i++)
    {
      if (shape->members[i].type == PLAN_MODEL_MEMBER_PART &&
          !check_part (self, object, &shape->members[i], row + shape->members[i].offset))
        return FALSE;
    }
  if (object.kind == PLAN_MODEL_OBJECT_VALUE && any->value.year != 0 && any->value.rare.years.start != 0)
    return refuse (self, object, "year", PLAN_MODEL_PROBLEM_MEMBERS_EXCLUSIVE, _ ("stated together with years"));

  return TRUE;
}

static void
turn_list (Build                 *self,
           PlanModelDraftObject   object,
           const PlanModelMember *member,
           guint32                row,
           PlanModelRange        *range)
{
  PlanModelRange from = *range;
  const guint32 *items = plan_model_draft_get_items (self->draft, &from);

  *range = (PlanModelRange) { 0, 0 };
  for (guint32 i = 0; i < from.n; i++)
    {
      if (member->type == PLAN_MODEL_MEMBER_LINKS)
        plan_model_filler_add_link (self->filler, range, member->other, turn_id (self, items[i]), object.kind, row,
                                    object.record);
      else
        plan_model_filler_add_alias (self->filler, range, turn_text (self, items[i]));
    }
}

/* Turns what points into the draft into what points into the store.  @base is where the part of the shape begins in the
 * row. */
static void
turn_members (Build                *self,
              const PlanModelShape *shape,
              PlanModelDraftObject  object,
              guint32               row,
              PlanModelAnyRow      *any,
              guint                 base)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      guint offset = base + member->offset;
      gpointer field = (guint8 *) any + offset;

      switch (member->type)
        {
        case PLAN_MODEL_MEMBER_ID:
          *(PlanModelId *) field = turn_id (self, *(PlanModelId *) field);
          break;
        case PLAN_MODEL_MEMBER_TEXT:
        case PLAN_MODEL_MEMBER_DATE:
        case PLAN_MODEL_MEMBER_DEADLINE:
          *(PlanModelText *) field = turn_text (self, *(PlanModelText *) field);
          break;
        case PLAN_MODEL_MEMBER_AMOUNT:
          ((PlanModelAmount *) field)->text = turn_text (self, ((PlanModelAmount *) field)->text);
          break;
        case PLAN_MODEL_MEMBER_LINK:
          if (*(PlanModelLink *) field != 0)
            *(PlanModelLink *) field =
                plan_model_filler_link (self->filler, member->other, turn_id (self, *(PlanModelId *) field),
                                        object.kind, row, offset, object.record);
          break;
        case PLAN_MODEL_MEMBER_LINKS:
        case PLAN_MODEL_MEMBER_TEXTS:
          turn_list (self, object, member, row, field);
          break;
        case PLAN_MODEL_MEMBER_PART:
          turn_members (self, &plan_model_shapes[member->other], object, row, any, offset);
          break;
        case PLAN_MODEL_MEMBER_LIST:
        case PLAN_MODEL_MEMBER_VERSION:
        case PLAN_MODEL_MEMBER_WORD:
        case PLAN_MODEL_MEMBER_YEAR:
        case PLAN_MODEL_MEMBER_COUNT:
        case PLAN_MODEL_MEMBER_SPAN:
        case PLAN_MODEL_MEMBER_NAMES:
        default:
          break;
        }
    }
}

static gboolean
declare (Build                 *self,
         PlanModelDraftObject   object,
         guint32                row,
         const PlanModelAnyRow *any)
{
  /* In every row that has an id it stands first. */
  if (!plan_model_draft_has_id (object.kind) ||
      plan_model_filler_declare (self->filler, object.kind, row, *(const PlanModelId *) (gconstpointer) any))
    return TRUE;

  return refuse (self, object, "id", PLAN_MODEL_PROBLEM_ID_DUPLICATE, _ ("another one of the kind has it already"));
}

/* Puts an object and what hangs on it.  Its id is declared after its links, so that one to itself has to wait, as do
 * all that may be part of a cycle. */
static gboolean
put_object (Build                *self,
            PlanModelDraftObject  object)
{
  const PlanModelShape *shape = &plan_model_shapes[object.kind];
  guint32 row = plan_model_filler_open (self->filler, object.kind);
  PlanModelAnyRow any;

  memcpy (&any, plan_model_draft_row (self->draft, object), shape->size);
  if (!check_object (self, object, &any))
    return FALSE;
  turn_members (self, shape, object, row, &any, 0);
  if (!put_children (self, shape, object, &any))
    return FALSE;
  plan_model_filler_put (self->filler, object.kind, row, &any);

  return declare (self, object, row, &any);
}

/* The tree of a plan's sections. Positions are those in the plan's list of sections + 1, of which the root is 0. */
typedef struct
{
  const guint32 *records;
  guint32 n;
  guint32 *parent;
  guint32 *first;
  guint32 *last;
  guint32 *next;
  guint32 *row; /* 0 until the section has been opened, else the row + 1 */
} Outline;

static void
clear_outline (Outline *self)
{
  g_free (self->parent);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outline, clear_outline)

static PlanModelDraftObject
get_section (const Outline *outline,
             guint32        position)
{
  return (PlanModelDraftObject) { PLAN_MODEL_OBJECT_SECTION, outline->records[position - 1] };
}

static gboolean
grow_outline (Build   *self,
              Outline *outline)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (NULL, NULL);
  guint32 n = outline->n + 1;

  outline->parent = g_new0 (guint32, (gsize) n * 5);
  outline->first = outline->parent + n;
  outline->last = outline->first + n;
  outline->next = outline->last + n;
  outline->row = outline->next + n;

  for (guint32 i = 1; i < n; i++)
    {
      gpointer id = GUINT_TO_POINTER (plan_model_draft_get_id (self->draft, get_section (outline, i)));

      if (!g_hash_table_contains (by_id, id))
        g_hash_table_insert (by_id, id, GUINT_TO_POINTER (i));
    }
  for (guint32 i = 1; i < n; i++)
    {
      PlanModelDraftObject section = get_section (outline, i);
      PlanModelId id = plan_model_draft_row (self->draft, section)->section.parent;
      guint32 parent = id == 0 ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (by_id, GUINT_TO_POINTER (id)));

      if (id != 0 && parent == 0)
        {
          g_autofree char *quoted = plan_model_draft_quote (plan_model_pool_get (&self->draft->ids, id));

          /* Translators: no task of the plan has the id "t7". */
          return plan_model_draft_refuse (self->draft, section, "parent", PLAN_MODEL_PROBLEM_ID_UNRESOLVED, self->error,
                                          _ ("no %s of the plan has the id %s"),
                                          plan_model_shapes[PLAN_MODEL_OBJECT_SECTION].name, quoted);
        }
      outline->parent[i] = parent;
      if (outline->last[parent] == 0)
        outline->first[parent] = i;
      else
        outline->next[outline->last[parent]] = i;
      outline->last[parent] = i;
    }

  return TRUE;
}

static gboolean
check_depth (Build         *self,
             const Outline *outline,
             guint32        position,
             guint          depth)
{
  g_autofree char *what = NULL;

  if (depth <= PLAN_MODEL_MAX_SECTION_DEPTH)
    return TRUE;
  what = g_strdup_printf (_ ("sections lie more than %u deep in one another"), PLAN_MODEL_MAX_SECTION_DEPTH);

  return refuse (self, get_section (outline, position), "parent", PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED, what);
}

static gboolean
open_section (Build   *self,
              Outline *outline,
              guint32  position)
{
  PlanModelDraftObject section = get_section (outline, position);
  const PlanModelShape *shape = &plan_model_shapes[PLAN_MODEL_OBJECT_SECTION];
  guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_SECTION);
  PlanModelAnyRow any;

  memcpy (&any, plan_model_draft_row (self->draft, section), shape->size);
  if (!check_object (self, section, &any))
    return FALSE;
  turn_members (self, shape, section, row, &any, 0);
  any.section.parent = outline->row[outline->parent[position]];
  any.section.sections = (PlanModelRange) { row + 1, 0 };
  plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_SECTION, row, &any);
  outline->row[position] = row + 1;

  return declare (self, section, row, &any);
}

/* All that has been opened since lies below. */
static void
close_section (Build   *self,
               Outline *outline,
               guint32  position)
{
  guint32 row = outline->row[position] - 1;
  PlanModelAnyRow any;

  plan_model_store_get (self->store, PLAN_MODEL_OBJECT_SECTION, row, &any);
  any.section.sections.n = self->store->n[PLAN_MODEL_OBJECT_SECTION] - row - 1;
  plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_SECTION, row, &any);
}

/* A section that was not reached from the root lies in a cycle or below one. */
static gboolean
check_reached (Build         *self,
               const Outline *outline)
{
  for (guint32 i = 1; i <= outline->n; i++)
    {
      guint32 at = i;

      if (outline->row[i] != 0)
        continue;
      for (guint32 up = 0; up < outline->n; up++)
        at = outline->parent[at];

      return refuse (self, get_section (outline, at), "parent", PLAN_MODEL_PROBLEM_PARENT_CYCLE,
                     _ ("it lies below itself"));
    }

  return TRUE;
}

/* Puts the sections of a plan, each before those below it. */
static gboolean
put_sections (Build                *self,
              PlanModelDraftObject  plan)
{
  g_auto (Outline) outline = { 0 };
  guint32 at = 0;
  guint depth = 0;

  outline.records = list_children (self, plan, PLAN_MODEL_OBJECT_SECTION, &outline.n);
  if (!grow_outline (self, &outline))
    return FALSE;

  while (TRUE)
    {
      if (outline.first[at] != 0)
        {
          at = outline.first[at];
          depth++;
        }
      else
        {
          for (; at != 0; at = outline.parent[at], depth--)
            {
              close_section (self, &outline, at);
              if (outline.next[at] != 0)
                break;
            }
          if (at == 0)
            return check_reached (self, &outline);
          at = outline.next[at];
        }
      if (!check_depth (self, &outline, at, depth) || !open_section (self, &outline, at))
        return FALSE;
    }
}

static gboolean
put_children (Build                *self,
              const PlanModelShape *shape,
              PlanModelDraftObject  object,
              PlanModelAnyRow      *any)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      PlanModelRange *range = (gpointer) ((guint8 *) any + member->offset);

      if (member->type != PLAN_MODEL_MEMBER_LIST)
        continue;
      range->first = self->store->n[member->other];
      if (member->other == PLAN_MODEL_OBJECT_SECTION)
        {
          if (!put_sections (self, object))
            return FALSE;
        }
      else
        {
          guint32 n;
          const guint32 *records = list_children (self, object, member->other, &n);

          for (guint32 child = 0; child < n; child++)
            {
              if (!put_object (self, (PlanModelDraftObject) { member->other, records[child] }))
                return FALSE;
            }
        }
      range->n = self->store->n[member->other] - range->first;
    }

  return TRUE;
}

/* The path of the first member that names an id of a kind. */
static char *
find_link (Build                *self,
           const PlanModelShape *shape,
           const guint8         *row,
           PlanModelObjectKind   target,
           PlanModelId           id)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      gconstpointer field = row + member->offset;

      if (member->type == PLAN_MODEL_MEMBER_PART)
        {
          g_autofree char *inner = find_link (self, &plan_model_shapes[member->other], field, target, id);

          if (inner != NULL)
            return g_strconcat (member->name, ".", inner, NULL);
        }
      if (member->other != target)
        continue;
      if (member->type == PLAN_MODEL_MEMBER_LINK && self->ids[*(const PlanModelId *) field] == id)
        return g_strdup (member->name);
      if (member->type == PLAN_MODEL_MEMBER_LINKS)
        {
          const guint32 *items = plan_model_draft_get_items (self->draft, field);

          for (guint32 n = 0; n < ((const PlanModelRange *) field)->n; n++)
            {
              if (self->ids[items[n]] == id)
                return g_strdup_printf ("%s[%u]", member->name, n);
            }
        }
    }

  return NULL;
}

/* Says what the filler found wrong; the place that it was given is the record. */
static gboolean
refuse_fault (Build                *self,
              const PlanModelFault *fault)
{
  PlanModelDraftObject object = { fault->kind, fault->place };
  g_autofree char *path = NULL, *quoted = NULL;

  if (fault->problem == PLAN_MODEL_PROBLEM_PARENT_CYCLE && fault->kind == PLAN_MODEL_OBJECT_AGENCY)
    return refuse (self, object, "members", fault->problem, _ ("it is a member of itself"));
  if (fault->problem == PLAN_MODEL_PROBLEM_PARENT_CYCLE)
    return refuse (self, object, "parent", fault->problem, _ ("it lies below itself"));

  path = find_link (self, &plan_model_shapes[fault->kind], (guint8 *) plan_model_draft_row (self->draft, object),
                    fault->target, fault->id);
  quoted = plan_model_draft_quote (plan_model_store_id_text (self->store, fault->id));

  /* Translators: no task of the plan has the id "t7". */
  return plan_model_draft_refuse (self->draft, object, path, fault->problem, self->error,
                                  _ ("no %s of the plan has the id %s"), plan_model_shapes[fault->target].name, quoted);
}

static gboolean
put_plan (Build                *self,
          PlanModelDraftObject  plan)
{
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));

  plan_model_filler_begin_plan (self->filler);

  return put_object (self, plan) &&
         (plan_model_filler_end_plan (self->filler, faults) ||
          refuse_fault (self, &g_array_index (faults, PlanModelFault, 0)));
}

/*< private >
 * plan_model_draft_build:
 *
 * Makes a store of what is there, in time linear in it, and leaves the draft as it was.
 *
 * Returns: (transfer full): the store, or NULL with an error that names the first object that the model cannot hold
 */
PlanModelStore *
plan_model_draft_build (PlanModelDraft  *self,
                        GError         **error)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  Build build = { .draft = self, .filler = filler, .store = plan_model_filler_get_store (filler), .error = error };
  PlanModelDraftObject plan = { PLAN_MODEL_OBJECT_PLAN, 0 };
  PlanModelStore *store = NULL;
  gboolean done = TRUE;

  build.texts = g_new0 (guint32, self->texts.n);
  build.ids = g_new0 (guint32, self->ids.n);
  for (guint kind = PLAN_MODEL_OBJECT_PLAN + 1; kind < PLAN_MODEL_N_TABLES; kind++)
    sort_by_owner (&build, kind);

  for (; done && plan.record < self->tables[PLAN_MODEL_OBJECT_PLAN].n; plan.record++)
    {
      if (!plan_model_draft_head (self, plan)->removed)
        done = put_plan (&build, plan);
    }
  if (done)
    store = plan_model_filler_finish (filler);

  for (guint kind = PLAN_MODEL_OBJECT_PLAN + 1; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      g_free (build.sorted[kind].records);
      g_free (build.sorted[kind].start);
    }
  g_free (build.texts);
  g_free (build.ids);

  return store;
}
