/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes `planmodel: ` and the text as one line to standard error.  What the text holds may come from a file: control
 * characters in it are made visible. */
void cli_say     (const char *format,
                  ...) G_GNUC_PRINTF (1, 2);

G_END_DECLS
