#!/usr/bin/python3
"""Finds at every span of the example plans what the object there says.

    test-spans.py [REPOSITORY]

The documents are not part of the project: PLANMODEL_SHARED names the folder whose corpus/ has
them, ../shared beside the repository by default.  Without it the test is skipped (exit code 77).
"""

import copy
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest
from decimal import Decimal

ROOT = os.path.abspath(sys.argv[1] if len(sys.argv) > 1
                       else os.path.join(os.path.dirname(__file__), "..", ".."))
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(ROOT, "..", "shared")
CORPUS = os.path.join(SHARED, "corpus")
PLANS = sorted(glob.glob(os.path.join(ROOT, "examples", "plans", "*.json")))

DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2, "〇": 0}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10 ** 4, "萬": 10 ** 4, "亿": 10 ** 8, "億": 10 ** 8}
ROMAN = {"Ⅰ": 1, "Ⅱ": 2, "Ⅲ": 3, "Ⅳ": 4, "Ⅴ": 5}


def squeeze(text):
    return re.sub(r"\s", "", text)


def numeral(word):
    """The number that a Chinese numeral says; 三万五 is 35000."""
    total, part, digit, last = 0, 0, None, 1
    for c in word:
        if c in DIGITS:
            digit = DIGITS[c] if digit is None or last == 1 else digit * 10 + DIGITS[c]
            if c in "零〇":
                last = 1
        elif SCALES[c] < 10 ** 4:
            part, digit, last = part + (1 if digit is None else digit) * SCALES[c], None, SCALES[c]
        else:
            total = (total + part + (digit or 0) or 1) * SCALES[c]
            part, digit, last = 0, None, SCALES[c]
    return total + part + (digit or 0) * (last // 10 if last > 1 else 1)


def amounts_said(printed, inferred):
    """The amounts that the words at a place can mean."""
    plain = unicodedata.normalize("NFKC", printed).replace(",", "")
    said = {Decimal(n) for n in re.findall(r"[0-9]+(?:\.[0-9]+)?", plain)}
    said |= {Decimal(numeral(w)) for w in re.findall(f"[{''.join(DIGITS | SCALES)}]+", printed)}
    said |= {Decimal(ROMAN[c]) for c in printed if c in ROMAN}
    said |= {Decimal(2 ** numeral(n)) for n in re.findall(r"翻([一二两兩三四])番", printed)}
    if re.search(r"倍增|翻倍", printed):
        said.add(Decimal(2))
    if re.search(r"[万萬亿億千百]", printed) and not re.search(r"[0-9]", plain):
        said.add(Decimal(1))  # 建成万架级…: one 万架
    if "value" in inferred and re.search(r"全覆[盖蓋]|全部|所有", printed):
        said.add(Decimal(100))
    if "value" in inferred and re.search(r"清零|归零", printed):
        said.add(Decimal(0))
    return said


class Checker:
    """Holds one plan against its text; `faults` are sentences."""

    def __init__(self, plan, text):
        self.plan, self.text, self.faults = plan, text, []
        self.spans = {kind: {} for kind in ("sections", "tasks")}

    def read(self, what, span):
        """The words at a span, or nothing if it lies outside the text or is empty."""
        if not 0 <= span[0] < span[1] <= len(self.text):
            self.faults.append(f"{what}: {span} is not a stretch of the text")
            return ""
        return self.text[span[0]:span[1]]

    def expect(self, what, holds, words):
        if not holds:
            self.faults.append(f"{what}: not at its place, where {words[:24]!r} stands")

    def inside(self, what, span, outer):
        if not outer[0] <= span[0] <= span[1] <= outer[1]:
            self.faults.append(f"{what}: {span} is not inside {outer}")

    def heading(self, what, item):
        """Number, then title, at the start; nothing blank at either end."""
        words = self.read(what, item["span"])
        number, title = squeeze(item.get("number", "")), squeeze(item.get("title", ""))
        head = squeeze(words)
        # 002 has stray question marks where characters were lost in its conversion.
        rest = re.sub(r"^[、.\uff0e:\uff1a]?\??", "", head[len(number):])
        self.expect(what, head.startswith(number) and rest.startswith(title), words)
        self.expect(what, words == words.strip(), words)

    def facts(self):
        for key, span in self.plan.get("spans", {}).items():
            words = self.read(key, span)
            self.expect(key, words == words.strip() and self.says(key, words), words)

    def says(self, key, words):
        """Whether the words at the place of a fact say that fact."""
        stated, numbers = self.plan[key], [int(n) for n in re.findall(r"[0-9]+", words)]
        if key in ("issued", "published"):
            return "-".join(f"{n:02}" for n in numbers[:3]) == stated
        if key == "period":
            plan = re.fullmatch("(十[一二三四五]?)五", words)  # 十四五 is 2021 to 2025
            if plan:
                numbers = [1951 + 5 * numeral(plan[1]), 1955 + 5 * numeral(plan[1])]
            return [stated["start"], stated["end"]] == numbers
        if key == "kind":
            return re.search("(规划|規劃|纲要|计划|計劃|方案|意见|意見|措施|报告|報告)$", words) is not None
        if key in ("issuers", "area"):
            ids = stated if key == "issuers" else [stated]
            names = [name for item in self.plan["agencies"] + self.plan["areas"]
                     if item["id"] in ids for name in
                     (item["name"], item.get("full_name", ""), *item.get("aliases", []))]
            joint = "".join(item["name"] for item in self.plan["agencies"] if item["id"] in ids)
            return squeeze(words) in map(squeeze, [*names, joint])
        return squeeze(words) == squeeze(stated)

    def references(self):
        for n, reference in enumerate(self.plan.get("references", [])):
            words = self.read(f"reference {n}", reference["span"])
            self.expect(f"reference {n}", words == words.strip("。,、 \n"), words)
            self.expect(f"reference {n}", words.count("《") == words.count("》"), words)
            for key in ("title", "document_number"):
                self.expect(f"{key} of reference {n}",
                            squeeze(reference.get(key, "")) in squeeze(words), words)

    def sections(self, sections, outer):
        position = outer[0]
        for section in sections:
            what = f"section {section['id']}"
            self.spans["sections"][section["id"]] = section["span"]
            self.heading(what, section)
            self.inside(what, section["span"], (position, outer[1]))
            self.sections(section.get("sections", []), section["span"])
            position = section["span"][1]

    def tasks(self):
        for task in self.plan.get("tasks", []):
            what = f"task {task['id']}"
            self.spans["tasks"][task["id"]] = task["span"]
            self.heading(what, task)
            if "section" in task:
                self.inside(what, task["span"], self.spans["sections"][task["section"]])
            for assignment in task.get("assignments", []):
                self.assignment(f"assignment of {what}", assignment, task["span"])

    def assignment(self, what, assignment, outer):
        words = self.read(what, assignment["span"])
        self.expect(what, words == assignment["as_written"], words)
        if "inferred" not in assignment:
            self.inside(what, assignment["span"], outer)
        if "covers" in assignment:
            words = self.read(f"covers of {what}", assignment["covers"])
            self.expect(f"covers of {what}", words == words.strip(), words)
            self.inside(f"covers of {what}", assignment["covers"], outer)

    def tables(self):
        for table in self.plan.get("tables", []):
            what = f"table {table['id']}"
            self.heading(what, table)
            for note in table.get("notes", []):
                words = self.read(f"note of {what}", note["span"])
                self.expect(f"note of {what}", note["mark"] in words, words)

    def projects(self):
        for project in self.plan.get("projects", []):
            words = self.read(f"project {project['id']}", project["span"])
            self.expect(f"project {project['id']}",
                        squeeze(project["name"]) in squeeze(words), words)

    def indicators(self):
        for indicator in self.plan.get("indicators", []):
            for value in indicator.get("values", []):
                for mention in value.get("mentions", []):
                    self.mention(f"indicator {indicator['id']} {indicator['name']}",
                                 value, mention)

    def mention(self, what, value, mention):
        words = self.read(what, mention["span"])
        wording = mention.get("wording", words)
        self.expect(what, words == words.strip() and (words in wording or wording in words), words)
        for kind, key in (("sections", "section"), ("tasks", "task")):
            if key in mention:
                self.inside(what, mention["span"], self.spans[kind][mention[key]])
        said = amounts_said(words, value.get("inferred", []))
        for key in ("value", "value_max"):
            if key in value:
                self.expect(f"{key} {value[key]} of {what}", Decimal(value[key]) in said, words)

    def run(self):
        source = self.plan["source"]
        if (source["characters"] != len(self.text)
                or source["text_sha256"] != hashlib.sha256(self.text.encode()).hexdigest()):
            self.faults.append("source: it is another text")
        self.facts()
        self.references()
        self.sections(self.plan.get("sections", []), (0, len(self.text)))
        self.tasks()
        self.tables()
        self.projects()
        self.indicators()
        return self.faults


def read_corpus():
    corpus = {}
    for path in glob.glob(os.path.join(CORPUS, "*")):
        with open(path, "rb") as file:
            data = file.read()
        corpus[hashlib.sha256(data).hexdigest()] = data.decode("utf-8-sig")
    return corpus


def read_plans():
    for path in PLANS:
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path), json.load(file)


def checkable_spans(node, path=()):
    """Each span whose words are known, by what it belongs to; `covers` has none."""
    if isinstance(node, dict):
        for key, child in node.items():
            if key == "span":
                yield path, node, key
            elif path == ("spans",):
                yield path + (key,), node, key
            else:
                yield from checkable_spans(child, path + (key,))
        return
    for child in node if isinstance(node, list) else []:
        yield from checkable_spans(child, path)


class Spans(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.corpus = read_corpus()

    def text_of(self, plan):
        self.assertIn(plan["source"]["sha256"], self.corpus, "its document is not in the corpus")
        return self.corpus[plan["source"]["sha256"]]

    def test_there_are_plans(self):
        self.assertTrue(PLANS)

    def test_words_are_at_their_places(self):
        for name, plan in read_plans():
            with self.subTest(name):
                self.assertEqual(Checker(plan, self.text_of(plan)).run(), [])

    def test_a_shifted_span_is_found(self):
        """One fault planted in each kind of object of each plan: a span moved by one."""
        for name, plan in read_plans():
            text, planted = self.text_of(plan), set()
            for path, _, _ in checkable_spans(plan):
                if path in planted:
                    continue
                planted.add(path)
                damaged = copy.deepcopy(plan)
                _, owner, key = next(f for f in checkable_spans(damaged) if f[0] == path)
                owner[key] = [position + 1 for position in owner[key]]
                with self.subTest(name, kind="/".join(path)):
                    self.assertNotEqual(Checker(damaged, text).run(), [])
            self.assertTrue(planted)

    def test_a_wrong_amount_is_found(self):
        for name, plan in read_plans():
            damaged = copy.deepcopy(plan)
            value = next(v for i in damaged["indicators"] for v in i["values"] if "value" in v)
            value["value"] += "9"
            with self.subTest(name):
                self.assertEqual(len(Checker(damaged, self.text_of(plan)).run()),
                                 len(value["mentions"]))

    def test_numerals(self):
        for word, number in (("三万五", 35000), ("十五", 15), ("二十", 20), ("一百零五", 105),
                             ("一百五", 150), ("两", 2), ("三千二百万", 32000000), ("四", 4)):
            self.assertEqual(numeral(word), number, word)

    def test_annotations_give_these_files(self):
        annotate = os.path.join(ROOT, "examples", "plans", "annotate", "annotate.py")
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-B", annotate, "--corpus", CORPUS, "-o", folder],
                           check=True)
            for path in PLANS:
                with self.subTest(os.path.basename(path)), open(path, "rb") as committed, \
                        open(os.path.join(folder, os.path.basename(path)), "rb") as made:
                    self.assertEqual(committed.read(), made.read())


if __name__ == "__main__":
    if not os.path.isdir(CORPUS):
        print(f"skipped: no documents, as there is no folder {CORPUS} (PLANMODEL_SHARED)")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
