# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python's manners for the types of PlanModel; nothing here that C cannot do too.

PyGObject loads this when a program asks for PlanModel. There must be no __init__.py in this folder
or the one above: it would hide the overrides of every other library.
"""

from gi.module import get_introspection_module
from gi.overrides import override

PlanModel = get_introspection_module("PlanModel")

__all__ = []


def name_of(item):
    """What a person would call an item: its title or name, and its id."""
    for getter in ("get_title", "get_name"):
        if hasattr(item, getter):
            return getattr(item, getter)()
    return None


class Item(PlanModel.Item):
    """Two views of one row are equal, and are one key of a dictionary."""

    def __eq__(self, other):
        return isinstance(other, PlanModel.Item) and self.equal(other)

    def __hash__(self):
        return self.hash()

    def __repr__(self):
        return f"<PlanModel.{type(self).__name__} {self.get_id()!r} {name_of(self)!r}>"


Item = override(Item)
__all__.append("Item")


class Catalog(PlanModel.Catalog):
    # An empty catalog is a catalog: PyGObject would ask for its length.
    def __bool__(self):
        return True

    def __repr__(self):
        return f"<PlanModel.Catalog of {len(self)} plans>"


Catalog = override(Catalog)
__all__.append("Catalog")


class List(PlanModel.List):
    def __bool__(self):
        return len(self) > 0

    def __repr__(self):
        return f"<PlanModel.List of {len(self)}>"


List = override(List)
__all__.append("List")


class Vocabulary(PlanModel.Vocabulary):
    # One without concepts is a vocabulary all the same.
    def __bool__(self):
        return True

    def __repr__(self):
        return f"<PlanModel.Vocabulary of {len(self)} concepts>"


Vocabulary = override(Vocabulary)
__all__.append("Vocabulary")


class Concept(PlanModel.Concept):
    def __repr__(self):
        return f"<PlanModel.Concept {self.get_id()!r} {self.get_label(None)!r}>"


Concept = override(Concept)
__all__.append("Concept")


class Finding(PlanModel.Finding):
    def __str__(self):
        return self.to_string()

    def __repr__(self):
        return f"<PlanModel.Finding {self.to_string()}>"


Finding = override(Finding)
__all__.append("Finding")


class ComparisonRow(PlanModel.ComparisonRow):
    def __repr__(self):
        return f"<PlanModel.ComparisonRow {self.get_indicator().get_name()!r} {self.get_change_text()}>"


ComparisonRow = override(ComparisonRow)
__all__.append("ComparisonRow")


class Table(PlanModel.Table):
    """Rows and named columns, of which a frame is made by pandas.DataFrame(table.to_dict())."""

    def __len__(self):
        return self.get_n_rows()

    def names(self):
        return [self.get_column_name(column) for column in range(self.get_n_columns())]

    def column(self, number):
        name = self.get_column_name(number)
        kind = self.get_column_kind(number)
        if kind == PlanModel.ColumnKind.TEXT:
            return [text or None for text in self.dup_strings(name)]
        make = {
            PlanModel.ColumnKind.NUMBER: float,
            PlanModel.ColumnKind.INTEGER: int,
            PlanModel.ColumnKind.BOOLEAN: bool,
        }[kind]
        # The bytes of no rows are None, and NaN is the one number that is not itself.
        numbers = memoryview(self.dup_doubles(name).get_data() or b"").cast("d")
        return [make(number) if number == number else None for number in numbers]

    def to_dict(self):
        """Name of a column -> list of its cells: texts, floats, ints or bools, and None for what is missing."""
        return {name: self.column(number) for number, name in enumerate(self.names())}

    def __repr__(self):
        return f"<PlanModel.Table of {len(self)} rows: {', '.join(self.names())}>"


Table = override(Table)
__all__.append("Table")


class Unit(PlanModel.Unit):
    def __repr__(self):
        return f"<PlanModel.Unit {self.get_symbol()}>"


Unit = override(Unit)
__all__.append("Unit")


def boxed(name):
    """Gives a boxed type equality and a text; its instances never change."""
    base = getattr(PlanModel, name)

    def __eq__(self, other):
        return isinstance(other, base) and self.equal(other)

    def __repr__(self):
        text = self.to_string() if hasattr(self, "to_string") else ""
        return f"<PlanModel.{name} {text}>"

    members = {"__eq__": __eq__, "__repr__": __repr__, "__hash__": lambda self: self.hash()}
    return override(type(name, (base,), members))


for boxed_name in ("Span", "Mention", "Value", "Assignment"):
    globals()[boxed_name] = boxed(boxed_name)
    __all__.append(boxed_name)
