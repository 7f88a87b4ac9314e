/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/concept-set-private.h>

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/vocabulary/answer-private.h>
#include <libplanmodel/vocabulary/unit-facets-private.h>

#include <string.h>

static void
free_label (gpointer data)
{
  PlanModelLabel *label = data;

  plan_model_facets_clear (&label->facets);
  g_free (label);
}

static void
clear_row (gpointer data)
{
  PlanModelConceptRow *row = data;

  for (guint i = 0; i < PLAN_MODEL_N_LANGUAGES; i++)
    g_clear_pointer (&row->alternative[i], g_ptr_array_unref);
  g_clear_pointer (&row->broader, g_ptr_array_unref);
  g_clear_pointer (&row->related, g_ptr_array_unref);
}

/* The arrays of a row belong to its set, as what stands in them does not change. */
static void
copy_row (PlanModelConceptRow *to, const PlanModelConceptRow *from)
{
  *to = *from;
  for (guint i = 0; i < PLAN_MODEL_N_LANGUAGES; i++)
    if (from->alternative[i] != NULL)
      to->alternative[i] = g_ptr_array_copy (from->alternative[i], NULL, NULL);
  if (from->broader != NULL)
    to->broader = g_ptr_array_copy (from->broader, NULL, NULL);
  if (from->related != NULL)
    to->related = g_ptr_array_copy (from->related, NULL, NULL);
}

/*< private >
 * plan_model_concept_set_new:
 * @base: (nullable): concepts to begin with
 *
 * Returns: (transfer full): a set with the rows of the base, not yet indexed
 */
PlanModelConceptSet *
plan_model_concept_set_new (PlanModelConceptSet *base)
{
  PlanModelConceptSet *self = g_new0 (PlanModelConceptSet, 1);
  guint n = base != NULL ? base->rows->len : 0;

  g_atomic_ref_count_init (&self->n_refs);
  self->texts = g_string_chunk_new (4096);
  self->rows = g_array_sized_new (FALSE, TRUE, sizeof (PlanModelConceptRow), n);
  g_array_set_clear_func (self->rows, clear_row);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->labels = g_ptr_array_new_with_free_func (free_label);
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_object =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (base != NULL)
    self->base = plan_model_concept_set_ref (base);
  g_array_set_size (self->rows, n);
  for (guint i = 0; i < n; i++)
    {
      PlanModelConceptRow *row = &g_array_index (self->rows, PlanModelConceptRow, i);

      copy_row (row, plan_model_concept_set_peek (base, i));
      g_hash_table_insert (self->by_id, (gpointer) row->id, GUINT_TO_POINTER (i + 1));
    }

  return self;
}

PlanModelConceptSet *
plan_model_concept_set_ref (PlanModelConceptSet *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_concept_set_unref (PlanModelConceptSet *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_clear_pointer (&self->answers, plan_model_answers_free);
  g_hash_table_unref (self->by_text);
  g_hash_table_unref (self->by_object);
  g_hash_table_unref (self->by_key);
  g_ptr_array_unref (self->labels);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->rows);
  g_string_chunk_free (self->texts);
  g_clear_pointer (&self->base, plan_model_concept_set_unref);
  g_free (self);
}

guint32
plan_model_concept_set_find (const PlanModelConceptSet *self, const char *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, id));
}

PlanModelConceptRow *
plan_model_concept_set_open (PlanModelConceptSet *self, const char *id, gboolean replaces)
{
  guint32 number = plan_model_concept_set_find (self, id);
  PlanModelConceptRow *row;

  if (number == 0)
    {
      g_array_set_size (self->rows, self->rows->len + 1);
      number = self->rows->len;
      row = &g_array_index (self->rows, PlanModelConceptRow, number - 1);
      row->id = g_string_chunk_insert (self->texts, id);
      g_hash_table_insert (self->by_id, (gpointer) row->id, GUINT_TO_POINTER (number));

      return row;
    }
  row = &g_array_index (self->rows, PlanModelConceptRow, number - 1);
  if (replaces)
    {
      const char *kept = row->id;

      clear_row (row);
      memset (row, 0, sizeof *row);
      row->id = kept;
    }

  return row;
}

/* The labels */

/* What a concept states of its facets, and the unit that a label has behind it, stands in place of
 * what its label says.  A part of a whole is one whether its label ends like one or its figure is a
 * percentage. */
static void
complete_facets (PlanModelConceptSet *self, const PlanModelConceptRow *row, PlanModelFacets *facets)
{
  PlanModelUnitFacets unit;

  if (facets->unit != NULL && *facets->value[PLAN_MODEL_FACET_BASE] == '\0'
      && plan_model_unit_facets_init (&unit, facets->unit) && *unit.base != '\0')
    plan_model_facets_set (facets, PLAN_MODEL_FACET_BASE,
                           g_string_chunk_insert_const (self->texts, unit.base));
  for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    if (row->facet[facet] != NULL)
      plan_model_facets_set (facets, facet, row->facet[facet]);
  if (g_strcmp0 (row->dimension, "percent") == 0 && *facets->value[PLAN_MODEL_FACET_FORM] == '\0'
      && row->facet[PLAN_MODEL_FACET_FORM] == NULL)
    plan_model_facets_set (facets, PLAN_MODEL_FACET_FORM, "share");
}

static gboolean
states_facets (const PlanModelConceptRow *row)
{
  for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    if (row->facet[facet] != NULL)
      return TRUE;

  return FALSE;
}

static void
put_under_object (PlanModelConceptSet *self, PlanModelLabel *label)
{
  g_autofree char *stem = g_strndup (label->facets.value[PLAN_MODEL_FACET_OBJECT],
                                     plan_model_facets_get_stem (&label->facets));
  GPtrArray *labels = g_hash_table_lookup (self->by_object, stem);

  if (labels == NULL)
    {
      labels = g_ptr_array_new ();
      g_hash_table_insert (self->by_object, g_steal_pointer (&stem), labels);
    }
  g_ptr_array_add (labels, label);
}

/* Returns: NULL, or the label of another concept that says the same */
static const PlanModelLabel *
put_label (PlanModelConceptSet *self, guint32 concept, const char *text, gboolean is_preferred)
{
  const PlanModelConceptRow *row = plan_model_concept_set_peek (self, concept);
  PlanModelLabel *label = g_new0 (PlanModelLabel, 1);
  GString *key = g_string_new (NULL);
  const PlanModelLabel *other;

  label->concept = concept;
  label->is_preferred = is_preferred;
  label->text = text;
  g_ptr_array_add (self->labels, label);
  if (!plan_model_facets_init (&label->facets, text))
    {
      g_string_free (key, TRUE);
      return NULL;
    }
  complete_facets (self, row, &label->facets);
  plan_model_facets_append_key (&label->facets, key);
  other = g_hash_table_lookup (self->by_key, key->str);
  if (other != NULL)
    {
      g_string_free (key, TRUE);
      return other->concept != concept ? other : NULL;
    }
  g_hash_table_insert (self->by_key, g_string_free (key, FALSE), label);
  put_under_object (self, label);
  if (states_facets (row))
    g_hash_table_insert (self->by_text, plan_model_script_fold_name (text), label);

  return NULL;
}

static const PlanModelLabel *
put_labels (PlanModelConceptSet *self, guint32 concept, gboolean are_preferred)
{
  const PlanModelConceptRow *row = plan_model_concept_set_peek (self, concept);
  const PlanModelLabel *other = NULL;

  for (guint language = 0; language < PLAN_MODEL_N_LANGUAGES && other == NULL; language++)
    {
      const GPtrArray *texts = row->alternative[language];

      if (are_preferred && row->label[language] != NULL)
        other = put_label (self, concept, row->label[language], TRUE);
      for (guint i = 0; !are_preferred && texts != NULL && i < texts->len && other == NULL; i++)
        other = put_label (self, concept, g_ptr_array_index (texts, i), FALSE);
    }

  return other;
}

/* Preferred labels come first, so that what is one of a concept is found as one. */
gboolean
plan_model_concept_set_index (PlanModelConceptSet *self,
                              const PlanModelLabel **clash_first,
                              const PlanModelLabel **clash_second)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->rows->len; i++)
      {
        *clash_first = put_labels (self, i, pass == 0);
        if (*clash_first != NULL)
          {
            *clash_second = g_ptr_array_index (self->labels, self->labels->len - 1);
            return FALSE;
          }
      }

  return TRUE;
}

/* Each row is entered once and left once, so the time is linear in what is above what. */
guint32
plan_model_concept_set_find_cycle (const PlanModelConceptSet *self)
{
  enum
  {
    UNSEEN,
    OPEN,
    DONE
  };
  g_autofree guint8 *state = g_new0 (guint8, self->rows->len + 1);
  g_autofree guint32 *stack = g_new (guint32, self->rows->len + 1);
  g_autofree guint32 *next = g_new0 (guint32, self->rows->len + 1);

  for (guint32 i = 0; i < self->rows->len; i++)
    {
      guint depth = 0;

      if (state[i] != UNSEEN)
        continue;
      stack[depth++] = i;
      state[i] = OPEN;
      while (depth > 0)
        {
          guint32 row = stack[depth - 1], above;
          const GPtrArray *broader = plan_model_concept_set_peek (self, row)->broader;

          if (broader == NULL || next[row] >= broader->len)
            {
              state[row] = DONE;
              depth--;
              continue;
            }
          above = plan_model_concept_set_find (self, g_ptr_array_index (broader, next[row]++)) - 1;
          if (state[above] == OPEN)
            return row + 1;
          if (state[above] == UNSEEN)
            {
              state[above] = OPEN;
              stack[depth++] = above;
            }
        }
    }

  return 0;
}
