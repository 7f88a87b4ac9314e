/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/columns-private.h>
#include <libplanmodel/store/members-private.h>


PlanModelStore *
plan_model_store_new (void)
{
  PlanModelStore *self = g_atomic_rc_box_new0 (PlanModelStore);

  plan_model_pool_init (&self->texts);
  plan_model_pool_init (&self->ids);
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];
      guint rare_size = shape->size - shape->rare_offset;

      if (rare_size > 0)
        self->rare[kind].size = G_STRUCT_OFFSET (PlanModelRareHeader, rest) + rare_size;
    }

  return self;
}

/*< private >
 * plan_model_store_list_columns:
 * @columns: (out): room for PLAN_MODEL_MAX_COLUMNS
 *
 * Lists the arrays that hold a table; all have the capacity of the table, and those that begin a range one more.
 *
 * Returns: how many there are
 */
guint
plan_model_store_list_columns (PlanModelStore      *self,
                               PlanModelObjectKind  kind,
                               PlanModelColumn     *columns)
{
  guint n = 0;

#define COLUMN(array) columns[n++] = (PlanModelColumn) { (gpointer *) (gpointer) &(array), sizeof *(array) }
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_INDICATOR:
      COLUMN (self->indicator.id);
      COLUMN (self->indicator.name);
      COLUMN (self->indicator.unit);
      COLUMN (self->indicator.concept);
      COLUMN (self->indicator.section);
      COLUMN (self->indicator.task);
      COLUMN (self->indicator.first_value);
      COLUMN (self->indicator.words);
      break;
    case PLAN_MODEL_OBJECT_VALUE:
      COLUMN (self->value.coefficient);
      COLUMN (self->value.first_mention);
      COLUMN (self->value.year);
      COLUMN (self->value.places);
      COLUMN (self->value.role);
      COLUMN (self->value.comparator);
      COLUMN (self->value.form);
      COLUMN (self->value.words);
      break;
    case PLAN_MODEL_OBJECT_MENTION:
      COLUMN (self->mention.start);
      COLUMN (self->mention.end);
      COLUMN (self->mention.section);
      COLUMN (self->mention.words);
      break;
    default:
      columns[n++] = (PlanModelColumn) { (gpointer *) (gpointer) &self->rows[kind], plan_model_shapes[kind].size };
      break;
    }
#undef COLUMN

  return n;
}

/*< private >
 * plan_model_store_resize_table:
 *
 * Gives a table room for @capacity rows and for the end of the last range.
 */
void
plan_model_store_resize_table (PlanModelStore      *self,
                               PlanModelObjectKind  kind,
                               guint32              capacity)
{
  PlanModelColumn columns[PLAN_MODEL_MAX_COLUMNS];
  guint n = plan_model_store_list_columns (self, kind, columns);

  for (guint i = 0; i < n; i++)
    {
      *columns[i].data = g_realloc_n (*columns[i].data, (gsize) capacity + 1, columns[i].width);
    }
  self->capacity[kind] = capacity;
}

/*< private >
 * plan_model_store_add_rare:
 *
 * Adds the rare part of a row, which must come after those that are there, and returns where it is to be filled in.
 */
gpointer
plan_model_store_add_rare (PlanModelStore      *self,
                           PlanModelObjectKind  kind,
                           guint32              row)
{
  PlanModelRareTable *table = &self->rare[kind];
  PlanModelRareHeader *rare;

  if (table->n == table->capacity)
    {
      table->capacity = MAX (table->capacity * 2, 64);
      table->rows = g_realloc_n (table->rows, table->capacity, table->size);
    }
  rare = (gpointer) (table->rows + (gsize) table->n * table->size);
  rare->row = row;
  table->n++;

  return rare->rest;
}

void
plan_model_number_list_add (PlanModelNumberList *list,
                            guint32              number)
{
  if (list->n == list->capacity)
    {
      list->capacity = MAX (list->capacity * 2, 64);
      list->items = g_renew (guint32, list->items, list->capacity);
    }
  list->items[list->n++] = number;
}

static void
trim_list (PlanModelNumberList *list)
{
  list->items = g_renew (guint32, list->items, list->n);
  list->capacity = list->n;
}

/*< private >
 * plan_model_store_trim:
 *
 * Gives back what was reserved and not used, once all is filled in.
 */
void
plan_model_store_trim (PlanModelStore *self)
{
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      PlanModelRareTable *rare = &self->rare[kind];

      plan_model_store_resize_table (self, kind, self->n[kind]);
      rare->rows = g_realloc_n (rare->rows, rare->n, MAX (rare->size, 1));
      rare->capacity = rare->n;
    }
  trim_list (&self->links);
  trim_list (&self->aliases);
  plan_model_pool_freeze (&self->texts);
  plan_model_pool_freeze (&self->ids);
}
