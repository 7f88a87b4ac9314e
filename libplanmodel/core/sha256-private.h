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

/* The SHA-256 digest of @length bytes in hexadecimal, for the caller to free: that of GLib, and several times as fast on
 * processors that have instructions for it.  To hash a document would else take half of the time of reading it. */
char *plan_model_sha256 (const void *bytes,
                         gsize       length);

G_END_DECLS
