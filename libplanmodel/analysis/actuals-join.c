/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-joiner-private.h>

#include <libplanmodel/vocabulary/match-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

#include <glib/gi18n-lib.h>

typedef struct
{
  PlanModelActualsProblem problem;
  PlanModelActualsColumn column;
  guint32 position;
  char *hint;
} Problem;

const char *
plan_model_actuals_joiner_text (const PlanModelActualsJoiner *self, PlanModelText text)
{
  return plan_model_actual_rows_text (self->join->rows, text);
}

gboolean
plan_model_actuals_joiner_refuse (PlanModelActualsJoiner *self,
                                  guint32 position,
                                  PlanModelActualsColumn column,
                                  PlanModelActualsProblem problem,
                                  char *hint)
{
  Problem noted = { problem, column, position, hint };

  g_array_append_val (self->problems, noted);

  return FALSE;
}

PlanModelActualMatch *
plan_model_actuals_joiner_add (PlanModelActualsJoiner *self,
                               guint32 position,
                               PlanModelLink indicator,
                               PlanModelActualJoinKind kind)
{
  PlanModelActualMatch match = { position, indicator, kind, 0, indicator != 0, FALSE };

  g_array_append_val (self->join->matches, match);

  return &g_array_index (self->join->matches, PlanModelActualMatch, self->join->matches->len - 1);
}

/* --- Where --- */

static gboolean
find_plans (PlanModelActualsJoiner *self, PlanModelActualsQuestion *question)
{
  const char *text = plan_model_actuals_joiner_text (self, question->row->plan);

  if (text == NULL)
    {
      if (self->has_only_plan)
        {
          question->plans = &self->only_plan;
          question->n_plans = 1;
        }
      return TRUE;
    }
  question->plans = plan_model_key_index_find (
      &self->join->keys->plans, 0, plan_model_indicator_keys_number_text (self->join->keys, text),
      &question->n_plans);
  if (question->n_plans > 0)
    return TRUE;
  /* A figure that another plan prints is about its area. */
  if (self->join->rows->store != NULL)
    {
      question->plans = NULL;
      return TRUE;
    }

  return plan_model_actuals_joiner_refuse (self, question->position, PLAN_MODEL_ACTUALS_PLAN,
                                           PLAN_MODEL_ACTUALS_PLAN_UNKNOWN,
                                           /* Translators: what stands in a cell */
                                           g_strdup_printf (_ ("no plan is called “%s”"), text));
}

static gboolean
find_area (PlanModelActualsJoiner *self, PlanModelActualsQuestion *question)
{
  const char *text = plan_model_actuals_joiner_text (self, question->row->area);
  guint32 number = plan_model_indicator_keys_number_text (self->join->keys, text);
  const PlanModelKeyEntry *entries;
  guint n;

  if (text == NULL)
    return TRUE;
  entries = plan_model_key_index_find (&self->join->keys->area_rows, 0, number, &n);
  if (n == 0)
    return plan_model_actuals_joiner_refuse (
        self, question->position, PLAN_MODEL_ACTUALS_AREA, PLAN_MODEL_ACTUALS_AREA_UNKNOWN,
        /* Translators: what stands in a cell */
        g_strdup_printf (_ ("no indicator is about “%s”"), text));
  question->area = self->join->keys->areas[entries[0].row];
  question->code = question->area != number ? number : 0;

  /* With a plan it is plain which of several places of one name is meant. */
  return question->plans != NULL || question->code != 0
         || !plan_model_indicator_keys_is_several (self->join->keys, question->area)
         || plan_model_actuals_joiner_refuse (
             self, question->position, PLAN_MODEL_ACTUALS_AREA, PLAN_MODEL_ACTUALS_AREA_AMBIGUOUS,
             /* Translators: what stands in a cell */
             g_strdup_printf (_ ("several places are called “%s”; the plan tells which"), text));
}

static gboolean
find_place (PlanModelActualsJoiner *self, PlanModelActualsQuestion *question)
{
  if (!find_plans (self, question) || !find_area (self, question))
    return FALSE;
  if (question->plans != NULL || question->area != 0)
    return TRUE;
  question->area = self->only_area;

  return question->area != 0
         || plan_model_actuals_joiner_refuse (self, question->position,
                                              PLAN_MODEL_ACTUALS_INDICATOR,
                                              PLAN_MODEL_ACTUALS_PLACE_MISSING, NULL);
}

/* --- Which --- */

static gboolean
is_in_area (const PlanModelActualsJoiner *self,
            const PlanModelActualsQuestion *question,
            guint32 indicator)
{
  const PlanModelIndicatorKeys *keys = self->join->keys;
  PlanModelLink area = plan_model_indicator_keys_get_area (keys, indicator);

  if (question->area != 0 && keys->areas[indicator] != question->area)
    return FALSE;
  if (question->code == 0)
    return TRUE;

  return area != 0
         && plan_model_indicator_keys_number_text (
                self->join->keys,
                plan_model_store_text (keys->store,
                                       plan_model_store_peek_area (keys->store, area - 1)->code))
                == question->code;
}

static void
collect_entries (PlanModelActualsJoiner *self,
                 const PlanModelActualsQuestion *question,
                 const PlanModelKeyEntry *entries,
                 guint n)
{
  for (guint i = 0; i < n; i++)
    if (is_in_area (self, question, entries[i].row))
      g_array_append_val (self->found, entries[i].row);
}

void
plan_model_actuals_joiner_collect (PlanModelActualsJoiner *self,
                                   const PlanModelActualsQuestion *question,
                                   const PlanModelKeyIndex *by_plan,
                                   const PlanModelKeyIndex *by_area,
                                   guint32 key)
{
  const PlanModelKeyEntry *entries;
  guint n;

  for (guint i = 0; i < question->n_plans; i++)
    {
      entries = plan_model_key_index_find (by_plan, question->plans[i].row + 1, key, &n);
      collect_entries (self, question, entries, n);
    }
  if (question->plans == NULL && by_area != NULL)
    {
      entries = plan_model_key_index_find (by_area, question->area, key, &n);
      collect_entries (self, question, entries, n);
    }
}

typedef gboolean (*Suits) (PlanModelActualsJoiner *self,
                           const PlanModelActualsQuestion *question,
                           guint32 plan,
                           guint32 indicator);

/* Leaves those that suit; returns whether any does. */
static gboolean
narrow (PlanModelActualsJoiner *self,
        const PlanModelActualsQuestion *question,
        guint32 plan,
        PlanModelActualsGroup *group,
        Suits suits)
{
  guint n = 0;

  for (guint i = 0; i < group->n; i++)
    if (suits (self, question, plan, group->rows[i]))
      {
        guint32 row = group->rows[i];

        /* The others stay behind it, in case none suits. */
        group->rows[i] = group->rows[n];
        group->rows[n++] = row;
      }
  if (n > 0)
    group->n = n;

  return n > 0;
}

static gboolean
has_area_of_plan (PlanModelActualsJoiner *self,
                  const PlanModelActualsQuestion *question,
                  guint32 plan,
                  guint32 indicator)
{
  const PlanModelIndicatorKeys *keys = self->join->keys;

  return plan_model_indicator_keys_get_area (keys, indicator)
         == plan_model_store_peek_plan (keys->store, plan)->area;
}

static gboolean
has_no_scope (PlanModelActualsJoiner *self,
              const PlanModelActualsQuestion *question,
              guint32 plan,
              guint32 indicator)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (self->join->keys->store, indicator, &row);

  return row.rare.scope == 0;
}

const PlanModelMeasure *
plan_model_actuals_joiner_get_measure (PlanModelActualsJoiner *self, PlanModelText unit)
{
  PlanModelMeasure *measure = g_hash_table_lookup (self->measures, GUINT_TO_POINTER (unit));

  if (measure == NULL)
    {
      measure = g_new (PlanModelMeasure, 1);
      plan_model_measure_init (measure, plan_model_actuals_joiner_text (self, unit));
      g_hash_table_insert (self->measures, GUINT_TO_POINTER (unit), measure);
    }

  return measure;
}

gboolean
plan_model_actuals_joiner_has_unit (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_NONE || form == PLAN_MODEL_FORM_LEVEL
         || form == PLAN_MODEL_FORM_INCREMENT || form == PLAN_MODEL_FORM_CUMULATIVE
         || form == PLAN_MODEL_FORM_ANNUAL_AMOUNT;
}

/* A unit compares with that of the indicator, or with that of one of its figures. */
static gboolean
has_comparable_unit (PlanModelActualsJoiner *self,
                     const PlanModelActualsQuestion *question,
                     guint32 plan,
                     guint32 indicator)
{
  const PlanModelStore *store = self->join->keys->store;
  const PlanModelMeasure *measure;
  PlanModelIndicatorRow row;

  if (question->row->unit == 0 || !plan_model_actuals_joiner_has_unit (question->row->form))
    return TRUE;
  plan_model_store_get_indicator (store, indicator, &row);
  if (row.unit == 0)
    return TRUE;
  measure = plan_model_actuals_joiner_get_measure (self, question->row->unit);
  if (plan_model_measure_compare (measure, plan_model_measures_get (self->join->measures, row.unit),
                                  NULL))
    return TRUE;
  for (guint32 i = 0; i < row.values.n; i++)
    {
      PlanModelValueRow value;

      plan_model_store_get_value (store, row.values.first + i, &value);
      if (value.rare.unit != 0
          && plan_model_measure_compare (
              measure, plan_model_measures_get (self->join->measures, value.rare.unit), NULL))
        return TRUE;
    }

  return FALSE;
}

const char *
plan_model_actuals_joiner_name (const PlanModelActualsJoiner *self, guint32 indicator)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (self->join->keys->store, indicator, &row);

  return plan_model_store_text (self->join->keys->store, row.name);
}

static const char *
get_indicator_unit (const PlanModelActualsJoiner *self, guint32 indicator)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (self->join->keys->store, indicator, &row);

  return plan_model_store_text (self->join->keys->store, row.unit);
}

gboolean
plan_model_actuals_joiner_narrow (PlanModelActualsJoiner *self,
                                  const PlanModelActualsQuestion *question,
                                  guint32 plan,
                                  PlanModelActualsGroup *group)
{
  if (question->area == 0)
    narrow (self, question, plan, group, has_area_of_plan);
  if (!narrow (self, question, plan, group, has_comparable_unit))
    return FALSE;
  if (group->n > 1)
    narrow (self, question, plan, group, has_no_scope);

  return TRUE;
}

static void
refuse_unit (PlanModelActualsJoiner *self,
             const PlanModelActualsQuestion *question,
             guint32 indicator)
{
  plan_model_actuals_joiner_refuse (
      self, question->position, PLAN_MODEL_ACTUALS_UNIT, PLAN_MODEL_ACTUALS_UNIT_DIFFERS,
      /* Translators: a unit, the name of an indicator and its unit */
      g_strdup_printf (_ ("“%s” is not a unit for %s, which counts in “%s”"),
                       plan_model_actuals_joiner_text (self, question->row->unit),
                       plan_model_actuals_joiner_name (self, indicator),
                       get_indicator_unit (self, indicator)));
}

static void
refuse_ambiguous (PlanModelActualsJoiner *self,
                  const PlanModelActualsQuestion *question,
                  guint32 plan,
                  const PlanModelActualsGroup *group)
{
  const PlanModelStore *store = self->join->keys->store;
  const char *id = plan_model_store_id_text (store, plan_model_store_peek_plan (store, plan)->id);

  plan_model_actuals_joiner_refuse (
      self, question->position, PLAN_MODEL_ACTUALS_INDICATOR,
      PLAN_MODEL_ACTUALS_INDICATOR_AMBIGUOUS,
      /* Translators: a number, the name of an indicator, the id of a plan */
      g_strdup_printf (_ ("there are %u of “%s” in %s; area, unit or id tell which"), group->n,
                       plan_model_actuals_joiner_name (self, group->rows[0]), id));
}

/* The row joins one of the indicators of a plan, or it is said why none. */
static gboolean
choose_surely (PlanModelActualsJoiner *self,
               const PlanModelActualsQuestion *question,
               guint32 plan,
               PlanModelActualsGroup *group,
               gpointer user_data)
{
  PlanModelActualJoinKind kind = GPOINTER_TO_INT (user_data);
  gboolean suits = plan_model_actuals_joiner_narrow (self, question, plan, group);

  if (suits && group->n == 1)
    {
      plan_model_actuals_joiner_add (self, question->position, group->rows[0] + 1, kind);
      return TRUE;
    }
  plan_model_actuals_joiner_add (self, question->position, 0, PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);
  if (suits)
    refuse_ambiguous (self, question, plan, group);
  else
    refuse_unit (self, question, group->rows[0]);

  return TRUE;
}

static gboolean
is_found (const GArray *plans, guint n, guint32 plan)
{
  guint low = 0, high = n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (plans, guint32, middle) < plan)
        low = middle + 1;
      else
        high = middle;
    }

  return low < n && g_array_index (plans, guint32, low) == plan;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint32 *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

void
plan_model_actuals_joiner_choose (PlanModelActualsJoiner *self,
                                  const PlanModelActualsQuestion *question,
                                  PlanModelActualsChoose choose,
                                  gpointer user_data)
{
  guint32 *rows = (guint32 *) (gpointer) self->found->data;
  guint n_before = self->plans_found->len;

  for (guint i = 0; i < self->found->len;)
    {
      guint32 plan = plan_model_store_find_plan_of (self->join->keys->store,
                                                    PLAN_MODEL_OBJECT_INDICATOR, rows[i]);
      PlanModelRange range =
          plan_model_store_get_range (self->join->keys->store, plan, PLAN_MODEL_OBJECT_INDICATOR);
      PlanModelActualsGroup group = { rows + i, 0 };

      while (i < self->found->len && rows[i] >= range.first && rows[i] - range.first < range.n)
        {
          group.n++;
          i++;
        }
      if (is_found (self->plans_found, n_before, plan))
        continue;
      if (choose (self, question, plan, &group, user_data))
        g_array_append_val (self->plans_found, plan);
    }
  g_array_sort (self->plans_found, compare_numbers);
  g_array_set_size (self->found, 0);
}

static guint
hash_pair (gconstpointer key)
{
  guint64 pair = (guint64) * (const gint64 *) key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (pair >> 32);
}

static void
look_for_meaning (PlanModelActualsJoiner *self,
                  PlanModelText name,
                  PlanModelText unit,
                  PlanModelActualsMeaning *meaning)
{
  const PlanModelQuestion question = { .name = plan_model_actuals_joiner_text (self, name),
                                       .unit = plan_model_actuals_joiner_text (self, unit) };
  const PlanModelConceptSet *set = self->join->concepts;
  g_auto (PlanModelMatch) match = { 0 };
  guint32 number;

  plan_model_match_init (&match, set, &question, FALSE);
  if (match.grade < PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
    return;
  number = plan_model_indicator_keys_number_text (
      self->join->keys, g_array_index (set->rows, PlanModelConceptRow, match.label->concept).id);
  if (match.grade == PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
    meaning->close = number;
  else
    meaning->concept = number;
}

const PlanModelActualsMeaning *
plan_model_actuals_joiner_get_meaning (PlanModelActualsJoiner *self,
                                       PlanModelText name,
                                       PlanModelText unit)
{
  static const PlanModelActualsMeaning none;
  gint64 pair = (gint64) ((guint64) name << 32 | unit);
  PlanModelActualsMeaning *meaning;

  if (name == 0 || self->join->concepts == NULL)
    return &none;
  meaning = g_hash_table_lookup (self->meanings, &pair);
  if (meaning == NULL)
    {
      meaning = g_new0 (PlanModelActualsMeaning, 1);
      look_for_meaning (self, name, unit, meaning);
      g_hash_table_insert (self->meanings, g_memdup2 (&pair, sizeof pair), meaning);
    }

  return meaning;
}

/* One indicator of each plan that has had none for the row so far. */
static void
choose (PlanModelActualsJoiner *self,
        const PlanModelActualsQuestion *question,
        PlanModelActualJoinKind kind)
{
  plan_model_actuals_joiner_choose (self, question, choose_surely, GINT_TO_POINTER (kind));
}

static void
join_concept (PlanModelActualsJoiner *self,
              const PlanModelActualsQuestion *question,
              guint32 concept)
{
  PlanModelIndicatorKeys *keys = self->join->keys;

  plan_model_actuals_joiner_collect (self, question, &keys->plan_concepts, &keys->area_concepts,
                                     concept);
  choose (self, question, PLAN_MODEL_ACTUAL_JOIN_KIND_CONCEPT);
}

/* The number of the id by which a row may name an indicator. */
static guint32
number_id (PlanModelActualsJoiner *self, const PlanModelActualRow *row)
{
  const PlanModelStore *store = self->join->rows->store;
  const char *text = plan_model_actuals_joiner_text (self, row->indicator);

  if (store != NULL && row->indicator_row != 0)
    text = plan_model_store_id_text (
        store,
        plan_model_store_get_id (store, PLAN_MODEL_OBJECT_INDICATOR, row->indicator_row - 1));

  return plan_model_indicator_keys_number_text (self->join->keys, text);
}

/* By what the row names: in each plan by the surest way that leads to an indicator of it. */
static void
join_names (PlanModelActualsJoiner *self, const PlanModelActualsQuestion *question)
{
  PlanModelIndicatorKeys *keys = self->join->keys;
  const PlanModelActualRow *row = question->row;
  const char *indicator = plan_model_actuals_joiner_text (self, row->indicator),
             *concept = plan_model_actuals_joiner_text (self, row->concept);

  g_array_set_size (self->plans_found, 0);
  plan_model_actuals_joiner_collect (self, question, &keys->ids, NULL, number_id (self, row));
  choose (self, question, PLAN_MODEL_ACTUAL_JOIN_KIND_ID);
  plan_model_actuals_joiner_collect (self, question, &keys->plan_names, &keys->area_names,
                                     plan_model_indicator_keys_number_name (keys, indicator));
  choose (self, question, PLAN_MODEL_ACTUAL_JOIN_KIND_NAME);
  if (question->plans != NULL && self->plans_found->len == question->n_plans)
    return;
  join_concept (self, question, plan_model_indicator_keys_number_text (keys, concept));
  join_concept (self, question,
                plan_model_actuals_joiner_get_meaning (self, row->concept, row->unit)->concept);
  join_concept (self, question,
                plan_model_actuals_joiner_get_meaning (self, row->indicator, row->unit)->concept);
}

static void
join_row (PlanModelActualsJoiner *self, guint32 position)
{
  const PlanModelActualRow *row = plan_model_actual_rows_peek (self->join->rows, position);
  PlanModelActualsQuestion question = { .position = position, .row = row };

  if (!find_place (self, &question))
    {
      plan_model_actuals_joiner_add (self, position, 0, PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);
      return;
    }
  join_names (self, &question);
  if (self->plans_found->len == 0)
    g_array_append_val (self->open, question);
}

/* --- All of them --- */

static int
compare_problems (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Problem *first = a, *second = b;
  const PlanModelActualsJoiner *self = user_data;

  if (first->position != second->position)
    return first->position < second->position ? -1 : 1;

  {
    const PlanModelActualRow *row = plan_model_actual_rows_peek (self->join->rows, first->position);

    if (row->down[first->column] != row->down[second->column])
      return row->down[first->column] < row->down[second->column] ? -1 : 1;

    return (row->column[first->column] > row->column[second->column])
           - (row->column[first->column] < row->column[second->column]);
  }
}

/* In the order of the file. */
static void
say_problems (PlanModelActualsJoiner *self)
{
  const PlanModelActualRows *rows = self->join->rows;

  g_array_sort_with_data (self->problems, compare_problems, self);
  for (guint i = 0; i < self->problems->len; i++)
    {
      const Problem *problem = &g_array_index (self->problems, Problem, i);

      plan_model_actual_rows_note (rows, plan_model_actual_rows_peek (rows, problem->position),
                                   problem->column, self->join->findings, problem->problem,
                                   problem->hint);
    }
}

/* The number of the name of the area that all plans are about; 0 where they are about several. */
static guint32
find_only_area (PlanModelIndicatorKeys *keys)
{
  const PlanModelStore *store = keys->store;
  guint32 n = store->n[PLAN_MODEL_OBJECT_PLAN];
  PlanModelLink first = n > 0 ? plan_model_store_peek_plan (store, 0)->area : 0;

  for (guint32 plan = 1; plan < n && first != 0; plan++)
    {
      PlanModelLink area = plan_model_store_peek_plan (store, plan)->area;

      if (plan_model_indicator_keys_get_place (keys, area)
          != plan_model_indicator_keys_get_place (keys, first))
        return 0;
    }

  return first != 0 ? plan_model_indicator_keys_number_text (
             keys,
             plan_model_store_text (store, plan_model_store_peek_area (store, first - 1)->name))
                    : 0;
}

/* In the order of the rows; matches of one row stay as they are. */
static int
compare_matches (gconstpointer a, gconstpointer b)
{
  const PlanModelActualMatch *first = a, *second = b;

  return (first->position > second->position) - (first->position < second->position);
}

static void
run (PlanModelActualsJoiner *self)
{
  for (guint32 position = 0; position < self->join->rows->rows->len; position++)
    join_row (self, position);
  plan_model_actuals_joiner_join_likely (self);
  g_array_sort (self->join->matches, compare_matches);
  plan_model_actuals_joiner_settle (self);
  say_problems (self);
}

void
plan_model_actuals_join_run (PlanModelActualsJoin *self)
{
  PlanModelActualsJoiner joiner = {
    .join = self,
    .only_area = find_only_area (self->keys),
    .has_only_plan = self->keys->store->n[PLAN_MODEL_OBJECT_PLAN] == 1,
    .meanings = g_hash_table_new_full (hash_pair, g_int64_equal, g_free, g_free),
    .measures = g_hash_table_new_full (NULL, NULL, NULL, g_free),
    .found = g_array_new (FALSE, FALSE, sizeof (guint32)),
    .plans_found = g_array_new (FALSE, FALSE, sizeof (guint32)),
    .open = g_array_new (FALSE, FALSE, sizeof (PlanModelActualsQuestion)),
    .problems = g_array_new (FALSE, FALSE, sizeof (Problem)),
  };

  run (&joiner);
  g_hash_table_unref (joiner.meanings);
  g_hash_table_unref (joiner.measures);
  g_array_unref (joiner.found);
  g_array_unref (joiner.plans_found);
  g_array_unref (joiner.open);
  g_array_unref (joiner.problems);
}
