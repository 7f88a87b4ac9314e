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

/* Names of bodies, to tell whether two of them are one name.  Names and areas are in the form of
 * plan_model_script_fold_name(): the width of characters and the script do not count. */

/* What bodies are called for short, as documents do without saying so. */
typedef struct
{
  const char *longer; /* without 和, 与, 及 */
  const char *shorter;
} PlanModelShortForm;

extern const PlanModelShortForm plan_model_short_forms[];
extern const guint plan_model_n_short_forms;

/* The name without the area that it begins with, or without the letter of its level: 财政局 of 昌吉市财政局 and of 市财政局.
 * @area: (nullable): the name of the area
 * Returns: a place in @name */
const char *plan_model_body_name_skip_area (const char *name,
                                            const char *area);

/* The one form of all names that differ in short forms only, without the area: 发改委 of 昌吉市发展和改革委员会.
 * Returns: (transfer full) */
char       *plan_model_body_name_shorten   (const char *name,
                                            const char *area);

/* Whether a name lacks the level, the place or the department that it shares with the name before it in a list: 财政局 written
 * for 市财政局.  @name: the name that the plan gives the body. */
gboolean    plan_model_body_name_is_rest   (const char *as_written,
                                            const char *name);

G_END_DECLS
