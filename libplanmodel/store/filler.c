/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/store/columns-private.h>
#include <libplanmodel/store/filler-private.h>
#include <libplanmodel/store/members-private.h>

/* A link that waits for the end of its plan. */
typedef struct
{
  PlanModelId id;
  guint32 row; /* of the owner */
  guint32 item; /* in the list of links + 1, or 0 where the link lies in the owner's row */
  guint16 offset;
  guint8 owner;
  guint8 target;
  gsize place;
} Pending;

#define FIRST_ROWS 16

PlanModelFiller *
plan_model_filler_new (void)
{
  PlanModelFiller *self = g_new0 (PlanModelFiller, 1);

  self->store = plan_model_store_new ();
  self->pending = g_array_new (FALSE, FALSE, sizeof (Pending));

  return self;
}

void
plan_model_filler_free (PlanModelFiller *self)
{
  if (self == NULL)
    return;
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    {
      g_free (self->declared[kind]);
      g_clear_pointer (&self->numbers[kind], g_array_unref);
    }
  g_clear_pointer (&self->pending, g_array_unref);
  g_clear_pointer (&self->store, plan_model_store_unref);
  g_free (self);
}

/*< private >
 * plan_model_filler_reserve:
 *
 * Makes room for about what so many bytes of plan JSON hold, so that the columns need not grow often.
 */
void
plan_model_filler_reserve (PlanModelFiller *self,
                           gsize            n_bytes)
{
  /* From the corpus of the benchmarks, rounded down: what is too much is given back when the store is finished, and
   * pages that are never touched cost nothing. */
  static const struct
  {
    PlanModelObjectKind kind;
    guint bytes;
  } usual[] = {
    { PLAN_MODEL_OBJECT_INDICATOR, 900 },
    { PLAN_MODEL_OBJECT_VALUE, 650 },
    { PLAN_MODEL_OBJECT_MENTION, 650 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      gsize rows = self->store->n[usual[i].kind] + n_bytes / usual[i].bytes;

      if (rows > self->store->capacity[usual[i].kind] && rows < G_MAXINT32)
        plan_model_store_resize_table (self->store, usual[i].kind, rows);
    }
}

/*< private >
 * plan_model_filler_get_store:
 *
 * Returns: (transfer none): the store as far as it is filled in
 */
PlanModelStore *
plan_model_filler_get_store (PlanModelFiller *self)
{
  return self->store;
}

void
plan_model_filler_begin_plan (PlanModelFiller *self)
{
  memcpy (self->first, self->store->n, sizeof self->first);
  /* The ids of plans are the catalog's. */
  self->first[PLAN_MODEL_OBJECT_PLAN] = 0;
  g_array_set_size (self->pending, 0);
}

static void
grow_table (PlanModelStore      *store,
            PlanModelObjectKind  kind)
{
  plan_model_store_resize_table (store, kind, MAX (FIRST_ROWS, store->capacity[kind] + store->capacity[kind] / 2));
}

/*< private >
 * plan_model_filler_open:
 *
 * Announces an object.
 *
 * Returns: its row
 */
guint32
plan_model_filler_open (PlanModelFiller     *self,
                        PlanModelObjectKind  kind)
{
  PlanModelStore *store = self->store;

  if (G_UNLIKELY (store->n[kind] >= store->capacity[kind]))
    grow_table (store, kind);

  return store->n[kind]++;
}

/* Whether a part of a row, whose size the compiler knows, states anything. */
static inline gboolean
is_stated (const void *part,
           gsize       size)
{
  const guint8 *bytes = part;
  guint64 word = 0, all = 0;

  for (gsize i = 0; i + sizeof word <= size; i += sizeof word)
    {
      memcpy (&word, bytes + i, sizeof word);
      all |= word;
    }
  for (gsize i = size - size % sizeof word; i < size; i++)
    all |= bytes[i];

  return all != 0;
}

static void
put_indicator (PlanModelStore              *store,
               guint32                      row,
               const PlanModelIndicatorRow *indicator)
{
  guint words = indicator->direction | indicator->nature << 2 | indicator->nesting << 4 | indicator->origin << 6;

  if (is_stated (&indicator->rare, sizeof indicator->rare))
    {
      words |= PLAN_MODEL_INDICATOR_RARE;
      memcpy (plan_model_store_add_rare (store, PLAN_MODEL_OBJECT_INDICATOR, row), &indicator->rare, sizeof indicator->rare);
    }
  store->indicator.id[row] = indicator->id;
  store->indicator.name[row] = indicator->name;
  store->indicator.unit[row] = indicator->unit;
  store->indicator.concept[row] = indicator->concept;
  store->indicator.section[row] = indicator->section;
  store->indicator.task[row] = indicator->task;
  store->indicator.first_value[row + 1] = store->n[PLAN_MODEL_OBJECT_VALUE];
  store->indicator.first_value[row] = store->n[PLAN_MODEL_OBJECT_VALUE] - indicator->values.n;
  store->indicator.words[row] = words;
}

static void
put_value (PlanModelStore          *store,
           guint32                  row,
           const PlanModelValueRow *value)
{
  guint words = value->change | value->firmness << 2 | value->status << 4;
  guint places = value->amount.places;
  gint64 coefficient = value->amount.coefficient;

  if (!value->amount.stated)
    {
      places = PLAN_MODEL_PLACES_NONE;
    }
  else if (value->amount.text != 0)
    {
      places = PLAN_MODEL_PLACES_TEXT;
      coefficient = value->amount.text;
    }
  if (is_stated (&value->rare, sizeof value->rare))
    {
      words |= PLAN_MODEL_VALUE_RARE;
      memcpy (plan_model_store_add_rare (store, PLAN_MODEL_OBJECT_VALUE, row), &value->rare, sizeof value->rare);
    }
  store->value.coefficient[row] = coefficient;
  store->value.first_mention[row + 1] = store->n[PLAN_MODEL_OBJECT_MENTION];
  store->value.first_mention[row] = store->n[PLAN_MODEL_OBJECT_MENTION] - value->mentions.n;
  /* Each of the years is meant, and the last is when all of it is due. */
  store->value.year[row] = value->rare.years.end != 0 ? value->rare.years.end : value->year;
  store->value.places[row] = places;
  store->value.role[row] = value->role;
  store->value.comparator[row] = value->comparator;
  store->value.form[row] = value->form;
  store->value.words[row] = words;
}

static void
put_mention (PlanModelStore            *store,
             guint32                    row,
             const PlanModelMentionRow *mention)
{
  guint words = mention->origin;

  if (is_stated (&mention->rare, sizeof mention->rare))
    {
      words |= PLAN_MODEL_MENTION_RARE;
      memcpy (plan_model_store_add_rare (store, PLAN_MODEL_OBJECT_MENTION, row), &mention->rare, sizeof mention->rare);
    }
  store->mention.start[row] = mention->span.start;
  store->mention.end[row] = mention->span.end;
  store->mention.section[row] = mention->section;
  store->mention.words[row] = words;
}

/* A list that a plan does not have lies where it would lie: the plan of a row is found by where the lists begin. */
static void
place_empty_lists (const PlanModelStore *store,
                   PlanModelPlanRow     *plan)
{
  const PlanModelShape *shape = &plan_model_shapes[PLAN_MODEL_OBJECT_PLAN];

  for (guint i = 0; i < shape->n_members; i++)
    {
      const PlanModelMember *member = &shape->members[i];
      PlanModelRange *range = (gpointer) ((guint8 *) plan + member->offset);

      if (member->type == PLAN_MODEL_MEMBER_LIST && range->n == 0)
        range->first = store->n[member->other];
    }
}

/*< private >
 * plan_model_filler_put:
 *
 * Fills in a row.  Of indicators, values and mentions the rows must be put in their order.
 */
void
plan_model_filler_put (PlanModelFiller       *self,
                       PlanModelObjectKind    kind,
                       guint32                row,
                       const PlanModelAnyRow *any)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_INDICATOR:
      put_indicator (self->store, row, &any->indicator);
      break;
    case PLAN_MODEL_OBJECT_VALUE:
      put_value (self->store, row, &any->value);
      break;
    case PLAN_MODEL_OBJECT_MENTION:
      put_mention (self->store, row, &any->mention);
      break;
    default:
      memcpy (self->store->rows[kind] + (gsize) row * plan_model_shapes[kind].size, any, plan_model_shapes[kind].size);
      if (kind == PLAN_MODEL_OBJECT_PLAN)
        place_empty_lists (self->store, (PlanModelPlanRow *) (gpointer) self->store->rows[kind] + row);
      break;
    }
}

static void
make_room_for_id (PlanModelFiller     *self,
                  PlanModelObjectKind  kind)
{
  guint32 n = self->store->ids.n_capacity;

  self->declared[kind] = g_renew (guint32, self->declared[kind], n);
  memset (self->declared[kind] + self->n_declared[kind], 0, (n - self->n_declared[kind]) * sizeof (guint32));
  self->n_declared[kind] = n;
}

/*< private >
 * plan_model_filler_declare:
 *
 * Says that an object of this plan bears an id.
 *
 * Returns: whether it is the first of its kind that does
 */
gboolean
plan_model_filler_declare (PlanModelFiller     *self,
                           PlanModelObjectKind  kind,
                           guint32              row,
                           PlanModelId          id)
{
  if (G_UNLIKELY (id >= self->n_declared[kind]))
    make_room_for_id (self, kind);
  if (G_UNLIKELY (self->declared[kind][id] > self->first[kind]))
    return FALSE;
  self->declared[kind][id] = row + 1;

  return TRUE;
}

#define NUMBER_SIZE 12 /* a letter, and a number of 32 bits */

/* The id of the next number of a kind.  No plan has a number without those before it. */
static void
add_number (PlanModelFiller     *self,
            PlanModelObjectKind  kind,
            char                 letter)
{
  char text[NUMBER_SIZE];
  PlanModelId id;
  int length;

  if (self->numbers[kind] == NULL)
    self->numbers[kind] = g_array_new (FALSE, FALSE, sizeof (PlanModelId));
  length = g_snprintf (text, sizeof text, "%c%u", letter, self->numbers[kind]->len + 1);
  id = plan_model_pool_intern (&self->store->ids, text, length);
  g_array_append_val (self->numbers[kind], id);
}

/*< private >
 * plan_model_filler_number:
 * @letter: always the same for a kind
 *
 * Finds the id that is a letter and the number of an object among those of its kind in the plan: i1.  It is not declared:
 * who has the rows of all that bear such ids needs them not to be looked up.
 *
 * Returns: the id
 */
PlanModelId
plan_model_filler_number (PlanModelFiller     *self,
                          PlanModelObjectKind  kind,
                          guint32              row,
                          char                 letter)
{
  const guint32 number = row - self->first[kind];

  while (self->numbers[kind] == NULL || self->numbers[kind]->len <= number)
    add_number (self, kind, letter);

  return g_array_index (self->numbers[kind], PlanModelId, number);
}

/*< private >
 * plan_model_filler_link_later:
 *
 * Notes a link whose object has not been read yet.
 */
PlanModelLink
plan_model_filler_link_later (PlanModelFiller     *self,
                              PlanModelObjectKind  target,
                              PlanModelId          id,
                              PlanModelObjectKind  owner,
                              guint32              row,
                              guint                offset,
                              gsize                place)
{
  Pending pending = { id, row, 0, offset, owner, target, place };

  g_array_append_val (self->pending, pending);

  return PLAN_MODEL_LINK_PENDING;
}

/*< private >
 * plan_model_filler_add_link:
 *
 * Adds to a list of links, whose items must be added one after the other.
 */
void
plan_model_filler_add_link (PlanModelFiller     *self,
                            PlanModelRange      *range,
                            PlanModelObjectKind  target,
                            PlanModelId          id,
                            PlanModelObjectKind  owner,
                            guint32              row,
                            gsize                place)
{
  PlanModelLink found = plan_model_filler_find (self, target, id);

  plan_model_filler_add_known (self, range, found);
  if (found == 0)
    {
      Pending pending = { id, row, self->store->links.n, 0, owner, target, place };

      g_array_append_val (self->pending, pending);
    }
}

/*< private >
 * plan_model_filler_add_known:
 *
 * Adds to a list of links one whose row is known.
 */
void
plan_model_filler_add_known (PlanModelFiller *self,
                             PlanModelRange  *range,
                             PlanModelLink    link)
{
  if (range->n == 0)
    range->first = self->store->links.n;
  plan_model_number_list_add (&self->store->links, link);
  range->n++;
}

/*< private >
 * plan_model_filler_add_alias:
 *
 * Adds to a list of texts, whose items must be added one after the other.
 */
void
plan_model_filler_add_alias (PlanModelFiller *self,
                             PlanModelRange  *range,
                             PlanModelText    text)
{
  if (range->n == 0)
    range->first = self->store->aliases.n;
  plan_model_number_list_add (&self->store->aliases, text);
  range->n++;
}

/* Where a link of a row lies in the store. */
static guint32 *
find_link (PlanModelStore      *store,
           PlanModelObjectKind  kind,
           guint32              row,
           guint                offset)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];

  if (offset >= shape->rare_offset)
    return (guint32 *) (gpointer) ((guint8 *) plan_model_store_find_rare (store, kind, row) + offset - shape->rare_offset);
  if (kind == PLAN_MODEL_OBJECT_INDICATOR)
    return offset == G_STRUCT_OFFSET (PlanModelIndicatorRow, section) ? &store->indicator.section[row] : &store->indicator.task[row];
  if (kind == PLAN_MODEL_OBJECT_MENTION)
    return &store->mention.section[row];

  return (guint32 *) (gpointer) (store->rows[kind] + (gsize) row * shape->size + offset);
}

static void
report (GArray              *faults,
        PlanModelProblem     problem,
        PlanModelObjectKind  kind,
        guint32              row,
        PlanModelObjectKind  target,
        PlanModelId          id,
        gsize                place)
{
  PlanModelFault fault = { problem, kind, row, target, id, place };

  g_array_append_val (faults, fault);
}

static void
settle_links (PlanModelFiller *self,
              GArray          *faults)
{
  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);
      PlanModelLink found = plan_model_filler_find (self, pending->target, pending->id);

      if (found == 0)
        report (faults, PLAN_MODEL_PROBLEM_ID_UNRESOLVED, pending->owner, pending->row, pending->target, pending->id, pending->place);
      else if (pending->item != 0)
        self->store->links.items[pending->item - 1] = found;
      else
        *find_link (self->store, pending->owner, pending->row, pending->offset) = found;
    }
}

/* The parent of a row, or 0. */
static PlanModelLink
get_parent (const PlanModelStore *store,
            PlanModelObjectKind   kind,
            guint32               row)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];

  if (kind == PLAN_MODEL_OBJECT_INDICATOR)
    {
      PlanModelIndicatorRow indicator;

      plan_model_store_get_indicator (store, row, &indicator);

      return indicator.rare.parent;
    }

  return kind == PLAN_MODEL_OBJECT_AREA ? ((PlanModelAreaRow *) (gpointer) (store->rows[kind] + (gsize) row * shape->size))->parent
                                        : ((PlanModelTaskRow *) (gpointer) (store->rows[kind] + (gsize) row * shape->size))->parent;
}

/* Where a row that lies in a cycle names its parent: of the rows of a cycle the first one's parent stands after it, so
 * that its link had to wait. */
static gsize *
list_parent_places (const PlanModelFiller *self,
                    PlanModelObjectKind    kind)
{
  gsize *places = g_new0 (gsize, self->store->n[kind] - self->first[kind]);

  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);

      if (pending->owner == kind && pending->target == kind && pending->item == 0)
        places[pending->row - self->first[kind]] = pending->place;
    }

  return places;
}

/* Walks up from each row at most to one that an earlier walk has passed, so every row is passed once. */
static void
find_cycles (PlanModelFiller     *self,
             PlanModelObjectKind  kind,
             GArray              *faults)
{
  guint32 first = self->first[kind], n = self->store->n[kind] - first;
  g_autofree guint32 *walk = g_new0 (guint32, n);
  g_autofree gsize *places = list_parent_places (self, kind);

  for (guint32 i = 0; i < n; i++)
    {
      guint32 at = i, earliest;

      while (walk[at] == 0)
        {
          PlanModelLink parent;

          walk[at] = i + 1;
          parent = get_parent (self->store, kind, first + at);
          if (parent == 0 || parent == PLAN_MODEL_LINK_PENDING)
            break;
          at = parent - 1 - first;
          if (walk[at] != i + 1)
            continue;
          earliest = at;
          for (guint32 row = get_parent (self->store, kind, first + at) - 1 - first; row != at;
               row = get_parent (self->store, kind, first + row) - 1 - first)
            earliest = MIN (earliest, row);
          report (faults, PLAN_MODEL_PROBLEM_PARENT_CYCLE, kind, first + earliest, kind,
                  plan_model_store_get_id (self->store, kind, first + earliest), places[earliest]);
          break;
        }
    }
}

/* A parent that stands before its child cannot close a cycle; only one that had to wait can. */
static gboolean
has_waiting_parent (const PlanModelFiller *self,
                    PlanModelObjectKind    kind)
{
  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);

      if (pending->owner == kind && pending->target == kind && pending->item == 0)
        return TRUE;
    }

  return FALSE;
}

/* Where the members of groups stand that had to wait, by their item in the list of links. */
static GHashTable *
list_member_places (const PlanModelFiller *self)
{
  GHashTable *places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);

      if (pending->owner == PLAN_MODEL_OBJECT_AGENCY && pending->item != 0)
        g_hash_table_insert (places, GUINT_TO_POINTER (pending->item), GSIZE_TO_POINTER (pending->place));
    }

  return places;
}

/* Each group on the stack holds the next, and the last one holds @entry: reports the first of them in the document, the
 * member of which stands after it, so that its link had to wait. */
static void
report_group_cycle (const PlanModelFiller *self,
                    const GArray          *stack,
                    guint32                entry,
                    GHashTable            *places,
                    GArray                *faults)
{
  const PlanModelStore *store = self->store;
  guint32 first = self->first[PLAN_MODEL_OBJECT_AGENCY], row = G_MAXUINT32, item = 0;
  const guint32 *group;
  guint i = stack->len;

  do
    {
      group = &g_array_index (stack, guint32, --i * 2);
      if (group[0] < row)
        {
          row = group[0];
          item = plan_model_store_peek_agency (store, first + row)->members.first + group[1];
        }
    }
  while (group[0] != entry);
  report (faults, PLAN_MODEL_PROBLEM_PARENT_CYCLE, PLAN_MODEL_OBJECT_AGENCY, first + row, PLAN_MODEL_OBJECT_AGENCY,
          plan_model_store_get_id (store, PLAN_MODEL_OBJECT_AGENCY, first + row),
          GPOINTER_TO_SIZE (g_hash_table_lookup (places, GUINT_TO_POINTER (item))));
}

/* Groups of agencies may share members, but none may hold itself.  Depth first, with a stack of our own; of groups that
 * are entangled one cycle is reported. */
static void
find_group_cycles (PlanModelFiller *self,
                   GArray          *faults)
{
  const PlanModelStore *store = self->store;
  guint32 first = self->first[PLAN_MODEL_OBJECT_AGENCY], n = store->n[PLAN_MODEL_OBJECT_AGENCY] - first;
  g_autofree guint8 *state = g_new0 (guint8, n); /* 1: on the stack, 2: done */
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (guint32[2])); /* a group, and how many members are seen to */
  g_autoptr (GHashTable) places = NULL;

  for (guint32 i = 0; i < n; i++)
    {
      guint32 entry[2] = { i, 0 };
      gboolean is_reported = FALSE;

      if (state[i] != 0)
        continue;
      state[i] = 1;
      g_array_append_val (stack, entry);
      while (stack->len > 0)
        {
          guint32 *top = &g_array_index (stack, guint32, (stack->len - 1) * 2);
          const PlanModelRange members = plan_model_store_peek_agency (store, first + top[0])->members;
          PlanModelLink link;
          guint32 member;

          if (top[1] == members.n)
            {
              state[top[0]] = 2;
              g_array_set_size (stack, stack->len - 1);
              continue;
            }
          link = store->links.items[members.first + top[1]++];
          /* One that points nowhere has been reported as such. */
          if (link == 0)
            continue;
          member = link - 1 - first;
          if (state[member] == 1 && !is_reported)
            {
              if (places == NULL)
                places = list_member_places (self);
              report_group_cycle (self, stack, member, places, faults);
              is_reported = TRUE;
            }
          if (state[member] == 0)
            {
              guint32 next[2] = { member, 0 };

              state[member] = 1;
              g_array_append_val (stack, next);
            }
        }
    }
}

static gboolean
has_waiting_member (const PlanModelFiller *self)
{
  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);

      if (pending->owner == PLAN_MODEL_OBJECT_AGENCY && pending->item != 0)
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_filler_end_plan:
 * @faults: an array of PlanModelFault, to which what is wrong is added
 *
 * Settles the links of the plan whose rows have all been put.
 *
 * Returns: whether nothing is wrong with them
 */
gboolean
plan_model_filler_end_plan (PlanModelFiller *self,
                            GArray          *faults)
{
  static const PlanModelObjectKind nested[] = { PLAN_MODEL_OBJECT_AREA, PLAN_MODEL_OBJECT_TASK, PLAN_MODEL_OBJECT_INDICATOR };
  guint n_faults = faults->len;

  if (self->pending->len == 0)
    return TRUE;
  settle_links (self, faults);
  for (guint i = 0; i < G_N_ELEMENTS (nested); i++)
    {
      if (has_waiting_parent (self, nested[i]))
        find_cycles (self, nested[i], faults);
    }
  if (has_waiting_member (self))
    find_group_cycles (self, faults);

  return faults->len == n_faults;
}

/*< private >
 * plan_model_filler_finish:
 *
 * Freezes the store.  The filler can only be freed after it.
 *
 * Returns: (transfer full): the store
 */
PlanModelStore *
plan_model_filler_finish (PlanModelFiller *self)
{
  PlanModelStore *store = g_steal_pointer (&self->store);

  plan_model_store_trim (store);
  /* The ends of the last ranges, where no row has set them. */
  if (store->n[PLAN_MODEL_OBJECT_INDICATOR] == 0)
    store->indicator.first_value[0] = 0;
  if (store->n[PLAN_MODEL_OBJECT_VALUE] == 0)
    store->value.first_mention[0] = 0;

  return store;
}
