/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* Whether two stores hold the same rows, by the table of members: for the tests of what fills stores. */

#include <libplanmodel/store/members-private.h>
#include <libplanmodel/store/store-private.h>

static void
assert_same_text (const char *a,
                  const char *b,
                  const char *of,
                  guint32     row,
                  const char *member)
{
  if (g_strcmp0 (a, b) != 0)
    g_error ("%s %u, %s: “%s” and “%s”", of, row, member, a, b);
}

static void
assert_same_number (gint64      a,
                    gint64      b,
                    const char *of,
                    guint32     row,
                    const char *member)
{
  if (a != b)
    g_error ("%s %u, %s: %" G_GINT64_FORMAT " and %" G_GINT64_FORMAT, of, row, member, a, b);
}

static void
assert_same_list (const PlanModelStore *a,
                  const PlanModelRange *in_a,
                  const PlanModelStore *b,
                  const PlanModelRange *in_b,
                  PlanModelMemberType   type,
                  const char           *of,
                  guint32               row,
                  const char           *member)
{
  assert_same_number (in_a->n, in_b->n, of, row, member);
  for (guint32 i = 0; i < in_a->n; i++)
    {
      if (type == PLAN_MODEL_MEMBER_LINKS)
        assert_same_number (a->links.items[in_a->first + i], b->links.items[in_b->first + i], of, row, member);
      else
        assert_same_text (plan_model_store_text (a, a->aliases.items[in_a->first + i]),
                          plan_model_store_text (b, b->aliases.items[in_b->first + i]), of, row, member);
    }
}

static void
assert_same_members (const PlanModelStore *a,
                     const guint8         *row_a,
                     const PlanModelStore *b,
                     const guint8         *row_b,
                     PlanModelObjectKind   kind,
                     const char           *of,
                     guint32               row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];

  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      gconstpointer in_a = row_a + member->offset, in_b = row_b + member->offset;

      switch (member->type)
        {
        case PLAN_MODEL_MEMBER_ID:
          assert_same_text (plan_model_store_id_text (a, *(const guint32 *) in_a),
                            plan_model_store_id_text (b, *(const guint32 *) in_b), of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_VERSION:
        case PLAN_MODEL_MEMBER_TEXT:
        case PLAN_MODEL_MEMBER_DATE:
        case PLAN_MODEL_MEMBER_DEADLINE:
          assert_same_text (plan_model_store_text (a, *(const guint32 *) in_a),
                            plan_model_store_text (b, *(const guint32 *) in_b), of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_WORD:
          assert_same_number (*(const guint8 *) in_a, *(const guint8 *) in_b, of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_YEAR:
          assert_same_number (*(const gint16 *) in_a, *(const gint16 *) in_b, of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_COUNT:
        case PLAN_MODEL_MEMBER_NAMES:
        case PLAN_MODEL_MEMBER_LINK:
          assert_same_number (*(const guint32 *) in_a, *(const guint32 *) in_b, of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_AMOUNT:
          {
            const PlanModelAmount *amount_a = in_a, *amount_b = in_b;

            assert_same_number (amount_a->stated, amount_b->stated, of, row, member->name);
            if (!amount_a->stated)
              break;
            assert_same_number (amount_a->coefficient, amount_b->coefficient, of, row, member->name);
            assert_same_number (amount_a->places, amount_b->places, of, row, member->name);
            assert_same_text (plan_model_store_text (a, amount_a->text), plan_model_store_text (b, amount_b->text),
                              of, row, member->name);
          }
          break;
        case PLAN_MODEL_MEMBER_SPAN:
          assert_same_number (((const PlanModelExtent *) in_a)->start, ((const PlanModelExtent *) in_b)->start, of, row,
                              member->name);
          assert_same_number (((const PlanModelExtent *) in_a)->end, ((const PlanModelExtent *) in_b)->end, of, row,
                              member->name);
          break;
        case PLAN_MODEL_MEMBER_LINKS:
        case PLAN_MODEL_MEMBER_TEXTS:
          assert_same_list (a, in_a, b, in_b, member->type, of, row, member->name);
          break;
        case PLAN_MODEL_MEMBER_PART:
          assert_same_members (a, in_a, b, in_b, member->other, of, row);
          break;
        case PLAN_MODEL_MEMBER_LIST:
          assert_same_number (((const PlanModelRange *) in_a)->n, ((const PlanModelRange *) in_b)->n, of, row,
                              member->name);
          if (((const PlanModelRange *) in_a)->n > 0)
            assert_same_number (((const PlanModelRange *) in_a)->first, ((const PlanModelRange *) in_b)->first, of, row,
                                member->name);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

static void
assert_same_store (const PlanModelStore *a,
                   const PlanModelStore *b)
{
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      assert_same_number (a->n[kind], b->n[kind], plan_model_shapes[kind].name, 0, "count");
      /* A side table that grows says that what states nothing is held for something. */
      assert_same_number (a->rare[kind].n, b->rare[kind].n, plan_model_shapes[kind].name, 0, "rare parts");
      for (guint32 row = 0; row < a->n[kind]; row++)
        {
          PlanModelAnyRow in_a, in_b;

          plan_model_store_get (a, kind, row, &in_a);
          plan_model_store_get (b, kind, row, &in_b);
          assert_same_members (a, (guint8 *) &in_a, b, (guint8 *) &in_b, kind, plan_model_shapes[kind].name, row);
          if (kind == PLAN_MODEL_OBJECT_SECTION)
            assert_same_number (in_a.section.parent, in_b.section.parent, plan_model_shapes[kind].name, row, "parent");
        }
    }
}
