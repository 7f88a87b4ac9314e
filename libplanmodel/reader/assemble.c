/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/reader/join-private.h>
#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/store/members-private.h>

#include <string.h>

/* The lists of a reading as rows.  Whoever is named is known before who names it, since each kind has its rows one after
 * the other and a list's rows are numbered in advance: so links are settled here, and the filler has nothing to look up. */

/* An agency of the plan, under its full name or, where it has none, its name as written. */
typedef struct
{
  const char *name;
  const char *full_name;
  PlanModelAgencyKind kind;
  GPtrArray *aliases; /* of const char *; NULL: none */
  const GPtrArray *members; /* names */
} Agency;

typedef struct
{
  const char *name;
  PlanModelAreaLevel level;
  guint32 parent; /* + 1 */
} Area;

typedef struct
{
  const PlanModelRead *read;
  const PlanModelReading *reading;
  PlanModelFiller *filler;
  PlanModelStore *store;
  const PlanModelReadOptions *options;
  guint32 annex; /* the plan that is made: an annex + 1, or 0 */
  PlanModelJoin *join;
  GArray *areas; /* of Area */
  GHashTable *area_numbers; /* name → number + 1 */
  GArray *agencies; /* of Agency */
  GHashTable *agency_numbers;
  guint32 plan_area; /* + 1 */
  guint32 first[PLAN_MODEL_N_TABLES];
  guint32 *section_links; /* by heading */
  guint32 *task_links;
  guint32 *table_links;
  guint32 *project_links;
} Assembly;

static PlanModelText
intern (Assembly   *self,
        const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;

  if (length == 0 || length > PLAN_MODEL_POOL_MAX_LENGTH)
    return 0;

  return plan_model_pool_intern (&self->store->texts, text, length);
}

static PlanModelText
intern_place (Assembly       *self,
              PlanModelPlace  place)
{
  g_autofree char *text = NULL;

  if (place.end <= place.start)
    return 0;
  text = plan_model_layout_dup_text (self->reading->layout, place.start, place.end);

  return intern (self, text);
}

static PlanModelExtent
get_extent (const Assembly *self,
            PlanModelPlace  place)
{
  if (place.end <= place.start)
    return (PlanModelExtent) { 0, 0 };

  return (PlanModelExtent) { plan_model_layout_get_text_start (self->reading->layout, place.start),
                             plan_model_layout_get_text_end (self->reading->layout, place.end) };
}

static PlanModelId
declare (Assembly            *self,
         PlanModelObjectKind  kind,
         guint32              row,
         const char          *text)
{
  PlanModelId id = plan_model_pool_intern (&self->store->ids, text, strlen (text));

  plan_model_filler_declare (self->filler, kind, row, id);

  return id;
}

static PlanModelId
declare_number (Assembly            *self,
                PlanModelObjectKind  kind,
                guint32              row,
                char                 letter)
{
  char text[16];

  g_snprintf (text, sizeof text, "%c%u", letter, row - self->first[kind] + 1);

  return declare (self, kind, row, text);
}

/* Which plan a heading, or what lies under it, belongs to. */
static gboolean
takes_annex (const Assembly *self,
             guint32         annex)
{
  return self->options->split ? annex == self->annex : TRUE;
}

static gboolean
takes_heading (const Assembly *self,
               guint32         heading)
{
  return takes_annex (self, heading == 0 ? 0 : plan_model_reading_get_heading (self->reading, heading - 1)->annex);
}

static gboolean
takes_statement (const PlanModelReading   *reading,
                 const PlanModelStatement *statement,
                 gpointer                  user_data)
{
  const Assembly *self = user_data;
  guint32 heading = statement->heading;

  if (statement->annex != 0)
    return takes_annex (self, statement->annex);

  return takes_heading (self, heading);
}

/* Areas. */

static PlanModelAreaLevel
guess_level (const char *name)
{
  static const struct
  {
    const char *suffix;
    PlanModelAreaLevel level;
  } suffixes[] = {
    { "自治区", PLAN_MODEL_AREA_LEVEL_PROVINCE }, { "自治區", PLAN_MODEL_AREA_LEVEL_PROVINCE },
    { "自治州", PLAN_MODEL_AREA_LEVEL_PREFECTURE }, { "自治县", PLAN_MODEL_AREA_LEVEL_COUNTY },
    { "自治縣", PLAN_MODEL_AREA_LEVEL_COUNTY }, { "示范区", PLAN_MODEL_AREA_LEVEL_ZONE },
    { "高新区", PLAN_MODEL_AREA_LEVEL_ZONE }, { "开发区", PLAN_MODEL_AREA_LEVEL_ZONE },
    { "經開區", PLAN_MODEL_AREA_LEVEL_ZONE }, { "经开区", PLAN_MODEL_AREA_LEVEL_ZONE },
    { "新区", PLAN_MODEL_AREA_LEVEL_ZONE }, { "园区", PLAN_MODEL_AREA_LEVEL_ZONE },
    { "试验区", PLAN_MODEL_AREA_LEVEL_ZONE }, { "保税区", PLAN_MODEL_AREA_LEVEL_ZONE },
    { "省", PLAN_MODEL_AREA_LEVEL_PROVINCE }, { "州", PLAN_MODEL_AREA_LEVEL_PREFECTURE },
    { "盟", PLAN_MODEL_AREA_LEVEL_PREFECTURE }, { "地区", PLAN_MODEL_AREA_LEVEL_PREFECTURE },
    { "县", PLAN_MODEL_AREA_LEVEL_COUNTY }, { "縣", PLAN_MODEL_AREA_LEVEL_COUNTY },
    { "旗", PLAN_MODEL_AREA_LEVEL_COUNTY }, { "区", PLAN_MODEL_AREA_LEVEL_COUNTY },
    { "區", PLAN_MODEL_AREA_LEVEL_COUNTY }, { "市", PLAN_MODEL_AREA_LEVEL_PREFECTURE },
    { "镇", PLAN_MODEL_AREA_LEVEL_TOWNSHIP }, { "鎮", PLAN_MODEL_AREA_LEVEL_TOWNSHIP },
    { "乡", PLAN_MODEL_AREA_LEVEL_TOWNSHIP }, { "街道", PLAN_MODEL_AREA_LEVEL_TOWNSHIP },
    { "全国", PLAN_MODEL_AREA_LEVEL_COUNTRY }, { "全國", PLAN_MODEL_AREA_LEVEL_COUNTRY },
    { "中国", PLAN_MODEL_AREA_LEVEL_COUNTRY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      if (g_str_has_suffix (name, suffixes[i].suffix))
        return suffixes[i].level;
    }

  return PLAN_MODEL_AREA_LEVEL_UNKNOWN;
}

/* Returns: the number of the area of the name, + 1 */
static guint32
add_area (Assembly           *self,
          const char         *name,
          PlanModelAreaLevel  level,
          guint32             parent)
{
  gpointer found = g_hash_table_lookup (self->area_numbers, name);
  Area area = { name, level, parent };

  if (found != NULL)
    return GPOINTER_TO_UINT (found);
  if (area.level == PLAN_MODEL_AREA_LEVEL_UNKNOWN)
    area.level = guess_level (name);
  g_array_append_val (self->areas, area);
  g_hash_table_insert (self->area_numbers, (gpointer) name, GUINT_TO_POINTER (self->areas->len));

  return self->areas->len;
}

static guint32
add_lower_area (Assembly   *self,
                const char *name)
{
  return name == NULL ? 0 : add_area (self, name, PLAN_MODEL_AREA_LEVEL_UNKNOWN, self->plan_area);
}

static void
collect_areas (Assembly *self)
{
  const PlanModelFacts *facts = &self->reading->facts;
  guint32 superior = 0;

  if (facts->superior_area != NULL)
    superior = add_area (self, facts->superior_area, PLAN_MODEL_AREA_LEVEL_UNKNOWN, 0);
  if (facts->area.text != NULL)
    self->plan_area = add_area (self, facts->area.text, facts->area_level, superior);
  for (guint i = 0; i < self->reading->projects->len; i++)
    {
      const PlanModelProjectFound *project = &g_array_index (self->reading->projects, PlanModelProjectFound, i);

      if (takes_heading (self, project->heading))
        add_lower_area (self, project->area);
    }
  for (guint i = 0; i < self->reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement, i);

      if (takes_statement (self->reading, statement, self))
        {
          add_lower_area (self, statement->area);
          if (statement->against_area != NULL)
            add_area (self, statement->against_area, PLAN_MODEL_AREA_LEVEL_UNKNOWN, 0);
        }
    }
}

static PlanModelLink
find_area (const Assembly *self,
           const char     *name)
{
  guint32 number = name == NULL ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (self->area_numbers, name));

  return number == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + number;
}

static PlanModelRange
put_areas (Assembly *self)
{
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_AREA], self->areas->len };

  for (guint i = 0; i < self->areas->len; i++)
    {
      const Area *area = &g_array_index (self->areas, Area, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_AREA);

      any.area.id = declare_number (self, PLAN_MODEL_OBJECT_AREA, row, 'r');
      any.area.name = intern (self, area->name);
      any.area.level = area->level;
      any.area.parent = area->parent == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + area->parent;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_AREA, row, &any);
    }

  return range;
}

/* Agencies. */

static guint32
add_agency (Assembly            *self,
            const char          *name,
            const char          *full_name,
            PlanModelAgencyKind  kind,
            const GPtrArray     *members)
{
  const char *key = full_name != NULL ? full_name : name;
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->agency_numbers, key));
  Agency *agency;

  if (number == 0)
    {
      Agency new_agency = { name, full_name, kind, NULL, members };

      g_array_append_val (self->agencies, new_agency);
      number = self->agencies->len;
      g_hash_table_insert (self->agency_numbers, (gpointer) key, GUINT_TO_POINTER (number));
      return number;
    }
  agency = &g_array_index (self->agencies, Agency, number - 1);
  if (agency->members == NULL)
    agency->members = members;
  if (!g_str_equal (agency->name, name) && g_strcmp0 (agency->full_name, name) != 0)
    {
      if (agency->aliases == NULL)
        agency->aliases = g_ptr_array_new ();
      /* A body is written in a few ways, not in hundreds. */
      if (agency->aliases->len < 16
          && !g_ptr_array_find_with_equal_func (agency->aliases, name, g_str_equal, NULL))
        g_ptr_array_add (agency->aliases, (gpointer) name);
    }

  return number;
}

static PlanModelAgencyKind
guess_issuer_kind (const char *name)
{
  if (strstr (name, "委员会") != NULL && strstr (name, "中共") != NULL)
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  if (g_str_has_prefix (name, "中共") || g_str_has_suffix (name, "委办公室") || g_str_has_suffix (name, "市委") || g_str_has_suffix (name, "省委")
      || g_str_has_suffix (name, "县委"))
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  if (strstr (name, "政府") != NULL)
    return PLAN_MODEL_AGENCY_KIND_GOVERNMENT;
  if (g_str_has_suffix (name, "管理委员会") || g_str_has_suffix (name, "管委会"))
    return PLAN_MODEL_AGENCY_KIND_ZONE;

  return PLAN_MODEL_AGENCY_KIND_DEPARTMENT;
}

static gboolean
takes_assignment (const Assembly                 *self,
                  const PlanModelAssignmentFound *assignment)
{
  guint32 heading = 0;

  if (assignment->task != 0)
    heading = g_array_index (self->reading->tasks, PlanModelTaskFound, assignment->task - 1).heading;
  else if (assignment->project != 0)
    heading = g_array_index (self->reading->projects, PlanModelProjectFound, assignment->project - 1).heading;

  return takes_heading (self, heading);
}

static void
collect_agencies (Assembly *self)
{
  const PlanModelReading *reading = self->reading;

  for (guint i = 0; i < reading->facts.issuers->len; i++)
    {
      const char *name = g_array_index (reading->facts.issuers, PlanModelFact, i).text;

      add_agency (self, name, name, guess_issuer_kind (name), NULL);
    }
  for (guint i = 0; i < reading->assignments->len; i++)
    {
      const PlanModelAssignmentFound *found = &g_array_index (reading->assignments, PlanModelAssignmentFound, i);

      if (!takes_assignment (self, found))
        continue;
      add_agency (self, found->as_written, found->full_name, found->kind, found->members);
      for (guint k = 0; found->members != NULL && k < found->members->len; k++)
        add_agency (self, g_ptr_array_index (found->members, k), NULL, PLAN_MODEL_AGENCY_KIND_UNKNOWN, NULL);
    }
}

static PlanModelLink
find_agency (const Assembly *self,
             const char     *name,
             const char     *full_name)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->agency_numbers, full_name != NULL ? full_name : name));

  return number == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AGENCY] + number;
}

static PlanModelLink
find_agency_area (const Assembly *self,
                  const Agency   *agency)
{
  const PlanModelFacts *facts = &self->reading->facts;

  if (agency->full_name != NULL && facts->superior_area != NULL && g_str_has_prefix (agency->full_name, facts->superior_area)
      && (facts->area.text == NULL || strstr (agency->full_name, facts->area.text) == NULL))
    return find_area (self, facts->superior_area);

  return find_area (self, facts->area.text);
}

static PlanModelRange
put_agencies (Assembly *self)
{
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_AGENCY], self->agencies->len };
  const guint32 n_ids = self->agencies->len;

  /* The ids first, which the members of groups are linked by. */
  for (guint i = 0; i < n_ids; i++)
    {
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_AGENCY);

      declare_number (self, PLAN_MODEL_OBJECT_AGENCY, row, 'a');
    }
  for (guint i = 0; i < n_ids; i++)
    {
      const Agency *agency = &g_array_index (self->agencies, Agency, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = range.first + i;

      any.agency.id = declare_number (self, PLAN_MODEL_OBJECT_AGENCY, row, 'a');
      any.agency.name = intern (self, agency->name);
      any.agency.full_name = intern (self, agency->full_name);
      any.agency.kind = agency->kind;
      any.agency.area = find_agency_area (self, agency);
      for (guint k = 0; agency->aliases != NULL && k < agency->aliases->len; k++)
        plan_model_filler_add_alias (self->filler, &any.agency.aliases,
                                     intern (self, g_ptr_array_index (agency->aliases, k)));
      for (guint k = 0; agency->members != NULL && k < agency->members->len; k++)
        {
          PlanModelLink member = find_agency (self, g_ptr_array_index (agency->members, k), NULL);
          char id[16];

          if (member == 0 || member == row + 1)
            continue;
          g_snprintf (id, sizeof id, "a%u", member - range.first);
          plan_model_filler_add_link (self->filler, &any.agency.members, PLAN_MODEL_OBJECT_AGENCY,
                                      plan_model_pool_intern (&self->store->ids, id, strlen (id)), PLAN_MODEL_OBJECT_AGENCY,
                                      row, 0);
        }
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_AGENCY, row, &any);
    }

  return range;
}

/* The outline. */

static guint32 *
new_links (guint n)
{
  return g_new0 (guint32, n + 1);
}

static PlanModelRange
put_sections (Assembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_SECTION], 0 };
  g_autofree guint32 *numbers = new_links (reading->headings->len); /* among those of their parent, for the ids */
  g_autofree guint32 *children = new_links (reading->headings->len);
  g_autoptr (GString) id = g_string_new (NULL);
  guint32 n_top = 0;

  for (guint i = 0; i < reading->headings->len; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      gboolean has_parent = heading->parent != 0 && self->section_links[heading->parent - 1] != 0;

      if (!takes_annex (self, heading->annex) || heading->depth >= PLAN_MODEL_MAX_SECTION_DEPTH)
        continue;
      self->section_links[i] = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_SECTION) + 1;
      numbers[i] = has_parent ? ++children[heading->parent - 1] : ++n_top;
      range.n++;
    }
  for (guint i = 0; i < reading->headings->len; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      guint32 row = self->section_links[i] - 1, last = i + 1;
      PlanModelAnyRow any = { 0 };
      PlanModelExtent extent;

      if (self->section_links[i] == 0)
        continue;
      g_string_truncate (id, 0);
      for (guint32 k = i + 1; k != 0 && self->section_links[k - 1] != 0; k = plan_model_reading_get_heading (reading, k - 1)->parent)
        {
          char part[16];

          g_snprintf (part, sizeof part, "%u", numbers[k - 1]);
          if (id->len > 0)
            g_string_prepend_c (id, '.');
          g_string_prepend (id, part);
        }
      g_string_prepend_c (id, 's');
      any.section.id = declare (self, PLAN_MODEL_OBJECT_SECTION, row, id->str);
      any.section.number = intern_place (self, heading->number);
      any.section.title = intern_place (self, heading->title);
      any.section.kind = heading->kind;
      any.section.parent = heading->parent == 0 ? 0 : self->section_links[heading->parent - 1];
      extent = get_extent (self, heading->number.end != 0 ? heading->number : heading->title);
      any.section.span = (PlanModelExtent) { extent.start, MAX (heading->text_end, extent.end) };
      /* All that lie below come next. */
      while (last < reading->headings->len && plan_model_reading_get_heading (reading, last)->depth > heading->depth
             && self->section_links[last] != 0)
        last++;
      any.section.sections = (PlanModelRange) { row + 1, last - i - 1 };
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_SECTION, row, &any);
    }

  return range;
}

static PlanModelLink
get_section (const Assembly *self,
             guint32         heading)
{
  return heading == 0 ? 0 : self->section_links[heading - 1];
}

static PlanModelRange
put_references (Assembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_REFERENCE], 0 };

  if (self->annex != 0)
    {
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_REFERENCE);

      any.reference.title = intern (self, reading->facts.title.text);
      any.reference.document_number = intern (self, reading->facts.document_number.text);
      any.reference.span = get_extent (self, reading->facts.title.place);
      any.reference.relation = PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_REFERENCE, row, &any);
      range.n = 1;
      return range;
    }
  for (guint i = 0; i < reading->references->len; i++)
    {
      const PlanModelReferenceFound *found = &g_array_index (reading->references, PlanModelReferenceFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_REFERENCE);

      any.reference.title = intern (self, found->title);
      any.reference.document_number = intern (self, found->document_number);
      any.reference.span = get_extent (self, found->place);
      any.reference.relation = found->relation;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_REFERENCE, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_tables (Assembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_TABLE], 0 };

  for (guint i = 0; i < reading->tables->len; i++)
    {
      const PlanModelTableFound *found = &g_array_index (reading->tables, PlanModelTableFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (!takes_heading (self, found->heading))
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_TABLE);
      self->table_links[i] = row + 1;
      any.table.id = declare_number (self, PLAN_MODEL_OBJECT_TABLE, row, 'b');
      any.table.number = intern_place (self, found->number);
      any.table.title = intern_place (self, found->title);
      any.table.kind = found->kind;
      any.table.section = get_section (self, found->heading);
      any.table.span = get_extent (self, found->place);
      any.table.notes.first = self->store->n[PLAN_MODEL_OBJECT_NOTE];
      for (guint k = 0; found->notes != NULL && k < found->notes->len; k++)
        {
          const PlanModelTableNote *note = &g_array_index (found->notes, PlanModelTableNote, k);
          PlanModelAnyRow note_row = { 0 };
          guint32 number = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_NOTE);

          note_row.note.mark = intern (self, note->mark);
          note_row.note.span = get_extent (self, note->place);
          plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_NOTE, number, &note_row);
          any.table.notes.n++;
        }
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_TABLE, row, &any);
      range.n++;
    }

  return range;
}

/* Assignments, in the order of the tasks or projects that they hang on. */

static guint32
get_inferred_bit (PlanModelObjectKind  kind,
                  const char          *name)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelMember *member = plan_model_shape_find_member (shape, name, strlen (name));

  g_assert (member != NULL);

  return 1u << (member - shape->members);
}

static PlanModelRange
put_assignments (Assembly *self,
                 gboolean  of_projects,
                 guint32   owner,
                 guint32  *next)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_ASSIGNMENT], 0 };

  for (; *next < reading->assignments->len; (*next)++)
    {
      const PlanModelAssignmentFound *found = &g_array_index (reading->assignments, PlanModelAssignmentFound, *next);
      guint32 of = of_projects ? found->project : found->task;
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (of > owner)
        break;
      if (of < owner)
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_ASSIGNMENT);
      any.assignment.agency = find_agency (self, found->as_written, found->full_name);
      any.assignment.role = found->role;
      any.assignment.as_written = intern (self, found->as_written);
      any.assignment.span = get_extent (self, found->place);
      any.assignment.covers = get_extent (self, found->covers);
      any.assignment.deadline = intern (self, found->deadline);
      if (found->role_inferred)
        any.assignment.inferred |= get_inferred_bit (PLAN_MODEL_OBJECT_ASSIGNMENT, "role");
      if (found->agency_inferred)
        any.assignment.inferred |= get_inferred_bit (PLAN_MODEL_OBJECT_ASSIGNMENT, "agency");
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_ASSIGNMENT, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_tasks (Assembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_TASK], 0 };
  guint32 next_row = range.first, next = 0;

  for (guint i = 0; i < reading->tasks->len; i++)
    {
      if (takes_heading (self, g_array_index (reading->tasks, PlanModelTaskFound, i).heading))
        self->task_links[i] = ++next_row;
    }
  for (guint i = 0; i < reading->tasks->len; i++)
    {
      const PlanModelTaskFound *found = &g_array_index (reading->tasks, PlanModelTaskFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (self->task_links[i] == 0)
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_TASK);
      any.task.id = declare_number (self, PLAN_MODEL_OBJECT_TASK, row, 't');
      any.task.number = intern (self, found->number);
      any.task.title = intern (self, found->title);
      any.task.deadline = intern (self, found->deadline);
      any.task.section = get_section (self, found->heading);
      any.task.parent = found->parent == 0 ? 0 : self->task_links[found->parent - 1];
      any.task.kind = found->kind;
      any.task.span = get_extent (self, found->place);
      if (found->heading != 0)
        any.task.span.end = MAX (any.task.span.end, plan_model_reading_get_heading (self->reading, found->heading - 1)->text_end);
      any.task.assignments = put_assignments (self, FALSE, i + 1, &next);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_TASK, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_projects (Assembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_PROJECT], 0 };
  guint32 next = 0;

  for (guint i = 0; i < reading->projects->len; i++)
    {
      const PlanModelProjectFound *found = &g_array_index (reading->projects, PlanModelProjectFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (!takes_heading (self, found->heading))
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_PROJECT);
      self->project_links[i] = row + 1;
      any.project.id = declare_number (self, PLAN_MODEL_OBJECT_PROJECT, row, 'p');
      any.project.name = intern (self, found->name);
      any.project.number = intern (self, found->number);
      any.project.area = find_area (self, found->area);
      any.project.table = found->table == 0 ? 0 : self->table_links[found->table - 1];
      any.project.section = get_section (self, found->heading);
      any.project.years = (PlanModelYears) { found->year_start, found->year_end };
      any.project.span = get_extent (self, found->place);
      any.project.assignments = put_assignments (self, TRUE, i + 1, &next);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_PROJECT, row, &any);
      range.n++;
    }

  return range;
}

/* Indicators. */

static void
put_amount (Assembly               *self,
            const PlanModelDecimal *decimal,
            PlanModelAmount        *amount)
{
  char text[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  gsize length = plan_model_decimal_print (decimal, text);
  gboolean fits = TRUE;

  if (!plan_model_member_read_amount (text, length, amount, &fits))
    g_return_if_reached ();
  if (!fits)
    amount->text = intern (self, text);
  amount->stated = TRUE;
}

static guint32
get_value_inferred (const PlanModelStatement *statement)
{
  static const struct
  {
    PlanModelInfers infers;
    const char *member;
  } members[] = {
    { PLAN_MODEL_INFERS_VALUE, "value" }, { PLAN_MODEL_INFERS_UNIT, "unit" }, { PLAN_MODEL_INFERS_COMPARATOR, "comparator" },
    { PLAN_MODEL_INFERS_FORM, "form" }, { PLAN_MODEL_INFERS_BASE_YEAR, "base_year" }, { PLAN_MODEL_INFERS_CHANGE, "change" },
  };
  guint32 bits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (statement->inferred & members[i].infers)
        bits |= get_inferred_bit (PLAN_MODEL_OBJECT_VALUE, members[i].member);
    }
  if (statement->inferred & PLAN_MODEL_INFERS_YEAR)
    bits |= get_inferred_bit (PLAN_MODEL_OBJECT_VALUE, statement->year_end != 0 ? "years" : "year");

  return bits;
}

static guint32
get_indicator_inferred (const PlanModelStatement *statement)
{
  static const struct
  {
    PlanModelInfers infers;
    const char *member;
  } members[] = {
    { PLAN_MODEL_INFERS_NAME, "name" }, { PLAN_MODEL_INFERS_NATURE, "nature" }, { PLAN_MODEL_INFERS_PARENT, "parent" },
    { PLAN_MODEL_INFERS_AREA, "area" }, { PLAN_MODEL_INFERS_NESTING, "nesting" },
  };
  guint32 bits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (statement->inferred & members[i].infers)
        bits |= get_inferred_bit (PLAN_MODEL_OBJECT_INDICATOR, members[i].member);
    }

  return bits;
}

static PlanModelRange
put_mentions (Assembly                   *self,
              const PlanModelJoined      *joined,
              const PlanModelJoinedValue *value,
              const PlanModelStatement   *defining,
              PlanModelOrigin             origin)
{
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_MENTION], 0 };

  for (guint i = 0; i < value->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement,
                                                            g_array_index (value->statements, guint32, i));
      const char *name = statement->mention_name != NULL ? statement->mention_name : statement->name;
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_MENTION);

      any.mention.section = get_section (self, statement->heading);
      any.mention.rare.task = statement->task == 0 ? 0 : self->task_links[statement->task - 1];
      any.mention.span = get_extent (self, statement->place);
      any.mention.origin = statement->origin != origin ? statement->origin : PLAN_MODEL_ORIGIN_UNKNOWN;
      if (!g_str_equal (name, defining->name))
        any.mention.rare.name = intern (self, name);
      if (statement->wording != NULL)
        any.mention.rare.wording = intern (self, statement->wording);
      else if (statement->origin != PLAN_MODEL_ORIGIN_TABLE)
        any.mention.rare.wording = intern_place (self, statement->place);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_MENTION, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_values (Assembly                 *self,
            const PlanModelJoined    *joined,
            const PlanModelStatement *defining,
            PlanModelOrigin           origin)
{
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_VALUE], 0 };

  for (guint i = 0; i < joined->values->len; i++)
    {
      const PlanModelJoinedValue *value = &g_array_index (joined->values, PlanModelJoinedValue, i);
      const PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement,
                                                            g_array_index (value->statements, guint32, 0));
      const char *unit = plan_model_statement_get_unit (statement);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_VALUE);

      any.value.role = value->role;
      if (statement->year_end != 0)
        any.value.rare.years = (PlanModelYears) { statement->year_start, statement->year_end };
      else
        any.value.year = statement->year;
      any.value.rare.deadline = intern (self, statement->deadline);
      if (statement->has_amount)
        put_amount (self, &statement->amount, &any.value.amount);
      if (statement->has_upper)
        put_amount (self, &statement->upper, &any.value.rare.upper);
      if (unit != NULL && g_strcmp0 (unit, joined->unit) != 0)
        any.value.rare.unit = intern (self, unit);
      any.value.comparator = statement->comparator;
      any.value.form = statement->form;
      any.value.change = statement->change;
      any.value.rare.base_year = statement->base_year;
      any.value.rare.against.text = intern (self, statement->against_text);
      any.value.rare.against.kind = statement->against_text != NULL ? statement->against_kind : 0;
      any.value.rare.against.comparator = statement->against_text != NULL ? statement->against_comparator : 0;
      any.value.rare.against.area = statement->against_text != NULL ? find_area (self, statement->against_area) : 0;
      any.value.rare.each = intern (self, statement->each);
      any.value.rare.condition = intern (self, statement->condition);
      any.value.firmness = value->firmness;
      any.value.rare.inferred = get_value_inferred (statement);
      any.value.status = statement->status;
      any.value.rare.comment = intern (self, statement->comment);
      any.value.mentions = put_mentions (self, joined, value, defining, origin);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_VALUE, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelLink
find_parent (const Assembly           *self,
             const PlanModelStatement *statement,
             GHashTable               *rows)
{
  guint64 key = (guint64) statement->table << 32 | statement->parent_row;

  return statement->row == 0 || statement->parent_row == 0 ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (rows, &key));
}

static const PlanModelStatement *
get_defining (const Assembly *self,
              guint           indicator)
{
  const PlanModelJoined *joined = g_ptr_array_index (self->join->indicators, indicator);

  return &g_array_index (self->reading->statements, PlanModelStatement, g_array_index (joined->statements, guint32, 0));
}

static PlanModelRange
put_indicators (Assembly *self)
{
  const GPtrArray *indicators = self->join->indicators;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_INDICATOR], indicators->len };
  g_autoptr (GHashTable) rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < indicators->len; i++)
    {
      const PlanModelStatement *statement = get_defining (self, i);
      guint64 key = (guint64) statement->table << 32 | statement->row;

      if (statement->row != 0)
        g_hash_table_insert (rows, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (range.first + i + 1));
    }
  for (guint i = 0; i < indicators->len; i++)
    {
      const PlanModelJoined *joined = g_ptr_array_index (indicators, i);
      const PlanModelStatement *defining = get_defining (self, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_INDICATOR), task = 0;

      any.indicator.id = declare_number (self, PLAN_MODEL_OBJECT_INDICATOR, row, 'i');
      any.indicator.name = intern (self, defining->name);
      any.indicator.unit = intern (self, joined->unit);
      any.indicator.origin = defining->origin;
      any.indicator.section = get_section (self, defining->heading);
      any.indicator.rare.area = find_area (self, defining->area);
      any.indicator.rare.scope = intern (self, defining->scope);
      any.indicator.rare.table = defining->table == 0 ? 0 : self->table_links[defining->table - 1];
      any.indicator.rare.number = intern (self, defining->number);
      any.indicator.rare.group = intern (self, defining->group);
      any.indicator.rare.parent = find_parent (self, defining, rows);
      any.indicator.nesting = any.indicator.rare.parent != 0 ? defining->nesting : PLAN_MODEL_NESTING_UNKNOWN;
      any.indicator.rare.project = defining->project == 0 ? 0 : self->project_links[defining->project - 1];
      any.indicator.rare.inferred = get_indicator_inferred (defining);
      for (guint k = 0; k < joined->statements->len; k++)
        {
          const PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement,
                                                                g_array_index (joined->statements, guint32, k));

          if (any.indicator.direction == PLAN_MODEL_DIRECTION_UNKNOWN)
            any.indicator.direction = statement->direction;
          if (any.indicator.nature == PLAN_MODEL_NATURE_UNSPECIFIED)
            any.indicator.nature = statement->nature;
          if (task == 0)
            task = statement->task;
        }
      any.indicator.task = task == 0 ? 0 : self->task_links[task - 1];
      any.indicator.values = put_values (self, joined, defining, defining->origin);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_INDICATOR, row, &any);
    }

  return range;
}

/* The plan. */

/* The same text gives the same id, another text another one; and people can read which place and years it is about. */
static PlanModelId
declare_plan (Assembly *self,
              guint32   row,
              gint16    start,
              gint16    end)
{
  const PlanModelFacts *facts = &self->reading->facts;
  g_autoptr (GString) id = g_string_new (NULL);

  if (facts->area.text != NULL)
    g_string_append_printf (id, "%s-", facts->area.text);
  if (end != 0)
    g_string_append_printf (id, "%d-%d-", start, end);
  g_string_append_len (id, self->read->document->text_sha256, 8);
  if (self->annex != 0)
    g_string_append_printf (id, "-%u", self->annex);

  return declare (self, PLAN_MODEL_OBJECT_PLAN, row, id->str);
}

static void
put_facts (Assembly         *self,
           PlanModelPlanRow *plan)
{
  const PlanModelFacts *facts = &self->reading->facts;

  plan->kind = facts->kind;
  plan->facts.kind = get_extent (self, facts->kind_place);
  plan->document_number = intern (self, facts->document_number.text);
  plan->facts.document_number = get_extent (self, facts->document_number.place);
  plan->index_number = intern (self, facts->index_number.text);
  plan->facts.index_number = get_extent (self, facts->index_number.place);
  plan->issued = intern (self, facts->issued.text);
  plan->facts.issued = get_extent (self, facts->issued.place);
  plan->published = intern (self, facts->published.text);
  plan->facts.published = get_extent (self, facts->published.place);
  plan->facts.period = get_extent (self, facts->period_place);
  plan->facts.area = get_extent (self, facts->area.place);
  if (facts->issuers->len > 0)
    {
      PlanModelExtent first = get_extent (self, g_array_index (facts->issuers, PlanModelFact, 0).place);
      PlanModelExtent last = get_extent (self, g_array_index (facts->issuers, PlanModelFact, facts->issuers->len - 1).place);

      plan->facts.issuers = last.end > first.start ? (PlanModelExtent) { first.start, last.end } : first;
    }
}

static PlanModelId
put_plan (Assembly *self)
{
  const PlanModelFacts *facts = &self->reading->facts;
  const PlanModelDocument *document = self->read->document;
  const PlanModelAnnex *annex =
      self->annex == 0 ? NULL : &g_array_index (self->reading->annexes, PlanModelAnnex, self->annex - 1);
  PlanModelAnyRow any = { 0 };
  PlanModelPlanRow *plan = &any.plan;
  guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_PLAN);
  gint16 start = facts->period_start, end = facts->period_end;

  if (annex != NULL && annex->year_end != 0)
    {
      start = annex->year_start;
      end = annex->year_end;
    }
  plan->id = declare_plan (self, row, start, end);
  put_facts (self, plan);
  if (annex != NULL)
    {
      plan->title = intern (self, annex->title);
      plan->facts.title = get_extent (self, annex->title_place);
    }
  else
    {
      plan->title = intern (self, facts->title.text);
      plan->facts.title = get_extent (self, facts->title.place);
    }
  /* A plan must have a title; that of a text without one is the name of its file. */
  if (plan->title == 0)
    {
      g_autofree char *name = g_path_get_basename (document->name != NULL ? document->name : "");

      plan->title = intern (self, name);
    }
  if (end != 0)
    plan->period = (PlanModelYears) { start != 0 ? start : end, end };
  plan->language = intern (self, self->read->raw->is_traditional ? "zh-Hant" : "zh-Hans");
  plan->source.sha256 = intern (self, document->sha256);
  plan->source.text_sha256 = intern (self, document->text_sha256);
  plan->source.characters = document->n_characters;
  plan->references = put_references (self);
  plan->areas = put_areas (self);
  plan->area = self->plan_area == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + self->plan_area;
  plan->agencies = put_agencies (self);
  for (guint i = 0; i < facts->issuers->len; i++)
    {
      const char *name = g_array_index (facts->issuers, PlanModelFact, i).text;
      PlanModelLink issuer = find_agency (self, name, name);
      char id[16];

      g_snprintf (id, sizeof id, "a%u", issuer - self->first[PLAN_MODEL_OBJECT_AGENCY]);
      plan_model_filler_add_link (self->filler, &plan->issuers, PLAN_MODEL_OBJECT_AGENCY,
                                  plan_model_pool_intern (&self->store->ids, id, strlen (id)), PLAN_MODEL_OBJECT_PLAN, row, 0);
    }
  plan->sections = put_sections (self);
  plan->tables = put_tables (self);
  plan->tasks = put_tasks (self);
  plan->projects = put_projects (self);
  plan->indicators = put_indicators (self);
  plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_PLAN, row, &any);

  return plan->id;
}

/* What a note is about, as an object of this plan.  FALSE: of another plan. */
static gboolean
find_object (const Assembly       *self,
             const PlanModelNote  *note,
             PlanModelObjectKind  *kind,
             guint32              *link)
{
  const PlanModelReading *reading = self->reading;
  guint32 number = note->number;

  *link = 0;
  switch (note->about)
    {
    case PLAN_MODEL_ABOUT_DOCUMENT:
    case PLAN_MODEL_ABOUT_FACT:
      *kind = PLAN_MODEL_OBJECT_PLAN;
      return self->annex == 0;
    case PLAN_MODEL_ABOUT_HEADING:
      *kind = PLAN_MODEL_OBJECT_SECTION;
      *link = number < reading->headings->len ? self->section_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_TABLE:
      *kind = PLAN_MODEL_OBJECT_TABLE;
      *link = number < reading->tables->len ? self->table_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_TASK:
      *kind = PLAN_MODEL_OBJECT_TASK;
      *link = number < reading->tasks->len ? self->task_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_PROJECT:
      *kind = PLAN_MODEL_OBJECT_PROJECT;
      *link = number < reading->projects->len ? self->project_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_ASSIGNMENT:
      {
        const PlanModelAssignmentFound *found;

        if (number >= reading->assignments->len)
          return FALSE;
        found = &g_array_index (reading->assignments, PlanModelAssignmentFound, number);
        *kind = found->task != 0 ? PLAN_MODEL_OBJECT_TASK : PLAN_MODEL_OBJECT_PROJECT;
        *link = found->task != 0 ? self->task_links[found->task - 1]
                                 : found->project != 0 ? self->project_links[found->project - 1] : 0;
        return *link != 0;
      }
    case PLAN_MODEL_ABOUT_STATEMENT:
      *kind = PLAN_MODEL_OBJECT_INDICATOR;
      if (number < reading->statements->len && self->join->of_statement[number] != 0)
        *link = self->first[PLAN_MODEL_OBJECT_INDICATOR] + self->join->of_statement[number];
      return *link != 0;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static const char *
get_letter (PlanModelObjectKind kind)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_TABLE:
      return "b";
    case PLAN_MODEL_OBJECT_TASK:
      return "t";
    case PLAN_MODEL_OBJECT_PROJECT:
      return "p";
    default:
      return "i";
    }
}

static void
add_object (const Assembly          *self,
            PlanModelFindingSubject *subject,
            PlanModelObjectKind      kind,
            guint32                  link)
{
  char id[16];

  if (link == 0)
    return;
  if (kind == PLAN_MODEL_OBJECT_SECTION)
    {
      const PlanModelSectionRow *rows = (const PlanModelSectionRow *) (gpointer) self->store->rows[PLAN_MODEL_OBJECT_SECTION];

      plan_model_finding_subject_add_object (subject, plan_model_shapes[kind].name,
                                             plan_model_pool_get (&self->store->ids, rows[link - 1].id));
      return;
    }
  g_snprintf (id, sizeof id, "%s%u", get_letter (kind), link - self->first[kind]);
  plan_model_finding_subject_add_object (subject, plan_model_shapes[kind].name, id);
}

static void
report_note (const Assembly      *self,
             const PlanModelNote *note,
             const char          *plan,
             PlanModelFindings   *findings)
{
  const PlanModelNoteRuleRow *rule = &plan_model_note_rules[note->rule];
  const PlanModelRaw *raw = self->read->raw;
  PlanModelFindingSubject *subject;
  PlanModelObjectKind kind;
  guint32 link;
  guint line = 0, column = 0;

  if (!find_object (self, note, &kind, &link))
    return;
  subject = plan_model_finding_subject_new (plan);
  add_object (self, subject, kind, link);
  if (note->end > note->start)
    {
      guint32 low = 0, high = raw->n_lines;

      /* The last line that begins no later. */
      while (high - low > 1)
        {
          guint32 middle = low + (high - low) / 2;

          if (raw->lines[middle].start <= note->start)
            low = middle;
          else
            high = middle;
        }
      line = low + 1;
      column = note->start - raw->lines[low].start + 1;
      plan_model_finding_subject_add_stretch (subject, note->start, note->end);
    }
  plan_model_findings_add_about (findings, rule->id, rule->severity, rule->explanation, g_strdup (note->hint),
                                 self->read->document->name, subject, line, column);
}

static int
compare_notes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const PlanModelNote *notes = user_data;
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;

  if (notes[x].start != notes[y].start)
    return notes[x].start < notes[y].start ? -1 : 1;

  return x < y ? -1 : 1;
}

/* In the order of the document. */
static void
report (const Assembly    *self,
        const char        *plan,
        PlanModelFindings *findings)
{
  const PlanModelNotes *notes = self->reading->notes;
  g_autofree guint32 *order = g_new (guint32, notes->rows->len + 1);

  for (guint32 i = 0; i < notes->rows->len; i++)
    order[i] = i;
  g_qsort_with_data (order, notes->rows->len, sizeof *order, compare_notes, notes->rows->data);
  for (guint32 i = 0; i < notes->rows->len; i++)
    report_note (self, &g_array_index (notes->rows, PlanModelNote, order[i]), plan, findings);
  if (self->annex == 0)
    plan_model_findings_omit (findings, PLAN_MODEL_SEVERITY_INFO, notes->n_omitted);
}

static void
assemble (const PlanModelRead        *read,
          const PlanModelReadOptions *options,
          PlanModelFiller            *filler,
          PlanModelFindings          *findings,
          guint32                     annex)
{
  const PlanModelReading *reading = read->reading;
  Assembly self = { read, reading, filler, plan_model_filler_get_store (filler), options, annex };
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  PlanModelId plan;

  plan_model_filler_begin_plan (filler);
  memcpy (self.first, self.store->n, sizeof self.first);
  self.areas = g_array_new (FALSE, TRUE, sizeof (Area));
  self.area_numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self.agencies = g_array_new (FALSE, TRUE, sizeof (Agency));
  self.agency_numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self.section_links = new_links (reading->headings->len);
  self.task_links = new_links (reading->tasks->len);
  self.table_links = new_links (reading->tables->len);
  self.project_links = new_links (reading->projects->len);
  collect_areas (&self);
  collect_agencies (&self);
  self.join = plan_model_join_new (reading, takes_statement, &self);
  plan = put_plan (&self);
  report (&self, plan_model_pool_get (&self.store->ids, plan), findings);
  if (!plan_model_filler_end_plan (filler, faults))
    g_critical ("The reader has made a plan with a fault");
  plan_model_join_free (self.join);
  for (guint i = 0; i < self.agencies->len; i++)
    g_clear_pointer (&g_array_index (self.agencies, Agency, i).aliases, g_ptr_array_unref);
  g_array_unref (self.areas);
  g_array_unref (self.agencies);
  g_hash_table_unref (self.area_numbers);
  g_hash_table_unref (self.agency_numbers);
  g_free (self.section_links);
  g_free (self.task_links);
  g_free (self.table_links);
  g_free (self.project_links);
}

/*< private >
 * plan_model_read_assemble:
 *
 * Adds the plan, and with split each annexed plan, to the filler, and the notes to the findings.
 */
void
plan_model_read_assemble (PlanModelRead              *self,
                          const PlanModelReadOptions *options,
                          PlanModelFiller            *filler,
                          PlanModelFindings          *findings)
{
  assemble (self, options, filler, findings, 0);
  for (guint32 i = 0; options->split && i < self->reading->annexes->len; i++)
    assemble (self, options, filler, findings, i + 1);
}
