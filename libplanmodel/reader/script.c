/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

/*< private >
 * plan_model_script_match:
 */
void
plan_model_script_match (PlanModelRaw   *raw,
                         PlanModelNotes *notes)
{
}
