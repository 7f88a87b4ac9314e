/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/csv-decode-private.h>

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/encoding-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* The place where @text, which could be decoded, ends. */
static void
fail_behind (const char *name, const char *text, gsize length, const char *what, GError **error)
{
  guint line = 1, column = 1;

  plan_model_text_get_position (text, length, length, &line, &column);
  g_set_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_ENCODING, "%s:%u:%u: %s",
               name, line, column, what);
}

static void
fail_encoding (
    const char *name, const char *text, gsize length, const char *encoding, GError **error)
{
  /* Translators: the name of an encoding */
  g_autofree char *what = g_strdup_printf (_ ("the bytes are not %s from here on"), encoding);

  fail_behind (name, text, length, what, error);
}

static gboolean
check_utf8 (const char *name, const char *bytes, gsize length, GError **error)
{
  const char *end = bytes;

  /* A zero byte is valid, and is looked for later. */
  while (!g_utf8_validate_len (end, length - (gsize) (end - bytes), &end))
    {
      if (*end != '\0')
        {
          fail_encoding (name, bytes, (gsize) (end - bytes), "UTF-8", error);
          return FALSE;
        }
      end++;
    }

  return TRUE;
}

static char *
convert (const char *name,
         const char *bytes,
         gsize length,
         const char *encoding,
         gsize *decoded_length,
         GError **error)
{
  g_autofree char *valid = NULL;
  gsize n_read = 0, n_valid = 0;
  char *text = g_convert (bytes, (gssize) length, "UTF-8", encoding, &n_read, decoded_length, NULL);

  /* For GLib a character that is cut off at the end is no error. */
  if (text != NULL && n_read == length)
    return text;
  g_free (text);
  valid = g_convert (bytes, (gssize) n_read, "UTF-8", encoding, NULL, &n_valid, NULL);
  fail_encoding (name, valid != NULL ? valid : "", n_valid, encoding, error);

  return NULL;
}

static gboolean
find_encoding (
    const char *name, const char *bytes, gsize length, PlanModelEncoding *encoding, GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (plan_model_encoding_find (bytes, length, NULL, encoding, &problem))
    {
      /* A few names are too little to tell the old encodings apart. */
      if (!g_str_has_prefix (encoding->name, "UTF-"))
        encoding->name = "GB18030";
      return TRUE;
    }
  g_set_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_ENCODING, "%s: %s", name,
               problem->message);

  return FALSE;
}

const char *
plan_model_csv_decode (const char *name,
                       const char *bytes,
                       gsize length,
                       gsize *decoded_length,
                       char **converted,
                       GError **error)
{
  PlanModelEncoding encoding;
  const char *text, *nul;

  *converted = NULL;
  if (!find_encoding (name, bytes, length, &encoding, error))
    return NULL;
  text = bytes + encoding.n_skipped;
  *decoded_length = length - encoding.n_skipped;
  if (!g_str_equal (encoding.name, "UTF-8"))
    text = *converted = convert (name, text, *decoded_length, encoding.name, decoded_length, error);
  else if (!check_utf8 (name, text, *decoded_length, error))
    text = NULL;
  if (text == NULL)
    return NULL;
  nul = *decoded_length > 0 ? memchr (text, '\0', *decoded_length) : NULL;
  if (nul == NULL)
    return text;
  fail_behind (name, text, (gsize) (nul - text), _ ("a zero byte is no text"), error);
  g_clear_pointer (converted, g_free);

  return NULL;
}
