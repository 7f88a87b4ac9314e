#!/usr/bin/env python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes what the command prints into the chapters that show it: consoles.py PLANMODEL FILE...

A block in console that shows a part only, with lines that are …, is left as it is; tests/tree/readme.py holds both kinds to
be true.
"""
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def write(planmodel, block):
    lines = block.splitlines()
    if "…" in lines:
        return block
    written = []
    for line in lines:
        if not line.startswith("$ "):
            continue
        done = subprocess.run([planmodel, *shlex.split(line)[2:]], capture_output=True, text=True, check=False, cwd=ROOT)
        if done.returncode not in (0, 1):
            sys.exit(f"{line}: {done.stderr}")
        written += [line, *done.stdout.splitlines()]
    return "\n".join(written) + "\n"


def main():
    planmodel = os.path.abspath(sys.argv[1])
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        text = re.sub(r"^```console\n(.*?)^```$", lambda found: f"```console\n{write(planmodel, found[1])}```", text,
                      flags=re.DOTALL | re.MULTILINE)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


main()
