/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/lexicon-private.h>

#define MAX_NOTE_BLOCKS 12
#define MAX_NOTE 600

static PlanModelWord opening_words[] = {
  { "注:", 1 }, { "注", 1 }, { "备注:", 1 }, { "注释:", 1 }, { "说明:", 1 }, { "附注:", 1 }, { "注.", 1 }, { "表注:", 1 },
  { "指标说明:", 1 }, { "有关说明:", 1 },
};
static PlanModelLexicon openings = PLAN_MODEL_LEXICON (opening_words);

static PlanModelWord sense_words[] = {
  { "累计", PLAN_MODEL_MARK_CUMULATIVE }, { "累积", PLAN_MODEL_MARK_CUMULATIVE },
  { "百分点", PLAN_MODEL_MARK_CHANGE }, { "提高幅度", PLAN_MODEL_MARK_CHANGE }, { "变化量", PLAN_MODEL_MARK_CHANGE },
  { "增减量", PLAN_MODEL_MARK_CHANGE }, { "变化值", PLAN_MODEL_MARK_CHANGE }, { "增加值变", PLAN_MODEL_MARK_CHANGE },
  { "下降", PLAN_MODEL_MARK_FALL }, { "降低", PLAN_MODEL_MARK_FALL }, { "减少", PLAN_MODEL_MARK_FALL }, { "降幅", PLAN_MODEL_MARK_FALL },
  { "初步", PLAN_MODEL_MARK_PROVISIONAL }, { "快报", PLAN_MODEL_MARK_PROVISIONAL }, { "初核", PLAN_MODEL_MARK_PROVISIONAL },
  { "预计", PLAN_MODEL_MARK_ESTIMATED }, { "预估", PLAN_MODEL_MARK_ESTIMATED }, { "估算", PLAN_MODEL_MARK_ESTIMATED },
  { "约束性", PLAN_MODEL_MARK_BINDING }, { "预期性", PLAN_MODEL_MARK_EXPECTED },
  { "年均", PLAN_MODEL_MARK_ANNUAL }, { "平均每年", PLAN_MODEL_MARK_ANNUAL },
  { "新增", PLAN_MODEL_MARK_INCREMENT }, { "增量", PLAN_MODEL_MARK_INCREMENT },
};
static PlanModelLexicon senses = PLAN_MODEL_LEXICON (sense_words);

/* What a note is about: a pair of brackets, stars, a number in a circle; 0: nothing of the kind. */
static guint16
find_mark (const guint16 *codes,
           guint32        start,
           guint32        end,
           guint         *length,
           guint32       *from,
           guint32       *to)
{
  guint32 limit = MIN (end, start + 16);

  for (guint32 i = start; i < limit; i++)
    {
      guint16 code = codes[i];

      *from = i;
      *length = 1;
      if (plan_model_code_is_opening (code) && i + 1 < end)
        {
          guint16 close = plan_model_code_get_partner (code);

          if (codes[i + 1] == close || (i + 2 < end && codes[i + 2] == close && !plan_model_code_is_digit (codes[i + 1])))
            {
              *to = codes[i + 1] == close ? i + 2 : i + 3;
              if (codes[i + 1] == '*')
                {
                  *from = i + 1;
                  *to = i + 2;
                  return '*';
                }
              return code;
            }
        }
      if (code == '*' || (code >= 0x2460 && code <= 0x24ff) || code == 0x25b3 || code == 0x25b2 || code == 0x2605
          || code == 0x2606 || code == 0x203b || code == '#' || (code >= 0x00b9 && code <= 0x00b9) || code == 0xb2
          || code == 0xb3 || code == 0x2020)
        {
          while (i + *length < end && codes[i + *length] == code)
            (*length)++;
          *to = i + *length;
          return code;
        }
      if (plan_model_codes_match (codes, i, end, "括号") > 0 || plan_model_codes_match (codes, i, end, "括弧") > 0)
        {
          *to = i + 2;
          return i > start && codes[i - 1] == 0x5706 ? '(' : '[';
        }
      if (plan_model_codes_match (codes, i, end, "星号") > 0)
        {
          *to = i + 2;
          return '*';
        }
    }

  return 0;
}

static void
add_mark (PlanModelTableSheet *self,
          guint16         code,
          guint           length,
          guint32         start,
          guint32         end)
{
  PlanModelTableMark mark = { code, length, 0, 0 };
  const guint16 *codes = self->codes;
  guint sense, n;

  for (guint32 i = start; i < end; i += MAX (n, 1))
    {
      PlanModelColumn column;

      n = plan_model_lexicon_match (&senses, codes, i, end, &sense);
      if (n > 0)
        {
          /* 带*的为约束性指标,其余为预期性指标 */
          gboolean is_rest = FALSE;

          for (guint32 k = start; k < i; k++)
            is_rest |= plan_model_codes_match (codes, k, i, "其余") > 0 || plan_model_codes_match (codes, k, i, "其他") > 0;
          if (sense == PLAN_MODEL_MARK_EXPECTED && is_rest)
            sense = PLAN_MODEL_MARK_OTHERS_EXPECTED;
          if (sense == PLAN_MODEL_MARK_BINDING && is_rest)
            sense = PLAN_MODEL_MARK_OTHERS_BINDING;
          mark.sense |= sense;
          continue;
        }
      if (i + 5 <= end && codes[i] == '2' && plan_model_codes_match (codes, i + 4, end, "年") > 0)
        {
          plan_model_column_read (codes, i, i + 5, &column);
          if (column.year != 0 && column.year_start == 0)
            {
              mark.year = column.year;
              mark.sense |= PLAN_MODEL_MARK_YEAR;
            }
        }
    }
  /* A total of years is no figure of the last of them. */
  if (mark.sense & (PLAN_MODEL_MARK_CUMULATIVE | PLAN_MODEL_MARK_ANNUAL | PLAN_MODEL_MARK_CHANGE))
    mark.sense &= ~PLAN_MODEL_MARK_YEAR;
  g_array_append_val (self->marks, mark);
}

static void
read_clause (PlanModelTableSheet *self,
             guint32         start,
             guint32         end)
{
  guint32 from, to;
  guint length;
  guint16 code;

  while (start < end && (self->codes[start] == ' ' || self->codes[start] == ','))
    start++;
  if (start >= end)
    return;
  code = find_mark (self->codes, start, end, &length, &from, &to);
  /* ②带*的为…: the ring is the number of the note. */
  if (code >= 0x2460 && code <= 0x2473 && from == start)
    {
      guint32 inner_from, inner_to;
      guint inner_length;
      guint16 inner = find_mark (self->codes, to, MIN (end, to + 5), &inner_length, &inner_from, &inner_to);

      if (inner != 0 && !(inner >= 0x2460 && inner <= 0x2473))
        {
          start = to;
          code = inner;
          length = inner_length;
          from = inner_from;
          to = inner_to;
        }
    }
  if (code != 0)
    {
      PlanModelTableNote note = { plan_model_reading_keep_place (self->reading, from, to), { start, end } };

      add_mark (self, code, length, to, end);
      g_array_append_val (self->notes, note);
    }
  else
    {
      PlanModelTableNote note = { "", { start, end } };

      note.mark = plan_model_reading_keep (self->reading, "注");
      g_array_append_val (self->notes, note);
    }
}

/* 1.带*的为…;2.…: a clause for each. */
static void
read_note (PlanModelTableSheet *self,
           guint32         start,
           guint32         end)
{
  const guint16 *codes = self->codes;
  guint32 clause = start;

  for (guint32 i = start; i < end; i++)
    {
      gboolean is_number = plan_model_code_is_digit (codes[i]) && i + 1 < end
                           && (codes[i + 1] == '.' || codes[i + 1] == 0x3001)
                           && (i + 2 >= end || !plan_model_code_is_digit (codes[i + 2]))
                           && (i == clause || codes[i - 1] == ';' || codes[i - 1] == 0x3002 || codes[i - 1] == ',');

      if (is_number || codes[i] == ';' || codes[i] == 0x3002)
        {
          if (i > clause)
            read_clause (self, clause, i);
          clause = is_number ? i + 2 : i + 1;
          if (is_number)
            i++;
        }
    }
  if (clause < end)
    read_clause (self, clause, end);
}

/* The notes below one table: whether a block is one, and where its text begins. */
static gboolean
is_note (const PlanModelTableSheet *self,
         const PlanModelBlock *block,
         gboolean              is_first,
         guint32              *start)
{
  const guint16 *codes = self->codes;
  guint32 from, to;
  guint length;
  guint sense, n;

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->end - block->start > MAX_NOTE)
    return FALSE;
  n = plan_model_lexicon_match (&openings, codes, block->start, block->end, &sense);
  if (n > 0)
    {
      *start = block->start + n;
      if (n == 1 && *start < block->end && plan_model_code_is_digit (codes[*start]))
        {
          while (*start < block->end && (plan_model_code_is_digit (codes[*start]) || codes[*start] == ':'))
            (*start)++;
          /* 注1.: the number is the mark's, not the note's. */
          if (*start < block->end && codes[*start] == '.')
            (*start)++;
        }
      return n > 1 || *start > block->start + 1;
    }
  *start = block->start;
  if (find_mark (codes, block->start, MIN (block->end, block->start + 6), &length, &from, &to) != 0
      && (codes[from] != 0x2014 && from <= block->start + 1))
    return TRUE;
  /* The second note of several begins with its number. */
  if (!is_first && block->end - block->start <= 120 && plan_model_code_is_digit (codes[block->start])
      && block->start + 1 < block->end && (codes[block->start + 1] == '.' || codes[block->start + 1] == 0x3001))
    {
      *start = block->start + 2;
      return find_mark (codes, *start, MIN (block->end, *start + 10), &length, &from, &to) != 0;
    }

  return FALSE;
}

/*< private >
 * plan_model_sheet_read_notes:
 */
void
plan_model_sheet_read_notes (PlanModelTableSheet *self)
{
  const PlanModelLayout *layout = self->reading->layout;
  guint32 start;

  for (guint32 row = self->end_row; row < self->n_rows; row++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_lone_cell (self, row);
      guint n;

      if (cell == NULL)
        continue;
      n = plan_model_lexicon_match (&openings, self->codes, cell->start, cell->end, NULL);
      read_note (self, cell->start + n, cell->end);
    }
  for (guint32 i = 1; i <= MAX_NOTE_BLOCKS && self->block + i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, self->block + i);

      if (!is_note (self, block, i == 1, &start))
        break;
      read_note (self, start, block->end);
    }
}

/*< private >
 * plan_model_sheet_find_mark:
 *
 * Returns: what the notes say that the mark means; G_MAXUINT32 where none has it
 */
guint32
plan_model_sheet_find_mark (const PlanModelTableSheet *self,
                            guint16               code,
                            guint                 length,
                            gint16               *year)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const PlanModelTableMark *mark = &g_array_index (self->marks, PlanModelTableMark, i);

      if (mark->code == code && (code != '*' || mark->length == length))
        {
          if (year != NULL && mark->year != 0)
            *year = mark->year;
          return mark->sense;
        }
    }

  return G_MAXUINT32;
}
