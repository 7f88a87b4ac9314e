/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/check-private.h>

G_BEGIN_DECLS

/* Names as the rules hold them against each other, made once for each text of a store.
 *
 * The core of a name is what is counted: folded in width and script, without words that narrow nothing (全市, 各类), without
 * the verb that brings it about (培育, 新增), and without 数, 数量 and the like.  培育高新技术企业数 and 高新技術企業 have one core. */
typedef struct
{
  char *folded; /* the whole name */
  guint start; /* the core, in bytes of it; never empty but for an empty name */
  guint length;
  guint32 key; /* the same for equal cores, from 1 */
  guint8 marks; /* of PlanModelNameMark */
  char *backwards; /* the core without 企业 at its end, read from its end */
} PlanModelCheckName;

/* What a name has in it. */
typedef enum
{
  PLAN_MODEL_NAME_MARK_RATE = 1 << 0, /* 人均, 率, 比重: so much of something, or for each of something */
  PLAN_MODEL_NAME_MARK_SHARE = 1 << 1, /* …占… */
  PLAN_MODEL_NAME_MARK_NUMBER = 1 << 2, /* a number, which may announce a list */
} PlanModelNameMark;

PlanModelCheckNames      *plan_model_check_names_new  (const PlanModelStore      *store);
void                      plan_model_check_names_free (PlanModelCheckNames       *self);

/* @text: a text of the store, or 0
 * Returns: (nullable): its form, which lives as long as the names; NULL for 0 */
const PlanModelCheckName *plan_model_check_names_get  (PlanModelCheckNames       *self,
                                                       PlanModelText              text);

/* The key of the core of a text that is no name of the store itself. */
guint32                   plan_model_check_names_find (PlanModelCheckNames       *self,
                                                       const char                *text,
                                                       gsize                      length);

/* A number of a heading, read once for each text: its manner as a number, from 1, with the number of the heading; both 0
 * where there is none. */
typedef struct
{
  guint number;
  guint manner;
} PlanModelCheckOrdinal;

PlanModelCheckOrdinal     plan_model_check_names_get_ordinal (PlanModelCheckNames     *self,
                                                              PlanModelText            text);

/* Whether the one names a kind of what the other names: the same core behind a word that narrows it, 农业科技小巨人 of
 * 科技小巨人, where 企业 at the end does not count.  FALSE for names too short to tell. */
gboolean                  plan_model_check_name_is_kind_of (const PlanModelCheckName *kind,
                                                            const PlanModelCheckName *name);

/* Whether two names are so alike that one thing may be meant: one is a kind of the other, or they differ in one
 * character. */
gboolean                  plan_model_check_name_is_like    (const PlanModelCheckName *a,
                                                            const PlanModelCheckName *b);

G_END_DECLS
