#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints where each indicator of the plans in a file or folder starts, where it is to be, and the change between."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402


def print_row(row):
    baseline, target, percent = row.get_baseline(), row.get_target(), row.get_percent_text()
    # More than 400 is also more than 80 % above 222.
    sign = PlanModel.Comparator.get_sign(row.get_comparator())
    print("  " * (1 + row.get_depth()) + f"{row.get_indicator().get_name()}: "
          f"{baseline.get_year()} {baseline.to_string()} → {target.get_year()} {target.to_string()}"
          + (f" ({sign}{percent} %)" if percent is not None else ""))


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: compare-targets PATH")
    try:
        catalog = PlanModel.Catalog.new_from_path(sys.argv[1])
    except GLib.Error as error:
        print(f"compare-targets: {error.message}", file=sys.stderr)
        sys.exit(3)
    last = None
    for row in PlanModel.Comparison.new(catalog).get_rows():
        plan = row.get_plan()
        # An indicator that is only promised, or only reported, has nothing to compare.
        if row.get_baseline() is None or row.get_target() is None:
            continue
        if last is None or not plan.equal(last):
            print(plan.get_title())
        last = plan
        print_row(row)


main()
