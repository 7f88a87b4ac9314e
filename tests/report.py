# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Sums up Meson's test logs: report.py [--plain] [LABEL=]LOG...

Names each test that failed, and each that was skipped with its reason, and ends with
`N passed, N failed, N skipped` (--plain: `N passed, N failed`) alone on a line. The exit code is 1
where a test failed, a log is missing or nothing ran.
"""

import json
import re
import sys

PASSED = ("OK", "EXPECTEDFAIL")
SKIP_CASE = re.compile(r"^\s*(?:ok\b(?: \d+)?[ -]*(?P<case>.*?)\s*|1\.\.0\s*)# SKIP\S*\s*(?P<reason>.*)$", re.IGNORECASE)


def skipped_cases(entry):
    """(case, reason) of each case of a TAP test that was skipped."""
    for line in entry.get("stdout", "").splitlines():
        found = SKIP_CASE.match(line)
        if found:
            yield found["case"] or "", found["reason"].strip() or "no reason given"


def reason(entry):
    """Why a whole test was skipped: what TAP says, else the last line that it printed."""
    for _, why in skipped_cases(entry):
        return why
    lines = (entry.get("stdout", "") + "\n" + entry.get("stderr", "")).strip().splitlines()
    return lines[-1].strip().removeprefix("skipped: ") if lines else "no reason given"


def read(path):
    with open(path, encoding="utf-8") as log:
        return [json.loads(line) for line in log if line.strip()]


def main(arguments):
    plain = "--plain" in arguments
    passed = failed = skipped = 0
    for argument in arguments:
        if argument == "--plain":
            continue
        label, _, path = argument.rpartition("=")
        label = f" ({label})" if label else ""
        try:
            entries = read(path)
        except OSError as error:
            print(f"FAILED{label}: no test ran: {error.strerror}: {path}")
            failed += 1
            continue
        for entry in entries:
            name = entry["name"] + label
            if entry["result"] == "SKIP":
                skipped += 1
                print(f"skipped: {name}: {reason(entry)}")
                continue
            if entry["result"] in PASSED:
                passed += 1
            else:
                failed += 1
                print(f"FAILED: {name}: {entry['result']}, exit code {entry['returncode']}")
            for case, why in skipped_cases(entry):
                print(f"skipped a case: {name}: {case}: {why}")
    if plain:
        print(f"{passed} passed, {failed} failed")
    else:
        print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1:]))
