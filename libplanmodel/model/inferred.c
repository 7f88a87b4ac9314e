/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/inferred-private.h>

#include <libplanmodel/store/members-private.h>

#include <string.h>

char **
plan_model_inferred_dup (PlanModelObjectKind kind,
                         guint32             inferred)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  char **names = g_new0 (char *, shape->n_members + 1);
  guint n = 0;

  for (guint i = 0; i < shape->n_members; i++)
    {
      if (inferred & 1u << i)
        names[n++] = g_strdup (shape->members[i].name);
    }

  return names;
}

gboolean
plan_model_inferred_has (PlanModelObjectKind  kind,
                         guint32              inferred,
                         const char          *name)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelMember *member = plan_model_shape_find_member (shape, name, strlen (name));

  return member != NULL && (inferred & 1u << (member - shape->members)) != 0;
}
