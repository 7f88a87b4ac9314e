# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The Test Anything Protocol, as much of it as the tests of the tree need."""

import sys


class Tap:
    """Prints one line a case, and the plan at the end."""

    def __init__(self):
        self.cases = 0
        self.failed = 0

    def _line(self, word, name, why=""):
        self.cases += 1
        print(f"{word} {self.cases} - {name}{why}", flush=True)

    def ok(self, name, problems):
        """The case is passed where there are no problems."""
        problems = list(problems)
        for problem in problems:
            # Meson shows what a failed test says on standard error only.
            print(f"{name}: {problem}", file=sys.stderr)
        self.failed += bool(problems)
        self._line("not ok" if problems else "ok", name)

    def found(self, name, problems, *words):
        """The planted fault is found: some problem holds all the words."""
        problems = list(problems)
        hit = any(all(word in problem for word in words) for problem in problems)
        self.ok(name, [] if hit else [f"none of {problems} holds {words}"])

    def skip(self, name, reason):
        self._line("ok", name, f" # SKIP {reason}")

    def done(self):
        print(f"1..{self.cases}")
        sys.exit(1 if self.failed else 0)
