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

G_BEGIN_DECLS

/* The formats that can be loaded: one constant table, so nothing registers itself.  A format is known by the ending of
 * the file's name, or else by how the text begins. */
typedef struct
{
  const char *name; /* as the command line calls it */
  const char *suffix; /* of files in it */
  gboolean (*is_format) (const char *text,
                         gsize       length);
  gboolean (*load) (PlanModelSource      *source,
                    PlanModelJsonReader  *reader,
                    GCancellable         *cancellable,
                    GError              **error);
} PlanModelFormat;

const PlanModelFormat *plan_model_formats_find        (const PlanModelSource *source);
const PlanModelFormat *plan_model_formats_find_suffix (const char            *name);

G_END_DECLS
