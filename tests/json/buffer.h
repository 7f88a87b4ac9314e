/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Buffers of exactly the bytes that may be read, so that the tools for memory see one byte more. */

/* A document with the padding that the scanner asks for. */
char *buffer_new_padded   (const char *text,
                           gsize       length);

/* A line with what may follow it in a buffer: a line feed, and more JSON than the scanner has any business with. */
char *buffer_new_followed (const char *text,
                           gsize       length);

/* Without anything after it. */
char *buffer_new_bare     (const char *text,
                           gsize       length);

G_END_DECLS
