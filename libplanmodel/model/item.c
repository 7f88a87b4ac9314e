/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/item.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/span-private.h>

#include <string.h>

/**
 * PlanModelItem:
 *
 * What the objects of the model have in common: plans, sections, tasks, projects, tables, indicators, agencies, areas
 * and references are items.
 *
 * An item is a view of a row in the store of its catalog: it holds no data of its own, cannot be changed, and keeps the
 * store alive for as long as somebody holds it, whatever becomes of the catalog. Whoever is asked owns what it lends: a
 * text, a list, another item or a span that an item gives out lives as long as that item. The same question to the same
 * object gives the same object every time and in every thread. The same row reached another way is another object, for
 * which [method@PlanModel.Item.equal] and [method@PlanModel.Item.hash] hold.
 *
 * Programs get items from a catalog and have no constructor for them. One that is made by `g_object_new` reads as
 * an item of which nothing is stated.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */

enum
{
  PROP_ID = 1,
  PROP_SPAN,
  PROP_PLAN,
  PROP_INDEX,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static gsize n_made; /* atomic */

static const PlanModelItemKind unknown_kind = {
  .object = PLAN_MODEL_N_OBJECTS,
  .n_slots = PLAN_MODEL_ITEM_FIRST_SLOT,
};

G_DEFINE_ABSTRACT_TYPE (PlanModelItem, plan_model_item, G_TYPE_OBJECT)

static inline const PlanModelItemKind *
get_kind (PlanModelItem *self)
{
  return G_TYPE_INSTANCE_GET_CLASS (self, PLAN_MODEL_TYPE_ITEM, PlanModelItemClass)->kind;
}

static PlanModelExtent
get_extent (PlanModelItem *self)
{
  const PlanModelItemKind *kind = get_kind (self);

  return kind->get_extent != NULL ? kind->get_extent (self->store, self->row) : (PlanModelExtent) { 0, 0 };
}

static void
free_lent (const PlanModelItemKind *kind,
           guint                    slot,
           gpointer                 lent)
{
  if (slot == PLAN_MODEL_ITEM_SLOT_SPAN)
    plan_model_span_unref (lent);
  else if (kind->free_slot[slot] != NULL)
    kind->free_slot[slot] (lent);
  else
    g_object_unref (lent);
}

/* What a view had lent. */
typedef struct
{
  const PlanModelItemKind *kind;
  gpointer *slots;
} Lent;

/* A view holds views, the parent of a task that of its parent, in a chain that may be as long as the plan.  So that no
 * stack is taken by letting go of one, what others had lent waits until the first in this thread is done. */
typedef struct
{
  GArray *waiting; /* of Lent; NULL until there is one */
} Release;

static GPrivate current_release = G_PRIVATE_INIT (NULL);

static void
free_slots (Lent lent)
{
  for (guint i = 0; i < lent.kind->n_slots; i++)
    {
      if (lent.slots[i] != NULL)
        free_lent (lent.kind, i, lent.slots[i]);
    }
  g_free (lent.slots);
}

static void
release_slots (PlanModelItem *self)
{
  Release *outer = g_private_get (&current_release), release = { NULL };
  Lent lent = { get_kind (self), self->slots };

  if (outer != NULL)
    {
      if (outer->waiting == NULL)
        outer->waiting = g_array_new (FALSE, FALSE, sizeof (Lent));
      g_array_append_val (outer->waiting, lent);
      return;
    }

  g_private_set (&current_release, &release);
  free_slots (lent);
  while (release.waiting != NULL && release.waiting->len > 0)
    {
      lent = g_array_index (release.waiting, Lent, release.waiting->len - 1);
      g_array_set_size (release.waiting, release.waiting->len - 1);
      free_slots (lent);
    }
  g_private_set (&current_release, NULL);
  g_clear_pointer (&release.waiting, g_array_unref);
}

static void
plan_model_item_finalize (GObject *object)
{
  PlanModelItem *self = (PlanModelItem *) object;

  if (self->slots != NULL)
    release_slots (self);
  if (self->store != plan_model_store_get_empty ())
    plan_model_store_unref (self->store);

  G_OBJECT_CLASS (plan_model_item_parent_class)->finalize (object);
}

static void
plan_model_item_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelItem *self = (PlanModelItem *) object;

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, plan_model_item_get_id (self));
      break;
    case PROP_SPAN:
      g_value_set_boxed (value, plan_model_item_get_span (self));
      break;
    case PROP_PLAN:
      g_value_set_object (value, plan_model_item_get_plan (self));
      break;
    case PROP_INDEX:
      g_value_set_uint (value, plan_model_item_get_index (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_item_class_init (PlanModelItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_item_finalize;
  object_class->get_property = plan_model_item_get_property;
  klass->kind = &unknown_kind;

  /**
   * PlanModelItem:id: (getter get_id)
   *
   * The id of the item, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelItem:span: (getter get_span)
   *
   * Where the item stands in the text, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SPAN] =
      g_param_spec_boxed ("span", NULL, NULL, PLAN_MODEL_TYPE_SPAN, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelItem:plan: (getter get_plan)
   *
   * The plan that the item belongs to.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] =
      g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelItem:index: (getter get_index)
   *
   * The position of the item in its list, from 0.
   *
   * Since: 1.0
   */
  props[PROP_INDEX] =
      g_param_spec_uint ("index", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_item_init (PlanModelItem *self)
{
  /* Without a reference: it is never freed. */
  self->store = plan_model_store_get_empty ();
  __atomic_fetch_add (&n_made, 1, __ATOMIC_RELAXED);
}

void
plan_model_item_class_set_kind (PlanModelItemClass      *klass,
                                const PlanModelItemKind *kind)
{
  g_assert (kind->n_slots >= PLAN_MODEL_ITEM_FIRST_SLOT && kind->n_slots <= PLAN_MODEL_ITEM_MAX_SLOTS);
  klass->kind = kind;
}

gpointer
plan_model_item_new (GType           type,
                     PlanModelStore *store,
                     guint32         row)
{
  PlanModelItem *self = g_object_new (type, NULL);

  if (store != self->store)
    self->store = plan_model_store_ref (store);
  self->row = row;

  return self;
}

gsize
plan_model_item_get_n_made (void)
{
  return __atomic_load_n (&n_made, __ATOMIC_RELAXED);
}

gpointer
plan_model_item_fill_slot (gpointer self,
                           guint    slot,
                           gpointer made)
{
  PlanModelItem *item = self;
  const PlanModelItemKind *kind = get_kind (item);
  gpointer *slots = g_atomic_pointer_get (&item->slots);

  g_assert (slot < kind->n_slots);
  if (slots == NULL)
    {
      slots = g_new0 (gpointer, kind->n_slots);
      if (!g_atomic_pointer_compare_and_exchange (&item->slots, NULL, slots))
        {
          g_free (slots);
          slots = g_atomic_pointer_get (&item->slots);
        }
    }
  if (g_atomic_pointer_compare_and_exchange (&slots[slot], NULL, made))
    return made;
  free_lent (kind, slot, made);

  return g_atomic_pointer_get (&slots[slot]);
}

gpointer
plan_model_item_lend (gpointer          self,
                      guint             slot,
                      PlanModelItemMake make)
{
  gpointer found = plan_model_item_peek_slot (self, slot);

  if (found == NULL)
    {
      found = make (self, slot);
      if (found != NULL)
        found = plan_model_item_fill_slot (self, slot, found);
    }

  return found;
}

PlanModelSpan *
plan_model_item_lend_span (gpointer        self,
                           guint           slot,
                           PlanModelExtent extent)
{
  gpointer found;

  if (extent.end == 0)
    return NULL;
  found = plan_model_item_peek_slot (self, slot);
  if (found == NULL)
    found = plan_model_item_fill_slot (self, slot, plan_model_span_new_extent (extent));

  return found;
}

gpointer
plan_model_item_lend_link (gpointer      self,
                           guint         slot,
                           GType         type,
                           PlanModelLink link)
{
  gpointer found;

  if (link == 0)
    return NULL;
  found = plan_model_item_peek_slot (self, slot);
  if (found == NULL)
    found = plan_model_item_fill_slot (self, slot, plan_model_item_new (type, PLAN_MODEL_ITEM_STORE (self), link - 1));

  return found;
}

GListModel *
plan_model_item_lend_range (gpointer       self,
                            guint          slot,
                            GType          type,
                            PlanModelRange range)
{
  gpointer found = plan_model_item_peek_slot (self, slot);

  if (found == NULL)
    {
      PlanModelList *made = plan_model_list_new_range (type, PLAN_MODEL_ITEM_STORE (self), range);

      found = plan_model_item_fill_slot (self, slot, made);
    }

  return found;
}

GListModel *
plan_model_item_lend_links (gpointer       self,
                            guint          slot,
                            GType          type,
                            PlanModelRange range)
{
  gpointer found = plan_model_item_peek_slot (self, slot);

  if (found == NULL)
    {
      PlanModelStore *store = PLAN_MODEL_ITEM_STORE (self);
      guint32 *rows = g_new (guint32, range.n);

      for (guint32 i = 0; i < range.n; i++)
        rows[i] = store->links.items[range.first + i] - 1;
      found = plan_model_item_fill_slot (self, slot, plan_model_list_new_rows (type, store, rows, range.n));
    }

  return found;
}

/**
 * plan_model_item_get_id: (get-property id)
 * @self: an item
 *
 * Gets the id of the item.
 *
 * Ids are unique among the items of a kind in their plan, and those of plans in their catalog. They are the ids of
 * plan JSON. References have none.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL where the item has none
 *
 * Since: 1.0
 */
const char *
plan_model_item_get_id (PlanModelItem *self)
{
  const PlanModelItemKind *kind;

  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), NULL);

  kind = get_kind (self);
  if (kind->object >= PLAN_MODEL_N_TABLES)
    return NULL;

  return plan_model_store_id_text (self->store, plan_model_store_get_id (self->store, kind->object, self->row));
}

/**
 * plan_model_item_get_span: (get-property span)
 * @self: an item
 *
 * Gets where the item stands in the text of its document, in code points.
 *
 * A section or task runs from its number to the end of its last line, without the line feed; a plan is all of the text,
 * where the length of that is known ([method@PlanModel.Plan.get_source_characters]). Agencies and areas have no span.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_item_get_span (PlanModelItem *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), NULL);

  return plan_model_item_lend_span (self, PLAN_MODEL_ITEM_SLOT_SPAN, get_extent (self));
}

static gpointer
make_plan (gpointer self,
           guint    slot)
{
  PlanModelItem *item = self;
  PlanModelObjectKind object = get_kind (item)->object;
  guint32 plan;

  if (object >= PLAN_MODEL_N_TABLES || item->store->n[PLAN_MODEL_OBJECT_PLAN] == 0)
    return NULL;
  plan = plan_model_store_find_plan_of (item->store, object, item->row);

  return plan_model_item_new (PLAN_MODEL_TYPE_PLAN, item->store, plan);
}

/**
 * plan_model_item_get_plan: (get-property plan)
 * @self: an item
 *
 * Gets the plan that the item belongs to; of a plan, the plan itself.
 *
 * It is a view of its own, which is equal ([method@PlanModel.Item.equal]) to the one that the catalog gives. At the
 * first asking it takes time logarithmic in the number of plans.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for an item made by `g_object_new`
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_item_get_plan (PlanModelItem *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), NULL);

  if (PLAN_MODEL_IS_PLAN (self))
    return PLAN_MODEL_PLAN (self);

  return plan_model_item_lend (self, PLAN_MODEL_ITEM_SLOT_PLAN, make_plan);
}

/**
 * plan_model_item_get_index: (get-property index)
 * @self: an item
 *
 * Gets the position of the item in the list that holds it: of a plan in its catalog, of a section among those beside it
 * in the outline, of any other item in the list of all of its kind in its plan.
 *
 * Takes time logarithmic in the number of plans; for a section, linear in the number of those before it.
 *
 * Returns: the position, from 0
 *
 * Since: 1.0
 */
guint
plan_model_item_get_index (PlanModelItem *self)
{
  const PlanModelItemKind *kind;
  guint32 plan;

  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), 0);

  kind = get_kind (self);
  if (kind->object == PLAN_MODEL_OBJECT_PLAN)
    return self->row;
  if (kind->object >= PLAN_MODEL_N_TABLES || self->store->n[PLAN_MODEL_OBJECT_PLAN] == 0)
    return 0;
  if (kind->get_index != NULL)
    return kind->get_index (self->store, self->row);
  plan = plan_model_store_find_plan_of (self->store, kind->object, self->row);

  return self->row - plan_model_store_get_range (self->store, plan, kind->object).first;
}

/* The code points of a text that are no white space, at most @n of them, in the form NFKC. */
static char *
squeeze (const char *text,
         gsize       length,
         gsize       n)
{
  g_autoptr (GString) kept = g_string_new (NULL);
  const char *end = text + length;

  for (const char *p = text; p < end && n > 0; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;
      g_string_append_unichar (kept, c);
      n--;
    }

  return g_utf8_normalize (kept->str, kept->len, G_NORMALIZE_NFKC);
}

gboolean
plan_model_item_text_begins (const char *text,
                             gsize       length,
                             const char *number,
                             const char *title)
{
  gsize n_number = number != NULL ? strlen (number) : 0, n_title = title != NULL ? strlen (title) : 0;
  g_autofree char *want_number = squeeze (number, n_number, n_number);
  g_autofree char *want_title = squeeze (title, n_title, n_title);
  /* A composed character may be several in the text, and a few marks stand between. */
  g_autofree char *read = squeeze (text, length, 4 * (n_number + n_title) + 64);
  const char *p = read;

  if (want_number == NULL || want_title == NULL || read == NULL || (*want_number == '\0' && *want_title == '\0'))
    return FALSE;
  /* That would be a place beside the right one. */
  if (length == 0 || g_unichar_isspace (g_utf8_get_char (text)))
    return FALSE;

  n_number = strlen (want_number);
  if (strncmp (p, want_number, n_number) != 0)
    return FALSE;
  p += n_number;
  if (*want_title == '\0')
    return !(g_ascii_isdigit (p[-1]) && g_ascii_isdigit (*p)); /* 1 is not where 12 stands */

  n_title = strlen (want_title);
  while (strncmp (p, want_title, n_title) != 0)
    {
      if (n_number == 0 || !g_unichar_ispunct (g_utf8_get_char (p)))
        return FALSE;
      p = g_utf8_next_char (p);
    }

  return TRUE;
}

/**
 * plan_model_item_verify:
 * @self: an item
 * @text: the whole text of the document, in UTF-8
 *
 * Tells whether the text at the place of the item still reads as the item does.
 *
 * What is looked for is, of a section, task or table, the number and the title; of a project, the name; of a reference,
 * the title and the document number; of an indicator, the digits or words of the amount of each value that has a place;
 * of a plan, the title, the document number and the index number, each where its place is stated. White space does not
 * count, and full width characters are as good as others. The text is the document decoded, without a byte-order mark,
 * its line ends as they are.
 *
 * Agencies and areas, and items whose span is not stated, stand nowhere, so there is nothing to find: the answer is
 * %FALSE, also for a span past the end of the text. [method@PlanModel.Item.get_span] tells these cases apart.
 *
 * Takes time linear in the length of the text before the item.
 *
 * Returns: whether the item is found at its span
 *
 * Since: 1.0
 */
gboolean
plan_model_item_verify (PlanModelItem *self,
                        const char    *text)
{
  const PlanModelItemKind *kind;
  PlanModelExtent extent;
  const char *slice;
  gsize length, n_bytes;

  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  kind = get_kind (self);
  if (kind->verify == NULL)
    return FALSE;
  length = strlen (text);
  if (kind->verify_whole)
    return kind->verify (self, text, length);

  extent = get_extent (self);
  slice = extent.end != 0 ? plan_model_text_find_slice (text, length, extent.start, extent.end, &n_bytes) : NULL;

  return slice != NULL && kind->verify (self, slice, n_bytes);
}

/**
 * plan_model_item_hash:
 * @self: (type PlanModelItem): an item
 *
 * Gets a hash for [method@PlanModel.Item.equal], for hash tables.
 *
 * Returns: the hash, which holds within this run of the program only
 *
 * Since: 1.0
 */
guint
plan_model_item_hash (gconstpointer self)
{
  const PlanModelItem *item = self;
  guint object;

  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), 0);

  object = get_kind ((PlanModelItem *) item)->object;

  return g_direct_hash (item->store) * 31 + object * 0x9e3779b1u + item->row * 0x85ebca6bu;
}

/**
 * plan_model_item_equal:
 * @self: (type PlanModelItem): an item
 * @other: (type PlanModelItem): another item
 *
 * Tells whether two items are views of the same row: of the same kind, from the same catalog, and the same object
 * there.
 *
 * Two loads of one file give items that are not equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
plan_model_item_equal (gconstpointer self,
                       gconstpointer other)
{
  const PlanModelItem *a = self, *b = other;

  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (self), FALSE);
  g_return_val_if_fail (PLAN_MODEL_IS_ITEM (other), FALSE);

  return a->store == b->store && a->row == b->row && get_kind ((PlanModelItem *) a) == get_kind ((PlanModelItem *) b);
}
