/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/document-number-private.h>
#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#define NEAR_YEAR 14
#define MAX_FIRST_YEAR 12 /* from the beginning of a text without a title to the year that it is for */
#define SAME_SENTENCE 100 /* from the goal of one of the plan's years to that of the other, in one breath */
#define NEAR_GOAL 400 /* from one goal to a later one that is said beside it */

/* Period */
static gboolean
find_years (const PlanModelHead *self,
            guint32              start,
            guint32              end,
            PlanModelYearsKind   kind,
            PlanModelYears      *years)
{
  for (guint32 i = start; i < end; i++)
    {
      if (plan_model_code_is_digit (self->codes[i]) && plan_model_code_is_digit (self->codes[i - 1]))
        continue;
      if (plan_model_years_match (self->codes, i, end, years) && years->kind == kind)
        return TRUE;
    }

  return FALSE;
}

static void
set_period (PlanModelHead *self,
            gint16         first,
            gint16         last,
            guint32        start,
            guint32        end)
{
  self->facts->period_start = first;
  self->facts->period_end = last;
  self->facts->period_place = (PlanModelPlace) { start, end };
}

/* 三年行动: how many years, or 0. */
static guint
find_span (const PlanModelHead *self,
           guint32              start,
           guint32              end)
{
  static const char digits[] = "一二三四五六七八九十";

  for (guint32 i = start; i + 2 < end; i++)
    {
      guint n = 0;

      if (self->codes[i + 1] != 0x5e74 || self->codes[i - 1] == 0x7b2c || plan_model_code_is_digit (self->codes[i - 1]))
        continue;
      for (const char *p = digits; *p != '\0'; p = g_utf8_next_char (p))
        {
          n++;
          if (g_utf8_get_char (p) == self->codes[i] || (n < 10 && self->codes[i] == '0' + n))
            return n;
        }
    }

  return 0;
}

static gint16
get_issue_year (const PlanModelHead *self)
{
  gint16 year = plan_model_reading_get_issue_year (self->reading);

  if (year == 0 && self->facts->document_number.text != NULL)
    {
      PlanModelDocumentNumber number;
      PlanModelPlace place = self->facts->document_number.place;

      if (plan_model_document_number_find (self->layout, place.start, place.end, &number))
        year = number.year;
    }

  return year;
}

static const PlanModelWord period_words[] = {
  { "规划期", 1 }, { "实施期", 1 }, { "计划期", 1 }, { "行动期", 1 }, { "规划年限", 1 }, { "实施时间", 1 }, { "规划时限", 1 },
  { "实施周期", 1 }, { "行动周期", 1 }, { "规划周期", 1 }, { "实施年限", 1 }, { "规划时间", 1 }, { "时间跨度", 1 }, { "时间范围", 1 },
};
static PlanModelLexicon period_lead = PLAN_MODEL_LEXICON (period_words);

/* 2022年底前…; 2025年底前…: the last year that anything is due in, where no goal says 到; 0: there is none, or but one. */
static gint16
find_last_due (const PlanModelHead *self,
               guint32              start,
               guint32              end,
               gint16               issue,
               guint32             *place_start,
               guint32             *place_end)
{
  gint16 last = 0, other = 0;

  for (guint32 i = start; (i = plan_model_codes_find (self->codes, i, end, 0x5e95 /* 底 */)) < end; i++)
    {
      PlanModelYears years;

      if (i < start + 5 || plan_model_codes_match (self->codes, i, end, "底前") == 0
          || plan_model_head_find_word (self, i, MIN (end, i + 4), "已", NULL)
          || !plan_model_years_match (self->codes, i - 5, i, &years) || years.kind != PLAN_MODEL_YEARS_ONE
          || years.last < issue || (issue != 0 && years.last > issue + 5))
        continue;
      if (last != 0 && years.last != last)
        other = last;
      if (years.last <= last)
        continue;
      last = years.last;
      *place_start = years.start;
      *place_end = years.end;
    }

  return other != 0 ? last : 0;
}

/* The period that the text states, or that its goals are for. */
static void
find_period_in_text (PlanModelHead *self,
                     guint          span)
{
  guint32 start, end = plan_model_head_get_block (self, self->n_blocks - 1)->end, goal_start = 0, goal_end = 0, at,
      plan_start = 0, plan_end = 0;
  gint16 goal = 0, issue = get_issue_year (self), plan_first = 0, plan_last = 0;
  PlanModelYears years;
  guint length;

  if (self->facts->body_block >= self->n_blocks)
    return;
  start = plan_model_head_get_block (self, self->facts->body_block)->start;
  for (at = start; plan_model_lexicon_find (&period_lead, self->codes, at, end, &at, &length, NULL); at += length)
    if (find_years (self, at, MIN (at + 30, end), PLAN_MODEL_YEARS_RANGE, &years))
      {
        set_period (self, years.first, years.last, years.start, years.end);
        return;
      }
  for (guint32 i = start; i < end; i++)
    {
      /* 到, 十, 第: only a span may begin with a year itself. */
      if (span == 0)
        i = plan_model_codes_seek (self->codes, i, end, 0x5230, 0x5341, 0x7b2c, 0x7b2c);
      if (i >= end)
        break;
      if (goal == 0 && self->codes[i] == 0x5230 /* 到 */ && plan_model_years_match (self->codes, i + 1, end, &years)
          && years.kind == PLAN_MODEL_YEARS_ONE && years.last >= issue)
        {
          goal = years.last;
          goal_start = years.start;
          goal_end = years.end;
        }
      /* 到2023年…。到2025年…: of two goals that are said side by side the later, if it is no outlook. */
      else if (goal != 0 && i - goal_end < NEAR_GOAL && self->codes[i] == 0x5230 && issue != 0
               && plan_model_years_match (self->codes, i + 1, end, &years) && years.kind == PLAN_MODEL_YEARS_ONE
               && years.last > goal && years.last < issue + 5 && (goal % 5 != 0 || (years.last % 5 != 0 && i - goal_end < SAME_SENTENCE)))
        {
          goal = years.last;
          goal_start = years.start;
          goal_end = years.end;
        }
      else if (plan_last == 0 && (self->codes[i] == 0x5341 || self->codes[i] == 0x7b2c)
               && plan_model_years_match (self->codes, i, end, &years)
               && years.kind == PLAN_MODEL_YEARS_FIVE_YEAR_PLAN && years.last >= issue)
        {
          plan_first = years.first;
          plan_last = years.last;
          plan_start = years.start;
          plan_end = years.end;
        }
      else if (span > 0 && plan_model_years_match (self->codes, i, end, &years) && years.kind == PLAN_MODEL_YEARS_RANGE
               && years.last - years.first + 1 == (int) span && years.last >= issue)
        {
          set_period (self, years.first, years.last, years.start, years.end);
          return;
        }
      if (goal != 0 && plan_last != 0)
        break;
    }
  if (goal == 0 && plan_last == 0 && span == 0)
    goal = find_last_due (self, start, end, issue, &goal_start, &goal_end);
  if (span > 0 && goal != 0)
    set_period (self, goal - span + 1, goal, goal_start, goal_end);
  else if (span > 0 && issue != 0)
    set_period (self, issue, issue + span - 1, 0, 0);
  else if (plan_last != 0 && (goal == 0 || goal == plan_last))
    set_period (self, plan_first, plan_last, plan_start, plan_end);
  else if (goal != 0)
    set_period (self, issue != 0 && issue <= goal ? issue : 0, goal, goal_start, goal_end);
  else if (plan_last != 0)
    set_period (self, plan_first, plan_last, plan_start, plan_end);
}

/* Whether a year is one that is worked for: 推进…2018年度…工作, 2024年着力办好十件实事; and none that is told of (2018年以来). */
static gboolean
is_aimed_at (const PlanModelHead  *self,
             const PlanModelBlock *block,
             const PlanModelYears *years)
{
  static const char *const works[] = { "推进", "做好", "落实", "开展", "完成", "抓好", "实施", "着力", "办好", "加强", "组织" };
  static const char *const told[] = { "以来", "已", "达到", "实现了" };
  guint32 start = MAX (block->start, years->start - MIN (years->start, NEAR_YEAR)), end = MIN (block->end, years->end + NEAR_YEAR);

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    if (plan_model_head_find_word (self, years->end, end, told[i], NULL))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    if (plan_model_head_find_word (self, start, end, works[i], NULL))
      return TRUE;

  return FALSE;
}

/* 推进我省2018年度水污染防治工作,制定本方案: the year that the introduction says the plan is for; where there is no title, that of
 * the first line (某县2024年着力办好十件实事。). */
static void
find_year_of_introduction (PlanModelHead *self)
{
  const PlanModelBlock *block;
  PlanModelYears years;

  if (self->facts->body_block >= self->n_blocks)
    return;
  block = plan_model_head_get_block (self, self->facts->body_block);
  for (guint32 i = block->start; i + 6 <= block->end; i++)
    if (plan_model_code_is_digit (self->codes[i]) && !plan_model_code_is_digit (self->codes[i - 1])
        && plan_model_years_match (self->codes, i, block->end, &years) && years.kind == PLAN_MODEL_YEARS_ONE
        && (self->codes[years.end] == 0x5ea6 /* 度 */ || (self->title.end_block == 0 && i < block->start + MAX_FIRST_YEAR))
        && years.last >= get_issue_year (self) && is_aimed_at (self, block, &years))
      {
        set_period (self, years.first, years.last, years.start, years.end);
        return;
      }
}

/* (2024年修订): when the text was revised, and no year that it plans for. */
static gboolean
is_edition (const PlanModelHead  *self,
            const PlanModelYears *years)
{
  static const char *const words[] = { "修订", "修正", "修编", "修改", "年版", "版" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (plan_model_codes_match (self->codes, years->end, years->end + 4, words[i]) > 0)
      return TRUE;

  return FALSE;
}

/* 2023年计划执行情况与2024年计划草案的报告: the plan is for the later year. */
static void
skip_year_of_review (const PlanModelHead *self,
                     PlanModelPlace       title,
                     PlanModelYears      *years)
{
  PlanModelYears later;

  if (plan_model_head_find_word (self, years->end, title.end, "执行情况", NULL)
      && find_years (self, years->end, title.end, PLAN_MODEL_YEARS_ONE, &later) && later.last == years->last + 1)
    *years = later;
}

/*< private >
 * plan_model_head_find_period:
 */
void
plan_model_head_find_period (PlanModelHead *self)
{
  PlanModelPlace title = self->title.place;
  PlanModelYears years;
  guint span;

  if (self->n_blocks == 0)
    return;
  if (title.end != 0)
    {
      if (find_years (self, title.start, title.end, PLAN_MODEL_YEARS_RANGE, &years)
          || find_years (self, title.start, title.end, PLAN_MODEL_YEARS_FIVE_YEAR_PLAN, &years)
          || (find_years (self, title.start, title.end, PLAN_MODEL_YEARS_ONE, &years) && !is_edition (self, &years)))
        {
          gint16 first;

          if (years.kind == PLAN_MODEL_YEARS_ONE)
            skip_year_of_review (self, title, &years);
          first = years.first;
          /* 到2025年, 2030年前: the end of a period that begins with the issue. */
          if (years.kind == PLAN_MODEL_YEARS_ONE
              && (self->codes[years.start - 1] == 0x5230 || self->codes[years.end] == 0x524d
                  || years.last > get_issue_year (self) + 2)
              && get_issue_year (self) != 0)
            first = MIN (get_issue_year (self), years.last);
          set_period (self, first, years.last, years.start, years.end);
          return;
        }
      if (self->facts->kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT && get_issue_year (self) != 0)
        {
          PlanModelPlace place = self->facts->issued.place;

          set_period (self, get_issue_year (self), get_issue_year (self), place.start, place.end);
          return;
        }
    }
  span = title.end != 0 ? find_span (self, title.start, title.end) : 0;
  find_period_in_text (self, span);
  if (self->facts->period_end == 0)
    find_year_of_introduction (self);
  if (self->facts->period_end != 0)
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_PERIOD_UNCERTAIN, PLAN_MODEL_ABOUT_FACT, 0,
                             self->facts->period_place.start, self->facts->period_place.end,
                             g_strdup_printf ("%d–%d", self->facts->period_start, self->facts->period_end));
}
