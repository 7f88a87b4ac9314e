/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/indicator.h>

#include <libplanmodel/model/backlinks-private.h>
#include <libplanmodel/model/choice-private.h>
#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/model/verify-private.h>

/**
 * PlanModelIndicator:
 *
 * What a plan measures itself by, with the figures that it states for it: where it starts from, what is to be reached
 * and when.
 *
 * The name is kept as it is written; names need not be unique in a plan. Nothing is merged away: two statements that
 * differ in any respect are two values of one indicator, and [method@PlanModel.Indicator.get_target] says which of
 * them counts.
 *
 * The span of an indicator is that of the first of its mentions that has one.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelIndicator
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NAME = 1,
  PROP_CONCEPT,
  PROP_UNIT,
  PROP_DIRECTION,
  PROP_NATURE,
  PROP_AREA,
  PROP_SCOPE,
  PROP_TABLE,
  PROP_NUMBER,
  PROP_GROUP,
  PROP_PARENT,
  PROP_NESTING,
  PROP_CHILDREN,
  PROP_SECTION,
  PROP_TASK,
  PROP_PROJECT,
  PROP_ORIGIN,
  PROP_N_VALUES,
  PROP_BASELINE,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_AREA = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_TABLE,
  SLOT_PARENT,
  SLOT_CHILDREN,
  SLOT_SECTION,
  SLOT_TASK,
  SLOT_PROJECT,
  SLOT_BASELINE,
  SLOT_TARGET,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelIndicator, plan_model_indicator, PLAN_MODEL_TYPE_ITEM)

static PlanModelIndicatorRow
get_row (PlanModelIndicator *self)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self), &row);

  return row;
}

/* Without the rest of the row. */
static inline const char *
get_text (PlanModelIndicator  *self,
          const PlanModelText *column)
{
  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), column[PLAN_MODEL_ITEM_ROW (self)]);
}

/* The places that state its figures, from the first value to the last. */
static PlanModelRange
get_mentions (const PlanModelStore *store,
              guint32               row)
{
  guint32 first = store->value.first_mention[store->indicator.first_value[row]];

  return (PlanModelRange) { first, store->value.first_mention[store->indicator.first_value[row + 1]] - first };
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  PlanModelRange mentions = get_mentions (store, row);

  for (guint32 i = mentions.first; i < mentions.first + mentions.n; i++)
    {
      if (store->mention.end[i] != 0)
        return (PlanModelExtent) { store->mention.start[i], store->mention.end[i] };
    }

  return (PlanModelExtent) { 0, 0 };
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelStore *store = item->store;
  guint32 end = store->indicator.first_value[item->row + 1];
  gboolean any = FALSE;

  for (guint32 value = store->indicator.first_value[item->row]; value < end; value++)
    {
      for (guint32 i = store->value.first_mention[value]; i < store->value.first_mention[value + 1]; i++)
        {
          if (store->mention.end[i] == 0)
            continue;
          if (!plan_model_verify_mention (store, value, i, text, length))
            return FALSE;
          any = TRUE;
        }
    }

  return any;
}

static PlanModelLink
get_indicator_of_indicator (const PlanModelStore *store,
                            guint32               row)
{
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, row, &indicator);

  return indicator.rare.parent;
}

typedef PlanModelLink (*Choose) (const PlanModelStore *store,
                                 guint32               indicator,
                                 PlanModelYears        period);

static PlanModelValue *
lend_chosen (PlanModelIndicator *self,
             guint               slot,
             Choose              choose)
{
  PlanModelStore *store = PLAN_MODEL_ITEM_STORE (self);
  guint32 row = PLAN_MODEL_ITEM_ROW (self);
  PlanModelValue *found = plan_model_item_peek_slot (self, slot);

  if (found == NULL)
    {
      guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, row);
      PlanModelLink chosen = choose (store, row, plan_model_store_peek_plan (store, plan)->period);

      if (chosen != 0)
        found = plan_model_item_fill_slot (self, slot, plan_model_value_new_row (store, chosen - 1, row));
    }

  return found;
}

static const PlanModelItemKind indicator_kind = {
  .object = PLAN_MODEL_OBJECT_INDICATOR,
  .n_slots = N_SLOTS,
  .free_slot = {
    [SLOT_BASELINE] = (GDestroyNotify) plan_model_value_unref,
    [SLOT_TARGET] = (GDestroyNotify) plan_model_value_unref,
  },
  .get_extent = get_extent,
  .verify = verify,
  .verify_whole = TRUE,
};

static void
plan_model_indicator_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PlanModelIndicator *self = (PlanModelIndicator *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_indicator_get_name (self));
      break;
    case PROP_CONCEPT:
      g_value_set_string (value, plan_model_indicator_get_concept (self));
      break;
    case PROP_UNIT:
      g_value_set_string (value, plan_model_indicator_get_unit (self));
      break;
    case PROP_DIRECTION:
      g_value_set_enum (value, (int) plan_model_indicator_get_direction (self));
      break;
    case PROP_NATURE:
      g_value_set_enum (value, (int) plan_model_indicator_get_nature (self));
      break;
    case PROP_AREA:
      g_value_set_object (value, plan_model_indicator_get_area (self));
      break;
    case PROP_SCOPE:
      g_value_set_string (value, plan_model_indicator_get_scope (self));
      break;
    case PROP_TABLE:
      g_value_set_object (value, plan_model_indicator_get_table (self));
      break;
    case PROP_NUMBER:
      g_value_set_string (value, plan_model_indicator_get_number (self));
      break;
    case PROP_GROUP:
      g_value_set_string (value, plan_model_indicator_get_group (self));
      break;
    case PROP_PARENT:
      g_value_set_object (value, plan_model_indicator_get_parent (self));
      break;
    case PROP_NESTING:
      g_value_set_enum (value, (int) plan_model_indicator_get_nesting (self));
      break;
    case PROP_CHILDREN:
      g_value_set_object (value, plan_model_indicator_get_children (self));
      break;
    case PROP_SECTION:
      g_value_set_object (value, plan_model_indicator_get_section (self));
      break;
    case PROP_TASK:
      g_value_set_object (value, plan_model_indicator_get_task (self));
      break;
    case PROP_PROJECT:
      g_value_set_object (value, plan_model_indicator_get_project (self));
      break;
    case PROP_ORIGIN:
      g_value_set_enum (value, (int) plan_model_indicator_get_origin (self));
      break;
    case PROP_N_VALUES:
      g_value_set_uint (value, plan_model_indicator_get_n_values (self));
      break;
    case PROP_BASELINE:
      g_value_set_boxed (value, plan_model_indicator_get_baseline (self));
      break;
    case PROP_TARGET:
      g_value_set_boxed (value, plan_model_indicator_get_target (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_indicator_class_init (PlanModelIndicatorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_indicator_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &indicator_kind);

  /**
   * PlanModelIndicator:name: (getter get_name)
   *
   * The name as it is written.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:concept: (getter get_concept)
   *
   * The id of its concept in the vocabulary, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_CONCEPT] = g_param_spec_string ("concept", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:unit: (getter get_unit)
   *
   * The unit of its figures, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:direction: (getter get_direction)
   *
   * Which way it ought to run.
   *
   * Since: 1.0
   */
  props[PROP_DIRECTION] = g_param_spec_enum ("direction", NULL, NULL, PLAN_MODEL_TYPE_DIRECTION, 0, flags);

  /**
   * PlanModelIndicator:nature: (getter get_nature)
   *
   * Whether it binds.
   *
   * Since: 1.0
   */
  props[PROP_NATURE] = g_param_spec_enum ("nature", NULL, NULL, PLAN_MODEL_TYPE_NATURE, 0, flags);

  /**
   * PlanModelIndicator:area: (getter get_area)
   *
   * The area it is for where that is not the one of the plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_object ("area", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  /**
   * PlanModelIndicator:scope: (getter get_scope)
   *
   * What else narrows it, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SCOPE] = g_param_spec_string ("scope", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:table: (getter get_table)
   *
   * The table that it is a row of, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, PLAN_MODEL_TYPE_SOURCE_TABLE, flags);

  /**
   * PlanModelIndicator:number: (getter get_number)
   *
   * The number of its row as it is printed, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:group: (getter get_group)
   *
   * The heading of its group of rows, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);

  /**
   * PlanModelIndicator:parent: (getter get_parent)
   *
   * The indicator that it is a part of, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PARENT] = g_param_spec_object ("parent", NULL, NULL, PLAN_MODEL_TYPE_INDICATOR, flags);

  /**
   * PlanModelIndicator:nesting: (getter get_nesting)
   *
   * How it lies in its parent.
   *
   * Since: 1.0
   */
  props[PROP_NESTING] = g_param_spec_enum ("nesting", NULL, NULL, PLAN_MODEL_TYPE_NESTING, 0, flags);

  /**
   * PlanModelIndicator:children: (getter get_children)
   *
   * The indicators that are parts of it, a list of [class@PlanModel.Indicator].
   *
   * Since: 1.0
   */
  props[PROP_CHILDREN] = g_param_spec_object ("children", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelIndicator:section: (getter get_section)
   *
   * The section that it stands in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, PLAN_MODEL_TYPE_SECTION, flags);

  /**
   * PlanModelIndicator:task: (getter get_task)
   *
   * The task that it measures, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_TASK] = g_param_spec_object ("task", NULL, NULL, PLAN_MODEL_TYPE_TASK, flags);

  /**
   * PlanModelIndicator:project: (getter get_project)
   *
   * The project whose amount it is, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, PLAN_MODEL_TYPE_PROJECT, flags);

  /**
   * PlanModelIndicator:origin: (getter get_origin)
   *
   * Where it stands: in running text, a table or a list.
   *
   * Since: 1.0
   */
  props[PROP_ORIGIN] = g_param_spec_enum ("origin", NULL, NULL, PLAN_MODEL_TYPE_ORIGIN, 0, flags);

  /**
   * PlanModelIndicator:n-values: (getter get_n_values)
   *
   * How many figures it has.
   *
   * Since: 1.0
   */
  props[PROP_N_VALUES] = g_param_spec_uint ("n-values", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelIndicator:baseline: (getter get_baseline)
   *
   * The figure that it starts from, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_BASELINE] = g_param_spec_boxed ("baseline", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  /**
   * PlanModelIndicator:target: (getter get_target)
   *
   * The figure that is to be reached, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_TARGET] = g_param_spec_boxed ("target", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_indicator_init (PlanModelIndicator *self)
{
}

/**
 * plan_model_indicator_get_name: (get-property name)
 * @self: an indicator
 *
 * Gets the name of the indicator as it is written.
 *
 * Words of a level or a scope that belong to what is counted (国家级, 州级以上, 规模以上) are part of it; 全市 and 全省 are not.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL for an indicator made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_name (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return get_text (self, PLAN_MODEL_ITEM_STORE (self)->indicator.name);
}

/**
 * plan_model_indicator_get_concept: (get-property concept)
 * @self: an indicator
 *
 * Gets the id of the concept in the vocabulary that the indicator measures, such as `high-tech-enterprises`. By it
 * the indicators of several plans are compared.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL where it is aligned with none
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_concept (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return get_text (self, PLAN_MODEL_ITEM_STORE (self)->indicator.concept);
}

/**
 * plan_model_indicator_get_unit: (get-property unit)
 * @self: an indicator
 *
 * Gets the unit of the figures as it is written, such as `家`, `%` or `万人次`.
 *
 * A value may have one of its own: [method@PlanModel.Value.get_unit].
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_unit (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return get_text (self, PLAN_MODEL_ITEM_STORE (self)->indicator.unit);
}

/**
 * plan_model_indicator_get_direction: (get-property direction)
 * @self: an indicator
 *
 * Gets which way the indicator ought to run.
 *
 * It comes from the concept, else from a printed verb (降至, 稳定在, 提高到), and never from the figures.
 *
 * Returns: the direction
 *
 * Since: 1.0
 */
PlanModelDirection
plan_model_indicator_get_direction (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_DIRECTION_UNKNOWN);

  return get_row (self).direction;
}

/**
 * plan_model_indicator_get_nature: (get-property nature)
 * @self: an indicator
 *
 * Gets whether the indicator is binding (约束性) or expected (预期性).
 *
 * Returns: the nature
 *
 * Since: 1.0
 */
PlanModelNature
plan_model_indicator_get_nature (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_NATURE_UNSPECIFIED);

  return get_row (self).nature;
}

/**
 * plan_model_indicator_get_area: (get-property area)
 * @self: an indicator
 *
 * Gets the area that the figures are for where it is not that of the plan: a zone, a county of a breakdown.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where it is that of the plan
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_indicator_get_area (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_AREA, PLAN_MODEL_TYPE_AREA, get_row (self).rare.area);
}

/**
 * plan_model_indicator_get_scope: (get-property scope)
 * @self: an indicator
 *
 * Gets what else narrows the indicator, as it is printed.
 *
 * Returns: (transfer none) (nullable): the scope, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_scope (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self).rare.scope);
}

/**
 * plan_model_indicator_get_table: (get-property table)
 * @self: an indicator
 *
 * Gets the table in which the indicator is a row.
 *
 * Returns: (transfer none) (nullable): the table, or %NULL where it is in none
 *
 * Since: 1.0
 */
PlanModelSourceTable *
plan_model_indicator_get_table (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_TABLE, PLAN_MODEL_TYPE_SOURCE_TABLE, get_row (self).rare.table);
}

/**
 * plan_model_indicator_get_number: (get-property number)
 * @self: an indicator
 *
 * Gets the number of the row in the table as it is printed, such as `2.1`.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_number (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self).rare.number);
}

/**
 * plan_model_indicator_get_group: (get-property group)
 * @self: an indicator
 *
 * Gets the heading of the group of rows in the table that the indicator stands in, such as `创新投入`.
 *
 * Returns: (transfer none) (nullable): the heading, or %NULL where it is in no group
 *
 * Since: 1.0
 */
const char *
plan_model_indicator_get_group (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self).rare.group);
}

/**
 * plan_model_indicator_get_parent: (get-property parent)
 * @self: an indicator
 *
 * Gets the indicator that this one is a part of.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL where it is a part of none
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_indicator_get_parent (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_PARENT, PLAN_MODEL_TYPE_INDICATOR, get_row (self).rare.parent);
}

/**
 * plan_model_indicator_get_nesting: (get-property nesting)
 * @self: an indicator
 *
 * Gets how the indicator lies in its parent: as one of the parts that add up to it, or as one among others (其中).
 *
 * Returns: the kind of nesting
 *
 * Since: 1.0
 */
PlanModelNesting
plan_model_indicator_get_nesting (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_NESTING_UNKNOWN);

  return get_row (self).nesting;
}

/**
 * plan_model_indicator_get_children: (get-property children)
 * @self: an indicator
 *
 * Gets the indicators that are directly a part of this one, in the order of the plan: a list of
 * [class@PlanModel.Indicator].
 *
 * The list is made at the first asking, in time linear in the number of indicators of the plan.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_indicator_get_children (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_backlinks (self, SLOT_CHILDREN, PLAN_MODEL_OBJECT_INDICATOR, PLAN_MODEL_TYPE_INDICATOR,
                                         PLAN_MODEL_OBJECT_INDICATOR, get_indicator_of_indicator);
}

/**
 * plan_model_indicator_get_section: (get-property section)
 * @self: an indicator
 *
 * Gets the section of the outline that the indicator stands in.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_indicator_get_section (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_SECTION, PLAN_MODEL_TYPE_SECTION, get_row (self).section);
}

/**
 * plan_model_indicator_get_task: (get-property task)
 * @self: an indicator
 *
 * Gets the task that the indicator measures.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where it measures none
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_indicator_get_task (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_TASK, PLAN_MODEL_TYPE_TASK, get_row (self).task);
}

/**
 * plan_model_indicator_get_project: (get-property project)
 * @self: an indicator
 *
 * Gets the project whose amount, such as its investment, the indicator is.
 *
 * Returns: (transfer none) (nullable): the project, or %NULL where it is of none
 *
 * Since: 1.0
 */
PlanModelProject *
plan_model_indicator_get_project (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_item_lend_link (self, SLOT_PROJECT, PLAN_MODEL_TYPE_PROJECT, get_row (self).rare.project);
}

/**
 * plan_model_indicator_get_origin: (get-property origin)
 * @self: an indicator
 *
 * Gets where in the document the indicator stands: in a table where one of its mentions does, else where the first
 * does.
 *
 * Returns: the origin
 *
 * Since: 1.0
 */
PlanModelOrigin
plan_model_indicator_get_origin (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_ORIGIN_UNKNOWN);

  return get_row (self).origin;
}

/**
 * plan_model_indicator_get_n_values: (get-property n-values)
 * @self: an indicator
 *
 * Gets how many figures the document states for the indicator.
 *
 * Returns: how many values [method@PlanModel.Indicator.dup_values] lists
 *
 * Since: 1.0
 */
guint
plan_model_indicator_get_n_values (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), 0);

  return get_row (self).values.n;
}

/**
 * plan_model_indicator_get_baseline: (get-property baseline)
 * @self: an indicator
 *
 * Gets the figure about the past from which the indicator starts.
 *
 * Of several baselines it is the one of the latest year before the period of the plan; of several of that year, a
 * level before one of which the form is not stated before other forms, and one with an amount before one without.
 * Where none is of a year before the period, or the plan has no period, it is the first that is printed.
 *
 * Returns: (transfer none) (nullable): the baseline, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_indicator_get_baseline (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return lend_chosen (self, SLOT_BASELINE, plan_model_choose_baseline);
}

/**
 * plan_model_indicator_get_target: (get-property target)
 * @self: an indicator
 *
 * Gets the figure that is to be reached: of several targets the one that counts. Milestones are targets of earlier
 * years.
 *
 * The first of these rules that tells two of them apart decides:
 *
 * 1. The year: the last of the period of the plan, else the latest before it, else none, else the earliest after it,
 * since an outlook never wins. In a plan without a period the latest year, else none.
 *
 * 2. A target before a milestone.
 *
 * 3. A level before one of which the form is not stated before other forms.
 *
 * 4. One with an amount before one without.
 *
 * 5. Of tiers the firm one: ensured (确保) before neither before striven for (力争).
 *
 * 6. What is printed first, as the spans of the mentions tell, else the order of the values; but one with a bound (>
 * 400) before another of the same amount, unit, form and sense (400).
 *
 * Returns: (transfer none) (nullable): the target, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_indicator_get_target (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return lend_chosen (self, SLOT_TARGET, plan_model_choose_target);
}

/**
 * plan_model_indicator_is_inferred:
 * @self: an indicator
 * @member: the name of a member in plan JSON, such as `nature` or `parent`
 *
 * Tells whether a member of the indicator is not printed there but follows from a rule: a nature taken from the caption
 * of the table, a parent taken from the order of the rows.
 *
 * Returns: whether it is; %FALSE also for a name that no member has
 *
 * Since: 1.0
 */
gboolean
plan_model_indicator_is_inferred (PlanModelIndicator *self,
                                  const char         *member)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, get_row (self).rare.inferred, member);
}

/**
 * plan_model_indicator_dup_inferred:
 * @self: an indicator
 *
 * Lists the members that [method@PlanModel.Indicator.is_inferred] holds for, by their names in plan JSON and in its
 * order.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names; empty where all that is stated is printed
 *
 * Since: 1.0
 */
char **
plan_model_indicator_dup_inferred (PlanModelIndicator *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  return plan_model_inferred_dup (PLAN_MODEL_OBJECT_INDICATOR, get_row (self).rare.inferred);
}

/**
 * plan_model_indicator_dup_values:
 * @self: an indicator
 *
 * Lists the figures that the document states for the indicator.
 *
 * Each call makes new values, equal to those of the call before ([method@PlanModel.Value.equal]).
 *
 * Returns: (transfer container) (element-type PlanModelValue): the values, in the order of plan JSON
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_indicator_dup_values (PlanModelIndicator *self)
{
  return plan_model_indicator_dup_values_for (self, PLAN_MODEL_VALUE_ROLE_UNKNOWN, 0);
}

/**
 * plan_model_indicator_dup_values_for:
 * @self: an indicator
 * @role: the role of the figures, or %PLAN_MODEL_VALUE_ROLE_UNKNOWN for any
 * @year: their year, or 0 for any
 *
 * Lists the figures of a role and a year. Those for a span of years have the last of them.
 *
 * Returns: (transfer container) (element-type PlanModelValue): the values, in the order of plan JSON; empty where there
 *   are none
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_indicator_dup_values_for (PlanModelIndicator *self,
                                     PlanModelValueRole  role,
                                     int                 year)
{
  PlanModelStore *store;
  PlanModelRange range;
  GPtrArray *values;

  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);

  store = PLAN_MODEL_ITEM_STORE (self);
  range = get_row (self).values;
  values = g_ptr_array_new_full (range.n, (GDestroyNotify) plan_model_value_unref);
  for (guint32 row = range.first; row < range.first + range.n; row++)
    {
      if ((role == PLAN_MODEL_VALUE_ROLE_UNKNOWN || store->value.role[row] == role)
          && (year == 0 || store->value.year[row] == year))
        g_ptr_array_add (values, plan_model_value_new_row (store, row, PLAN_MODEL_ITEM_ROW (self)));
    }

  return values;
}
