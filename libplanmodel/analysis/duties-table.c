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
#include <libplanmodel/core/script-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

enum
{
  AGENCY,
  AREA,
  ROLE,
  PLAN,
  TASK,
  AS_WRITTEN,
  DEADLINE,
  COVERS,
  SHOWN_COVERS,
  TARGETS,
  SHOWN_TARGETS,
  BASIS,
  CERTAINTY,
  GROUP,
  DEADLINE_ORIGIN,
  DUE,
  PROJECT,
  NUMBER,
  TITLE,
  PART,
  COVERS_START,
  COVERS_END,
  N_TARGETS,
  N_COLUMNS
};

#define DATA(name, title, kind) { name, title, PLAN_MODEL_COLUMN_##kind, PLAN_MODEL_TABLE_DATA_ONLY }
#define WRAPPED PLAN_MODEL_TABLE_PRINT_ONLY | PLAN_MODEL_TABLE_MAY_WRAP

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [AGENCY] = DATA ("agency", N_("Agency"), TEXT),
  [AREA] = DATA ("area", N_("Area"), TEXT),
  [ROLE] = { "role", N_("Role"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [PLAN] = DATA ("plan", N_("Plan"), TEXT),
  [TASK] = DATA ("task", N_("Task"), TEXT),
  [AS_WRITTEN] = DATA ("as_written", N_("As written"), TEXT),
  [DEADLINE] = { "deadline", N_("Due"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [COVERS] = DATA ("covers", N_("Task"), TEXT),
  [SHOWN_COVERS] = { "shown_covers", N_("Task"), PLAN_MODEL_COLUMN_TEXT, WRAPPED },
  [TARGETS] = DATA ("targets", N_("Targets"), TEXT),
  [SHOWN_TARGETS] = { "shown_targets", N_("Targets"), PLAN_MODEL_COLUMN_TEXT, WRAPPED },
  [BASIS] = DATA ("basis", N_("Basis"), TEXT),
  [CERTAINTY] = DATA ("certainty", N_("Certainty"), TEXT),
  [GROUP] = DATA ("group", N_("Group"), TEXT),
  [DEADLINE_ORIGIN] = DATA ("deadline_origin", N_("Origin of the deadline"), TEXT),
  [DUE] = DATA ("due", N_("Last day"), TEXT),
  [PROJECT] = DATA ("project", N_("Project"), TEXT),
  [NUMBER] = DATA ("number", N_("Number"), TEXT),
  [TITLE] = DATA ("title", N_("Title"), TEXT),
  [PART] = DATA ("part", N_("Part"), INTEGER),
  [COVERS_START] = DATA ("covers_start", N_("Start"), INTEGER),
  [COVERS_END] = DATA ("covers_end", N_("End"), INTEGER),
  [N_TARGETS] = DATA ("n_targets", N_("Number of targets"), INTEGER),
};

typedef struct
{
  const PlanModelDutySet *set;
  const PlanModelDutyGround *ground;
  const PlanModelStore *store;
  PlanModelTable *table;
  gboolean names_plans; /* the rows of the group are of several plans */
} Filler;

/* What is to be reached in words alone has none. */
static gboolean
has_figure (const PlanModelValueRow *value)
{
  return value->form != PLAN_MODEL_FORM_QUALITATIVE || value->amount.stated || value->rare.against.text != 0;
}

/* One after the other, with the date of each: 高新技术企业数 > 50 家 (2023); but for the date that is @known. */
static char *
join_targets (const Filler           *self,
              const PlanModelDutyRow *row,
              const char             *known,
              guint                  *n)
{
  GString *text = g_string_new (NULL);
  const PlanModelDutyTarget *target;
  PlanModelDutyTargetIter iter;

  *n = 0;
  plan_model_duty_row_init_targets (row, self->ground, &iter);
  while ((target = plan_model_duty_row_next_target (row, self->ground, &iter)) != NULL)
    {
      char year[PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE];
      const char *date = plan_model_duty_target_get_date (self->store, target->value, year);
      PlanModelValueRow value;

      plan_model_store_get_value (self->store, target->value, &value);
      g_string_append_printf (text, "%s%s", *n > 0 ? "; " : "",
                              plan_model_store_text (self->store, self->store->indicator.name[target->indicator]));
      if (has_figure (&value))
        {
          g_string_append_c (text, ' ');
          plan_model_value_row_append (self->store, &value, target->indicator + 1, text);
        }
      if (date != NULL && g_strcmp0 (date, known) != 0)
        g_string_append_printf (text, " (%s)", date);
      (*n)++;
    }

  return g_string_free (text, FALSE);
}

/* Number and title; a wide bracket or comma needs no space behind it. */
static char *
join_covers (const Filler           *self,
             const PlanModelDutyRow *row)
{
  const char *number = plan_model_duty_row_get_number (row, self->ground);
  const char *title = plan_model_duty_row_get_title (row, self->ground);

  if (number == NULL)
    return g_strdup (title);
  if (g_str_has_suffix (number, "）") || g_str_has_suffix (number, "、") || g_str_has_suffix (number, "．"))
    return g_strconcat (number, title, NULL);

  return g_strdup_printf ("%s %s", number, title);
}

static void
put_covers (const Filler           *self,
            const PlanModelDutyRow *row)
{
  gboolean is_task = plan_model_duty_row_get_kind (row, self->ground) == PLAN_MODEL_OBJECT_TASK;
  const char *id = plan_model_duty_row_get_id (row, self->ground);
  PlanModelExtent span = plan_model_duty_row_get_covers (row, self->ground);
  guint32 n_parts = plan_model_duty_stretches_get_n (&self->ground->stretches, row->owner);
  g_autofree char *covers = join_covers (self, row);
  GString *shown = g_string_new (covers);

  plan_model_table_put (self->table, is_task ? TASK : PROJECT, id);
  plan_model_table_put (self->table, NUMBER, plan_model_duty_row_get_number (row, self->ground));
  plan_model_table_put (self->table, TITLE, plan_model_duty_row_get_title (row, self->ground));
  plan_model_table_put (self->table, COVERS, covers);
  if (!is_task)
    g_string_append_printf (shown, " %s", _("(project)"));
  if (row->part > 0)
    {
      plan_model_table_put_int (self->table, PART, row->part);
      /* Translators: which of the parts of a task, as "(part 1 of 2)" */
      g_string_append_printf (shown, _(" (part %u of %u)"), row->part, n_parts);
    }
  if (span.end != 0)
    {
      plan_model_table_put_int (self->table, COVERS_START, span.start);
      plan_model_table_put_int (self->table, COVERS_END, span.end);
    }
  plan_model_table_put (self->table, SHOWN_COVERS, shown->str);
  g_string_free (shown, TRUE);
}

/* The targets are listed with those who lead or answer for the task, and counted with the others.  What falls due with the duty
 * has no date of its own in print. */
static void
put_targets (const Filler           *self,
             const PlanModelDutyRow *row)
{
  guint n;
  g_autofree char *targets = join_targets (self, row, NULL, &n);

  plan_model_table_put_int (self->table, N_TARGETS, n);
  if (n == 0)
    return;
  plan_model_table_put (self->table, TARGETS, targets);
  if (row->agency == PLAN_MODEL_DUTY_NOBODY || plan_model_duty_roles_answer (1u << row->role))
    {
      char year[PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE];
      const char *deadline = plan_model_duty_row_get_deadline (row, self->ground, year);
      g_autofree char *shown = join_targets (self, row, deadline, &n);

      plan_model_table_put (self->table, SHOWN_TARGETS, shown);
    }
  else
    {
      plan_model_table_put_format (self->table, SHOWN_TARGETS,
                                   g_dngettext (GETTEXT_PACKAGE, "%u target", "%u targets", n), n);
    }
}

static void
mark (const Filler *self,
      guint         column,
      const char   *note)
{
  plan_model_table_put_note (self->table, column, plan_model_table_add_note (self->table, note));
}

static void
put_deadline (const Filler           *self,
              const PlanModelDutyRow *row)
{
  char year[PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE], day[PLAN_MODEL_DAY_BUFFER_SIZE];

  plan_model_table_put (self->table, DEADLINE, plan_model_duty_row_get_deadline (row, self->ground, year));
  plan_model_table_put (self->table, DEADLINE_ORIGIN, plan_model_deadline_origin_get_word (row->deadline_origin));
  if (row->due != 0 && row->due != PLAN_MODEL_DAY_NEVER)
    plan_model_table_put (self->table, DUE, plan_model_day_print (row->due, day));
  if (row->deadline_origin == PLAN_MODEL_DEADLINE_ORIGIN_TARGETS
      || row->deadline_origin == PLAN_MODEL_DEADLINE_ORIGIN_PROJECT)
    mark (self, DEADLINE, plan_model_deadline_origin_get_explanation (row->deadline_origin));
}

/* What is usual (the name is printed, or shares a letter with the name before it) is not said in print. */
static void
put_basis (const Filler           *self,
           const PlanModelDutyRow *row)
{
  PlanModelDutyBasis basis = plan_model_duty_row_get_basis (row, self->ground);
  PlanModelDutyCertainty certainty = plan_model_duty_row_get_certainty (row, self->ground);
  PlanModelLink group = plan_model_duty_row_get_group (row, self->ground);

  plan_model_table_put (self->table, BASIS, plan_model_duty_basis_get_word (basis));
  plan_model_table_put (self->table, CERTAINTY, plan_model_duty_certainty_get_word (certainty));
  if (group != 0)
    {
      const char *name = plan_model_store_text (self->store,
                                                plan_model_agency_row_get_full_name (self->store, group - 1));
      /* Translators: the name of a group of bodies */
      g_autofree char *note = g_strdup_printf (_("As a member of %s."), name);

      plan_model_table_put (self->table, GROUP, name);
      mark (self, ROLE, note);
    }
  else if (basis == PLAN_MODEL_DUTY_BASIS_RULE)
    {
      mark (self, ROLE, plan_model_duty_basis_get_explanation (basis));
    }
}

static void
put_row (const Filler           *self,
         const PlanModelDutyRow *row)
{
  const PlanModelStore *store = self->store;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, row->plan);

  plan_model_table_begin_row (self->table, 0);
  plan_model_table_put (self->table, AGENCY, plan_model_duty_row_get_name (row, self->ground));
  plan_model_table_put (self->table, AREA,
                        plan_model_plan_label_get_area (store, plan_model_duty_row_get_area (row, self->ground)));
  if (row->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    plan_model_table_put (self->table, ROLE, plan_model_words_get (PLAN_MODEL_WORDS_ASSIGNMENT_ROLE)->word[row->role]);
  plan_model_table_put (self->table, PLAN, plan_model_store_id_text (store, plan->id));
  plan_model_table_put (self->table, AS_WRITTEN, plan_model_duty_row_get_as_written (row, self->ground));
  put_deadline (self, row);
  put_covers (self, row);
  put_targets (self, row);
  put_basis (self, row);
  if (self->names_plans)
    {
      g_autofree char *title = plan_model_plan_label_dup_title (store, row->plan);

      mark (self, SHOWN_COVERS, title);
    }
}

/* Headings of groups */

static char *
make_count (guint role,
            guint n)
{
  switch ((PlanModelAssignmentRole) role)
    {
    case PLAN_MODEL_ASSIGNMENT_ROLE_LEAD:
      return g_strdup_printf (_("leads %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE:
      return g_strdup_printf (_("is responsible for %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT:
      return g_strdup_printf (_("carries out %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE:
      return g_strdup_printf (_("guides %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT:
      return g_strdup_printf (_("supports %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE:
      return g_strdup_printf (_("takes part in %u"), n);
    case PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN:
    default:
      return g_strdup_printf (_("%u without a role"), n);
    }
}

/* In the order in which they are listed. */
static const guint8 listed_roles[] = {
  PLAN_MODEL_ASSIGNMENT_ROLE_LEAD,    PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE, PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT,
  PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE,   PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT,     PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE,
  PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN,
};

static void
append_counts (const Filler *self,
               guint         first,
               guint         end,
               GString      *text)
{
  guint counts[G_N_ELEMENTS (listed_roles)] = { 0 };

  for (guint i = first; i < end; i++)
    counts[self->set->rows[i].role]++;
  for (guint i = 0; i < G_N_ELEMENTS (listed_roles); i++)
    {
      guint role = listed_roles[i];
      g_autofree char *count = counts[role] > 0 ? make_count (role, counts[role]) : NULL;

      if (count != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", count);
    }
}

/* So many other names of a body are told. */
#define MAX_NAMES 3

/* The full names that plans have for the body where they are others than that in the heading, and not only in script: it is
 * by them that somebody can say whether it is one body. */
static void
append_other_names (const Filler *self,
                    guint         first,
                    guint         end,
                    GString      *text)
{
  const char *heading = plan_model_duty_row_get_name (&self->set->rows[first], self->ground);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_hash_table_add (names, plan_model_script_fold_name (heading));
  for (guint i = first; i < end && g_hash_table_size (names) <= MAX_NAMES; i++)
    {
      const char *name = plan_model_store_text (
          self->store, plan_model_agency_row_get_full_name (self->store, self->set->rows[i].agency));

      if (!g_hash_table_add (names, plan_model_script_fold_name (name)))
        continue;
      /* Translators: another name of the body above */
      g_string_append_printf (text, _(" · also %s"), name);
    }
}

/* What the body does, and what tells it from others. */
static char *
make_subtitle (const Filler *self,
               guint         first,
               guint         end)
{
  const PlanModelDutyRow *row = &self->set->rows[first];
  guint32 body = plan_model_duty_row_get_body (row, self->ground);
  guint32 agency = self->ground->bodies.bodies[body].agency;
  GString *text = g_string_new (NULL);

  append_counts (self, first, end, text);
  if (plan_model_store_peek_agency (self->store, agency)->kind == PLAN_MODEL_AGENCY_KIND_GROUP)
    g_string_append_printf (text, " · %s", _("a group of bodies"));
  else if (plan_model_duty_roles_only_support (self->ground->roles[body]))
    g_string_append_printf (text, " · %s", _("leads nothing"));
  append_other_names (self, first, end, text);
  if (!self->names_plans && self->store->n[PLAN_MODEL_OBJECT_PLAN] > 1)
    {
      g_autofree char *title = plan_model_plan_label_dup_title (self->store, row->plan);

      g_string_append_printf (text, " · %s", title);
    }

  return g_string_free (text, FALSE);
}

/* In either script. */
static gboolean
begins_with (const char *name,
             const char *area)
{
  g_autofree char *folded_name = plan_model_script_fold_name (name), *folded_area = plan_model_script_fold_name (area);

  return g_str_has_prefix (folded_name, folded_area);
}

/* The name with the area that it belongs to, where the name does not begin with it. */
static char *
make_title (const Filler *self,
            guint         first)
{
  const PlanModelDutyRow *row = &self->set->rows[first];
  const char *name = plan_model_duty_row_get_name (row, self->ground);
  const char *area = plan_model_plan_label_get_area (self->store, plan_model_duty_row_get_area (row, self->ground));
  g_autofree char *title = NULL;

  title = area == NULL || begins_with (name, area) ? g_strdup (name) : g_strdup_printf ("%s (%s)", name, area);
  if (first >= self->set->n_dated)
    /* Translators: a body that has duties without an end */
    return g_strdup_printf (_("Ongoing: %s"), title);

  return g_steal_pointer (&title);
}

static void
begin_body (Filler *self,
            guint   first,
            guint   end)
{
  g_autofree char *title = make_title (self, first);
  g_autofree char *subtitle = NULL;

  self->names_plans = FALSE;
  for (guint i = first + 1; i < end; i++)
    self->names_plans |= self->set->rows[i].plan != self->set->rows[first].plan;
  subtitle = make_subtitle (self, first, end);
  plan_model_table_begin_group (self->table, title, subtitle);
}

static void
begin_nobody (Filler *self,
              guint   first)
{
  g_autofree char *title = plan_model_plan_label_dup_title (self->store, self->set->rows[first].plan);

  self->names_plans = FALSE;
  plan_model_table_begin_group (self->table, _("Tasks that nobody leads or answers for"), title);
}

/* Where the next group begins: what another body has, or, of what nobody has, what stands in another plan. */
static guint
find_end (const Filler *self,
          guint         first)
{
  const PlanModelDutyRow *rows = self->set->rows;
  const guint end = first < self->set->n_dated ? self->set->n_dated : self->set->n;
  guint32 body = plan_model_duty_row_get_body (&rows[first], self->ground);
  guint i;

  for (i = first + 1; i < end && plan_model_duty_row_get_body (&rows[i], self->ground) == body; i++)
    {
      if (body == PLAN_MODEL_DUTY_NOBODY && rows[i].plan != rows[first].plan)
        break;
    }

  return i;
}

/* A plan that says nothing of who does what. */
static void
put_unassigned (const Filler *self)
{
  for (guint32 plan = 0; plan < self->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      g_autofree char *title = NULL, *place = NULL;

      if (plan_model_duties_is_assigned (self->store, plan))
        continue;
      title = plan_model_plan_label_dup_title (self->store, plan);
      place = plan_model_plan_label_dup_place (self->store, plan);
      plan_model_table_begin_group (self->table, title, place);
    }
}

/**
 * plan_model_duties_dup_table:
 * @self: duties
 *
 * Makes a table of the duties, with the columns of [method@PlanModel.Duties.to_json] in the same order, and
 *
 * | column | what is in it |
 * |---|---|
 * | `covers` | number and title of the task or project |
 * | `targets` | the targets with their years, one after the other: `高新技术企业数 > 50 家 (2023)` |
 * | `project`, `number`, `title`, `part`, `covers_start`, `covers_end` | what else the member `covers` tells |
 * | `n_targets` | how many targets there are |
 *
 * In print there is a table for each body, with the number of duties of each role. The targets are listed with who leads or
 * answers for the task, and counted with the others. Of duties that are not filtered, plans that assign nobody to anything
 * are named behind them.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_duties_dup_table (PlanModelDuties *self)
{
  const PlanModelDutySet *set;
  Filler filler = { NULL };

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  set = plan_model_duties_get_set (self);
  filler.set = set;
  filler.ground = set->ground;
  filler.store = set->ground->store;
  filler.table = plan_model_table_new (columns, N_COLUMNS);
  plan_model_table_set_empty_text (filler.table, set->is_whole ? _("No task or project names a body that answers for it.")
                                                               : _("No duty fits."));
  for (guint first = 0, end; first < set->n; first = end)
    {
      end = find_end (&filler, first);
      if (set->rows[first].agency == PLAN_MODEL_DUTY_NOBODY)
        begin_nobody (&filler, first);
      else
        begin_body (&filler, first, end);
      for (guint i = first; i < end; i++)
        put_row (&filler, &set->rows[i]);
    }
  if (set->is_whole)
    put_unassigned (&filler);

  return plan_model_table_freeze (filler.table);
}
