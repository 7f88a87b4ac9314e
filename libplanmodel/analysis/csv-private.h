/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* Comma-separated values as RFC 4180 has them and as spreadsheets write them: a record a line that ends with CR LF, LF or
 * CR; fields parted by one separator; a field in quotation marks may hold separators, line ends and, doubled, quotation
 * marks.  A quotation mark inside of a bare field stands for itself.  The time is linear in the length of the text, and
 * each field knows where it stands. */
typedef struct
{
  gsize start; /* of its text in the values of the record, where a NUL ends it */
  gsize length;
  guint line;   /* from 1: of its first character, or of its quotation mark */
  guint column; /* from 1, in code points */
} PlanModelCsvField;

typedef struct
{
  const char *at;
  const char *end;
  char separator;
  guint max_fields;       /* of a record, 0: any number */
  guint max_field_length; /* in code points, 0: any */
  guint line;
  guint column;
  GArray *fields;  /* of PlanModelCsvField: those of the last record */
  GString *values; /* their texts, one after the other */
  guint fault_line;
  guint fault_column;
} PlanModelCsv;

typedef enum
{
  PLAN_MODEL_CSV_RECORD,
  PLAN_MODEL_CSV_END,
  PLAN_MODEL_CSV_QUOTE_OPEN,   /* a quotation mark, at the place of the fault, is not closed */
  PLAN_MODEL_CSV_QUOTE_CLOSED, /* there is text behind a closing quotation mark */
  PLAN_MODEL_CSV_TOO_MANY_FIELDS,
  PLAN_MODEL_CSV_FIELD_TOO_LONG,
} PlanModelCsvResult;

/* @text: valid UTF-8 without a NUL, which must stay as long as the reader is used */
void               plan_model_csv_init  (PlanModelCsv *self,
                                         const char   *text,
                                         gsize         length,
                                         char          separator);
void               plan_model_csv_clear (PlanModelCsv *self);

/* Reads the next record.  Nothing can be read after a fault. */
PlanModelCsvResult plan_model_csv_read  (PlanModelCsv *self);

static inline const PlanModelCsvField *
plan_model_csv_peek_field (const PlanModelCsv *self, guint position)
{
  return &g_array_index (self->fields, PlanModelCsvField, position);
}

static inline const char *
plan_model_csv_get_text (const PlanModelCsv *self, guint position)
{
  return self->values->str + plan_model_csv_peek_field (self, position)->start;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelCsv, plan_model_csv_clear)

G_END_DECLS
