/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>

#include <string.h>

#define MAX_PER 12 /* 每千名常住人口 */
#define NAME_LIMIT 90 /* a longer name is cut */

/* Names */

void
plan_model_finder_append_name (PlanModelFinder *self,
                               guint32          start,
                               guint32          end,
                               guint            first,
                               guint            n)
{
  guint32 at = start;

  end = MIN (end, start + NAME_LIMIT);
  /* A year inside of a name is none of it: 新型研发机构到2025年总数. */
  for (guint i = first; i < first + n; i++)
    {
      const PlanModelQuantityMatch *quantity = plan_model_finder_get_quantity (self, i);
      guint32 until;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || quantity->start < at || quantity->end > end
          || quantity->time.kind == PLAN_MODEL_TIME_ONGOING)
        continue;
      until = quantity->start;
      if (until > at && (self->codes[until - 1] == 0x5230 || self->codes[until - 1] == 0x5728))
        until--;
      plan_model_layout_append_text (self->reading->layout, at, until, self->buffer);
      at = quantity->end;
    }
  plan_model_layout_append_text (self->reading->layout, at, end, self->buffer);
}

static gboolean
is_closing_bracket (gunichar c)
{
  return c == ')' || c == 0xff09;
}

/* 社会消费品零售总额(以下简称社零额): how it is called from here on is no part of the name. */
static void
cut_alias (GString *name)
{
  static const char *const aliases[] = { "以下简", "以下簡", "以下统", "以下統", "简称", "簡稱" };

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    {
      const char *at = strstr (name->str, aliases[i]), *open, *close;

      if (at == NULL || at == name->str)
        continue;
      open = g_utf8_prev_char (at);
      if (*open != '(' && g_utf8_get_char (open) != 0xff08)
        continue;
      for (close = at; *close != '\0' && !is_closing_bracket (g_utf8_get_char (close)); close = g_utf8_next_char (close))
        ;
      if (*close != '\0')
        g_string_erase (name, open - name->str, g_utf8_next_char (close) - open);
    }
}

const char *
plan_model_finder_keep_name (PlanModelFinder *self)
{
  const gsize n_pause = strlen ("、");
  GString *buffer = self->buffer;
  const char *name;

  /* 覆盖率2023、2024年分别: the mark between the years. */
  if (buffer->len >= n_pause && memcmp (buffer->str + buffer->len - n_pause, "、", n_pause) == 0)
    g_string_truncate (buffer, buffer->len - n_pause);
  /* A bracket that the cut has opened or left open. */
  if (buffer->str[0] == ')' || buffer->str[0] == ',')
    g_string_erase (buffer, 0, 1);
  cut_alias (buffer);
  if (buffer->len == 0)
    return NULL;
  name = plan_model_reading_keep (self->reading, buffer->str);
  g_string_truncate (buffer, 0);

  return name;
}

/* Marks that no name begins or ends with. */
void
plan_model_finder_trim (const PlanModelFinder *self,
                        guint32               *start,
                        guint32               *end)
{
  const guint16 *codes = self->codes;

  while (*start < *end
         && (codes[*start] == 0x3001 || codes[*start] == ',' || codes[*start] == ':' || codes[*start] == ' '))
    ++*start;
  while (*end > *start
         && (codes[*end - 1] == 0x3001 || codes[*end - 1] == ',' || codes[*end - 1] == ':' || codes[*end - 1] == ' '
             || codes[*end - 1] == 0x7684 || codes[*end - 1] == '(' || codes[*end - 1] == 0x201c || codes[*end - 1] == 0x548c))
    --*end;
}

/* The parts of A、B和C. */
guint
plan_model_finder_split_parts (const PlanModelFinder *self,
                               guint32                start,
                               guint32                end,
                               guint                  wanted,
                               PlanModelStretch      *parts)
{
  const guint16 *codes = self->codes;
  guint32 joints[PLAN_MODEL_FINDER_MAX_PARTS * 2];
  guint8 lengths[PLAN_MODEL_FINDER_MAX_PARTS * 2], is_pause[PLAN_MODEL_FINDER_MAX_PARTS * 2];
  guint n_joints = 0, n_pauses = 0, n = 0;
  guint32 at = start;
  gboolean takes_words, takes_last;

  for (guint32 i = start + 1; i < end && n_joints < G_N_ELEMENTS (joints);)
    {
      guint length;

      if (codes[i] == '(' || codes[i] == 0x201c || codes[i] == 0x300a)
        {
          i = plan_model_clause_skip_bracket (codes, i, end);
          continue;
        }
      length = plan_model_clause_match_and (codes, i, end);
      if (length > 0 && codes[i] != '/' && i + length < end)
        {
          joints[n_joints] = i;
          lengths[n_joints] = length;
          is_pause[n_joints++] = codes[i] == 0x3001;
          n_pauses += codes[i] == 0x3001;
          i += length;
        }
      else
        i++;
    }
  /* 和 may be within a name: it parts only where that makes as many names as there are values; the last one of a list
   * does before the others. */
  takes_words = n_joints + 1 == wanted
                /* 接入率和覆盖率均稳定在90%: both have a name of their own. */
                || (wanted == 0 && n_joints == 1 && n_pauses == 0 && plan_model_subject_is_statistic (codes, start, joints[0])
                    && codes[joints[0] - 1] == 0x7387 /* 率 */ && codes[end - 1] == 0x7387);
  takes_last = !takes_words && n_pauses + 1 < wanted && n_joints > 0 && !is_pause[n_joints - 1];
  for (guint k = 0; k < n_joints && n + 1 < PLAN_MODEL_FINDER_MAX_PARTS; k++)
    if (is_pause[k] || takes_words || (takes_last && k + 1 == n_joints))
      {
        parts[n++] = (PlanModelStretch){ at, joints[k], 0, 0 };
        at = joints[k] + lengths[k];
      }
  parts[n++] = (PlanModelStretch){ at, end, 0, 0 };

  return n;
}

/* Heads that a list of subjects prints once, behind the last of them: 化学需氧量、氨氮排放总量. */
static const PlanModelWord shared_heads[] = {
  { "综合排名", 1 }, { "排名", 1 }, { "排放量", 2 },   { "排放总量", 2 },       { "排放强度", 2 },   { "年均浓度", 1 }, { "平均浓度", 1 },
  { "浓度", 1 },     { "产量", 1 },           { "产值", 1 },       { "总产值", 1 },   { "增加值", 1 },
  { "覆盖率", 1 },   { "占比", 1 },           { "比重", 1 },       { "面积", 1 },     { "数量", 1 },
  { "人数", 1 },     { "处理率", 1 },         { "利用率", 1 },     { "普及率", 1 },   { "达标率", 1 },
  { "入学率", 1 },   { "毛入学率", 1 },       { "合格率", 1 },     { "机械化率", 1 }, { "治理率", 1 },
  { "化率", 1 },     { "营业收入", 1 },       { "总产量", 1 },     { "消费量", 1 },   { "吞吐量", 1 },
  { "装机规模", 1 }, { "装机容量", 1 },       { "死亡率", 1 },     { "发病率", 1 },   { "接种率", 1 },
  { "参保率", 1 },   { "重点工程减排量", 2 }, { "减排量", 2 },     { "达标比例", 1 }, { "床位数", 1 },
  { "自给率", 1 },   { "供水普及率", 1 },     { "综合利用率", 1 },
  { "规模", 1 },     { "总规模", 1 },     { "产业规模", 1 }, { "余额", 1 },
  { "班额", 1 },     { "装机", 1 },     { "参保人数", 1 },       { "保险参保人数", 1 },
  { "人均可支配收入", 1 }, { "可支配收入", 1 }, { "流通率", 1 },   { "参保缴费率", 1 },
};

/* Words before such a head that go with it: 小麦、玉米亩均产量. */
static const PlanModelWord means_of_heads[] = {
  { "亩均", 1 }, { "平均", 1 }, { "人均", 1 }, { "户均", 1 }, { "年均", 1 },
  { "保险", 1 }, { "养老保险", 1 }, { "医疗保险", 1 }, { "冷链", 1 }, { "有效", 1 }, { "规范", 1 },
  { "规模化养殖", 1 }, { "规模化", 1 },
};
static PlanModelLexicon mean_lexicon = PLAN_MODEL_LEXICON (means_of_heads);

static PlanModelLexicon shared_head_lexicon = PLAN_MODEL_LEXICON (shared_heads);

/* 职工医保、居民医保住院费用报销比例: what the last member says behind the word that it shares with this one; and of two that
 * are said in two characters each (森林、草原火灾受害率), what it says behind those. */
static gboolean
append_shared_share (PlanModelFinder *self,
                     guint32          start,
                     guint32          end,
                     guint32          last_start,
                     guint32          last_end)
{
  const guint16 *codes = self->codes;

  if (!plan_model_subject_is_share (codes, last_start, last_end) || plan_model_subject_is_share (codes, start, end))
    return FALSE;
  for (guint32 n = MIN (4, end - start); n >= 2; n--)
    for (guint32 at = last_start + 1; at + n + 2 <= MIN (last_end, last_start + PLAN_MODEL_FINDER_MAX_NAME); at++)
      if (memcmp (codes + at, codes + end - n, n * sizeof (guint16)) == 0)
        {
          plan_model_layout_append_text (self->reading->layout, at + n, last_end, self->buffer);
          return TRUE;
        }
  if (end - start == 2 && last_end - last_start >= 6
      && plan_model_lexicon_match_before (&shared_head_lexicon, codes, last_start, last_end, NULL) == 0)
    {
      /* 果蔬、水产品冷链流通率 */
      plan_model_layout_append_text (self->reading->layout, last_start + 2 + plan_model_code_is_one_of (codes[last_start + 2], u"品业类"),
                                     last_end, self->buffer);
      return TRUE;
    }

  return FALSE;
}

/* What the figures of a list are divided by, printed before its first member. */
static const PlanModelWord per_heads[] = {
  { "每千人口", 1 }, { "每千人", 1 }, { "每万人口", 1 }, { "每万人", 1 }, { "每十万人", 1 }, { "每百户", 1 }, { "每千名老年人", 1 },
  { "每千名常住人口", 1 }, { "每万名常住人口", 1 }, { "每千人口拥有", 1 }, { "每万人口拥有", 1 }, { "每千常住人口", 1 }, { "每万常住人口", 1 }, { "万人", 1 }, { "万人以上", 4 }, { "万人以下", 4 }, { "万人级", 4 },
  { "单位地区生产总值", 3 }, { "单位生产总值", 3 }, { "单位GDP", 3 }, { "万元地区生产总值", 3 }, { "万元GDP", 3 }, { "单位工业增加值", 3 },
  { "万元工业增加值", 3 },
  { "人均", 2 }, { "亩均", 2 }, { "户均", 2 },
  /* As names of traditional script have them. */
  { "每千人口擁有", 1 }, { "每萬人口擁有", 1 }, { "每萬人口", 1 }, { "每萬人", 1 },
};
static PlanModelLexicon per_head_lexicon = PLAN_MODEL_LEXICON (per_heads);

/* What is spent on a unit of output: 单位地区生产总值能耗、二氧化碳排放. */
static const PlanModelWord spent[] = {
  { "能耗", 1 }, { "能源消耗", 1 }, { "水耗", 1 }, { "用水量", 1 }, { "电耗", 1 }, { "二氧化碳排放", 1 }, { "二氧化碳排放量", 1 }, { "碳排放", 1 },
  { "碳排放强度", 1 }, { "用地", 1 }, { "建设用地", 1 }, { "排放量", 1 },
};
static PlanModelLexicon spent_lexicon = PLAN_MODEL_LEXICON (spent);

/* What is done with a thing, before the rate at which it is done: 马铃薯种植、收获机械化率. */
static const PlanModelWord operations[] = {
  { "种植", 1 }, { "收获", 1 }, { "耕整", 1 }, { "播种", 1 }, { "收集", 1 }, { "处理", 1 }, { "处置", 1 }, { "回收", 1 },
  { "利用", 1 }, { "生产", 1 }, { "加工", 1 }, { "运输", 1 }, { "储存", 1 }, { "销售", 1 }, { "开采", 1 }, { "供应", 1 },
  { "转运", 1 }, { "养殖", 1 }, { "捕捞", 1 },
};
static PlanModelLexicon operation_lexicon = PLAN_MODEL_LEXICON (operations);

/* How much of the first part its last one shares: all before the operation, where the last begins with one. */
static guint32
count_shared (const PlanModelFinder  *self,
              const PlanModelStretch *first,
              const PlanModelStretch *last)
{
  guint n = plan_model_lexicon_match_before (&operation_lexicon, self->codes, first->start, first->end, NULL);

  if (n == 0 || first->end - n < first->start + 2
      || plan_model_lexicon_match (&operation_lexicon, self->codes, last->start, last->end, NULL) == 0)
    return 0;

  return first->end - n - first->start;
}

/* Two characters that are printed beside each other before what both are of. */
static gboolean
is_pair (guint16 first,
         guint16 second)
{
  static const guint16 *const pairs[] = { u"存贷", u"进出", u"供需", u"水电", u"电气", u"产销", u"男女", u"中西", u"城乡", u"干支", u"大小" };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (pairs[i][0] == first && pairs[i][1] == second)
      return TRUE;

  return FALSE;
}

/* The name of one part of a list, with what the list prints once only. */
void
plan_model_finder_append_part (PlanModelFinder        *self,
                               const PlanModelStretch *first,
                               const PlanModelStretch *part,
                               const PlanModelStretch *last)
{
  const guint16 *codes = self->codes;
  guint32 start = part->start, end = part->end;
  guint32 last_start = last->start, last_end = last->end;
  guint sense, n;

  plan_model_finder_trim (self, &start, &end);
  if (part > first)
    plan_model_layout_append_text (self->reading->layout, first->start, first->start + count_shared (self, first, last),
                                   self->buffer);
  /* 每千人口执业医师数、注册护士数 */
  n = plan_model_lexicon_match (&per_head_lexicon, codes, first->start, first->end, &sense);
  if (part > first && n > 0 && plan_model_lexicon_match (&per_head_lexicon, codes, start, end, NULL) == 0
      && (sense == 1 || (sense == 3 && plan_model_lexicon_match_before (&spent_lexicon, codes, start, end, NULL) > 0)))
    plan_model_layout_append_text (self->reading->layout, first->start, first->start + n, self->buffer);
  plan_model_layout_append_text (self->reading->layout, start, MIN (end, start + NAME_LIMIT), self->buffer);
  if (part == last)
    return;
  /* 存、贷款余额, 进、出口额: one character, for which the last has another. */
  if (end - start == 1 && last_end > last_start + 3 && is_pair (codes[start], codes[last_start]))
    {
      plan_model_layout_append_text (self->reading->layout, last_start + 1, last_end, self->buffer);
      return;
    }
  /* 城镇、农村居民人均可支配收入 */
  if (end - start == 2 && last_end > last_start + 4
      && (plan_model_codes_match (codes, start, end, "城镇") || plan_model_codes_match (codes, start, end, "城市")
          || plan_model_codes_match (codes, start, end, "农村"))
      && (plan_model_codes_match (codes, last_start, last_end, "农村")
          || plan_model_codes_match (codes, last_start, last_end, "城镇")
          || plan_model_codes_match (codes, last_start, last_end, "乡村")))
    {
      plan_model_layout_append_text (self->reading->layout, last_start + 2, last_end, self->buffer);
      return;
    }
  /* 省、市级示范幼儿园 */
  if (end - start <= 3)
    for (guint32 i = last_start; i < MIN (last_start + 4, last_end); i++)
      if (codes[i] == 0x7ea7 && codes[end - 1] != 0x7ea7)
        {
          plan_model_layout_append_text (self->reading->layout, i, last_end, self->buffer);
          return;
        }
  /* 国家级、省级核心育种场 */
  if (end - start <= 4 && end > start && codes[end - 1] == 0x7ea7)
    for (guint32 i = last_start + 1; i < MIN (last_start + 4, last_end); i++)
      if (codes[i] == 0x7ea7 && i + 2 < last_end)
        {
          plan_model_layout_append_text (self->reading->layout, i + 1, last_end, self->buffer);
          return;
        }
  if (append_shared_share (self, start, end, last_start, last_end))
    return;
  n = plan_model_lexicon_match_before (&shared_head_lexicon, codes, last_start, last_end, &sense);
  if (n > 0)
    n += plan_model_lexicon_match_before (&mean_lexicon, codes, last_start, last_end - n, NULL);
  if (n == 0 || n == last_end - last_start)
    return;
  if (sense == 2 ? plan_model_lexicon_match_before (&shared_head_lexicon, codes, start, end, NULL) == 0
                 : !plan_model_subject_is_statistic (codes, start, end))
    plan_model_layout_append_text (self->reading->layout, last_end - n, last_end, self->buffer);
}

/* Whether a subject says first what it is divided by: 每千人口拥有医师. */
gboolean
plan_model_finder_begins_with_per (const PlanModelFinder *self,
                                   guint32                start,
                                   guint32                end)
{
  guint sense;

  return plan_model_lexicon_match (&per_head_lexicon, self->codes, start, end, &sense) > 2 && sense == 1;
}

/* 每千人口拥有医师3.2人、注册护士3.8人: what the first figure is divided by, the others of its list are too. */
void
plan_model_finder_append_shared_per (PlanModelFinder *self,
                                     guint32          start,
                                     guint32          end)
{
  const guint count = self->reading->statements->len;
  guint16 codes[MAX_PER];
  const PlanModelStatement *last;
  guint n, sense;

  if (start == 0 || self->codes[start - 1] != 0x3001 || count <= self->first_statement || self->codes[start] == 0x6bcf /* 每 */
      || plan_model_lexicon_match (&per_head_lexicon, self->codes, start, end, NULL) > 0)
    return;
  last = &g_array_index (self->reading->statements, PlanModelStatement, count - 1);
  n = plan_model_codes_from_utf8 (last->name, codes, G_N_ELEMENTS (codes));
  n = plan_model_lexicon_match (&per_head_lexicon, codes, 0, n, &sense);
  if (n > 0 && sense == 1)
    g_string_append_len (self->buffer, last->name, g_utf8_offset_to_pointer (last->name, n) - last->name);
}

/* 金融资金占总投资的30%: the word for the share is left out. */
gboolean
plan_model_finder_is_bare_share (const PlanModelFinder        *self,
                                 const PlanModelQuantityMatch *quantity,
                                 guint32                       start,
                                 guint32                       end)
{
  const guint16 *codes = self->codes;

  if (quantity->kind != PLAN_MODEL_QUANTITY_PERCENT || end <= start || (codes[end] != 0x7684 /* 的 */ && end != quantity->start)
      || plan_model_code_is_one_of (codes[end - 1], u"比重例率"))
    return FALSE;
  for (guint32 i = end - 1; i > start + 1 && end - i < PLAN_MODEL_FINDER_MAX_NAME; i--)
    if (codes[i] == 0x5360 /* 占 */)
      return TRUE;

  return FALSE;
}

/* Places and schools that share what is said of them: 城市道路清扫率达到85%, 县城达到75%. */
static const PlanModelWord partners[] = {
  { "市区", 1 }, { "主城区", 1 }, { "郊区", 1 }, { "老城区", 1 }, { "新城区", 1 }, { "县(市)", 1 }, { "县(市、区)", 1 }, { "县", 1 },
  { "东部地区", 3 }, { "中部地区", 3 }, { "西部地区", 3 }, { "东部", 3 }, { "中部", 3 }, { "西部", 3 }, { "山区", 3 }, { "川区", 3 }, { "牧区", 3 }, { "农区", 3 },
  { "城市", 1 }, { "县城", 1 }, { "城镇", 1 }, { "乡镇", 1 }, { "农村", 1 }, { "建制镇", 1 }, { "城区", 1 }, { "中心城区", 1 },
  { "小学", 2 }, { "初中", 2 }, { "高中", 2 }, { "幼儿园", 2 }, { "中学", 2 },
};
static PlanModelLexicon partner_lexicon = PLAN_MODEL_LEXICON (partners);

/* Puts the name of a partner together with what was said of the other; FALSE where these words are none. */
gboolean
plan_model_finder_append_partner (PlanModelFinder              *self,
                                  const PlanModelQuantityMatch *quantity,
                                  const PlanModelSubject       *subject)
{
  guint sense = 0, other = 0, n = 0;
  guint verbs = subject->tail | subject->head;

  if (self->name == NULL || self->idle.end != 0 || self->form_kind != quantity->kind
      || (verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) != 0 || self->object.end <= self->object.start
      || plan_model_lexicon_match (&partner_lexicon, self->codes, subject->start, subject->end, &sense)
             != subject->end - subject->start)
    return FALSE;
  /* 毛入园率东部地区达到92%, 西部地区达到78% */
  n = plan_model_lexicon_match_before (&partner_lexicon, self->codes, self->object.start, self->object.end, &other);
  if (n > 0 && other == sense && self->object.start + n < self->object.end)
    {
      plan_model_finder_append_name (self, self->object.start, self->object.end - n, 0, 0);
      plan_model_finder_append_name (self, subject->start, subject->end, 0, 0);
      return TRUE;
    }
  n = plan_model_lexicon_match (&partner_lexicon, self->codes, self->object.start, self->object.end, &other);
  if (n > 0 ? other != sense || self->object.start + n >= self->object.end : verbs != 0)
    return FALSE;
  plan_model_finder_append_name (self, subject->start, subject->end, 0, 0);
  plan_model_finder_append_name (self, self->object.start + n, self->object.end, 0, 0);

  return TRUE;
}

/* What a rate says of its subject begins with such a word: 屋顶安装比例.  Names are kept in the script of their text. */
static const struct
{
  const char *word;
  const char *traditional;
} predicates[] = {
  { "屋顶", "屋頂" },     { "覆盖率", "覆蓋率" }, { "普及率", "普及率" }, { "达标率", "達標率" },     { "合格率", "合格率" },
  { "处理率", "處理率" }, { "利用率", "利用率" }, { "治理率", "治理率" }, { "入学率", "入學率" },     { "巩固率", "鞏固率" },
  { "就业率", "就業率" }, { "参保率", "參保率" }, { "安装比例", "安裝比例" }, { "使用比例", "使用比例" }, { "占比", "佔比" },
};

/* Where something is measured that the clause before has named. */
static const PlanModelWord basins[] = {
  { "流域", 1 }, { "诸河", 1 }, { "地区", 1 }, { "片区", 1 }, { "海域", 1 }, { "水系", 1 }, { "沿线", 1 }, { "区域", 1 },
};
static PlanModelLexicon basin_lexicon = PLAN_MODEL_LEXICON (basins);

/* What is said of another subject in the words of the clause before: 机关屋顶安装比例不低于50%, 学校、医院不低于40%. */
const char *
plan_model_finder_find_predicate (const PlanModelFinder        *self,
                                  const PlanModelQuantityMatch *quantity,
                                  const PlanModelSubject       *subject)
{
  guint verbs = subject->tail | subject->head;

  if (quantity->kind != PLAN_MODEL_QUANTITY_PERCENT || self->form_kind != PLAN_MODEL_QUANTITY_PERCENT
      || self->form.form != PLAN_MODEL_FORM_LEVEL || self->name == NULL || self->idle.end != 0)
    return NULL;
  /* 利用率缺水城市达到20% has its own. */
  if (plan_model_codes_find (self->codes, subject->start, subject->end, 0x7387 /* 率 */) < subject->end)
    return NULL;
  /* …人口占全市人口比重突破21%, 其中65岁及以上人口超过15% */
  if (subject->is_of_which && self->name_is_share && strstr (self->name, "占") > self->name
      && !plan_model_subject_is_share (self->codes, subject->start, subject->end))
    return strstr (self->name, "占");
  /* 水质优良比例达到90%, 其中长江流域保持100% */
  if (plan_model_lexicon_match_before (&basin_lexicon, self->codes, subject->start, subject->end, NULL) > 0
      && (verbs & ~(plan_model_verb_bit (PLAN_MODEL_VERB_REACH) | plan_model_verb_bit (PLAN_MODEL_VERB_HOLD))) == 0)
    return self->name;
  if ((verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) != 0
      || (verbs == 0 && quantity->start == quantity->number_start)
      || plan_model_subject_is_statistic (self->codes, subject->start, subject->end))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (predicates); i++)
    {
      const char *word = self->reading->raw->is_traditional ? predicates[i].traditional : predicates[i].word;
      const char *at = strstr (self->name, word);
      guint32 n = plan_model_codes_match (self->codes, subject->end - MIN (2, subject->end - subject->start), subject->end,
                                          predicates[i].word);

      if (at == NULL || at == self->name)
        continue;
      /* 农村居民屋顶 has the first word itself. */
      return n > 0 ? at + strlen (word) : at;
    }

  return NULL;
}

/* 新建消防站11座, 总数达到34座: all of them, new or not.  @name without the verb that it begins with. */
static const char *
skip_verb (const char *name)
{
  guint16 codes[32];
  guint n = plan_model_codes_from_utf8 (name, codes, G_N_ELEMENTS (codes));
  guint verb;
  guint32 after = plan_model_verbs_skip (codes, 0, n, &verb);

  return n < G_N_ELEMENTS (codes) && after > 0 && n >= after + 2 ? g_utf8_offset_to_pointer (name, after) : name;
}

/* A name that is the end of a longer one of the sentence, with another year, is short for it: 固体废弃物年利用量…;
 * 到2030年, 年利用量…. */
const char *
plan_model_finder_find_longer_name (const PlanModelFinder *self,
                                    PlanModelFigure       *figure)
{
  const GArray *statements = self->reading->statements;
  gsize length = strlen (figure->name);

  if (length < 9 || !self->binding.is_set || statements->len <= self->first_statement)
    return figure->name;
  for (guint i = 0; i < self->n_names; i++)
    {
      const PlanModelStatement *last = &g_array_index (statements, PlanModelStatement, statements->len - 1);

      /* 新建高标准农田20万亩, 到2025年累计建成高标准农田265万亩: of the things that are made, all there are. */
      if (self->names[i] != NULL && strlen (self->names[i]) > length && g_str_has_suffix (self->names[i], figure->name)
          && skip_verb (self->names[i]) != self->names[i] + strlen (self->names[i]) - length
          && last->year != 0 && last->year != self->binding.year)
        {
          figure->inferred |= PLAN_MODEL_INFERS_NAME;
          return self->names[i];
        }
    }

  return figure->name;
}

/* Heads that name the very figure which a growth has been told of: 地区生产总值增长6%, 总量达到2000亿元. */
static const PlanModelWord totals[] = { { "总量", 1 }, { "总额", 1 }, { "总规模", 1 }, { "规模", 1 } };
static PlanModelLexicon total_lexicon = PLAN_MODEL_LEXICON (totals);

/* Whether a name is that of a rate, which has no output and no size of its own. */
static gboolean
is_rate (const char *name)
{
  static const char *const rates[] = { "率", "比重", "比例", "占比", "能力" };

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    if (g_str_has_suffix (name, rates[i]))
      return TRUE;

  return FALSE;
}

/* What a clause ends in that says when, and not of what. */
static const PlanModelWord occasions[] = {
  { "后", 1 },     { "时", 1 },   { "前", 1 },   { "中", 1 },   { "下", 1 },
  { "基础上", 1 }, { "期间", 1 }, { "同时", 1 }, { "以来", 1 }, { "来", 1 },
};
static PlanModelLexicon occasion_lexicon = PLAN_MODEL_LEXICON (occasions);

/* 项目总投资50亿元, 年产值100亿元: the second is of the project, not of its investment. */
static void
drop_head (GString *name)
{
  static const char *const heads[] = {
    "总投资",   "总产值",   "年产值",   "产值", "总规模", "规模", "营业收入", "增加值", "總投資", "總產值", "年產值",   "產值",     "總規模",
    "規模",     "營業收入", "增加值",   "面积", "播种面积", "种植面积", "总面积", "总产量", "年产量", "产量", "产能", "播種面積", "種植面積",
    "總面積",   "面積",     "總產量",   "年產量", "產量", "產能",
  };
  const char *longest = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    if (g_str_has_suffix (name->str, heads[i]) && name->len > strlen (heads[i]) + 3
        && (longest == NULL || strlen (heads[i]) > strlen (longest)))
      longest = heads[i];
  if (longest != NULL)
    g_string_truncate (name, name->len - strlen (longest));
}

/* 播种面积, 总产量; 参保人数, 投资: what the name is of is left out itself, or has none of it. */
static gboolean
has_no_such_thing (const char *name)
{
  static const char *const whole[] = { "播种面积", "种植面积", "播種面積", "種植面積", "面积", "面積" };
  static const char *const endings[] = { "人数", "人數", "人次", "户数", "戶數" };

  for (guint i = 0; i < G_N_ELEMENTS (whole); i++)
    if (g_str_equal (name, whole[i]))
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i]))
      return TRUE;

  return FALSE;
}

/* 工业总量位列第一, 总量达到…: what is meant is said already. */
static gboolean
ends_with (const PlanModelFinder *self,
           const char            *name,
           guint32                start,
           guint32                end)
{
  g_autoptr (GString) words = g_string_new (NULL);

  plan_model_layout_append_text (self->reading->layout, start, end, words);

  return words->len > 0 && g_str_has_suffix (name, words->str);
}

static gboolean
grows (const PlanModelSubject *subject)
{
  const guint changes = plan_model_verb_bit (PLAN_MODEL_VERB_RISE) | plan_model_verb_bit (PLAN_MODEL_VERB_FALL);

  return subject != NULL && ((subject->tail | subject->head) & changes) != 0;
}

/* 50亿元以上 with 引进10亿元以上项目: in the place of the bound that the name has, else before the name. */
void
plan_model_finder_append_threshold (PlanModelFinder *self,
                                    const char      *name)
{
  g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
  g_autoptr (GString) object = g_string_new (NULL);
  const guint16 *codes = self->codes;
  guint32 start = 0, end = 0, first = self->object.start;

  /* The name keeps the script of the text; the codes that it was made of are in the one that words are known in. */
  if (self->object.end > first)
    plan_model_layout_append_text (self->reading->layout, first, self->object.end, object);
  if (object->len > 0 && g_str_has_suffix (name, object->str)
      && g_utf8_strlen (object->str, -1) == (glong) (self->object.end - first))
    {
      const guint32 before = g_utf8_strlen (name, -1) - (self->object.end - first);

      plan_model_quantities_scan (codes, first, self->object.end, quantities);
      for (guint i = 0; i < quantities->len && end == 0; i++)
        {
          const PlanModelQuantityMatch *quantity = &g_array_index (quantities, PlanModelQuantityMatch, i);

          if (quantity->kind != PLAN_MODEL_QUANTITY_AMOUNT || !quantity->has_bound)
            continue;
          start = before + quantity->start - first;
          end = before + quantity->end - first;
          if (quantity->end < self->object.end && codes[quantity->end] == u'的' && codes[self->threshold.end - 1] == u'的')
            end++;
        }
    }
  g_string_append_len (self->buffer, name, g_utf8_offset_to_pointer (name, start) - name);
  plan_model_finder_append_name (self, self->threshold.start, self->threshold.end, 0, 0);
  g_string_append (self->buffer, g_utf8_offset_to_pointer (name, end));
}

/* 装备制造产业以起重装备为重点: what is stressed is none of the name; where it begins, or @end. */
static guint32
find_stress (const guint16 *codes,
             guint32        start,
             guint32        end)
{
  static const char *const words[] = { "为重点", "为主", "为主导", "为核心", "为依托", "为抓手", "为引领", "为龙头", "为支撑", "为基础", "为载体" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      guint n = g_utf8_strlen (words[i], -1);

      if (end >= start + n + 3 && plan_model_codes_match (codes, end - n, end, words[i]) == n)
        for (guint32 at = start + 2; at < end - n; at++)
          if (codes[at] == u'以')
            return at;
    }

  return end;
}

/* The subject of a clause that names none. */
gboolean
plan_model_finder_inherit_name (PlanModelFinder *self,
                                PlanModelFigure *figure,
                                guint32          head_start,
                                guint32          head_end,
                                const char      *infix)
{
  const char *name = self->name_is_share && head_end > head_start && self->subject != NULL ? self->subject : self->name;
  const guint n_statements = self->reading->statements->len;

  if (figure->quantity != NULL && head_end == head_start && self->idle.end == 0 && infix == NULL
      && n_statements > self->first_statement)
    {
      const PlanModelStatement *last = &g_array_index (self->reading->statements, PlanModelStatement, n_statements - 1);
      gboolean is_share = g_strcmp0 (last->unit, "%") == 0;

      /* 播种面积480万亩, 总产量稳定在210万吨、力争达到220万吨: the second tier is that of the figure beside it. */
      if ((last->place.start >= self->clause_start
           && g_strcmp0 (last->unit, plan_model_finder_get_unit (self, figure->quantity)) == 0)
          /* 抽采量达到3亿立方米, 利用率提升至48%, 比2020年提高5.5个百分点: points are those of a share. */
          || (figure->quantity->kind == PLAN_MODEL_QUANTITY_POINTS && is_share)
          /* 播种面积181万亩, 产量86万吨, 同比增长1.6%: and a growth is that of the figure before it. */
          || (figure->quantity->kind == PLAN_MODEL_QUANTITY_PERCENT && !is_share && last->has_amount
              && (last->inferred & PLAN_MODEL_INFERS_NAME) != 0 && grows (figure->subject)))
        name = last->name;
    }

  if (self->idle.end > self->idle.start)
    {
      PlanModelSubject subject;

      plan_model_subject_read (&subject, self->codes, self->idle.start, self->idle.end,
                               plan_model_finder_get_quantity (self, self->idle.first), self->idle.n, self->own_area,
                               self->n_own_area);
      if (subject.noun_end > subject.end)
        subject.end = subject.noun_end;
      subject.end = find_stress (self->codes, subject.start, subject.end);
      if (subject.end > subject.start && subject.end - subject.start <= PLAN_MODEL_FINDER_MAX_NAME
          && plan_model_lexicon_match_before (&occasion_lexicon, self->codes, subject.start, subject.end, NULL) == 0)
        {
          plan_model_finder_append_name (self, subject.start, subject.end, self->idle.first, self->idle.n);
          name = plan_model_finder_keep_name (self);
        }
    }
  if (name == NULL && self->is_headed && self->is_run_in && self->heading != 0)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, self->heading - 1);

      if (heading->title.end > heading->title.start && heading->title.end - heading->title.start <= 20)
        name = plan_model_reading_keep_place (self->reading, heading->title.start, heading->title.end);
      figure->is_doubtful_name = TRUE;
    }
  if (name == NULL && head_end == head_start)
    return FALSE;
  if (name != NULL && head_end > head_start && self->idle.end == 0 && infix == NULL)
    {
      /* 地区生产总值增长6%, 总量突破2000亿元 */
      if (self->form.change != PLAN_MODEL_CHANGE_NONE
          && plan_model_lexicon_match (&total_lexicon, self->codes, head_start, head_end, NULL) == head_end - head_start
          && (g_str_has_suffix (name, "值") || g_str_has_suffix (name, "额") || g_str_has_suffix (name, "收入")))
        head_end = head_start;
      else if (self->form.change == PLAN_MODEL_CHANGE_NONE && (is_rate (name) || has_no_such_thing (name))
               && !plan_model_code_is_one_of (self->codes[head_end - 1], u"率比重例"))
        name = NULL;
    }
  if (name != NULL)
    {
      g_string_append (self->buffer, plan_model_codes_match (self->codes, head_start, head_end, "总数") > 0 ? skip_verb (name) : name);
      if (head_end > head_start && infix == NULL && ends_with (self, name, head_start, head_end))
        head_end = head_start;
      if (head_end > head_start && infix != NULL && self->codes[head_start] != 0x5360 /* 占 */)
        drop_head (self->buffer);
      else if (head_end > head_start && infix == NULL && self->codes[head_end - 1] != 0x6bd4 /* 比 */ && self->codes[head_end - 1] != 0x91cd /* 重 */)
        drop_head (self->buffer);
      figure->inferred |= PLAN_MODEL_INFERS_NAME;
      if (self->idle.end == 0)
        figure->area = self->name_area;
      else
        figure->is_doubtful_name = TRUE;
    }
  else
    figure->is_doubtful_name = TRUE;
  if (head_end == head_start && infix == NULL)
    {
      /* The very text, so that it can be told from one that is put together. */
      g_string_truncate (self->buffer, 0);
      figure->name = name;
      return TRUE;
    }
  /* 装备制造产业, 产业规模 */
  if (head_end > head_start + 2 && name != NULL && ends_with (self, self->buffer->str, head_start, head_start + 2))
    head_start += 2;
  if (head_end > head_start)
    plan_model_finder_append_name (self, head_start, head_end, 0, 0);
  if (infix != NULL)
    g_string_append (self->buffer, infix);
  figure->name = plan_model_finder_keep_name (self);
  return figure->name != NULL;
}

/* What a part of a description begins or ends with that is no thing: 科技引领作用突出、带动能力强的骨干企业. */
static const PlanModelWord description_ends[] = {
  { "突出", 1 }, { "强", 1 }, { "强劲", 1 }, { "高", 1 }, { "好", 1 }, { "优", 1 }, { "优良", 1 }, { "领先", 1 }, { "先进", 1 },
  { "明显", 1 }, { "显著", 1 }, { "完善", 1 }, { "健全", 1 }, { "齐全", 1 }, { "合理", 1 }, { "成熟", 1 }, { "广", 1 }, { "大", 1 },
  { "精", 1 }, { "鲜明", 1 }, { "优美", 1 }, { "过硬", 1 }, { "前沿", 1 }, { "规范", 1 }, { "便捷", 1 }, { "良好", 1 }, { "特", 1 },
};
static PlanModelLexicon description_end_lexicon = PLAN_MODEL_LEXICON (description_ends);

static const PlanModelWord description_starts[] = {
  { "具有", 1 }, { "具备", 1 }, { "拥有", 1 }, { "紧跟", 1 }, { "站在", 1 }, { "符合", 1 }, { "熟悉", 1 }, { "掌握", 1 }, { "从事", 1 },
  { "懂", 1 }, { "集", 1 }, { "融", 1 }, { "面向", 1 }, { "适应", 1 }, { "体现", 1 },
};
static PlanModelLexicon description_start_lexicon = PLAN_MODEL_LEXICON (description_starts);

/* Where the thing ends that a description with pauses of its own stands before: behind its 的, at the end of the clause or the
 * next pause; @end where [@start, @end) is no such description. */
guint32
plan_model_finder_skip_description (const PlanModelFinder *self,
                                    guint32                start,
                                    guint32                end,
                                    guint32                clause_end)
{
  const guint16 *codes = self->codes;
  guint32 of;

  if (end <= start + 2 || end >= clause_end || codes[end] != 0x3001
      || (plan_model_lexicon_match (&description_start_lexicon, codes, start, end, NULL) == 0
          && plan_model_lexicon_match_before (&description_end_lexicon, codes, start, end, NULL) == 0)
      || plan_model_codes_find (codes, start, end, u'的') < end)
    return end;
  of = plan_model_codes_find (codes, end, MIN (clause_end, end + PLAN_MODEL_FINDER_MAX_NAME), u'的');
  if (of + 2 >= clause_end || codes[of] != u'的')
    return end;
  for (guint32 at = end; at < of; at++)
    if (plan_model_code_is_digit (codes[at]))
      return end;
  for (of++; of < clause_end && codes[of] != 0x3001 && codes[of] != '('; of++)
    if (plan_model_code_is_digit (codes[of]))
      return end;

  return of;
}

/* The last 、-part of a name that ends in 级, with the head of the next one: 3个千亿级、3个百亿级产业集群. */
gboolean
plan_model_finder_complete_grade (PlanModelFinder *self,
                                  guint32          start,
                                  guint32          end,
                                  guint32          clause_end)
{
  guint32 grade = 0;

  guint n_and = end < clause_end ? plan_model_clause_match_and (self->codes, end, clause_end) : 0;

  if (end == start || self->codes[end - 1] != 0x7ea7 /* 级 */ || n_and == 0)
    return FALSE;
  for (guint32 i = end + n_and; i < clause_end && i - end < 24; i++)
    {
      if (self->codes[i] == 0x3001)
        break;
      if (self->codes[i] == 0x7ea7)
        {
          grade = i + 1;
          break;
        }
    }
  if (grade == 0 || grade >= clause_end)
    return FALSE;
  for (clause_end = MIN (clause_end, grade + 16), end = grade;
       end < clause_end && self->codes[end] != 0x3001 && self->codes[end] != '(' && self->codes[end] != 0x548c;)
    end++;
  plan_model_layout_append_text (self->reading->layout, grade, end, self->buffer);

  return TRUE;
}

/* 国家级单项冠军5个, 省级15个: what the grade is of stands in the item before. */
gboolean
plan_model_finder_append_grade (PlanModelFinder *self,
                                guint32          start,
                                guint32          end)
{
  const guint16 *codes = self->codes;
  guint32 limit = MIN (self->object.end, self->object.start + 6);

  if (end - start < 2 || end - start > 4 || codes[end - 1] != 0x7ea7 /* 级 */)
    return FALSE;
  for (guint32 i = self->object.start; i < limit; i++)
    if (codes[i] == 0x7ea7)
      {
        guint32 at = i + 1;

        if (plan_model_codes_match (codes, at, self->object.end, "及以上") > 0)
          at += 3;
        else if (plan_model_codes_match (codes, at, self->object.end, "以上") > 0)
          at += 2;
        if (at + 2 > self->object.end)
          return FALSE;
        plan_model_layout_append_text (self->reading->layout, at, self->object.end, self->buffer);
        self->keeps_object = TRUE;
        return TRUE;
      }
  /* 园区12个, 其中省级3个: all of the name before is what the grade is of; but of 全国重点村10个 not where they rank. */
  if (self->object.end < self->object.start + 2 || self->object.end - self->object.start > 16)
    return FALSE;
  limit = self->object.start;
  if (self->object.end >= limit + 4 && plan_model_codes_match (codes, limit, self->object.end, "全国") > 0)
    limit += 2;
  plan_model_layout_append_text (self->reading->layout, limit, self->object.end, self->buffer);
  self->keeps_object = TRUE;

  return TRUE;
}

void
plan_model_finder_remember (PlanModelFinder       *self,
                            const PlanModelFigure *figure,
                            guint32                name_start,
                            guint32                name_end,
                            gboolean               is_inherited_share)
{
  gboolean is_share =
      name_end > name_start
      && (plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "占比") > 0
          || plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "比重") > 0
          || plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "比例") > 0);

  if (self->n_names == PLAN_MODEL_FINDER_MAX_PARTS)
    memmove (self->names, self->names + 1, --self->n_names * sizeof self->names[0]);
  self->names[self->n_names++] = figure->name;
  self->n_last = self->has_name ? self->n_last + 1 : 1;
  self->has_name = TRUE;
  self->form = figure->form;
  self->form_kind = figure->quantity != NULL ? figure->quantity->kind : PLAN_MODEL_QUANTITY_BARE;
  if (name_end > name_start && !self->keeps_object
      && !(is_inherited_share && self->object.end > self->object.start))
    {
      const PlanModelSubject *subject = figure->subject;
      guint32 start = subject != NULL && subject->head_end > name_start && subject->head_end < name_end
                          ? subject->head_end
                          : name_start;

      self->object = (PlanModelStretch){ start, name_end, 0, 0 };
    }
  self->keeps_object = FALSE;
  if (is_inherited_share)
    return;
  /* 申请量占全市41%, 占全省36%: the share of the same. */
  if (!is_share && figure->is_bare_share)
    for (guint32 at = name_end - 1; at > name_start + 1; at--)
      if (self->codes[at] == 0x5360 /* 占 */)
        {
          self->subject = plan_model_reading_keep_place (self->reading, name_start, at);
          is_share = TRUE;
          break;
        }
  self->name = figure->name;
  self->name_area = figure->area != NULL ? figure->area : self->area;
  self->name_is_share = is_share;
  if (!is_share)
    self->subject = figure->name;
  self->idle = (PlanModelStretch){ 0, 0, 0, 0 };
}

/* 占全市工业比重, or only 占全市的: a share of the clause before. */
gboolean
plan_model_finder_begins_with_share (const PlanModelFinder  *self,
                                     const PlanModelSubject *subject,
                                     const char            **infix)
{
  const guint16 *codes = self->codes;

  *infix = NULL;
  if (subject->end <= subject->start || codes[subject->start] != 0x5360 /* 占 */)
    return FALSE;
  if (subject->end - subject->start >= 2 && !plan_model_subject_is_statistic (codes, subject->start, subject->end))
    *infix = "比重";
  else if (!plan_model_codes_match (codes, subject->end - 1, subject->end, "比")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "重")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "例")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "率"))
    *infix = "比重";

  return TRUE;
}

/* 产业总规模超过3000亿元, 增加值占全省2.5%: the share of a head, whose subject the clause before has. */
gboolean
plan_model_finder_begins_with_head_of_share (const PlanModelFinder         *self,
                                             const PlanModelQuantityMatch  *quantity,
                                             const PlanModelSubject        *subject,
                                             const char                   **infix)
{
  const guint16 *codes = self->codes;
  guint32 at = plan_model_codes_find (codes, subject->start, subject->end, 0x5360 /* 占 */);

  if (quantity->kind != PLAN_MODEL_QUANTITY_PERCENT || self->name == NULL || at >= subject->end
      || !plan_model_subject_is_head (codes, subject->start, at))
    return FALSE;
  *infix = plan_model_code_is_one_of (codes[subject->end - 1], u"比重例率") ? "" : "比重";

  return TRUE;
}

/* Where 实现 or 完成 stands behind a subject and before a statistic; @end where neither does. */
guint32
plan_model_finder_seek_level_verb (const PlanModelFinder *self,
                                   guint32                start,
                                   guint32                end)
{
  for (guint32 at = start + 2; at + 4 <= end; at++)
    if (plan_model_codes_match (self->codes, at, end, "实现") > 0
        /* 完成投资 is what is done. */
        || (plan_model_codes_match (self->codes, at, end, "完成") > 0 && plan_model_codes_match (self->codes, at + 2, end, "投资") == 0))
      return at;

  return end;
}

/* 工业百强企业实现总产值2860亿元, 重点楼宇完成税收…: the verb between who and what, which is none of the name; @end where there
 * is none. */
guint32
plan_model_finder_find_level_verb (const PlanModelFinder  *self,
                                   const PlanModelSubject *subject,
                                   guint32                 start,
                                   guint32                 end)
{
  const guint16 *codes = self->codes;
  guint32 at;

  if (subject->head_end > subject->head_start || !plan_model_subject_is_statistic (codes, start, end))
    return end;
  at = plan_model_finder_seek_level_verb (self, start, end);

  return at < end && codes[at + 2] != 0x7387 /* 率 */ && plan_model_codes_find (codes, at, end, u'的') == end ? at : end;
}

gboolean
plan_model_finder_has_pause (const PlanModelFinder *self,
                             guint32                start,
                             guint32                end)
{
  for (guint32 i = start; i < end; i++)
    if (self->codes[i] == 0x3001)
      return TRUE;

  return FALSE;
}
