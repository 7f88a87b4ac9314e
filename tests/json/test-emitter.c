/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/emitter-private.h>

static void
test_layout (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  PlanModelEmitter emitter;

  plan_model_emitter_init (&emitter, text);
  plan_model_emitter_begin_array (&emitter);
  plan_model_emitter_begin_object (&emitter);
  plan_model_emitter_member_string (&emitter, "name", "一 \"二\"\n");
  plan_model_emitter_member_string (&emitter, "unit", NULL);
  plan_model_emitter_name (&emitter, "target");
  plan_model_emitter_begin_inline_object (&emitter);
  plan_model_emitter_member_year (&emitter, "year", 2025);
  plan_model_emitter_member_string (&emitter, "value", "2.80");
  plan_model_emitter_name (&emitter, "parts");
  plan_model_emitter_begin_array (&emitter);
  plan_model_emitter_begin_object (&emitter);
  plan_model_emitter_end_object (&emitter);
  plan_model_emitter_put_boolean (&emitter, FALSE);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_end_object (&emitter);
  plan_model_emitter_name (&emitter, "lines");
  plan_model_emitter_begin_array (&emitter);
  plan_model_emitter_put_string (&emitter, "a");
  plan_model_emitter_put_int (&emitter, G_MININT64);
  plan_model_emitter_put_null (&emitter);
  plan_model_emitter_put_digits (&emitter, "7");
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_name (&emitter, "none");
  plan_model_emitter_begin_array (&emitter);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_end_object (&emitter);
  plan_model_emitter_begin_object (&emitter);
  plan_model_emitter_end_object (&emitter);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);

  g_assert_cmpstr (text->str, ==,
                   "[\n"
                   "  {\n"
                   "    \"name\": \"一 \\\"二\\\"\\n\",\n"
                   "    \"unit\": null,\n"
                   "    \"target\": {\"year\": 2025, \"value\": \"2.80\", \"parts\": [{}, false]},\n"
                   "    \"lines\": [\n"
                   "      \"a\",\n"
                   "      -9223372036854775808,\n"
                   "      null,\n"
                   "      7\n"
                   "    ],\n"
                   "    \"none\": []\n"
                   "  },\n"
                   "  {}\n"
                   "]\n");
}

static void
test_empty (void)
{
  g_autoptr (GString) text = g_string_new ("before ");
  PlanModelEmitter emitter;

  plan_model_emitter_init (&emitter, text);
  plan_model_emitter_begin_array (&emitter);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);
  g_assert_cmpstr (text->str, ==, "before []\n");
}

/* What is not stated is null; the word of 0 is written where plan JSON has it. */
static void
test_members (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  PlanModelEmitter emitter;

  plan_model_emitter_init (&emitter, text);
  plan_model_emitter_begin_inline_object (&emitter);
  plan_model_emitter_member_year (&emitter, "year", 0);
  plan_model_emitter_member_int (&emitter, "depth", 0);
  plan_model_emitter_member_word (&emitter, "form", PLAN_MODEL_WORDS_FORM, PLAN_MODEL_FORM_NONE);
  plan_model_emitter_member_word (&emitter, "comparator", PLAN_MODEL_WORDS_COMPARATOR, PLAN_MODEL_COMPARATOR_AT_LEAST);
  plan_model_emitter_member_word (&emitter, "severity", PLAN_MODEL_WORDS_SEVERITY, PLAN_MODEL_SEVERITY_INFO);
  plan_model_emitter_member_boolean (&emitter, "computed", TRUE);
  plan_model_emitter_member_null (&emitter, "note");
  plan_model_emitter_member_span (&emitter, "span", 0, 12);
  plan_model_emitter_end_object (&emitter);

  g_assert_cmpstr (text->str, ==,
                   "{\"year\": null, \"depth\": 0, \"form\": null, \"comparator\": \"at-least\", \"severity\": \"info\", "
                   "\"computed\": true, \"note\": null, \"span\": [0, 12]}");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/emitter/layout", test_layout);
  g_test_add_func ("/planmodel/emitter/empty", test_empty);
  g_test_add_func ("/planmodel/emitter/members", test_members);

  return g_test_run ();
}
