/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/heading-title-private.h>
#include <libplanmodel/reader/numbering-private.h>

G_BEGIN_DECLS

/* A block that could begin a section by its own looks, before it is held against its neighbours. */
typedef struct
{
  PlanModelHeadingNumber number;
  PlanModelHeadingTitle title;
  guint32 block;
  guint32 last_block; /* of its title */
  guint32 parent; /* candidate + 1 */
  guint32 depth;
  guint32 group;
  guint32 n_children;
  guint8 level; /* of Markdown */
  guint8 has_body; /* text or a table before the next candidate */
  guint8 is_assigned; /* agencies answer for it: it is a unit of work, with a title or without */
  guint8 is_boxed; /* behind the caption of a box */
  guint8 is_dropped;
} PlanModelHeadingCandidate;

/* Appends the candidates among the blocks [0, @end) to @candidates (of PlanModelHeadingCandidate). */
void plan_model_heading_candidates_find (const PlanModelLayout *layout,
                                         guint32                end,
                                         GArray                *candidates);

static inline PlanModelHeadingCandidate *
plan_model_heading_candidates_get (const GArray *candidates,
                                   guint32       number)
{
  return &g_array_index (candidates, PlanModelHeadingCandidate, number);
}

G_END_DECLS
