/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* What one object of plan JSON holds, as a plain struct.  A door to the store (the JSON reader, the public builder) fills
 * one and adds it; whoever reads the store (views, the JSON writer) gets one back.  In between the store keeps columns
 * and side tables that cost nothing for what is not stated.  The table of members says which member of plan JSON lies
 * where in these structs, so all bits zero must mean "not stated" in every field. */

typedef guint32 PlanModelText; /* a text in the store's pool; 0: none */
typedef guint32 PlanModelId; /* an id in the store's pool of ids; 0: none */
typedef guint32 PlanModelLink; /* the row of another object + 1; 0: none */

/* A link to an object that has not been read yet; settled when its plan is complete. */
#define PLAN_MODEL_LINK_PENDING G_MAXUINT32

typedef struct
{
  guint32 start;
  guint32 end; /* 0: none, since a span holds at least one code point */
} PlanModelExtent;

typedef struct
{
  gint16 start;
  gint16 end;
} PlanModelYears;

/* The rows [first, first + n) of the table of the children's kind. */
typedef struct
{
  guint32 first;
  guint32 n;
} PlanModelRange;

/* A decimal.  What fits into 18 digits is a coefficient; a longer one is the text itself. */
typedef struct
{
  gint64 coefficient;
  PlanModelText text;
  guint8 places;
  guint8 stated;
} PlanModelAmount;

/* The kinds of objects in plan JSON; those before PLAN_MODEL_N_TABLES are tables of the store. */
typedef enum
{
  PLAN_MODEL_OBJECT_PLAN,
  PLAN_MODEL_OBJECT_REFERENCE,
  PLAN_MODEL_OBJECT_AREA,
  PLAN_MODEL_OBJECT_AGENCY,
  PLAN_MODEL_OBJECT_SECTION,
  PLAN_MODEL_OBJECT_TABLE,
  PLAN_MODEL_OBJECT_NOTE,
  PLAN_MODEL_OBJECT_TASK,
  PLAN_MODEL_OBJECT_ASSIGNMENT,
  PLAN_MODEL_OBJECT_PROJECT,
  PLAN_MODEL_OBJECT_INDICATOR,
  PLAN_MODEL_OBJECT_VALUE,
  PLAN_MODEL_OBJECT_MENTION,
  PLAN_MODEL_N_TABLES,
  /* parts of the rows above */
  PLAN_MODEL_OBJECT_PERIOD = PLAN_MODEL_N_TABLES,
  PLAN_MODEL_OBJECT_YEARS,
  PLAN_MODEL_OBJECT_SOURCE,
  PLAN_MODEL_OBJECT_FACTS,
  PLAN_MODEL_OBJECT_AGAINST,
  PLAN_MODEL_N_OBJECTS
} PlanModelObjectKind;

typedef struct
{
  PlanModelText uri;
  PlanModelText sha256;
  PlanModelText text_sha256;
  guint32 characters;
} PlanModelSourceRow;

/* Where the facts of a plan are printed. */
typedef struct
{
  PlanModelExtent title;
  PlanModelExtent kind;
  PlanModelExtent document_number;
  PlanModelExtent index_number;
  PlanModelExtent issuers;
  PlanModelExtent issued;
  PlanModelExtent published;
  PlanModelExtent period;
  PlanModelExtent area;
} PlanModelFactsRow;

typedef struct
{
  PlanModelId id;
  PlanModelText version;
  PlanModelText title;
  PlanModelText document_number;
  PlanModelText index_number;
  PlanModelText issued;
  PlanModelText published;
  PlanModelText language;
  PlanModelLink area;
  PlanModelYears period;
  PlanModelSourceRow source;
  PlanModelFactsRow facts;
  guint8 kind;
  PlanModelRange issuers; /* in the list of links */
  PlanModelRange references;
  PlanModelRange areas;
  PlanModelRange agencies;
  PlanModelRange sections; /* all of them, in the order of the document */
  PlanModelRange tables;
  PlanModelRange tasks;
  PlanModelRange projects;
  PlanModelRange indicators;
} PlanModelPlanRow;

typedef struct
{
  PlanModelText title;
  PlanModelText document_number;
  PlanModelExtent span;
  guint8 relation;
} PlanModelReferenceRow;

typedef struct
{
  PlanModelId id;
  PlanModelText name;
  PlanModelText code;
  PlanModelLink parent;
  guint8 level;
} PlanModelAreaRow;

typedef struct
{
  PlanModelId id;
  PlanModelText name;
  PlanModelText full_name;
  PlanModelLink area;
  PlanModelRange aliases; /* in the list of texts */
  PlanModelRange members; /* in the list of links */
  guint8 kind;
} PlanModelAgencyRow;

typedef struct
{
  PlanModelId id;
  PlanModelText number;
  PlanModelText title;
  PlanModelLink parent;
  PlanModelRange sections; /* with all that lie below */
  PlanModelExtent span;
  guint8 kind;
} PlanModelSectionRow;

typedef struct
{
  PlanModelId id;
  PlanModelText number;
  PlanModelText title;
  PlanModelLink section;
  PlanModelExtent span;
  PlanModelRange notes;
  guint8 kind;
} PlanModelTableRow;

typedef struct
{
  PlanModelText mark;
  PlanModelExtent span;
} PlanModelNoteRow;

typedef struct
{
  PlanModelId id;
  PlanModelText number;
  PlanModelText title;
  PlanModelText deadline;
  PlanModelLink section;
  PlanModelLink parent;
  PlanModelExtent span;
  PlanModelRange assignments;
  guint8 kind;
} PlanModelTaskRow;

typedef struct
{
  PlanModelLink agency;
  PlanModelText as_written;
  PlanModelText deadline;
  PlanModelExtent span;
  PlanModelExtent covers;
  guint32 inferred;
  guint8 role;
} PlanModelAssignmentRow;

typedef struct
{
  PlanModelId id;
  PlanModelText name;
  PlanModelText number;
  PlanModelLink area;
  PlanModelLink table;
  PlanModelLink section;
  PlanModelYears years;
  PlanModelExtent span;
  PlanModelRange assignments;
} PlanModelProjectRow;

/* In this row and the two below, what follows `rare` goes to a side table: see PLAN_MODEL_ROW_HOT(). */
typedef struct
{
  PlanModelId id;
  PlanModelText name;
  PlanModelText unit;
  PlanModelText concept;
  PlanModelLink section;
  PlanModelLink task;
  PlanModelRange values;
  guint8 direction;
  guint8 nature;
  guint8 nesting;
  guint8 origin;
  struct
  {
    PlanModelLink area;
    PlanModelText scope;
    PlanModelLink table;
    PlanModelText number;
    PlanModelText group;
    PlanModelLink parent;
    PlanModelLink project;
    guint32 inferred;
  } rare;
} PlanModelIndicatorRow;

typedef struct
{
  PlanModelText text;
  PlanModelLink area;
  PlanModelLink indicator;
  guint8 kind;
  guint8 comparator;
} PlanModelAgainstRow;

typedef struct
{
  PlanModelAmount amount;
  PlanModelRange mentions;
  gint16 year;
  guint8 role;
  guint8 comparator;
  guint8 form;
  guint8 change;
  guint8 firmness;
  guint8 status;
  struct
  {
    PlanModelAmount upper;
    PlanModelYears years;
    PlanModelText deadline;
    PlanModelText unit;
    PlanModelAgainstRow against;
    PlanModelText each;
    PlanModelText condition;
    PlanModelText comment;
    PlanModelText source;
    guint32 inferred;
    gint16 base_year;
  } rare;
} PlanModelValueRow;

typedef struct
{
  PlanModelExtent span;
  PlanModelLink section;
  guint8 origin;
  struct
  {
    PlanModelLink task;
    PlanModelText name;
    PlanModelText wording;
  } rare;
} PlanModelMentionRow;

/* Room for any of them. */
typedef union
{
  PlanModelPlanRow plan;
  PlanModelReferenceRow reference;
  PlanModelAreaRow area;
  PlanModelAgencyRow agency;
  PlanModelSectionRow section;
  PlanModelTableRow table;
  PlanModelNoteRow note;
  PlanModelTaskRow task;
  PlanModelAssignmentRow assignment;
  PlanModelProjectRow project;
  PlanModelIndicatorRow indicator;
  PlanModelValueRow value;
  PlanModelMentionRow mention;
} PlanModelAnyRow;

G_END_DECLS
