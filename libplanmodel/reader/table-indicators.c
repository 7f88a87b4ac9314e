/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/subject-private.h>

#include <string.h>

#define MAX_LEVEL 5
#define MAX_NAME 40
#define MAX_SAMPLE_ROWS 60

/* What stands in a column of figures: figures of what a row is, of another thing, or of another area. */
typedef struct
{
  gboolean is_figures;
  gboolean is_area; /* the label names one */
  gboolean is_whole; /* 全市, 合计 */
  PlanModelPlace label; /* end 0: none */
} Use;

/* The state between the rows of a table. */
typedef struct
{
  PlanModelTableSheet *sheet;
  Use *uses;
  int name_column;
  const char *group;
  PlanModelNature group_nature;
  guint32 first_row; /* the number of the first row */
  guint32 levels[MAX_LEVEL + 1]; /* the last row of each level */
  guint32 main_row; /* the last row that is no part of another */
  guint32 part_of; /* the parent of the rows that follow 其中 */
  guint32 counted_row; /* the last row with a unit of its own */
  guint32 counted_at; /* its row of the sheet */
  const char *counted_unit;
  const char *main_unit;
  gint64 last_number;
  guint n_numbered; /* rows with a number of the first level */
  gboolean has_number_column;
  gboolean has_unit_column;
  gboolean has_name_units; /* most names carry their units */
} Walk;

static PlanModelWord whole_words[] = {
  { "全市", 1 }, { "全省", 1 }, { "全区", 1 }, { "全州", 1 }, { "全县", 1 }, { "全盟", 1 }, { "全旗", 1 }, { "全国", 2 }, { "合计", 1 },
  { "总计", 1 }, { "小计", 1 }, { "总量", 1 }, { "全市合计", 1 }, { "全省合计", 1 }, { "全区合计", 1 }, { "全州合计", 1 }, { "全县合计", 1 },
  { "共计", 1 }, { "全域", 1 }, { "全地区", 1 }, { "自治区", 1 }, { "全自治区", 1 },
};
static PlanModelLexicon wholes = PLAN_MODEL_LEXICON (whole_words);

static PlanModelWord area_words[] = {
  { "县", 1 }, { "市", 1 }, { "区", 1 }, { "旗", 1 }, { "州", 1 }, { "盟", 1 }, { "镇", 1 }, { "乡", 1 }, { "街道", 1 }, { "省", 1 },
  { "市本级", 1 }, { "市直", 1 }, { "区本级", 1 }, { "县本级", 1 }, { "兵团", 1 }, { "园区", 1 }, { "片区", 1 }, { "组团", 1 }, { "师", 1 },
  { "林场", 1 }, { "农场", 1 }, { "基地", 1 }, { "开发区", 1 },
};
static PlanModelLexicon areas = PLAN_MODEL_LEXICON (area_words);

/* Labels below a year that say no more than that a figure stands there. */
static PlanModelWord plain_words[] = {
  { "数值", 1 }, { "绝对值", 1 }, { "总量", 1 }, { "数量", 1 }, { "指标值", 1 }, { "值", 1 }, { "量", 1 }, { "数", 1 }, { "规模", 1 },
  { "数额", 1 }, { "指标", 1 }, { "金额", 1 }, { "水平", 1 }, { "绝对数", 1 },
};
static PlanModelLexicon plains = PLAN_MODEL_LEXICON (plain_words);

static gboolean
is_area_text (const guint16 *codes,
              guint32        start,
              guint32        end)
{
  return end - start >= 2 && end - start <= 14 && plan_model_lexicon_match_before (&areas, codes, start + 1, end, NULL) > 0;
}

static gboolean
is_whole_text (const guint16 *codes,
               guint32        start,
               guint32        end)
{
  guint sense;

  return end > start && plan_model_lexicon_match (&wholes, codes, start, end, &sense) == end - start && sense == 1;
}

/* 行政村总数: what there is, and not what is to be done. */
static PlanModelWord stock_words[] = {
  { "村数", 1 }, { "村总数", 1 }, { "村个数", 1 }, { "社区数", 1 }, { "社区总数", 1 }, { "乡镇数", 1 }, { "村(社区)数", 1 },
  { "总户数", 1 }, { "总人口", 1 }, { "总人数", 1 }, { "常住人口", 1 }, { "户籍人口", 1 }, { "农村人口", 1 },
  { "国土面积", 1 }, { "辖区面积", 1 }, { "行政区域面积", 1 },
};
static PlanModelLexicon stocks = PLAN_MODEL_LEXICON (stock_words);

static PlanModelWord village_words[] = {
  { "行政村", 1 }, { "建制村", 1 }, { "自然村", 1 }, { "涉农社区", 1 }, { "城市社区", 1 }, { "村", 1 }, { "社区", 1 }, { "乡镇", 1 },
  { "总", 1 }, { "农村", 1 }, { "城镇", 1 }, { "现有", 1 }, { "全部", 1 },
};
static PlanModelLexicon villages = PLAN_MODEL_LEXICON (village_words);

static gboolean
is_stock (const guint16 *codes,
          PlanModelPlace label)
{
  guint length = plan_model_lexicon_match_before (&stocks, codes, label.start, label.end, NULL);
  guint32 rest = label.end - length;

  /* 已治理村数 is none: nothing but the kind of village may stand before it. */
  if (length == 0)
    return FALSE;
  if (rest == label.start)
    return TRUE;
  rest += codes[rest] == 0x6751 /* 村 */;

  return plan_model_lexicon_match (&villages, codes, label.start, rest, NULL) == rest - label.start;
}

/* The cell that says what a row is of: 合计 may stand beside its column, under the numbers. */
static const PlanModelCell *
get_key_cell (const PlanModelTableSheet *sheet,
              guint32                    row,
              int                        key_column)
{
  const PlanModelCell *key = plan_model_sheet_get_cell (sheet, row, key_column);

  if (key != NULL && key->end > key->start)
    return key;
  for (int column = key_column - 1; column >= 0; column--)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (sheet, row, column);

      if (cell != NULL && is_whole_text (sheet->codes, cell->start, cell->end))
        return cell;
    }

  return key;
}

static void
judge_uses (Walk *walk)
{
  PlanModelTableSheet *sheet = walk->sheet;
  guint n_labels = 0, n_areas = 0;

  walk->uses = g_new0 (Use, sheet->n_columns);
  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      Use *use = &walk->uses[i];
      guint n = 0, figures = 0;

      if ((int) i == walk->name_column)
        continue;
      if (sheet->columns[i].kind != PLAN_MODEL_HEADER_VALUE && sheet->columns[i].kind != PLAN_MODEL_HEADER_NONE)
        continue;
      for (guint32 row = sheet->body_row; row < sheet->end_row && row < sheet->body_row + MAX_SAMPLE_ROWS; row++)
        {
          PlanModelLook look = plan_model_sheet_get_look (sheet, row, i);
          const PlanModelCell *cell = plan_model_sheet_get_cell (sheet, row, i);

          if (cell == NULL || cell->n_columns == sheet->n_columns || look == PLAN_MODEL_LOOK_EMPTY)
            continue;
          n++;
          figures += look == PLAN_MODEL_LOOK_FIGURE || look == PLAN_MODEL_LOOK_MISSING
                     || (look == PLAN_MODEL_LOOK_YEAR && cell->end - cell->start == 4);
        }
      use->is_figures = sheet->columns[i].kind == PLAN_MODEL_HEADER_VALUE || (n > 0 && figures * 2 >= n);
      if (!use->is_figures || sheet->measures[i].end == 0)
        continue;
      use->label = sheet->measures[i];
      if (plan_model_lexicon_match (&plains, sheet->codes, use->label.start, use->label.end, NULL)
          == use->label.end - use->label.start && sheet->columns[i].kind == PLAN_MODEL_HEADER_VALUE)
        {
          use->label.end = 0;
          continue;
        }
      use->is_whole = is_whole_text (sheet->codes, use->label.start, use->label.end);
      use->is_area = use->is_whole || is_area_text (sheet->codes, use->label.start, use->label.end);
      n_labels++;
      n_areas += use->is_area;
    }
  /* 合计 beside measures is one of them; beside areas whatever has no such ending is an area too. */
  for (guint32 i = 0; i < sheet->n_columns; i++)
    if (walk->uses[i].label.end != 0)
      walk->uses[i].is_area = n_areas * 2 > n_labels;
}

static const char *
keep (Walk          *walk,
      PlanModelPlace place)
{
  return place.end <= place.start ? NULL : plan_model_reading_keep_place (walk->sheet->reading, place.start, place.end);
}

static const char *
get_cell_unit (Walk                *walk,
               const PlanModelCell *cell)
{
  const guint16 *codes = walk->sheet->codes;
  guint32 start, end;
  PlanModelLook look;

  if (cell == NULL || cell->end <= cell->start)
    return NULL;
  look = plan_model_look_at (codes, cell->start, cell->end);
  if (look == PLAN_MODEL_LOOK_MISSING || look == PLAN_MODEL_LOOK_EMPTY)
    return NULL;
  start = cell->start;
  end = cell->end;
  if (codes[start] == '(' && codes[end - 1] == ')')
    {
      start++;
      end--;
    }

  return end > start && end - start <= 24 ? plan_model_reading_keep_place (walk->sheet->reading, start, end) : NULL;
}

/* The unit of the line above; of several in it, "%" for a name of a rate and the first of the rest for the others. */
static const char *
get_sheet_unit (Walk                   *walk,
                const PlanModelRowName *name)
{
  const PlanModelPlace *place = &walk->sheet->unit;
  const guint16 *codes = walk->sheet->codes;
  guint32 start = place->start, n = 1;
  gboolean has_percent = FALSE, is_rate;

  if (place->end <= place->start)
    return NULL;
  for (guint32 i = place->start; i < place->end; i++)
    {
      n += codes[i] == 0x3001 || codes[i] == ',';
      has_percent |= codes[i] == '%';
    }
  is_rate = name != NULL && name->name.end > name->name.start
            && (codes[name->name.end - 1] == 0x7387 || codes[name->name.end - 1] == 0x91cd
                || plan_model_codes_match (codes, name->name.end - 2, name->name.end, "比例") > 0
                || plan_model_codes_match (codes, name->name.end - 2, name->name.end, "占比") > 0);
  if (n == 1)
    return keep (walk, *place);
  if (has_percent && is_rate)
    return "%";
  if (!has_percent || n > 2)
    return NULL;
  for (guint32 i = start; i <= place->end; i++)
    if (i == place->end || codes[i] == 0x3001 || codes[i] == ',')
      {
        if (i > start && codes[start] != '%')
          return plan_model_reading_keep_place (walk->sheet->reading, start, i);
        start = i + 1;
      }

  return NULL;
}

/* A figure about the past is a baseline only beside one that is to be reached. */
static void
settle_roles (const PlanModelReading *reading,
              guint                   first)
{
  gboolean has_target = FALSE;

  for (guint i = first; i < reading->statements->len; i++)
    {
      PlanModelValueRole role = g_array_index (reading->statements, PlanModelStatement, i).role;

      has_target |= role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE
                    || role == PLAN_MODEL_VALUE_ROLE_ESTIMATE;
    }
  for (guint i = first; i < reading->statements->len && !has_target; i++)
    {
      PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);

      if (statement->role == PLAN_MODEL_VALUE_ROLE_BASELINE)
        statement->role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
    }
}

static PlanModelNature
find_nature (const PlanModelTableSheet *sheet,
             guint32               start,
             guint32               end)
{
  for (guint32 i = start; i + 3 <= end; i++)
    {
      if (plan_model_codes_match (sheet->codes, i, end, "约束性") > 0)
        return PLAN_MODEL_NATURE_BINDING;
      if (plan_model_codes_match (sheet->codes, i, end, "预期性") > 0)
        return PLAN_MODEL_NATURE_EXPECTED;
    }

  return PLAN_MODEL_NATURE_UNSPECIFIED;
}

static void
take_group (Walk                *walk,
            const PlanModelCell *cell)
{
  PlanModelRowName name;

  plan_model_row_name_read (walk->sheet, cell->start, cell->end, 0, &name);
  if (name.name.end <= name.name.start)
    return;
  walk->group = keep (walk, name.name);
  walk->group_nature = find_nature (walk->sheet, cell->start, cell->end);
  memset (walk->levels, 0, sizeof walk->levels);
  walk->part_of = walk->main_row = walk->counted_row = 0;
  walk->counted_unit = walk->main_unit = NULL;
  walk->last_number = 0;
}

static PlanModelNature
get_nature (Walk                   *walk,
            guint32                 row,
            const PlanModelRowName *name,
            guint32                *inferred)
{
  const PlanModelTableSheet *sheet = walk->sheet;

  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (sheet, row, i);
      PlanModelNature nature;

      if (sheet->columns[i].kind != PLAN_MODEL_HEADER_NATURE || cell == NULL)
        continue;
      nature = find_nature (sheet, cell->start, cell->end);
      if (nature == PLAN_MODEL_NATURE_UNSPECIFIED)
        nature = plan_model_nature_read (sheet->codes, cell->start, cell->end);
      if (nature != PLAN_MODEL_NATURE_UNSPECIFIED)
        return nature;
    }
  if (name->nature != PLAN_MODEL_NATURE_UNSPECIFIED)
    return name->nature;
  if (name->marks & PLAN_MODEL_MARK_BINDING)
    return PLAN_MODEL_NATURE_BINDING;
  if (name->marks & PLAN_MODEL_MARK_EXPECTED)
    return PLAN_MODEL_NATURE_EXPECTED;
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      guint32 sense = g_array_index (sheet->marks, PlanModelTableMark, i).sense;

      if (sense & (PLAN_MODEL_MARK_OTHERS_EXPECTED | PLAN_MODEL_MARK_OTHERS_BINDING))
        {
          *inferred |= PLAN_MODEL_INFERS_NATURE;
          return sense & PLAN_MODEL_MARK_OTHERS_EXPECTED ? PLAN_MODEL_NATURE_EXPECTED : PLAN_MODEL_NATURE_BINDING;
        }
    }
  if (walk->group_nature != PLAN_MODEL_NATURE_UNSPECIFIED || sheet->nature != PLAN_MODEL_NATURE_UNSPECIFIED)
    *inferred |= PLAN_MODEL_INFERS_NATURE;

  return walk->group_nature != PLAN_MODEL_NATURE_UNSPECIFIED ? walk->group_nature : sheet->nature;
}

/* Names of figures that have no unit, so that its want says nothing: 基尼系数, 满意度, 指数. */
static gboolean
is_unitless (const PlanModelTableSheet *sheet,
             const PlanModelRowName    *name)
{
  static const char *const endings[] = { "系数", "指数", "率", "比", "度", "强度", "得分", "排名", "位次" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      guint32 length = g_utf8_strlen (endings[i], -1);

      if (name->name.end - name->name.start >= length
          && plan_model_codes_match (sheet->codes, name->name.end - length, name->name.end, endings[i]) > 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether no figure of a row is more than that of the other in its column: what is more is no part. */
static gboolean
fits_into (const Walk *walk,
           guint32     part,
           guint32     whole)
{
  const PlanModelTableSheet *sheet = walk->sheet;

  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      const PlanModelCell *a = plan_model_sheet_get_cell (sheet, part, i), *b = plan_model_sheet_get_cell (sheet, whole, i);
      PlanModelQuantityMatch x, y;

      if (!walk->uses[i].is_figures || sheet->columns[i].is_growth || a == NULL || b == NULL || a == b)
        continue;
      if (plan_model_quantity_read_cell (sheet->codes, a->start, a->end, &x)
          && plan_model_quantity_read_cell (sheet->codes, b->start, b->end, &y) && x.has_amount && y.has_amount
          && plan_model_decimal_compare (&x.amount, &y.amount) > 0)
        return FALSE;
    }

  return TRUE;
}

/* Whose part a row is: by 其中, by a dash, by its number, by a unit that it does not repeat. */
static void
find_parent (Walk                   *walk,
             guint32                 at,
             const PlanModelRowName *name,
             guint                   level,
             gboolean                is_numbered,
             PlanModelTableEntry      *row)
{
  guint32 parent = 0;

  if (name->is_part)
    {
      parent = walk->part_of = walk->main_row;
      row->nesting = PLAN_MODEL_NESTING_OF_WHICH;
    }
  else if (walk->part_of != 0 && !is_numbered && (name->is_item || walk->n_numbered > 0))
    {
      parent = walk->part_of;
      row->nesting = PLAN_MODEL_NESTING_OF_WHICH;
    }
  else if (name->is_item)
    parent = walk->main_row;
  else if (level > 1)
    for (guint i = MIN (level, MAX_LEVEL) - 1; i > 0 && parent == 0; i--)
      parent = walk->levels[i];
  else if (level == 0 && walk->has_name_units && !walk->has_unit_column && row->unit == NULL && walk->counted_row != 0
           && fits_into (walk, at, walk->counted_at)
           && !is_unitless (walk->sheet, name))
    {
      parent = walk->counted_row;
      row->unit = walk->counted_unit;
      row->unit_is_inferred = TRUE;
    }
  if (parent != 0 && row->unit == NULL && walk->main_unit != NULL && !walk->has_unit_column)
    {
      row->unit = walk->main_unit;
      row->unit_is_inferred = TRUE;
    }
  row->parent_row = parent;
  if (parent != 0)
    row->inferred |= PLAN_MODEL_INFERS_PARENT;
  else
    {
      walk->main_row = row->row;
      walk->main_unit = row->unit;
      walk->part_of = 0;
      if (row->unit != NULL)
        {
          walk->counted_row = row->row;
          walk->counted_at = at;
          walk->counted_unit = row->unit;
        }
    }
  if (level > 0 && level <= MAX_LEVEL)
    {
      walk->levels[level] = row->row;
      for (guint i = level + 1; i <= MAX_LEVEL; i++)
        walk->levels[i] = 0;
      walk->n_numbered += level == 1;
    }
}

/* The number of a row in a column of its own: its level. */
static guint
read_number_cell (const PlanModelTableSheet *sheet,
                  guint32                    start,
                  guint32                    end,
                  PlanModelPlace            *number)
{
  guint dots = 0;

  while (end > start && (sheet->codes[end - 1] == '.' || sheet->codes[end - 1] == 0x3001))
    end--;
  if (end == start || end - start > 8)
    return 0;
  *number = (PlanModelPlace) { start, end };
  for (guint32 i = start; i < end; i++)
    dots += sheet->codes[i] == '.';
  if (sheet->codes[start] == '(' || (sheet->codes[start] >= 0x2460 && sheet->codes[start] <= 0x2473))
    return 2;

  return dots + 1;
}

static const PlanModelCell *
get_name_cell (const Walk *walk,
               guint32     row)
{
  const PlanModelTableSheet *sheet = walk->sheet;

  for (int i = walk->name_column; i >= 0; i--)
    {
      const PlanModelCell *cell;

      if (sheet->columns[i].kind != PLAN_MODEL_HEADER_NAME && i != walk->name_column)
        continue;
      cell = plan_model_sheet_get_cell (sheet, row, i);
      if (cell != NULL && cell->end > cell->start)
        return cell;
    }

  return NULL;
}

/* 2.1 | 企业培育 | | |: a number and a name, and no figure. */
static gboolean
is_heading_of_group (const Walk *walk,
                     guint32     row)
{
  const PlanModelTableSheet *sheet = walk->sheet;
  const PlanModelCell *name = get_name_cell (walk, row);

  if (name == NULL || name->end - name->start > 30)
    return FALSE;
  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (sheet, row, i);

      if (cell != NULL && cell != name && cell->end > cell->start && sheet->columns[i].kind != PLAN_MODEL_HEADER_NUMBER
          && sheet->columns[i].kind != PLAN_MODEL_HEADER_CATEGORY)
        return FALSE;
    }

  return TRUE;
}

static const char *
join_name (Walk          *walk,
           const char    *name,
           PlanModelPlace label)
{
  g_autofree char *text = plan_model_layout_dup_text (walk->sheet->reading->layout, label.start, label.end);
  g_autofree char *joined = g_strconcat (name, text, NULL);

  return plan_model_reading_keep (walk->sheet->reading, joined);
}

static void
add_row (Walk    *walk,
         guint32  row,
         guint32  number)
{
  PlanModelTableSheet *sheet = walk->sheet;
  const PlanModelCell *cell = get_name_cell (walk, row), *number_cell = NULL;
  PlanModelTableEntry out = { 0 };
  PlanModelRowName name;
  PlanModelPlace printed = { 0, 0 };
  guint level = 0, first = sheet->reading->statements->len;
  const char *unit = NULL;

  if (cell == NULL)
    return;
  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      const PlanModelCell *at = plan_model_sheet_get_cell (sheet, row, i);

      if (at == NULL || at->end <= at->start || at == cell)
        continue;
      switch ((int) sheet->columns[i].kind)
        {
        case PLAN_MODEL_HEADER_NUMBER:
          number_cell = at;
          break;
        case PLAN_MODEL_HEADER_UNIT:
          unit = get_cell_unit (walk, at);
          break;
        case PLAN_MODEL_HEADER_CATEGORY:
        case PLAN_MODEL_HEADER_NAME:
          if ((int) i < walk->name_column)
            {
              PlanModelRowName group;

              plan_model_row_name_read (sheet, at->start, at->end, 0, &group);
              if (group.name.end > group.name.start)
                {
                  walk->group = keep (walk, group.name);
                  walk->group_nature = find_nature (sheet, at->start, at->end);
                }
            }
          break;
        default:
          break;
        }
    }
  plan_model_row_name_read (sheet, cell->start, cell->end, walk->last_number + 1, &name);
  if (name.name.end <= name.name.start)
    {
      /* 其中: on a line of its own. */
      if (name.is_part)
        walk->part_of = walk->main_row;
      return;
    }
  if (number_cell != NULL)
    {
      guint32 start = number_cell->start;

      /* ★3.3 */
      while (start < number_cell->end && (sheet->codes[start] == '*' || sheet->codes[start] == 0x2605 || sheet->codes[start] == 0x25b2
                                          || sheet->codes[start] == 0x25b3 || sheet->codes[start] == 0x203b))
        {
          guint32 sense = plan_model_sheet_find_mark (sheet, sheet->codes[start], 1, &name.mark_year);

          name.marks |= sense == G_MAXUINT32 ? 0 : sense;
          start++;
        }
      level = read_number_cell (sheet, start, number_cell->end, &printed);
    }
  else if (name.number.end != 0)
    {
      printed = name.number;
      level = name.level;
    }
  if (level == 1 && plan_model_code_is_digit (sheet->codes[printed.start]))
    {
      guint32 after;

      walk->last_number = plan_model_numeral_read (sheet->codes, printed.start, printed.end, &after);
    }
  out.row = number;
  out.name = keep (walk, name.name);
  out.number = keep (walk, printed);
  out.group = walk->group;
  out.unit = unit != NULL ? unit : keep (walk, name.unit);
  if (out.unit == NULL && !walk->has_unit_column)
    out.unit = get_sheet_unit (walk, &name);
  out.form = name.form;
  out.change = name.change;
  out.marks = name.marks;
  out.mark_year = name.mark_year;
  out.nature = get_nature (walk, row, &name, &out.inferred);
  if (name.is_total)
    {
      const char *title = sheet->title.end > sheet->title.start ? keep (walk, sheet->title) : NULL;

      out.name = walk->group != NULL ? plan_model_reading_keep (sheet->reading, walk->group) : title != NULL ? title : out.name;
    }
  find_parent (walk, row, &name, level, number_cell != NULL || (printed.end != 0 && level == 1), &out);
  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      PlanModelLook look = plan_model_sheet_get_look (sheet, row, i);

      out.has_levels |= walk->uses[i].is_figures && !sheet->columns[i].is_growth && look == PLAN_MODEL_LOOK_FIGURE
                        && sheet->columns[i].role != PLAN_MODEL_VALUE_ROLE_BASELINE
                        && (sheet->columns[i].year == 0 || sheet->columns[i].year >= sheet->period_start);
    }
  for (guint32 i = 0; i < sheet->n_columns; i++)
    {
      const PlanModelCell *at = plan_model_sheet_get_cell (sheet, row, i);
      PlanModelTableEntry now = out;

      if (!walk->uses[i].is_figures || at == NULL || at == cell || (i > 0 && at == plan_model_sheet_get_cell (sheet, row, i - 1)))
        continue;
      if (walk->uses[i].label.end != 0 && walk->uses[i].is_area)
        {
          /* A row of the table is then one indicator for each area. */
          now.area = walk->uses[i].is_whole ? NULL : keep (walk, walk->uses[i].label);
          now.row = number * sheet->n_columns + i;
          now.parent_row = out.parent_row == 0 ? 0 : out.parent_row * sheet->n_columns + i;
        }
      else if (walk->uses[i].label.end != 0)
        {
          now.name = join_name (walk, out.name, walk->uses[i].label);
          now.row = 0;
          now.parent_row = 0;
          if (sheet->columns[i].unit_end > sheet->columns[i].unit_start)
            now.unit = NULL;
        }
      plan_model_sheet_add_figure (sheet, &now, &sheet->columns[i], at);
    }
  settle_roles (sheet->reading, first);
}

/* What a table is about whose rows and columns are areas and years: its title without what makes it one. */
static PlanModelWord tail_words[] = {
  { "表", 1 }, { "一览", 1 }, { "分解", 1 }, { "目标", 1 }, { "任务", 1 }, { "计划", 1 }, { "指标", 1 }, { "情况", 1 }, { "分年度", 1 },
  { "年度", 1 }, { "分配", 1 }, { "安排", 1 }, { "规划", 1 }, { "主要", 1 }, { "分年", 1 }, { "发展", 1 }, { "分县市", 1 }, { "分地区", 1 },
  { "任务数", 1 }, { "目标值", 1 }, { "指标值", 1 }, { "计划值", 1 }, { "数值", 1 }, { "清单", 1 }, { "预期", 1 }, { "建设", 1 },
  { "的", 1 }, { "如下", 1 }, { "如下表", 1 }, { "见下表", 1 }, { "详见下表", 1 }, { "下表", 1 }, { "如表", 1 }, { "分别为", 1 }, { "为", 1 },
  { "如下表所示", 1 }, { "具体", 1 }, { "分别", 1 },
};
static PlanModelLexicon title_tails = PLAN_MODEL_LEXICON (tail_words);

static PlanModelWord head_words[] = {
  { "全市", 1 }, { "全省", 1 }, { "全区", 1 }, { "全州", 1 }, { "全县", 1 }, { "各", 1 }, { "县", 2 }, { "市", 2 }, { "区", 2 }, { "镇", 2 }, { "街道", 2 },
  { "分", 1 }, { "县市", 1 }, { "县区", 1 }, { "区县", 1 },
  { "市州", 1 }, { "地区", 1 }, { "片区", 1 }, { "旗县区", 1 }, { "设区市", 1 }, { "乡镇", 1 }, { "园区", 1 }, { "盟市", 1 }, { "旗县", 1 },
  { "县(市)", 1 }, { "县(区)", 1 }, { "市(州)", 1 }, { "县(市、区)", 1 }, { "区(市)县", 1 }, { "旗县(区)", 1 }, { "十四五", 1 }, { "十五五", 1 },
  { "十三五", 1 }, { "“", 1 }, { "”", 1 }, { "期间", 1 }, { "时期", 1 }, { "年", 1 }, { "年度", 1 }, { "到", 1 }, { "-", 1 }, { "—", 1 },
  { "规划", 1 },
};
static PlanModelLexicon title_heads = PLAN_MODEL_LEXICON (head_words);

static const char *
get_measure_in (const PlanModelTableSheet *sheet,
                PlanModelPlace             place)
{
  guint32 start = place.start, end = place.end;
  guint length, sense;

  while (start < end)
    {
      length = plan_model_lexicon_match (&title_heads, sheet->codes, start, end, &sense);
      /* 各县规上工业, but 市政道路 */
      if (length > 0 && sense == 2 && (start == place.start || sheet->codes[start - 1] != u'各'))
        break;
      if (length == 0 && plan_model_code_is_digit (sheet->codes[start]))
        length = 1;
      if (length == 0)
        break;
      start += length;
    }
  while (end > start && sheet->codes[end - 1] == ')')
    {
      while (end > start && sheet->codes[end - 1] != '(')
        end--;
      end -= end > start;
    }
  while (end > start)
    {
      length = plan_model_lexicon_match_before (&title_tails, sheet->codes, start, end, NULL);
      if (length == 0 || end - start < length + 2)
        break;
      end -= length;
    }

  /* 各县市主要目标 names no measure. */
  if (end - start < 2 || plan_model_lexicon_match (&title_tails, sheet->codes, start, end, NULL) == end - start)
    return NULL;

  return plan_model_reading_keep_place (sheet->reading, start, end);
}

/* By the title; else by the sentence above, where that names a statistic: 2023年各县区粮食播种面积任务如下. */
static const char *
get_title_measure (const PlanModelTableSheet *sheet)
{
  const PlanModelBlock *above;
  const char *measure = sheet->title.end > sheet->title.start ? get_measure_in (sheet, sheet->title) : NULL;
  guint16 codes[MAX_NAME];
  PlanModelPlace sentence;
  guint n;

  if (measure != NULL || sheet->block == 0)
    return measure;
  above = plan_model_layout_get_block (sheet->reading->layout, sheet->block - 1);
  if (above->kind != PLAN_MODEL_BLOCK_PARAGRAPH)
    return NULL;
  sentence.end = above->end;
  while (sentence.end > above->start && plan_model_code_is_one_of (sheet->codes[sentence.end - 1], u"。:;"))
    sentence.end--;
  sentence.start = sentence.end;
  while (sentence.start > above->start && !plan_model_code_is_one_of (sheet->codes[sentence.start - 1], u"。;"))
    sentence.start--;
  /* …任务如下,单位为万亩 */
  for (guint32 i = sentence.start; i < sentence.end; i++)
    if (sheet->codes[i] == ',')
      sentence.end = i;
  measure = sentence.end > sentence.start && sentence.end - sentence.start <= MAX_NAME ? get_measure_in (sheet, sentence) : NULL;
  n = measure != NULL ? plan_model_codes_from_utf8 (measure, codes, MAX_NAME) : 0;

  return n > 0 && plan_model_subject_is_statistic (codes, 0, n) ? measure : NULL;
}

/* 累计增加值 beside a table of 规上工业增加值: the table's name says all of it. */
static gboolean
is_short_for (const PlanModelTableSheet *sheet,
              PlanModelPlace             label,
              const char                *measure)
{
  static const char *const heads[] = { "累计", "全年", "实际", "当年", "计划" };
  guint length = 0;

  for (guint i = 0; i < G_N_ELEMENTS (heads) && length == 0; i++)
    length = plan_model_codes_match (sheet->codes, label.start, label.end, heads[i]);
  if (measure == NULL || label.end < label.start + length + 2)
    return FALSE;

  return g_str_has_suffix (measure, plan_model_reading_keep_place (sheet->reading, label.start + length, label.end));
}

/* Areas down, or years down: a figure is of its column's measure, or of the table's. */
static gboolean
add_crossed (Walk    *walk,
             int      key_column,
             guint32  first_number)
{
  PlanModelTableSheet *sheet = walk->sheet;
  gboolean by_year = sheet->columns[key_column].kind == PLAN_MODEL_HEADER_YEAR;
  const char *measure = get_title_measure (sheet);
  guint32 total_row = G_MAXUINT32, total_column = G_MAXUINT32;
  guint first = sheet->reading->statements->len;
  PlanModelRowName title_name = { { 0, 0 } };

  for (guint32 row = sheet->body_row; row < sheet->end_row && !by_year; row++)
    {
      const PlanModelCell *cell = get_key_cell (sheet, row, key_column);

      if (cell != NULL && is_whole_text (sheet->codes, cell->start, cell->end) && total_row == G_MAXUINT32)
        total_row = row;
    }
  for (guint32 i = 0; i < sheet->n_columns; i++)
    if (walk->uses[i].is_area && walk->uses[i].is_whole && total_column == G_MAXUINT32)
      total_column = i;
  title_name.name = sheet->title;
  for (guint32 row = sheet->body_row; row < sheet->end_row; row++)
    {
      const PlanModelCell *key = get_key_cell (sheet, row, key_column);
      PlanModelRowName key_name;
      PlanModelColumn year = { 0 };
      gboolean is_whole;

      if (key == NULL || key->end <= key->start || plan_model_sheet_repeats_headings (sheet, row)
          || plan_model_sheet_get_lone_cell (sheet, row) != NULL)
        continue;
      plan_model_row_name_read (sheet, key->start, key->end, 0, &key_name);
      if (key_name.name.end <= key_name.name.start && !by_year)
        continue;
      if (by_year)
        {
          plan_model_column_read (sheet->codes, key->start, key->end, &year);
          if (year.year == 0)
            continue;
        }
      is_whole = !by_year && is_whole_text (sheet->codes, key_name.name.start, key_name.name.end);
      for (guint32 i = 0; i < sheet->n_columns; i++)
        {
          const Use *use = &walk->uses[i];
          const PlanModelCell *cell = plan_model_sheet_get_cell (sheet, row, i);
          PlanModelTableEntry out = { 0 };
          PlanModelRowName label;
          PlanModelColumn column = sheet->columns[i];
          guint32 group = i;

          if (!use->is_figures || cell == NULL || (int) i == key_column)
            continue;
          memset (&label, 0, sizeof label);
          if (use->label.end != 0)
            {
              const PlanModelCell *head = NULL;

              plan_model_row_name_read (sheet, use->label.start, use->label.end, 0, &label);
              for (guint32 k = sheet->title_row; k < sheet->body_row; k++)
                {
                  head = plan_model_sheet_get_cell (sheet, k, i);
                  if (head != NULL && head->start == use->label.start)
                    break;
                }
              /* The columns under one heading are one indicator in several years. */
              for (group = i; group > 0 && walk->uses[group - 1].label.start == use->label.start; group--)
                ;
            }
          else
            for (group = i; group > 0 && walk->uses[group - 1].is_figures && walk->uses[group - 1].label.end == 0; group--)
              ;
          out.name = use->label.end != 0 && !use->is_area && !is_short_for (sheet, label.name, measure)
                         ? keep (walk, label.name)
                         : measure;
          if (out.name == NULL)
            continue;
          out.form = use->label.end != 0 && !use->is_area ? label.form : PLAN_MODEL_FORM_NONE;
          out.change = use->label.end != 0 && !use->is_area ? label.change : PLAN_MODEL_CHANGE_NONE;
          if (use->is_area && !use->is_whole)
            out.area = keep (walk, use->label);
          else if (!by_year && !is_whole)
            out.area = keep (walk, key_name.name);
          out.row = first_number + (by_year ? group : (row - sheet->body_row) * sheet->n_columns + group);
          if (by_year && use->is_area && !use->is_whole && total_column != G_MAXUINT32)
            out.parent_row = first_number + total_column;
          else if (!by_year && !is_whole && total_row != G_MAXUINT32 && out.form == PLAN_MODEL_FORM_NONE)
            out.parent_row = first_number + (total_row - sheet->body_row) * sheet->n_columns + group;
          out.unit = column.unit_end > column.unit_start
                         ? plan_model_reading_keep_place (sheet->reading, column.unit_start, column.unit_end)
                         : get_sheet_unit (walk, use->label.end != 0 ? &label : &title_name);
          if (out.parent_row != 0)
            {
              /* Rates do not add up. */
              if (out.unit != NULL && strchr (out.unit, '%') != NULL)
                out.parent_row = 0;
              else
                {
                  out.nesting = PLAN_MODEL_NESTING_SUM;
                  out.inferred |= PLAN_MODEL_INFERS_PARENT;
                }
            }
          if (sheet->nature != PLAN_MODEL_NATURE_UNSPECIFIED)
            {
              out.nature = sheet->nature;
              out.inferred |= PLAN_MODEL_INFERS_NATURE;
            }
          column.kind = PLAN_MODEL_HEADER_VALUE;
          if (by_year)
            column.year = year.year;
          else if (column.year == 0 && column.role == PLAN_MODEL_VALUE_ROLE_UNKNOWN && use->label.end != 0 && !use->is_area
                   && is_stock (sheet->codes, use->label))
            column.role = PLAN_MODEL_VALUE_ROLE_BASELINE;
          column.unit_start = column.unit_end = 0;
          out.has_levels = TRUE;
          plan_model_sheet_add_figure (sheet, &out, &column, cell);
        }
    }

  return sheet->reading->statements->len > first;
}

/* The roles of the figures of one indicator are known only when all of its years are. */
static void
settle_crossed_roles (const PlanModelTableSheet *sheet,
                      guint                 first)
{
  const PlanModelReading *reading = sheet->reading;
  gboolean has_target = FALSE;

  for (guint i = first; i < reading->statements->len; i++)
    {
      PlanModelValueRole role = g_array_index (reading->statements, PlanModelStatement, i).role;

      has_target |= role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }
  if (!has_target)
    settle_roles (reading, first);
}

#define MAX_PROSE 1000 /* of a paragraph above a table */
#define MAX_LIST 90
#define MAX_ROWS_BY_PROSE 60

/* The name without what only counts: 数, 数量, and without 级, which is now there and now not. */
static guint
get_core (const char *name,
          guint16    *codes)
{
  guint16 all[MAX_NAME];
  guint n = plan_model_codes_from_utf8 (name, all, MAX_NAME), kept = 0;

  if (n > 3 && all[n - 1] == 0x91cf && all[n - 2] == 0x6570)
    n -= 2;
  else if (n > 2 && all[n - 1] == 0x6570)
    n--;
  for (guint i = 0; i < n; i++)
    if (all[i] == 0x3001 && i >= 4)
      break;
    else if (all[i] != 0x7ea7)
      codes[kept++] = all[i];

  return kept;
}

/* Where the codes stand in [@start, @end), a 级 between them passed over: behind them, or 0. */
static guint32
find_core (const guint16 *text,
           guint32        start,
           guint32        end,
           const guint16 *core,
           guint          n,
           guint32       *at)
{
  for (guint32 i = start; i + n <= end; i++)
    {
      guint32 k = i;
      guint matched = 0;

      while (k < end && matched < n && (text[k] == core[matched] || (matched > 0 && text[k] == 0x7ea7)))
        matched += text[k++] == core[matched];
      if (matched == n)
        {
          *at = i;
          return k;
        }
    }

  return 0;
}

/* 院士工作站、流动站等人才平台: the sentence above says whose parts the rows behind a row are. */
static void
find_parents_in_prose (PlanModelTableSheet *self,
                       guint                first)
{
  const PlanModelLayout *layout = self->reading->layout;
  GArray *statements = self->reading->statements;
  const PlanModelBlock *block = NULL;

  for (guint32 i = 1; i <= 3 && i <= self->block && block == NULL; i++)
    {
      const PlanModelBlock *above = plan_model_layout_get_block (layout, self->block - i);

      if (above->kind == PLAN_MODEL_BLOCK_PARAGRAPH && above->end - above->start > 40 && above->end - above->start <= MAX_PROSE)
        block = above;
    }
  if (block == NULL || statements->len - first > MAX_ROWS_BY_PROSE * 4)
    return;
  for (guint i = first; i < statements->len; i++)
    {
      const PlanModelStatement *parent = &g_array_index (statements, PlanModelStatement, i);
      guint16 core[MAX_NAME];
      guint n = parent->row == 0 || (i > first && (parent - 1)->row == parent->row) ? 0 : get_core (parent->name, core);
      guint32 row = parent->row, at, from;
      PlanModelNesting nesting = PLAN_MODEL_NESTING_UNKNOWN;

      if (n < 3 || find_core (self->codes, block->start, block->end, core, n, &at) == 0)
        continue;
      for (guint32 k = at; k > block->start && at - k < 4 && nesting == PLAN_MODEL_NESTING_UNKNOWN; k--)
        {
          if (self->codes[k - 1] == 0x7b49) /* 等 */
            nesting = PLAN_MODEL_NESTING_OF_WHICH;
          else if (self->codes[k - 1] == 0x5185) /* 在内的 */
            nesting = PLAN_MODEL_NESTING_SUM;
        }
      if (nesting == PLAN_MODEL_NESTING_UNKNOWN)
        continue;
      for (from = at; from > block->start && at - from < MAX_LIST; from--)
        if (self->codes[from - 1] == 0x3002 || self->codes[from - 1] == ';' || self->codes[from - 1] == ',')
          break;
      for (guint k = i + 1; k < statements->len; k++)
        {
          PlanModelStatement *part = &g_array_index (statements, PlanModelStatement, k);
          guint16 own[MAX_NAME];
          guint32 place;

          if (part->row == row)
            continue;
          n = get_core (part->name, own);
          if (n < 2 || find_core (self->codes, from, at, own, n, &place) == 0
              || (part->parent_row != 0 && part->parent_row != row))
            break;
          part->parent_row = row;
          part->nesting = nesting;
          part->inferred |= PLAN_MODEL_INFERS_PARENT;
        }
    }
}

/*< private >
 * plan_model_sheet_read_indicators:
 */
void
plan_model_sheet_read_indicators (PlanModelTableSheet *self,
                                  guint32        *next_row)
{
  Walk walk = { self };
  int key_column = plan_model_sheet_find_column (self, PLAN_MODEL_HEADER_YEAR);
  guint n_units = 0, n_names = 0, first = self->reading->statements->len;

  walk.name_column = -1;
  walk.first_row = *next_row;
  walk.has_number_column = plan_model_sheet_find_column (self, PLAN_MODEL_HEADER_NUMBER) >= 0;
  walk.has_unit_column = plan_model_sheet_find_column (self, PLAN_MODEL_HEADER_UNIT) >= 0;
  for (guint pass = 0; pass < 3 && walk.name_column < 0; pass++)
    for (guint32 i = 0; i < self->n_columns; i++)
      {
        PlanModelHeaderKind kind = self->columns[i].kind;

        if (kind == PLAN_MODEL_HEADER_VALUE && walk.name_column >= 0)
          break;
        if ((pass == 0 && kind == PLAN_MODEL_HEADER_NAME)
            || (pass == 1 && (kind == PLAN_MODEL_HEADER_ITEM || kind == PLAN_MODEL_HEADER_TASK
                              || kind == PLAN_MODEL_HEADER_PROJECT || kind == PLAN_MODEL_HEADER_CONTENT))
            || (pass == 2 && kind == PLAN_MODEL_HEADER_CATEGORY))
          walk.name_column = i;
      }
  if (walk.name_column < 0 && key_column < 0)
    key_column = plan_model_sheet_find_column (self, PLAN_MODEL_HEADER_AREA);
  if (key_column >= 0 && walk.name_column < 0)
    {
      judge_uses (&walk);
      if (!add_crossed (&walk, key_column, *next_row))
        plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_TABLE_UNCERTAIN, PLAN_MODEL_ABOUT_TABLE, self->table - 1,
                                 plan_model_layout_get_block (self->reading->layout, self->block)->start,
                                 plan_model_layout_get_block (self->reading->layout, self->block)->end, NULL);
      settle_crossed_roles (self, first);
      *next_row += self->n_rows * self->n_columns;
      g_free (walk.uses);
      return;
    }
  /* A first column without a heading has the names. */
  if (walk.name_column < 0)
    walk.name_column = self->columns[0].kind == PLAN_MODEL_HEADER_NUMBER && self->n_columns > 2 ? 1 : 0;
  judge_uses (&walk);
  for (guint32 row = self->body_row; row < self->end_row && row < self->body_row + MAX_SAMPLE_ROWS; row++)
    {
      const PlanModelCell *cell = get_name_cell (&walk, row);
      PlanModelRowName name;

      if (cell == NULL || plan_model_sheet_get_lone_cell (self, row) != NULL)
        continue;
      plan_model_row_name_read (self, cell->start, cell->end, 0, &name);
      n_names++;
      n_units += name.unit.end != 0;
    }
  walk.has_name_units = n_units * 3 >= n_names && n_units > 0;
  for (guint32 row = self->body_row; row < self->end_row; row++)
    {
      const PlanModelCell *lone = plan_model_sheet_get_lone_cell (self, row);

      if (plan_model_sheet_repeats_headings (self, row))
        continue;
      if (lone == NULL && is_heading_of_group (&walk, row))
        {
          take_group (&walk, get_name_cell (&walk, row));
          continue;
        }
      if (lone != NULL && (lone->n_columns > 1 || lone->column == 0 || (int) lone->column == walk.name_column)
          && plan_model_look_at (self->codes, lone->start, lone->end) != PLAN_MODEL_LOOK_FIGURE)
        {
          if (lone->end - lone->start == 2 && plan_model_codes_match (self->codes, lone->start, lone->end, "其中") > 0)
            walk.part_of = walk.main_row;
          else if (lone->end - lone->start <= 40)
            take_group (&walk, lone);
          continue;
        }
      add_row (&walk, row, (*next_row)++);
    }
  find_parents_in_prose (self, first);
  g_free (walk.uses);
}
