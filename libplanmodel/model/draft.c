/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/draft-private.h>

#define FIRST_RECORDS 16

void
plan_model_draft_init (PlanModelDraft *self)
{
  memset (self, 0, sizeof *self);
  plan_model_pool_init (&self->texts);
  plan_model_pool_init (&self->ids);
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->refusals = g_array_new (FALSE, FALSE, sizeof (PlanModelDraftRefusal));
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      /* The widest field of a row is an amount's coefficient. */
      G_STATIC_ASSERT (sizeof (PlanModelDraftHead) % sizeof (gint64) == 0);
      self->tables[kind].size = sizeof (PlanModelDraftHead) + (plan_model_shapes[kind].size + 7u) / 8 * 8;
    }
}

void
plan_model_draft_clear (PlanModelDraft *self)
{
  plan_model_pool_clear (&self->texts);
  plan_model_pool_clear (&self->ids);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_pointer (&self->refusals, g_array_unref);
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      g_free (self->tables[kind].records);
      g_clear_pointer (&self->found[kind], g_hash_table_unref);
    }
}

/*< private >
 * plan_model_draft_add:
 * @owner: what the object hangs on; of a plan, anything
 *
 * Adds an object that states nothing yet.  Rows that were asked for before may have moved.
 */
PlanModelDraftObject
plan_model_draft_add (PlanModelDraft       *self,
                      PlanModelObjectKind   kind,
                      PlanModelDraftObject  owner)
{
  PlanModelDraftTable *table = &self->tables[kind];
  PlanModelDraftObject object = { kind, table->n };
  PlanModelDraftHead *head;

  if (table->n == table->capacity)
    {
      g_assert (table->n < G_MAXUINT32 / 2);
      table->capacity = MAX (FIRST_RECORDS, table->capacity + table->capacity / 2);
      table->records = g_realloc_n (table->records, table->capacity, table->size);
    }
  table->n++;
  head = plan_model_draft_head (self, object);
  memset (head, 0, table->size);
  head->owner_kind = owner.kind;
  head->owner = owner.record;

  return object;
}

/*< private >
 * plan_model_draft_get_id:
 *
 * Returns: the id of an object, or 0 where it has none or objects of its kind never have one
 */
PlanModelId
plan_model_draft_get_id (const PlanModelDraft *self,
                         PlanModelDraftObject  object)
{
  /* It stands first in every row that has one. */
  return plan_model_draft_has_id (object.kind) ? *(const PlanModelId *) plan_model_draft_row (self, object) : 0;
}

/*< private >
 * plan_model_draft_intern:
 * @id: (out): the text in the pool
 * @problem: (out): why it is not there
 *
 * Puts a text into one of the draft's pools.
 *
 * Returns: whether it can be held
 */
gboolean
plan_model_draft_intern (PlanModelPool    *pool,
                         const char       *text,
                         guint32          *id,
                         PlanModelProblem *problem)
{
  gsize length = strlen (text);

  *problem = PLAN_MODEL_PROBLEM_MEMBER_MISTYPED;
  if (length == 0)
    return FALSE;
  *problem = PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED;
  if (length > PLAN_MODEL_POOL_MAX_LENGTH)
    return FALSE;
  *problem = PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8;
  *id = plan_model_pool_intern (pool, text, length);

  return *id != 0;
}

/*< private >
 * plan_model_draft_append:
 *
 * Adds to a list of texts or of ids.
 */
void
plan_model_draft_append (PlanModelDraft *self,
                         PlanModelRange *range,
                         guint32         item)
{
  GArray *list;

  if (range->n == 0)
    {
      g_ptr_array_add (self->lists, g_array_new (FALSE, FALSE, sizeof (guint32)));
      range->first = self->lists->len;
    }
  list = self->lists->pdata[range->first - 1];
  g_array_append_val (list, item);
  range->n = list->len;
}

/*< private >
 * plan_model_draft_get_items:
 *
 * Returns: (nullable): the texts or ids of a list, as many as the range says
 */
const guint32 *
plan_model_draft_get_items (const PlanModelDraft *self,
                            const PlanModelRange *range)
{
  return range->n == 0 ? NULL : (gpointer) ((GArray *) self->lists->pdata[range->first - 1])->data;
}

/* Whether the object is there and bears the id in the plan. */
static gboolean
is_it (const PlanModelDraft *self,
       guint32               plan,
       PlanModelId           id,
       PlanModelDraftObject  object)
{
  const PlanModelDraftHead *head = plan_model_draft_head (self, object);

  return !head->removed && plan_model_draft_get_id (self, object) == id &&
         (object.kind == PLAN_MODEL_OBJECT_PLAN || head->owner == plan);
}

static gint64
make_key (guint32     plan,
          PlanModelId id)
{
  return (gint64) ((guint64) plan << 32 | id);
}

/*< private >
 * plan_model_draft_note_id:
 *
 * Takes note that an object bears another id than before.
 */
void
plan_model_draft_note_id (PlanModelDraft       *self,
                          PlanModelDraftObject  object)
{
  GHashTable *table = self->found[object.kind];
  PlanModelId id = plan_model_draft_get_id (self, object);
  guint32 plan = object.kind == PLAN_MODEL_OBJECT_PLAN ? 0 : plan_model_draft_head (self, object)->owner;
  PlanModelDraftObject earlier = { object.kind, 0 };
  gint64 key = make_key (plan, id);

  if (table == NULL || id == 0)
    return;
  /* What the table says may have been overtaken.  Of two that bear an id, which build refuses, the first is found. */
  earlier.record = GPOINTER_TO_UINT (g_hash_table_lookup (table, &key));
  if (earlier.record-- == 0 || !is_it (self, plan, id, earlier))
    g_hash_table_insert (table, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (object.record + 1));
}

/*< private >
 * plan_model_draft_find:
 * @plan: the record of the plan; of a plan itself, 0
 *
 * Finds the first object of a plan, or the first plan, that bears an id.
 */
gboolean
plan_model_draft_find (PlanModelDraft       *self,
                       guint32               plan,
                       PlanModelObjectKind   kind,
                       PlanModelId           id,
                       PlanModelDraftObject *found)
{
  gint64 key = make_key (plan, id);

  *found = (PlanModelDraftObject) { kind, 0 };
  if (self->found[kind] == NULL)
    {
      self->found[kind] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      for (; found->record < self->tables[kind].n; found->record++)
        {
          if (!plan_model_draft_head (self, *found)->removed)
            plan_model_draft_note_id (self, *found);
        }
    }

  found->record = GPOINTER_TO_UINT (g_hash_table_lookup (self->found[kind], &key));
  if (found->record-- == 0)
    return FALSE;
  if (is_it (self, plan, id, *found))
    return TRUE;

  /* It was taken out or bears another id now; there may be one behind it. */
  g_hash_table_remove (self->found[kind], &key);
  for (found->record = 0; found->record < self->tables[kind].n; found->record++)
    {
      if (is_it (self, plan, id, *found))
        {
          plan_model_draft_note_id (self, *found);
          return TRUE;
        }
    }

  return FALSE;
}

/*< private >
 * plan_model_draft_get_owner:
 *
 * Gets the object that holds another in plan JSON, where a section lies in its parent.  Not of a plan.
 */
PlanModelDraftObject
plan_model_draft_get_owner (PlanModelDraft       *self,
                            PlanModelDraftObject  object)
{
  const PlanModelDraftHead *head = plan_model_draft_head (self, object);
  PlanModelDraftObject parent;

  if (object.kind == PLAN_MODEL_OBJECT_SECTION)
    {
      PlanModelId id = plan_model_draft_row (self, object)->section.parent;

      if (id != 0 && plan_model_draft_find (self, head->owner, PLAN_MODEL_OBJECT_SECTION, id, &parent))
        return parent;
    }

  return (PlanModelDraftObject) { head->owner_kind, head->owner };
}

/* Whether an object that is there lies in the owner's list of its kind. */
static gboolean
lies_in (PlanModelDraft       *self,
         PlanModelDraftObject  owner,
         PlanModelDraftObject  object)
{
  if (plan_model_draft_head (self, object)->removed)
    return FALSE;
  if (object.kind == PLAN_MODEL_OBJECT_PLAN)
    return TRUE;
  object = plan_model_draft_get_owner (self, object);

  return object.kind == owner.kind && object.record == owner.record;
}

/*< private >
 * plan_model_draft_find_nth:
 * @n: (out): how many there are, where there are too few
 *
 * Finds the object at a position of a list of its owner, in time linear in all objects of the kind.
 */
gboolean
plan_model_draft_find_nth (PlanModelDraft       *self,
                           PlanModelDraftObject  owner,
                           PlanModelObjectKind   kind,
                           guint                 position,
                           PlanModelDraftObject *found,
                           guint                *n)
{
  *n = 0;
  *found = (PlanModelDraftObject) { kind, 0 };
  for (; found->record < self->tables[kind].n; found->record++)
    {
      if (lies_in (self, owner, *found) && (*n)++ == position)
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_draft_count_before:
 *
 * Returns: the position of an object in the list of its owner
 */
guint
plan_model_draft_count_before (PlanModelDraft       *self,
                               PlanModelDraftObject  object)
{
  PlanModelDraftObject owner = { PLAN_MODEL_OBJECT_PLAN, 0 }, other = { object.kind, 0 };
  guint n = 0;

  if (object.kind != PLAN_MODEL_OBJECT_PLAN)
    owner = plan_model_draft_get_owner (self, object);
  for (; other.record < object.record; other.record++)
    n += lies_in (self, owner, other);

  return n;
}

/* Takes out the sections that lie below one, which may lie below themselves. */
static void
remove_subsections (PlanModelDraft       *self,
                    PlanModelDraftObject  section)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (PlanModelDraftObject));
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  g_array_append_val (all, section);
  g_hash_table_add (known, GUINT_TO_POINTER (section.record));
  for (guint i = 0; i < all->len; i++)
    {
      PlanModelDraftObject below = { PLAN_MODEL_OBJECT_SECTION, 0 };

      for (; below.record < self->tables[PLAN_MODEL_OBJECT_SECTION].n; below.record++)
        {
          if (lies_in (self, g_array_index (all, PlanModelDraftObject, i), below) &&
              g_hash_table_add (known, GUINT_TO_POINTER (below.record)))
            g_array_append_val (all, below);
        }
    }
  for (guint i = 0; i < all->len; i++)
    plan_model_draft_head (self, g_array_index (all, PlanModelDraftObject, i))->removed = TRUE;
}

/*< private >
 * plan_model_draft_remove:
 *
 * Takes out an object.  What it owns is out with it, since only what is owned by what is there is ever reached.
 *
 * Returns: what it lay in, or where that is out too, the plan; of a plan, the plan
 */
PlanModelDraftObject
plan_model_draft_remove (PlanModelDraft       *self,
                         PlanModelDraftObject  object)
{
  const PlanModelDraftHead *head = plan_model_draft_head (self, object);
  PlanModelDraftObject owner = object;

  if (object.kind != PLAN_MODEL_OBJECT_PLAN)
    owner = plan_model_draft_get_owner (self, object);
  if (object.kind == PLAN_MODEL_OBJECT_SECTION)
    remove_subsections (self, object);
  else
    plan_model_draft_head (self, object)->removed = TRUE;

  if (plan_model_draft_head (self, owner)->removed)
    return (PlanModelDraftObject) { head->owner_kind, head->owner };

  return owner;
}
