/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-csv-private.h>

#include <libplanmodel/analysis/actuals-problems-private.h>
#include <libplanmodel/analysis/cell-private.h>
#include <libplanmodel/analysis/csv-decode-private.h>
#include <libplanmodel/analysis/csv-private.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define NO_PLACE   G_MAXUINT
#define MAX_QUOTED 40 /* code points of a cell that are shown */

/* What stands in place of a column. */
#define NO_HEADING -1
#define NOT_READ   -2 /* which has been said */

typedef struct
{
  PlanModelActualRows *rows;
  const PlanModelActualsLimits *limits;
  PlanModelCsv csv;
  guint first_line;                          /* that the text begins with */
  guint place[PLAN_MODEL_ACTUALS_N_COLUMNS]; /* which field, or NO_PLACE */
  GArray *column_of;                         /* by field: which column, or one of the above */
  guint n_rows;
  GArray *problems; /* of Problem: those of the row at hand */
} Reading;

typedef struct
{
  PlanModelActualsProblem problem;
  guint line;
  guint column;
  char *hint;
} Problem;

static gboolean
fail (const Reading *self,
      GError **error,
      PlanModelActualsError code,
      guint line,
      guint column,
      const char *what)
{
  g_set_error (error, PLAN_MODEL_ACTUALS_ERROR, code, "%s:%u:%u: %s", self->rows->name, line,
               column, what);

  return FALSE;
}

/* --- Records --- */

static gboolean
fail_csv (const Reading *self, PlanModelCsvResult result, GError **error)
{
  PlanModelActualsError code = PLAN_MODEL_ACTUALS_ERROR_SYNTAX;
  g_autofree char *what = NULL;

  switch (result)
    {
    case PLAN_MODEL_CSV_QUOTE_OPEN:
      what = g_strdup (_ ("a quotation mark is not closed"));
      break;
    case PLAN_MODEL_CSV_QUOTE_CLOSED:
      what = g_strdup (_ ("behind a closing quotation mark the cell has to end"));
      break;
    case PLAN_MODEL_CSV_TOO_MANY_FIELDS:
      code = PLAN_MODEL_ACTUALS_ERROR_LIMIT;
      /* Translators: a number */
      what = g_strdup_printf (_ ("a row has more than %u cells"), self->limits->max_fields);
      break;
    case PLAN_MODEL_CSV_FIELD_TOO_LONG:
      code = PLAN_MODEL_ACTUALS_ERROR_LIMIT;
      /* Translators: a number */
      what = g_strdup_printf (_ ("a cell is longer than %u characters"),
                              self->limits->max_field_length);
      break;
    case PLAN_MODEL_CSV_RECORD:
    case PLAN_MODEL_CSV_END:
    default:
      g_return_val_if_reached (FALSE);
    }

  return fail (self, error, code, self->csv.fault_line, self->csv.fault_column, what);
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

static gboolean
is_blank_record (const PlanModelCsv *csv)
{
  for (guint i = 0; i < csv->fields->len; i++)
    if (!is_blank (plan_model_csv_get_text (csv, i)))
      return FALSE;

  return TRUE;
}

/* The next record that has something in it. */
static PlanModelCsvResult
read_record (PlanModelCsv *csv)
{
  PlanModelCsvResult result;

  do
    result = plan_model_csv_read (csv);
  while (result == PLAN_MODEL_CSV_RECORD && is_blank_record (csv));

  return result;
}

static void
begin (Reading *self, PlanModelCsv *csv, const char *text, gsize length, char separator)
{
  plan_model_csv_init (csv, text, length, separator);
  csv->line = self->first_line;
  csv->max_fields = self->limits->max_fields;
  csv->max_field_length = self->limits->max_field_length;
}

/* --- Heading --- */

/* How many columns of the first record have a heading that is known. */
static guint
count_columns (Reading *self, const char *text, gsize length, char separator)
{
  g_auto (PlanModelCsv) csv = { NULL };
  guint n = 0;

  begin (self, &csv, text, length, separator);
  if (read_record (&csv) == PLAN_MODEL_CSV_RECORD)
    for (guint i = 0; i < csv.fields->len; i++)
      n += plan_model_actuals_find_column (plan_model_csv_get_text (&csv, i)) >= 0;

  return n;
}

/* The separator by which the most headings are known. */
static char
find_separator (Reading *self, const char *text, gsize length)
{
  static const char separators[] = { ',', ';', '\t' };
  guint most = 0;
  char best = separators[0];

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint n = count_columns (self, text, length, separators[i]);

      if (n > most)
        {
          most = n;
          best = separators[i];
        }
    }

  return best;
}

/* The line sep=; by which a spreadsheet is told the separator; its length, 0 where there is none.
 */
static gsize
get_separator_line (const char *text, gsize length, char *separator)
{
  gsize n = strlen ("sep=");

  if (length < n + 2 || g_ascii_strncasecmp (text, "sep=", n) != 0
      || strchr (",;\t", text[n]) == NULL)
    return 0;
  *separator = text[n++];
  if (text[n] == '\r' && n + 1 < length && text[n + 1] == '\n')
    return n + 2;

  return text[n] == '\r' || text[n] == '\n' ? n + 1 : 0;
}

static char *
quote (const char *text)
{
  const char *end = text;
  g_autofree char *part = NULL;

  for (guint i = 0; i < MAX_QUOTED && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  part = g_strndup (text, (gsize) (end - text));

  return g_strconcat (part, *end != '\0' ? "…" : "", NULL);
}

static gboolean
take_heading (Reading *self, guint i, GError **error)
{
  const PlanModelCsvField *field = plan_model_csv_peek_field (&self->csv, i);
  const char *text = plan_model_csv_get_text (&self->csv, i);
  int column = is_blank (text) ? NO_HEADING : plan_model_actuals_find_column (text);
  g_autofree char *what = NULL;

  if (column < 0 && !is_blank (text))
    {
      g_autofree char *shown = quote (text);

      column = NOT_READ;
      /* Translators: the heading of a column */
      plan_model_actuals_problem_add (self->rows->findings, PLAN_MODEL_ACTUALS_COLUMN_UNKNOWN,
                                      self->rows->name, field->line, field->column,
                                      g_strdup_printf (_ ("no column is called “%s”"), shown));
    }
  g_array_append_val (self->column_of, column);
  if (column < 0)
    return TRUE;
  if (self->place[column] == NO_PLACE)
    {
      self->place[column] = i;
      return TRUE;
    }
  /* Translators: the heading of a column */
  what = g_strdup_printf (_ ("there are two columns for “%s”"),
                          plan_model_actuals_columns[column].words[0]);

  return fail (self, error, PLAN_MODEL_ACTUALS_ERROR_HEADING, field->line, field->column, what);
}

static gboolean
lacks (const Reading *self, PlanModelActualsColumn column)
{
  return self->place[column] == NO_PLACE;
}

static gboolean
read_heading (Reading *self, GError **error)
{
  PlanModelCsvResult result = read_record (&self->csv);
  const char *what = NULL;
  guint line;

  if (result == PLAN_MODEL_CSV_END)
    {
      g_set_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_EMPTY, "%s: %s",
                   self->rows->name, _ ("there is nothing in it"));
      return FALSE;
    }
  if (result != PLAN_MODEL_CSV_RECORD)
    return fail_csv (self, result, error);
  line = plan_model_csv_peek_field (&self->csv, 0)->line;
  for (guint i = 0; i < self->csv.fields->len; i++)
    if (!take_heading (self, i, error))
      return FALSE;
  if (lacks (self, PLAN_MODEL_ACTUALS_INDICATOR) && lacks (self, PLAN_MODEL_ACTUALS_CONCEPT))
    what = _ ("the heading has no column “indicator” (指标), nor “concept” (概念)");
  else if (lacks (self, PLAN_MODEL_ACTUALS_YEAR))
    what = _ ("the heading has no column “year” (年份)");
  else if (lacks (self, PLAN_MODEL_ACTUALS_VALUE))
    what = _ ("the heading has no column “value” (数值)");
  if (what != NULL)
    return fail (self, error, PLAN_MODEL_ACTUALS_ERROR_HEADING, line, 1, what);

  return TRUE;
}

/* --- Rows --- */

/* The text of a column in the record at hand, "" where it has none. */
static const char *
get_cell (const Reading *self, PlanModelActualsColumn column)
{
  guint place = self->place[column];

  return place < self->csv.fields->len ? plan_model_csv_get_text (&self->csv, place) : "";
}

static void
note_places (const Reading *self, PlanModelActualRow *row)
{
  row->line = plan_model_csv_peek_field (&self->csv, 0)->line;
  for (guint i = 0; i < PLAN_MODEL_ACTUALS_N_COLUMNS; i++)
    {
      const PlanModelCsvField *field;

      if (self->place[i] >= self->csv.fields->len)
        continue;
      field = plan_model_csv_peek_field (&self->csv, self->place[i]);
      row->down[i] = (guint16) MIN (field->line - row->line, G_MAXUINT16);
      row->column[i] = field->column;
    }
}

/* Takes @hint. */
static void
note_problem (const Reading           *self,
              PlanModelActualsProblem  problem,
              guint                    line,
              guint                    column,
              char                    *hint)
{
  Problem noted = { problem, line, column, hint };

  g_array_append_val (self->problems, noted);
}

/* Notes what is wrong with a cell of the row.  Takes @hint. */
static gboolean
refuse (const Reading *self,
        const PlanModelActualRow *row,
        PlanModelActualsColumn column,
        PlanModelActualsProblem problem,
        char *hint)
{
  note_problem (self, problem, row->line + row->down[column], MAX (row->column[column], 1), hint);

  return FALSE;
}

static int
compare_problems (gconstpointer a, gconstpointer b)
{
  const Problem *first = a, *second = b;

  if (first->line != second->line)
    return first->line < second->line ? -1 : 1;

  return (first->column > second->column) - (first->column < second->column);
}

/* The problems of the row become findings, in the order of the file. */
static void
say_problems (Reading *self)
{
  g_array_sort (self->problems, compare_problems);
  for (guint i = 0; i < self->problems->len; i++)
    {
      const Problem *problem = &g_array_index (self->problems, Problem, i);

      plan_model_actuals_problem_add (self->rows->findings, problem->problem, self->rows->name,
                                      problem->line, problem->column, problem->hint);
    }
  g_array_set_size (self->problems, 0);
}

static char *
quote_cell (const Reading *self, PlanModelActualsColumn column)
{
  return quote (get_cell (self, column));
}

/* A record has the cells of the heading, or fewer; what is more must be blank. */
static gboolean
check_length (Reading *self, const PlanModelActualRow *row)
{
  guint n = self->column_of->len;

  for (guint i = n; i < self->csv.fields->len; i++)
    {
      const PlanModelCsvField *field = plan_model_csv_peek_field (&self->csv, i);

      if (is_blank (plan_model_csv_get_text (&self->csv, i)))
        continue;
      note_problem (self, PLAN_MODEL_ACTUALS_ROW_LONGER, field->line, field->column,
                    /* Translators: two numbers of cells */
                    g_strdup_printf (_ ("the row has %u cells, and the heading %u"),
                                     self->csv.fields->len, n));
      return FALSE;
    }
  if (self->csv.fields->len < n)
    note_problem (
        self, PLAN_MODEL_ACTUALS_ROW_SHORTER, row->line, 1,
        /* Translators: two numbers of cells */
        g_strdup_printf (_ ("the row has %u cells, and the heading %u"), self->csv.fields->len, n));

  return TRUE;
}

/* What stands under no heading is not read, and the first that does is said. */
static void
check_unnamed (Reading *self)
{
  for (guint i = 0; i < MIN (self->csv.fields->len, self->column_of->len); i++)
    {
      const PlanModelCsvField *field = plan_model_csv_peek_field (&self->csv, i);

      if (g_array_index (self->column_of, int, i) != NO_HEADING
          || is_blank (plan_model_csv_get_text (&self->csv, i)))
        continue;
      g_array_index (self->column_of, int, i) = NOT_READ;
      note_problem (self, PLAN_MODEL_ACTUALS_COLUMN_UNKNOWN, field->line, field->column,
                    g_strdup (_ ("the column of this cell has no heading")));
    }
}

/* 1,234 without quotation marks is two cells where commas part them, and each behind it stands one
 * too far. */
static gboolean
check_parted (const Reading *self, const PlanModelActualRow *row)
{
  guint place = self->place[PLAN_MODEL_ACTUALS_VALUE];

  if (self->csv.separator != ',' || place + 1 >= self->csv.fields->len
      || g_array_index (self->column_of, int, place + 1) == PLAN_MODEL_ACTUALS_YEAR
      || !plan_model_cell_is_thousands_head (plan_model_csv_get_text (&self->csv, place))
      || !plan_model_cell_is_thousands_tail (plan_model_csv_get_text (&self->csv, place + 1)))
    return TRUE;

  return refuse (self, row, PLAN_MODEL_ACTUALS_VALUE, PLAN_MODEL_ACTUALS_VALUE_PARTED,
                 /* Translators: the parts of a number */
                 g_strdup_printf (_ ("“%s,%s” has to stand in quotation marks"),
                                  plan_model_csv_get_text (&self->csv, place),
                                  plan_model_csv_get_text (&self->csv, place + 1)));
}

static gboolean
take_texts (const Reading *self, PlanModelActualRow *row)
{
  row->plan = plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_PLAN));
  row->area = plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_AREA));
  row->indicator =
      plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_INDICATOR));
  row->concept =
      plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_CONCEPT));
  row->unit = plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_UNIT));
  row->source =
      plan_model_actual_rows_keep (self->rows, get_cell (self, PLAN_MODEL_ACTUALS_SOURCE));
  if (row->indicator != 0 || row->concept != 0)
    return TRUE;

  return refuse (self, row,
                 lacks (self, PLAN_MODEL_ACTUALS_INDICATOR) ? PLAN_MODEL_ACTUALS_CONCEPT
                                                            : PLAN_MODEL_ACTUALS_INDICATOR,
                 PLAN_MODEL_ACTUALS_INDICATOR_MISSING, NULL);
}

static gboolean
take_years (const Reading *self, PlanModelActualRow *row)
{
  const PlanModelActualsColumn column = PLAN_MODEL_ACTUALS_YEAR;
  PlanModelCellKind kind = plan_model_cell_read_years (get_cell (self, column), &row->years);
  g_autofree char *shown = quote_cell (self, column);

  if (kind == PLAN_MODEL_CELL_READ)
    return TRUE;
  if (kind == PLAN_MODEL_CELL_MISSING)
    return refuse (self, row, column, PLAN_MODEL_ACTUALS_YEAR_MISSING, NULL);
  if (kind == PLAN_MODEL_CELL_REVERSED)
    return refuse (self, row, column, PLAN_MODEL_ACTUALS_YEAR_UNREADABLE,
                   /* Translators: two years, as they stand in a cell */
                   g_strdup_printf (_ ("“%s” ends before it starts"), shown));

  return refuse (self, row, column, PLAN_MODEL_ACTUALS_YEAR_UNREADABLE,
                 /* Translators: what stands in a cell */
                 g_strdup_printf (_ ("“%s” is not a year of four digits, nor two of them"), shown));
}

/* The unit in the cell must be that of its column, where both are there. */
static gboolean
take_unit (const Reading *self, PlanModelActualRow *row, const char *unit)
{
  const char *stated = plan_model_actual_rows_text (self->rows, row->unit);
  g_autofree char *folded = stated != NULL ? plan_model_text_fold (stated) : NULL;

  if (unit == NULL)
    return TRUE;
  if (stated == NULL)
    row->unit = plan_model_actual_rows_keep (self->rows, unit);
  if (stated == NULL || g_str_equal (folded, unit))
    return TRUE;

  {
    g_autofree char *value = quote_cell (self, PLAN_MODEL_ACTUALS_VALUE);
    g_autofree char *other = quote_cell (self, PLAN_MODEL_ACTUALS_UNIT);

    return refuse (self, row, PLAN_MODEL_ACTUALS_VALUE, PLAN_MODEL_ACTUALS_UNIT_CONTRADICTED,
                   /* Translators: a value with its unit, and another unit */
                   g_strdup_printf (_ ("“%s” stands beside the unit “%s”"), value, other));
  }
}

static gboolean
take_value (const Reading *self, PlanModelActualRow *row)
{
  const PlanModelActualsColumn column = PLAN_MODEL_ACTUALS_VALUE;
  g_autofree char *shown = quote_cell (self, column);
  const char *unit;
  PlanModelCellKind kind = plan_model_cell_read_figure (
      get_cell (self, column), self->csv.separator != ';', &row->amount, &unit);

  switch (kind)
    {
    case PLAN_MODEL_CELL_READ:
      row->has_amount = TRUE;
      return take_unit (self, row, unit);
    case PLAN_MODEL_CELL_MISSING:
      return TRUE;
    case PLAN_MODEL_CELL_AMBIGUOUS:
      return refuse (
          self, row, column, PLAN_MODEL_ACTUALS_VALUE_AMBIGUOUS,
          /* Translators: what stands in a cell */
          g_strdup_printf (
              _ ("in a table parted by semicolons the comma of “%s” may be a decimal one"), shown));
    case PLAN_MODEL_CELL_ROUNDED:
      return refuse (
          self, row, column, PLAN_MODEL_ACTUALS_VALUE_UNREADABLE,
          /* Translators: what stands in a cell */
          g_strdup_printf (
              _ ("“%s” is rounded; format the cell as a number and save the table again"), shown));
    case PLAN_MODEL_CELL_TOO_LONG:
      return refuse (self, row, column, PLAN_MODEL_ACTUALS_VALUE_UNREADABLE,
                     /* Translators: what stands in a cell, and a number */
                     g_strdup_printf (_ ("“%s” has more than %u digits"), shown,
                                      PLAN_MODEL_DECIMAL_MAX_DIGITS));
    case PLAN_MODEL_CELL_REVERSED:
    case PLAN_MODEL_CELL_OTHER:
    default:
      return refuse (self, row, column, PLAN_MODEL_ACTUALS_VALUE_UNREADABLE,
                     /* Translators: what stands in a cell */
                     g_strdup_printf (_ ("“%s” is not a figure"), shown));
    }
}

static gboolean
take_form (const Reading *self, PlanModelActualRow *row)
{
  const char *text = get_cell (self, PLAN_MODEL_ACTUALS_FORM);
  int form = is_blank (text) ? PLAN_MODEL_FORM_NONE : plan_model_actuals_find_form (text);
  g_autofree char *shown = quote_cell (self, PLAN_MODEL_ACTUALS_FORM);

  row->form = (PlanModelForm) MAX (form, 0);

  /* Translators: what stands in a cell */
  return form >= 0
         || refuse (self, row, PLAN_MODEL_ACTUALS_FORM, PLAN_MODEL_ACTUALS_FORM_UNKNOWN,
                    g_strdup_printf (_ ("“%s” is no word for a form"), shown));
}

/* A value that is not there is missing, unless it cannot be there. */
static gboolean
take_status (const Reading *self, PlanModelActualRow *row)
{
  const char *text = get_cell (self, PLAN_MODEL_ACTUALS_STATUS);
  int status = is_blank (text) ? PLAN_MODEL_STATUS_NORMAL : plan_model_actuals_find_status (text);
  gboolean is_none =
      status == PLAN_MODEL_STATUS_MISSING || status == PLAN_MODEL_STATUS_NOT_APPLICABLE;
  g_autofree char *shown = quote_cell (self, PLAN_MODEL_ACTUALS_STATUS);

  row->status = (PlanModelStatus) MAX (status, 0);
  if (status < 0)
    return refuse (self, row, PLAN_MODEL_ACTUALS_STATUS, PLAN_MODEL_ACTUALS_STATUS_UNKNOWN,
                   /* Translators: what stands in a cell */
                   g_strdup_printf (_ ("“%s” is no word for a status"), shown));
  if (is_none && row->has_amount)
    {
      g_autofree char *value = quote_cell (self, PLAN_MODEL_ACTUALS_VALUE);

      return refuse (self, row, PLAN_MODEL_ACTUALS_STATUS, PLAN_MODEL_ACTUALS_STATUS_CONTRADICTED,
                     /* Translators: a status and a value, as they stand in cells */
                     g_strdup_printf (_ ("“%s” stands beside the value “%s”"), shown, value));
    }
  if (!row->has_amount && !is_none)
    row->status = PLAN_MODEL_STATUS_MISSING;

  return TRUE;
}

/* All that is wrong with a row is said, not only the first. */
static gboolean
read_row (Reading *self, PlanModelActualRow *row)
{
  gboolean is_right;

  note_places (self, row);
  if (!check_length (self, row) || !check_parted (self, row))
    return FALSE;
  check_unnamed (self);
  is_right = take_texts (self, row);
  is_right &= take_years (self, row);
  is_right &= take_value (self, row);
  is_right &= take_form (self, row);
  is_right &= take_status (self, row);

  return is_right;
}

static void
take_row (Reading *self)
{
  PlanModelActualRow row = { 0 };

  if (read_row (self, &row))
    g_array_append_val (self->rows->rows, row);
  say_problems (self);
}

static gboolean
read_rows (Reading *self, GError **error)
{
  for (;;)
    {
      PlanModelCsvResult result = read_record (&self->csv);

      if (result == PLAN_MODEL_CSV_END)
        return TRUE;
      if (result != PLAN_MODEL_CSV_RECORD)
        return fail_csv (self, result, error);
      if (self->limits->max_rows != 0 && self->n_rows == self->limits->max_rows)
        {
          /* Translators: a number */
          g_autofree char *what =
              g_strdup_printf (_ ("there are more than %u rows"), self->limits->max_rows);

          return fail (self, error, PLAN_MODEL_ACTUALS_ERROR_LIMIT,
                       plan_model_csv_peek_field (&self->csv, 0)->line, 1, what);
        }
      self->n_rows++;
      take_row (self);
    }
}

static gboolean
read_text (Reading *self, const char *text, gsize length, GError **error)
{
  char separator;
  gsize n_skipped = get_separator_line (text, length, &separator);
  gboolean is_read;

  self->first_line = n_skipped > 0 ? 2 : 1;
  text += n_skipped;
  length -= n_skipped;
  if (n_skipped == 0)
    separator = find_separator (self, text, length);
  begin (self, &self->csv, text, length, separator);
  is_read = read_heading (self, error) && read_rows (self, error);
  plan_model_csv_clear (&self->csv);

  return is_read;
}

gboolean
plan_model_actuals_csv_read (PlanModelActualRows *rows,
                             const char *bytes,
                             gsize length,
                             const PlanModelActualsLimits *limits,
                             GError **error)
{
  Reading reading = { .rows = rows, .limits = limits };
  g_autofree char *converted = NULL;
  gsize decoded_length;
  const char *text =
      plan_model_csv_decode (rows->name, bytes, length, &decoded_length, &converted, error);
  gboolean is_read;

  if (text == NULL)
    return FALSE;
  for (guint i = 0; i < PLAN_MODEL_ACTUALS_N_COLUMNS; i++)
    reading.place[i] = NO_PLACE;
  reading.column_of = g_array_new (FALSE, FALSE, sizeof (int));
  reading.problems = g_array_new (FALSE, FALSE, sizeof (Problem));
  is_read = read_text (&reading, text, decoded_length, error);
  g_array_unref (reading.column_of);
  g_array_unref (reading.problems);

  return is_read;
}
