/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/footer-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/numbering-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#define MAX_LINE 40
#define SHORT_LINE 12
#define MAX_BLOCKS 400

/* What stands behind the body of a document on its page. */
static const PlanModelWord footer_words[] = {
  { "打印", 1 },   { "关闭", 1 },   { "分享", 1 },   { "上一篇", 1 },   { "下一篇", 1 }, { "抄送", 1 },     { "主送", 1 },
  { "此件", 1 },   { "扫一扫", 1 }, { "返回顶部", 1 }, { "版权所有", 1 }, { "备案号", 1 }, { "责任编辑", 1 }, { "信息来源", 1 },
  { "来源:", 1 },  { "作者:", 1 },  { "主办单位", 1 }, { "网站标识", 1 }, { "浏览次数", 1 }, { "相关链接", 1 }, { "相关附件", 1 },
  { "附件下载", 1 }, { "印发)", 1 },  { "日印发", 1 },   { "信息公开", 1 }, { "公开选项", 1 }, { "阅读次数", 1 }, { "访问量", 1 },
};
static PlanModelLexicon footers = PLAN_MODEL_LEXICON (footer_words);

/* What the name of whoever signs a document ends in. */
static const PlanModelWord signature_words[] = {
  { "人民政府", 1 }, { "办公室", 1 }, { "办公厅", 1 }, { "委员会", 1 }, { "管委会", 1 }, { "领导小组", 1 },
  { "局", 1 },       { "厅", 1 },     { "委", 1 },     { "部", 1 },     { "指挥部", 1 }, { "国务院", 1 },
};
static PlanModelLexicon signatures = PLAN_MODEL_LEXICON (signature_words);

/* What makes a short line without a full stop a part of the body: a list of agencies, a date of completion. */
static const PlanModelWord body_words[] = {
  { "单位", 1 }, { "部门", 1 }, { "牵头", 1 }, { "负责", 1 }, { "配合", 1 }, { "完成时", 1 }, { "时限", 1 }, { "责任", 1 },
};
static PlanModelLexicon bodies = PLAN_MODEL_LEXICON (body_words);

/*< private >
 * plan_model_footer_is_date:
 */
gboolean
plan_model_footer_is_date (const guint16 *codes,
                           guint32        start,
                           guint32        end)
{
  guint n_digits = 0, n_marks = 0;

  if (end - start > 16)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    {
      guint16 code = codes[i];

      n_digits += plan_model_code_is_digit (code) || code == 0x3007 || (code >= 0x4e00 && code <= 0x4e03);
      n_marks +=
          code == 0x5e74 /* 年 */ || code == 0x6708 /* 月 */ || code == 0x65e5 /* 日 */ || code == '-' || code == '/';
    }

  return n_digits >= 3 && n_marks >= 2;
}

/*< private >
 * plan_model_footer_is_name:
 */
gboolean
plan_model_footer_is_name (const guint16 *codes,
                           guint32        start,
                           guint32        end)
{
  return plan_model_lexicon_match_before (&signatures, codes, start, end, NULL) > 0;
}

/*< private >
 * plan_model_footer_is:
 *
 * Returns: whether the block does not belong to the text any more
 */
gboolean
plan_model_footer_is (const PlanModelLayout *layout,
                      guint32                number,
                      gboolean               is_end)
{
  const PlanModelBlock *block = plan_model_layout_get_block (layout, number);
  const guint16 *codes = layout->codes;
  guint32 start = block->start, end = block->end, at;
  PlanModelHeadingNumber heading;
  guint16 last;

  if (block->kind == PLAN_MODEL_BLOCK_FURNITURE || block->kind == PLAN_MODEL_BLOCK_CONTENTS)
    return TRUE;
  if (block->kind == PLAN_MODEL_BLOCK_TABLE || start >= end)
    return start >= end;
  last = codes[end - 1];
  if (end - start <= 2 * MAX_LINE
      && plan_model_lexicon_find (&footers, codes, start, last == 0x3002 ? MIN (end, start + SHORT_LINE) : end, &at,
                                  NULL, NULL))
    return TRUE;
  if (end - start > MAX_LINE || last == 0x3002 || last == ';' || last == '!' || last == '|')
    return FALSE;
  if (plan_model_numbering_read (layout, start, end, &heading))
    return heading.manner == PLAN_MODEL_NUMBERING_ANNEX && heading.after == end;
  if (plan_model_footer_is_date (codes, start, end))
    return TRUE;
  if (plan_model_lexicon_find (&bodies, codes, start, end, &at, NULL, NULL))
    return FALSE;
  if (plan_model_footer_is_name (codes, start, end))
    return TRUE;

  return is_end && end - start <= SHORT_LINE && !plan_model_section_kind_is_title (codes, start, end);
}

/*< private >
 * plan_model_footer_trim:
 *
 * Returns: the block behind the last one of the text
 */
guint32
plan_model_footer_trim (const PlanModelLayout *layout,
                        guint32                start,
                        guint32                end,
                        gboolean               is_end)
{
  for (guint n = 0; end > start && n < MAX_BLOCKS; n++, end--)
    {
      if (!plan_model_footer_is (layout, end - 1, is_end))
        break;
    }

  return end;
}
