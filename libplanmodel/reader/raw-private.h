/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/document-private.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* The text as codes, one for each code point, and its lines. */
typedef struct
{
  guint32 start;
  guint32 end; /* without the line feed and a carriage return before it */
} PlanModelRawLine;

typedef struct
{
  const PlanModelDocument *document;
  guint16 *codes; /* n_codes, and a 0 behind them */
  guint32 n_codes; /* the characters of the document */
  PlanModelRawLine *lines;
  guint32 n_lines;
  guint32 *indexes; /* the byte where each 16th code point begins */
  gboolean is_traditional; /* by share; the codes are then those of simplified script */
} PlanModelRaw;

PlanModelRaw *plan_model_raw_new       (const PlanModelDocument *document);
void          plan_model_raw_free      (PlanModelRaw *self);

/* The byte where code point @offset begins. */
gsize         plan_model_raw_get_index (const PlanModelRaw *self,
                                        guint32             offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelRaw, plan_model_raw_free)

G_END_DECLS
