/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/places-private.h>
#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/json/shapes-private.h>

#include <glib/gi18n-lib.h>

/* Why not a tree: a plan is read in one pass, from the scanner into the rows of the store.  No node, no copy of a string
 * that the pool has, no second look at a byte.  The table of members (store/members.c) drives it, so that the format is
 * written once; what makes it fast is prediction: which member follows which, and which word a member had last, are
 * tried first, as one comparison of sixteen bytes. */

typedef struct
{
  PlanModelProblem problem;
  gsize offset;
  char *hint;
} Problem;

/* An id of up to seven bytes as it stands in the text, and what it led to. */
typedef struct
{
  guint64 bytes;
  PlanModelLink link;
} LastLink;

struct _PlanModelJsonReader
{
  PlanModelScan scan;
  PlanModelFiller *filler;
  PlanModelStore *store; /* the filler's */
  PlanModelLimits limits;
  PlanModelFindings *findings;
  GArray *problems; /* of the document being read, as many as there may be findings, or twice as many */
  gsize last_kept; /* the offset up to which problems are of interest */
  gsize first_error; /* the least offset of an error, which is of interest in any case */
  gsize n_dropped[PLAN_MODEL_SEVERITY_ERROR + 1];
  GArray *faults;
  GArray *files; /* of FileRow: which plans came from which */
  guint n_errors;
  gboolean stopped; /* by a problem after which there is no going on */
  gboolean exhausted; /* by one after which no other document can be read either */
  const PlanModelJsonKey *next[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS + 1]; /* the member that last followed: [0] the first */
  const PlanModelJsonKey *last_words[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS];
  LastLink last_links[PLAN_MODEL_N_TABLES]; /* of the plan being read, by the kind of what is linked to */
};

/* A file, and the first row of its plans. */
typedef struct
{
  guint32 first_plan;
  char *name;
} FileRow;

/* The object whose members are being read. */
typedef struct
{
  PlanModelObjectKind kind; /* of the object, which may be a part of a row */
  PlanModelObjectKind owner; /* of the row */
  guint32 index; /* the row's place in its table */
  guint8 *row; /* the row's struct */
  guint8 *base; /* where the object lies in it */
} Object;

static gboolean read_object (PlanModelJsonReader *self,
                             const Object        *object,
                             gsize               *id_place);

static void
clear_problem (gpointer data)
{
  g_free (((Problem *) data)->hint);
}

static void
clear_file (gpointer data)
{
  g_free (((FileRow *) data)->name);
}

PlanModelJsonReader *
plan_model_json_reader_new (PlanModelFiller       *filler,
                            const PlanModelLimits *limits,
                            PlanModelFindings     *findings)
{
  PlanModelJsonReader *self = g_new0 (PlanModelJsonReader, 1);

  plan_model_json_prepare_keys ();
  self->filler = filler;
  self->store = plan_model_filler_get_store (filler);
  self->limits = *limits;
  self->limits.max_string_length = MIN (limits->max_string_length, PLAN_MODEL_POOL_MAX_LENGTH);
  self->limits.max_depth = MIN (limits->max_depth, PLAN_MODEL_JSON_MAX_DEPTH);
  self->limits.max_findings = MAX (limits->max_findings, 1);
  self->findings = plan_model_findings_ref (findings);
  self->problems = g_array_new (FALSE, FALSE, sizeof (Problem));
  g_array_set_clear_func (self->problems, clear_problem);
  self->faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  self->files = g_array_new (FALSE, FALSE, sizeof (FileRow));
  g_array_set_clear_func (self->files, clear_file);
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          const PlanModelJsonKeySet *words = &plan_model_json_words[shape->members[i].other];

          self->next[kind][i] = &plan_model_json_members[kind].keys[i];
          if (shape->members[i].type == PLAN_MODEL_MEMBER_WORD)
            self->last_words[kind][i] = &words->keys[words->first];
        }
      self->next[kind][shape->n_members] = self->next[kind][0];
    }

  return self;
}

void
plan_model_json_reader_free (PlanModelJsonReader *self)
{
  plan_model_scan_clear (&self->scan);
  plan_model_findings_unref (self->findings);
  g_array_unref (self->problems);
  g_array_unref (self->faults);
  g_array_unref (self->files);
  g_free (self);
}

/* --- Problems --- */

static gsize
get_offset (const PlanModelJsonReader *self,
            const char                *at)
{
  return at - self->scan.start;
}

static PlanModelSeverity
get_severity (const PlanModelJsonReader *self,
              PlanModelProblem           problem)
{
  return self->limits.strict ? PLAN_MODEL_SEVERITY_ERROR : plan_model_problem_rules[problem].severity;
}

static int
compare_problems (gconstpointer a,
                  gconstpointer b)
{
  const Problem *first = a, *second = b;

  return first->offset < second->offset ? -1 : first->offset > second->offset;
}

/* Sorts the problems in the order of the text and drops what is beyond the limit, but for the first error. */
static void
cut_problems (PlanModelJsonReader *self)
{
  GArray *problems = self->problems;
  guint max = self->limits.max_findings, n;
  gboolean has_error = FALSE;

  g_array_sort (problems, compare_problems);
  n = MIN (problems->len, max);
  for (guint i = 0; i < problems->len; i++)
    {
      Problem *problem = &g_array_index (problems, Problem, i);
      PlanModelSeverity severity = get_severity (self, problem->problem);
      gboolean is_first_error = severity == PLAN_MODEL_SEVERITY_ERROR && !has_error;

      has_error |= is_first_error;
      if (i < max)
        continue;
      if (is_first_error)
        {
          Problem *after = &g_array_index (problems, Problem, n++);
          Problem dropped = *after;

          *after = *problem;
          *problem = dropped;
          continue;
        }
      self->n_dropped[severity]++;
    }
  if (problems->len > max)
    self->last_kept = g_array_index (problems, Problem, max - 1).offset;
  g_array_set_size (problems, n);
}

/* Problems come nearly in the order of the text: what is missing is known at the end of an object, and what an id points
 * to at the end of the plan. */
static void G_GNUC_PRINTF (4, 5)
report (PlanModelJsonReader *self,
        PlanModelProblem     problem,
        gsize                offset,
        const char          *format,
        ...)
{
  PlanModelSeverity severity = get_severity (self, problem);
  gboolean is_first_error = severity == PLAN_MODEL_SEVERITY_ERROR && offset < self->first_error;
  Problem row = { problem, offset, NULL };
  va_list args;

  self->n_errors += severity == PLAN_MODEL_SEVERITY_ERROR;
  if (offset > self->last_kept && !is_first_error)
    {
      self->n_dropped[severity]++;
      return;
    }
  if (is_first_error)
    self->first_error = offset;
  va_start (args, format);
  row.hint = g_strdup_vprintf (format, args);
  va_end (args);
  g_array_append_val (self->problems, row);
  if (self->problems->len / 2 > self->limits.max_findings)
    cut_problems (self);
}

/* For what ends the document: the scanner's own problem, or one of ours. */
static gboolean
stop (PlanModelJsonReader *self,
      PlanModelProblem     problem,
      gsize                offset,
      const char          *hint)
{
  report (self, problem, offset, "%s", hint);
  self->stopped = TRUE;

  return FALSE;
}

static char *
list_words (PlanModelWordsKind kind)
{
  const PlanModelWords *words = plan_model_words_get (kind);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = words->first; i < words->n; i++)
    g_string_append_printf (list, "%s\"%s\"", i > words->first ? ", " : "", words->word[i]);

  /* Translators: a list of words, such as "lead", "support" */
  return g_strdup_printf (_ ("one of the words %s"), list->str);
}

/* What an item of a member that is an array should be. */
static const char *
name_expected_item (PlanModelMemberType type)
{
  switch ((int) type)
    {
    case PLAN_MODEL_MEMBER_LINKS:
      return _ ("an id, a string of at least one character");
    case PLAN_MODEL_MEMBER_TEXTS:
      return _ ("a string of at least one character");
    case PLAN_MODEL_MEMBER_NAMES:
      return _ ("the name of a member of this object, each once");
    default:
      return _ ("an object");
    }
}

static const char *
name_expected_type (PlanModelMemberType type)
{
  switch (type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return "\"1\"";
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_LINK:
      return _ ("an id, a string of at least one character");
    case PLAN_MODEL_MEMBER_TEXT:
      return _ ("a string of at least one character");
    case PLAN_MODEL_MEMBER_DATE:
      return _ ("a date as a string, such as \"2021\", \"2021-04\" or \"2021-04-09\"");
    case PLAN_MODEL_MEMBER_DEADLINE:
      return _ ("a time as a string, such as \"2023\", \"2023-06\", \"2021-Q4\", \"2024-S1\", \"2025-06-30\" or \"ongoing\"");
    case PLAN_MODEL_MEMBER_YEAR:
      return _ ("a year, a whole number from 1 to 9999");
    case PLAN_MODEL_MEMBER_COUNT:
      return _ ("a whole number from 1 to 4294967295");
    case PLAN_MODEL_MEMBER_AMOUNT:
      return _ ("a decimal as a string of at most 34 digits, such as \"2.80\"");
    case PLAN_MODEL_MEMBER_SPAN:
      return _ ("two whole numbers, [start, end], with start before end");
    case PLAN_MODEL_MEMBER_LINKS:
      return _ ("an array of ids");
    case PLAN_MODEL_MEMBER_TEXTS:
      return _ ("an array of strings of at least one character");
    case PLAN_MODEL_MEMBER_NAMES:
      return _ ("an array of names of members of this object, each once");
    case PLAN_MODEL_MEMBER_LIST:
      return _ ("an array of objects");
    case PLAN_MODEL_MEMBER_PART:
      return _ ("an object");
    case PLAN_MODEL_MEMBER_WORD:
      break;
    }
  g_return_val_if_reached ("");
}

/* How much of a string or number is told in a message, in bytes. */
#define MAX_TOLD 40

/* Whether a string, number or word that begins at a place is at its end. */
static inline gboolean
is_end_of_token (const char *at,
                 const char *end)
{
  return *at == '"' ? *end == '"' : (guint8) *end <= ' ' || strchr (",]}", *end) != NULL;
}

/* What stands at a place where a value has been passed over, cut short where it is long. */
static char *
name_found (const char *at)
{
  g_autofree char *told = NULL;
  const char *end;

  if (*at == '{')
    return g_strdup (_ ("an object"));
  if (*at == '[')
    return g_strdup (_ ("an array"));
  if (*at == 'n')
    return g_strdup (_ ("null; what is not stated is left out"));
  for (end = at + 1; end - at < MAX_TOLD && !is_end_of_token (at, end);)
    end += *end == '\\' ? 2 : 1;
  while (((guint8) *end & 0xc0) == 0x80)
    end--;
  told = g_utf8_make_valid (at, end - at);

  return g_strconcat (told, !is_end_of_token (at, end) ? "…" : *at == '"' ? "\"" : "", NULL);
}

/* An id for a message, cut short where it is long. */
static char *
quote_id (const PlanModelJsonReader *self,
          PlanModelId                id)
{
  const char *text = id != 0 ? plan_model_store_id_text (self->store, id) : "";
  gsize length = strlen (text);

  if (length <= MAX_TOLD)
    return g_strdup_printf ("\"%s\"", text);
  for (length = MAX_TOLD; ((guint8) text[length] & 0xc0) == 0x80; length--)
    ;

  return g_strdup_printf ("\"%.*s…", (int) length, text);
}

/* A member, or an item of one, holds something else than it should: says so and passes over it. */
static gboolean
pass_unexpected (PlanModelJsonReader   *self,
                 const Object          *object,
                 const PlanModelMember *member,
                 const char            *expected,
                 const char            *at)
{
  g_autofree char *found = NULL;

  self->scan.p = at;
  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  found = name_found (at);
  report (self, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, get_offset (self, at),
          /* Translators: name of an object ("indicator"), name of its member, what was expected, what was found */
          _ ("%s: \"%s\": expected %s, found %s"), plan_model_shapes[object->kind].name, member->name, expected, found);

  return TRUE;
}

static gboolean
pass_mistyped (PlanModelJsonReader   *self,
               const Object          *object,
               const PlanModelMember *member,
               const char            *at)
{
  g_autofree char *words = NULL;

  if (member->type != PLAN_MODEL_MEMBER_WORD)
    return pass_unexpected (self, object, member, name_expected_type (member->type), at);
  words = list_words (member->other);

  return pass_unexpected (self, object, member, words, at);
}

static gboolean
pass_mistyped_item (PlanModelJsonReader   *self,
                    const Object          *object,
                    const PlanModelMember *member,
                    const char            *at)
{
  return pass_unexpected (self, object, member, name_expected_item (member->type), at);
}

static gboolean
stop_at_length (PlanModelJsonReader *self,
                const char          *at)
{
  g_autofree char *hint = g_strdup_printf (_ ("a string is longer than %u bytes"), self->limits.max_string_length);

  return stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED, get_offset (self, at), hint);
}

static inline gboolean
check_length (PlanModelJsonReader       *self,
              const PlanModelScanString *string,
              const char                *at)
{
  return G_LIKELY (string->length <= self->limits.max_string_length) || stop_at_length (self, at);
}

/* --- Members of each type; self->scan.p is at the first byte of the value --- */

#define MEMBER_AT(object, member, Type) ((Type *) (gpointer) ((object)->base + (member)->offset))

/* Reads a string, a member or an item of one, into a pool.  @id: 0 where it was mistyped and has been passed over. */
static inline gboolean
read_pooled (PlanModelJsonReader   *self,
             const Object          *object,
             const PlanModelMember *member,
             gboolean             (*pass) (PlanModelJsonReader   *self,
                                           const Object          *object,
                                           const PlanModelMember *member,
                                           const char            *at),
             PlanModelPool         *pool,
             guint32               *id)
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  *id = 0;
  if (G_UNLIKELY (*at != '"'))
    return pass (self, object, member, at);
  if (G_UNLIKELY (!plan_model_scan_string (&self->scan, &string)) || !check_length (self, &string, at))
    return FALSE;
  if (G_UNLIKELY (string.length == 0))
    return pass (self, object, member, at);
  *id = plan_model_pool_intern (pool, string.text, string.length);
  if (G_UNLIKELY (*id == 0))
    return stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, get_offset (self, at), _ ("the string is not UTF-8"));

  return TRUE;
}

static gboolean
read_checked_text (PlanModelJsonReader   *self,
                   const Object          *object,
                   const PlanModelMember *member,
                   gboolean             (*is_valid) (const char *text,
                                                     gsize       length))
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  if (*at != '"')
    return pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string) || !check_length (self, &string, at))
    return FALSE;
  if (!is_valid (string.text, string.length))
    return pass_mistyped (self, object, member, at);
  *MEMBER_AT (object, member, PlanModelText) = plan_model_pool_intern (&self->store->texts, string.text, string.length);

  return TRUE;
}

static gboolean
read_version (PlanModelJsonReader   *self,
              const Object          *object,
              const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelScanString string;
  g_autofree char *found = NULL;
  g_autofree char *hint = NULL;

  if (*at != '"')
    return pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string))
    return FALSE;
  if (string.length == 1 && *string.text == '1')
    return TRUE;
  found = name_found (at);
  hint = g_strdup_printf (_ ("the version of plan JSON is %s; this library reads \"1\""), found);

  return stop (self, PLAN_MODEL_PROBLEM_VERSION_UNSUPPORTED, get_offset (self, at), hint);
}

static inline gboolean
read_word (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member,
           guint                  number)
{
  const PlanModelJsonKeySet *words = &plan_model_json_words[member->other];
  const char *at = self->scan.p;
  const PlanModelJsonKey **last = &self->last_words[object->kind][number];
  const PlanModelJsonKey *word = *last;
  PlanModelScanString string;
  int value;

  if (G_UNLIKELY (*at != '"'))
    return pass_mistyped (self, object, member, at);
  if (!plan_model_json_key_matches (word, at))
    word = *last = plan_model_json_key_set_find (words, at);
  if (G_LIKELY (word != NULL))
    {
      *MEMBER_AT (object, member, guint8) = word->number;
      self->scan.p = at + word->length;
      return TRUE;
    }
  *last = &words->keys[words->first];
  /* One written with escapes, or none. */
  if (!plan_model_scan_string (&self->scan, &string))
    return FALSE;
  value = plan_model_words_find (plan_model_words_get (member->other), string.text, string.length);
  if (value < 0)
    return pass_mistyped (self, object, member, at);
  *MEMBER_AT (object, member, guint8) = value;

  return TRUE;
}

static inline gboolean
is_digit (char c)
{
  return (guint8) (c - '0') <= 9;
}

static inline gboolean
goes_on_as_number (char c)
{
  return is_digit (c) || c == '.' || c == 'e' || c == 'E';
}

/* A whole number from 0 to 2^32 - 1, without a sign, point or exponent. */
static inline gboolean
read_whole (const char **p,
            guint32     *number)
{
  const char *at = *p;
  guint64 value = 0;

  if (*at == '0' && is_digit (at[1]))
    return FALSE;
  while (is_digit (*at))
    value = value * 10 + (guint) (*at++ - '0');
  /* A number of more digits may have run over, but is too long in any case. */
  if (at == *p || at - *p > 10 || value > G_MAXUINT32 || goes_on_as_number (*at))
    return FALSE;
  *p = at;
  *number = value;

  return TRUE;
}

static inline gboolean
read_year (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  const char *p = self->scan.p;
  guint32 year;

  if (G_UNLIKELY (!read_whole (&p, &year) || year < 1 || year > 9999))
    return pass_mistyped (self, object, member, self->scan.p);
  *MEMBER_AT (object, member, gint16) = year;
  self->scan.p = p;

  return TRUE;
}

static gboolean
read_count (PlanModelJsonReader   *self,
            const Object          *object,
            const PlanModelMember *member)
{
  const char *p = self->scan.p;
  guint32 count;

  if (!read_whole (&p, &count) || count < 1)
    return pass_mistyped (self, object, member, self->scan.p);
  *MEMBER_AT (object, member, guint32) = count;
  self->scan.p = p;

  return TRUE;
}

static gboolean
read_long_amount (PlanModelJsonReader   *self,
                  const Object          *object,
                  const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelAmount *amount = MEMBER_AT (object, member, PlanModelAmount);
  PlanModelScanString string;
  gboolean fits;

  if (*at != '"')
    return pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string) || !check_length (self, &string, at))
    return FALSE;
  if (!plan_model_member_read_amount (string.text, string.length, amount, &fits))
    return pass_mistyped (self, object, member, at);
  if (!fits)
    amount->text = plan_model_pool_intern (&self->store->texts, string.text, string.length);

  return TRUE;
}

static inline gboolean
read_amount (PlanModelJsonReader   *self,
             const Object          *object,
             const PlanModelMember *member)
{
  const char *p = self->scan.p + 1;
  const char *digits = p, *point = NULL;
  guint64 coefficient = 0; /* of more than 18 digits it is of no use */
  PlanModelAmount *amount;

  /* The usual: up to 18 digits without a sign or a needless zero; all else takes the longer way. */
  if (G_UNLIKELY (p[-1] != '"' || (*p == '0' && p[1] != '.' && p[1] != '"')))
    return read_long_amount (self, object, member);
  while (is_digit (*p))
    coefficient = coefficient * 10 + (guint) (*p++ - '0');
  if (*p == '.' && p > digits)
    {
      point = p++;
      while (is_digit (*p))
        coefficient = coefficient * 10 + (guint) (*p++ - '0');
    }
  if (G_UNLIKELY (*p != '"' || p - digits > 18 || p == digits || p[-1] == '.'))
    return read_long_amount (self, object, member);
  amount = MEMBER_AT (object, member, PlanModelAmount);
  amount->coefficient = (gint64) coefficient;
  amount->text = 0;
  amount->places = point != NULL ? p - point - 1 : 0;
  amount->stated = TRUE;
  self->scan.p = p + 1;

  return TRUE;
}

static inline gboolean
read_span (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelExtent *extent = MEMBER_AT (object, member, PlanModelExtent);

  if (G_UNLIKELY (*at != '['))
    return pass_mistyped (self, object, member, at);
  self->scan.p++;
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (!read_whole (&self->scan.p, &extent->start)))
    return pass_mistyped (self, object, member, at);
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (*self->scan.p != ','))
    return pass_mistyped (self, object, member, at);
  self->scan.p++;
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (!read_whole (&self->scan.p, &extent->end)))
    return pass_mistyped (self, object, member, at);
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (*self->scan.p != ']' || extent->start >= extent->end || self->scan.depth >= self->scan.max_depth))
    return pass_mistyped (self, object, member, at);
  self->scan.p++;

  return TRUE;
}

static inline gboolean
read_link (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  LastLink *last = &self->last_links[member->other];
  const char *at = self->scan.p;
  guint64 bytes = 0;
  guint length = 8;
  PlanModelLink link;
  PlanModelId id;

  /* Mostly to the same object as the link before. */
  if (G_LIKELY (*at == '"'))
    bytes = plan_model_json_read_short (at, &length);
  if (length < 8 && bytes == last->bytes && last->link != 0)
    {
      *MEMBER_AT (object, member, PlanModelLink) = last->link;
      self->scan.p = at + length + 2;
      return TRUE;
    }
  if (!read_pooled (self, object, member, pass_mistyped, &self->store->ids, &id))
    return FALSE;
  if (G_UNLIKELY (id == 0))
    return TRUE;
  link = plan_model_filler_link (self->filler, member->other, id, object->owner, object->index, object->base - object->row + member->offset,
                                 get_offset (self, at));
  *MEMBER_AT (object, member, PlanModelLink) = link;
  /* Not one with escapes, whose bytes are no text, nor one that is still to be found. */
  if (length < 8 && link != PLAN_MODEL_LINK_PENDING && self->scan.p == at + length + 2)
    *last = (LastLink) { bytes, link };

  return TRUE;
}

static gboolean
read_name (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];
  const char *at = self->scan.p;
  guint32 *names = MEMBER_AT (object, member, guint32);
  const PlanModelMember *named = NULL;
  PlanModelScanString string;

  if (*at == '"')
    {
      if (!plan_model_scan_string (&self->scan, &string))
        return FALSE;
      named = plan_model_shape_find_member (shape, string.text, string.length);
    }
  if (named == NULL || *names & 1u << (named - shape->members))
    return pass_mistyped_item (self, object, member, at);
  *names |= 1u << (named - shape->members);

  return TRUE;
}

/* Ids and texts that stand in arrays lie in one list of their kind each, and are limited as objects are. */
static gboolean
check_list (PlanModelJsonReader       *self,
            const PlanModelNumberList *list)
{
  g_autofree char *hint = NULL;

  if (G_LIKELY (list->n < self->limits.max_objects))
    return TRUE;
  hint = g_strdup_printf (list == &self->store->links ? _ ("there are more than %u ids in arrays") : _ ("there are more than %u texts in arrays"),
                          self->limits.max_objects);
  self->exhausted = TRUE;

  return stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED, get_offset (self, self->scan.p), hint);
}

/* An array of strings, of one of three types. */
static gboolean
read_strings (PlanModelJsonReader   *self,
              const Object          *object,
              const PlanModelMember *member)
{
  PlanModelRange *range = MEMBER_AT (object, member, PlanModelRange);
  gboolean done = FALSE;

  if (*self->scan.p != '[')
    return pass_mistyped (self, object, member, self->scan.p);
  if (!plan_model_scan_open (&self->scan, ']', &done))
    return FALSE;
  while (!done)
    {
      gsize place = get_offset (self, self->scan.p);
      guint32 id;

      if (member->type == PLAN_MODEL_MEMBER_NAMES)
        {
          if (!read_name (self, object, member))
            return FALSE;
        }
      else if (member->type == PLAN_MODEL_MEMBER_TEXTS)
        {
          if (!check_list (self, &self->store->aliases) ||
              !read_pooled (self, object, member, pass_mistyped_item, &self->store->texts, &id))
            return FALSE;
          if (id != 0)
            plan_model_filler_add_alias (self->filler, range, id);
        }
      else
        {
          if (!check_list (self, &self->store->links) ||
              !read_pooled (self, object, member, pass_mistyped_item, &self->store->ids, &id))
            return FALSE;
          if (id != 0)
            plan_model_filler_add_link (self->filler, range, member->other, id, object->owner, object->index, place);
        }
      if (!plan_model_scan_comma (&self->scan, ']', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_part (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  Object part = { member->other, object->owner, object->index, object->row, object->base + member->offset };

  if (*self->scan.p != '{')
    return pass_mistyped (self, object, member, self->scan.p);

  return read_object (self, &part, NULL);
}

static gboolean
check_count (PlanModelJsonReader *self,
             PlanModelObjectKind  kind)
{
  g_autofree char *hint = NULL;

  if (G_LIKELY (self->store->n[kind] < self->limits.max_objects))
    return TRUE;
  /* Translators: a number, and the name of a kind of object, such as "indicator" */
  hint = g_strdup_printf (_ ("there are more than %u objects of the kind \"%s\""), self->limits.max_objects, plan_model_shapes[kind].name);
  self->exhausted = TRUE;

  return stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED, get_offset (self, self->scan.p), hint);
}

/* The name of the file that a plan came from. */
static const char *
find_file (const PlanModelJsonReader *self,
           guint32                    plan)
{
  guint i = self->files->len;

  while (g_array_index (self->files, FileRow, i - 1).first_plan > plan)
    i--;

  return g_array_index (self->files, FileRow, i - 1).name;
}

static void
declare_id (PlanModelJsonReader *self,
            PlanModelObjectKind  kind,
            guint32              row,
            PlanModelId          id,
            gsize                place)
{
  g_autofree char *quoted = NULL;
  PlanModelLink other;

  if (id == 0 || G_LIKELY (plan_model_filler_declare (self->filler, kind, row, id)))
    return;
  quoted = quote_id (self, id);
  other = plan_model_filler_find (self->filler, kind, id);
  if (kind == PLAN_MODEL_OBJECT_PLAN)
    report (self, PLAN_MODEL_PROBLEM_ID_DUPLICATE, place,
            /* Translators: an id in quotes, and the name of a file */
            _ ("the plan %s is in %s already"), quoted, find_file (self, other - 1));
  else
    report (self, PLAN_MODEL_PROBLEM_ID_DUPLICATE, place,
            /* Translators: name of a kind of object, such as "indicator", and an id in quotes */
            _ ("another %s has the id %s"), plan_model_shapes[kind].name, quoted);
}

/* Reads an object that is a row of its own: one of a list, or the plan. */
static inline gboolean
read_row (PlanModelJsonReader *self,
          PlanModelObjectKind  kind,
          PlanModelLink        above,
          PlanModelAnyRow     *any)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  Object object = { kind, kind, 0, (guint8 *) any, (guint8 *) any };
  gsize id_place = 0;

  if (G_UNLIKELY (!check_count (self, kind)))
    return FALSE;
  memset (any, 0, shape->size);
  object.index = plan_model_filler_open (self->filler, kind);
  if (kind == PLAN_MODEL_OBJECT_SECTION)
    any->section.parent = above;
  if (!read_object (self, &object, &id_place))
    return FALSE;
  /* Only now, so that an object which names itself as its parent is seen to. */
  if (plan_model_shapes[kind].members[0].type == PLAN_MODEL_MEMBER_ID || kind == PLAN_MODEL_OBJECT_PLAN)
    declare_id (self, kind, object.index, kind == PLAN_MODEL_OBJECT_PLAN ? any->plan.id : *(PlanModelId *) any, id_place);
  plan_model_filler_put (self->filler, kind, object.index, any);

  return TRUE;
}

static gboolean
read_list (PlanModelJsonReader   *self,
           const Object          *object,
           const PlanModelMember *member)
{
  PlanModelRange *range = MEMBER_AT (object, member, PlanModelRange);
  PlanModelLink above = object->kind == PLAN_MODEL_OBJECT_SECTION ? object->index + 1 : 0;
  PlanModelAnyRow any;
  gboolean done = FALSE;

  if (G_UNLIKELY (*self->scan.p != '['))
    return pass_mistyped (self, object, member, self->scan.p);
  range->first = self->store->n[member->other];
  if (!plan_model_scan_open (&self->scan, ']', &done))
    return FALSE;
  while (!done)
    {
      if (G_UNLIKELY (*self->scan.p != '{'))
        {
          if (!pass_mistyped_item (self, object, member, self->scan.p))
            return FALSE;
        }
      else if (!read_row (self, member->other, above, &any))
        {
          return FALSE;
        }
      if (!plan_model_scan_comma (&self->scan, ']', &done))
        return FALSE;
    }
  range->n = self->store->n[member->other] - range->first;

  return TRUE;
}

static inline gboolean
read_member (PlanModelJsonReader   *self,
             const Object          *object,
             const PlanModelMember *member,
             guint                  number,
             gsize                 *id_place)
{
  guint32 id;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return read_version (self, object, member);
    case PLAN_MODEL_MEMBER_ID:
      *id_place = get_offset (self, self->scan.p);
      if (!read_pooled (self, object, member, pass_mistyped, &self->store->ids, &id))
        return FALSE;
      *MEMBER_AT (object, member, PlanModelId) = id;
      return TRUE;
    case PLAN_MODEL_MEMBER_TEXT:
      if (!read_pooled (self, object, member, pass_mistyped, &self->store->texts, &id))
        return FALSE;
      *MEMBER_AT (object, member, PlanModelText) = id;
      return TRUE;
    case PLAN_MODEL_MEMBER_DATE:
      return read_checked_text (self, object, member, plan_model_member_is_date);
    case PLAN_MODEL_MEMBER_DEADLINE:
      return read_checked_text (self, object, member, plan_model_member_is_deadline);
    case PLAN_MODEL_MEMBER_WORD:
      return read_word (self, object, member, number);
    case PLAN_MODEL_MEMBER_YEAR:
      return read_year (self, object, member);
    case PLAN_MODEL_MEMBER_COUNT:
      return read_count (self, object, member);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return read_amount (self, object, member);
    case PLAN_MODEL_MEMBER_SPAN:
      return read_span (self, object, member);
    case PLAN_MODEL_MEMBER_LINK:
      return read_link (self, object, member);
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_NAMES:
      return read_strings (self, object, member);
    case PLAN_MODEL_MEMBER_PART:
      return read_part (self, object, member);
    case PLAN_MODEL_MEMBER_LIST:
      return read_list (self, object, member);
    }
  g_return_val_if_reached (FALSE);
}

static gboolean
pass_unknown (PlanModelJsonReader *self,
              const Object        *object,
              const char          *at)
{
  g_autofree char *name = NULL;

  self->scan.p = at;
  /* Checks the name, which may not be UTF-8. */
  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  name = name_found (at);
  report (self, PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN, get_offset (self, at),
          /* Translators: name of an object ("indicator"), name of a member in quotes */
          _ ("%s: there is no member %s"), plan_model_shapes[object->kind].name, name);

  return plan_model_scan_colon (&self->scan) && plan_model_scan_skip_value (&self->scan);
}

/* At the name of a member: finds which it is.  @number: that of the member, or n_members where it is none. */
static inline gboolean
read_member_name (PlanModelJsonReader *self,
                  PlanModelObjectKind  kind,
                  const PlanModelJsonKey **prediction,
                  guint               *number)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelJsonKeySet *names = &plan_model_json_members[kind];
  const char *at = self->scan.p;
  PlanModelScanString string;
  const PlanModelMember *member;
  const PlanModelJsonKey *key = *prediction;

  if (!plan_model_json_key_matches (key, at))
    key = plan_model_json_key_set_find (names, at);
  if (G_LIKELY (key != NULL))
    {
      *prediction = key;
      *number = key->number;
      self->scan.p = at + key->length;
      return TRUE;
    }
  if (*at != '"')
    return plan_model_scan_expect (&self->scan, at, N_ ("the name of a member"));
  if (!plan_model_scan_string (&self->scan, &string))
    return FALSE;
  member = plan_model_shape_find_member (shape, string.text, string.length);
  *number = member != NULL ? (guint) (member - shape->members) : shape->n_members;

  return TRUE;
}

static gboolean
pass_duplicate (PlanModelJsonReader *self,
                const Object        *object,
                guint                number,
                const char          *at)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];

  report (self, PLAN_MODEL_PROBLEM_MEMBER_DUPLICATE, get_offset (self, at),
          /* Translators: name of an object ("indicator"), name of its member */
          _ ("%s: \"%s\" is given twice"), shape->name, shape->members[number].name);

  return plan_model_scan_skip_value (&self->scan);
}

static void
report_missing (PlanModelJsonReader *self,
                const Object        *object,
                guint32              missing,
                const char          *at)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];

  for (guint i = 0; i < shape->n_members; i++)
    {
      if (missing & 1u << i)
        report (self, PLAN_MODEL_PROBLEM_MEMBER_MISSING, get_offset (self, at),
                /* Translators: name of an object ("indicator"), name of its member */
                _ ("%s: \"%s\" is missing"), shape->name, shape->members[i].name);
    }
}

/* What the table of members cannot say of an object. */
static void
check_object (PlanModelJsonReader *self,
              const Object        *object,
              const char          *at)
{
  if (object->kind == PLAN_MODEL_OBJECT_VALUE)
    {
      const PlanModelValueRow *value = (PlanModelValueRow *) (gpointer) object->row;

      if (G_UNLIKELY (value->year != 0 && value->rare.years.end != 0))
        report (self, PLAN_MODEL_PROBLEM_MEMBERS_EXCLUSIVE, get_offset (self, at), _ ("value: both \"year\" and \"years\" are given"));
    }
  else if (object->kind == PLAN_MODEL_OBJECT_PERIOD || object->kind == PLAN_MODEL_OBJECT_YEARS)
    {
      const PlanModelYears *years = (PlanModelYears *) (gpointer) object->base;

      if (G_UNLIKELY (years->start > years->end && years->end != 0))
        report (self, PLAN_MODEL_PROBLEM_YEARS_REVERSED, get_offset (self, at), _ ("%s: %d is after %d"),
                plan_model_shapes[object->kind].name, years->start, years->end);
    }
}

/* At the opening brace: reads the members of an object into its row. */
static gboolean
read_object (PlanModelJsonReader *self,
             const Object        *object,
             gsize               *id_place)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];
  const char *at = self->scan.p;
  const PlanModelJsonKey **next = self->next[object->kind];
  guint32 seen = 0;
  guint last = 0;
  gboolean done = FALSE;

  if (!plan_model_scan_open (&self->scan, '}', &done))
    return FALSE;
  while (!done)
    {
      const char *name_at = self->scan.p;
      guint number = 0;

      if (!read_member_name (self, object->kind, &next[last], &number))
        return FALSE;
      if (G_UNLIKELY (number == shape->n_members))
        {
          if (!pass_unknown (self, object, name_at))
            return FALSE;
        }
      else if (!plan_model_scan_colon (&self->scan))
        {
          return FALSE;
        }
      else if (G_UNLIKELY (seen & 1u << number))
        {
          if (!pass_duplicate (self, object, number, name_at))
            return FALSE;
        }
      else
        {
          seen |= 1u << number;
          last = number + 1;
          if (!read_member (self, object, &shape->members[number], number, id_place))
            return FALSE;
        }
      if (!plan_model_scan_comma (&self->scan, '}', &done))
        return FALSE;
    }
  if (G_UNLIKELY (shape->required & ~seen))
    report_missing (self, object, shape->required & ~seen, at);
  check_object (self, object, at);

  return TRUE;
}

/* --- Documents --- */

static void
report_faults (PlanModelJsonReader *self)
{
  for (guint i = 0; i < self->faults->len; i++)
    {
      const PlanModelFault *fault = &g_array_index (self->faults, PlanModelFault, i);
      g_autofree char *id = quote_id (self, fault->id);

      if (fault->problem == PLAN_MODEL_PROBLEM_PARENT_CYCLE)
        report (self, fault->problem, fault->place,
                /* Translators: name of a kind of object, such as "indicator", and an id in quotes */
                _ ("the %s %s lies in itself"), plan_model_shapes[fault->kind].name, id);
      else
        report (self, fault->problem, fault->place,
                /* Translators: name of an object ("indicator"), name of a kind of object ("area"), id in quotes */
                _ ("%s: there is no %s with the id %s"), plan_model_shapes[fault->kind].name,
                plan_model_shapes[fault->target].name, id);
    }
  g_array_set_size (self->faults, 0);
}

/* What stands where the scanner expected something else. */
static char *
name_character (const char *at,
                const char *end)
{
  gunichar c = g_utf8_get_char_validated (at, end - at);

  if (*at == '"')
    return g_strdup (_ ("a string"));

  return g_unichar_isgraph (c) ? g_strdup_printf ("\"%.*s\"", (int) (g_utf8_next_char (at) - at), at) : g_strdup_printf ("U+%04X", c);
}

/* Says why the scanner cannot go on. */
static void
stop_at_scan_problem (PlanModelJsonReader *self,
                      const char          *end)
{
  const PlanModelScan *scan = &self->scan;
  gsize offset = get_offset (self, scan->p);
  g_autofree char *found = NULL;
  g_autofree char *hint = NULL;

  if (scan->too_deep || scan->bad_encoding)
    {
      stop (self, scan->too_deep ? PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED : PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, offset, _ (scan->problem));
    }
  else if (scan->p >= end)
    {
      stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset,
            scan->one_line ? _ ("the line ends before the plan does") : _ ("the text ends before the plan does"));
    }
  else if (!scan->is_expected)
    {
      stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset, _ (scan->problem));
    }
  else if ((gint32) g_utf8_get_char_validated (scan->p, end - scan->p) < 0 && *scan->p != '\0')
    {
      stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, offset, _ ("there is something that is not UTF-8"));
    }
  else
    {
      found = name_character (scan->p, end);
      /* Translators: what was expected, what was found */
      hint = g_strdup_printf (_ ("expected %s, found %s"), _ (scan->problem), found);
      stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset, hint);
    }
}

/* A plan that is no object. */
static gboolean
pass_other_value (PlanModelJsonReader *self)
{
  const char *at = self->scan.p;
  g_autofree char *found = NULL;

  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  found = name_found (at);
  /* Translators: what was found */
  report (self, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, get_offset (self, at), _ ("expected a plan, which is an object, found %s"), found);

  return TRUE;
}

/* Reads the one plan that the scanner stands before. */
static void
read_plan (PlanModelJsonReader *self,
           const char          *end)
{
  PlanModelAnyRow any;
  gboolean is_read;

  plan_model_filler_begin_plan (self->filler);
  memset (self->last_links, 0, sizeof self->last_links);
  plan_model_scan_skip_spaces (&self->scan);
  is_read = *self->scan.p == '{' ? read_row (self, PLAN_MODEL_OBJECT_PLAN, 0, &any) : pass_other_value (self);
  if (!is_read || !plan_model_scan_end (&self->scan, end))
    {
      if (!self->stopped)
        stop_at_scan_problem (self, end);
    }
  else if (!plan_model_filler_end_plan (self->filler, self->faults))
    {
      report_faults (self);
    }
}

static void
forget_problems (PlanModelJsonReader *self)
{
  g_array_set_size (self->problems, 0);
  self->n_errors = 0;
  self->last_kept = self->first_error = G_MAXSIZE;
  memset (self->n_dropped, 0, sizeof self->n_dropped);
}

/* Hands the problems of a document to the findings, in the order of the text. */
static void
flush_problems (PlanModelJsonReader  *self,
                const char           *file,
                gsize                 length,
                guint                 line,
                GError              **error)
{
  g_autofree PlanModelPlace *places = NULL;

  if (self->problems->len == 0)
    return;
  cut_problems (self);
  places = g_new0 (PlanModelPlace, self->problems->len);
  for (guint i = 0; i < self->problems->len; i++)
    places[i].offset = g_array_index (self->problems, Problem, i).offset;
  plan_model_places_find (self->scan.start, length, line, self->limits.max_depth, places, self->problems->len);
  for (guint i = 0; i < self->problems->len; i++)
    {
      Problem *problem = &g_array_index (self->problems, Problem, i);
      const PlanModelProblemRule *rule = &plan_model_problem_rules[problem->problem];
      PlanModelSeverity severity = get_severity (self, problem->problem);

      if (severity == PLAN_MODEL_SEVERITY_ERROR && error != NULL && *error == NULL)
        *error = g_error_new (PLAN_MODEL_LOAD_ERROR, rule->load_error, "%s:%u:%u: %s", file, places[i].line, places[i].column, problem->hint);
      plan_model_findings_add (self->findings, rule->rule, severity, rule->explanation, g_steal_pointer (&problem->hint), file,
                               g_steal_pointer (&places[i].pointer), places[i].line, places[i].column);
    }
  for (guint severity = 0; severity < G_N_ELEMENTS (self->n_dropped); severity++)
    plan_model_findings_omit (self->findings, severity, self->n_dropped[severity]);
}

static gboolean
read_document (PlanModelJsonReader  *self,
               const char           *file,
               const char           *text,
               gsize                 length,
               guint                 line,
               gboolean              one_line,
               GError              **error)
{
  forget_problems (self);
  self->stopped = FALSE;
  plan_model_scan_init (&self->scan, text, self->limits.max_depth, one_line);
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, 0, _ ("the text begins with a byte-order mark, which JSON must not have"));
  else if (length >= 2 && (memcmp (text, "\xff\xfe", 2) == 0 || memcmp (text, "\xfe\xff", 2) == 0))
    stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, 0, _ ("the text is UTF-16; plan JSON is UTF-8"));
  else
    read_plan (self, text + length);
  flush_problems (self, file, length, line, error);

  return self->n_errors == 0;
}

static void
begin_file (PlanModelJsonReader *self,
            const char          *file)
{
  FileRow row = { self->store->n[PLAN_MODEL_OBJECT_PLAN], g_strdup (file) };

  g_array_append_val (self->files, row);
}

/*< private >
 * plan_model_json_reader_read:
 * @file: the name to tell in messages
 *
 * Reads one document.
 *
 * Returns: whether it was read without an error; else the first of them is @error, and all are among the findings
 */
gboolean
plan_model_json_reader_read (PlanModelJsonReader  *self,
                             const char           *file,
                             const char           *text,
                             gsize                 length,
                             GError              **error)
{
  g_autoptr (GError) first = NULL;

  begin_file (self, file);
  if (read_document (self, file, text, length, 1, FALSE, &first))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}

static gboolean
is_blank (const char *text,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r')
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_line (PlanModelJsonReader  *self,
           const char           *file,
           const char           *text,
           gsize                 length,
           gsize                 after,
           guint                 line,
           GError              **error)
{
  g_autofree char *padded = NULL;

  if (is_blank (text, length))
    return TRUE;
  /* The last lines have too little behind them to be read in place. */
  if (after < PLAN_MODEL_SCAN_PADDING)
    {
      padded = g_malloc0 (length + PLAN_MODEL_SCAN_PADDING);
      memcpy (padded, text, length);
      text = padded;
    }

  return read_document (self, file, text, length, line, TRUE, error);
}

/*< private >
 * plan_model_json_reader_read_lines:
 *
 * Reads a document a line, all of them even where some have errors, until the findings are full or there are too many
 * objects.
 *
 * Returns: whether all were read without an error; else the first of them is @error
 */
gboolean
plan_model_json_reader_read_lines (PlanModelJsonReader  *self,
                                   const char           *file,
                                   const char           *text,
                                   gsize                 length,
                                   GCancellable         *cancellable,
                                   GError              **error)
{
  g_autoptr (GError) first = NULL;
  const char *p = text, *end = text + length;
  guint n_failed = 0;

  begin_file (self, file);
  for (guint line = 1; p < end; line++)
    {
      const char *feed = memchr (p, '\n', end - p);
      const char *line_end = feed != NULL ? feed : end;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!read_line (self, file, p, line_end - p, end - line_end, line, first == NULL ? &first : NULL))
        {
          n_failed++;
          /* No more could be told of the lines that are left, or read of them. */
          if (self->exhausted || plan_model_findings_is_full (self->findings))
            break;
        }
      p = line_end + 1;
    }
  if (n_failed == 0)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}
