/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

/*< private >
 * plan_model_annexes_find:
 */
void
plan_model_annexes_find (PlanModelReading *reading)
{
}
