/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/body-name-private.h>

#include <string.h>

/* Where one begins with another, the longer one comes first.  What only resembles a short form is none: an office that was
 * merged into another (环保局, 生态环境局) is another body. */
const PlanModelShortForm plan_model_short_forms[] = {
  { "机构编制委员会办公室", "编办" },
  { "编制委员会办公室", "编办" },
  { "编委办", "编办" },
  { "委员会", "委" },
  { "办公室", "办" },
  { "人民政府", "政府" },
  { "人民法院", "法院" },
  { "人民检察院", "检察院" },
  { "发展改革", "发改" },
  { "科学技术协会", "科协" },
  { "科学技术", "科技" },
  { "工业信息化", "工信" },
  { "经济信息化", "经信" },
  { "教育体育", "教体" },
  { "民族宗教事务", "民宗" },
  { "人力资源社会保障", "人社" },
  { "住房城乡建设", "住建" },
  { "交通运输", "交通" },
  { "卫生健康", "卫健" },
  { "退役军人事务", "退役军人" },
  { "应急管理", "应急" },
  { "国有资产监督管理", "国资" },
  { "市场监督管理", "市监" },
  { "市场监管", "市监" },
  { "医疗保障", "医保" },
  { "城市管理", "城管" },
  { "文化广电旅游", "文广旅" },
  { "文化旅游", "文旅" },
  { "林业草原", "林草" },
  { "金融工作", "金融" },
  { "金融监督管理", "金融监管" },
  { "大数据发展管理", "大数据" },
  { "大数据管理", "大数据" },
  { "政务服务管理", "政务服务" },
  { "机关事务管理", "机关事务" },
  { "供销合作社联合社", "供销社" },
  { "供销合作联社", "供销社" },
  { "供销合作社", "供销社" },
  { "残疾人联合会", "残联" },
  { "妇女联合会", "妇联" },
  { "工商业联合会", "工商联" },
  { "文学艺术界联合会", "文联" },
};
const guint plan_model_n_short_forms = G_N_ELEMENTS (plan_model_short_forms);

/* The words of which names are put together and which tell nothing. */
static const char *const joints[] = { "和", "与", "及", "、" };

/* The letters and words for what has a government; what ends like another comes before it. */
static const char *const levels[] = { "自治区", "兵团", "地区", "省", "市", "州", "县", "区", "旗", "盟", "乡", "镇" };

/* Most words differ in the first letter, and most letters take three bytes. */
static const char *
skip_word (const char *text,
           const char *word)
{
  gsize i;

  for (i = 0; word[i] != '\0'; i++)
    {
      if (text[i] != word[i])
        return NULL;
    }

  return text + i;
}

/* Returns: (nullable): the level that the text begins with; 市 of 市场监督管理局 is none */
static const char *
find_level (const char *text)
{
  if (skip_word (text, "市场") != NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (skip_word (text, levels[i]) != NULL)
        return levels[i];
    }

  return NULL;
}

/* Returns: (nullable): the level that the text ends with */
static const char *
find_last_level (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (g_str_has_suffix (text, levels[i]))
        return levels[i];
    }

  return NULL;
}

const char *
plan_model_body_name_skip_area (const char *name,
                                const char *area)
{
  const char *rest, *level;

  if (area == NULL || area[0] == '\0')
    return name;
  rest = skip_word (name, area);
  if (rest == NULL)
    {
      level = find_level (name);
      rest = level != NULL && find_last_level (area) == level ? name + strlen (level) : NULL;
    }

  return rest != NULL && *rest != '\0' ? rest : name;
}

/* An office under the same roof, in brackets behind the name. */
static gsize
measure_without_bracket (const char *name)
{
  gsize length = strlen (name);
  const char *bracket = strchr (name, '(');

  return bracket != NULL && bracket > name && name[length - 1] == ')' ? (gsize) (bracket - name) : length;
}

static char *
drop_joints (const char *name,
             gsize       length)
{
  GString *text = g_string_sized_new (length);
  const char *end = name + length;

  while (name < end)
    {
      const char *next = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (joints) && next == NULL; i++)
        next = skip_word (name, joints[i]);
      if (next == NULL)
        {
          next = g_utf8_next_char (name);
          g_string_append_len (text, name, next - name);
        }
      name = next;
    }

  return g_string_free (text, FALSE);
}

char *
plan_model_body_name_shorten (const char *name,
                              const char *area)
{
  const char *rest = plan_model_body_name_skip_area (name, area);
  g_autofree char *plain = drop_joints (rest, measure_without_bracket (rest));
  GString *text = g_string_sized_new (strlen (plain));

  for (const char *p = plain; *p != '\0';)
    {
      const char *next = NULL;
      guint i;

      for (i = 0; i < plan_model_n_short_forms && next == NULL; i++)
        next = skip_word (p, plan_model_short_forms[i].longer);
      if (next != NULL)
        g_string_append (text, plan_model_short_forms[i - 1].shorter);
      else
        {
          next = g_utf8_next_char (p);
          g_string_append_len (text, p, next - p);
        }
      p = next;
    }

  return g_string_free (text, FALSE);
}

gboolean
plan_model_body_name_is_rest (const char *as_written,
                              const char *name)
{
  gsize length = strlen (as_written), whole = strlen (name);
  g_autofree char *missing = NULL;

  if (length == 0 || length >= whole || strcmp (name + whole - length, as_written) != 0)
    return FALSE;
  missing = g_strndup (name, whole - length);

  /* 省财政厅 of 青嵩省财政厅 has its level; 财政厅 has not. */
  return find_level (as_written) == NULL || find_last_level (missing) != NULL;
}
