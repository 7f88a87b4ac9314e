/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/document-private.h>
#include <libplanmodel/reader/encoding-private.h>
#include <libplanmodel/reader/html-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#ifdef PLAN_MODEL_HAVE_NETTLE
# include <nettle/sha2.h>
#endif

/* Offsets have 32 bits, and the stages double them at most. */
#define MAX_LENGTH ((gsize) 1 << 30)

#define REPLACEMENT "\357\277\275"

static char *
dup_sha256 (const char *data,
            gsize       length)
{
#ifdef PLAN_MODEL_HAVE_NETTLE
  static const char digits[] = "0123456789abcdef";
  struct sha256_ctx context;
  guint8 digest[SHA256_DIGEST_SIZE];
  char *text = g_new (char, 2 * SHA256_DIGEST_SIZE + 1);

  sha256_init (&context);
  sha256_update (&context, length, (const guint8 *) data);
  sha256_digest (&context, sizeof digest, digest);
  for (guint i = 0; i < sizeof digest; i++)
    {
      text[2 * i] = digits[digest[i] >> 4];
      text[2 * i + 1] = digits[digest[i] & 0xf];
    }
  text[2 * sizeof digest] = '\0';

  return text;
#else
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, length);
#endif
}

/* Characters that the text has lost: one note says where the first one was and how many there are. */
static void
note_lost (const PlanModelDocument *self,
           PlanModelNotes          *notes)
{
  const char *p = self->text, *end = p + self->length, *first = NULL;
  guint n = 0;
  gsize offset;

  while ((p = memchr (p, REPLACEMENT[0], end - p)) != NULL)
    {
      if (memcmp (p, REPLACEMENT, strlen (REPLACEMENT)) == 0)
        {
          if (first == NULL)
            first = p;
          n++;
        }
      /* The text is valid, so two more bytes belong to this character. */
      p += strlen (REPLACEMENT);
    }
  if (first == NULL)
    return;
  offset = plan_model_text_count (self->text, first - self->text);
  plan_model_notes_add (notes, PLAN_MODEL_NOTE_TEXT_LOST, PLAN_MODEL_ABOUT_DOCUMENT, 0, offset, offset + 1,
                        g_strdup_printf (ngettext ("%u character is lost", "%u characters are lost", n), n));
}

/*< private >
 * plan_model_document_new:
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with an error
 */
PlanModelDocument *
plan_model_document_new (const char      *name,
                         const char      *bytes,
                         gsize            length,
                         const char      *charset,
                         PlanModelNotes  *notes,
                         GError         **error)
{
  PlanModelDocument *self;
  PlanModelEncoding encoding;
  gboolean is_same;
  char *text;

  if (length > MAX_LENGTH)
    {
      g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT,
                   _ ("the document has more than %" G_GSIZE_FORMAT " bytes"),
                   MAX_LENGTH);
      return NULL;
    }
  if (!plan_model_encoding_find (bytes, length, charset, &encoding, error))
    return NULL;
  self = g_new0 (PlanModelDocument, 1);
  self->name = g_strdup (name);
  self->encoding = encoding.name;
  self->length = length - encoding.n_skipped;
  if (encoding.is_checked)
    {
      text = g_malloc (self->length + 1);
      memcpy (text, bytes + encoding.n_skipped, self->length);
      text[self->length] = '\0';
    }
  else
    text = plan_model_encoding_decode (bytes + encoding.n_skipped, self->length, encoding.name, &self->length);
  self->is_html = plan_model_html_match (text, self->length);
  if (self->is_html)
    {
      self->cells = g_array_new (FALSE, FALSE, sizeof (PlanModelMarkupCell));
      self->text = plan_model_html_draw (text, self->length, &self->length, self->cells, error);
      g_free (text);
      if (self->text == NULL)
        {
          plan_model_document_free (self);
          return NULL;
        }
    }
  else
    self->text = text;
  is_same = encoding.is_checked && !self->is_html;
  self->n_characters = is_same ? encoding.n_characters - (encoding.n_skipped != 0)
                               : plan_model_text_count (self->text, self->length);
  self->sha256 = dup_sha256 (bytes, length);
  /* Of plain UTF-8 the text is the bytes, and hashing them is not done for nothing. */
  if (self->length == length && (is_same || memcmp (self->text, bytes, length) == 0))
    self->text_sha256 = g_strdup (self->sha256);
  else
    self->text_sha256 = dup_sha256 (self->text, self->length);
  if (encoding.is_guess)
    plan_model_notes_add (notes, PLAN_MODEL_NOTE_ENCODING_GUESSED, PLAN_MODEL_ABOUT_DOCUMENT, 0, 0, 0,
                          g_strdup (encoding.name));
  note_lost (self, notes);

  return self;
}

/*< private >
 * plan_model_document_free:
 */
void
plan_model_document_free (PlanModelDocument *self)
{
  g_free (self->name);
  g_free (self->text);
  g_free (self->sha256);
  g_free (self->text_sha256);
  g_clear_pointer (&self->cells, g_array_unref);
  g_free (self);
}
