/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* What a loader lets in.  Each is a property of PlanModelLoader, where it is explained. */
typedef struct
{
  guint64 max_bytes;
  guint max_depth;
  guint max_string_length;
  guint max_objects;
  guint max_findings;
  gboolean strict;
} PlanModelLimits;

#define PLAN_MODEL_LIMITS_DEFAULT                                                                                       \
  ((PlanModelLimits) { .max_bytes = G_GUINT64_CONSTANT (64) << 20, .max_depth = 64, .max_string_length = 1 << 20,        \
                       .max_objects = 1000000, .max_findings = 1000, .strict = FALSE })

/* How deep sections may lie in one another.  Plan JSON, which nests an object and an array for each, and the array of a
 * span in the last, is then never deeper than what can be read. */
#define PLAN_MODEL_MAX_SECTION_DEPTH 511

/* What a vocabulary lets in: bytes of a file, concepts of a file, labels and links of one concept, and characters of a text. */
#define PLAN_MODEL_VOCABULARY_MAX_BYTES (16 << 20)
#define PLAN_MODEL_VOCABULARY_MAX_CONCEPTS 100000
#define PLAN_MODEL_VOCABULARY_MAX_TEXTS 1000
#define PLAN_MODEL_VOCABULARY_MAX_TEXT 10000

G_END_DECLS
