/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/members-private.h>

#include <string.h>

static gsize
get_size (PlanModelMemberType type)
{
  switch (type)
    {
    case PLAN_MODEL_MEMBER_WORD:
      return sizeof (guint8);
    case PLAN_MODEL_MEMBER_YEAR:
      return sizeof (gint16);
    case PLAN_MODEL_MEMBER_AMOUNT:
      return sizeof (PlanModelAmount);
    case PLAN_MODEL_MEMBER_SPAN:
      return sizeof (PlanModelExtent);
    case PLAN_MODEL_MEMBER_LINKS:
    case PLAN_MODEL_MEMBER_TEXTS:
    case PLAN_MODEL_MEMBER_LIST:
      return sizeof (PlanModelRange);
    case PLAN_MODEL_MEMBER_PART:
      return 0; /* that of the part */
    case PLAN_MODEL_MEMBER_VERSION:
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_TEXT:
    case PLAN_MODEL_MEMBER_DATE:
    case PLAN_MODEL_MEMBER_DEADLINE:
    case PLAN_MODEL_MEMBER_COUNT:
    case PLAN_MODEL_MEMBER_LINK:
    case PLAN_MODEL_MEMBER_NAMES:
      return sizeof (guint32);
    }
  g_return_val_if_reached (0);
}

static void
test_table (void)
{
  g_test_summary ("Each shape counts its members, knows the required ones, and no two members share a byte of the row");
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];
      g_autofree guint8 *used = g_new0 (guint8, shape->size);
      guint32 required = 0;

      g_assert_nonnull (shape->name);
      g_assert_cmpuint (shape->n_members, <, PLAN_MODEL_MAX_MEMBERS);
      g_assert_null (shape->members[shape->n_members].name);
      for (guint i = 0; i < shape->n_members; i++)
        {
          const PlanModelMember *member = &shape->members[i];
          gsize size = member->type == PLAN_MODEL_MEMBER_PART ? plan_model_shapes[member->other].size : get_size (member->type);

          g_test_message ("%s.%s", shape->name, member->name);
          g_assert_cmpuint (member->length, ==, strlen (member->name));
          g_assert_true (plan_model_shape_find_member (shape, member->name, member->length) == member);
          required |= member->required ? 1u << i : 0;
          g_assert_cmpuint (member->offset + size, <=, shape->size);
          g_assert_cmpint (member->rare, ==, member->offset >= shape->rare_offset);
          for (gsize k = 0; k < size; k++)
            {
              g_assert_cmpuint (used[member->offset + k], ==, 0);
              used[member->offset + k] = 1;
            }
        }
      g_assert_cmphex (shape->required, ==, required);
    }
}

static void
test_dates (void)
{
  static const struct
  {
    const char *text;
    gboolean date;
    gboolean deadline;
  } cases[] = {
    { "2021", TRUE, TRUE },         { "2021-04", TRUE, TRUE },      { "2021-04-09", TRUE, TRUE },  { "2024-02-29", TRUE, TRUE },
    { "2023-02-29", FALSE, FALSE }, { "2021-13", FALSE, FALSE },    { "2021-00", FALSE, FALSE },   { "2021-4", FALSE, FALSE },
    { "0000", FALSE, FALSE },       { "21", FALSE, FALSE },         { "2021-04-31", FALSE, FALSE }, { "2021/04", FALSE, FALSE },
    { "2021-Q1", FALSE, TRUE },     { "2021-Q4", FALSE, TRUE },     { "2021-Q5", FALSE, FALSE },   { "2021-Q0", FALSE, FALSE },
    { "2024-S1", FALSE, TRUE },     { "2024-S2", FALSE, TRUE },     { "2024-S3", FALSE, FALSE },   { "ongoing", FALSE, TRUE },
    { "Ongoing", FALSE, FALSE },    { "", FALSE, FALSE },           { "2021-04-09T", FALSE, FALSE }, { "２０２１", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (plan_model_member_is_date (cases[i].text, strlen (cases[i].text)), ==, cases[i].date);
      g_assert_cmpint (plan_model_member_is_deadline (cases[i].text, strlen (cases[i].text)), ==, cases[i].deadline);
    }
}

static void
test_amounts (void)
{
  static const struct
  {
    const char *text;
    gboolean is_amount;
    gboolean fits;
    gint64 coefficient;
    guint places;
  } cases[] = {
    { "0", TRUE, TRUE, 0, 0 },
    { "222", TRUE, TRUE, 222, 0 },
    { "2.80", TRUE, TRUE, 280, 2 },
    { "-1.5", TRUE, TRUE, -15, 1 },
    { "0.00", TRUE, TRUE, 0, 2 },
    { "0.05", TRUE, TRUE, 5, 2 },
    { "999999999999999999", TRUE, TRUE, 999999999999999999, 0 },
    { "1000000000000000000", TRUE, FALSE, 0, 0 },
    { "1234567890123456789012345678901234", TRUE, FALSE, 0, 0 },
    { "12345678901234567890123456789012345", FALSE, FALSE, 0, 0 },
    { "0.0000000000000000000000000000000001", FALSE, FALSE, 0, 0 },
    { "", FALSE, FALSE, 0, 0 },
    { "-", FALSE, FALSE, 0, 0 },
    { "-0", FALSE, FALSE, 0, 0 },
    { "-0.00", FALSE, FALSE, 0, 0 },
    { "+1", FALSE, FALSE, 0, 0 },
    { "01", FALSE, FALSE, 0, 0 },
    { ".5", FALSE, FALSE, 0, 0 },
    { "5.", FALSE, FALSE, 0, 0 },
    { "1e3", FALSE, FALSE, 0, 0 },
    { "1,200", FALSE, FALSE, 0, 0 },
    { "1.2.3", FALSE, FALSE, 0, 0 },
    { " 1", FALSE, FALSE, 0, 0 },
    { "三", FALSE, FALSE, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelAmount amount;
      gboolean fits = FALSE;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (plan_model_member_read_amount (cases[i].text, strlen (cases[i].text), &amount, &fits), ==, cases[i].is_amount);
      if (!cases[i].is_amount)
        continue;
      g_assert_cmpint (fits, ==, cases[i].fits);
      g_assert_cmpint (amount.coefficient, ==, cases[i].coefficient);
      if (fits)
        g_assert_cmpuint (amount.places, ==, cases[i].places);
      g_assert_true (amount.stated);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/members/table", test_table);
  g_test_add_func ("/planmodel/members/dates", test_dates);
  g_test_add_func ("/planmodel/members/amounts", test_amounts);

  return g_test_run ();
}
