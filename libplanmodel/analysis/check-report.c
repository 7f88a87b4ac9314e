/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-report.h>

#include <libplanmodel/analysis/check-report-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelCheckReport:
 *
 * What a [class@PlanModel.Checker] has found in the plans of a catalog.
 *
 * The findings stand in the order of the source: plan by plan, and in each plan by where its text says what they are about.
 * Each names the plan, the objects and the stretches of text concerned, and says in its hint what is the matter: how both
 * statements are printed, and the arithmetic between them.
 *
 * One made by `g_object_new` has no findings.
 *
 * Immutable and thread-safe. It does not hold the catalog, but what is in it.
 *
 * Since: 1.0
 */
struct _PlanModelCheckReport
{
  GObject parent_instance;

  PlanModelStore *store;
  PlanModelFindings *findings;
  GListModel *list; /* atomic; NULL until it is asked for */
};

enum
{
  PROP_FINDINGS = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelCheckReport, plan_model_check_report, G_TYPE_OBJECT)

static void
plan_model_check_report_finalize (GObject *object)
{
  PlanModelCheckReport *self = (PlanModelCheckReport *) object;

  g_clear_object (&self->list);
  plan_model_findings_unref (self->findings);
  plan_model_store_unref (self->store);

  G_OBJECT_CLASS (plan_model_check_report_parent_class)->finalize (object);
}

static void
plan_model_check_report_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  if (prop_id == PROP_FINDINGS)
    g_value_set_object (value, plan_model_check_report_get_findings ((PlanModelCheckReport *) object));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
plan_model_check_report_class_init (PlanModelCheckReportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_check_report_finalize;
  object_class->get_property = plan_model_check_report_get_property;

  /**
   * PlanModelCheckReport:findings: (getter get_findings)
   *
   * The findings, a list of [class@PlanModel.Finding].
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] =
      g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_check_report_init (PlanModelCheckReport *self)
{
  self->store = plan_model_store_ref (plan_model_store_get_empty ());
  self->findings = plan_model_findings_new (1);
}

PlanModelCheckReport *
plan_model_check_report_new (PlanModelStore    *store,
                             PlanModelFindings *findings)
{
  PlanModelCheckReport *self = g_object_new (PLAN_MODEL_TYPE_CHECK_REPORT, NULL);

  plan_model_store_unref (self->store);
  plan_model_findings_unref (self->findings);
  self->store = plan_model_store_ref (store);
  self->findings = findings;

  return self;
}

const char *
plan_model_severity_get_word (PlanModelSeverity severity)
{
  return plan_model_words_get (PLAN_MODEL_WORDS_SEVERITY)->word[severity];
}

/**
 * plan_model_check_report_get_findings: (get-property findings)
 * @self: a report
 *
 * Gets the findings, a list of [class@PlanModel.Finding].
 *
 * Where there are more than the checker was told to keep, the last one, of the rule `findings-omitted`, says how many more.
 * The list never changes.
 *
 * Returns: (transfer none): the findings
 *
 * Since: 1.0
 */
GListModel *
plan_model_check_report_get_findings (PlanModelCheckReport *self)
{
  GListModel *list, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECK_REPORT (self), NULL);

  list = g_atomic_pointer_get (&self->list);
  if (list != NULL)
    return list;
  made = plan_model_findings_new_list (self->findings);
  if (g_atomic_pointer_compare_and_exchange (&self->list, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->list);
}

/**
 * plan_model_check_report_get_n_findings:
 * @self: a report
 * @severity: a severity
 *
 * Gets how many findings there are of a severity, those counted that were not kept.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_check_report_get_n_findings (PlanModelCheckReport *self,
                                        PlanModelSeverity     severity)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CHECK_REPORT (self), 0);
  g_return_val_if_fail (severity <= PLAN_MODEL_SEVERITY_ERROR, 0);

  return (guint) MIN (plan_model_findings_count (self->findings, severity), G_MAXUINT);
}

/* The finding in a row, and what it is about, which is never NULL. */
static const PlanModelFindingRow *
peek (PlanModelCheckReport           *self,
      guint                           position,
      const PlanModelFindingSubject **subject)
{
  static const PlanModelFindingSubject nothing;
  const PlanModelFindingRow *row = plan_model_findings_peek (self->findings, position);

  *subject = row->subject != NULL ? row->subject : &nothing;

  return row;
}

/* JSON */

static void
emit_objects (PlanModelEmitter              *emitter,
              const PlanModelFindingSubject *subject)
{
  plan_model_emitter_name (emitter, "objects");
  plan_model_emitter_begin_array (emitter);
  for (guint i = 0; i < subject->n_objects; i++)
    {
      plan_model_emitter_begin_inline_object (emitter);
      plan_model_emitter_member_string (emitter, "kind", subject->objects[i].kind);
      plan_model_emitter_member_string (emitter, "id", subject->objects[i].id);
      plan_model_emitter_member_string (emitter, "name", subject->objects[i].name);
      plan_model_emitter_end_object (emitter);
    }
  plan_model_emitter_end_array (emitter);
}

static void
emit_spans (PlanModelEmitter              *emitter,
            const PlanModelFindingSubject *subject)
{
  plan_model_emitter_name (emitter, "spans");
  plan_model_emitter_begin_inline_array (emitter);
  for (guint i = 0; i < subject->n_stretches; i++)
    {
      plan_model_emitter_begin_inline_array (emitter);
      plan_model_emitter_put_int (emitter, subject->stretches[i].start);
      plan_model_emitter_put_int (emitter, subject->stretches[i].end);
      plan_model_emitter_end_array (emitter);
    }
  plan_model_emitter_end_array (emitter);
}

/**
 * plan_model_check_report_to_json:
 * @self: a report
 *
 * Writes the findings as JSON: an array of objects with the members `rule`, `severity`, `plan` (its id), `objects` (each a
 * `kind`, an `id`, which is null of a reference, and a `name`), `spans` (each `[start, end)` in code points of the text of
 * the plan), `hint` and `explanation`, in that order, each of which is always there.
 *
 * Returns: (transfer full): the JSON, with a line feed at its end
 *
 * Since: 1.0
 */
char *
plan_model_check_report_to_json (PlanModelCheckReport *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  PlanModelEmitter emitter;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECK_REPORT (self), NULL);

  plan_model_emitter_init (&emitter, text);
  plan_model_emitter_begin_array (&emitter);
  for (guint i = 0; i < plan_model_findings_get_n (self->findings); i++)
    {
      const PlanModelFindingSubject *subject;
      const PlanModelFindingRow *row = peek (self, i, &subject);

      plan_model_emitter_begin_object (&emitter);
      plan_model_emitter_member_string (&emitter, "rule", row->rule);
      plan_model_emitter_member_string (&emitter, "severity", plan_model_severity_get_word (row->severity));
      plan_model_emitter_member_string (&emitter, "plan", subject->plan);
      emit_objects (&emitter, subject);
      emit_spans (&emitter, subject);
      plan_model_emitter_member_string (&emitter, "hint", row->hint);
      plan_model_emitter_member_string (&emitter, "explanation", row->explanation != NULL ? _(row->explanation) : NULL);
      plan_model_emitter_end_object (&emitter);
    }
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The table */

enum
{
  PLAN,
  SEVERITY,
  RULE,
  HINT,
  HEADING,
  OBJECTS,
  START,
  END,
  EXPLANATION,
  N_COLUMNS
};

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [PLAN] = { "plan", N_("Plan"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [SEVERITY] = { "severity", N_("Severity"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [RULE] = { "rule", N_("Rule"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [HINT] = { "hint", N_("Finding"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [HEADING] = { "heading", N_("Where"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [OBJECTS] = { "objects", N_("Objects"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [START] = { "start", N_("Start"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [END] = { "end", N_("End"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [EXPLANATION] = { "explanation", N_("What the rule finds"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
};

/* i23 i24 */
static char *
write_ids (const PlanModelFindingSubject *subject)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < subject->n_objects; i++)
    {
      if (subject->objects[i].id == NULL)
        continue;
      g_string_append (ids, ids->len > 0 ? " " : "");
      g_string_append (ids, subject->objects[i].id);
    }

  return g_string_free (ids, FALSE);
}

/* Ids of plans as keys, for titles. */
static GHashTable *
read_plans (const PlanModelStore *store)
{
  GHashTable *plans = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    g_hash_table_insert (plans, (gpointer) plan_model_store_id_text (store, plan_model_store_peek_plan (store, i)->id),
                         GUINT_TO_POINTER (i + 1));

  return plans;
}

static void
begin_plan (PlanModelCheckReport *self,
            PlanModelTable       *table,
            GHashTable           *plans,
            const char           *id)
{
  PlanModelLink plan = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (plans, id)) : 0;
  g_autofree char *title = NULL;

  if (plan != 0)
    title = plan_model_plan_label_dup_title (self->store, plan - 1);
  plan_model_table_begin_group (table, title, plan != 0 ? id : NULL);
}

static void
put_finding (PlanModelTable                *table,
             const PlanModelFindingRow     *row,
             const PlanModelFindingSubject *subject)
{
  g_autofree char *ids = write_ids (subject);

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, PLAN, subject->plan);
  plan_model_table_put (table, SEVERITY, plan_model_severity_get_word (row->severity));
  plan_model_table_put (table, RULE, row->rule);
  plan_model_table_put (table, HINT, row->hint);
  plan_model_table_put (table, HEADING, subject->heading != NULL ? subject->heading : "");
  plan_model_table_put (table, OBJECTS, ids);
  if (subject->n_stretches > 0)
    {
      plan_model_table_put_int (table, START, subject->stretches[0].start);
      plan_model_table_put_int (table, END, subject->stretches[0].end);
    }
  plan_model_table_put (table, EXPLANATION, row->explanation != NULL ? _(row->explanation) : NULL);
}

/**
 * plan_model_check_report_dup_table:
 * @self: a report
 *
 * Lists the findings as a table: `plan`, its id; `severity`; `rule`; `hint`, what is the matter; `heading`, that of the
 * section; `objects`, the ids of those concerned, with spaces between them; `start` and `end` of the first stretch of text, in
 * code points; `explanation`, what the rule finds.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_check_report_dup_table (PlanModelCheckReport *self)
{
  g_autoptr (GHashTable) plans = NULL;
  PlanModelTable *table;
  const char *plan = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECK_REPORT (self), NULL);

  plans = read_plans (self->store);
  table = plan_model_table_new (columns, N_COLUMNS);
  plan_model_table_set_empty_text (table, _("Nothing was found."));
  for (guint i = 0; i < plan_model_findings_get_n (self->findings); i++)
    {
      const PlanModelFindingSubject *subject;
      const PlanModelFindingRow *row = peek (self, i, &subject);

      if (i == 0 || g_strcmp0 (plan, subject->plan) != 0)
        begin_plan (self, table, plans, subject->plan);
      plan = subject->plan;
      put_finding (table, row, subject);
    }

  return plan_model_table_freeze (table);
}

/* Text */

static void
append_safe (GString    *text,
             const char *words)
{
  g_autofree char *safe = plan_model_text_to_display (words, -1);

  g_string_append (text, safe);
}

static void
append_plan (PlanModelCheckReport *self,
             GString              *text,
             GHashTable           *plans,
             const char           *id)
{
  PlanModelLink plan = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (plans, id)) : 0;
  g_autofree char *title = NULL;

  if (plan == 0)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  title = plan_model_plan_label_dup_title (self->store, plan - 1);
  append_safe (text, title);
  g_string_append (text, " [");
  append_safe (text, id);
  g_string_append (text, "]\n\n");
}

static void
append_ids (GString                       *text,
            const PlanModelFindingSubject *subject)
{
  enum { MOST = 8 };
  guint n = 0;

  for (guint i = 0; i < subject->n_objects; i++)
    {
      if (subject->objects[i].id == NULL || g_str_equal (subject->objects[i].kind, "plan"))
        continue;
      if (n++ >= MOST)
        continue;
      g_string_append (text, n > 1 ? ", " : " · ");
      append_safe (text, subject->objects[i].id);
    }
  if (n > MOST)
    g_string_append (text, ", …");
}

static void
append_finding (GString                       *text,
                const PlanModelFindingRow     *row,
                const PlanModelFindingSubject *subject)
{
  g_string_append_printf (text, "  %s: ", plan_model_severity_get_word (row->severity));
  append_safe (text, row->hint != NULL ? row->hint : _(row->explanation));
  g_string_append_printf (text, "\n    [%s]", row->rule);
  if (subject->heading != NULL)
    {
      g_string_append (text, " ");
      append_safe (text, subject->heading);
    }
  append_ids (text, subject);
  if (subject->n_stretches > 0)
    g_string_append_printf (text, " · %u–%u", subject->stretches[0].start, subject->stretches[0].end);
  g_string_append_c (text, '\n');
}

static void
append_counts (PlanModelCheckReport *self,
               GString              *text)
{
  guint errors = plan_model_check_report_get_n_findings (self, PLAN_MODEL_SEVERITY_ERROR);
  guint warnings = plan_model_check_report_get_n_findings (self, PLAN_MODEL_SEVERITY_WARNING);
  guint infos = plan_model_check_report_get_n_findings (self, PLAN_MODEL_SEVERITY_INFO);

  if (errors + warnings + infos == 0)
    {
      g_string_append_printf (text, "%s\n", _("Nothing was found."));
      return;
    }
  g_string_append_c (text, '\n');
  g_string_append_printf (text, ngettext ("%u error, ", "%u errors, ", errors), errors);
  g_string_append_printf (text, ngettext ("%u warning, ", "%u warnings, ", warnings), warnings);
  g_string_append_printf (text, ngettext ("%u worth a look\n", "%u worth a look\n", infos), infos);
}

/**
 * plan_model_check_report_to_text:
 * @self: a report
 *
 * Writes the findings for people to read, in the language of the user and safe to print to a terminal: below the title and
 * the id of each plan two lines a finding, what is the matter, and the rule with the heading of the section, the ids of the
 * objects and the place of the first stretch of text, in code points. The last line counts them by severity.
 *
 * Returns: (transfer full): the text, with a line feed at its end
 *
 * Since: 1.0
 */
char *
plan_model_check_report_to_text (PlanModelCheckReport *self)
{
  g_autoptr (GHashTable) plans = NULL;
  GString *text;
  const char *plan = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECK_REPORT (self), NULL);

  plans = read_plans (self->store);
  text = g_string_new (NULL);
  for (guint i = 0; i < plan_model_findings_get_n (self->findings); i++)
    {
      const PlanModelFindingSubject *subject;
      const PlanModelFindingRow *row = peek (self, i, &subject);

      if (i == 0 || g_strcmp0 (plan, subject->plan) != 0)
        append_plan (self, text, plans, subject->plan);
      plan = subject->plan;
      append_finding (text, row, subject);
    }
  append_counts (self, text);

  return g_string_free (text, FALSE);
}
