/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/contents-private.h>

/* No table of contents has more lines; no document more tables of contents. */
#define MAX_CONTENTS 600
#define MAX_TABLES 20

/* How far behind the contents the first heading may stand. */
#define MAX_DISTANCE 1000

typedef enum
{
  ENTRY_NONE,
  ENTRY_NUMBER, /* a page number behind a gap */
  ENTRY_LEADER, /* dots without a number */
  ENTRY_CERTAIN /* dots and a number */
} Entry;

/* How a line ends that may be an entry; @text_end: behind its title. */
static Entry
get_entry (const PlanModelRaw  *raw,
           const PlanModelLine *line,
           guint32             *text_end)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->end, number;
  guint n_dots = 0, n_digits = 0;

  *text_end = line->end;
  while (at > line->start && (plan_model_code_is_closing (codes[at - 1]) || plan_model_code_is_unseen (codes[at - 1])))
    at--;
  for (number = at; at > line->start && n_digits < 5; at--, n_digits++)
    {
      guint16 code = codes[at - 1];

      if (!plan_model_code_is_digit (code) && code != 'I' && code != 'V' && code != 'X' && code != 'i' && code != 'v' && code != 'x'
          && !(code >= 0x2160 && code <= 0x216b))
        break;
    }
  if (n_digits > 4)
    return ENTRY_NONE;
  number = at;
  while (at > line->start && (plan_model_code_is_opening (codes[at - 1]) || plan_model_code_is_unseen (codes[at - 1])))
    at--;
  for (; at > line->start; at--)
    {
      guint16 code = codes[at - 1];

      if (code == '.' || code == 0x00b7 || code == '_' || code == '-' || code == 0x2014)
        n_dots++;
      else if (code == 0x2026 || code == 0x2025)
        n_dots += 3;
      else if (!plan_model_code_is_unseen (code))
        break;
    }
  if (at == line->start)
    return ENTRY_NONE;
  *text_end = at;
  if (n_dots >= 3)
    return n_digits > 0 ? ENTRY_CERTAIN : n_dots >= 6 ? ENTRY_LEADER : ENTRY_NONE;
  if (n_dots == 0 && n_digits > 0 && number > at && (number - at >= 2 || codes[at] == '\t'))
    return ENTRY_NUMBER;
  *text_end = line->end;

  return ENTRY_NONE;
}

/* The next plain line from @i on; the end where there is none. */
static guint32
find_plain (const PlanModelLayout *layout,
            guint32                i)
{
  while (i < layout->raw->n_lines && layout->lines[i].kind != PLAN_MODEL_LINE_PLAIN)
    i++;

  return i;
}

static gboolean
is_contents_title (const PlanModelRaw  *raw,
                   const PlanModelLine *line)
{
  static const char *const titles[] = { "目录", "目次" };
  guint16 seen[4];
  guint n = 0;

  if (line->width > 16)
    return FALSE;
  for (guint32 i = line->start; i < line->end; i++)
    {
      guint16 code = raw->codes[i];

      if (plan_model_code_is_unseen (code) || code == '[' || code == ']' || code == ':' || code == '*')
        continue;
      if (n == 2)
        return FALSE;
      seen[n++] = code;
    }
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      if (n == 2 && plan_model_codes_match (seen, 0, 2, titles[i]) == 2)
        return TRUE;
    }

  return FALSE;
}

/* Whether the line begins as the title at [@start, @end) of the text does, spaces left aside. */
static gboolean
begins_with (const PlanModelRaw  *raw,
             const PlanModelLine *line,
             guint32              start,
             guint32              end)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->start;

  for (guint32 i = start; i < end; i++)
    {
      if (plan_model_code_is_unseen (codes[i]))
        continue;
      while (at < line->end && plan_model_code_is_unseen (codes[at]))
        at++;
      if (at >= line->end || codes[at] != codes[i])
        return FALSE;
      at++;
    }

  return TRUE;
}

static gboolean
may_be_entry (const PlanModelRaw  *raw,
              const PlanModelLine *line)
{
  return line->width <= 110 && plan_model_line_get_end (raw, line) != PLAN_MODEL_LINE_ENDS_STOP;
}

/* The lines below a title of contents: those with leaders or numbers; and, where the first of them comes again as a
 * heading, all numbered lines up to there. */
static void
mark_below_title (PlanModelLayout *layout,
                  guint32          title)
{
  const PlanModelRaw *raw = layout->raw;
  PlanModelLine *lines = layout->lines;
  guint32 first = find_plain (layout, title + 1), text_end, end, last = title;
  gboolean is_repeated = FALSE;
  guint n = 0;

  if (first >= raw->n_lines)
    return;
  get_entry (raw, &lines[first], &text_end);
  for (end = first; end < raw->n_lines && n < MAX_CONTENTS; end = find_plain (layout, end + 1), n++)
    {
      if (!may_be_entry (raw, &lines[end]))
        break;
      if (end > first && text_end - lines[first].start >= 3 && begins_with (raw, &lines[end], lines[first].start, text_end))
        {
          is_repeated = TRUE;
          break;
        }
    }
  if (!is_repeated && text_end - lines[first].start >= 3)
    {
      guint32 at = end;

      for (n = 0; at < raw->n_lines && n < MAX_DISTANCE && !is_repeated; at = find_plain (layout, at + 1), n++)
        is_repeated = begins_with (raw, &lines[at], lines[first].start, text_end);
    }
  for (guint32 i = first; i < end; i = find_plain (layout, i + 1))
    {
      guint32 entry_end;
      Entry entry = get_entry (raw, &lines[i], &entry_end);

      if (entry != ENTRY_NONE || (is_repeated && plan_model_line_get_begin (raw, &lines[i]) >= PLAN_MODEL_LINE_BEGINS_NUMBERED))
        last = i;
      /* A number that has come to stand in a line of its own. */
      else if (last > title && last + 1 == i && lines[i].width <= 4 && (lines[i].flags & PLAN_MODEL_LINE_HAS_HAN) == 0
               && (lines[i].flags & PLAN_MODEL_LINE_HAS_DIGIT) != 0)
        last = i;
    }
  if (last == title)
    return;
  for (guint32 i = title; i <= last; i++)
    {
      if (lines[i].kind == PLAN_MODEL_LINE_PLAIN)
        lines[i].kind = PLAN_MODEL_LINE_CONTENTS;
    }
}

/*< private >
 * plan_model_contents_find:
 */
void
plan_model_contents_find (PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  PlanModelLine *lines = layout->lines;
  guint32 before = G_MAXUINT32;
  guint n_tables = 0, n_between = 0;

  for (guint32 i = 0; i < raw->n_lines; i++)
    {
      guint32 text_end;

      if (lines[i].kind != PLAN_MODEL_LINE_PLAIN || (lines[i].flags & PLAN_MODEL_LINE_HAS_BAR) != 0)
        continue;
      if (n_tables < MAX_TABLES && is_contents_title (raw, &lines[i]))
        {
          n_tables++;
          mark_below_title (layout, i);
          continue;
        }
      if (lines[i].width > 160 || get_entry (raw, &lines[i], &text_end) != ENTRY_CERTAIN)
        {
          n_between++;
          continue;
        }
      /* Two of them near each other; a title broken over two lines may stand between. */
      if (before != G_MAXUINT32 && n_between <= 2)
        {
          for (guint32 k = before; k <= i; k++)
            {
              if (lines[k].kind == PLAN_MODEL_LINE_PLAIN)
                lines[k].kind = PLAN_MODEL_LINE_CONTENTS;
            }
        }
      before = i;
      n_between = 0;
    }
}
