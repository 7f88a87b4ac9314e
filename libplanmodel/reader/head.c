/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/codes-private.h>
#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#include <string.h>

/*< private >
 * plan_model_head_get_line:
 */
PlanModelPlace
plan_model_head_get_line (const PlanModelHead *self,
                          guint32              number)
{
  const PlanModelBlock *block = plan_model_head_get_block (self, number);
  PlanModelPlace line = { block->start, block->end };

  while (line.end > line.start
         && (self->codes[line.end - 1] == '?' || self->codes[line.end - 1] == 0xfffd || self->codes[line.end - 1] == 0))
    line.end--;
  while (line.start < line.end
         && (self->codes[line.start] == '?' || self->codes[line.start] == 0xfffd || self->codes[line.start] == 0))
    line.start++;

  return line;
}

/*< private >
 * plan_model_head_holds_code:
 */
gboolean
plan_model_head_holds_code (const PlanModelHead *self,
                            guint32              start,
                            guint32              end,
                            guint16              code)
{
  return plan_model_codes_find (self->codes, start, end, code) < end;
}

/*< private >
 * plan_model_head_find_word:
 */
gboolean
plan_model_head_find_word (const PlanModelHead *self,
                           guint32              start,
                           guint32              end,
                           const char          *word,
                           guint32             *at)
{
  guint16 first;

  plan_model_codes_from_utf8 (word, &first, 1);
  for (guint32 i = start; i < end; i++)
    {
      i = plan_model_codes_find (self->codes, i, end, first);
      if (plan_model_codes_match (self->codes, i, end, word) > 0)
        {
          if (at != NULL)
            *at = i;
          return TRUE;
        }
    }

  return FALSE;
}

/*< private >
 * plan_model_head_is_date_line:
 */
gboolean
plan_model_head_is_date_line (const PlanModelHead *self,
                              guint32              number,
                              PlanModelDate       *date)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);
  guint32 end;

  if (line.end - line.start > 40 || line.end == line.start)
    return FALSE;
  while (line.start < line.end && plan_model_code_is_opening (self->codes[line.start]))
    line.start++;
  if (!plan_model_date_match (self->layout, line.start, line.end, date))
    return FALSE;
  end = plan_model_date_skip_time (self->layout, date->end, line.end);
  while (end < line.end && plan_model_code_is_closing (self->codes[end]))
    end++;

  return end == line.end;
}

static const PlanModelWord body_words[] = {
  { "人民政府", PLAN_MODEL_BODY_GOVERNMENT }, { "政府", PLAN_MODEL_BODY_GOVERNMENT },
  { "国务院", PLAN_MODEL_BODY_GOVERNMENT }, { "党中央", PLAN_MODEL_BODY_PARTY },
  { "中共中央", PLAN_MODEL_BODY_PARTY }, { "省委", PLAN_MODEL_BODY_PARTY }, { "市委", PLAN_MODEL_BODY_PARTY },
  { "县委", PLAN_MODEL_BODY_PARTY }, { "区委", PLAN_MODEL_BODY_PARTY }, { "州委", PLAN_MODEL_BODY_PARTY },
  { "旗委", PLAN_MODEL_BODY_PARTY }, { "盟委", PLAN_MODEL_BODY_PARTY }, { "党委", PLAN_MODEL_BODY_PARTY },
  { "地委", PLAN_MODEL_BODY_PARTY }, { "工委", PLAN_MODEL_BODY_PARTY }, { "党组", PLAN_MODEL_BODY_PARTY },
  { "兵团", PLAN_MODEL_BODY_GOVERNMENT }, { "行政公署", PLAN_MODEL_BODY_GOVERNMENT },
  { "行署", PLAN_MODEL_BODY_GOVERNMENT }, { "办公室", PLAN_MODEL_BODY_OFFICE },
  { "办公厅", PLAN_MODEL_BODY_OFFICE }, { "委员会", PLAN_MODEL_BODY_OTHER },
  { "管委会", PLAN_MODEL_BODY_OTHER }, { "局", PLAN_MODEL_BODY_OTHER }, { "厅", PLAN_MODEL_BODY_OTHER },
  { "部", PLAN_MODEL_BODY_OTHER }, { "委", PLAN_MODEL_BODY_OTHER }, { "署", PLAN_MODEL_BODY_OTHER },
  { "指挥部", PLAN_MODEL_BODY_OTHER }, { "领导小组", PLAN_MODEL_BODY_OTHER },
  { "工作组", PLAN_MODEL_BODY_OTHER }, { "联席会议", PLAN_MODEL_BODY_OTHER }, { "中心", PLAN_MODEL_BODY_OTHER },
  { "联合会", PLAN_MODEL_BODY_OTHER }, { "总工会", PLAN_MODEL_BODY_OTHER }, { "协会", PLAN_MODEL_BODY_OTHER },
  { "分行", PLAN_MODEL_BODY_OTHER }, { "银行", PLAN_MODEL_BODY_OTHER }, { "公司", PLAN_MODEL_BODY_OTHER },
  { "大学", PLAN_MODEL_BODY_OTHER }, { "学院", PLAN_MODEL_BODY_OTHER }, { "研究院", PLAN_MODEL_BODY_OTHER },
  { "法院", PLAN_MODEL_BODY_OTHER }, { "检察院", PLAN_MODEL_BODY_OTHER }, { "办事处", PLAN_MODEL_BODY_OTHER },
  { "监管局", PLAN_MODEL_BODY_OTHER }, { "科协", PLAN_MODEL_BODY_OTHER },
};
static PlanModelLexicon bodies = PLAN_MODEL_LEXICON (body_words);

/*< private >
 * plan_model_head_match_body_end:
 */
guint
plan_model_head_match_body_end (const PlanModelHead *self,
                                guint32              start,
                                guint32              end)
{
  guint sense;

  return plan_model_lexicon_match_before (&bodies, self->codes, start, end, &sense) > 0 ? sense : 0;
}

/*< private >
 * plan_model_head_is_body_name:
 */
gboolean
plan_model_head_is_body_name (const PlanModelHead *self,
                              guint32              start,
                              guint32              end)
{
  if (end - start < 3 || end - start > 80 || plan_model_head_match_body_end (self, start, end) == 0)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    if (!plan_model_code_is_han (self->codes[i]) && self->codes[i] != '(' && self->codes[i] != ')'
        && self->codes[i] != 0x3001)
      return FALSE;

  return !plan_model_head_find_word (self, start, end, "关于", NULL)
         && !plan_model_head_find_word (self, start, end, "印发", NULL);
}

/*< private >
 * plan_model_head_is_same_name:
 */
gboolean
plan_model_head_is_same_name (const PlanModelHead *self,
                              PlanModelPlace       a,
                              PlanModelPlace       b)
{
  return a.end - a.start == b.end - b.start
         && memcmp (self->codes + a.start, self->codes + b.start, (a.end - a.start) * sizeof (guint16)) == 0;
}

/*< private >
 * plan_model_head_is_first_heading:
 */
gboolean
plan_model_head_is_first_heading (const PlanModelHead *self,
                                  guint32              number)
{
  static const char *const starts[] = { "一、", "(一)", "第一章", "第一篇", "第一编", "第一部分", "第一节", "1.", "前言" };
  PlanModelPlace line = plan_model_head_get_line (self, number);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (plan_model_codes_match (self->codes, line.start, line.end, starts[i]) > 0)
      return TRUE;

  return FALSE;
}

/*< private >
 * plan_model_head_is_prose:
 */
gboolean
plan_model_head_is_prose (const PlanModelHead *self,
                          guint32              number)
{
  const PlanModelBlock *block = plan_model_head_get_block (self, number);
  PlanModelPlace line = plan_model_head_get_line (self, number);

  return block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && line.end - line.start >= 30
         && plan_model_head_holds_code (self, line.start, line.end, PLAN_MODEL_CODE_FULL_STOP);
}
