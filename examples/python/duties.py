#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints what falls due in a period, by the body that leads it: duties PATH PERIOD, as 2023, 2023-S1, 2023-Q2, 2023-06."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402


def print_duty(duty):
    owner = duty.get_task()
    title = owner.get_title() if owner is not None else duty.get_project().get_name()
    part = f" ({duty.get_part()}/{duty.get_n_parts()})" if duty.get_part() > 0 else ""
    # A duty without a deadline of its own falls due with its targets.
    sign = "≈" if duty.get_deadline_origin() == PlanModel.DeadlineOrigin.TARGETS else ""
    print(f"  {sign}{duty.get_deadline()}: {title}{part}")
    for target in duty.dup_targets():
        print(f"    {target.get_indicator().get_name()}: {target.to_string()}")


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: duties PATH PERIOD")
    try:
        catalog = PlanModel.Catalog.new_from_path(sys.argv[1])
        duties = PlanModel.Duties.new(catalog).filter_role(PlanModel.AssignmentRole.LEAD).filter_due(sys.argv[2])
    except GLib.Error as error:
        print(f"duties: {error.message}", file=sys.stderr)
        sys.exit(3)
    last = None
    for duty in duties.get_rows():
        if duty.get_name() != last:
            print(duty.get_name())
        last = duty.get_name()
        print_duty(duty)


main()
