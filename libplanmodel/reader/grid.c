/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

gboolean
plan_model_grid_find (PlanModelLayout *layout,
                      guint32          first_line,
                      guint32         *n_lines)
{
  return FALSE;
}

gboolean
plan_model_grid_find_markup (PlanModelLayout *layout,
                             guint32          first_line,
                             guint           *next_cell,
                             guint32         *n_lines)
{
  return FALSE;
}
