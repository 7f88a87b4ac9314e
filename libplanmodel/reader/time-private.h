/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>

G_BEGIN_DECLS

/* A time as printed, with where it begins (比 of 比2020年 in it, 到 of 到2025年 not) and ends. */
typedef struct
{
  PlanModelTime time;
  guint32 start;
  guint32 end;
} PlanModelTimePhrase;

/* A time that begins with the year at @at: 2025年底前, 2021-2025年, 二〇二五年, 2021.6.30. */
gboolean plan_model_time_read_year     (const guint16       *codes,
                                        guint32              floor,
                                        guint32              at,
                                        guint32              end,
                                        PlanModelTimePhrase *phrase);

/* 十四五末, with or without its quotation marks, of which @at may be the first.  A kind of NONE: it is the name of a plan,
 * not a time. */
gboolean plan_model_time_read_plan     (const guint16       *codes,
                                        guint32              floor,
                                        guint32              at,
                                        guint32              end,
                                        PlanModelTimePhrase *phrase);

/* 明年, 每年, 年底前, 同比, 上半年, 近年来, 第四季度: times that are words. */
gboolean plan_model_time_read_word     (const guint16       *codes,
                                        guint32              floor,
                                        guint32              at,
                                        guint32              end,
                                        PlanModelTimePhrase *phrase);

/* A month or a day without a year, whose number lies at [@at, @unit): 6月底前, 1-9月. */
gboolean plan_model_time_read_month    (const guint16       *codes,
                                        guint32              floor,
                                        guint32              at,
                                        guint32              end,
                                        PlanModelTimePhrase *phrase);

/* So many years, whose number lies at [@at, @unit) and whose 年 ends at @after: 三年内, 未来五年, 近三年.  FALSE where it is
 * an amount or a name. */
gboolean plan_model_time_read_duration (const guint16       *codes,
                                        guint32              floor,
                                        guint32              at,
                                        guint32              after,
                                        guint32              end,
                                        gint64               n_years,
                                        PlanModelTimePhrase *phrase);

/* Marks, in a table of all codes, those that a word of time may begin with and have for its second; each has two at least.
 * Adds what they begin with to @words. */
void     plan_model_time_mark_codes    (guint8              *marks,
                                        guint8               first,
                                        guint8               second,
                                        PlanModelBeginnings *words);

G_END_DECLS
