/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile.h>

#include <libplanmodel/analysis/profile-private.h>
#include <libplanmodel/analysis/profile-row-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelProfile:
 *
 * How measurable plans are: how many of their targets have an amount, a year, a baseline, a body in charge, of what form and
 * how firm they are, which goals no task takes up and which tasks no figure measures, and what was not printed but inferred.
 *
 * Each row ([class@PlanModel.ProfileRow]) counts one thing in one plan, beside all other plans of the catalog. There is no
 * score: a plan of a few firm figures and one of many soft ones are two kinds of plan, and the counts say which.
 *
 * What is counted as a target is each statement of a target or milestone: one figure stated with two wordings is two. The
 * measures:
 *
 * | measure | counts |
 * |---|---|
 * | `targets` | the statements of a target or milestone |
 * | `with-amount` | those that print a number or its like (全覆盖) |
 * | `with-year` | those whose own clause says the year; one from the sentence before, the section or the period is inferred |
 * | `with-baseline` | those of an indicator that has a baseline with a printed amount |
 * | `with-body` | those in a task, or a part of a task, or of a project, that an agency leads or answers for (lead, responsible) |
 * | `with-own-date` | those with a deadline finer than a year, or a year before the last of the period |
 * | `form-…`, `comparator-…`, `firmness-…`, `nature-…` | those of that form and so on; the words are those of plan JSON |
 * | `goals` | the indicators of which a section of goals states a target |
 * | `goals-without-task` | those of them that no task states, under the same name or concept |
 * | `tasks` | the tasks without parts of their own; policies and safeguards are none |
 * | `tasks-without-target` | those of them in which no target is stated |
 * | `inferred-indicator-…` | the indicators of which that member was inferred and not printed |
 * | `inferred-value-…`, `inferred-assignment-…` | the same of values, targets or not, and of assignments |
 *
 * Immutable and thread-safe. It does not hold the catalog, but what is in it.
 *
 * Since: 1.0
 */
struct _PlanModelProfile
{
  GObject parent_instance;

  PlanModelTally *tally;
  GListModel *rows; /* atomic; NULL until it is asked for */
};

enum
{
  PROP_ROWS = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelProfile, plan_model_profile, G_TYPE_OBJECT)

static void
plan_model_profile_finalize (GObject *object)
{
  PlanModelProfile *self = (PlanModelProfile *) object;

  g_clear_object (&self->rows);
  plan_model_tally_unref (self->tally);

  G_OBJECT_CLASS (plan_model_profile_parent_class)->finalize (object);
}

static void
plan_model_profile_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (prop_id == PROP_ROWS)
    g_value_set_object (value, plan_model_profile_get_rows ((PlanModelProfile *) object));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
plan_model_profile_class_init (PlanModelProfileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_profile_finalize;
  object_class->get_property = plan_model_profile_get_property;

  /**
   * PlanModelProfile:rows: (getter get_rows)
   *
   * The rows, a list of [class@PlanModel.ProfileRow].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] =
      g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_profile_init (PlanModelProfile *self)
{
  self->tally = plan_model_tally_new (plan_model_store_get_empty ());
}

/**
 * plan_model_profile_new:
 * @catalog: a catalog
 *
 * Counts how measurable each plan of a catalog is.
 *
 * Takes time linear in the number of values and mentions.
 *
 * Returns: (transfer full): the profile
 *
 * Since: 1.0
 */
PlanModelProfile *
plan_model_profile_new (PlanModelCatalog *catalog)
{
  PlanModelProfile *self;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  self = g_object_new (PLAN_MODEL_TYPE_PROFILE, NULL);
  plan_model_tally_unref (self->tally);
  self->tally = plan_model_tally_new (plan_model_catalog_get_store (catalog));

  return self;
}

const PlanModelTally *
plan_model_profile_get_tally (PlanModelProfile *self)
{
  return self->tally;
}

/* Which measure of which plan stands at a position. */
typedef struct
{
  PlanModelTally *tally;
  GArray *places; /* of guint64: a plan and a measure */
} Rows;

static void
free_rows (gpointer data)
{
  Rows *self = data;

  plan_model_tally_unref (self->tally);
  g_array_unref (self->places);
  g_free (self);
}

static Rows *
make_rows (PlanModelTally *tally)
{
  Rows *self = g_new0 (Rows, 1);
  guint32 n_plans = tally->store->n[PLAN_MODEL_OBJECT_PLAN];

  self->tally = plan_model_tally_ref (tally);
  self->places = g_array_new (FALSE, FALSE, sizeof (guint64));
  for (guint32 plan = 0; plan < n_plans; plan++)
    {
      for (guint measure = 0; measure < tally->n_measures; measure++)
        {
          guint64 place = (guint64) plan << 32 | measure;

          if (plan_model_tally_is_told (tally, plan, measure))
            g_array_append_val (self->places, place);
        }
    }

  return self;
}

static GObject *
make_row (gpointer source,
          guint    position)
{
  Rows *rows = source;
  guint64 place = g_array_index (rows->places, guint64, position);

  return (GObject *) plan_model_profile_row_new (rows->tally, (guint32) (place >> 32), (guint) (place & G_MAXUINT32));
}

/**
 * plan_model_profile_get_rows: (get-property rows)
 * @self: a profile
 *
 * Gets the rows, a list of [class@PlanModel.ProfileRow]: plan by plan, in the order of the measures. Of the forms,
 * comparators, natures, firmness and inferred members only those are rows that count something in the plan.
 *
 * A row is made when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the rows
 *
 * Since: 1.0
 */
GListModel *
plan_model_profile_get_rows (PlanModelProfile *self)
{
  GListModel *rows, *made;
  Rows *source;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE (self), NULL);

  rows = g_atomic_pointer_get (&self->rows);
  if (rows != NULL)
    return rows;
  source = make_rows (self->tally);
  made = G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_PROFILE_ROW, source->places->len, make_row, source, free_rows));
  if (g_atomic_pointer_compare_and_exchange (&self->rows, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->rows);
}
