/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/version.h>

/**
 * plan_model_get_major_version:
 *
 * Gets the first number of the version of the library that the program runs with.
 *
 * The headers that it was compiled with have [const@PlanModel.MAJOR_VERSION]. Any thread may ask.
 *
 * Returns: the first number of the version
 *
 * Since: 1.0
 */
guint
plan_model_get_major_version (void)
{
  return PLAN_MODEL_MAJOR_VERSION;
}

/**
 * plan_model_get_minor_version:
 *
 * Gets the second number of the version of the library that the program runs with.
 *
 * The headers that it was compiled with have [const@PlanModel.MINOR_VERSION]. Any thread may ask.
 *
 * Returns: the second number of the version
 *
 * Since: 1.0
 */
guint
plan_model_get_minor_version (void)
{
  return PLAN_MODEL_MINOR_VERSION;
}

/**
 * plan_model_get_micro_version:
 *
 * Gets the third number of the version of the library that the program runs with.
 *
 * The headers that it was compiled with have [const@PlanModel.MICRO_VERSION]. Any thread may ask.
 *
 * Returns: the third number of the version
 *
 * Since: 1.0
 */
guint
plan_model_get_micro_version (void)
{
  return PLAN_MODEL_MICRO_VERSION;
}
