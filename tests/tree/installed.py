# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Installs the project into a temporary folder and uses it as a stranger would, through pkg-config.

<planmodel.h> compiles alone, as C and as C++; a program that takes the address of every exported
function compiles and links in both, so each is declared, with the linkage of C; a part's header
refuses to be included by itself; the macros of versions warn and stop where they should.
"""

import argparse
import glob
import os
import re
import shutil
import subprocess
import tempfile

from tap import Tap

# Those of the system, and clang where it happens to be.
COMPILERS = (("gcc", "c", "-std=gnu11"), ("g++", "c++", "-std=c++17"))
MORE_COMPILERS = (("clang", "c", "-std=gnu11"), ("clang++", "c++", "-std=c++17"))
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"]


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def complaints(done):
    return [] if done.returncode == 0 else (done.stderr or done.stdout or "failed without a word").splitlines()[:20]


class Installation:
    """What the project installs, in a folder of its own."""

    def __init__(self, arguments, folder):
        self.root = folder
        self.prefix = folder + arguments.prefix
        self.libdir = folder + arguments.libdir
        self.install = run([*arguments.meson, "install", "-C", arguments.build, "--no-rebuild", "--quiet",
                            "--destdir", folder])
        self.environment = dict(os.environ, LD_LIBRARY_PATH=self.libdir, PKG_CONFIG_PATH=self.libdir + "/pkgconfig")

    def move(self):
        """Lets the module say where it lies now; DESTDIR alone leaves the final prefix in it."""
        module = self.libdir + "/pkgconfig/planmodel-1.pc"
        with open(module, encoding="utf-8") as file:
            text = file.read()
        with open(module, "w", encoding="utf-8") as file:
            file.write(re.sub(r"^prefix=.*$", "prefix=" + self.prefix, text, flags=re.MULTILINE))

    def flags(self, what):
        done = run(["pkg-config", what, "planmodel-1"], env=self.environment)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.split()

    def missing(self, patterns):
        return [f"{pattern} is not installed" for pattern in patterns if not glob.glob(self.root + pattern)]


def compile_program(there, compiler, language, standard, text, extra=(), output="/dev/null"):
    link = ["-o", output] if output != "/dev/null" else ["-fsyntax-only"]
    command = [compiler, "-x", language, standard, *WARNINGS, *extra, *there.flags("--cflags"), "-", *link]
    if output != "/dev/null":
        command += ["-x", "none", *there.flags("--libs")]
    return run(command, input=text, env=there.environment)


def every_function(library):
    lines = run(["nm", "-D", "--defined-only", library]).stdout.splitlines()
    return sorted(line.split()[-1] for line in lines if line.split()[-2] in "TW")


def program(functions):
    """Takes the address of each function, and asks one of them."""
    body = "".join(f"  (Function) {name},\n" for name in functions)
    return ("#include <planmodel.h>\n"
            "typedef void (*Function) (void);\n"
            f"static const Function functions[] = {{\n{body}}};\n"
            "int\nmain (void)\n{\n"
            "  return functions[0] == NULL || plan_model_get_major_version () != PLAN_MODEL_MAJOR_VERSION;\n}\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--meson", required=True, nargs="+")
    parser.add_argument("--build", required=True)
    parser.add_argument("--prefix", required=True)
    parser.add_argument("--libdir", required=True)
    parser.add_argument("--also", nargs="*", default=[], help="what else is installed")
    parser.add_argument("--gir", action="store_true")
    parser.add_argument("--vapi", action="store_true")
    arguments = parser.parse_args()
    prefix, libdir = arguments.prefix, arguments.libdir
    tap = Tap()

    with tempfile.TemporaryDirectory() as folder:
        there = Installation(arguments, folder)
        tap.ok("meson install", complaints(there.install))
        wanted = [
            f"{libdir}/libplanmodel-1.so",
            f"{libdir}/libplanmodel-1.so.0",
            f"{libdir}/pkgconfig/planmodel-1.pc",
            f"{prefix}/include/planmodel-1/planmodel.h",
            f"{prefix}/include/planmodel-1/libplanmodel/core/version.h",
        ]
        wanted += arguments.also
        if arguments.gir:
            wanted += [f"{prefix}/share/gir-1.0/PlanModel-1.gir", f"{libdir}/girepository-1.0/PlanModel-1.typelib"]
        if arguments.vapi:
            wanted += [f"{prefix}/share/vala/vapi/planmodel-1.vapi", f"{prefix}/share/vala/vapi/planmodel-1.deps"]
        tap.ok("everything is there", there.missing(wanted))
        tap.found("a file that is not there", there.missing([prefix + "/planted"]), "planted is not installed")
        private = glob.glob(prefix and f"{there.prefix}/include/**/*-private.h", recursive=True)
        tap.ok("no private header is there", [f"{path} is installed" for path in private])

        there.move()
        alone = "#include <planmodel.h>\n"
        functions = every_function(f"{there.libdir}/libplanmodel-1.so")
        everything = program(functions)
        planted = program(functions + ["plan_model_planted"])
        more = [entry for entry in MORE_COMPILERS if shutil.which(entry[0])]
        for compiler, language, standard in [*COMPILERS, *more]:
            trial = lambda text, **options: compile_program(there, compiler, language, standard, text, **options)
            tap.ok(f"{compiler}: <planmodel.h> alone", complaints(trial(alone)))
            path = os.path.join(folder, "program")
            built = trial(everything, output=path)
            tap.ok(f"{compiler}: all {len(functions)} functions", complaints(built))
            tap.ok(f"{compiler}: it runs", complaints(run([path], env=there.environment)) if not built.returncode else ["not built"])
            tap.found(f"{compiler}: a function that is not there", complaints(trial(planted)), "plan_model_planted")
            tap.found(f"{compiler}: a part's header by itself", complaints(trial("#include <libplanmodel/core/version.h>\n")),
                      "Include <planmodel.h> only")

            call = alone + "guint ask (void);\nguint\nask (void)\n{\n  return plan_model_get_major_version ();\n}\n"
            old = "-DPLAN_MODEL_VERSION_MAX_ALLOWED=G_ENCODE_VERSION (0, 9)"
            old_required = "-DPLAN_MODEL_VERSION_MIN_REQUIRED=G_ENCODE_VERSION (0, 9)"
            new_required = "-DPLAN_MODEL_VERSION_MIN_REQUIRED=G_ENCODE_VERSION (99, 0)"
            tap.ok(f"{compiler}: what is allowed gives no warning", complaints(trial(call)))
            tap.found(f"{compiler}: what came later than is allowed gives a warning",
                      complaints(trial(call, extra=[old, old_required])), "Not available before 1.0")
            tap.found(f"{compiler}: to require more than is allowed is an error",
                      complaints(trial(alone, extra=[new_required])), "must not be lower")
    tap.done()


main()
