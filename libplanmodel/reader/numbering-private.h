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

/* The manners in which headings are numbered, by the depth that each commonly has.
 *
 * The order is a custom and no more: where a document nests them in another order, the outline learns it from the run of
 * the numbers.  Those from LABEL on have no depth of their own: they lie under what stands before them.
 */
typedef enum
{
  PLAN_MODEL_NUMBERING_NONE,
  PLAN_MODEL_NUMBERING_ANNEX, /* 附件1 */
  PLAN_MODEL_NUMBERING_PART, /* 第一编, 第一篇, 第一部分 */
  PLAN_MODEL_NUMBERING_CHAPTER, /* 第一章 */
  PLAN_MODEL_NUMBERING_SECTION, /* 第一节 */
  PLAN_MODEL_NUMBERING_ARTICLE, /* 第一条 */
  PLAN_MODEL_NUMBERING_ROMAN, /* Ⅱ、 */
  PLAN_MODEL_NUMBERING_HAN, /* 一、 */
  PLAN_MODEL_NUMBERING_HAN_BRACKET, /* (一) */
  PLAN_MODEL_NUMBERING_ARABIC, /* 1. 1、 */
  PLAN_MODEL_NUMBERING_DECIMAL_2, /* 1.1 */
  PLAN_MODEL_NUMBERING_DECIMAL_3, /* 1.1.1 */
  PLAN_MODEL_NUMBERING_DECIMAL_4,
  PLAN_MODEL_NUMBERING_ARABIC_BRACKET, /* (1) */
  PLAN_MODEL_NUMBERING_ARABIC_HALF_BRACKET, /* 1) */
  PLAN_MODEL_NUMBERING_RINGED, /* ① */
  PLAN_MODEL_NUMBERING_LETTER, /* A. */
  PLAN_MODEL_NUMBERING_SPOKEN, /* 一是 */
  PLAN_MODEL_NUMBERING_LABEL, /* 任务一, 行动1 */
  PLAN_MODEL_NUMBERING_DASH, /* —— */
  PLAN_MODEL_NUMBERING_LEAD_IN, /* no number: the emphasised words at the head of a paragraph */
  PLAN_MODEL_NUMBERING_LINE, /* no number: a line of its own */
  PLAN_MODEL_N_NUMBERINGS
} PlanModelNumbering;

typedef struct
{
  PlanModelNumbering manner;
  guint32 value; /* the last of 1.2.3; 0: it has none (——) */
  guint32 start; /* as printed, with its brackets, without the mark behind it */
  guint32 end;
  guint32 after; /* behind the mark */
  gboolean is_damaged; /* a bracket or the mark is lost */
  gboolean is_doubtful; /* a number only if the one before it comes before */
  gboolean is_weak; /* a bare number before a space, which may as well be a figure */
} PlanModelHeadingNumber;

/* The number that a heading at @start, the beginning of a block, would have.  FALSE where there is none. */
gboolean plan_model_numbering_read   (const PlanModelLayout  *layout,
                                      guint32                 start,
                                      guint32                 end,
                                      PlanModelHeadingNumber *number);

/* Whether the document leaves a space, and no line feed, between the codes @at - 1 and @at. */
gboolean plan_model_numbering_is_gap (const PlanModelLayout *layout,
                                      guint32                at);

/* Whether a number in Han numerals may begin with the code. */
gboolean plan_model_numbering_begins_han (guint16 code);

G_END_DECLS
