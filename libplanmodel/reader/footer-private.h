/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/layout-private.h>

G_BEGIN_DECLS

/* What stands behind the text of a document: signature, date, lists of copies, and what the page has below.
 *
 * @is_end: nothing of the document stands behind the block, so that a line of a few words is a link or a button.
 */
gboolean plan_model_footer_is      (const PlanModelLayout *layout,
                                    guint32                block,
                                    gboolean               is_end);

/* The end of the text among the blocks [@start, @end), without what stands behind it. */
guint32  plan_model_footer_trim    (const PlanModelLayout *layout,
                                    guint32                start,
                                    guint32                end,
                                    gboolean               is_end);

/* Whether [@start, @end) is a date and no more: 2021年8月2日. */
gboolean plan_model_footer_is_date (const guint16         *codes,
                                    guint32                start,
                                    guint32                end);

/* Whether [@start, @end) ends like the name of whoever signs documents. */
gboolean plan_model_footer_is_name (const guint16         *codes,
                                    guint32                start,
                                    guint32                end);

G_END_DECLS
