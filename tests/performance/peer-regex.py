# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Finds a pattern in the lines of a file with re: once for each line on standard input, telling the seconds of processor
time and how many matches there were."""
import re
import sys
import time


def main(path, pattern):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    find = re.compile(pattern).finditer
    for _ in sys.stdin:
        matches = []
        start = time.process_time()
        for line in lines:
            for match in find(line):
                if match.start(1) >= 0:
                    matches.append((match.start(1), match.end(1)))
        print(time.process_time() - start, len(matches), flush=True)


main(sys.argv[1], sys.argv[2])
