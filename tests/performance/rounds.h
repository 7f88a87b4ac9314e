/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Measuring side by side: in each round every candidate runs once, in turn, so that what slows the machine down for a
 * while slows all of them.  A ratio is the median over the rounds of one candidate's time by another's in the same round.
 * A first round warms up and does not count. */
typedef double (*RoundsFunc) (gpointer data); /* returns seconds, or below 0 where it cannot run here */

typedef struct
{
  const char *name;
  RoundsFunc run;
  gpointer data;
  gboolean missing;
  GArray *seconds;
} RoundsCandidate;

double rounds_now    (void);
void   rounds_run    (RoundsCandidate       *candidates,
                      guint                  n_candidates,
                      guint                  n_rounds);
void   rounds_report (const RoundsCandidate *candidates,
                      guint                  n_candidates,
                      gsize                  n_bytes);
double rounds_median (const RoundsCandidate *candidate);
double rounds_ratio  (const RoundsCandidate *peer,
                      const RoundsCandidate *ours);
void   rounds_clear  (RoundsCandidate       *candidates,
                      guint                  n_candidates);

G_END_DECLS
