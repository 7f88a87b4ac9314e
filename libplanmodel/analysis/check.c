/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-private.h>

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-plans-private.h>
#include <libplanmodel/store/members-private.h>

/* A finding of the plan at hand, until the plan is done. */
typedef struct
{
  PlanModelRule rule;
  PlanModelSeverity severity;
  char *hint;
  PlanModelFindingSubject *subject;
  guint32 place; /* where it begins in the text; NOWHERE */
  guint32 kind; /* the first object, by which those without a place are ordered */
  guint32 object;
  guint32 number;
} Pending;

#define NOWHERE G_MAXUINT32

static void
clear_pending (gpointer data)
{
  Pending *self = data;

  g_free (self->hint);
  g_clear_pointer (&self->subject, plan_model_finding_subject_unref);
}

void
plan_model_check_init (PlanModelCheck      *self,
                       PlanModelStore      *store,
                       PlanModelVocabulary *vocabulary,
                       const gint8         *severities,
                       guint                max_findings)
{
  *self = (PlanModelCheck) { .store = store, .severities = severities };
  self->names = plan_model_check_names_new (store);
  self->measures = plan_model_measures_new (store);
  self->concepts = plan_model_concepts_new (store, vocabulary);
  self->indicators = g_array_new (FALSE, FALSE, sizeof (PlanModelCheckIndicator));
  self->values = g_array_new (FALSE, FALSE, sizeof (PlanModelCheckValue));
  self->findings = plan_model_findings_new (max_findings);
  self->pending = g_array_new (FALSE, TRUE, sizeof (Pending));
  g_array_set_clear_func (self->pending, clear_pending);
}

void
plan_model_check_clear (PlanModelCheck *self)
{
  plan_model_check_names_free (self->names);
  plan_model_measures_free (self->measures);
  plan_model_concepts_unref (self->concepts);
  g_clear_pointer (&self->plans, plan_model_check_plans_free);
  g_array_unref (self->indicators);
  g_array_unref (self->values);
  g_array_unref (self->pending);
  plan_model_findings_unref (self->findings);
}

/* The plan at hand */

static PlanModelSide
get_side (guint8 role)
{
  switch (role)
    {
    case PLAN_MODEL_VALUE_ROLE_TARGET:
    case PLAN_MODEL_VALUE_ROLE_MILESTONE:
      return PLAN_MODEL_SIDE_AHEAD;
    case PLAN_MODEL_VALUE_ROLE_BASELINE:
    case PLAN_MODEL_VALUE_ROLE_ACTUAL:
      return PLAN_MODEL_SIDE_PAST;
    default:
      return PLAN_MODEL_SIDE_OTHER;
    }
}

static void
read_mentions (const PlanModelStore        *store,
               const PlanModelIndicatorRow *indicator,
               PlanModelCheckValue         *value)
{
  const PlanModelRange mentions = value->row.mentions;

  value->section = indicator->section;
  for (guint32 i = mentions.first; i < mentions.first + mentions.n; i++)
    {
      guint origin = store->mention.words[i] & 3;

      value->origins |= 1u << (origin != PLAN_MODEL_ORIGIN_UNKNOWN ? origin : indicator->origin);
      if (store->mention.end[i] == 0 || (value->place.end != 0 && store->mention.start[i] >= value->place.start))
        continue;
      value->place = (PlanModelExtent) { store->mention.start[i], store->mention.end[i] };
      if (store->mention.section[i] != 0)
        value->section = store->mention.section[i];
    }
  if (mentions.n == 0)
    value->origins = 1u << indicator->origin;
}

static void
read_values (PlanModelCheck          *self,
             PlanModelCheckIndicator *indicator)
{
  PlanModelRange range = indicator->row.values;
  int year = 0;

  indicator->values = (PlanModelRange) { self->values->len, range.n };
  for (guint32 i = range.first; i < range.first + range.n; i++)
    {
      PlanModelCheckValue value = { .number = i, .indicator = self->indicators->len };

      plan_model_store_get_value (self->store, i, &value.row);
      value.side = get_side (value.row.role);
      read_mentions (self->store, &indicator->row, &value);
      g_array_append_val (self->values, value);
      if (value.row.form != PLAN_MODEL_FORM_INCREMENT || value.side != PLAN_MODEL_SIDE_AHEAD)
        continue;
      indicator->is_scheduled = indicator->is_scheduled || (year != 0 && year != value.row.year);
      year = value.row.year;
    }
}

static void
read_plan (PlanModelCheck *self,
           guint32         plan)
{
  PlanModelRange range;

  self->plan = plan;
  self->row = plan_model_store_peek_plan (self->store, plan);
  g_array_set_size (self->indicators, 0);
  g_array_set_size (self->values, 0);
  range = self->row->indicators;
  for (guint32 i = range.first; i < range.first + range.n; i++)
    {
      PlanModelCheckIndicator indicator = { .number = i };

      plan_model_store_get_indicator (self->store, i, &indicator.row);
      read_values (self, &indicator);
      g_array_append_val (self->indicators, indicator);
    }
}

/* Findings */

void
plan_model_check_begin (PlanModelCheck    *self,
                        PlanModelRule      rule,
                        PlanModelSeverity  severity)
{
  Pending pending = { .rule = rule, .severity = severity, .place = NOWHERE, .kind = NOWHERE };
  const char *plan = plan_model_store_id_text (self->store, self->row->id);

  /* The table says what a rule may say of itself. */
  g_assert (rule < PLAN_MODEL_N_RULES);
  g_assert (severity <= plan_model_rules[rule].severity && severity >= plan_model_rules[rule].weakest);
  pending.subject = plan_model_finding_subject_new (plan);
  pending.number = self->pending->len;
  g_array_append_val (self->pending, pending);
}

static Pending *
get_open (PlanModelCheck *self)
{
  return &g_array_index (self->pending, Pending, self->pending->len - 1);
}

static PlanModelText
get_name (const PlanModelStore *store,
          PlanModelObjectKind   kind,
          guint32               row)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_PLAN:
      return plan_model_store_peek_plan (store, row)->title;
    case PLAN_MODEL_OBJECT_REFERENCE:
      return plan_model_store_peek_reference (store, row)->title;
    case PLAN_MODEL_OBJECT_AREA:
      return plan_model_store_peek_area (store, row)->name;
    case PLAN_MODEL_OBJECT_AGENCY:
      return plan_model_store_peek_agency (store, row)->name;
    case PLAN_MODEL_OBJECT_SECTION:
      return plan_model_store_peek_section (store, row)->title;
    case PLAN_MODEL_OBJECT_TABLE:
      return plan_model_store_peek_table (store, row)->title;
    case PLAN_MODEL_OBJECT_TASK:
      return plan_model_store_peek_task (store, row)->title;
    case PLAN_MODEL_OBJECT_PROJECT:
      return plan_model_store_peek_project (store, row)->name;
    case PLAN_MODEL_OBJECT_INDICATOR:
      return store->indicator.name[row];
    default:
      g_return_val_if_reached (0);
    }
}

static PlanModelLink
get_section (const PlanModelStore *store,
             PlanModelObjectKind   kind,
             guint32               row)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_SECTION:
      return row + 1;
    case PLAN_MODEL_OBJECT_TABLE:
      return plan_model_store_peek_table (store, row)->section;
    case PLAN_MODEL_OBJECT_TASK:
      return plan_model_store_peek_task (store, row)->section;
    case PLAN_MODEL_OBJECT_PROJECT:
      return plan_model_store_peek_project (store, row)->section;
    case PLAN_MODEL_OBJECT_INDICATOR:
      return store->indicator.section[row];
    default:
      return 0;
    }
}

static void
set_heading (PlanModelCheck *self,
             PlanModelLink   section)
{
  PlanModelFindingSubject *subject = get_open (self)->subject;
  const PlanModelSectionRow *row;
  const char *number;

  if (section == 0)
    return;
  row = plan_model_store_peek_section (self->store, section - 1);
  number = plan_model_store_text (self->store, row->number);
  g_free (subject->heading);
  subject->heading = g_strconcat (number != NULL ? number : "", number != NULL ? " " : "",
                                  plan_model_store_text (self->store, row->title), NULL);
}

void
plan_model_check_add_object (PlanModelCheck      *self,
                             PlanModelObjectKind  kind,
                             guint32              row)
{
  Pending *pending = get_open (self);
  PlanModelId id = plan_model_store_get_id (self->store, kind, row);

  plan_model_finding_subject_add_object (pending->subject, plan_model_shapes[kind].name,
                                         plan_model_store_id_text (self->store, id),
                                         plan_model_store_text (self->store, get_name (self->store, kind, row)));
  if (pending->kind == NOWHERE)
    {
      pending->kind = kind;
      pending->object = row;
    }
  if (pending->subject->heading == NULL)
    set_heading (self, get_section (self->store, kind, row));
}

void
plan_model_check_add_span (PlanModelCheck  *self,
                           PlanModelExtent  span)
{
  Pending *pending = get_open (self);

  if (span.end == 0)
    return;
  plan_model_finding_subject_add_stretch (pending->subject, span.start, span.end);
  pending->place = MIN (pending->place, span.start);
}

void
plan_model_check_add_value (PlanModelCheck            *self,
                            const PlanModelCheckValue *value)
{
  PlanModelRange mentions = value->row.mentions;

  for (guint32 i = mentions.first; i < mentions.first + mentions.n; i++)
    {
      PlanModelExtent span = { self->store->mention.start[i], self->store->mention.end[i] };

      /* The section in which the finding begins. */
      if (span.end != 0 && span.start < get_open (self)->place)
        set_heading (self, value->section);
      plan_model_check_add_span (self, span);
    }
}

static int
compare_stretches (gconstpointer a,
                   gconstpointer b)
{
  const PlanModelFindingStretch *one = a, *other = b;

  if (one->start != other->start)
    return one->start < other->start ? -1 : 1;

  return one->end < other->end ? -1 : one->end > other->end;
}

/* Puts the stretches into the order of the text, each once. */
static void
order_stretches (PlanModelFindingSubject *subject)
{
  guint n = 0;

  if (subject->n_stretches < 2)
    return;
  if (subject->n_stretches > 0)
    qsort (subject->stretches, subject->n_stretches, sizeof *subject->stretches, compare_stretches);
  for (guint i = 0; i < subject->n_stretches; i++)
    {
      if (n == 0 || compare_stretches (&subject->stretches[n - 1], &subject->stretches[i]) != 0)
        subject->stretches[n++] = subject->stretches[i];
    }
  subject->n_stretches = n;
}

void
plan_model_check_end (PlanModelCheck *self,
                      char           *hint)
{
  Pending *pending = get_open (self);

  pending->hint = hint;
  order_stretches (pending->subject);
}

static int
compare_pending (gconstpointer a,
                 gconstpointer b)
{
  const Pending *one = a, *other = b;
  const guint32 keys[][2] = {
    { one->place, other->place },
    { one->kind, other->kind },
    { one->object, other->object },
    { one->rule, other->rule },
    { one->number, other->number },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i][0] != keys[i][1])
        return keys[i][0] < keys[i][1] ? -1 : 1;
    }

  return 0;
}

static void
settle_plan (PlanModelCheck *self)
{
  g_array_sort (self->pending, compare_pending);
  for (guint i = 0; i < self->pending->len; i++)
    {
      Pending *pending = &g_array_index (self->pending, Pending, i);
      int severity = self->severities[pending->rule];

      g_assert (severity != PLAN_MODEL_RULE_OFF);
      if (severity == PLAN_MODEL_RULE_BY_ITSELF)
        severity = (int) pending->severity;
      plan_model_findings_add_about (self->findings, plan_model_rules[pending->rule].id, (PlanModelSeverity) severity,
                                     plan_model_rules[pending->rule].explanation, g_steal_pointer (&pending->hint), NULL,
                                     g_steal_pointer (&pending->subject), 0, 0);
    }
  g_array_set_size (self->pending, 0);
}

PlanModelFindings *
plan_model_check_run (PlanModelCheck *self)
{
  for (guint32 plan = 0; plan < self->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      read_plan (self, plan);
      plan_model_check_totals (self);
      plan_model_check_statements (self);
      plan_model_check_growth (self);
      plan_model_check_targets (self);
      plan_model_check_duties (self);
      plan_model_check_outline (self);
      plan_model_check_catalog (self);
      settle_plan (self);
    }

  return plan_model_findings_ref (self->findings);
}
