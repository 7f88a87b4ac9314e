#!/usr/bin/env python3
"""The four tables of wuchangshi-2021-2025.json against the document itself.

The rows are cut out of the text here once more, in a way that shares nothing
with the annotation engine: line by line, by the " |" that closes each cell.
All 24 rows are compared by name, unit, both figures and both spans, and a
fault planted into a copy of the plan must be found.

The documents are not part of the repository: PLANMODEL_SHARED names the folder
that has them in corpus/ (else ../shared beside the repository).  Without them
the test is skipped (exit code 77).
"""
import copy
import glob
import hashlib
import json
import os
import re
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(os.path.dirname(ROOT), "shared")
PLAN = os.path.join(ROOT, "examples", "plans", "wuchangshi-2021-2025.json")
ROWS_PER_TABLE = {"表1": 9, "表2": 4, "表3": 8, "表4": 3}
LONGEST_UNIT = 2  # 亿元; a longer bracket, as in 孵化器(含众创空间), is part of the name


def printed_rows(text):
    """The rows of every table as (table, name, unit, year → (figure, span))."""
    rows, table, cells, start = [], None, [], 0
    for line in text.split("\n"):
        end = start + len(line)
        caption = re.match(r"表[0-9]+ ", line)
        if caption:
            table, cells = caption.group().strip(), []
        elif table and line.endswith(" |"):
            cells.append((line[:-2], start))
        elif table:
            rows += rows_of(table, cells)
            table = None
        start = end + 1
    return rows


def rows_of(table, cells):
    years = [int(word.rstrip("年")) for word, _ in cells[1:3]]
    above = None
    for k in range(3, len(cells), 3):
        name, unit = cells[k][0], above
        if name.endswith(")"):
            left, _, bracket = name[:-1].rpartition("(")
            if len(bracket) <= LONGEST_UNIT:
                name, unit = left, bracket
                above = unit
        figures = {year: (figure.rstrip("%"), [at, at + len(figure)])
                   for year, (figure, at) in zip(years, cells[k + 1:k + 3])}
        yield table, name, unit, figures


def planned_rows(plan):
    """The same of the plan JSON, from the mentions that stand in a table of indicators."""
    tables = {t["id"]: t["number"] for t in plan["tables"] if t["kind"] == "indicators"}
    rows = []
    for indicator in plan["indicators"]:
        if indicator.get("table") not in tables:
            continue
        figures = {}
        for value in indicator["values"]:
            for mention in value["mentions"]:
                if mention.get("origin", indicator["origin"]) == "table":
                    expected = ("baseline",) if value["year"] < plan["period"]["start"] else ("target",)
                    assert value["role"] in expected, (indicator["name"], value["role"])
                    figures[value["year"]] = (value["value"], mention["span"])
        place = min(span[0] for _, span in figures.values())
        rows.append((place, (tables[indicator["table"]], indicator["name"], indicator["unit"], figures)))
    return [row for _, row in sorted(rows, key=lambda r: r[0])]


def differences(printed, planned):
    """What differs, row for row, as lines to read."""
    found = [] if len(printed) == len(planned) else [f"{len(printed)} rows printed, {len(planned)} in the plan"]
    for a, b in zip(printed, planned):
        for what, x, y in zip(("table", "name", "unit", "figures"), a, b):
            if x != y:
                found.append(f"{a[0]} {a[1]}: {what} {x} in the document, {y} in the plan")
    return found


class Tables(unittest.TestCase):
    def setUp(self):
        with open(PLAN, encoding="utf-8") as file:
            self.plan = json.load(file)
        with open(DOCUMENT, "rb") as file:
            data = file.read()
        self.digest = hashlib.sha256(data).hexdigest()
        self.text = data.decode("utf-8")
        self.printed = printed_rows(self.text)

    def test_document_is_the_one_annotated(self):
        self.assertEqual(self.digest, self.plan["source"]["sha256"])
        self.assertEqual(len(self.text), self.plan["source"]["characters"])

    def test_own_reading_finds_24_rows(self):
        counts = {}
        for table, *_ in self.printed:
            counts[table] = counts.get(table, 0) + 1
        self.assertEqual(counts, ROWS_PER_TABLE)
        for _, name, unit, figures in self.printed:
            self.assertTrue(name and unit, name)
            self.assertEqual(sorted(figures), [2020, 2025])

    def test_all_rows_agree(self):
        self.assertEqual(differences(self.printed, planned_rows(self.plan)), [])

    def test_spans_hold_the_figures(self):
        for _, name, _, figures in planned_rows(self.plan):
            for figure, (start, end) in figures.values():
                self.assertEqual(self.text[start:end].rstrip("%"), figure, name)

    def test_planted_fault_is_found(self):
        for what in ("name", "unit", "value", "span"):
            plan = copy.deepcopy(self.plan)
            row = [i for i in plan["indicators"] if i["name"] == "科技平台数"][0]
            target = [v for v in row["values"] if v["role"] == "target"
                      and v["mentions"][0].get("origin", row["origin"]) == "table"][0]
            if what == "value":
                target["value"] = "158"
            elif what == "span":
                target["mentions"][0]["span"][1] += 1
            else:
                row[what] += "数"
            found = differences(self.printed, planned_rows(plan))
            self.assertEqual(len(found), 1, (what, found))
            self.assertIn("科技平台数", found[0])


if __name__ == "__main__":
    documents = glob.glob(os.path.join(SHARED, "corpus", "004_*.txt"))
    if not documents:
        print(f"skipped: no document 004_*.txt in {os.path.join(SHARED, 'corpus')} (set PLANMODEL_SHARED)")
        sys.exit(77)
    DOCUMENT = documents[0]
    unittest.main(verbosity=2)
