/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* Numbers alone, in Arabic, Han and Roman numerals and as fractions.
 *
 * 万 and 亿 behind a number belong to its unit and are not read: "三万" ends before 万.  Where digits follow them they are
 * folded in, as nothing else can be written: 三万五 is 35000.  百 and 千 of Han numerals are always folded in.
 */
typedef struct
{
  guint32 end;
  guint8 has_value; /* FALSE: too many digits to be kept */
  guint8 has_upper;
  guint8 is_bare; /* 万, 百亿: scales without a number, which stand for one of them; the end is before them */
  guint8 is_positional; /* 二〇二五, 一二三: digits side by side */
  guint8 is_ten; /* ends in 十, 百 or 千: what 来 may follow */
  guint8 has_point;
  guint8 has_leading_zero; /* 0994: a number of a telephone, say */
  guint8 n_digits; /* of Arabic numerals, before the point; at most 255 */
  gint64 integer; /* -1: no whole number, or above 10^18 */
  PlanModelDecimal value;
  PlanModelDecimal upper; /* 两三: 3; set where it has one */
} PlanModelNumeral;

/* What a Han numeral stands for by itself, -1 where the code is none; 10, 100, 1000 …: a scale. */
gint64   plan_model_numeral_get_code   (guint16           code);

gboolean plan_model_numeral_read_arabic (const guint16    *codes,
                                         guint32           at,
                                         guint32           end,
                                         PlanModelNumeral *numeral);
gboolean plan_model_numeral_read_han    (const guint16    *codes,
                                         guint32           at,
                                         guint32           end,
                                         PlanModelNumeral *numeral);

/* Ⅲ, or III where a grade follows: 类, 级. */
gboolean plan_model_numeral_read_roman  (const guint16    *codes,
                                         guint32           at,
                                         guint32           end,
                                         PlanModelNumeral *numeral);

static inline gboolean
plan_model_code_is_roman (guint16 code)
{
  return code >= 0x2160 && code <= 0x216b;
}

G_END_DECLS
