# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The programs in each README run, and print what it says; what it and the chapters show of the command is true too.

    readme.py --build FOLDER [--typelib] [--planmodel PROGRAM]

A block is text between fences. The blocks in c, python and js are the programs; what they print
begins with the block in text. A block in console is a command behind a dollar sign, and lines that
stand in what it prints, in this order; a line that is … stands for any number of others.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile

from tap import Tap

ROOT = os.environ["PLANMODEL_SOURCE_ROOT"]


def blocks(text):
    """(language, lines) of each block."""
    return [(language, body.splitlines()) for language, body in re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)]


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def run(command, may_find=False, **options):
    """The lines that a command prints; with may_find it may end with 1, as a check that found something does."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, **options)
    if done.returncode and not (may_find and done.returncode == 1):
        raise RuntimeError(f"{command[0]}: exit code {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout.splitlines()


def run_c(lines, build, folder):
    source, program = os.path.join(folder, "first.c"), os.path.join(folder, "first")
    with open(source, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    flags = run(["pkg-config", "--cflags", "--libs", "gio-2.0", "json-glib-1.0"])[0].split()
    run(["gcc", "-Wall", "-Wextra", "-Werror", source, "-o", program, "-I", ROOT, "-I", os.path.join(ROOT, "libplanmodel"),
         "-I", build, "-L", os.path.join(build, "libplanmodel"), "-lplanmodel-1", *flags])
    return run([program])


def run_script(command, lines, folder, name):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return run([*command, path])


def begins(printed, wanted):
    """What is wrong where the first lines printed are to be those wanted, of which there must be some."""
    if not wanted:
        return ["nothing is said of what is printed"]
    if len(printed) < len(wanted):
        return [f"{len(printed)} lines are printed, fewer than the {len(wanted)} shown"]
    return [f"{found!r} is printed, not {line!r}" for found, line in zip(printed, wanted) if found != line]


def in_order(printed, wanted):
    """What is wrong where the lines wanted are to stand among those printed, in their order."""
    rest = iter(printed)
    return [f"{line!r} is not printed, or not in this place" for line in wanted if not any(found == line for found in rest)]


def check(tap, name, ways):
    """One README: the programs in each language that there is a way to run."""
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        found = blocks(file.read())
    shown = [lines for language, lines in found if language == "text"]
    tap.ok(f"{name}: one text shows what the programs print", [] if len(shown) == 1 else [f"there are {len(shown)}"])
    if len(shown) != 1:
        return

    for language, way in ways.items():
        programs = [lines for of, lines in found if of == language]
        problems = [] if programs else ["there is none"]
        for lines in programs:
            try:
                problems += begins(way(lines), shown[0])
            except RuntimeError as error:
                problems.append(str(error))
        tap.ok(f"{name}: the program in {language}", problems)


def commands(lines):
    """(command, lines that are shown of what it prints) of each command in a block."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line.removeprefix("$ "), []))
        elif found and line != "…":
            found[-1][1].append(line)
    return found


def check_consoles(tap, name, planmodel):
    """What a text shows of the command."""
    if planmodel is None:
        return
    for language, lines in blocks(read(name)):
        if language != "console":
            continue
        for shown, wanted in commands(lines):
            command = shlex.split(shown)
            problems = [] if command[0] == "planmodel" else [f"{shown} is another command"]
            try:
                problems += in_order(run([os.path.abspath(planmodel), *command[1:]], may_find=True), wanted)
            except RuntimeError as error:
                problems.append(str(error))
            tap.ok(f"{name}: {shown}", problems)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--planmodel")
    parser.add_argument("--typelib", action="store_true")
    arguments = parser.parse_args()
    tap = Tap()
    tap.found("a line that is not printed", begins(["a", "b"], ["a", "c"]), "'b' is printed")
    tap.found("lines in another order", in_order(["a", "b"], ["b", "a"]), "'a' is not printed")

    with tempfile.TemporaryDirectory() as folder:
        ways = {"c": lambda lines: run_c(lines, arguments.build, folder)}
        if arguments.typelib:
            ways["python"] = lambda lines: run_script([sys.executable], lines, folder, "first.py")
            ways["js"] = lambda lines: run_script(["gjs", "-m"], lines, folder, "first.js")
        for name in sorted(os.listdir(ROOT)):
            if re.fullmatch(r"README.*\.md", name):
                check(tap, name, ways)
                check_consoles(tap, name, arguments.planmodel)
        for name in sorted(os.listdir(os.path.join(ROOT, "docs"))):
            if name.endswith(".md"):
                check_consoles(tap, os.path.join("docs", name), arguments.planmodel)
    tap.done()


main()
