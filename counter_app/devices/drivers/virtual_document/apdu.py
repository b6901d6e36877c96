"""Commands as a reader sends them, and the status words of a card (ISO/IEC 7816-3 and -4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum, unique
from typing import Final

CHAINED: Final = 0x10
"""The bit of the class byte that says that the command goes on."""
SECURED: Final = 0x0C
"""The bits of the class byte that say that the command is protected, its header too."""


@unique
class Status(IntEnum):
    """What a card answers with."""

    OK = 0x9000
    END_OF_FILE = 0x6282
    NOT_AUTHENTICATED = 0x6300
    WRONG_LENGTH = 0x6700
    CHAIN_NOT_SUPPORTED = 0x6884
    SECURITY_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_FILE_SELECTED = 0x6986
    SM_OBJECTS_MISSING = 0x6987
    SM_OBJECTS_INCORRECT = 0x6988
    WRONG_DATA = 0x6A80
    FILE_NOT_FOUND = 0x6A82
    WRONG_P1_P2 = 0x6A86
    REFERENCE_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    UNKNOWN_INSTRUCTION = 0x6D00
    UNKNOWN_CLASS = 0x6E00


class RefusedError(Exception):
    """A card says no, with a status word."""

    def __init__(self, status: Status) -> None:
        """Keep the status word."""
        super().__init__(status.name)
        self.status = status


@dataclass(frozen=True, slots=True)
class Command:
    """A command without its wrapping.

    Attributes:
        le: how many bytes the reader takes at most; None for none.
        extended: whether its lengths have two bytes.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None
    extended: bool = False

    @property
    def p1p2(self) -> int:
        """Both parameters as one number."""
        return self.p1 << 8 | self.p2

    @property
    def header(self) -> bytes:
        """The four bytes in front."""
        return bytes([self.cla, self.ins, self.p1, self.p2])

    @property
    def is_chained(self) -> bool:
        """Whether it goes on in the next command."""
        return bool(self.cla & CHAINED)

    @property
    def is_secured(self) -> bool:
        """Whether it is protected by secure messaging."""
        return self.cla & SECURED == SECURED


def parse(raw: bytes) -> Command:
    """Read a command in any of the seven cases. Raises RefusedError(WRONG_LENGTH)."""
    if len(raw) < 4:
        raise RefusedError(Status.WRONG_LENGTH)
    bare, body = Command(raw[0], raw[1], raw[2], raw[3]), raw[4:]
    if not body:
        return bare
    if len(body) == 1:
        return replace(bare, le=body[0] or 256)
    if body[0]:
        return _with_data(bare, body, body[0], 1, extended=False)
    if len(body) == 3:
        return replace(bare, le=int.from_bytes(body[1:], "big") or 65536, extended=True)
    if len(body) < 3:
        raise RefusedError(Status.WRONG_LENGTH)
    return _with_data(bare, body, int.from_bytes(body[1:3], "big"), 3, extended=True)


def _with_data(bare: Command, body: bytes, count: int, at: int, *, extended: bool) -> Command:
    """Read the data field and the length that may follow it."""
    data, rest = body[at : at + count], body[at + count :]
    width = 2 if extended else 1
    if not count or len(data) != count or len(rest) not in {0, width}:
        raise RefusedError(Status.WRONG_LENGTH)
    le = (int.from_bytes(rest, "big") or 1 << 8 * width) if rest else None
    return replace(bare, data=data, le=le, extended=extended)


def answer(data: bytes, status: int) -> bytes:
    """Write a plain answer."""
    return data + status.to_bytes(2, "big")
