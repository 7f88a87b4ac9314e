/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff-entries-private.h>

#include <libplanmodel/analysis/demand-private.h>
#include <libplanmodel/analysis/diffing-private.h>
#include <libplanmodel/model/choice-private.h>
#include <libplanmodel/model/value-private.h>

#define SIDES 2

/* What comes after so many other figures of an indicator is not looked at to see whether it stands for one that is gone. */
#define MAX_STATEMENTS 64

typedef struct
{
  PlanModelDiffing *diffing;
  GArray *entries;
  GArray *steps;
} Writer;

static const PlanModelDiffSide *
get_side (const Writer *self,
          guint         side)
{
  return &self->diffing->sides[side];
}

static void
add_step (Writer              *self,
          PlanModelDiffMember  member,
          PlanModelDiffReason  reason)
{
  PlanModelDiffStep step = { (guint8) member, (guint8) reason };

  g_array_append_val (self->steps, step);
}

/* What the steps do together: softer where some are, and nothing speaks against it.
 * @whole: what becomes of the amounts by all members together that say which; NONE: that is not looked at */
static PlanModelDiffSense
sum_up (const Writer        *self,
        guint32              first,
        PlanModelDiffReason  whole)
{
  gboolean has[PLAN_MODEL_DIFF_SENSE_OTHER + 1] = { FALSE };
  gboolean is_said_otherwise = FALSE;

  for (guint32 i = first; i < self->steps->len; i++)
    {
      const PlanModelDiffStep *step = &g_array_index (self->steps, PlanModelDiffStep, i);
      PlanModelDiffReason reason = (PlanModelDiffReason) step->reason;

      if (whole != PLAN_MODEL_DIFF_REASON_NONE && plan_model_demand_is_amount ((PlanModelDiffMember) step->member))
        reason = whole;
      if (reason == PLAN_MODEL_DIFF_REASON_SAME_DEMAND)
        is_said_otherwise = TRUE;
      else
        has[plan_model_diff_reason_get_sense (reason)] = TRUE;
    }
  if (has[PLAN_MODEL_DIFF_SENSE_OTHER] || (has[PLAN_MODEL_DIFF_SENSE_SOFTER] && has[PLAN_MODEL_DIFF_SENSE_HARDER]))
    return PLAN_MODEL_DIFF_SENSE_OTHER;
  if (has[PLAN_MODEL_DIFF_SENSE_SOFTER])
    return PLAN_MODEL_DIFF_SENSE_SOFTER;
  if (has[PLAN_MODEL_DIFF_SENSE_HARDER])
    return PLAN_MODEL_DIFF_SENSE_HARDER;

  return is_said_otherwise ? PLAN_MODEL_DIFF_SENSE_OTHER : PLAN_MODEL_DIFF_SENSE_NONE;
}

/* Ends an entry whose steps begin with @first_step. */
static void
add_entry (Writer             *self,
           PlanModelDiffEntry  entry,
           PlanModelDiffKind   kind,
           guint32             first_step)
{
  entry.kind = (guint8) kind;
  if (entry.sense == PLAN_MODEL_DIFF_SENSE_NONE)
    entry.sense = (guint8) sum_up (self, first_step, PLAN_MODEL_DIFF_REASON_NONE);
  entry.first_step = first_step;
  entry.n_steps = self->steps->len - first_step;
  g_array_append_val (self->entries, entry);
}

/* Where there is anything to say. */
static void
add_changes (Writer             *self,
             PlanModelDiffEntry  entry,
             guint32             first_step)
{
  if (self->steps->len > first_step)
    add_entry (self, entry, PLAN_MODEL_DIFF_KIND_CHANGED, first_step);
}

/* Ties are numbered through all pairings. */
static guint32
get_tie (const Writer           *self,
         const PlanModelPairing *pairing,
         guint                   side,
         guint32                 item)
{
  const PlanModelPairing *const all[] = { &self->diffing->indicators, &self->diffing->values, &self->diffing->tasks,
                                          &self->diffing->projects, &self->diffing->assignments };
  guint32 tie = pairing->tie[side][item];

  for (guint i = 0; tie != 0 && all[i] != pairing; i++)
    tie += all[i]->n_ties;

  return tie;
}

/* What the other plan does not have. */
static void
add_lonely (Writer                 *self,
            PlanModelDiffEntry      entry,
            const PlanModelPairing *pairing,
            guint                   side,
            guint32                 item,
            PlanModelDiffReason     reason)
{
  guint32 first_step = self->steps->len;

  entry.tie = get_tie (self, pairing, side, item);
  entry.is_crowded = pairing->crowded[side][item];
  if (entry.tie == 0 && reason != PLAN_MODEL_DIFF_REASON_NONE)
    add_step (self, PLAN_MODEL_DIFF_MEMBER_NONE, reason);
  add_entry (self, entry,
             entry.tie != 0 ? PLAN_MODEL_DIFF_KIND_TIE
             : side == 0    ? PLAN_MODEL_DIFF_KIND_REMOVED
                            : PLAN_MODEL_DIFF_KIND_ADDED,
             first_step);
}

/* Writes what is said of an item of the old plan and its partner in the new one; either is -1 where there is none. */
typedef void (*WritePair) (Writer   *self,
                           gint64    old_item,
                           gint64    new_item,
                           gpointer  user_data);

/* In the order of the old plan; what only the new one has comes before what it stands before there.  @ranges: items of
 * either side, all of whose partners are in them. */
static void
write_in_order (Writer                 *self,
                const PlanModelPairing *pairing,
                const PlanModelRange    ranges[SIDES],
                WritePair               write,
                gpointer                user_data)
{
  guint32 next = ranges[1].first, end = ranges[1].first + ranges[1].n;

  for (guint32 i = ranges[0].first; i < ranges[0].first + ranges[0].n; i++)
    {
      guint32 partner = pairing->partner[0][i];

      for (; next < partner; next++)
        {
          if (pairing->partner[1][next] == 0)
            write (self, -1, next, user_data);
        }
      write (self, i, (gint64) partner - 1, user_data);
    }
  for (; next < end; next++)
    {
      if (pairing->partner[1][next] == 0)
        write (self, -1, next, user_data);
    }
}

static guint32
get_row (const Writer        *self,
         PlanModelObjectKind  table,
         guint                side,
         gint64               item)
{
  return get_side (self, side)->range[table].first + (guint32) item;
}

static PlanModelDiffEntry
make_entry (const Writer        *self,
            PlanModelDiffObject  object,
            PlanModelObjectKind  table,
            gint64               old_item,
            gint64               new_item)
{
  PlanModelDiffEntry entry = { .object = (guint8) object, .item_table = (guint8) table };

  if (old_item >= 0)
    entry.item[0] = get_row (self, table, 0, old_item) + 1;
  if (new_item >= 0)
    entry.item[1] = get_row (self, table, 1, new_item) + 1;

  return entry;
}

/* Whether the texts are one in the form in which names are compared. */
static gboolean
same_text (const Writer  *self,
           PlanModelText  old_text,
           PlanModelText  new_text)
{
  return plan_model_diffing_number_text (self->diffing, plan_model_store_text (get_side (self, 0)->store, old_text))
         == plan_model_diffing_number_text (self->diffing, plan_model_store_text (get_side (self, 1)->store, new_text));
}

static PlanModelDiffReason
judge_deadline (const Writer  *self,
                PlanModelText  old_text,
                PlanModelText  new_text)
{
  PlanModelDay from = plan_model_demand_get_end (plan_model_store_text (get_side (self, 0)->store, old_text), 0);
  PlanModelDay to = plan_model_demand_get_end (plan_model_store_text (get_side (self, 1)->store, new_text), 0);

  if (from == to)
    return PLAN_MODEL_DIFF_REASON_SAME_DEMAND;
  if (from == 0)
    return PLAN_MODEL_DIFF_REASON_DATE_ADDED;
  if (to == 0)
    return PLAN_MODEL_DIFF_REASON_DATE_DROPPED;

  return to > from ? PLAN_MODEL_DIFF_REASON_LATER : PLAN_MODEL_DIFF_REASON_SOONER;
}

/* Both have it, in different places; a place that one of them does not state is none. */
static void
add_move (Writer             *self,
          PlanModelDiffEntry  entry,
          const PlanModelLink tasks[SIDES],
          const PlanModelLink sections[SIDES])
{
  guint32 places[SIDES], first_step = self->steps->len;

  for (guint side = 0; side < SIDES; side++)
    places[side] = plan_model_diffing_place (self->diffing, side, tasks[side], sections[side]);
  if (places[0] == 0 || places[1] == 0 || places[0] == places[1])
    return;
  add_step (self, tasks[0] != 0 || tasks[1] != 0 ? PLAN_MODEL_DIFF_MEMBER_TASK : PLAN_MODEL_DIFF_MEMBER_SECTION,
            PLAN_MODEL_DIFF_REASON_NONE);
  add_entry (self, entry, PLAN_MODEL_DIFF_KIND_MOVED, first_step);
}

/* Figures */

static gboolean
is_asked (const PlanModelDiffSide *side,
          guint32                  value)
{
  guint role = side->store->value.role[value];

  return role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE;
}

typedef struct
{
  PlanModelDiffEntry entry; /* of the indicator */
  PlanModelDirection direction; /* of the concept, else as one of the plans says it */
} Owner;

/* All of them is more than any other share, whatever the name is. */
static PlanModelDirection
get_direction (const Owner           *owner,
               const PlanModelDemand *a,
               const PlanModelDemand *b)
{
  if (owner->direction == PLAN_MODEL_DIRECTION_UNKNOWN
      && (a->row.form == PLAN_MODEL_FORM_COVERAGE || b->row.form == PLAN_MODEL_FORM_COVERAGE))
    return PLAN_MODEL_DIRECTION_INCREASE;

  return owner->direction;
}

static void
read_demands (const Writer    *self,
              const Owner     *owner,
              guint32          old_value,
              guint32          new_value,
              PlanModelDemand  demands[SIDES])
{
  const guint32 values[SIDES] = { old_value, new_value };

  for (guint side = 0; side < SIDES; side++)
    plan_model_demand_init (&demands[side], get_side (self, side)->store, owner->entry.item[side] - 1, values[side],
                            owner->direction);
  demands[0].direction = demands[1].direction = get_direction (owner, &demands[0], &demands[1]);
}

/* In print: 家 and 户 count the same, and are two words for it. */
static gboolean
same_unit (const Writer          *self,
           const PlanModelDemand  demands[SIDES],
           const Owner           *owner)
{
  guint32 units[SIDES];

  for (guint side = 0; side < SIDES; side++)
    units[side] = plan_model_diffing_number_text (
        self->diffing, plan_model_value_row_unit (demands[side].store, &demands[side].row, owner->entry.item[side]));

  return units[0] == units[1];
}

static gboolean
same_amount (const Writer          *self,
             const PlanModelAmount *a,
             const PlanModelAmount *b)
{
  return plan_model_diffing_number_amount (self->diffing, 0, a) == plan_model_diffing_number_amount (self->diffing, 1, b);
}

/* Whether the two figures say the same of a member. */
static gboolean
is_member_kept (const Writer          *self,
                const Owner           *owner,
                const PlanModelDemand  demands[SIDES],
                PlanModelDiffMember    member)
{
  const PlanModelValueRow *a = &demands[0].row, *b = &demands[1].row;

  switch ((int) member)
    {
    case PLAN_MODEL_DIFF_MEMBER_ROLE:
      return a->role == b->role;
    case PLAN_MODEL_DIFF_MEMBER_YEAR:
      return a->year == b->year;
    case PLAN_MODEL_DIFF_MEMBER_YEARS:
      return a->rare.years.start == b->rare.years.start;
    case PLAN_MODEL_DIFF_MEMBER_DEADLINE:
      return same_text (self, a->rare.deadline, b->rare.deadline);
    case PLAN_MODEL_DIFF_MEMBER_VALUE:
      return same_amount (self, &a->amount, &b->amount) || plan_model_demand_same_amount (&demands[0], &demands[1]);
    case PLAN_MODEL_DIFF_MEMBER_VALUE_MAX:
      return same_amount (self, &a->rare.upper, &b->rare.upper) || plan_model_demand_same_upper (&demands[0], &demands[1]);
    case PLAN_MODEL_DIFF_MEMBER_UNIT:
      return same_unit (self, demands, owner);
    case PLAN_MODEL_DIFF_MEMBER_COMPARATOR:
      return a->comparator == b->comparator;
    case PLAN_MODEL_DIFF_MEMBER_FORM:
      return a->form == b->form;
    case PLAN_MODEL_DIFF_MEMBER_CHANGE:
      return a->change == b->change;
    case PLAN_MODEL_DIFF_MEMBER_BASE_YEAR:
      return a->rare.base_year == b->rare.base_year;
    case PLAN_MODEL_DIFF_MEMBER_AGAINST:
      return same_text (self, a->rare.against.text, b->rare.against.text)
             && a->rare.against.comparator == b->rare.against.comparator;
    case PLAN_MODEL_DIFF_MEMBER_EACH:
      return same_text (self, a->rare.each, b->rare.each);
    case PLAN_MODEL_DIFF_MEMBER_CONDITION:
      return same_text (self, a->rare.condition, b->rare.condition);
    case PLAN_MODEL_DIFF_MEMBER_FIRMNESS:
      return a->firmness == b->firmness;
    case PLAN_MODEL_DIFF_MEMBER_STATUS:
      return a->status == b->status;
    default:
      return TRUE;
    }
}

static void
write_value_pair (Writer *self,
                  Owner  *owner,
                  guint32 old_value,
                  guint32 new_value)
{
  PlanModelDiffEntry entry = owner->entry;
  gboolean is_demand = is_asked (get_side (self, 0), old_value) && is_asked (get_side (self, 1), new_value);
  guint32 first_step = self->steps->len;
  PlanModelDemand demands[SIDES];

  read_demands (self, owner, old_value, new_value, demands);
  if (plan_model_diffing_number_value (self->diffing, 0, old_value) == plan_model_diffing_number_value (self->diffing, 1, new_value)
      && same_unit (self, demands, owner))
    return;
  for (guint member = PLAN_MODEL_DIFF_MEMBER_ROLE; member <= PLAN_MODEL_DIFF_MEMBER_STATUS; member++)
    {
      if (!is_member_kept (self, owner, demands, (PlanModelDiffMember) member))
        add_step (self, (PlanModelDiffMember) member,
                  is_demand ? plan_model_demand_judge (&demands[0], &demands[1], (PlanModelDiffMember) member)
                            : PLAN_MODEL_DIFF_REASON_NONE);
    }
  entry.part[0] = old_value + 1;
  entry.part[1] = new_value + 1;
  if (is_demand)
    entry.sense = (guint8) sum_up (self, first_step, plan_model_demand_judge_whole (&demands[0], &demands[1]));
  add_changes (self, entry, first_step);
}

/* Whether the other plan asks for as much in another statement. */
static gboolean
is_asked_there (const Writer *self,
                const Owner  *owner,
                guint         side,
                guint32       value)
{
  const PlanModelStore *there = get_side (self, 1 - side)->store;
  guint32 indicator = owner->entry.item[1 - side] - 1;
  guint32 first = there->indicator.first_value[indicator], end = there->indicator.first_value[indicator + 1];

  for (guint32 i = first; i < end && i < first + MAX_STATEMENTS; i++)
    {
      PlanModelDemand demands[SIDES];

      if (!is_asked (get_side (self, 1 - side), i))
        continue;
      read_demands (self, owner, side == 0 ? value : i, side == 0 ? i : value, demands);
      if (plan_model_demand_is_kept (&demands[side], &demands[1 - side]))
        return TRUE;
    }

  return FALSE;
}

static void
write_lonely_value (Writer *self,
                    Owner  *owner,
                    guint   side,
                    gint64  item)
{
  PlanModelDiffEntry entry = owner->entry;
  PlanModelDiffReason reason = PLAN_MODEL_DIFF_REASON_NONE;
  guint32 value = get_row (self, PLAN_MODEL_OBJECT_VALUE, side, item);

  if (is_asked (get_side (self, side), value))
    {
      gboolean is_there = is_asked_there (self, owner, side, value);

      if (side == 0)
        reason = is_there ? PLAN_MODEL_DIFF_REASON_STILL_ASKED : PLAN_MODEL_DIFF_REASON_TARGET_DROPPED;
      else
        reason = is_there ? PLAN_MODEL_DIFF_REASON_ASKED_ALREADY : PLAN_MODEL_DIFF_REASON_TARGET_ADDED;
    }
  entry.part[side] = value + 1;
  add_lonely (self, entry, &self->diffing->values, side, (guint32) item, reason);
}

static void
write_value (Writer   *self,
             gint64    old_item,
             gint64    new_item,
             gpointer  user_data)
{
  if (old_item >= 0 && new_item >= 0)
    write_value_pair (self, user_data, get_row (self, PLAN_MODEL_OBJECT_VALUE, 0, old_item),
                      get_row (self, PLAN_MODEL_OBJECT_VALUE, 1, new_item));
  else if (old_item >= 0)
    write_lonely_value (self, user_data, 0, old_item);
  else
    write_lonely_value (self, user_data, 1, new_item);
}

static void
write_values (Writer *self,
              Owner  *owner)
{
  PlanModelRange ranges[SIDES];

  owner->entry.object = PLAN_MODEL_DIFF_OBJECT_VALUE;
  for (guint side = 0; side < SIDES; side++)
    {
      const PlanModelDiffSide *of = get_side (self, side);
      guint32 indicator = owner->entry.item[side] - 1, first = of->store->indicator.first_value[indicator];

      ranges[side] = (PlanModelRange) { first - of->range[PLAN_MODEL_OBJECT_VALUE].first,
                                        of->store->indicator.first_value[indicator + 1] - first };
    }
  write_in_order (self, &self->diffing->values, ranges, write_value, owner);
}

/* Indicators */

static PlanModelDiffReason
judge_nature (guint8 from,
              guint8 to)
{
  if (from == PLAN_MODEL_NATURE_UNSPECIFIED || to == PLAN_MODEL_NATURE_UNSPECIFIED)
    return PLAN_MODEL_DIFF_REASON_NATURE_UNSTATED;

  return from == PLAN_MODEL_NATURE_BINDING ? PLAN_MODEL_DIFF_REASON_BINDS_NO_LONGER : PLAN_MODEL_DIFF_REASON_BINDS_NOW;
}

static gboolean
same_name (const Writer                *self,
           const PlanModelIndicatorRow  rows[SIDES])
{
  guint32 numbers[SIDES];

  for (guint side = 0; side < SIDES; side++)
    numbers[side] = plan_model_diffing_number_name (self->diffing,
                                                    plan_model_store_text (get_side (self, side)->store, rows[side].name));

  return numbers[0] == numbers[1];
}

/* A direction that only one of the plans says holds for both; two are none. */
static PlanModelDirection
join_directions (guint8 a,
                 guint8 b)
{
  if (a == PLAN_MODEL_DIRECTION_UNKNOWN || a == b)
    return (PlanModelDirection) b;

  return b == PLAN_MODEL_DIRECTION_UNKNOWN ? (PlanModelDirection) a : PLAN_MODEL_DIRECTION_UNKNOWN;
}

static void
write_indicator_pair (Writer  *self,
                      guint32  old_item,
                      guint32  new_item)
{
  PlanModelDiffEntry entry = make_entry (self, PLAN_MODEL_DIFF_OBJECT_INDICATOR, PLAN_MODEL_OBJECT_INDICATOR, old_item, new_item);
  PlanModelIndicatorRow rows[SIDES];
  guint8 directions[SIDES];
  guint32 first_step = self->steps->len, concepts[SIDES];

  for (guint side = 0; side < SIDES; side++)
    {
      guint32 row = entry.item[side] - 1;

      plan_model_store_get_indicator (get_side (self, side)->store, row, &rows[side]);
      concepts[side] = plan_model_diffing_number_concept (self->diffing, side, row);
      directions[side] = plan_model_concepts_get_direction (get_side (self, side)->concepts, row);
    }
  entry.likeness = self->diffing->indicators.likeness[0][old_item];
  if (entry.likeness != 0)
    entry.match = PLAN_MODEL_DIFF_MATCH_LIKENESS;
  else
    entry.match = concepts[0] != 0 && concepts[0] == concepts[1] ? PLAN_MODEL_DIFF_MATCH_CONCEPT : PLAN_MODEL_DIFF_MATCH_NAME;
  if (!same_name (self, rows))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_NAME, PLAN_MODEL_DIFF_REASON_NONE);
  if (rows[0].nature != rows[1].nature)
    add_step (self, PLAN_MODEL_DIFF_MEMBER_NATURE, judge_nature (rows[0].nature, rows[1].nature));
  add_changes (self, entry, first_step);
  add_move (self, entry, (const PlanModelLink[]) { rows[0].task, rows[1].task },
            (const PlanModelLink[]) { rows[0].section, rows[1].section });
  write_values (self, &(Owner) { entry, join_directions (directions[0], directions[1]) });
}

static void
write_lonely_indicator (Writer  *self,
                        guint    side,
                        guint32  item)
{
  PlanModelDiffEntry entry = make_entry (self, PLAN_MODEL_DIFF_OBJECT_INDICATOR, PLAN_MODEL_OBJECT_INDICATOR,
                                         side == 0 ? (gint64) item : -1, side == 1 ? (gint64) item : -1);
  const PlanModelDiffSide *of = get_side (self, side);
  guint32 row = entry.item[side] - 1;
  PlanModelDiffReason reason = PLAN_MODEL_DIFF_REASON_NONE;
  PlanModelLink target = plan_model_choose_target (of->store, row, of->row->period);

  if (target != 0)
    reason = side == 0 ? PLAN_MODEL_DIFF_REASON_TARGET_DROPPED : PLAN_MODEL_DIFF_REASON_TARGET_ADDED;
  entry.part[side] = target != 0 ? target : plan_model_choose_baseline (of->store, row, of->row->period);
  if (entry.part[side] == 0 && of->store->indicator.first_value[row + 1] > of->store->indicator.first_value[row])
    entry.part[side] = of->store->indicator.first_value[row] + 1;
  add_lonely (self, entry, &self->diffing->indicators, side, item, reason);
}

static void
write_indicator (Writer   *self,
                 gint64    old_item,
                 gint64    new_item,
                 gpointer  unused)
{
  if (old_item >= 0 && new_item >= 0)
    write_indicator_pair (self, (guint32) old_item, (guint32) new_item);
  else if (old_item >= 0)
    write_lonely_indicator (self, 0, (guint32) old_item);
  else
    write_lonely_indicator (self, 1, (guint32) new_item);
}

/* Tasks, projects, and who does what for them */

static void
write_assignment_pair (Writer             *self,
                       PlanModelDiffEntry  entry,
                       guint32             old_item,
                       guint32             new_item)
{
  const PlanModelAssignmentRow *rows[SIDES];
  PlanModelDiffing *diffing = self->diffing;
  guint32 first_step = self->steps->len;

  entry.part[0] = get_row (self, PLAN_MODEL_OBJECT_ASSIGNMENT, 0, old_item) + 1;
  entry.part[1] = get_row (self, PLAN_MODEL_OBJECT_ASSIGNMENT, 1, new_item) + 1;
  for (guint side = 0; side < SIDES; side++)
    rows[side] = plan_model_store_peek_assignment (get_side (self, side)->store, entry.part[side] - 1);
  if (plan_model_diffing_join (diffing, &diffing->agencies, PLAN_MODEL_OBJECT_AGENCY, 0, rows[0]->agency)
      != plan_model_diffing_join (diffing, &diffing->agencies, PLAN_MODEL_OBJECT_AGENCY, 1, rows[1]->agency))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_AGENCY, PLAN_MODEL_DIFF_REASON_NONE);
  if (rows[0]->role != rows[1]->role)
    add_step (self, PLAN_MODEL_DIFF_MEMBER_ROLE, PLAN_MODEL_DIFF_REASON_NONE);
  if (!same_text (self, rows[0]->deadline, rows[1]->deadline))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_DEADLINE, judge_deadline (self, rows[0]->deadline, rows[1]->deadline));
  add_changes (self, entry, first_step);
}

static void
write_assignment (Writer   *self,
                  gint64    old_item,
                  gint64    new_item,
                  gpointer  user_data)
{
  PlanModelDiffEntry entry = *(const PlanModelDiffEntry *) user_data;
  guint side = old_item >= 0 ? 0 : 1;
  gint64 item = side == 0 ? old_item : new_item;

  if (old_item >= 0 && new_item >= 0)
    {
      write_assignment_pair (self, entry, (guint32) old_item, (guint32) new_item);
      return;
    }
  entry.part[side] = get_row (self, PLAN_MODEL_OBJECT_ASSIGNMENT, side, item) + 1;
  add_lonely (self, entry, &self->diffing->assignments, side, (guint32) item, PLAN_MODEL_DIFF_REASON_NONE);
}

/* @entry: of their task or project */
static void
write_assignments (Writer             *self,
                   PlanModelDiffEntry  entry,
                   PlanModelRange      old_range,
                   PlanModelRange      new_range)
{
  PlanModelRange ranges[SIDES] = { old_range, new_range };

  entry.object = PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT;
  for (guint side = 0; side < SIDES; side++)
    {
      if (ranges[side].n > 0)
        ranges[side].first -= get_side (self, side)->range[PLAN_MODEL_OBJECT_ASSIGNMENT].first;
    }
  write_in_order (self, &self->diffing->assignments, ranges, write_assignment, &entry);
}

static void
write_task_pair (Writer  *self,
                 guint32  old_item,
                 guint32  new_item)
{
  PlanModelDiffEntry entry = make_entry (self, PLAN_MODEL_DIFF_OBJECT_TASK, PLAN_MODEL_OBJECT_TASK, old_item, new_item);
  const PlanModelTaskRow *rows[SIDES];
  guint32 first_step = self->steps->len;

  for (guint side = 0; side < SIDES; side++)
    rows[side] = plan_model_store_peek_task (get_side (self, side)->store, entry.item[side] - 1);
  entry.likeness = self->diffing->tasks.likeness[0][old_item];
  if (entry.likeness != 0)
    entry.match = PLAN_MODEL_DIFF_MATCH_LIKENESS;
  else
    entry.match = same_text (self, rows[0]->number, rows[1]->number) ? PLAN_MODEL_DIFF_MATCH_NUMBER_AND_TITLE
                                                                     : PLAN_MODEL_DIFF_MATCH_TITLE;
  if (!same_text (self, rows[0]->title, rows[1]->title))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_TITLE, PLAN_MODEL_DIFF_REASON_NONE);
  if (!same_text (self, rows[0]->deadline, rows[1]->deadline))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_DEADLINE, judge_deadline (self, rows[0]->deadline, rows[1]->deadline));
  add_changes (self, entry, first_step);
  add_move (self, entry, (const PlanModelLink[]) { rows[0]->parent, rows[1]->parent },
            (const PlanModelLink[]) { rows[0]->section, rows[1]->section });
  write_assignments (self, entry, rows[0]->assignments, rows[1]->assignments);
}

static void
write_project_pair (Writer  *self,
                    guint32  old_item,
                    guint32  new_item)
{
  PlanModelDiffEntry entry =
      make_entry (self, PLAN_MODEL_DIFF_OBJECT_PROJECT, PLAN_MODEL_OBJECT_PROJECT, old_item, new_item);
  const PlanModelProjectRow *rows[SIDES];
  guint32 first_step = self->steps->len;

  for (guint side = 0; side < SIDES; side++)
    rows[side] = plan_model_store_peek_project (get_side (self, side)->store, entry.item[side] - 1);
  entry.likeness = self->diffing->projects.likeness[0][old_item];
  entry.match = entry.likeness != 0 ? PLAN_MODEL_DIFF_MATCH_LIKENESS : PLAN_MODEL_DIFF_MATCH_NAME;
  if (!same_text (self, rows[0]->name, rows[1]->name))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_NAME, PLAN_MODEL_DIFF_REASON_NONE);
  if (plan_model_diffing_area (self->diffing, 0, rows[0]->area) != plan_model_diffing_area (self->diffing, 1, rows[1]->area))
    add_step (self, PLAN_MODEL_DIFF_MEMBER_AREA, PLAN_MODEL_DIFF_REASON_NONE);
  if (rows[0]->years.start != rows[1]->years.start || rows[0]->years.end != rows[1]->years.end)
    add_step (self, PLAN_MODEL_DIFF_MEMBER_YEARS, PLAN_MODEL_DIFF_REASON_NONE);
  add_changes (self, entry, first_step);
  add_move (self, entry, (const PlanModelLink[]) { 0, 0 },
            (const PlanModelLink[]) { rows[0]->section, rows[1]->section });
  write_assignments (self, entry, rows[0]->assignments, rows[1]->assignments);
}

static void
write_task (Writer   *self,
            gint64    old_item,
            gint64    new_item,
            gpointer  unused)
{
  guint side = old_item >= 0 ? 0 : 1;

  if (old_item >= 0 && new_item >= 0)
    write_task_pair (self, (guint32) old_item, (guint32) new_item);
  else
    add_lonely (self, make_entry (self, PLAN_MODEL_DIFF_OBJECT_TASK, PLAN_MODEL_OBJECT_TASK, old_item, new_item),
                &self->diffing->tasks, side, (guint32) (side == 0 ? old_item : new_item), PLAN_MODEL_DIFF_REASON_NONE);
}

static void
write_project (Writer   *self,
               gint64    old_item,
               gint64    new_item,
               gpointer  unused)
{
  guint side = old_item >= 0 ? 0 : 1;

  if (old_item >= 0 && new_item >= 0)
    write_project_pair (self, (guint32) old_item, (guint32) new_item);
  else
    add_lonely (self, make_entry (self, PLAN_MODEL_DIFF_OBJECT_PROJECT, PLAN_MODEL_OBJECT_PROJECT, old_item, new_item),
                &self->diffing->projects, side, (guint32) (side == 0 ? old_item : new_item), PLAN_MODEL_DIFF_REASON_NONE);
}

static void
write_all (Writer                 *self,
           const PlanModelPairing *pairing,
           WritePair               write)
{
  const PlanModelRange ranges[SIDES] = { { 0, pairing->n[0] }, { 0, pairing->n[1] } };

  write_in_order (self, pairing, ranges, write, NULL);
}

static gboolean
has_crowd (const PlanModelPairing *pairing)
{
  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < pairing->n[side]; i++)
        {
          if (pairing->crowded[side][i] && pairing->partner[side][i] == 0)
            return TRUE;
        }
    }

  return FALSE;
}

PlanModelDiffEntries *
plan_model_diff_entries_new (PlanModelStore      *old_store,
                             guint32              old_plan,
                             PlanModelStore      *new_store,
                             guint32              new_plan,
                             PlanModelVocabulary *vocabulary)
{
  PlanModelDiffEntries *self = g_new0 (PlanModelDiffEntries, 1);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (PlanModelDiffEntry));
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (PlanModelDiffStep));
  g_auto (PlanModelDiffing) diffing = { { { NULL } } };
  Writer writer = { &diffing, entries, steps };

  g_atomic_ref_count_init (&self->n_refs);
  self->store[0] = plan_model_store_ref (old_store);
  self->store[1] = plan_model_store_ref (new_store);
  self->plan[0] = old_plan;
  self->plan[1] = new_plan;
  plan_model_diffing_init (&diffing, old_store, old_plan, new_store, new_plan, vocabulary);
  write_all (&writer, &diffing.indicators, write_indicator);
  write_all (&writer, &diffing.tasks, write_task);
  write_all (&writer, &diffing.projects, write_project);
  self->areas_differ = diffing.areas_differ;
  self->is_crowded = has_crowd (&diffing.indicators) || has_crowd (&diffing.tasks) || has_crowd (&diffing.projects);
  self->n = entries->len;
  self->entries = (PlanModelDiffEntry *) (gpointer) g_array_free (g_steal_pointer (&entries), FALSE);
  self->steps = (PlanModelDiffStep *) (gpointer) g_array_free (g_steal_pointer (&steps), FALSE);

  return self;
}

PlanModelDiffEntries *
plan_model_diff_entries_ref (PlanModelDiffEntries *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_diff_entries_unref (PlanModelDiffEntries *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_store_unref (self->store[0]);
  plan_model_store_unref (self->store[1]);
  g_free (self->entries);
  g_free (self->steps);
  g_free (self);
}
