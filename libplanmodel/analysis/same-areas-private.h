/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/folded-names-private.h>

G_BEGIN_DECLS

/* Which areas of several plans are one.
 *
 * Areas of one name are one, unless the plans tell them apart: by other codes, or by other areas that they lie in.  Then each
 * code is an area, and one without a code that of its parent; one that states neither is an area of its own.
 *
 * Returns: (transfer full): for each row of the table of areas its number, from 1 to @n */
guint32 *plan_model_same_areas_find (const PlanModelStore *store,
                                     PlanModelFoldedNames *names,
                                     guint32              *n);

G_END_DECLS
