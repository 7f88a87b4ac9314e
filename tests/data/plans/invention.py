# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes down by hand what an invented document says: examples/plans/annotate/annotation.py, made terser.

A module describes the document of its own name beside it: NAME.py has `annotate(plan)` for NAME.txt,
NAME.html or NAME.md.  Places are locators, as there.  On top of what annotation.Plan has:

    plan.headings('''
    一 总体要求 :overview
      (一) 指导思想 :principle
    二 重点任务 :task
      (一) 优化能源结构 :task+          a heading that opens a task (policy+ and safeguard+ alike)
      (二) 存在问题 :review/overview     either kind is right
      - 附件目标 :annex @LOCATOR       one without a number; where it stands, if not at the start of a line
    ''', after=LOCATOR)             behind these words, where a list of contents has the same ones
        plan.at("优化能源结构") is the section of this title then, plan.doing(…) its task; of a title
        that occurs twice the last one, plan.at("二.(一)") by the numbers instead.
    plan.bodies(area, "市能源局 发展改革委 各县(区)政府/县(区)政府")
        Agencies, with the forms in which they are written after a slash; a kind after = ("党校=other") and a full
        name after : are stated where the words do not say them.  The first letter 市 of a name stands for
        the area, and a name without it gets the area in front.
    plan.duty(task, LOCATOR, "lead:市能源局,发展改革委 support:财政局", covers=None, deadline=None)
        A list of names, in the order in which they stand at the locator.  It answers for the text before it
        that no earlier list of the task has answered for.
    plan.t(name, unit, amount, locator, comparator="reach", form="level", role=None, also=None, …)
        One statement: a target, or whatever `role` says.  Takes what plan.indicator and
        indicator.target take.  The same name, area, scope, group and project is the same indicator.
    plan.row(table, locator, name, unit, "B2020=980 T2025=1200,at-least M2023=1100@1,100", …)
        A row of a table: figures in the order in which they stand behind the locator, each with its role
        (B baseline, A actual, T target, M milestone, E estimate), year, amount, then comparator and form where
        they are not reach and level, and how it is printed, where not as the amount.
    plan.also(value, form=["increment"], …)     other answers that are right too
    plan.optional(value)                        right whether it is there or not
    plan.also_fact(period=[None], …)             the same for facts of the plan
    plan.soft_years = True                       where no period is printed, so that a year may be missing
    plan.furniture = "[0-9]+"                    a line like this ends no section: a page number, a running head
    plan.loose(locator)                         a stretch where more targets may be read than are written down
"""

import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "examples", "plans", "annotate"))

import annotation  # noqa: E402

ROLES = {"B": "baseline", "A": "actual", "T": "target", "M": "milestone", "E": "estimate"}
PROMISES = ("target", "milestone")
HEADING = re.compile(r"(?P<number>\S+) (?P<title>.+?) :(?P<kind>[a-z/]+)(?P<task>\+?)(?: @(?P<at>.+))?$")


def kind_of_agency(name):
    for kind, words in (("party", ("市委", "县委", "区委", "省委", "党委", "纪委")),
                        ("zone", ("管委会",)),
                        ("university", ("大学", "学院", "研究院")),
                        ("enterprise", ("公司", "集团", "银行", "银座")),
                        ("group", ("各", "有关", "相关", "单位", "部门")),
                        ("government", ("人民政府", "人民政府办公室", "政府"))):
        if any(word in name for word in words):
            return kind
    return "department"


class Plan(annotation.Plan):
    def __init__(self, plan_id, document):
        super().__init__(plan_id, document)
        self.by_title, self.tasks_by_title, self.by_name, self.statements = {}, {}, {}, {}
        self.alternatives, self.stretches, self.answered = [], [], {}
        self.other_facts, self.other_kinds, self.soft_years, self.furniture = {}, [], False, None

    # The outline

    def headings(self, text, after=None):
        above = []
        if after is not None:
            self.start = self.document.find(after)[1]
        for line in text.strip("\n").split("\n"):
            if not line.strip():
                continue
            depth = (len(line) - len(line.lstrip(" "))) // 2
            found = HEADING.match(line.strip())
            if found is None:
                raise annotation.AnnotationError(f"no heading: {line!r}")
            del above[depth:]
            number = None if found["number"] == "-" else found["number"]
            parent = above[-1][1] if above else None
            sort, *others = found["kind"].split("/")
            section = self.add_section(parent, number, found["title"], sort, found["at"], None)
            if others:
                self.other_kinds.append((section, others))
            above.append((number or "-", section))
            path = ".".join(part for part, _ in above)
            self.by_title[found["title"]] = self.by_title[path] = section
            if found["task"]:
                kind = sort if sort in ("policy", "safeguard") else "task"
                task = section.task(kind)
                self.tasks_by_title[found["title"]] = self.tasks_by_title[path] = task

    def at(self, title):
        return self.by_title[title]

    def doing(self, title):
        return self.tasks_by_title[title]

    def paragraph_task(self, title, at, to=None, section=None, **facts):
        """A task without a heading of its own."""
        task = self.task(None, title, section=section, at=at, to=to, **facts)
        self.tasks_by_title[title] = task
        return task

    # Who

    def bodies(self, area, names):
        made = []
        for item in names.split():
            written, _, kind = item.partition("=")
            written, _, full = written.partition(":")
            name, *others = written.split("/")
            kind = kind or kind_of_agency(name)
            if not full and kind not in ("group", "enterprise"):
                level = area.name[-1] if area else ""
                full = (area.name + (name[1:] if name[0] == level and not name.startswith("市场") else name)
                        if area and area.name not in name else area and name)
            agency = self.agency(name, kind, full or None, area, others)
            for form in (name, *others):
                self.by_name[form] = agency
            made.append(agency)
        return made[0] if len(made) == 1 else made

    def duty(self, holder, at, names, covers=None, deadline=None, inferred=None, within=None):
        """Takes effect when the tasks have their places."""
        bodies = []
        for part in names.split():
            role, _, written = part.partition(":")
            for name in re.split(r",(?![^(（]*[)）])", written):
                if name not in self.by_name:
                    raise annotation.AnnotationError(f"{name!r} is no agency")
                bodies.append((role, name, self.by_name[name]))
        self.answered.setdefault(id(holder), (holder, []))[1].append((at, bodies, covers, deadline, inferred, within))

    def place_duties(self):
        for holder, duties in self.answered.values():
            start, end = holder.span
            open_from, last_covers, last_end = start, None, None
            for at, bodies, covers, deadline, inferred, within in duties:
                here = isinstance(holder, annotation.Task) and self.document.find_all(at, start, end)
                span = self.document.find(at, within or (holder.span if here else (0, self.end)))
                if covers is not None:
                    stretch = self.document.find(covers, (start, end))
                elif span[0] > end or span[0] < start:
                    stretch = (start, end)
                elif last_end is not None and not re.search(r"\w", self.document.text[last_end:span[0]]):
                    stretch = last_covers
                else:
                    if last_end is not None:
                        open_from = re.compile(r"[\w《“(（]").search(self.document.text, last_end).start()
                    before = self.document.text[open_from:span[0]].rstrip()
                    stretch = (open_from, open_from + len(before.rstrip("(（[［〔【").rstrip()))
                last_covers, last_end = stretch, span[1]
                cursor = span[0]
                for role, name, agency in bodies:
                    # A line may end inside of a name.
                    printed = re.compile(r"\s*".join(map(re.escape, name)))
                    found = (printed.search(self.document.text, cursor, span[1])
                             or printed.search(self.document.text, *span))
                    if found is None:
                        raise annotation.AnnotationError(f"{name!r} is not at {at!r}")
                    place, cursor = found.span()
                    self.assign(holder, agency, role, (place, cursor), stretch, deadline, inferred)

    def assign(self, holder, agency, role, span, stretch, deadline, inferred):
        written = re.sub(r"\s*\n\s*", "", self.document.slice(span))
        if isinstance(holder, annotation.Task):
            holder.add_assignment(role, agency, span, stretch, deadline, inferred, written)
        else:
            holder.assignments.append(annotation.members(
                ("agency", agency.id), ("role", role), ("as_written", written), ("span", list(span)),
                ("deadline", deadline), ("inferred", inferred)))

    # How much

    def t(self, name, unit, amount, at, comparator="reach", form="level", *, role=None, also=None,
          optional=False, printed=None, **facts):
        about = {key: facts.pop(key) for key in list(facts) if key in annotation.Indicator.MEMBERS and key != "inferred"}
        if "indicator_inferred" in facts:
            about["inferred"] = facts.pop("indicator_inferred")
        table = facts.pop("table", None)
        into = facts.pop("into", None)
        key = (name, id(about.get("area")), about.get("scope"), about.get("group"), id(about.get("project")),
               id(about.get("parent")))
        indicator = into or self.statements.get(key)
        if indicator is None:
            indicator = self.indicator(name, unit, table=table, **about)
            self.statements[key] = indicator
        if unit != indicator.unit:
            facts.setdefault("unit", unit)
        if into is not None and name != indicator.name:
            facts.setdefault("name", printed or name)
        elif printed is not None:
            facts.setdefault("name", printed)
        if role in (None, "target", "milestone") and role is None:
            value = indicator.target(amount, at, comparator, form, **facts)
        else:
            promised = role in PROMISES or role == "estimate"
            value = indicator.value(role, amount, at, comparator if promised or comparator != "reach" else None,
                                    form if promised or form != "level" else None, **facts)
        value.indicator = indicator
        if also:
            self.also(value, **also)
        if optional:
            self.optional(value)
        return value

    def row(self, table, at, name, unit, figures="", **facts):
        """The indicator of a row; what its cells state that is no figure is added by plan.t(…, into=it)."""
        also = facts.pop("also", None)
        if table.nature and "nature" not in facts:
            facts["nature"] = table.nature
            facts["inferred"] = ["nature", *facts.get("inferred", [])]
        into = facts.pop("into", None)
        indicator = into or self.indicator(name, unit, table=table, **facts)
        indicator.table = table
        behind = getattr(table, "cursor", table.span[0])
        found = self.document.find_all(at, behind, self.end)
        if not found:
            raise annotation.AnnotationError(f"no row {at!r} behind the one before it")
        _, cursor = found[0]
        for word in figures.split():
            head, _, rest = word.partition("=")
            rest, _, printed = rest.partition("@")
            amount, *more = rest.split(",")
            stated = dict(part.split(":", 1) for part in more if ":" in part)
            words = [part for part in more if ":" not in part]
            role, year = ROLES[head[0]], int(head[1:])
            if "base_year" in stated:
                stated["base_year"] = int(stated["base_year"])
            forms = [w for w in words if w in ("increment", "cumulative", "annual-amount", "change", "percent-change",
                                               "annual-growth", "multiple", "rank", "coverage", "level")]
            comparators = [w for w in words if w not in forms]
            place = re.compile(r"(?<![0-9０-９.．])" + re.escape(printed or amount) + r"(?![0-9０-９]|[.．][0-9０-９])[%％]?").search(
                self.document.text, cursor)
            if place is None:
                raise annotation.AnnotationError(f"row {at!r}: no {printed or amount}")
            cursor = place.end()
            promised = role in PROMISES or role == "estimate"
            value = indicator.value(
                role, amount, place.span(), comparators[0] if comparators else "reach" if promised else None,
                forms[0] if forms else "level" if promised else None, year=year, inferred=[], origin="table", **stated)
            value.mentions[0].wordless = True
            value.mentions[0].name = name
            value.indicator = indicator
            if also:
                self.also(value, **also)
        table.span = (table.span[0], max(table.span[1], self.document.line_end(cursor - 1)))
        table.cursor = cursor
        return indicator

    # What else is right

    def also(self, value, /, **answers):
        self.alternatives.append((value.mentions[0], value.amount, answers))
        return value

    def also_there(self, value, /, **answers):
        """The same for the last place that states the value."""
        self.alternatives.append((value.mentions[-1], value.amount, answers))

    def optional(self, value):
        return self.also(value, optional=True)

    def also_fact(self, **answers):
        """Other right answers for a fact of the plan: period=[None, [2023, 2025]]."""
        self.other_facts.update(answers)

    def loose(self, at, within=None):
        self.stretches.append((at, within))

    def place_sections(self):
        super().place_sections()
        for section in self.outline if self.furniture else ():
            start, end = section.span
            while True:
                line = self.document.text.rfind("\n", start, end)
                if line < 0 or not re.fullmatch(self.furniture, self.document.text[line:end].strip()):
                    break
                end = self.document.last_line_end(start, line)
            section.span = (start, end)

    def place_mentions(self):
        for indicator in self.indicators:
            indicator.values = merged(indicator.values)
        super().place_mentions()

    def place_tasks(self):
        super().place_tasks()
        self.place_duties()

    def side(self):
        """The other right answers, after to_json(): by the span of each value's first mention and its amount."""
        values = {}
        for mention, amount, answers in self.alternatives:
            key = (tuple(mention.span), amount)
            values.setdefault(key, {}).update(answers)
        found = [annotation.members(("span", list(span)), ("value", amount), *sorted(answers.items()))
                 for (span, amount), answers in sorted(values.items(), key=lambda item: item[0][0])]
        loose = [list(self.document.find(at, within)) for at, within in self.stretches]
        return annotation.members(("facts", self.other_facts), ("soft_years", self.soft_years or None),
                                  ("sections", [{"id": section.id, "kind": kinds} for section, kinds in self.other_kinds]), ("values", found),
                                  ("loose", loose))


def merged(values):
    """One value with two mentions, where two statements agree in all but where they stand."""
    kept = []
    for value in values:
        facts = {key: fact for key, fact in value.facts.items() if key != "inferred"}
        same = next((k for k in kept if (k.role, k.amount, k.comparator, k.form) ==
                     (value.role, value.amount, value.comparator, value.form)
                     and facts == {key: fact for key, fact in k.facts.items() if key != "inferred"}), None)
        if same is None:
            kept.append(value)
            continue
        same.mentions += value.mentions
        if value.facts.get("inferred") == []:
            same.facts["inferred"] = []
    return kept


def dump(value):
    return annotation.dump(value) + "\n"


def checked(written):
    """Every id that is named is there: a slip that no schema sees."""
    plan = json.loads(written)
    ids = {a["id"] for a in plan.get("agencies", [])}
    for task in plan.get("tasks", []):
        for assignment in task.get("assignments", []):
            if assignment["agency"] not in ids:
                raise annotation.AnnotationError(f"no agency {assignment['agency']}")
    return written
