/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/layout-private.h>

#include <string.h>

/*< private >
 * plan_model_layout_new:
 *
 * Returns: (transfer full): a layout without a block, of a text that must outlive it
 */
PlanModelLayout *
plan_model_layout_new (const PlanModelRaw *raw)
{
  PlanModelLayout *self = g_new0 (PlanModelLayout, 1);

  self->raw = raw;
  self->size = raw->n_codes + 64;
  self->codes = g_new (guint16, self->size);
  self->origins = g_new (guint32, self->size);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (PlanModelBlock));
  self->grids = g_array_new (FALSE, TRUE, sizeof (PlanModelGrid));
  self->cells = g_array_new (FALSE, TRUE, sizeof (PlanModelCell));
  plan_model_layout_append (self, 0, 0);

  return self;
}

/*< private >
 * plan_model_layout_free:
 */
void
plan_model_layout_free (PlanModelLayout *self)
{
  g_free (self->codes);
  g_free (self->origins);
  g_array_unref (self->blocks);
  g_array_unref (self->grids);
  g_array_unref (self->cells);
  g_free (self);
}

static void
reserve (PlanModelLayout *self,
         guint32          n)
{
  if (self->size - self->n_codes >= n)
    return;
  self->size = MAX (self->n_codes + n, self->size + self->size / 2);
  self->codes = g_renew (guint16, self->codes, self->size);
  self->origins = g_renew (guint32, self->origins, self->size);
}

/*< private >
 * plan_model_layout_append:
 */
void
plan_model_layout_append (PlanModelLayout *self,
                          guint16          code,
                          guint32          offset)
{
  reserve (self, 1);
  self->codes[self->n_codes] = code;
  self->origins[self->n_codes++] = offset;
}

static gboolean
is_word (guint16 code)
{
  return plan_model_code_is_latin (code) || plan_model_code_is_digit (code);
}

/*< private >
 * plan_model_layout_append_condensed:
 *
 * Returns: where the codes of the stretch begin
 */
guint32
plan_model_layout_append_condensed (PlanModelLayout *self,
                                    guint32          text_start,
                                    guint32          text_end,
                                    guint32         *end)
{
  const guint16 *codes = self->raw->codes;
  guint32 start = self->n_codes;
  gboolean is_space = FALSE;

  reserve (self, (text_end - text_start) * 2 + 1);
  for (guint32 i = text_start; i < text_end; i++)
    {
      guint16 code = codes[i];

      if (code == ' ' || code == '\t' || code == '\n')
        {
          is_space = TRUE;
          continue;
        }
      if (code == PLAN_MODEL_CODE_NONE)
        continue;
      /* Two words of Latin letters stay apart; a space in Han text is the typesetter's. */
      if (is_space && self->n_codes > start && is_word (self->codes[self->n_codes - 1]) && is_word (code)
          && (plan_model_code_is_latin (code) || plan_model_code_is_latin (self->codes[self->n_codes - 1])))
        {
          self->codes[self->n_codes] = ' ';
          self->origins[self->n_codes++] = i - 1;
        }
      is_space = FALSE;
      self->codes[self->n_codes] = code;
      self->origins[self->n_codes++] = i;
    }
  *end = self->n_codes;
  self->codes[self->n_codes] = 0;
  self->origins[self->n_codes++] = text_end;

  return start;
}

/*< private >
 * plan_model_layout_append_text:
 */
void
plan_model_layout_append_text (const PlanModelLayout *self,
                               guint32                start,
                               guint32                end,
                               GString               *string)
{
  const char *text = self->raw->document->text;
  gsize index = 0;
  guint32 before = G_MAXUINT32;

  for (guint32 i = start; i < end; i++)
    {
      guint32 offset = self->origins[i];
      const char *p;

      if (self->codes[i] == 0)
        continue;
      if (offset == before + 1)
        index = g_utf8_next_char (text + index) - text;
      else
        index = plan_model_raw_get_index (self->raw, offset);
      before = offset;
      p = text + index;
      g_string_append_len (string, p, g_utf8_next_char (p) - p);
    }
}

/*< private >
 * plan_model_layout_dup_text:
 *
 * Returns: (transfer full): the characters as printed
 */
char *
plan_model_layout_dup_text (const PlanModelLayout *self,
                            guint32                start,
                            guint32                end)
{
  GString *string = g_string_sized_new ((end - start) * 3 + 1);

  plan_model_layout_append_text (self, start, end, string);

  return g_string_free (string, FALSE);
}
