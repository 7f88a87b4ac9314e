/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/document-private.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* What is said of a line: what it has, by its codes, and what the stages behind found of it. */
typedef enum
{
  PLAN_MODEL_LINE_HAS_SPACE = 1 << 0, /* or something else that is not seen */
  PLAN_MODEL_LINE_HAS_GAP = 1 << 1, /* two spaces or more, or a tab */
  PLAN_MODEL_LINE_HAS_BAR = 1 << 2,
  PLAN_MODEL_LINE_HAS_MARKUP = 1 << 3, /* a character that Markdown or HTML could have put there */
  PLAN_MODEL_LINE_HAS_STOP = 1 << 5, /* a full stop or a semicolon of Chinese */
  PLAN_MODEL_LINE_HAS_COMMA = 1 << 6, /* or an enumeration comma */
  PLAN_MODEL_LINE_HAS_HAN = 1 << 7,
  PLAN_MODEL_LINE_HAS_DIGIT = 1 << 8,
  PLAN_MODEL_LINE_CONTINUES = 1 << 9, /* the paragraph of the plain line before it */
  PLAN_MODEL_LINE_IS_CENTRED = 1 << 10,
  PLAN_MODEL_LINE_IS_EMPHASISED = 1 << 11, /* as a whole */
  PLAN_MODEL_LINE_BEGINS = 1 << 12, /* a paragraph, by a mark that was taken off */
  PLAN_MODEL_LINE_HAS_POINT = 1 << 13
} PlanModelLineFlags;

/* What a line has that has this code: those of ASCII, and any. */
extern const guint16 plan_model_code_ascii_flags[128];

static inline guint
plan_model_code_get_flags (guint16 code)
{
  if (code < 128)
    return plan_model_code_ascii_flags[code];
  if (code >= 0x3400 && code < 0xfff0)
    return PLAN_MODEL_LINE_HAS_HAN;

  return code == 0x3002 ? PLAN_MODEL_LINE_HAS_STOP
         : code == 0x3001 ? PLAN_MODEL_LINE_HAS_COMMA
                          : 0;
}

/* A space or what is not seen at all. */
static inline gboolean
plan_model_code_is_unseen (guint16 code)
{
  return code == ' ' || code == '\t' || code == PLAN_MODEL_CODE_NONE;
}

/* The text as codes, one for each code point, and its lines. */
typedef struct
{
  guint32 start;
  guint32 end; /* without the line feed and a carriage return before it */
  guint32 index; /* the byte of the text where it begins */
  guint32 n_bytes;
  guint16 flags; /* of PlanModelLineFlags: what it has in its own script, before anything of it is left out */
  guint32 n_unseen; /* codes that plan_model_code_is_unseen () */
} PlanModelRawLine;

typedef struct
{
  const PlanModelDocument *document;
  guint16 *codes; /* n_codes, and a 0 behind them */
  guint32 n_codes; /* the characters of the document */
  guint32 n_narrow; /* of them, those whose code is one of ASCII */
  PlanModelRawLine *lines;
  guint32 n_lines;
  guint32 *indexes; /* the byte where each 16th code point begins */
  gboolean is_chinese; /* there is a Han character in it */
  gboolean is_traditional; /* by share; the codes are then those of simplified script */
} PlanModelRaw;

PlanModelRaw *plan_model_raw_new       (const PlanModelDocument *document);
void          plan_model_raw_free      (PlanModelRaw *self);

/* What follows the character at @p of a document's text, which is valid.  Most characters are of three bytes, and a guess that
 * is right is done before the byte is there, which a table of lengths has to wait for. */
static inline const char *
plan_model_raw_next_char (const char *p)
{
  const guchar first = *p;

  if (G_LIKELY ((first & 0xf0) == 0xe0))
    return p + 3;

  return p + (first < 0x80 ? 1 : first < 0xe0 ? 2 : 4);
}

/* The byte where code point @offset begins. */
gsize         plan_model_raw_get_index (const PlanModelRaw *self,
                                        guint32             offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelRaw, plan_model_raw_free)

G_END_DECLS
