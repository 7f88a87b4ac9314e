/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* The names of areas as they are printed: 贵州省, 延边朝鲜族自治州, 某某县, 某某经济技术开发区.
 *
 * Provinces and prefectures are known by name; of all else the last word of the name says what it is.
 */
typedef struct
{
  guint32 start;
  guint32 end;
  PlanModelAreaLevel level;
  guint8 province; /* that it is or lies in, from 1 on; 0: not known */
  gboolean is_known; /* by its name */
} PlanModelAreaName;

/* The area whose name begins at @at. */
gboolean    plan_model_area_match        (const guint16     *codes,
                                          guint32            at,
                                          guint32            end,
                                          PlanModelAreaName *area);

/* The areas named one after the other from @at on, each within the one before (某省某市某县): how many, at most @size. */
guint       plan_model_area_match_chain  (const guint16     *codes,
                                          guint32            at,
                                          guint32            end,
                                          PlanModelAreaName *areas,
                                          guint              size);

/* A zone, a region of several provinces or the like, by the last word of its name. */
gboolean    plan_model_area_match_zone   (const guint16     *codes,
                                          guint32            at,
                                          guint32            end,
                                          PlanModelAreaName *area);

/* The first place in [@start, @end) where the province is named in full. */
gboolean    plan_model_area_find_province (const guint16     *codes,
                                           guint32            start,
                                           guint32            end,
                                           guint              province,
                                           PlanModelAreaName *area);

/* The level of an area by its name alone: by its last word in either script, by the names of cities in simplified script. */
PlanModelAreaLevel plan_model_area_name_get_level (const char *name);

/* The province that the one character stands for in the numbers of documents: 黔 is 贵州; 0: none. */
guint       plan_model_area_get_province (guint16 code);

G_END_DECLS
