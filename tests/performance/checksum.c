/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "checksum.h"

#include <libplanmodel/store/members-private.h>

/* A sum of all that a store holds, member by member as the table of members says, so that what is equal in plan JSON has
 * an equal sum: of a text its bytes count, not its number in the pool. */

static guint64
add (guint64 sum,
     guint64 number)
{
  return (sum ^ number) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) + (sum >> 29);
}

static guint64
add_text (guint64              sum,
          const PlanModelPool *pool,
          guint32              id)
{
  gsize length = id == 0 ? 0 : plan_model_pool_get_length (pool, id);
  const char *text = plan_model_pool_get (pool, id);

  for (gsize i = 0; i < length; i++)
    sum = add (sum, (guint8) text[i]);

  return add (sum, length);
}

static guint64
add_amount (guint64                sum,
            const PlanModelStore  *store,
            const PlanModelAmount *amount)
{
  if (!amount->stated)
    return add (sum, 255);
  sum = add (sum, amount->coefficient);
  sum = add (sum, amount->places);

  return add_text (sum, &store->texts, amount->text);
}

static guint64
add_list (guint64                  sum,
          const PlanModelStore    *store,
          const PlanModelMember   *member,
          const PlanModelRange    *range)
{
  sum = add (sum, range->n);
  for (guint32 i = 0; i < range->n; i++)
    {
      if (member->type == PLAN_MODEL_MEMBER_TEXTS)
        sum = add_text (sum, &store->texts, store->aliases.items[range->first + i]);
      else
        sum = add (sum, store->links.items[range->first + i]);
    }

  return sum;
}

#define AT(type) (*(const type *) (gconstpointer) (row + member->offset))

static guint64
add_object (guint64               sum,
            const PlanModelStore *store,
            PlanModelObjectKind   kind,
            const guint8         *row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];

  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];

      switch (member->type)
        {
        case PLAN_MODEL_MEMBER_VERSION:
          break;
        case PLAN_MODEL_MEMBER_ID:
          sum = add_text (sum, &store->ids, AT (PlanModelId));
          break;
        case PLAN_MODEL_MEMBER_TEXT:
        case PLAN_MODEL_MEMBER_DATE:
        case PLAN_MODEL_MEMBER_DEADLINE:
          sum = add_text (sum, &store->texts, AT (PlanModelText));
          break;
        case PLAN_MODEL_MEMBER_WORD:
          sum = add (sum, AT (guint8));
          break;
        case PLAN_MODEL_MEMBER_YEAR:
          sum = add (sum, AT (gint16));
          break;
        case PLAN_MODEL_MEMBER_COUNT:
        case PLAN_MODEL_MEMBER_LINK:
        case PLAN_MODEL_MEMBER_NAMES:
          sum = add (sum, AT (guint32));
          break;
        case PLAN_MODEL_MEMBER_AMOUNT:
          sum = add_amount (sum, store, &AT (PlanModelAmount));
          break;
        case PLAN_MODEL_MEMBER_SPAN:
          sum = add (add (sum, AT (PlanModelExtent).start), AT (PlanModelExtent).end);
          break;
        case PLAN_MODEL_MEMBER_LINKS:
        case PLAN_MODEL_MEMBER_TEXTS:
          sum = add_list (sum, store, member, &AT (PlanModelRange));
          break;
        case PLAN_MODEL_MEMBER_PART:
          sum = add_object (sum, store, member->other, row + member->offset);
          break;
        case PLAN_MODEL_MEMBER_LIST:
          sum = add (sum, AT (PlanModelRange).n);
          if (AT (PlanModelRange).n > 0)
            sum = add (sum, AT (PlanModelRange).first);
          break;
        default:
          g_assert_not_reached ();
        }
    }

  return sum;
}

guint64
checksum_store (const PlanModelStore *store)
{
  guint64 sum = 0;

  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      sum = add (sum, store->n[kind]);
      for (guint32 row = 0; row < store->n[kind]; row++)
        {
          PlanModelAnyRow any;

          plan_model_store_get (store, kind, row, &any);
          /* Not a member: in plan JSON it follows from the nesting. */
          if (kind == PLAN_MODEL_OBJECT_SECTION)
            sum = add (sum, any.section.parent);
          sum = add_object (sum, store, kind, (const guint8 *) &any);
        }
    }

  return sum;
}
