/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/measure-private.h>

#include <libplanmodel/core/text-private.h>

#include <string.h>

/* The longest text that is looked at, in bytes: no unit comes near. */
#define MAX_LENGTH 120

/* Numerators and denominators stay below this, so that they fit into a limb of a natural. */
#define MAX_SIZE 1000000000u

/* How much of the text has been read. */
typedef struct
{
  const char *p;
  const char *end;
} Cursor;

static gboolean
skip (Cursor     *cursor,
      const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (cursor->end - cursor->p) < length || memcmp (cursor->p, word, length) != 0)
    return FALSE;
  cursor->p += length;

  return TRUE;
}

/* Whether the text is written as the table is: no full-width letters, ligatures or spaces. */
static gboolean
is_plain (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c <= ' ' || (c >= 0x7f && (c < 0x4e00 || c > 0x9fff)))
        return FALSE;
    }

  return TRUE;
}

/* The text in NFKC, without spaces, with one kind of dot between factors: for the caller to free. */
static char *
normalize (const char *text)
{
  g_autofree char *compatible = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *plain = g_string_new (NULL);

  for (const char *p = compatible; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x2022 || c == 0x2219 || c == 0x22c5 || c == 0x30fb || c == 0x2027)
        c = 0xb7;
      else if (c == 0x2236)
        c = ':';
      else if (c == 0x2044 || c == 0x2215)
        c = '/';
      else if (c == 0xb5)
        c = 0x3bc;
      if (!g_unichar_isspace (c))
        g_string_append_unichar (plain, c);
    }

  return g_string_free (plain, FALSE);
}

/* 万, 百万, 万亿: each character counts more than the one before it. */
static guint8
read_scale (Cursor *cursor)
{
  static const struct
  {
    const char *word;
    guint8 ten;
  } scales[] = {
    { "十", 1 }, { "百", 2 }, { "千", 3 }, { "万", 4 }, { "萬", 4 }, { "亿", 8 }, { "億", 8 },
  };
  guint8 ten = 0, last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      const PlanModelUnitAtom *atom;

      if (scales[i].ten <= last || (last > 0 && plan_model_unit_table_match (cursor->p, cursor->end, &atom) > 0)
          || !skip (cursor, scales[i].word))
        continue;
      last = scales[i].ten;
      ten += last;
    }

  return ten;
}

/* 10, 100, in front of what the unit is divided by. */
static gboolean
read_count (Cursor  *cursor,
            guint32 *count)
{
  for (*count = 0; cursor->p < cursor->end && g_ascii_isdigit (*cursor->p); cursor->p++)
    {
      *count = *count * 10 + (guint32) g_ascii_digit_value (*cursor->p);
      if (*count == 0 || *count >= MAX_SIZE / 10)
        return FALSE;
    }

  return TRUE;
}

/* 套(间), 家、个: another word for counting the same thing, which says nothing more. */
static gboolean
skip_alternative (Cursor                  *cursor,
                  const PlanModelUnitAtom *atom)
{
  const PlanModelUnitAtom *other;
  gboolean in_brackets;
  gsize length;

  if (atom->dimensions[0] != PLAN_MODEL_DIMENSION_COUNT)
    return TRUE;
  in_brackets = skip (cursor, "(");
  if (!in_brackets && !skip (cursor, "、"))
    return TRUE;
  length = plan_model_unit_table_match (cursor->p, cursor->end, &other);
  if (length == 0 || other->dimensions[0] != PLAN_MODEL_DIMENSION_COUNT)
    return FALSE;
  cursor->p += length;

  return !in_brackets || skip (cursor, ")");
}

static gboolean
read_part (Cursor               *cursor,
           gboolean              is_below,
           PlanModelMeasurePart *part)
{
  gsize length;

  *part = (PlanModelMeasurePart) { .is_below = (guint8) is_below };
  if (is_below && !read_count (cursor, &part->count))
    return FALSE;
  length = plan_model_unit_table_match (cursor->p, cursor->end, &part->atom);
  if (length == 0)
    {
      part->ten = read_scale (cursor);
      length = plan_model_unit_table_match (cursor->p, cursor->end, &part->atom);
    }
  cursor->p += length;
  if (length == 0)
    {
      part->atom = NULL;
      return part->ten > 0 || part->count > 1;
    }

  return skip_alternative (cursor, part->atom);
}

/* 件/万人, 立方米/(人·天), 元每亩, 吨/月·平方公里: what follows the first stroke is all divided by. */
static gboolean
read_parts (Cursor                *cursor,
            PlanModelMeasureParts *parts)
{
  gboolean is_below = FALSE, in_brackets = FALSE;

  /* 1/10万: so many of a number that is not named; 1 is nothing to be counted. */
  if (cursor->end - cursor->p > 2 && cursor->p[0] == '1' && cursor->p[1] == '/')
    cursor->p++;
  if (*cursor->p != '/' && !read_part (cursor, FALSE, &parts->parts[parts->n++]))
    return FALSE;
  while (cursor->p < cursor->end)
    {
      if (in_brackets && skip (cursor, ")"))
        return cursor->p == cursor->end;
      if (skip (cursor, "/") || skip (cursor, "每"))
        {
          if (in_brackets)
            return FALSE;
          is_below = TRUE;
          in_brackets = skip (cursor, "(");
        }
      else if (!skip (cursor, "·"))
        {
          return FALSE;
        }
      if (parts->n == PLAN_MODEL_MEASURE_MAX_PARTS || !read_part (cursor, is_below, &parts->parts[parts->n++]))
        return FALSE;
    }

  return !in_brackets;
}

static guint32
get_divisor (guint32 a,
             guint32 b)
{
  while (b != 0)
    {
      guint32 rest = a % b;

      a = b;
      b = rest;
    }

  return a;
}

/* Makes the unit so many times as large.  FALSE where the size is no longer one of small numbers. */
static gboolean
scale (PlanModelMeasure *self,
       guint32           numerator,
       guint32           denominator,
       int               ten)
{
  guint32 cross = get_divisor (numerator, self->denominator), other_cross = get_divisor (self->numerator, denominator);
  guint64 above = (guint64) (self->numerator / other_cross) * (numerator / cross);
  guint64 below = (guint64) (self->denominator / cross) * (denominator / other_cross);

  if (above >= MAX_SIZE || below >= MAX_SIZE)
    return FALSE;
  self->numerator = (guint32) above;
  self->denominator = (guint32) below;
  self->ten = (gint16) (self->ten + ten);

  return TRUE;
}

/* Keeps the factors in order, those divided by behind the others. */
static gboolean
add_factor (PlanModelMeasure *self,
            gint8             dimension,
            const char       *group)
{
  guint i = self->n_factors;

  if (i == PLAN_MODEL_MEASURE_MAX_FACTORS)
    return FALSE;
  for (; i > 0; i--)
    {
      gint8 before = self->dimensions[i - 1];

      if ((before > 0) != (dimension > 0) ? before > 0 : ABS (before) <= ABS (dimension))
        break;
      self->dimensions[i] = before;
      self->groups[i] = self->groups[i - 1];
    }
  self->dimensions[i] = dimension;
  self->groups[i] = group;
  self->n_factors++;

  return TRUE;
}

static gboolean
add_part (PlanModelMeasure           *self,
          const PlanModelMeasurePart *part)
{
  static const PlanModelUnitAtom unnamed = { .dimensions = { PLAN_MODEL_DIMENSION_COUNT }, .numerator = 1, .denominator = 1 };
  const PlanModelUnitAtom *atom = part->atom != NULL ? part->atom : &unnamed;
  const char *group = part->atom != NULL ? plan_model_unit_atom_get_group (atom) : NULL;
  int sign = part->is_below ? -1 : 1;
  guint32 count = MAX (part->count, 1);

  for (guint i = 0; i < G_N_ELEMENTS (atom->dimensions) && atom->dimensions[i] != 0; i++)
    if (!add_factor (self, (gint8) (sign * atom->dimensions[i]), group))
      return FALSE;
  if (part->is_below)
    return scale (self, atom->denominator, atom->numerator, -atom->ten - part->ten) && scale (self, 1, count, 0);

  return scale (self, atom->numerator, atom->denominator, atom->ten + part->ten);
}

/* Fives and twos go to the power of ten, so that only what has no finite decimal is left to divide by. */
static gboolean
tidy (PlanModelMeasure *self)
{
  while (self->denominator % 10 == 0)
    {
      self->denominator /= 10;
      self->ten--;
    }
  while (self->denominator % 5 == 0)
    {
      self->denominator /= 5;
      self->ten--;
      if (!scale (self, 2, 1, 0))
        return FALSE;
    }
  while (self->denominator % 2 == 0)
    {
      self->denominator /= 2;
      self->ten--;
      if (!scale (self, 5, 1, 0))
        return FALSE;
    }

  return TRUE;
}

/* :1, :1.25: one to so many. */
static gboolean
read_ratio (PlanModelMeasure      *self,
            PlanModelMeasureParts *parts,
            Cursor                *cursor)
{
  guint32 count = 0;
  guint n_digits = 0, places = 0;
  gboolean has_point = FALSE;

  parts->is_ratio = TRUE;
  g_strlcpy (parts->ratio, cursor->p, sizeof parts->ratio);
  for (; cursor->p < cursor->end; cursor->p++)
    {
      if (*cursor->p == '.' && !has_point && n_digits > 0)
        {
          has_point = TRUE;
          continue;
        }
      if (!g_ascii_isdigit (*cursor->p) || ++n_digits > 8)
        return FALSE;
      places += has_point;
      count = count * 10 + (guint32) g_ascii_digit_value (*cursor->p);
    }
  if (count == 0 || (has_point && places == 0))
    return FALSE;

  return add_factor (self, PLAN_MODEL_DIMENSION_RATIO, NULL) && scale (self, 1, count, (int) places);
}

static gboolean
read_text (PlanModelMeasure      *self,
           PlanModelMeasureParts *parts,
           const char            *text)
{
  Cursor cursor = { text, text + strlen (text) };

  if (skip (&cursor, ":"))
    return read_ratio (self, parts, &cursor) && tidy (self);
  if (cursor.p == cursor.end || !read_parts (&cursor, parts))
    return FALSE;
  /* 1/10万 is a part of a whole, as ‰ is. */
  if (parts->n == 1 && parts->parts[0].is_below && parts->parts[0].atom == NULL)
    return add_factor (self, PLAN_MODEL_DIMENSION_PERCENT, NULL)
           && scale (self, 1, MAX (parts->parts[0].count, 1), 2 - parts->parts[0].ten) && tidy (self);
  if (parts->parts[0].is_below && !add_factor (self, PLAN_MODEL_DIMENSION_COUNT, NULL))
    return FALSE;
  for (guint i = 0; i < parts->n; i++)
    if (!add_part (self, &parts->parts[i]))
      return FALSE;

  return tidy (self);
}

/*< private >
 * plan_model_measure_parse:
 *
 * Returns: whether the unit is known, or none
 */
gboolean
plan_model_measure_parse (PlanModelMeasure      *self,
                          PlanModelMeasureParts *parts,
                          const char            *text)
{
  static const PlanModelMeasure none = { .numerator = 1, .denominator = 1 };
  g_autofree char *normalized = NULL;
  gboolean known = FALSE;

  *self = none;
  *parts = (PlanModelMeasureParts) { 0 };
  if (text == NULL || *text == '\0')
    return TRUE;
  if (strnlen (text, MAX_LENGTH + 1) <= MAX_LENGTH)
    {
      if (!is_plain (text))
        normalized = normalize (text);
      known = read_text (self, parts, normalized != NULL ? normalized : text);
    }
  if (!known)
    {
      *self = none;
      self->unknown = text;
    }

  return known;
}

gboolean
plan_model_measure_init (PlanModelMeasure *self,
                         const char       *text)
{
  PlanModelMeasureParts parts;

  return plan_model_measure_parse (self, &parts, text);
}

/*< private >
 * plan_model_measure_is_known:
 *
 * Returns: whether it is a unit of the table, or put together from some
 */
gboolean
plan_model_measure_is_known (const PlanModelMeasure *self)
{
  return self->n_factors > 0;
}

/*< private >
 * plan_model_measure_is_of:
 *
 * Returns: whether it measures that and nothing else
 */
gboolean
plan_model_measure_is_of (const PlanModelMeasure *self,
                          PlanModelDimension      dimension)
{
  return self->n_factors == 1 && self->dimensions[0] == (gint8) dimension;
}

static gboolean
is_money (const PlanModelMeasure *self)
{
  return self->n_factors == 1 && self->dimensions[0] >= PLAN_MODEL_DIMENSION_MONEY
         && self->dimensions[0] <= PLAN_MODEL_DIMENSION_MONEY_KZT;
}

/* 三位院士 are people, 第三位 is none. */
static gboolean
is_place_or_person (const PlanModelMeasure *self,
                    const PlanModelMeasure *other)
{
  return plan_model_measure_is_of (self, PLAN_MODEL_DIMENSION_RANK)
         && plan_model_measure_is_of (other, PLAN_MODEL_DIMENSION_COUNT) && g_strcmp0 (other->groups[0], "人") == 0;
}

/* Why two that are known and measure something else do not compare. */
static PlanModelUnitNote
tell_apart (const PlanModelMeasure *self,
            const PlanModelMeasure *other)
{
  if (is_money (self) && is_money (other))
    return PLAN_MODEL_UNIT_NOTE_OTHER_CURRENCY;
  if ((plan_model_measure_is_of (self, PLAN_MODEL_DIMENSION_PERCENT)
       && plan_model_measure_is_of (other, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT))
      || (plan_model_measure_is_of (self, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT)
          && plan_model_measure_is_of (other, PLAN_MODEL_DIMENSION_PERCENT)))
    return PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS;

  return PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION;
}

/* Two texts that are no units, either NULL where it is one. */
static gboolean
is_same_text (const char *a,
              const char *b)
{
  g_autofree char *a_folded = NULL, *b_folded = NULL;

  if (a == NULL || b == NULL)
    return FALSE;
  a_folded = plan_model_text_fold (a);
  b_folded = plan_model_text_fold (b);

  return g_str_equal (a_folded, b_folded);
}

static PlanModelUnitNote
compare (const PlanModelMeasure *self,
         const PlanModelMeasure *other)
{
  if (self->unknown != NULL || other->unknown != NULL)
    return is_same_text (self->unknown, other->unknown) ? PLAN_MODEL_UNIT_NOTE_NONE : PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT;
  if (self->n_factors == 0 || other->n_factors == 0)
    return self->n_factors == other->n_factors ? PLAN_MODEL_UNIT_NOTE_NONE : PLAN_MODEL_UNIT_NOTE_NO_UNIT;
  if (is_place_or_person (self, other) || is_place_or_person (other, self))
    return PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER;
  if (self->n_factors != other->n_factors || memcmp (self->dimensions, other->dimensions, self->n_factors) != 0)
    return tell_apart (self, other);
  for (guint i = 0; i < self->n_factors; i++)
    if (g_strcmp0 (self->groups[i], other->groups[i]) != 0)
      return PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER;

  return PLAN_MODEL_UNIT_NOTE_NONE;
}

/*< private >
 * plan_model_measure_compare:
 *
 * Returns: whether figures in the two may be held against each other
 */
gboolean
plan_model_measure_compare (const PlanModelMeasure *self,
                            const PlanModelMeasure *other,
                            PlanModelUnitNote      *note)
{
  PlanModelUnitNote found = compare (self, other);

  if (note != NULL)
    *note = found;

  return found == PLAN_MODEL_UNIT_NOTE_NONE || found == PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER;
}

/*< private >
 * plan_model_measure_same_size:
 *
 * Returns: whether one of the one is one of the other
 */
gboolean
plan_model_measure_same_size (const PlanModelMeasure *self,
                              const PlanModelMeasure *other)
{
  return self->numerator == other->numerator && self->denominator == other->denominator && self->ten == other->ten;
}

/*< private >
 * plan_model_measure_dup_words:
 *
 * Returns: the words
 */
char *
plan_model_measure_dup_words (const PlanModelMeasure *self)
{
  GString *words = g_string_new (self->n_factors == 0 ? "none" : NULL);

  for (guint i = 0; i < self->n_factors; i++)
    {
      if (self->dimensions[i] < 0)
        g_string_append_c (words, '/');
      else if (i > 0)
        g_string_append_c (words, '*');
      g_string_append (words, plan_model_dimension_get_word ((PlanModelDimension) ABS (self->dimensions[i])));
    }

  return g_string_free (words, FALSE);
}
