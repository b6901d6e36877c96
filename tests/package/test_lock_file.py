"""The lock files: complete, hashed, and silent about where packages come from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[2]
LOCK = PROJECT / "requirements.lock"
INSTALLER_LOCK = PROJECT / "installer" / "uv.lock.txt"
CHIP_LOCK = PROJECT / "installer" / "chip.lock.txt"
CAMERA_LOCK = PROJECT / "installer" / "camera.lock.txt"
SOLVER_LOCK = PROJECT / "installer" / "solver.lock.txt"
LOCKS = [LOCK, INSTALLER_LOCK, CHIP_LOCK, CAMERA_LOCK, SOLVER_LOCK]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def locked(lock: Path) -> dict[str, list[str]]:
    """Return each locked requirement with its hashes."""
    entries: dict[str, list[str]] = {}
    for entry in lock.read_text("utf-8").replace("\\\n", " ").splitlines():
        requirement = HASH.sub("", entry).strip()
        if requirement:
            entries[requirement] = HASH.findall(entry)
    return entries


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_names_no_host(lock: Path) -> None:
    content = lock.read_text("utf-8")
    assert "://" not in content
    assert not re.search(r"index|registry|--find-links|@ *(file|git)", content)
    assert not re.search(r"\b[\w-]+\.(org|com|net|io|nl)\b", content)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_is_one_version_with_hashes(lock: Path) -> None:
    entries = locked(lock)
    assert entries
    for entry, hashes in entries.items():
        specifiers = list(Requirement(entry).specifier)
        assert [one.operator for one in specifiers] == ["=="], entry
        assert hashes, entry


def test_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    asked += [
        line for extra in project["project"]["optional-dependencies"].values() for line in extra
    ]
    extras = (CHIP_LOCK, CAMERA_LOCK, SOLVER_LOCK)
    entries = [Requirement(entry) for lock in (LOCK, *extras) for entry in locked(lock)]
    versions = {
        canonicalize_name(entry.name): next(iter(entry.specifier)).version for entry in entries
    }
    for requirement in map(Requirement, asked):
        version = versions.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not locked"
        assert requirement.specifier.contains(version), f"{requirement} is not {version}"
