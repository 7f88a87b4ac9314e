/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/dates-private.h>
#include <libplanmodel/reader/finder-private.h>

#define MAX_SENTENCE 120
#define MAX_YEARS_OF_WORK 10
#define MAX_LEAD 3 /* 力争到 before a year that its sentence is read with */

/* Years */

static gint16
get_base_of_now (const PlanModelFinder *self)
{
  return self->issue_year != 0 ? self->issue_year : self->period_start;
}

static const char *
make_deadline (PlanModelFinder     *self,
               const PlanModelTime *time,
               gint16               year)
{
  char text[24];

  if (time->month > 0 && time->day > 0)
    g_snprintf (text, sizeof text, "%04d-%02d-%02d", year, time->month, time->day);
  else if (time->month > 0)
    g_snprintf (text, sizeof text, "%04d-%02d", year, time->month);
  else if (time->quarter > 0)
    g_snprintf (text, sizeof text, "%04d-Q%d", year, time->quarter);
  else if (time->half > 0)
    g_snprintf (text, sizeof text, "%04d-S%d", year, time->half);
  else
    return NULL;

  return plan_model_reading_keep (self->reading, text);
}

/* Makes a year of a time; FALSE where it binds none. */
gboolean
plan_model_finder_resolve_time (PlanModelFinder     *self,
                                const PlanModelTime *time,
                                PlanModelBinding    *binding)
{
  gint16 end = time->end;

  *binding = (PlanModelBinding){ 0 };
  switch (time->kind)
    {
    case PLAN_MODEL_TIME_BEFORE:
      binding->is_inferred = TRUE;
      G_GNUC_FALLTHROUGH;
    case PLAN_MODEL_TIME_YEAR:
    case PLAN_MODEL_TIME_END:
      if (end == 0)
        {
          gint16 now = get_base_of_now (self);

          if (time->kind == PLAN_MODEL_TIME_END || time->relative == 0)
            end = self->period_end;
          else if (now != 0)
            end = time->relative == 2 ? now : now + time->relative;
        }
      if (end == 0)
        return FALSE;
      binding->year = end;
      binding->end = end;
      binding->deadline = make_deadline (self, time, end);
      break;
    case PLAN_MODEL_TIME_YEARS:
      if (time->start != 0 && end != 0)
        {
          binding->start = time->start;
          binding->end = end;
          break;
        }
      /* 三年内: from the plan's first year on. */
      if (end != 0)
        binding->year = end;
      else if (time->n_years > 0 && self->period_start != 0
               && (self->issue_year == 0 || self->period_end - self->period_start + 1 == time->n_years))
        binding->year = self->period_start + time->n_years - 1;
      else if (time->n_years > 0 && self->issue_year != 0)
        binding->year = self->issue_year + time->n_years - 1;
      else
        return FALSE;
      binding->end = binding->year;
      binding->is_inferred = end == 0;
      binding->n_years = end == 0 ? time->n_years : 0;
      break;
    case PLAN_MODEL_TIME_NONE:
    case PLAN_MODEL_TIME_EACH_YEAR:
    case PLAN_MODEL_TIME_SINCE:
    case PLAN_MODEL_TIME_BASE:
    case PLAN_MODEL_TIME_ONGOING:
    default:
      return FALSE;
    }
  binding->is_set = TRUE;

  return TRUE;
}

/* Whether the sentence goes on to a year that something is raised to by then: …,到2025年提高到60%. */
static gboolean
leads_on (const PlanModelFinder *self,
          guint32                start)
{
  guint32 limit = MIN (plan_model_layout_get_block (self->reading->layout, self->block)->end, start + MAX_SENTENCE);

  for (guint32 at = start; at + 4 < limit && self->codes[at] != 0x3002; at++)
    if (self->codes[at] == ',' && self->codes[at + 1] == u'到' && plan_model_code_is_digit (self->codes[at + 2]))
      for (at += 6; at + 3 < limit && self->codes[at] != ',' && self->codes[at] != 0x3002; at++)
        if (plan_model_codes_match (self->codes, at, limit, "提高到") > 0 || plan_model_codes_match (self->codes, at, limit, "提升到") > 0
            || plan_model_codes_match (self->codes, at, limit, "增加到") > 0 || plan_model_codes_match (self->codes, at, limit, "下降到") > 0)
          return TRUE;

  return FALSE;
}

/* Whether a year that is printed is one whose figures are known already. */
gboolean
plan_model_finder_is_past_year (const PlanModelFinder        *self,
                                const PlanModelBinding       *binding,
                                const PlanModelQuantityMatch *quantity)
{
  const guint16 *codes = self->codes;
  guint32 at = quantity->start;
  gboolean is_bound = at > 0 && codes[at - 1] == 0x5230 /* 到 */;

  /* 截至2021年末 */
  if ((at >= 2 && plan_model_codes_match (codes, at - 2, at, "截至") > 0)
      || (at >= 3 && plan_model_codes_match (codes, at - 3, at, "截止到") > 0)
      || plan_model_codes_match (codes, at, quantity->end, "截至") > 0)
    return self->issue_year == 0 || binding->end <= self->issue_year;

  if (self->period_start != 0 && binding->end < self->period_start)
    return TRUE;
  /* 2021年综合利用率为52%,到2025年提高到60%: what is behind the issue, and what is to come. */
  if (self->issue_year != 0 && binding->start == 0 && binding->end < self->issue_year && !is_bound
      && self->firmness == PLAN_MODEL_FIRMNESS_NONE && leads_on (self, quantity->end))
    return TRUE;
  /* 2022—2023年秋冬季 of a plan for 2023—2024: the season before. */
  if (binding->start != 0 && binding->start < self->period_start && binding->end == binding->start + 1
      && plan_model_season_match (codes, quantity->end, self->clause_end) > 0)
    return TRUE;
  if (self->issue_year != 0 && binding->end < self->issue_year && !is_bound
      && self->firmness == PLAN_MODEL_FIRMNESS_NONE)
    return self->period_start == 0 || self->kind == PLAN_MODEL_SECTION_KIND_REVIEW;

  return FALSE;
}

/* “十四五”目标, “十四五”规划任务 */
static gboolean
is_of_plan (const PlanModelFinder *self,
            guint32                at)
{
  static const char *const words[] = { "目标", "规划", "任务", "计划", "开局", "收官" };

  if (at < self->clause_end && self->codes[at] == 0x201d)
    at++;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (plan_model_codes_match (self->codes, at, self->clause_end, words[i]) > 0)
      return plan_model_codes_match (self->codes, at + 2, self->clause_end, "期") == 0;

  return FALSE;
}

/* Behind a year, that it is what is compared with: 与“十四五”初期相比, 与2013年峰值相比. */
static const PlanModelWord comparisons[] = {
  { "相比", 1 }, { "峰值相比", 1 }, { "年底相比", 1 }, { "底相比", 1 }, { "末相比", 1 }, { "初期相比", 1 }, { "初相比", 1 },
};
static PlanModelLexicon comparison_lexicon = PLAN_MODEL_LEXICON (comparisons);

void
plan_model_finder_apply_time (PlanModelFinder              *self,
                              const PlanModelQuantityMatch *quantity,
                              const PlanModelQuantityMatch *next)
{
  const PlanModelTime *time = &quantity->time;
  PlanModelBinding binding;

  /* 达到2020年的2倍 */
  if ((time->kind == PLAN_MODEL_TIME_YEAR || time->kind == PLAN_MODEL_TIME_YEARS || time->kind == PLAN_MODEL_TIME_END)
      && time->end != 0 && next != NULL && next->start <= quantity->end + 1
      && (next->kind == PLAN_MODEL_QUANTITY_TIMES
          /* 恢复到2019年的108% */
          || (next->kind == PLAN_MODEL_QUANTITY_PERCENT && self->codes[quantity->end] == 0x7684 && quantity->start > 1
              && plan_model_codes_match (self->codes, quantity->start - 2, quantity->start, "复到") > 0))
      /* 2025年底翻一番 is due then. */
      && plan_model_codes_match (self->codes, next->start, next->end, "翻") == 0)
    {
      self->has_base = TRUE;
      self->base_year = time->end;
      return;
    }

  /* 完成“十四五”目标: the name of a plan, and not when. */
  if (time->kind == PLAN_MODEL_TIME_YEARS && time->end != 0 && (self->period_start == 0 || time->end >= self->period_start)
      && is_of_plan (self, quantity->end))
    return;
  if (time->end != 0
      && plan_model_lexicon_match (&comparison_lexicon, self->codes, quantity->end, self->clause_end, NULL) > 0)
    {
      self->has_base = TRUE;
      self->base_year = self->sentence_base = time->start != 0 ? time->start : time->end;
      return;
    }
  switch (time->kind)
    {
    case PLAN_MODEL_TIME_SINCE:
      /* 对2019年以来改造的厕具开展整改: on what it is done. */
      if (quantity->start > self->clause_start && self->codes[quantity->start - 1] == 0x5bf9 /* 对 */)
        return;
      self->is_past = TRUE;
      self->since = time->start;
      return;
    case PLAN_MODEL_TIME_BASE:
      self->has_base = TRUE;
      self->base_year = time->end;
      if (time->end == 0)
        self->is_year_on_year = TRUE;
      else
        self->sentence_base = time->end;
      /* 比2015年的5.84%提高5.42个百分点: what it was then. */
      if (time->end != 0 && next != NULL && next->start == quantity->end + 1 && self->codes[quantity->end] == u'的')
        {
          self->from = (PlanModelBinding){ .year = time->end, .end = time->end, .is_set = TRUE };
          self->from_at = next->start;
        }
      return;
    case PLAN_MODEL_TIME_EACH_YEAR:
      self->is_each_year = TRUE;
      /* 每年举办大赛5场,培训3000人次: at the head it is of more than its clause. */
      self->is_yearly_sentence |= self->codes[quantity->start] == u'每' && quantity->start <= self->clause_start + MAX_LEAD;
      return;
    case PLAN_MODEL_TIME_NONE:
    case PLAN_MODEL_TIME_ONGOING:
      return;
    case PLAN_MODEL_TIME_YEAR:
    case PLAN_MODEL_TIME_BEFORE:
    case PLAN_MODEL_TIME_YEARS:
    case PLAN_MODEL_TIME_END:
    default:
      break;
    }
  /* 五年来…, 期末失业率2.16%: the end of what is looked back on. */
  if (self->review_end != 0 && time->kind == PLAN_MODEL_TIME_END && time->end == 0)
    return;
  if (!plan_model_finder_resolve_time (self, time, &binding))
    return;
  if (quantity->start > 0
      && (self->codes[quantity->start - 1] == 0x4ece /* 从 */ || self->codes[quantity->start - 1] == 0x7531 /* 由 */))
    {
      self->from = binding;
      return;
    }
  /* 五年累计 of a review are those that it tells of. */
  if (binding.n_years > 0 && (self->kind == PLAN_MODEL_SECTION_KIND_REVIEW || self->is_situation))
    return;
  self->is_past = plan_model_finder_is_past_year (self, &binding, quantity);
  self->is_yearly_sentence = FALSE;
  binding.is_alone = quantity->end + 1 >= self->clause_end;
  /* 工业投资三年内翻番, 其中2023年240个: behind a subject, or of a part, it says nothing of what follows. */
  if (self->n_years == 0 || !plan_model_code_is_one_of (self->codes[quantity->start - 1], u"、和及与"))
    self->is_binding_own = !binding.is_alone
                           && (quantity->start > self->clause_start + MAX_LEAD
                               || plan_model_codes_match (self->codes, self->clause_start, quantity->start, "其中") > 0);
  /* 年均增速20%、2025年突破8000万户: a year of its own ends what holds of each. */
  if (time->kind == PLAN_MODEL_TIME_YEAR && self->had_figure)
    self->is_each_year = self->carries_each_year = FALSE;
  self->binding = binding;
  if (self->is_past)
    self->past_year = binding.end;
  if (self->n_years < PLAN_MODEL_FINDER_MAX_PARTS)
    self->years[self->n_years++] = binding;
}

/* The cues of past.c that name a span, with its years. */
static const PlanModelWord reviews[] = {
  { "五年来", 5 },         { "过去五年", 5 },       { "过去的五年", 5 }, { "近五年", 5 },   { "刚刚过去的五年", 5 }, { "四年来", 4 },
  { "三年来", 3 },         { "过去三年", 3 },       { "近三年", 3 },     { "两年来", 2 },   { "一年来", 1 },         { "过去一年", 1 },
  { "过去的一年", 1 },     { "刚刚过去", 1 },
};
static PlanModelLexicon review_lexicon = PLAN_MODEL_LEXICON (reviews);

/* 五年来, 过去三年: the years that a paragraph looks back on from there on. */
void
plan_model_finder_find_review (PlanModelFinder *self,
                               guint32          start,
                               guint32          end)
{
  gint16 last = plan_model_finder_get_past_year (self);
  guint32 at;
  guint n, n_years;

  if (last == 0 || !plan_model_lexicon_find (&review_lexicon, self->codes, start, end, &at, &n, &n_years))
    return;
  self->review_end = last;
  self->review_start = last - (gint16) n_years + 1;
}

/* What is done in the years looked back on is done in all of them; what a figure is, it is at their end. */
gboolean
plan_model_finder_is_of_review (const PlanModelFinder    *self,
                                const PlanModelStatement *statement)
{
  return self->is_past && self->review_start != self->review_end && self->review_end != 0
         && (statement->form == PLAN_MODEL_FORM_INCREMENT || statement->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT
             || statement->form == PLAN_MODEL_FORM_ANNUAL_GROWTH);
}

/* The year of a figure of the past that names none; 0: not known. */
gint16
plan_model_finder_get_past_year (const PlanModelFinder *self)
{
  if (self->past_year != 0)
    return self->past_year;
  for (guint32 heading = self->heading; heading != 0;)
    {
      const PlanModelHeading *row = plan_model_reading_get_heading (self->reading, heading - 1);

      if (row->year_end != 0)
        return row->year_end;
      heading = row->parent < heading ? row->parent : 0;
    }
  if (self->period_start != 0)
    return self->period_start - 1;

  return self->issue_year != 0 ? self->issue_year - 1 : 0;
}

/* The year of a figure that no clause or sentence gives one to. */
gboolean
plan_model_finder_find_year (const PlanModelFinder *self,
                             PlanModelBinding      *binding)
{
  *binding = (PlanModelBinding){ 0 };
  if (self->is_past)
    {
      binding->year = plan_model_finder_get_past_year (self);
      if (binding->year == 0)
        return FALSE;
      binding->end = binding->year;
      binding->is_inferred = binding->is_set = TRUE;
      return TRUE;
    }
  if (self->completion.is_set)
    {
      *binding = self->completion;
      return TRUE;
    }
  if (self->frame.is_set && self->other_year == 0)
    {
      *binding = self->frame;
      /* A span is that of the sentence that prints it; what follows is due at its end. */
      if (binding->start != 0)
        *binding = (PlanModelBinding){ .year = binding->end, .end = binding->end, .is_set = TRUE };
      return TRUE;
    }
  for (guint32 heading = self->heading; heading != 0;)
    {
      const PlanModelHeading *row = plan_model_reading_get_heading (self->reading, heading - 1);

      /* That of this very paragraph holds no more where another year has come. */
      if (self->frames[heading - 1].is_set
          && !(self->other_year != 0 && self->frame.is_set && heading == self->heading))
        {
          *binding = self->frames[heading - 1];
          binding->is_inferred = TRUE;
          return TRUE;
        }
      if (row->year_end != 0)
        {
          /* “十四五”主要目标 are due at the end of it. */
          binding->year = binding->end = row->year_end;
          binding->is_inferred = binding->is_set = TRUE;
          return TRUE;
        }
      heading = row->parent < heading ? row->parent : 0;
    }
  if (self->period_end == 0)
    return FALSE;
  binding->year = binding->end = self->period_end;
  binding->is_inferred = binding->is_set = TRUE;

  return TRUE;
}

/* Statements */

void
plan_model_finder_set_year (PlanModelFinder        *self,
                            PlanModelStatement     *statement,
                            const PlanModelBinding *binding)
{
  gint16 start = binding->start, end = binding->end;

  if ((statement->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || statement->form == PLAN_MODEL_FORM_TREND
       /* 每年提高2个百分点 */
       || (statement->form == PLAN_MODEL_FORM_CHANGE && (self->is_each_year || self->carries_each_year)))
      && start == 0
      && statement->role != PLAN_MODEL_VALUE_ROLE_ACTUAL && self->period_start != 0 && self->period_start < end)
    {
      statement->year_start = self->period_start;
      statement->year_end = end;
      statement->inferred |= PLAN_MODEL_INFERS_YEAR;
      return;
    }
  /* What a figure itself is to be in a span, it is to be at its end. */
  if (start != 0 && start != end
      && !((statement->form == PLAN_MODEL_FORM_LEVEL || statement->form == PLAN_MODEL_FORM_COVERAGE
            || statement->form == PLAN_MODEL_FORM_RANK)
           && statement->role == PLAN_MODEL_VALUE_ROLE_TARGET))
    {
      statement->year_start = start;
      statement->year_end = end;
    }
  else
    {
      statement->year = end;
      statement->deadline = binding->deadline;
    }
  if (binding->is_inferred)
    statement->inferred |= PLAN_MODEL_INFERS_YEAR;
}

/* What is sorted into classes that have numbers. */
static const PlanModelWord classed[] = {
  { "新药", 1 }, { "创新药", 1 }, { "中药", 1 }, { "化学药", 1 }, { "药品", 1 }, { "生物制品", 1 }, { "水体", 1 },
  { "水质", 1 }, { "医疗器械", 1 }, { "用地", 1 }, { "疫苗", 1 }, { "地区", 1 }, { "人才", 1 }, { "企业", 1 },
};
static PlanModelLexicon classed_lexicon = PLAN_MODEL_LEXICON (classed);

/* Times that are none: 学前三年毛入园率, 年均浓度, 2000年以前建成的小区. */
void
plan_model_finder_mend_times (PlanModelFinder *self,
                              guint32          start)
{
  static const char *const averages[] = { "浓度", "停电", "降雨", "优良", "风速", "气温", "降水", "径流", "日照", "水温", "气候", "损失" };
  const guint16 *codes = self->codes;

  for (guint i = 0; i < self->quantities->len; i++)
    {
      PlanModelQuantityMatch *quantity = &g_array_index (self->quantities, PlanModelQuantityMatch, i);
      guint32 limit =
          i + 1 < self->quantities->len ? plan_model_finder_get_quantity (self, i + 1)->start : quantity->end + 10;

      /* 1类新药 is of a class, and not counted. */
      if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && !quantity->has_bound
          && quantity->number_end == quantity->number_start + 1
          && plan_model_code_is_digit (codes[quantity->number_start])
          && quantity->unit_end == quantity->unit_start + 1 && quantity->unit_end == quantity->end
          && ((codes[quantity->unit_start] == 0x7c7b /* 类 */
               && plan_model_lexicon_match (&classed_lexicon, codes, quantity->end, limit, NULL) > 0)
              /* 2型糖尿病 */
              || (codes[quantity->unit_start] == 0x578b && plan_model_code_is_han (codes[quantity->end]))))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      /* 加装电梯三年不少于300部: in how many years, and not how many. */
      if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && !quantity->has_bound && quantity->unit_end == quantity->unit_start + 1
          && codes[quantity->unit_start] == u'年' && i + 1 < self->quantities->len
          && plan_model_finder_get_quantity (self, i + 1)->start == quantity->end
          && plan_model_finder_get_quantity (self, i + 1)->kind == PLAN_MODEL_QUANTITY_AMOUNT)
        {
          gint64 n_years;
          guint places;

          if (plan_model_decimal_get_coefficient (&quantity->amount, &n_years, &places) && places == 0 && n_years > 0
              && n_years <= MAX_YEARS_OF_WORK)
            {
              quantity->kind = PLAN_MODEL_QUANTITY_TIME;
              quantity->time = (PlanModelTime){ .kind = PLAN_MODEL_TIME_YEARS, .n_years = n_years };
            }
        }
      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME)
        continue;
      if (quantity->start > start && codes[quantity->start - 1] == 0x5b66 /* 学 */)
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      /* 锚定2035年远景目标 is what is looked at, and no year of what follows. */
      if (quantity->time.kind == PLAN_MODEL_TIME_YEAR && plan_model_codes_match (codes, quantity->end, limit, "远景目标") > 0
          && quantity->start > start && !plan_model_code_is_one_of (codes[quantity->start - 1], u"到至望"))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      if (quantity->time.kind == PLAN_MODEL_TIME_EACH_YEAR)
        for (guint k = 0; k < G_N_ELEMENTS (averages); k++)
          if (plan_model_codes_match (codes, quantity->end, quantity->end + 2, averages[k]) > 0)
            quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      /* 补助标准提高到每人每年610元: a rate, which is reached once. */
      if (quantity->time.kind == PLAN_MODEL_TIME_EACH_YEAR && quantity->start > start + 3
          && codes[quantity->start - 2] == 0x6bcf /* 每 */
          && plan_model_code_is_one_of (codes[quantity->start - 1], u"人生户亩")
          && plan_model_code_is_one_of (codes[quantity->start - 3], u"到至为"))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      if ((quantity->time.kind == PLAN_MODEL_TIME_YEAR || quantity->time.kind == PLAN_MODEL_TIME_BEFORE)
          && quantity->time.end != 0 && self->period_start != 0 && quantity->time.end < self->period_start
          && (plan_model_codes_match (codes, quantity->end, limit, "建成的") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "前建成的") > 0))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      if ((quantity->time.kind == PLAN_MODEL_TIME_YEAR || quantity->time.kind == PLAN_MODEL_TIME_BEFORE)
          && quantity->time.end != 0 && self->period_start != 0 && quantity->time.end < self->period_start
          && quantity->start > start + 1 && plan_model_code_is_han (codes[quantity->start - 1])
          && ( plan_model_codes_match (codes, quantity->end, limit, "以前建成") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "前建成") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "以前的") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "及以前") > 0))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
    }
}

/* 建设年限2021-2024年 at the end of a line binds all of the line. */
void
plan_model_finder_find_duration (PlanModelFinder *self,
                                 guint32          start)
{
  static const char *const words[] = { "年限", "期限", "周期", "工期" };

  if (self->frame.is_set)
    return;
  for (guint i = 0; i < self->quantities->len; i++)
    {
      const PlanModelQuantityMatch *quantity = plan_model_finder_get_quantity (self, i);
      PlanModelBinding binding;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || quantity->start < start + 3
          || !plan_model_finder_resolve_time (self, &quantity->time, &binding))
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        if (plan_model_codes_match (self->codes, quantity->start - 2, quantity->start, words[k]) > 0
            || plan_model_codes_match (self->codes, quantity->start - 3, quantity->start - 1, words[k]) > 0)
          {
            self->frame = (PlanModelBinding){ .year = binding.end, .end = binding.end, .is_set = TRUE };
            return;
          }
    }
}
