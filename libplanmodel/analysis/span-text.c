/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/span-text-private.h>

#include <libplanmodel/core/text-private.h>

#include <string.h>

#define STEP PLAN_MODEL_SPAN_TEXT_STEP

void
plan_model_span_text_init (PlanModelSpanText *self,
                           const char        *text)
{
  guint32 n = 0, line = 0;
  gsize n_steps;

  self->length = strlen (text);
  self->text = g_strndup (text, self->length);
  n_steps = plan_model_text_count (self->text, self->length) / STEP + 1;
  self->places = g_new (guint32, n_steps);
  self->lines = g_new (guint32, n_steps);
  for (const char *p = self->text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (n % STEP == 0)
        {
          self->places[n / STEP] = (guint32) (p - self->text);
          self->lines[n / STEP] = line;
        }
      line += *p == '\n';
      n++;
    }
  if (n % STEP == 0)
    {
      self->places[n / STEP] = (guint32) self->length;
      self->lines[n / STEP] = line;
    }
  self->n_characters = n;
}

void
plan_model_span_text_clear (PlanModelSpanText *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->places, g_free);
  g_clear_pointer (&self->lines, g_free);
}

/* @offset: not past the end */
static const char *
find_place (const PlanModelSpanText *self,
            guint32                  offset)
{
  const char *p = self->text + self->places[offset / STEP];

  for (guint32 i = offset % STEP; i > 0; i--)
    p = g_utf8_next_char (p);

  return p;
}

const char *
plan_model_span_text_slice (const PlanModelSpanText *self,
                            gint64                   start,
                            gint64                   end,
                            gsize                   *n_bytes)
{
  const char *first;

  if (start < 0 || end < start || end > self->n_characters)
    return NULL;
  first = find_place (self, (guint32) start);
  *n_bytes = (gsize) (find_place (self, (guint32) end) - first);

  return first;
}

guint
plan_model_span_text_get_line (const PlanModelSpanText *self,
                               gint64                   offset)
{
  const char *p;
  guint line;

  if (offset < 0 || offset > self->n_characters)
    return 0;
  p = self->text + self->places[offset / STEP];
  line = self->lines[offset / STEP] + 1;
  for (gint64 i = offset % STEP; i > 0; i--)
    {
      line += *p == '\n';
      p = g_utf8_next_char (p);
    }

  return line;
}

static gboolean
ends_clause (const char *p)
{
  static const char *const ends[] = { "\n", "\r", "\t", "|", "，", "。", "；", "：", ",", ";" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (g_str_has_prefix (p, ends[i]))
        return TRUE;
    }

  return FALSE;
}

char *
plan_model_span_text_dup_clause (const PlanModelSpanText *self,
                                 gint64                   start,
                                 gint64                   end,
                                 guint                    n_characters)
{
  const char *first, *last, *limit = self->text + self->length;
  guint room = n_characters;
  g_autofree char *clause = NULL;

  if (start < 0 || start >= self->n_characters)
    return NULL;
  first = last = find_place (self, (guint32) start);
  end = MIN (end, self->n_characters);
  for (gint64 i = start; i < end && room > 0; i++, room--)
    last = g_utf8_next_char (last);
  while (first < last && g_ascii_isspace (*first))
    first++;
  while (last > first && g_ascii_isspace (last[-1]))
    last--;
  while (room > 0 && last < limit && !ends_clause (last))
    {
      last = g_utf8_next_char (last);
      room--;
    }
  while (room > 0 && first > self->text && !ends_clause (g_utf8_prev_char (first)))
    {
      first = g_utf8_prev_char (first);
      room--;
    }
  clause = g_strndup (first, (gsize) (last - first));
  g_strdelimit (clause, "\n\r\t", ' ');

  return g_strdup (g_strstrip (clause));
}
