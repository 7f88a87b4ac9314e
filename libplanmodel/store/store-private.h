/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/pool-private.h>
#include <libplanmodel/store/rows-private.h>

G_BEGIN_DECLS

/* The store: every plan of a catalog as columns and rows, immutable and shared between threads.
 *
 * The children of an object lie side by side in the table of their kind, in the order of the document, so a plan's or an
 * indicator's are a range of rows.  Indicators, values and mentions, of which there are many, are columns; what few of
 * them state lies in side tables sorted by row.  All other tables are arrays of the structs in rows-private.h.
 */
typedef struct
{
  guint32 row;
  guint8 rest[]; /* the rare part of the row */
} PlanModelRareHeader;

typedef struct
{
  guint8 *rows; /* each a guint32 row and a rare part */
  guint32 n;
  guint32 capacity;
  guint32 size;
} PlanModelRareTable;

typedef struct
{
  guint32 *items;
  guint32 n;
  guint32 capacity;
} PlanModelNumberList;

typedef struct
{
  PlanModelPool texts;
  PlanModelPool ids; /* apart, so that a plan's ids, which every plan repeats, are few and dense */

  guint32 n[PLAN_MODEL_N_TABLES];
  guint32 capacity[PLAN_MODEL_N_TABLES];
  guint8 *rows[PLAN_MODEL_N_TABLES]; /* of the tables that are no columns */

  struct
  {
    PlanModelId *id;
    PlanModelText *name;
    PlanModelText *unit;
    PlanModelText *concept;
    PlanModelLink *section;
    PlanModelLink *task;
    guint32 *first_value; /* one more than there are rows */
    guint16 *words; /* direction, nature, nesting, origin: two bits each; and PLAN_MODEL_WORDS_RARE */
  } indicator;

  struct
  {
    gint64 *coefficient;
    guint32 *first_mention; /* one more than there are rows */
    gint16 *year;
    guint8 *places; /* or PLAN_MODEL_PLACES_NONE, PLAN_MODEL_PLACES_TEXT */
    guint8 *role;
    guint8 *comparator;
    guint8 *form;
    guint8 *words; /* change, firmness: two bits each; status: three; PLAN_MODEL_VALUE_RARE */
  } value;

  struct
  {
    guint32 *start;
    guint32 *end;
    PlanModelLink *section;
    guint8 *words; /* origin: two bits; PLAN_MODEL_MENTION_RARE */
  } mention;

  PlanModelRareTable rare[PLAN_MODEL_N_TABLES];
  PlanModelNumberList links; /* issuers, members of groups */
  PlanModelNumberList aliases;
} PlanModelStore;

#define PLAN_MODEL_PLACES_NONE 255
#define PLAN_MODEL_PLACES_TEXT 254 /* too long for the coefficient: the text is in the side table */

PlanModelStore *plan_model_store_ref       (PlanModelStore *self);
void            plan_model_store_unref     (PlanModelStore *self);
PlanModelStore *plan_model_store_get_empty (void);
gsize           plan_model_store_get_size  (const PlanModelStore *self);
void            plan_model_store_get       (const PlanModelStore *self,
                                            PlanModelObjectKind   kind,
                                            guint32               row,
                                            PlanModelAnyRow      *any);
guint32         plan_model_store_find_plan_of (const PlanModelStore *self,
                                               PlanModelObjectKind   kind,
                                               guint32               row);
PlanModelRange  plan_model_store_get_range (const PlanModelStore *self,
                                            guint32               plan,
                                            PlanModelObjectKind   kind);
PlanModelId     plan_model_store_get_id    (const PlanModelStore *self,
                                            PlanModelObjectKind   kind,
                                            guint32               row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelStore, plan_model_store_unref)

static inline const char *
plan_model_store_text (const PlanModelStore *self,
                       PlanModelText         text)
{
  return plan_model_pool_get (&self->texts, text);
}

static inline const char *
plan_model_store_id_text (const PlanModelStore *self,
                          PlanModelId           id)
{
  return plan_model_pool_get (&self->ids, id);
}

#define PLAN_MODEL_DEFINE_ROW_GETTER(Name, name, KIND)                         \
  static inline const PlanModel##Name##Row *                                   \
  plan_model_store_peek_##name (const PlanModelStore *self, guint32 row)       \
  {                                                                            \
    return (const PlanModel##Name##Row *) (const void *) self->rows[KIND] + row; \
  }

PLAN_MODEL_DEFINE_ROW_GETTER (Plan, plan, PLAN_MODEL_OBJECT_PLAN)
PLAN_MODEL_DEFINE_ROW_GETTER (Reference, reference, PLAN_MODEL_OBJECT_REFERENCE)
PLAN_MODEL_DEFINE_ROW_GETTER (Area, area, PLAN_MODEL_OBJECT_AREA)
PLAN_MODEL_DEFINE_ROW_GETTER (Agency, agency, PLAN_MODEL_OBJECT_AGENCY)
PLAN_MODEL_DEFINE_ROW_GETTER (Section, section, PLAN_MODEL_OBJECT_SECTION)
PLAN_MODEL_DEFINE_ROW_GETTER (Table, table, PLAN_MODEL_OBJECT_TABLE)
PLAN_MODEL_DEFINE_ROW_GETTER (Note, note, PLAN_MODEL_OBJECT_NOTE)
PLAN_MODEL_DEFINE_ROW_GETTER (Task, task, PLAN_MODEL_OBJECT_TASK)
PLAN_MODEL_DEFINE_ROW_GETTER (Assignment, assignment, PLAN_MODEL_OBJECT_ASSIGNMENT)
PLAN_MODEL_DEFINE_ROW_GETTER (Project, project, PLAN_MODEL_OBJECT_PROJECT)

/* Like plan_model_store_get(), of the one kind. */
void plan_model_store_get_indicator (const PlanModelStore  *self,
                                     guint32                row,
                                     PlanModelIndicatorRow *indicator);
void plan_model_store_get_value     (const PlanModelStore *self,
                                     guint32               row,
                                     PlanModelValueRow    *value);
void plan_model_store_get_mention   (const PlanModelStore *self,
                                     guint32               row,
                                     PlanModelMentionRow  *mention);

G_END_DECLS
