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

/* Finds what is of the page and not of the text: page numbers and running heads, menus, buttons, counters, footers. */
void plan_model_furniture_find (PlanModelLayout *layout);

G_END_DECLS
