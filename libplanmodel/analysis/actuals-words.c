/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-words-private.h>

#include <libplanmodel/core/text-private.h>

const PlanModelActualsWord plan_model_actuals_columns[PLAN_MODEL_ACTUALS_N_COLUMNS] = {
  { PLAN_MODEL_ACTUALS_PLAN, { "plan", "计划", "計劃", "规划", "規劃", NULL } },
  { PLAN_MODEL_ACTUALS_AREA, { "area", "地区", "地區", NULL } },
  { PLAN_MODEL_ACTUALS_INDICATOR, { "indicator", "指标", "指標", "指标名称", "指標名稱", NULL } },
  { PLAN_MODEL_ACTUALS_CONCEPT, { "concept", "概念", NULL } },
  { PLAN_MODEL_ACTUALS_YEAR, { "year", "年份", "年度", NULL } },
  { PLAN_MODEL_ACTUALS_VALUE, { "value", "数值", "數值", "实际值", "實際值", NULL } },
  { PLAN_MODEL_ACTUALS_UNIT, { "unit", "单位", "單位", NULL } },
  { PLAN_MODEL_ACTUALS_FORM, { "form", "形式", NULL } },
  { PLAN_MODEL_ACTUALS_STATUS, { "status", "状态", "狀態", NULL } },
  { PLAN_MODEL_ACTUALS_SOURCE, { "source", "来源", "來源", "数据来源", "數據來源", NULL } },
};

const PlanModelActualsWord plan_model_actuals_forms[] = {
  { PLAN_MODEL_FORM_LEVEL, { "level", "水平", NULL } },
  { PLAN_MODEL_FORM_INCREMENT, { "increment", "新增", NULL } },
  { PLAN_MODEL_FORM_CUMULATIVE, { "cumulative", "累计", "累計", NULL } },
  { PLAN_MODEL_FORM_ANNUAL_AMOUNT, { "annual-amount", "当年", "當年", NULL } },
  { PLAN_MODEL_FORM_CHANGE, { "change", "增减", "增減", NULL } },
  { PLAN_MODEL_FORM_PERCENT_CHANGE, { "percent-change", "增幅", NULL } },
  { PLAN_MODEL_FORM_ANNUAL_GROWTH, { "annual-growth", "增速", NULL } },
  { PLAN_MODEL_FORM_MULTIPLE, { "multiple", "倍数", "倍數", NULL } },
  { PLAN_MODEL_FORM_RANK, { "rank", "位次", NULL } },
  { PLAN_MODEL_FORM_RANK_CHANGE, { "rank-change", "位次变化", "位次變化", NULL } },
};
const guint plan_model_actuals_n_forms = G_N_ELEMENTS (plan_model_actuals_forms);

const PlanModelActualsWord plan_model_actuals_statuses[] = {
  { PLAN_MODEL_STATUS_NORMAL, { "normal", "正式", NULL } },
  { PLAN_MODEL_STATUS_PROVISIONAL, { "provisional", "初步", NULL } },
  { PLAN_MODEL_STATUS_ESTIMATED, { "estimated", "估计", "估計", "预计", "預計", NULL } },
  { PLAN_MODEL_STATUS_MISSING, { "missing", "缺失", NULL } },
  { PLAN_MODEL_STATUS_NOT_APPLICABLE, { "not-applicable", "不适用", "不適用", NULL } },
};
const guint plan_model_actuals_n_statuses = G_N_ELEMENTS (plan_model_actuals_statuses);

static int
find (const PlanModelActualsWord *table, guint n, const char *text)
{
  g_autofree char *folded = plan_model_text_fold (text);

  for (guint i = 0; i < n; i++)
    {
      for (const char *const *word = table[i].words; *word != NULL; word++)
        if (g_str_equal (folded, *word))
          return table[i].value;
    }

  return -1;
}

int
plan_model_actuals_find_column (const char *text)
{
  return find (plan_model_actuals_columns, G_N_ELEMENTS (plan_model_actuals_columns), text);
}

int
plan_model_actuals_find_form (const char *text)
{
  return find (plan_model_actuals_forms, plan_model_actuals_n_forms, text);
}

int
plan_model_actuals_find_status (const char *text)
{
  return find (plan_model_actuals_statuses, plan_model_actuals_n_statuses, text);
}
