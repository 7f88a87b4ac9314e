/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>

#include <libplanmodel/analysis/ordinal-private.h>
#include <libplanmodel/core/script-private.h>

#include <string.h>

#define HAN 3 /* bytes of a Han character of the basic plane */
#define SHORTEST_KIND (3 * HAN)
#define SHORTEST_LIKE (5 * HAN)

struct _PlanModelCheckNames
{
  const PlanModelStore *store;
  GHashTable *names; /* PlanModelText → PlanModelCheckName */
  GHashTable *keys; /* core → key */
  GHashTable *ordinals; /* PlanModelText → PlanModelCheckOrdinal */
  GHashTable *manners; /* manner → number */
};

/* In front of a name: whom it counts for, which is the plan's area anyway; that there are several sorts; what brings it
 * about. */
static const char *const prefixes[] = {
  "全市", "全省", "全州", "全县", "全区", "全旗", "全自治区", "我市", "我省", "我州", "我县", "我区", "市域", "全域",
  "各类", "各级", "各",
  "新增", "新建", "新培育", "新认定", "建设", "建成", "建立", "培育", "培养", "引进", "打造", "组建", "创建", "累计", "实现",
  "完成", "认定", "扶持", "集聚", "形成", "拥有", "达到",
};

/* Behind it: that it is counted. */
static const char *const suffixes[] = { "总数量", "数量", "总数", "个数", "家数", "户数", "总量", "数" };

/* What ends in 数 and is a thing of its own. */
static const char *const wholes[] = { "指数", "系数", "天数", "次数", "倍数", "分数", "人数", "基数", "参数", "级数" };

/* What is so much of something, or for each of something. */
static const char *const rates[] = { "人均", "平均", "户均", "亩均", "单位", "每",   "万人", "率",   "比重", "占比",
                                     "比例", "指数", "强度", "密度", "浓度", "排名", "位次" };

static void
free_name (gpointer data)
{
  PlanModelCheckName *self = data;

  g_free (self->folded);
  g_free (self->backwards);
  g_free (self);
}

PlanModelCheckNames *
plan_model_check_names_new (const PlanModelStore *store)
{
  PlanModelCheckNames *self = g_new0 (PlanModelCheckNames, 1);

  self->store = store;
  self->names = g_hash_table_new_full (NULL, NULL, NULL, free_name);
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->ordinals = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->manners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
plan_model_check_names_free (PlanModelCheckNames *self)
{
  g_hash_table_unref (self->names);
  g_hash_table_unref (self->keys);
  g_hash_table_unref (self->ordinals);
  g_hash_table_unref (self->manners);
  g_free (self);
}

static gboolean
ends_in (const char *text,
         gsize       length,
         const char *end)
{
  gsize n = strlen (end);

  return length >= n && memcmp (text + length - n, end, n) == 0;
}

static gboolean
ends_in_whole (const char *text,
               gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (wholes); i++)
    {
      if (ends_in (text, length, wholes[i]))
        return TRUE;
    }

  return FALSE;
}

/* What is left must still be a name. */
static gboolean
strip_prefix (PlanModelCheckName *self)
{
  const char *core = self->folded + self->start;

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      gsize n = strlen (prefixes[i]);

      if (self->length >= n + 2 * HAN && memcmp (core, prefixes[i], n) == 0)
        {
          self->start += n;
          self->length -= n;
          return TRUE;
        }
    }

  return FALSE;
}

static void
strip_suffix (PlanModelCheckName *self)
{
  const char *core = self->folded + self->start;

  if (ends_in_whole (core, self->length))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      gsize n = strlen (suffixes[i]);

      if (self->length >= n + 2 * HAN && ends_in (core, self->length, suffixes[i]))
        {
          self->length -= n;
          return;
        }
    }
}

static void
find_core (PlanModelCheckName *self)
{
  self->length = strlen (self->folded);
  while (strip_prefix (self))
    ;
  strip_suffix (self);
}

/* The core without 企业 at its end, where there is more. */
static gsize
measure_head (const PlanModelCheckName *self)
{
  const char *core = self->folded + self->start;

  return self->length > 2 * HAN && ends_in (core, self->length, "企业") ? self->length - 2 * HAN : self->length;
}

static guint8
read_marks (const char *folded)
{
  guint8 marks = strstr (folded, "占") != NULL ? PLAN_MODEL_NAME_MARK_SHARE : 0;
  guint number;

  for (guint i = 0; i < G_N_ELEMENTS (rates) && (marks & PLAN_MODEL_NAME_MARK_RATE) == 0; i++)
    {
      if (strstr (folded, rates[i]) != NULL)
        marks |= PLAN_MODEL_NAME_MARK_RATE;
    }
  for (const char *p = folded; *p != '\0' && (marks & PLAN_MODEL_NAME_MARK_NUMBER) == 0; p = g_utf8_next_char (p))
    {
      if (plan_model_ordinal_read_number (p, &number) > 0)
        marks |= PLAN_MODEL_NAME_MARK_NUMBER;
    }

  return marks;
}

/* Equal numbers for equal texts, from 1.  Takes the text. */
static guint
number_text (GHashTable *numbers,
             char       *text)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, text));

  if (number != 0)
    {
      g_free (text);
      return number;
    }
  number = g_hash_table_size (numbers) + 1;
  g_hash_table_insert (numbers, text, GUINT_TO_POINTER (number));

  return number;
}

static PlanModelCheckName *
make_name (PlanModelCheckNames *self,
           const char          *text)
{
  PlanModelCheckName *name = g_new0 (PlanModelCheckName, 1);

  name->folded = plan_model_script_fold_name (text);
  find_core (name);
  name->key = number_text (self->keys, g_strndup (name->folded + name->start, name->length));
  name->marks = read_marks (name->folded);
  name->backwards = g_utf8_strreverse (name->folded + name->start, (gssize) measure_head (name));

  return name;
}

const PlanModelCheckName *
plan_model_check_names_get (PlanModelCheckNames *self,
                            PlanModelText        text)
{
  PlanModelCheckName *name;

  if (text == 0)
    return NULL;
  name = g_hash_table_lookup (self->names, GUINT_TO_POINTER (text));
  if (name == NULL)
    {
      name = make_name (self, plan_model_store_text (self->store, text));
      g_hash_table_insert (self->names, GUINT_TO_POINTER (text), name);
    }

  return name;
}

guint32
plan_model_check_names_find (PlanModelCheckNames *self,
                             const char          *text,
                             gsize                length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autofree char *folded = plan_model_script_fold_name (copy);
  PlanModelCheckName name = { .folded = folded };

  find_core (&name);

  return number_text (self->keys, g_strndup (folded + name.start, name.length));
}

PlanModelCheckOrdinal
plan_model_check_names_get_ordinal (PlanModelCheckNames *self,
                                    PlanModelText        text)
{
  PlanModelCheckOrdinal *ordinal = g_hash_table_lookup (self->ordinals, GUINT_TO_POINTER (text));
  char *manner;

  if (text == 0)
    return (PlanModelCheckOrdinal) { 0, 0 };
  if (ordinal != NULL)
    return *ordinal;
  ordinal = g_new0 (PlanModelCheckOrdinal, 1);
  ordinal->number = plan_model_ordinal_read (plan_model_store_text (self->store, text), &manner);
  if (ordinal->number > 0)
    ordinal->manner = number_text (self->manners, manner);
  g_hash_table_insert (self->ordinals, GUINT_TO_POINTER (text), ordinal);

  return *ordinal;
}

gboolean
plan_model_check_name_is_kind_of (const PlanModelCheckName *kind,
                                  const PlanModelCheckName *name)
{
  gsize n_kind = measure_head (kind);
  gsize n_name = measure_head (name);

  return n_name >= SHORTEST_KIND && n_kind > n_name
         && memcmp (kind->folded + kind->start + n_kind - n_name, name->folded + name->start, n_name) == 0;
}

static gboolean
differs_in_one (const PlanModelCheckName *a,
                const PlanModelCheckName *b)
{
  const char *one = a->folded + a->start, *other = b->folded + b->start;
  const char *one_end = one + a->length, *other_end = other + b->length;
  guint n = 0;

  if (a->length != b->length || a->length < SHORTEST_LIKE)
    return FALSE;
  while (one < one_end && other < other_end && n < 2)
    {
      n += g_utf8_get_char (one) != g_utf8_get_char (other);
      one = g_utf8_next_char (one);
      other = g_utf8_next_char (other);
    }

  return n == 1 && one == one_end && other == other_end;
}

gboolean
plan_model_check_name_is_like (const PlanModelCheckName *a,
                               const PlanModelCheckName *b)
{
  return plan_model_check_name_is_kind_of (a, b) || plan_model_check_name_is_kind_of (b, a) || differs_in_one (a, b);
}
