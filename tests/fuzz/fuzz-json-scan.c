/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "target.h"

#include "../json/buffer.h"

#include <errno.h>
#include <json-glib/json-glib.h>
#include <libplanmodel/json/scan-private.h>
#include <math.h>
#ifdef HAVE_SIMDJSON
# include "simdjson-verdict.h"
#endif

/* The scanner against two others: simdjson judges the grammar, json-glib tells the values.  Both are asked only where the
 * depth stayed within the limit, since json-glib has none. */

#define MAX_DEPTH 64

/* A second way through the text: token by token, as the reader of plan JSON goes, with json-glib's tree beside it. */
typedef struct
{
  PlanModelScan scan;
  gboolean has_number_beyond; /* an integer of more than 64 bits, or a number beyond a double: simdjson refuses these */
} Walk;

static gboolean walk_value (Walk     *walk,
                            JsonNode *node);

static gboolean
walk_string (Walk     *walk,
             JsonNode *node)
{
  PlanModelScanString string;

  if (!plan_model_scan_string (&walk->scan, &string) || !g_utf8_validate_len (string.text, string.length, NULL))
    return FALSE;
  if (node != NULL)
    {
      g_assert_true (json_node_get_value_type (node) == G_TYPE_STRING);
      g_assert_cmpmem (json_node_get_string (node), strlen (json_node_get_string (node)), string.text, string.length);
    }

  return TRUE;
}

static void
compare_integer (Walk       *walk,
                 JsonNode   *node,
                 const char *text)
{
  guint64 magnitude;

  errno = 0;
  magnitude = g_ascii_strtoull (text + (*text == '-'), NULL, 10);
  if (errno == ERANGE || (*text == '-' && magnitude > (guint64) G_MAXINT64 + 1))
    {
      walk->has_number_beyond = TRUE;
      return;
    }
  /* Exception: an integer beyond 64 bits with a sign, which json-glib reads as another one. */
  if (node == NULL || magnitude > (guint64) G_MAXINT64 + (*text == '-'))
    return;
  /* -0 is read as the integer 0, which is equal. */
  g_assert_true (json_node_get_value_type (node) == G_TYPE_INT64);
  g_assert_cmpint (json_node_get_int (node), ==, *text == '-' ? (gint64) -magnitude : (gint64) magnitude);
}

static void
compare_double (Walk       *walk,
                JsonNode   *node,
                const char *text)
{
  double number = g_ascii_strtod (text, NULL);

  if (isinf (number))
    walk->has_number_beyond = TRUE;
  /* Exception: an exponent out of range, which json-glib reads as infinity, or as zero. */
  if (node == NULL || isinf (number) || fabs (number) < G_MINDOUBLE)
    return;
  g_assert_true (json_node_get_value_type (node) == G_TYPE_DOUBLE);
  g_assert_true (json_node_get_double (node) == number);
}

static gboolean
walk_number (Walk     *walk,
             JsonNode *node)
{
  const char *start = walk->scan.p;
  g_autofree char *text = NULL;

  if (!plan_model_scan_skip_number (&walk->scan))
    return FALSE;
  text = g_strndup (start, walk->scan.p - start);
  if (strpbrk (text, ".eE") != NULL)
    compare_double (walk, node, text);
  else
    compare_integer (walk, node, text);

  return TRUE;
}

/* Exception: of duplicate keys json-glib keeps the last.  Tells where the last of each name stands in the object that the
 * scanner is in, as far as that is well-formed. */
static GHashTable *
list_last_names (const Walk *walk)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  PlanModelScan scan = { NULL };
  gboolean done = *walk->scan.p == '}';

  plan_model_scan_init (&scan, walk->scan.p, MAX_DEPTH + 1, walk->scan.one_line);
  scan.depth = 1;
  while (!done && *scan.p == '"')
    {
      const char *at = scan.p;
      PlanModelScanString string;

      if (!plan_model_scan_string (&scan, &string))
        break;
      g_hash_table_replace (names, g_strndup (string.text, string.length), (gpointer) at);
      if (!plan_model_scan_colon (&scan) || !plan_model_scan_skip_value (&scan) || !plan_model_scan_comma (&scan, '}', &done))
        break;
    }
  plan_model_scan_clear (&scan);

  return names;
}

static gboolean
walk_object (Walk     *walk,
             JsonNode *node)
{
  JsonObject *object = node != NULL ? json_node_get_object (node) : NULL;
  g_autoptr (GHashTable) last = NULL;
  gboolean done = FALSE;

  if (!plan_model_scan_open (&walk->scan, '}', &done))
    return FALSE;
  if (object != NULL && !done)
    {
      last = list_last_names (walk);
      g_assert_cmpuint (json_object_get_size (object), ==, g_hash_table_size (last));
    }
  while (!done)
    {
      const char *at = walk->scan.p;
      PlanModelScanString string;
      JsonNode *member = NULL;

      if (*at != '"' || !plan_model_scan_string (&walk->scan, &string) || !g_utf8_validate_len (string.text, string.length, NULL))
        return FALSE;
      if (object != NULL)
        {
          g_autofree char *name = g_strndup (string.text, string.length);

          g_assert_true (json_object_has_member (object, name));
          if (g_hash_table_lookup (last, name) == at)
            member = json_object_get_member (object, name);
        }
      if (!plan_model_scan_colon (&walk->scan) || !walk_value (walk, member) || !plan_model_scan_comma (&walk->scan, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
walk_array (Walk     *walk,
            JsonNode *node)
{
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  gboolean done = FALSE;
  guint n = 0;

  if (!plan_model_scan_open (&walk->scan, ']', &done))
    return FALSE;
  for (; !done; n++)
    {
      if (array != NULL)
        g_assert_cmpuint (n, <, json_array_get_length (array));
      if (!walk_value (walk, array != NULL ? json_array_get_element (array, n) : NULL) || !plan_model_scan_comma (&walk->scan, ']', &done))
        return FALSE;
    }
  if (array != NULL)
    g_assert_cmpuint (n, ==, json_array_get_length (array));

  return TRUE;
}

static gboolean
walk_value (Walk     *walk,
            JsonNode *node)
{
  switch (*walk->scan.p)
    {
    case '"':
      return walk_string (walk, node);
    case '{':
      g_assert_true (node == NULL || JSON_NODE_HOLDS_OBJECT (node));
      return walk_object (walk, node);
    case '[':
      g_assert_true (node == NULL || JSON_NODE_HOLDS_ARRAY (node));
      return walk_array (walk, node);
    case 't':
    case 'f':
      g_assert_true (node == NULL || json_node_get_boolean (node) == (*walk->scan.p == 't'));
      return plan_model_scan_skip_value (&walk->scan);
    case 'n':
      g_assert_true (node == NULL || JSON_NODE_HOLDS_NULL (node));
      return plan_model_scan_skip_value (&walk->scan);
    default:
      return walk_number (walk, node);
    }
}

static gboolean
walk_all (Walk       *walk,
          const char *text,
          gsize       length,
          JsonNode   *root)
{
  plan_model_scan_init (&walk->scan, text, MAX_DEPTH, FALSE);
  plan_model_scan_skip_spaces (&walk->scan);

  return walk_value (walk, root) && plan_model_scan_end (&walk->scan, text + length);
}

static gboolean
scan_all (PlanModelScan *scan,
          const char    *text,
          gsize          length,
          gboolean       one_line)
{
  plan_model_scan_init (scan, text, MAX_DEPTH, one_line);
  plan_model_scan_skip_spaces (scan);

  return plan_model_scan_skip_value (scan) && plan_model_scan_end (scan, text + length);
}

static void
compare_grammar (const Walk          *walk,
                 const PlanModelScan *scan,
                 const char          *text,
                 gsize                length,
                 gboolean             is_accepted)
{
#ifdef HAVE_SIMDJSON
  SimdjsonVerdict verdict = simdjson_judge (text, length);

  if (is_accepted)
    {
      /* Exception: numbers beyond a double, and integers beyond 64 bits, which simdjson does not take for doubles. */
      if (verdict == SIMDJSON_REFUSES_NUMBER)
        g_assert_true (walk->has_number_beyond);
      else
        g_assert_cmpint (verdict, ==, SIMDJSON_ACCEPTS);
      return;
    }
  /* Exception: U+0000, which no text of ours can hold. */
  if (verdict == SIMDJSON_ACCEPTS)
    g_assert_true (g_str_has_prefix (scan->p, "\\u0000"));
#endif
}

static void
compare_values (const char *text,
                gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  Walk walk = { { NULL } };

  json_parser_load_from_data (parser, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_assert_true (walk_all (&walk, text, length, json_parser_get_root (parser)));
  plan_model_scan_clear (&walk.scan);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  PlanModelScan scan = { NULL }, line = { NULL };
  Walk walk = { { NULL } };
  g_autofree char *text = NULL;
  g_autofree char *followed = NULL;
  gboolean is_accepted, is_walked;

  if (size > TARGET_MAX_SIZE)
    return 0;
  text = buffer_new_padded ((const char *) data, size);
  is_accepted = scan_all (&scan, text, size, FALSE);
  is_walked = walk_all (&walk, text, size, NULL);
  g_assert_cmpint (is_walked, ==, is_accepted);
  g_assert_cmpint (scan.problem == NULL, ==, is_accepted);
  g_assert_true (scan.p >= text && scan.p <= text + size);
  if (memchr (text, '\n', size) == NULL)
    {
      followed = buffer_new_followed ((const char *) data, size);
      g_assert_cmpint (scan_all (&line, followed, size, TRUE), ==, is_accepted);
      g_assert_cmpint (line.p - followed, ==, scan.p - text);
    }
  if (!scan.too_deep)
    {
      compare_grammar (&walk, &scan, text, size, is_accepted);
      if (is_accepted)
        compare_values (text, size);
    }
  plan_model_scan_clear (&scan);
  plan_model_scan_clear (&line);
  plan_model_scan_clear (&walk.scan);

  return 0;
}

const char *
target_get_missing (void)
{
#ifdef HAVE_SIMDJSON
  return NULL;
#else
  return "built without simdjson, so the grammar is held against nothing";
#endif
}
