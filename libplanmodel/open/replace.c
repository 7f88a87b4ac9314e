/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/open/replace-private.h>

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* GFile would do all of this but two things: it rewrites a link's file in place, and falls back to that also where the
 * file beside cannot be made, so that a full disk loses the old contents. */

#define PIECE ((gsize) 1 << 20)
#define NEW_FILE_MODE 0666

static gboolean
set_error_from_errno (GError     **error,
                      int          saved_errno,
                      const char  *path)
{
  g_autofree char *display = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (saved_errno), "%s: %s", display, g_strerror (saved_errno));

  return FALSE;
}

static gboolean
write_all (int            fd,
           const char    *path,
           const char    *contents,
           gsize          length,
           GCancellable  *cancellable,
           GError       **error)
{
  while (length > 0)
    {
      gssize n;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      n = write (fd, contents, MIN (length, PIECE));
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return set_error_from_errno (error, errno, path);
      contents += n;
      length -= n;
    }

  return TRUE;
}

static gboolean
write_straight (const char    *path,
                const char    *contents,
                gsize          length,
                GCancellable  *cancellable,
                GError       **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
  gboolean done;

  if (fd < 0)
    return set_error_from_errno (error, errno, path);
  done = write_all (fd, path, contents, length, cancellable, error);
  if (close (fd) < 0 && done)
    return set_error_from_errno (error, errno, path);

  return done;
}

/* Where a link leads, also where nothing is there yet. */
static char *
follow_links (const char  *path,
              GError     **error)
{
  g_autofree char *at = g_strdup (path);

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *target = g_file_read_link (at, NULL);
      g_autofree char *folder = NULL;

      if (target == NULL)
        return g_steal_pointer (&at);
      folder = g_path_get_dirname (at);
      g_free (at);
      at = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
    }
  set_error_from_errno (error, ELOOP, path);

  return NULL;
}

static gboolean
finish_beside (int            fd,
               const char    *beside,
               const char    *path,
               mode_t         mode,
               const char    *contents,
               gsize          length,
               GCancellable  *cancellable,
               GError       **error)
{
  if (!write_all (fd, path, contents, length, cancellable, error))
    return FALSE;
  if (fchmod (fd, mode) < 0 || fsync (fd) < 0)
    return set_error_from_errno (error, errno, path);
  if (g_rename (beside, path) < 0)
    return set_error_from_errno (error, errno, path);

  return TRUE;
}

static gboolean
write_beside (const char    *path,
              mode_t         mode,
              const char    *contents,
              gsize          length,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autofree char *beside = g_strconcat (path, ".XXXXXX", NULL);
  int fd = g_mkstemp_full (beside, O_RDWR | O_CLOEXEC, 0600);
  gboolean done;

  if (fd < 0)
    return set_error_from_errno (error, errno, path);
  done = finish_beside (fd, beside, path, mode, contents, length, cancellable, error);
  /* What close() could say has been said by fsync(). */
  close (fd);
  if (!done)
    g_unlink (beside);

  return done;
}

/* The mode that open() gives a new file.  The mask can only be asked for by setting it, for all threads, so where /proc
 * does not tell it is taken for the usual one. */
static mode_t
get_new_file_mode (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL) && (line = strstr (status, "\nUmask:")) != NULL)
    return NEW_FILE_MODE & ~(mode_t) strtoul (line + 7, NULL, 8);

  return 0644;
}

static gboolean
replace_path (const char    *path,
              const char    *contents,
              gsize          length,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autofree char *target = NULL;
  GStatBuf status;

  /* First what the system says is there: some links, as that of /dev/stdout to a pipe, lead nowhere by name. */
  if (g_stat (path, &status) < 0)
    {
      if (errno != ENOENT)
        return set_error_from_errno (error, errno, path);
      target = follow_links (path, error);

      return target != NULL && write_beside (target, get_new_file_mode (), contents, length, cancellable, error);
    }
  if (S_ISDIR (status.st_mode))
    return set_error_from_errno (error, EISDIR, path);
  if (!S_ISREG (status.st_mode))
    return write_straight (path, contents, length, cancellable, error);
  target = follow_links (path, error);
  if (target == NULL)
    return FALSE;
  /* A file that may not be written may not be replaced either, though its folder would allow it. */
  if (g_access (target, W_OK) < 0)
    return set_error_from_errno (error, errno, path);

  return write_beside (target, status.st_mode & 07777, contents, length, cancellable, error);
}

/*< private >
 * plan_model_replace_file:
 *
 * See the header.
 */
gboolean
plan_model_replace_file (GFile         *file,
                         const char    *contents,
                         gsize          length,
                         GCancellable  *cancellable,
                         GError       **error)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *name = NULL;

  if (path != NULL)
    return replace_path (path, contents, length, cancellable, error);
  if (g_file_replace_contents (file, contents, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error))
    return TRUE;
  name = g_file_get_parse_name (file);
  g_prefix_error (error, "%s: ", name);

  return FALSE;
}
