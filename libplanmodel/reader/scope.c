/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/scope-private.h>

#include <libplanmodel/reader/verb-private.h>

#define MAX_AREA 16
#define MIN_STEM 2
#define MAX_STEM 5

#define WORD(word) { word, 1 }

/* clang-format off */
static const PlanModelWord area_ends[] = {
  WORD ("高新区"), WORD ("经开区"), WORD ("开发区"), WORD ("新区"), WORD ("自治州"), WORD ("自治县"), WORD ("市"), WORD ("县"),
  WORD ("州"), WORD ("旗"), WORD ("合作区"), WORD ("保税区"), WORD ("自贸区"),
};

/* What stands before 市, 县 and 州 where they are no end of a proper name: 超市, 示范县, 贫困县. */
static const PlanModelWord no_stems[] = {
  WORD ("城"), WORD ("上"), WORD ("都"), WORD ("超"), WORD ("股"), WORD ("楼"), WORD ("全"), WORD ("各"), WORD ("两"), WORD ("个"),
  WORD ("该"), WORD ("本"), WORD ("我"), WORD ("入"), WORD ("区"), WORD ("乡"), WORD ("盟"), WORD ("新"), WORD ("创"), WORD ("困"),
  WORD ("贫"), WORD ("点"), WORD ("范"), WORD ("进"), WORD ("牧"), WORD ("大"), WORD ("强"), WORD ("夜"), WORD ("集"),
  WORD ("农"), WORD ("门"), WORD ("债"), WORD ("汇"), WORD ("房"), WORD ("车"), WORD ("型"), WORD ("级"), WORD ("的"), WORD ("明"),
  WORD ("林"), WORD ("生"), WORD ("省"), WORD ("县"), WORD ("市"), WORD ("地"), WORD ("设"), WORD ("辖"), WORD ("资"), WORD ("跨"), WORD ("业"), WORD ("本市"),
};

/* What follows them there: 市场, 县级, 州际. */
static const PlanModelWord no_followers[] = {
  WORD ("场"), WORD ("级"), WORD ("域"), WORD ("民"), WORD ("政"), WORD ("内"), WORD ("外"), WORD ("区"), WORD ("容"), WORD ("辖"),
  WORD ("直"), WORD ("中"), WORD ("属"), WORD ("委"), WORD ("花"), WORD ("树"), WORD ("貌"), WORD ("镇"), WORD ("值"), WORD ("际"),
  WORD ("帜"), WORD ("下"), WORD ("舰"), WORD ("、"), WORD ("("), WORD ("和"), WORD ("与"), WORD ("及"), WORD ("营"), WORD ("校"),
  WORD ("地"), WORD ("占"), WORD ("乡"), WORD ("城"), WORD ("道"), WORD ("公司"), WORD ("企业"), WORD ("化"), WORD ("率"),
};

/* What ends the name of a zone that figures are printed of. */
static const PlanModelWord zone_ends[] = {
  WORD ("高新区"), WORD ("经开区"), WORD ("新区"), WORD ("经济技术开发区"), WORD ("试验区"),
  WORD ("国家高新区"), WORD ("国家级经开区"), WORD ("国家级新区"),
};

/* What begins a kind of zones, or says of which there is talk, and no name. */
static const PlanModelWord no_zones[] = {
  WORD ("国家"), WORD ("省"), WORD ("市"), WORD ("县"), WORD ("全"), WORD ("各"), WORD ("本"), WORD ("我"), WORD ("该"), WORD ("两"),
  WORD ("三"), WORD ("四"), WORD ("五"), WORD ("多"), WORD ("现"), WORD ("重点"), WORD ("城"), WORD ("园"), WORD ("自主"), WORD ("自由"),
  WORD ("农"), WORD ("工业"), WORD ("产业"), WORD ("高"), WORD ("新"), WORD ("老"), WORD ("其他"), WORD ("所有"), WORD ("建"), WORD ("改革"),
  WORD ("创"), WORD ("综合"), WORD ("示范"), WORD ("试点"), WORD ("辖"), WORD ("支持"), WORD ("推动"), WORD ("自治区"), WORD ("居"), WORD ("入"),
};
/* clang-format on */

#undef WORD

static PlanModelLexicon area_end_lexicon = PLAN_MODEL_LEXICON (area_ends);
static PlanModelLexicon zone_end_lexicon = PLAN_MODEL_LEXICON (zone_ends);
static PlanModelLexicon no_zone_lexicon = PLAN_MODEL_LEXICON (no_zones);
static PlanModelLexicon no_stem_lexicon = PLAN_MODEL_LEXICON (no_stems);
static PlanModelLexicon no_follower_lexicon = PLAN_MODEL_LEXICON (no_followers);

/*< private >
 * plan_model_scope_is_area:
 *
 * Returns: whether the title names a place
 */
gboolean
plan_model_scope_is_area (const guint16 *codes,
                          guint32        start,
                          guint32        end)
{
  guint n = plan_model_lexicon_match_before (&area_end_lexicon, codes, start, end, NULL);
  guint32 at;
  guint length, sense;

  if (n == 0 || end - start < n + MIN_STEM - 1 || end - start > MAX_AREA)
    return FALSE;
  if (plan_model_lexicon_match_before (&no_stem_lexicon, codes, start, end - n, NULL) > 0)
    return FALSE;
  /* 建设国家高新区 is a task. */
  for (guint32 i = start; i < end; i = at + length)
    {
      if (!plan_model_lexicon_find (&plan_model_verbs, codes, i, end, &at, &length, &sense))
        break;
      if (length > 1 && sense != PLAN_MODEL_VERB_KEEP && at == start)
        return FALSE;
    }

  return TRUE;
}

/* The length of the name of a zone: 临港新区 of 临港新区就业人数. */
static guint
match_zone (const guint16 *codes,
            guint32        start,
            guint32        end)
{
  for (guint32 i = start; i < end && i - start <= MAX_STEM; i++)
    {
      guint n, verb;

      if (!plan_model_code_is_han (codes[i]))
        return 0;
      if (i - start < MIN_STEM)
        continue;
      n = plan_model_lexicon_match (&zone_end_lexicon, codes, i, end, NULL);
      if (n == 0)
        continue;
      /* 临港新区和…, 临港新区在全国的排名: not the area of what follows alone. */
      if (i + n + 2 > end || plan_model_lexicon_match (&no_follower_lexicon, codes, i + n, end, NULL) > 0
          || codes[i + n] == 0x5728 /* 在 */ || codes[i + n] == 0x7ba1 /* 管 */ || codes[i + n] == 0x6570 /* 数 */)
        return 0;
      /* Few names hold one: what it begins with is asked last. */
      if (plan_model_lexicon_match (&no_zone_lexicon, codes, start, end, NULL) > 0
          || plan_model_verbs_skip (codes, start, end, &verb) > start)
        return 0;
      return i + n - start;
    }

  return 0;
}

/*< private >
 * plan_model_scope_match_area:
 *
 * Returns: the length of the area's name, or 0
 */
guint
plan_model_scope_match_area (const guint16 *codes,
                             guint32        start,
                             guint32        end)
{
  guint n = match_zone (codes, start, end);

  if (n > 0)
    return n;
  for (guint32 i = start; i < end && i - start <= MAX_STEM; i++)
    {
      guint16 code = codes[i];

      if (!plan_model_code_is_han (code))
        return 0;
      if (code != 0x5e02 /* 市 */ && code != 0x53bf /* 县 */ && code != 0x5dde /* 州 */ && code != 0x65d7 /* 旗 */)
        continue;
      /* 昌吉州, 扬州市: the last of them ends the name. */
      if (code == 0x5dde && i + 1 < end && codes[i + 1] == 0x5e02)
        continue;
      if (i - start < MIN_STEM || i + 3 > end)
        return 0;
      /* 新建市疾控中心, 支持县医院 */
      if (plan_model_lexicon_match (&plan_model_verbs, codes, start, i, NULL) == i - start
          || plan_model_lexicon_match (&plan_model_adverbs, codes, start, i, NULL) == i - start)
        return 0;
      if (plan_model_lexicon_match_before (&no_stem_lexicon, codes, start, i, NULL) > 0
          || plan_model_lexicon_match (&no_follower_lexicon, codes, i + 1, end, NULL) > 0)
        return 0;
      return i + 1 - start;
    }

  return 0;
}
