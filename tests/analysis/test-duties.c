/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <libplanmodel/analysis/duty-set-private.h>
#include <libplanmodel/model/item-private.h>
#include <string.h>

/* Plans are written here with ' for ", one a line. */
static PlanModelCatalog *
load (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

static PlanModelDuties *
make_duties (const char *text)
{
  g_autoptr (PlanModelCatalog) catalog = load (text);

  return plan_model_duties_new (catalog);
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static guint
count (PlanModelDuties *duties)
{
  return g_list_model_get_n_items (plan_model_duties_get_rows (duties));
}

static PlanModelDuty *
dup_duty (PlanModelDuties *duties,
          guint            position)
{
  PlanModelDuty *duty = g_list_model_get_item (plan_model_duties_get_rows (duties), position);

  g_assert_nonnull (duty);

  return duty;
}

/* What a duty says in a line: name, role, task or project with its part, deadline, basis, certainty. */
static char *
describe (PlanModelDuty *duty)
{
  PlanModelTask *task = plan_model_duty_get_task (duty);
  PlanModelProject *project = plan_model_duty_get_project (duty);
  const char *name = plan_model_duty_get_name (duty), *deadline = plan_model_duty_get_deadline (duty);
  g_autofree char *part = plan_model_duty_get_part (duty) > 0
                              ? g_strdup_printf ("/%u", plan_model_duty_get_part (duty)) : g_strdup ("");

  return g_strdup_printf ("%s %s %s%s %s %s %s", name != NULL ? name : "-",
                          get_nick (PLAN_MODEL_TYPE_ASSIGNMENT_ROLE, plan_model_duty_get_role (duty)),
                          plan_model_item_get_id (task != NULL ? PLAN_MODEL_ITEM (task) : PLAN_MODEL_ITEM (project)), part,
                          deadline != NULL ? deadline : "-",
                          get_nick (PLAN_MODEL_TYPE_DUTY_BASIS, plan_model_duty_get_basis (duty)),
                          get_nick (PLAN_MODEL_TYPE_DUTY_CERTAINTY, plan_model_duty_get_certainty (duty)));
}

static void
assert_duties (PlanModelDuties   *duties,
               const char *const *lines)
{
  guint i;

  for (i = 0; i < count (duties) && lines[i] != NULL; i++)
    {
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, i);
      g_autofree char *line = describe (duty);

      g_assert_cmpstr (line, ==, lines[i]);
    }
  g_assert_cmpuint (i, ==, count (duties));
  g_assert_null (lines[i]);
}

#define LINES(...) ((const char *const[]) { __VA_ARGS__, NULL })

/* --- What is written, and whose it is --- */

#define AGENCY "'id':'a1','name':'市财政局','full_name':'东山市财政局','kind':'department','area':'r1','aliases':['财政局','财政']"

typedef struct
{
  const char *assignment; /* the members of the assignment behind agency and role */
  const char *agency;
  PlanModelDutyBasis basis;
  PlanModelDutyCertainty certainty;
} Written;

#define BASIS(name) PLAN_MODEL_DUTY_BASIS_##name
#define CERTAINTY(name) PLAN_MODEL_DUTY_CERTAINTY_##name

/* clang-format off */
static const Written written[] = {
  { "'as_written':'东山市财政局'", AGENCY, BASIS (PRINTED), CERTAINTY (FULL_NAME) },
  { "'as_written':'市财政局'", AGENCY, BASIS (PRINTED), CERTAINTY (NAME) },
  { "'as_written':'财政局'", AGENCY, BASIS (PREFIX), CERTAINTY (ALIAS) },
  { "'as_written':'财政'", AGENCY, BASIS (PRINTED), CERTAINTY (ALIAS) },
  { "'as_written':'财局'", AGENCY, BASIS (PRINTED), CERTAINTY (LINK) },
  { "'as_written':'市 财政局'", AGENCY, BASIS (PRINTED), CERTAINTY (LINK) },
  { "'as_written':'市財政局'", AGENCY, BASIS (PRINTED), CERTAINTY (NAME) }, /* the other script */
  { "'as_written':'財政局'", AGENCY, BASIS (PREFIX), CERTAINTY (ALIAS) },
  { "'span':[1,5]", AGENCY, BASIS (PRINTED), CERTAINTY (LINK) }, /* nothing says that it is not */
  { "'as_written':'市财政局','inferred':['role']", AGENCY, BASIS (RULE), CERTAINTY (NAME) },
  { "'as_written':'财政局','inferred':['role']", AGENCY, BASIS (RULE), CERTAINTY (ALIAS) }, /* the last that fits */
  { "'as_written':'市财政局','inferred':['agency','role','covers']", AGENCY, BASIS (RULE), CERTAINTY (NAME) },
  { "'as_written':'市财政局','inferred':['covers']", AGENCY, BASIS (PRINTED), CERTAINTY (NAME) },
  { "'as_written':'税务部门'", "'id':'a1','name':'税务部门','kind':'group','area':'r1'", BASIS (PRINTED), CERTAINTY (NAME) },
  { "'as_written':'财政局'", "'id':'a1','name':'财政局','full_name':'东山市财政局','area':'r1'", BASIS (PRINTED), CERTAINTY (NAME) },
  { "'as_written':'生态环境分局'", "'id':'a1','name':'生态环境分局'", BASIS (PRINTED), CERTAINTY (PLAN_AREA) },
  { "'as_written':'市財政局（預算科）'", "'id':'a1','name':'市财政局(预算科)','area':'r1'", BASIS (PRINTED), CERTAINTY (NAME) },
};
/* clang-format on */

static void
test_written (void)
{
  g_test_summary ("Why a body has a duty, and how sure it is that it is meant");
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_autofree char *plan =
          g_strdup_printf ("{'planmodel':'1','id':'p','title':'规划','area':'r1','areas':[{'id':'r1','name':'东山市'}],"
                           "'agencies':[{%s}],'tasks':[{'id':'t','title':'任务','assignments':["
                           "{'agency':'a1','role':'lead',%s}]}]}",
                           written[i].agency, written[i].assignment);
      g_autoptr (PlanModelDuties) duties = make_duties (plan);
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, 0);

      g_test_message ("%s", written[i].assignment);
      g_assert_cmpuint (count (duties), ==, 1);
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_DUTY_BASIS, plan_model_duty_get_basis (duty)), ==,
                       get_nick (PLAN_MODEL_TYPE_DUTY_BASIS, written[i].basis));
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_DUTY_CERTAINTY, plan_model_duty_get_certainty (duty)), ==,
                       get_nick (PLAN_MODEL_TYPE_DUTY_CERTAINTY, written[i].certainty));
      g_assert_null (plan_model_duty_get_group (duty));
    }
}

static void
test_prefix_of_list (void)
{
#define LIST_PLAN(assignments)                                                                                        \
  "{'planmodel':'1','id':'p','title':'规划','area':'r','areas':[{'id':'r','name':'东山市'}],'agencies':["               \
  "{'id':'a','name':'商务局','full_name':'东山市商务局','area':'r'},{'id':'b','name':'财政局','full_name':'东山市财政局'," \
  "'area':'r'},{'id':'c','name':'东山学院','full_name':'东山学院','area':'r'}],'tasks':[{'id':'t','title':'任务'," \
  "'assignments':[" assignments "]}]}"
#define LISTED(agency, role, written) "{'agency':'" agency "','role':'" role "','as_written':'" written "'}"
  static const struct
  {
    const char *plan;
    const char *bases;
  } lists[] = {
    { LIST_PLAN (LISTED ("a", "lead", "市商务局") "," LISTED ("b", "lead", "财政局")), "市商务局 printed, 财政局 prefix" },
    { LIST_PLAN (LISTED ("a", "lead", "东山市商务局") "," LISTED ("b", "lead", "财政局")), "东山市商务局 printed, 财政局 prefix" },
    /* The document leaves out the place throughout, or says it later. */
    { LIST_PLAN (LISTED ("a", "lead", "商务局") "," LISTED ("b", "lead", "财政局")), "商务局 printed, 财政局 printed" },
    { LIST_PLAN (LISTED ("a", "lead", "商务局") "," LISTED ("b", "lead", "市财政局")), "商务局 printed, 市财政局 printed" },
    /* Another list, or a name that has no level. */
    { LIST_PLAN (LISTED ("a", "lead", "市商务局") "," LISTED ("b", "support", "财政局")), "市商务局 printed, 财政局 printed" },
    { LIST_PLAN (LISTED ("a", "lead", "市商务局") ",{'agency':'b','role':'lead','as_written':'财政局','covers':[1,2]}"),
      "市商务局 printed, 财政局 printed" },
    { LIST_PLAN (LISTED ("c", "lead", "东山学院") "," LISTED ("b", "lead", "财政局")), "东山学院 printed, 财政局 printed" },
    /* Over one that lacks it, too. */
    { LIST_PLAN (LISTED ("a", "lead", "市商务局") "," LISTED ("c", "lead", "东山学院") "," LISTED ("b", "lead", "财政局")),
      "市商务局 printed, 东山学院 printed, 财政局 prefix" },
  };

  g_test_summary ("A name that lacks its place has it from a name before it in the list");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (PlanModelDuties) duties = make_duties (lists[i].plan);
      g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *joined = NULL;

      for (guint k = 0; k < count (duties); k++)
        {
          g_autoptr (PlanModelDuty) duty = dup_duty (duties, k);

          g_ptr_array_add (words, g_strdup_printf ("%s %s", plan_model_duty_get_as_written (duty),
                                                   get_nick (PLAN_MODEL_TYPE_DUTY_BASIS, plan_model_duty_get_basis (duty))));
        }
      g_ptr_array_add (words, NULL);
      joined = g_strjoinv (", ", (char **) words->pdata);
      g_assert_cmpstr (joined, ==, lists[i].bases);
    }
}

/* A plan of an area with one task, which one agency leads. */
#define PLAN(id, area, areas, agency)                                                                                 \
  "{'planmodel':'1','id':'" id "','title':'规划','area':'" area "','areas':[" areas "],'agencies':[" agency           \
  "],'tasks':[{'id':'t','title':'任务','assignments':[{'agency':'a','role':'lead'}]}]}\n"
#define AREA(id, name, rest) "{'id':'" id "','name':'" name "'" rest "}"
#define BODY(name, full, rest) "{'id':'a','name':'" name "','full_name':'" full "','kind':'department'" rest "}"

typedef struct
{
  const char *what;
  const char *first;
  const char *second;
  gboolean is_one;
} Bodies;

/* clang-format off */
static const Bodies bodies[] = {
  { "one name in two areas",
    PLAN ("p", "r", AREA ("r", "东山市", ""), BODY ("市科技局", "东山市科技局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "西水市", ""), BODY ("市科技局", "西水市科技局", ",'area':'r'")), FALSE },
  { "one name without a place in two areas",
    PLAN ("p", "r", AREA ("r", "东山市", ""), BODY ("科技局", "科技局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "西水市", ""), BODY ("科技局", "科技局", ",'area':'r'")), FALSE },
  { "the same body in two plans",
    PLAN ("p", "r", AREA ("r", "东山市", ""), BODY ("市科技局", "东山市科技局", ",'area':'r'")),
    PLAN ("q", "s", AREA ("s", "东山市", ""), BODY ("科技局", "东山市科技局", ",'area':'s'")), TRUE },
  { "in another script",
    PLAN ("p", "r", AREA ("r", "東山縣", ""), BODY ("縣財政局", "東山縣財政局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "东山县", ""), BODY ("县财政局", "东山县财政局", ",'area':'r'")), TRUE },
  { "short forms",
    PLAN ("p", "r", AREA ("r", "东山县", ""), BODY ("县发改委", "东山县发改委", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "东山县", ""), BODY ("县发展改革委", "东山县发展和改革委员会", ",'area':'r'")), TRUE },
  { "no full name",
    PLAN ("p", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'县财政局','area':'r'}"),
    PLAN ("q", "r", AREA ("r", "东山县", ""), BODY ("县财政局", "东山县财政局", ",'area':'r'")), TRUE },
  { "no area, but that of the plan",
    PLAN ("p", "r", AREA ("r", "东山县", ""), BODY ("县财政局", "东山县财政局", "")),
    PLAN ("q", "r", AREA ("r", "东山县", ""), BODY ("县财政局", "东山县财政局", ",'area':'r'")), TRUE },
  { "no area at all",
    "{'planmodel':'1','id':'p','title':'规划','agencies':[{'id':'a','name':'县财政局'}],'tasks':[{'id':'t','title':'任务','assignments':[{'agency':'a','role':'lead'}]}]}\n",
    "{'planmodel':'1','id':'q','title':'规划','agencies':[{'id':'a','name':'县财政局'}],'tasks':[{'id':'t','title':'任务','assignments':[{'agency':'a','role':'lead'}]}]}\n", FALSE },
  { "a group and a body of its name",
    PLAN ("p", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'税务部门','kind':'group','area':'r'}"),
    PLAN ("q", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'税务部门','kind':'department','area':'r'}"), FALSE },
  { "a group in two plans",
    PLAN ("p", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'各乡镇、街道','kind':'group','area':'r'}"),
    PLAN ("q", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'各乡镇、街道','kind':'group','area':'r'}"), TRUE },
  { "groups have no short forms",
    PLAN ("p", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'各乡镇和街道','kind':'group','area':'r'}"),
    PLAN ("q", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'各乡镇、街道','kind':'group','area':'r'}"), FALSE },
  { "areas of one name with two codes",
    PLAN ("p", "r", AREA ("r", "朝阳区", ",'code':'110105'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "朝阳区", ",'code':'220104'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")), FALSE },
  { "areas of one name with one code",
    PLAN ("p", "r", AREA ("r", "朝阳区", ",'code':'110105'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("r", "朝阳区", ""), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")), TRUE },
  { "areas of one name in two others",
    PLAN ("p", "r", AREA ("s", "北京市", "") "," AREA ("r", "朝阳区", ",'parent':'s'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")),
    PLAN ("q", "r", AREA ("s", "长春市", "") "," AREA ("r", "朝阳区", ",'parent':'s'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")), FALSE },
  { "a branch of the level above",
    PLAN ("p", "r", AREA ("s", "北原州", "") "," AREA ("r", "东山市", ",'parent':'s'"), BODY ("州生态环境局", "北原州生态环境局", ",'area':'s'")),
    PLAN ("q", "r", AREA ("r", "东山市", ""), BODY ("市生态环境局", "东山市生态环境局", ",'area':'r'")), FALSE },
};
/* clang-format on */

/* Whether the two duties are of one body: then they stand in one row of the table of agencies. */
static void
test_bodies (void)
{
  g_test_summary ("A body is one of its area, and is known again in another plan");
  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autofree char *plans = g_strconcat (bodies[i].first, bodies[i].second, NULL);
      g_autoptr (PlanModelDuties) duties = make_duties (plans);
      g_autoptr (PlanModelTable) table = plan_model_duties_dup_agency_table (duties);

      g_test_message ("%s", bodies[i].what);
      g_assert_cmpuint (count (duties), ==, 2);
      g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, bodies[i].is_one ? 1 : 2);
    }
}

/* The three areas of a name: with a code, without one but in the same area, and with neither. */
static void
test_areas_of_one_name (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      PLAN ("p", "r", AREA ("s", "北京市", "") "," AREA ("r", "朝阳区", ",'code':'110105','parent':'s'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'"))
      PLAN ("q", "r", AREA ("s", "北京市", "") "," AREA ("r", "朝阳区", ",'parent':'s'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'"))
      PLAN ("u", "r", AREA ("s", "长春市", "") "," AREA ("r", "朝阳区", ",'code':'220104','parent':'s'"), BODY ("区财政局", "朝阳区财政局", ",'area':'r'"))
      PLAN ("v", "r", AREA ("r", "朝阳区", ""), BODY ("区财政局", "朝阳区财政局", ",'area':'r'")));
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_agency_table (duties);
  g_auto (GStrv) plans = plan_model_table_dup_strings (table, "plans", NULL);
  g_autofree char *joined = g_strjoinv (" ", plans);

  g_assert_cmpstr (joined, ==, "2 1 1");
}

static void
test_certainty_across_plans (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      PLAN ("p", "r", AREA ("r", "东山县", ""), BODY ("县发改委", "东山县发改委", ",'area':'r'"))
      PLAN ("q", "r", AREA ("r", "东山县", ""), BODY ("县发展改革委", "东山县发展和改革委员会", ",'area':'r'"))
      PLAN ("u", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'县发展和改革委员会','area':'r'}")
      PLAN ("v", "r", AREA ("r", "东山县", ""), "{'id':'a','name':'县发展和改革委员会'}"));

  g_test_summary ("A body has the longest of its full names, and each plan its own certainty");
  assert_duties (duties, LINES ("东山县发展和改革委员会 lead t - printed short-form", "东山县发展和改革委员会 lead t - printed link",
                                "东山县发展和改革委员会 lead t - printed link", "东山县发展和改革委员会 lead t - printed plan-area"));
}

/* --- Groups --- */

static char *
make_group (guint n_members)
{
  GString *plan = g_string_new ("{'planmodel':'1','id':'p','title':'规划','agencies':["
                                "{'id':'g','name':'专班','kind':'group','members':[");

  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (plan, "%s'm%u'", i > 0 ? "," : "", i);
  g_string_append (plan, "]}");
  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (plan, ",{'id':'m%u','name':'成员%u'}", i, i);
  g_string_append (plan, "],'tasks':[{'id':'t','title':'任务','assignments':[{'agency':'g','role':'lead','as_written':'专班'}]}]}");

  return g_string_free (plan, FALSE);
}

static void
test_groups (void)
{
  g_autofree char *plan = make_group (2), *large = make_group (PLAN_MODEL_DUTY_MAX_MEMBERS),
                  *too_large = make_group (PLAN_MODEL_DUTY_MAX_MEMBERS + 1);
  g_autoptr (PlanModelDuties) duties = make_duties (plan);
  g_autoptr (PlanModelDuties) many = make_duties (large);
  g_autoptr (PlanModelDuties) too_many = make_duties (too_large);
  g_autoptr (PlanModelDuties) of_member = plan_model_duties_filter_agency (duties, "成员1");
  g_autoptr (PlanModelDuties) of_group = plan_model_duties_filter_agency (duties, "专班");
  g_autoptr (PlanModelDuty) member = dup_duty (of_member, 0);

  g_test_summary ("A group stays one, and its members have its duties beside it");
  assert_duties (duties, LINES ("成员0 lead t - group plan-area", "成员1 lead t - group plan-area", "专班 lead t - printed plan-area"));
  assert_duties (of_member, LINES ("成员1 lead t - group plan-area"));
  assert_duties (of_group, LINES ("专班 lead t - printed plan-area"));
  g_assert_cmpstr (plan_model_agency_get_name (plan_model_duty_get_group (member)), ==, "专班");
  g_assert_cmpstr (plan_model_duty_get_as_written (member), ==, "专班");
  g_assert_cmpstr (plan_model_agency_get_name (plan_model_assignment_get_agency (plan_model_duty_get_assignment (member))),
                   ==, "专班");
  g_assert_cmpuint (count (many), ==, PLAN_MODEL_DUTY_MAX_MEMBERS + 1);
  g_assert_cmpuint (count (too_many), ==, 1);
}

/* --- Order, and what nobody has --- */

#define ROLES                                                                                                         \
  "{'planmodel':'1','id':'p','title':'规划','area':'r','areas':[{'id':'r','name':'东山县'},{'id':'s','name':'北原州'}]," \
  "'agencies':[{'id':'a','name':'甲局','area':'r'},{'id':'b','name':'乙局','area':'r'},{'id':'c','name':'丙局','area':'s'}," \
  "{'id':'g','name':'各乡镇','kind':'group','area':'r'},{'id':'d','name':'丁局','area':'r'}],'tasks':["

static void
test_order (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      ROLES "{'id':'t1','title':'一','assignments':[{'agency':'g','role':'responsible'},{'agency':'b','role':'support'},"
            "{'agency':'c','role':'lead'},{'agency':'a','role':'participate'}]},"
            "{'id':'t2','title':'二','assignments':[{'agency':'a','role':'lead'},{'agency':'d','role':'guide'},"
            "{'agency':'a','role':'implement'},{'agency':'a','role':'responsible'}]}]}");

  g_test_summary ("Areas as they come; in an area who leads, then who does not, then groups; of a body who leads first");
  assert_duties (duties, LINES ("甲局 lead t2 - printed link", "甲局 responsible t2 - printed link",
                                "甲局 implement t2 - printed link", "甲局 participate t1 - printed link",
                                "乙局 support t1 - printed link", "丁局 guide t2 - printed link",
                                "各乡镇 responsible t1 - printed link", "丙局 lead t1 - printed link"));
}

typedef struct
{
  const char *what;
  const char *tasks;
  const char *unled; /* the ids, with spaces between them */
} Unled;

#define LED "'assignments':[{'agency':'a','role':'lead'}]"
#define SUPPORTED "'assignments':[{'agency':'a','role':'support'}]"

/* clang-format off */
static const Unled unled[] = {
  { "all are led", "{'id':'t1','title':'一'," LED "}", "" },
  { "one has nobody", "{'id':'t1','title':'一'," LED "},{'id':'t2','title':'二'}", "t2" },
  { "one is only supported", "{'id':'t1','title':'一'," LED "},{'id':'t2','title':'二'," SUPPORTED "}", "t2" },
  { "responsible is as good", "{'id':'t1','title':'一','assignments':[{'agency':'a','role':'responsible'}]},{'id':'t2','title':'二'}", "t2" },
  { "a plan without leads", "{'id':'t1','title':'一'," SUPPORTED "},{'id':'t2','title':'二'}", "" },
  { "another kind of task", "{'id':'t1','title':'一','kind':'task'," LED "},{'id':'t2','title':'二','kind':'safeguard'}", "" },
  { "a kind that has leads", "{'id':'t1','title':'一','kind':'safeguard'," LED "},{'id':'t2','title':'二','kind':'safeguard'}", "t2" },
  { "the whole is led", "{'id':'t1','title':'一'," LED "},{'id':'t2','parent':'t1','title':'二'},{'id':'t3','parent':'t2','title':'三'}", "" },
  { "the parts are led", "{'id':'t1','title':'一'},{'id':'t2','parent':'t1','title':'二'," LED "}", "" },
  { "a part is not led", "{'id':'t1','title':'一'},{'id':'t2','parent':'t1','title':'二'," LED "},{'id':'t3','parent':'t1','title':'三'}", "t3" },
  { "a part before its whole", "{'id':'t2','parent':'t1','title':'二'},{'id':'t1','title':'一'," LED "}", "" },
};
/* clang-format on */

static void
test_unled (void)
{
  g_test_summary ("Tasks that nobody leads, where others of the plan have somebody");
  for (guint i = 0; i < G_N_ELEMENTS (unled); i++)
    {
      g_autofree char *plan = g_strconcat (ROLES, unled[i].tasks, "]}", NULL);
      g_autoptr (PlanModelDuties) duties = make_duties (plan);
      g_autoptr (GString) ids = g_string_new (NULL);

      g_test_message ("%s", unled[i].what);
      for (guint k = 0; k < count (duties); k++)
        {
          g_autoptr (PlanModelDuty) duty = dup_duty (duties, k);

          if (plan_model_duty_get_name (duty) != NULL)
            {
              /* They come last. */
              g_assert_cmpuint (ids->len, ==, 0);
              continue;
            }
          g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "",
                                  plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_duty_get_task (duty))));
          g_assert_null (plan_model_duty_get_agency (duty));
          g_assert_null (plan_model_duty_get_assignment (duty));
          g_assert_null (plan_model_duty_get_as_written (duty));
          g_assert_null (plan_model_duty_get_group (duty));
          g_assert_cmpstr (plan_model_area_get_name (plan_model_duty_get_area (duty)), ==, "东山县");
          g_assert_cmpint (plan_model_duty_get_basis (duty), ==, PLAN_MODEL_DUTY_BASIS_NONE);
          g_assert_cmpint (plan_model_duty_get_certainty (duty), ==, PLAN_MODEL_DUTY_CERTAINTY_NONE);
          g_assert_cmpint (plan_model_duty_get_role (duty), ==, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
        }
      g_assert_cmpstr (ids->str, ==, unled[i].unled);
    }
}

/* --- Parts and targets --- */

/* Of each target of a duty the name of the indicator and the digits. */
static char *
join_targets (PlanModelDuty *duty)
{
  g_autoptr (GPtrArray) targets = plan_model_duty_dup_targets (duty);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < targets->len; i++)
    {
      PlanModelValue *value = g_ptr_array_index (targets, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                              plan_model_indicator_get_name (plan_model_value_get_indicator (value)),
                              plan_model_value_get_amount_text (value));
    }

  return g_string_free (text, FALSE);
}

static void
assert_targets (PlanModelDuties   *duties,
                const char *const *lines)
{
  guint i;

  for (i = 0; i < count (duties) && lines[i] != NULL; i++)
    {
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, i);
      g_autofree char *line = join_targets (duty);

      g_assert_cmpstr (line, ==, lines[i]);
    }
  g_assert_cmpuint (i, ==, count (duties));
  g_assert_null (lines[i]);
}

#define COVERS(agency, start, end) "{'agency':'" agency "','role':'lead','covers':[" #start "," #end "]}"
#define INDICATOR(id, amount, rest, mentions)                                                                         \
  "{'id':'" id "','name':'" id "'" rest ",'values':[{'role':'target','year':2025,'value':'" amount "','mentions':[" mentions "]}]}"
#define MENTION(task, start, end) "{'task':'" task "','span':[" #start "," #end "]}"

static void
test_parts (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      ROLES "{'id':'t1','title':'一','span':[0,100],'assignments':[" COVERS ("a", 0, 20) "," COVERS ("b", 30, 50) ","
      COVERS ("c", 0, 50) "," COVERS ("d", 30, 50) ",{'agency':'g','role':'lead'}]},"
      "{'id':'t2','title':'二','assignments':[" COVERS ("a", 200, 220) "," COVERS ("b", 210, 230) "]},"
      "{'id':'t3','title':'三','assignments':[" COVERS ("a", 300, 320) "," COVERS ("b", 300, 310) "]}],'indicators':["
      INDICATOR ("i1", "1", "", MENTION ("t1", 5, 6)) "," INDICATOR ("i2", "2", "", MENTION ("t1", 40, 41)) ","
      INDICATOR ("i3", "3", "", MENTION ("t1", 5, 6) "," MENTION ("t1", 40, 41)) ","
      INDICATOR ("i4", "4", "", MENTION ("t1", 25, 26)) "," INDICATOR ("i5", "5", "", "{'task':'t1'}") ","
      INDICATOR ("i6", "6", "", MENTION ("t1", 25, 26) "," MENTION ("t1", 40, 41)) ","
      INDICATOR ("i7", "7", ",'task':'t1'", "{'span':[1,2]}") "]}");
  g_autoptr (PlanModelDuties) of_first = plan_model_duties_filter_agency (duties, "甲局");
  g_autoptr (PlanModelDuties) of_second = plan_model_duties_filter_agency (duties, "乙局");
  g_autoptr (PlanModelDuties) of_third = plan_model_duties_filter_agency (duties, "丙局");
  g_autoptr (PlanModelDuty) first = dup_duty (of_first, 0), third = dup_duty (of_third, 0);

  g_test_summary ("A task may be in parts, each with its own bodies and targets; what overlaps is none");
  assert_duties (of_first, LINES ("甲局 lead t1/1 2025 printed link", "甲局 lead t2 - printed link", "甲局 lead t3 - printed link"));
  assert_duties (of_second, LINES ("乙局 lead t1/2 2025 printed link", "乙局 lead t2 - printed link", "乙局 lead t3 - printed link"));
  assert_duties (of_third, LINES ("丙局 lead t1 2025 printed link"));
  assert_targets (of_first, LINES ("i1 1, i3 3, i4 4, i5 5, i7 7", "", ""));
  assert_targets (of_second, LINES ("i2 2, i3 3, i6 6, i4 4, i5 5, i7 7", "", ""));
  assert_targets (of_third, LINES ("i1 1, i2 2, i3 3, i4 4, i5 5, i6 6, i7 7"));
  g_assert_cmpuint (plan_model_duty_get_n_parts (first), ==, 2);
  g_assert_cmpuint (plan_model_duty_get_n_parts (third), ==, 2);
  g_assert_cmpuint (plan_model_duty_get_part (third), ==, 0);
  g_assert_cmpuint (plan_model_span_get_end (plan_model_duty_get_covers (first)), ==, 20);
}

static void
test_targets (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      ROLES "{'id':'t1','title':'一','span':[0,9]," LED "},{'id':'t2','parent':'t1','title':'二'},"
            "{'id':'t3','parent':'t2','title':'三','assignments':[{'agency':'b','role':'lead'}]}],"
            "'projects':[{'id':'p1','name':'工程','span':[20,30]," LED "}],'indicators':["
      INDICATOR ("i1", "1", "", MENTION ("t2", 5, 6)) "," INDICATOR ("i2", "2", "", MENTION ("t3", 7, 8)) ","
      INDICATOR ("i3", "3", ",'task':'t3'", "{'span':[50,51]}") ","
      INDICATOR ("i4", "4", ",'task':'t3'", MENTION ("t1", 5, 6)) ","
      INDICATOR ("i5", "5", ",'project':'p1'", "{'span':[50,51]}") ","
      "{'id':'i6','name':'i6','task':'t1','values':[{'role':'baseline','year':2020,'value':'6'},"
      "{'role':'estimate','year':2025,'value':'7'},{'role':'milestone','year':2024,'value':'8'},"
      "{'role':'target','year':2025,'value':'9'}]}]}");
  g_autoptr (PlanModelDuty) first = dup_duty (duties, 0), project = dup_duty (duties, 1);

  g_test_summary ("Whose targets they are: what mentions place there, else what the indicator names; of parts without bodies, too");
  assert_duties (duties, LINES ("甲局 lead t1 2025 printed link", "甲局 lead p1 2025 printed link", "乙局 lead t3 2025 printed link"));
  assert_targets (duties, LINES ("i1 1, i4 4, i6 8, i6 9", "i5 5", "i2 2, i3 3"));
  g_assert_cmpuint (plan_model_span_get_end (plan_model_duty_get_covers (first)), ==, 9);
  g_assert_cmpuint (plan_model_span_get_end (plan_model_duty_get_covers (project)), ==, 30);
  g_assert_null (plan_model_duty_get_task (project));
  g_assert_cmpuint (plan_model_duty_get_n_parts (first), ==, 0);
}

/* --- Time --- */

/* A plan of one task, or of a project. */
#define TASK(rest, assignment, indicators)                                                                            \
  ROLES "{'id':'t','title':'一'" rest ",'assignments':[{'agency':'a','role':'lead'" assignment "}]}]"                  \
        ",'indicators':[" indicators "]}"
#define PROJECT(rest, indicators)                                                                                     \
  ROLES "],'projects':[{'id':'t','name':'一'" rest ",'assignments':[{'agency':'a','role':'lead'}]}]"                   \
        ",'indicators':[" indicators "]}"
#define TARGET(member) "{'id':'i" G_STRINGIFY (__COUNTER__) "','name':'i','task':'t','values':[{'role':'target'," member ",'value':'1'}]}"

typedef struct
{
  const char *plan;
  const char *deadline;
  PlanModelDeadlineOrigin origin;
  const char *due;
} Deadline;

/* clang-format off */
static const Deadline deadlines[] = {
  { TASK ("", "", ""), NULL, PLAN_MODEL_DEADLINE_ORIGIN_NONE, NULL },
  { TASK ("", ",'deadline':'2023-Q2'", ""), "2023-Q2", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-06-30" },
  { TASK ("", ",'deadline':'2023-S1'", ""), "2023-S1", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-06-30" },
  { TASK ("", ",'deadline':'2023-06'", ""), "2023-06", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-06-30" },
  { TASK ("", ",'deadline':'2024-02'", ""), "2024-02", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2024-02-29" },
  { TASK ("", ",'deadline':'2023-06-15'", ""), "2023-06-15", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-06-15" },
  { TASK ("", ",'deadline':'2023'", ""), "2023", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-12-31" },
  { TASK ("", ",'deadline':'ongoing'", ""), "ongoing", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, NULL },
  { TASK (",'deadline':'2024'", ",'deadline':'2023'", ""), "2023", PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT, "2023-12-31" },
  { TASK (",'deadline':'2024'", "", TARGET ("'year':2025")), "2024", PLAN_MODEL_DEADLINE_ORIGIN_TASK, "2024-12-31" },
  { TASK ("", "", TARGET ("'year':2025")), "2025", PLAN_MODEL_DEADLINE_ORIGIN_TARGETS, "2025-12-31" },
  { TASK ("", "", TARGET ("'year':2025") "," TARGET ("'year':2023")), "2025", PLAN_MODEL_DEADLINE_ORIGIN_TARGETS, "2025-12-31" },
  { TASK ("", "", TARGET ("'year':2025,'deadline':'2025-06'") "," TARGET ("'year':2024")), "2025-06", PLAN_MODEL_DEADLINE_ORIGIN_TARGETS, "2025-06-30" },
  { TASK ("", "", TARGET ("'years':{'start':2021,'end':2023}")), "2023", PLAN_MODEL_DEADLINE_ORIGIN_TARGETS, "2023-12-31" },
  { TASK ("", "", TARGET ("'form':'level'")), NULL, PLAN_MODEL_DEADLINE_ORIGIN_NONE, NULL },
  { TASK ("", "", TARGET ("'deadline':'ongoing'")), NULL, PLAN_MODEL_DEADLINE_ORIGIN_NONE, NULL },
  { PROJECT (",'years':{'start':2021,'end':2024}", "{'id':'i','name':'i','project':'t','values':[{'role':'target','year':2025,'value':'1'}]}"), "2024", PLAN_MODEL_DEADLINE_ORIGIN_PROJECT, "2024-12-31" },
  { PROJECT ("", "{'id':'i','name':'i','project':'t','values':[{'role':'target','year':2025,'value':'1'}]}"), "2025", PLAN_MODEL_DEADLINE_ORIGIN_TARGETS, "2025-12-31" },
  { PROJECT ("", ""), NULL, PLAN_MODEL_DEADLINE_ORIGIN_NONE, NULL },
};
/* clang-format on */

static void
test_deadlines (void)
{
  g_test_summary ("The first deadline that is stated counts, and ends on a day");
  for (guint i = 0; i < G_N_ELEMENTS (deadlines); i++)
    {
      g_autoptr (PlanModelDuties) duties = make_duties (deadlines[i].plan);
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, 0);

      g_test_message ("%s", deadlines[i].plan);
      g_assert_cmpstr (plan_model_duty_get_deadline (duty), ==, deadlines[i].deadline);
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_DEADLINE_ORIGIN, plan_model_duty_get_deadline_origin (duty)), ==,
                       get_nick (PLAN_MODEL_TYPE_DEADLINE_ORIGIN, deadlines[i].origin));
      g_assert_cmpstr (plan_model_duty_get_due (duty), ==, deadlines[i].due);
      g_assert_cmpuint (plan_model_duties_get_n_undated (duties), ==, deadlines[i].deadline == NULL ? 1 : 0);
    }
}

/* The nearest deadline above a task holds. */
static void
test_deadline_above (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      ROLES "{'id':'t1','title':'一','deadline':'2024'},{'id':'t2','parent':'t1','title':'二'," LED "},"
            "{'id':'t3','parent':'t1','title':'三','deadline':'2023'," LED "},{'id':'t4','parent':'t3','title':'四'," LED "}]}");

  assert_duties (duties, LINES ("甲局 lead t2 2024 printed link", "甲局 lead t3 2023 printed link", "甲局 lead t4 2023 printed link"));
}

#define DATED(id, deadline) "{'id':'" id "','title':'一','assignments':[{'agency':'a','role':'lead','deadline':'" deadline "'}]}"

/* One of each, in no order; the task t9 has targets of three dates, t10 nothing. */
#define CALENDAR                                                                                                      \
  ROLES DATED ("t1", "2023") "," DATED ("t2", "2023-Q2") "," DATED ("t3", "2023-06-29") "," DATED ("t4", "2022-S2") "," \
  DATED ("t5", "ongoing") "," DATED ("t6", "2023-07") "," DATED ("t7", "2024-01-01") ",{'id':'t9','title':'一'," LED   \
  "},{'id':'t10','title':'一'," LED "},{'id':'t11','title':'二','deadline':'2023-06'}],'indicators':["                  \
  "{'id':'i1','name':'i1','task':'t9','values':[{'role':'milestone','year':2023,'value':'1'},{'role':'target','year':2025,'value':'2'}]}," \
  "{'id':'i2','name':'i2','task':'t9','values':[{'role':'target','year':2023,'deadline':'2023-06','value':'3'}]}]}"

typedef struct
{
  const char *period;
  const char *due; /* the ids and deadlines, in their order; / before what stands apart */
  const char *overdue;
} Due;

static const Due dues[] = {
  { "2021", "t5 ongoing", "" },
  { "2022", "t4 2022-S2, t5 ongoing", "t4 2022-S2" },
  { "2023", "t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t11 2023-06, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t11 2023-06" },
  { "2023-S1", "t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06" },
  { "2023-S2", "t6 2023-07, t1 2023, t9 2023, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t11 2023-06" },
  { "2023-Q1", "t5 ongoing", "t4 2022-S2" },
  { "2023-Q2", "t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06" },
  { "2023-06", "t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06" },
  { "2023-06-29", "t3 2023-06-29, t5 ongoing", "t4 2022-S2, t3 2023-06-29" },
  { "2023-06-30", "t2 2023-Q2, t9 2023-06, t11 2023-06, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t11 2023-06" },
  { "2024-01-01", "t7 2024-01-01, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t7 2024-01-01, t11 2023-06" },
  { "2025", "t9 2025, t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t7 2024-01-01, t9 2025, t11 2023-06" },
  { "2030", "t5 ongoing",
    "t4 2022-S2, t3 2023-06-29, t2 2023-Q2, t9 2023-06, t6 2023-07, t1 2023, t9 2023, t7 2024-01-01, t9 2025, t11 2023-06" },
};

static char *
join_dates (PlanModelDuties *duties)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count (duties); i++)
    {
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                              plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_duty_get_task (duty))),
                              plan_model_duty_get_deadline (duty));
    }

  return g_string_free (text, FALSE);
}

static void
test_due (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR);

  g_test_summary ("What falls due in a period, by time, and what should have been done by a date");
  g_assert_cmpuint (plan_model_duties_get_n_undated (duties), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (dues); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelDuties) due = plan_model_duties_filter_due (duties, dues[i].period, &error);
      g_autoptr (PlanModelDuties) overdue = plan_model_duties_filter_overdue (duties, dues[i].period, &error);
      g_autofree char *due_dates = NULL, *overdue_dates = NULL;

      g_test_message ("%s", dues[i].period);
      g_assert_no_error (error);
      due_dates = join_dates (due);
      overdue_dates = join_dates (overdue);
      g_assert_cmpstr (due_dates, ==, dues[i].due);
      g_assert_cmpstr (overdue_dates, ==, dues[i].overdue);
      g_assert_cmpuint (plan_model_duties_get_n_undated (due), ==, 1);
      g_assert_cmpuint (plan_model_duties_get_n_undated (overdue), ==, 1);
    }
}

/* What is ongoing is not due before its plan begins. */
static void
test_ongoing (void)
{
#define ONGOING(period)                                                                                               \
  "{'planmodel':'1','id':'p','title':'规划'" period ",'agencies':[{'id':'a','name':'甲局'}],"                          \
  "'tasks':[" DATED ("t", "ongoing") "]}"
  static const struct
  {
    const char *plan;
    const char *period;
    guint n;
  } cases[] = {
    { ONGOING (""), "1900", 1 },
    { ONGOING (",'period':{'start':2021,'end':2023}"), "2020", 0 },
    { ONGOING (",'period':{'start':2021,'end':2023}"), "2021-Q1", 1 },
    { ONGOING (",'period':{'start':2021,'end':2023}"), "2030", 1 },
    { ONGOING (",'issued':'2021-04-09'"), "2021-03", 0 },
    { ONGOING (",'issued':'2021-04-09'"), "2021-04", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelDuties) duties = make_duties (cases[i].plan);
      g_autoptr (PlanModelDuties) due = plan_model_duties_filter_due (duties, cases[i].period, NULL);

      g_test_message ("%s", cases[i].period);
      g_assert_cmpuint (count (due), ==, cases[i].n);
    }
}

/* Each date of a duty has its own targets, also after another filter. */
static void
test_due_targets (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR);
  g_autoptr (PlanModelDuties) due = plan_model_duties_filter_due (duties, "2023", NULL);
  g_autoptr (PlanModelDuties) leads = plan_model_duties_filter_role (due, PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  g_autoptr (PlanModelDuties) half = plan_model_duties_filter_due (leads, "2023-S1", NULL);
  g_autoptr (PlanModelDuties) none = plan_model_duties_filter_role (due, PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE);
  g_autoptr (PlanModelDuty) first = dup_duty (due, 2), second = dup_duty (due, 5), whole = dup_duty (duties, 7),
                            last = dup_duty (half, 2);
  g_autofree char *first_targets = join_targets (first), *second_targets = join_targets (second),
                  *whole_targets = join_targets (whole), *last_targets = join_targets (last);
  g_autofree char *dates = join_dates (half);

  g_assert_cmpstr (first_targets, ==, "i2 3");
  g_assert_cmpstr (second_targets, ==, "i1 1");
  g_assert_cmpstr (whole_targets, ==, "i1 1, i1 2, i2 3");
  g_assert_cmpstr (dates, ==, "t3 2023-06-29, t2 2023-Q2, t9 2023-06, t5 ongoing");
  g_assert_cmpstr (last_targets, ==, "i2 3");
  g_assert_cmpuint (count (none), ==, 0);
}

static void
test_bad_periods (void)
{
  static const char *const texts[] = { "", "ongoing", "23", "2023-13", "2023-Q5", "2023-02-30", "2023/06", "2023-q2", "今年" };
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR);

  g_test_summary ("What is no period is an error that says what is one");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("“%s”", texts[i]);
      g_assert_null (plan_model_duties_filter_due (duties, texts[i], &error));
      g_assert_error (error, PLAN_MODEL_DUTIES_ERROR, PLAN_MODEL_DUTIES_ERROR_PERIOD);
      g_assert_nonnull (strstr (error->message, "2023-Q2"));
      g_assert_nonnull (strstr (error->message, texts[i]));
      g_clear_error (&error);
      g_assert_null (plan_model_duties_filter_overdue (duties, texts[i], &error));
      g_assert_error (error, PLAN_MODEL_DUTIES_ERROR, PLAN_MODEL_DUTIES_ERROR_PERIOD);
    }
}

/* --- Filters --- */

static void
test_filter_agency (void)
{
  static const struct
  {
    const char *text;
    guint n;
  } cases[] = {
    { "市财政局", 1 }, { "东山市财政局", 1 }, { "財政局", 1 }, { "财政", 1 }, { "预算局", 1 }, { "财局", 1 },
    { "", 1 },         { "科技局", 0 },       { "东山市", 1 }, { "西水市", 0 }, { "  财政局 ", 1 }, { "财 政", 0 },
  };
  g_autoptr (PlanModelDuties) duties = make_duties (
      "{'planmodel':'1','id':'p','title':'规划','agencies':[{'id':'a','name':'市财政局','full_name':'东山市财政局',"
      "'aliases':['预算局']}],'tasks':[{'id':'t','title':'任务','assignments':[{'agency':'a','role':'lead','as_written':'财局'}]},"
      "{'id':'u','title':'任务'}]}");

  g_test_summary ("Any of the names of a body finds it, in either script");
  g_assert_cmpuint (count (duties), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelDuties) found = plan_model_duties_filter_agency (duties, cases[i].text);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpuint (count (found), ==, cases[i].n);
    }
}

/* --- What is written --- */

static void
test_json (void)
{
  static const char *const names[] = { "agency",  "area",    "role",  "plan",      "task",  "as_written",      "deadline", "covers",
                                       "targets", "basis",   "certainty", "group", "deadline_origin", "due" };
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR);
  g_autofree char *text = plan_model_duties_to_json (duties);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *rows;

  g_test_summary ("Every row has the same members in the same order");
  g_assert_true (json_parser_load_from_data (parser, text, -1, &error));
  g_assert_no_error (error);
  rows = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (rows), ==, count (duties));
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      g_autoptr (GList) members = json_object_get_members (row);
      guint n = 0;

      for (GList *at = members; at != NULL; at = at->next)
        g_assert_cmpstr (at->data, ==, names[n++]);
      g_assert_cmpuint (n, ==, G_N_ELEMENTS (names));
    }
}

static void
test_tables (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR);
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_table (duties);
  g_autoptr (PlanModelTable) agencies = plan_model_duties_dup_agency_table (duties);
  g_auto (GStrv) targets = plan_model_table_dup_strings (table, "targets", NULL);
  g_auto (GStrv) due = plan_model_table_dup_strings (table, "due", NULL);
  g_auto (GStrv) leads = plan_model_table_dup_strings (agencies, "lead", NULL);
  g_auto (GStrv) supports = plan_model_table_dup_strings (agencies, "support", NULL);
  g_autofree char *text = plan_model_table_to_text (table, 100);

  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, count (duties));
  g_assert_cmpstr (targets[7], ==, "i1 1 (2023); i1 2 (2025); i2 3 (2023-06)");
  g_assert_cmpstr (due[1], ==, "2023-06-30");
  g_assert_cmpuint (plan_model_table_get_n_rows (agencies), ==, 1);
  g_assert_cmpstr (leads[0], ==, "9");
  g_assert_cmpstr (supports[0], ==, "0");
  /* What is due with the duty has no date of its own. */
  g_assert_nonnull (strstr (text, "i1 1 (2023); i1 2; i2 3 (2023-06)"));
  g_assert_nonnull (strstr (text, "Tasks that nobody leads or answers for"));
}

/* Every body has its sum in the table of agencies, and where it only supports that is said. */
static void
test_only_supports (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      ROLES "{'id':'t1','title':'一','assignments':[{'agency':'a','role':'lead'},{'agency':'b','role':'support'},"
            "{'agency':'c','role':'implement'},{'agency':'d','role':'participate'}]},"
            "{'id':'t2','title':'二','assignments':[{'agency':'b','role':'lead'},{'agency':'d','role':'support'}]}]}");
  g_autoptr (PlanModelDuties) supports = plan_model_duties_filter_role (duties, PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT);
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_agency_table (duties);
  g_autoptr (PlanModelTable) of_supports = plan_model_duties_dup_agency_table (supports);
  g_auto (GStrv) names = plan_model_table_dup_strings (table, "agency", NULL);
  g_auto (GStrv) only = plan_model_table_dup_strings (table, "only_supports", NULL);
  g_auto (GStrv) only_of_supports = plan_model_table_dup_strings (of_supports, "only_supports", NULL);
  g_autofree char *joined_names = g_strjoinv (" ", names), *joined = g_strjoinv (" ", only),
                  *joined_of_supports = g_strjoinv (" ", only_of_supports);

  g_assert_cmpstr (joined_names, ==, "甲局 乙局 丁局 丙局");
  g_assert_cmpstr (joined, ==, "false false true false");
  /* Of 乙局, which leads elsewhere, and 丁局. */
  g_assert_cmpstr (joined_of_supports, ==, "false true");
}

static void
test_unassigned (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (
      CALENDAR "\n{'planmodel':'1','id':'q','title':'无人规划','tasks':[{'id':'t','title':'任务'}]}\n"
               "{'planmodel':'1','id':'u','title':'工程规划','agencies':[{'id':'a','name':'甲局'}],"
               "'projects':[{'id':'t','name':'工程'," LED "}]}");
  g_autoptr (PlanModelDuties) none = plan_model_duties_filter_agency (duties, "没有");
  GListModel *plans = plan_model_duties_get_unassigned_plans (duties);
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (plans, 0);
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_table (duties);
  g_autoptr (PlanModelTable) of_none = plan_model_duties_dup_table (none);
  g_autofree char *text = plan_model_table_to_text (table, 100), *text_of_none = plan_model_table_to_text (of_none, 100);

  g_assert_cmpuint (g_list_model_get_n_items (plans), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_duties_get_unassigned_plans (none)), ==, 1);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan)), ==, "q");
  g_assert_nonnull (strstr (text, "无人规划\n\nNo task or project names a body that answers for it.\n"));
  g_assert_cmpstr (text_of_none, ==, "No duty fits.\n");
  g_assert_true (plan_model_duties_get_unassigned_plans (duties) == plans);
}

/* --- Objects --- */

static void
read_properties (GObject *object)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  g_assert_cmpuint (n, >, 2);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, specs[i]->value_type);
      g_object_get_property (object, specs[i]->name, &value);
    }
}

static void
test_objects (void)
{
  g_autoptr (PlanModelDuties) duties = make_duties (CALENDAR), empty = g_object_new (PLAN_MODEL_TYPE_DUTIES, NULL);
  g_autoptr (PlanModelDuty) duty = dup_duty (duties, 0), again = dup_duty (duties, 0), nobody = dup_duty (duties, 9),
                            bare = g_object_new (PLAN_MODEL_TYPE_DUTY, NULL);
  g_autoptr (GPtrArray) targets = plan_model_duty_dup_targets (bare);
  g_autoptr (PlanModelDuties) due = plan_model_duties_filter_due (empty, "2023", NULL);
  g_autofree char *json = plan_model_duties_to_json (empty);

  g_test_summary ("Properties mirror getters, what is empty is safe, and what is lent stays the same");
  read_properties (G_OBJECT (duties));
  read_properties (G_OBJECT (empty));
  read_properties (G_OBJECT (duty));
  read_properties (G_OBJECT (nobody));
  read_properties (G_OBJECT (bare));
  g_assert_true (duty == again);
  g_assert_true (plan_model_duty_get_plan (duty) == plan_model_duty_get_plan (duty));
  g_assert_true (plan_model_duty_get_assignment (duty) == plan_model_duty_get_assignment (duty));
  g_assert_cmpuint (targets->len, ==, 0);
  g_assert_cmpuint (count (due), ==, 0);
  g_assert_cmpstr (json, ==, "[]\n");
}

/* No view is made until somebody asks for one. */
static void
test_no_views (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (CALENDAR);
  gsize n_made = plan_model_item_get_n_made ();
  g_autoptr (PlanModelDuties) duties = plan_model_duties_new (catalog);
  g_autoptr (PlanModelDuties) due = plan_model_duties_filter_due (duties, "2023", NULL);
  g_autoptr (PlanModelDuties) found = plan_model_duties_filter_agency (due, "甲");
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_table (found);
  g_autofree char *json = plan_model_duties_to_json (found);

  g_assert_cmpuint (plan_model_item_get_n_made (), ==, n_made);
}

/* A chain of tasks and many lists of one task are walked once. */
static void
test_long (void)
{
  const guint n = 20000;
  g_autoptr (GString) plan = g_string_new ("{'planmodel':'1','id':'p','title':'规划','agencies':[{'id':'a','name':'甲局'}],'tasks':[");
  g_autoptr (PlanModelDuties) duties = NULL;

  g_string_append (plan, "{'id':'t0','title':'一','deadline':'2023','assignments':[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (plan, "%s{'agency':'a','role':'lead','covers':[%u,%u]}", i > 0 ? "," : "", 2 * i, 2 * i + 1);
  g_string_append (plan, "]}");
  for (guint i = 1; i <= n; i++)
    g_string_append_printf (plan, ",{'id':'t%u','parent':'t%u','title':'一'}", i, i - 1);
  g_string_append (plan, "],'indicators':[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (plan, "%s" "{'id':'i%u','name':'一','values':[{'role':'target','year':2023,'value':'1',"
                                  "'mentions':[{'task':'t%u','span':[%u,%u]}]}]}", i > 0 ? "," : "", i, n - i, 2 * i, 2 * i + 1);
  g_string_append (plan, "]}");
  duties = make_duties (plan->str);
  g_assert_cmpuint (count (duties), ==, n);
  for (guint i = 0; i < n; i += 999)
    {
      g_autoptr (PlanModelDuty) duty = dup_duty (duties, i);
      g_autoptr (GPtrArray) targets = plan_model_duty_dup_targets (duty);

      g_assert_cmpuint (plan_model_duty_get_part (duty), ==, i + 1);
      g_assert_cmpuint (targets->len, ==, 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/duties/written", test_written);
  g_test_add_func ("/planmodel/duties/prefix-of-list", test_prefix_of_list);
  g_test_add_func ("/planmodel/duties/bodies", test_bodies);
  g_test_add_func ("/planmodel/duties/areas-of-one-name", test_areas_of_one_name);
  g_test_add_func ("/planmodel/duties/certainty-across-plans", test_certainty_across_plans);
  g_test_add_func ("/planmodel/duties/groups", test_groups);
  g_test_add_func ("/planmodel/duties/order", test_order);
  g_test_add_func ("/planmodel/duties/unled", test_unled);
  g_test_add_func ("/planmodel/duties/parts", test_parts);
  g_test_add_func ("/planmodel/duties/targets", test_targets);
  g_test_add_func ("/planmodel/duties/deadlines", test_deadlines);
  g_test_add_func ("/planmodel/duties/deadline-above", test_deadline_above);
  g_test_add_func ("/planmodel/duties/due", test_due);
  g_test_add_func ("/planmodel/duties/ongoing", test_ongoing);
  g_test_add_func ("/planmodel/duties/due-targets", test_due_targets);
  g_test_add_func ("/planmodel/duties/bad-periods", test_bad_periods);
  g_test_add_func ("/planmodel/duties/filter-agency", test_filter_agency);
  g_test_add_func ("/planmodel/duties/json", test_json);
  g_test_add_func ("/planmodel/duties/tables", test_tables);
  g_test_add_func ("/planmodel/duties/only-supports", test_only_supports);
  g_test_add_func ("/planmodel/duties/unassigned", test_unassigned);
  g_test_add_func ("/planmodel/duties/objects", test_objects);
  g_test_add_func ("/planmodel/duties/no-views", test_no_views);
  g_test_add_func ("/planmodel/duties/long", test_long);

  return g_test_run ();
}
