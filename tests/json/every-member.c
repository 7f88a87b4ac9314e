/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "every-member.h"

#include <string.h>

/* Where the last object of a kind has a member. */
typedef struct
{
  gsize object; /* its brace */
  gsize comma; /* before the name; 0 where it is the first member */
  gsize name;
  gsize value;
  gsize end; /* of the value */
  char *pointer; /* to the object */
} Place;

/* A plan without a change is made once. */
typedef struct
{
  GString *json;
  Place places[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS];
} Original;

typedef struct
{
  GString *json;
  GString *pointer;
  Layout layout;
  Order order;
  guint depth;
  guint n_rows[PLAN_MODEL_N_TABLES];
  Original *original;
} Maker;

static void put_object (Maker               *self,
                        PlanModelObjectKind  kind,
                        guint                row,
                        guint                level);

static const char *
pick (const char *const *texts,
      guint              n,
      guint              row)
{
  return texts[row % n];
}

/* Ids 0 and 1 of each kind are pointed to; 0 points to 1, which points nowhere, so that there is no cycle. */
static char *
get_link (const PlanModelMember *member,
          PlanModelObjectKind    kind,
          guint                  row)
{
  const char *target = plan_model_shapes[member->other].name;

  if (member->other == kind && row == 1)
    return NULL;
  if (member->type == PLAN_MODEL_MEMBER_LINK)
    return g_strdup_printf ("\"%s-%u\"", target, row == 0 ? 1 : 0);

  return row == 0 ? g_strdup_printf ("[\"%s-1\"]", target) : g_strdup_printf ("[\"%s-0\", \"%s-1\"]", target, target);
}

static char *
get_names (const PlanModelShape *shape)
{
  GString *names = g_string_new ("[");

  for (guint i = 0; i < shape->n_members; i++)
    g_string_append_printf (names, "%s\"%s\"", i > 0 ? ", " : "", shape->members[i].name);

  return g_string_free (g_string_append_c (names, ']'), FALSE);
}

char *
every_member_get_value (PlanModelObjectKind kind,
                        guint               number,
                        guint               row)
{
  static const char *const dates[] = { "2021", "2021-04", "2021-04-09" };
  static const char *const times[] = { "2023", "2023-06", "2021-Q4", "2024-S1", "2025-06-30", "ongoing" };
  static const char *const amounts[] = { "222", "2.80", "-0.5", "1234567890123456789012345678901234" };
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelMember *member = &shape->members[number];
  const PlanModelWords *words;

  /* A value has a year or years, never both. */
  if (kind == PLAN_MODEL_OBJECT_VALUE && g_str_equal (member->name, row % 2 == 0 ? "years" : "year"))
    return NULL;
  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return g_strdup ("\"1\"");
    case PLAN_MODEL_MEMBER_ID:
      return g_strdup_printf ("\"%s-%u\"", shape->name, row);
    case PLAN_MODEL_MEMBER_TEXT:
      return g_strdup_printf ("\"%s·%s 第%u个\"", shape->name, member->name, row);
    case PLAN_MODEL_MEMBER_DATE:
      return g_strdup_printf ("\"%s\"", pick (dates, G_N_ELEMENTS (dates), row));
    case PLAN_MODEL_MEMBER_DEADLINE:
      return g_strdup_printf ("\"%s\"", pick (times, G_N_ELEMENTS (times), row));
    case PLAN_MODEL_MEMBER_WORD:
      /* Not the word for nothing, which is not written again. */
      words = plan_model_words_get (member->other);
      return g_strdup_printf ("\"%s\"", words->word[1 + (row + number) % (guint) (words->n - 1)]);
    case PLAN_MODEL_MEMBER_YEAR:
      return g_strdup_printf ("%u", 1900 + number * 10 + row % 10);
    case PLAN_MODEL_MEMBER_COUNT:
      return g_strdup_printf ("%u", G_MAXUINT32 - row);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return g_strdup_printf ("\"%s\"", pick (amounts, G_N_ELEMENTS (amounts), row + number));
    case PLAN_MODEL_MEMBER_SPAN:
      return g_strdup_printf ("[%u, %u]", number * 100 + row, number * 100 + row + 1);
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_LINKS:
      return get_link (member, kind, row);
    case PLAN_MODEL_MEMBER_TEXTS:
      return g_strdup_printf ("[\"甲%u\", \"乙\", \"甲%u\"]", row, row);
    case PLAN_MODEL_MEMBER_NAMES:
      return get_names (shape);
    case PLAN_MODEL_MEMBER_PART:
    case PLAN_MODEL_MEMBER_LIST:
      return g_strdup ("");
    }
  g_assert_not_reached ();
}

static void
put_newline (Maker *self)
{
  if (self->layout == LAYOUT_COMPACT)
    return;
  g_string_append_c (self->json, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->json, "  ");
}

static void
put_list (Maker               *self,
          PlanModelObjectKind  kind,
          guint                level)
{
  gsize length = self->pointer->len;

  g_string_append_c (self->json, '[');
  for (guint i = 0; i < EVERY_MEMBER_N; i++)
    {
      g_string_append (self->json, i > 0 ? ", " : "");
      g_string_append_printf (self->pointer, "/%u", i);
      put_object (self, kind, self->n_rows[kind]++, level);
      g_string_truncate (self->pointer, length);
    }
  g_string_append_c (self->json, ']');
}

static void
put_value (Maker                 *self,
           const PlanModelMember *member,
           const char            *json,
           guint                  row,
           guint                  level)
{
  if (member->type == PLAN_MODEL_MEMBER_PART)
    put_object (self, member->other, row, level);
  else if (member->type == PLAN_MODEL_MEMBER_LIST)
    put_list (self, member->other, level);
  else
    g_string_append (self->json, json);
}

static void
put_member (Maker               *self,
            PlanModelObjectKind  kind,
            guint                number,
            guint                row,
            guint                level,
            gsize                object_at,
            gboolean             is_first)
{
  const PlanModelMember *member = &plan_model_shapes[kind].members[number];
  g_autofree char *json = every_member_get_value (kind, number, row);
  gsize length = self->pointer->len;
  Place place = { .object = object_at };
  Place *noted = &self->original->places[kind][number];

  /* Sections hold sections twice, not for ever. */
  if (json == NULL || (kind == PLAN_MODEL_OBJECT_SECTION && member->type == PLAN_MODEL_MEMBER_LIST && level > 2))
    return;
  if (!is_first)
    {
      place.comma = self->json->len;
      g_string_append_c (self->json, ',');
    }
  put_newline (self);
  place.name = self->json->len;
  g_string_append_printf (self->json, "\"%s\": ", member->name);
  g_string_append_printf (self->pointer, "/%s", member->name);
  place.value = self->json->len;
  put_value (self, member, json, row, level);
  place.end = self->json->len;
  g_string_truncate (self->pointer, length);
  g_free (noted->pointer);
  *noted = place;
  noted->pointer = g_strdup (self->pointer->str);
}

static void
put_object (Maker               *self,
            PlanModelObjectKind  kind,
            guint                row,
            guint                level)
{
  guint n = plan_model_shapes[kind].n_members;
  gsize at = self->json->len;

  g_string_append_c (self->json, '{');
  self->depth++;
  for (guint i = 0; i < n; i++)
    {
      guint number = self->order == ORDER_USUAL ? i : self->order == ORDER_REVERSED ? n - 1 - i : (i + n / 2) % n;

      put_member (self, kind, number, row, kind == PLAN_MODEL_OBJECT_SECTION ? level + 1 : level, at, self->json->len == at + 1);
    }
  self->depth--;
  put_newline (self);
  g_string_append_c (self->json, '}');
}

static const Original *
get_original (Layout layout,
              Order  order)
{
  static Original originals[2][3];
  Original *original = &originals[layout][order];
  Maker maker = { .layout = layout, .order = order, .original = original };

  if (original->json == NULL)
    {
      maker.json = original->json = g_string_new (NULL);
      maker.pointer = g_string_new (NULL);
      put_object (&maker, PLAN_MODEL_OBJECT_PLAN, 0, 0);
      g_string_free (maker.pointer, TRUE);
    }

  return original;
}

/* @with in place of [start, end). */
static char *
splice (const GString *json,
        gsize          start,
        gsize          end,
        const char    *with)
{
  GString *changed = g_string_sized_new (json->len + strlen (with) + 1);

  g_string_append_len (changed, json->str, (gssize) start);
  g_string_append (changed, with);
  g_string_append_len (changed, json->str + end, (gssize) (json->len - end));

  return g_string_free (changed, FALSE);
}

char *
every_member_new (Change *change,
                  Layout  layout,
                  Order   order)
{
  const Original *original = get_original (layout, order);
  const GString *json = original->json;
  const PlanModelMember *member;
  const Place *place;
  g_autofree char *with = NULL;

  if (change == NULL)
    return g_strdup (json->str);
  place = &original->places[change->kind][change->member];
  member = &plan_model_shapes[change->kind].members[change->member];
  g_assert_nonnull (place->pointer);
  g_free (change->pointer);
  change->pointer = change->change == CHANGE_VALUE || change->change == CHANGE_REPEAT ? g_strdup_printf ("%s/%s", place->pointer, member->name)
                                                                                      : g_strdup (place->pointer);
  switch (change->change)
    {
    case CHANGE_VALUE:
      change->offset = place->value;
      return splice (json, place->value, place->end, change->json);
    case CHANGE_OMIT:
      change->offset = place->object;
      /* With the comma before it, or else with that after it. */
      return place->comma != 0 ? splice (json, place->comma, place->end, "") : splice (json, place->name, place->end + 1, "");
    case CHANGE_REPEAT:
      change->offset = place->end + 2;
      with = g_strdup_printf (", \"\\u%04x%s\": null", (guint) member->name[0], member->name + 1);
      return splice (json, place->end, place->end, with);
    case CHANGE_ADD:
      change->offset = place->name;
      with = g_strdup_printf ("%s, ", change->json);
      return splice (json, place->name, place->name, with);
    }
  g_assert_not_reached ();
}
