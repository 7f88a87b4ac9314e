/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/agency-list-private.h>
#include <libplanmodel/reader/agency-name-private.h>
#include <libplanmodel/reader/assignment-line-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/section-kind-private.h>

/* A unit of work is the deepest heading with text of its own in the sections that say what is to be done: tasks,
 * projects, policies and safeguards.  A heading above is one too where a list of agencies answers for it as a whole.
 */

#define MAX_DEADLINE 40
#define MAX_LABEL 8

/* A date in a heading, in brackets, is its deadline with these. */
static const PlanModelWord until_words[] = {
  { "完成", 1 }, { "底前", 1 }, { "之前", 1 }, { "日前", 1 }, { "月前", 1 },
};
static PlanModelLexicon untils = PLAN_MODEL_LEXICON (until_words);

typedef struct
{
  PlanModelReading *reading;
  const PlanModelLayout *layout;
  const guint16 *codes;
  guint8 *has_children;
  guint8 *is_task;
} Tasks;

static gboolean
is_work (PlanModelSectionKind kind)
{
  return kind == PLAN_MODEL_SECTION_KIND_TASK || kind == PLAN_MODEL_SECTION_KIND_PROJECT
         || kind == PLAN_MODEL_SECTION_KIND_POLICY || kind == PLAN_MODEL_SECTION_KIND_SAFEGUARD;
}

/* Where a list of agencies says that there is work to do, although the title does not: 总体要求. */
static gboolean
may_be_work (PlanModelSectionKind kind)
{
  return kind != PLAN_MODEL_SECTION_KIND_REVIEW && kind != PLAN_MODEL_SECTION_KIND_PRINCIPLE
         && kind != PLAN_MODEL_SECTION_KIND_ANNEX;
}

static PlanModelTaskKind
get_kind (PlanModelSectionKind kind)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_SECTION_KIND_POLICY:
      return PLAN_MODEL_TASK_KIND_POLICY;
    case PLAN_MODEL_SECTION_KIND_SAFEGUARD:
      return PLAN_MODEL_TASK_KIND_SAFEGUARD;
    default:
      return PLAN_MODEL_TASK_KIND_TASK;
    }
}

/* The last date in [@start, @end), or NULL. */
static const char *
read_deadline (const Tasks *self,
               guint32      start,
               guint32      end)
{
  char text[16];

  if (!plan_model_agency_deadline_read (self->codes, start, MIN (end, start + MAX_DEADLINE), text, sizeof text))
    return NULL;

  return plan_model_reading_keep (self->reading, text);
}

/* The deadline that a heading names in brackets, or a line under it. */
static const char *
find_deadline (const Tasks            *self,
               const PlanModelHeading *heading,
               guint32                 end_block)
{
  const PlanModelBlock *first = plan_model_layout_get_block (self->layout, heading->block);
  guint32 at, end;

  /* (一)建成规则库(2023年底前): in the title, or cut off its end. */
  end = MIN (first->end, heading->title.end + MAX_DEADLINE);
  at = heading->title.end;
  if (at < end && plan_model_code_is_opening (self->codes[at]))
    {
      guint32 close = at, word;

      while (close < end && !plan_model_code_is_closing (self->codes[close]))
        close++;
      if (plan_model_lexicon_find (&untils, self->codes, at, close, &word, NULL, NULL))
        return read_deadline (self, at + 1, close);
    }
  for (guint32 i = heading->block; i < end_block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);

      if (plan_model_assignment_line_read_deadline (self->layout, block, &at))
        return read_deadline (self, at, block->end);
    }

  return NULL;
}

/* Where the text of a heading itself ends: before its first child. */
static guint32
get_own_end (const Tasks *self,
             guint32      number)
{
  const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, number);

  if (number + 1 < self->reading->headings->len)
    return MIN (heading->end_block, plan_model_reading_get_heading (self->reading, number + 1)->block);

  return heading->end_block;
}

/* Whether there is anything under a heading that stands alone. */
static gboolean
has_text (const Tasks *self,
          guint32      number)
{
  const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, number);
  guint32 end = get_own_end (self, number);

  for (guint32 i = heading->block; i < end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);

      if (block->body < block->end || block->kind == PLAN_MODEL_BLOCK_TABLE)
        return TRUE;
    }

  return FALSE;
}

/* What stands before a list of agencies on the line of the text. */
static const PlanModelWord agency_label_words[] = {
  { "责任单位", 1 }, { "责任部门", 1 }, { "牵头单位", 1 }, { "牵头部门", 1 }, { "主管部门", 1 }, { "负责单位", 1 },
};
static PlanModelLexicon agency_labels = PLAN_MODEL_LEXICON (agency_label_words);

static gboolean
has_agencies (const Tasks *self,
              guint32      number)
{
  const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, number);
  guint32 end = get_own_end (self, number);
  guint32 at;
  guint n;

  for (guint32 i = heading->block; i < end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);

      if (plan_model_assignment_line_read (self->layout, block, &at) == PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES)
        return TRUE;
      /* …建设良种基地15万亩。责任单位:市农业农村局 */
      for (at = block->body; (at = plan_model_codes_find (self->codes, at, block->end, ':')) < block->end; at++)
        {
          n = plan_model_lexicon_match_before (&agency_labels, self->codes, block->body, at, NULL);
          if (n > 0 && at - n > block->body && self->codes[at - n - 1] == 0x3002)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether a paragraph of a heading ends with bodies in brackets: 策略措施: …开展检查。(市卫生健康委、市妇联) */
static gboolean
has_bodies_in_brackets (const Tasks *self,
                        guint32      number)
{
  const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, number);
  const guint32 block_end = get_own_end (self, number);

  for (guint32 i = heading->block; i < block_end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);
      guint32 end = block->end;
      PlanModelAgencyLook look;

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH)
        continue;
      if (end > block->body && self->codes[end - 1] == 0x3002)
        end--;
      if (end > block->body + 4 && self->codes[end - 1] == ')'
          && plan_model_agency_name_match_ending (self->codes, block->body, end - 1, &look) > 0
          && look != PLAN_MODEL_AGENCY_LOOK_WEAK)
        return TRUE;
    }

  return FALSE;
}

/* A list of agencies on lines of its own behind the last of several parts, none of which has one, answers for the whole
 * that they are parts of: those lines are given to the heading above. */
static void
lift_closing_lists (Tasks *self)
{
  PlanModelReading *reading = self->reading;
  guint32 n = reading->headings->len;
  g_autofree guint32 *n_lists = g_new0 (guint32, n + 1); /* of the children of each heading */
  g_autofree guint32 *n_leaves = g_new0 (guint32, n + 1);
  g_autofree guint32 *last = g_new0 (guint32, n + 1);

  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);

      if (heading->parent == 0 || !is_work (heading->kind))
        continue;
      n_leaves[heading->parent - 1]++;
      n_lists[heading->parent - 1] += self->has_children[i] ? 2 : has_agencies (self, i);
      last[heading->parent - 1] = i;
    }
  for (guint32 i = 0; i < n; i++)
    {
      PlanModelHeading *child;
      guint32 at, first;

      if (n_lists[i] != 1 || n_leaves[i] < 2 || has_agencies (self, i) || !has_agencies (self, last[i]))
        continue;
      child = plan_model_reading_get_heading (reading, last[i]);
      for (first = child->end_block; first > child->block + 1; first--)
        {
          const PlanModelBlock *block = plan_model_layout_get_block (self->layout, first - 1);

          /* A whole paragraph, and not the bracket at the end of one. */
          if (plan_model_assignment_line_read (self->layout, block, &at) == PLAN_MODEL_ASSIGNMENT_LINE_NONE
              || at > block->start + MAX_LABEL)
            break;
        }
      if (first == child->end_block)
        continue;
      for (guint32 block = first; block < child->end_block; block++)
        plan_model_layout_get_block (reading->layout, block)->heading = i + 1;
      child->end_block = first;
      child->text_end = plan_model_layout_get_block (self->layout, first - 1)->text_end;
      self->is_task[i] = TRUE;
    }
}

static void
add_task (Tasks   *self,
          guint32  number)
{
  PlanModelReading *reading = self->reading;
  const PlanModelHeading *heading = plan_model_reading_get_heading (reading, number);
  PlanModelTaskFound task = { .heading = number + 1, .kind = get_kind (heading->kind) };

  if (heading->parent != 0)
    task.parent = reading->tasks_of_headings[heading->parent - 1];
  task.place.start = heading->number.end > heading->number.start ? heading->number.start : heading->title.start;
  task.place.end = plan_model_layout_get_block (self->layout, heading->end_block - 1)->end;
  task.deadline = find_deadline (self, heading, get_own_end (self, number));
  g_array_append_val (reading->tasks, task);
}

/*< private >
 * plan_model_tasks_find:
 */
void
plan_model_tasks_find (PlanModelReading *reading)
{
  guint32 n = reading->headings->len;
  g_autofree guint8 *has_children = g_new0 (guint8, n + 1);
  g_autofree guint8 *is_task = g_new0 (guint8, n + 1);
  Tasks self = { reading, reading->layout, reading->layout->codes, has_children, is_task };

  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      gboolean is_dash = heading->number.end > heading->number.start
                         && (self.codes[heading->number.start] == 0x2014 || self.codes[heading->number.start] == '-');

      /* What —— begins describes its heading, and does not divide it into tasks. */
      if (heading->parent != 0 && !is_dash)
        has_children[heading->parent - 1] = TRUE;
      is_task[i] = is_work (heading->kind) && !is_dash;
    }
  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);

      if (!is_task[i])
        is_task[i] = may_be_work (heading->kind) && has_agencies (&self, i);
      else if (has_children[i])
        is_task[i] = has_agencies (&self, i);
      else
        is_task[i] = (has_text (&self, i) || get_own_end (&self, i) < heading->end_block)
                     && (!plan_model_section_kind_is_title (self.codes, heading->title.start, heading->title.end)
                         || has_agencies (&self, i) || has_bodies_in_brackets (&self, i));
    }
  lift_closing_lists (&self);
  reading->tasks_of_headings = g_new0 (guint32, n + 1);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 parent = plan_model_reading_get_heading (reading, i)->parent;

      if (is_task[i])
        {
          add_task (&self, i);
          reading->tasks_of_headings[i] = reading->tasks->len;
        }
      else if (parent != 0)
        reading->tasks_of_headings[i] = reading->tasks_of_headings[parent - 1];
    }
}
