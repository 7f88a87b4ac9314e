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

/* What kind of section a title [@start, @end) announces, in a section of kind @parent (UNKNOWN: it is at the top).
 *
 * A child is what its parent is unless its words say otherwise, and the more the parent's kind says, the plainer they have
 * to say it: 优化政策环境 among the tasks is a task.  UNKNOWN: no word says it and there is nothing to inherit. */
PlanModelSectionKind plan_model_section_kind_find      (const guint16        *codes,
                                                        guint32               start,
                                                        guint32               end,
                                                        PlanModelSectionKind  parent);

/* The length of the customary title of a section (指导思想, 主要目标) that [@start, @end) begins with, the longest; 0: none. */
guint                plan_model_section_kind_match     (const guint16        *codes,
                                                        guint32               start,
                                                        guint32               end);

/* Whether [@start, @end) is nothing but such a title, as of an unnumbered heading. */
gboolean             plan_model_section_kind_is_title  (const guint16        *codes,
                                                        guint32               start,
                                                        guint32               end);

/* Whether the last word of a title is one of goals: 总体要求和主要目标. */
gboolean             plan_model_section_kind_ends_in_goal (const guint16     *codes,
                                                        guint32               start,
                                                        guint32               end);

/* Whether a title ends in 基础 or 背景. */
gboolean             plan_model_section_kind_ends_in_situation (const guint16 *codes,
                                                                guint32        start,
                                                                guint32        end);
gboolean             plan_model_section_kind_ends_in_foundation (const guint16 *codes,
                                                                 guint32        start,
                                                                 guint32        end);

/* The years that a title names: 2025年目标, 2021-2025年, 十四五.  FALSE where it names none. */
gboolean             plan_model_section_kind_get_years (const guint16        *codes,
                                                        guint32               start,
                                                        guint32               end,
                                                        gint16               *year_start,
                                                        gint16               *year_end);

G_END_DECLS
