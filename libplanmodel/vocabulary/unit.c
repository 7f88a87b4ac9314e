/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/unit.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>
#include <libplanmodel/vocabulary/unit-label-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * PlanModelUnit:
 *
 * The unit of a figure: what it measures, and how much of that one is.
 *
 * A unit is read from the text that a plan prints: 万人次, 亿元, 万吨标准煤, 件/万人, 克标准煤/千瓦时, in simplified or
 * traditional script. Its size is an exact fraction: 亩 is 2000/3 of a square metre, and 万, 亿, 千 and 百 before a unit are
 * part of it. Units compare where they measure the same. What is counted (家, 个, 件, 所, 名, 人次) compares too, with a
 * note where the words for it differ. A percentage (%) is not a difference of two (百分点), each currency is a dimension of
 * its own, and months and years are apart from days, of which nobody knows how many they have.
 *
 * The chapter [Units](units.html) lists dimensions and units.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelUnit
{
  gatomicrefcount n_refs;
  PlanModelMeasure measure;
  char *words; /* of the dimensions */
  char *labels[PLAN_MODEL_N_UNIT_LANGUAGES];
};

G_DEFINE_BOXED_TYPE (PlanModelUnit, plan_model_unit, plan_model_unit_ref, plan_model_unit_unref)

/**
 * plan_model_unit_error_quark:
 *
 * Gets the quark of [error@PlanModel.UnitError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/* clang-format off: it would put spaces into the name */
G_DEFINE_QUARK (plan-model-unit-error-quark, plan_model_unit_error)
/* clang-format on */

/* The one place where a note is written: its word and what it says to people. */
#define EACH_NOTE(note)                                                                                                 \
  note (NONE, "none", NULL)                                                                                             \
  note (OTHER_CLASSIFIER, "other-classifier", N_("The units count with different words, so perhaps different things.")) \
  note (OTHER_DIMENSION, "other-dimension", N_("The units measure different things."))                                  \
  note (OTHER_CURRENCY, "other-currency", N_("The amounts are in different currencies."))                               \
  note (PERCENTAGE_POINTS, "percentage-points",                                                                         \
        N_("One of the two is a percentage, the other the difference of two percentages."))                             \
  note (UNKNOWN_UNIT, "unknown-unit", N_("A unit is not known, and the other one is not the same."))                    \
  note (NO_UNIT, "no-unit", N_("Only one of the two has a unit."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_UNIT_NOTE_##name] = text,
#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_UNIT_NOTE_##name, word),

static const char *const explanations[] = { EACH_NOTE (EXPLANATION) };
static const GEnumValue enum_values[] = { EACH_NOTE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_unit_note_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelUnitNote"), enum_values));

  return type;
}

/**
 * plan_model_unit_note_get_explanation:
 * @note: a note
 *
 * Gets what a note says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_UNIT_NOTE_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_unit_note_get_explanation (PlanModelUnitNote note)
{
  g_return_val_if_fail ((guint) note < G_N_ELEMENTS (explanations), NULL);

  return explanations[note] != NULL ? _(explanations[note]) : NULL;
}

/**
 * plan_model_unit_parse:
 * @text: a unit as printed, such as `万人次`
 *
 * Reads a unit.
 *
 * It may have a scale (万, 亿, 百万) and be divided by others behind `/` or 每 (元/人, 辆/百户, 吨/月·平方公里). Full-width
 * letters and spaces do not matter; small and capital letters do (MW and mW). `:1` is a ratio to one, `1/10万` a part of a
 * whole.
 *
 * Takes about a microsecond.
 *
 * Returns: (transfer full) (nullable): the unit, or %NULL where the text is none that the library knows
 *
 * Since: 1.0
 */
PlanModelUnit *
plan_model_unit_parse (const char *text)
{
  PlanModelMeasure measure;
  PlanModelMeasureParts parts;
  PlanModelUnit *self;

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_utf8_validate (text, -1, NULL) || !plan_model_measure_parse (&measure, &parts, text)
      || !plan_model_measure_is_known (&measure))
    return NULL;

  self = g_new0 (PlanModelUnit, 1);
  g_atomic_ref_count_init (&self->n_refs);
  self->measure = measure;
  self->words = plan_model_measure_dup_words (&measure);
  for (guint i = 0; i < PLAN_MODEL_N_UNIT_LANGUAGES; i++)
    self->labels[i] = plan_model_unit_label_write (&parts, i);

  return self;
}

/**
 * plan_model_unit_ref:
 * @self: a unit
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelUnit *
plan_model_unit_ref (PlanModelUnit *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_unit_unref:
 * @self: (transfer full): a unit
 *
 * Drops a reference, with the last of which the unit is freed.
 *
 * Since: 1.0
 */
void
plan_model_unit_unref (PlanModelUnit *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_free (self->words);
  for (guint i = 0; i < PLAN_MODEL_N_UNIT_LANGUAGES; i++)
    g_free (self->labels[i]);
  g_free (self);
}

/**
 * plan_model_unit_get_symbol:
 * @self: a unit
 *
 * Gets how the unit is written: in simplified script, each part as the table of units has it.
 *
 * 万畝 is `万亩`, `km` is `公里`. What is counted keeps its word.
 *
 * Returns: (transfer none): the symbol
 *
 * Since: 1.0
 */
const char *
plan_model_unit_get_symbol (PlanModelUnit *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->labels[PLAN_MODEL_UNIT_LANGUAGE_HANS];
}

/**
 * plan_model_unit_get_dimension:
 * @self: a unit
 *
 * Gets what the unit measures, as a word: `count`, `money`, `percent`, `percentage-point`, `area` …
 *
 * A unit that is divided by another has both: `mass-coal-equivalent/money`; a product has `*` between them. The chapter
 * [Units](units.html) lists the words.
 *
 * Returns: (transfer none): the word
 *
 * Since: 1.0
 */
const char *
plan_model_unit_get_dimension (PlanModelUnit *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->words;
}

/**
 * plan_model_unit_get_label:
 * @self: a unit
 * @language: `zh-Hans`, `zh-Hant` or `en`
 *
 * Gets the name of the unit in a language: `万亩`, `萬畝`, `10,000 mu`.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL in any other language
 *
 * Since: 1.0
 */
const char *
plan_model_unit_get_label (PlanModelUnit *self,
                           const char    *language)
{
  static const char *const languages[] = { "zh-Hans", "zh-Hant", "en" };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  for (guint i = 0; i < PLAN_MODEL_N_UNIT_LANGUAGES; i++)
    if (g_str_equal (languages[i], language))
      return self->labels[i];

  return NULL;
}

/**
 * plan_model_unit_is_count:
 * @self: a unit
 *
 * Tells whether the unit counts things: 家, 万人次, but not 件/万人.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
plan_model_unit_is_count (PlanModelUnit *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return plan_model_measure_is_of (&self->measure, PLAN_MODEL_DIMENSION_COUNT);
}

/**
 * plan_model_unit_is_comparable:
 * @self: a unit
 * @other: another one
 * @note: (out) (optional): return location for what there is to say of it
 *
 * Tells whether figures in the two units may be held against each other.
 *
 * That is so where both measure the same. @note says why it is not, or, where both count with different words, that what
 * they count may differ: %PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER.
 *
 * Returns: whether they may
 *
 * Since: 1.0
 */
gboolean
plan_model_unit_is_comparable (PlanModelUnit     *self,
                               PlanModelUnit     *other,
                               PlanModelUnitNote *note)
{
  if (note != NULL)
    *note = PLAN_MODEL_UNIT_NOTE_NONE;
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return plan_model_measure_compare (&self->measure, &other->measure, note);
}

static gboolean
read_amount (PlanModelDecimal  *decimal,
             const char        *amount,
             GError           **error)
{
  g_autofree char *found = NULL;

  if (plan_model_decimal_parse (amount, -1, decimal))
    return TRUE;
  found = plan_model_text_to_display (amount, (gssize) strnlen (amount, 64));
  g_set_error (error, PLAN_MODEL_UNIT_ERROR, PLAN_MODEL_UNIT_ERROR_AMOUNT,
               _("expected a decimal of at most 34 digits, such as 2.80, found “%s”"), found);

  return FALSE;
}

/**
 * plan_model_unit_convert:
 * @self: the unit of the amount
 * @amount: the amount as a decimal in ASCII, such as `2.80`
 * @to: the unit wanted
 * @error: return location for an error
 *
 * Converts an amount from a unit to another, exactly.
 *
 * Where only the point moves, the digits stay as they are: 2.80 亿元 is `28000` 万元, 300 万元 is `0.0300` 亿元. Otherwise the
 * result has as many places as it needs.
 *
 * Fails with %PLAN_MODEL_UNIT_ERROR_AMOUNT where the amount is no decimal of at most 34 digits,
 * %PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE where [method@PlanModel.Unit.is_comparable] says no,
 * %PLAN_MODEL_UNIT_ERROR_NOT_FINITE where no decimal says it exactly (1 亩 in 公顷), and %PLAN_MODEL_UNIT_ERROR_LIMIT where it
 * would have more than 34 digits.
 *
 * Returns: (transfer full): the amount in the other unit, or %NULL with @error set
 *
 * Since: 1.0
 */
char *
plan_model_unit_convert (PlanModelUnit  *self,
                         const char     *amount,
                         PlanModelUnit  *to,
                         GError        **error)
{
  g_autofree char *text = NULL;
  PlanModelQuantity quantity;
  PlanModelDecimal decimal, result;
  PlanModelUnitNote note;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (to != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!read_amount (&decimal, amount, error))
    return NULL;
  if (!plan_model_measure_compare (&self->measure, &to->measure, &note))
    {
      g_set_error (error, PLAN_MODEL_UNIT_ERROR, PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE,
                   /* Translators: two units, and a sentence that says why. */
                   _("%s is not comparable with %s: %s"), plan_model_unit_get_symbol (self),
                   plan_model_unit_get_symbol (to), plan_model_unit_note_get_explanation (note));
      return NULL;
    }
  plan_model_quantity_init (&quantity, &decimal, &self->measure);
  text = plan_model_quantity_to_text (&quantity, &to->measure,
                                      plan_model_quantity_find_places (&decimal, &self->measure, &to->measure));
  if (text == NULL)
    g_set_error (error, PLAN_MODEL_UNIT_ERROR, PLAN_MODEL_UNIT_ERROR_NOT_FINITE,
                 /* Translators: an amount, its unit, and another unit. */
                 _("%s %s has no finite decimal in %s"), amount, plan_model_unit_get_symbol (self),
                 plan_model_unit_get_symbol (to));
  else if (!plan_model_decimal_parse (text, -1, &result))
    g_set_error (error, PLAN_MODEL_UNIT_ERROR, PLAN_MODEL_UNIT_ERROR_LIMIT,
                 _("%s %s has more than 34 digits in %s"), amount, plan_model_unit_get_symbol (self),
                 plan_model_unit_get_symbol (to));
  else
    return g_steal_pointer (&text);

  return NULL;
}
