#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the tables of duties.md from the tables of the library, so that no word of them is kept twice.

    duties.py

Between `<!-- basis -->` and `<!-- /basis -->` and the like stand the words of an enumeration with what they say to people,
between those of short-forms the table of body-name.c.  A test fails where the chapter is not what this writes.
"""

import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
CHAPTER = os.path.join(HERE, "duties.md")
ANALYSIS = os.path.join(HERE, "..", "libplanmodel", "analysis")
ENUMERATIONS = {"basis": "duty-basis.c", "certainty": "duty-certainty.c", "deadlines": "deadline-origin.c"}


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write_enumeration(name):
    source = read(os.path.join(ANALYSIS, ENUMERATIONS[name]))
    rows = re.findall(r'value \((\w+), "([a-z-]+)",[\s\\]*N_\("([^"]*)"\)\)', source)
    assert len(rows) == len(re.findall(r"  value \(", source)) - 1, "a row of the table is not understood"
    yield "| word | what it says |"
    yield "|---|---|"
    for _, word, text in rows:
        yield f"| `{word}` | {text} |"


def write_short_forms():
    source = read(os.path.join(ANALYSIS, "body-name.c"))
    table = source.partition("plan_model_short_forms[] = {")[2].partition("};")[0]
    forms = {}
    for longer, shorter in re.findall(r'\{ "([^"]+)", "([^"]+)" \}', table):
        forms.setdefault(shorter, []).append(longer)
    yield "| short | long |"
    yield "|---|---|"
    for shorter, longer in forms.items():
        yield f"| {shorter} | {', '.join(longer)} |"


def write_chapter(chapter):
    parts = {name: "\n".join(write_enumeration(name)) for name in ENUMERATIONS}
    parts["short-forms"] = "\n".join(write_short_forms())
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
