/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/clause-private.h>

/* A bracket that is still open after so many codes was never meant to close. */
#define MAX_BRACKET 400

static guint16
get_closing (guint16 code)
{
  switch (code)
    {
    case '(':
    case '[':
    case '{':
      return plan_model_code_get_partner (code);
    case 0x201c:
      return 0x201d;
    case 0x2018:
      return 0x2019;
    case 0x300a:
      return 0x300b;
    case 0x300c:
      return 0x300d;
    case 0x3008:
      return 0x3009;
    default:
      return 0;
    }
}

guint32
plan_model_clause_skip_bracket (const guint16 *codes,
                                guint32        at,
                                guint32        end)
{
  guint16 opening = codes[at];
  guint16 closing = get_closing (opening);
  guint32 limit = MIN (end, at + MAX_BRACKET);
  guint depth = 0;

  for (guint32 i = at; i < limit; i++)
    {
      if (codes[i] == opening)
        depth++;
      else if (codes[i] == closing && --depth == 0)
        return i + 1;
      else if (codes[i] == 0x3002 && opening != '(')
        break;
    }

  return at + 1;
}

guint
plan_model_clause_match_and (const guint16 *codes,
                             guint32        at,
                             guint32        end)
{
  if (at >= end)
    return 0;
  switch (codes[at])
    {
    case 0x3001: /* 、 */
    case '/':
      return 1;
    case 0x548c: /* 和 */
    case 0x53ca: /* 及 */
    case 0x4e0e: /* 与 */
      return 1;
    case 0x4ee5: /* 以及 */
      return at + 1 < end && codes[at + 1] == 0x53ca ? 2 : 0;
    default:
      return 0;
    }
}

/* What stands in quotation marks is part of a name; but for “全覆盖” and “清零”, where nothing follows. */
static void
leave_quoted (const guint16          *codes,
              guint32                 start,
              guint32                 after,
              guint32                 end,
              PlanModelQuantityMatch *quantity)
{
  gboolean is_said = quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && quantity->start == start + 1
                     && quantity->end + 1 == after && (after == end || !plan_model_code_is_han (codes[after]));

  if (quantity->kind != PLAN_MODEL_QUANTITY_TIME && !is_said)
    quantity->kind = PLAN_MODEL_QUANTITY_NAME;
}

/* What a code ends or begins. */
typedef enum
{
  MARK_NONE,
  MARK_CLAUSE,
  MARK_PART,
  MARK_SENTENCE,
  MARK_BRACKET
} Mark;

static const guint8 marks[] = {
  [','] = MARK_CLAUSE,   [':'] = MARK_CLAUSE,     [';'] = MARK_PART,        [0x3002] = MARK_SENTENCE, ['!'] = MARK_SENTENCE,
  ['?'] = MARK_SENTENCE, ['('] = MARK_BRACKET,    ['['] = MARK_BRACKET,     [0x201c] = MARK_BRACKET,  [0x2018] = MARK_BRACKET,
  [0x300a] = MARK_BRACKET, [0x300c] = MARK_BRACKET, [0x3008] = MARK_BRACKET,
};

static inline Mark
get_mark (guint16 code)
{
  return code < G_N_ELEMENTS (marks) ? marks[code] : MARK_NONE;
}

/* A row more, which are many: the array grows by some at a time, and is cut in the end. */
static void
add_row (GArray                *clauses,
         guint                 *n,
         const PlanModelClause *clause)
{
  if (*n == clauses->len)
    g_array_set_size (clauses, *n + 64);
  g_array_index (clauses, PlanModelClause, (*n)++) = *clause;
}

static void
add_clause (GArray          *clauses,
            guint           *n,
            PlanModelClause *clause,
            guint32          end,
            guint32          next)
{
  clause->end = end;
  clause->n = next - clause->first;
  if (end > clause->start)
    add_row (clauses, n, clause);
}

/*< private >
 * plan_model_clauses_split:
 */
void
plan_model_clauses_split (const guint16 *codes,
                          guint32        start,
                          guint32        end,
                          GArray        *quantities,
                          GArray        *clauses)
{
  PlanModelClause clause = { .start = start, .begins_sentence = TRUE };
  PlanModelQuantityMatch *rows = (PlanModelQuantityMatch *) (gpointer) quantities->data;
  guint32 q = 0;
  PlanModelClause brackets[4];
  guint n_brackets = 0, n = clauses->len;

  for (guint32 i = start; i <= end;)
    {
      guint32 limit;
      Mark mark;

      while (q < quantities->len && rows[q].start < i)
        q++;
      /* Words between the figures and marks. */
      limit = q < quantities->len ? MIN (rows[q].start, end) : end;
      while (i < limit && get_mark (codes[i]) == MARK_NONE)
        i++;
      if (i == limit && i < end && rows[q].end > i)
        {
          /* No mark inside of a number ends anything. */
          i = rows[q++].end;
          continue;
        }
      mark = i < end ? get_mark (codes[i]) : MARK_SENTENCE;
      if (mark == MARK_NONE)
        {
          i++;
          continue;
        }
      if (mark == MARK_BRACKET)
        {
          guint32 after = plan_model_clause_skip_bracket (codes, i, end);
          guint16 code = codes[i];

          /* …平台。〔省大数据局，2024年6月〕推动…: a list of agencies belongs to what is before it, and so does its year. */
          if (after > i + 1 && after < end && i == clause.start && i > start && clause.begins_sentence && code == '[')
            {
              while (q < quantities->len && rows[q].start < after)
                q++;
              clause.start = after;
              clause.first = q;
            }
          else if (after > i + 1)
            {
              guint32 first = q;

              for (; q < quantities->len && rows[q].start < after; q++)
                if (code != '(')
                  leave_quoted (codes, i, after, end, &rows[q]);
              if (code == '(' && q > first && n_brackets < G_N_ELEMENTS (brackets))
                brackets[n_brackets++] = (PlanModelClause){
                  .start = i + 1, .end = after - 1, .first = first, .n = q - first, .is_bracket = TRUE
                };
            }
          i = after;
          continue;
        }
      add_clause (clauses, &n, &clause, MIN (i, end), q);
      for (guint k = 0; k < n_brackets; k++)
        add_row (clauses, &n, &brackets[k]);
      n_brackets = 0;
      clause = (PlanModelClause){ .start = i + 1,
                                  .first = q,
                                  .begins_sentence = mark == MARK_SENTENCE || (clause.begins_sentence && i == clause.start),
                                  .begins_part = mark == MARK_PART };
      i++;
    }
  g_array_set_size (clauses, n);
}
