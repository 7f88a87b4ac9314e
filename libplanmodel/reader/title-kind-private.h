/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* Which kind of document a title says that it is, by its last word.  Beside the kinds of plans there is one that is none. */
enum
{
  PLAN_MODEL_TITLE_NOTICE = 64 /* 通知, 公告: what hands out a plan */
};

guint             plan_model_title_match_kind (const guint16  *codes,
                                               guint32         start,
                                               guint32         end,
                                               guint          *kind);

PlanModelPlanKind plan_model_title_read_kind  (const guint16  *codes,
                                               guint32         start,
                                               guint32         end,
                                               PlanModelPlace *place);

G_END_DECLS
