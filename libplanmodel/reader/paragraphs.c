/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

/*< private >
 * plan_model_paragraphs_find:
 */
void
plan_model_paragraphs_find (PlanModelLayout *layout,
                            PlanModelNotes  *notes)
{
  const PlanModelRaw *raw = layout->raw;

  for (guint32 i = 0; i < raw->n_lines; i++)
    {
      PlanModelBlock block = { PLAN_MODEL_BLOCK_PARAGRAPH };

      block.start = plan_model_layout_append_condensed (layout, raw->lines[i].start, raw->lines[i].end, &block.end);
      if (block.end == block.start)
        continue;
      block.body = block.start;
      block.text_start = plan_model_layout_get_text_start (layout, block.start);
      block.text_end = plan_model_layout_get_text_end (layout, block.end);
      block.first_line = i;
      block.n_lines = 1;
      g_array_append_val (layout->blocks, block);
    }
}
