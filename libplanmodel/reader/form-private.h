/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/subject-private.h>

G_BEGIN_DECLS

/* What is known of a figure where its form is decided. */
typedef struct
{
  const guint16 *codes;
  const PlanModelQuantityMatch *quantity;
  const PlanModelSubject *subject;
  guint carried; /* a verb that goes on from the item before in a list, or NONE */
  guint32 name_start; /* the name, without the verbs before it; start == end: inherited */
  guint32 name_end;
  guint8 is_each_year; /* 每年 governs it */
  guint8 is_total; /* 累计 governs it */
  guint8 is_one_year; /* the plan is for one year, or the figure for a past one: growth is that against the year before */
  guint8 has_base; /* the base of the change is printed */
  guint8 is_year_on_year; /* 同比, 比上年 */
  guint8 is_part; /* 四成, 三分之一: a share, though it is no percentage */
} PlanModelFormCase;

typedef struct
{
  PlanModelForm form;
  PlanModelChange change;
  PlanModelDirection direction;
  gboolean is_doubtful;
} PlanModelFormFound;

void plan_model_form_find (const PlanModelFormCase *self,
                           PlanModelFormFound      *found);

G_END_DECLS
