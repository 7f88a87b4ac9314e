/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* The words that say what the bodies of a list have to do: labels before them (牵头单位:) and verbs behind (…牵头). */
typedef enum
{
  PLAN_MODEL_AGENCY_LABEL_NONE,
  PLAN_MODEL_AGENCY_LABEL_ROLE, /* 牵头单位, 责任部门 */
  PLAN_MODEL_AGENCY_LABEL_PERSON, /* 责任人, 分管领导: names of persons, which are no agencies */
  PLAN_MODEL_AGENCY_LABEL_DEADLINE, /* 完成时限 */
  PLAN_MODEL_AGENCY_LABEL_JURISDICTION /* 省直, 市级, 县区: whose bodies follow */
} PlanModelAgencyLabel;

typedef struct
{
  PlanModelAgencyLabel kind;
  PlanModelAssignmentRole role;
  guint32 start; /* where the label begins */
  guint32 end; /* where what it labels begins, behind a colon */
  guint16 level; /* of the bodies behind it; 0: not said */
  gboolean is_complete; /* says what it labels: 单位, 部门; a bare 牵头: counts only where it stands by itself */
} PlanModelAgencyLabelFound;

/* The label that the colon at @at ends. */
gboolean plan_model_agency_label_match_before (const guint16             *codes,
                                               guint32                    start,
                                               guint32                    at,
                                               PlanModelAgencyLabelFound *label);

/* The label that begins at @at, with the colon, 为 or bracket behind it. */
gboolean plan_model_agency_label_match        (const guint16             *codes,
                                               guint32                    at,
                                               guint32                    end,
                                               PlanModelAgencyLabelFound *label);

/* The verbs at @at that say what the names before them do: their length, 0 for none.  @role is UNKNOWN where they only join
 * (会同) or say how (按职责分工). */
guint    plan_model_agency_role_match         (const guint16           *codes,
                                               guint32                  at,
                                               guint32                  end,
                                               PlanModelAssignmentRole *role,
                                               gboolean                *joins);

/* The first place from @at on where one of these verbs or 等 may begin, or @end. */
guint32  plan_model_agency_role_seek          (const guint16 *codes,
                                               guint32        at,
                                               guint32        end);

/* 等部门, 等有关单位, 等9个部门 at @at: the length. */
guint    plan_model_agency_rest_match         (const guint16 *codes,
                                               guint32        at,
                                               guint32        end);

G_END_DECLS
