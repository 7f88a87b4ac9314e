/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "target.h"

#include <string.h>

/* Runs a fuzz target over the files of the folders given as arguments, each a test: seeds, and what ever crashed it. */

static void
run_file (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  /* A block of its own, since that of GLib has a NUL behind the contents. */
  {
    uint8_t *block = g_malloc (MAX (length, 1));

    memcpy (block, contents, length);
    g_assert_cmpint (LLVMFuzzerTestOneInput (block, length), ==, 0);
    g_free (block);
  }
  g_free (contents);
}

static void
run_short (void)
{
  uint8_t *block = g_malloc (1);

  g_test_summary ("An input of no byte, and each of one");
  g_assert_cmpint (LLVMFuzzerTestOneInput (block, 0), ==, 0);
  for (guint i = 0; i < 256; i++)
    {
      block[0] = (uint8_t) i;
      g_assert_cmpint (LLVMFuzzerTestOneInput (block, 1), ==, 0);
    }
  g_free (block);
}

static void
report_missing (void)
{
  g_test_summary ("Nothing that the target compares with is missing");
  if (target_get_missing () != NULL)
    g_test_skip (target_get_missing ());
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static guint
add_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *last = g_path_get_basename (folder);
  const char *name;

  if (dir == NULL)
    g_error ("%s is no folder", folder);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("/planmodel/%s/%s/%s", g_get_prgname (), last, (char *) g_ptr_array_index (names, i));

      g_test_add_data_func_full (path, g_build_filename (folder, g_ptr_array_index (names, i), NULL), run_file, g_free);
    }

  return names->len;
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *missing = NULL, *shorts = NULL;

  g_test_init (&argc, &argv, NULL);
  missing = g_strdup_printf ("/planmodel/%s/missing", g_get_prgname ());
  shorts = g_strdup_printf ("/planmodel/%s/short", g_get_prgname ());
  g_test_add_func (missing, report_missing);
  g_test_add_func (shorts, run_short);
  for (int i = 1; i < argc; i++)
    {
      if (add_folder (argv[i]) == 0)
        g_error ("%s is empty", argv[i]);
    }

  return g_test_run ();
}
