# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Each public symbol in the GIR has documentation and says since when it is there; each error has a domain."""

import sys
import xml.etree.ElementTree as ElementTree

from tap import Tap

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"
TYPES = ("alias", "bitfield", "callback", "class", "constant", "enumeration", "function", "function-macro",
         "interface", "record", "union")
MEMBERS = ("constructor", "function", "method", "virtual-method", "property")


def names(namespace):
    """(name, element) of what has papers of its own: the types, and what is called on them."""
    for kind in TYPES:
        for element in namespace.findall(CORE + kind):
            # The structure of a class is no part of the interface of a final type.
            if element.get(GLIB + "is-gtype-struct-for"):
                continue
            name = element.get("name")
            yield name, element
            for member_kind in MEMBERS:
                for member in element.findall(CORE + member_kind):
                    yield f"{name}.{member.get('name')}", member


def check(root):
    seen = 0
    for name, element in names(root.find(CORE + "namespace")):
        seen += 1
        if element.find(CORE + "doc") is None:
            yield f"{name} has no documentation"
        if not element.get("version"):
            yield f"{name} has no Since:"
    if not seen:
        yield "the GIR is empty"


def check_domains(root):
    """Without its domain an error matches nothing in Python and JavaScript."""
    for element in root.find(CORE + "namespace").findall(CORE + "enumeration"):
        if element.get("name").endswith("Error") and not element.get(GLIB + "error-domain"):
            yield f"{element.get('name')} has no domain: does it need a GType?"


def main():
    root = ElementTree.parse(sys.argv[1]).getroot()
    namespace = root.find(CORE + "namespace")
    tap = Tap()

    plant = ElementTree.SubElement(namespace, CORE + "function", {"name": "planted"})
    tap.found("a function without documentation", check(root), "planted has no documentation")
    tap.found("a function without a version", check(root), "planted has no Since:")
    namespace.remove(plant)

    plant = ElementTree.SubElement(namespace, CORE + "enumeration", {"name": "PlantedError"})
    tap.found("an error without a domain", check_domains(root), "PlantedError has no domain")
    namespace.remove(plant)

    tap.ok("the GIR", [*check(root), *check_domains(root)])
    tap.done()


main()
