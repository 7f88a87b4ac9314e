/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/block-split-private.h>
#include <libplanmodel/reader/footer-private.h>
#include <libplanmodel/reader/heading-candidate-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* The outline is found in three steps.  Each block that could be a heading by its own looks becomes a candidate.  The
 * candidates are nested by the manner and the run of their numbers, which shows what stands beside what; a group of
 * neighbours most of which are no titles (a list of figures, say) is dropped as a whole.  What is left is nested again
 * and becomes the outline.
 */

#define LONG_TITLE 25 /* of a title that text runs on behind: a longer one may be a sentence */
#define MAX_LEVEL 32 /* of the stack: a manner stands on it once, a level of Markdown too */

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
  GArray *candidates; /* of PlanModelHeadingCandidate */
  GArray *groups; /* of Group */
  GArray *by_manner[PLAN_MODEL_N_NUMBERINGS]; /* of guint32: those that are not dropped; NULL until asked for */
  guint32 under[PLAN_MODEL_N_NUMBERINGS]; /* against the custom: the manners that each was seen to lie under, as bits */
  guint32 end_block; /* of the body */
} Outline;

static PlanModelHeadingCandidate *
get_candidate (const Outline *self,
               guint32        number)
{
  return plan_model_heading_candidates_get (self->candidates, number);
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

static void
list_manner (Outline           *self,
             PlanModelNumbering manner)
{
  GArray *list = self->by_manner[manner] = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);

      if (candidate->number.manner == manner && !candidate->is_dropped)
        g_array_append_val (list, i);
    }
}

static void
forget_manners (Outline *self)
{
  for (guint i = 0; i < PLAN_MODEL_N_NUMBERINGS; i++)
    g_clear_pointer (&self->by_manner[i], g_array_unref);
}

/* The first of the manner behind @candidate: + 1, or 0. */
static guint32
find_next (Outline           *self,
           PlanModelNumbering manner,
           guint32            candidate)
{
  const GArray *list;
  guint low = 0, high;

  if (self->by_manner[manner] == NULL)
    list_manner (self, manner);
  list = self->by_manner[manner];
  high = list->len;
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

/* Whether the numbers show that the manner of @candidate, a first one, lies under that of @frame against the custom:
 * (一) under 1.  So it is where 2. follows and (一) begins again. */
static gboolean
is_turned (Outline     *self,
           const Frame *frame,
           guint32      candidate)
{
  const PlanModelHeadingCandidate *self_candidate = get_candidate (self, candidate);
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
runs_once (Outline *self,
           guint32  candidate)
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
  const PlanModelHeadingCandidate *self_candidate = get_candidate (self, candidate);
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
  const PlanModelHeadingCandidate *self_candidate = get_candidate (self, candidate);
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
  /* A paragraph that has its heading at its head has no parts under lines of their own. */
  while (n_frames > 1 && !get_candidate (self, stack[n_frames - 1].candidate - 1)->title.is_alone)
    n_frames--;

  return n_frames;
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
  forget_manners (self);
  for (guint32 i = 0; i < self->candidates->len; i++)
    get_candidate (self, i)->n_children = 0;
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      PlanModelHeadingCandidate *candidate = get_candidate (self, i);
      PlanModelNumbering manner = candidate->number.manner;
      guint depth;

      if (candidate->is_dropped)
        continue;
      for (depth = 0; depth < n_frames; depth++)
        {
          if (stack[depth].manner == manner
              && (manner != PLAN_MODEL_NUMBERING_LINE || stack[depth].level == candidate->level))
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
is_good (const Outline                   *self,
         const PlanModelHeadingCandidate *candidate)
{
  const PlanModelHeadingTitle *title = &candidate->title;
  gboolean has_comma = FALSE;

  if (candidate->n_children > 0 || candidate->is_assigned)
    return TRUE;
  if (title->quality != PLAN_MODEL_TITLE_PLAIN)
    return FALSE;
  if (title->is_alone || title->end - title->start <= LONG_TITLE
      || candidate->number.manner <= PLAN_MODEL_NUMBERING_HAN_BRACKET)
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
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);
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
is_list (const Group        *group,
         PlanModelNumbering  manner)
{
  if (manner == PLAN_MODEL_NUMBERING_ANNEX || manner == PLAN_MODEL_NUMBERING_PART
      || manner == PLAN_MODEL_NUMBERING_CHAPTER || manner == PLAN_MODEL_NUMBERING_SECTION
      || manner == PLAN_MODEL_NUMBERING_LINE)
    return FALSE;
  /* What goes on in the next paragraph has begun within one. */
  if (manner == PLAN_MODEL_NUMBERING_SPOKEN && (group->n < 2 || group->first != 1 || !group->is_consecutive))
    return TRUE;
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
      PlanModelHeadingCandidate *candidate = get_candidate (self, i);

      if (candidate->is_dropped)
        continue;
      if (is_list (&g_array_index (self->groups, Group, candidate->group), candidate->number.manner)
          || (candidate->number.manner == PLAN_MODEL_NUMBERING_DASH
              && candidate->title.quality != PLAN_MODEL_TITLE_PLAIN))
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
      const PlanModelHeadingCandidate *first = get_candidate (self, i);
      PlanModelNumbering manner = first->number.manner;
      guint32 value = 1;

      if (!first->is_boxed || first->number.value != 1 || manner < PLAN_MODEL_NUMBERING_HAN_BRACKET)
        continue;
      for (; i < self->candidates->len; i++)
        {
          PlanModelHeadingCandidate *candidate = get_candidate (self, i);

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

/* 4.公共领域新能源汽车比例不低于80%。: a paragraph that has a number and no title is not damaged. */
static gboolean
begins_with_figure (const Outline                   *self,
                    const PlanModelHeadingCandidate *candidate)
{
  guint32 end = plan_model_layout_get_block (self->layout, candidate->block)->end;

  for (guint32 at = candidate->number.after; at < end && self->codes[at] != 0x3002; at++)
    if (plan_model_code_is_digit (self->codes[at]))
      return TRUE;

  return FALSE;
}

static void
add_heading (Outline                   *self,
             PlanModelHeadingCandidate *candidate,
             guint32                   *numbers)
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
  plan_model_section_kind_get_years (self->codes, heading.title.start, heading.title.end, &heading.year_start,
                                     &heading.year_end);
  g_array_append_val (reading->headings, heading);
  if ((candidate->title.is_damaged && !begins_with_figure (self, candidate)) || candidate->number.is_damaged)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_HEADING_DAMAGED, PLAN_MODEL_ABOUT_HEADING, number,
                             heading.title.start, heading.title.end, NULL);
}

static void
note_broken_numbers (const Outline *self,
                     const guint32 *numbers)
{
  guint32 before[PLAN_MODEL_N_NUMBERINGS] = { 0 };

  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);
      guint32 value = candidate->number.value;

      if (candidate->is_dropped || value == 0)
        continue;
      if (value != 1 && value != before[candidate->number.manner] + 1)
        plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_NUMBERING_BROKEN, PLAN_MODEL_ABOUT_HEADING,
                                 numbers[i] - 1, candidate->number.start, candidate->number.end, NULL);
      before[candidate->number.manner] = value;
    }
}

/* The kind of a section whose title says nothing: that of an introduction where its parts are those of one, else work.
 */
static PlanModelSectionKind
guess_kind (const Outline *self,
            guint32        number)
{
  const PlanModelHeadingCandidate *above = get_candidate (self, number);

  for (guint32 i = number + 1; i < self->candidates->len; i++)
    {
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);
      PlanModelSectionKind kind;

      if (candidate->is_dropped)
        continue;
      if (candidate->depth <= above->depth)
        break;
      if (candidate->depth > above->depth + 1)
        continue;
      kind = plan_model_section_kind_find (self->codes, candidate->title.start, candidate->title.end,
                                           PLAN_MODEL_SECTION_KIND_UNKNOWN);
      if (kind == PLAN_MODEL_SECTION_KIND_OVERVIEW || kind == PLAN_MODEL_SECTION_KIND_REVIEW
          || kind == PLAN_MODEL_SECTION_KIND_PRINCIPLE || kind == PLAN_MODEL_SECTION_KIND_GOAL)
        return PLAN_MODEL_SECTION_KIND_OVERVIEW;
    }

  return PLAN_MODEL_SECTION_KIND_TASK;
}

static void
set_kinds (Outline       *self,
           const guint32 *numbers)
{
  PlanModelReading *reading = self->reading;
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);
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
          && (candidate->number.manner == PLAN_MODEL_NUMBERING_DASH
              || candidate->number.manner == PLAN_MODEL_NUMBERING_LEAD_IN
              || candidate->number.manner == PLAN_MODEL_NUMBERING_SPOKEN
              || candidate->number.manner == PLAN_MODEL_NUMBERING_RINGED))
        heading->kind = inherited;
      else
        heading->kind = plan_model_section_kind_find (self->codes, heading->title.start, heading->title.end, inherited);
      /* The parts of a table of terms or of a list of projects are what it is; those of an annexed plan are a plan's.
       */
      if (parent != NULL && parent->kind == PLAN_MODEL_SECTION_KIND_ANNEX
          && !(parent->parent == 0
               && plan_model_heading_title_is_plan (self->codes, parent->title.start, parent->title.end)))
        heading->kind = PLAN_MODEL_SECTION_KIND_ANNEX;
      if (heading->kind == PLAN_MODEL_SECTION_KIND_UNKNOWN)
        heading->kind = guess_kind (self, i);
      /* Without parts of its own that say more, 总体要求和主要目标 is where the figures are. */
      if (heading->kind == PLAN_MODEL_SECTION_KIND_OVERVIEW && candidate->n_children == 0
          && plan_model_section_kind_ends_in_goal (self->codes, heading->title.start, heading->title.end))
        heading->kind = PLAN_MODEL_SECTION_KIND_GOAL;
    }
  /* 发展基础 with parts of its own has more in it than what was reached; each part says for itself. */
  for (guint32 i = 0; i < self->candidates->len; i++)
    {
      const PlanModelHeadingCandidate *candidate = get_candidate (self, i);
      PlanModelHeading *heading =
          candidate->is_dropped ? NULL : plan_model_reading_get_heading (reading, numbers[i] - 1);

      if (heading != NULL && heading->kind == PLAN_MODEL_SECTION_KIND_REVIEW && candidate->n_children > 0
          && plan_model_section_kind_ends_in_foundation (self->codes, heading->title.start, heading->title.end))
        heading->kind = PLAN_MODEL_SECTION_KIND_OVERVIEW;
    }
}

/* Where each heading ends, and which heading each block lies under. */
static void
set_extents (Outline *self)
{
  PlanModelReading *reading = self->reading;
  guint32 n = reading->headings->len;
  guint32 ends[MAX_LEVEL]; /* by depth: where the next heading begins that is as high or higher */
  guint32 n_levels = 0;

  for (guint32 i = 0; i < n; i++)
    n_levels = MAX (n_levels, plan_model_reading_get_heading (reading, i)->depth + 1);
  for (guint32 depth = 0; depth < n_levels; depth++)
    ends[depth] = self->end_block;
  for (guint32 i = n; i > 0; i--)
    {
      PlanModelHeading *heading = plan_model_reading_get_heading (reading, i - 1);
      guint32 end = heading->block;

      heading->end_block = ends[heading->depth];
      heading->text_end = get_text_end (self, heading->end_block);
      /* The signature of the plan stands between its body and its annexes. */
      if (heading->kind == PLAN_MODEL_SECTION_KIND_ANNEX && i > 1)
        end = plan_model_footer_trim (self->layout, plan_model_reading_get_heading (reading, i - 2)->block + 1, end,
                                      FALSE);
      for (guint32 depth = heading->depth; depth < n_levels; depth++)
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

/* An item of a list that is no heading, a whole sentence or several, begins behind its number. */
static void
skip_item_numbers (PlanModelLayout *layout)
{
  for (guint32 i = 0; i < layout->blocks->len; i++)
    {
      PlanModelBlock *block = plan_model_layout_get_block (layout, i);
      PlanModelHeadingNumber number;

      if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->body == block->start
          && plan_model_numbering_read (layout, block->start, block->end, &number)
          && number.manner > PLAN_MODEL_NUMBERING_ARTICLE && number.manner <= PLAN_MODEL_NUMBERING_DASH
          && !number.is_damaged && !number.is_doubtful && !number.is_weak)
        block->body = number.after;
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
  guint32 n_cut = 0;

  self.candidates = g_array_new (FALSE, TRUE, sizeof (PlanModelHeadingCandidate));
  self.groups = g_array_new (FALSE, TRUE, sizeof (Group));
  plan_model_blocks_split (reading->layout);
  reading->facts.end_block = reading->layout->blocks->len;
  self.end_block = reading->layout->blocks->len;
  self.end_block = plan_model_footer_trim (self.layout, 0, self.end_block, TRUE);
  plan_model_heading_candidates_find (self.layout, self.end_block, self.candidates);
  drop_boxed (&self);
  nest (&self);
  count_groups (&self);
  if (drop_lists (&self))
    nest (&self);
  skip_item_numbers (reading->layout);
  numbers = g_new0 (guint32, self.candidates->len + 1);
  for (guint32 i = 0; i < self.candidates->len; i++)
    {
      PlanModelHeadingCandidate *candidate = get_candidate (&self, i);

      if (candidate->is_dropped)
        continue;
      /* What is past the limit is text like any other. */
      if (reading->limits.max_headings != 0 && reading->headings->len >= reading->limits.max_headings)
        {
          candidate->is_dropped = TRUE;
          if (n_cut++ == 0)
            plan_model_reading_note (
                reading, PLAN_MODEL_NOTE_LIMIT_REACHED, PLAN_MODEL_ABOUT_DOCUMENT, 0, candidate->title.start,
                candidate->title.end,
                g_strdup_printf (_ ("there are more than %u headings"), reading->limits.max_headings));
          continue;
        }
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
  forget_manners (&self);
  g_array_unref (self.groups);
  g_array_unref (self.candidates);
}
