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
  guint32 title;

  if (!is_head (codes[rest.start]) || !plan_model_numbering_read (layout, rest.start, rest.end, &heading)
      || !is_sought (heading.manner) || heading.is_damaged || heading.is_weak)
    {
      if (self->blocks != NULL)
        g_array_append_val (self->blocks, rest);
      return;
    }
  innermost = heading.manner;
  open_section (self, &heading);
  title = heading.after;
  for (guint32 i = heading.after + 1; i + 1 < rest.end; i++)
    {
      PlanModelHeadingTitle read;

      /* Further on only a full stop can stand before a heading. */
      if (i > title + MAX_BARE)
        {
          i = plan_model_codes_find (codes, i - 1, rest.end, FULL_STOP) + 1;
          if (i + 1 >= rest.end)
            break;
        }
      if (!is_head (codes[i]) || !can_begin (codes, title, i)
          || !plan_model_numbering_read (layout, i, rest.end, &heading) || !is_sought (heading.manner)
          || heading.is_damaged || heading.is_weak)
        continue;
      if (heading.value != self->values[heading.manner] + 1 || (heading.value == 1 && heading.manner < innermost))
        continue;
      plan_model_heading_title_read (layout, heading.after, rest.end, &read);
      if (read.quality != PLAN_MODEL_TITLE_PLAIN || read.is_damaged || read.end - read.start > MAX_TITLE)
        continue;
      begin_blocks (self, number);
      add_part (self, &rest, i);
      open_section (self, &heading);
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
