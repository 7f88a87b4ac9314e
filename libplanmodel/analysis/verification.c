/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification.h>

#include <libplanmodel/analysis/verification-private.h>
#include <libplanmodel/analysis/verification-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>

/**
 * PlanModelVerification:
 *
 * A plan held against a document, the one it was read from or a later one: every place that the plan names is looked up, and
 * where the text no longer says what the plan does, that is a row.
 *
 * What is looked for at a place is what [method@PlanModel.Item.verify], [method@PlanModel.Mention.verify] and
 * [method@PlanModel.Assignment.verify] look for; of the facts of the plan, that they are said; of a note of a table its mark.
 *
 * What does not match is sought elsewhere. It has moved where its words stand at one other place in all of the text; and
 * where it matches as much further as what stands before it, or behind it, has moved, and nothing leads to two places. A
 * figure of few digits that matches at its place by chance, while all around it has moved, has moved too.
 *
 * The rows are in the order of the document. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelVerification
{
  GObject parent_instance;

  PlanModelVerificationEntries *entries;
  gpointer plan; /* atomic, as that below: what was lent */
  GListModel *rows;
};

enum
{
  PROP_PLAN = 1,
  PROP_IDENTITY,
  PROP_N_SPANS,
  PROP_ROWS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelVerification, plan_model_verification, G_TYPE_OBJECT)

static void
plan_model_verification_finalize (GObject *object)
{
  PlanModelVerification *self = (PlanModelVerification *) object;

  g_clear_object (&self->rows);
  g_clear_object (&self->plan);
  plan_model_verification_entries_unref (self->entries);

  G_OBJECT_CLASS (plan_model_verification_parent_class)->finalize (object);
}

static void
plan_model_verification_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  PlanModelVerification *self = (PlanModelVerification *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, plan_model_verification_get_plan (self));
      break;
    case PROP_IDENTITY:
      g_value_set_enum (value, (int) plan_model_verification_get_identity (self));
      break;
    case PROP_N_SPANS:
      g_value_set_uint (value, plan_model_verification_get_n_spans (self));
      break;
    case PROP_ROWS:
      g_value_set_object (value, plan_model_verification_get_rows (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_verification_class_init (PlanModelVerificationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_verification_finalize;
  object_class->get_property = plan_model_verification_get_property;

  /**
   * PlanModelVerification:plan: (getter get_plan)
   *
   * The plan whose places were looked up.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelVerification:identity: (getter get_identity)
   *
   * Whether the document is the one that the plan was read from.
   *
   * Since: 1.0
   */
  props[PROP_IDENTITY] = g_param_spec_enum ("identity", NULL, NULL, PLAN_MODEL_TYPE_DOCUMENT_IDENTITY, 0, flags);

  /**
   * PlanModelVerification:n-spans: (getter get_n_spans)
   *
   * How many places were looked up.
   *
   * Since: 1.0
   */
  props[PROP_N_SPANS] = g_param_spec_uint ("n-spans", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelVerification:rows: (getter get_rows)
   *
   * What no longer matches, a list of [class@PlanModel.VerificationRow].
   *
   * Since: 1.0
   */
  props[PROP_ROWS] = g_param_spec_object ("rows", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_verification_init (PlanModelVerification *self)
{
  self->entries = plan_model_verification_entries_new (plan_model_store_get_empty (), 0, "", NULL);
}

/**
 * plan_model_verification_new:
 * @plan: a plan
 * @text: the whole text of a document, in UTF-8
 * @sha256: (nullable): the SHA-256 checksum of the bytes of the document in hexadecimal digits, or %NULL where it is not known
 *
 * Looks up every place that a plan names in a text.
 *
 * The text is the document decoded, without a byte-order mark, its line ends as they are; of HTML it is what the reader draws out
 * ([method@PlanModel.Reader.get_text]). [ctor@PlanModel.Verification.new_for_path] reads a document first.
 *
 * Takes time linear in the length of the text and the number of places; where something does not match, also times the number
 * of lengths that the words sought have.
 *
 * Returns: (transfer full): what was found
 *
 * Since: 1.0
 */
PlanModelVerification *
plan_model_verification_new (PlanModelPlan *plan,
                             const char    *text,
                             const char    *sha256)
{
  PlanModelVerification *self;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (plan), NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), NULL);

  self = g_object_new (PLAN_MODEL_TYPE_VERIFICATION, NULL);
  plan_model_verification_entries_unref (self->entries);
  self->entries = plan_model_verification_entries_new (PLAN_MODEL_ITEM_STORE (plan), PLAN_MODEL_ITEM_ROW (plan), text, sha256);

  return self;
}

const PlanModelVerificationEntries *
plan_model_verification_get_entries (PlanModelVerification *self)
{
  return self->entries;
}

/**
 * plan_model_verification_get_plan: (get-property plan)
 * @self: a verification
 *
 * Gets the plan whose places were looked up.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one that was given, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for a verification made by `g_object_new`
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_verification_get_plan (PlanModelVerification *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), NULL);

  if (self->entries->store->n[PLAN_MODEL_OBJECT_PLAN] == 0)
    return NULL;

  return plan_model_boxed_lend_link (&self->plan, self->entries->store, PLAN_MODEL_TYPE_PLAN, self->entries->plan + 1);
}

/**
 * plan_model_verification_get_identity: (get-property identity)
 * @self: a verification
 *
 * Gets whether the document is the one that the plan was read from, by the checksums and the length that the plan has of
 * it.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
PlanModelDocumentIdentity
plan_model_verification_get_identity (PlanModelVerification *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN);

  return self->entries->identity;
}

/**
 * plan_model_verification_get_n_spans: (get-property n-spans)
 * @self: a verification
 *
 * Gets how many places of the plan were looked up. Those that match have no row.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_verification_get_n_spans (PlanModelVerification *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), 0);

  return self->entries->n_places;
}

static GObject *
make_row (gpointer source,
          guint    position)
{
  return (GObject *) plan_model_verification_row_new (source, position);
}

/**
 * plan_model_verification_get_rows: (get-property rows)
 * @self: a verification
 *
 * Gets what no longer matches, a list of [class@PlanModel.VerificationRow] in the order of the document.
 *
 * A row is made, and what is in it written, when it is first asked for. The list never changes.
 *
 * Returns: (transfer none): the rows; none where everything matches
 *
 * Since: 1.0
 */
GListModel *
plan_model_verification_get_rows (PlanModelVerification *self)
{
  GListModel *rows, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), NULL);

  rows = g_atomic_pointer_get (&self->rows);
  if (rows != NULL)
    return rows;
  made = G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_VERIFICATION_ROW, self->entries->n, make_row,
                                                 plan_model_verification_entries_ref (self->entries),
                                                 (GDestroyNotify) plan_model_verification_entries_unref));
  if (g_atomic_pointer_compare_and_exchange (&self->rows, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->rows);
}
