/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/open/formats-private.h>

#include <string.h>

G_STATIC_ASSERT (PLAN_MODEL_SOURCE_PADDING >= PLAN_MODEL_SCAN_PADDING);

static const char *
skip_spaces (const char *p,
             const char *end)
{
  while (p < end && strchr (" \t\r\n", *p) != NULL && *p != '\0')
    p++;

  return p;
}

/* An object or array; or a mark of an encoding before it, of which the reader says that it must not be. */
static gboolean
is_json (const char *text,
         gsize       length)
{
  static const char *const marks[] = { "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff" };
  const char *p;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize n = strlen (marks[i]);

      if (length >= n && memcmp (text, marks[i], n) == 0)
        {
          text += n;
          length -= n;
          return is_json (text, length) || (length >= 2 && (text[0] == '{' || text[1] == '{'));
        }
    }
  p = skip_spaces (text, text + length);

  return p < text + length && (*p == '{' || *p == '[');
}

/* A line that is an object by itself, with something after it. */
static gboolean
is_json_lines (const char *text,
               gsize       length)
{
  const char *end = text + length;
  const char *p = skip_spaces (text, end);
  const char *feed = memchr (p, '\n', end - p);
  const char *next, *last;

  if (p == end || *p != '{' || feed == NULL)
    return FALSE;
  for (last = feed; last > p && strchr (" \t\r", last[-1]) != NULL; last--)
    ;
  next = skip_spaces (feed, end);

  return last > p + 1 && last[-1] == '}' && next < end && *next == '{';
}

static gboolean
load_json (PlanModelSource      *source,
           PlanModelJsonReader  *reader,
           GCancellable         *cancellable,
           GError              **error)
{
  plan_model_source_pad (source);

  return plan_model_json_reader_read (reader, source->name, source->text, source->length, error);
}

static gboolean
load_json_lines (PlanModelSource      *source,
                 PlanModelJsonReader  *reader,
                 GCancellable         *cancellable,
                 GError              **error)
{
  return plan_model_json_reader_read_lines (reader, source->name, source->text, source->length, cancellable, error);
}

/* What is more special stands first. */
static const PlanModelFormat formats[] = {
  { "jsonl", ".jsonl", is_json_lines, load_json_lines },
  { "json", ".json", is_json, load_json },
};

/*< private >
 * plan_model_formats_find_suffix:
 *
 * Returns: (nullable): the format of files of that name
 */
const PlanModelFormat *
plan_model_formats_find_suffix (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_has_suffix (name, formats[i].suffix))
        return &formats[i];
    }

  return NULL;
}

/*< private >
 * plan_model_formats_find:
 *
 * Returns: (nullable): the format of a source, or %NULL where it is in none
 */
const PlanModelFormat *
plan_model_formats_find (const PlanModelSource *source)
{
  const PlanModelFormat *format = plan_model_formats_find_suffix (source->name);

  for (guint i = 0; format == NULL && i < G_N_ELEMENTS (formats); i++)
    {
      if (formats[i].is_format (source->text, source->length))
        format = &formats[i];
    }

  return format;
}
