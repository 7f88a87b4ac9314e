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

/* A word that a name may have around what it names, and what it stands for: another text, a word of a facet, or a sense
 * that only the owner of its list knows. */
typedef struct
{
  const char *word; /* in simplified script, folded */
  const char *stands_for;
  guint sense;
} PlanModelAffix;

/* Where the words of a list are found: for the lower bits of the code that they begin with, or end with, the first of those,
 * from 1. */
#define PLAN_MODEL_AFFIX_CHAINS 256

typedef struct
{
  guint16 first[PLAN_MODEL_AFFIX_CHAINS];
} PlanModelAffixIndex;

/* A list of them, to be looked up by where they begin, or, from_end, by where they end.  The index is made at the first look. */
typedef struct
{
  const PlanModelAffix *affixes;
  guint n;
  gboolean from_end;
  const PlanModelAffixIndex *index;
} PlanModelAffixes;

/* No word is longer, in characters. */
#define PLAN_MODEL_MAX_AFFIX 16

/* Other spellings of one thing, wherever they stand.  A word that stands for itself shields what is in it. */
extern PlanModelAffixes plan_model_affix_spellings;
/* Ways to speak of the money for research, once the spellings are one. */
extern PlanModelAffixes plan_model_affix_research;
/* Words in front that narrow nothing: 全市, 各类. */
extern PlanModelAffixes plan_model_affix_fronts;
/* Verbs in front: those that say that something is newly made (新增, 培育, 引进) stand for that stage, those that say how many
 * there are then (建成, 打造) for none. */
extern PlanModelAffixes plan_model_affix_deeds;
/* Words at the end that say that something is counted: 数, 数量, 总数. */
extern PlanModelAffixes plan_model_affix_counts;
/* Words at the end that say what the figure is: 占比, 增速.  The form that they stand for. */
extern PlanModelAffixes plan_model_affix_forms;
/* What a figure is related to, but for what it is a share of: 每万人, 人均, 单位gdp. */
extern PlanModelAffixes plan_model_affix_bases;
/* The parts of a word of grade: 省, 自治区, 市. */
extern PlanModelAffixes plan_model_affix_tiers;
/* How far something has come, wherever it stands; the sense says where it counts. */
extern PlanModelAffixes plan_model_affix_stages;
/* How large those are among whom something is counted, wherever it stands: 规上. */
extern PlanModelAffixes plan_model_affix_sizes;
/* Who they are, in front: 工业企业, 农村居民. */
extern PlanModelAffixes plan_model_affix_subjects;

/* Senses of forms. */
enum
{
  PLAN_MODEL_AFFIX_FORM_PLAIN = 1,
  PLAN_MODEL_AFFIX_FORM_OF_TWO /* a share only of what it is said to be a share of: 与…之比 */
};

/* Senses of bases. */
enum
{
  PLAN_MODEL_AFFIX_BASE_ANYWHERE = 1,
  PLAN_MODEL_AFFIX_BASE_IN_FRONT /* elsewhere the word is part of another: 万人 */
};

/* Senses of stages. */
enum
{
  PLAN_MODEL_AFFIX_STAGE_ANYWHERE = 1,
  PLAN_MODEL_AFFIX_STAGE_OF_RIGHTS, /* only of patents, marks and the like */
  PLAN_MODEL_AFFIX_STAGE_AT_END /* or of patents, marks and the like */
};

/* The parts of a word of grade, as bits. */
enum
{
  PLAN_MODEL_TIER_NATIONAL = 1 << 0,
  PLAN_MODEL_TIER_MINISTERIAL = 1 << 1,
  PLAN_MODEL_TIER_PROVINCIAL = 1 << 2,
  PLAN_MODEL_TIER_PREFECTURE = 1 << 3,
  PLAN_MODEL_TIER_COUNTY = 1 << 4,
  PLAN_MODEL_TIER_DISTRICT = 1 << 5, /* 区级: of an autonomous region or of a district of a city */
  PLAN_MODEL_TIER_TOWNSHIP = 1 << 6,
  PLAN_MODEL_TIER_VILLAGE = 1 << 7,
  PLAN_MODEL_TIER_STATE = 1 << 8, /* 国家 without 级 */
  PLAN_MODEL_TIER_ABOVE = 1 << 9 /* not of a part: with all that are higher */
};

const PlanModelAffix *plan_model_affixes_match_open     (PlanModelAffixes *self,
                                                         const gunichar   *codes,
                                                         guint             at,
                                                         guint             end,
                                                         guint            *length);
const PlanModelAffix *plan_model_affixes_match_end_open (PlanModelAffixes *self,
                                                         const gunichar   *codes,
                                                         guint             start,
                                                         guint             end,
                                                         guint            *length);

static inline gboolean
plan_model_affixes_may_have (PlanModelAffixes *self,
                             gunichar          code)
{
  const PlanModelAffixIndex *index = g_atomic_pointer_get (&self->index);

  return index == NULL || index->first[code % PLAN_MODEL_AFFIX_CHAINS] != 0;
}

/* The longest word of the list that begins at @at and ends by @end: NULL where there is none.  Most codes begin no word, and
 * that must cost no call. */
static inline const PlanModelAffix *
plan_model_affixes_match (PlanModelAffixes *self,
                          const gunichar   *codes,
                          guint             at,
                          guint             end,
                          guint            *length)
{
  if (at >= end || !plan_model_affixes_may_have (self, codes[at]))
    return NULL;

  return plan_model_affixes_match_open (self, codes, at, end, length);
}

/* The longest word of a list from_end that ends at @end and begins at @start or behind it. */
static inline const PlanModelAffix *
plan_model_affixes_match_end (PlanModelAffixes *self,
                              const gunichar   *codes,
                              guint             start,
                              guint             end,
                              guint            *length)
{
  if (start >= end || !plan_model_affixes_may_have (self, codes[end - 1]))
    return NULL;

  return plan_model_affixes_match_end_open (self, codes, start, end, length);
}

G_END_DECLS
