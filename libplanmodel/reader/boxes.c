/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agencies-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/project-line-private.h>
#include <libplanmodel/reader/stages-private.h>

/* Boxes (专栏) whose content is lines and not columns, and lists of projects in the sections about projects. */

#define MAX_CAPTION 40 /* of a caption without a number */
#define MAX_TITLE 60
#define MIN_NAME 4
#define MAX_BLOCKS 60 /* of a box */

static const PlanModelWord title_words[] = {
  { "项目", PLAN_MODEL_TABLE_KIND_PROJECTS },  { "工程", PLAN_MODEL_TABLE_KIND_PROJECTS }, { "基地", PLAN_MODEL_TABLE_KIND_PROJECTS },
  { "指标", PLAN_MODEL_TABLE_KIND_OTHER },     { "名词", PLAN_MODEL_TABLE_KIND_OTHER },    { "解释", PLAN_MODEL_TABLE_KIND_OTHER },
  { "说明", PLAN_MODEL_TABLE_KIND_OTHER },     { "案例", PLAN_MODEL_TABLE_KIND_OTHER },    { "概念", PLAN_MODEL_TABLE_KIND_OTHER },
  { "简介", PLAN_MODEL_TABLE_KIND_OTHER },     { "成就", PLAN_MODEL_TABLE_KIND_OTHER },    { "成效", PLAN_MODEL_TABLE_KIND_OTHER },
  { "政策", PLAN_MODEL_TABLE_KIND_OTHER },     { "任务", PLAN_MODEL_TABLE_KIND_TASKS },    { "举措", PLAN_MODEL_TABLE_KIND_TASKS },
  { "措施", PLAN_MODEL_TABLE_KIND_TASKS },     { "改革", PLAN_MODEL_TABLE_KIND_TASKS },    { "目标", PLAN_MODEL_TABLE_KIND_OTHER },
  { "分类", PLAN_MODEL_TABLE_KIND_OTHER },     { "清单", PLAN_MODEL_TABLE_KIND_PROJECTS }, { "行动", PLAN_MODEL_TABLE_KIND_TASKS },
};

static PlanModelLexicon titles = PLAN_MODEL_LEXICON (title_words);

static const PlanModelWord general_words[] = { { "全市", 1 }, { "全省", 1 }, { "全县", 1 }, { "全区", 1 }, { "全州", 1 } };

static PlanModelLexicon general_areas = PLAN_MODEL_LEXICON (general_words);

/* Behind the name of an area in a title. */
static const PlanModelWord project_words[] = {
  { "重点", 1 }, { "重大", 1 }, { "主要", 1 }, { "建设", 1 }, { "项目", 1 }, { "工程", 1 }, { "近期", 1 }, { "产业", 1 }, { "的", 1 },
};

static PlanModelLexicon project_leads = PLAN_MODEL_LEXICON (project_words);

typedef struct
{
  PlanModelReading *reading;
  const PlanModelLayout *layout;
  const guint16 *codes;
  guint32 table; /* + 1 */
  guint32 heading; /* + 1 */
  PlanModelPlace area; /* of the box */
  PlanModelPlace named_area; /* of the last project that has one, and its name */
  const char *area_name;
} Boxes;

/* 专栏3:…: how long the number is; 0: no caption. */
static guint
match_caption (const guint16 *codes,
               guint32        start,
               guint32        end)
{
  guint32 after, at;
  guint length = plan_model_codes_match (codes, start, end, "专栏");

  if (length == 0)
    return 0;
  at = start + length;
  if (at >= end)
    return length;
  if (plan_model_numeral_read (codes, at, MIN (end, at + 4), &after) > 0)
    {
      /* 专栏3-2 */
      if (after + 1 < end && codes[after] == '-' && plan_model_code_is_digit (codes[after + 1]))
        after += 2;
      return after - start;
    }

  /* 专栏 “十四五”水利工程: the number is not always printed. */
  return codes[at] == ':' || codes[at] == ' ' || (end - start <= MAX_CAPTION && codes[end - 1] != 0x3002) ? length : 0;
}

static guint32
find_sentence_end (const guint16 *codes,
                   guint32        at,
                   guint32        end)
{
  while (at < end && codes[at] != 0x3002 && codes[at] != ';')
    at++;

  return at;
}

/* The name of the area of a project: mostly that of the project before. */
static const char *
get_area_name (Boxes          *self,
               PlanModelPlace  area)
{
  if (area.end == 0)
    return NULL;
  if (area.start != self->named_area.start || area.end != self->named_area.end)
    {
      self->named_area = area;
      self->area_name = plan_model_lexicon_match (&general_areas, self->codes, area.start, area.end, NULL) > 0
                            ? NULL
                            : plan_model_reading_keep_place (self->reading, area.start, area.end);
    }

  return self->area_name;
}

static void
add_project (Boxes                      *self,
             const PlanModelProjectLine *line,
             PlanModelPlace              area)
{
  PlanModelReading *reading = self->reading;
  PlanModelProjectFound project = { 0 };

  project.name = plan_model_reading_keep_place (reading, line->name.start, line->name.end);
  if (line->number.end != 0)
    project.number = plan_model_reading_keep_place (reading, line->number.start, line->number.end);
  project.area = get_area_name (self, area);
  if (line->details.end > line->details.start)
    plan_model_project_read_years (self->codes, line->details.start, line->details.end, &project.year_start, &project.year_end);
  project.table = self->table;
  project.heading = self->heading;
  project.place = line->name;
  project.details = line->details;
  g_array_append_val (reading->projects, project);
}

/* What may be a name, at the end of a clause. */
static void
read_name (Boxes          *self,
           guint32         start,
           guint32         end,
           PlanModelPlace  area)
{
  PlanModelProjectLine line = { { 0, 0 } };

  /* Nothing is put to it. */
  if (end - start < MIN_NAME)
    return;
  line.name = (PlanModelPlace) { start, end };
  if (!plan_model_project_trim_words (self->codes, &line.name.start, &line.name.end)
      || line.name.end - line.name.start < MIN_NAME || line.name.end - line.name.start > MAX_TITLE
      || !plan_model_project_ends_name (self->codes, line.name.start, line.name.end))
    return;
  /* Nothing but the name is said of it. */
  line.details = (PlanModelPlace) { line.name.end, line.name.end };
  add_project (self, &line, area);
}

/* Names in running text, each the end of a clause: 建设A基地,推进B、C项目. */
static void
read_names (Boxes          *self,
            guint32         start,
            guint32         end,
            PlanModelPlace  area)
{
  guint32 at = start;
  guint depth = 0;

  for (guint32 i = start; i < end; i++)
    {
      switch (self->codes[i])
        {
        case '(':
        case '[':
        case '{':
        case 0x201c:
        case 0x300a:
          depth++;
          continue;
        case ')':
        case ']':
        case '}':
        case 0x201d:
        case 0x300b:
          depth -= depth > 0;
          continue;
        case ',':
        case 0x3001:
          if (depth > 0)
            continue;
          break;
        case ';':
        case 0x3002:
          break;
        default:
          continue;
        }
      read_name (self, at, i, area);
      at = i + 1;
      depth = 0;
    }
  read_name (self, at, end, area);
}

/* 甲区:…。乙区:…: by the area, one stretch behind the other. */
static gboolean
read_areas (Boxes   *self,
            guint32  start,
            guint32  end)
{
  const guint16 *codes = self->codes;
  PlanModelPlace area = { 0, 0 };
  guint32 from = start;
  gboolean has_areas = FALSE;

  for (guint32 at = start; at < end;)
    {
      guint32 colon = at;

      while (colon < end && colon < at + 18 && codes[colon] != ':' && codes[colon] != 0x3002)
        colon++;
      if (colon < end && codes[colon] == ':' && plan_model_project_is_area (codes, at, colon))
        {
          if (has_areas)
            read_names (self, from, at, area);
          area = (PlanModelPlace) { at, colon };
          has_areas = TRUE;
          from = colon + 1;
        }
      else if (!has_areas)
        return FALSE;
      at = find_sentence_end (codes, at, end) + 1;
    }
  if (has_areas)
    read_names (self, from, end, area);

  return has_areas;
}

static gboolean
tells_of_project (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  for (guint32 i = start; i + 1 < end && i < start + 200; i++)
    {
      if (plan_model_codes_match (codes, i, end, "投资") > 0 || plan_model_codes_match (codes, i, end, "建设期") > 0
          || plan_model_codes_match (codes, i, end, "建设规模") > 0 || plan_model_codes_match (codes, i, end, "建设内容") > 0
          || plan_model_codes_match (codes, i, end, "建设年限") > 0 || plan_model_codes_match (codes, i, end, "建设地点") > 0)
        return TRUE;
    }

  return FALSE;
}

/* One line of a box or of a list; @is_sure: it lies in a box of projects.  FALSE: it is about none. */
static gboolean
read_line (Boxes    *self,
           guint32   start,
           guint32   end,
           gboolean  is_sure)
{
  const guint16 *codes = self->codes;
  PlanModelProjectLine line;
  gboolean is_named;

  if (is_sure && read_areas (self, start, end))
    return TRUE;
  if (!plan_model_project_line_read (codes, start, end, &line))
    return FALSE;
  is_named = plan_model_project_ends_name (codes, line.name.start, line.name.end);
  if (line.is_listed || line.has_label)
    {
      /* 交通项目:甲高速、乙铁路: a group, and its projects behind the colon. */
      if (is_sure && line.has_label && line.details.end != 0 && !tells_of_project (codes, line.details.start, line.details.end))
        {
          guint before = self->reading->projects->len;
          PlanModelPlace area = self->area;

          read_names (self, line.details.start, line.details.end, area);
          if (self->reading->projects->len > before + 1 || (self->reading->projects->len > before && !is_named))
            return TRUE;
          g_array_set_size (self->reading->projects, before);
        }
      if (is_named || (is_sure && (line.is_listed || line.details.end == 0
                                   || tells_of_project (codes, line.details.start, line.details.end)))
          || (line.details.end != 0 && line.is_listed && tells_of_project (codes, line.details.start, line.details.end)))
        {
          add_project (self, &line, self->area);
          return TRUE;
        }
      return FALSE;
    }
  if (is_named && line.details.end != 0 && tells_of_project (codes, line.details.start, line.details.end))
    {
      add_project (self, &line, self->area);
      return TRUE;
    }
  if (is_sure)
    read_names (self, start, end, self->area);

  return is_sure;
}

static PlanModelTableKind
judge_title (const Boxes    *self,
             PlanModelPlace  title)
{
  guint32 at;
  guint length, sense;
  PlanModelTableKind kind = PLAN_MODEL_TABLE_KIND_PROJECTS;

  for (guint32 i = title.start; i < title.end && plan_model_lexicon_find (&titles, self->codes, i, title.end, &at, &length, &sense);
       i = at + length)
    {
      kind = sense;
      if (kind == PLAN_MODEL_TABLE_KIND_PROJECTS)
        break;
    }

  return kind;
}

/* 江衡片区重点项目: whose projects they are. */
static PlanModelPlace
find_area (const Boxes    *self,
           PlanModelPlace  title)
{
  for (guint32 at = title.start + 2; at + 1 < title.end && at <= title.start + 12; at++)
    {
      if (plan_model_lexicon_match (&project_leads, self->codes, at, title.end, NULL) > 0
          && plan_model_project_is_area (self->codes, title.start, at))
        return (PlanModelPlace) { title.start, at };
    }

  return (PlanModelPlace) { 0, 0 };
}

static gboolean
begins_list_item (const Boxes          *self,
                  const PlanModelBlock *block)
{
  PlanModelProjectLine line;

  return plan_model_project_line_read (self->codes, block->start, block->end, &line) && (line.is_listed || line.has_label);
}

static gboolean
is_heading (const Boxes *self,
            guint32      number)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);

  return block->heading != 0 && plan_model_reading_get_heading (self->reading, block->heading - 1)->block == number;
}

/* The box whose caption the block is.  Returns its last block. */
static guint32
read_box (Boxes   *self,
          guint32  number,
          guint    length,
          guint32  end_block)
{
  PlanModelReading *reading = self->reading;
  const guint16 *codes = self->codes;
  const PlanModelBlock *caption = plan_model_layout_get_block (self->layout, number);
  PlanModelTableFound found = { { 0, 0 } };
  guint32 at = caption->start + length, first = number + 1, last;
  gboolean has_items = FALSE;

  found.number = (PlanModelPlace) { caption->start, caption->start + length };
  while (at < caption->end && (codes[at] == ':' || codes[at] == ' ' || codes[at] == '.' || codes[at] == 0x3001))
    at++;
  found.title = (PlanModelPlace) { at, caption->end };
  /* A title on the next line. */
  if (at >= caption->end && first < end_block)
    {
      const PlanModelBlock *next = plan_model_layout_get_block (self->layout, first);

      if (next->kind != PLAN_MODEL_BLOCK_PARAGRAPH || next->end - next->start > MAX_TITLE || is_heading (self, first))
        return number;
      found.title = (PlanModelPlace) { next->start, next->end };
      first++;
    }
  if (found.title.end - found.title.start > MAX_TITLE || first >= end_block)
    return number;
  /* Lines, or one column of cells; more columns are a table. */
  for (last = first; last < end_block && last < first + MAX_BLOCKS; last++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, last);

      if (block->kind == PLAN_MODEL_BLOCK_TABLE)
        {
          if (block->grid == 0 || plan_model_layout_get_grid (self->layout, block->grid - 1)->n_columns > 1 || last > first)
            break;
          last++;
          break;
        }
      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || is_heading (self, last) || block->heading != caption->heading
          || match_caption (codes, block->start, block->end) > 0)
        break;
      if (last == first)
        has_items = begins_list_item (self, block);
      else if (!has_items || !begins_list_item (self, block))
        break;
    }
  if (last == first)
    return number;

  found.kind = judge_title (self, found.title);
  found.heading = caption->heading;
  found.place = (PlanModelPlace) { caption->start, plan_model_layout_get_block (self->layout, last - 1)->end };
  g_array_append_val (reading->tables, found);
  if (found.kind != PLAN_MODEL_TABLE_KIND_PROJECTS)
    return last - 1;
  self->table = reading->tables->len;
  self->heading = caption->heading;
  self->area = find_area (self, found.title);
  for (guint32 i = first; i < last; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);

      if (block->kind == PLAN_MODEL_BLOCK_TABLE)
        {
          const PlanModelGrid *grid = plan_model_layout_get_grid (self->layout, block->grid - 1);

          for (guint32 k = 0; k < grid->n_cells; k++)
            {
              const PlanModelCell *cell = plan_model_layout_get_cell (self->layout, grid->first_cell + k);

              if (cell->end > cell->start)
                read_line (self, cell->start, cell->end, TRUE);
            }
        }
      else
        read_line (self, block->start, block->end, TRUE);
    }

  return last - 1;
}

/* Where the last block of a heading's section ends. */
static guint32
find_section_end (const Boxes            *self,
                  const PlanModelHeading *heading)
{
  const PlanModelLayout *layout = self->reading->layout;
  guint32 last = heading->block;

  while (last + 1 < layout->blocks->len && plan_model_layout_get_block (layout, last + 1)->text_end <= heading->text_end)
    last++;

  return plan_model_layout_get_block (layout, last)->end;
}

/* A heading in a section about projects is the name of one, where nothing lies below it. */
static void
read_heading (Boxes   *self,
              guint32  number)
{
  PlanModelReading *reading = self->reading;
  const PlanModelHeading *heading = plan_model_reading_get_heading (reading, number);
  PlanModelProjectLine line = { { 0, 0 } };

  if (number + 1 < reading->headings->len && plan_model_reading_get_heading (reading, number + 1)->parent == number + 1)
    return;
  if (heading->number.end == 0 || heading->title.end <= heading->title.start
      || heading->title.end - heading->title.start > MAX_TITLE || heading->parent == 0)
    return;
  line.number = heading->number;
  line.name = heading->title;
  line.details = (PlanModelPlace) { heading->title.end, find_section_end (self, heading) };
  if (line.details.end <= line.details.start)
    line.details = (PlanModelPlace) { 0, 0 };
  /* A name that is none of the known ones needs what is said of a project, in the same line. */
  if (!plan_model_project_ends_name (self->codes, line.name.start, line.name.end)
      && !(line.details.end != 0 && self->codes[heading->title.end] != 0
           && tells_of_project (self->codes, line.details.start, line.details.end)))
    return;
  self->table = 0;
  self->heading = number + 1;
  add_project (self, &line, (PlanModelPlace) { 0, 0 });
}

/* Whether the project is a heading, and so a task, too. */
static gboolean
is_task (const PlanModelReading      *reading,
         const PlanModelProjectFound *project)
{
  return project->heading != 0 && project->table == 0
         && plan_model_reading_get_heading (reading, project->heading - 1)->title.start == project->place.start;
}

/* What the list of agencies at @place answers for. */
static PlanModelPlace
get_covers (const PlanModelReading      *reading,
            const PlanModelProjectFound *project,
            PlanModelPlace               place)
{
  const guint16 *codes = reading->layout->codes;
  PlanModelPlace covers = { project->place.start, place.start };

  while (covers.end > project->place.end && !plan_model_code_is_han (codes[covers.end - 1]) && codes[covers.end - 1] != ')'
         && codes[covers.end - 1] != 0x3002)
    covers.end--;

  return covers;
}

/* Lists of agencies among what is said of a project answer for it; a project that is a task keeps them as that, too. */
static void
take_assignments (PlanModelReading *reading)
{
  guint n = reading->assignments->len;
  g_autofree guint8 *is_taken = g_new0 (guint8, reading->agency_places->len + 1);

  if (reading->projects->len == 0 || reading->agency_places->len == 0)
    return;
  for (guint i = 0; i < n; i++)
    {
      PlanModelAssignmentFound found = g_array_index (reading->assignments, PlanModelAssignmentFound, i);
      guint number = plan_model_reading_find_project (reading, found.place.start);
      guint place = plan_model_agencies_find_place (reading, found.place.start);
      const PlanModelProjectFound *project;

      if (number >= reading->projects->len || place >= reading->agency_places->len || found.agency_inferred)
        continue;
      project = &g_array_index (reading->projects, PlanModelProjectFound, number);
      if (found.place.start < project->details.start)
        continue;
      is_taken[place] = 1;
      found.task = 0;
      found.project = number + 1;
      found.covers = get_covers (reading, project, g_array_index (reading->agency_places, PlanModelPlace, place));
      if (is_task (reading, project))
        {
          if (found.members != NULL)
            g_ptr_array_ref (found.members);
          g_array_append_val (reading->assignments, found);
        }
      else
        g_array_index (reading->assignments, PlanModelAssignmentFound, i) = found;
    }
  /* Lists that stand under no task have given no names yet. */
  for (guint i = 0; i < reading->agency_places->len; i++)
    {
      PlanModelPlace place = g_array_index (reading->agency_places, PlanModelPlace, i);
      guint number = plan_model_reading_find_project (reading, place.start);
      const PlanModelProjectFound *project;

      if (is_taken[i] || number >= reading->projects->len)
        continue;
      project = &g_array_index (reading->projects, PlanModelProjectFound, number);
      if (place.start >= project->details.start && place.end <= project->details.end)
        plan_model_agencies_add (reading, place.start, place.end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN, 0, number + 1,
                                 get_covers (reading, project, place));
    }
}

/*< private >
 * plan_model_boxes_find:
 */
void
plan_model_boxes_find (PlanModelReading *reading)
{
  Boxes self = { reading, reading->layout, reading->layout->codes };
  guint32 end = MIN (reading->facts.end_block, reading->layout->blocks->len);

  for (guint32 i = reading->facts.body_block; i < end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, i);
      guint length;

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->end <= block->start)
        continue;
      length = match_caption (self.codes, block->start, block->end);
      if (length > 0)
        {
          i = read_box (&self, i, length, end);
          continue;
        }
      if (plan_model_reading_get_section_kind (reading, i) != PLAN_MODEL_SECTION_KIND_PROJECT)
        continue;
      if (is_heading (&self, i))
        {
          read_heading (&self, block->heading - 1);
          continue;
        }
      self.table = 0;
      self.heading = block->heading;
      self.area = (PlanModelPlace) { 0, 0 };
      if (begins_list_item (&self, block))
        read_line (&self, block->start, block->end, FALSE);
    }
  take_assignments (reading);
}
