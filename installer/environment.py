"""The project's own Python environment in .venv: made once, checked fast, healed when broken."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from steps import PROJECT, run_step, say

ENVIRONMENT = PROJECT / ".venv"
TRANSLATIONS = PROJECT / "resources" / "i18n"
_PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
_LOCK = ENVIRONMENT / "setup.lock"
_STAMP = ENVIRONMENT / "setup.json"
_REQUIREMENTS = PROJECT / "requirements.lock"
_CHIP_REQUIREMENTS = PROJECT / "installer" / "chip.lock.txt"
_SOLVER_REQUIREMENTS = PROJECT / "installer" / "solver.lock.txt"
_UV_REQUIREMENTS = PROJECT / "installer" / "uv.lock.txt"


def program(name: str) -> str:
    """Return where a program of the environment stands."""
    return str(_PROGRAMS / (f"{name}.exe" if os.name == "nt" else name))


def is_current() -> bool:
    """Tell whether everything stands as the present lock file, settings and texts want it."""
    return _stamp() == _wanted() and _whole() and not _uncompiled()


def prepare() -> None:
    """Bring environment and translations up to date; the stamp is written last, so that an
    interrupted set-up is recognised and begun anew.
    """
    wanted, had = _wanted(), _stamp()
    if had.get("made for") != wanted["made for"] or not _whole():
        _make_anew()
        had = {}
    if had.get("packages") != wanted["packages"]:
        _STAMP.unlink(missing_ok=True)
        _install_packages()
    compile_translations()
    part = _STAMP.with_suffix(".part")
    part.write_text(json.dumps(wanted, indent=1), encoding="utf-8")
    part.replace(_STAMP)


def chip_reader_missing() -> bool:
    """Tell whether the environment lacks pyscard, which Linux has to compile."""
    return subprocess.run(
        [program("python"), "-c", "import smartcard.scard"], capture_output=True, check=False
    ).returncode != 0  # fmt: skip


def install_chip_reader() -> None:
    """Add pyscard to the environment, built from its hashed source; raises Problem."""
    install = [program("uv"), "pip", "install", "--python", program("python")]
    pip_settings = _pip_settings()
    settings = uv_settings(pip_settings)
    lock = _CHIP_REQUIREMENTS.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("setuptools", "pyscard"):  # the second is built with the first
            wanted = Path(folder) / f"{name}.txt"
            wanted.write_text(_entry(lock, name), encoding="utf-8")
            options = ["--no-deps", "--no-build-isolation", "--require-hashes", "-r", str(wanted)]
            run_step(f"chip reader ({name})", [*install, *_sources(pip_settings), *options],
                     settings)  # fmt: skip


def solver_missing() -> bool:
    """Tell whether the environment lacks the solver of the control tower."""
    found = [program("python"), "-c", "import importlib.util as u; u.find_spec('ortools').name"]
    return subprocess.run(found, capture_output=True, check=False).returncode != 0


def install_solver() -> None:
    """Add the solver to the environment, 185 MB in all; raises Problem."""
    pip_settings = _pip_settings()
    run_step(
        "solver (OR-Tools)",
        [
            program("uv"), "pip", "install", "--python", program("python"),
            *_sources(pip_settings), "--require-hashes", "-r", str(_SOLVER_REQUIREMENTS),
        ],
        uv_settings(pip_settings),
    )  # fmt: skip


def _entry(lock: str, name: str) -> str:
    """Return one package of a lock file with its hashes."""
    lines = lock.splitlines(keepends=True)
    start = next(at for at, line in enumerate(lines) if line.startswith(f"{name}=="))
    end = next((at for at in range(start + 1, len(lines)) if lines[at][0] != " "), len(lines))
    return "".join(lines[start:end]).rstrip().rstrip("\\") + "\n"


def compile_translations() -> None:
    """Turn every translation source into the form the program loads."""
    sources = _translation_sources()
    if sources:
        run_step("translations", [program("pyside6-lrelease"), "-silent", *map(str, sources)])


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the lock that lets one set-up at a time work in this folder.

    The steps inherit it: one that outlives a killed set-up keeps the next one waiting.
    """
    ENVIRONMENT.mkdir(exist_ok=True)
    with _LOCK.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another set-up is under way in this folder: waiting for it.")
                fcntl.flock(file, fcntl.LOCK_EX)
        os.set_inheritable(file.fileno(), True)
        try:
            yield
        finally:
            _release(file)


def _release(file: IO[bytes]) -> None:
    """Give the lock up for whoever inherited it too, such as a service a package has started."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_UN)


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _translation_sources() -> list[Path]:
    return sorted(TRANSLATIONS.glob("*.ts"))


def _wanted() -> dict[str, str]:
    """Return what the environment depends on: a Python and a place, packages, translations."""
    version = ".".join(map(str, sys.version_info[:3]))
    return {
        "made for": f"Python {version} of {sys.base_prefix} in {ENVIRONMENT}",
        "packages": _digest([_REQUIREMENTS, _UV_REQUIREMENTS, PROJECT / "pyproject.toml"]),
        "translations": _digest(_translation_sources()),
    }


def _stamp() -> dict[str, str]:
    """Return what the last finished set-up wrote down, empty when there was none."""
    try:
        content = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _whole() -> bool:
    return all(Path(program(name)).exists() for name in ("python", "counter-app"))


def _uncompiled() -> bool:
    return any(not source.with_suffix(".qm").exists() for source in _translation_sources())


def _make_anew() -> None:
    """Empty the environment's folder, except for the lock held on it, and fill it again."""
    for entry in ENVIRONMENT.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != _LOCK:
            entry.unlink()
    base = getattr(sys, "_base_executable", None) or sys.executable
    run_step("environment in .venv", [base, "-m", "venv", str(ENVIRONMENT)])


def _install_packages() -> None:
    """Install exactly the locked packages and the project itself; raises Problem."""
    python = program("python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    run_step(
        "package installer (uv)",
        [*pip, "install", "--require-hashes", "--only-binary=:all:", "-r", str(_UV_REQUIREMENTS)],
    )
    uv = [program("uv"), "pip"]
    into = ["--python", python]
    exactly = ["--require-hashes", "--compile-bytecode"]
    pip_settings = _pip_settings()
    settings = uv_settings(pip_settings)
    run_step(
        "packages of requirements.lock",
        [*uv, "sync", *into, *_sources(pip_settings), *exactly, str(_REQUIREMENTS)],
        settings,
    )
    project = ["--no-deps", "--no-build-isolation", "--editable", str(PROJECT)]
    run_step("the program itself", [*uv, "install", *into, *project], settings)


def _sources(pip: dict[str, str]) -> list[str]:
    offline = pip.get("no-index", "").lower() in {"1", "on", "true", "yes"}
    return ["--no-index"] if offline else []


def _pip_settings() -> dict[str, str]:
    """Return pip's settings on this machine by name, those of the environment winning."""
    listed = subprocess.run(
        [program("python"), "-m", "pip", "config", "list"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    settings: dict[str, str] = {}
    for line in listed.splitlines():
        name, separator, value = line.partition("=")
        if separator:
            settings[name.rpartition(".")[2]] = value.strip("'\"").replace("\\n", " ").strip()
    return settings


def uv_settings(pip: dict[str, str]) -> dict[str, str]:
    """Return the environment that lets uv use the mirror and patience pip was told of.

    Every package is pinned by hash, so it does not matter which of several mirrors serves it.
    """
    given = {
        "UV_DEFAULT_INDEX": pip.get("index-url"),
        "UV_INDEX": pip.get("extra-index-url"),
        "UV_FIND_LINKS": ",".join(pip.get("find-links", "").split()),
        "UV_INSECURE_HOST": pip.get("trusted-host"),
        "UV_HTTP_TIMEOUT": pip.get("timeout") or pip.get("default-timeout"),
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "SSL_CERT_FILE": pip.get("cert"),
    }
    return {name: value for name, value in given.items() if value and name not in os.environ}
