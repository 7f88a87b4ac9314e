/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <libplanmodel/reader/join-private.h>

/* A document with nothing in it, to which statements are added as a stage would. */
typedef struct
{
  PlanModelNotes *notes;
  PlanModelRead *read;
  PlanModelReading *reading;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  static const char text[] = "云河市规划\n";

  self->notes = plan_model_notes_new (10);
  self->read = read_text (text, self->notes);
  self->reading = self->read->reading;
  g_assert_cmpuint (self->reading->statements->len, ==, 0);
  self->reading->facts.period_start = 2021;
  self->reading->facts.period_end = 2025;
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  plan_model_read_free (self->read);
  plan_model_notes_free (self->notes);
}

/* A level of 10 for 2025, which the caller changes; it lies behind those before it. */
static PlanModelStatement *
state (Fixture    *self,
       const char *name,
       const char *unit)
{
  guint32 n = self->reading->statements->len;
  PlanModelStatement *statement = plan_model_reading_add_statement (self->reading);

  statement->name = name;
  statement->unit = unit;
  statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
  statement->form = PLAN_MODEL_FORM_LEVEL;
  statement->comparator = PLAN_MODEL_COMPARATOR_REACH;
  statement->year = 2025;
  statement->has_amount = TRUE;
  g_assert_true (plan_model_decimal_parse ("10", -1, &statement->amount));
  statement->origin = PLAN_MODEL_ORIGIN_PROSE;
  statement->place = (PlanModelPlace) { n + 1, n + 2 };

  return statement;
}

static gboolean
take_all (const PlanModelReading   *reading,
          const PlanModelStatement *statement,
          gpointer                  user_data)
{
  return TRUE;
}

static PlanModelJoin *
join (Fixture *self)
{
  return plan_model_join_new (self->reading, self->reading->facts.period_end, take_all, NULL);
}

static const PlanModelJoined *
get (const PlanModelJoin *self,
     guint                number)
{
  return &self->indicators[number];
}

static const PlanModelJoinedValue *
get_value (const PlanModelJoined *self,
           guint                  number)
{
  return &self->values[number];
}

/* Which names are one, with which units. */
static void
test_names (Fixture       *self,
            gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *unit;
    const char *other;
    const char *other_unit;
    gboolean one;
  } cases[] = {
    { "高新技术企业", "家", "高新技术企业数量", "家", TRUE },
    { "高新技术企业", "家", "全市高新技术企业数", "个", TRUE },
    { "高新技术企业", "家", "国家高新技术企业", "家", FALSE },
    { "专精特新“小巨人”企业", "家", "专精特新小巨人企业", "家", TRUE },
    { "研发经费占地区生产总值的比重", "%", "研发经费占地区生产总值比重", "%", TRUE },
    { "研究与试验发展经费支出占地区生产总值", "%", "研究与试验发展经费支出与地区生产总值比例", "%", TRUE },
    { "服务业增加值占比", "%", "服务业增加值", "%", FALSE },
    { "城镇化率", "%", "户籍人口城镇化率", "%", FALSE },
    { "培训", "人", "培训", "名", TRUE },
    { "培训", "人次", "培训", "万人次", TRUE },
    { "培训", "人次", "培训", "场", FALSE },
    { "参保", "万人", "参保", "%", FALSE },
    { "监控覆盖率", "%", "监控覆盖率", "成", TRUE },
    { "助餐点占比", "%", "助餐点占比", "三分之一", TRUE },
    { "数", "个", "数量", "个", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelJoin) joined = NULL;

      g_array_set_size (self->reading->statements, 0);
      state (self, cases[i].name, cases[i].unit);
      state (self, cases[i].other, cases[i].other_unit);
      joined = join (self);
      g_test_message ("%s, %s", cases[i].name, cases[i].other);
      g_assert_cmpuint (joined->n_indicators, ==, cases[i].one ? 1 : 2);
    }
}

static void
test_areas (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (PlanModelJoin) joined = NULL;

  state (self, "粮食产量", "万吨");
  state (self, "粮食产量", "万吨")->area = "南湾县";
  state (self, "粮食产量", "万吨")->scope = "规模化基地";
  state (self, "粮食产量", "万吨")->area = "南湾县";
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 3);
  g_assert_cmpuint (joined->of_statement[1], ==, joined->of_statement[3]);
}

/* Growth of something belongs to it, whatever it is counted in; but not where there are two of that name. */
static void
test_relative (Fixture       *self,
               gconstpointer  data)
{
  PlanModelStatement *growth = state (self, "地区生产总值", "%");
  g_autoptr (PlanModelJoin) joined = NULL;

  growth->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
  state (self, "地区生产总值", "亿元");
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 1);
  g_assert_cmpstr (get (joined, 0)->unit, ==, "亿元");
  g_assert_cmpuint (get (joined, 0)->n_values, ==, 2);
  /* In the order of the document. */
  g_assert_cmpuint (get_value (get (joined, 0), 0)->first, ==, 0);
  g_clear_pointer (&joined, plan_model_join_free);

  state (self, "地区生产总值", "元/人");
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 3);
}

/* One value with two mentions only where all that is said is the same. */
static void
test_values (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (PlanModelJoin) joined = NULL;
  const PlanModelJoined *indicator;

  state (self, "高新技术企业", "家");
  state (self, "高新技术企业", "家")->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
  state (self, "高新技术企业", "家")->comparator = PLAN_MODEL_COMPARATOR_MORE_THAN;
  state (self, "高新技术企业", "家")->form = PLAN_MODEL_FORM_INCREMENT;
  state (self, "高新技术企业", "家")->year = 2023;
  state (self, "高新技术企业", "个");
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 1);
  indicator = get (joined, 0);
  g_assert_cmpuint (indicator->n_values, ==, 5);
  g_assert_cmpuint (joined->next[0], ==, 2);
  g_assert_cmpuint (joined->next[1], ==, 0);
  g_assert_cmpint (get_value (indicator, 0)->firmness, ==, PLAN_MODEL_FIRMNESS_STRIVE);
  g_assert_cmpint (get_value (indicator, 3)->role, ==, PLAN_MODEL_VALUE_ROLE_MILESTONE);
}

/* What a table prints defines the indicator, though the prose comes before it. */
static void
test_tables (Fixture       *self,
             gconstpointer  data)
{
  PlanModelStatement *row;
  g_autoptr (PlanModelJoin) joined = NULL;

  state (self, "高新技术企业数量", "家");
  row = state (self, "高新技术企业", "家");
  row->origin = PLAN_MODEL_ORIGIN_TABLE;
  row->table = 1;
  row->row = 1;
  row = state (self, "院士工作站", "家");
  row->table = 1;
  row->row = 2;
  row = state (self, "院士工作站", "家");
  row->table = 1;
  row->row = 3;
  state (self, "院士工作站", "家");
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 4);
  g_assert_cmpuint (get (joined, 0)->statements[0], ==, 1);
  g_assert_cmpuint (joined->of_statement[0], ==, joined->of_statement[1]);
  /* Two rows have the name: which of them the prose means nobody can tell. */
  g_assert_cmpuint (joined->of_statement[4], !=, joined->of_statement[2]);
  g_assert_cmpuint (joined->of_statement[4], !=, joined->of_statement[3]);
}

/* A table that prints a figure as a level outranks the verb of the prose; another figure it does not. */
static void
test_verbs (Fixture       *self,
            gconstpointer  data)
{
  PlanModelStatement *row = state (self, "产业联盟", "个");
  g_autoptr (PlanModelJoin) joined = NULL;

  row->table = 1;
  row->row = 1;
  state (self, "组建产业联盟", "个")->form = PLAN_MODEL_FORM_INCREMENT;
  row = state (self, "组建产业联盟", "个");
  row->form = PLAN_MODEL_FORM_INCREMENT;
  g_assert_true (plan_model_decimal_parse ("3", -1, &row->amount));
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 2);
  g_assert_cmpuint (joined->of_statement[1], ==, joined->of_statement[0]);
  g_assert_cmpuint (get (joined, 0)->n_values, ==, 1);
  g_assert_cmpuint (joined->of_statement[2], !=, joined->of_statement[0]);
}

static void
test_roles (Fixture       *self,
            gconstpointer  data)
{
  PlanModelStatement *past;
  g_autoptr (PlanModelJoin) joined = NULL;

  past = state (self, "森林覆盖率", "%");
  past->role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
  past->year = 2020;
  state (self, "森林覆盖率", "%");
  past = state (self, "人均预期寿命", "岁");
  past->role = PLAN_MODEL_VALUE_ROLE_BASELINE;
  past->year = 2020;
  joined = join (self);
  g_assert_cmpuint (joined->n_indicators, ==, 2);
  g_assert_cmpint (get_value (get (joined, 0), 0)->role, ==, PLAN_MODEL_VALUE_ROLE_BASELINE);
  g_assert_cmpint (get_value (get (joined, 0), 1)->role, ==, PLAN_MODEL_VALUE_ROLE_TARGET);
  g_assert_cmpint (get_value (get (joined, 1), 0)->role, ==, PLAN_MODEL_VALUE_ROLE_ACTUAL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name) g_test_add ("/reader/join/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (names);
  ADD (areas);
  ADD (relative);
  ADD (values);
  ADD (tables);
  ADD (verbs);
  ADD (roles);

  return g_test_run ();
}
