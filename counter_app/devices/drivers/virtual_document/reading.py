"""READ BINARY: which bytes of which file, and how many fit (ISO/IEC 7816-4, 11.2.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counter_app.devices.drivers.virtual_document.apdu import Command, RefusedError, Status
from counter_app.devices.drivers.virtual_document.tlv import BadTlvError, length, only, tlv

READ, READ_ODD = 0xB0, 0xB1
_OFFSET, _DISCRETIONARY = 0x54, 0x53
_AS_MUCH_AS_POSSIBLE: Final = frozenset({256, 65536})


@dataclass(frozen=True, slots=True)
class Span:
    """What a command asks for.

    Attributes:
        short: the short identifier of the file to choose; None for the chosen one.
        number: the identifier of the file to choose; None for the chosen one.
        offset: where to begin.
        is_wrapped: whether the data are wrapped in a data object.
    """

    short: int | None
    number: int | None
    offset: int
    is_wrapped: bool


def span(command: Command) -> Span:
    """Read what a command asks for. Raises RefusedError."""
    if command.le is None:
        raise RefusedError(Status.WRONG_LENGTH)
    if command.ins == READ:
        if command.p1 & 0x80:
            if command.p1 & 0x60:
                raise RefusedError(Status.WRONG_P1_P2)
            return Span(command.p1 & 0x1F or None, None, command.p2, is_wrapped=False)
        return Span(None, None, command.p1p2, is_wrapped=False)
    try:
        offset = int.from_bytes(only(command.data, _OFFSET), "big")
    except BadTlvError as error:
        raise RefusedError(Status.WRONG_DATA) from error
    if command.p1p2 <= 0x1E:
        return Span(command.p1p2 or None, None, offset, is_wrapped=True)
    return Span(None, command.p1p2, offset, is_wrapped=True)


def cut(content: bytes, asked: Span, le: int, room: int) -> tuple[bytes, Status]:
    """Cut an answer out of a file.

    Args:
        le: how many bytes the reader expects at most.
        room: how many bytes fit in an answer.

    Raises:
        RefusedError: WRONG_OFFSET beyond the end.
    """
    if asked.offset >= len(content):
        raise RefusedError(Status.WRONG_OFFSET)
    count = min(le, room)
    if asked.is_wrapped:
        while count and count + 1 + len(length(count)) > min(le, room):
            count -= 1
    data = content[asked.offset : asked.offset + count]
    wanted = le - (2 if asked.is_wrapped else 0)
    is_short = len(content) - asked.offset < wanted and le not in _AS_MUCH_AS_POSSIBLE
    status = Status.END_OF_FILE if is_short else Status.OK
    return tlv(_DISCRETIONARY, data) if asked.is_wrapped else data, status
