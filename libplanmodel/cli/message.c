/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "message.h"

#include "layout.h"

#include <stdio.h>

void
cli_say (const char *format,
         ...)
{
  g_autoptr (GString) line = g_string_new ("planmodel: ");
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  cli_append_safe (line, text);
  g_string_append_c (line, '\n');
  /* As bytes: the text is UTF-8 whatever the locale is. Where this fails there is nobody left to tell. */
  fwrite (line->str, 1, line->len, stderr);
}
