/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff.h>

#include <libplanmodel/analysis/diff-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

enum
{
  OBJECT,
  KIND,
  OLD_ID,
  NEW_ID,
  OLD_NAME,
  NEW_NAME,
  WHAT,
  DIFFERENCE,
  CHANGED,
  OLD,
  NEW,
  OLD_WORDING,
  NEW_WORDING,
  OLD_PRINTED,
  NEW_PRINTED,
  SENSE,
  REASONS,
  READING,
  MATCH,
  LIKENESS,
  TIE,
  N_COLUMNS
};

#define DATA(name, title, kind) { name, title, PLAN_MODEL_COLUMN_##kind, PLAN_MODEL_TABLE_DATA_ONLY }
#define PRINT(name, title) \
  { name, title, PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY | PLAN_MODEL_TABLE_MAY_WRAP }

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [OBJECT] = DATA ("object", N_("Object"), TEXT),
  [KIND] = DATA ("kind", N_("Kind"), TEXT),
  [OLD_ID] = DATA ("old_id", N_("Old id"), TEXT),
  [NEW_ID] = DATA ("new_id", N_("New id"), TEXT),
  [OLD_NAME] = DATA ("old_name", N_("Old name"), TEXT),
  [NEW_NAME] = DATA ("new_name", N_("New name"), TEXT),
  [WHAT] = PRINT ("what", N_("What")),
  [DIFFERENCE] = PRINT ("difference", N_("Difference")),
  [CHANGED] = DATA ("changed", N_("Changed"), TEXT),
  [OLD] = DATA ("old", N_("Old"), TEXT),
  [NEW] = DATA ("new", N_("New"), TEXT),
  [OLD_WORDING] = DATA ("old_wording", N_("Old wording"), TEXT),
  [NEW_WORDING] = DATA ("new_wording", N_("New wording"), TEXT),
  [OLD_PRINTED] = PRINT ("old_printed", N_("Old")),
  [NEW_PRINTED] = PRINT ("new_printed", N_("New")),
  [SENSE] = DATA ("sense", N_("Sense"), TEXT),
  [REASONS] = DATA ("reasons", N_("Reasons"), TEXT),
  [READING] = PRINT ("reading", N_("Sense")),
  [MATCH] = DATA ("match", N_("Match"), TEXT),
  [LIKENESS] = DATA ("likeness", N_("Likeness"), NUMBER),
  [TIE] = DATA ("tie", N_("Tie"), NUMBER),
};

#undef DATA
#undef PRINT

typedef struct
{
  const PlanModelDiffEntries *entries;
  const PlanModelDiffEntry *entry;
  const PlanModelDiffEntry *last; /* the one above in the same group; NULL: none */
  PlanModelTable *table;
} Writer;

static const char *
get_id (const Writer *self,
        guint         side)
{
  const PlanModelStore *store = self->entries->store[side];
  PlanModelLink item = self->entry->item[side];

  if (item == 0)
    return NULL;

  return plan_model_store_id_text (store,
                                   plan_model_store_get_id (store, (PlanModelObjectKind) self->entry->item_table, item - 1));
}

static const PlanModelDiffStep *
get_step (const Writer *self,
          guint         i)
{
  return &self->entries->steps[self->entry->first_step + i];
}

/* The words of all steps that have one, each once. */
static char *
join_steps (const Writer *self,
            gboolean      of_reasons,
            const char   *separator)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < self->entry->n_steps; i++)
    {
      const PlanModelDiffStep *step = get_step (self, i);
      const char *word = of_reasons ? plan_model_diff_reason_get_word ((PlanModelDiffReason) step->reason)
                                    : plan_model_diff_member_get_word ((PlanModelDiffMember) step->member);

      if (word != NULL && !g_ptr_array_find (words, word, NULL))
        g_ptr_array_add (words, (gpointer) word);
    }
  if (words->len == 0)
    return NULL;
  g_ptr_array_add (words, NULL);

  return g_strjoinv (separator, (char **) words->pdata);
}

static const char *
get_kind_title (const PlanModelDiffEntry *entry)
{
  switch ((PlanModelDiffKind) entry->kind)
    {
    case PLAN_MODEL_DIFF_KIND_ADDED:
      return _("added");
    case PLAN_MODEL_DIFF_KIND_REMOVED:
      return _("removed");
    case PLAN_MODEL_DIFF_KIND_CHANGED:
      return _("changed");
    case PLAN_MODEL_DIFF_KIND_MOVED:
      return _("moved");
    case PLAN_MODEL_DIFF_KIND_TIE:
      return _("tie");
    case PLAN_MODEL_DIFF_KIND_NONE:
    default:
      return "";
    }
}

static const char *
get_sense_title (PlanModelDiffSense sense)
{
  switch (sense)
    {
    case PLAN_MODEL_DIFF_SENSE_SOFTER:
      return _("softer");
    case PLAN_MODEL_DIFF_SENSE_HARDER:
      return _("harder");
    case PLAN_MODEL_DIFF_SENSE_OTHER:
      return _("other");
    case PLAN_MODEL_DIFF_SENSE_NONE:
    default:
      return "";
    }
}

/* Which of its parts an item gained or lost. */
static const char *
get_part_word (const Writer *self)
{
  const PlanModelDiffEntry *entry = self->entry;
  guint side = entry->part[0] != 0 ? 0 : 1;

  if (entry->object == PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT)
    return plan_model_diff_member_get_word (PLAN_MODEL_DIFF_MEMBER_AGENCY);
  if (entry->object == PLAN_MODEL_DIFF_OBJECT_VALUE)
    return plan_model_words_get (PLAN_MODEL_WORDS_VALUE_ROLE)->word[self->entries->store[side]->value.role[entry->part[side] - 1]];

  return NULL;
}

/* changed: value, firmness */
static void
put_difference (const Writer *self)
{
  g_autofree char *members = join_steps (self, FALSE, ", ");
  const char *which = members != NULL ? members : get_part_word (self);

  if (which == NULL)
    plan_model_table_put (self->table, DIFFERENCE, get_kind_title (self->entry));
  else
    plan_model_table_put_format (self->table, DIFFERENCE, "%s: %s", get_kind_title (self->entry), which);
}

/* Whether the row above is about the same indicator, task or project. */
static gboolean
goes_on (const Writer *self)
{
  return self->last != NULL && self->last->item_table == self->entry->item_table
         && self->last->item[0] == self->entry->item[0] && self->last->item[1] == self->entry->item[1];
}

static void
put_what (const Writer *self)
{
  g_autofree char *note = NULL, *likeness = plan_model_diff_entry_dup_likeness (self->entry);
  guint side = self->entry->item[1] != 0 ? 1 : 0;

  if (goes_on (self))
    {
      plan_model_table_put (self->table, WHAT, "");
      return;
    }
  plan_model_table_put (self->table, WHAT, plan_model_diff_entry_get_name (self->entries, self->entry, side));
  if (likeness == NULL)
    return;
  /* Translators: how alike two names are, such as 0.857 */
  note = g_strdup_printf (_("Probably the same: the names are alike (%s)."), likeness);
  plan_model_table_put_note (self->table, WHAT, plan_model_table_add_note (self->table, note));
}

static char *
drop_spaces (const char *text)
{
  char *bare = g_strdup (text), *end = bare;

  for (const char *p = bare; *p != '\0'; p++)
    {
      if (*p != ' ')
        *end++ = *p;
    }
  *end = '\0';

  return bare;
}

/* Whether the words are more than the figure. */
static gboolean
says_more (const char *text,
           const char *wording)
{
  g_autofree char *bare_text = drop_spaces (text), *bare_wording = drop_spaces (wording);

  return !g_str_has_suffix (bare_text, bare_wording);
}

/* Its title stands in front already. */
static gboolean
is_lonely_task (const PlanModelDiffEntry *entry)
{
  return entry->object == PLAN_MODEL_DIFF_OBJECT_TASK && (entry->item[0] == 0 || entry->item[1] == 0);
}

static char *
dup_number (const Writer *self,
            guint         side)
{
  const PlanModelStore *store = self->entries->store[side];
  PlanModelLink item = self->entry->item[side];
  const PlanModelTaskRow *task = item != 0 ? plan_model_store_peek_task (store, item - 1) : NULL;

  if (task == NULL)
    return NULL;

  return g_strdup (plan_model_store_text (store, task->number != 0 ? task->number : task->title));
}

/* What the object says, and its words behind that where they say more. */
static void
put_printed (const Writer *self,
             guint         column,
             guint         side)
{
  const char *wording = plan_model_diff_entry_get_wording (self->entries, self->entry, side);
  g_autofree char *text = NULL, *member = NULL;

  if (self->entry->kind == PLAN_MODEL_DIFF_KIND_MOVED)
    member = plan_model_diff_entry_dup_member (self->entries, self->entry, side,
                                               (PlanModelDiffMember) get_step (self, 0)->member);
  else if (self->entry->kind == PLAN_MODEL_DIFF_KIND_CHANGED && self->entry->n_steps == 1 && self->entry->part[0] == 0)
    member = plan_model_diff_entry_dup_member (self->entries, self->entry, side,
                                               (PlanModelDiffMember) get_step (self, 0)->member);
  if (member != NULL || self->entry->kind == PLAN_MODEL_DIFF_KIND_MOVED)
    {
      plan_model_table_put (self->table, column, member);
      return;
    }
  text = is_lonely_task (self->entry) ? dup_number (self, side)
                                      : plan_model_diff_entry_dup_text (self->entries, self->entry, side);
  if (text != NULL && wording != NULL && says_more (text, wording))
    plan_model_table_put_format (self->table, column, "%s “%s”", text, wording);
  else
    plan_model_table_put (self->table, column, text);
}

/* softer: the amount asked for is easier to meet; other: … */
static void
put_reading (const Writer *self)
{
  g_autoptr (GString) string = g_string_new (NULL);
  PlanModelDiffSense last = PLAN_MODEL_DIFF_SENSE_NONE;
  guint32 told = 0;

  G_STATIC_ASSERT (PLAN_MODEL_N_DIFF_REASONS <= 32);
  for (guint sense = PLAN_MODEL_DIFF_SENSE_SOFTER; sense <= PLAN_MODEL_DIFF_SENSE_OTHER; sense++)
    {
      for (guint i = 0; i < self->entry->n_steps; i++)
        {
          PlanModelDiffReason reason = (PlanModelDiffReason) get_step (self, i)->reason;

          if (plan_model_diff_reason_get_sense (reason) != (PlanModelDiffSense) sense || (told & 1u << reason) != 0)
            continue;
          told |= 1u << reason;
          if (string->len > 0)
            g_string_append (string, "; ");
          if (last != (PlanModelDiffSense) sense)
            g_string_append_printf (string, "%s: ", get_sense_title ((PlanModelDiffSense) sense));
          last = (PlanModelDiffSense) sense;
          g_string_append (string, plan_model_diff_reason_get_explanation (reason));
        }
    }
  plan_model_table_put (self->table, READING, string->str);
}

static void
put_tie (const Writer *self)
{
  g_autofree char *note = NULL;

  if (self->entry->tie == 0)
    return;
  plan_model_table_put_int (self->table, TIE, self->entry->tie);
  /* Translators: the number of a tie */
  note = g_strdup_printf (_("Tie %u: nothing tells which of the other plan it is."), self->entry->tie);
  plan_model_table_put_note (self->table, DIFFERENCE, plan_model_table_add_note (self->table, note));
}

static void
put_data (const Writer *self)
{
  const PlanModelDiffEntry *entry = self->entry;
  g_autofree char *members = join_steps (self, FALSE, " "), *reasons = join_steps (self, TRUE, " ");
  g_autofree char *likeness = plan_model_diff_entry_dup_likeness (entry);

  plan_model_table_put (self->table, OBJECT, plan_model_diff_object_get_word ((PlanModelDiffObject) entry->object));
  plan_model_table_put (self->table, KIND, plan_model_diff_kind_get_word ((PlanModelDiffKind) entry->kind));
  plan_model_table_put (self->table, CHANGED, members);
  for (guint side = 0; side < 2; side++)
    {
      gboolean is_move = entry->kind == PLAN_MODEL_DIFF_KIND_MOVED;
      g_autofree char *text =
          is_move ? plan_model_diff_entry_dup_member (self->entries, entry, side, (PlanModelDiffMember) get_step (self, 0)->member)
                  : plan_model_diff_entry_dup_text (self->entries, entry, side);

      plan_model_table_put (self->table, OLD_ID + side, get_id (self, side));
      plan_model_table_put (self->table, OLD_NAME + side, plan_model_diff_entry_get_name (self->entries, entry, side));
      plan_model_table_put (self->table, OLD + side, text);
      plan_model_table_put (self->table, OLD_WORDING + side, plan_model_diff_entry_get_wording (self->entries, entry, side));
    }
  plan_model_table_put (self->table, SENSE, plan_model_diff_sense_get_word ((PlanModelDiffSense) entry->sense));
  plan_model_table_put (self->table, REASONS, reasons);
  plan_model_table_put (self->table, MATCH, plan_model_diff_match_get_word ((PlanModelDiffMatch) entry->match));
  plan_model_table_put (self->table, LIKENESS, likeness);
}

static void
put_row (const Writer *self)
{
  plan_model_table_begin_row (self->table, 0);
  put_data (self);
  put_what (self);
  put_difference (self);
  for (guint side = 0; side < 2; side++)
    put_printed (self, OLD_PRINTED + side, side);
  put_reading (self);
  put_tie (self);
}

/* What tells two revisions of a plan apart: document number, else day. */
static const char *
get_revision (const PlanModelDiffEntries *entries,
              guint                       side)
{
  const PlanModelStore *store = entries->store[side];
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, entries->plan[side]);
  const PlanModelText texts[] = { plan->document_number, plan->issued, plan->published };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (texts[i] != 0)
        return plan_model_store_text (store, texts[i]);
    }

  return plan_model_store_id_text (store, plan->id);
}

/* Titles of two revisions are often one; then it is said once. */
static char *
make_subtitle (const PlanModelDiffEntries *entries)
{
  g_autofree char *old_title = plan_model_plan_label_dup_title (entries->store[0], entries->plan[0]);
  g_autofree char *new_title = plan_model_plan_label_dup_title (entries->store[1], entries->plan[1]);

  if (g_str_equal (old_title, new_title))
    return g_strdup_printf ("%s: %s → %s", old_title, get_revision (entries, 0), get_revision (entries, 1));

  return g_strdup_printf ("%s → %s", old_title, new_title);
}

static const char *
get_group_title (const PlanModelDiffEntry *entry)
{
  if (entry->item_table == PLAN_MODEL_OBJECT_INDICATOR)
    return _("Indicators");

  return entry->item_table == PLAN_MODEL_OBJECT_TASK ? _("Tasks") : _("Projects");
}

/**
 * plan_model_diff_dup_table:
 * @self: a diff
 *
 * Makes a table of the rows: `object`, `kind`, `old_id`, `new_id`, `old_name`, `new_name` (of the indicator, task or project),
 * `changed` (the members, with a space between), `old`, `new` (what [method@PlanModel.DiffRow.get_old_text] says, of what moved
 * where it stands), `old_wording`, `new_wording`, `sense`, `reasons`, `match`, `likeness` and `tie`. The words are those of the
 * enumerations. What is not stated, or is none, is missing.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_diff_dup_table (PlanModelDiff *self)
{
  g_autofree char *subtitle = NULL;
  Writer writer = { NULL };

  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), NULL);

  writer.entries = plan_model_diff_get_entries (self);
  writer.table = plan_model_table_new (columns, N_COLUMNS);
  plan_model_table_set_empty_text (writer.table, _("Nothing differs."));
  subtitle = writer.entries->n > 0 ? make_subtitle (writer.entries) : NULL;
  for (guint i = 0; i < writer.entries->n; i++)
    {
      writer.entry = &writer.entries->entries[i];
      if (writer.last != NULL && writer.last->item_table != writer.entry->item_table)
        writer.last = NULL;
      if (writer.last == NULL)
        plan_model_table_begin_group (writer.table, get_group_title (writer.entry), i == 0 ? subtitle : NULL);
      put_row (&writer);
      writer.last = writer.entry;
    }

  return plan_model_table_freeze (writer.table);
}
