/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "layout.h"
#include "message.h"
#include "output.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <planmodel.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const CliCommand commands[] = {
  { "read", N_("a policy document becomes plan JSON"), cli_read },
  { "show", N_("what a plan holds: facts, outline, indicators, tasks"), cli_show },
  { "compare", N_("baselines and targets, and what lies between them"), cli_compare },
  { "check", N_("what does not agree in plans"), cli_check },
  { "duties", N_("who leads and who supports what, and when it is due"), cli_duties },
  { "progress", N_("how far along targets are, by what came about"), cli_progress },
  { "profile", N_("how measurable a plan is, in counts"), cli_profile },
  { "diff", N_("what differs between two plans, or two revisions of one"), cli_diff },
  { "verify", N_("whether a document still says what a plan does"), cli_verify },
  { "convert", N_("plans in another format"), cli_convert },
};

CliExit
cli_fail_usage (const char *command,
                const char *format,
                ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  cli_say ("%s", text);
  if (command != NULL)
    cli_say (_("“planmodel %s --help” says more"), command);
  else
    cli_say (_("“planmodel --help” says more"));

  return CLI_EXIT_USAGE;
}

/* GLib names the program in the usage, so that for this moment has two words. */
static char *
make_help (GOptionContext *context,
           const char     *command)
{
  g_autofree char *name = g_strdup (g_get_prgname ());
  g_autofree char *both = g_strdup_printf ("planmodel %s", command);
  char *help;

  g_set_prgname (both);
  help = g_option_context_get_help (context, TRUE, NULL);
  g_set_prgname (name);

  return help;
}

gboolean
cli_parse_any (char               **arguments,
               const GOptionEntry  *entries,
               const char          *parameters,
               const char          *description,
               char              ***paths,
               CliExit             *result)
{
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  gboolean wants_help = FALSE;
  const GOptionEntry common[] = {
    { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wants_help, N_("Say this and stop"), NULL },
    { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, paths, NULL, NULL },
    { NULL }
  };

  /* GLib's own help goes to standard output without a look at whether it gets there. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, description);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &rest, &error))
    *result = cli_fail_usage (arguments[0], "%s", error->message);
  else if (wants_help)
    {
      g_autofree char *help = make_help (context, arguments[0]);

      *result = cli_write (NULL, help, -1);
    }
  else
    return TRUE;

  return FALSE;
}

gboolean
cli_parse (char               **arguments,
           const GOptionEntry  *entries,
           const char          *parameters,
           const char          *description,
           char              ***paths,
           CliExit             *result)
{
  if (!cli_parse_any (arguments, entries, parameters, description, paths, result))
    return FALSE;
  if (*paths == NULL)
    *result = cli_fail_usage (arguments[0], _("no PATH is given"));

  return *paths != NULL;
}

static CliExit
print_help (void)
{
  g_autoptr (GString) help = g_string_new (NULL);

  g_string_append (help, _("Usage:\n  planmodel COMMAND [OPTION…] PATH…\n\nReads, shows and compares published plans.\n\nCommands:\n"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_string_append_printf (help, "  %s", commands[i].name);
      cli_append_spaces (help, strlen (commands[i].name), 10);
      g_string_append_printf (help, "%s\n", _(commands[i].summary));
    }
  g_string_append (help, _("\nPATH is a document, a file of plan JSON (.json, .jsonl), a folder of such files, or - for standard input.\n"
                           "“planmodel COMMAND --help” tells the options of a command.\n"
                           "“planmodel --version” tells the version.\n"));

  return cli_write (NULL, help->str, (gssize) help->len);
}

static CliExit
print_version (void)
{
  g_autofree char *version = g_strdup_printf ("planmodel %u.%u.%u\n", plan_model_get_major_version (),
                                              plan_model_get_minor_version (), plan_model_get_micro_version ());

  return cli_write (NULL, version, -1);
}

static CliExit
run (char **arguments)
{
  if (arguments[0] == NULL)
    return cli_fail_usage (NULL, _("no command is given"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (arguments[0], commands[i].name))
        return commands[i].run (arguments);
    }
  if (g_str_equal (arguments[0], "--help") || g_str_equal (arguments[0], "-h"))
    return print_help ();
  if (g_str_equal (arguments[0], "--version"))
    return print_version ();

  return cli_fail_usage (NULL, arguments[0][0] == '-' ? _("no such option: %s") : _("no such command: %s"), arguments[0]);
}

/* A file that is opened takes the lowest free number: where standard output is closed, what is written there would end up
 * in a file that was opened to be read.  What stands in for it cannot be used the way that it would be. */
static void
open_standard_files (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    {
      if (fcntl (fd, F_GETFD) < 0 && open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
        abort ();
    }
}

int
main (int   argc,
      char *argv[])
{
  open_standard_files ();
  /* A file that grows too large is an error of writing, not the end. */
  signal (SIGXFSZ, SIG_IGN);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, PLAN_MODEL_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  g_set_prgname ("planmodel");

  return run (argv + MIN (argc, 1));
}
