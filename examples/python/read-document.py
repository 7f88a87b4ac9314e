#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a policy document and prints each target with the line and the words that state it, then what the reader doubted."""

import sys

import gi

gi.require_version("PlanModel", "1")
from gi.repository import GLib, PlanModel  # noqa: E402


def print_target(indicator, text):
    target = indicator.get_target()
    if target is None:
        return
    print(f"{indicator.get_name()}: {target.get_year()} {target.to_string()}")
    for mention in target.dup_mentions():
        span = mention.get_span()
        # A span counts characters as Python does.
        print(f"  line {span.get_line(text)}: {text[span.get_start():span.get_end()]}")


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: read-document DOCUMENT")
    reader = PlanModel.Reader.new()
    try:
        catalog = reader.read_path(sys.argv[1])
    except GLib.Error as error:
        print(f"read-document: {error.message}", file=sys.stderr)
        sys.exit(3)
    for plan in catalog:
        print(plan.get_title())
        for indicator in plan.get_indicators():
            print_target(indicator, reader.get_text())
    for finding in reader.get_findings():
        print(f"line {finding.get_line()}: {finding.get_rule()}")


main()
