/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the sanitizers are worth here. Each fault that the argument names must be reported:
 *
 *   race      two threads count without a lock
 *   leak      an object that no one lets go (GLib 2.74 hides it without G_SLICE=always-malloc)
 *   overflow  a sum that is greater than an int
 *   freed     a byte of memory that was given back
 *
 * Without an argument nothing may be reported: the same count stands under a GMutex, and a GTask and
 * a last unref cross threads besides, which ThreadSanitizer takes for races unless GLib is built for
 * it too. */

#include <gio/gio.h>
#include <string.h>

#define ROUNDS 10000

static GMutex mutex;
static gboolean is_race;
static guint count; /* guarded by mutex, unless the race is planted */

static gpointer
add_up (gpointer data)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      if (!is_race)
        g_mutex_lock (&mutex);
      count++;
      if (!is_race)
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

static void
count_in_threads (void)
{
  GThread *threads[2];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("add-up", add_up, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char *argv[])
{
  const char *fault = argc > 1 ? argv[1] : "";
  /* What the compiler must not know. */
  volatile int large = G_MAXINT;

  is_race = strcmp (fault, "race") == 0;
  count_in_threads ();

  if (strcmp (fault, "leak") == 0)
    {
      g_cancellable_new ();
    }
  else if (strcmp (fault, "overflow") == 0)
    {
      large = large + 1;
    }
  else if (strcmp (fault, "freed") == 0)
    {
      char *volatile bytes = g_malloc0 (5);

      g_free (bytes);
      large = bytes[1];
    }
  else if (!is_race)
    {
      g_assert_cmpstr (fault, ==, "");
      g_assert_cmpuint (count, ==, 2 * ROUNDS);
      run_task ();
    }
  return 0;
}
