#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs an example and holds what it prints, or the file it writes, against what is expected.

run-example.py [--writes] EXPECTED PROGRAM [ARGUMENT...]

With --writes the program gets the name of a file to write as its last argument.
"""

import difflib
import os
import subprocess
import sys
import tempfile


def show(expected, got):
    return "".join(difflib.unified_diff(expected.splitlines(True), got.splitlines(True), "expected", "printed"))


def main():
    arguments = sys.argv[1:]
    writes = arguments[0] == "--writes"
    expected_path, *command = arguments[1:] if writes else arguments
    with open(expected_path, encoding="utf-8") as file:
        expected = file.read()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        run = subprocess.run(command + ([path] if writes else []), capture_output=True)
        got = run.stdout.decode()
        if writes and run.returncode == 0:
            with open(path, encoding="utf-8", newline="") as file:
                got = file.read()
    if run.returncode != 0 or run.stderr:
        sys.exit(f"exit code {run.returncode}, and on standard error:\n{run.stderr.decode()}")
    if got != expected:
        sys.exit(show(expected, got))


main()
