/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/title-kind-private.h>

#include <libplanmodel/reader/codes-private.h>
#include <libplanmodel/reader/lexicon-private.h>

static const PlanModelWord kind_words[] = {
  { "规划纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "发展纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "目标纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "纲要", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "规划", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "行动计划", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动方案", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动纲要", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "行动", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "计划", PLAN_MODEL_PLAN_KIND_ACTION_PLAN },
  { "发展计划", PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN },
  { "实施计划", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "工作计划", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "实施方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "工作方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "总体方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "指导意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "实施意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "若干意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "意见", PLAN_MODEL_PLAN_KIND_OPINION },
  { "若干措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政策措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "措施", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "若干政策", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政策", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "办法", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "细则", PLAN_MODEL_PLAN_KIND_MEASURES },
  { "政府工作报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "工作报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "报告", PLAN_MODEL_PLAN_KIND_WORK_REPORT },
  { "工作要点", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "任务分解", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "任务清单", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN },
  { "要点", PLAN_MODEL_PLAN_KIND_OTHER },
  { "决定", PLAN_MODEL_PLAN_KIND_OTHER },
  { "建议", PLAN_MODEL_PLAN_KIND_OTHER },
  { "清单", PLAN_MODEL_PLAN_KIND_OTHER },
  { "通知", PLAN_MODEL_TITLE_NOTICE },
  { "的函", PLAN_MODEL_TITLE_NOTICE },
  { "公告", PLAN_MODEL_TITLE_NOTICE },
};
static PlanModelLexicon kinds = PLAN_MODEL_LEXICON (kind_words);

/*< private >
 * plan_model_title_match_kind:
 *
 * Returns: how long the word is that [@start, @end) ends in and that says its kind; 0 where none does
 */
guint
plan_model_title_match_kind (const guint16 *codes,
                             guint32        start,
                             guint32        end,
                             guint         *kind)
{
  return plan_model_lexicon_match_before (&kinds, codes, start, end, kind);
}

/*< private >
 * plan_model_title_read_kind:
 *
 * Returns: the kind of plan that a title names, with brackets behind the word or not
 */
PlanModelPlanKind
plan_model_title_read_kind (const guint16  *codes,
                            guint32         start,
                            guint32         end,
                            PlanModelPlace *place)
{
  guint kind = PLAN_MODEL_PLAN_KIND_UNKNOWN, n;

  while (end > start && codes[end - 1] == ')')
    {
      guint32 open = end - 1;

      while (open > start && codes[open] != '(')
        open--;
      if (open == start)
        break;
      end = open;
    }
  n = plan_model_title_match_kind (codes, start, end, &kind);
  if (n == 0 || kind == PLAN_MODEL_TITLE_NOTICE)
    return PLAN_MODEL_PLAN_KIND_UNKNOWN;
  *place = (PlanModelPlace) { end - n, end };

  return kind;
}
