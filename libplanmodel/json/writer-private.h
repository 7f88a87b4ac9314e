/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* How a plan is laid out: with an indent of two spaces a level and each member on a line of its own, arrays of numbers
 * and strings on one; or all of it without a space, as a line of .jsonl. */
typedef enum
{
  PLAN_MODEL_JSON_INDENTED,
  PLAN_MODEL_JSON_COMPACT
} PlanModelJsonLayout;

/* Appends a plan, with a line feed after it.  Members stand in the order of the table of members, and what is not stated
 * is left out, so that the same rows always make the same bytes. */
void plan_model_json_write_plan (GString              *json,
                                 const PlanModelStore *store,
                                 guint32               plan,
                                 PlanModelJsonLayout   layout);

/* Appends a string with its quotes. */
void plan_model_json_write_string (GString    *json,
                                   const char *text,
                                   gsize       length);

G_END_DECLS
