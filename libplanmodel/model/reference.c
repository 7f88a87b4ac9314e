/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/reference.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/verify-private.h>

/**
 * PlanModelReference:
 *
 * Another document that a plan names: the one it carries out, is based on, revises or only cites.
 *
 * References have no id. Where the document is itself a plan of the catalog,
 * [method@PlanModel.Reference.get_document] leads there.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelReference
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_TITLE = 1,
  PROP_DOCUMENT_NUMBER,
  PROP_RELATION,
  PROP_DOCUMENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_DOCUMENT = PLAN_MODEL_ITEM_FIRST_SLOT,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelReference, plan_model_reference, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelReferenceRow *
get_row (PlanModelReference *self)
{
  return plan_model_store_peek_reference (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return plan_model_store_peek_reference (store, row)->span;
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelReferenceRow *row = get_row ((PlanModelReference *) item);

  return plan_model_verify_holds (text, length, plan_model_store_text (item->store, row->title))
         && plan_model_verify_holds (text, length, plan_model_store_text (item->store, row->document_number));
}

static const PlanModelItemKind reference_kind = {
  .object = PLAN_MODEL_OBJECT_REFERENCE,
  .n_slots = N_SLOTS,
  .get_extent = get_extent,
  .verify = verify,
};

static void
plan_model_reference_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PlanModelReference *self = (PlanModelReference *) object;

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, plan_model_reference_get_title (self));
      break;
    case PROP_DOCUMENT_NUMBER:
      g_value_set_string (value, plan_model_reference_get_document_number (self));
      break;
    case PROP_RELATION:
      g_value_set_enum (value, (int) plan_model_reference_get_relation (self));
      break;
    case PROP_DOCUMENT:
      g_value_set_object (value, plan_model_reference_get_document (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_reference_class_init (PlanModelReferenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_reference_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &reference_kind);

  /**
   * PlanModelReference:title: (getter get_title)
   *
   * The title of the document.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlanModelReference:document-number: (getter get_document_number)
   *
   * The number of the document (文号), or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_DOCUMENT_NUMBER] = g_param_spec_string ("document-number", NULL, NULL, NULL, flags);

  /**
   * PlanModelReference:relation: (getter get_relation)
   *
   * How the plan stands to the document.
   *
   * Since: 1.0
   */
  props[PROP_RELATION] = g_param_spec_enum ("relation", NULL, NULL, PLAN_MODEL_TYPE_REFERENCE_RELATION, 0, flags);

  /**
   * PlanModelReference:document: (getter get_document)
   *
   * The plan of the catalog that is the document, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_reference_init (PlanModelReference *self)
{
}

/**
 * plan_model_reference_get_title: (get-property title)
 * @self: a reference
 *
 * Gets the title of the document that is named, without the marks 《 and 》 around it.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL for a reference made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_reference_get_title (PlanModelReference *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_REFERENCE (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->title);
}

/**
 * plan_model_reference_get_document_number: (get-property document-number)
 * @self: a reference
 *
 * Gets the number of the document (文号), such as `昌州政办发〔2021〕103号`.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it is not stated
 *
 * Since: 1.0
 */
const char *
plan_model_reference_get_document_number (PlanModelReference *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_REFERENCE (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->document_number);
}

/**
 * plan_model_reference_get_relation: (get-property relation)
 * @self: a reference
 *
 * Gets how the plan stands to the document that it names.
 *
 * Returns: the relation
 *
 * Since: 1.0
 */
PlanModelReferenceRelation
plan_model_reference_get_relation (PlanModelReference *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_REFERENCE (self), PLAN_MODEL_REFERENCE_RELATION_UNKNOWN);

  return get_row (self)->relation;
}

static gboolean
says_the_same (const PlanModelStore *store,
               PlanModelText         text,
               const char           *folded)
{
  g_autofree char *other = text != 0 ? plan_model_text_fold (plan_model_store_text (store, text)) : NULL;

  return g_strcmp0 (other, folded) == 0;
}

static gpointer
make_document (gpointer self,
               guint    slot)
{
  PlanModelStore *store = PLAN_MODEL_ITEM_STORE (self);
  const PlanModelReferenceRow *row = get_row (self);
  g_autofree char *title = NULL, *number = NULL;
  guint32 own;

  if (row->title == 0)
    return NULL;
  title = plan_model_text_fold (plan_model_store_text (store, row->title));
  if (row->document_number != 0)
    number = plan_model_text_fold (plan_model_store_text (store, row->document_number));

  own = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_REFERENCE, PLAN_MODEL_ITEM_ROW (self));
  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    {
      const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, i);
      gboolean found;

      if (i == own)
        continue;
      if (number != NULL && plan->document_number != 0)
        found = says_the_same (store, plan->document_number, number);
      else
        found = says_the_same (store, plan->title, title);
      if (found)
        return plan_model_item_new (PLAN_MODEL_TYPE_PLAN, store, i);
    }

  return NULL;
}

/**
 * plan_model_reference_get_document: (get-property document)
 * @self: a reference
 *
 * Gets the plan that the reference names, where it is in the catalog too.
 *
 * Where the reference and a plan both state a document number, the numbers decide: a plan of the same title and another
 * number is another document. Else the titles do. Both are compared without regard to the width of characters and to
 * white space; simplified and traditional characters are different ones. Of several, the first of the catalog is given,
 * never the plan that the reference stands in.
 *
 * It is a view of its own, which is equal ([method@PlanModel.Item.equal]) to the one that the catalog gives. The first
 * asking takes time linear in the number of plans, and so does each asking that finds none.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL where it is not in the catalog
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_reference_get_document (PlanModelReference *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_REFERENCE (self), NULL);

  return plan_model_item_lend (self, SLOT_DOCUMENT, make_document);
}
