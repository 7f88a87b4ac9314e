/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparer.h>

#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/model/catalog-private.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelComparer:
 *
 * Compares plans in the way that it is told: which indicators, for which year, in which groups and in which order.
 *
 * As it is made it takes the indicators plan by plan, as [ctor@PlanModel.Comparison.new] does. With
 * [property@PlanModel.Comparer:name] or [property@PlanModel.Comparer:concept] it holds one thing against itself across the
 * plans, and [property@PlanModel.Comparer:grouping] by concept does so for all things that more than one plan has.
 *
 * ```python
 * comparer = PlanModel.Comparer(concept="high-tech-enterprises")
 * for row in comparer.run(catalog).get_rows():
 *     print(row.get_plan().get_title(), row.get_aligned_target_text())
 * ```
 *
 * A tool for one thread at a time; it may be used again. What it makes is immutable.
 *
 * Since: 1.0
 */
struct _PlanModelComparer
{
  GObject parent_instance;

  char *name;
  char *concept;
  PlanModelVocabulary *vocabulary;
  gboolean with_close;
  int year;
  PlanModelComparisonGrouping grouping;
  PlanModelComparisonOrder order;
};

enum
{
  PROP_NAME = 1,
  PROP_CONCEPT,
  PROP_VOCABULARY,
  PROP_WITH_CLOSE,
  PROP_YEAR,
  PROP_GROUPING,
  PROP_ORDER,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelComparer, plan_model_comparer, G_TYPE_OBJECT)

static void
plan_model_comparer_finalize (GObject *object)
{
  PlanModelComparer *self = (PlanModelComparer *) object;

  g_free (self->name);
  g_free (self->concept);
  g_clear_object (&self->vocabulary);

  G_OBJECT_CLASS (plan_model_comparer_parent_class)->finalize (object);
}

static void
plan_model_comparer_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  PlanModelComparer *self = (PlanModelComparer *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_CONCEPT:
      g_value_set_string (value, self->concept);
      break;
    case PROP_VOCABULARY:
      g_value_set_object (value, self->vocabulary);
      break;
    case PROP_WITH_CLOSE:
      g_value_set_boolean (value, self->with_close);
      break;
    case PROP_YEAR:
      g_value_set_int (value, self->year);
      break;
    case PROP_GROUPING:
      g_value_set_enum (value, self->grouping);
      break;
    case PROP_ORDER:
      g_value_set_enum (value, self->order);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_comparer_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  PlanModelComparer *self = (PlanModelComparer *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      plan_model_comparer_set_name (self, g_value_get_string (value));
      break;
    case PROP_CONCEPT:
      plan_model_comparer_set_concept (self, g_value_get_string (value));
      break;
    case PROP_VOCABULARY:
      plan_model_comparer_set_vocabulary (self, g_value_get_object (value));
      break;
    case PROP_WITH_CLOSE:
      plan_model_comparer_set_with_close (self, g_value_get_boolean (value));
      break;
    case PROP_YEAR:
      plan_model_comparer_set_year (self, g_value_get_int (value));
      break;
    case PROP_GROUPING:
      plan_model_comparer_set_grouping (self, (PlanModelComparisonGrouping) g_value_get_enum (value));
      break;
    case PROP_ORDER:
      plan_model_comparer_set_order (self, (PlanModelComparisonOrder) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
install_question_properties (GParamFlags flags)
{
  /**
   * PlanModelComparer:name: (getter get_name) (setter set_name)
   *
   * A part of the name of the indicators, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelComparer:concept: (getter get_concept) (setter set_concept)
   *
   * The id of a concept, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_CONCEPT] = g_param_spec_string ("concept", NULL, NULL, NULL, flags);

  /**
   * PlanModelComparer:vocabulary: (getter get_vocabulary) (setter set_vocabulary)
   *
   * Where concepts are looked up; %NULL for the one that the library ships.
   *
   * Since: 1.0
   */
  props[PROP_VOCABULARY] = g_param_spec_object ("vocabulary", NULL, NULL, PLAN_MODEL_TYPE_VOCABULARY, flags);

  /**
   * PlanModelComparer:with-close: (getter get_with_close) (setter set_with_close)
   *
   * Whether what only comes close to the concept is shown as well.
   *
   * Since: 1.0
   */
  props[PROP_WITH_CLOSE] = g_param_spec_boolean ("with-close", NULL, NULL, FALSE, flags);
}

static void
install_order_properties (GParamFlags flags)
{
  /**
   * PlanModelComparer:year: (getter get_year) (setter set_year)
   *
   * The year for which targets are held against each other, or 0.
   *
   * Since: 1.0
   */
  props[PROP_YEAR] = g_param_spec_int ("year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelComparer:grouping: (getter get_grouping) (setter set_grouping)
   *
   * How the rows are parted.
   *
   * Since: 1.0
   */
  props[PROP_GROUPING] = g_param_spec_enum ("grouping", NULL, NULL, PLAN_MODEL_TYPE_COMPARISON_GROUPING,
                                            PLAN_MODEL_COMPARISON_GROUPING_NONE, flags);

  /**
   * PlanModelComparer:order: (getter get_order) (setter set_order)
   *
   * In which order the rows of a group stand.
   *
   * Since: 1.0
   */
  props[PROP_ORDER] = g_param_spec_enum ("order", NULL, NULL, PLAN_MODEL_TYPE_COMPARISON_ORDER,
                                         PLAN_MODEL_COMPARISON_ORDER_CATALOG, flags);
}

static void
plan_model_comparer_class_init (PlanModelComparerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_comparer_finalize;
  object_class->get_property = plan_model_comparer_get_property;
  object_class->set_property = plan_model_comparer_set_property;
  install_question_properties (flags);
  install_order_properties (flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_comparer_init (PlanModelComparer *self)
{
}

/**
 * plan_model_comparer_new:
 *
 * Makes a comparer that takes all indicators, plan by plan.
 *
 * Returns: (transfer full): the comparer
 *
 * Since: 1.0
 */
PlanModelComparer *
plan_model_comparer_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_COMPARER, NULL);
}

static void
set_text (PlanModelComparer  *self,
          char              **member,
          const char         *text,
          guint               prop)
{
  if (g_strcmp0 (*member, text) == 0)
    return;
  g_free (*member);
  *member = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/**
 * plan_model_comparer_get_name: (get-property name)
 * @self: a comparer
 *
 * Gets a part of the name of the indicators that are compared.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where the name does not matter
 *
 * Since: 1.0
 */
const char *
plan_model_comparer_get_name (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), NULL);

  return self->name;
}

/**
 * plan_model_comparer_set_name: (set-property name)
 * @self: a comparer
 * @name: (nullable): a part of a name, in simplified or traditional script
 *
 * Compares the indicators that have a text in their name, across the plans; those that have no other name come first. Width,
 * script and the case of A to Z do not count.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_name (PlanModelComparer *self,
                              const char        *name)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));

  set_text (self, &self->name, name, PROP_NAME);
}

/**
 * plan_model_comparer_get_concept: (get-property concept)
 * @self: a comparer
 *
 * Gets the id of the concept whose indicators are compared.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL
 *
 * Since: 1.0
 */
const char *
plan_model_comparer_get_concept (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), NULL);

  return self->concept;
}

/**
 * plan_model_comparer_set_concept: (set-property concept)
 * @self: a comparer
 * @concept: (nullable): the id of a concept of the vocabulary, such as `high-tech-enterprises`
 *
 * Compares the indicators of one concept across the plans: those that a plan says are of it, and those whose names say so,
 * exactly or by another label. What is only close stays out unless it is asked for.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_concept (PlanModelComparer *self,
                                 const char        *concept)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));

  set_text (self, &self->concept, concept, PROP_CONCEPT);
}

/**
 * plan_model_comparer_get_vocabulary: (get-property vocabulary)
 * @self: a comparer
 *
 * Gets the vocabulary in which concepts are looked up.
 *
 * Returns: (transfer none) (nullable): the vocabulary, or %NULL for the one that the library ships
 *
 * Since: 1.0
 */
PlanModelVocabulary *
plan_model_comparer_get_vocabulary (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), NULL);

  return self->vocabulary;
}

/**
 * plan_model_comparer_set_vocabulary: (set-property vocabulary)
 * @self: a comparer
 * @vocabulary: (nullable): a vocabulary, or %NULL for the one that the library ships
 *
 * Sets in which vocabulary concepts are looked up.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_vocabulary (PlanModelComparer   *self,
                                    PlanModelVocabulary *vocabulary)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));
  g_return_if_fail (vocabulary == NULL || PLAN_MODEL_IS_VOCABULARY (vocabulary));

  if (g_set_object (&self->vocabulary, vocabulary))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOCABULARY]);
}

/**
 * plan_model_comparer_get_with_close: (get-property with-close)
 * @self: a comparer
 *
 * Gets whether what only comes close to the concept is shown as well.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
plan_model_comparer_get_with_close (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), FALSE);

  return self->with_close;
}

/**
 * plan_model_comparer_set_with_close: (set-property with-close)
 * @self: a comparer
 * @with_close: whether to show it
 *
 * Sets whether indicators that only come close to the concept are rows too. They stand behind the others, and an obstacle
 * says what differs.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_with_close (PlanModelComparer *self,
                                    gboolean           with_close)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));

  with_close = with_close != FALSE;
  if (self->with_close == with_close)
    return;
  self->with_close = with_close;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WITH_CLOSE]);
}

/**
 * plan_model_comparer_get_year: (get-property year)
 * @self: a comparer
 *
 * Gets the year for which targets are held against each other.
 *
 * Returns: the year, or 0 for the one that most targets have
 *
 * Since: 1.0
 */
int
plan_model_comparer_get_year (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), 0);

  return self->year;
}

/**
 * plan_model_comparer_set_year: (set-property year)
 * @self: a comparer
 * @year: a year, or 0
 *
 * Sets for which year targets are held against each other. Of an indicator with targets for several years the one for this year
 * is taken, else the nearest to it. With 0 it is the one that counts for the plan
 * ([method@PlanModel.Indicator.get_target]), and what most of them have is the year that the others are measured by.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_year (PlanModelComparer *self,
                              int                year)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));
  g_return_if_fail (year >= 0 && year <= 9999);

  if (self->year == year)
    return;
  self->year = year;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_YEAR]);
}

/**
 * plan_model_comparer_get_grouping: (get-property grouping)
 * @self: a comparer
 *
 * Gets how the rows are parted.
 *
 * Returns: the grouping
 *
 * Since: 1.0
 */
PlanModelComparisonGrouping
plan_model_comparer_get_grouping (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), PLAN_MODEL_COMPARISON_GROUPING_NONE);

  return self->grouping;
}

/**
 * plan_model_comparer_set_grouping: (set-property grouping)
 * @self: a comparer
 * @grouping: the grouping
 *
 * Sets how the rows are parted. By concept, and with neither a name nor a concept asked for, every concept is a group that
 * more than one plan has, and what is of no concept, or of one that a single plan has, is left out.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_grouping (PlanModelComparer           *self,
                                  PlanModelComparisonGrouping  grouping)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));
  g_return_if_fail ((guint) grouping <= PLAN_MODEL_COMPARISON_GROUPING_YEAR);

  if (self->grouping == grouping)
    return;
  self->grouping = grouping;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_GROUPING]);
}

/**
 * plan_model_comparer_get_order: (get-property order)
 * @self: a comparer
 *
 * Gets in which order the rows of a group stand.
 *
 * Returns: the order
 *
 * Since: 1.0
 */
PlanModelComparisonOrder
plan_model_comparer_get_order (PlanModelComparer *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), PLAN_MODEL_COMPARISON_ORDER_CATALOG);

  return self->order;
}

/**
 * plan_model_comparer_set_order: (set-property order)
 * @self: a comparer
 * @order: the order
 *
 * Sets in which order the rows of a group stand.
 *
 * Since: 1.0
 */
void
plan_model_comparer_set_order (PlanModelComparer        *self,
                               PlanModelComparisonOrder  order)
{
  g_return_if_fail (PLAN_MODEL_IS_COMPARER (self));
  g_return_if_fail ((guint) order <= PLAN_MODEL_COMPARISON_ORDER_TARGET);

  if (self->order == order)
    return;
  self->order = order;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ORDER]);
}

static gboolean
check_question (PlanModelComparer  *self,
                PlanModelConcepts  *concepts,
                GError            **error)
{
  if (self->name != NULL && self->concept != NULL)
    {
      g_set_error_literal (error, PLAN_MODEL_COMPARISON_ERROR, PLAN_MODEL_COMPARISON_ERROR_QUESTION,
                           _("a name and a concept cannot both be asked for"));
      return FALSE;
    }
  if (self->concept != NULL && plan_model_concepts_find (concepts, self->concept) == 0)
    {
      g_set_error (error, PLAN_MODEL_COMPARISON_ERROR, PLAN_MODEL_COMPARISON_ERROR_CONCEPT,
                   _("the vocabulary has no concept “%s”"), self->concept);
      return FALSE;
    }

  return TRUE;
}

/**
 * plan_model_comparer_run:
 * @self: a comparer
 * @catalog: the plans
 * @error: (nullable): return location for a [struct@GLib.Error], or %NULL
 *
 * Compares the plans of a catalog.
 *
 * Takes time linear in the number of indicators and values, and n log n where rows are sorted.
 *
 * Fails with %PLAN_MODEL_COMPARISON_ERROR_CONCEPT where the vocabulary does not have the concept, and with
 * %PLAN_MODEL_COMPARISON_ERROR_QUESTION where both a name and a concept are set. That no plan has what is asked for is no
 * error: there are no rows then.
 *
 * Returns: (transfer full) (nullable): the comparison, or %NULL with @error set
 *
 * Since: 1.0
 */
PlanModelComparison *
plan_model_comparer_run (PlanModelComparer  *self,
                         PlanModelCatalog   *catalog,
                         GError            **error)
{
  g_autoptr (PlanModelConcepts) concepts = NULL;
  PlanModelPairsQuestion question = { NULL };
  PlanModelStore *store;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARER (self), NULL);
  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  store = plan_model_catalog_get_store (catalog);
  if (self->name != NULL || self->concept != NULL || self->grouping == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT)
    concepts = plan_model_concepts_new (store, self->vocabulary);
  if (!check_question (self, concepts, error))
    return NULL;
  question = (PlanModelPairsQuestion) {
    .name = self->name,
    .concept = self->concept,
    .grouping = self->grouping,
    .order = self->order,
    .with_close = self->with_close,
    .year = self->year,
    .concepts = concepts,
  };

  return plan_model_comparison_new_for_question (store, &question);
}
