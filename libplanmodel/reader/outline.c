/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/heading-title-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/numbering-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#include <string.h>

/* The outline is found in three steps.  Each block that could be a heading by its own looks becomes a candidate.  The
 * candidates are nested by the manner and the run of their numbers, which shows what stands beside what; a group of
 * neighbours most of which are no titles (a list of figures, say) is dropped as a whole.  What is left is nested again and
 * becomes the outline.
 */

#define MAX_TITLE_BLOCKS 3 /* of a title over several lines */
#define MAX_FOOTER 40
#define MAX_FOOTER_BLOCKS 400
#define SHORT_FOOTER 12
#define LONG_PARAGRAPH 30
#define LONG_TITLE 25 /* of a title that text runs on behind: a longer one may be a sentence */
#define MAX_LEVEL 32 /* of the stack: a manner stands on it once, a level of Markdown too */

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

/* The caption of a table, a box or a figure. */
static const PlanModelWord caption_words[] = {
  { "专栏", 1 }, { "表", 2 }, { "图", 3 }, { "附表", 2 }, { "附图", 3 },
};
static PlanModelLexicon captions = PLAN_MODEL_LEXICON (caption_words);

typedef struct
{
  PlanModelHeadingNumber number;
  PlanModelHeadingTitle title;
  guint32 block;
  guint32 last_block; /* of its title */
  guint32 parent; /* candidate + 1 */
  guint32 depth;
  guint32 group;
  guint32 n_children;
  guint8 level; /* of Markdown */
  guint8 has_body; /* text or a table before the next candidate */
  guint8 is_boxed; /* behind the caption of a box */
  guint8 is_dropped;
} Candidate;

/* The candidates of one manner that lie side by side. */
typedef struct
{
  guint32 n;
  guint32 n_good; /* have a title, or headings under them */
  guint32 n_items;
  guint32 n_bare; /* nothing but a line */
  guint32 n_weak;
  guint32 first; /* the first number */
  guint32 last;
  guint8 is_consecutive;
} Group;

typedef struct
{
  PlanModelReading *reading;
  const PlanModelLayout *layout;
  const guint16 *codes;
  GArray *candidates; /* of Candidate */
  GArray *groups; /* of Group */
  GArray *by_manner[PLAN_MODEL_N_NUMBERINGS]; /* of guint32: those that are not dropped */
  guint32 under[PLAN_MODEL_N_NUMBERINGS]; /* against the custom: the manners that each was seen to lie under, as bits */
  guint32 end_block; /* of the body */
} Outline;

static Candidate *
get_candidate (const Outline *self,
               guint32        number)
{
  return &g_array_index (self->candidates, Candidate, number);
}

/* --- The end of the body --- */

static gboolean
is_date (const guint16 *codes,
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
      n_marks += code == 0x5e74 /* 年 */ || code == 0x6708 /* 月 */ || code == 0x65e5 /* 日 */ || code == '-' || code == '/';
    }

  return n_digits >= 3 && n_marks >= 2;
}

/* Whether a block does not belong to the text any more.  @is_end: nothing of the document stands behind it. */
static gboolean
is_footer (const Outline        *self,
           const PlanModelBlock *block,
           gboolean              is_end)
{
  const guint16 *codes = self->codes;
  guint32 start = block->start, end = block->end, at;
  PlanModelHeadingNumber number;
  guint16 last;

  if (block->kind == PLAN_MODEL_BLOCK_FURNITURE || block->kind == PLAN_MODEL_BLOCK_CONTENTS)
    return TRUE;
  if (block->kind == PLAN_MODEL_BLOCK_TABLE || start >= end)
    return start >= end;
  last = codes[end - 1];
  if (end - start <= 2 * MAX_FOOTER
      && plan_model_lexicon_find (&footers, codes, start, last == 0x3002 ? MIN (end, start + SHORT_FOOTER) : end, &at, NULL, NULL))
    return TRUE;
  if (end - start > MAX_FOOTER || last == 0x3002 || last == ';' || last == '!' || last == '|')
    return FALSE;
  if (plan_model_numbering_read (self->layout, start, end, &number))
    return number.manner == PLAN_MODEL_NUMBERING_ANNEX;
  if (is_date (codes, start, end))
    return TRUE;
  if (plan_model_lexicon_find (&bodies, codes, start, end, &at, NULL, NULL))
    return FALSE;
  if (plan_model_lexicon_match_before (&signatures, codes, start, end, NULL) > 0)
    return TRUE;

  return is_end && end - start <= SHORT_FOOTER && plan_model_section_kind_is_title (codes, start, end) == FALSE;
}

/* The end of the text in [@start, @end), without signature, date and footers. */
static guint32
trim_blocks (const Outline *self,
             guint32        start,
             guint32        end,
             gboolean       is_end)
{
  guint32 kept = end;

  for (guint n = 0; kept > start && n < MAX_FOOTER_BLOCKS; n++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, kept - 1);

      if (!is_footer (self, block, is_end))
        break;
      kept--;
    }

  return kept;
}

/* --- Candidates --- */

static guint
read_caption (const Outline        *self,
              const PlanModelBlock *block)
{
  guint sense = 0;
  guint length = plan_model_lexicon_match (&captions, self->codes, block->start, block->end, &sense);
  guint32 at = block->start + length;
  guint16 code;

  if (length == 0)
    return 0;
  if (at == block->end)
    return sense == 1 ? sense : 0;
  code = self->codes[at];
  if (plan_model_code_is_digit (code) || code == ':' || code == '-' || (sense == 1 && block->end - block->start <= MAX_FOOTER))
    return sense;
  for (guint i = 0; i < 10; i++)
    {
      static const guint16 numerals[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341 };

      if (code == numerals[i] && block->end - block->start <= MAX_FOOTER)
        return sense;
    }

  return 0;
}

/* Whether the block can go on with a title that the line before it did not end. */
static gboolean
continues_title (const Outline *self,
                 guint32        number)
{
  const PlanModelBlock *block;
  PlanModelHeadingNumber other;

  if (number >= self->end_block)
    return FALSE;
  block = plan_model_layout_get_block (self->layout, number);

  return block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->markdown_level == 0
         && plan_model_heading_title_is_line (self->layout, block->start, block->end)
         && !plan_model_numbering_read (self->layout, block->start, block->end, &other) && read_caption (self, block) == 0;
}

/* A title that stands in the lines behind its number, or goes on there. */
static void
extend_title (const Outline *self,
              Candidate     *candidate)
{
  const PlanModelBlock *block;

  if ((candidate->title.quality != PLAN_MODEL_TITLE_MISSING && !candidate->title.is_open)
      || !continues_title (self, candidate->last_block + 1))
    return;
  block = plan_model_layout_get_block (self->layout, ++candidate->last_block);
  if (candidate->title.quality == PLAN_MODEL_TITLE_MISSING)
    candidate->title.start = block->start;
  candidate->title.quality = PLAN_MODEL_TITLE_PLAIN;
  candidate->title.end = block->end;
  candidate->title.body = block->end;
  candidate->title.is_alone = TRUE;
}

static gboolean
ends_document (const Outline *self,
               guint32        number)
{
  for (guint n = 0; number < self->end_block && n < 8; n++, number++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);

      if (!is_footer (self, block, TRUE))
        return FALSE;
    }

  return number >= self->end_block;
}

/* 附件1 at the head of an annex, which is not the list of them: the blocks that it takes are added to the title.
 * @n_taken: how many blocks are no headings whatever they look like. */
static gboolean
read_annex (const Outline *self,
            Candidate     *candidate,
            guint32       *n_taken)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, candidate->block);
  guint32 after = candidate->number.after;
  guint32 next = candidate->block + 1;
  PlanModelHeadingNumber number;

  *n_taken = 0;
  if (after < block->end)
    {
      gboolean is_list = plan_model_numbering_read (self->layout, after, block->end, &number);

      /* 附件:1.…, and the lines 2.… under it. */
      for (guint32 value = 2; is_list && next < self->end_block; value++, next++)
        {
          const PlanModelBlock *line = plan_model_layout_get_block (self->layout, next);

          if (line->end - line->start > 2 * MAX_FOOTER || !plan_model_numbering_read (self->layout, line->start, line->end, &number)
              || number.value != value)
            break;
          ++*n_taken;
        }
      if (is_list || block->end - block->start > 2 * MAX_FOOTER || self->codes[block->end - 1] == 0x3002)
        return FALSE;
      if (ends_document (self, next) || is_footer (self, plan_model_layout_get_block (self->layout, next), FALSE))
        return FALSE;
      if (next < self->end_block && self->codes[block->start + 1] == 0x8868 /* 表 */
          && plan_model_layout_get_block (self->layout, next)->kind == PLAN_MODEL_BLOCK_TABLE)
        return FALSE;
      /* 附件2 behind 附件1 in the list of a notice. */
      if (next < self->end_block)
        {
          const PlanModelBlock *line = plan_model_layout_get_block (self->layout, next);

          if (line->kind == PLAN_MODEL_BLOCK_PARAGRAPH && plan_model_numbering_read (self->layout, line->start, line->end, &number)
              && number.manner == PLAN_MODEL_NUMBERING_ANNEX && number.after < line->end)
            return FALSE;
        }
      return TRUE;
    }
  for (guint n = 0; n < MAX_TITLE_BLOCKS && next < self->end_block; n++, next++)
    {
      const PlanModelBlock *line = plan_model_layout_get_block (self->layout, next);

      if (line->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line->end - line->start > MAX_FOOTER
          || self->codes[line->end - 1] == 0x3002 || self->codes[line->end - 1] == ':' || self->codes[line->end - 1] == '|'
          || plan_model_numbering_read (self->layout, line->start, line->end, &number)
          || read_caption (self, line) != 0
          || (n > 0 && plan_model_section_kind_is_title (self->codes, line->start, line->end)))
        break;
      if (n == 0)
        candidate->title.start = line->start;
      /* The second line of a title: its period, or the name of the plan behind that of the area. */
      else if (self->codes[line->start] != '('
               && plan_model_heading_title_is_plan (self->codes, candidate->title.start, candidate->title.end))
        break;
      candidate->title.quality = PLAN_MODEL_TITLE_PLAIN;
      candidate->title.end = line->end;
      candidate->last_block = next;
    }
  if (candidate->title.quality == PLAN_MODEL_TITLE_MISSING)
    return next < self->end_block && plan_model_layout_get_block (self->layout, next)->kind == PLAN_MODEL_BLOCK_TABLE;
  candidate->title.body = plan_model_layout_get_block (self->layout, candidate->last_block)->end;

  return TRUE;
}

/* **加强领导。**各部门…: a title that only its emphasis tells from the text. */
static gboolean
read_lead_in (const Outline        *self,
              const PlanModelBlock *block,
              Candidate            *candidate)
{
  const guint16 *raw = self->layout->raw->codes;
  guint32 origin = self->layout->origins[block->start];
  guint32 after;

  if (block->is_emphasised || origin < 2 || raw[origin - 1] != raw[origin - 2] || (raw[origin - 1] != '*' && raw[origin - 1] != '_'))
    return FALSE;
  plan_model_heading_title_read (self->layout, block->start, block->end, &candidate->title);
  if (candidate->title.quality != PLAN_MODEL_TITLE_PLAIN || candidate->title.is_alone || candidate->title.end - candidate->title.start < 3)
    return FALSE;
  after = self->layout->origins[candidate->title.end - 1] + 1;
  /* The emphasis ends with the title, before or behind its mark. */
  if (raw[after] != raw[origin - 1] && raw[after + 1] != raw[origin - 1])
    return FALSE;
  candidate->number.manner = PLAN_MODEL_NUMBERING_LEAD_IN;

  return TRUE;
}

/* A heading without a number, on a line of its own. */
static gboolean
read_line (const Outline        *self,
           const PlanModelBlock *block,
           Candidate            *candidate,
           gboolean              is_begun)
{
  guint32 start = block->start, end = block->end;
  guint32 next = candidate->block + 1;
  gboolean is_customary;

  if (end > start && self->codes[end - 1] == ':')
    end--;
  if (!plan_model_heading_title_is_line (self->layout, start, end))
    return FALSE;
  is_customary = plan_model_section_kind_is_title (self->codes, start, end);
  if (!is_customary && block->markdown_level == 0)
    {
      const PlanModelBlock *below;

      if (!is_begun || (!block->is_emphasised && !block->is_centred) || next >= self->end_block)
        return FALSE;
      below = plan_model_layout_get_block (self->layout, next);
      if (plan_model_heading_title_is_plan (self->codes, start, end) || is_date (self->codes, start, end)
          || plan_model_lexicon_match_before (&signatures, self->codes, start, end, NULL) > 0
          || below->is_emphasised || below->is_centred || below->end - below->start < LONG_PARAGRAPH)
        return FALSE;
    }
  /* The title of the document, as a heading of Markdown. */
  if (!is_customary && !is_begun && plan_model_heading_title_is_plan (self->codes, start, end))
    return FALSE;
  candidate->number.manner = PLAN_MODEL_NUMBERING_LINE;
  candidate->number.start = candidate->number.end = candidate->number.after = start;
  candidate->title = (PlanModelHeadingTitle) { PLAN_MODEL_TITLE_PLAIN, start, end, block->end, TRUE, FALSE, FALSE };

  return TRUE;
}

static void
add_candidate (Outline   *self,
               Candidate *candidate)
{
  if (self->candidates->len > 0)
    {
      Candidate *before = get_candidate (self, self->candidates->len - 1);

      before->has_body = before->last_block + 1 < candidate->block || !before->title.is_alone;
    }
  g_array_append_val (self->candidates, *candidate);
}

static void
collect (Outline *self)
{
  gboolean is_boxed = FALSE;

  for (guint32 i = 0; i < self->end_block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);
      Candidate candidate = { .block = i, .last_block = i, .level = block->markdown_level };
      gboolean is_begun = self->candidates->len > 0;
      guint32 n_taken = 0;

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->start >= block->end)
        {
          is_boxed = is_boxed && block->kind != PLAN_MODEL_BLOCK_TABLE;
          continue;
        }
      if (read_caption (self, block) != 0)
        {
          is_boxed = self->codes[block->start] == 0x4e13 /* 专栏 */;
          continue;
        }
      if (plan_model_numbering_read (self->layout, block->start, block->end, &candidate.number))
        {
          plan_model_heading_title_read (self->layout, candidate.number.after, block->end, &candidate.title);
          if (candidate.number.manner == PLAN_MODEL_NUMBERING_ANNEX)
            {
              gboolean is_annex = read_annex (self, &candidate, &n_taken);

              i += n_taken;
              /* What comes before any heading of the plan is the plan itself. */
              if (!is_annex || !is_begun)
                continue;
              i = candidate.last_block;
            }
          else
            {
              extend_title (self, &candidate);
              if (candidate.title.quality == PLAN_MODEL_TITLE_LABEL || candidate.title.quality == PLAN_MODEL_TITLE_MISSING
                  || (candidate.number.is_weak
                      && (candidate.title.quality != PLAN_MODEL_TITLE_PLAIN || !candidate.title.is_alone)))
                continue;
              if (candidate.number.manner == PLAN_MODEL_NUMBERING_DASH && candidate.title.quality != PLAN_MODEL_TITLE_PLAIN
                  && candidate.title.quality != PLAN_MODEL_TITLE_SENTENCE && candidate.title.quality != PLAN_MODEL_TITLE_ITEM
                  && candidate.title.quality != PLAN_MODEL_TITLE_FIGURE)
                continue;
              i = candidate.last_block;
            }
          candidate.is_boxed = is_boxed;
          is_boxed = FALSE;
          add_candidate (self, &candidate);
        }
      else if (read_line (self, block, &candidate, is_begun) || read_lead_in (self, block, &candidate))
        {
          is_boxed = FALSE;
          add_candidate (self, &candidate);
        }
    }
  if (self->candidates->len > 0)
    {
      Candidate *last = get_candidate (self, self->candidates->len - 1);

      last->has_body = last->last_block + 1 < self->end_block || !last->title.is_alone;
    }
}

/* A document without any number or known title: its short lines before long paragraphs. */
static void
collect_plain_lines (Outline *self)
{
  for (guint32 i = 1; i + 1 < self->end_block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);
      const PlanModelBlock *below = plan_model_layout_get_block (self->layout, i + 1);
      const PlanModelBlock *above = plan_model_layout_get_block (self->layout, i - 1);
      Candidate candidate = { .block = i, .last_block = i };

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || below->kind != PLAN_MODEL_BLOCK_PARAGRAPH
          || below->end - below->start < 2 * LONG_PARAGRAPH || above->end - above->start < LONG_PARAGRAPH
          || block->end - block->start > MAX_FOOTER / 2
          || !plan_model_heading_title_is_line (self->layout, block->start, block->end)
          || self->codes[above->end - 1] != 0x3002 || is_footer (self, block, FALSE))
        continue;
      candidate.number.manner = PLAN_MODEL_NUMBERING_LINE;
      candidate.number.start = candidate.number.end = candidate.number.after = block->start;
      candidate.title = (PlanModelHeadingTitle) { PLAN_MODEL_TITLE_PLAIN, block->start, block->end, block->end, TRUE, FALSE, FALSE };
      add_candidate (self, &candidate);
    }
  if (self->candidates->len == 1)
    g_array_set_size (self->candidates, 0);
}

/* --- Nesting --- */

typedef struct
{
  PlanModelNumbering manner;
  guint8 level;
  guint32 candidate; /* + 1 */
  guint32 value;
  guint32 group;
} Frame;

/* The first of the manner behind @candidate: + 1, or 0. */
static guint32
find_next (const Outline     *self,
           PlanModelNumbering manner,
           guint32            candidate)
{
  const GArray *list = self->by_manner[manner];
  guint low = 0, high = list->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (list, guint32, middle) <= candidate)
        low = middle + 1;
      else
        high = middle;
    }

  return low < list->len ? g_array_index (list, guint32, low) + 1 : 0;
}

/* Whether the numbers show that the manner of @candidate, a first one, lies under that of @frame against the custom: (一)
 * under 1.  So it is where 2. follows and (一) begins again. */
static gboolean
is_turned (Outline     *self,
           const Frame *frame,
           guint32      candidate)
{
  const Candidate *self_candidate = get_candidate (self, candidate);
  guint32 next, again;

  if ((self->under[self_candidate->number.manner] & (1u << frame->manner)) != 0)
    return TRUE;
  if (self_candidate->number.value != 1 || frame->value == 0)
    return FALSE;
  next = find_next (self, frame->manner, candidate);
  if (next == 0 || get_candidate (self, next - 1)->number.value != frame->value + 1)
    return FALSE;
  again = find_next (self, self_candidate->number.manner, next - 1);

  if (again == 0 || get_candidate (self, again - 1)->number.value != 1)
    return FALSE;
  self->under[self_candidate->number.manner] |= 1u << frame->manner;

  return TRUE;
}

/* Whether numbers of the manner run through the document once, and so are no parts of what has no number. */
static gboolean
runs_once (const Outline *self,
           guint32        candidate)
{
  guint32 next = find_next (self, get_candidate (self, candidate)->number.manner, candidate);
  guint32 line = find_next (self, PLAN_MODEL_NUMBERING_LINE, candidate);

  return next != 0 && get_candidate (self, next - 1)->number.value == 2 && (line == 0 || line > next);
}

static gboolean
has_rank (PlanModelNumbering manner)
{
  return manner < PLAN_MODEL_NUMBERING_LABEL;
}

/* How many frames stay under a numbered heading whose manner is not on the stack. */
static guint
find_depth (Outline     *self,
            const Frame *stack,
            guint        n_frames,
            guint32      candidate)
{
  const Candidate *self_candidate = get_candidate (self, candidate);
  PlanModelNumbering manner = self_candidate->number.manner;

  for (; n_frames > 0; n_frames--)
    {
      const Frame *top = &stack[n_frames - 1];

      if (top->manner == PLAN_MODEL_NUMBERING_DASH || top->manner == PLAN_MODEL_NUMBERING_LEAD_IN)
        {
          if (has_rank (manner) && manner < PLAN_MODEL_NUMBERING_ARABIC_BRACKET)
            continue;
          break;
        }
      if (top->manner == PLAN_MODEL_NUMBERING_LINE)
        {
          /* 前言 before 第一章 has no chapters. */
          if (n_frames == 1 && self_candidate->level == 0 && top->level == 0 && manner <= PLAN_MODEL_NUMBERING_HAN
              && self_candidate->number.value == 1 && runs_once (self, candidate))
            continue;
          if (self_candidate->level > 0 && top->level >= self_candidate->level)
            continue;
          break;
        }
      if (!has_rank (top->manner) || !has_rank (manner) || top->manner < manner || is_turned (self, top, candidate))
        break;
    }

  return n_frames;
}

/* How many frames stay under a heading without a number. */
static guint
find_line_depth (const Outline *self,
                 const Frame   *stack,
                 guint          n_frames,
                 guint32        candidate)
{
  const Candidate *self_candidate = get_candidate (self, candidate);
  guint8 level = self_candidate->level;

  if (level > 0)
    {
      for (guint i = 0; i < n_frames; i++)
        {
          if (stack[i].level >= level)
            return i;
        }
      for (guint i = n_frames; i > 0; i--)
        {
          if (stack[i - 1].level > 0)
            return i;
        }
    }
  for (guint i = 0; i < n_frames; i++)
    {
      if (stack[i].manner == PLAN_MODEL_NUMBERING_LINE && stack[i].level == level)
        return i;
    }
  if (stack[0].manner == PLAN_MODEL_NUMBERING_ANNEX)
    return 1;
  if (plan_model_section_kind_find (self->codes, self_candidate->title.start, self_candidate->title.end,
                                    PLAN_MODEL_SECTION_KIND_TASK) == PLAN_MODEL_SECTION_KIND_SAFEGUARD)
    return 0;

  return MIN (n_frames, 1);
}

static guint32
add_group (Outline *self,
           guint32  first)
{
  Group group = { .first = first, .is_consecutive = TRUE };

  g_array_append_val (self->groups, group);

  return self->groups->len - 1;
}

static void
nest (Outline *self)
{
  Frame stack[MAX_LEVEL];
  guint n_frames = 0;

  g_array_set_size (self->groups, 0);
  memset (self->under, 0, sizeof (self->under));
  for (guint i = 0; i < PLAN_MODEL_N_NUMBERINGS; i++)
    g_array_set_size (self->by_manner[i], 0);
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = get_candidate (self, i);

      candidate->n_children = 0;
      if (!candidate->is_dropped)
        g_array_append_val (self->by_manner[candidate->number.manner], i);
    }
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = get_candidate (self, i);
      PlanModelNumbering manner = candidate->number.manner;
      guint depth;

      if (candidate->is_dropped)
        continue;
      for (depth = 0; depth < n_frames; depth++)
        {
          if (stack[depth].manner == manner && (manner != PLAN_MODEL_NUMBERING_LINE || stack[depth].level == candidate->level))
            break;
        }
      if (depth == n_frames)
        {
          if (manner == PLAN_MODEL_NUMBERING_ANNEX)
            depth = 0;
          else if (manner == PLAN_MODEL_NUMBERING_LINE)
            depth = n_frames == 0 ? 0 : find_line_depth (self, stack, n_frames, i);
          else
            depth = find_depth (self, stack, n_frames, i);
          depth = MIN (depth, MAX_LEVEL - 1);
          /* Another manner at the same depth begins a group of its own. */
          stack[depth].group = add_group (self, candidate->number.value);
        }
      else if (stack[depth].manner == PLAN_MODEL_NUMBERING_ANNEX)
        depth = 0;
      stack[depth].manner = manner;
      stack[depth].level = candidate->level;
      stack[depth].candidate = i + 1;
      stack[depth].value = candidate->number.value;
      n_frames = depth + 1;
      candidate->depth = depth;
      candidate->parent = depth == 0 ? 0 : stack[depth - 1].candidate;
      candidate->group = stack[depth].group;
      if (candidate->parent != 0)
        get_candidate (self, candidate->parent - 1)->n_children++;
    }
}

/* --- Judging --- */

/* Whether a candidate speaks for its neighbours being headings too. */
static gboolean
is_good (const Outline   *self,
         const Candidate *candidate)
{
  const PlanModelHeadingTitle *title = &candidate->title;
  gboolean has_comma = FALSE;

  if (candidate->n_children > 0)
    return TRUE;
  if (title->quality != PLAN_MODEL_TITLE_PLAIN)
    return FALSE;
  if (title->is_alone || title->end - title->start <= LONG_TITLE || candidate->number.manner <= PLAN_MODEL_NUMBERING_HAN_BRACKET)
    return TRUE;
  for (guint32 i = title->start; i < title->end; i++)
    has_comma = has_comma || self->codes[i] == ',';

  return !has_comma;
}

static void
count_groups (Outline *self)
{
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = get_candidate (self, i);
      Group *group;

      if (candidate->is_dropped)
        continue;
      group = &g_array_index (self->groups, Group, candidate->group);
      if (group->n > 0 && candidate->number.value != group->last + 1)
        group->is_consecutive = FALSE;
      group->n++;
      group->last = candidate->number.value;
      group->n_good += is_good (self, candidate);
      group->n_items += candidate->title.quality == PLAN_MODEL_TITLE_ITEM;
      group->n_bare += !candidate->has_body && candidate->n_children == 0;
      group->n_weak += candidate->number.is_weak;
    }
}

/* Whether the candidates of a group are no headings. */
static gboolean
is_list (const Group       *group,
         PlanModelNumbering manner)
{
  if (manner == PLAN_MODEL_NUMBERING_ANNEX || manner == PLAN_MODEL_NUMBERING_PART || manner == PLAN_MODEL_NUMBERING_CHAPTER
      || manner == PLAN_MODEL_NUMBERING_SECTION || manner == PLAN_MODEL_NUMBERING_LINE)
    return FALSE;
  if (group->n_good * 2 < group->n || group->n_items * 2 > group->n)
    return TRUE;
  if (group->n_weak > 0 && (group->n < 2 || !group->is_consecutive || group->first != 1))
    return TRUE;
  if (manner >= PLAN_MODEL_NUMBERING_ARABIC && group->n_bare >= group->n - (group->n >= 3))
    return TRUE;

  return FALSE;
}

static gboolean
drop_lists (Outline *self)
{
  gboolean has_dropped = FALSE;

  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = get_candidate (self, i);

      if (candidate->is_dropped)
        continue;
      if (is_list (&g_array_index (self->groups, Group, candidate->group), candidate->number.manner)
          || (candidate->number.manner == PLAN_MODEL_NUMBERING_DASH && candidate->title.quality != PLAN_MODEL_TITLE_PLAIN))
        {
          candidate->is_dropped = TRUE;
          has_dropped = TRUE;
        }
    }

  return has_dropped;
}

/* The numbered lines of a box are not parts of the outline: those from 1 on behind its caption, until a number does not
 * follow the one before it. */
static void
drop_boxed (Outline *self)
{
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const Candidate *first = get_candidate (self, i);
      PlanModelNumbering manner = first->number.manner;
      guint32 value = 1;

      if (!first->is_boxed || first->number.value != 1 || manner < PLAN_MODEL_NUMBERING_HAN_BRACKET)
        continue;
      for (; i < self->candidates->len; i++)
        {
          Candidate *candidate = get_candidate (self, i);

          if (candidate->number.manner != manner || candidate->number.value != value
              || (candidate->is_boxed && candidate != first))
            break;
          candidate->is_dropped = TRUE;
          value++;
        }
      i--;
    }
}

/* --- The outline --- */

static guint32
get_text_end (const Outline *self,
              guint32        end_block)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, end_block - 1);
  const guint16 *codes = self->layout->raw->codes;
  guint32 end = block->text_end;

  /* The bar behind the last cell of a table, which is no cell's. */
  for (guint32 i = end; codes[i] == ' ' || codes[i] == '\t' || codes[i] == '|'; i++)
    {
      if (codes[i] == '|')
        end = i + 1;
    }

  return end;
}

static void
add_heading (Outline   *self,
             Candidate *candidate,
             guint32   *numbers)
{
  PlanModelReading *reading = self->reading;
  PlanModelHeading heading = { 0 };
  guint32 number = reading->headings->len;

  if (candidate->title.quality != PLAN_MODEL_TITLE_PLAIN && candidate->number.manner != PLAN_MODEL_NUMBERING_ANNEX)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, candidate->block);

      plan_model_heading_title_guess (self->layout, candidate->number.after, block->end, &candidate->title);
    }
  heading.block = candidate->block;
  heading.number = (PlanModelPlace) { candidate->number.start, candidate->number.end };
  if (candidate->number.end == candidate->number.start)
    heading.number = (PlanModelPlace) { 0, 0 };
  heading.title = (PlanModelPlace) { candidate->title.start, candidate->title.end };
  if (candidate->title.quality == PLAN_MODEL_TITLE_MISSING)
    heading.title = heading.number;
  heading.parent = candidate->parent == 0 ? 0 : numbers[candidate->parent - 1];
  heading.depth = candidate->depth;
  plan_model_section_kind_get_years (self->codes, heading.title.start, heading.title.end, &heading.year_start, &heading.year_end);
  g_array_append_val (reading->headings, heading);
  if (candidate->title.is_damaged || candidate->number.is_damaged)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_HEADING_DAMAGED, PLAN_MODEL_ABOUT_HEADING, number, heading.title.start,
                             heading.title.end, NULL);
}

static void
note_broken_numbers (const Outline *self,
                     const guint32 *numbers)
{
  guint32 before[PLAN_MODEL_N_NUMBERINGS] = { 0 };

  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = get_candidate (self, i);
      guint32 value = candidate->number.value;

      if (candidate->is_dropped || value == 0)
        continue;
      if (value != 1 && value != before[candidate->number.manner] + 1)
        plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_NUMBERING_BROKEN, PLAN_MODEL_ABOUT_HEADING, numbers[i] - 1,
                                 candidate->number.start, candidate->number.end, NULL);
      before[candidate->number.manner] = value;
    }
}

static void
set_kinds (Outline       *self,
           const guint32 *numbers)
{
  PlanModelReading *reading = self->reading;
  gboolean has_known = FALSE;

  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = get_candidate (self, i);
      PlanModelHeading *heading, *parent;
      PlanModelSectionKind inherited = PLAN_MODEL_SECTION_KIND_UNKNOWN;

      if (candidate->is_dropped)
        continue;
      heading = plan_model_reading_get_heading (reading, numbers[i] - 1);
      parent = heading->parent == 0 ? NULL : plan_model_reading_get_heading (reading, heading->parent - 1);
      if (candidate->number.manner == PLAN_MODEL_NUMBERING_ANNEX)
        {
          heading->kind = PLAN_MODEL_SECTION_KIND_ANNEX;
          continue;
        }
      if (parent != NULL)
        inherited = parent->kind;
      if (parent != NULL && parent->kind != PLAN_MODEL_SECTION_KIND_ANNEX
          && (candidate->number.manner == PLAN_MODEL_NUMBERING_DASH || candidate->number.manner == PLAN_MODEL_NUMBERING_LEAD_IN
              || candidate->number.manner == PLAN_MODEL_NUMBERING_RINGED))
        heading->kind = inherited;
      else
        heading->kind = plan_model_section_kind_find (self->codes, heading->title.start, heading->title.end, inherited);
      /* The parts of a table of terms or of a list of projects are what it is; those of an annexed plan are a plan's. */
      if (parent != NULL && parent->kind == PLAN_MODEL_SECTION_KIND_ANNEX
          && !(parent->parent == 0 && plan_model_heading_title_is_plan (self->codes, parent->title.start, parent->title.end)))
        heading->kind = PLAN_MODEL_SECTION_KIND_ANNEX;
      if (heading->kind == PLAN_MODEL_SECTION_KIND_UNKNOWN)
        heading->kind = has_known ? PLAN_MODEL_SECTION_KIND_TASK : PLAN_MODEL_SECTION_KIND_OTHER;
      else if (parent == NULL || parent->kind == PLAN_MODEL_SECTION_KIND_ANNEX)
        has_known = TRUE;
      /* 发展基础 with a part on the background is about more than what was reached. */
      if (parent != NULL && parent->kind == PLAN_MODEL_SECTION_KIND_REVIEW && heading->kind == PLAN_MODEL_SECTION_KIND_OVERVIEW)
        parent->kind = PLAN_MODEL_SECTION_KIND_OVERVIEW;
    }
}

/* Where each heading ends, and which heading each block lies under. */
static void
set_extents (Outline *self)
{
  PlanModelReading *reading = self->reading;
  guint32 n = reading->headings->len;
  guint32 ends[MAX_LEVEL]; /* by depth: where the next heading begins that is as high or higher */

  for (guint32 depth = 0; depth < MAX_LEVEL; depth++)
    ends[depth] = self->end_block;
  for (guint32 i = n; i > 0; i--)
    {
      PlanModelHeading *heading = plan_model_reading_get_heading (reading, i - 1);
      guint32 end = heading->block;

      heading->end_block = ends[heading->depth];
      heading->text_end = get_text_end (self, heading->end_block);
      /* The signature of the plan stands between its body and its annexes. */
      if (heading->kind == PLAN_MODEL_SECTION_KIND_ANNEX && i > 1)
        end = trim_blocks (self, plan_model_reading_get_heading (reading, i - 2)->block + 1, end, FALSE);
      for (guint32 depth = heading->depth; depth < MAX_LEVEL; depth++)
        ends[depth] = end;
    }
  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      guint32 end = heading->end_block;

      if (i + 1 < n)
        end = MIN (end, plan_model_reading_get_heading (reading, i + 1)->block);
      for (guint32 block = heading->block; block < end; block++)
        plan_model_layout_get_block (reading->layout, block)->heading = i + 1;
    }
}

/*< private >
 * plan_model_outline_find:
 */
void
plan_model_outline_find (PlanModelReading *reading)
{
  Outline self = { reading, reading->layout, reading->layout->codes };
  g_autofree guint32 *numbers = NULL;

  self.candidates = g_array_new (FALSE, TRUE, sizeof (Candidate));
  self.groups = g_array_new (FALSE, TRUE, sizeof (Group));
  for (guint i = 0; i < PLAN_MODEL_N_NUMBERINGS; i++)
    self.by_manner[i] = g_array_new (FALSE, FALSE, sizeof (guint32));
  self.end_block = reading->layout->blocks->len;
  self.end_block = trim_blocks (&self, 0, self.end_block, TRUE);
  collect (&self);
  if (self.candidates->len == 0)
    collect_plain_lines (&self);
  drop_boxed (&self);
  nest (&self);
  count_groups (&self);
  if (drop_lists (&self))
    nest (&self);
  numbers = g_new0 (guint32, self.candidates->len + 1);
  for (guint32 i = 0; i < self.candidates->len; i++)
    {
      Candidate *candidate = get_candidate (&self, i);

      if (candidate->is_dropped)
        continue;
      numbers[i] = reading->headings->len + 1;
      add_heading (&self, candidate, numbers);
      for (guint32 k = candidate->block; k <= candidate->last_block; k++)
        {
          PlanModelBlock *covered = plan_model_layout_get_block (reading->layout, k);

          covered->body = covered->end;
          if (candidate->title.body >= covered->start && candidate->title.body < covered->end)
            covered->body = candidate->title.body;
        }
    }
  note_broken_numbers (&self, numbers);
  set_kinds (&self, numbers);
  set_extents (&self);
  for (guint i = 0; i < PLAN_MODEL_N_NUMBERINGS; i++)
    g_array_unref (self.by_manner[i]);
  g_array_unref (self.groups);
  g_array_unref (self.candidates);
}
