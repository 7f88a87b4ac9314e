/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/open/source-private.h>

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define FIRST_SIZE (64 * 1024)
/* What a file is believed to hold before it has been read. */
#define MAX_SIZE_HINT ((gsize) 64 << 20)

/*< private >
 * plan_model_source_init_bytes:
 *
 * Takes the bytes as they are, without a copy.
 */
void
plan_model_source_init_bytes (PlanModelSource *self,
                              GBytes          *bytes,
                              const char      *name)
{
  memset (self, 0, sizeof *self);
  self->name = g_strdup (name);
  self->bytes = g_bytes_ref (bytes);
  self->text = g_bytes_get_data (bytes, &self->length);
  if (self->text == NULL)
    self->text = "";
}

/*< private >
 * plan_model_source_pad:
 *
 * Sees to it that the text is our own, with zero bytes after it.
 */
void
plan_model_source_pad (PlanModelSource *self)
{
  if (self->buffer != NULL)
    return;
  self->buffer = g_malloc (self->length + PLAN_MODEL_SOURCE_PADDING);
  memcpy (self->buffer, self->text, self->length);
  memset (self->buffer + self->length, 0, PLAN_MODEL_SOURCE_PADDING);
  self->text = self->buffer;
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

/* Reads until the end, or until there are more bytes than allowed. */
static gboolean
read_all (PlanModelSource  *self,
          GInputStream     *stream,
          gsize             capacity,
          guint64           max_bytes,
          GCancellable     *cancellable,
          GError          **error)
{
  for (;;)
    {
      gssize n;

      if (self->length == capacity)
        capacity += capacity / 2 + FIRST_SIZE;
      self->buffer = g_realloc (self->buffer, capacity + PLAN_MODEL_SOURCE_PADDING);
      n = g_input_stream_read (stream, self->buffer + self->length, capacity - self->length, cancellable, error);
      if (n < 0)
        return FALSE;
      if (n == 0)
        break;
      self->length += n;
      if (self->length > max_bytes)
        break;
    }
  memset (self->buffer + self->length, 0, PLAN_MODEL_SOURCE_PADDING);
  self->text = self->buffer;

  return TRUE;
}

/*< private >
 * plan_model_source_init_stream:
 * @max_bytes: reading goes one piece past this many bytes at most, so that the caller sees that there are more
 * @size_hint: how many bytes are expected, or 0
 *
 * Reads a stream to its end.  The stream is not closed.
 */
gboolean
plan_model_source_init_stream (PlanModelSource  *self,
                               GInputStream     *stream,
                               const char       *name,
                               guint64           max_bytes,
                               gsize             size_hint,
                               GCancellable     *cancellable,
                               GError          **error)
{
  memset (self, 0, sizeof *self);
  self->name = g_strdup (name);
  /* One byte more than expected, so that the end is met without growing. */
  if (read_all (self, stream, MAX (MIN (MIN (size_hint, MAX_SIZE_HINT), max_bytes) + 1, FIRST_SIZE), max_bytes, cancellable, error))
    return TRUE;
  g_prefix_error (error, "%s: ", name);

  return FALSE;
}

/* GIO's own message names the file too, and in full; the system's words for the reason are enough. */
static void
name_file_error (GError     **error,
                 const char  *name)
{
  static const struct
  {
    int code;
    int reason;
  } usual[] = {
    { G_IO_ERROR_NOT_FOUND, ENOENT },
    { G_IO_ERROR_PERMISSION_DENIED, EACCES },
    { G_IO_ERROR_NOT_DIRECTORY, ENOTDIR },
    { G_IO_ERROR_TOO_MANY_LINKS, ELOOP },
    { G_IO_ERROR_FILENAME_TOO_LONG, ENAMETOOLONG },
    { G_IO_ERROR_TOO_MANY_OPEN_FILES, EMFILE },
  };

  for (guint i = 0; error != NULL && *error != NULL && i < G_N_ELEMENTS (usual); i++)
    {
      if (g_error_matches (*error, G_IO_ERROR, usual[i].code))
        {
          g_clear_error (error);
          g_set_error (error, G_IO_ERROR, usual[i].code, "%s: %s", name, g_strerror (usual[i].reason));
          return;
        }
    }
  g_prefix_error (error, "%s: ", name);
}

/*< private >
 * plan_model_source_init_file:
 *
 * Reads a file.
 */
gboolean
plan_model_source_init_file (PlanModelSource  *self,
                             GFile            *file,
                             const char       *name,
                             guint64           max_bytes,
                             GCancellable     *cancellable,
                             GError          **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GFileInfo) info = NULL;
  guint64 size = 0;

  memset (self, 0, sizeof *self);
  if (stream == NULL)
    {
      name_file_error (error, name);
      return FALSE;
    }
  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);
  if (info != NULL)
    size = g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE);

  return plan_model_source_init_stream (self, G_INPUT_STREAM (stream), name, max_bytes, MIN (size, G_MAXSIZE / 2), cancellable, error);
}

void
plan_model_source_clear (PlanModelSource *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->buffer, g_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}
