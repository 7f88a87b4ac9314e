/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/grid-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>

/* Longer lines are text, whatever is in them. */
#define MAX_LINE 8192
#define MAX_PIECES 256

static inline guint
get_width (guint16 code)
{
  return code == PLAN_MODEL_CODE_NONE ? 0 : code < 0x2000 ? 1 : 2;
}

static inline gboolean
is_bar (const guint16 *codes,
        guint32        start,
        guint32        i)
{
  return codes[i] == '|' && (i == start || codes[i - 1] != '\\');
}

/*< private >
 * plan_model_grid_line_is_blank:
 *
 * Returns: whether nothing is seen in the line
 */
gboolean
plan_model_grid_line_is_blank (const PlanModelRaw *raw,
                               guint32             line)
{
  const PlanModelRawLine *extent = &raw->lines[line];

  for (guint32 i = extent->start; i < extent->end; i++)
    if (!plan_model_code_is_unseen (raw->codes[i]))
      return FALSE;

  return TRUE;
}

/*< private >
 * plan_model_grid_line_is_frame:
 *
 * Returns: whether the line is one of a drawn frame
 */
gboolean
plan_model_grid_line_is_frame (const PlanModelRaw *raw,
                               guint32             line)
{
  const PlanModelRawLine *extent = &raw->lines[line];
  guint n_dashes = 0, n_crosses = 0;

  for (guint32 i = extent->start; i < extent->end; i++)
    {
      guint16 code = raw->codes[i];

      if (code == '-' || code == 0x2014 || code == '=')
        n_dashes++;
      else if (code == '|' || code == '+' || (code >= 0x2500 && code <= 0x257f))
        n_crosses++;
      else if (code != ':' && !plan_model_code_is_unseen (code))
        return FALSE;
    }

  /* "— |" is a cell without a figure. */
  return n_crosses >= 1 && (n_dashes >= 3 || (n_dashes == 2 && n_crosses >= 2));
}

static PlanModelWord apart_words[] = {
  { "表", 1 }, { "附表", 1 }, { "专栏", 1 }, { "图", 1 }, { "附件", 1 }, { "续表", 1 },
  { "注:", 2 }, { "注1", 2 }, { "备注:", 2 }, { "说明:", 2 }, { "注释:", 2 }, { "单位:", 2 }, { "(单位:", 2 }, { "数据来源:", 2 },
  { "资料来源:", 2 }, { "来源:", 2 }, { "——", 2 }, { "#", 2 },
};
static PlanModelLexicon apart = PLAN_MODEL_LEXICON (apart_words);

/*< private >
 * plan_model_grid_line_is_sentence:
 *
 * Returns: whether the line ends in a full stop or a semicolon
 */
gboolean
plan_model_grid_line_is_sentence (const PlanModelRaw *raw,
                                  guint32             line)
{
  guint32 start = raw->lines[line].start, end = raw->lines[line].end;

  while (end > start && plan_model_code_is_unseen (raw->codes[end - 1]))
    end--;

  return end > start && plan_model_code_is_one_of (raw->codes[end - 1], u"。;");
}

/*< private >
 * plan_model_grid_line_is_apart:
 *
 * Returns: whether the line does not belong to a cell before or behind it
 */
gboolean
plan_model_grid_line_is_apart (const PlanModelRaw *raw,
                               guint32             line)
{
  guint32 start = raw->lines[line].start, end = raw->lines[line].end, after;
  const guint16 *codes = raw->codes;
  guint sense, length;

  while (start < end && plan_model_code_is_unseen (codes[start]))
    start++;
  while (end > start && plan_model_code_is_unseen (codes[end - 1]))
    end--;
  if (end - start > 60)
    return TRUE;
  if (end == start || codes[end - 1] == 0x3002 || codes[end - 1] == ';' || codes[end - 1] == ':')
    return TRUE;
  length = plan_model_lexicon_match (&apart, codes, start, end, &sense);
  if (length > 0 && sense == 2)
    return TRUE;
  if (length > 0)
    {
      guint32 at = start + length;

      while (at < end && plan_model_code_is_unseen (codes[at]))
        at++;
      if (at < end && plan_model_numeral_read (codes, at, end, &after) >= 0)
        return TRUE;
    }
  /* 第三章, 一、, (二): a heading that a table may stand under. */
  if (codes[start] == 0x7b2c && plan_model_numeral_read (codes, start + 1, end, &after) >= 0 && after < end
      && (codes[after] == 0x7ae0 || codes[after] == 0x8282 || codes[after] == 0x7f16))
    return TRUE;

  return FALSE;
}

/*< private >
 * plan_model_grid_line_get_manner:
 *
 * Returns: how a table would be drawn whose first line it is; the one look at each line of ordinary text
 */
PlanModelGridManner
plan_model_grid_line_get_manner (const PlanModelRaw *raw,
                                 guint32             line)
{
  guint32 start = raw->lines[line].start, end = raw->lines[line].end;
  const guint16 *codes = raw->codes;
  guint n_tabs = 0, n_wide = 0, n_narrow = 0, n_seen = 0;
  PlanModelColumn column;
  gboolean has_bar = (raw->lines[line].flags & PLAN_MODEL_LINE_HAS_BAR) != 0, has_blank;

  if (end - start > MAX_LINE)
    return PLAN_MODEL_GRID_NONE;
  while (end > start && plan_model_code_is_unseen (codes[end - 1]))
    end--;
  while (start < end && plan_model_code_is_unseen (codes[start]))
    start++;
  for (guint32 i = start; has_bar && i < end; i++)
    {
      i = plan_model_codes_find (codes, i, end, '|');
      if (i < end && is_bar (codes, start, i))
        return PLAN_MODEL_GRID_BARS;
    }
  /* Most lines have nothing blank but around them. */
  has_blank = raw->lines[line].n_unseen != raw->lines[line].end - raw->lines[line].start - (end - start);
  if (!has_bar && !has_blank)
    n_seen = end - start;
  for (guint32 i = start; i < end && (has_bar || has_blank); i++)
    {
      guint16 code = codes[i];

      if (code == '\t')
        n_tabs++;
      else if (code == ' ' && codes[i - 1] != ' ')
        {
          n_wide += codes[i + 1] == ' ';
          n_narrow += codes[i + 1] != ' ';
        }
      else if (code != '|')
        n_seen++;
    }
  if (n_tabs > 0)
    return PLAN_MODEL_GRID_TABS;
  if (n_wide > 0)
    return PLAN_MODEL_GRID_SPACES;
  if (n_seen == 0 || n_seen > 60)
    return PLAN_MODEL_GRID_NONE;
  /* A heading of two words says nothing. */
  if (n_narrow > 0)
    return n_narrow >= 2 ? PLAN_MODEL_GRID_WORDS : PLAN_MODEL_GRID_NONE;
  if (n_seen <= 6)
    {
      plan_model_column_read (codes, start, end, &column);
      if (column.kind == PLAN_MODEL_HEADER_NUMBER || column.kind == PLAN_MODEL_HEADER_CATEGORY
          || column.kind == PLAN_MODEL_HEADER_NAME || column.kind == PLAN_MODEL_HEADER_ITEM
          || column.kind == PLAN_MODEL_HEADER_TASK || column.kind == PLAN_MODEL_HEADER_PROJECT
          || column.kind == PLAN_MODEL_HEADER_AREA)
        return PLAN_MODEL_GRID_LINES;
    }

  return PLAN_MODEL_GRID_NONE;
}

static void
add_piece (const PlanModelRaw *raw,
           guint32             line,
           guint32             start,
           guint32             end,
           guint32             left,
           guint32             right,
           GArray             *pieces)
{
  PlanModelGridPiece piece = { 0 };

  for (; start < end && plan_model_code_is_unseen (raw->codes[start]); start++)
    left += get_width (raw->codes[start]);
  for (; end > start && plan_model_code_is_unseen (raw->codes[end - 1]); end--)
    right -= get_width (raw->codes[end - 1]);
  piece.start = start;
  piece.end = end;
  piece.line = line;
  piece.left = left;
  piece.right = right;
  piece.n_columns = 1;
  g_array_append_val (pieces, piece);
}

static gboolean
is_gap (const guint16      *codes,
        guint32             start,
        guint32             end,
        guint32             i,
        PlanModelGridManner manner)
{
  switch ((int) manner)
    {
    case PLAN_MODEL_GRID_BARS:
      return is_bar (codes, start, i);
    case PLAN_MODEL_GRID_TABS:
      return codes[i] == '\t';
    case PLAN_MODEL_GRID_SPACES:
      return codes[i] == '\t' || (codes[i] == ' ' && i + 1 < end && (codes[i + 1] == ' ' || codes[i + 1] == '\t'));
    case PLAN_MODEL_GRID_WORDS:
      return codes[i] == ' ';
    default:
      return FALSE;
    }
}

/*< private >
 * plan_model_grid_line_split:
 *
 * Returns: how many pieces the line has
 */
guint
plan_model_grid_line_split (const PlanModelRaw *raw,
                            guint32             line,
                            PlanModelGridManner manner,
                            gboolean            is_led,
                            gboolean            is_framed,
                            GArray             *pieces)
{
  guint32 line_start = raw->lines[line].start, start = line_start, end = raw->lines[line].end;
  const guint16 *codes = raw->codes;
  guint first = pieces->len;
  guint32 left = 0;

  if (end - start > MAX_LINE)
    return 0;
  while (end > start && (manner == PLAN_MODEL_GRID_TABS ? codes[end - 1] == ' ' : plan_model_code_is_unseen (codes[end - 1])))
    end--;
  while (start < end && (codes[start] == ' ' || codes[start] == PLAN_MODEL_CODE_NONE))
    left += get_width (codes[start++]);
  if (start == end)
    return 0;
  /* A bar before the first cell and one behind the last are of the frame. */
  if (manner == PLAN_MODEL_GRID_BARS)
    {
      if (is_led && codes[start] == '|' && end - start > 1)
        start++;
      if (is_framed && end > start && is_bar (codes, start, end - 1))
        end--;
    }
  while (pieces->len - first < MAX_PIECES)
    {
      guint32 i = start, from = left;

      /* No gap is beyond the bar. */
      while (i < end && (codes[i] > '|' || !is_gap (codes, line_start, end, i, manner)))
        left += get_width (codes[i++]);
      add_piece (raw, line, start, i, from, left, pieces);
      if (i >= end)
        break;
      if (manner == PLAN_MODEL_GRID_SPACES || manner == PLAN_MODEL_GRID_WORDS)
        while (i < end && plan_model_code_is_unseen (codes[i]))
          left += get_width (codes[i++]);
      else
        left += get_width (codes[i++]);
      start = i;
      if (start == end && (manner == PLAN_MODEL_GRID_SPACES || manner == PLAN_MODEL_GRID_WORDS))
        break;
    }

  return pieces->len - first;
}
