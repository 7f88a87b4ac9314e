/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/block-split-private.h>

#include <libplanmodel/reader/heading-title-private.h>
#include <libplanmodel/reader/numbering-private.h>

#define FULL_STOP 0x3002
#define MAX_TITLE 25 /* of a heading within a paragraph */
#define MIN_FLAT 80 /* a shorter paragraph holds no sections */
#define MAX_BARE 20 /* of a title that the next heading follows without a mark */

typedef struct
{
  PlanModelLayout *layout;
  GArray *blocks; /* the new ones; NULL as long as they are the old ones */
  guint32 values[PLAN_MODEL_N_NUMBERINGS]; /* the last number of each manner in the section that is open */
} Splitter;

/* The manners that are looked for within a paragraph; the others are too often parts of a sentence. */
static gboolean
is_sought (PlanModelNumbering manner)
{
  return manner == PLAN_MODEL_NUMBERING_CHAPTER || manner == PLAN_MODEL_NUMBERING_SECTION
         || manner == PLAN_MODEL_NUMBERING_HAN || manner == PLAN_MODEL_NUMBERING_HAN_BRACKET;
}

/* Whether a heading can begin behind the code: no sentence goes on there. */
static gboolean
can_begin (const guint16 *codes,
           guint32        title,
           guint32        at)
{
  if (codes[at - 1] == FULL_STOP)
    return TRUE;
  if (at - title > MAX_BARE || at - title < 2)
    return FALSE;
  for (guint32 i = title; i < at; i++)
    {
      if (!plan_model_code_is_han (codes[i]))
        return FALSE;
    }

  return TRUE;
}

/* Whether the code can be the first of a number that is sought. */
static inline gboolean
is_head (guint16 code)
{
  return plan_model_code_is_opening (code) || code == 0x7b2c /* 第 */ || plan_model_numbering_begins_han (code);
}

/* Whether the code can be the first of a number where all of a page stands in one paragraph. */
static inline gboolean
is_flat_head (guint16 code)
{
  return is_head (code) || plan_model_code_is_digit (code);
}

/* Where a page that has lost its line feeds can begin a heading. */
static gboolean
can_begin_flat (const PlanModelLayout *layout,
                guint32                at)
{
  guint16 before = layout->codes[at - 1];

  return before == FULL_STOP || before == ':' || before == ')' || plan_model_numbering_is_gap (layout, at);
}

/* The next 一、 (@value 1) or 二、 from @at on that can begin a section; @end where there is none. */
static guint32
seek_flat (const PlanModelLayout *layout,
           guint32                at,
           guint32                end,
           guint16                code,
           guint32                value)
{
  for (; (at = plan_model_codes_find (layout->codes, at, end, code)) < end; at++)
    {
      PlanModelHeadingNumber heading;

      if (can_begin_flat (layout, at) && plan_model_numbering_read (layout, at, end, &heading)
          && heading.manner == PLAN_MODEL_NUMBERING_HAN && heading.value == value && !heading.is_damaged && !heading.is_weak)
        return at;
    }

  return end;
}

/* The first section of a page that stands in one paragraph, 现提出以下意见:一、…1.…2.…二、…; @end where it is no such page. */
static guint32
find_flat (const PlanModelLayout *layout,
           const PlanModelBlock  *block)
{
  guint32 first;

  /* Within a document that has its lines the paragraph only counts what it names: 省委要求做到:一、…。二、…. */
  if (block->end - block->start < MIN_FLAT || (block->end - block->start) < layout->n_codes / 2)
    return block->end;
  first = seek_flat (layout, block->start + 1, block->end, 0x4e00 /* 一 */, 1);

  return first < block->end && seek_flat (layout, first, block->end, 0x4e8c /* 二 */, 2) < block->end ? first : block->end;
}

static void
begin_blocks (Splitter *self,
              guint32   number)
{
  if (self->blocks != NULL)
    return;
  self->blocks = g_array_sized_new (FALSE, TRUE, sizeof (PlanModelBlock), self->layout->blocks->len + 16);
  g_array_append_vals (self->blocks, self->layout->blocks->data, number);
}

/* Ends the last of the new blocks at @at, where the next one begins. */
static void
add_part (Splitter       *self,
          PlanModelBlock *rest,
          guint32         at)
{
  PlanModelBlock part = *rest;

  part.end = at;
  part.text_end = plan_model_layout_get_text_end (self->layout, at);
  g_array_append_val (self->blocks, part);
  rest->start = rest->body = at;
  rest->text_start = plan_model_layout_get_text_start (self->layout, at);
}

/* What is numbered within a section begins again with it. */
static void
open_section (Splitter                     *self,
              const PlanModelHeadingNumber *heading)
{
  self->values[heading->manner] = heading->value;
  for (guint manner = heading->manner + 1; manner < PLAN_MODEL_N_NUMBERINGS; manner++)
    self->values[manner] = 0;
}

static void
split (Splitter *self,
       guint32   number)
{
  const PlanModelLayout *layout = self->layout;
  const guint16 *codes = layout->codes;
  PlanModelBlock rest = *plan_model_layout_get_block (layout, number);
  PlanModelHeadingNumber heading;
  PlanModelNumbering innermost;
  guint32 title, last_arabic = 0;
  gboolean is_flat = FALSE;

  if (!is_head (codes[rest.start]) || !plan_model_numbering_read (layout, rest.start, rest.end, &heading)
      || !is_sought (heading.manner) || heading.is_damaged || heading.is_weak)
    {
      guint32 first = find_flat (layout, &rest);

      if (first == rest.end)
        {
          if (self->blocks != NULL)
            g_array_append_val (self->blocks, rest);
          return;
        }
      begin_blocks (self, number);
      add_part (self, &rest, first);
      plan_model_numbering_read (layout, first, rest.end, &heading);
      is_flat = TRUE;
    }
  else if (heading.manner == PLAN_MODEL_NUMBERING_HAN && heading.value == 1 && rest.end - rest.start >= MIN_FLAT)
    is_flat = seek_flat (layout, heading.after, rest.end, 0x4e8c /* 二 */, 2) < rest.end;
  innermost = heading.manner;
  open_section (self, &heading);
  title = heading.after;
  for (guint32 i = heading.after + 1; i + 1 < rest.end; i++)
    {
      PlanModelHeadingTitle read;

      /* Further on only a full stop can stand before a heading. */
      if (i > title + MAX_BARE && !is_flat)
        {
          i = plan_model_codes_find (codes, i - 1, rest.end, FULL_STOP) + 1;
          if (i + 1 >= rest.end)
            break;
        }
      if (is_flat ? !is_flat_head (codes[i]) || !can_begin_flat (layout, i)
                  : !is_head (codes[i]) || !can_begin (codes, title, i))
        continue;
      if (!plan_model_numbering_read (layout, i, rest.end, &heading)
          || !(is_sought (heading.manner) || (is_flat && heading.manner == PLAN_MODEL_NUMBERING_ARABIC))
          || heading.is_damaged || heading.is_weak)
        continue;
      /* 1. 2. may run on through the sections of such a page. */
      if ((heading.value != self->values[heading.manner] + 1
           && !(is_flat && heading.manner == PLAN_MODEL_NUMBERING_ARABIC && heading.value == last_arabic + 1))
          || (heading.value == 1 && heading.manner < innermost))
        continue;
      plan_model_heading_title_read (layout, heading.after, rest.end, &read);
      if (read.quality != PLAN_MODEL_TITLE_PLAIN || read.is_damaged || read.end - read.start > MAX_TITLE)
        continue;
      begin_blocks (self, number);
      add_part (self, &rest, i);
      open_section (self, &heading);
      if (heading.manner == PLAN_MODEL_NUMBERING_ARABIC)
        last_arabic = heading.value;
      innermost = heading.manner;
      title = heading.after;
      i = heading.after;
    }
  if (self->blocks != NULL)
    g_array_append_val (self->blocks, rest);
}

/*< private >
 * plan_model_blocks_split:
 */
void
plan_model_blocks_split (PlanModelLayout *layout)
{
  Splitter self = { layout, NULL, { 0 } };

  for (guint32 i = 0; i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);

      if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->start < block->end)
        split (&self, i);
      else if (self.blocks != NULL)
        {
          if (block->kind == PLAN_MODEL_BLOCK_TABLE && block->grid != 0)
            plan_model_layout_get_grid (layout, block->grid - 1)->block = self.blocks->len;
          g_array_append_vals (self.blocks, block, 1);
        }
    }
  if (self.blocks == NULL)
    return;
  g_array_unref (layout->blocks);
  layout->blocks = self.blocks;
}
