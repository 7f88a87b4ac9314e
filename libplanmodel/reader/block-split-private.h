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

/* Parts the paragraphs in which several headings stand because the line breaks before them were lost, "三、保障措施(一)加强
 * 领导。…(二)…": a block for each.  Blocks that begin with no heading, and lists within a paragraph, stay as they are. */
void plan_model_blocks_split (PlanModelLayout *layout);

G_END_DECLS
