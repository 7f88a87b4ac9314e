/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/dates-private.h>
#include <libplanmodel/reader/document-number-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <string.h>

/* The head of a document, in which its facts are printed: no more blocks than these, contents not counted. */
#define MAX_HEAD 100
#define MAX_TAIL 60
#define MAX_TITLE 120
#define MAX_PIECES 4
#define MAX_ISSUERS 12
/* A paragraph of more codes than this is no line of a head. */
#define MAX_LINE 400

#define FULL_STOP 0x3002
#define OPEN_TITLE 0x300a /* 《 */
#define CLOSE_TITLE 0x300b

/* What a plan calls itself at the end of its title.  NOTICE is what carries a plan and is none. */
enum
{
  TITLE_NOTICE = 64,
};

static const PlanModelWord kind_words[] = {
  { "规划纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "发展纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "目标纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "规划", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "行动计划", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动方案", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动纲要", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "计划", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "发展计划", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "实施计划", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "工作计划", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "实施方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "工作方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "总体方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "指导意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "实施意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "若干意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "若干措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政策措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "若干政策", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政策", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "办法", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "细则", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政府工作报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "工作报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "工作要点", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "任务分解", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "任务清单", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "要点", PLAN_MODEL_PLAN_KIND_OTHER },
  { "决定", PLAN_MODEL_PLAN_KIND_OTHER },
  { "建议", PLAN_MODEL_PLAN_KIND_OTHER },
  { "清单", PLAN_MODEL_PLAN_KIND_OTHER },
  { "通知", TITLE_NOTICE },
  { "的函", TITLE_NOTICE },
  { "公告", TITLE_NOTICE },
};
static PlanModelLexicon kinds = PLAN_MODEL_LEXICON (kind_words);

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

/* What the names of bodies end in. */
enum
{
  BODY_GOVERNMENT = 1,
  BODY_PARTY,
  BODY_OFFICE,
  BODY_OTHER,
};

static const PlanModelWord body_words[] = {
  { "人民政府", BODY_GOVERNMENT }, { "政府", BODY_GOVERNMENT },  { "国务院", BODY_GOVERNMENT },   { "党中央", BODY_PARTY },
  { "中共中央", BODY_PARTY },      { "省委", BODY_PARTY },       { "市委", BODY_PARTY },          { "县委", BODY_PARTY },
  { "区委", BODY_PARTY },          { "州委", BODY_PARTY },       { "旗委", BODY_PARTY },          { "盟委", BODY_PARTY },
  { "党委", BODY_PARTY },          { "地委", BODY_PARTY },       { "工委", BODY_PARTY },          { "党组", BODY_PARTY },
  { "兵团", BODY_GOVERNMENT },     { "行政公署", BODY_GOVERNMENT }, { "行署", BODY_GOVERNMENT },
  { "办公室", BODY_OFFICE },       { "办公厅", BODY_OFFICE },    { "委员会", BODY_OTHER },        { "管委会", BODY_OTHER },
  { "局", BODY_OTHER },            { "厅", BODY_OTHER },         { "部", BODY_OTHER },            { "委", BODY_OTHER },
  { "署", BODY_OTHER },            { "指挥部", BODY_OTHER },     { "领导小组", BODY_OTHER },      { "工作组", BODY_OTHER },
  { "联席会议", BODY_OTHER },      { "中心", BODY_OTHER },       { "联合会", BODY_OTHER },        { "总工会", BODY_OTHER },
  { "协会", BODY_OTHER },          { "分行", BODY_OTHER },       { "银行", BODY_OTHER },          { "公司", BODY_OTHER },
  { "大学", BODY_OTHER },          { "学院", BODY_OTHER },       { "研究院", BODY_OTHER },        { "法院", BODY_OTHER },
  { "检察院", BODY_OTHER },        { "办事处", BODY_OTHER },     { "监管局", BODY_OTHER },        { "科协", BODY_OTHER },
};
static PlanModelLexicon bodies = PLAN_MODEL_LEXICON (body_words);

/* What a notice says of the plan that it carries. */
static const PlanModelWord carry_words[] = {
  { "印发给你们", 1 }, { "印发你们", 1 }, { "现予印发", 1 }, { "予以印发", 1 }, { "现印发", 1 },   { "转发给你们", 1 },
  { "现转发", 1 },     { "批转给你们", 1 }, { "下发给你们", 1 }, { "现予公布", 1 }, { "现予发布", 1 }, { "公布如下", 1 },
  { "全文如下", 1 },   { "印发了", 1 },     { "发布了", 1 },
  { "已经", 1 },       { "予以公布", 1 },   { "印发如下", 1 },   { "发给你们", 1 }, { "印送你们", 1 },  { "印发实施", 1 },
};
static PlanModelLexicon carries = PLAN_MODEL_LEXICON (carry_words);

typedef struct
{
  PlanModelPlace place;
  guint32 block; /* where it begins */
  guint32 end_block; /* the first behind it */
  guint32 base_end; /* behind the word for its kind */
  PlanModelPlace kind_place;
  guint kind;
} Title;

typedef struct
{
  PlanModelReading *reading;
  PlanModelFacts *facts;
  const PlanModelLayout *layout;
  const guint16 *codes;
  guint32 n_blocks;
  guint32 n_head; /* blocks of the head, from the first one */
  PlanModelPlace labelled_issuer;
  PlanModelPlace labelled_publisher;
  PlanModelDate labelled_issued; /* year 0: none */
  PlanModelDate bare_date; /* a line of the page's head */
  PlanModelDate signed_date;
  PlanModelDate printed_date; /* of the last line of a document, with who printed it */
  PlanModelPlace printer;
  guint32 notice_end; /* the block behind the words or the signature of the notice; 0: none */
  Title title;
  GArray *letterhead; /* of PlanModelPlace: who issued it, before the 关于 of the page's title or the 文件 of the head */
  PlanModelPlace named; /* the plan, as the notice names it */
} Search;

/* Lines */

static PlanModelBlock *
get_block (const Search *self,
           guint32       number)
{
  return plan_model_layout_get_block (self->layout, number);
}

/* The codes of a line without what is lost of its ends. */
static PlanModelPlace
get_line (const Search *self,
          guint32       number)
{
  const PlanModelBlock *block = get_block (self, number);
  PlanModelPlace line = { block->start, block->end };

  while (line.end > line.start && (self->codes[line.end - 1] == '?' || self->codes[line.end - 1] == 0xfffd || self->codes[line.end - 1] == 0))
    line.end--;
  while (line.start < line.end && (self->codes[line.start] == '?' || self->codes[line.start] == 0xfffd || self->codes[line.start] == 0))
    line.start++;

  return line;
}

static gboolean
holds_code (const Search *self,
            guint32       start,
            guint32       end,
            guint16       code)
{
  for (guint32 i = start; i < end; i++)
    if (self->codes[i] == code)
      return TRUE;

  return FALSE;
}

static gboolean
find_word (const Search *self,
           guint32       start,
           guint32       end,
           const char   *word,
           guint32      *at)
{
  for (guint32 i = start; i < end; i++)
    if (plan_model_codes_match (self->codes, i, end, word) > 0)
      {
        if (at != NULL)
          *at = i;
        return TRUE;
      }

  return FALSE;
}

/* A line that is a date and nothing else. */
static gboolean
is_date_line (const Search  *self,
              guint32        number,
              PlanModelDate *date)
{
  PlanModelPlace line = get_line (self, number);
  guint32 end;

  if (line.end - line.start > 40 || line.end == line.start)
    return FALSE;
  while (line.start < line.end && (self->codes[line.start] == '(' || self->codes[line.start] == '['))
    line.start++;
  if (!plan_model_date_match (self->layout, line.start, line.end, date))
    return FALSE;
  end = plan_model_date_skip_time (self->layout, date->end, line.end);
  while (end < line.end && (self->codes[end] == ')' || self->codes[end] == ']'))
    end++;

  return end == line.end;
}

/* A body's name that ends at @end: the sense of its last word, or 0. */
static guint
match_body_end (const Search *self,
                guint32       start,
                guint32       end)
{
  guint sense;

  return plan_model_lexicon_match_before (&bodies, self->codes, start, end, &sense) > 0 ? sense : 0;
}

/* Names of bodies and nothing else: Han characters, at least four of them. */
static gboolean
is_body_name (const Search *self,
              guint32       start,
              guint32       end)
{
  if (end - start < 3 || end - start > 80 || match_body_end (self, start, end) == 0)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    if (!plan_model_code_is_han (self->codes[i]) && self->codes[i] != '(' && self->codes[i] != ')' && self->codes[i] != 0x3001)
      return FALSE;

  return !find_word (self, start, end, "关于", NULL) && !find_word (self, start, end, "印发", NULL);
}

/* The issuers named in [@start, @end), which are names of bodies: set apart by spaces, a comma, or where the party's name
 * ends and the government's begins. */
static void
add_issuers (Search  *self,
             guint32  start,
             guint32  end)
{
  guint32 first = start;

  for (guint32 i = start + 1; i <= end; i++)
    {
      PlanModelFact issuer = { NULL };
      gboolean is_end = i == end, is_comma = i < end && self->codes[i] == 0x3001;

      if (!is_end && !is_comma)
        {
          gboolean is_gap = self->layout->origins[i] > self->layout->origins[i - 1] + 1;
          guint sense = match_body_end (self, first, i);
          PlanModelAreaName area;

          if (sense == 0 || i - first < 3)
            continue;
          if (!(is_gap && end - i >= 4 && is_body_name (self, i, end))
              && !(sense == BODY_PARTY && plan_model_area_match (self->codes, i, end, &area)))
            continue;
        }
      issuer.place.start = first;
      issuer.place.end = i;
      issuer.text = plan_model_reading_keep_place (self->reading, first, i);
      g_array_append_val (self->facts->issuers, issuer);
      first = is_comma ? i + 1 : i;
    }
}

/* Labels */

static gboolean
is_label_end (guint16 code)
{
  return code == ':' || code == ']' || code == '|' || code == 0;
}

static gboolean
is_before_label (guint16 code)
{
  return code == '[' || code == '|' || code == 0 || code == ')' || code == ']';
}

/* Where the value of a label ends that begins at @start. */
static guint32
find_value_end (const Search *self,
                guint32       start,
                guint32       end)
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
take_label (Search        *self,
            guint          label,
            PlanModelPlace value)
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
      if (self->labelled_issuer.end == 0 && is_body_name (self, value.start, value.end))
        self->labelled_issuer = value;
      break;
    case LABEL_PUBLISHER:
      if (self->labelled_publisher.end == 0 && is_body_name (self, value.start, value.end))
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

          self->facts->published = (PlanModelFact) { plan_model_reading_keep (self->reading, text), { date.start, date.end } };
        }
      break;
    default:
      break;
    }
}

static void
read_labels (Search  *self,
             guint32  number)
{
  const PlanModelBlock *block = get_block (self, number);
  guint32 i = block->start;

  if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->end - block->start > MAX_LINE)
    return;
  while (i < block->end)
    {
      guint label, n = plan_model_lexicon_match (&labels, self->codes, i, block->end, &label);
      guint32 after = i + n;
      PlanModelPlace value;

      if (n == 0 || !(is_label_end (after < block->end ? self->codes[after] : 0)))
        {
          i++;
          continue;
        }
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
          PlanModelPlace line = get_line (self, number + 1);

          if (line.end - line.start <= 80 && plan_model_lexicon_match (&labels, self->codes, line.start, line.end, NULL) == 0)
            take_label (self, label, line);
          return;
        }
      value.start = after;
      value.end = find_value_end (self, after, block->end);
      take_label (self, label, value);
      i = MAX (value.end, after);
    }
}

/* Titles */

/* A bracket that ends at @end and belongs to a title: years, 试行, a draft.  Where it begins, or @end. */
static guint32
match_bracket_before (const Search *self,
                      guint32       start,
                      guint32       end)
{
  guint32 i = end;

  if (end - start < 3 || (self->codes[end - 1] != ')' && self->codes[end - 1] != ']'))
    return end;
  while (i > start && end - i < 24 && self->codes[i - 1] != '(' && self->codes[i - 1] != '[')
    i--;
  if (i == start || (self->codes[i - 1] != '(' && self->codes[i - 1] != '['))
    return end;

  return i - 1;
}

/* Whether the bracket is part of the title: a number or a date is none. */
static gboolean
is_title_bracket (const Search *self,
                  guint32       start,
                  guint32       end)
{
  PlanModelDocumentNumber number;
  PlanModelDate date;

  return !plan_model_document_number_find (self->layout, start, end, &number)
         && !(plan_model_date_match (self->layout, start + 1, end - 1, &date) && date.end == end - 1);
}

/* Whether the line [@start, @end) reads like a title or the end of one. */
static gboolean
match_title (const Search *self,
             guint32       start,
             guint32       end,
             Title        *title)
{
  guint32 base = end, tail = end, bracket;
  guint n;

  while (end > start && (self->codes[end - 1] == '*' || self->codes[end - 1] == '?'))
    base = tail = --end;
  while ((bracket = match_bracket_before (self, start, base)) < base)
    {
      if (!is_title_bracket (self, bracket, base))
        tail = bracket;
      base = bracket;
    }
  n = plan_model_lexicon_match_before (&kinds, self->codes, start, base, &title->kind);
  if (n == 0 || tail - start > MAX_TITLE)
    return FALSE;
  for (guint32 i = start; i < base; i++)
    {
      guint16 code = self->codes[i];

      if (code == FULL_STOP || code == ';' || code == ':' || code == ',' || code == '|' || code == '>' || code == 0xbb
          || code == '!')
        return FALSE;
    }
  title->place = (PlanModelPlace) { start, tail };
  title->base_end = base;
  title->kind_place = (PlanModelPlace) { base - n, base };

  return TRUE;
}

static gboolean
is_bracket_line (const Search *self,
                 guint32       number)
{
  PlanModelPlace line = get_line (self, number);

  return line.end - line.start >= 3 && match_bracket_before (self, line.start, line.end) == line.start
         && is_title_bracket (self, line.start, line.end);
}

/* What of a title is compared: not marks, which are printed in many ways. */
static gboolean
is_compared (guint16 code)
{
  return plan_model_code_is_han (code) || plan_model_code_is_digit (code) || plan_model_code_is_latin (code);
}

/* Whether the lines from @number on print the title [@start, @end) and end with it: the block behind them, or 0. */
static guint32
match_lines (const Search *self,
             guint32       number,
             guint32       start,
             guint32       end,
             guint32      *at)
{
  PlanModelPlace line = get_line (self, number);
  guint32 i = line.start, last = number + MAX_PIECES;

  if (line.end - line.start > MAX_TITLE)
    return 0;
  for (guint32 k = start; k < end; k++)
    {
      if (!is_compared (self->codes[k]))
        continue;
      while (i >= line.end || !is_compared (self->codes[i]))
        {
          if (i < line.end && self->codes[i] != OPEN_TITLE && self->codes[i] != FULL_STOP && self->codes[i] != ':' && self->codes[i] != '|')
            {
              i++;
              continue;
            }
          if (i < line.end || k == start || ++number >= MIN (last, self->n_blocks))
            return 0;
          if (get_block (self, number)->kind == PLAN_MODEL_BLOCK_TABLE)
            return 0;
          line = get_line (self, number);
          i = line.start;
        }
      if (self->codes[i++] != self->codes[k])
        return 0;
    }
  *at = i;

  return number + 1;
}

/* The title with the bracket behind it, on its line or on one of its own. */
static void
take_bracket (const Search *self,
              Title        *title)
{
  PlanModelPlace line = get_line (self, title->end_block - 1);

  if (title->place.end < line.end && match_bracket_before (self, title->place.end, line.end) == title->place.end
      && is_title_bracket (self, title->place.end, line.end))
    title->place.end = line.end;
  else if (title->place.end >= line.end && title->end_block < self->n_blocks && is_bracket_line (self, title->end_block))
    title->place.end = get_line (self, title->end_block++).end;
}

/* The plan's own title, where the notice or the page's title names it: a line that is nothing else. */
static gboolean
find_named_title (Search         *self,
                  PlanModelPlace  named,
                  guint32         first)
{
  Title shape = { { 0 } };
  guint32 base = named.end;

  if (match_title (self, named.start, named.end, &shape))
    base = shape.base_end;
  for (guint32 i = first; i < self->n_head; i++)
    {
      guint32 at, end_block = match_lines (self, i, named.start, base, &at);
      Title title = { { 0 } }, own;
      PlanModelPlace line;

      if (end_block == 0 || get_block (self, i)->kind == PLAN_MODEL_BLOCK_TABLE
          || get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
        continue;
      title.place = (PlanModelPlace) { get_line (self, i).start, at };
      title.block = i;
      title.end_block = end_block;
      title.base_end = at;
      take_bracket (self, &title);
      line = get_line (self, title.end_block - 1);
      if (title.place.end + 1 < line.end)
        continue;
      /* The notice may have broken a line within the word. */
      if (match_title (self, title.place.start, at, &own))
        {
          title.kind = own.kind;
          title.kind_place = own.kind_place;
        }
      self->title = title;
      return TRUE;
    }

  return FALSE;
}

/* The plan named in the title of a notice: X of 关于印发《X》的通知 or 印发X的通知. */
static gboolean
find_named_in_notice (const Search   *self,
                      const Title    *notice,
                      PlanModelPlace *named,
                      guint32        *issuer_end)
{
  static const char *const verbs[] = { "印发", "批转", "转发", "发布", "公布", "下发" };
  guint32 at = notice->place.end, start, end = notice->kind_place.start;

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      guint32 found;

      if (find_word (self, notice->place.start, end, verbs[i], &found) && found < at)
        at = found;
    }
  if (at == notice->place.end)
    return FALSE;
  *issuer_end = at;
  if (at >= notice->place.start + 2 && plan_model_codes_match (self->codes, at - 2, at, "关于") > 0)
    *issuer_end = at - 2;
  start = at + 2;
  if (end > start && self->codes[end - 1] == 0x7684 /* 的 */)
    end--;
  if (start < end && self->codes[start] == OPEN_TITLE)
    {
      guint depth = 0;
      guint32 i = start;

      for (; i < end; i++)
        {
          depth += self->codes[i] == OPEN_TITLE;
          if (self->codes[i] == CLOSE_TITLE && --depth == 0)
            break;
        }
      start++;
      end = i;
    }
  *named = (PlanModelPlace) { start, end };

  return end >= start + 4;
}

/* The first 《…》 of a block. */
static gboolean
find_quoted (const Search   *self,
             guint32         start,
             guint32         end,
             PlanModelPlace *quoted)
{
  for (guint32 i = start; i < end; i++)
    {
      guint depth = 0;

      if (self->codes[i] != OPEN_TITLE)
        continue;
      for (guint32 k = i; k < end; k++)
        {
          depth += self->codes[k] == OPEN_TITLE;
          if (self->codes[k] == CLOSE_TITLE && --depth == 0)
            {
              *quoted = (PlanModelPlace) { i + 1, k };
              return k > i + 4;
            }
        }
      return FALSE;
    }

  return FALSE;
}

/* Whether the block is the sentence of a notice that hands out a plan. */
static gboolean
match_notice (const Search   *self,
              guint32         number,
              PlanModelPlace *named)
{
  const PlanModelBlock *block = get_block (self, number);

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->end - block->start > 600
      || !find_quoted (self, block->start, block->end, named))
    return FALSE;

  return plan_model_lexicon_find (&carries, self->codes, block->start, block->end, &(guint32) { 0 }, NULL, NULL)
         && (holds_code (self, block->start, block->end, 0x53d1 /* 发 */)
             || find_word (self, named->end, block->end, "全文如下", NULL));
}

/* A line that a title may have been broken at: nothing but words, and no name of a body or a mark of the page. */
static gboolean
is_title_piece (const Search *self,
                guint32       number)
{
  const PlanModelBlock *block = get_block (self, number);
  PlanModelPlace line = get_line (self, number);
  PlanModelDate date;
  guint16 last;

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line.end - line.start < 2 || line.end - line.start > 40)
    return FALSE;
  last = self->codes[line.end - 1];
  if (!is_compared (last) && last != 0x201d && last != CLOSE_TITLE && last != 0x3001)
    return FALSE;
  for (guint32 i = line.start; i < line.end; i++)
    if (self->codes[i] == ':' || self->codes[i] == FULL_STOP || self->codes[i] == ',' || self->codes[i] == ';'
        || self->codes[i] == '|' || self->codes[i] == '>' || self->codes[i] == 0)
      return FALSE;

  return !is_date_line (self, number, &date) && !is_body_name (self, line.start, line.end)
         && plan_model_codes_match (self->codes, line.start, line.end, "附件") == 0;
}

/* Whether a title can begin here: with an area, a plan's number, 关于 … */
static gboolean
is_title_start (const Search *self,
                guint32       at,
                guint32       end)
{
  PlanModelAreaName area;
  PlanModelYears years;

  if (at < end && (self->codes[at] == 0x201c || self->codes[at] == OPEN_TITLE))
    at++;
  if (plan_model_codes_match (self->codes, at, end, "中共") > 0 || plan_model_codes_match (self->codes, at, end, "关于") > 0)
    return TRUE;

  return plan_model_area_match (self->codes, at, end, &area) || plan_model_area_match_zone (self->codes, at, end, &area)
         || plan_model_years_match (self->codes, at, end, &years);
}

/* The title whose last line with a word for its kind is @number, with the lines that it was broken over. */
static gboolean
match_title_lines (const Search *self,
                   guint32       number,
                   Title        *title)
{
  PlanModelPlace line = get_line (self, number);
  PlanModelBlockKind kind = get_block (self, number)->kind;

  if ((kind != PLAN_MODEL_BLOCK_PARAGRAPH && kind != PLAN_MODEL_BLOCK_FURNITURE)
      || line.end - line.start > MAX_TITLE || line.end == line.start
      || !match_title (self, line.start, line.end, title))
    return FALSE;
  title->block = number;
  title->end_block = number + 1;
  take_bracket (self, title);
  for (guint i = 1; i < MAX_PIECES && title->block > 0; i++)
    {
      guint32 before = title->block - 1;
      PlanModelPlace piece;
      Title other;

      if (!is_title_piece (self, before))
        break;
      piece = get_line (self, before);
      if (match_title (self, piece.start, piece.end, &other) && is_title_start (self, title->place.start, title->place.end))
        break;
      /* A line that begins a title and does not end one goes on; so does one before a line that cannot begin one. */
      if (!is_title_start (self, piece.start, piece.end) && is_title_start (self, title->place.start, title->place.end))
        break;
      if (!is_title_start (self, piece.start, piece.end)
          && !(before > 0 && is_title_piece (self, before - 1)
               && is_title_start (self, get_line (self, before - 1).start, get_line (self, before - 1).end)))
        break;
      title->block = before;
      title->place.start = piece.start;
    }

  return TRUE;
}


/* Whether a line is the first heading of a text. */
static gboolean
is_first_heading (const Search *self,
                  guint32       number)
{
  static const char *const starts[] = { "一、", "(一)", "第一章", "第一篇", "第一编", "第一部分", "第一节", "1.", "前言" };
  PlanModelPlace line = get_line (self, number);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (plan_model_codes_match (self->codes, line.start, line.end, starts[i]) > 0)
      return TRUE;

  return FALSE;
}

/* A paragraph of the text, not a line of the head. */
static gboolean
is_prose (const Search *self,
          guint32       number)
{
  const PlanModelBlock *block = get_block (self, number);
  PlanModelPlace line = get_line (self, number);

  return block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && line.end - line.start >= 30
         && holds_code (self, line.start, line.end, FULL_STOP);
}

/* How much a title looks like that of the plan. */
static int
rate_title (const Search *self,
            const Title  *title)
{
  guint32 start = title->place.start, length = title->place.end - start;
  int rate = 0;

  if (title->kind == TITLE_NOTICE)
    rate -= 6;
  if (get_block (self, title->block)->kind == PLAN_MODEL_BLOCK_FURNITURE)
    rate -= 4;
  if (length < 8 && title->kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT)
    rate -= 5;
  if (is_title_start (self, start, title->place.end))
    rate += 3;
  for (guint32 i = start; i < title->place.end; i++)
    {
      PlanModelYears years;

      if (plan_model_years_match (self->codes, i, title->place.end, &years))
        {
          rate += 2;
          break;
        }
    }

  return rate;
}

/* The plan's title where nothing names it: the line most like one before the text begins, the later of equals. */
static void
choose_title (Search *self)
{
  int best = G_MININT;

  for (guint32 i = 0; i < self->n_head; i++)
    {
      Title title = { { 0 } };
      int rate;

      if (match_title_lines (self, i, &title))
        {
          rate = rate_title (self, &title);
          if (rate >= best && rate >= -2)
            {
              best = rate;
              self->title = title;
            }
          i = title.end_block - 1;
          continue;
        }
      if (self->title.end_block != 0 && (is_prose (self, i) || is_first_heading (self, i)))
        break;
    }
}

/* Who issued the document by the words before 关于 or 印发 of its title. */
static void
take_letterhead (Search  *self,
                 guint32  start,
                 guint32  end)
{
  PlanModelPlace place = { start, end };

  if (is_body_name (self, start, end))
    g_array_append_val (self->letterhead, place);
}

/* The names of bodies on lines of their own, one below the other, the last one in block @last. */
static void
take_letterhead_lines (Search  *self,
                       guint32  last)
{
  guint32 first = last + 1;

  while (first > 0 && last + 1 - first < MAX_ISSUERS)
    {
      PlanModelPlace line = get_line (self, first - 1);

      if (get_block (self, first - 1)->kind != PLAN_MODEL_BLOCK_PARAGRAPH || !is_body_name (self, line.start, line.end))
        break;
      first--;
    }
  for (; first <= last; first++)
    take_letterhead (self, get_line (self, first).start, get_line (self, first).end);
}

/* Who issued it by the title: before @at, which is its 关于 or 印发, or on the lines above where it begins with that. */
static void
take_title_head (Search      *self,
                 const Title *title,
                 guint32      at)
{
  if (self->letterhead->len > 0)
    return;
  if (at > title->place.start)
    take_letterhead (self, title->place.start, at);
  else if (title->block > 0)
    take_letterhead_lines (self, title->block - 1);
}

/* The title of the page and the sentence of a notice, which name the plan. */
static void
find_notice (Search *self)
{
  for (guint32 i = 0; i < self->n_head; i++)
    {
      PlanModelPlace named;
      PlanModelPlace line = get_line (self, i);
      Title title = { { 0 } };
      guint32 at;

      if (match_notice (self, i, &named))
        {
          self->named = named;
          self->notice_end = i + 1;
          return;
        }
      /* 某省委、某省人民政府印发《…》, as the papers have it. */
      if (line.end - line.start <= MAX_TITLE && find_word (self, line.start, line.end, "印发《", &at) && at > line.start
          && self->letterhead->len == 0 && is_body_name (self, line.start, at))
        take_letterhead (self, line.start, at);
      if (get_block (self, i)->kind == PLAN_MODEL_BLOCK_PARAGRAPH && match_title_lines (self, i, &title))
        {
          if (title.kind == TITLE_NOTICE && find_named_in_notice (self, &title, &named, &at))
            {
              if (self->named.end == 0)
                self->named = named;
              take_title_head (self, &title, at);
            }
          else if (find_word (self, title.place.start, title.place.end, "关于", &at))
            take_title_head (self, &title, at);
        }
    }
}

/* A heading of red letters, 某市人民政府文件, with or without the number behind it; that of a joint document has 文件 beside
 * its lines. */
static void
find_red_head (Search *self)
{
  for (guint32 i = 0; i < self->n_head && i < self->title.block && self->letterhead->len == 0; i++)
    {
      PlanModelPlace line = get_line (self, i);
      guint32 at;

      if (get_block (self, i)->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line.end - line.start > 60
          || !find_word (self, line.start, line.end, "文件", &at) || at == line.start
          || (at + 2 != line.end && !holds_code (self, at, line.end, '[')))
        continue;
      if (i > 0)
        take_letterhead_lines (self, i - 1);
      take_letterhead (self, line.start, at);
      for (guint32 k = i + 1; k < self->n_head && at + 2 == line.end && k < i + MAX_ISSUERS; k++)
        {
          PlanModelPlace next = get_line (self, k);

          if (!is_body_name (self, next.start, next.end))
            break;
          take_letterhead (self, next.start, next.end);
        }
    }
}

/* Who gives a report: 某市人民政府市长, then a name. */
static void
find_speaker (Search *self)
{
  static const char *const offices[] = { "省长", "市长", "州长", "县长", "区长", "旗长", "盟长", "主席", "代省长", "代市长", "代县长", "代区长" };

  for (guint32 i = self->title.end_block; i < self->n_head && i < self->title.end_block + 8; i++)
    {
      PlanModelPlace line = get_line (self, i);
      guint32 at;

      if (line.end - line.start > 40)
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (offices); k++)
        if (find_word (self, line.start, line.end, offices[k], &at) && at > line.start
            && match_body_end (self, line.start, at) == BODY_GOVERNMENT)
          {
            take_letterhead (self, line.start, at);
            return;
          }
    }
}

/* The number of the document: a line that is little else, where no label gave it. */
static void
find_document_number (Search *self)
{
  for (guint32 i = 0; i < self->n_head && self->facts->document_number.text == NULL; i++)
    {
      PlanModelPlace line = get_line (self, i);
      PlanModelDocumentNumber number;

      if (get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS || line.end - line.start > 100
          || holds_code (self, line.start, line.end, FULL_STOP)
          || !plan_model_document_number_find (self->layout, line.start, line.end, &number))
        continue;
      /* At the end of the line, or at its beginning; behind 《…》 it is another document's. */
      if (number.start > line.start && self->codes[number.start - 1] == '(' && number.start >= line.start + 2
          && self->codes[number.start - 2] == CLOSE_TITLE)
        continue;
      if (number.end + 2 >= line.end || number.start <= line.start + 1 || self->codes[number.end] == ')')
        {
          PlanModelPlace place = { number.start, number.end };

          self->facts->document_number
              = (PlanModelFact) { plan_model_reading_keep_place (self->reading, place.start, place.end), place };
        }
    }
}

static void
take_signature (Search  *self,
                guint32  start,
                guint32  end)
{
  while (end > start && !plan_model_code_is_han (self->codes[end - 1]))
    end--;
  while (start < end && !plan_model_code_is_han (self->codes[start]))
    start++;
  add_issuers (self, start, end);
}

/* A signature that ends before block @number, or with it: names of bodies, then a date.  The first of its blocks, or
 * @number + 1. */
static guint32
match_signature (Search  *self,
                 guint32  number,
                 guint32  first)
{
  PlanModelDate date;
  guint32 start = number;
  PlanModelPlace line = get_line (self, number);

  if (get_block (self, number)->kind == PLAN_MODEL_BLOCK_TABLE)
    return number + 1;
  if (is_date_line (self, number, &date) && date.is_chinese)
    {
      while (start > first && number - start < MAX_ISSUERS)
        {
          PlanModelPlace before = get_line (self, start - 1);

          if (get_block (self, start - 1)->kind == PLAN_MODEL_BLOCK_TABLE || !is_body_name (self, before.start, before.end))
            break;
          start--;
        }
      if (start == number)
        return number + 1;
      for (guint32 i = start; i < number; i++)
        take_signature (self, get_line (self, i).start, get_line (self, i).end);
      self->signed_date = date;
      return start;
    }
  /* 某市人民政府 2021年4月9日, on one line. */
  if (line.end - line.start <= 80 && line.end - line.start >= 10
      && plan_model_date_find (self->layout, line.start, line.end, &date) && date.is_chinese && date.day != 0
      && date.end == line.end && is_body_name (self, line.start, date.start))
    {
      take_signature (self, line.start, date.start);
      self->signed_date = date;
      return number;
    }

  return number + 1;
}

/* 某市人民政府办公室 2021年10月30日印发: who printed it stands for who issued it where nothing else says so. */
static void
find_printer (Search  *self,
              guint32  number)
{
  PlanModelPlace line = get_line (self, number);
  PlanModelDate date;

  if (self->printed_date.year == 0 && line.end - line.start <= 80 && line.end - line.start >= 12
      && plan_model_codes_match (self->codes, line.end - 2, line.end, "印发") > 0
      && plan_model_date_find (self->layout, line.start, line.end, &date) && date.is_chinese && date.end == line.end - 2
      && is_body_name (self, line.start, date.start))
    {
      self->printed_date = date;
      self->printer = (PlanModelPlace) { line.start, date.start };
    }
}

static gboolean
find_signature_between (Search  *self,
                        guint32  first,
                        guint32  last)
{
  for (guint32 i = first; i < last; i++)
    if (match_signature (self, i, first) <= i)
      return TRUE;

  return FALSE;
}

/* That of the notice, before the plan; else that of a cover; else that at the end. */
static void
find_signature (Search *self)
{
  guint32 first_tail = self->n_blocks > MAX_TAIL ? self->n_blocks - MAX_TAIL : 0;

  first_tail = MAX (first_tail, self->facts->body_block);
  if (self->title.block >= self->notice_end ? find_signature_between (self, self->notice_end, MIN (self->title.block, self->n_head))
                                            : find_signature_between (self, self->notice_end, self->facts->body_block))
    return;
  if (find_signature_between (self, self->title.end_block, self->facts->body_block))
    return;
  for (guint32 i = self->n_blocks; i > first_tail; i--)
    {
      guint32 start = match_signature (self, i - 1, first_tail);

      find_printer (self, i - 1);

      if (start < i)
        {
          self->facts->end_block = start;
          return;
        }
    }
}

/* A line that tells the date of a page beside other things, its source for one: the date stands first or last. */
static gboolean
find_page_date (const Search   *self,
                PlanModelPlace  line,
                PlanModelDate  *date)
{
  return line.end - line.start <= 120 && plan_model_date_find (self->layout, line.start, line.end, date) && !date->is_chinese
         && date->day != 0 && !holds_code (self, line.start, line.end, FULL_STOP)
         && (date->start == line.start || plan_model_date_skip_time (self->layout, date->end, line.end) == line.end);
}

/* Dates without a word for what they are: of the page where they stand in its head, of issue under the title. */
static void
find_bare_dates (Search *self)
{
  for (guint32 i = 0; i < self->n_head; i++)
    {
      PlanModelPlace line = get_line (self, i);
      PlanModelDate date;

      if (i >= self->title.end_block && (is_prose (self, i) || is_first_heading (self, i)))
        break;
      if (get_block (self, i)->kind == PLAN_MODEL_BLOCK_TABLE || get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
        continue;
      if (line.end - line.start == 4 && i + 1 < self->n_head && self->facts->published.text == NULL)
        {
          /* The year on a line, the month and the day on the next. */
          PlanModelPlace next = get_line (self, i + 1);
          guint year = 0, month = 0, day = 0;
          guint32 k;

          for (k = line.start; k < line.end && plan_model_code_is_digit (self->codes[k]); k++)
            year = year * 10 + self->codes[k] - '0';
          if (k == line.end && year >= 1949 && year <= 2100 && next.end - next.start >= 3 && next.end - next.start <= 5)
            {
              for (k = next.start; k < next.end && plan_model_code_is_digit (self->codes[k]); k++)
                month = month * 10 + self->codes[k] - '0';
              if (k < next.end && (self->codes[k] == '/' || self->codes[k] == '-' || self->codes[k] == '.'))
                {
                  for (k++; k < next.end && plan_model_code_is_digit (self->codes[k]); k++)
                    day = day * 10 + self->codes[k] - '0';
                  if (k == next.end && month >= 1 && month <= 12 && day >= 1 && day <= 31)
                    {
                      date = (PlanModelDate) { year, month, day, FALSE, line.start, next.end };
                      goto published;
                    }
                }
            }
        }
      /* ——2024年1月16日在…会议上, (2022年8月3日…通过) */
      while (line.start < line.end && (self->codes[line.start] == 0x2014 || self->codes[line.start] == '-' || self->codes[line.start] == '('))
        line.start++;
      if ((self->facts->kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT || line.start > get_block (self, i)->start)
          && i >= self->title.end_block && line.end - line.start <= 80 && self->bare_date.year == 0 && plan_model_date_match (self->layout, line.start, line.end, &date) && date.is_chinese
          && date.day != 0)
        self->bare_date = date;
      if (is_date_line (self, i, &date) || find_page_date (self, line, &date))
        {
          if (date.is_chinese && self->bare_date.year == 0
              && (i >= self->title.end_block || (self->notice_end != 0 && i >= self->notice_end)))
            self->bare_date = date;
          if (!date.is_chinese && self->labelled_publisher.end == 0 && is_body_name (self, line.start, date.start))
            self->labelled_publisher = (PlanModelPlace) { line.start, date.start };
          if (!date.is_chinese && self->facts->published.text == NULL)
            goto published;
        }
      continue;
    published:
      {
        g_autofree char *text = plan_model_date_dup_text (&date);

        self->facts->published = (PlanModelFact) { plan_model_reading_keep (self->reading, text), { date.start, date.end } };
      }
    }
}

static void
set_issued (Search              *self,
            const PlanModelDate *date)
{
  g_autofree char *text = plan_model_date_dup_text (date);

  self->facts->issued = (PlanModelFact) { plan_model_reading_keep (self->reading, text), { date->start, date->end } };
}

static gboolean
is_same_date (const PlanModelDate *a,
              const PlanModelDate *b)
{
  return a->year == b->year && a->month == b->month && (a->day == b->day || a->day == 0 || b->day == 0);
}

static void
settle_dates (Search *self)
{
  if (self->signed_date.year != 0)
    set_issued (self, &self->signed_date);
  else if (self->labelled_issued.year != 0)
    set_issued (self, &self->labelled_issued);
  else if (self->bare_date.year != 0)
    set_issued (self, &self->bare_date);
  else if (self->printed_date.year != 0)
    set_issued (self, &self->printed_date);
  if (self->signed_date.year != 0 && self->labelled_issued.year != 0
      && !is_same_date (&self->signed_date, &self->labelled_issued))
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_DATE_DIFFERS, PLAN_MODEL_ABOUT_FACT, 0, self->labelled_issued.start,
                             self->labelled_issued.end, plan_model_date_dup_text (&self->labelled_issued));
}

/* Whether two names of bodies have the same words. */
static gboolean
is_same_name (const Search   *self,
              PlanModelPlace  a,
              PlanModelPlace  b)
{
  return a.end - a.start == b.end - b.start
         && memcmp (self->codes + a.start, self->codes + b.start, (a.end - a.start) * sizeof (guint16)) == 0;
}

/* Whether @place is short for the name: it ends alike, and its characters are in the name in their order. */
static gboolean
is_short_for (const Search   *self,
              PlanModelPlace  place,
              PlanModelPlace  name)
{
  guint32 i = place.start;

  if (self->codes[place.end - 1] != self->codes[name.end - 1])
    return FALSE;
  for (guint32 k = name.start; k < name.end && i < place.end; k++)
    i += self->codes[i] == self->codes[k];

  return i == place.end;
}

/* Whether an issuer is named at the beginning of @place: a page may name one of several, or all of them in one cell. */
static gboolean
is_issuer (const Search   *self,
           PlanModelPlace  place)
{
  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelPlace issuer = g_array_index (self->facts->issuers, PlanModelFact, i).place;
      guint32 length = issuer.end - issuer.start;

      if (is_same_name (self, issuer, place) || is_short_for (self, place, issuer)
          || (self->facts->issuers->len > 1 && place.end - place.start > length
              && is_same_name (self, issuer, (PlanModelPlace) { place.start, place.start + length })))
        return TRUE;
    }

  return FALSE;
}

static void
settle_issuers (Search *self)
{
  PlanModelPlace other = self->letterhead->len > 0 ? g_array_index (self->letterhead, PlanModelPlace, 0) : self->labelled_issuer;

  if (self->facts->issuers->len == 0)
    {
      for (guint i = 0; i < self->letterhead->len; i++)
        {
          PlanModelPlace place = g_array_index (self->letterhead, PlanModelPlace, i);

          add_issuers (self, place.start, place.end);
        }
      if (self->letterhead->len == 0 && self->labelled_issuer.end != 0)
        add_issuers (self, self->labelled_issuer.start, self->labelled_issuer.end);
      else if (self->letterhead->len == 0 && self->printer.end != 0)
        add_issuers (self, self->printer.start, self->printer.end);
      else if (self->letterhead->len == 0 && self->labelled_publisher.end != 0)
        add_issuers (self, self->labelled_publisher.start, self->labelled_publisher.end);
    }
  if (self->facts->issuers->len == 0)
    return;
  if (other.end != 0 && is_issuer (self, other))
    other = self->labelled_issuer;
  if (other.end != 0 && !is_issuer (self, other))
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_ISSUER_DIFFERS, PLAN_MODEL_ABOUT_FACT, 0, other.start, other.end,
                             plan_model_layout_dup_text (self->layout, other.start, other.end));
}

/* Period */

static gboolean
find_years (const Search       *self,
            guint32             start,
            guint32             end,
            PlanModelYearsKind  kind,
            PlanModelYears     *years)
{
  for (guint32 i = start; i < end; i++)
    {
      if (plan_model_code_is_digit (self->codes[i]) && plan_model_code_is_digit (self->codes[i - 1]))
        continue;
      if (plan_model_years_match (self->codes, i, end, years) && years->kind == kind)
        return TRUE;
    }

  return FALSE;
}

static void
set_period (Search  *self,
            gint16   first,
            gint16   last,
            guint32  start,
            guint32  end)
{
  self->facts->period_start = first;
  self->facts->period_end = last;
  self->facts->period_place = (PlanModelPlace) { start, end };
}

/* 三年行动: how many years, or 0. */
static guint
find_span (const Search *self,
           guint32       start,
           guint32       end)
{
  static const char digits[] = "一二三四五六七八九十";

  for (guint32 i = start; i + 2 < end; i++)
    {
      guint n = 0;

      if (self->codes[i + 1] != 0x5e74 || self->codes[i - 1] == 0x7b2c || plan_model_code_is_digit (self->codes[i - 1]))
        continue;
      for (const char *p = digits; *p != '\0'; p = g_utf8_next_char (p))
        {
          n++;
          if (g_utf8_get_char (p) == self->codes[i] || (n < 10 && self->codes[i] == '0' + n))
            return n;
        }
    }

  return 0;
}

static gint16
get_fact_year (const PlanModelFact *fact)
{
  return fact->text == NULL ? 0 : (gint16) g_ascii_strtoll (fact->text, NULL, 10);
}

static gint16
get_issue_year (const Search *self)
{
  gint16 year = get_fact_year (&self->facts->issued);

  if (year == 0)
    year = get_fact_year (&self->facts->published);
  if (year == 0 && self->facts->document_number.text != NULL)
    {
      PlanModelDocumentNumber number;
      PlanModelPlace place = self->facts->document_number.place;

      if (plan_model_document_number_find (self->layout, place.start, place.end, &number))
        year = number.year;
    }

  return year;
}

static const PlanModelWord period_words[] = {
  { "规划期", 1 }, { "实施期", 1 }, { "计划期", 1 }, { "行动期", 1 }, { "规划年限", 1 }, { "实施时间", 1 }, { "规划时限", 1 },
};
static PlanModelLexicon period_lead = PLAN_MODEL_LEXICON (period_words);

/* The period that the text states, or that its goals are for. */
static void
find_period_in_text (Search *self,
                     guint   span)
{
  guint32 start, end = get_block (self, self->n_blocks - 1)->end, goal_start = 0, goal_end = 0, at, plan_start = 0, plan_end = 0;
  gint16 goal = 0, issue = get_issue_year (self), plan_first = 0, plan_last = 0;
  PlanModelYears years;
  guint length;

  if (self->facts->body_block >= self->n_blocks)
    return;
  start = get_block (self, self->facts->body_block)->start;
  for (at = start; plan_model_lexicon_find (&period_lead, self->codes, at, end, &at, &length, NULL); at += length)
    if (find_years (self, at, MIN (at + 30, end), PLAN_MODEL_YEARS_RANGE, &years))
      {
        set_period (self, years.first, years.last, years.start, years.end);
        return;
      }
  for (guint32 i = start; i < end; i++)
    {
      if (goal == 0 && self->codes[i] == 0x5230 /* 到 */ && plan_model_years_match (self->codes, i + 1, end, &years)
          && years.kind == PLAN_MODEL_YEARS_ONE && years.last >= issue)
        {
          goal = years.last;
          goal_start = years.start;
          goal_end = years.end;
        }
      else if (plan_last == 0 && (self->codes[i] == 0x5341 || self->codes[i] == 0x7b2c)
               && plan_model_years_match (self->codes, i, end, &years)
               && years.kind == PLAN_MODEL_YEARS_FIVE_YEAR_PLAN && years.last >= issue)
        {
          plan_first = years.first;
          plan_last = years.last;
          plan_start = years.start;
          plan_end = years.end;
        }
      else if (span > 0 && plan_model_years_match (self->codes, i, end, &years) && years.kind == PLAN_MODEL_YEARS_RANGE
               && years.last - years.first + 1 == (int) span && years.last >= issue)
        {
          set_period (self, years.first, years.last, years.start, years.end);
          return;
        }
      if (goal != 0 && plan_last != 0)
        break;
    }
  if (span > 0 && goal != 0)
    set_period (self, goal - span + 1, goal, goal_start, goal_end);
  else if (span > 0 && issue != 0)
    set_period (self, issue, issue + span - 1, 0, 0);
  else if (plan_last != 0 && (goal == 0 || goal == plan_last))
    set_period (self, plan_first, plan_last, plan_start, plan_end);
  else if (goal != 0)
    set_period (self, issue != 0 && issue <= goal ? issue : 0, goal, goal_start, goal_end);
  else if (plan_last != 0)
    set_period (self, plan_first, plan_last, plan_start, plan_end);
}

static void
find_period (Search *self)
{
  PlanModelPlace title = self->title.place;
  PlanModelYears years;
  guint span;

  if (self->n_blocks == 0)
    return;
  if (title.end != 0)
    {
      if (find_years (self, title.start, title.end, PLAN_MODEL_YEARS_RANGE, &years)
          || find_years (self, title.start, title.end, PLAN_MODEL_YEARS_FIVE_YEAR_PLAN, &years)
          || find_years (self, title.start, title.end, PLAN_MODEL_YEARS_ONE, &years))
        {
          gint16 first = years.first;

          /* 到2025年, 2030年前: the end of a period that begins with the issue. */
          if (years.kind == PLAN_MODEL_YEARS_ONE
              && (self->codes[years.start - 1] == 0x5230 || self->codes[years.end] == 0x524d || years.last > get_issue_year (self) + 2)
              && get_issue_year (self) != 0)
            first = MIN (get_issue_year (self), years.last);
          set_period (self, first, years.last, years.start, years.end);
          return;
        }
      if (self->facts->kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT && get_issue_year (self) != 0)
        {
          PlanModelPlace place = self->facts->issued.place;

          set_period (self, get_issue_year (self), get_issue_year (self), place.start, place.end);
          return;
        }
    }
  span = title.end != 0 ? find_span (self, title.start, title.end) : 0;
  find_period_in_text (self, span);
  if (self->facts->period_end != 0)
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_PERIOD_UNCERTAIN, PLAN_MODEL_ABOUT_FACT, 0,
                             self->facts->period_place.start, self->facts->period_place.end,
                             g_strdup_printf ("%d–%d", self->facts->period_start, self->facts->period_end));
}

/* Area */

/* The area that begins at @at: the last of a chain of names, or a zone. */
static gboolean
match_area (const Search      *self,
            guint32            at,
            guint32            end,
            PlanModelAreaName *area,
            PlanModelAreaName *superior)
{
  PlanModelAreaName chain[5], zone;
  guint n = plan_model_area_match_chain (self->codes, at, end, chain, G_N_ELEMENTS (chain));

  superior->end = 0;
  if (n > 0)
    {
      *area = chain[n - 1];
      if (n > 1)
        *superior = chain[n - 2];
      if (plan_model_area_match_zone (self->codes, at, end, &zone) && zone.end > area->end && zone.end - area->end <= 12
          && plan_model_codes_match (self->codes, zone.end, end, "建设") == 0
          && plan_model_codes_match (self->codes, zone.end, end, "创建") == 0)
        {
          *superior = *area;
          *area = zone;
        }
      return TRUE;
    }

  return plan_model_area_match_zone (self->codes, at, end, area);
}

static const PlanModelWord county_list_words[] = {
  { "各县(", 1 }, { "各县区", 1 }, { "各区县", 1 }, { "各旗县", 1 }, { "县(市、区)", 1 }, { "县(区)", 1 },
  { "县(市区)", 1 }, { "各县、", 1 }, { "区(县)", 1 }, { "县市区", 1 }, { "区(市)县", 1 }, { "各县级", 1 },
  { "旗县区", 1 }, { "各县市", 1 }, { "各区(", 1 }, { "各县和", 1 }, { "市县两级", 1 }, { "各区人民", 1 },
  { "各区政府", 1 }, { "各区、", 1 }, { "区级政府", 1 }, { "县、区", 1 },
};
static PlanModelLexicon county_lists = PLAN_MODEL_LEXICON (county_list_words);

/* A city that is not known by name is of the rank of a county; but one that has counties is not. */
static gboolean
has_counties (const Search *self)
{
  guint32 start = get_block (self, 0)->start, end = get_block (self, self->n_blocks - 1)->end;

  return plan_model_lexicon_find (&county_lists, self->codes, start, MIN (end, start + 20000), &(guint32) { 0 }, NULL, NULL);
}

static void
set_area (Search            *self,
          PlanModelAreaName  area,
          PlanModelAreaName  superior)
{
  self->facts->area.place = (PlanModelPlace) { area.start, area.end };
  self->facts->area.text = plan_model_reading_keep_place (self->reading, area.start, area.end);
  self->facts->area_level = area.level;
  if (area.level == PLAN_MODEL_AREA_LEVEL_COUNTY && !area.is_known && self->codes[area.end - 1] == 0x5e02 /* 市 */
      && has_counties (self))
    self->facts->area_level = PLAN_MODEL_AREA_LEVEL_PREFECTURE;
  if (superior.end != 0)
    self->facts->superior_area = plan_model_reading_keep_place (self->reading, superior.start, superior.end);
}

/* The area of an issuer: of 中共安顺市委 the area is 安顺市. */
static gboolean
match_issuer_area (const Search      *self,
                   PlanModelPlace     issuer,
                   PlanModelAreaName *area,
                   PlanModelAreaName *superior)
{
  guint32 at = issuer.start + plan_model_codes_match (self->codes, issuer.start, issuer.end, "中共");

  return match_area (self, at, issuer.end, area, superior);
}

/* The area above whose plan this one follows: 按照《某州某某行动方案》. */
static void
find_superior (Search             *self,
               PlanModelAreaLevel  level,
               PlanModelAreaName   area)
{
  PlanModelAreaLevel wanted = level == PLAN_MODEL_AREA_LEVEL_COUNTY       ? PLAN_MODEL_AREA_LEVEL_PREFECTURE
                              : level == PLAN_MODEL_AREA_LEVEL_PREFECTURE ? PLAN_MODEL_AREA_LEVEL_PROVINCE
                                                                          : PLAN_MODEL_AREA_LEVEL_UNKNOWN;
  guint32 end = get_block (self, self->n_head - 1)->end;

  if (wanted == PLAN_MODEL_AREA_LEVEL_UNKNOWN)
    return;
  for (guint32 i = get_block (self, 0)->start; i < end; i++)
    {
      PlanModelAreaName superior;
      guint32 at = i + 1;

      if (self->codes[i] != OPEN_TITLE)
        continue;
      at += plan_model_codes_match (self->codes, at, end, "中共");
      if (plan_model_area_match_chain (self->codes, at, end, &superior, 1) == 0)
        continue;
      /* A city that is not known may be one that this county lies in. */
      if (superior.level == wanted
          || (wanted == PLAN_MODEL_AREA_LEVEL_PREFECTURE && !superior.is_known && self->codes[superior.end - 1] == 0x5e02
              && self->codes[area.end - 1] != 0x5e02))
        {
          self->facts->superior_area = plan_model_reading_keep_place (self->reading, superior.start, superior.end);
          return;
        }
    }
}

/* Bodies of the whole country have no area in their names. */
static gboolean
is_national (const Search *self)
{
  static const char *const starts[] = { "国务院", "中共中央", "国家", "全国", "中华人民共和国" };

  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelPlace issuer = g_array_index (self->facts->issuers, PlanModelFact, i).place;

      for (guint k = 0; k < G_N_ELEMENTS (starts); k++)
        if (plan_model_codes_match (self->codes, issuer.start, issuer.end, starts[k]) > 0)
          return TRUE;
      /* 教育部, 工业和信息化部 */
      if (self->codes[issuer.end - 1] == 0x90e8)
        return TRUE;
    }

  return FALSE;
}

static void
find_area (Search *self)
{
  PlanModelAreaName area = { 0 }, superior = { 0 }, issuer_area = { 0 }, issuer_superior = { 0 };
  gboolean has_issuer = FALSE, has_title = FALSE, is_joint = FALSE;
  guint32 at;

  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelAreaName other, other_superior;

      if (!match_issuer_area (self, g_array_index (self->facts->issuers, PlanModelFact, i).place, &other, &other_superior))
        continue;
      if (has_issuer)
        is_joint |= !is_same_name (self, (PlanModelPlace) { issuer_area.start, issuer_area.end },
                                   (PlanModelPlace) { other.start, other.end });
      else
        {
          issuer_area = other;
          issuer_superior = other_superior;
          has_issuer = TRUE;
        }
    }
  if (self->title.place.end != 0)
    {
      at = self->title.place.start;
      at += plan_model_codes_match (self->codes, at, self->title.place.end, "中共");
      if (self->codes[at] == 0x201c)
        at++;
      has_title = match_area (self, at, self->title.place.end, &area, &superior);
    }
  if (has_title)
    {
      if (superior.end == 0 && has_issuer && !is_joint && issuer_area.level < area.level)
        superior = issuer_area;
      else if (superior.end == 0 && has_issuer && issuer_area.level == area.level)
        superior = issuer_superior;
      set_area (self, area, superior);
    }
  else if (is_national (self))
    {
      self->facts->area.text = "中国";
      self->facts->area_level = PLAN_MODEL_AREA_LEVEL_COUNTRY;
      return;
    }
  else if (has_issuer)
    {
      area = issuer_area;
      set_area (self, area, issuer_superior);
    }
  else
    {
      /* 在某省第十四届人民代表大会…, 某省人民政府省长: what the head names first. */
      for (guint32 i = 0; i < MIN (self->facts->body_block, self->n_head) && area.end == 0; i++)
        {
          PlanModelPlace line = get_line (self, i);

          if (line.end - line.start > 80 || get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
            continue;
          for (guint32 k = line.start; k < line.end; k++)
            if ((k == line.start || self->codes[k - 1] == 0x5728 /* 在 */ || self->codes[k - 1] == 0x5e74)
                && plan_model_area_match_chain (self->codes, k, line.end, &area, 1) > 0)
              break;
        }
      if (area.end == 0)
        return;
      set_area (self, area, superior);
    }
  if (self->facts->superior_area == NULL && area.level == PLAN_MODEL_AREA_LEVEL_PREFECTURE && area.province != 0
      && plan_model_area_find_province (self->codes, get_block (self, 0)->start, get_block (self, self->n_blocks - 1)->end,
                                        area.province, &superior))
    self->facts->superior_area = plan_model_reading_keep_place (self->reading, superior.start, superior.end);
  if (self->facts->superior_area == NULL)
    find_superior (self, self->facts->area_level, area);
}

/* Head and body */

static void
find_body (Search *self)
{
  gboolean is_notice = self->title.block < self->notice_end;
  guint32 i = is_notice ? self->notice_end : self->title.end_block;

  for (; i < self->n_head; i++)
    {
      PlanModelPlace line = get_line (self, i);
      PlanModelBlockKind kind = get_block (self, i)->kind;
      PlanModelDate date;

      if (kind == PLAN_MODEL_BLOCK_CONTENTS || kind == PLAN_MODEL_BLOCK_FURNITURE || kind == PLAN_MODEL_BLOCK_TABLE)
        continue;
      if (is_prose (self, i) || is_first_heading (self, i))
        break;
      if (is_date_line (self, i, &date) || is_body_name (self, line.start, line.end) || line.end == line.start
          || self->codes[line.start] == '(' || self->codes[line.start] == 0x2014
          || plan_model_codes_match (self->codes, line.start, line.end, "目录") > 0
          || plan_model_codes_match (self->codes, line.start, line.end, "附件") > 0
          || plan_model_date_match (self->layout, line.start, line.end, &date)
          || plan_model_lexicon_match (&labels, self->codes, line.start, line.end, NULL) > 0)
        continue;
      break;
    }
  self->facts->body_block = i;
}

static void
find_end (Search *self)
{
  guint32 end = self->n_blocks;

  while (end > self->facts->body_block && get_block (self, end - 1)->kind == PLAN_MODEL_BLOCK_FURNITURE)
    end--;
  if (self->facts->end_block == 0 || self->facts->end_block < self->facts->body_block)
    self->facts->end_block = end;
}

/*< private >
 * plan_model_metadata_find:
 */
void
plan_model_metadata_find (PlanModelReading *reading)
{
  Search self = { reading, &reading->facts, reading->layout, reading->layout->codes, reading->layout->blocks->len };
  guint32 n_seen = 0;

  self.letterhead = g_array_new (FALSE, FALSE, sizeof (PlanModelPlace));
  while (self.n_head < self.n_blocks && n_seen < MAX_HEAD)
    n_seen += get_block (&self, self.n_head++)->kind != PLAN_MODEL_BLOCK_CONTENTS;
  for (guint32 i = 0; i < self.n_head; i++)
    read_labels (&self, i);
  find_notice (&self);
  if (self.named.end == 0
      || !find_named_title (&self, self.named, self.notice_end))
    {
      if (self.named.end != 0)
        {
          Title title = { { 0 } };

          if (!match_title (&self, self.named.start, self.named.end, &title))
            title.place = self.named;
          title.block = 0;
          while (get_block (&self, title.block)->end < self.named.start)
            title.block++;
          title.end_block = title.block + 1;
          self.title = title;
        }
      else
        choose_title (&self);
    }
  if (self.title.place.end != 0)
    {
      reading->facts.title.place = self.title.place;
      reading->facts.title.text = plan_model_reading_keep_place (reading, self.title.place.start, self.title.place.end);
      if (self.title.kind_place.end != 0)
        {
          reading->facts.kind = self.title.kind == TITLE_NOTICE ? PLAN_MODEL_PLAN_KIND_OTHER : self.title.kind;
          reading->facts.kind_place = self.title.kind_place;
        }
    }
  else if (self.n_blocks > 0)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_TITLE_UNCERTAIN, PLAN_MODEL_ABOUT_FACT, 0, 0, 0, NULL);
  find_red_head (&self);
  find_document_number (&self);
  find_body (&self);
  find_signature (&self);
  if (reading->facts.kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT)
    find_speaker (&self);
  find_bare_dates (&self);
  settle_dates (&self);
  settle_issuers (&self);
  find_end (&self);
  find_period (&self);
  find_area (&self);
  g_array_unref (self.letterhead);
}
