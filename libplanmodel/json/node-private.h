/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Appends a tree of json-glib as JSON without spaces; FALSE where it is deeper or longer than allowed.  A number that is
 * not whole is written so that it reads back as the same double. */
gboolean plan_model_json_write_node (GString  *json,
                                     JsonNode *node,
                                     guint     max_depth,
                                     gsize     max_length);

G_END_DECLS
