/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/plan.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>
#include <libplanmodel/model/section-private.h>
#include <libplanmodel/store/members-private.h>

#include <string.h>

/**
 * PlanModelPlan:
 *
 * A plan as it was published: what it is, who issued it and when, for which years and which area, and what stands in
 * it.
 *
 * The lists are flat and in the order of the document, whatever belongs to whatever: an indicator names its section,
 * task, table and parent, not the other way round. Only the sections are a tree.
 *
 * A plan states what its document states. A text that is not stated is %NULL, a year 0, a kind unknown.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelPlan
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_TITLE = 1,
  PROP_KIND,
  PROP_DOCUMENT_NUMBER,
  PROP_INDEX_NUMBER,
  PROP_ISSUED,
  PROP_PUBLISHED,
  PROP_PERIOD_START,
  PROP_PERIOD_END,
  PROP_AREA,
  PROP_LANGUAGE,
  PROP_SOURCE_URI,
  PROP_SOURCE_SHA256,
  PROP_SOURCE_TEXT_SHA256,
  PROP_SOURCE_CHARACTERS,
  PROP_ISSUERS,
  PROP_REFERENCES,
  PROP_AREAS,
  PROP_AGENCIES,
  PROP_SECTIONS,
  PROP_TABLES,
  PROP_TASKS,
  PROP_PROJECTS,
  PROP_INDICATORS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_AREA = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_ISSUERS,
  SLOT_REFERENCES,
  SLOT_AREAS,
  SLOT_AGENCIES,
  SLOT_SECTIONS,
  SLOT_TABLES,
  SLOT_TASKS,
  SLOT_PROJECTS,
  SLOT_INDICATORS,
  SLOT_FIRST_FACT, /* in the order of the table of members */
  N_SLOTS = SLOT_FIRST_FACT + sizeof (PlanModelFactsRow) / sizeof (PlanModelExtent)
};

G_DEFINE_FINAL_TYPE (PlanModelPlan, plan_model_plan, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelPlanRow *
get_row (PlanModelPlan *self)
{
  return plan_model_store_peek_plan (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return (PlanModelExtent) { 0, plan_model_store_peek_plan (store, row)->source.characters };
}

static gboolean
verify_fact (const PlanModelStore *store,
             const char           *text,
             gsize                 length,
             PlanModelExtent       extent,
             PlanModelText         fact)
{
  gsize n_bytes;
  const char *slice = plan_model_text_find_slice (text, length, extent.start, extent.end, &n_bytes);

  return slice != NULL && plan_model_item_text_begins (slice, n_bytes, NULL, plan_model_store_text (store, fact));
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelPlanRow *row = get_row ((PlanModelPlan *) item);
  const struct
  {
    PlanModelExtent extent;
    PlanModelText fact;
  } facts[] = {
    { row->facts.title, row->title },
    { row->facts.document_number, row->document_number },
    { row->facts.index_number, row->index_number },
  };
  guint n_found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      if (facts[i].extent.end == 0 || facts[i].fact == 0)
        continue;
      if (!verify_fact (item->store, text, length, facts[i].extent, facts[i].fact))
        return FALSE;
      n_found++;
    }

  return n_found > 0;
}

static const PlanModelItemKind plan_kind = {
  .object = PLAN_MODEL_OBJECT_PLAN,
  .n_slots = N_SLOTS,
  .free_slot = {
    [SLOT_FIRST_FACT ... N_SLOTS - 1] = (GDestroyNotify) plan_model_span_unref,
  },
  .get_extent = get_extent,
  .verify = verify,
  .verify_whole = TRUE,
};

static void
plan_model_plan_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelPlan *self = (PlanModelPlan *) object;

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, plan_model_plan_get_title (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_plan_get_kind (self));
      break;
    case PROP_DOCUMENT_NUMBER:
      g_value_set_string (value, plan_model_plan_get_document_number (self));
      break;
    case PROP_INDEX_NUMBER:
      g_value_set_string (value, plan_model_plan_get_index_number (self));
      break;
    case PROP_ISSUED:
      g_value_set_string (value, plan_model_plan_get_issued (self));
      break;
    case PROP_PUBLISHED:
      g_value_set_string (value, plan_model_plan_get_published (self));
      break;
    case PROP_PERIOD_START:
      g_value_set_int (value, plan_model_plan_get_period_start (self));
      break;
    case PROP_PERIOD_END:
      g_value_set_int (value, plan_model_plan_get_period_end (self));
      break;
    case PROP_AREA:
      g_value_set_object (value, plan_model_plan_get_area (self));
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, plan_model_plan_get_language (self));
      break;
    case PROP_SOURCE_URI:
      g_value_set_string (value, plan_model_plan_get_source_uri (self));
      break;
    case PROP_SOURCE_SHA256:
      g_value_set_string (value, plan_model_plan_get_source_sha256 (self));
      break;
    case PROP_SOURCE_TEXT_SHA256:
      g_value_set_string (value, plan_model_plan_get_source_text_sha256 (self));
      break;
    case PROP_SOURCE_CHARACTERS:
      g_value_set_uint (value, plan_model_plan_get_source_characters (self));
      break;
    case PROP_ISSUERS:
      g_value_set_object (value, plan_model_plan_get_issuers (self));
      break;
    case PROP_REFERENCES:
      g_value_set_object (value, plan_model_plan_get_references (self));
      break;
    case PROP_AREAS:
      g_value_set_object (value, plan_model_plan_get_areas (self));
      break;
    case PROP_AGENCIES:
      g_value_set_object (value, plan_model_plan_get_agencies (self));
      break;
    case PROP_SECTIONS:
      g_value_set_object (value, plan_model_plan_get_sections (self));
      break;
    case PROP_TABLES:
      g_value_set_object (value, plan_model_plan_get_tables (self));
      break;
    case PROP_TASKS:
      g_value_set_object (value, plan_model_plan_get_tasks (self));
      break;
    case PROP_PROJECTS:
      g_value_set_object (value, plan_model_plan_get_projects (self));
      break;
    case PROP_INDICATORS:
      g_value_set_object (value, plan_model_plan_get_indicators (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_plan_class_init (PlanModelPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_plan_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &plan_kind);

  /**
   * PlanModelPlan:title: (getter get_title)
   *
   * The title.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:kind: (getter get_kind)
   *
   * What sort of document it is.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_PLAN_KIND, 0, flags);

  /**
   * PlanModelPlan:document-number: (getter get_document_number)
   *
   * The document number (文号).
   *
   * Since: 1.0
   */
  props[PROP_DOCUMENT_NUMBER] = g_param_spec_string ("document-number", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:index-number: (getter get_index_number)
   *
   * The index number (索引号).
   *
   * Since: 1.0
   */
  props[PROP_INDEX_NUMBER] = g_param_spec_string ("index-number", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:issued: (getter get_issued)
   *
   * The date of the document.
   *
   * Since: 1.0
   */
  props[PROP_ISSUED] = g_param_spec_string ("issued", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:published: (getter get_published)
   *
   * The date of its publication.
   *
   * Since: 1.0
   */
  props[PROP_PUBLISHED] = g_param_spec_string ("published", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:period-start: (getter get_period_start)
   *
   * The first year of the period, or 0.
   *
   * Since: 1.0
   */
  props[PROP_PERIOD_START] = g_param_spec_int ("period-start", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelPlan:period-end: (getter get_period_end)
   *
   * The last year of the period, or 0.
   *
   * Since: 1.0
   */
  props[PROP_PERIOD_END] = g_param_spec_int ("period-end", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelPlan:area: (getter get_area)
   *
   * The area that it is for, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_object ("area", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  /**
   * PlanModelPlan:language: (getter get_language)
   *
   * The language, such as `zh-Hans`.
   *
   * Since: 1.0
   */
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:source-uri: (getter get_source_uri)
   *
   * Where the document comes from.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE_URI] = g_param_spec_string ("source-uri", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:source-sha256: (getter get_source_sha256)
   *
   * The SHA-256 of the bytes of the document.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE_SHA256] = g_param_spec_string ("source-sha256", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:source-text-sha256: (getter get_source_text_sha256)
   *
   * The SHA-256 of the text of the document.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE_TEXT_SHA256] = g_param_spec_string ("source-text-sha256", NULL, NULL, NULL, flags);

  /**
   * PlanModelPlan:source-characters: (getter get_source_characters)
   *
   * The length of the text, or 0.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE_CHARACTERS] = g_param_spec_uint ("source-characters", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelPlan:issuers: (getter get_issuers)
   *
   * Who issued it, a list of [class@PlanModel.Agency].
   *
   * Since: 1.0
   */
  props[PROP_ISSUERS] = g_param_spec_object ("issuers", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:references: (getter get_references)
   *
   * The documents that it names, a list of [class@PlanModel.Reference].
   *
   * Since: 1.0
   */
  props[PROP_REFERENCES] = g_param_spec_object ("references", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:areas: (getter get_areas)
   *
   * The areas that occur in it, a list of [class@PlanModel.Area].
   *
   * Since: 1.0
   */
  props[PROP_AREAS] = g_param_spec_object ("areas", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:agencies: (getter get_agencies)
   *
   * The agencies that occur in it, a list of [class@PlanModel.Agency].
   *
   * Since: 1.0
   */
  props[PROP_AGENCIES] = g_param_spec_object ("agencies", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:sections: (getter get_sections)
   *
   * The sections of the top, a list of [class@PlanModel.Section].
   *
   * Since: 1.0
   */
  props[PROP_SECTIONS] = g_param_spec_object ("sections", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:tables: (getter get_tables)
   *
   * The tables and boxes, a list of [class@PlanModel.SourceTable].
   *
   * Since: 1.0
   */
  props[PROP_TABLES] = g_param_spec_object ("tables", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:tasks: (getter get_tasks)
   *
   * The tasks, a list of [class@PlanModel.Task].
   *
   * Since: 1.0
   */
  props[PROP_TASKS] = g_param_spec_object ("tasks", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:projects: (getter get_projects)
   *
   * The projects, a list of [class@PlanModel.Project].
   *
   * Since: 1.0
   */
  props[PROP_PROJECTS] = g_param_spec_object ("projects", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelPlan:indicators: (getter get_indicators)
   *
   * The indicators, a list of [class@PlanModel.Indicator].
   *
   * Since: 1.0
   */
  props[PROP_INDICATORS] = g_param_spec_object ("indicators", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_plan_init (PlanModelPlan *self)
{
}

/**
 * plan_model_plan_get_title: (get-property title)
 * @self: a plan
 *
 * Gets the title, as it is printed but for the breaks of its lines.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL for a plan made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_title (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->title);
}

/**
 * plan_model_plan_get_kind: (get-property kind)
 * @self: a plan
 *
 * Gets what sort of document the plan is: 规划, 行动计划, 实施方案 and so on.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelPlanKind
plan_model_plan_get_kind (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), PLAN_MODEL_PLAN_KIND_UNKNOWN);

  return get_row (self)->kind;
}

/**
 * plan_model_plan_get_document_number: (get-property document-number)
 * @self: a plan
 *
 * Gets the document number (文号), such as `新政发〔2021〕23号`.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_document_number (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->document_number);
}

/**
 * plan_model_plan_get_index_number: (get-property index-number)
 * @self: a plan
 *
 * Gets the index number (索引号) under which the government lists the document.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_index_number (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->index_number);
}

/**
 * plan_model_plan_get_issued: (get-property issued)
 * @self: a plan
 *
 * Gets the date that the document bears (成文日期), as fine as it is printed: a year, month or day of ISO 8601, such as
 * `2021`, `2021-04` or `2021-04-09`.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_issued (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->issued);
}

/**
 * plan_model_plan_get_published: (get-property published)
 * @self: a plan
 *
 * Gets the date on which the document was published (发布日期), as fine as it is printed: a year, month or day of ISO 8601,
 * such as `2021`, `2021-08` or `2021-08-13`.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_published (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->published);
}

/**
 * plan_model_plan_get_period_start: (get-property period-start)
 * @self: a plan
 *
 * Gets the first of the years that the plan is for.
 *
 * Returns: the year, or 0 where none is stated
 *
 * Since: 1.0
 */
int
plan_model_plan_get_period_start (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), 0);

  return get_row (self)->period.start;
}

/**
 * plan_model_plan_get_period_end: (get-property period-end)
 * @self: a plan
 *
 * Gets the last of the years that the plan is for. It is not before the first.
 *
 * Returns: the year, or 0 where none is stated
 *
 * Since: 1.0
 */
int
plan_model_plan_get_period_end (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), 0);

  return get_row (self)->period.end;
}

/**
 * plan_model_plan_get_area: (get-property area)
 * @self: a plan
 *
 * Gets the area that the plan is for.
 *
 * It is a view of its own, equal ([method@PlanModel.Item.equal]) to the one in [method@PlanModel.Plan.get_areas].
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_plan_get_area (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_link (self, SLOT_AREA, PLAN_MODEL_TYPE_AREA, get_row (self)->area);
}

/**
 * plan_model_plan_get_language: (get-property language)
 * @self: a plan
 *
 * Gets the language of the document as a tag of BCP 47, such as `zh-Hans` or `zh-Hant`.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_language (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->language);
}

/**
 * plan_model_plan_get_source_uri: (get-property source-uri)
 * @self: a plan
 *
 * Gets where the document comes from, as a URI.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_source_uri (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->source.uri);
}

/**
 * plan_model_plan_get_source_sha256: (get-property source-sha256)
 * @self: a plan
 *
 * Gets the SHA-256 of the bytes of the document, as 64 hexadecimal digits.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_source_sha256 (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->source.sha256);
}

/**
 * plan_model_plan_get_source_text_sha256: (get-property source-text-sha256)
 * @self: a plan
 *
 * Gets the SHA-256 of the text of the document in UTF-8, as 64 hexadecimal digits.
 *
 * The text is what spans count in: the document decoded, without a byte-order mark, its line ends as they are.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_plan_get_source_text_sha256 (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->source.text_sha256);
}

/**
 * plan_model_plan_get_source_characters: (get-property source-characters)
 * @self: a plan
 *
 * Gets the length of the text of the document, in code points.
 *
 * Returns: the length, or 0 where it is not stated
 *
 * Since: 1.0
 */
guint
plan_model_plan_get_source_characters (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), 0);

  return get_row (self)->source.characters;
}

/**
 * plan_model_plan_get_fact_span:
 * @self: a plan
 * @fact: one of `title`, `kind`, `document_number`, `index_number`, `issuers`, `issued`, `published`, `period` and
 * `area`
 *
 * Gets where a fact of the plan is printed.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where none is stated, and for any other word
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_plan_get_fact_span (PlanModelPlan *self,
                               const char    *fact)
{
  const PlanModelShape *shape = &plan_model_shapes[PLAN_MODEL_OBJECT_FACTS];
  const PlanModelMember *member;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  member = plan_model_shape_find_member (shape, fact, strlen (fact));
  if (member == NULL)
    return NULL;

  return plan_model_item_lend_span (self, SLOT_FIRST_FACT + (guint) (member - shape->members),
                                    G_STRUCT_MEMBER (PlanModelExtent, &get_row (self)->facts, member->offset));
}

/**
 * plan_model_plan_get_issuers: (get-property issuers)
 * @self: a plan
 *
 * Gets who issued the plan, in the order of their names on it: a list of [class@PlanModel.Agency]. A joint document has
 * several.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_issuers (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_links (self, SLOT_ISSUERS, PLAN_MODEL_TYPE_AGENCY, get_row (self)->issuers);
}

/**
 * plan_model_plan_get_references: (get-property references)
 * @self: a plan
 *
 * Gets the documents that the plan names: a list of [class@PlanModel.Reference].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_references (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_REFERENCES, PLAN_MODEL_TYPE_REFERENCE, get_row (self)->references);
}

/**
 * plan_model_plan_get_areas: (get-property areas)
 * @self: a plan
 *
 * Gets the areas that occur in the plan: a list of [class@PlanModel.Area].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_areas (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_AREAS, PLAN_MODEL_TYPE_AREA, get_row (self)->areas);
}

/**
 * plan_model_plan_get_agencies: (get-property agencies)
 * @self: a plan
 *
 * Gets the agencies that occur in the plan, groups of agencies among them: a list of [class@PlanModel.Agency].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_agencies (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_AGENCIES, PLAN_MODEL_TYPE_AGENCY, get_row (self)->agencies);
}

/**
 * plan_model_plan_get_sections: (get-property sections)
 * @self: a plan
 *
 * Gets the sections of the top of the outline, in the order of the document: a list of [class@PlanModel.Section]. Each
 * has a list of those in it ([method@PlanModel.Section.get_sections]).
 *
 * The list is made at the first asking, in time linear in its length.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_sections (PlanModelPlan *self)
{
  GListModel *found;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  found = plan_model_item_peek_slot (self, SLOT_SECTIONS);
  if (found == NULL)
    {
      PlanModelList *made = plan_model_section_new_list (PLAN_MODEL_ITEM_STORE (self), get_row (self)->sections);

      found = plan_model_item_fill_slot (self, SLOT_SECTIONS, made);
    }

  return found;
}

/**
 * plan_model_plan_get_tables: (get-property tables)
 * @self: a plan
 *
 * Gets the tables and boxes that are printed in the plan: a list of [class@PlanModel.SourceTable].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_tables (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_TABLES, PLAN_MODEL_TYPE_SOURCE_TABLE, get_row (self)->tables);
}

/**
 * plan_model_plan_get_tasks: (get-property tasks)
 * @self: a plan
 *
 * Gets all tasks of the plan, those in other tasks among them, in the order of the document: a list of
 * [class@PlanModel.Task].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_tasks (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_TASKS, PLAN_MODEL_TYPE_TASK, get_row (self)->tasks);
}

/**
 * plan_model_plan_get_projects: (get-property projects)
 * @self: a plan
 *
 * Gets the projects of the plan: a list of [class@PlanModel.Project].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_projects (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_PROJECTS, PLAN_MODEL_TYPE_PROJECT, get_row (self)->projects);
}

/**
 * plan_model_plan_get_indicators: (get-property indicators)
 * @self: a plan
 *
 * Gets all indicators of the plan, those with a parent among them, in the order of the document: a list of
 * [class@PlanModel.Indicator].
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_plan_get_indicators (PlanModelPlan *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  return plan_model_item_lend_range (self, SLOT_INDICATORS, PLAN_MODEL_TYPE_INDICATOR, get_row (self)->indicators);
}

/* Goes down the lists of the outline, so that the section is the same object as the one in its list. */
static PlanModelSection *
lend_section (PlanModelPlan *self,
              guint32        row)
{
  PlanModelList *list = PLAN_MODEL_LIST (plan_model_plan_get_sections (self));

  for (;;)
    {
      guint low = 0, high = plan_model_list_get_length (list);
      PlanModelSection *section;

      /* The last that does not begin behind it is the one, or holds it. */
      while (high - low > 1)
        {
          guint middle = low + (high - low) / 2;

          if (plan_model_list_get_row (list, middle) <= row)
            low = middle;
          else
            high = middle;
        }
      section = plan_model_list_peek (list, low);
      if (PLAN_MODEL_ITEM_ROW (section) == row)
        return section;
      list = PLAN_MODEL_LIST (plan_model_section_get_sections (section));
    }
}

/**
 * plan_model_plan_lookup_section:
 * @self: a plan
 * @id: the id of a section
 *
 * Finds the section with an id, at any depth of the outline. It is the same object that the list which it lies in has.
 *
 * Takes time linear in the number of sections.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_plan_lookup_section (PlanModelPlan *self,
                                const char    *id)
{
  const PlanModelStore *store;
  PlanModelRange all;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  store = PLAN_MODEL_ITEM_STORE (self);
  all = get_row (self)->sections;
  for (guint32 row = all.first; row < all.first + all.n; row++)
    {
      const char *found = plan_model_store_id_text (store, plan_model_store_peek_section (store, row)->id);

      if (g_strcmp0 (found, id) == 0)
        return lend_section (self, row);
    }

  return NULL;
}

/**
 * plan_model_plan_lookup_area:
 * @self: a plan
 * @id: the id of an area
 *
 * Finds the area with an id. It is the same object that [method@PlanModel.Plan.get_areas] has in its list.
 *
 * Takes time linear in the number of areas.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_plan_lookup_area (PlanModelPlan *self,
                             const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_areas (self)), PLAN_MODEL_OBJECT_AREA, id);
}

/**
 * plan_model_plan_lookup_agency:
 * @self: a plan
 * @id: the id of an agency
 *
 * Finds the agency with an id. It is the same object that [method@PlanModel.Plan.get_agencies] has in its list.
 *
 * Takes time linear in the number of agencies.
 *
 * Returns: (transfer none) (nullable): the agency, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelAgency *
plan_model_plan_lookup_agency (PlanModelPlan *self,
                               const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_agencies (self)), PLAN_MODEL_OBJECT_AGENCY, id);
}

/**
 * plan_model_plan_lookup_table:
 * @self: a plan
 * @id: the id of a table
 *
 * Finds the table with an id. It is the same object that [method@PlanModel.Plan.get_tables] has in its list.
 *
 * Takes time linear in the number of tables.
 *
 * Returns: (transfer none) (nullable): the table, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelSourceTable *
plan_model_plan_lookup_table (PlanModelPlan *self,
                              const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_tables (self)), PLAN_MODEL_OBJECT_TABLE, id);
}

/**
 * plan_model_plan_lookup_task:
 * @self: a plan
 * @id: the id of a task
 *
 * Finds the task with an id. It is the same object that [method@PlanModel.Plan.get_tasks] has in its list.
 *
 * Takes time linear in the number of tasks.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_plan_lookup_task (PlanModelPlan *self,
                             const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_tasks (self)), PLAN_MODEL_OBJECT_TASK, id);
}

/**
 * plan_model_plan_lookup_project:
 * @self: a plan
 * @id: the id of a project
 *
 * Finds the project with an id. It is the same object that [method@PlanModel.Plan.get_projects] has in its list.
 *
 * Takes time linear in the number of projects.
 *
 * Returns: (transfer none) (nullable): the project, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelProject *
plan_model_plan_lookup_project (PlanModelPlan *self,
                                const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_projects (self)), PLAN_MODEL_OBJECT_PROJECT, id);
}

/**
 * plan_model_plan_lookup_indicator:
 * @self: a plan
 * @id: the id of an indicator
 *
 * Finds the indicator with an id. It is the same object that [method@PlanModel.Plan.get_indicators] has in its list.
 *
 * Takes time linear in the number of indicators.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL where none has the id
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_plan_lookup_indicator (PlanModelPlan *self,
                                  const char    *id)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return plan_model_list_find_id (PLAN_MODEL_LIST (plan_model_plan_get_indicators (self)),
                                  PLAN_MODEL_OBJECT_INDICATOR, id);
}
