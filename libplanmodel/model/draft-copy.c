/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/draft-private.h>

typedef struct
{
  PlanModelDraft *draft;
  const PlanModelStore *store;
  guint32 *texts; /* by the store's, the draft's; 0: not met yet */
  guint32 *ids;
} Copy;

static guint32
copy_string (PlanModelPool       *to,
             const PlanModelPool *from,
             guint32             *known,
             guint32              id)
{
  if (known[id] == 0 && id != 0)
    known[id] = plan_model_pool_intern (to, plan_model_pool_get (from, id), plan_model_pool_get_length (from, id));

  return known[id];
}

static PlanModelText
copy_text (Copy          *self,
           PlanModelText  text)
{
  return copy_string (&self->draft->texts, &self->store->texts, self->texts, text);
}

static PlanModelId
copy_link (Copy                *self,
           PlanModelObjectKind  target,
           PlanModelLink        link)
{
  if (link == 0)
    return 0;

  return copy_string (&self->draft->ids, &self->store->ids, self->ids,
                      plan_model_store_get_id (self->store, target, link - 1));
}

static void
copy_list (Copy                  *self,
           const PlanModelMember *member,
           PlanModelRange        *range)
{
  PlanModelRange from = *range;

  *range = (PlanModelRange) { 0, 0 };
  for (guint32 i = from.first; i < from.first + from.n; i++)
    {
      if (member->type == PLAN_MODEL_MEMBER_LINKS)
        plan_model_draft_append (self->draft, range, copy_link (self, member->other, self->store->links.items[i]));
      else
        plan_model_draft_append (self->draft, range, copy_text (self, self->store->aliases.items[i]));
    }
}

/* Turns what points into the store into what points into the draft.  What points nowhere stays as it is, so a new
 * member of a type that is known needs nothing here. */
static void
turn_members (Copy                 *self,
              const PlanModelShape *shape,
              guint8               *row)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      gpointer field = row + member->offset;

      switch (member->type)
        {
        case PLAN_MODEL_MEMBER_ID:
          *(PlanModelId *) field =
              copy_string (&self->draft->ids, &self->store->ids, self->ids, *(PlanModelId *) field);
          break;
        case PLAN_MODEL_MEMBER_TEXT:
        case PLAN_MODEL_MEMBER_DATE:
        case PLAN_MODEL_MEMBER_DEADLINE:
          *(PlanModelText *) field = copy_text (self, *(PlanModelText *) field);
          break;
        case PLAN_MODEL_MEMBER_AMOUNT:
          if (((PlanModelAmount *) field)->stated)
            ((PlanModelAmount *) field)->text = copy_text (self, ((PlanModelAmount *) field)->text);
          else
            memset (field, 0, sizeof (PlanModelAmount));
          break;
        case PLAN_MODEL_MEMBER_LINK:
          *(PlanModelLink *) field = copy_link (self, member->other, *(PlanModelLink *) field);
          break;
        case PLAN_MODEL_MEMBER_LINKS:
        case PLAN_MODEL_MEMBER_TEXTS:
          copy_list (self, member, field);
          break;
        case PLAN_MODEL_MEMBER_PART:
          turn_members (self, &plan_model_shapes[member->other], field);
          break;
        case PLAN_MODEL_MEMBER_LIST:
          memset (field, 0, sizeof (PlanModelRange));
          break;
        case PLAN_MODEL_MEMBER_VERSION:
        case PLAN_MODEL_MEMBER_WORD:
        case PLAN_MODEL_MEMBER_YEAR:
        case PLAN_MODEL_MEMBER_COUNT:
        case PLAN_MODEL_MEMBER_SPAN:
        case PLAN_MODEL_MEMBER_NAMES:
        default:
          break;
        }
    }
}

static PlanModelDraftObject
copy_object (Copy                 *self,
             PlanModelObjectKind   kind,
             guint32               row,
             PlanModelDraftObject  owner)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  PlanModelAnyRow any, turned;
  PlanModelDraftObject object;

  /* What pads the structs is to stay 0: the filler tells by all bytes whether a rare part states anything. */
  memset (&any, 0, sizeof any);
  plan_model_store_get (self->store, kind, row, &any);
  memcpy (&turned, &any, sizeof any);
  turn_members (self, shape, (guint8 *) &turned);
  if (kind == PLAN_MODEL_OBJECT_SECTION)
    turned.section.parent = copy_link (self, PLAN_MODEL_OBJECT_SECTION, any.section.parent);
  /* The store gives the last of the years as the year too. */
  if (kind == PLAN_MODEL_OBJECT_VALUE && any.value.rare.years.end != 0)
    turned.value.year = 0;

  object = plan_model_draft_add (self->draft, kind, owner);
  memcpy (plan_model_draft_row (self->draft, object), &turned, shape->size);
  plan_model_draft_note_id (self->draft, object);

  /* The plan's range of sections holds those below others too. */
  for (guint i = 0; i < shape->n_members && kind != PLAN_MODEL_OBJECT_SECTION; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      const PlanModelRange *range = (gpointer) ((guint8 *) &any + member->offset);

      if (member->type != PLAN_MODEL_MEMBER_LIST)
        continue;
      for (guint32 child = range->first; child < range->first + range->n; child++)
        copy_object (self, member->other, child, object);
    }

  return object;
}

static void
begin (Copy                 *self,
       PlanModelDraft       *draft,
       const PlanModelStore *store)
{
  self->draft = draft;
  self->store = store;
  self->texts = g_new0 (guint32, store->texts.n);
  self->ids = g_new0 (guint32, store->ids.n);
}

static void
end (Copy *self)
{
  g_free (self->texts);
  g_free (self->ids);
}

/*< private >
 * plan_model_draft_copy_plan:
 *
 * Adds a plan of a store with all that it holds.
 *
 * Returns: the plan
 */
PlanModelDraftObject
plan_model_draft_copy_plan (PlanModelDraft       *self,
                            const PlanModelStore *store,
                            guint32               plan)
{
  PlanModelDraftObject copied;
  Copy copy;

  begin (&copy, self, store);
  copied = copy_object (&copy, PLAN_MODEL_OBJECT_PLAN, plan, (PlanModelDraftObject) { PLAN_MODEL_OBJECT_PLAN, 0 });
  end (&copy);

  return copied;
}

/*< private >
 * plan_model_draft_copy_store:
 *
 * Adds all plans of a store.
 */
void
plan_model_draft_copy_store (PlanModelDraft       *self,
                             const PlanModelStore *store)
{
  Copy copy;

  begin (&copy, self, store);
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    copy_object (&copy, PLAN_MODEL_OBJECT_PLAN, plan, (PlanModelDraftObject) { PLAN_MODEL_OBJECT_PLAN, 0 });
  end (&copy);
}
