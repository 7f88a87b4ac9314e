/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "sample.h"

#include <planmodel.h>

#define N_THREADS 4
#define N_ROUNDS 50

/* What the threads of a round have in common. */
typedef struct
{
  PlanModelCatalog *catalog;
  int n_waiting; /* atomic */
} Round;

/* What a thread was lent, in the order of its questions. */
typedef struct
{
  Round *round;
  GPtrArray *lent;
} Reader;

static void
read_list (GPtrArray  *lent,
           GListModel *list)
{
  guint n = g_list_model_get_n_items (list);

  g_ptr_array_add (lent, list);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      g_ptr_array_add (lent, item);
      if (PLAN_MODEL_IS_ITEM (item))
        {
          g_ptr_array_add (lent, plan_model_item_get_span (PLAN_MODEL_ITEM (item)));
          g_ptr_array_add (lent, plan_model_item_get_plan (PLAN_MODEL_ITEM (item)));
        }
      if (PLAN_MODEL_IS_SECTION (item))
        {
          g_ptr_array_add (lent, plan_model_section_get_parent (PLAN_MODEL_SECTION (item)));
          read_list (lent, plan_model_section_get_sections (PLAN_MODEL_SECTION (item)));
        }
    }
}

static void
read_indicators (GPtrArray  *lent,
                 GListModel *list)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (list, i);

      g_ptr_array_add (lent, plan_model_indicator_get_target (indicator));
      g_ptr_array_add (lent, plan_model_indicator_get_section (indicator));
      g_ptr_array_add (lent, plan_model_indicator_get_parent (indicator));
    }
}

static gpointer
read_catalog (gpointer data)
{
  Reader *reader = data;
  Round *round = reader->round;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (round->catalog));

  /* All begin at once, as well as it goes. */
  g_atomic_int_add (&round->n_waiting, -1);
  while (g_atomic_int_get (&round->n_waiting) > 0)
    g_thread_yield ();

  g_ptr_array_add (reader->lent, plan_model_catalog_get_findings (round->catalog));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (round->catalog), i);

      g_ptr_array_add (reader->lent, plan);
      g_ptr_array_add (reader->lent, plan_model_plan_get_area (plan));
      g_ptr_array_add (reader->lent, plan_model_plan_get_fact_span (plan, "title"));
      read_list (reader->lent, plan_model_plan_get_issuers (plan));
      read_list (reader->lent, plan_model_plan_get_references (plan));
      read_list (reader->lent, plan_model_plan_get_areas (plan));
      read_list (reader->lent, plan_model_plan_get_agencies (plan));
      read_list (reader->lent, plan_model_plan_get_sections (plan));
      read_list (reader->lent, plan_model_plan_get_tables (plan));
      read_list (reader->lent, plan_model_plan_get_tasks (plan));
      read_list (reader->lent, plan_model_plan_get_projects (plan));
      read_list (reader->lent, plan_model_plan_get_indicators (plan));
      read_indicators (reader->lent, plan_model_plan_get_indicators (plan));
    }

  return NULL;
}

static void
test_same_objects (void)
{
  g_test_summary ("Four threads that ask one catalog the same questions at once are lent the same objects");

  for (guint n = 0; n < N_ROUNDS; n++)
    {
      g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
      Round round = { catalog, N_THREADS };
      GThread *threads[N_THREADS];
      Reader readers[N_THREADS];

      for (guint i = 0; i < N_THREADS; i++)
        {
          readers[i] = (Reader) { &round, g_ptr_array_new () };
          threads[i] = g_thread_new ("reader", read_catalog, &readers[i]);
        }
      for (guint i = 0; i < N_THREADS; i++)
        g_thread_join (threads[i]);

      g_assert_cmpuint (readers[0].lent->len, >, 100);
      for (guint i = 1; i < N_THREADS; i++)
        {
          g_assert_cmpuint (readers[i].lent->len, ==, readers[0].lent->len);
          for (guint k = 0; k < readers[0].lent->len; k++)
            g_assert_true (g_ptr_array_index (readers[i].lent, k) == g_ptr_array_index (readers[0].lent, k));
        }
      for (guint i = 0; i < N_THREADS; i++)
        g_ptr_array_unref (readers[i].lent);
    }
}

static gpointer
read_and_drop (gpointer data)
{
  PlanModelPlan *plan = data;
  guint n = 0;

  {
    g_autoptr (PlanModelSection) section = g_object_ref (plan_model_plan_lookup_section (plan, "s1.1.1"));

    g_object_unref (plan);
    n += plan_model_section_get_title (section) != NULL;
    n += plan_model_section_get_parent (section) != NULL;
    n += plan_model_item_get_plan (PLAN_MODEL_ITEM (section)) != NULL;
  }

  return GUINT_TO_POINTER (n);
}

static void
test_last_reference (void)
{
  g_test_summary ("Whichever thread drops the last reference, what is held lives on and all else goes");

  for (guint n = 0; n < N_ROUNDS; n++)
    {
      PlanModelCatalog *catalog = sample_catalog_new ();
      GThread *threads[N_THREADS];
      gpointer gone = plan_model_catalog_lookup_plan (catalog, "alpha");

      g_object_add_weak_pointer (gone, &gone);
      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("reader", read_and_drop, g_object_ref (plan_model_catalog_lookup_plan (catalog, "alpha")));
      g_object_unref (catalog);
      for (guint i = 0; i < N_THREADS; i++)
        g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, 3);
      g_assert_null (gone);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/threads/same-objects", test_same_objects);
  g_test_add_func ("/planmodel/threads/last-reference", test_last_reference);

  return g_test_run ();
}
