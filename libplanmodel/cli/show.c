/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "layout.h"
#include "output.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define INDENT 2
#define GAP 2
/* A file may nest deeper than anybody reads. */
#define MAX_DEPTH 10
#define MAX_NAME_WIDTH 48

/* The text that is made, and how many columns there are for it. */
typedef struct
{
  GString *text;
  gsize n_columns;
} Page;

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const GEnumValue *word = g_enum_get_value (words, value);

  return value != 0 && word != NULL ? word->value_nick : NULL;
}

static guint
count (GListModel *list)
{
  return g_list_model_get_n_items (list);
}

/* A heading with how many there are below it; none where there are none. */
static gboolean
begin_list (Page       *page,
            const char *heading,
            GListModel *list)
{
  if (count (list) == 0)
    return FALSE;
  g_string_append_printf (page->text, "\n%s (%u)\n", heading, count (list));

  return TRUE;
}

static void
append_fact (Page       *page,
             const char *name,
             const char *value)
{
  const gsize start = 20;

  if (value == NULL || *value == '\0')
    return;
  cli_append_spaces (page->text, 0, INDENT);
  g_string_append (page->text, name);
  cli_append_spaces (page->text, INDENT + cli_get_width (name), start);
  cli_append_lines (page->text, value, start, 0, page->n_columns);
}

static char *
join_period (int start,
             int end)
{
  if (start == 0 && end == 0)
    return NULL;

  return start == end ? g_strdup_printf ("%d", start) : g_strdup_printf ("%d–%d", start, end);
}

static char *
join_issuers (PlanModelPlan *plan)
{
  GListModel *issuers = plan_model_plan_get_issuers (plan);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < count (issuers); i++)
    {
      g_autoptr (PlanModelAgency) agency = g_list_model_get_item (issuers, i);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", plan_model_agency_get_name (agency));
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
append_facts (Page          *page,
              PlanModelPlan *plan)
{
  PlanModelArea *area = plan_model_plan_get_area (plan);
  g_autofree char *period = join_period (plan_model_plan_get_period_start (plan), plan_model_plan_get_period_end (plan));
  g_autofree char *issuers = join_issuers (plan);

  append_fact (page, _("Id"), plan_model_item_get_id (PLAN_MODEL_ITEM (plan)));
  append_fact (page, _("Kind"), get_nick (PLAN_MODEL_TYPE_PLAN_KIND, plan_model_plan_get_kind (plan)));
  append_fact (page, _("Area"), area != NULL ? plan_model_area_get_name (area) : NULL);
  append_fact (page, _("Period"), period);
  append_fact (page, _("Issued by"), issuers);
  append_fact (page, _("Issued"), plan_model_plan_get_issued (plan));
  append_fact (page, _("Published"), plan_model_plan_get_published (plan));
  append_fact (page, _("Document number"), plan_model_plan_get_document_number (plan));
  append_fact (page, _("Index number"), plan_model_plan_get_index_number (plan));
  append_fact (page, _("Language"), plan_model_plan_get_language (plan));
  append_fact (page, _("Source"), plan_model_plan_get_source_uri (plan));
}

/* Number and title of what is in the outline, its parts below it. */
static void
append_entry (Page       *page,
              guint       depth,
              const char *number,
              const char *title,
              const char *remark)
{
  gsize start = (gsize) INDENT * (1 + MIN (depth, MAX_DEPTH));
  g_autoptr (GString) line = g_string_new (number);

  if (number != NULL && title != NULL)
    g_string_append_c (line, ' ');
  if (title != NULL)
    g_string_append (line, title);
  if (remark != NULL)
    g_string_append_printf (line, " [%s]", remark);
  cli_append_spaces (page->text, 0, start);
  cli_append_lines (page->text, line->str, start, INDENT, page->n_columns);
}

/* The kind of a section, where it is not that of the section above it and says something. */
static const char *
get_section_kind (PlanModelSection *section)
{
  PlanModelSection *parent = plan_model_section_get_parent (section);
  PlanModelSectionKind kind = plan_model_section_get_kind (section);

  if (kind == PLAN_MODEL_SECTION_KIND_OTHER || (parent != NULL && plan_model_section_get_kind (parent) == kind))
    return NULL;

  return get_nick (PLAN_MODEL_TYPE_SECTION_KIND, kind);
}

static guint
append_sections (Page       *page,
                 GListModel *sections,
                 guint       depth)
{
  guint n = count (sections);

  for (guint i = 0; i < count (sections); i++)
    {
      g_autoptr (PlanModelSection) section = g_list_model_get_item (sections, i);

      append_entry (page, depth, plan_model_section_get_number (section), plan_model_section_get_title (section),
                    get_section_kind (section));
      n += append_sections (page, plan_model_section_get_sections (section), depth + 1);
    }

  return n;
}

static void
append_outline (Page          *page,
                PlanModelPlan *plan)
{
  GListModel *sections = plan_model_plan_get_sections (plan);
  Page outline = { g_string_new (NULL), page->n_columns };
  guint n = append_sections (&outline, sections, 0);

  if (n > 0)
    g_string_append_printf (page->text, "\n%s (%u)\n%s", _("Outline"), n, outline.text->str);
  g_string_free (outline.text, TRUE);
}

static guint
get_depth (PlanModelIndicator *indicator)
{
  guint depth = 0;

  while (depth < MAX_DEPTH && (indicator = plan_model_indicator_get_parent (indicator)) != NULL)
    depth++;

  return depth;
}

static char *
make_name (PlanModelIndicator *indicator)
{
  PlanModelArea *area = plan_model_indicator_get_area (indicator);
  const char *scope = plan_model_indicator_get_scope (indicator);
  const char *name = plan_model_indicator_get_name (indicator);

  if (area != NULL && scope != NULL)
    return g_strdup_printf ("%s [%s, %s]", name, plan_model_area_get_name (area), scope);
  if (area != NULL || scope != NULL)
    return g_strdup_printf ("%s [%s]", name, area != NULL ? plan_model_area_get_name (area) : scope);

  return g_strdup (name);
}

static gsize
get_name_width (GListModel *indicators)
{
  gsize width = 0;

  for (guint i = 0; i < count (indicators); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);
      g_autofree char *name = make_name (indicator);

      width = MAX (width, cli_get_width (name) + (gsize) INDENT * get_depth (indicator));
    }

  return MIN (width, MAX_NAME_WIDTH);
}

static char *
join_years (PlanModelValue *value)
{
  int start = plan_model_value_get_years_start (value), year = plan_model_value_get_year (value);

  return start != 0 ? join_period (start, plan_model_value_get_years_end (value)) : join_period (year, year);
}

static void
append_remark (GString    *text,
               const char *remark)
{
  if (remark != NULL)
    g_string_append_printf (text, ", %s", remark);
}

/* Where there is no figure, the words are all that the plan says. */
static char *
dup_wording (PlanModelValue *value)
{
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value);

  if (plan_model_value_get_amount_text (value) != NULL || plan_model_value_get_against_text (value) != NULL)
    return NULL;
  for (guint i = 0; i < mentions->len; i++)
    {
      const char *wording = plan_model_mention_get_wording (g_ptr_array_index (mentions, i));

      if (wording != NULL)
        return g_strdup (wording);
    }

  return NULL;
}

/* The figure and what else is said of it. */
static char *
make_figure (PlanModelValue *value)
{
  g_autofree char *wording = dup_wording (value);
  g_autofree char *figure = wording != NULL ? g_steal_pointer (&wording) : plan_model_value_to_string (value);
  PlanModelForm form = plan_model_value_get_form (value);
  g_autoptr (GString) text = g_string_new (figure);

  if (form != PLAN_MODEL_FORM_LEVEL)
    append_remark (text, get_nick (PLAN_MODEL_TYPE_FORM, form));
  append_remark (text, get_nick (PLAN_MODEL_TYPE_FIRMNESS, plan_model_value_get_firmness (value)));
  append_remark (text, get_nick (PLAN_MODEL_TYPE_STATUS, plan_model_value_get_status (value)));
  append_remark (text, plan_model_value_get_each (value));
  append_remark (text, plan_model_value_get_condition (value));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

#define ROLE_WIDTH 9
#define YEARS_WIDTH 9

/* Adds the lines of a value: role, years and figure, which goes on below itself. */
static void
add_value_lines (GStrvBuilder   *lines,
                 PlanModelValue *value,
                 gsize           n_columns)
{
  const char *role = get_nick (PLAN_MODEL_TYPE_VALUE_ROLE, plan_model_value_get_role (value));
  const gsize start = ROLE_WIDTH + GAP + YEARS_WIDTH + GAP;
  g_autofree char *years = join_years (value), *figure = make_figure (value);
  g_auto (GStrv) parts = cli_wrap (figure, n_columns > start ? n_columns - start : 1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      if (i == 0)
        {
          g_string_append (line, role != NULL ? role : "");
          cli_append_spaces (line, cli_get_width (line->str), ROLE_WIDTH + GAP);
          g_string_append (line, years != NULL ? years : "");
        }
      cli_append_spaces (line, cli_get_width (line->str), start);
      g_string_append (line, parts[i]);
      g_strv_builder_add (lines, line->str);
    }
}

static char **
make_value_lines (PlanModelIndicator *indicator,
                  gsize               n_columns)
{
  g_autoptr (GPtrArray) values = plan_model_indicator_dup_values (indicator);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < values->len; i++)
    add_value_lines (lines, g_ptr_array_index (values, i), n_columns);

  return g_strv_builder_end (lines);
}

/* The name, and beside it the values, one below the other. */
static void
append_indicator (Page               *page,
                  PlanModelIndicator *indicator,
                  gsize               name_width)
{
  gsize indent = (gsize) INDENT * get_depth (indicator), start = INDENT + name_width + GAP;
  g_autofree char *name = make_name (indicator);
  g_auto (GStrv) names = cli_wrap (name, name_width > indent ? name_width - indent : 1);
  g_auto (GStrv) values = make_value_lines (indicator, page->n_columns > start ? page->n_columns - start : 1);
  guint n_names = g_strv_length (names), n_values = g_strv_length (values);

  for (guint i = 0; i < MAX (n_names, n_values); i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      if (i < n_names)
        {
          cli_append_spaces (line, 0, INDENT + indent);
          g_string_append (line, names[i]);
        }
      if (i < n_values)
        {
          cli_append_spaces (line, cli_get_width (line->str), start);
          g_string_append (line, values[i]);
        }
      g_string_append_printf (page->text, "%s\n", line->str);
    }
}

static void
append_indicators (Page          *page,
                   PlanModelPlan *plan)
{
  GListModel *indicators = plan_model_plan_get_indicators (plan);
  gsize width = get_name_width (indicators);

  if (!begin_list (page, _("Indicators"), indicators))
    return;
  for (guint i = 0; i < count (indicators); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);

      append_indicator (page, indicator, width);
    }
}

/* The agencies of a task that have a role, in the order in which they are named. */
static char *
join_agencies (GPtrArray               *assignments,
               PlanModelAssignmentRole  role)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < assignments->len; i++)
    {
      PlanModelAssignment *assignment = g_ptr_array_index (assignments, i);
      PlanModelAgency *agency = plan_model_assignment_get_agency (assignment);
      const char *deadline = plan_model_assignment_get_deadline (assignment);

      if (plan_model_assignment_get_role (assignment) != role || agency == NULL)
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", plan_model_agency_get_name (agency));
      if (deadline != NULL)
        g_string_append_printf (names, " (%s)", deadline);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
append_assignments (Page      *page,
                    GPtrArray *assignments,
                    gsize      indent)
{
  const gsize start = indent + 13;

  for (int role = 0; role <= PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT; role++)
    {
      g_autofree char *agencies = join_agencies (assignments, role);
      const char *name = get_nick (PLAN_MODEL_TYPE_ASSIGNMENT_ROLE, role);

      if (*agencies == '\0')
        continue;
      cli_append_spaces (page->text, 0, indent);
      g_string_append (page->text, name != NULL ? name : "—");
      cli_append_spaces (page->text, indent + cli_get_width (name != NULL ? name : "—"), start);
      cli_append_lines (page->text, agencies, start, 0, page->n_columns);
    }
}

static void
append_task (Page          *page,
             PlanModelTask *task)
{
  g_autoptr (GPtrArray) assignments = plan_model_task_dup_assignments (task);
  guint depth = 0;

  for (PlanModelTask *up = plan_model_task_get_parent (task); up != NULL && depth < MAX_DEPTH;
       up = plan_model_task_get_parent (up))
    depth++;
  append_entry (page, depth, plan_model_task_get_number (task), plan_model_task_get_title (task),
                plan_model_task_get_deadline (task));
  append_assignments (page, assignments, (gsize) INDENT * (depth + 2));
}

static void
append_tasks (Page          *page,
              PlanModelPlan *plan)
{
  GListModel *tasks = plan_model_plan_get_tasks (plan);

  if (!begin_list (page, _("Tasks"), tasks))
    return;
  for (guint i = 0; i < count (tasks); i++)
    {
      g_autoptr (PlanModelTask) task = g_list_model_get_item (tasks, i);

      append_task (page, task);
    }
}

static void
append_projects (Page          *page,
                 PlanModelPlan *plan)
{
  GListModel *projects = plan_model_plan_get_projects (plan);

  if (!begin_list (page, _("Projects"), projects))
    return;
  for (guint i = 0; i < count (projects); i++)
    {
      g_autoptr (PlanModelProject) project = g_list_model_get_item (projects, i);
      g_autofree char *years =
          join_period (plan_model_project_get_years_start (project), plan_model_project_get_years_end (project));

      append_entry (page, 0, plan_model_project_get_number (project), plan_model_project_get_name (project), years);
    }
}

static void
append_plan (Page          *page,
             PlanModelPlan *plan)
{
  const char *title = plan_model_plan_get_title (plan);

  cli_append_lines (page->text, title != NULL ? title : "", 0, INDENT, page->n_columns);
  g_string_append_c (page->text, '\n');
  append_facts (page, plan);
  append_outline (page, plan);
  append_indicators (page, plan);
  append_tasks (page, plan);
  append_projects (page, plan);
}

CliExit
cli_show (char **arguments)
{
  g_auto (GStrv) paths = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  Page page = { text, cli_get_columns () };
  gboolean has_errors;
  CliExit result;

  if (!cli_parse (arguments, NULL, _("PATH…"),
                  _("Prints what plans hold: their facts, outline, indicators with all figures, tasks with their agencies."),
                  &paths, &result))
    return result;
  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  for (guint i = 0; i < count (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_string_append (text, i > 0 ? "\n\n" : "");
      append_plan (&page, plan);
    }
  result = cli_write (NULL, text->str, (gssize) text->len);

  return result == CLI_EXIT_DONE && has_errors ? CLI_EXIT_FINDINGS : result;
}
