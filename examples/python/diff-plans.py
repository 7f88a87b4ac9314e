#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints which targets a revision of a plan made softer, which harder, and why."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402


def load_plan(path):
    return PlanModel.Catalog.new_from_path(path)[0]


def print_row(row):
    print(row.get_name())
    if row.get_object() == PlanModel.DiffObject.VALUE:
        print(f"  {row.get_old_text() or '—'} → {row.get_new_text() or '—'}")
    if row.get_likeness_text() is not None:
        print(f"  probably the same, by a name that is alike ({row.get_likeness_text()})")
    for change in row.dup_changes():
        member, explanation = change.get_member(), PlanModel.DiffReason.get_explanation(change.get_reason())
        if explanation is not None:
            print(f"  {member}: {explanation}" if member is not None else f"  {explanation}")


def print_rows(diff, sense, heading):
    print(f"{heading}\n")
    for row in diff.get_rows():
        if row.get_sense() == sense:
            print_row(row)


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: diff-plans OLD NEW")
    try:
        old_plan, new_plan = load_plan(sys.argv[1]), load_plan(sys.argv[2])
    except GLib.Error as error:
        print(f"diff-plans: {error.message}", file=sys.stderr)
        sys.exit(3)
    diff = PlanModel.Diff.new(old_plan, new_plan, None)
    print_rows(diff, PlanModel.DiffSense.SOFTER, "Softer")
    print()
    print_rows(diff, PlanModel.DiffSense.HARDER, "Harder")


main()
