/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agency-role-private.h>
#include <libplanmodel/reader/agency-rule-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#define HAN_LEAD 0x7275 /* 牵 of 牵头 */
#define HAN_ALL 0x5747 /* 均 */
#define HAN_ABOVE 0x4e0a /* 上 of 以上, 上述 */
#define HAN_BELOW 0x4e0b /* 下 of 以下, 下列 */

/* A rule is looked for so far around the word that shows it. */
#define REACH 80

static const PlanModelWord first_words[] = {
  { "第一位", 1 },   { "排名第一", 1 }, { "列第一", 1 },   { "首位", 1 },       { "第一个", 1 },   { "排第一", 1 },
  { "排名首", 1 },   { "排在第一", 1 }, { "列首", 1 },     { "排名第1", 1 },    { "首个", 1 },     { "排首", 1 },
  { "列在第一", 1 }, { "居第一", 1 },   { "第一家", 1 },   { "列于首", 1 },     { "排列第一", 1 }, { "排序第一", 1 },
  { "第1位", 1 },    { "排在最前", 1 }, { "排在前", 1 },   { "排名在前", 1 },   { "列最前", 1 },   { "第一单位", 1 },
  { "首列单位", 1 }, { "排位第一", 1 }, { "第一名", 1 },   { "排在首", 1 },
};

static PlanModelLexicon firsts = PLAN_MODEL_LEXICON (first_words);

static const PlanModelWord part_words[] = {
  { "分号前", 1 },
  { "分号之前", 1 },
  { "“;”前", 1 },
  { "“;”之前", 1 },
  { "“;”号前", 1 },
  { "‘;’前", 1 },
  { "逗号前", 1 },
  { "逗号之前", 1 },
  { "“,”前", 1 },
  { "“,”之前", 1 },
  { "“,”号前", 1 },
};

static PlanModelLexicon parts = PLAN_MODEL_LEXICON (part_words);

static const PlanModelWord mark_words[] = {
  { "加“*”", 1 },   { "标“*”", 1 },     { "带“*”", 1 },     { "有“*”", 1 },   { "注“*”", 1 },   { "加*", 1 },
  { "标*", 1 },     { "带*", 1 },       { "有*", 1 },       { "打*", 1 },     { "标注*", 1 },   { "星号", 1 },
  { "加“★”", 1 },   { "标“★”", 1 },     { "带“★”", 1 },     { "有“★”", 1 },   { "注“★”", 1 },   { "加★", 1 },
  { "标★", 1 },     { "带★", 1 },       { "有★", 1 },       { "打★", 1 },     { "标注★", 1 },   { "画“★”", 1 },
  { "打“★”", 1 },   { "“*”为", 1 },     { "“★”为", 1 },     { "“*”的", 1 },   { "“★”的", 1 },   { "*号", 1 },
  { "★号", 1 },     { "带“▲”", 1 },     { "标“▲”", 1 },     { "有“▲”", 1 },   { "标“△”", 1 },   { "带“△”", 1 },
  { "打“*”", 1 },   { "标有“*”", 1 },   { "标有“★”", 1 },   { "“*”号", 1 },   { "“★”号", 1 },
};

static PlanModelLexicon marks = PLAN_MODEL_LEXICON (mark_words);

static const PlanModelWord subject_words[] = {
  { "任务", 1 }, { "工作", 1 }, { "事项", 1 }, { "措施", 1 }, { "以下", 1 }, { "下列", 1 }, { "各项", 1 }, { "上述", 2 },
  { "以上", 2 }, { "所有", 2 }, { "下同", 1 }, { "单位", 1 }, { "条款", 1 }, { "举措", 1 }, { "责任", 1 },
};

static PlanModelLexicon subjects = PLAN_MODEL_LEXICON (subject_words);

/* What stands between the subject and the names. */
static const PlanModelWord body_words[] = {
  { "均由", 1 },     { "均需", 1 },     { "均需由", 1 },   { "均涉及", 1 },   { "均包括", 1 },   { "均含", 1 },     { "均须", 1 },
  { "均应由", 1 },   { "均为", 1 },     { "均要求", 1 },   { "均须由", 1 },   { "均有", 1 },     { "均要", 1 },     { "均明确", 1 },
  { "均纳入", 1 },   { "均列入", 1 },   { "均请", 1 },     { "均是", 1 },
};

static PlanModelLexicon body_verbs = PLAN_MODEL_LEXICON (body_words);

static const PlanModelWord again_words[] = {
  { "再列出", 1 },     { "再一一列出", 1 },   { "再逐一列出", 1 }, { "再逐项列出", 1 }, { "再单独列出", 1 }, { "再分别列出", 1 },
  { "再单列", 1 },     { "再列", 1 },         { "再重复列出", 1 }, { "再赘述", 1 },     { "再另行列出", 1 }, { "再逐条列出", 1 },
  { "再逐一注明", 1 }, { "再一一注明", 1 },   { "再注明", 1 },     { "再列示", 1 },     { "再逐一列示", 1 }, { "再重复", 1 },
  { "再一一列举", 1 }, { "再逐一列举", 1 },   { "再具体列出", 1 }, { "再一一列明", 1 }, { "再列明", 1 },     { "再逐项列明", 1 },
  { "再标注", 1 },     { "再逐项注明", 1 },   { "再一一赘述", 1 }, { "再逐一标注", 1 },
};

static PlanModelLexicon agains = PLAN_MODEL_LEXICON (again_words);

static const PlanModelWord other_words[] = {
  { "其余", 1 }, { "其他", 1 }, { "其它", 1 }, { "后面", 1 }, { "之后", 1 }, { "后为", 1 }, { "以后", 1 }, { "后的", 1 }, { "其后", 1 },
};

static PlanModelLexicon others = PLAN_MODEL_LEXICON (other_words);

static gboolean
ends_sentence (guint16 code)
{
  return code == 0x3002 || code == 0 || code == '!';
}

static guint32
find_sentence (const guint16 *codes,
               guint32        start,
               guint32        at)
{
  guint32 from = at - start > REACH ? at - REACH : start;

  while (at > from && !ends_sentence (codes[at - 1]))
    at--;

  return at;
}

static guint32
find_sentence_end (const guint16 *codes,
                   guint32        at,
                   guint32        end)
{
  guint32 limit = MIN (end, at + REACH);

  while (at < limit && !ends_sentence (codes[at]))
    at++;

  return at;
}

static gboolean
has_word (PlanModelLexicon *lexicon,
          const guint16    *codes,
          guint32           start,
          guint32           end,
          guint32          *at,
          guint            *length,
          guint            *sense)
{
  return start < end && plan_model_lexicon_find (lexicon, codes, start, end, at, length, sense);
}

/* 列第一位的为牵头单位, 其余为配合单位. */
static void
read_lead_rule (PlanModelReading *reading,
                guint32           start,
                guint32           at,
                guint32           end)
{
  const guint16 *codes = reading->layout->codes;
  PlanModelAgencyRules *rules = &reading->agency_rules;
  guint32 from = find_sentence (codes, start, at), to = find_sentence_end (codes, at, end);
  guint32 found;
  PlanModelPlace place;

  /* 牵头, nearly at once behind the words. */
  if (plan_model_codes_match (codes, at, end, "牵头") == 0)
    return;
  from = MAX (from, at > start + 24 ? at - 24 : start);
  if (has_word (&firsts, codes, from, at, &found, NULL, NULL))
    place.start = found;
  else if (has_word (&parts, codes, from, at, &found, NULL, NULL) || has_word (&marks, codes, from, at, &found, NULL, NULL))
    place.start = found;
  else
    return;
  /* 第一位 of what?  Bodies must be spoken of: 为牵头单位, 的单位牵头. */
  if (!has_word (&subjects, codes, place.start, MIN (at + 8, end), &found, NULL, NULL)
      && plan_model_codes_match (codes, at + 2, end, "部门") == 0)
    return;
  place.end = at + 2;
  if (plan_model_codes_match (codes, place.end, end, "单位") > 0 || plan_model_codes_match (codes, place.end, end, "部门") > 0)
    place.end += 2;
  if (plan_model_lexicon_match (&firsts, codes, place.start, at, NULL) > 0)
    rules->first_leads = place;
  else if (plan_model_lexicon_match (&parts, codes, place.start, at, NULL) > 0)
    rules->part_leads = place;
  else
    rules->mark_leads = place;
  if (!has_word (&others, codes, place.end, to, &found, NULL, NULL))
    return;
  /* The sentence may go on in the next block, where the lines of the page were not joined. */
  if (to == end && to + 1 < reading->layout->n_codes)
    to = find_sentence_end (codes, to + 1, reading->layout->n_codes);
  for (; found + 1 < to; found++)
    {
      if (plan_model_codes_match (codes, found, to, "配合") > 0 || plan_model_codes_match (codes, found, to, "协办") > 0
          || plan_model_codes_match (codes, found, to, "协同") > 0)
        rules->others = PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT;
      else if (plan_model_codes_match (codes, found, to, "参与") > 0 || plan_model_codes_match (codes, found, to, "参加") > 0)
        rules->others = PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE;
      else if (plan_model_codes_match (codes, found, to, "责任") > 0)
        rules->others = PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
      else
        continue;
      break;
    }
}

/* Where the clause that begins at @at ends: at a semicolon, a stop, or a bracket that was opened before it. */
static guint32
find_clause_end (const guint16 *codes,
                 guint32        at,
                 guint32        end)
{
  guint depth = 0;
  guint32 limit = MIN (end, at + REACH);

  for (; at < limit; at++)
    {
      if (plan_model_code_is_opening (codes[at]))
        depth++;
      else if (plan_model_code_is_closing (codes[at]))
        {
          if (depth == 0)
            return at;
          depth--;
        }
      else if (depth == 0 && (codes[at] == ';' || ends_sentence (codes[at])))
        return at;
    }

  return at;
}

/* 以下任务均需各县(市、区)人民政府落实,不再列出. */
static void
read_body_rule (PlanModelReading *reading,
                GArray           *bodies,
                guint32           block,
                guint32           start,
                guint32           at,
                guint32           end)
{
  const guint16 *codes = reading->layout->codes;
  PlanModelAgencyRuleBody body = { { 0, 0 } };
  guint32 from = find_sentence (codes, start, at), to = find_clause_end (codes, at, end), found, again;
  guint length, sense;
  gboolean is_final;

  length = plan_model_lexicon_match (&body_verbs, codes, at, end, NULL);
  if (length == 0)
    return;
  /* What is said not to be listed again is a rule; without that it is one only of 以下 or 各项 tasks. */
  is_final = has_word (&agains, codes, at, to, &again, NULL, NULL);
  from = MAX (from, at > start + 24 ? at - 24 : start);
  if (!has_word (&subjects, codes, from, at, &found, NULL, &sense))
    return;
  if (!is_final && plan_model_codes_match (codes, found, at, "以下") == 0 && plan_model_codes_match (codes, found, at, "下列") == 0
      && plan_model_codes_match (codes, found, at, "各项任务") == 0 && plan_model_codes_match (codes, found, at, "以上") == 0
      && plan_model_codes_match (codes, found, at, "上述") == 0)
    return;
  body.place.start = found;
  body.place.end = to;
  body.block = block;
  body.is_for_all = sense == 2 || plan_model_codes_match (codes, found, at, "各项任务") > 0;
  body.start = at + length;
  body.end = is_final ? again : to;
  /* Without ", 不" before it. */
  while (body.end > body.start && (codes[body.end - 1] == 0x4e0d || codes[body.end - 1] == ','))
    body.end--;
  /* 配合单位均包括 …: the role is the label's. */
  for (guint32 i = found; i < at; i++)
    {
      PlanModelAgencyLabelFound label;

      if (plan_model_agency_label_match (codes, i, at, &label) && label.kind == PLAN_MODEL_AGENCY_LABEL_ROLE)
        {
          body.role = label.role;
          break;
        }
    }
  if (body.end > body.start + 1)
    g_array_append_val (bodies, body);
}

/* 以上各项任务,市委办负责督促落实: the bodies stand behind the subject, without 均. */
static const PlanModelWord these_words[] = {
  { "以上", 2 }, { "以下", 1 }, { "上述", 2 }, { "下列", 1 },
};

static PlanModelLexicon these = PLAN_MODEL_LEXICON (these_words);

static const PlanModelWord kind_words[] = {
  { "各项", 1 }, { "所有", 1 }, { "全部", 1 }, { "重点", 1 }, { "主要", 1 }, { "任务", 2 }, { "工作", 2 }, { "事项", 2 },
  { "措施", 2 }, { "举措", 2 }, { "条款", 2 }, { "目标", 2 }, { "内容", 2 }, { "各条", 2 }, { "各款", 2 }, { "分工", 1 },
};

static PlanModelLexicon kinds = PLAN_MODEL_LEXICON (kind_words);

static void
read_plain_body_rule (PlanModelReading *reading,
                      GArray           *bodies,
                      guint32           block,
                      guint32           at,
                      guint32           end)
{
  const guint16 *codes = reading->layout->codes;
  PlanModelAgencyRuleBody body = { { 0, 0 } };
  PlanModelAgencyList list;
  guint length, sense, last = 0;
  gboolean is_rule;

  length = plan_model_lexicon_match (&these, codes, at, end, &sense);
  if (length == 0)
    length = plan_model_lexicon_match (&these, codes, ++at, end, &sense);
  if (length == 0)
    return;
  body.is_for_all = sense == 2;
  body.place.start = at;
  at += length;
  while ((length = plan_model_lexicon_match (&kinds, codes, at, end, &sense)) > 0)
    {
      last = sense;
      at += length;
    }
  if (last != 2)
    return;
  if (at < end && codes[at] == ',')
    at++;
  if (at < end && codes[at] == HAN_ALL)
    return;
  body.place.end = body.end = find_clause_end (codes, at, end);
  body.block = block;
  body.start = at;
  plan_model_agency_list_init (&list);
  plan_model_agency_list_parse (&list, reading->layout, body.start, body.end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
  is_rule = list.n_strange == 0 && list.has_verb && !list.has_label && list.n_strong + list.n_groups > 0;
  plan_model_agency_list_clear (&list);
  if (is_rule)
    g_array_append_val (bodies, body);
}

/*< private >
 * plan_model_agency_rules_find:
 */
void
plan_model_agency_rules_find (PlanModelReading *reading,
                              GArray           *bodies)
{
  const PlanModelLayout *layout = reading->layout;
  const guint16 *codes = layout->codes;

  for (guint i = reading->facts.body_block; i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);

      if (block->kind == PLAN_MODEL_BLOCK_CONTENTS || block->kind == PLAN_MODEL_BLOCK_FURNITURE)
        continue;
      for (guint32 at = block->start; at < block->end; at++)
        {
          at = plan_model_codes_seek (codes, at, block->end, HAN_LEAD, HAN_ALL, HAN_ABOVE, HAN_BELOW);
          if (at == block->end)
            break;
          if (codes[at] == HAN_LEAD)
            read_lead_rule (reading, block->start, at, block->end);
          else if (codes[at] == HAN_ALL)
            read_body_rule (reading, bodies, i, block->start, at, block->end);
          else if (codes[at] == HAN_ABOVE || codes[at] == HAN_BELOW)
            read_plain_body_rule (reading, bodies, i, at > block->start ? at - 1 : at, block->end);
        }
    }
}
