/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <planmodel.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path; /* in the folder, not there yet */
  GFile *file;
  PlanModelCatalog *one;
  PlanModelCatalog *two;
} Fixture;

static PlanModelCatalog *
load (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

#define ONE "{\n  \"planmodel\": \"1\",\n  \"id\": \"a\",\n  \"title\": \"T\"\n}\n"
#define TWO "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"U\"}\n"

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("planmodel-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->one = load (ONE);
  fixture->two = load (TWO);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
  /* After an asynchronous save a worker may still hold them for a moment. */
  g_object_unref (fixture->one);
  g_object_unref (fixture->two);
}

static void
assert_contents (const char *path,
                 const char *expected)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}

static void
save (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gboolean done = plan_model_catalog_save (fixture->one, fixture->file, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (done);
}

static void
test_new_file (Fixture       *fixture,
               gconstpointer  data)
{
  mode_t mask = umask (027);
  GStatBuf status;

  save (fixture);
  umask (mask);
  assert_contents (fixture->path, ONE);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0640);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_mode_kept (Fixture       *fixture,
                gconstpointer  data)
{
  GStatBuf status;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0604), ==, 0);
  save (fixture);
  assert_contents (fixture->path, ONE);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0604);
}

static void
test_link_followed (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);

  g_test_summary ("A link stays, and what it leads to is replaced or made");
  g_assert_cmpint (symlink ("target", fixture->path), ==, 0);
  save (fixture);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  assert_contents (target, ONE);
  g_assert_true (g_file_set_contents (target, "old", -1, NULL));
  save (fixture);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  assert_contents (target, ONE);
}

static void
test_link_loop (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.json", fixture->path), ==, 0);
  g_assert_false (plan_model_catalog_save (fixture->one, fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS);
}

static void
test_devices (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) null = g_file_new_for_path ("/dev/null");
  g_autoptr (GFile) full = g_file_new_for_path ("/dev/full");
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  g_test_summary ("A device is written straight and never replaced");
  g_assert_true (plan_model_catalog_save (fixture->one, null, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (plan_model_catalog_save (fixture->one, full, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_cmpint (g_stat ("/dev/full", &status), ==, 0);
  g_assert_true (S_ISCHR (status.st_mode));
}

static gpointer
read_pipe (gpointer data)
{
  char *contents = NULL;

  g_file_get_contents (data, &contents, NULL, NULL);

  return contents;
}

static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  GThread *reader;
  g_autofree char *contents = NULL;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  reader = g_thread_new ("reader", read_pipe, fixture->path);
  save (fixture);
  contents = g_thread_join (reader);
  g_assert_cmpstr (contents, ==, ONE);
}

static void
test_link_to_pipe (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *link = NULL;
  char read_back[sizeof ONE] = { 0 };
  int ends[2];
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;

  g_test_summary ("A link of the system to a pipe, which has no name, is written to as /dev/stdout is");
  g_assert_cmpint (pipe (ends), ==, 0);
  link = g_strdup_printf ("/proc/self/fd/%d", ends[1]);
  file = g_file_new_for_path (link);
  g_assert_true (plan_model_catalog_save (fixture->one, file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read (ends[0], read_back, sizeof read_back - 1), ==, strlen (ONE));
  g_assert_cmpstr (read_back, ==, ONE);
  close (ends[0]);
  close (ends[1]);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) nowhere = g_file_resolve_relative_path (folder, "nowhere/a.json");
  g_autoptr (GError) error = NULL;

  g_assert_false (plan_model_catalog_save (fixture->one, folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);
  g_assert_false (plan_model_catalog_save (fixture->one, nowhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  struct rlimit limit, small;
  g_autoptr (GError) error = NULL;
  gboolean done;

  g_test_summary ("Where the disk is full, the old file stays as it was and nothing is left beside it");
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_IGN);
  small = limit;
  small.rlim_cur = 10;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  done = plan_model_catalog_save (fixture->one, fixture->file, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_DFL);
  g_assert_false (done);
  g_assert_nonnull (error);
  g_assert_true (g_str_has_prefix (error->message, fixture->path));
  assert_contents (fixture->path, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *lines_path = g_build_filename (fixture->folder, "a.jsonl", NULL);
  g_autoptr (GFile) lines = g_file_new_for_path (lines_path);
  g_autoptr (GError) error = NULL;

  g_test_summary ("Several plans go into .jsonl only");
  g_assert_false (plan_model_catalog_save (fixture->two, fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_clear_error (&error);
  g_assert_true (plan_model_catalog_save (fixture->two, lines, NULL, &error));
  g_assert_no_error (error);
  assert_contents (lines_path, TWO);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) cancelled = NULL;
  g_autoptr (GAsyncResult) late = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  plan_model_catalog_save_async (fixture->one, fixture->file, NULL, on_saved, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (plan_model_catalog_save_finish (fixture->one, result, &error));
  g_assert_no_error (error);
  assert_contents (fixture->path, ONE);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  /* To cancel what is done changes nothing. */
  plan_model_catalog_save_async (fixture->one, fixture->file, cancellable, on_saved, &late);
  while (late == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_cancellable_cancel (cancellable);
  g_assert_true (plan_model_catalog_save_finish (fixture->one, late, &error));
  g_assert_no_error (error);
  assert_contents (fixture->path, ONE);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  plan_model_catalog_save_async (fixture->one, fixture->file, cancellable, on_saved, &cancelled);
  while (cancelled == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (plan_model_catalog_save_finish (fixture->one, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/planmodel/save/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("new-file", test_new_file);
  ADD ("mode-kept", test_mode_kept);
  ADD ("link-followed", test_link_followed);
  ADD ("link-loop", test_link_loop);
  ADD ("devices", test_devices);
  ADD ("pipe", test_pipe);
  ADD ("link-to-pipe", test_link_to_pipe);
  ADD ("refused", test_refused);
  ADD ("full-disk", test_full_disk);
  ADD ("several", test_several);
  ADD ("async", test_async);
#undef ADD

  return g_test_run ();
}
