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
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* One load, from what it is to load to what came of it.  It holds all it needs, so a thread of its own may run it. */
typedef struct
{
  PlanModelLimits limits;
  /* one of these: */
  GFile *file; /* or folder */
  GInputStream *stream;
  GBytes *bytes;
  char *name; /* in messages */

  PlanModelReadOptions reading; /* of documents */
  char *charset; /* what reading has; nullable */
  gboolean is_document; /* whatever it looks like, it is to be read as one */
  gboolean keeps_text;

  char *text; /* of the last document that was read, where it is kept */
  PlanModelFindings *findings; /* made by run, also where it fails */
} PlanModelLoad;

PlanModelLoad  *plan_model_load_new  (const PlanModelLimits *limits);
void            plan_model_load_free (PlanModelLoad         *self);

/* Loads, in the thread that calls it. */
PlanModelCatalog *plan_model_load_run (PlanModelLoad         *self,
                                       GCancellable          *cancellable,
                                       GError               **error);

/* Loads in another thread, which has the load, taken here, to itself; what comes of it belongs to @source. */
void            plan_model_load_run_async  (PlanModelLoad        *self,
                                            gpointer              source,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data,
                                            gpointer              tag);
gboolean        plan_model_load_is_result  (GAsyncResult         *result,
                                            gpointer              source,
                                            gpointer              tag);

/* @load: (out) (transfer none): what it was, as long as @result lives */
PlanModelCatalog *plan_model_load_run_finish (GAsyncResult       *result,
                                              PlanModelLoad     **load,
                                              GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelLoad, plan_model_load_free)

G_END_DECLS
