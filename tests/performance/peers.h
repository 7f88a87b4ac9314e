/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/store/filler-private.h>

#include "corpus.h"

G_BEGIN_DECLS

/* Other ways from plan JSON to the rows of a store.  They share the filler with our reader, and so the pool, the columns
 * and the links; what they need not do is what our reader owes its user on top: refuse members that are unknown, missing
 * or given twice, years and dates out of range, and say where.  Each calls g_error() for a document it cannot read. */
void peer_read_with_simdjson  (const Corpus    *corpus,
                               PlanModelFiller *filler);
void peer_read_with_json_glib (const Corpus    *corpus,
                               PlanModelFiller *filler);

/* Fills in an array of names of members. */
guint32 peer_find_name (PlanModelObjectKind  kind,
                        const char          *name,
                        gsize                length);

G_END_DECLS
