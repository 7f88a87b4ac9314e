/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agencies-private.h>
#include <libplanmodel/reader/agency-list-private.h>
#include <libplanmodel/reader/agency-role-private.h>
#include <libplanmodel/reader/agency-rule-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <string.h>

#define HAN_COMMA 0x3001 /* 、 */
#define HAN_FULL_STOP 0x3002 /* 。 */

/* No list is longer; a bracket that is closed farther away is none of agencies. */
#define MAX_LIST 1500

/* So deep brackets are looked into for lists. */
#define MAX_DEPTH 3

/* Few paragraphs have more brackets and colons. */
#define USUAL_MARKS 64

/* A bracket or colon of a paragraph. */
typedef struct
{
  guint32 at;
  guint32 close; /* of an opening bracket: its partner; 0: none */
  guint32 outer; /* the bracket that it lies in, + 1 */
  guint16 depth;
} Mark;

typedef struct
{
  PlanModelReading *reading;
  const PlanModelLayout *layout;
  const guint16 *codes;
  PlanModelAgencyList list;
  GArray *marks; /* of Mark */

  /* The lists that answer for one stretch: 牵头单位: and 配合单位: on two lines. */
  guint32 task; /* + 1; of the last list */
  guint32 list_end;
  PlanModelPlace covers;
  guint first_assignment;
  guint n_groups; /* lists of this task, those of one stretch counted once */
  char deadline[16]; /* printed before the names */
} Finder;

/* Punctuation between two lists, or between a list and what comes before it. */
static gboolean
is_gap (guint16 code)
{
  return code == 0 || code == ' ' || code == HAN_FULL_STOP || code == ';' || code == ',' || code == HAN_COMMA || code == '.'
         || plan_model_code_is_opening (code) || plan_model_code_is_closing (code) || code == '*' || code == '|';
}

static guint32
skip_gap (const guint16 *codes,
          guint32        at,
          guint32        end)
{
  while (at < end && is_gap (codes[at]))
    at++;

  return at;
}

/* From the brackets and colons of the block, the pairs. */
static void
find_marks (Finder  *self,
            guint32  start,
            guint32  end)
{
  const guint16 *codes = self->codes;
  guint32 open = 0; /* the last bracket that is not closed, + 1 */
  guint depth = 0;

  if (self->marks->len > 0)
    g_array_set_size (self->marks, 0);
  for (guint32 i = start; (i = plan_model_codes_seek_bracket_or_colon (codes, i, end)) < end; i++)
    {
      Mark mark = { i, 0, open, depth };

      if (!plan_model_code_is_closing (codes[i]))
        {
          g_array_append_val (self->marks, mark);
          if (codes[i] == ':')
            continue;
          open = self->marks->len;
          depth++;
        }
      else if (open != 0)
        {
          Mark *opening = &g_array_index (self->marks, Mark, open - 1);

          opening->close = i;
          open = opening->outer;
          depth--;
        }
    }
}

/* The letters of levels in 市、区发展改革委, each with what they share. */
static GPtrArray *
dup_members_of_levels (Finder                    *self,
                       const PlanModelAgencyItem *item)
{
  const guint16 *codes = self->codes;
  GPtrArray *members;
  guint32 shared = item->start;
  PlanModelAgencyLevel level;

  while (shared + 1 < item->end && codes[shared + 1] == HAN_COMMA)
    shared += 2;
  if (shared == item->start || plan_model_agency_name_match_level (codes, shared, item->end, &level) != 1
      || plan_model_agency_name_judge (codes, shared, item->end) != PLAN_MODEL_AGENCY_LOOK_STRONG
      || plan_model_agency_name_is_places (codes, shared, item->end))
    return NULL;
  members = g_ptr_array_new ();
  for (guint32 at = item->start; at <= shared; at += 2)
    {
      g_autoptr (GString) name = g_string_new (NULL);

      plan_model_layout_append_text (self->layout, at, at + 1, name);
      plan_model_layout_append_text (self->layout, shared + 1, item->end, name);
      g_ptr_array_add (members, (gpointer) plan_model_reading_keep (self->reading, name->str));
    }

  return members;
}

static const char *
get_full_name (Finder                    *self,
               const PlanModelAgencyItem *item,
               PlanModelAgencyKind        kind)
{
  PlanModelReading *reading = self->reading;
  g_autoptr (GString) name = NULL;
  const char *host;

  if (item->owner_end != 0)
    {
      name = g_string_new (NULL);
      plan_model_layout_append_text (self->layout, item->owner_start, item->owner_end, name);
      plan_model_layout_append_text (self->layout, item->start, item->end, name);
      return plan_model_reading_keep (reading, name->str);
    }
  if (item->host_end == 0)
    return plan_model_agency_name_complete (reading, item->start, item->end, item->level, kind);
  host = plan_model_agency_name_complete (reading, item->host_start, item->host_end, item->level, PLAN_MODEL_AGENCY_KIND_DEPARTMENT);
  name = g_string_new (host);
  if (host == NULL)
    plan_model_layout_append_text (self->layout, item->host_start, item->host_end, name);
  plan_model_layout_append_text (self->layout, item->start, item->end, name);

  return plan_model_reading_keep (reading, name->str);
}

/* The members that the bracket behind a group names. */
static GPtrArray *
dup_members (Finder                    *self,
             const PlanModelAgencyItem *group)
{
  PlanModelAgencyList list;
  GPtrArray *members = g_ptr_array_new ();

  plan_model_agency_list_init (&list);
  plan_model_agency_list_parse (&list, self->layout, group->members_start, group->members_end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
  for (guint i = 0; i < list.items->len; i++)
    {
      const PlanModelAgencyItem *item = &g_array_index (list.items, PlanModelAgencyItem, i);
      PlanModelAgencyKind kind = plan_model_agency_name_get_kind (self->codes, item->start, item->end);
      const char *name = NULL;

      if (item->look == PLAN_MODEL_AGENCY_LOOK_STRONG)
        name = get_full_name (self, item, kind);
      if (name == NULL)
        name = plan_model_reading_keep_place (self->reading, item->start, item->end);
      g_ptr_array_add (members, (gpointer) name);
    }
  plan_model_agency_list_clear (&list);
  if (members->len == 0)
    g_clear_pointer (&members, g_ptr_array_unref);

  return members;
}

/* 科技 for 科技局, its ending lost: the name that the document prints in full before it. */
static void
mend_name (Finder                    *self,
           const PlanModelAgencyItem *item,
           PlanModelAssignmentFound  *found)
{
  GArray *assignments = self->reading->assignments;
  const guint reach = 200;
  const char *full_name;
  gsize length;

  if (!plan_model_agency_name_is_plain (self->codes, item->start, item->end))
    return;
  full_name = plan_model_agency_name_complete (self->reading, item->start, item->end, item->level,
                                               PLAN_MODEL_AGENCY_KIND_DEPARTMENT);
  length = full_name != NULL ? strlen (full_name) : 0;
  for (guint i = assignments->len; full_name != NULL && i > 0 && assignments->len - i < reach; i--)
    {
      const PlanModelAssignmentFound *before = &g_array_index (assignments, PlanModelAssignmentFound, i - 1);

      if (before->full_name != NULL && before->kind == PLAN_MODEL_AGENCY_KIND_DEPARTMENT
          && strncmp (before->full_name, full_name, length) == 0 && g_utf8_strlen (before->full_name + length, -1) == 1)
        {
          found->full_name = before->full_name;
          found->kind = before->kind;
          return;
        }
    }
}

/* Which names a list that was accepted is taken to give: one that no ending tells to be a body needs a label or a verb. */
static gboolean
is_kept (const Finder              *self,
         const PlanModelAgencyItem *item)
{
  if (item->look != PLAN_MODEL_AGENCY_LOOK_NONE)
    return TRUE;
  if (item->end - item->start < 2 || item->role == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    return FALSE;
  for (guint32 i = item->start; i < item->end; i++)
    {
      if (!plan_model_code_is_han (self->codes[i]) && !plan_model_code_is_opening (self->codes[i])
          && !plan_model_code_is_closing (self->codes[i])
          && !plan_model_code_is_latin (self->codes[i]) && self->codes[i] != HAN_COMMA && self->codes[i] != 0x00b7)
        return FALSE;
    }

  return TRUE;
}

static gboolean
says_comma (const guint16        *codes,
            const PlanModelPlace *rule)
{
  for (guint32 at = rule->start; at < rule->end; at++)
    {
      if (codes[at] == ';' || plan_model_codes_match (codes, at, rule->end, "分号") > 0)
        return FALSE;
      if (codes[at] == ',' || plan_model_codes_match (codes, at, rule->end, "逗号") > 0)
        return TRUE;
    }

  return FALSE;
}

/* Roles that no word of the list says, and those that a rule of the document turns. */
static void
settle_roles (Finder *self)
{
  const PlanModelAgencyRules *rules = &self->reading->agency_rules;
  GArray *items = self->list.items;
  gboolean has_roles = self->list.has_label || self->list.has_verb;
  gboolean is_first = TRUE, has_marks = FALSE, has_parts = FALSE, is_plain = TRUE;
  /* 逗号前 …, or a semicolon: what the rule says. */
  gboolean by_comma = rules->part_leads.end != 0 && says_comma (self->codes, &rules->part_leads);

  for (guint i = 0; i < items->len; i++)
    {
      PlanModelAgencyItem *item = &g_array_index (items, PlanModelAgencyItem, i);

      has_marks |= item->is_marked;
      has_parts |= (by_comma ? item->n_commas : item->part) > 0;
      if (item->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN && item->role != PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE)
        is_plain = FALSE;
    }
  for (guint i = 0; i < items->len; i++)
    {
      PlanModelAgencyItem *item = &g_array_index (items, PlanModelAgencyItem, i);
      gboolean by_rule = FALSE;

      item->is_inferred = FALSE;
      if (is_plain)
        {
          PlanModelAssignmentRole other = rules->others;
          gboolean leads = FALSE;

          if (rules->mark_leads.end != 0 && has_marks)
            {
              by_rule = TRUE;
              leads = item->is_marked;
            }
          else if (rules->part_leads.end != 0 && has_parts)
            {
              by_rule = TRUE;
              leads = (by_comma ? item->n_commas : item->part) == 0;
            }
          else if (rules->first_leads.end != 0)
            {
              by_rule = TRUE;
              leads = is_first;
            }
          if (by_rule)
            {
              if (other == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
                other = item->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN ? item->role : PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT;
              if (leads)
                other = PLAN_MODEL_ASSIGNMENT_ROLE_LEAD;
              item->is_inferred = other != item->role;
              item->role = other;
            }
        }
      is_first = FALSE;
      if (item->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
        continue;
      item->is_inferred = TRUE;
      if (item->is_joined)
        item->role = PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT;
      else if (has_roles && i > 0 && g_array_index (items, PlanModelAgencyItem, i - 1).role == PLAN_MODEL_ASSIGNMENT_ROLE_LEAD)
        item->role = PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT; /* (A牵头,B、C) */
      else if (has_roles && i > 0)
        item->role = g_array_index (items, PlanModelAgencyItem, i - 1).role;
      else if (has_roles)
        item->role = PLAN_MODEL_ASSIGNMENT_ROLE_LEAD; /* (A;配合单位:B) */
      else
        item->role = PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
    }
}

/* The slot of a plain name; NULL where the same codes may be printed in other characters, or the list adds to the name. */
static guint32 *
get_slot (Finder                    *self,
          const PlanModelAgencyItem *item)
{
  guint32 hash = item->level;

  if (item->owner_end != 0 || item->host_end != 0 || item->members_end != 0 || item->look != PLAN_MODEL_AGENCY_LOOK_STRONG
      || self->reading->raw->is_traditional)
    return NULL;
  for (guint32 i = item->start; i < item->end; i++)
    {
      if (!plan_model_code_is_han (self->codes[i]) || self->codes[i] == PLAN_MODEL_CODE_OTHER)
        return NULL;
      hash = hash * 31 + self->codes[i];
    }

  return &self->reading->agency_slots[hash % PLAN_MODEL_N_AGENCY_SLOTS];
}

/* The name whose slot it is, where it is the same as the item's. */
static const PlanModelAgencyNamed *
look_up_name (Finder                    *self,
              const PlanModelAgencyItem *item,
              guint32                    number)
{
  const guint16 *codes = self->codes;
  const guint32 length = item->end - item->start;
  const PlanModelAgencyNamed *named;

  if (number == 0)
    return NULL;
  named = &g_array_index (self->reading->agency_names, PlanModelAgencyNamed, number - 1);

  return named->level == item->level && named->place.end - named->place.start == length
                 && memcmp (codes + named->place.start, codes + item->start, length * sizeof (guint16)) == 0
             ? named
             : NULL;
}

/* Names come again and again, and what is made of one does not change. */
static void
describe_name (Finder                    *self,
               const PlanModelAgencyItem *item,
               PlanModelAssignmentFound  *found)
{
  guint32 *slot = get_slot (self, item);
  const PlanModelAgencyNamed *named = slot != NULL ? look_up_name (self, item, *slot) : NULL;
  const guint16 *codes = self->codes;

  if (named != NULL)
    {
      found->name = *slot;
      found->kind = named->kind;
      found->as_written = named->as_written;
      found->full_name = named->full_name;
      return;
    }
  found->as_written = plan_model_reading_keep_place (self->reading, item->start, item->end);
  found->kind = plan_model_agency_name_get_kind (codes, item->start, item->end);
  /* 两市财政局、税务局: the second are two bodies, too. */
  if (item->owner_end != 0
      && plan_model_agency_name_get_kind (codes, item->owner_start, item->owner_end) == PLAN_MODEL_AGENCY_KIND_GROUP)
    found->kind = PLAN_MODEL_AGENCY_KIND_GROUP;
  if (item->members_end != 0)
    found->members = dup_members (self, item);
  else if (item->look == PLAN_MODEL_AGENCY_LOOK_GROUP)
    found->members = dup_members_of_levels (self, item);
  if (found->members != NULL)
    found->kind = PLAN_MODEL_AGENCY_KIND_GROUP;
  found->full_name = get_full_name (self, item, found->kind);
  if (item->look == PLAN_MODEL_AGENCY_LOOK_NONE)
    mend_name (self, item, found);
  if (slot != NULL)
    {
      PlanModelAgencyNamed new_name = { { item->start, item->end }, item->level,
                                        found->as_written, found->full_name, found->kind };

      g_array_append_val (self->reading->agency_names, new_name);
      found->name = *slot = self->reading->agency_names->len;
    }
}

/* The names of the list that was parsed last, as rows. */
static guint
emit (Finder         *self,
      guint32         task,
      guint32         project,
      PlanModelPlace  covers)
{
  PlanModelReading *reading = self->reading;
  GArray *items = self->list.items;
  const char *deadline = self->list.deadline[0] != '\0' ? plan_model_reading_keep (reading, self->list.deadline) : NULL;
  guint first = reading->assignments->len;
  gboolean has_roles = self->list.has_label || self->list.has_verb;
  const PlanModelAgencyRules *rules = &reading->agency_rules;

  settle_roles (self);
  for (guint i = 0; i < items->len; i++)
    {
      const PlanModelAgencyItem *item = &g_array_index (items, PlanModelAgencyItem, i);
      PlanModelAssignmentFound found = { task, project };

      if (!is_kept (self, item))
        continue;
      found.role = item->role;
      found.role_inferred = item->is_inferred;
      describe_name (self, item, &found);
      found.place.start = item->start;
      found.place.end = item->end;
      found.covers = covers;
      found.deadline = deadline;
      g_array_append_val (reading->assignments, found);
      if (item->look == PLAN_MODEL_AGENCY_LOOK_NONE)
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_AGENCY_UNCERTAIN, PLAN_MODEL_ABOUT_ASSIGNMENT,
                                 reading->assignments->len - 1, item->start, item->end, NULL);
      if (item->is_inferred)
        {
          gboolean by_rule = rules->first_leads.end != 0 || rules->part_leads.end != 0 || rules->mark_leads.end != 0;

          if (by_rule)
            plan_model_reading_note (reading, PLAN_MODEL_NOTE_ROLE_BY_RULE, PLAN_MODEL_ABOUT_ASSIGNMENT,
                                     reading->assignments->len - 1, item->start, item->end, NULL);
          else if (has_roles || i == 0)
            plan_model_reading_note (reading, PLAN_MODEL_NOTE_ROLE_UNCERTAIN, PLAN_MODEL_ABOUT_ASSIGNMENT,
                                     reading->assignments->len - 1, item->start, item->end, NULL);
        }
    }

  return reading->assignments->len - first;
}

/* The first code of the block behind its heading's number and title, where the heading stands by itself. */
static gboolean
is_in_title (Finder  *self,
             guint    number,
             guint32  start)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);
  const PlanModelHeading *heading;

  if (block->heading == 0)
    return FALSE;
  heading = plan_model_reading_get_heading (self->reading, block->heading - 1);

  return heading->block == number && start >= heading->title.start && start < heading->title.end;
}

/* A list at the end of a heading is no part of its title. */
static void
cut_title (Finder  *self,
           guint    number,
           guint32  start)
{
  PlanModelHeading *heading = plan_model_reading_get_heading (self->reading,
                                                              plan_model_layout_get_block (self->layout, number)->heading - 1);
  guint32 end = start;

  while (end > heading->title.start && is_gap (self->codes[end - 1]))
    end--;
  if (end <= heading->title.start)
    return;
  heading->title.end = end;
}

/* The stretch that a list at [@start, @end) of a block answers for: from the list before it, or from where the task begins. */
static PlanModelPlace
get_covers (Finder  *self,
            guint    number,
            guint32  task,
            guint32  start,
            guint32  end)
{
  const PlanModelTaskFound *found = &g_array_index (self->reading->tasks, PlanModelTaskFound, task - 1);
  PlanModelPlace covers = found->place;
  guint32 from = covers.start, to = start;
  const PlanModelHeading *heading;

  if (self->task == task && self->list_end > from)
    {
      guint32 next = skip_gap (self->codes, self->list_end, start);

      if (next >= start)
        return self->covers;
      from = next;
    }
  while (to > from
         && (self->codes[to - 1] == 0 || self->codes[to - 1] == ' '
             || plan_model_code_is_opening (self->codes[to - 1])))
    to--;
  /* A list between the heading and its text, or in the heading, answers for all of it. */
  heading = found->heading != 0 ? plan_model_reading_get_heading (self->reading, found->heading - 1) : NULL;
  if (heading != NULL && self->task != task && end < covers.end)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, heading->block);

      if (to <= block->end && (is_in_title (self, number, start) || (to == block->end && block->body >= block->end))
          && skip_gap (self->codes, end, covers.end) < covers.end)
        return covers;
    }
  covers.start = from;
  covers.end = MAX (to, from);

  return covers;
}

/* A list that was parsed and accepted.  [@start, @end) is all of it, brackets and labels. */
static void
take_list (Finder  *self,
           guint    number,
           guint32  start,
           guint32  end)
{
  PlanModelReading *reading = self->reading;
  guint32 task = plan_model_reading_find_task (reading, number);
  PlanModelPlace place = { start, end }, covers;
  guint n;

  g_array_append_val (reading->agency_places, place);
  if (task == 0)
    return;
  covers = get_covers (self, number, task, start, end);
  if (is_in_title (self, number, start))
    cut_title (self, number, start);
  if (self->task != task)
    {
      self->n_groups = 0;
      self->deadline[0] = '\0';
    }
  if (self->task != task || covers.start != self->covers.start || covers.end != self->covers.end)
    {
      self->first_assignment = reading->assignments->len;
      self->n_groups++;
      if (self->task == task && self->n_groups > 1)
        self->deadline[0] = '\0';
    }
  self->task = task;
  self->covers = covers;
  self->list_end = end;
  if (self->list.deadline[0] == '\0')
    g_strlcpy (self->list.deadline, self->deadline, sizeof self->list.deadline);
  n = emit (self, task, 0, covers);
  if (self->list.deadline[0] != '\0')
    {
      PlanModelTaskFound *found = &g_array_index (reading->tasks, PlanModelTaskFound, task - 1);
      const char *deadline = plan_model_reading_keep (reading, self->list.deadline);

      g_strlcpy (self->deadline, self->list.deadline, sizeof self->deadline);
      /* A date on a line of its own is that of the names before it. */
      if (n == 0)
        {
          for (guint i = self->first_assignment; i < reading->assignments->len; i++)
            {
              PlanModelAssignmentFound *before = &g_array_index (reading->assignments, PlanModelAssignmentFound, i);

              if (before->deadline == NULL)
                before->deadline = deadline;
            }
        }
      if (found->deadline == NULL && self->n_groups == 1)
        found->deadline = deadline;
    }
}

static guint
count_bodies (const PlanModelAgencyList *list)
{
  return list->n_strong + list->n_weak + list->n_groups;
}

/* Whether what stands in a bracket is a list of agencies. */
static gboolean
accept_bracket (Finder  *self,
                guint32  start,
                guint32  open,
                guint32  close,
                guint32  end)
{
  const PlanModelAgencyList *list = &self->list;
  const guint16 *codes = self->codes;
  guint n = count_bodies (list);
  guint16 before = open > start ? codes[open - 1] : 0, after = close + 1 < end ? codes[close + 1] : 0;
  PlanModelAgencyLook look;

  if (list->has_label)
    return list->items->len > 0 && list->n_strange <= 2 * n + 2;
  if (list->items->len == 0)
    return list->deadline[0] != '\0' && list->has_labels_only;
  if (list->has_verb)
    return n > 0 && list->n_strange < n && (list->n_strong + list->n_groups) > 0;

  /* Without a word of a role: nothing but bodies, at the end of a sentence. */
  if (list->n_strange > 0 || 2 * (list->n_strong + list->n_groups) < n)
    return FALSE;
  if (after != 0 && after != HAN_FULL_STOP && after != ';' && before != HAN_FULL_STOP && before != ';')
    return FALSE;
  if (before == 0x300b || before == 0x201d)
    return FALSE;
  for (guint32 i = open + 1; i < close && i < open + 4; i++)
    {
      if (plan_model_codes_match (codes, i, close, "含") > 0 || plan_model_codes_match (codes, i, close, "以下") > 0
          || plan_model_codes_match (codes, i, close, "包括") > 0 || plan_model_codes_match (codes, i, close, "简称") > 0
          || plan_model_codes_match (codes, i, close, "原") == 1)
        return FALSE;
    }
  /* 住建局(人防办): a body, explained. */
  if (list->items->len == 1 && before != HAN_FULL_STOP && before != ';'
      && (list->n_strong == 0 || plan_model_agency_name_match_ending (codes, start, open, &look) > 0))
    return FALSE;

  return list->n_strong > 0 || list->items->len > 1;
}

/* Where a labelled list that no bracket holds ends: behind its sentence, or the next one where a label begins it. */
static guint32
find_list_end (Finder   *self,
               guint32   at,
               guint32   end,
               gboolean *is_closed)
{
  const guint16 *codes = self->codes;
  guint32 limit = MIN (end, at + MAX_LIST);
  guint depth = 0;

  *is_closed = FALSE;
  for (; at < limit; at++)
    {
      guint16 code = codes[at];

      if (plan_model_code_is_opening (code))
        depth++;
      else if (plan_model_code_is_closing (code))
        {
          if (depth == 0)
            {
              /* 责任单位:)党委: the mark was left where words were lost. */
              if (at > 0 && codes[at - 1] == ':')
                continue;
              *is_closed = TRUE;
              return at;
            }
          depth--;
        }
      else if (code == HAN_FULL_STOP)
        {
          guint32 next = skip_gap (codes, at, limit);
          PlanModelAgencyLabelFound label;
          guint32 colon = next;

          while (colon < limit && colon < next + 16 && codes[colon] != ':')
            colon++;
          if (colon >= limit || codes[colon] != ':' || !plan_model_agency_label_match_before (codes, next, colon, &label)
              || label.start != next)
            return at;
        }
    }

  return at;
}

static gboolean
is_boundary (const guint16 *codes,
             guint32        start,
             guint32        at)
{
  return at <= start || !plan_model_code_is_han (codes[at - 1]);
}

/* A list that a label outside of brackets begins.  Returns where to go on, or @label->end. */
static guint32
read_labelled (Finder                          *self,
               guint                            number,
               const PlanModelAgencyLabelFound *label,
               guint32                          limit)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);
  const guint16 *codes = self->codes;
  gboolean is_opened, is_closed;
  guint32 end = find_list_end (self, label->end, limit, &is_closed), start = label->start, list_end;

  plan_model_agency_list_parse (&self->list, self->layout, start, end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
  /* Nothing at all, so that the labels in it need not be looked at again. */
  if (self->list.items->len == 0 && self->list.deadline[0] == '\0')
    return self->list.n_strange == 0 ? MAX (end, label->end) : label->end;
  if (self->list.items->len > 0)
    {
      guint n = count_bodies (&self->list);

      if (!label->is_complete && (n == 0 || self->list.n_strange >= n))
        return label->end;
      if (n == 0 && !(label->kind == PLAN_MODEL_AGENCY_LABEL_ROLE && label->is_complete
                      && self->list.items->len == self->list.n_strange && n + self->list.n_strange <= 12))
        return end - label->end > 200 ? end : label->end;
      /* Long prose is not looked through again for each label in it. */
      if (self->list.n_strange > 2 * n + 2)
        return end - label->end > 200 ? end : label->end;
    }
  else if (!is_boundary (codes, block->start, label->start))
    return label->end;
  list_end = end;
  if (is_closed)
    list_end++;
  is_opened = start > block->start && plan_model_code_is_opening (codes[start - 1]);
  start -= is_opened;
  if (is_opened != is_closed)
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_BRACKET_LOST, PLAN_MODEL_ABOUT_DOCUMENT, 0, start, list_end, NULL);
  take_list (self, number, start, list_end);

  return list_end;
}

/* Whether a sentence may be a list, by how it ends: a look that costs little. */
static gboolean
ends_like_list (const guint16 *codes,
                guint32        start,
                guint32        end)
{
  PlanModelAgencyLook look;

  if (end <= start)
    return FALSE;
  switch (codes[end - 1])
    {
    case 0x8d23: /* 负责 */
    case 0x5408: /* 配合 */
    case 0x5934: /* 牵头 */
    case 0x4e0e: /* 参与 */
    case 0x5b9e: /* 落实 */
    case 0x65bd: /* 实施 */
    case 0x52a9: /* 协助 */
    case ')':
      return TRUE;
    default:
      return plan_model_agency_name_match_ending (codes, start, end, &look) > 0 && look != PLAN_MODEL_AGENCY_LOOK_WEAK;
    }
}

/* Whether [@start, @end) is nothing but bodies, with verbs or without, though neither label nor bracket shows it. */
static gboolean
is_bare_list (Finder  *self,
              guint32  start,
              guint32  end)
{
  const PlanModelAgencyRules *rules = &self->reading->agency_rules;
  gboolean is_marked = FALSE;

  plan_model_agency_list_parse (&self->list, self->layout, start, end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
  if (self->list.n_strange > 0 || self->list.n_strong == 0 || self->list.n_weak > self->list.n_strong || self->list.has_label)
    return FALSE;
  for (guint i = 0; i < self->list.items->len; i++)
    {
      const PlanModelAgencyItem *item = &g_array_index (self->list.items, PlanModelAgencyItem, i);
      PlanModelAgencyLevel level;

      is_marked |= item->is_marked;
      if (self->list.has_verb ? item->role == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN
                              : item->look == PLAN_MODEL_AGENCY_LOOK_STRONG
                                    && plan_model_agency_name_match_level (self->codes, item->start, item->end, &level) == 0
                                    && !plan_model_agency_name_is_plain (self->codes, item->start, item->end))
        return FALSE;
    }

  return self->list.has_verb || self->list.items->len >= 2 || is_marked || rules->first_leads.end != 0;
}

/* The last sentence of a paragraph, or a line behind it, may be a list, and so may the end of that sentence: 建设牧场3个,
 * 由市农业农村局牵头,市财政局配合. */
static void
read_sentence (Finder  *self,
               guint    number,
               guint32  resume)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);
  const guint16 *codes = self->codes;
  guint32 end = block->end, start, by = 0;
  const guint reach = 200;

  while (end > resume && (codes[end - 1] == HAN_FULL_STOP || codes[end - 1] == ' '))
    end--;
  if (!ends_like_list (codes, resume, end))
    return;
  for (start = end; start > resume && codes[start - 1] != HAN_FULL_STOP && end - start < reach; start--)
    if (codes[start] == 0x7531 /* 由 */ && (codes[start - 1] == ',' || codes[start - 1] == ';'))
      by = start;
  if (end - start < reach
      && !(start == block->start
           && (block->heading == 0 || plan_model_reading_get_heading (self->reading, block->heading - 1)->block == number))
      && is_bare_list (self, start, end))
    take_list (self, number, start, end);
  else if (by > 0 && is_bare_list (self, by, end) && self->list.has_verb)
    take_list (self, number, by, end);
}

/* A bracket that nothing closes, at the end of a paragraph: (市教育局、市财政局. */
static gboolean
read_unclosed (Finder  *self,
               guint    number,
               guint32  resume,
               guint32  open)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);
  guint32 end = block->end;
  const guint reach = 200;

  while (end > open && (self->codes[end - 1] == HAN_FULL_STOP || self->codes[end - 1] == ' '))
    end--;
  if (end - open > reach || !ends_like_list (self->codes, open + 1, end))
    return FALSE;
  plan_model_agency_list_parse (&self->list, self->layout, open + 1, end, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
  if (self->list.n_strange > 0 || !accept_bracket (self, resume, open, end, end))
    return FALSE;
  plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_BRACKET_LOST, PLAN_MODEL_ABOUT_DOCUMENT, 0, open, end, NULL);
  take_list (self, number, open, end);

  return TRUE;
}

static void
read_block (Finder *self,
            guint   number)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->layout, number);
  const guint16 *codes = self->codes;
  PlanModelAgencyLabelFound label;
  guint32 resume = block->start;

  find_marks (self, block->start, block->end);
  /* 牵头单位 市科技局: a label whose colon was never there. */
  if (plan_model_agency_label_match (codes, block->start, block->end, &label) && label.kind != PLAN_MODEL_AGENCY_LABEL_PERSON
      && label.end < block->end && label.end - label.start >= 4)
    {
      guint32 next = read_labelled (self, number, &label, block->end);

      if (next > label.end)
        resume = next;
    }
  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark mark = g_array_index (self->marks, Mark, i);

      if (mark.at < resume)
        continue;
      if (codes[mark.at] == ':')
        {
          guint32 next;

          if (!plan_model_agency_label_match_before (codes, resume, mark.at, &label)
              || label.kind == PLAN_MODEL_AGENCY_LABEL_JURISDICTION
              || (!label.is_complete && !is_boundary (codes, resume, label.start)))
            continue;
          next = read_labelled (self, number, &label, block->end);
          if (next > label.end)
            resume = next;
          continue;
        }
      if (mark.close == 0 && read_unclosed (self, number, resume, mark.at))
        {
          resume = block->end;
          break;
        }
      if (mark.close == 0 || mark.depth > MAX_DEPTH || mark.close - mark.at > MAX_LIST || mark.close - mark.at < 3)
        continue;
      /* A label in brackets of its own, with its names behind it. */
      if (plan_model_agency_label_match (codes, mark.at, block->end, &label) && label.end > mark.close)
        {
          guint32 next = read_labelled (self, number, &label, block->end);

          if (next > label.end)
            {
              resume = next;
              continue;
            }
        }
      plan_model_agency_list_parse (&self->list, self->layout, mark.at + 1, mark.close, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);
      if (!accept_bracket (self, resume, mark.at, mark.close, block->end))
        continue;
      take_list (self, number, mark.at, mark.close + 1);
      resume = mark.close + 1;
    }
  if (resume < block->end)
    read_sentence (self, number, resume);
}

/* The bodies that a sentence makes answer for tasks that do not name them. */
static void
apply_bodies (Finder *self,
              GArray *bodies)
{
  PlanModelReading *reading = self->reading;
  guint n_printed = reading->assignments->len;
  g_autofree guint8 *has_list = g_new0 (guint8, reading->tasks->len + 1);

  for (guint i = 0; i < n_printed; i++)
    has_list[g_array_index (reading->assignments, PlanModelAssignmentFound, i).task] = 1;
  for (guint i = 0; i < bodies->len && i < 8; i++)
    {
      const PlanModelAgencyRuleBody *body = &g_array_index (bodies, PlanModelAgencyRuleBody, i);
      guint32 here = plan_model_reading_find_task (reading, body->block);
      PlanModelPlace none = { 0, 0 };

      plan_model_agency_list_parse (&self->list, self->layout, body->start, body->end, body->role);
      if (self->list.n_strong + self->list.n_groups == 0)
        continue;
      for (guint k = 0; k < reading->tasks->len; k++)
        {
          const PlanModelTaskFound *task = &g_array_index (reading->tasks, PlanModelTaskFound, k);
          guint first = reading->assignments->len;

          if (task->heading == 0 || task->kind == PLAN_MODEL_TASK_KIND_SAFEGUARD)
            continue;
          /* It is said for those that have lists; where none has, for those at the ends of the tree. */
          if (n_printed > 0 ? !has_list[k + 1]
                            : k + 1 < reading->tasks->len
                                  && g_array_index (reading->tasks, PlanModelTaskFound, k + 1).parent == k + 1)
            continue;
          if (!body->is_for_all && task->place.start < body->place.start)
            continue;
          if (here == k + 1 && !body->is_for_all)
            continue;
          emit (self, k + 1, 0, none);
          for (guint m = first; m < reading->assignments->len; m++)
            {
              PlanModelAssignmentFound *found = &g_array_index (reading->assignments, PlanModelAssignmentFound, m);

              found->agency_inferred = TRUE;
              found->role_inferred = TRUE;
              found->covers = task->place;
              plan_model_reading_note (reading, PLAN_MODEL_NOTE_ROLE_BY_RULE, PLAN_MODEL_ABOUT_ASSIGNMENT, m, body->place.start,
                                       body->place.end, NULL);
            }
        }
    }
}

static void
init_finder (Finder           *self,
             PlanModelReading *reading)
{
  memset (self, 0, sizeof *self);
  self->reading = reading;
  self->layout = reading->layout;
  self->codes = reading->layout->codes;
  plan_model_agency_list_init (&self->list);
  if (reading->facts.period_start == reading->facts.period_end)
    self->list.year = reading->facts.period_end;
}

/*< private >
 * plan_model_agencies_find:
 */
void
plan_model_agencies_find (PlanModelReading *reading)
{
  g_autoptr (GArray) bodies = g_array_new (FALSE, TRUE, sizeof (PlanModelAgencyRuleBody));
  guint32 end_block = MIN (reading->facts.end_block, reading->layout->blocks->len);
  Finder finder;

  plan_model_agency_rules_find (reading, bodies);
  init_finder (&finder, reading);
  finder.marks = g_array_sized_new (FALSE, FALSE, sizeof (Mark), USUAL_MARKS);
  for (guint32 i = reading->facts.body_block; i < end_block; i++)
    {
      if (plan_model_layout_get_block (reading->layout, i)->kind == PLAN_MODEL_BLOCK_PARAGRAPH)
        read_block (&finder, i);
    }
  apply_bodies (&finder, bodies);
  plan_model_order_assignments (reading);
  g_array_unref (finder.marks);
  plan_model_agency_list_clear (&finder.list);
}

/*< private >
 * plan_model_agencies_add:
 *
 * Returns: how many assignments were added
 */
guint
plan_model_agencies_add (PlanModelReading        *reading,
                         guint32                  start,
                         guint32                  end,
                         PlanModelAssignmentRole  role,
                         guint32                  task,
                         guint32                  project,
                         PlanModelPlace           covers)
{
  Finder finder;
  guint n;

  if (start >= end)
    return 0;
  init_finder (&finder, reading);
  plan_model_agency_list_parse (&finder.list, reading->layout, start, end, role);
  n = emit (&finder, task, project, covers);
  plan_model_agency_list_clear (&finder.list);

  return n;
}

/*< private >
 * plan_model_agencies_read_column:
 *
 * Returns: whether the heading is that of a column of agencies
 */
gboolean
plan_model_agencies_read_column (const guint16           *codes,
                                 guint32                  start,
                                 guint32                  end,
                                 PlanModelAssignmentRole *role)
{
  PlanModelAgencyLabelFound label;

  if (end <= start || !plan_model_agency_label_match (codes, start, end, &label) || label.kind != PLAN_MODEL_AGENCY_LABEL_ROLE)
    return FALSE;
  *role = label.role;

  return TRUE;
}

/*< private >
 * plan_model_agencies_find_place:
 *
 * Returns: the number of the first place that ends behind @at
 */
guint
plan_model_agencies_find_place (const PlanModelReading *reading,
                                guint32                 at)
{
  guint low = 0, high = reading->agency_places->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (reading->agency_places, PlanModelPlace, middle).end <= at)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
