/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "peers.h"

#include <libplanmodel/store/members-private.h>

#include <cstring>
#include <simdjson.h>
#include <string_view>

/* As the documentation of simdjson's on-demand parser advises: one parser for all documents, padded beforehand, and each
 * object's members visited in the order in which they stand.  find_field() keeps to that order too, but where an optional
 * member is absent it runs to the end of the object and finds no other one after it; so the fields are iterated over, and
 * the key of the one at hand is compared with the member that comes next, as it stands in the text (a key of plan JSON
 * has nothing to unescape).  A member that is absent then costs one comparison of a few bytes, and one that is out of
 * order another turn.  Written out by type, without a table, and compiled for the processor at hand, this was the fastest
 * of the ways tried. */

namespace {

using namespace simdjson;

template <typename T>
inline T
take (simdjson_result<T> result)
{
  if (G_UNLIKELY (result.error () != SUCCESS))
    g_error ("simdjson: %s", error_message (result.error ()));

  return std::move (result).value_unsafe ();
}

/* The members of an object: the one at hand, and to go on. */
class Members
{
public:
  explicit Members (ondemand::value value)
    : object (take (value.get_object ())), at (take (object.begin ())), end (take (object.end ()))
  {
    look ();
  }

  explicit Members (ondemand::object whole) : object (whole), at (take (object.begin ())), end (take (object.end ()))
  {
    look ();
  }

  bool more () const { return has_more; }
  unsigned passed () const { return n_passed; }

  /* Whether the member at hand is the one with a name, which is given with the quote that ends it. */
  template <std::size_t N>
  bool
  is (const char (&name)[N]) const
  {
    return has_more && std::memcmp (key, name, N - 1) == 0;
  }

  ondemand::value &value () { return field.value (); }

  G_ALWAYS_INLINE inline void
  next ()
  {
    ++at;
    n_passed++;
    look ();
  }

private:
  G_ALWAYS_INLINE inline void
  look ()
  {
    has_more = at != end;
    if (has_more)
      {
        field = take (*at);
        key = field.key ().raw ();
      }
  }

  ondemand::object object;
  ondemand::object_iterator at, end;
  ondemand::field field{};
  const char *key = nullptr;
  unsigned n_passed = 0;
  bool has_more = false;
};

/* Goes over the members of an object in their order, again from the first where one stood before its turn. */
#define MEMBERS_BEGIN(members)              \
  while ((members).more ())                 \
    {                                       \
      unsigned before_ = (members).passed ();
#define MEMBER(members, name, statement)    \
  if ((members).is (name "\""))             \
    {                                       \
      statement;                            \
      (members).next ();                    \
    }
#define MEMBERS_END(members)                \
  if ((members).passed () == before_)       \
    g_error ("simdjson: unknown member");   \
  }

class Reader
{
public:
  explicit Reader (PlanModelFiller *self) : filler (self), store (plan_model_filler_get_store (self))
  {
    for (int i = 0; i < PLAN_MODEL_N_WORDS; i++)
      words[i] = plan_model_words_get ((PlanModelWordsKind) i);
  }

  void
  read (ondemand::document &document)
  {
    g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));

    plan_model_filler_begin_plan (filler);
    read_plan (take (document.get_object ()));
    if (!plan_model_filler_end_plan (filler, faults))
      g_error ("simdjson: the links do not fit");
  }

private:
  PlanModelFiller *filler;
  PlanModelStore *store;
  const PlanModelWords *words[PLAN_MODEL_N_WORDS];

  /* The row being read: what a link needs to know of its owner. */
  struct Owner
  {
    PlanModelObjectKind kind;
    guint32 row;
  };

  PlanModelText
  text (ondemand::value &value)
  {
    std::string_view string = take (value.get_string ());

    return plan_model_pool_intern (&store->texts, string.data (), string.size ());
  }

  PlanModelId
  id (ondemand::value &value)
  {
    std::string_view string = take (value.get_string ());

    return plan_model_pool_intern (&store->ids, string.data (), string.size ());
  }

  guint8
  word (ondemand::value &value, PlanModelWordsKind kind)
  {
    std::string_view string = take (value.get_string ());
    int found = plan_model_words_find (words[kind], string.data (), string.size ());

    if (G_UNLIKELY (found < 0))
      g_error ("simdjson: unknown word %.*s", (int) string.size (), string.data ());

    return found;
  }

  PlanModelLink
  link (ondemand::value &value, PlanModelObjectKind target, Owner owner, guint offset)
  {
    return plan_model_filler_link (filler, target, id (value), owner.kind, owner.row, offset, 0);
  }

  static gint16
  year (ondemand::value &value)
  {
    return take (value.get_int64 ());
  }

  static PlanModelExtent
  span (ondemand::value &value)
  {
    guint32 ends[2] = { 0, 0 };
    unsigned n = 0;

    for (auto end : take (value.get_array ()))
      {
        if (n == 2)
          g_error ("simdjson: a span has more than two ends");
        ends[n++] = take (end.get_uint64 ());
      }

    return PlanModelExtent{ ends[0], ends[1] };
  }

  PlanModelAmount
  amount (ondemand::value &value)
  {
    std::string_view string = take (value.get_string ());
    PlanModelAmount number;
    gboolean fits;

    if (!plan_model_member_read_amount (string.data (), string.size (), &number, &fits))
      g_error ("simdjson: not an amount: %.*s", (int) string.size (), string.data ());
    if (!fits)
      number.text = plan_model_pool_intern (&store->texts, string.data (), string.size ());

    return number;
  }

  static PlanModelYears
  years (ondemand::value &value)
  {
    PlanModelYears both = { 0, 0 };
    Members members (value);

    MEMBERS_BEGIN (members)
    MEMBER (members, "start", both.start = year (members.value ()))
    MEMBER (members, "end", both.end = year (members.value ()))
    MEMBERS_END (members)

    return both;
  }

  static guint32
  names (ondemand::value &value, PlanModelObjectKind kind)
  {
    guint32 bits = 0;

    for (auto name : take (value.get_array ()))
      {
        std::string_view string = take (name.get_string ());

        bits |= peer_find_name (kind, string.data (), string.size ());
      }

    return bits;
  }

  PlanModelRange
  links (ondemand::value &value, PlanModelObjectKind target, Owner owner)
  {
    PlanModelRange range = { 0, 0 };

    for (auto item : take (value.get_array ()))
      {
        ondemand::value named = take (std::move (item));

        plan_model_filler_add_link (filler, &range, target, id (named), owner.kind, owner.row, 0);
      }

    return range;
  }

  PlanModelRange
  texts (ondemand::value &value)
  {
    PlanModelRange range = { 0, 0 };

    for (auto item : take (value.get_array ()))
      {
        ondemand::value alias = take (std::move (item));

        plan_model_filler_add_alias (filler, &range, text (alias));
      }

    return range;
  }

  template <typename Read>
  PlanModelRange
  list (ondemand::value &value, PlanModelObjectKind kind, Read read_item)
  {
    PlanModelRange range = { store->n[kind], 0 };

    for (auto item : take (value.get_array ()))
      {
        Members members (take (std::move (item)));
        Owner owner = { kind, plan_model_filler_open (filler, kind) };
        PlanModelAnyRow any;

        read_item (members, owner, any);
        plan_model_filler_put (filler, kind, owner.row, &any);
      }
    range.n = store->n[kind] - range.first;

    return range;
  }

  void
  declare (Owner owner, PlanModelId own)
  {
    if (!plan_model_filler_declare (filler, owner.kind, owner.row, own))
      g_error ("simdjson: an id is given twice");
  }

#define LIST(value, KIND, function) \
  list (value, PLAN_MODEL_OBJECT_##KIND, [&] (Members &inner, Owner below, PlanModelAnyRow &any) { function (inner, below, any); })
#define LINK(row, field, TARGET) \
  (row).field = link (members.value (), PLAN_MODEL_OBJECT_##TARGET, owner, G_STRUCT_OFFSET (std::remove_reference_t<decltype (row)>, field))

  void
  read_mention (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelMentionRow &row = any.mention;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "section", LINK (row, section, SECTION))
    MEMBER (members, "task", LINK (row, rare.task, TASK))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "origin", row.origin = word (members.value (), PLAN_MODEL_WORDS_ORIGIN))
    MEMBER (members, "name", row.rare.name = text (members.value ()))
    MEMBER (members, "wording", row.rare.wording = text (members.value ()))
    MEMBERS_END (members)
  }

  void
  read_against (ondemand::value &value, Owner owner, PlanModelValueRow &row)
  {
    Members members (value);

    MEMBERS_BEGIN (members)
    MEMBER (members, "text", row.rare.against.text = text (members.value ()))
    MEMBER (members, "kind", row.rare.against.kind = word (members.value (), PLAN_MODEL_WORDS_AGAINST_KIND))
    MEMBER (members, "area", LINK (row, rare.against.area, AREA))
    MEMBER (members, "indicator", LINK (row, rare.against.indicator, INDICATOR))
    MEMBER (members, "comparator", row.rare.against.comparator = word (members.value (), PLAN_MODEL_WORDS_COMPARATOR))
    MEMBERS_END (members)
  }

  void
  read_value (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelValueRow &row = any.value;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "role", row.role = word (members.value (), PLAN_MODEL_WORDS_VALUE_ROLE))
    MEMBER (members, "year", row.year = year (members.value ()))
    MEMBER (members, "years", row.rare.years = years (members.value ()))
    MEMBER (members, "deadline", row.rare.deadline = text (members.value ()))
    MEMBER (members, "value", row.amount = amount (members.value ()))
    MEMBER (members, "value_max", row.rare.upper = amount (members.value ()))
    MEMBER (members, "unit", row.rare.unit = text (members.value ()))
    MEMBER (members, "comparator", row.comparator = word (members.value (), PLAN_MODEL_WORDS_COMPARATOR))
    MEMBER (members, "form", row.form = word (members.value (), PLAN_MODEL_WORDS_FORM))
    MEMBER (members, "change", row.change = word (members.value (), PLAN_MODEL_WORDS_CHANGE))
    MEMBER (members, "base_year", row.rare.base_year = year (members.value ()))
    MEMBER (members, "against", read_against (members.value (), owner, row))
    MEMBER (members, "each", row.rare.each = text (members.value ()))
    MEMBER (members, "condition", row.rare.condition = text (members.value ()))
    MEMBER (members, "firmness", row.firmness = word (members.value (), PLAN_MODEL_WORDS_FIRMNESS))
    MEMBER (members, "inferred", row.rare.inferred = names (members.value (), PLAN_MODEL_OBJECT_VALUE))
    MEMBER (members, "status", row.status = word (members.value (), PLAN_MODEL_WORDS_STATUS))
    MEMBER (members, "comment", row.rare.comment = text (members.value ()))
    MEMBER (members, "source", row.rare.source = text (members.value ()))
    MEMBER (members, "mentions", row.mentions = LIST (members.value (), MENTION, read_mention))
    MEMBERS_END (members)
  }

  void
  read_indicator (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelIndicatorRow &row = any.indicator;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "name", row.name = text (members.value ()))
    MEMBER (members, "concept", row.concept = text (members.value ()))
    MEMBER (members, "unit", row.unit = text (members.value ()))
    MEMBER (members, "direction", row.direction = word (members.value (), PLAN_MODEL_WORDS_DIRECTION))
    MEMBER (members, "nature", row.nature = word (members.value (), PLAN_MODEL_WORDS_NATURE))
    MEMBER (members, "area", LINK (row, rare.area, AREA))
    MEMBER (members, "scope", row.rare.scope = text (members.value ()))
    MEMBER (members, "table", LINK (row, rare.table, TABLE))
    MEMBER (members, "number", row.rare.number = text (members.value ()))
    MEMBER (members, "group", row.rare.group = text (members.value ()))
    MEMBER (members, "parent", LINK (row, rare.parent, INDICATOR))
    MEMBER (members, "nesting", row.nesting = word (members.value (), PLAN_MODEL_WORDS_NESTING))
    MEMBER (members, "section", LINK (row, section, SECTION))
    MEMBER (members, "task", LINK (row, task, TASK))
    MEMBER (members, "project", LINK (row, rare.project, PROJECT))
    MEMBER (members, "origin", row.origin = word (members.value (), PLAN_MODEL_WORDS_ORIGIN))
    MEMBER (members, "inferred", row.rare.inferred = names (members.value (), PLAN_MODEL_OBJECT_INDICATOR))
    MEMBER (members, "values", row.values = LIST (members.value (), VALUE, read_value))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_assignment (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelAssignmentRow &row = any.assignment;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "agency", LINK (row, agency, AGENCY))
    MEMBER (members, "role", row.role = word (members.value (), PLAN_MODEL_WORDS_ASSIGNMENT_ROLE))
    MEMBER (members, "as_written", row.as_written = text (members.value ()))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "covers", row.covers = span (members.value ()))
    MEMBER (members, "deadline", row.deadline = text (members.value ()))
    MEMBER (members, "inferred", row.inferred = names (members.value (), PLAN_MODEL_OBJECT_ASSIGNMENT))
    MEMBERS_END (members)
  }

  void
  read_project (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelProjectRow &row = any.project;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "name", row.name = text (members.value ()))
    MEMBER (members, "number", row.number = text (members.value ()))
    MEMBER (members, "area", LINK (row, area, AREA))
    MEMBER (members, "years", row.years = years (members.value ()))
    MEMBER (members, "table", LINK (row, table, TABLE))
    MEMBER (members, "section", LINK (row, section, SECTION))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "assignments", row.assignments = LIST (members.value (), ASSIGNMENT, read_assignment))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_task (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelTaskRow &row = any.task;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "section", LINK (row, section, SECTION))
    MEMBER (members, "parent", LINK (row, parent, TASK))
    MEMBER (members, "number", row.number = text (members.value ()))
    MEMBER (members, "title", row.title = text (members.value ()))
    MEMBER (members, "kind", row.kind = word (members.value (), PLAN_MODEL_WORDS_TASK_KIND))
    MEMBER (members, "deadline", row.deadline = text (members.value ()))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "assignments", row.assignments = LIST (members.value (), ASSIGNMENT, read_assignment))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_note (Members &members, Owner, PlanModelAnyRow &any)
  {
    PlanModelNoteRow &row = any.note;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "mark", row.mark = text (members.value ()))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBERS_END (members)
  }

  void
  read_table (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelTableRow &row = any.table;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "number", row.number = text (members.value ()))
    MEMBER (members, "title", row.title = text (members.value ()))
    MEMBER (members, "kind", row.kind = word (members.value (), PLAN_MODEL_WORDS_TABLE_KIND))
    MEMBER (members, "section", LINK (row, section, SECTION))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "notes", row.notes = LIST (members.value (), NOTE, read_note))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_section (Members &members, Owner owner, PlanModelAnyRow &any, PlanModelLink parent)
  {
    PlanModelSectionRow &row = any.section;

    std::memset (&row, 0, sizeof row);
    row.parent = parent;
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "number", row.number = text (members.value ()))
    MEMBER (members, "title", row.title = text (members.value ()))
    MEMBER (members, "kind", row.kind = word (members.value (), PLAN_MODEL_WORDS_SECTION_KIND))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBER (members, "sections", row.sections = sections (members.value (), owner.row + 1))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  PlanModelRange
  sections (ondemand::value &value, PlanModelLink parent)
  {
    return list (value, PLAN_MODEL_OBJECT_SECTION,
                 [&] (Members &inner, Owner below, PlanModelAnyRow &any) { read_section (inner, below, any, parent); });
  }

  void
  read_agency (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelAgencyRow &row = any.agency;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "name", row.name = text (members.value ()))
    MEMBER (members, "full_name", row.full_name = text (members.value ()))
    MEMBER (members, "kind", row.kind = word (members.value (), PLAN_MODEL_WORDS_AGENCY_KIND))
    MEMBER (members, "area", LINK (row, area, AREA))
    MEMBER (members, "aliases", row.aliases = texts (members.value ()))
    MEMBER (members, "members", row.members = links (members.value (), PLAN_MODEL_OBJECT_AGENCY, owner))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_area (Members &members, Owner owner, PlanModelAnyRow &any)
  {
    PlanModelAreaRow &row = any.area;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "name", row.name = text (members.value ()))
    MEMBER (members, "code", row.code = text (members.value ()))
    MEMBER (members, "level", row.level = word (members.value (), PLAN_MODEL_WORDS_AREA_LEVEL))
    MEMBER (members, "parent", LINK (row, parent, AREA))
    MEMBERS_END (members)
    declare (owner, row.id);
  }

  void
  read_reference (Members &members, Owner, PlanModelAnyRow &any)
  {
    PlanModelReferenceRow &row = any.reference;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "title", row.title = text (members.value ()))
    MEMBER (members, "document_number", row.document_number = text (members.value ()))
    MEMBER (members, "relation", row.relation = word (members.value (), PLAN_MODEL_WORDS_REFERENCE_RELATION))
    MEMBER (members, "span", row.span = span (members.value ()))
    MEMBERS_END (members)
  }

  PlanModelSourceRow
  source (ondemand::value &value)
  {
    PlanModelSourceRow row = { 0, 0, 0, 0 };
    Members members (value);

    MEMBERS_BEGIN (members)
    MEMBER (members, "uri", row.uri = text (members.value ()))
    MEMBER (members, "sha256", row.sha256 = text (members.value ()))
    MEMBER (members, "text_sha256", row.text_sha256 = text (members.value ()))
    MEMBER (members, "characters", row.characters = take (members.value ().get_uint64 ()))
    MEMBERS_END (members)

    return row;
  }

  static PlanModelFactsRow
  facts (ondemand::value &value)
  {
    PlanModelFactsRow row{};
    Members members (value);

    MEMBERS_BEGIN (members)
    MEMBER (members, "title", row.title = span (members.value ()))
    MEMBER (members, "kind", row.kind = span (members.value ()))
    MEMBER (members, "document_number", row.document_number = span (members.value ()))
    MEMBER (members, "index_number", row.index_number = span (members.value ()))
    MEMBER (members, "issuers", row.issuers = span (members.value ()))
    MEMBER (members, "issued", row.issued = span (members.value ()))
    MEMBER (members, "published", row.published = span (members.value ()))
    MEMBER (members, "period", row.period = span (members.value ()))
    MEMBER (members, "area", row.area = span (members.value ()))
    MEMBERS_END (members)

    return row;
  }

  void
  read_plan (ondemand::object object)
  {
    Members members (object);
    Owner owner = { PLAN_MODEL_OBJECT_PLAN, plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN) };
    PlanModelAnyRow any;
    PlanModelPlanRow &row = any.plan;

    std::memset (&row, 0, sizeof row);
    MEMBERS_BEGIN (members)
    MEMBER (members, "planmodel", take (members.value ().get_string ()))
    MEMBER (members, "id", row.id = id (members.value ()))
    MEMBER (members, "title", row.title = text (members.value ()))
    MEMBER (members, "kind", row.kind = word (members.value (), PLAN_MODEL_WORDS_PLAN_KIND))
    MEMBER (members, "document_number", row.document_number = text (members.value ()))
    MEMBER (members, "index_number", row.index_number = text (members.value ()))
    MEMBER (members, "issuers", row.issuers = links (members.value (), PLAN_MODEL_OBJECT_AGENCY, owner))
    MEMBER (members, "issued", row.issued = text (members.value ()))
    MEMBER (members, "published", row.published = text (members.value ()))
    MEMBER (members, "period", row.period = years (members.value ()))
    MEMBER (members, "area", LINK (row, area, AREA))
    MEMBER (members, "language", row.language = text (members.value ()))
    MEMBER (members, "source", row.source = source (members.value ()))
    MEMBER (members, "spans", row.facts = facts (members.value ()))
    MEMBER (members, "references", row.references = LIST (members.value (), REFERENCE, read_reference))
    MEMBER (members, "areas", row.areas = LIST (members.value (), AREA, read_area))
    MEMBER (members, "agencies", row.agencies = LIST (members.value (), AGENCY, read_agency))
    MEMBER (members, "sections", row.sections = sections (members.value (), 0))
    MEMBER (members, "tables", row.tables = LIST (members.value (), TABLE, read_table))
    MEMBER (members, "tasks", row.tasks = LIST (members.value (), TASK, read_task))
    MEMBER (members, "projects", row.projects = LIST (members.value (), PROJECT, read_project))
    MEMBER (members, "indicators", row.indicators = LIST (members.value (), INDICATOR, read_indicator))
    MEMBERS_END (members)
    declare (owner, row.id);
    plan_model_filler_put (filler, PLAN_MODEL_OBJECT_PLAN, owner.row, &any);
  }
};

} // namespace

void
peer_read_with_simdjson (const Corpus *corpus, PlanModelFiller *filler)
{
  static_assert (CORPUS_PADDING >= SIMDJSON_PADDING, "the documents have too little padding");
  static ondemand::parser parser;
  Reader reader (filler);

  for (gsize i = 0; i < corpus->n_documents; i++)
    {
      const CorpusDocument &given = corpus->documents[i];
      ondemand::document document = take (parser.iterate (given.text, given.length, given.length + CORPUS_PADDING));

      reader.read (document);
    }
}
