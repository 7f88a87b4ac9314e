/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <stddef.h>

/* simdjson, which is written in C++, as another judge of JSON. */

#ifdef __cplusplus
extern "C" {
#endif

typedef enum
{
  SIMDJSON_ACCEPTS,
  SIMDJSON_REFUSES,
  SIMDJSON_REFUSES_NUMBER /* its grammar or its size: simdjson does not say which */
} SimdjsonVerdict;

SimdjsonVerdict simdjson_judge (const char *text,
                                size_t      length);

#ifdef __cplusplus
}
#endif
