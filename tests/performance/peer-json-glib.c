/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "peers.h"

#include <json-glib/json-glib.h>
#include <libplanmodel/store/members-private.h>

/* json-glib's tree of each document, then from the tree into the rows.  Of the time nine tenths are the tree's, so the
 * walk follows the table of members; it goes over the members that are there, in their order, rather than ask for each
 * that might be. */

guint32
peer_find_name (PlanModelObjectKind  kind,
                const char          *name,
                gsize                length)
{
  const PlanModelMember *member = plan_model_shape_find_member (&plan_model_shapes[kind], name, length);

  if (member == NULL)
    g_error ("there is no member %s to be inferred", name);

  return 1u << (member - plan_model_shapes[kind].members);
}

typedef struct
{
  PlanModelObjectKind kind; /* of the object, which may be a part of a row */
  PlanModelObjectKind owner; /* of the row */
  guint32 row;
} Place;

static void read_members (PlanModelFiller *filler,
                          JsonObject      *object,
                          Place            place,
                          guint8          *row,
                          guint            offset);

static guint32
intern (PlanModelPool *pool,
        JsonNode      *node)
{
  const char *text = json_node_get_string (node);

  return plan_model_pool_intern (pool, text, strlen (text));
}

static void
read_row (PlanModelFiller     *filler,
          JsonObject          *object,
          PlanModelObjectKind  kind,
          PlanModelLink        parent)
{
  Place place = { kind, kind, plan_model_filler_open (filler, kind) };
  PlanModelAnyRow any;
  PlanModelId id;

  memset (&any, 0, plan_model_shapes[kind].size);
  if (kind == PLAN_MODEL_OBJECT_SECTION)
    any.section.parent = parent;
  read_members (filler, object, place, (guint8 *) &any, 0);
  id = kind == PLAN_MODEL_OBJECT_PLAN ? any.plan.id : *(PlanModelId *) &any;
  if ((kind == PLAN_MODEL_OBJECT_PLAN || plan_model_shapes[kind].members[0].type == PLAN_MODEL_MEMBER_ID) &&
      !plan_model_filler_declare (filler, kind, place.row, id))
    g_error ("json-glib: an id is given twice");
  plan_model_filler_put (filler, kind, place.row, &any);
}

static void
read_list (PlanModelFiller       *filler,
           JsonArray             *array,
           const PlanModelMember *member,
           Place                  place,
           PlanModelRange        *range)
{
  PlanModelStore *store = plan_model_filler_get_store (filler);
  guint n = json_array_get_length (array);

  if (member->type == PLAN_MODEL_MEMBER_LIST)
    range->first = store->n[member->other];
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (member->type == PLAN_MODEL_MEMBER_LIST)
        read_row (filler, json_node_get_object (node), member->other,
                  place.kind == PLAN_MODEL_OBJECT_SECTION ? place.row + 1 : 0);
      else if (member->type == PLAN_MODEL_MEMBER_TEXTS)
        plan_model_filler_add_alias (filler, range, intern (&store->texts, node));
      else
        plan_model_filler_add_link (filler, range, member->other, intern (&store->ids, node), place.owner, place.row, 0);
    }
  if (member->type == PLAN_MODEL_MEMBER_LIST)
    range->n = store->n[member->other] - range->first;
}

static void
read_amount (PlanModelStore  *store,
             JsonNode        *node,
             PlanModelAmount *amount)
{
  const char *text = json_node_get_string (node);
  gboolean fits;

  if (!plan_model_member_read_amount (text, strlen (text), amount, &fits))
    g_error ("json-glib: not an amount: %s", text);
  if (!fits)
    amount->text = intern (&store->texts, node);
}

static guint8
read_word (JsonNode           *node,
           PlanModelWordsKind  kind)
{
  const char *text = json_node_get_string (node);
  int word = plan_model_words_find (plan_model_words_get (kind), text, strlen (text));

  if (word < 0)
    g_error ("json-glib: unknown word %s", text);

  return word;
}

#define AT(type) (*(type *) (gpointer) (row + at))

static void
read_member (PlanModelFiller       *filler,
             JsonNode              *node,
             const PlanModelMember *member,
             Place                  place,
             guint8                *row,
             guint                  offset)
{
  PlanModelStore *store = plan_model_filler_get_store (filler);
  guint at = offset + member->offset;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      break;
    case PLAN_MODEL_MEMBER_ID:
      AT (PlanModelId) = intern (&store->ids, node);
      break;
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
      AT (PlanModelText) = intern (&store->texts, node);
      break;
    case PLAN_MODEL_MEMBER_WORD:
      AT (guint8) = read_word (node, member->other);
      break;
    case PLAN_MODEL_MEMBER_YEAR:
      AT (gint16) = json_node_get_int (node);
      break;
    case PLAN_MODEL_MEMBER_COUNT:
      AT (guint32) = json_node_get_int (node);
      break;
    case PLAN_MODEL_MEMBER_AMOUNT:
      read_amount (store, node, &AT (PlanModelAmount));
      break;
    case PLAN_MODEL_MEMBER_SPAN:
      AT (PlanModelExtent).start = json_array_get_int_element (json_node_get_array (node), 0);
      AT (PlanModelExtent).end = json_array_get_int_element (json_node_get_array (node), 1);
      break;
    case PLAN_MODEL_MEMBER_LINK:
      AT (PlanModelLink) = plan_model_filler_link (filler, member->other, intern (&store->ids, node), place.owner, place.row, at, 0);
      break;
    case PLAN_MODEL_MEMBER_NAMES:
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        {
          const char *name = json_array_get_string_element (json_node_get_array (node), i);

          AT (guint32) |= peer_find_name (place.kind, name, strlen (name));
        }
      break;
    case PLAN_MODEL_MEMBER_PART:
      place.kind = member->other;
      read_members (filler, json_node_get_object (node), place, row, at);
      break;
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_LIST:
      read_list (filler, json_node_get_array (node), member, place, &AT (PlanModelRange));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
read_members (PlanModelFiller *filler,
              JsonObject      *object,
              Place            place,
              guint8          *row,
              guint            offset)
{
  const PlanModelShape *shape = &plan_model_shapes[place.kind];
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  guint next = 0;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      guint tried = 0;

      for (; tried < shape->n_members && strcmp (shape->members[next].name, name) != 0; tried++)
        next = next + 1 < shape->n_members ? next + 1 : 0;
      if (tried == shape->n_members)
        g_error ("json-glib: unknown member %s", name);
      read_member (filler, node, &shape->members[next], place, row, offset);
    }
}

void
peer_read_with_json_glib (const Corpus    *corpus,
                          PlanModelFiller *filler)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));

  for (gsize i = 0; i < corpus->n_documents; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!json_parser_load_from_data (parser, corpus->documents[i].text, corpus->documents[i].length, &error))
        g_error ("json-glib: %s", error->message);
      plan_model_filler_begin_plan (filler);
      read_row (filler, json_node_get_object (json_parser_get_root (parser)), PLAN_MODEL_OBJECT_PLAN, 0);
      if (!plan_model_filler_end_plan (filler, faults))
        g_error ("json-glib: the links do not fit");
    }
}
