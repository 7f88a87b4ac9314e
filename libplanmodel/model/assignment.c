/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/assignment.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/model/span-private.h>
#include <libplanmodel/model/verify-private.h>

#include <string.h>

/**
 * PlanModelAssignment:
 *
 * A duty: what an agency has to do with a task or a project.
 *
 * One that follows from a rule that is said once for the whole document, and not from a list at the task, is inferred:
 * the name as written is then the rule's word, and the span its place.
 *
 * Lends like an item: what it gives out lives as long as the assignment. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelAssignment
{
  gatomicrefcount n_refs;
  guint32 row;
  guint32 owner; /* row of the task or project */
  PlanModelObjectKind owner_kind;
  PlanModelStore *store;

  gpointer agency; /* atomic, as those below: what was lent */
  gpointer item;
  gpointer span;
  gpointer covers;
};

G_DEFINE_BOXED_TYPE (PlanModelAssignment, plan_model_assignment, plan_model_assignment_ref, plan_model_assignment_unref)

PlanModelAssignment *
plan_model_assignment_new_row (PlanModelStore      *store,
                               guint32              row,
                               PlanModelObjectKind  owner_kind,
                               guint32              owner)
{
  PlanModelAssignment *self = g_new0 (PlanModelAssignment, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->row = row;
  self->owner_kind = owner_kind;
  self->owner = owner;

  return self;
}

void
plan_model_assignment_add_range (GPtrArray           *assignments,
                                 PlanModelStore      *store,
                                 PlanModelRange       range,
                                 PlanModelObjectKind  owner_kind,
                                 guint32              owner)
{
  for (guint32 i = 0; i < range.n; i++)
    g_ptr_array_add (assignments, plan_model_assignment_new_row (store, range.first + i, owner_kind, owner));
}

GPtrArray *
plan_model_assignment_array_new (guint n)
{
  return g_ptr_array_new_full (n, (GDestroyNotify) plan_model_assignment_unref);
}

/**
 * plan_model_assignment_ref:
 * @self: an assignment
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelAssignment *
plan_model_assignment_ref (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_assignment_unref:
 * @self: (transfer full): an assignment
 *
 * Drops a reference, with the last of which the assignment is freed.
 *
 * Since: 1.0
 */
void
plan_model_assignment_unref (PlanModelAssignment *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_clear_object (&self->agency);
  g_clear_object (&self->item);
  g_clear_pointer (&self->span, plan_model_span_unref);
  g_clear_pointer (&self->covers, plan_model_span_unref);
  plan_model_store_unref (self->store);
  g_free (self);
}

static inline const PlanModelAssignmentRow *
peek (const PlanModelAssignment *self)
{
  return plan_model_store_peek_assignment (self->store, self->row);
}

static PlanModelSpan *
lend_span (gpointer        *slot,
           PlanModelExtent  extent)
{
  PlanModelSpan *found = g_atomic_pointer_get (slot);

  if (found == NULL)
    {
      found = plan_model_span_new_extent (extent);
      if (found != NULL)
        found = plan_model_boxed_fill (slot, found, (GDestroyNotify) plan_model_span_unref);
    }

  return found;
}

/**
 * plan_model_assignment_get_agency:
 * @self: an assignment
 *
 * Gets the body that has the duty.
 *
 * Returns: (transfer none): the agency
 *
 * Since: 1.0
 */
PlanModelAgency *
plan_model_assignment_get_agency (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_boxed_lend_link (&self->agency, self->store, PLAN_MODEL_TYPE_AGENCY, peek (self)->agency);
}

/**
 * plan_model_assignment_get_role:
 * @self: an assignment
 *
 * Gets what the agency has to do: lead, support, take part.
 *
 * Returns: the role
 *
 * Since: 1.0
 */
PlanModelAssignmentRole
plan_model_assignment_get_role (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);

  return peek (self)->role;
}

/**
 * plan_model_assignment_get_as_written:
 * @self: an assignment
 *
 * Gets the name of the agency as it is printed there. In 市科技局、财政局 the second is written without the 市 that it
 * shares with the first.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where it is not stated
 *
 * Since: 1.0
 */
const char *
plan_model_assignment_get_as_written (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, peek (self)->as_written);
}

/**
 * plan_model_assignment_get_span:
 * @self: an assignment
 *
 * Gets where the name is printed.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_assignment_get_span (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lend_span (&self->span, peek (self)->span);
}

/**
 * plan_model_assignment_get_covers:
 * @self: an assignment
 *
 * Gets the stretch of text that the agency answers for: a task may close several stretches with a list each.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_assignment_get_covers (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lend_span (&self->covers, peek (self)->covers);
}

/**
 * plan_model_assignment_get_deadline:
 * @self: an assignment
 *
 * Gets the date by which the duty is due, where the list has its own.
 *
 * It is a time period as in SDMX, as fine as it is printed: `2023`, `2023-06`, `2021-Q4`, `2024-S1` for a half-year,
 * `2025-06-30`; or `ongoing`.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_assignment_get_deadline (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, peek (self)->deadline);
}

/**
 * plan_model_assignment_is_inferred:
 * @self: an assignment
 * @member: the name of a member in plan JSON, such as `role` or `agency`
 *
 * Tells whether a member of the assignment is not printed there but follows from a rule.
 *
 * Returns: whether it is; %FALSE also for a name that no member has
 *
 * Since: 1.0
 */
gboolean
plan_model_assignment_is_inferred (PlanModelAssignment *self,
                                   const char          *member)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return plan_model_inferred_has (PLAN_MODEL_OBJECT_ASSIGNMENT, peek (self)->inferred, member);
}

/**
 * plan_model_assignment_dup_inferred:
 * @self: an assignment
 *
 * Lists the members that [method@PlanModel.Assignment.is_inferred] holds for, by their names in plan JSON and in its
 * order.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names; empty where all that is stated is printed
 *
 * Since: 1.0
 */
char **
plan_model_assignment_dup_inferred (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_inferred_dup (PLAN_MODEL_OBJECT_ASSIGNMENT, peek (self)->inferred);
}

/* The item that the assignment belongs to, where it is of the kind. */
static gpointer
lend_owner (PlanModelAssignment *self,
            PlanModelObjectKind  kind,
            GType                type)
{
  return self->owner_kind == kind ? plan_model_boxed_lend_link (&self->item, self->store, type, self->owner + 1) : NULL;
}

/**
 * plan_model_assignment_get_task:
 * @self: an assignment
 *
 * Gets the task that the duty is about.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where it is about a project
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_assignment_get_task (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lend_owner (self, PLAN_MODEL_OBJECT_TASK, PLAN_MODEL_TYPE_TASK);
}

/**
 * plan_model_assignment_get_project:
 * @self: an assignment
 *
 * Gets the project that the duty is about.
 *
 * Returns: (transfer none) (nullable): the project, or %NULL where it is about a task
 *
 * Since: 1.0
 */
PlanModelProject *
plan_model_assignment_get_project (PlanModelAssignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lend_owner (self, PLAN_MODEL_OBJECT_PROJECT, PLAN_MODEL_TYPE_PROJECT);
}

/**
 * plan_model_assignment_verify:
 * @self: an assignment
 * @text: the whole text of the document, in UTF-8
 *
 * Tells whether the name as written still stands at the span of the assignment. White space does not count, and full
 * width characters are as good as others.
 *
 * Reads the text up to the end of the span.
 *
 * Returns: whether it does; %FALSE also where name or span is not stated, or where the text ends before the span does
 *
 * Since: 1.0
 */
gboolean
plan_model_assignment_verify (PlanModelAssignment *self,
                              const char          *text)
{
  const PlanModelAssignmentRow *row;
  const char *words, *slice;
  gsize n_bytes;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  row = peek (self);
  words = plan_model_store_text (self->store, row->as_written);
  if (words == NULL || row->span.end == 0)
    return FALSE;
  slice = plan_model_text_find_slice (text, strlen (text), row->span.start, row->span.end, &n_bytes);

  return slice != NULL && plan_model_verify_same (slice, n_bytes, words);
}

/**
 * plan_model_assignment_hash:
 * @self: (type PlanModelAssignment): an assignment
 *
 * Gets a hash for [method@PlanModel.Assignment.equal], for hash tables.
 *
 * Returns: the hash, which holds within this run of the program only
 *
 * Since: 1.0
 */
guint
plan_model_assignment_hash (gconstpointer self)
{
  const PlanModelAssignment *assignment = self;

  g_return_val_if_fail (self != NULL, 0);

  return g_direct_hash (assignment->store) * 31 + assignment->row * 0x9e3779b1u;
}

/**
 * plan_model_assignment_equal:
 * @self: (type PlanModelAssignment): an assignment
 * @other: (type PlanModelAssignment): another
 *
 * Tells whether both are the same assignment of the same plan of one catalog.
 *
 * Returns: whether they are
 *
 * Since: 1.0
 */
gboolean
plan_model_assignment_equal (gconstpointer self,
                             gconstpointer other)
{
  const PlanModelAssignment *a = self, *b = other;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return a->store == b->store && a->row == b->row;
}
