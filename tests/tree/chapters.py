# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the chapters of the documentation say is so: chapters.py COMPILER...

Tables are those of what they are about; plans are plans; programs compile, run and print the same.
"""

import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator
from tap import Tap

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402

ROOT = os.environ["PLANMODEL_SOURCE_ROOT"]
BUILD = os.environ["PLANMODEL_BUILD_ROOT"]
DOCS = os.path.join(ROOT, "docs")
PLANS = os.path.join(ROOT, "examples", "plans")


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def blocks(chapter, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", chapter, re.MULTILINE | re.DOTALL)


def column(chapter, mark, number):
    """A column of the table between two marks."""
    table = chapter.partition(f"<!-- {mark} -->\n")[2].partition(f"<!-- /{mark} -->")[0]
    return [line.split("|")[number + 1].strip() for line in table.splitlines()[2:]]


def differences(what, said, true):
    return [] if said == true else [f"{what}: the chapter says {said}, and it is {true}"]


# --- Plan JSON ---

def load_writer(name):
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), os.path.join(DOCS, name + ".py"))
    writer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(writer)
    return writer


def stale(writer, chapter):
    program = "docs/" + os.path.basename(writer.__file__)
    for line, wanted in zip(chapter.splitlines(), writer.write_chapter(chapter).splitlines()):
        if line != wanted:
            yield f"{program} would write {wanted} for {line}"
    if len(chapter.splitlines()) != len(writer.write_chapter(chapter).splitlines()):
        yield f"{program} would write another number of lines"


def judge_plan(schema, text):
    """What is wrong with a plan: it must be written as the library writes it, too."""
    for error in Draft202012Validator(schema).iter_errors(json.loads(text)):
        yield error.message
    catalog = PlanModel.Catalog.new_from_bytes(GLib.Bytes.new(text.encode("utf-8")))
    if catalog.get_findings().get_n_items():
        yield "the reader has something to say of it"
    if catalog.get_item(0).to_json() != text:
        yield "the library writes it otherwise"


# --- The model, and the limits ---

def judge_words(chapter, schema):
    for mark in ("comparator", "form"):
        said = [word.strip("`") for word in column(chapter, mark + "s", 0)]
        yield from differences(mark, said, schema["$defs"][mark]["enum"])


def judge_limits(chapter, table="limits", kind=PlanModel.Loader):
    units = {"KiB": 1 << 10, "MiB": 1 << 20}
    loader = kind.new()
    limits = {}
    for link, said in zip(column(chapter, table, 0), column(chapter, table, 2)):
        number, _, unit = said.replace(",", "").partition(" ")
        limits[re.search(r":([a-z-]+)\]", link)[1]] = int(number) * units.get(unit, 1)
    wanted = {spec.name for spec in loader.list_properties() if spec.name.startswith("max-")}
    yield from differences("the limits", set(limits), wanted)
    for name in wanted & set(limits):
        yield from differences(name, limits[name], loader.get_property(name))


def judge_parts(chapter):
    said = re.findall(r"^\| `([a-z]+)` \|", chapter, re.MULTILINE)
    order = re.findall(r"^    \"([a-z]+)\",$", read("tests", "tree", "include-order.py"), re.MULTILINE)
    folders = [part for part in order if os.path.isdir(os.path.join(ROOT, "libplanmodel", part))]
    yield from differences("the parts", said, folders)
    yield from (f"{part} is not named" for part in order if f"`{part}`" not in chapter)


# --- The programs ---

def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout, ([] if done.returncode == 0 else [done.stderr or f"exit code {done.returncode}"])


def run_python(folder, program):
    path = os.path.join(folder, "targets.py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(program)
    return run([sys.executable, path, PLANS])


def run_c(folder, compiler, program):
    path = os.path.join(folder, "targets.c")
    with open(path, "w", encoding="utf-8") as file:
        file.write(program)
    flags, problems = run(["pkg-config", "--cflags", "--libs", "gio-2.0", "json-glib-1.0"])
    includes = [f"-I{os.path.join(top, below)}" for top in (ROOT, BUILD) for below in ("", "libplanmodel")]
    libraries = [f"-L{BUILD}/libplanmodel", "-lplanmodel-1", *shlex.split(flags)]
    _, more = run([*compiler, "-Wall", "-Wextra", "-Werror", *includes, path, "-o", path[:-2], *libraries])
    problems += more
    return run([path[:-2], PLANS]) if not problems else ("", problems)


def judge_python(chapter):
    """Whether the programs of a chapter run, on the plans in their place."""
    programs = blocks(chapter, "python")
    if not programs:
        yield "there is no program in it"
    with tempfile.TemporaryDirectory() as folder:
        for program in programs:
            yield from run_python(folder, program.replace("examples/plans", PLANS))[1]


def judge_programs(tap, overview, compiler):
    python, c = blocks(overview, "python"), blocks(overview, "c")
    tap.ok("the overview has a program in each language", differences("programs", [len(python), len(c)], [1, 1]))
    with tempfile.TemporaryDirectory() as folder:
        in_python, problems = run_python(folder, python[0])
        tap.ok("the one in Python runs", problems)
        in_c, problems = run_c(folder, compiler, c[0])
        tap.ok("the one in C compiles and runs", problems)
        titles = [plan.get_title() for plan in PlanModel.Catalog.new_from_path(PLANS)]
        lines = in_python.splitlines()
        printed = [line for line in lines if not line.startswith("  ")]
        tap.ok("it prints every plan", differences("titles", printed, titles))
        tap.ok("and targets", [] if len(lines) > 10 * len(titles) else [f"{len(lines)} lines"])
        tap.ok("both print the same", differences("the output", in_c, in_python))
        planted = c[0].replace("plan_model_plan_get_title", "plan_model_plan_get_planted")
        tap.found("planted: a function that is not there", run_c(folder, compiler, planted)[1], "get_planted")


# --- Concepts ---

def refuses_members(chapter):
    """Each member of the table is one that the library knows, and so is no other."""
    for member in column(chapter, "members", 0):
        text = json.dumps({"planmodel-vocabulary": "1", "concepts": [{member.strip("`"): 1}]})
        try:
            PlanModel.Vocabulary.new_from_bytes(GLib.Bytes.new(text.encode()), None)
        except GLib.Error as error:
            if "has no member" in error.message:
                yield error.message


def judge_vocabulary_schema():
    """The schema lets in what is shipped and what stands in the chapter, and refuses what the library refuses."""
    schema = json.loads(read("libplanmodel", "vocabulary", "vocabulary-1.schema.json"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    good = {"id": "a", "labels": {"zh-Hans": "甲"}}
    yield from (error.message for error in validator.iter_errors(json.loads(read("libplanmodel", "vocabulary", "concepts.json"))))
    yield from (error.message for error in validator.iter_errors(json.loads(blocks(read("docs", "concepts.md"), "json")[0])))
    for changed in ({"id": "a b"}, {"id": ""}, {"labels": {"de": "x"}}, {"labels": {"en": " "}}, {"labels": []}, {"alternative": {"en": "x"}},
                    {"broader": [1]}, {"dimension": ""}, {"dimension": "a//b"}, {"direction": "up"}, {"source": None}, {"colour": "red"},
                    {"definition": {"en": ""}}, {"facets": {"form": "percent"}}, {"facets": {"stage": ""}}, {"replaces": "yes"},
                    {"labels": {"en": "x" * 201}}, {"source": "x" * 10001}, {}):
        text = {"planmodel-vocabulary": "1", "concepts": [{**good, **changed}]}
        try:
            PlanModel.Vocabulary.new_from_bytes(GLib.Bytes.new(json.dumps(text).encode()), None)
            is_read = True
        except GLib.Error:
            is_read = False
        if is_read != validator.is_valid(text):
            yield f"the library {'reads' if is_read else 'refuses'} {changed}, and the schema does not"


def judge_concepts(tap, chapter):
    tap.ok("the schema of vocabularies is that of the library", judge_vocabulary_schema())
    programs, printed = blocks(chapter, "python"), blocks(chapter, "text")
    with tempfile.TemporaryDirectory() as folder:
        output, problems = run_python(folder, programs[0])
    tap.ok("the program of the concepts runs", problems)
    tap.ok("and prints what stands there", differences("the output", output, printed[0]))
    tap.ok("the members of a concept are those that are read", refuses_members(chapter))
    tap.found("planted: another member", refuses_members(chapter.replace("| `source` |", "| `planted` |")), "planted")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "county.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(blocks(chapter, "json")[0])
        vocabulary = PlanModel.Vocabulary.new_from_path(path, PlanModel.Vocabulary.get_default())
    found = [vocabulary.align_name(name, None).get_concept().get_id()
             for name in ("縣級眾創空間", "全县县级众创空间总数", "高新技术企业认定数")]
    tap.ok("its vocabulary says what it says", differences("concepts", found, ["county-makerspaces"] * 2 + ["high-tech-enterprises"]))
    errors = [value.value_nick for value in PlanModel.VocabularyError.__enum_values__.values()]
    said = [line.split("`")[1] for line in chapter.partition("| error | when |")[2].splitlines()[2:] if line.startswith("| `")]
    tap.ok("the errors are those of the library", differences("errors", said, errors))


def main():
    tap = Tap()
    schema = json.loads(read("libplanmodel", "json", "plan-1.schema.json"))
    writer = load_writer("plan-json")

    chapter = read("docs", "plan-json.md")
    tap.ok("the tables of plan JSON are up to date", stale(writer, chapter))
    planted = chapter.replace("The title as printed.", "planted")
    tap.found("planted: a meaning that has changed", stale(writer, planted), "planted")
    planted = chapter.replace("<!-- /rules", "| planted |\n<!-- /rules")
    tap.found("planted: a line more", stale(writer, planted), "number of lines")
    plans = blocks(chapter, "json")
    tap.ok("there is a plan in it", differences("plans", len(plans), 1))
    tap.ok("which is one, in the layout that it speaks of", judge_plan(schema, plans[0]))
    tap.found("planted: another layout", judge_plan(schema, plans[0].replace("  ", " ")), "writes it otherwise")

    writer = load_writer("reader")
    chapter = read("docs", "reader.md")
    tap.ok("the tables of reading are up to date", stale(writer, chapter))
    planted = chapter.replace("No year is printed with the figure", "planted")
    tap.found("planted: a finding that has changed", stale(writer, planted), "planted")

    writer = load_writer("duties")
    chapter = read("docs", "duties.md")
    tap.ok("the tables of duties are up to date", stale(writer, chapter))
    planted = chapter.replace("The name is printed in a list", "planted")
    tap.found("planted: a basis that has changed", stale(writer, planted), "planted")
    planted = chapter.replace("| 发改 |", "| planted |")
    tap.found("planted: a short form that has changed", stale(writer, planted), "planted")

    model = read("docs", "model.md")
    tap.ok("the model has every comparator and form", judge_words(model, schema))
    tap.found("planted: a comparator less", judge_words(model.replace("| `about` |", "| `planted` |"), schema), "about")

    security = read("docs", "security.md")
    tap.ok("the limits are those of the loader", judge_limits(security))
    tap.found("planted: another limit", judge_limits(security.replace("64 MiB", "65 MiB")), "max-bytes")
    tap.found("planted: a limit less", judge_limits(security.replace(":max-depth", ":planted")), "max-depth")

    of_reader = ("reader-limits", PlanModel.Reader)
    tap.ok("the limits are those of the reader", judge_limits(security, *of_reader))
    tap.found("planted: another limit of the reader", judge_limits(security.replace("100,000 |", "100,001 |"), *of_reader),
              "max-headings")

    architecture = read("docs", "architecture.md")
    tap.ok("the architecture names every part in its order", judge_parts(architecture))
    tap.found("planted: a part less", judge_parts(architecture.replace("| `store` |", "| store |")), "store")

    judge_concepts(tap, read("docs", "concepts.md"))

    for name in ("targets", "units"):
        chapter = read("docs", name + ".md")
        tap.ok(f"the programs of {name} run", judge_python(chapter))
        planted = chapter.replace("PlanModel.Unit.parse", "PlanModel.Unit.planted").replace("is_met", "planted")
        tap.found(f"planted: a method of {name} that is not there", judge_python(planted), "planted")

    judge_programs(tap, read("docs", "overview.md"), sys.argv[1:])
    tap.done()


main()
