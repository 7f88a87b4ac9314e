#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the tables of plan-json.md from what they are about, so that no word of them is kept twice.

    plan-json.py

Between `<!-- members -->` and `<!-- /members -->` stand the objects and words of the JSON Schema, and
between `<!-- rules -->` and `<!-- /rules -->` the rules of store/problems.c.  A test fails where the
chapter is not what this writes.
"""

import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
CHAPTER = os.path.join(HERE, "plan-json.md")
SCHEMA = os.path.join(HERE, "..", "libplanmodel", "json", "plan-1.schema.json")
RULES = os.path.join(HERE, "..", "libplanmodel", "store", "problems.c")

# In the order in which they are met.
OBJECTS = ["period", "source", "spans", "reference", "area", "agency", "section", "table", "note", "task", "assignment",
           "project", "years", "indicator", "value", "against", "mention"]


def text(words):
    """Plain text as Markdown."""
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("*", r"\*"), ("_", r"\_"), ("|", r"\|")):
        words = words.replace(sign, written)
    return words


def name_enumeration(word_set):
    return "".join(part.capitalize() for part in word_set.split("-"))


def describe_reference(schema, said):
    name = said["$ref"].removeprefix("#/$defs/")
    target = schema["$defs"][name]
    if "enum" in target:
        return f"[{target['title']}](#words)"
    if target.get("type") == "object":
        return f"[{target['title']}](#{target['title'].replace(' ', '-')})"
    return target["title"]


def describe_type(schema, said):
    if "const" in said:
        return f"`\"{said['const']}\"`"
    if "$ref" in said:
        return describe_reference(schema, said)
    items = said["items"]
    return "array of names of members" if "enum" in items else f"array of {describe_reference(schema, items)}"


def describe_object(schema, said):
    yield "| member | type | meaning |"
    yield "|---|---|---|"
    for name, member in said["properties"].items():
        required = ", **required**" if name in said.get("required", []) else ""
        yield f"| `{name}` | {describe_type(schema, member)}{required} | {text(member['description'])} |"


def write_members(schema):
    definitions = schema["$defs"]
    missing = {name for name, said in definitions.items() if said.get("type") == "object"} ^ set(OBJECTS)
    assert not missing, f"not written, or not there: {missing}"
    yield "### Plan"
    yield ""
    yield from describe_object(schema, schema)
    for name in OBJECTS:
        yield ""
        yield f"### {definitions[name]['title'].capitalize()}"
        yield ""
        yield text(definitions[name]["description"])
        yield ""
        yield from describe_object(schema, definitions[name])
    yield ""
    yield "### Words"
    yield ""
    yield "| what | words | meaning |"
    yield "|---|---|---|"
    for name, said in definitions.items():
        if "enum" in said:
            words = ", ".join(f"`{word}`" for word in said["enum"])
            enumeration = f"[{said['title']}][enum@PlanModel.{name_enumeration(name)}]"
            yield f"| {enumeration} | {words} | {text(said['description'])} |"


def read_rules():
    """(rule, severity, code of the error, explanation) in the order of the table."""
    with open(RULES, encoding="utf-8") as file:
        source = file.read()
    rows = re.findall(r'ROW \("([a-z0-9-]+)", ([A-Z]+), ([A-Z_]+), [A-Z_]+,\s*"([^"]+)"\)', source)
    assert len(rows) == source.count("ROW (\""), "a row of the table of rules is not understood"
    return rows


def write_rules():
    yield "| rule | severity | code of the error | what is wrong |"
    yield "|---|---|---|---|"
    for rule, severity, code, explanation in read_rules():
        yield f"| `{rule}` | {severity.lower()} | {code.lower().replace('_', '-')} | {text(explanation)} |"


def write_chapter(chapter):
    """The chapter with its tables written anew."""
    with open(SCHEMA, encoding="utf-8") as file:
        schema = json.load(file)
    for mark, lines in (("members", write_members(schema)), ("rules", write_rules())):
        begin, end = f"<!-- {mark} -->\n", f"<!-- /{mark} -->"
        before, _, rest = chapter.partition(begin)
        _, found, after = rest.partition(end)
        assert found, f"there is no {end} after {begin}"
        chapter = before + begin + "\n".join(lines) + "\n" + end + after
    return chapter


def main():
    with open(CHAPTER, encoding="utf-8") as file:
        chapter = file.read()
    with open(CHAPTER, "w", encoding="utf-8") as file:
        file.write(write_chapter(chapter))


if __name__ == "__main__":
    main()
