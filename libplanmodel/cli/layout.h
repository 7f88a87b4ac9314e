/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many columns text takes where the terminal does not say. */
#define CLI_DEFAULT_COLUMNS 100

/* The columns of the terminal that standard output is, else the default. */
guint cli_get_columns   (void);

/* How many columns of a terminal a text takes: two a wide character. */
gsize cli_get_width     (const char *text);

/* Appends a text with its control characters made visible, so that it does to a terminal nothing but print. */
void  cli_append_safe   (GString    *string,
                         const char *text);

/* Appends spaces until @width, which a text took, is @n_columns. */
void  cli_append_spaces (GString    *string,
                         gsize       width,
                         gsize       n_columns);

/* Breaks a text, made safe, into lines of at most @n_columns, or a piece that has no place to break.
 * Returns: (transfer full): the lines, one at least */
char **cli_wrap         (const char *text,
                         gsize       n_columns);

/* Appends a text in lines that end before column @end, the first where the string is now, at column @start, the others
 * @hanging columns behind that; and a line feed. */
void  cli_append_lines  (GString    *string,
                         const char *text,
                         gsize       start,
                         gsize       hanging,
                         gsize       end);

G_END_DECLS
