"""Writes down by hand what a policy document says, and gives plan JSON.

A module of this folder describes one document.  It has

    ID = "changji-2021-2023"        the id of the plan
    SHA256 = "563f…"                of the bytes of the document
    def annotate(plan): ...         fills a Plan, as below

and `annotate.py` runs it.  No place in the text is ever given as a number.  It is given as a
*locator*: words of the document that occur exactly once in it, or in the section or task
named by `within`.  Braces mark the part that is meant, all of it where there are none; an
ellipsis stands for anything on the same line, as little of it as fits; "\\n" is a line end.

    "高新技术企业数量{超过50家}"       the place of 超过50家 behind these words
    "\\n{昌吉市…(2021—2023)}\\n"       a line that starts and ends like this

Keep locators, titles and names short: what is committed may hold no 40 consecutive
characters of a document (annotate.py refuses it).

The calls, in the order in which they are best made:

    area = plan.area("昌吉市", level="county", code="652301", parent=None)
    agency = plan.agency("市科技局", "department", full_name="昌吉市科技局", area=area,
                         written=["科技局"], members=[...])
        `name` is the full working name; `written` lists the other forms in which the document
        has it, which become its aliases.  A written form with a mark inside (各乡镇、街道)
        is kept whole when a list is cut.  In the order of the document.
    plan.facts(kind="action-plan", language="zh-Hans", period=(2021, 2023), area=area,
               issuers=[agency], uri=None, title=LOCATOR, document_number=LOCATOR,
               index_number=LOCATOR, issued=LOCATOR, published=LOCATOR,
               spans={"kind": LOCATOR, "issuers": LOCATOR, "period": LOCATOR, "area": LOCATOR})
        A title that runs over two lines is joined; dates are turned into ISO dates.
        Before any target: a target without a year is due at the end of the period.
    plan.ends(LOCATOR)                 the first words behind the document, where a page goes on

    one = plan.section("一", "发展目标", "goal")
    sub = one.section("(一)", "总体思路", "overview")
        Headings come in the order of the document; each is the first line behind the one before
        that starts with number and title.  `at=LOCATOR` places one that does not start a line;
        a number of None is a heading without one; until=LOCATOR ends one early.  The span runs
        to the last line before the next heading that is not below it.
    task = sub.task(kind="task", deadline=None)
        The task that this heading opens: its number, title and span.
    task = plan.task(number, title, section=sub, parent=None, at=LOCATOR, to=LOCATOR, ...)
        One without a heading: from the start of `at` to the end of `to`, else of its line.
    plan.duty_lists({"牵头单位:": "lead", "配合单位:": "support"}, but=[task])
        Reads each such list in each task, cuts it at its marks, and looks the names up among
        the agencies (one not there is an error).  `covers` is the text before the list that
        no earlier list has answered for.  The tasks of `but`, whose lists are damaged in the
        text, have theirs by hand.
    task.assign("lead", agency, LOCATOR, covers=LOCATOR, deadline=..., inferred=[...])
        One by hand, within the task; covers is the task up to it where it is not given.

    plan.reference("…行动方案(2021—2023年)", "昌州政办发〔2021〕103号", "basis", at=None)
        Found as 《title》 with the number in brackets behind it, if one is given; `at` gives the
        place instead, for a title that is too long to print whole or stands there twice; the
        title is then as much of it as may be printed.

    table = plan.table("表1", "自主创新能力发展目标(预期)", "indicators", section=one,
                       columns=[("baseline", 2020), ("target", 2025)], nature="expected",
                       at=None, until=None, lines=None, notes=[("*", LOCATOR)])
        Runs from its caption to the end of its last row, or of `until`, or of so many `lines`
        below the caption (a box, which has no rows).
    indicator = table.row("高新技术企业数(家)", "高新技术企业数", "家", number=..., group=...,
                          form="level", comparator="reach", parent=..., nesting=..., ...)
        Rows in order: the line that reads like the first argument, then a line for each column;
        a figure's span is its digits and a % behind them.  Takes whatever plan.indicator takes.
        The nature of a table's caption is marked as inferred.

    indicator = plan.indicator("高新技术企业数量", "家", concept=None, direction=None, nature=None,
                               area=None, scope=None, number=None, group=None, parent=None,
                               nesting=None, project=None, inferred=[...])
    value = indicator.target("50", LOCATOR, "more-than", "level", year=2023, ...)
        Without year or years it is the end of the period.  Whether the year is printed is looked
        up (before the figure in its sentence, or 到2023年 opening its paragraph); otherwise `year`
        goes to `inferred`.  inferred=[...] replaces that.  The role is milestone for a year before
        the last of the period.  Amount None where none is printed.
    value = indicator.value("baseline", "222", LOCATOR, year=2020, ...)
        Any other role.  Both take: years=(2021, 2023) deadline= value_max= unit= change= base_year=
        against={...} each= condition= firmness= inferred= status= comment= source= within=
        name= (as printed, where it is not the indicator's) wording= (if not the words at the span)
        origin="list"
    value.again(LOCATOR, name=..., wording=..., within=..., origin=...)
        The same statement at another place.
    plan.project(name, LOCATOR, number=..., area=..., years=(2021, 2023), table=..., section=...)

Section and task of a mention are the innermost ones at its place.  An indicator has the section
of its first mention, the first task that states it, and its table.  Indicators are put in the
order of the document (a row of a table at its row); everything else stays as it was written down.
Ids are made of the order: s1, s1.2 (sections), t1, i1, a1, r1 (areas), b1 (tables), p1 (projects).
"""

import hashlib
import json
import re

FULL_WIDTH_DIGITS = {0xff10 + k: str(k) for k in range(10)} | {0xff0e: ".", 0xff0c: ","}

# Chinese documents mix both widths of these marks.
OPENING, CLOSING = "(\uff08〔[【", ")\uff09〕]】"
SEPARATORS = "、,\uff0c;\uff1b"


class AnnotationError(Exception):
    """What the annotation says cannot be found in the document."""


def members(*pairs):
    """A JSON object in this order, without the members that are not stated.

    What is inferred names members of the object itself, and is written in their order."""
    order = [key for key, _ in pairs]
    stated = {key: value for key, value in pairs if value not in (None, [], {}, "")}
    if "inferred" in stated:
        stated["inferred"] = sorted(stated["inferred"], key=order.index)
    return stated


def id_of(thing):
    return thing.id if thing is not None else None


class Document:
    def __init__(self, data, text=None):
        """`text` is what a reader draws out of the bytes, where they are not the text themselves."""
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.text = data.decode("utf-8-sig") if text is None else text

    def find_all(self, locator, start, end):
        parts = re.split(r"([{}…])", locator)
        marked = "{" in parts
        pattern = "".join({"{": "(", "}": ")", "…": r"[^\n]*?"}.get(p, re.escape(p)) for p in parts)
        return [m.span(1 if marked else 0)
                for m in re.compile(pattern).finditer(self.text, start, end)]

    def find(self, locator, within=None):
        start, end = within or (0, len(self.text))
        found = self.find_all(locator, start, end)
        if len(found) != 1:
            raise AnnotationError(f"{locator!r} occurs {len(found)} times")
        return found[0]

    def line_end(self, position):
        end = self.text.find("\n", position)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[position:end].endswith("\r") else end

    def last_line_end(self, start, end):
        """The end of the last line with something on it, of those between start and end."""
        return self.line_end(start + len(self.text[start:end].rstrip()) - 1)

    def slice(self, span):
        return self.text[span[0]:span[1]]


class Area:
    def __init__(self, name, code, level, parent):
        self.name, self.code, self.level, self.parent = name, code, level, parent

    def to_json(self):
        return members(("id", self.id), ("name", self.name), ("code", self.code),
                       ("level", self.level), ("parent", id_of(self.parent)))


class Agency:
    def __init__(self, name, kind, full_name, area, written, group):
        self.name, self.kind, self.full_name, self.area = name, kind, full_name, area
        self.written, self.group = written, group

    def to_json(self):
        return members(("id", self.id), ("name", self.name), ("full_name", self.full_name),
                       ("kind", self.kind), ("area", id_of(self.area)), ("aliases", self.written),
                       ("members", [member.id for member in self.group]))


class Section:
    def __init__(self, plan, parent, number, title, kind, start, title_end, until):
        self.plan, self.parent = plan, parent
        self.number, self.title, self.kind = number, title, kind
        self.start, self.title_end, self.until, self.children = start, title_end, until, []

    def section(self, number, title, kind, at=None, until=None):
        """The next heading of the document, below this one."""
        return self.plan.add_section(self, number, title, kind, at, until)

    def task(self, kind="task", parent=None, deadline=None):
        """The task that this heading opens."""
        return self.plan.add_task(
            Task(self.plan, self, parent, self.number, self.title, kind, deadline))

    def depth(self):
        return 0 if self.parent is None else self.parent.depth() + 1

    def to_json(self):
        return members(("id", self.id), ("number", self.number), ("title", self.title),
                       ("kind", self.kind), ("span", list(self.span)),
                       ("sections", [child.to_json() for child in self.children]))


class Task:
    def __init__(self, plan, section, parent, number, title, kind, deadline, place=None):
        self.plan, self.section, self.parent, self.place = plan, section, parent, place
        self.number, self.title, self.kind, self.deadline = number, title, kind, deadline
        self.assignments, self.by_hand = [], []

    def assign(self, role, agency, at, covers=None, deadline=None, inferred=None, as_written=None):
        """One duty by hand; its places are looked up when the spans of tasks are known."""
        self.by_hand.append((role, agency, at, covers, deadline, inferred, as_written))

    def place_by_hand(self):
        document = self.plan.document
        for role, agency, at, covers, deadline, inferred, as_written in self.by_hand:
            span = document.find(at, None if inferred else self.span)
            if covers is not None:
                stretch = document.find(covers, self.span)
            else:
                end = span[0] if self.span[0] < span[0] <= self.span[1] else self.span[1]
                stretch = (self.span[0], end)
            self.add_assignment(role, agency, span, stretch, deadline, inferred, as_written)

    def add_assignment(self, role, agency, span, covers, deadline=None, inferred=None,
                       as_written=None):
        self.assignments.append(members(
            ("agency", agency.id), ("role", role),
            ("as_written", as_written or self.plan.document.slice(span)), ("span", list(span)),
            ("covers", list(covers)), ("deadline", deadline), ("inferred", inferred)))

    def to_json(self):
        return members(("id", self.id), ("section", id_of(self.section)),
                       ("parent", id_of(self.parent)), ("number", self.number),
                       ("title", self.title), ("kind", self.kind), ("deadline", self.deadline),
                       ("span", list(self.span)), ("assignments", self.assignments))


class Project:
    def __init__(self, name, number, area, years, table, section, span):
        self.name, self.number, self.area, self.years = name, number, area, years
        self.table, self.section, self.span = table, section, span
        self.assignments = []

    def to_json(self):
        return members(("id", self.id), ("name", self.name), ("number", self.number),
                       ("area", id_of(self.area)), ("years", years_json(self.years)),
                       ("table", id_of(self.table)), ("section", id_of(self.section)),
                       ("span", list(self.span)), ("assignments", self.assignments))


class Table:
    def __init__(self, plan, number, title, kind, section, columns, nature, span, notes):
        self.plan, self.number, self.title, self.kind = plan, number, title, kind
        self.section, self.columns, self.nature = section, columns, nature
        self.span, self.notes = span, notes

    def row(self, printed, name, unit=None, form="level", comparator="reach", **facts):
        """The next row: the line that reads like `printed`, and a line for each column."""
        document = self.plan.document
        line = re.compile("^" + re.escape(printed) + r"[ \t|]*$", re.MULTILINE)
        found = line.search(document.text, self.span[1])
        if found is None:
            raise AnnotationError(f"{self.number} has no row {printed!r}")
        if self.nature and "nature" not in facts:
            facts["nature"] = self.nature
            facts["inferred"] = ["nature", *facts.get("inferred", [])]
        indicator = self.plan.indicator(name, unit, table=self, **facts)
        end = found.end()
        for role, year in self.columns:
            start = end + 1
            end = document.line_end(start)
            figure = re.compile(r"([0-9][0-9.,]*)%?").search(document.text, start, end)
            if figure is None:
                raise AnnotationError(f"row {printed!r} of {self.number}: no figure for {year}")
            promised = role in ("target", "milestone")
            value = indicator.value(
                role, figure.group(1).replace(",", ""), figure.span(),
                comparator if promised else None, form if promised else None, year=year,
                inferred=[], origin="table")
            value.mentions[0].wordless = True
        self.span = (self.span[0], end)
        return indicator

    def to_json(self):
        return members(("id", self.id), ("number", self.number), ("title", self.title),
                       ("kind", self.kind), ("section", id_of(self.section)),
                       ("span", list(self.span)),
                       ("notes", [{"mark": mark, "span": list(self.plan.document.find(at))}
                                  for mark, at in self.notes]))


class Mention:
    def __init__(self, at, within, name, wording, origin):
        self.at, self.within, self.name, self.wording = at, within, name, wording
        self.origin = origin or "prose"
        self.wordless = False  # a figure in a table cell has no wording beside it

    def to_json(self, document, indicator):
        wording = self.wording or (None if self.wordless else document.slice(self.span))
        return members(
            ("section", id_of(self.section)), ("task", id_of(self.task)),
            ("span", list(self.span)),
            ("origin", self.origin if self.origin != indicator.origin() else None),
            ("name", self.name if self.name != indicator.name else None),
            ("wording", wording))


class Value:
    def __init__(self, role, amount, comparator, form, facts):
        self.role, self.amount, self.comparator, self.form = role, amount, comparator, form
        self.facts, self.mentions = facts, []

    def again(self, at, name=None, wording=None, within=None, origin=None):
        """The same statement at another place."""
        self.mentions.append(Mention(at, within, name, wording, origin))
        return self

    def inferred(self, document):
        stated = self.facts.get("inferred")
        if stated is not None:
            return stated
        key = "years" if self.facts.get("years") else "year"
        years = self.facts["years"] if key == "years" else [self.facts.get("year")]
        if years == [None] or any(all(year_is_printed(document, mention.span, year)
                                      for year in years) for mention in self.mentions):
            return []
        return [key]

    def to_json(self, document, indicator):
        facts = self.facts
        return members(
            ("role", self.role), ("year", None if facts.get("years") else facts.get("year")),
            ("years", years_json(facts.get("years"))), ("deadline", facts.get("deadline")),
            ("value", self.amount), ("value_max", facts.get("value_max")),
            ("unit", facts.get("unit")), ("comparator", self.comparator), ("form", self.form),
            ("change", facts.get("change")), ("base_year", facts.get("base_year")),
            ("against", facts.get("against")), ("each", facts.get("each")),
            ("condition", facts.get("condition")), ("firmness", facts.get("firmness")),
            ("inferred", self.inferred(document)), ("status", facts.get("status")),
            ("comment", facts.get("comment")), ("source", facts.get("source")),
            ("mentions", [m.to_json(document, indicator) for m in self.mentions]))


class Indicator:
    MEMBERS = {"concept", "direction", "nature", "area", "scope", "number", "group", "parent",
               "nesting", "project", "inferred"}
    VALUE_MEMBERS = {"year", "years", "deadline", "value_max", "unit", "change", "base_year",
                     "against", "each", "condition", "firmness", "inferred", "status", "comment",
                     "source"}

    def __init__(self, plan, name, unit, table, facts):
        unknown = set(facts) - self.MEMBERS
        if unknown:
            raise AnnotationError(f"indicator {name!r}: unknown {sorted(unknown)}")
        self.plan, self.name, self.unit, self.table, self.facts = plan, name, unit, table, facts
        self.values = []

    def target(self, amount, at, comparator=None, form=None, **facts):
        """What is to be reached: a target, or a milestone where it is due before the last year."""
        last = self.plan.period[1] if self.plan.period else None
        if "year" not in facts and "years" not in facts and "deadline" not in facts:
            facts["year"] = last
        year = facts["years"][1] if facts.get("years") else facts.get("year")
        early = year is not None and last is not None and year < last
        return self.value("milestone" if early else "target", amount, at, comparator, form, **facts)

    def value(self, role, amount, at, comparator=None, form=None, *, within=None, name=None,
              wording=None, origin=None, **facts):
        """A value of any role, and the first place that states it."""
        unknown = set(facts) - self.VALUE_MEMBERS
        if unknown:
            raise AnnotationError(f"value of {self.name!r}: unknown {sorted(unknown)}")
        value = Value(role, amount, comparator, form, facts)
        self.values.append(value)
        return value.again(at, name, wording, within, origin)

    def mentions(self):
        return [mention for value in self.values for mention in value.mentions]

    def origin(self):
        origins = [mention.origin for mention in self.mentions()]
        return "table" if "table" in origins else origins[0]

    def place(self):
        """Where it stands in the order of the document: its row, else its first mention."""
        rows = [m.span for m in self.mentions() if m.origin == "table"]
        return rows[0] if rows else min(m.span for m in self.mentions())

    def to_json(self):
        facts, mentions = self.facts, self.mentions()
        return members(
            ("id", self.id), ("name", self.name), ("concept", facts.get("concept")),
            ("unit", self.unit), ("direction", facts.get("direction")),
            ("nature", facts.get("nature")), ("area", id_of(facts.get("area"))),
            ("scope", facts.get("scope")), ("table", id_of(self.table)),
            ("number", facts.get("number")), ("group", facts.get("group")),
            ("parent", id_of(facts.get("parent"))), ("nesting", facts.get("nesting")),
            ("section", id_of(mentions[0].section)),
            ("task", next((m.task.id for m in mentions if m.task), None)),
            ("project", id_of(facts.get("project"))), ("origin", self.origin()),
            ("inferred", facts.get("inferred")),
            ("values", [value.to_json(self.plan.document, self) for value in self.values]))


class Plan:
    FACTS = ("title", "document_number", "index_number", "issued", "published")
    SPANS = ("title", "kind", "document_number", "index_number", "issuers", "issued", "published",
             "period", "area")

    def __init__(self, plan_id, document):
        self.id, self.document = plan_id, document
        self.kind = self.language = self.period = self.plan_area = self.uri = None
        self.issuers, self.stated, self.spans = [], {}, {}
        self.areas, self.agencies, self.references = [], [], []
        self.top, self.outline, self.tables, self.tasks = [], [], [], []
        self.projects, self.indicators, self.labels, self.unlisted = [], [], {}, []
        self.start, self.end = 0, len(document.text)

    # What is written down

    def facts(self, kind, language, period=None, area=None, issuers=(), uri=None, spans=None,
              **places):
        unknown = set(places) - set(self.FACTS) | set(spans or {}) - set(self.SPANS)
        if unknown:
            raise AnnotationError(f"facts: unknown {sorted(unknown)}")
        self.kind, self.language, self.period = kind, language, period
        self.plan_area, self.issuers, self.uri = area, list(issuers), uri
        places = {**places, **(spans or {})}
        for key in self.SPANS:
            if places.get(key) is None:
                continue
            span = self.document.find(places[key])
            self.spans[key] = list(span)
            printed = self.document.slice(span)
            if key in ("issued", "published"):
                self.stated[key] = iso_date(printed)
            elif key in self.FACTS:
                self.stated[key] = re.sub(r"\s*\n\s*", "", printed)

    def ends(self, at):
        self.end = self.document.find(at)[0]

    def area(self, name, level, code=None, parent=None):
        return numbered(self.areas, "r", Area(name, code, level, parent))

    def area_named(self, name):
        return next(area for area in self.areas if area.name == name)

    def agency(self, name, kind, full_name=None, area=None, written=(), members=()):
        return numbered(self.agencies, "a",
                        Agency(name, kind, full_name, area, list(written), list(members)))

    def section(self, number, title, kind, at=None, until=None):
        return self.add_section(None, number, title, kind, at, until)

    def add_section(self, parent, number, title, kind, at, until):
        behind = self.outline[-1].title_end if self.outline else self.start
        if at is not None:
            start, end = self.document.find(at, (behind, self.end))
        else:
            heading = r"[ \t\u3000*]*" + re.escape(title)
            if number:
                heading = re.escape(number) + r"\\?[、.\uff0e:\uff1a]?" + heading
            found = re.compile(r"^[ \t\u3000#*>]*(" + heading + ")", re.MULTILINE).search(
                self.document.text, behind, self.end)
            if found is None:
                raise AnnotationError(f"no heading {number} {title} behind the one before it")
            start, end = found.span(1)
        section = Section(self, parent, number, title, kind, start, end, until)
        siblings = parent.children if parent else self.top
        siblings.append(section)
        section.id = f"{parent.id}.{len(siblings)}" if parent else f"s{len(siblings)}"
        self.outline.append(section)
        return section

    def task(self, number, title, section=None, parent=None, kind="task", deadline=None, *, at,
             to=None):
        return self.add_task(Task(self, section, parent, number, title, kind, deadline, (at, to)))

    def add_task(self, task):
        return numbered(self.tasks, "t", task)

    def duty_lists(self, labels, but=()):
        self.labels, self.unlisted = labels, list(but)

    def reference(self, title, number=None, relation=None, at=None):
        if at is None:
            at = f"《{title}》" + (f"…{number}" if number else "")
        start, end = self.document.find(at)
        if number and self.document.text[end] in CLOSING:
            end += 1
        self.references.append((start, end, members(
            ("title", title), ("document_number", number), ("relation", relation),
            ("span", [start, end]))))

    def table(self, number, title, kind, section=None, columns=(), nature=None, at=None,
              until=None, lines=None, notes=()):
        if at is not None:
            span = self.document.find(at)
        else:
            caption = re.escape(number or "") + r"[:\uff1a]?[ \t\u3000]*" + re.escape(title)
            found = re.compile("^" + caption, re.MULTILINE).search(self.document.text)
            if found is None:
                raise AnnotationError(f"no table {number} {title}")
            span = found.span()
        if until is not None:
            span = (span[0], self.document.find(until, (span[1], self.end))[1])
        for _ in range(lines or 0):
            behind = self.document.text.index("\n", span[1]) + 1
            span = (span[0], self.document.line_end(behind))
        return numbered(self.tables, "b", Table(self, number, title, kind, section, columns,
                                                nature, span, notes))

    def project(self, name, at, number=None, area=None, years=None, table=None, section=None,
                within=None):
        """Where *within* is given, the first place in it will do."""
        found = self.document.find_all(at, *within)[:1] if within else [self.document.find(at)]
        if not found:
            raise AnnotationError(f"{at!r} does not occur there")
        return numbered(self.projects, "p", Project(name, number, area, years, table, section,
                                                    found[0]))

    def indicator(self, name, unit=None, table=None, **facts):
        indicator = Indicator(self, name, unit, table, facts)
        self.indicators.append(indicator)
        return indicator

    # What follows from it

    def place_sections(self):
        for k, section in enumerate(self.outline):
            following = (other.start for other in self.outline[k + 1:]
                         if other.depth() <= section.depth())
            end = next(following, self.end)
            # Marks of Markdown before a heading are of its line, and not of the section before it.
            line = self.document.text.rfind("\n", 0, end) + 1
            end = line if re.fullmatch("[#*> ]*", self.document.text[line:end]) else end
            if section.until is not None:
                end = self.document.find(section.until, (section.start, end))[1]
                section.span = (section.start, end)
            else:
                section.span = (section.start, self.document.last_line_end(section.start, end))

    def place_tasks(self):
        for task in self.tasks:
            if task.place is None:
                task.span = task.section.span
            else:
                at, to = task.place
                within = task.section.span if task.section else (0, self.end)
                start, end = self.document.find(at, within)
                end = (self.document.find(to, (end, within[1]))[1] if to
                       else self.document.line_end(end))
                task.span = (start, end)

    def read_duty_lists(self, task):
        """Each labelled list of names in a task, with the text that it answers for.

        Lists that follow one another with nothing but marks between (牵头单位, 配合单位) answer for
        the same text.
        """
        if not self.labels or task in self.unlisted:
            return
        text, (start, end) = self.document.text, task.span
        label = re.compile("|".join(re.escape(words) for words in self.labels))
        found = list(label.finditer(text, start, end))
        open_from, covers, list_end = start, None, None
        for k, match in enumerate(found):
            stop = found[k + 1].start() if k + 1 < len(found) else end
            if list_end is not None and not re.search(r"\w", text[list_end:match.start()]):
                pass  # the same stretch as the list before
            else:
                if list_end is not None:
                    open_from = re.compile(r"[\w《“(\uff08]").search(text, list_end).start()
                before = text[open_from:match.start()].rstrip().rstrip(OPENING).rstrip()
                covers = (open_from, open_from + len(before))
            for span in self.cut_list(match.end(), stop):
                task.add_assignment(self.labels[match.group()], self.agency_written(span), span,
                                    covers)
                list_end = span[1]

    def cut_list(self, start, stop):
        """The names of a list: cut at its marks, up to the end of its line or of its bracket."""
        text, whole = self.document.text, [name for agency in self.agencies
                                           for name in (agency.name, *agency.written)
                                           if any(mark in name for mark in SEPARATORS)]
        depth, first, k = 0, start, start
        while True:
            kept = next((name for name in whole if k == first and text.startswith(name, k)), "")
            k += len(kept)
            here = text[k] if k < stop else "\n"
            ends = here in "\r\n。" or (here in CLOSING and depth == 0)
            if ends or (here in SEPARATORS and depth == 0):
                name = text[first:k]
                left = first + len(name) - len(name.lstrip())
                if name.strip():
                    yield (left, left + len(name.strip()))
                if ends:
                    return
                first = k + 1
            depth += (here in OPENING) - (here in CLOSING)
            k += 1

    def agency_written(self, span):
        written = self.document.slice(span)
        found = [a for a in self.agencies if written == a.name or written in a.written]
        if len(found) != 1:
            raise AnnotationError(f"{written!r} is {len(found)} agencies")
        return found[0]

    def place_mentions(self):
        for indicator in self.indicators:
            for value in indicator.values:
                for mention in value.mentions:
                    if isinstance(mention.at, tuple):
                        mention.span = mention.at
                    else:
                        within = mention.within.span if mention.within else None
                        mention.span = self.document.find(mention.at, within)
                    mention.section = innermost(self.outline, mention.span)
                    mention.task = innermost(self.tasks, mention.span)
                self.check_amount(indicator, value)
        self.indicators.sort(key=Indicator.place)
        for k, indicator in enumerate(self.indicators, 1):
            indicator.id = f"i{k}"

    def check_amount(self, indicator, value):
        """Digits of the amount stand at each place, unless the place has words instead."""
        for mention in value.mentions:
            printed = self.document.slice(mention.span).translate(FULL_WIDTH_DIGITS)
            printed = printed.replace(",", "")
            figures = re.findall(r"[0-9]+(?:\.[0-9]+)?", printed)
            for amount in (value.amount, value.facts.get("value_max")):
                if amount is not None and figures and amount not in figures:
                    raise AnnotationError(f"{indicator.name}: {amount} is not in {printed!r}")

    def to_json(self):
        self.place_sections()
        self.place_tasks()
        for task in self.tasks:
            self.read_duty_lists(task)
            task.place_by_hand()
        self.place_mentions()
        text = self.document.text
        source = members(
            ("uri", self.uri), ("sha256", self.document.sha256),
            ("text_sha256", hashlib.sha256(text.encode()).hexdigest()), ("characters", len(text)))
        period = years_json(self.period)
        return members(
            ("planmodel", "1"), ("id", self.id), ("title", self.stated.get("title")),
            ("kind", self.kind), ("document_number", self.stated.get("document_number")),
            ("index_number", self.stated.get("index_number")),
            ("issuers", [agency.id for agency in self.issuers]),
            ("issued", self.stated.get("issued")), ("published", self.stated.get("published")),
            ("period", period), ("area", id_of(self.plan_area)), ("language", self.language),
            ("source", source), ("spans", self.spans),
            ("references", [json_ for _, _, json_ in sorted(self.references, key=lambda r: r[:2])]),
            ("areas", [area.to_json() for area in self.areas]),
            ("agencies", [agency.to_json() for agency in self.agencies]),
            ("sections", [section.to_json() for section in self.top]),
            ("tables", [table.to_json() for table in self.tables]),
            ("tasks", [task.to_json() for task in self.tasks]),
            ("projects", [project.to_json() for project in self.projects]),
            ("indicators", [indicator.to_json() for indicator in self.indicators]))


def numbered(things, letter, thing):
    things.append(thing)
    thing.id = f"{letter}{len(things)}"
    return thing


def years_json(years):
    return {"start": years[0], "end": years[1]} if years else None


def iso_date(printed):
    printed = printed.translate(FULL_WIDTH_DIGITS)
    found = re.findall(r"[0-9]+", printed)
    if not found:
        year, month, day = re.split("[年月日]", printed)[:3]
        found = ["".join(str("〇一二三四五六七八九".index(c)) for c in year.translate({0x25cb: "〇", 0x96f6: "〇"})),
                 han_day(month), han_day(day)]
    if len(found) < 3:
        raise AnnotationError(f"{printed!r} is not a date")
    year, month, day = map(int, found[:3])
    return f"{year:04}-{month:02}-{day:02}"


def han_day(printed):
    """十一 or 二十三, as a month or a day is written."""
    tens, _, ones = printed.rpartition("十")
    digit = "〇一二三四五六七八九".index
    return str((10 * (digit(tens) if tens else 1) if "十" in printed else 0) + (digit(ones) if ones else 0))


def innermost(things, span):
    around = [t for t in things if t.span[0] <= span[0] and span[1] <= t.span[1]]
    return min(around, key=lambda t: t.span[1] - t.span[0], default=None)


def year_is_printed(document, span, year):
    """Whether the year stands before the figure in its sentence, or opens its paragraph."""
    line = document.text[document.text.rfind("\n", 0, span[0]) + 1:span[1]]
    line = line.translate(FULL_WIDTH_DIGITS)
    sentence = re.split(r"[。;\uff1b]", line)[-1]
    opening = re.match(r"\s*(?:[^。]{1,24}。)?(?:力[争爭])?到?" + str(year) + r"年", line)
    return re.search(rf"{year}(?:年|[-~—至])", sentence) is not None or opening is not None


def dump(value, indent=""):
    """Plan JSON as the library writes it: one member a line, arrays of scalars on one."""
    deeper = indent + "  "
    if isinstance(value, dict):
        lines = [f"{deeper}{json.dumps(key)}: {dump(item, deeper)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + indent + "}"
    if isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
        lines = [deeper + dump(item, deeper) for item in value]
        return "[\n" + ",\n".join(lines) + "\n" + indent + "]"
    return json.dumps(value, ensure_ascii=False)
