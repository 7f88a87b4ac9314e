/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <glib.h>
#include <string.h>

static void
test_script (void)
{
  static const struct
  {
    const char *text;
    gboolean is_traditional;
    const char *matched; /* as the codes read then */
  } cases[] = {
    { "全市經濟發展與產業轉型。", TRUE, "全市经济发展与产业转型。" },
    { "全市经济发展与产业转型。", FALSE, "全市经济发展与产业转型。" },
    /* A machine left some characters as they were. */
    { "實施創新驅動發展戰略,育引并舉,深化產學研用融合,撬动社会资本参与", TRUE, "实施创新驱动发展战略,育引并举,深化产学研用融合,撬动社会资本参与" },
    /* A name in the other script makes no text of it. */
    { "推动经济发展,引进国際機構設立研发机构,实现产业转型、农业增产、财税增收、环境优化、创业创新、团队壮大、标准领先", FALSE,
      "推动经济发展,引进国際機構設立研发机构,实现产业转型、农业增产、财税增收、环境优化、创业创新、团队壮大、标准领先" },
    { "國", FALSE, "國" },
    /* A full stop that had lost its width stays mended. */
    { "（一）壯大企業、做強產業.加強區域協作,擴大對外開放.", TRUE, "(一)壮大企业、做强产业。加强区域协作,扩大对外开放。" },
    { "關於開展「三農」工作,經費３億元\n資訊：①乾淨能源", TRUE, "关于开展\342\200\234三农\342\200\235工作,经费3亿元\n资讯:①干净能源" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelDocument) document
          = plan_model_document_new ("test", cases[i].text, strlen (cases[i].text), NULL, notes, &error);
      g_autoptr (PlanModelRaw) raw = NULL;

      g_assert_no_error (error);
      g_test_message ("%s", cases[i].text);
      raw = plan_model_raw_new (document);
      plan_model_script_match (raw, notes);
      g_assert_cmpint (raw->is_traditional, ==, cases[i].is_traditional);
      g_assert_cmpuint (raw->n_codes, ==, document->n_characters);
#ifdef PLAN_MODEL_HAVE_OPENCC
      g_assert_cmpuint (plan_model_codes_match (raw->codes, 0, raw->n_codes, cases[i].matched), ==, raw->n_codes);
      g_assert_cmpuint (notes->rows->len, ==, 0);
#else
      g_assert_cmpuint (notes->rows->len, ==, cases[i].is_traditional);
#endif
    }
}

/* Each code stays with its character, whatever the length of a line. */
static void
test_places (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelDocument) document = NULL;
  g_autoptr (PlanModelRaw) raw = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append (text, "經濟發展");
  document = plan_model_document_new ("test", text->str, text->len, NULL, notes, &error);
  raw = plan_model_raw_new (document);
  plan_model_script_match (raw, notes);
  g_assert_true (raw->is_traditional);
  g_assert_cmpuint (raw->n_codes, ==, 12000);
#ifdef PLAN_MODEL_HAVE_OPENCC
  for (guint i = 0; i < 12000; i += 4)
    g_assert_cmpuint (plan_model_codes_match (raw->codes, i, raw->n_codes, "经济发展"), ==, 4);
#endif
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/reader/script/script", test_script);
  g_test_add_func ("/reader/script/places", test_places);

  return g_test_run ();
}
