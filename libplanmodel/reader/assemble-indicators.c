/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/assembly-private.h>
#include <libplanmodel/store/members-private.h>
#include <libplanmodel/vocabulary/answer-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>

#include <string.h>

/* As plan JSON keeps it: what is printed with more digits, zeros in front counted, is a text. */
static void
put_amount (PlanModelAssembly *self, const PlanModelDecimal *decimal, PlanModelAmount *amount)
{
  guint places = decimal->places;

  amount->stated = TRUE;
  amount->places = decimal->places;
  if (decimal->n_digits > PLAN_MODEL_DECIMAL_MAX_COEFFICIENT_DIGITS
      || !plan_model_decimal_get_coefficient (decimal, &amount->coefficient, &places))
    {
      char text[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

      plan_model_decimal_print (decimal, text);
      amount->text = plan_model_assembly_intern (self, text);
    }
}

static guint32
get_value_inferred (const PlanModelStatement *statement)
{
  static const struct
  {
    PlanModelInfers infers;
    const char *member;
  } members[] = {
    { PLAN_MODEL_INFERS_VALUE, "value" },           { PLAN_MODEL_INFERS_UNIT, "unit" },
    { PLAN_MODEL_INFERS_COMPARATOR, "comparator" }, { PLAN_MODEL_INFERS_FORM, "form" },
    { PLAN_MODEL_INFERS_BASE_YEAR, "base_year" },   { PLAN_MODEL_INFERS_CHANGE, "change" },
  };
  guint32 bits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (statement->inferred & members[i].infers)
        bits |= plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_VALUE, members[i].member);
    }
  if (statement->inferred & PLAN_MODEL_INFERS_YEAR)
    bits |= plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_VALUE,
                                                  statement->year_end != 0 ? "years" : "year");

  return bits;
}

static guint32
get_indicator_inferred (const PlanModelStatement *statement, gboolean has_parent)
{
  static const struct
  {
    PlanModelInfers infers;
    const char *member;
  } members[] = {
    { PLAN_MODEL_INFERS_NAME, "name" },       { PLAN_MODEL_INFERS_NATURE, "nature" },
    { PLAN_MODEL_INFERS_PARENT, "parent" },   { PLAN_MODEL_INFERS_AREA, "area" },
    { PLAN_MODEL_INFERS_NESTING, "nesting" },
  };
  guint32 bits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if ((statement->inferred & members[i].infers) != 0
          && (has_parent || (members[i].infers != PLAN_MODEL_INFERS_PARENT && members[i].infers != PLAN_MODEL_INFERS_NESTING)))
        bits |=
            plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_INDICATOR, members[i].member);
    }

  return bits;
}

static PlanModelRange
put_mentions (PlanModelAssembly *self,
              const PlanModelJoinedValue *value,
              const PlanModelStatement *defining,
              PlanModelOrigin origin)
{
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_MENTION], 0 };

  for (guint32 i = value->first + 1; i != 0; i = self->join->next[i - 1])
    {
      const PlanModelStatement *statement =
          &g_array_index (self->reading->statements, PlanModelStatement, i - 1);
      const char *name =
          statement->mention_name != NULL ? statement->mention_name : statement->name;
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_MENTION);

      any.mention.section = plan_model_assembly_get_section (self, statement->heading);
      any.mention.rare.task = statement->task == 0 ? 0 : self->task_links[statement->task - 1];
      any.mention.span = plan_model_assembly_get_extent (self, statement->place);
      any.mention.origin =
          statement->origin != origin ? statement->origin : PLAN_MODEL_ORIGIN_UNKNOWN;
      if (!g_str_equal (name, defining->name))
        any.mention.rare.name = plan_model_assembly_intern (self, name);
      if (statement->wording != NULL)
        any.mention.rare.wording = plan_model_assembly_intern (self, statement->wording);
      else if (statement->origin != PLAN_MODEL_ORIGIN_TABLE)
        any.mention.rare.wording = plan_model_assembly_intern_place (self, statement->place);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_MENTION, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_values (PlanModelAssembly *self,
            const PlanModelJoined *joined,
            const PlanModelStatement *defining,
            PlanModelOrigin origin)
{
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_VALUE], 0 };

  for (guint i = 0; i < joined->n_values; i++)
    {
      const PlanModelJoinedValue *value = &joined->values[i];
      const PlanModelStatement *statement =
          &g_array_index (self->reading->statements, PlanModelStatement, value->first);
      const char *unit = plan_model_statement_get_unit (statement);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_VALUE);

      any.value.role = value->role;
      if (statement->year_end != 0)
        any.value.rare.years = (PlanModelYears){ statement->year_start, statement->year_end };
      else
        any.value.year = statement->year;
      any.value.rare.deadline = plan_model_assembly_intern (self, statement->deadline);
      if (statement->has_amount)
        put_amount (self, &statement->amount, &any.value.amount);
      if (statement->has_upper)
        put_amount (self, &statement->upper, &any.value.rare.upper);
      if (unit != NULL && g_strcmp0 (unit, joined->unit) != 0)
        any.value.rare.unit = plan_model_assembly_intern (self, unit);
      any.value.comparator = statement->comparator;
      any.value.form = statement->form;
      any.value.change = statement->change;
      any.value.rare.base_year = statement->base_year;
      any.value.rare.against.text = plan_model_assembly_intern (self, statement->against_text);
      any.value.rare.against.kind = statement->against_text != NULL ? statement->against_kind : 0;
      any.value.rare.against.comparator =
          statement->against_text != NULL ? statement->against_comparator : 0;
      any.value.rare.against.area =
          statement->against_text != NULL
              ? plan_model_assembly_find_area (self, statement->against_area)
              : 0;
      any.value.rare.each = plan_model_assembly_intern (self, statement->each);
      any.value.rare.condition = plan_model_assembly_intern (self, statement->condition);
      any.value.firmness = value->firmness;
      any.value.rare.inferred = get_value_inferred (statement);
      any.value.status = statement->status;
      any.value.rare.comment = plan_model_assembly_intern (self, statement->comment);
      any.value.mentions = put_mentions (self, value, defining, origin);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_VALUE, row, &any);
      range.n++;
    }

  return range;
}

/* The concept that the name is one of, and the direction of that where no verb has said one.  Neither is printed. */
static void
put_concept (PlanModelAssembly *self, PlanModelIndicatorRow *indicator)
{
  PlanModelConceptSet *set = plan_model_vocabulary_get_default_set ();
  const PlanModelConceptRow *concept;
  PlanModelQuestion question;
  PlanModelAnswer answer;

  plan_model_question_init (&question, self->store, indicator);
  answer = plan_model_answer_find (set, &question);
  concept = plan_model_answer_peek (&answer, set);
  if (concept == NULL)
    return;
  indicator->concept = plan_model_assembly_intern (self, concept->id);
  indicator->rare.inferred |= plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_INDICATOR, "concept");
  if (indicator->direction == PLAN_MODEL_DIRECTION_UNKNOWN && concept->direction != PLAN_MODEL_DIRECTION_UNKNOWN)
    {
      indicator->direction = concept->direction;
      indicator->rare.inferred |= plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_INDICATOR, "direction");
    }
}

static PlanModelLink
find_parent (const PlanModelAssembly *self, const PlanModelStatement *statement, guint32 number)
{
  guint32 indicator = 0;

  if (statement->row != 0 && statement->parent_row != 0)
    indicator = plan_model_join_find_row (self->join, statement->table, statement->parent_row);
  /* A whole stands before its parts, so that no part can be a whole of its own whole. */
  else if (statement->row == 0 && statement->parent_statement != 0)
    {
      indicator = self->join->of_statement[statement->parent_statement - 1];
      if (indicator > number)
        indicator = 0;
    }

  return indicator == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_INDICATOR] + indicator;
}

PlanModelRange
plan_model_assembly_put_indicators (PlanModelAssembly *self)
{
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_INDICATOR], self->join->n_indicators };

  for (guint i = 0; i < range.n; i++)
    {
      const PlanModelJoined *joined = &self->join->indicators[i];
      const PlanModelStatement *defining =
          &g_array_index (self->reading->statements, PlanModelStatement, joined->statements[0]);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_INDICATOR), task = 0;

      any.indicator.id =
          plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_INDICATOR, row, 'i');
      any.indicator.name = plan_model_assembly_intern (self, defining->name);
      any.indicator.unit = plan_model_assembly_intern (self, joined->unit);
      any.indicator.origin = defining->origin;
      any.indicator.section = plan_model_assembly_get_section (self, defining->heading);
      any.indicator.rare.area = plan_model_assembly_find_area (self, defining->area);
      any.indicator.rare.scope = plan_model_assembly_intern (self, defining->scope);
      any.indicator.rare.table = defining->table == 0 ? 0 : self->table_links[defining->table - 1];
      any.indicator.rare.number = plan_model_assembly_intern (self, defining->number);
      any.indicator.rare.group = plan_model_assembly_intern (self, defining->group);
      any.indicator.rare.parent = find_parent (self, defining, i);
      any.indicator.nesting =
          any.indicator.rare.parent != 0 ? defining->nesting : PLAN_MODEL_NESTING_UNKNOWN;
      any.indicator.rare.project =
          defining->project == 0 ? 0 : self->project_links[defining->project - 1];
      any.indicator.rare.inferred = get_indicator_inferred (defining, any.indicator.rare.parent != 0);
      for (guint k = 0; k < joined->n_statements; k++)
        {
          const PlanModelStatement *statement =
              &g_array_index (self->reading->statements, PlanModelStatement, joined->statements[k]);

          if (any.indicator.direction == PLAN_MODEL_DIRECTION_UNKNOWN)
            any.indicator.direction = statement->direction;
          if (any.indicator.nature == PLAN_MODEL_NATURE_UNSPECIFIED)
            any.indicator.nature = statement->nature;
          if (task == 0)
            task = statement->task;
        }
      any.indicator.task = task == 0 ? 0 : self->task_links[task - 1];
      any.indicator.values = put_values (self, joined, defining, defining->origin);
      put_concept (self, &any.indicator);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_INDICATOR, row, &any);
    }

  return range;
}
