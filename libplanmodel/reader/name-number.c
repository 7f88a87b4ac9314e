/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/comparator-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/name-number-private.h>

/* How far behind a number the noun is looked for that makes a name of it: 15分钟便民生活圈. */
#define NOUN_DISTANCE 8
/* And how far that of a rate. */
#define RATE_DISTANCE 16

/* Words right before the number: what makes a name of any number, and what does of one without a unit only. */
enum { BEFORE_ANY = 1, BEFORE_BARE, BEFORE_DIVISOR };

static const PlanModelWord before_words[] = {
  { "第", BEFORE_ANY }, { "专栏", BEFORE_ANY }, { "附表", BEFORE_ANY }, { "附图", BEFORE_ANY }, { "劣", BEFORE_ANY },
  { "每", BEFORE_DIVISOR },
  { "表", BEFORE_BARE }, { "图", BEFORE_BARE }, { "附件", BEFORE_BARE }, { "附", BEFORE_BARE }, { "注", BEFORE_BARE },
  { "邮编", BEFORE_BARE },
  { "邮政编码", BEFORE_BARE }, { "电话", BEFORE_BARE }, { "传真", BEFORE_BARE }, { "热线", BEFORE_BARE },
  { "编号", BEFORE_BARE },
  { "工业", BEFORE_BARE }, { "国道", BEFORE_BARE }, { "省道", BEFORE_BARE }, { "县道", BEFORE_BARE },
  { "双", BEFORE_BARE }, { "北斗", BEFORE_BARE },
  { "之", BEFORE_BARE }, { "文号", BEFORE_BARE }, { "联系方式", BEFORE_BARE }, { "索引号", BEFORE_BARE },
  { "QQ", BEFORE_BARE }, { "网址", BEFORE_BARE },
  { "星期", BEFORE_BARE }, { "周", BEFORE_BARE }, { "版本", BEFORE_BARE }, { "代码", BEFORE_BARE },
  { "序号", BEFORE_BARE },
};

static PlanModelLexicon words_before = PLAN_MODEL_LEXICON (before_words);

/* Words right behind the number, or behind its unit where they begin with one. */
static const PlanModelWord after_words[] = {
  { "国道", 1 }, { "省道", 1 }, { "县道", 1 }, { "高速", 1 }, { "热线", 1 }, { "平台", 1 }, { "专线", 1 },
  { "电话", 1 }, { "计划", 1 }, { "工程", 1 }, { "行动", 1 }, { "专项", 1 }, { "强", 1 }, { "大", 1 }, { "版", 1 },
  { "时代", 1 }, { "型", 1 }, { "系列", 1 }, { "战略", 1 }, { "模式", 1 }, { "体系", 1 }, { "布局", 1 }, { "号", 1 },
  { "号文", 1 }, { "号线", 1 }, { "号楼", 1 }, { "服务热线", 1 }, { "便民热线", 1 }, { "政务服务", 1 }, { "标准", 1 },
  { "级", 1 }, { "A级", 1 }, { "A", 1 }, { "星级", 1 }, { "后", 1 }, { "项规定", 1 }, { "条例", 1 }, { "产业集群", 1 },
  { "通信", 1 }, { "示范", 1 }, { "政策", 1 },
  { "条意见", 1 }, { "条措施", 1 }, { "条政策", 1 }, { "条举措", 1 }, { "条新政", 1 }, { "千伏", 1 }, { "线", 1 },
  { "基地", 0 }, { "届全国", 1 }, { "届人大", 1 }, { "届政协", 1 }, { "届党", 1 }, { "届一中", 1 }, { "届二中", 1 },
  { "届三中", 1 }, { "届四中", 1 }, { "届五中", 1 }, { "届六中", 1 }, { "届七中", 1 }, { "届中央", 1 }, { "届历次", 1 },
  { "届人民", 1 }, { "届省", 1 }, { "届市", 1 }, { "届县", 1 }, { "次全国", 1 }, { "次代表", 1 }, { "次全会", 1 },
  { "次全体", 1 }, { "次会议", 1 }, { "次常务", 1 }, { "次党", 1 }, { "次集体", 1 },
  { "中全会", 1 }, { "年制", 1 }, { "年级", 1 }, { "年义务", 1 }, { "年一遇", 1 }, { "网合一", 1 }, { "证合一", 1 },
  { "规合一", 1 }, { "位一体", 1 }, { "期工程", 1 }, { "期项目", 1 }, { "流大学", 1 }, { "化", 0 }, { "公里范围", 1 },
  { "米范围", 1 }, { "胎", 1 }, { "孩", 1 }, { "宝", 1 }, { "农", 1 }, { "产", 1 }, { "次产业", 1 }, { "次能源", 1 },
  { "次分配", 1 }, { "次性", 1 }, { "次创业", 1 }, { "类企业", 0 }, { "个百年", 1 }, { "个一", 1 }, { "个维护", 1 },
  { "个确立", 1 }, { "个自信", 1 }, { "个意识", 1 }, { "个全面", 1 }, { "个坚持", 1 }, { "个文明", 1 }, { "个毫不", 1 },
  { "个必须", 1 }, { "个务必", 1 }, { "个结合", 1 }, { "个导向", 1 }, { "个统筹", 1 }, { "个专项行动", 1 },
  { "个更加", 1 }, { "个关键", 0 }, { "个不", 1 }, { "个革命", 1 }, { "个共同", 1 }, { "个认同", 1 }, { "个与共", 1 },
  { "个离不开", 1 }, { "个清单", 1 }, { "个突出", 1 }, { "个振兴", 1 }, { "个转变", 1 }, { "个安全", 1 },
  { "个面向", 1 }, { "个倍增", 1 }, { "个翻番", 1 }, { "个同步", 1 }, { "个优先", 1 }, { "个到位", 1 },
  { "件实事", 1 }, { "件民生", 1 }, { "件大事", 1 }, { "项民生实事", 1 }, { "项具体任务", 1 }, { "项重点任务", 1 }, { "项主要任务", 1 },
  { "项子任务", 1 }, { "项重点工作任务", 1 }, { "个领域", 1 }, { "个重点领域", 1 }, { "个方面", 1 }, { "大领域", 1 }, { "大重点", 1 },
  { "个台阶", 1 }, { "个新台阶", 1 }, { "个大台阶", 1 },
};

static PlanModelLexicon words_after = PLAN_MODEL_LEXICON (after_words);

static const PlanModelWord people_words[] = {
  { "老", 1 }, { "婴", 1 }, { "儿", 1 }, { "幼", 1 }, { "学", 1 }, { "青", 1 }, { "少", 1 }, { "人", 1 }, { "孕", 1 },
  { "常住", 1 }, { "户籍", 1 }, { "劳动", 1 }, { "女", 1 }, { "孤", 1 }, { "高龄", 1 }, { "妇", 1 }, { "适龄", 1 },
  { "居民", 1 }, { "高", 1 }, { "的", 1 }, { "未", 1 }, { "城", 1 }, { "农", 1 }, { "特", 1 }, { "及", 1 }, { "群", 1 },
  { "困", 1 }, { "低", 1 }, { "中", 1 }, { "社", 1 }, { "职", 1 }, { "女性", 1 },
};

static PlanModelLexicon people = PLAN_MODEL_LEXICON (people_words);

static gboolean
is_end_of_clause (guint16 code)
{
  switch (code)
    {
    case 0: case ',': case ';': case ')': case ']': case 0x3001: case 0x3002: case '|':
      return TRUE;
    default:
      return FALSE;
    }
}

static guint16
get_code (const PlanModelNumberContext *self,
          guint32                       at)
{
  return at >= self->floor && at < self->end ? self->codes[at] : 0;
}

static gboolean
finds (const PlanModelNumberContext *self,
       guint32                       at,
       guint16                       code)
{
  guint32 end = MIN (self->end, at + NOUN_DISTANCE);

  for (; at < end && !is_end_of_clause (self->codes[at]); at++)
    if (self->codes[at] == code)
      return TRUE;

  return FALSE;
}

/* Behind the number: 5G, 4K, 863计划, 2×66, 1+N, 12·5. */
static gboolean
is_model (const PlanModelNumberContext *self)
{
  guint16 previous = get_code (self, self->number_start - 1);
  guint16 next = get_code (self, self->number_end);

  if (previous == '+' || next == '+' || previous == 0x00d7 || next == 0x00d7 || previous == 0x00b7 || next == 0x00b7)
    {
      /* "50+" is a number; "3+N" is not. */
      guint16 second = get_code (self, self->number_end + 1);
      guint16 first = get_code (self, self->number_start - 2);

      /* "+0.5" has a sign. */
      if (previous == '+' && next != '+' && !plan_model_code_is_digit (first) && !plan_model_code_is_latin (first)
          && plan_model_numeral_get_code (first) < 0)
        return FALSE;
      if (next != '+' || plan_model_code_is_digit (second) || plan_model_code_is_latin (second)
          || plan_model_numeral_get_code (second) >= 0)
        return TRUE;
    }
  if ((previous == '*' || previous == 'x') && self->number_start >= self->floor + 2
      && plan_model_code_is_digit (self->codes[self->number_start - 2]))
    return TRUE;
  if (next == '*' && plan_model_code_is_digit (get_code (self, self->number_end + 1)))
    return TRUE;
  if (plan_model_code_is_latin (next) && self->unit == NULL)
    return TRUE;
  /* 工业互联网2.0: a version is one digit and no more than .0 */
  if (self->unit == NULL && !self->has_words && self->numeral->has_point && self->numeral->n_digits == 1
      && self->numeral->value.n_digits == 2
      && self->numeral->value.digits[1] == 0 && plan_model_code_is_han (previous))
    return TRUE;
  /* 1.1.2 */
  if ((next == '.' && plan_model_code_is_digit (get_code (self, self->number_end + 1)))
      || (previous == '.' && plan_model_code_is_digit (get_code (self, self->number_start - 2))))
    return TRUE;
  /* What is left of a date or a telephone number: 0471-4606298, 08/13. */
  if ((previous == '-' || previous == '/' || previous == ':')
      && plan_model_code_is_digit (get_code (self, self->number_start - 2)))
    return TRUE;
  if ((next == '-' || next == '/') && self->unit == NULL
      && plan_model_code_is_digit (get_code (self, self->number_end + 1)))
    return TRUE;
  /* G30, PM2.5, AI2.0, CO2, but GDP2.8%: a letter goes before a figure only where a unit that is no letter follows. */
  if (previous == ' ' && plan_model_code_is_latin (get_code (self, self->number_start - 2)))
    previous = 'A';
  if (previous == '-' && plan_model_code_is_latin (get_code (self, self->number_start - 2)))
    return TRUE;
  if (plan_model_code_is_latin (previous) && !self->is_han)
    return self->unit == NULL || self->unit->is_latin
           || (self->unit->is_single && self->unit->kind != PLAN_MODEL_UNIT_PERCENT
               && self->unit->kind != PLAN_MODEL_UNIT_TIMES
               && self->unit->kind != PLAN_MODEL_UNIT_MEASURE && self->unit->kind != PLAN_MODEL_UNIT_MONEY
               && self->unit->kind != PLAN_MODEL_UNIT_SCALE)
           || self->unit->kind == PLAN_MODEL_UNIT_GRADE;

  return FALSE;
}

static gboolean
is_age_group (const PlanModelNumberContext *self)
{
  return self->unit != NULL && self->unit->kind == PLAN_MODEL_UNIT_AGE && !self->has_words
         && plan_model_lexicon_match (&people, self->codes, self->after, self->end, NULL) > 0;
}

static gboolean
is_distance (const PlanModelNumberContext *self)
{
  guint32 start = self->number_start;

  if (self->unit == NULL || self->unit->kind != PLAN_MODEL_UNIT_LENGTH)
    return FALSE;
  for (guint i = 0; i < 6 && start > self->floor; i++)
    {
      guint16 code = self->codes[--start];

      if (is_end_of_clause (code))
        break;
      if (code == u'距' || (code == u'半' && get_code (self, start + 1) == u'径')
          || (code == u'方' && get_code (self, start + 1) == u'圆'))
        return TRUE;
    }

  return plan_model_codes_match (self->codes, self->after, self->end, "覆盖") > 0
         || plan_model_codes_match (self->codes, self->after, self->end, "服务半径") > 0
         || plan_model_codes_match (self->codes, self->after, self->end, "范围") > 0
         || plan_model_codes_match (self->codes, self->after, self->end, "半径") > 0
         || plan_model_codes_match (self->codes, self->unit->end, self->end, "外") > 0
         || plan_model_codes_match (self->codes, self->unit->end, self->end, "处") > 0;
}

static gboolean
is_class_of_water (const PlanModelNumberContext *self)
{
  static const char *const nouns[] = { "水质", "水体", "水域", "水", "断面", "标准水", "及以上水", "以上水", "类别" };
  guint32 start = self->number_start, after = self->unit->end;

  if (get_code (self, start - 1) == u'于' && get_code (self, start - 2) == u'优')
    return !is_end_of_clause (get_code (self, after));
  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++)
    if (plan_model_codes_match (self->codes, MAX (after, self->after), self->end, nouns[i]) > 0)
      return finds (self, after, u'比') || finds (self, after, u'率') || finds (self, after, u'断')
             || finds (self, after, u'占');

  return FALSE;
}

/* 每10万人, and without 每: what a rate of deaths is divided by.  就业人员10万人生产安全事故死亡率 */
static gboolean
is_divisor (const PlanModelNumberContext *self)
{
  static const char *const rates[] = { "死亡率", "发病率", "患病率", "报告率", "发案率" };
  guint64 integer = self->numeral->integer;

  while (integer >= 10 && integer % 10 == 0)
    integer /= 10;
  if (integer != 1 || self->has_words || self->unit == NULL || !self->unit->has_scale)
    return FALSE;
  for (guint32 at = self->unit->end; at < self->end && at < self->unit->end + RATE_DISTANCE && !is_end_of_clause (self->codes[at]);
       at++)
    for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
      if (plan_model_codes_match (self->codes, at, self->end, rates[i]) > 0)
        return TRUE;

  return FALSE;
}

/* 一带一路, 两区三园, 四梁八柱: single numerals, each before a single word. */
static gboolean
is_slogan (const PlanModelNumberContext *self)
{
  guint16 next = get_code (self, self->number_end + 1);
  guint16 before = get_code (self, self->number_start - 2);

  /* 两个一百年 */
  if (get_code (self, self->number_start - 1) == u'个' && plan_model_numeral_get_code (before) >= 1)
    return TRUE;
  if (self->number_end - self->number_start > 1 || self->unit == NULL || !self->unit->is_single)
    return FALSE;
  if (plan_model_numeral_get_code (next) >= 0 && !plan_model_code_is_one_of (next, u"万亿千百"))
    return TRUE;

  return plan_model_numeral_get_code (before) >= 1 && plan_model_numeral_get_code (before) <= 10
         && plan_model_code_is_han (get_code (self, self->number_start - 1))
         && plan_model_numeral_get_code (get_code (self, self->number_start - 1)) < 0;
}

/*< private >
 * plan_model_number_is_name:
 *
 * Returns: whether the number is a part of a name
 */
gboolean
plan_model_number_is_name (const PlanModelNumberContext *self)
{
  const PlanModelUnitMatch *unit = self->unit;
  const PlanModelNumeral *numeral = self->numeral;
  PlanModelUnitKind kind = unit != NULL ? unit->kind : PLAN_MODEL_UNIT_NONE;
  guint16 next = get_code (self, self->number_end);
  guint sense, n;

  if (is_model (self) || is_age_group (self) || is_distance (self) || is_divisor (self))
    return TRUE;
  n = plan_model_lexicon_match_before (&words_before, self->codes, self->floor,
                                       self->number_start - (get_code (self, self->number_start - 1) == ':'), &sense);
  if (n > 0 && (sense == BEFORE_ANY || unit == NULL))
    return TRUE;
  /* 每千人, 每两年: what a figure is divided by. */
  if (n > 0 && sense == BEFORE_DIVISOR && kind != PLAN_MODEL_UNIT_PERCENT && kind != PLAN_MODEL_UNIT_POINTS
      && kind != PLAN_MODEL_UNIT_TIMES)
    return TRUE;
  /* 〔2021〕23号 */
  if (get_code (self, self->number_start - 1) == '[' && next == ']'
      && (plan_model_code_is_digit (get_code (self, self->number_end + 1)) || get_code (self, self->number_end + 1) == u'第'))
    return TRUE;
  if (numeral->has_leading_zero || (numeral->n_digits >= 11 && unit == NULL))
    return TRUE;
  n = plan_model_lexicon_match (&words_after, self->codes, self->number_end, self->end, &sense);
  /* 防洪标准达到50年一遇, but 50年一遇的洪水 */
  if (n > 0 && sense > 0 && !(self->has_words && plan_model_codes_match (self->codes, self->number_end, self->end, "年一遇") > 0))
    {
      /* 平台 and its kin make a name of a number only where the number itself is one: 12345平台. */
      if (unit == NULL || next == u'号' || n > 1 || next == u'级' || next == 'A')
        return TRUE;
      if (kind == PLAN_MODEL_UNIT_GRADE || (next == u'线' && !self->has_words) || (next == u'型' && self->is_han))
        return TRUE;
    }
  switch ((int) kind)
    {
    case PLAN_MODEL_UNIT_VOLTAGE:
    case PLAN_MODEL_UNIT_GRADE:
      return TRUE;
    case PLAN_MODEL_UNIT_MONTH:
    case PLAN_MODEL_UNIT_DAY:
      return TRUE;
    case PLAN_MODEL_UNIT_DURATION:
      /* 连续两个季度 */
      if (get_code (self, self->number_start - 1) == u'续' && get_code (self, self->number_start - 2) == u'连')
        return TRUE;
      /* 24小时服务, 15分钟生活圈, 2小时经济圈 */
      if (finds (self, unit->end, u'圈') || get_code (self, self->number_start - 1) == u'全')
        return TRUE;
      if (numeral->integer == 24 && self->codes[unit->end - 1] == u'时' && !self->has_bound_behind && !self->has_words)
        return TRUE;
      break;
    case PLAN_MODEL_UNIT_CLASS:
      return is_class_of_water (self);
    case PLAN_MODEL_UNIT_YEARS:
      /* 成立70周年 */
      if (self->codes[unit->start] == u'周')
        return TRUE;
      if (get_code (self, self->number_start - 1) == u'第')
        return TRUE;
      break;
    case PLAN_MODEL_UNIT_COUNT:
      if (self->codes[unit->start] == u'条'
          && (get_code (self, unit->end) == 0x201d || get_code (self, unit->end) == 0x300b))
        return TRUE;
      /* 一类、二类、三类区: of which class, and not how many */
      if (self->is_han && unit->is_single && self->codes[unit->start] == u'类'
          && ((get_code (self, unit->end) == 0x3001 && plan_model_numeral_get_code (get_code (self, unit->end + 1)) >= 0
               && get_code (self, unit->end + 2) == u'类')
              || (get_code (self, self->number_start - 1) == 0x3001 && get_code (self, self->number_start - 2) == u'类')))
        return TRUE;
      /* 三期, 五链, 四网 */
      if (self->is_han && unit->is_single && (plan_model_code_is_one_of (self->codes[unit->start], u"期号链网圈环"))
          && !self->has_words)
        return TRUE;
      /* 十一届七次全会, 省委十一届 */
      if (self->is_han && self->codes[unit->start] == u'届'
          && (plan_model_numeral_get_code (get_code (self, unit->end)) >= 0
              || plan_model_code_is_one_of (get_code (self, self->number_start - 1), u"委的大会")))
        return TRUE;
      break;
    default:
      break;
    }
  /* 20户以上自然村: how large the villages are that are meant */
  if (unit != NULL && kind == PLAN_MODEL_UNIT_COUNT && self->has_bound_behind
      && (plan_model_codes_match (self->codes, self->after, self->end, "自然村") > 0
          || plan_model_codes_match (self->codes, self->after, self->end, "的自然村") > 0
          || plan_model_codes_match (self->codes, self->after, self->end, "村民小组") > 0
          || plan_model_codes_match (self->codes, self->after, self->end, "居民点") > 0))
    return TRUE;
  /* 千亿级, 百万千瓦级, 5000吨级: a size that a name gives. */
  if (unit != NULL && get_code (self, unit->end) == u'级' && !self->has_words)
    return TRUE;
  if (unit != NULL && kind == PLAN_MODEL_UNIT_SCALE && (plan_model_code_is_one_of (get_code (self, unit->end), u"级工")))
    return TRUE;
  if (self->is_han && is_slogan (self))
    return TRUE;

  return FALSE;
}
