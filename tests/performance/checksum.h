/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

guint64 checksum_store (const PlanModelStore *store);

G_END_DECLS
