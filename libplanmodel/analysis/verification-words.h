/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelVerificationStatus:
 * @PLAN_MODEL_VERIFICATION_STATUS_NONE: it matches
 * @PLAN_MODEL_VERIFICATION_STATUS_MOVED: the same stands elsewhere: at one other place in all of the text, or as much further
 *   as what stands around it
 * @PLAN_MODEL_VERIFICATION_STATUS_SEVERAL: the same stands at several other places, and nothing tells which it is
 * @PLAN_MODEL_VERIFICATION_STATUS_GONE: something else stands there, and the same nowhere else
 *
 * What became of a place that no longer matches.
 *
 * The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_VERIFICATION_STATUS_NONE,
  PLAN_MODEL_VERIFICATION_STATUS_MOVED,
  PLAN_MODEL_VERIFICATION_STATUS_SEVERAL,
  PLAN_MODEL_VERIFICATION_STATUS_GONE
} PlanModelVerificationStatus;

#define PLAN_MODEL_TYPE_VERIFICATION_STATUS (plan_model_verification_status_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_verification_status_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDocumentIdentity:
 * @PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN: the plan does not say what it was read from
 * @PLAN_MODEL_DOCUMENT_IDENTITY_SAME: the same bytes
 * @PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT: the same text; the bytes are others, or not known
 * @PLAN_MODEL_DOCUMENT_IDENTITY_OTHER: another text
 *
 * Whether a document is the one that a plan was read from, by the checksums that the plan has of it.
 *
 * The nicks are the words of JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN,
  PLAN_MODEL_DOCUMENT_IDENTITY_SAME,
  PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT,
  PLAN_MODEL_DOCUMENT_IDENTITY_OTHER
} PlanModelDocumentIdentity;

#define PLAN_MODEL_TYPE_DOCUMENT_IDENTITY (plan_model_document_identity_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_document_identity_get_type (void) G_GNUC_CONST;

G_END_DECLS
