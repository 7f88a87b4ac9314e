# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Parses a file of the corpus with json.loads: once for each line on standard input, telling the seconds of processor time."""
import json
import sys
import time


def main(path):
    with open(path, "rb") as file:
        data = file.read()
    if path.endswith(".jsonl"):
        documents = data.splitlines()
    else:
        documents = [document + b"\n}\n" for document in data.split(b"\n}\n") if document]
    del data
    for _ in sys.stdin:
        start = time.process_time()
        for document in documents:
            json.loads(document)
        print(time.process_time() - start, flush=True)


main(sys.argv[1])
