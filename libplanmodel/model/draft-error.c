/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/draft-private.h>

#include <glib/gi18n-lib.h>

#define SHOWN_BYTES 120

/*< private >
 * plan_model_draft_quote:
 *
 * Makes a text fit for a message: in quotes, on one line, without what would move a terminal, and cut where it is
 * long.
 *
 * Returns: (transfer full): the text
 */
char *
plan_model_draft_quote (const char *text)
{
  gsize length = strlen (text), shown = length;
  g_autofree char *display = NULL;

  if (length > SHOWN_BYTES)
    {
      shown = SHOWN_BYTES;
      /* Not within a character. */
      while (shown > SHOWN_BYTES - 4 && ((guint8) text[shown] & 0xc0) == 0x80)
        shown--;
    }
  display = plan_model_text_to_display (text, shown);

  return g_strdup_printf ("\"%s%s\"", display, shown < length ? "…" : "");
}

/*< private >
 * plan_model_draft_explain:
 *
 * Says why a text was refused by plan_model_draft_intern().
 */
const char *
plan_model_draft_explain (PlanModelProblem problem)
{
  switch ((int) problem)
    {
    case PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8:
      return _ ("the text is not UTF-8");
    case PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED:
      return _ ("the text is longer than 16 MiB");
    case PLAN_MODEL_PROBLEM_MEMBER_MISTYPED:
    default:
      return _ ("the text is empty");
    }
}

/* The member of the owner's plan JSON that lists objects of the kind. */
static const char *
get_list_name (PlanModelObjectKind owner,
               PlanModelObjectKind kind)
{
  const PlanModelShape *shape = &plan_model_shapes[owner];

  for (guint i = 0; i < shape->n_members; i++)
    {
      if (shape->members[i].type == PLAN_MODEL_MEMBER_LIST && shape->members[i].other == kind)
        return shape->members[i].name;
    }

  return "plans";
}

/* Names an object by the nearest one that has an id, and the way down from there: indicator "i3" of plan "p":
 * values[0].mentions[1], or by its place among the plans. */
static char *
describe (PlanModelDraft       *self,
          PlanModelDraftObject  object,
          const char           *path)
{
  g_autoptr (GString) way = g_string_new (path);
  GString *name = g_string_new (NULL);
  PlanModelDraftObject plan = object;

  while (object.kind != PLAN_MODEL_OBJECT_PLAN && plan_model_draft_get_id (self, object) == 0)
    {
      PlanModelDraftObject owner = plan_model_draft_get_owner (self, object);
      g_autofree char *step =
          g_strdup_printf ("%s[%u]%s", get_list_name (owner.kind, object.kind),
                           plan_model_draft_count_before (self, object), way->len > 0 ? "." : "");

      g_string_prepend (way, step);
      object = owner;
    }
  while (plan.kind != PLAN_MODEL_OBJECT_PLAN)
    plan = (PlanModelDraftObject) { plan_model_draft_head (self, plan)->owner_kind,
                                   plan_model_draft_head (self, plan)->owner };

  if (object.kind != PLAN_MODEL_OBJECT_PLAN)
    {
      g_autofree char *id =
          plan_model_draft_quote (plan_model_pool_get (&self->ids, plan_model_draft_get_id (self, object)));

      g_string_append_printf (name, "%s %s of ", plan_model_shapes[object.kind].name, id);
    }
  if (plan_model_draft_get_id (self, plan) != 0)
    {
      g_autofree char *id =
          plan_model_draft_quote (plan_model_pool_get (&self->ids, plan_model_draft_get_id (self, plan)));

      g_string_append_printf (name, "%s %s", plan_model_shapes[PLAN_MODEL_OBJECT_PLAN].name, id);
    }
  else
    {
      g_string_append_printf (name, "plans[%u]", plan_model_draft_count_before (self, plan));
    }
  if (way->len > 0)
    g_string_append_printf (name, ": %s", way->str);

  return g_string_free (name, FALSE);
}

/*< private >
 * plan_model_draft_refuse:
 * @path: (nullable): the member that is wrong
 *
 * Sets an error that names the object and the member.
 *
 * Returns: FALSE
 */
gboolean
plan_model_draft_refuse (PlanModelDraft       *self,
                         PlanModelDraftObject  object,
                         const char           *path,
                         PlanModelProblem      problem,
                         GError              **error,
                         const char           *format,
                         ...)
{
  g_autofree char *where = NULL, *what = NULL;
  va_list arguments;

  if (error == NULL)
    return FALSE;
  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  where = describe (self, object, path);
  g_set_error (error, PLAN_MODEL_BUILD_ERROR, plan_model_problem_rules[problem].build_error, "%s: %s", where, what);

  return FALSE;
}
