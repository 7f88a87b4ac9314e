/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/finding.h>

#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/model/list-private.h>
#include <libplanmodel/model/span.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelFinding:
 *
 * Something to say about the data: what is wrong with a file, or what in a plan does not agree.
 *
 * A finding names the rule that was not kept, how grave that is, why the rule is one, and the case at hand. It tells
 * the place as far as it is known: the file, the place in its JSON, the line and the column.
 *
 * Findings come in lists, in the order of their source, from [method@PlanModel.Catalog.get_findings] and from whoever
 * else looks at data. A list is cut at a limit; then its last finding, of the rule `findings-omitted`, says how many
 * more there were, and is as grave as the gravest of them.
 *
 * A finding made by `g_object_new` states nothing.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelFinding
{
  GObject parent_instance;

  const PlanModelFindingRow *row; /* in findings */
  PlanModelFindings *findings;
};

enum
{
  PROP_RULE = 1,
  PROP_SEVERITY,
  PROP_EXPLANATION,
  PROP_HINT,
  PROP_FILE,
  PROP_POINTER,
  PROP_LINE,
  PROP_COLUMN,
  PROP_PLAN_ID,
  PROP_HEADING,
  PROP_N_OBJECTS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelFinding, plan_model_finding, G_TYPE_OBJECT)

static void
plan_model_finding_finalize (GObject *object)
{
  PlanModelFinding *self = (PlanModelFinding *) object;

  g_clear_pointer (&self->findings, plan_model_findings_unref);

  G_OBJECT_CLASS (plan_model_finding_parent_class)->finalize (object);
}

static void
plan_model_finding_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PlanModelFinding *self = (PlanModelFinding *) object;

  switch (prop_id)
    {
    case PROP_RULE:
      g_value_set_string (value, plan_model_finding_get_rule (self));
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, (int) plan_model_finding_get_severity (self));
      break;
    case PROP_EXPLANATION:
      g_value_set_string (value, plan_model_finding_get_explanation (self));
      break;
    case PROP_HINT:
      g_value_set_string (value, plan_model_finding_get_hint (self));
      break;
    case PROP_FILE:
      g_value_set_string (value, plan_model_finding_get_file (self));
      break;
    case PROP_POINTER:
      g_value_set_string (value, plan_model_finding_get_pointer (self));
      break;
    case PROP_LINE:
      g_value_set_uint (value, plan_model_finding_get_line (self));
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, plan_model_finding_get_column (self));
      break;
    case PROP_PLAN_ID:
      g_value_set_string (value, plan_model_finding_get_plan_id (self));
      break;
    case PROP_HEADING:
      g_value_set_string (value, plan_model_finding_get_heading (self));
      break;
    case PROP_N_OBJECTS:
      g_value_set_uint (value, plan_model_finding_get_n_objects (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_finding_class_init (PlanModelFindingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_finding_finalize;
  object_class->get_property = plan_model_finding_get_property;

  /**
   * PlanModelFinding:rule: (getter get_rule)
   *
   * The id of the rule that was not kept.
   *
   * Since: 1.0
   */
  props[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:severity: (getter get_severity)
   *
   * How grave it is.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY] =
      g_param_spec_enum ("severity", NULL, NULL, PLAN_MODEL_TYPE_SEVERITY, PLAN_MODEL_SEVERITY_INFO, flags);

  /**
   * PlanModelFinding:explanation: (getter get_explanation)
   *
   * What the rule says, in the language of the user.
   *
   * Since: 1.0
   */
  props[PROP_EXPLANATION] = g_param_spec_string ("explanation", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:hint: (getter get_hint)
   *
   * What is the matter in this case.
   *
   * Since: 1.0
   */
  props[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:file: (getter get_file)
   *
   * The file it is about.
   *
   * Since: 1.0
   */
  props[PROP_FILE] = g_param_spec_string ("file", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:pointer: (getter get_pointer)
   *
   * The place in the JSON, as a JSON pointer.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:line: (getter get_line)
   *
   * The line, from 1, or 0 where it is not known.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelFinding:column: (getter get_column)
   *
   * The column, from 1, in code points, or 0 where it is not known.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelFinding:plan-id: (getter get_plan_id)
   *
   * The id of the plan that it is about.
   *
   * Since: 1.0
   */
  props[PROP_PLAN_ID] = g_param_spec_string ("plan-id", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:heading: (getter get_heading)
   *
   * The heading of the section that it is in.
   *
   * Since: 1.0
   */
  props[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, flags);

  /**
   * PlanModelFinding:n-objects: (getter get_n_objects)
   *
   * How many objects of the plan it is about.
   *
   * Since: 1.0
   */
  props[PROP_N_OBJECTS] = g_param_spec_uint ("n-objects", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_finding_init (PlanModelFinding *self)
{
  static const PlanModelFindingRow none;

  self->row = &none;
}

static GObject *
make_finding (gpointer source,
              guint    position)
{
  PlanModelFinding *self = g_object_new (PLAN_MODEL_TYPE_FINDING, NULL);

  self->findings = plan_model_findings_ref (source);
  self->row = plan_model_findings_peek (self->findings, position);

  return G_OBJECT (self);
}

GListModel *
plan_model_findings_new_list (PlanModelFindings *findings)
{
  PlanModelFindings *source = findings != NULL ? plan_model_findings_ref (findings) : plan_model_findings_new (1);
  guint n = plan_model_findings_get_n (source);

  return G_LIST_MODEL (plan_model_list_new_made (PLAN_MODEL_TYPE_FINDING, n, make_finding, source,
                                                 (GDestroyNotify) plan_model_findings_unref));
}

/**
 * plan_model_finding_get_rule: (get-property rule)
 * @self: a finding
 *
 * Gets the id of the rule that was not kept: words in lower case with hyphens, such as `member-missing`.
 *
 * It is never translated, and the same in every release.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL for a finding made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_rule (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->rule;
}

/**
 * plan_model_finding_get_severity: (get-property severity)
 * @self: a finding
 *
 * Gets how grave it is.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
PlanModelSeverity
plan_model_finding_get_severity (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), PLAN_MODEL_SEVERITY_INFO);

  return self->row->severity;
}

/**
 * plan_model_finding_get_explanation: (get-property explanation)
 * @self: a finding
 *
 * Gets what the rule says, as a sentence in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for a finding made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_explanation (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->explanation != NULL ? _ (self->row->explanation) : NULL;
}

/**
 * plan_model_finding_get_hint: (get-property hint)
 * @self: a finding
 *
 * Gets what is the matter in this case: what was expected, what was found.
 *
 * It may quote the file that it is about, control characters and all; [method@PlanModel.Finding.to_string] makes them
 * harmless.
 *
 * Returns: (transfer none) (nullable): the hint, or %NULL where the explanation says everything
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_hint (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->hint;
}

/**
 * plan_model_finding_get_file: (get-property file)
 * @self: a finding
 *
 * Gets the file that it is about, by the name under which it was loaded.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where it came from no file
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_file (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->file;
}

/**
 * plan_model_finding_get_pointer: (get-property pointer)
 * @self: a finding
 *
 * Gets the place in the JSON, as a JSON pointer (RFC 6901), such as `/tasks/0/title`.
 *
 * Returns: (transfer none) (nullable): the pointer, which is empty for the whole, or %NULL where it is not known
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_pointer (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->pointer;
}

/**
 * plan_model_finding_get_line: (get-property line)
 * @self: a finding
 *
 * Gets the line of the file.
 *
 * Returns: the line, from 1, or 0 where it is not known
 *
 * Since: 1.0
 */
guint
plan_model_finding_get_line (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), 0);

  return self->row->line;
}

/**
 * plan_model_finding_get_column: (get-property column)
 * @self: a finding
 *
 * Gets the column in the line.
 *
 * Returns: the column, from 1, in code points, or 0 where it is not known
 *
 * Since: 1.0
 */
guint
plan_model_finding_get_column (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), 0);

  return self->row->column;
}

/**
 * plan_model_finding_get_plan_id: (get-property plan-id)
 * @self: a finding
 *
 * Gets the id of the plan that it is about.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL where it is about no plan, but a file
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_plan_id (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->subject != NULL ? self->row->subject->plan : NULL;
}

/**
 * plan_model_finding_get_heading: (get-property heading)
 * @self: a finding
 *
 * Gets the heading of the section of the plan that it is in, with its number as printed, such as `二 重点任务`.
 *
 * Returns: (transfer none) (nullable): the heading, or %NULL where it is not known
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_heading (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return self->row->subject != NULL ? self->row->subject->heading : NULL;
}

/**
 * plan_model_finding_get_n_objects: (get-property n-objects)
 * @self: a finding
 *
 * Gets how many objects of the plan it is about.
 *
 * Returns: the number, 0 where it is about the plan as a whole or a stretch of its text
 *
 * Since: 1.0
 */
guint
plan_model_finding_get_n_objects (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), 0);

  return self->row->subject != NULL ? self->row->subject->n_objects : 0;
}

/**
 * plan_model_finding_get_object_kind:
 * @self: a finding
 * @position: which of the objects, from 0
 *
 * Gets of what kind an object is that it is about, as plan JSON calls one: `indicator`, `task`, `section` ….
 *
 * Returns: (transfer none): the kind
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_object_kind (PlanModelFinding *self,
                                    guint             position)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);
  g_return_val_if_fail (position < plan_model_finding_get_n_objects (self), NULL);

  return self->row->subject->objects[position].kind;
}

/**
 * plan_model_finding_get_object_id:
 * @self: a finding
 * @position: which of the objects, from 0
 *
 * Gets the id of an object that it is about, by which the plan finds it.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL for an object of a kind that has none, a reference
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_object_id (PlanModelFinding *self,
                                  guint             position)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);
  g_return_val_if_fail (position < plan_model_finding_get_n_objects (self), NULL);

  return self->row->subject->objects[position].id;
}

/**
 * plan_model_finding_get_object_name:
 * @self: a finding
 * @position: which of the objects, from 0
 *
 * Gets what people call an object that it is about: the name of an indicator, the title of a task ….
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where the finding does not tell it
 *
 * Since: 1.0
 */
const char *
plan_model_finding_get_object_name (PlanModelFinding *self,
                                    guint             position)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);
  g_return_val_if_fail (position < plan_model_finding_get_n_objects (self), NULL);

  return self->row->subject->objects[position].name;
}

/**
 * plan_model_finding_dup_spans:
 * @self: a finding
 *
 * Lists the stretches of the plan's text that it is about.
 *
 * Returns: (transfer container) (element-type PlanModelSpan): the spans, in the order of the text; none where it is
 *   about no stretch
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_finding_dup_spans (PlanModelFinding *self)
{
  const PlanModelFindingSubject *subject;
  GPtrArray *spans;

  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  subject = self->row->subject;
  spans = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_model_span_unref);
  for (guint i = 0; subject != NULL && i < subject->n_stretches; i++)
    g_ptr_array_add (spans, plan_model_span_new (subject->stretches[i].start, subject->stretches[i].end));

  return spans;
}

/**
 * plan_model_finding_to_string:
 * @self: a finding
 *
 * Makes one line for people, such as `plans.json:12:7: error: plan: "title" is missing [member-missing]`, in the language
 * of the user and safe to print to a terminal: the hint, or else the explanation, with place, severity and rule.
 *
 * Where the line is not known it is left out, and where neither it nor the file is, the JSON pointer stands in front.
 *
 * Returns: (transfer full): the line, without a line feed
 *
 * Since: 1.0
 */
char *
plan_model_finding_to_string (PlanModelFinding *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_FINDING (self), NULL);

  return plan_model_finding_row_to_string (self->row);
}
