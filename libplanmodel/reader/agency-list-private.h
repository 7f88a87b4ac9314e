/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/agency-name-private.h>

G_BEGIN_DECLS

/* What stands in a list of agencies: names with roles, dates, and what was not understood.
 *
 * The grammar knows nothing of where the list stands; whether it is one is judged by its counts.
 */
typedef struct
{
  guint32 start;
  guint32 end;
  guint32 members_start; /* of a group that is defined here; none: both 0 */
  guint32 members_end;
  guint32 host_start; /* of an office: the department before it in the list that it is an office of; none: both 0 */
  guint32 host_end;
  guint32 owner_start; /* the place that is shared from before, 东山县 of 东山县财政局、教育局; none: both 0 */
  guint32 owner_end;
  PlanModelAssignmentRole role; /* UNKNOWN: not printed */
  PlanModelAgencyLook look;
  PlanModelAgencyLevel level; /* the letter that is shared from before; 0: none */
  guint8 part; /* how many semicolons stand before it */
  guint8 n_commas; /* how many commas, where 、 parts the names */
  guint8 is_labelled; /* the role is that of a label */
  guint8 is_joined; /* behind 会同 */
  guint8 is_marked; /* with a star */
  guint8 is_inferred; /* no word says the role: set by those who settle it */
} PlanModelAgencyItem;

typedef struct
{
  GArray *items; /* of PlanModelAgencyItem */
  guint32 start; /* of what was parsed */
  guint32 end;
  guint n_strong;
  guint n_weak;
  guint n_groups;
  guint n_strange; /* items that are no names */
  gboolean has_label; /* of a role */
  gboolean has_verb; /* of a role */
  gboolean has_labels_only; /* of persons, of dates: no list, but not prose either */
  char deadline[16]; /* "": none */
  gint16 year; /* of a plan of one year, for 12月底前; 0: none */
} PlanModelAgencyList;

void     plan_model_agency_list_init     (PlanModelAgencyList *self);
void     plan_model_agency_list_clear    (PlanModelAgencyList *self);

/* @role: what a label before @start says, UNKNOWN where there is none. */
void     plan_model_agency_list_parse    (PlanModelAgencyList     *self,
                                          const PlanModelLayout   *layout,
                                          guint32                  start,
                                          guint32                  end,
                                          PlanModelAssignmentRole  role);

/* A date as a deadline's text: 2023, 2023-06, 2021-Q4, 2024-S1, 2025-06-30, "ongoing"; FALSE where there is none. */
gboolean plan_model_agency_deadline_read (const guint16 *codes,
                                          guint32        start,
                                          guint32        end,
                                          char          *text,
                                          gsize          size);

G_END_DECLS
