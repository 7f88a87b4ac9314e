/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actual-rows-private.h>

#include <libplanmodel/analysis/actuals-problems-private.h>

#include <string.h>

PlanModelActualRows *
plan_model_actual_rows_new (const char *name, guint max_findings)
{
  PlanModelActualRows *self = g_new0 (PlanModelActualRows, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->name = g_strdup (name);
  self->rows = g_array_new (FALSE, TRUE, sizeof (PlanModelActualRow));
  plan_model_pool_init (&self->texts);
  self->findings = plan_model_findings_new (max_findings);

  return self;
}

PlanModelActualRows *
plan_model_actual_rows_ref (PlanModelActualRows *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_actual_rows_unref (PlanModelActualRows *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_free (self->name);
  g_array_unref (self->rows);
  plan_model_pool_clear (&self->texts);
  plan_model_findings_unref (self->findings);
  g_clear_pointer (&self->store, plan_model_store_unref);
  g_free (self);
}

PlanModelText
plan_model_actual_rows_keep (PlanModelActualRows *self, const char *text)
{
  const char *start = text, *end;

  if (text == NULL)
    return 0;
  while (*start != '\0' && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  end = start + strlen (start);
  while (end > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  if (end == start)
    return 0;

  return plan_model_pool_intern (&self->texts, start,
                                 MIN ((gsize) (end - start), PLAN_MODEL_POOL_MAX_LENGTH));
}

void
plan_model_actual_rows_freeze (PlanModelActualRows *self)
{
  plan_model_pool_freeze (&self->texts);
}

gboolean
plan_model_actual_row_get_extent (const PlanModelActualRows *self,
                                  const PlanModelActualRow *row,
                                  PlanModelExtent *extent)
{
  const PlanModelStore *store = self->store;
  guint32 value = row->value_row - 1;
  gboolean is_found = FALSE;

  if (row->value_row == 0)
    return FALSE;
  for (guint32 i = store->value.first_mention[value]; i < store->value.first_mention[value + 1];
       i++)
    {
      if (store->mention.end[i] == 0 || (is_found && store->mention.start[i] >= extent->start))
        continue;
      *extent = (PlanModelExtent){ store->mention.start[i], store->mention.end[i] };
      is_found = TRUE;
    }

  return is_found;
}

void
plan_model_actual_rows_note (const PlanModelActualRows *self,
                             const PlanModelActualRow *row,
                             PlanModelActualsColumn column,
                             PlanModelFindings *findings,
                             guint problem,
                             char *hint)
{
  guint at = row->column[column];

  plan_model_actuals_problem_add (findings, problem, self->name,
                                  row->line == 0 ? 0 : row->line + row->down[column],
                                  row->line == 0 ? 0 : MAX (at, 1), hint);
}
