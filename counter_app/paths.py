"""Where files are found: what ships with the program, and what belongs to the user."""

import os
import sys
from pathlib import Path

import platformdirs

from counter_app.domain.errors import Code, Unavailable

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "counter-app"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder.

    COUNTER_RESOURCES names another folder to look in. Raises Unavailable(FILE_MISSING).
    """
    path = _shipped("COUNTER_RESOURCES", "resources").joinpath(*parts)
    if not path.exists():
        raise Unavailable(Code.FILE_MISSING, name="/".join(("resources", *parts)))
    return path


def migrations() -> Path:
    """Return the folder of the schema's revisions and policies.

    COUNTER_MIGRATIONS names another folder. Raises Unavailable(FILE_MISSING).
    """
    return _shipped("COUNTER_MIGRATIONS", "db")


def data_dir() -> Path:
    """Return the user's folder for databases and backups; it may not exist yet.

    COUNTER_HOME puts this and the folders that follow below one of choice.
    """
    return _of_user("data") or platformdirs.user_data_path(_APPLICATION, appauthor=False)


def device_file() -> Path:
    """Return the file of this machine's own keys, with which it opens packages."""
    return data_dir() / "device.keys"


def packages_dir() -> Path:
    """Return the folder of the offices that were made from packages; it may not exist yet."""
    return data_dir() / "packages"


def state_dir() -> Path:
    """Return the user's folder for logs and window positions; it may not exist yet."""
    return _of_user("state") or platformdirs.user_state_path(_APPLICATION, appauthor=False)


def private_dir() -> Path:
    """Return the user's folder for what may not outlive its use; it may not exist yet.

    It lies in memory where the system keeps a place for each signed-in user.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    in_memory = Path(runtime) / _APPLICATION if runtime and Path(runtime).is_dir() else None
    return _of_user("private") or in_memory or state_dir() / "private"


def config_dir() -> Path:
    """Return the user's folder for the settings file; it may not exist yet."""
    return _of_user("config") or platformdirs.user_config_path(_APPLICATION, appauthor=False)


def _of_user(name: str) -> Path | None:
    home = os.environ.get("COUNTER_HOME")
    return Path(home) / name if home else None


def _shipped(override: str, name: str) -> Path:
    """Look at the override, the frozen bundle, inside the installed wheel, in the checkout."""
    chosen = os.environ.get(override)
    candidates = [Path(chosen)] if chosen else _places(name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise Unavailable(Code.FILE_MISSING, name=name)


def _places(name: str) -> list[Path]:
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's start-up code
    frozen = [Path(bundle) / name] if bundle else []
    return [*frozen, _PACKAGE / f"_{name}", _PACKAGE.parent / name]
