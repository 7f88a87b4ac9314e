/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals.h>

#include <libplanmodel/analysis/actual-private.h>
#include <libplanmodel/analysis/actuals-private.h>
#include <libplanmodel/analysis/actuals-reader.h>
#include <libplanmodel/analysis/actuals-store-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelActuals:
 *
 * Figures of what came about, to be held against the targets of plans: a [iface@Gio.ListModel] of
 * [class@PlanModel.Actual], in the order in which they were read.
 *
 * They come from a table as spreadsheets write one, from plan JSON, or from the baselines and
 * actuals that plans print. [class@PlanModel.ActualsReader] says what is read and how, and has
 * limits. What was wrong with rows is told by [method@PlanModel.Actuals.get_findings]; those rows
 * are not in it.
 *
 * The list never changes, and gives the same object for a position as long as it lives. One that is
 * made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelActuals
{
  GObject parent_instance;

  PlanModelActualRows *rows;
  PlanModelList *list;
  GListModel *findings; /* atomic; NULL until it is asked for */
};

enum
{
  PROP_NAME = 1,
  PROP_FINDINGS,
  PROP_ITEM_TYPE,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void plan_model_actuals_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlanModelActuals,
                               plan_model_actuals,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      plan_model_actuals_init_model))

static void
plan_model_actuals_finalize (GObject *object)
{
  PlanModelActuals *self = (PlanModelActuals *) object;

  g_clear_object (&self->findings);
  g_clear_object (&self->list);
  g_clear_pointer (&self->rows, plan_model_actual_rows_unref);

  G_OBJECT_CLASS (plan_model_actuals_parent_class)->finalize (object);
}

static void
plan_model_actuals_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlanModelActuals *self = (PlanModelActuals *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_actuals_get_name (self));
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, plan_model_actuals_get_findings (self));
      break;
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, PLAN_MODEL_TYPE_ACTUAL);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (self)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_actuals_class_init (PlanModelActualsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_actuals_finalize;
  object_class->get_property = plan_model_actuals_get_property;

  /**
   * PlanModelActuals:name: (getter get_name)
   *
   * What the file is called that they come from.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelActuals:findings: (getter get_findings)
   *
   * What is wrong with the file, a list of [class@PlanModel.Finding].
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelActuals:item-type:
   *
   * The type of what is in it: that of [class@PlanModel.Actual].
   *
   * Since: 1.0
   */
  props[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);

  /**
   * PlanModelActuals:n-items:
   *
   * How many figures there are.
   *
   * Since: 1.0
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static GObject *
make_actual (gpointer source, guint position)
{
  return (GObject *) plan_model_actual_new (source, position);
}

static void
take_rows (PlanModelActuals *self, PlanModelActualRows *rows)
{
  plan_model_actual_rows_freeze (rows);
  self->rows = rows;
  self->list = plan_model_list_new_made (PLAN_MODEL_TYPE_ACTUAL, rows->rows->len, make_actual,
                                         plan_model_actual_rows_ref (rows),
                                         (GDestroyNotify) plan_model_actual_rows_unref);
}

static void
plan_model_actuals_init (PlanModelActuals *self)
{
  take_rows (self, plan_model_actual_rows_new (NULL, 1));
}

static GType
plan_model_actuals_get_item_type (GListModel *model)
{
  return PLAN_MODEL_TYPE_ACTUAL;
}

static guint
plan_model_actuals_get_n_items (GListModel *model)
{
  return plan_model_list_get_length (((PlanModelActuals *) model)->list);
}

static gpointer
plan_model_actuals_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (((PlanModelActuals *) model)->list), position);
}

static void
plan_model_actuals_init_model (GListModelInterface *iface)
{
  iface->get_item_type = plan_model_actuals_get_item_type;
  iface->get_n_items = plan_model_actuals_get_n_items;
  iface->get_item = plan_model_actuals_get_item;
}

PlanModelActuals *
plan_model_actuals_new_for_rows (PlanModelActualRows *rows)
{
  PlanModelActuals *self = g_object_new (PLAN_MODEL_TYPE_ACTUALS, NULL);

  g_clear_object (&self->list);
  plan_model_actual_rows_unref (self->rows);
  take_rows (self, rows);

  return self;
}

PlanModelActualRows *
plan_model_actuals_get_rows (PlanModelActuals *self)
{
  return self->rows;
}

/**
 * plan_model_actuals_new_from_path:
 * @path: (type filename): a table as spreadsheets write one, or plan JSON
 * @error: return location for an error
 *
 * Reads figures from a file, with the usual limits; [class@PlanModel.ActualsReader] is the way to
 * others, and says what is read.
 *
 * Errors are of the domain `PLAN_MODEL_ACTUALS_ERROR`, of `PLAN_MODEL_LOAD_ERROR` in plan JSON, or
 * of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_new_from_path (const char *path, GError **error)
{
  g_autoptr (PlanModelActualsReader) reader = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = plan_model_actuals_reader_new ();

  return plan_model_actuals_reader_read_path (reader, path, NULL, error);
}

/**
 * plan_model_actuals_new_from_bytes:
 * @bytes: a table as spreadsheets write one, or plan JSON
 * @name: what it is called in messages
 * @error: return location for an error
 *
 * Reads figures out of memory, with the usual limits.
 *
 * Errors are of the domain `PLAN_MODEL_ACTUALS_ERROR`, or of `PLAN_MODEL_LOAD_ERROR` in plan JSON.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (PlanModelActualsReader) reader = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = plan_model_actuals_reader_new ();

  return plan_model_actuals_reader_read_bytes (reader, bytes, name, error);
}

/**
 * plan_model_actuals_new_from_catalog:
 * @catalog: a catalog
 *
 * Takes the figures about the past that the plans of a catalog print: the baselines and actuals
 * that have a year, in the order of the catalog and of the plans.
 *
 * Takes time linear in the number of values.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_new_from_catalog (PlanModelCatalog *catalog)
{
  PlanModelActualRows *rows;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  rows = plan_model_actual_rows_new (NULL, 1);
  plan_model_actuals_store_read (rows, plan_model_catalog_get_store (catalog));

  return plan_model_actuals_new_for_rows (rows);
}

/**
 * plan_model_actuals_get_name: (get-property name)
 * @self: actual values
 *
 * Gets what the file is called that they come from, as in messages.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where they come from a catalog
 *
 * Since: 1.0
 */
const char *
plan_model_actuals_get_name (PlanModelActuals *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS (self), NULL);

  return self->rows->name;
}

/**
 * plan_model_actuals_get_findings: (get-property findings)
 * @self: actual values
 *
 * Gets what is wrong with the file, a list of [class@PlanModel.Finding] in the order of the file,
 * each with line and column.
 *
 * They are about the file alone, and not about the plans beside it.
 *
 * Returns: (transfer none): the findings
 *
 * Since: 1.0
 */
GListModel *
plan_model_actuals_get_findings (PlanModelActuals *self)
{
  GListModel *findings, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS (self), NULL);

  findings = g_atomic_pointer_get (&self->findings);
  if (findings != NULL)
    return findings;
  made = plan_model_findings_new_list (self->rows->findings);
  if (g_atomic_pointer_compare_and_exchange (&self->findings, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->findings);
}
