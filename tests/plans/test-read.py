#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the reader makes of any document is plan JSON as the Schema has it, and true to the text.

    test-read.py SCHEMA

Every document of the repository is read, and those of the corpus where they are there
(PLANMODEL_SHARED, ../shared beside the repository by default).
"""

import glob
import json
import os
import sys
import unittest

import gi

gi.require_version("PlanModel", "1")
from gi.repository import Gio, GLib, PlanModel  # noqa: E402

try:
    import jsonschema
except ImportError:
    jsonschema = None

ROOT = os.environ["PLANMODEL_SOURCE_ROOT"]
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(ROOT, "..", "shared")
FOLDERS = [os.path.join(ROOT, "examples", "documents"), os.path.join(ROOT, "tests", "data", "plans", "*"),
           os.path.join(SHARED, "corpus")]
SCHEMA = sys.argv.pop(1)


def documents():
    return sorted(path for folder in FOLDERS for ending in ("txt", "html", "md")
                  for path in glob.glob(os.path.join(folder, "*." + ending)))


def extents(node, place=""):
    """Every span of a piece of plan JSON, with where it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("span", "covers") or place.endswith("/spans"):
                yield f"{place}/{key}", value
            else:
                yield from extents(value, f"{place}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from extents(value, f"{place}/{number}")


def items(plan):
    def below(sections):
        for section in sections:
            yield section
            yield from below(section.get_sections())

    yield from below(plan.get_sections())
    for lists in (plan.get_tasks(), plan.get_indicators(), plan.get_projects()):
        yield from lists


class Read(unittest.TestCase):
    def read(self, path):
        reader = PlanModel.Reader.new()
        catalog = reader.read_file(Gio.File.new_for_path(path))
        return reader, catalog[0]

    def test_documents(self):
        self.assertGreater(len(documents()), 0)
        validator = None
        if jsonschema:
            with open(SCHEMA, encoding="utf-8") as file:
                validator = jsonschema.Draft202012Validator(json.load(file))
        for path in documents():
            with self.subTest(os.path.basename(path)):
                reader, plan = self.read(path)
                written = plan.to_json()
                again = PlanModel.Catalog.new_from_bytes(GLib.Bytes.new(written.encode()))
                self.assertEqual(written, again[0].to_json(), "written and read again it is another plan")
                if validator:
                    self.assertEqual([], [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}"
                                          for e in validator.iter_errors(json.loads(written))][:5])
                self.check_places(json.loads(written), reader.get_text())
                self.check_words(plan, reader.get_text())

    def check_places(self, plan, text):
        wrong = [f"{place} {span}" for place, span in extents(plan)
                 if not 0 <= span[0] < span[1] <= len(text)]
        self.assertEqual([], wrong)
        self.assertEqual(len(text), plan["source"]["characters"])

    def check_words(self, plan, text):
        """At its place the text reads as the item does."""
        wrong = [f"{type(item).__name__} {item.get_id()} at {item.get_span().to_string() if item.get_span() else None}"
                 for item in items(plan) if not item.verify(text)]
        self.assertEqual([], wrong)

    def test_planted(self):
        """A span that lies outside of the text, and an item that says something else, are found."""
        plan = {"source": {"characters": 3}, "tasks": [{"span": [1, 9]}]}
        with self.assertRaises(AssertionError):
            self.check_places(plan, "abc")
        _, read = self.read(documents()[0])
        with self.assertRaises(AssertionError):
            self.check_words(read, "x" * 100000)


if __name__ == "__main__":
    unittest.main()
