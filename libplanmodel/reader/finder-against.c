/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>

#define MAX_SAID 16 /* figures that one 均高于 is said of */

/* A clause that holds its subject to no number: 人均收入高于全国平均水平. */
void
plan_model_finder_read_against (PlanModelFinder       *self,
                                const PlanModelClause *clause)
{
  PlanModelAgainst against;
  PlanModelSubject subject;
  PlanModelFigure figure;
  guint32 start = clause->start;
  gboolean has_part =
      self->cues != 0 && clause->end - clause->start <= 2 * PLAN_MODEL_FINDER_MAX_NAME;

  /* 高于全国平均水平、力争高于全省平均水平 */
  for (guint32 i = clause->end; has_part && i > clause->start + 2; i--)
    if (self->codes[i - 1] == 0x3001 && i + 2 <= clause->end
        && (plan_model_cues_find (self->codes, i, i + 2) & PLAN_MODEL_CUE_STRIVE) != 0)
      {
        PlanModelClause part = *clause;
        PlanModelFirmness firmness = self->firmness;

        part.end = i - 1;
        self->firmness = self->sentence_firmness;
        plan_model_finder_read_against (self, &part);
        self->firmness = firmness;
        part.start = i;
        part.end = clause->end;
        part.n = 0;
        plan_model_finder_read_against (self, &part);
        return;
      }

  if (self->is_past || !plan_model_against_find (self->codes, clause->start, clause->end, &against))
    return;
  plan_model_subject_read (&subject, self->codes, start, against.start,
                           plan_model_finder_get_quantity (self, clause->first), clause->n,
                           self->own_area, self->n_own_area);
  figure = (PlanModelFigure){
    .against = &against,
    .subject = &subject,
    .place_start = against.start,
    .place_end = against.end,
    .form = { .form = PLAN_MODEL_FORM_LEVEL },
  };
  if (subject.tail
      & (plan_model_verb_bit (PLAN_MODEL_VERB_GROWTH) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE)))
    {
      figure.form.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
      figure.form.change = PLAN_MODEL_CHANGE_RISE;
    }
  if (subject.noun_end > subject.end && subject.end > subject.start)
    subject.end = subject.noun_end;
  plan_model_finder_trim (self, &subject.start, &subject.end);
  if (subject.end - subject.start > PLAN_MODEL_FINDER_MAX_NAME
      || (against.is_loose
          && !plan_model_subject_is_statistic (self->codes, subject.start, subject.end)))
    return;
  if (subject.end > subject.start)
    {
      plan_model_finder_append_name (self, subject.start, subject.end, clause->first, clause->n);
      figure.name = plan_model_finder_keep_name (self);
      /* A share of growth is growth: …增长比例不低于…. */
      if (figure.name != NULL)
        {
          const PlanModelQuantityMatch rate = { .kind = PLAN_MODEL_QUANTITY_PERCENT };
          PlanModelFormFound form;

          figure.quantity = &rate;
          plan_model_finder_find_form (self, &figure, &subject, subject.start, subject.end);
          form = figure.form;
          if (form.change != PLAN_MODEL_CHANGE_NONE)
            form.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
          figure.quantity = NULL;
          figure.form = form;
        }
    }
  else
    {
      /* …达到99.9%、…达到99.7%, 均高于全国平均水平: said of the figures before. */
      guint n = self->reading->statements->len;

      if (self->firmness == PLAN_MODEL_FIRMNESS_NONE && n > self->first_statement
          && self->idle.end == 0)
        {
          guint first =
              subject.is_each ? MAX (self->first_statement, n - MIN (n, MAX_SAID)) : n - 1;

          for (guint i = first; i < n; i++)
            {
              PlanModelStatement *statement =
                  &g_array_index (self->reading->statements, PlanModelStatement, i);

              if (statement->against_text != NULL || !statement->has_amount)
                continue;
              statement->against_text =
                  plan_model_reading_keep_place (self->reading, against.start, against.end);
              statement->against_kind = against.kind;
            }
          return;
        }
      if (!plan_model_finder_inherit_name (self, &figure, 0, 0, NULL))
        return;
    }
  if (figure.name == NULL)
    return;
  plan_model_finder_emit (self, &figure);
  plan_model_finder_remember (self, &figure, subject.start, subject.end, FALSE);
}
