/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <gio/gio.h>

G_BEGIN_DECLS

/* Gives a file new contents, all or nothing.  A regular file is written beside and renamed, links are followed and the
 * mode is kept; what is no regular file (a device, a pipe) is written straight and never replaced. */
gboolean plan_model_replace_file (GFile        *file,
                                  const char   *contents,
                                  gsize         length,
                                  GCancellable *cancellable,
                                  GError      **error);

G_END_DECLS
