/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/draft-private.h>

#include <glib/gi18n-lib.h>
#include <math.h>

/* A member of an object, or of a part of it, found by its path. */
typedef struct
{
  const PlanModelMember *member;
  PlanModelObjectKind holder; /* whose shape has it */
  guint offset; /* in the object's row */
} Place;

/* In plan JSON a section lies in its parent, so there is no member that names it. */
static const PlanModelMember section_parent = {
  .name = "parent",
  .type = PLAN_MODEL_MEMBER_LINK,
  .length = sizeof "parent" - 1,
  .other = PLAN_MODEL_OBJECT_SECTION,
  .offset = G_STRUCT_OFFSET (PlanModelSectionRow, parent),
};

/*< private >
 * plan_model_draft_has_id:
 *
 * Tells whether objects of a kind have ids.
 */
gboolean
plan_model_draft_has_id (PlanModelObjectKind kind)
{
  /* It stands first, but for a plan, where the version does. */
  return kind == PLAN_MODEL_OBJECT_PLAN || plan_model_shapes[kind].members[0].type == PLAN_MODEL_MEMBER_ID;
}

/*< private >
 * plan_model_draft_get_size:
 *
 * Gets how many bytes of the row the member takes.
 */
gsize
plan_model_draft_get_size (const PlanModelMember *member)
{
  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_COUNT:
    case PLAN_MODEL_MEMBER_NAMES:
      return sizeof (guint32);
    case PLAN_MODEL_MEMBER_WORD:
      return sizeof (guint8);
    case PLAN_MODEL_MEMBER_YEAR:
      return sizeof (gint16);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return sizeof (PlanModelAmount);
    case PLAN_MODEL_MEMBER_SPAN:
      return sizeof (PlanModelExtent);
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_LIST:
      return sizeof (PlanModelRange);
    case PLAN_MODEL_MEMBER_PART:
      return plan_model_shapes[member->other].size;
    default:
      g_return_val_if_reached (0);
    }
}

/*< private >
 * plan_model_draft_is_stated:
 * @field: where the member lies in the row of an object
 *
 * Tells whether a member of an object of the draft is stated.  A word that means the same as no word is not.
 */
gboolean
plan_model_draft_is_stated (const PlanModelMember *member,
                            gconstpointer          field)
{
  const guint8 *bytes = field;
  gsize size = plan_model_draft_get_size (member);

  for (gsize i = 0; i < size; i++)
    {
      if (bytes[i] != 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
refuse_path (PlanModelDraft       *self,
             PlanModelDraftObject  object,
             const char           *name,
             PlanModelObjectKind   holder,
             GError              **error)
{
  g_autofree char *quoted = plan_model_draft_quote (name);

  /* Translators: "colour" is no member of indicator. */
  return plan_model_draft_refuse (self, object, NULL, PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN, error,
                                  _ ("%s is no member of %s"), quoted, plan_model_shapes[holder].name);
}

/* Finds a member by its name, or one of a part by both names with a dot between. */
static gboolean
find_place (PlanModelDraft       *self,
            PlanModelDraftObject  object,
            const char           *path,
            Place                *place,
            GError              **error)
{
  const char *dot = strchr (path, '.');
  const PlanModelMember *member;

  *place = (Place) { .holder = object.kind };
  if (dot != NULL)
    {
      member = plan_model_shape_find_member (&plan_model_shapes[object.kind], path, dot - path);
      if (member == NULL || member->type != PLAN_MODEL_MEMBER_PART)
        return refuse_path (self, object, path, object.kind, error);
      place->holder = member->other;
      place->offset = member->offset;
      path = dot + 1;
    }
  place->member = plan_model_shape_find_member (&plan_model_shapes[place->holder], path, strlen (path));
  if (place->member == NULL && object.kind == PLAN_MODEL_OBJECT_SECTION && strcmp (path, section_parent.name) == 0)
    place->member = &section_parent;
  if (place->member == NULL)
    return refuse_path (self, object, path, place->holder, error);
  place->offset += place->member->offset;

  return TRUE;
}

/* Whatever a member states now, the text that the object was added with is no longer meant. */
static void
forget_refusal (PlanModelDraft        *self,
                PlanModelDraftObject   object,
                const PlanModelMember *member)
{
  PlanModelDraftHead *head = plan_model_draft_head (self, object);

  if (!head->refused)
    return;
  head->refused = FALSE;
  for (guint i = self->refusals->len; i-- > 0;)
    {
      const PlanModelDraftRefusal *refusal = &g_array_index (self->refusals, PlanModelDraftRefusal, i);

      if (refusal->object.kind != object.kind || refusal->object.record != object.record)
        continue;
      if (refusal->member == member)
        g_array_remove_index (self->refusals, i);
      else
        head->refused = TRUE;
    }
}

/*< private >
 * plan_model_draft_get_refusal:
 *
 * Returns: (nullable): the first text that the object was added with and that cannot be held
 */
const PlanModelDraftRefusal *
plan_model_draft_get_refusal (const PlanModelDraft *self,
                              PlanModelDraftObject  object)
{
  for (guint i = 0; plan_model_draft_head (self, object)->refused && i < self->refusals->len; i++)
    {
      const PlanModelDraftRefusal *refusal = &g_array_index (self->refusals, PlanModelDraftRefusal, i);

      if (refusal->object.kind == object.kind && refusal->object.record == object.record)
        return refusal;
    }

  return NULL;
}

static gpointer
get_field (const PlanModelDraft *self,
           PlanModelDraftObject  object,
           const Place          *place)
{
  return (guint8 *) plan_model_draft_row (self, object) + place->offset;
}

/* Where the texts of a member belong. */
static PlanModelPool *
get_pool (PlanModelDraft        *self,
          const PlanModelMember *member)
{
  return member->type == PLAN_MODEL_MEMBER_ID || member->type == PLAN_MODEL_MEMBER_LINK ||
                 member->type == PLAN_MODEL_MEMBER_LINKS
             ? &self->ids
             : &self->texts;
}

static gboolean
intern (PlanModelDraft       *self,
        PlanModelDraftObject  object,
        const char           *path,
        PlanModelPool        *pool,
        const char           *text,
        guint32              *id,
        GError              **error)
{
  PlanModelProblem problem;

  if (plan_model_draft_intern (pool, text, id, &problem))
    return TRUE;

  return plan_model_draft_refuse (self, object, path, problem, error, "%s", plan_model_draft_explain (problem));
}

/* The text is shown in the place of "%s", by joining since what is translated is no literal format. */
static gboolean
mistyped (PlanModelDraft       *self,
          PlanModelDraftObject  object,
          const char           *path,
          const char           *text,
          GError              **error,
          const char           *format)
{
  g_autofree char *quoted = plan_model_draft_quote (text);
  g_auto (GStrv) pieces = g_strsplit (format, "%s", 2);
  g_autofree char *message = g_strjoinv (quoted, pieces);

  return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error, "%s", message);
}

static gboolean
set_word (PlanModelDraft       *self,
          PlanModelDraftObject  object,
          const char           *path,
          const Place          *place,
          const char           *text,
          GError              **error)
{
  const PlanModelWords *words = plan_model_words_get (place->member->other);
  int word = plan_model_words_find (words, text, strlen (text));
  g_autoptr (GString) known = NULL;
  g_autofree char *quoted = NULL;

  if (word >= 0)
    {
      *(guint8 *) get_field (self, object, place) = word;
      return TRUE;
    }

  known = g_string_new (NULL);
  for (guint i = words->first; i < words->n; i++)
    g_string_append_printf (known, "%s%s", known->len == 0 ? "" : ", ", words->word[i]);
  quoted = plan_model_draft_quote (text);

  /* Translators: "fast" is none of the words rise, fall. */
  return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error,
                                  _ ("%s is none of the words %s"), quoted, known->str);
}

static gboolean
set_amount (PlanModelDraft       *self,
            PlanModelDraftObject  object,
            const char           *path,
            const Place          *place,
            const char           *text,
            GError              **error)
{
  PlanModelText kept = 0;
  gboolean fits;

  /* Written where it belongs, so that what pads the struct stays 0.  The text of one that is too long is ASCII. */
  if (!plan_model_member_read_amount (text, strlen (text), get_field (self, object, place), &fits))
    return mistyped (self, object, path, text, error, _ ("%s is no decimal"));
  if (!fits)
    kept = plan_model_pool_intern (&self->texts, text, strlen (text));
  ((PlanModelAmount *) get_field (self, object, place))->text = kept;

  return TRUE;
}

/* Leaves the member as it was where the text is not what it holds. */
static gboolean
set_text (PlanModelDraft       *self,
          PlanModelDraftObject  object,
          const char           *path,
          const Place          *place,
          const char           *text,
          GError              **error)
{
  gsize length = strlen (text);
  guint32 id;

  switch (place->member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      if (strcmp (text, "1") != 0)
        return mistyped (self, object, path, text, error, _ ("%s is no version that this library knows"));
      /* A store has no version: what is written is the version that is being written. */
      return TRUE;
    case PLAN_MODEL_MEMBER_DATE:
      if (!plan_model_member_is_date (text, length))
        return mistyped (self, object, path, text, error, _ ("%s is no date such as 2021, 2021-04 or 2021-04-09"));
      break;
    case PLAN_MODEL_MEMBER_DEADLINE:
      if (!plan_model_member_is_deadline (text, length))
        return mistyped (self, object, path, text, error,
                         _ ("%s is no deadline such as 2023, 2023-06, 2021-Q4, 2024-S1, 2025-06-30 or ongoing"));
      break;
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_TEXT:
      break;
    case PLAN_MODEL_MEMBER_WORD:
      return set_word (self, object, path, place, text, error);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return set_amount (self, object, path, place, text, error);
    case PLAN_MODEL_MEMBER_YEAR:
    case PLAN_MODEL_MEMBER_COUNT:
      return mistyped (self, object, path, text, error, _ ("%s is a text, but the member is set as a number"));
    case PLAN_MODEL_MEMBER_SPAN:
      return mistyped (self, object, path, text, error, _ ("%s is a text, but the member is set as a span"));
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_NAMES:
      return mistyped (self, object, path, text, error,
                       _ ("%s is a text, but the member is a list, to which texts are added"));
    case PLAN_MODEL_MEMBER_PART:
      return mistyped (self, object, path, text, error, _ ("%s is a text, but the member has members of its own"));
    case PLAN_MODEL_MEMBER_LIST:
    default:
      return mistyped (self, object, path, text, error, _ ("%s is a text, but the member is a list of objects"));
    }

  if (!intern (self, object, path, get_pool (self, place->member), text, &id, error))
    return FALSE;
  *(guint32 *) get_field (self, object, place) = id;
  forget_refusal (self, object, place->member);
  if (place->member->type == PLAN_MODEL_MEMBER_ID)
    plan_model_draft_note_id (self, object);

  return TRUE;
}

/*< private >
 * plan_model_draft_give:
 *
 * Sets a text or link that an object is added with.  What is wrong with it is kept and said by
 * plan_model_draft_build().
 */
void
plan_model_draft_give (PlanModelDraft       *self,
                       PlanModelDraftObject  object,
                       const char           *name,
                       const char           *text)
{
  const PlanModelShape *shape = &plan_model_shapes[object.kind];
  const PlanModelMember *member = plan_model_shape_find_member (shape, name, strlen (name));
  PlanModelDraftRefusal refusal = { .object = object };
  guint32 id;

  if (member == NULL)
    member = &section_parent;
  if (!plan_model_draft_intern (get_pool (self, member), text, &id, &refusal.problem))
    {
      refusal.member = member;
      g_array_append_val (self->refusals, refusal);
      plan_model_draft_head (self, object)->refused = TRUE;
      return;
    }
  *(guint32 *) (gpointer) ((guint8 *) plan_model_draft_row (self, object) + member->offset) = id;
  if (member->type == PLAN_MODEL_MEMBER_ID)
    plan_model_draft_note_id (self, object);
}

/*< private >
 * plan_model_draft_set:
 * @text: (nullable): NULL unsets the member, of whatever type but for objects with rows of their own
 *
 * Sets a member that is stated by a text.
 */
gboolean
plan_model_draft_set (PlanModelDraft       *self,
                      PlanModelDraftObject  object,
                      const char           *path,
                      const char           *text,
                      GError              **error)
{
  Place place;

  if (!find_place (self, object, path, &place, error))
    return FALSE;
  if (text != NULL)
    return set_text (self, object, path, &place, text, error);

  if (place.member->type == PLAN_MODEL_MEMBER_LIST)
    return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error,
                                    _ ("the objects of a list are removed one by one"));
  memset (get_field (self, object, &place), 0, plan_model_draft_get_size (place.member));
  forget_refusal (self, object, place.member);

  return TRUE;
}

/* Says why a member cannot be a number, or not this one. */
static gboolean
refuse_number (PlanModelDraft       *self,
               PlanModelDraftObject  object,
               const char           *path,
               const Place          *place,
               double                number,
               GError              **error)
{
  const PlanModelProblem problem = PLAN_MODEL_PROBLEM_MEMBER_MISTYPED;
  char shown[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (shown, sizeof shown, "%.15g", number);

  switch ((int) place->member->type)
    {
    case PLAN_MODEL_MEMBER_YEAR:
      return plan_model_draft_refuse (self, object, path, problem, error, _ ("%s is no year from 1 to 9999"), shown);
    case PLAN_MODEL_MEMBER_COUNT:
      return plan_model_draft_refuse (self, object, path, problem, error, _ ("%s is no whole number from 1 to %u"),
                                      shown, G_MAXUINT32);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return plan_model_draft_refuse (self, object, path, problem, error,
                                      _ ("%s is a number, but an amount is set as a text, which keeps its places"),
                                      shown);
    default:
      return plan_model_draft_refuse (self, object, path, problem, error,
                                      _ ("%s is a number, but the member holds none"), shown);
    }
}

/*< private >
 * plan_model_draft_set_number:
 *
 * Sets a member that is stated by a whole number.
 */
gboolean
plan_model_draft_set_number (PlanModelDraft       *self,
                             PlanModelDraftObject  object,
                             const char           *path,
                             double                number,
                             GError              **error)
{
  Place place;
  double most;

  if (!find_place (self, object, path, &place, error))
    return FALSE;

  most = place.member->type == PLAN_MODEL_MEMBER_YEAR    ? 9999
         : place.member->type == PLAN_MODEL_MEMBER_COUNT ? G_MAXUINT32
                                                         : 0;
  /* What is not a number fails both comparisons. */
  if (!(number >= 1 && number <= most) || number != floor (number))
    return refuse_number (self, object, path, &place, number, error);
  if (place.member->type == PLAN_MODEL_MEMBER_YEAR)
    *(gint16 *) get_field (self, object, &place) = (gint16) number;
  else
    *(guint32 *) get_field (self, object, &place) = (guint32) number;

  return TRUE;
}

/*< private >
 * plan_model_draft_set_span:
 *
 * Sets a member that is a stretch of the document.
 */
gboolean
plan_model_draft_set_span (PlanModelDraft       *self,
                           PlanModelDraftObject  object,
                           const char           *path,
                           guint                 start,
                           guint                 end,
                           GError              **error)
{
  Place place;

  if (!find_place (self, object, path, &place, error))
    return FALSE;
  if (place.member->type != PLAN_MODEL_MEMBER_SPAN)
    return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error,
                                    _ ("[%u, %u) is a span, but the member holds none"), start, end);
  if (start >= end)
    return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error,
                                    _ ("the span [%u, %u) holds no character"), start, end);
  *(PlanModelExtent *) get_field (self, object, &place) = (PlanModelExtent) { start, end };

  return TRUE;
}

static gboolean
append_name (PlanModelDraft       *self,
             PlanModelDraftObject  object,
             const char           *path,
             const Place          *place,
             const char           *text,
             GError              **error)
{
  const PlanModelShape *shape = &plan_model_shapes[place->member->other];
  const PlanModelMember *named = plan_model_shape_find_member (shape, text, strlen (text));
  g_autofree char *quoted = NULL;

  if (named != NULL)
    {
      *(guint32 *) get_field (self, object, place) |= 1u << (named - shape->members);
      return TRUE;
    }
  quoted = plan_model_draft_quote (text);

  /* Translators: "colour" is no member of indicator. */
  return plan_model_draft_refuse (self, object, path, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, error,
                                  _ ("%s is no member of %s"), quoted, shape->name);
}

/*< private >
 * plan_model_draft_append_text:
 *
 * Adds a text to a member that is a list of texts, of ids or of names of members.
 */
gboolean
plan_model_draft_append_text (PlanModelDraft       *self,
                              PlanModelDraftObject  object,
                              const char           *path,
                              const char           *text,
                              GError              **error)
{
  Place place;
  guint32 id;

  if (!find_place (self, object, path, &place, error))
    return FALSE;

  switch ((int) place.member->type)
    {
    case PLAN_MODEL_MEMBER_NAMES:
      return append_name (self, object, path, &place, text, error);
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
      if (!intern (self, object, path, get_pool (self, place.member), text, &id, error))
        return FALSE;
      plan_model_draft_append (self, get_field (self, object, &place), id);
      return TRUE;
    default:
      return mistyped (self, object, path, text, error, _ ("%s cannot be added: the member is no list of texts"));
    }
}
