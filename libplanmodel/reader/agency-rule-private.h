/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/agency-list-private.h>

G_BEGIN_DECLS

/* Bodies that a sentence makes answer for every task from there on: 以下任务均需各县落实,不再列出. */
typedef struct
{
  PlanModelPlace place; /* of the sentence */
  guint32 block;
  gboolean is_for_all; /* not only for what follows */
  PlanModelAssignmentRole role; /* UNKNOWN: as the names say */
  guint32 start; /* of the names */
  guint32 end;
} PlanModelAgencyRuleBody;

/* Looks for what the document says once of all its lists: into the rules of the reading, and @bodies (of
 * PlanModelAgencyRuleBody). */
void plan_model_agency_rules_find (PlanModelReading *reading,
                                   GArray           *bodies);

G_END_DECLS
