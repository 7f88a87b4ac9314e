/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/dates-private.h>
#include <libplanmodel/reader/heading-title-private.h>
#include <libplanmodel/reader/section-kind-private.h>
#include <libplanmodel/reader/title-kind-private.h>

/* The annex's own period, from its title: 三年行动计划(2021-2023年); one that says 三年 only has none. */
static void
read_period (const PlanModelReading *reading,
             PlanModelAnnex         *annex)
{
  gint16 start, end;

  if (plan_model_section_kind_get_years (reading->layout->codes, annex->title_place.start, annex->title_place.end,
                                         &start, &end))
    {
      PlanModelYears years;

      annex->year_start = start;
      annex->year_end = end;
      for (guint32 i = annex->title_place.start; i < annex->title_place.end && annex->period_place.end == 0; i++)
        if (plan_model_years_match (reading->layout->codes, i, annex->title_place.end, &years) && years.last == end)
          annex->period_place = (PlanModelPlace) { years.start, years.end };
    }
}

/*< private >
 * plan_model_annexes_find:
 *
 * An annex that is a plan has a title that names one, and headings of its own: a list of projects is none.
 */
void
plan_model_annexes_find (PlanModelReading *reading)
{
  const guint16 *codes = reading->layout->codes;

  for (guint32 i = 0; i < reading->headings->len; i++)
    {
      PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      const PlanModelHeading *next =
          i + 1 < reading->headings->len ? plan_model_reading_get_heading (reading, i + 1) : NULL;
      PlanModelAnnex annex = { .heading = i + 1 };

      if (heading->parent != 0)
        heading->annex = plan_model_reading_get_heading (reading, heading->parent - 1)->annex;
      if (heading->kind != PLAN_MODEL_SECTION_KIND_ANNEX || heading->parent != 0 || next == NULL
          || next->parent != i + 1
          || !plan_model_heading_title_is_plan (codes, heading->title.start, heading->title.end))
        continue;
      annex.title = plan_model_reading_keep_place (reading, heading->title.start, heading->title.end);
      annex.title_place = heading->title;
      read_period (reading, &annex);
      annex.kind = plan_model_title_read_kind (codes, annex.title_place.start, annex.title_place.end, &annex.kind_place);
      g_array_append_val (reading->annexes, annex);
      heading->annex = reading->annexes->len;
    }
}
