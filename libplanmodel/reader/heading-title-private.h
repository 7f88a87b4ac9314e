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

/* What stands behind the number of a heading: its title, and where the text that runs on begins. */
typedef enum
{
  PLAN_MODEL_TITLE_PLAIN, /* a title */
  PLAN_MODEL_TITLE_FIGURE, /* one sentence with a figure in it: of a list of goals, most likely */
  PLAN_MODEL_TITLE_SENTENCE, /* a sentence; its title, if it is a heading at all, is to be guessed */
  PLAN_MODEL_TITLE_ITEM, /* an item of a list: it ends in a semicolon */
  PLAN_MODEL_TITLE_LABEL, /* "责任单位:": no heading at all */
  PLAN_MODEL_TITLE_MISSING /* nothing but the number */
} PlanModelTitleQuality;

typedef struct
{
  PlanModelTitleQuality quality;
  guint32 start;
  guint32 end;
  guint32 body; /* where the text behind it begins; the end of the block where the title stands alone */
  gboolean is_alone;
  gboolean is_open; /* it ends in a comma, or in brackets that go on in the next line */
  gboolean is_damaged; /* its end was guessed */
} PlanModelHeadingTitle;

/* Reads the title in [@start, @end), the rest of a block. */
void     plan_model_heading_title_read       (const PlanModelLayout *layout,
                                              guint32                start,
                                              guint32                end,
                                              PlanModelHeadingTitle *title);

/* Cuts a title out of a sentence that has none of its own, for headings that have to have one. */
void     plan_model_heading_title_guess      (const PlanModelLayout *layout,
                                              guint32                start,
                                              guint32                end,
                                              PlanModelHeadingTitle *title);

/* Whether [@start, @end) could be a heading without a number: a short line of words. */
gboolean plan_model_heading_title_is_line    (const PlanModelLayout *layout,
                                              guint32                start,
                                              guint32                end);

/* Whether [@start, @end) names a plan: 昌平县水利发展规划, 实施方案(2021-2025年). */
gboolean plan_model_heading_title_is_plan    (const guint16         *codes,
                                              guint32                start,
                                              guint32                end);

G_END_DECLS
