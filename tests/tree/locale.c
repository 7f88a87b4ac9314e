/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>
#include <string.h>

static void
test_decimal_point (void)
{
  g_autofree char *printed = g_strdup_printf ("%.1f", 3.5);
  const char *locale = g_getenv ("LC_ALL");

  g_test_summary ("A test that runs in another locale has it: 3.5 is 3,5 in German");

  g_assert_nonnull (locale);
  g_assert_cmpstr (printed, ==, strncmp (locale, "de_DE", 5) == 0 ? "3,5" : "3.5");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/locale/decimal-point", test_decimal_point);
  return g_test_run ();
}
