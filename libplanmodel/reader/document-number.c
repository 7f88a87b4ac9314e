/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/codes-private.h>
#include <libplanmodel/reader/document-number-private.h>

#define NUMBER_MARK 0x53f7 /* 号 */
#define ORDINAL 0x7b2c /* 第 */
#define MAX_LETTERS 14

/* The characters before the year: as many Han characters as there are, but not across a gap of the print or 文件. */
static guint32
find_letters (const PlanModelLayout *layout,
              guint32                start,
              guint32                end)
{
  guint32 at = end;

  while (at > start && end - at < MAX_LETTERS && plan_model_code_is_han (layout->codes[at - 1]))
    {
      if (end - at >= 2)
        {
          if (layout->origins[at] > layout->origins[at - 1] + 1)
            break;
          if (layout->codes[at - 1] == 0x4ef6 /* 件 */ && at - start >= 2 && layout->codes[at - 2] == 0x6587 /* 文 */)
            break;
        }
      at--;
    }

  return at;
}

/*< private >
 * plan_model_document_number_find:
 *
 * One of the two brackets may be lost.
 *
 * Returns: whether there is one
 */
gboolean
plan_model_document_number_find (const PlanModelLayout   *layout,
                                 guint32                  start,
                                 guint32                  end,
                                 PlanModelDocumentNumber *number)
{
  const guint16 *codes = layout->codes;

  for (guint32 i = start + 1; i + 4 < end; i++)
    {
      guint32 letters = i, at = i;
      gboolean has_bracket = FALSE;
      guint n = 0;
      int year = 0;

      if (!plan_model_code_is_digit (codes[i]) || plan_model_code_is_digit (codes[i - 1]))
        continue;
      while (at < end && plan_model_code_is_digit (codes[at]) && at - i < 5)
        year = year * 10 + codes[at++] - '0';
      if (at - i != 4 || year < 1949 || year > 2100)
        continue;
      if (plan_model_code_is_opening (codes[letters - 1]) && letters - 1 > start)
        {
          letters--;
          has_bracket = TRUE;
        }
      if (at < end && plan_model_code_is_closing (codes[at]))
        {
          at++;
          has_bracket = TRUE;
        }
      if (!has_bracket)
        continue;
      if (at < end && codes[at] == ORDINAL)
        at++;
      while (at < end && plan_model_code_is_digit (codes[at]) && n < 6)
        {
          at++;
          n++;
        }
      if (n == 0 || at >= end || codes[at] != NUMBER_MARK)
        continue;
      number->start = find_letters (layout, start, letters);
      number->letters_end = letters;
      number->end = at + 1;
      number->year = year;
      if (letters - number->start >= 2)
        return TRUE;
    }

  return FALSE;
}
