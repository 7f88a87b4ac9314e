/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/comparison-row-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelComparison:
 *
 * The indicators of a catalog's plans with baseline and target side by side, and what lies between the two: the change, the
 * change in percent and the compound rate a year.
 *
 * Every indicator that states a baseline or a target is in it, in the order of the catalog and of the document, but with
 * the parts of an indicator below it; an indicator that states neither is in it only as the head of its parts. Or, with
 * [ctor@PlanModel.Comparison.new_for_name], those whose name has some words in it, to hold plans against one another.
 * Which baseline and which target is told by [method@PlanModel.Indicator.get_baseline] and
 * [method@PlanModel.Indicator.get_target].
 *
 * The rows are objects for programs ([method@PlanModel.Comparison.get_rows]), made when they are asked for; or all of it is
 * written as text for people, as Markdown, as CSV for spreadsheets, or as JSON, for which no object is made.
 *
 * Immutable and thread-safe. It does not hold the catalog, but what is in it.
 *
 * Since: 1.0
 */
struct _PlanModelComparison
{
  GObject parent_instance;

  PlanModelPairs *pairs;
  GListModel *rows; /* atomic; NULL until it is asked for */
};

enum
{
  PROP_NAME = 1,
  PROP_ROWS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelComparison, plan_model_comparison, G_TYPE_OBJECT)

static void
plan_model_comparison_finalize (GObject *object)
{
  PlanModelComparison *self = (PlanModelComparison *) object;

  g_clear_object (&self->rows);
  plan_model_pairs_unref (self->pairs);

  G_OBJECT_CLASS (plan_model_comparison_parent_class)->finalize (object);
}

static void
plan_model_comparison_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  PlanModelComparison *self = (PlanModelComparison *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_comparison_get_name (self));
      break;
    case PROP_ROWS:
      g_value_set_object (value, plan_model_comparison_get_rows (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_comparison_class_init (PlanModelComparisonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_comparison_finalize;
  object_class->get_property = plan_model_comparison_get_property;

  /**
   * PlanModelComparison:name: (getter get_name)
   *
   * What the names of the indicators in it have in them, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelComparison:rows: (getter get_rows)
   *
   * The rows, a list of [class@PlanModel.ComparisonRow].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_comparison_init (PlanModelComparison *self)
{
  const PlanModelPairsQuestion everything = { NULL };

  self->pairs = plan_model_pairs_new (plan_model_store_get_empty (), &everything);
}

PlanModelComparison *
plan_model_comparison_new_for_question (PlanModelStore               *store,
                                        const PlanModelPairsQuestion *question)
{
  PlanModelComparison *self = g_object_new (PLAN_MODEL_TYPE_COMPARISON, NULL);

  plan_model_pairs_unref (self->pairs);
  self->pairs = plan_model_pairs_new (store, question);

  return self;
}

/**
 * plan_model_comparison_new:
 * @catalog: a catalog
 *
 * Compares the baselines of all plans of a catalog with their targets.
 *
 * Takes time linear in the number of indicators and values.
 *
 * Returns: (transfer full): the comparison
 *
 * Since: 1.0
 */
PlanModelComparison *
plan_model_comparison_new (PlanModelCatalog *catalog)
{
  const PlanModelPairsQuestion everything = { NULL };

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  return plan_model_comparison_new_for_question (plan_model_catalog_get_store (catalog), &everything);
}

/**
 * plan_model_comparison_new_for_name:
 * @catalog: a catalog
 * @name: what the name of an indicator is to have in it, such as `高新技术企业`
 *
 * Compares the indicators of some name across the plans of a catalog. [class@PlanModel.Comparer] can do more.
 *
 * Names are held against each other in the form NFKC, where the width of letters does not count, nor whether the letters A
 * to Z are small, nor how much white space there is; and in one script, so that 規劃 finds 规划. Several indicators of a plan
 * may have the name, each of which is a row that stands for itself, and where none has there are no rows. Those come
 * first whose name says nothing
 * else, but for 数 and the like. The empty text is a part of every name.
 *
 * Takes time linear in the number of indicators and values.
 *
 * Returns: (transfer full): the comparison
 *
 * Since: 1.0
 */
PlanModelComparison *
plan_model_comparison_new_for_name (PlanModelCatalog *catalog,
                                    const char       *name)
{
  g_autoptr (PlanModelConcepts) concepts = NULL;
  PlanModelPairsQuestion question = { .name = name };
  PlanModelStore *store;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  store = plan_model_catalog_get_store (catalog);
  concepts = plan_model_concepts_new (store, NULL);
  question.concepts = concepts;

  return plan_model_comparison_new_for_question (store, &question);
}

const PlanModelPairs *
plan_model_comparison_get_pairs (PlanModelComparison *self)
{
  return self->pairs;
}

const char *
plan_model_pair_get_area (const PlanModelPairs *pairs,
                          const PlanModelPair  *pair)
{
  return plan_model_store_text (pairs->store, plan_model_pairs_get_area (pairs, pair));
}

/**
 * plan_model_comparison_get_name: (get-property name)
 * @self: a comparison
 *
 * Gets what the names of its indicators have in them, as it was given.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where it was not asked for
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_get_name (PlanModelComparison *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  return self->pairs->name;
}

static GObject *
make_row (gpointer source,
          guint    position)
{
  return (GObject *) plan_model_comparison_row_new (source, position);
}

/**
 * plan_model_comparison_get_rows: (get-property rows)
 * @self: a comparison
 *
 * Gets the rows, a list of [class@PlanModel.ComparisonRow].
 *
 * A row is made, and what is in it computed, when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the rows
 *
 * Since: 1.0
 */
GListModel *
plan_model_comparison_get_rows (PlanModelComparison *self)
{
  GListModel *rows, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  rows = g_atomic_pointer_get (&self->rows);
  if (rows != NULL)
    return rows;
  made = G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_COMPARISON_ROW, self->pairs->n, make_row,
                                                 plan_model_pairs_ref (self->pairs),
                                                 (GDestroyNotify) plan_model_pairs_unref));
  if (g_atomic_pointer_compare_and_exchange (&self->rows, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->rows);
}
