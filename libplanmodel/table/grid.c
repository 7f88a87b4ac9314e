/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/grid-private.h>

#include <libplanmodel/core/text-private.h>

#include <string.h>

#define GAP 2
#define HANGING 2

static void
append_spaces (GString *string,
               gsize    n)
{
  for (gsize i = 0; i < n; i++)
    g_string_append_c (string, ' ');
}

void
plan_model_grid_measure (PlanModelGrid       *self,
                         const PlanModelCell *cells)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      PlanModelGridColumn *column = &self->columns[i];

      column->text_width = MAX (column->text_width, plan_model_text_get_width (cells[i].text->str, -1));
      column->tail_width = MAX (column->tail_width, plan_model_text_get_width (cells[i].tail->str, -1));
    }
}

gsize
plan_model_grid_get_width (const PlanModelGrid *self)
{
  gsize width = 0;

  for (guint i = 0; i < self->n_columns; i++)
    width += self->columns[i].text_width + self->columns[i].tail_width + (i > 0 ? GAP : 0);

  return width;
}

/* Marks that no line begins with, and those that none ends with. */
static const char closing[] = "、，。；：！？）》」』】〕”’·—…)]}>,.;:!?%％‰⁰¹²³⁴⁵⁶⁷⁸⁹";
static const char opening[] = "（《「『【〔“‘([{<";

/* What a figure is printed with: ≥ 2 家 stays on one line. */
static const char signs[] = "≥≤><≈=";

/* Whether a line may end behind a space, by what stands before it. */
static gboolean
may_break_at_space (const char *text,
                    const char *space)
{
  gunichar before;

  if (space == text)
    return TRUE;
  before = g_utf8_get_char (g_utf8_prev_char (space));

  return !g_unichar_isdigit (before) && g_utf8_strchr (signs, -1, before) == NULL;
}

/* Whether a line may end before @at, which is not where the text begins. */
static gboolean
may_break (const char *text,
           const char *at)
{
  const char *last = g_utf8_prev_char (at);
  gunichar before = g_utf8_get_char (last), after = g_utf8_get_char (at);

  if (g_unichar_isspace (before))
    return may_break_at_space (text, last);
  if (!g_unichar_iswide (before) && !g_unichar_iswide (after))
    return FALSE;

  return g_utf8_strchr (closing, -1, after) == NULL && g_utf8_strchr (opening, -1, before) == NULL
         && !g_unichar_iszerowidth (after);
}

/* The bytes of the first line: as much as fits, back to where it may break. */
static gsize
measure_line (const char *text,
              gsize       n_columns)
{
  gsize width = 0, length = 0, best = 0;

  while (text[length] != '\0')
    {
      const char *next = g_utf8_next_char (text + length);
      gsize more = plan_model_text_get_width (text + length, next - (text + length));

      if (length > 0 && may_break (text, text + length))
        best = length;
      if (width + more > n_columns && length > 0)
        return best > 0 ? best : length;
      width += more;
      length = (gsize) (next - text);
    }

  return length;
}

static guint
count_spaces (const char *text)
{
  return (guint) strspn (text, " ");
}

char **
plan_model_grid_wrap (const char *text,
                      gsize       n_columns,
                      gsize       hanging)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  gsize room = n_columns;

  do
    {
      gsize length = measure_line (text, room);
      g_autofree char *line = g_strndup (text, length);

      g_strv_builder_add (lines, g_strchomp (line));
      text += length + count_spaces (text + length);
      room = n_columns > hanging ? n_columns - hanging : 1;
    }
  while (*text != '\0');

  return g_strv_builder_end (lines);
}

/* One cell as it goes on over the lines of its row; most are one line, of which no copy is made. */
typedef struct
{
  const char *line; /* NULL: it has several */
  char **lines;
  guint n_lines;
  guint indent;
} Column;

static void
trim_end (GString *string)
{
  while (string->len > 0 && string->str[string->len - 1] == ' ')
    g_string_truncate (string, string->len - 1);
}

static void
append_cell (const PlanModelGridColumn *column,
             GString                   *text,
             const Column              *cell,
             const char                *tail,
             guint                      line)
{
  g_autofree char *broken = NULL;
  const char *shown = "";

  if (cell->line != NULL && line == 0)
    shown = cell->line;
  else if (cell->line == NULL && line < cell->n_lines)
    shown = broken = g_strdup_printf ("%*s%s", (int) (cell->indent + (line > 0 && !column->flush_right ? HANGING : 0)), "",
                                      cell->lines[line]);
  plan_model_text_append_padded (text, shown, column->text_width, column->flush_right);
  plan_model_text_append_padded (text, line == 0 ? tail : "", column->tail_width, FALSE);
}

static void
break_cell (const PlanModelGridColumn *column,
            const char                *text,
            Column                    *cell)
{
  gsize width = column->text_width;

  *cell = (Column) { .line = text, .n_lines = 1, .indent = count_spaces (text) };
  if (plan_model_text_get_width (text, -1) <= width && !g_str_has_suffix (text, " "))
    return;
  cell->line = NULL;
  cell->lines = plan_model_grid_wrap (text + cell->indent, width > cell->indent ? width - cell->indent : 1,
                                      column->flush_right ? 0 : HANGING);
  cell->n_lines = g_strv_length (cell->lines);
}

void
plan_model_grid_append_row (const PlanModelGrid *self,
                            GString             *text,
                            const PlanModelCell *cells)
{
  Column columns[PLAN_MODEL_GRID_MAX_COLUMNS];
  guint n_lines = 1;

  for (guint i = 0; i < self->n_columns; i++)
    {
      break_cell (&self->columns[i], cells[i].text->str, &columns[i]);
      n_lines = MAX (n_lines, columns[i].n_lines);
    }
  for (guint line = 0; line < n_lines; line++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          if (i > 0)
            append_spaces (text, GAP);
          append_cell (&self->columns[i], text, &columns[i], cells[i].tail->str, line);
        }
      trim_end (text);
      g_string_append_c (text, '\n');
    }
  for (guint i = 0; i < self->n_columns; i++)
    g_strfreev (columns[i].lines);
}

void
plan_model_grid_append_rule (const PlanModelGrid *self,
                             GString             *text)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      if (i > 0)
        append_spaces (text, GAP);
      for (gsize j = 0; j < self->columns[i].text_width + self->columns[i].tail_width; j++)
        g_string_append_c (text, '-');
    }
  g_string_append_c (text, '\n');
}
