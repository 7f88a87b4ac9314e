/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>

#define MAX_MARGIN 6 /* 高于, and a place */
#define MAX_SAID 16 /* figures that one 均高于 is said of */

#include <libplanmodel/reader/scope-private.h>

#include <string.h>

enum { NO_OBJECT = 1, OBJECT };

/* Words that begin what follows a number and is not the thing that it counts; and things that begin like one. */
static const PlanModelWord no_objects[] = {
  { "规模以上", OBJECT }, { "规模化", OBJECT }, { "并购", OBJECT }, { "来料", OBJECT }, { "来华", OBJECT },
  { "的目标", NO_OBJECT }, { "目标", NO_OBJECT }, { "大关", NO_OBJECT },   { "台阶", NO_OBJECT },   { "关口", NO_OBJECT },   { "用于", NO_OBJECT },
  { "以支持", NO_OBJECT }, { "任务", NO_OBJECT }, { "的水平", NO_OBJECT }, { "水平", NO_OBJECT },   { "进行", NO_OBJECT },   { "参加", NO_OBJECT },
  { "的速度", NO_OBJECT }, { "速度", NO_OBJECT }, { "的任务", NO_OBJECT }, { "新台阶", NO_OBJECT }, { "左右", NO_OBJECT },   { "的增速", NO_OBJECT },
  { "以上", NO_OBJECT },   { "来", NO_OBJECT },   { "规模", NO_OBJECT },   { "并", NO_OBJECT },     { "以满足", NO_OBJECT },
  { "指标以内", NO_OBJECT }, { "目标以内", NO_OBJECT }, { "指标之内", NO_OBJECT }, { "目标之内", NO_OBJECT },
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
  { "工程", 1 }, { "项目", 1 }, { "改造", 1 }, { "建设", 1 }, { "整治", 1 }, { "修复", 1 }, { "治理", 1 }, { "绿化", 1 },
};
static PlanModelLexicon work_lexicon = PLAN_MODEL_LEXICON (works);

/* Verbs that name their object themselves: 造林20万亩 is not of what was built before. */
static const PlanModelWord whole_verbs[] = {
  { "造林", 1 }, { "植树", 1 }, { "义务植树", 1 }, { "改厕", 1 }, { "清淤", 1 }, { "退耕", 1 }, { "造林绿化", 1 }, { "上云", 1 },
};
static PlanModelLexicon whole_verb_lexicon = PLAN_MODEL_LEXICON (whole_verbs);

/* The thing that is counted, where it stands behind the number: its end. */
static guint32
find_object (const PlanModelFinder *self,
             guint32                start,
             guint32                end)
{
  guint sense;

  if (start >= end || (plan_model_lexicon_match (&no_object_lexicon, self->codes, start, end, &sense) > 0 && sense == NO_OBJECT))
    return start;
  if (!plan_model_code_is_han (self->codes[start]) && self->codes[start] != 0x201c
      && !plan_model_code_is_latin (self->codes[start]) && !plan_model_code_is_digit (self->codes[start]))
    return start;

  return end;
}

static void
keep_place (const PlanModelFinder   *self,
            PlanModelFigure         *figure,
            const PlanModelQuantity *quantity)
{
  guint32 start = quantity->start;
  guint sense, n;

  figure->place_end = quantity->end;
  figure->place_start = start;
  if (start == 0)
    return;
  /* 达到 and 建成 are comparator words where they touch the number. */
  n = plan_model_lexicon_match_before (&plan_model_verbs, self->codes, start > 8 ? start - 8 : 0, start, &sense);
  if (n >= 2
      && (sense == PLAN_MODEL_VERB_REACH || sense == PLAN_MODEL_VERB_RISE_TO || sense == PLAN_MODEL_VERB_FALL_TO
          || sense == PLAN_MODEL_VERB_HOLD || sense == PLAN_MODEL_VERB_CAP
          || plan_model_codes_match (self->codes, start - n, start, "建成") == n))
    figure->place_start = start - n;
}

/* A verb in the middle of the words before a bare number: 企业主导制定标准30项. */
static void
find_inner_verb (const PlanModelFinder   *self,
                 PlanModelSubject        *subject,
                 const PlanModelQuantity *quantity)
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
  if (subject->is_pushed && (subject->tail | subject->head) == 0 && quantity->start == quantity->number_start)
    subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
  if ((subject->tail | subject->head) != 0 || quantity->kind != PLAN_MODEL_QUANTITY_AMOUNT
      || quantity->start < quantity->number_start
      || (self->carried != PLAN_MODEL_VERB_NONE && self->carried != PLAN_MODEL_VERB_BUILD))
    return;
  for (guint32 i = subject->start;
       i < subject->end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, subject->end, &at, &n, &sense);
       i = at + n)
    if ((sense == PLAN_MODEL_VERB_MAKE || sense == PLAN_MODEL_VERB_ADD || sense == PLAN_MODEL_VERB_TOTAL) && n >= 2
        && at + n + 2 <= subject->end)
      {
        subject->head |= plan_model_verb_bit (sense);
        return;
      }
}

/* 举办大赛5场, 培训3000人次: what is counted otherwise is another thing. */
static gboolean
is_counted_alike (PlanModelFinder         *self,
                  const PlanModelQuantity *quantity)
{
  const guint n = self->reading->statements->len;

  return n > 0
         && g_strcmp0 (g_array_index (self->reading->statements, PlanModelStatement, n - 1).unit,
                       plan_model_finder_get_unit (self, quantity))
                == 0;
}

/* What is done again and again: where 每年 opens the sentence, it is of these too. */
static const PlanModelWord repeated[] = {
  { "举办", 1 }, { "开展", 1 }, { "组织", 1 }, { "组织开展", 1 }, { "培训", 1 }, { "轮训", 1 }, { "培养", 1 }, { "完成投资", 1 },
  { "选派", 1 }, { "宣传", 1 }, { "走访", 1 }, { "慰问", 1 }, { "抽查", 1 }, { "抽检", 1 }, { "帮扶", 1 }, { "救助", 1 },
  { "招聘", 1 }, { "招录", 1 }, { "惠及", 1 }, { "义诊", 1 },
};
static PlanModelLexicon repeated_lexicon = PLAN_MODEL_LEXICON (repeated);

static gboolean
is_repeated (const PlanModelFinder   *self,
             const PlanModelQuantity *quantity,
             const PlanModelSubject  *subject)
{
  guint32 start = subject->head_end > subject->head_start ? subject->head_start : subject->verb_start;

  return self->is_yearly_sentence && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && self->firmness == PLAN_MODEL_FIRMNESS_NONE
         && start <= self->clause_start + 1
         && plan_model_lexicon_match (&repeated_lexicon, self->codes, start, quantity->number_start, NULL) > 0;
}

static void
find_form (PlanModelFinder        *self,
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
               : self->carried != PLAN_MODEL_VERB_NONE || figure->quantity->start < figure->quantity->number_start
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

/* The verb that goes on to the other members of a list: 培育A20家、B10家. */
void
plan_model_finder_carry (PlanModelFinder        *self,
                         const PlanModelSubject *subject)
{
  guint verbs = subject->tail | subject->head;
  guint growths = plan_model_verb_bit (PLAN_MODEL_VERB_RISE) | plan_model_verb_bit (PLAN_MODEL_VERB_FALL)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_GROWTH);
  guint carried = PLAN_MODEL_VERB_NONE;

  if ((verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0 && self->carried != PLAN_MODEL_VERB_NONE)
    return;
  if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) != 0)
    carried = PLAN_MODEL_VERB_ADD;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0)
    carried = PLAN_MODEL_VERB_MAKE;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)) != 0)
    carried = PLAN_MODEL_VERB_BUILD;
  /* 完成财政总收入600亿元、税收400亿元: levels, both of them. */
  if (carried == PLAN_MODEL_VERB_MAKE && self->form.form == PLAN_MODEL_FORM_LEVEL && subject->head_end > subject->head_start
      && plan_model_codes_match (self->codes, subject->head_start, subject->head_end, "完成") > 0)
    carried = PLAN_MODEL_VERB_BUILD;
  self->carried = carried;
  self->carried_verb = NULL;
  if (carried == PLAN_MODEL_VERB_MAKE)
    {
      /* 完成造林绿化50万亩: where all are verbs, the first is one for the next member too. */
      if (subject->end == subject->noun_end && subject->end > subject->start && subject->start == subject->verb_start)
        plan_model_finder_append_name (self, subject->start,
                                       subject->start
                                           + plan_model_lexicon_match (&plan_model_verbs, self->codes, subject->start,
                                                                       subject->end, NULL),
                                       0, 0);
      else if (subject->head_end > subject->head_start)
        plan_model_finder_append_name (self, subject->head_start, subject->head_end, 0, 0);
      /* 人工造林48万亩、封山育林35万亩: the verb is the thing that is done. */
      else if (subject->verb_end > subject->verb_start
               && plan_model_lexicon_match_before (&whole_verb_lexicon, self->codes, subject->verb_start, subject->verb_end, NULL) == 0)
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
share_bound (PlanModelFinder   *self,
             const guint       *run,
             guint              n_run,
             guint              k,
             PlanModelQuantity *quantity)
{
  const PlanModelQuantity *first = plan_model_finder_get_quantity (self, run[0]);
  const PlanModelQuantity *last = plan_model_finder_get_quantity (self, run[n_run - 1]);

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
      || (quantity->unit_end == quantity->unit_start + 1 && self->codes[quantity->unit_start] == 0x4e2a /* 个 */
          && last->unit_end > last->unit_start + 1 && self->codes[last->unit_start] == 0x4e2a))
    {
      quantity->kind = last->kind;
      quantity->unit = last->unit;
      quantity->unit_start = last->unit_start;
      quantity->unit_end = last->unit_end;
    }
}

/* 东州市、临江市产值分别达到…: the areas of a list, with what they share behind the last; its length, 0 where it is none. */
static guint
match_areas (const PlanModelFinder  *self,
             const PlanModelStretch *parts,
             guint                   n_parts)
{
  for (guint k = 0; k + 1 < n_parts; k++)
    if (!plan_model_scope_is_area (self->codes, parts[k].start, parts[k].end))
      return 0;

  return plan_model_scope_match_area (self->codes, parts[n_parts - 1].start, parts[n_parts - 1].end);
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
  gint16 n_span = !self->binding.is_set       ? 0
                  : self->binding.start != 0 ? self->binding.end - self->binding.start + 1
                                             : self->binding.n_years;
  gboolean has_span = n_span == (gint16) n_run;
  gboolean is_of_both = n_run == 2 && plan_model_codes_match (self->codes, subject->start, subject->end, "城乡") > 0;
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
  if (!has_years && self->n_years == 0 && self->n_run_years == n_run && n_parts != n_run && subject->end > subject->start)
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
      PlanModelQuantity quantity;
      PlanModelFigure figure = { .quantity = &quantity, .subject = subject };
      guint32 name_start = subject->start, name_end = subject->end;
      PlanModelBinding year;

      share_bound (self, run, n_run, k, &quantity);
      keep_place (self, &figure, &quantity);
      if (n_area > 0)
        {
          const PlanModelStretch *last = &parts[n_parts - 1];

          name_start = last->start + n_area;
          name_end = last->end;
          plan_model_finder_append_name (self, name_start, name_end, 0, 0);
          figure.name = plan_model_finder_keep_name (self);
          figure.area = plan_model_reading_keep_place (self->reading, parts[k].start,
                                                       &parts[k] == last ? name_start : parts[k].end);
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
              && plan_model_verbs_skip (self->codes, name_start, name_end, &verb) == name_end && verb == PLAN_MODEL_VERB_MAKE)
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

          year = (PlanModelBinding){ .year = end, .end = end, .is_set = TRUE, .is_inferred = self->binding.is_inferred };
          figure.year = &year;
        }
      find_form (self, &figure, subject, name_start, name_end);
      if (plan_model_finder_is_stated (self, &quantity, subject)
          && !plan_model_finder_is_beside (self, &quantity, subject, 0, 0))
        plan_model_finder_emit (self, &figure);
      plan_model_finder_remember (self, &figure, name_start, name_end, FALSE);
    }
  plan_model_finder_carry (self, subject);
}

/* By how much a figure is to differ from another: 高于全省平均水平2个百分点. */
static const PlanModelWord margins[] = {
  { "高于", 1 }, { "低于", 1 }, { "快于", 1 },   { "高出", 1 },
  { "优于", 1 }, { "领先", 1 }, { "超过全", 1 }, { "仍高出", 1 },
};
static PlanModelLexicon margin_lexicon = PLAN_MODEL_LEXICON (margins);

/* 设立总规模50亿元的产业基金: how large what is set up is to be.  What the words before and behind it make is its name. */
static gboolean
read_size (PlanModelFinder         *self,
           const PlanModelSubject  *subject,
           const PlanModelQuantity *quantity,
           guint32                  object_end,
           PlanModelFigure         *figure)
{
  const guint16 *codes = self->codes;
  guint builds = plan_model_verb_bit (PLAN_MODEL_VERB_BUILD) | plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);

  if (codes[quantity->end] != 0x7684 /* 的 */ || object_end < quantity->end + 5 || object_end != self->clause_end
      || !plan_model_finder_is_money (self, quantity) || ((subject->head | subject->tail) & builds) == 0
      || subject->end < subject->start + 2 || subject->end > subject->start + 4
      || plan_model_codes_match (codes, subject->end - 2, subject->end, "规模") == 0)
    return FALSE;
  keep_place (self, figure, quantity);
  plan_model_finder_append_name (self, quantity->end + 1, object_end, 0, 0);
  plan_model_finder_append_name (self, subject->start, subject->end, 0, 0);
  figure->name = plan_model_finder_keep_name (self);
  figure->form = (PlanModelFormFound) { .form = PLAN_MODEL_FORM_LEVEL };
  if (figure->name == NULL)
    return FALSE;
  plan_model_finder_emit (self, figure);
  plan_model_finder_remember (self, figure, subject->start, subject->end, FALSE);

  return TRUE;
}

/* One figure with the words around it. */
void
plan_model_finder_read_figure (PlanModelFinder         *self,
                               guint                    first_time,
                               guint                    n_times,
                               PlanModelSubject        *subject,
                               const PlanModelQuantity *quantity,
                               guint32                  object_end,
                               guint32                  clause_end)
{
  const guint16 *codes = self->codes;
  PlanModelFigure figure = { .quantity = quantity, .subject = subject };
  PlanModelStretch parts[PLAN_MODEL_FINDER_MAX_PARTS];
  guint32 name_start, name_end;
  guint n_parts = 1;
  PlanModelAgainst against;
  const char *infix = NULL;
  gboolean is_share, is_inherited = FALSE, is_whole = FALSE, has_object, is_list;
  guint verb;
  guint area;
  PlanModelQuantity nearly;
  guint32 bound_start = 0, bound_end = 0;

  object_end = find_object (self, quantity->end, object_end);
  has_object = object_end > quantity->end;
  if (has_object)
    object_end = plan_model_finder_skip_description (self, quantity->end, object_end, clause_end);
  find_inner_verb (self, subject, quantity);
  if (has_object && read_size (self, subject, quantity, object_end, &figure))
    return;
  if (plan_model_finder_is_beside (self, quantity, subject, quantity->end, object_end)
      || !plan_model_finder_is_stated (self, quantity, subject))
    {
      /* 全长120公里的绕城高速, 总投资150亿元: what is described may be the subject of the next clause. */
      if (has_object && codes[quantity->end] == 0x7684 && object_end - quantity->end <= PLAN_MODEL_FINDER_MAX_NAME / 2)
        self->idle = (PlanModelStretch){ quantity->end + 1, object_end, 0, 0 };
      return;
    }
  /* 满足5万辆汽车的需求, 年产10万吨材料项目: a word that is no verb of the lexicon governs a thing that is not counted.
   */
  if (has_object && subject->end > subject->start && subject->end - subject->start <= 3
      && (subject->tail | subject->head) == 0 && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
      && quantity->start == quantity->number_start
      && !plan_model_subject_is_statistic (codes, subject->start, subject->end))
    return;
  /* 深入100个行政村: an adverb alone governs nothing. */
  if (has_object && subject->end > subject->start && subject->tail == 0
      && plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, subject->end, NULL)
             == subject->end - subject->start)
    return;
  /* 2025年底前全部完成: what was said before. */
  if (has_object && quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->end == subject->start
      && self->name != NULL && self->idle.end == 0
      && plan_model_verbs_skip (codes, quantity->end, object_end, &verb) == object_end)
    {
      has_object = FALSE;
      object_end = quantity->end;
      figure.is_doubtful_target = TRUE;
    }
  keep_place (self, &figure, quantity);

  /* 最低工资标准不低于人均收入的60%: the bound stands before what the share is of. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_PERCENT && !quantity->has_bound && codes[quantity->start - 1] == 0x7684 /* 的 */
      && quantity->start == quantity->number_start)
    {
      guint bound, n_bound;
      guint32 at;

      if (plan_model_finder_find_bound (codes, subject->start + 2, subject->end, &at, &n_bound, &bound)
          && at + n_bound + 2 <= subject->end)
        {
          nearly = *quantity;
          nearly.comparator = bound;
          nearly.has_bound = TRUE;
          figure.quantity = &nearly;
          bound_end = at + n_bound;
          bound_start = at;
        }
    }
  /* 与全省同步 before the number is no part of the name. */
  if (subject->end > subject->start && plan_model_against_find (codes, subject->start, subject->end, &against))
    {
      figure.against = &against;
      subject->end = against.start;
    }
  /* 高于全市平均水平0.5个百分点: what the words before a name were taken for a bound and a place. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && figure.against == NULL && subject->end > subject->start)
    for (guint32 i = subject->start; i > 0 && subject->start - i < MAX_MARGIN && codes[i - 1] != ',' && codes[i - 1] != ';'
                                              && codes[i - 1] != '%'; i--)
      if (plan_model_lexicon_match (&margin_lexicon, codes, i - 1, subject->end, NULL) > 0)
        {
          subject->start = i - 1;
          break;
        }
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && figure.against == NULL)
    for (guint32 i = subject->start; i + 4 <= subject->end; i++)
      if (plan_model_lexicon_match (&margin_lexicon, codes, i, subject->end, NULL) > 0)
        {
          against = (PlanModelAgainst){
            .start = i, .end = subject->end, .text_start = i, .text_end = i, .kind = PLAN_MODEL_AGAINST_KIND_AREA
          };
          figure.against = &against;
          subject->end = i;
          break;
        }
  plan_model_finder_trim (self, &subject->start, &subject->end);
  /* A verb that nothing follows is a noun: 开展技能培训5000人次. */
  if (!has_object && subject->noun_end > subject->end)
    {
      if (subject->end == subject->start)
        subject->start = subject->head_end > subject->head_start ? MIN (subject->head_start, subject->verb_start)
                                                                 : subject->verb_start;
      subject->end = subject->noun_end;
      /* 累计完成造林 */
      if (plan_model_lexicon_match (&plan_model_verbs, codes, subject->start, subject->end, &verb) == 2
          && verb == PLAN_MODEL_VERB_TOTAL && subject->end - subject->start >= 4)
        subject->start += 2;
      /* 技术合同认定达到100项 is a level. */
      if (quantity->start < quantity->number_start && (subject->head & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) == 0)
        subject->tail &= ~plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
    }
  /* 基本实现县乡村电商服务体系全覆盖: nearly all. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->end > subject->start + 4
      && plan_model_codes_match (codes, subject->start, subject->end, "基本实现") > 0)
    {
      nearly = *quantity;
      nearly.comparator = PLAN_MODEL_COMPARATOR_ABOUT;
      figure.quantity = &nearly;
      subject->start += 4;
    }
  /* 二级医院实现县域全覆盖: of what, and where. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->scope_end == 0)
    for (guint32 i = subject->start + 2; i + 2 < subject->end; i++)
      if (plan_model_codes_match (codes, i, subject->end, "实现") > 0 && subject->end - i <= 8)
        {
          if (plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, i, NULL) == i - subject->start)
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
  if (!has_object && subject->end > subject->start && self->name != NULL
      && plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, subject->end, NULL)
             == subject->end - subject->start)
    subject->end = subject->start;
  /* 新建养老服务中心20个, 实现街道全覆盖 */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->scope_end == 0 && self->name != NULL && !has_object
      && subject->end > subject->start && plan_model_subject_is_group (codes, subject->start, subject->end))
    {
      subject->scope_start = subject->start;
      subject->scope_end = subject->end;
      subject->end = subject->start;
    }
  name_start = subject->start;
  name_end = subject->end;

  /* 培育新能源、高端纺织2个千亿级集群: which they are, how many, and what. */
  is_list =
      has_object && object_end - quantity->end >= 2 && name_end > name_start && subject->verb_end == 0
      && (subject->head & (plan_model_verb_bit (PLAN_MODEL_VERB_MAKE) | plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)))
      && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
      && (codes[name_end - 1] == 0x7b49 /* 等 */ || plan_model_finder_has_pause (self, name_start, name_end));

  if (has_object
      && ((quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && name_end > name_start)
          || (quantity->kind == PLAN_MODEL_QUANTITY_PERCENT && name_end >= name_start + 2
              && plan_model_codes_match (codes, name_end - 2, name_end, "覆盖") > 0)))
    {
      /* 适龄儿童全部参加…, 处置体系覆盖98%的行政村: who and what. */
      guint32 start = quantity->end + plan_model_codes_match (codes, quantity->end, object_end, "的");

      plan_model_finder_append_name (self, name_start, name_end, first_time, n_times);
      plan_model_finder_append_name (self, start, object_end, 0, 0);
      figure.name = plan_model_finder_keep_name (self);
      figure.is_doubtful_name = quantity->kind == PLAN_MODEL_QUANTITY_PERCENT;
    }
  else if (has_object && name_end > name_start && subject->head_end > subject->head_start && subject->verb_end == 0
           && plan_model_finder_is_measure (self, quantity) && object_end - quantity->end >= 4
           && plan_model_lexicon_match_before (&work_lexicon, codes, quantity->end, object_end, NULL) > 0)
    {
      /* 完成东河桥至花园子2.8公里道路拓宽改造工程: where, and what. */
      plan_model_finder_append_name (self, name_start, name_end, first_time, n_times);
      plan_model_finder_append_name (self, quantity->end, object_end, 0, 0);
      figure.name = plan_model_finder_keep_name (self);
    }
  else if (has_object && name_end > name_start && subject->governing == PLAN_MODEL_VERB_REACH && subject->verb_end > 0
           && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && object_end - quantity->end >= 4
           && plan_model_codes_match (codes, subject->verb_start, subject->verb_end, "实现") > 0)
    {
      /* 企业实现20项科技成果产业化: who, and what. */
      plan_model_finder_append_name (self, name_start, name_end, first_time, n_times);
      plan_model_finder_append_name (self, quantity->end, object_end, 0, 0);
      figure.name = plan_model_finder_keep_name (self);
      figure.is_doubtful_name = TRUE;
    }
  else if (has_object
           && (name_end == name_start || subject->verb_end > 0 || is_list
               || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT || plan_model_finder_is_part (self, quantity))
           && !(name_end > name_start && !is_list && subject->governing != PLAN_MODEL_VERB_MAKE
                && subject->governing != PLAN_MODEL_VERB_BUILD && subject->governing != PLAN_MODEL_VERB_ADD)
           && !(name_end == name_start && subject->governing == PLAN_MODEL_VERB_REACH && self->name != NULL
                && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT))
    {
      guint32 start = quantity->end;
      guint32 object_start;

      if (codes[start] == 0x7684 /* 的 */)
        start++;
      object_start = plan_model_subject_skip_list (codes, start, object_end);
      if (name_end > name_start
          && plan_model_lexicon_match (&thin_object_lexicon, codes, start, object_end, NULL) == object_end - start)
        {
          plan_model_finder_append_name (self, name_start, name_end, first_time, n_times);
          plan_model_finder_append_name (self, subject->verb_start, subject->verb_end, 0, 0);
        }
      else if ((subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0
               && subject->verb_end > subject->verb_start
               && (subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) == 0)
        plan_model_finder_append_name (self, subject->verb_start, subject->verb_end, first_time, n_times);
      else if (is_list && subject->head_end > subject->head_start)
        plan_model_finder_append_name (self, subject->head_start, subject->head_end, 0, 0);
      else if (subject->verb_end == 0 && self->carried == PLAN_MODEL_VERB_MAKE && self->carried_verb != NULL)
        g_string_append (self->buffer, self->carried_verb);
      plan_model_finder_trim (self, &object_start, &object_end);
      plan_model_finder_append_name (self, object_start, object_end, 0, 0);
      if (plan_model_finder_complete_grade (self, object_start, object_end, clause_end))
        figure.is_doubtful_name = TRUE;
      /* 80%以上的行政村建有服务站 says plainly of what. */
      figure.is_doubtful_name |= quantity->kind == PLAN_MODEL_QUANTITY_PERCENT && codes[quantity->end] != 0x7684;
      figure.name = plan_model_finder_keep_name (self);
      name_start = object_start;
      name_end = object_end;
    }
  else if (name_end == name_start && subject->is_each && self->n_names > 1 && self->idle.end == 0)
    {
      const guint n_names = self->n_names;
      const guint n_said = MIN (n_names, MAX (self->n_last, 2));

      /* …达到1000家、…达到500家, 均翻一番 */
      find_form (self, &figure, subject, name_start, name_end);
      figure.inferred |= PLAN_MODEL_INFERS_NAME;
      for (guint k = n_names - n_said; k < n_names; k++)
        {
          figure.name = self->names[k];
          plan_model_finder_emit (self, &figure);
        }
      return;
    }
  else if (name_end == name_start)
    {
      is_whole = plan_model_finder_inherit_name (self, &figure, 0, 0, NULL);
      if (is_whole && self->threshold.end > self->threshold.start && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT)
        {
          /* A级物流企业400家, 营业收入超百亿元的3家 */
          subject->is_of_which |= self->threshold.start >= 2
                                  && plan_model_codes_match (codes, self->threshold.start - 2, self->threshold.start, "其中") > 0;
          plan_model_finder_append_threshold (self, figure.name);
          figure.name = plan_model_finder_keep_name (self);
          is_inherited = TRUE;
          is_whole = FALSE;
        }
      /* 突破2000家, 力争达到2400家: a tier holds for itself. */
      self->sentence_firmness = self->outer_firmness;
      if (figure.name == NULL)
        {
          if (subject->verb_end > subject->verb_start && subject->governing == PLAN_MODEL_VERB_MAKE)
            {
              plan_model_finder_append_name (self, subject->verb_start, subject->verb_end, 0, 0);
              figure.name = plan_model_finder_keep_name (self);
              figure.is_doubtful_name = TRUE;
            }
        }
    }
  else if (!has_object && self->has_emitted && plan_model_verbs_skip (codes, name_start, name_end, &verb) == name_end
           && verb == PLAN_MODEL_VERB_MAKE && self->object.end > self->object.start
           && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && is_counted_alike (self, quantity)
           && plan_model_lexicon_match_before (&whole_verb_lexicon, codes, name_start, MAX (name_end, subject->verb_end), NULL)
                  == 0)
    {
      /* 新建高标准农田45万亩、改造提升20万亩 */
      plan_model_finder_append_name (self, name_start, MAX (name_end, subject->verb_end), 0, 0);
      plan_model_finder_append_name (self, self->object.start, self->object.end, 0, 0);
      figure.name = plan_model_finder_keep_name (self);
      figure.inferred |= PLAN_MODEL_INFERS_NAME;
      is_inherited = TRUE;
    }
  else if (!has_object && subject->is_of_which && self->idle.end > self->idle.start
           && plan_model_verbs_skip (codes, name_start, name_end, &verb) == name_end)
    {
      /* 多渠道筹集租赁住房, 其中2023年筹集7000套 */
      is_whole = plan_model_finder_inherit_name (self, &figure, 0, 0, NULL);
    }
  else
    {
      const char *predicate = NULL;
      guint inner_verb;
      guint32 verb_at, running_at;

      is_share = plan_model_finder_begins_with_share (self, subject, &infix)
                 || plan_model_finder_begins_with_head_of_share (self, quantity, subject, &infix);
      if (!is_share && !has_object)
        predicate = plan_model_finder_find_predicate (self, quantity, subject);
      if ((is_share || plan_model_subject_is_head (codes, name_start, name_end))
          && (self->name != NULL || self->idle.end != 0))
        {
          figure.is_certain = self->idle.end == 0;
          plan_model_finder_inherit_name (self, &figure, name_start, name_end, infix);
          is_inherited = TRUE;
        }
      else if (!is_share && !has_object && plan_model_finder_append_partner (self, quantity, subject))
        {
          figure.name = plan_model_finder_keep_name (self);
          figure.inferred |= PLAN_MODEL_INFERS_NAME;
          is_inherited = TRUE;
        }
      else if (predicate != NULL)
        {
          plan_model_finder_append_name (self, name_start, name_end, first_time, n_times);
          g_string_append (self->buffer, predicate);
          figure.name = plan_model_finder_keep_name (self);
          figure.inferred |= PLAN_MODEL_INFERS_NAME;
          is_inherited = TRUE;
        }
      else
        {
          guint32 start = plan_model_subject_skip_list (codes, name_start, name_end);

          if (subject->is_each && start == name_start)
            n_parts = plan_model_finder_split_parts (self, name_start, name_end, 0, parts);
          if (n_parts == 1)
            {
              if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && start == name_start)
                plan_model_finder_append_shared_per (self, name_start, name_end);
              if (subject->head_end == 0 && subject->tail == 0 && subject->head == 0
                  && self->carried == PLAN_MODEL_VERB_MAKE && self->carried_verb != NULL)
                g_string_append (self->buffer, self->carried_verb);
              else if (start > name_start && subject->head_end > subject->head_start && start > subject->head_end)
                plan_model_finder_append_name (self, subject->head_start, subject->head_end, 0, 0);
              area = start == name_start ? plan_model_scope_match_area (codes, name_start, name_end) : 0;
              if (area > 0)
                start += area;
              if (area > 0)
                {
                  guint32 after = plan_model_verbs_skip (codes, start, name_end, &verb);

                  /* 乌鲁木齐市实现地区生产总值 */
                  if (after > start && after < name_end && verb != PLAN_MODEL_VERB_MAKE)
                    {
                      subject->head |= plan_model_verb_bit (verb);
                      start = after;
                    }
                }
              verb_at = plan_model_finder_find_level_verb (self, subject, start, name_end);
              inner_verb = PLAN_MODEL_VERB_REACH;
              /* 养老护理员累计培训1500人次 */
              if (verb_at == name_end && name_end > start + 1
                  && plan_model_lexicon_find (&running_lexicon, codes, start + 1, name_end, &running_at, NULL, NULL))
                {
                  verb_at = running_at;
                  inner_verb = PLAN_MODEL_VERB_TOTAL;
                }
              if (bound_end > 0)
                {
                  /* …占…的比重 */
                  /* …比例每学年不低于… */
                  is_share = plan_model_subject_is_share (codes, start, plan_model_codes_find (codes, start, bound_start, u'每'));
                  plan_model_finder_append_name (self, start, bound_start, first_time, n_times);
                  if (!is_share)
                    g_string_append (self->buffer, "占");
                  start = is_share ? name_end : bound_end;
                  verb_at = name_end;
                }
              plan_model_finder_append_name (self, start, verb_at, first_time, n_times);
              if (verb_at < name_end)
                {
                  plan_model_finder_append_name (self, verb_at + 2, name_end, first_time, n_times);
                  subject->head |= plan_model_verb_bit (inner_verb);
                }
              if (plan_model_finder_append_grade (self, start, name_end))
                {
                  figure.inferred |= PLAN_MODEL_INFERS_NAME;
                  figure.is_certain = TRUE;
                  is_inherited = TRUE;
                }
              if (bound_end > 0)
                g_string_append (self->buffer, is_share ? "" : "比重");
              else if (is_share && infix != NULL)
                g_string_append (self->buffer, infix);
              else if (!is_share && plan_model_finder_is_bare_share (self, quantity, start, name_end))
                {
                  g_string_append (self->buffer, "比重");
                  figure.is_bare_share = TRUE;
                }
              figure.name = plan_model_finder_keep_name (self);
              if (figure.name != NULL && area == 0)
                figure.name = plan_model_finder_find_whole (self, &figure);
              if (area > 0)
                {
                  const char *outer = self->area;

                  self->area = plan_model_reading_keep_place (self->reading, name_start, name_start + area);
                  find_form (self, &figure, subject, name_start, name_end);
                  if (figure.name != NULL)
                    plan_model_finder_emit (self, &figure);
                  plan_model_finder_remember (self, &figure, name_start, name_end, FALSE);
                  self->area = outer;
                  plan_model_finder_carry (self, subject);
                  return;
                }
              name_start = start;
            }
        }
    }
  /* 2023年全部完成 says not of what. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && has_object && name_end == name_start)
    return;
  find_form (self, &figure, subject, name_start, name_end);
  /* 增长7%、力争达到9%; 加装电梯1500部, 其中2022年200部: a second tier, or a part, of what is said before. */
  if ((is_whole
       || (subject->is_of_which && self->form.form != PLAN_MODEL_FORM_LEVEL && self->form.form != PLAN_MODEL_FORM_CHANGE))
      && self->form_kind == quantity->kind && self->form.form != PLAN_MODEL_FORM_NONE
      && !plan_model_finder_is_part (self, quantity)
      && (figure.form.form == PLAN_MODEL_FORM_LEVEL
          || (figure.form.form == PLAN_MODEL_FORM_INCREMENT && self->form.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT)
          || (figure.form.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT && self->form.form == PLAN_MODEL_FORM_ANNUAL_GROWTH))
      && ((subject->tail | subject->head) == 0 || subject->is_of_which
          || (self->firmness != PLAN_MODEL_FIRMNESS_NONE && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
              && ((subject->tail | subject->head)
                  & ~(plan_model_verb_bit (PLAN_MODEL_VERB_REACH) | plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)))
                     == 0)))
    figure.form = self->form;
  /* 新增3500户,其中市区1800户,县城500户: the other parts are what the first is. */
  else if (self->is_of_which && (subject->tail | subject->head) == 0
           && (figure.form.is_doubtful || plan_model_finder_is_money (self, quantity))
           && self->form_kind == quantity->kind && self->form.form == PLAN_MODEL_FORM_INCREMENT)
    figure.form = self->form;
  self->is_of_which |= subject->is_of_which;
  if (n_parts > 1)
    for (guint k = 0; k < n_parts; k++)
      {
        plan_model_finder_append_part (self, &parts[0], &parts[k], &parts[n_parts - 1]);
        figure.name = plan_model_finder_keep_name (self);
        if (figure.name != NULL)
          plan_model_finder_emit (self, &figure);
      }
  else if (figure.name != NULL)
    {
      figure.is_baseline = subject->is_from;
      /* 培训班由31个增加到45个: where a figure starts from is none of what is done. */
      if (figure.is_baseline && (figure.form.form == PLAN_MODEL_FORM_INCREMENT || figure.form.form == PLAN_MODEL_FORM_CHANGE))
        figure.form.form = PLAN_MODEL_FORM_LEVEL;
      plan_model_finder_emit (self, &figure);
    }
  if (figure.name != NULL)
    plan_model_finder_remember (self, &figure, name_start, name_end, is_inherited);
  plan_model_finder_carry (self, subject);
}

/* A clause that holds its subject to no number: 人均收入高于全国平均水平. */
void
plan_model_finder_read_against (PlanModelFinder       *self,
                                const PlanModelClause *clause)
{
  PlanModelAgainst against;
  PlanModelSubject subject;
  PlanModelFigure figure;
  guint32 start = clause->start;
  gboolean has_part = self->cues != 0 && clause->end - clause->start <= 2 * PLAN_MODEL_FINDER_MAX_NAME;

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
                           plan_model_finder_get_quantity (self, clause->first), clause->n, self->own_area,
                           self->n_own_area);
  figure = (PlanModelFigure){
    .against = &against,
    .subject = &subject,
    .place_start = against.start,
    .place_end = against.end,
    .form = { .form = PLAN_MODEL_FORM_LEVEL },
  };
  if (subject.tail & (plan_model_verb_bit (PLAN_MODEL_VERB_GROWTH) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE)))
    {
      figure.form.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
      figure.form.change = PLAN_MODEL_CHANGE_RISE;
    }
  if (subject.noun_end > subject.end && subject.end > subject.start)
    subject.end = subject.noun_end;
  plan_model_finder_trim (self, &subject.start, &subject.end);
  if (subject.end - subject.start > PLAN_MODEL_FINDER_MAX_NAME
      || (against.is_loose && !plan_model_subject_is_statistic (self->codes, subject.start, subject.end)))
    return;
  if (subject.end > subject.start)
    {
      plan_model_finder_append_name (self, subject.start, subject.end, clause->first, clause->n);
      figure.name = plan_model_finder_keep_name (self);
      /* A share of growth is growth: …增长比例不低于…. */
      if (figure.name != NULL)
        {
          const PlanModelQuantity rate = { .kind = PLAN_MODEL_QUANTITY_PERCENT };
          PlanModelFormFound form;

          figure.quantity = &rate;
          find_form (self, &figure, &subject, subject.start, subject.end);
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

      if (self->firmness == PLAN_MODEL_FIRMNESS_NONE && n > self->first_statement && self->idle.end == 0)
        {
          guint first = subject.is_each ? MAX (self->first_statement, n - MIN (n, MAX_SAID)) : n - 1;

          for (guint i = first; i < n; i++)
            {
              PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement, i);

              if (statement->against_text != NULL || !statement->has_amount)
                continue;
              statement->against_text = plan_model_reading_keep_place (self->reading, against.start, against.end);
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
