/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duties.h>

#include <libplanmodel/analysis/duties-private.h>
#include <libplanmodel/analysis/duty-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/list-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * PlanModelDuties:
 *
 * Who leads and who supports what, by body, across the plans of a catalog: the list of responsibilities that such plans ask
 * for, and the calendar of those who watch over them.
 *
 * Each row ([class@PlanModel.Duty]) is a body that a plan assigns to a task or project, or to a part of a task. A body is one
 * of its area: 市科技局 of one city is not that of another. Within an area, agencies of several plans are one body where their
 * full names are the same or differ in usual short forms only; [method@PlanModel.Duty.get_certainty] tells how sure that is.
 * Groups (各乡镇、街道) stay groups. Where a document names the members of one, each has a row too, whose basis is
 * %PLAN_MODEL_DUTY_BASIS_GROUP. A group of more than 256 members is not spread.
 *
 * The rows come by body: areas in the order of the catalog, in an area first the bodies that lead or answer for something,
 * then those that only support, then groups. Those of a body come by plan and role, who leads first. Behind all of them stand
 * the tasks that nobody leads or answers for, though the plan says for others of their kind who does; a task is led where a
 * task above it is, and one with parts is judged by its parts.
 *
 * Filters give other duties, and can be joined: `duties.filter_agency ("科技局").filter_due ("2023")`.
 *
 * Immutable and thread-safe. It does not hold the catalog, but what is in it.
 *
 * Since: 1.0
 */
struct _PlanModelDuties
{
  GObject parent_instance;

  PlanModelDutySet *set;
  gpointer rows; /* atomic, as that below; NULL until it is asked for */
  gpointer unassigned;
};

enum
{
  PROP_ROWS = 1,
  PROP_UNASSIGNED_PLANS,
  PROP_N_UNDATED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelDuties, plan_model_duties, G_TYPE_OBJECT)

static void
plan_model_duties_finalize (GObject *object)
{
  PlanModelDuties *self = (PlanModelDuties *) object;

  g_clear_object (&self->rows);
  g_clear_object (&self->unassigned);
  plan_model_duty_set_unref (self->set);

  G_OBJECT_CLASS (plan_model_duties_parent_class)->finalize (object);
}

static void
plan_model_duties_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PlanModelDuties *self = (PlanModelDuties *) object;

  switch (prop_id)
    {
    case PROP_ROWS:
      g_value_set_object (value, plan_model_duties_get_rows (self));
      break;
    case PROP_UNASSIGNED_PLANS:
      g_value_set_object (value, plan_model_duties_get_unassigned_plans (self));
      break;
    case PROP_N_UNDATED:
      g_value_set_uint (value, plan_model_duties_get_n_undated (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_duties_class_init (PlanModelDutiesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_duties_finalize;
  object_class->get_property = plan_model_duties_get_property;

  /**
   * PlanModelDuties:rows: (getter get_rows)
   *
   * The duties, a list of [class@PlanModel.Duty].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelDuties:unassigned-plans: (getter get_unassigned_plans)
   *
   * The plans that assign nobody to anything, a list of [class@PlanModel.Plan].
   *
   * Since: 1.0
   */
  props[PROP_UNASSIGNED_PLANS] = g_param_spec_object ("unassigned-plans", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelDuties:n-undated: (getter get_n_undated)
   *
   * How many duties have no date.
   *
   * Since: 1.0
   */
  props[PROP_N_UNDATED] = g_param_spec_uint ("n-undated", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_duties_init (PlanModelDuties *self)
{
  self->set = plan_model_duty_set_new (plan_model_store_get_empty ());
}

/* Takes the set. */
static PlanModelDuties *
take_set (PlanModelDutySet *set)
{
  PlanModelDuties *self = g_object_new (PLAN_MODEL_TYPE_DUTIES, NULL);

  plan_model_duty_set_unref (self->set);
  self->set = set;

  return self;
}

const PlanModelDutySet *
plan_model_duties_get_set (PlanModelDuties *self)
{
  return self->set;
}

/**
 * plan_model_duties_new:
 * @catalog: a catalog
 *
 * Lists the duties that the plans of a catalog state.
 *
 * Takes time linear in the number of rows of the catalog, but for sorting its bodies.
 *
 * Returns: (transfer full): the duties
 *
 * Since: 1.0
 */
PlanModelDuties *
plan_model_duties_new (PlanModelCatalog *catalog)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  return take_set (plan_model_duty_set_new (plan_model_catalog_get_store (catalog)));
}

/**
 * plan_model_duties_filter_agency:
 * @self: duties
 * @text: what a name of the body is to have in it, such as `科技局` or `昌吉市科技局`
 *
 * Keeps the duties of bodies whose names have some words in them.
 *
 * Names are what the body is called across the plans, the name and full name of the agency and its aliases, and what is
 * written at the task. The width of characters does not count, nor whether Latin letters are small, nor the script: 農業農村局
 * finds 农业农村局. The empty text is a part of every name. What nobody has is left out.
 *
 * Returns: (transfer full): those that fit, in the same order; none, where no name has the words in it
 *
 * Since: 1.0
 */
PlanModelDuties *
plan_model_duties_filter_agency (PlanModelDuties *self,
                                 const char      *text)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return take_set (plan_model_duty_set_filter_agency (self->set, text));
}

/**
 * plan_model_duties_filter_role:
 * @self: duties
 * @role: a role
 *
 * Keeps the duties of one role. What nobody has is left out.
 *
 * Returns: (transfer full): those that fit, in the same order
 *
 * Since: 1.0
 */
PlanModelDuties *
plan_model_duties_filter_role (PlanModelDuties         *self,
                               PlanModelAssignmentRole  role)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  return take_set (plan_model_duty_set_filter_role (self->set, role));
}

/* FALSE, and the error, where the text is no period with an end. */
static gboolean
read_period (const char       *text,
             PlanModelPeriod  *period,
             GError          **error)
{
  if (plan_model_period_parse (text, strlen (text), period) && period->kind != PLAN_MODEL_PERIOD_ONGOING)
    return TRUE;
  g_set_error (error, PLAN_MODEL_DUTIES_ERROR, PLAN_MODEL_DUTIES_ERROR_PERIOD,
               _("“%s” is no period such as 2023, 2023-S1 (half-year), 2023-Q2 (quarter), 2023-06 or 2023-06-30"), text);

  return FALSE;
}

/**
 * plan_model_duties_filter_due:
 * @self: duties
 * @period: a year, half-year, quarter, month or day: `2023`, `2023-S1`, `2023-Q2`, `2023-06`, `2023-06-30`
 * @error: return location for an error
 *
 * Keeps what falls due in a period, by body and then by time.
 *
 * A deadline falls due on its last day: `2023-Q2` and `2023-06` both fall due on 30 June 2023. Where no deadline is stated, the
 * duty falls due with its targets, once for each of their dates, and has those of its targets that are due then.
 *
 * Behind all of it stands what is ongoing, of plans that have begun by the end of the period. What has neither deadline nor
 * dated targets is left out.
 *
 * Fails with %PLAN_MODEL_DUTIES_ERROR_PERIOD where @period is no such period.
 *
 * Returns: (transfer full): those that fit, or %NULL with @error set
 *
 * Since: 1.0
 */
PlanModelDuties *
plan_model_duties_filter_due (PlanModelDuties  *self,
                              const char       *period,
                              GError          **error)
{
  PlanModelPeriod days;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);
  g_return_val_if_fail (period != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!read_period (period, &days, error))
    return NULL;

  return take_set (plan_model_duty_set_filter_due (self->set, &days));
}

/**
 * plan_model_duties_filter_overdue:
 * @self: duties
 * @date: a date as fine as it is known: `2023`, `2023-06`, `2023-06-30`, and the other periods of
 *   [method@PlanModel.Duties.filter_due]
 * @error: return location for an error
 *
 * Keeps that whose time has run out by the end of a date, by body and then by time.
 *
 * At the end of 30 June 2023, and so with `2023-06-30`, `2023-06` and `2023-Q2`, that is what was due on that day or before it.
 * Plans do not tell what has been done: it is what should have been. What is ongoing, or has no date, is never overdue.
 *
 * Fails with %PLAN_MODEL_DUTIES_ERROR_PERIOD where @date is no such date.
 *
 * Returns: (transfer full): those that fit, or %NULL with @error set
 *
 * Since: 1.0
 */
PlanModelDuties *
plan_model_duties_filter_overdue (PlanModelDuties  *self,
                                  const char       *date,
                                  GError          **error)
{
  PlanModelPeriod days;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!read_period (date, &days, error))
    return NULL;

  return take_set (plan_model_duty_set_filter_until (self->set, days.last));
}

static GObject *
make_duty (gpointer source,
           guint    position)
{
  return (GObject *) plan_model_duty_new (source, position);
}

/**
 * plan_model_duties_get_rows: (get-property rows)
 * @self: duties
 *
 * Gets the duties, a list of [class@PlanModel.Duty].
 *
 * Each is made when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the duties
 *
 * Since: 1.0
 */
GListModel *
plan_model_duties_get_rows (PlanModelDuties *self)
{
  GListModel *rows;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  rows = g_atomic_pointer_get (&self->rows);
  if (rows != NULL)
    return rows;
  rows = G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_DUTY, self->set->n, make_duty,
                                                 plan_model_duty_set_ref (self->set),
                                                 (GDestroyNotify) plan_model_duty_set_unref));

  return plan_model_boxed_fill (&self->rows, rows, g_object_unref);
}

static gboolean
has_assignments (const PlanModelStore *store,
                 PlanModelObjectKind   kind,
                 PlanModelRange        range)
{
  for (guint32 i = 0; i < range.n; i++)
    {
      if (plan_model_duty_get_assignments (store, plan_model_duty_owner (store, kind, range.first + i)).n > 0)
        return TRUE;
    }

  return FALSE;
}

gboolean
plan_model_duties_is_assigned (const PlanModelStore *store,
                               guint32               plan)
{
  return has_assignments (store, PLAN_MODEL_OBJECT_TASK, plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_TASK))
         || has_assignments (store, PLAN_MODEL_OBJECT_PROJECT,
                             plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_PROJECT));
}

/**
 * plan_model_duties_get_unassigned_plans: (get-property unassigned-plans)
 * @self: duties
 *
 * Gets the plans of the catalog that assign nobody to any of their tasks and projects, a list of [class@PlanModel.Plan].
 *
 * The list is the same for filtered duties, and never changes.
 *
 * Returns: (transfer none): the plans
 *
 * Since: 1.0
 */
GListModel *
plan_model_duties_get_unassigned_plans (PlanModelDuties *self)
{
  PlanModelStore *store;
  GListModel *plans;
  GArray *rows;
  guint n;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  plans = g_atomic_pointer_get (&self->unassigned);
  if (plans != NULL)
    return plans;
  store = self->set->ground->store;
  rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      if (!plan_model_duties_is_assigned (store, plan))
        g_array_append_val (rows, plan);
    }
  n = rows->len;
  plans = G_LIST_MODEL (plan_model_list_new_rows (PLAN_MODEL_TYPE_PLAN, store, (gpointer) g_array_free (rows, FALSE), n));

  return plan_model_boxed_fill (&self->unassigned, plans, g_object_unref);
}

/**
 * plan_model_duties_get_n_undated: (get-property n-undated)
 * @self: duties
 *
 * Gets how many duties have neither a deadline nor targets with a date. Of duties that were filtered by time it is how many
 * were left out for that: nobody can tell when they are due.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_duties_get_n_undated (PlanModelDuties *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), 0);

  return self->set->n_undated;
}
