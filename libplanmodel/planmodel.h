/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#define PLAN_MODEL_INSIDE

/* core */
#include <libplanmodel/core/enums.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/macros.h>
#include <libplanmodel/core/version.h>

/* model */
#include <libplanmodel/model/agency.h>
#include <libplanmodel/model/area.h>
#include <libplanmodel/model/assignment.h>
#include <libplanmodel/model/builder.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/model/finding.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/list.h>
#include <libplanmodel/model/mention.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/reference.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/source-table.h>
#include <libplanmodel/model/span.h>
#include <libplanmodel/model/task.h>
#include <libplanmodel/model/value.h>

/* json */
#include <libplanmodel/json/findings-json.h>
#include <libplanmodel/json/plan-json.h>

/* vocabulary */
#include <libplanmodel/vocabulary/alignment-grade.h>
#include <libplanmodel/vocabulary/alignment.h>
#include <libplanmodel/vocabulary/concept.h>
#include <libplanmodel/vocabulary/facet.h>
#include <libplanmodel/vocabulary/unit.h>
#include <libplanmodel/vocabulary/vocabulary.h>

/* table */
#include <libplanmodel/table/column-kind.h>
#include <libplanmodel/table/table.h>

/* analysis */
#include <libplanmodel/analysis/actual-join-kind.h>
#include <libplanmodel/analysis/actual-join.h>
#include <libplanmodel/analysis/actual.h>
#include <libplanmodel/analysis/actuals-reader.h>
#include <libplanmodel/analysis/actuals.h>
#include <libplanmodel/analysis/check-report.h>
#include <libplanmodel/analysis/checker.h>
#include <libplanmodel/analysis/comparer.h>
#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/analysis/comparison-obstacle.h>
#include <libplanmodel/analysis/comparison-order.h>
#include <libplanmodel/analysis/comparison-row.h>
#include <libplanmodel/analysis/comparison.h>
#include <libplanmodel/analysis/deadline-origin.h>
#include <libplanmodel/analysis/diff-change.h>
#include <libplanmodel/analysis/diff-row.h>
#include <libplanmodel/analysis/diff-words.h>
#include <libplanmodel/analysis/diff.h>
#include <libplanmodel/analysis/duties.h>
#include <libplanmodel/analysis/duty-basis.h>
#include <libplanmodel/analysis/duty-certainty.h>
#include <libplanmodel/analysis/duty.h>
#include <libplanmodel/analysis/met.h>
#include <libplanmodel/analysis/pace.h>
#include <libplanmodel/analysis/profile-row.h>
#include <libplanmodel/analysis/profile.h>
#include <libplanmodel/analysis/progress-bounds.h>
#include <libplanmodel/analysis/progress-method.h>
#include <libplanmodel/analysis/progress-notes.h>
#include <libplanmodel/analysis/progress-reason.h>
#include <libplanmodel/analysis/progress-row.h>
#include <libplanmodel/analysis/progress-status.h>
#include <libplanmodel/analysis/progress.h>
#include <libplanmodel/analysis/verification-row.h>
#include <libplanmodel/analysis/verification-words.h>
#include <libplanmodel/analysis/verification.h>

/* open */
#include <libplanmodel/open/catalog-open.h>
#include <libplanmodel/open/loader.h>
#include <libplanmodel/open/reader.h>
#include <libplanmodel/open/save.h>
#include <libplanmodel/open/verification-open.h>

#undef PLAN_MODEL_INSIDE
