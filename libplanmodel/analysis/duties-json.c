/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duties.h>

#include <libplanmodel/analysis/deadline-origin-private.h>
#include <libplanmodel/analysis/duties-private.h>
#include <libplanmodel/analysis/duty-basis-private.h>
#include <libplanmodel/analysis/duty-certainty-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/model/value-private.h>

static void
put_amount (PlanModelEmitter      *json,
            const char            *name,
            const PlanModelStore  *store,
            const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  gboolean is_stated = plan_model_amount_read (store, amount, &decimal);

  if (is_stated)
    plan_model_decimal_print (&decimal, digits);
  plan_model_emitter_member_string (json, name, is_stated ? digits : NULL);
}

static void
put_text (PlanModelEmitter     *json,
          const char           *name,
          const PlanModelStore *store,
          PlanModelText         text)
{
  if (text != 0)
    plan_model_emitter_member_string (json, name, plan_model_store_text (store, text));
}

static void
put_years (PlanModelEmitter *json,
           PlanModelYears    years)
{
  if (years.start == 0 && years.end == 0)
    return;
  plan_model_emitter_name (json, "years");
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_year (json, "start", years.start);
  plan_model_emitter_member_year (json, "end", years.end);
  plan_model_emitter_end_object (json);
}

/* What few targets state, and is left out where it is not stated: without it the number would say something else. */
static void
put_rare (PlanModelEmitter        *json,
          const PlanModelStore    *store,
          const PlanModelValueRow *value)
{
  if (value->role == PLAN_MODEL_VALUE_ROLE_MILESTONE)
    plan_model_emitter_member_word (json, "role", PLAN_MODEL_WORDS_VALUE_ROLE, value->role);
  put_years (json, value->rare.years);
  put_text (json, "deadline", store, value->rare.deadline);
  if (value->change != PLAN_MODEL_CHANGE_NONE)
    plan_model_emitter_member_word (json, "change", PLAN_MODEL_WORDS_CHANGE, value->change);
  if (value->rare.base_year != 0)
    plan_model_emitter_member_year (json, "base_year", value->rare.base_year);
  put_text (json, "against", store, value->rare.against.text);
  put_text (json, "each", store, value->rare.each);
  put_text (json, "condition", store, value->rare.condition);
  if (value->firmness != PLAN_MODEL_FIRMNESS_NONE)
    plan_model_emitter_member_word (json, "firmness", PLAN_MODEL_WORDS_FIRMNESS, value->firmness);
}

static void
put_target (PlanModelEmitter          *json,
            const PlanModelStore      *store,
            const PlanModelDutyTarget *target)
{
  PlanModelText scope = 0;
  PlanModelIndicatorRow indicator;
  PlanModelValueRow value;

  plan_model_store_get_indicator (store, target->indicator, &indicator);
  plan_model_store_get_value (store, target->value, &value);
  scope = indicator.rare.scope;
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_string (json, "indicator", plan_model_store_id_text (store, indicator.id));
  plan_model_emitter_member_string (json, "name", plan_model_store_text (store, indicator.name));
  put_text (json, "scope", store, scope);
  put_amount (json, "value", store, &value.amount);
  if (value.rare.upper.stated)
    put_amount (json, "value_max", store, &value.rare.upper);
  plan_model_emitter_member_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, value.comparator);
  plan_model_emitter_member_string (json, "unit", plan_model_value_row_unit (store, &value, target->indicator + 1));
  plan_model_emitter_member_year (json, "year", value.year);
  plan_model_emitter_member_word (json, "form", PLAN_MODEL_WORDS_FORM, value.form);
  put_rare (json, store, &value);
  plan_model_emitter_end_object (json);
}

static void
put_targets (PlanModelEmitter          *json,
             const PlanModelDutyGround *ground,
             const PlanModelDutyRow    *row)
{
  const PlanModelDutyTarget *target;
  PlanModelDutyTargetIter iter;

  plan_model_emitter_name (json, "targets");
  plan_model_emitter_begin_array (json);
  plan_model_duty_row_init_targets (row, ground, &iter);
  while ((target = plan_model_duty_row_next_target (row, ground, &iter)) != NULL)
    put_target (json, ground->store, target);
  plan_model_emitter_end_array (json);
}

static void
put_covers (PlanModelEmitter          *json,
            const PlanModelDutyGround *ground,
            const PlanModelDutyRow    *row)
{
  PlanModelExtent span = plan_model_duty_row_get_covers (row, ground);
  gboolean is_task = plan_model_duty_row_get_kind (row, ground) == PLAN_MODEL_OBJECT_TASK;

  plan_model_emitter_name (json, "covers");
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_string (json, "kind", is_task ? "task" : "project");
  plan_model_emitter_member_string (json, "id", plan_model_duty_row_get_id (row, ground));
  plan_model_emitter_member_string (json, "number", plan_model_duty_row_get_number (row, ground));
  plan_model_emitter_member_string (json, "title", plan_model_duty_row_get_title (row, ground));
  if (row->part > 0)
    {
      plan_model_emitter_member_int (json, "part", row->part);
      plan_model_emitter_member_int (json, "parts", plan_model_duty_stretches_get_n (&ground->stretches, row->owner));
    }
  if (span.end != 0)
    plan_model_emitter_member_span (json, "span", span.start, span.end);
  else
    plan_model_emitter_member_null (json, "span");
  plan_model_emitter_end_object (json);
}

/* How the words lead to the body, and what states the deadline. */
static void
put_grounds (PlanModelEmitter          *json,
             const PlanModelDutyGround *ground,
             const PlanModelDutyRow    *row)
{
  PlanModelLink group = plan_model_duty_row_get_group (row, ground);
  PlanModelText name = group != 0 ? plan_model_agency_row_get_full_name (ground->store, group - 1) : 0;
  char day[PLAN_MODEL_DAY_BUFFER_SIZE];
  gboolean has_day = row->due != 0 && row->due != PLAN_MODEL_DAY_NEVER;

  plan_model_emitter_member_string (json, "basis",
                                    plan_model_duty_basis_get_word (plan_model_duty_row_get_basis (row, ground)));
  plan_model_emitter_member_string (
      json, "certainty", plan_model_duty_certainty_get_word (plan_model_duty_row_get_certainty (row, ground)));
  plan_model_emitter_member_string (json, "group", plan_model_store_text (ground->store, name));
  plan_model_emitter_member_string (json, "deadline_origin", plan_model_deadline_origin_get_word (row->deadline_origin));
  plan_model_emitter_member_string (json, "due", has_day ? plan_model_day_print (row->due, day) : NULL);
}

static void
put_row (PlanModelEmitter          *json,
         const PlanModelDutyGround *ground,
         const PlanModelDutyRow    *row)
{
  const PlanModelStore *store = ground->store;
  gboolean is_task = plan_model_duty_row_get_kind (row, ground) == PLAN_MODEL_OBJECT_TASK;
  char year[PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE];

  plan_model_emitter_begin_object (json);
  plan_model_emitter_member_string (json, "agency", plan_model_duty_row_get_name (row, ground));
  plan_model_emitter_member_string (json, "area",
                                    plan_model_plan_label_get_area (store, plan_model_duty_row_get_area (row, ground)));
  plan_model_emitter_member_word (json, "role", PLAN_MODEL_WORDS_ASSIGNMENT_ROLE, row->role);
  plan_model_emitter_member_string (json, "plan",
                                    plan_model_store_id_text (store, plan_model_store_peek_plan (store, row->plan)->id));
  plan_model_emitter_member_string (json, "task", is_task ? plan_model_duty_row_get_id (row, ground) : NULL);
  plan_model_emitter_member_string (json, "as_written", plan_model_duty_row_get_as_written (row, ground));
  plan_model_emitter_member_string (json, "deadline", plan_model_duty_row_get_deadline (row, ground, year));
  put_covers (json, ground, row);
  put_targets (json, ground, row);
  put_grounds (json, ground, row);
  plan_model_emitter_end_object (json);
}

/**
 * plan_model_duties_to_json:
 * @self: duties
 *
 * Writes the duties as JSON, for programs: an array of objects.
 *
 * | Member | Value |
 * |---|---|
 * | `agency` | what the body is called across the plans; null for a task that nobody leads or answers for |
 * | `area` | the name of its area |
 * | `role` | a word of plan JSON |
 * | `plan`, `task` | ids; `task` is null for a project |
 * | `as_written` | the name as it is printed there |
 * | `deadline` | as fine as it is stated, `ongoing`, or the last year of the targets |
 * | `covers` | what exactly the body answers for: `kind` (`task` or `project`), `id`, `number`, `title`, `span`; of a task that is in parts, `part` and `parts` |
 * | `targets` | for each figure beside it the id of the `indicator`, its `name`, `value`, `comparator`, `unit`, `year`, `form` |
 * | `basis` | the nick of [enum@PlanModel.DutyBasis] |
 * | `certainty` | the nick of [enum@PlanModel.DutyCertainty] |
 * | `group` | the group that the body is a member of, where the basis is `group` |
 * | `deadline_origin` | the nick of [enum@PlanModel.DeadlineOrigin] |
 * | `due` | the last day of the deadline |
 *
 * All of them are always there, and null where they are not stated. Years and parts are numbers, all else is strings;
 * amounts and words are as in plan JSON. What changes the sense of a target is added where it is stated: `scope`, `value_max`,
 * `role` (where it is a milestone), `years`, `deadline`, `change`, `base_year`, `against`, `each`, `condition`, `firmness`.
 *
 * The text is the same in every locale, in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_duties_to_json (PlanModelDuties *self)
{
  const PlanModelDutySet *set;
  PlanModelEmitter json;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  set = plan_model_duties_get_set (self);
  text = g_string_new (NULL);
  plan_model_emitter_init (&json, text);
  plan_model_emitter_begin_array (&json);
  for (guint i = 0; i < set->n; i++)
    put_row (&json, set->ground, &set->rows[i]);
  plan_model_emitter_end_array (&json);
  plan_model_emitter_finish (&json);

  return g_string_free (text, FALSE);
}
