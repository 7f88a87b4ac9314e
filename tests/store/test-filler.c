/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/filler-private.h>

typedef struct
{
  PlanModelFiller *filler;
  GArray *faults;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->filler = plan_model_filler_new ();
  fixture->faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  plan_model_filler_begin_plan (fixture->filler);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  plan_model_filler_free (fixture->filler);
  g_array_unref (fixture->faults);
}

static PlanModelId
make_id (Fixture    *fixture,
         const char *text)
{
  return plan_model_pool_intern (&plan_model_filler_get_store (fixture->filler)->ids, text, strlen (text));
}

static PlanModelText
make_text (Fixture    *fixture,
           const char *text)
{
  return plan_model_pool_intern (&plan_model_filler_get_store (fixture->filler)->texts, text, strlen (text));
}

/* Adds an area with an id and the id of its parent, as a door does. */
static guint32
add_area (Fixture    *fixture,
          const char *id,
          const char *parent)
{
  guint32 row = plan_model_filler_open (fixture->filler, PLAN_MODEL_OBJECT_AREA);
  PlanModelAnyRow any = { .area = { .id = make_id (fixture, id), .name = make_text (fixture, "N") } };

  if (parent != NULL)
    any.area.parent = plan_model_filler_link (fixture->filler, PLAN_MODEL_OBJECT_AREA, make_id (fixture, parent), PLAN_MODEL_OBJECT_AREA,
                                              row, G_STRUCT_OFFSET (PlanModelAreaRow, parent), row + 100);
  if (!plan_model_filler_declare (fixture->filler, PLAN_MODEL_OBJECT_AREA, row, any.area.id))
    return G_MAXUINT32;
  plan_model_filler_put (fixture->filler, PLAN_MODEL_OBJECT_AREA, row, &any);

  return row;
}

static void
assert_fault (Fixture          *fixture,
              guint             i,
              PlanModelProblem  problem,
              const char       *id)
{
  const PlanModelFault *fault;

  g_assert_cmpuint (fixture->faults->len, >, i);
  fault = &g_array_index (fixture->faults, PlanModelFault, i);
  g_assert_cmpint (fault->problem, ==, problem);
  g_assert_cmpstr (plan_model_store_id_text (plan_model_filler_get_store (fixture->filler), fault->id), ==, id);
}

static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (PlanModelStore) store = NULL;

  g_test_summary ("A link is settled whether its object stands before or after it");
  add_area (fixture, "county", "city");
  add_area (fixture, "city", NULL);
  add_area (fixture, "other county", "city");
  g_assert_true (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  store = plan_model_filler_finish (fixture->filler);
  g_assert_cmpuint (plan_model_store_peek_area (store, 0)->parent, ==, 2);
  g_assert_cmpuint (plan_model_store_peek_area (store, 1)->parent, ==, 0);
  g_assert_cmpuint (plan_model_store_peek_area (store, 2)->parent, ==, 2);
}

static void
test_unresolved (Fixture       *fixture,
                 gconstpointer  data)
{
  add_area (fixture, "a", "nowhere");
  g_assert_false (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  g_assert_cmpuint (fixture->faults->len, ==, 1);
  assert_fault (fixture, 0, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, "nowhere");
  g_assert_cmpuint (g_array_index (fixture->faults, PlanModelFault, 0).place, ==, 100);
}

static void
test_ids_are_of_a_plan (Fixture       *fixture,
                        gconstpointer  data)
{
  g_test_summary ("Another plan may use an id again, but links to its own objects only");
  g_assert_cmpuint (add_area (fixture, "a", NULL), ==, 0);
  g_assert_cmpuint (add_area (fixture, "a", NULL), ==, G_MAXUINT32);
  g_assert_true (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  plan_model_filler_begin_plan (fixture->filler);
  g_assert_cmpuint (add_area (fixture, "b", "a"), ==, 2);
  g_assert_false (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  assert_fault (fixture, 0, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, "a");
  plan_model_filler_begin_plan (fixture->filler);
  g_assert_cmpuint (add_area (fixture, "a", NULL), ==, 3);
}

static void
test_cycles (Fixture       *fixture,
             gconstpointer  data)
{
  add_area (fixture, "a", "b");
  add_area (fixture, "b", "c");
  add_area (fixture, "c", "a");
  add_area (fixture, "d", "a");
  g_assert_false (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  g_assert_cmpuint (fixture->faults->len, ==, 1);
  assert_fault (fixture, 0, PLAN_MODEL_PROBLEM_PARENT_CYCLE, "a");
}

static void
test_own_parent (Fixture       *fixture,
                 gconstpointer  data)
{
  add_area (fixture, "a", "a");
  g_assert_false (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  assert_fault (fixture, 0, PLAN_MODEL_PROBLEM_PARENT_CYCLE, "a");
}

static void
test_long_chain (Fixture       *fixture,
                 gconstpointer  data)
{
  const guint n = 100000;

  g_test_summary ("A chain of parents of any length, each after its child, is no cycle and is walked once");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i), *parent = g_strdup_printf ("%u", i + 1);

      add_area (fixture, id, i + 1 < n ? parent : NULL);
    }
  g_assert_true (plan_model_filler_end_plan (fixture->filler, fixture->faults));
}

static void
add_group (Fixture    *fixture,
           const char *id,
           const char *first,
           const char *second)
{
  guint32 row = plan_model_filler_open (fixture->filler, PLAN_MODEL_OBJECT_AGENCY);
  PlanModelAnyRow any = { .agency = { .id = make_id (fixture, id), .name = make_text (fixture, "N") } };
  const char *members[] = { first, second };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (members[i] != NULL)
        plan_model_filler_add_link (fixture->filler, &any.agency.members, PLAN_MODEL_OBJECT_AGENCY, make_id (fixture, members[i]),
                                    PLAN_MODEL_OBJECT_AGENCY, row, 0);
    }
  g_assert_true (plan_model_filler_declare (fixture->filler, PLAN_MODEL_OBJECT_AGENCY, row, any.agency.id));
  plan_model_filler_put (fixture->filler, PLAN_MODEL_OBJECT_AGENCY, row, &any);
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  g_test_summary ("Groups may share members, but none may hold itself");
  add_group (fixture, "all", "one", "two");
  add_group (fixture, "one", "two", "x");
  add_group (fixture, "two", "x", NULL);
  add_group (fixture, "x", NULL, NULL);
  g_assert_true (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  plan_model_filler_begin_plan (fixture->filler);
  add_group (fixture, "all", "one", NULL);
  add_group (fixture, "one", "two", NULL);
  add_group (fixture, "two", "one", NULL);
  g_assert_false (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  assert_fault (fixture, 0, PLAN_MODEL_PROBLEM_PARENT_CYCLE, "one");
}

/* A random number of a byte more often than not zero, so that all mixtures of rare and plain rows come. */
static guint
draw (GRand *rand,
      guint  end)
{
  return g_rand_boolean (rand) ? 0 : (guint) g_rand_int_range (rand, 0, end);
}

static void
test_columns (Fixture       *fixture,
              gconstpointer  data)
{
  const guint n = 3000;
  g_autofree PlanModelIndicatorRow *indicators = g_new0 (PlanModelIndicatorRow, n);
  g_autofree PlanModelValueRow *values = g_new0 (PlanModelValueRow, n);
  g_autofree PlanModelMentionRow *mentions = g_new0 (PlanModelMentionRow, n);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250);
  g_autoptr (PlanModelStore) store = NULL;

  g_test_summary ("What is put into columns and side tables comes out as it was");
  for (guint i = 0; i < n; i++)
    {
      PlanModelAnyRow any;

      g_assert_cmpuint (plan_model_filler_open (fixture->filler, PLAN_MODEL_OBJECT_INDICATOR), ==, i);
      g_assert_cmpuint (plan_model_filler_open (fixture->filler, PLAN_MODEL_OBJECT_VALUE), ==, i);
      g_assert_cmpuint (plan_model_filler_open (fixture->filler, PLAN_MODEL_OBJECT_MENTION), ==, i);
      mentions[i] = (PlanModelMentionRow) {
        .span = { draw (rand, 1000), draw (rand, 2000) }, .section = draw (rand, 9), .origin = draw (rand, 4),
        .rare = { draw (rand, 9), draw (rand, 9), draw (rand, 9) },
      };
      any.mention = mentions[i];
      plan_model_filler_put (fixture->filler, PLAN_MODEL_OBJECT_MENTION, i, &any);
      values[i] = (PlanModelValueRow) {
        .mentions = { i, 1 }, .year = draw (rand, 9999), .role = draw (rand, 6), .comparator = draw (rand, 9), .form = draw (rand, 14),
        .change = draw (rand, 3), .firmness = draw (rand, 3), .status = draw (rand, 5),
      };
      if (g_rand_boolean (rand))
        values[i].amount = (PlanModelAmount) { g_rand_int (rand) - (gint64) G_MAXINT32, 0, draw (rand, 18), TRUE };
      if (i % 7 == 0)
        values[i].amount = (PlanModelAmount) { 0, 1 + draw (rand, 9), PLAN_MODEL_PLACES_TEXT, TRUE };
      if (i % 5 == 0)
        {
          values[i].rare.unit = draw (rand, 9);
          values[i].rare.upper = (PlanModelAmount) { draw (rand, 99), 0, 1, TRUE };
          values[i].rare.base_year = draw (rand, 9999);
        }
      any.value = values[i];
      plan_model_filler_put (fixture->filler, PLAN_MODEL_OBJECT_VALUE, i, &any);
      indicators[i] = (PlanModelIndicatorRow) {
        .id = 1 + i, .name = draw (rand, 9), .unit = draw (rand, 9), .concept = draw (rand, 9), .section = draw (rand, 9),
        .task = draw (rand, 9), .values = { i, 1 }, .direction = draw (rand, 4), .nature = draw (rand, 3), .nesting = draw (rand, 3),
        .origin = draw (rand, 4), .rare = { .number = i % 3 == 0 ? draw (rand, 9) : 0, .inferred = i % 11 == 0 ? 5 : 0 },
      };
      any.indicator = indicators[i];
      plan_model_filler_put (fixture->filler, PLAN_MODEL_OBJECT_INDICATOR, i, &any);
    }
  g_assert_true (plan_model_filler_end_plan (fixture->filler, fixture->faults));
  store = plan_model_filler_finish (fixture->filler);
  for (guint i = 0; i < n; i++)
    {
      PlanModelAnyRow any;

      memset (&any, 0, sizeof any);
      plan_model_store_get (store, PLAN_MODEL_OBJECT_MENTION, i, &any);
      g_assert_cmpmem (&any, G_STRUCT_OFFSET (PlanModelMentionRow, origin) + 1, &mentions[i], G_STRUCT_OFFSET (PlanModelMentionRow, origin) + 1);
      g_assert_cmpmem (&any.mention.rare, sizeof any.mention.rare, &mentions[i].rare, sizeof mentions[i].rare);
      memset (&any, 0, sizeof any);
      plan_model_store_get (store, PLAN_MODEL_OBJECT_VALUE, i, &any);
      if (values[i].amount.stated)
        {
          g_assert_cmpint (any.value.amount.coefficient, ==, values[i].amount.coefficient);
          g_assert_cmpuint (any.value.amount.text, ==, values[i].amount.text);
          g_assert_cmpuint (any.value.amount.places, ==, values[i].amount.places);
        }
      g_assert_cmpint (any.value.amount.stated, ==, values[i].amount.stated);
      g_assert_cmpint (any.value.year, ==, values[i].year);
      g_assert_cmpuint (any.value.role | any.value.comparator << 8 | any.value.form << 16, ==,
                        values[i].role | values[i].comparator << 8 | values[i].form << 16);
      g_assert_cmpuint (any.value.change | any.value.firmness << 8 | any.value.status << 16, ==,
                        values[i].change | values[i].firmness << 8 | values[i].status << 16);
      g_assert_cmpuint (any.value.mentions.first, ==, i);
      g_assert_cmpuint (any.value.mentions.n, ==, 1);
      g_assert_cmpmem (&any.value.rare, sizeof any.value.rare, &values[i].rare, sizeof values[i].rare);
      plan_model_store_get (store, PLAN_MODEL_OBJECT_INDICATOR, i, &any);
      g_assert_cmpmem (&any, sizeof any.indicator, &indicators[i], sizeof indicators[i]);
      g_assert_cmpuint (plan_model_store_get_id (store, PLAN_MODEL_OBJECT_INDICATOR, i), ==, i + 1);
    }
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  PlanModelStore *empty = plan_model_store_get_empty ();

  g_test_summary ("Row 0 of the empty store states nothing, whatever its kind");
  g_assert_true (empty == plan_model_store_get_empty ());
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      PlanModelAnyRow any;

      memset (&any, 0xff, sizeof any);
      plan_model_store_get (empty, kind, 0, &any);
      g_assert_cmpuint (empty->n[kind], ==, 0);
      g_assert_cmpuint (plan_model_store_get_id (empty, kind, 0), ==, 0);
      if (kind == PLAN_MODEL_OBJECT_VALUE)
        g_assert_false (any.value.amount.stated);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/planmodel/filler/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("links", test_links);
  ADD ("unresolved", test_unresolved);
  ADD ("ids-are-of-a-plan", test_ids_are_of_a_plan);
  ADD ("cycles", test_cycles);
  ADD ("own-parent", test_own_parent);
  ADD ("long-chain", test_long_chain);
  ADD ("groups", test_groups);
  ADD ("columns", test_columns);
  ADD ("empty", test_empty);
#undef ADD

  return g_test_run ();
}
