/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/head-private.h>

/* A line that tells the date of a page beside other things, its source for one: the date stands first or last. */
static gboolean
find_page_date (const PlanModelHead *self,
                PlanModelPlace       line,
                PlanModelDate       *date)
{
  return line.end - line.start <= 120 && plan_model_date_find (self->layout, line.start, line.end, date)
         && !date->is_chinese
         && date->day != 0 && !plan_model_head_holds_code (self, line.start, line.end, PLAN_MODEL_CODE_FULL_STOP)
         && (date->start == line.start || plan_model_date_skip_time (self->layout, date->end, line.end) == line.end);
}

/* A number of digits alone, and the mark behind it. */
static guint
match_digits (const PlanModelHead *self,
              guint32             *at,
              guint32              end)
{
  guint number = 0;

  for (guint n = 0; *at < end && n < 4 && plan_model_code_is_digit (self->codes[*at]); n++)
    number = number * 10 + self->codes[(*at)++] - '0';

  return number;
}

/* 2021 on a line, 08/13 on the next. */
static gboolean
match_split_date (const PlanModelHead *self,
                  PlanModelPlace       line,
                  PlanModelPlace       next,
                  PlanModelDate       *date)
{
  guint year, month, day;

  *date = (PlanModelDate) { .start = line.start, .end = next.end };
  year = match_digits (self, &line.start, line.end);
  if (line.start < line.end || year < 1949 || year > 2100)
    return FALSE;
  month = match_digits (self, &next.start, next.end);
  if (next.start >= next.end
      || (self->codes[next.start] != '/' && self->codes[next.start] != '-' && self->codes[next.start] != '.'))
    return FALSE;
  next.start++;
  day = match_digits (self, &next.start, next.end);
  date->year = year;
  date->month = month;
  date->day = day;

  return next.start == next.end && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static void
set_published (PlanModelHead       *self,
               const PlanModelDate *date)
{
  g_autofree char *text = plan_model_date_dup_text (date);

  if (self->facts->published.text == NULL)
    self->facts->published
        = (PlanModelFact) { plan_model_reading_keep (self->reading, text), { date->start, date->end } };
}

/*< private >
 * plan_model_head_find_dates:
 */
void
plan_model_head_find_dates (PlanModelHead *self)
{
  for (guint32 i = 0; i < self->n_head; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);
      PlanModelDate date;

      if (i >= self->title.end_block
          && (plan_model_head_is_prose (self, i) || plan_model_head_is_first_heading (self, i)))
        break;
      if (plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_TABLE
          || plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
        continue;
      if (i + 1 < self->n_head && match_split_date (self, line, plan_model_head_get_line (self, i + 1), &date))
        {
          set_published (self, &date);
          continue;
        }
      /* ——2024年1月16日在…会议上, (2022年8月3日…通过) */
      while (line.start < line.end
             && (self->codes[line.start] == 0x2014 || self->codes[line.start] == '-' || self->codes[line.start] == '('))
        line.start++;
      if ((self->facts->kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT
           || line.start > plan_model_head_get_block (self, i)->start)
          && i >= self->title.end_block && line.end - line.start <= 80 && self->bare_date.year == 0
          && plan_model_date_match (self->layout, line.start, line.end, &date) && date.is_chinese && date.day != 0)
        self->bare_date = date;
      if (plan_model_head_is_date_line (self, i, &date) || find_page_date (self, line, &date))
        {
          if (date.is_chinese && self->bare_date.year == 0
              && (i >= self->title.end_block || (self->notice_end != 0 && i >= self->notice_end)))
            self->bare_date = date;
          if (!date.is_chinese && self->labelled_publisher.end == 0
              && plan_model_head_is_body_name (self, line.start, date.start))
            self->labelled_publisher = (PlanModelPlace) { line.start, date.start };
          if (!date.is_chinese)
            set_published (self, &date);
        }
    }
}

static void
set_issued (PlanModelHead       *self,
            const PlanModelDate *date)
{
  g_autofree char *text = plan_model_date_dup_text (date);

  self->facts->issued = (PlanModelFact) { plan_model_reading_keep (self->reading, text), { date->start, date->end } };
}

static gboolean
is_same_date (const PlanModelDate *a,
              const PlanModelDate *b)
{
  return a->year == b->year && a->month == b->month && (a->day == b->day || a->day == 0 || b->day == 0);
}

/*< private >
 * plan_model_head_settle_dates:
 */
void
plan_model_head_settle_dates (PlanModelHead *self)
{
  if (self->signed_date.year != 0)
    set_issued (self, &self->signed_date);
  else if (self->labelled_issued.year != 0)
    set_issued (self, &self->labelled_issued);
  else if (self->bare_date.year != 0)
    set_issued (self, &self->bare_date);
  else if (self->printed_date.year != 0)
    set_issued (self, &self->printed_date);
  if (self->signed_date.year != 0 && self->labelled_issued.year != 0
      && !is_same_date (&self->signed_date, &self->labelled_issued))
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_DATE_DIFFERS, PLAN_MODEL_ABOUT_FACT, 0,
                             self->labelled_issued.start, self->labelled_issued.end,
                             plan_model_date_dup_text (&self->labelled_issued));
}
