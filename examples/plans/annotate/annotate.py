#!/usr/bin/python3
"""Writes the plan JSON of the example plans from the annotations beside this file.

The documents themselves are not part of the project: --corpus names a folder that has them, in
which each is recognised by the SHA-256 of its bytes.
"""

import argparse
import hashlib
import importlib
import os
import re
import sys

import annotation

HERE = os.path.dirname(os.path.abspath(__file__))
PASSAGE = 40  # so many consecutive characters of a document may not be committed


def module_names():
    return sorted(name[:-3] for name in os.listdir(HERE)
                  if name.endswith(".py") and name not in ("annotate.py", "annotation.py"))


def read_corpus(folder):
    """The bytes of every text of the folder, by their SHA-256."""
    corpus = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith((".txt", ".html")):
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            corpus[hashlib.sha256(data).hexdigest()] = data
    return corpus


def first_passage(written, text):
    """A stretch of the document that stands in what is to be committed, or None."""
    written, text = (re.sub(r"\s", "", t) for t in (written, text))
    known = {text[k:k + PASSAGE] for k in range(len(text) - PASSAGE + 1)}
    return next((written[k:k + PASSAGE] for k in range(len(written) - PASSAGE + 1)
                 if written[k:k + PASSAGE] in known), None)


def annotate(name, corpus):
    """The id of the plan and its JSON."""
    module = importlib.import_module(name)
    if module.SHA256 not in corpus:
        raise annotation.AnnotationError(f"no document with the SHA-256 {module.SHA256}")
    document = annotation.Document(corpus[module.SHA256])
    plan = annotation.Plan(module.ID, document)
    module.annotate(plan)
    written = annotation.dump(plan.to_json()) + "\n"
    with open(module.__file__, encoding="utf-8") as file:
        passage = first_passage(written, document.text) or first_passage(file.read(), document.text)
    if passage:
        raise annotation.AnnotationError(f"a passage of the document would be committed: {passage}")
    return module.ID, written


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--corpus", required=True, metavar="DIR", help="folder of the documents")
    parser.add_argument("-o", "--output", default=os.path.dirname(HERE), metavar="DIR",
                        help="where to write; the folder above this program by default")
    parser.add_argument("names", nargs="*", metavar="NAME", help="annotations; all by default")
    arguments = parser.parse_args()
    corpus, failed = read_corpus(arguments.corpus), False
    for name in arguments.names or module_names():
        try:
            plan_id, written = annotate(name, corpus)
        except annotation.AnnotationError as error:
            print(f"{name}: {error}", file=sys.stderr)
            failed = True
            continue
        with open(os.path.join(arguments.output, plan_id + ".json"), "w", encoding="utf-8",
                  newline="\n") as file:
            file.write(written)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
