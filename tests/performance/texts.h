/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The documents that the reader is measured with, each as GBytes: those of the corpus that PLANMODEL_SHARED has and that
 * need no conversion of their script, else the invented ones of the tests, of which @are_corpus tells. */
GPtrArray *texts_load (gboolean *are_corpus);

G_END_DECLS
