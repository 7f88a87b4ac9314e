/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-reader.h>

#include <libplanmodel/analysis/actuals-csv-private.h>
#include <libplanmodel/analysis/actuals-private.h>
#include <libplanmodel/analysis/actuals-store-private.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/reader-private.h>

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define PIECE 65536

/**
 * PlanModelActualsReader:
 *
 * Reads figures of what came about, with limits of your own: a table as spreadsheets write one, or
 * plan JSON.
 *
 * A table has a heading with the columns `plan`, `area`, `indicator`, `concept`, `year`, `value`,
 * `unit`, `form`, `status` and `source`, in any order, in English or Chinese; `year`, `value`, and
 * one of `indicator` and `concept` must be there. Its cells are parted by commas, semicolons or
 * tabs. It is in UTF-8, with or without a byte-order mark, in UTF-16 with one, or in GB 18030. A
 * cell may part thousands (1,234.5), end with a per cent sign, have digits of full width, and say
 * with —, … or NA that there is no figure.
 *
 * Of plan JSON, of one plan or of one a line, the baselines and actuals with a year are read.
 *
 * What is wrong with a row is a finding of the [class@PlanModel.Actuals], with line and column, and
 * the row is not in it. Where the table as a whole cannot be read, there is an error of the domain
 * `PLAN_MODEL_ACTUALS_ERROR`; in plan JSON, of `PLAN_MODEL_LOAD_ERROR`; and where the system
 * refused, of `G_IO_ERROR`.
 *
 * The input is not trusted: every size is limited by a property, and the time is linear in it.
 *
 * One thread at a time.
 *
 * Since: 1.0
 */
struct _PlanModelActualsReader
{
  GObject parent_instance;

  PlanModelActualsLimits limits;
};

enum
{
  PROP_MAX_BYTES = 1,
  PROP_MAX_ROWS,
  PROP_MAX_FIELDS,
  PROP_MAX_FIELD_LENGTH,
  PROP_MAX_FINDINGS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelActualsReader, plan_model_actuals_reader, G_TYPE_OBJECT)

static void
plan_model_actuals_reader_get_property (GObject *object,
                                        guint prop_id,
                                        GValue *value,
                                        GParamSpec *pspec)
{
  PlanModelActualsReader *self = (PlanModelActualsReader *) object;

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      g_value_set_uint64 (value, self->limits.max_bytes);
      break;
    case PROP_MAX_ROWS:
      g_value_set_uint (value, self->limits.max_rows);
      break;
    case PROP_MAX_FIELDS:
      g_value_set_uint (value, self->limits.max_fields);
      break;
    case PROP_MAX_FIELD_LENGTH:
      g_value_set_uint (value, self->limits.max_field_length);
      break;
    case PROP_MAX_FINDINGS:
      g_value_set_uint (value, self->limits.max_findings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_actuals_reader_set_property (GObject *object,
                                        guint prop_id,
                                        const GValue *value,
                                        GParamSpec *pspec)
{
  PlanModelActualsReader *self = (PlanModelActualsReader *) object;

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      plan_model_actuals_reader_set_max_bytes (self, g_value_get_uint64 (value));
      break;
    case PROP_MAX_ROWS:
      plan_model_actuals_reader_set_max_rows (self, g_value_get_uint (value));
      break;
    case PROP_MAX_FIELDS:
      plan_model_actuals_reader_set_max_fields (self, g_value_get_uint (value));
      break;
    case PROP_MAX_FIELD_LENGTH:
      plan_model_actuals_reader_set_max_field_length (self, g_value_get_uint (value));
      break;
    case PROP_MAX_FINDINGS:
      plan_model_actuals_reader_set_max_findings (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_actuals_reader_class_init (PlanModelActualsReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const PlanModelActualsLimits usual = PLAN_MODEL_ACTUALS_LIMITS_DEFAULT;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plan_model_actuals_reader_get_property;
  object_class->set_property = plan_model_actuals_reader_set_property;

  /**
   * PlanModelActualsReader:max-bytes: (getter get_max_bytes) (setter set_max_bytes)
   *
   * The most bytes that a file may have. 64 MiB unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] =
      g_param_spec_uint64 ("max-bytes", NULL, NULL, 0, G_MAXUINT64, usual.max_bytes, flags);

  /**
   * PlanModelActualsReader:max-rows: (getter get_max_rows) (setter set_max_rows)
   *
   * The most rows below the heading of a table, blank ones not counted. 1,000,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_ROWS] =
      g_param_spec_uint ("max-rows", NULL, NULL, 0, G_MAXUINT, usual.max_rows, flags);

  /**
   * PlanModelActualsReader:max-fields: (getter get_max_fields) (setter set_max_fields)
   *
   * The most cells that a row of a table may have. 256 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FIELDS] =
      g_param_spec_uint ("max-fields", NULL, NULL, 0, G_MAXUINT, usual.max_fields, flags);

  /**
   * PlanModelActualsReader:max-field-length: (getter get_max_field_length) (setter set_max_field_length)
   *
   * The most characters that a cell of a table may have. 32,767 unless set, which is the limit of
   * spreadsheets.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FIELD_LENGTH] =
      g_param_spec_uint ("max-field-length", NULL, NULL, 1, PLAN_MODEL_ACTUALS_LONGEST_FIELD,
                         usual.max_field_length, flags);

  /**
   * PlanModelActualsReader:max-findings: (getter get_max_findings) (setter set_max_findings)
   *
   * The most findings that are kept; of those past it only the number is told. 1,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FINDINGS] =
      g_param_spec_uint ("max-findings", NULL, NULL, 1, G_MAXINT32, usual.max_findings, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_actuals_reader_init (PlanModelActualsReader *self)
{
  self->limits = PLAN_MODEL_ACTUALS_LIMITS_DEFAULT;
}

/**
 * plan_model_actuals_reader_new:
 *
 * Makes a reader with the usual limits.
 *
 * Returns: (transfer full): a new reader
 *
 * Since: 1.0
 */
PlanModelActualsReader *
plan_model_actuals_reader_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_ACTUALS_READER, NULL);
}

/**
 * plan_model_actuals_reader_get_max_bytes: (get-property max-bytes)
 * @self: a reader
 *
 * Gets [property@PlanModel.ActualsReader:max-bytes].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint64
plan_model_actuals_reader_get_max_bytes (PlanModelActualsReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), 0);

  return self->limits.max_bytes;
}

/**
 * plan_model_actuals_reader_set_max_bytes: (set-property max-bytes)
 * @self: a reader
 * @max_bytes: the limit, 0 for none
 *
 * Sets [property@PlanModel.ActualsReader:max-bytes], for what is read after it.
 *
 * Since: 1.0
 */
void
plan_model_actuals_reader_set_max_bytes (PlanModelActualsReader *self, guint64 max_bytes)
{
  g_return_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self));

  if (self->limits.max_bytes == max_bytes)
    return;
  self->limits.max_bytes = max_bytes;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_BYTES]);
}

/**
 * plan_model_actuals_reader_get_max_rows: (get-property max-rows)
 * @self: a reader
 *
 * Gets [property@PlanModel.ActualsReader:max-rows].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_actuals_reader_get_max_rows (PlanModelActualsReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), 0);

  return self->limits.max_rows;
}

/**
 * plan_model_actuals_reader_set_max_rows: (set-property max-rows)
 * @self: a reader
 * @max_rows: the limit, 0 for none
 *
 * Sets [property@PlanModel.ActualsReader:max-rows], for what is read after it.
 *
 * Since: 1.0
 */
void
plan_model_actuals_reader_set_max_rows (PlanModelActualsReader *self, guint max_rows)
{
  g_return_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self));

  if (self->limits.max_rows == max_rows)
    return;
  self->limits.max_rows = max_rows;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_ROWS]);
}

/**
 * plan_model_actuals_reader_get_max_fields: (get-property max-fields)
 * @self: a reader
 *
 * Gets [property@PlanModel.ActualsReader:max-fields].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_actuals_reader_get_max_fields (PlanModelActualsReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), 0);

  return self->limits.max_fields;
}

/**
 * plan_model_actuals_reader_set_max_fields: (set-property max-fields)
 * @self: a reader
 * @max_fields: the limit, 0 for none
 *
 * Sets [property@PlanModel.ActualsReader:max-fields], for what is read after it.
 *
 * Since: 1.0
 */
void
plan_model_actuals_reader_set_max_fields (PlanModelActualsReader *self, guint max_fields)
{
  g_return_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self));

  if (self->limits.max_fields == max_fields)
    return;
  self->limits.max_fields = max_fields;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FIELDS]);
}

/**
 * plan_model_actuals_reader_get_max_field_length: (get-property max-field-length)
 * @self: a reader
 *
 * Gets [property@PlanModel.ActualsReader:max-field-length].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_actuals_reader_get_max_field_length (PlanModelActualsReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), 0);

  return self->limits.max_field_length;
}

/**
 * plan_model_actuals_reader_set_max_field_length: (set-property max-field-length)
 * @self: a reader
 * @max_field_length: the limit, 1 to 4,194,303
 *
 * Sets [property@PlanModel.ActualsReader:max-field-length], for what is read after it.
 *
 * Since: 1.0
 */
void
plan_model_actuals_reader_set_max_field_length (PlanModelActualsReader *self,
                                                guint max_field_length)
{
  g_return_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self));
  g_return_if_fail (max_field_length >= 1 && max_field_length <= PLAN_MODEL_ACTUALS_LONGEST_FIELD);

  if (self->limits.max_field_length == max_field_length)
    return;
  self->limits.max_field_length = max_field_length;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FIELD_LENGTH]);
}

/**
 * plan_model_actuals_reader_get_max_findings: (get-property max-findings)
 * @self: a reader
 *
 * Gets [property@PlanModel.ActualsReader:max-findings].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_actuals_reader_get_max_findings (PlanModelActualsReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), 0);

  return self->limits.max_findings;
}

/**
 * plan_model_actuals_reader_set_max_findings: (set-property max-findings)
 * @self: a reader
 * @max_findings: the limit, from 1
 *
 * Sets [property@PlanModel.ActualsReader:max-findings], for what is read after it.
 *
 * Since: 1.0
 */
void
plan_model_actuals_reader_set_max_findings (PlanModelActualsReader *self, guint max_findings)
{
  g_return_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self));
  g_return_if_fail (max_findings >= 1 && max_findings <= G_MAXINT32);

  if (self->limits.max_findings == max_findings)
    return;
  self->limits.max_findings = max_findings;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FINDINGS]);
}

/* --- Reading --- */

static const char *
skip_spaces (const char *text, const char *end)
{
  while (text < end && (*text == ' ' || *text == '\t' || *text == '\n' || *text == '\r'))
    text++;

  return text;
}

/* A table has a heading, which does not begin with a bracket. */
static gboolean
is_json (const char *text, gsize length)
{
  const char *end = text + length;
  const char *start = skip_spaces (text, end);

  return start < end && *start == '{';
}

/* One plan a line: where the first line is an object by itself, and there is more. */
static gboolean
is_json_lines (const char *text, gsize length)
{
  const char *end = text + length;
  const char *start = skip_spaces (text, end);
  const char *feed = memchr (start, '\n', (gsize) (end - start));
  const char *last = feed, *next;

  if (feed == NULL)
    return FALSE;
  while (last > start && (last[-1] == ' ' || last[-1] == '\t' || last[-1] == '\r'))
    last--;
  next = skip_spaces (feed, end);

  return last > start + 1 && last[-1] == '}' && next < end && *next == '{';
}

static gboolean
read_json (PlanModelActualsReader *self,
           PlanModelActualRows *rows,
           const char *text,
           gsize length,
           GError **error)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = NULL;
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  PlanModelStore *store;
  gboolean is_read;

  limits.max_findings = self->limits.max_findings;
  reader = plan_model_json_reader_new (filler, &limits, rows->findings);
  if (is_json_lines (text, length))
    is_read = plan_model_json_reader_read_lines (reader, rows->name, text, length, NULL, error);
  else
    {
      g_autofree char *padded = g_malloc0 (length + PLAN_MODEL_SCAN_PADDING);

      memcpy (padded, text, length);
      is_read = plan_model_json_reader_read (reader, rows->name, padded, length, error);
    }
  if (!is_read)
    return FALSE;
  store = plan_model_filler_finish (filler);
  plan_model_actuals_store_read (rows, store);
  plan_model_store_unref (store);

  return TRUE;
}

static PlanModelActuals *
read_text (
    PlanModelActualsReader *self, const char *name, const char *text, gsize length, GError **error)
{
  g_autoptr (PlanModelActualRows) rows = NULL;

  if (self->limits.max_bytes != 0 && length > self->limits.max_bytes)
    {
      /* Translators: a file, and a number */
      g_set_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_LIMIT,
                   _ ("%s: there are more than %" G_GUINT64_FORMAT " bytes"), name,
                   self->limits.max_bytes);
      return NULL;
    }
  rows = plan_model_actual_rows_new (name, self->limits.max_findings);
  if (is_json (text, length)
          ? !read_json (self, rows, text, length, error)
          : !plan_model_actuals_csv_read (rows, text, length, &self->limits, error))
    return NULL;

  return plan_model_actuals_new_for_rows (g_steal_pointer (&rows));
}

/**
 * plan_model_actuals_reader_read_bytes:
 * @self: a reader
 * @bytes: a table or plan JSON
 * @name: what it is called in messages
 * @error: return location for an error
 *
 * Reads figures out of memory.
 *
 * Errors are of the domain `PLAN_MODEL_ACTUALS_ERROR`, or of `PLAN_MODEL_LOAD_ERROR` in plan JSON.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_reader_read_bytes (PlanModelActualsReader *self,
                                      GBytes *bytes,
                                      const char *name,
                                      GError **error)
{
  const char *text;
  gsize length;

  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (bytes, &length);

  return read_text (self, name, text != NULL ? text : "", length, error);
}

/* One byte more than may be there is enough to see that there are too many. */
static gboolean
read_all (PlanModelActualsReader *self,
          GInputStream *stream,
          GByteArray *contents,
          GCancellable *cancellable,
          GError **error)
{
  guint64 most = self->limits.max_bytes != 0 ? MIN (self->limits.max_bytes, G_MAXUINT - PIECE)
                                             : G_MAXUINT - PIECE;

  while (contents->len <= most)
    {
      guint length = contents->len;
      gssize n;

      g_byte_array_set_size (contents, length + PIECE);
      n = g_input_stream_read (stream, contents->data + length, PIECE, cancellable, error);
      g_byte_array_set_size (contents, length + (guint) MAX (n, 0));
      if (n <= 0)
        return n == 0;
    }

  return TRUE;
}

/**
 * plan_model_actuals_reader_read_stream:
 * @self: a reader
 * @stream: a stream, which is read to its end, but not closed
 * @name: what it is called in messages
 * @cancellable: (nullable): to stop the reading
 * @error: return location for an error
 *
 * Reads figures from a stream.
 *
 * Errors are of the domain `PLAN_MODEL_ACTUALS_ERROR`, of `PLAN_MODEL_LOAD_ERROR` in plan JSON, or
 * of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_reader_read_stream (PlanModelActualsReader *self,
                                       GInputStream *stream,
                                       const char *name,
                                       GCancellable *cancellable,
                                       GError **error)
{
  g_autoptr (GByteArray) contents = g_byte_array_new ();

  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!read_all (self, stream, contents, cancellable, error))
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return read_text (self, name, (const char *) contents->data, contents->len, error);
}

/* GIO's own message has the name of the file in it, in its own way. */
static void
name_file_error (GError **error, const char *name)
{
  if (error == NULL)
    return;
  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "%s: %s", name, g_strerror (ENOENT));
      return;
    }
  g_prefix_error (error, "%s: ", name);
}

/**
 * plan_model_actuals_reader_read_path:
 * @self: a reader
 * @path: (type filename): a file
 * @cancellable: (nullable): to stop the reading
 * @error: return location for an error
 *
 * Reads figures from a file.
 *
 * Errors are of the domain `PLAN_MODEL_ACTUALS_ERROR`, of `PLAN_MODEL_LOAD_ERROR` in plan JSON, or
 * of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the figures
 *
 * Since: 1.0
 */
PlanModelActuals *
plan_model_actuals_reader_read_path (PlanModelActualsReader *self,
                                     const char *path,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_ACTUALS_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  file = g_file_new_for_path (path);
  name = g_filename_display_name (path);
  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    {
      name_file_error (error, name);
      return NULL;
    }

  return plan_model_actuals_reader_read_stream (self, G_INPUT_STREAM (stream), name, cancellable,
                                                error);
}
