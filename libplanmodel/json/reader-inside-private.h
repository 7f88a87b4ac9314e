/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/json/shapes-private.h>

G_BEGIN_DECLS

/* What the files of the reader share: reader.c reads documents, reader-members.c objects and their
 * members, and reader-problems.c says what is wrong. */

typedef struct
{
  PlanModelProblem problem;
  gsize offset;
  char *hint;
} PlanModelJsonProblem;

/* An id of up to seven bytes as it stands in the text, and what it led to. */
typedef struct
{
  guint64 bytes;
  PlanModelLink link;
  guint length; /* or else a NUL in the text would pass for none */
} PlanModelJsonLastLink;

struct _PlanModelJsonReader
{
  PlanModelScan scan;
  PlanModelFiller *filler;
  PlanModelStore *store; /* the filler's */
  PlanModelLimits limits;
  PlanModelFindings *findings;
  GArray *
      problems; /* of the document being read, as many as there may be findings, or twice as many */
  gsize last_kept;   /* the offset up to which problems are of interest */
  gsize first_error; /* the least offset of an error, which is of interest in any case */
  gsize n_dropped[PLAN_MODEL_SEVERITY_ERROR + 1];
  GArray *faults;
  GArray *files; /* of PlanModelJsonFile: which plans came from which */
  guint n_errors;
  gboolean stopped;   /* by a problem after which there is no going on */
  gboolean exhausted; /* by one after which no other document can be read either */
  const PlanModelJsonKey
      *next[PLAN_MODEL_N_OBJECTS]
           [PLAN_MODEL_MAX_MEMBERS + 1]; /* the member that last followed: [0] the first */
  const PlanModelJsonKey *last_words[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS];
  PlanModelJsonLastLink last_links[PLAN_MODEL_N_TABLES]; /* of the plan being read, by the kind of
                                                            what is linked to */
};

/* A file, and the first row of its plans. */
typedef struct
{
  guint32 first_plan;
  char *name;
} PlanModelJsonFile;

/* The object whose members are being read. */
typedef struct
{
  PlanModelObjectKind kind;  /* of the object, which may be a part of a row */
  PlanModelObjectKind owner; /* of the row */
  guint32 index;             /* the row's place in its table */
  guint8 *row;               /* the row's struct */
  guint8 *base;              /* where the object lies in it */
} PlanModelJsonObject;

PlanModelSeverity plan_model_json_reader_get_severity (const PlanModelJsonReader *self,
                                                       PlanModelProblem problem);

void plan_model_json_reader_cut_problems (PlanModelJsonReader *self);

void plan_model_json_reader_report (PlanModelJsonReader *self,
                                    PlanModelProblem problem,
                                    gsize offset,
                                    const char *format,
                                    ...) G_GNUC_PRINTF (4, 5);

gboolean plan_model_json_reader_stop (PlanModelJsonReader *self,
                                      PlanModelProblem problem,
                                      gsize offset,
                                      const char *hint);

gboolean plan_model_json_reader_stop_at_length (PlanModelJsonReader *self, const char *at);

char *plan_model_json_reader_name_found (const char *at);

char *plan_model_json_reader_quote_id (const PlanModelJsonReader *self, PlanModelId id);

gboolean plan_model_json_reader_pass_mistyped (PlanModelJsonReader *self,
                                               const PlanModelJsonObject *object,
                                               const PlanModelMember *member,
                                               const char *at);

gboolean plan_model_json_reader_pass_mistyped_item (PlanModelJsonReader *self,
                                                    const PlanModelJsonObject *object,
                                                    const PlanModelMember *member,
                                                    const char *at);

/* Reads the object that the scanner stands before into a row of its table: the plan, with all that
 * it holds. */
gboolean plan_model_json_reader_read_plan_row (PlanModelJsonReader *self);

static inline gsize
plan_model_json_reader_get_offset (const PlanModelJsonReader *self, const char *at)
{
  return at - self->scan.start;
}

static inline gboolean
plan_model_json_reader_check_length (PlanModelJsonReader *self,
                                     const PlanModelScanString *string,
                                     const char *at)
{
  return G_LIKELY (string->length <= self->limits.max_string_length)
         || plan_model_json_reader_stop_at_length (self, at);
}

G_END_DECLS
