/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile.h>

#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/analysis/profile-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

enum
{
  PLAN,
  AREA,
  GROUP,
  HEADING,
  MEASURE,
  TITLE,
  COUNT,
  WHOLE,
  SHARE,
  PEERS_COUNT,
  PEERS_WHOLE,
  PEERS_SHARE,
  N_COLUMNS
};

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [PLAN] = { "plan", N_("Plan"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [AREA] = { "area", N_("Area"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [GROUP] = { "group", N_("Group"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [HEADING] = { "heading", "", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY },
  [MEASURE] = { "measure", N_("Measure"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [TITLE] = { "title", N_("Measure"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY | PLAN_MODEL_TABLE_MAY_WRAP },
  [COUNT] = { "count", N_("Count"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [WHOLE] = { "of", N_("of"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [SHARE] = { "share", N_("in %"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [PEERS_COUNT] = { "others_count", N_("Others"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [PEERS_WHOLE] = { "others_of", N_("of"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [PEERS_SHARE] = { "others_share", N_("in %"), PLAN_MODEL_COLUMN_NUMBER, 0 },
};

/* A measure for people; the heading stands beside the first of its group only. */
static void
put_measure (PlanModelTable *table,
             guint           heading_column,
             guint           title_column,
             guint           number,
             const char    **heading)
{
  const PlanModelProfileMeasure *measure = plan_model_profile_get_measure (number);

  plan_model_table_put (table, heading_column, *heading == measure->heading ? "" : _(measure->heading));
  plan_model_table_put (table, title_column, measure->is_of_family ? measure->title : _(measure->title));
  *heading = measure->heading;
}

static void
put_whole (PlanModelTable *table,
           guint           column,
           guint32         whole)
{
  if (whole > 0)
    plan_model_table_put_int (table, column, whole);
  else
    plan_model_table_put (table, column, "");
}

static void
put_share (PlanModelTable *table,
           guint           column,
           guint32         count,
           guint32         whole)
{
  g_autofree char *share = plan_model_tally_make_share (count, whole);

  plan_model_table_put (table, column, share != NULL ? share : "");
}

static void
put_row (PlanModelTable       *table,
         const PlanModelTally *tally,
         guint32               plan,
         guint                 number,
         const char          **heading)
{
  const PlanModelProfileMeasure *measure = plan_model_profile_get_measure (number);
  const PlanModelPlanRow *row = plan_model_store_peek_plan (tally->store, plan);
  guint32 count = plan_model_tally_get_count (tally, plan, number);
  guint32 whole = plan_model_tally_get_whole (tally, plan, number);

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, PLAN, plan_model_store_id_text (tally->store, row->id));
  plan_model_table_put (table, AREA, plan_model_plan_label_get_area (tally->store, row->area));
  plan_model_table_put (table, GROUP, measure->group);
  plan_model_table_put (table, MEASURE, measure->word);
  put_measure (table, HEADING, TITLE, number, heading);
  plan_model_table_put_int (table, COUNT, count);
  put_whole (table, WHOLE, whole);
  put_share (table, SHARE, count, whole);
  if (tally->store->n[PLAN_MODEL_OBJECT_PLAN] < 2)
    return;
  count = plan_model_tally_get_peers_count (tally, plan, number);
  whole = plan_model_tally_get_peers_whole (tally, plan, number);
  plan_model_table_put_int (table, PEERS_COUNT, count);
  put_whole (table, PEERS_WHOLE, whole);
  put_share (table, PEERS_SHARE, count, whole);
}

/* A plan that is alone has columns of its peers as data, so that these do not change, but none in print. */
static PlanModelTable *
make_table (const PlanModelTally *tally)
{
  PlanModelTableColumn all[N_COLUMNS];

  memcpy (all, columns, sizeof columns);
  for (guint i = PEERS_COUNT; i < N_COLUMNS && tally->store->n[PLAN_MODEL_OBJECT_PLAN] < 2; i++)
    all[i].flags = PLAN_MODEL_TABLE_DATA_ONLY;

  return plan_model_table_new (all, N_COLUMNS);
}

/**
 * plan_model_profile_dup_table:
 * @self: a profile
 *
 * Makes a table of the rows: `plan`, `area`, `group`, `measure`, `count`, `of` (the whole), `share` (in percent), and the same
 * three of all other plans, `others_count`, `others_of`, `others_share`. What is a part of nothing has no whole and no share,
 * and a plan that is alone has no others.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_profile_dup_table (PlanModelProfile *self)
{
  const PlanModelTally *tally;
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE (self), NULL);

  tally = plan_model_profile_get_tally (self);
  table = make_table (tally);
  for (guint32 plan = 0; plan < tally->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      g_autofree char *title = plan_model_plan_label_dup_title (tally->store, plan);
      g_autofree char *place = plan_model_plan_label_dup_place (tally->store, plan);
      const char *heading = NULL;

      plan_model_table_begin_group (table, title, place);
      for (guint measure = 0; measure < tally->n_measures; measure++)
        {
          if (plan_model_tally_is_told (tally, plan, measure))
            put_row (table, tally, plan, measure, &heading);
        }
    }

  return plan_model_table_freeze (table);
}

/* So many plans side by side can be read. */
#define MAX_BESIDE 6

enum
{
  SUMMARY_GROUP,
  SUMMARY_HEADING,
  SUMMARY_MEASURE,
  SUMMARY_TITLE,
  SUMMARY_COUNT,
  SUMMARY_WHOLE,
  SUMMARY_SHARE,
  SUMMARY_ALL,
  SUMMARY_FIRST_PLAN,
  N_SUMMARY_COLUMNS = SUMMARY_FIRST_PLAN + MAX_BESIDE
};

#define BESIDE(name) { name, "", PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_PRINT_ONLY }

static const PlanModelTableColumn summary_columns[N_SUMMARY_COLUMNS] = {
  [SUMMARY_GROUP] = { "group", N_("Group"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_HEADING] = { "heading", "", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY | PLAN_MODEL_TABLE_MAY_WRAP },
  [SUMMARY_MEASURE] = { "measure", N_("Measure"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_TITLE] = { "title", N_("Measure"), PLAN_MODEL_COLUMN_TEXT,
                      PLAN_MODEL_TABLE_PRINT_ONLY | PLAN_MODEL_TABLE_MAY_WRAP },
  [SUMMARY_COUNT] = { "count", N_("Count"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_WHOLE] = { "of", N_("of"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_SHARE] = { "share", N_("in %"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_ALL] = { "all", N_("All plans"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_PRINT_ONLY },
  BESIDE ("plan_1"),
  BESIDE ("plan_2"),
  BESIDE ("plan_3"),
  BESIDE ("plan_4"),
  BESIDE ("plan_5"),
  BESIDE ("plan_6"),
};

#undef BESIDE

/* The share, by which plans of different lengths can be compared; the count of what is a part of nothing, such as that of
 * which the shares are. */
static void
put_beside (PlanModelTable *table,
            guint           column,
            gboolean        is_part,
            guint32         count,
            guint32         whole)
{
  g_autofree char *share = plan_model_tally_make_share (count, whole);

  if (!is_part)
    plan_model_table_put_int (table, column, count);
  else if (share != NULL)
    plan_model_table_put_format (table, column, "%s %%", share);
}

static void
put_summary_row (PlanModelTable       *table,
                 const PlanModelTally *tally,
                 guint                 n_plans,
                 guint                 number,
                 const char          **heading)
{
  const PlanModelProfileMeasure *measure = plan_model_profile_get_measure (number);
  gboolean is_part = measure->whole != PLAN_MODEL_PROFILE_NO_WHOLE;
  guint32 count = tally->totals[number];
  guint32 whole = is_part ? tally->totals[measure->whole] : 0;

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, SUMMARY_GROUP, measure->group);
  plan_model_table_put (table, SUMMARY_MEASURE, measure->word);
  put_measure (table, SUMMARY_HEADING, SUMMARY_TITLE, number, heading);
  plan_model_table_put_int (table, SUMMARY_COUNT, count);
  put_whole (table, SUMMARY_WHOLE, whole);
  put_share (table, SUMMARY_SHARE, count, whole);
  put_beside (table, SUMMARY_ALL, is_part, count, whole);
  for (guint plan = 0; plan < n_plans; plan++)
    put_beside (table, SUMMARY_FIRST_PLAN + plan, is_part, plan_model_tally_get_count (tally, plan, number),
                plan_model_tally_get_whole (tally, plan, number));
}

/**
 * plan_model_profile_dup_summary:
 * @self: a profile
 *
 * Makes a table of all plans taken together: `group`, `measure`, `count`, `of`, `share`. Printed as text or Markdown it has
 * the plans side by side, where there are no more than six, with the shares of what is a part of something.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_profile_dup_summary (PlanModelProfile *self)
{
  const PlanModelTally *tally;
  PlanModelTable *table;
  const char *heading = NULL;
  guint n_plans;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE (self), NULL);

  tally = plan_model_profile_get_tally (self);
  n_plans = tally->store->n[PLAN_MODEL_OBJECT_PLAN];
  if (n_plans > MAX_BESIDE)
    n_plans = 0;
  table = plan_model_table_new (summary_columns, SUMMARY_FIRST_PLAN + n_plans);
  plan_model_table_begin_group (table, NULL, NULL);
  for (guint plan = 0; plan < n_plans; plan++)
    {
      const PlanModelPlanRow *row = plan_model_store_peek_plan (tally->store, plan);
      const char *area = plan_model_plan_label_get_area (tally->store, row->area);

      plan_model_table_put_heading (table, SUMMARY_FIRST_PLAN + plan,
                                    area != NULL ? area : plan_model_store_id_text (tally->store, row->id));
    }
  for (guint measure = 0; measure < tally->n_measures; measure++)
    {
      if (!plan_model_profile_get_measure (measure)->is_of_family || tally->totals[measure] > 0)
        put_summary_row (table, tally, n_plans, measure, &heading);
    }

  return plan_model_table_freeze (table);
}
