/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelLoadError:
 * @PLAN_MODEL_LOAD_ERROR_ENCODING: the bytes are not UTF-8
 * @PLAN_MODEL_LOAD_ERROR_SYNTAX: the text is not JSON in the sense of RFC 8259
 * @PLAN_MODEL_LOAD_ERROR_LIMIT: a limit of the loader is exceeded
 * @PLAN_MODEL_LOAD_ERROR_VERSION: the version of plan JSON is not one that this library reads
 * @PLAN_MODEL_LOAD_ERROR_MEMBER: a member is missing, mistyped, given twice, or (when strict) unknown
 * @PLAN_MODEL_LOAD_ERROR_REFERENCE: an id is given twice or points nowhere, or parents form a cycle
 * @PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT: the input is nothing that the library can load
 * @PLAN_MODEL_LOAD_ERROR_EMPTY: there is nothing to load: a file of 0 bytes, or a folder without plans
 *
 * What went wrong when plans were loaded.
 *
 * What the operating system refused is reported as `G_IO_ERROR` instead.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_LOAD_ERROR_ENCODING,
  PLAN_MODEL_LOAD_ERROR_SYNTAX,
  PLAN_MODEL_LOAD_ERROR_LIMIT,
  PLAN_MODEL_LOAD_ERROR_VERSION,
  PLAN_MODEL_LOAD_ERROR_MEMBER,
  PLAN_MODEL_LOAD_ERROR_REFERENCE,
  PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT,
  PLAN_MODEL_LOAD_ERROR_EMPTY
} PlanModelLoadError;

/**
 * PLAN_MODEL_LOAD_ERROR:
 *
 * The domain of errors of loading. See [error@PlanModel.LoadError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_LOAD_ERROR (plan_model_load_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_load_error_quark (void);

/**
 * PlanModelBuildError:
 * @PLAN_MODEL_BUILD_ERROR_MEMBER: a member is unknown, missing, or its text is not what it holds
 * @PLAN_MODEL_BUILD_ERROR_REFERENCE: an id is given twice or points nowhere
 * @PLAN_MODEL_BUILD_ERROR_CYCLE: parents form a cycle
 * @PLAN_MODEL_BUILD_ERROR_PERIOD: a span of years ends before it starts
 * @PLAN_MODEL_BUILD_ERROR_LIMIT: a text is longer, or sections lie deeper in one another, than the model can hold
 *
 * Why a builder refuses what it was given.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_BUILD_ERROR_MEMBER,
  PLAN_MODEL_BUILD_ERROR_REFERENCE,
  PLAN_MODEL_BUILD_ERROR_CYCLE,
  PLAN_MODEL_BUILD_ERROR_PERIOD,
  PLAN_MODEL_BUILD_ERROR_LIMIT
} PlanModelBuildError;

/**
 * PLAN_MODEL_BUILD_ERROR:
 *
 * The domain of errors of building. See [error@PlanModel.BuildError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_BUILD_ERROR (plan_model_build_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_build_error_quark (void);

/**
 * PlanModelActualsError:
 * @PLAN_MODEL_ACTUALS_ERROR_ENCODING: the bytes are no text, or not all of them are in its encoding
 * @PLAN_MODEL_ACTUALS_ERROR_SYNTAX: the text is no table of values, such as where a quotation mark is not closed
 * @PLAN_MODEL_ACTUALS_ERROR_HEADING: there is no heading, or it lacks a column that there must be, or has one twice
 * @PLAN_MODEL_ACTUALS_ERROR_LIMIT: a limit of the reader is exceeded
 * @PLAN_MODEL_ACTUALS_ERROR_EMPTY: there is nothing to read
 *
 * Why a file of actual values cannot be read at all.
 *
 * What the operating system refused is reported as `G_IO_ERROR` instead, and what is wrong in a file of plan JSON as
 * [error@PlanModel.LoadError].
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_ACTUALS_ERROR_ENCODING,
  PLAN_MODEL_ACTUALS_ERROR_SYNTAX,
  PLAN_MODEL_ACTUALS_ERROR_HEADING,
  PLAN_MODEL_ACTUALS_ERROR_LIMIT,
  PLAN_MODEL_ACTUALS_ERROR_EMPTY
} PlanModelActualsError;

#define PLAN_MODEL_TYPE_ACTUALS_ERROR (plan_model_actuals_error_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType  plan_model_actuals_error_get_type (void) G_GNUC_CONST;

/**
 * PLAN_MODEL_ACTUALS_ERROR:
 *
 * The domain of errors of reading actual values. See [error@PlanModel.ActualsError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_ACTUALS_ERROR (plan_model_actuals_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_actuals_error_quark    (void);

/**
 * PlanModelComparisonError:
 * @PLAN_MODEL_COMPARISON_ERROR_CONCEPT: the vocabulary does not have the concept that was asked for
 * @PLAN_MODEL_COMPARISON_ERROR_QUESTION: what is asked for contradicts itself
 *
 * Why plans are not compared.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARISON_ERROR_CONCEPT,
  PLAN_MODEL_COMPARISON_ERROR_QUESTION
} PlanModelComparisonError;

#define PLAN_MODEL_TYPE_COMPARISON_ERROR (plan_model_comparison_error_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType  plan_model_comparison_error_get_type (void) G_GNUC_CONST;

/**
 * PLAN_MODEL_COMPARISON_ERROR:
 *
 * The domain of errors of comparing. See [error@PlanModel.ComparisonError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_COMPARISON_ERROR (plan_model_comparison_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_comparison_error_quark    (void);

/**
 * PlanModelTableError:
 * @PLAN_MODEL_TABLE_ERROR_NO_COLUMN: the table has no column of this name
 * @PLAN_MODEL_TABLE_ERROR_NO_NUMBERS: the column has texts, where numbers are wanted
 *
 * Why a table does not give what it was asked for.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_TABLE_ERROR_NO_COLUMN,
  PLAN_MODEL_TABLE_ERROR_NO_NUMBERS
} PlanModelTableError;

#define PLAN_MODEL_TYPE_TABLE_ERROR (plan_model_table_error_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType  plan_model_table_error_get_type (void) G_GNUC_CONST;

/**
 * PLAN_MODEL_TABLE_ERROR:
 *
 * The domain of errors of tables. See [error@PlanModel.TableError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_TABLE_ERROR (plan_model_table_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_table_error_quark    (void);

/**
 * PlanModelVocabularyError:
 * @PLAN_MODEL_VOCABULARY_ERROR_ENCODING: the bytes are not UTF-8
 * @PLAN_MODEL_VOCABULARY_ERROR_SYNTAX: the text is not JSON in the sense of RFC 8259
 * @PLAN_MODEL_VOCABULARY_ERROR_LIMIT: the file is too large, or a text or a list in it too long
 * @PLAN_MODEL_VOCABULARY_ERROR_VERSION: the version of the format is not one that this library reads
 * @PLAN_MODEL_VOCABULARY_ERROR_MEMBER: a member is missing, mistyped, given twice or unknown, or its word is
 * @PLAN_MODEL_VOCABULARY_ERROR_REFERENCE: an id is given twice or points nowhere
 * @PLAN_MODEL_VOCABULARY_ERROR_CYCLE: a concept is broader than itself
 * @PLAN_MODEL_VOCABULARY_ERROR_LABEL: a label is empty, or two concepts have labels that say the same
 *
 * Why a vocabulary is refused. The message begins with file, line and column.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_VOCABULARY_ERROR_ENCODING,
  PLAN_MODEL_VOCABULARY_ERROR_SYNTAX,
  PLAN_MODEL_VOCABULARY_ERROR_LIMIT,
  PLAN_MODEL_VOCABULARY_ERROR_VERSION,
  PLAN_MODEL_VOCABULARY_ERROR_MEMBER,
  PLAN_MODEL_VOCABULARY_ERROR_REFERENCE,
  PLAN_MODEL_VOCABULARY_ERROR_CYCLE,
  PLAN_MODEL_VOCABULARY_ERROR_LABEL
} PlanModelVocabularyError;

#define PLAN_MODEL_TYPE_VOCABULARY_ERROR (plan_model_vocabulary_error_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType  plan_model_vocabulary_error_get_type (void) G_GNUC_CONST;

/**
 * PLAN_MODEL_VOCABULARY_ERROR:
 *
 * The domain of errors of vocabularies. See [error@PlanModel.VocabularyError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_VOCABULARY_ERROR (plan_model_vocabulary_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_vocabulary_error_quark    (void);

/**
 * PlanModelDutiesError:
 * @PLAN_MODEL_DUTIES_ERROR_PERIOD: a text is no period of time or date that is understood
 *
 * Why duties are not filtered as was asked for.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DUTIES_ERROR_PERIOD
} PlanModelDutiesError;

#define PLAN_MODEL_TYPE_DUTIES_ERROR (plan_model_duties_error_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType  plan_model_duties_error_get_type (void) G_GNUC_CONST;

/**
 * PLAN_MODEL_DUTIES_ERROR:
 *
 * The domain of errors of duties. See [error@PlanModel.DutiesError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_DUTIES_ERROR (plan_model_duties_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_duties_error_quark    (void);

G_END_DECLS
