/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "figures.h"

#include <libplanmodel/store/members-private.h>

#include <string.h>

PlanModelText
figures_intern (PlanModelFiller *filler,
                const char      *text)
{
  return text != NULL ? plan_model_pool_intern (&filler->store->texts, text, strlen (text)) : 0;
}

static void
fill_amount (PlanModelFiller *filler,
             const char      *text,
             PlanModelAmount *amount)
{
  gboolean fits;

  if (text == NULL)
    return;
  g_assert_true (plan_model_member_read_amount (text, strlen (text), amount, &fits));
  if (!fits)
    amount->text = figures_intern (filler, text);
}

void
figures_fill (PlanModelFiller   *filler,
              const Figure      *figure,
              PlanModelValueRow *row)
{
  fill_amount (filler, figure->amount, &row->amount);
  fill_amount (filler, figure->upper, &row->rare.upper);
  row->year = (gint16) figure->year;
  row->role = (guint8) figure->role;
  row->comparator = (guint8) figure->comparator;
  row->form = (guint8) figure->form;
  row->change = (guint8) figure->change;
  row->firmness = (guint8) figure->firmness;
  row->status = (guint8) figure->status;
  row->rare.unit = figures_intern (filler, figure->unit);
  row->rare.against.text = figures_intern (filler, figure->against);
  if (figure->place > 0)
    {
      PlanModelAnyRow mention = { .mention = { .span = { figure->place, figure->place + 1 } } };

      row->mentions = (PlanModelRange) { plan_model_filler_open (filler, PLAN_MODEL_OBJECT_MENTION), 1 };
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_MENTION, row->mentions.first, &mention);
    }
}

PlanModelStore *
figures_store (PlanModelYears  period,
               const Figure   *figures)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  PlanModelAnyRow plan = { .plan = { .period = period, .indicators = { 0, 1 } } }, indicator = { .indicator = { .id = 0 } };

  plan_model_filler_begin_plan (filler);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
  indicator.indicator.unit = figures_intern (filler, FIGURES_UNIT);
  for (; figures->role != PLAN_MODEL_VALUE_ROLE_UNKNOWN; figures++)
    {
      PlanModelAnyRow value = { .value = { .role = 0 } };
      guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);

      figures_fill (filler, figures, &value.value);
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_VALUE, row, &value);
      indicator.indicator.values.n++;
    }
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR, 0, &indicator);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_PLAN, 0, &plan);
  g_assert_true (plan_model_filler_end_plan (filler, faults));

  return plan_model_filler_finish (filler);
}
