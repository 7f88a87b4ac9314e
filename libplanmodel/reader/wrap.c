/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/wrap-private.h>

#include <string.h>

/* No text is broken at more columns than that. */
#define MAX_WRAP 136

/* Lines that are held to have one width; a document put together of several has more. */
#define MAX_REGION 400

/* Lines of one paragraph differ by so much: a word that did not fit, a mark that may not begin a line. */
#define SLACK 7u

/* What is known of a stretch of lines. */
typedef struct
{
  guint width; /* where its lines are broken; 0: they are not */
  guint indent; /* of lines that go on */
  gboolean is_indented; /* paragraphs begin with more than that */
  gboolean is_double_spaced; /* a blank line follows each line, so none ends a paragraph */
} Region;

static inline gboolean
is_candidate (const PlanModelLine *line)
{
  return line->kind == PLAN_MODEL_LINE_PLAIN && line->markdown_level == 0
         && (line->flags & (PLAN_MODEL_LINE_HAS_BAR | PLAN_MODEL_LINE_IS_CENTRED | PLAN_MODEL_LINE_IS_EMPHASISED)) == 0;
}

/* Where the line ends, in columns.  Two or three spaces are wide ones, as a paragraph of Chinese begins with. */
static inline guint
get_extent (const PlanModelLine *line)
{
  return line->width + (line->indent <= 3 ? line->indent * 2u : line->indent);
}

/* The next line that is no blank and no page number; G_MAXUINT32 where another kind of line or the end is met. */
static guint32
find_next (const PlanModelLayout *layout,
           guint32                number,
           guint                 *n_blank,
           guint                 *n_pages)
{
  *n_blank = *n_pages = 0;
  for (guint32 i = number + 1; i < layout->raw->n_lines; i++)
    {
      switch (layout->lines[i].kind)
        {
        case PLAN_MODEL_LINE_BLANK:
          ++*n_blank;
          break;
        case PLAN_MODEL_LINE_PAGE:
          ++*n_pages;
          break;
        case PLAN_MODEL_LINE_PLAIN:
          return i;
        default:
          return G_MAXUINT32;
        }
    }

  return G_MAXUINT32;
}

/* No fewer lines show where text is broken. */
#define LEAST_FULL 3

/* Whether the width of the line says something: a row of a table or a line of signatures is as wide as it happens to be. */
static inline gboolean
is_telling (const PlanModelLine *line)
{
  return is_candidate (line) && (line->flags & PLAN_MODEL_LINE_HAS_GAP) == 0 && get_extent (line) <= MAX_WRAP;
}

/* The width that most lines have, or nearly so: @n_full of them; 0 where they have none. */
static guint
find_width (const PlanModelLine *lines,
            guint32              start,
            guint32              end,
            guint               *n_full)
{
  guint n_telling = 0, n_long = 0, n_wider = 0, window = 0, width = 0;
  guint counts[MAX_WRAP + 1];

  *n_full = 0;
  /* Where each paragraph is a line, most regions are one line. */
  for (guint32 i = start; i < end && n_telling < LEAST_FULL; i++)
    n_telling += is_telling (&lines[i]);
  if (n_telling < LEAST_FULL)
    return 0;
  memset (counts, 0, sizeof counts);
  for (guint32 i = start; i < end; i++)
    {
      if (is_telling (&lines[i]))
        counts[get_extent (&lines[i])]++;
    }
  for (guint w = 0; w <= MAX_WRAP; w++)
    {
      window += counts[w];
      if (w > SLACK)
        window -= counts[w - SLACK - 1];
      if (w >= 24 && window >= *n_full && counts[w] > 0)
        {
          *n_full = window;
          width = w;
        }
    }
  if (*n_full < LEAST_FULL)
    return 0;
  for (guint w = width / 2; w <= MAX_WRAP; w++)
    {
      n_long += counts[w];
      n_wider += w > width ? counts[w] : 0;
    }

  return n_wider * 4 > *n_full || *n_full * 5 < n_long * 2 ? 0 : width;
}

static Region
measure_region (const PlanModelLayout *layout,
                guint32                start,
                guint32                end)
{
  const PlanModelRaw *raw = layout->raw;
  const PlanModelLine *lines = layout->lines;
  Region region = { 0 };
  guint indents[16] = { 0 };
  guint n_open = 0, n_marked = 0, n_indented = 0, n_open_indented = 0, n_pairs = 0, n_close = 0, n_full;
  guint width = find_width (lines, start, end, &n_full);

  if (width == 0)
    return region;
  for (guint32 i = start; i < end; i++)
    {
      guint n_blank, n_pages;
      guint32 next;

      if (!is_candidate (&lines[i]))
        continue;
      next = find_next (layout, i, &n_blank, &n_pages);
      if (next >= end)
        continue;
      n_pairs++;
      n_close += n_blank == 0;
      if (get_extent (&lines[i]) + SLACK < width || get_extent (&lines[i]) > MAX_WRAP)
        continue;
      n_marked += (lines[i].flags & (PLAN_MODEL_LINE_HAS_COMMA | PLAN_MODEL_LINE_HAS_STOP)) != 0;
      if (is_candidate (&lines[next]) && plan_model_line_get_begin (raw, &lines[next]) <= PLAN_MODEL_LINE_BEGINS_WEAKLY
          && plan_model_line_get_end (raw, &lines[i]) <= PLAN_MODEL_LINE_ENDS_SEMICOLON)
        {
          n_open++;
          indents[MIN (lines[next].indent, 15)]++;
        }
    }
  /* Most lines as wide as that end inside of a sentence, and hold parts of one. */
  if (n_open < 2 || n_open * 2 < n_full || n_marked * 5 < n_full * (width < 40 ? 3 : 2))
    return region;

  region.width = width;
  region.is_double_spaced = n_pairs >= 4 && n_close * 10 < n_pairs;
  for (guint i = 1; i < G_N_ELEMENTS (indents); i++)
    {
      if (indents[i] > indents[region.indent])
        region.indent = i;
    }
  for (guint32 i = start; i < end; i++)
    {
      if (is_candidate (&lines[i]) && lines[i].indent >= region.indent + 2)
        n_indented++;
    }
  for (guint i = region.indent + 2; i < G_N_ELEMENTS (indents); i++)
    n_open_indented += indents[i];
  region.is_indented = n_indented >= 2 && n_open_indented * 8 <= n_open;

  return region;
}

/* A heading is short, has a number, and no mark of a sentence. */
static gboolean
may_be_heading (const PlanModelRaw  *raw,
                const PlanModelLine *line)
{
  return line->width < 70 && (line->flags & (PLAN_MODEL_LINE_HAS_COMMA | PLAN_MODEL_LINE_HAS_STOP)) == 0
         && plan_model_line_get_begin (raw, line) != PLAN_MODEL_LINE_BEGINS_PLAIN;
}

static gboolean
continues_in_region (const PlanModelRaw  *raw,
                     const Region        *region,
                     const PlanModelLine *line,
                     const PlanModelLine *next,
                     guint                n_blank,
                     guint                n_pages)
{
  PlanModelLineBegin begin = plan_model_line_get_begin (raw, next);
  PlanModelLineEnd end = plan_model_line_get_end (raw, line);
  guint extent = get_extent (line);
  guint needed = extent + plan_model_line_get_first_width (raw, next);
  gboolean is_full = extent + SLACK >= region->width || needed > region->width;

  if (n_blank > 0 && n_pages == 0 && !region->is_double_spaced)
    return FALSE;
  if (region->is_indented && next->indent >= region->indent + 2)
    return FALSE;
  if (begin == PLAN_MODEL_LINE_BEGINS_LABELLED)
    return FALSE;
  if (begin == PLAN_MODEL_LINE_BEGINS_NUMBERED && !(end == PLAN_MODEL_LINE_ENDS_OPEN && is_full))
    return FALSE;
  switch (end)
    {
    case PLAN_MODEL_LINE_ENDS_OPEN:
      return extent * 5 >= region->width * 3;
    case PLAN_MODEL_LINE_ENDS_BARE:
      return is_full;
    case PLAN_MODEL_LINE_ENDS_SEMICOLON:
      return is_full && (begin == PLAN_MODEL_LINE_BEGINS_PLAIN || region->is_indented);
    case PLAN_MODEL_LINE_ENDS_COLON:
      return is_full && region->is_indented;
    case PLAN_MODEL_LINE_ENDS_STOP:
      /* A paragraph may end where the line does; without a sign of the next one, the odds are that it goes on.  A mark that
       * hangs over makes some lines two columns wider than the rest. */
      return region->is_indented ? is_full : needed + 2 > region->width && begin == PLAN_MODEL_LINE_BEGINS_PLAIN;
    }

  return FALSE;
}

/* In text whose lines are its paragraphs a sentence is cut by a page, or by an accident. */
static gboolean
continues_elsewhere (const PlanModelRaw  *raw,
                     const PlanModelLine *line,
                     const PlanModelLine *next,
                     guint                n_blank,
                     guint                n_pages)
{
  PlanModelLineEnd end = plan_model_line_get_end (raw, line);

  if (end != PLAN_MODEL_LINE_ENDS_OPEN && end != PLAN_MODEL_LINE_ENDS_BARE)
    return FALSE;
  if (plan_model_line_get_begin (raw, next) > PLAN_MODEL_LINE_BEGINS_WEAKLY)
    return FALSE;
  if (n_pages > 0 && line->width >= 40 && !may_be_heading (raw, line)
      && (line->flags & (PLAN_MODEL_LINE_HAS_COMMA | PLAN_MODEL_LINE_HAS_STOP)) != 0)
    return TRUE;

  return end == PLAN_MODEL_LINE_ENDS_OPEN && line->width >= 20 && n_blank == 0 && next->width >= 8;
}

static void
mark_region (PlanModelLayout *layout,
             guint32          start,
             guint32          end)
{
  const PlanModelRaw *raw = layout->raw;
  PlanModelLine *lines = layout->lines;
  Region region = measure_region (layout, start, end);

  for (guint32 i = start; i < end; i++)
    {
      guint n_blank, n_pages;
      guint32 next;

      if (!is_candidate (&lines[i]))
        continue;
      next = find_next (layout, i, &n_blank, &n_pages);
      if (next == G_MAXUINT32 || !is_candidate (&lines[next]))
        continue;
      if (region.width != 0 && get_extent (&lines[i]) <= region.width + SLACK
              ? continues_in_region (raw, &region, &lines[i], &lines[next], n_blank, n_pages)
              : continues_elsewhere (raw, &lines[i], &lines[next], n_blank, n_pages))
        lines[next].flags |= PLAN_MODEL_LINE_CONTINUES;
    }
}

/*< private >
 * plan_model_wrap_find:
 */
void
plan_model_wrap_find (PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  PlanModelLine *lines = layout->lines;
  guint32 start = 0, n = 0;

  for (guint32 i = 0; i < raw->n_lines; i++)
    {
      if (lines[i].kind == PLAN_MODEL_LINE_PLAIN && lines[i].indent >= 8 && lines[i].width <= 80)
        lines[i].flags |= PLAN_MODEL_LINE_IS_CENTRED;
      n += lines[i].kind != PLAN_MODEL_LINE_BLANK;
      /* A line too wide to be one of many ends the stretch that it closes, and belongs to it. */
      if (n >= MAX_REGION || (lines[i].kind == PLAN_MODEL_LINE_PLAIN && lines[i].width > MAX_WRAP))
        {
          mark_region (layout, start, i + 1);
          start = i + 1;
          n = 0;
        }
    }
  mark_region (layout, start, raw->n_lines);
}
