/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/reader-inside-private.h>

#include <glib/gi18n-lib.h>

/* Why not a tree: a plan is read in one pass, from the scanner into the rows of the store.  No
 * node, no copy of a string that the pool has, no second look at a byte.  The table of members
 * (store/members.c) drives it, so that the format is written once; what makes it fast is
 * prediction: which member follows which, and which word a member had last, are tried first, as one
 * comparison of sixteen bytes. */

static gboolean
read_object (PlanModelJsonReader *self, const PlanModelJsonObject *object, gsize *id_place);

/* Members of each type; self->scan.p is at the first byte of the value. */

#define MEMBER_AT(object, member, Type) ((Type *) (gpointer) ((object)->base + (member)->offset))

/* Reads a string, a member or an item of one, into a pool.  @id: 0 where it was mistyped and has
 * been passed over. */
static G_ALWAYS_INLINE inline gboolean
read_pooled (PlanModelJsonReader *self,
             const PlanModelJsonObject *object,
             const PlanModelMember *member,
             gboolean (*pass) (PlanModelJsonReader *self,
                               const PlanModelJsonObject *object,
                               const PlanModelMember *member,
                               const char *at),
             PlanModelPool *pool,
             guint32 *id)
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  *id = 0;
  if (G_UNLIKELY (*at != '"'))
    return pass (self, object, member, at);
  if (G_UNLIKELY (!plan_model_scan_string (&self->scan, &string))
      || !plan_model_json_reader_check_length (self, &string, at))
    return FALSE;
  if (G_UNLIKELY (string.length == 0))
    return pass (self, object, member, at);
  *id = plan_model_pool_intern (pool, string.text, string.length);
  if (G_UNLIKELY (*id == 0))
    return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8,
                                        plan_model_json_reader_get_offset (self, at),
                                        _ ("the string is not UTF-8"));

  return TRUE;
}

static gboolean
read_checked_text (PlanModelJsonReader *self,
                   const PlanModelJsonObject *object,
                   const PlanModelMember *member,
                   gboolean (*is_valid) (const char *text, gsize length))
{
  const char *at = self->scan.p;
  PlanModelScanString string;

  if (*at != '"')
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string)
      || !plan_model_json_reader_check_length (self, &string, at))
    return FALSE;
  if (!is_valid (string.text, string.length))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  *MEMBER_AT (object, member, PlanModelText) =
      plan_model_pool_intern (&self->store->texts, string.text, string.length);

  return TRUE;
}

static gboolean
read_version (PlanModelJsonReader *self,
              const PlanModelJsonObject *object,
              const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelScanString string;
  g_autofree char *found = NULL;
  g_autofree char *hint = NULL;

  if (*at != '"')
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string))
    return FALSE;
  if (string.length == 1 && *string.text == '1')
    return TRUE;
  found = plan_model_json_reader_name_found (at);
  hint = g_strdup_printf (_ ("the version of plan JSON is %s; this library reads \"1\""), found);

  return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_VERSION_UNSUPPORTED,
                                      plan_model_json_reader_get_offset (self, at), hint);
}

static inline gboolean
read_word (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member,
           guint number)
{
  const PlanModelJsonKeySet *words = &plan_model_json_words[member->other];
  const char *at = self->scan.p;
  const PlanModelJsonKey **last = &self->last_words[object->kind][number];
  const PlanModelJsonKey *word = *last;
  PlanModelScanString string;
  int value;

  if (G_UNLIKELY (*at != '"'))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
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
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
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
read_whole (const char **p, guint32 *number)
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
read_year (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member)
{
  const char *p = self->scan.p;
  guint32 year;

  if (G_UNLIKELY (!read_whole (&p, &year) || year < 1 || year > 9999))
    return plan_model_json_reader_pass_mistyped (self, object, member, self->scan.p);
  *MEMBER_AT (object, member, gint16) = year;
  self->scan.p = p;

  return TRUE;
}

static gboolean
read_count (PlanModelJsonReader *self,
            const PlanModelJsonObject *object,
            const PlanModelMember *member)
{
  const char *p = self->scan.p;
  guint32 count;

  if (!read_whole (&p, &count) || count < 1)
    return plan_model_json_reader_pass_mistyped (self, object, member, self->scan.p);
  *MEMBER_AT (object, member, guint32) = count;
  self->scan.p = p;

  return TRUE;
}

static gboolean
read_long_amount (PlanModelJsonReader *self,
                  const PlanModelJsonObject *object,
                  const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelAmount *amount = MEMBER_AT (object, member, PlanModelAmount);
  PlanModelScanString string;
  gboolean fits;

  if (*at != '"')
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  if (!plan_model_scan_string (&self->scan, &string)
      || !plan_model_json_reader_check_length (self, &string, at))
    return FALSE;
  if (!plan_model_member_read_amount (string.text, string.length, amount, &fits))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  if (!fits)
    amount->text = plan_model_pool_intern (&self->store->texts, string.text, string.length);

  return TRUE;
}

static inline gboolean
read_amount (PlanModelJsonReader *self,
             const PlanModelJsonObject *object,
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
read_span (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member)
{
  const char *at = self->scan.p;
  PlanModelExtent *extent = MEMBER_AT (object, member, PlanModelExtent);

  if (G_UNLIKELY (*at != '['))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  self->scan.p++;
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (!read_whole (&self->scan.p, &extent->start)))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (*self->scan.p != ','))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  self->scan.p++;
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (!read_whole (&self->scan.p, &extent->end)))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  plan_model_scan_skip_spaces (&self->scan);
  if (G_UNLIKELY (*self->scan.p != ']' || extent->start >= extent->end
                  || self->scan.depth >= self->scan.max_depth))
    return plan_model_json_reader_pass_mistyped (self, object, member, at);
  self->scan.p++;

  return TRUE;
}

static inline gboolean
read_link (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member)
{
  PlanModelJsonLastLink *last = &self->last_links[member->other];
  const char *at = self->scan.p;
  guint64 bytes = 0;
  guint length = 8;
  PlanModelLink link;
  PlanModelId id;

  /* Mostly to the same object as the link before. */
  if (G_LIKELY (*at == '"'))
    bytes = plan_model_json_read_short (at, &length);
  if (length < 8 && bytes == last->bytes && length == last->length && last->link != 0)
    {
      *MEMBER_AT (object, member, PlanModelLink) = last->link;
      self->scan.p = at + length + 2;
      return TRUE;
    }
  if (!read_pooled (self, object, member, plan_model_json_reader_pass_mistyped, &self->store->ids,
                    &id))
    return FALSE;
  if (G_UNLIKELY (id == 0))
    return TRUE;
  link = plan_model_filler_link (self->filler, member->other, id, object->owner, object->index,
                                 object->base - object->row + member->offset,
                                 plan_model_json_reader_get_offset (self, at));
  *MEMBER_AT (object, member, PlanModelLink) = link;
  /* Not one in which a quote is escaped, nor one that is still to be found. */
  if (length < 8 && link != PLAN_MODEL_LINK_PENDING && self->scan.p == at + length + 2)
    *last = (PlanModelJsonLastLink){ bytes, link, length };

  return TRUE;
}

static gboolean
read_name (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
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
    return plan_model_json_reader_pass_mistyped_item (self, object, member, at);
  *names |= 1u << (named - shape->members);

  return TRUE;
}

/* Ids and texts that stand in arrays lie in one list of their kind each, and are limited as objects
 * are. */
static gboolean
check_list (PlanModelJsonReader *self, const PlanModelNumberList *list)
{
  g_autofree char *hint = NULL;

  if (G_LIKELY (list->n < self->limits.max_objects))
    return TRUE;
  hint =
      g_strdup_printf (list == &self->store->links ? _ ("there are more than %u ids in arrays")
                                                   : _ ("there are more than %u texts in arrays"),
                       self->limits.max_objects);
  self->exhausted = TRUE;

  return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED,
                                      plan_model_json_reader_get_offset (self, self->scan.p), hint);
}

/* An array of strings, of one of three types. */
static gboolean
read_strings (PlanModelJsonReader *self,
              const PlanModelJsonObject *object,
              const PlanModelMember *member)
{
  PlanModelRange *range = MEMBER_AT (object, member, PlanModelRange);
  gboolean done = FALSE;

  if (*self->scan.p != '[')
    return plan_model_json_reader_pass_mistyped (self, object, member, self->scan.p);
  if (!plan_model_scan_open (&self->scan, ']', &done))
    return FALSE;
  while (!done)
    {
      gsize place = plan_model_json_reader_get_offset (self, self->scan.p);
      guint32 id;

      if (member->type == PLAN_MODEL_MEMBER_NAMES)
        {
          if (!read_name (self, object, member))
            return FALSE;
        }
      else if (member->type == PLAN_MODEL_MEMBER_TEXTS)
        {
          if (!check_list (self, &self->store->aliases)
              || !read_pooled (self, object, member, plan_model_json_reader_pass_mistyped_item,
                               &self->store->texts, &id))
            return FALSE;
          if (id != 0)
            plan_model_filler_add_alias (self->filler, range, id);
        }
      else
        {
          if (!check_list (self, &self->store->links)
              || !read_pooled (self, object, member, plan_model_json_reader_pass_mistyped_item,
                               &self->store->ids, &id))
            return FALSE;
          if (id != 0)
            plan_model_filler_add_link (self->filler, range, member->other, id, object->owner,
                                        object->index, place);
        }
      if (!plan_model_scan_comma (&self->scan, ']', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_part (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member)
{
  PlanModelJsonObject part = { member->other, object->owner, object->index, object->row,
                               object->base + member->offset };

  if (*self->scan.p != '{')
    return plan_model_json_reader_pass_mistyped (self, object, member, self->scan.p);

  return read_object (self, &part, NULL);
}

static gboolean
check_count (PlanModelJsonReader *self, PlanModelObjectKind kind)
{
  g_autofree char *hint = NULL;

  if (G_LIKELY (self->store->n[kind] < self->limits.max_objects))
    return TRUE;
  /* Translators: a number, and the name of a kind of object, such as "indicator" */
  hint = g_strdup_printf (_ ("there are more than %u objects of the kind \"%s\""),
                          self->limits.max_objects, plan_model_shapes[kind].name);
  self->exhausted = TRUE;

  return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED,
                                      plan_model_json_reader_get_offset (self, self->scan.p), hint);
}

/* The name of the file that a plan came from. */
static const char *
find_file (const PlanModelJsonReader *self, guint32 plan)
{
  guint i = self->files->len;

  while (g_array_index (self->files, PlanModelJsonFile, i - 1).first_plan > plan)
    i--;

  return g_array_index (self->files, PlanModelJsonFile, i - 1).name;
}

static gboolean
is_of_this_file (const PlanModelJsonReader *self, guint32 plan)
{
  return g_array_index (self->files, PlanModelJsonFile, self->files->len - 1).first_plan <= plan;
}

static void
declare_id (
    PlanModelJsonReader *self, PlanModelObjectKind kind, guint32 row, PlanModelId id, gsize place)
{
  g_autofree char *quoted = NULL;
  PlanModelLink other;

  if (id == 0 || G_LIKELY (plan_model_filler_declare (self->filler, kind, row, id)))
    return;
  quoted = plan_model_json_reader_quote_id (self, id);
  other = plan_model_filler_find (self->filler, kind, id);
  if (kind == PLAN_MODEL_OBJECT_PLAN && !is_of_this_file (self, other - 1))
    plan_model_json_reader_report (self, PLAN_MODEL_PROBLEM_ID_DUPLICATE, place,
                                   /* Translators: an id in quotes, and the name of a file */
                                   _ ("the plan %s is in %s already"), quoted,
                                   find_file (self, other - 1));
  else
    plan_model_json_reader_report (
        self, PLAN_MODEL_PROBLEM_ID_DUPLICATE, place,
        /* Translators: name of a kind of object, such as "indicator", and an id in quotes */
        _ ("another %s has the id %s"), plan_model_shapes[kind].name, quoted);
}

/* Reads an object that is a row of its own: one of a list, or the plan. */
static inline gboolean
read_row (PlanModelJsonReader *self,
          PlanModelObjectKind kind,
          PlanModelLink above,
          PlanModelAnyRow *any)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  PlanModelJsonObject object = { kind, kind, 0, (guint8 *) any, (guint8 *) any };
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
  if (kind == PLAN_MODEL_OBJECT_PLAN)
    declare_id (self, kind, object.index, any->plan.id, id_place);
  else if (shape->members[0].type == PLAN_MODEL_MEMBER_ID && kind != PLAN_MODEL_OBJECT_SECTION)
    declare_id (self, kind, object.index, *(PlanModelId *) any, id_place);
  plan_model_filler_put (self->filler, kind, object.index, any);

  return TRUE;
}

static gboolean
read_list (PlanModelJsonReader *self,
           const PlanModelJsonObject *object,
           const PlanModelMember *member)
{
  PlanModelRange *range = MEMBER_AT (object, member, PlanModelRange);
  PlanModelLink above = object->kind == PLAN_MODEL_OBJECT_SECTION ? object->index + 1 : 0;
  PlanModelAnyRow any;
  gboolean done = FALSE;

  if (G_UNLIKELY (*self->scan.p != '['))
    return plan_model_json_reader_pass_mistyped (self, object, member, self->scan.p);
  range->first = self->store->n[member->other];
  if (!plan_model_scan_open (&self->scan, ']', &done))
    return FALSE;
  while (!done)
    {
      if (G_UNLIKELY (*self->scan.p != '{'))
        {
          if (!plan_model_json_reader_pass_mistyped_item (self, object, member, self->scan.p))
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
read_member (PlanModelJsonReader *self,
             const PlanModelJsonObject *object,
             const PlanModelMember *member,
             guint number,
             gsize *id_place)
{
  guint32 id;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return read_version (self, object, member);
    case PLAN_MODEL_MEMBER_ID:
      *id_place = plan_model_json_reader_get_offset (self, self->scan.p);
      if (!read_pooled (self, object, member, plan_model_json_reader_pass_mistyped,
                        &self->store->ids, &id))
        return FALSE;
      *MEMBER_AT (object, member, PlanModelId) = id;
      /* Before those that lie in it, so that of two the later one is told. */
      if (object->kind == PLAN_MODEL_OBJECT_SECTION)
        declare_id (self, object->kind, object->index, id, *id_place);
      return TRUE;
    case PLAN_MODEL_MEMBER_TEXT:
      if (!read_pooled (self, object, member, plan_model_json_reader_pass_mistyped,
                        &self->store->texts, &id))
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
pass_unknown (PlanModelJsonReader *self, const PlanModelJsonObject *object, const char *at)
{
  g_autofree char *name = NULL;

  self->scan.p = at;
  /* Checks the name, which may not be UTF-8. */
  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  name = plan_model_json_reader_name_found (at);
  plan_model_json_reader_report (
      self, PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN, plan_model_json_reader_get_offset (self, at),
      /* Translators: name of an object ("indicator"), name of a member in quotes */
      _ ("%s: there is no member %s"), plan_model_shapes[object->kind].name, name);

  return plan_model_scan_colon (&self->scan) && plan_model_scan_skip_value (&self->scan);
}

/* At the name of a member: finds which it is.  @number: that of the member, or n_members where it
 * is none. */
static inline gboolean
read_member_name (PlanModelJsonReader *self,
                  PlanModelObjectKind kind,
                  const PlanModelJsonKey **prediction,
                  guint *number)
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
                const PlanModelJsonObject *object,
                guint number,
                const char *at)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];

  plan_model_json_reader_report (
      self, PLAN_MODEL_PROBLEM_MEMBER_DUPLICATE, plan_model_json_reader_get_offset (self, at),
      /* Translators: name of an object ("indicator"), name of its member */
      _ ("%s: \"%s\" is given twice"), shape->name, shape->members[number].name);

  return plan_model_scan_skip_value (&self->scan);
}

static void
report_missing (PlanModelJsonReader *self,
                const PlanModelJsonObject *object,
                guint32 missing,
                const char *at)
{
  const PlanModelShape *shape = &plan_model_shapes[object->kind];

  for (guint i = 0; i < shape->n_members; i++)
    {
      if (missing & 1u << i)
        plan_model_json_reader_report (
            self, PLAN_MODEL_PROBLEM_MEMBER_MISSING, plan_model_json_reader_get_offset (self, at),
            /* Translators: name of an object ("indicator"), name of its member */
            _ ("%s: \"%s\" is missing"), shape->name, shape->members[i].name);
    }
}

/* What the table of members cannot say of an object. */
static void
check_object (PlanModelJsonReader *self, const PlanModelJsonObject *object, const char *at)
{
  if (object->kind == PLAN_MODEL_OBJECT_VALUE)
    {
      const PlanModelValueRow *value = (PlanModelValueRow *) (gpointer) object->row;

      if (G_UNLIKELY (value->year != 0 && value->rare.years.end != 0))
        plan_model_json_reader_report (self, PLAN_MODEL_PROBLEM_MEMBERS_EXCLUSIVE,
                                       plan_model_json_reader_get_offset (self, at),
                                       _ ("value: both \"year\" and \"years\" are given"));
    }
  else if (object->kind == PLAN_MODEL_OBJECT_PERIOD || object->kind == PLAN_MODEL_OBJECT_YEARS)
    {
      const PlanModelYears *years = (PlanModelYears *) (gpointer) object->base;

      if (G_UNLIKELY (years->start > years->end && years->end != 0))
        plan_model_json_reader_report (
            self, PLAN_MODEL_PROBLEM_YEARS_REVERSED, plan_model_json_reader_get_offset (self, at),
            _ ("%s: %d is after %d"), plan_model_shapes[object->kind].name, years->start,
            years->end);
    }
}

/* At the opening brace: reads the members of an object into its row. */
static gboolean
read_object (PlanModelJsonReader *self, const PlanModelJsonObject *object, gsize *id_place)
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

gboolean
plan_model_json_reader_read_plan_row (PlanModelJsonReader *self)
{
  PlanModelAnyRow any;

  return read_row (self, PLAN_MODEL_OBJECT_PLAN, 0, &any);
}
