/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/form-private.h>

#define HAS(verb) ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_##verb)) != 0)

typedef enum
{
  RATE_NONE,
  RATE_RISE,
  RATE_FALL,
  RATE_YEARLY /* a rise, and against the year before where nothing else is said */
} Rate;

#define RISE(word) { word, RATE_RISE }
#define FALL(word) { word, RATE_FALL }
#define YEARLY(word) { word, RATE_YEARLY }

/* Names that say that their numbers are changes. */
static const PlanModelWord rates[] = {
  YEARLY ("增长率"), YEARLY ("增长速度"), YEARLY ("增速"), YEARLY ("增幅"), YEARLY ("涨幅"), RISE ("增长比例"), RISE ("提高率"),
  YEARLY ("增长幅度"), RISE ("上涨幅度"), RISE ("提升率"), RISE ("自然增长率"), FALL ("降低率"), FALL ("下降率"),
  FALL ("减少率"), FALL ("降幅"), FALL ("下降比例"), FALL ("降低比例"), FALL ("下降幅度"), FALL ("压减率"),
  FALL ("削减比例"), FALL ("减排比例"), FALL ("减量率"), RISE ("增长"), FALL ("下降"), FALL ("降低"), FALL ("减少"),
  RISE ("上涨"),
};

#undef RISE
#undef FALL
#undef YEARLY

static PlanModelLexicon rate_lexicon = PLAN_MODEL_LEXICON (rates);

/* 自然增长率 of a population is a figure itself, as is 增长率 that stands in a name before its head. */
static const PlanModelWord levels[] = { { "自然增长率", 1 }, { "人口增长率", 1 } };
static PlanModelLexicon level_lexicon = PLAN_MODEL_LEXICON (levels);

static PlanModelChange
get_change (guint verbs)
{
  if (HAS (FALL) || HAS (DECLINE) || HAS (YEARLY_FALL))
    return PLAN_MODEL_CHANGE_FALL;
  if (HAS (RISE) || HAS (GROWTH) || HAS (YEARLY_RISE))
    return PLAN_MODEL_CHANGE_RISE;
  return PLAN_MODEL_CHANGE_NONE;
}

static gboolean
moves_up (const PlanModelFormCase *self)
{
  const PlanModelQuantityMatch *quantity = self->quantity;

  return plan_model_codes_match (self->codes, quantity->start, quantity->end, "上升") > 0
         || plan_model_codes_match (self->codes, quantity->start, quantity->end, "提升") > 0
         || plan_model_codes_match (self->codes, quantity->start, quantity->end, "前移") > 0
         || plan_model_codes_match (self->codes, quantity->start, quantity->end, "前进") > 0
         /* 综合考评进位3位 */
         || (self->name_end >= self->name_start + 2
             && (plan_model_codes_match (self->codes, self->name_end - 2, self->name_end, "进位") > 0
                 || plan_model_codes_match (self->codes, self->name_end - 2, self->name_end, "晋位") > 0));
}

/* 一般公共预算收入完成128亿元: what is completed is the figure itself. */
static gboolean
is_filled (const PlanModelFormCase *self,
           gboolean                 is_statistic)
{
  const PlanModelSubject *subject = self->subject;

  /* 完成货物吞吐量6.2亿吨, but what is invested is what is done. */
  if (is_statistic && plan_model_codes_match (self->codes, self->name_start, self->name_end, "完成") > 0)
    return self->codes[self->name_end - 1] != 0x8d44 /* 资 */;
  return is_statistic && subject->head == 0 && subject->verb_end == subject->verb_start + 2
         && plan_model_codes_match (self->codes, subject->verb_start, subject->verb_end, "完成") > 0;
}

/* 铁路新增里程, 净增: the name itself says so. */
static gboolean
is_of_new (const PlanModelFormCase *self)
{
  const guint16 *codes = self->codes;

  /* 新增劳动力平均受教育年限 begins with who it is of. */
  for (guint32 i = self->name_start + 3; i < self->name_end; i++)
    if (codes[i] == u'增' && plan_model_code_is_one_of (codes[i - 1], u"新净"))
      return TRUE;

  return FALSE;
}

/* 培育企业8家, 年产果品12万吨, 生猪年出栏500万头: what comes of it each year is no more of what is done. */
static gboolean
is_yearly_output (const PlanModelFormCase *self)
{
  for (guint32 i = self->name_start; i + 2 < self->name_end && i < self->name_start + 8; i++)
    if (self->codes[i] == 0x5e74 /* 年 */ && plan_model_code_is_one_of (self->codes[i + 1], u"产出加处供发销"))
      return TRUE;

  return FALSE;
}

/* 年节能2万吨, 年减排5万吨: what is saved is saved every year. */
static gboolean
is_saved_each_year (const PlanModelFormCase *self)
{
  static const char *const words[] = { "年节能", "年节水", "年节电", "年节约", "年减排", "年减少", "年减碳" };

  /* 年节能量达到50万吨 is what it has come to. */
  if (((self->subject->tail | self->subject->head) & plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (plan_model_codes_match (self->codes, self->name_start, self->name_end, words[i]) > 0)
      return TRUE;

  return FALSE;
}

static void
find_of_count (const PlanModelFormCase *self,
               guint                    verbs,
               PlanModelFormFound      *found)
{
  const PlanModelSubject *subject = self->subject;
  gboolean is_statistic =
      self->name_end > self->name_start
      && plan_model_subject_is_statistic (self->codes, self->name_start, self->name_end);

  found->change = get_change (verbs);
  if (self->is_total || HAS (TOTAL))
    found->form = PLAN_MODEL_FORM_CUMULATIVE;
  else if (self->is_each_year || is_saved_each_year (self) || HAS (YEARLY_RISE) || HAS (YEARLY_FALL))
    found->form = PLAN_MODEL_FORM_ANNUAL_AMOUNT;
  else if (HAS (ADD) || is_of_new (self))
    found->form = PLAN_MODEL_FORM_INCREMENT;
  /* 新建数据中心PUE不高于1.25: what is built is held to it. */
  else if (self->quantity->kind == PLAN_MODEL_QUANTITY_BARE && self->quantity->has_bound
           && (self->quantity->comparator == PLAN_MODEL_COMPARATOR_AT_MOST
               || self->quantity->comparator == PLAN_MODEL_COMPARATOR_LESS_THAN))
    found->form = PLAN_MODEL_FORM_LEVEL;
  else if (found->change != PLAN_MODEL_CHANGE_NONE && !(HAS (REACH) && !HAS (GROWTH) && !HAS (DECLINE)))
    found->form = PLAN_MODEL_FORM_CHANGE;
  else if (is_yearly_output (self) && subject->tail == 0 && subject->head == 0)
    found->form = PLAN_MODEL_FORM_LEVEL;
  else if (HAS (MAKE) && subject->governing != PLAN_MODEL_VERB_BUILD)
    /* A number of people or a share that is reached is a level, whichever verb its name begins with. */
    found->form = (is_statistic && (HAS (REACH) || self->quantity->start < self->quantity->number_start)
                   && subject->verb_end == 0)
                          || is_filled (self, is_statistic)
                      ? PLAN_MODEL_FORM_LEVEL
                      : PLAN_MODEL_FORM_INCREMENT;
  else
    {
      found->form = PLAN_MODEL_FORM_LEVEL;
      found->is_doubtful = verbs == 0 && !is_statistic && self->name_end > self->name_start;
    }
  if (found->form != PLAN_MODEL_FORM_CHANGE)
    found->change = PLAN_MODEL_CHANGE_NONE;
}

static void
find_of_percent (const PlanModelFormCase *self,
                 guint                    verbs,
                 PlanModelFormFound      *found)
{
  guint rate = RATE_NONE;
  gboolean is_change;

  found->change = get_change (verbs);
  if (self->name_end > self->name_start
      && plan_model_lexicon_match_before (&level_lexicon, self->codes, self->name_start, self->name_end, NULL) == 0)
    plan_model_lexicon_match_before (&rate_lexicon, self->codes, self->name_start, self->name_end, &rate);
  if (found->change == PLAN_MODEL_CHANGE_NONE && rate != RATE_NONE)
    found->change = rate == RATE_FALL ? PLAN_MODEL_CHANGE_FALL : PLAN_MODEL_CHANGE_RISE;
  is_change = found->change != PLAN_MODEL_CHANGE_NONE;
  if (!is_change)
    found->form = self->is_each_year ? PLAN_MODEL_FORM_ANNUAL_AMOUNT : PLAN_MODEL_FORM_LEVEL;
  else if (self->is_each_year || HAS (YEARLY_RISE) || HAS (YEARLY_FALL) || self->is_year_on_year)
    found->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
  else if (self->is_total || HAS (TOTAL) || self->has_base)
    found->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
  else if (self->is_one_year || HAS (GROWTH) || rate == RATE_YEARLY)
    found->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
  else
    found->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
}

/*< private >
 * plan_model_form_find:
 */
void
plan_model_form_find (const PlanModelFormCase *self,
                      PlanModelFormFound      *found)
{
  const PlanModelSubject *subject = self->subject;
  guint verbs = subject->tail | subject->head;

  *found = (PlanModelFormFound){ PLAN_MODEL_FORM_LEVEL, PLAN_MODEL_CHANGE_NONE, PLAN_MODEL_DIRECTION_UNKNOWN, FALSE };
  if (verbs == 0 && self->carried != PLAN_MODEL_VERB_NONE)
    verbs |= plan_model_verb_bit (self->carried);
  /* 提高到 makes a level of any number, and says which way. */
  if (HAS (RISE_TO))
    found->direction = PLAN_MODEL_DIRECTION_INCREASE;
  else if (HAS (FALL_TO) || HAS (CAP))
    found->direction = PLAN_MODEL_DIRECTION_DECREASE;
  else if (HAS (HOLD))
    found->direction = PLAN_MODEL_DIRECTION_MAINTAIN;

  switch (self->quantity->kind)
    {
    case PLAN_MODEL_QUANTITY_COVERAGE:
      found->form = self->quantity->has_amount && plan_model_decimal_is_zero (&self->quantity->amount)
                        ? PLAN_MODEL_FORM_LEVEL
                        : PLAN_MODEL_FORM_COVERAGE;
      return;
    case PLAN_MODEL_QUANTITY_TREND:
      found->form = PLAN_MODEL_FORM_TREND;
      found->change = get_change (verbs);
      return;
    case PLAN_MODEL_QUANTITY_RANK:
      if (self->quantity->has_amount && !self->quantity->is_ordinal_unit && (HAS (RISE) || HAS (FALL) || moves_up (self)))
        {
          found->form = PLAN_MODEL_FORM_RANK_CHANGE;
          found->change = HAS (FALL) ? PLAN_MODEL_CHANGE_FALL : PLAN_MODEL_CHANGE_RISE;
        }
      else
        found->form = PLAN_MODEL_FORM_RANK;
      return;
    case PLAN_MODEL_QUANTITY_TIMES:
      if (!self->quantity->is_inferred && (HAS (RISE) || HAS (FALL)) && !HAS (REACH) && found->direction == 0)
        {
          found->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
          found->change = get_change (verbs);
        }
      else
        found->form = PLAN_MODEL_FORM_MULTIPLE;
      return;
    case PLAN_MODEL_QUANTITY_POINTS:
      found->form = PLAN_MODEL_FORM_CHANGE;
      found->change = get_change (verbs);
      found->is_doubtful = found->change == PLAN_MODEL_CHANGE_NONE;
      return;
    case PLAN_MODEL_QUANTITY_PERCENT:
      /* 恢复到2019年的108% */
      if (self->has_base && HAS (RISE_TO) && self->codes[self->quantity->start - 1] == 0x7684)
        found->form = PLAN_MODEL_FORM_MULTIPLE;
      else if (HAS (RISE_TO) || HAS (FALL_TO))
        found->form = PLAN_MODEL_FORM_LEVEL;
      else
        find_of_percent (self, verbs, found);
      return;
    case PLAN_MODEL_QUANTITY_UNCHANGED:
      /* 零增长 */
      if (plan_model_codes_match (self->codes, self->quantity->end - 2, self->quantity->end, "增长") > 0)
        {
          found->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
          found->change = PLAN_MODEL_CHANGE_RISE;
        }
      return;
    case PLAN_MODEL_QUANTITY_AMOUNT:
    case PLAN_MODEL_QUANTITY_BARE:
    case PLAN_MODEL_QUANTITY_NAME:
    case PLAN_MODEL_QUANTITY_TIME:
    default:
      /* 较上年前移1位 */
      if ((HAS (RISE) || HAS (FALL)) && self->quantity->unit_end > self->quantity->unit_start
          && plan_model_codes_match (self->codes, self->quantity->unit_start, self->quantity->unit_end, "位") > 0)
        {
          found->form = PLAN_MODEL_FORM_RANK_CHANGE;
          found->change = HAS (FALL) ? PLAN_MODEL_CHANGE_FALL : PLAN_MODEL_CHANGE_RISE;
          return;
        }
      if (HAS (RISE_TO) || HAS (FALL_TO) || HAS (HOLD) || HAS (CAP))
        found->form = self->is_total ? PLAN_MODEL_FORM_CUMULATIVE
                                     : self->is_each_year ? PLAN_MODEL_FORM_ANNUAL_AMOUNT : PLAN_MODEL_FORM_LEVEL;
      else if (self->is_part)
        find_of_percent (self, verbs, found);
      else
        find_of_count (self, verbs, found);
      return;
    }
}
