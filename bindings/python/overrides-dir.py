# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints the folder for PyGObject overrides under the prefix given, for the Python that runs this.

Meson's own answer is wrong on Debian for the prefix /usr/local, where Python looks into
lib/python3.N/dist-packages, not into lib/python3/dist-packages.
"""

import sys
import sysconfig

prefix = sys.argv[1].rstrip("/") or "/"
schemes = sysconfig.get_scheme_names()

if prefix == "/usr" and "deb_system" in schemes:
    scheme, base = "deb_system", "/usr"
elif prefix == "/usr/local" and "posix_local" in schemes:
    # This scheme adds the "local" of its own accord.
    scheme, base = "posix_local", "/usr"
else:
    scheme, base = "posix_prefix", prefix

print(sysconfig.get_path("purelib", scheme, vars={"base": base}) + "/gi/overrides")
