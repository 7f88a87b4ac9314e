/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "simdjson-verdict.h"

#include <simdjson.h>

SimdjsonVerdict
simdjson_judge (const char *text,
                size_t      length)
{
  simdjson::dom::parser parser;
  simdjson::padded_string padded (text, length);
  simdjson::error_code error = parser.parse (padded).error ();

  if (error == simdjson::SUCCESS)
    return SIMDJSON_ACCEPTS;

  return error == simdjson::NUMBER_ERROR ? SIMDJSON_REFUSES_NUMBER : SIMDJSON_REFUSES;
}
