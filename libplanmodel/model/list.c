/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/list.h>

#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>

#include <string.h>

/**
 * PlanModelList:
 *
 * The plans of a catalog, the indicators of a plan, the findings of a load: whatever the model lends as a list.
 *
 * A list never changes: [signal@Gio.ListModel::items-changed] is never emitted. The objects in it are made when they
 * are asked for, and as long as the list lives each position gives the same object. The list belongs to the object that
 * lent it; a list that is kept keeps its store alive, not its owner.
 *
 * A list made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelList
{
  GObject parent_instance;

  GType type;
  guint n;
  guint32 first; /* row of the first, where rows is NULL */
  guint32 *rows;
  PlanModelStore *store; /* of views */
  PlanModelListMake make; /* of what are no views */
  gpointer source;
  GDestroyNotify free_source;
  gpointer *slots; /* atomic; NULL until an object is asked for */
};

enum
{
  PROP_ITEM_TYPE = 1,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void plan_model_list_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlanModelList, plan_model_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plan_model_list_init_model))

static void
plan_model_list_finalize (GObject *object)
{
  PlanModelList *self = (PlanModelList *) object;

  if (self->slots != NULL)
    {
      for (guint i = 0; i < self->n; i++)
        g_clear_object (&self->slots[i]);
      g_free (self->slots);
    }
  g_free (self->rows);
  g_clear_pointer (&self->store, plan_model_store_unref);
  if (self->free_source != NULL)
    self->free_source (self->source);

  G_OBJECT_CLASS (plan_model_list_parent_class)->finalize (object);
}

static void
plan_model_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelList *self = (PlanModelList *) object;

  switch (prop_id)
    {
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, self->type);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->n);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_list_class_init (PlanModelListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_list_finalize;
  object_class->get_property = plan_model_list_get_property;

  /**
   * PlanModelList:item-type:
   *
   * The type of the objects in the list.
   *
   * Since: 1.0
   */
  props[PROP_ITEM_TYPE] =
      g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelList:n-items:
   *
   * How many objects there are.
   *
   * Since: 1.0
   */
  props[PROP_N_ITEMS] =
      g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_list_init (PlanModelList *self)
{
  self->type = PLAN_MODEL_TYPE_ITEM;
}

static GType
plan_model_list_get_item_type (GListModel *model)
{
  return ((PlanModelList *) model)->type;
}

static guint
plan_model_list_get_n_items (GListModel *model)
{
  return ((PlanModelList *) model)->n;
}

static gpointer
plan_model_list_get_item (GListModel *model,
                          guint       position)
{
  PlanModelList *self = (PlanModelList *) model;

  return position < self->n ? g_object_ref (plan_model_list_peek (self, position)) : NULL;
}

static void
plan_model_list_init_model (GListModelInterface *iface)
{
  iface->get_item_type = plan_model_list_get_item_type;
  iface->get_n_items = plan_model_list_get_n_items;
  iface->get_item = plan_model_list_get_item;
}

PlanModelList *
plan_model_list_new_range (GType           type,
                           PlanModelStore *store,
                           PlanModelRange  range)
{
  PlanModelList *self = g_object_new (PLAN_MODEL_TYPE_LIST, NULL);

  self->type = type;
  self->store = plan_model_store_ref (store);
  self->first = range.first;
  self->n = range.n;

  return self;
}

PlanModelList *
plan_model_list_new_rows (GType           type,
                          PlanModelStore *store,
                          guint32        *rows,
                          guint           n)
{
  PlanModelList *self = plan_model_list_new_range (type, store, (PlanModelRange) { 0, n });

  self->rows = rows;

  return self;
}

PlanModelList *
plan_model_list_new_made (GType              type,
                          guint              n,
                          PlanModelListMake  make,
                          gpointer           source,
                          GDestroyNotify     free_source)
{
  PlanModelList *self = g_object_new (PLAN_MODEL_TYPE_LIST, NULL);

  self->type = type;
  self->n = n;
  self->make = make;
  self->source = source;
  self->free_source = free_source;

  return self;
}

guint
plan_model_list_get_length (PlanModelList *self)
{
  return self->n;
}

guint32
plan_model_list_get_row (PlanModelList *self,
                         guint          position)
{
  return self->rows != NULL ? self->rows[position] : self->first + position;
}

static gpointer *
get_slots (PlanModelList *self)
{
  gpointer *slots = g_atomic_pointer_get (&self->slots);

  if (G_UNLIKELY (slots == NULL))
    {
      slots = g_new0 (gpointer, self->n);
      if (!g_atomic_pointer_compare_and_exchange (&self->slots, NULL, slots))
        {
          g_free (slots);
          slots = g_atomic_pointer_get (&self->slots);
        }
    }

  return slots;
}

gpointer
plan_model_list_peek (PlanModelList *self,
                      guint          position)
{
  gpointer *slots = get_slots (self);
  gpointer found = g_atomic_pointer_get (&slots[position]);
  gpointer made;

  if (G_LIKELY (found != NULL))
    return found;

  if (self->make != NULL)
    made = self->make (self->source, position);
  else
    made = plan_model_item_new (self->type, self->store, plan_model_list_get_row (self, position));
  if (g_atomic_pointer_compare_and_exchange (&slots[position], NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&slots[position]);
}

gpointer
plan_model_list_find_id (PlanModelList       *self,
                         PlanModelObjectKind  kind,
                         const char          *id)
{
  for (guint i = 0; i < self->n; i++)
    {
      PlanModelId found = plan_model_store_get_id (self->store, kind, plan_model_list_get_row (self, i));

      if (found != 0 && strcmp (plan_model_store_id_text (self->store, found), id) == 0)
        return plan_model_list_peek (self, i);
    }

  return NULL;
}
