/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/column-kind.h>

G_DEFINE_ENUM_TYPE (PlanModelColumnKind, plan_model_column_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COLUMN_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COLUMN_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COLUMN_INTEGER, "integer"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COLUMN_BOOLEAN, "boolean"))
