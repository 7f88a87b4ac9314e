/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress.h>

#include <libplanmodel/analysis/actual-join-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/analysis/progress-method-private.h>
#include <libplanmodel/analysis/progress-notes-private.h>
#include <libplanmodel/analysis/progress-private.h>
#include <libplanmodel/analysis/progress-status-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

/* What people read, and behind it what programs read: each fact has a column of its own. */
enum
{
  SHOWN_INDICATOR,
  SHOWN_BASELINE,
  SHOWN_ACTUAL,
  SHOWN_TARGET,
  SHOWN_OBSERVED,
  SHOWN_REQUIRED,
  SHOWN_METHOD,
  SHOWN_STATUS,
  PLAN,
  TITLE,
  AREA,
  INDICATOR,
  NAME,
  SCOPE,
  CONCEPT,
  UNIT,
  AS_OF,
  ROLE,
  TARGET_YEAR,
  TARGET_COMPARATOR,
  TARGET,
  TARGET_MAX,
  TARGET_UNIT,
  TARGET_FORM,
  TARGET_CHANGE,
  TARGET_FIRMNESS,
  LEVEL,
  LEVEL_UNIT,
  BASELINE_YEAR,
  BASELINE,
  BASELINE_UNIT,
  ACTUAL_YEAR,
  ACTUAL,
  ACTUAL_UNIT,
  ACTUAL_SOURCE,
  METHOD,
  OBSERVED,
  REQUIRED,
  NEEDED,
  RATE_UNIT,
  SHARE,
  STATUS,
  REASON,
  NOTES,
  FORECAST_YEAR,
  FORECAST,
  FORECAST_LOW,
  FORECAST_HIGH,
  BOUND_ON_TRACK,
  BOUND_BEHIND,
  BOUND_OFF_TRACK,
  N_COLUMNS
};

#define SHOWN_AS_TEXT   PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY
#define SHOWN_AS_NUMBER PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_PRINT_ONLY
#define TEXT            PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY
#define NUMBER          PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY
#define INTEGER         PLAN_MODEL_COLUMN_INTEGER, PLAN_MODEL_TABLE_DATA_ONLY

/* clang-format off: a column a line */
static const PlanModelTableColumn columns[N_COLUMNS] = {
  [SHOWN_INDICATOR] = { "shown_indicator", N_ ("Indicator"),
                        SHOWN_AS_TEXT | PLAN_MODEL_TABLE_MAY_WRAP },
  [SHOWN_BASELINE] = { "shown_baseline", N_ ("Baseline"), SHOWN_AS_NUMBER },
  [SHOWN_ACTUAL] = { "shown_actual", N_ ("Actual"), SHOWN_AS_NUMBER },
  [SHOWN_TARGET] = { "shown_target", N_ ("Target"), SHOWN_AS_NUMBER },
  /* Translators: the heading of a column: the change a year so far */
  [SHOWN_OBSERVED] = { "shown_observed", N_ ("A year"), SHOWN_AS_NUMBER },
  /* Translators: the heading of a column: the change a year that the target asks for */
  [SHOWN_REQUIRED] = { "shown_required", N_ ("Asked"), SHOWN_AS_NUMBER },
  [SHOWN_METHOD] = { "shown_method", N_ ("Method"), SHOWN_AS_TEXT },
  [SHOWN_STATUS] = { "shown_status", N_ ("Status"), SHOWN_AS_TEXT },
  [PLAN] = { "plan", N_ ("Plan"), TEXT },
  [TITLE] = { "title", N_ ("Title"), TEXT },
  [AREA] = { "area", N_ ("Area"), TEXT },
  [INDICATOR] = { "indicator", N_ ("Id of the indicator"), TEXT },
  [NAME] = { "name", N_ ("Indicator"), TEXT },
  [SCOPE] = { "scope", N_ ("Scope"), TEXT },
  [CONCEPT] = { "concept", N_ ("Concept"), TEXT },
  [UNIT] = { "unit", N_ ("Unit"), TEXT },
  [AS_OF] = { "as_of", N_ ("As of"), INTEGER },
  [ROLE] = { "role", N_ ("Role"), TEXT },
  [TARGET_YEAR] = { "target_year", N_ ("Year of the target"), INTEGER },
  [TARGET_COMPARATOR] = { "target_comparator", N_ ("Comparator of the target"), TEXT },
  [TARGET] = { "target", N_ ("Target"), NUMBER },
  [TARGET_MAX] = { "target_max", N_ ("Upper end of the target"), NUMBER },
  [TARGET_UNIT] = { "target_unit", N_ ("Unit of the target"), TEXT },
  [TARGET_FORM] = { "target_form", N_ ("Form of the target"), TEXT },
  [TARGET_CHANGE] = { "target_change", N_ ("Sense of the target"), TEXT },
  [TARGET_FIRMNESS] = { "target_firmness", N_ ("Firmness of the target"), TEXT },
  [LEVEL] = { "level", N_ ("Level of the target"), NUMBER },
  [LEVEL_UNIT] = { "level_unit", N_ ("Unit of level and forecast"), TEXT },
  [BASELINE_YEAR] = { "baseline_year", N_ ("Year of the baseline"), INTEGER },
  [BASELINE] = { "baseline", N_ ("Baseline"), NUMBER },
  [BASELINE_UNIT] = { "baseline_unit", N_ ("Unit of the baseline"), TEXT },
  [ACTUAL_YEAR] = { "actual_year", N_ ("Year of the actual"), INTEGER },
  [ACTUAL] = { "actual", N_ ("Actual"), NUMBER },
  [ACTUAL_UNIT] = { "actual_unit", N_ ("Unit of the actual"), TEXT },
  [ACTUAL_SOURCE] = { "actual_source", N_ ("Source of the actual"), TEXT },
  [METHOD] = { "method", N_ ("Method"), TEXT },
  [OBSERVED] = { "observed", N_ ("Observed a year"), NUMBER },
  [REQUIRED] = { "required", N_ ("Required a year"), NUMBER },
  [NEEDED] = { "needed", N_ ("Still needed a year"), NUMBER },
  [RATE_UNIT] = { "rate_unit", N_ ("Unit of these"), TEXT },
  [SHARE] = { "share", N_ ("Observed of required in %"), NUMBER },
  [STATUS] = { "status", N_ ("Status"), TEXT },
  [REASON] = { "reason", N_ ("Reason"), TEXT },
  [NOTES] = { "notes", N_ ("Notes"), TEXT },
  [FORECAST_YEAR] = { "forecast_year", N_ ("Year of the forecast"), INTEGER },
  [FORECAST] = { "forecast", N_ ("Forecast"), NUMBER },
  [FORECAST_LOW] = { "forecast_low", N_ ("Forecast at least"), NUMBER },
  [FORECAST_HIGH] = { "forecast_high", N_ ("Forecast at most"), NUMBER },
  [BOUND_ON_TRACK] = { "bound_on_track", N_ ("Bound of on-track"), NUMBER },
  [BOUND_BEHIND] = { "bound_behind", N_ ("Bound of behind"), NUMBER },
  [BOUND_OFF_TRACK] = { "bound_off_track", N_ ("Bound of off-track"), NUMBER },
};
/* clang-format on */

static const char *const source_words[] = {
  [PLAN_MODEL_PROGRESS_SOURCE_GIVEN] = "given",
  [PLAN_MODEL_PROGRESS_SOURCE_PLAN] = "plan",
  [PLAN_MODEL_PROGRESS_SOURCE_WITNESS] = "witness",
};

/* A row with all that is said in it. */
typedef struct
{
  const PlanModelProgressRecord *record;
  PlanModelIndicatorRow indicator;
  PlanModelValueRow target;
  PlanModelProgressNumbers numbers;
} Facts;

#define N_YEARS 3

typedef struct
{
  const PlanModelProgressData *data;
  const PlanModelStore *store;
  PlanModelTable *table;
  gboolean only_known;
  int years[3]; /* of baseline, actual and target, where all rows of the group have the same; else 0
                 */
} Filling;

/* --- What people read --- */

/* The name, narrowed by an area of its own and by a scope, and what it is counted in. */
static void
put_name (Filling *self, const Facts *facts, const char *unit)
{
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (self->store, facts->record->plan);
  const char *scope = plan_model_store_text (self->store, facts->indicator.rare.scope);
  g_autoptr (GString) text =
      g_string_new (plan_model_store_text (self->store, facts->indicator.name));

  if (scope != NULL)
    g_string_append_printf (text, " [%s]", scope);
  if (facts->indicator.rare.area != 0 && facts->indicator.rare.area != plan->area)
    g_string_append_printf (
        text, " [%s]", plan_model_plan_label_get_area (self->store, facts->indicator.rare.area));
  if (unit != NULL)
    g_string_append_printf (text, " (%s)", unit);
  plan_model_table_put (self->table, SHOWN_INDICATOR, text->str);
}

/* A number in another unit, if its digits end there; else NULL. */
static char *
convert (const char *number, const PlanModelMeasure *from, const PlanModelMeasure *to)
{
  PlanModelQuantity quantity;
  PlanModelDecimal decimal;

  if (!plan_model_measure_compare (from, to, NULL)
      || !plan_model_decimal_parse (number, -1, &decimal))
    return NULL;
  plan_model_quantity_init (&quantity, &decimal, from);

  return plan_model_quantity_to_text (&quantity, to, 0);
}

/* A number in the unit of the row; where it has none that compares, with its own behind it. */
static void
put_figure (
    Filling *self, guint column, const char *number, const char *unit, const char *unit_of_row)
{
  PlanModelMeasure measure, measure_of_row;
  g_autofree char *converted = NULL;

  if (number == NULL)
    return;
  plan_model_measure_init (&measure, unit);
  plan_model_measure_init (&measure_of_row, unit_of_row);
  if (!plan_model_measure_compare (&measure, &measure_of_row, NULL)
      || !plan_model_measure_same_size (&measure, &measure_of_row))
    {
      converted = convert (number, &measure, &measure_of_row);
      if (converted == NULL && unit != NULL)
        {
          g_autofree char *tail = g_strdup_printf (" %s", unit);

          plan_model_table_put_tail (self->table, column, tail);
        }
    }
  plan_model_table_put (self->table, column, converted != NULL ? converted : number);
}

static gboolean
is_same_unit (const char *a, const char *b)
{
  PlanModelMeasure measure, other;

  plan_model_measure_init (&measure, a);
  plan_model_measure_init (&other, b);

  return plan_model_measure_compare (&measure, &other, NULL)
         && plan_model_measure_same_size (&measure, &other);
}

/* What changes a year: in per cent, or in the unit of the row; else its own is behind it. */
static void
put_rate (Filling *self,
          guint column,
          const char *rate,
          const PlanModelProgressNumbers *numbers,
          const char *unit_of_row)
{
  if (rate == NULL)
    return;
  plan_model_table_put (self->table, column, rate);
  if (numbers->is_rate)
    {
      plan_model_table_put_tail (self->table, column, " %");
    }
  else if (numbers->unit != NULL && !is_same_unit (numbers->level_unit, unit_of_row))
    {
      g_autofree char *tail = g_strdup_printf (" %s", numbers->unit);

      plan_model_table_put_tail (self->table, column, tail);
    }
}

/* The target as it is printed, with its sign and form. */
static char *
dup_target (Filling *self, const Facts *facts)
{
  g_autoptr (GString) text = g_string_new (NULL);

  plan_model_value_row_append (self->store, &facts->target, 0, text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
put_shown (Filling *self, const Facts *facts)
{
  const PlanModelProgressNumbers *numbers = &facts->numbers;
  const char *unit = plan_model_store_text (self->store, facts->indicator.unit);
  g_autofree char *target = dup_target (self, facts);

  /* An indicator without a unit is counted as its figures are. */
  if (unit == NULL)
    unit = numbers->actual_unit;
  put_name (self, facts, unit);
  put_figure (self, SHOWN_BASELINE, numbers->baseline, numbers->baseline_unit, unit);
  put_figure (self, SHOWN_ACTUAL, numbers->actual, numbers->actual_unit, unit);
  plan_model_table_put (self->table, SHOWN_TARGET, target);
  put_rate (self, SHOWN_OBSERVED, numbers->observed, numbers, unit);
  put_rate (self, SHOWN_REQUIRED, numbers->required, numbers, unit);
  if (facts->record->method != PLAN_MODEL_PROGRESS_METHOD_NONE)
    plan_model_table_put (self->table, SHOWN_METHOD,
                          plan_model_progress_method_get_word (facts->record->method));
  plan_model_table_put (self->table, SHOWN_STATUS,
                        plan_model_progress_status_get_word (facts->record->status));
}

static void
put_footnote (Filling *self, guint column, const char *text)
{
  plan_model_table_put_note (self->table, column, plan_model_table_add_note (self->table, text));
}

/* Where a note belongs. */
static guint
get_column_of_note (PlanModelProgressNotes note)
{
  switch (note)
    {
    case PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL:
    case PLAN_MODEL_PROGRESS_NOTES_BASELINE_DIFFERS:
    case PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE:
      return SHOWN_BASELINE;
    case PLAN_MODEL_PROGRESS_NOTES_TARGET_COMPUTED:
    case PLAN_MODEL_PROGRESS_NOTES_BETWEEN:
      return SHOWN_TARGET;
    case PLAN_MODEL_PROGRESS_NOTES_PROVISIONAL:
    case PLAN_MODEL_PROGRESS_NOTES_ESTIMATED:
    case PLAN_MODEL_PROGRESS_NOTES_WITNESS:
    case PLAN_MODEL_PROGRESS_NOTES_OWN:
    case PLAN_MODEL_PROGRESS_NOTES_LIKELY:
    case PLAN_MODEL_PROGRESS_NOTES_NET:
      return SHOWN_ACTUAL;
    case PLAN_MODEL_PROGRESS_NOTES_NONE:
    default:
      return SHOWN_STATUS;
    }
}

/* Whether the figure that is shown does not show why the target is met or not. */
static gboolean
is_telling (const PlanModelProgressRecord *record)
{
  return record->met != PLAN_MODEL_MET_UNDECIDABLE
         && (record->met_reason == PLAN_MODEL_MET_REASON_YEAR_SHORT
             || record->met_reason == PLAN_MODEL_MET_REASON_EACH_YEAR
             || record->met_reason == PLAN_MODEL_MET_REASON_EARLY
             || record->met_reason == PLAN_MODEL_MET_REASON_SUM);
}

/* The year of a figure that is not the one in the heading. */
static void
put_year (Filling *self, guint column, int year, int usual)
{
  g_autofree char *text = NULL;

  if (year == 0 || year == usual)
    return;
  /* Translators: a year */
  text = g_strdup_printf (_ ("The figure is of %d."), year);
  put_footnote (self, column, text);
}

/* With its year, since that may be any that a target of change states. */
static void
put_borrowed_baseline (Filling *self, int year)
{
  g_autofree char *text =
      /* Translators: a year */
      g_strdup_printf (_ ("The plan states no baseline; the actual figure of %d stands in for it."),
                       year);

  put_footnote (self, SHOWN_BASELINE, text);
}

static void
put_footnotes (Filling *self, const Facts *facts)
{
  const PlanModelProgressNumbers *numbers = &facts->numbers;
  const char *reason = plan_model_progress_record_get_reason_text (facts->record);

  if ((facts->record->notes & PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL) == 0)
    put_year (self, SHOWN_BASELINE, numbers->baseline_year, self->years[0]);
  else
    put_borrowed_baseline (self, numbers->baseline_year);
  put_year (self, SHOWN_ACTUAL, numbers->actual_year, self->years[1]);
  put_year (self, SHOWN_TARGET, facts->target.year, self->years[2]);
  for (guint i = 0; i < PLAN_MODEL_N_PROGRESS_NOTES; i++)
    if ((facts->record->notes & 1u << i & ~PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL) != 0)
      put_footnote (self, get_column_of_note (1u << i),
                    plan_model_progress_notes_get_explanation (1u << i));
  if (reason == NULL && is_telling (facts->record))
    reason = plan_model_met_reason_get_explanation (facts->record->met_reason);
  if (reason != NULL)
    put_footnote (self, SHOWN_STATUS, reason);
  if (numbers->forecast.year != 0)
    {
      const char *unit = numbers->level_unit != NULL ? numbers->level_unit : "";
      g_autofree char *text =
          /* Translators: a number of figures, a figure and its unit, a year, two figures and the
           * unit */
          g_strdup_printf (_ ("A line through %u figures leads to %s %s in %d; its 80 %% interval "
                              "is %s to %s %s."),
                           numbers->forecast.n_points, numbers->forecast_value, unit,
                           numbers->forecast.year, numbers->forecast_low, numbers->forecast_high,
                           unit);

      put_footnote (self, SHOWN_STATUS, text);
    }
}

/* --- What programs read --- */

static void
put_store_text (Filling *self, guint column, PlanModelText text)
{
  plan_model_table_put (self->table, column, plan_model_store_text (self->store, text));
}

static void
put_word (Filling *self, guint column, PlanModelWordsKind kind, guint value)
{
  if (value != 0)
    plan_model_table_put (self->table, column, plan_model_words_get (kind)->word[value]);
}

static void
put_amount (Filling *self, guint column, const PlanModelAmount *amount)
{
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  PlanModelDecimal decimal;

  if (!plan_model_amount_read (self->store, amount, &decimal))
    return;
  plan_model_decimal_print (&decimal, digits);
  plan_model_table_put (self->table, column, digits);
}

static void
put_target (Filling *self, const Facts *facts)
{
  const PlanModelValueRow *target = &facts->target;

  put_word (self, ROLE, PLAN_MODEL_WORDS_VALUE_ROLE, target->role);
  plan_model_table_put_year (self->table, TARGET_YEAR, target->year);
  put_word (self, TARGET_COMPARATOR, PLAN_MODEL_WORDS_COMPARATOR, target->comparator);
  put_amount (self, TARGET, &target->amount);
  put_amount (self, TARGET_MAX, &target->rare.upper);
  plan_model_table_put (
      self->table, TARGET_UNIT,
      plan_model_value_row_unit (self->store, target, facts->record->indicator + 1));
  put_word (self, TARGET_FORM, PLAN_MODEL_WORDS_FORM, target->form);
  put_word (self, TARGET_CHANGE, PLAN_MODEL_WORDS_CHANGE, target->change);
  put_word (self, TARGET_FIRMNESS, PLAN_MODEL_WORDS_FIRMNESS, target->firmness);
}

static void
put_numbers (Filling *self, const Facts *facts)
{
  const PlanModelProgressNumbers *numbers = &facts->numbers;

  plan_model_table_put (self->table, LEVEL, numbers->target);
  if (numbers->target != NULL || numbers->forecast.year != 0)
    plan_model_table_put (self->table, LEVEL_UNIT, numbers->level_unit);
  plan_model_table_put_year (self->table, BASELINE_YEAR, numbers->baseline_year);
  plan_model_table_put (self->table, BASELINE, numbers->baseline);
  plan_model_table_put (self->table, BASELINE_UNIT, numbers->baseline_unit);
  plan_model_table_put_year (self->table, ACTUAL_YEAR, numbers->actual_year);
  plan_model_table_put (self->table, ACTUAL, numbers->actual);
  plan_model_table_put (self->table, ACTUAL_UNIT, numbers->actual_unit);
  plan_model_table_put (self->table, OBSERVED, numbers->observed);
  plan_model_table_put (self->table, REQUIRED, numbers->required);
  plan_model_table_put (self->table, NEEDED, numbers->needed);
  plan_model_table_put (self->table, RATE_UNIT, numbers->observed != NULL ? numbers->unit : NULL);
  plan_model_table_put (self->table, SHARE, numbers->share);
  plan_model_table_put_year (self->table, FORECAST_YEAR, numbers->forecast.year);
  plan_model_table_put (self->table, FORECAST, numbers->forecast_value);
  plan_model_table_put (self->table, FORECAST_LOW, numbers->forecast_low);
  plan_model_table_put (self->table, FORECAST_HIGH, numbers->forecast_high);
}

static void
put_notes (Filling *self, const Facts *facts)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < PLAN_MODEL_N_PROGRESS_NOTES; i++)
    if ((facts->record->notes & 1u << i) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "",
                              plan_model_progress_notes_get_word (i));
  plan_model_table_put (self->table, NOTES, words->len > 0 ? words->str : NULL);
}

static void
put_data (Filling *self, const Facts *facts)
{
  const PlanModelProgressRecord *record = facts->record;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (self->store, record->plan);
  PlanModelLink area = facts->indicator.rare.area != 0 ? facts->indicator.rare.area : plan->area;

  plan_model_table_put (self->table, PLAN, plan_model_store_id_text (self->store, plan->id));
  put_store_text (self, TITLE, plan->title);
  plan_model_table_put (self->table, AREA, plan_model_plan_label_get_area (self->store, area));
  plan_model_table_put (self->table, INDICATOR,
                        plan_model_store_id_text (self->store, facts->indicator.id));
  put_store_text (self, NAME, facts->indicator.name);
  put_store_text (self, SCOPE, facts->indicator.rare.scope);
  put_store_text (self, CONCEPT, facts->indicator.concept);
  put_store_text (self, UNIT, facts->indicator.unit);
  plan_model_table_put_year (self->table, AS_OF, self->data->of_plan[record->plan]);
  put_target (self, facts);
  put_numbers (self, facts);
  if (record->has_actual)
    plan_model_table_put (self->table, ACTUAL_SOURCE, source_words[record->actual_source]);
  plan_model_table_put (self->table, METHOD, plan_model_progress_method_get_word (record->method));
  plan_model_table_put (self->table, STATUS, plan_model_progress_status_get_word (record->status));
  plan_model_table_put (self->table, REASON, plan_model_progress_record_get_reason_word (record));
  put_notes (self, facts);
  plan_model_table_put (self->table, BOUND_ON_TRACK,
                        plan_model_progress_bounds_get_on_track (self->data->bounds));
  plan_model_table_put (self->table, BOUND_BEHIND,
                        plan_model_progress_bounds_get_behind (self->data->bounds));
  plan_model_table_put (self->table, BOUND_OFF_TRACK,
                        plan_model_progress_bounds_get_off_track (self->data->bounds));
}

/* --- Groups --- */

static void
read_facts (const Filling *self, guint position, Facts *facts)
{
  facts->record = plan_model_progress_data_peek (self->data, position);
  plan_model_store_get_indicator (self->store, facts->record->indicator, &facts->indicator);
  plan_model_store_get_value (self->store, facts->record->target, &facts->target);
  plan_model_progress_numbers_init (&facts->numbers, self->data, position);
}

static gboolean
is_left_out (const Filling *self, guint position)
{
  return self->only_known && !plan_model_progress_data_peek (self->data, position)->has_actual;
}

/* The year that most figures are of, of two that are equally many the later one; 0 where there are
 * no years.  The years are few. */
static int
find_usual_year (const GArray *years)
{
  int usual = 0;
  guint most = 0;

  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      guint n = 0;

      while (i + 1 < years->len && g_array_index (years, int, i + 1) == year)
        {
          n++;
          i++;
        }
      if (n >= most)
        {
          most = n;
          usual = year;
        }
    }

  return usual;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static void
add_year (GArray *years, int year)
{
  if (year != 0)
    g_array_append_val (years, year);
}

static char *
dup_heading (guint column, int year)
{
  /* Translators: headings of columns: the baselines of a year, the actual figures of a year, the
   * targets for a year */
  return column == SHOWN_BASELINE ? g_strdup_printf (_ ("From %d"), year)
         : column == SHOWN_ACTUAL ? g_strdup_printf (_ ("In %d"), year)
                                  : g_strdup_printf (_ ("For %d"), year);
}

/* The year that most figures of a column are of stands above them. */
static void
find_years (Filling *self, guint first, guint end)
{
  static const guint headings[N_YEARS] = { SHOWN_BASELINE, SHOWN_ACTUAL, SHOWN_TARGET };
  GArray *years[N_YEARS];

  for (guint k = 0; k < N_YEARS; k++)
    years[k] = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = first; i < end; i++)
    {
      Facts facts;

      if (is_left_out (self, i))
        continue;
      read_facts (self, i, &facts);
      add_year (years[0], facts.numbers.baseline_year);
      add_year (years[1], facts.numbers.actual_year);
      add_year (years[2], facts.target.year);
      plan_model_progress_numbers_clear (&facts.numbers);
    }
  for (guint k = 0; k < N_YEARS; k++)
    {
      g_autofree char *heading = NULL;

      g_array_sort (years[k], compare_years);
      self->years[k] = find_usual_year (years[k]);
      g_array_unref (years[k]);
      if (self->years[k] == 0)
        continue;
      heading = dup_heading (headings[k], self->years[k]);
      plan_model_table_put_heading (self->table, headings[k], heading);
    }
}

/* The place and period of a plan, as of when it is judged, by which bounds, and of how many targets nothing is known. */
static char *
dup_subtitle (const Filling *self, guint32 plan, guint n_left_out)
{
  PlanModelProgressBounds *bounds = self->data->bounds;
  g_autofree char *place = plan_model_plan_label_dup_place (self->store, plan);
  g_autoptr (GString) text = g_string_new (place);

  if (self->data->of_plan[plan] != 0)
    /* Translators: a year */
    g_string_append_printf (text, _ (", as of %d"), self->data->of_plan[plan]);
  /* Translators: three shares */
  g_string_append_printf (text, _ ("; on-track ≥ %s, behind ≥ %s, off-track ≥ %s"),
                          plan_model_progress_bounds_get_on_track (bounds),
                          plan_model_progress_bounds_get_behind (bounds),
                          plan_model_progress_bounds_get_off_track (bounds));
  if (n_left_out > 0)
    g_string_append_printf (
        text,
        /* Translators: a number of targets */
        g_dngettext (GETTEXT_PACKAGE, "; no figure of %u more target",
                     "; no figure of %u more targets", n_left_out),
        n_left_out);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
put_rows (Filling *self, guint first, guint end)
{
  find_years (self, first, end);
  for (guint i = first; i < end; i++)
    {
      Facts facts;

      if (is_left_out (self, i))
        continue;
      read_facts (self, i, &facts);
      plan_model_table_begin_row (self->table, 0);
      put_shown (self, &facts);
      put_footnotes (self, &facts);
      put_data (self, &facts);
      plan_model_progress_numbers_clear (&facts.numbers);
    }
}

/* The rows of a plan, under its title; where they are all left out, a sentence says so. */
static void
put_plan (Filling *self, guint first, guint end)
{
  guint32 plan = plan_model_progress_data_peek (self->data, first)->plan;
  g_autofree char *title = plan_model_plan_label_dup_title (self->store, plan);
  g_autofree char *subtitle = NULL;
  guint n_left_out = 0;

  for (guint i = first; i < end; i++)
    n_left_out += is_left_out (self, i);
  subtitle = dup_subtitle (self, plan, n_left_out < end - first ? n_left_out : 0);
  plan_model_table_begin_group (self->table, title, subtitle);
  put_rows (self, first, end);
}

static PlanModelTable *
make_table (PlanModelProgress *progress, gboolean only_known)
{
  const PlanModelProgressData *data = plan_model_progress_get_data (progress);
  Filling filling = { .data = data,
                      .store = data->sources.store,
                      .table = plan_model_table_new (columns, N_COLUMNS),
                      .only_known = only_known };

  plan_model_table_set_empty_text (filling.table, _ ("There is no actual figure of any target."));
  for (guint i = 0; i < data->records->len;)
    {
      guint32 plan = plan_model_progress_data_peek (data, i)->plan;
      guint first = i;

      while (i < data->records->len && plan_model_progress_data_peek (data, i)->plan == plan)
        i++;
      put_plan (&filling, first, i);
    }

  return plan_model_table_freeze (filling.table);
}

/**
 * plan_model_progress_dup_table:
 * @self: progress
 *
 * Makes a table of all targets.
 *
 * As data each fact has a column: `plan`, `title`, `area`, `indicator` (its id), `name`, `scope`,
 * `concept`, `unit`, `as_of`; of the target `role`, `target_year`, `target_comparator`, `target`,
 * `target_max`, `target_unit`, `target_form`, `target_change`, `target_firmness`, and `level`,
 * which a target of change leads to, with `level_unit`, that of the forecast too; `baseline_year`, `baseline`, `baseline_unit`; `actual_year`,
 * `actual`, `actual_unit`, `actual_source` (given, plan or witness); `method`, `observed`,
 * `required`, `needed` with `rate_unit`, and `share`; `status`, `reason`, `notes`; `forecast_year`,
 * `forecast`, `forecast_low`, `forecast_high`; `bound_on_track`, `bound_behind`, `bound_off_track`.
 * Text and Markdown have a table for each plan, with footnotes.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_progress_dup_table (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  return make_table (self, FALSE);
}

/**
 * plan_model_progress_dup_known:
 * @self: progress
 *
 * Makes the same table of the targets of which there is an actual figure; how many others there are
 * stands above each table.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_progress_dup_known (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  return make_table (self, TRUE);
}
