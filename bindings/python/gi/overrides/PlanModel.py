# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python's manners for the types of PlanModel; nothing here that C cannot do too.

PyGObject loads this when a program asks for PlanModel. There must be no __init__.py in this folder
or the one above: it would hide the overrides of every other library.
"""

from gi.module import get_introspection_module

PlanModel = get_introspection_module("PlanModel")

__all__ = []
