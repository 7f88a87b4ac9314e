#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The reader is no worse than floors.json says, and accuracy.py sees what is wrong.

    test-accuracy.py PLANMODEL

A floor only ever rises (accuracy.py --raise-floors).  Of the sets `examples` and `gold …` the documents are
not in the repository (PLANMODEL_SHARED): without them their floors are not looked at.
"""

import copy
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import accuracy  # noqa: E402

FAULTS = 3  # documents that a fault is planted into
PLANMODEL = sys.argv[1] if len(sys.argv) > 1 else "planmodel"


def expected_plans():
    for case in accuracy.cases_of(os.path.join(accuracy.INVENTED, "open")):
        yield (case.name, *case.answers())


def every_part():
    return [part for block in accuracy.BLOCKS for part, _ in block if part not in ("doubt", "sure")]


class Floors(unittest.TestCase):
    def check_chapter(self, printed):
        """The totals of the chapter, but for those of documents that are not everywhere, are those of today."""
        with open(os.path.join(accuracy.ROOT, "docs", "reader", "accuracy.md"), encoding="utf-8") as file:
            last = file.read().rpartition("```text")[2]
        told = {" ".join(line.split()) for line in last.splitlines()}
        rows = [" ".join(line.split()) for line in printed.splitlines()
                if line.startswith("= ") and not line.startswith("= examples")]
        self.assertGreater(len(rows), 2)
        for row in rows:
            with self.subTest(row):
                self.assertIn(row, told)
                # A figure that is another is found out.
                self.assertNotIn(row + "1", told)

    def test_the_reader_is_no_worse_than_it_was(self):
        with tempfile.TemporaryDirectory() as folder:
            totals_path = os.path.join(folder, "totals.json")
            printed = subprocess.run([sys.executable, os.path.join(HERE, "accuracy.py"), "--planmodel", PLANMODEL,
                                      "--json", totals_path], stdout=subprocess.PIPE, text=True, check=True).stdout
            totals = accuracy.read_json(totals_path)
        self.assertIn("open", totals)
        self.check_chapter(printed)
        for name, floors in accuracy.read_json(accuracy.FLOORS).items():
            for part, floor in floors.items() if name in totals else ():
                with self.subTest(f"{name}: {part}"):
                    self.assertIsNotNone(totals[name][part])
                    if part in accuracy.LESS_IS_BETTER:
                        self.assertLessEqual(totals[name][part], floor)
                    else:
                        self.assertGreaterEqual(totals[name][part], floor)


class Annotations(unittest.TestCase):
    def test_are_what_their_scripts_make(self):
        for folder in sorted(glob.glob(os.path.join(accuracy.INVENTED, "*", ""))):
            if not glob.glob(os.path.join(folder, "*.json")):
                continue
            with self.subTest(folder):
                subprocess.run([sys.executable, os.path.join(accuracy.INVENTED, "annotate.py"), folder, "--check"],
                               check=True)


    def test_are_plan_json(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no python3-jsonschema")
        schema = accuracy.read_json(os.path.join(accuracy.ROOT, "libplanmodel", "json", "plan-1.schema.json"))
        validator = jsonschema.Draft202012Validator(schema)
        for name, expected, _, _ in expected_plans():
            with self.subTest(name):
                self.assertEqual([error.message for error in validator.iter_errors(expected)], [])


class Scorer(unittest.TestCase):
    """Each fault planted into a right plan lowers the part that it belongs to."""

    @classmethod
    def setUpClass(cls):
        cls.plans = list(expected_plans())

    def parts(self, plan, expected, side, text, findings=None):
        score = accuracy.score_plan(plan, expected, side, text, findings)
        return {part: score.value(part) for block in accuracy.BLOCKS for part, _ in block}

    def test_what_is_expected_is_right(self):
        for name, expected, side, text in self.plans:
            parts = self.parts(expected, expected, side, text)
            for part in every_part():
                with self.subTest(f"{name}: {part}"):
                    self.assertIn(parts[part], (None, 1.0))

    def test_nothing_read_is_nothing_right(self):
        for name, expected, side, text in self.plans:
            parts = self.parts({}, expected, side, text)
            with self.subTest(name):
                self.assertEqual(parts["targets"], 0.0)
                self.assertEqual(parts["outline"], 0.0)
                self.assertLess(parts["meta"], 0.2)

    def planted(self, part, fault):
        """Whether a fault, planted where it can be, lowers this part in the first documents that it fits."""
        fitted = 0
        for name, expected, side, text in self.plans:
            if fitted == FAULTS:
                break
            plan = copy.deepcopy(expected)
            if not fault(plan, side):
                continue
            fitted += 1
            with self.subTest(f"{name}: {part}"):
                self.assertLess(self.parts(plan, expected, side, text)[part], 1.0)
        self.assertGreater(fitted, 0, part)

    @staticmethod
    def values(plan, side, origin=("prose", "list"), roles=accuracy.PROMISES):
        """The values with an amount for which nothing else would be right too."""
        excused = {tuple(answer["span"]) for answer in side.get("values", [])}
        for indicator in plan["indicators"]:
            for value in indicator["values"]:
                mention = value["mentions"][0]
                if (value["role"] in roles and "value" in value and tuple(mention["span"]) not in excused
                        and mention.get("origin", indicator.get("origin")) in origin):
                    yield indicator, value

    def of_value(self, change, **which):
        def fault(plan, side):
            for indicator, value in self.values(plan, side, **which):
                change(indicator, value)
                return True
            return False
        return fault

    def test_values(self):
        def put(key, word):
            return self.of_value(lambda _, value: value.update({key: word}))

        def add_one(_, value):
            value["value"] = str(int(float(value["value"])) + 1)

        def unname(indicator, value):
            indicator["name"] = "天气"
            for mention in value["mentions"]:
                mention.pop("name", None)

        self.planted("targets", self.of_value(add_one))
        self.planted("targets recall", self.of_value(add_one))
        self.planted("targets precision", self.of_value(add_one))
        self.planted("targets", put("role", "actual"))
        self.planted("role", put("role", "actual"))
        # The 万 in front belongs to the amount.
        self.planted("unit", self.of_value(lambda indicator, value: value.update(
            unit=re.match("[万萬亿億]*", value.get("unit") or indicator["unit"]).group() + "架次")))
        self.planted("comparator", put("comparator", "less-than"))
        self.planted("form", put("form", "rank"))
        self.planted("year", put("year", 1999))
        self.planted("name", self.of_value(unname))
        self.planted("firmness", self.of_value(
            lambda _, value: value.update(firmness="ensure" if "firmness" not in value else "none")))
        self.planted("change", put("change", "both"))
        self.planted("base_year", put("base_year", 1999))
        self.planted("deadline", put("deadline", "1999-Q1"))
        self.planted("against", put("against", {"text": "天气"}))
        self.planted("each", put("each", "每天"))
        self.planted("past", self.of_value(add_one, roles=("baseline", "actual")))
        self.planted("rows", self.of_value(add_one, origin=("table",)))
        self.planted("cells", self.of_value(add_one, origin=("table",)))
        self.planted("rows", self.of_value(unname, origin=("table",)))
        self.planted("nature", self.of_value(
            lambda indicator, _: indicator.update(nature="binding" if indicator.get("nature") != "binding" else "expected")))
        self.planted("parent", self.of_value(
            lambda indicator, _: indicator.pop("parent", None) or indicator.update(parent=indicator["id"])))

    def test_objects(self):
        def first(kind, change, holding=None):
            def fault(plan, _):
                for thing in plan.get(kind) or []:
                    if holding is None or thing.get(holding):
                        change(thing)
                        return True
                return False
            return fault

        def of_duty(key, word):
            return first("tasks", lambda task: task["assignments"][0].update({key: word}), "assignments")

        def of_fact(key, word):
            return lambda plan, _: plan.update({key: word}) is None

        def unhead(plan, _):
            plan["sections"][0]["number"] = "第九十九章"
            return True

        self.planted("agencies", of_duty("as_written", "天气局"))
        self.planted("agencies", of_duty("role", "guide"))
        self.planted("roles", of_duty("role", "guide"))
        self.planted("covers", of_duty("covers", [0, 1]))
        self.planted("due", of_duty("deadline", "1999"))
        self.planted("bodies", lambda plan, _: any(task.get("assignments") for task in plan.get("tasks") or [])
                     and [agency.update(full_name="天气局") for agency in plan["agencies"]])
        self.planted("outline", unhead)
        self.planted("kinds", first("sections", lambda s: s.update(kind="project")))
        self.planted("ends", first("sections", lambda s: s["span"].__setitem__(1, s["span"][1] + 9)))
        self.planted("tables", first("tables", lambda t: t.update(kind="other")))
        self.planted("references", first("references", lambda r: r.update(title="天气")))
        self.planted("related", first("references", lambda r: r.update(relation="revises")))
        for key, word in (("title", "天气"), ("kind", "other"), ("period", {"start": 1, "end": 2}), ("language", "en"),
                          ("issued", "1999"), ("issuers", []), ("area", "none")):
            self.planted("meta", of_fact(key, word))

    def test_floors_only_rise(self):
        floors = {"open": {"targets": 0.9, "sure": 0.1}}
        accuracy.raised(floors, {"open": {"targets": 0.8, "sure": 0.2, "form": 0.98765, "past": None}})
        self.assertEqual(floors, {"open": {"targets": 0.9, "sure": 0.1, "form": 0.987}})
        accuracy.raised(floors, {"open": {"targets": 0.95, "sure": 0.05}})
        self.assertEqual(floors, {"open": {"targets": 0.95, "sure": 0.05, "form": 0.987}})

    def test_findings(self):
        for name, expected, side, text in self.plans:
            plan, places = copy.deepcopy(expected), []
            for _, value in self.values(plan, side):
                value["value"] += "1"
                places.append(value["mentions"][0]["span"])
                break
            if not places:
                continue
            with self.subTest(name):
                self.assertEqual(self.parts(plan, expected, side, text, [])["doubt"], 0.0)
                parts = self.parts(plan, expected, side, text, places)
                self.assertEqual((parts["doubt"], parts["sure"]), (1.0, 0.0))
                self.assertGreater(self.parts(expected, expected, side, text, places)["sure"], 0.0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
