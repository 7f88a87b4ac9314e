/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/plan-label-private.h>

const char *
plan_model_plan_label_get_area (const PlanModelStore *store,
                                PlanModelLink         area)
{
  return area != 0 ? plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->name) : NULL;
}

char *
plan_model_plan_label_dup_title (const PlanModelStore *store,
                                 guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  const char *title = plan_model_store_text (store, row->title);

  return g_strdup (title != NULL ? title : plan_model_store_id_text (store, row->id));
}

char *
plan_model_plan_label_dup_place (const PlanModelStore *store,
                                 guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  const char *area = plan_model_plan_label_get_area (store, row->area);
  GString *place = g_string_new (area);

  if (row->period.start == 0 && row->period.end == 0)
    return g_string_free (place, FALSE);
  if (place->len > 0)
    g_string_append_c (place, ' ');
  if (row->period.start == row->period.end)
    g_string_append_printf (place, "%d", row->period.start);
  else
    g_string_append_printf (place, "%d–%d", row->period.start, row->period.end);

  return g_string_free (place, FALSE);
}

char *
plan_model_plan_label_dup_short (const PlanModelStore *store,
                                 guint32               plan)
{
  if (plan_model_store_peek_plan (store, plan)->area == 0)
    return plan_model_plan_label_dup_title (store, plan);

  return plan_model_plan_label_dup_place (store, plan);
}
