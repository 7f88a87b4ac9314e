/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* How alike two names are: the coefficient of Dice over pairs of neighbouring characters, 2 |A ∩ B| / (|A| + |B|).
 *
 * A pair that comes twice counts twice.  Each name has a mark before its first and behind its last character, so that a
 * change at an end, where names of indicators say grade (国家级) and form (率), weighs as much as one inside: a name of n
 * characters has n + 1 pairs, and a character put in the place of another costs two of them wherever it is.  Two names are
 * alike from 0.85 on: one other character in 13, or one more than 9.  All of it is whole numbers, and nothing is rounded
 * before it is decided on.
 *
 * L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26 (1945); for pairs of characters
 * G. W. Adamson and J. Boreham, The use of an association measure based on character structure to identify semantically
 * related pairs of words and document titles, Information Storage and Retrieval 10 (1974). */
typedef struct
{
  guint32 common; /* pairs that both have */
  guint32 total; /* pairs of the one and of the other */
} PlanModelLikeness;

#define PLAN_MODEL_LIKENESS_BOUND 85 /* in hundredths */

PlanModelLikeness plan_model_likeness_new             (const char              *a,
                                                       const char              *b);
gboolean          plan_model_likeness_is_alike        (const PlanModelLikeness *self);
int               plan_model_likeness_compare         (const PlanModelLikeness *self,
                                                       const PlanModelLikeness *other);

/* In thousandths, rounded down, so that what is below the bound never shows as the bound. */
guint             plan_model_likeness_get_thousandths (const PlanModelLikeness *self);

/* Finding all pairs of names that are alike, one from either side.
 *
 * Names are compared that have a rare pair of characters in common: of two names that are alike one of the n - t + 1
 * rarest pairs of the one is among those of the other, where t is how many they must share at least (prefix filtering; R. J.
 * Bayardo, Y. Ma and R. Srikant, Scaling up all pairs similarity search, WWW 2007).  Where even that is common to more than
 * PLAN_MODEL_LIKENESS_CROWD names of both sides, it leads to no comparison, which keeps the time linear in the number of
 * names; such names are said to be crowded. */
#define PLAN_MODEL_LIKENESS_CROWD 64

typedef struct
{
  const char *text; /* folded */
  guint32 group; /* only names of one group are compared; 0: takes no part */
} PlanModelLikeName;

typedef struct
{
  guint32 of[2]; /* which name of either side */
  PlanModelLikeness likeness;
} PlanModelLikePair;

/* @crowded: for each name of either side, set where it could not be compared with all; else left as it was
 * Returns: (transfer full): of PlanModelLikePair, the most alike first, else in the order of the names */
GArray           *plan_model_likeness_find            (const PlanModelLikeName *const names[2],
                                                       const guint32                  n[2],
                                                       guint8 *const                  crowded[2]);

G_END_DECLS
