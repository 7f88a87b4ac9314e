/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actual-join-kind.h>

#include <libplanmodel/analysis/actual-join-private.h>

/* The one place where a kind is written. */
/* clang-format off: a row is one */
#define EACH_KIND(kind)       \
  kind (NONE, "none")         \
  kind (ID, "id")             \
  kind (NAME, "name")         \
  kind (CONCEPT, "concept")   \
  kind (LIKENESS, "likeness")
/* clang-format on */

#define WORD(name, word)  [PLAN_MODEL_ACTUAL_JOIN_KIND_##name] = word,
#define VALUE(name, word) G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUAL_JOIN_KIND_##name, word),

static const char *const words[] = { EACH_KIND (WORD) };
static const GEnumValue values[] = { EACH_KIND (VALUE){ 0, NULL, NULL } };

GType
plan_model_actual_join_kind_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (
        &type, g_enum_register_static (g_intern_static_string ("PlanModelActualJoinKind"), values));

  return type;
}

const char *
plan_model_actual_join_kind_get_word (PlanModelActualJoinKind kind)
{
  return words[kind];
}
