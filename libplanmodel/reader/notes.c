/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/notes-private.h>

#include <glib/gi18n-lib.h>

#define ROW(name, grave, text)                                                                                          \
  {                                                                                                                    \
    .id = name, .severity = PLAN_MODEL_SEVERITY_##grave, .explanation = N_ (text)                                      \
  }

const PlanModelNoteRuleRow plan_model_note_rules[PLAN_MODEL_N_NOTE_RULES] = {
  [PLAN_MODEL_NOTE_ENCODING_GUESSED] = ROW ("encoding-guessed", INFO, "The encoding is not stated; it was guessed from the bytes."),
  [PLAN_MODEL_NOTE_TEXT_LOST] = ROW ("text-lost", WARNING, "Characters of the text are lost."),
  [PLAN_MODEL_NOTE_SCRIPT_UNCONVERTED] =
      ROW ("script-unconverted", WARNING, "The text is in traditional script, which this build of the library cannot match."),
  [PLAN_MODEL_NOTE_NO_CHINESE] = ROW ("no-chinese", WARNING, "There is no Chinese text, so little or nothing can be found."),
  [PLAN_MODEL_NOTE_TITLE_UNCERTAIN] = ROW ("title-uncertain", WARNING, "No line says that it is the title of the plan; what stands first was taken, or nothing."),
  [PLAN_MODEL_NOTE_PERIOD_UNCERTAIN] = ROW ("period-uncertain", WARNING, "The years of the plan are not printed in its title."),
  [PLAN_MODEL_NOTE_ISSUER_DIFFERS] =
      ROW ("issuer-differs", WARNING, "Signature, letterhead, number and page name different issuers; the signature was taken."),
  [PLAN_MODEL_NOTE_DATE_DIFFERS] =
      ROW ("date-differs", WARNING, "The dates of issue in the signature and on the page differ; the signature was taken."),
  [PLAN_MODEL_NOTE_HEADING_DAMAGED] = ROW ("heading-damaged", WARNING, "A heading has lost its number, its mark or its end."),
  [PLAN_MODEL_NOTE_NUMBERING_BROKEN] = ROW ("numbering-broken", INFO, "The numbers of the headings do not follow each other."),
  [PLAN_MODEL_NOTE_YEAR_INHERITED] =
      ROW ("year-inherited", INFO, "No year is printed with the figure, and more than one could be inherited."),
  [PLAN_MODEL_NOTE_YEAR_UNCERTAIN] = ROW ("year-uncertain", WARNING, "No year is printed with the figure, and none could be inherited."),
  [PLAN_MODEL_NOTE_SUBJECT_INHERITED] =
      ROW ("subject-inherited", INFO, "The name is completed from that of a figure before."),
  [PLAN_MODEL_NOTE_NAME_UNCERTAIN] = ROW ("name-uncertain", WARNING, "The name of the indicator may begin or end elsewhere."),
  [PLAN_MODEL_NOTE_UNIT_MISSING] = ROW ("unit-missing", INFO, "No unit is printed with the figure."),
  [PLAN_MODEL_NOTE_UNIT_UNCERTAIN] =
      ROW ("unit-uncertain", WARNING, "The unit is none that is known, or not of the kind that the name asks for."),
  [PLAN_MODEL_NOTE_BASELINE_UNCERTAIN] =
      ROW ("baseline-uncertain", INFO, "A target has almost the same name; the figure may be its baseline."),
  [PLAN_MODEL_NOTE_FORM_UNCERTAIN] =
      ROW ("form-uncertain", INFO, "The words do not say whether the figure is a level, an increment or a change."),
  [PLAN_MODEL_NOTE_TARGET_UNCERTAIN] = ROW ("target-uncertain", WARNING, "The number may be no target."),
  [PLAN_MODEL_NOTE_NUMBER_TOO_LONG] = ROW ("number-too-long", WARNING, "A number has more than 34 digits and was not read."),
  [PLAN_MODEL_NOTE_ROLE_BY_RULE] = ROW ("role-by-rule", INFO, "The role follows from a rule said once for the whole document."),
  [PLAN_MODEL_NOTE_ROLE_UNCERTAIN] = ROW ("role-uncertain", WARNING, "A list of agencies does not say which role it gives."),
  [PLAN_MODEL_NOTE_AGENCY_UNCERTAIN] = ROW ("agency-uncertain", WARNING, "A name in a list of agencies may be none, or be cut."),
  [PLAN_MODEL_NOTE_BRACKET_LOST] = ROW ("bracket-lost", INFO, "A bracket of a list of agencies is lost."),
  [PLAN_MODEL_NOTE_BRACKET_MEANING_UNKNOWN] =
      ROW ("bracket-meaning-unknown", WARNING, "The figure stands in brackets, and no note says what they mean."),
  [PLAN_MODEL_NOTE_TABLE_RAGGED] = ROW ("table-ragged", WARNING, "The rows of a table have different numbers of cells."),
  [PLAN_MODEL_NOTE_TABLE_UNCERTAIN] = ROW ("table-uncertain", WARNING, "The columns of a table were not understood."),
  [PLAN_MODEL_NOTE_LIMIT_REACHED] = ROW ("limit-reached", WARNING, "There is more in the document than the reader allows."),
};

/*< private >
 * plan_model_notes_new:
 *
 * Returns: (transfer full): no notes yet
 */
PlanModelNotes *
plan_model_notes_new (guint limit)
{
  PlanModelNotes *self = g_new0 (PlanModelNotes, 1);

  self->rows = g_array_new (FALSE, TRUE, sizeof (PlanModelNote));
  self->limit = limit;

  return self;
}

/*< private >
 * plan_model_notes_free:
 */
void
plan_model_notes_free (PlanModelNotes *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    g_free (g_array_index (self->rows, PlanModelNote, i).hint);
  g_array_unref (self->rows);
  g_free (self);
}

/*< private >
 * plan_model_notes_add:
 */
void
plan_model_notes_add (PlanModelNotes    *self,
                      PlanModelNoteRule  rule,
                      PlanModelAbout     about,
                      guint32            number,
                      guint32            start,
                      guint32            end,
                      char              *hint)
{
  PlanModelNote note = { rule, about, number, start, end, hint };

  if (self->rows->len >= self->limit)
    {
      self->n_omitted++;
      g_free (hint);
      return;
    }
  g_array_append_val (self->rows, note);
}
