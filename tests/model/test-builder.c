/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/builder.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/store/members-private.h>

#include <stdio.h>

#include "same-store.h"

/* What the members are set to: each to something of its own, so that none can stand for another. */

static char *
make_text (const PlanModelMember *member,
           const char            *path,
           guint                  number)
{
  switch ((int) member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return g_strdup ("1");
    case PLAN_MODEL_MEMBER_DATE:
      return g_strdup_printf ("20%02u-04-09", number);
    case PLAN_MODEL_MEMBER_DEADLINE:
      return g_strdup_printf ("20%02u-Q4", number);
    case PLAN_MODEL_MEMBER_AMOUNT:
      /* One that fits into the coefficient, one that is kept as a text. */
      return number % 2 == 0 ? g_strdup_printf ("%u.80", number)
                             : g_strdup_printf ("-%u.1234567890123456789012345678901", number);
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_LINKS:
      return g_strdup_printf ("other-%s", plan_model_shapes[member->other].name);
    default:
      return g_strdup_printf ("文字 %s %u", path, number);
    }
}

static const char *
get_word (const PlanModelMember *member)
{
  const PlanModelWords *words = plan_model_words_get (member->other);

  return words->word[words->n - 1];
}

static void
set_member (PlanModelBuilder      *builder,
            const PlanModelMember *member,
            const char            *path,
            guint                  number)
{
  g_autofree char *text = make_text (member, path, number);
  g_autoptr (GError) error = NULL;

  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
    case PLAN_MODEL_MEMBER_AMOUNT:
    case PLAN_MODEL_MEMBER_LINK:
      g_assert_true (plan_model_builder_set (builder, path, text, &error));
      break;
    case PLAN_MODEL_MEMBER_WORD:
      g_assert_true (plan_model_builder_set (builder, path, get_word (member), &error));
      break;
    case PLAN_MODEL_MEMBER_YEAR:
    case PLAN_MODEL_MEMBER_COUNT:
      g_assert_true (plan_model_builder_set_number (builder, path, 2000 + number, &error));
      break;
    case PLAN_MODEL_MEMBER_SPAN:
      g_assert_true (plan_model_builder_set_span (builder, path, number, 100 + number, &error));
      break;
    case PLAN_MODEL_MEMBER_TEXTS:
      g_assert_true (plan_model_builder_add (builder, path, "一", &error));
      g_assert_no_error (error);
      G_GNUC_FALLTHROUGH;
    case PLAN_MODEL_MEMBER_LINKS:
      g_assert_true (plan_model_builder_add (builder, path, text, &error));
      break;
    case PLAN_MODEL_MEMBER_NAMES:
      g_assert_true (plan_model_builder_add (builder, path, "role", NULL) ||
                     plan_model_builder_add (builder, path, "name", &error));
      break;
    case PLAN_MODEL_MEMBER_PART:
    case PLAN_MODEL_MEMBER_LIST:
    default:
      g_assert_not_reached ();
    }
  g_assert_no_error (error);
}

static void
check_member (const PlanModelStore  *store,
              const PlanModelShape  *shape,
              const PlanModelMember *member,
              const char            *path,
              guint                  number,
              gconstpointer          field)
{
  g_autofree char *text = make_text (member, path, number);
  const PlanModelRange *range = field;
  const PlanModelAmount *amount = field;

  g_test_message ("%s %s", shape->name, path);
  switch (member->type)
    {
    case PLAN_MODEL_MEMBER_ID:
      g_assert_cmpstr (plan_model_store_id_text (store, *(const PlanModelId *) field), ==, text);
      break;
    case PLAN_MODEL_MEMBER_VERSION:
      /* It can be stated but is not kept. */
      g_assert_cmpuint (*(const PlanModelText *) field, ==, 0);
      break;
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
      g_assert_cmpstr (plan_model_store_text (store, *(const PlanModelText *) field), ==, text);
      break;
    case PLAN_MODEL_MEMBER_AMOUNT:
      g_assert_true (amount->stated);
      if (number % 2 == 0)
        {
          g_assert_cmpint (amount->coefficient, ==, number * 100 + 80);
          g_assert_cmpuint (amount->places, ==, 2);
        }
      else
        {
          g_assert_cmpstr (plan_model_store_text (store, amount->text), ==, text);
        }
      break;
    case PLAN_MODEL_MEMBER_LINK:
      g_assert_cmpuint (*(const PlanModelLink *) field, !=, 0);
      g_assert_cmpstr (plan_model_store_id_text (
                           store, plan_model_store_get_id (store, member->other, *(const PlanModelLink *) field - 1)),
                       ==, text);
      break;
    case PLAN_MODEL_MEMBER_WORD:
      g_assert_cmpuint (*(const guint8 *) field, ==, plan_model_words_get (member->other)->n - 1);
      break;
    case PLAN_MODEL_MEMBER_YEAR:
      g_assert_cmpint (*(const gint16 *) field, ==, 2000 + number);
      break;
    case PLAN_MODEL_MEMBER_COUNT:
      g_assert_cmpuint (*(const guint32 *) field, ==, 2000 + number);
      break;
    case PLAN_MODEL_MEMBER_SPAN:
      g_assert_cmpuint (((const PlanModelExtent *) field)->start, ==, number);
      g_assert_cmpuint (((const PlanModelExtent *) field)->end, ==, 100 + number);
      break;
    case PLAN_MODEL_MEMBER_LINKS:
      g_assert_cmpuint (range->n, ==, 1);
      g_assert_cmpstr (plan_model_store_id_text (store, plan_model_store_get_id (store, member->other,
                                                                                 store->links.items[range->first] - 1)),
                       ==, text);
      break;
    case PLAN_MODEL_MEMBER_TEXTS:
      g_assert_cmpuint (range->n, ==, 2);
      g_assert_cmpstr (plan_model_store_text (store, store->aliases.items[range->first]), ==, "一");
      g_assert_cmpstr (plan_model_store_text (store, store->aliases.items[range->first + 1]), ==, text);
      break;
    case PLAN_MODEL_MEMBER_NAMES:
      {
        const PlanModelMember *named = plan_model_shape_find_member (shape, "role", 4);

        if (named == NULL)
          named = plan_model_shape_find_member (shape, "name", 4);
        g_assert_cmphex (*(const guint32 *) field, ==, 1u << (named - shape->members));
      }
      break;
    case PLAN_MODEL_MEMBER_PART:
    case PLAN_MODEL_MEMBER_LIST:
    default:
      g_assert_not_reached ();
    }
}

/* Visits each member of an object and of its parts; of year and years the one that is wanted.  Returns: how many */
static guint
visit_members (PlanModelBuilder     *builder,
               const PlanModelStore *store,
               PlanModelObjectKind   kind,
               gboolean              with_years,
               const char           *prefix,
               const guint8         *row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  guint n = 0;

  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      g_autofree char *path = g_strconcat (prefix, member->name, NULL);

      if (kind == PLAN_MODEL_OBJECT_VALUE && strcmp (path, with_years ? "year" : "years") == 0)
        continue;
      if (member->type == PLAN_MODEL_MEMBER_LIST)
        continue;
      if (member->type == PLAN_MODEL_MEMBER_PART)
        {
          g_autofree char *inner = g_strconcat (path, ".", NULL);

          n += visit_members (builder, store, member->other, with_years, inner,
                              row != NULL ? row + member->offset : NULL);
          continue;
        }
      n++;
      if (builder != NULL)
        set_member (builder, member, path, i + (with_years ? 20 : 0));
      else
        check_member (store, shape, member, path, i + (with_years ? 20 : 0), row + member->offset);
    }

  return n;
}

/* Adds one of each kind that others name. */
static void
add_others (PlanModelBuilder *builder)
{
  plan_model_builder_add_area (builder, "other-area", "区");
  plan_model_builder_add_agency (builder, "other-agency", "局");
  plan_model_builder_add_section (builder, "other-section", "章", NULL);
  plan_model_builder_add_table (builder, "other-table");
  plan_model_builder_add_task (builder, "other-task", "任务");
  plan_model_builder_add_project (builder, "other-project", "项目");
  plan_model_builder_add_indicator (builder, "other-indicator", "指标");
}

/* What is copied and built again is the same in each row. */
static void
assert_copies (PlanModelCatalog *catalog)
{
  g_autoptr (PlanModelBuilder) copy = plan_model_builder_new_from_catalog (catalog);
  g_autoptr (PlanModelBuilder) other = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) copied = NULL, added = NULL;
  g_autoptr (GError) error = NULL;

  copied = plan_model_builder_build (copy, &error);
  g_assert_no_error (error);
  assert_same_store (plan_model_catalog_get_store (catalog), plan_model_catalog_get_store (copied));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      plan_model_builder_add_plan_from (other, plan);
    }
  added = plan_model_builder_build (other, &error);
  g_assert_no_error (error);
  assert_same_store (plan_model_catalog_get_store (catalog), plan_model_catalog_get_store (added));
}

static void
test_every_member (void)
{
  static const PlanModelObjectKind kinds[] = {
    PLAN_MODEL_OBJECT_REFERENCE, PLAN_MODEL_OBJECT_AREA, PLAN_MODEL_OBJECT_AGENCY, PLAN_MODEL_OBJECT_SECTION,
    PLAN_MODEL_OBJECT_TABLE, PLAN_MODEL_OBJECT_NOTE, PLAN_MODEL_OBJECT_TASK, PLAN_MODEL_OBJECT_PROJECT,
    PLAN_MODEL_OBJECT_ASSIGNMENT, PLAN_MODEL_OBJECT_INDICATOR, PLAN_MODEL_OBJECT_VALUE, PLAN_MODEL_OBJECT_MENTION,
  };
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  const PlanModelStore *store;
  PlanModelAnyRow any;
  guint n_set[PLAN_MODEL_N_TABLES] = { 0 };

  g_test_summary ("Every member of the table of members is set by its name and read back from the store");

  plan_model_builder_add_plan (builder, "x", "x");
  n_set[PLAN_MODEL_OBJECT_PLAN] = visit_members (builder, NULL, PLAN_MODEL_OBJECT_PLAN, FALSE, "", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      switch ((int) kinds[i])
        {
        case PLAN_MODEL_OBJECT_REFERENCE:
          plan_model_builder_add_reference (builder, "x");
          break;
        case PLAN_MODEL_OBJECT_AREA:
          plan_model_builder_add_area (builder, "x", "x");
          break;
        case PLAN_MODEL_OBJECT_AGENCY:
          plan_model_builder_add_agency (builder, "x", "x");
          break;
        case PLAN_MODEL_OBJECT_SECTION:
          plan_model_builder_add_section (builder, "x", "x", "other-section");
          break;
        case PLAN_MODEL_OBJECT_TABLE:
          plan_model_builder_add_table (builder, "x");
          break;
        case PLAN_MODEL_OBJECT_NOTE:
          plan_model_builder_add_table_note (builder, "x");
          break;
        case PLAN_MODEL_OBJECT_TASK:
          plan_model_builder_add_task (builder, "x", "x");
          break;
        case PLAN_MODEL_OBJECT_PROJECT:
          plan_model_builder_add_project (builder, "x", "x");
          break;
        case PLAN_MODEL_OBJECT_ASSIGNMENT:
          plan_model_builder_add_assignment (builder, "x", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
          break;
        case PLAN_MODEL_OBJECT_INDICATOR:
          plan_model_builder_add_indicator (builder, "x", "x");
          break;
        case PLAN_MODEL_OBJECT_VALUE:
          plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
          visit_members (builder, NULL, PLAN_MODEL_OBJECT_VALUE, TRUE, "", NULL);
          plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
          break;
        case PLAN_MODEL_OBJECT_MENTION:
          plan_model_builder_add_mention (builder);
          break;
        default:
          g_assert_not_reached ();
        }
      n_set[kinds[i]] = visit_members (builder, NULL, kinds[i], FALSE, "", NULL);
    }
  add_others (builder);

  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);
  store = plan_model_catalog_get_store (catalog);

  /* The full ones were added before the others of their kind, but the others of two values and of sections. */
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      guint32 row = kind == PLAN_MODEL_OBJECT_VALUE || kind == PLAN_MODEL_OBJECT_SECTION ? 1 : 0;

      g_assert_cmpuint (n_set[kind], >, 0);
      plan_model_store_get (store, kind, row, &any);
      g_assert_cmpuint (visit_members (NULL, store, kind, FALSE, "", (guint8 *) &any), ==, n_set[kind]);
    }
  plan_model_store_get (store, PLAN_MODEL_OBJECT_VALUE, 0, &any);
  visit_members (NULL, store, PLAN_MODEL_OBJECT_VALUE, TRUE, "", (guint8 *) &any);
  plan_model_store_get (store, PLAN_MODEL_OBJECT_SECTION, 1, &any);
  g_assert_cmpuint (any.section.parent, ==, 1);
  /* 22 + 2 + 4 + 9 of the plan, less 3 parts and 8 lists; and so on. */
  g_assert_cmpuint (n_set[PLAN_MODEL_OBJECT_PLAN], ==, 26);
  g_assert_cmpuint (n_set[PLAN_MODEL_OBJECT_INDICATOR], ==, 18);
  g_assert_cmpuint (n_set[PLAN_MODEL_OBJECT_VALUE], ==, 22);

  assert_copies (catalog);
}

/* --- What is refused at once --- */

typedef gboolean (*Attempt) (PlanModelBuilder *builder,
                             const char       *member,
                             const char       *text,
                             GError          **error);

static void
assert_refused (PlanModelBuilder *builder,
                Attempt           attempt,
                const char       *member,
                const char       *text,
                int               code,
                const char       *message)
{
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", message);
  g_assert_false (attempt (builder, member, text, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_false (attempt (builder, member, text, NULL));
}

static gboolean
set_number (PlanModelBuilder *builder,
            const char       *member,
            const char       *text,
            GError          **error)
{
  return plan_model_builder_set_number (builder, member, g_ascii_strtod (text, NULL), error);
}

static gboolean
set_span (PlanModelBuilder *builder,
          const char       *member,
          const char       *text,
          GError          **error)
{
  guint start, end;

  g_assert_cmpint (sscanf (text, "%u %u", &start, &end), ==, 2);

  return plan_model_builder_set_span (builder, member, start, end, error);
}

#define PLAN "plan \"p\": "
#define AGENCY "agency \"a\" of plan \"p\": "
#define VALUE "indicator \"i3\" of plan \"p\": values[0]"
#define MEMBER PLAN_MODEL_BUILD_ERROR_MEMBER
#define LIMIT PLAN_MODEL_BUILD_ERROR_LIMIT

static void
test_refused_texts (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  Attempt set = plan_model_builder_set;

  g_test_summary ("A text that its member does not hold is refused with the object, the member and the reason");

  plan_model_builder_add_plan (builder, "p", "题");
  assert_refused (builder, set, "colour", "red", MEMBER, PLAN "\"colour\" is no member of plan");
  assert_refused (builder, set, "", "red", MEMBER, PLAN "\"\" is no member of plan");
  assert_refused (builder, set, "title.text", "red", MEMBER, PLAN "\"title.text\" is no member of plan");
  assert_refused (builder, set, "period.middle", "2022", MEMBER, PLAN "\"middle\" is no member of period");
  assert_refused (builder, set, "period.start.day", "2022", MEMBER, PLAN "\"start.day\" is no member of period");
  assert_refused (builder, set, "title", "", MEMBER, PLAN "title: the text is empty");
  assert_refused (builder, set, "title", "\xff", MEMBER, PLAN "title: the text is not UTF-8");
  assert_refused (
      builder, set, "kind", "plan", MEMBER,
      PLAN "kind: \"plan\" is none of the words development-plan, action-plan, implementation-plan, opinion, measures, "
           "work-report, other");
  assert_refused (
      builder, set, "kind", "unknown", MEMBER,
      PLAN
      "kind: \"unknown\" is none of the words development-plan, action-plan, implementation-plan, opinion, measures, "
      "work-report, other");
  assert_refused (builder, set, "issued", "2021-02-29", MEMBER,
                  PLAN "issued: \"2021-02-29\" is no date such as 2021, 2021-04 or 2021-04-09");
  assert_refused (builder, set, "planmodel", "2", MEMBER,
                  PLAN "planmodel: \"2\" is no version that this library knows");
  assert_refused (builder, set, "period", "2021", MEMBER,
                  PLAN "period: \"2021\" is a text, but the member has members of its own");
  assert_refused (builder, set, "period.start", "2021", MEMBER,
                  PLAN "period.start: \"2021\" is a text, but the member is set as a number");
  assert_refused (builder, set, "source.characters", "9", MEMBER,
                  PLAN "source.characters: \"9\" is a text, but the member is set as a number");
  assert_refused (builder, set, "spans.title", "[1, 2]", MEMBER,
                  PLAN "spans.title: \"[1, 2]\" is a text, but the member is set as a span");
  assert_refused (builder, set, "issuers", "a", MEMBER,
                  PLAN "issuers: \"a\" is a text, but the member is a list, to which texts are added");
  assert_refused (builder, set, "tasks", "t", MEMBER,
                  PLAN "tasks: \"t\" is a text, but the member is a list of objects");
  assert_refused (builder, set, "tasks", NULL, MEMBER, PLAN "tasks: the objects of a list are removed one by one");
  assert_refused (builder, plan_model_builder_add, "title", "t", MEMBER,
                  PLAN "title: \"t\" cannot be added: the member is no list of texts");
  assert_refused (builder, plan_model_builder_add, "colour", "t", MEMBER, PLAN "\"colour\" is no member of plan");
  assert_refused (builder, plan_model_builder_add, "issuers", "", MEMBER, PLAN "issuers: the text is empty");

  plan_model_builder_add_agency (builder, "a", "局");
  assert_refused (builder, plan_model_builder_add, "aliases", "\xe5\xb1", MEMBER,
                  AGENCY "aliases: the text is not UTF-8");
  assert_refused (builder, set, "parent", "b", MEMBER, AGENCY "\"parent\" is no member of agency");
  assert_refused (builder, set, "area", "", MEMBER, AGENCY "area: the text is empty");

  plan_model_builder_add_indicator (builder, "i3", "指标");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  assert_refused (builder, set, "value", "12a", MEMBER, VALUE ".value: \"12a\" is no decimal");
  assert_refused (builder, set, "value", "", MEMBER, VALUE ".value: \"\" is no decimal");
  assert_refused (builder, set, "value_max", "1e3", MEMBER, VALUE ".value_max: \"1e3\" is no decimal");
  assert_refused (builder, set, "value", "00012345678901234567890123456789012", MEMBER,
                  VALUE ".value: \"00012345678901234567890123456789012\" is no decimal");
  assert_refused (
      builder, set, "deadline", "2021-Q5", MEMBER,
      VALUE ".deadline: \"2021-Q5\" is no deadline such as 2023, 2023-06, 2021-Q4, 2024-S1, 2025-06-30 or ongoing");
  assert_refused (builder, set, "change", "up", MEMBER, VALUE ".change: \"up\" is none of the words rise, fall");
  assert_refused (
      builder, set, "against.comparator", "at least", MEMBER,
      VALUE ".against.comparator: \"at least\" is none of the words reach, at-least, more-than, at-most, less-than, "
            "about, between, exactly");
  assert_refused (builder, set, "inferred", "year", MEMBER,
                  VALUE ".inferred: \"year\" is a text, but the member is a list, to which texts are added");
  assert_refused (builder, plan_model_builder_add, "inferred", "name", MEMBER,
                  VALUE ".inferred: \"name\" is no member of value");
  plan_model_builder_add_mention (builder);
  assert_refused (builder, set, "origin", "box", MEMBER,
                  VALUE ".mentions[0].origin: \"box\" is none of the words prose, table, list");
}

static void
test_refused_numbers (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();

  g_test_summary ("A number or span that its member does not hold is refused, to one past each end");

  plan_model_builder_add_plan (builder, "p", "题");
  assert_refused (builder, set_number, "colour", "1", MEMBER, PLAN "\"colour\" is no member of plan");
  assert_refused (builder, set_number, "title", "1", MEMBER, PLAN "title: 1 is a number, but the member holds none");
  assert_refused (builder, set_number, "period.start", "0", MEMBER, PLAN "period.start: 0 is no year from 1 to 9999");
  assert_refused (builder, set_number, "period.start", "10000", MEMBER,
                  PLAN "period.start: 10000 is no year from 1 to 9999");
  assert_refused (builder, set_number, "period.start", "2021.5", MEMBER,
                  PLAN "period.start: 2021.5 is no year from 1 to 9999");
  assert_refused (builder, set_number, "period.start", "nan", MEMBER,
                  PLAN "period.start: nan is no year from 1 to 9999");
  assert_refused (builder, set_number, "source.characters", "0", MEMBER,
                  PLAN "source.characters: 0 is no whole number from 1 to 4294967295");
  assert_refused (builder, set_number, "source.characters", "4294967296", MEMBER,
                  PLAN "source.characters: 4294967296 is no whole number from 1 to 4294967295");
  assert_refused (builder, set_span, "title", "1 2", MEMBER, PLAN "title: [1, 2) is a span, but the member holds none");
  assert_refused (builder, set_span, "colour", "1 2", MEMBER, PLAN "\"colour\" is no member of plan");
  assert_refused (builder, set_span, "spans.title", "5 5", MEMBER,
                  PLAN "spans.title: the span [5, 5) holds no character");
  assert_refused (builder, set_span, "spans.title", "6 5", MEMBER,
                  PLAN "spans.title: the span [6, 5) holds no character");
  plan_model_builder_add_indicator (builder, "i3", "指标");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  assert_refused (builder, set_number, "value", "2.8", MEMBER,
                  VALUE ".value: 2.8 is a number, but an amount is set as a text, which keeps its places");

  g_assert_true (plan_model_builder_set_number (builder, "year", 1, NULL));
  g_assert_true (plan_model_builder_set_number (builder, "year", 9999, NULL));
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  g_assert_true (plan_model_builder_set_number (builder, "source.characters", 1, NULL));
  g_assert_true (plan_model_builder_set_number (builder, "source.characters", G_MAXUINT32, NULL));
  g_assert_true (plan_model_builder_set_span (builder, "spans.title", 0, 1, NULL));
  g_assert_true (plan_model_builder_set_span (builder, "spans.title", G_MAXUINT32 - 1, G_MAXUINT32, NULL));
}

static void
test_long_text (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strnfill (PLAN_MODEL_POOL_MAX_LENGTH + 1, 'x');

  g_test_summary (
      "A text of the most bytes is taken, one of a byte more is not, and messages show the beginning of it");

  plan_model_builder_add_plan (builder, "p", text);
  g_assert_null (plan_model_builder_build (builder, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, LIMIT);
  g_assert_cmpstr (error->message, ==, PLAN "title: the text is longer than 16 MiB");
  assert_refused (builder, plan_model_builder_set, "title", text, LIMIT, PLAN "title: the text is longer than 16 MiB");
  g_clear_error (&error);
  g_assert_false (plan_model_builder_set (builder, "issued", text, &error));
  g_assert_cmpuint (strlen (error->message), <, 300);
  g_assert_true (g_str_has_prefix (error->message, PLAN "issued: \"xxxxx"));
  g_assert_nonnull (strstr (error->message, "xxx…\" is no date"));
  g_clear_error (&error);

  text[PLAN_MODEL_POOL_MAX_LENGTH] = '\0';
  g_assert_true (plan_model_builder_set (builder, "title", text, NULL));
  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);
  g_assert_nonnull (catalog);
}

static void
test_quoted (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_test_summary (
      "What stands in a message is one line of valid UTF-8 without control characters, cut between characters");

  plan_model_builder_add_plan (builder, "p\n\x1b[2J", "题");
  g_assert_false (plan_model_builder_set (builder, "issued", "\xff\t%s%n", &error));
  g_assert_cmpstr (
      error->message, ==,
      "plan \"p\\x0a\\x1b[2J\": issued: \"\xef\xbf\xbd\\x09%s%n\" is no date such as 2021, 2021-04 or 2021-04-09");
  g_clear_error (&error);

  for (guint i = 0; i < 100; i++)
    g_string_append (text, i == 0 ? "ab" : "规");
  g_assert_false (plan_model_builder_set (builder, "issued", text->str, &error));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strstr (error->message, "\xef\xbf\xbd"));
  g_assert_nonnull (strstr (error->message, "规…\""));
}

static void
test_stays (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  const PlanModelStore *store;
  PlanModelValueRow value;

  g_test_summary ("A member that could not be set states what it did before, and NULL takes back what it stated");

  plan_model_builder_add_plan (builder, "p", "题");
  g_assert_true (plan_model_builder_set (builder, "kind", "opinion", NULL));
  g_assert_false (plan_model_builder_set (builder, "kind", "opinions", NULL));
  g_assert_true (plan_model_builder_set (builder, "language", "zh-Hans", NULL));
  g_assert_true (plan_model_builder_set (builder, "language", NULL, NULL));
  g_assert_true (plan_model_builder_set (builder, "source.uri", "x", NULL));
  g_assert_true (plan_model_builder_set (builder, "source.sha256", "y", NULL));
  g_assert_true (plan_model_builder_set (builder, "source.uri", NULL, NULL));
  g_assert_true (plan_model_builder_add (builder, "issuers", "nobody", NULL));
  g_assert_true (plan_model_builder_set (builder, "issuers", NULL, NULL));
  g_assert_true (plan_model_builder_add (builder, "issuers", "a", NULL));
  plan_model_builder_add_agency (builder, "a", "局");
  g_assert_true (plan_model_builder_add (builder, "aliases", "旧", NULL));
  g_assert_true (plan_model_builder_set (builder, "aliases", NULL, NULL));
  plan_model_builder_add_indicator (builder, "i", "指标");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  g_assert_true (plan_model_builder_set (builder, "value", "2.80", NULL));
  g_assert_false (plan_model_builder_set (builder, "value", "2.8.0", NULL));
  g_assert_true (plan_model_builder_set (builder, "value_max", "3", NULL));
  g_assert_true (plan_model_builder_set (builder, "value_max", NULL, NULL));
  g_assert_true (plan_model_builder_set (builder, "against.text", "全省", NULL));
  g_assert_true (plan_model_builder_set (builder, "against.area", "nowhere", NULL));
  g_assert_true (plan_model_builder_set (builder, "against", NULL, NULL));
  g_assert_true (plan_model_builder_set_number (builder, "year", 2025, NULL));
  g_assert_false (plan_model_builder_set_number (builder, "year", -2025, NULL));
  g_assert_true (plan_model_builder_add (builder, "inferred", "value", NULL));
  g_assert_true (plan_model_builder_add (builder, "inferred", "unit", NULL));
  g_assert_true (plan_model_builder_add (builder, "inferred", "unit", NULL));
  g_assert_false (plan_model_builder_add (builder, "inferred", "units", NULL));

  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpuint (plan_model_store_peek_plan (store, 0)->kind, ==, PLAN_MODEL_PLAN_KIND_OPINION);
  g_assert_cmpuint (plan_model_store_peek_plan (store, 0)->language, ==, 0);
  g_assert_cmpuint (plan_model_store_peek_plan (store, 0)->source.uri, ==, 0);
  g_assert_cmpstr (plan_model_store_text (store, plan_model_store_peek_plan (store, 0)->source.sha256), ==, "y");
  g_assert_cmpuint (plan_model_store_peek_plan (store, 0)->issuers.n, ==, 1);
  g_assert_cmpuint (plan_model_store_peek_agency (store, 0)->aliases.n, ==, 0);
  plan_model_store_get_value (store, 0, &value);
  g_assert_cmpint (value.amount.coefficient, ==, 280);
  g_assert_cmpuint (value.amount.places, ==, 2);
  g_assert_false (value.rare.upper.stated);
  g_assert_cmpuint (value.rare.against.text, ==, 0);
  g_assert_cmpuint (value.rare.against.area, ==, 0);
  g_assert_cmpint (value.year, ==, 2025);
  g_assert_cmphex (value.rare.inferred, ==, 1 << 4 | 1 << 6);
}

static void
test_what_is_open (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  const PlanModelStore *store;

  g_test_summary ("What is added goes to the nearest open object that holds such");

  plan_model_builder_add_plan (builder, "p", "题");
  plan_model_builder_add_indicator (builder, "i1", "甲");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_BASELINE);
  plan_model_builder_add_mention (builder);
  plan_model_builder_add_mention (builder);
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  plan_model_builder_add_mention (builder);
  plan_model_builder_add_task (builder, "t1", "任务");
  plan_model_builder_add_assignment (builder, "a", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  plan_model_builder_add_assignment (builder, "a", PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE);
  plan_model_builder_add_project (builder, "x1", "项目");
  plan_model_builder_add_assignment (builder, "a", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT);
  plan_model_builder_add_table (builder, "b1");
  plan_model_builder_add_table_note (builder, "*");
  plan_model_builder_add_table_note (builder, "**");
  plan_model_builder_add_agency (builder, "a", "局");
  plan_model_builder_add_plan (builder, "q", "题");
  plan_model_builder_add_indicator (builder, "i1", "乙");

  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_PLAN], ==, 2);
  g_assert_cmpuint (store->indicator.first_value[1] - store->indicator.first_value[0], ==, 2);
  g_assert_cmpuint (store->value.first_mention[1], ==, 2);
  g_assert_cmpuint (store->value.first_mention[2], ==, 3);
  g_assert_cmpuint (plan_model_store_peek_task (store, 0)->assignments.n, ==, 2);
  g_assert_cmpuint (plan_model_store_peek_project (store, 0)->assignments.n, ==, 1);
  g_assert_cmpuint (plan_model_store_peek_project (store, 0)->assignments.first, ==, 2);
  g_assert_cmpuint (plan_model_store_peek_assignment (store, 2)->role, ==, PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT);
  g_assert_cmpuint (plan_model_store_peek_table (store, 0)->notes.n, ==, 2);
  g_assert_cmpuint (plan_model_store_peek_plan (store, 1)->indicators.first, ==, 1);
  g_assert_cmpuint (plan_model_store_peek_plan (store, 1)->indicators.n, ==, 1);
}

/* --- Programmer errors --- */

/* What the child process does, which must end in a critical warning that names the condition. */
static void
do_wrong (PlanModelBuilder *builder,
          const char       *what)
{
  if (g_str_equal (what, "no plan"))
    plan_model_builder_add_task (builder, "t", "t");
  else if (g_str_equal (what, "nothing open"))
    plan_model_builder_set (builder, "title", "t", NULL);
  else if (g_str_equal (what, "nothing to remove"))
    plan_model_builder_remove (builder);
  plan_model_builder_add_plan (builder, "p", "题");
  if (g_str_equal (what, "no indicator"))
    plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  else if (g_str_equal (what, "no id"))
    plan_model_builder_add_task (builder, NULL, "t");
  plan_model_builder_add_indicator (builder, "i", "指标");
  if (g_str_equal (what, "no value"))
    plan_model_builder_add_mention (builder);
  else if (g_str_equal (what, "no task"))
    plan_model_builder_add_assignment (builder, "a", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  else if (g_str_equal (what, "no table"))
    plan_model_builder_add_table_note (builder, "*");
  else if (g_str_equal (what, "no role"))
    plan_model_builder_add_value (builder, 99);
}

static void
test_programmer_error (gconstpointer data)
{
  const char *const *row = data;

  if (g_test_subprocess ())
    {
      g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();

      do_wrong (builder, row[0]);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr (row[1]);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const wrongs[][2] = {
    { "no plan", "*plan_model_builder_add_task*is_open (self, PLAN_MODEL_OBJECT_PLAN*" },
    { "nothing open", "*plan_model_builder_set*self->is_open*" },
    { "nothing to remove", "*plan_model_builder_remove*self->is_open*" },
    { "no indicator", "*plan_model_builder_add_value*is_open (self, PLAN_MODEL_OBJECT_INDICATOR*" },
    { "no id", "*plan_model_builder_add_task*id != NULL*" },
    { "no value", "*plan_model_builder_add_mention*is_open (self, PLAN_MODEL_OBJECT_VALUE*" },
    { "no task", "*plan_model_builder_add_assignment*is_open (self, PLAN_MODEL_OBJECT_TASK*" },
    { "no table", "*plan_model_builder_add_table_note*is_open (self, PLAN_MODEL_OBJECT_TABLE*" },
    { "no role", "*plan_model_builder_add_value*is_role (*" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/builder/every-member", test_every_member);
  g_test_add_func ("/planmodel/builder/refused-texts", test_refused_texts);
  g_test_add_func ("/planmodel/builder/refused-numbers", test_refused_numbers);
  g_test_add_func ("/planmodel/builder/long-text", test_long_text);
  g_test_add_func ("/planmodel/builder/quoted", test_quoted);
  g_test_add_func ("/planmodel/builder/stays", test_stays);
  g_test_add_func ("/planmodel/builder/what-is-open", test_what_is_open);
  for (guint i = 0; i < G_N_ELEMENTS (wrongs); i++)
    {
      g_autofree char *path = g_strconcat ("/planmodel/builder/programmer-error/", wrongs[i][0], NULL);

      g_strdelimit (path, " ", '-');
      g_test_add_data_func (path, wrongs[i], test_programmer_error);
    }

  return g_test_run ();
}
