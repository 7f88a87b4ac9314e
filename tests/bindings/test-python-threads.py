#!/usr/bin/python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Threads that get views, set attributes on them and drop them must neither hang nor see another's object.

An attribute makes PyGObject hold a toggle reference, whose notification wants the interpreter's lock: a library that
takes references under a lock of its own hangs here.
"""

import faulthandler
import os
import threading

import gi

gi.require_version("PlanModel", "1")
from gi.repository import PlanModel  # noqa: E402

THREADS = 6
ROUNDS = 300
# Not to measure time: a hang must end, and say where it hung.
HANG = 120


def work(catalog, number, failures):
    try:
        for _ in range(ROUNDS):
            for plan in catalog:
                plan.seen_by = number
                indicator = plan.get_indicators()[number]
                indicator.seen_by = number
                owner = indicator.get_plan()
                owner.seen_by = number
                target = indicator.get_target()
                if not owner.equal(plan) or (target is not None and target != indicator.get_target()):
                    failures.append("another row")
                del plan, indicator, owner, target
    except Exception as error:  # what a thread raises would be lost
        failures.append(repr(error))


def main():
    faulthandler.dump_traceback_later(HANG, exit=True)
    plans = os.path.join(os.environ["PLANMODEL_SOURCE_ROOT"], "examples", "plans")
    catalog = PlanModel.Catalog.new_from_path(plans)
    failures = []
    threads = [threading.Thread(target=work, args=(catalog, number, failures)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures[:3]
    print(f"{THREADS} threads, {ROUNDS} rounds each: none hung")


main()
