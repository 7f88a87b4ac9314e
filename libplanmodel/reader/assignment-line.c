/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/assignment-line-private.h>

#include <libplanmodel/reader/agency-role-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#define MAX_BRACKET 300 /* of a list of agencies at the end of a paragraph */

/* What tells a bracket at the end of a paragraph as a list of agencies. */
static const PlanModelWord role_words[] = {
  { "牵头", 1 }, { "负责", 1 }, { "责任", 1 }, { "配合", 1 }, { "分工", 1 },
};
static PlanModelLexicon roles = PLAN_MODEL_LEXICON (role_words);

/* The bracket that a paragraph ends with: where it begins, or the end of the paragraph. */
static guint32
find_last_bracket (const guint16 *codes,
                   guint32        start,
                   guint32        end)
{
  guint32 at = end, limit = end - start > MAX_BRACKET ? end - MAX_BRACKET : start;
  int depth = 0;

  if (at > start && codes[at - 1] == 0x3002)
    at--;
  if (at == start || !plan_model_code_is_closing (codes[at - 1]))
    return end;
  while (at > limit)
    {
      at--;
      if (plan_model_code_is_closing (codes[at]))
        depth++;
      else if (plan_model_code_is_opening (codes[at]) && --depth == 0)
        return at;
    }

  return end;
}

/* The label that the block, behind a heading that it begins with, begins with. */
static PlanModelAssignmentLine
read_label (const guint16        *codes,
            const PlanModelBlock *block,
            guint32              *at)
{
  guint32 start = block->body, end = block->end;
  PlanModelAgencyLabelFound label;

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || start >= end)
    return PLAN_MODEL_ASSIGNMENT_LINE_NONE;
  if (!plan_model_agency_label_match (codes, start, end, &label)
      && (!plan_model_code_is_opening (codes[start]) || !plan_model_agency_label_match (codes, start + 1, end, &label)))
    return PLAN_MODEL_ASSIGNMENT_LINE_NONE;
  switch ((int) label.kind)
    {
    case PLAN_MODEL_AGENCY_LABEL_DEADLINE:
      *at = label.end;
      return PLAN_MODEL_ASSIGNMENT_LINE_DEADLINE;
    case PLAN_MODEL_AGENCY_LABEL_ROLE:
    case PLAN_MODEL_AGENCY_LABEL_PERSON:
      *at = start;
      return PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES;
    default:
      return PLAN_MODEL_ASSIGNMENT_LINE_NONE;
    }
}

/*< private >
 * plan_model_assignment_line_read:
 *
 * Returns: what the block, behind a heading that it begins with, is about
 */
PlanModelAssignmentLine
plan_model_assignment_line_read (const PlanModelLayout *layout,
                                 const PlanModelBlock  *block,
                                 guint32               *at)
{
  const guint16 *codes = layout->codes;
  PlanModelAssignmentLine line = read_label (codes, block, at);
  guint32 bracket, word;

  if (line != PLAN_MODEL_ASSIGNMENT_LINE_NONE || block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->body >= block->end)
    return line;
  bracket = find_last_bracket (codes, block->body, block->end);
  if (bracket < block->end && plan_model_lexicon_find (&roles, codes, bracket, block->end, &word, NULL, NULL))
    {
      *at = bracket;
      return PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES;
    }

  return PLAN_MODEL_ASSIGNMENT_LINE_NONE;
}

/*< private >
 * plan_model_assignment_line_read_deadline:
 *
 * Returns: whether the block names a deadline
 */
gboolean
plan_model_assignment_line_read_deadline (const PlanModelLayout *layout,
                                          const PlanModelBlock  *block,
                                          guint32               *at)
{
  return read_label (layout->codes, block, at) == PLAN_MODEL_ASSIGNMENT_LINE_DEADLINE;
}
