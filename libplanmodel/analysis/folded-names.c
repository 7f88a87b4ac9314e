/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/folded-names-private.h>

#include <libplanmodel/core/script-private.h>

#include <string.h>

void
plan_model_folded_names_init (PlanModelFoldedNames *self,
                              const PlanModelStore *store)
{
  self->store = store;
  self->numbers = g_new0 (guint32, (gsize) store->texts.n + 1);
  plan_model_pool_init (&self->pool);
}

void
plan_model_folded_names_clear (PlanModelFoldedNames *self)
{
  g_clear_pointer (&self->numbers, g_free);
  plan_model_pool_clear (&self->pool);
}

guint32
plan_model_folded_names_add (PlanModelFoldedNames *self,
                             const char           *form)
{
  return plan_model_pool_intern (&self->pool, form, strlen (form));
}

guint32
plan_model_folded_names_find (PlanModelFoldedNames *self,
                              PlanModelText         text)
{
  g_autofree char *form = NULL;

  if (text == 0 || self->numbers[text] != 0)
    return text != 0 ? self->numbers[text] : 0;
  form = plan_model_script_fold_name (plan_model_store_text (self->store, text));
  self->numbers[text] = plan_model_folded_names_add (self, form);

  return self->numbers[text];
}
