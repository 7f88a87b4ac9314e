#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Builds a small plan in code and saves it as plan JSON."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import Gio, GLib, PlanModel  # noqa: E402


def describe_plan(builder):
    builder.add_plan("example-2021-2025", "示范市科技创新行动计划(2021—2025年)")
    builder.set("kind", "action-plan")
    builder.set("issued", "2021-06-30")
    builder.set_number("period.start", 2021)
    builder.set_number("period.end", 2025)
    builder.set("area", "r1")
    builder.add("issuers", "a1")

    builder.add_area("r1", "示范市")
    builder.set("level", "prefecture")
    builder.add_agency("a1", "示范市人民政府")
    builder.add_agency("a2", "市科技局")

    builder.add_task("t1", "培育高新技术企业")
    builder.add_assignment("a2", PlanModel.AssignmentRole.LEAD)


def describe_indicator(builder):
    builder.add_indicator("i1", "高新技术企业数")
    builder.set("unit", "家")
    builder.set("direction", "increase")
    builder.set("task", "t1")

    builder.add_value(PlanModel.ValueRole.BASELINE)
    builder.set_number("year", 2020)
    builder.set("value", "222")

    builder.add_value(PlanModel.ValueRole.TARGET)
    builder.set_number("year", 2025)
    builder.set("value", "400")
    builder.set("comparator", "more-than")
    builder.set("form", "level")


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: make-plan FILE")
    builder = PlanModel.Builder.new()
    try:
        # What a member cannot hold is refused where it is set; what the model cannot hold, when the plan is built.
        describe_plan(builder)
        describe_indicator(builder)
        builder.build().save(Gio.File.new_for_commandline_arg(sys.argv[1]), None)
    except GLib.Error as error:
        print(f"make-plan: {error.message}", file=sys.stderr)
        sys.exit(3)


main()
