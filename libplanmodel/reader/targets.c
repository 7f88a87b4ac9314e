/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

/*< private >
 * plan_model_targets_find:
 */
void
plan_model_targets_find (PlanModelReading *reading)
{
}
