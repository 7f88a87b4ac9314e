/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* The names of a store in the form in which they are held against each other (width, case, white space and script do not
 * count), each folded once.  A form is a number, so that two names are the same where their numbers are. */
typedef struct
{
  const PlanModelStore *store;
  PlanModelPool pool;
  guint32 *numbers; /* by text of the store: id in the pool; 0: not folded yet */
} PlanModelFoldedNames;

void        plan_model_folded_names_init  (PlanModelFoldedNames *self,
                                           const PlanModelStore *store);
void        plan_model_folded_names_clear (PlanModelFoldedNames *self);

/* The number of a text of the store, 0 for none. */
guint32     plan_model_folded_names_find  (PlanModelFoldedNames *self,
                                           PlanModelText         text);

/* The number of a form that was made of a name in another way. */
guint32     plan_model_folded_names_add   (PlanModelFoldedNames *self,
                                           const char           *form);

/* Returns: (nullable): the form, until another is added; NULL for 0 */
static inline const char *
plan_model_folded_names_get (const PlanModelFoldedNames *self,
                             guint32                     number)
{
  return plan_model_pool_get (&self->pool, number);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelFoldedNames, plan_model_folded_names_clear)

G_END_DECLS
