/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff.h>

#include <libplanmodel/analysis/diff-private.h>
#include <libplanmodel/analysis/diff-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelDiff:
 *
 * What differs between two plans, or between two revisions of one: indicators and their figures, tasks and projects, and
 * who does what for them.
 *
 * An indicator of the old plan is that of the new one which has, in this order,
 *
 *  1. the same concept ([class@PlanModel.Vocabulary]), area and scope;
 *  2. the same name, unit, area and scope, where 数, 数量, 总数, 全市 and the like make no difference in a name, nor does
 *     the script;
 *  3. a name that is alike (0.85 and above) and says nothing else of grade, population, base, stage and form of the figure,
 *     the same unit, area and scope, and a year or an amount in common. Such two are said to be probably the same, with
 *     how alike they are.
 *
 * A task is that of the same number and title, else of the same title, else of a title that is alike; a project that of
 * the same name, else of a name that is alike. Where several of either side answer to that, and nothing that they say tells
 * them apart, they are a tie: each is a row, and nothing is guessed.
 *
 * A target that changed is softer or harder where the reason can be named ([enum@PlanModel.DiffReason]): it admits more or
 * less, is asked for later or sooner, is said less firmly or more. Everything else is said to be other. Wording alone is no
 * difference, nor are numbers of sections and tasks, nor the order in which something stands.
 *
 * The other way round, from the new plan to the old, each row is the same with its sides exchanged. A plan has no difference
 * to itself.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelDiff
{
  GObject parent_instance;

  PlanModelDiffEntries *entries;
  gpointer plans[2]; /* atomic, as that below: what was lent */
  GListModel *rows;
};

enum
{
  PROP_OLD_PLAN = 1,
  PROP_NEW_PLAN,
  PROP_ROWS,
  PROP_AREAS_DIFFER,
  PROP_CROWDED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelDiff, plan_model_diff, G_TYPE_OBJECT)

static void
plan_model_diff_finalize (GObject *object)
{
  PlanModelDiff *self = (PlanModelDiff *) object;

  g_clear_object (&self->rows);
  g_clear_object (&self->plans[0]);
  g_clear_object (&self->plans[1]);
  plan_model_diff_entries_unref (self->entries);

  G_OBJECT_CLASS (plan_model_diff_parent_class)->finalize (object);
}

static void
plan_model_diff_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelDiff *self = (PlanModelDiff *) object;

  switch (prop_id)
    {
    case PROP_OLD_PLAN:
      g_value_set_object (value, plan_model_diff_get_old_plan (self));
      break;
    case PROP_NEW_PLAN:
      g_value_set_object (value, plan_model_diff_get_new_plan (self));
      break;
    case PROP_ROWS:
      g_value_set_object (value, plan_model_diff_get_rows (self));
      break;
    case PROP_AREAS_DIFFER:
      g_value_set_boolean (value, plan_model_diff_get_areas_differ (self));
      break;
    case PROP_CROWDED:
      g_value_set_boolean (value, plan_model_diff_get_crowded (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelDiff:old-plan: (getter get_old_plan)
   *
   * The plan that something is sought from.
   *
   * Since: 1.0
   */
  props[PROP_OLD_PLAN] = g_param_spec_object ("old-plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelDiff:new-plan: (getter get_new_plan)
   *
   * The plan that it is sought in.
   *
   * Since: 1.0
   */
  props[PROP_NEW_PLAN] = g_param_spec_object ("new-plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelDiff:rows: (getter get_rows)
   *
   * The rows, a list of [class@PlanModel.DiffRow].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelDiff:areas-differ: (getter get_areas_differ)
   *
   * Whether the plans are of two areas.
   *
   * Since: 1.0
   */
  props[PROP_AREAS_DIFFER] = g_param_spec_boolean ("areas-differ", NULL, NULL, FALSE, flags);

  /**
   * PlanModelDiff:crowded: (getter get_crowded)
   *
   * Whether so many names are alike that not all were compared.
   *
   * Since: 1.0
   */
  props[PROP_CROWDED] = g_param_spec_boolean ("crowded", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_diff_class_init (PlanModelDiffClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_diff_finalize;
  object_class->get_property = plan_model_diff_get_property;
  install_properties (object_class);
}

static void
plan_model_diff_init (PlanModelDiff *self)
{
  PlanModelStore *empty = plan_model_store_get_empty ();

  self->entries = plan_model_diff_entries_new (empty, 0, empty, 0, NULL);
}

/**
 * plan_model_diff_new:
 * @old_plan: a plan
 * @new_plan: another plan, of the same catalog or of another one
 * @vocabulary: (nullable): the concepts by which indicators are the same, or %NULL for those that the library ships
 *
 * Finds what differs from one plan to another.
 *
 * Takes time linear in what the plans hold, but for sorting. Names that are not the same are compared only where they share
 * a rare pair of characters; [method@PlanModel.Diff.get_crowded] tells where even that was common.
 *
 * Returns: (transfer full): the differences
 *
 * Since: 1.0
 */
PlanModelDiff *
plan_model_diff_new (PlanModelPlan       *old_plan,
                     PlanModelPlan       *new_plan,
                     PlanModelVocabulary *vocabulary)
{
  PlanModelDiff *self;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (old_plan), NULL);
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (new_plan), NULL);
  g_return_val_if_fail (vocabulary == NULL || PLAN_MODEL_IS_VOCABULARY (vocabulary), NULL);

  self = g_object_new (PLAN_MODEL_TYPE_DIFF, NULL);
  plan_model_diff_entries_unref (self->entries);
  self->entries = plan_model_diff_entries_new (PLAN_MODEL_ITEM_STORE (old_plan), PLAN_MODEL_ITEM_ROW (old_plan),
                                               PLAN_MODEL_ITEM_STORE (new_plan), PLAN_MODEL_ITEM_ROW (new_plan), vocabulary);

  return self;
}

const PlanModelDiffEntries *
plan_model_diff_get_entries (PlanModelDiff *self)
{
  return self->entries;
}

static PlanModelPlan *
lend_plan (PlanModelDiff *self,
           guint          side)
{
  PlanModelStore *store = self->entries->store[side];

  if (store->n[PLAN_MODEL_OBJECT_PLAN] == 0)
    return NULL;

  return plan_model_boxed_lend_link (&self->plans[side], store, PLAN_MODEL_TYPE_PLAN, self->entries->plan[side] + 1);
}

/**
 * plan_model_diff_get_old_plan: (get-property old-plan)
 * @self: a diff
 *
 * Gets the old plan.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one that was given, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for a diff made by `g_object_new`
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_diff_get_old_plan (PlanModelDiff *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), NULL);

  return lend_plan (self, 0);
}

/**
 * plan_model_diff_get_new_plan: (get-property new-plan)
 * @self: a diff
 *
 * Gets the new plan: see [method@PlanModel.Diff.get_old_plan].
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for a diff made by `g_object_new`
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_diff_get_new_plan (PlanModelDiff *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), NULL);

  return lend_plan (self, 1);
}

static GObject *
make_row (gpointer source,
          guint    position)
{
  return (GObject *) plan_model_diff_row_new (source, position);
}

/**
 * plan_model_diff_get_rows: (get-property rows)
 * @self: a diff
 *
 * Gets the rows, a list of [class@PlanModel.DiffRow]: first the indicators with their figures, then the tasks and the
 * projects with their agencies, each in the order of the old plan, in which what is new stands where the new one has it.
 *
 * A row is made, and what is in it written, when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the rows; none where nothing differs
 *
 * Since: 1.0
 */
GListModel *
plan_model_diff_get_rows (PlanModelDiff *self)
{
  GListModel *rows, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), NULL);

  rows = g_atomic_pointer_get (&self->rows);
  if (rows != NULL)
    return rows;
  made = G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_DIFF_ROW, self->entries->n, make_row,
                                                 plan_model_diff_entries_ref (self->entries),
                                                 (GDestroyNotify) plan_model_diff_entries_unref));
  if (g_atomic_pointer_compare_and_exchange (&self->rows, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->rows);
}

/**
 * plan_model_diff_get_areas_differ: (get-property areas-differ)
 * @self: a diff
 *
 * Tells whether the plans are of two areas. What is not said to be of another area than its plan is then not the same in
 * the two, however alike: to hold plans of several areas against one another there is [class@PlanModel.Comparison].
 *
 * Returns: whether both plans state an area, and these are not the same by code or name
 *
 * Since: 1.0
 */
gboolean
plan_model_diff_get_areas_differ (PlanModelDiff *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), FALSE);

  return self->entries->areas_differ;
}

/**
 * plan_model_diff_get_crowded: (get-property crowded)
 * @self: a diff
 *
 * Tells whether so many names are alike that not all of them were compared: then something that is said to be added or
 * removed may be in the other plan under a name that is alike.
 *
 * Returns: whether that is so
 *
 * Since: 1.0
 */
gboolean
plan_model_diff_get_crowded (PlanModelDiff *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), FALSE);

  return self->entries->is_crowded;
}
