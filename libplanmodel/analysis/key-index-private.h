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

/* Rows by a key of two numbers: filled, sorted once, and then searched.  Rows of one key come in the order of their
 * numbers.  The time is that of sorting, whatever the keys are. */
typedef struct
{
  guint32 place; /* in which they are looked for: a plan, an area */
  guint32 key;
  guint32 row;
} PlanModelKeyEntry;

typedef struct
{
  GArray *entries; /* of PlanModelKeyEntry */
} PlanModelKeyIndex;

void                     plan_model_key_index_init  (PlanModelKeyIndex       *self);
void                     plan_model_key_index_clear (PlanModelKeyIndex       *self);

/* A key of 0 is none, and not kept. */
void                     plan_model_key_index_add   (PlanModelKeyIndex       *self,
                                                     guint32                  place,
                                                     guint32                  key,
                                                     guint32                  row);
void                     plan_model_key_index_sort  (PlanModelKeyIndex       *self);

/* The entries of a key, side by side; @n is 0 where there are none, or @key is. */
const PlanModelKeyEntry *plan_model_key_index_find  (const PlanModelKeyIndex *self,
                                                     guint32                  place,
                                                     guint32                  key,
                                                     guint                   *n);

G_END_DECLS
