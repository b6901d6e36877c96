"""Commands to a chip and its answers (ISO/IEC 7816-4), short and with extended length."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Final

from counter_app.domain.errors import Code
from counter_app.emrtd.failures import ChipError, Reason

SHORT_DATA: Final = 255
SHORT_ANSWER: Final = 256
LONGEST_DATA: Final = 65535
LONGEST_ANSWER: Final = 65536
CHAINED: Final = 0x10
"""Bit of the class byte: another command follows that belongs to this one."""
PROTECTED: Final = 0x0C
"""Bits of the class byte: secure messaging, the header is part of the checksum."""


@unique
class Status(StrEnum):
    """What an answer's status word means, as far as a reader must tell apart."""

    OK = "ok"
    MORE_DATA = "more_data"
    END_OF_FILE = "end_of_file"
    WARNING = "warning"
    AUTHENTICATION_FAILED = "authentication_failed"
    WRONG_LENGTH = "wrong_length"
    OTHER_LENGTH = "other_length"
    CHAINING_REFUSED = "chaining_refused"
    NOT_ALLOWED = "not_allowed"
    BLOCKED = "blocked"
    CONDITIONS_MISSING = "conditions_missing"
    PROTECTION_MISSING = "protection_missing"
    PROTECTION_WRONG = "protection_wrong"
    WRONG_DATA = "wrong_data"
    NOT_FOUND = "not_found"
    WRONG_PARAMETERS = "wrong_parameters"
    COMMAND_UNKNOWN = "command_unknown"
    UNKNOWN = "unknown"


_BY_WORD: Final = {
    0x9000: Status.OK,
    0x6282: Status.END_OF_FILE,
    0x6300: Status.AUTHENTICATION_FAILED,
    0x6700: Status.WRONG_LENGTH,
    0x6883: Status.CHAINING_REFUSED,
    0x6884: Status.CHAINING_REFUSED,
    0x6982: Status.NOT_ALLOWED,
    0x6983: Status.BLOCKED,
    0x6985: Status.CONDITIONS_MISSING,
    0x6987: Status.PROTECTION_MISSING,
    0x6988: Status.PROTECTION_WRONG,
    0x6A80: Status.WRONG_DATA,
    0x6A82: Status.NOT_FOUND,
    0x6A83: Status.NOT_FOUND,
    0x6A86: Status.WRONG_PARAMETERS,
    0x6A88: Status.NOT_FOUND,
    0x6B00: Status.WRONG_PARAMETERS,
    0x6D00: Status.COMMAND_UNKNOWN,
    0x6E00: Status.COMMAND_UNKNOWN,
}
_BY_FIRST_BYTE: Final = {0x61: Status.MORE_DATA, 0x6C: Status.OTHER_LENGTH, 0x62: Status.WARNING}


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """A command before it is written.

    Attributes:
        ne: the most bytes expected in answer, 0 for none, 256 or 65536 for "all there are".
        extended: write lengths in the extended form even where the short one would do.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    ne: int = 0
    extended: bool = False

    @property
    def is_extended(self) -> bool:
        """Whether the lengths need the extended form, or are to have it."""
        return self.extended or len(self.data) > SHORT_DATA or self.ne > SHORT_ANSWER

    @property
    def header(self) -> bytes:
        """The four bytes that name the command."""
        return bytes([self.cla, self.ins, self.p1, self.p2])

    def encode(self) -> bytes:
        """Write the command. Raises ValueError for lengths that no command can have."""
        if len(self.data) > LONGEST_DATA or not 0 <= self.ne <= LONGEST_ANSWER:
            raise ValueError("no command has such a length")
        if not self.is_extended:
            lc = bytes([len(self.data)]) + self.data if self.data else b""
            return self.header + lc + (bytes([self.ne & 0xFF]) if self.ne else b"")
        written = self.header
        le = (self.ne & 0xFFFF).to_bytes(2, "big") if self.ne else b""
        if self.data:
            return written + b"\0" + len(self.data).to_bytes(2, "big") + self.data + le
        return written + (b"\0" + le if le else b"")


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """An answer: data and status word.

    Attributes:
        is_protected: whether the answer came with a checksum that fits.
    """

    data: bytes
    word: int
    is_protected: bool = False

    @property
    def status(self) -> Status:
        """What the status word means."""
        return meaning(self.word)

    @property
    def tries_left(self) -> int | None:
        """How many tries the chip still allows, where it says so (63Cx)."""
        return self.word & 0x0F if self.word & 0xFFF0 == 0x63C0 else None


def meaning(word: int) -> Status:
    """Return what a status word means; what no standard says is UNKNOWN."""
    found = _BY_WORD.get(word)
    if found:
        return found
    if word & 0xFFF0 == 0x63C0:
        return Status.AUTHENTICATION_FAILED
    return _BY_FIRST_BYTE.get(word >> 8, Status.UNKNOWN)


def parse_answer(raw: bytes) -> Answer:
    """Split what came back. Raises ChipError(CHIP_LOST) for less than a status word."""
    if len(raw) < 2:
        raise ChipError(Code.CHIP_LOST, Reason.NO_ANSWER)
    if len(raw) > LONGEST_ANSWER + 2:
        raise ChipError(Code.CHIP_UNREADABLE, Reason.TOO_LONG, what="answer")
    return Answer(raw[:-2], int.from_bytes(raw[-2:], "big"))


def refused(answer: Answer, what: str) -> ChipError:
    """Return the error for a command that the chip did not do, with its status word."""
    return ChipError(
        Code.CHIP_REFUSED, Reason.STATUS, what=what, status=answer.status, word=f"{answer.word:04X}"
    )
