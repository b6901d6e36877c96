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


def office_name(day: date, lane: int, package_id: UUID) -> str:
    """Return the name of the file in which the office of a package lies."""
    return f"{day:%Y-%m-%d}-{lane}-{str(package_id)[-8:]}.db"


def hall_name(day: date, lane: int, package_id: UUID) -> str:
    """Return the name of the file in which stands how a hall's server is reached."""
    return f"{day:%Y-%m-%d}-{lane}-{str(package_id)[-8:]}.hall"


def opened_days(files: Iterable[Path]) -> tuple[OpenedDay, ...]:
    """Return the offices of packages among files, the newest day first."""
    found = []
    for file in files:
        said = _NAME.fullmatch(file.stem)
        if said is None or file.suffix != ".db":
            continue
        try:
            found.append(OpenedDay(file, date.fromisoformat(said[1]), int(said[2])))
        except ValueError:
            continue  # no day of any calendar: somebody else's file
    return tuple(sorted(found, key=lambda one: (one.day, one.lane), reverse=True))
