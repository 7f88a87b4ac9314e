/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* What the heading of a column says about the cells below it. */
typedef enum
{
  PLAN_MODEL_HEADER_NONE, /* nothing that is known */
  PLAN_MODEL_HEADER_NUMBER, /* 序号 */
  PLAN_MODEL_HEADER_CATEGORY, /* 类别, 一级指标 */
  PLAN_MODEL_HEADER_NAME, /* 指标, 指标名称 */
  PLAN_MODEL_HEADER_ITEM, /* 项目, 名称, 内容: of an indicator, a project or a task, as the other columns say */
  PLAN_MODEL_HEADER_UNIT,
  PLAN_MODEL_HEADER_NATURE, /* 属性: 约束性, 预期性 */
  PLAN_MODEL_HEADER_VALUE, /* a year, 目标值, 现状, 年均增长 */
  PLAN_MODEL_HEADER_REMARK,
  PLAN_MODEL_HEADER_AGENCY,
  PLAN_MODEL_HEADER_DEADLINE, /* 完成时限, 建设年限 */
  PLAN_MODEL_HEADER_CONTENT,
  PLAN_MODEL_HEADER_PLACE,
  PLAN_MODEL_HEADER_INVESTMENT,
  PLAN_MODEL_HEADER_TASK,
  PLAN_MODEL_HEADER_PROJECT,
  PLAN_MODEL_HEADER_AREA, /* 县市, 地区 */
  PLAN_MODEL_HEADER_YEAR, /* 年份: its cells are years */
  PLAN_MODEL_HEADER_SCORE,
  PLAN_MODEL_HEADER_SUBSIDY,
  PLAN_MODEL_HEADER_PERSON, /* 联系人, 电话 */
  PLAN_MODEL_HEADER_PAGE /* 索引号, 文号: of the table that a web page shows before the text */
} PlanModelHeaderKind;

typedef struct
{
  PlanModelHeaderKind kind;
  PlanModelValueRole role; /* of a column of values; UNKNOWN: not said */
  PlanModelForm form; /* NONE: as the names of the rows say */
  PlanModelChange change;
  PlanModelStatus status; /* ESTIMATED: 预计 */
  PlanModelAssignmentRole assignment; /* of a column of agencies */
  PlanModelComparator comparator; /* 2025年不低于; NONE: not said */
  gint16 year_start; /* of a span: 2021-2025年 */
  gint16 year; /* 0: not printed */
  gint16 base_year; /* 较2020年增长: 2020 */
  guint8 is_period_end; /* 规划期末 */
  guint8 has_role_word; /* 目标值, 实际 */
  guint8 brackets_are_cumulative; /* 年均增长[累计] */
  guint8 is_growth; /* 年均增长, 累计, 增减 */
  guint8 is_season; /* its two years are one season: 2022-2023年秋冬季 */
  guint8 is_span; /* nothing but 2021-2025年: what is done in these years */
  guint32 unit_start; /* a unit printed in the heading: start == end: none */
  guint32 unit_end;
  guint32 name_end; /* of what is left before the unit */
} PlanModelColumn;

/* Reads the heading at [@start, @end), whose codes have no spaces between Han characters. */
void plan_model_column_read (const guint16   *codes,
                             guint32          start,
                             guint32          end,
                             PlanModelColumn *column);

/* The kind alone, of codes of the raw text: spaces are passed over. */
PlanModelHeaderKind plan_model_column_get_kind (const guint16 *codes,
                                                guint32        start,
                                                guint32        end,
                                                gint16        *year);

/* Whether it is PAGE, which most cells are seen not to be at once. */
gboolean            plan_model_column_is_of_page (const guint16 *codes,
                                                  guint32        start,
                                                  guint32        end);

/* Puts what a heading says on top of what those above it said. */
void plan_model_column_merge (PlanModelColumn       *column,
                              const PlanModelColumn *below);

/* What a cell looks like, whatever column it stands in. */
typedef enum
{
  PLAN_MODEL_LOOK_EMPTY,
  PLAN_MODEL_LOOK_MISSING, /* —, /, … */
  PLAN_MODEL_LOOK_FIGURE,
  PLAN_MODEL_LOOK_ORDINAL, /* (1), ①, 一 */
  PLAN_MODEL_LOOK_YEAR,
  PLAN_MODEL_LOOK_UNIT,
  PLAN_MODEL_LOOK_NATURE,
  PLAN_MODEL_LOOK_HEADING, /* a word that headings of columns are made of */
  PLAN_MODEL_LOOK_TEXT
} PlanModelLook;

/* The codes may be those of the raw text: spaces are passed over. */
PlanModelLook plan_model_look_at (const guint16 *codes,
                                  guint32        start,
                                  guint32        end);

/* 约束性, 预期性 and the like, as a whole; UNSPECIFIED for anything else. */
PlanModelNature plan_model_nature_read (const guint16 *codes,
                                        guint32        start,
                                        guint32        end);

/* How well a cell fits into a column, 0 to 10; @kind NONE: where nothing is known of it. */
guint plan_model_look_fits (PlanModelLook       look,
                            PlanModelHeaderKind kind);

/* How alike two cells of one column look, 0 to 10. */
guint plan_model_look_is_like (PlanModelLook look,
                               PlanModelLook other);

G_END_DECLS
