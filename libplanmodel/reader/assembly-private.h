/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/join-private.h>
#include <libplanmodel/reader/read-private.h>

G_BEGIN_DECLS

/* The lists of a reading as rows.  Whoever is named is known before who names it, since each kind
 * has its rows one after the other and a list's rows are numbered in advance: so links are settled
 * here, and the filler has nothing to look up. */

/* An agency of the plan, under its full name or, where it has none, its name as written. */
typedef struct
{
  PlanModelText name;
  PlanModelText full_name;
  PlanModelAgencyKind kind;
  GArray *aliases;          /* of PlanModelText; NULL: none */
  const GPtrArray *members; /* names */
} PlanModelAssembledAgency;

typedef struct
{
  PlanModelText name;
  PlanModelAreaLevel level;
  guint32 parent; /* + 1 */
} PlanModelAssembledArea;

/* How an assignment names an agency. */
typedef struct
{
  PlanModelText as_written;
  PlanModelLink agency; /* 0: not of this plan */
} PlanModelAssembledName;

typedef struct
{
  const PlanModelRead *read;
  const PlanModelReading *reading;
  PlanModelFiller *filler;
  PlanModelStore *store;
  const PlanModelReadOptions *options;
  guint32 annex; /* the plan that is made: an annex + 1, or 0 */
  PlanModelJoin *join;
  GArray *areas;            /* of PlanModelAssembledArea */
  GHashTable *area_numbers; /* text of a name → number + 1 */
  const char *last_area;    /* a name that was looked up, as the next one's is often the same, */
  guint32 last_area_number; /* + 1 */
  GArray *agencies;         /* of PlanModelAssembledAgency */
  GHashTable *agency_numbers;
  PlanModelAssembledName *assignment_names; /* by assignment */
  guint32 plan_area; /* + 1 */
  guint32 first[PLAN_MODEL_N_TABLES];
  guint32 *section_links; /* by heading */
  guint32 *task_links;
  guint32 *table_links;
  guint32 *project_links;
} PlanModelAssembly;

/* assemble.c: what all parts of it need. */
PlanModelText plan_model_assembly_intern_text (PlanModelAssembly *self, const char *text);
PlanModelText plan_model_assembly_intern_place (PlanModelAssembly *self, PlanModelPlace place);
PlanModelExtent plan_model_assembly_get_extent (const PlanModelAssembly *self,
                                                PlanModelPlace place);
gboolean plan_model_assembly_takes_annex (const PlanModelAssembly *self, guint32 annex);
gboolean plan_model_assembly_takes_heading (const PlanModelAssembly *self, guint32 heading);
gboolean plan_model_assembly_takes_statement (const PlanModelReading *reading,
                                              const PlanModelStatement *statement,
                                              gpointer user_data);
guint32 *plan_model_assembly_new_links (guint n);
PlanModelLink plan_model_assembly_get_section (const PlanModelAssembly *self, guint32 heading);
guint32 plan_model_assembly_get_inferred_bit (PlanModelObjectKind kind, const char *name);

/* assemble-agencies.c: areas and agencies, and who does what.  They are collected first, then put
 * as rows. */
void plan_model_assembly_collect_areas (PlanModelAssembly *self);
PlanModelLink plan_model_assembly_find_area (PlanModelAssembly *self, const char *name);
PlanModelRange plan_model_assembly_put_areas (PlanModelAssembly *self);
void plan_model_assembly_collect_agencies (PlanModelAssembly *self);
PlanModelLink plan_model_assembly_find_agency (PlanModelAssembly *self, const char *name);
PlanModelRange plan_model_assembly_put_agencies (PlanModelAssembly *self);
PlanModelRange plan_model_assembly_put_assignments (PlanModelAssembly *self,
                                                    gboolean of_projects,
                                                    guint32 owner,
                                                    guint32 *next);

/* assemble-indicators.c */
PlanModelRange plan_model_assembly_put_indicators (PlanModelAssembly *self);

/* report.c: the notes as findings about the objects of this plan. */
void plan_model_assembly_report (const PlanModelAssembly *self,
                                 const char *plan,
                                 PlanModelFindings *findings);

/* Most of what a row may have it has not. */
static inline PlanModelText
plan_model_assembly_intern (PlanModelAssembly *self, const char *text)
{
  return text == NULL ? 0 : plan_model_assembly_intern_text (self, text);
}

G_END_DECLS
