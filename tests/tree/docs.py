# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""gi-docgen finds nothing undocumented, and would: docs.py GI-DOCGEN CONFIG INCLUDE-PATH GIR"""

import os
import re
import subprocess
import sys
import tempfile

from tap import Tap


def complaints(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    return (done.stdout + done.stderr).strip().splitlines() or [f"exit code {done.returncode}"]


def main():
    gi_docgen, config, include_path, gir = sys.argv[1:]
    tap = Tap()

    def check(path):
        return complaints([gi_docgen, "check", "--fatal-warnings", "--config", config, include_path, path])

    def generate(path, folder):
        return complaints([gi_docgen, "generate", "--quiet", "--fatal-warnings", "--config", config, include_path,
                           "--content-dir", os.path.join(os.environ["PLANMODEL_SOURCE_ROOT"], "docs"),
                           "--output-dir", folder, path])

    with open(gir, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        planted = os.path.join(folder, os.path.basename(gir))

        def plant(pattern, replacement):
            changed, count = re.subn(pattern, replacement, text, count=1, flags=re.DOTALL)
            with open(planted, "w", encoding="utf-8") as out:
                out.write(changed)
            return [] if count else ["there was nothing to plant the fault in"]

        name = "get_major_version"
        start = rf'(<function name="{name}".*?)'
        tap.ok("planting a function without documentation", plant(start + r"<doc .*?</doc>", r"\1"))
        tap.found("a function without documentation", check(planted), "get_major_version")
        tap.ok("planting a broken link", plant(start + r"MAJOR_VERSION\]", r"\1PLANTED]"))
        tap.found("a broken link", generate(planted, os.path.join(folder, "html")), "PLANTED")

    tap.ok("the library", check(gir))
    tap.done()


main()
