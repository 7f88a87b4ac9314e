/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/section.h>

#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>
#include <libplanmodel/model/section-private.h>

/**
 * PlanModelSection:
 *
 * A section of the outline of a plan, as it is printed: its number, its title, and the sections in it.
 *
 * A section is a chapter (第一章), one of its parts (一, (一), 1) or a point of a list (——), at any depth. Its span reaches
 * from its number to the end of its last line, the sections in it among that.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelSection
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NUMBER = 1,
  PROP_TITLE,
  PROP_KIND,
  PROP_SECTIONS,
  PROP_PARENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_SECTIONS = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_PARENT,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelSection, plan_model_section, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelSectionRow *
get_row (PlanModelSection *self)
{
  return plan_model_store_peek_section (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return plan_model_store_peek_section (store, row)->span;
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelSectionRow *row = get_row ((PlanModelSection *) item);

  return plan_model_item_text_begins (text, length, plan_model_store_text (item->store, row->number),
                                      plan_model_store_text (item->store, row->title));
}

/* Those before it beside it: in the same section, or in none. */
static guint
get_index (const PlanModelStore *store,
           guint32               row)
{
  PlanModelLink parent = plan_model_store_peek_section (store, row)->parent;
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_SECTION, row);
  PlanModelRange beside = parent != 0 ? plan_model_store_peek_section (store, parent - 1)->sections
                                      : plan_model_store_peek_plan (store, plan)->sections;
  guint index = 0;

  for (guint32 at = beside.first; at < row; at += 1 + plan_model_store_peek_section (store, at)->sections.n)
    index++;

  return index;
}

static const PlanModelItemKind section_kind = {
  .object = PLAN_MODEL_OBJECT_SECTION,
  .n_slots = N_SLOTS,
  .get_extent = get_extent,
  .verify = verify,
  .get_index = get_index,
};

static void
plan_model_section_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PlanModelSection *self = (PlanModelSection *) object;

  switch (prop_id)
    {
    case PROP_NUMBER:
      g_value_set_string (value, plan_model_section_get_number (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, plan_model_section_get_title (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_section_get_kind (self));
      break;
    case PROP_SECTIONS:
      g_value_set_object (value, plan_model_section_get_sections (self));
      break;
    case PROP_PARENT:
      g_value_set_object (value, plan_model_section_get_parent (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_section_class_init (PlanModelSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_section_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &section_kind);

  /**
   * PlanModelSection:number: (getter get_number)
   *
   * The number as it is printed.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);

  /**
   * PlanModelSection:title: (getter get_title)
   *
   * The title.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlanModelSection:kind: (getter get_kind)
   *
   * What it is about.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_SECTION_KIND, 0, flags);

  /**
   * PlanModelSection:sections: (getter get_sections)
   *
   * The sections in it, a list of [class@PlanModel.Section].
   *
   * Since: 1.0
   */
  props[PROP_SECTIONS] = g_param_spec_object ("sections", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelSection:parent: (getter get_parent)
   *
   * The section that it lies in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PARENT] = g_param_spec_object ("parent", NULL, NULL, PLAN_MODEL_TYPE_SECTION, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_section_init (PlanModelSection *self)
{
}

/**
 * plan_model_section_get_number: (get-property number)
 * @self: a section
 *
 * Gets the number of the section as it is printed, such as `第一章`, `(一)` or `——`, without the mark that parts it from
 * the title.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_section_get_number (PlanModelSection *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SECTION (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->number);
}

/**
 * plan_model_section_get_title: (get-property title)
 * @self: a section
 *
 * Gets the title of the section.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL for a section made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_section_get_title (PlanModelSection *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SECTION (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->title);
}

/**
 * plan_model_section_get_kind: (get-property kind)
 * @self: a section
 *
 * Gets what the section is about: goals, tasks, safeguards and so on.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelSectionKind
plan_model_section_get_kind (PlanModelSection *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SECTION (self), PLAN_MODEL_SECTION_KIND_UNKNOWN);

  return get_row (self)->kind;
}

/**
 * plan_model_section_get_sections: (get-property sections)
 * @self: a section
 *
 * Gets the sections that lie directly in this one, in the order of the document: a list of [class@PlanModel.Section].
 *
 * The list is made at the first asking, in time linear in the number of its sections.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_section_get_sections (PlanModelSection *self)
{
  GListModel *found;

  g_return_val_if_fail (PLAN_MODEL_IS_SECTION (self), NULL);

  found = plan_model_item_peek_slot (self, SLOT_SECTIONS);
  if (found == NULL)
    {
      PlanModelList *made = plan_model_section_new_list (PLAN_MODEL_ITEM_STORE (self), get_row (self)->sections);

      found = plan_model_item_fill_slot (self, SLOT_SECTIONS, made);
    }

  return found;
}

/**
 * plan_model_section_get_parent: (get-property parent)
 * @self: a section
 *
 * Gets the section that this one lies in.
 *
 * It is a view of its own, equal ([method@PlanModel.Item.equal]) to the one whose list this section comes from.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL for one of the top
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_section_get_parent (PlanModelSection *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SECTION (self), NULL);

  return plan_model_item_lend_link (self, SLOT_PARENT, PLAN_MODEL_TYPE_SECTION, get_row (self)->parent);
}

/* The sections of the range that do not lie in others of it. */
PlanModelList *
plan_model_section_new_list (PlanModelStore *store,
                             PlanModelRange  range)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 end = range.first + range.n;
  guint n;

  for (guint32 row = range.first; row < end; row += 1 + plan_model_store_peek_section (store, row)->sections.n)
    g_array_append_val (rows, row);
  n = rows->len;

  return plan_model_list_new_rows (PLAN_MODEL_TYPE_SECTION, store, g_array_steal (rows, NULL), n);
}
