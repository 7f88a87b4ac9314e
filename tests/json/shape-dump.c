/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/words-private.h>
#include <libplanmodel/store/members-private.h>

/* Prints the table of members as JSON, for the tests of the JSON Schema and of the chapter on plan JSON: by kind of
 * object the members in their order, with type, whether required, and the words, or the kind of object meant. */

static const char *
get_type_name (PlanModelMemberType type)
{
  switch (type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return "version";
    case PLAN_MODEL_MEMBER_ID:
      return "id";
    case PLAN_MODEL_MEMBER_TEXT:
      return "text";
    case PLAN_MODEL_MEMBER_DATE:
      return "date";
    case PLAN_MODEL_MEMBER_DEADLINE:
      return "deadline";
    case PLAN_MODEL_MEMBER_WORD:
      return "word";
    case PLAN_MODEL_MEMBER_YEAR:
      return "year";
    case PLAN_MODEL_MEMBER_COUNT:
      return "count";
    case PLAN_MODEL_MEMBER_AMOUNT:
      return "decimal";
    case PLAN_MODEL_MEMBER_SPAN:
      return "span";
    case PLAN_MODEL_MEMBER_LINK:
      return "link";
    case PLAN_MODEL_MEMBER_LINKS:
      return "links";
    case PLAN_MODEL_MEMBER_TEXTS:
      return "texts";
    case PLAN_MODEL_MEMBER_NAMES:
      return "names";
    case PLAN_MODEL_MEMBER_PART:
      return "part";
    case PLAN_MODEL_MEMBER_LIST:
      return "list";
    }
  g_assert_not_reached ();
}

static void
print_words (PlanModelWordsKind kind)
{
  const PlanModelWords *words = plan_model_words_get (kind);

  g_print (", \"words\": [");
  for (guint i = words->first; i < words->n; i++)
    g_print ("%s\"%s\"", i > words->first ? ", " : "", words->word[i]);
  g_print ("]");
}

static void
print_member (const PlanModelMember *member)
{
  g_print ("{\"name\": \"%s\", \"type\": \"%s\", \"required\": %s", member->name, get_type_name (member->type),
           member->required ? "true" : "false");
  switch ((int) member->type)
    {
    case PLAN_MODEL_MEMBER_WORD:
      print_words (member->other);
      break;
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_NAMES:
    case PLAN_MODEL_MEMBER_PART:
    case PLAN_MODEL_MEMBER_LIST:
      g_print (", \"of\": \"%s\"", plan_model_shapes[member->other].name);
      break;
    default:
      break;
    }
  g_print ("}");
}

int
main (void)
{
  g_print ("{");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      g_print ("%s\n  \"%s\": [", kind > 0 ? "," : "", shape->name);
      for (guint i = 0; i < shape->n_members; i++)
        {
          /* The reader goes by the bits of the shape, the writer and the builder by the members. */
          g_assert (!!(shape->required & 1u << i) == !!shape->members[i].required);
          g_print ("%s\n    ", i > 0 ? "," : "");
          print_member (&shape->members[i]);
        }
      g_print ("]");
    }
  g_print ("\n}\n");

  return 0;
}
