/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <string.h>

PlanModelRead *
read_text (const char     *text,
           PlanModelNotes *notes)
{
  const PlanModelReadOptions options = { NULL, FALSE, { G_MAXUINT, G_MAXUINT, G_MAXUINT } };
  g_autoptr (GError) error = NULL;
  PlanModelRead *read = plan_model_read_new ("test", text, strlen (text), &options, notes, &error);

  g_assert_no_error (error);

  return read;
}
