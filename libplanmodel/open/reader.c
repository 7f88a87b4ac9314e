/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/open/load-private.h>
#include <libplanmodel/open/reader.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelReader:
 *
 * Reads the text of a government plan, and makes a plan of it in which every figure is tied to its place.
 *
 * A document is text, as copied from a page of the web, or HTML. The reader finds what a plan holds: title, issuers, dates
 * and period; the outline; tasks with the agencies that answer for them; indicators with baselines and targets, from prose
 * and from tables; projects; references to other documents. It works by rules and word lists alone: the same text gives the
 * same plan, nothing is asked of a network, and no model has to be fetched.
 *
 * What it was not sure of it says: [method@PlanModel.Reader.get_findings] gives, for each doubt, the rule, the objects and
 * the span concerned. What follows from a rule and is not printed, such as a year that stands in the heading only, is named
 * in the `inferred` members of the plan.
 *
 * Spans count code points in [method@PlanModel.Reader.get_text]. For plain text that is the document decoded; for HTML it is
 * what the reader drew out of it, so it should be kept with the plan.
 *
 * A document is not trusted: every size is limited by a property, and the time is linear in the length of the text.
 *
 * One thread at a time, and one document at a time.
 *
 * Since: 1.0
 */
struct _PlanModelReader
{
  GObject parent_instance;

  PlanModelLimits limits;
  PlanModelReadingLimits reading;
  char *charset;
  gboolean split;
  char *text; /* of the last document */
  PlanModelFindings *findings;
  GListModel *findings_list;
};

G_DEFINE_FINAL_TYPE (PlanModelReader, plan_model_reader, G_TYPE_OBJECT)

enum
{
  PROP_CHARSET = 1,
  PROP_SPLIT,
  PROP_MAX_BYTES,
  PROP_MAX_HEADINGS,
  PROP_MAX_CELLS,
  PROP_MAX_STATEMENTS,
  PROP_MAX_FINDINGS,
  PROP_FINDINGS,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
plan_model_reader_finalize (GObject *object)
{
  PlanModelReader *self = PLAN_MODEL_READER (object);

  g_free (self->charset);
  g_free (self->text);
  g_clear_object (&self->findings_list);
  g_clear_pointer (&self->findings, plan_model_findings_unref);

  G_OBJECT_CLASS (plan_model_reader_parent_class)->finalize (object);
}

static void
plan_model_reader_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PlanModelReader *self = PLAN_MODEL_READER (object);

  switch (prop_id)
    {
    case PROP_CHARSET:
      g_value_set_string (value, self->charset);
      break;
    case PROP_SPLIT:
      g_value_set_boolean (value, self->split);
      break;
    case PROP_MAX_BYTES:
      g_value_set_uint64 (value, self->limits.max_bytes);
      break;
    case PROP_MAX_HEADINGS:
      g_value_set_uint (value, self->reading.max_headings);
      break;
    case PROP_MAX_CELLS:
      g_value_set_uint (value, self->reading.max_cells);
      break;
    case PROP_MAX_STATEMENTS:
      g_value_set_uint (value, self->reading.max_statements);
      break;
    case PROP_MAX_FINDINGS:
      g_value_set_uint (value, self->limits.max_findings);
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, plan_model_reader_get_findings (self));
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plan_model_reader_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PlanModelReader *self = PLAN_MODEL_READER (object);

  switch (prop_id)
    {
    case PROP_CHARSET:
      plan_model_reader_set_charset (self, g_value_get_string (value));
      break;
    case PROP_SPLIT:
      plan_model_reader_set_split (self, g_value_get_boolean (value));
      break;
    case PROP_MAX_BYTES:
      plan_model_reader_set_max_bytes (self, g_value_get_uint64 (value));
      break;
    case PROP_MAX_HEADINGS:
      plan_model_reader_set_max_headings (self, g_value_get_uint (value));
      break;
    case PROP_MAX_CELLS:
      plan_model_reader_set_max_cells (self, g_value_get_uint (value));
      break;
    case PROP_MAX_STATEMENTS:
      plan_model_reader_set_max_statements (self, g_value_get_uint (value));
      break;
    case PROP_MAX_FINDINGS:
      plan_model_reader_set_max_findings (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plan_model_reader_class_init (PlanModelReaderClass *klass)
{
  const PlanModelLimits usual = PLAN_MODEL_LIMITS_DEFAULT;
  const PlanModelReadingLimits reading = PLAN_MODEL_READING_LIMITS_DEFAULT;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags read_flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_reader_finalize;
  object_class->get_property = plan_model_reader_get_property;
  object_class->set_property = plan_model_reader_set_property;

  /**
   * PlanModelReader:charset: (getter get_charset) (setter set_charset)
   *
   * The encoding of the documents, by its name at IANA, where it is known, as from HTTP. Unless set it is found: from a
   * byte-order mark, from what the document says of itself, or from the bytes, with a finding where that is a guess.
   *
   * Since: 1.0
   */
  props[PROP_CHARSET] = g_param_spec_string ("charset", NULL, NULL, NULL, flags);
  /**
   * PlanModelReader:split: (getter get_split) (setter set_split)
   *
   * Whether each plan that is annexed to the plan becomes a plan of its own, which refers to the first. Unless set it is a
   * section of the first, of the kind annex.
   *
   * Since: 1.0
   */
  props[PROP_SPLIT] = g_param_spec_boolean ("split", NULL, NULL, FALSE, flags);
  /**
   * PlanModelReader:max-bytes: (getter get_max_bytes) (setter set_max_bytes)
   *
   * The most bytes that one document may have. 64 MiB unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] =
      g_param_spec_uint64 ("max-bytes", NULL, NULL, 0, G_MAXUINT64, usual.max_bytes, flags);
  /**
   * PlanModelReader:max-headings: (getter get_max_headings) (setter set_max_headings)
   *
   * The most headings that are read of one document; those past it are text like any other. 100,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_HEADINGS] =
      g_param_spec_uint ("max-headings", NULL, NULL, 0, G_MAXINT32, reading.max_headings, flags);
  /**
   * PlanModelReader:max-cells: (getter get_max_cells) (setter set_max_cells)
   *
   * The most cells of tables that are read of one document. 1,000,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_CELLS] =
      g_param_spec_uint ("max-cells", NULL, NULL, 0, G_MAXINT32, reading.max_cells, flags);
  /**
   * PlanModelReader:max-statements: (getter get_max_statements) (setter set_max_statements)
   *
   * The most figures that are read of one document. 1,000,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_STATEMENTS] =
      g_param_spec_uint ("max-statements", NULL, NULL, 0, G_MAXINT32, reading.max_statements, flags);
  /**
   * PlanModelReader:max-findings: (getter get_max_findings) (setter set_max_findings)
   *
   * The most findings that are kept; of those past it only the number is told. 1,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FINDINGS] =
      g_param_spec_uint ("max-findings", NULL, NULL, 1, G_MAXINT32, usual.max_findings, flags);
  /**
   * PlanModelReader:findings: (getter get_findings)
   *
   * What the reader was not sure of in the last document. Each reading makes another list, and notifies of it.
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, read_flags);
  /**
   * PlanModelReader:text: (getter get_text)
   *
   * The text of the last document, in which spans count.
   *
   * Since: 1.0
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, read_flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_reader_init (PlanModelReader *self)
{
  self->limits = PLAN_MODEL_LIMITS_DEFAULT;
  self->reading = PLAN_MODEL_READING_LIMITS_DEFAULT;
}

/**
 * plan_model_reader_new:
 *
 * Makes a reader with the usual limits.
 *
 * Returns: (transfer full): a new reader
 *
 * Since: 1.0
 */
PlanModelReader *
plan_model_reader_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_READER, NULL);
}

/**
 * plan_model_reader_get_charset: (get-property charset)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:charset].
 *
 * Returns: (transfer none) (nullable): the name of the encoding, or %NULL where it is to be found
 *
 * Since: 1.0
 */
const char *
plan_model_reader_get_charset (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  return self->charset;
}

/**
 * plan_model_reader_set_charset: (set-property charset)
 * @self: a reader
 * @charset: (nullable): the name of an encoding, or %NULL for it to be found
 *
 * Sets [property@PlanModel.Reader:charset], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_charset (PlanModelReader *self,
                               const char      *charset)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));

  if (g_strcmp0 (self->charset, charset) == 0)
    return;
  g_free (self->charset);
  self->charset = g_strdup (charset);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHARSET]);
}

/**
 * plan_model_reader_get_split: (get-property split)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:split].
 *
 * Returns: whether annexed plans become plans
 *
 * Since: 1.0
 */
gboolean
plan_model_reader_get_split (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), FALSE);

  return self->split;
}

/**
 * plan_model_reader_set_split: (set-property split)
 * @self: a reader
 * @split: whether annexed plans become plans
 *
 * Sets [property@PlanModel.Reader:split], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_split (PlanModelReader *self,
                             gboolean         split)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));

  split = !!split;
  if (self->split == split)
    return;
  self->split = split;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPLIT]);
}

/**
 * plan_model_reader_get_max_bytes: (get-property max-bytes)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:max-bytes].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint64
plan_model_reader_get_max_bytes (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), 0);

  return self->limits.max_bytes;
}

/**
 * plan_model_reader_set_max_bytes: (set-property max-bytes)
 * @self: a reader
 * @max_bytes: the limit, 0 for none
 *
 * Sets [property@PlanModel.Reader:max-bytes], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_max_bytes (PlanModelReader *self,
                                 guint64          max_bytes)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));

  if (self->limits.max_bytes == max_bytes)
    return;
  self->limits.max_bytes = max_bytes;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_BYTES]);
}

/**
 * plan_model_reader_get_max_headings: (get-property max-headings)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:max-headings].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_reader_get_max_headings (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), 0);

  return self->reading.max_headings;
}

/**
 * plan_model_reader_set_max_headings: (set-property max-headings)
 * @self: a reader
 * @max_headings: the limit, 0 for none
 *
 * Sets [property@PlanModel.Reader:max-headings], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_max_headings (PlanModelReader *self,
                                    guint            max_headings)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (max_headings <= G_MAXINT32);

  if (self->reading.max_headings == max_headings)
    return;
  self->reading.max_headings = max_headings;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_HEADINGS]);
}

/**
 * plan_model_reader_get_max_cells: (get-property max-cells)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:max-cells].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_reader_get_max_cells (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), 0);

  return self->reading.max_cells;
}

/**
 * plan_model_reader_set_max_cells: (set-property max-cells)
 * @self: a reader
 * @max_cells: the limit, 0 for none
 *
 * Sets [property@PlanModel.Reader:max-cells], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_max_cells (PlanModelReader *self,
                                 guint            max_cells)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (max_cells <= G_MAXINT32);

  if (self->reading.max_cells == max_cells)
    return;
  self->reading.max_cells = max_cells;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_CELLS]);
}

/**
 * plan_model_reader_get_max_statements: (get-property max-statements)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:max-statements].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_reader_get_max_statements (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), 0);

  return self->reading.max_statements;
}

/**
 * plan_model_reader_set_max_statements: (set-property max-statements)
 * @self: a reader
 * @max_statements: the limit, 0 for none
 *
 * Sets [property@PlanModel.Reader:max-statements], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_max_statements (PlanModelReader *self,
                                      guint            max_statements)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (max_statements <= G_MAXINT32);

  if (self->reading.max_statements == max_statements)
    return;
  self->reading.max_statements = max_statements;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_STATEMENTS]);
}

/**
 * plan_model_reader_get_max_findings: (get-property max-findings)
 * @self: a reader
 *
 * Gets [property@PlanModel.Reader:max-findings].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
plan_model_reader_get_max_findings (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), 0);

  return self->limits.max_findings;
}

/**
 * plan_model_reader_set_max_findings: (set-property max-findings)
 * @self: a reader
 * @max_findings: the limit, from 1 on
 *
 * Sets [property@PlanModel.Reader:max-findings], for the documents that are read after it.
 *
 * Since: 1.0
 */
void
plan_model_reader_set_max_findings (PlanModelReader *self,
                                    guint            max_findings)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (max_findings >= 1 && max_findings <= G_MAXINT32);

  if (self->limits.max_findings == max_findings)
    return;
  self->limits.max_findings = max_findings;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FINDINGS]);
}

/**
 * plan_model_reader_get_findings: (get-property findings)
 * @self: a reader
 *
 * Gets what the reader was not sure of in the last document, or why it could not be read, in the order of the text; empty
 * before the first.
 *
 * Returns: (transfer none): a list of [class@PlanModel.Finding], until the next document
 *
 * Since: 1.0
 */
GListModel *
plan_model_reader_get_findings (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  if (self->findings_list == NULL)
    self->findings_list = plan_model_findings_new_list (self->findings);

  return self->findings_list;
}

/**
 * plan_model_reader_get_text: (get-property text)
 * @self: a reader
 *
 * Gets the text of the last document that was read, in which spans count, and with which items are verified.
 *
 * Returns: (transfer none) (nullable): the text, until the next document, or %NULL where there was none
 *
 * Since: 1.0
 */
const char *
plan_model_reader_get_text (PlanModelReader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  return self->text;
}

static PlanModelLoad *
new_load (PlanModelReader *self,
          const char      *name)
{
  PlanModelLoad *load = plan_model_load_new (&self->limits);

  load->is_document = TRUE;
  load->keeps_text = TRUE;
  load->charset = g_strdup (self->charset);
  load->reading.split = self->split;
  load->reading.limits = self->reading;
  load->name = g_strdup (name);

  return load;
}

static void
take_over (PlanModelReader *self,
           PlanModelLoad   *load)
{
  g_clear_pointer (&self->findings, plan_model_findings_unref);
  g_clear_object (&self->findings_list);
  self->findings = plan_model_findings_ref (load->findings);
  g_free (self->text);
  self->text = g_steal_pointer (&load->text);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FINDINGS]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

static PlanModelCatalog *
run (PlanModelReader  *self,
     PlanModelLoad    *load,
     GCancellable     *cancellable,
     GError          **error)
{
  PlanModelCatalog *catalog = plan_model_load_run (load, cancellable, error);

  take_over (self, load);

  return catalog;
}

static PlanModelCatalog *
run_finish (PlanModelReader  *self,
            GAsyncResult     *result,
            gpointer          tag,
            GError          **error)
{
  PlanModelLoad *load;
  PlanModelCatalog *catalog;

  g_return_val_if_fail (plan_model_load_is_result (result, self, tag), NULL);

  catalog = plan_model_load_run_finish (result, &load, error);
  take_over (self, load);

  return catalog;
}

static PlanModelLoad *
new_path_load (PlanModelReader *self,
               const char      *path)
{
  g_autofree char *name = g_filename_display_name (path);
  PlanModelLoad *load = new_load (self, name);

  load->file = g_file_new_for_path (path);

  return load;
}

/**
 * plan_model_reader_read_path:
 * @self: a reader
 * @path: (type filename): a document; UTF-8 or as the system has it
 * @cancellable: (nullable): to stop the reading
 *
 * Reads a document, which messages call as it is called here.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR` (`EMPTY` for a file without text, `ENCODING` for bytes that are no text,
 * `LIMIT` for more bytes than [property@PlanModel.Reader:max-bytes]), or of `G_IO_ERROR` where the system refused. Text that
 * is no plan is no error: the plan has little in it, and the findings say why.
 *
 * Returns: (transfer full): a catalog of the plan, or, with [property@PlanModel.Reader:split], of the plan and those annexed
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_path (PlanModelReader  *self,
                             const char       *path,
                             GCancellable     *cancellable,
                             GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_path_load (self, path);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_reader_read_path_async:
 * @self: a reader
 * @path: (type filename): a document; UTF-8 or as the system has it
 * @cancellable: (nullable): to stop the reading
 * @callback: (scope async): called when it is over
 * @user_data: (closure): for @callback
 *
 * Reads a document in another thread; see [method@PlanModel.Reader.read_path].
 *
 * Since: 1.0
 */
void
plan_model_reader_read_path_async (PlanModelReader     *self,
                                   const char          *path,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (path != NULL);

  plan_model_load_run_async (new_path_load (self, path), self, cancellable, callback, user_data,
                             plan_model_reader_read_path_async);
}

/**
 * plan_model_reader_read_path_finish:
 * @self: a reader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Reader.read_path_async] began.
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_path]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_path_finish (PlanModelReader  *self,
                                    GAsyncResult     *result,
                                    GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  return run_finish (self, result, plan_model_reader_read_path_async, error);
}

static PlanModelLoad *
new_file_load (PlanModelReader *self,
               GFile           *file)
{
  g_autofree char *name = g_file_get_parse_name (file);
  PlanModelLoad *load = new_load (self, name);

  load->file = g_object_ref (file);

  return load;
}

/**
 * plan_model_reader_read_file:
 * @self: a reader
 * @file: a document
 * @cancellable: (nullable): to stop the reading
 *
 * Reads a document; see [method@PlanModel.Reader.read_path].
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_path]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_file (PlanModelReader  *self,
                             GFile            *file,
                             GCancellable     *cancellable,
                             GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_file_load (self, file);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_reader_read_file_async:
 * @self: a reader
 * @file: a document
 * @cancellable: (nullable): to stop the reading
 * @callback: (scope async): called when it is over
 * @user_data: (closure): for @callback
 *
 * Reads a document in another thread; see [method@PlanModel.Reader.read_file].
 *
 * Since: 1.0
 */
void
plan_model_reader_read_file_async (PlanModelReader     *self,
                                   GFile               *file,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (G_IS_FILE (file));

  plan_model_load_run_async (new_file_load (self, file), self, cancellable, callback, user_data,
                             plan_model_reader_read_file_async);
}

/**
 * plan_model_reader_read_file_finish:
 * @self: a reader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Reader.read_file_async] began.
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_file]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_file_finish (PlanModelReader  *self,
                                    GAsyncResult     *result,
                                    GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  return run_finish (self, result, plan_model_reader_read_file_async, error);
}

static PlanModelLoad *
new_stream_load (PlanModelReader *self,
                 GInputStream    *stream,
                 const char      *name)
{
  PlanModelLoad *load = new_load (self, name != NULL ? name : _ ("stream"));

  load->stream = g_object_ref (stream);

  return load;
}

/**
 * plan_model_reader_read_stream:
 * @self: a reader
 * @stream: the bytes of a document, which are read to their end
 * @name: (nullable): how the document is called in messages
 * @cancellable: (nullable): to stop the reading
 *
 * Reads a document from a stream; see [method@PlanModel.Reader.read_path].
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_path]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_stream (PlanModelReader  *self,
                               GInputStream     *stream,
                               const char       *name,
                               GCancellable     *cancellable,
                               GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_stream_load (self, stream, name);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_reader_read_stream_async:
 * @self: a reader
 * @stream: the bytes of a document, which are read to their end
 * @name: (nullable): how the document is called in messages
 * @cancellable: (nullable): to stop the reading
 * @callback: (scope async): called when it is over
 * @user_data: (closure): for @callback
 *
 * Reads a document from a stream in another thread; see [method@PlanModel.Reader.read_stream].
 *
 * Since: 1.0
 */
void
plan_model_reader_read_stream_async (PlanModelReader     *self,
                                     GInputStream        *stream,
                                     const char          *name,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_READER (self));
  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  plan_model_load_run_async (new_stream_load (self, stream, name), self, cancellable, callback, user_data,
                             plan_model_reader_read_stream_async);
}

/**
 * plan_model_reader_read_stream_finish:
 * @self: a reader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Reader.read_stream_async] began.
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_file]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_stream_finish (PlanModelReader  *self,
                                      GAsyncResult     *result,
                                      GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);

  return run_finish (self, result, plan_model_reader_read_stream_async, error);
}

/**
 * plan_model_reader_read_bytes:
 * @self: a reader
 * @bytes: a document
 * @name: (nullable): how the document is called in messages
 *
 * Reads a document that is in memory; see [method@PlanModel.Reader.read_path].
 *
 * Returns: (transfer full): a catalog, as of [method@PlanModel.Reader.read_path]
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_reader_read_bytes (PlanModelReader  *self,
                              GBytes           *bytes,
                              const char       *name,
                              GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_load (self, name != NULL ? name : _ ("bytes"));
  load->bytes = g_bytes_ref (bytes);

  return run (self, load, NULL, error);
}
