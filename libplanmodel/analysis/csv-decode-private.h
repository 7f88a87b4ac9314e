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

/* The bytes of a file of a spreadsheet as UTF-8, without a byte-order mark: UTF-8 is taken as it is, UTF-16 by its
 * byte-order mark, and what is neither as GB 18030, which programs in Chinese write where nobody asks them for anything
 * else.  Nothing is replaced: bytes that are none of it are an error of PLAN_MODEL_ACTUALS_ERROR, with the place.
 *
 * @name: of the file, in messages
 * @converted: set where the bytes had to be converted, for the caller to free
 * Returns: (transfer none): the text, in @bytes or in @converted; NULL with @error set */
const char *plan_model_csv_decode (const char  *name,
                                   const char  *bytes,
                                   gsize        length,
                                   gsize       *decoded_length,
                                   char       **converted,
                                   GError     **error);

G_END_DECLS
