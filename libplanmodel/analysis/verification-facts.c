/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-facts-private.h>

#include <libplanmodel/core/enums.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/verify-private.h>

#include <string.h>

/* In the order of the table of members. */
enum
{
  FACT_TITLE,
  FACT_KIND,
  FACT_DOCUMENT_NUMBER,
  FACT_INDEX_NUMBER,
  FACT_ISSUERS,
  FACT_ISSUED,
  FACT_PUBLISHED,
  FACT_PERIOD,
  FACT_AREA
};

static const PlanModelAgencyRow *
get_issuer (const PlanModelStore   *store,
            const PlanModelPlanRow *plan,
            guint32                 i)
{
  return plan_model_store_peek_agency (store, store->links.items[plan->issuers.first + i] - 1);
}

static char *
dup_issuers (const PlanModelStore   *store,
             const PlanModelPlanRow *plan)
{
  GString *names = g_string_new (NULL);

  for (guint32 i = 0; i < plan->issuers.n; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? " " : "", plan_model_store_text (store, get_issuer (store, plan, i)->name));

  return g_string_free (names, FALSE);
}

char *
plan_model_fact_dup_words (const PlanModelStore *store,
                           guint32               plan,
                           guint                 fact)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);

  switch (fact)
    {
    case FACT_TITLE:
      return g_strdup (plan_model_store_text (store, row->title));
    case FACT_KIND:
      return g_strdup (row->kind != 0 ? plan_model_words_get (PLAN_MODEL_WORDS_PLAN_KIND)->word[row->kind] : NULL);
    case FACT_DOCUMENT_NUMBER:
      return g_strdup (plan_model_store_text (store, row->document_number));
    case FACT_INDEX_NUMBER:
      return g_strdup (plan_model_store_text (store, row->index_number));
    case FACT_ISSUERS:
      return dup_issuers (store, row);
    case FACT_ISSUED:
      return g_strdup (plan_model_store_text (store, row->issued));
    case FACT_PUBLISHED:
      return g_strdup (plan_model_store_text (store, row->published));
    case FACT_PERIOD:
      return row->period.end != 0 ? g_strdup_printf ("%d–%d", row->period.start, row->period.end) : NULL;
    case FACT_AREA:
    default:
      return row->area != 0
                 ? g_strdup (plan_model_store_text (store, plan_model_store_peek_area (store, row->area - 1)->name))
                 : NULL;
    }
}

static gboolean
says_number (const char *words,
             gsize       length,
             guint64     number)
{
  PlanModelDecimal decimal;

  return plan_model_decimal_init_coefficient (&decimal, (gint64) number, 0)
         && plan_model_verify_amount (words, length, &decimal, FALSE);
}

/* 2021-04-09 by its year, month and day, as far as it has them, in digits or in words. */
static gboolean
says_date (const char *words,
           gsize       length,
           const char *date)
{
  g_auto (GStrv) parts = g_strsplit (date, "-", -1);
  g_autofree char *plain = g_utf8_normalize (words, (gssize) length, G_NORMALIZE_NFKC);

  if (plain == NULL)
    return FALSE;
  /* The points of 2021.04.09 are none of decimals. */
  g_strdelimit (plain, ".-/", ' ');
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!says_number (plain, strlen (plain), g_ascii_strtoull (parts[i], NULL, 10)))
        return FALSE;
    }

  return TRUE;
}

/* 十四五 is the fourteenth five years from 1951 + 5 on: 2021 to 2025. */
#define FIRST_YEAR 1951

static gboolean
says_five_years (const char     *words,
                 gsize           length,
                 PlanModelYears  period)
{
  static const char *const digits[] = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
  int number = (period.start - FIRST_YEAR) / 5;
  g_autofree char *numeral = NULL, *name = NULL, *long_name = NULL;

  if (period.end != period.start + 4 || (period.start - FIRST_YEAR) % 5 != 0 || number < 1 || number > 99)
    return FALSE;
  numeral = g_strconcat (number >= 20 ? digits[number / 10] : "", number >= 10 ? "十" : "", digits[number % 10], NULL);
  name = g_strconcat (numeral, "五", NULL);
  long_name = g_strconcat (numeral, "个五年", NULL);

  return g_strstr_len (words, (gssize) length, name) != NULL || g_strstr_len (words, (gssize) length, long_name) != NULL;
}

static guint
count_numbers (const char *words,
               gsize       length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += g_ascii_isdigit (words[i]) && (i == 0 || !g_ascii_isdigit (words[i - 1]));

  return n;
}

/* Of 到2025年 only the end is printed. */
static gboolean
says_period (const char     *words,
             gsize           length,
             PlanModelYears  period)
{
  return says_five_years (words, length, period)
         || (says_number (words, length, (guint64) period.end)
             && (says_number (words, length, (guint64) period.start) || count_numbers (words, length) == 1));
}

/* The last word of a title, in either script. */
static gboolean
says_kind (const char *words,
           gsize       length)
{
  static const char *const kinds[] = { "规划", "規劃", "纲要", "綱要", "计划", "計劃", "方案", "意见",
                                       "意見", "措施", "报告", "報告", "要点", "要點", "举措", "舉措" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strstr_len (words, (gssize) length, kinds[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* One of the names of a body, or a part of one. */
static gboolean
says_agency (const PlanModelStore     *store,
             const PlanModelAgencyRow *agency,
             const char               *words,
             gsize                     length)
{
  const PlanModelText names[] = { agency->name, agency->full_name };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (names[i] != 0 && plan_model_verify_within (words, length, plan_model_store_text (store, names[i])))
        return TRUE;
    }
  for (guint32 i = 0; i < agency->aliases.n; i++)
    {
      const char *alias = plan_model_store_text (store, store->aliases.items[agency->aliases.first + i]);

      if (plan_model_verify_within (words, length, alias))
        return TRUE;
    }

  return FALSE;
}

static gboolean
says_issuers (const PlanModelStore   *store,
              const PlanModelPlanRow *plan,
              const char             *words,
              gsize                   length)
{
  for (guint32 i = 0; i < plan->issuers.n; i++)
    {
      if (says_agency (store, get_issuer (store, plan, i), words, length))
        return TRUE;
    }

  return FALSE;
}

gboolean
plan_model_fact_is_said (const PlanModelStore *store,
                         guint32               plan,
                         guint                 fact,
                         const char           *words,
                         gsize                 length)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  g_autofree char *stated = plan_model_fact_dup_words (store, plan, fact);

  if (stated == NULL)
    return FALSE;
  switch (fact)
    {
    case FACT_KIND:
      return says_kind (words, length);
    case FACT_ISSUERS:
      return says_issuers (store, row, words, length);
    case FACT_ISSUED:
    case FACT_PUBLISHED:
      return says_date (words, length, stated);
    case FACT_PERIOD:
      return says_period (words, length, row->period);
    case FACT_AREA:
      return plan_model_verify_within (words, length, stated);
    case FACT_TITLE:
    case FACT_DOCUMENT_NUMBER:
    case FACT_INDEX_NUMBER:
    default:
      return plan_model_item_text_begins (words, length, NULL, stated);
    }
}
