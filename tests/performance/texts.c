/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "texts.h"

#include <libplanmodel/reader/read-private.h>
#include <stdio.h>
#include <string.h>

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The documents in @folder that need no conversion of their script. */
static void
load_folder (GPtrArray  *texts,
             const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".txt"))
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }
  g_ptr_array_sort (paths, compare_paths);
  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      const PlanModelReadOptions options = { NULL, FALSE, PLAN_MODEL_READING_LIMITS_DEFAULT };
      char *text;
      gsize length;

      if (!g_file_get_contents (g_ptr_array_index (paths, i), &text, &length, NULL))
        continue;
      {
        g_autoptr (PlanModelRead) read = plan_model_read_new ("x", text, length, &options, notes, NULL);

        if (read != NULL && !read->raw->is_traditional && !read->document->is_html)
          g_ptr_array_add (texts, g_bytes_new (text, length));
      }
      g_free (text);
    }
}

/* Returns: (transfer full): GBytes */
GPtrArray *
texts_load (gboolean *are_corpus)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  const char *shared = g_getenv ("PLANMODEL_SHARED");
  const char *root = g_getenv ("PLANMODEL_SOURCE_ROOT");
  g_autofree char *corpus = g_build_filename (shared != NULL ? shared : "../shared", "corpus", NULL);
  g_autofree char *invented = g_build_filename (root != NULL ? root : ".", "tests", "data", "plans", "open", NULL);

  load_folder (texts, corpus);
  if (are_corpus != NULL)
    *are_corpus = texts->len > 0;
  if (texts->len == 0)
    {
      printf ("# no corpus (PLANMODEL_SHARED): invented documents instead\n");
      load_folder (texts, invented);
    }
  if (texts->len == 0)
    g_error ("neither %s nor %s has documents", corpus, invented);

  return texts;
}
