/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/open/source-private.h>
#include <libplanmodel/reader/read-private.h>

G_BEGIN_DECLS

/* Where all that is loaded goes, in whatever format it is. */
typedef struct
{
  PlanModelFiller *filler;
  PlanModelJsonReader *json;
  PlanModelFindings *findings;
  const PlanModelLimits *limits;
  const PlanModelReadOptions *reading;
  char **text; /* out: that of the last document; NULL: not asked for */
} PlanModelLoading;

/* The formats that can be loaded: one constant table, so nothing registers itself.  A format is known by the ending of
 * the file's name, or else by how the text begins. */
typedef struct
{
  const char *name; /* as the command line calls it */
  const char *const *suffixes; /* of files in it, up to a NULL */
  gboolean in_folders; /* whether a folder means the files in it */
  gboolean (*is_format) (const char *text,
                         gsize       length);
  gboolean (*load) (PlanModelSource      *source,
                    PlanModelLoading     *loading,
                    GCancellable         *cancellable,
                    GError              **error);
} PlanModelFormat;

const PlanModelFormat *plan_model_formats_find        (const PlanModelSource *source);
const PlanModelFormat *plan_model_formats_find_suffix (const char            *name);
const PlanModelFormat *plan_model_formats_get_document (void);
gboolean               plan_model_formats_is_plan_json (const PlanModelSource *source);

/* Says what is wrong with an input as a whole, as a finding and as the error. */
void plan_model_formats_fail (PlanModelFindings *findings,
                              PlanModelProblem   problem,
                              const char        *name,
                              const char        *hint,
                              GError           **error);

G_END_DECLS
