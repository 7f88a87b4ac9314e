/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <libplanmodel/reader/subject-private.h>
#include <libplanmodel/reader/unit-private.h>
#include <libplanmodel/reader/verb-private.h>

#include <string.h>

/* Looks at statements once more, as a reader of the plan would who does not know the clause: a name that is not like one was
 * cut at the wrong place, a unit that does not fit the name is a neighbour's, a target for a year that was over is none, and
 * a figure that has almost the name of a target may be its baseline.  Nothing is changed here. */

#define MAX_BYTES 128 /* of a name, of which the end is looked at; more than its codes */
#define LONGEST 30
#define SHORTEST 2
#define NEAR_FACT 60 /* from a figure of the past to one that may be of the past too */
#define EXACT_DIGITS 4 /* of a figure, zeros at its ends not counted, that few targets have */
#define FULL_WIDTH_OPEN 0xff08
#define FULL_WIDTH_CLOSE 0xff09

typedef enum
{
  WORD_CLAUSE = 1, /* of a sentence, never of a name */
  WORD_REACH, /* in a name only where it is a share */
  WORD_TOTAL, /* in a name only where it is a statistic: 累计推广量 */
  WORD_KEEP /* looks like one, and is part of a name */
} Word;

/* clang-format off */
static const PlanModelWord clause_words[] = {
  { "，", WORD_CLAUSE }, { "。", WORD_CLAUSE }, { "；", WORD_CLAUSE }, { "：", WORD_CLAUSE },
  { "已", WORD_CLAUSE }, { "了", WORD_CLAUSE }, { "使", WORD_CLAUSE }, { "通过", WORD_REACH },
  { "根据", WORD_CLAUSE }, { "按照", WORD_CLAUSE }, { "围绕", WORD_CLAUSE }, { "依托", WORD_CLAUSE },
  { "其中", WORD_CLAUSE }, { "力争", WORD_CLAUSE }, { "确保", WORD_CLAUSE }, { "不断", WORD_CLAUSE },
  { "进一步", WORD_CLAUSE }, { "从而", WORD_CLAUSE }, { "并", WORD_CLAUSE }, { "或者", WORD_CLAUSE },
  { "预计", WORD_CLAUSE }, { "累计", WORD_TOTAL }, { "同时", WORD_CLAUSE }, { "左右", WORD_CLAUSE },
  { "不少于", WORD_CLAUSE }, { "不低于", WORD_CLAUSE }, { "不超过", WORD_CLAUSE }, { "超过", WORD_CLAUSE },
  { "达到", WORD_REACH }, { "实现", WORD_REACH }, { "分别", WORD_CLAUSE }, { "控制在", WORD_CLAUSE },
  { "以来", WORD_CLAUSE }, { "期间", WORD_CLAUSE }, { "年底", WORD_CLAUSE }, { "把", WORD_CLAUSE },
  { "仍", WORD_CLAUSE }, { "约", WORD_CLAUSE }, { "由", WORD_CLAUSE },
  /* Names are kept in the script of their text. */
  { "不低於", WORD_CLAUSE }, { "不少於", WORD_CLAUSE }, { "不超過", WORD_CLAUSE }, { "超過", WORD_CLAUSE },
  { "達到", WORD_REACH }, { "實現", WORD_REACH }, { "預計", WORD_CLAUSE }, { "累計", WORD_TOTAL },
  { "分別", WORD_CLAUSE }, { "確保", WORD_CLAUSE }, { "力爭", WORD_CLAUSE }, { "進一步", WORD_CLAUSE },
  { "并网", WORD_KEEP }, { "合并", WORD_KEEP }, { "兼并", WORD_KEEP }, { "使用", WORD_KEEP },
  { "驾驶", WORD_KEEP }, { "天使", WORD_KEEP }, { "节约", WORD_KEEP }, { "集约", WORD_KEEP },
  { "签约", WORD_KEEP }, { "合约", WORD_KEEP }, { "预约", WORD_KEEP }, { "约束", WORD_KEEP },
  { "履约", WORD_KEEP }, { "违约", WORD_KEEP }, { "自由", WORD_KEEP }, { "事由", WORD_KEEP },
  { "通过率", WORD_KEEP }, { "实现率", WORD_KEEP }, { "路由", WORD_KEEP }, { "达到率", WORD_KEEP }, { "通过能力", WORD_KEEP },
  { "已建成", WORD_KEEP }, { "已登记", WORD_KEEP }, { "使馆", WORD_KEEP }, { "大使", WORD_KEEP },
  { "条约", WORD_KEEP }, { "契约", WORD_KEEP }, { "约定", WORD_KEEP },
};
/* clang-format on */
static PlanModelLexicon clause_lexicon = PLAN_MODEL_LEXICON (clause_words);

/* The name of a statement.  Of one that is too long in any case only the end is kept. */
typedef struct
{
  guint16 codes[MAX_BYTES];
  guint n;
} Name;

G_STATIC_ASSERT (MAX_BYTES / 4 > LONGEST);

static void
name_init (Name       *self,
           const char *text)
{
  gsize length = strlen (text);

  if (length > MAX_BYTES)
    text = g_utf8_find_prev_char (text, text + length - MAX_BYTES + 4);
  self->n = plan_model_codes_from_utf8 (text, self->codes, MAX_BYTES);
}

/* A bracket or quotation mark that is never closed, or never opened. */
static gboolean
is_unbalanced (const guint16 *codes,
               guint          n)
{
  int round = 0, quoted = 0;

  for (guint32 i = plan_model_codes_seek (codes, 0, n, '(', ')', 0x201c, 0x201d); i < n;
       i = plan_model_codes_seek (codes, i + 1, n, '(', ')', 0x201c, 0x201d))
    {
      round += (codes[i] == '(') - (codes[i] == ')');
      quoted += (codes[i] == 0x201c) - (codes[i] == 0x201d);
      if (round < 0 || quoted < 0)
        return TRUE;
    }

  return round != 0 || quoted != 0;
}

static gboolean
has_clause_word (const guint16 *codes,
                 guint          n)
{
  /* 地表水达到Ⅲ类水体比例: the part of those that do. */
  gboolean is_share = n > 4
                      && (plan_model_subject_is_share (codes, 0, n) || plan_model_codes_match (codes, n - 2, n, "标准") > 0
                          || plan_model_codes_match (codes, n - 2, n, "要求") > 0
                          || plan_model_codes_match (codes, n - 2, n, "標準") > 0);
  guint32 at = 0;
  guint length = 0, sense = 0;

  for (guint32 from = 0; plan_model_lexicon_find (&clause_lexicon, codes, from, n, &at, &length, &sense);
       from = at + length)
    {
      if (sense == WORD_CLAUSE || (sense == WORD_REACH && !is_share)
          || (sense == WORD_TOTAL && !plan_model_subject_is_statistic (codes, 0, n)))
        return TRUE;
    }

  return FALSE;
}

/* Nothing but a verb: what it is about stands elsewhere. */
static gboolean
is_verb (const guint16 *codes,
         guint          n)
{
  guint verb = PLAN_MODEL_VERB_NONE;

  return plan_model_verbs_skip (codes, 0, n, &verb) == n;
}

/* What stands between two words: 的, 及, 和, 、, 占, 在. */
static gboolean
is_joint (guint16 code)
{
  static const guint16 joints[] = { 0x7684, 0x53ca, 0x548c, 0x3001, 0x5360, 0x5728 };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      if (code == joints[i])
        return TRUE;
    }

  return FALSE;
}

/* 在孵企业 begins with what else joins two words. */
static gboolean
is_state (const guint16 *codes,
          guint          n)
{
  return n > 1 && codes[0] == 0x5728 /* 在 */ && plan_model_code_is_one_of (codes[1], u"孵校园册建线职岗库营途培");
}

/* 总投资386亿元的重点项目: a sum of money in a name is a bound (10亿元以上企业), or it should not be there. */
static gboolean
has_sum (const guint16 *codes,
         guint          n)
{
  gboolean has_digit = FALSE;

  for (guint i = 0; i < n; i++)
    has_digit |= plan_model_code_is_digit (codes[i]);
  if (!has_digit)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (plan_model_code_is_one_of (codes[i], u"上下超过级内逾"))
        return FALSE;
    }
  for (guint i = 1; i < n; i++)
    {
      if (codes[i] == 0x5143 /* 元 */ && plan_model_code_is_one_of (codes[i - 1], u"万亿"))
        return TRUE;
    }

  return FALSE;
}

/* Words that say how much, and nothing of what. */
static const PlanModelWord measure_words[] = {
  { "综合", 1 }, { "经营", 1 }, { "年", 1 },     { "总", 1 },     { "主营", 1 },   { "直接", 1 },   { "平均", 1 },   { "销售", 1 },
  { "营业", 1 }, { "业务", 1 }, { "收入", 1 },   { "总收入", 1 }, { "产值", 1 },   { "规模", 1 },   { "面积", 1 },   { "投资", 1 },
  { "数量", 1 }, { "人数", 1 }, { "比例", 1 },   { "占比", 1 },   { "比重", 1 },   { "覆盖率", 1 }, { "普及率", 1 }, { "达标率", 1 },
  { "合格率", 1 }, { "产量", 1 }, { "增加值", 1 }, { "利润", 1 },   { "交易额", 1 }, { "成交额", 1 }, { "总量", 1 },   { "总额", 1 },
  { "总数", 1 }, { "年均", 1 }, { "利用率", 1 }, { "处理率", 1 }, { "完成率", 1 }, { "贡献率", 1 }, { "参与率", 1 }, { "开放率", 1 },
};
static PlanModelLexicon measure_lexicon = PLAN_MODEL_LEXICON (measure_words);

/* 经营收入, 年产值: of what has been left out. */
static gboolean
is_measure_of_nothing (const guint16 *codes,
                       guint          n)
{
  guint at = 0, length;

  while (at < n && (length = plan_model_lexicon_match (&measure_lexicon, codes, at, n, NULL)) > 0)
    at += length;

  return at == n;
}

static gboolean
is_doubtful (const Name *name)
{
  const guint16 *codes = name->codes;
  guint n = name->n;

  if (n == 0 || n > LONGEST || (n < SHORTEST && !plan_model_code_is_latin (codes[0])))
    return TRUE;
  if ((is_joint (codes[0]) && !is_state (codes, n)) || is_joint (codes[n - 1]))
    return TRUE;
  /* 重点城市中, but not 初中 and 高中 */
  if (n > 2 && codes[n - 1] == 0x4e2d && !plan_model_code_is_one_of (codes[n - 2], u"初高完集"))
    return TRUE;

  return is_unbalanced (codes, n) || has_clause_word (codes, n) || is_verb (codes, n) || has_sum (codes, n);
}

static gboolean
has_ending (const char        *text,
            const char *const *endings)
{
  for (guint i = 0; endings[i] != NULL; i++)
    {
      if (g_str_has_suffix (text, endings[i]))
        return TRUE;
    }

  return FALSE;
}

typedef enum
{
  NAME_SHARE = 1,
  NAME_SUM, /* never a percentage */
  NAME_MONEY /* nor a number of things */
} NameOf;

/* What the end of a name says that its figure is. */
static const PlanModelWord name_endings[] = {
  { "比重", NAME_SHARE },   { "占比", NAME_SHARE },   { "比例", NAME_SHARE },   { "死亡率", NAME_SHARE }, { "覆盖率", NAME_SHARE },
  { "达标率", NAME_SHARE }, { "普及率", NAME_SHARE }, { "合格率", NAME_SHARE }, { "入学率", NAME_SHARE }, { "满意度", NAME_SHARE },
  { "面积", NAME_SUM },     { "里程", NAME_SUM },     { "产量", NAME_SUM },     { "数量", NAME_SUM },     { "人数", NAME_SUM },
  { "户数", NAME_SUM },     { "总数", NAME_SUM },     { "装机容量", NAME_SUM }, { "总规模", NAME_SUM },   { "吞吐量", NAME_SUM },
  { "企业数", NAME_SUM },   { "总值", NAME_MONEY },   { "总额", NAME_MONEY },   { "产值", NAME_MONEY },   { "收入", NAME_MONEY },
  { "投资", NAME_MONEY },   { "金额", NAME_MONEY },   { "贷款", NAME_MONEY },   { "税收", NAME_MONEY },
};
static PlanModelLexicon name_ending_lexicon = PLAN_MODEL_LEXICON (name_endings);

/* 孕产妇死亡率8张, 规上工业总产值5120%: the unit is that of a neighbour.  So is one that no list of units has. */
static gboolean
has_odd_unit (const PlanModelReading   *reading,
              const PlanModelStatement *statement,
              const Name               *name)
{
  static const char *const things[] = { "个", "家", "张", "人", "名", "件", "户", "座", "处", "所", NULL };
  static const char *const others[] = { "项", "元", "亩", "公里", "吨", NULL };
  const char *unit = plan_model_statement_get_unit (statement);
  guint16 codes[MAX_BYTES];
  PlanModelUnitMatch found;
  guint n, kind = 0;

  if (unit == NULL || (statement->form != PLAN_MODEL_FORM_LEVEL && statement->form != PLAN_MODEL_FORM_NONE))
    return FALSE;
  plan_model_lexicon_match_before (&name_ending_lexicon, name->codes, 0, name->n, &kind);
  if (g_str_equal (unit, "%"))
    return (kind == NAME_SUM || kind == NAME_MONEY) && strstr (statement->name, "占") == NULL;
  /* 年度计划投资34个 */
  if ((kind == NAME_SHARE || kind == NAME_MONEY) && has_ending (unit, things))
    return TRUE;
  if (kind == NAME_SHARE && has_ending (unit, others))
    return TRUE;
  /* What is kept of a text in traditional script is not in that of the list of units. */
  if (statement->origin != PLAN_MODEL_ORIGIN_TABLE || reading->raw->is_traditional)
    return FALSE;
  n = plan_model_codes_from_utf8 (unit, codes, G_N_ELEMENTS (codes));

  return n > 0 && !g_str_has_prefix (unit, "1/") && (!plan_model_unit_read (codes, 0, n, &found) || found.end != n);
}

static const PlanModelWord share_endings[] = {
  { "率", 1 }, { "比", 1 }, { "重", 1 }, { "例", 1 }, { "度", 1 }, { "幅", 1 }, { "速", 1 }, { "额", 1 }, { "水平", 1 },
  { "比值", 1 }, { "系数", 1 }, { "指数", 1 }, { "面", 1 }, { "完好", 1 }, { "占", 1 }, { "量", 1 }, { "值", 1 },
};
static PlanModelLexicon share_ending_lexicon = PLAN_MODEL_LEXICON (share_endings);

/* A share of what?  The name of a share says that it is one. */
static gboolean
is_share_of_nothing (const PlanModelStatement *statement,
                     const Name               *name)
{
  const char *unit = plan_model_statement_get_unit (statement);
  guint n = name->n;

  /* 削减率(以SS计) */
  if (n > 0 && (name->codes[n - 1] == ')' || name->codes[n - 1] == FULL_WIDTH_CLOSE))
    while (n > 0 && name->codes[n - 1] != '(' && name->codes[n - 1] != FULL_WIDTH_OPEN)
      n--;
  n = n > 1 && n < name->n ? n - 1 : name->n;

  return unit != NULL && g_str_equal (unit, "%")
         && (statement->form == PLAN_MODEL_FORM_LEVEL || statement->form == PLAN_MODEL_FORM_NONE)
         && plan_model_lexicon_match_before (&share_ending_lexicon, name->codes, 0, n, NULL) == 0;
}

/* A number without a unit: a table may have printed it where it was not looked for. */
static gboolean
lacks_unit (const PlanModelStatement *statement)
{
  return statement->has_amount && statement->unit == NULL && statement->value_unit == NULL;
}

#define MAX_TARGETS 64 /* of one unit that a figure of the past is compared with */
#define SHORTEST_ALIKE 4

static gboolean
is_figure_of (const PlanModelStatement *statement,
              gboolean                  is_target)
{
  PlanModelForm form = is_target ? PLAN_MODEL_FORM_LEVEL : PLAN_MODEL_FORM_NONE;

  return statement->has_amount && statement->form == form && plan_model_statement_get_unit (statement) != NULL
         && (is_target ? statement->role == PLAN_MODEL_VALUE_ROLE_TARGET || statement->role == PLAN_MODEL_VALUE_ROLE_MILESTONE
                       : statement->role == PLAN_MODEL_VALUE_ROLE_ACTUAL);
}

/* The name of a target that a figure of the past is compared with. */
typedef struct
{
  guint16 codes[LONGEST];
  guint16 n;
} Target;

/* Targets by their unit: arrays of Target. */
static GHashTable *
collect_targets (const PlanModelReading *reading)
{
  GHashTable *by_unit = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);

  for (guint32 i = 0; i < reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);
      GArray *targets;
      Target target;

      if (!is_figure_of (statement, TRUE))
        continue;
      targets = g_hash_table_lookup (by_unit, plan_model_statement_get_unit (statement));
      if (targets == NULL)
        {
          targets = g_array_new (FALSE, FALSE, sizeof (Target));
          g_hash_table_insert (by_unit, (gpointer) plan_model_statement_get_unit (statement), targets);
        }
      if (targets->len >= MAX_TARGETS)
        continue;
      target.n = plan_model_codes_from_utf8 (statement->name, target.codes, LONGEST);
      g_array_append_val (targets, target);
    }

  return by_unit;
}

/* Whether the shorter name is in the longer one, left to right, and most of it. */
static gboolean
is_almost (const Name   *name,
           const Target *target)
{
  const guint16 *a = name->codes, *b = target->codes;
  guint n = name->n, m = target->n;
  const guint16 *shorter = n <= m ? a : b, *longer = n <= m ? b : a;
  guint least = MIN (n, m), most = MAX (n, m), k = 0;

  if (least < SHORTEST_ALIKE || least == most || most >= LONGEST || 2 * least < most || a[n - 1] != b[m - 1])
    return FALSE;
  for (guint i = 0; i < most && k < least; i++)
    k += longer[i] == shorter[k];

  return k == least;
}

/* 空气优良天数比率 before, 空气质量优良天数比率 to come: one indicator, or two?  The targets are collected for the first figure
 * that asks for them. */
static gboolean
may_be_baseline (const PlanModelStatement *statement,
                 const Name               *name,
                 const PlanModelReading   *reading,
                 GHashTable              **by_unit)
{
  const GArray *targets;

  if (!is_figure_of (statement, FALSE))
    return FALSE;
  if (*by_unit == NULL)
    *by_unit = collect_targets (reading);
  targets = g_hash_table_lookup (*by_unit, plan_model_statement_get_unit (statement));
  for (guint i = 0; targets != NULL && i < targets->len; i++)
    {
      if (is_almost (name, &g_array_index (targets, Target, i)))
        return TRUE;
    }

  return FALSE;
}

static gint16
get_year (const PlanModelStatement *statement)
{
  return statement->year_end != 0 ? statement->year_end : statement->year;
}

static gboolean
is_target (const PlanModelStatement *statement)
{
  return statement->origin != PLAN_MODEL_ORIGIN_TABLE
         && (statement->role == PLAN_MODEL_VALUE_ROLE_TARGET || statement->role == PLAN_MODEL_VALUE_ROLE_MILESTONE);
}

/* A year that is printed with a target, and where. */
typedef struct
{
  gint16 year; /* 0: none */
  guint32 place;
} Printed;

#define NEAR 60 /* a year that is printed further behind a figure is that of other things */

/* For each heading + 1 the first year that is printed with a target under it. */
static Printed *
collect_printed_years (const PlanModelReading *reading)
{
  Printed *years = g_new0 (Printed, reading->headings->len + 2);

  for (guint i = 0; i < reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);

      if (is_target (statement) && (statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0 && years[statement->heading].year == 0)
        years[statement->heading] = (Printed) { get_year (statement), statement->place.start };
    }

  return years;
}

/* 建成学校10所。到2023年, 建成医院2所: in a plan whose own years are doubted, the school may be of that year too. */
static gboolean
inherits_year_of_several (const PlanModelStatement *statement,
                          const Printed            *years,
                          gboolean                  is_period_doubted)
{
  Printed other = years[statement->heading];

  return is_target (statement) && (statement->inferred & PLAN_MODEL_INFERS_YEAR) != 0
         && is_period_doubted && other.year != 0 && other.year != get_year (statement)
         && other.place > statement->place.start && other.place - statement->place.start < NEAR;
}

/* A target for a year that was over when the plan was issued may tell what had been reached. */
static gboolean
is_due_before_issue (const PlanModelStatement *statement,
                     const PlanModelReading   *reading)
{
  gint16 year = get_year (statement);

  return is_target (statement) && year != 0 && year < plan_model_reading_get_issue_year (reading);
}

/* 由61%提高到95%, in a plan that came out in the midst of its period: the figure may be that of the last year before it came. */
static gboolean
starts_from_other_year (const PlanModelStatement *statement,
                        const PlanModelReading   *reading)
{
  gint16 issued = plan_model_reading_get_issue_year (reading);

  return statement->role == PLAN_MODEL_VALUE_ROLE_BASELINE && statement->origin == PLAN_MODEL_ORIGIN_PROSE
         && (statement->inferred & PLAN_MODEL_INFERS_YEAR) != 0 && issued != 0 && get_year (statement) < issued - 1;
}

/* Targets are round numbers, facts are not: 379.95亿元 whose year is printed nowhere near may tell what was reached. */
static gboolean
is_too_exact (const PlanModelStatement *statement)
{
  guint n = statement->amount.n_digits, first = 0;

  if (!is_target (statement) || statement->origin != PLAN_MODEL_ORIGIN_PROSE || !statement->has_amount
      || statement->project != 0 || (statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0
      || statement->comparator != PLAN_MODEL_COMPARATOR_REACH)
    return FALSE;
  while (first < n && statement->amount.digits[first] == 0)
    first++;
  while (n > first && statement->amount.digits[n - 1] == 0)
    n--;

  return n - first >= EXACT_DIGITS;
}

/* A target without a year of its own right behind a figure of the past, under one heading. */
static gboolean
stands_among_facts (const PlanModelReading *reading,
                    guint32                 number)
{
  const PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, number);
  const PlanModelStatement *before;

  if (number == 0 || !is_target (statement) || statement->origin != PLAN_MODEL_ORIGIN_PROSE
      || (statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0)
    return FALSE;
  before = statement - 1;

  return before->role == PLAN_MODEL_VALUE_ROLE_ACTUAL && before->origin == PLAN_MODEL_ORIGIN_PROSE
         && before->heading == statement->heading && statement->place.start - before->place.start < NEAR_FACT;
}

/*< private >
 * plan_model_doubts_judge:
 */
void
plan_model_doubts_judge (PlanModelReading *reading)
{
  g_autofree guint8 *noted = g_new0 (guint8, reading->statements->len + 1);
  g_autofree Printed *printed = collect_printed_years (reading);
  g_autoptr (GHashTable) by_unit = NULL;
  gboolean is_period_doubted = FALSE;

  for (guint i = 0; i < reading->notes->rows->len; i++)
    {
      const PlanModelNote *note = &g_array_index (reading->notes->rows, PlanModelNote, i);

      if (note->about == PLAN_MODEL_ABOUT_STATEMENT && note->number < reading->statements->len)
        noted[note->number] = TRUE;
      is_period_doubted |= note->rule == PLAN_MODEL_NOTE_PERIOD_UNCERTAIN;
    }
  for (guint32 i = 0; i < reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);
      Name name;

      if (noted[i])
        continue;
      name_init (&name, statement->name);
      if (statement->origin == PLAN_MODEL_ORIGIN_TABLE && lacks_unit (statement))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_UNIT_MISSING, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
      else if (has_odd_unit (reading, statement, &name))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_UNIT_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
      else if (is_due_before_issue (statement, reading) || is_too_exact (statement) || stands_among_facts (reading, i))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_TARGET_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
      else if (may_be_baseline (statement, &name, reading, &by_unit))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_BASELINE_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
      else if (is_doubtful (&name) || is_share_of_nothing (statement, &name)
               || (statement->origin == PLAN_MODEL_ORIGIN_PROSE && statement->project == 0
                   && is_measure_of_nothing (name.codes, name.n)))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_NAME_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
      else if (inherits_year_of_several (statement, printed, is_period_doubted) || starts_from_other_year (statement, reading))
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_YEAR_INHERITED, PLAN_MODEL_ABOUT_STATEMENT, i,
                                 statement->place.start, statement->place.end, NULL);
    }
}
