# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""./dev says what it can do and what it lacks, and tests/report.py counts right."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from tap import Tap

ROOT = os.environ["PLANMODEL_SOURCE_ROOT"]
DEV = os.path.join(ROOT, "dev")
REPORT = os.path.join(ROOT, "tests", "report.py")
VERBS = ("demo", "test", "docs", "accuracy", "bench", "fuzz", "check", "fresh")


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    return done.returncode, done.stdout, done.stderr


def differ(what, found, wanted):
    return [] if found == wanted else [f"{what} is {found!r}, not {wanted!r}"]


def test_dev(tap):
    code, out, _ = run(DEV)
    problems = differ("the exit code", code, 0)
    problems += [f"{verb} is not listed" for verb in VERBS if not re.search(rf"^  {verb}\b", out, re.MULTILINE)]
    tap.ok("./dev lists its verbs", problems)

    code, _, err = run(DEV, "planted")
    tap.ok("./dev knows no other", differ("the exit code", code, 2) + ([] if "no such verb: planted" in err else [err]))

    code, _, err = run(DEV, "fuzz", "soon")
    tap.ok("./dev fuzz wants a number", differ("the exit code", code, 1) + ([] if "soon" in err else [err]))

    with tempfile.TemporaryDirectory() as folder:
        # A system that has a shell and no apt-get.
        for name in ("bash", "dirname"):
            os.symlink(shutil.which(name), os.path.join(folder, name))
        code, _, err = run(DEV, "demo", env={"PATH": folder, "BUILD": os.path.join(folder, "build")})
        problems = differ("the exit code", code, 1)
        problems += [f"{word} is not named: {err}" for word in ("no apt-get", "gcc", "meson", "libjson-glib-dev") if word not in err]
        problems += ["something was built"] if os.path.exists(os.path.join(folder, "build")) else []
        tap.ok("./dev demo names what it needs where there is no apt-get", problems)


def entry(name, result, stdout="", code=0):
    return json.dumps({"name": name, "result": result, "stdout": stdout, "stderr": "", "returncode": code}) + "\n"


def test_report(tap):
    with tempfile.TemporaryDirectory() as folder:
        def report(text, *options):
            path = os.path.join(folder, "log.json")
            with open(path, "w", encoding="utf-8") as log:
                log.write(text)
            code, out, _ = run(sys.executable, REPORT, *options, path)
            return code, out.splitlines()

        good = entry("a", "OK") + entry("b", "EXPECTEDFAIL", code=1)
        skipped = entry("c", "SKIP", "so much for that\nno documents here\n", 77)
        cases = entry("d", "OK", "ok 1 /one\nok 2 /two # SKIP no such locale\n1..2\n")

        tap.ok("passed", differ("the report", report(good), (0, ["2 passed, 0 failed, 0 skipped"])))
        tap.ok("plain", differ("the report", report(good, "--plain"), (0, ["2 passed, 0 failed"])))
        code, lines = report(good + skipped + cases)
        tap.ok("skipped", differ("the exit code", code, 0) + differ("the report", lines, [
            "skipped: c: no documents here",
            "skipped a case: d: /two: no such locale",
            "3 passed, 0 failed, 1 skipped",
        ]))
        for result in ("FAIL", "ERROR", "TIMEOUT", "UNEXPECTEDPASS", "INTERRUPT"):
            code, lines = report(good + entry("e", result, code=3))
            tap.ok(result, differ("the exit code", code, 1) + differ("the end", lines, [
                f"FAILED: e: {result}, exit code 3",
                "2 passed, 1 failed, 0 skipped",
            ]))
        code, lines = report("")
        tap.ok("nothing ran", differ("the exit code", code, 1) + differ("the end", lines[-1], "0 passed, 0 failed, 0 skipped"))
        code, out, _ = run(sys.executable, REPORT, os.path.join(folder, "none.json"))
        tap.ok("no log", differ("the exit code", code, 1) + differ("the end", out.splitlines()[-1], "0 passed, 1 failed, 0 skipped"))


def main():
    tap = Tap()
    test_dev(tap)
    test_report(tap)
    tap.done()


main()
