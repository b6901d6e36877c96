"""The commands of bootstrap.py: run, test, check, translate, setup and migrate."""

import argparse
import errno
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import system_packages
from environment import program
from steps import PROJECT, Problem, remedy_for, say

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_LANGUAGES = ("nl", "en")
_WITHOUT_OPTIONS = ("check", "translate", "setup")
_CANNOT_WRITE = (errno.EROFS, errno.EACCES, errno.EPERM)


def main(arguments: Sequence[str]) -> int:
    """Do one command and return its exit status; what stands in the way is told in a sentence."""
    commands = {
        "run": (_run, "open the program on a filled example office; without a screen: a tour"),
        "test": (_test, "all checks, then all tests; options go to pytest"),
        "check": (_check, "the checks that run nothing: style, types, imports"),
        "translate": (_translate, "bring the translation files up to date with the screens"),
        "setup": (_setup, "only set up what is missing"),
        "migrate": (_migrate, "upgrade a database; options go to `counter-app db upgrade`"),
    }
    listed = "\n".join(f"  {name:10} {meaning}" for name, (_, meaning) in commands.items())
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description="Set up what is missing, then:\n" + listed,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=commands, metavar="command")
    parser.add_argument("handed_on", nargs=argparse.REMAINDER, metavar="...")
    given = parser.parse_args(arguments)
    if given.handed_on and given.command in _WITHOUT_OPTIONS:
        parser.error(f"{given.command} takes no options")
    try:
        return commands[given.command][0](given.handed_on)
    except Problem as problem:
        return _stop(str(problem))
    except KeyboardInterrupt:
        print("\nInterrupted; the next start goes on from here.", file=sys.stderr)
        return 130
    except OSError as error:
        return _stop(_sentence_for(error))


def _stop(sentence: str) -> int:
    print(f"\n{sentence}", file=sys.stderr)
    return 1


def _sentence_for(error: OSError) -> str:
    """Return what the operating system refused, with the remedy where one is known."""
    if error.errno in _CANNOT_WRITE and error.filename:
        return (
            f"{error.filename} cannot be written: copy the project to a folder of your own,"
            " or ask its owner for permission."
        )
    return remedy_for(str(error)) or f"The system refused: {error}."


def _prepare(*, on_screen: bool = False, for_tests: bool = False) -> None:
    """Set up what is missing; quick when nothing is."""
    libraries = system_packages.missing_libraries(on_screen=on_screen)
    postgresql = for_tests and system_packages.postgresql_missing()
    if environment.is_current() and not libraries and not postgresql:
        return
    with environment.alone():
        system_packages.provide(
            on_screen=on_screen,
            with_venv=not environment.is_current(),
            with_postgresql=for_tests,
        )
        if not environment.is_current():
            say("Setting up:")
            environment.prepare()


def _prepare_chip_reader() -> None:
    """Set up PC/SC and a virtual reader for the tests; what cannot be had is no reason to stop."""
    if not system_packages.pcsc_missing() and not environment.chip_reader_missing():
        return
    with environment.alone():
        system_packages.provide_pcsc()
        if system_packages.pcsc_missing() or not environment.chip_reader_missing():
            return
        try:
            environment.install_chip_reader()
        except Problem as problem:
            say(f"  {problem}")
            say("  Going on without a chip reader: its tests are skipped.")


def _prepare_solver() -> None:
    """Set up the solver for the tests; what cannot be had is no reason to stop."""
    if not environment.solver_missing():
        return
    with environment.alone():
        try:
            environment.install_solver()
        except Problem as problem:
            say(f"  {problem}")
            say("  Going on without the solver: its tests are skipped.")


def _setup(_: list[str]) -> int:
    _prepare(on_screen=_has_screen(), for_tests=True)
    say("All set up.")
    return 0


def _run(handed_on: list[str]) -> int:
    on_screen = _has_screen()
    _prepare(on_screen=on_screen)
    counter_app = program("counter-app")
    if on_screen:
        return _become([counter_app, "demo", "--open", *handed_on])
    say("No screen here: playing the main job through the real windows, which takes a moment.")
    folder = PROJECT / "out" / "tour"
    status = _call([counter_app, "tour", "--out", str(folder), *handed_on], _OFFSCREEN)
    if status == 0 and "--out" not in handed_on:
        say(f"Pictures of the windows, letters and receipt: {folder}")
    return status


def _migrate(handed_on: list[str]) -> int:
    _prepare()
    return _become([program("counter-app"), "db", "upgrade", *handed_on])


def _test(handed_on: list[str]) -> int:
    _prepare(for_tests=True)
    _prepare_chip_reader()
    _prepare_solver()
    checks = _static_checks()
    say("== tests")
    # one more than the cores of a small machine: tests wait for windows and servers now and then
    tests = [program("python"), "-m", "pytest", "-n", "3", "--dist", "worksteal", *handed_on]
    # compiled once, as an installed program is: tests start it a hundred times
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return _call(tests, _OFFSCREEN, folder=PROJECT) or checks


def _check(_: list[str]) -> int:
    _prepare()
    return _static_checks()


def _static_checks() -> int:
    """Run every check whatever the others say; returns 1 when one of them failed."""
    checks = {
        "style (ruff check)": [program("ruff"), "check", "."],
        "layout (ruff format)": [program("ruff"), "format", "--check", "."],
        "types (mypy)": [program("mypy")],
        "floors (lint-imports)": [program("lint-imports")],
    }
    failed = []
    for title, command in checks.items():
        say(f"== {title}")
        if _call(command, folder=PROJECT) != 0:
            failed.append(title)
    say(f"== checks failed: {', '.join(failed)}" if failed else "== all checks passed")
    return 1 if failed else 0


def _translate(_: list[str]) -> int:
    _prepare()
    screens = sorted((PROJECT / "counter_app" / "ui").rglob("*.py"))
    if not screens:
        raise Problem("There are no screens to translate in counter_app/ui.")
    environment.TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    targets = [environment.TRANSLATIONS / f"counter_{language}.ts" for language in _LANGUAGES]
    options = ["-no-obsolete", "-locations", "none"]
    update = [program("pyside6-lupdate"), *options, *map(str, screens), "-ts", *map(str, targets)]
    status = _call(update, folder=PROJECT)
    if status == 0:
        with environment.alone():
            environment.prepare()
    return status


def _has_screen() -> bool:
    """Tell whether a window would be seen; a display that is named and dead counts as none."""
    if sys.platform in {"win32", "darwin"}:
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if wayland and _answers(str(Path(folder) / wayland)):
        return True
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    if host not in {"", "unix"}:
        return True  # over the network, as with ssh -X: Qt will tell
    place = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen
    return bool(number) and (_answers(place) or _answers(f"\0{place}"))


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def _call(
    command: Sequence[str], extra: dict[str, str] | None = None, folder: Path | None = None
) -> int:
    """Run a command that speaks for itself and return its exit status."""
    sys.stdout.flush()
    environ = {**os.environ, **(extra or {})}
    status = subprocess.run(command, env=environ, cwd=folder, check=False).returncode
    return status if status >= 0 else 128 - status


def _become(command: list[str]) -> int:
    """Let a command take this process's place, so that it receives signals itself."""
    if sys.platform == "win32":
        return _call(command)
    sys.stdout.flush()
    return os.execv(command[0], command)  # noqa: S606 - a shell is exactly what is not wanted
