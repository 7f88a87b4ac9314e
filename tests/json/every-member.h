/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/store/members-private.h>

G_BEGIN_DECLS

/* A plan that states every member of every object, made from the table of members; and what is to be different in it. */

typedef enum
{
  CHANGE_VALUE, /* the member has another value, given as JSON */
  CHANGE_OMIT, /* the member is not there */
  CHANGE_REPEAT, /* the member is there twice, the second time with an escaped name */
  CHANGE_ADD /* another member stands before it, given as JSON with its name */
} ChangeKind;

/* It is made to the last object of the kind that has the member. */
typedef struct
{
  ChangeKind change;
  PlanModelObjectKind kind;
  guint member;
  const char *json;

  /* Filled in: where it was made. */
  gsize offset; /* of the value, of the second or added name; of the object where the member is not there */
  char *pointer; /* of the same */
} Change;

typedef enum
{
  LAYOUT_INDENTED,
  LAYOUT_COMPACT
} Layout;

typedef enum
{
  ORDER_USUAL,
  ORDER_REVERSED,
  ORDER_ROTATED
} Order;

/* How often a list holds an object. */
#define EVERY_MEMBER_N 3

/* @change: nullable
 * Returns: (transfer full): the JSON */
char    *every_member_new         (Change              *change,
                                   Layout               layout,
                                   Order                order);

/* The JSON of a member of the object that is the row-th of the table of its owner; NULL where it has none. */
char    *every_member_get_value   (PlanModelObjectKind  kind,
                                   guint                member,
                                   guint                row);

G_END_DECLS
