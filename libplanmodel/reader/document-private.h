/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

#include <libplanmodel/reader/notes-private.h>

G_BEGIN_DECLS

/* The text of a document, as spans count it.
 *
 * Bytes become a document: the encoding is found, HTML is drawn out.  For plain text the text is the bytes decoded,
 * without a byte-order mark, line ends as they are.  It is never changed after that.
 */

/* A cell of a table of HTML: where its text lies, and which place it takes. */
typedef struct
{
  guint32 table; /* which of the document, from 0 */
  guint32 row;
  guint32 column; /* after the cells that reach into this row have taken theirs */
  guint16 n_rows;
  guint16 n_columns;
  guint32 start; /* in code points of the text; start == end in an empty cell */
  guint32 end;
} PlanModelMarkupCell;

typedef struct
{
  char *name; /* in messages; nullable */
  char *text; /* UTF-8, with a NUL */
  gsize length; /* in bytes */
  guint32 n_characters;
  const char *encoding; /* of the bytes; static */
  gboolean is_html;
  GArray *cells; /* of PlanModelMarkupCell, by table, row and column; NULL for plain text */
  char *sha256; /* of the bytes */
  char *text_sha256;
} PlanModelDocument;

/* @charset: (nullable): the encoding, where the caller knows it (of HTTP, say).
 * Errors: PLAN_MODEL_LOAD_ERROR. */
PlanModelDocument *plan_model_document_new  (const char      *name,
                                             const char      *bytes,
                                             gsize            length,
                                             const char      *charset,
                                             PlanModelNotes  *notes,
                                             GError         **error);
void               plan_model_document_free (PlanModelDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelDocument, plan_model_document_free)

G_END_DECLS
