/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/agency.h>

#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/item-private.h>

/**
 * PlanModelAgency:
 *
 * A body that a plan names: who issued it, and who leads or supports its tasks.
 *
 * A group that is named as one (各乡镇、街道) is an agency of the kind %PLAN_MODEL_AGENCY_KIND_GROUP, with members where
 * the document names them. An agency belongs to one plan.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelAgency
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NAME = 1,
  PROP_FULL_NAME,
  PROP_KIND,
  PROP_AREA,
  PROP_MEMBERS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_AREA = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_MEMBERS,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelAgency, plan_model_agency, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelAgencyRow *
get_row (PlanModelAgency *self)
{
  return plan_model_store_peek_agency (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static const PlanModelItemKind agency_kind = {
  .object = PLAN_MODEL_OBJECT_AGENCY,
  .n_slots = N_SLOTS,
};

static void
plan_model_agency_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PlanModelAgency *self = (PlanModelAgency *) object;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, plan_model_agency_get_name (self));
      break;
    case PROP_FULL_NAME:
      g_value_set_string (value, plan_model_agency_get_full_name (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_agency_get_kind (self));
      break;
    case PROP_AREA:
      g_value_set_object (value, plan_model_agency_get_area (self));
      break;
    case PROP_MEMBERS:
      g_value_set_object (value, plan_model_agency_get_members (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_agency_class_init (PlanModelAgencyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_agency_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &agency_kind);

  /**
   * PlanModelAgency:name: (getter get_name)
   *
   * The name.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelAgency:full-name: (getter get_full_name)
   *
   * The full name, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_FULL_NAME] = g_param_spec_string ("full-name", NULL, NULL, NULL, flags);

  /**
   * PlanModelAgency:kind: (getter get_kind)
   *
   * What kind of body it is.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_AGENCY_KIND, 0, flags);

  /**
   * PlanModelAgency:area: (getter get_area)
   *
   * The area that it belongs to, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_object ("area", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  /**
   * PlanModelAgency:members: (getter get_members)
   *
   * Of a group its members, a list of [class@PlanModel.Agency].
   *
   * Since: 1.0
   */
  props[PROP_MEMBERS] = g_param_spec_object ("members", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_agency_init (PlanModelAgency *self)
{
}

/**
 * plan_model_agency_get_name: (get-property name)
 * @self: an agency
 *
 * Gets the name by which the plan calls the agency, such as `市科技局`.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL for an agency made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_agency_get_name (PlanModelAgency *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->name);
}

/**
 * plan_model_agency_get_full_name: (get-property full-name)
 * @self: an agency
 *
 * Gets the full name of the agency, such as `昌吉市科学技术局`.
 *
 * Returns: (transfer none) (nullable): the full name, or %NULL where it is not stated
 *
 * Since: 1.0
 */
const char *
plan_model_agency_get_full_name (PlanModelAgency *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->full_name);
}

/**
 * plan_model_agency_get_kind: (get-property kind)
 * @self: an agency
 *
 * Gets what kind of body the agency is.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelAgencyKind
plan_model_agency_get_kind (PlanModelAgency *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), PLAN_MODEL_AGENCY_KIND_UNKNOWN);

  return get_row (self)->kind;
}

/**
 * plan_model_agency_get_area: (get-property area)
 * @self: an agency
 *
 * Gets the area that the agency belongs to.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_agency_get_area (PlanModelAgency *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  return plan_model_item_lend_link (self, SLOT_AREA, PLAN_MODEL_TYPE_AREA, get_row (self)->area);
}

/**
 * plan_model_agency_get_members: (get-property members)
 * @self: an agency
 *
 * Gets the members of a group, as far as the document names them: a list of [class@PlanModel.Agency].
 *
 * Returns: (transfer none): the list, which is empty for what is no group
 *
 * Since: 1.0
 */
GListModel *
plan_model_agency_get_members (PlanModelAgency *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  return plan_model_item_lend_links (self, SLOT_MEMBERS, PLAN_MODEL_TYPE_AGENCY, get_row (self)->members);
}

/**
 * plan_model_agency_dup_aliases:
 * @self: an agency
 *
 * Lists the other names by which the document calls the agency.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names in the order of plan JSON; empty where there are none
 *
 * Since: 1.0
 */
char **
plan_model_agency_dup_aliases (PlanModelAgency *self)
{
  PlanModelStore *store;
  PlanModelRange range;
  char **aliases;

  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  store = PLAN_MODEL_ITEM_STORE (self);
  range = get_row (self)->aliases;
  aliases = g_new0 (char *, (gsize) range.n + 1);
  for (guint32 i = 0; i < range.n; i++)
    aliases[i] = g_strdup (plan_model_store_text (store, store->aliases.items[range.first + i]));

  return aliases;
}

/* Adds those of the range that name the agency. */
static void
add_assignments_of (PlanModelAgency     *self,
                    GPtrArray           *assignments,
                    PlanModelRange       range,
                    PlanModelObjectKind  owner_kind,
                    guint32              owner)
{
  PlanModelStore *store = PLAN_MODEL_ITEM_STORE (self);

  for (guint32 row = range.first; row < range.first + range.n; row++)
    {
      if (plan_model_store_peek_assignment (store, row)->agency == PLAN_MODEL_ITEM_ROW (self) + 1)
        plan_model_assignment_add_range (assignments, store, (PlanModelRange) { row, 1 }, owner_kind, owner);
    }
}

/**
 * plan_model_agency_dup_assignments:
 * @self: an agency
 *
 * Lists what the agency has to do in its plan, first for the tasks, then for the projects, each in the order of the
 * document.
 *
 * The assignments of a group are not among those of its members.
 *
 * Takes time linear in the number of assignments of the plan.
 *
 * Returns: (transfer container) (element-type PlanModelAssignment): the assignments
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_agency_dup_assignments (PlanModelAgency *self)
{
  PlanModelStore *store;
  PlanModelRange tasks, projects;
  GPtrArray *assignments;
  guint32 plan;

  g_return_val_if_fail (PLAN_MODEL_IS_AGENCY (self), NULL);

  store = PLAN_MODEL_ITEM_STORE (self);
  plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_AGENCY, PLAN_MODEL_ITEM_ROW (self));
  tasks = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_TASK);
  projects = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_PROJECT);
  assignments = plan_model_assignment_array_new (0);
  for (guint32 row = tasks.first; row < tasks.first + tasks.n; row++)
    add_assignments_of (self, assignments, plan_model_store_peek_task (store, row)->assignments,
                        PLAN_MODEL_OBJECT_TASK, row);
  for (guint32 row = projects.first; row < projects.first + projects.n; row++)
    add_assignments_of (self, assignments, plan_model_store_peek_project (store, row)->assignments,
                        PLAN_MODEL_OBJECT_PROJECT, row);

  return assignments;
}
