/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "target.h"

#include <planmodel.h>

#include <stdio.h>
#include <string.h>

/* A vocabulary alone and on top of the one that is shipped; names of any kind. */

static void
check_alignment (PlanModelVocabulary *vocabulary, const char *name, const char *unit)
{
  g_autoptr (PlanModelAlignment) alignment =
      plan_model_vocabulary_align_name (vocabulary, name, unit);
  g_autoptr (PlanModelAlignment) again = plan_model_vocabulary_align_name (vocabulary, name, unit);
  PlanModelAlignmentGrade grade = plan_model_alignment_get_grade (alignment);
  PlanModelConcept *nearest = plan_model_alignment_get_nearest (alignment);
  const char *reason = plan_model_alignment_get_reason (alignment);

  g_assert_true (g_utf8_validate (reason, -1, NULL) && *reason != '\0');
  g_assert_cmpint (plan_model_alignment_get_concept (alignment) != NULL, ==,
                   grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE);
  g_assert_true (nearest != NULL || grade == PLAN_MODEL_ALIGNMENT_GRADE_NONE);
  g_assert_cmpint (plan_model_alignment_get_facet (alignment) != PLAN_MODEL_FACET_NONE, ==,
                   nearest != NULL && grade < PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE);
  g_assert_true (plan_model_alignment_get_nearest (again) == nearest);
  g_assert_cmpstr (plan_model_alignment_get_reason (again), ==, reason);
}

static void
check_concept (PlanModelVocabulary *vocabulary, PlanModelConcept *concept)
{
  const char *label = plan_model_concept_get_label (concept, NULL);
  g_auto (GStrv) broader = plan_model_concept_dup_broader (concept);
  g_auto (GStrv) related = plan_model_concept_dup_related (concept);

  g_assert_nonnull (label);
  g_assert_true (g_utf8_validate (label, -1, NULL));
  g_assert_true (plan_model_vocabulary_lookup (vocabulary, plan_model_concept_get_id (concept))
                 == concept);
  for (guint i = 0; broader[i] != NULL; i++)
    g_assert_nonnull (plan_model_vocabulary_lookup (vocabulary, broader[i]));
  for (guint i = 0; related[i] != NULL; i++)
    g_assert_nonnull (plan_model_vocabulary_lookup (vocabulary, related[i]));
  check_alignment (vocabulary, label, NULL);
  check_alignment (vocabulary, label, "家");
}

/* Where the error says that it is lies in the text. */
static void
check_error (const GError *error, const char *text, gsize length)
{
  guint line = 0, column = 0, n_lines = 1;

  for (gsize i = 0; i < length; i++)
    n_lines += text[i] == '\n';
  g_assert_true (error->domain == PLAN_MODEL_VOCABULARY_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpint (sscanf (error->message, "vocabulary:%u:%u: ", &line, &column), ==, 2);
  g_assert_true (line >= 1 && line <= n_lines);
  g_assert_true (column >= 1 && column <= length + 1);
}

static void
check_vocabulary (const char *text, gsize length, PlanModelVocabulary *base)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelVocabulary) vocabulary =
      plan_model_vocabulary_new_from_bytes (bytes, base, &error);
  guint n, first;

  g_assert_cmpint (vocabulary == NULL, ==, error != NULL);
  if (vocabulary == NULL)
    {
      check_error (error, text, length);
      return;
    }
  n = g_list_model_get_n_items (G_LIST_MODEL (vocabulary));
  first = base != NULL ? g_list_model_get_n_items (G_LIST_MODEL (base)) : 0;
  g_assert_cmpuint (n, >=, first);
  for (guint i = first; i < n; i++)
    {
      g_autoptr (PlanModelConcept) concept = g_list_model_get_item (G_LIST_MODEL (vocabulary), i);

      check_concept (vocabulary, concept);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  const char *text = (const char *) data;

  if (size > TARGET_MAX_SIZE)
    return 0;
  check_vocabulary (text, size, NULL);
  /* Indexing what is shipped takes far longer than reading the input. */
  if (size % 16 == 0)
    check_vocabulary (text, size, plan_model_vocabulary_get_default ());
  if (g_utf8_validate_len (text, size, NULL))
    {
      g_autofree char *name = g_strndup (text, size);

      check_alignment (plan_model_vocabulary_get_default (), name, NULL);
      check_alignment (plan_model_vocabulary_get_default (), name, name);
      check_alignment (plan_model_vocabulary_get_default (), name, "%");
    }

  return 0;
}

const char *
target_get_missing (void)
{
  return NULL;
}
