/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/markdown-private.h>

/* Front matter is no longer than that. */
#define MAX_FRONT_MATTER 80

/* Lines that are searched for signs of Markdown. */
#define MAX_SEARCHED 5000

static inline guint
count_code (const guint16 *codes,
            guint32        at,
            guint32        end,
            guint16        code)
{
  guint32 i = at;

  while (i < end && codes[i] == code)
    i++;

  return i - at;
}

/* "# Heading": its level, or 0. */
static guint
get_level (const guint16 *codes,
           guint32        at,
           guint32        end)
{
  guint n = count_code (codes, at, end, '#');

  if (n == 0 || n > 6 || at + n >= end)
    return 0;

  return codes[at + n] == ' ' || plan_model_code_is_han (codes[at + n]) || codes[at + n] == '*' ? n : 0;
}

/* Whether nothing but one mark is repeated. */
static gboolean
is_rule (const guint16       *codes,
         const PlanModelLine *line,
         guint                n_least)
{
  guint16 mark = codes[line->start];
  guint n = 0;

  if (mark != '-' && mark != '=' && mark != '*' && mark != '_' && mark != 0x2014 && mark != '~' && mark != 0x00b7)
    return FALSE;
  for (guint32 i = line->start; i < line->end; i++)
    {
      if (codes[i] == mark)
        n++;
      else if (codes[i] != ' ')
        return FALSE;
    }

  return n >= n_least;
}

/* The last line of the front matter that the text begins with, + 1; 0: there is none. */
static guint32
find_front_matter (const PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  guint32 first = 0;
  gboolean has_key = FALSE;

  while (first < raw->n_lines && layout->lines[first].kind == PLAN_MODEL_LINE_BLANK)
    first++;
  if (first >= raw->n_lines || layout->lines[first].end - layout->lines[first].start != 3
      || !is_rule (raw->codes, &layout->lines[first], 3))
    return 0;
  for (guint32 i = first + 1; i < MIN (raw->n_lines, first + MAX_FRONT_MATTER); i++)
    {
      const PlanModelLine *line = &layout->lines[i];
      guint32 at = line->start;

      if (line->kind == PLAN_MODEL_LINE_BLANK)
        continue;
      if (line->end - line->start == 3 && (raw->codes[at] == '-' || raw->codes[at] == '.') && count_code (raw->codes, at, line->end, raw->codes[at]) == 3)
        return has_key ? i + 1 : 0;
      while (at < line->end && (plan_model_code_is_latin (raw->codes[at]) || raw->codes[at] == '_' || raw->codes[at] == '-'))
        at++;
      if (at > line->start && at < line->end && raw->codes[at] == ':')
        has_key = TRUE;
    }

  return 0;
}

/* How sure the line makes it that the text is in Markdown. */
static guint
count_signs (const PlanModelRaw  *raw,
             const PlanModelLine *line)
{
  const guint16 *codes = raw->codes;

  if (codes[line->start] == '#' && get_level (codes, line->start, line->end) != 0)
    return 2;
  if ((line->flags & PLAN_MODEL_LINE_HAS_MARKUP) == 0)
    return 0;
  for (guint32 i = line->start; i + 1 < line->end; i++)
    {
      guint16 next = codes[i + 1];

      if (codes[i] == '*' && next == '*' && i + 2 < line->end && codes[i + 2] != '*' && codes[i + 2] != ' ')
        return 1;
      if (codes[i] == '\\' && (next == '.' || next == '-' || next == '*' || next == '#' || next == '_' || next == '(' || next == '['))
        return 1;
      if (codes[i] == ']' && next == '('
          && (plan_model_codes_match (codes, i + 2, line->end, "http") != 0 || plan_model_codes_match (codes, i + 2, line->end, "/") != 0
              || plan_model_codes_match (codes, i + 2, line->end, "#") != 0 || plan_model_codes_match (codes, i + 2, line->end, ".") != 0))
        return 2;
    }

  return 0;
}

static void
skip_spaces (const guint16 *codes,
             PlanModelLine *line)
{
  while (line->start < line->end && (codes[line->start] == ' ' || codes[line->start] == '\t'))
    line->start++;
}

/* "[Heading](#heading)" and no more: a line of contents. */
static gboolean
is_link_inside (const guint16       *codes,
                const PlanModelLine *line)
{
  if (codes[line->start] != '[' || codes[line->end - 1] != ')')
    return FALSE;
  for (guint32 i = line->start; i + 2 < line->end && i < line->start + 200; i++)
    {
      if (codes[i] == ']')
        return codes[i + 1] == '(' && codes[i + 2] == '#';
    }

  return FALSE;
}

static gboolean
is_emphasised (const guint16       *codes,
               const PlanModelLine *line)
{
  guint32 start = line->start, end = line->end;

  if (end - start < 5 || codes[start] != codes[start + 1] || (codes[start] != '*' && codes[start] != '_')
      || codes[end - 1] != codes[start] || codes[end - 2] != codes[start])
    return FALSE;
  for (guint32 i = start + 2; i + 3 < end; i++)
    {
      if (codes[i] == codes[start] && codes[i + 1] == codes[start] && codes[i + 2] != codes[start])
        return FALSE;
    }

  return TRUE;
}

static void
read_line (PlanModelLayout *layout,
           guint32          number)
{
  const guint16 *codes = layout->raw->codes;
  PlanModelLine *line = &layout->lines[number];
  PlanModelLine *next = number + 1 < layout->raw->n_lines ? line + 1 : NULL;
  guint16 code;
  guint level;

  if (codes[line->start] == '`' && count_code (codes, line->start, line->end, '`') >= 3)
    {
      line->kind = PLAN_MODEL_LINE_RULE;
      return;
    }
  if (plan_model_codes_match (codes, line->start, line->end, "<!--") != 0 && codes[line->end - 1] == '>')
    {
      line->kind = PLAN_MODEL_LINE_RULE;
      return;
    }
  while (line->start < line->end && codes[line->start] == '>')
    {
      line->start++;
      skip_spaces (codes, line);
    }
  if (line->start == line->end)
    {
      line->kind = PLAN_MODEL_LINE_BLANK;
      return;
    }
  level = codes[line->start] == '#' ? get_level (codes, line->start, line->end) : 0;
  if (level != 0)
    {
      line->start += level;
      skip_spaces (codes, line);
      while (line->end > line->start && (codes[line->end - 1] == '#' || codes[line->end - 1] == ' '))
        line->end--;
      line->markdown_level = level;
      line->flags |= PLAN_MODEL_LINE_BEGINS;
      if (line->start == line->end)
        line->kind = PLAN_MODEL_LINE_BLANK;
    }
  else
    {
      code = codes[line->start];
      if ((code == '-' || code == '*' || code == '+') && line->start + 1 < line->end && codes[line->start + 1] == ' ')
        {
          line->start++;
          skip_spaces (codes, line);
          line->flags |= PLAN_MODEL_LINE_BEGINS;
        }
      /* A heading is underlined. */
      if (next != NULL && next->kind == PLAN_MODEL_LINE_PLAIN && line->width <= 120 && (line->flags & PLAN_MODEL_LINE_HAS_BAR) == 0
          && (codes[next->start] == '=' || codes[next->start] == '-') && count_code (codes, next->start, next->end, codes[next->start]) >= 3
          && is_rule (codes, next, 3))
        {
          line->markdown_level = codes[next->start] == '=' ? 1 : 2;
          line->flags |= PLAN_MODEL_LINE_BEGINS;
          next->kind = PLAN_MODEL_LINE_RULE;
        }
    }
  if (line->start == line->end || line->kind != PLAN_MODEL_LINE_PLAIN)
    return;
  if (is_link_inside (codes, line))
    line->kind = PLAN_MODEL_LINE_CONTENTS;
  else if (is_emphasised (codes, line))
    line->flags |= PLAN_MODEL_LINE_IS_EMPHASISED | PLAN_MODEL_LINE_BEGINS;
}

/*< private >
 * plan_model_markdown_find:
 */
void
plan_model_markdown_find (PlanModelLayout *layout)
{
  const PlanModelRaw *raw = layout->raw;
  guint32 front_matter = find_front_matter (layout);
  guint n_signs = front_matter != 0 ? 2 : 0;

  for (guint32 i = 0; i < front_matter; i++)
    {
      if (layout->lines[i].kind == PLAN_MODEL_LINE_PLAIN)
        layout->lines[i].kind = is_rule (raw->codes, &layout->lines[i], 3) ? PLAN_MODEL_LINE_RULE : PLAN_MODEL_LINE_FURNITURE;
    }
  for (guint32 i = front_matter; i < MIN (raw->n_lines, MAX_SEARCHED) && n_signs < 2; i++)
    {
      if (layout->lines[i].kind == PLAN_MODEL_LINE_PLAIN)
        n_signs += count_signs (raw, &layout->lines[i]);
    }
  layout->is_markdown = n_signs >= 2;

  for (guint32 i = front_matter; i < raw->n_lines; i++)
    {
      PlanModelLine *line = &layout->lines[i];

      if (line->kind != PLAN_MODEL_LINE_PLAIN)
        continue;
      if (is_rule (raw->codes, line, layout->is_markdown ? 3 : 5))
        line->kind = PLAN_MODEL_LINE_RULE;
      else if (layout->is_markdown)
        read_line (layout, i);
      /* An item of a list, in plain text too. */
      else if (raw->codes[line->start] == '-' && line->end - line->start > 2 && raw->codes[line->start + 1] == ' '
               && plan_model_code_is_han (raw->codes[line->start + 2]))
        {
          line->start += 2;
          line->flags |= PLAN_MODEL_LINE_BEGINS;
        }
    }
}
