/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/sha256-private.h>

#include <glib.h>

/* GLib's digests are the ones to be met, at every length around the ends of the blocks. */
static void
test_lengths (void)
{
  guint8 bytes[1000];

  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    bytes[i] = i * 31 + (i >> 3);
  for (guint start = 0; start < 3; start++)
    {
      for (guint length = 0; length + start <= G_N_ELEMENTS (bytes); length++)
        {
          g_autofree char *expected = g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes + start, length);
          g_autofree char *found = plan_model_sha256 (bytes + start, length);

          g_assert_cmpstr (found, ==, expected);
        }
    }
}

/* The one example of FIPS 180-4 that everybody knows. */
static void
test_known (void)
{
  g_autofree char *found = plan_model_sha256 ("abc", 3);

  g_assert_cmpstr (found, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/sha256/lengths", test_lengths);
  g_test_add_func ("/core/sha256/known", test_known);

  return g_test_run ();
}
