/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/past-private.h>

#define PAST(word) { word, PLAN_MODEL_CUE_PAST }
#define OUTCOME(word) { word, PLAN_MODEL_CUE_PAST | PLAN_MODEL_CUE_OUTCOME }
#define LATELY(word) { word, PLAN_MODEL_CUE_LATELY }
#define FUTURE(word) { word, PLAN_MODEL_CUE_FUTURE }
#define EXPECTED(word) { word, PLAN_MODEL_CUE_EXPECTED }
#define PROVISIONAL(word) { word, PLAN_MODEL_CUE_PROVISIONAL }
#define STRIVE(word) { word, PLAN_MODEL_CUE_STRIVE }
#define ENSURE(word) { word, PLAN_MODEL_CUE_ENSURE }
#define SUBSIDY(word) { word, PLAN_MODEL_CUE_SUBSIDY }
#define PROCEDURE(word) { word, PLAN_MODEL_CUE_PROCEDURE }
#define NEUTRAL(word) { word, PLAN_MODEL_CUE_NEUTRAL }

/* clang-format off */
static const PlanModelWord cues[] = {
  PAST ("已"), PAST ("已经"), PAST ("已有"), PAST ("现有"), LATELY ("截至"), LATELY ("截止"), LATELY ("截止到"),
  PAST ("达到了"), PAST ("实现了"), PAST ("建成了"), PAST ("完成了"), PAST ("形成了"), PAST ("突破了"), PAST ("超过了"),
  PAST ("新增了"), PAST ("引进了"), PAST ("培育了"), PAST ("增长了"), PAST ("提高了"), PAST ("下降了"), PAST ("降低了"),
  PAST ("增加了"), PAST ("减少了"), LATELY ("目前"), LATELY ("当前"), LATELY ("迄今"), LATELY ("过去五年"), LATELY ("过去一年"),
  LATELY ("五年来"), LATELY ("一年来"), LATELY ("三年来"), LATELY ("近年来"), LATELY ("近五年"), LATELY ("近三年"), LATELY ("刚刚过去"),
  LATELY ("过去的五年"), LATELY ("过去的一年"), LATELY ("过去三年"), LATELY ("四年来"), LATELY ("两年来"),
  PAST ("历史性"), OUTCOME ("超额完成"), OUTCOME ("如期完成"), OUTCOME ("均超额"), OUTCOME ("提前完成"), OUTCOME ("低于规划"), OUTCOME ("高于规划"),
  OUTCOME ("超过规划"), OUTCOME ("再创历史"), OUTCOME ("创历史新高"),
  PAST ("成绩单"), OUTCOME ("圆满完成"), PAST ("成功创建"), PAST ("先后"),
  PAST ("获评"), PAST ("荣获"), PAST ("列入"), PAST ("入选"), PAST ("批准新建"),
  NEUTRAL ("由目前"), NEUTRAL ("从目前"), NEUTRAL ("在目前"), NEUTRAL ("由当前"), NEUTRAL ("从当前"), NEUTRAL ("已入"),
  NEUTRAL ("已建成的"), NEUTRAL ("已建设施"), NEUTRAL ("已建项目"), NEUTRAL ("已认定"), NEUTRAL ("已建成区"), NEUTRAL ("争先后"),

  FUTURE ("将达"), FUTURE ("将达到"), FUTURE ("将建成"), FUTURE ("将实现"), FUTURE ("要达到"), FUTURE ("计划"),

  EXPECTED ("预计"), EXPECTED ("经测算"), EXPECTED ("据测算"), EXPECTED ("初步匡算"), EXPECTED ("预估"), EXPECTED ("估计"), EXPECTED ("有望"), EXPECTED ("可望"), EXPECTED ("可带动"),
  EXPECTED ("将带动"), EXPECTED ("可实现"), EXPECTED ("可新增"), EXPECTED ("可形成"), EXPECTED ("可增加"),
  EXPECTED ("可吸纳"), EXPECTED ("可提供"), EXPECTED ("可减少"), EXPECTED ("可节约"), EXPECTED ("可年产"),
  EXPECTED ("可创造"), EXPECTED ("可解决"), EXPECTED ("预期新增"), EXPECTED ("预期可"), EXPECTED ("预期实现"),
  EXPECTED ("建成后"), EXPECTED ("投产后"), EXPECTED ("达产后"), EXPECTED ("建成投产后"), EXPECTED ("项目建成后"),
  NEUTRAL ("预期目标"), NEUTRAL ("预计目标"), NEUTRAL ("预期性"), NEUTRAL ("预期寿命"), NEUTRAL ("预期健康寿命"),
  NEUTRAL ("不可实现"), NEUTRAL ("预计划"),

  PROVISIONAL ("初步核算"), PROVISIONAL ("初步统计"), PROVISIONAL ("初步测算"), PROVISIONAL ("快报"),

  /* targets.c seeks them by their first codes. */
  STRIVE ("力争"), STRIVE ("争取"), STRIVE ("力求"), STRIVE ("努力"), STRIVE ("争创"), STRIVE ("力促"),
  NEUTRAL ("争取资金"), NEUTRAL ("经过努力"), NEUTRAL ("通过努力"), NEUTRAL ("共同努力"), NEUTRAL ("年努力"),
  NEUTRAL ("年的努力"), NEUTRAL ("争取到"), NEUTRAL ("争取上级"), NEUTRAL ("争取国家"), NEUTRAL ("争取中央"), NEUTRAL ("争取省级"),
  NEUTRAL ("争取各类"), NEUTRAL ("争取专项"), NEUTRAL ("积极争取"),

  ENSURE ("确保"), ENSURE ("务必"), ENSURE ("必须"), ENSURE ("保证"), ENSURE ("力保"), NEUTRAL ("保证金"), NEUTRAL ("保证率"), NEUTRAL ("保证线"),
  NEUTRAL ("质量保证"), NEUTRAL ("保证保险"),

  SUBSIDY ("给予"), SUBSIDY ("予以奖励"), SUBSIDY ("奖励"), SUBSIDY ("奖补"), SUBSIDY ("一次性"), SUBSIDY ("罚款"),
  SUBSIDY ("处以"), SUBSIDY ("贴息"), SUBSIDY ("予以补助"), SUBSIDY ("予以支持"), SUBSIDY ("补助资金"),
  SUBSIDY ("额度最高"), SUBSIDY ("最高不超过"), SUBSIDY ("最高补助"), SUBSIDY ("最高支持"), SUBSIDY ("每项补助"), SUBSIDY ("奖金"),
  SUBSIDY ("支持额度"), SUBSIDY ("奖励额度"), SUBSIDY ("扣减"), SUBSIDY ("扣除"), SUBSIDY ("减按"), SUBSIDY ("资助"), SUBSIDY ("补贴"),
  SUBSIDY ("补助"),
  NEUTRAL ("补助资金用于"), NEUTRAL ("扣除额"), NEUTRAL ("发放补贴"), NEUTRAL ("补贴性"), NEUTRAL ("补助标准"), NEUTRAL ("补贴标准"), NEUTRAL ("奖励机制"),

  PROCEDURE ("每季度"), PROCEDURE ("每月"), PROCEDURE ("每周"), PROCEDURE ("每半年"), PROCEDURE ("每两周"),
  PROCEDURE ("组长"), PROCEDURE ("副组长"), PROCEDURE ("会议"),
  PROCEDURE ("联席会议"),
};
/* clang-format on */

static PlanModelLexicon lexicon = PLAN_MODEL_LEXICON (cues);

/* What tells most codes that no cue begins with, and most that only begin like one. */
enum
{
  MARK_FIRST = 1 << 0,
  MARK_SECOND = 1 << 1,
  MARK_ALONE = 1 << 2 /* a cue by itself */
};

typedef struct
{
  guint8 codes[0x10000];
  PlanModelBeginnings words;
} Marks;

static const Marks *
get_marks (void)
{
  static const Marks *marks;

  if (g_once_init_enter (&marks))
    {
      Marks *table = g_new0 (Marks, 1);
      guint8 *made = table->codes;

      plan_model_beginnings_add (&table->words, cues, G_N_ELEMENTS (cues));
      for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
        {
          guint16 codes[2];

          if (plan_model_codes_from_utf8 (cues[i].word, codes, G_N_ELEMENTS (codes)) > 1)
            made[codes[1]] |= MARK_SECOND;
          else
            made[codes[0]] |= MARK_ALONE;
          made[codes[0]] |= MARK_FIRST;
        }
      g_once_init_leave (&marks, table);
    }

  return marks;
}

/*< private >
 * plan_model_cues_find:
 */
guint
plan_model_cues_find (const guint16 *codes,
                      guint32        start,
                      guint32        end)
{
  const Marks *table = get_marks ();
  const guint8 *marks = table->codes;
  guint found = 0;

  for (guint32 at = start;;)
    {
      const guint16 *code = codes + at;
      guint sense, n = 0;

      while (code < codes + end && !(marks[*code] & MARK_FIRST))
        code++;
      at = code - codes;
      if (at >= end)
        break;
      if ((marks[*code] & MARK_ALONE || (at + 1 < end && marks[code[1]] & MARK_SECOND))
          && plan_model_beginnings_match (&table->words, codes, at, end))
        n = plan_model_lexicon_match (&lexicon, codes, at, end, &sense);
      if (n > 0)
        found |= sense;
      at += MAX (n, 1);
    }

  return found;
}
