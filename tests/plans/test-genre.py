#!/usr/bin/python3
"""The reader knows the genre, not the five documents it was first tried on.

    test-genre.py [REPOSITORY]

Takes every string of five characters or more from the sources and word lists of the reader, and
fails where one occurs in exactly one of the five documents.  The documents are not part of the
project: PLANMODEL_SHARED names the folder whose corpus/ has them, ../shared beside the repository
by default.  Without it the test is skipped (exit code 77).
"""

import ctypes
import ctypes.util
import glob
import os
import re
import sys
import unicodedata
import unittest

ROOT = os.path.abspath(sys.argv[1] if len(sys.argv) > 1
                       else os.path.join(os.path.dirname(__file__), "..", ".."))
SHARED = os.environ.get("PLANMODEL_SHARED") or os.path.join(ROOT, "..", "shared")
CORPUS = os.path.join(SHARED, "corpus")
SOURCES = os.path.join(ROOT, "libplanmodel", "reader")
SHORTEST = 5

# Words of the genre that only one of the five happens to have: each with the reason why any other
# document may have it.
EXCEPTIONS = {
    # bodies that any city or county has
    "生产建设兵团": "a level of administration of its own",
    "自主创新示范区": "a kind of zone, of which there are more than twenty",
    "长江经济带": "a region that plans of eleven provinces name",
}

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
COMMENT = re.compile(r'/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|//[^\n]*', re.DOTALL)


def simplify(text):
    """In simplified script, where OpenCC is there to say how."""
    name = ctypes.util.find_library("opencc")
    if not name:
        return text
    opencc = ctypes.CDLL(name)
    opencc.opencc_open.restype = ctypes.c_void_p
    opencc.opencc_convert_utf8.restype = ctypes.c_void_p
    opencc.opencc_convert_utf8.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    handle = opencc.opencc_open(b"t2s.json")
    data = text.encode()
    return ctypes.string_at(opencc.opencc_convert_utf8(handle, data, len(data))).decode()


def fold(text):
    """Half width, without white space: as the reader matches."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def strings(source):
    """The strings of a C source, or the fields of a list of words; adjacent literals are one."""
    source = COMMENT.sub(lambda m: m.group() if m.group().startswith('"') else " ", source)
    for group in re.finditer(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', source):
        parts = [p for p in LITERAL.findall(group.group())]
        text = "".join(parts)
        try:
            text = text.encode("latin-1", "backslashreplace").decode("unicode_escape")
        except UnicodeDecodeError:
            pass
        yield text


def found_once(texts, documents):
    """(string, document) for each that occurs in exactly one document."""
    for text in sorted(set(texts)):
        folded = fold(text)
        if len(folded) < SHORTEST or text in EXCEPTIONS:
            continue
        where = [name for name, forms in documents.items() if any(folded in form for form in forms)]
        if len(where) == 1:
            yield text, where[0]


def read_documents():
    documents = {}
    for path in sorted(glob.glob(os.path.join(CORPUS, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        documents[os.path.basename(path)] = {fold(text), fold(simplify(text))}
    return documents


def read_sources():
    for path in sorted(glob.glob(os.path.join(SOURCES, "**", "*"), recursive=True)):
        if path.endswith((".c", ".h")):
            with open(path, encoding="utf-8") as file:
                for text in strings(file.read()):
                    yield path, text
        elif os.path.isfile(path) and not path.endswith("meson.build"):
            with open(path, encoding="utf-8") as file:
                for text in re.split(r"[\t\n|]", file.read()):
                    yield path, text


class Genre(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.documents = read_documents()
        cls.sources = list(read_sources())

    def test_nothing_for_one_document(self):
        places = {}
        for path, text in self.sources:
            places.setdefault(text, os.path.relpath(path, ROOT))
        found = [f"{places[text]}: “{text}” is in {name} alone" for text, name in found_once(places, self.documents)]
        self.assertEqual([], found)

    def test_there_is_something_to_look_at(self):
        self.assertEqual(5, len(self.documents))
        self.assertGreater(len(self.sources), 100)

    def test_planted(self):
        """Words of one document, of two, and of none."""
        names = sorted(self.documents)
        alone = next(word for word in (form[k:k + 6] for form in [max(self.documents[names[0]])] for k in range(400, 4000))
                     if all(word not in form for name in names[1:] for form in self.documents[name]))
        source = f'static const char *const words[] = {{ "{alone}", "高新技术企业", "没有一个文件会这样写" }}; /* "{alone}x" */'
        self.assertEqual([alone], [text for text, _ in found_once(strings(source), self.documents)])

    def test_exceptions_are_needed(self):
        here = {text for _, text in self.sources}
        self.assertEqual([], [text for text in EXCEPTIONS if text not in here])


if __name__ == "__main__":
    if not os.path.isdir(CORPUS):
        print(f"skipped: the documents are not there: {CORPUS} (set PLANMODEL_SHARED)")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
