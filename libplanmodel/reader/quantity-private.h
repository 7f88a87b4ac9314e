/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* Numbers with their units and comparators, and times, as they are printed: what stands there, without a judgement on
 * whether it is a target.  That judgement is the business of targets.c and table.c.
 */
typedef enum
{
  PLAN_MODEL_QUANTITY_AMOUNT, /* 50 家, 2.4 件, 3000 万元, 一半, 三分之一, 五成, 3:1: a number with a unit */
  PLAN_MODEL_QUANTITY_BARE, /* a number that nothing known follows */
  PLAN_MODEL_QUANTITY_PERCENT, /* %, ‰, 百分之 */
  PLAN_MODEL_QUANTITY_POINTS, /* 百分点 */
  PLAN_MODEL_QUANTITY_TIMES, /* 倍, 翻一番 (2), 翻两番 (4), 倍增 (2) */
  PLAN_MODEL_QUANTITY_RANK, /* 第3位, 前10名, 上升10个位次 (unit 位), 前列 (no amount) */
  PLAN_MODEL_QUANTITY_COVERAGE, /* 全覆盖, 全部 …: 100 %, both inferred; 清零: 0 */
  PLAN_MODEL_QUANTITY_TREND, /* 逐年递增, 稳步下降, 持续提高: no amount */
  PLAN_MODEL_QUANTITY_UNCHANGED, /* 持平, 零增长, 不变: comparator exactly */
  PLAN_MODEL_QUANTITY_NAME, /* a number inside of a name, a model, an ordinal, a document number, a slogan, a distance …:
                               not to be read as a figure */
  PLAN_MODEL_QUANTITY_TIME /* see `time` */
} PlanModelQuantityKind;

typedef enum
{
  PLAN_MODEL_TIME_NONE,
  PLAN_MODEL_TIME_YEAR, /* 2025年, 到2025年, 2025年底前, 明年 */
  PLAN_MODEL_TIME_BEFORE, /* 2025年前, without 底: the year, inferred */
  PLAN_MODEL_TIME_YEARS, /* 2023至2025年, 2021-2025年, 十四五期间, 三年内: a span */
  PLAN_MODEL_TIME_END, /* 十四五末, 规划期末, 期末: the end of a span */
  PLAN_MODEL_TIME_EACH_YEAR, /* 每年, 年均, 逐年: no year of its own */
  PLAN_MODEL_TIME_SINCE, /* 2015年以来, 十三五以来, 近年来: the past */
  PLAN_MODEL_TIME_BASE, /* 比2020年, 较上年, 与2015年相比, 同比: the base of a change */
  PLAN_MODEL_TIME_ONGOING /* 长期, 持续, 常态化 (where a deadline is looked for) */
} PlanModelTimeKind;

typedef struct
{
  PlanModelTimeKind kind;
  gint16 start; /* of YEARS; 0: not known here (三年内: n_years) */
  gint16 end; /* the year, or that of the end; 0: relative to the plan's own (期末, 明年, 今年, 上年) */
  gint16 relative; /* where end is 0: 0 the plan's end or period, -2 the year before last, -1 last year, 2 this year,
                      1 next year, as seen from the issue */
  gint16 n_years; /* 三年内 */
  gint8 month; /* 2025年6月底前: 6, else 0 */
  gint8 day;
  gint8 quarter; /* 四季度: 4 */
  gint8 half; /* 上半年: 1 */
} PlanModelTime;

typedef struct
{
  PlanModelQuantityKind kind;
  guint32 start; /* with the comparator words before it (不低于50家以上: all of it); for a time with 到, 力争到 left out */
  guint32 end;
  guint32 number_start; /* the digits, both ends of a range in it */
  guint32 number_end;
  guint32 unit_start; /* the unit as printed, with its scale (万人次, 亿元, %, 个百分点 as 百分点); empty: start == end */
  guint32 unit_end;
  PlanModelComparator comparator; /* REACH where nothing is said */
  guint8 has_bound; /* a word or sign of comparison is printed */
  guint8 has_amount;
  guint8 is_inferred; /* the amount is not printed as a number (全覆盖, 翻番) */
  guint8 is_ordinal_unit; /* 第…, 前… */
  guint8 is_bracketed; /* the number stands in brackets of its own */
  guint8 is_too_long; /* a NAME, because it has more digits than can be kept */
  const char *unit; /* where the unit is not printed as it is to be read (%, 位, 成, ":"); NULL: as printed; static */
  PlanModelDecimal amount;
  PlanModelDecimal upper; /* of between */
  PlanModelTime time;
} PlanModelQuantityMatch;

/* Appends what stands in [@start, @end), in its order, to @quantities (of PlanModelQuantityMatch).  The codes before @start and
 * from @end on are not looked at.  The time is linear in the length. */
void     plan_model_quantities_scan  (const guint16 *codes,
                                      guint32        start,
                                      guint32        end,
                                      GArray        *quantities);

/* A cell of a table that is to hold one figure: "≥12%", "2600左右", "[120]", "3-5", "达到50%以上".  FALSE where it is anything
 * else (a word, a dash); the caller looks at the marks of notes around it. */
gboolean plan_model_quantity_read_cell (const guint16          *codes,
                                        guint32                 start,
                                        guint32                 end,
                                        PlanModelQuantityMatch *quantity);

/* A unit that begins at @at and ends by @end, the longest that is known: its length.  For headings and names of tables. */
guint    plan_model_unit_match       (const guint16 *codes,
                                      guint32        at,
                                      guint32        end);

/* Whether [@start, @end) as a whole is a unit: of "(亿元)", say. */
gboolean plan_model_unit_is          (const guint16 *codes,
                                      guint32        start,
                                      guint32        end);

/* A number in Han or Arabic numerals at @at, as of a heading ("十二", "12", "Ⅲ"): its value, and its end in @after; -1 for
 * none. */
gint64   plan_model_numeral_read     (const guint16 *codes,
                                      guint32        at,
                                      guint32        end,
                                      guint32       *after);

G_END_DECLS
