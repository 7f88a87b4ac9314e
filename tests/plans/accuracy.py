#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""How much of a document `planmodel read` gets right: one table by document and part.

    accuracy.py --planmodel PROGRAM [--documents FOLDER]... [--only NAME] [--errors] [--json FILE] [--raise-floors]

Read are the documents of each folder of tests/data/plans/ and of each FOLDER: NAME.txt, NAME.html or NAME.md beside
NAME.json, the plan that a reader should give, and NAME.also.json, other answers that are right too.  Where
there are documents that the repository does not have (PLANMODEL_SHARED, else ../shared beside it), the five
plans of examples/plans/ are right answers for them, and the project's scorer has its say about those in gold/.

How it counts.  A statement is one place that states a value.  A read statement answers for one expected one
with an equal amount (and upper amount) whose place overlaps its own; among several the one that agrees most.

  f1, recall, prec   of targets and milestones with an amount, outside of tables
  unit … role        how many of the found statements, of any role and origin, have it right
  past               f1 of what is no target: baselines, actual figures, estimates, outside of tables
  worded             of the targets without an amount (trends, bare comparisons), how many are found
  rows               of the rows of tables of indicators, how many have name, unit, roles, years and amounts right
  cells              of the figures read out of tables, how many are among the expected
  nature … against   how many are right of those where either side states one
  projects, refs     f1 of name and place; of title and number.  related: relations of the references
  agencies           f1 of (task, name as written, role), without those that follow from a rule
  byrule             of the duties that follow from a rule, how many are there
  roles, covers, due of the names found in their task, how many have the role, the stretch, the date
  outline            f1 of (number, title), without the unnumbered and the dashes; kinds: of those found
  tables             of the tables, how many are there with their kind
  meta               of the plan's own facts
  doubt, sure        of the wrong statements, of the right ones, how many have a finding at their place
"""

import argparse
import collections
import difflib
import glob
import hashlib
import io
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from decimal import Decimal, InvalidOperation

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(os.path.dirname(ROOT), "shared")
INVENTED = os.path.join(ROOT, "tests", "data", "plans")
sys.path.insert(0, INVENTED)

from drawn import text_of  # noqa: E402

SUFFIXES = (".txt", ".html", ".md")

PROMISES = ("target", "milestone")
CORE = ("unit", "comparator", "form", "year", "name", "role")
RARE = ("nature", "firmness", "change", "base_year", "area", "parent", "deadline", "each", "against")
LONGEST_DOUBT = 400  # a finding about more of the text than this says nothing about a figure in it
LIKE_NAME = 0.7
FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json")
LESS_IS_BETTER = ("sure",)
SCALES = {"万": 10 ** 4, "萬": 10 ** 4, "亿": 10 ** 8, "億": 10 ** 8}


# Words and figures

def folded(text):
    text = unicodedata.normalize("NFKC", str(text) if text is not None else "")
    return re.sub(r"[\s,，、。：:∶;；“”\"'「」『』《》()（）\[\]〔〕【】]", "", text)


def alike(a, b):
    a, b = folded(a), folded(b)
    if not a or not b:
        return float(a == b)
    if (a in b or b in a) and 2 * min(len(a), len(b)) >= max(len(a), len(b)):
        return 1.0
    blocks = difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return 2.0 * sum(block.size for block in blocks) / (len(a) + len(b))


def amount(value, unit):
    """The amount with a 万 or 亿 in front of the unit folded in, or None."""
    try:
        number = Decimal(value)
    except (InvalidOperation, TypeError):
        return None
    unit = folded(unit)
    while unit and unit[0] in SCALES:
        number, unit = number * SCALES[unit[0]], unit[1:]
    return number.normalize()


def bare_unit(unit):
    return folded(unit).lstrip("万萬亿億")


def overlap(a, b):
    return a and b and a[0] < b[1] and b[0] < a[1]


def shared(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def f1(recall, precision):
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


class Share:
    """So many of so many."""

    def __init__(self, right=0, of=0):
        self.right, self.of = right, of

    def add(self, right):
        self.right += bool(right)
        self.of += 1

    def __iadd__(self, other):
        self.right, self.of = self.right + other.right, self.of + other.of
        return self

    def value(self):
        return self.right / self.of if self.of else None


# A plan, flat

class Statement:
    def __init__(self, plan, indicator, value, mention):
        self.indicator, self.stated, self.mention = indicator, value, mention
        self.span = mention.get("span")
        self.role = value.get("role")
        self.origin = mention.get("origin") or indicator.get("origin") or "prose"
        self.unit = value.get("unit") or indicator.get("unit")
        self.amounts = (amount(value.get("value"), self.unit), amount(value.get("value_max"), self.unit))
        self.year = value.get("year")
        if self.year is None:
            self.year = (value.get("years") or {}).get("end")
        self.names = [indicator.get("name"), mention.get("name")]
        elsewhere = indicator.get("area") != plan.facts.get("area")
        self.area = plan.names["areas"].get(indicator.get("area")) if elsewhere else None
        self.parent = plan.names["indicators"].get(indicator.get("parent"))
        self.horizon = (plan.facts.get("period") or {}).get("end")
        if indicator.get("project"):
            self.names.append(f"{plan.names['projects'].get(indicator['project'])}{indicator.get('name')}")
        self.answers = {}  # what else is right

    def promised(self):
        return self.role in PROMISES

    def words(self):
        parts = [self.role, self.year, self.stated.get("comparator"), self.stated.get("value"),
                 self.stated.get("value_max"), self.unit, self.stated.get("form")]
        return f"{self.indicator.get('name')}: " + " ".join(str(p) for p in parts if p is not None)


class Plan:
    def __init__(self, facts):
        self.facts = facts
        self.names = {kind: {thing.get("id"): thing.get("name") for thing in facts.get(kind) or []}
                      for kind in ("areas", "agencies", "indicators", "projects")}
        self.statements = [Statement(self, indicator, value, mention)
                           for indicator in facts.get("indicators") or []
                           for value in indicator.get("values") or []
                           for mention in value.get("mentions") or [{}]]
        self.headings = list(self.walk(facts.get("sections") or []))

    def walk(self, sections):
        for section in sections:
            yield section
            yield from self.walk(section.get("sections") or [])

    def moved(self, place):
        """The same plan with every place given by the function."""
        def walk(thing, is_place=False):
            if isinstance(thing, dict):
                return {key: walk(item, is_place or key in ("span", "covers", "spans", "loose"))
                        for key, item in thing.items()}
            if is_place and isinstance(thing, list) and len(thing) == 2 and all(isinstance(k, int) for k in thing):
                return [place(thing[0]), place(thing[1])]
            if isinstance(thing, list):
                return [walk(item, is_place) for item in thing]
            return thing
        return walk(self.facts)


def moves(old, new):
    """Where a position of the one text is in the other, spaces aside."""
    here = [k for k, c in enumerate(old) if not c.isspace()]
    there = [k for k, c in enumerate(new) if not c.isspace()]
    matcher = difflib.SequenceMatcher(None, [old[k] for k in here], [new[k] for k in there], autojunk=False)
    known = {}
    for a, b, size in matcher.get_matching_blocks():
        for k in range(size):
            known[here[a + k]] = there[b + k]
    order = sorted(known)

    def place(position):
        # An end is behind a character: the one before it decides.
        if position in known:
            return known[position]
        before = [k for k in order if k < position]
        return known[before[-1]] + 1 if before else 0
    return place


# One document held against what is expected of it

class Score:
    def __init__(self):
        self.shares = collections.defaultdict(Share)
        self.errors = []

    def __iadd__(self, other):
        for part, share in other.shares.items():
            self.shares[part] += share
        return self

    def add(self, part, right, complaint=None):
        self.shares[part].add(right)
        if not right and complaint:
            self.errors.append((part, complaint))

    def value(self, part):
        if part in COMBINED:
            recall, precision = (self.shares[part + end].value() for end in (" recall", " precision"))
            if recall is None and precision is None:
                return None
            return f1(1.0 if recall is None else recall, 1.0 if precision is None else precision)
        return self.shares[part].value()


COMBINED = ("targets", "past", "agencies", "outline", "projects", "references")


def side_answers(expected, side):
    for answer in side.get("values") or []:
        for statement in expected.statements:
            if statement.span == answer["span"] and statement.stated.get("value") == answer.get("value"):
                statement.answers = {key: value for key, value in answer.items() if key not in ("span", "value")}


def allowed_amounts(statement):
    yield statement.amounts
    for value in statement.answers.get("values", []):
        for unit in [statement.unit, *statement.answers.get("unit", [])]:
            yield (amount(value, unit), statement.amounts[1])
    for unit in statement.answers.get("unit", []):
        yield (amount(statement.stated.get("value"), unit), amount(statement.stated.get("value_max"), unit))


def right_unit(e, g):
    return bare_unit(g.unit) in [bare_unit(u) for u in (e.unit, *e.answers.get("unit", []))]


def right_of(key, e, g, soft):
    """Whether a member of the found statement is what is expected."""
    others = e.answers.get(key, [])
    if key == "unit":
        return right_unit(e, g)
    if key == "name":
        wanted = [*e.names, *others]
        return max(alike(w, g.names[0]) for w in wanted if w) >= LIKE_NAME
    if key == "role":
        if e.promised() and g.promised() and g.year != e.year:
            # Which of the two it is follows from the year, and a wrong year is counted there.
            return e.horizon is None or g.year is None or (g.role == "milestone") == (g.year < e.horizon)
        return g.role in (e.role, *others)
    if key == "year":
        years = [e.year, *others]
        if soft and "year" in (e.stated.get("inferred") or []):
            years.append(None)
        return g.year in years
    default = {"comparator": "reach", "form": "level"}[key]
    if not e.promised() and e.stated.get(key) is None:
        return g.stated.get(key) in (None, default, *others)
    return g.stated.get(key) in (e.stated.get(key), *others)


def rare(key, s):
    """What a statement says of itself beyond its core, None where that is nothing out of the ordinary."""
    if key == "nature":
        found = s.indicator.get("nature")
        return None if found == "unspecified" else found
    if key in ("area", "parent"):
        return getattr(s, key)
    if key == "against":
        return (s.stated.get("against") or {}).get("text")
    if key == "firmness":
        return None if s.stated.get("firmness") == "none" else s.stated.get("firmness")
    if key == "base_year" and "base_year" in (s.stated.get("inferred") or []):
        return None
    return s.stated.get(key)


def right_rare(key, wanted, got, answers):
    if key in ("each", "against", "area", "parent") and wanted is not None and got is not None:
        return alike(wanted, got) >= 0.6
    return got == wanted or any(got == other or (other in ("none", None) and got is None) for other in answers)


def pair_statements(expected, got):
    """Pairs of an expected statement with the read one that answers for it, one to one."""
    candidates = []
    by_place = sorted((g for g in got.statements if g.span), key=lambda g: g.span)
    for n, e in enumerate(expected.statements):
        wanted = set(allowed_amounts(e))
        for m, g in enumerate(by_place):
            if not overlap(e.span, g.span):
                continue
            if g.amounts not in wanted:
                continue
            fit = (e.promised() == g.promised(), e.origin == g.origin, right_of("form", e, g, True),
                   max(alike(w, g.names[0]) for w in e.names if w), shared(e.span, g.span))
            candidates.append((fit, -n, -m, e, g))
    pairs, used = [], set()
    for _, n, m, e, g in sorted(candidates, key=lambda c: c[:3], reverse=True):
        if ("e", n) not in used and ("g", m) not in used:
            used |= {("e", n), ("g", m)}
            pairs.append((e, g))
    return pairs


def score_statements(score, expected, got, side, doubts, line):
    pairs = pair_statements(expected, got)
    found = {id(e): g for e, g in pairs}
    answered = {id(g): e for e, g in pairs}
    loose, soft = side.get("loose") or [], side.get("soft_years")
    wrong_at = set()

    for e in expected.statements:
        optional, g, at = e.answers.get("optional"), found.get(id(e)), f"{line(e.span)}: {e.words()}"
        worded = e.amounts[0] is None
        if worded:
            if e.promised() and not optional:
                score.add("worded", g is not None, f"{at}: not read")
            continue
        if e.origin != "table" and not (optional and g is None):
            promised = g is not None and (g.promised() == e.promised() or g.role in e.answers.get("role", []))
            if not (optional and not promised):
                score.add("targets recall" if e.promised() else "past recall", promised,
                          f"{at}: " + ("not read" if g is None else f"read as {g.role}"))
        if g is None or optional:
            continue
        for key in CORE:
            right = right_of(key, e, g, soft)
            score.add(key, right, f"{at}: {key} is {read_member(key, g)!r}, not {read_member(key, e)!r}")
            if not right:
                wrong_at.add(id(g))
        for key in RARE:
            wanted, stated = rare(key, e), rare(key, g)
            if wanted is None and stated is None:
                continue
            right = right_rare(key, wanted, stated, e.answers.get(key, []))
            score.add(key, right, f"{at}: {key} is {stated!r}, not {wanted!r}")

    for g in got.statements:
        if g.amounts[0] is None or not g.span:
            continue
        e = answered.get(id(g))
        excused = e is None and any(overlap(g.span, stretch) for stretch in loose)
        if e is None and not excused:
            wrong_at.add(id(g))
        if not excused:
            at = f"{line(g.span)}: {g.words()}"
            if g.origin == "table":
                score.add("cells", e is not None)
                if e is None:
                    score.errors.append(("cells", f"{at}: is none"))
            else:
                part = "targets precision" if g.promised() else "past precision"
                right = e is not None and (e.promised() == g.promised() or g.role in e.answers.get("role", []))
                score.add(part, right, f"{at}: is none" if e is None else None)
            if doubts is not None:
                wrong = id(g) in wrong_at
                doubted = any(overlap(g.span, doubt) for doubt in doubts)
                score.add("doubt" if wrong else "sure", doubted)
                if wrong and not doubted:
                    score.errors.append(("doubt", f"{at}: wrong, and no finding"))
                elif doubted and not wrong:
                    score.errors.append(("sure", f"{at}: right, and a finding"))
    score_rows(score, expected, found, soft, line)


def read_member(key, s):
    return {"unit": s.unit, "name": s.indicator.get("name"), "year": s.year, "role": s.role}.get(key, s.stated.get(key))


def score_rows(score, expected, found, soft, line):
    rows = collections.OrderedDict()
    for e in expected.statements:
        if e.origin == "table" and e.amounts[0] is not None and not e.answers.get("optional"):
            rows.setdefault((id(e.indicator)), []).append(e)
    for cells in rows.values():
        problems = []
        for e in cells:
            g = found.get(id(e))
            if g is None:
                problems.append(f"{e.stated.get('value')} of {e.year} not read")
                continue
            problems += [f"{key} of {e.stated.get('value')} is {read_member(key, g)!r}"
                         for key in ("role", "unit", "year") if not right_of(key, e, g, soft)]
            likeness = max(alike(w, g.names[0]) for w in [*e.names, *e.answers.get("name", [])] if w)
            if likeness < 0.9:
                problems.append(f"name is {g.names[0]!r}")
        at = f"{line(cells[0].span)}: row {cells[0].indicator.get('name')}"
        score.add("rows", not problems, f"{at}: {'; '.join(dict.fromkeys(problems))}")


def task_pairs(expected, got):
    left, pairs = list(got.facts.get("tasks") or []), []
    for task in expected.facts.get("tasks") or []:
        def fit(other, task=task):
            a, b = task.get("span"), other.get("span")
            return (bool(a and b and abs(a[0] - b[0]) <= 4), alike(task.get("title"), other.get("title")))
        close = [other for other in left
                 if fit(other)[0] or fit(other)[1] >= 0.8 and overlap(task["span"], other.get("span"))]
        best = max(close, key=fit, default=None)
        if best is not None:
            left.remove(best)
        pairs.append((task, best))
    return pairs, left


def score_duties(score, expected, got, line, text):
    pairs, left = task_pairs(expected, got)
    holders = [(task, other, task.get("title")) for task, other in pairs]
    holders += [({"assignments": []}, other, other.get("title")) for other in left]
    for task, other in project_pairs(expected, got)[0]:
        if task.get("assignments") or (other or {}).get("assignments"):
            holders.append((task, other, task.get("name")))
    for task, other, title in holders:
        wanted, stated = (list((t or {}).get("assignments") or []) for t in (task, other))
        ruled = [a for a in wanted if "agency" in (a.get("inferred") or [])]
        wanted = [a for a in wanted if a not in ruled]
        for a in ruled:
            best = next((b for b in stated if folded(b.get("as_written")) == folded(a["as_written"])
                         or alike(got.names["agencies"].get(b["agency"]), expected.names["agencies"][a["agency"]]) >= 0.9),
                        None)
            score.add("byrule", best is not None, f"{title}: {a['as_written']} as {a['role']} by the rule not read")
            if best is not None:
                stated.remove(best)
        for a in wanted:
            same = [b for b in stated if folded(b.get("as_written")) == folded(a["as_written"])]
            best = max(same, default=None,
                       key=lambda b: (b.get("role") == a["role"], near(a.get("span"), b.get("span"))))
            at = f"{line(a.get('span'))}: {title}: {a['as_written']}"
            right = best is not None and best.get("role") == a["role"]
            score.add("agencies recall", right,
                      f"{at}: " + ("not read" if best is None else f"read as {best.get('role')}"))
            if best is None:
                continue
            stated.remove(best)
            score.add("agencies precision", right)
            score.add("roles", right)
            if a.get("covers"):
                score.add("covers", same_stretch(text, a["covers"], best.get("covers")),
                          f"{at}: covers {cut(text, best.get('covers'))}, not {cut(text, a['covers'])}")
            if a.get("deadline") or best.get("deadline"):
                score.add("due", a.get("deadline") == best.get("deadline"),
                          f"{at}: due {best.get('deadline')}, not {a.get('deadline')}")
            wanted_name, name = (full_name(p, x["agency"]) for p, x in ((expected, a), (got, best)))
            if wanted_name:
                score.add("bodies", folded(name) == folded(wanted_name), f"{at}: is {name}, not {wanted_name}")
        for b in stated:
            if "agency" in (b.get("inferred") or []) and b in stated:
                score.add("byrule", False, f"{title}: {b.get('as_written')} by a rule that is none")
            else:
                score.add("agencies precision", False, f"{line(b.get('span'))}: {title}: {b.get('as_written')} as "
                          f"{b.get('role')} is none")


def near(a, b):
    return overlap(a, b) or False


def full_name(plan, agency_id):
    agency = next((a for a in plan.facts.get("agencies") or [] if a["id"] == agency_id), {})
    return agency.get("full_name")


def trimmed(text, span):
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def same_stretch(text, wanted, got):
    if not got:
        return False
    a, b = trimmed(text, wanted), trimmed(text, got)
    return abs(a[0] - b[0]) <= 3 and abs(a[1] - b[1]) <= 3


def cut(text, span):
    if not span:
        return "nothing"
    words = text[span[0]:span[1]].replace("\n", " ")
    return words if len(words) <= 24 else f"{words[:10]}…{words[-10:]}"


def number_of(section):
    return folded(section.get("number")).rstrip(".").strip("第")


def score_outline(score, expected, got, side, line):
    others = {answer["id"]: answer["kind"] for answer in side.get("sections") or []}

    def counted(section):
        number = number_of(section)
        return number and number != "——" and not number.startswith(("附", "专栏", "專欄"))
    wanted = [s for s in expected.headings if counted(s)]
    pool = [s for s in got.headings if counted(s)]
    for e in wanted:
        same = [g for g in pool if number_of(g) == number_of(e) and alike(g.get("title"), e.get("title")) >= 0.8]
        best = min(same, key=lambda g: abs((g.get("span") or [0])[0] - (e.get("span") or [0])[0]), default=None)
        at = f"{line(e.get('span'))}: heading {e.get('number')} {e.get('title')}"
        score.add("outline recall", best is not None, f"{at}: not read")
        if best is not None:
            pool.remove(best)
            score.add("outline precision", True)
            kinds = [e.get("kind"), *others.get(e.get("id"), [])]
            score.add("kinds", best.get("kind") in kinds, f"{at}: is {best.get('kind')}, not {e.get('kind')}")
            score.add("ends", best.get("span") and e.get("span") and abs(best["span"][1] - e["span"][1]) <= 3,
                      f"{at}: ends elsewhere")
    for g in pool:
        score.add("outline precision", False,
                  f"{line(g.get('span'))}: heading {g.get('number')} {g.get('title')}: is none")


def score_references(score, expected, got, line):
    pool = list(got.facts.get("references") or [])
    for e in expected.facts.get("references") or []:
        same = [g for g in pool if alike(g.get("title"), e.get("title")) >= 0.9
                and folded(g.get("document_number")) == folded(e.get("document_number"))]
        best = max(same, key=lambda g: (g.get("relation") == e.get("relation"), near(g.get("span"), e.get("span"))),
                   default=None)
        at = f"{line(e.get('span'))}: 《{e.get('title')}》"
        score.add("references recall", best is not None, f"{at}: not read")
        if best is not None:
            pool.remove(best)
            score.add("references precision", True)
            # Whether a basis ranks above this plan is more than its words say.
            alike_enough = {"superior": "basis"}
            relations = [alike_enough.get(r.get("relation"), r.get("relation")) for r in (best, e)]
            score.add("related", relations[0] == relations[1],
                      f"{at}: {best.get('relation')}, not {e.get('relation')}")
    for g in pool:
        score.add("references precision", False, f"{line(g.get('span'))}: 《{g.get('title')}》: is none")


def project_pairs(expected, got):
    pool, pairs = list(got.facts.get("projects") or []), []
    for e in expected.facts.get("projects") or []:
        same = [g for g in pool if alike(g.get("name"), e.get("name")) >= 0.8
                and (overlap(g.get("span"), e.get("span")) or not g.get("span"))]
        best = max(same, key=lambda g: alike(g.get("name"), e.get("name")), default=None)
        if best is not None:
            pool.remove(best)
        pairs.append((e, best))
    return pairs, pool


def score_projects(score, expected, got, line):
    pairs, pool = project_pairs(expected, got)
    for e, g in pairs:
        at = f"{line(e.get('span'))}: project {e.get('name')}"
        score.add("projects recall", g is not None, f"{at}: not read")
        if g is None:
            continue
        score.add("projects precision", True)
        for key in ("number", "years"):
            if e.get(key) or g.get(key):
                score.add("of projects", folded(e.get(key)) == folded(g.get(key)),
                          f"{at}: {key} is {g.get(key)}, not {e.get(key)}")
        areas = expected.names["areas"].get(e.get("area")), got.names["areas"].get(g.get("area"))
        if e.get("area"):
            score.add("of projects", alike(*areas) >= 0.6, f"{at}: area is {areas[1]}, not {areas[0]}")
    for g in pool:
        score.add("projects precision", False, f"{line(g.get('span'))}: project {g.get('name')}: is none")
    wanted = {e["id"]: (e, g) for e, g in pairs}
    named = {p.get("id"): p for p in got.facts.get("projects") or []}
    for e, g in pair_statements(expected, got):
        if e.indicator.get("project"):
            _, project = wanted[e.indicator["project"]]
            score.add("of projects", project is not None and named.get(g.indicator.get("project")) is project,
                      f"{line(e.span)}: {e.words()}: not of its project")


def score_tables(score, expected, got, line):
    pool = list(got.facts.get("tables") or [])
    for e in expected.facts.get("tables") or []:
        best = max(pool, key=lambda g: shared(g.get("span") or [0, 0], e["span"]), default=None)
        there = best is not None and overlap(best.get("span"), e["span"])
        score.add("tables", there and best.get("kind") == e.get("kind"),
                  f"{line(e['span'])}: table {e.get('number') or ''} {e.get('title') or ''}: "
                  + (f"is of {best.get('kind')}, not of {e.get('kind')}" if there else "not read"))
        if there:
            pool.remove(best)


def score_facts(score, expected, got, side):
    others = side.get("facts") or {}

    def area_of(plan):
        area = next((a for a in plan.facts.get("areas") or [] if a["id"] == plan.facts.get("area")), {})
        return area.get("name"), area.get("level")

    def issuers_of(plan):
        return sorted(folded(full_name(plan, issuer) or plan.names["agencies"].get(issuer))
                      for issuer in plan.facts.get("issuers") or [])

    def period_of(plan):
        period = plan.facts.get("period")
        return [period["start"], period["end"]] if period else None

    pairs = {key: (expected.facts.get(key), got.facts.get(key))
             for key in ("title", "kind", "document_number", "index_number", "issued", "published", "language")}
    pairs["period"] = period_of(expected), period_of(got)
    (area, level), (got_area, got_level) = area_of(expected), area_of(got)
    pairs["area"], pairs["level"] = (area, got_area), (level, got_level)
    pairs["issuers"] = issuers_of(expected), issuers_of(got)
    for key, (wanted, stated) in pairs.items():
        if not wanted and not stated and key not in others:
            continue
        answers = [wanted, *others.get(key, [])]
        if key == "title":
            right = any(alike(stated, answer) >= 0.95 for answer in answers)
        elif key == "issuers":
            right = any(stated == sorted(map(folded, answer or [])) for answer in answers)
        elif key in ("kind", "level", "period"):
            right = stated in answers
        else:
            right = any(folded(stated) == folded(answer) for answer in answers)
        score.add("meta", right, f"{key} is {stated!r}, not {wanted!r}")


def score_plan(facts, expected_facts, side=None, text="", findings=None):
    """The Score of a plan held against the expected one; both as of JSON, with places in the same text."""
    score, got, expected, side = Score(), Plan(facts), Plan(expected_facts), side or {}
    side_answers(expected, side)

    def line(span):
        return text.count("\n", 0, span[0]) + 1 if span else "?"

    doubts = None if findings is None else [span for span in findings if 0 < span[1] - span[0] <= LONGEST_DOUBT]
    score_statements(score, expected, got, side, doubts, line)
    score_duties(score, expected, got, line, text)
    score_outline(score, expected, got, side, line)
    score_references(score, expected, got, line)
    score_projects(score, expected, got, line)
    score_tables(score, expected, got, line)
    score_facts(score, expected, got, side)
    return score


# The reader, run

class Reading:
    """What the command makes of a document: plan, text, and the places that it doubts (None: it cannot tell)."""

    def __init__(self, program, path):
        with tempfile.TemporaryDirectory() as folder:
            plan, text, findings = (os.path.join(folder, name) for name in ("plan.json", "text", "findings.json"))
            done = self.run(program, path, "-o", plan, "--text", text, "--findings", findings)
            if done.returncode == 2:
                done = self.run(program, path, "-o", plan)
            self.message = done.stderr.strip()
            self.failed = not os.path.exists(plan)
            self.plan, self.text, self.findings = {}, None, None
            if not self.failed:
                self.plan = read_json(plan)
            if os.path.exists(text):
                with open(text, encoding="utf-8", newline="") as file:
                    self.text = file.read()
            if os.path.exists(findings):
                self.findings = list(places(read_json(findings)))

    @staticmethod
    def run(program, path, *options):
        return subprocess.run([program, "read", path, *options], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, errors="replace", check=False)


def places(thing):
    """Every span of a file of findings."""
    if isinstance(thing, list):
        if len(thing) == 2 and all(isinstance(k, int) for k in thing):
            yield thing
            return
        for item in thing:
            yield from places(item)
    elif isinstance(thing, dict):
        if isinstance(thing.get("start"), int) and isinstance(thing.get("end"), int):
            yield [thing["start"], thing["end"]]
            return
        for key, item in thing.items():
            if key in ("findings", "spans", "span"):
                yield from places(item)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Case:
    def __init__(self, name, document, expected, side=None):
        self.name, self.document, self.expected, self.side = name, document, expected, side

    def answers(self):
        """The expected plan, what else is right, and the text in which both have their places."""
        with open(self.document, "rb") as file:
            text = text_of(self.document, file.read())
        side = read_json(self.side) if self.side and os.path.exists(self.side) else {}
        return read_json(self.expected), side, text

    def score(self, program):
        expected, side, text = self.answers()
        reading = Reading(program, self.document)
        if reading.text is not None and reading.text != text:
            place = moves(text, reading.text)
            expected, side = Plan(expected).moved(place), Plan(side).moved(place)
            text = reading.text
        score = score_plan(reading.plan, expected, side, text, reading.findings)
        if reading.failed:
            score.errors.insert(0, ("read", reading.message or "no plan"))
        return score


def cases_of(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*"))):
        stem, suffix = os.path.splitext(path)
        if suffix in SUFFIXES and os.path.exists(stem + ".json"):
            yield Case(os.path.basename(stem), path, stem + ".json", stem + ".also.json")


def cases_of_examples():
    documents = {}
    for path in glob.glob(os.path.join(SHARED, "corpus", "*.txt")):
        with open(path, "rb") as file:
            documents[hashlib.sha256(file.read()).hexdigest()] = path
    for path in sorted(glob.glob(os.path.join(ROOT, "examples", "plans", "*.json"))):
        document = documents.get(read_json(path)["source"]["sha256"])
        if document:
            yield Case(os.path.splitext(os.path.basename(path))[0], document, path)


class Gold:
    """What the project's scorer says of the documents in gold/."""

    def __init__(self, program, with_errors=False):
        self.lines, self.parts = [], {}
        scorer = os.path.join(SHARED, "score", "score_reader.py")
        references = sorted(glob.glob(os.path.join(SHARED, "gold", "*.json"))) if os.path.exists(scorer) else []
        for reference in references:
            document = os.path.join(SHARED, "corpus", read_json(reference)["source"])
            name = os.path.splitext(os.path.basename(reference))[0]
            with tempfile.TemporaryDirectory() as folder:
                plan = os.path.join(folder, "plan.json")
                Reading.run(program, document, "-o", plan)
                if not os.path.exists(plan):
                    write_json(plan, {})
                text, parts = (subprocess.run([sys.executable, scorer, plan, reference, *options], text=True,
                                              stdout=subprocess.PIPE, check=True).stdout
                               for options in (["--errors"] if with_errors else [], ["--json"]))
            self.lines += [f"gold {name}", *("  " + line for line in text.splitlines())]
            self.parts[f"gold {name}"] = {
                f"{part} {key}": value for part, values in json.loads(parts).items() if isinstance(values, dict)
                for key, value in values.items() if key != "n" and values["n"]}


# The table

BLOCKS = (
    (("targets", "f1"), ("targets recall", "recall"), ("targets precision", "prec"), ("unit", "unit"),
     ("comparator", "comp"), ("form", "form"), ("year", "year"), ("name", "name"), ("role", "role"), ("past", "past"),
     ("worded", "worded"), ("rows", "rows"), ("cells", "cells")),
    (("nature", "nature"), ("firmness", "firm"), ("change", "change"), ("base_year", "base"), ("area", "area"),
     ("parent", "parent"), ("deadline", "due"), ("each", "each"), ("against", "against"), ("doubt", "doubt"), ("sure", "sure")),
    (("agencies", "agencies"), ("roles", "roles"), ("covers", "covers"), ("due", "due"), ("bodies", "bodies"),
     ("byrule", "byrule"), ("outline", "outline"), ("kinds", "kinds"), ("ends", "ends"), ("tables", "tables"),
     ("projects", "projects"), ("of projects", "of them"), ("references", "refs"), ("related", "related"), ("meta", "meta")),
)


def print_table(block, scores, number_of_targets, file):
    width = max(len(name) for name, _ in scores) + 2
    widths = [max(6, len(head)) for _, head in block]
    head = "  ".join(f"{title:>{w}}" for (_, title), w in zip(block, widths))
    print(f"{'':{width}}{'n' if number_of_targets else '':>5}  {head}".rstrip(), file=file)
    for name, score in scores:
        cells = []
        for (part, _), w in zip(block, widths):
            value = score.value(part)
            cells.append(f"{'-' if value is None else f'{value:.3f}':>{w}}")
        count = score.shares["targets recall"].of if number_of_targets else ""
        print(f"{name:{width}}{count:>5}  " + "  ".join(cells), file=file)
    print(file=file)


def total(scores):
    result = Score()
    for score in scores:
        result += score
    return result


def raised(floors, reached):
    """The floors, none of them lower: three digits, cut so that what is reached now stands on them."""
    for name, parts in reached.items():
        known = floors.setdefault(name, {})
        for part, value in parts.items():
            if value is None:
                continue
            if part in LESS_IS_BETTER:
                known[part] = min(known.get(part, 1.0), math.ceil(value * 1000) / 1000)
            else:
                known[part] = max(known.get(part, 0.0), math.floor(value * 1000) / 1000)
    return floors


def write_json(path, thing):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(thing, file, indent=2)
        file.write("\n")


def put_into(chapter, text):
    """The chapter with the text in the place of its last block."""
    start = chapter.rindex("```text\n") + len("```text\n")
    return chapter[:start] + text.strip("\n") + "\n" + chapter[chapter.index("```", start):]


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--planmodel", required=True, metavar="PROGRAM", help="the command that reads")
    parser.add_argument("--documents", action="append", default=[], metavar="FOLDER", help="documents of one's own, too")
    parser.add_argument("--only", metavar="NAME", help="the documents whose name has this in it")
    parser.add_argument("--errors", action="store_true", help="list every difference")
    parser.add_argument("--json", metavar="FILE", help="write the totals, by set and part")
    parser.add_argument("--chapter", metavar="FILE", help="put what is printed in the place of FILE's last block of text")
    parser.add_argument("--raise-floors", action="store_true",
                        help="raise the floors below which a test fails to what is reached now")
    return parser.parse_args(arguments)


def main(arguments=None):
    options = parse(arguments)
    folders = [*sorted(glob.glob(os.path.join(INVENTED, "*", ""))), *options.documents]
    sets = [("examples", list(cases_of_examples()))]
    sets += [(os.path.basename(os.path.normpath(folder)), list(cases_of(folder))) for folder in folders]
    rows, totals = [], {}
    for name, cases in sets:
        scores = []
        for case in cases:
            if options.only and options.only not in case.name:
                continue
            score = case.score(options.planmodel)
            scores.append(score)
            rows.append((case.name, score))
            if options.errors:
                print(f"== {case.name} ({case.document})")
                for part, complaint in score.errors:
                    print(f"{part:16} {complaint}")
                print()
        if scores:
            totals[name] = total(scores)
    if not options.only:
        gold = Gold(options.planmodel, options.errors)
        print("\n".join([*gold.lines, ""]))
    rows += [(f"= {name}", score) for name, score in totals.items()]
    tables = io.StringIO()
    for block in BLOCKS if rows else ():
        print_table(block, rows, block is BLOCKS[0], tables)
    print(tables.getvalue(), end="")
    if options.chapter:
        with open(options.chapter, encoding="utf-8") as file:
            chapter = put_into(file.read(), tables.getvalue())
        with open(options.chapter, "w", encoding="utf-8") as file:
            file.write(chapter)
    reached = {name: {part: score.value(part) for block in BLOCKS for part, _ in block} for name, score in totals.items()}
    if not options.only:
        reached.update(gold.parts)
    if options.json:
        write_json(options.json, reached)
    if options.raise_floors:
        write_json(FLOORS, raised(read_json(FLOORS), reached))
    return 0


if __name__ == "__main__":
    sys.exit(main())
