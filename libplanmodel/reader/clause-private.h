/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/quantity-private.h>

G_BEGIN_DECLS

/* A stretch of a paragraph between two marks of punctuation that are not inside of brackets, quotation marks, numbers. */
typedef struct
{
  guint32 start;
  guint32 end; /* the mark that ends it is not counted */
  guint32 first; /* its quantities, those inside of brackets with them */
  guint32 n;
  guint8 begins_sentence; /* behind 。 ! ? or at the start of the paragraph */
  guint8 begins_part; /* behind a semicolon */
  guint8 is_bracket; /* the inside of a bracket of the clause before it in the list */
} PlanModelClause;

/* Appends the clauses of [@start, @end) to @clauses.  @quantities: what the scan of this very stretch has found.  The
 * inside of a round bracket that holds a quantity is a clause of its own, behind the one that it stands in, which counts
 * those quantities too.  A figure in quotation marks is made a name. */
void     plan_model_clauses_split (const guint16 *codes,
                                   guint32        start,
                                   guint32        end,
                                   GArray        *quantities,
                                   GArray        *clauses);

/* The bracket that opens at @at: the code behind the one that closes it, or @at + 1 where none does by @end. */
guint32  plan_model_clause_skip_bracket (const guint16 *codes,
                                         guint32        at,
                                         guint32        end);

/* Whether a code ends a pair of words as 、 does: 、 和 及 与 以及. How many codes it takes; 0 where it does not. */
guint    plan_model_clause_match_and (const guint16 *codes,
                                      guint32        at,
                                      guint32        end);

G_END_DECLS
