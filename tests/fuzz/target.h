/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <stddef.h>
#include <stdint.h>

G_BEGIN_DECLS

/* What a fuzz target is: libFuzzer gives it inputs without end; replay.c, as an ordinary test, those of its corpus. */
int         LLVMFuzzerTestOneInput (const uint8_t *data,
                                    size_t         size);
int         LLVMFuzzerInitialize   (int           *argc,
                                    char        ***argv);

/* Returns: (nullable): why part of the target cannot run in this build */
const char *target_get_missing     (void);

/* No input is larger. */
#define TARGET_MAX_SIZE (1 << 16)

G_END_DECLS
