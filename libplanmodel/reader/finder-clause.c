/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>
#include <libplanmodel/reader/unit-private.h>

#define MAX_SUBJECT 120 /* no longer is what stands before one figure */
#define MAX_DUE 16 /* figures that one date behind them is for */

#define MAX_RUN 12 /* values under one verb */
#define MAX_RANK_PLACE 16 /* from the verb of a rank to its number */
#define MAX_GRANT 60 /* from whom a grant is for to what is given */

/* What may follow the values of a list and is no object: 迈上300亿元、400亿元两个台阶. */
static const PlanModelWord stairs[] = { { "台阶", 1 }, { "大关", 1 }, { "关口", 1 } };
static PlanModelLexicon stairs_lexicon = PLAN_MODEL_LEXICON (stairs);

static const PlanModelWord bounds_behind[] = { { "以上", 1 }, { "以下", 1 }, { "以内", 1 }, { "左右", 1 } };
static PlanModelLexicon bound_behind_lexicon = PLAN_MODEL_LEXICON (bounds_behind);

/* Where what follows a figure ends and what precedes the next one begins. */
static void
part_between (const PlanModelFinder *self,
              guint32                start,
              guint32                end,
              guint32               *object_end,
              guint32               *next_start)
{
  const guint16 *codes = self->codes;
  guint32 at = 0;
  guint length = 0;

  *object_end = *next_start = start;
  if (start >= end
      || (end - start <= 6 && plan_model_lexicon_match_before (&stairs_lexicon, codes, start, end, NULL) > 0))
    return;
  length = plan_model_clause_match_and (codes, start, end);
  if (length > 0)
    {
      *next_start = start + length;
      return;
    }
  /* 9所(含幼儿园3所)、乡镇学校: what is in the bracket is of neither. */
  if (codes[start] == '(')
    {
      /* The next figure may be in the bracket itself. */
      guint32 after = plan_model_clause_skip_bracket (codes, start, self->clause_end);

      if (after > start + 1 && after < self->clause_end)
        {
          /* 486.3万亩(其中早稻142万亩)以上、总产 */
          after += plan_model_lexicon_match (&bound_behind_lexicon, codes, after, self->clause_end, NULL);
          *next_start = after + plan_model_clause_match_and (codes, after, self->clause_end);
        }
      return;
    }
  /* The last pause, else the last 和 that only verbs follow. */
  for (guint32 i = start; i < end;)
    {
      if (codes[i] == '(' || codes[i] == 0x201c || codes[i] == 0x300a)
        {
          i = plan_model_clause_skip_bracket (codes, i, end);
          continue;
        }
      if (codes[i] == 0x3001)
        {
          at = i;
          length = 1;
        }
      i++;
    }
  for (guint32 i = end; i > start && end - i < 12; i--)
    {
      guint n = i < end ? plan_model_clause_match_and (codes, i, end) : 0;
      guint verb;

      if (n == 0 || codes[i] == 0x3001 || codes[i] == '/')
        continue;
      if (i + n == end || plan_model_verbs_skip (codes, i + n, end, &verb) == end)
        {
          at = i;
          length = n;
          break;
        }
    }
  if (length > 0 && at > 0)
    {
      *object_end = at;
      *next_start = at + length;
    }
  else
    {
      *object_end = *next_start = end;
    }
}

/* Among whom a rank is held: 居全省前列. */
static const PlanModelWord rank_places[] = {
  { "全国", 1 },     { "全省", 1 },     { "全区", 1 },     { "全市", 1 },   { "全州", 1 },   { "全县", 1 },
  { "全自治区", 1 }, { "全盟", 1 },     { "世界", 1 },     { "全球", 1 },   { "国内", 1 },   { "省内", 1 },
  { "西部", 1 },     { "中部", 1 },     { "东部", 1 },     { "自治区", 1 }, { "国际", 1 },   { "同类", 1 },
  { "全疆", 1 },     { "西部地区", 1 }, { "中部地区", 1 }, { "省", 1 },     { "同行业", 1 },
};
static PlanModelLexicon rank_place_lexicon = PLAN_MODEL_LEXICON (rank_places);

/* Verbs of a place in a ranking, which may stand before a place of any name: 位列上海中心城区第一. */
static const PlanModelWord rank_verbs[] = {
  { "位列", 1 }, { "位居", 1 }, { "居", 1 }, { "跃居", 1 }, { "稳居", 1 }, { "名列", 1 }, { "排在", 1 }, { "位于", 1 }, { "列", 1 },
  { "继续位居", 1 },
  { "宜居", 2 }, { "民居", 2 }, { "定居", 2 }, { "系列", 2 }, { "序列", 2 }, { "行列", 2 }, { "居民", 2 }, { "邻居", 2 }, { "居住", 2 },
  { "班列", 2 }, { "陈列", 2 }, { "旅居", 2 }, { "居家", 2 }, { "列车", 2 },
};
static PlanModelLexicon rank_verb_lexicon = PLAN_MODEL_LEXICON (rank_verbs);

/* How long the place is that such a verb stands before; 0: there is none. */
static guint
match_rank_place (const PlanModelFinder *self,
                  guint32                start,
                  guint32                end)
{
  guint32 first = end > start + MAX_RANK_PLACE ? end - MAX_RANK_PLACE : start;
  guint32 at, after = 0;
  guint n, sense;

  for (; plan_model_lexicon_find (&rank_verb_lexicon, self->codes, first, end, &at, &n, &sense); first = at + n)
    if (sense == 1)
      after = at + n;

  return after > 0 && end - after >= 2 ? end - after : 0;
}

/* Of what each the figure is, printed before the number: 提高到每公顷7800千克. */
static const PlanModelWord pers[] = {
  { "每人", 1 }, { "每生", 1 },   { "每人每年", 1 },   { "每人每月", 1 }, { "每生每年", 1 }, { "每公顷", 1 },
  { "每亩", 1 }, { "每床", 1 },   { "每户", 1 },       { "每平方米", 1 }, { "每千人", 1 },   { "每万人", 1 },
  { "每吨", 1 }, { "人均", 1 },   { "每平方公里", 1 }, { "每月", 1 },     { "每亩均", 1 },   { "户均", 1 },
  { "亩均", 1 }, { "每人次", 1 }, { "每小时", 1 },     { "每天", 1 },     { "每日", 1 },     { "每百户", 1 },
  { "每千人口", 1 }, { "每万人口", 1 }, { "每百人", 1 }, { "每十万人", 1 }, { "每千名老年人", 1 },
};
static PlanModelLexicon per_lexicon = PLAN_MODEL_LEXICON (pers);

static const PlanModelWord bounds[] = {
  { "不低于", PLAN_MODEL_COMPARATOR_AT_LEAST }, { "不少于", PLAN_MODEL_COMPARATOR_AT_LEAST },
  { "至少", PLAN_MODEL_COMPARATOR_AT_LEAST },   { "不超过", PLAN_MODEL_COMPARATOR_AT_MOST },
  { "不高于", PLAN_MODEL_COMPARATOR_AT_MOST },  { "不大于", PLAN_MODEL_COMPARATOR_AT_MOST },
  { "超过", PLAN_MODEL_COMPARATOR_MORE_THAN },  { "高于", PLAN_MODEL_COMPARATOR_MORE_THAN },
  { "低于", PLAN_MODEL_COMPARATOR_LESS_THAN },  { "不小于", PLAN_MODEL_COMPARATOR_AT_LEAST },
  { "不得低于", PLAN_MODEL_COMPARATOR_AT_LEAST }, { "不得少于", PLAN_MODEL_COMPARATOR_AT_LEAST },
  { "不得超过", PLAN_MODEL_COMPARATOR_AT_MOST },  { "不得高于", PLAN_MODEL_COMPARATOR_AT_MOST },
};
static PlanModelLexicon bound_lexicon = PLAN_MODEL_LEXICON (bounds);

/* The first word of a bound in [@start, @end). */
gboolean
plan_model_finder_find_bound (const guint16 *codes,
                              guint32        start,
                              guint32        end,
                              guint32       *at,
                              guint         *n,
                              guint         *bound)
{
  return start < end && plan_model_lexicon_find (&bound_lexicon, codes, start, end, at, n, bound);
}

/* Who does it or by what, before the verb: 依托龙头企业建设良种基地12个, 支持企业建立研发机构. */
static const PlanModelWord means[] = {
  { "依托", 1 }, { "依靠", 1 }, { "借助", 1 }, { "鼓励", 1 }, { "引导", 1 }, { "支持", 1 }, { "指导", 1 },
  { "以", 1 },   { "结合", 1 }, { "聚焦", 1 }, { "立足", 1 }, { "面向", 1 }, { "会同", 1 }, { "发动", 1 },
};
static PlanModelLexicon means_lexicon = PLAN_MODEL_LEXICON (means);

static void
skip_means (const PlanModelFinder *self,
            PlanModelSubject      *subject)
{
  guint32 at;
  guint sense, n;

  if (subject->end <= subject->start || subject->verb_end > 0)
    return;
  n = plan_model_lexicon_match (&means_lexicon, self->codes, subject->start, subject->end, NULL);
  if (n == 0)
    return;
  for (guint32 i = subject->start + n;
       i < subject->end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, subject->end, &at, &n, &sense);
       i = at + n)
    {
      if (n < 2 || at + n + 2 > subject->end || at < subject->start + 4)
        continue;
      if (sense == PLAN_MODEL_VERB_BUILD || sense == PLAN_MODEL_VERB_ADD || sense == PLAN_MODEL_VERB_TOTAL)
        subject->start = at + n;
      else if (sense == PLAN_MODEL_VERB_MAKE)
        {
          guint verb;

          subject->start = subject->head_start = at;
          subject->head_end = plan_model_verbs_skip (self->codes, at, subject->end, &verb);
        }
      else
        continue;
      subject->head = plan_model_verb_bit (sense);
      return;
    }
}

/* Verbs that part who from what in the middle of a clause: 三个园区已建成各类平台275个. */
static const PlanModelWord parting[] = {
  { "已建成", 1 }, { "建成", 1 }, { "已有", 1 }, { "拥有", 1 }, { "共有", 1 }, { "共建成", 1 }, { "累计建成", 1 }, { "已形成", 1 },
};
static PlanModelLexicon parting_lexicon = PLAN_MODEL_LEXICON (parting);

static void
skip_doer (const PlanModelFinder *self,
           PlanModelSubject      *subject)
{
  guint32 at;
  guint n;

  /* 每千人口拥有托位数 is a name. */
  if (subject->end < subject->start + 6 || self->codes[subject->start] == 0x6bcf || self->codes[subject->start] == 0x5343
      || self->codes[subject->start] == 0x4e07 || self->codes[subject->start] == 0x767e || subject->verb_end > 0 || subject->head != 0 || subject->tail != 0)
    return;
  /* 每千人口拥有托位数 is a name behind a place too. */
  if (!plan_model_lexicon_find (&parting_lexicon, self->codes, subject->start + 2, subject->end, &at, &n, NULL)
      || plan_model_codes_find (self->codes, subject->start, at, u'每') < at
      || at + n + 2 > subject->end || self->codes[at + n] == 0x533a /* 建成区 */ || self->codes[at + n] == 0x7684
      || self->codes[at + n] == 0x7387 /* 率 */ || self->codes[at + n] == 0x91cf /* 量 */)
    return;
  subject->start = at + n;
  subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_BUILD);
}

/* 培训500人带动就业300人: what has a verb is of the second alone. */
static gboolean
has_verb_within (const PlanModelFinder *self,
                 guint32                start,
                 guint32                end)
{
  guint32 at;
  guint n, sense;

  if (plan_model_codes_match (self->codes, start, end, "带动") > 0 || plan_model_codes_match (self->codes, start, end, "提供") > 0)
    return TRUE;
  for (; start < end && plan_model_lexicon_find (&plan_model_verbs, self->codes, start, end, &at, &n, &sense); start = at + n)
    if (n >= 2 && sense != PLAN_MODEL_VERB_KEEP)
      return TRUE;

  return FALSE;
}

static gboolean
has_verb (const PlanModelFinder        *self,
          const PlanModelQuantityMatch *quantity)
{
  guint32 at;
  guint n, sense;

  return quantity->start < quantity->number_start
         && plan_model_lexicon_find (&plan_model_verbs, self->codes, quantity->start, quantity->number_start, &at, &n,
                                     &sense)
         && sense != PLAN_MODEL_VERB_KEEP;
}

/* Whether the figure has a unit of measure, of whatever. */
static gboolean
is_measured (const PlanModelFinder        *self,
             const PlanModelQuantityMatch *quantity)
{
  PlanModelUnitMatch unit;

  return plan_model_finder_is_measure (self, quantity)
         || (quantity->unit_end > quantity->unit_start
             && plan_model_unit_read (self->codes, quantity->unit_start, quantity->unit_end, &unit)
             && (unit.kind == PLAN_MODEL_UNIT_MEASURE || unit.kind == PLAN_MODEL_UNIT_LENGTH));
}

static guint
find_next (const PlanModelFinder *self,
           guint                  i,
           guint                  end)
{
  while (i < end && !plan_model_finder_is_figure (plan_model_finder_get_quantity (self, i)))
    i++;

  return i;
}

/* Verbs that the figure has taken as words of its comparator: 控制在…以内. */
static void
read_comparator (const PlanModelFinder *self,
                 PlanModelSubject      *subject,
                 guint                  number)
{
  const PlanModelQuantityMatch *quantity = plan_model_finder_get_quantity (self, number);
  guint32 end = quantity->kind == PLAN_MODEL_QUANTITY_TREND ? quantity->end : quantity->number_start;
  guint32 at;
  guint sense, n;

  for (guint32 i = quantity->start;
       i < end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, end, &at, &n, &sense); i = at + n)
    {
      if (sense == PLAN_MODEL_VERB_KEEP || (sense == PLAN_MODEL_VERB_REACH && n == 1))
        continue;
      subject->tail |= plan_model_verb_bit (sense);
      if (sense != PLAN_MODEL_VERB_MAKE && sense != PLAN_MODEL_VERB_BUILD)
        continue;
      subject->governing = sense;
      /* 至少开展2场: the verb of the object that follows. */
      subject->verb_start = at;
      subject->verb_end = at + n;
    }
  /* 控制在省下达10.6亿立方米指标以内: the bound stands behind what the figure is. */
  if ((subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_CAP)) != 0 && !quantity->has_bound
      && (plan_model_codes_match (self->codes, quantity->end, self->clause_end, "指标以内") > 0
          || plan_model_codes_match (self->codes, quantity->end, self->clause_end, "目标以内") > 0))
    {
      PlanModelQuantityMatch *changed = &g_array_index (self->quantities, PlanModelQuantityMatch, number);

      changed->comparator = PLAN_MODEL_COMPARATOR_AT_MOST;
      changed->has_bound = TRUE;
    }
  /* 新增建设用地规模控制在…以内: what is newly taken is what is held. */
  if ((subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_CAP)) != 0
      && subject->head == plan_model_verb_bit (PLAN_MODEL_VERB_ADD) && subject->end > subject->start && subject->start >= 2
      && plan_model_codes_match (self->codes, subject->start - 2, subject->start, "新增") > 0)
    {
      subject->start -= 2;
      subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_BUILD);
    }
}

static void
read_firmness (PlanModelFinder       *self,
               const PlanModelClause *clause)
{
  PlanModelFirmness firmness;
  guint32 start = clause->start;
  guint opening = 0;

  if ((self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) == 0
      || (clause->n == 0 && clause->end - clause->start > 4))
    return;
  firmness = (self->cues & PLAN_MODEL_CUE_STRIVE) != 0 ? PLAN_MODEL_FIRMNESS_STRIVE : PLAN_MODEL_FIRMNESS_ENSURE;
  /* Only a year, or a word that carries on, may come before it. */
  if (clause->n > 0 && plan_model_finder_get_quantity (self, clause->first)->kind == PLAN_MODEL_QUANTITY_TIME
      && plan_model_finder_get_quantity (self, clause->first)->start <= start + 1)
    start = plan_model_finder_get_quantity (self, clause->first)->end;
  opening = plan_model_cues_find (self->codes, start, MIN (start + 4, clause->end));
  if (clause->n == 0)
    self->firmness = firmness;
  if ((opening & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) != 0
      && plan_model_codes_match (self->codes, start, clause->end, "争创") == 0)
    self->firmness = self->sentence_firmness = firmness;
}

static gboolean
has_figure_in (const PlanModelFinder *self,
               const PlanModelClause *clause)
{
  return find_next (self, clause->first, clause->first + clause->n) < clause->first + clause->n;
}

/* 对年产值10亿元以上的企业,给予…: whom a grant is for. */
static gboolean
begins_condition (const PlanModelFinder *self,
                  const PlanModelClause *clause)
{
  guint32 limit = MIN (plan_model_layout_get_block (self->reading->layout, self->block)->end, clause->end + MAX_GRANT);
  guint32 end = clause->end;

  if (clause->n == 0 || clause->is_bracket || self->codes[clause->start] != 0x5bf9 /* 对 */)
    return FALSE;
  while (end < limit && self->codes[end] != 0x3002)
    end++;

  return end > clause->end && (plan_model_cues_find (self->codes, clause->end, end) & PLAN_MODEL_CUE_SUBSIDY) != 0;
}

/* 现有病险水库全部完成除险加固, outside of a review */
static gboolean
concerns_all_there_is (const PlanModelFinder *self,
                       const PlanModelClause *clause)
{
  if (self->kind == PLAN_MODEL_SECTION_KIND_REVIEW
      || plan_model_codes_match (self->codes, clause->start, clause->end, "现有") == 0)
    return FALSE;
  for (guint i = clause->first; i < clause->first + clause->n; i++)
    if (plan_model_finder_get_quantity (self, i)->kind == PLAN_MODEL_QUANTITY_COVERAGE)
      return TRUE;

  return FALSE;
}

static void
begin_clause (PlanModelFinder       *self,
              const PlanModelClause *clause)
{
  self->has_base = self->is_year_on_year = self->is_each_year = FALSE;
  self->base_year = 0;
  self->each = (PlanModelStretch){ 0, 0, 0, 0 };
  /* 到2023年、2025年, stands in a clause of its own. */
  if (self->had_figure || clause->begins_sentence || clause->begins_part)
    self->n_years = 0;
  self->from = (PlanModelBinding){ 0 };
  self->from_at = 0;
  /* A month is that of its clause. */
  if (!self->binding.is_alone)
    self->binding.deadline = NULL;
  self->clause_start = clause->start;
  self->threshold = (PlanModelStretch){ 0, 0, 0, 0 };
  self->clause_end = clause->end;
  self->is_binding_own = FALSE;
  self->has_name = FALSE;
  self->had_figure = FALSE;
  self->carried_far = clause->begins_sentence || clause->begins_part ? PLAN_MODEL_VERB_NONE : self->carried;
  self->carried = PLAN_MODEL_VERB_NONE;
  self->carried_verb = NULL;
  self->carries_total = self->carries_each_year = FALSE;
  if (clause->begins_part)
    {
      self->sentence_firmness = PLAN_MODEL_FIRMNESS_NONE;
      self->is_expected = FALSE;
      self->is_of_which = FALSE;
      self->whole = 0;
    }
  if (clause->begins_sentence || clause->begins_part)
    self->is_yearly_sentence = FALSE;
  self->cues = plan_model_cues_find (self->codes, clause->start, clause->end);
  self->is_grant |= (self->cues & PLAN_MODEL_CUE_SUBSIDY) != 0;
  self->is_condition = begins_condition (self, clause);
  /* 力争3个县成功创建: what is striven for is not done; nor is 现有…全部完成 where it is a goal.  Behind 到2025年底 what is
   * said of 已建成设施 is of that year. */
  if ((self->cues & PLAN_MODEL_CUE_LATELY) != 0
      || ((self->cues & PLAN_MODEL_CUE_PAST) != 0 && has_figure_in (self, clause) && !concerns_all_there_is (self, clause)
          && (clause->begins_sentence || self->is_past || !self->binding.is_set || self->binding.is_inferred
              || self->binding.end <= plan_model_finder_get_past_year (self))
          && (self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) == 0))
    self->is_past = TRUE;
  if ((self->cues & PLAN_MODEL_CUE_LATELY) != 0)
    plan_model_finder_find_review (self, clause->start, clause->end);
  /* 今后五年, 力争…: the paragraph looks ahead again. */
  else if (self->review_end != 0 && (self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_FUTURE)) != 0)
    {
      self->review_start = self->review_end = 0;
      self->is_past = self->kind == PLAN_MODEL_SECTION_KIND_REVIEW;
    }
  if ((self->cues & PLAN_MODEL_CUE_EXPECTED) != 0)
    self->is_expected = TRUE;
  if ((self->cues & PLAN_MODEL_CUE_PROVISIONAL) != 0)
    {
      self->is_provisional = TRUE;
      self->is_past = TRUE;
    }
  /* 力争 before the subject holds for the rest of the sentence, between subject and number for that number. */
  self->firmness = self->outer_firmness = self->sentence_firmness;
  read_firmness (self, clause);
}

/* …新建50公里, 2024年6月底前完成: when what was said before is due. */
static gboolean
finish_by (PlanModelFinder       *self,
           const PlanModelClause *clause)
{
  const GArray *statements = self->reading->statements;
  const PlanModelQuantityMatch *time;

  if (clause->n != 1 || !self->binding.is_set || self->is_past || clause->end - clause->start > 24)
    return FALSE;
  time = plan_model_finder_get_quantity (self, clause->first);
  if (time->kind != PLAN_MODEL_QUANTITY_TIME || time->end + 2 > clause->end
      || plan_model_codes_match (self->codes, time->end, time->end + 2, "完成") == 0)
    return FALSE;
  for (guint i = MAX (self->first_statement, statements->len - MIN (statements->len, MAX_DUE)); i < statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (statements, PlanModelStatement, i);

      if ((statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0 || statement->year == 0
          || statement->role != PLAN_MODEL_VALUE_ROLE_TARGET)
        continue;
      statement->inferred &= ~PLAN_MODEL_INFERS_YEAR;
      plan_model_finder_set_year (self, statement, &self->binding);
      if (self->period_end != 0 && self->binding.end < self->period_end && self->binding.end >= self->period_start
          && self->reading->facts.kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT)
        statement->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }

  return TRUE;
}

/* Whether the sentence may tell what was done. */
static gboolean
is_told (const PlanModelFinder *self)
{
  /* 单位能耗下降15%, 超额完成省下达任务 is how goals are set too, and 力争…再创历史新高 how they are praised. */
  return self->sentence_firmness == PLAN_MODEL_FIRMNESS_NONE && self->kind != PLAN_MODEL_SECTION_KIND_GOAL
         && (self->kind != PLAN_MODEL_SECTION_KIND_TASK || self->reading->facts.kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT);
}

static void
look_back (PlanModelFinder *self)
{
  GArray *statements = self->reading->statements;
  gint16 year = plan_model_finder_get_past_year (self);

  self->is_past = TRUE;
  for (guint i = MAX (self->first_statement, self->n_looked_back); i < statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (statements, PlanModelStatement, i);

      if (statement->role != PLAN_MODEL_VALUE_ROLE_TARGET || (statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0
          || statement->project != 0 || year == 0)
        continue;
      statement->role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
      statement->firmness = PLAN_MODEL_FIRMNESS_NONE;
      statement->year = year;
      statement->year_start = statement->year_end = 0;
      if (statement->comparator == PLAN_MODEL_COMPARATOR_REACH)
        statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement->form == PLAN_MODEL_FORM_LEVEL)
        statement->form = PLAN_MODEL_FORM_NONE;
    }
  self->n_looked_back = statements->len;
}

/* Titles that a place strives for: 努力争创国家级创新型试点.  There is nothing to count, but to have it or not. */
static const PlanModelWord strivings[] = {
  { "争创", 1 }, { "努力争创", 1 }, { "积极争创", 1 }, { "全力争创", 1 }, { "力争创建", 1 }, { "争取创建", 1 }, { "力争创成", 1 },
};
static PlanModelLexicon striving_lexicon = PLAN_MODEL_LEXICON (strivings);

static const PlanModelWord grades[] = {
  { "国家", 1 }, { "全国", 1 }, { "省级", 1 }, { "自治区级", 1 }, { "全省", 1 }, { "世界", 1 }, { "示范", 1 }, { "试点", 1 }, { "试验", 1 },
};
static PlanModelLexicon grade_lexicon = PLAN_MODEL_LEXICON (grades);

/* Whether a title may be striven for in [@start, @end): else a sentence without a figure says nothing of the kind. */
gboolean
plan_model_finder_strives (const PlanModelFinder *self,
                           guint32                start,
                           guint32                end)
{
  guint32 at;

  return plan_model_lexicon_find (&striving_lexicon, self->codes, start, end, &at, NULL, NULL);
}

static gboolean
read_title (PlanModelFinder       *self,
            const PlanModelClause *clause)
{
  PlanModelFigure figure;
  guint32 at, start, end = clause->end;
  guint n;

  if ((self->cues & PLAN_MODEL_CUE_STRIVE) == 0 || self->is_past
      || !plan_model_lexicon_find (&striving_lexicon, self->codes, clause->start, clause->end, &at, &n, NULL))
    return FALSE;
  start = at + n;
  if (end < start + 4 || end - start > PLAN_MODEL_FINDER_MAX_NAME
      || !plan_model_lexicon_find (&grade_lexicon, self->codes, start, end, &(guint32){ 0 }, NULL, NULL))
    return FALSE;
  plan_model_finder_append_name (self, start, end, 0, 0);
  figure = (PlanModelFigure){
    .form = { .form = PLAN_MODEL_FORM_QUALITATIVE },
    .name = plan_model_finder_keep_name (self),
    .place_start = at,
    .place_end = start,
  };
  self->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
  if (figure.name != NULL)
    plan_model_finder_emit (self, &figure);

  return TRUE;
}

/* 到2030年, */
static gboolean
is_time (const PlanModelFinder *self,
         const PlanModelClause *clause)
{
  const PlanModelQuantityMatch *time;

  if (clause->n != 1)
    return FALSE;
  time = plan_model_finder_get_quantity (self, clause->first);

  return time->kind == PLAN_MODEL_QUANTITY_TIME && time->start <= clause->start + 1 && time->end == clause->end;
}

void
plan_model_finder_read_clause (PlanModelFinder       *self,
                               const PlanModelClause *clause,
                               const PlanModelClause *brackets,
                               guint                  n_brackets)
{
  guint end = clause->first + clause->n;
  guint32 previous = clause->start;
  guint first_time = clause->first;
  gboolean has_figure = FALSE;

  begin_clause (self, clause);
  for (guint i = clause->first; i < end; i++)
    {
      const PlanModelQuantityMatch *quantity = plan_model_finder_get_quantity (self, i);
      PlanModelSubject subject;
      guint run[MAX_RUN];
      guint n_run = 0, next;
      guint32 object_end, next_start, limit;
      guint n_place, n_each, n_bound, bound = 0;
      gboolean is_firm_alone = FALSE;

      for (guint k = 0; k < n_brackets; k++)
        if (quantity->start >= brackets[k].start && quantity->start < brackets[k].end)
          {
            quantity = NULL;
            break;
          }
      if (quantity == NULL)
        continue;
      if (quantity->kind == PLAN_MODEL_QUANTITY_TIME)
        {
          plan_model_finder_apply_time (self, quantity, i + 1 < end ? quantity + 1 : NULL);
          continue;
        }
      if (!plan_model_finder_is_figure (quantity) || quantity->start < previous)
        continue;

      /* A run of values with nothing but 、 and 和 between them. */
      run[n_run++] = i;
      for (next = find_next (self, i + 1, end); next < end && n_run < MAX_RUN; next = find_next (self, next + 1, end))
        {
          const PlanModelQuantityMatch *before = plan_model_finder_get_quantity (self, run[n_run - 1]);
          const PlanModelQuantityMatch *after = plan_model_finder_get_quantity (self, next);
          guint n = plan_model_clause_match_and (self->codes, before->end, clause->end);

          /* A verb of its own makes a figure of its own: 提高8个百分点、达到25%. */
          if (n == 0 || before->end + n != after->start || has_verb (self, after))
            break;
          run[n_run++] = next;
        }
      limit = next < end ? plan_model_finder_get_quantity (self, next)->start : clause->end;
      if (next < end && limit < plan_model_finder_get_quantity (self, run[n_run - 1])->end)
        limit = plan_model_finder_get_quantity (self, run[n_run - 1])->end;
      n_place =
          quantity->kind == PLAN_MODEL_QUANTITY_RANK
              ? plan_model_lexicon_match_before (&rank_place_lexicon, self->codes, previous, quantity->start, NULL)
              : 0;
      if (n_place == 0 && quantity->kind == PLAN_MODEL_QUANTITY_RANK)
        n_place = match_rank_place (self, previous, quantity->start);
      n_each = n_place == 0
                   ? plan_model_lexicon_match_before (&per_lexicon, self->codes, previous, quantity->start, NULL)
                   : 0;
      n_bound = n_each == 0 ? 0
                            : plan_model_lexicon_match_before (&bound_lexicon, self->codes, previous,
                                                               quantity->start - n_each, &bound);
      plan_model_subject_read (&subject, self->codes, previous, quantity->start - n_place - n_each - n_bound,
                               plan_model_finder_get_quantity (self, first_time), i - first_time, self->own_area,
                               self->n_own_area);
      if (self->from_at != 0 && self->from_at == quantity->start)
        subject.is_from = TRUE;
      /* 在现有1000亿元的基础上 */
      if (plan_model_codes_match (self->codes, quantity->end, clause->end, "的基础上") > 0)
        subject.is_from = TRUE;
      if (n_place > 0)
        {
          subject.scope_start = quantity->start - n_place;
          subject.scope_end = quantity->start;
        }
      if ((self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) != 0)
        {
          guint cues = plan_model_cues_find (self->codes, previous, quantity->number_start);

          if ((cues & PLAN_MODEL_CUE_STRIVE) != 0)
            self->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
          else if ((cues & PLAN_MODEL_CUE_ENSURE) != 0)
            self->firmness = PLAN_MODEL_FIRMNESS_ENSURE;
          /* Between name and number it is of that number alone. */
          is_firm_alone = cues != 0 && subject.end > subject.start
                          && plan_model_cues_find (self->codes, subject.end, quantity->number_start) != 0;
        }
      skip_means (self, &subject);
      skip_doer (self, &subject);
      read_comparator (self, &subject, i);
      /* 每年至少引进首店10家: before the verb. */
      if (n_bound == 0 && !quantity->has_bound && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
          && subject.head_end > subject.head_start && subject.head_start >= previous + 2
          && plan_model_codes_match (self->codes, subject.head_start - 2, subject.head_start, "至少") > 0)
        {
          bound = PLAN_MODEL_COMPARATOR_AT_LEAST;
          n_bound = 2;
        }
      if (n_bound > 0 && !quantity->has_bound)
        {
          PlanModelQuantityMatch *changed = &g_array_index (self->quantities, PlanModelQuantityMatch, i);

          changed->comparator = bound;
          changed->has_bound = TRUE;
        }
      if (subject.each_end > 0)
        self->each = (PlanModelStretch){ subject.each_start, subject.each_end, 0, 0 };
      has_figure = self->had_figure = TRUE;
      part_between (self, plan_model_finder_get_quantity (self, run[n_run - 1])->end, limit, &object_end, &next_start);

      if (n_run > 1 && object_end == plan_model_finder_get_quantity (self, run[n_run - 1])->end)
        {
          plan_model_finder_read_run (self, first_time, i - first_time, &subject, run, n_run);
          i = run[n_run - 1];
        }
      else if (n_run > 1)
        {
          /* 2个A和10名B: the first value of the run has no object of its own; it is read for itself. */
          next_start = plan_model_finder_get_quantity (self, run[1])->start;
          plan_model_finder_read_figure (self, first_time, i - first_time, &subject, quantity, quantity->end,
                                         clause->end);
          previous = next_start;
          first_time = i + 1;
          continue;
        }
      else if (next < end && limit == quantity->end && quantity->has_bound && plan_model_finder_is_money (self, quantity)
               && subject.end == subject.start && self->name != NULL
               && plan_model_finder_get_quantity (self, next)->kind == PLAN_MODEL_QUANTITY_AMOUNT
               && !plan_model_finder_is_measure (self, plan_model_finder_get_quantity (self, next)))
        {
          /* 引进10亿元以上项目45个, 其中50亿元以上5个 */
          plan_model_finder_carry (self, &subject);
          self->threshold = (PlanModelStretch){ quantity->start, quantity->end, 0, 0 };
          previous = limit;
          first_time = i + 1;
          continue;
        }
      else if (quantity->kind == PLAN_MODEL_QUANTITY_TREND && !plan_model_finder_is_trend (self, quantity, &subject))
        {
          self->idle = (PlanModelStretch){ previous, quantity->start, first_time, i - first_time };
        }
      else if (next < end && object_end == limit && object_end > quantity->end)
        {
          /* Nothing parts it from the next figure: 亿元以上企业100家, or two figures of one subject
           * (增长8%达到500亿元). */
          PlanModelSubject between;

          if (self->codes[quantity->end] == 0x7684 /* 的 */
              && (limit == quantity->end + 1 || (limit == quantity->end + 2 && self->codes[quantity->end + 1] == 0x4ec5 /* 仅 */)))
            {
              /* 实施总投资120亿元的50个项目: the verb goes on, the investment does not. */
              plan_model_finder_carry (self, &subject);
              self->threshold = (PlanModelStretch){ subject.start, quantity->end + 1, 0, 0 };
              previous = limit;
              first_time = i + 1;
              continue;
            }
          /* 水质全部达到Ⅲ类以上: the level is what is said. */
          if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE
              && plan_model_codes_match (self->codes, quantity->start, quantity->end, "全部") > 0
              && plan_model_finder_get_quantity (self, next)->has_bound)
            continue;
          /* 200幢重点楼宇实现税收600亿元: how many they are says whose it is. */
          if (subject.tail == 0 && subject.head == 0 && subject.end == subject.start && !quantity->has_bound
              && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && !plan_model_finder_is_measure (self, quantity)
              && plan_model_finder_is_money (self, plan_model_finder_get_quantity (self, next))
              && plan_model_finder_seek_level_verb (self, quantity->end, limit) < limit)
            {
              previous = quantity->end;
              first_time = i + 1;
              continue;
            }
          /* 286个贫困村全部出列: that they are all is what is said. */
          if (plan_model_finder_get_quantity (self, next)->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject.tail == 0
              && !quantity->has_bound)
            {
              previous = quantity->end;
              first_time = i + 1;
              continue;
            }
          if (self->codes[quantity->end] == 0x7684
              && (quantity->kind == PLAN_MODEL_QUANTITY_PERCENT || plan_model_finder_is_part (self, quantity)))
            {
              /* 四分之三的服务站能够提供6类以上服务: the rest of the clause is what the part is of. */
              plan_model_finder_read_figure (self, first_time, i - first_time, &subject, quantity, clause->end,
                                             clause->end);
              return;
            }
          if (subject.verb_end > 0 && subject.end == subject.start && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
              && !plan_model_finder_is_measure (self, quantity)
              && plan_model_finder_is_measure (self, plan_model_finder_get_quantity (self, next))
              && plan_model_finder_get_quantity (self, next)->end < clause->end
              && plan_model_code_is_han (self->codes[plan_model_finder_get_quantity (self, next)->end]))
            {
              /* 引进1个投资5亿元以上的项目: the other figure is within the object. */
              plan_model_finder_read_figure (self, first_time, i - first_time, &subject, quantity, clause->end,
                                             clause->end);
              return;
            }
          plan_model_subject_read (&between, self->codes, quantity->end, limit, quantity, 1, NULL, 0);
          /* 新建26.6万立方米LNG泊位1个: the size of what is counted. */
          if (between.end > between.start && !subject.is_from
              && (plan_model_finder_is_threshold (self, quantity, &between)
                  || (subject.verb_end > 0 && subject.end == subject.start && subject.governing == PLAN_MODEL_VERB_MAKE
                      && between.tail == 0 && is_measured (self, quantity)
                      && !plan_model_finder_is_measure (self, plan_model_finder_get_quantity (self, next))
                      && plan_model_finder_get_quantity (self, next)->kind == PLAN_MODEL_QUANTITY_AMOUNT)))
            {
              /* It stays part of what the next figure is read with, as long as that could be a name. */
              if (quantity->end - previous > MAX_SUBJECT)
                {
                  previous = quantity->end;
                  first_time = i + 1;
                }
              continue;
            }
          /* 培训28个服务团队112人: what is between them is of both. */
          plan_model_finder_read_figure (self, first_time, i - first_time, &subject, quantity,
                                         subject.verb_end > 0 && subject.end == subject.start
                                                 && subject.governing == PLAN_MODEL_VERB_MAKE && between.end == limit
                                                 && (between.tail | between.head) == 0
                                                 && !has_verb_within (self, between.start, between.end)
                                                 && !is_measured (self, quantity)
                                                 && between.end > between.start
                                             ? limit
                                             : quantity->end,
                                         clause->end);
          next_start = quantity->end;
        }
      else
        plan_model_finder_read_figure (self, first_time, i - first_time, &subject, quantity, object_end, clause->end);
      if (is_firm_alone)
        self->firmness = self->sentence_firmness;
      previous = next_start;
      first_time = i + 1;
    }
  if (has_figure)
    return;
  if (finish_by (self, clause))
    return;
  /* 超额完成目标任务, 低于规划控制目标: what was said before in the sentence is done, and so is the rest of it. */
  if ((self->cues & PLAN_MODEL_CUE_OUTCOME) != 0)
    {
      if ((self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) == 0 && is_told (self))
        look_back (self);
      return;
    }
  if (clause->n > 0 && (self->cues & PLAN_MODEL_CUE_STRIVE) != 0)
    self->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
  if (read_title (self, clause))
    return;
  plan_model_finder_read_against (self, clause);
  if (is_time (self, clause))
    return;
  if (!self->has_emitted || self->idle.end == 0)
    {
      /* 剔除减税降费因素, 同口径增长9.2%: how it is reckoned, and not what. */
      if (plan_model_codes_match (self->codes, clause->start, clause->end, "剔除") > 0
          || plan_model_codes_match (self->codes, clause->start, clause->end, "扣除") > 0
          || plan_model_codes_match (self->codes, clause->start, clause->end, "不含") > 0)
        return;
      /* 自创区三个高新区每年…增长比例, stands alone before its figure. */
      self->idle = clause->end - clause->start <= PLAN_MODEL_FINDER_MAX_NAME
                       ? (PlanModelStretch){ clause->start, clause->end, clause->first, clause->n }
                       : (PlanModelStretch){ 0, 0, 0, 0 };
    }
}
