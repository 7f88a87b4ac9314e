# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The JSON Schema of plan JSON is right, is all tested, and says what the library does.

    test-schema.py SHAPE-DUMP READ-PLANS

The five example plans validate.  A document that holds every member is broken in one way after the
other: each broken document must fail in the schema by the keyword and at the place that the tables
below name, and the library's reader must report the same place.  A walk through the schema then
finds what no broken document has hit.  SHAPE-DUMP prints the library's table of members, which the
schema must agree with both ways; READ-PLANS reads plans as the library does.  Each of these checks
is shown to find a fault that is planted for it.
"""

import copy
import glob
import json
import os
import subprocess
import sys

ROOT = os.environ["PLANMODEL_SOURCE_ROOT"]
sys.path.insert(0, os.path.join(ROOT, "tests", "tree"))

from jsonschema import Draft202012Validator  # noqa: E402
from tap import Tap  # noqa: E402

SCHEMA = os.path.join(ROOT, "libplanmodel", "json", "plan-1.schema.json")
EVERY_MEMBER = os.path.join(ROOT, "tests", "data", "json", "every-member.json")

NOTHING = object()
DIGITS = "1234567890" * 4
YEARS = {"start": 2021, "end": 2025}

# The kinds of objects whose ids others name.
IDENTIFIED = ("area", "agency", "section", "table", "task", "project", "indicator")

# --- What is wrong for each type of member: (the value, the keyword that refuses it, where in the value) ---


def refuses(keyword, *values, below=()):
    return [(value, keyword, below) for value in values]


NO_TEXT = [*refuses("type", 7, None, True, ["a"], {"a": "b"}), *refuses("minLength", ""),
           *refuses("pattern", "a\0b", "\0")]
NO_ARRAY = refuses("type", "a", None, 1, {})
NO_DATE = [*refuses("type", 2021, None, ["2021"]),
           *refuses("pattern", "", "0000", "0000-01-01", "202", "20211", "2021-4", "2021-00", "2021-13", "2021-04-00",
                    "2021-04-31", "2021-02-30", "2021-01-32", "2021-04-09T00:00", "2021/04/09", "21-04-09", " 2021",
                    "2021年", "-2021", "２０２１")]
WRONG = {
    "version": refuses("const", "2", "1.0", "", 1, None),
    "id": NO_TEXT,
    "text": NO_TEXT,
    "link": NO_TEXT,
    "date": [*NO_DATE, *refuses("pattern", "2021-Q4", "ongoing")],
    "deadline": [*NO_DATE, *refuses("pattern", "2021-Q0", "2021-Q5", "2021-S0", "2021-S3", "2021-q4", "0000-Q1",
                                    "Ongoing", "ongoing ", "2021-Q4-01")],
    "word": refuses("enum", "no-such-word", "", "Target", 1, None),
    "year": [*refuses("type", "2021", None, 2021.5, True), *refuses("minimum", 0, -1), *refuses("maximum", 10000)],
    "count": [*refuses("type", "1", None, 0.5), *refuses("minimum", 0, -1), *refuses("maximum", 4294967296)],
    "decimal": [*refuses("type", 7, 2.8, None, ["1"]),
                *refuses("pattern", "", "-", "+1", "01", "00", "-01", "-0", "-0.0", "-0.00", ".5", "5.", "1.2.3", "1e3",
                         "1,000", "1 000", "1/3", "NaN", "Infinity", "0x10", "三", "１", "5%", " 5", "1.-5", "--5"),
                *refuses("pattern", DIGITS[:35], "-" + DIGITS[:35], DIGITS[:30] + "." + DIGITS[:5],
                         "-0." + DIGITS[:34])],
    "span": [*refuses("type", {"start": 1, "end": 2}, None, "1-2"),
             *refuses("minItems", [], [1]),
             *refuses("maxItems", [1, 2, 3]),
             *refuses("type", ["1", 2], [None, 2], [0.5, 2], below=(0,)),
             *refuses("type", [1, "2"], [1, None], [1, 2.5], below=(1,)),
             *refuses("minimum", [-1, 2], below=(0,)),
             *refuses("minimum", [0, 0], below=(1,)),
             *refuses("maximum", [4294967295, 4294967295], below=(0,)),
             *refuses("maximum", [1, 4294967296], below=(1,))],
    "links": [*NO_ARRAY, *refuses("type", [1], [None], below=(0,)), *refuses("minLength", [""], below=(0,))],
    "texts": [*NO_ARRAY, *refuses("type", ["a", 1], below=(1,)), *refuses("minLength", [""], below=(0,)),
              *refuses("pattern", ["a", "\0"], below=(1,))],
    "names": [*NO_ARRAY, *refuses("uniqueItems", ["inferred", "inferred"]),
              *refuses("enum", [0], [None], [""], below=(0,)),
              *refuses("enum", ["inferred", "no-such-member"], below=(1,))],
    "part": refuses("type", "a", None, 1, []),
    "list": [*NO_ARRAY, *refuses("type", ["a"], [None], [[]], below=(0,))],
}

# --- What is right at its edges ---

DATES = ["0001", "9999", "2021-01", "2021-12", "2021-01-31", "2021-04-30", "2020-02-29", "2021-02-28", "9999-12-31"]
RIGHT = {
    "version": ["1"],
    "id": ["a", "一", "\u0001", "\U0001f600", "a/b~c", " "],
    "text": ["a", "一", "\u0001", "\U0001f600", "\"\\\n", " "],
    "date": DATES,
    "deadline": [*DATES, "2021-Q1", "2021-Q4", "2021-S1", "2021-S2", "0001-Q1", "ongoing"],
    "year": [2021],
    "count": [1, 4294967295],
    "decimal": ["0", "0.0", "0.00", "2.80", "-0.5", "-0.05", "-5", "-5.0", "10", "400", "8.0", DIGITS[:18], DIGITS[:19],
                DIGITS[:34], "-" + DIGITS[:34], DIGITS[:33] + ".5", "0." + DIGITS[:33], "-0." + DIGITS[:33],
                "0." + "0" * 33],
    "span": [[0, 1], [0, 4294967295], [4294967294, 4294967295]],
    "links": [[]],
    "texts": [[], ["a"], ["a", "a"]],
    "names": [[], ["inferred"]],
    "list": [[]],
}

# --- What a schema cannot say: (what it is, what is changed in the compact text, the reader's rule) ---

BEYOND = [
    ("the 29 of a February that has 28", '"issued":"2021-04-09"', '"issued":"2021-02-29"', "member-mistyped"),
    ("a span that ends where it starts", '"span":[200,205]', '"span":[200,200]', "member-mistyped"),
    ("a span that ends before it starts", '"span":[200,205]', '"span":[205,200]', "member-mistyped"),
    ("a year with a point", '"year":2025', '"year":2025.0', "member-mistyped"),
    ("a year with an exponent", '"base_year":2020', '"base_year":202e1', "member-mistyped"),
    ("a count with a point", '"characters":1000', '"characters":1000.0', "member-mistyped"),
    ("a start with a minus", '"title":[0,11]', '"title":[-0,11]', "member-mistyped"),
    ("a member given twice", '"scope":"工业"', '"scope":"工业","scope":"工业"', "member-duplicate"),
    ("a period that ends before it starts", '"period":{"start":2021', '"period":{"start":2026', "years-reversed"),
    ("years that end before they start", '"years":{"start":2021', '"years":{"start":2024', "years-reversed"),
    ("two objects of a kind with one id", '"id":"i2"', '"id":"i1"', "id-duplicate"),
    ("two sections with one id, one in the other", '"id":"s1.1"', '"id":"s1"', "id-duplicate"),
    ("an id that points nowhere", '"project":"p1"', '"project":"p9"', "id-unresolved"),
    ("an id of another kind", '"area":"r2","language"', '"area":"a1","language"', "id-unresolved"),
    ("an agency in a list that is not there", '"members":["a1"]', '"members":["a9"]', "id-unresolved"),
    ("an object that is its own parent", '"parent":"k1"', '"parent":"k2"', "parent-cycle"),
    ("parents in a ring", '{"id":"i2",', '{"id":"i2","parent":"i1",', "parent-cycle"),
    ("a group that holds itself", '"members":["a1"]', '"members":["a1","a2"]', "parent-cycle"),
    ("half of a surrogate pair", '"mark":"*"', '"mark":"\\ud800"', "json-syntax"),
]


def load(path):
    def refuse_duplicates(pairs):
        assert len(dict(pairs)) == len(pairs), f"{path}: a member is given twice: {pairs}"
        return dict(pairs)

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=refuse_duplicates)


def compact(document):
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def at(document, path):
    for step in path:
        document = document[step]
    return document


def changed(document, path, value):
    """A copy in which the value at a path is another, or is not there."""
    document = copy.deepcopy(document)
    owner = at(document, path[:-1])
    if value is NOTHING:
        del owner[path[-1]]
    else:
        owner[path[-1]] = value
    return document


# --- The table of members and the schema ---

def definition(schema, kind):
    return schema if kind == "plan" else schema["$defs"].get(kind, {})


def expected_member(kind, member):
    """What the schema has to say of a member of the table, but for the words."""
    kind_of = {"version": {"const": "1"}, "link": {"$ref": f"#/$defs/{member.get('of')}-id"},
               "links": {"type": "array", "items": {"$ref": f"#/$defs/{member.get('of')}-id"}},
               "texts": {"type": "array", "items": {"$ref": "#/$defs/text"}},
               "part": {"$ref": f"#/$defs/{member.get('of')}"},
               "list": {"type": "array", "items": {"$ref": f"#/$defs/{member.get('of')}"}}}
    return kind_of.get(member["type"]) or {"$ref": f"#/$defs/{member['type']}"}


def compare_member(schema, shapes, kind, member):
    said = definition(schema, kind)["properties"][member["name"]]
    where = f"{kind}: {member['name']}"
    said = {keyword: value for keyword, value in said.items() if keyword != "description"}
    if member["type"] == "word":
        words = schema["$defs"].get(said.get("$ref", "").rpartition("/")[2], {}).get("enum")
        if words != member["words"]:
            yield f"{where}: the words are {words} in the schema and {member['words']} in the table"
    elif member["type"] == "names":
        names = [other["name"] for other in shapes[member["of"]]]
        if said != {"type": "array", "items": {"enum": names}, "uniqueItems": True}:
            yield f"{where}: {said} in the schema, where the table has the names {names}"
    elif said != expected_member(kind, member):
        yield f"{where}: {said} in the schema and {member} in the table"


def compare(schema, shapes):
    """Where the schema and the table of members differ."""
    objects = {name for name, said in schema["$defs"].items() if said.get("type") == "object"} | {"plan"}
    for kind in sorted(objects ^ set(shapes)):
        yield f"{kind}: an object of the {'schema' if kind in objects else 'table'} alone"
    for kind in sorted(objects & set(shapes)):
        said = definition(schema, kind)
        names = [member["name"] for member in shapes[kind]]
        required = [member["name"] for member in shapes[kind] if member["required"]]
        if list(said["properties"]) != names:
            yield f"{kind}: the members are {list(said['properties'])} in the schema and {names} in the table"
        if said.get("required", []) != required:
            yield f"{kind}: required are {said.get('required', [])} in the schema and {required} in the table"
        for member in shapes[kind]:
            if member["name"] in said["properties"]:
                yield from compare_member(schema, shapes, kind, member)


# --- What of the schema has been hit ---

class Coverage:
    """Which keyword at which place of the schema some error came from; a place is one in $defs or the root."""

    ASSERTIONS = {"type", "const", "enum", "minLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
                  "uniqueItems", "not"}
    ANNOTATIONS = {"$schema", "$id", "title", "description", "$defs"}

    def __init__(self, schema):
        self.schema = schema
        self.hits = {}  # by the name of the broken document

    def follow(self, hits, place, node):
        hits.add((place, "$ref"))
        name = node["$ref"].removeprefix("#/$defs/")
        return f"#/$defs/{name}", self.schema["$defs"][name]

    def hit(self, name, error):
        hits = self.hits.setdefault(name, set())
        place, node = "#", self.schema
        for step in list(error.absolute_schema_path)[:-1]:
            while isinstance(node, dict) and "$ref" in node and step not in node:
                place, node = self.follow(hits, place, node)
            place, node = f"{place}/{step}", node[step]
        while "$ref" in node and error.validator not in node:
            place, node = self.follow(hits, place, node)
        if error.validator == "required":
            hits |= {(place, "required", name) for name in error.validator_value if name not in error.instance}
        else:
            hits.add((place, error.validator))

    def wanted(self, place="#", node=None):
        node = self.schema if node is None else node
        for keyword, value in node.items():
            below = f"{place}/{keyword}"
            if keyword in self.ASSERTIONS or keyword == "$ref":
                yield (place, keyword)
            elif keyword == "required":
                yield from ((place, keyword, name) for name in value)
            elif keyword == "additionalProperties" and value is False:
                yield (place, keyword)
            elif keyword in ("properties", "$defs"):
                for name, said in value.items():
                    yield from self.wanted(f"{below}/{name}", said)
            elif keyword in ("allOf", "prefixItems"):
                for i, said in enumerate(value):
                    yield from self.wanted(f"{below}/{i}", said)
            elif keyword == "items":
                yield from self.wanted(below, value)
            elif keyword not in self.ANNOTATIONS:
                raise AssertionError(f"the test does not know what {keyword} says at {place}")

    def untested(self):
        hit = set().union(*self.hits.values())
        return [" ".join(wanted) for wanted in self.wanted() if wanted not in hit]


# --- Documents ---

class Documents:
    """The document with every member, and what is made of it."""

    def __init__(self, base, shapes):
        self.base = base
        self.shapes = shapes
        self.objects = {kind: [] for kind in shapes}
        self._find("plan", (), base)

    def _find(self, kind, path, value):
        self.objects[kind].append((path, value))
        for member in self.shapes[kind]:
            if member["name"] not in value:
                continue
            held = value[member["name"]]
            if member["type"] == "part":
                self._find(member["of"], (*path, member["name"]), held)
            elif member["type"] == "list":
                for i, item in enumerate(held):
                    self._find(member["of"], (*path, member["name"], i), item)

    def absent(self):
        for kind, members in self.shapes.items():
            for member in members:
                if not any(member["name"] in value for _, value in self.objects[kind]):
                    yield f"{kind}: {member['name']} is nowhere in the document"

    def members(self):
        """Each member of each kind, and a place where it stands."""
        for kind, members in self.shapes.items():
            for member in members:
                yield kind, member, next((*path, member["name"]) for path, value in self.objects[kind]
                                         if member["name"] in value)

    def broken(self):
        """(name, document, keyword, where it fails, where the reader sees it, the reader's rules)"""
        for _, member, path in self.members():
            for value, keyword, below in WRONG[member["type"]]:
                rule = "member-mistyped"
                if "\\u0000" in json.dumps(value):
                    rule = "json-syntax"
                elif member["type"] == "version" and isinstance(value, str):
                    rule = "version-unsupported"
                yield (f"{value!r} as {pointer(path)}", changed(self.base, path, value), keyword, (*path, *below), path,
                       rule)
            if member["required"]:
                yield (f"no {pointer(path)}", changed(self.base, path, NOTHING), "required", path[:-1], path[:-1],
                       "member-missing")
        for kind, found in self.objects.items():
            for path, _ in found:
                # Also that of another kind, and one in other letters.
                for name in ("no-such-member", "planmodel" if kind != "plan" else "values", "ID", ""):
                    below = (*path, name)
                    yield (f"{name!r} in the {kind} {pointer(path)}", changed(self.base, below, "1"),
                           "additionalProperties", path, below, "member-unknown")
        path = next(path for path, value in self.objects["value"] if "year" in value)
        yield ("year and years", changed(self.base, (*path, "years"), YEARS), "not", path, path, "members-exclusive")
        for document in (7, None, "plan", []):
            yield (f"{document!r} in place of a plan", document, "type", (), (), "member-mistyped")

    def right(self):
        """(name, document, kind and path of the object in question)"""
        for kind, member, path in self.members():
            values = member.get("words", RIGHT.get(member["type"], []))
            if member["type"] == "names":
                values = [*values, [other["name"] for other in self.shapes[member["of"]]]]
            elif member["type"] == "year" and member["name"] != "end":
                values = [*values, 1]
            elif member["type"] == "year":
                values = [*values, 9999]
            elif member["type"] == "id" or (member["type"] == "list" and member["of"] in IDENTIFIED):
                continue  # what names them would point nowhere
            for value in values:
                yield (f"{value!r} as {pointer(path)}", changed(self.base, path, value), kind, path[:-1])
            if not member["required"] and member["type"] != "list":
                yield (f"no {pointer(path)}", changed(self.base, path, NOTHING), kind, path[:-1])
        yield ("the least", {"planmodel": "1", "id": "a", "title": "a"}, "plan", ())
        for value in RIGHT["id"]:
            yield (f"{value!r} as /id", changed(self.base, ("id",), value), "plan", ())

    def mixed(self):
        """The same: one member of each type with what is right and wrong for every type."""
        values = [value for right in RIGHT.values() for value in right]
        values += [value for wrong in WRONG.values() for value, _, _ in wrong]
        values += [True, False, 0, 1, 9999, 2025.5, -1, "target", "increase", "a1", "i1", YEARS, {}, [{}], [[]]]
        unlike = []
        for value in values:
            if not any(value == other and type(value) is type(other) for other in unlike):
                unlike.append(value)
        seen = set()
        for kind, member, path in self.members():
            # What is named must be there, and years must not be reversed: that is not for the schema to say.
            if member["type"] in ("id", "link", "links", "list", "part", *seen) or kind in ("period", "years"):
                continue
            seen.add(member["type"])
            for value in unlike:
                yield (f"{value!r} as {pointer(path)}", changed(self.base, path, value), kind, path[:-1])


# --- The reader ---

def read(program, texts):
    """What the library's reader says of each text."""
    lines = "".join(text + "\n" for text in texts).encode("utf-8")
    done = subprocess.run([program], input=lines, capture_output=True, check=True)
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert len(answers) == len(texts), done.stderr
    return answers


def judge_schema(validator, coverage, broken):
    """What of the broken documents does not fail as it should."""
    for name, document, keyword, where, _, _ in broken:
        errors = list(validator.iter_errors(document))
        for error in errors:
            if error.validator == keyword:
                coverage.hit(name, error)
        if not errors:
            yield f"{name}: the schema accepts it"
        elif not any(error.validator == keyword and tuple(error.absolute_path) == where for error in errors):
            said = [(error.validator, pointer(error.absolute_path)) for error in errors]
            yield f"{name}: expected {keyword} at \"{pointer(where)}\", got {said}"
        elif any(tuple(error.absolute_path) != where for error in errors):
            yield f"{name}: something else fails too: {[pointer(error.absolute_path) for error in errors]}"


def judge_reader(program, broken):
    for (name, _, _, _, where, rule), answer in zip(broken, read(program, [compact(row[1]) for row in broken])):
        if answer["read"] != (rule == "member-unknown"):
            yield f"{name}: the reader {'accepts' if answer['read'] else 'refuses'} it"
        severity = "warning" if answer["read"] else "error"
        # In an array the place is that of the item; what ends the text stands at a character.
        seen = [said for said in answer["findings"] if said[:2] == [rule, severity]
                and (said[2] == pointer(where) or said[2].startswith(pointer(where) + "/"))]
        # Where an object lost its id, those that name it say so too.
        others = [said for said in answer["findings"] if said not in seen and said[0] != "id-unresolved"]
        if not seen or others:
            yield f"{name}: expected {rule} at \"{pointer(where)}\", the reader says {answer['findings']}"


def judge_agreement(schema, program, documents):
    """Where reader and schema do not say the same of a document, of which one object has been changed."""
    documents = list(documents)
    whole = Draft202012Validator(schema)
    validators = {kind: whole if kind == "plan" else whole.evolve(schema={"$ref": f"#/$defs/{kind}"})
                  for kind in {row[2] for row in documents}}
    answers = read(program, [compact(row[1]) for row in documents])
    for (name, document, kind, path), answer in zip(documents, answers):
        accepted = answer["read"] and not answer["findings"]
        valid = validators[kind].is_valid(at(document, path))
        if accepted != valid:
            yield f"{name}: the schema {'accepts' if valid else 'refuses'} it, and the reader says {answer['findings']}"


def beyond(base):
    text = compact(base)
    for name, old, new, rule in BEYOND:
        assert text.count(old) >= 1, f"{name}: {old} is not in the document"
        yield name, text.replace(old, new, 1), rule


def judge_beyond(validator, program, base):
    rows = list(beyond(base))
    for (name, text, rule), answer in zip(rows, read(program, [text for _, text, _ in rows])):
        if not validator.is_valid(json.loads(text)):
            yield f"{name}: the schema can say it after all"
        said = {said for said, _, _ in answer["findings"]}
        if answer["read"] or (said != {rule} and said != {rule, "id-unresolved"}):
            yield f"{name}: expected {rule}, the reader says {answer['findings']}"


# --- Planted faults ---

def plant(document, *path_and_value):
    *path, value = path_and_value
    return changed(document, path, value)


def reordered(schema):
    planted = copy.deepcopy(schema)
    properties = planted["$defs"]["area"]["properties"]
    properties["name"] = properties.pop("name")
    return planted


def planted_differences(schema):
    defs = schema["$defs"]
    def of(kind, name, *rest):
        return plant(schema, "$defs", kind, "properties", name, *rest)

    yield "a member that the schema lacks", of("mention", "wording", NOTHING), ("mention", "wording")
    yield "a member that the table lacks", of("mention", "planted", {}), ("mention", "planted")
    yield "an object that the schema lacks", plant(schema, "$defs", "note", NOTHING), ("note", "table alone")
    yield "an object that the table lacks", plant(schema, "$defs", "planted", {"type": "object"}), ("planted", "schema")
    yield "members in another order", reordered(schema), ("area", "the members are")
    yield "a member required by one", plant(schema, "$defs", "note", "required", []), ("note", "required")
    yield "a member of another type", of("task", "deadline", "$ref", "#/$defs/date"), ("task", "deadline")
    yield "a link to another kind", of("project", "table", "$ref", "#/$defs/task-id"), ("project", "table")
    yield "a list of other objects", of("table", "notes", "items", {"$ref": "#/$defs/table"}), ("table", "notes")
    yield "a word more", plant(schema, "$defs", "form", "enum", [*defs["form"]["enum"], "planted"]), ("form", "planted")
    yield "a word less", plant(schema, "$defs", "status", "enum", defs["status"]["enum"][1:]), ("value", "status")
    yield "a name less", of("assignment", "inferred", "items", {"enum": ["agency"]}), ("assignment", "inferred")
    yield "names that may come twice", of("value", "inferred", "uniqueItems", False), ("value", "inferred")


def check_plants(tap, schema, shapes, program, documents, broken, coverage):
    for name, planted, words in planted_differences(schema):
        tap.found(f"planted: {name}", compare(planted, shapes), *words)

    lax = copy.deepcopy(schema)
    del lax["$defs"]["note"]["additionalProperties"]
    some = [row for row in broken if "in the note" in row[0]]
    tap.found("planted: an object that is not closed",
              judge_schema(Draft202012Validator(lax), Coverage(lax), some), "accepts")
    lax = plant(schema, "$defs", "year", "maximum", 99999)
    some = [row for row in documents.mixed() if "/year" in row[0]]
    tap.found("planted: a schema that accepts more than the reader", judge_agreement(lax, program, some),
              "10000", "the schema accepts")
    narrow = plant(schema, "$defs", "decimal", "pattern", "^[0-9]+$")
    tap.found("planted: a schema that accepts less than the reader",
              judge_agreement(narrow, program, documents.right()), "2.80", "the schema refuses")

    untested = Coverage(plant(schema, "$defs", "note", "properties", "mark", "maxItems", 9))
    untested.hits = {name: hits for name, hits in coverage.hits.items()
                     if name != "year and years" and "/against/text" not in name}
    tap.found("planted: a rule that no broken document hits", untested.untested(), "mark", "maxItems")
    tap.found("planted: a broken document less", untested.untested(), "#/$defs/value not")
    tap.found("planted: a missing member less", untested.untested(), "#/$defs/against required text")
    tap.found("planted: a member that is never broken", untested.untested(), "#/$defs/against/properties/text $ref")


def main():
    shape_dump, program = sys.argv[1:]
    tap = Tap()
    schema = load(SCHEMA)
    base = load(EVERY_MEMBER)
    shapes = json.loads(subprocess.run([shape_dump], capture_output=True, text=True, check=True).stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    documents = Documents(base, shapes)
    broken = list(documents.broken())
    coverage = Coverage(schema)

    plans = sorted(glob.glob(os.path.join(ROOT, "examples", "plans", "*.json")))
    tap.ok("there are five example plans", [] if len(plans) == 5 else [f"there are {len(plans)}"])
    for plan in plans:
        tap.ok(f"the schema accepts {os.path.basename(plan)}",
               (f"{pointer(error.absolute_path)}: {error.message}" for error in validator.iter_errors(load(plan))))
    answers = read(program, [compact(load(plan)) for plan in plans])
    tap.ok("the reader accepts the example plans",
           (f"{plan}: {answer['findings']}" for plan, answer in zip(plans, answers) if answer["findings"]))

    tap.ok("the schema says what the table of members says", compare(schema, shapes))
    tap.ok("the document to be broken has every member", documents.absent())
    tap.ok("each object of the schema says what it is",
           (f"{name} has no {word}" for name, said in schema["$defs"].items() for word in ("title", "description")
            if word not in said))
    tap.ok("each member of the schema says what it means",
           (f"{kind}: {name}" for kind in shapes for name, said in definition(schema, kind)["properties"].items()
            if "description" not in said))

    # How many there are is not part of the name, which stays the same when there are more.
    tap.ok("broken documents fail in the schema where they should", judge_schema(validator, coverage, broken))
    tap.ok("no rule of the schema is untested", coverage.untested())
    tap.ok("the reader reports what the schema refuses, at the same place", judge_reader(program, broken))
    answers = read(program, [compact(row[1]) for row in documents.right()])
    tap.ok("the reader accepts what is right at its edges",
           (f"{row[0]}: {answer['findings']}" for row, answer in zip(documents.right(), answers) if answer["findings"]))
    tap.ok("the schema accepts it too", judge_agreement(schema, program, documents.right()))
    tap.ok("the schema and the reader agree on every value for every type",
           judge_agreement(schema, program, documents.mixed()))
    tap.ok("what a schema cannot say is held by the reader", judge_beyond(validator, program, base))

    check_plants(tap, schema, shapes, program, documents, broken, coverage)
    tap.done()


main()
