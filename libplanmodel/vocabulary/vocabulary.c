/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/vocabulary.h>

#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>
#include <libplanmodel/vocabulary/alignment-private.h>
#include <libplanmodel/vocabulary/answer-private.h>
#include <libplanmodel/vocabulary/concept-private.h>
#include <libplanmodel/vocabulary/vocabulary-json-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>
#include <libplanmodel/vocabulary/vocabulary-resources.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define SHIPPED "/libplanmodel/vocabulary/concepts.json"

/**
 * PlanModelVocabulary:
 *
 * What indicators can measure: a [iface@Gio.ListModel] of [class@PlanModel.Concept], and the way to
 * find the concept of a name.
 *
 * The library ships one, [func@PlanModel.Vocabulary.get_default]. A file of one's own adds concepts
 * to it or changes them:
 *
 * ```json
 * { "planmodel-vocabulary": "1",
 *   "concepts": [
 *     { "id": "county-makerspaces",
 *       "labels": {"zh-Hans": "县级众创空间数", "en": "Makerspaces of county grade"},
 *       "dimension": "count",
 *       "direction": "increase" } ] }
 * ```
 *
 * The chapter [Concepts](concepts.html) has the format, and how names are told apart.
 *
 * A vocabulary never changes, so [signal@Gio.ListModel::items-changed] is never emitted. One that
 * is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelVocabulary
{
  GObject parent_instance;

  PlanModelConceptSet *set;
  PlanModelList *list;
};

enum
{
  PROP_ITEM_TYPE = 1,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void plan_model_vocabulary_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlanModelVocabulary,
                               plan_model_vocabulary,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      plan_model_vocabulary_init_model))

static void
plan_model_vocabulary_finalize (GObject *object)
{
  PlanModelVocabulary *self = (PlanModelVocabulary *) object;

  g_clear_object (&self->list);
  g_clear_pointer (&self->set, plan_model_concept_set_unref);

  G_OBJECT_CLASS (plan_model_vocabulary_parent_class)->finalize (object);
}

static void
plan_model_vocabulary_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, PLAN_MODEL_TYPE_CONCEPT);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_vocabulary_class_init (PlanModelVocabularyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_vocabulary_finalize;
  object_class->get_property = plan_model_vocabulary_get_property;

  /**
   * PlanModelVocabulary:item-type:
   *
   * The type of what is in it: that of [class@PlanModel.Concept].
   *
   * Since: 1.0
   */
  props[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);

  /**
   * PlanModelVocabulary:n-items:
   *
   * How many concepts there are.
   *
   * Since: 1.0
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static GObject *
make_concept (gpointer source, guint position)
{
  return (GObject *) plan_model_concept_new (source, position);
}

static void
take_set (PlanModelVocabulary *self, PlanModelConceptSet *set)
{
  self->set = set;
  self->list = plan_model_list_new_made (PLAN_MODEL_TYPE_CONCEPT, set->rows->len, make_concept,
                                         plan_model_concept_set_ref (set),
                                         (GDestroyNotify) plan_model_concept_set_unref);
}

static void
plan_model_vocabulary_init (PlanModelVocabulary *self)
{
  take_set (self, plan_model_concept_set_new (NULL));
}

static GType
plan_model_vocabulary_get_item_type (GListModel *model)
{
  return PLAN_MODEL_TYPE_CONCEPT;
}

static guint
plan_model_vocabulary_get_n_items (GListModel *model)
{
  return plan_model_list_get_length (((PlanModelVocabulary *) model)->list);
}

static gpointer
plan_model_vocabulary_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (((PlanModelVocabulary *) model)->list), position);
}

static void
plan_model_vocabulary_init_model (GListModelInterface *iface)
{
  iface->get_item_type = plan_model_vocabulary_get_item_type;
  iface->get_n_items = plan_model_vocabulary_get_n_items;
  iface->get_item = plan_model_vocabulary_get_item;
}

static PlanModelVocabulary *
new_for_set (PlanModelConceptSet *set)
{
  PlanModelVocabulary *self = g_object_new (PLAN_MODEL_TYPE_VOCABULARY, NULL);

  g_object_unref (self->list);
  plan_model_concept_set_unref (self->set);
  take_set (self, set);

  return self;
}

PlanModelConceptSet *
plan_model_vocabulary_get_set (PlanModelVocabulary *self)
{
  return self->set;
}

PlanModelConceptSet *
plan_model_vocabulary_get_default_set (void)
{
  static PlanModelConceptSet *set;

  if (g_once_init_enter (&set))
    {
      g_autoptr (GBytes) bytes = g_resource_lookup_data (
          plan_model_vocabulary_get_resource (), SHIPPED, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_autoptr (GError) error = NULL;
      gsize length;
      const char *text = g_bytes_get_data (bytes, &length);
      PlanModelConceptSet *made =
          plan_model_vocabulary_json_read ("concepts.json", text, length, NULL, &error);

      /* What is shipped is right, and a test says so. */
      if (made == NULL)
        g_error ("%s", error->message);
      g_once_init_leave (&set, made);
    }

  return set;
}

/**
 * plan_model_vocabulary_get_default:
 *
 * Gets the vocabulary that the library ships: the indicators of plans of innovation and industry,
 * energy and environment, the digital economy, agriculture, people's living and public services.
 *
 * It is made at the first asking, which takes some hundredths of a second.
 *
 * Returns: (transfer none): the vocabulary, which lives as long as the program
 *
 * Since: 1.0
 */
PlanModelVocabulary *
plan_model_vocabulary_get_default (void)
{
  static PlanModelVocabulary *vocabulary;

  if (g_once_init_enter (&vocabulary))
    g_once_init_leave (&vocabulary, new_for_set (plan_model_concept_set_ref (
                                        plan_model_vocabulary_get_default_set ())));

  return vocabulary;
}

static PlanModelVocabulary *
read_bytes (GBytes *bytes, const char *file, PlanModelVocabulary *base, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  PlanModelConceptSet *set =
      plan_model_vocabulary_json_read (file, text, length, base != NULL ? base->set : NULL, error);

  return set != NULL ? new_for_set (set) : NULL;
}

/**
 * plan_model_vocabulary_new_from_bytes: (constructor)
 * @bytes: a vocabulary file, in UTF-8
 * @base: (nullable): a vocabulary that it adds to, or %NULL for none
 * @error: return location for a #GError
 *
 * Makes a vocabulary from JSON and, with a base, from all that is in that.
 *
 * Of a concept that the base has too, what the file states stands in place of what the base states,
 * alternative labels are added to those of the base, and what the file does not state stays. A
 * concept with `"replaces": true` keeps nothing of the base.
 *
 * The whole file is read or nothing of it. Takes time linear in its length and that of the base.
 *
 * Returns: (transfer full): the vocabulary, or %NULL with an error of the domain
 * %PLAN_MODEL_VOCABULARY_ERROR, whose message begins with line and column
 *
 * Since: 1.0
 */
PlanModelVocabulary *
plan_model_vocabulary_new_from_bytes (GBytes *bytes, PlanModelVocabulary *base, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (base == NULL || PLAN_MODEL_IS_VOCABULARY (base), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return read_bytes (bytes, "vocabulary", base, error);
}

/* All of a file, or, where it is larger than what is let in, enough to say so: a device may have no
 * end. */
static GBytes *
read_path (const char *path, GError **error)
{
  const gsize most = PLAN_MODEL_VOCABULARY_MAX_BYTES + 1;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *text = NULL;
  gsize length = 0, size = 1 << 16;
  gssize n;

  if (stream == NULL)
    return NULL;
  text = g_malloc (size);
  do
    {
      if (length == size)
        text = g_realloc (text, size *= 2);
      n = g_input_stream_read (G_INPUT_STREAM (stream), text + length, MIN (size, most) - length,
                               NULL, error);
      if (n < 0)
        return NULL;
      length += (gsize) n;
    }
  while (n > 0 && length < most);

  return g_bytes_new_take (g_steal_pointer (&text), length);
}

/**
 * plan_model_vocabulary_new_from_path: (constructor)
 * @path: (type filename): the path of a vocabulary file
 * @base: (nullable): a vocabulary that it adds to, or %NULL for none
 * @error: return location for a #GError
 *
 * Makes a vocabulary from a file, as [ctor@PlanModel.Vocabulary.new_from_bytes] does.
 *
 * Returns: (transfer full): the vocabulary, or %NULL with an error of the domain
 * %PLAN_MODEL_VOCABULARY_ERROR, whose message begins with file, line and column, or of %G_IO_ERROR,
 * whose message begins with the file
 *
 * Since: 1.0
 */
PlanModelVocabulary *
plan_model_vocabulary_new_from_path (const char *path, PlanModelVocabulary *base, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (base == NULL || PLAN_MODEL_IS_VOCABULARY (base), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  shown = g_filename_display_name (path);
  bytes = read_path (path, error);
  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", shown);
      return NULL;
    }

  return read_bytes (bytes, shown, base, error);
}

/**
 * plan_model_vocabulary_lookup:
 * @self: a vocabulary
 * @id: the id of a concept
 *
 * Finds a concept by its id.
 *
 * Returns: (transfer none) (nullable): the concept, or %NULL where there is none
 *
 * Since: 1.0
 */
PlanModelConcept *
plan_model_vocabulary_lookup (PlanModelVocabulary *self, const char *id)
{
  guint32 number;

  g_return_val_if_fail (PLAN_MODEL_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  number = plan_model_concept_set_find (self->set, id);

  return number != 0 ? plan_model_list_peek (self->list, number - 1) : NULL;
}

static PlanModelAlignment *
align (PlanModelVocabulary *self, const PlanModelQuestion *question)
{
  g_auto (PlanModelMatch) match = { 0 };
  PlanModelConcept *nearest;

  plan_model_match_init (&match, self->set, question, TRUE);
  nearest = match.label != NULL ? plan_model_list_peek (self->list, match.label->concept) : NULL;

  return plan_model_alignment_new (match.grade, nearest,
                                   match.label != NULL ? match.label->text : NULL, match.facet,
                                   plan_model_match_explain (&match, self->set, question));
}

/**
 * plan_model_vocabulary_align_name:
 * @self: a vocabulary
 * @name: the name of an indicator, as it is printed: `万人发明专利拥有量`
 * @unit: (nullable): its unit, as it is printed, or %NULL where none is
 *
 * Finds the concept of a name.
 *
 * Width and script of the characters make no difference, nor quotation marks, 的, 全市 and the
 * like, 数 and 数量. The unit must measure what the concept measures, and can tell what the name
 * does not: 件/万人 says per 10,000 people, and what is counted in % is a share.
 *
 * Returns: (transfer full): the alignment
 *
 * Since: 1.0
 */
PlanModelAlignment *
plan_model_vocabulary_align_name (PlanModelVocabulary *self, const char *name, const char *unit)
{
  PlanModelQuestion question = { .name = name, .unit = unit };

  g_return_val_if_fail (PLAN_MODEL_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return align (self, &question);
}

/* What the plan itself states needs no likeness. */
static PlanModelAlignment *
align_stated (PlanModelVocabulary *self, const char *id)
{
  PlanModelConcept *concept = plan_model_vocabulary_lookup (self, id);

  if (concept != NULL)
    return plan_model_alignment_new (PLAN_MODEL_ALIGNMENT_GRADE_EXACT, concept, NULL,
                                     PLAN_MODEL_FACET_NONE,
                                     g_strdup (_ ("The plan states the concept.")));

  return plan_model_alignment_new (
      PLAN_MODEL_ALIGNMENT_GRADE_NONE, NULL, NULL, PLAN_MODEL_FACET_NONE,
      /* Translators: the id of a concept */
      g_strdup_printf (_ ("The plan states the concept “%s”, which the vocabulary does not have."),
                       id));
}

/**
 * plan_model_vocabulary_align:
 * @self: a vocabulary
 * @indicator: an indicator
 *
 * Finds the concept of an indicator.
 *
 * A concept that the plan states is taken as it is. One that the reader inferred is looked for
 * again, by name, unit and scope, and by the form of the figures: where all of them are growth in
 * %, that unit says nothing of the thing that grows.
 *
 * Returns: (transfer full): the alignment
 *
 * Since: 1.0
 */
PlanModelAlignment *
plan_model_vocabulary_align (PlanModelVocabulary *self, PlanModelIndicator *indicator)
{
  PlanModelIndicatorRow row;
  PlanModelQuestion question;
  const char *stated;

  g_return_val_if_fail (PLAN_MODEL_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (indicator), NULL);

  stated = plan_model_indicator_get_concept (indicator);
  if (stated != NULL && !plan_model_indicator_is_inferred (indicator, "concept"))
    return align_stated (self, stated);
  plan_model_store_get_indicator (PLAN_MODEL_ITEM_STORE (indicator),
                                  PLAN_MODEL_ITEM_ROW (indicator), &row);
  plan_model_question_init (&question, PLAN_MODEL_ITEM_STORE (indicator), &row);

  return align (self, &question);
}
