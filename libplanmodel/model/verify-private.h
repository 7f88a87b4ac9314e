/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Whether what stands in a text is still what was read there. */

/* Whether the amount is among the numbers that are said in the words.  An @inferred 100 may be said without a
 * number: 全覆盖. */
gboolean plan_model_verify_amount  (const char             *words,
                                    gsize                   length,
                                    const PlanModelDecimal *amount,
                                    gboolean                inferred);

/* Whether the words are the same but for white space and differences of compatibility (NFKC). */
gboolean plan_model_verify_same    (const char             *words,
                                    gsize                   length,
                                    const char             *other);

/* Whether the words hold the others, in the same sense; NULL is held anywhere. */
gboolean plan_model_verify_holds   (const char             *words,
                                    gsize                   length,
                                    const char             *other);

/* Whether one of the two holds the other. */
gboolean plan_model_verify_within  (const char             *words,
                                    gsize                   length,
                                    const char             *other);

/* Whether a value is stated at the span of one of its mentions; the whole of the text is given. */
gboolean plan_model_verify_mention (const PlanModelStore   *store,
                                    guint32                 value,
                                    guint32                 mention,
                                    const char             *text,
                                    gsize                   length);

/* The same, of the words at a place. */
gboolean plan_model_verify_mention_words (const PlanModelStore *store,
                                          guint32               value,
                                          guint32               mention,
                                          const char           *words,
                                          gsize                 length);

G_END_DECLS
