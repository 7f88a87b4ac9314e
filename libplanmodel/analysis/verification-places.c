/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-entries-private.h>

#include <libplanmodel/analysis/verification-facts-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/model/verify-private.h>

#include <string.h>

typedef struct
{
  const PlanModelStore *store;
  GArray *places;
} Collector;

static void
add_place (Collector           *self,
           PlanModelPlaceKind   kind,
           PlanModelObjectKind  table,
           guint32              item,
           guint32              part,
           PlanModelExtent      extent)
{
  PlanModelVerificationEntry place = { .kind = (guint8) kind, .item_table = (guint8) table, .item = item, .part = part, .extent = extent };

  if (extent.end != 0)
    g_array_append_val (self->places, place);
}

static void
add_facts (Collector *self,
           guint32    plan)
{
  const PlanModelFactsRow *facts = &plan_model_store_peek_plan (self->store, plan)->facts;
  const PlanModelShape *shape = &plan_model_shapes[PLAN_MODEL_OBJECT_FACTS];

  for (guint i = 0; i < shape->n_members; i++)
    add_place (self, PLAN_MODEL_PLACE_FACT, PLAN_MODEL_OBJECT_PLAN, plan, i,
               G_STRUCT_MEMBER (PlanModelExtent, facts, shape->members[i].offset));
}

static void
add_assignments (Collector           *self,
                 PlanModelObjectKind  table,
                 guint32              item,
                 PlanModelRange       range)
{
  for (guint32 i = range.first; i < range.first + range.n; i++)
    add_place (self, PLAN_MODEL_PLACE_ASSIGNMENT, table, item, i, plan_model_store_peek_assignment (self->store, i)->span);
}

/* What has neither number nor title has no words to be found by. */
static void
add_heading (Collector           *self,
             PlanModelPlaceKind   kind,
             PlanModelObjectKind  table,
             guint32              item,
             PlanModelText        number,
             PlanModelText        title,
             PlanModelExtent      extent)
{
  if (number != 0 || title != 0)
    add_place (self, kind, table, item, 0, extent);
}

static void
add_outline (Collector              *self,
             const PlanModelPlanRow *plan)
{
  const PlanModelStore *store = self->store;

  for (guint32 i = plan->references.first; i < plan->references.first + plan->references.n; i++)
    add_place (self, PLAN_MODEL_PLACE_REFERENCE, PLAN_MODEL_OBJECT_REFERENCE, i, 0, plan_model_store_peek_reference (store, i)->span);
  for (guint32 i = plan->sections.first; i < plan->sections.first + plan->sections.n; i++)
    {
      const PlanModelSectionRow *section = plan_model_store_peek_section (store, i);

      add_heading (self, PLAN_MODEL_PLACE_SECTION, PLAN_MODEL_OBJECT_SECTION, i, section->number, section->title, section->span);
    }
  for (guint32 i = plan->tables.first; i < plan->tables.first + plan->tables.n; i++)
    {
      const PlanModelTableRow *table = plan_model_store_peek_table (store, i);

      add_heading (self, PLAN_MODEL_PLACE_TABLE, PLAN_MODEL_OBJECT_TABLE, i, table->number, table->title, table->span);
      for (guint32 k = table->notes.first; k < table->notes.first + table->notes.n; k++)
        add_place (self, PLAN_MODEL_PLACE_NOTE, PLAN_MODEL_OBJECT_TABLE, i, k, plan_model_store_peek_note (store, k)->span);
    }
  for (guint32 i = plan->tasks.first; i < plan->tasks.first + plan->tasks.n; i++)
    {
      const PlanModelTaskRow *task = plan_model_store_peek_task (store, i);

      add_heading (self, PLAN_MODEL_PLACE_TASK, PLAN_MODEL_OBJECT_TASK, i, task->number, task->title, task->span);
      add_assignments (self, PLAN_MODEL_OBJECT_TASK, i, task->assignments);
    }
  for (guint32 i = plan->projects.first; i < plan->projects.first + plan->projects.n; i++)
    {
      const PlanModelProjectRow *project = plan_model_store_peek_project (store, i);

      add_place (self, PLAN_MODEL_PLACE_PROJECT, PLAN_MODEL_OBJECT_PROJECT, i, 0, project->span);
      add_assignments (self, PLAN_MODEL_OBJECT_PROJECT, i, project->assignments);
    }
}

static void
add_values (Collector *self,
            guint32    indicator)
{
  const PlanModelStore *store = self->store;

  for (guint32 value = store->indicator.first_value[indicator]; value < store->indicator.first_value[indicator + 1]; value++)
    {
      for (guint32 mention = store->value.first_mention[value]; mention < store->value.first_mention[value + 1]; mention++)
        {
          PlanModelExtent extent = { store->mention.start[mention], store->mention.end[mention] };

          add_place (self, PLAN_MODEL_PLACE_VALUE, PLAN_MODEL_OBJECT_INDICATOR, indicator, value, extent);
          if (extent.end != 0)
            g_array_index (self->places, PlanModelVerificationEntry, self->places->len - 1).mention = mention;
        }
    }
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const PlanModelVerificationEntry *x = a, *y = b;

  if (x->extent.start != y->extent.start)
    return x->extent.start < y->extent.start ? -1 : 1;
  if (x->extent.end != y->extent.end)
    return x->extent.end > y->extent.end ? -1 : 1;
  if (x->kind != y->kind)
    return x->kind < y->kind ? -1 : 1;
  if (x->item != y->item)
    return x->item < y->item ? -1 : 1;
  if (x->part != y->part)
    return x->part < y->part ? -1 : 1;

  return x->mention < y->mention ? -1 : x->mention > y->mention;
}

GArray *
plan_model_verification_list (const PlanModelStore *store,
                        guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  Collector collector = { store, g_array_new (FALSE, FALSE, sizeof (PlanModelVerificationEntry)) };

  add_facts (&collector, plan);
  add_outline (&collector, row);
  for (guint32 i = row->indicators.first; i < row->indicators.first + row->indicators.n; i++)
    add_values (&collector, i);
  g_array_sort (collector.places, compare_places);

  return collector.places;
}

/* Number and title of what has a heading. */
static void
get_heading (const PlanModelStore             *store,
             const PlanModelVerificationEntry *place,
             const char                      **number,
             const char                      **title)
{
  PlanModelAnyRow row;

  plan_model_store_get (store, (PlanModelObjectKind) place->item_table, place->item, &row);
  if (place->kind == PLAN_MODEL_PLACE_SECTION)
    {
      *number = plan_model_store_text (store, row.section.number);
      *title = plan_model_store_text (store, row.section.title);
    }
  else if (place->kind == PLAN_MODEL_PLACE_TABLE)
    {
      *number = plan_model_store_text (store, row.table.number);
      *title = plan_model_store_text (store, row.table.title);
    }
  else
    {
      *number = plan_model_store_text (store, row.task.number);
      *title = plan_model_store_text (store, row.task.title);
    }
}

char *
plan_model_place_dup_title (const PlanModelStore             *store,
                            const PlanModelVerificationEntry *place)
{
  const char *number, *title;

  get_heading (store, place, &number, &title);

  return g_strdup (title);
}

gboolean
plan_model_place_is_literal (const PlanModelVerificationEntry *place)
{
  static const char *const literal[] = { "title", "document_number", "index_number", "issuers", "area", NULL };
  const char *fact = plan_model_place_get_fact (place);

  return fact == NULL || g_strv_contains (literal, fact);
}

/* What marks a note: the brackets 〔〕, an asterisk, 注.  The span of a note may begin behind it, on the same line, and brackets
 * have many shapes. */
#define NOTE_REACH 40

static gboolean
matches_note (const PlanModelStore             *store,
              const PlanModelVerificationEntry *place,
              const PlanModelSpanText          *text,
              gint64                            shift)
{
  static const char brackets[] = "[]〔〕【】［］()（）";
  const char *mark = plan_model_store_text (store, plan_model_store_peek_note (store, place->part)->mark);
  gint64 start = MAX (place->extent.start + shift - NOTE_REACH, 0);
  gsize length;
  const char *words = plan_model_span_text_slice (text, start, place->extent.end + shift, &length);
  g_autofree char *copy = words != NULL ? g_strndup (words, length) : NULL;
  gint64 n_before = place->extent.start + shift - start;

  if (copy == NULL || mark == NULL)
    return copy != NULL;
  for (const char *p = copy; *p != '\0'; p = g_utf8_next_char (p), n_before--)
    {
      /* What stands on the line before is no part of it. */
      if (n_before > 0 && strchr (p, '\n') != NULL && g_utf8_strlen (p, strchr (p, '\n') - p) < n_before)
        continue;
      if (g_utf8_get_char (p) == g_utf8_get_char (mark))
        return TRUE;
      if (g_utf8_strchr (brackets, -1, g_utf8_get_char (mark)) != NULL && g_utf8_strchr (brackets, -1, g_utf8_get_char (p)) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
matches_reference (const PlanModelStore *store,
                   guint32               reference,
                   const char           *words,
                   gsize                 length)
{
  const PlanModelReferenceRow *row = plan_model_store_peek_reference (store, reference);

  return plan_model_verify_holds (words, length, plan_model_store_text (store, row->title))
         && plan_model_verify_holds (words, length, plan_model_store_text (store, row->document_number));
}

gboolean
plan_model_place_has_heading (const PlanModelVerificationEntry *place)
{
  return place->kind == PLAN_MODEL_PLACE_SECTION || place->kind == PLAN_MODEL_PLACE_TABLE || place->kind == PLAN_MODEL_PLACE_TASK;
}

/* No place begins or ends with white space: where it does, another one is meant. */
static gboolean
is_blank (const char *p)
{
  return g_ascii_isspace (*p);
}

gboolean
plan_model_place_matches (const PlanModelStore             *store,
                          guint32                           plan,
                          const PlanModelVerificationEntry *place,
                          const PlanModelSpanText          *text,
                          gint64                            shift)
{
  gint64 start = place->extent.start + shift, end = place->extent.end + shift;
  const char *number, *title, *words;
  gsize length;

  /* Where a section ends is not said by any words. */
  if (plan_model_place_has_heading (place))
    end = MIN (end, text->n_characters);
  words = plan_model_span_text_slice (text, start, end, &length);
  if (words == NULL || length == 0 || is_blank (words) || (!plan_model_place_has_heading (place) && is_blank (words + length - 1)))
    return FALSE;
  switch ((PlanModelPlaceKind) place->kind)
    {
    case PLAN_MODEL_PLACE_FACT:
      return plan_model_fact_is_said (store, plan, place->part, words, length);
    case PLAN_MODEL_PLACE_REFERENCE:
      return matches_reference (store, place->item, words, length);
    case PLAN_MODEL_PLACE_NOTE:
      return matches_note (store, place, text, shift);
    case PLAN_MODEL_PLACE_PROJECT:
      return plan_model_verify_holds (words, length, plan_model_store_text (store, plan_model_store_peek_project (store, place->item)->name));
    case PLAN_MODEL_PLACE_ASSIGNMENT:
      title = plan_model_store_text (store, plan_model_store_peek_assignment (store, place->part)->as_written);
      return title == NULL || plan_model_verify_same (words, length, title);
    case PLAN_MODEL_PLACE_VALUE:
      return plan_model_verify_mention_words (store, place->part, place->mention, words, length);
    case PLAN_MODEL_PLACE_SECTION:
    case PLAN_MODEL_PLACE_TABLE:
    case PLAN_MODEL_PLACE_TASK:
    case PLAN_MODEL_N_PLACES:
    default:
      get_heading (store, place, &number, &title);
      return plan_model_item_text_begins (words, length, number, title);
    }
}

static char *
dup_value_words (const PlanModelStore *store,
                 guint32               value,
                 guint32               mention)
{
  PlanModelMentionRow mention_row;
  PlanModelValueRow value_row;
  PlanModelDecimal decimal;

  plan_model_store_get_mention (store, mention, &mention_row);
  if (mention_row.rare.wording != 0)
    return g_strdup (plan_model_store_text (store, mention_row.rare.wording));
  plan_model_store_get_value (store, value, &value_row);

  return plan_model_amount_read (store, &value_row.amount, &decimal) ? plan_model_decimal_to_string (&decimal) : NULL;
}

char *
plan_model_place_dup_words (const PlanModelStore             *store,
                            guint32                           plan,
                            const PlanModelVerificationEntry *place)
{
  const char *number, *title;

  switch ((PlanModelPlaceKind) place->kind)
    {
    case PLAN_MODEL_PLACE_FACT:
      return plan_model_fact_dup_words (store, plan, place->part);
    case PLAN_MODEL_PLACE_REFERENCE:
      return g_strdup (plan_model_store_text (store, plan_model_store_peek_reference (store, place->item)->title));
    case PLAN_MODEL_PLACE_NOTE:
      return g_strdup (plan_model_store_text (store, plan_model_store_peek_note (store, place->part)->mark));
    case PLAN_MODEL_PLACE_PROJECT:
      return g_strdup (plan_model_store_text (store, plan_model_store_peek_project (store, place->item)->name));
    case PLAN_MODEL_PLACE_ASSIGNMENT:
      return g_strdup (plan_model_store_text (store, plan_model_store_peek_assignment (store, place->part)->as_written));
    case PLAN_MODEL_PLACE_VALUE:
      return dup_value_words (store, place->part, place->mention);
    case PLAN_MODEL_PLACE_SECTION:
    case PLAN_MODEL_PLACE_TABLE:
    case PLAN_MODEL_PLACE_TASK:
    case PLAN_MODEL_N_PLACES:
    default:
      get_heading (store, place, &number, &title);
      return g_strconcat (number != NULL ? number : "", number != NULL && title != NULL ? " " : "", title, NULL);
    }
}

const char *
plan_model_place_get_word (const PlanModelVerificationEntry *place)
{
  static const char *const words[PLAN_MODEL_N_PLACES] = {
    [PLAN_MODEL_PLACE_FACT] = "fact",         [PLAN_MODEL_PLACE_REFERENCE] = "reference",
    [PLAN_MODEL_PLACE_SECTION] = "section",   [PLAN_MODEL_PLACE_TABLE] = "table",
    [PLAN_MODEL_PLACE_NOTE] = "note",         [PLAN_MODEL_PLACE_TASK] = "task",
    [PLAN_MODEL_PLACE_PROJECT] = "project",   [PLAN_MODEL_PLACE_ASSIGNMENT] = "assignment",
    [PLAN_MODEL_PLACE_VALUE] = "value",
  };

  return words[place->kind];
}

const char *
plan_model_place_get_fact (const PlanModelVerificationEntry *place)
{
  return place->kind == PLAN_MODEL_PLACE_FACT ? plan_model_shapes[PLAN_MODEL_OBJECT_FACTS].members[place->part].name : NULL;
}
