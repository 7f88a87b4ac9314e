/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/likeness-private.h>

G_BEGIN_DECLS

/* Which items of an old list are which of a new one.
 *
 * Items are paired in stages, the surest first, by keys: a number for each item, 0 where it takes no part.  What is paired
 * once stays so.  A key that several items of a side have pairs nothing, and in the end makes a tie, which is said and
 * not broken.  Nothing tells the two sides apart, so the other way round the same items are paired. */
typedef struct
{
  guint32 n[2];
  guint32 *partner[2]; /* position on the other side + 1; 0: none */
  guint16 *likeness[2]; /* where it was paired by that: in thousandths; else 0 */
  guint32 *tie[2]; /* number of the tie it is in, from 1; 0: none */
  guint8 *crowded[2]; /* whether so many names are alike that its own was not compared with all */
  guint32 n_ties;
} PlanModelPairing;

typedef struct
{
  const guint32 *of[2]; /* of the items of either side */
  guint32 n; /* all of them are below */
} PlanModelPairingKeys;

/* Whether two items, alike by name, have enough in common to be taken for the same. */
typedef gboolean (*PlanModelPairingAgree) (guint32  old_item,
                                           guint32  new_item,
                                           gpointer user_data);

void plan_model_pairing_init          (PlanModelPairing            *self,
                                       guint32                      n_old,
                                       guint32                      n_new);
void plan_model_pairing_clear         (PlanModelPairing            *self);

/* Items of one key are the same in all that is looked at: the first with the first, and so on. */
void plan_model_pairing_pair_in_order (PlanModelPairing            *self,
                                       const PlanModelPairingKeys  *keys);

/* Where one item of either side is left with a key. */
void plan_model_pairing_pair_unique   (PlanModelPairing            *self,
                                       const PlanModelPairingKeys  *keys);

/* Items of either side that are left with one key are a tie. */
void plan_model_pairing_tie           (PlanModelPairing            *self,
                                       const PlanModelPairingKeys  *keys);

/* Pairs what is most alike by name and agrees, then what is next; several that are equally alike are a tie. */
void plan_model_pairing_pair_alike    (PlanModelPairing              *self,
                                       const PlanModelLikeName *const names[2],
                                       PlanModelPairingAgree          agree,
                                       gpointer                       user_data);

static inline gboolean
plan_model_pairing_is_free (const PlanModelPairing *self,
                            guint                   side,
                            guint32                 item)
{
  return self->partner[side][item] == 0 && self->tie[side][item] == 0;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelPairing, plan_model_pairing_clear)

G_END_DECLS
