/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/subject-private.h>

#include <libplanmodel/reader/clause-private.h>

#include <string.h>

/* So many words are taken away at either end; no clause of a document has more. */
#define MAX_WORDS 24
#define MAX_PLACE 24 /* 在 …: how long a place is that stands before a verb */
#define MAX_COMPARISON 16 /* of 与…相比 */

#define WORD(word) { word, 1 }

/* clang-format off */

/* Heads of names that stand alone where the subject is that of the clause before. */
static const PlanModelWord bare_heads[] = {
  WORD ("占比"), WORD ("比重"), WORD ("比例"), WORD ("规模"), WORD ("总规模"), WORD ("总量"), WORD ("总数"), WORD ("总额"),
  WORD ("数量"), WORD ("产值"), WORD ("总产值"), WORD ("年产值"), WORD ("产量"), WORD ("年产量"), WORD ("面积"), WORD ("总面积"),
  WORD ("人数"), WORD ("总人数"), WORD ("覆盖率"), WORD ("覆盖面"), WORD ("普及率"), WORD ("达标率"), WORD ("合格率"),
  WORD ("完成率"), WORD ("利用率"), WORD ("营业收入"), WORD ("年营业收入"), WORD ("销售收入"),
  WORD ("增加值"), WORD ("年均"), WORD ("总投资"), WORD ("年交易额"), WORD ("交易额"), WORD ("排名"), WORD ("总装机"),
  WORD ("总里程"), WORD ("总产"), WORD ("单产"), WORD ("亩产"), WORD ("全国排名"), WORD ("全省排名"), WORD ("全市排名"), WORD ("投资"),
  WORD ("质量"), WORD ("贡献率"), WORD ("参与率"), WORD ("就业率"), WORD ("产业规模"), WORD ("总产量"), WORD ("治理率"),
  WORD ("完好率"), WORD ("处理率"), WORD ("处置率"), WORD ("使用率"), WORD ("成活率"), WORD ("保存率"), WORD ("修复率"),
  WORD ("回收率"), WORD ("转化率"), WORD ("入住率"), WORD ("整改率"), WORD ("办结率"), WORD ("通过率"), WORD ("利润"), WORD ("总利润"),
  WORD ("配备率"), WORD ("建成率"), WORD ("开通率"), WORD ("通达率"), WORD ("销售额"), WORD ("年销售额"), WORD ("总收入"),
  WORD ("收集率"),
};

/* Words that a name of a statistic ends in. */
static const PlanModelWord statistics[] = {
  WORD ("率"), WORD ("比重"), WORD ("占比"), WORD ("比例"), WORD ("数"), WORD ("数量"), WORD ("总量"), WORD ("量"), WORD ("额"),
  WORD ("值"), WORD ("收入"), WORD ("规模"), WORD ("面积"), WORD ("强度"), WORD ("水平"), WORD ("人次"), WORD ("里程"),
  WORD ("指数"), WORD ("浓度"), WORD ("寿命"), WORD ("度"), WORD ("能力"), WORD ("人口"), WORD ("支出"), WORD ("经费"),
  WORD ("投资"), WORD ("产能"), WORD ("装机"), WORD ("能耗"), WORD ("排放"), WORD ("资金"), WORD ("比"), WORD ("年限"),
  WORD ("总和"), WORD ("税收"), WORD ("利润"), WORD ("余额"), WORD ("结构"), WORD ("时间"), WORD ("用时"), WORD ("时限"), WORD ("时长"),
  WORD ("成本"), WORD ("系数"), WORD ("得分"),
};

/* Those of them that no span can add to: 新增劳动力平均受教育年限 is a level. */
static const PlanModelWord ratios[] = {
  WORD ("率"), WORD ("比重"), WORD ("占比"), WORD ("比例"), WORD ("年限"), WORD ("强度"), WORD ("水平"), WORD ("指数"),
  WORD ("浓度"), WORD ("寿命"), WORD ("系数"),
};

/* Those that say how much of a whole. */
static const PlanModelWord shares[] = { WORD ("比重"), WORD ("占比"), WORD ("比例"), WORD ("率") };

/* Where a list of what is meant ends and the name for all of it begins. */
static const PlanModelWord list_ends[] = {
  WORD ("等"), WORD ("在内的"), WORD ("等在内的"), WORD ("等各类"), WORD ("等各级各类"), WORD ("为代表的"), WORD ("为主的"),
};

/* What a list of kinds ends in that names none itself. */
static const PlanModelWord kinds[] = {
  WORD ("行业"), WORD ("领域"), WORD ("重点行业"), WORD ("重点领域"), WORD ("产业"), WORD ("地区"), WORD ("区域"), WORD ("流域"),
};

static const PlanModelWord everywhere[] = {
  WORD ("全市"), WORD ("全省"), WORD ("全县"), WORD ("全区"), WORD ("全州"), WORD ("全国"), WORD ("我市"), WORD ("我县"), WORD ("我省"),
};

static const PlanModelWord place_ends[] = {
  WORD ("领域"), WORD ("范围"), WORD ("范围内"), WORD ("方面"), WORD ("行业"), WORD ("区域"), WORD ("地区"), WORD ("产业"),
  WORD ("中"), WORD ("内"), WORD ("上"), WORD ("过程中"), WORD ("环节"), WORD ("基础上"),
};

/* Each member of a group, where they do not count something in a name of its own. */
static const PlanModelWord not_each[] = {
  WORD ("每年"), WORD ("每万"), WORD ("每千"), WORD ("每百"), WORD ("每十万"), WORD ("每人"), WORD ("每亩"), WORD ("每户"),
  WORD ("每平方"), WORD ("每吨"), WORD ("每公顷"), WORD ("每亿"), WORD ("每十"), WORD ("每月"), WORD ("每日"), WORD ("每天"),
  WORD ("每季度"), WORD ("每周"), WORD ("每半年"), WORD ("每公里"), WORD ("每立方"),
};

/* Verbs that say no more than that something is done: what is done stands before them (技术改造完成10项). */
static const PlanModelWord light_verbs[] = {
  WORD ("完成"), WORD ("实施"), WORD ("开展"), WORD ("组织"), WORD ("举办"), WORD ("新建"), WORD ("续建"), WORD ("落地"),
  WORD ("投产"), WORD ("竣工"), WORD ("开工"), WORD ("签约"), WORD ("获批"),
};

/* What 各 may stand before to mean each of a group of places or bodies. */
static const PlanModelWord each_groups[] = {
  WORD ("县"), WORD ("市"), WORD ("区"), WORD ("乡"), WORD ("镇"), WORD ("乡镇"), WORD ("村"), WORD ("街道"), WORD ("社区"),
  WORD ("旗县"), WORD ("地市"), WORD ("地州市"), WORD ("县市"), WORD ("县市区"), WORD ("县区"), WORD ("园区"), WORD ("开发区"),
  WORD ("设区市"), WORD ("州市"), WORD ("盟市"), WORD ("行政村"), WORD ("乡镇街道"), WORD ("高校"), WORD ("高新区"),
  WORD ("旗县区"), WORD ("市州"), WORD ("市县"), WORD ("学校"), WORD ("部门"), WORD ("单位"),
};
/* clang-format on */

#undef WORD

static PlanModelLexicon ratio_lexicon = PLAN_MODEL_LEXICON (ratios);
static PlanModelLexicon share_lexicon = PLAN_MODEL_LEXICON (shares);
static PlanModelLexicon bare_head_lexicon = PLAN_MODEL_LEXICON (bare_heads);
static PlanModelLexicon statistic_lexicon = PLAN_MODEL_LEXICON (statistics);
static PlanModelLexicon list_end_lexicon = PLAN_MODEL_LEXICON (list_ends);
static PlanModelLexicon kind_lexicon = PLAN_MODEL_LEXICON (kinds);
static PlanModelLexicon everywhere_lexicon = PLAN_MODEL_LEXICON (everywhere);
static PlanModelLexicon place_end_lexicon = PLAN_MODEL_LEXICON (place_ends);
static PlanModelLexicon not_each_lexicon = PLAN_MODEL_LEXICON (not_each);
static PlanModelLexicon light_verb_lexicon = PLAN_MODEL_LEXICON (light_verbs);
static PlanModelLexicon each_group_lexicon = PLAN_MODEL_LEXICON (each_groups);

typedef struct
{
  const guint16 *codes;
  const PlanModelQuantityMatch *times;
  guint n_times;
} Words;

static const PlanModelQuantityMatch *
find_time_at (const Words *words,
              guint32      at)
{
  for (guint i = 0; i < words->n_times; i++)
    if (words->times[i].kind == PLAN_MODEL_QUANTITY_TIME && words->times[i].start == at && words->times[i].end > at)
      return &words->times[i];

  return NULL;
}

static const PlanModelQuantityMatch *
find_time_before (const Words *words,
                  guint32      at)
{
  for (guint i = words->n_times; i > 0; i--)
    if (words->times[i - 1].kind == PLAN_MODEL_QUANTITY_TIME && words->times[i - 1].end == at)
      return &words->times[i - 1];

  return NULL;
}

/* Where the last time ends that does so by @at. */
static guint32
find_last_time (const Words *words,
                guint32      at)
{
  for (guint i = words->n_times; i > 0; i--)
    if (words->times[i - 1].kind == PLAN_MODEL_QUANTITY_TIME && words->times[i - 1].end <= at)
      return words->times[i - 1].end;

  return 0;
}

static void
note_time (PlanModelSubject             *self,
           const PlanModelQuantityMatch *time)
{
  if (time->time.kind == PLAN_MODEL_TIME_EACH_YEAR)
    self->is_each_year = TRUE;
}

static gboolean
takes_object (guint verb)
{
  return verb == PLAN_MODEL_VERB_BUILD || verb == PLAN_MODEL_VERB_MAKE || verb == PLAN_MODEL_VERB_ADD
         || verb == PLAN_MODEL_VERB_REACH || verb == PLAN_MODEL_VERB_TOTAL || verb == PLAN_MODEL_VERB_RISE
         || verb == PLAN_MODEL_VERB_FALL || verb == PLAN_MODEL_VERB_HOLD;
}

/* What stands directly before the figure: verbs, words of linking, times. */
static void
strip_tail (PlanModelSubject *self,
            const Words      *words)
{
  const guint16 *codes = words->codes;

  for (guint i = 0; i < MAX_WORDS && self->end > self->start; i++)
    {
      const PlanModelQuantityMatch *time = find_time_before (words, self->end);
      guint sense, n, link;
      guint n_link;
      guint32 floor;

      if (time != NULL && time->start >= self->start)
        {
          note_time (self, time);
          self->end = time->start;
          continue;
        }
      /* 连续36年居首位 */
      if (codes[self->end - 1] == u'年')
        for (guint32 at = self->end - 1; at > self->start + 1 && self->end - at < MAX_COMPARISON / 2; at--)
          if (plan_model_codes_match (codes, at - 1, self->end, "连续") > 0)
            {
              self->end = at - 1;
              break;
            }
      if (self->end == self->start)
        break;
      /* No word reaches into a year: 比2020|年|下降. */
      floor = MAX (self->start, find_last_time (words, self->end));
      n = plan_model_lexicon_match_before (&plan_model_verbs, codes, floor, self->end, &sense);
      n_link = plan_model_lexicon_match_before (&plan_model_links, codes, floor, self->end, &link);
      if (n_link > n)
        {
          if (link == PLAN_MODEL_LINK_KEEP)
            break;
          self->is_respective |= link == PLAN_MODEL_LINK_RESPECTIVELY;
          self->is_each |= link == PLAN_MODEL_LINK_EACH;
          self->is_from |= link == PLAN_MODEL_LINK_FROM;
          self->is_to |= n_link == 1 && plan_model_code_is_one_of (codes[self->end - 1], u"到至");
          self->end -= n_link;
          continue;
        }
      if (n == 0 || sense == PLAN_MODEL_VERB_KEEP)
        break;
      self->tail |= plan_model_verb_bit (sense);
      if (sense == PLAN_MODEL_VERB_MAKE
          && !(self->governing == PLAN_MODEL_VERB_NONE
               && plan_model_lexicon_match_before (&light_verb_lexicon, codes, self->start, self->end, NULL) == n))
        self->noun_end = MAX (self->noun_end, self->end);
      if (self->governing == PLAN_MODEL_VERB_NONE)
        self->governing = sense;
      /* The run of verbs that touches the number is kept apart: an object may follow the number. */
      if (takes_object (sense))
        {
          if (self->verb_end == 0)
            self->verb_end = self->end;
          self->verb_start = self->end - n;
        }
      self->end -= n;
    }
}

/* The first verb behind something that stands before it, with words of its own behind; 0: there is none. */
static guint32
find_verb_behind (const guint16 *codes,
                  guint32        start,
                  guint32        end,
                  guint         *verb)
{
  guint32 at;
  guint n;

  return end >= start + 6 && plan_model_lexicon_find (&plan_model_verbs, codes, start + 2, MIN (end, start + MAX_PLACE), &at, &n, verb)
                 && n >= 2 && at + n < end
             ? at
             : 0;
}

/* Where the verb stands that a place is printed before: 在 河西、陇东 布局建设; 0: there is none. */
static guint32
find_placed_verb (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  guint verb;
  guint32 at = find_verb_behind (codes, start, end, &verb);

  if (at == 0 || (verb != PLAN_MODEL_VERB_BUILD && verb != PLAN_MODEL_VERB_MAKE && verb != PLAN_MODEL_VERB_ADD))
    return 0;

  return plan_model_code_is_one_of (codes[at - 1], u"区县市镇乡村州省旗盟带庄园东西南北线岸等") ? at : 0;
}

/* Where the verb stands that is printed behind whom it is for: 为 基层 招聘; 0: there is none. */
static guint32
find_served_verb (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  guint verb;
  guint32 at = find_verb_behind (codes, start, end, &verb);

  return at > 0 && verb == PLAN_MODEL_VERB_MAKE ? at : 0;
}

/* 以…为单位, 采用…方式; its length, or 0. */
static guint
match_manner (const guint16 *codes,
              guint32        start,
              guint32        end)
{
  for (guint32 at = start + 2; at + 5 <= end && at < start + MAX_COMPARISON; at++)
    if (codes[start] == u'以' && plan_model_codes_match (codes, at, end, "为单位") > 0)
      return at + 3 - start;
    else if (codes[start] != u'以'
             && (plan_model_codes_match (codes, at, end, "方式") > 0 || plan_model_codes_match (codes, at, end, "模式") > 0))
      return at + 2 - start;

  return 0;
}

/* 设立老年医学科的医院占比, 通过审核的企业占比: a verb at the head is of a clause within the name. */
static gboolean
is_of_relative_clause (const guint16 *codes,
                       guint32        start,
                       guint32        end)
{
  return end > start + 2 && plan_model_subject_is_share (codes, start, end)
         && plan_model_codes_find (codes, start, end - 2, u'的') < end - 2;
}

/* 完成污水治理的行政村, 开展垃圾分类的农户: what is done in a village or a home, of which there are so many. */
static const PlanModelWord doings[] = { { "完成", 1 }, { "建设", 1 }, { "开展", 1 }, { "实施", 1 }, { "实行", 1 }, { "采用", 1 }, { "参加", 1 } };
static PlanModelLexicon doing_lexicon = PLAN_MODEL_LEXICON (doings);
static const PlanModelWord homes[] = {
  { "行政村", 1 }, { "自然村", 1 }, { "建制村", 1 }, { "农户", 1 }, { "住户", 1 }, { "家庭", 1 }, { "居民", 1 }, { "农民", 1 },
};
static PlanModelLexicon home_lexicon = PLAN_MODEL_LEXICON (homes);

static gboolean
is_done_in_homes (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  guint n = plan_model_lexicon_match_before (&home_lexicon, codes, start, end, NULL);

  return n > 0 && end - n > start + 3 && codes[end - n - 1] == u'的'
         && plan_model_lexicon_match (&doing_lexicon, codes, start, end, NULL) > 0;
}

/* 长沙全市, 长沙将: the area's name without its last word, where it is plain that it is one. */
static gboolean
is_short_area (const guint16 *codes,
               guint32        start,
               guint32        end,
               const guint16 *own_area,
               guint          n_own_area)
{
  guint n = n_own_area - 1;
  guint sense;

  if (n_own_area < 3 || end - start <= n_own_area + 1 || memcmp (codes + start, own_area, n * sizeof (guint16)) != 0)
    return FALSE;

  return (plan_model_lexicon_match (&plan_model_lead_words, codes, start + n, end, &sense) > 0 && sense != PLAN_MODEL_LEAD_KEEP
          && plan_model_code_is_one_of (codes[start + n], u"全将要力"))
         || plan_model_codes_match (codes, start + n, end, "实现") > 0;
}

static gboolean
is_of_number (guint16 code)
{
  return plan_model_code_is_digit (code) || plan_model_code_is_one_of (code, u".~-至到万千百");
}

static guint
match_each (const guint16 *codes,
            guint32        at,
            guint32        end)
{
  guint32 i, first;
  guint n;

  if (codes[at] == 0x6bcf /* 每 */)
    {
      if (plan_model_lexicon_match (&not_each_lexicon, codes, at, end, NULL) > 0)
        return 0;
      /* 每3至10万居民 */
      for (first = at + 1; first < end && first - at < 12 && is_of_number (codes[first]); first++)
        ;
      /* Up to the verb, or to the number: 每个乡镇至少建成. */
      for (i = first; i < end && i - at < 12; i++)
        {
          guint sense;

          guint verb;

          /* 重点 before a noun is part of it: 每个重点防治村. */
          if (i > first && ((plan_model_lexicon_match (&plan_model_verbs, codes, i, end, &sense) > 1
                              && sense != PLAN_MODEL_VERB_KEEP)
                             || (plan_model_lexicon_match (&plan_model_adverbs, codes, i, end, NULL) > 1
                                 && (plan_model_verbs_skip (codes, i, end, &verb) > i
                                     || plan_model_lexicon_match (&plan_model_links, codes, i, end, NULL) > 0))
                             || plan_model_lexicon_match (&plan_model_links, codes, i, end, NULL) > 0))
            break;
        }
      return i < end && i - at >= 12 ? 0 : i - at;
    }
  if (codes[at] != 0x5404 /* 各 */)
    return 0;
  n = plan_model_lexicon_match (&each_group_lexicon, codes, at + 1, end, NULL);
  if (n == 0)
    return 0;
  i = at + 1 + n;
  if (i < end && codes[i] == '(')
    i = plan_model_clause_skip_bracket (codes, i, end);
  /* 各区、县(市) */
  while (i + 1 < end && codes[i] == 0x3001
         && (n = plan_model_lexicon_match (&each_group_lexicon, codes, i + 1, end, NULL)) > 0)
    {
      i += 1 + n;
      if (i < end && codes[i] == '(')
        i = plan_model_clause_skip_bracket (codes, i, end);
    }

  return i - at;
}

/* 与上一个五年相比, 同上年同期相比; its length, or 0. */
static guint
match_comparison (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  if (!plan_model_code_is_one_of (codes[start], u"与同和较"))
    return 0;
  for (guint32 at = start + 2; at + 2 <= end && at < start + MAX_COMPARISON; at++)
    if (plan_model_codes_match (codes, at, end, "相比") > 0)
      return at + 2 - start;

  return 0;
}

/* 2、全市每千人口床位数: the number of an item, where the list is no outline; its length, or 0. */
static guint
match_item_number (const guint16 *codes,
                   guint32        start,
                   guint32        end)
{
  guint32 at = start;

  while (at < end && at < start + 2 && plan_model_code_is_digit (codes[at]))
    at++;

  return at > start && at + 2 < end && (codes[at] == 0x3001 || codes[at] == '.') && plan_model_code_is_han (codes[at + 1])
             ? at + 1 - start
             : 0;
}

/* What stands before the name: words of linking, times, verbs of a level. */
static void
strip_head (PlanModelSubject *self,
            const Words      *words,
            const guint16    *own_area,
            guint             n_own_area)
{
  const guint16 *codes = words->codes;

  self->start += match_item_number (codes, self->start, self->end);
  for (guint i = 0; i < MAX_WORDS && self->start < self->end; i++)
    {
      const PlanModelQuantityMatch *time = find_time_at (words, self->start);
      guint sense, n;
      guint32 after;

      if (time != NULL && time->end <= self->end)
        {
          note_time (self, time);
          self->start = time->end;
          continue;
        }
      if (codes[self->start] == '(' || codes[self->start] == ')' || codes[self->start] == 0x3001
          || (codes[self->start] >= 0x2460 && codes[self->start] <= 0x2473 /* ①–⑳ */))
        {
          if (codes[self->start] == '(' && plan_model_clause_skip_bracket (codes, self->start, self->end) > self->start + 1)
            break;
          self->start++;
          continue;
        }
      n = match_each (codes, self->start, self->end);
      if (n > 0 && self->each_end == 0)
        {
          self->each_start = self->start;
          self->each_end = self->start + n;
          self->start += n;
          continue;
        }
      /* 以街道为单位…接种率: how it is reckoned. */
      n = codes[self->start] == u'以' || plan_model_codes_match (codes, self->start, self->end, "采用") > 0
              ? match_manner (codes, self->start, self->end)
              : 0;
      if (n > 0)
        {
          self->start += n;
          continue;
        }
      /* 为基层招聘本科生 */
      if (codes[self->start] == u'为' && (after = find_served_verb (codes, self->start + 1, self->end)) > 0)
        {
          self->start = after;
          continue;
        }
      n = plan_model_lexicon_match (&plan_model_verbs, codes, self->start, self->end, &sense);
      if (n > 0)
        {
          guint lead = 0;
          guint n_lead = plan_model_lexicon_match (&plan_model_lead_words, codes, self->start, self->end, &lead);

          if (n_lead > n && lead == PLAN_MODEL_LEAD_KEEP)
            break;
          if (n_lead >= n)
            {
              self->is_pushed |= sense == PLAN_MODEL_VERB_MAKE;
              if (sense == PLAN_MODEL_VERB_TOTAL || sense == PLAN_MODEL_VERB_REACH)
                self->head |= plan_model_verb_bit (sense);
              self->start += n_lead;
              continue;
            }
          /* 建成区域性枢纽 is built, 建成区绿化覆盖率 a name. */
          if (sense == PLAN_MODEL_VERB_KEEP && n == 3 && plan_model_codes_match (codes, self->start, self->end, "建成区域") > 0)
            {
              sense = PLAN_MODEL_VERB_BUILD;
              n = 2;
            }
          if (sense == PLAN_MODEL_VERB_KEEP)
            break;
          /* 突破关键技术 is done, 突破 before a number a bound. */
          if (sense == PLAN_MODEL_VERB_REACH && plan_model_codes_match (codes, self->start, self->end, "突破") > 0)
            sense = PLAN_MODEL_VERB_MAKE;
          /* 有研发活动的企业 and 减税降费 are names. */
          if (n == 1)
            break;
          if (sense == PLAN_MODEL_VERB_ADD
              && plan_model_lexicon_match_before (&ratio_lexicon, codes, self->start + n, self->end, NULL) > 0)
            break;
          if ((sense == PLAN_MODEL_VERB_BUILD || sense == PLAN_MODEL_VERB_MAKE)
              && (is_of_relative_clause (codes, self->start + n, self->end)
                  || is_done_in_homes (codes, self->start, self->end)))
            break;
          /* 新增建设用地规模控制在2950万亩以内: what is newly taken is what is held. */
          if (sense == PLAN_MODEL_VERB_ADD && (self->tail & plan_model_verb_bit (PLAN_MODEL_VERB_CAP)) != 0)
            break;
          if (self->heading == PLAN_MODEL_VERB_NONE)
            self->heading = sense;
          if (sense == PLAN_MODEL_VERB_MAKE)
            {
              guint verb;

              self->head |= plan_model_verb_bit (sense);
              self->head_start = self->start;
              self->head_end = plan_model_verbs_skip (codes, self->start, self->end, &verb);
              break;
            }
          /* A name of a growth stands alone; a verb that nothing follows is no verb. */
          if (sense == PLAN_MODEL_VERB_GROWTH || sense == PLAN_MODEL_VERB_DECLINE || self->start + n >= self->end)
            break;
          self->head |= plan_model_verb_bit (sense);
          self->start += n;
          continue;
        }
      if (n_own_area > 0 && self->end - self->start > n_own_area
          && memcmp (codes + self->start, own_area, n_own_area * sizeof (guint16)) == 0)
        {
          /* 金华市区PM2.5 is of the 市区. */
          self->start += n_own_area - (codes[self->start + n_own_area] == u'区');
          if (codes[self->start] == own_area[n_own_area - 1])
            break;
          continue;
        }
      if (n_own_area > 0 && is_short_area (codes, self->start, self->end, own_area, n_own_area))
        {
          self->start += n_own_area - 1;
          continue;
        }
      /* 与上一个五年相比分别增长: what it is held to, and not what it is. */
      n = match_comparison (codes, self->start, self->end);
      if (n > 0)
        {
          self->start += n;
          continue;
        }
      /* 在河西、陇东布局建设 */
      if (codes[self->start] == 0x5728 /* 在 */ && self->scope_end == 0
          && (after = find_placed_verb (codes, self->start + 1, self->end)) > 0
          && plan_model_lexicon_match (&plan_model_lead_words, codes, self->start, self->end, &sense) == 1)
        {
          self->scope_start = self->start + 1;
          self->scope_end = self->start = after;
          continue;
        }
      /* 在各重点领域 is where, 在孵企业 a name. */
      if (codes[self->start] == 0x5728 /* 在 */ && self->scope_end == 0
          && plan_model_lexicon_match_before (&place_end_lexicon, codes, self->start + 1, self->end, NULL) > 0
          && plan_model_lexicon_match (&plan_model_lead_words, codes, self->start, self->end, &sense) == 1)
        {
          self->scope_start = self->start + 1;
          self->scope_end = self->end;
          self->start = self->end;
          break;
        }
      n = plan_model_lexicon_match (&plan_model_lead_words, codes, self->start, self->end, &sense);
      /* 争取中央资金10亿元: what is won, and no hope. */
      if (n == 2 && plan_model_codes_match (codes, self->start, self->end, "争取") > 0 && self->end >= self->start + 4
          && plan_model_codes_match (codes, self->end - 2, self->end, "资金") > 0)
        {
          self->heading = PLAN_MODEL_VERB_MAKE;
          self->head |= plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
          self->head_start = self->start;
          self->head_end = self->start + n;
          break;
        }
      if (n == 2 && plan_model_codes_match (codes, self->start, self->end, "通过") > 0
          && is_of_relative_clause (codes, self->start + n, self->end))
        break;
      if (n > 0 && sense != PLAN_MODEL_LEAD_KEEP)
        {
          guint verb;

          /* 年筹集公益金3亿元 is so much a year; 年经营性收入 and 年初承诺 are words. */
          if (n == 1 && codes[self->start] == u'年')
            {
              if (plan_model_lexicon_match (&plan_model_verbs, codes, self->start + 1, self->end, &verb) >= 2
                  && (verb == PLAN_MODEL_VERB_MAKE || verb == PLAN_MODEL_VERB_ADD))
                self->is_each_year = TRUE;
              else if (self->start == 0 || !plan_model_code_is_digit (codes[self->start - 1]))
                break;
            }
          self->is_of_which |= n == 2 && codes[self->start] == 0x5176 && codes[self->start + 1] == 0x4e2d; /* 其中 */
          self->start += n;
          continue;
        }
      if (n > 0)
        break;
      /* An adverb counts as one only before a verb: 重点建设, but 重点企业. */
      n = plan_model_lexicon_match (&plan_model_adverbs, codes, self->start, self->end, NULL);
      if (n > 0)
        {
          guint verb;

          after = plan_model_verbs_skip (codes, self->start, self->end, &verb);
          if (after > self->start)
            {
              self->start += n;
              continue;
            }
        }
      break;
    }
}

/* Verbs whose sense the others decide. */
static void
settle_verbs (PlanModelSubject *self,
              const guint16    *codes)
{
  const guint rise = plan_model_verb_bit (PLAN_MODEL_VERB_RISE), fall = plan_model_verb_bit (PLAN_MODEL_VERB_FALL);

  /* 提高补助标准至5000元: the verb stands before its object, and 至 before the number. */
  if (self->is_to && (self->head & rise) != 0)
    self->head = (self->head & ~rise) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE_TO);
  else if (self->is_to && (self->head & fall) != 0)
    self->head = (self->head & ~fall) | plan_model_verb_bit (PLAN_MODEL_VERB_FALL_TO);
  /* 完成全市26个社区的改造: where, and nothing else before the number. */
  if (self->head_end > self->head_start && self->verb_end == 0 && self->end > self->head_end
      && plan_model_lexicon_match (&everywhere_lexicon, codes, self->head_end, self->end, NULL) == self->end - self->head_end)
    {
      self->verb_start = self->head_start;
      self->verb_end = self->head_end;
      self->start = self->end = self->head_start;
      self->tail = self->head;
      self->governing = self->heading;
      self->head = self->head_start = self->head_end = 0;
    }
  /* 完成高标准农田建设0.52万亩: what is completed is the building. */
  if (self->heading == PLAN_MODEL_VERB_MAKE && self->verb_end > self->verb_start && self->end > self->head_end
      && ((self->tail == plan_model_verb_bit (PLAN_MODEL_VERB_BUILD) && self->verb_end == self->verb_start + 2
           && plan_model_codes_match (codes, self->verb_start, self->verb_end, "建设") > 0)
          || ((self->tail & ~(rise | plan_model_verb_bit (PLAN_MODEL_VERB_MAKE))) == 0 && (self->tail & rise) != 0
              && plan_model_codes_match (codes, self->head_start, self->head_end, "完成") > 0
              && plan_model_codes_match (codes, self->verb_end - 2, self->verb_end, "提升") > 0)))
    {
      self->noun_end = self->verb_end;
      self->governing = PLAN_MODEL_VERB_MAKE;
      self->tail = 0;
    }
}

/*< private >
 * plan_model_subject_read:
 */
void
plan_model_subject_read (PlanModelSubject             *self,
                         const guint16                *codes,
                         guint32                       start,
                         guint32                       end,
                         const PlanModelQuantityMatch *times,
                         guint                         n_times,
                         const guint16                *own_area,
                         guint                         n_own_area)
{
  const Words words = { codes, times, n_times };

  memset (self, 0, sizeof *self);
  self->start = start;
  self->end = end;
  strip_tail (self, &words);
  if (self->verb_end > 0)
    {
      /* 研发、引进和推广 is one run of verbs. */
      self->verb_start = plan_model_verbs_skip_back (codes, self->start, self->verb_start);
      self->end = MIN (self->end, self->verb_start);
    }
  strip_head (self, &words, own_area, n_own_area);
  settle_verbs (self, codes);
  /* What the head has left may end in a link again (以2020年为基数…): once more from the end, without verbs. */
  while (self->end > self->start && (codes[self->end - 1] == 0x7684 /* 的 */ || codes[self->end - 1] == ':'))
    self->end--;
}

/*< private >
 * plan_model_subject_is_head:
 */
gboolean
plan_model_subject_is_head (const guint16 *codes,
                            guint32        start,
                            guint32        end)
{
  return end > start && plan_model_lexicon_match (&bare_head_lexicon, codes, start, end, NULL) == end - start;
}

/*< private >
 * plan_model_subject_is_group:
 *
 * Returns: whether the words say no more than where: 乡镇, 街道
 */
gboolean
plan_model_subject_is_group (const guint16 *codes,
                             guint32        start,
                             guint32        end)
{
  return end > start && plan_model_lexicon_match (&each_group_lexicon, codes, start, end, NULL) == end - start;
}

/*< private >
 * plan_model_subject_is_statistic:
 */
gboolean
plan_model_subject_is_statistic (const guint16 *codes,
                                 guint32        start,
                                 guint32        end)
{
  return plan_model_lexicon_match_before (&statistic_lexicon, codes, start, end, NULL) > 0;
}

/*< private >
 * plan_model_subject_is_share:
 */
gboolean
plan_model_subject_is_share (const guint16 *codes,
                             guint32        start,
                             guint32        end)
{
  return end > start + 1 && plan_model_lexicon_match_before (&share_lexicon, codes, start, end, NULL) > 0;
}

/*< private >
 * plan_model_subject_skip_list:
 */
guint32
plan_model_subject_skip_list (const guint16 *codes,
                              guint32        start,
                              guint32        end)
{
  gboolean is_list = FALSE;

  if (plan_model_codes_find (codes, start, end, u'、') >= end)
    return start;
  for (guint32 i = start; i + 2 < end;)
    {
      guint n;

      if (codes[i] == '(' || codes[i] == 0x201c || codes[i] == 0x300a)
        {
          i = plan_model_clause_skip_bracket (codes, i, end);
          continue;
        }
      is_list |= codes[i] == 0x3001;
      n = is_list ? plan_model_lexicon_match (&list_end_lexicon, codes, i, end, NULL) : 0;
      /* 等 in 平等 and 中等 ends nothing, nor does 等级 go on from a list. */
      if (n > 0 && end - i - n >= 2 && codes[i + n] != 0x7ea7 && codes[i - 1] != 0x5e73 && codes[i - 1] != 0x4e2d
          && codes[i - 1] != 0x9ad8 && codes[i - 1] != 0x521d)
        /* 建材、有色金属等行业…: the list says which. */
        return plan_model_lexicon_match (&kind_lexicon, codes, i + n, end, NULL) > 0 ? start : i + n;
      i++;
    }

  return start;
}
