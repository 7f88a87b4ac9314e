/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/model/catalog-private.h>

/* Three plans for the tests of the views: "alpha" has something of everything, "bare" has an id and nothing else, "gamma"
 * has a section and an indicator.  The text is that of alpha. */
extern const char sample_text[];

PlanModelStore   *sample_store_new   (void);
PlanModelCatalog *sample_catalog_new (void);
