/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <planmodel.h>
#include <sys/stat.h>

#include <libplanmodel/model/item-private.h>

#define SMALL "{\"planmodel\":\"1\",\"id\":\"%s\",\"title\":\"T\"}"

typedef struct
{
  char *folder;
  PlanModelLoader *loader;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("planmodel-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->loader = plan_model_loader_new ();
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* After an asynchronous load a worker may still hold it for a moment. */
  g_object_unref (fixture->loader);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static char *
write_file (Fixture    *fixture,
            const char *name,
            const char *contents,
            gssize      length)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);

  return path;
}

static char *
write_plan (Fixture    *fixture,
            const char *name,
            const char *id)
{
  g_autofree char *json = g_strdup_printf (SMALL, id);

  return write_file (fixture, name, json, -1);
}

static void
assert_plans (PlanModelCatalog *catalog,
              const char       *ids)
{
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_nonnull (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelItem) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_string_append_printf (found, "%s ", plan_model_item_get_id (plan));
    }
  g_assert_cmpstr (found->str, ==, ids);
}

static void
assert_findings (GListModel *findings,
                 const char *rules)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      g_string_append_printf (found, "%s ", plan_model_finding_get_rule (finding));
    }
  g_assert_cmpstr (found->str, ==, rules);
}

static void
count_call (guint *n)
{
  (*n)++;
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autofree char *below = g_build_filename (fixture->folder, "below.json", NULL);
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe.json", NULL);

  g_test_summary ("A folder is its .json and .jsonl files in the order of their bytes, no pipe and nothing below it");
  g_free (write_plan (fixture, "b.json", "b"));
  g_free (write_plan (fixture, "B.json", "B"));
  g_free (write_plan (fixture, "a.txt", "text"));
  g_free (write_plan (fixture, "\xe4\xb9\x8c.json", "w"));
  g_free (write_file (fixture, "c.jsonl",
                      "{\"planmodel\":\"1\",\"id\":\"c1\",\"title\":\"T\"}\n\n{\"planmodel\":\"1\",\"id\":\"c2\",\"title\":\"T\"}\n", -1));
  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  catalog = plan_model_loader_load_path (fixture->loader, fixture->folder, NULL, &error);
  g_assert_no_error (error);
  assert_plans (catalog, "B b c1 c2 w ");
  assert_findings (plan_model_catalog_get_findings (catalog), "");
}

static void
test_findings_notify (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autofree char *path = write_plan (fixture, "a.json", "a");
  guint n = 0;

  g_test_summary ("Each load notifies once of its findings, whether it fails or not");
  g_signal_connect_swapped (fixture->loader, "notify::findings", G_CALLBACK (count_call), &n);
  catalog = plan_model_loader_load_path (fixture->loader, path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 1);
  g_assert_null (plan_model_loader_load_path (fixture->loader, "/nothing/there", NULL, NULL));
  g_assert_cmpuint (n, ==, 2);
}

static void
test_empty_folder (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (plan_model_loader_load_path (fixture->loader, fixture->folder, NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_EMPTY);
  g_assert_true (g_str_has_prefix (error->message, fixture->folder));
  assert_findings (plan_model_loader_get_findings (fixture->loader), "document-empty ");
}

static void
test_same_id (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *first = write_plan (fixture, "one.json", "x");
  g_autofree char *second = write_plan (fixture, "two.json", "x");

  g_test_summary ("Two files with one id: the error names both");
  g_assert_null (plan_model_loader_load_path (fixture->loader, fixture->folder, NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_REFERENCE);
  g_assert_nonnull (strstr (error->message, first));
  g_assert_true (g_str_has_prefix (error->message, second));
}

static void
test_failure_keeps_nothing (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) before = NULL;
  g_autofree char *good = write_plan (fixture, "a.json", "a");

  g_test_summary ("A load that fails in its last file gives no catalog, and leaves one made before as it was");
  before = plan_model_loader_load_path (fixture->loader, good, NULL, &error);
  g_assert_no_error (error);
  g_free (write_file (fixture, "z.json", "{\"planmodel\":\"1\",\"id\":\"z\",\"title\":5}", -1));
  g_assert_null (plan_model_loader_load_path (fixture->loader, fixture->folder, NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_MEMBER);
  assert_findings (plan_model_loader_get_findings (fixture->loader), "member-mistyped ");
  assert_findings (plan_model_catalog_get_findings (before), "");
  assert_plans (before, "a ");
}

static void
test_formats (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *text;
    int code; /* -1: loads */
  } cases[] = {
    { "x.json", "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\"}", -1 },
    { "x", " \n{\"planmodel\":\"1\",\n\"id\":\"a\",\"title\":\"T\"}", -1 },
    { NULL, "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"T\"}", -1 },
    { "x.json", "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\"}\n{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"T\"}", PLAN_MODEL_LOAD_ERROR_SYNTAX },
    { "x.jsonl", "{\"planmodel\":\"1\",\n\"id\":\"a\",\"title\":\"T\"}", PLAN_MODEL_LOAD_ERROR_SYNTAX },
    { "x.json", "", PLAN_MODEL_LOAD_ERROR_EMPTY },
    { NULL, "", PLAN_MODEL_LOAD_ERROR_EMPTY },
    { "x.jsonl", "\n \n", PLAN_MODEL_LOAD_ERROR_EMPTY },
    { NULL, "No plan, and nothing of one.", PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT },
    { NULL, "一、发展目标", -1 },
    { "x.txt", "No plan, and nothing of one.", -1 },
    { "x.json", "一、发展目标", PLAN_MODEL_LOAD_ERROR_SYNTAX },
    { NULL, "\xef\xbb\xbf{}", PLAN_MODEL_LOAD_ERROR_ENCODING },
    { NULL, "[]", PLAN_MODEL_LOAD_ERROR_MEMBER },
  };

  g_test_summary ("The name tells the format, or else how the text begins");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelCatalog) catalog = plan_model_loader_load_bytes (fixture->loader, bytes, cases[i].name, &error);

      if (cases[i].code < 0)
        {
          g_assert_no_error (error);
          g_assert_nonnull (catalog);
        }
      else
        {
          g_assert_null (catalog);
          g_test_message ("%u: %s", i, error->message);
          g_assert_error (error, PLAN_MODEL_LOAD_ERROR, cases[i].code);
          g_assert_cmpuint (g_list_model_get_n_items (plan_model_loader_get_findings (fixture->loader)), >=, 1);
        }
    }
}

static void
test_system_errors (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere.json", NULL);

  g_assert_null (plan_model_loader_load_path (fixture->loader, nowhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, nowhere));
  /* Nothing is wrong with the data. */
  assert_findings (plan_model_loader_get_findings (fixture->loader), "");
}

/* A plan whose string, objects, depth and bytes are known: @n areas. */
static GBytes *
make_measured (guint n)
{
  GString *json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"12345678\",\"areas\":[");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\":\"r%u\",\"name\":\"N\"}", i > 0 ? "," : "", i);
  g_string_append (json, "]}");

  return g_string_free_to_bytes (json);
}

static void
test_limits (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GBytes) bytes = make_measured (5);
  const struct
  {
    const char *property;
    guint64 enough;
  } cases[] = {
    { "max-bytes", g_bytes_get_size (bytes) },
    { "max-depth", 3 },
    { "max-string-length", 8 },
    { "max-objects", 5 },
  };

  g_test_summary ("Each limit lets in what reaches it and refuses what is one more");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      for (guint less = 0; less <= 1; less++)
        {
          g_autoptr (PlanModelLoader) loader = plan_model_loader_new ();
          g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
          g_autoptr (GError) error = NULL, stream_error = NULL;
          g_autoptr (PlanModelCatalog) catalog = NULL, streamed = NULL;

          if (i == 0)
            g_object_set (loader, cases[i].property, cases[i].enough - less, NULL);
          else
            g_object_set (loader, cases[i].property, (guint) (cases[i].enough - less), NULL);
          catalog = plan_model_loader_load_bytes (loader, bytes, NULL, &error);
          streamed = plan_model_loader_load_stream (loader, stream, NULL, NULL, &stream_error);
          g_test_message ("%s: %s", cases[i].property, error != NULL ? error->message : "loaded");
          g_assert_true ((catalog != NULL) == (less == 0));
          g_assert_true ((streamed != NULL) == (less == 0));
          if (less == 0)
            continue;
          g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
          g_assert_error (stream_error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
          assert_findings (plan_model_loader_get_findings (loader), "limit-exceeded ");
        }
    }
}

static void
test_max_findings (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *json = "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"x\":1,\"y\":1,\"z\":1}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));

  for (guint limit = 2; limit <= 3; limit++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelCatalog) catalog = NULL;

      plan_model_loader_set_max_findings (fixture->loader, limit);
      catalog = plan_model_loader_load_bytes (fixture->loader, bytes, NULL, &error);
      g_assert_no_error (error);
      assert_findings (plan_model_catalog_get_findings (catalog),
                       limit == 3 ? "member-unknown member-unknown member-unknown " : "member-unknown member-unknown findings-omitted ");
    }
}

static void
test_strict (Fixture       *fixture,
             gconstpointer  data)
{
  const char *json = "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"x\":1}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_loader_load_bytes (fixture->loader, bytes, NULL, &error);

  g_assert_no_error (error);
  assert_findings (plan_model_catalog_get_findings (catalog), "member-unknown ");
  plan_model_loader_set_strict (fixture->loader, TRUE);
  g_assert_null (plan_model_loader_load_bytes (fixture->loader, bytes, NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_MEMBER);
  /* The catalog's findings are its own. */
  assert_findings (plan_model_catalog_get_findings (catalog), "member-unknown ");
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n)
{
  (*n)++;
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_properties = 0;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (fixture->loader), &n_properties);
  guint n = 0, n_writable = 0;

  g_test_summary ("Each property says its default, keeps what it is set to, and notifies once");
  g_signal_connect (fixture->loader, "notify", G_CALLBACK (count_notify), &n);
  for (guint i = 0; i < n_properties; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT, back = G_VALUE_INIT;

      g_value_init (&value, properties[i]->value_type);
      g_value_init (&back, properties[i]->value_type);
      g_object_get_property (G_OBJECT (fixture->loader), properties[i]->name, &value);
      if (!(properties[i]->flags & G_PARAM_WRITABLE))
        continue;
      g_assert_true (g_param_value_defaults (properties[i], &value));
      if (G_VALUE_HOLDS_BOOLEAN (&value))
        g_value_set_boolean (&value, TRUE);
      else if (G_VALUE_HOLDS_UINT64 (&value))
        g_value_set_uint64 (&value, 17);
      else
        g_value_set_uint (&value, 17);
      n = 0;
      g_object_set_property (G_OBJECT (fixture->loader), properties[i]->name, &value);
      g_object_set_property (G_OBJECT (fixture->loader), properties[i]->name, &value);
      g_assert_cmpuint (n, ==, 1);
      g_object_get_property (G_OBJECT (fixture->loader), properties[i]->name, &back);
      g_assert_cmpint (g_param_values_cmp (properties[i], &value, &back), ==, 0);
      n_writable++;
    }
  g_assert_cmpuint (n_writable, ==, 6);
}

typedef struct
{
  GMainLoop *loop;
  PlanModelCatalog *catalog;
  GError *error;
  PlanModelCatalog *(*finish) (PlanModelLoader *, GAsyncResult *, GError **);
} Wait;

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Wait *wait = user_data;

  wait->catalog = wait->finish != NULL ? wait->finish (PLAN_MODEL_LOADER (source), result, &wait->error)
                                       : plan_model_catalog_new_from_path_finish (result, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autofree char *path = write_plan (fixture, "a.json", "a");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_test_summary ("The asynchronous twins of path, file and stream load the same, and can be cancelled");
  for (guint i = 0; i < 8; i++)
    {
      Wait wait = { .loop = loop };
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GInputStream) stream = G_INPUT_STREAM (g_file_read (file, NULL, NULL));

      if (i >= 4)
        g_cancellable_cancel (cancellable);
      if (i % 4 == 0)
        {
          wait.finish = plan_model_loader_load_path_finish;
          plan_model_loader_load_path_async (fixture->loader, path, cancellable, on_loaded, &wait);
        }
      else if (i % 4 == 1)
        {
          wait.finish = plan_model_loader_load_file_finish;
          plan_model_loader_load_file_async (fixture->loader, file, cancellable, on_loaded, &wait);
        }
      else if (i % 4 == 2)
        {
          wait.finish = plan_model_loader_load_stream_finish;
          plan_model_loader_load_stream_async (fixture->loader, stream, "a.json", cancellable, on_loaded, &wait);
        }
      else
        {
          plan_model_catalog_new_from_path_async (path, cancellable, on_loaded, &wait);
        }
      g_main_loop_run (loop);
      if (i < 4)
        {
          g_assert_no_error (wait.error);
          assert_plans (wait.catalog, "a ");
          g_assert_finalize_object (wait.catalog);
        }
      else
        {
          g_assert_null (wait.catalog);
          g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
          g_clear_error (&wait.error);
        }
    }
}

static void
test_async_error (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autofree char *path = write_file (fixture, "a.json", "{}", -1);
  Wait wait = { .loop = loop, .finish = plan_model_loader_load_path_finish };

  plan_model_loader_load_path_async (fixture->loader, path, NULL, on_loaded, &wait);
  g_main_loop_run (loop);
  g_assert_null (wait.catalog);
  g_assert_error (wait.error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_MEMBER);
  g_clear_error (&wait.error);
  assert_findings (plan_model_loader_get_findings (fixture->loader), "member-missing member-missing member-missing ");
}

static void
test_no_objects (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) bytes = make_measured (1000);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  gsize before = plan_model_item_get_n_made ();

  g_test_summary ("Loading makes no object, however many rows there are");
  catalog = plan_model_loader_load_bytes (fixture->loader, bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plan_model_item_get_n_made (), ==, before);
  /* The counter counts. */
  g_object_unref (g_list_model_get_item (G_LIST_MODEL (catalog), 0));
  g_assert_cmpuint (plan_model_item_get_n_made (), ==, before + 1);
}

static void
test_node (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "examples", "plans", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_loader_load_path (fixture->loader, path, NULL, &error);

  g_test_summary ("A plan goes through a tree of json-glib and comes back the same");
  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      g_autoptr (JsonNode) node = plan_model_plan_to_json_node (plan);
      g_autoptr (PlanModelCatalog) again = plan_model_catalog_new_from_json_node (node, &error);
      g_autoptr (PlanModelPlan) other = NULL;
      g_autofree char *json = plan_model_plan_to_json (plan);
      g_autofree char *back = NULL;

      g_assert_no_error (error);
      other = g_list_model_get_item (G_LIST_MODEL (again), 0);
      back = plan_model_plan_to_json (other);
      g_assert_cmpstr (json, ==, back);
    }
}

static void
test_bad_nodes (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *json;
    int code;
  } cases[] = {
    { "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":1}", PLAN_MODEL_LOAD_ERROR_MEMBER },
    { "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"period\":{\"start\":2020.0,\"end\":2021}}", PLAN_MODEL_LOAD_ERROR_MEMBER },
    { "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"period\":{\"start\":null,\"end\":2021}}", PLAN_MODEL_LOAD_ERROR_MEMBER },
    { "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"area\":\"r\"}", PLAN_MODEL_LOAD_ERROR_REFERENCE },
    { "[true,false,-1.5e300]", PLAN_MODEL_LOAD_ERROR_MEMBER },
  };
  g_autoptr (JsonArray) deep = json_array_new ();
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) case_node = json_from_string (cases[i].json, NULL);
      g_autoptr (GError) case_error = NULL;

      g_assert_null (plan_model_catalog_new_from_json_node (case_node, &case_error));
      g_test_message ("%s", case_error->message);
      g_assert_error (case_error, PLAN_MODEL_LOAD_ERROR, cases[i].code);
    }
  for (guint i = 0; i < 100; i++)
    {
      JsonArray *outer = json_array_new ();

      json_array_add_array_element (outer, g_steal_pointer (&deep));
      deep = outer;
    }
  node = json_node_init_array (json_node_alloc (), deep);
  g_assert_null (plan_model_catalog_new_from_json_node (node, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
}

static void
test_programmer_errors (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (PlanModelLoader) loader = plan_model_loader_new ();

      plan_model_loader_set_max_depth (loader, 0);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*max_depth >= 1*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/planmodel/loader/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("folder", test_folder);
  ADD ("empty-folder", test_empty_folder);
  ADD ("findings-notify", test_findings_notify);
  ADD ("same-id", test_same_id);
  ADD ("failure-keeps-nothing", test_failure_keeps_nothing);
  ADD ("formats", test_formats);
  ADD ("system-errors", test_system_errors);
  ADD ("limits", test_limits);
  ADD ("max-findings", test_max_findings);
  ADD ("strict", test_strict);
  ADD ("properties", test_properties);
  ADD ("async", test_async);
  ADD ("async-error", test_async_error);
  ADD ("no-objects", test_no_objects);
  ADD ("node", test_node);
  ADD ("bad-nodes", test_bad_nodes);
#undef ADD
  g_test_add_func ("/planmodel/loader/programmer-errors", test_programmer_errors);

  return g_test_run ();
}
