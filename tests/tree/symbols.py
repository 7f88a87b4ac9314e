# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Holds what the library exports to the list in tests/planmodel.symbols.

With --update the list is written anew (ninja update-symbols). Each exported function is declared in
<planmodel.h>, which installed.py tests; with --gir, each function of the GIR is exported.
"""

import argparse
import re
import subprocess

from tap import Tap

HEAD = """\
# What libplanmodel-1.so exports, checked by tests/tree/symbols.py; `ninja update-symbols` writes it.
"""


def exported(library):
    lines = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    return sorted(line.split()[-1].split("@")[0] for line in lines.splitlines())


def listed(path):
    with open(path, encoding="utf-8") as symbols:
        return [line.strip() for line in symbols if line.strip() and not line.startswith("#")]


def compare(symbols, expected):
    for name in sorted(set(symbols) - set(expected)):
        yield f"{name} is exported and not in the list"
    for name in sorted(set(expected) - set(symbols)):
        yield f"{name} is in the list and not exported"
    for name in symbols:
        if not name.startswith("plan_model_"):
            yield f"{name} has not the prefix plan_model_"


def gir_functions(path):
    with open(path, encoding="utf-8") as gir:
        text = gir.read()
    found = re.findall(r'<(?:function|method|constructor)\s[^>]*?\bc:identifier="([^"]+)"', text, re.DOTALL)
    return found + re.findall(r'glib:get-type="(plan_model_[^"]+)"', text)


def check_gir(symbols, functions):
    return [f"{name} is in the GIR and not exported" for name in sorted(set(functions) - set(symbols))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--library", required=True)
    parser.add_argument("--symbols", required=True)
    parser.add_argument("--gir")
    parser.add_argument("--update", action="store_true")
    arguments = parser.parse_args()
    symbols = exported(arguments.library)

    if arguments.update:
        with open(arguments.symbols, "w", encoding="utf-8") as out:
            out.write(HEAD + "".join(name + "\n" for name in symbols))
        return

    expected = listed(arguments.symbols)
    tap = Tap()
    tap.found("a symbol too many", compare(symbols + ["plan_model_planted"], expected), "plan_model_planted", "not in the list")
    tap.found("a symbol too few", compare(symbols, expected + ["plan_model_planted"]), "plan_model_planted", "not exported")
    tap.found("a symbol of another prefix", compare(symbols + ["planted"], expected + ["planted"]), "planted has not the prefix")
    tap.ok("the library", compare(symbols, expected))
    if arguments.gir:
        functions = gir_functions(arguments.gir)
        tap.found("a function of the GIR that is hidden", check_gir(symbols, functions + ["plan_model_planted"]), "plan_model_planted")
        tap.ok("the GIR", check_gir(symbols, functions) + ([] if functions else ["the GIR has no function"]))
    tap.done()


main()
