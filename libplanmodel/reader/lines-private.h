/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/raw-private.h>

G_BEGIN_DECLS

/* What each line of the text is, before any two of them are joined. */
typedef enum
{
  PLAN_MODEL_LINE_PLAIN,
  PLAN_MODEL_LINE_BLANK,
  PLAN_MODEL_LINE_PAGE, /* a page number, a running head: of the paper, not of the text, which goes on behind it */
  PLAN_MODEL_LINE_RULE, /* a rule, a fence, a comment: nothing to be read, but what stands around it is apart */
  PLAN_MODEL_LINE_CONTENTS,
  PLAN_MODEL_LINE_FURNITURE
} PlanModelLineKind;

/* No line is wider for us, nor indented further. */
#define PLAN_MODEL_LINE_MAX_WIDTH 1000
#define PLAN_MODEL_LINE_MAX_INDENT 200

typedef struct
{
  guint32 start; /* in the raw text: its first character that is seen */
  guint32 end; /* behind its last one */
  guint16 flags; /* of PlanModelLineFlags */
  guint16 width; /* in columns, a Han character taking two */
  guint8 indent; /* how many spaces stand before it, a tab counting as four */
  guint8 kind; /* of PlanModelLineKind */
  guint8 markdown_level; /* of a heading */
} PlanModelLine;

/* How a line begins: whether it may stand in the middle of a paragraph. */
typedef enum
{
  PLAN_MODEL_LINE_BEGINS_PLAIN,
  PLAN_MODEL_LINE_BEGINS_WEAKLY, /* 一是, a bracket: mostly within a paragraph */
  PLAN_MODEL_LINE_BEGINS_NUMBERED, /* 一、 (一) 1. 第一章 —— ①: a heading or an item of a list */
  PLAN_MODEL_LINE_BEGINS_LABELLED /* 牵头单位: 专栏1 表1 附件 */
} PlanModelLineBegin;

typedef enum
{
  PLAN_MODEL_LINE_ENDS_BARE,
  PLAN_MODEL_LINE_ENDS_OPEN, /* a comma, an opening bracket: something must follow */
  PLAN_MODEL_LINE_ENDS_SEMICOLON,
  PLAN_MODEL_LINE_ENDS_COLON,
  PLAN_MODEL_LINE_ENDS_STOP
} PlanModelLineEnd;

/* Returns: (transfer full): one for each line of the raw text; to be freed with g_free () */
PlanModelLine     *plan_model_lines_new        (const PlanModelRaw  *raw);

PlanModelLineBegin plan_model_line_get_begin   (const PlanModelRaw  *raw,
                                                const PlanModelLine *line);
PlanModelLineEnd   plan_model_line_get_end     (const PlanModelRaw  *raw,
                                                const PlanModelLine *line);

/* How wide the first word is that would not be broken: a number, a Latin word, a Han character. */
guint              plan_model_line_get_first_width (const PlanModelRaw  *raw,
                                                    const PlanModelLine *line);

/* How wide a character is in print, in columns. */
static inline guint
plan_model_code_get_width (guint16 code)
{
  return code >= 0x2000 ? 2 : 1;
}

G_END_DECLS
