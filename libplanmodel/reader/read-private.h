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
#include <libplanmodel/reader/reading-private.h>
#include <libplanmodel/store/filler-private.h>

G_BEGIN_DECLS

/* What the reader is asked for. */
typedef struct
{
  const char *charset; /* NULL: to be found */
  gboolean split; /* each annexed plan becomes a plan of its own */
  PlanModelReadingLimits limits;
} PlanModelReadOptions;

/* A document and all that was made of it, until the rows are in the store. */
typedef struct
{
  PlanModelDocument *document;
  PlanModelRaw *raw;
  PlanModelLayout *layout;
  PlanModelReading *reading;
} PlanModelRead;

/* Runs all stages but the last.  NULL with an error of PLAN_MODEL_LOAD_ERROR where the bytes are no text. */
PlanModelRead *plan_model_read_new      (const char                 *name,
                                         const char                 *bytes,
                                         gsize                       length,
                                         const PlanModelReadOptions *options,
                                         PlanModelNotes             *notes,
                                         GError                    **error);
void           plan_model_read_free     (PlanModelRead *self);

/* assemble.c: the rows.  One plan is added to the filler, or, with split, one more for each annex. */
void           plan_model_read_assemble (PlanModelRead              *self,
                                         const PlanModelReadOptions *options,
                                         PlanModelFiller            *filler,
                                         PlanModelFindings          *findings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelRead, plan_model_read_free)

G_END_DECLS
