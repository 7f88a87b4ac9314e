/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/document-private.h>

G_BEGIN_DECLS

/* Whether the text is HTML: whether it begins with a tag. */
gboolean plan_model_html_match (const char  *text,
                                gsize        length);

/* The text of a page as it is read: a block of HTML is a line, a row of a table is a line with bars between its cells;
 * scripts, menus and what is hidden are left out.  @text is valid UTF-8.  The cells of its tables go to @cells.
 * NULL with an error of PLAN_MODEL_LOAD_ERROR where the library was built without HTML, or the page exceeds a limit. */
char    *plan_model_html_draw  (const char  *text,
                                gsize        length,
                                gsize       *drawn_length,
                                GArray      *cells,
                                GError     **error);

G_END_DECLS
