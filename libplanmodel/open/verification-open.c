/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/open/reader.h>
#include <libplanmodel/open/verification-open.h>

/**
 * plan_model_verification_new_for_path:
 * @plan: a plan
 * @path: (type filename): a document, text or HTML
 * @error: return location for an error
 *
 * Reads a document with the usual limits, and looks up every place that a plan names in it: see
 * [ctor@PlanModel.Verification.new]. Another encoding than the document tells, and other limits, go by way of
 * [class@PlanModel.Reader].
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`, or of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): what was found
 *
 * Since: 1.0
 */
PlanModelVerification *
plan_model_verification_new_for_path (PlanModelPlan  *plan,
                                      const char     *path,
                                      GError        **error)
{
  g_autoptr (PlanModelReader) reader = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) read = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (plan), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = plan_model_reader_new ();
  catalog = plan_model_reader_read_path (reader, path, NULL, error);
  if (catalog == NULL)
    return NULL;
  read = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return plan_model_verification_new (plan, plan_model_reader_get_text (reader), plan_model_plan_get_source_sha256 (read));
}
