/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/document-private.h>

#include <glib/gi18n-lib.h>

/*< private >
 * plan_model_document_new:
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with an error
 */
PlanModelDocument *
plan_model_document_new (const char      *name,
                         const char      *bytes,
                         gsize            length,
                         const char      *charset,
                         PlanModelNotes  *notes,
                         GError         **error)
{
  PlanModelDocument *self;

  if (!g_utf8_validate_len (bytes, length, NULL))
    {
      g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING, _ ("the text is not UTF-8"));
      return NULL;
    }
  self = g_new0 (PlanModelDocument, 1);
  self->name = g_strdup (name);
  self->text = g_strndup (bytes, length);
  self->length = length;
  self->n_characters = plan_model_text_count (bytes, length);
  self->encoding = "UTF-8";
  self->sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
  self->text_sha256 = g_strdup (self->sha256);

  return self;
}

/*< private >
 * plan_model_document_free:
 */
void
plan_model_document_free (PlanModelDocument *self)
{
  g_free (self->name);
  g_free (self->text);
  g_free (self->sha256);
  g_free (self->text_sha256);
  g_clear_pointer (&self->cells, g_array_unref);
  g_free (self);
}
