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

/* The number of a document: who issued it in a few characters, the year in brackets, a number: 某政发〔2021〕23号. */
typedef struct
{
  guint32 start;
  guint32 end;
  guint32 letters_end; /* of 某政发 */
  gint16 year;
} PlanModelDocumentNumber;

/* The first one in [@start, @end). */
gboolean plan_model_document_number_find (const PlanModelLayout   *layout,
                                          guint32                  start,
                                          guint32                  end,
                                          PlanModelDocumentNumber *number);

G_END_DECLS
