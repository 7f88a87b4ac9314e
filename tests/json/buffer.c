/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "buffer.h"

#include <libplanmodel/json/scan-private.h>

char *
buffer_new_padded (const char *text,
                   gsize       length)
{
  char *buffer = g_malloc0 (length + PLAN_MODEL_SCAN_PADDING);

  memcpy (buffer, text, length);

  return buffer;
}

char *
buffer_new_followed (const char *text,
                     gsize       length)
{
  static const char after[] = "\n,1]}\"\\u00e9\":[0.5e+3,{\"a\":\"b\"}],\"\":true}]\n\"next\":null}}]]\"\"00000";
  char *buffer = g_malloc (length + PLAN_MODEL_SCAN_PADDING);

  G_STATIC_ASSERT (sizeof after > PLAN_MODEL_SCAN_PADDING);
  memcpy (buffer, text, length);
  memcpy (buffer + length, after, PLAN_MODEL_SCAN_PADDING);

  return buffer;
}

char *
buffer_new_bare (const char *text,
                 gsize       length)
{
  char *buffer = g_malloc (MAX (length, 1));

  memcpy (buffer, text, length);

  return buffer;
}
