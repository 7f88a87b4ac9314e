/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "../model/same-store.h"
#include "every-member.h"
#include "reading.h"

#include <json-glib/json-glib.h>
#include <libplanmodel/json/scan-private.h>
#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/store/filler-private.h>

static char *
write_plan (const PlanModelStore *store,
            guint32               plan,
            PlanModelJsonLayout   layout)
{
  GString *json = g_string_new (NULL);

  plan_model_json_write_plan (json, store, plan, layout);
  g_assert_cmpuint (strlen (json->str), ==, json->len);

  return g_string_free (json, FALSE);
}

/* Each plan of the store, written, read and written again; then all of them as lines.
 * Returns: (transfer full): the first one, indented */
static char *
check_round_trip (const PlanModelStore *store)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (Reading) all = NULL;
  char *first = NULL;

  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    {
      g_autofree char *indented = write_plan (store, i, PLAN_MODEL_JSON_INDENTED);
      g_autofree char *compact = write_plan (store, i, PLAN_MODEL_JSON_COMPACT);

      for (guint layout = 0; layout < 2; layout++)
        {
          g_autoptr (Reading) reading = reading_new (layout == 0 ? indented : compact, -1, NULL);
          g_autofree char *indented_again = NULL, *compact_again = NULL;

          reading_assert (reading, "");
          indented_again = write_plan (reading->store, 0, PLAN_MODEL_JSON_INDENTED);
          compact_again = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
          g_assert_cmpstr (indented_again, ==, indented);
          g_assert_cmpstr (compact_again, ==, compact);
          if (store->n[PLAN_MODEL_OBJECT_PLAN] == 1)
            assert_same_store (reading->store, store);
        }
      g_assert_true (strchr (compact, '\n') == compact + strlen (compact) - 1);
      g_string_append (lines, compact);
      if (i == 0)
        first = g_steal_pointer (&indented);
    }
  all = reading_new_lines (lines->str, (gssize) lines->len, NULL);
  reading_assert (all, "");
  assert_same_store (all->store, store);

  return first;
}

/* As another reader of JSON sees them, for which the order of members is nothing. */
static void
assert_same_json (const char *a,
                  const char *b)
{
  g_autoptr (JsonNode) in_a = json_from_string (a, NULL), in_b = json_from_string (b, NULL);

  g_assert_nonnull (in_a);
  g_assert_nonnull (in_b);
  g_assert_true (json_node_equal (in_a, in_b));
}

static void
test_every_member (void)
{
  g_test_summary ("What is written says all that was read, and reads as it");
  for (guint layout = LAYOUT_INDENTED; layout <= LAYOUT_COMPACT; layout++)
    {
      for (guint order = ORDER_USUAL; order <= ORDER_ROTATED; order++)
        {
          g_autofree char *json = every_member_new (NULL, layout, order);
          g_autoptr (Reading) reading = reading_new (json, -1, NULL);
          g_autofree char *written = write_plan (reading->store, 0, PLAN_MODEL_JSON_INDENTED);
          /* The rows of a kind that two lists hold lie in the order of the lists. */
          g_autoptr (Reading) in_order = reading_new (written, -1, NULL);
          g_autofree char *again = check_round_trip (order == ORDER_USUAL ? reading->store : in_order->store);

          assert_same_json (written, json);
          g_assert_cmpstr (again, ==, written);
        }
    }
}

/* Without spaces outside of strings. */
static char *
squeeze (const char *json)
{
  GString *squeezed = g_string_new (NULL);
  gboolean in_string = FALSE;

  for (const char *p = json; *p != '\0'; p++)
    {
      if (*p == '"')
        in_string = !in_string;
      if (in_string || strchr (" \n", *p) == NULL)
        g_string_append_c (squeezed, *p);
    }

  return g_string_free (squeezed, FALSE);
}

static void
test_order (void)
{
  g_autofree char *json = every_member_new (NULL, LAYOUT_INDENTED, ORDER_USUAL);
  g_autoptr (Reading) reading = reading_new (json, -1, NULL);
  g_autofree char *compact = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_autofree char *expected = squeeze (json);

  g_test_summary ("Members are written in the order of their table, whatever the order in which they were read");
  g_strchomp (compact);
  g_assert_cmpstr (compact, ==, expected);
}

static void
test_layout (void)
{
  static const char indented[] =
      "{\n"
      "  \"planmodel\": \"1\",\n"
      "  \"id\": \"p\",\n"
      "  \"title\": \"规划\",\n"
      "  \"issuers\": [\"a\", \"b\"],\n"
      "  \"period\": {\n"
      "    \"start\": 2021,\n"
      "    \"end\": 2025\n"
      "  },\n"
      "  \"spans\": {\n"
      "    \"title\": [0, 2]\n"
      "  },\n"
      "  \"agencies\": [\n"
      "    {\n"
      "      \"id\": \"a\",\n"
      "      \"name\": \"甲\",\n"
      "      \"aliases\": [\"甲局\", \"甲\"],\n"
      "      \"members\": [\"b\"]\n"
      "    },\n"
      "    {\n"
      "      \"id\": \"b\",\n"
      "      \"name\": \"乙\"\n"
      "    }\n"
      "  ],\n"
      "  \"indicators\": [\n"
      "    {\n"
      "      \"id\": \"i\",\n"
      "      \"name\": \"数\",\n"
      "      \"inferred\": [\"unit\", \"nature\"],\n"
      "      \"values\": [\n"
      "        {\n"
      "          \"role\": \"target\",\n"
      "          \"years\": {\n"
      "            \"start\": 2023,\n"
      "            \"end\": 2025\n"
      "          },\n"
      "          \"value\": \"2.80\",\n"
      "          \"mentions\": [\n"
      "            {\n"
      "              \"span\": [5, 9]\n"
      "            }\n"
      "          ]\n"
      "        }\n"
      "      ]\n"
      "    }\n"
      "  ]\n"
      "}\n";
  static const char compact[] =
      "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"issuers\":[\"a\",\"b\"],\"period\":{\"start\":2021,\"end\":2025},"
      "\"spans\":{\"title\":[0,2]},\"agencies\":[{\"id\":\"a\",\"name\":\"甲\",\"aliases\":[\"甲局\",\"甲\"],\"members\":[\"b\"]},"
      "{\"id\":\"b\",\"name\":\"乙\"}],\"indicators\":[{\"id\":\"i\",\"name\":\"数\",\"inferred\":[\"unit\",\"nature\"],"
      "\"values\":[{\"role\":\"target\",\"years\":{\"start\":2023,\"end\":2025},\"value\":\"2.80\",\"mentions\":[{\"span\":[5,9]}]}]}]}\n";
  g_autoptr (Reading) reading = reading_new (compact, -1, NULL);
  g_autofree char *one = write_plan (reading->store, 0, PLAN_MODEL_JSON_INDENTED);
  g_autofree char *other = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);

  g_test_summary ("Two spaces a level and a line a member, or no space at all");
  g_assert_cmpstr (one, ==, indented);
  g_assert_cmpstr (other, ==, compact);
}

static void
test_left_out (void)
{
  static const char *const texts[] = {
    "{\"areas\":[],\"issuers\":[],\"source\":{},\"spans\":{},\"sections\":[],\"indicators\":[],\"planmodel\":\"1\",\"title\":\"a\",\"id\":\"p\"}",
    "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\"}",
  };

  g_test_summary ("What says nothing is left out");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Reading) reading = reading_new (texts[i], -1, NULL);
      g_autofree char *written = check_round_trip (reading->store);

      g_assert_cmpstr (written, ==, "{\n  \"planmodel\": \"1\",\n  \"id\": \"p\",\n  \"title\": \"a\"\n}\n");
    }
}

static void
test_words_for_nothing (void)
{
  g_autoptr (Reading) reading = reading_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"indicators\":[{\"id\":\"i\",\"name\":\"b\","
                                             "\"direction\":\"unknown\",\"nature\":\"unspecified\",\"nesting\":\"unknown\",\"values\":["
                                             "{\"role\":\"target\",\"firmness\":\"none\",\"status\":\"normal\"}]}]}", -1, NULL);
  g_autofree char *written = NULL;

  g_test_summary ("The words for nothing may be written out, and are left out");
  reading_assert (reading, "");
  written = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_assert_cmpstr (written, ==,
                   "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"indicators\":[{\"id\":\"i\",\"name\":\"b\",\"values\":["
                   "{\"role\":\"target\"}]}]}\n");
}

static void
test_left_out_below (void)
{
  g_autoptr (Reading) reading = reading_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\","
                                             "\"agencies\":[{\"id\":\"a\",\"name\":\"b\",\"aliases\":[],\"members\":[]}],"
                                             "\"sections\":[{\"id\":\"s\",\"title\":\"b\",\"sections\":[]}],"
                                             "\"tables\":[{\"id\":\"t\",\"notes\":[]}],"
                                             "\"tasks\":[{\"id\":\"t\",\"title\":\"b\",\"assignments\":[]}],"
                                             "\"indicators\":[{\"id\":\"i\",\"name\":\"b\",\"inferred\":[],\"values\":[]},"
                                             "{\"id\":\"j\",\"name\":\"b\",\"values\":[{\"role\":\"target\",\"mentions\":[]},"
                                             "{\"role\":\"target\",\"mentions\":[{}]}]}]}",
                                             -1, NULL);
  g_autofree char *written = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_autofree char *first = check_round_trip (reading->store);

  g_test_summary ("An empty array is left out wherever it stands; an empty object in a list is one");
  g_assert_nonnull (first);
  g_assert_cmpstr (written, ==,
                   "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"agencies\":[{\"id\":\"a\",\"name\":\"b\"}],"
                   "\"sections\":[{\"id\":\"s\",\"title\":\"b\"}],\"tables\":[{\"id\":\"t\"}],\"tasks\":[{\"id\":\"t\",\"title\":\"b\"}],"
                   "\"indicators\":[{\"id\":\"i\",\"name\":\"b\"},{\"id\":\"j\",\"name\":\"b\",\"values\":[{\"role\":\"target\"},"
                   "{\"role\":\"target\",\"mentions\":[{}]}]}]}\n");
}

static void
test_examples (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "examples", "plans", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_test_summary ("The plans of the examples are read and written byte by byte as they are");
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *json = NULL, *written = NULL;
      g_autoptr (Reading) reading = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      g_assert_true (g_file_get_contents (path, &json, &length, NULL));
      reading = reading_new (json, (gssize) length, NULL);
      reading_assert (reading, "");
      written = check_round_trip (reading->store);
      g_assert_cmpstr (written, ==, json);
      n++;
    }
  g_assert_cmpuint (n, >=, 5);
}

static void
test_several (void)
{
  g_autofree char *json = every_member_new (NULL, LAYOUT_COMPACT, ORDER_USUAL);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (Reading) reading = NULL;
  g_autofree char *first = NULL, *last = NULL, *single = NULL;
  g_autoptr (Reading) alone = reading_new (json, -1, NULL);

  g_test_summary ("Each plan of a store is written by itself, with what is its own");
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("\"id\": \"plan-%c\",\"title\"", i < 3 ? 'a' + (char) i : '0');
      g_auto (GStrv) parts = g_strsplit (json, "\"id\": \"plan-0\",\"title\"", 2);

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      g_string_append_printf (lines, "%s%s%s\n", parts[0], id, parts[1]);
      g_string_append_printf (lines, "{\"planmodel\":\"1\",\"id\":\"between-%u\",\"title\":\"间\"}\n", i);
    }
  reading = reading_new_lines (lines->str, (gssize) lines->len, NULL);
  reading_assert (reading, "");
  first = check_round_trip (reading->store);
  g_assert_nonnull (first);
  last = write_plan (reading->store, 6, PLAN_MODEL_JSON_INDENTED);
  single = write_plan (alone->store, 0, PLAN_MODEL_JSON_INDENTED);
  g_assert_cmpstr (last, ==, single);
}

static void
test_appended (void)
{
  g_autofree char *json = every_member_new (NULL, LAYOUT_COMPACT, ORDER_USUAL);
  g_autoptr (Reading) reading = reading_new (json, -1, NULL);
  g_autofree char *once = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_autoptr (GString) text = g_string_new ("before\n");
  g_autofree char *expected = g_strconcat ("before\n", once, once, "after", NULL);

  g_test_summary ("A plan is appended to what is there, and more can be appended to it");
  plan_model_json_write_plan (text, reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  plan_model_json_write_plan (text, reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_string_append (text, "after");
  g_assert_cmpstr (text->str, ==, expected);
  g_assert_cmpuint (text->len, ==, strlen (expected));
}

/* --- Strings --- */

static void
test_escapes (void)
{
  static const struct
  {
    const char *text;
    const char *json;
  } cases[] = {
    { "", "\"\"" },
    { "a", "\"a\"" },
    { "\"", "\"\\\"\"" },
    { "\\", "\"\\\\\"" },
    { "/", "\"/\"" },
    { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
    { "\x01\x02\x03\x04\x05\x06\x07", "\"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\"" },
    { "\x0b\x0e\x0f\x10\x1a\x1b\x1f", "\"\\u000b\\u000e\\u000f\\u0010\\u001a\\u001b\\u001f\"" },
    { " \x7f", "\" \x7f\"" },
    { "“高新”\\n", "\"“高新”\\\\n\"" },
    { "\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf", "\"\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf\"" },
    { "😀𠮷", "\"😀𠮷\"" },
    { "bfnrt", "\"bfnrt\"" },
    { "\"\"\"", "\"\\\"\\\"\\\"\"" },
    { "a\"b\nc", "\"a\\\"b\\nc\"" },
  };

  g_test_summary ("What JSON asks for is escaped, and nothing else");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) json = g_string_new ("x");
      g_autofree char *expected = g_strconcat ("x", cases[i].json, NULL);

      plan_model_json_write_string (json, cases[i].text, strlen (cases[i].text));
      g_assert_cmpstr (json->str, ==, expected);
      g_assert_cmpuint (json->len, ==, strlen (expected));
    }
}

static void
test_every_character (void)
{
  g_test_summary ("Every character of Unicode is written so that it reads as itself");
  for (gunichar first = 1; first < 0x110000; first += 0x1000)
    {
      g_autoptr (GString) text = g_string_new (NULL), json = g_string_new (NULL);
      PlanModelScan scan = { NULL };
      PlanModelScanString string;

      for (gunichar c = first; c < first + 0x1000; c++)
        {
          if (c < 0xd800 || c > 0xdfff)
            g_string_append_unichar (text, c);
        }
      plan_model_json_write_string (json, text->str, text->len);
      g_string_set_size (json, json->len + PLAN_MODEL_SCAN_PADDING);
      memset (json->str + json->len - PLAN_MODEL_SCAN_PADDING, 0, PLAN_MODEL_SCAN_PADDING);
      plan_model_scan_init (&scan, json->str, 1, FALSE);
      g_assert_true (plan_model_scan_string (&scan, &string));
      g_assert_cmpmem (string.text, string.length, text->str, text->len);
      plan_model_scan_clear (&scan);
    }
}

/* --- Amounts --- */

static void
test_amounts_read (void)
{
  static const char *const texts[] = {
    "0", "0.0", "0.00", "5", "-5", "222", "2.80", "0.05", "0.5", "-0.5", "-12.5", "-0.001", "100", "1000000", "999999999999999999",
    "-999999999999999999", "0.99999999999999999", "12345678901234567.8", "0.000000000000000001", "1234567890123456789",
    "1234567890123456789012345678901234", "-1234567890123456789012345678901234", "0.123456789012345678901234567890123",
    "-1.234567890123456789012345678901230", "10000000000000000.00", "1.00000000000000000", "100000000000000000",
  };

  g_test_summary ("Amounts keep their digits and places, in the value and as an upper end");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *member = g_strdup_printf ("{\"role\":\"target\",\"value\":\"%s\",\"value_max\":\"%s\"}", texts[i], texts[i]);
      g_autofree char *json =
          g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"indicators\":[{\"id\":\"i\",\"name\":\"a\",\"values\":[%s]}]}", member);
      g_autoptr (Reading) reading = reading_new (json, -1, NULL);
      g_autofree char *compact = NULL, *first = NULL;

      reading_assert (reading, "");
      compact = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
      g_assert_nonnull (strstr (compact, member));
      first = check_round_trip (reading->store);
    }
}

/* As another door to the store may give them. */
static void
test_amounts_put (void)
{
  static const struct
  {
    gint64 coefficient;
    guint places;
    const char *json;
  } cases[] = {
    { 0, 0, "\"0\"" },
    { 0, 1, "\"0.0\"" },
    { 0, 3, "\"0.000\"" },
    { 5, 0, "\"5\"" },
    { 5, 1, "\"0.5\"" },
    { 5, 2, "\"0.05\"" },
    { -5, 3, "\"-0.005\"" },
    { 15, 2, "\"0.15\"" },
    { 115, 2, "\"1.15\"" },
    { 280, 2, "\"2.80\"" },
    { -100, 2, "\"-1.00\"" },
    { 5, 33, "\"0.000000000000000000000000000000005\"" },
    { 999999999999999999, 17, "\"9.99999999999999999\"" },
    { 999999999999999999, 18, "\"0.999999999999999999\"" },
    { -999999999999999999, 33, "\"-0.000000000000000999999999999999999\"" },
    { G_MAXINT64, 0, "\"9223372036854775807\"" },
    { G_MININT64, 0, "\"-9223372036854775808\"" },
  };

  g_test_summary ("A coefficient may have fewer digits than places, and be as large as it can");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
      PlanModelStore *store = plan_model_filler_get_store (filler);
      g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
      PlanModelPlanRow plan = { .indicators = { 0, 1 } };
      PlanModelIndicatorRow indicator = { .values = { 0, 1 } };
      PlanModelValueRow value = { .role = PLAN_MODEL_VALUE_ROLE_TARGET };
      g_autoptr (PlanModelStore) finished = NULL;
      g_autofree char *json = NULL;
      g_autofree char *expected = NULL;
      guint32 at[3];

      value.amount = value.rare.upper = (PlanModelAmount) { .coefficient = cases[i].coefficient, .places = cases[i].places, .stated = TRUE };
      plan_model_filler_begin_plan (filler);
      at[0] = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
      at[1] = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
      at[2] = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_VALUE, at[2], (PlanModelAnyRow *) &value);
      indicator.id = plan_model_pool_intern (&store->ids, "i", 1);
      indicator.name = plan_model_pool_intern (&store->texts, "a", 1);
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR, at[1], (PlanModelAnyRow *) &indicator);
      plan.id = plan_model_pool_intern (&store->ids, "p", 1);
      plan.title = indicator.name;
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_PLAN, at[0], (PlanModelAnyRow *) &plan);
      g_assert_true (plan_model_filler_end_plan (filler, faults));
      finished = plan_model_filler_finish (filler);
      json = write_plan (finished, 0, PLAN_MODEL_JSON_COMPACT);
      expected = g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"indicators\":[{\"id\":\"i\",\"name\":\"a\",\"values\":["
                                  "{\"role\":\"target\",\"value\":%s,\"value_max\":%s}]}]}\n", cases[i].json, cases[i].json);
      g_assert_cmpstr (json, ==, expected);
    }
}

/* --- Sections --- */

/* An outline is read from a word such as "(()())": a bracket a section. */
static char *
make_outline (const char *brackets)
{
  GString *json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"a\",\"sections\":[");
  guint n = 0;

  for (const char *p = brackets; *p != '\0'; p++)
    {
      if (*p == ')')
        {
          g_string_append (json, p[-1] == '(' ? "}" : "]}");
          continue;
        }
      if (p > brackets)
        g_string_append (json, p[-1] == '(' ? ",\"sections\":[" : ",");
      g_string_append_printf (json, "{\"id\":\"s%u\",\"title\":\"章%u\"", n, n);
      n++;
    }

  return g_string_free (g_string_append (json, "]}\n"), FALSE);
}

/* All words of n pairs. */
static void
check_outlines (char  *brackets,
                guint  at,
                guint  n_open,
                guint  n_closed,
                guint  n,
                guint *n_checked)
{
  if (n_closed == n)
    {
      g_autofree char *json = make_outline (brackets);
      g_autoptr (Reading) reading = reading_new (json, -1, NULL);
      g_autofree char *compact = NULL, *first = NULL;

      reading_assert (reading, "");
      g_assert_cmpuint (reading->store->n[PLAN_MODEL_OBJECT_SECTION], ==, n);
      compact = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
      g_assert_cmpstr (compact, ==, json);
      first = check_round_trip (reading->store);
      ++*n_checked;
      return;
    }
  for (guint close = 0; close < 2; close++)
    {
      if (close ? n_closed == n_open : n_open == n)
        continue;
      brackets[at] = close ? ')' : '(';
      brackets[at + 1] = '\0';
      check_outlines (brackets, at + 1, n_open + !close, n_closed + close, n, n_checked);
    }
}

static void
test_outlines (void)
{
  static const guint catalan[] = { 1, 2, 5, 14, 42, 132 };

  g_test_summary ("Every outline of up to six sections is written as it was read");
  for (guint n = 1; n <= G_N_ELEMENTS (catalan); n++)
    {
      char brackets[16] = "";
      guint n_checked = 0;

      check_outlines (brackets, 0, 0, 0, n, &n_checked);
      g_assert_cmpuint (n_checked, ==, catalan[n - 1]);
    }
}

static void
test_deep_outline (void)
{
  /* The plan, and an array and an object for each level. */
  guint n = 31;
  g_autofree char *brackets = g_malloc0 (2 * n + 1);
  g_autofree char *json = NULL, *compact = NULL, *first = NULL;
  g_autoptr (Reading) reading = NULL;

  g_test_summary ("An outline as deep as the reader allows is written with its indent");
  memset (brackets, '(', n);
  memset (brackets + n, ')', n);
  json = make_outline (brackets);
  reading = reading_new (json, -1, NULL);
  reading_assert (reading, "");
  compact = write_plan (reading->store, 0, PLAN_MODEL_JSON_COMPACT);
  g_assert_cmpstr (compact, ==, json);
  first = check_round_trip (reading->store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/json-writer/every-member", test_every_member);
  g_test_add_func ("/planmodel/json-writer/order", test_order);
  g_test_add_func ("/planmodel/json-writer/layout", test_layout);
  g_test_add_func ("/planmodel/json-writer/left-out", test_left_out);
  g_test_add_func ("/planmodel/json-writer/words-for-nothing", test_words_for_nothing);
  g_test_add_func ("/planmodel/json-writer/left-out-below", test_left_out_below);
  g_test_add_func ("/planmodel/json-writer/examples", test_examples);
  g_test_add_func ("/planmodel/json-writer/several", test_several);
  g_test_add_func ("/planmodel/json-writer/appended", test_appended);
  g_test_add_func ("/planmodel/json-writer/escapes", test_escapes);
  g_test_add_func ("/planmodel/json-writer/every-character", test_every_character);
  g_test_add_func ("/planmodel/json-writer/amounts-read", test_amounts_read);
  g_test_add_func ("/planmodel/json-writer/amounts-put", test_amounts_put);
  g_test_add_func ("/planmodel/json-writer/outlines", test_outlines);
  g_test_add_func ("/planmodel/json-writer/deep-outline", test_deep_outline);

  return g_test_run ();
}
