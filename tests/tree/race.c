/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What ThreadSanitizer is worth here: with --planted, two threads count without a lock, which it
 * must report; without it the same count stands under a GMutex, and a GTask and a last unref cross
 * threads besides, which it must not: GLib then is one built for it, whose locks it sees. */

#include <gio/gio.h>
#include <string.h>

#define ROUNDS 10000

static GMutex mutex;
static gboolean planted;
static guint count; /* guarded by mutex, unless the race is planted */

static gpointer
add_up (gpointer data)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      if (!planted)
        g_mutex_lock (&mutex);
      count++;
      if (!planted)
        g_mutex_unlock (&mutex);
    }
  return NULL;
}

static void
work (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GString *text = data;

  g_string_append (text, " there");
  g_task_return_pointer (task, g_strdup (text->str), g_free);
}

static void
free_text (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  char **text = data;

  *text = g_task_propagate_pointer (G_TASK (result), NULL);
}

static void
run_task (void)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *text = NULL;

  task = g_task_new (NULL, NULL, done, &text);
  g_task_set_task_data (task, g_string_new ("here and"), free_text);
  g_task_run_in_thread (task, work);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==, "here and there");
}

int
main (int argc, char *argv[])
{
  GThread *threads[2];

  planted = argc > 1 && strcmp (argv[1], "--planted") == 0;
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("add-up", add_up, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);

  if (!planted)
    {
      g_assert_cmpuint (count, ==, ROUNDS * G_N_ELEMENTS (threads));
      run_task ();
    }
  return 0;
}
