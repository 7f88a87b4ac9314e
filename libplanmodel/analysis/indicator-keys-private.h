/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/key-index-private.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/concepts-private.h>

G_BEGIN_DECLS

/* Which indicator of which plan is meant by a name, in whatever script and with or without words that make no difference
 * (数, 全市), by an id or by a concept; and the same for plans and areas.  Texts have numbers here: those of names in the form
 * in which names are one, those of all else folded. */
typedef struct
{
  const PlanModelStore *store;
  PlanModelPool texts;
  guint32 *places;   /* by area: two that are the same place have one number */
  GHashTable *several; /* numbers of names that are those of several places */
  guint32 *names;    /* by indicator, as those below: of its name */
  guint32 *areas;    /* of the name of its area, or of that of the plan; 0: none */
  guint32 *concepts; /* of the id of its concept; 0: none */
  guint32 *close;    /* of that which it is only close to; 0: none, or it has one */
  PlanModelKeyIndex plans;     /* place 0; by id, title, document number */
  PlanModelKeyIndex area_rows; /* place 0; indicators by the name and by the code of their area */
  PlanModelKeyIndex ids;       /* in a plan + 1, as those below */
  PlanModelKeyIndex plan_names;
  PlanModelKeyIndex plan_concepts;
  PlanModelKeyIndex area_names; /* in the number of the name of an area, as that below */
  PlanModelKeyIndex area_concepts;
} PlanModelIndicatorKeys;

/* @concepts: of the store; nullable: only what plans state counts */
void     plan_model_indicator_keys_init        (PlanModelIndicatorKeys *self,
                                                const PlanModelStore   *store,
                                                PlanModelConcepts      *concepts);
void     plan_model_indicator_keys_clear       (PlanModelIndicatorKeys *self);

/* The number of a text; 0 for NULL.  One that has not been seen gets a new one. */
guint32  plan_model_indicator_keys_number_text (PlanModelIndicatorKeys *self,
                                                const char             *text);
guint32  plan_model_indicator_keys_number_name (PlanModelIndicatorKeys *self,
                                                const char             *name);

/* The area that an indicator is about: its own, else that of its plan; 0: none. */
PlanModelLink
         plan_model_indicator_keys_get_area    (const PlanModelIndicatorKeys *self,
                                                guint32                       indicator);

/* The number of a place; 0 where the link is none.  Areas of one name are one place, unless their codes differ, or the names of
 * the areas that they lie in; where such there are, one that states neither is a place of its own. */
guint32  plan_model_indicator_keys_get_place   (const PlanModelIndicatorKeys *self,
                                                PlanModelLink                 area);

/* Whether areas of a name, by its number, are several places. */
gboolean plan_model_indicator_keys_is_several  (const PlanModelIndicatorKeys *self,
                                                guint32                       name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelIndicatorKeys, plan_model_indicator_keys_clear)

G_END_DECLS
