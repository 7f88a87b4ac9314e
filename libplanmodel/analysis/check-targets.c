/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/core/period-private.h>
#include <libplanmodel/model/choice-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* Targets by themselves and beside their baseline: direction, range, units, years, nature. */

/* Shorthands for what every finding about one figure does. */
static void
begin_value (PlanModelCheck            *check,
             PlanModelRule              rule,
             PlanModelSeverity          severity,
             const PlanModelCheckValue *value)
{
  plan_model_check_begin (check, rule, severity);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, value->indicator)->number);
  plan_model_check_add_value (check, value);
}

/* The place of a value of the store among those of the plan. */
static const PlanModelCheckValue *
get_value (const PlanModelCheck          *check,
           const PlanModelCheckIndicator *indicator,
           PlanModelLink                  link)
{
  return plan_model_check_value (check, indicator->values.first + (link - 1 - indicator->row.values.first));
}

/* Target beside baseline */

typedef struct
{
  PlanModelCheck *check;
  const PlanModelCheckIndicator *indicator;
  const PlanModelCheckValue *from, *to;
  PlanModelCheckFigure baseline, target;
  PlanModelDirection direction;
} Pair;

/* FALSE where there are no two levels to be held against each other. */
static gboolean
read_pair (PlanModelCheck                *check,
           const PlanModelCheckIndicator *indicator,
           Pair                          *pair)
{
  PlanModelLink baseline = plan_model_choose_baseline (check->store, indicator->number, check->row->period);
  PlanModelLink target = plan_model_choose_target (check->store, indicator->number, check->row->period);
  PlanModelForm form;

  if (baseline == 0 || target == 0)
    return FALSE;
  *pair = (Pair) { .check = check, .indicator = indicator };
  pair->from = get_value (check, indicator, baseline);
  pair->to = get_value (check, indicator, target);
  form = plan_model_check_get_form (pair->to);
  if (form != plan_model_check_get_form (pair->from) || (form != PLAN_MODEL_FORM_LEVEL && form != PLAN_MODEL_FORM_RANK))
    return FALSE;
  if (pair->from->row.rare.each != pair->to->row.rare.each || pair->from->row.rare.condition != pair->to->row.rare.condition
      || pair->from->row.rare.upper.stated || pair->to->row.rare.upper.stated)
    return FALSE;
  /* A place is the better the smaller it is. */
  pair->direction = form == PLAN_MODEL_FORM_RANK ? PLAN_MODEL_DIRECTION_DECREASE
                                                 : plan_model_check_get_direction (check, indicator);

  return plan_model_check_read_figure (check, pair->from, &pair->baseline)
         && plan_model_check_read_figure (check, pair->to, &pair->target)
         && plan_model_figure_compares (&pair->baseline, &pair->target);
}

static void
report_pair (const Pair    *pair,
             PlanModelRule  rule,
             char          *format_text)
{
  begin_value (pair->check, rule, plan_model_rules[rule].severity, pair->to);
  plan_model_check_add_value (pair->check, pair->from);
  plan_model_check_end (pair->check, format_text);
}

static const char *
get_direction_words (PlanModelDirection direction,
                     gboolean           is_rank)
{
  if (is_rank)
    return _("a place is the better the smaller it is");

  return direction == PLAN_MODEL_DIRECTION_INCREASE ? _("more is better") : _("less is better");
}

/* Bounds that the baseline keeps are no matter of direction. */
static void
check_direction (const Pair *pair)
{
  int order = plan_model_figure_compare (&pair->target, &pair->baseline);
  g_autofree char *from = NULL, *to = NULL;

  if (!plan_model_check_wants (pair->check, PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION)
      || !((pair->direction == PLAN_MODEL_DIRECTION_INCREASE && order < 0)
           || (pair->direction == PLAN_MODEL_DIRECTION_DECREASE && order > 0)))
    return;
  from = plan_model_check_dup_wording (pair->check, pair->from);
  to = plan_model_check_dup_wording (pair->check, pair->to);
  report_pair (pair, PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION,
               /* Translators: a name; a target and its year; a baseline and its year; why that is not meant to be. */
               g_strdup_printf (_("%s: %s (%d) after %s (%d), and %s"), plan_model_check_get_name (pair->check, pair->to), to,
                                pair->to->row.year, from, pair->from->row.year,
                                get_direction_words (pair->direction, pair->to->row.form == PLAN_MODEL_FORM_RANK)));
}

/* 100 % of a share, and nothing at all, cannot be improved upon. */
static gboolean
is_limit (const Pair *pair)
{
  PlanModelDecimal hundred;

  if (plan_model_decimal_is_zero (&pair->baseline.amount))
    return TRUE;
  plan_model_decimal_init_coefficient (&hundred, 100, 0);

  return plan_model_measure_is_percent (pair->baseline.measure)
         && plan_model_decimal_compare (&pair->baseline.amount, &hundred) == 0;
}

/* Whether the figure that the plan starts from is what it asks for.  A floor below which something may not fall, and a
 * ceiling, ask for no move: only where it is known which way things ought to run do they ask for less than is there. */
static gboolean
is_met (const Pair *pair)
{
  int order = plan_model_figure_compare_amounts (&pair->baseline, &pair->target);

  switch ((int) pair->target.comparator)
    {
    case PLAN_MODEL_COMPARATOR_AT_LEAST:
      return order >= 0 && pair->direction == PLAN_MODEL_DIRECTION_INCREASE && !plan_model_comparator_is_ceiling (pair->baseline.comparator);
    case PLAN_MODEL_COMPARATOR_MORE_THAN:
      return order > 0 && pair->direction == PLAN_MODEL_DIRECTION_INCREASE && !plan_model_comparator_is_ceiling (pair->baseline.comparator);
    case PLAN_MODEL_COMPARATOR_AT_MOST:
      return order <= 0 && pair->direction == PLAN_MODEL_DIRECTION_DECREASE && !plan_model_comparator_is_floor (pair->baseline.comparator);
    case PLAN_MODEL_COMPARATOR_LESS_THAN:
      return order < 0 && pair->direction == PLAN_MODEL_DIRECTION_DECREASE && !plan_model_comparator_is_floor (pair->baseline.comparator);
    case PLAN_MODEL_COMPARATOR_NONE:
    case PLAN_MODEL_COMPARATOR_REACH:
      return order == 0;
    default:
      return FALSE;
    }
}

static void
check_met (const Pair *pair)
{
  g_autofree char *from = NULL, *to = NULL;

  if (!plan_model_check_wants (pair->check, PLAN_MODEL_RULE_TARGET_MET_AT_BASELINE)
      || pair->direction == PLAN_MODEL_DIRECTION_MAINTAIN
      || pair->indicator->row.direction == PLAN_MODEL_DIRECTION_MAINTAIN || pair->baseline.comparator == PLAN_MODEL_COMPARATOR_ABOUT
      || is_limit (pair) || !is_met (pair))
    return;
  from = plan_model_check_dup_wording (pair->check, pair->from);
  to = plan_model_check_dup_wording (pair->check, pair->to);
  report_pair (pair, PLAN_MODEL_RULE_TARGET_MET_AT_BASELINE,
               g_strdup_printf (_("%s: %s (%d) is met by %s (%d)"), plan_model_check_get_name (pair->check, pair->to), to,
                                pair->to->row.year, from, pair->from->row.year));
}

#define JUMP 50

static void
check_jump (const Pair *pair)
{
  PlanModelInterval jump, target;
  g_autofree char *from = NULL, *to = NULL;

  if (!plan_model_check_wants (pair->check, PLAN_MODEL_RULE_AMOUNT_JUMPS) || pair->to->row.form == PLAN_MODEL_FORM_RANK
      || plan_model_decimal_get_sign (&pair->baseline.amount) <= 0)
    return;
  plan_model_figure_get_interval (&pair->baseline, &jump);
  plan_model_interval_init (&target, &pair->target.amount, NULL, PLAN_MODEL_COMPARATOR_NONE, pair->target.measure);
  if (!plan_model_interval_multiply (&jump, JUMP, 1) || plan_model_interval_compare (&target, &jump) <= 0)
    return;
  from = plan_model_check_dup_wording (pair->check, pair->from);
  to = plan_model_check_dup_wording (pair->check, pair->to);
  report_pair (pair, PLAN_MODEL_RULE_AMOUNT_JUMPS,
               g_strdup_printf (_("%s: from %s (%d) to %s (%d)"), plan_model_check_get_name (pair->check, pair->to), from,
                                pair->from->row.year, to, pair->to->row.year));
}

/* A fall where a rise is wanted, or a rise where a fall is.  A ceiling on a rise that is not wanted is as it should be. */
static void
check_change (PlanModelCheck            *check,
              const PlanModelCheckValue *value)
{
  const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, value->indicator);
  PlanModelDirection direction = plan_model_check_get_direction (check, indicator);
  PlanModelComparator comparator = (PlanModelComparator) value->row.comparator;
  g_autofree char *wording = NULL, *year = NULL;

  if (value->row.change == PLAN_MODEL_CHANGE_NONE || value->side != PLAN_MODEL_SIDE_AHEAD
      || value->row.form == PLAN_MODEL_FORM_RANK_CHANGE || plan_model_comparator_is_ceiling (comparator)
      || !((direction == PLAN_MODEL_DIRECTION_INCREASE && value->row.change == PLAN_MODEL_CHANGE_FALL)
           || (direction == PLAN_MODEL_DIRECTION_DECREASE && value->row.change == PLAN_MODEL_CHANGE_RISE)))
    return;
  wording = plan_model_check_dup_wording (check, value);
  year = plan_model_check_dup_year (value);
  begin_value (check, PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION, PLAN_MODEL_SEVERITY_WARNING, value);
  plan_model_check_end (check, g_strdup_printf (value->row.change == PLAN_MODEL_CHANGE_FALL ? _("%s%s: a fall, %s, and %s")
                                                                                            : _("%s%s: a rise, %s, and %s"),
                                                plan_model_check_get_name (check, value), year, wording,
                                                get_direction_words (direction, FALSE)));
}

static void
check_pairs (PlanModelCheck *check)
{
  Pair pair;

  for (guint i = 0; i < check->indicators->len; i++)
    {
      if (!read_pair (check, plan_model_check_indicator (check, i), &pair))
        continue;
      check_direction (&pair);
      check_met (&pair);
      check_jump (&pair);
    }
}

/* Shares */

/* What is a part of a whole and so never more than all of it. */
static gboolean
is_share (PlanModelCheck            *check,
          const PlanModelCheckValue *value)
{
  static const char *const shares[] = { "占比", "比重", "覆盖率", "达标率", "合格率", "优良率", "普及率", "参保率", "受理率",
                                        "办结率", "处理率", "收集率", "绿化率", "治理率", "通达率", "入学率", "入园率",
                                        "知晓率", "签约率", "建成率", "利用率", "优良天数比", "天数比例", "天数比率", NULL };
  static const char *const others[] = { "毛入", "拨备", "电话", "手机", "移动", "贷款", "存款", "债", "进出口", "贸易", "外贸",
                                        "产能", "担保", "资本", "同比", "增长", "人次", "计划", "进度", "完成", NULL };
  const PlanModelCheckName *name =
      plan_model_check_names_get (check->names, plan_model_check_indicator (check, value->indicator)->row.name);

  for (guint i = 0; others[i] != NULL; i++)
    {
      if (strstr (name->folded, others[i]) != NULL)
        return FALSE;
    }
  for (guint i = 0; shares[i] != NULL; i++)
    {
      if (strstr (name->folded, shares[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_out_of_range (const PlanModelDecimal *amount)
{
  PlanModelDecimal hundred;

  plan_model_decimal_init_coefficient (&hundred, 100, 0);

  return plan_model_decimal_get_sign (amount) < 0 || plan_model_decimal_compare (amount, &hundred) > 0;
}

static void
check_range (PlanModelCheck            *check,
             const PlanModelCheckValue *value)
{
  PlanModelForm form = plan_model_check_get_form (value);
  PlanModelCheckFigure figure;
  g_autofree char *wording = NULL, *year = NULL;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_PERCENT_OUT_OF_RANGE)
      || (form != PLAN_MODEL_FORM_LEVEL && form != PLAN_MODEL_FORM_COVERAGE)
      || !plan_model_check_read_figure (check, value, &figure)
      || !plan_model_measure_is_percent (figure.measure)
      || !(is_out_of_range (&figure.amount) || is_out_of_range (&figure.upper))
      || !(form == PLAN_MODEL_FORM_COVERAGE || is_share (check, value)))
    return;
  wording = plan_model_check_dup_wording (check, value);
  year = plan_model_check_dup_year (value);
  begin_value (check, PLAN_MODEL_RULE_PERCENT_OUT_OF_RANGE, PLAN_MODEL_SEVERITY_WARNING, value);
  plan_model_check_end (check, g_strdup_printf (_("%s%s: %s of a share"), plan_model_check_get_name (check, value), year, wording));
}

/* Units */

static gboolean
is_grown (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH || form == PLAN_MODEL_FORM_MULTIPLE
         || form == PLAN_MODEL_FORM_CHANGE || form == PLAN_MODEL_FORM_COVERAGE || form == PLAN_MODEL_FORM_RANK
         || form == PLAN_MODEL_FORM_RANK_CHANGE || form == PLAN_MODEL_FORM_TREND || form == PLAN_MODEL_FORM_QUALITATIVE;
}

static gboolean
has_own_unit (PlanModelCheck            *check,
              const PlanModelCheckValue *value)
{
  return value->row.amount.stated && !is_grown (plan_model_check_get_form (value))
         && plan_model_measure_is_known (plan_model_measures_get (check->measures, plan_model_check_get_unit (check, value)));
}

/* A share and the percentage points by which it is to change are no two units. */
static gboolean
are_units_of_one (const PlanModelMeasure *a,
                  const PlanModelMeasure *b)
{
  PlanModelUnitNote note = PLAN_MODEL_UNIT_NOTE_NONE;

  return plan_model_measure_compare (a, b, &note) || note == PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS;
}

static void
report_unit (PlanModelCheck            *check,
             const PlanModelCheckValue *value,
             const PlanModelCheckValue *first)
{
  g_autofree char *one = plan_model_check_dup_wording (check, first), *other = plan_model_check_dup_wording (check, value);

  begin_value (check, PLAN_MODEL_RULE_UNIT_DIFFERS_WITHIN_INDICATOR, PLAN_MODEL_SEVERITY_WARNING, value);
  plan_model_check_add_value (check, first);
  plan_model_check_end (check, g_strdup_printf (_("%s: %s and %s"), plan_model_check_get_name (check, value), one, other));
}

/* The figures of an indicator against the first of them. */
static void
check_units (PlanModelCheck                *check,
             const PlanModelCheckIndicator *indicator)
{
  const PlanModelCheckValue *first = NULL;

  for (guint i = indicator->values.first; i < indicator->values.first + indicator->values.n; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);

      if (!has_own_unit (check, value))
        continue;
      if (first == NULL)
        first = value;
      else if (!are_units_of_one (plan_model_measures_get (check->measures, plan_model_check_get_unit (check, first)),
                                  plan_model_measures_get (check->measures, plan_model_check_get_unit (check, value))))
        {
          report_unit (check, value, first);
          return;
        }
    }
}

/* What has no unit: an index, a ratio, a score, a rank. */
static gboolean
needs_no_unit (PlanModelCheck            *check,
               const PlanModelCheckValue *value)
{
  static const char *const words[] = { "指数", "系数", "得分", "评分", "分值", "排名", "排位", "位次", "名次", "容积率", "pue",
                                       "电能利用效率", "比", NULL };
  const PlanModelCheckName *name =
      plan_model_check_names_get (check->names, plan_model_check_indicator (check, value->indicator)->row.name);

  if (is_grown (plan_model_check_get_form (value)))
    return TRUE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (name->folded, words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* A part is counted as its total is. */
static gboolean
has_unit_above (const PlanModelCheck          *check,
                const PlanModelCheckIndicator *indicator)
{
  PlanModelLink parent = indicator->row.rare.parent;

  return parent != 0 && check->store->indicator.unit[parent - 1] != 0;
}

/* So many are named. */
#define MAX_UNITLESS 5

/* A figure without a unit, and what it is told with: the others of its table, else those of its indicator. */
typedef struct
{
  guint64 group;
  guint value;
} Unitless;

static gboolean
lacks_unit (PlanModelCheck            *check,
            const PlanModelCheckValue *value)
{
  PlanModelCheckFigure figure;

  return value->side == PLAN_MODEL_SIDE_AHEAD && plan_model_check_get_unit (check, value) == 0
         && plan_model_check_read_figure (check, value, &figure) && !plan_model_decimal_is_zero (&figure.amount)
         && !has_unit_above (check, plan_model_check_indicator (check, value->indicator)) && !needs_no_unit (check, value);
}

static GArray *
list_unitless (PlanModelCheck *check)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Unitless));

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      PlanModelLink table = plan_model_check_indicator (check, value->indicator)->row.rare.table;
      Unitless unitless = { table != 0 ? (guint64) table << 32 : value->indicator, i };

      if (lacks_unit (check, value))
        g_array_append_val (list, unitless);
    }

  return list;
}

static int
compare_unitless (gconstpointer a,
                  gconstpointer b)
{
  const Unitless *one = a, *other = b;

  if (one->group != other->group)
    return one->group < other->group ? -1 : 1;

  return one->value < other->value ? -1 : one->value > other->value;
}

/* 高新技术企业 600 (2025), 新材料 1750 (2025) */
static void
report_unitless (PlanModelCheck *check,
                 const GArray   *list,
                 guint           first,
                 guint           end)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint last = G_MAXUINT, n = 0;

  plan_model_check_begin (check, PLAN_MODEL_RULE_TARGET_WITHOUT_UNIT, PLAN_MODEL_SEVERITY_INFO);
  for (guint i = first; i < end; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, g_array_index (list, Unitless, i).value);
      g_autofree char *wording = plan_model_check_dup_wording (check, value), *year = plan_model_check_dup_year (value);

      plan_model_check_add_value (check, value);
      if (value->indicator == last)
        continue;
      last = value->indicator;
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, last)->number);
      if (n++ >= MAX_UNITLESS)
        continue;
      g_string_append_printf (names, "%s%s %s%s", n > 1 ? ", " : "", plan_model_check_get_name (check, value), wording, year);
    }
  if (n > MAX_UNITLESS)
    g_string_append_printf (names, _(" and %u more"), n - MAX_UNITLESS);
  plan_model_check_end (check, g_strdup_printf (_("no unit is stated: %s"), names->str));
}

static void
check_no_units (PlanModelCheck *check)
{
  g_autoptr (GArray) list = NULL;
  guint first = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_TARGET_WITHOUT_UNIT))
    return;
  list = list_unitless (check);
  g_array_sort (list, compare_unitless);
  for (guint i = 1; i <= list->len; i++)
    {
      if (i < list->len && g_array_index (list, Unitless, i).group == g_array_index (list, Unitless, first).group)
        continue;
      report_unitless (check, list, first, i);
      first = i;
    }
}

/* Years */

static gboolean
is_timeless (const PlanModelCheckValue *value)
{
  return value->side == PLAN_MODEL_SIDE_AHEAD && value->row.year == 0 && value->row.rare.deadline == 0;
}

static void
check_years (PlanModelCheck *check)
{
  guint n_timeless = 0, n_ahead = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_TARGET_WITHOUT_YEAR))
    return;
  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);

      n_ahead += value->side == PLAN_MODEL_SIDE_AHEAD;
      n_timeless += is_timeless (value);
    }
  if (n_timeless > 1 && n_timeless == n_ahead)
    {
      plan_model_check_begin (check, PLAN_MODEL_RULE_TARGET_WITHOUT_YEAR, PLAN_MODEL_SEVERITY_INFO);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_PLAN, check->plan);
      plan_model_check_end (check, g_strdup_printf (_("none of the %u targets of the plan states a year"), n_ahead));
      return;
    }
  for (guint i = 0; i < check->values->len && n_timeless > 0; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      g_autofree char *wording = NULL;

      if (!is_timeless (value))
        continue;
      wording = plan_model_check_dup_wording (check, value);
      begin_value (check, PLAN_MODEL_RULE_TARGET_WITHOUT_YEAR, PLAN_MODEL_SEVERITY_INFO, value);
      plan_model_check_end (check, g_strdup_printf (_("%s: by when is %s to be reached?"),
                                                    plan_model_check_get_name (check, value), wording));
    }
}

/* Deadlines: those of one year in one section are one finding. */

typedef struct
{
  PlanModelLink section;
  int year;
  PlanModelObjectKind kind; /* what is due: an indicator, a task */
  guint object; /* a value of the check; a task of the store */
  PlanModelText deadline; /* as printed; 0: a year */
} Due;

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  const Due *one = a, *other = b;

  if (one->section != other->section)
    return one->section < other->section ? -1 : 1;
  if (one->year != other->year)
    return one->year < other->year ? -1 : 1;
  if (one->kind != other->kind)
    return one->kind < other->kind ? -1 : 1;

  return one->object < other->object ? -1 : one->object > other->object;
}

/* Sections that look past the period or back before it, or lie in such. */
static gboolean
looks_away (const PlanModelCheck *check,
            PlanModelLink         section)
{
  while (section != 0)
    {
      const PlanModelSectionRow *row = plan_model_store_peek_section (check->store, section - 1);

      if (row->kind == PLAN_MODEL_SECTION_KIND_OUTLOOK || row->kind == PLAN_MODEL_SECTION_KIND_REVIEW)
        return TRUE;
      section = row->parent;
    }

  return FALSE;
}

static int
get_deadline_year (const PlanModelCheck *check,
                   PlanModelText         deadline)
{
  PlanModelPeriod period;
  const char *text = plan_model_store_text (check->store, deadline);

  if (text == NULL || !plan_model_period_parse (text, strlen (text), &period) || period.kind == PLAN_MODEL_PERIOD_ONGOING)
    return 0;

  /* Every form begins with the four digits of the year. */
  return (int) g_ascii_strtoll (text, NULL, 10);
}

static void
add_due (const PlanModelCheck *check,
         GArray               *dues,
         Due                   due)
{
  const PlanModelYears period = check->row->period;

  if (due.year == 0 || (due.year >= period.start && due.year <= period.end) || looks_away (check, due.section))
    return;
  g_array_append_val (dues, due);
}

/* The years in which later five-year plans end, and the aims of the country with them: a target of such a year looks past
 * the plan by itself. */
static gboolean
is_outlook_year (const PlanModelCheck *check,
                 int                   year)
{
  return year > check->row->period.end && year % 5 == 0;
}

static void
list_dues (const PlanModelCheck *check,
           GArray               *dues)
{
  const PlanModelRange tasks = check->row->tasks;

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      PlanModelText deadline = value->row.rare.deadline;

      if (value->side == PLAN_MODEL_SIDE_AHEAD && !is_outlook_year (check, value->row.year))
        add_due (check, dues,
                 (Due) { value->section, deadline != 0 ? get_deadline_year (check, deadline) : value->row.year,
                         PLAN_MODEL_OBJECT_INDICATOR, i, deadline });
    }
  for (guint32 i = tasks.first; i < tasks.first + tasks.n; i++)
    {
      const PlanModelTaskRow *task = plan_model_store_peek_task (check->store, i);

      add_due (check, dues,
               (Due) { task->section, get_deadline_year (check, task->deadline), PLAN_MODEL_OBJECT_TASK, i, task->deadline });
      for (guint32 j = task->assignments.first; j < task->assignments.first + task->assignments.n; j++)
        {
          PlanModelText deadline = plan_model_store_peek_assignment (check->store, j)->deadline;

          if (deadline != task->deadline)
            add_due (check, dues,
                     (Due) { task->section, get_deadline_year (check, deadline), PLAN_MODEL_OBJECT_TASK, i, deadline });
        }
    }
}

static const char *
get_due_name (const PlanModelCheck *check,
              const Due            *due)
{
  if (due->kind == PLAN_MODEL_OBJECT_TASK)
    return plan_model_store_text (check->store, plan_model_store_peek_task (check->store, due->object)->title);

  return plan_model_check_get_name (check, plan_model_check_value (check, due->object));
}

static void
add_due_object (PlanModelCheck *check,
                const Due      *due)
{
  const PlanModelCheckValue *value;

  if (due->kind == PLAN_MODEL_OBJECT_TASK)
    {
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_TASK, due->object);
      plan_model_check_add_span (check, plan_model_store_peek_task (check->store, due->object)->span);
      return;
    }
  value = plan_model_check_value (check, due->object);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                               plan_model_check_indicator (check, value->indicator)->number);
  plan_model_check_add_value (check, value);
}

static void
report_dues (PlanModelCheck *check,
             const GArray   *dues,
             guint           first,
             guint           end)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const PlanModelYears period = check->row->period;
  const Due *due = &g_array_index (dues, Due, first);
  guint n = 0;

  plan_model_check_begin (check, PLAN_MODEL_RULE_DEADLINE_OUTSIDE_PERIOD, PLAN_MODEL_SEVERITY_INFO);
  for (guint i = first; i < end; i++)
    {
      const Due *next = &g_array_index (dues, Due, i);

      if (i > first && next->kind == next[-1].kind && next->object == next[-1].object)
        continue;
      plan_model_check_append_name (names, get_due_name (check, next), n++);
      add_due_object (check, next);
    }
  plan_model_check_append_more (names, n);
  plan_model_check_end (check, g_strdup_printf (_("%s: due in %d, and the plan runs from %d to %d"), names->str, due->year,
                                                period.start, period.end));
}

static void
check_deadlines (PlanModelCheck *check)
{
  g_autoptr (GArray) dues = NULL;
  guint first = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_DEADLINE_OUTSIDE_PERIOD) || check->row->period.end == 0)
    return;
  dues = g_array_new (FALSE, FALSE, sizeof (Due));
  list_dues (check, dues);
  g_array_sort (dues, compare_due);
  for (guint i = 1; i <= dues->len; i++)
    {
      const Due *one = &g_array_index (dues, Due, first);

      if (i < dues->len && g_array_index (dues, Due, i).section == one->section
          && g_array_index (dues, Due, i).year == one->year)
        continue;
      report_dues (check, dues, first, i);
      first = i;
    }
}

/* Nature, by tables */

/* The rows of a table that count: those below another take its nature. */
typedef struct
{
  guint n_rows;
  guint n_missing;
  guint first_missing; /* its place among the indicators, + 1 */
  guint last_missing;
} Natures;

static void
report_natures (PlanModelCheck *check,
                guint32         table,
                const Natures  *natures,
                const guint    *next)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  plan_model_check_begin (check, PLAN_MODEL_RULE_NATURE_MISSING, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_TABLE, table);
  plan_model_check_add_span (check, plan_model_store_peek_table (check->store, table)->span);
  for (guint i = natures->first_missing; i != 0; i = next[i - 1])
    {
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, i - 1);

      plan_model_check_append_name (names, plan_model_store_text (check->store, indicator->row.name), n++);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, indicator->number);
    }
  plan_model_check_append_more (names, n);
  plan_model_check_end (check, g_strdup_printf (_("%u of %u rows do not say whether they are binding or expected: %s"),
                                                natures->n_missing, natures->n_rows, names->str));
}

/* @next: of each row that lacks it the next one of its table, + 1 */
static void
read_natures (const PlanModelCheck *check,
              Natures              *natures,
              guint                *next)
{
  guint32 first = check->row->tables.first;

  for (guint i = 0; i < check->indicators->len; i++)
    {
      const PlanModelIndicatorRow *row = &plan_model_check_indicator (check, i)->row;
      Natures *of_table;

      if (row->rare.table == 0 || row->rare.parent != 0)
        continue;
      of_table = &natures[row->rare.table - 1 - first];
      of_table->n_rows++;
      if (row->nature != PLAN_MODEL_NATURE_UNSPECIFIED)
        continue;
      of_table->n_missing++;
      if (of_table->first_missing == 0)
        of_table->first_missing = i + 1;
      else
        next[of_table->last_missing] = i + 1;
      of_table->last_missing = i;
    }
}

static void
check_natures (PlanModelCheck *check)
{
  const PlanModelRange tables = check->row->tables;
  g_autofree Natures *natures = NULL;
  g_autofree guint *next = NULL;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_NATURE_MISSING) || tables.n == 0)
    return;
  natures = g_new0 (Natures, tables.n);
  next = g_new0 (guint, check->indicators->len);
  read_natures (check, natures, next);
  for (guint32 i = 0; i < tables.n; i++)
    {
      if (natures[i].n_missing > 0 && natures[i].n_missing * 2 < natures[i].n_rows)
        report_natures (check, tables.first + i, &natures[i], next);
    }
}

void
plan_model_check_targets (PlanModelCheck *check)
{
  gboolean wants_direction = plan_model_check_wants (check, PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION);

  check_pairs (check);
  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);

      if (wants_direction)
        check_change (check, value);
      check_range (check, value);
    }
  check_no_units (check);
  for (guint i = 0; i < check->indicators->len && plan_model_check_wants (check, PLAN_MODEL_RULE_UNIT_DIFFERS_WITHIN_INDICATOR);
       i++)
    check_units (check, plan_model_check_indicator (check, i));
  check_years (check);
  check_deadlines (check);
  check_natures (check);
  plan_model_check_kinds (check);
}
