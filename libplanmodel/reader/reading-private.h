/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/layout-private.h>
#include <libplanmodel/reader/notes-private.h>
#include <libplanmodel/reader/quantity-private.h>

G_BEGIN_DECLS

/* All that is known of a document while it is read, from the layout to the rows of the store.
 *
 * Each stage adds its list and reads those of the stages before it, in this order: layout, outline, metadata,
 * annexes, references, tasks, agencies, boxes and tables, targets; at the end assemble.c turns the lists into rows.  Lists
 * are in the order of the document.  Where one row names another it does so by the number of that in its list + 1, 0 being
 * none, as links do in the store.  Texts are made with plan_model_reading_keep () and live as long as the reading; they are
 * in the document's own script.  Places are positions among the codes of the layout; end == 0 is none.
 */

/* A place in the layout; none: end == 0. */
typedef struct
{
  guint32 start;
  guint32 end;
} PlanModelPlace;

/* A heading of the outline. */
typedef struct
{
  guint32 block; /* the block that it begins */
  guint32 end_block; /* the first that it does not cover */
  PlanModelPlace number; /* as printed, with brackets, without the mark behind it: 第一章, 一, (一), 1, ①, —— */
  PlanModelPlace title;
  guint32 parent; /* heading + 1 */
  guint32 depth; /* 0 at the top */
  PlanModelSectionKind kind;
  guint32 annex; /* of an annex with a plan of its own, and of what lies under it: number of the annex + 1 */
  gint16 year_start; /* of a title such as "2025年目标": for its figures; 0: none */
  gint16 year_end;
  guint32 text_end; /* of its last line; set with end_block */
} PlanModelHeading;

/* A plan that is annexed to the plan. */
typedef struct
{
  guint32 heading; /* + 1 */
  const char *title;
  PlanModelPlace title_place;
  PlanModelPlanKind kind;
  PlanModelPlace kind_place; /* in the title */
  PlanModelPlace period_place;
  gint16 year_start; /* of its own period; 0: the plan's */
  gint16 year_end;
} PlanModelAnnex;

/* A fact of the plan: a text and where it is printed. */
typedef struct
{
  const char *text; /* NULL: not stated */
  PlanModelPlace place;
} PlanModelFact;

typedef struct
{
  PlanModelFact title;
  PlanModelPlanKind kind;
  PlanModelPlace kind_place;
  PlanModelFact document_number;
  PlanModelFact index_number;
  GArray *issuers; /* of PlanModelFact: names as printed */
  PlanModelFact issued; /* 2021-04-09 */
  PlanModelFact published;
  gint16 period_start; /* 0: not known */
  gint16 period_end;
  PlanModelPlace period_place;
  PlanModelFact area; /* 昌吉市: the area's name */
  PlanModelAreaLevel area_level;
  const char *superior_area; /* the area that the area lies in, where the document names it: 昌吉州; NULL: not named */
  PlanModelAreaLevel superior_level;
  guint32 body_block; /* the first block behind the head of the document */
  guint32 end_block; /* the first block behind the body: signature, footers */
} PlanModelFacts;

typedef struct
{
  const char *title;
  const char *document_number; /* NULL: none */
  PlanModelReferenceRelation relation;
  PlanModelPlace place; /* with 《》 and the number in brackets */
} PlanModelReferenceFound;

/* A unit of work. */
typedef struct
{
  guint32 heading; /* + 1; 0: of a table of tasks */
  guint32 parent; /* task + 1 */
  const char *number; /* of a table; number and title of another one are those of its heading */
  const char *title;
  PlanModelTaskKind kind;
  const char *deadline; /* NULL: none */
  PlanModelPlace place;
  guint32 table; /* + 1 */
  PlanModelPlace text; /* of a table: the cell that says what is to be done, for its figures */
} PlanModelTaskFound;

/* A body as the lists name it, which is the same wherever the same codes stand. */
typedef struct
{
  PlanModelPlace place; /* where it stands first */
  guint16 level; /* that its list gives it */
  const char *as_written;
  const char *full_name; /* completed from the area; NULL: not to be completed */
  PlanModelAgencyKind kind;
} PlanModelAgencyNamed;

/* One agency's part in a task or a project. */
typedef struct
{
  guint32 task; /* + 1; 0: of a project */
  guint32 project; /* + 1 */
  PlanModelAssignmentRole role;
  guint32 name; /* among the names of agencies, + 1, where it is as that one is in all; 0: it stands for itself */
  const char *as_written;
  const char *full_name; /* completed from the area; NULL: not to be completed (a group) */
  PlanModelAgencyKind kind;
  PlanModelPlace place;
  PlanModelPlace covers;
  const char *deadline;
  GPtrArray *members; /* of const char *: names of a group that the list defines; NULL: none */
  gboolean role_inferred;
  gboolean agency_inferred;
} PlanModelAssignmentFound;

/* What the document says once of all its lists of agencies; each with the place where it is said, none: end == 0. */
typedef struct
{
  PlanModelPlace first_leads; /* 列第一位的为牵头单位 */
  PlanModelPlace part_leads; /* those before the semicolon lead */
  PlanModelPlace mark_leads; /* those with a star lead */
  PlanModelAssignmentRole others; /* what the others do; UNKNOWN: as their list says */
} PlanModelAgencyRules;

typedef struct
{
  PlanModelPlace number; /* 表1, 专栏3 */
  PlanModelPlace title;
  PlanModelTableKind kind;
  PlanModelPlace place; /* the table, without the line of its title */
  guint32 heading; /* + 1 */
  GArray *notes; /* of PlanModelTableNote; NULL: none */
} PlanModelTableFound;

typedef struct
{
  const char *mark;
  PlanModelPlace place;
} PlanModelTableNote;

typedef struct
{
  const char *name;
  const char *number;
  const char *area; /* name of the zone; NULL: the plan's */
  gint16 year_start;
  gint16 year_end;
  guint32 table; /* + 1 */
  guint32 heading; /* + 1 */
  PlanModelPlace place; /* of the name */
  PlanModelPlace details; /* what is said behind the name, or in the cell beside it; none: end == 0 */
} PlanModelProjectFound;

/* Members of a statement that are not printed with it but follow from a rule. */
typedef enum
{
  PLAN_MODEL_INFERS_YEAR = 1 << 0,
  PLAN_MODEL_INFERS_VALUE = 1 << 1,
  PLAN_MODEL_INFERS_UNIT = 1 << 2,
  PLAN_MODEL_INFERS_COMPARATOR = 1 << 3,
  PLAN_MODEL_INFERS_FORM = 1 << 4,
  PLAN_MODEL_INFERS_BASE_YEAR = 1 << 5,
  PLAN_MODEL_INFERS_CHANGE = 1 << 6,
  PLAN_MODEL_INFERS_NAME = 1 << 7,
  PLAN_MODEL_INFERS_NATURE = 1 << 8,
  PLAN_MODEL_INFERS_PARENT = 1 << 9,
  PLAN_MODEL_INFERS_AREA = 1 << 10,
  PLAN_MODEL_INFERS_NESTING = 1 << 11
} PlanModelInfers;

/* One figure that the document states of something: an indicator's value at one place.  Assembly joins the statements of
 * one thing to an indicator, and those that agree in all to one value with several mentions. */
typedef struct
{
  /* what it is about */
  const char *name; /* of the indicator; never NULL */
  const char *mention_name; /* as printed here, where it differs; NULL */
  const char *unit; /* the indicator's; NULL: none */
  const char *area; /* name of an area that is not the plan's; NULL */
  const char *scope;
  PlanModelDirection direction;
  PlanModelNature nature;
  guint32 heading; /* + 1 */
  guint32 task; /* + 1 */
  guint32 project; /* + 1 */
  guint32 table; /* + 1 */
  guint32 row; /* of a table: the same number for all the figures of one row, from 1; 0: joined by name */
  const char *number; /* the printed number of a row */
  const char *group; /* the heading of its group */
  guint32 parent_row; /* the row number of the parent */
  guint32 parent_statement; /* + 1; of prose: what 其中 is said of */
  PlanModelNesting nesting;
  guint32 annex; /* + 1 */

  /* the figure */
  PlanModelValueRole role;
  PlanModelForm form;
  gint16 year; /* 0: none */
  gint16 year_start; /* of a span: it and year_end stand for year */
  gint16 year_end;
  const char *deadline;
  gboolean has_amount;
  gboolean has_upper;
  PlanModelDecimal amount;
  PlanModelDecimal upper;
  const char *value_unit; /* where it differs from the indicator's */
  PlanModelComparator comparator;
  PlanModelChange change;
  gint16 base_year;
  const char *against_text; /* NULL: none */
  PlanModelAgainstKind against_kind;
  PlanModelComparator against_comparator;
  const char *against_area;
  const char *each;
  const char *condition;
  PlanModelFirmness firmness;
  PlanModelStatus status;
  const char *comment;
  guint32 inferred; /* of PlanModelInfers */

  /* where */
  PlanModelOrigin origin;
  PlanModelPlace place; /* the figure with its comparator words */
  const char *wording; /* NULL: that of the place */
} PlanModelStatement;

typedef struct
{
  guint max_headings;
  guint max_cells;
  guint max_statements;
} PlanModelReadingLimits;

#define PLAN_MODEL_READING_LIMITS_DEFAULT                                                                              \
  ((PlanModelReadingLimits) { .max_headings = 100000, .max_cells = 1000000, .max_statements = 1000000 })

#define PLAN_MODEL_N_AGENCY_SLOTS 256

typedef struct
{
  const PlanModelDocument *document;
  const PlanModelRaw *raw;
  PlanModelLayout *layout;
  PlanModelNotes *notes;
  PlanModelReadingLimits limits; /* of each, 0: none */
  PlanModelFacts facts;
  GArray *headings; /* of PlanModelHeading */
  GArray *annexes;
  GArray *references; /* of PlanModelReferenceFound */
  GArray *tasks;
  guint32 *tasks_of_headings; /* for each heading the innermost task that covers it, + 1; NULL: not looked for yet */
  GArray *assignments;
  GArray *agency_names; /* of PlanModelAgencyNamed: those that may come again */
  guint32 agency_slots[PLAN_MODEL_N_AGENCY_SLOTS]; /* numbers of them, + 1: the last one whose codes have the slot */
  PlanModelAgencyRules agency_rules;
  GArray *agency_places; /* of PlanModelPlace: where lists of agencies stand, with their brackets and labels, sorted */
  GArray *tables;
  GArray *projects; /* those of boxes and lists first, then those of tables */
  guint n_boxed_projects; /* once the tables are read; G_MAXUINT before */
  GArray *statements;
  GStringChunk *strings;
} PlanModelReading;

PlanModelReading *plan_model_reading_new    (const PlanModelDocument *document,
                                             const PlanModelRaw      *raw,
                                             PlanModelLayout         *layout,
                                             PlanModelNotes          *notes);
void              plan_model_reading_free   (PlanModelReading *self);

/* A text that lives as long as the reading: a copy, or what stands in the layout. */
const char       *plan_model_reading_keep   (PlanModelReading *self,
                                             const char       *text);
const char       *plan_model_reading_keep_place (PlanModelReading *self,
                                             guint32           start,
                                             guint32           end);

/* A doubt about something, at a place of the layout.  @hint: (nullable) (transfer full) */
void              plan_model_reading_note   (PlanModelReading  *self,
                                             PlanModelNoteRule  rule,
                                             PlanModelAbout     about,
                                             guint32            number,
                                             guint32            start,
                                             guint32            end,
                                             char              *hint);

/* A statement with all its members empty, for the caller to fill; the pointer holds until the next one. */
PlanModelStatement *plan_model_reading_add_statement (PlanModelReading *self);

static inline PlanModelHeading *
plan_model_reading_get_heading (const PlanModelReading *self,
                                guint                   number)
{
  return &g_array_index (self->headings, PlanModelHeading, number);
}

/* The task that the block belongs to: the innermost task whose heading covers it, + 1; 0: none. */
guint32           plan_model_reading_find_task (const PlanModelReading *self,
                                                guint32                 block);

/* The first project whose name and details do not end before @at: its number, the number of projects where there is none.
 * From the boxes on, once the tables are read. */
guint             plan_model_reading_find_project (const PlanModelReading *self,
                                                   guint32                 at);

/* The kind of the innermost section of a block, OTHER where it lies in none. */
PlanModelSectionKind plan_model_reading_get_section_kind (const PlanModelReading *self,
                                                          guint32                 block);

/* The period that the figures of a block are for: the annex's, else the plan's. */
void              plan_model_reading_get_period (const PlanModelReading *self,
                                                 guint32                 block,
                                                 gint16                 *start,
                                                 gint16                 *end);

/* What the figure is counted in, as printed. */
static inline const char *
plan_model_statement_get_unit (const PlanModelStatement *self)
{
  return self->value_unit != NULL ? self->value_unit : self->unit;
}

/* The year in which the plan was issued, else published; 0: not known. */
gint16 plan_model_reading_get_issue_year (const PlanModelReading *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelReading, plan_model_reading_free)

G_END_DECLS
