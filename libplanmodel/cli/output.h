/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "command.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes a text to a file, or, where @path is NULL or "-", to standard output, and says what went wrong.
 *
 * A regular file is written beside and renamed, so it has all of the text or is as it was; its mode is kept, and a link is
 * followed.  What is no regular file, such as a device or a pipe, is written straight.  @length: -1 where it ends with a
 * NUL. */
CliExit cli_write         (const char *path,
                           const char *text,
                           gssize      length);

/* Whether writing to @path would change something that was read. */
gboolean cli_is_input     (const char  *path,
                           char       **inputs);

G_END_DECLS
