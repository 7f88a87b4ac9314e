/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/core/text-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define N_SEVERITIES (PLAN_MODEL_SEVERITY_ERROR + 1)
#define NO_ERROR G_MAXUINT

struct _PlanModelFindings
{
  GArray *rows; /* of PlanModelFindingRow */
  guint limit;
  guint error; /* the first row that is one, or NO_ERROR */
  gsize n[N_SEVERITIES];
  gsize n_omitted;
  PlanModelFindingRow omitted; /* its hint is made when it is asked for */
};

static void
clear_row (gpointer data)
{
  PlanModelFindingRow *row = data;

  g_free (row->hint);
  g_clear_pointer (&row->file, g_ref_string_release);
  g_free (row->pointer);
  g_clear_pointer (&row->subject, plan_model_finding_subject_unref);
}

static void
clear_findings (gpointer data)
{
  PlanModelFindings *self = data;

  g_array_unref (self->rows);
  g_free (self->omitted.hint);
}

PlanModelFindings *
plan_model_findings_new (guint limit)
{
  PlanModelFindings *self = g_atomic_rc_box_new0 (PlanModelFindings);

  self->rows = g_array_new (FALSE, FALSE, sizeof (PlanModelFindingRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->limit = MAX (limit, 1);
  self->error = NO_ERROR;
  self->omitted.rule = "findings-omitted";
  self->omitted.explanation = N_ ("There are more findings than the limit allows to keep.");

  return self;
}

PlanModelFindings *
plan_model_findings_ref (PlanModelFindings *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
plan_model_findings_unref (PlanModelFindings *self)
{
  g_atomic_rc_box_release_full (self, clear_findings);
}

/* A file has many findings in a row, which share its name. */
static char *
share_file (PlanModelFindings *self,
            const char        *file)
{
  if (file == NULL)
    return NULL;
  if (self->rows->len > 0)
    {
      char *last = g_array_index (self->rows, PlanModelFindingRow, self->rows->len - 1).file;

      if (last != NULL && g_str_equal (last, file))
        return g_ref_string_acquire (last);
    }

  return g_ref_string_new (file);
}

static void
omit (PlanModelFindings *self,
      PlanModelSeverity  severity,
      gsize              n)
{
  if (n == 0)
    return;
  self->n_omitted += n;
  self->omitted.severity = MAX (self->omitted.severity, severity);
}

/* Takes the texts of the row, but for its file. */
static void
keep (PlanModelFindings  *self,
      PlanModelFindingRow row)
{
  gboolean is_first_error = row.severity == PLAN_MODEL_SEVERITY_ERROR && self->error == NO_ERROR;

  if (self->rows->len == self->limit)
    {
      if (!is_first_error)
        {
          omit (self, row.severity, 1);
          g_free (row.hint);
          g_free (row.pointer);
          g_clear_pointer (&row.subject, plan_model_finding_subject_unref);
          return;
        }
      omit (self, g_array_index (self->rows, PlanModelFindingRow, self->limit - 1).severity, 1);
      g_array_set_size (self->rows, self->limit - 1);
    }

  row.file = share_file (self, row.file);
  if (is_first_error)
    self->error = self->rows->len;
  g_array_append_val (self->rows, row);
}

void
plan_model_findings_add (PlanModelFindings *self,
                         const char        *rule,
                         PlanModelSeverity  severity,
                         const char        *explanation,
                         char              *hint,
                         const char        *file,
                         char              *pointer,
                         guint              line,
                         guint              column)
{
  self->n[severity]++;
  keep (self, (PlanModelFindingRow) { rule, explanation, hint, (char *) file, pointer, line, column, severity, NULL });
}

void
plan_model_findings_add_about (PlanModelFindings       *self,
                               const char              *rule,
                               PlanModelSeverity        severity,
                               const char              *explanation,
                               char                    *hint,
                               const char              *file,
                               PlanModelFindingSubject *subject,
                               guint                    line,
                               guint                    column)
{
  self->n[severity]++;
  keep (self, (PlanModelFindingRow) { rule, explanation, hint, (char *) file, NULL, line, column, severity, subject });
}

static void
clear_subject (gpointer data)
{
  PlanModelFindingSubject *self = data;

  for (guint i = 0; i < self->n_objects; i++)
    {
      g_free (self->objects[i].id);
      g_free (self->objects[i].name);
    }
  g_free (self->objects);
  g_free (self->stretches);
  g_free (self->plan);
  g_free (self->heading);
}

PlanModelFindingSubject *
plan_model_finding_subject_new (const char *plan)
{
  PlanModelFindingSubject *self = g_atomic_rc_box_new0 (PlanModelFindingSubject);

  self->plan = g_strdup (plan);

  return self;
}

void
plan_model_finding_subject_unref (PlanModelFindingSubject *self)
{
  g_atomic_rc_box_release_full (self, clear_subject);
}

void
plan_model_finding_subject_add_object (PlanModelFindingSubject *self,
                                       const char              *kind,
                                       const char              *id,
                                       const char              *name)
{
  self->objects = g_renew (PlanModelFindingObject, self->objects, self->n_objects + 1);
  self->objects[self->n_objects++] = (PlanModelFindingObject) { kind, g_strdup (id), g_strdup (name) };
}

void
plan_model_finding_subject_add_stretch (PlanModelFindingSubject *self,
                                        guint                    start,
                                        guint                    end)
{
  self->stretches = g_renew (PlanModelFindingStretch, self->stretches, self->n_stretches + 1);
  self->stretches[self->n_stretches++] = (PlanModelFindingStretch) { start, end };
}

void
plan_model_findings_omit (PlanModelFindings *self,
                          PlanModelSeverity  severity,
                          gsize              n)
{
  self->n[severity] += n;
  omit (self, severity, n);
}

void
plan_model_findings_add_all (PlanModelFindings       *self,
                             const PlanModelFindings *other)
{
  for (guint i = 0; i < other->rows->len; i++)
    {
      PlanModelFindingRow row = g_array_index (other->rows, PlanModelFindingRow, i);

      row.hint = g_strdup (row.hint);
      row.pointer = g_strdup (row.pointer);
      if (row.subject != NULL)
        g_atomic_rc_box_acquire (row.subject);
      keep (self, row);
    }
  for (guint severity = 0; severity < N_SEVERITIES; severity++)
    self->n[severity] += other->n[severity];
  omit (self, other->omitted.severity, other->n_omitted);
}

gboolean
plan_model_findings_is_full (const PlanModelFindings *self)
{
  return self->rows->len == self->limit && self->error != NO_ERROR;
}

gsize
plan_model_findings_count (const PlanModelFindings *self,
                           PlanModelSeverity        severity)
{
  return self->n[severity];
}

guint
plan_model_findings_get_n (const PlanModelFindings *self)
{
  return self->rows->len + (self->n_omitted > 0 ? 1 : 0);
}

const PlanModelFindingRow *
plan_model_findings_peek (const PlanModelFindings *self,
                          guint                    position)
{
  PlanModelFindingRow *omitted = (PlanModelFindingRow *) &self->omitted;

  if (position < self->rows->len)
    return &g_array_index (self->rows, PlanModelFindingRow, position);

  if (g_atomic_pointer_get (&omitted->hint) == NULL)
    {
      /* Translators: so many findings are not listed. */
      char *hint = g_strdup_printf (_ ("%u more omitted"), (guint) MIN (self->n_omitted, G_MAXUINT));

      if (!g_atomic_pointer_compare_and_exchange (&omitted->hint, NULL, hint))
        g_free (hint);
    }

  return omitted;
}

const PlanModelFindingRow *
plan_model_findings_get_error (const PlanModelFindings *self)
{
  return self->error != NO_ERROR ? &g_array_index (self->rows, PlanModelFindingRow, self->error) : NULL;
}

static const char *
get_severity_word (PlanModelSeverity severity)
{
  switch (severity)
    {
    case PLAN_MODEL_SEVERITY_INFO:
      return _ ("info");
    case PLAN_MODEL_SEVERITY_WARNING:
      return _ ("warning");
    case PLAN_MODEL_SEVERITY_ERROR:
      return _ ("error");
    default:
      g_return_val_if_reached ("");
    }
}

/* Without its full stop, for more follows. */
static void
append_sentence (GString    *string,
                 const char *sentence)
{
  gsize n = string->len;

  g_string_append (string, sentence);
  if (g_str_has_suffix (string->str + n, "."))
    g_string_truncate (string, string->len - 1);
  else if (g_str_has_suffix (string->str + n, "。"))
    g_string_truncate (string, string->len - strlen ("。"));
}

char *
plan_model_finding_row_to_string (const PlanModelFindingRow *row)
{
  g_autoptr (GString) string = g_string_new (row->file);

  if (row->line != 0)
    {
      g_string_append_printf (string, "%s%u", string->len > 0 ? ":" : "", row->line);
      if (row->column != 0)
        g_string_append_printf (string, ":%u", row->column);
    }
  if (string->len == 0 && row->pointer != NULL)
    g_string_append (string, row->pointer);
  if (string->len > 0)
    g_string_append (string, ": ");

  g_string_append_printf (string, "%s: ", get_severity_word (row->severity));
  /* The case says it better than the rule does. */
  if (row->hint != NULL)
    g_string_append (string, row->hint);
  else if (row->explanation != NULL)
    append_sentence (string, _ (row->explanation));
  if (row->rule != NULL)
    g_string_append_printf (string, " [%s]", row->rule);

  return plan_model_text_to_display (string->str, (gssize) string->len);
}
