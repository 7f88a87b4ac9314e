/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/heading-candidate-private.h>

#include <libplanmodel/reader/assignment-line-private.h>
#include <libplanmodel/reader/footer-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#include <string.h>

#define MAX_TITLE_BLOCKS 3 /* of a title over several lines */
#define MAX_LINE 40
#define LONG_PARAGRAPH 30
#define MIN_CONTENTS 3

/* The caption of a table, a box or a figure. */
static const PlanModelWord caption_words[] = {
  { "专栏", 1 }, { "表", 2 }, { "图", 3 }, { "附表", 2 }, { "附图", 3 },
};
static PlanModelLexicon captions = PLAN_MODEL_LEXICON (caption_words);

typedef struct
{
  const PlanModelLayout *layout;
  const guint16 *codes;
  GArray *candidates;
  guint32 end_block;
} Finder;

static guint
read_caption (const Finder         *self,
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
  if (plan_model_code_is_digit (code) || code == ':' || code == '-'
      || (sense == 1 && block->end - block->start <= MAX_LINE))
    return sense;
  for (guint i = 0; i < 10; i++)
    {
      static const guint16 numerals[] = {
        0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341
      };

      if (code == numerals[i] && block->end - block->start <= MAX_LINE)
        return sense;
    }

  return 0;
}

/* Whether the block can go on with a title that the line before it did not end. */
static gboolean
continues_title (const Finder *self,
                 guint32       number)
{
  const PlanModelBlock *block;
  PlanModelHeadingNumber other;

  if (number >= self->end_block)
    return FALSE;
  block = plan_model_layout_get_block (self->layout, number);

  return block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->markdown_level == 0
         && plan_model_heading_title_is_line (self->layout, block->start, block->end)
         && !plan_model_numbering_read (self->layout, block->start, block->end, &other)
         && read_caption (self, block) == 0;
}

/* A title that stands in the lines behind its number, or goes on there. */
static void
extend_title (const Finder              *self,
              PlanModelHeadingCandidate *candidate)
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
ends_document (const Finder *self,
               guint32       number)
{
  for (guint n = 0; number < self->end_block && n < 8; n++, number++)
    {
      if (!plan_model_footer_is (self->layout, number, TRUE))
        return FALSE;
    }

  return number >= self->end_block;
}

/* 单位:万人 is no title. */
static gboolean
has_colon (const guint16        *codes,
           const PlanModelBlock *block)
{
  for (guint32 i = block->start; i < block->end; i++)
    {
      if (codes[i] == ':')
        return TRUE;
    }

  return FALSE;
}

/* 附件1 at the head of an annex, which is not the list of them: the blocks that it takes are added to the title.
 * @n_taken: how many blocks are no headings whatever they look like. */
static gboolean
read_annex (const Finder              *self,
            PlanModelHeadingCandidate *candidate,
            guint32                   *n_taken)
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

          if (line->end - line->start > 2 * MAX_LINE
              || !plan_model_numbering_read (self->layout, line->start, line->end, &number) || number.value != value)
            break;
          ++*n_taken;
        }
      if (is_list || block->end - block->start > 2 * MAX_LINE || self->codes[block->end - 1] == 0x3002)
        return FALSE;
      if (ends_document (self, next) || plan_model_footer_is (self->layout, next, FALSE))
        return FALSE;
      if (next < self->end_block && self->codes[block->start + 1] == 0x8868 /* 表 */
          && plan_model_layout_get_block (self->layout, next)->kind == PLAN_MODEL_BLOCK_TABLE)
        return FALSE;
      /* 附件2 behind 附件1 in the list of a notice. */
      if (next < self->end_block)
        {
          const PlanModelBlock *line = plan_model_layout_get_block (self->layout, next);

          if (line->kind == PLAN_MODEL_BLOCK_PARAGRAPH
              && plan_model_numbering_read (self->layout, line->start, line->end, &number)
              && number.manner == PLAN_MODEL_NUMBERING_ANNEX && number.after < line->end)
            return FALSE;
        }
      return TRUE;
    }
  for (guint n = 0; n < MAX_TITLE_BLOCKS && next < self->end_block; n++, next++)
    {
      const PlanModelBlock *line = plan_model_layout_get_block (self->layout, next);

      if (line->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line->end - line->start > MAX_LINE
          || self->codes[line->end - 1] == 0x3002 || self->codes[line->end - 1] == '|' || has_colon (self->codes, line)
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
read_lead_in (const Finder              *self,
              const PlanModelBlock      *block,
              PlanModelHeadingCandidate *candidate)
{
  const guint16 *raw = self->layout->raw->codes;
  guint32 origin = self->layout->origins[block->start];
  guint32 after;

  if (block->is_emphasised || origin < 2 || raw[origin - 1] != raw[origin - 2]
      || (raw[origin - 1] != '*' && raw[origin - 1] != '_'))
    return FALSE;
  plan_model_heading_title_read (self->layout, block->start, block->end, &candidate->title);
  if (candidate->title.quality != PLAN_MODEL_TITLE_PLAIN || candidate->title.is_alone
      || candidate->title.end - candidate->title.start < 3)
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
read_line (const Finder              *self,
           const PlanModelBlock      *block,
           PlanModelHeadingCandidate *candidate,
           gboolean                   is_begun)
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
      if (plan_model_heading_title_is_plan (self->codes, start, end)
          || plan_model_footer_is_date (self->codes, start, end) || plan_model_footer_is_name (self->codes, start, end)
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

/* Whether a list of agencies closes the paragraph, or follows it. */
static gboolean
is_assigned (const Finder *self,
             guint32       number)
{
  PlanModelBlock block = *plan_model_layout_get_block (self->layout, number);
  guint32 at;

  block.body = block.start;
  if (plan_model_assignment_line_read (self->layout, &block, &at) == PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES)
    return TRUE;

  return number + 1 < self->end_block
         && plan_model_assignment_line_read (self->layout, plan_model_layout_get_block (self->layout, number + 1), &at)
                == PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES
         && at == plan_model_layout_get_block (self->layout, number + 1)->start;
}

/* Whether the next of the numbers ①②③, or of 一是, 二是, stands in the same paragraph. */
static gboolean
is_enumerated (const Finder                 *self,
               const PlanModelBlock         *block,
               const PlanModelHeadingNumber *number)
{
  guint16 next = self->codes[block->start] + 1;
  PlanModelHeadingNumber other;

  for (guint32 i = number->after; i < block->end; i++)
    {
      if (number->manner == PLAN_MODEL_NUMBERING_RINGED ? self->codes[i] == next
                                                        : self->codes[i] == 0x662f /* 是 */
                                                              && plan_model_numbering_read (self->layout, i - 1,
                                                                                            block->end, &other)
                                                              && other.manner == PLAN_MODEL_NUMBERING_SPOKEN)
        return TRUE;
    }

  return FALSE;
}

static PlanModelHeadingCandidate *
get_last (const Finder *self)
{
  return plan_model_heading_candidates_get (self->candidates, self->candidates->len - 1);
}

static void
add_candidate (Finder                    *self,
               PlanModelHeadingCandidate *candidate)
{
  if (self->candidates->len > 0)
    {
      PlanModelHeadingCandidate *before = get_last (self);

      before->has_body = before->last_block + 1 < candidate->block || !before->title.is_alone;
    }
  g_array_append_val (self->candidates, *candidate);
}

static void
find_candidates (Finder *self)
{
  gboolean is_boxed = FALSE;
  guint32 last_bracketed = 0;

  for (guint32 i = 0; i < self->end_block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);
      PlanModelHeadingCandidate candidate = { .block = i, .last_block = i, .level = block->markdown_level };
      gboolean is_begun = self->candidates->len > 0;
      guint32 n_taken = 0;

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->start >= block->end)
        {
          is_boxed = is_boxed && block->kind != PLAN_MODEL_BLOCK_TABLE;
          continue;
        }
      if (read_caption (self, block) != 0)
        {
          const PlanModelBlock *below = i + 1 < self->end_block ? plan_model_layout_get_block (self->layout, i + 1) : NULL;

          is_boxed = self->codes[block->start] == 0x4e13 /* 专栏 */;
          /* A box's number by itself: its title is on the next line. */
          if (is_boxed && block->end - block->start <= 5 && below != NULL && below->kind == PLAN_MODEL_BLOCK_PARAGRAPH
              && below->end - below->start <= 40 && below->end > below->start && self->codes[below->end - 1] != 0x3002
              && !plan_model_numbering_read (self->layout, below->start, below->end, &candidate.number))
            i++;
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
              if (candidate.title.quality == PLAN_MODEL_TITLE_LABEL
                  || candidate.title.quality == PLAN_MODEL_TITLE_MISSING
                  || (candidate.number.is_weak
                      && (candidate.title.quality != PLAN_MODEL_TITLE_PLAIN || !candidate.title.is_alone)))
                continue;
              if (candidate.number.is_doubtful && candidate.number.value != last_bracketed + 1)
                continue;
              if ((candidate.number.manner == PLAN_MODEL_NUMBERING_RINGED
                   || candidate.number.manner == PLAN_MODEL_NUMBERING_SPOKEN)
                  && is_enumerated (self, block, &candidate.number))
                continue;
              if (candidate.number.manner == PLAN_MODEL_NUMBERING_HAN_BRACKET)
                last_bracketed = candidate.number.value;
              /* ——2024年1月16日在…会议上 */
              if (candidate.number.manner == PLAN_MODEL_NUMBERING_DASH && !is_begun)
                continue;
              if (candidate.number.manner == PLAN_MODEL_NUMBERING_DASH
                  && candidate.title.quality != PLAN_MODEL_TITLE_PLAIN
                  && candidate.title.quality != PLAN_MODEL_TITLE_SENTENCE
                  && candidate.title.quality != PLAN_MODEL_TITLE_ITEM
                  && candidate.title.quality != PLAN_MODEL_TITLE_FIGURE)
                continue;
              if (candidate.title.quality != PLAN_MODEL_TITLE_PLAIN)
                candidate.is_assigned = is_assigned (self, i);
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
      PlanModelHeadingCandidate *last = get_last (self);

      last->has_body = last->last_block + 1 < self->end_block || !last->title.is_alone;
    }
}

/* A document without any number or known title: its short lines before long paragraphs. */
static void
collect_plain_lines (Finder *self)
{
  for (guint32 i = 1; i + 1 < self->end_block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);
      const PlanModelBlock *below = plan_model_layout_get_block (self->layout, i + 1);
      const PlanModelBlock *above = plan_model_layout_get_block (self->layout, i - 1);
      PlanModelHeadingCandidate candidate = { .block = i, .last_block = i };

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || below->kind != PLAN_MODEL_BLOCK_PARAGRAPH
          || below->end - below->start < 2 * LONG_PARAGRAPH || above->end - above->start < LONG_PARAGRAPH
          || block->end - block->start > MAX_LINE / 2
          || !plan_model_heading_title_is_line (self->layout, block->start, block->end)
          || self->codes[above->end - 1] != 0x3002 || plan_model_footer_is (self->layout, i, FALSE))
        continue;
      candidate.number.manner = PLAN_MODEL_NUMBERING_LINE;
      candidate.number.start = candidate.number.end = candidate.number.after = block->start;
      candidate.title =
          (PlanModelHeadingTitle){ PLAN_MODEL_TITLE_PLAIN, block->start, block->end, block->end, TRUE, FALSE, FALSE };
      add_candidate (self, &candidate);
    }
  if (self->candidates->len == 1)
    g_array_set_size (self->candidates, 0);
}

static gboolean
is_same_heading (const Finder                    *self,
                 const PlanModelHeadingCandidate *a,
                 const PlanModelHeadingCandidate *b)
{
  guint32 length = a->title.end - a->title.start;

  return a->number.manner == b->number.manner && a->number.value == b->number.value
         && b->title.end - b->title.start == length
         && memcmp (self->codes + a->title.start, self->codes + b->title.start, length * sizeof (guint16)) == 0;
}

/* Headings one below the other without any text, the first of which comes again behind them, are a table of contents
 * without page numbers. */
static void
drop_contents (Finder *self)
{
  const PlanModelHeadingCandidate *first = plan_model_heading_candidates_get (self->candidates, 0);
  guint32 n = 0;

  while (n < self->candidates->len)
    {
      const PlanModelHeadingCandidate *candidate = plan_model_heading_candidates_get (self->candidates, n);

      if (n >= MIN_CONTENTS && is_same_heading (self, first, candidate))
        {
          g_array_remove_range (self->candidates, 0, n);
          return;
        }
      /* The title of the document may stand behind the last one. */
      if (candidate->has_body
          && !(n + 1 >= MIN_CONTENTS && n + 1 < self->candidates->len
               && is_same_heading (self, first, plan_model_heading_candidates_get (self->candidates, n + 1))))
        return;
      n++;
    }
}

/*< private >
 * plan_model_heading_candidates_find:
 */
void
plan_model_heading_candidates_find (const PlanModelLayout *layout,
                                    guint32                end,
                                    GArray                *candidates)
{
  Finder self = { layout, layout->codes, candidates, end };

  find_candidates (&self);
  if (candidates->len > MIN_CONTENTS)
    drop_contents (&self);
  if (candidates->len == 0)
    collect_plain_lines (&self);
}
