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

/* Whether the text is a clipping in Markdown, and in its lines what is of the notation: front matter, marks of headings, lists
 * and quotations before their text, rules, fences.  Marks within a line are left out when it is appended to the layout. */
void plan_model_markdown_find (PlanModelLayout *layout);

G_END_DECLS
