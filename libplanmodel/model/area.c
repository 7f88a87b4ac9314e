/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/area.h>

#include <libplanmodel/model/item-private.h>

/**
 * PlanModelArea:
 *
 * An area that a plan is for or speaks of: a province, a city, a county, a zone.
 *
 * An area belongs to one plan. What two plans call the same place are two areas; their codes tell that they are one.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelArea
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NAME = 1,
  PROP_CODE,
  PROP_LEVEL,
  PROP_PARENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_PARENT = PLAN_MODEL_ITEM_FIRST_SLOT,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelArea, plan_model_area, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelAreaRow *
get_row (PlanModelArea *self)
{
  return plan_model_store_peek_area (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static const PlanModelItemKind area_kind = {
  .object = PLAN_MODEL_OBJECT_AREA,
  .n_slots = N_SLOTS,
};

static void
plan_model_area_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelArea *self = (PlanModelArea *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_area_get_name (self));
      break;
    case PROP_CODE:
      g_value_set_string (value, plan_model_area_get_code (self));
      break;
    case PROP_LEVEL:
      g_value_set_enum (value, (int) plan_model_area_get_level (self));
      break;
    case PROP_PARENT:
      g_value_set_object (value, plan_model_area_get_parent (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_area_class_init (PlanModelAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_area_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &area_kind);

  /**
   * PlanModelArea:name: (getter get_name)
   *
   * The name.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelArea:code: (getter get_code)
   *
   * The code in GB/T 2260, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, NULL, flags);

  /**
   * PlanModelArea:level: (getter get_level)
   *
   * The administrative level.
   *
   * Since: 1.0
   */
  props[PROP_LEVEL] = g_param_spec_enum ("level", NULL, NULL, PLAN_MODEL_TYPE_AREA_LEVEL, 0, flags);

  /**
   * PlanModelArea:parent: (getter get_parent)
   *
   * The area that it lies in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PARENT] = g_param_spec_object ("parent", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_area_init (PlanModelArea *self)
{
}

/**
 * plan_model_area_get_name: (get-property name)
 * @self: an area
 *
 * Gets the name of the area, such as `昌吉市`.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL for an area made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_area_get_name (PlanModelArea *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AREA (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->name);
}

/**
 * plan_model_area_get_code: (get-property code)
 * @self: an area
 *
 * Gets the code of the area in GB/T 2260, the codes of administrative divisions of China, such as `652301`.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL where none is stated, as for zones and regions
 *
 * Since: 1.0
 */
const char *
plan_model_area_get_code (PlanModelArea *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AREA (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->code);
}

/**
 * plan_model_area_get_level: (get-property level)
 * @self: an area
 *
 * Gets the administrative level of the area.
 *
 * Returns: the level
 *
 * Since: 1.0
 */
PlanModelAreaLevel
plan_model_area_get_level (PlanModelArea *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AREA (self), PLAN_MODEL_AREA_LEVEL_UNKNOWN);

  return get_row (self)->level;
}

/**
 * plan_model_area_get_parent: (get-property parent)
 * @self: an area
 *
 * Gets the area that this one lies in, where the plan holds that one too.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_area_get_parent (PlanModelArea *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AREA (self), NULL);

  return plan_model_item_lend_link (self, SLOT_PARENT, PLAN_MODEL_TYPE_AREA, get_row (self)->parent);
}
