"""Debian packages that Python packages cannot bring: Qt's libraries, venv, PostgreSQL, PC/SC."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from steps import Problem, run_step, say

# Debian package: the shared library that shows it is there
_QT = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
}
_QT_ON_X11 = {
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
_QT_ON_WAYLAND = {
    "libwayland-client0": "libwayland-client.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
}
_POSTGRESQL = "postgresql-15"
# Debian package: the file that shows it is there. The virtual reader listens on the network while
# pcscd runs: it belongs to tests and never on a counter's machine.
_PCSC = {
    "gcc": "/usr/bin/gcc",
    "libc6-dev": "/usr/include/stdio.h",
    "swig": "/usr/bin/swig",
    "libpcsclite-dev": "/usr/include/PCSC/winscard.h",
    "pcscd": "/usr/sbin/pcscd",
    "vsmartcard-vpcd": "/usr/lib/pcsc/drivers/serial/libifdvpcd.so",
}
_CLUSTER_SETTINGS = Path("/etc/postgresql-common/createcluster.conf")
_APT = ("apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Options::=--force-confold")


def missing_libraries(*, on_screen: bool) -> list[str]:
    """Return the packages whose libraries the windows lack, on a screen or drawn unseen."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(_QT)
    if on_screen and os.environ.get("DISPLAY"):
        wanted |= _QT_ON_X11
    if on_screen and os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _QT_ON_WAYLAND
    return [package for package, library in wanted.items() if not _loads(library)]


def postgresql_missing() -> bool:
    """Tell whether this machine lacks the PostgreSQL server that the tests prefer."""
    return not any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def pcsc_missing() -> list[str]:
    """Return the packages that tests of the chip reader lack: pyscard's compiler, pcscd, vpcd."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return []
    missing = [package for package, file in _PCSC.items() if not Path(file).exists()]
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    return missing if headers.exists() else [*missing, "python3-dev"]


def provide_pcsc() -> None:
    """Install what the tests of the chip reader need; without it they are skipped."""
    packages = pcsc_missing()
    if not packages:
        return
    prefix = _administrator()
    if prefix is None:
        say("  Tests with a chip reader are skipped here; to have them:")
        say(f"    sudo apt-get install -y --no-install-recommends {shlex.join(sorted(packages))}")
        return
    try:
        _install(prefix, packages)
    except Problem as problem:
        say(f"  {problem}")
        say("  Going on without a chip reader: its tests are skipped.")


def venv_missing() -> bool:
    """Tell whether this Python cannot make environments, as Debian's cannot by itself."""
    return importlib.util.find_spec("ensurepip") is None


def provide(*, on_screen: bool, with_venv: bool, with_postgresql: bool) -> None:
    """Install what is missing where that is allowed; else raise Problem with the line to run.

    A missing PostgreSQL is no problem: the tests then start the server among their own packages.
    """

    def absent() -> list[str]:
        venv = ["python3-venv"] if with_venv and venv_missing() else []
        return [*missing_libraries(on_screen=on_screen), *venv]

    needed = absent()
    extra = [_POSTGRESQL] if with_postgresql and postgresql_missing() else []
    if not needed and not extra:
        return
    if shutil.which("apt-get") is None:
        if needed:
            raise Problem(_without_apt(needed))
        return
    prefix = _administrator()
    if prefix is None:
        if needed:
            raise Problem(_line_to_run(needed))
        return
    if needed:
        _install(prefix, needed)
        importlib.invalidate_caches()
        if still := absent():
            raise Problem(f"Installed, and yet not usable: {', '.join(still)}.")
    if extra:
        _install_postgresql(prefix)


def _loads(library: str) -> bool:
    """Tell whether the dynamic linker finds and opens a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _administrator() -> list[str] | None:
    """Return what to write before an administrator's command, or None for an ordinary user."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _package_lists_present() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _line_to_run(packages: Iterable[str]) -> str:
    install = f"sudo apt-get install -y --no-install-recommends {shlex.join(sorted(packages))}"
    line = install if _package_lists_present() else f"sudo apt-get update && {install}"
    return f"Some system packages are missing: run this line once, then start again:\n\n{line}\n"


def _without_apt(packages: Iterable[str]) -> str:
    libraries = {**_QT, **_QT_ON_X11, **_QT_ON_WAYLAND}
    names = ", ".join(libraries.get(package, package) for package in packages)
    return f"Install these with your system's package manager, then start again: {names}."


def _apt(prefix: list[str], *arguments: str) -> list[str]:
    """Return an apt-get command that asks no questions, with the proxy that sudo would drop."""
    proxies = ("http_proxy", "https_proxy", "no_proxy")
    settings = [f"{name}={os.environ[name]}" for name in proxies if name in os.environ]
    return [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *settings, *_APT, *arguments]


def _install(prefix: list[str], packages: Iterable[str]) -> None:
    """Install packages, with the package lists fetched first where they are absent or too old."""
    names = sorted(packages)
    title = f"system packages: {' '.join(names)}"
    install = _apt(prefix, "install", "-y", "--no-install-recommends", *names)
    update = _apt(prefix, "update")
    fresh = not _package_lists_present()
    if fresh:
        run_step("list of system packages", update)
    try:
        run_step(title, install)
    except Problem:
        if fresh:
            raise
        run_step("list of system packages, once more", update)
        run_step(title, install)


def _install_postgresql(prefix: list[str]) -> None:
    """Install the PostgreSQL programs without a cluster, so that no service has data to serve."""
    try:
        if not _CLUSTER_SETTINGS.exists():
            write = 'mkdir -p "$(dirname "$1")" && echo "create_main_cluster = false" > "$1"'
            settings = ["sh", "-c", write, "sh", str(_CLUSTER_SETTINGS)]
            run_step("no database service on this machine", [*prefix, *settings])
        _install(prefix, [_POSTGRESQL])
    except Problem as problem:
        say(f"  {problem}")
        say("  Going on without it: the tests bring a PostgreSQL of their own.")
