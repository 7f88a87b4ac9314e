/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/raw-private.h>

#include <string.h>

/* Code points from one entry of the index to the next. */
#define INDEX_STEP 16

static void
add_line (PlanModelRaw *self,
          guint32      *size,
          guint32       start,
          guint32       end)
{
  const guint16 *codes = self->codes;

  if (self->n_lines == *size)
    {
      *size = MAX (*size * 2, 64);
      self->lines = g_renew (PlanModelRawLine, self->lines, *size);
    }
  /* A carriage return has no code of its own; it is the one code that is nothing at the end of most lines of a file. */
  while (end > start && codes[end - 1] == PLAN_MODEL_CODE_NONE)
    end--;
  self->lines[self->n_lines++] = (PlanModelRawLine) { start, end };
}

/*< private >
 * plan_model_raw_new:
 *
 * Returns: (transfer full): the codes and lines of the document, which must outlive them
 */
PlanModelRaw *
plan_model_raw_new (const PlanModelDocument *document)
{
  PlanModelRaw *self = g_new0 (PlanModelRaw, 1);
  const guint16 *table = plan_model_codes_get_table ();
  const guchar *p = (const guchar *) document->text;
  const guchar *end = p + document->length;
  guint32 n = 0, line = 0, size = 0;

  self->document = document;
  self->codes = g_new (guint16, (gsize) document->n_characters + 1);
  self->indexes = g_new (guint32, (gsize) document->n_characters / INDEX_STEP + 2);
  while (p < end)
    {
      guint32 block_end = n + INDEX_STEP;

      self->indexes[n / INDEX_STEP] = p - (const guchar *) document->text;
      /* The text is valid UTF-8, and Han characters are what there is most of: U+4000 to U+9FFF are their own codes. */
      while (n < block_end && p < end)
        {
          guint32 c = *p;

          if (G_LIKELY (c >= 0xe4 && c <= 0xe9))
            {
              self->codes[n++] = (c & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
              p += 3;
            }
          else if (c < 0x80)
            {
              self->codes[n++] = table[c];
              p++;
              if (c == '\n')
                {
                  add_line (self, &size, line, n - 1);
                  line = n;
                }
            }
          else if (c < 0xe0)
            {
              self->codes[n++] = table[(c & 31) << 6 | (p[1] & 63)];
              p += 2;
            }
          else if (c < 0xf0)
            {
              self->codes[n++] = table[(c & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63)];
              p += 3;
            }
          else
            {
              self->codes[n++] = PLAN_MODEL_CODE_OTHER;
              p += 4;
            }
        }
    }
  if (line < n)
    add_line (self, &size, line, n);
  self->n_codes = n;
  self->codes[n] = 0;

  return self;
}

/*< private >
 * plan_model_raw_free:
 */
void
plan_model_raw_free (PlanModelRaw *self)
{
  g_free (self->codes);
  g_free (self->lines);
  g_free (self->indexes);
  g_free (self);
}

/*< private >
 * plan_model_raw_get_index:
 *
 * Returns: the byte of the document's text where a code point begins
 */
gsize
plan_model_raw_get_index (const PlanModelRaw *self,
                          guint32             offset)
{
  const char *p;

  if (offset >= self->n_codes)
    return self->document->length;
  p = self->document->text + self->indexes[offset / INDEX_STEP];
  for (guint i = offset % INDEX_STEP; i > 0; i--)
    p = g_utf8_next_char (p);

  return p - self->document->text;
}
