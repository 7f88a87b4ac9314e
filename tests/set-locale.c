/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Linked into every test of the library: a program begins in the locale C whatever the environment
 * says, and g_test_init() leaves it there, so that the tests that run once more in other locales
 * would prove nothing. */

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

/* What a program exits with for Meson to call it an error of the test itself. */
#define EXIT_BROKEN_TEST 99

static void __attribute__ ((constructor))
set_locale (void)
{
  if (setlocale (LC_ALL, "") != NULL)
    return;
  fprintf (stderr, "The locale that LC_ALL=%s names is not there\n", getenv ("LC_ALL"));
  exit (EXIT_BROKEN_TEST);
}
