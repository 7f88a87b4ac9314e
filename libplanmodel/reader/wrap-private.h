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

/* Marks the lines that continue the paragraph of the one before: of text that was broken at the width of a page or of a
 * mail, and of sentences that a page number has cut. */
void plan_model_wrap_find (PlanModelLayout *layout);

G_END_DECLS
