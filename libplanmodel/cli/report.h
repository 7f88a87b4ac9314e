/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "command.h"

#include <planmodel.h>

G_BEGIN_DECLS

/* How an answer is written: what the commands that ask something of plans have in common.
 *
 *   g_auto (CliReport) report = { NULL };
 *   const GOptionEntry entries[] = { …, CLI_REPORT_TABLE_ENTRIES (&report), { NULL } };
 *
 *   if (!cli_parse (arguments, entries, …, &paths, &result)
 *       || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result))
 *     return result;
 *   …
 *   return cli_report_write (&report, answer, (CliDupTable) plan_model_answer_dup_table,
 *                            (CliToJson) plan_model_answer_to_json, has_errors); */
typedef enum
{
  CLI_FORMAT_TABLE,
  CLI_FORMAT_CSV,
  CLI_FORMAT_JSON,
  CLI_FORMAT_MARKDOWN,
  CLI_FORMAT_TEXT,
  CLI_N_FORMATS
} CliFormat;

/* Of which a command offers some; the first is what it writes where nothing is said. */
typedef enum
{
  CLI_REPORT_TABLE, /* table, csv, json, markdown */
  CLI_REPORT_LINES, /* text, json */
  CLI_REPORT_FINDINGS /* text, csv, json, markdown */
} CliReportKind;

typedef struct
{
  char *word; /* of --format */
  char *output;
  gboolean for_excel;
  CliFormat format; /* the one chosen */
} CliReport;

#define CLI_REPORT_TABLE_ENTRIES(self)                                                                              \
  { "format", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &(self)->word,                                        \
    N_("table (the default), csv, json or markdown"), N_("FORMAT") },                                               \
  { "excel", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &(self)->for_excel,                                          \
    N_("Begin CSV with a byte-order mark, by which Excel knows UTF-8"), NULL },                                     \
  CLI_REPORT_OUTPUT_ENTRY (self)

#define CLI_REPORT_LINES_ENTRIES(self)                                                                              \
  { "format", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &(self)->word, N_("text (the default) or json"),      \
    N_("FORMAT") },                                                                                                 \
  CLI_REPORT_OUTPUT_ENTRY (self)

#define CLI_REPORT_FINDINGS_ENTRIES(self)                                                                           \
  { "format", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &(self)->word,                                        \
    N_("text (the default), csv, json or markdown"), N_("FORMAT") },                                                \
  { "excel", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &(self)->for_excel,                                          \
    N_("Begin CSV with a byte-order mark, by which Excel knows UTF-8"), NULL },                                     \
  CLI_REPORT_OUTPUT_ENTRY (self)

#define CLI_REPORT_OUTPUT_ENTRY(self)                                                                               \
  { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &(self)->output,                                      \
    N_("Write to FILE instead of standard output"), N_("FILE") }

/* Both with the answer of the command. */
typedef PlanModelTable *(*CliDupTable) (gpointer answer);
typedef char *(*CliToJson) (gpointer answer);

/* Reads what the options say.  FALSE: the usage is wrong, and that is said; the command ends with @result.
 * @inputs: (nullable): what was read, none of which may be written over */
gboolean cli_report_choose     (CliReport      *self,
                                const char     *command,
                                CliReportKind   kind,
                                char          **inputs,
                                CliExit        *result);

/* How many columns of a terminal there are for it. */
guint    cli_report_get_width  (const CliReport *self);

/* Writes an answer in the format chosen, which is one of a table's, and says what went wrong.
 * @has_errors: the answer is one, or lacks something, of which CLI_EXIT_FINDINGS tells
 * Returns: what the command ends with */
CliExit  cli_report_write      (const CliReport *self,
                                gpointer         answer,
                                CliDupTable      dup_table,
                                CliToJson        to_json,
                                gboolean         has_errors);

/* The same with a text that is made already. */
CliExit  cli_report_write_text (const CliReport *self,
                                const char      *text,
                                gboolean         has_errors);
void     cli_report_clear      (CliReport       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CliReport, cli_report_clear)

G_END_DECLS
