/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/words-private.h>
#include <libplanmodel/store/rows-private.h>

G_BEGIN_DECLS

/* The table of members: the format of plan JSON, written once.  The JSON reader and writer, the public builder and the
 * test of the JSON Schema all follow it; the order of the members is the order in which they are written. */

typedef enum
{
  PLAN_MODEL_MEMBER_VERSION, /* "planmodel": "1" */
  PLAN_MODEL_MEMBER_ID, /* PlanModelId: the object's own */
  PLAN_MODEL_MEMBER_TEXT, /* PlanModelText: at least one character */
  PLAN_MODEL_MEMBER_DATE, /* PlanModelText: 2021, 2021-04 or 2021-04-09 */
  PLAN_MODEL_MEMBER_DEADLINE, /* PlanModelText: an SDMX time period, or "ongoing" */
  PLAN_MODEL_MEMBER_WORD, /* guint8: one of an enumeration's words */
  PLAN_MODEL_MEMBER_YEAR, /* gint16: 1 to 9999 */
  PLAN_MODEL_MEMBER_COUNT, /* guint32: from 1 on */
  PLAN_MODEL_MEMBER_AMOUNT, /* PlanModelAmount: a decimal, as a string */
  PLAN_MODEL_MEMBER_SPAN, /* PlanModelExtent: [start, end) in code points */
  PLAN_MODEL_MEMBER_LINK, /* PlanModelLink: the id of an object of the same plan */
  PLAN_MODEL_MEMBER_LINKS, /* PlanModelRange of the list of links */
  PLAN_MODEL_MEMBER_TEXTS, /* PlanModelRange of the list of texts */
  PLAN_MODEL_MEMBER_NAMES, /* guint32: a bit for each member of the same object that is named */
  PLAN_MODEL_MEMBER_PART, /* an object that is a part of the row */
  PLAN_MODEL_MEMBER_LIST /* PlanModelRange: objects with rows of their own */
} PlanModelMemberType;

typedef struct
{
  const char *name;
  PlanModelMemberType type;
  guint8 length; /* of the name */
  guint8 required;
  guint8 other; /* PlanModelWordsKind of a word, PlanModelObjectKind of what is linked or held */
  guint8 rare; /* lies in the row's part that goes to a side table */
  guint16 offset; /* in the row */
} PlanModelMember;

#define PLAN_MODEL_MAX_MEMBERS 32

typedef struct
{
  const char *name; /* for messages: "indicator" */
  guint8 n_members;
  guint16 size; /* of the row */
  guint16 rare_offset; /* where the rare part begins, or the size */
  guint32 required; /* a bit for each required member */
  PlanModelMember members[PLAN_MODEL_MAX_MEMBERS];
} PlanModelShape;

extern const PlanModelShape plan_model_shapes[PLAN_MODEL_N_OBJECTS];

/* Of the plan, the list of each kind of item; used to find an object by kind and to name a kind in messages. */
const PlanModelMember *plan_model_shape_find_member (const PlanModelShape *shape,
                                                     const char           *name,
                                                     gsize                 length);

/* Formats of texts, checked on ASCII bytes. */
gboolean plan_model_member_is_date     (const char *text,
                                        gsize       length);
gboolean plan_model_member_is_deadline (const char *text,
                                        gsize       length);
gboolean plan_model_member_read_amount (const char      *text,
                                        gsize            length,
                                        PlanModelAmount *amount,
                                        gboolean        *fits);

G_END_DECLS
