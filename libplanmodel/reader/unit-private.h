/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/lexicon-private.h>

G_BEGIN_DECLS

/* What is counted or measured: the unit that stands behind a number, with its scale and with what it is divided by.  Here is
 * told how a number reads that has it; what it measures the table of units knows, vocabulary/unit-table.c. */
typedef enum
{
  PLAN_MODEL_UNIT_NONE, /* of a word that only begins like a unit: 家庭, 个体, 部门 */
  PLAN_MODEL_UNIT_COUNT,
  PLAN_MODEL_UNIT_PLACE, /* 县, 村: a unit behind Arabic numerals, a word of a slogan behind Han ones */
  PLAN_MODEL_UNIT_MEASURE,
  PLAN_MODEL_UNIT_LENGTH,
  PLAN_MODEL_UNIT_MONEY,
  PLAN_MODEL_UNIT_YEARS, /* 年, 周年 */
  PLAN_MODEL_UNIT_DURATION, /* 天, 小时, 个工作日, 个月 */
  PLAN_MODEL_UNIT_MONTH, /* 月: a date, not a duration */
  PLAN_MODEL_UNIT_DAY, /* 日, 号 */
  PLAN_MODEL_UNIT_AGE, /* 岁, 周岁 */
  PLAN_MODEL_UNIT_VOLTAGE, /* 千伏, kV */
  PLAN_MODEL_UNIT_GRADE, /* 级, 星, 等 */
  PLAN_MODEL_UNIT_CLASS, /* 类 */
  PLAN_MODEL_UNIT_PERCENT,
  PLAN_MODEL_UNIT_POINTS,
  PLAN_MODEL_UNIT_TIMES,
  PLAN_MODEL_UNIT_RANK, /* 位, 位次, 名次 */
  PLAN_MODEL_UNIT_PART, /* 成 */
  PLAN_MODEL_UNIT_SCALE /* 万, 亿, and nothing behind it */
} PlanModelUnitKind;

typedef struct
{
  PlanModelUnitKind kind;
  guint32 start;
  guint32 end;
  guint8 is_more; /* 余, 多 or 来 stands before or in it */
  guint8 has_scale;
  guint8 is_latin;
  guint8 is_single; /* one character */
  const char *spelling; /* where it is not printed as it is to be read: 万余家 is 万家; static */
} PlanModelUnitMatch;

/* The unit at @at, the longest that is known; FALSE where there is none. */
gboolean             plan_model_unit_read       (const guint16      *codes,
                                                 guint32             at,
                                                 guint32             end,
                                                 PlanModelUnitMatch *unit);

/* The words that may be a unit; those of no kind are none. */
const PlanModelWord *plan_model_unit_get_words  (guint              *n_words);

/* Marks, in a table of all codes, those that a unit may begin with. */
void                 plan_model_unit_mark_codes (guint8             *marks,
                                                 guint8              mark);

G_END_DECLS
