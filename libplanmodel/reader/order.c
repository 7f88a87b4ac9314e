/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <string.h>

/* Tables are found by two stages, projects by three, and lists of agencies by all of them, while whoever reads the lists
 * takes them to be in the order of the document.  They are put right here, stably, and with them what names their rows. */

typedef struct
{
  const GArray *array;
  GCompareFunc compare;
} Order;

static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  const Order *order = data;
  guint size = g_array_get_element_size ((GArray *) order->array);

  return order->compare (order->array->data + (gsize) *(const guint *) a * size,
                         order->array->data + (gsize) *(const guint *) b * size);
}

/* Sorts the rows.  Returns for each old number the new one, or NULL where they were in order. */
static guint *
sort_rows (GArray       *array,
           GCompareFunc  compare)
{
  const guint n = array->len, size = g_array_get_element_size (array);
  const Order order = { array, compare };
  g_autofree guint *old = g_new (guint, n + 1);
  g_autofree char *rows = NULL;
  guint *numbers;
  gboolean is_sorted = TRUE;

  for (guint i = 0; i < n; i++)
    {
      old[i] = i;
      is_sorted = is_sorted && (i == 0 || compare_rows (&old[i - 1], &old[i], (gpointer) &order) <= 0);
    }
  if (is_sorted)
    return NULL;
  g_qsort_with_data (old, n, sizeof (guint), compare_rows, (gpointer) &order);
  rows = g_memdup2 (array->data, (gsize) n * size);
  numbers = g_new (guint, n);
  for (guint i = 0; i < n; i++)
    {
      memcpy (array->data + (gsize) i * size, rows + (gsize) old[i] * size, size);
      numbers[old[i]] = i;
    }

  return numbers;
}

static void
renumber_notes (PlanModelReading *reading,
                PlanModelAbout    about,
                const guint      *numbers,
                guint             n)
{
  for (guint i = 0; i < reading->notes->rows->len; i++)
    {
      PlanModelNote *note = &g_array_index (reading->notes->rows, PlanModelNote, i);

      if (note->about == about && note->number < n)
        note->number = numbers[note->number];
    }
}

static inline void
renumber (guint32     *link,
          const guint *numbers)
{
  if (*link != 0)
    *link = numbers[*link - 1] + 1;
}

static int
compare_tables (gconstpointer a,
                gconstpointer b)
{
  const PlanModelTableFound *x = a, *y = b;

  return x->place.start < y->place.start ? -1 : x->place.start > y->place.start;
}

static int
compare_projects (gconstpointer a,
                  gconstpointer b)
{
  const PlanModelProjectFound *x = a, *y = b;

  return x->place.start < y->place.start ? -1 : x->place.start > y->place.start;
}

static int
compare_assignments (gconstpointer a,
                     gconstpointer b)
{
  const PlanModelAssignmentFound *x = a, *y = b;

  if (x->task != y->task)
    return x->task < y->task ? -1 : 1;
  if (x->project != y->project)
    return x->project < y->project ? -1 : 1;

  return (int) (x->agency_inferred != FALSE) - (int) (y->agency_inferred != FALSE);
}

/*< private >
 * plan_model_order_assignments:
 */
void
plan_model_order_assignments (PlanModelReading *reading)
{
  g_autofree guint *numbers = sort_rows (reading->assignments, compare_assignments);

  if (numbers != NULL)
    renumber_notes (reading, PLAN_MODEL_ABOUT_ASSIGNMENT, numbers, reading->assignments->len);
}

/*< private >
 * plan_model_order_tables:
 */
void
plan_model_order_tables (PlanModelReading *reading)
{
  g_autofree guint *tables = sort_rows (reading->tables, compare_tables);
  g_autofree guint *projects = sort_rows (reading->projects, compare_projects);

  if (tables != NULL)
    {
      for (guint i = 0; i < reading->tasks->len; i++)
        renumber (&g_array_index (reading->tasks, PlanModelTaskFound, i).table, tables);
      for (guint i = 0; i < reading->projects->len; i++)
        renumber (&g_array_index (reading->projects, PlanModelProjectFound, i).table, tables);
      for (guint i = 0; i < reading->statements->len; i++)
        renumber (&g_array_index (reading->statements, PlanModelStatement, i).table, tables);
      renumber_notes (reading, PLAN_MODEL_ABOUT_TABLE, tables, reading->tables->len);
    }
  if (projects != NULL)
    {
      for (guint i = 0; i < reading->assignments->len; i++)
        renumber (&g_array_index (reading->assignments, PlanModelAssignmentFound, i).project, projects);
      for (guint i = 0; i < reading->statements->len; i++)
        renumber (&g_array_index (reading->statements, PlanModelStatement, i).project, projects);
      renumber_notes (reading, PLAN_MODEL_ABOUT_PROJECT, projects, reading->projects->len);
    }
  plan_model_order_assignments (reading);
}
