/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

/* The macro serves the preprocessor too. */
#if !PLAN_MODEL_CHECK_VERSION(0, 0, 0)
# error "older than nothing"
#endif
#if PLAN_MODEL_CHECK_VERSION(1000, 0, 0)
# error "newer than anything"
#endif

#define MAJOR PLAN_MODEL_MAJOR_VERSION
#define MINOR PLAN_MODEL_MINOR_VERSION
#define MICRO PLAN_MODEL_MICRO_VERSION

static void
test_check_version (void)
{
  g_test_summary ("PLAN_MODEL_CHECK_VERSION tells older from newer in each of the three numbers");

  g_assert_true (PLAN_MODEL_CHECK_VERSION (MAJOR, MINOR, MICRO));
  g_assert_false (PLAN_MODEL_CHECK_VERSION (MAJOR, MINOR, MICRO + 1));
  g_assert_false (PLAN_MODEL_CHECK_VERSION (MAJOR, MINOR + 1, 0));
  g_assert_false (PLAN_MODEL_CHECK_VERSION (MAJOR + 1, 0, 0));

  /* A greater number outweighs those behind it. */
  g_assert_true (PLAN_MODEL_CHECK_VERSION (MAJOR, MINOR, MICRO - 1));
  g_assert_true (PLAN_MODEL_CHECK_VERSION (MAJOR, MINOR - 1, MICRO + 1));
  g_assert_true (PLAN_MODEL_CHECK_VERSION (MAJOR - 1, MINOR + 1, MICRO + 1));
}

static void
test_library (void)
{
  g_autofree char *version = NULL;

  g_test_summary ("The library that runs is of the version of the headers and of the project");

  g_assert_cmpuint (plan_model_get_major_version (), ==, MAJOR);
  g_assert_cmpuint (plan_model_get_minor_version (), ==, MINOR);
  g_assert_cmpuint (plan_model_get_micro_version (), ==, MICRO);

  version = g_strdup_printf ("%u.%u.%u", plan_model_get_major_version (),
                             plan_model_get_minor_version (), plan_model_get_micro_version ());
  g_assert_cmpstr (version, ==, PACKAGE_VERSION);
}

static void
test_range (void)
{
  g_test_summary ("Without a word from the program, everything that the headers declare is allowed");

  g_assert_cmphex (PLAN_MODEL_VERSION_1_0, ==, G_ENCODE_VERSION (1, 0));
  g_assert_cmphex (PLAN_MODEL_VERSION_MAX_ALLOWED, >=, PLAN_MODEL_VERSION_1_0);
  g_assert_cmphex (PLAN_MODEL_VERSION_MIN_REQUIRED, <=, PLAN_MODEL_VERSION_MAX_ALLOWED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/version/check", test_check_version);
  g_test_add_func ("/planmodel/version/library", test_library);
  g_test_add_func ("/planmodel/version/range", test_range);
  return g_test_run ();
}
