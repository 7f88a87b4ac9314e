/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/analysis/implied-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* Levels against what leads from one to the other: growth, increments, changes; and shares against part and whole. */

/* Longer spans are slips. */
#define MAX_YEARS 100

/* A level that something starts from or leads to. */
typedef struct
{
  const PlanModelCheckValue *value;
  PlanModelCheckFigure figure;
} Level;

typedef struct
{
  int year; /* the last before the period for which a level is printed; 0: none */
  gboolean is_there; /* a level about the past is printed at all */
} Base;

/* The levels of the plan by indicator, side and year. */
typedef struct
{
  PlanModelCheck *check;
  Base *bases; /* of each indicator */
  GHashTable *levels; /* key → place of the value + 1 */
  GHashTable *named; /* key of name and area → place of the indicator + 1; NULL until a share asks */
} Levels;

static guint64
make_key (guint  indicator,
          guint8 side,
          int    year)
{
  return (guint64) indicator << 18 | (guint64) side << 16 | (guint16) year;
}

static gboolean
is_level (const PlanModelCheckValue *value)
{
  return plan_model_check_get_form (value) == PLAN_MODEL_FORM_LEVEL && value->row.amount.stated && value->row.year != 0
         && value->row.rare.each == 0 && value->row.rare.condition == 0;
}

/* Of several figures of one year the first counts. */
static GHashTable *
read_levels (const PlanModelCheck *check)
{
  GHashTable *levels = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      guint64 key = make_key (value->indicator, value->side, value->row.year);

      if (is_level (value) && !g_hash_table_contains (levels, &key))
        g_hash_table_insert (levels, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (i + 1));
    }

  return levels;
}

static gboolean
find_level (Levels *self,
            guint   indicator,
            guint8  side,
            int     year,
            Level  *level)
{
  guint64 key = make_key (indicator, side, year);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->levels, &key));

  if (found == 0)
    return FALSE;
  level->value = plan_model_check_value (self->check, found - 1);

  return plan_model_check_read_figure (self->check, level->value, &level->figure);
}

/* The first year in which the growth or the increment counts. */
static int
get_start (const PlanModelCheck      *check,
           const PlanModelCheckValue *value)
{
  return value->row.rare.years.start != 0 ? value->row.rare.years.start : check->row->period.start;
}

/* From what growth and increments of an indicator count. */
static void
read_bases (Levels *self)
{
  const PlanModelCheck *check = self->check;
  int start = check->row->period.start;

  self->bases = g_new0 (Base, check->indicators->len);
  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      Base *base = &self->bases[value->indicator];

      if (value->side != PLAN_MODEL_SIDE_PAST || !is_level (value))
        continue;
      base->is_there = TRUE;
      if (start == 0 || value->row.year < start)
        base->year = MAX (base->year, value->row.year);
    }
}

/* Growth as a factor */

/* A factor that a figure is multiplied by, both below 10^9. */
typedef struct
{
  guint32 number;
  guint32 divisor;
} Factor;

/* What the growth makes of a level. */
typedef struct
{
  PlanModelCheckFigure figure;
  guint32 parts; /* 100 for per cent */
  gboolean is_multiple;
  gboolean is_exact; /* 翻一番 is twice, and no rounding */
  gboolean falls;
  int base_year;
  int n; /* how often it counts */
} Growth;

#define MAX_FACTOR 1000000000

/* @half: half a place more (1) or less (-1) than is printed.  FALSE where the digits are too many to be exact here, or
 * nothing is left. */
static gboolean
make_factor (const Growth *growth,
             int           half,
             Factor       *factor)
{
  gint64 number, one = growth->parts;
  guint places;

  if (!plan_model_decimal_get_coefficient (&growth->figure.amount, &number, &places) || places > 6
      || number >= MAX_FACTOR / 10 || number < 0)
    return FALSE;
  for (guint i = 0; i <= places; i++)
    one *= 10;
  number = number * 10 + (growth->is_exact && places == 0 ? 0 : 5 * half);
  factor->divisor = (guint32) MIN (one, MAX_FACTOR);
  if (growth->is_multiple)
    one = 0;
  number = growth->falls ? one - number : one + number;
  factor->number = (guint32) CLAMP (number, 0, MAX_FACTOR);

  return number > 0 && number < MAX_FACTOR && factor->divisor < MAX_FACTOR;
}

static gboolean
multiply (PlanModelQuantity *quantity,
          const Factor      *factor,
          int                n)
{
  for (int i = 0; i < n; i++)
    {
      if (!plan_model_quantity_multiply (quantity, factor->number, factor->divisor))
        return FALSE;
    }

  return TRUE;
}

/* Makes of a level what the growth makes of it: of its lower end by the least that the growth may be, of its upper end by
 * the most.  FALSE where that cannot be told. */
static gboolean
grow (PlanModelInterval *level,
      const Growth      *growth)
{
  PlanModelComparator comparator = growth->figure.comparator;
  gboolean is_floor = plan_model_comparator_is_floor (comparator), is_ceiling = plan_model_comparator_is_ceiling (comparator);
  Factor least, most;

  /* The more it falls, the less is left. */
  if (!make_factor (growth, growth->falls ? 1 : -1, &least) || !make_factor (growth, growth->falls ? -1 : 1, &most))
    return FALSE;
  level->has_low = level->has_low && !(growth->falls ? is_floor : is_ceiling);
  level->has_high = level->has_high && !(growth->falls ? is_ceiling : is_floor);
  level->excludes_high = FALSE;

  return (!level->has_low || multiply (&level->low, &least, growth->n))
         && (!level->has_high || multiply (&level->high, &most, growth->n));
}

/* Value added and GDP grow at constant prices, and their levels are at current ones. */
static gboolean
is_at_constant_prices (const PlanModelCheck *check,
                       guint                 indicator)
{
  static const char *const words[] = { "生产总值", "gdp", "增加值" };
  const PlanModelCheckName *name =
      plan_model_check_names_get (check->names, plan_model_check_indicator (check, indicator)->row.name);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (name->folded, words[i]) != NULL && strstr (name->folded, "占") == NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_growth (Levels                    *self,
             const PlanModelCheckValue *value,
             Growth                    *growth)
{
  PlanModelCheck *check = self->check;

  *growth = (Growth) { .is_multiple = value->row.form == PLAN_MODEL_FORM_MULTIPLE,
                       .is_exact = value->row.form == PLAN_MODEL_FORM_MULTIPLE,
                       .falls = value->row.change == PLAN_MODEL_CHANGE_FALL, .n = 1 };
  if (!plan_model_check_read_figure (check, value, &growth->figure)
      || growth->figure.comparator == PLAN_MODEL_COMPARATOR_ABOUT || value->row.rare.upper.stated
      || value->row.rare.each != 0 || value->row.rare.condition != 0)
    return FALSE;
  if (plan_model_measure_is_percent (growth->figure.measure))
    growth->parts = 100;
  else if (plan_model_measure_is_of (growth->figure.measure, PLAN_MODEL_DIMENSION_MULTIPLE))
    growth->parts = 1;
  else
    return FALSE;
  growth->base_year = self->bases[value->indicator].year;
  if (value->row.rare.base_year != 0)
    growth->base_year = value->row.rare.base_year;
  /* Where no level is printed, a growth by the year counts from the year before the period. */
  else if (growth->base_year == 0 && value->row.form == PLAN_MODEL_FORM_ANNUAL_GROWTH)
    growth->base_year = get_start (check, value) - 1;
  if (value->row.form == PLAN_MODEL_FORM_ANNUAL_GROWTH)
    growth->n = value->row.year - growth->base_year;

  return growth->base_year > 0 && value->row.year > growth->base_year && growth->n <= MAX_YEARS;
}

/* What is said of growth */

/* (1 + 12 %)^5 */
static char *
write_factor (const Growth *growth)
{
  g_autofree char *digits = plan_model_decimal_to_string (&growth->figure.amount);
  GString *text = g_string_new (NULL);

  if (growth->is_multiple)
    g_string_append (text, digits);
  else
    g_string_append_printf (text, "(1 %s %s%s)", growth->falls ? "−" : "+", digits, growth->parts == 100 ? " %" : "");
  if (growth->n > 1)
    g_string_append_printf (text, "^%d", growth->n);

  return g_string_free (text, FALSE);
}

static void
begin_about (PlanModelCheck            *check,
             PlanModelRule              rule,
             PlanModelSeverity          severity,
             const PlanModelCheckValue *value,
             const Level               *target,
             const Level               *base)
{
  plan_model_check_begin (check, rule, severity);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, value->indicator)->number);
  if (base != NULL)
    plan_model_check_add_value (check, base->value);
  plan_model_check_add_value (check, value);
  plan_model_check_add_value (check, target->value);
}

static void
report_growth (PlanModelCheck            *check,
               const PlanModelCheckValue *value,
               const Growth              *growth,
               const Level               *base,
               const Level               *target)
{
  g_autofree char *from = plan_model_check_dup_digits (&base->figure), *to = plan_model_check_dup_digits (&target->figure);
  g_autofree char *factor_text = write_factor (growth), *result = NULL, *wording = plan_model_check_dup_wording (check, value);
  PlanModelQuantity quantity;
  Factor factor;

  plan_model_quantity_init (&quantity, &base->figure.amount, base->figure.measure);
  if (!make_factor (growth, 0, &factor) || !multiply (&quantity, &factor, growth->n))
    return;
  result = plan_model_check_trim (plan_model_quantity_round (&quantity, target->figure.measure, target->figure.amount.places + 1));
  begin_about (check, PLAN_MODEL_RULE_GROWTH_DISAGREES_WITH_LEVEL, PLAN_MODEL_SEVERITY_WARNING, value, target, base);
  /* Translators: a name; the wording of a growth; a level and its year; its multiplication; another level and its year. */
  plan_model_check_end (check, g_strdup_printf (_("%s: %s from %s (%d) makes %s × %s = %s, against %s (%d)"),
                                                plan_model_check_get_name (check, value), wording, from, growth->base_year,
                                                from, factor_text, result, to, target->value->row.year));
}

/* at least 380, at most 380, about 380 */
static char *
write_implied (const PlanModelImplied *implied)
{
  if (plan_model_comparator_is_floor (implied->comparator))
    /* Translators: a number */
    return g_strdup_printf (_("at least %s"), implied->amount);
  if (plan_model_comparator_is_ceiling (implied->comparator))
    return g_strdup_printf (_("at most %s"), implied->amount);

  return g_strdup_printf (_("about %s"), implied->amount);
}

static void
report_implied (PlanModelCheck            *check,
                const PlanModelCheckValue *value,
                const Level               *target)
{
  const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, value->indicator);
  const char *unit = target->figure.unit;
  g_auto (PlanModelTargetCase) growth = { 0 };
  g_auto (PlanModelImplied) implied = { 0 };
  g_autofree char *to = NULL, *wording = NULL, *amount = NULL;
  PlanModelStated level;

  plan_model_target_case_init (&growth, check->store, indicator->number, plan_model_check_get_direction (check, indicator));
  plan_model_target_case_set_target (&growth, check->store, value->number);
  plan_model_stated_init_row (&level, check->store, target->value->number, unit, target->figure.measure);
  plan_model_implied_init (&implied, &growth, &level);
  if (implied.amount == NULL)
    return;
  to = plan_model_check_dup_wording (check, target->value);
  wording = plan_model_check_dup_wording (check, value);
  amount = write_implied (&implied);
  begin_about (check, PLAN_MODEL_RULE_GROWTH_DISAGREES_WITH_LEVEL, PLAN_MODEL_SEVERITY_INFO, value, target, NULL);
  /* Translators: a name; the wordings of a growth and of a level; its year; how much; its unit; a year. */
  plan_model_check_end (check, g_strdup_printf (_("%s: %s and %s (%d) imply a baseline of %s %s in %d, and none is printed"),
                                                plan_model_check_get_name (check, value), wording, to,
                                                target->value->row.year, amount, unit != NULL ? unit : "", implied.year));
}

/* One of them is striven for and the other is not: two tiers, which need not fit together. */
static gboolean
are_tiers (const PlanModelCheckValue *a,
           const PlanModelCheckValue *b)
{
  return (a->row.firmness == PLAN_MODEL_FIRMNESS_STRIVE) != (b->row.firmness == PLAN_MODEL_FIRMNESS_STRIVE);
}

static void
check_growth (Levels                    *self,
              const PlanModelCheckValue *value)
{
  PlanModelInterval grown, wanted;
  Growth growth;
  Level base, target;

  if (!plan_model_check_wants (self->check, PLAN_MODEL_RULE_GROWTH_DISAGREES_WITH_LEVEL)
      || is_at_constant_prices (self->check, value->indicator) || !read_growth (self, value, &growth)
      || !find_level (self, value->indicator, PLAN_MODEL_SIDE_AHEAD, value->row.year, &target)
      || plan_model_decimal_get_sign (&target.figure.amount) <= 0 || are_tiers (value, target.value))
    return;
  if (!find_level (self, value->indicator, PLAN_MODEL_SIDE_PAST, growth.base_year, &base))
    {
      if (!self->bases[value->indicator].is_there)
        report_implied (self->check, value, &target);
      return;
    }
  if (!plan_model_figure_compares (&base.figure, &target.figure) || plan_model_decimal_get_sign (&base.figure.amount) <= 0)
    return;
  plan_model_figure_get_interval (&base.figure, &grown);
  plan_model_figure_get_interval (&target.figure, &wanted);
  if (grow (&grown, &growth) && plan_model_interval_compare (&grown, &wanted) != 0)
    report_growth (self->check, value, &growth, &base, &target);
}

/* Increments and changes */

static void
report_increment (PlanModelCheck             *check,
                  const PlanModelCheckValue  *value,
                  const PlanModelCheckFigure *step,
                  const Level                *base,
                  const Level                *target)
{
  gboolean falls = value->row.change == PLAN_MODEL_CHANGE_FALL;
  g_autofree char *from = plan_model_check_dup_digits (&base->figure), *to = plan_model_check_dup_digits (&target->figure);
  g_autofree char *by = plan_model_check_dup_digits (step), *result = NULL;
  PlanModelQuantity quantity, addend;

  plan_model_quantity_init (&quantity, &base->figure.amount, base->figure.measure);
  plan_model_quantity_init (&addend, &step->amount, step->measure);
  if (falls)
    plan_model_quantity_negate (&addend);
  if (!plan_model_quantity_add (&quantity, &addend))
    return;
  result = plan_model_check_trim (plan_model_quantity_round (&quantity, target->figure.measure,
                                      MAX (target->figure.amount.places, base->figure.amount.places)));
  begin_about (check, PLAN_MODEL_RULE_INCREMENT_DISAGREES_WITH_LEVELS, PLAN_MODEL_SEVERITY_WARNING, value, target, base);
  /* Translators: a name; a level and its year; plus or minus; how much; the sum; another level and its year. */
  plan_model_check_end (check, g_strdup_printf (_("%s: %s (%d) %s %s = %s, against %s (%d)"),
                                                plan_model_check_get_name (check, value), from, base->value->row.year,
                                                falls ? "−" : "+", by, result, to, target->value->row.year));
}

/* A difference of two percentages counts in percentage points, which are as large. */
static gboolean
fit_unit (PlanModelCheck             *check,
          const PlanModelCheckFigure *level,
          PlanModelCheckFigure       *step)
{
  if (plan_model_measure_is_of (step->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT)
      && plan_model_measure_is_percent (level->measure))
    step->measure = level->measure;

  return plan_model_figure_compares (level, step);
}

/* An increment says how many are newly made, and some of what was there may cease: so it may be more than the difference of
 * the levels, but not less.  A change is that difference. */
static void
check_increment (Levels                    *self,
                 const PlanModelCheckValue *value)
{
  PlanModelInterval reached, wanted, step_interval;
  PlanModelCheckFigure step;
  Level base, target;
  int base_year = self->bases[value->indicator].year, start = get_start (self->check, value), order;

  if (value->row.rare.base_year != 0)
    base_year = value->row.rare.base_year;
  else if (start != 0 && base_year != start - 1)
    return;
  if (plan_model_check_indicator (self->check, value->indicator)->is_scheduled && value->row.form == PLAN_MODEL_FORM_INCREMENT)
    return;
  if (!plan_model_check_wants (self->check, PLAN_MODEL_RULE_INCREMENT_DISAGREES_WITH_LEVELS) || value->row.rare.each != 0
      || value->row.rare.condition != 0 || !plan_model_check_read_figure (self->check, value, &step)
      || !find_level (self, value->indicator, PLAN_MODEL_SIDE_PAST, base_year, &base)
      || !find_level (self, value->indicator, PLAN_MODEL_SIDE_AHEAD, value->row.year, &target)
      || are_tiers (value, target.value) || !plan_model_figure_compares (&base.figure, &target.figure) || !fit_unit (self->check, &base.figure, &step))
    return;
  plan_model_figure_get_interval (&base.figure, &reached);
  plan_model_figure_get_interval (&target.figure, &wanted);
  plan_model_figure_get_interval (&step, &step_interval);
  if (value->row.change == PLAN_MODEL_CHANGE_FALL)
    plan_model_interval_negate (&step_interval);
  if (!plan_model_interval_add (&reached, &step_interval))
    return;
  order = plan_model_interval_compare (&reached, &wanted);
  if (order < 0 || (order > 0 && value->row.form == PLAN_MODEL_FORM_CHANGE))
    report_increment (self->check, value, &step, &base, &target);
}

/* Shares */

typedef struct
{
  guint32 part; /* keys of names */
  guint32 whole;
} ShareNames;

/* The text of a name behind 占 without what says that it is a share; 0 where nothing does. */
static gsize
measure_whole (const char *text,
               gsize       length)
{
  static const char *const tails[] = { "的比重", "的比例", "的百分比", "的份额", "比重", "比例", "百分比", "份额", "之比" };

  for (guint i = 0; i < G_N_ELEMENTS (tails); i++)
    {
      gsize n = strlen (tails[i]);

      if (length > n && memcmp (text + length - n, tails[i], n) == 0)
        return length - n;
    }

  return 0;
}

static guint32
find_whole (PlanModelCheck *check,
            const char     *text,
            gsize           length)
{
  static const char gdp[] = "地区生产总值";

  if (length == strlen ("gdp") && memcmp (text, "gdp", length) == 0)
    return plan_model_check_names_find (check->names, gdp, strlen (gdp));

  return plan_model_check_names_find (check->names, text, length);
}

/* 高新技术产业产值占工业总产值比重 names its part and its whole. */
static gboolean
read_share_names (PlanModelCheck *check,
                  guint           indicator,
                  ShareNames     *names)
{
  static const char of[] = "占";
  const PlanModelCheckName *name =
      plan_model_check_names_get (check->names, plan_model_check_indicator (check, indicator)->row.name);
  const char *core = name->folded + name->start, *at = strstr (core, of), *whole;
  gsize n;

  if (at == NULL || at == core || at + strlen (of) >= core + name->length)
    return FALSE;
  whole = at + strlen (of);
  n = measure_whole (whole, (gsize) (core + name->length - whole));
  if (n == 0)
    return FALSE;
  names->part = plan_model_check_names_find (check->names, core, (gsize) (at - core));
  names->whole = find_whole (check, whole, n);

  return TRUE;
}

static guint64
make_name_key (guint32       name,
               PlanModelLink area)
{
  return (guint64) name << 32 | area;
}

static GHashTable *
read_names (PlanModelCheck *check)
{
  GHashTable *named = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < check->indicators->len; i++)
    {
      const PlanModelIndicatorRow *row = &plan_model_check_indicator (check, i)->row;
      guint64 key = make_name_key (plan_model_check_names_get (check->names, row->name)->key, row->rare.area);

      if (row->rare.scope == 0 && !g_hash_table_contains (named, &key))
        g_hash_table_insert (named, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (i + 1));
    }

  return named;
}

static gboolean
find_named (Levels                    *self,
            guint32                    name,
            const PlanModelCheckValue *value,
            Level                     *level)
{
  PlanModelLink area = plan_model_check_indicator (self->check, value->indicator)->row.rare.area;
  guint64 key = make_name_key (name, area);
  guint found;

  if (self->named == NULL)
    self->named = read_names (self->check);
  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->named, &key));

  return found != 0 && find_level (self, found - 1, value->side, value->row.year, level)
         && plan_model_decimal_get_sign (&level->figure.amount) > 0;
}

static void
report_share (PlanModelCheck             *check,
              const PlanModelCheckValue  *value,
              const PlanModelCheckFigure *share,
              const Level                *part,
              const Level                *whole)
{
  g_autofree char *printed = plan_model_check_dup_digits (share), *a = plan_model_check_dup_wording (check, part->value);
  g_autofree char *b = plan_model_check_dup_wording (check, whole->value), *year = plan_model_check_dup_year (value);
  g_autofree char *percent = NULL;
  PlanModelQuantity sum, base;

  plan_model_quantity_init (&sum, &part->figure.amount, part->figure.measure);
  plan_model_quantity_init (&base, &whole->figure.amount, whole->figure.measure);
  /* How much part and whole together are above the whole: the part. */
  if (!plan_model_quantity_add (&sum, &base))
    return;
  percent = plan_model_check_trim (plan_model_quantity_percent (&sum, &base));
  plan_model_check_begin (check, PLAN_MODEL_RULE_SHARE_DISAGREES_WITH_PARTS, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, value->indicator)->number);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                               plan_model_check_indicator (check, part->value->indicator)->number);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                               plan_model_check_indicator (check, whole->value->indicator)->number);
  plan_model_check_add_value (check, value);
  plan_model_check_add_value (check, part->value);
  plan_model_check_add_value (check, whole->value);
  /* Translators: a name, a year in brackets, a share, a part, a whole, what the share of these is. */
  plan_model_check_end (check, g_strdup_printf (_("%s%s: %s %% against %s of %s = %s %%"), plan_model_check_get_name (check, value),
                                                year, printed, a, b, percent));
}

static void
check_share (Levels                    *self,
             const PlanModelCheckValue *value)
{
  PlanModelInterval part_interval, whole_interval;
  Growth share = { .parts = 100, .is_multiple = TRUE, .n = 1 };
  ShareNames names;
  Level part, whole;

  if (!plan_model_check_wants (self->check, PLAN_MODEL_RULE_SHARE_DISAGREES_WITH_PARTS)
      || !plan_model_check_read_figure (self->check, value, &share.figure)
      || share.figure.comparator == PLAN_MODEL_COMPARATOR_ABOUT || value->row.rare.upper.stated
      || !plan_model_measure_is_percent (share.figure.measure)
      || !read_share_names (self->check, value->indicator, &names) || !find_named (self, names.part, value, &part)
      || !find_named (self, names.whole, value, &whole) || !plan_model_figure_compares (&part.figure, &whole.figure))
    return;
  plan_model_figure_get_interval (&part.figure, &part_interval);
  plan_model_figure_get_interval (&whole.figure, &whole_interval);
  if (grow (&whole_interval, &share) && plan_model_interval_compare (&whole_interval, &part_interval) != 0)
    report_share (self->check, value, &share.figure, &part, &whole);
}

/* Which rule a value may be held against; NULL: none. */
static void (*
find_rule (PlanModelCheck            *check,
           const PlanModelCheckValue *value)) (Levels *, const PlanModelCheckValue *)
{
  const PlanModelIndicatorRow *indicator = &plan_model_check_indicator (check, value->indicator)->row;

  if (!value->row.amount.stated || value->row.year == 0)
    return NULL;
  switch ((int) value->row.form)
    {
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_MULTIPLE:
      return value->side == PLAN_MODEL_SIDE_AHEAD ? check_growth : NULL;
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CHANGE:
      return value->side == PLAN_MODEL_SIDE_AHEAD ? check_increment : NULL;
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
      return plan_model_check_names_get (check->names, indicator->name)->marks & PLAN_MODEL_NAME_MARK_SHARE ? check_share
                                                                                                             : NULL;
    default:
      return NULL;
    }
}

void
plan_model_check_growth (PlanModelCheck *check)
{
  Levels self = { .check = check };

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      void (*rule) (Levels *, const PlanModelCheckValue *) = find_rule (check, value);

      if (rule == NULL)
        continue;
      if (self.levels == NULL)
        {
          self.levels = read_levels (check);
          read_bases (&self);
        }
      rule (&self, value);
    }
  g_free (self.bases);
  g_clear_pointer (&self.levels, g_hash_table_unref);
  g_clear_pointer (&self.named, g_hash_table_unref);
}
