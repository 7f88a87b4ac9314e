/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress.h>

#include <libplanmodel/analysis/actual-join-private.h>
#include <libplanmodel/analysis/actuals-private.h>
#include <libplanmodel/analysis/progress-private.h>
#include <libplanmodel/analysis/progress-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/model/list-private.h>

#define MAX_FINDINGS 1000

/**
 * PlanModelProgress:
 *
 * How far along the targets of plans are, as of a year: achieved, on track, behind, off track,
 * moving away, not met, or undecidable with the reason.
 *
 * The actual figures are those that are given ([class@PlanModel.Actuals]), those that a plan prints
 * itself, and those that later plans and reports of the same place print of the same concept or
 * name; of a year the first of these count. A given value joins an indicator by id, by name or by
 * concept, and what it joined is told.
 *
 * Every target and milestone has a row, so each of two tiers is judged alone; what is stated
 * several times with one number has one. The method of measuring is chosen by the form of the
 * target and the signs of the figures. Everything that decides is compared exactly. The chapter
 * [Progress](progress.html) has the tables of methods, statuses and reasons, with their sources.
 *
 * Immutable and thread-safe. It does not hold the catalog, but what is in it.
 *
 * Since: 1.0
 */
struct _PlanModelProgress
{
  GObject parent_instance;

  PlanModelProgressData *data;
  GListModel *rows; /* atomic, as those below; NULL until it is asked for */
  GListModel *joins;
  GListModel *findings;
};

enum
{
  PROP_ROWS = 1,
  PROP_JOINS,
  PROP_FINDINGS,
  PROP_BOUNDS,
  PROP_AS_OF,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelProgress, plan_model_progress, G_TYPE_OBJECT)

static void
plan_model_progress_finalize (GObject *object)
{
  PlanModelProgress *self = (PlanModelProgress *) object;

  g_clear_object (&self->rows);
  g_clear_object (&self->joins);
  g_clear_object (&self->findings);
  plan_model_progress_data_unref (self->data);

  G_OBJECT_CLASS (plan_model_progress_parent_class)->finalize (object);
}

static void
plan_model_progress_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlanModelProgress *self = (PlanModelProgress *) object;

  switch (prop_id)
    {
    case PROP_ROWS:
      g_value_set_object (value, plan_model_progress_get_rows (self));
      break;
    case PROP_JOINS:
      g_value_set_object (value, plan_model_progress_get_joins (self));
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, plan_model_progress_get_findings (self));
      break;
    case PROP_BOUNDS:
      g_value_set_boxed (value, plan_model_progress_get_bounds (self));
      break;
    case PROP_AS_OF:
      g_value_set_int (value, plan_model_progress_get_as_of (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_progress_class_init (PlanModelProgressClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_progress_finalize;
  object_class->get_property = plan_model_progress_get_property;

  /**
   * PlanModelProgress:rows: (getter get_rows)
   *
   * The targets, a list of [class@PlanModel.ProgressRow].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelProgress:joins: (getter get_joins)
   *
   * What became of the values that were given, a list of [class@PlanModel.ActualJoin].
   *
   * Since: 1.0
   */
  props[PROP_JOINS] = g_param_spec_object ("joins", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelProgress:findings: (getter get_findings)
   *
   * What is wrong with the values that were given beside the plans, a list of
   * [class@PlanModel.Finding].
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelProgress:bounds: (getter get_bounds)
   *
   * The bounds between the statuses.
   *
   * Since: 1.0
   */
  props[PROP_BOUNDS] =
      g_param_spec_boxed ("bounds", NULL, NULL, PLAN_MODEL_TYPE_PROGRESS_BOUNDS, flags);

  /**
   * PlanModelProgress:as-of: (getter get_as_of)
   *
   * As of which year all targets are judged.
   *
   * Since: 1.0
   */
  props[PROP_AS_OF] = g_param_spec_int ("as-of", NULL, NULL, 0, 9999, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_progress_init (PlanModelProgress *self)
{
  self->data =
      plan_model_progress_data_new (plan_model_store_get_empty (), NULL, NULL, NULL, 0, FALSE, 1);
}

/**
 * plan_model_progress_new:
 * @catalog: a catalog
 * @actuals: (nullable): what came about, or %NULL for what the plans themselves tell
 * @as_of: the year as of which targets are judged, or 0 for the latest of each plan
 *
 * Measures the progress of all targets of a catalog, with the usual bounds and the vocabulary of
 * the library.
 *
 * Takes time n log n in the number of values.
 *
 * Returns: (transfer full): the progress
 *
 * Since: 1.0
 */
PlanModelProgress *
plan_model_progress_new (PlanModelCatalog *catalog, PlanModelActuals *actuals, int as_of)
{
  return plan_model_progress_new_full (catalog, actuals, as_of, NULL, NULL, FALSE);
}

/**
 * plan_model_progress_new_full:
 * @catalog: a catalog
 * @actuals: (nullable): what came about, or %NULL for what the plans themselves tell
 * @as_of: the year as of which targets are judged, or 0 for the latest of each plan: that of which
 * there is a figure, but no later than the end of its period
 * @bounds: (nullable): the bounds between the statuses, or %NULL for the usual ones
 * @vocabulary: (nullable): the concepts, or %NULL for those of the library
 * @takes_likely: whether a value is used that joins an indicator only by the likeness of names
 *
 * Measures the progress of all targets of a catalog.
 *
 * Returns: (transfer full): the progress
 *
 * Since: 1.0
 */
PlanModelProgress *
plan_model_progress_new_full (PlanModelCatalog *catalog,
                              PlanModelActuals *actuals,
                              int as_of,
                              PlanModelProgressBounds *bounds,
                              PlanModelVocabulary *vocabulary,
                              gboolean takes_likely)
{
  PlanModelProgress *self;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (actuals == NULL || PLAN_MODEL_IS_ACTUALS (actuals), NULL);
  g_return_val_if_fail (as_of >= 0 && as_of <= 9999, NULL);
  g_return_val_if_fail (vocabulary == NULL || PLAN_MODEL_IS_VOCABULARY (vocabulary), NULL);

  self = g_object_new (PLAN_MODEL_TYPE_PROGRESS, NULL);
  plan_model_progress_data_unref (self->data);
  self->data =
      plan_model_progress_data_new (plan_model_catalog_get_store (catalog),
                                    actuals != NULL ? plan_model_actuals_get_rows (actuals) : NULL,
                                    vocabulary, bounds, as_of, takes_likely, MAX_FINDINGS);

  return self;
}

const PlanModelProgressData *
plan_model_progress_get_data (PlanModelProgress *self)
{
  return self->data;
}

static GObject *
make_row (gpointer source, guint position)
{
  return (GObject *) plan_model_progress_row_new (source, position);
}

static GObject *
make_join (gpointer source, guint position)
{
  return (GObject *) plan_model_actual_join_new (source, position);
}

static GListModel *
lend_list (PlanModelProgress *self, GListModel **slot, GType type, guint n, PlanModelListMake make)
{
  GListModel *found = g_atomic_pointer_get (slot);

  if (found != NULL)
    return found;

  return plan_model_boxed_fill (
      (gpointer *) slot,
      plan_model_list_new_made (type, n, make, plan_model_progress_data_ref (self->data),
                                (GDestroyNotify) plan_model_progress_data_unref),
      g_object_unref);
}

/**
 * plan_model_progress_get_rows: (get-property rows)
 * @self: progress
 *
 * Gets the targets, a list of [class@PlanModel.ProgressRow], in the order of plans and indicators,
 * those of an indicator by year.
 *
 * A row is made, and its numbers are computed, when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the rows
 *
 * Since: 1.0
 */
GListModel *
plan_model_progress_get_rows (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  return lend_list (self, &self->rows, PLAN_MODEL_TYPE_PROGRESS_ROW, self->data->records->len,
                    make_row);
}

/**
 * plan_model_progress_get_joins: (get-property joins)
 * @self: progress
 *
 * Gets what became of each value that was given, a list of [class@PlanModel.ActualJoin] in the
 * order of the values.
 *
 * Returns: (transfer none): the joins
 *
 * Since: 1.0
 */
GListModel *
plan_model_progress_get_joins (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  return lend_list (self, &self->joins, PLAN_MODEL_TYPE_ACTUAL_JOIN, self->data->matches->len,
                    make_join);
}

/**
 * plan_model_progress_get_findings: (get-property findings)
 * @self: progress
 *
 * Gets what is wrong with the values that were given beside the plans, a list of
 * [class@PlanModel.Finding] in the order of their file: what joins no indicator, or only by
 * likeness, or several; units that do not compare; two values for one year; years outside of the
 * period.
 *
 * What is wrong in the file itself [method@PlanModel.Actuals.get_findings] tells.
 *
 * Returns: (transfer none): the findings
 *
 * Since: 1.0
 */
GListModel *
plan_model_progress_get_findings (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  {
    GListModel *found = g_atomic_pointer_get (&self->findings);

    return found != NULL
               ? found
               : plan_model_boxed_fill ((gpointer *) &self->findings,
                                        plan_model_findings_new_list (self->data->findings),
                                        g_object_unref);
  }
}

/**
 * plan_model_progress_get_bounds: (get-property bounds)
 * @self: progress
 *
 * Gets the bounds between the statuses.
 *
 * Returns: (transfer none): the bounds
 *
 * Since: 1.0
 */
PlanModelProgressBounds *
plan_model_progress_get_bounds (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  return self->data->bounds;
}

/**
 * plan_model_progress_get_as_of: (get-property as-of)
 * @self: progress
 *
 * Gets as of which year all targets are judged, as it was asked for.
 *
 * Returns: the year, or 0 where each plan has its own: the latest of which there is a figure, no
 * later than the end of its period
 *
 * Since: 1.0
 */
int
plan_model_progress_get_as_of (PlanModelProgress *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), 0);

  return self->data->as_of;
}

/**
 * plan_model_progress_count:
 * @self: progress
 * @status: a status
 *
 * Counts the targets of a status.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
plan_model_progress_count (PlanModelProgress *self, PlanModelProgressStatus status)
{
  guint n = 0;

  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), 0);

  for (guint i = 0; i < self->data->records->len; i++)
    n += plan_model_progress_data_peek (self->data, i)->status == status;

  return n;
}
