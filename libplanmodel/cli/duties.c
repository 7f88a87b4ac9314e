/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "message.h"
#include "report.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char *agency;
  char *due;
  char *overdue_at;
  char *role;
  gboolean is_summary;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->agency);
  g_free (self->due);
  g_free (self->overdue_at);
  g_free (self->role);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* Arguments come as bytes, since GLib would refuse Chinese in the locale C; there they are UTF-8, as all is.  FALSE: what is no
 * text in the locale either is said, and the command ends with @result. */
static gboolean
read_text (char       **argument,
           const char  *option,
           const char  *command,
           CliExit     *result)
{
  g_autofree char *bytes = *argument;

  *argument = NULL;
  if (bytes == NULL)
    return TRUE;
  *argument = g_utf8_validate (bytes, -1, NULL) ? g_steal_pointer (&bytes)
                                                : g_locale_to_utf8 (bytes, -1, NULL, NULL, NULL);
  if (*argument == NULL)
    *result = cli_fail_usage (command, _("the text of --%s is not UTF-8"), option);

  return *argument != NULL;
}

static gboolean
read_texts (Options    *self,
            const char *command,
            CliExit    *result)
{
  return read_text (&self->agency, "agency", command, result) && read_text (&self->due, "due", command, result)
         && read_text (&self->overdue_at, "overdue-at", command, result)
         && read_text (&self->role, "role", command, result);
}

/* The role of a word, of those that a file may hold. */
static gboolean
find_role (const char              *word,
           PlanModelAssignmentRole *role)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (PLAN_MODEL_TYPE_ASSIGNMENT_ROLE);
  const GEnumValue *value = g_enum_get_value_by_nick (words, word);

  if (value == NULL || value->value == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    return FALSE;
  *role = (PlanModelAssignmentRole) value->value;

  return TRUE;
}

/* Puts what a filter gave in the place of what it was given; nothing where it gave an error. */
static void
replace (PlanModelDuties **duties,
         PlanModelDuties  *filtered)
{
  if (filtered == NULL)
    return;
  g_object_unref (*duties);
  *duties = filtered;
}

/* FALSE: the usage is wrong, and that is said. */
static gboolean
filter (PlanModelDuties **duties,
        const Options    *options,
        const char       *command,
        CliExit          *result)
{
  PlanModelAssignmentRole role = PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
  g_autoptr (GError) error = NULL;

  if (options->role != NULL && !find_role (options->role, &role))
    {
      *result = cli_fail_usage (
          command, _("no such role: %s; there are lead, responsible, implement, guide, support and participate"),
          options->role);
      return FALSE;
    }
  if (options->agency != NULL)
    replace (duties, plan_model_duties_filter_agency (*duties, options->agency));
  if (options->role != NULL)
    replace (duties, plan_model_duties_filter_role (*duties, role));
  if (options->due != NULL)
    replace (duties, plan_model_duties_filter_due (*duties, options->due, &error));
  if (error == NULL && options->overdue_at != NULL)
    replace (duties, plan_model_duties_filter_overdue (*duties, options->overdue_at, &error));
  if (error != NULL)
    *result = cli_fail_usage (command, "%s", error->message);

  return error == NULL;
}

/* Tries the filters on nothing, so that what is wrong with them is said before any plan is read. */
static gboolean
check (const Options *options,
       const char    *command,
       CliExit       *result)
{
  g_autoptr (PlanModelDuties) nothing = g_object_new (PLAN_MODEL_TYPE_DUTIES, NULL);

  return filter (&nothing, options, command, result);
}

static guint
count (GListModel *list)
{
  return g_list_model_get_n_items (list);
}

/* What has a date stands before what is ongoing. */
static gboolean
has_dated (PlanModelDuties *duties)
{
  GListModel *rows = plan_model_duties_get_rows (duties);
  g_autoptr (PlanModelDuty) first = g_list_model_get_item (rows, 0);

  return first != NULL && plan_model_duty_get_due (first) != NULL;
}

/* Why nothing, or less than could be expected, falls due. */
static void
say_what_is_not_due (PlanModelDuties *duties,
                     const Options   *options)
{
  guint n = plan_model_duties_get_n_undated (duties);

  if (!has_dated (duties) && options->due != NULL)
    cli_say (_("nothing falls due in %s"), options->due);
  else if (!has_dated (duties))
    cli_say (_("nothing was due by %s"), options->overdue_at);
  if (n > 0)
    cli_say (g_dngettext (GETTEXT_PACKAGE, "%u duty states no date and is not in it",
                          "%u duties state no date and are not in it", n), n);
}

/* So many plans are named, and more are counted. */
#define MAX_NAMED 10

static void
say_what_is_unassigned (PlanModelDuties *duties)
{
  GListModel *plans = plan_model_duties_get_unassigned_plans (duties);

  if (count (plans) > MAX_NAMED)
    {
      cli_say (_("in %u plans no task or project names a body that answers for it"), count (plans));
      return;
    }
  for (guint i = 0; i < count (plans); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (plans, i);

      cli_say (_("%s: no task or project names a body that answers for it"), plan_model_item_get_id (PLAN_MODEL_ITEM (plan)));
    }
}

/* Why there is less to see than could be expected. */
static void
say_what_lacks (PlanModelDuties *duties,
                const Options   *options,
                CliFormat        format)
{
  gboolean is_timed = options->due != NULL || options->overdue_at != NULL;
  gboolean is_filtered = options->agency != NULL || options->role != NULL || is_timed;

  if (is_timed)
    say_what_is_not_due (duties, options);
  else if (is_filtered && count (plan_model_duties_get_rows (duties)) == 0)
    cli_say (_("no duty fits"));
  /* The whole list says it itself where people read it. */
  if (is_filtered || options->is_summary || format == CLI_FORMAT_CSV || format == CLI_FORMAT_JSON)
    say_what_is_unassigned (duties);
}

static char *
write_summary (gpointer duties)
{
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_agency_table (duties);

  return plan_model_table_to_json (table);
}

static CliExit
list_duties (char            **paths,
             const Options    *options,
             const CliReport  *report,
             const char       *command)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelDuties) duties = NULL;
  gboolean has_errors;
  CliExit result;

  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  duties = plan_model_duties_new (catalog);
  if (!filter (&duties, options, command, &result))
    return result;
  say_what_lacks (duties, options, report->format);

  if (options->is_summary)
    return cli_report_write (report, duties, (CliDupTable) plan_model_duties_dup_agency_table, write_summary, has_errors);

  return cli_report_write (report, duties, (CliDupTable) plan_model_duties_dup_table, (CliToJson) plan_model_duties_to_json,
                           has_errors);
}

CliExit
cli_duties (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "agency", 'a', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.agency,
      N_("Only bodies that have TEXT in a name"), N_("TEXT") },
    { "role", 'r', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.role,
      N_("Only lead, responsible, implement, guide, support or participate"), N_("ROLE") },
    { "due", 'd', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.due,
      N_("What falls due in 2023, 2023-S1, 2023-Q2, 2023-06 or 2023-06-30, by time"), N_("PERIOD") },
    { "overdue-at", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.overdue_at,
      N_("That whose time has run out by the end of DATE, by time"), N_("DATE") },
    { "summary", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.is_summary,
      N_("How many duties each body has, a line a body"), NULL },
    CLI_REPORT_TABLE_ENTRIES (&report),
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"),
                  _("Prints who leads and who supports what, by body: its tasks and projects, when they are due, and the\n"
                    "targets that go with them."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result)
      || !read_texts (&options, arguments[0], &result) || !check (&options, arguments[0], &result))
    return result;

  return list_duties (paths, &options, &report, arguments[0]);
}
