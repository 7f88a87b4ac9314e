# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the command as a person would: test-cli.py [--update] PLANMODEL

Arguments, standard input, exit code, standard output and standard error of each case stand in tables.
What is printed of the plans in examples/ is held against the files in expected/, which --update
writes anew; the numbers in it against a computation of their own.
"""

import contextlib
import csv
import io
import json
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import unicodedata
from decimal import ROUND_HALF_EVEN, Decimal, getcontext

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "tree"))

from tap import Tap  # noqa: E402

ROOT = os.environ.get("PLANMODEL_SOURCE_ROOT") or os.path.join(HERE, "..", "..")
PLANS = os.path.join(ROOT, "examples", "plans")
DUTIES = os.path.join(ROOT, "tests", "data", "duties")
CLI = os.path.join(ROOT, "libplanmodel", "cli")
NOBODY = 65534

DONE, FINDINGS, USAGE, INPUT, OUTPUT = range(5)

PLAN = '{"planmodel":"1","id":"%s","title":"规划"%s}'


class Command:
    """The command, in an environment that does not hang on that of the test."""

    def __init__(self, program):
        self.program = os.path.abspath(program)

    def run(self, arguments, stdin=b"", locale="C.UTF-8", **options):
        environment = dict(os.environ, LC_ALL=locale)
        environment.update(options.pop("environment", {}))
        if "stdout" not in options:
            options["stdout"] = subprocess.PIPE
        if isinstance(stdin, bytes):
            options["input"] = stdin
        else:
            options["stdin"] = stdin
        return subprocess.run([self.program, *arguments], stderr=subprocess.PIPE, check=False, env=environment, **options)


def differ(what, found, wanted):
    return [] if found == wanted else [f"{what} is {found!r}, not {wanted!r}"]


def text(done):
    return (done.stdout or b"").decode(), done.stderr.decode()


def write(path, contents):
    with open(path, "wb") as out:
        out.write(contents if isinstance(contents, bytes) else contents.encode())
    return path


def read(path):
    with open(path, "rb") as source:
        return source.read()


# Usage


def test_usage(tap, planmodel, folder):
    plan = write(os.path.join(folder, "usage.json"), PLAN % ("p", ""))
    several = write(os.path.join(folder, "usage.jsonl"), PLAN % ("a", "") + "\n" + PLAN % ("b", "") + "\n")
    many = write(os.path.join(folder, "many.jsonl"), "".join(PLAN % (f"p{n}", "") + "\n" for n in range(6)))
    more = "planmodel: “planmodel%s --help” says more\n"
    # arguments, exit code, what standard error begins with, and the command whose help it names
    cases = [
        ([], USAGE, "planmodel: no command is given\n", ""),
        (["frob"], USAGE, "planmodel: no such command: frob\n", ""),
        (["--frob"], USAGE, "planmodel: no such option: --frob\n", ""),
        (["\x1b[31m"], USAGE, "planmodel: no such command: \\x1b[31m\n", ""),
        ([b"\xff"], USAGE, "planmodel: no such command: �\n", ""),
        (["show"], USAGE, "planmodel: no PATH is given\n", " show"),
        (["compare"], USAGE, "planmodel: no PATH is given\n", " compare"),
        (["compare", "--frob", plan], USAGE, "planmodel: Unknown option --frob\n", " compare"),
        (["compare", plan, "--name"], USAGE, "planmodel: Missing argument for --name\n", " compare"),
        (["compare", "--format", "xlsx", plan], USAGE, "planmodel: no such format: xlsx\n", " compare"),
        (["compare", "--excel", plan], USAGE, "planmodel: --excel goes with --format csv only\n", " compare"),
        (["compare", "--name", b"\xff", plan], USAGE, "planmodel: the text of --name is not UTF-8\n", " compare"),
        (["compare", "--name", "x", "-c", "gdp", plan], USAGE, "planmodel: --name and --concept cannot both be given\n", " compare"),
        (["compare", "--close", plan], USAGE, "planmodel: --close goes with --concept only\n", " compare"),
        (["compare", "--year", "12345", plan], USAGE, "planmodel: --year is no year: 12345\n", " compare"),
        (["compare", "-g", "colour", plan], USAGE, "planmodel: --group-by is none of none, concept, area, year: colour\n", " compare"),
        (["compare", "-s", "colour", plan], USAGE, "planmodel: --sort is none of catalog, area, year, target: colour\n", " compare"),
        (["compare", "-c", "nothing", plan], USAGE, "planmodel: the vocabulary has no concept “nothing”\n", " compare"),
        (["duties", "--due", "2023-13", "nowhere.json"], USAGE,
         "planmodel: “2023-13” is no period such as 2023, 2023-S1 (half-year), 2023-Q2 (quarter), 2023-06 or 2023-06-30\n", " duties"),
        (["duties", "--overdue-at", "ongoing", plan], USAGE,
         "planmodel: “ongoing” is no period such as 2023, 2023-S1 (half-year), 2023-Q2 (quarter), 2023-06 or 2023-06-30\n", " duties"),
        (["duties", "--role", "boss", plan], USAGE,
         "planmodel: no such role: boss; there are lead, responsible, implement, guide, support and participate\n", " duties"),
        (["duties", "--role", "unknown", plan], USAGE,
         "planmodel: no such role: unknown; there are lead, responsible, implement, guide, support and participate\n", " duties"),
        (["duties", "--agency", b"\xff", plan], USAGE, "planmodel: the text of --agency is not UTF-8\n", " duties"),
        (["duties", "--due", b"\xff", plan], USAGE, "planmodel: the text of --due is not UTF-8\n", " duties"),
        (["duties", "--output", plan, plan], USAGE, f"planmodel: {plan} is one of the plans, and would be overwritten\n", " duties"),
        (["convert", plan], USAGE, "planmodel: --to json or --to jsonl is needed\n", " convert"),
        (["convert", "--to", "xml", plan], USAGE, "planmodel: no such format: xml\n", " convert"),
        (["convert", "--to", "json", several], USAGE,
         "planmodel: json is one plan a file, and there are 2: --to jsonl takes any number\n", " convert"),
        (["diff"], USAGE, "planmodel: no PATH is given\n", " diff"),
        (["diff", plan], USAGE, "planmodel: two plans are needed, OLD and NEW\n", " diff"),
        (["diff", plan, plan, plan], USAGE, "planmodel: two plans are needed, OLD and NEW\n", " diff"),
        (["diff", "-", "-"], USAGE, "planmodel: only one of OLD and NEW can be standard input\n", " diff"),
        (["diff", plan, several], USAGE, f"planmodel: {several}: one plan is needed, and there are 2: a, b\n", " diff"),
        (["diff", many, plan], USAGE, f"planmodel: {many}: one plan is needed, and there are 6: p0, p1, p2, p3, p4, …\n", " diff"),
        (["diff", "--format", "text", plan, plan], USAGE, "planmodel: no such format: text\n", " diff"),
        (["diff", "-o", plan, plan, several], USAGE, f"planmodel: {plan} is one of the plans, and would be overwritten\n", " diff"),
        (["verify", plan], USAGE, "planmodel: a plan and a document are needed, PLAN and DOCUMENT\n", " verify"),
        (["verify", "-", "-"], USAGE, "planmodel: only one of PLAN and DOCUMENT can be standard input\n", " verify"),
        (["verify", several, plan], USAGE, f"planmodel: {several}: one plan is needed, and there are 2: a, b\n", " verify"),
        (["show", "--format", "json", plan], USAGE, "planmodel: Unknown option --format\n", " show"),
        (["check"], USAGE, "planmodel: no PATH is given\n", " check"),
        (["check", "--severity", "amount-jump=off", plan], USAGE,
         "planmodel: --severity: there is no rule “amount-jump”; the nearest is “amount-jumps”\n", " check"),
        (["check", "-s", "amount-jumps=loud", plan], USAGE,
         "planmodel: --severity takes RULE=LEVEL, where LEVEL is off, info, warning or error, and not amount-jumps=loud\n", " check"),
        (["check", "-s", "amount-jumps", plan], USAGE,
         "planmodel: --severity takes RULE=LEVEL, where LEVEL is off, info, warning or error, and not amount-jumps\n", " check"),
        (["check", "--format", "table", plan], USAGE, "planmodel: no such format: table\n", " check"),
        (["check", "--list-rules", "-s", "x=off"], USAGE, "planmodel: --severity: there is no rule “x”; the nearest is ", None),
    ]
    for arguments, code, message, command in cases:
        done = planmodel.run(arguments)
        out, err = text(done)
        # Which rule is the nearest to none at all is nobody's business.
        said = differ("standard error", err[:len(message)], message) if command is None else differ("standard error", err, message + more % command)
        tap.ok(f"usage {arguments[:3]}", differ("the exit code", done.returncode, code) + differ("standard output", out, "") + said)


def test_help(tap, planmodel):
    for arguments in (["--help"], ["-h"], ["show", "--help"], ["compare", "-h"], ["convert", "x", "--help"]):
        done = planmodel.run(arguments)
        out, err = text(done)
        command = arguments[0] if arguments[0][0] != "-" else "COMMAND"
        tap.ok(f"help {arguments}", differ("the exit code", done.returncode, DONE) + differ("standard error", err, "")
               + differ("the usage", out.splitlines()[:2], ["Usage:", f"  planmodel {command} [OPTION…] PATH…"]))
    done = planmodel.run(["--version"])
    with open(os.path.join(ROOT, "meson.build"), encoding="utf-8") as build:
        version = re.search(r"version: '([0-9.]+)'", build.read())[1]
    tap.ok("version", differ("the exit code", done.returncode, DONE) + differ("standard output", text(done)[0], f"planmodel {version}\n"))


def test_papers(tap, planmodel):
    """The manual page and the completion know every command and every option, and no other."""
    manual = read(os.path.join(CLI, "planmodel.1")).decode().replace("\\-", "-")
    described = set(re.findall(r"(--[a-z-]+)", manual))
    commands = re.findall(r"^  (\w+)  ", text(planmodel.run(["--help"]))[0], re.MULTILINE)
    options = {command: sorted(set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", text(planmodel.run([command, "--help"]))[0], re.MULTILINE)))
               for command in commands}
    every = {"--version"}.union(*options.values())
    tap.ok("manual page", differ("the options", described, every)
           + [f"{command} has no section" for command in commands if f".SS {command}\n" not in manual])

    if not shutil.which("bash"):
        tap.skip("completion", "no bash")
        return

    def complete(*words):
        script = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _planmodel; '
                  '[ ${#COMPREPLY[@]} -eq 0 ] || printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", os.path.join(CLI, "planmodel.bash"), *words],
                              capture_output=True, text=True, check=False, cwd=PLANS)
        return sorted(done.stdout.split()) if not done.stderr else done.stderr

    tap.ok("completion of commands", differ("it", complete("planmodel", ""), sorted([*commands, "--help", "--version"])))
    for command in commands:
        tap.ok(f"completion of {command}", differ("it", complete("planmodel", command, "-"), sorted(options[command])))
    tap.ok("completion of words",
           differ("formats", complete("planmodel", "compare", "--format", ""), ["csv", "json", "markdown", "table"])
           + differ("with =", complete("planmodel", "compare", "--format", "=", "c"), ["csv"])
           + differ("behind =", complete("planmodel", "convert", "--to", "="), ["json", "jsonl"])
           + differ("files", complete("planmodel", "show", "anshun"), ["anshun-2021-2025.json"])
           + differ("files for output", complete("planmodel", "compare", "-o", "anshun"), ["anshun-2021-2025.json"]))


# Checks


def test_check(tap, planmodel):
    """Severities decide about the exit code; --list-rules needs no plan."""
    path = os.path.join(PLANS, "wuchangshi-2021-2025.json")
    total, statement = "total-differs-from-parts", "statement-differs-from-table"

    def check(*options):
        done = planmodel.run(["check", path, "--format=json", *options])
        return done.returncode, json.loads(done.stdout)

    code, findings = check()
    rules = [finding["rule"] for finding in findings]
    tap.ok("check", differ("the exit code", code, FINDINGS) + differ("the totals", rules.count(total), 2)
           + differ("the statements", rules.count(statement), 7))
    places = [finding["spans"][0][0] for finding in findings if finding["spans"]]
    tap.ok("check in order", differ("the places", places, sorted(places)))
    code, findings = check("-s", f"{total}=off")
    tap.ok("check without a rule", differ("the exit code", code, DONE)
           + differ("its findings", [f for f in findings if f["rule"] == total], []))
    code, findings = check("-s", f"{total}=info", "-s", f"{statement}=error")
    levels = {(finding["rule"], finding["severity"]) for finding in findings if finding["rule"] in (total, statement)}
    tap.ok("check with severities", differ("the exit code", code, FINDINGS)
           + differ("them", levels, {(total, "info"), (statement, "error")}))
    code, findings = check("-s", f"{total}=info", "-s", f"{total}=off", "-s", f"{total}=warning")
    tap.ok("check with the last word", differ("the exit code", code, DONE)
           + differ("it", {f["severity"] for f in findings if f["rule"] == total}, {"warning"}))
    done = planmodel.run(["check", path, "--vocabulary", os.path.join(PLANS, "nothing.json")])
    tap.ok("check without its vocabulary", differ("the exit code", done.returncode, INPUT))
    done = planmodel.run(["check", "--list-rules", "--format", "json", "-s", "amount-jumps=off"])
    listed = {rule["rule"]: rule["severity"] for rule in json.loads(done.stdout)}
    tap.ok("check --list-rules", differ("the exit code", done.returncode, DONE) + differ("a rule", listed[total], "error, warning, info")
           + differ("one left out", listed["amount-jumps"], "off"))


# What is printed


OLD = os.path.join("..", "documents", "yunhe-2024-2026.txt")
NEW = os.path.join("..", "..", "tests", "data", "diff", "yunhe-2024-2026-revised.txt")

EXPECTED = [
    ("compare.txt", ["compare", "."]),
    ("compare-name.txt", ["compare", ".", "--name", "高新技术企业"]),
    ("compare-name.json", ["compare", ".", "-n", "高新技术企业", "--format=json"]),
    ("compare-name.csv", ["compare", ".", "-n", "高新技术企业", "-f", "csv"]),
    ("compare-name.md", ["compare", ".", "-n", "高新技术企业", "-f", "markdown"]),
    ("check.txt", ["check", "."], FINDINGS),
    ("check.json", ["check", ".", "--format=json"], FINDINGS),
    ("check.csv", ["check", ".", "-f", "csv"], FINDINGS),
    ("check-wuchangshi.md", ["check", "wuchangshi-2021-2025.json", "-f", "markdown"], FINDINGS),
    ("check-rules.txt", ["check", "--list-rules"]),
    ("compare-concept.txt", ["compare", ".", "--concept", "high-tech-enterprises"]),
    ("compare-concept.json", ["compare", ".", "-c", "high-tech-enterprises", "-f", "json"]),
    ("compare-close.txt", ["compare", ".", "-c", "rd-intensity", "--close", "--sort", "target"]),
    ("compare-by-concept.txt", ["compare", ".", "--group-by", "concept"]),
    ("compare-by-area.csv", ["compare", ".", "-n", "研发", "-g", "area", "-f", "csv"]),
    ("profile.txt", ["profile", "."]),
    ("profile-wuchangshi.md", ["profile", "wuchangshi-2021-2025.json", "-f", "markdown"]),
    ("profile.csv", ["profile", ".", "-f", "csv"]),
    ("compare-wuchangshi.md", ["compare", "wuchangshi-2021-2025.json", "-f", "markdown"]),
    ("diff.txt", ["diff", OLD, NEW]),
    ("diff.md", ["diff", OLD, NEW, "-f", "markdown"]),
    ("diff.csv", ["diff", OLD, NEW, "--format=csv"]),
    ("diff.json", ["diff", OLD, NEW, "--format=json"]),
    ("diff-back.txt", ["diff", NEW, OLD]),
    ("diff-none.txt", ["diff", "anshun-2021-2025.json", "anshun-2021-2025.json"]),
    ("duties.txt", ["duties", "."]),
    ("duties-changji.json", ["duties", "changji-2021-2023.json", "--format", "json"]),
    ("duties-invented.txt", ["duties", DUTIES]),
    ("duties-invented.md", ["duties", DUTIES, "--format=markdown"]),
    ("duties-invented.csv", ["duties", DUTIES, "-f", "csv"]),
    ("duties-summary.txt", ["duties", DUTIES, "--summary"]),
    ("show-anshun.txt", ["show", "anshun-2021-2025.json"]),
    ("show-wuchangshi.txt", ["show", "wuchangshi-2021-2025.json"]),
]


def test_expected(tap, planmodel, locales, update):
    for name, arguments, *code in EXPECTED:
        path = os.path.join(HERE, "expected", name)
        done = planmodel.run(arguments, cwd=PLANS)
        if update:
            write(path, done.stdout)
        problems = differ("the exit code", done.returncode, code[0] if code else DONE) + differ("standard error", text(done)[1], "")
        wanted, found = read(path).decode().splitlines(), text(done)[0].splitlines()
        problems += [f"line {at}: {a!r}, not {b!r}" for at, (a, b) in enumerate(zip(found, wanted), 1) if a != b]
        tap.ok(f"expected {name}", problems + differ("the bytes", done.stdout == read(path), True))
        for locale, environment in locales:
            there = planmodel.run(arguments, cwd=PLANS, locale=locale, environment=environment)
            tap.ok(f"expected {name} in {locale}", differ("it", there.stdout, done.stdout) + differ("standard error", text(there)[1], ""))


def test_diff(tap, planmodel, folder):
    """What the tables of what is printed do not say: what goes to standard error, and from where a plan is read."""
    areas = [write(os.path.join(folder, f"area-{name}.json"),
                   PLAN % (name, f',"area":"r","areas":[{{"id":"r","name":"{name}市"}}]')) for name in "甲乙"]
    done = planmodel.run(["diff", *areas])
    tap.ok("diff of two areas", differ("the exit code", done.returncode, DONE) + differ("standard output", text(done)[0], "Nothing differs.\n")
           + differ("standard error", text(done)[1],
                    "planmodel: the plans are of two areas, 甲市 and 乙市, and what they say of them is never the same; "
                    "“planmodel compare” holds such plans against one another\n"))
    for arguments, stdin in ((["-", areas[0]], areas[0]), ([areas[0], "-"], areas[0])):
        done = planmodel.run(["diff", *arguments], stdin=read(stdin))
        tap.ok(f"diff {'with' if arguments[0] == '-' else 'against'} standard input",
               differ("the exit code", done.returncode, DONE) + differ("standard output", text(done)[0], "Nothing differs.\n"))
    missing = os.path.join(folder, "missing.json")
    for arguments in ([missing, areas[0]], [areas[0], missing]):
        done = planmodel.run(["diff", *arguments])
        tap.ok("diff without a file", differ("the exit code", done.returncode, INPUT) + differ("standard output", text(done)[0], "")
               + ([] if missing in text(done)[1] else [text(done)[1]]))


VERIFIED = [
    ("verify.txt", ["verify", OLD, NEW]),
    ("verify.csv", ["verify", OLD, NEW, "-f", "csv"]),
    ("verify.json", ["verify", OLD, NEW, "-f", "json"]),
    ("verify.md", ["verify", OLD, NEW, "-f", "markdown"]),
]


def test_verify(tap, planmodel, folder, update):
    """Exits with 1 where something does not match, and with 3 where there is nothing to match with."""
    for name, arguments in VERIFIED:
        path = os.path.join(HERE, "expected", name)
        done = planmodel.run(arguments, cwd=PLANS)
        if update:
            write(path, done.stdout)
        tap.ok(f"expected {name}", differ("the exit code", done.returncode, FINDINGS) + differ("standard error", text(done)[1], "")
               + differ("the output", text(done)[0], read(path).decode()))

    document = os.path.join(PLANS, OLD)
    plan = os.path.join(folder, "plan.json")
    planmodel.run(["read", document, "-o", plan])
    same = "The document is the one that the plan was read from. 40 of 40 places match.\n"
    for arguments, stdin in (([plan, document], b""), ([plan, "-"], read(document)), (["-", document], read(plan)), ([document, document], b"")):
        done = planmodel.run(["verify", *arguments], stdin=stdin)
        tap.ok(f"verify {[os.path.basename(argument) for argument in arguments]}",
               differ("the exit code", done.returncode, DONE) + differ("standard output", text(done)[0], same)
               + differ("standard error", text(done)[1], ""))
    other = write(os.path.join(folder, "other.txt"), read(document).decode().encode("gb18030"))
    done = planmodel.run(["verify", "--charset", "gb18030", plan, other])
    tap.ok("verify in another encoding", differ("the exit code", done.returncode, DONE)
           + differ("standard output", text(done)[0], "The document has the text that the plan was read from; its bytes are others. 40 of 40 places match.\n"))
    page = write(os.path.join(folder, "page.html"),
                 "<html><body>" + "".join(f"<p>{line}</p>" for line in read(document).decode().splitlines()) + "</body></html>")
    read_page = planmodel.run(["read", page, "-o", os.path.join(folder, "page.json")])
    if read_page.returncode == DONE:
        done = planmodel.run(["verify", os.path.join(folder, "page.json"), page])
        tap.ok("verify HTML", differ("the exit code", done.returncode, DONE)
               + ([] if text(done)[0].startswith("The document is the one that the plan was read from.") else [text(done)[0]]))
    missing = os.path.join(folder, "missing.txt")
    for arguments in ([plan, missing], [missing, document], [plan, folder]):
        done = planmodel.run(["verify", *arguments])
        tap.ok("verify without a file", differ("the exit code", done.returncode, INPUT) + differ("standard output", text(done)[0], "")
               + ([] if text(done)[1].startswith("planmodel: ") else [text(done)[1]]))
    done = planmodel.run(["verify", write(os.path.join(folder, "bare.json"), PLAN % ("bare", "")), document])
    tap.ok("verify a plan without places", differ("the exit code", done.returncode, DONE)
           + differ("standard output", text(done)[0], "The plan does not say which document it was read from. The plan names no place in it.\n"))


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def columns_of(line):
    """What stands in each column of a terminal; a wide character in two of them."""
    return [c for c in line for _ in range(width(c))]


def misaligned(table):
    """The lines of tables that have something where the rule has a gap, or that are wider than it."""
    gaps, rule = [], ""
    for line in table.splitlines():
        if line.startswith("---"):
            rule = line
            gaps = [at for at, c in enumerate(rule) if c == " "]
        elif not line or line[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹":
            gaps = []
        else:
            shown = columns_of(line)
            if gaps and (any(at < len(shown) and shown[at] != " " for at in gaps) or len(shown) > len(rule)):
                yield line


def test_columns(tap, planmodel):
    for arguments in (["compare", PLANS], ["compare", PLANS, "-n", "企业"]):
        out, _ = text(planmodel.run(arguments))
        tap.ok(f"columns of {arguments[2:]} line up", misaligned(out))
        widest = max(map(width, out.splitlines()))
        tap.ok(f"columns of {arguments[2:]} are few", [f"a line has {widest}"] if widest > 105 else [])
    tap.found("a planted line out of line", misaligned("----  --\n高新  1\n高新 12\n"), "高新 12")


def plans():
    for name in sorted(os.listdir(PLANS)):
        if name.endswith(".json"):
            with open(os.path.join(PLANS, name), encoding="utf-8") as source:
                yield json.load(source)


def rounded(number):
    return str(number.quantize(Decimal("0.01"), ROUND_HALF_EVEN))


def test_numbers(tap, planmodel):
    """Recomputes every row in another way: from the files, with Python's decimals."""
    getcontext().prec = 60
    done = planmodel.run(["compare", PLANS, "--format", "json"])
    rows = json.loads(done.stdout)
    stated = {(plan["id"], json.dumps([value.get("value") for value in indicator["values"]]), indicator["name"])
              for plan in plans() for indicator in plan["indicators"]
              if any(value["role"] in ("target", "baseline") for value in indicator["values"])}
    problems = differ("the number of rows", len(rows), len(stated))
    computed = 0
    for row in rows:
        problems += differ("the keys", list(row), ["plan", "area", "indicator", "scope", "depth", "concept", "unit",
                                                   "baseline", "target", "change", "percent", "annual_rate", "note",
                                                   "explanation"])
        problems += differ(f"an explanation of {row['indicator']}", bool(row["explanation"]), bool(row["note"]))
        baseline, target = row["baseline"], row["target"]
        if not baseline:
            problems += differ(f"the change of {row['indicator']}", row["change"], None)
            problems += [f"{row['indicator']} has no note"] if not row["note"] else []
            continue
        computed += 1
        before, after = Decimal(baseline["value"]), Decimal(target["value"])
        wanted = {"change": str(after - before), "percent": None, "annual_rate": None, "note": "zero-baseline"}
        if before:
            rate = (after / before) ** (Decimal(1) / (target["year"] - baseline["year"])) - 1
            wanted = {"change": str(after - before), "percent": rounded((after - before) / before * 100),
                      "annual_rate": rounded(rate * 100), "note": None}
        for key, value in wanted.items():
            problems += differ(f"{key} of {row['indicator']}", row[key], value)
    # The four tables of 乌昌石 state every baseline that there is.
    tap.ok("numbers", problems + differ("the rows with a baseline", computed, 24))

    table = list(csv.DictReader(io.StringIO(text(planmodel.run(["compare", PLANS, "-f", "csv"]))[0], newline="")))
    problems = differ("the number of rows", len(table), len(rows))
    for found, row in zip(table, rows):
        wanted = {"plan": row["plan"], "indicator": row["indicator"], "unit": row["unit"] or "", "change": row["change"] or "",
                  "percent": row["percent"] or "", "annual_rate": row["annual_rate"] or "", "note": row["note"] or "",
                  "target": row["target"]["value"] or "", "target_comparator": row["target"]["comparator"] or ""}
        problems += [f"{row['indicator']}: {key} is {found[key]!r}" for key in wanted if found[key] != wanted[key]]
    tap.ok("numbers as CSV", problems)

    excel = planmodel.run(["compare", PLANS, "-f", "csv", "--excel"]).stdout
    plain = planmodel.run(["compare", PLANS, "-f", "csv"]).stdout
    tap.ok("a byte-order mark for Excel", differ("it", excel, b"\xef\xbb\xbf" + plain))


def test_name(tap, planmodel, locales):
    for name, wanted in (("规划之外的名字", 0), ("高新技术企业数", 3), ("高新技術企業", 6), ("戰略性", 2), ("r&d", 2), ("Ｒ＆Ｄ", 2)):
        for locale, environment in [("C.UTF-8", {})] + locales:
            done = planmodel.run(["compare", PLANS, "-f", "json", "--name", name], locale=locale, environment=environment)
            tap.ok(f"name {name} in {locale}", differ("the exit code", done.returncode, DONE)
                   + differ("the number of rows", len(json.loads(done.stdout)), wanted))
    out, err = text(planmodel.run(["compare", PLANS, "--name", "无"]))
    tap.ok("an empty table has its head, and says why it is empty",
           differ("the number of lines", len(out.splitlines()), 2)
           + differ("standard error", err, "planmodel: no indicator has “无” in its name\n"))


def test_inputs(tap, planmodel, folder):
    """Several paths, folders, standard input."""
    one = write(os.path.join(folder, "one.json"), PLAN % ("a", ""))
    two = write(os.path.join(folder, "two.jsonl"), PLAN % ("b", "") + "\n" + PLAN % ("c", "") + "\n")
    plans_folder = os.path.join(folder, "plans")
    os.mkdir(plans_folder)
    write(os.path.join(plans_folder, "d.json"), PLAN % ("d", ""))
    cases = [
        ([one], b"", "a"),
        ([two, one], b"", "b c a"),
        ([plans_folder, one, two], b"", "d a b c"),
        (["-"], (PLAN % ("s", "")).encode(), "s"),
        ([one, "-"], (PLAN % ("s", "")).encode(), "a s"),
        (["--", one], b"", "a"),
    ]
    for arguments, stdin, wanted in cases:
        done = planmodel.run(["convert", "--to", "jsonl", *arguments], stdin)
        found = " ".join(json.loads(line)["id"] for line in done.stdout.splitlines())
        tap.ok(f"inputs {wanted}", differ("the exit code", done.returncode, DONE) + differ("the plans", found, wanted)
               + differ("standard error", text(done)[1], ""))

    done = planmodel.run(["show", one, one])
    tap.ok("two of one id", differ("the exit code", done.returncode, INPUT) + differ("standard output", text(done)[0], "")
           + differ("standard error", text(done)[1], f"planmodel: {one}: the id of a plan, “a”, is that of a plan in {one}\n"))
    write(os.path.join(plans_folder, "e.json"), PLAN % ("d", ""))
    done = planmodel.run(["show", plans_folder])
    names = [os.path.join(plans_folder, name) for name in ("d.json", "e.json")]
    tap.ok("two of one id in a folder", differ("the exit code", done.returncode, INPUT)
           + [f"{name} is not named: {text(done)[1]}" for name in names if name not in text(done)[1]])


def test_warnings(tap, planmodel, folder):
    path = write(os.path.join(folder, "warning.json"), PLAN % ("p", ',\n"zz":1'))
    done = planmodel.run(["convert", "--to", "json", path])
    out, err = text(done)
    tap.ok("an unknown member is a warning", differ("the exit code", done.returncode, DONE) + differ("the plan", json.loads(out)["id"], "p")
           + ([] if re.fullmatch(rf"planmodel: {re.escape(path)}:2:1: warning: .*zz.*\n", err) else [err]))


# Bad input


def bad_inputs():
    """name, contents, and the place that the message names, or the line of it; None: the whole."""
    deep = 100_000
    plan = PLAN % ("p", ",%s")
    indicator = plan % '"indicators":[{"id":"i","name":"n"%s}]'
    value = indicator % ',"values":[{"role":"target"%s}]'
    return [
        ("nothing", b"", None),
        ("white space", b" \n", None),
        ("not UTF-8", b'{"planmodel":"1","id":"\xff"', "1:23"),
        ("UTF-16", (PLAN % ("p", "")).encode("utf-16"), "1:1"),
        ("a byte-order mark", b"\xef\xbb\xbf" + (PLAN % ("p", "")).encode(), "1:1"),
        ("an overlong form", b'{"planmodel":"1","id":"\xc0\x80"}', "1:23"),
        ("a surrogate", b'{"planmodel":"1","id":"\\ud800","title":"t"}', "1:24"),
        ("truncated", (PLAN % ("p", ""))[:-1], "1:39"),
        ("truncated in a string", (PLAN % ("p", ""))[:-2], "1:38"),
        ("text behind", (PLAN % ("p", "")) + "\n}", "2:1"),
        ("nested objects", plan % ('"x":' + '{"x":' * deep + "1" + "}" * deep), "1:"),
        ("nested brackets", plan % ('"x":' + "[" * deep), "1:"),
        ("brackets alone", "[" * deep, "1:65"),
        ("a number for a year", plan % '"period":{"start":99999999999999999999,"end":2025}', "1:"),
        ("a number beyond a double", plan % '"period":{"start":1e999999999,"end":2025}', "1:"),
        ("a fraction of a year", plan % '"period":{"start":2021.5,"end":2025}', "1:"),
        ("a huge amount", value % (',"year":2025,"value":"1%s"' % ("0" * 40)), "1:"),
        ("an amount with an exponent", value % ',"year":2025,"value":"1e3"', "1:"),
        ("an amount as a number", value % ',"year":2025,"value":1', "1:"),
        ("a key twice", plan % '"title":"t"', "1:"),
        ("a title of the wrong type", '{"planmodel":"1","id":"p","title":7}', "1:35"),
        ("null", '{"planmodel":"1","id":"p","title":null}', "1:35"),
        ("no title", '{"planmodel":"1","id":"p"}', "1:1"),
        ("another version", '{"planmodel":"2","id":"p","title":"t"}', "1:14"),
        ("an unknown word", plan % '"kind":"wish"', "1:"),
        ("a role that is no word", indicator % ',"values":[{"role":"hope"}]', "1:"),
        ("an area that is not there", plan % '"area":"r9"', "1:"),
        ("a parent that is not there", indicator % ',"parent":"i9"', "1:"),
        ("an id twice", plan % '"areas":[{"id":"r","name":"a"},{"id":"r","name":"b"}]', "1:"),
        ("parents in a circle", plan % '"areas":[{"id":"r","name":"a","parent":"s"},{"id":"s","name":"b","parent":"r"}]', "1:"),
        ("a period that ends first", plan % '"period":{"start":2025,"end":2021}', "1:"),
        ("text that is no plan", "Chapter 1. General\n", None),
        ("bytes", "\x7fELF\x02\x01", None),
    ]


def complaints(done, code, pattern):
    """What is not as it has to be where something fails: one clear line, and no output."""
    out, err = text(done)
    first = err.splitlines()[0] if err else ""
    problems = differ("the exit code", done.returncode, code) + differ("standard output", out, "")
    if not re.match(pattern, first):
        problems.append(f"{first!r} is not like {pattern!r}")
    problems += [f"{line[:200]!r} is no message" for line in err.splitlines() if not line.startswith("planmodel: ")]
    return problems


def test_bad_input(tap, planmodel, folder):
    for name, contents, place in bad_inputs():
        path = write(os.path.join(folder, "bad.json"), contents)
        output = os.path.join(folder, "bad.out")
        # What is wrong with the whole has a place only where the file was begun to be read.
        at = "(:1:1)?" if place is None else f":{place}[0-9]+" if place.endswith(":") else f":{place}"
        where = f"planmodel: {{}}{at}: ."
        done = planmodel.run(["convert", "--to", "json", "-o", output, path])
        problems = complaints(done, INPUT, where.format(re.escape(path)))
        problems += ["something was written"] if os.path.exists(output) else []
        done = planmodel.run(["compare", "-"], read(path))
        problems += complaints(done, INPUT, where.format("<stdin>"))
        tap.ok(f"bad input: {name}", problems)

    empty = os.path.join(folder, "empty")
    os.mkdir(empty)
    cases = [
        ("an empty folder", empty),
        ("a file that is not there", os.path.join(folder, "none.json")),
        ("a folder that is not there", os.path.join(folder, "none", "none.json")),
        ("a file for a folder", os.path.join(folder, "bad.json", "none.json")),
        ("a name of no characters", ""),
    ]
    for name, path in cases:
        tap.ok(f"bad input: {name}", complaints(planmodel.run(["show", path]), INPUT, rf"planmodel: {re.escape(path)}"))
    closed = planmodel.run(["show", "-"], None, preexec_fn=lambda: os.close(0))
    tap.ok("bad input: standard input is closed", complaints(closed, INPUT, r"planmodel: <stdin>: "))

    # One broken file fails all that was asked for.
    good = write(os.path.join(folder, "good.json"), PLAN % ("g", ""))
    bad = write(os.path.join(folder, "bad.json"), "{")
    tap.ok("bad input: beside good", complaints(planmodel.run(["show", good, bad]), INPUT, rf"planmodel: {re.escape(bad)}:1:"))
    escape = write(os.path.join(folder, "esc\x1b[31m.json"), "{")
    tap.ok("bad input: a name that is an escape", complaints(planmodel.run(["show", escape]), INPUT, r"planmodel: [^\x1b]*esc\\x1b\[31m\.json:1:"))


# Output


def umask(mask):
    return lambda: os.umask(mask)


def test_output(tap, planmodel, folder):
    plan = write(os.path.join(folder, "plan.json"), PLAN % ("p", ""))
    wanted = planmodel.run(["convert", "--to", "json", plan]).stdout
    path = os.path.join(folder, "out.json")

    def convert(output, **options):
        return planmodel.run(["convert", "--to", "json", "-o", output, plan], **options)

    def check(name, output, *problems, code=DONE, **options):
        done = convert(output, **options)
        out, err = text(done)
        found = differ("the exit code", done.returncode, code) + differ("standard output", out, "") + differ("standard error", err, "")
        tap.ok(f"output: {name}", found + differ("what is written", read(output), wanted) + [line for each in problems for line in each()])

    def mode(of, is_mode):
        return lambda: differ("the mode", oct(stat.S_IMODE(os.stat(of).st_mode)), oct(is_mode))

    def alone():
        left = [name for name in os.listdir(folder) if name.startswith(".")]
        return [f"{left} is left"] if left else []

    check("a new file", path, mode(path, 0o640), alone, preexec_fn=umask(0o027))
    os.chmod(path, 0o604)
    write(path, "old")
    check("an old file keeps its mode", path, mode(path, 0o604), alone)

    link, hard = os.path.join(folder, "link"), os.path.join(folder, "to")
    os.mkdir(hard)
    os.symlink("to/there.json", link)
    there = os.path.join(hard, "there.json")
    check("a link to nothing yet", link, lambda: [] if os.path.islink(link) and os.path.isfile(there) else ["the link was replaced"])
    write(there, "old")
    check("a link to a file", link, lambda: [] if os.path.islink(link) else ["the link was replaced"])
    os.symlink("link", os.path.join(folder, "link2"))
    check("a link to a link", os.path.join(folder, "link2"))

    done = planmodel.run(["convert", "--to", "json", "-o", "-", plan])
    tap.ok("output: - is standard output", differ("it", done.stdout, wanted))
    done = planmodel.run(["convert", "--to", "json", "-o", "/dev/stdout", plan])
    tap.ok("output: /dev/stdout, a pipe", differ("it", (done.returncode, done.stdout), (DONE, wanted)))
    done = convert("/dev/null")
    tap.ok("output: a device is not replaced", differ("the exit code", done.returncode, DONE)
           + differ("/dev/null is a device", stat.S_ISCHR(os.stat("/dev/null").st_mode), True))

    fifo = os.path.join(folder, "fifo")
    os.mkfifo(fifo)
    got = []
    reader = threading.Thread(target=lambda: got.append(read(fifo)))
    reader.start()
    done = convert(fifo)
    reader.join()
    tap.ok("output: a pipe with a name", differ("the exit code", done.returncode, DONE) + differ("what came out", got, [wanted])
           + differ("it is a pipe", stat.S_ISFIFO(os.stat(fifo).st_mode), True))

    write(path, PLAN % ("q", ""))
    done = planmodel.run(["convert", "--to", "json", "-o", path, path])
    tap.ok("output: convert onto what it reads", differ("the exit code", done.returncode, DONE) + differ("the plan", json.loads(read(path))["id"], "q"))
    for output, paths in ((path, [path]), (path, [folder]), (os.path.join(folder, "to", "..", "out.json"), [path])):
        before = read(path)
        done = planmodel.run(["compare", "-o", output, *paths])
        tap.ok("output: compare does not overwrite a plan", differ("the exit code", done.returncode, USAGE)
               + differ("the file", read(path), before) + ([] if "would be overwritten" in text(done)[1] else [text(done)[1]]))
    document = os.path.join(folder, "plan.txt")
    write(document, "云河市发展规划（2021—2025年）\n一、目标\n到2025年，建成学校10所。\n")
    for arguments in (["read", "-o"], ["read", "-t"], ["read", "-f"], ["convert", "-t", "json", "-o"]):
        before = read(document)
        done = planmodel.run([*arguments, document, document])
        tap.ok(f"output: {' '.join(arguments)} does not overwrite a document", differ("the exit code", done.returncode, USAGE)
               + differ("the file", read(document), before)
               + ([] if "would be overwritten" in text(done)[1] else [text(done)[1]]))
    csv_path = os.path.join(folder, "out.csv")
    done = planmodel.run(["compare", "-f", "csv", "-o", csv_path, path])
    tap.ok("output: compare", differ("the exit code", done.returncode, DONE)
           + differ("it", read(csv_path), planmodel.run(["compare", "-f", "csv", path]).stdout))


def limit_size():
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_bad_output(tap, planmodel, folder):
    old = write(os.path.join(folder, "old.txt"), "old")
    loop = os.path.join(folder, "loop")
    os.symlink("loop", loop)
    cases = [
        ("a folder", folder, "Is a directory", {}),
        ("a folder that is not there", os.path.join(folder, "none", "x"), "No such file or directory", {}),
        ("a file for a folder", os.path.join(old, "x"), "Not a directory", {}),
        ("no name", "", "No such file or directory", {}),
        ("a full device", "/dev/full", "No space left on device", {}),
        ("a link to itself", loop, "Too many levels of symbolic links", {}),
        ("a limit of size", old, "File too large", {"preexec_fn": limit_size}),
        ("a name that is too long", os.path.join(folder, "x" * 300), "File name too long", {}),
    ]
    for name, path, message, options in cases:
        done = planmodel.run(["compare", "-o", path, PLANS], **options)
        problems = complaints(done, OUTPUT, rf"planmodel: {re.escape(path)}: {message}$")
        problems += differ("standard error has one line", text(done)[1].count("\n"), 1)
        problems += differ("the old file", read(old), b"old")
        problems += differ("what is in the folder", sorted(os.listdir(folder)), ["loop", "old.txt"])
        tap.ok(f"bad output: {name}", problems)

    for command in (["compare", PLANS], ["show", PLANS], ["convert", "-t", "jsonl", PLANS], ["--help"], ["--version"], ["show", "--help"]):
        with open("/dev/full", "wb") as full:
            done = planmodel.run(command, stdout=full)
        problems = differ("standard error", text(done)[1], "planmodel: standard output: No space left on device\n")
        tap.ok(f"bad output: standard output is full, {command[:1]}", differ("the exit code", done.returncode, OUTPUT) + problems)
        done = planmodel.run(command, stdout=None, preexec_fn=lambda: os.close(1))
        problems = differ("standard error", text(done)[1], "planmodel: standard output: Bad file descriptor\n")
        tap.ok(f"bad output: standard output is closed, {command[:1]}", differ("the exit code", done.returncode, OUTPUT) + problems)

    with open(os.path.join(folder, "limited"), "wb") as limited:
        done = planmodel.run(["compare", PLANS], stdout=limited, preexec_fn=limit_size)
    tap.ok("bad output: standard output has a limit of size", differ("the exit code", done.returncode, OUTPUT)
           + differ("standard error", text(done)[1], "planmodel: standard output: File too large\n"))


def test_permissions(tap, planmodel, folder):
    """As a user who may do nothing; where the tests run as root, as another one."""
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    plan = write(os.path.join(folder, "plan.json"), PLAN % ("p", ""))
    secret = write(os.path.join(folder, "secret.json"), PLAN % ("s", ""))
    closed, open_folder = os.path.join(folder, "closed"), os.path.join(folder, "open")
    for name in (closed, open_folder):
        os.mkdir(name)
    inside = write(os.path.join(closed, "inside.json"), PLAN % ("i", ""))
    kept = write(os.path.join(open_folder, "kept.txt"), "old")
    for path, bits in ((plan, 0o444), (secret, 0), (closed, 0), (open_folder, 0o777), (kept, 0o444), (folder, 0o555)):
        os.chmod(path, bits)

    try:
        able = planmodel.run(["show", plan], **user).returncode == DONE
    except PermissionError:
        able = False
    if not able:
        tap.skip("permissions", "another user cannot reach the program or the temporary folder")
        os.chmod(folder, 0o700)
        os.chmod(closed, 0o700)
        return
    cases = [
        ("a plan", ["show", secret], INPUT, secret),
        ("a folder", ["show", closed], INPUT, closed),
        ("a plan in a folder", ["show", inside], INPUT, inside),
        ("a new file in a folder", ["compare", "-o", os.path.join(folder, "new"), plan], OUTPUT, os.path.join(folder, "new")),
        ("a new file in a closed folder", ["compare", "-o", os.path.join(closed, "new"), plan], OUTPUT, os.path.join(closed, "new")),
        ("a file that may not be written", ["compare", "-o", kept, plan], OUTPUT, kept),
    ]
    for name, arguments, code, path in cases:
        done = planmodel.run(arguments, **user)
        tap.ok(f"no permission: {name}", complaints(done, code, rf"planmodel: {re.escape(path)}: .*Permission denied")
               + differ("the number of lines", text(done)[1].count("\n"), 1))
    os.chmod(folder, 0o755)
    os.chmod(closed, 0o755)
    tap.ok("no permission: nothing was written", differ("the folders", (sorted(os.listdir(folder)), os.listdir(closed), os.listdir(open_folder), read(kept)),
                                                       (["closed", "open", "plan.json", "secret.json"], ["inside.json"], ["kept.txt"], b"old")))


# Reading documents

DOCUMENT = """云河市数字经济发展规划（2021—2025年）
一、发展目标
到2025年，高新技术企业达到100家。
附件1
云河市数据中心建设规划（2022—2024年）
一、建设目标
到2024年，机架达到200个。
"""
PLAIN = "云河市水利发展规划（2021—2025年）\n一、发展目标\n到2025年，水库达到3座。\n"


def test_read(tap, planmodel, folder):
    def inside(name):
        return os.path.join(folder, name)

    def run(*arguments, code=DONE, **options):
        done = planmodel.run(["read", *arguments], **options)
        return done, differ("the exit code", done.returncode, code)

    document, plain = write(inside("a.txt"), DOCUMENT), write(inside("b.txt"), PLAIN)
    done, problems = run(document)
    plan = json.loads(done.stdout)
    tap.ok("read: a document", problems + differ("the title", plan["title"], DOCUMENT.split("\n", 1)[0]))
    done, problems = run(document, plain)
    titles = [json.loads(line)["title"] for line in text(done)[0].splitlines()]
    tap.ok("read: several", problems + differ("the titles", titles, [each.split("\n", 1)[0] for each in (DOCUMENT, PLAIN)]))
    done, problems = run("-o", inside("out.json"), "--text", inside("out.txt"), plain)
    plan = json.loads(read(inside("out.json")))
    written = read(inside("out.txt")).decode()
    [indicator] = plan["indicators"]
    start, end = indicator["values"][0]["mentions"][0]["span"][:2]
    tap.ok("read: -o and --text", problems + differ("standard output", done.stdout, b"") + differ("the text", written, PLAIN)
           + ([] if "3座" in written[start:end] else [written[start:end]]))
    done, problems = run("--charset", "gb18030", write(inside("gb.txt"), PLAIN.encode("gb18030")))
    tap.ok("read: --charset", problems + differ("standard error", text(done)[1], "")
           + differ("the title", json.loads(done.stdout)["title"], PLAIN.split("\n", 1)[0]))
    nameless = planmodel.run(["read", ""])
    tap.ok("read: a document without a name", differ("the exit code", nameless.returncode, USAGE)
           + differ("standard output", nameless.stdout, b""))
    done, problems = run("--split", document)
    tap.ok("read: --split", problems + differ("the plans", len(text(done)[0].splitlines()), 2))
    for arguments in ([document, plain], ["--split", document]):
        refused = planmodel.run(["read", "-o", inside("two.json"), "-f", inside("two.findings"), *arguments])
        tap.ok("read: several plans are no .json: " + arguments[0][:7], differ("the exit code", refused.returncode, USAGE)
               + differ("a file", os.path.exists(inside("two.json")), False)
               + differ("findings", os.path.exists(inside("two.findings")), False)
               + ([] if ".jsonl" in text(refused)[1] else [text(refused)[1]]))
    shown = planmodel.run(["show", plain])
    tap.ok("show: a document", differ("the exit code", shown.returncode, DONE)
           + [each for each in ("云河市水利发展规划", "水库") if each not in text(shown)[0]])
    table = planmodel.run(["compare", plain, document, "--name", "企业", "--format", "csv"])
    tap.ok("compare: documents", differ("the exit code", table.returncode, DONE)
           + differ("the rows", [row["indicator"] for row in csv.DictReader(io.StringIO(text(table)[0]))], ["高新技术企业"]))
    converted = planmodel.run(["convert", plain, "--to", "json", "-o", inside("converted.json")])
    done, problems = run("-o", inside("as-read.json"), plain)
    tap.ok("convert: a document is as it is read", problems + differ("the exit code", converted.returncode, DONE)
           + differ("the plan", read(inside("converted.json")), read(inside("as-read.json"))))
    done, problems = run("-o", inside("shown.json"), "-t", "-", plain)
    tap.ok("read: the text to standard output", problems + differ("the text", text(done)[0], PLAIN))
    done, problems = run("-", stdin=PLAIN.encode())
    tap.ok("read: standard input", problems + differ("the title", json.loads(done.stdout)["title"], PLAIN.split("\n", 1)[0]))

    doubtful = write(inside("doubtful.txt"), PLAIN + "加快建\ufffd设。\n")
    done, problems = run("--findings", inside("findings.json"), doubtful)
    findings = json.loads(read(inside("findings.json")))
    lost = [each for each in findings if each["rule"] == "text-lost"]
    tap.ok("read: --findings", problems + differ("the findings", len(lost), 1)
           + (differ("the span", lost[0]["spans"], [[PLAIN_END := len(PLAIN) + 3, PLAIN_END + 1]]) if lost else []))
    done, problems = run("--strict", doubtful, code=FINDINGS)
    tap.ok("read: --strict", problems + ([] if "[text-lost]" in text(done)[1] else [text(done)[1]]))

    binary = write(inside("binary"), b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 8)
    for name, arguments, code in (("a folder", [folder], USAGE), ("nothing", [], USAGE), ("a missing file", [inside("none")], INPUT),
                                  ("a binary file", [binary], INPUT), ("the same twice", [plain, plain], INPUT),
                                  ("--text of two", ["--text", inside("x"), plain, document], USAGE),
                                  ("plan and text in one file", ["-o", inside("y"), "-t", inside(".") + "/y", plain], USAGE),
                                  ("plan and findings to standard output", ["-f", "-", plain], USAGE),
                                  ("text and findings in one file", ["-o", inside("y"), "-t", inside("z"), "-f", inside("z"), plain],
                                   USAGE),
                                  ("plan JSON", [inside("converted.json")], INPUT),
                                  ("no such charset", ["--charset", "klingon", plain], INPUT)):
        done, problems = run(*arguments, code=code)
        err = text(done)[1]
        errors = [line for line in err.splitlines() if "says more" not in line]
        tap.ok(f"read: {name}", problems + differ("standard output", done.stdout, b"")
               + ([] if len(errors) == 1 and errors[0].startswith("planmodel: ") else [err]))


# Locales


def make_locales(tap, folder):
    """C, and those that can be made: where 3.5 is written 3,5, and Chinese."""
    locales = [("C", {})]
    for name in ("de_DE", "zh_CN"):
        locale = f"{name}.UTF-8"
        if not shutil.which("localedef") or not os.path.exists(f"/usr/share/i18n/locales/{name}"):
            tap.skip(f"locale {locale}", "no localedef, or no source of the locale (package locales)")
            continue
        subprocess.run(["localedef", "--no-archive", "-i", name, "-f", "UTF-8", os.path.join(folder, locale)],
                       check=True, capture_output=True)
        locales.append((locale, {"LOCPATH": f"{folder}:/usr/lib/locale"}))
    return locales


def main():
    update = "--update" in sys.argv
    planmodel = Command(sys.argv[-1])
    tap = Tap()
    with contextlib.ExitStack() as stack:
        def folder():
            return stack.enter_context(tempfile.TemporaryDirectory(prefix="planmodel-"))

        locale_folder = folder()
        os.chmod(locale_folder, 0o755)
        locales = make_locales(tap, locale_folder)
        test_usage(tap, planmodel, folder())
        test_help(tap, planmodel)
        test_papers(tap, planmodel)
        test_check(tap, planmodel)
        test_expected(tap, planmodel, locales, update)
        test_diff(tap, planmodel, folder())
        test_verify(tap, planmodel, folder(), update)
        test_columns(tap, planmodel)
        test_numbers(tap, planmodel)
        test_name(tap, planmodel, locales)
        test_inputs(tap, planmodel, folder())
        test_warnings(tap, planmodel, folder())
        test_bad_input(tap, planmodel, folder())
        test_output(tap, planmodel, folder())
        test_bad_output(tap, planmodel, folder())
        test_permissions(tap, planmodel, folder())
        test_read(tap, planmodel, folder())
    tap.done()


main()
