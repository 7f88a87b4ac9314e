/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The plans that are measured with, in memory.  Behind each document are at least this many zero bytes, which the
 * parsers may read. */
#define CORPUS_PADDING 64

typedef struct
{
  char *text;
  gsize length;
} CorpusDocument;

typedef struct
{
  CorpusDocument *documents;
  gsize n_documents;
  gsize n_bytes; /* of all documents */
  char *memory;
} Corpus;

typedef enum
{
  CORPUS_COMPACT,
  CORPUS_PRETTY,
  CORPUS_ESCAPED,
  CORPUS_N_STYLES
} CorpusStyle;

extern const char *const corpus_style_names[CORPUS_N_STYLES];

char     *corpus_generate     (guint64                n_bytes,
                               GError               **error);
char     *corpus_get_path     (const char            *folder,
                               CorpusStyle            style);
Corpus   *corpus_load         (const char            *folder,
                               CorpusStyle            style,
                               GError               **error);
void      corpus_cut          (Corpus                *self,
                               gsize                  n_bytes);
gboolean  corpus_save         (const Corpus          *self,
                               const char            *path,
                               GError               **error);
void      corpus_free         (Corpus                *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Corpus, corpus_free)

G_END_DECLS
