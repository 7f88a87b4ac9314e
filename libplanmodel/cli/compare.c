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

/* The name as UTF-8. It comes as bytes, since GLib would refuse Chinese in the locale C; there it is UTF-8, as all is. */
static char *
read_name (const char *name)
{
  return g_utf8_validate (name, -1, NULL) ? g_strdup (name) : g_locale_to_utf8 (name, -1, NULL, NULL, NULL);
}

/* What the options say, as they were given. */
typedef struct
{
  char *name;
  char *concept;
  char *vocabulary;
  char *grouping;
  char *order;
  gboolean with_close;
  int year;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->name);
  g_free (self->concept);
  g_free (self->vocabulary);
  g_free (self->grouping);
  g_free (self->order);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* The value of an enumeration with the word; says which words there are where it is none. */
static gboolean
read_word (const char *option,
           GType       type,
           const char *word,
           int        *value,
           CliExit    *result)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < words->n_values; i++)
    {
      if (g_str_equal (words->values[i].value_nick, word))
        {
          *value = words->values[i].value;
          return TRUE;
        }
      g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", words->values[i].value_nick);
    }
  *result = cli_fail_usage ("compare", _("%s is none of %s: %s"), option, all->str, word);

  return FALSE;
}

static gboolean
read_arrangement (PlanModelComparer *comparer,
                  const Options     *options,
                  CliExit           *result)
{
  int value;

  if (options->grouping != NULL)
    {
      if (!read_word ("--group-by", PLAN_MODEL_TYPE_COMPARISON_GROUPING, options->grouping, &value, result))
        return FALSE;
      plan_model_comparer_set_grouping (comparer, (PlanModelComparisonGrouping) value);
    }
  if (options->order != NULL)
    {
      if (!read_word ("--sort", PLAN_MODEL_TYPE_COMPARISON_ORDER, options->order, &value, result))
        return FALSE;
      plan_model_comparer_set_order (comparer, (PlanModelComparisonOrder) value);
    }

  return TRUE;
}

static gboolean
read_thing (PlanModelComparer *comparer,
            const Options     *options,
            CliExit           *result)
{
  g_autofree char *name = options->name != NULL ? read_name (options->name) : NULL;

  if (options->name != NULL && name == NULL)
    *result = cli_fail_usage ("compare", _("the text of --name is not UTF-8"));
  else if (options->name != NULL && options->concept != NULL)
    *result = cli_fail_usage ("compare", _("--name and --concept cannot both be given"));
  else if (options->with_close && options->concept == NULL)
    *result = cli_fail_usage ("compare", _("--close goes with --concept only"));
  else if (options->year < 0 || options->year > 9999)
    *result = cli_fail_usage ("compare", _("--year is no year: %d"), options->year);
  else
    {
      plan_model_comparer_set_name (comparer, name);
      plan_model_comparer_set_concept (comparer, options->concept);
      plan_model_comparer_set_with_close (comparer, options->with_close);
      plan_model_comparer_set_year (comparer, options->year);
      return TRUE;
    }

  return FALSE;
}

static gboolean
read_vocabulary (PlanModelComparer *comparer,
                 const Options     *options,
                 CliExit           *result)
{
  g_autoptr (PlanModelVocabulary) vocabulary = NULL;

  if (!cli_load_vocabulary (options->vocabulary, &vocabulary))
    {
      *result = CLI_EXIT_INPUT;
      return FALSE;
    }
  plan_model_comparer_set_vocabulary (comparer, vocabulary);

  return TRUE;
}

/* Nothing was found: says what was looked for. */
static void
say_nothing (PlanModelComparer *comparer)
{
  if (plan_model_comparer_get_name (comparer) != NULL)
    cli_say (_("no indicator has “%s” in its name"), plan_model_comparer_get_name (comparer));
  else if (plan_model_comparer_get_concept (comparer) != NULL)
    cli_say (_("no indicator is of the concept “%s”"), plan_model_comparer_get_concept (comparer));
  else if (plan_model_comparer_get_grouping (comparer) == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT)
    cli_say (_("no two plans have indicators of one concept"));
}

static CliExit
compare (char              **paths,
         PlanModelComparer  *comparer,
         const CliReport    *report)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  gboolean has_errors;

  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  comparison = plan_model_comparer_run (comparer, catalog, &error);
  if (comparison == NULL)
    return cli_fail_usage ("compare", "%s", error->message);
  if (g_list_model_get_n_items (plan_model_comparison_get_rows (comparison)) == 0)
    say_nothing (comparer);

  return cli_report_write (report, comparison, (CliDupTable) plan_model_comparison_dup_table,
                           (CliToJson) plan_model_comparison_to_json, has_errors);
}

CliExit
cli_compare (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "name", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.name,
      N_("Only indicators that have TEXT in their name, across the plans"), N_("TEXT") },
    { "concept", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options.concept,
      N_("Only indicators of the concept ID, across the plans"), N_("ID") },
    { "close", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.with_close,
      N_("Show what is only close to the concept too"), NULL },
    { "year", 'y', G_OPTION_FLAG_NONE, G_OPTION_ARG_INT, &options.year,
      N_("Hold targets for YEAR against each other"), N_("YEAR") },
    { "group-by", 'g', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.grouping,
      N_("concept (what several plans have), area or year"), N_("WORD") },
    { "sort", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.order,
      N_("catalog (the default), area, year or target"), N_("WORD") },
    { "vocabulary", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.vocabulary,
      N_("Concepts of FILE besides those that are shipped"), N_("FILE") },
    CLI_REPORT_TABLE_ENTRIES (&report),
    { NULL }
  };
  g_autoptr (PlanModelComparer) comparer = plan_model_comparer_new ();
  g_auto (GStrv) paths = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"),
                  _("Prints the indicators of plans with baseline and target, the change between the two, the change in\n"
                    "percent and the compound rate a year; or holds one of them against itself across the plans."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result)
      || !read_thing (comparer, &options, &result) || !read_arrangement (comparer, &options, &result)
      || !read_vocabulary (comparer, &options, &result))
    return result;

  return compare (paths, comparer, &report);
}
