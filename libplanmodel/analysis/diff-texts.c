/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff-entries-private.h>

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/value-private.h>

/* What an entry says, read from the rows. */

static char *
dup_text (const PlanModelStore *store,
          PlanModelText         text)
{
  return g_strdup (plan_model_store_text (store, text));
}

static char *
dup_word (PlanModelWordsKind kind,
          guint              value)
{
  return g_strdup (value != 0 ? plan_model_words_get (kind)->word[value] : NULL);
}

static char *
dup_year (int year)
{
  return year != 0 ? g_strdup_printf ("%d", year) : NULL;
}

static char *
dup_years (PlanModelYears years)
{
  return years.start != 0 || years.end != 0 ? g_strdup_printf ("%d–%d", years.start, years.end) : NULL;
}

static char *
dup_amount (const PlanModelStore  *store,
            const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;

  return plan_model_amount_read (store, amount, &decimal) ? plan_model_decimal_to_string (&decimal) : NULL;
}

/* A number in front, if there is one. */
static char *
dup_heading (const PlanModelStore *store,
             PlanModelText         number,
             PlanModelText         title)
{
  const char *number_text = plan_model_store_text (store, number), *title_text = plan_model_store_text (store, title);

  if (number_text == NULL || title_text == NULL)
    return g_strdup (number_text != NULL ? number_text : title_text);

  return g_strdup_printf ("%s %s", number_text, title_text);
}

static char *
dup_task_heading (const PlanModelStore *store,
                  PlanModelLink         task)
{
  const PlanModelTaskRow *row = plan_model_store_peek_task (store, task - 1);

  return dup_heading (store, row->number, row->title);
}

static char *
dup_section_heading (const PlanModelStore *store,
                     PlanModelLink         section)
{
  const PlanModelSectionRow *row = plan_model_store_peek_section (store, section - 1);

  return dup_heading (store, row->number, row->title);
}

/* Where the item of an entry lies. */
static char *
dup_place (const PlanModelStore *store,
           PlanModelObjectKind   table,
           guint32               row)
{
  PlanModelLink task = 0, section = 0;

  if (table == PLAN_MODEL_OBJECT_INDICATOR)
    {
      task = store->indicator.task[row];
      section = store->indicator.section[row];
    }
  else if (table == PLAN_MODEL_OBJECT_TASK)
    {
      task = plan_model_store_peek_task (store, row)->parent;
      section = plan_model_store_peek_task (store, row)->section;
    }
  else
    section = plan_model_store_peek_project (store, row)->section;
  if (task != 0)
    return dup_task_heading (store, task);

  return section != 0 ? dup_section_heading (store, section) : NULL;
}

static char *
dup_against (const PlanModelStore      *store,
             const PlanModelAgainstRow *against)
{
  const char *text = plan_model_store_text (store, against->text);
  const char *sign = plan_model_comparator_get_sign ((PlanModelComparator) against->comparator);

  return text != NULL ? g_strconcat (sign, sign[0] != '\0' ? " " : "", text, NULL) : NULL;
}

static char *
dup_value_member (const PlanModelStore *store,
                  guint32               value,
                  PlanModelLink         indicator,
                  PlanModelDiffMember   member)
{
  PlanModelValueRow row;

  plan_model_store_get_value (store, value, &row);
  switch ((int) member)
    {
    case PLAN_MODEL_DIFF_MEMBER_ROLE:
      return dup_word (PLAN_MODEL_WORDS_VALUE_ROLE, row.role);
    case PLAN_MODEL_DIFF_MEMBER_YEAR:
      return dup_year (row.year);
    case PLAN_MODEL_DIFF_MEMBER_YEARS:
      return dup_years (row.rare.years);
    case PLAN_MODEL_DIFF_MEMBER_DEADLINE:
      return dup_text (store, row.rare.deadline);
    case PLAN_MODEL_DIFF_MEMBER_VALUE:
      return dup_amount (store, &row.amount);
    case PLAN_MODEL_DIFF_MEMBER_VALUE_MAX:
      return dup_amount (store, &row.rare.upper);
    case PLAN_MODEL_DIFF_MEMBER_UNIT:
      return g_strdup (plan_model_value_row_unit (store, &row, indicator));
    case PLAN_MODEL_DIFF_MEMBER_COMPARATOR:
      return dup_word (PLAN_MODEL_WORDS_COMPARATOR, row.comparator);
    case PLAN_MODEL_DIFF_MEMBER_FORM:
      return dup_word (PLAN_MODEL_WORDS_FORM, row.form);
    case PLAN_MODEL_DIFF_MEMBER_CHANGE:
      return dup_word (PLAN_MODEL_WORDS_CHANGE, row.change);
    case PLAN_MODEL_DIFF_MEMBER_BASE_YEAR:
      return dup_year (row.rare.base_year);
    case PLAN_MODEL_DIFF_MEMBER_AGAINST:
      return dup_against (store, &row.rare.against);
    case PLAN_MODEL_DIFF_MEMBER_EACH:
      return dup_text (store, row.rare.each);
    case PLAN_MODEL_DIFF_MEMBER_CONDITION:
      return dup_text (store, row.rare.condition);
    case PLAN_MODEL_DIFF_MEMBER_FIRMNESS:
      return dup_word (PLAN_MODEL_WORDS_FIRMNESS, row.firmness);
    case PLAN_MODEL_DIFF_MEMBER_STATUS:
      return dup_word (PLAN_MODEL_WORDS_STATUS, row.status);
    default:
      return NULL;
    }
}

static const char *
get_agency_name (const PlanModelStore *store,
                 PlanModelLink         agency)
{
  return agency != 0 ? plan_model_store_text (store, plan_model_store_peek_agency (store, agency - 1)->name) : NULL;
}

static char *
dup_assignment_member (const PlanModelStore *store,
                       guint32               assignment,
                       PlanModelDiffMember   member)
{
  const PlanModelAssignmentRow *row = plan_model_store_peek_assignment (store, assignment);

  if (member == PLAN_MODEL_DIFF_MEMBER_AGENCY)
    return g_strdup (get_agency_name (store, row->agency));
  if (member == PLAN_MODEL_DIFF_MEMBER_ROLE)
    return dup_word (PLAN_MODEL_WORDS_ASSIGNMENT_ROLE, row->role);

  return dup_text (store, row->deadline);
}

static char *
dup_project_member (const PlanModelStore *store,
                    guint32               project,
                    PlanModelDiffMember   member)
{
  const PlanModelProjectRow *row = plan_model_store_peek_project (store, project);

  if (member == PLAN_MODEL_DIFF_MEMBER_NAME)
    return dup_text (store, row->name);
  if (member == PLAN_MODEL_DIFF_MEMBER_AREA)
    return row->area != 0 ? dup_text (store, plan_model_store_peek_area (store, row->area - 1)->name) : NULL;

  return dup_years (row->years);
}

static char *
dup_indicator_member (const PlanModelStore *store,
                      guint32               indicator,
                      PlanModelDiffMember   member)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (store, indicator, &row);

  return member == PLAN_MODEL_DIFF_MEMBER_NATURE ? dup_word (PLAN_MODEL_WORDS_NATURE, row.nature) : dup_text (store, row.name);
}

char *
plan_model_diff_entry_dup_member (const PlanModelDiffEntries *self,
                                  const PlanModelDiffEntry   *entry,
                                  guint                       side,
                                  PlanModelDiffMember         member)
{
  const PlanModelStore *store = self->store[side];
  PlanModelLink item = entry->item[side], part = entry->part[side];

  if (item == 0 || member == PLAN_MODEL_DIFF_MEMBER_NONE)
    return NULL;
  if (member == PLAN_MODEL_DIFF_MEMBER_SECTION || member == PLAN_MODEL_DIFF_MEMBER_TASK)
    return dup_place (store, (PlanModelObjectKind) entry->item_table, item - 1);
  switch ((PlanModelDiffObject) entry->object)
    {
    case PLAN_MODEL_DIFF_OBJECT_VALUE:
      return part != 0 ? dup_value_member (store, part - 1, item, member) : NULL;
    case PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT:
      return part != 0 ? dup_assignment_member (store, part - 1, member) : NULL;
    case PLAN_MODEL_DIFF_OBJECT_INDICATOR:
      return dup_indicator_member (store, item - 1, member);
    case PLAN_MODEL_DIFF_OBJECT_PROJECT:
      return dup_project_member (store, item - 1, member);
    case PLAN_MODEL_DIFF_OBJECT_TASK:
      return dup_text (store, member == PLAN_MODEL_DIFF_MEMBER_TITLE ? plan_model_store_peek_task (store, item - 1)->title
                                                                    : plan_model_store_peek_task (store, item - 1)->deadline);
    case PLAN_MODEL_DIFF_OBJECT_NONE:
    default:
      return NULL;
    }
}

/* 2025: ≥ 400 家, ensure */
static char *
dup_figure (const PlanModelStore *store,
            guint32               value,
            PlanModelLink         indicator)
{
  GString *string = g_string_new (NULL);
  PlanModelValueRow row;

  plan_model_store_get_value (store, value, &row);
  if (row.rare.deadline != 0)
    g_string_append_printf (string, "%s: ", plan_model_store_text (store, row.rare.deadline));
  else if (row.rare.years.start != 0)
    g_string_append_printf (string, "%d–%d: ", row.rare.years.start, row.rare.years.end);
  else if (row.year != 0)
    g_string_append_printf (string, "%d: ", row.year);
  plan_model_value_row_append (store, &row, indicator, string);
  if (row.rare.each != 0)
    g_string_append_printf (string, " (%s)", plan_model_store_text (store, row.rare.each));
  if (row.firmness != PLAN_MODEL_FIRMNESS_NONE)
    g_string_append_printf (string, ", %s", plan_model_words_get (PLAN_MODEL_WORDS_FIRMNESS)->word[row.firmness]);

  return g_string_free (string, FALSE);
}

static char *
dup_assignment (const PlanModelStore *store,
                guint32               assignment)
{
  const PlanModelAssignmentRow *row = plan_model_store_peek_assignment (store, assignment);
  g_autofree char *role = dup_word (PLAN_MODEL_WORDS_ASSIGNMENT_ROLE, row->role);
  const char *name = get_agency_name (store, row->agency), *deadline = plan_model_store_text (store, row->deadline);

  return g_strconcat (role != NULL ? role : "", role != NULL ? " " : "", name != NULL ? name : "",
                      deadline != NULL ? ", " : "", deadline, NULL);
}

char *
plan_model_diff_entry_dup_text (const PlanModelDiffEntries *self,
                                const PlanModelDiffEntry   *entry,
                                guint                       side)
{
  const PlanModelStore *store = self->store[side];
  PlanModelLink item = entry->item[side], part = entry->part[side];

  if (item == 0)
    return NULL;
  switch ((PlanModelDiffObject) entry->object)
    {
    case PLAN_MODEL_DIFF_OBJECT_VALUE:
      return part != 0 ? dup_figure (store, part - 1, item) : NULL;
    case PLAN_MODEL_DIFF_OBJECT_INDICATOR:
      return part != 0 ? dup_figure (store, part - 1, item)
                       : g_strdup (plan_model_diff_entry_get_name (self, entry, side));
    case PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT:
      return part != 0 ? dup_assignment (store, part - 1) : NULL;
    case PLAN_MODEL_DIFF_OBJECT_TASK:
      return dup_task_heading (store, item);
    case PLAN_MODEL_DIFF_OBJECT_PROJECT:
    case PLAN_MODEL_DIFF_OBJECT_NONE:
    default:
      return g_strdup (plan_model_diff_entry_get_name (self, entry, side));
    }
}

const char *
plan_model_diff_entry_get_wording (const PlanModelDiffEntries *self,
                                   const PlanModelDiffEntry   *entry,
                                   guint                       side)
{
  const PlanModelStore *store = self->store[side];
  PlanModelLink part = entry->part[side];

  if (part == 0)
    return NULL;
  if (entry->object == PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT)
    return plan_model_store_text (store, plan_model_store_peek_assignment (store, part - 1)->as_written);
  for (guint32 i = store->value.first_mention[part - 1]; i < store->value.first_mention[part]; i++)
    {
      PlanModelMentionRow mention;

      plan_model_store_get_mention (store, i, &mention);
      if (mention.rare.wording != 0)
        return plan_model_store_text (store, mention.rare.wording);
    }

  return NULL;
}

const char *
plan_model_diff_entry_get_name (const PlanModelDiffEntries *self,
                                const PlanModelDiffEntry   *entry,
                                guint                       side)
{
  const PlanModelStore *store = self->store[side];
  PlanModelLink item = entry->item[side];

  if (item == 0)
    return NULL;
  if (entry->item_table == PLAN_MODEL_OBJECT_INDICATOR)
    return plan_model_store_text (store, store->indicator.name[item - 1]);
  if (entry->item_table == PLAN_MODEL_OBJECT_PROJECT)
    return plan_model_store_text (store, plan_model_store_peek_project (store, item - 1)->name);
  {
    const PlanModelTaskRow *task = plan_model_store_peek_task (store, item - 1);

    return plan_model_store_text (store, task->title != 0 ? task->title : task->number);
  }
}

char *
plan_model_diff_entry_dup_likeness (const PlanModelDiffEntry *entry)
{
  if (entry->likeness == 0)
    return NULL;

  return g_strdup_printf ("%u.%03u", entry->likeness / 1000u, entry->likeness % 1000u);
}
