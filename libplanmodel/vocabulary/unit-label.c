/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/unit-label-private.h>

#include <string.h>

/* 100 million: in figures up to a hundred thousand of what is named. */
static void
append_english_scale (GString *label,
                      guint    ten,
                      guint32  count)
{
  guint64 figure = count > 0 ? count : 1;
  guint rest = ten >= 6 ? ten - 6 : ten;

  while (rest-- > 0)
    figure *= 10;
  if (figure >= 1000000)
    g_string_append_printf (label, "%" G_GUINT64_FORMAT ",%03u,%03u ", figure / 1000000, (guint) (figure / 1000 % 1000),
                            (guint) (figure % 1000));
  else if (figure >= 1000)
    g_string_append_printf (label, "%" G_GUINT64_FORMAT ",%03u ", figure / 1000, (guint) (figure % 1000));
  else if (figure > 1)
    g_string_append_printf (label, "%" G_GUINT64_FORMAT " ", figure);
  if (ten >= 6)
    g_string_append (label, "million ");
}

/* The name of what it is one of, or of what there are many. */
static void
append_english_name (GString    *label,
                     const char *names,
                     gboolean    is_one)
{
  const char *plural = strchr (names, '|');

  if (plural == NULL)
    g_string_append (label, names);
  else if (is_one)
    g_string_append_len (label, names, plural - names);
  else
    g_string_append (label, plural + 1);
}

static char *
write_english (const PlanModelMeasureParts *parts)
{
  GString *label = g_string_new (NULL);

  for (guint i = 0; i < parts->n; i++)
    {
      const PlanModelMeasurePart *part = &parts->parts[i];

      if (part->is_below)
        g_string_append (label, label->len > 0 ? " per " : "per ");
      else if (label->len > 0)
        g_string_append (label, " by ");
      append_english_scale (label, part->ten, part->count);
      if (part->atom != NULL)
        append_english_name (label, part->atom->en, part->is_below && part->ten == 0 && part->count <= 1);
      else
        g_string_truncate (label, label->len - 1);
    }

  return g_string_free (label, FALSE);
}

static void
append_chinese_scale (GString *label,
                      guint    ten,
                      gboolean is_hant)
{
  static const char *const below[] = { "", "十", "百", "千" };

  /* 千万, 百亿, 万亿 */
  g_string_append (label, below[ten % 4]);
  if (ten / 4 % 2 == 1)
    g_string_append (label, is_hant ? "萬" : "万");
  for (guint i = ten / 8; i > 0; i--)
    g_string_append (label, is_hant ? "億" : "亿");
}

static char *
write_chinese (const PlanModelMeasureParts *parts,
               gboolean                     is_hant)
{
  GString *label = g_string_new (NULL);
  gboolean is_below = FALSE;

  for (guint i = 0; i < parts->n; i++)
    {
      const PlanModelMeasurePart *part = &parts->parts[i];

      if (part->is_below != is_below)
        g_string_append_c (label, '/');
      else if (label->len > 0)
        g_string_append (label, "·");
      is_below = part->is_below;
      if (part->count > 0)
        g_string_append_printf (label, "%u", part->count);
      append_chinese_scale (label, part->ten, is_hant);
      if (part->atom != NULL)
        g_string_append (label, is_hant ? part->atom->hant : part->atom->hans);
    }

  return g_string_free (label, FALSE);
}

/*< private >
 * plan_model_unit_label_write:
 *
 * Returns: the name
 */
char *
plan_model_unit_label_write (const PlanModelMeasureParts *parts,
                             PlanModelUnitLanguage        language)
{
  if (parts->is_ratio)
    return g_strconcat (language == PLAN_MODEL_UNIT_LANGUAGE_EN ? "to " : ":", parts->ratio, NULL);
  if (language == PLAN_MODEL_UNIT_LANGUAGE_EN)
    return write_english (parts);

  return write_chinese (parts, language == PLAN_MODEL_UNIT_LANGUAGE_HANT);
}
