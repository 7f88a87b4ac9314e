/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/checker.h>

#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/analysis/check-report-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelChecker:
 *
 * A tool that looks for what does not agree in plans: totals that are not the sum of their parts, a figure that the text
 * and a table state in different ways, targets on the wrong side of their baseline, tasks without a lead.
 *
 * The rules are listed in [the chapter on checks](checks.html). Each has an id, which stays the same, and a severity, which
 * may be set; a rule can be left out. No rule fires on rounding: two figures agree where what was printed leaves room for
 * it, and all of it is computed exactly.
 *
 * Nothing is ever repaired: the plans stay as they are.
 *
 * ```c
 * g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
 * g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
 * ```
 *
 * One thread at a time may use it. What it has made belongs to any.
 *
 * Since: 1.0
 */
struct _PlanModelChecker
{
  GObject parent_instance;

  gint8 severities[PLAN_MODEL_N_RULES]; /* as in PlanModelCheck, but that a rule left out keeps its own in `kept` */
  gint8 kept[PLAN_MODEL_N_RULES];
  guint max_findings;
  PlanModelVocabulary *vocabulary; /* nullable: the shipped one */
};

/* More than anybody reads; a program that wants all says so. */
#define USUAL_MAX_FINDINGS 10000

enum
{
  PROP_MAX_FINDINGS = 1,
  PROP_VOCABULARY,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/**
 * plan_model_check_error_quark:
 *
 * Gets the quark of [error@PlanModel.CheckError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/* clang-format off: it would put spaces into the name */
G_DEFINE_QUARK (plan-model-check-error-quark, plan_model_check_error)
/* clang-format on */

G_DEFINE_FINAL_TYPE (PlanModelChecker, plan_model_checker, G_TYPE_OBJECT)

static void
plan_model_checker_finalize (GObject *object)
{
  PlanModelChecker *self = (PlanModelChecker *) object;

  g_clear_object (&self->vocabulary);

  G_OBJECT_CLASS (plan_model_checker_parent_class)->finalize (object);
}

static void
plan_model_checker_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PlanModelChecker *self = (PlanModelChecker *) object;

  if (prop_id == PROP_MAX_FINDINGS)
    g_value_set_uint (value, plan_model_checker_get_max_findings (self));
  else if (prop_id == PROP_VOCABULARY)
    g_value_set_object (value, plan_model_checker_get_vocabulary (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
plan_model_checker_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PlanModelChecker *self = (PlanModelChecker *) object;

  if (prop_id == PROP_MAX_FINDINGS)
    plan_model_checker_set_max_findings (self, g_value_get_uint (value));
  else if (prop_id == PROP_VOCABULARY)
    plan_model_checker_set_vocabulary (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
plan_model_checker_class_init (PlanModelCheckerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = plan_model_checker_finalize;
  object_class->get_property = plan_model_checker_get_property;
  object_class->set_property = plan_model_checker_set_property;

  /**
   * PlanModelChecker:max-findings: (getter get_max_findings) (setter set_max_findings)
   *
   * The most findings that are kept; of those past it only the number is told. 10,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FINDINGS] =
      g_param_spec_uint ("max-findings", NULL, NULL, 1, G_MAXINT32, USUAL_MAX_FINDINGS, flags);

  /**
   * PlanModelChecker:vocabulary: (getter get_vocabulary) (setter set_vocabulary)
   *
   * The concepts that tell which way an indicator ought to run and which indicators are one, or %NULL for those that the
   * library ships.
   *
   * Since: 1.0
   */
  props[PROP_VOCABULARY] = g_param_spec_object ("vocabulary", NULL, NULL, PLAN_MODEL_TYPE_VOCABULARY, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_checker_init (PlanModelChecker *self)
{
  self->max_findings = USUAL_MAX_FINDINGS;
  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    self->severities[i] = self->kept[i] = PLAN_MODEL_RULE_BY_ITSELF;
}

/**
 * plan_model_checker_new:
 *
 * Makes a checker with all rules, each of the severity that it has by itself.
 *
 * Returns: (transfer full): the checker
 *
 * Since: 1.0
 */
PlanModelChecker *
plan_model_checker_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_CHECKER, NULL);
}

static gboolean
find_rule (const char     *id,
           PlanModelRule  *rule,
           GError        **error)
{
  if (plan_model_rule_find (id, rule))
    return TRUE;
  g_set_error (error, PLAN_MODEL_CHECK_ERROR, PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE,
               /* Translators: what is no rule, and the id of the rule that is most like it. */
               _("there is no rule “%s”; the nearest is “%s”"), id, plan_model_rule_find_nearest (id));

  return FALSE;
}

/**
 * plan_model_checker_set_severity:
 * @self: a checker
 * @rule: the id of a rule, such as `total-differs-from-parts`
 * @severity: how grave its findings are to be
 * @error: where to put an error
 *
 * Sets how grave the findings of a rule are: all of them, also those that would be weaker by themselves.
 *
 * A rule that was left out stays so.
 *
 * Returns: whether there is such a rule; else @error is %PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE, and names the nearest
 *
 * Since: 1.0
 */
gboolean
plan_model_checker_set_severity (PlanModelChecker   *self,
                                 const char         *rule,
                                 PlanModelSeverity   severity,
                                 GError            **error)
{
  PlanModelRule found;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);
  g_return_val_if_fail (severity <= PLAN_MODEL_SEVERITY_ERROR, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!find_rule (rule, &found, error))
    return FALSE;
  self->kept[found] = (gint8) severity;
  if (self->severities[found] != PLAN_MODEL_RULE_OFF)
    self->severities[found] = (gint8) severity;

  return TRUE;
}

/**
 * plan_model_checker_set_enabled:
 * @self: a checker
 * @rule: the id of a rule
 * @enabled: whether the rule is to be looked at
 * @error: where to put an error
 *
 * Leaves a rule out, or takes it in again with the severity that it had.
 *
 * Returns: whether there is such a rule; else @error is %PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE, and names the nearest
 *
 * Since: 1.0
 */
gboolean
plan_model_checker_set_enabled (PlanModelChecker  *self,
                                const char        *rule,
                                gboolean           enabled,
                                GError           **error)
{
  PlanModelRule found;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!find_rule (rule, &found, error))
    return FALSE;
  self->severities[found] = enabled ? self->kept[found] : PLAN_MODEL_RULE_OFF;

  return TRUE;
}

/**
 * plan_model_checker_get_max_findings: (get-property max-findings)
 * @self: a checker
 *
 * Gets [property@PlanModel.Checker:max-findings].
 *
 * Returns: the most findings that are kept, from 1 on
 *
 * Since: 1.0
 */
guint
plan_model_checker_get_max_findings (PlanModelChecker *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), 0);

  return self->max_findings;
}

/**
 * plan_model_checker_set_max_findings: (set-property max-findings)
 * @self: a checker
 * @max_findings: the most findings that are kept, from 1 on
 *
 * Sets [property@PlanModel.Checker:max-findings].
 *
 * Since: 1.0
 */
void
plan_model_checker_set_max_findings (PlanModelChecker *self,
                                     guint             max_findings)
{
  g_return_if_fail (PLAN_MODEL_IS_CHECKER (self));
  g_return_if_fail (max_findings >= 1 && max_findings <= G_MAXINT32);

  if (self->max_findings == max_findings)
    return;
  self->max_findings = max_findings;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FINDINGS]);
}

/**
 * plan_model_checker_get_vocabulary: (get-property vocabulary)
 * @self: a checker
 *
 * Gets [property@PlanModel.Checker:vocabulary].
 *
 * Returns: (transfer none) (nullable): the vocabulary, or %NULL for the one that the library ships
 *
 * Since: 1.0
 */
PlanModelVocabulary *
plan_model_checker_get_vocabulary (PlanModelChecker *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), NULL);

  return self->vocabulary;
}

/**
 * plan_model_checker_set_vocabulary: (set-property vocabulary)
 * @self: a checker
 * @vocabulary: (nullable): a vocabulary, or %NULL for the one that the library ships
 *
 * Sets [property@PlanModel.Checker:vocabulary].
 *
 * Since: 1.0
 */
void
plan_model_checker_set_vocabulary (PlanModelChecker    *self,
                                   PlanModelVocabulary *vocabulary)
{
  g_return_if_fail (PLAN_MODEL_IS_CHECKER (self));
  g_return_if_fail (vocabulary == NULL || PLAN_MODEL_IS_VOCABULARY (vocabulary));

  if (g_set_object (&self->vocabulary, vocabulary))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOCABULARY]);
}

/**
 * plan_model_checker_dup_rules:
 * @self: a checker
 *
 * Lists the ids of all rules, those that were left out too, in the order of [the chapter on checks](checks.html).
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
char **
plan_model_checker_dup_rules (PlanModelChecker *self)
{
  char **ids;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), NULL);

  ids = g_new0 (char *, PLAN_MODEL_N_RULES + 1);
  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    ids[i] = g_strdup (plan_model_rules[i].id);

  return ids;
}

/* The table of rules */

enum
{
  RULE,
  SEVERITY,
  EXPLANATION,
  EXCEPTIONS,
  N_COLUMNS
};

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [RULE] = { "rule", N_("Rule"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [SEVERITY] = { "severity", N_("Severity"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [EXPLANATION] = { "explanation", N_("What it finds"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [EXCEPTIONS] = { "exceptions", N_("When it is silent or weaker"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
};

static char *
write_exceptions (const PlanModelRuleRow *rule)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < PLAN_MODEL_RULE_MAX_EXCEPTIONS && rule->exceptions[i].id != NULL; i++)
    {
      g_string_append (text, i > 0 ? "; " : "");
      g_string_append (text, _(rule->exceptions[i].text));
    }

  return g_string_free (text, FALSE);
}

/* error, warning, info: from the gravest to the weakest. */
static char *
write_severities (const PlanModelRuleRow *rule,
                  int                     set)
{
  GString *text;

  if (set == PLAN_MODEL_RULE_OFF)
    return g_strdup ("off");
  if (set >= 0)
    return g_strdup (plan_model_severity_get_word ((PlanModelSeverity) set));
  text = g_string_new (NULL);
  for (int i = (int) rule->severity; i >= (int) rule->weakest; i--)
    {
      g_string_append (text, text->len > 0 ? ", " : "");
      g_string_append (text, plan_model_severity_get_word ((PlanModelSeverity) i));
    }

  return g_string_free (text, FALSE);
}

/**
 * plan_model_checker_dup_table:
 * @self: a checker
 *
 * Lists all rules as a table: `rule`, the id; `severity`, the severities that its findings have, the gravest first, or
 * `off`; `explanation`, what it finds; `exceptions`, when it is silent or weaker.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_checker_dup_table (PlanModelChecker *self)
{
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), NULL);

  table = plan_model_table_new (columns, N_COLUMNS);
  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    {
      const PlanModelRuleRow *rule = &plan_model_rules[i];
      g_autofree char *exceptions = write_exceptions (rule), *severities = write_severities (rule, self->severities[i]);

      plan_model_table_begin_row (table, 0);
      plan_model_table_put (table, RULE, rule->id);
      plan_model_table_put (table, SEVERITY, severities);
      plan_model_table_put (table, EXPLANATION, _(rule->explanation));
      plan_model_table_put (table, EXCEPTIONS, exceptions);
    }

  return plan_model_table_freeze (table);
}

/**
 * plan_model_checker_get_explanation:
 * @self: a checker
 * @rule: the id of a rule
 *
 * Gets what a rule finds, as a sentence in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL where there is no such rule
 *
 * Since: 1.0
 */
const char *
plan_model_checker_get_explanation (PlanModelChecker *self,
                                    const char       *rule)
{
  PlanModelRule found;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  return plan_model_rule_find (rule, &found) ? _(plan_model_rules[found].explanation) : NULL;
}

/**
 * plan_model_checker_run:
 * @self: a checker
 * @catalog: a catalog
 *
 * Holds the plans of a catalog against the rules.
 *
 * Takes time linear in what the plans hold, but for the sorting of figures and names.
 *
 * Returns: (transfer full): what there is to say, in the order of the plans and of their texts
 *
 * Since: 1.0
 */
PlanModelCheckReport *
plan_model_checker_run (PlanModelChecker *self,
                        PlanModelCatalog *catalog)
{
  PlanModelStore *store;
  PlanModelCheck check;
  PlanModelFindings *findings;

  g_return_val_if_fail (PLAN_MODEL_IS_CHECKER (self), NULL);
  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (catalog), NULL);

  store = plan_model_catalog_get_store (catalog);
  plan_model_check_init (&check, store, self->vocabulary, self->severities, self->max_findings);
  findings = plan_model_check_run (&check);
  plan_model_check_clear (&check);

  return plan_model_check_report_new (store, findings);
}
