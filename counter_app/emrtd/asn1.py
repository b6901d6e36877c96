"""ASN.1 from strangers: bounded before it is parsed, and every parser's error turned into ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from counter_app.emrtd.failures import ChipError, Reason, unreadable

LARGEST: Final = 16 * 1024 * 1024
"""Bytes; the largest known master list has 1 MB, the largest SOD 30 kB."""
_DEEPEST: Final = 40
_MOST_NODES: Final = 400_000
_WRONG: Final = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError,
    AssertionError, UnicodeError, ArithmeticError, NotImplementedError,
)  # fmt: skip


@contextmanager
def parsing(what: str) -> Iterator[None]:
    """Turn what a parser throws at bad bytes into ChipError(CHIP_UNREADABLE)."""
    try:
        yield
    except ChipError:
        raise
    except _WRONG as error:
        raise unreadable(Reason.BAD_STRUCTURE, what, error=type(error).__name__) from error


def load(spec: Any, data: bytes, what: str) -> Any:
    """Parse DER that fills all bytes into one of asn1crypto's types.

    Raises:
        ChipError: CHIP_UNREADABLE for what is no such structure, is too deep or too large.
    """
    check(data, what)
    with parsing(what):
        return spec.load(data, strict=True)


def check(data: bytes, what: str) -> None:
    """Walk through BER without calling itself, before a parser does that calls itself.

    Indefinite lengths are allowed: some states sign with them.

    Raises:
        ChipError: CHIP_UNREADABLE for lengths beyond the end, too much depth, too many parts.
    """
    if len(data) > LARGEST:
        raise unreadable(Reason.TOO_LONG, what)
    ends: list[int | None] = [len(data)]  # None: until two zero bytes
    at = nodes = 0
    while at < len(data):
        while ends[-1] is not None and at >= ends[-1]:
            ends.pop()
        if ends[-1] is None and data[at : at + 2] == b"\0\0":
            ends.pop()
            at += 2
            continue
        nodes += 1
        if nodes > _MOST_NODES or len(ends) > _DEEPEST:
            raise unreadable(Reason.TOO_DEEP, what)
        limit = next(end for end in reversed(ends) if end is not None)
        start, end = _extent(data, at, limit, what)
        is_constructed = bool(data[at] & 0x20)
        if end is None and not is_constructed:
            raise unreadable(Reason.BAD_STRUCTURE, what)
        if is_constructed and end != start:
            ends.append(end)
        at = start if is_constructed or end is None else end
    if None in ends:
        raise unreadable(Reason.ENDS_EARLY, what)


def _extent(data: bytes, at: int, limit: int, what: str) -> tuple[int, int | None]:
    """Return where the value of the node begins and ends; None for an indefinite length."""
    place = at + 1
    if data[at] & 0x1F == 0x1F:
        while place < limit and data[place] & 0x80:
            place += 1
        place += 1
    if place >= limit:
        raise unreadable(Reason.ENDS_EARLY, what)
    size = data[place]
    place += 1
    if size == 0x80:
        return place, None
    if size > 0x80:
        count = size & 0x7F
        if count > 4 or place + count > limit:
            raise unreadable(Reason.TOO_LONG, what)
        size = int.from_bytes(data[place : place + count], "big")
        place += count
    if place + size > limit:
        raise unreadable(Reason.ENDS_EARLY, what)
    return place, place + size
