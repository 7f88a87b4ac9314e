/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/unit-facets-private.h>

#include <libplanmodel/vocabulary/measure-private.h>

#include <string.h>

/* clang-format off: a table */
/* What indicators are related to in units, and how names say it: of one, and of a number of them.
 * What else a unit divides by, a volume or a time, is part of what it measures. */
static const struct
{
  const char *unit; /* as the table of units has it */
  const char *of_one;
  const char *of_many;
} bases[] = {
  { "人", "人均", "人" },
  { "名", "人均", "人" },
  { "常住人口", "人均", "人" },
  { "居民", "人均", "人" },
  { "户", "户均", "户" },
  { "户籍人口", NULL, "户籍人口" },
  { "学生", "生均", "名学生" },
  { "老人", NULL, "名老年人" },
  { "从业人员", NULL, "名就业人员" },
  { "就业人员", NULL, "名就业人员" },
  { "劳动力", NULL, "名劳动力" },
};
/* clang-format on */

static const char *const powers[] = { "", "十", "百", "千", "万", "十万", "百万", "千万", "亿" };

/* How many there are, as a power of ten; FALSE where it is none. */
static gboolean
get_power (const PlanModelMeasurePart *part, guint *power)
{
  guint32 count = MAX (part->count, 1);

  for (*power = part->ten; count % 10 == 0; count /= 10)
    (*power)++;

  return count == 1 && *power < G_N_ELEMENTS (powers);
}

static void
read_base (PlanModelUnitFacets *self, const PlanModelMeasurePart *part)
{
  guint power;

  if (part->atom == NULL || !get_power (part, &power))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      if (!g_str_equal (part->atom->hans, bases[i].unit))
        continue;
      if (power > 0)
        g_snprintf (self->base, sizeof self->base, "每%s%s", powers[power], bases[i].of_many);
      else if (bases[i].of_one != NULL)
        g_strlcpy (self->base, bases[i].of_one, sizeof self->base);
      return;
    }
}

/* What is divided: 件 of 件/万人. */
static char *
dup_above (const char *unit)
{
  const char *end = strpbrk (unit, "/");
  const char *each = strstr (unit, "每");

  if (end == NULL || (each != NULL && each < end))
    end = each;
  if (end == NULL)
    end = strstr (unit, "／");

  return end != NULL ? g_strndup (unit, (gsize) (end - unit)) : NULL;
}

gboolean
plan_model_unit_facets_init (PlanModelUnitFacets *self, const char *unit)
{
  PlanModelMeasure measure;
  PlanModelMeasureParts parts;
  g_autofree char *above = NULL;
  g_autofree char *words = NULL;

  memset (self, 0, sizeof *self);
  if (!plan_model_measure_parse (&measure, &parts, unit) || !plan_model_measure_is_known (&measure))
    return FALSE;
  if (parts.n == 2 && parts.parts[1].is_below && !parts.parts[0].is_below)
    read_base (self, &parts.parts[1]);
  if (*self->base != '\0')
    {
      above = dup_above (unit);
      plan_model_measure_init (&measure, above);
    }
  words = plan_model_measure_dup_words (&measure);
  g_strlcpy (self->dimension, words, sizeof self->dimension);

  return TRUE;
}

gboolean
plan_model_unit_facets_is_dimension (const char *words)
{
  g_auto (GStrv) parts = g_strsplit_set (words, "*/", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      guint dimension = PLAN_MODEL_DIMENSION_NONE + 1;

      while (dimension < PLAN_MODEL_N_DIMENSIONS
             && !g_str_equal (plan_model_dimension_get_word (dimension), parts[i]))
        dimension++;
      if (dimension == PLAN_MODEL_N_DIMENSIONS)
        return FALSE;
    }

  return parts[0] != NULL;
}
