/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-words.h>

#include <libplanmodel/analysis/verification-entries-private.h>

G_DEFINE_ENUM_TYPE (PlanModelVerificationStatus, plan_model_verification_status,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VERIFICATION_STATUS_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VERIFICATION_STATUS_MOVED, "moved"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VERIFICATION_STATUS_SEVERAL, "several"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VERIFICATION_STATUS_GONE, "gone"))

G_DEFINE_ENUM_TYPE (PlanModelDocumentIdentity, plan_model_document_identity,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DOCUMENT_IDENTITY_SAME, "same"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT, "same-text"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DOCUMENT_IDENTITY_OTHER, "other"))

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

const char *
plan_model_verification_status_get_word (PlanModelVerificationStatus status)
{
  return get_nick (PLAN_MODEL_TYPE_VERIFICATION_STATUS, (int) status);
}

const char *
plan_model_document_identity_get_word (PlanModelDocumentIdentity identity)
{
  return get_nick (PLAN_MODEL_TYPE_DOCUMENT_IDENTITY, (int) identity);
}
