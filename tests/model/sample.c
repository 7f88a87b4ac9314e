/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "sample.h"

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/store/filler-private.h>

#include <string.h>

const char sample_text[] = "青山市制造业发展规划\n"
                           "青政发〔2021〕9号\n"
                           "一、总体 要求\n"
                           "（一）指导思想\n"
                           "1．坚持创新\n"
                           "(二)主要目标\n"
                           "到2025年，企业达到400家以上。\n"
                           "表 1：主要指标\n"
                           "注：不含外资\n"
                           "二、重点任务\n"
                           "（市工信局牵头）\n"
                           "三、保障措施\n";

/* The place of the words, and of all from them to other words that follow, or to the end. */
static PlanModelExtent
find (const char *words,
      const char *until)
{
  const char *start = strstr (sample_text, words);
  const char *end = until != NULL ? strstr (start, until) : start + strlen (words);
  gsize first, last;

  g_assert_true (plan_model_text_get_offset (sample_text, strlen (sample_text), (gsize) (start - sample_text), &first));
  g_assert_true (plan_model_text_get_offset (sample_text, strlen (sample_text), (gsize) (end - sample_text), &last));

  return (PlanModelExtent) { first, last };
}

static PlanModelText
text (PlanModelFiller *filler,
      const char      *words)
{
  return plan_model_pool_intern (&plan_model_filler_get_store (filler)->texts, words, strlen (words));
}

static PlanModelId
declare (PlanModelFiller     *filler,
         PlanModelObjectKind  kind,
         guint32              row,
         const char          *id)
{
  PlanModelId interned = plan_model_pool_intern (&plan_model_filler_get_store (filler)->ids, id, strlen (id));

  g_assert_true (plan_model_filler_declare (filler, kind, row, interned));

  return interned;
}

#define PUT(filler, kind, row, any) plan_model_filler_put ((filler), PLAN_MODEL_OBJECT_##kind, (row), (any))

static guint32
add_area (PlanModelFiller    *filler,
          const char         *id,
          const char         *name,
          PlanModelAreaLevel  level,
          PlanModelLink       parent)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_AREA);
  PlanModelAnyRow any = { .area = { .name = text (filler, name), .parent = parent, .level = level } };

  any.area.id = declare (filler, PLAN_MODEL_OBJECT_AREA, row, id);
  if (parent == 0)
    any.area.code = text (filler, "659900");
  PUT (filler, AREA, row, &any);

  return row;
}

static guint32
add_agency (PlanModelFiller     *filler,
            const char          *id,
            const char          *name,
            PlanModelAgencyKind  kind,
            PlanModelLink        area,
            const char          *members[])
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_AGENCY);
  PlanModelAnyRow any = { .agency = { .name = text (filler, name), .full_name = text (filler, name), .kind = kind, .area = area } };

  any.agency.id = declare (filler, PLAN_MODEL_OBJECT_AGENCY, row, id);
  plan_model_filler_add_alias (filler, &any.agency.aliases, text (filler, "又名"));
  for (guint i = 0; members != NULL && members[i] != NULL; i++)
    plan_model_filler_add_link (filler, &any.agency.members, PLAN_MODEL_OBJECT_AGENCY,
                                plan_model_pool_intern (&filler->store->ids, members[i], strlen (members[i])),
                                PLAN_MODEL_OBJECT_AGENCY, row, 0);
  PUT (filler, AGENCY, row, &any);

  return row;
}

/* Opens a section; close_section() puts it, with all that were opened in between in it. */
static guint32
open_section (PlanModelFiller *filler,
              PlanModelAnyRow *any,
              PlanModelLink    parent,
              const char      *id,
              const char      *number,
              const char      *title,
              PlanModelExtent  span)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_SECTION);

  memset (any, 0, sizeof *any);
  any->section.id = declare (filler, PLAN_MODEL_OBJECT_SECTION, row, id);
  any->section.number = text (filler, number);
  any->section.title = text (filler, title);
  any->section.parent = parent;
  any->section.span = span;
  any->section.kind = PLAN_MODEL_SECTION_KIND_GOAL;
  any->section.sections.first = row + 1;

  return row;
}

static void
close_section (PlanModelFiller *filler,
               guint32          row,
               PlanModelAnyRow *any)
{
  any->section.sections.n = filler->store->n[PLAN_MODEL_OBJECT_SECTION] - any->section.sections.first;
  PUT (filler, SECTION, row, any);
}

static void
add_sections (PlanModelFiller *filler)
{
  PlanModelAnyRow first, inner, leaf;
  guint32 first_row, inner_row, row;

  first_row = open_section (filler, &first, 0, "s1", "一", "总体要求", find ("一、", "\n表"));
  inner_row = open_section (filler, &inner, first_row + 1, "s1.1", "(一)", "指导思想", find ("（一）", "\n(二)"));
  row = open_section (filler, &leaf, inner_row + 1, "s1.1.1", "1", "坚持创新", find ("1．坚持创新", NULL));
  close_section (filler, row, &leaf);
  close_section (filler, inner_row, &inner);
  inner_row = open_section (filler, &inner, first_row + 1, "s1.2", "(二)", "主要目标", find ("(二)", "\n表"));
  close_section (filler, inner_row, &inner);
  close_section (filler, first_row, &first);
  row = open_section (filler, &leaf, 0, "s2", "二", "重点任务", find ("二、重点任务", "\n三"));
  close_section (filler, row, &leaf);
  row = open_section (filler, &leaf, 0, "s3", "三", "不在那里", find ("三、保障措施", NULL));
  close_section (filler, row, &leaf);
}

static guint32
add_table (PlanModelFiller *filler)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_TABLE);
  guint32 note = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_NOTE);
  PlanModelAnyRow any = { .note = { text (filler, "注"), find ("注：不含外资", NULL) } };

  PUT (filler, NOTE, note, &any);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_NOTE);
  any.note = (PlanModelNoteRow) { .mark = text (filler, "*") };
  PUT (filler, NOTE, note + 1, &any);

  memset (&any, 0, sizeof any);
  any.table.id = declare (filler, PLAN_MODEL_OBJECT_TABLE, row, "t1");
  any.table.number = text (filler, "表1");
  any.table.title = text (filler, "主要指标");
  any.table.section = 1;
  any.table.span = find ("表 1", "\n二");
  any.table.notes = (PlanModelRange) { note, 2 };
  any.table.kind = PLAN_MODEL_TABLE_KIND_INDICATORS;
  PUT (filler, TABLE, row, &any);

  return row;
}

static PlanModelRange
add_assignment (PlanModelFiller *filler)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_ASSIGNMENT);
  PlanModelAnyRow any = { .assignment = { .agency = 1,
                                          .as_written = text (filler, "市工信局"),
                                          .deadline = text (filler, "2022-Q4"),
                                          .span = find ("市工信局", NULL),
                                          .covers = find ("二、重点任务", NULL),
                                          .role = PLAN_MODEL_ASSIGNMENT_ROLE_LEAD } };

  PUT (filler, ASSIGNMENT, row, &any);

  return (PlanModelRange) { row, 1 };
}

static void
add_task (PlanModelFiller *filler,
          const char      *id,
          PlanModelLink    parent)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_TASK);
  PlanModelAnyRow any = { .task = { .number = text (filler, "二"),
                                    .title = text (filler, "重点任务"),
                                    .deadline = text (filler, "2025"),
                                    .section = 5,
                                    .parent = parent,
                                    .span = find ("二、重点任务", "\n三"),
                                    .kind = PLAN_MODEL_TASK_KIND_TASK } };

  any.task.id = declare (filler, PLAN_MODEL_OBJECT_TASK, row, id);
  any.task.assignments = add_assignment (filler);
  PUT (filler, TASK, row, &any);
}

static void
add_project (PlanModelFiller *filler)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PROJECT);
  PlanModelAnyRow any = { .project = { .name = text (filler, "重点任务"),
                                       .number = text (filler, "二"),
                                       .area = 2,
                                       .table = 1,
                                       .section = 5,
                                       .years = { 2021, 2023 },
                                       .span = find ("二、重点任务", NULL) } };

  any.project.id = declare (filler, PLAN_MODEL_OBJECT_PROJECT, row, "p1");
  any.project.assignments = add_assignment (filler);
  PUT (filler, PROJECT, row, &any);
}

static PlanModelRange
add_value (PlanModelFiller    *filler,
           PlanModelValueRole  role,
           int                 year,
           gint64              amount)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);
  guint32 mention = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_MENTION);
  PlanModelAnyRow any = { .mention = { .span = find ("400家以上", NULL), .section = 4, .origin = PLAN_MODEL_ORIGIN_PROSE } };

  PUT (filler, MENTION, mention, &any);
  memset (&any, 0, sizeof any);
  any.value.amount = (PlanModelAmount) { .coefficient = amount, .stated = TRUE };
  any.value.mentions = (PlanModelRange) { mention, 1 };
  any.value.year = year;
  any.value.role = role;
  any.value.comparator = PLAN_MODEL_COMPARATOR_AT_LEAST;
  any.value.form = PLAN_MODEL_FORM_LEVEL;
  PUT (filler, VALUE, row, &any);

  return (PlanModelRange) { row, 1 };
}

static void
add_indicator (PlanModelFiller *filler,
               const char      *id,
               const char      *name,
               PlanModelLink    parent,
               PlanModelLink    section)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
  PlanModelAnyRow any = { .indicator = { .name = text (filler, name),
                                         .unit = text (filler, "家"),
                                         .section = section,
                                         .direction = PLAN_MODEL_DIRECTION_INCREASE,
                                         .nature = PLAN_MODEL_NATURE_EXPECTED,
                                         .origin = PLAN_MODEL_ORIGIN_PROSE } };

  any.indicator.id = declare (filler, PLAN_MODEL_OBJECT_INDICATOR, row, id);
  any.indicator.values = add_value (filler, PLAN_MODEL_VALUE_ROLE_TARGET, 2025, 400);
  if (parent != 0)
    {
      any.indicator.nesting = PLAN_MODEL_NESTING_OF_WHICH;
      any.indicator.concept = text (filler, "enterprises");
      any.indicator.task = 1;
      any.indicator.rare.area = 1;
      any.indicator.rare.scope = text (filler, "规模以上");
      any.indicator.rare.table = 1;
      any.indicator.rare.number = text (filler, "1.1");
      any.indicator.rare.group = text (filler, "企业");
      any.indicator.rare.parent = parent;
      any.indicator.rare.project = 1;
    }
  PUT (filler, INDICATOR, row, &any);
}

#define RANGE_FROM(filler, first, KIND) \
  ((PlanModelRange) { (first)[PLAN_MODEL_OBJECT_##KIND], \
                      (filler)->store->n[PLAN_MODEL_OBJECT_##KIND] - (first)[PLAN_MODEL_OBJECT_##KIND] })

static void
add_alpha (PlanModelFiller *filler)
{
  static const char *members[] = { "bureau", NULL };
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
  PlanModelAnyRow reference = { .reference = { .title = text (filler, "制造业发展规划"),
                                               .document_number = text (filler, "青政发〔2021〕9号"),
                                               .span = find ("制造业发展规划", "\n一"),
                                               .relation = PLAN_MODEL_REFERENCE_RELATION_BASIS } };
  PlanModelAnyRow any = { .plan = { .kind = PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN, .period = { 2021, 2025 }, .area = 1 } };
  PlanModelPlanRow *plan = &any.plan;
  guint32 first[PLAN_MODEL_N_TABLES];

  memcpy (first, filler->store->n, sizeof first);
  add_area (filler, "city", "青山市", PLAN_MODEL_AREA_LEVEL_PREFECTURE, 0);
  add_area (filler, "zone", "开发区", PLAN_MODEL_AREA_LEVEL_ZONE, 1);
  add_agency (filler, "bureau", "市工信局", PLAN_MODEL_AGENCY_KIND_DEPARTMENT, 1, NULL);
  add_agency (filler, "government", "青山市人民政府", PLAN_MODEL_AGENCY_KIND_GOVERNMENT, 1, NULL);
  add_agency (filler, "all", "各部门", PLAN_MODEL_AGENCY_KIND_GROUP, 1, members);
  PUT (filler, REFERENCE, plan_model_filler_open (filler, PLAN_MODEL_OBJECT_REFERENCE), &reference);
  add_sections (filler);
  add_table (filler);
  add_task (filler, "k1", 0);
  add_task (filler, "k2", 1);
  add_project (filler);
  add_indicator (filler, "i1", "企业", 0, 4);
  add_indicator (filler, "i2", "其中工业企业", 1, 4);

  plan->id = declare (filler, PLAN_MODEL_OBJECT_PLAN, row, "alpha");
  plan->title = text (filler, "青山市制造业发展规划");
  plan->document_number = text (filler, "青政发〔2021〕9号");
  plan->index_number = text (filler, "000014349/2021-00009");
  plan->issued = text (filler, "2021-04");
  plan->published = text (filler, "2021-08-13");
  plan->language = text (filler, "zh-Hans");
  plan->source.uri = text (filler, "https://example.org/plan.html");
  plan->source.sha256 = text (filler, "00");
  plan->source.text_sha256 = text (filler, "11");
  plan->source.characters = plan_model_text_count (sample_text, strlen (sample_text));
  plan->facts.title = find ("青山市制造业发展规划", NULL);
  plan->facts.document_number = find ("青政发〔2021〕9号", NULL);
  plan->facts.area = find ("青山市", NULL);
  plan_model_filler_add_link (filler, &plan->issuers, PLAN_MODEL_OBJECT_AGENCY,
                              plan_model_pool_intern (&filler->store->ids, "government", strlen ("government")),
                              PLAN_MODEL_OBJECT_PLAN, row, 0);
  plan_model_filler_add_link (filler, &plan->issuers, PLAN_MODEL_OBJECT_AGENCY,
                              plan_model_pool_intern (&filler->store->ids, "bureau", strlen ("bureau")),
                              PLAN_MODEL_OBJECT_PLAN, row, 0);
  plan->references = RANGE_FROM (filler, first, REFERENCE);
  plan->areas = RANGE_FROM (filler, first, AREA);
  plan->agencies = RANGE_FROM (filler, first, AGENCY);
  plan->sections = RANGE_FROM (filler, first, SECTION);
  plan->tables = RANGE_FROM (filler, first, TABLE);
  plan->tasks = RANGE_FROM (filler, first, TASK);
  plan->projects = RANGE_FROM (filler, first, PROJECT);
  plan->indicators = RANGE_FROM (filler, first, INDICATOR);
  PUT (filler, PLAN, row, &any);
}

static void
add_bare (PlanModelFiller *filler)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
  PlanModelAnyRow any = { .plan = { .kind = 0 } };

  any.plan.id = declare (filler, PLAN_MODEL_OBJECT_PLAN, row, "bare");
  PUT (filler, PLAN, row, &any);
}

static void
add_gamma (PlanModelFiller *filler)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
  guint32 first[PLAN_MODEL_N_TABLES];
  PlanModelAnyRow any, section;
  guint32 section_row;

  memcpy (first, filler->store->n, sizeof first);
  section_row = open_section (filler, &section, 0, "s1", "一", "目标", (PlanModelExtent) { 0, 0 });
  close_section (filler, section_row, &section);
  add_indicator (filler, "i1", "企业", 0, section_row + 1);

  memset (&any, 0, sizeof any);
  any.plan.id = declare (filler, PLAN_MODEL_OBJECT_PLAN, row, "gamma");
  any.plan.title = text (filler, "行动计划");
  any.plan.sections = RANGE_FROM (filler, first, SECTION);
  any.plan.indicators = RANGE_FROM (filler, first, INDICATOR);
  PUT (filler, PLAN, row, &any);
}

PlanModelStore *
sample_store_new (void)
{
  static void (*const add[]) (PlanModelFiller *filler) = { add_alpha, add_bare, add_gamma };
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));

  for (guint i = 0; i < G_N_ELEMENTS (add); i++)
    {
      plan_model_filler_begin_plan (filler);
      add[i](filler);
      g_assert_true (plan_model_filler_end_plan (filler, faults));
    }

  return plan_model_filler_finish (filler);
}

PlanModelCatalog *
sample_catalog_new (void)
{
  return plan_model_catalog_new_for_store (sample_store_new (), NULL);
}
