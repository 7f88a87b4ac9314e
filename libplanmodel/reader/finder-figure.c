/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>
#include <libplanmodel/reader/scope-private.h>

/* One figure: what it is of.  The words around it become its name, in one of several ways. */

#define MAX_MARGIN 6 /* 高于, and a place */

enum
{
  NO_OBJECT = 1,
  OBJECT
};

/* Words that begin what follows a number and is not the thing that it counts; and things that begin
 * like one. */
static const PlanModelWord no_objects[] = {
  { "规模以上", OBJECT },    { "规模化", OBJECT },      { "并购", OBJECT },
  { "来料", OBJECT },        { "来华", OBJECT },        { "的目标", NO_OBJECT },
  { "目标", NO_OBJECT },     { "大关", NO_OBJECT },     { "台阶", NO_OBJECT },
  { "关口", NO_OBJECT },     { "用于", NO_OBJECT },     { "以支持", NO_OBJECT },
  { "任务", NO_OBJECT },     { "的水平", NO_OBJECT },   { "水平", NO_OBJECT },
  { "进行", NO_OBJECT },     { "参加", NO_OBJECT },     { "的速度", NO_OBJECT },
  { "速度", NO_OBJECT },     { "的任务", NO_OBJECT },   { "新台阶", NO_OBJECT },
  { "左右", NO_OBJECT },     { "的增速", NO_OBJECT },   { "以上", NO_OBJECT },
  { "来", NO_OBJECT },       { "规模", NO_OBJECT },     { "并", NO_OBJECT },
  { "以满足", NO_OBJECT },   { "指标以内", NO_OBJECT }, { "目标以内", NO_OBJECT },
  { "指标之内", NO_OBJECT }, { "目标之内", NO_OBJECT },
};
static PlanModelLexicon no_object_lexicon = PLAN_MODEL_LEXICON (no_objects);

/* Names that say nothing without whose they are: 形成200亿元增加值. */
static const PlanModelWord thin_objects[] = {
  { "增加值", 1 },   { "产值", 1 },   { "收入", 1 },     { "税收", 1 },     { "利润", 1 },
  { "投资", 1 },     { "销售额", 1 }, { "销售收入", 1 }, { "产能", 1 },     { "就业", 1 },
  { "营业收入", 1 }, { "项目", 1 },   { "企业", 1 },     { "以上产值", 1 }, { "规模", 1 },
};
static PlanModelLexicon thin_object_lexicon = PLAN_MODEL_LEXICON (thin_objects);

/* Within a name, that its figure is what has come together so far. */
static const PlanModelWord runnings[] = { { "累计", 1 } };
static PlanModelLexicon running_lexicon = PLAN_MODEL_LEXICON (runnings);

/* What a piece of work is called at the end of its name. */
static const PlanModelWord works[] = {
  { "工程", 1 }, { "项目", 1 }, { "改造", 1 }, { "建设", 1 },
  { "整治", 1 }, { "修复", 1 }, { "治理", 1 }, { "绿化", 1 },
};
static PlanModelLexicon work_lexicon = PLAN_MODEL_LEXICON (works);

/* The thing that is counted, where it stands behind the number: its end. */
static guint32
find_object (const PlanModelFinder *self,
             guint32                start,
             guint32                end)
{
  guint sense;

  if (start >= end
      || (plan_model_lexicon_match (&no_object_lexicon, self->codes, start, end, &sense) > 0
          && sense == NO_OBJECT))
    return start;
  if (!plan_model_code_is_han (self->codes[start]) && self->codes[start] != 0x201c
      && !plan_model_code_is_latin (self->codes[start])
      && !plan_model_code_is_digit (self->codes[start]))
    return start;

  return end;
}

/* Verbs that name their object themselves: 造林20万亩 is not of what was built before. */
static const PlanModelWord whole_verbs[] = {
  { "造林", 1 }, { "植树", 1 }, { "义务植树", 1 }, { "改厕", 1 },
  { "清淤", 1 }, { "退耕", 1 }, { "造林绿化", 1 }, { "上云", 1 },
};
static PlanModelLexicon whole_verb_lexicon = PLAN_MODEL_LEXICON (whole_verbs);

gboolean
plan_model_finder_ends_with_whole_verb (const PlanModelFinder *self,
                                        guint32                start,
                                        guint32                end)
{
  return plan_model_lexicon_match_before (&whole_verb_lexicon, self->codes, start, end, NULL) > 0;
}

/* Where the figure stands, with the verb that touches it. */
void
plan_model_finder_keep_place (const PlanModelFinder        *self,
                              PlanModelFigure              *figure,
                              const PlanModelQuantityMatch *quantity)
{
  guint32 start = quantity->start;
  guint sense, n;

  figure->place_end = quantity->end;
  figure->place_start = start;
  if (start == 0)
    return;
  /* 达到 and 建成 are comparator words where they touch the number. */
  n = plan_model_lexicon_match_before (&plan_model_verbs, self->codes, start > 8 ? start - 8 : 0,
                                       start, &sense);
  if (n >= 2
      && (sense == PLAN_MODEL_VERB_REACH || sense == PLAN_MODEL_VERB_RISE_TO
          || sense == PLAN_MODEL_VERB_FALL_TO || sense == PLAN_MODEL_VERB_HOLD
          || sense == PLAN_MODEL_VERB_CAP
          || plan_model_codes_match (self->codes, start - n, start, "建成") == n))
    figure->place_start = start - n;
}

/* What is done again and again: where 每年 opens the sentence, it is of these too. */
static const PlanModelWord repeated[] = {
  { "举办", 1 }, { "开展", 1 }, { "组织", 1 },     { "组织开展", 1 }, { "培训", 1 },
  { "轮训", 1 }, { "培养", 1 }, { "完成投资", 1 }, { "选派", 1 },     { "宣传", 1 },
  { "走访", 1 }, { "慰问", 1 }, { "抽查", 1 },     { "抽检", 1 },     { "帮扶", 1 },
  { "救助", 1 }, { "招聘", 1 }, { "招录", 1 },     { "惠及", 1 },     { "义诊", 1 },
};
static PlanModelLexicon repeated_lexicon = PLAN_MODEL_LEXICON (repeated);

static gboolean
is_repeated (const PlanModelFinder        *self,
             const PlanModelQuantityMatch *quantity,
             const PlanModelSubject       *subject)
{
  guint32 start =
      subject->head_end > subject->head_start ? subject->head_start : subject->verb_start;

  return self->is_yearly_sentence && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
         && self->firmness == PLAN_MODEL_FIRMNESS_NONE && start <= self->clause_start + 1
         && plan_model_lexicon_match (&repeated_lexicon, self->codes, start, quantity->number_start,
                                      NULL)
                > 0;
}

void
plan_model_finder_find_form (PlanModelFinder        *self,
                             PlanModelFigure        *figure,
                             const PlanModelSubject *subject,
                             guint32                 name_start,
                             guint32                 name_end)
{
  const PlanModelFormCase form_case = {
    .codes = self->codes,
    .quantity = figure->quantity,
    .subject = subject,
    .carried = plan_model_finder_begins_with_per (self, name_start, name_end) ? PLAN_MODEL_VERB_NONE
               : self->carried != PLAN_MODEL_VERB_NONE
                       || figure->quantity->start < figure->quantity->number_start
                       || plan_model_subject_is_statistic (self->codes, name_start, name_end)
                   ? self->carried
                   : self->carried_far,
    .name_start = name_start,
    .name_end = name_end,
    .is_each_year = self->is_each_year || self->carries_each_year || subject->is_each_year
                    || is_repeated (self, figure->quantity, subject),
    .is_total = self->carries_total,
    .is_one_year =
        (self->is_one_year && self->review_start == self->review_end)
        || (self->is_past && !self->has_base && self->binding.is_set && self->binding.start == 0),
    .has_base = self->has_base && !self->is_year_on_year,
    .is_year_on_year = self->is_year_on_year,
    .is_part = plan_model_finder_is_part (self, figure->quantity),
  };

  plan_model_form_find (&form_case, &figure->form);
}

/* A verb in the middle of the words before a bare number: 企业主导制定标准30项. */
static void
find_inner_verb (const PlanModelFinder        *self,
                 PlanModelSubject             *subject,
                 const PlanModelQuantityMatch *quantity)
{
  guint32 at;
  guint sense, n;

  if (quantity->start > 0 && self->codes[quantity->start - 1] == 0x7b49 /* 等 */)
    return;
  /* 为300户老人进行改造: the verb stands behind whom it is for. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && subject->end == subject->start
      && ((subject->tail | subject->head) & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0
      && self->codes[self->clause_start] == 0x4e3a /* 为 */
      && quantity->number_start == self->clause_start + 1)
    {
      subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
      subject->tail = 0;
    }
  if (subject->is_pushed && (subject->tail | subject->head) == 0
      && quantity->start == quantity->number_start)
    subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
  if ((subject->tail | subject->head) != 0 || quantity->kind != PLAN_MODEL_QUANTITY_AMOUNT
      || quantity->start < quantity->number_start
      || (self->carried != PLAN_MODEL_VERB_NONE && self->carried != PLAN_MODEL_VERB_BUILD))
    return;
  for (guint32 i = subject->start; i < subject->end
                                   && plan_model_lexicon_find (&plan_model_verbs, self->codes, i,
                                                               subject->end, &at, &n, &sense);
       i = at + n)
    if ((sense == PLAN_MODEL_VERB_MAKE || sense == PLAN_MODEL_VERB_ADD
         || sense == PLAN_MODEL_VERB_TOTAL)
        && n >= 2 && at + n + 2 <= subject->end)
      {
        subject->head |= plan_model_verb_bit (sense);
        return;
      }
}

/* 举办大赛5场, 培训3000人次: what is counted otherwise is another thing. */
static gboolean
is_counted_alike (PlanModelFinder              *self,
                  const PlanModelQuantityMatch *quantity)
{
  const guint n = self->reading->statements->len;

  return n > 0
         && g_strcmp0 (g_array_index (self->reading->statements, PlanModelStatement, n - 1).unit,
                       plan_model_finder_get_unit (self, quantity))
                == 0;
}

/* By how much a figure is to differ from another: 高于全省平均水平2个百分点. */
static const PlanModelWord margins[] = {
  { "高于", 1 }, { "低于", 1 }, { "快于", 1 },   { "高出", 1 },
  { "优于", 1 }, { "领先", 1 }, { "超过全", 1 }, { "仍高出", 1 },
};
static PlanModelLexicon margin_lexicon = PLAN_MODEL_LEXICON (margins);

/* 设立总规模50亿元的产业基金: how large what is set up is to be.  What the words before and behind
 * it make is its name. */
static gboolean
read_size (PlanModelFinder              *self,
           const PlanModelSubject       *subject,
           const PlanModelQuantityMatch *quantity,
           guint32                       object_end,
           PlanModelFigure              *figure)
{
  const guint16 *codes = self->codes;
  guint builds =
      plan_model_verb_bit (PLAN_MODEL_VERB_BUILD) | plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);

  if (codes[quantity->end] != 0x7684 /* 的 */ || object_end < quantity->end + 5
      || object_end != self->clause_end || !plan_model_finder_is_money (self, quantity)
      || ((subject->head | subject->tail) & builds) == 0 || subject->end < subject->start + 2
      || subject->end > subject->start + 4
      || plan_model_codes_match (codes, subject->end - 2, subject->end, "规模") == 0)
    return FALSE;
  plan_model_finder_keep_place (self, figure, quantity);
  plan_model_finder_append_name (self, quantity->end + 1, object_end, 0, 0);
  plan_model_finder_append_name (self, subject->start, subject->end, 0, 0);
  figure->name = plan_model_finder_keep_name (self);
  figure->form = (PlanModelFormFound){ .form = PLAN_MODEL_FORM_LEVEL };
  if (figure->name == NULL)
    return FALSE;
  plan_model_finder_emit (self, figure);
  plan_model_finder_remember (self, figure, subject->start, subject->end, FALSE);

  return TRUE;
}

/* A figure on its way to its name: the words of its clause, what was made of them, and what is
 * found out about it. */
typedef struct
{
  PlanModelFinder *finder;
  PlanModelSubject *subject;
  const PlanModelQuantityMatch *quantity; /* as it was scanned */
  PlanModelFigure figure;
  PlanModelQuantityMatch nearly; /* the quantity with a comparator that stands elsewhere */
  PlanModelAgainst against;
  guint first_time; /* the times within the name */
  guint n_times;
  guint32 object_end; /* of what stands behind the figure and is counted by it */
  guint32 clause_end;
  guint32 name_start;
  guint32 name_end;
  guint32 bound_start; /* of 不低于 within the name; bound_end 0: there is none */
  guint32 bound_end;
  PlanModelStretch parts[PLAN_MODEL_FINDER_MAX_PARTS];
  guint n_parts;
  const char *infix; /* what a share lacks of its name */
  gboolean has_object;
  gboolean is_list; /* the name lists what the object is */
  gboolean is_share;
  gboolean is_inherited; /* the name is put together with that of a figure before */
  gboolean is_whole;     /* it is that name */
  gboolean is_emitted;   /* nothing is left to be done */
} Naming;

/* 最低工资标准不低于人均收入的60%: the bound stands before what the share is of. */
static void
seek_bound_within (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint bound, n_bound;
  guint32 at;

  if (quantity->kind != PLAN_MODEL_QUANTITY_PERCENT || quantity->has_bound
      || quantity->start != quantity->number_start || subject->end <= subject->start + 2
      || codes[quantity->start - 1] != 0x7684 /* 的 */
      || !plan_model_finder_find_bound (codes, subject->start + 2, subject->end, &at, &n_bound,
                                        &bound)
      || at + n_bound + 2 > subject->end)
    return;
  self->nearly = *quantity;
  self->nearly.comparator = bound;
  self->nearly.has_bound = TRUE;
  self->figure.quantity = &self->nearly;
  self->bound_start = at;
  self->bound_end = at + n_bound;
}

/* What the figure is held to stands in its words, and is no part of its name. */
static void
seek_against (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  /* 与全省同步 before the number is no part of the name. */
  if (subject->end > subject->start
      && plan_model_against_find (codes, subject->start, subject->end, &self->against))
    {
      self->figure.against = &self->against;
      subject->end = self->against.start;
    }
  /* 高于全市平均水平0.5个百分点: what the words before a name were taken for a bound and a place.
   */
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && self->figure.against == NULL
      && subject->end > subject->start)
    for (guint32 i = subject->start; i > 0 && subject->start - i < MAX_MARGIN && codes[i - 1] != ','
                                     && codes[i - 1] != ';' && codes[i - 1] != '%';
         i--)
      if (plan_model_lexicon_match (&margin_lexicon, codes, i - 1, subject->end, NULL) > 0)
        {
          subject->start = i - 1;
          break;
        }
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && self->figure.against == NULL)
    for (guint32 i = subject->start; i + 4 <= subject->end; i++)
      if (plan_model_lexicon_match (&margin_lexicon, codes, i, subject->end, NULL) > 0)
        {
          self->against = (PlanModelAgainst){ .start = i,
                                              .end = subject->end,
                                              .text_start = i,
                                              .text_end = i,
                                              .kind = PLAN_MODEL_AGAINST_KIND_AREA };
          self->figure.against = &self->against;
          subject->end = i;
          break;
        }
}

/* A verb that nothing follows is a noun: 开展技能培训5000人次. */
static void
settle_noun (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint verb;

  if (self->has_object || subject->noun_end <= subject->end)
    return;
  if (subject->end == subject->start)
    subject->start = subject->head_end > subject->head_start
                         ? MIN (subject->head_start, subject->verb_start)
                         : subject->verb_start;
  subject->end = subject->noun_end;
  /* 累计完成造林 */
  if (plan_model_lexicon_match (&plan_model_verbs, codes, subject->start, subject->end, &verb) == 2
      && verb == PLAN_MODEL_VERB_TOTAL && subject->end - subject->start >= 4)
    subject->start += 2;
  /* 技术合同认定达到100项 is a level. */
  if (quantity->start < quantity->number_start
      && (subject->head & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) == 0)
    subject->tail &= ~plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
}

/* What of the words before the figure says how, or where, and not of what. */
static void
settle_manner (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  /* 基本实现县乡村电商服务体系全覆盖: nearly all. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->end > subject->start + 4
      && plan_model_codes_match (codes, subject->start, subject->end, "基本实现") > 0)
    {
      self->nearly = *quantity;
      self->nearly.comparator = PLAN_MODEL_COMPARATOR_ABOUT;
      self->figure.quantity = &self->nearly;
      subject->start += 4;
    }
  /* 二级医院实现县域全覆盖: of what, and where. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->scope_end == 0)
    for (guint32 i = subject->start + 2; i + 2 < subject->end; i++)
      if (plan_model_codes_match (codes, i, subject->end, "实现") > 0 && subject->end - i <= 8)
        {
          if (plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, i, NULL)
              == i - subject->start)
            {
              subject->start = i + 2;
              break;
            }
          subject->scope_start = i + 2;
          subject->scope_end = subject->end;
          subject->end = i;
          break;
        }
  /* 奋力冲刺5000亿元: how, and not what. */
  if (!self->has_object && subject->end > subject->start && finder->name != NULL
      && plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, subject->end, NULL)
             == subject->end - subject->start)
    subject->end = subject->start;
  /* 新建养老服务中心20个, 实现街道全覆盖 */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->scope_end == 0
      && finder->name != NULL && !self->has_object && subject->end > subject->start
      && plan_model_subject_is_group (codes, subject->start, subject->end))
    {
      subject->scope_start = subject->start;
      subject->scope_end = subject->end;
      subject->end = subject->start;
    }
}

/* 适龄儿童全部参加…, 处置体系覆盖98%的行政村: who and what. */
static gboolean
name_covered (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint32 start;

  if (!(self->has_object
        && ((quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && self->name_end > self->name_start)
            || (quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
                && self->name_end >= self->name_start + 2
                && plan_model_codes_match (codes, self->name_end - 2, self->name_end, "覆盖")
                       > 0))))
    return FALSE;
  start = quantity->end + plan_model_codes_match (codes, quantity->end, self->object_end, "的");
  plan_model_finder_append_name (finder, self->name_start, self->name_end, self->first_time,
                                 self->n_times);
  plan_model_finder_append_name (finder, start, self->object_end, 0, 0);
  self->figure.name = plan_model_finder_keep_name (finder);
  self->figure.is_doubtful_name = quantity->kind == PLAN_MODEL_QUANTITY_PERCENT;

  return TRUE;
}

/* 完成东河桥至花园子2.8公里道路拓宽改造工程: where, and what. */
static gboolean
name_work (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  if (!(self->has_object && self->name_end > self->name_start
        && subject->head_end > subject->head_start && subject->verb_end == 0
        && plan_model_finder_is_measure (finder, quantity) && self->object_end - quantity->end >= 4
        && plan_model_lexicon_match_before (&work_lexicon, codes, quantity->end, self->object_end,
                                            NULL)
               > 0))
    return FALSE;
  plan_model_finder_append_name (finder, self->name_start, self->name_end, self->first_time,
                                 self->n_times);
  plan_model_finder_append_name (finder, quantity->end, self->object_end, 0, 0);
  self->figure.name = plan_model_finder_keep_name (finder);

  return TRUE;
}

/* 企业实现20项科技成果产业化: who, and what. */
static gboolean
name_achieved (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  if (!(self->has_object && self->name_end > self->name_start
        && subject->governing == PLAN_MODEL_VERB_REACH && subject->verb_end > 0
        && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && self->object_end - quantity->end >= 4
        && plan_model_codes_match (codes, subject->verb_start, subject->verb_end, "实现") > 0))
    return FALSE;
  plan_model_finder_append_name (finder, self->name_start, self->name_end, self->first_time,
                                 self->n_times);
  plan_model_finder_append_name (finder, quantity->end, self->object_end, 0, 0);
  self->figure.name = plan_model_finder_keep_name (finder);
  self->figure.is_doubtful_name = TRUE;

  return TRUE;
}

/* 建成3座桥梁: what stands behind the figure is what it counts. */
static gboolean
name_object (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint32 start, object_start;

  if (!(self->has_object
        && (self->name_end == self->name_start || subject->verb_end > 0 || self->is_list
            || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
            || plan_model_finder_is_part (finder, quantity))
        && !(self->name_end > self->name_start && !self->is_list
             && subject->governing != PLAN_MODEL_VERB_MAKE
             && subject->governing != PLAN_MODEL_VERB_BUILD
             && subject->governing != PLAN_MODEL_VERB_ADD)
        && !(self->name_end == self->name_start && subject->governing == PLAN_MODEL_VERB_REACH
             && finder->name != NULL && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT)))
    return FALSE;
  start = quantity->end;
  if (codes[start] == 0x7684 /* 的 */)
    start++;
  object_start = plan_model_subject_skip_list (codes, start, self->object_end);
  if (self->name_end > self->name_start
      && plan_model_lexicon_match (&thin_object_lexicon, codes, start, self->object_end, NULL)
             == self->object_end - start)
    {
      plan_model_finder_append_name (finder, self->name_start, self->name_end, self->first_time,
                                     self->n_times);
      plan_model_finder_append_name (finder, subject->verb_start, subject->verb_end, 0, 0);
    }
  else if ((subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0
           && subject->verb_end > subject->verb_start
           && (subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) == 0)
    plan_model_finder_append_name (finder, subject->verb_start, subject->verb_end, self->first_time,
                                   self->n_times);
  else if (self->is_list && subject->head_end > subject->head_start)
    plan_model_finder_append_name (finder, subject->head_start, subject->head_end, 0, 0);
  else if (subject->verb_end == 0 && finder->carried == PLAN_MODEL_VERB_MAKE
           && finder->carried_verb != NULL)
    g_string_append (finder->buffer, finder->carried_verb);
  plan_model_finder_trim (finder, &object_start, &self->object_end);
  plan_model_finder_append_name (finder, object_start, self->object_end, 0, 0);
  if (plan_model_finder_complete_grade (finder, object_start, self->object_end, self->clause_end))
    self->figure.is_doubtful_name = TRUE;
  /* 80%以上的行政村建有服务站 says plainly of what. */
  self->figure.is_doubtful_name |=
      quantity->kind == PLAN_MODEL_QUANTITY_PERCENT && codes[quantity->end] != 0x7684;
  /* 5家水泥企业完成改造: what they are to have done. */
  if ((subject->tail | subject->head) == 0 && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT)
    for (guint32 i = object_start + 2; i + 4 <= self->object_end; i++)
      if (plan_model_codes_match (codes, i, self->object_end, "完成") > 0)
        {
          subject->head |= plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
          break;
        }
  self->figure.name = plan_model_finder_keep_name (finder);
  self->name_start = object_start;
  self->name_end = self->object_end;

  return TRUE;
}

/* …达到1000家、…达到500家, 均翻一番 */
static gboolean
name_same (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  guint n_names, n_said;

  if (!(self->name_end == self->name_start && subject->is_each && finder->n_names > 1
        && finder->idle.end == 0))
    return FALSE;
  n_names = finder->n_names;
  n_said = MIN (n_names, MAX (finder->n_last, 2));
  plan_model_finder_find_form (finder, &self->figure, subject, self->name_start, self->name_end);
  self->figure.inferred |= PLAN_MODEL_INFERS_NAME;
  for (guint k = n_names - n_said; k < n_names; k++)
    {
      self->figure.name = finder->names[k];
      plan_model_finder_emit (finder, &self->figure);
    }
  self->is_emitted = TRUE;

  return TRUE;
}

/* 力争达到2400家: without a name it is what the figure before is of. */
static gboolean
name_before (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  if (self->name_end != self->name_start)
    return FALSE;
  self->is_whole = plan_model_finder_inherit_name (finder, &self->figure, 0, 0, NULL);
  if (self->is_whole && finder->threshold.end > finder->threshold.start
      && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT)
    {
      /* A级物流企业400家, 营业收入超百亿元的3家 */
      subject->is_of_which |= finder->threshold.start >= 2
                              && plan_model_codes_match (codes, finder->threshold.start - 2,
                                                         finder->threshold.start, "其中")
                                     > 0;
      plan_model_finder_append_threshold (finder, self->figure.name);
      self->figure.name = plan_model_finder_keep_name (finder);
      self->is_inherited = TRUE;
      self->is_whole = FALSE;
    }
  /* 突破2000家, 力争达到2400家: a tier holds for itself. */
  finder->sentence_firmness = finder->outer_firmness;
  if (self->figure.name == NULL && subject->verb_end > subject->verb_start
      && subject->governing == PLAN_MODEL_VERB_MAKE)
    {
      plan_model_finder_append_name (finder, subject->verb_start, subject->verb_end, 0, 0);
      self->figure.name = plan_model_finder_keep_name (finder);
      self->figure.is_doubtful_name = TRUE;
    }

  return TRUE;
}

/* 新建高标准农田45万亩、改造提升20万亩 */
static gboolean
name_made (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint verb;

  /* 2023年整治4条, 2024年整治5条: the same again. */
  if (finder->object.end > finder->object.start
      && plan_model_verbs_skip (codes, finder->object.start, finder->object.end, &verb)
             == finder->object.end)
    return FALSE;
  if (!(!self->has_object && finder->has_emitted
        && plan_model_verbs_skip (codes, self->name_start, self->name_end, &verb) == self->name_end
        && verb == PLAN_MODEL_VERB_MAKE && finder->object.end > finder->object.start
        && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && is_counted_alike (finder, quantity)
        && !plan_model_finder_ends_with_whole_verb (finder, self->name_start,
                                                    MAX (self->name_end, subject->verb_end))))
    return FALSE;
  plan_model_finder_append_name (finder, self->name_start, MAX (self->name_end, subject->verb_end),
                                 0, 0);
  plan_model_finder_append_name (finder, finder->object.start, finder->object.end, 0, 0);
  self->figure.name = plan_model_finder_keep_name (finder);
  self->figure.inferred |= PLAN_MODEL_INFERS_NAME;
  self->is_inherited = TRUE;

  return TRUE;
}

/* 多渠道筹集租赁住房, 其中2023年筹集7000套 */
static gboolean
name_planned (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const guint16 *codes = finder->codes;
  guint verb;

  if (!(!self->has_object && subject->is_of_which && finder->idle.end > finder->idle.start
        && plan_model_verbs_skip (codes, self->name_start, self->name_end, &verb)
               == self->name_end))
    return FALSE;
  self->is_whole = plan_model_finder_inherit_name (finder, &self->figure, 0, 0, NULL);

  return TRUE;
}

/* 占比, 产值: a head alone, whose subject the clause before has. */
static gboolean
name_head (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;

  self->is_share =
      plan_model_finder_begins_with_share (finder, subject, &self->infix)
      || plan_model_finder_begins_with_head_of_share (finder, quantity, subject, &self->infix);
  if (!((self->is_share || plan_model_subject_is_head (codes, self->name_start, self->name_end))
        && (finder->name != NULL || finder->idle.end != 0)))
    return FALSE;
  self->figure.is_certain = finder->idle.end == 0;
  plan_model_finder_inherit_name (finder, &self->figure, self->name_start, self->name_end,
                                  self->infix);
  self->is_inherited = TRUE;

  return TRUE;
}

/* 城市道路清扫率达到85%, 县城达到75% */
static gboolean
name_partner (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;

  if (self->is_share || self->has_object
      || !plan_model_finder_append_partner (finder, quantity, subject))
    return FALSE;
  self->figure.name = plan_model_finder_keep_name (finder);
  self->figure.inferred |= PLAN_MODEL_INFERS_NAME;
  self->is_inherited = TRUE;

  return TRUE;
}

/* 机关屋顶安装比例不低于50%, 学校不低于40% */
static gboolean
name_by_predicate (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const char *predicate = NULL;

  if (!self->is_share && !self->has_object)
    predicate = plan_model_finder_find_predicate (finder, quantity, subject);
  if (predicate == NULL)
    return FALSE;
  plan_model_finder_append_name (finder, self->name_start, self->name_end, self->first_time,
                                 self->n_times);
  g_string_append (finder->buffer, predicate);
  self->figure.name = plan_model_finder_keep_name (finder);
  self->figure.inferred |= PLAN_MODEL_INFERS_NAME;
  self->is_inherited = TRUE;

  return TRUE;
}

/* 接入率和覆盖率均稳定在90%: several names, of each of which the figure is. */
static gboolean
name_list (Naming *self)
{
  PlanModelFinder *finder = self->finder;

  if (!self->subject->is_each
      || plan_model_subject_skip_list (finder->codes, self->name_start, self->name_end)
             != self->name_start)
    return FALSE;
  self->n_parts =
      plan_model_finder_split_parts (finder, self->name_start, self->name_end, 0, self->parts);

  return self->n_parts != 1;
}

/* What a list has printed before its first member: whom it is divided by, the verb. */
static void
append_lead (Naming  *self,
             guint32  start)
{
  PlanModelFinder *finder = self->finder;
  const PlanModelSubject *subject = self->subject;

  if (self->quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && start == self->name_start)
    plan_model_finder_append_shared_per (finder, self->name_start, self->name_end);
  if (subject->head_end == 0 && subject->tail == 0 && subject->head == 0
      && finder->carried == PLAN_MODEL_VERB_MAKE && finder->carried_verb != NULL)
    g_string_append (finder->buffer, finder->carried_verb);
  else if (start > self->name_start && subject->head_end > subject->head_start
           && start > subject->head_end)
    plan_model_finder_append_name (finder, subject->head_start, subject->head_end, 0, 0);
}

/* The name without a verb in the middle of it, which then says what the figure is. */
static void
append_without_verb (Naming  *self,
                     guint32  start)
{
  PlanModelFinder *finder = self->finder;
  guint32 at = plan_model_finder_find_level_verb (finder, self->subject, start, self->name_end);
  guint32 running;
  guint verb = PLAN_MODEL_VERB_REACH;

  /* 养老护理员累计培训1500人次 */
  if (at == self->name_end && self->name_end > start + 1
      && plan_model_lexicon_find (&running_lexicon, finder->codes, start + 1, self->name_end,
                                  &running, NULL, NULL))
    {
      at = running;
      verb = PLAN_MODEL_VERB_TOTAL;
    }
  plan_model_finder_append_name (finder, start, at, self->first_time, self->n_times);
  if (at < self->name_end)
    {
      plan_model_finder_append_name (finder, at + 2, self->name_end, self->first_time,
                                     self->n_times);
      self->subject->head |= plan_model_verb_bit (verb);
    }
}

/* 最低工资标准不低于人均收入的60%, 更新比例每年不低于10%: the name on both sides of a bound.
 * Returns where its rest begins. */
static guint32
append_around_bound (Naming  *self,
                     guint32  start)
{
  PlanModelFinder *finder = self->finder;

  self->is_share = plan_model_subject_is_share (
      finder->codes, start,
      plan_model_codes_find (finder->codes, start, self->bound_start, u'每'));
  plan_model_finder_append_name (finder, start, self->bound_start, self->first_time, self->n_times);
  if (self->is_share)
    return self->name_end;
  g_string_append (finder->buffer, "占");
  plan_model_finder_append_name (finder, self->bound_end, self->name_end, self->first_time,
                                 self->n_times);
  g_string_append (finder->buffer, "比重");

  return self->bound_end;
}

/* 乌鲁木齐市实现地区生产总值: where the name begins behind its area, and behind a verb that stands
 * there. */
static guint32
skip_area (Naming *self,
           guint   area)
{
  const guint32 start = self->name_start + area;
  guint verb;
  guint32 after = plan_model_verbs_skip (self->finder->codes, start, self->name_end, &verb);

  if (after == start || after >= self->name_end || verb == PLAN_MODEL_VERB_MAKE)
    return start;
  self->subject->head |= plan_model_verb_bit (verb);

  return after;
}

/* A figure of an area that is not the paragraph's. */
static void
emit_in_area (Naming *self,
              guint   area)
{
  PlanModelFinder *finder = self->finder;
  const char *outer = finder->area;

  finder->area =
      plan_model_reading_keep_place (finder->reading, self->name_start, self->name_start + area);
  plan_model_finder_find_form (finder, &self->figure, self->subject, self->name_start,
                               self->name_end);
  if (self->figure.name != NULL)
    plan_model_finder_emit (finder, &self->figure);
  plan_model_finder_remember (finder, &self->figure, self->name_start, self->name_end, FALSE);
  finder->area = outer;
  plan_model_finder_carry (finder, self->subject);
  self->is_emitted = TRUE;
}

/* Most figures: the words before them are the name. */
static gboolean
name_plain (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  guint32 start = plan_model_subject_skip_list (finder->codes, self->name_start, self->name_end);
  guint area = start == self->name_start
                   ? plan_model_scope_match_area (finder->codes, start, self->name_end)
                   : 0;

  append_lead (self, start);
  if (area > 0)
    start = skip_area (self, area);
  if (self->bound_end > 0)
    start = append_around_bound (self, start);
  else
    append_without_verb (self, start);
  if (plan_model_finder_append_grade (finder, start, self->name_end))
    {
      self->figure.inferred |= PLAN_MODEL_INFERS_NAME;
      self->figure.is_certain = TRUE;
      self->is_inherited = TRUE;
    }
  if (self->bound_end == 0 && self->is_share && self->infix != NULL)
    g_string_append (finder->buffer, self->infix);
  else if (self->bound_end == 0 && !self->is_share
           && plan_model_finder_is_bare_share (finder, self->quantity, start, self->name_end))
    {
      g_string_append (finder->buffer, "比重");
      self->figure.is_bare_share = TRUE;
    }
  self->figure.name = plan_model_finder_keep_name (finder);
  if (area > 0)
    {
      emit_in_area (self, area);
      return TRUE;
    }
  if (self->figure.name != NULL)
    self->figure.name = plan_model_finder_find_longer_name (finder, &self->figure);
  self->name_start = start;

  return TRUE;
}

/* What the figure is: a second tier, or a part, is what the one before it is. */
static void
settle_form (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;

  plan_model_finder_find_form (finder, &self->figure, subject, self->name_start, self->name_end);
  /* 增长7%、力争达到9%; 加装电梯1500部, 其中2022年200部: a second tier, or a part, of what is said
   * before. */
  if ((self->is_whole
       || (subject->is_of_which && finder->form.form != PLAN_MODEL_FORM_LEVEL
           && finder->form.form != PLAN_MODEL_FORM_CHANGE))
      && finder->form_kind == quantity->kind && finder->form.form != PLAN_MODEL_FORM_NONE
      && !plan_model_finder_is_part (finder, quantity)
      && (self->figure.form.form == PLAN_MODEL_FORM_LEVEL
          || (self->figure.form.form == PLAN_MODEL_FORM_INCREMENT
              && finder->form.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT)
          || (self->figure.form.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT
              && finder->form.form == PLAN_MODEL_FORM_ANNUAL_GROWTH))
      && ((subject->tail | subject->head) == 0 || subject->is_of_which
          || (finder->firmness != PLAN_MODEL_FIRMNESS_NONE
              && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
              && ((subject->tail | subject->head)
                  & ~(plan_model_verb_bit (PLAN_MODEL_VERB_REACH)
                      | plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)))
                     == 0)))
    self->figure.form = finder->form;
  /* 新增3500户,其中市区1800户,县城500户: the other parts are what the first is. */
  else if (finder->is_of_which && (subject->tail | subject->head) == 0
           && (self->figure.form.is_doubtful || plan_model_finder_is_money (finder, quantity))
           && finder->form_kind == quantity->kind && finder->form.form == PLAN_MODEL_FORM_INCREMENT)
    self->figure.form = finder->form;
}

/* One statement, or one for each of the parts of a list. */
static void
emit (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  PlanModelSubject *subject = self->subject;

  finder->is_of_which |= subject->is_of_which;
  if (self->n_parts > 1)
    for (guint k = 0; k < self->n_parts; k++)
      {
        plan_model_finder_append_part (finder, &self->parts[0], &self->parts[k],
                                       &self->parts[self->n_parts - 1]);
        self->figure.name = plan_model_finder_keep_name (finder);
        if (self->figure.name != NULL)
          plan_model_finder_emit (finder, &self->figure);
      }
  else if (self->figure.name != NULL)
    {
      self->figure.is_baseline = subject->is_from;
      /* 培训班由31个增加到45个: where a figure starts from is none of what is done. */
      if (self->figure.is_baseline
          && (self->figure.form.form == PLAN_MODEL_FORM_INCREMENT
              || self->figure.form.form == PLAN_MODEL_FORM_CHANGE))
        self->figure.form.form = PLAN_MODEL_FORM_LEVEL;
      plan_model_finder_emit (finder, &self->figure);
    }
  if (self->figure.name != NULL)
    plan_model_finder_remember (finder, &self->figure, self->name_start, self->name_end,
                                self->is_inherited);
  plan_model_finder_carry (finder, subject);
}

/* The words around a figure, before any of them is taken for its name: FALSE where they say that it
 * is none. */
static gboolean
judge (Naming *self)
{
  PlanModelFinder *finder = self->finder;
  const PlanModelSubject *subject = self->subject;
  const PlanModelQuantityMatch *quantity = self->quantity;
  const guint16 *codes = finder->codes;
  guint verb;

  if (plan_model_finder_is_beside (finder, quantity, subject, quantity->end, self->object_end)
      || !plan_model_finder_is_stated (finder, quantity, subject))
    {
      /* 全长120公里的绕城高速, 总投资150亿元: what is described may be the subject of the next
       * clause. */
      if (self->has_object && codes[quantity->end] == 0x7684
          && self->object_end - quantity->end <= PLAN_MODEL_FINDER_MAX_NAME / 2)
        finder->idle = (PlanModelStretch){ quantity->end + 1, self->object_end, 0, 0 };
      return FALSE;
    }
  /* 满足5万辆汽车的需求, 年产10万吨材料项目: a word that is no verb of the lexicon governs a thing
   * that is not counted. */
  if (self->has_object && subject->end > subject->start && subject->end - subject->start <= 3
      && (subject->tail | subject->head) == 0 && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
      && quantity->start == quantity->number_start
      && !plan_model_subject_is_statistic (codes, subject->start, subject->end))
    return FALSE;
  /* 深入100个行政村: an adverb alone governs nothing. */
  if (self->has_object && subject->end > subject->start && subject->tail == 0
      && plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, subject->end, NULL)
             == subject->end - subject->start)
    return FALSE;
  /* 2025年底前全部完成: what was said before. */
  if (self->has_object && quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE
      && subject->end == subject->start && finder->name != NULL && finder->idle.end == 0
      && plan_model_verbs_skip (codes, quantity->end, self->object_end, &verb) == self->object_end)
    {
      self->has_object = FALSE;
      self->object_end = quantity->end;
      self->figure.is_doubtful_target = TRUE;
    }

  return TRUE;
}

/* In this order; the last takes what the others have left. */
static gboolean (*const ways[]) (Naming *self) = {
  name_covered, name_work, name_achieved, name_object,       name_same, name_before, name_made,
  name_planned, name_head, name_partner,  name_by_predicate, name_list, name_plain,
};

/* One figure with the words around it. */
void
plan_model_finder_read_figure (PlanModelFinder              *self,
                               guint                         first_time,
                               guint                         n_times,
                               PlanModelSubject             *subject,
                               const PlanModelQuantityMatch *quantity,
                               guint32                       object_end,
                               guint32                       clause_end)
{
  const guint16 *codes = self->codes;
  Naming naming = {
    .finder = self,
    .subject = subject,
    .quantity = quantity,
    .figure = { .quantity = quantity, .subject = subject },
    .first_time = first_time,
    .n_times = n_times,
    .object_end = find_object (self, quantity->end, object_end),
    .clause_end = clause_end,
    .n_parts = 1,
  };

  naming.has_object = naming.object_end > quantity->end;
  if (naming.has_object)
    naming.object_end =
        plan_model_finder_skip_description (self, quantity->end, naming.object_end, clause_end);
  find_inner_verb (self, subject, quantity);
  if (naming.has_object && read_size (self, subject, quantity, naming.object_end, &naming.figure))
    return;
  if (!judge (&naming))
    return;
  plan_model_finder_keep_place (self, &naming.figure, quantity);
  seek_bound_within (&naming);
  seek_against (&naming);
  plan_model_finder_trim (self, &subject->start, &subject->end);
  settle_noun (&naming);
  settle_manner (&naming);
  naming.name_start = subject->start;
  naming.name_end = subject->end;
  /* 培育新能源、高端纺织2个千亿级集群: which they are, how many, and what. */
  naming.is_list = naming.has_object && naming.object_end - quantity->end >= 2
                   && subject->end > subject->start && subject->verb_end == 0
                   && (subject->head
                       & (plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)
                          | plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)))
                          != 0
                   && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
                   && (codes[subject->end - 1] == 0x7b49 /* 等 */
                       || plan_model_finder_has_pause (self, subject->start, subject->end));
  for (guint i = 0; i < G_N_ELEMENTS (ways) && !ways[i](&naming); i++)
    ;
  /* 2023年全部完成 says not of what. */
  if (naming.is_emitted
      || (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && naming.has_object
          && naming.name_end == naming.name_start))
    return;
  settle_form (&naming);
  emit (&naming);
}
