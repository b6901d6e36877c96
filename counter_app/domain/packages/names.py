"""Names of the offices that a machine made of packages: of the day and the package, of nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

_NAME: Final = re.compile(r"(\d{4}-\d{2}-\d{2})-(\d{1,4})-[0-9a-f]{8}", re.ASCII)


@dataclass(frozen=True, slots=True)
class OpenedDay:
    """The office of a package on this machine.

    Attributes:
        lane: the package's number on its day.
    """

    database: Path
    day: date
    lane: int


@dataclass(frozen=True, slots=True)
class JoinedHall:
    """A hall's server that this machine serves or joined.

    Attributes:
        address: with which operators sign in there.
        lane: the package's number on its day.
    """

    address: str
    day: date
    lane: int


def office_name(day: date, lane: int, package_id: UUID) -> str:
    """Return the name of the file in which the office of a package lies."""
    return f"{day:%Y-%m-%d}-{lane}-{str(package_id)[-8:]}.db"


def hall_name(day: date, lane: int, package_id: UUID) -> str:
    """Return the name of the file in which stands how a hall's server is reached."""
    return f"{day:%Y-%m-%d}-{lane}-{str(package_id)[-8:]}.hall"


def opened_days(files: Iterable[Path]) -> tuple[OpenedDay, ...]:
    """Return the offices of packages among files, the newest day first."""
    found = [OpenedDay(one, *said) for one in files if (said := _said(one, ".db")) is not None]
    return tuple(sorted(found, key=lambda one: (one.day, one.lane), reverse=True))


def joined_halls(files: Iterable[tuple[Path, str]]) -> tuple[JoinedHall, ...]:
    """Return the halls among files and what stands in them, the newest day first."""
    found = [
        JoinedHall(address, *said)
        for one, address in files
        if (said := _said(one, ".hall")) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.lane), reverse=True))


def _said(file: Path, ending: str) -> tuple[date, int] | None:
    said = _NAME.fullmatch(file.stem)
    if said is None or file.suffix != ending:
        return None
    try:
        return date.fromisoformat(said[1]), int(said[2])
    except ValueError:
        return None  # no day of any calendar: somebody else's file
