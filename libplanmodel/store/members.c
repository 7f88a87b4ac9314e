/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/members-private.h>

#include <libplanmodel/core/period-private.h>

#include <string.h>

#define MEMBER(row, field, text, kind, ...)                                                                              \
  {                                                                                                                      \
    .name = text, .length = sizeof (text) - 1, .type = PLAN_MODEL_MEMBER_##kind, .offset = G_STRUCT_OFFSET (row, field), \
    __VA_ARGS__                                                                                                          \
  }
#define REQUIRED .required = TRUE
#define RARE .rare = TRUE
#define WORDS(kind) .other = PLAN_MODEL_WORDS_##kind
#define OF(kind) .other = PLAN_MODEL_OBJECT_##kind

/* In the order in which members are written.  A list that a row both holds and is found by (sections in a plan and in a
 * section) is the same kind of object in both places. */
const PlanModelShape plan_model_shapes[PLAN_MODEL_N_OBJECTS] = {
  [PLAN_MODEL_OBJECT_PLAN] = {
    .name = "plan",
    .n_members = 22,
    .size = sizeof (PlanModelPlanRow),
    .rare_offset = sizeof (PlanModelPlanRow),
    .required = 1 << 0 | 1 << 1 | 1 << 2,
    .members = {
      MEMBER (PlanModelPlanRow, version, "planmodel", VERSION, REQUIRED),
      MEMBER (PlanModelPlanRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelPlanRow, title, "title", TEXT, REQUIRED),
      MEMBER (PlanModelPlanRow, kind, "kind", WORD, WORDS (PLAN_KIND)),
      MEMBER (PlanModelPlanRow, document_number, "document_number", TEXT),
      MEMBER (PlanModelPlanRow, index_number, "index_number", TEXT),
      MEMBER (PlanModelPlanRow, issuers, "issuers", LINKS, OF (AGENCY)),
      MEMBER (PlanModelPlanRow, issued, "issued", DATE),
      MEMBER (PlanModelPlanRow, published, "published", DATE),
      MEMBER (PlanModelPlanRow, period, "period", PART, OF (PERIOD)),
      MEMBER (PlanModelPlanRow, area, "area", LINK, OF (AREA)),
      MEMBER (PlanModelPlanRow, language, "language", TEXT),
      MEMBER (PlanModelPlanRow, source, "source", PART, OF (SOURCE)),
      MEMBER (PlanModelPlanRow, facts, "spans", PART, OF (FACTS)),
      MEMBER (PlanModelPlanRow, references, "references", LIST, OF (REFERENCE)),
      MEMBER (PlanModelPlanRow, areas, "areas", LIST, OF (AREA)),
      MEMBER (PlanModelPlanRow, agencies, "agencies", LIST, OF (AGENCY)),
      MEMBER (PlanModelPlanRow, sections, "sections", LIST, OF (SECTION)),
      MEMBER (PlanModelPlanRow, tables, "tables", LIST, OF (TABLE)),
      MEMBER (PlanModelPlanRow, tasks, "tasks", LIST, OF (TASK)),
      MEMBER (PlanModelPlanRow, projects, "projects", LIST, OF (PROJECT)),
      MEMBER (PlanModelPlanRow, indicators, "indicators", LIST, OF (INDICATOR)),
    },
  },
  [PLAN_MODEL_OBJECT_PERIOD] = {
    .name = "period",
    .n_members = 2,
    .size = sizeof (PlanModelYears),
    .rare_offset = sizeof (PlanModelYears),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelYears, start, "start", YEAR, REQUIRED),
      MEMBER (PlanModelYears, end, "end", YEAR, REQUIRED),
    },
  },
  [PLAN_MODEL_OBJECT_YEARS] = {
    .name = "years",
    .n_members = 2,
    .size = sizeof (PlanModelYears),
    .rare_offset = sizeof (PlanModelYears),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelYears, start, "start", YEAR, REQUIRED),
      MEMBER (PlanModelYears, end, "end", YEAR, REQUIRED),
    },
  },
  [PLAN_MODEL_OBJECT_SOURCE] = {
    .name = "source",
    .n_members = 4,
    .size = sizeof (PlanModelSourceRow),
    .rare_offset = sizeof (PlanModelSourceRow),
    .members = {
      MEMBER (PlanModelSourceRow, uri, "uri", TEXT),
      MEMBER (PlanModelSourceRow, sha256, "sha256", TEXT),
      MEMBER (PlanModelSourceRow, text_sha256, "text_sha256", TEXT),
      MEMBER (PlanModelSourceRow, characters, "characters", COUNT),
    },
  },
  [PLAN_MODEL_OBJECT_FACTS] = {
    .name = "spans",
    .n_members = 9,
    .size = sizeof (PlanModelFactsRow),
    .rare_offset = sizeof (PlanModelFactsRow),
    .members = {
      MEMBER (PlanModelFactsRow, title, "title", SPAN),
      MEMBER (PlanModelFactsRow, kind, "kind", SPAN),
      MEMBER (PlanModelFactsRow, document_number, "document_number", SPAN),
      MEMBER (PlanModelFactsRow, index_number, "index_number", SPAN),
      MEMBER (PlanModelFactsRow, issuers, "issuers", SPAN),
      MEMBER (PlanModelFactsRow, issued, "issued", SPAN),
      MEMBER (PlanModelFactsRow, published, "published", SPAN),
      MEMBER (PlanModelFactsRow, period, "period", SPAN),
      MEMBER (PlanModelFactsRow, area, "area", SPAN),
    },
  },
  [PLAN_MODEL_OBJECT_REFERENCE] = {
    .name = "reference",
    .n_members = 4,
    .size = sizeof (PlanModelReferenceRow),
    .rare_offset = sizeof (PlanModelReferenceRow),
    .required = 1 << 0,
    .members = {
      MEMBER (PlanModelReferenceRow, title, "title", TEXT, REQUIRED),
      MEMBER (PlanModelReferenceRow, document_number, "document_number", TEXT),
      MEMBER (PlanModelReferenceRow, relation, "relation", WORD, WORDS (REFERENCE_RELATION)),
      MEMBER (PlanModelReferenceRow, span, "span", SPAN),
    },
  },
  [PLAN_MODEL_OBJECT_AREA] = {
    .name = "area",
    .n_members = 5,
    .size = sizeof (PlanModelAreaRow),
    .rare_offset = sizeof (PlanModelAreaRow),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelAreaRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelAreaRow, name, "name", TEXT, REQUIRED),
      MEMBER (PlanModelAreaRow, code, "code", TEXT),
      MEMBER (PlanModelAreaRow, level, "level", WORD, WORDS (AREA_LEVEL)),
      MEMBER (PlanModelAreaRow, parent, "parent", LINK, OF (AREA)),
    },
  },
  [PLAN_MODEL_OBJECT_AGENCY] = {
    .name = "agency",
    .n_members = 7,
    .size = sizeof (PlanModelAgencyRow),
    .rare_offset = sizeof (PlanModelAgencyRow),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelAgencyRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelAgencyRow, name, "name", TEXT, REQUIRED),
      MEMBER (PlanModelAgencyRow, full_name, "full_name", TEXT),
      MEMBER (PlanModelAgencyRow, kind, "kind", WORD, WORDS (AGENCY_KIND)),
      MEMBER (PlanModelAgencyRow, area, "area", LINK, OF (AREA)),
      MEMBER (PlanModelAgencyRow, aliases, "aliases", TEXTS),
      MEMBER (PlanModelAgencyRow, members, "members", LINKS, OF (AGENCY)),
    },
  },
  [PLAN_MODEL_OBJECT_SECTION] = {
    .name = "section",
    .n_members = 6,
    .size = sizeof (PlanModelSectionRow),
    .rare_offset = sizeof (PlanModelSectionRow),
    .required = 1 << 0 | 1 << 2,
    .members = {
      MEMBER (PlanModelSectionRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelSectionRow, number, "number", TEXT),
      MEMBER (PlanModelSectionRow, title, "title", TEXT, REQUIRED),
      MEMBER (PlanModelSectionRow, kind, "kind", WORD, WORDS (SECTION_KIND)),
      MEMBER (PlanModelSectionRow, span, "span", SPAN),
      MEMBER (PlanModelSectionRow, sections, "sections", LIST, OF (SECTION)),
    },
  },
  [PLAN_MODEL_OBJECT_TABLE] = {
    .name = "table",
    .n_members = 7,
    .size = sizeof (PlanModelTableRow),
    .rare_offset = sizeof (PlanModelTableRow),
    .required = 1 << 0,
    .members = {
      MEMBER (PlanModelTableRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelTableRow, number, "number", TEXT),
      MEMBER (PlanModelTableRow, title, "title", TEXT),
      MEMBER (PlanModelTableRow, kind, "kind", WORD, WORDS (TABLE_KIND)),
      MEMBER (PlanModelTableRow, section, "section", LINK, OF (SECTION)),
      MEMBER (PlanModelTableRow, span, "span", SPAN),
      MEMBER (PlanModelTableRow, notes, "notes", LIST, OF (NOTE)),
    },
  },
  [PLAN_MODEL_OBJECT_NOTE] = {
    .name = "note",
    .n_members = 2,
    .size = sizeof (PlanModelNoteRow),
    .rare_offset = sizeof (PlanModelNoteRow),
    .required = 1 << 0,
    .members = {
      MEMBER (PlanModelNoteRow, mark, "mark", TEXT, REQUIRED),
      MEMBER (PlanModelNoteRow, span, "span", SPAN),
    },
  },
  [PLAN_MODEL_OBJECT_TASK] = {
    .name = "task",
    .n_members = 9,
    .size = sizeof (PlanModelTaskRow),
    .rare_offset = sizeof (PlanModelTaskRow),
    .required = 1 << 0 | 1 << 4,
    .members = {
      MEMBER (PlanModelTaskRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelTaskRow, section, "section", LINK, OF (SECTION)),
      MEMBER (PlanModelTaskRow, parent, "parent", LINK, OF (TASK)),
      MEMBER (PlanModelTaskRow, number, "number", TEXT),
      MEMBER (PlanModelTaskRow, title, "title", TEXT, REQUIRED),
      MEMBER (PlanModelTaskRow, kind, "kind", WORD, WORDS (TASK_KIND)),
      MEMBER (PlanModelTaskRow, deadline, "deadline", DEADLINE),
      MEMBER (PlanModelTaskRow, span, "span", SPAN),
      MEMBER (PlanModelTaskRow, assignments, "assignments", LIST, OF (ASSIGNMENT)),
    },
  },
  [PLAN_MODEL_OBJECT_ASSIGNMENT] = {
    .name = "assignment",
    .n_members = 7,
    .size = sizeof (PlanModelAssignmentRow),
    .rare_offset = sizeof (PlanModelAssignmentRow),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelAssignmentRow, agency, "agency", LINK, OF (AGENCY), REQUIRED),
      MEMBER (PlanModelAssignmentRow, role, "role", WORD, WORDS (ASSIGNMENT_ROLE), REQUIRED),
      MEMBER (PlanModelAssignmentRow, as_written, "as_written", TEXT),
      MEMBER (PlanModelAssignmentRow, span, "span", SPAN),
      MEMBER (PlanModelAssignmentRow, covers, "covers", SPAN),
      MEMBER (PlanModelAssignmentRow, deadline, "deadline", DEADLINE),
      MEMBER (PlanModelAssignmentRow, inferred, "inferred", NAMES, OF (ASSIGNMENT)),
    },
  },
  [PLAN_MODEL_OBJECT_PROJECT] = {
    .name = "project",
    .n_members = 9,
    .size = sizeof (PlanModelProjectRow),
    .rare_offset = sizeof (PlanModelProjectRow),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelProjectRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelProjectRow, name, "name", TEXT, REQUIRED),
      MEMBER (PlanModelProjectRow, number, "number", TEXT),
      MEMBER (PlanModelProjectRow, area, "area", LINK, OF (AREA)),
      MEMBER (PlanModelProjectRow, years, "years", PART, OF (YEARS)),
      MEMBER (PlanModelProjectRow, table, "table", LINK, OF (TABLE)),
      MEMBER (PlanModelProjectRow, section, "section", LINK, OF (SECTION)),
      MEMBER (PlanModelProjectRow, span, "span", SPAN),
      MEMBER (PlanModelProjectRow, assignments, "assignments", LIST, OF (ASSIGNMENT)),
    },
  },
  [PLAN_MODEL_OBJECT_INDICATOR] = {
    .name = "indicator",
    .n_members = 19,
    .size = sizeof (PlanModelIndicatorRow),
    .rare_offset = G_STRUCT_OFFSET (PlanModelIndicatorRow, rare),
    .required = 1 << 0 | 1 << 1,
    .members = {
      MEMBER (PlanModelIndicatorRow, id, "id", ID, REQUIRED),
      MEMBER (PlanModelIndicatorRow, name, "name", TEXT, REQUIRED),
      MEMBER (PlanModelIndicatorRow, concept, "concept", TEXT),
      MEMBER (PlanModelIndicatorRow, unit, "unit", TEXT),
      MEMBER (PlanModelIndicatorRow, direction, "direction", WORD, WORDS (DIRECTION)),
      MEMBER (PlanModelIndicatorRow, nature, "nature", WORD, WORDS (NATURE)),
      MEMBER (PlanModelIndicatorRow, rare.area, "area", LINK, OF (AREA), RARE),
      MEMBER (PlanModelIndicatorRow, rare.scope, "scope", TEXT, RARE),
      MEMBER (PlanModelIndicatorRow, rare.table, "table", LINK, OF (TABLE), RARE),
      MEMBER (PlanModelIndicatorRow, rare.number, "number", TEXT, RARE),
      MEMBER (PlanModelIndicatorRow, rare.group, "group", TEXT, RARE),
      MEMBER (PlanModelIndicatorRow, rare.parent, "parent", LINK, OF (INDICATOR), RARE),
      MEMBER (PlanModelIndicatorRow, nesting, "nesting", WORD, WORDS (NESTING)),
      MEMBER (PlanModelIndicatorRow, section, "section", LINK, OF (SECTION)),
      MEMBER (PlanModelIndicatorRow, task, "task", LINK, OF (TASK)),
      MEMBER (PlanModelIndicatorRow, rare.project, "project", LINK, OF (PROJECT), RARE),
      MEMBER (PlanModelIndicatorRow, origin, "origin", WORD, WORDS (ORIGIN)),
      MEMBER (PlanModelIndicatorRow, rare.inferred, "inferred", NAMES, OF (INDICATOR), RARE),
      MEMBER (PlanModelIndicatorRow, values, "values", LIST, OF (VALUE)),
    },
  },
  [PLAN_MODEL_OBJECT_VALUE] = {
    .name = "value",
    .n_members = 20,
    .size = sizeof (PlanModelValueRow),
    .rare_offset = G_STRUCT_OFFSET (PlanModelValueRow, rare),
    .required = 1 << 0,
    .members = {
      MEMBER (PlanModelValueRow, role, "role", WORD, WORDS (VALUE_ROLE), REQUIRED),
      MEMBER (PlanModelValueRow, year, "year", YEAR),
      MEMBER (PlanModelValueRow, rare.years, "years", PART, OF (YEARS), RARE),
      MEMBER (PlanModelValueRow, rare.deadline, "deadline", DEADLINE, RARE),
      MEMBER (PlanModelValueRow, amount, "value", AMOUNT),
      MEMBER (PlanModelValueRow, rare.upper, "value_max", AMOUNT, RARE),
      MEMBER (PlanModelValueRow, rare.unit, "unit", TEXT, RARE),
      MEMBER (PlanModelValueRow, comparator, "comparator", WORD, WORDS (COMPARATOR)),
      MEMBER (PlanModelValueRow, form, "form", WORD, WORDS (FORM)),
      MEMBER (PlanModelValueRow, change, "change", WORD, WORDS (CHANGE)),
      MEMBER (PlanModelValueRow, rare.base_year, "base_year", YEAR, RARE),
      MEMBER (PlanModelValueRow, rare.against, "against", PART, OF (AGAINST), RARE),
      MEMBER (PlanModelValueRow, rare.each, "each", TEXT, RARE),
      MEMBER (PlanModelValueRow, rare.condition, "condition", TEXT, RARE),
      MEMBER (PlanModelValueRow, firmness, "firmness", WORD, WORDS (FIRMNESS)),
      MEMBER (PlanModelValueRow, rare.inferred, "inferred", NAMES, OF (VALUE), RARE),
      MEMBER (PlanModelValueRow, status, "status", WORD, WORDS (STATUS)),
      MEMBER (PlanModelValueRow, rare.comment, "comment", TEXT, RARE),
      MEMBER (PlanModelValueRow, rare.source, "source", TEXT, RARE),
      MEMBER (PlanModelValueRow, mentions, "mentions", LIST, OF (MENTION)),
    },
  },
  [PLAN_MODEL_OBJECT_AGAINST] = {
    .name = "against",
    .n_members = 5,
    .size = sizeof (PlanModelAgainstRow),
    .rare_offset = sizeof (PlanModelAgainstRow),
    .required = 1 << 0,
    .members = {
      MEMBER (PlanModelAgainstRow, text, "text", TEXT, REQUIRED),
      MEMBER (PlanModelAgainstRow, kind, "kind", WORD, WORDS (AGAINST_KIND)),
      MEMBER (PlanModelAgainstRow, area, "area", LINK, OF (AREA)),
      MEMBER (PlanModelAgainstRow, indicator, "indicator", LINK, OF (INDICATOR)),
      MEMBER (PlanModelAgainstRow, comparator, "comparator", WORD, WORDS (COMPARATOR)),
    },
  },
  [PLAN_MODEL_OBJECT_MENTION] = {
    .name = "mention",
    .n_members = 6,
    .size = sizeof (PlanModelMentionRow),
    .rare_offset = G_STRUCT_OFFSET (PlanModelMentionRow, rare),
    .members = {
      MEMBER (PlanModelMentionRow, section, "section", LINK, OF (SECTION)),
      MEMBER (PlanModelMentionRow, rare.task, "task", LINK, OF (TASK), RARE),
      MEMBER (PlanModelMentionRow, span, "span", SPAN),
      MEMBER (PlanModelMentionRow, origin, "origin", WORD, WORDS (ORIGIN)),
      MEMBER (PlanModelMentionRow, rare.name, "name", TEXT, RARE),
      MEMBER (PlanModelMentionRow, rare.wording, "wording", TEXT, RARE),
    },
  },
};

/*< private >
 * plan_model_shape_find_member:
 *
 * Returns: (nullable): the member of that name
 */
const PlanModelMember *
plan_model_shape_find_member (const PlanModelShape *shape,
                              const char           *name,
                              gsize                 length)
{
  for (guint i = 0; i < shape->n_members; i++)
    {
      if (shape->members[i].length == length && memcmp (shape->members[i].name, name, length) == 0)
        return &shape->members[i];
    }

  return NULL;
}

/*< private >
 * plan_model_member_is_date:
 *
 * Tells whether a text is a date as fine as it was printed: a year, a month or a day of the calendar.
 */
gboolean
plan_model_member_is_date (const char *text,
                           gsize       length)
{
  PlanModelPeriod period;

  if (!plan_model_period_parse (text, length, &period))
    return FALSE;

  return period.kind == PLAN_MODEL_PERIOD_YEAR || period.kind == PLAN_MODEL_PERIOD_MONTH
         || period.kind == PLAN_MODEL_PERIOD_DAY;
}

/*< private >
 * plan_model_member_is_deadline:
 *
 * Tells whether a text is a year, half-year (2024-S1), quarter (2021-Q4), month or day, or "ongoing".
 */
gboolean
plan_model_member_is_deadline (const char *text,
                               gsize       length)
{
  PlanModelPeriod period;

  return plan_model_period_parse (text, length, &period);
}

/*< private >
 * plan_model_member_read_amount:
 * @fits: (out): whether the coefficient holds it, or else the text has to be kept
 *
 * Reads a decimal: an optional minus, digits without a needless zero before them, and places.  At most 34 digits, and no
 * zero with a sign, which no document prints.
 */
gboolean
plan_model_member_read_amount (const char      *text,
                               gsize            length,
                               PlanModelAmount *amount,
                               gboolean        *fits)
{
  const char *p = text, *end = text + length, *digits;
  guint64 coefficient = 0;
  guint n_digits = 0, places = 0;
  gboolean negative = FALSE, any = FALSE;

  if (p < end && *p == '-')
    {
      negative = TRUE;
      p++;
    }
  digits = p;
  for (; p < end && (guint8) (*p - '0') <= 9; p++, n_digits++)
    {
      any |= *p != '0';
      coefficient = n_digits < 18 ? coefficient * 10 + (guint) (*p - '0') : coefficient;
    }
  if (n_digits == 0 || (n_digits > 1 && *digits == '0'))
    return FALSE;
  if (p < end)
    {
      if (*p++ != '.' || p == end)
        return FALSE;
      for (; p < end && (guint8) (*p - '0') <= 9; p++, n_digits++, places++)
        {
          any |= *p != '0';
          coefficient = n_digits < 18 ? coefficient * 10 + (guint) (*p - '0') : coefficient;
        }
      if (p < end)
        return FALSE;
    }
  if (n_digits > 34 || (negative && !any))
    return FALSE;

  *fits = n_digits <= 18;
  amount->coefficient = *fits ? (negative ? -(gint64) coefficient : (gint64) coefficient) : 0;
  amount->places = places;
  amount->text = 0;
  amount->stated = TRUE;

  return TRUE;
}
