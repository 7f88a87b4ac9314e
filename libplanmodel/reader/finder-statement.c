/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>

#include <string.h>

#define MAX_PARTS_BACK 32

/* What a figure starts from, what is divided by people, and what a power station can do are levels without saying so. */
static gboolean
is_plainly_level (const PlanModelFinder    *self,
                  const PlanModelFigure    *figure,
                  const PlanModelStatement *statement)
{
  const PlanModelQuantityMatch *quantity = figure->quantity;

  /* 办件达120项 */
  if (quantity != NULL && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && quantity->start < quantity->number_start
      && (self->codes[quantity->start] == u'达' || self->codes[quantity->number_start - 1] == u'达'))
    return TRUE;

  return figure->is_baseline || g_str_has_prefix (statement->name, "每")
         || (statement->unit != NULL && (g_str_has_suffix (statement->unit, "千瓦") || g_str_has_suffix (statement->unit, "兆瓦")));
}

/* 信息化发展指数, 灌溉水有效利用系数, 数据中心PUE: numbers that have no unit. */
static gboolean
has_no_unit (const char *name)
{
  static const char *const endings[] = {
    "指数", "系数", "指數", "係數", "PUE", "PUE)", "PUE）", "电能利用效率", "電能利用效率",
  };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i]))
      return TRUE;

  return FALSE;
}

/* The last statement of the sentence in the unit of the parts, + 1; 0: there is none. */
static guint32
seek_whole (const PlanModelFinder    *self,
            const PlanModelStatement *part,
            guint32                   number)
{
  /* Nobody reckons the parts of what stands further back; a sentence may have any number of them. */
  guint32 floor = MAX (self->first_statement, number - MIN (number, MAX_PARTS_BACK));

  for (guint32 i = number; i > floor; i--)
    {
      const PlanModelStatement *whole = &g_array_index (self->reading->statements, PlanModelStatement, i - 1);

      if (whole->parent_statement == 0 && g_strcmp0 (whole->unit, part->unit) == 0)
        return i;
    }

  /* 投资50亿元, 其中建成学校5所: in another unit it is no part that could be reckoned; 示范点200个, 其中农村不少于三分之一 is. */
  return part->unit != NULL && (g_str_has_suffix (part->unit, "分之一") || g_str_has_suffix (part->unit, "成") || g_str_equal (part->unit, "一半"))
             ? number
             : 0;
}

/* 其中省级3家、市级5家: parts of what is said before in the sentence. */
static void
find_parent (PlanModelFinder       *self,
             const PlanModelFigure *figure,
             PlanModelStatement    *statement,
             guint32                number)
{
  const PlanModelSubject *subject = figure->subject;
  const PlanModelStatement *whole;

  /* 其中2023年、2024年分别建设5个和8个 parts the time, and not the thing. */
  if (subject == NULL || figure->year != NULL || statement->project != 0 || !statement->has_amount)
    return;
  if (subject->is_of_which && self->has_emitted && number > self->first_statement)
    self->whole = seek_whole (self, statement, number);
  else if (!self->is_of_which)
    return;
  if (self->whole == 0 || self->whole > number)
    return;
  whole = &g_array_index (self->reading->statements, PlanModelStatement, self->whole - 1);
  if (whole->name == statement->name
      || (!subject->is_of_which && (g_strcmp0 (whole->unit, statement->unit) != 0 || whole->form != statement->form)))
    return;
  /* What is said in words of its own goes on behind the parts: 引进企业50家, 其中外资10家, 培育企业30家. */
  if (!subject->is_of_which
      && ((statement->form == PLAN_MODEL_FORM_LEVEL && (subject->tail | subject->head) != 0) || subject->head_end > subject->head_start))
    return;
  /* A share of the whole is none of its parts, nor is another share one of a share. */
  if (g_strcmp0 (statement->unit, "%") == 0 && statement->form == PLAN_MODEL_FORM_LEVEL
      && (statement->inferred & PLAN_MODEL_INFERS_NAME) == 0)
    return;
  statement->parent_statement = self->whole;
  statement->nesting = PLAN_MODEL_NESTING_OF_WHICH;
  statement->inferred |= PLAN_MODEL_INFERS_PARENT;
}

void
plan_model_finder_emit (PlanModelFinder       *self,
                        const PlanModelFigure *figure)
{
  PlanModelReading *reading = self->reading;
  const PlanModelQuantityMatch *quantity = figure->quantity;
  const PlanModelSubject *subject = figure->subject;
  PlanModelStatement *statement;
  PlanModelBinding binding;
  guint32 number;
  gboolean has_year;

  if (reading->statements->len >= G_MAXUINT32 - 1)
    return;
  number = reading->statements->len;
  statement = plan_model_reading_add_statement (reading);
  statement->name = figure->name;
  statement->inferred = figure->inferred;
  statement->area = figure->area != NULL ? figure->area : self->area;
  statement->heading = self->heading;
  statement->task = self->task;
  statement->project = self->project;
  statement->annex = self->annex;
  statement->origin = PLAN_MODEL_ORIGIN_PROSE;
  statement->place = (PlanModelPlace){ figure->place_start, figure->place_end };

  statement->form = figure->form.form;
  statement->change = figure->form.change;
  statement->direction = figure->form.direction;
  if (quantity != NULL)
    {
      statement->unit = plan_model_finder_get_unit (self, quantity);
      statement->has_amount = quantity->has_amount;
      statement->amount = quantity->amount;
      statement->comparator = quantity->comparator;
      /* 劣五类水体比例为0 */
      if (statement->unit == NULL && quantity->kind == PLAN_MODEL_QUANTITY_BARE && quantity->has_amount
          && plan_model_decimal_is_zero (&quantity->amount)
          && (g_str_has_suffix (statement->name, "率") || g_str_has_suffix (statement->name, "比例")
              || g_str_has_suffix (statement->name, "占比") || g_str_has_suffix (statement->name, "比重")))
        {
          statement->unit = "%";
          statement->inferred |= PLAN_MODEL_INFERS_UNIT;
        }
      if (quantity->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
        {
          statement->has_upper = TRUE;
          statement->upper = quantity->upper;
        }
      if (quantity->is_inferred)
        statement->inferred |=
            PLAN_MODEL_INFERS_VALUE | (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE ? PLAN_MODEL_INFERS_UNIT : 0);
      if (statement->form == PLAN_MODEL_FORM_TREND)
        statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement->form == PLAN_MODEL_FORM_COVERAGE && !quantity->has_amount)
        {
          statement->has_amount = plan_model_decimal_init_coefficient (&statement->amount, 100, 0);
          statement->unit = "%";
          statement->inferred |= PLAN_MODEL_INFERS_VALUE | PLAN_MODEL_INFERS_UNIT;
        }
    }
  if (figure->against != NULL)
    {
      const PlanModelAgainst *against = figure->against;

      /* 与全省同步 has no comparator that could be taken off. */
      statement->against_text = plan_model_reading_keep_place (
          reading, against->text_end < against->end ? against->start : against->text_start, against->end);
      statement->against_kind = against->kind;
      if (quantity == NULL)
        statement->comparator = against->comparator;
    }
  if (self->has_base && (statement->change != PLAN_MODEL_CHANGE_NONE || statement->form == PLAN_MODEL_FORM_MULTIPLE))
    statement->base_year = self->base_year;
  else if (statement->form == PLAN_MODEL_FORM_PERCENT_CHANGE || statement->form == PLAN_MODEL_FORM_CHANGE
           || statement->form == PLAN_MODEL_FORM_RANK_CHANGE)
    statement->base_year = self->sentence_base;
  if (self->each.end > self->each.start)
    statement->each = plan_model_reading_keep_place (reading, self->each.start, self->each.end);
  if (subject != NULL && subject->scope_end > subject->scope_start)
    statement->scope = plan_model_reading_keep_place (reading, subject->scope_start, subject->scope_end);

  find_parent (self, figure, statement, number);

  /* The year decides the role, and the role what an unprinted year is. */
  if (self->is_past || figure->is_baseline)
    {
      statement->role = figure->is_baseline ? PLAN_MODEL_VALUE_ROLE_BASELINE : PLAN_MODEL_VALUE_ROLE_ACTUAL;
      /* A figure of the past is a level without saying so. */
      if (statement->comparator == PLAN_MODEL_COMPARATOR_REACH)
        statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement->form == PLAN_MODEL_FORM_LEVEL)
        statement->form = PLAN_MODEL_FORM_NONE;
      statement->status = self->is_expected      ? PLAN_MODEL_STATUS_ESTIMATED
                          : self->is_provisional ? PLAN_MODEL_STATUS_PROVISIONAL
                                                 : PLAN_MODEL_STATUS_NORMAL;
    }
  else
    {
      statement->role = self->is_expected ? PLAN_MODEL_VALUE_ROLE_ESTIMATE : PLAN_MODEL_VALUE_ROLE_TARGET;
      statement->firmness = self->firmness;
    }
  if (figure->is_baseline)
    {
      gint16 before = self->is_past             ? (self->review_end != 0 ? self->review_start - 1
                                                   : self->since != 0    ? self->since - 1
                                                   : self->is_one_year ? plan_model_finder_get_past_year (self) - 1
                                                                       : 0)
                      : self->period_start != 0 ? self->period_start - 1
                      : self->issue_year != 0   ? self->issue_year - 1
                                                : 0;

      binding = self->from.is_set
                    ? self->from
                    : (PlanModelBinding){ .year = before, .end = before, .is_set = TRUE, .is_inferred = TRUE };
      has_year = binding.end != 0;
    }
  else if (figure->year != NULL)
    {
      binding = *figure->year;
      has_year = binding.is_set;
    }
  else if (self->binding.is_set)
    {
      binding = self->binding;
      has_year = TRUE;
    }
  else
    {
      has_year = plan_model_finder_find_year (self, &binding);
      if (has_year && plan_model_finder_is_of_review (self, statement))
        binding.start = self->review_start;
    }
  if (has_year)
    {
      /* What a project is to have it has at its end. */
      if (self->project != 0 && binding.start != 0)
        binding.start = 0;
      plan_model_finder_set_year (self, statement, &binding);
      /* 较上年前移1位 */
      if (self->is_year_on_year && binding.start == 0
          && (statement->form == PLAN_MODEL_FORM_CHANGE || statement->form == PLAN_MODEL_FORM_RANK_CHANGE))
        statement->base_year = binding.end - 1;
      if (statement->role == PLAN_MODEL_VALUE_ROLE_TARGET && self->period_end != 0
          && self->reading->facts.kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT && binding.end < self->period_end
          && binding.end >= self->period_start)
        statement->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }

  if (figure->is_doubtful_name || g_utf8_strlen (statement->name, -1) > PLAN_MODEL_FINDER_MAX_NAME)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_NAME_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  /* 年均增长7%, 达到500亿元: that a clause goes on with the subject before it is certain; what is joined to it is not. */
  if ((figure->inferred & PLAN_MODEL_INFERS_NAME) != 0 && statement->name != self->name && !figure->is_certain)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_SUBJECT_INHERITED, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (!has_year)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_YEAR_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (figure->form.is_doubtful && !is_plainly_level (self, figure, statement))
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_FORM_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (figure->is_doubtful_target)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_TARGET_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (quantity != NULL && quantity->kind == PLAN_MODEL_QUANTITY_BARE && !has_no_unit (statement->name))
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_UNIT_MISSING, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  self->has_emitted = TRUE;
}
