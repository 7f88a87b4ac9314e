/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rounds.h"

#include <stdio.h>
#include <time.h>

/* The processor time of the program, in seconds: what is measured here is work in memory by one thread, and what others do
 * on the machine meanwhile is not meant. */
double
rounds_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return now.tv_sec + now.tv_nsec * 1e-9;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
get_median (GArray *numbers)
{
  g_autoptr (GArray) sorted = g_array_copy (numbers);
  guint half = sorted->len / 2;

  g_array_sort (sorted, compare);
  if (sorted->len % 2 == 1)
    return g_array_index (sorted, double, half);

  return (g_array_index (sorted, double, half - 1) + g_array_index (sorted, double, half)) / 2;
}

void
rounds_run (RoundsCandidate *candidates,
            guint            n_candidates,
            guint            n_rounds)
{
  for (guint i = 0; i < n_candidates; i++)
    {
      candidates[i].seconds = g_array_new (FALSE, FALSE, sizeof (double));
      candidates[i].missing = candidates[i].run (candidates[i].data) < 0;
    }
  for (guint round = 0; round < n_rounds; round++)
    {
      for (guint i = 0; i < n_candidates; i++)
        {
          double seconds;

          if (candidates[i].missing)
            continue;
          seconds = candidates[i].run (candidates[i].data);
          g_array_append_val (candidates[i].seconds, seconds);
        }
    }
}

/* For people, on lines that begin with "#". */
void
rounds_report (const RoundsCandidate *candidates,
               guint                  n_candidates,
               gsize                  n_bytes)
{
  for (guint i = 0; i < n_candidates; i++)
    {
      double seconds;

      if (candidates[i].missing)
        {
          printf ("#   %-24s missing\n", candidates[i].name);
          continue;
        }
      seconds = get_median (candidates[i].seconds);
      printf ("#   %-24s %9.1f ms %8.1f MB/s\n", candidates[i].name, seconds * 1e3, n_bytes / seconds / 1e6);
    }
  fflush (stdout);
}

/* Seconds. */
double
rounds_median (const RoundsCandidate *candidate)
{
  return get_median (candidate->seconds);
}

double
rounds_ratio (const RoundsCandidate *peer,
              const RoundsCandidate *ours)
{
  g_autoptr (GArray) ratios = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < ours->seconds->len; i++)
    {
      double ratio = g_array_index (peer->seconds, double, i) / g_array_index (ours->seconds, double, i);

      g_array_append_val (ratios, ratio);
    }

  return get_median (ratios);
}

void
rounds_clear (RoundsCandidate *candidates,
              guint            n_candidates)
{
  for (guint i = 0; i < n_candidates; i++)
    g_clear_pointer (&candidates[i].seconds, g_array_unref);
}
