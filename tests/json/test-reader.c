/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "every-member.h"
#include "reading.h"

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/reader-private.h>

#define PLAN(members) "{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\"" members "}"

static const PlanModelLimits usual_limits = PLAN_MODEL_LIMITS_DEFAULT;

/* --- What is read --- */

/* A member of a row as JSON, by a way of its own. */
static char *
show_member (const PlanModelStore  *store,
             const PlanModelMember *member,
             PlanModelObjectKind    kind,
             const guint8          *row)
{
  gconstpointer at = row + member->offset;
  const guint32 *number = at;
  const PlanModelAmount *amount = at;
  const PlanModelExtent *extent = at;
  const PlanModelRange *range = at;
  g_autoptr (GString) text = g_string_new ("[");

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return g_strdup ("\"1\"");
    case PLAN_MODEL_MEMBER_ID:
      return g_strdup_printf ("\"%s\"", plan_model_store_id_text (store, *number));
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
      return g_strdup_printf ("\"%s\"", plan_model_store_text (store, *number));
    case PLAN_MODEL_MEMBER_WORD:
      return g_strdup_printf ("\"%s\"", plan_model_words_get (member->other)->word[*(const guint8 *) at]);
    case PLAN_MODEL_MEMBER_YEAR:
      return g_strdup_printf ("%d", *(const gint16 *) at);
    case PLAN_MODEL_MEMBER_COUNT:
      return g_strdup_printf ("%u", *number);
    case PLAN_MODEL_MEMBER_AMOUNT:
      {
        PlanModelDecimal decimal;
        g_autofree char *digits = NULL;

        g_assert_true (amount->stated);
        if (amount->text != 0)
          return g_strdup_printf ("\"%s\"", plan_model_store_text (store, amount->text));
        g_assert_true (plan_model_decimal_init_coefficient (&decimal, amount->coefficient, amount->places));
        digits = plan_model_decimal_to_string (&decimal);
        return g_strdup_printf ("\"%s\"", digits);
      }
    case PLAN_MODEL_MEMBER_SPAN:
      return g_strdup_printf ("[%u, %u]", extent->start, extent->end);
    case PLAN_MODEL_MEMBER_LINK:
      return g_strdup_printf ("\"%s\"", plan_model_store_id_text (store, plan_model_store_get_id (store, member->other, *number - 1)));
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
      for (guint i = 0; i < range->n; i++)
        {
          guint32 item = (member->type == PLAN_MODEL_MEMBER_LINKS ? &store->links : &store->aliases)->items[range->first + i];

          g_string_append_printf (text, "%s\"%s\"", i > 0 ? ", " : "",
                                  member->type == PLAN_MODEL_MEMBER_TEXTS
                                      ? plan_model_store_text (store, item)
                                      : plan_model_store_id_text (store, plan_model_store_get_id (store, member->other, item - 1)));
        }
      return g_strdup (g_string_append_c (text, ']')->str);
    case PLAN_MODEL_MEMBER_NAMES:
      for (guint i = 0; i < plan_model_shapes[kind].n_members; i++)
        {
          if (*number & 1u << i)
            g_string_append_printf (text, "%s\"%s\"", text->len > 1 ? ", " : "", plan_model_shapes[kind].members[i].name);
        }
      return g_strdup (g_string_append_c (text, ']')->str);
    case PLAN_MODEL_MEMBER_PART:
    case PLAN_MODEL_MEMBER_LIST:
      return g_strdup ("");
    }
  g_assert_not_reached ();
}

static void
check_row (const PlanModelStore *store,
           PlanModelObjectKind   kind,
           guint                 index,
           const guint8         *row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];

  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      g_autofree char *expected = every_member_get_value (kind, i, index);
      g_autofree char *found = NULL;

      if (expected == NULL)
        continue;
      if (member->type == PLAN_MODEL_MEMBER_PART)
        {
          check_row (store, member->other, index, row + member->offset);
          continue;
        }
      found = show_member (store, member, kind, row);
      if (g_strcmp0 (found, expected) != 0)
        g_test_message ("%s %u, \"%s\"", shape->name, index, member->name);
      g_assert_cmpstr (found, ==, expected);
      if (member->type == PLAN_MODEL_MEMBER_LIST && kind != PLAN_MODEL_OBJECT_PLAN && kind != PLAN_MODEL_OBJECT_SECTION)
        g_assert_cmpuint (((const PlanModelRange *) (gconstpointer) (row + member->offset))->n, ==, EVERY_MEMBER_N);
    }
  if (kind == PLAN_MODEL_OBJECT_VALUE && index % 2 == 1)
    {
      const PlanModelValueRow *value = (gconstpointer) row;

      g_assert_cmpint (value->year, ==, value->rare.years.end);
    }
}

static void
check_every_row (const PlanModelStore *store)
{
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      g_assert_cmpuint (store->n[kind], >=, kind == PLAN_MODEL_OBJECT_PLAN ? 1 : EVERY_MEMBER_N);
      for (guint32 i = 0; i < store->n[kind]; i++)
        {
          PlanModelAnyRow any;

          plan_model_store_get (store, kind, i, &any);
          check_row (store, kind, i, (guint8 *) &any);
        }
    }
}

static void
test_every_member (void)
{
  g_test_summary ("Every member of every object is read into its row, in any order and layout");
  for (guint layout = LAYOUT_INDENTED; layout <= LAYOUT_COMPACT; layout++)
    {
      for (guint order = ORDER_USUAL; order <= ORDER_ROTATED; order++)
        {
          g_autofree char *json = every_member_new (NULL, layout, order);
          g_autoptr (Reading) reading = reading_new (json, -1, NULL);

          reading_assert (reading, "");
          check_every_row (reading->store);
        }
    }
}

static void
test_tree (void)
{
  g_autofree char *json = every_member_new (NULL, LAYOUT_INDENTED, ORDER_USUAL);
  g_autoptr (Reading) reading = reading_new (json, -1, NULL);
  const PlanModelStore *store = reading->store;
  guint n_top = 0;

  g_test_summary ("Sections know the one above; what a plan holds is its own");
  g_assert_cmpuint (plan_model_store_get_range (store, 0, PLAN_MODEL_OBJECT_SECTION).n, ==, store->n[PLAN_MODEL_OBJECT_SECTION]);
  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_SECTION]; i++)
    {
      const PlanModelSectionRow *section = plan_model_store_peek_section (store, i);
      const PlanModelSectionRow *above = section->parent != 0 ? plan_model_store_peek_section (store, section->parent - 1) : NULL;

      n_top += above == NULL;
      if (above != NULL)
        g_assert_true (i > section->parent - 1 && i >= above->sections.first && i < above->sections.first + above->sections.n);
    }
  g_assert_cmpuint (n_top, ==, EVERY_MEMBER_N);
}

static void
test_escaped_names (void)
{
  g_autoptr (Reading) reading = reading_new ("{\"planm\\u006fdel\":\"\\u0031\",\"\\u0069d\":\"\\u9ad8\",\"\\u0074itle\":\"\\ud83d\\ude00\","
                                             "\"k\\u0069nd\":\"development-\\u0070lan\",\"areas\":[{\"id\":\"高\",\"n\\u0061me\":\"市\"}],"
                                             "\"area\":\"\\u9AD8\",\"issued\":\"2021\\u002d04\"}",
                                             -1, NULL);
  const PlanModelPlanRow *plan;

  g_test_summary ("Names, words, ids and texts may be spelt with escapes");
  reading_assert (reading, "");
  plan = plan_model_store_peek_plan (reading->store, 0);
  g_assert_cmpstr (plan_model_store_id_text (reading->store, plan->id), ==, "高");
  g_assert_cmpstr (plan_model_store_text (reading->store, plan->title), ==, "😀");
  g_assert_cmpstr (plan_model_store_text (reading->store, plan->issued), ==, "2021-04");
  g_assert_cmpint (plan->kind, ==, PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN);
  g_assert_cmpuint (plan->area, ==, 1);
}

/* Ids that look like the one before, which the reader tries first. */
static void
test_similar_ids (void)
{
  static const char *const ids[] = {
    "a", "ab", "ab\\n", "ab\\\"", "ab\\\"c", "ab\\\\", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgx", "高", "高新", "高新a", "高新技术", "\\u0061b\\u0063",
  };

  g_test_summary ("Each link leads to its own object, however alike the ids are");
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      for (gsize k = 0; k < G_N_ELEMENTS (ids); k++)
        {
          GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\", \"areas\": [");
          g_autoptr (Reading) reading = NULL;

          for (gsize n = 0; n < G_N_ELEMENTS (ids); n++)
            g_string_append_printf (json, "%s{\"id\": \"%s\", \"name\": \"a\"}", n > 0 ? ", " : "", ids[n]);
          g_string_append_printf (json, "], \"area\": \"%s\", \"projects\": [{\"id\": \"j\", \"name\": \"a\", \"area\": \"%s\"}, "
                                        "{\"id\": \"k\", \"name\": \"a\", \"area\": \"%s\"}]}", ids[i], ids[k], ids[i]);
          reading = reading_new (json->str, -1, NULL);
          reading_assert (reading, "");
          g_assert_cmpuint (plan_model_store_peek_plan (reading->store, 0)->area, ==, i + 1);
          g_assert_cmpuint (plan_model_store_peek_project (reading->store, 0)->area, ==, k + 1);
          g_assert_cmpuint (plan_model_store_peek_project (reading->store, 1)->area, ==, i + 1);
          g_string_free (json, TRUE);
        }
    }
}

static void
test_broken_similar_ids (void)
{
  static const struct
  {
    const char *id;
    gsize length;
  } cases[] = { { "r\0", 2 }, { "r\0\0\0", 4 }, { "r\n", 2 }, { "r\xff", 2 }, { "r\\", 2 }, { "r\\u", 3 } };

  g_test_summary ("What is wrong in an id is found also where it looks like the one before");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GString *json = g_string_new (PLAN (", \"areas\": [{\"id\": \"r\", \"name\": \"a\"}], \"area\": \"r\", \"projects\": [{\"id\": \"j\", \"name\": \"a\", \"area\": \""));
      g_autoptr (Reading) reading = NULL;

      g_string_set_size (json, json->len - 1); /* without the brace of the plan */
      g_string_append_len (json, cases[i].id, (gssize) cases[i].length);
      g_string_append (json, "\"}]}");
      reading = reading_new (json->str, (gssize) json->len, NULL);
      g_assert_nonnull (reading->error);
      g_string_free (json, TRUE);
    }
}

static void
test_ids_of_another_plan (void)
{
  g_autoptr (Reading) reading = reading_new_lines (PLAN (", \"areas\": [{\"id\": \"r\", \"name\": \"a\"}], \"area\": \"r\"") "\n"
                                                   "{\"planmodel\": \"1\", \"id\": \"q\", \"title\": \"a\", \"area\": \"r\"}\n", -1, NULL);

  g_test_summary ("An id means an object of the same plan");
  reading_assert (reading, "id-unresolved\terror\t/area\t2:53\tplan: there is no area with the id \"r\"\n");
}

/* --- What is wrong with a member --- */

static const char *
found_of (const char *json)
{
  if (json[0] == '{')
    return "an object";
  /* Of numbers alone, as they stand. */
  if (json[0] == '[' && !g_regex_match_simple ("^\\[[-+0-9., eE]+\\]$", json, 0, 0))
    return "an array";

  return g_str_equal (json, "null") ? "null; what is not stated is left out" : json;
}

/* Whether a finding follows from the one that is looked at: an object that is not read cannot be pointed to. */
static gboolean
is_consequence (const char *line)
{
  return g_str_has_prefix (line, "id-unresolved\t");
}

/* The one finding of a changed plan: in turn of one that is indented, compact, and the third line of several. */
static void
check_change (Change     *change,
              const char *rule,
              const char *severity,
              const char *below,
              gsize       offset_below,
              const char *hint)
{
  static const char before[] = "\n" PLAN (", \"language\": \"中\"") "\n";
  static guint turn = 0;
  guint layout = turn++ % 3;
  gboolean is_line = layout > LAYOUT_COMPACT;
  g_autofree char *json = every_member_new (change, MIN (layout, LAYOUT_COMPACT), ORDER_USUAL);
  g_autofree char *lines = g_strconcat (before, json, "\n", NULL);
  g_autofree char *pointer = g_strconcat (change->pointer, below, NULL);
  g_autofree char *expected = reading_describe (json, change->offset + offset_below, is_line ? 3 : 1, rule, severity, pointer, hint);
  g_autoptr (Reading) reading = is_line ? reading_new_lines (lines, -1, NULL) : reading_new (json, -1, NULL);
  guint n = 0;

  for (guint i = 0; i < plan_model_findings_get_n (reading->findings); i++)
    {
      g_autofree char *line = reading_to_line (reading, i);

      if (is_consequence (line))
        continue;
      g_assert_cmpstr (line, ==, expected);
      n++;
    }
  if (n != 1)
    g_test_message ("%s: %s", change->pointer, change->json);
  g_assert_cmpuint (n, ==, 1);
  g_clear_pointer (&change->pointer, g_free);
}

/* Each member, in the last object that has it, has the value. */
static void
check_mistyped (PlanModelMemberType  type,
                const char          *json,
                const char          *below,
                gsize                offset_below,
                const char          *found,
                const char          *expected)
{
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          Change change = { CHANGE_VALUE, kind, i, json };
          g_autofree char *hint = NULL;

          if (shape->members[i].type != type)
            continue;
          hint = g_strdup_printf ("%s: \"%s\": expected %s, found %s", shape->name, shape->members[i].name, expected, found);
          check_change (&change, "member-mistyped", "error", below, offset_below, hint);
        }
    }
}

static void
test_mistyped (void)
{
  static const struct
  {
    PlanModelMemberType type;
    const char *expected;
    const char *values[40];
  } cases[] = {
    { PLAN_MODEL_MEMBER_VERSION, "\"1\"", { "1", "null", "true", "[]", "{}", "[\"1\"]" } },
    { PLAN_MODEL_MEMBER_ID, "an id, a string of at least one character", { "\"\"", "5", "null", "false", "[]", "{}" } },
    { PLAN_MODEL_MEMBER_TEXT, "a string of at least one character", { "\"\"", "5", "-0.5e+3", "null", "true", "[\"a\"]", "{\"a\": \"b\"}" } },
    { PLAN_MODEL_MEMBER_LINK, "an id, a string of at least one character", { "\"\"", "5", "null", "true", "[\"area-0\"]", "{}" } },
    { PLAN_MODEL_MEMBER_DATE,
      "a date as a string, such as \"2021\", \"2021-04\" or \"2021-04-09\"",
      { "\"\"", "2021", "null", "\"21\"", "\"0000\"", "\"02021\"", "\"2021-\"", "\"2021-1\"", "\"2021-00\"", "\"2021-13\"", "\"2021-4-9\"",
        "\"2021-02-30\"", "\"2021-04-00\"", "\"2021-04-31\"", "\"2021/04/09\"", "\"2021-04-09T00:00\"", "\" 2021\"", "\"2021 \"", "\"+021\"",
        "\"２０２１\"", "\"ongoing\"", "\"2021-Q4\"", "[2021]", "{}" } },
    { PLAN_MODEL_MEMBER_DEADLINE,
      "a time as a string, such as \"2023\", \"2023-06\", \"2021-Q4\", \"2024-S1\", \"2025-06-30\" or \"ongoing\"",
      { "\"\"", "2023", "null", "\"2021-Q0\"", "\"2021-Q5\"", "\"2021-S0\"", "\"2021-S3\"", "\"2021-q1\"", "\"2021-Q\"", "\"2021Q1\"",
        "\"0000-Q1\"", "\"2021-T1\"", "\"Ongoing\"", "\"ongoin\"", "\"ongoing \"", "\"2021-W01\"", "\"2021-13\"", "\"2021-11-31\"", "[]", "{}" } },
    { PLAN_MODEL_MEMBER_YEAR,
      "a year, a whole number from 1 to 9999",
      { "0", "10000", "-1", "-0", "20210", "2021.0", "2021.5", "2021e0", "2.021e3", "2E3", "\"2021\"", "\"\"", "null", "true", "[2021]", "{}", "4294967297",
        "18446744073709551617", "99999999999999999999999999" } },
    { PLAN_MODEL_MEMBER_COUNT,
      "a whole number from 1 to 4294967295",
      { "0", "-1", "4294967296", "4294967297", "42949672950", "18446744073709551617", "1.0", "1e3", "1E0", "\"5\"", "null", "false", "[]", "{}" } },
    { PLAN_MODEL_MEMBER_AMOUNT,
      "a decimal as a string of at most 34 digits, such as \"2.80\"",
      { "5",     "2.80",   "null",   "true",    "[]",     "{}",      "\"\"",    "\"-\"",     "\"+1\"",  "\"--1\"",    "\".5\"",
        "\"5.\"", "\"-.5\"", "\"00\"", "\"01\"", "\"-01\"", "\"00.5\"", "\"1.2.3\"", "\"1,000\"", "\"1 \"", "\" 1\"", "\"1e3\"",
        "\"-0\"", "\"-0.0\"", "\"-0.000000000000000000000000\"", "\"0x1F\"", "\"NaN\"", "\"Infinity\"", "\"１\"", "\"三\"", "\"1\\u0660\"",
        "\"12345678901234567890123456789012345\"", "\"-12345678901234567890123456789012345\"", "\"0.1234567890123456789012345678901234\"" } },
    { PLAN_MODEL_MEMBER_SPAN,
      "two whole numbers, [start, end], with start before end",
      { "[]", "[1]", "[1, 2, 3]", "[5, 5]", "[0, 0]", "[6, 5]", "[-1, 5]", "[1.0, 5]", "[1, 5.0]", "[1, 5e0]", "[1e0, 5]", "[\"1\", \"5\"]",
        "[1, \"5\"]", "[null, 5]", "[1, null]", "[1, [5]]", "[[1, 5]]", "[4294967295, 4294967296]", "[1, 18446744073709551621]", "null", "5",
        "\"1-5\"", "{\"start\": 1, \"end\": 5}", "{}", "[true, 5]" } },
    { PLAN_MODEL_MEMBER_LINKS, "an array of ids", { "\"agency-0\"", "{}", "{\"a\": [\"agency-0\"]}", "5", "null", "true" } },
    { PLAN_MODEL_MEMBER_TEXTS, "an array of strings of at least one character", { "\"a\"", "{}", "5", "null", "false" } },
    { PLAN_MODEL_MEMBER_NAMES, "an array of names of members of this object, each once", { "\"role\"", "{}", "5", "null", "true" } },
    { PLAN_MODEL_MEMBER_PART, "an object", { "[]", "[{}]", "\"2021-2025\"", "\"\"", "5", "null", "true" } },
    { PLAN_MODEL_MEMBER_LIST, "an array of objects", { "{}", "{\"a\": []}", "\"a\"", "5", "null", "true" } },
  };

  g_test_summary ("Each member that holds something else than it should is found in its place");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      for (const char *const *value = cases[i].values; *value != NULL; value++)
        {
          g_autofree char *found = g_strdup (found_of (*value));

          check_mistyped (cases[i].type, *value, "", 0, found, cases[i].expected);
        }
    }
}

static void
test_mistyped_items (void)
{
  static const struct
  {
    PlanModelMemberType type;
    const char *json;
    const char *below;
    gsize offset;
    const char *found;
    const char *expected;
  } cases[] = {
    { PLAN_MODEL_MEMBER_LINKS, "[5]", "/0", 1, "5", "an id, a string of at least one character" },
    { PLAN_MODEL_MEMBER_LINKS, "[\"agency-0\", \"\"]", "/1", 13, "\"\"", "an id, a string of at least one character" },
    { PLAN_MODEL_MEMBER_LINKS, "[\"agency-0\", [\"agency-1\"]]", "/1", 13, "an array", "an id, a string of at least one character" },
    { PLAN_MODEL_MEMBER_TEXTS, "[\"市\", null]", "/1", 8, "null; what is not stated is left out", "a string of at least one character" },
    { PLAN_MODEL_MEMBER_TEXTS, "[\"\"]", "/0", 1, "\"\"", "a string of at least one character" },
    { PLAN_MODEL_MEMBER_TEXTS, "[\"市\", {}, \"县\"]", "/1", 8, "an object", "a string of at least one character" },
    { PLAN_MODEL_MEMBER_NAMES, "[\"inferred\", 5]", "/1", 13, "5", "the name of a member of this object, each once" },
    { PLAN_MODEL_MEMBER_NAMES, "[\"inferred\", \"inferred\"]", "/1", 13, "\"inferred\"", "the name of a member of this object, each once" },
    { PLAN_MODEL_MEMBER_NAMES, "[\"title\"]", "/0", 1, "\"title\"", "the name of a member of this object, each once" },
    { PLAN_MODEL_MEMBER_NAMES, "[\"\"]", "/0", 1, "\"\"", "the name of a member of this object, each once" },
    { PLAN_MODEL_MEMBER_LIST, "[5]", "/0", 1, "5", "an object" },
    { PLAN_MODEL_MEMBER_LIST, "[null]", "/0", 1, "null; what is not stated is left out", "an object" },
    { PLAN_MODEL_MEMBER_LIST, "[[{}]]", "/0", 1, "an array", "an object" },
    { PLAN_MODEL_MEMBER_LIST, "[ \"a\"]", "/0", 2, "\"a\"", "an object" },
  };

  g_test_summary ("Each item of a member that is an array is found by its position");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check_mistyped (cases[i].type, cases[i].json, cases[i].below, cases[i].offset, cases[i].found, cases[i].expected);
}

static void
test_wrong_words (void)
{
  static const char *const never[] = { "\"\"", "\"nonsense\"", "5", "null", "true", "[\"other\"]", "{}", "\"target \"", "\"规划\"" };

  g_test_summary ("A word that is not among those of its member is an error that lists them");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          const PlanModelWords *words;
          g_autoptr (GPtrArray) wrong = g_ptr_array_new_with_free_func (g_free);
          g_autoptr (GString) list = g_string_new (NULL);

          if (shape->members[i].type != PLAN_MODEL_MEMBER_WORD)
            continue;
          words = plan_model_words_get (shape->members[i].other);
          for (guint k = words->first; k < words->n; k++)
            g_string_append_printf (list, "%s\"%s\"", k > words->first ? ", " : "", words->word[k]);
          for (guint k = 0; k < G_N_ELEMENTS (never); k++)
            g_ptr_array_add (wrong, g_strdup (never[k]));
          /* In capitals, cut off, longer, and the word for nothing where that is not written out. */
          g_ptr_array_add (wrong, g_strdup_printf ("\"%c%s\"", g_ascii_toupper (words->word[1][0]), words->word[1] + 1));
          g_ptr_array_add (wrong, g_strdup_printf ("\"%.*s\"", words->length[1] - 1, words->word[1]));
          g_ptr_array_add (wrong, g_strdup_printf ("\"%ss\"", words->word[words->n - 1]));
          if (words->first > 0)
            g_ptr_array_add (wrong, g_strdup_printf ("\"%s\"", words->word[0]));
          for (guint k = 0; k < wrong->len; k++)
            {
              const char *json = g_ptr_array_index (wrong, k);
              Change change = { CHANGE_VALUE, kind, i, json };
              g_autofree char *hint = g_strdup_printf ("%s: \"%s\": expected one of the words %s, found %s", shape->name, shape->members[i].name,
                                                       list->str, found_of (json));

              check_change (&change, "member-mistyped", "error", "", 0, hint);
            }
        }
    }
}

static void
test_every_word (void)
{
  g_test_summary ("Each word that a member may hold is read");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          const PlanModelWords *words = plan_model_words_get (shape->members[i].type == PLAN_MODEL_MEMBER_WORD ? shape->members[i].other : 0);

          for (guint k = words->first; k < words->n && shape->members[i].type == PLAN_MODEL_MEMBER_WORD; k++)
            {
              g_autofree char *word = g_strdup_printf ("\"%s\"", words->word[k]);
              Change change = { CHANGE_VALUE, kind, i, word };
              g_autofree char *json = every_member_new (&change, LAYOUT_COMPACT, ORDER_USUAL);
              g_autoptr (Reading) reading = reading_new (json, -1, NULL);

              reading_assert (reading, "");
              g_free (change.pointer);
            }
        }
    }
}

static void
test_long_found (void)
{
  static const struct
  {
    const char *json;
    const char *found;
  } cases[] = {
    { "\"012345678901234567890123456789012345678\"", "\"012345678901234567890123456789012345678\"" },
    { "\"0123456789012345678901234567890123456789\"", "\"012345678901234567890123456789012345678…" },
    { "\"高新技术企业高新技术企业高新技术企业\"", "\"高新技术企业高新技术企业高…" },
    { "\"a高新技术企业高新技术企业高新技术企业\"", "\"a高新技术企业高新技术企业…" },
    { "\"ab高新技术企业高新技术企业高新技术企业\"", "\"ab高新技术企业高新技术企业…" },
    { "\"a\\\"b\\\\\"", "\"a\\\"b\\\\\"" },
    { "\"\\u65b0\"", "\"\\u65b0\"" },
    { "1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890" },
    { "12345678901234567890123456789012345678901", "1234567890123456789012345678901234567890…" },
    { "-12.5e-30", "-12.5e-30" },
  };

  g_test_summary ("What was found is told as it stands, and cut between characters where it is long");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf (PLAN (", \"issued\": %s"), cases[i].json);
      g_autofree char *expected =
          g_strdup_printf ("member-mistyped\terror\t/issued\t1:56\tplan: \"issued\": expected a date as a string, "
                           "such as \"2021\", \"2021-04\" or \"2021-04-09\", found %s\n", cases[i].found);
      g_autoptr (Reading) reading = reading_new (json, -1, NULL);

      reading_assert (reading, expected);
    }
}

static void
test_missing (void)
{
  g_test_summary ("Each required member that is missing is found, and no other is required");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          Change change = { CHANGE_OMIT, kind, i, NULL };

          if (shape->members[i].required)
            {
              g_autofree char *hint = g_strdup_printf ("%s: \"%s\" is missing", shape->name, shape->members[i].name);

              check_change (&change, "member-missing", "error", "", 0, hint);
            }
          else if (shape->members[i].type != PLAN_MODEL_MEMBER_LIST)
            {
              g_autofree char *json = every_member_new (&change, LAYOUT_INDENTED, ORDER_USUAL);
              g_autoptr (Reading) reading = reading_new (json, -1, NULL);

              reading_assert (reading, "");
              g_clear_pointer (&change.pointer, g_free);
            }
        }
    }
}

static void
test_duplicate (void)
{
  g_test_summary ("A member that is given twice is found, however it is spelt");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          Change change = { CHANGE_REPEAT, kind, i, NULL };
          g_autofree char *hint = g_strdup_printf ("%s: \"%s\" is given twice", shape->name, shape->members[i].name);

          check_change (&change, "member-duplicate", "error", "", 0, hint);
        }
    }
}

static void
test_unknown (void)
{
  static const struct
  {
    const char *json;
    const char *below;
    const char *name;
  } cases[] = {
    { "\"x-未知\": {\"id\": \"p\", \"id\": [[null, 1e999]]}", "/x-未知", "\"x-未知\"" },
    { "\"\": 0", "/", "\"\"" },
    { "\"a/b~c\": true", "/a~1b~0c", "\"a/b~c\"" },
    { "\"\\u65b0\\\"\": \"\"", "/新\"", "\"\\u65b0\\\"\"" },
    { "\"Id\": \"p\"", "/Id", "\"Id\"" },
    { "\"id \": \"p\"", "/id ", "\"id \"" },
    { "\"sections_\": []", "/sections_", "\"sections_\"" },
    { "\"this_is_a_name_of_more_than_forty_bytes_\": []", "/this_is_a_name_of_more_than_forty_bytes_", "\"this_is_a_name_of_more_than_forty_bytes…" },
  };
  PlanModelLimits strict = usual_limits;

  g_test_summary ("An unknown member is a warning and changes nothing; an error when strict");
  strict.strict = TRUE;
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          Change change = { CHANGE_ADD, kind, 0, cases[i].json };
          g_autofree char *json = every_member_new (&change, LAYOUT_INDENTED, ORDER_USUAL);
          g_autofree char *hint = g_strdup_printf ("%s: there is no member %s", plan_model_shapes[kind].name, cases[i].name);
          g_autofree char *pointer = g_strconcat (change.pointer, cases[i].below, NULL);
          g_autofree char *line = reading_describe (json, change.offset, 1, "member-unknown", "error", pointer, hint);
          g_autofree char *lines = g_strconcat (line, "\n", NULL);
          g_autoptr (Reading) reading = reading_new (json, -1, &strict);
          g_autoptr (Reading) lax = reading_new (json, -1, NULL);

          reading_assert (reading, lines);
          g_assert_no_error (lax->error);
          if (i == 0)
            check_every_row (lax->store);
          check_change (&change, "member-unknown", "warning", cases[i].below, 0, hint);
        }
    }
}

static void
test_number_ranges (void)
{
  static const char *const fine[] = {
    PLAN (", \"period\": {\"start\": 1, \"end\": 9999}"),
    PLAN (", \"period\": {\"start\": 2021, \"end\": 2021}"),
    PLAN (", \"source\": {\"characters\": 1}"),
    PLAN (", \"source\": {\"characters\": 4294967295}"),
    PLAN (", \"spans\": {\"title\": [0, 1]}"),
    PLAN (", \"spans\": {\"title\": [4294967294,4294967295]}"),
    PLAN (", \"spans\": {\"title\": \n[ \t0 , \r\n4294967295 ] }"),
    PLAN (", \"spans\": {}, \"source\": {}, \"areas\": [], \"issuers\": []"),
  };

  g_test_summary ("Numbers are read up to the ends of their ranges");
  for (gsize i = 0; i < G_N_ELEMENTS (fine); i++)
    {
      g_autoptr (Reading) reading = reading_new (fine[i], -1, NULL);

      reading_assert (reading, "");
    }
}

/* --- Decimals --- */

static void
test_decimals (void)
{
  static const char *const texts[] = {
    "0", "5", "10", "222", "2.80", "0.0", "0.05", "-12.5", "-0.001", "1000000", "0.000000000000000001",
    "99999999999999999", "999999999999999999", "1000000000000000000", "9223372036854775807", "9223372036854775808", "99999999999999999999999",
    "-999999999999999999", "-1000000000000000000", "0.99999999999999999", "0.999999999999999999", "1.00000000000000000", "1.000000000000000000",
    "12345678901234567.8", "123456789012345678.9", "1234567890123456789012345678901234", "-1234567890123456789012345678901234",
    "0.123456789012345678901234567890123", "1234567890123456.789012345678901234",
  };

  g_test_summary ("Decimals keep their digits: up to 18 as a number, up to 34 as they are");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *json = g_strdup_printf (PLAN (", \"indicators\": [{\"id\": \"i\", \"name\": \"数\", \"values\": ["
                                                     "{\"role\": \"target\", \"value\": \"%s\", \"value_max\": \"%s\"}]}]"),
                                               texts[i], texts[i]);
      g_autoptr (Reading) reading = reading_new (json, -1, NULL);
      gsize n_digits = 0;
      PlanModelValueRow value;
      PlanModelDecimal decimal;
      g_autofree char *shown = NULL, *shown_max = NULL, *quoted = g_strdup_printf ("\"%s\"", texts[i]);

      reading_assert (reading, "");
      for (const char *p = texts[i]; *p != '\0'; p++)
        n_digits += g_ascii_isdigit (*p);
      plan_model_store_get_value (reading->store, 0, &value);
      g_assert_cmpint (value.amount.text != 0, ==, n_digits > 18);
      g_assert_cmpint (value.rare.upper.text != 0, ==, n_digits > 18);
      shown = show_member (reading->store, plan_model_shape_find_member (&plan_model_shapes[PLAN_MODEL_OBJECT_VALUE], "value", 5),
                           PLAN_MODEL_OBJECT_VALUE, (guint8 *) &value);
      shown_max = show_member (reading->store, plan_model_shape_find_member (&plan_model_shapes[PLAN_MODEL_OBJECT_VALUE], "value_max", 9),
                               PLAN_MODEL_OBJECT_VALUE, (guint8 *) &value);
      g_assert_cmpstr (shown, ==, quoted);
      g_assert_cmpstr (shown_max, ==, quoted);
      g_assert_true (plan_model_decimal_parse (texts[i], -1, &decimal));
    }
}

/* Every text of up to six of these characters, held against core's own idea of a decimal. */
static void
test_decimal_grammar (void)
{
  static const char characters[] = "-0.19";

  g_test_summary ("A decimal of plan JSON is what the library's decimals parse, but for zero with a sign");
  for (guint n = 1; n <= 6; n++)
    {
      guint total = 1;

      for (guint i = 0; i < n; i++)
        total *= 5;
      for (guint k = 0; k < total; k++)
        {
          char text[8] = "";
          PlanModelAmount amount;
          PlanModelDecimal decimal;
          gboolean fits, is_read, is_parsed;

          for (guint i = 0, rest = k; i < n; i++, rest /= 5)
            text[i] = characters[rest % 5];
          is_read = plan_model_member_read_amount (text, n, &amount, &fits);
          is_parsed = plan_model_decimal_parse (text, -1, &decimal);
          if (is_read != is_parsed)
            g_test_message ("%s", text);
          g_assert_cmpint (is_read, ==, is_parsed);
          if (is_read)
            {
              PlanModelDecimal read;

              g_assert_true (fits);
              g_assert_true (plan_model_decimal_init_coefficient (&read, amount.coefficient, amount.places));
              g_assert_true (plan_model_decimal_equal (&read, &decimal));
            }
        }
    }
}

/* --- Order and limits of what is reported --- */

static void
test_order (void)
{
  static const char json[] = "{\n"
                             "  \"planmodel\": \"1\",\n"
                             "  \"id\": \"p\",\n"
                             "  \"多\": 1,\n"
                             "  \"area\": \"r9\",\n"
                             "  \"kind\": \"计划\", \"issued\": 2021,\n"
                             "  \"tasks\": [\n"
                             "    {\"id\": \"t1\", \"parent\": \"t2\", \"title\": \"甲\"},\n"
                             "    {\"title\": \"乙\", \"parent\": \"t1\", \"id\": \"t2\", \"assignments\": [{\"role\": \"lead\", \"role\": \"lead\"}]},\n"
                             "    {\"id\": \"t1\"}\n"
                             "  ],\n"
                             "  \"period\": {\"start\": 2025, \"end\": 2021}\n"
                             "}\n";
  static const char expected[] =
      "member-missing\terror\t\t1:1\tplan: \"title\" is missing\n"
      "member-unknown\twarning\t/多\t4:3\tplan: there is no member \"多\"\n"
      "id-unresolved\terror\t/area\t5:11\tplan: there is no area with the id \"r9\"\n"
      "member-mistyped\terror\t/kind\t6:11\tplan: \"kind\": expected one of the words \"development-plan\", \"action-plan\", \"implementation-plan\", "
      "\"opinion\", \"measures\", \"work-report\", \"other\", found \"计划\"\n"
      "member-mistyped\terror\t/issued\t6:27\tplan: \"issued\": expected a date as a string, such as \"2021\", \"2021-04\" or \"2021-04-09\", found 2021\n"
      "parent-cycle\terror\t/tasks/0/parent\t8:28\tthe task \"t1\" is among its own parents\n"
      "member-missing\terror\t/tasks/1/assignments/0\t9:64\tassignment: \"agency\" is missing\n"
      "member-duplicate\terror\t/tasks/1/assignments/0/role\t9:81\tassignment: \"role\" is given twice\n"
      "member-missing\terror\t/tasks/2\t10:5\ttask: \"title\" is missing\n"
      "id-duplicate\terror\t/tasks/2/id\t10:12\tanother task has the id \"t1\"\n"
      "years-reversed\terror\t/period\t12:13\tperiod: 2025 is after 2021\n";
  g_autoptr (Reading) reading = reading_new (json, -1, NULL);

  g_test_summary ("All problems of a document are told, in the order of the text; the first error is the GError");
  reading_assert (reading, expected);
  g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_MEMBER);
  g_assert_cmpstr (reading->error->message, ==, "plans.json:1:1: plan: \"title\" is missing");
}

static char *
repeat_members (guint       n,
                const char *format,
                const char *last)
{
  GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\"");

  for (guint i = 0; i < n; i++)
    {
      g_string_append (json, ", ");
      g_string_append_printf (json, "\"x%u\": %s", i, format);
    }

  return g_string_free (g_string_append (g_string_append (json, last), "}"), FALSE);
}

static void
test_max_findings (void)
{
  PlanModelLimits limits = usual_limits;

  g_test_summary ("As many findings as are allowed are kept, the first of the text; the others are counted");
  for (guint n = 1; n <= 12; n++)
    {
      g_autofree char *json = repeat_members (n, "[]", "");
      g_autoptr (Reading) reading = NULL;
      guint n_kept = MIN (n, 5);

      limits.max_findings = 5;
      reading = reading_new (json, -1, &limits);
      g_assert_no_error (reading->error);
      g_assert_cmpuint (plan_model_findings_get_n (reading->findings), ==, n_kept + (n > 5));
      g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_WARNING), ==, n);
      for (guint i = 0; i < n_kept; i++)
        {
          g_autofree char *pointer = g_strdup_printf ("/x%u", i);

          g_assert_cmpstr (plan_model_findings_peek (reading->findings, i)->pointer, ==, pointer);
        }
      if (n > 5)
        {
          g_autofree char *omitted = g_strdup_printf ("%u more omitted", n - 5);

          g_assert_cmpstr (plan_model_findings_peek (reading->findings, 5)->hint, ==, omitted);
          g_assert_cmpstr (plan_model_findings_peek (reading->findings, 5)->rule, ==, "findings-omitted");
        }
    }
}

static void
test_late_error (void)
{
  PlanModelLimits limits = usual_limits;

  g_test_summary ("The first error is kept and told, however many warnings stand before it");
  for (guint max = 0; max <= 3; max++)
    {
      for (guint n = 0; n <= 40; n++)
        {
          g_autofree char *json = repeat_members (n, "0", ", \"kind\": 5, \"areas\": 5");
          g_autoptr (Reading) reading = NULL;
          const PlanModelFindingRow *error;

          limits.max_findings = max;
          reading = reading_new (json, -1, &limits);
          error = plan_model_findings_get_error (reading->findings);
          g_assert_cmpstr (error->pointer, ==, "/kind");
          g_assert_cmpuint (error->column, >, 1);
          g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_WARNING), ==, n);
          g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_ERROR), ==, 2);
        }
    }
}

/* What is missing is known last and stands first. */
static void
test_late_first_error (void)
{
  PlanModelLimits limits = usual_limits;
  GString *json = g_string_new ("{\"x\": 0, \"areas\": [");
  g_autoptr (Reading) reading = NULL;

  g_test_summary ("An error that is known late and stands early comes first, and early errors drop late ones");
  for (guint i = 0; i < 500; i++)
    g_string_append_printf (json, "%s{\"id\": 0, \"name\": \"a\"}", i > 0 ? ", " : "");
  g_string_append (json, "]}");
  limits.max_findings = 4;
  reading = reading_new (json->str, (gssize) json->len, &limits);
  g_assert_cmpstr (reading->error->message, ==, "plans.json:1:1: plan: \"planmodel\" is missing");
  reading_assert (reading, "member-missing\terror\t\t1:1\tplan: \"planmodel\" is missing\n"
                           "member-missing\terror\t\t1:1\tplan: \"id\" is missing\n"
                           "member-missing\terror\t\t1:1\tplan: \"title\" is missing\n"
                           "member-unknown\twarning\t/x\t1:2\tplan: there is no member \"x\"\n"
                           "findings-omitted\terror\t\t0:0\t500 more omitted\n");
  g_string_free (json, TRUE);
}

/* --- Limits --- */

static void
assert_limit (Reading    *reading,
              gboolean    is_fine,
              const char *expected)
{
  reading_assert (reading, is_fine ? "" : expected);
  if (!is_fine)
    g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
}

static void
test_max_depth (void)
{
  PlanModelLimits limits = usual_limits;
  static const char json[] = PLAN (", \"spans\": {\"title\": [0, 1]}, \"sections\": [{\"id\": \"s1\", \"title\": \"甲\", \"sections\": "
                                   "[{\"id\": \"s2\", \"title\": \"乙\", \"span\": [1,2]}]}]");

  g_test_summary ("Objects and arrays are nested as deep as is allowed, and no deeper, known and unknown ones alike");
  for (guint n = 1; n < 8; n++)
    {
      g_autoptr (Reading) reading = NULL;
      gboolean is_limit = n < 6;

      limits.max_depth = n;
      reading = reading_new (json, -1, &limits);
      g_assert_cmpint (reading->error != NULL, ==, is_limit);
      if (is_limit)
        g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
    }
  for (guint n = 60; n < 68; n++)
    {
      GString *nested = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\", \"x\": ");
      g_autoptr (Reading) reading = NULL;

      for (guint i = 1; i < n; i++)
        g_string_append_c (nested, '[');
      for (guint i = 1; i < n; i++)
        g_string_append_c (nested, ']');
      g_string_append_c (nested, '}');
      reading = reading_new (nested->str, (gssize) nested->len, NULL);
      if (n <= 64)
        reading_assert (reading, "member-unknown\twarning\t/x\t1:46\tplan: there is no member \"x\"\n");
      else
        {
          GString *expected = g_string_new ("member-unknown\twarning\t/x\t1:46\tplan: there is no member \"x\"\n"
                                            "limit-exceeded\terror\t/x");

          for (guint i = 0; i < 63; i++)
            g_string_append (expected, "/0");
          g_string_append (expected, "\t1:114\tobjects and arrays are nested too deep\n");
          reading_assert (reading, expected->str);
          g_string_free (expected, TRUE);
        }
      g_string_free (nested, TRUE);
    }
}

/* As deep as any limit lets it, in a thread, whose stack is no larger than the first one's. */
static gpointer
read_deep_sections (gpointer data)
{
  PlanModelLimits limits = usual_limits;
  GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\"");
  g_autoptr (Reading) reading = NULL;
  guint n = PLAN_MODEL_JSON_MAX_DEPTH;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, ", \"sections\": [{\"id\": \"s%u\", \"title\": \"章\"", i);
  limits.max_depth = G_MAXUINT;
  reading = reading_new (json->str, (gssize) json->len, &limits);
  g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
  g_string_free (json, TRUE);

  return NULL;
}

static void
test_deepest (void)
{
  g_test_summary ("There is an end to the depth that can be allowed");
  g_thread_join (g_thread_new ("deep", read_deep_sections, NULL));
}

static void
test_max_string_length (void)
{
  static const char *const formats[] = {
    "{\"planmodel\": \"1\", \"title\": \"a\", \"id\": \"%s\"}", "{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"%s\"}",
    PLAN (", \"agencies\": [{\"id\": \"a\", \"name\": \"a\", \"aliases\": [\"%s\"]}]"),
  };
  PlanModelLimits limits = usual_limits;

  g_test_summary ("A string may be as long as is allowed, in bytes of what it says, and no longer");
  limits.max_string_length = 12;
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      static const char *const fine[] = { "高新技术", "abcdefghijkl", "\\u9ad8\\u65b0\\u6280\\u672f", "\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n" };
      static const char *const long_ones[] = { "高新技术a", "abcdefghijklm", "\\u9ad8\\u65b0\\u6280\\u672f\\n" };

      for (gsize k = 0; k < G_N_ELEMENTS (fine) + G_N_ELEMENTS (long_ones); k++)
        {
          gboolean is_fine = k < G_N_ELEMENTS (fine);
          GString *json = g_string_new (formats[i]);
          g_autoptr (Reading) reading = NULL;

          g_string_replace (json, "%s", is_fine ? fine[k] : long_ones[k - G_N_ELEMENTS (fine)], 1);
          reading = reading_new (json->str, -1, &limits);
          g_assert_cmpint (reading->error == NULL, ==, is_fine);
          if (!is_fine)
            {
              g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
              g_assert_true (g_str_has_suffix (reading->error->message, ": a string is longer than 12 bytes"));
            }
          g_string_free (json, TRUE);
        }
    }
}

static void
test_longest_string (void)
{
  PlanModelLimits limits = usual_limits;
  gsize n = PLAN_MODEL_POOL_MAX_LENGTH;

  g_test_summary ("No limit allows a string that the pool cannot hold");
  limits.max_string_length = G_MAXUINT;
  for (guint more = 0; more < 2; more++)
    {
      GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"");
      gsize before = json->len;
      g_autoptr (Reading) reading = NULL;

      g_string_set_size (json, before + n + more);
      memset (json->str + before, 'a', n + more);
      g_string_append (json, "\"}");
      reading = reading_new (json->str, (gssize) json->len, &limits);
      assert_limit (reading, more == 0, "limit-exceeded\terror\t/title\t1:40\ta string is longer than 16777215 bytes\n");
      g_string_free (json, TRUE);
    }
}

static void
test_max_objects (void)
{
  static const struct
  {
    const char *before;
    const char *object;
    const char *after;
    const char *name;
  } cases[] = {
    { ", \"references\": [", "{\"title\": \"a\"}", "]", "reference" },
    { ", \"areas\": [", "{\"id\": \"%u\", \"name\": \"a\"}", "]", "area" },
    { ", \"agencies\": [", "{\"id\": \"%u\", \"name\": \"a\"}", "]", "agency" },
    { ", \"sections\": [", "{\"id\": \"%u\", \"title\": \"a\"}", "]", "section" },
    { ", \"tables\": [", "{\"id\": \"%u\"}", "]", "table" },
    { ", \"tables\": [{\"id\": \"t\", \"notes\": [", "{\"mark\": \"*\"}", "]}]", "note" },
    { ", \"tasks\": [", "{\"id\": \"%u\", \"title\": \"a\"}", "]", "task" },
    { ", \"agencies\": [{\"id\": \"a\", \"name\": \"a\"}], \"tasks\": [{\"id\": \"t\", \"title\": \"a\", \"assignments\": [",
      "{\"agency\": \"a\", \"role\": \"lead\"}", "]}]", "assignment" },
    { ", \"projects\": [", "{\"id\": \"%u\", \"name\": \"a\"}", "]", "project" },
    { ", \"indicators\": [", "{\"id\": \"%u\", \"name\": \"a\"}", "]", "indicator" },
    { ", \"indicators\": [{\"id\": \"i\", \"name\": \"a\", \"values\": [", "{\"role\": \"target\"}", "]}]", "value" },
    { ", \"indicators\": [{\"id\": \"i\", \"name\": \"a\", \"values\": [{\"role\": \"target\", \"mentions\": [", "{}", "]}]}]", "mention" },
    { ", \"agencies\": [{\"id\": \"a\", \"name\": \"a\", \"aliases\": [", "\"%u\"", "]}]", NULL },
    { ", \"agencies\": [{\"id\": \"a\", \"name\": \"a\"}], \"issuers\": [", "\"a\"", "]", NULL },
  };

  g_test_summary ("Of each kind there may be N, not N + 1; the place is that of the one too many");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      for (guint n = 20; n <= 21; n++)
        {
          PlanModelLimits limits = usual_limits;
          GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\"");
          gsize last = 0;
          g_autoptr (Reading) reading = NULL;

          g_string_append (json, cases[i].before);
          for (guint k = 0; k < n; k++)
            {
              GString *object = g_string_new (cases[i].object);
              g_autofree char *number = g_strdup_printf ("%u", k);

              g_string_replace (object, "%u", number, 0);
              g_string_append (json, k > 0 ? ", " : "");
              last = json->len;
              g_string_append (json, object->str);
              g_string_free (object, TRUE);
            }
          g_string_append (json, cases[i].after);
          g_string_append_c (json, '}');
          limits.max_objects = 20;
          reading = reading_new (json->str, -1, &limits);
          g_assert_cmpint (reading->error == NULL, ==, n == 20);
          if (n == 21)
            {
              const PlanModelFindingRow *row = plan_model_findings_get_error (reading->findings);
              g_autofree char *hint = g_strdup_printf ("there are more than 20 objects of the kind \"%s\"", cases[i].name);

              g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
              g_assert_cmpuint (row->column, ==, (guint) g_utf8_strlen (json->str, (gssize) last) + 1);
              if (cases[i].name != NULL)
                g_assert_cmpstr (row->hint, ==, hint);
            }
          g_string_free (json, TRUE);
        }
    }
}

/* --- Lines --- */

static void
test_lines (void)
{
  static const char *const texts[] = {
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}\n",
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}",
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\r\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}\r\n",
    "\n\n  \t\r\n{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\n\n\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}\n\n",
    " { \"planmodel\" : \"1\" ,\t\"id\" : \"a\" , \"title\" : \"甲\" } \t\n\r{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}   ",
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\",\"areas\":[{\"id\":\"r\",\"name\":\"市\"}],\"area\":\"r\"}\n"
    "{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\",\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"县\"}]}\n",
  };

  g_test_summary ("Each line is a plan with ids of its own; empty lines are passed over, the last needs no line feed");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Reading) reading = reading_new_lines (texts[i], -1, NULL);

      reading_assert (reading, "");
      g_assert_cmpuint (reading->store->n[PLAN_MODEL_OBJECT_PLAN], ==, 2);
      for (guint k = 0; k < 2; k++)
        {
          const PlanModelPlanRow *plan = plan_model_store_peek_plan (reading->store, k);

          g_assert_cmpstr (plan_model_store_id_text (reading->store, plan->id), ==, k == 0 ? "a" : "b");
          g_assert_cmpuint (plan->area, ==, reading->store->n[PLAN_MODEL_OBJECT_AREA] > 0 ? k + 1 : 0);
          g_assert_cmpuint (plan_model_store_find_plan_of (reading->store, PLAN_MODEL_OBJECT_PLAN, k), ==, k);
        }
    }
}

static void
test_no_lines (void)
{
  static const char *const texts[] = { "", "\n", " \t\r\n\n  " };

  g_test_summary ("No line is no plan; what to think of that is not the reader's business");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Reading) reading = reading_new_lines (texts[i], -1, NULL);

      reading_assert (reading, "");
      g_assert_cmpuint (reading->store->n[PLAN_MODEL_OBJECT_PLAN], ==, 0);
    }
}

/* A line that ends so near to the end of the buffer that nothing may be read after it, and all others. */
static void
test_line_ends (void)
{
  g_test_summary ("Lines are read in place or aside, wherever the buffer ends");
  for (guint n = 0; n < 140; n++)
    {
      GString *json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙\"}\n");
      g_autoptr (Reading) reading = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append_c (json, i % 7 == 6 ? '\n' : ' ');
      reading = reading_new_lines (json->str, (gssize) json->len, NULL);
      reading_assert (reading, "");
      g_assert_cmpuint (reading->store->n[PLAN_MODEL_OBJECT_PLAN], ==, 2);
      g_string_free (json, TRUE);
    }
}

static void
test_line_errors (void)
{
  static const char json[] = "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\",\"x\":0}\n"
                             "\n"
                             "{\"planmodel\":\"1\",\"id\":\"b\",\n"
                             "\"title\":\"乙\"}\n"
                             "  {\"planmodel\":\"1\",\"id\":\"c\",\"title\":\"新\",\"kind\":1}\r\n"
                             "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"} {}\n"
                             "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲\"}\n"
                             "{\"planmodel\":\"1\",\"id\":\"d\",\"title\":\"甲";
  g_autoptr (Reading) reading = reading_new_lines (json, -1, NULL);

  g_test_summary ("All lines are read where some have errors; each is told its own place");
  reading_assert (reading,
                  "member-unknown\twarning\t/x\t1:39\tplan: there is no member \"x\"\n"
                  "json-syntax\terror\t\t3:27\tthe line ends before the plan does\n"
                  "member-mistyped\terror\t\t4:1\texpected a plan, which is an object, found \"title\"\n"
                  "member-mistyped\terror\t/kind\t5:48\tplan: \"kind\": expected one of the words \"development-plan\", \"action-plan\", "
                  "\"implementation-plan\", \"opinion\", \"measures\", \"work-report\", \"other\", found 1\n"
                  "id-duplicate\terror\t/id\t6:23\tanother plan has the id \"a\"\n"
                  "json-syntax\terror\t\t6:40\texpected nothing more, found \"{\"\n"
                  "id-duplicate\terror\t/id\t7:23\tanother plan has the id \"a\"\n"
                  "json-syntax\terror\t/title\t8:37\tthe line ends before the plan does\n");
  g_assert_error (reading->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_SYNTAX);
}

static void
test_line_limits (void)
{
  PlanModelLimits limits = usual_limits;
  GString *json = g_string_new (NULL);
  g_autoptr (Reading) reading = NULL;
  g_autoptr (Reading) full = NULL;

  g_test_summary ("After too many objects no line is read, and none after as many findings as are allowed");
  for (guint i = 0; i < 50; i++)
    g_string_append_printf (json, "{\"planmodel\":\"1\",\"id\":\"p%u\",\"title\":\"甲\"}\n", i);
  limits.max_objects = 20;
  reading = reading_new_lines (json->str, -1, &limits);
  reading_assert (reading, "limit-exceeded\terror\t\t21:1\tthere are more than 20 objects of the kind \"plan\"\n");
  g_string_free (json, TRUE);

  json = g_string_new (NULL);
  for (guint i = 0; i < 50; i++)
    g_string_append (json, "{\n");
  limits.max_objects = 1000;
  limits.max_findings = 3;
  full = reading_new_lines (json->str, -1, &limits);
  reading_assert (full, "json-syntax\terror\t\t1:2\tthe line ends before the plan does\n"
                        "json-syntax\terror\t\t2:2\tthe line ends before the plan does\n"
                        "json-syntax\terror\t\t3:2\tthe line ends before the plan does\n");
  g_string_free (json, TRUE);
}

static void
test_cancelled (void)
{
  static const char json[] = PLAN ("") "\n" PLAN ("");
  const PlanModelLimits limits = usual_limits;
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (10);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = plan_model_json_reader_new (filler, &limits, findings);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_test_summary ("Reading of lines stops when it is cancelled");
  g_cancellable_cancel (cancellable);
  g_assert_false (plan_model_json_reader_read_lines (reader, READING_FILE, json, sizeof json - 1, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (plan_model_findings_get_n (findings), ==, 0);
}

static void
test_two_files (void)
{
  const PlanModelLimits limits = usual_limits;
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (10);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = plan_model_json_reader_new (filler, &limits, findings);
  g_autofree char *text = g_malloc0 (sizeof PLAN ("") + PLAN_MODEL_SCAN_PADDING);
  g_autoptr (GError) error = NULL;

  g_test_summary ("Two files with one plan id are an error that names both");
  strcpy (text, PLAN (""));
  g_assert_true (plan_model_json_reader_read (reader, "甲.json", text, strlen (text), &error));
  g_assert_false (plan_model_json_reader_read (reader, "乙.json", text, strlen (text), &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_REFERENCE);
  g_assert_cmpstr (error->message, ==, "乙.json:1:26: the plan \"p\" is in 甲.json already");
}

/* --- Much of it: none of these ends in a reasonable time where work grows with the square --- */

#define MANY get_many ()

/* A sanitizer takes its time for each allocation, and valgrind, which loads itself before the program, for everything. */
static guint
get_many (void)
{
#if defined (__SANITIZE_ADDRESS__) || defined (__SANITIZE_THREAD__)
  return 5000;
#else
  const char *preloaded = g_getenv ("LD_PRELOAD");

  return preloaded != NULL && strstr (preloaded, "vgpreload") != NULL ? 5000 : 100000;
#endif
}

static void
test_many_unknown (void)
{
  g_autofree char *json = repeat_members (MANY, "{}", "");
  g_autoptr (Reading) reading = reading_new (json, -1, NULL);

  g_test_summary ("Very many unknown members are passed over, and counted");
  g_assert_no_error (reading->error);
  g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_WARNING), ==, MANY);
  g_assert_cmpuint (plan_model_findings_get_n (reading->findings), ==, usual_limits.max_findings + 1);
}

static void
test_one_large_unknown (void)
{
  GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\", \"x\": [");
  g_autoptr (Reading) reading = NULL;

  g_test_summary ("A megabyte of one unknown thing is passed over");
  while (json->len < 1 << 20)
    g_string_append (json, "{\"a\": [1, [2, {\"b\\n\": \"\\u65b0\"}]], \"c\": null}, ");
  g_string_append (json, "0]}");
  reading = reading_new (json->str, (gssize) json->len, NULL);
  reading_assert (reading, "member-unknown\twarning\t/x\t1:46\tplan: there is no member \"x\"\n");
  g_string_free (json, TRUE);
}

static char *
make_list (const char *before,
           const char *object,
           guint       n,
           const char *after)
{
  GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\"");

  g_string_append (json, before);
  for (guint i = 0; i < n; i++)
    {
      const char *mark = strchr (object, '#'), *from = object;

      g_string_append (json, i > 0 ? ", " : "");
      for (; mark != NULL; from = mark + 1, mark = strchr (from, '#'))
        {
          g_string_append_len (json, from, mark - from);
          g_string_append_printf (json, "%u", i);
        }
      g_string_append (json, from);
    }
  g_string_append (json, after);

  return g_string_free (g_string_append_c (json, '}'), FALSE);
}

static void
test_many_problems (void)
{
  static const struct
  {
    const char *before;
    const char *object;
    guint n_each;
  } cases[] = {
    { ", \"areas\": [", "{\"id\": 0}", 2 }, /* mistyped, and missing, which is known later and stands earlier */
    { ", \"areas\": [", "{\"id\": \"a\", \"name\": \"a\"}", 1 }, /* given twice */
    { ", \"areas\": [", "{\"id\": \"a#\", \"name\": \"a\", \"parent\": \"a#\"}", 1 }, /* a cycle each */
    { ", \"areas\": [", "{\"id\": \"a#\", \"name\": \"a\", \"parent\": \"b\"}", 1 }, /* unresolved, known at the end */
    { ", \"agencies\": [", "{\"id\": \"a#\", \"name\": \"a\", \"members\": [\"a#\"]}", 1 },
  };
  PlanModelLimits limits = usual_limits;

  g_test_summary ("Very many problems of a kind are told or counted");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = make_list (cases[i].before, cases[i].object, MANY, "]");

      for (guint max = 0; max < 2; max++)
        {
          g_autoptr (Reading) reading = NULL;
          gsize n = (gsize) MANY * cases[i].n_each - (i == 1 ? 1 : 0);

          limits.max_findings = max == 0 ? 1000 : G_MAXINT32;
          reading = reading_new (json, -1, &limits);
          g_assert_nonnull (reading->error);
          g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_ERROR), ==, n);
          g_assert_cmpuint (plan_model_findings_get_n (reading->findings), ==, max == 0 ? 1001 : n);
        }
    }
}

static void
check_chain (const char *format,
             const char *link_format,
             gboolean    is_closed,
             const char *expected)
{
  GString *json = g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"规划\", ");
  g_autoptr (Reading) reading = NULL;

  g_string_append_printf (json, "%.*s: [", (int) strcspn (format, ":"), format);
  for (guint i = 0; i < MANY; i++)
    {
      g_string_append_printf (json, "%s{\"id\": \"%u\", %s", i > 0 ? ", " : "", i, strchr (format, ':') + 1);
      if (i + 1 < MANY || is_closed)
        {
          g_autofree char *id = g_strdup_printf ("%u", (i + 1) % MANY);
          g_auto (GStrv) parts = g_strsplit (link_format, "#", 2);

          g_string_append_printf (json, "%s%s%s", parts[0], id, parts[1]);
        }
      g_string_append_c (json, '}');
    }
  g_string_append (json, "]}");
  reading = reading_new (json->str, (gssize) json->len, NULL);
  reading_assert (reading, is_closed ? expected : "");
  g_string_free (json, TRUE);
}

static void
test_long_chains (void)
{
  g_test_summary ("A long chain of parents or groups is no cycle until it is closed, and then one");
  for (guint closed = 0; closed < 2; closed++)
    {
      check_chain ("\"tasks\":\"title\": \"a\"", ", \"parent\": \"#\"", closed,
                   "parent-cycle\terror\t/tasks/0/parent\t1:92\tthe task \"0\" is among its own parents\n");
      check_chain ("\"agencies\":\"name\": \"a\"", ", \"members\": [\"#\"]", closed,
                   "parent-cycle\terror\t/agencies/0/members/0\t1:96\tthe agency \"0\" is among its own members\n");
    }
}

static void
test_many_lines (void)
{
  GString *json = g_string_new (NULL);
  g_autoptr (Reading) reading = NULL;

  g_test_summary ("Very many lines, each with groups, ids and a warning, are read");
  for (guint i = 0; i < MANY; i++)
    g_string_append_printf (json, "{\"planmodel\":\"1\",\"id\":\"p%u\",\"title\":\"甲\",\"x\":0,\"agencies\":[{\"id\":\"a\",\"name\":\"a\","
                                  "\"members\":[\"b\"]},{\"id\":\"b\",\"name\":\"b\"}]}\n", i);
  reading = reading_new_lines (json->str, (gssize) json->len, NULL);
  g_assert_no_error (reading->error);
  g_assert_cmpuint (reading->store->n[PLAN_MODEL_OBJECT_PLAN], ==, MANY);
  g_assert_cmpuint (plan_model_findings_count (reading->findings, PLAN_MODEL_SEVERITY_WARNING), ==, MANY);
  g_string_free (json, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (void);
  } tests[] = {
    { "every-member", test_every_member },
    { "tree", test_tree },
    { "escaped-names", test_escaped_names },
    { "similar-ids", test_similar_ids },
    { "broken-similar-ids", test_broken_similar_ids },
    { "ids-of-another-plan", test_ids_of_another_plan },
    { "mistyped", test_mistyped },
    { "mistyped-items", test_mistyped_items },
    { "wrong-words", test_wrong_words },
    { "every-word", test_every_word },
    { "long-found", test_long_found },
    { "missing", test_missing },
    { "duplicate", test_duplicate },
    { "unknown", test_unknown },
    { "number-ranges", test_number_ranges },
    { "decimals", test_decimals },
    { "decimal-grammar", test_decimal_grammar },
    { "order", test_order },
    { "max-findings", test_max_findings },
    { "late-error", test_late_error },
    { "late-first-error", test_late_first_error },
    { "max-depth", test_max_depth },
    { "deepest", test_deepest },
    { "max-string-length", test_max_string_length },
    { "longest-string", test_longest_string },
    { "max-objects", test_max_objects },
    { "lines", test_lines },
    { "no-lines", test_no_lines },
    { "line-ends", test_line_ends },
    { "line-errors", test_line_errors },
    { "line-limits", test_line_limits },
    { "cancelled", test_cancelled },
    { "two-files", test_two_files },
    { "many-unknown", test_many_unknown },
    { "one-large-unknown", test_one_large_unknown },
    { "many-problems", test_many_problems },
    { "long-chains", test_long_chains },
    { "many-lines", test_many_lines },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/planmodel/json-reader/", tests[i].path, NULL);

      g_test_add_func (path, tests[i].test);
    }

  return g_test_run ();
}
