# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs `planmodel duties` as a person would: test-duties.py PLANMODEL

What it says of plans is held against a computation of its own: from the files, with Python's calendar. The text is held
against the files in expected/ by test-cli.py.
"""

import calendar
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "tree"))

from tap import Tap  # noqa: E402

ROOT = os.environ.get("PLANMODEL_SOURCE_ROOT") or os.path.join(HERE, "..", "..")
PLANS = os.path.join(ROOT, "examples", "plans")
DUTIES = os.path.join(ROOT, "tests", "data", "duties")
DONE = 0

PLAN = '{"planmodel":"1","id":"%s","title":"规划"%s}'


def run(planmodel, arguments, locale="C.UTF-8"):
    return subprocess.run([planmodel, "duties", *arguments], capture_output=True, check=False, env=dict(os.environ, LC_ALL=locale))


def text(done):
    return done.stdout.decode(), done.stderr.decode()


def differ(what, found, wanted):
    return [] if found == wanted else [f"{what} is {found!r}, not {wanted!r}"]


def write(path, contents):
    with open(path, "w", encoding="utf-8") as out:
        out.write(contents)
    return path


def last_day(deadline):
    """The day on which a deadline ends, computed by the calendar of Python; None for none."""
    if deadline in (None, "ongoing"):
        return None
    year, _, part = deadline.partition("-")
    month = {"": 12, "S1": 6, "S2": 12, "Q1": 3, "Q2": 6, "Q3": 9, "Q4": 12}.get(part)
    if month is None:
        month = int(part[:2])
        if len(part) == 5:
            return f"{year}-{part}"
    return f"{year}-{month:02}-{calendar.monthrange(int(year), month)[1]}"


def stated_duties(plan):
    """Each assignment of a plan as the rows of JSON have it, and once more for each member of a group."""
    agencies = {agency["id"]: agency for agency in plan.get("agencies", [])}
    tasks = {task["id"]: task for task in plan.get("tasks", [])}
    for owner in plan.get("tasks", []) + plan.get("projects", []):
        deadline, above = None, owner
        while above and not deadline:
            deadline = above.get("deadline")
            above = tasks.get(above.get("parent"))
        for assignment in owner.get("assignments", []):
            for agency in [assignment["agency"], *agencies[assignment["agency"]].get("members", [])]:
                yield (plan["id"], owner["id"] if "title" in owner else None, assignment["role"], assignment.get("as_written"),
                       agencies[agency].get("full_name") or agencies[agency]["name"],
                       assignment.get("deadline") or deadline or "",
                       agency != assignment["agency"] and "group" or bool({"agency", "role"} & set(assignment.get("inferred", []))))


def test_duties(tap, planmodel):
    """Recomputes the duties in another way: from the files."""
    for folder in (PLANS, DUTIES, os.path.join(ROOT, "tests", "data", "plans", "open")):
        paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))
                 if name.endswith(".json") and not name.endswith(".also.json")]
        rows = json.loads(run(planmodel, [*paths, "--format", "json"]).stdout)
        stated = []
        for path in paths:
            with open(path, encoding="utf-8") as source:
                stated += stated_duties(json.load(source))
        found = [(row["plan"], row["task"], row["role"], row["as_written"], row["agency"],
                  row["deadline"] if row["deadline_origin"] in ("assignment", "task") else "",
                  "group" if row["basis"] == "group" else row["basis"] == "rule") for row in rows if row["agency"]]
        # What a body is called across plans may be another plan's name for it.
        drop = [4] if folder == DUTIES else []
        key = [tuple(str(field) for at, field in enumerate(duty) if at not in drop) for duty in stated]
        got = [tuple(str(field) for at, field in enumerate(duty) if at not in drop) for duty in found]
        tap.ok(f"duties of {os.path.basename(folder)} are those that the plans state", differ("they", sorted(got), sorted(key))
               + differ("how many there are", len(got) > 10, True))
        tap.ok(f"days of {os.path.basename(folder)}",
               [f"{row['deadline']} ends on {row['due']}" for row in rows if row["due"] != last_day(row["deadline"])])
        tap.ok(f"agencies of {os.path.basename(folder)} stand together", together(rows))

        table = list(csv.DictReader(io.StringIO(text(run(planmodel, [*paths, "-f", "csv"]))[0], newline="")))
        names = ("agency", "area", "role", "plan", "task", "as_written", "deadline", "basis", "certainty", "group",
                 "deadline_origin", "due")
        tap.ok(f"duties of {os.path.basename(folder)} as CSV",
               differ("they", [[row[name] for name in names] for row in table], [[row[name] or "" for name in names] for row in rows])
               + differ("the first columns", list(table[0])[:10], list(rows[0])[:10])
               + differ("the numbers of targets", [row["n_targets"] for row in table], [str(len(row["targets"])) for row in rows]))

        summary = json.loads(run(planmodel, [*paths, "--summary", "-f", "json"]).stdout)
        total = {(row["agency"], row["area"]): 0 for row in summary}
        for row in rows:
            if row["agency"]:
                total[row["agency"], row["area"]] = total.get((row["agency"], row["area"]), 0) + 1
        roles = ("lead", "responsible", "implement", "guide", "support", "participate", "unknown")
        # The area of a body may be written in the script of another plan.
        tap.ok(f"summary of {os.path.basename(folder)}",
               differ("the sum", sum(sum(int(row[role]) for role in roles) for row in summary), len([row for row in rows if row["agency"]]))
               + ([] if folder == DUTIES else differ("each", {(row["agency"], row["area"]): sum(int(row[role]) for role in roles) for row in summary},
                                                     total)))
        test_due(tap, planmodel, paths, os.path.basename(folder), rows)

    for locale in ("C.UTF-8", "C"):
        there = run(planmodel, [DUTIES, "--agency", "財政局", "-f", "json"], locale)
        tap.ok(f"an agency in {locale}", differ("it", {row["agency"] for row in json.loads(there.stdout)}, {"青麟县财政局"}))


def together(rows):
    seen, last = set(), None
    for row in rows:
        body = row["agency"], row["area"] if row["plan"] != "qinglin-2024" else "青麟县"
        if body != last and body in seen and row["agency"]:
            yield f"{body} comes twice"
        seen.add(body)
        last = body


def test_due(tap, planmodel, paths, name, rows):
    """What has a deadline of its own falls due on its last day, and in no other period."""
    for period, first, last in (("2023", "2023-01-01", "2023-12-31"), ("2024-S1", "2024-01-01", "2024-06-30"),
                                ("2023-Q4", "2023-10-01", "2023-12-31"), ("2025-12", "2025-12-01", "2025-12-31"),
                                ("2025-12-31", "2025-12-31", "2025-12-31")):
        def pick(some, begin):
            return sorted((row["plan"], row["task"] or "", row["role"], row["agency"] or "", row["as_written"] or "", row["due"])
                          for row in some if row["due"] and row["deadline_origin"] != "targets" and begin <= row["due"] <= last)

        done = run(planmodel, [*paths, "--due", period, "-f", "json"])
        due = json.loads(done.stdout)
        over = json.loads(run(planmodel, [*paths, "--overdue-at", period, "-f", "json"]).stdout)
        dated = [row["due"] for row in due]
        tap.ok(f"due in {period} of {name}", differ("the exit code", done.returncode, DONE)
               + differ("they", pick(due, first), pick(rows, first)) + differ("overdue", pick(over, "0"), pick(rows, "0"))
               + [f"{row['due']} is not in it" for row in due if row["due"] and not first <= row["due"] <= last]
               + [f"{row['due']} is not over" for row in over if not row["due"] or row["due"] > last]
               + differ("what is ongoing is last", dated, [day for day in dated if day] + [day for day in dated if not day])
               + [f"a target of {target['year']} is due in {row['deadline']}" for row in due for target in row["targets"]
                  if row["deadline_origin"] == "targets" and str(target["year"]) != row["deadline"][:4]])


def test_messages(tap, planmodel, folder):
    plan = write(os.path.join(folder, "duties.json"),
                 PLAN % ("p", ',"agencies":[{"id":"a","name":"甲局"}],"tasks":[{"id":"t","title":"任务",'
                              '"assignments":[{"agency":"a","role":"lead"}]}]'))
    nobody = write(os.path.join(folder, "nobody.json"), PLAN % ("q", ""))
    many = write(os.path.join(folder, "many.jsonl"), "".join(PLAN % (f"p{at}", "") + "\n" for at in range(11)))
    lacks = "planmodel: q: no task or project names a body that answers for it\n"
    undated = "planmodel: 1 duty states no date and is not in it\n"
    fits = "No duty fits.\n"
    cases = [
        ([plan, "-f", "json", "-a", "乙"], "[]\n", "planmodel: no duty fits\n"),
        ([plan, "-a", "乙"], fits, "planmodel: no duty fits\n"),
        ([plan, "-r", "support"], fits, "planmodel: no duty fits\n"),
        ([plan, "-d", "2023"], fits, "planmodel: nothing falls due in 2023\n" + undated),
        ([plan, "--overdue-at", "2023-06-30"], fits, "planmodel: nothing was due by 2023-06-30\n" + undated),
        ([nobody], "规划\n\nNo task or project names a body that answers for it.\n", ""),
        ([nobody, "-f", "json"], "[]\n", lacks),
        ([nobody, "-d", "2023"], fits, "planmodel: nothing falls due in 2023\n" + lacks),
        ([many, "-f", "json"], "[]\n", "planmodel: in 11 plans no task or project names a body that answers for it\n"),
    ]
    for arguments, wanted, message in cases:
        done = run(planmodel, arguments)
        out, err = text(done)
        tap.ok(f"duties {arguments[1:]}", differ("the exit code", done.returncode, DONE) + differ("standard output", out, wanted)
               + differ("standard error", err, message))


def test_chapter(tap, planmodel):
    """The chapter prints what the command prints."""
    with open(os.path.join(ROOT, "docs", "duties.md"), encoding="utf-8") as source:
        chapter = source.read()
    command = chapter.partition("    $ planmodel duties ")[2].partition("\n")[0].split()
    printed = chapter.partition("<!-- example -->\n")[2].partition("<!-- /example -->")[0]
    done = subprocess.run([planmodel, "duties", *command], capture_output=True, check=False, cwd=ROOT,
                          env=dict(os.environ, LC_ALL="C.UTF-8"))
    wanted = "".join(f"    {line}\n" if line else "\n" for line in text(done)[0].splitlines())
    tap.ok("the example of the chapter", differ("it", printed, wanted) + differ("there is one", printed.count("\n") > 5, True))


def main():
    planmodel = os.path.abspath(sys.argv[1])
    tap = Tap()
    test_duties(tap, planmodel)
    test_chapter(tap, planmodel)
    with tempfile.TemporaryDirectory() as folder:
        test_messages(tap, planmodel, folder)
    tap.done()


main()
