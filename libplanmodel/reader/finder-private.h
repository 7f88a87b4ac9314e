/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/against-private.h>
#include <libplanmodel/reader/clause-private.h>
#include <libplanmodel/reader/form-private.h>
#include <libplanmodel/reader/past-private.h>
#include <libplanmodel/reader/reading-private.h>
#include <libplanmodel/reader/subject-private.h>

G_BEGIN_DECLS

/* What finds the figures of prose.  A paragraph is scanned for quantities once and split into clauses; within a clause
 * each figure is read with the words between it and the figure before.  What goes on from clause to clause within a
 * sentence (the year, the firmness, the subject, the verb of a list) stands in the finder.  Its functions are in the
 * files of their concern: years, names, what is no figure of the plan, one figure, one clause, the statement. */
#define PLAN_MODEL_FINDER_MAX_PARTS 12 /* of a list */
#define PLAN_MODEL_FINDER_MAX_AREA 16
#define PLAN_MODEL_FINDER_MAX_NAME 40 /* a longer name is doubted */

/* A year, as it binds figures. */
typedef struct
{
  gint16 year; /* 0: a span */
  gint16 start;
  gint16 end;
  gint16 n_years; /* of 三年 */
  const char *deadline;
  guint8 is_set;
  guint8 is_inferred;
  guint8 is_alone; /* in a clause of its own: 2024年6月底前, */
} PlanModelBinding;

typedef struct
{
  guint32 start;
  guint32 end;
  guint first; /* of an idle clause: its quantities */
  guint n;
} PlanModelStretch;

typedef struct
{
  PlanModelReading *reading;
  const guint16 *codes;
  GArray *quantities;
  GArray *clauses;
  GString *buffer;
  PlanModelBinding *frames; /* of each heading: the year its first paragraph begins with */
  guint16 own_area[PLAN_MODEL_FINDER_MAX_AREA];
  guint n_own_area;
  gint16 issue_year; /* 0: not known */
  guint next_project; /* of a box or a list, as far as the text has been read */

  /* of the block */
  guint32 block;
  guint32 heading;
  guint32 task;
  guint32 project; /* + 1 */
  PlanModelBinding completion; /* of the project */
  guint32 annex;
  gint16 period_start;
  gint16 period_end;
  PlanModelSectionKind kind;
  const char *area;
  gboolean is_situation; /* of a section on what the plan finds before it */
  gboolean is_one_year;
  gboolean is_first_paragraph; /* of its section */
  gboolean is_run_in; /* behind a title in the same block */

  /* of the paragraph */
  PlanModelBinding frame; /* the year that it begins with */
  gint16 past_year; /* the last one that it names */
  gint16 review_start; /* of 五年来, which it looks back on; 0: of no span */
  gint16 review_end;
  gint16 other_year; /* another than the frame's, of a sentence before */
  gboolean is_headed; /* nothing was read before the clause but the heading */

  /* of the sentence */
  PlanModelBinding binding;
  gboolean is_past;
  gboolean is_grant; /* a clause of it gives money */
  gboolean is_expected;
  gboolean is_provisional;
  PlanModelFirmness firmness; /* of the clause */
  PlanModelFirmness sentence_firmness;
  PlanModelFirmness outer_firmness; /* that of the sentence before this clause */
  const char *name; /* of the last figure */
  gboolean name_is_share; /* it ends in 占比 and the like: no subject of another share */
  const char *name_area; /* of that name */
  const char *subject; /* what a share is of */
  const char *names[PLAN_MODEL_FINDER_MAX_PARTS]; /* of the last figures */
  guint n_names;
  guint n_last; /* how many of them are of the last clause that has any */
  PlanModelFormFound form; /* of the last figure */
  PlanModelQuantityKind form_kind;
  PlanModelStretch object; /* of the last figure: its name without the verb */
  gboolean keeps_object; /* the name that is made has taken it over: 其中省级3个、市级5个 */
  PlanModelStretch idle; /* a clause without a figure, since the last one with one */
  guint carried; /* the verb of the last figure, for those of its list */
  gint16 sentence_base; /* the base of a change in a clause before */
  gint16 since; /* the year since which the sentence tells */
  PlanModelBinding from; /* the past year of 由2020年的222家 */
  guint32 from_at; /* the figure that it is of, where 比 stands before it; 0: none */
  gboolean had_figure; /* in the clause before */
  gboolean has_name; /* in this clause */
  const char *carried_verb; /* in its own words, where it is part of the name */
  guint carried_far; /* that of the clause before, for a bare noun and number */
  gboolean carries_total;
  gboolean carries_each_year;
  guint32 n_looked_back; /* statements before it are settled already */
  gboolean is_yearly_sentence; /* it begins with 每年 */
  gboolean has_emitted;
  gboolean is_of_which; /* of a list of parts: 其中市区100户,县城50户 */
  guint32 whole; /* the statement that they are parts of, + 1 */
  guint first_statement; /* of the sentence */

  /* of the clause */
  gint16 base_year;
  gboolean has_base;
  gboolean is_year_on_year;
  gboolean is_each_year; /* 每年 stands somewhere before the figure */
  guint cues;
  gboolean is_condition; /* 对年产值10亿元以上的企业, before a grant */
  PlanModelStretch each;
  PlanModelStretch threshold; /* 营业收入超百亿元的, before a number of things that a clause before names */
  guint32 clause_start;
  guint32 clause_end;
  gboolean is_binding_own; /* the year that the sentence is read with is this clause's alone */
  PlanModelBinding years[PLAN_MODEL_FINDER_MAX_PARTS]; /* those of 2023年、2025年 */
  guint n_years;
  PlanModelBinding run_years[PLAN_MODEL_FINDER_MAX_PARTS]; /* those that a list of values before in the sentence was for */
  guint n_run_years;
} PlanModelFinder;

/* A figure and what was made of the words around it. */
typedef struct
{
  const PlanModelQuantityMatch *quantity;
  const PlanModelSubject *subject;
  const char *name;
  const char *area; /* NULL: that of the block */
  guint32 inferred;
  PlanModelFormFound form;
  const PlanModelBinding *year; /* NULL: the sentence's */
  const PlanModelAgainst *against;
  gboolean is_baseline;
  gboolean is_certain; /* what is completed: no other subject could be meant, as of 其中省级3个 or of 占全省的8% */
  gboolean is_doubtful_name;
  gboolean is_bare_share; /* 占全市 without 比重, which was added */
  gboolean is_doubtful_target;
  guint32 place_start;
  guint32 place_end;
} PlanModelFigure;

static inline const PlanModelQuantityMatch *
plan_model_finder_get_quantity (const PlanModelFinder *self,
                                guint                  i)
{
  return &g_array_index (self->quantities, PlanModelQuantityMatch, i);
}

static inline gboolean
plan_model_finder_is_figure (const PlanModelQuantityMatch *quantity)
{
  return quantity->kind != PLAN_MODEL_QUANTITY_TIME && quantity->kind != PLAN_MODEL_QUANTITY_NAME;
}

/* finder-year.c: Years. */
gboolean plan_model_finder_resolve_time (PlanModelFinder     *self,
                                         const PlanModelTime *time,
                                         PlanModelBinding    *binding);
gboolean plan_model_finder_is_past_year (const PlanModelFinder        *self,
                                         const PlanModelBinding       *binding,
                                         const PlanModelQuantityMatch *quantity);
void plan_model_finder_apply_time (PlanModelFinder              *self,
                                   const PlanModelQuantityMatch *quantity,
                                   const PlanModelQuantityMatch *next);
void plan_model_finder_find_review (PlanModelFinder *self,
                                    guint32          start,
                                    guint32          end);
gboolean plan_model_finder_is_of_review (const PlanModelFinder    *self,
                                         const PlanModelStatement *statement);
gint16 plan_model_finder_get_past_year (const PlanModelFinder *self);
gboolean plan_model_finder_find_year (const PlanModelFinder *self,
                                      PlanModelBinding      *binding);
void plan_model_finder_set_year (PlanModelFinder        *self,
                                 PlanModelStatement     *statement,
                                 const PlanModelBinding *binding);
void plan_model_finder_mend_times (PlanModelFinder *self,
                                   guint32          start);
void plan_model_finder_find_duration (PlanModelFinder *self,
                                      guint32          start);

/* finder-name.c: Names. */
void plan_model_finder_append_name (PlanModelFinder *self,
                                    guint32          start,
                                    guint32          end,
                                    guint            first,
                                    guint            n);
const char *plan_model_finder_keep_name (PlanModelFinder *self);
void plan_model_finder_trim (const PlanModelFinder *self,
                             guint32               *start,
                             guint32               *end);
guint plan_model_finder_split_parts (const PlanModelFinder *self,
                                     guint32                start,
                                     guint32                end,
                                     guint                  wanted,
                                     PlanModelStretch      *parts);
void plan_model_finder_append_part (PlanModelFinder        *self,
                                    const PlanModelStretch *first,
                                    const PlanModelStretch *part,
                                    const PlanModelStretch *last);
gboolean plan_model_finder_begins_with_per (const PlanModelFinder *self,
                                            guint32                start,
                                            guint32                end);
void plan_model_finder_append_shared_per (PlanModelFinder *self,
                                          guint32          start,
                                          guint32          end);
gboolean plan_model_finder_inherit_name (PlanModelFinder *self,
                                         PlanModelFigure *figure,
                                         guint32          head_start,
                                         guint32          head_end,
                                         const char      *infix);
void     plan_model_finder_append_threshold (PlanModelFinder *self,
                                             const char      *name);
gboolean plan_model_finder_complete_grade (PlanModelFinder *self,
                                           guint32          start,
                                           guint32          end,
                                           guint32          clause_end);
gboolean plan_model_finder_append_grade (PlanModelFinder *self,
                                         guint32          start,
                                         guint32          end);
void plan_model_finder_remember (PlanModelFinder       *self,
                                 const PlanModelFigure *figure,
                                 guint32                name_start,
                                 guint32                name_end,
                                 gboolean               is_inherited_share);
gboolean plan_model_finder_begins_with_share (const PlanModelFinder  *self,
                                              const PlanModelSubject *subject,
                                              const char            **infix);
gboolean plan_model_finder_append_partner (PlanModelFinder              *self,
                                           const PlanModelQuantityMatch *quantity,
                                           const PlanModelSubject       *subject);
const char *plan_model_finder_find_predicate (const PlanModelFinder        *self,
                                              const PlanModelQuantityMatch *quantity,
                                              const PlanModelSubject       *subject);
const char *plan_model_finder_find_longer_name (const PlanModelFinder *self,
                                                PlanModelFigure       *figure);
gboolean plan_model_finder_is_bare_share (const PlanModelFinder        *self,
                                          const PlanModelQuantityMatch *quantity,
                                          guint32                       start,
                                          guint32                       end);
gboolean plan_model_finder_begins_with_head_of_share (const PlanModelFinder         *self,
                                                      const PlanModelQuantityMatch  *quantity,
                                                      const PlanModelSubject        *subject,
                                                      const char                   **infix);
guint32 plan_model_finder_seek_level_verb (const PlanModelFinder *self,
                                           guint32                start,
                                           guint32                end);
guint32 plan_model_finder_find_level_verb (const PlanModelFinder  *self,
                                           const PlanModelSubject *subject,
                                           guint32                 start,
                                           guint32                 end);
gboolean plan_model_finder_find_bound (const guint16 *codes,
                                       guint32        start,
                                       guint32        end,
                                       guint32       *at,
                                       guint         *n,
                                       guint         *bound);
guint32 plan_model_finder_skip_description (const PlanModelFinder *self,
                                            guint32                start,
                                            guint32                end,
                                            guint32                clause_end);
gboolean plan_model_finder_has_pause (const PlanModelFinder *self,
                                      guint32                start,
                                      guint32                end);

/* finder-judge.c: What is a figure of the plan. */
const char *plan_model_finder_get_unit (PlanModelFinder              *self,
                                        const PlanModelQuantityMatch *quantity);
gboolean plan_model_finder_is_part (const PlanModelFinder        *self,
                                    const PlanModelQuantityMatch *quantity);
gboolean plan_model_finder_is_beside (const PlanModelFinder        *self,
                                      const PlanModelQuantityMatch *quantity,
                                      const PlanModelSubject       *subject,
                                      guint32                       object_start,
                                      guint32                       object_end);
gboolean plan_model_finder_is_stated (const PlanModelFinder        *self,
                                      const PlanModelQuantityMatch *quantity,
                                      const PlanModelSubject       *subject);
gboolean plan_model_finder_is_trend (const PlanModelFinder        *self,
                                     const PlanModelQuantityMatch *quantity,
                                     const PlanModelSubject       *subject);
gboolean plan_model_finder_is_money (const PlanModelFinder        *self,
                                     const PlanModelQuantityMatch *quantity);
gboolean plan_model_finder_is_measure (const PlanModelFinder        *self,
                                       const PlanModelQuantityMatch *quantity);
gboolean plan_model_finder_is_threshold (const PlanModelFinder        *self,
                                         const PlanModelQuantityMatch *quantity,
                                         const PlanModelSubject       *between);

/* finder-statement.c: The statement. */
void plan_model_finder_emit (PlanModelFinder       *self,
                             const PlanModelFigure *figure);

/* finder-figure.c: One figure. */
gboolean plan_model_finder_ends_with_whole_verb (const PlanModelFinder *self,
                                                 guint32                start,
                                                 guint32                end);
void plan_model_finder_keep_place (const PlanModelFinder        *self,
                                   PlanModelFigure              *figure,
                                   const PlanModelQuantityMatch *quantity);
void plan_model_finder_find_form (PlanModelFinder        *self,
                                  PlanModelFigure        *figure,
                                  const PlanModelSubject *subject,
                                  guint32                 name_start,
                                  guint32                 name_end);
void plan_model_finder_read_figure (PlanModelFinder              *self,
                                    guint                         first_time,
                                    guint                         n_times,
                                    PlanModelSubject             *subject,
                                    const PlanModelQuantityMatch *quantity,
                                    guint32                       object_end,
                                    guint32                       clause_end);

/* finder-list.c: The members of a list. */
void plan_model_finder_carry (PlanModelFinder        *self,
                              const PlanModelSubject *subject);
void plan_model_finder_read_run (PlanModelFinder  *self,
                                 guint             first_time,
                                 guint             n_times,
                                 PlanModelSubject *subject,
                                 const guint      *run,
                                 guint             n_run);

/* finder-against.c: A clause without a number, or one that is said of the numbers before it. */
void plan_model_finder_read_against (PlanModelFinder       *self,
                                     const PlanModelClause *clause);

/* finder-clause.c: One clause. */
gboolean plan_model_finder_strives (const PlanModelFinder *self,
                                    guint32                start,
                                    guint32                end);
void plan_model_finder_read_clause (PlanModelFinder       *self,
                                    const PlanModelClause *clause,
                                    const PlanModelClause *brackets,
                                    guint                  n_brackets);

G_END_DECLS
