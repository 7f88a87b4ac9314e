#!/usr/bin/python3
"""Holds the example plans against the reference annotations, with the project's scorer.

    test-score.py [REPOSITORY]

PLANMODEL_SHARED names the folder that has gold/, score/ and corpus/, ../shared beside the
repository by default.  Without it the test is skipped (exit code 77).
"""

import glob
import hashlib
import json
import os
import subprocess
import sys
import unittest

ROOT = os.path.abspath(sys.argv[1] if len(sys.argv) > 1
                       else os.path.join(os.path.dirname(__file__), "..", ".."))
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(ROOT, "..", "shared")
SCORER = os.path.join(SHARED, "score", "score_reader.py")
REFERENCES = sorted(glob.glob(os.path.join(SHARED, "gold", "*.json")))
FIELDS = ("unit", "comparator", "form", "year", "name")


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def plans_by_document():
    paths = glob.glob(os.path.join(ROOT, "examples", "plans", "*.json"))
    return {read_json(path)["source"]["sha256"]: path for path in paths}


class Score(unittest.TestCase):
    def test_plans_agree_with_their_references(self):
        plans = plans_by_document()
        for reference in REFERENCES:
            document = os.path.join(SHARED, "corpus", read_json(reference)["source"])
            with self.subTest(os.path.basename(reference)), open(document, "rb") as file:
                plan = plans[hashlib.sha256(file.read()).hexdigest()]
                self.check(plan, reference)

    def check(self, plan, reference):
        output = subprocess.run([sys.executable, SCORER, plan, reference, "--json"], check=True,
                                stdout=subprocess.PIPE).stdout
        score = json.loads(output)
        self.assertGreater(score["targets"]["n"], 0)
        self.assertEqual(score["targets"]["f1"], 1.0)
        for field in FIELDS:
            self.assertGreaterEqual(score["targets"][field], 0.97, field)
        self.assertEqual(score["agencies"]["f1"], 1.0)
        self.assertEqual(score["outline"]["f1"], 1.0)
        self.assertEqual(score["tables"]["accuracy"], 1.0)
        self.assertEqual(score["metadata"]["accuracy"], 1.0)


if __name__ == "__main__":
    if not os.path.isfile(SCORER) or not REFERENCES:
        print(f"skipped: no scorer or no references in {SHARED} (PLANMODEL_SHARED)")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
