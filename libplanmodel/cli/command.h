/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the command exits with. */
typedef enum
{
  CLI_EXIT_DONE = 0,
  CLI_EXIT_FINDINGS = 1, /* done, and there are findings of severity error */
  CLI_EXIT_USAGE = 2,
  CLI_EXIT_INPUT = 3, /* could not be read */
  CLI_EXIT_OUTPUT = 4 /* could not be written */
} CliExit;

/* One of the commands behind `planmodel`: its own arguments are parsed from @arguments, which begins with its name. */
typedef struct
{
  const char *name;
  const char *summary; /* for translation */
  CliExit (*run) (char **arguments);
} CliCommand;

CliExit cli_read     (char **arguments);
CliExit cli_show     (char **arguments);
CliExit cli_compare  (char **arguments);
CliExit cli_check    (char **arguments);
CliExit cli_duties   (char **arguments);
CliExit cli_progress (char **arguments);
CliExit cli_profile  (char **arguments);
CliExit cli_convert  (char **arguments);
CliExit cli_diff     (char **arguments);
CliExit cli_verify   (char **arguments);

/* What all commands do with their arguments.  FALSE: the command ends here, with @result: the help was asked for and is
 * written, or the usage is wrong and that is said.
 *
 * @parameters: what follows the options, in the usage
 * @description: what the command does, for its help
 * @paths: the arguments that are no options; at least one */
gboolean cli_parse (char               **arguments,
                    const GOptionEntry  *entries,
                    const char          *parameters,
                    const char          *description,
                    char              ***paths,
                    CliExit             *result);

/* The same for a command that may go without: @paths is NULL where there are none. */
gboolean cli_parse_any (char               **arguments,
                        const GOptionEntry  *entries,
                        const char          *parameters,
                        const char          *description,
                        char              ***paths,
                        CliExit             *result);

/* Says what is wrong with the usage of a command. */
CliExit cli_fail_usage (const char *command,
                        const char *format,
                        ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
