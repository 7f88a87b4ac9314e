/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/facets-private.h>

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/vocabulary/affixes-private.h>
#include <libplanmodel/vocabulary/unit-facets-private.h>

#include <string.h>

#define MAX_CODES    (PLAN_MODEL_MAX_NAME + 64) /* a spelling may be longer than what it stands for \
                                                 */
#define MAX_SUBJECTS 4

/* A name while it is taken apart: what is known of it goes to the facets, and what is left in the
 * end is the object. */
typedef struct
{
  guint n;
  gboolean of_rights; /* it speaks of patents, marks and the like */
  gboolean is_ratio;  /* it ends like a relation of two */
  guint tiers;        /* of PLAN_MODEL_TIER_… */
  guint stages;       /* a bit for each of stage_words */
  const char *base;
  const char *form;
  char *share_of; /* what the figure is a share of */
  char *unit;     /* in brackets behind it */
  gboolean says_number;
  const char *population[MAX_SUBJECTS];
  guint n_population;
  gunichar codes[MAX_CODES];
} Name;

static void
init_name (Name *name)
{
  /* Not the codes, which are most of it. */
  memset (name, 0, G_STRUCT_OFFSET (Name, codes));
}

static const char *const stage_words[] = { "applied",    "granted", "held",   "new",
                                           "cumulative", "pool",    "listed", "certified" };

enum
{
  STAGE_APPLIED = 1 << 0,
  STAGE_GRANTED = 1 << 1,
  STAGE_HELD = 1 << 2,
  STAGE_NEW = 1 << 3,
  STAGE_CUMULATIVE = 1 << 4,
  STAGE_POOL = 1 << 5,
  STAGE_LISTED = 1 << 6,
  STAGE_CERTIFIED = 1 << 7
};

static const struct
{
  guint tier;
  const char *word;
} tier_words[] = {
  { PLAN_MODEL_TIER_STATE, "state" },
  { PLAN_MODEL_TIER_NATIONAL, "national" },
  { PLAN_MODEL_TIER_MINISTERIAL, "ministerial" },
  { PLAN_MODEL_TIER_PROVINCIAL, "provincial" },
  { PLAN_MODEL_TIER_PREFECTURE, "prefecture" },
  { PLAN_MODEL_TIER_COUNTY, "county" },
  { PLAN_MODEL_TIER_DISTRICT, "district" },
  { PLAN_MODEL_TIER_TOWNSHIP, "township" },
  { PLAN_MODEL_TIER_VILLAGE, "village" },
};

static const char *const form_words[] = { "share", "growth", "fall", "rank" };

/* Of a word of grade that means those above as well: what it means in all. */
static const struct
{
  guint tier;
  guint with_above;
  const char *word;
} above_words[] = {
  { PLAN_MODEL_TIER_PROVINCIAL, PLAN_MODEL_TIER_PROVINCIAL | PLAN_MODEL_TIER_NATIONAL,
    "provincial-above" },
  { PLAN_MODEL_TIER_PREFECTURE,
    PLAN_MODEL_TIER_PREFECTURE | PLAN_MODEL_TIER_PROVINCIAL | PLAN_MODEL_TIER_NATIONAL,
    "prefecture-above" },
  { PLAN_MODEL_TIER_COUNTY,
    PLAN_MODEL_TIER_COUNTY | PLAN_MODEL_TIER_PREFECTURE | PLAN_MODEL_TIER_PROVINCIAL
        | PLAN_MODEL_TIER_NATIONAL,
    "county-above" },
};

/* Changing the codes */

static void
cut (Name *name, guint at, guint length)
{
  memmove (name->codes + at, name->codes + at + length,
           (name->n - at - length) * sizeof (gunichar));
  name->n -= length;
}

/* The text in place of @length codes, as long as there is room. */
static guint
replace (Name *name, guint at, guint length, const char *text)
{
  guint n = (guint) g_utf8_strlen (text, -1), i = at;

  if (name->n - length + n > MAX_CODES)
    return length;
  memmove (name->codes + at + n, name->codes + at + length,
           (name->n - at - length) * sizeof (gunichar));
  name->n = name->n - length + n;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    name->codes[i++] = g_utf8_get_char (p);

  return n;
}

/* A text of the sources as the codes of a name. */
#define CODES(text) U##text

static inline gboolean
is_one_of (gunichar c, const gunichar *codes)
{
  for (; *codes != 0; codes++)
    if (*codes == c)
      return TRUE;

  return FALSE;
}

static inline gboolean
stands_at (const Name *name, guint at, const gunichar *word)
{
  for (; *word != 0; word++, at++)
    if (at >= name->n || name->codes[at] != *word)
      return FALSE;

  return TRUE;
}

static char *
slice (const Name *name, guint start, guint end)
{
  return g_ucs4_to_utf8 (name->codes + start, end - start, NULL, NULL, NULL);
}

/* Without quotation marks, spaces and 的, which make no difference in Chinese.  FALSE where the
 * name is too long. */
static gboolean
take_codes (Name *name, const char *folded)
{
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_one_of (c, CODES (" \"'“”‘’「」『』《》〈〉的")))
        continue;
      if (name->n >= PLAN_MODEL_MAX_NAME)
        return FALSE;
      name->codes[name->n++] = c;
    }
  while (name->n > 1 && is_one_of (name->codes[name->n - 1], CODES ("*※#:、,")))
    name->n--;

  return name->n > 0;
}

/* 高新技术企业数(家): a unit in the name is no part of it. */
static void
take_unit (Name *name)
{
  guint open = name->n;
  PlanModelUnitFacets facets;

  if (name->n < 4 || name->codes[name->n - 1] != ')')
    return;
  while (open > 0 && name->codes[open - 1] != '(')
    open--;
  if (open < 2)
    return;
  name->unit = slice (name, open, name->n - 1);
  if (*name->unit != '\0' && plan_model_unit_facets_init (&facets, name->unit))
    name->n = open - 1;
  else
    g_clear_pointer (&name->unit, g_free);
}

static void
respell (Name *name, PlanModelAffixes *affixes)
{
  for (guint i = 0, length; i < name->n;)
    {
      const PlanModelAffix *affix =
          plan_model_affixes_match (affixes, name->codes, i, name->n, &length);

      i += affix != NULL ? replace (name, i, length, affix->stands_for) : 1;
    }
}

/* Patents, marks, copyrights (in the folded spelling), plant varieties. */
static gboolean
is_of_rights (const Name *name)
{
  for (guint i = 0; i + 1 < name->n; i++)
    switch (name->codes[i])
      {
      case 0x4e13: /* 专 */
        if (name->codes[i + 1] == 0x5229 /* 利 */)
          return TRUE;
        break;
      case 0x5546: /* 商 */
        if (name->codes[i + 1] == 0x6807 /* 标 */)
          return TRUE;
        break;
      case 0x7248: /* 版 */
      case 0x4f5c: /* 作 */
      case 0x79cd: /* 种 */
        if (name->codes[i + 1] == 0x6743 /* 权 */)
          return TRUE;
        break;
      default:
        break;
      }

  return FALSE;
}

static guint
get_stage (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (stage_words); i++)
    if (g_str_equal (stage_words[i], word))
      return 1u << i;

  return 0;
}

/* Words in front */

static gboolean
take_front (Name *name)
{
  guint length;
  const PlanModelAffix *affix =
      plan_model_affixes_match (&plan_model_affix_fronts, name->codes, 0, name->n, &length);

  if (affix == NULL || name->n < length + 2)
    return FALSE;
  cut (name, 0, length);

  return TRUE;
}

/* 引进、培育, 组织开展: a verb, and those that go on with it. */
static gboolean
take_deed (Name *name)
{
  guint length, next;
  const PlanModelAffix *affix =
      plan_model_affixes_match (&plan_model_affix_deeds, name->codes, 0, name->n, &length);

  if (affix == NULL || affix->stands_for == NULL || name->n < length + 2)
    return FALSE;
  name->stages |= get_stage (affix->stands_for);
  if (is_one_of (name->codes[length], CODES ("、和及与或并")))
    {
      affix = plan_model_affixes_match (&plan_model_affix_deeds, name->codes, length + 1, name->n,
                                        &next);
      length += affix != NULL && affix->stands_for != NULL;
    }
  cut (name, 0, length);

  return TRUE;
}

/* Words at the end */

static void
take_counts (Name *name)
{
  const PlanModelAffix *affix;
  guint length;

  while ((affix = plan_model_affixes_match_end (&plan_model_affix_counts, name->codes, 0, name->n,
                                                &length))
             != NULL
         && affix->stands_for != NULL && (name->n > length || *affix->stands_for != '\0'))
    {
      gboolean goes_on = *affix->stands_for == '\0';

      replace (name, name->n - length, length, affix->stands_for);
      name->says_number = TRUE;
      if (!goes_on)
        break;
    }
}

#define SHARE_SIGN 0x5360 /* 占 */
#define WITH_SIGN  0x4e0e /* 与 */

/* 占地面积, 市场占有率, 占补平衡 are no shares. */
static gboolean
is_relation (const Name *name, guint at)
{
  if (name->codes[at] != SHARE_SIGN)
    return TRUE;
  if (stands_at (name, at + 1, CODES ("地")))
    return stands_at (name, at + 1, CODES ("地区"));

  return !is_one_of (name->codes[at + 1], CODES ("有用道补绿"));
}

/* The last 占 or 与 that has something on either side; 0: none. */
static guint
find_relation (const Name *name, gunichar sign)
{
  for (guint i = name->n; i-- > 2;)
    if (name->codes[i] == sign && i + 2 < name->n && is_relation (name, i))
      return i;

  return 0;
}

/* What a figure is a share of, in one spelling: 占全市规上企业总数的比重 is 占规模以上企业. */
static void
take_share (Name *name, guint at)
{
  g_autofree char *whole = NULL;
  Name rest;
  guint length;

  init_name (&rest);
  rest.n = name->n - at - 1;
  memcpy (rest.codes, name->codes + at + 1, rest.n * sizeof (gunichar));
  while (take_front (&rest))
    ;
  take_counts (&rest);
  for (guint i = 0; i < rest.n; i++)
    {
      const PlanModelAffix *affix =
          plan_model_affixes_match (&plan_model_affix_sizes, rest.codes, i, rest.n, &length);

      if (affix != NULL)
        i += replace (&rest, i, length, affix->stands_for) - 1;
    }
  whole = slice (&rest, 0, rest.n);
  g_free (name->share_of);
  name->share_of = g_strconcat ("占", whole, NULL);
  name->form = "share";
  name->n = at;
}

static void
take_form (Name *name)
{
  guint length, at;
  const PlanModelAffix *affix =
      plan_model_affixes_match_end (&plan_model_affix_forms, name->codes, 0, name->n, &length);

  if (affix != NULL && affix->stands_for != NULL)
    {
      if (affix->sense == 0)
        name->form = affix->stands_for;
      else if (affix->sense == PLAN_MODEL_AFFIX_FORM_PLAIN && name->n >= length + 2)
        {
          name->form = affix->stands_for;
          name->is_ratio = g_str_equal (affix->stands_for, "share");
          name->n -= length;
        }
      else if (affix->sense == PLAN_MODEL_AFFIX_FORM_OF_TWO
               && (find_relation (name, WITH_SIGN) != 0 || find_relation (name, SHARE_SIGN) != 0))
        {
          name->is_ratio = TRUE;
          name->n -= length;
        }
    }
  at = find_relation (name, SHARE_SIGN);
  if (at == 0 && name->is_ratio)
    at = find_relation (name, WITH_SIGN);
  if (at != 0)
    take_share (name, at);
}

/* What it is related to */

/* Behind 每万人 stands 拥有, which is the stage of patents and a mere verb else, or 中. */
static void
take_possession (Name *name, guint at)
{
  if (stands_at (name, at, CODES ("拥有")) && name->n > at + 3)
    {
      if (name->of_rights)
        name->stages |= STAGE_HELD;
      cut (name, at, 2);
    }
  else if (stands_at (name, at, CODES ("中")) && !stands_at (name, at, CODES ("中小"))
           && name->n > at + 2)
    cut (name, at, 1);
}

static gboolean
is_base (const Name *name, const PlanModelAffix *affix, guint at, guint length)
{
  if (affix->sense == PLAN_MODEL_AFFIX_BASE_ANYWHERE)
    return name->n > length;

  /* 万人计划, 千人以上, 万人次 are something else. */
  return at == 0 && name->n >= length + 2
         && !is_one_of (name->codes[length], CODES ("计以次级大规礼就评、"));
}

static void
take_base (Name *name)
{
  guint length;

  for (guint i = 0; i < name->n; i++)
    {
      const PlanModelAffix *affix =
          plan_model_affixes_match (&plan_model_affix_bases, name->codes, i, name->n, &length);

      if (affix == NULL || !is_base (name, affix, i, length))
        continue;
      name->base = affix->stands_for;
      cut (name, i, length);
      take_possession (name, i);
      return;
    }
}

/* The grade */

/* Some of these are the last character of a place: 城市级, 园区级. */
static gboolean
may_begin_tier (const Name *name, guint at, guint tier)
{
  gunichar before = at > 0 ? name->codes[at - 1] : 0;

  if (before == 0 || is_one_of (before, CODES ("、和及与或/(")))
    return TRUE;
  if (tier & (PLAN_MODEL_TIER_DISTRICT | PLAN_MODEL_TIER_MINISTERIAL | PLAN_MODEL_TIER_VILLAGE))
    return FALSE;

  return !is_one_of (before, CODES ("城都超基产各社园片校小矿"));
}

static guint
add_above (guint tiers)
{
  for (guint i = 0; i < G_N_ELEMENTS (above_words); i++)
    if (tiers & above_words[i].tier)
      tiers |= above_words[i].with_above;

  return tiers;
}

/* 国家级, 省、市级, 自治区级以上: how many codes, 0 where it is none. */
static guint
read_grade (const Name *name, guint start, guint *tiers)
{
  guint at = start, length, found = 0;
  const PlanModelAffix *affix;

  while ((affix =
              plan_model_affixes_match (&plan_model_affix_tiers, name->codes, at, name->n, &length))
         != NULL)
    {
      if (found == 0 && !may_begin_tier (name, start, affix->sense))
        return 0;
      found |= affix->sense;
      at += length;
      if (at + 1 < name->n && is_one_of (name->codes[at], CODES ("、和及与或/"))
          && plan_model_affixes_match (&plan_model_affix_tiers, name->codes, at + 1, name->n,
                                       &length)
                 != NULL)
        at++;
      else if (at < name->n && name->codes[at] == 0x7ea7 /* 级 */
               && at + 2 < name->n && is_one_of (name->codes[at + 1], CODES ("、和及与或/"))
               && plan_model_affixes_match (&plan_model_affix_tiers, name->codes, at + 2, name->n,
                                            &length)
                      != NULL)
        at += 2;
    }
  if (found == 0 || at >= name->n || name->codes[at] != 0x7ea7)
    return 0;
  at++;
  if (stands_at (name, at, CODES ("以上")))
    {
      at += 2;
      found = add_above (found) | PLAN_MODEL_TIER_ABOVE;
    }
  *tiers |= found;

  return at - start;
}

static void
take_grade (Name *name)
{
  for (guint i = 0; i < name->n; i++)
    {
      guint tiers = 0, length = read_grade (name, i, &tiers);

      if (length > 0 && length < name->n)
        {
          name->tiers |= tiers;
          cut (name, i, length);
          i--;
        }
    }
  if (stands_at (name, 0, CODES ("国家")) && name->n >= 4)
    {
      name->tiers |= PLAN_MODEL_TIER_STATE;
      cut (name, 0, 2);
    }
}

/* The stage */

static void
take_stages (Name *name)
{
  for (guint i = 0, length; i < name->n; i++)
    {
      const PlanModelAffix *affix =
          plan_model_affixes_match (&plan_model_affix_stages, name->codes, i, name->n, &length);

      if (affix == NULL)
        continue;
      if (affix->stands_for == NULL
          || (affix->sense == PLAN_MODEL_AFFIX_STAGE_OF_RIGHTS && !name->of_rights)
          || (affix->sense == PLAN_MODEL_AFFIX_STAGE_AT_END && !name->of_rights
              && i + length < name->n)
          || name->n < length + 2)
        {
          i += length - 1;
          continue;
        }
      /* 每百户汽车拥有量 is 每百户汽车: the verb says nothing where it is no right that one has. */
      if (affix->sense != PLAN_MODEL_AFFIX_STAGE_AT_END || name->of_rights || name->base == NULL)
        name->stages |= get_stage (affix->stands_for);
      cut (name, i, length);
      i--;
    }
  /* What was granted and is in force is held; what has come together over years is more than what
   * is new. */
  if (name->stages & STAGE_HELD)
    name->stages &= ~STAGE_GRANTED;
  if (name->stages & STAGE_CUMULATIVE)
    name->stages &= ~STAGE_NEW;
}

/* Among whom */

static void
add_population (Name *name, const char *word)
{
  for (guint i = 0; i < name->n_population; i++)
    if (g_str_equal (name->population[i], word))
      return;
  if (name->n_population < MAX_SUBJECTS)
    name->population[name->n_population++] = word;
}

/* Behind those among whom: 规上工业企业中高新技术企业占比. */
static void
take_among (Name *name)
{
  if (name->n < 4 || name->codes[0] != 0x4e2d /* 中 */
      || is_one_of (name->codes[1], CODES ("小等心级型医国央职学药试介端层")))
    return;
  if (name->codes[1] == 0x9ad8 /* 高 */ && is_one_of (name->codes[2], CODES ("级端职层")))
    return;
  cut (name, 0, 1);
}

static void
take_population (Name *name)
{
  const PlanModelAffix *affix;
  guint length;

  for (guint i = 0; i < name->n; i++)
    {
      affix = plan_model_affixes_match (&plan_model_affix_sizes, name->codes, i, name->n, &length);
      if (affix == NULL || name->n < length + 2)
        continue;
      add_population (name, affix->stands_for);
      cut (name, i, length);
      i--;
    }
  affix = plan_model_affixes_match (&plan_model_affix_subjects, name->codes, 0, name->n, &length);
  if (affix != NULL && name->n >= length + 2)
    {
      add_population (name, affix->stands_for);
      cut (name, 0, length);
      take_among (name);
    }
}

/* Putting it together */

/* R&D intensity is by definition R&D as a share of GDP, or, of enterprises, of their revenue. */
static void
define_intensity (Name *name)
{
  if (name->n != 6 || !stands_at (name, 0, CODES ("研发经费强度")) || name->share_of != NULL
      || name->base != NULL)
    return;
  name->n = 4;
  name->form = "share";
  name->share_of = g_strdup (name->n_population == 0 ? "占gdp" : "占营业收入");
}

static void
trim (Name *name)
{
  /* 高新技术企业培育库企业, without its pool. */
  while (name->n > 4 && stands_at (name, name->n - 4, CODES ("企业企业")))
    name->n -= 2;
  while (name->n > 1 && is_one_of (name->codes[0], CODES ("、和及与或,")))
    cut (name, 0, 1);
  while (name->n > 1 && is_one_of (name->codes[name->n - 1], CODES ("、和及与或,")))
    name->n--;
}

static void
take_apart (Name *name)
{
  respell (name, &plan_model_affix_spellings);
  name->of_rights = is_of_rights (name);
  while (take_front (name) || take_deed (name))
    ;
  respell (name, &plan_model_affix_research);
  take_counts (name);
  take_form (name);
  take_counts (name);
  take_base (name);
  take_grade (name);
  take_stages (name);
  take_population (name);
  take_counts (name);
  while (take_front (name))
    ;
  define_intensity (name);
  trim (name);
}

static void
append_grade (GString *text, guint tiers)
{
  guint start = text->len;

  /* 国家级、省级 are those from the province up. */
  for (guint i = 0; i < G_N_ELEMENTS (above_words); i++)
    if ((tiers & ~PLAN_MODEL_TIER_ABOVE) == above_words[i].with_above)
      {
        g_string_append (text, above_words[i].word);
        return;
      }
  for (guint i = 0; i < G_N_ELEMENTS (tier_words); i++)
    if (tiers & tier_words[i].tier)
      g_string_append_printf (text, "%s%s", text->len > start ? "+" : "", tier_words[i].word);
  if ((tiers & PLAN_MODEL_TIER_ABOVE)
      && (tiers & ~PLAN_MODEL_TIER_ABOVE) != PLAN_MODEL_TIER_NATIONAL)
    g_string_append (text, "-above");
}

static void
append_stage (GString *text, guint stages)
{
  guint start = text->len;

  for (guint i = 0; i < G_N_ELEMENTS (stage_words); i++)
    if (stages & 1u << i)
      g_string_append_printf (text, "%s%s", text->len > start ? "+" : "", stage_words[i]);
}

static void
append_population (GString *text, const Name *name)
{
  for (guint i = 0; i < name->n_population; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "+" : "", name->population[i]);
}

static void
append_base (GString *text, const Name *name)
{
  if (name->base != NULL)
    g_string_append (text, name->base);
  if (name->base != NULL && name->share_of != NULL)
    g_string_append_c (text, '+');
  if (name->share_of != NULL)
    g_string_append (text, name->share_of);
}

/* The texts one after the other, each with its NUL. */
static void
put_together (PlanModelFacets *self, const Name *name)
{
  GString *text = g_string_sized_new (name->n * 3 + 64);
  gsize starts[PLAN_MODEL_N_NAME_FACETS] = { 0 };

  g_string_append_c (text, '\0');
  starts[PLAN_MODEL_FACET_OBJECT] = text->len;
  for (guint i = 0; i < name->n; i++)
    g_string_append_unichar (text, name->codes[i]);
  g_string_append_c (text, '\0');
  starts[PLAN_MODEL_FACET_GRADE] = text->len;
  append_grade (text, name->tiers);
  g_string_append_c (text, '\0');
  starts[PLAN_MODEL_FACET_POPULATION] = text->len;
  append_population (text, name);
  g_string_append_c (text, '\0');
  starts[PLAN_MODEL_FACET_BASE] = text->len;
  append_base (text, name);
  g_string_append_c (text, '\0');
  starts[PLAN_MODEL_FACET_STAGE] = text->len;
  append_stage (text, name->stages);
  self->arena = g_string_free (text, FALSE);
  for (guint facet = 0; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    self->value[facet] = self->arena + starts[facet];
  self->value[PLAN_MODEL_FACET_FORM] = name->form != NULL ? name->form : "";
}

static gboolean
has_han (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if ((guchar) *text >= 0xe3
        && g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;

  return FALSE;
}

gboolean
plan_model_facets_init (PlanModelFacets *self, const char *text)
{
  g_autofree char *folded = NULL;
  Name name;

  memset (self, 0, sizeof *self);
  init_name (&name);
  if (strlen (text) > PLAN_MODEL_MAX_NAME * 4)
    return FALSE;
  folded = plan_model_script_fold_name (text);
  if (*folded == '\0')
    return FALSE;
  if (!has_han (folded))
    {
      for (guint facet = 0; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
        self->value[facet] = "";
      self->value[PLAN_MODEL_FACET_OBJECT] = self->arena = g_steal_pointer (&folded);
      return TRUE;
    }
  if (!take_codes (&name, folded))
    return FALSE;
  take_unit (&name);
  take_apart (&name);
  put_together (self, &name);
  self->unit = name.unit;
  self->says_number = name.says_number && name.form == NULL;
  g_free (name.share_of);

  return TRUE;
}

void
plan_model_facets_clear (PlanModelFacets *self)
{
  g_clear_pointer (&self->arena, g_free);
  g_clear_pointer (&self->unit, g_free);
}

void
plan_model_facets_set (PlanModelFacets *self, PlanModelFacet facet, const char *value)
{
  self->value[facet] = value;
}

void
plan_model_facets_append_key (const PlanModelFacets *self, GString *key)
{
  for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    {
      if (facet > PLAN_MODEL_FACET_OBJECT)
        g_string_append_c (key, '\t');
      g_string_append (key, self->value[facet]);
    }
}

gsize
plan_model_facets_get_stem (const PlanModelFacets *self)
{
  const char *object = self->value[PLAN_MODEL_FACET_OBJECT];
  gsize length = strlen (object);

  return length > strlen ("率") && g_str_has_suffix (object, "率") ? length - strlen ("率")
                                                                   : length;
}

/* 参保率 and 参保人数 count the same, each in its form. */
static gboolean
have_same_object (const PlanModelFacets *self, const PlanModelFacets *other)
{
  const char *a = self->value[PLAN_MODEL_FACET_OBJECT], *b = other->value[PLAN_MODEL_FACET_OBJECT];
  gsize n_a = plan_model_facets_get_stem (self), n_b = plan_model_facets_get_stem (other);

  if (g_str_equal (self->value[PLAN_MODEL_FACET_FORM], other->value[PLAN_MODEL_FACET_FORM]))
    return g_str_equal (a, b);

  return n_a == n_b && memcmp (a, b, n_a) == 0;
}

PlanModelFacet
plan_model_facets_compare (const PlanModelFacets *self,
                           const PlanModelFacets *other,
                           guint *n_different)
{
  /* The most telling first: who hears that one is a share needs not hear of what the other is none.
   */
  static const PlanModelFacet order[] = { PLAN_MODEL_FACET_OBJECT,     PLAN_MODEL_FACET_FORM,
                                          PLAN_MODEL_FACET_BASE,       PLAN_MODEL_FACET_STAGE,
                                          PLAN_MODEL_FACET_POPULATION, PLAN_MODEL_FACET_GRADE };
  PlanModelFacet first = PLAN_MODEL_FACET_NONE;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (i == 0 ? !have_same_object (self, other)
               : !g_str_equal (self->value[order[i]], other->value[order[i]]))
      {
        n++;
        if (first == PLAN_MODEL_FACET_NONE)
          first = order[i];
      }
  if (n_different != NULL)
    *n_different = n;

  return first;
}

/* Grades and stages are words of ours, one or several. */
static gboolean
are_words (PlanModelFacet facet, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, "+", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean found = FALSE;

      if (facet == PLAN_MODEL_FACET_GRADE)
        {
          if (g_str_has_suffix (words[i], "-above"))
            words[i][strlen (words[i]) - strlen ("-above")] = '\0';
          for (guint k = 0; k < G_N_ELEMENTS (tier_words); k++)
            found |= g_str_equal (words[i], tier_words[k].word);
        }
      else
        found = get_stage (words[i]) != 0;
      if (!found)
        return FALSE;
    }

  return words[0] != NULL;
}

static gboolean
is_form (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (form_words); i++)
    if (g_str_equal (form_words[i], text))
      return TRUE;

  return FALSE;
}

char *
plan_model_facets_read_value (PlanModelFacet facet, const char *text)
{
  g_auto (PlanModelFacets) facets = { { NULL } };
  g_autofree char *example = NULL;

  if (facet == PLAN_MODEL_FACET_GRADE || facet == PLAN_MODEL_FACET_STAGE)
    return are_words (facet, text) ? g_strdup (text) : NULL;
  if (facet == PLAN_MODEL_FACET_FORM)
    return is_form (text) ? g_strdup (text) : g_str_equal (text, "amount") ? g_strdup ("") : NULL;
  if (facet == PLAN_MODEL_FACET_OBJECT)
    return *text != '\0' && strlen (text) <= PLAN_MODEL_MAX_NAME * 4
               ? plan_model_script_fold_name (text)
               : NULL;

  /* Of what a name with it says: 占gdp stands behind, all else in front. */
  example = facet == PLAN_MODEL_FACET_BASE && g_str_has_prefix (text, "占")
                ? g_strconcat ("甲乙", text, "比重", NULL)
                : g_strconcat (text, "甲乙", NULL);
  if (!plan_model_facets_init (&facets, example) || *facets.value[facet] == '\0')
    return NULL;

  return g_strdup (facets.value[facet]);
}
