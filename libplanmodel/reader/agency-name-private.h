/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* Names of bodies: whether some words are one, of which kind it is, and what it is called in full.
 *
 * A body is known by its ending (局, 委, 管委会, 公司 …); how sure that is depends on the ending.
 */
typedef enum
{
  PLAN_MODEL_AGENCY_LOOK_NONE,
  PLAN_MODEL_AGENCY_LOOK_WEAK, /* 中心, 公司, 大学, 园区: a body, or something that a plan speaks of */
  PLAN_MODEL_AGENCY_LOOK_GROUP, /* 各县(市、区), 有关部门 */
  PLAN_MODEL_AGENCY_LOOK_STRONG /* 局, 委, 办, 厅, 政府 */
} PlanModelAgencyLook;

/* The government whose body it is, by its letter: 市, 省, 州 …; 0x81EA (自) for 自治区, 0x5175 (兵) for 兵团, 0x5730 (地) for
 * 地区.  0: none is printed. */
typedef guint16 PlanModelAgencyLevel;

PlanModelAgencyLook plan_model_agency_name_judge        (const guint16 *codes,
                                                         guint32        start,
                                                         guint32        end);

/* The length of the ending that stops at @at, 0 where no name can end there. */
guint               plan_model_agency_name_match_ending (const guint16       *codes,
                                                         guint32              start,
                                                         guint32              at,
                                                         PlanModelAgencyLook *look);

/* The length of a letter of level at @start that is shared by what follows in the list; 0: none. */
guint               plan_model_agency_name_match_level  (const guint16        *codes,
                                                         guint32               start,
                                                         guint32               end,
                                                         PlanModelAgencyLevel *level);

/* The length of the name of a place that a department's name begins with, as in 东山县财政局; 0: none. */
guint               plan_model_agency_name_match_place  (const guint16 *codes,
                                                         guint32        start,
                                                         guint32        end);

/* Whether it is made of words for places only, and of words for what governs them: 县(市、区)人民政府, 街道, 各镇. */
gboolean            plan_model_agency_name_is_places    (const guint16 *codes,
                                                         guint32        start,
                                                         guint32        end);

/* Whether a department is called that everywhere: the words that begin a name without any place (科技局, 财政厅). */
gboolean            plan_model_agency_name_is_plain     (const guint16 *codes,
                                                         guint32        start,
                                                         guint32        end);

PlanModelAgencyKind plan_model_agency_name_get_kind     (const guint16 *codes,
                                                         guint32        start,
                                                         guint32        end);

/* The name in full, by the areas of the document; NULL where it is not to be completed.  @level: of the name before it in the
 * list, where it has none of its own. */
const char         *plan_model_agency_name_complete     (PlanModelReading     *reading,
                                                         guint32               start,
                                                         guint32               end,
                                                         PlanModelAgencyLevel  level,
                                                         PlanModelAgencyKind   kind);

G_END_DECLS
