/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/words-private.h>

G_BEGIN_DECLS

/* JSON as the answers are written: with an indent of two spaces a level and each member on a line of its own, or, where a
 * small object or array is begun inline, all of it on one line.
 *
 *   plan_model_emitter_init (&emitter, text);
 *   plan_model_emitter_begin_array (&emitter);
 *   plan_model_emitter_begin_object (&emitter);
 *   plan_model_emitter_member_string (&emitter, "plan", id);
 *   plan_model_emitter_name (&emitter, "span");
 *   plan_model_emitter_begin_inline_array (&emitter);
 *   …
 *
 * Names are written as they are: they need no escapes.  What was put stands in the text at once; whoever calls keeps
 * brackets and names in order. */
typedef struct
{
  GString *text;
  guint depth;
  guint inline_depth; /* how many levels are open on one line */
  gboolean is_first; /* of its object or array */
  gboolean has_name; /* of the member that comes next */
} PlanModelEmitter;

void plan_model_emitter_init                (PlanModelEmitter   *self,
                                             GString            *text);
void plan_model_emitter_begin_object        (PlanModelEmitter   *self);
void plan_model_emitter_begin_inline_object (PlanModelEmitter   *self);
void plan_model_emitter_end_object          (PlanModelEmitter   *self);
void plan_model_emitter_begin_array         (PlanModelEmitter   *self);
void plan_model_emitter_begin_inline_array  (PlanModelEmitter   *self);
void plan_model_emitter_end_array           (PlanModelEmitter   *self);

/* The name of the member whose value is put or begun next. */
void plan_model_emitter_name                (PlanModelEmitter   *self,
                                             const char         *name);

/* @text: nullable: null */
void plan_model_emitter_put_string          (PlanModelEmitter   *self,
                                             const char         *text);
void plan_model_emitter_put_int             (PlanModelEmitter   *self,
                                             gint64              number);
void plan_model_emitter_put_boolean         (PlanModelEmitter   *self,
                                             gboolean            value);
void plan_model_emitter_put_null            (PlanModelEmitter   *self);

/* The digits of a number, as they are: for whole numbers that are text already. */
void plan_model_emitter_put_digits          (PlanModelEmitter   *self,
                                             const char         *digits);

/* A name and its value. */
void plan_model_emitter_member_string       (PlanModelEmitter   *self,
                                             const char         *name,
                                             const char         *text);
void plan_model_emitter_member_int          (PlanModelEmitter   *self,
                                             const char         *name,
                                             gint64              number);
void plan_model_emitter_member_boolean      (PlanModelEmitter   *self,
                                             const char         *name,
                                             gboolean            value);
void plan_model_emitter_member_null         (PlanModelEmitter   *self,
                                             const char         *name);

/* A year, or null for 0, which is not stated. */
void plan_model_emitter_member_year         (PlanModelEmitter   *self,
                                             const char         *name,
                                             int                 year);

/* The word of plan JSON, or null for 0 where that is no word. */
void plan_model_emitter_member_word         (PlanModelEmitter   *self,
                                             const char         *name,
                                             PlanModelWordsKind  kind,
                                             guint               value);

/* [start, end), as spans are written. */
void plan_model_emitter_member_span         (PlanModelEmitter   *self,
                                             const char         *name,
                                             guint               start,
                                             guint               end);

/* Ends the text with a line feed. */
void plan_model_emitter_finish              (PlanModelEmitter   *self);

G_END_DECLS
