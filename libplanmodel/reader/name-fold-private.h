/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* What the names of two indicators that differ in nothing of weight have in common: the text folded, without words for the
 * whole area in front (全市), words for a number behind (数, 数量, 总数), 的, quotation marks and spaces; A占B, A占B比重 and
 * A与B比例 are A/B.  The form of a form may be another one: 总数量数 loses a word each time.
 *
 * A name that is nothing but such words keeps one of them; one that is nothing but quotation marks is empty. */
#define PLAN_MODEL_USUAL_NAME 256 /* bytes: few names are longer */

typedef struct
{
  char *text; /* NUL-terminated */
  gsize length;
  char usual[PLAN_MODEL_USUAL_NAME];
  char *allocated; /* NULL where it fits */
} PlanModelFoldedName;

void plan_model_name_fold         (PlanModelFoldedName *self,
                                   const char          *printed);
void plan_model_folded_name_clear (PlanModelFoldedName *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelFoldedName, plan_model_folded_name_clear)

G_END_DECLS
