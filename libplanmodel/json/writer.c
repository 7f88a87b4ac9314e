/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/shapes-private.h>
#include <libplanmodel/json/writer-private.h>

/* The store and the text being made.  The text is a plain buffer with room checked once a member,
 * since most of the time goes into short pieces. */
typedef struct
{
  const PlanModelStore *store;
  char *text;
  gsize length;
  gsize capacity;
  guint depth;
  gboolean is_indented;
} Writer;

#define INDENT       2
#define USUAL_INDENT 32
/* More than any punctuation, indent or number takes; depth is bounded by that of plan JSON. */
#define SLACK        512

static void write_object (Writer *self, PlanModelObjectKind kind, const guint8 *row);

static inline void
make_room (Writer *self, gsize more)
{
  if (G_UNLIKELY (self->length + more + SLACK > self->capacity))
    {
      self->capacity = MAX (self->capacity * 2, self->length + more + SLACK);
      self->text = g_realloc (self->text, self->capacity);
    }
}

/* These two take from the slack, which make_room() restores before each member and after each text:
 * what stands between is a bracket, a name, a word or a number. */
static inline void
put_bytes (Writer *self, const char *bytes, gsize n)
{
  memcpy (self->text + self->length, bytes, n);
  self->length += n;
}

static inline void
put_char (Writer *self, char c)
{
  self->text[self->length++] = c;
}

/* Also where no line is begun, it makes room: closing brackets may follow each other at any depth.
 */
static inline void
put_newline (Writer *self)
{
  gsize indent = (gsize) self->depth * INDENT;

  make_room (self, 1 + indent);
  if (!self->is_indented)
    return;
  self->text[self->length++] = '\n';
  /* Of a size that is known, it needs no call; what is too much is written over. */
  if (G_LIKELY (indent <= USUAL_INDENT))
    memset (self->text + self->length, ' ', USUAL_INDENT);
  else
    memset (self->text + self->length, ' ', indent);
  self->length += indent;
}

static void
put_number (Writer *self, guint64 number)
{
  char digits[24];
  guint at = sizeof digits;

  do
    {
      digits[--at] = '0' + number % 10;
      number /= 10;
    }
  while (number > 0);
  put_bytes (self, digits + at, sizeof digits - at);
}

static inline gboolean
must_be_escaped (guint8 c)
{
  return c < ' ' || c == '"' || c == '\\';
}

/* The first byte that must be escaped, or the end. */
static inline gsize
find_escape (const char *text, gsize length)
{
  gsize i = 0;

#ifdef __SSE2__
  const __m128i quote = _mm_set1_epi8 ('"'), backslash = _mm_set1_epi8 ('\\'),
                control = _mm_set1_epi8 (0x1f);

  for (; i + 16 <= length; i += 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (const void *) (text + i));
      __m128i special = _mm_or_si128 (
          _mm_or_si128 (_mm_cmpeq_epi8 (bytes, quote), _mm_cmpeq_epi8 (bytes, backslash)),
          _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, control), bytes));

      if (_mm_movemask_epi8 (special) != 0)
        break;
    }
#endif
  while (i < length && !must_be_escaped (text[i]))
    i++;

  return i;
}

static void
put_escape (Writer *self, guint8 c)
{
  static const char hex[] = "0123456789abcdef";
  const char *named = strchr ("\"\"\\\\\bb\ff\nn\rr\tt", c);

  put_char (self, '\\');
  if (named != NULL)
    {
      put_char (self, named[1]);
      return;
    }
  put_bytes (self, "u00", 3);
  put_char (self, hex[c >> 4]);
  put_char (self, hex[c & 15]);
}

/* Escapes what RFC 8259 asks for and nothing else. */
static void
put_string (Writer *self, const char *text, gsize length)
{
  put_char (self, '"');
  for (;;)
    {
      gsize n = find_escape (text, length);

      make_room (self, n);
      put_bytes (self, text, n);
      if (n == length)
        break;
      put_escape (self, text[n]);
      text += n + 1;
      length -= n + 1;
    }
  put_char (self, '"');
  make_room (self, 0);
}

static inline void
put_text (Writer *self, PlanModelText text)
{
  put_string (self, plan_model_store_text (self->store, text),
              plan_model_pool_get_length (&self->store->texts, text));
}

static inline void
put_id (Writer *self, PlanModelId id)
{
  put_string (self, plan_model_store_id_text (self->store, id),
              plan_model_pool_get_length (&self->store->ids, id));
}

static void
put_amount (Writer *self, const PlanModelAmount *amount)
{
  guint64 number =
      amount->coefficient < 0 ? -(guint64) amount->coefficient : (guint64) amount->coefficient;
  char digits[48];
  guint at = sizeof digits, n = 0;

  if (amount->text != 0)
    {
      put_text (self, amount->text);
      return;
    }
  digits[--at] = '"';
  do
    {
      digits[--at] = '0' + number % 10;
      number /= 10;
      if (++n == amount->places)
        digits[--at] = '.';
    }
  while (number > 0 || n <= amount->places);
  if (amount->coefficient < 0)
    digits[--at] = '-';
  digits[--at] = '"';
  put_bytes (self, digits + at, sizeof digits - at);
}

static gboolean
is_part_stated (PlanModelObjectKind kind, const guint8 *part)
{
  for (guint i = 0; i < plan_model_shapes[kind].size; i++)
    {
      if (part[i] != 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether a member of a row says anything. */
static inline gboolean
is_stated (const PlanModelMember *member, const guint8 *row)
{
  const guint8 *at = row + member->offset;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return TRUE;
    case PLAN_MODEL_MEMBER_WORD:
      return *at != 0;
    case PLAN_MODEL_MEMBER_YEAR:
      return *(const gint16 *) (gconstpointer) at != 0;
    case PLAN_MODEL_MEMBER_AMOUNT:
      return ((const PlanModelAmount *) (gconstpointer) at)->stated;
    case PLAN_MODEL_MEMBER_SPAN:
      return ((const PlanModelExtent *) (gconstpointer) at)->end != 0;
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_LIST:
      return ((const PlanModelRange *) (gconstpointer) at)->n != 0;
    case PLAN_MODEL_MEMBER_PART:
      return is_part_stated (member->other, at);
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
    case PLAN_MODEL_MEMBER_COUNT:
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_NAMES:
      return *(const guint32 *) (gconstpointer) at != 0;
    }
  g_return_val_if_reached (FALSE);
}

/* Arrays of strings stand on one line. */
static inline void
put_separator (Writer *self, gboolean *is_first)
{
  if (!*is_first)
    put_bytes (self, ", ", self->is_indented ? 2 : 1);
  *is_first = FALSE;
}

static void
write_names (Writer *self, const PlanModelShape *shape, guint32 names)
{
  gboolean is_first = TRUE;

  put_char (self, '[');
  for (guint i = 0; i < shape->n_members; i++)
    {
      if (!(names & 1u << i))
        continue;
      put_separator (self, &is_first);
      put_string (self, shape->members[i].name, shape->members[i].length);
    }
  put_char (self, ']');
}

static void
write_strings (Writer *self, const PlanModelMember *member, PlanModelRange range)
{
  gboolean is_first = TRUE;

  put_char (self, '[');
  for (guint32 i = 0; i < range.n; i++)
    {
      put_separator (self, &is_first);
      if (member->type == PLAN_MODEL_MEMBER_TEXTS)
        put_text (self, self->store->aliases.items[range.first + i]);
      else
        put_id (self, plan_model_store_get_id (self->store, member->other,
                                               self->store->links.items[range.first + i] - 1));
    }
  put_char (self, ']');
}

static void
write_list (Writer *self, const PlanModelMember *member, PlanModelRange range)
{
  PlanModelAnyRow any;
  gboolean is_first = TRUE;

  put_char (self, '[');
  self->depth++;
  for (guint32 i = 0; i < range.n; i++)
    {
      plan_model_store_get (self->store, member->other, range.first + i, &any);
      if (!is_first)
        put_char (self, ',');
      is_first = FALSE;
      put_newline (self);
      write_object (self, member->other, (const guint8 *) &any);
      /* The range of sections has each before those that lie in it, which have been written. */
      if (member->other == PLAN_MODEL_OBJECT_SECTION)
        i += any.section.sections.n;
    }
  self->depth--;
  put_newline (self);
  put_char (self, ']');
}

static inline void
write_member (Writer *self,
              PlanModelObjectKind kind,
              const PlanModelMember *member,
              const guint8 *row)
{
  gconstpointer at = row + member->offset;
  const PlanModelExtent *extent = at;
  const PlanModelWords *words;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      put_bytes (self, "\"1\"", 3);
      break;
    case PLAN_MODEL_MEMBER_ID:
      put_id (self, *(const PlanModelId *) at);
      break;
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
      put_text (self, *(const PlanModelText *) at);
      break;
    case PLAN_MODEL_MEMBER_WORD:
      words = plan_model_words_get (member->other);
      put_char (self, '"');
      put_bytes (self, words->word[*(const guint8 *) at], words->length[*(const guint8 *) at]);
      put_char (self, '"');
      break;
    case PLAN_MODEL_MEMBER_YEAR:
      put_number (self, *(const gint16 *) at);
      break;
    case PLAN_MODEL_MEMBER_COUNT:
      put_number (self, *(const guint32 *) at);
      break;
    case PLAN_MODEL_MEMBER_AMOUNT:
      put_amount (self, at);
      break;
    case PLAN_MODEL_MEMBER_SPAN:
      put_char (self, '[');
      put_number (self, extent->start);
      put_bytes (self, ", ", self->is_indented ? 2 : 1);
      put_number (self, extent->end);
      put_char (self, ']');
      break;
    case PLAN_MODEL_MEMBER_LINK:
      put_id (self, plan_model_store_get_id (self->store, member->other,
                                             *(const PlanModelLink *) at - 1));
      break;
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
      write_strings (self, member, *(const PlanModelRange *) at);
      break;
    case PLAN_MODEL_MEMBER_NAMES:
      write_names (self, &plan_model_shapes[kind], *(const guint32 *) at);
      break;
    case PLAN_MODEL_MEMBER_PART:
      write_object (self, member->other, at);
      break;
    case PLAN_MODEL_MEMBER_LIST:
      write_list (self, member, *(const PlanModelRange *) at);
      break;
    }
}

static void
write_object (Writer *self, PlanModelObjectKind kind, const guint8 *row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelJsonKey *keys = plan_model_json_members[kind].keys;
  /* The year of a value with years is their end. */
  gboolean has_years = kind == PLAN_MODEL_OBJECT_VALUE
                       && ((const PlanModelValueRow *) (gconstpointer) row)->rare.years.end != 0;
  gboolean is_first = TRUE;

  put_char (self, '{');
  self->depth++;
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];

      if (!is_stated (member, row)
          || (has_years && member->offset == G_STRUCT_OFFSET (PlanModelValueRow, year)))
        continue;
      if (!is_first)
        put_char (self, ',');
      is_first = FALSE;
      put_newline (self);
      /* All of the key's bytes at once, of which the last do not count. */
      put_bytes (self, keys[i].bytes, sizeof keys[i].bytes);
      self->length -= sizeof keys[i].bytes - keys[i].length;
      put_char (self, ':');
      if (self->is_indented)
        put_char (self, ' ');
      write_member (self, kind, member, row);
    }
  self->depth--;
  put_newline (self);
  put_char (self, '}');
}

void
plan_model_json_write_plan (GString *json,
                            const PlanModelStore *store,
                            guint32 plan,
                            PlanModelJsonLayout layout)
{
  Writer self = { .store = store, .is_indented = layout == PLAN_MODEL_JSON_INDENTED };

  plan_model_json_prepare_keys ();
  /* The string lends its buffer, so that nothing is copied. */
  self.text = json->str;
  self.length = json->len;
  self.capacity = json->allocated_len;
  make_room (&self, 0);
  write_object (&self, PLAN_MODEL_OBJECT_PLAN, (const guint8 *) plan_model_store_peek_plan (store, plan));
  put_char (&self, '\n');
  make_room (&self, 1);
  self.text[self.length] = '\0';
  json->str = self.text;
  json->len = self.length;
  json->allocated_len = self.capacity;
}

void
plan_model_json_write_string (GString *json, const char *text, gsize length)
{
  Writer self = { .text = json->str, .length = json->len, .capacity = json->allocated_len };

  make_room (&self, 0);
  put_string (&self, text, length);
  make_room (&self, 1);
  self.text[self.length] = '\0';
  json->str = self.text;
  json->len = self.length;
  json->allocated_len = self.capacity;
}
