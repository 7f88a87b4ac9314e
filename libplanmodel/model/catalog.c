/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/catalog.h>

#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelCatalog:
 *
 * Several plans that were loaded or built together: a [iface@Gio.ListModel] of [class@PlanModel.Plan], in the order in
 * which they were loaded.
 *
 * A catalog never changes, so [signal@Gio.ListModel::items-changed] is never emitted; new figures go through a builder
 * that is made from a catalog. It gives the same plan for a position as long as it lives. Plans and what they lend keep
 * the data alive on their own and may be held longer than the catalog.
 *
 * One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelCatalog
{
  GObject parent_instance;

  PlanModelStore *store;
  PlanModelList *plans;
  PlanModelFindings *findings; /* nullable */
  GListModel *findings_list; /* atomic; NULL until it is asked for */
};

enum
{
  PROP_FINDINGS = 1,
  PROP_ITEM_TYPE,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void plan_model_catalog_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlanModelCatalog, plan_model_catalog, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plan_model_catalog_init_model))

static void
plan_model_catalog_finalize (GObject *object)
{
  PlanModelCatalog *self = (PlanModelCatalog *) object;

  g_clear_object (&self->findings_list);
  g_clear_object (&self->plans);
  g_clear_pointer (&self->findings, plan_model_findings_unref);
  g_clear_pointer (&self->store, plan_model_store_unref);

  G_OBJECT_CLASS (plan_model_catalog_parent_class)->finalize (object);
}

static void
plan_model_catalog_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PlanModelCatalog *self = (PlanModelCatalog *) object;

  switch (prop_id)
    {
    case PROP_FINDINGS:
      g_value_set_object (value, plan_model_catalog_get_findings (self));
      break;
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, PLAN_MODEL_TYPE_PLAN);
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
plan_model_catalog_class_init (PlanModelCatalogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_catalog_finalize;
  object_class->get_property = plan_model_catalog_get_property;

  /**
   * PlanModelCatalog:findings: (getter get_findings)
   *
   * What its loading had to say, a list of [class@PlanModel.Finding].
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelCatalog:item-type:
   *
   * The type of what is in it: that of [class@PlanModel.Plan].
   *
   * Since: 1.0
   */
  props[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);

  /**
   * PlanModelCatalog:n-items:
   *
   * How many plans there are.
   *
   * Since: 1.0
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
take_store (PlanModelCatalog *self,
            PlanModelStore   *store)
{
  PlanModelRange all = { 0, store->n[PLAN_MODEL_OBJECT_PLAN] };

  self->store = store;
  self->plans = plan_model_list_new_range (PLAN_MODEL_TYPE_PLAN, store, all);
}

static void
plan_model_catalog_init (PlanModelCatalog *self)
{
  take_store (self, plan_model_store_ref (plan_model_store_get_empty ()));
}

static GType
plan_model_catalog_get_item_type (GListModel *model)
{
  return PLAN_MODEL_TYPE_PLAN;
}

static guint
plan_model_catalog_get_n_items (GListModel *model)
{
  return plan_model_list_get_length (((PlanModelCatalog *) model)->plans);
}

static gpointer
plan_model_catalog_get_item (GListModel *model,
                             guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (((PlanModelCatalog *) model)->plans), position);
}

static void
plan_model_catalog_init_model (GListModelInterface *iface)
{
  iface->get_item_type = plan_model_catalog_get_item_type;
  iface->get_n_items = plan_model_catalog_get_n_items;
  iface->get_item = plan_model_catalog_get_item;
}

PlanModelCatalog *
plan_model_catalog_new_for_store (PlanModelStore    *store,
                                  PlanModelFindings *findings)
{
  PlanModelCatalog *self = g_object_new (PLAN_MODEL_TYPE_CATALOG, NULL);

  g_object_unref (self->plans);
  plan_model_store_unref (self->store);
  take_store (self, store);
  if (findings != NULL)
    self->findings = plan_model_findings_ref (findings);

  return self;
}

PlanModelStore *
plan_model_catalog_get_store (PlanModelCatalog *self)
{
  return self->store;
}

/**
 * plan_model_catalog_lookup_plan:
 * @self: a catalog
 * @id: the id of a plan
 *
 * Finds the plan with an id. It is the same object that the catalog has in its list.
 *
 * Takes time linear in the number of plans.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_catalog_lookup_plan (PlanModelCatalog *self,
                                const char       *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (self->plans, PLAN_MODEL_OBJECT_PLAN, id);
}

/**
 * plan_model_catalog_get_findings: (get-property findings)
 * @self: a catalog
 *
 * Gets what the loading of the catalog had to say: a list of [class@PlanModel.Finding], in the order of the source.
 *
 * None of them is of the severity error, with which nothing is loaded.
 *
 * Returns: (transfer none): the list, which is empty where there was nothing to say
 *
 * Since: 1.0
 */
GListModel *
plan_model_catalog_get_findings (PlanModelCatalog *self)
{
  GListModel *found;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (self), NULL);

  found = g_atomic_pointer_get (&self->findings_list);
  if (found == NULL)
    {
      found = plan_model_findings_new_list (self->findings);
      if (!g_atomic_pointer_compare_and_exchange (&self->findings_list, NULL, found))
        {
          g_object_unref (found);
          found = g_atomic_pointer_get (&self->findings_list);
        }
    }

  return found;
}
