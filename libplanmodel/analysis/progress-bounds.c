/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-bounds.h>

#include <libplanmodel/analysis/progress-bounds-private.h>
#include <libplanmodel/core/decimal-private.h>

#include <string.h>

/* Shares are kept in millionths, and stay below this, so that figures are multiplied by them
 * without a limb more. */
#define MAX_PLACES 6
#define MAX_SHARE  100

/**
 * PlanModelProgressBounds:
 *
 * The bounds between the statuses of targets that are not due yet: which share of the required
 * change a year the observed one must be at least.
 *
 * From the first on a target is on-track, from the second on behind, from the third on off-track,
 * and below that moving-away. The usual ones are 0.95, 0.60 and 0: those of the monitoring reports
 * of Eurostat on the Sustainable Development Goals, for indicators with a target.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelProgressBounds
{
  gatomicrefcount n_refs;
  gint32 shares[PLAN_MODEL_PROGRESS_N_BOUNDS];
  char *texts[PLAN_MODEL_PROGRESS_N_BOUNDS];
};

G_DEFINE_BOXED_TYPE (PlanModelProgressBounds,
                     plan_model_progress_bounds,
                     plan_model_progress_bounds_ref,
                     plan_model_progress_bounds_unref)

static gboolean
read_share (const char *text, gint32 *share)
{
  PlanModelDecimal decimal;
  gint64 coefficient;
  guint places;

  if (!plan_model_decimal_parse (text, -1, &decimal)
      || !plan_model_decimal_get_coefficient (&decimal, &coefficient, &places)
      || places > MAX_PLACES || ABS (coefficient) > (gint64) MAX_SHARE * PLAN_MODEL_MEAN_GROWTH_ONE)
    return FALSE;
  for (; places < MAX_PLACES; places++)
    coefficient *= 10;
  *share = (gint32) coefficient;

  return ABS (coefficient) <= (gint64) MAX_SHARE * PLAN_MODEL_MEAN_GROWTH_ONE;
}

/**
 * plan_model_progress_bounds_parse:
 * @text: three decimals, parted by commas, such as `0.95,0.60,0`
 *
 * Makes bounds.
 *
 * Each is a decimal of at most six places and at most 100 in size, and each is smaller than the one
 * before it.
 *
 * Returns: (transfer full) (nullable): the bounds, or %NULL where the text is not such
 *
 * Since: 1.0
 */
PlanModelProgressBounds *
plan_model_progress_bounds_parse (const char *text)
{
  g_auto (GStrv) parts = NULL;
  gint32 shares[PLAN_MODEL_PROGRESS_N_BOUNDS];
  PlanModelProgressBounds *self;

  g_return_val_if_fail (text != NULL, NULL);

  parts = g_strsplit (text, ",", PLAN_MODEL_PROGRESS_N_BOUNDS + 1);
  if (g_strv_length (parts) != PLAN_MODEL_PROGRESS_N_BOUNDS)
    return NULL;
  for (guint i = 0; i < PLAN_MODEL_PROGRESS_N_BOUNDS; i++)
    if (!read_share (g_strstrip (parts[i]), &shares[i]) || (i > 0 && shares[i] >= shares[i - 1]))
      return NULL;

  self = g_new0 (PlanModelProgressBounds, 1);
  g_atomic_ref_count_init (&self->n_refs);
  memcpy (self->shares, shares, sizeof shares);
  for (guint i = 0; i < PLAN_MODEL_PROGRESS_N_BOUNDS; i++)
    self->texts[i] = g_strdup (parts[i]);

  return self;
}

/**
 * plan_model_progress_bounds_ref:
 * @self: bounds
 *
 * Takes another reference.
 *
 * Returns: (transfer full): the bounds
 *
 * Since: 1.0
 */
PlanModelProgressBounds *
plan_model_progress_bounds_ref (PlanModelProgressBounds *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_progress_bounds_unref:
 * @self: (transfer full): bounds
 *
 * Gives a reference back.
 *
 * Since: 1.0
 */
void
plan_model_progress_bounds_unref (PlanModelProgressBounds *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  for (guint i = 0; i < PLAN_MODEL_PROGRESS_N_BOUNDS; i++)
    g_free (self->texts[i]);
  g_free (self);
}

gint32
plan_model_progress_bounds_get (const PlanModelProgressBounds *self, guint bound)
{
  return self->shares[bound];
}

/**
 * plan_model_progress_bounds_get_on_track:
 * @self: bounds
 *
 * Gets the share from which a target is on-track.
 *
 * Returns: (transfer none): a decimal, as it was given
 *
 * Since: 1.0
 */
const char *
plan_model_progress_bounds_get_on_track (PlanModelProgressBounds *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->texts[PLAN_MODEL_PROGRESS_BOUND_ON_TRACK];
}

/**
 * plan_model_progress_bounds_get_behind:
 * @self: bounds
 *
 * Gets the share from which a target is behind, and no longer off-track.
 *
 * Returns: (transfer none): a decimal, as it was given
 *
 * Since: 1.0
 */
const char *
plan_model_progress_bounds_get_behind (PlanModelProgressBounds *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->texts[PLAN_MODEL_PROGRESS_BOUND_BEHIND];
}

/**
 * plan_model_progress_bounds_get_off_track:
 * @self: bounds
 *
 * Gets the share from which a target is off-track, and no longer moving away.
 *
 * Returns: (transfer none): a decimal, as it was given
 *
 * Since: 1.0
 */
const char *
plan_model_progress_bounds_get_off_track (PlanModelProgressBounds *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->texts[PLAN_MODEL_PROGRESS_BOUND_OFF_TRACK];
}
