/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>

/**
 * plan_model_load_error_quark:
 *
 * Gets the quark of [error@PlanModel.LoadError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_build_error_quark:
 *
 * Gets the quark of [error@PlanModel.BuildError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_comparison_error_quark:
 *
 * Gets the quark of [error@PlanModel.ComparisonError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_table_error_quark:
 *
 * Gets the quark of [error@PlanModel.TableError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_actuals_error_quark:
 *
 * Gets the quark of [error@PlanModel.ActualsError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_vocabulary_error_quark:
 *
 * Gets the quark of [error@PlanModel.VocabularyError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/**
 * plan_model_duties_error_quark:
 *
 * Gets the quark of [error@PlanModel.DutiesError].
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
/* clang-format off: it would put spaces into the names */
G_DEFINE_QUARK (plan-model-load-error-quark, plan_model_load_error)
G_DEFINE_QUARK (plan-model-build-error-quark, plan_model_build_error)
G_DEFINE_QUARK (plan-model-actuals-error-quark, plan_model_actuals_error)
G_DEFINE_QUARK (plan-model-comparison-error-quark, plan_model_comparison_error)
G_DEFINE_QUARK (plan-model-table-error-quark, plan_model_table_error)
G_DEFINE_QUARK (plan-model-vocabulary-error-quark, plan_model_vocabulary_error)
G_DEFINE_QUARK (plan-model-duties-error-quark, plan_model_duties_error)
/* clang-format on */

/* Where a class has the name of a domain without its Error, introspection would take the quark for a function of that class
 * and lose the domain, but for a type of the enumeration's own. */
G_DEFINE_ENUM_TYPE (PlanModelActualsError, plan_model_actuals_error,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUALS_ERROR_ENCODING, "encoding"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUALS_ERROR_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUALS_ERROR_HEADING, "heading"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUALS_ERROR_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ACTUALS_ERROR_EMPTY, "empty"))

G_DEFINE_ENUM_TYPE (PlanModelComparisonError, plan_model_comparison_error,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ERROR_CONCEPT, "concept"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ERROR_QUESTION, "question"))
G_DEFINE_ENUM_TYPE (PlanModelTableError, plan_model_table_error,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_ERROR_NO_COLUMN, "no-column"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_ERROR_NO_NUMBERS, "no-numbers"))

G_DEFINE_ENUM_TYPE (PlanModelVocabularyError, plan_model_vocabulary_error,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_ENCODING, "encoding"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_VERSION, "version"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "member"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_REFERENCE, "reference"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_CYCLE, "cycle"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VOCABULARY_ERROR_LABEL, "label"))
G_DEFINE_ENUM_TYPE (PlanModelDutiesError, plan_model_duties_error,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DUTIES_ERROR_PERIOD, "period"))
