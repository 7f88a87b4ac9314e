/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/quantity-private.h>

void
plan_model_quantities_scan (const guint16 *codes,
                            guint32        start,
                            guint32        end,
                            GArray        *quantities)
{
}

gboolean
plan_model_quantity_read_cell (const guint16     *codes,
                               guint32            start,
                               guint32            end,
                               PlanModelQuantity *quantity)
{
  return FALSE;
}

guint
plan_model_unit_match (const guint16 *codes,
                       guint32        at,
                       guint32        end)
{
  return 0;
}

gboolean
plan_model_unit_is (const guint16 *codes,
                    guint32        start,
                    guint32        end)
{
  return FALSE;
}

gint64
plan_model_numeral_read (const guint16 *codes,
                         guint32        at,
                         guint32        end,
                         guint32       *after)
{
  return -1;
}
