/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/vocabulary-json-private.h>

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/json/places-private.h>
#include <libplanmodel/json/scan-private.h>
#include <libplanmodel/vocabulary/unit-facets-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define VERSION   "1"
#define MAX_DEPTH 8

/* Where a text of the file stands: for what can be said of it only when all of the file is read. */
typedef struct
{
  guint32 concept; /* its row */
  const char *text;
  const char *at;
} Placed;

typedef struct
{
  const char *file;
  const char *text; /* padded */
  gsize length;
  PlanModelScan scan;
  PlanModelConceptSet *set;
  GHashTable *here; /* ids of the concepts of this file → where */
  GArray *links;    /* of Placed: broader and related */
  GArray *labels;   /* of Placed */
  GArray *places;   /* of Placed: the ids themselves */
  GError **error;
} Reader;

/* What is read of a concept: a bit for each member, in the order of the format. */
enum
{
  MEMBER_ID,
  MEMBER_REPLACES,
  MEMBER_LABELS,
  MEMBER_ALTERNATIVE,
  MEMBER_BROADER,
  MEMBER_RELATED,
  MEMBER_DIMENSION,
  MEMBER_DIRECTION,
  MEMBER_DEFINITION,
  MEMBER_SOURCE,
  MEMBER_FACETS,
  N_MEMBERS
};

static const char *const members[N_MEMBERS] = {
  "id",        "replaces",  "labels",     "alternative", "broader", "related",
  "dimension", "direction", "definition", "source",      "facets",
};

static const char *const languages[PLAN_MODEL_N_LANGUAGES] = { "zh-Hans", "zh-Hant", "en" };

/* Saying what is wrong */

static gboolean G_GNUC_PRINTF (4, 5)
    fail (Reader *self, const char *at, PlanModelVocabularyError code, const char *format, ...)
{
  PlanModelPlace place = { .offset = (gsize) (at - self->text) };
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  plan_model_places_find (self->text, self->length, 1, MAX_DEPTH, &place, 1);
  g_set_error (self->error, PLAN_MODEL_VOCABULARY_ERROR, code, "%s:%u:%u: %s", self->file,
               place.line, place.column, message);
  g_free (place.pointer);

  return FALSE;
}

/* The scanner's own problem. */
static gboolean
fail_at_scan (Reader *self)
{
  const PlanModelScan *scan = &self->scan;
  const char *end = self->text + self->length;

  if (scan->too_deep)
    return fail (self, scan->p, PLAN_MODEL_VOCABULARY_ERROR_LIMIT, "%s", _ (scan->problem));
  if (scan->p >= end)
    return fail (self, end, PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "%s",
                 _ ("the text ends before the vocabulary does"));
  if (scan->is_expected)
    /* Translators: what was expected */
    return fail (self, scan->p, PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, _ ("expected %s"),
                 _ (scan->problem));

  return fail (self, scan->p, PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "%s", _ (scan->problem));
}

static gboolean
fail_at_type (Reader *self, const char *at, const char *name, const char *expected)
{
  /* Translators: the name of a member, what it should be */
  return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("\"%s\": expected %s"), name,
               expected);
}

/* For a message: no longer than a line, and safe to print. */
static char *
quote (const char *text)
{
  g_autofree char *shown = plan_model_text_to_display (text, -1);
  glong length = g_utf8_strlen (shown, -1);
  g_autofree char *cut = length > 40 ? g_utf8_substring (shown, 0, 40) : g_strdup (shown);

  return g_strdup_printf ("\"%s%s\"", cut, length > 40 ? "…" : "");
}

/* Reading texts */

/* Without white space of any kind in front, and without that of ASCII behind. */
static void
strip (PlanModelScanString *string)
{
  while (string->length > 0 && g_unichar_isspace (g_utf8_get_char (string->text)))
    {
      const char *next = g_utf8_next_char (string->text);

      string->length -= (gsize) (next - string->text);
      string->text = next;
    }
  while (string->length > 0 && g_ascii_isspace (string->text[string->length - 1]))
    string->length--;
}

/* At any value: a string that says something, kept with the set. */
static gboolean
read_text (Reader *self, const char *name, guint max_length, const char **text)
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  if (*at != '"')
    return fail_at_type (self, at, name, _ ("a string"));
  if (!plan_model_scan_string (&self->scan, &string))
    return fail_at_scan (self);
  if (plan_model_text_count (string.text, string.length) > max_length)
    /* Translators: the name of a member, a number */
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_LIMIT,
                 _ ("\"%s\" has more than %u characters"), name, max_length);
  strip (&string);
  if (string.length == 0)
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_LABEL, _ ("\"%s\" is empty"), name);
  *text = g_string_chunk_insert_len (self->set->texts, string.text, (gssize) string.length);

  return TRUE;
}

/* What has brackets around it: to the first thing in it, or past it, which sets @done. */
static gboolean
open_value (Reader *self, char opening, const char *name, gboolean *done)
{
  const char *at = self->scan.p;

  if (*at != opening)
    return fail_at_type (self, at, name, opening == '{' ? _ ("an object") : _ ("an array"));

  return plan_model_scan_open (&self->scan, opening == '{' ? '}' : ']', done)
         || fail_at_scan (self);
}

static gboolean
go_on (Reader *self, char closing, gboolean *done)
{
  return plan_model_scan_comma (&self->scan, closing, done) || fail_at_scan (self);
}

/* At the name of a member: its number among some names, and to its value.  Each may come once. */
static gboolean
read_name (Reader *self,
           const char *const *names,
           guint n_names,
           const char *owner,
           guint32 *seen,
           guint *number)
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  if (*at != '"')
    return plan_model_scan_expect (&self->scan, at, N_ ("the name of a member"))
           || fail_at_scan (self);
  if (!plan_model_scan_string (&self->scan, &string))
    return fail_at_scan (self);
  for (*number = 0; *number < n_names; (*number)++)
    if (strlen (names[*number]) == string.length
        && memcmp (names[*number], string.text, string.length) == 0)
      break;
  if (*number == n_names)
    {
      g_autofree char *name = g_strndup (string.text, string.length);
      g_autofree char *shown = quote (name);

      /* Translators: what has the member, the name of the member */
      return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("%s has no member %s"),
                   _ (owner), shown);
    }
  if (*seen & 1u << *number)
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("\"%s\" is given twice"),
                 names[*number]);
  *seen |= 1u << *number;

  return plan_model_scan_colon (&self->scan) || fail_at_scan (self);
}

static void
note_place (GArray *places, guint32 concept, const char *text, const char *at)
{
  Placed placed = { concept, text, at };

  g_array_append_val (places, placed);
}

/* Reading concepts */

/* An array of texts that are added to a list. */
static gboolean
read_texts (Reader *self,
            const char *name,
            guint max_length,
            guint32 concept,
            GArray *places,
            GPtrArray **list)
{
  gboolean done;

  if (!open_value (self, '[', name, &done))
    return FALSE;
  if (*list == NULL)
    *list = g_ptr_array_new ();
  while (!done)
    {
      const char *at = self->scan.p, *text;

      if ((*list)->len >= PLAN_MODEL_VOCABULARY_MAX_TEXTS)
        return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_LIMIT,
                     _ ("\"%s\" has more than %u items"), name, PLAN_MODEL_VOCABULARY_MAX_TEXTS);
      if (!read_text (self, name, max_length, &text))
        return FALSE;
      note_place (places, concept, text, at);
      g_ptr_array_add (*list, (gpointer) text);
      if (!go_on (self, ']', &done))
        return FALSE;
    }

  return TRUE;
}

/* A text for each language. */
static gboolean
read_languages (Reader *self,
                const char *name,
                guint max_length,
                guint32 concept,
                GArray *places,
                const char **texts)
{
  guint32 seen = 0;
  gboolean done;

  if (!open_value (self, '{', name, &done))
    return FALSE;
  while (!done)
    {
      const char *at;
      guint language;

      if (!read_name (self, languages, G_N_ELEMENTS (languages), name, &seen, &language))
        return FALSE;
      at = self->scan.p;
      if (!read_text (self, languages[language], max_length, &texts[language]))
        return FALSE;
      if (places != NULL)
        note_place (places, concept, texts[language], at);
      if (!go_on (self, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_alternative (Reader *self, guint32 concept)
{
  guint32 seen = 0;
  gboolean done;

  if (!open_value (self, '{', "alternative", &done))
    return FALSE;
  while (!done)
    {
      PlanModelConceptRow *row;
      guint language;

      if (!read_name (self, languages, G_N_ELEMENTS (languages), "alternative", &seen, &language))
        return FALSE;
      row = &g_array_index (self->set->rows, PlanModelConceptRow, concept);
      if (!read_texts (self, languages[language], PLAN_MODEL_MAX_NAME, concept, self->labels,
                       &row->alternative[language])
          || !go_on (self, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_dimension (Reader *self, PlanModelConceptRow *row)
{
  const char *at = self->scan.p, *word;

  if (!read_text (self, "dimension", PLAN_MODEL_MAX_NAME, &word))
    return FALSE;
  if (!plan_model_unit_facets_is_dimension (word))
    {
      g_autofree char *shown = quote (word);

      return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("there is no dimension %s"),
                   shown);
    }
  row->dimension = word;

  return TRUE;
}

static gboolean
read_direction (Reader *self, PlanModelConceptRow *row)
{
  const PlanModelWords *words = plan_model_words_get (PLAN_MODEL_WORDS_DIRECTION);
  const char *at = self->scan.p, *word;
  int value;

  if (!read_text (self, "direction", PLAN_MODEL_MAX_NAME, &word))
    return FALSE;
  value = plan_model_words_find (words, word, strlen (word));
  /* Unknown is what is not stated. */
  if (value <= PLAN_MODEL_DIRECTION_UNKNOWN)
    {
      g_autofree char *shown = quote (word);

      return fail (
          self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER,
          _ ("\"direction\": expected \"increase\", \"decrease\" or \"maintain\", found %s"),
          shown);
    }
  row->direction = value;

  return TRUE;
}

static gboolean
read_facets (Reader *self, PlanModelConceptRow *row)
{
  const char *names[PLAN_MODEL_N_NAME_FACETS - 1];
  guint32 seen = 0;
  gboolean done;

  for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    names[facet - 1] = plan_model_facet_get_word (facet);
  if (!open_value (self, '{', "facets", &done))
    return FALSE;
  while (!done)
    {
      g_autofree char *value = NULL;
      const char *at, *text;
      guint number;

      if (!read_name (self, names, G_N_ELEMENTS (names), "facets", &seen, &number))
        return FALSE;
      at = self->scan.p;
      if (!read_text (self, names[number], PLAN_MODEL_MAX_NAME, &text))
        return FALSE;
      value = plan_model_facets_read_value (number + 1, text);
      if (value == NULL)
        {
          g_autofree char *shown = quote (text);

          /* Translators: the word of a facet, such as "stage", what was found */
          return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("there is no %s %s"),
                       names[number], shown);
        }
      row->facet[number + 1] = g_string_chunk_insert_const (self->set->texts, value);
      if (!go_on (self, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_member (Reader *self, guint member, guint32 concept)
{
  PlanModelConceptRow *row = &g_array_index (self->set->rows, PlanModelConceptRow, concept);

  switch (member)
    {
    case MEMBER_LABELS:
      return read_languages (self, "labels", PLAN_MODEL_MAX_NAME, concept, self->labels,
                             row->label);
    case MEMBER_ALTERNATIVE:
      return read_alternative (self, concept);
    case MEMBER_BROADER:
      g_clear_pointer (&row->broader, g_ptr_array_unref);
      return read_texts (self, "broader", PLAN_MODEL_MAX_NAME, concept, self->links, &row->broader);
    case MEMBER_RELATED:
      g_clear_pointer (&row->related, g_ptr_array_unref);
      return read_texts (self, "related", PLAN_MODEL_MAX_NAME, concept, self->links, &row->related);
    case MEMBER_DIMENSION:
      return read_dimension (self, row);
    case MEMBER_DIRECTION:
      return read_direction (self, row);
    case MEMBER_DEFINITION:
      return read_languages (self, "definition", PLAN_MODEL_VOCABULARY_MAX_TEXT, concept, NULL,
                             row->definition);
    case MEMBER_SOURCE:
      return read_text (self, "source", PLAN_MODEL_VOCABULARY_MAX_TEXT, &row->source);
    default:
      return read_facets (self, row);
    }
}

static gboolean
is_id (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isgraph (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

static gboolean
read_id (Reader *self, const char **id)
{
  const char *at = self->scan.p;
  g_autofree char *shown = NULL;

  if (!read_text (self, "id", PLAN_MODEL_MAX_NAME, id))
    return FALSE;
  shown = quote (*id);
  if (!is_id (*id))
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER,
                 _ ("the id %s has white space in it"), shown);
  if (!g_hash_table_add (self->here, (gpointer) *id))
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_REFERENCE, _ ("the id %s is given twice"),
                 shown);

  return TRUE;
}

static gboolean
read_boolean (Reader *self, const char *name, gboolean *value)
{
  const char *at = self->scan.p;

  *value = *at == 't';
  if (*at != 't' && *at != 'f')
    return fail_at_type (self, at, name, _ ("true or false"));

  return plan_model_scan_skip_value (&self->scan) || fail_at_scan (self);
}

/* The id, and whether it stands alone: they say which row the other members belong to, wherever
 * they come. */
static gboolean
read_identity (Reader *self, const char **id, gboolean *replaces)
{
  const char *at = self->scan.p;
  guint32 seen = 0;
  gboolean done;

  *id = NULL;
  *replaces = FALSE;
  if (!open_value (self, '{', "concepts", &done))
    return FALSE;
  while (!done)
    {
      guint member;
      gboolean is_read;

      if (!read_name (self, members, N_MEMBERS, N_ ("a concept"), &seen, &member))
        return FALSE;
      if (member == MEMBER_ID)
        is_read = read_id (self, id);
      else if (member == MEMBER_REPLACES)
        is_read = read_boolean (self, "replaces", replaces);
      else
        is_read = plan_model_scan_skip_value (&self->scan) || fail_at_scan (self);
      if (!is_read || !go_on (self, '}', &done))
        return FALSE;
    }
  if (*id == NULL)
    return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("a concept has no \"%s\""), "id");

  return TRUE;
}

static gboolean
read_members (Reader *self, guint32 concept)
{
  guint32 seen = 0;
  gboolean done;

  if (!open_value (self, '{', "concepts", &done))
    return FALSE;
  while (!done)
    {
      guint member;

      if (!read_name (self, members, N_MEMBERS, N_ ("a concept"), &seen, &member))
        return FALSE;
      if (member == MEMBER_ID || member == MEMBER_REPLACES)
        {
          if (!plan_model_scan_skip_value (&self->scan))
            return fail_at_scan (self);
        }
      else if (!read_member (self, member, concept))
        return FALSE;
      if (!go_on (self, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_concept (Reader *self)
{
  const char *at = self->scan.p, *id;
  const guint depth = self->scan.depth;
  PlanModelConceptRow *row;
  gboolean replaces;
  guint32 concept;

  if (!read_identity (self, &id, &replaces))
    return FALSE;
  plan_model_concept_set_open (self->set, id, replaces);
  concept = plan_model_concept_set_find (self->set, id) - 1;
  note_place (self->places, concept, id, at);
  self->scan.p = at;
  self->scan.depth = depth;
  if (!read_members (self, concept))
    return FALSE;
  row = &g_array_index (self->set->rows, PlanModelConceptRow, concept);
  for (guint language = 0; language < PLAN_MODEL_N_LANGUAGES; language++)
    if (row->label[language] != NULL)
      return TRUE;

  return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_MEMBER, _ ("a concept has no \"%s\""),
               "labels");
}

static gboolean
read_concepts (Reader *self)
{
  gboolean done;

  if (!open_value (self, '[', "concepts", &done))
    return FALSE;
  while (!done)
    {
      if (g_hash_table_size (self->here) >= PLAN_MODEL_VOCABULARY_MAX_CONCEPTS)
        return fail (self, self->scan.p, PLAN_MODEL_VOCABULARY_ERROR_LIMIT,
                     _ ("there are more than %u concepts"), PLAN_MODEL_VOCABULARY_MAX_CONCEPTS);
      if (!read_concept (self) || !go_on (self, ']', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_version (Reader *self)
{
  const char *at = self->scan.p, *version;

  if (!read_text (self, "planmodel-vocabulary", PLAN_MODEL_MAX_NAME, &version))
    return FALSE;
  if (!g_str_equal (version, VERSION))
    {
      g_autofree char *shown = quote (version);

      return fail (self, at, PLAN_MODEL_VOCABULARY_ERROR_VERSION,
                   _ ("the version is %s, and only \"%s\" is known"), shown, VERSION);
    }

  return TRUE;
}

static gboolean
read_file (Reader *self)
{
  static const char *const names[] = { "planmodel-vocabulary", "concepts" };
  guint32 seen = 0;
  gboolean done;

  plan_model_scan_skip_spaces (&self->scan);
  if (*self->scan.p != '{')
    return self->scan.p < self->text + self->length
               ? fail (self, self->scan.p, PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "%s",
                       _ ("a vocabulary is an object"))
               : fail_at_scan (self);
  if (!open_value (self, '{', "vocabulary", &done))
    return FALSE;
  while (!done)
    {
      guint member;

      if (!read_name (self, names, G_N_ELEMENTS (names), N_ ("a vocabulary"), &seen, &member)
          || !(member == 0 ? read_version (self) : read_concepts (self))
          || !go_on (self, '}', &done))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!(seen & 1u << i))
      return fail (self, self->text, PLAN_MODEL_VOCABULARY_ERROR_MEMBER,
                   _ ("the vocabulary has no \"%s\""), names[i]);

  return plan_model_scan_end (&self->scan, self->text + self->length) || fail_at_scan (self);
}

/* What concerns the whole */

static gboolean
check_links (Reader *self)
{
  for (guint i = 0; i < self->links->len; i++)
    {
      const Placed *link = &g_array_index (self->links, Placed, i);
      g_autofree char *shown = NULL;

      if (plan_model_concept_set_find (self->set, link->text) != 0)
        continue;
      shown = quote (link->text);

      return fail (self, link->at, PLAN_MODEL_VOCABULARY_ERROR_REFERENCE,
                   _ ("there is no concept with the id %s"), shown);
    }

  return TRUE;
}

/* Where the file speaks of a concept, or of a label of it; the base is right by itself. */
static const char *
find_place (const Reader *self, const GArray *places, guint32 concept, const char *text)
{
  for (guint i = places->len; i > 0; i--)
    {
      const Placed *placed = &g_array_index (places, Placed, i - 1);

      if (placed->concept == concept && (text == NULL || g_str_equal (placed->text, text)))
        return placed->at;
    }

  return NULL;
}

static gboolean
check_cycles (Reader *self)
{
  guint32 found = plan_model_concept_set_find_cycle (self->set);
  const char *at;
  g_autofree char *shown = NULL;

  if (found == 0)
    return TRUE;
  at = find_place (self, self->places, found - 1, NULL);
  shown = quote (plan_model_concept_set_peek (self->set, found - 1)->id);

  return fail (self, at != NULL ? at : self->text, PLAN_MODEL_VOCABULARY_ERROR_CYCLE,
               _ ("the concept %s is among those that are broader than itself"), shown);
}

static gboolean
check_labels (Reader *self)
{
  const PlanModelLabel *first, *second;
  const char *at;
  g_autofree char *shown = NULL;
  g_autofree char *other = NULL;

  if (plan_model_concept_set_index (self->set, &first, &second))
    return TRUE;
  at = find_place (self, self->labels, second->concept, second->text);
  if (at == NULL)
    {
      const PlanModelLabel *swapped = first;

      first = second;
      second = swapped;
      at = find_place (self, self->labels, second->concept, second->text);
    }
  if (at == NULL)
    at = find_place (self, self->places, second->concept, NULL);
  shown = quote (second->text);
  other = quote (first->text);

  return fail (self, at != NULL ? at : self->text, PLAN_MODEL_VOCABULARY_ERROR_LABEL,
               /* Translators: a label, a label, the id of a concept */
               _ ("the label %s says the same as the label %s of the concept \"%s\""), shown, other,
               plan_model_concept_set_peek (self->set, first->concept)->id);
}

PlanModelConceptSet *
plan_model_vocabulary_json_read (
    const char *file, const char *text, gsize length, PlanModelConceptSet *base, GError **error)
{
  g_autofree char *padded =
      g_malloc0 (MIN (length, PLAN_MODEL_VOCABULARY_MAX_BYTES) + PLAN_MODEL_SCAN_PADDING);
  g_autoptr (GHashTable) here = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) links = g_array_new (FALSE, FALSE, sizeof (Placed));
  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (Placed));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Placed));
  g_autoptr (PlanModelConceptSet) set = plan_model_concept_set_new (base);
  Reader reader = { .file = file,
                    .text = padded,
                    .length = length,
                    .set = set,
                    .here = here,
                    .links = links,
                    .labels = labels,
                    .places = places,
                    .error = error };
  const char *invalid;
  gboolean is_read;

  if (length > PLAN_MODEL_VOCABULARY_MAX_BYTES)
    {
      reader.length = 0;
      fail (&reader, padded, PLAN_MODEL_VOCABULARY_ERROR_LIMIT,
            _ ("the file has more than %u bytes"), PLAN_MODEL_VOCABULARY_MAX_BYTES);
      return NULL;
    }
  if (length > 0)
    memcpy (padded, text, length);
  if (!plan_model_text_is_utf8 (padded, length) && !g_utf8_validate_len (padded, length, &invalid))
    {
      fail (&reader, invalid, PLAN_MODEL_VOCABULARY_ERROR_ENCODING, "%s",
            _ ("there is something that is not UTF-8"));
      return NULL;
    }
  plan_model_scan_init (&reader.scan, padded, MAX_DEPTH, FALSE);
  reader.scan.scratch = NULL;
  reader.scan.scratch_size = 0;
  is_read = read_file (&reader) && check_links (&reader) && check_cycles (&reader)
            && check_labels (&reader);
  plan_model_scan_clear (&reader.scan);

  return is_read ? g_steal_pointer (&set) : NULL;
}
