/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/layout-private.h>

G_BEGIN_DECLS

/* A date as printed: 2021年4月9日, 2021-04-09, 2021/4/9, 二〇二一年四月九日. */
typedef struct
{
  gint16 year;
  guint8 month; /* 0: not printed */
  guint8 day;
  gboolean is_chinese; /* with 年 and 月 */
  guint32 start;
  guint32 end; /* without the time behind it */
} PlanModelDate;

/* The date that begins at @at; a year alone is none. */
gboolean plan_model_date_match   (const PlanModelLayout *layout,
                                  guint32                at,
                                  guint32                end,
                                  PlanModelDate         *date);

/* The first one in [@start, @end). */
gboolean plan_model_date_find    (const PlanModelLayout *layout,
                                  guint32                start,
                                  guint32                end,
                                  PlanModelDate         *date);

/* Where the time of day behind a date ends: @at where there is none. */
guint32  plan_model_date_skip_time (const PlanModelLayout *layout,
                                    guint32                at,
                                    guint32                end);

/* Written as plan JSON has it: 2021-04-09, or 2021-04; for the caller to free. */
char    *plan_model_date_dup_text (const PlanModelDate *date);

/* Years as printed: 2021—2025年, 2021-2025, 二〇二一至二〇二五年, “十四五”, 第十四个五年, 2024年. */
typedef enum
{
  PLAN_MODEL_YEARS_RANGE = 1, /* both are printed */
  PLAN_MODEL_YEARS_FIVE_YEAR_PLAN, /* by its number */
  PLAN_MODEL_YEARS_ONE
} PlanModelYearsKind;

typedef struct
{
  PlanModelYearsKind kind;
  gint16 first;
  gint16 last;
  guint32 start;
  guint32 end;
} PlanModelYears;

/* 秋冬季, 采暖季, behind two years that it lies in; how long the word is, 0 where there is none. */
guint    plan_model_season_match (const guint16  *codes,
                                  guint32         at,
                                  guint32         end);
gboolean plan_model_years_match  (const guint16  *codes,
                                  guint32         at,
                                  guint32         end,
                                  PlanModelYears *years);

G_END_DECLS
