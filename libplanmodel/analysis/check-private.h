/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/interval-private.h>
#include <libplanmodel/analysis/rules-private.h>
#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/concepts-private.h>
#include <libplanmodel/vocabulary/measures-private.h>

G_BEGIN_DECLS

/* A run of the rules over the plans of a store, one after the other.
 *
 * The rows of the plan at hand are unpacked once for all rules.  A rule looks at them, and at what it finds amiss it begins
 * a finding, names the objects and values concerned, and ends it with the hint.  When the plan is done its findings are put
 * into the order of its text. */

/* On which side of the plan a value lies: what it asks for, or what it starts from. */
typedef enum
{
  PLAN_MODEL_SIDE_OTHER, /* an estimate */
  PLAN_MODEL_SIDE_PAST, /* a baseline, an actual */
  PLAN_MODEL_SIDE_AHEAD, /* a target, a milestone */
} PlanModelSide;

typedef struct
{
  PlanModelValueRow row;
  guint32 number; /* its row in the store */
  guint32 indicator; /* its indicator's place in `indicators` */
  PlanModelExtent place; /* of what is printed first; an end of 0 where that is not known */
  PlanModelLink section; /* of the same */
  guint8 side;
  guint8 origins; /* a bit for each PlanModelOrigin of its mentions */
} PlanModelCheckValue;

typedef struct
{
  PlanModelIndicatorRow row;
  guint32 number; /* its row in the store */
  PlanModelRange values; /* in `values` */
  gboolean is_scheduled; /* increments are asked for by several years: each may be for its year alone, or for all up to it */
} PlanModelCheckIndicator;

/* A figure as the rules count with it. */
typedef struct
{
  PlanModelDecimal amount;
  PlanModelDecimal upper; /* of a range; else the amount again */
  const PlanModelMeasure *measure;
  const char *unit; /* nullable */
  PlanModelComparator comparator;
} PlanModelCheckFigure;

typedef struct _PlanModelCheckNames PlanModelCheckNames;
typedef struct _PlanModelCheckPlans PlanModelCheckPlans;

#define PLAN_MODEL_RULE_OFF -1
#define PLAN_MODEL_RULE_BY_ITSELF -2 /* of the severity that the case has */

typedef struct
{
  const PlanModelStore *store;
  const gint8 *severities; /* of each rule: a PlanModelSeverity, or one of the above */
  PlanModelCheckNames *names; /* of the whole store */
  PlanModelMeasures *measures; /* of the whole store */
  PlanModelConcepts *concepts; /* of the whole store */
  PlanModelCheckPlans *plans; /* of the whole store; NULL until a rule asks */

  guint32 plan; /* the one at hand */
  const PlanModelPlanRow *row;
  GArray *indicators; /* of PlanModelCheckIndicator */
  GArray *values; /* of PlanModelCheckValue */

  PlanModelFindings *findings; /* of all plans, in order */
  GArray *pending; /* of this one */
} PlanModelCheck;

/* @vocabulary: (nullable): NULL for the one that the library ships
 * @severities: PLAN_MODEL_N_RULES of them, which the check uses and does not copy */
void               plan_model_check_init        (PlanModelCheck       *self,
                                                 PlanModelStore       *store,
                                                 PlanModelVocabulary  *vocabulary,
                                                 const gint8          *severities,
                                                 guint                 max_findings);
void               plan_model_check_clear       (PlanModelCheck       *self);

/* Looks at every plan.
 * Returns: (transfer full): what there is to say, in the order of the source */
PlanModelFindings *plan_model_check_run         (PlanModelCheck       *self);

/* For the rules */

static inline const PlanModelCheckIndicator *
plan_model_check_indicator (const PlanModelCheck *self,
                            guint                 position)
{
  return &g_array_index (self->indicators, PlanModelCheckIndicator, position);
}

static inline const PlanModelCheckValue *
plan_model_check_value (const PlanModelCheck *self,
                        guint                 position)
{
  return &g_array_index (self->values, PlanModelCheckValue, position);
}

static inline gboolean
plan_model_check_wants (const PlanModelCheck *self,
                        PlanModelRule         rule)
{
  return self->severities[rule] != PLAN_MODEL_RULE_OFF;
}

/* A finding: begin, what it is about in the order in which it is to be named, end.  @severity: of this case. */
void               plan_model_check_begin       (PlanModelCheck            *self,
                                                 PlanModelRule              rule,
                                                 PlanModelSeverity          severity);
void               plan_model_check_add_object  (PlanModelCheck            *self,
                                                 PlanModelObjectKind        kind,
                                                 guint32                    row);
void               plan_model_check_add_span    (PlanModelCheck            *self,
                                                 PlanModelExtent            span);
/* The places where a value is printed. */
void               plan_model_check_add_value   (PlanModelCheck            *self,
                                                 const PlanModelCheckValue *value);
/* @hint: (transfer full) */
void               plan_model_check_end         (PlanModelCheck            *self,
                                                 char                      *hint);

/* Figures of the plan at hand */

/* Returns: the unit of a value: its own, else its indicator's; 0 where there is none */
PlanModelText           plan_model_check_get_unit     (const PlanModelCheck       *self,
                                                       const PlanModelCheckValue  *value);

/* Whether a unit is %, and no other part of a whole. */
gboolean                plan_model_measure_is_percent (const PlanModelMeasure     *measure);

/* FALSE where no amount is stated. */
gboolean                plan_model_check_read_figure  (PlanModelCheck             *self,
                                                       const PlanModelCheckValue  *value,
                                                       PlanModelCheckFigure       *figure);

/* The same of any row. */
gboolean                plan_model_check_read_row     (PlanModelCheck             *self,
                                                       const PlanModelValueRow    *row,
                                                       PlanModelText               unit_of_indicator,
                                                       PlanModelCheckFigure       *figure);
void                    plan_model_figure_get_interval (const PlanModelCheckFigure *self,
                                                        PlanModelInterval          *interval);

/* Whether both may be held against each other. */
gboolean                plan_model_figure_compares    (const PlanModelCheckFigure *self,
                                                       const PlanModelCheckFigure *other);

/* Whether both count the same kind of thing: households and people do not, 家 and 个 do. */
gboolean                plan_model_figure_counts_alike (const PlanModelCheckFigure *self,
                                                        const PlanModelCheckFigure *other);

/* As intervals: -1 below, 1 above, 0 they agree. */
int                     plan_model_figure_compare     (const PlanModelCheckFigure *self,
                                                       const PlanModelCheckFigure *other);

/* As the amounts that are printed, whatever the comparators. */
int                     plan_model_figure_compare_amounts (const PlanModelCheckFigure *self,
                                                           const PlanModelCheckFigure *other);

/* As the amounts that are printed, rounded as they are. */
gboolean                plan_model_figure_rounds_to   (const PlanModelCheckFigure *self,
                                                       const PlanModelCheckFigure *other);

/* A double that is the same for the same amount in the same digits, to bring equal ones together before they are compared. */
double                  plan_model_check_get_rough_amount (const PlanModelCheckValue  *value,
                                                           const PlanModelCheckFigure *figure);

/* Whether a comparator leaves one side open: ≥, >, ≤, <. */
gboolean                plan_model_comparator_is_floor   (PlanModelComparator comparator);
gboolean                plan_model_comparator_is_ceiling (PlanModelComparator comparator);

/* The form of a value; a figure about the past without one is a level. */
PlanModelForm           plan_model_check_get_form     (const PlanModelCheckValue  *value);

/* Whether an amount in that unit is a part of something or so much for each of something, so that no sum of such has a
 * meaning: %, 元/人, 件 per 10,000 people. */
gboolean                plan_model_check_is_rate      (PlanModelCheck                *self,
                                                       const PlanModelCheckIndicator *indicator,
                                                       const PlanModelMeasure        *measure);

/* What is printed: “超过148个”, or 148 个 where no wording is kept.  For the caller to free. */
char                   *plan_model_check_dup_wording  (const PlanModelCheck       *self,
                                                       const PlanModelCheckValue  *value);

/* The digits with their comparator, without the unit.  For the caller to free. */
char                   *plan_model_check_dup_digits   (const PlanModelCheckFigure *figure);

/* The same with the unit, where that is not of the size of the other's. */
char                   *plan_model_check_dup_amount   (const PlanModelCheckFigure *figure,
                                                       const PlanModelMeasure     *other);

/* A computed number, which it takes, without zeros behind the last digit of a fraction. */
char                   *plan_model_check_trim         (char                       *digits);

/* “ (2025)”, “ (2021–2025)”, or nothing where no year is stated.  For the caller to free. */
char                   *plan_model_check_dup_year     (const PlanModelCheckValue  *value);

/* Returns: (transfer none): the name of the indicator of a value */
const char             *plan_model_check_get_name     (const PlanModelCheck       *self,
                                                       const PlanModelCheckValue  *value);

/* What an indicator of any plan of the store is called, as a number: the same for those of one concept, and else for those of
 * one core of a name. */
guint32                 plan_model_check_get_subject  (const PlanModelCheck          *self,
                                                       guint32                        indicator,
                                                       PlanModelText                  name);

/* Which way an indicator ought to run: by its concept, else as the plan prints it. */
PlanModelDirection      plan_model_check_get_direction (const PlanModelCheck          *self,
                                                        const PlanModelCheckIndicator *indicator);

/* The first names of a list, and then how many more there are.  @n: how many came before */
void                    plan_model_check_append_name  (GString                    *names,
                                                       const char                 *name,
                                                       guint                       n);
void                    plan_model_check_append_more  (GString                    *names,
                                                       guint                       n);

/* The families of rules, each a file. */
void               plan_model_check_totals      (PlanModelCheck            *self);
void               plan_model_check_statements  (PlanModelCheck            *self);
void               plan_model_check_growth      (PlanModelCheck            *self);
void               plan_model_check_targets     (PlanModelCheck            *self);
void               plan_model_check_kinds       (PlanModelCheck            *self);
void               plan_model_check_duties      (PlanModelCheck            *self);
void               plan_model_check_outline     (PlanModelCheck            *self);
void               plan_model_check_lists       (PlanModelCheck            *self);
void               plan_model_check_catalog     (PlanModelCheck            *self);
void               plan_model_check_areas       (PlanModelCheck            *self);

G_END_DECLS
