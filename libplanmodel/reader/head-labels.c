/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/document-number-private.h>
#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/lexicon-private.h>

/* A paragraph of more codes than this is no line of a head. */
#define MAX_LINE 400

/* The lines and cells before a document that say of what it is: the word, then its value. */
enum
{
  LABEL_INDEX = 1,
  LABEL_NUMBER,
  LABEL_ISSUER,
  LABEL_PUBLISHER,
  LABEL_ISSUED,
  LABEL_PUBLISHED,
  LABEL_OTHER,
};

static const PlanModelWord label_words[] = {
  { "索引号", LABEL_INDEX },      { "信息索引号", LABEL_INDEX },  { "索引编号", LABEL_INDEX },    { "信息索引", LABEL_INDEX },
  { "索引码", LABEL_INDEX },      { "文号", LABEL_NUMBER },       { "发文字号", LABEL_NUMBER },   { "发文号", LABEL_NUMBER },
  { "发文文号", LABEL_NUMBER },   { "文件编号", LABEL_NUMBER },   { "文件号", LABEL_NUMBER },     { "文件字号", LABEL_NUMBER },
  { "文件文号", LABEL_NUMBER },   { "公文字号", LABEL_NUMBER },   { "公文文号", LABEL_NUMBER },   { "文书号", LABEL_NUMBER },
  { "发文机关", LABEL_ISSUER },   { "发文单位", LABEL_ISSUER },   { "发文机构", LABEL_ISSUER },   { "发文部门", LABEL_ISSUER },
  { "制发机关", LABEL_ISSUER },   { "制文机关", LABEL_ISSUER },   { "成文机关", LABEL_ISSUER },   { "制定机关", LABEL_ISSUER },
  { "制文单位", LABEL_ISSUER },   { "制发单位", LABEL_ISSUER },   { "印发机关", LABEL_ISSUER },   { "印发单位", LABEL_ISSUER },
  { "发布机构", LABEL_PUBLISHER }, { "发布机关", LABEL_PUBLISHER }, { "发布单位", LABEL_PUBLISHER }, { "公开机构", LABEL_PUBLISHER },
  { "公开单位", LABEL_PUBLISHER }, { "公开主体", LABEL_PUBLISHER }, { "公开责任部门", LABEL_PUBLISHER },
  { "成文日期", LABEL_ISSUED },   { "成文时间", LABEL_ISSUED },   { "发文日期", LABEL_ISSUED },   { "发文时间", LABEL_ISSUED },
  { "印发日期", LABEL_ISSUED },   { "印发时间", LABEL_ISSUED },   { "制发日期", LABEL_ISSUED },   { "制文日期", LABEL_ISSUED },
  { "生成日期", LABEL_ISSUED },   { "生成时间", LABEL_ISSUED },   { "签发日期", LABEL_ISSUED },   { "签发时间", LABEL_ISSUED },
  { "形成日期", LABEL_ISSUED },
  { "发布日期", LABEL_PUBLISHED }, { "发布时间", LABEL_PUBLISHED }, { "公开日期", LABEL_PUBLISHED }, { "公开时间", LABEL_PUBLISHED },
  { "公布日期", LABEL_PUBLISHED }, { "上传日期", LABEL_PUBLISHED }, { "上传时间", LABEL_PUBLISHED }, { "录入时间", LABEL_PUBLISHED },
  { "发稿时间", LABEL_PUBLISHED }, { "信息日期", LABEL_PUBLISHED }, { "日期", LABEL_PUBLISHED },     { "时间", LABEL_PUBLISHED },
  { "published", LABEL_PUBLISHED },
  { "名称", LABEL_OTHER },        { "文件名称", LABEL_OTHER },    { "信息名称", LABEL_OTHER },    { "标题", LABEL_OTHER },
  { "主题分类", LABEL_OTHER },    { "主题词", LABEL_OTHER },      { "分类", LABEL_OTHER },        { "组配分类", LABEL_OTHER },
  { "信息分类", LABEL_OTHER },    { "体裁分类", LABEL_OTHER },    { "公文种类", LABEL_OTHER },    { "体裁", LABEL_OTHER },
  { "有效性", LABEL_OTHER },      { "是否有效", LABEL_OTHER },    { "时效性", LABEL_OTHER },      { "时效", LABEL_OTHER },
  { "效力状态", LABEL_OTHER },    { "生效日期", LABEL_OTHER },    { "生效时间", LABEL_OTHER },    { "失效日期", LABEL_OTHER },
  { "失效时间", LABEL_OTHER },    { "实施日期", LABEL_OTHER },    { "施行日期", LABEL_OTHER },    { "废止日期", LABEL_OTHER },
  { "有效期", LABEL_OTHER },      { "有效期限", LABEL_OTHER },    { "截止日期", LABEL_OTHER },    { "统一登记号", LABEL_OTHER },
  { "登记号", LABEL_OTHER },      { "统一编号", LABEL_OTHER },    { "字号", LABEL_OTHER },        { "字体", LABEL_OTHER },
  { "浏览次数", LABEL_OTHER },    { "浏览量", LABEL_OTHER },      { "访问量", LABEL_OTHER },      { "点击数", LABEL_OTHER },
  { "点击量", LABEL_OTHER },      { "阅读量", LABEL_OTHER },      { "阅读次数", LABEL_OTHER },    { "作者", LABEL_OTHER },
  { "来源", LABEL_OTHER },        { "信息来源", LABEL_OTHER },    { "文章来源", LABEL_OTHER },    { "稿源", LABEL_OTHER },
  { "关键词", LABEL_OTHER },      { "内容概述", LABEL_OTHER },    { "公开方式", LABEL_OTHER },    { "公开形式", LABEL_OTHER },
  { "公开范围", LABEL_OTHER },    { "公开属性", LABEL_OTHER },    { "公开时限", LABEL_OTHER },    { "语种", LABEL_OTHER },
  { "编辑", LABEL_OTHER },        { "责任编辑", LABEL_OTHER },    { "打印", LABEL_OTHER },        { "服务对象", LABEL_OTHER },
  { "文件类型", LABEL_OTHER },    { "文件类别", LABEL_OTHER },    { "载体类型", LABEL_OTHER },    { "联系人", LABEL_OTHER },
  { "联系电话", LABEL_OTHER },    { "更新时间", LABEL_OTHER },    { "更新日期", LABEL_OTHER },    { "起草单位", LABEL_OTHER },
};
static PlanModelLexicon labels = PLAN_MODEL_LEXICON (label_words);

/* Labels */
static gboolean
is_label_end (guint16 code)
{
  return code == ':' || code == ']' || code == '|' || code == 0;
}

static gboolean
is_before_label (guint16 code)
{
  return code == '[' || code == '|' || code == 0 || plan_model_code_is_closing (code);
}

/* Where the value of a label ends that begins at @start. */
static guint32
find_value_end (const PlanModelHead *self,
                guint32              start,
                guint32              end)
{
  guint32 i = start;

  while (i < end && self->codes[i] != 0 && self->codes[i] != '|' && self->codes[i] != '[')
    {
      guint n = plan_model_lexicon_match (&labels, self->codes, i, end, NULL);

      if (n > 0 && i + n < end && self->codes[i + n] == ':')
        break;
      /* Brackets stand in numbers of documents: only one before a label ends the value. */
      i++;
      if (i < end && self->codes[i] == '[' && plan_model_lexicon_match (&labels, self->codes, i + 1, end, NULL) == 0)
        i++;
    }

  return i;
}

static void
take_label (PlanModelHead  *self,
            guint           label,
            PlanModelPlace  value)
{
  PlanModelDocumentNumber number;
  PlanModelDate date;

  if (value.end <= value.start)
    return;
  switch (label)
    {
    case LABEL_INDEX:
      if (self->facts->index_number.text == NULL && value.end - value.start <= 60 && value.end - value.start >= 3)
        {
          gboolean has_digit = FALSE;

          for (guint32 i = value.start; i < value.end; i++)
            has_digit |= plan_model_code_is_digit (self->codes[i]);
          if (has_digit)
            self->facts->index_number
                = (PlanModelFact) { plan_model_reading_keep_place (self->reading, value.start, value.end), value };
        }
      break;
    case LABEL_NUMBER:
      if (self->facts->document_number.text == NULL
          && plan_model_document_number_find (self->layout, value.start, value.end, &number))
        {
          PlanModelPlace place = { number.start, number.end };

          self->facts->document_number
              = (PlanModelFact) { plan_model_reading_keep_place (self->reading, place.start, place.end), place };
        }
      break;
    case LABEL_ISSUER:
      if (self->labelled_issuer.end == 0 && plan_model_head_is_body_name (self, value.start, value.end))
        self->labelled_issuer = value;
      break;
    case LABEL_PUBLISHER:
      if (self->labelled_publisher.end == 0 && plan_model_head_is_body_name (self, value.start, value.end))
        self->labelled_publisher = value;
      break;
    case LABEL_ISSUED:
      if (self->labelled_issued.year == 0 && plan_model_date_find (self->layout, value.start, value.end, &date))
        self->labelled_issued = date;
      break;
    case LABEL_PUBLISHED:
      if (self->facts->published.text == NULL && plan_model_date_find (self->layout, value.start, value.end, &date))
        {
          g_autofree char *text = plan_model_date_dup_text (&date);

          self->facts->published = (PlanModelFact) { plan_model_reading_keep (self->reading, text),
              { date.start, date.end } };
        }
      break;
    default:
      break;
    }
}

/* The first label at or behind @at that a mark, or the end, follows: its length, and where it begins in @at; 0 where there is
 * none. */
static guint
find_label (const PlanModelHead *self,
            guint32             *at,
            guint32              end,
            guint               *label)
{
  for (guint32 i = *at; i < end; i++)
    {
      guint32 mark = plan_model_codes_seek (self->codes, i, end, ':', ']', '|', 0);
      guint n = plan_model_lexicon_match_before (&labels, self->codes, i, mark, label);

      if (n > 0)
        {
          *at = mark - n;
          return n;
        }
      i = mark;
    }

  return 0;
}

/*< private >
 * plan_model_head_read_labels:
 */
void
plan_model_head_read_labels (PlanModelHead *self,
                             guint32        number)
{
  const PlanModelBlock *block = plan_model_head_get_block (self, number);
  guint32 i = block->start;
  guint label, n;

  if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->end - block->start > MAX_LINE)
    return;
  while ((n = find_label (self, &i, block->end, &label)) > 0)
    {
      guint32 after = i + n;
      PlanModelPlace value;

      /* With a colon it may stand anywhere in a line of such, else a mark or a cell must set it off. */
      if ((after >= block->end || self->codes[after] != ':') && !is_before_label (self->codes[i - 1]))
        {
          i = after;
          continue;
        }
      while (after < block->end && is_label_end (self->codes[after]))
        after++;
      if (after >= block->end && number + 1 < self->n_head && block->kind != PLAN_MODEL_BLOCK_TABLE)
        {
          /* One cell a line: the value is the next one, where that is no label itself. */
          PlanModelPlace line = plan_model_head_get_line (self, number + 1);

          if (line.end - line.start <= 80
              && plan_model_lexicon_match (&labels, self->codes, line.start, line.end, NULL) == 0)
            take_label (self, label, line);
          return;
        }
      value.start = after;
      value.end = find_value_end (self, after, block->end);
      take_label (self, label, value);
      i = MAX (value.end, after);
    }
}

/*< private >
 * plan_model_head_is_label_line:
 */
gboolean
plan_model_head_is_label_line (const PlanModelHead *self,
                               guint32              number)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);

  return plan_model_lexicon_match (&labels, self->codes, line.start, line.end, NULL) > 0;
}

/*< private >
 * plan_model_head_find_document_number:
 */
void
plan_model_head_find_document_number (PlanModelHead *self)
{
  for (guint32 i = 0; i < self->n_head && self->facts->document_number.text == NULL; i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);
      PlanModelDocumentNumber number;

      if (plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS || line.end - line.start > 100
          || plan_model_head_holds_code (self, line.start, line.end, PLAN_MODEL_CODE_FULL_STOP)
          || !plan_model_document_number_find (self->layout, line.start, line.end, &number))
        continue;
      /* At the end of the line, or at its beginning; behind 《…》 it is another document's. */
      if (number.start > line.start && self->codes[number.start - 1] == '(' && number.start >= line.start + 2
          && self->codes[number.start - 2] == PLAN_MODEL_CODE_CLOSE_TITLE)
        continue;
      if (number.end + 2 >= line.end || number.start <= line.start + 1 || self->codes[number.end] == ')')
        {
          PlanModelPlace place = { number.start, number.end };

          self->facts->document_number
              = (PlanModelFact) { plan_model_reading_keep_place (self->reading, place.start, place.end), place };
        }
    }
}
