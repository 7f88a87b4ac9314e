/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/project.h>

#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/backlinks-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/verify-private.h>

/**
 * PlanModelProject:
 *
 * A project: one item of a project box (专栏), table or list of a plan.
 *
 * Its amounts, such as investment and capacity, are indicators that name the project.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelProject
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NAME = 1,
  PROP_NUMBER,
  PROP_AREA,
  PROP_YEARS_START,
  PROP_YEARS_END,
  PROP_TABLE,
  PROP_SECTION,
  PROP_INDICATORS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_AREA = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_TABLE,
  SLOT_SECTION,
  SLOT_INDICATORS,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelProject, plan_model_project, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelProjectRow *
get_row (PlanModelProject *self)
{
  return plan_model_store_peek_project (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return plan_model_store_peek_project (store, row)->span;
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelProjectRow *row = get_row ((PlanModelProject *) item);

  return plan_model_verify_holds (text, length, plan_model_store_text (item->store, row->name));
}

static PlanModelLink
get_project_of_indicator (const PlanModelStore *store,
                          guint32               row)
{
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, row, &indicator);

  return indicator.rare.project;
}

static const PlanModelItemKind project_kind = {
  .object = PLAN_MODEL_OBJECT_PROJECT,
  .n_slots = N_SLOTS,
  .get_extent = get_extent,
  .verify = verify,
};

static void
plan_model_project_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PlanModelProject *self = (PlanModelProject *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_project_get_name (self));
      break;
    case PROP_NUMBER:
      g_value_set_string (value, plan_model_project_get_number (self));
      break;
    case PROP_AREA:
      g_value_set_object (value, plan_model_project_get_area (self));
      break;
    case PROP_YEARS_START:
      g_value_set_int (value, plan_model_project_get_years_start (self));
      break;
    case PROP_YEARS_END:
      g_value_set_int (value, plan_model_project_get_years_end (self));
      break;
    case PROP_TABLE:
      g_value_set_object (value, plan_model_project_get_table (self));
      break;
    case PROP_SECTION:
      g_value_set_object (value, plan_model_project_get_section (self));
      break;
    case PROP_INDICATORS:
      g_value_set_object (value, plan_model_project_get_indicators (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_project_class_init (PlanModelProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_project_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &project_kind);

  /**
   * PlanModelProject:name: (getter get_name)
   *
   * The name.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelProject:number: (getter get_number)
   *
   * The number as it is printed, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);

  /**
   * PlanModelProject:area: (getter get_area)
   *
   * Where it is carried out, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_object ("area", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  /**
   * PlanModelProject:years-start: (getter get_years_start)
   *
   * The first of its years, or 0.
   *
   * Since: 1.0
   */
  props[PROP_YEARS_START] = g_param_spec_int ("years-start", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProject:years-end: (getter get_years_end)
   *
   * The last of its years, or 0.
   *
   * Since: 1.0
   */
  props[PROP_YEARS_END] = g_param_spec_int ("years-end", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProject:table: (getter get_table)
   *
   * The table or box that it is printed in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, PLAN_MODEL_TYPE_SOURCE_TABLE, flags);

  /**
   * PlanModelProject:section: (getter get_section)
   *
   * The section that it stands in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, PLAN_MODEL_TYPE_SECTION, flags);

  /**
   * PlanModelProject:indicators: (getter get_indicators)
   *
   * The indicators that name it, a list of [class@PlanModel.Indicator].
   *
   * Since: 1.0
   */
  props[PROP_INDICATORS] = g_param_spec_object ("indicators", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_project_init (PlanModelProject *self)
{
}

/**
 * plan_model_project_get_name: (get-property name)
 * @self: a project
 *
 * Gets the name of the project.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL for a project made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_project_get_name (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->name);
}

/**
 * plan_model_project_get_number: (get-property number)
 * @self: a project
 *
 * Gets the number of the project as it is printed in its box, table or list.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_project_get_number (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->number);
}

/**
 * plan_model_project_get_area: (get-property area)
 * @self: a project
 *
 * Gets the area, such as a zone, in which the project is carried out.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_project_get_area (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_item_lend_link (self, SLOT_AREA, PLAN_MODEL_TYPE_AREA, get_row (self)->area);
}

/**
 * plan_model_project_get_years_start: (get-property years-start)
 * @self: a project
 *
 * Gets the first of the years in which the project is carried out.
 *
 * Returns: the year, or 0 where none is stated
 *
 * Since: 1.0
 */
int
plan_model_project_get_years_start (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), 0);

  return get_row (self)->years.start;
}

/**
 * plan_model_project_get_years_end: (get-property years-end)
 * @self: a project
 *
 * Gets the last of the years in which the project is carried out.
 *
 * Returns: the year, or 0 where none is stated
 *
 * Since: 1.0
 */
int
plan_model_project_get_years_end (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), 0);

  return get_row (self)->years.end;
}

/**
 * plan_model_project_get_table: (get-property table)
 * @self: a project
 *
 * Gets the table or box that the project is printed in.
 *
 * Returns: (transfer none) (nullable): the table, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelSourceTable *
plan_model_project_get_table (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_item_lend_link (self, SLOT_TABLE, PLAN_MODEL_TYPE_SOURCE_TABLE, get_row (self)->table);
}

/**
 * plan_model_project_get_section: (get-property section)
 * @self: a project
 *
 * Gets the section of the outline that the project stands in.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_project_get_section (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_item_lend_link (self, SLOT_SECTION, PLAN_MODEL_TYPE_SECTION, get_row (self)->section);
}

/**
 * plan_model_project_get_indicators: (get-property indicators)
 * @self: a project
 *
 * Gets the indicators of the plan that name this project ([property@PlanModel.Indicator:project]), in the order of
 * the plan: a list of [class@PlanModel.Indicator].
 *
 * The list is made at the first asking, in time linear in the number of indicators of the plan.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_project_get_indicators (PlanModelProject *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  return plan_model_item_lend_backlinks (self, SLOT_INDICATORS, PLAN_MODEL_OBJECT_PROJECT, PLAN_MODEL_TYPE_INDICATOR,
                                         PLAN_MODEL_OBJECT_INDICATOR, get_project_of_indicator);
}

/**
 * plan_model_project_dup_assignments:
 * @self: a project
 *
 * Lists which agencies have to do with the project, and as what, in the order of the document.
 *
 * Returns: (transfer container) (element-type PlanModelAssignment): the assignments; empty where none is stated
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_project_dup_assignments (PlanModelProject *self)
{
  PlanModelRange range;
  GPtrArray *assignments;

  g_return_val_if_fail (PLAN_MODEL_IS_PROJECT (self), NULL);

  range = get_row (self)->assignments;
  assignments = plan_model_assignment_array_new (range.n);
  plan_model_assignment_add_range (assignments, PLAN_MODEL_ITEM_STORE (self), range, PLAN_MODEL_OBJECT_PROJECT,
                                   PLAN_MODEL_ITEM_ROW (self));

  return assignments;
}
