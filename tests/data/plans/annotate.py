#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the expected plan JSON of invented documents from the annotations beside them.

    annotate.py FOLDER... [--check]

For each NAME.py of a folder: NAME.json, and NAME.also.json where other answers are right too.  With
--check it writes nothing, and fails where what it would write is not what is there.
"""

import argparse
import importlib.util
import os
import sys

from drawn import text_of
from invention import Plan, annotation, checked, dump

SUFFIXES = (".txt", ".html", ".md")


def names(folder):
    return sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".py"))


def document_of(folder, name):
    path = next(os.path.join(folder, name + suffix) for suffix in SUFFIXES
                if os.path.exists(os.path.join(folder, name + suffix)))
    with open(path, "rb") as file:
        data = file.read()
    return annotation.Document(data, text_of(path, data))


def annotate(folder, name):
    """The files to be written, by name."""
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), os.path.join(folder, name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    plan = Plan(name, document_of(folder, name))
    module.annotate(plan)
    files = {name + ".json": checked(dump(plan.to_json()))}
    side = plan.side()
    if side:
        files[name + ".also.json"] = dump(side)
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--check", action="store_true", help="write nothing, and fail where something differs")
    parser.add_argument("--only", metavar="NAME")
    arguments = parser.parse_args()
    failed = False
    sys.dont_write_bytecode = True
    for folder in arguments.folders:
        for name in names(folder):
            if arguments.only not in (None, name):
                continue
            try:
                files = annotate(folder, name)
            except annotation.AnnotationError as error:
                print(f"{name}: {error}", file=sys.stderr)
                failed = True
                continue
            for path, text in files.items():
                path = os.path.join(folder, path)
                if arguments.check:
                    with open(path, encoding="utf-8") as file:
                        if file.read() != text:
                            print(f"{path} is not what {name}.py makes", file=sys.stderr)
                            failed = True
                else:
                    with open(path, "w", encoding="utf-8", newline="\n") as file:
                        file.write(text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
