/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "corpus.h"

#include <string.h>

const char *const corpus_style_names[CORPUS_N_STYLES] = { "compact", "pretty", "escaped" };

/* Has the generator make a corpus, or find that it has made it before.
 * Returns: its folder */
char *
corpus_generate (guint64   n_bytes,
                 GError  **error)
{
  g_autofree char *name = g_strdup_printf ("corpus-%" G_GUINT64_FORMAT, n_bytes);
  g_autofree char *size = g_strdup_printf ("%" G_GUINT64_FORMAT, n_bytes);
  g_autofree char *folder = g_build_filename (BENCH_FOLDER, name, NULL);
  const char *argv[] = { BENCH_PYTHON, BENCH_GENERATOR, "--bytes", size, folder, NULL };
  int status;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, error))
    return NULL;
  if (!g_spawn_check_wait_status (status, error))
    {
      g_prefix_error (error, "generate-corpus.py: ");
      return NULL;
    }

  return g_steal_pointer (&folder);
}

char *
corpus_get_path (const char  *folder,
                 CorpusStyle  style)
{
  g_autofree char *name = g_strconcat (corpus_style_names[style], style == CORPUS_PRETTY ? ".json" : ".jsonl", NULL);

  return g_build_filename (folder, name, NULL);
}

/* The end of the document that begins at p: a line, or, of pretty documents, all up to a line that is "}" alone. */
static const char *
find_end (const char  *p,
          const char  *end,
          CorpusStyle  style)
{
  const char *found = style == CORPUS_PRETTY ? strstr (p, "\n}\n") : memchr (p, '\n', end - p);

  if (found == NULL)
    return end;

  return style == CORPUS_PRETTY ? found + 3 : found;
}

Corpus *
corpus_load (const char   *folder,
             CorpusStyle   style,
             GError      **error)
{
  g_autofree char *path = corpus_get_path (folder, style);
  g_autofree char *contents = NULL;
  g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (CorpusDocument));
  Corpus *self;
  const char *p, *end;
  char *at;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;
  self = g_new0 (Corpus, 1);
  end = contents + length;
  for (p = contents; p < end;)
    {
      const char *document_end = find_end (p, end, style);
      CorpusDocument document = { (char *) p, document_end - p };

      g_array_append_val (documents, document);
      self->n_bytes += document.length;
      p = document_end + (style != CORPUS_PRETTY);
    }
  self->n_documents = documents->len;
  self->documents = g_memdup2 (documents->data, documents->len * sizeof (CorpusDocument));
  self->memory = at = g_malloc0 (self->n_bytes + self->n_documents * CORPUS_PADDING);
  for (gsize i = 0; i < self->n_documents; i++)
    {
      memcpy (at, self->documents[i].text, self->documents[i].length);
      self->documents[i].text = at;
      at += self->documents[i].length + CORPUS_PADDING;
    }

  return self;
}

/* Keeps the first documents only, up to the one that passes so many bytes. */
void
corpus_cut (Corpus *self,
            gsize   n_bytes)
{
  gsize n_documents = 0, n_kept = 0;

  while (n_documents < self->n_documents && n_kept < n_bytes)
    n_kept += self->documents[n_documents++].length;
  self->n_documents = n_documents;
  self->n_bytes = n_kept;
}

/* Saves the documents, each with a line feed after it. */
gboolean
corpus_save (const Corpus  *self,
             const char    *path,
             GError       **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < self->n_documents; i++)
    {
      g_string_append_len (text, self->documents[i].text, self->documents[i].length);
      g_string_append_c (text, '\n');
    }

  return g_file_set_contents (path, text->str, text->len, error);
}

void
corpus_free (Corpus *self)
{
  g_free (self->documents);
  g_free (self->memory);
  g_free (self);
}
