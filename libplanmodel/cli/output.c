/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "output.h"

#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_LINKS 40

static CliExit
fail (const char *name,
      int         saved_errno)
{
  cli_say ("%s: %s", name, g_strerror (saved_errno));

  return CLI_EXIT_OUTPUT;
}

/* Each of these returns 0, or an errno. */

static int
write_all (int         fd,
           const char *text,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, text, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return errno;
      text += n;
      length -= (gsize) n;
    }

  return 0;
}

static int
write_straight (const char *path,
                const char *text,
                gsize       length)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  int failure;

  if (fd < 0)
    return errno;
  failure = write_all (fd, text, length);
  if (close (fd) < 0 && failure == 0)
    failure = errno;

  return failure;
}

/* Where a link leads to in the end, whether there is anything or not. */
static int
follow_links (const char  *path,
              char       **target)
{
  g_autofree char *found = g_strdup (path);

  for (guint i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *next = g_file_read_link (found, NULL);
      g_autofree char *folder = NULL;

      if (next == NULL)
        {
          *target = g_steal_pointer (&found);
          return 0;
        }
      folder = g_path_get_dirname (found);
      g_free (found);
      found = g_path_is_absolute (next) ? g_steal_pointer (&next) : g_build_filename (folder, next, NULL);
    }

  return ELOOP;
}

/* The mode of a new file. */
static mode_t
get_new_mode (void)
{
  mode_t mask = umask (0);

  umask (mask);

  return 0666 & ~mask;
}

static int
fill_beside (int                fd,
             const struct stat *old,
             const char        *text,
             gsize              length)
{
  int failure = write_all (fd, text, length);

  if (failure != 0)
    return failure;
  /* Root may write another's file, which stays that one's; nobody else can, and needs not. */
  if (old != NULL && fchown (fd, old->st_uid, old->st_gid) < 0 && errno != EPERM)
    return errno;
  if (fchmod (fd, old != NULL ? old->st_mode & 07777 : get_new_mode ()) < 0 || fsync (fd) < 0)
    return errno;

  return 0;
}

/* The name is on the disk only with its folder; what has no such thing needs none. */
static void
sync_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/* @old: NULL where there was no file */
static int
replace_file (const char        *path,
              const struct stat *old,
              const char        *text,
              gsize              length)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *beside = g_build_filename (folder, ".planmodel-XXXXXX", NULL);
  int fd = g_mkstemp_full (beside, O_WRONLY | O_CLOEXEC, 0600);
  int failure;

  if (fd < 0)
    return errno;
  failure = fill_beside (fd, old, text, length);
  if (close (fd) < 0 && failure == 0)
    failure = errno;
  if (failure == 0 && g_rename (beside, path) < 0)
    failure = errno;
  if (failure != 0)
    g_unlink (beside);
  else
    sync_folder (folder);

  return failure;
}

static int
write_file (const char *path,
            const char *text,
            gsize       length)
{
  g_autofree char *target = NULL;
  struct stat old;
  int failure;

  /* Looked at before links are followed: what /dev/stdout leads to has no name. */
  if (stat (path, &old) < 0)
    {
      if (errno != ENOENT)
        return errno;
      failure = follow_links (path, &target);
      return failure != 0 ? failure : replace_file (target, NULL, text, length);
    }
  if (S_ISDIR (old.st_mode))
    return EISDIR;
  if (!S_ISREG (old.st_mode))
    return write_straight (path, text, length);
  /* A file that must not be written is not replaced either, though its folder would allow it. */
  if (access (path, W_OK) < 0)
    return errno;
  failure = follow_links (path, &target);

  return failure != 0 ? failure : replace_file (target, &old, text, length);
}

/* Closed here, since not before is it known that all is written. */
static CliExit
write_standard_output (const char *text,
                       gsize       length)
{
  gboolean done = fwrite (text, 1, length, stdout) == length;
  int failure = errno;

  if (fclose (stdout) != 0 && done)
    {
      done = FALSE;
      failure = errno;
    }

  return done ? CLI_EXIT_DONE : fail (_("standard output"), failure);
}

CliExit
cli_write (const char *path,
           const char *text,
           gssize      length)
{
  gsize n = length < 0 ? strlen (text) : (gsize) length;
  g_autofree char *name = NULL;
  int failure;

  if (path == NULL || g_str_equal (path, "-"))
    return write_standard_output (text, n);
  failure = write_file (path, text, n);
  if (failure == 0)
    return CLI_EXIT_DONE;
  name = g_filename_display_name (path);

  return fail (name, failure);
}

static gboolean
is_same_file (const struct stat *a,
              const struct stat *b)
{
  return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* A folder's plans are the files in it of these names. */
static gboolean
is_plan_in (const char        *path,
            const struct stat *folder)
{
  g_autofree char *above = g_path_get_dirname (path);
  struct stat status;

  return (g_str_has_suffix (path, ".json") || g_str_has_suffix (path, ".jsonl")) && stat (above, &status) == 0
         && is_same_file (&status, folder);
}

gboolean
cli_is_input (const char  *path,
              char       **inputs)
{
  struct stat output, input;

  if (path == NULL || g_str_equal (path, "-") || stat (path, &output) < 0 || !S_ISREG (output.st_mode))
    return FALSE;
  for (; *inputs != NULL; inputs++)
    {
      if (stat (*inputs, &input) < 0)
        continue;
      if (is_same_file (&input, &output) || (S_ISDIR (input.st_mode) && is_plan_in (path, &input)))
        return TRUE;
    }

  return FALSE;
}
