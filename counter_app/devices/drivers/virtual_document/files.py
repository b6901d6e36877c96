"""The files of a document: where they stand and who may read them (ICAO Doc 9303-10, 3 and 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, unique
from typing import Final

MASTER_FILE: Final = b"\x3f\x00"
APPLICATION: Final = bytes.fromhex("A0000002471001")


@unique
class Place(IntEnum):
    """Where a file stands."""

    MASTER = 0
    APPLICATION = 1


@unique
class Access(IntEnum):
    """Who may read a file: anybody, whoever opened the document, or a terminal with a mandate."""

    ALWAYS = 0
    OPENED = 1
    NEVER = 2


@dataclass(frozen=True, slots=True)
class FileName:
    """How a file is called.

    Attributes:
        number: the file identifier.
        short: the short identifier, 1 to 30.
    """

    place: Place
    number: int
    short: int
    access: Access = Access.OPENED


ATR_INFO: Final = FileName(Place.MASTER, 0x2F01, 0x01, Access.ALWAYS)
CARD_ACCESS: Final = FileName(Place.MASTER, 0x011C, 0x1C, Access.ALWAYS)
CARD_SECURITY: Final = FileName(Place.MASTER, 0x011D, 0x1D)
COM: Final = FileName(Place.APPLICATION, 0x011E, 0x1E)
SOD: Final = FileName(Place.APPLICATION, 0x011D, 0x1D)


def data_group(number: int) -> FileName:
    """Return the name of a data group's file, 1 to 16; prints and irises open for no counter."""
    access = Access.NEVER if number in {3, 4} else Access.OPENED
    return FileName(Place.APPLICATION, 0x0100 + number, number, access)


class Files:
    """What a chip stores."""

    def __init__(self, contents: dict[FileName, bytes]) -> None:
        """Keep files by their names."""
        self._contents = contents

    def named(self, place: Place, number: int) -> FileName | None:
        """Return the file of an identifier, or None."""
        return next((f for f in self._contents if (f.place, f.number) == (place, number)), None)

    def short(self, place: Place, number: int) -> FileName | None:
        """Return the file of a short identifier, or None."""
        return next((f for f in self._contents if (f.place, f.short) == (place, number)), None)

    def content(self, name: FileName) -> bytes:
        """Return what a file holds."""
        return self._contents[name]
