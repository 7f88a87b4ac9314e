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

/* What somebody had to say about the data, in the order of the source.
 *
 * One thread adds; from the first reference that is given away on nobody does, and any thread may read. No more than a
 * limit are kept, but all are counted; the first error is kept in any case. Where some were omitted, one row more at
 * the end says how many. */
/* What in a plan a finding is about: shared by reference. */
typedef struct
{
  const char *kind; /* of the object: "indicator"; static */
  char *id; /* nullable: references have none */
  char *name; /* as people call it: a name, a title; nullable */
} PlanModelFindingObject;

typedef struct
{
  guint start; /* in code points of the plan's text */
  guint end;
} PlanModelFindingStretch;

typedef struct
{
  char *plan; /* its id; nullable */
  char *heading; /* of the section that it is in, with its number; nullable */
  PlanModelFindingObject *objects;
  guint n_objects;
  PlanModelFindingStretch *stretches;
  guint n_stretches;
} PlanModelFindingSubject;

typedef struct
{
  const char *rule; /* static, never translated */
  const char *explanation; /* static, to be translated */
  char *hint; /* this case; nullable */
  char *file; /* a GRefString; nullable */
  char *pointer; /* a JSON pointer (RFC 6901); nullable */
  guint line; /* from 1; 0: not known */
  guint column; /* from 1, in code points; 0: not known */
  PlanModelSeverity severity;
  PlanModelFindingSubject *subject; /* what in a plan it is about; nullable */
} PlanModelFindingRow;

typedef struct _PlanModelFindings PlanModelFindings;

#define PLAN_MODEL_FINDINGS_NO_LIMIT G_MAXUINT

/* @limit: how many are kept, 0 being taken as 1 */
PlanModelFindings         *plan_model_findings_new       (guint                    limit);
PlanModelFindings         *plan_model_findings_ref       (PlanModelFindings       *self);
void                       plan_model_findings_unref     (PlanModelFindings       *self);

/* Takes @hint and @pointer, also where the finding is not kept. */
void                       plan_model_findings_add       (PlanModelFindings       *self,
                                                          const char              *rule,
                                                          PlanModelSeverity        severity,
                                                          const char              *explanation,
                                                          char                    *hint,
                                                          const char              *file,
                                                          char                    *pointer,
                                                          guint                    line,
                                                          guint                    column);

/* The same for one about what is in a plan.  Takes @hint and @subject. */
void                       plan_model_findings_add_about (PlanModelFindings       *self,
                                                          const char              *rule,
                                                          PlanModelSeverity        severity,
                                                          const char              *explanation,
                                                          char                    *hint,
                                                          const char              *file,
                                                          PlanModelFindingSubject *subject,
                                                          guint                    line,
                                                          guint                    column);

PlanModelFindingSubject   *plan_model_finding_subject_new         (const char *plan);
void                       plan_model_finding_subject_unref       (PlanModelFindingSubject *self);
void                       plan_model_finding_subject_add_object  (PlanModelFindingSubject *self,
                                                                   const char              *kind,
                                                                   const char              *id,
                                                                   const char              *name);
void                       plan_model_finding_subject_add_stretch (PlanModelFindingSubject *self,
                                                                   guint                    start,
                                                                   guint                    end);

/* Counts findings that are not kept.  The first error must have been added. */
void                       plan_model_findings_omit      (PlanModelFindings       *self,
                                                          PlanModelSeverity        severity,
                                                          gsize                    n);

/* Adds what another has, its omitted ones to the omitted ones. */
void                       plan_model_findings_add_all   (PlanModelFindings       *self,
                                                          const PlanModelFindings *other);

/* Whether one more would only be counted: then its texts need not be made. */
gboolean                   plan_model_findings_is_full   (const PlanModelFindings *self);

/* How many there were of a severity, omitted ones counted. */
gsize                      plan_model_findings_count     (const PlanModelFindings *self,
                                                          PlanModelSeverity        severity);

/* How many rows there are to read, the one about the omitted ones counted. */
guint                      plan_model_findings_get_n     (const PlanModelFindings *self);
const PlanModelFindingRow *plan_model_findings_peek      (const PlanModelFindings *self,
                                                          guint                    position);

/* Returns: (nullable): the first of severity error */
const PlanModelFindingRow *plan_model_findings_get_error (const PlanModelFindings *self);

/* For people: "plans.json:12:7: error: this case [rule]"; translated. */
char                      *plan_model_finding_row_to_string (const PlanModelFindingRow *row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelFindings, plan_model_findings_unref)

G_END_DECLS
