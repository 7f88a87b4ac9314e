/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actuals-join-private.h>
#include <libplanmodel/analysis/stated-private.h>
#include <libplanmodel/analysis/witnesses-private.h>

G_BEGIN_DECLS

/* The actual figures of an indicator, wherever they come from.  Those that were given count before those that the plan prints
 * itself, and these before those of later documents. */
typedef enum
{
  PLAN_MODEL_PROGRESS_SOURCE_GIVEN,
  PLAN_MODEL_PROGRESS_SOURCE_PLAN,
  PLAN_MODEL_PROGRESS_SOURCE_WITNESS,
} PlanModelProgressSource;

typedef struct
{
  PlanModelStated stated;
  PlanModelProgressSource source;
  guint32 position; /* of the row that was given; else row of the value in the store */
  gboolean is_likely;
} PlanModelProgressFigure;

typedef struct
{
  PlanModelStore *store;
  PlanModelIndicatorKeys keys;
  PlanModelWitnesses *witnesses;
  PlanModelActualRows *given; /* nullable */
  GArray *matches;   /* of PlanModelActualMatch: those that are used and have an amount, by indicator */
  GArray *differing; /* the same: those that differ from others of their year */
} PlanModelProgressSources;

/* Joins what is given, nullable, to the plans of a store.
 * @concepts: of the store, by @set
 * @all: (out): of PlanModelActualMatch, in the order of the rows; for the caller to free
 * @findings: what is wrong with what is given goes there */
void plan_model_progress_sources_init  (PlanModelProgressSources *self,
                                        PlanModelStore           *store,
                                        PlanModelConcepts        *concepts,
                                        const PlanModelConceptSet *set,
                                        PlanModelActualRows      *given,
                                        gboolean                  takes_likely,
                                        GArray                  **all,
                                        PlanModelFindings        *findings);
void plan_model_progress_sources_clear (PlanModelProgressSources *self);

/* Appends the figures of an indicator to @figures, of PlanModelProgressFigure: those that have an amount, up to a year.
 * @unit: of the indicator, as printed; nullable
 * @measure: what it is
 * @as_of: 0: of any year */
void plan_model_progress_sources_find  (const PlanModelProgressSources *self,
                                        guint32                         indicator,
                                        const char                     *unit,
                                        const PlanModelMeasure         *measure,
                                        int                             as_of,
                                        GArray                         *figures);

/* Whether two values that were given differ, of a year up to that one. */
gboolean plan_model_progress_sources_differ (const PlanModelProgressSources *self,
                                             guint32                         indicator,
                                             int                             year);

G_END_DECLS
