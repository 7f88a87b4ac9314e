/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib.h>

/* A public symbol; everything else is hidden. */
#define PLAN_MODEL_EXTERN __attribute__ ((visibility ("default"))) extern

/**
 * PLAN_MODEL_VERSION_1_0:
 *
 * The version 1.0 of the programming interface, as a number for
 * `PLAN_MODEL_VERSION_MIN_REQUIRED` and `PLAN_MODEL_VERSION_MAX_ALLOWED`.
 *
 * Since: 1.0
 */
#define PLAN_MODEL_VERSION_1_0 (G_ENCODE_VERSION (1, 0))

/* The newest interface that these headers declare. */
#define PLAN_MODEL_VERSION_NEWEST PLAN_MODEL_VERSION_1_0

/* A program that must also build with an older release defines the first: use of what was already
 * deprecated then gives a warning. It defines the second to be warned of what came later. */
#ifndef PLAN_MODEL_VERSION_MIN_REQUIRED
# define PLAN_MODEL_VERSION_MIN_REQUIRED PLAN_MODEL_VERSION_NEWEST
#endif
#ifndef PLAN_MODEL_VERSION_MAX_ALLOWED
# define PLAN_MODEL_VERSION_MAX_ALLOWED PLAN_MODEL_VERSION_NEWEST
#endif

#if PLAN_MODEL_VERSION_MAX_ALLOWED < PLAN_MODEL_VERSION_MIN_REQUIRED
# error "PLAN_MODEL_VERSION_MAX_ALLOWED must not be lower than PLAN_MODEL_VERSION_MIN_REQUIRED"
#endif

/* One of these stands above each public declaration. */
#if PLAN_MODEL_VERSION_MAX_ALLOWED < PLAN_MODEL_VERSION_1_0
# define PLAN_MODEL_AVAILABLE_IN_1_0 G_UNAVAILABLE (1, 0) PLAN_MODEL_EXTERN
#else
# define PLAN_MODEL_AVAILABLE_IN_1_0 PLAN_MODEL_EXTERN
#endif
