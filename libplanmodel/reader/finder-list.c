/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>
#include <libplanmodel/reader/scope-private.h>

/* 新建或改扩建: where the second of two verbs ends. */
static guint32
find_verbs_end (const PlanModelFinder *self,
                guint32                start,
                guint32                end)
{
  guint n;

  if (start + 2 >= end || !plan_model_code_is_one_of (self->codes[start], u"或和及、"))
    return start;
  n = plan_model_lexicon_match (&plan_model_verbs, self->codes, start + 1, end, NULL);

  return n >= 2 ? start + 1 + n : start;
}

/* The verb that goes on to the other members of a list: 培育A20家、B10家. */
void
plan_model_finder_carry (PlanModelFinder        *self,
                         const PlanModelSubject *subject)
{
  guint verbs = subject->tail | subject->head;
  guint growths = plan_model_verb_bit (PLAN_MODEL_VERB_RISE)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_FALL)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_GROWTH);
  guint carried = PLAN_MODEL_VERB_NONE;

  if ((verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0
      && self->carried != PLAN_MODEL_VERB_NONE)
    return;
  if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) != 0)
    carried = PLAN_MODEL_VERB_ADD;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0)
    carried = PLAN_MODEL_VERB_MAKE;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)) != 0)
    carried = PLAN_MODEL_VERB_BUILD;
  /* 完成财政总收入600亿元、税收400亿元: levels, both of them. */
  if (carried == PLAN_MODEL_VERB_MAKE && self->form.form == PLAN_MODEL_FORM_LEVEL
      && subject->head_end > subject->head_start
      && plan_model_codes_match (self->codes, subject->head_start, subject->head_end, "完成") > 0)
    carried = PLAN_MODEL_VERB_BUILD;
  self->carried = carried;
  self->carried_verb = NULL;
  if (carried == PLAN_MODEL_VERB_MAKE)
    {
      /* 完成造林绿化50万亩: where all are verbs, the first is one for the next member too. */
      if (subject->end == subject->noun_end && subject->end > subject->start
          && subject->start == subject->verb_start)
        plan_model_finder_append_name (self, subject->start,
                                       subject->start
                                           + plan_model_lexicon_match (&plan_model_verbs,
                                                                       self->codes, subject->start,
                                                                       subject->end, NULL),
                                       0, 0);
      else if (subject->head_end > subject->head_start)
        plan_model_finder_append_name (self, subject->head_start,
                                       find_verbs_end (self, subject->head_end, subject->end), 0,
                                       0);
      /* 人工造林48万亩、封山育林35万亩: the verb is the thing that is done. */
      else if (subject->verb_end > subject->verb_start
               && !plan_model_finder_ends_with_whole_verb (self, subject->verb_start,
                                                           subject->verb_end))
        plan_model_finder_append_name (self, subject->verb_start, subject->verb_end, 0, 0);
      self->carried_verb = plan_model_finder_keep_name (self);
    }
  self->carries_each_year |= subject->is_each_year;
  /* 年均增长15%、达到90亿元: what grows each year is reached once. */
  if (self->form.form == PLAN_MODEL_FORM_ANNUAL_GROWTH && (verbs & growths) != 0)
    self->carries_each_year = self->is_each_year = FALSE;
  self->carries_total |= (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_TOTAL)) != 0;
}

/* What a list of values prints once only: the bound (不低于60%、80%; 60%和80%以上) and the unit. */
static void
share_bound (PlanModelFinder        *self,
             const guint            *run,
             guint                   n_run,
             guint                   k,
             PlanModelQuantityMatch *quantity)
{
  const PlanModelQuantityMatch *first = plan_model_finder_get_quantity (self, run[0]);
  const PlanModelQuantityMatch *last = plan_model_finder_get_quantity (self, run[n_run - 1]);

  *quantity = *plan_model_finder_get_quantity (self, run[k]);
  if (!quantity->has_bound && quantity->comparator == PLAN_MODEL_COMPARATOR_REACH)
    {
      if (first->has_bound && first->start < first->number_start)
        quantity->comparator = first->comparator;
      else if (last->has_bound && last->start == last->number_start)
        quantity->comparator = last->comparator;
      if (quantity->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
        quantity->comparator = PLAN_MODEL_COMPARATOR_REACH;
    }
  /* 4个和3个工作日 */
  if ((quantity->kind == PLAN_MODEL_QUANTITY_BARE && last->kind != PLAN_MODEL_QUANTITY_BARE)
      || (quantity->unit_end == quantity->unit_start + 1
          && self->codes[quantity->unit_start] == 0x4e2a /* 个 */
          && last->unit_end > last->unit_start + 1 && self->codes[last->unit_start] == 0x4e2a))
    {
      quantity->kind = last->kind;
      quantity->unit = last->unit;
      quantity->unit_start = last->unit_start;
      quantity->unit_end = last->unit_end;
    }
}

/* 东州市、临江市产值分别达到…: the areas of a list, with what they share behind the last; its
 * length, 0 where it is none. */
static guint
match_areas (const PlanModelFinder  *self,
             const PlanModelStretch *parts,
             guint                   n_parts)
{
  for (guint k = 0; k + 1 < n_parts; k++)
    if (!plan_model_scope_is_area (self->codes, parts[k].start, parts[k].end))
      return 0;

  return plan_model_scope_match_area (self->codes, parts[n_parts - 1].start,
                                      parts[n_parts - 1].end);
}

/* Several values under one verb: 分别达到A、B和C. */
void
plan_model_finder_read_run (PlanModelFinder  *self,
                            guint             first_time,
                            guint             n_times,
                            PlanModelSubject *subject,
                            const guint      *run,
                            guint             n_run)
{
  PlanModelStretch parts[PLAN_MODEL_FINDER_MAX_PARTS];
  guint n_parts = 0;
  gboolean has_years = self->n_years == n_run;
  gint16 n_span = !self->binding.is_set      ? 0
                  : self->binding.start != 0 ? self->binding.end - self->binding.start + 1
                                             : self->binding.n_years;
  gboolean has_span = n_span == (gint16) n_run;
  gboolean is_of_both =
      n_run == 2 && plan_model_codes_match (self->codes, subject->start, subject->end, "城乡") > 0;
  const char *before[PLAN_MODEL_FINDER_MAX_PARTS];
  const PlanModelStretch object = self->object;
  const PlanModelBinding *years = self->years;
  guint n_before = 0, n_area = 0, verb;

  plan_model_finder_trim (self, &subject->start, &subject->end);
  if (subject->end == subject->start && subject->noun_end > subject->end)
    {
      subject->start = subject->verb_start;
      subject->end = subject->noun_end;
    }
  if (subject->end > subject->start)
    n_parts = plan_model_finder_split_parts (self, subject->start, subject->end, n_run, parts);
  else if (self->idle.end > self->idle.start && !has_years)
    n_parts = plan_model_finder_split_parts (self, self->idle.start, self->idle.end, n_run, parts);
  /* 到2022年和2030年,…分别不少于91%和93%,比例达到38%和41%: the same years again. */
  if (!has_years && self->n_years == 0 && self->n_run_years == n_run && n_parts != n_run
      && subject->end > subject->start)
    {
      has_years = TRUE;
      years = self->run_years;
    }
  else if (has_years)
    {
      memcpy (self->run_years, self->years, n_run * sizeof self->years[0]);
      self->n_run_years = n_run;
    }
  if (n_parts == n_run && n_run > 1 && !has_years && !has_span)
    n_area = match_areas (self, parts, n_parts);
  /* …达到800万人次, …达到60亿元, 分别增长一倍和1.2倍 */
  if (n_parts == 0 && n_run <= self->n_names)
    for (n_before = 0; n_before < n_run; n_before++)
      before[n_before] = self->names[self->n_names - n_run + n_before];
  for (guint k = 0; k < n_run; k++)
    {
      PlanModelQuantityMatch quantity;
      PlanModelFigure figure = { .quantity = &quantity, .subject = subject };
      guint32 name_start = subject->start, name_end = subject->end;
      PlanModelBinding year;

      share_bound (self, run, n_run, k, &quantity);
      plan_model_finder_keep_place (self, &figure, &quantity);
      if (n_area > 0)
        {
          const PlanModelStretch *last = &parts[n_parts - 1];

          name_start = last->start + n_area;
          name_end = last->end;
          plan_model_finder_append_name (self, name_start, name_end, 0, 0);
          figure.name = plan_model_finder_keep_name (self);
          figure.area = plan_model_reading_keep_place (
              self->reading, parts[k].start, &parts[k] == last ? name_start : parts[k].end);
        }
      else if (n_parts == n_run && !has_years && !has_span)
        {
          plan_model_finder_append_part (self, &parts[0], &parts[k], &parts[n_run - 1]);
          name_start = parts[k].start;
          name_end = parts[k].end;
          figure.name = plan_model_finder_keep_name (self);
        }
      else if (subject->end > subject->start)
        {
          /* 城乡居民人均可支配收入分别达到A和B */
          if (is_of_both && n_parts == 1 && !has_years && !has_span)
            {
              g_string_append (self->buffer, k == 0 ? "城镇" : "农村");
              name_start += 2;
            }
          plan_model_finder_append_name (self, name_start, subject->end, first_time, n_times);
          /* 筹集公寓3000间, 其中两年分别筹集900间和800间 */
          if ((has_years || has_span) && object.end > object.start
              && plan_model_verbs_skip (self->codes, name_start, name_end, &verb) == name_end
              && verb == PLAN_MODEL_VERB_MAKE)
            {
              plan_model_finder_append_name (self, object.start, object.end, 0, 0);
              figure.inferred |= PLAN_MODEL_INFERS_NAME;
            }
          figure.name = plan_model_finder_keep_name (self);
          figure.is_doubtful_name = !has_years && !has_span && name_start == subject->start;
        }
      else if (n_before > 0 && !has_years)
        {
          figure.name = before[k];
          figure.inferred |= PLAN_MODEL_INFERS_NAME;
        }
      else
        plan_model_finder_inherit_name (self, &figure, 0, 0, NULL);
      if (figure.name == NULL)
        continue;
      if (has_years)
        figure.year = &years[k];
      else if (has_span && n_parts != n_run)
        {
          gint16 end = self->binding.end - n_span + 1 + (gint16) k;

          year = (PlanModelBinding){
            .year = end, .end = end, .is_set = TRUE, .is_inferred = self->binding.is_inferred
          };
          figure.year = &year;
        }
      plan_model_finder_find_form (self, &figure, subject, name_start, name_end);
      if (plan_model_finder_is_stated (self, &quantity, subject)
          && !plan_model_finder_is_beside (self, &quantity, subject, 0, 0))
        plan_model_finder_emit (self, &figure);
      plan_model_finder_remember (self, &figure, name_start, name_end, FALSE);
    }
  plan_model_finder_carry (self, subject);
}
