/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/node-private.h>
#include <libplanmodel/json/writer-private.h>

#include <string.h>

static void
append_text (GString    *json,
             const char *text)
{
  plan_model_json_write_string (json, text, strlen (text));
}

/* json-glib's own generator prints 0.1 as 0.10000000000000001 and infinity as what is no JSON. */
static void
append_double (GString *json,
               double   number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%ug", digits);
      g_ascii_formatd (text, sizeof text, format, number);
      if (g_ascii_strtod (text, NULL) == number)
        break;
    }
  g_string_append (json, text);
  /* A whole double is still no integer. */
  if (strpbrk (text, ".en") == NULL)
    g_string_append (json, ".0");
}

static void
append_scalar (GString  *json,
               JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING && json_node_get_string (node) != NULL)
    append_text (json, json_node_get_string (node));
  else if (type == G_TYPE_INT64)
    g_string_append_printf (json, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    append_double (json, json_node_get_double (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (json, json_node_get_boolean (node) ? "true" : "false");
  else
    g_string_append (json, "null");
}

static gboolean
append_object (GString    *json,
               JsonObject *object,
               guint       max_depth,
               gsize       max_length)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;
  gboolean is_first = TRUE;

  g_string_append_c (json, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      if (!is_first)
        g_string_append_c (json, ',');
      is_first = FALSE;
      append_text (json, name);
      g_string_append_c (json, ':');
      if (!plan_model_json_write_node (json, member, max_depth, max_length))
        return FALSE;
    }
  g_string_append_c (json, '}');

  return TRUE;
}

static gboolean
append_array (GString   *json,
              JsonArray *array,
              guint      max_depth,
              gsize      max_length)
{
  g_string_append_c (json, '[');
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      if (!plan_model_json_write_node (json, json_array_get_element (array, i), max_depth, max_length))
        return FALSE;
    }
  g_string_append_c (json, ']');

  return TRUE;
}

gboolean
plan_model_json_write_node (GString  *json,
                            JsonNode *node,
                            guint     max_depth,
                            gsize     max_length)
{
  if (json->len > max_length)
    return FALSE;
  if (JSON_NODE_HOLDS_OBJECT (node) && json_node_get_object (node) != NULL)
    return max_depth > 0 && append_object (json, json_node_get_object (node), max_depth - 1, max_length);
  if (JSON_NODE_HOLDS_ARRAY (node) && json_node_get_array (node) != NULL)
    return max_depth > 0 && append_array (json, json_node_get_array (node), max_depth - 1, max_length);
  append_scalar (json, node);

  return json->len <= max_length;
}
