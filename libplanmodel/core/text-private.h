/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* Positions in a text.
 *
 * An offset counts code points, as spans do; an index counts bytes. The text is valid UTF-8 of
 * @length bytes; it needs no NUL and may hold some. Text that is not valid gives meaningless
 * offsets, but nothing is read outside of it. Each call reads the text up to the place asked for,
 * eight bytes at a time. */

/* What g_utf8_validate_len () says, which takes several times as long for Chinese: no NUL either. */
gboolean    plan_model_text_is_utf8       (const char *text,
                                           gsize       length);

/* The same, and how many code points there are where it is so. */
gboolean    plan_model_text_measure       (const char *text,
                                           gsize       length,
                                           gsize      *n_characters);

/* How many code points there are. */
gsize       plan_model_text_count         (const char *text,
                                           gsize       length);

/* The index where code point @offset begins; the count of all gives the end. FALSE, and @index as
 * it was, past that. */
gboolean    plan_model_text_get_index     (const char *text,
                                           gsize       length,
                                           gsize       offset,
                                           gsize      *index);

/* The other way. FALSE, and @offset as it was, past the end or inside of a code point. */
gboolean    plan_model_text_get_offset    (const char *text,
                                           gsize       length,
                                           gsize       index,
                                           gsize      *offset);

/* The line and the column of an index, both from 1, the column in code points. A line ends behind
 * its line feed, as for editors and grep -n; a carriage return is a code point like any other. The
 * end of the text is a place too. FALSE, and both as they were, as for get_offset. */
gboolean    plan_model_text_get_position  (const char *text,
                                           gsize       length,
                                           gsize       index,
                                           guint      *line,
                                           guint      *column);

/* The bytes of [@start, @end) in code points: where they begin, with their number in @n_bytes. They
 * lie in @text. NULL where @end is before @start or past the end. */
const char *plan_model_text_find_slice    (const char *text,
                                           gsize       length,
                                           gsize       start,
                                           gsize       end,
                                           gsize      *n_bytes);

/* The same as a copy with a NUL, for the caller to free. */
char       *plan_model_text_slice         (const char *text,
                                           gsize       length,
                                           gsize       start,
                                           gsize       end);

/* The form in which names are held against each other, whole or by strstr (), for the caller to
 * free. The form of a form is itself.
 *
 * It is NFKC (full and half width, Ⅱ and II, ㎡ and m2 are one), with the letters A to Z small, with
 * or without accents, and white space of any kind and length as one space, none at either end. Soft
 * hyphens, zero width spaces, word joiners and byte-order marks are left out. It stays within one
 * script: 规划 and 規劃 remain two names. Only A to Z have their case folded, for names in plans
 * have no other letters with case but units and symbols, in which it tells (Ω and ω).
 *
 * The time is linear for any text: more than 30 combining marks in a row are parted by U+034F, as
 * in the Stream-Safe Text Format of UAX #15, since ordering a run takes the square of its length.
 * What is not UTF-8 becomes U+FFFD. */
char       *plan_model_text_fold          (const char *text);

/* The same of a text of nothing but Han characters and the marks and ASCII that names are full of, which only grows shorter:
 * to @folded, which may hold as many bytes as the text, without a NUL. FALSE where the text has others. */
gboolean    plan_model_text_fold_plain    (const char *text,
                                           gsize       length,
                                           char       *folded,
                                           gsize      *folded_length);

/* How many columns of a terminal the text takes (@length -1: up to the NUL): two for a wide or full
 * width character, none for a combining or invisible one or a control character, one for any other,
 * those of ambiguous width and bytes that are not UTF-8 among them. */
gsize       plan_model_text_get_width     (const char *text,
                                           gssize      length);

/* Appends the text and as many spaces as it lacks to @n_columns, behind it or, @flush_right, before
 * it. What is wider is appended whole. */
void        plan_model_text_append_padded (GString    *string,
                                           const char *text,
                                           gsize       n_columns,
                                           gboolean    flush_right);

/* The text made safe to print to a terminal, on one line, for the caller to free.
 *
 * Text of a file may hold escape sequences, line feeds and marks that reverse the direction. The
 * control characters of C0 and C1 and DEL are written as \x1b, those that set the direction and the
 * separators of lines and paragraphs as \u202e; bytes that are not UTF-8 become U+FFFD. It is to be
 * read by people: a backslash stays as it is, so there is no way back. */
char       *plan_model_text_to_display    (const char *text,
                                           gssize      length);

G_END_DECLS
