/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#ifdef __SSE2__
# include <emmintrin.h>
#endif

G_BEGIN_DECLS

/* The strict grammar of RFC 8259, pulled token by token from a buffer.
 *
 * PLAN_MODEL_SCAN_PADDING bytes must be readable after the text, the first of them a NUL, or, for a line among others,
 * the rest of the buffer, whose line feed ends the line: a control character outside a string that is no space of the
 * scanner stops every loop, and none may stand in a string.
 */
#define PLAN_MODEL_SCAN_PADDING 64

typedef struct
{
  const char *p; /* where the scanner is */
  const char *start;
  const char *problem; /* what is wrong at p, once a function has returned FALSE; to be translated */
  gboolean is_expected; /* the problem is what was expected there, and something else was found */
  guint max_depth;
  guint depth;
  gboolean one_line; /* a line feed is not a space but the end */
  gboolean too_deep; /* the problem is the depth */
  gboolean bad_encoding; /* the problem is that the bytes are not UTF-8 */
  char *scratch; /* where strings with escapes are decoded */
  gsize scratch_size;
} PlanModelScan;

/* A string's text: in the buffer, or in the scratch until the next string. */
typedef struct
{
  const char *text;
  gsize length;
} PlanModelScanString;

void     plan_model_scan_init             (PlanModelScan       *self,
                                           const char          *text,
                                           guint                max_depth,
                                           gboolean             one_line);
void     plan_model_scan_clear            (PlanModelScan       *self);
gboolean plan_model_scan_fail             (PlanModelScan       *self,
                                           const char          *at,
                                           const char          *problem);
gboolean plan_model_scan_expect           (PlanModelScan       *self,
                                           const char          *at,
                                           const char          *expected);
void     plan_model_scan_skip_spaces_slow (PlanModelScan       *self);
gboolean plan_model_scan_escaped_string   (PlanModelScan       *self,
                                           const char          *start,
                                           const char          *p,
                                           PlanModelScanString *string);
gboolean plan_model_scan_skip_value       (PlanModelScan       *self);
gboolean plan_model_scan_skip_number      (PlanModelScan       *self);
gboolean plan_model_scan_end              (PlanModelScan       *self,
                                           const char          *end);

static inline void
plan_model_scan_skip_spaces (PlanModelScan *self)
{
  if (G_UNLIKELY ((guint8) *self->p <= ' '))
    plan_model_scan_skip_spaces_slow (self);
}

/* Finds the first byte from p on that cannot simply be part of a string: a quote, a backslash or a control character. */
static inline const char *
plan_model_scan_find_special (const char *p)
{
#ifdef __SSE2__
  const __m128i quote = _mm_set1_epi8 ('"'), backslash = _mm_set1_epi8 ('\\'), control = _mm_set1_epi8 (0x1f);

  for (;; p += 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (const void *) p);
      __m128i special = _mm_or_si128 (_mm_or_si128 (_mm_cmpeq_epi8 (bytes, quote), _mm_cmpeq_epi8 (bytes, backslash)),
                                      _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, control), bytes));
      guint found = _mm_movemask_epi8 (special);

      if (found != 0)
        return p + __builtin_ctz (found);
    }
#else
  while (*p != '"' && *p != '\\' && (guint8) *p >= ' ')
    p++;

  return p;
#endif
}

/* At a quote: reads the string.  Its bytes are not yet known to be UTF-8. */
static inline gboolean
plan_model_scan_string (PlanModelScan       *self,
                        PlanModelScanString *string)
{
  const char *start = self->p + 1;
  const char *p = plan_model_scan_find_special (start);

  if (G_LIKELY (*p == '"'))
    {
      string->text = start;
      string->length = p - start;
      self->p = p + 1;

      return TRUE;
    }

  return plan_model_scan_escaped_string (self, start, p, string);
}

/* After a member's name: to the first byte of its value. */
static inline gboolean
plan_model_scan_colon (PlanModelScan *self)
{
  const char *p = self->p;

  /* As JSON is mostly written: with nothing around it, or with one space after it. */
  if (G_LIKELY (p[0] == ':'))
    {
      if (G_LIKELY ((guint8) p[1] > ' '))
        {
          self->p = p + 1;
          return TRUE;
        }
      if (p[1] == ' ' && (guint8) p[2] > ' ')
        {
          self->p = p + 2;
          return TRUE;
        }
    }
  plan_model_scan_skip_spaces (self);
  if (G_UNLIKELY (*self->p != ':'))
    return plan_model_scan_expect (self, self->p, N_ ("\":\" after the name of a member"));
  self->p++;
  plan_model_scan_skip_spaces (self);

  return TRUE;
}

/* After a value in an object or array: to the next name or value, or past the closing bracket, which sets @done. */
static inline gboolean
plan_model_scan_comma (PlanModelScan *self,
                       char           closing,
                       gboolean      *done)
{
  if (G_LIKELY (self->p[0] == ',' && (guint8) self->p[1] > ' '))
    {
      self->p++;
      *done = FALSE;

      return TRUE;
    }
  plan_model_scan_skip_spaces (self);
  if (*self->p == ',')
    {
      self->p++;
      plan_model_scan_skip_spaces (self);
      *done = FALSE;

      return TRUE;
    }
  if (G_LIKELY (*self->p == closing))
    {
      self->p++;
      self->depth--;
      *done = TRUE;

      return TRUE;
    }

  return plan_model_scan_expect (self, self->p, closing == '}' ? N_ ("\",\" or \"}\"") : N_ ("\",\" or \"]\""));
}

/* At an opening bracket: to the first name or value, or past the closing one, which sets @done. */
static inline gboolean
plan_model_scan_open (PlanModelScan *self,
                      char           closing,
                      gboolean      *done)
{
  if (G_UNLIKELY (self->depth >= self->max_depth))
    {
      self->too_deep = TRUE;
      return plan_model_scan_fail (self, self->p, N_ ("objects and arrays are nested too deep"));
    }
  self->p++;
  plan_model_scan_skip_spaces (self);
  *done = *self->p == closing;
  if (*done)
    self->p++;
  else
    self->depth++;

  return TRUE;
}

G_END_DECLS
