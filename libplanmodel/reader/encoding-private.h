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

typedef struct
{
  const char *name; /* static: UTF-8, UTF-16LE, UTF-16BE, GB18030, BIG5 … */
  gsize n_skipped; /* bytes of a byte-order mark */
  gboolean is_guess; /* neither said nor certain */
  gboolean is_checked; /* the bytes are valid UTF-8 without a NUL */
  gsize n_characters; /* where they are; with the byte-order mark */
} PlanModelEncoding;

/* The encoding of the bytes: by their byte-order mark, by @charset, by what HTML or XML says of itself, by the bytes.
 * FALSE with an error of PLAN_MODEL_LOAD_ERROR where they are no text or @charset is not known. */
gboolean plan_model_encoding_find   (const char         *bytes,
                                     gsize               length,
                                     const char         *charset,
                                     PlanModelEncoding  *encoding,
                                     GError            **error);

/* The bytes in UTF-8, with a NUL; what cannot be decoded becomes U+FFFD. */
char    *plan_model_encoding_decode (const char         *bytes,
                                     gsize               length,
                                     const char         *encoding,
                                     gsize              *decoded_length);

G_END_DECLS
