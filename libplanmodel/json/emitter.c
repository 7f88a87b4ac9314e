/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/emitter-private.h>

#include <libplanmodel/json/writer-private.h>

#include <string.h>

#define INDENT 2

void
plan_model_emitter_init (PlanModelEmitter *self,
                         GString          *text)
{
  *self = (PlanModelEmitter) { .text = text, .is_first = TRUE };
}

static void
begin_line (PlanModelEmitter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth * INDENT; i++)
    g_string_append_c (self->text, ' ');
}

/* What stands before a value, or before the name that stands before it. */
static void
begin_item (PlanModelEmitter *self)
{
  if (self->has_name)
    {
      self->has_name = FALSE;
      return;
    }
  if (!self->is_first)
    g_string_append (self->text, self->inline_depth > 0 ? ", " : ",");
  if (self->inline_depth == 0 && self->depth > 0)
    begin_line (self);
  self->is_first = FALSE;
}

static void
begin (PlanModelEmitter *self,
       char              bracket,
       gboolean          is_inline)
{
  begin_item (self);
  g_string_append_c (self->text, bracket);
  self->depth++;
  if (is_inline || self->inline_depth > 0)
    self->inline_depth++;
  self->is_first = TRUE;
}

static void
end (PlanModelEmitter *self,
     char              bracket)
{
  g_return_if_fail (self->depth > 0 && !self->has_name);

  self->depth--;
  if (self->inline_depth > 0)
    self->inline_depth--;
  else if (!self->is_first)
    begin_line (self);
  g_string_append_c (self->text, bracket);
  self->is_first = FALSE;
}

void
plan_model_emitter_begin_object (PlanModelEmitter *self)
{
  begin (self, '{', FALSE);
}

void
plan_model_emitter_begin_inline_object (PlanModelEmitter *self)
{
  begin (self, '{', TRUE);
}

void
plan_model_emitter_end_object (PlanModelEmitter *self)
{
  end (self, '}');
}

void
plan_model_emitter_begin_array (PlanModelEmitter *self)
{
  begin (self, '[', FALSE);
}

void
plan_model_emitter_begin_inline_array (PlanModelEmitter *self)
{
  begin (self, '[', TRUE);
}

void
plan_model_emitter_end_array (PlanModelEmitter *self)
{
  end (self, ']');
}

void
plan_model_emitter_name (PlanModelEmitter *self,
                         const char       *name)
{
  g_return_if_fail (!self->has_name);

  begin_item (self);
  g_string_append_c (self->text, '"');
  g_string_append (self->text, name);
  g_string_append (self->text, "\": ");
  self->has_name = TRUE;
}

void
plan_model_emitter_put_string (PlanModelEmitter *self,
                               const char       *text)
{
  begin_item (self);
  if (text != NULL)
    plan_model_json_write_string (self->text, text, strlen (text));
  else
    g_string_append (self->text, "null");
}

void
plan_model_emitter_put_int (PlanModelEmitter *self,
                            gint64            number)
{
  begin_item (self);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}

void
plan_model_emitter_put_boolean (PlanModelEmitter *self,
                                gboolean          value)
{
  plan_model_emitter_put_digits (self, value ? "true" : "false");
}

void
plan_model_emitter_put_null (PlanModelEmitter *self)
{
  plan_model_emitter_put_digits (self, "null");
}

void
plan_model_emitter_put_digits (PlanModelEmitter *self,
                               const char       *digits)
{
  begin_item (self);
  g_string_append (self->text, digits);
}

void
plan_model_emitter_member_string (PlanModelEmitter *self,
                                  const char       *name,
                                  const char       *text)
{
  plan_model_emitter_name (self, name);
  plan_model_emitter_put_string (self, text);
}

void
plan_model_emitter_member_int (PlanModelEmitter *self,
                               const char       *name,
                               gint64            number)
{
  plan_model_emitter_name (self, name);
  plan_model_emitter_put_int (self, number);
}

void
plan_model_emitter_member_boolean (PlanModelEmitter *self,
                                   const char       *name,
                                   gboolean          value)
{
  plan_model_emitter_name (self, name);
  plan_model_emitter_put_boolean (self, value);
}

void
plan_model_emitter_member_null (PlanModelEmitter *self,
                                const char       *name)
{
  plan_model_emitter_name (self, name);
  plan_model_emitter_put_null (self);
}

void
plan_model_emitter_member_year (PlanModelEmitter *self,
                                const char       *name,
                                int               year)
{
  if (year != 0)
    plan_model_emitter_member_int (self, name, year);
  else
    plan_model_emitter_member_null (self, name);
}

void
plan_model_emitter_member_word (PlanModelEmitter   *self,
                                const char         *name,
                                PlanModelWordsKind  kind,
                                guint               value)
{
  const PlanModelWords *words = plan_model_words_get (kind);

  plan_model_emitter_member_string (self, name, value >= words->first ? words->word[value] : NULL);
}

void
plan_model_emitter_member_span (PlanModelEmitter *self,
                                const char       *name,
                                guint             start,
                                guint             end)
{
  plan_model_emitter_name (self, name);
  plan_model_emitter_begin_inline_array (self);
  plan_model_emitter_put_int (self, start);
  plan_model_emitter_put_int (self, end);
  plan_model_emitter_end_array (self);
}

void
plan_model_emitter_finish (PlanModelEmitter *self)
{
  g_return_if_fail (self->depth == 0 && !self->has_name);

  g_string_append_c (self->text, '\n');
}
