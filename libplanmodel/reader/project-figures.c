/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <string.h>

/* What is said of a project is said in few words: 总投资12亿元,其中设备投资8亿元,建成后年产20万吨.  So the words of a clause
 * are the name of its figure, and 其中 begins the parts of the figure before. */

#define MAX_CLAUSE 40

/* What stands before the name of a figure. */
enum
{
  LEAD = 1,
  LEAD_OF_WHICH
};

static const PlanModelWord lead_words[] = {
  { "其中", LEAD_OF_WHICH }, { "其中:", LEAD_OF_WHICH }, { "含", LEAD_OF_WHICH }, { "建成后", LEAD },     { "达产后", LEAD },
  { "投产后", LEAD },        { "项目建成后", LEAD },     { "全部建成后", LEAD },  { "建成投产后", LEAD }, { "项目达产后", LEAD },
  { "全部达产后", LEAD },    { "预计", LEAD },           { "预期", LEAD },        { "可", LEAD },         { "将", LEAD },
  { "计划", LEAD },          { "拟", LEAD },             { "新增", LEAD },        { "设置", LEAD },       { "配置", LEAD },
  { "建设", LEAD },          { "新建", LEAD },           { "形成", LEAD },        { "实现", LEAD },       { "可实现", LEAD },
  { "规划", LEAD },          { "设计", LEAD },           { "提供", LEAD },        { "项目", LEAD },       { "改建", LEAD },
  { "全市", LEAD },          { "全省", LEAD },           { "全县", LEAD },        { "全区", LEAD },       { "全州", LEAD },
};

static PlanModelLexicon leads = PLAN_MODEL_LEXICON (lead_words);

static const PlanModelWord tail_words[] = {
  { "达到", 1 }, { "达", 1 }, { "约", 1 }, { "为", 1 }, { "共", 1 }, { "共计", 1 }, { "合计", 1 }, { "约为", 1 }, { "超过", 1 }, { "至", 1 }, { "由", 1 }, { "从", 1 },
};

static PlanModelLexicon tails = PLAN_MODEL_LEXICON (tail_words);

static gboolean
ends_clause (guint16 code)
{
  return code == ',' || code == ';' || code == 0x3002 || code == 0x3001 || code == ':' || code == '(' || code == ')' || code == 0;
}

/* The words of the clause before its figure, without those that lead to a name.  @is_part: 其中 is among them. */
static PlanModelPlace
find_name (const guint16 *codes,
           guint32        start,
           guint32        at,
           gboolean      *is_part)
{
  PlanModelPlace name = { at, at };
  guint n, sense;

  while (name.start > start && at - name.start < MAX_CLAUSE && !ends_clause (codes[name.start - 1]))
    name.start--;
  /* 其中:设备投资, the colon parts no clause. */
  *is_part = name.start >= start + 3 && codes[name.start - 1] == ':'
             && plan_model_codes_match (codes, name.start - 3, name.start, "其中") > 0;
  while (name.start < name.end)
    {
      guint32 digits = name.start;

      n = plan_model_lexicon_match (&leads, codes, name.start, name.end, &sense);
      if (n > 0)
        {
          *is_part |= sense == LEAD_OF_WHICH;
          name.start += n;
          continue;
        }
      /* 2022年投资 */
      while (digits < name.end && plan_model_code_is_digit (codes[digits]))
        digits++;
      if (digits != name.start + 4 || digits >= name.end || codes[digits] != 0x5e74)
        break;
      name.start = digits + 1;
    }
  while (name.end > name.start && (n = plan_model_lexicon_match_before (&tails, codes, name.start, name.end, NULL)) > 0)
    name.end -= n;

  return name;
}

/* 建成后 is no doubt about a project; 预计 is. */
static const PlanModelWord doubt_words[] = {
  { "预计", 1 }, { "预期", 1 }, { "有望", 1 }, { "带动", 1 }, { "可实现", 1 }, { "估计", 1 }, { "测算", 1 }, { "拉动", 1 },
};

static PlanModelLexicon doubts = PLAN_MODEL_LEXICON (doubt_words);

static void
settle_role (const PlanModelReading *reading,
             PlanModelStatement     *statement,
             guint32                 start)
{
  const guint16 *codes = reading->layout->codes;
  guint32 at = statement->place.start, found;
  const guint reach = 120;
  gint16 period_end = reading->facts.period_end, year = MAX (statement->year, statement->year_end);

  if (statement->role != PLAN_MODEL_VALUE_ROLE_ESTIMATE)
    return;
  while (at > start && statement->place.start - at < reach && codes[at - 1] != 0x3002 && codes[at - 1] != ';')
    at--;
  if (!plan_model_lexicon_find (&doubts, codes, at, statement->place.start, &found, NULL, NULL))
    statement->role = year != 0 && period_end != 0 && year < period_end ? PLAN_MODEL_VALUE_ROLE_MILESTONE
                                                                        : PLAN_MODEL_VALUE_ROLE_TARGET;
}

static gboolean
is_name (const guint16 *codes,
         PlanModelPlace name)
{
  if (name.end < name.start + 2 || name.end - name.start > 16)
    return FALSE;
  for (guint32 i = name.start; i < name.end; i++)
    {
      if (!plan_model_code_is_han (codes[i]))
        return FALSE;
    }

  return TRUE;
}

/* Whether two amounts can be added: one unit but for 万 and 亿. */
static gboolean
is_same_unit (const PlanModelStatement *a,
              const PlanModelStatement *b)
{
  const char *x = a->unit, *y = b->unit;

  if (x == NULL || y == NULL || !a->has_amount || !b->has_amount)
    return FALSE;
  while (g_str_has_prefix (x, "万") || g_str_has_prefix (x, "亿"))
    x += strlen ("万");
  while (g_str_has_prefix (y, "万") || g_str_has_prefix (y, "亿"))
    y += strlen ("万");

  return g_str_equal (x, y);
}

/* The amount in units of 10^-places; FALSE where it does not fit. */
static gboolean
scale (const PlanModelDecimal *amount,
       guint                   places,
       gint64                 *scaled)
{
  guint own;

  if (!plan_model_decimal_get_coefficient (amount, scaled, &own) || own > places)
    return FALSE;
  for (; own < places; own++)
    {
      if (*scaled > G_MAXINT64 / 10 || *scaled < G_MININT64 / 10)
        return FALSE;
      *scaled *= 10;
    }

  return TRUE;
}

/* Parts that make up all of it are its sum. */
static void
judge_nesting (GArray *statements,
               guint   total,
               guint   first,
               guint   end)
{
  const guint places = 6;
  const PlanModelStatement *whole = &g_array_index (statements, PlanModelStatement, total);
  gint64 rest, part_amount;

  if (end < first + 2 || !scale (&whole->amount, places, &rest))
    return;
  for (guint i = first; i < end; i++)
    {
      const PlanModelStatement *part = &g_array_index (statements, PlanModelStatement, i);

      if (part->parent_row != whole->row || g_strcmp0 (part->unit, whole->unit) != 0
          || !scale (&part->amount, places, &part_amount) || part_amount > rest)
        return;
      rest -= part_amount;
    }
  if (rest != 0)
    return;
  for (guint i = first; i < end; i++)
    {
      PlanModelStatement *part = &g_array_index (statements, PlanModelStatement, i);

      part->nesting = PLAN_MODEL_NESTING_SUM;
      part->inferred |= PLAN_MODEL_INFERS_NESTING;
    }
}

/*< private >
 * plan_model_project_figures_settle:
 */
void
plan_model_project_figures_settle (PlanModelReading *reading)
{
  const guint16 *codes = reading->layout->codes;
  GArray *statements = reading->statements;
  guint32 project = 0, row = 0;
  guint total = 0, first_part = 0;
  gboolean has_total = FALSE, is_within = FALSE;

  for (guint i = 0; i < statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (statements, PlanModelStatement, i);
      const PlanModelProjectFound *found;
      PlanModelPlace name;
      gboolean is_part;

      if (statement->project == 0 || statement->origin != PLAN_MODEL_ORIGIN_PROSE || statement->row != 0)
        continue;
      if (statement->project != project)
        {
          if (is_within)
            judge_nesting (statements, total, first_part, i);
          has_total = is_within = FALSE;
          project = statement->project;
        }
      found = &g_array_index (reading->projects, PlanModelProjectFound, project - 1);
      settle_role (reading, statement, found->details.start);
      name = find_name (codes, found->details.start, statement->place.start, &is_part);
      /* 改造提升卫生院38个、村卫生室500个: the verb of what is done is part of its name. */
      if (is_name (codes, name)
          && ((statement->form != PLAN_MODEL_FORM_INCREMENT && statement->form != PLAN_MODEL_FORM_ANNUAL_AMOUNT)
              || (statement->inferred & PLAN_MODEL_INFERS_NAME) != 0))
        {
          const char *words = plan_model_reading_keep_place (reading, name.start, name.end);

          if (strstr (statement->name, words) != NULL || strstr (words, statement->name) != NULL)
            {
              statement->name = words;
              statement->inferred &= ~PLAN_MODEL_INFERS_NAME;
            }
        }
      /* Parts go on to the end of the sentence. */
      if (is_within && !is_part)
        {
          guint32 last = g_array_index (statements, PlanModelStatement, i - 1).place.end;

          for (guint32 at = last; at < statement->place.start; at++)
            {
              if (codes[at] == 0x3002 || codes[at] == ';')
                is_within = FALSE;
            }
          if (!is_within || !is_same_unit (statement, &g_array_index (statements, PlanModelStatement, total)))
            {
              judge_nesting (statements, total, first_part, i);
              is_within = FALSE;
            }
        }
      if (is_part && !is_within && has_total && is_same_unit (statement, &g_array_index (statements, PlanModelStatement, total)))
        {
          is_within = TRUE;
          first_part = i;
        }
      if (is_within)
        {
          PlanModelStatement *whole = &g_array_index (statements, PlanModelStatement, total);

          if (whole->row == 0)
            whole->row = ++row;
          statement->row = ++row;
          statement->parent_row = whole->row;
          statement->nesting = PLAN_MODEL_NESTING_OF_WHICH;
          statement->inferred |= PLAN_MODEL_INFERS_PARENT;
        }
      else
        {
          has_total = TRUE;
          total = i;
        }
    }
  if (is_within)
    judge_nesting (statements, total, first_part, statements->len);
}
