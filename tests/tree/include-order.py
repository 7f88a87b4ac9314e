# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Holds the sources to the order of the parts and to the manners of headers.

A part includes the parts before it and none after it; headers name one another in full; public
headers refuse to be included alone, include nothing private and stand in <planmodel.h>; a private
header refuses another program; and every file is named in the meson.build of its part.
"""

import os
import re
import sys
import tempfile

from tap import Tap

# In the order in which they may include one another.
PARTS = (
    "core",
    "store",
    "model",
    "json",
    "vocabulary",
    "reader",
    "table",
    "query",
    "analysis",
    "exchange",
    "open",
    "cli",
)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
OURS = "libplanmodel/"


def read(path):
    with open(path, encoding="utf-8") as source:
        return source.read()


def sources(folder):
    """The files in C of a part, by their path below it."""
    for top, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith((".c", ".h", ".h.in", ".c.in")):
                yield os.path.relpath(os.path.join(top, name), folder)


def is_public(name):
    return name.endswith((".h", ".h.in")) and not name.endswith(("-private.h", "-private.h.in"))


def check_includes(part, name, text):
    where = f"{part}/{name}"
    for mark, included in INCLUDE.findall(text):
        if mark == '"':
            if included == "config.h":
                continue
            if part == "cli" and "/" not in included:
                continue
            yield f'{where} includes "{included}": in full it is <libplanmodel/part/…>'
        elif included == "planmodel.h":
            if part != "cli":
                yield f"{where} includes <planmodel.h>, which is for users"
        elif included.startswith(OURS):
            other = included[len(OURS):].split("/")[0]
            if other not in PARTS:
                yield f"{where} includes <{included}>: there is no such part"
            elif part == "cli" and other != "cli":
                yield f"{where} includes <{included}>: a program includes <planmodel.h> only"
            elif PARTS.index(other) > PARTS.index(part):
                yield f"{where} includes <{included}>: {other} stands after {part}"
            if is_public(name) and included.endswith("-private.h"):
                yield f"{where} is public and includes <{included}>"


def check_guard(part, name, text):
    where = f"{part}/{name}"
    if "#pragma once" not in text:
        yield f"{where} has no #pragma once"
    if is_public(name):
        if not re.search(r"!\s*defined \(PLAN_MODEL_INSIDE\) && !\s*defined \(PLAN_MODEL_COMPILATION\)", text):
            yield f"{where} does not refuse to be included alone"
    elif not re.search(r"#\s*(?:ifndef|if !defined \(?) ?(?:PLAN_MODEL_(?:CONFIG_H|COMPILATION)|GETTEXT_PACKAGE)", text):
        yield f"{where} is private and does not refuse another program"


def check(root):
    """All that is wrong below the folder root/libplanmodel."""
    library = os.path.join(root, "libplanmodel")
    umbrella = {name for _, name in INCLUDE.findall(read(os.path.join(library, "planmodel.h")))}
    order = re.findall(r"^\s*subdir\('(\w+)'\)", read(os.path.join(library, "meson.build")), re.MULTILINE)
    problems = []

    if [part for part in PARTS if part in order] != order:
        problems.append(f"meson.build goes through the parts in another order: {' '.join(order)}")
    folders = [entry.name for entry in os.scandir(library) if entry.is_dir()]
    problems += [f"{folder} is no part" for folder in sorted(folders) if folder not in PARTS]
    for included in sorted(umbrella):
        if "-private" in included:
            problems.append(f"planmodel.h includes <{included}>")

    for part in PARTS:
        folder = os.path.join(library, part)
        if part not in folders:
            continue
        build = read(os.path.join(folder, "meson.build"))
        for name in sources(folder):
            text = read(os.path.join(folder, name))
            problems += check_includes(part, name, text)
            if f"'{name}'" not in build:
                problems.append(f"{part}/{name} is not named in {part}/meson.build")
            if ".h" not in name or part == "cli":
                continue
            problems += check_guard(part, name, text)
            header = f"{OURS}{part}/{name.removesuffix('.in')}"
            if is_public(name) and header not in umbrella:
                problems.append(f"planmodel.h does not include <{header}>")
    return problems


GUARD = '#pragma once\n#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)\n# error\n#endif\n'
PRIVATE = '#pragma once\n#ifndef PLAN_MODEL_CONFIG_H\n# error\n#endif\n'


def planted(tap):
    """A small tree without a fault, and then with one at a time."""
    clean = {
        "planmodel.h": "#include <libplanmodel/core/a.h>\n#include <libplanmodel/model/b.h>\n",
        "meson.build": "subdir('core')\nsubdir('model')\nsubdir('cli')\n",
        "core/meson.build": "files('a.h', 'a.c')",
        "core/a.h": GUARD,
        "core/a.c": '#include "config.h"\n#include <libplanmodel/core/a.h>\n',
        "model/meson.build": "files('b.h', 'b-private.h')",
        "model/b.h": GUARD + "#include <libplanmodel/core/a.h>\n",
        "model/b-private.h": PRIVATE,
        "cli/meson.build": "files('main.c')",
        "cli/main.c": "#include <planmodel.h>\n",
    }

    def faults(**changed):
        with tempfile.TemporaryDirectory() as root:
            for name, text in {**clean, **{key.replace("__", "/"): value for key, value in changed.items()}}.items():
                path = os.path.join(root, "libplanmodel", name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as out:
                    out.write(text)
            return check(root)

    tap.ok("a clean tree has no fault", faults())
    plant = lambda name, text: faults(**{name.replace("/", "__"): clean.get(name, "") + text})
    tap.found("a later part", plant("core/a.c", "#include <libplanmodel/model/b.h>\n"), "model stands after core")
    tap.found("a part that is none", plant("core/a.c", "#include <libplanmodel/util/b.h>\n"), "no such part")
    tap.found("a folder that is none", plant("util/meson.build", ""), "util is no part")
    tap.found("a header by its bare name", plant("model/b.h", '#include "a.h"\n'), "in full")
    tap.found("a private header in a public one", plant("model/b.h", "#include <libplanmodel/model/b-private.h>\n"),
              "is public and includes")
    tap.found("the inside of the library in the command", plant("cli/main.c", "#include <libplanmodel/core/a.h>\n"),
              "a program includes")
    tap.found("the users' header in the library", plant("core/a.c", "#include <planmodel.h>\n"), "is for users")
    tap.found("a header that users do not get", faults(**{"planmodel.h": "#include <libplanmodel/core/a.h>\n"}),
              "does not include <libplanmodel/model/b.h>")
    tap.found("a header without its guard", faults(**{"core__a.h": "#pragma once\n"}), "refuse to be included alone")
    tap.found("a private header without its guard", faults(**{"model__b-private.h": "#pragma once\n"}),
              "refuse another program")
    tap.found("a file that no one builds", plant("core/c.c", ""), "not named in core/meson.build")
    tap.found("parts out of order", faults(**{"meson.build": "subdir('model')\nsubdir('core')\n"}), "another order")


def main():
    tap = Tap()
    planted(tap)
    root = sys.argv[1] if len(sys.argv) > 1 else os.environ["PLANMODEL_SOURCE_ROOT"]
    tap.ok("the tree", check(root))
    tap.done()


main()
