/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "config.h"

#include <libplanmodel/reader/read-private.h>

G_BEGIN_DECLS

/* What the reader makes of a document of this text, without limits; aborts where it cannot be read. */
PlanModelRead *read_text (const char     *text,
                          PlanModelNotes *notes);

G_END_DECLS
