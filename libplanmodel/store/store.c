/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/columns-private.h>
#include <libplanmodel/store/members-private.h>
#include <libplanmodel/store/store-private.h>

static void
clear_store (gpointer data)
{
  PlanModelStore *self = data;

  plan_model_pool_clear (&self->texts);
  plan_model_pool_clear (&self->ids);
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      PlanModelColumn columns[PLAN_MODEL_MAX_COLUMNS];
      guint n = plan_model_store_list_columns (self, kind, columns);

      for (guint i = 0; i < n; i++)
        g_free (*columns[i].data);
      g_free (self->rare[kind].rows);
    }
  g_free (self->links.items);
  g_free (self->aliases.items);
}

PlanModelStore *
plan_model_store_ref (PlanModelStore *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
plan_model_store_unref (PlanModelStore *self)
{
  g_atomic_rc_box_release_full (self, clear_store);
}

/*< private >
 * plan_model_store_get_empty:
 *
 * Gets the store of an object that was made without one: it has no plan, and row 0 of each of its tables states nothing.
 *
 * Returns: (transfer none): the one empty store, which is never freed
 */
PlanModelStore *
plan_model_store_get_empty (void)
{
  static gpointer empty = NULL;

  if (g_once_init_enter (&empty))
    {
      PlanModelStore *store = plan_model_store_new ();

      for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
        {
          PlanModelColumn columns[PLAN_MODEL_MAX_COLUMNS];
          guint n = plan_model_store_list_columns (store, kind, columns);

          plan_model_store_resize_table (store, kind, 1);
          for (guint i = 0; i < n; i++)
            memset (*columns[i].data, 0, 2 * columns[i].width);
        }
      store->value.places[0] = PLAN_MODEL_PLACES_NONE;
      plan_model_pool_freeze (&store->texts);
      plan_model_pool_freeze (&store->ids);
      g_once_init_leave (&empty, store);
    }

  return empty;
}

/*< private >
 * plan_model_store_get_size:
 *
 * Gets the bytes that the store takes, but for what the allocator adds.
 */
gsize
plan_model_store_get_size (const PlanModelStore *self)
{
  gsize size = sizeof *self + plan_model_pool_get_size (&self->texts) + plan_model_pool_get_size (&self->ids);

  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      PlanModelColumn columns[PLAN_MODEL_MAX_COLUMNS];
      guint n = plan_model_store_list_columns ((PlanModelStore *) self, kind, columns);

      for (guint i = 0; i < n; i++)
        size += (gsize) columns[i].width * self->capacity[kind];
      size += (gsize) self->rare[kind].size * self->rare[kind].capacity;
    }

  return size + ((gsize) self->links.capacity + self->aliases.capacity) * sizeof (guint32);
}

/*< private >
 * plan_model_store_find_rare:
 *
 * Returns: (nullable): the rare part of a row
 */
gpointer
plan_model_store_find_rare (const PlanModelStore *self,
                            PlanModelObjectKind   kind,
                            guint32               row)
{
  const PlanModelRareTable *table = &self->rare[kind];
  guint32 low = 0, high = table->n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      PlanModelRareHeader *found = (gpointer) (table->rows + (gsize) middle * table->size);

      if (found->row == row)
        return found->rest;
      if (found->row < row)
        low = middle + 1;
      else
        high = middle;
    }

  return NULL;
}

void
plan_model_store_get_indicator (const PlanModelStore  *self,
                                guint32                row,
                                PlanModelIndicatorRow *indicator)
{
  guint words = self->indicator.words[row];

  indicator->id = self->indicator.id[row];
  indicator->name = self->indicator.name[row];
  indicator->unit = self->indicator.unit[row];
  indicator->concept = self->indicator.concept[row];
  indicator->section = self->indicator.section[row];
  indicator->task = self->indicator.task[row];
  indicator->values.first = self->indicator.first_value[row];
  indicator->values.n = self->indicator.first_value[row + 1] - indicator->values.first;
  indicator->direction = words & 3;
  indicator->nature = words >> 2 & 3;
  indicator->nesting = words >> 4 & 3;
  indicator->origin = words >> 6 & 3;
  if (words & PLAN_MODEL_INDICATOR_RARE)
    memcpy (&indicator->rare, plan_model_store_find_rare (self, PLAN_MODEL_OBJECT_INDICATOR, row), sizeof indicator->rare);
  else
    memset (&indicator->rare, 0, sizeof indicator->rare);
}

void
plan_model_store_get_value (const PlanModelStore *self,
                            guint32               row,
                            PlanModelValueRow    *value)
{
  guint words = self->value.words[row];
  guint places = self->value.places[row];

  value->amount.coefficient = self->value.coefficient[row];
  value->amount.text = 0;
  value->amount.places = places;
  value->amount.stated = places != PLAN_MODEL_PLACES_NONE;
  value->mentions.first = self->value.first_mention[row];
  value->mentions.n = self->value.first_mention[row + 1] - value->mentions.first;
  value->year = self->value.year[row];
  value->role = self->value.role[row];
  value->comparator = self->value.comparator[row];
  value->form = self->value.form[row];
  value->change = words & 3;
  value->firmness = words >> 2 & 3;
  value->status = words >> 4 & 7;
  if (places == PLAN_MODEL_PLACES_TEXT)
    {
      value->amount.text = (PlanModelText) value->amount.coefficient;
      value->amount.coefficient = 0;
    }
  if (words & PLAN_MODEL_VALUE_RARE)
    memcpy (&value->rare, plan_model_store_find_rare (self, PLAN_MODEL_OBJECT_VALUE, row), sizeof value->rare);
  else
    memset (&value->rare, 0, sizeof value->rare);
}

void
plan_model_store_get_mention (const PlanModelStore *self,
                              guint32               row,
                              PlanModelMentionRow  *mention)
{
  guint words = self->mention.words[row];

  mention->span.start = self->mention.start[row];
  mention->span.end = self->mention.end[row];
  mention->section = self->mention.section[row];
  mention->origin = words & 3;
  if (words & PLAN_MODEL_MENTION_RARE)
    memcpy (&mention->rare, plan_model_store_find_rare (self, PLAN_MODEL_OBJECT_MENTION, row), sizeof mention->rare);
  else
    memset (&mention->rare, 0, sizeof mention->rare);
}

/*< private >
 * plan_model_store_get:
 *
 * Gets a row of any table as the struct that a door to the store would have filled.
 */
void
plan_model_store_get (const PlanModelStore *self,
                      PlanModelObjectKind   kind,
                      guint32               row,
                      PlanModelAnyRow      *any)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_INDICATOR:
      plan_model_store_get_indicator (self, row, &any->indicator);
      break;
    case PLAN_MODEL_OBJECT_VALUE:
      plan_model_store_get_value (self, row, &any->value);
      break;
    case PLAN_MODEL_OBJECT_MENTION:
      plan_model_store_get_mention (self, row, &any->mention);
      break;
    default:
      memcpy (any, self->rows[kind] + (gsize) row * plan_model_shapes[kind].size, plan_model_shapes[kind].size);
      break;
    }
}

/*< private >
 * plan_model_store_get_range:
 *
 * Gets where the objects of a kind of a plan's own lists lie.
 */
PlanModelRange
plan_model_store_get_range (const PlanModelStore *self,
                            guint32               plan,
                            PlanModelObjectKind   kind)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (self, plan);

  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_PLAN:
      return (PlanModelRange) { plan, 1 };
    case PLAN_MODEL_OBJECT_REFERENCE:
      return row->references;
    case PLAN_MODEL_OBJECT_AREA:
      return row->areas;
    case PLAN_MODEL_OBJECT_AGENCY:
      return row->agencies;
    case PLAN_MODEL_OBJECT_SECTION:
      return row->sections;
    case PLAN_MODEL_OBJECT_TABLE:
      return row->tables;
    case PLAN_MODEL_OBJECT_TASK:
      return row->tasks;
    case PLAN_MODEL_OBJECT_PROJECT:
      return row->projects;
    case PLAN_MODEL_OBJECT_INDICATOR:
      return row->indicators;
    default:
      g_return_val_if_reached (((PlanModelRange) { 0, 0 }));
    }
}

/*< private >
 * plan_model_store_find_plan_of:
 *
 * Finds the plan of an object of one of the plan's own lists, in time logarithmic in the number of plans.
 */
guint32
plan_model_store_find_plan_of (const PlanModelStore *self,
                               PlanModelObjectKind   kind,
                               guint32               row)
{
  guint32 low = 0, high = self->n[PLAN_MODEL_OBJECT_PLAN];

  while (high - low > 1)
    {
      guint32 middle = low + (high - low) / 2;

      if (plan_model_store_get_range (self, middle, kind).first <= row)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/*< private >
 * plan_model_store_get_id:
 *
 * Gets the id of an object of a kind that has ids.
 */
PlanModelId
plan_model_store_get_id (const PlanModelStore *self,
                         PlanModelObjectKind   kind,
                         guint32               row)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_INDICATOR:
      return self->indicator.id[row];
    case PLAN_MODEL_OBJECT_REFERENCE:
    case PLAN_MODEL_OBJECT_NOTE:
    case PLAN_MODEL_OBJECT_ASSIGNMENT:
    case PLAN_MODEL_OBJECT_VALUE:
    case PLAN_MODEL_OBJECT_MENTION:
      return 0;
    default:
      /* In every other row the id stands first. */
      return *(const PlanModelId *) (const void *) (self->rows[kind] + (gsize) row * plan_model_shapes[kind].size);
    }
}
