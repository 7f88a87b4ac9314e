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

/* A line that may be about a project: 1.动力电池产业园项目(2022—2024年):总投资45亿元. */
typedef struct
{
  PlanModelPlace number; /* without its mark; none: end == 0 */
  PlanModelPlace name;
  PlanModelPlace details; /* what is said behind the name; none: end == 0 */
  gboolean is_listed; /* begins with a number or a mark of a list */
  gboolean has_label; /* a colon stands behind the name */
} PlanModelProjectLine;

gboolean plan_model_project_line_read  (const guint16        *codes,
                                        guint32               start,
                                        guint32               end,
                                        PlanModelProjectLine *line);

/* Whether words end like the name of something that is built: 项目, 工程, 基地, 中心. */
gboolean plan_model_project_ends_name  (const guint16 *codes,
                                        guint32        start,
                                        guint32        end);

/* Whether words name a place whose projects follow: 江衡片区, 东岭区. */
gboolean plan_model_project_is_area    (const guint16 *codes,
                                        guint32        start,
                                        guint32        end);

/* Words without the verb that begins them (建设, 推进), and without 等 and what it stands for at their end; FALSE where they
 * name nothing by itself (依托…, 一批…). */
gboolean plan_model_project_trim_words (const guint16 *codes,
                                        guint32       *start,
                                        guint32       *end);

/* The years that a project takes, of what is said about it; FALSE where none are printed. */
gboolean plan_model_project_read_years (const guint16 *codes,
                                        guint32        start,
                                        guint32        end,
                                        gint16        *year_start,
                                        gint16        *year_end);

G_END_DECLS
