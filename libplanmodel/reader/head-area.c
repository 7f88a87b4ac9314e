/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/lexicon-private.h>

/* Area */

/* The area that begins at @at: the last of a chain of names, or a zone. */
static gboolean
match_area (const PlanModelHead *self,
            guint32              at,
            guint32              end,
            PlanModelAreaName   *area,
            PlanModelAreaName   *superior)
{
  PlanModelAreaName chain[5], zone;
  guint n = plan_model_area_match_chain (self->codes, at, end, chain, G_N_ELEMENTS (chain));

  superior->end = 0;
  if (n > 0)
    {
      *area = chain[n - 1];
      if (n > 1)
        *superior = chain[n - 2];
      if (plan_model_area_match_zone (self->codes, at, end, &zone) && zone.end > area->end && zone.end - area->end <= 12
          && plan_model_codes_match (self->codes, zone.end, end, "建设") == 0
          && plan_model_codes_match (self->codes, zone.end, end, "创建") == 0)
        {
          *superior = *area;
          *area = zone;
        }
      return TRUE;
    }

  return plan_model_area_match_zone (self->codes, at, end, area);
}

static const PlanModelWord county_list_words[] = {
  { "各县(", 1 }, { "各县区", 1 }, { "各区县", 1 }, { "各旗县", 1 }, { "县(市、区)", 1 }, { "县(区)", 1 },
  { "县(市区)", 1 }, { "各县、", 1 }, { "区(县)", 1 }, { "县市区", 1 }, { "区(市)县", 1 }, { "各县级", 1 },
  { "旗县区", 1 }, { "各县市", 1 }, { "各区(", 1 }, { "各县和", 1 }, { "市县两级", 1 }, { "各区人民", 1 },
  { "各区政府", 1 }, { "各区、", 1 }, { "区级政府", 1 }, { "县、区", 1 },
};
static PlanModelLexicon county_lists = PLAN_MODEL_LEXICON (county_list_words);

/* A city that is not known by name is of the rank of a county; but one that has counties is not. */
static gboolean
has_counties (const PlanModelHead *self)
{
  guint32 start = plan_model_head_get_block (self, 0)->start,
      end = plan_model_head_get_block (self, self->n_blocks - 1)->end, at;

  return plan_model_lexicon_find (&county_lists, self->codes, start, MIN (end, start + 20000), &at, NULL, NULL);
}

/* A city that is not known by name and has a county in it is more than a county. */
static gboolean
is_city_above (const PlanModelHead *self,
               PlanModelAreaName    superior)
{
  return self->facts->area_level == PLAN_MODEL_AREA_LEVEL_COUNTY && superior.level == PLAN_MODEL_AREA_LEVEL_COUNTY
         && !superior.is_known && self->codes[superior.end - 1] == 0x5e02;
}

static void
set_superior (PlanModelHead     *self,
              PlanModelAreaName  superior)
{
  self->facts->superior_area = plan_model_reading_keep_place (self->reading, superior.start, superior.end);
  self->facts->superior_level = is_city_above (self, superior) ? PLAN_MODEL_AREA_LEVEL_PREFECTURE : superior.level;
}

static void
set_area (PlanModelHead     *self,
          PlanModelAreaName  area,
          PlanModelAreaName  superior)
{
  self->facts->area.place = (PlanModelPlace) { area.start, area.end };
  self->facts->area.text = plan_model_reading_keep_place (self->reading, area.start, area.end);
  self->facts->area_level = area.level;
  if (area.level == PLAN_MODEL_AREA_LEVEL_COUNTY && !area.is_known && self->codes[area.end - 1] == 0x5e02 /* 市 */
      && has_counties (self))
    self->facts->area_level = PLAN_MODEL_AREA_LEVEL_PREFECTURE;
  if (superior.end != 0)
    set_superior (self, superior);
}

/* The area of an issuer: of 中共安顺市委 the area is 安顺市. */
static gboolean
match_issuer_area (const PlanModelHead *self,
                   PlanModelPlace       issuer,
                   PlanModelAreaName   *area,
                   PlanModelAreaName   *superior)
{
  guint32 at = issuer.start + plan_model_codes_match (self->codes, issuer.start, issuer.end, "中共");

  return match_area (self, at, issuer.end, area, superior);
}

/* The area above whose plan this one follows: 按照《某州某某行动方案》. */
static void
find_superior (PlanModelHead      *self,
               PlanModelAreaLevel  level,
               PlanModelAreaName   area)
{
  PlanModelAreaLevel wanted = level == PLAN_MODEL_AREA_LEVEL_COUNTY       ? PLAN_MODEL_AREA_LEVEL_PREFECTURE
                              : level == PLAN_MODEL_AREA_LEVEL_PREFECTURE ? PLAN_MODEL_AREA_LEVEL_PROVINCE
                                                                          : PLAN_MODEL_AREA_LEVEL_UNKNOWN;
  guint32 end = plan_model_head_get_block (self, self->n_head - 1)->end;

  if (wanted == PLAN_MODEL_AREA_LEVEL_UNKNOWN)
    return;
  for (guint32 i = plan_model_head_get_block (self, 0)->start; i < end; i++)
    {
      PlanModelAreaName superior;
      guint32 at;

      i = plan_model_codes_find (self->codes, i, end, PLAN_MODEL_CODE_OPEN_TITLE);
      if (i >= end)
        return;
      at = i + 1;
      at += plan_model_codes_match (self->codes, at, end, "中共");
      if (plan_model_area_match_chain (self->codes, at, end, &superior, 1) == 0)
        continue;
      if (superior.level == wanted || (is_city_above (self, superior) && self->codes[area.end - 1] != 0x5e02))
        {
          set_superior (self, superior);
          return;
        }
    }
}

/* Bodies of the whole country have no area in their names. */
static gboolean
is_national (const PlanModelHead *self)
{
  static const char *const starts[] = { "国务院", "中共中央", "国家", "全国", "中华人民共和国" };

  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelPlace issuer = g_array_index (self->facts->issuers, PlanModelFact, i).place;

      for (guint k = 0; k < G_N_ELEMENTS (starts); k++)
        if (plan_model_codes_match (self->codes, issuer.start, issuer.end, starts[k]) > 0)
          return TRUE;
      /* 教育部, 工业和信息化部 */
      if (self->codes[issuer.end - 1] == 0x90e8)
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_head_find_area:
 */
void
plan_model_head_find_area (PlanModelHead *self)
{
  PlanModelAreaName area = { 0 }, superior = { 0 }, issuer_area = { 0 }, issuer_superior = { 0 };
  gboolean has_issuer = FALSE, has_title = FALSE, is_joint = FALSE;
  guint32 at;

  for (guint i = 0; i < self->facts->issuers->len; i++)
    {
      PlanModelAreaName other, other_superior;

      if (!match_issuer_area (self, g_array_index (self->facts->issuers, PlanModelFact, i).place, &other,
                              &other_superior))
        continue;
      if (has_issuer)
        is_joint |= !plan_model_head_is_same_name (self, (PlanModelPlace) { issuer_area.start, issuer_area.end },
                                                   (PlanModelPlace) { other.start, other.end });
      else
        {
          issuer_area = other;
          issuer_superior = other_superior;
          has_issuer = TRUE;
        }
    }
  if (self->title.place.end != 0)
    {
      PlanModelYears years;

      at = self->title.place.start;
      /* 2021年某市民生实事项目 */
      if (plan_model_years_match (self->codes, at, self->title.place.end, &years) && years.end < self->title.place.end)
        at = years.end;
      at += plan_model_codes_match (self->codes, at, self->title.place.end, "中共");
      if (self->codes[at] == 0x201c)
        at++;
      has_title = match_area (self, at, self->title.place.end, &area, &superior);
    }
  if (has_title)
    {
      if (superior.end == 0 && has_issuer && !is_joint && issuer_area.level < area.level)
        superior = issuer_area;
      else if (superior.end == 0 && has_issuer && issuer_area.level == area.level)
        superior = issuer_superior;
      set_area (self, area, superior);
    }
  else if (is_national (self))
    {
      self->facts->area.text = "中国";
      self->facts->area_level = PLAN_MODEL_AREA_LEVEL_COUNTRY;
      return;
    }
  else if (has_issuer)
    {
      area = issuer_area;
      set_area (self, area, issuer_superior);
    }
  else
    {
      /* 在某省第十四届人民代表大会…, 某省人民政府省长: what the head names first. */
      for (guint32 i = 0; i < MIN (self->facts->body_block, self->n_head) && area.end == 0; i++)
        {
          PlanModelPlace line = plan_model_head_get_line (self, i);

          if (line.end - line.start > 80 || plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
            continue;
          for (guint32 k = line.start; k < line.end; k++)
            if ((k == line.start || self->codes[k - 1] == 0x5728 /* 在 */ || self->codes[k - 1] == 0x5e74)
                && plan_model_area_match_chain (self->codes, k, line.end, &area, 1) > 0)
              break;
        }
      if (area.end == 0)
        return;
      set_area (self, area, superior);
    }
  if (self->facts->superior_area == NULL && area.level == PLAN_MODEL_AREA_LEVEL_PREFECTURE && area.province != 0
      && plan_model_area_find_province (self->codes, plan_model_head_get_block (self, 0)->start,
                                        plan_model_head_get_block (self, self->n_blocks - 1)->end,
                                        area.province, &superior))
    set_superior (self, superior);
  if (self->facts->superior_area == NULL)
    find_superior (self, self->facts->area_level, area);
}
