/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/project-line-private.h>

#define MAX_NAME 60
#define MAX_AREA 16

static const PlanModelWord ending_words[] = {
  { "项目", 2 },   { "工程", 2 },   { "基地", 1 },   { "中心", 1 },   { "平台", 1 },   { "园", 1 },     { "园区", 1 },   { "产业园", 1 },
  { "研究院", 1 }, { "实验室", 1 }, { "港", 1 },     { "机场", 1 },   { "学院", 1 },   { "医院", 1 },   { "学校", 1 },   { "高速", 1 },
  { "公路", 1 },   { "铁路", 1 },   { "高铁", 1 },   { "电站", 1 },   { "水库", 1 },   { "电厂", 1 },   { "科技城", 1 }, { "新城", 1 },
  { "小镇", 1 },   { "综合体", 1 }, { "集聚区", 1 }, { "示范区", 1 }, { "枢纽", 1 },   { "管网", 1 },   { "系统", 1 },   { "分中心", 1 },
  { "大桥", 1 },   { "隧道", 1 },   { "大道", 1 },   { "生产线", 1 }, { "厂", 1 },     { "灌区", 1 },   { "场馆", 1 },   { "博物馆", 1 }, { "纪念馆", 1 }, { "科技馆", 1 },
  { "图书馆", 1 }, { "体育馆", 1 }, { "体育场", 1 }, { "风电场", 1 }, { "变电站", 1 }, { "快速路", 1 }, { "专线", 1 },   { "航线", 1 },
  { "服务站", 1 }, { "孵化器", 1 }, { "大学城", 1 }, { "职教城", 1 }, { "大学科技园", 1 }, { "物流园", 1 }, { "博览园", 1 }, { "湿地公园", 1 },
  { "公园", 1 },   { "改扩建", 1 }, { "扩建", 1 },   { "段", 1 },     { "一期", 1 },   { "二期", 1 },   { "三期", 1 },   { "光伏", 1 },
};

static PlanModelLexicon endings = PLAN_MODEL_LEXICON (ending_words);

static const PlanModelWord verb_words[] = {
  { "建设", 1 },   { "加快建设", 1 }, { "推进建设", 1 }, { "规划建设", 1 }, { "开工建设", 1 }, { "新建", 1 },     { "续建", 1 },
  { "开展", 1 },   { "实施", 1 },     { "推进", 1 },     { "加快推进", 1 }, { "推动", 1 },     { "搭建", 1 },     { "打造", 1 },
  { "建立", 1 },   { "完成", 1 },     { "启动", 1 },     { "建成", 1 },     { "组建", 1 },     { "加快", 1 },     { "谋划", 1 },
  { "重点建设", 1 }, { "重点推进", 1 }, { "完善", 1 },     { "创建", 1 },     { "布局", 1 },     { "布局建设", 1 }, { "支持", 1 },
  { "成立", 1 },   { "设立", 1 },     { "引进", 1 },     { "开工", 1 },     { "筹建", 1 },     { "争取", 1 },     { "重点实施", 1 },
  { "积极推进", 1 }, { "稳步推进", 1 }, { "统筹推进", 1 }, { "谋划实施", 1 }, { "推进实施", 1 }, { "组织实施", 1 }, { "改造", 1 },
  { "建成投用", 1 }, { "及", 1 },       { "和", 1 },       { "并", 1 },
};

static PlanModelLexicon verbs = PLAN_MODEL_LEXICON (verb_words);

/* What begins words that name no project. */
static const PlanModelWord idle_word_list[] = {
  { "依托", 1 }, { "以", 1 },   { "通过", 1 }, { "利用", 1 }, { "导入", 1 }, { "一批", 1 }, { "若干", 1 }, { "一个", 1 },
  { "与", 1 },   { "围绕", 1 }, { "在", 1 },   { "集聚", 1 }, { "按照", 1 }, { "对接", 1 }, { "鼓励", 1 }, { "加强", 1 },
  { "对", 1 },   { "联合", 1 }, { "结合", 1 }, { "一系列", 1 }, { "各类", 1 }, { "强化", 1 }, { "发展", 1 }, { "吸引", 1 },
};

static PlanModelLexicon idle_words = PLAN_MODEL_LEXICON (idle_word_list);

static const PlanModelWord area_words[] = {
  { "片区", 1 },   { "高新区", 1 }, { "经开区", 1 }, { "开发区", 1 }, { "新区", 1 }, { "示范区", 1 }, { "园区", 1 }, { "组团", 1 },
  { "功能区", 1 }, { "保税区", 1 }, { "自贸区", 1 }, { "市", 1 },     { "县", 1 },   { "区", 1 },     { "旗", 1 },   { "州", 1 },
  { "镇", 1 },     { "乡", 1 },     { "街道", 1 },   { "兵团", 1 },   { "工业园", 1 }, { "自治县", 1 }, { "林区", 1 }, { "度假区", 1 },
};

static PlanModelLexicon areas = PLAN_MODEL_LEXICON (area_words);

/* Areas in name only. */
static const PlanModelWord kind_words[] = {
  { "城市", 1 }, { "城区", 1 },   { "景区", 1 },   { "社区", 1 }, { "示范县", 1 }, { "小区", 1 }, { "灌区", 1 }, { "库区", 1 },
  { "矿区", 1 }, { "集聚区", 1 }, { "试验区", 1 }, { "街区", 1 }, { "保护区", 1 }, { "牧区", 1 }, { "上市", 1 }, { "乡村", 1 },
};

static PlanModelLexicon kinds = PLAN_MODEL_LEXICON (kind_words);

static gboolean
is_bullet (guint16 code)
{
  switch (code)
    {
    case 0x25cf:
    case 0x25a0:
    case 0x25c6:
    case 0x25aa:
    case 0x25cb:
    case 0x25a1:
    case 0x25c7:
    case 0x2605:
    case 0x2606:
    case 0x25b2:
    case 0x25b3:
    case 0x25b6:
    case 0x27a2:
    case 0x2713:
    case 0x221a:
    case 0x00b7:
    case '*':
    case '-':
    case 0x2014:
      return TRUE;
    default:
      return FALSE;
    }
}

static guint32
skip_bracket (const guint16 *codes,
              guint32        at,
              guint32        end)
{
  guint depth = 0;
  guint32 limit = MIN (end, at + MAX_NAME);

  for (guint32 i = at; i < limit; i++)
    {
      if (plan_model_code_is_opening (codes[i]))
        depth++;
      else if (plan_model_code_is_closing (codes[i]) && --depth == 0)
        return i + 1;
    }

  return at + 1;
}

/* 1. (1) ① 一、 and marks; where the words begin. */
static guint32
read_number (const guint16  *codes,
             guint32         start,
             guint32         end,
             PlanModelPlace *number)
{
  guint32 at = start, after;

  if (codes[at] >= 0x2460 && codes[at] <= 0x2473)
    {
      number->start = at;
      number->end = at + 1;
      return at + 1;
    }
  if (is_bullet (codes[at]))
    {
      while (at < end && (is_bullet (codes[at]) || codes[at] == ' '))
        at++;
      return at;
    }
  if (codes[at] == '(')
    at++;
  if (at < end && plan_model_numeral_read (codes, at, MIN (end, at + 4), &after) > 0 && after < end)
    {
      number->start = at;
      number->end = after;
      if (at > start && codes[after] == ')')
        return after + 1;
      if (at == start && (codes[after] == '.' || codes[after] == 0x3001 || codes[after] == ')')
          && !(codes[after] == '.' && after + 1 < end && plan_model_code_is_digit (codes[after + 1])))
        return after + 1;
    }
  number->start = number->end = 0;

  return start;
}

/*< private >
 * plan_model_project_ends_name:
 */
gboolean
plan_model_project_ends_name (const guint16 *codes,
                              guint32        start,
                              guint32        end)
{
  guint n;

  if (end > start && codes[end - 1] == ')')
    {
      /* …改造工程(二期) */
      guint32 open = end;

      while (open > start && codes[open - 1] != '(')
        open--;
      if (open > start + 2)
        end = open - 1;
    }
  n = plan_model_lexicon_match_before (&endings, codes, start, end, NULL);

  return n > 0 && end - start > n;
}

/*< private >
 * plan_model_project_is_area:
 */
gboolean
plan_model_project_is_area (const guint16 *codes,
                            guint32        start,
                            guint32        end)
{
  if (end - start < 2 || end - start > MAX_AREA || plan_model_lexicon_match_before (&areas, codes, start, end, NULL) == 0
      || plan_model_lexicon_match_before (&kinds, codes, start, end, NULL) > 0)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    {
      if (!plan_model_code_is_han (codes[i]))
        return FALSE;
    }

  return plan_model_lexicon_match (&verbs, codes, start, end, NULL) == 0;
}

/*< private >
 * plan_model_project_trim_words:
 */
gboolean
plan_model_project_trim_words (const guint16 *codes,
                               guint32       *start,
                               guint32       *end)
{
  guint n;

  while (*start < *end && (n = plan_model_lexicon_match (&verbs, codes, *start, *end, NULL)) > 0 && *start + n < *end)
    *start += n;
  if (plan_model_lexicon_match (&idle_words, codes, *start, *end, NULL) > 0)
    return FALSE;
  while (*end > *start
         && (codes[*end - 1] == 0x3002 || codes[*end - 1] == ';' || codes[*end - 1] == ',' || codes[*end - 1] == 0x3001))
    --*end;
  /* A等B项目: the last of a list, and what they all are; “一园区”即A: what is meant. */
  for (guint32 i = *end; i > *start + 1; i--)
    {
      if (codes[i - 1] == 0x7b49 && codes[i - 2] != 0x9ad8) /* 等, not 高等 */
        {
          *end = i - 1;
          break;
        }
    }
  for (guint32 i = *start; i + 2 < *end && i < *start + 12; i++)
    {
      if (codes[i] == 0x201d && codes[i + 1] == 0x5373) /* ”即 */
        {
          *start = i + 2;
          break;
        }
    }
  if (*end - *start > 5 && plan_model_codes_match (codes, *end - 4, *end, "项目建设") > 0)
    *end -= 2;

  return TRUE;
}

/*< private >
 * plan_model_project_read_years:
 */
gboolean
plan_model_project_read_years (const guint16 *codes,
                               guint32        start,
                               guint32        end,
                               gint16        *year_start,
                               gint16        *year_end)
{
  g_autoptr (GArray) found = g_array_new (FALSE, TRUE, sizeof (PlanModelQuantityMatch));
  gint16 first = 0, last = 0;

  plan_model_quantities_scan (codes, start, MIN (end, start + 600), found);
  for (guint i = 0; i < found->len; i++)
    {
      const PlanModelQuantityMatch *quantity = &g_array_index (found, PlanModelQuantityMatch, i);
      const PlanModelTime *time = &quantity->time;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || time->end == 0)
        continue;
      if (time->kind == PLAN_MODEL_TIME_YEARS && time->start != 0)
        {
          *year_start = time->start;
          *year_end = time->end;
          return TRUE;
        }
      if (time->kind != PLAN_MODEL_TIME_YEAR && time->kind != PLAN_MODEL_TIME_BEFORE)
        continue;
      /* 2022年开工, 2025年建成: only years that say when it is built. */
      for (guint32 at = quantity->end; at < end && at < quantity->end + 8; at++)
        {
          if (plan_model_codes_match (codes, at, end, "开工") > 0 || plan_model_codes_match (codes, at, end, "启动") > 0)
            first = first == 0 ? time->end : first;
          else if (plan_model_codes_match (codes, at, end, "建成") > 0 || plan_model_codes_match (codes, at, end, "竣工") > 0
                   || plan_model_codes_match (codes, at, end, "投产") > 0 || plan_model_codes_match (codes, at, end, "完工") > 0
                   || plan_model_codes_match (codes, at, end, "投用") > 0 || plan_model_codes_match (codes, at, end, "完成") > 0)
            last = time->end;
          else if (codes[at] != ',' && codes[at] != 0x3002)
            continue;
          break;
        }
    }
  if (first == 0 && last == 0)
    return FALSE;
  *year_start = first != 0 ? first : last;
  *year_end = last != 0 ? last : first;

  return TRUE;
}

/*< private >
 * plan_model_project_line_read:
 */
gboolean
plan_model_project_line_read (const guint16        *codes,
                              guint32               start,
                              guint32               end,
                              PlanModelProjectLine *line)
{
  guint32 at, name_end = 0;

  *line = (PlanModelProjectLine) { { 0, 0 } };
  if (start >= end)
    return FALSE;
  at = read_number (codes, start, end, &line->number);
  line->is_listed = at > start;
  while (at < end && codes[at] == ' ')
    at++;
  line->name.start = at;
  for (; at < end && at < line->name.start + MAX_NAME; at++)
    {
      guint16 code = codes[at];

      if (plan_model_code_is_opening (code))
        {
          guint32 close = skip_bracket (codes, at, end);
          guint32 number_end = close;

          /* Years in brackets end the name; 改造工程(二期) is part of it. */
          for (guint32 i = at; i < close; i++)
            {
              if (plan_model_code_is_digit (codes[i]))
                number_end = at;
            }
          if (number_end == at && name_end == 0)
            name_end = at;
          at = close - 1;
          continue;
        }
      if (code == 0x201c || code == 0x300a)
        {
          guint16 partner = code == 0x201c ? 0x201d : 0x300b;

          while (at + 1 < end && at < line->name.start + MAX_NAME && codes[at] != partner)
            at++;
          continue;
        }
      if (code == ':' || code == 0x3002 || code == ';' || code == ',' || code == 0x3001)
        break;
    }
  line->has_label = at < end && codes[at] == ':';
  if (name_end == 0)
    name_end = at;
  if (at < end && at >= line->name.start + MAX_NAME)
    return FALSE;
  line->name.end = name_end;
  if (name_end < end)
    {
      line->details.start = name_end;
      while (line->details.start < end
             && (codes[line->details.start] == ':' || codes[line->details.start] == 0x3002 || codes[line->details.start] == ','
                 || codes[line->details.start] == ';'))
        line->details.start++;
      line->details.end = end;
      if (line->details.start >= end)
        line->details = (PlanModelPlace) { 0, 0 };
    }

  return line->name.end > line->name.start + 1;
}
