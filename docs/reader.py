#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the tables of reader.md from what they are about, so that no word of them is kept twice.

    reader.py

Between two marks of a name, as `<!-- verbs -->` and `<!-- /verbs -->`, stands the file of that name in
docs/reader/, and between those of findings the rules of reader/notes.c.  A test fails where the chapter
is not what this writes.
"""

import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
CHAPTER = os.path.join(HERE, "reader.md")
RULES = os.path.join(HERE, "..", "libplanmodel", "reader", "notes.c")
PARTS = os.path.join(HERE, "reader")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_rules():
    source = read(RULES)
    rows = re.findall(r'ROW \("([a-z-]+)",\s*([A-Z]+),\s*((?:"[^"]*"\s*)+)\)', source)
    assert len(rows) == source.count('ROW ("'), "a row of the table of rules is not understood"
    return [(rule, severity.lower(), "".join(re.findall(r'"([^"]*)"', text))) for rule, severity, text in rows]


def write_findings():
    yield "| rule | severity | what is doubted |"
    yield "|---|---|---|"
    for rule, severity, text in read_rules():
        yield f"| `{rule}` | {severity} | {text} |"


def write_chapter(chapter):
    parts = {name[:-3]: read(os.path.join(PARTS, name)).strip() for name in sorted(os.listdir(PARTS) if os.path.isdir(PARTS) else ())
             if name.endswith(".md")}
    parts["findings"] = "\n".join(write_findings())
    for mark, text in parts.items():
        before, begin, rest = chapter.partition(f"<!-- {mark} -->\n")
        _, end, after = rest.partition(f"<!-- /{mark} -->")
        assert begin and end, f"there is no place for {mark}"
        chapter = before + begin + text + "\n" + end + after
    return chapter


def main():
    chapter = read(CHAPTER)
    with open(CHAPTER, "w", encoding="utf-8") as file:
        file.write(write_chapter(chapter))


if __name__ == "__main__":
    main()
