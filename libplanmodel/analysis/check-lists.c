/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/analysis/ordinal-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* Numbers that announce a list: 三平台（…、…、…）, …、…、…三大行动, and 六大行动 above so many sections. */

#define HAN 3
#define MAX_NOUN (8 * HAN)
#define MAX_COUNT 30
#define MARK "大"

typedef struct
{
  guint number;
  const char *start; /* of the number */
  const char *noun;
  gsize n_noun;
  gboolean has_mark; /* 三大 */
} Count;

/* How many names a list has: each 、 parts two; 和, 与 and 及 may part two or stand inside of one. */
typedef struct
{
  guint least;
  guint most;
  gboolean is_open; /* …等 */
} List;

static gboolean
starts_with (const char *text,
             const char *word)
{
  return strncmp (text, word, strlen (word)) == 0;
}

static gboolean
starts_with_any (const char        *text,
                 const char *const *words,
                 gsize             *n)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (starts_with (text, words[i]))
        {
          *n = strlen (words[i]);
          return TRUE;
        }
    }

  return FALSE;
}

static const char *const separators[] = { "、", "以及", "和", "与", "及", NULL };
static const char *const list_ends[] = { ")", "。", ";", ":", "(", "“", "”", NULL };
static const char *const openings[] = { "(", ":", "即", "包括", "——", NULL };

/* The list that begins at @text. */
static List
read_list (const char *text)
{
  List list = { 1, 1, FALSE };
  gsize n;

  for (const char *p = text; *p != '\0' && !starts_with_any (p, list_ends, &n); p = g_utf8_next_char (p))
    {
      list.is_open = list.is_open || starts_with (p, "等");
      if (starts_with (p, "、"))
        {
          list.least++;
          list.most++;
        }
      else if (starts_with_any (p, separators, &n))
        list.most++;
    }

  return list;
}

/* The list that ends before @end. */
static List
read_list_before (const char *text,
                  const char *end)
{
  static const char *const starts[] = { ",", "。", ";", ":", "(", "“", "”", NULL };
  g_autofree char *list = NULL;
  const char *start = text;
  gsize n;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      if (starts_with_any (p, starts, &n))
        start = g_utf8_next_char (p);
    }
  list = g_strndup (start, (gsize) (end - start));

  return read_list (list);
}

static gboolean
is_noun (gunichar c)
{
  return c >= 0x4e00 && c <= 0x9fff;
}

/* A number from 2 on with a noun behind it. */
static gboolean
read_count (const char *text,
            Count      *count)
{
  gsize n = plan_model_ordinal_read_number (text, &count->number);
  const char *p = text + n;

  if (n == 0 || count->number < 2 || count->number > MAX_COUNT)
    return FALSE;
  count->start = text;
  count->has_mark = starts_with (p, MARK);
  if (count->has_mark)
    p += strlen (MARK);
  count->noun = p;
  while (is_noun (g_utf8_get_char (p)) && p < count->noun + MAX_NOUN && !starts_with (p, "即") && !starts_with (p, "包括"))
    p = g_utf8_next_char (p);
  count->n_noun = (gsize) (p - count->noun);

  return count->n_noun >= 2 * HAN;
}

static gboolean
disagrees (const Count *count,
           const List  *list)
{
  return !list->is_open && list->least > 1 && (count->number < list->least || count->number > list->most);
}

static void
report_list (PlanModelCheck      *self,
             PlanModelObjectKind  kind,
             guint32              row,
             PlanModelExtent      span,
             const Count         *count,
             guint                n_names)
{
  plan_model_check_begin (self, PLAN_MODEL_RULE_COUNT_DIFFERS_FROM_LIST, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (self, kind, row);
  plan_model_check_add_span (self, span);
  plan_model_check_end (self, g_strdup_printf (_("“%.*s” announces %u, and %u are named"),
                                               (int) (count->noun + count->n_noun - count->start), count->start, count->number,
                                               n_names));
}

/* Where the noun goes on, the list behind it does not belong to it. */
static gboolean
find_list (const char  *text,
           const Count *count,
           List        *list)
{
  const char *p = count->noun + count->n_noun;
  gsize n;

  if (starts_with (p, "”"))
    p += strlen ("”");
  if (starts_with_any (p, openings, &n))
    {
      *list = read_list (p + n);
      return TRUE;
    }
  if (!count->has_mark || count->start == text)
    return FALSE;
  *list = read_list_before (text, count->start);

  return TRUE;
}

static void
check_text (PlanModelCheck      *self,
            PlanModelObjectKind  kind,
            guint32              row,
            PlanModelExtent      span,
            PlanModelText        text)
{
  const PlanModelCheckName *name = plan_model_check_names_get (self->names, text);
  Count count;
  List list;

  if (name == NULL || (name->marks & PLAN_MODEL_NAME_MARK_NUMBER) == 0)
    return;
  for (const char *p = name->folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!read_count (p, &count))
        continue;
      if (find_list (name->folded, &count, &list) && disagrees (&count, &list))
        report_list (self, kind, row, span, &count, list.least);
      p = count.noun;
    }
}

/* How many of the sections right below have the last two characters of the noun in their titles. */
static guint
count_sections (PlanModelCheck            *self,
                const PlanModelSectionRow *section,
                PlanModelLink              link,
                const Count               *count)
{
  g_autofree char *tail = g_strndup (count->noun + count->n_noun - 2 * HAN, 2 * HAN);
  guint n = 0;

  for (guint32 i = section->sections.first; i < section->sections.first + section->sections.n; i++)
    {
      const PlanModelSectionRow *below = plan_model_store_peek_section (self->store, i);

      if (below->parent == link)
        n += strstr (plan_model_check_names_get (self->names, below->title)->folded, tail) != NULL;
    }

  return n;
}

/* 实施六大行动, and below it sections that are each an action. */
static void
check_section (PlanModelCheck *self,
               guint32         row)
{
  const PlanModelSectionRow *section = plan_model_store_peek_section (self->store, row);
  const PlanModelCheckName *name = plan_model_check_names_get (self->names, section->title);
  Count count;

  if (section->sections.n < 2 || (name->marks & PLAN_MODEL_NAME_MARK_NUMBER) == 0)
    return;
  for (const char *p = name->folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      guint n;

      if (!read_count (p, &count) || !count.has_mark)
        continue;
      n = count_sections (self, section, row + 1, &count);
      if (n > 1 && n != count.number)
        report_list (self, PLAN_MODEL_OBJECT_SECTION, row, section->span, &count, n);
      return;
    }
}

void
plan_model_check_lists (PlanModelCheck *self)
{
  const PlanModelPlanRow *plan = self->row;

  if (!plan_model_check_wants (self, PLAN_MODEL_RULE_COUNT_DIFFERS_FROM_LIST))
    return;
  for (guint32 i = plan->sections.first; i < plan->sections.first + plan->sections.n; i++)
    {
      const PlanModelSectionRow *section = plan_model_store_peek_section (self->store, i);

      check_text (self, PLAN_MODEL_OBJECT_SECTION, i, section->span, section->title);
      check_section (self, i);
    }
  for (guint32 i = plan->projects.first; i < plan->projects.first + plan->projects.n; i++)
    {
      const PlanModelProjectRow *project = plan_model_store_peek_project (self->store, i);

      check_text (self, PLAN_MODEL_OBJECT_PROJECT, i, project->span, project->name);
    }
  for (guint i = 0; i < self->indicators->len; i++)
    {
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (self, i);

      check_text (self, PLAN_MODEL_OBJECT_INDICATOR, indicator->number, (PlanModelExtent) { 0 }, indicator->row.name);
    }
}
