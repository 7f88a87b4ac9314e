/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/name-fold-private.h>

#include <string.h>

/* Words for the whole area of the plan, in front of a name, each of two characters, and words for a
 * number, behind it. */
#define ONE 3 /* bytes */
#define TWO 6
static const char whole_area[][TWO + 1] = { "全市", "全省", "全县", "全区", "全州", "全盟",
                                            "全旗", "全域", "我市", "我省", "我县", "我区",
                                            "我州", "全縣", "全區", "我縣", "我區" };
static const char *const number_words[] = { "总数量", "數量", "数量", "总数", "總數",
                                            "个数",   "人数", "人數", "數",   "数" };

static gboolean
cut_whole_area (PlanModelFoldedName *name)
{
  if (name->length <= TWO)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (whole_area); i++)
    {
      if (memcmp (name->text, whole_area[i], TWO) == 0)
        {
          name->text += TWO;
          name->length -= TWO;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
cut_ending (PlanModelFoldedName *name, const char *ending, gsize length)
{
  if (name->length <= length || memcmp (name->text + name->length - length, ending, length) != 0)
    return FALSE;
  name->length -= length;
  name->text[name->length] = '\0';

  return TRUE;
}

/* A占B, A占B比重, A与B比例 are one: A over B. */
static void
fold_ratio (PlanModelFoldedName *name)
{
  static const char endings[][TWO + 1] = { "占比", "比重", "比例", "比率", "比值", "之比" };
  static const char *const signs[] = { "占", "与" };
  gboolean is_ratio = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (endings) && !is_ratio; i++)
    is_ratio = cut_ending (name, endings[i], TWO);
  /* Without an ending only 占 says that it is one. */
  for (guint i = 0; i < (is_ratio ? G_N_ELEMENTS (signs) : 1); i++)
    {
      const gsize length = strlen (signs[i]);
      char *sign = NULL;

      for (char *next = name->text; (next = strstr (next, signs[i])) != NULL; next += length)
        sign = next;
      if (sign != NULL && sign > name->text)
        {
          *sign = '/';
          memmove (sign + 1, sign + length, name->text + name->length + 1 - (sign + length));
          name->length -= length - 1;
          return;
        }
    }
  if (is_ratio)
    {
      name->text[name->length++] = '/';
      name->text[name->length] = '\0';
    }
}

static void
cut_number_word (PlanModelFoldedName *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (number_words); i++)
    {
      if (cut_ending (name, number_words[i], strlen (number_words[i])))
        return;
    }
}

/* Whether the character, of so many bytes, makes no difference: 的, quotation marks. */
static gboolean
is_filler (const char *character, gsize n_bytes)
{
  if (n_bytes == 1)
    return *character == ' ';

  return n_bytes == ONE
         && (memcmp (character, "的", ONE) == 0 || memcmp (character, "“", ONE) == 0
             || memcmp (character, "”", ONE) == 0);
}

static void
cut_fillers (PlanModelFoldedName *name)
{
  char *end = name->text;

  for (const char *p = name->text; *p != '\0';)
    {
      gsize n_bytes = g_utf8_skip[(guchar) *p];

      if (!is_filler (p, n_bytes))
        {
          if (end != p)
            memmove (end, p, n_bytes);
          end += n_bytes;
        }
      p += n_bytes;
    }
  *end = '\0';
  name->length = end - name->text;
}

void
plan_model_name_fold (PlanModelFoldedName *self, const char *printed)
{
  gsize length = strlen (printed);

  self->text = self->usual;
  self->length = 0;
  self->allocated = NULL;
  if (length < sizeof self->usual
      && plan_model_text_fold_plain (printed, length, self->usual, &self->length))
    {
      self->usual[self->length] = '\0';
    }
  else
    {
      self->text = self->allocated = plan_model_text_fold (printed);
      self->length = strlen (self->text);
    }
  while (cut_whole_area (self))
    ;
  cut_fillers (self);
  fold_ratio (self);
  cut_number_word (self);
}

void
plan_model_folded_name_clear (PlanModelFoldedName *self)
{
  g_clear_pointer (&self->allocated, g_free);
}
