/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <gio/gio.h>

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/json/scan-private.h>
#include <libplanmodel/store/filler-private.h>

G_BEGIN_DECLS

/* What max_depth may be at most, since objects and arrays are read by recursion. */
#define PLAN_MODEL_JSON_MAX_DEPTH 1024
G_STATIC_ASSERT (2 * PLAN_MODEL_MAX_SECTION_DEPTH + 2 <= PLAN_MODEL_JSON_MAX_DEPTH);

/* Plan JSON → rows.  One reader reads any number of documents into one filler; what it has to say goes to the findings,
 * with the place.  After a document that was not read without an error the filler must be thrown away. */
typedef struct _PlanModelJsonReader PlanModelJsonReader;

PlanModelJsonReader *plan_model_json_reader_new   (PlanModelFiller       *filler,
                                                   const PlanModelLimits *limits,
                                                   PlanModelFindings     *findings);
void                 plan_model_json_reader_free  (PlanModelJsonReader   *self);

/* Reads one document, of whose text PLAN_MODEL_SCAN_PADDING bytes more than @length must be readable and zero. */
gboolean             plan_model_json_reader_read  (PlanModelJsonReader   *self,
                                                   const char            *file,
                                                   const char            *text,
                                                   gsize                  length,
                                                   GError               **error);

/* Reads a document a line; needs no padding.  Empty lines are passed over. */
gboolean             plan_model_json_reader_read_lines (PlanModelJsonReader  *self,
                                                        const char           *file,
                                                        const char           *text,
                                                        gsize                 length,
                                                        GCancellable         *cancellable,
                                                        GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelJsonReader, plan_model_json_reader_free)

G_END_DECLS
