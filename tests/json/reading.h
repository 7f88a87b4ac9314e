/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* What came of reading plan JSON, from a buffer of exactly its bytes. */
typedef struct
{
  PlanModelStore *store; /* NULL where there was an error */
  PlanModelFindings *findings;
  GError *error;
} Reading;

#define READING_FILE "plans.json"

/* @length: -1 where the text is NUL-terminated; @limits: nullable */
Reading *reading_new       (const char            *json,
                            gssize                 length,
                            const PlanModelLimits *limits);
Reading *reading_new_lines (const char            *json,
                            gssize                 length,
                            const PlanModelLimits *limits);
void     reading_free      (Reading               *self);

/* A finding as a line: rule, severity, JSON pointer, line:column and hint, separated by tabs. */
char    *reading_to_line   (Reading               *self,
                            guint                  position);

/* All of them, each with a line feed. */
char    *reading_to_lines  (Reading               *self);

/* Aborts where the lines are others. */
void     reading_assert    (Reading               *self,
                            const char            *expected);

/* The line of a problem that the table knows. */
char    *reading_describe  (const char            *json,
                            gsize                  offset,
                            guint                  first_line,
                            const char            *rule,
                            const char            *severity,
                            const char            *pointer,
                            const char            *hint);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

G_END_DECLS
