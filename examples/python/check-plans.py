#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints what does not agree in the plans in a file or folder: errors and warnings, and of the rest only the count."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402


def print_finding(finding):
    spans = " ".join(f"{span.get_start()}–{span.get_end()}" for span in finding.dup_spans())
    print(f"{finding.get_rule()}: {finding.get_hint()}")
    print(f"  {finding.get_plan_id()}, {finding.get_heading() or '—'}" + (f", {spans}" if spans else ""))


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: check-plans PATH")
    try:
        catalog = PlanModel.Catalog.new_from_path(sys.argv[1])
    except GLib.Error as error:
        print(f"check-plans: {error.message}", file=sys.stderr)
        sys.exit(3)
    checker = PlanModel.Checker()
    # A plan that stands alone has no superior to find.
    checker.set_enabled("reference-unresolved", False)
    report = checker.run(catalog)
    for finding in report.get_findings():
        if finding.get_severity() != PlanModel.Severity.INFO:
            print_finding(finding)
    print(f"and {report.get_n_findings(PlanModel.Severity.INFO)} more worth a look")


main()
