/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* What the reader was not sure of: one row a doubt, in the order in which they came up.
 *
 * The rules stand in one table, notes.c: id, severity, explanation.  A note is about a stretch of the text and, where it
 * has led to one, about an object: a statement (an indicator with a value), an assignment, a heading, a table ….
 */
typedef enum
{
  PLAN_MODEL_NOTE_ENCODING_GUESSED,
  PLAN_MODEL_NOTE_TEXT_LOST, /* a replacement character, a mark that became "?" */
  PLAN_MODEL_NOTE_SCRIPT_UNCONVERTED, /* traditional script, and no OpenCC to match it with */
  PLAN_MODEL_NOTE_NO_CHINESE, /* nothing that could be a plan */
  PLAN_MODEL_NOTE_TITLE_UNCERTAIN,
  PLAN_MODEL_NOTE_PERIOD_UNCERTAIN,
  PLAN_MODEL_NOTE_ISSUER_DIFFERS, /* signature, letterhead, number and page disagree */
  PLAN_MODEL_NOTE_DATE_DIFFERS,
  PLAN_MODEL_NOTE_HEADING_DAMAGED,
  PLAN_MODEL_NOTE_NUMBERING_BROKEN,
  PLAN_MODEL_NOTE_YEAR_INHERITED, /* though the section prints another one and the period is doubted */
  PLAN_MODEL_NOTE_YEAR_UNCERTAIN,
  PLAN_MODEL_NOTE_SUBJECT_INHERITED,
  PLAN_MODEL_NOTE_NAME_UNCERTAIN,
  PLAN_MODEL_NOTE_UNIT_MISSING,
  PLAN_MODEL_NOTE_UNIT_UNCERTAIN,
  PLAN_MODEL_NOTE_BASELINE_UNCERTAIN,
  PLAN_MODEL_NOTE_FORM_UNCERTAIN,
  PLAN_MODEL_NOTE_TARGET_UNCERTAIN, /* a number that may be none */
  PLAN_MODEL_NOTE_NUMBER_TOO_LONG,
  PLAN_MODEL_NOTE_ROLE_BY_RULE,
  PLAN_MODEL_NOTE_ROLE_UNCERTAIN,
  PLAN_MODEL_NOTE_AGENCY_UNCERTAIN,
  PLAN_MODEL_NOTE_BRACKET_LOST,
  PLAN_MODEL_NOTE_BRACKET_MEANING_UNKNOWN,
  PLAN_MODEL_NOTE_TABLE_RAGGED,
  PLAN_MODEL_NOTE_TABLE_UNCERTAIN, /* its columns were not understood */
  PLAN_MODEL_NOTE_LIMIT_REACHED,
  PLAN_MODEL_N_NOTE_RULES
} PlanModelNoteRule;

typedef struct
{
  const char *id;
  PlanModelSeverity severity;
  const char *explanation; /* to be translated */
} PlanModelNoteRuleRow;

extern const PlanModelNoteRuleRow plan_model_note_rules[PLAN_MODEL_N_NOTE_RULES];

/* What a note is about.  The number is that of the row in the reading's list of the kind. */
typedef enum
{
  PLAN_MODEL_ABOUT_DOCUMENT,
  PLAN_MODEL_ABOUT_FACT, /* of the plan: title, period … */
  PLAN_MODEL_ABOUT_HEADING,
  PLAN_MODEL_ABOUT_TABLE,
  PLAN_MODEL_ABOUT_TASK,
  PLAN_MODEL_ABOUT_PROJECT,
  PLAN_MODEL_ABOUT_ASSIGNMENT,
  PLAN_MODEL_ABOUT_STATEMENT
} PlanModelAbout;

typedef struct
{
  PlanModelNoteRule rule;
  PlanModelAbout about;
  guint32 number;
  guint32 start; /* in code points of the text; end 0: the document as a whole */
  guint32 end;
  char *hint; /* this case, in a few words; nullable */
} PlanModelNote;

typedef struct
{
  GArray *rows; /* of PlanModelNote */
  guint limit; /* so many are kept */
  gsize n_omitted;
} PlanModelNotes;

PlanModelNotes *plan_model_notes_new  (guint limit);
void            plan_model_notes_free (PlanModelNotes *self);

/* @hint: (nullable) (transfer full) */
void            plan_model_notes_add  (PlanModelNotes    *self,
                                       PlanModelNoteRule  rule,
                                       PlanModelAbout     about,
                                       guint32            number,
                                       guint32            start,
                                       guint32            end,
                                       char              *hint);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelNotes, plan_model_notes_free)

G_END_DECLS
