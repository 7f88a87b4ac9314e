/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agency-name-private.h>
#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/assembly-private.h>
#include <libplanmodel/store/members-private.h>

#include <string.h>

/* Returns: the number of the area of the name, + 1 */
static guint32
add_area (PlanModelAssembly *self, const char *name, PlanModelAreaLevel level, guint32 parent)
{
  PlanModelText text = plan_model_assembly_intern (self, name);
  gpointer found = g_hash_table_lookup (self->area_numbers, GUINT_TO_POINTER (text));
  PlanModelAssembledArea area = { text, level, parent };

  if (found != NULL)
    return GPOINTER_TO_UINT (found);
  if (area.level == PLAN_MODEL_AREA_LEVEL_UNKNOWN)
    area.level = plan_model_area_name_get_level (name);
  g_array_append_val (self->areas, area);
  g_hash_table_insert (self->area_numbers, GUINT_TO_POINTER (text),
                       GUINT_TO_POINTER (self->areas->len));

  return self->areas->len;
}

static void
add_lower_area (PlanModelAssembly *self, const char *name)
{
  if (name == NULL || name == self->last_area)
    return;
  self->last_area = name;
  self->last_area_number =
      add_area (self, name, PLAN_MODEL_AREA_LEVEL_UNKNOWN, self->plan_area);
}

void
plan_model_assembly_collect_areas (PlanModelAssembly *self)
{
  const PlanModelFacts *facts = &self->reading->facts;
  guint32 superior = 0;

  if (facts->superior_area != NULL)
    superior = add_area (self, facts->superior_area, facts->superior_level, 0);
  if (facts->area.text != NULL)
    self->plan_area = add_area (self, facts->area.text, facts->area_level, superior);
  for (guint i = 0; i < self->reading->projects->len; i++)
    {
      const PlanModelProjectFound *project =
          &g_array_index (self->reading->projects, PlanModelProjectFound, i);

      if (plan_model_assembly_takes_heading (self, project->heading))
        add_lower_area (self, project->area);
    }
  for (guint i = 0; i < self->reading->statements->len; i++)
    {
      const PlanModelStatement *statement =
          &g_array_index (self->reading->statements, PlanModelStatement, i);

      if (plan_model_assembly_takes_statement (self->reading, statement, self))
        {
          add_lower_area (self, statement->area);
          if (statement->against_area != NULL)
            add_area (self, statement->against_area, PLAN_MODEL_AREA_LEVEL_UNKNOWN, 0);
        }
    }
}

PlanModelLink
plan_model_assembly_find_area (PlanModelAssembly *self, const char *name)
{
  if (name == NULL)
    return 0;
  if (name != self->last_area)
    {
      self->last_area = name;
      self->last_area_number = GPOINTER_TO_UINT (g_hash_table_lookup (
          self->area_numbers, GUINT_TO_POINTER (plan_model_assembly_intern (self, name))));
    }

  return self->last_area_number == 0 ? 0
                                     : self->first[PLAN_MODEL_OBJECT_AREA] + self->last_area_number;
}

PlanModelRange
plan_model_assembly_put_areas (PlanModelAssembly *self)
{
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_AREA], self->areas->len };

  for (guint i = 0; i < self->areas->len; i++)
    {
      const PlanModelAssembledArea *area = &g_array_index (self->areas, PlanModelAssembledArea, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_AREA);

      any.area.id = plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_AREA, row, 'r');
      any.area.name = area->name;
      any.area.level = area->level;
      any.area.parent = area->parent == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + area->parent;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_AREA, row, &any);
    }

  return range;
}

/* A body is written in a few ways, not in hundreds. */
#define MAX_ALIASES 16

static void
add_alias (PlanModelAssembledAgency *agency, PlanModelText name)
{
  if (agency->aliases == NULL)
    agency->aliases = g_array_new (FALSE, FALSE, sizeof (PlanModelText));
  if (agency->aliases->len == MAX_ALIASES)
    return;
  for (guint i = 0; i < agency->aliases->len; i++)
    {
      if (g_array_index (agency->aliases, PlanModelText, i) == name)
        return;
    }
  g_array_append_val (agency->aliases, name);
}

static PlanModelAssembledName
add_agency (PlanModelAssembly *self,
            const char *as_written,
            const char *full,
            PlanModelAgencyKind kind,
            const GPtrArray *members)
{
  const guint32 before = self->first[PLAN_MODEL_OBJECT_AGENCY];
  PlanModelText name = plan_model_assembly_intern (self, as_written);
  PlanModelText full_name = plan_model_assembly_intern (self, full);
  gpointer key = GUINT_TO_POINTER (full_name != 0 ? full_name : name);
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->agency_numbers, key));
  PlanModelAssembledAgency *agency;

  if (number == 0)
    {
      PlanModelAssembledAgency new_agency = { name, full_name, kind, NULL, members };

      g_array_append_val (self->agencies, new_agency);
      number = self->agencies->len;
      g_hash_table_insert (self->agency_numbers, key, GUINT_TO_POINTER (number));
      return (PlanModelAssembledName){ name, before + number };
    }
  agency = &g_array_index (self->agencies, PlanModelAssembledAgency, number - 1);
  if (agency->members == NULL)
    agency->members = members;
  if (agency->name != name && agency->full_name != name)
    add_alias (agency, name);

  return (PlanModelAssembledName){ name, before + number };
}

static gboolean
takes_assignment (const PlanModelAssembly *self, const PlanModelAssignmentFound *assignment)
{
  guint32 heading = 0;

  if (assignment->task != 0)
    heading =
        g_array_index (self->reading->tasks, PlanModelTaskFound, assignment->task - 1).heading;
  else if (assignment->project != 0)
    heading =
        g_array_index (self->reading->projects, PlanModelProjectFound, assignment->project - 1)
            .heading;

  return plan_model_assembly_takes_heading (self, heading);
}

void
plan_model_assembly_collect_agencies (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  /* A name that came before adds nothing. */
  g_autofree PlanModelAssembledName *names =
      g_new0 (PlanModelAssembledName, reading->agency_names->len + 1);

  for (guint i = 0; i < reading->facts.issuers->len; i++)
    {
      const PlanModelFact *issuer = &g_array_index (reading->facts.issuers, PlanModelFact, i);

      add_agency (self, issuer->text, issuer->text,
                  plan_model_agency_name_get_kind (reading->layout->codes, issuer->place.start,
                                                   issuer->place.end),
                  NULL);
    }
  for (guint i = 0; i < reading->assignments->len; i++)
    {
      const PlanModelAssignmentFound *found =
          &g_array_index (reading->assignments, PlanModelAssignmentFound, i);
      PlanModelAssembledName name = names[found->name];

      if (!takes_assignment (self, found))
        continue;
      if (name.agency == 0)
        name =
            add_agency (self, found->as_written, found->full_name, found->kind, found->members);
      if (found->name != 0)
        names[found->name] = name;
      self->assignment_names[i] = name;
      for (guint k = 0; found->members != NULL && k < found->members->len; k++)
        add_agency (self, g_ptr_array_index (found->members, k), NULL,
                    PLAN_MODEL_AGENCY_KIND_UNKNOWN, NULL);
    }
}

/* @name: the full name of the agency, or, where it has none, its name as written */
PlanModelLink
plan_model_assembly_find_agency (PlanModelAssembly *self, const char *name)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (
      self->agency_numbers, GUINT_TO_POINTER (plan_model_assembly_intern (self, name))));

  return number == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AGENCY] + number;
}

static PlanModelLink
find_agency_area (PlanModelAssembly *self, const PlanModelAssembledAgency *agency)
{
  const PlanModelFacts *facts = &self->reading->facts;
  const char *name = plan_model_pool_get (&self->store->texts, agency->full_name);

  if (name != NULL && facts->superior_area != NULL && g_str_has_prefix (name, facts->superior_area)
      && (facts->area.text == NULL || strstr (name, facts->area.text) == NULL))
    return plan_model_assembly_find_area (self, facts->superior_area);

  return facts->area.text == NULL ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + self->plan_area;
}

PlanModelRange
plan_model_assembly_put_agencies (PlanModelAssembly *self)
{
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_AGENCY], self->agencies->len };

  for (guint i = 0; i < self->agencies->len; i++)
    {
      const PlanModelAssembledAgency *agency =
          &g_array_index (self->agencies, PlanModelAssembledAgency, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_AGENCY);

      any.agency.id =
          plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_AGENCY, row, 'a');
      any.agency.name = agency->name;
      any.agency.full_name = agency->full_name;
      any.agency.kind = agency->kind;
      any.agency.area = find_agency_area (self, agency);
      for (guint k = 0; agency->aliases != NULL && k < agency->aliases->len; k++)
        plan_model_filler_add_alias (self->filler, &any.agency.aliases,
                                     g_array_index (agency->aliases, PlanModelText, k));
      for (guint k = 0; agency->members != NULL && k < agency->members->len; k++)
        {
          PlanModelLink member =
              plan_model_assembly_find_agency (self, g_ptr_array_index (agency->members, k));

          if (member != 0 && member != row + 1)
            plan_model_filler_add_known (self->filler, &any.agency.members, member);
        }
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_AGENCY, row, &any);
    }

  return range;
}

PlanModelRange
plan_model_assembly_put_assignments (PlanModelAssembly *self,
                                     gboolean of_projects,
                                     guint32 owner,
                                     guint32 *next)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->store->n[PLAN_MODEL_OBJECT_ASSIGNMENT], 0 };

  for (; *next < reading->assignments->len; (*next)++)
    {
      const PlanModelAssignmentFound *found =
          &g_array_index (reading->assignments, PlanModelAssignmentFound, *next);
      guint32 of = of_projects ? found->project : found->task;
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (of > owner)
        break;
      if (of < owner)
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_ASSIGNMENT);
      any.assignment.agency = self->assignment_names[*next].agency;
      any.assignment.role = found->role;
      any.assignment.as_written = self->assignment_names[*next].as_written;
      any.assignment.span = plan_model_assembly_get_extent (self, found->place);
      any.assignment.covers = plan_model_assembly_get_extent (self, found->covers);
      any.assignment.deadline = plan_model_assembly_intern (self, found->deadline);
      if (found->role_inferred)
        any.assignment.inferred |=
            plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_ASSIGNMENT, "role");
      if (found->agency_inferred)
        any.assignment.inferred |=
            plan_model_assembly_get_inferred_bit (PLAN_MODEL_OBJECT_ASSIGNMENT, "agency");
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_ASSIGNMENT, row, &any);
      range.n++;
    }

  return range;
}
