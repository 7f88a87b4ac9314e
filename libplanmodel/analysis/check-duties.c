/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>

#include <glib/gi18n-lib.h>

/* Who does what: tasks without a lead, roles that exclude each other, names that stand for two. */

/* Whether a task is led */

typedef enum
{
  LED_UNKNOWN,
  LED_NO,
  LED_YES
} Led;

static const PlanModelTaskRow *
get_task (const PlanModelCheck *self,
          guint32               position)
{
  return plan_model_store_peek_task (self->store, self->row->tasks.first + position);
}

static gboolean
is_lead (guint8 role)
{
  return role == PLAN_MODEL_ASSIGNMENT_ROLE_LEAD || role == PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE
         || role == PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT;
}

static gboolean
names_lead (const PlanModelStore   *store,
            const PlanModelTaskRow *task)
{
  for (guint32 i = task->assignments.first; i < task->assignments.first + task->assignments.n; i++)
    {
      if (is_lead (plan_model_store_peek_assignment (store, i)->role))
        return TRUE;
    }

  return FALSE;
}

/* A task that names a lead covers those above it. */
static void
cover_above (const PlanModelCheck *self,
             guint32               task,
             guint8               *led)
{
  while (led[task] != LED_YES)
    {
      PlanModelLink parent = get_task (self, task)->parent;

      led[task] = LED_YES;
      if (parent == 0)
        return;
      task = parent - 1 - self->row->tasks.first;
    }
}

/* And those below it.  The way up ends where the answer is known, so that each task is gone through once.
 * @names: which tasks name a lead themselves
 * @is_below: for each task whether one above it does, as far as that is known */
static void
cover_below (const PlanModelCheck *self,
             guint32               task,
             const guint8         *names,
             guint8               *is_below,
             guint32              *way)
{
  guint32 n = 0, at = task;
  Led led;

  for (;;)
    {
      PlanModelLink parent = get_task (self, at)->parent;

      way[n++] = at;
      if (is_below[at] != LED_UNKNOWN || names[at] || parent == 0)
        break;
      at = parent - 1 - self->row->tasks.first;
    }
  led = is_below[at] != LED_UNKNOWN ? is_below[at] : names[at] ? LED_YES : LED_NO;
  while (n > 0)
    is_below[way[--n]] = led;
}

/* Returns: (transfer full): for each task whether it, or one above or below it, names a lead */
static guint8 *
read_leads (const PlanModelCheck *self)
{
  guint32 n = self->row->tasks.n;
  guint8 *led = g_new0 (guint8, n);
  g_autofree guint8 *names = g_new0 (guint8, n), *is_below = g_new0 (guint8, n);
  g_autofree guint32 *way = g_new (guint32, n);

  for (guint32 i = 0; i < n; i++)
    names[i] = names_lead (self->store, get_task (self, i));
  for (guint32 i = 0; i < n; i++)
    {
      if (names[i])
        cover_above (self, i, led);
      cover_below (self, i, names, is_below, way);
    }
  for (guint32 i = 0; i < n; i++)
    {
      if (is_below[i] == LED_YES)
        led[i] = LED_YES;
    }

  return led;
}

/* Siblings */

typedef struct
{
  guint n;
  guint n_led;
} Siblings;

/* Tasks of one kind and one manner of numbers below one task or one section: what a table of tasks has another manner of
 * does not stand beside the headings.  Safeguards are siblings of safeguards only, since they rarely have a lead. */
static guint64
get_family (const PlanModelCheck   *self,
            const PlanModelTaskRow *task)
{
  guint manner = plan_model_check_names_get_ordinal (self->names, task->number).manner;
  PlanModelLink above = task->parent;

  if (above == 0 && task->section != 0)
    above = plan_model_store_peek_section (self->store, task->section - 1)->parent;

  /* Manners are few. */
  return (guint64) manner << 40 | (guint64) task->kind << 34 | (guint64) (task->parent != 0) << 33 | above;
}

/* Returns: (transfer full): of each task those among which it stands; @families: (out): who owns them */
static Siblings **
read_siblings (const PlanModelCheck  *self,
               const guint8          *led,
               GHashTable           **families)
{
  Siblings **siblings = g_new (Siblings *, self->row->tasks.n);

  *families = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint32 i = 0; i < self->row->tasks.n; i++)
    {
      guint64 family = get_family (self, get_task (self, i));

      siblings[i] = g_hash_table_lookup (*families, &family);
      if (siblings[i] == NULL)
        {
          siblings[i] = g_new0 (Siblings, 1);
          g_hash_table_insert (*families, g_memdup2 (&family, sizeof family), siblings[i]);
        }
      siblings[i]->n++;
      siblings[i]->n_led += led[i] == LED_YES;
    }

  return siblings;
}

static void
report_task (PlanModelCheck *self,
             guint32         position)
{
  const PlanModelTaskRow *task = get_task (self, position);
  const char *title = plan_model_store_text (self->store, task->title);

  plan_model_check_begin (self, PLAN_MODEL_RULE_TASK_WITHOUT_LEAD, PLAN_MODEL_SEVERITY_WARNING);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_TASK, self->row->tasks.first + position);
  plan_model_check_add_span (self, task->span);
  if (task->assignments.n > 0)
    plan_model_check_end (self, g_strdup_printf (_("“%s” names bodies, but none that leads or answers for it"), title));
  else
    plan_model_check_end (self, g_strdup_printf (_("“%s” names no body in charge, as the tasks beside it do"), title));
}

static void
report_unmarked (PlanModelCheck *self,
                 guint           n_unmarked,
                 guint           n_tasks,
                 guint32         first)
{
  plan_model_check_begin (self, PLAN_MODEL_RULE_TASK_WITHOUT_LEAD, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_PLAN, self->plan);
  plan_model_check_add_span (self, get_task (self, first)->span);
  if (n_unmarked == n_tasks)
    plan_model_check_end (self, g_strdup_printf (ngettext ("the one task of the plan names no body in charge",
                                                           "none of the %u tasks of the plan names a body in charge",
                                                           n_tasks),
                                                 n_tasks));
  else
    plan_model_check_end (self, g_strdup_printf (ngettext ("%u of the %u tasks of the plan names no body in charge",
                                                           "%u of the %u tasks of the plan name no body in charge",
                                                           n_unmarked),
                                                 n_unmarked, n_tasks));
}

static void
check_leads (PlanModelCheck *self)
{
  const guint32 n = self->row->tasks.n;
  g_autoptr (GHashTable) families = NULL;
  g_autofree guint8 *led = NULL;
  g_autofree Siblings **siblings = NULL;
  guint n_unmarked = 0, n_tasks = 0;
  guint32 first = 0;

  if (!plan_model_check_wants (self, PLAN_MODEL_RULE_TASK_WITHOUT_LEAD) || n == 0)
    return;
  led = read_leads (self);
  siblings = read_siblings (self, led, &families);
  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelTaskRow *task = get_task (self, i);
      gboolean is_safeguard = task->kind == PLAN_MODEL_TASK_KIND_SAFEGUARD;

      n_tasks += !is_safeguard;
      if (led[i] == LED_YES)
        continue;
      /* Most of the others have what it lacks. */
      if (siblings[i]->n_led * 2 > siblings[i]->n - 1)
        report_task (self, i);
      else if (!is_safeguard && n_unmarked++ == 0)
        first = i;
    }
  if (n_unmarked > 0)
    report_unmarked (self, n_unmarked, n_tasks, first);
}

/* Roles */

static const char *
get_role_word (guint8 role)
{
  switch (role)
    {
    case PLAN_MODEL_ASSIGNMENT_ROLE_LEAD:
      return _("lead");
    case PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT:
      return _("support");
    case PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE:
      return _("participate");
    case PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE:
      return _("responsible");
    case PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE:
      return _("guide");
    case PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT:
      return _("implement");
    default:
      return _("unknown");
    }
}

static gboolean
is_same_stretch (PlanModelExtent a,
                 PlanModelExtent b)
{
  return a.start == b.start && a.end == b.end;
}

static void
report_two_roles (PlanModelCheck               *self,
                  guint32                       task,
                  const PlanModelAssignmentRow *a,
                  const PlanModelAssignmentRow *b)
{
  const PlanModelAgencyRow *agency = plan_model_store_peek_agency (self->store, a->agency - 1);

  plan_model_check_begin (self, PLAN_MODEL_RULE_AGENCY_IN_TWO_ROLES, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_TASK, task);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_AGENCY, a->agency - 1);
  plan_model_check_add_span (self, a->span);
  plan_model_check_add_span (self, b->span);
  /* Translators: an agency, the title of a task, and two roles. */
  plan_model_check_end (self, g_strdup_printf (_("%s has two roles in “%s”: %s and %s"),
                                               plan_model_store_text (self->store, agency->name),
                                               plan_model_store_text (self->store,
                                                                      plan_model_store_peek_task (self->store, task)->title),
                                               get_role_word (a->role), get_role_word (b->role)));
}

/* @seen: agency → the first of its assignments in the task */
static void
check_roles_of_task (PlanModelCheck *self,
                     guint32         number,
                     GHashTable     *seen)
{
  const PlanModelTaskRow *task = plan_model_store_peek_task (self->store, number);

  g_hash_table_remove_all (seen);
  for (guint32 i = task->assignments.first; i < task->assignments.first + task->assignments.n; i++)
    {
      const PlanModelAssignmentRow *assignment = plan_model_store_peek_assignment (self->store, i);
      const PlanModelAssignmentRow *first = g_hash_table_lookup (seen, GUINT_TO_POINTER (assignment->agency));

      if (first == NULL)
        g_hash_table_insert (seen, GUINT_TO_POINTER (assignment->agency), (gpointer) assignment);
      else if (first->role != assignment->role && is_same_stretch (first->covers, assignment->covers))
        report_two_roles (self, number, first, assignment);
    }
}

static void
check_roles (PlanModelCheck *self)
{
  const PlanModelRange tasks = self->row->tasks;
  g_autoptr (GHashTable) seen = NULL;

  if (!plan_model_check_wants (self, PLAN_MODEL_RULE_AGENCY_IN_TWO_ROLES))
    return;
  seen = g_hash_table_new (NULL, NULL);
  for (guint32 i = 0; i < tasks.n; i++)
    check_roles_of_task (self, tasks.first + i, seen);
}

/* Names that stand for two */

static void
report_ambiguous (PlanModelCheck *self,
                  PlanModelText   name,
                  guint32         a,
                  guint32         b)
{
  const PlanModelAgencyRow *one = plan_model_store_peek_agency (self->store, a);
  const PlanModelAgencyRow *other = plan_model_store_peek_agency (self->store, b);

  plan_model_check_begin (self, PLAN_MODEL_RULE_AGENCY_AMBIGUOUS, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_AGENCY, a);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_AGENCY, b);
  plan_model_check_end (self, g_strdup_printf (_("“%s” stands for %s (%s) and for %s (%s)"),
                                               plan_model_store_text (self->store, name),
                                               plan_model_store_text (self->store, one->name),
                                               plan_model_store_id_text (self->store, one->id),
                                               plan_model_store_text (self->store, other->name),
                                               plan_model_store_id_text (self->store, other->id)));
}

typedef struct
{
  guint32 agency; /* its row + 1 */
  gboolean is_reported;
} Bearer;

/* @bearers: the folded name → who bears it */
static void
note_name (PlanModelCheck *self,
           GHashTable     *bearers,
           PlanModelText   text,
           guint32         agency)
{
  const PlanModelCheckName *name = plan_model_check_names_get (self->names, text);
  Bearer *bearer;

  if (name == NULL)
    return;
  bearer = g_hash_table_lookup (bearers, name->folded);
  if (bearer == NULL)
    {
      bearer = g_new0 (Bearer, 1);
      bearer->agency = agency + 1;
      g_hash_table_insert (bearers, name->folded, bearer);
      return;
    }
  if (bearer->agency == agency + 1 || bearer->is_reported
      || plan_model_store_peek_agency (self->store, bearer->agency - 1)->area
             != plan_model_store_peek_agency (self->store, agency)->area)
    return;
  bearer->is_reported = TRUE;
  report_ambiguous (self, text, bearer->agency - 1, agency);
}

static void
check_names (PlanModelCheck *self)
{
  const PlanModelRange agencies = self->row->agencies;
  g_autoptr (GHashTable) bearers = NULL;

  if (!plan_model_check_wants (self, PLAN_MODEL_RULE_AGENCY_AMBIGUOUS))
    return;
  bearers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  for (guint32 i = agencies.first; i < agencies.first + agencies.n; i++)
    {
      const PlanModelAgencyRow *agency = plan_model_store_peek_agency (self->store, i);

      note_name (self, bearers, agency->name, i);
      for (guint32 j = agency->aliases.first; j < agency->aliases.first + agency->aliases.n; j++)
        note_name (self, bearers, self->store->aliases.items[j], i);
    }
}

void
plan_model_check_duties (PlanModelCheck *self)
{
  check_leads (self);
  check_roles (self);
  check_names (self);
}
