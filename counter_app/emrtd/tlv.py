"""Tag, length, value as chips write them (ISO/IEC 7816-4, BER-TLV), strict and bounded.

Every length is checked against the bytes that are there; nothing here calls itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from counter_app.emrtd.failures import Reason, unreadable

_MOST_ITEMS: Final = 512
_LENGTH_BYTES: Final = 4
_TAG_BYTES: Final = 3


@dataclass(frozen=True, slots=True, repr=False)
class Tlv:
    """One data object. It has no repr: values may be about a person."""

    tag: int
    value: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """Tag and length at the head of a file.

    Attributes:
        size: bytes that tag and length take.
        length: bytes of the value.
    """

    tag: int
    size: int
    length: int

    @property
    def total(self) -> int:
        """Bytes of the whole object."""
        return self.size + self.length


def encode(tag: int, value: bytes) -> bytes:
    """Write a data object."""
    return tag.to_bytes(max(1, (tag.bit_length() + 7) // 8), "big") + _length(len(value)) + value


def join(items: Iterable[Tlv]) -> bytes:
    """Write data objects after each other."""
    return b"".join(encode(item.tag, item.value) for item in items)


def read_header(data: bytes, what: str, at: int = 0) -> Header:
    """Read the tag and length that begin at a place. Raises ChipError(CHIP_UNREADABLE)."""
    end = at + 1
    if at >= len(data):
        raise unreadable(Reason.ENDS_EARLY, what)
    if data[at] & 0x1F == 0x1F:
        while True:
            if end >= len(data):
                raise unreadable(Reason.ENDS_EARLY, what)
            end += 1
            if not data[end - 1] & 0x80:
                break
            if end - at >= _TAG_BYTES:
                raise unreadable(Reason.WRONG_TAG, what)
    tag = int.from_bytes(data[at:end], "big")
    if end >= len(data):
        raise unreadable(Reason.ENDS_EARLY, what)
    first = data[end]
    if first < 0x80:
        return Header(tag, end + 1 - at, first)
    count = first & 0x7F
    if not 1 <= count <= _LENGTH_BYTES:  # 0x80 is BER's indefinite form: not allowed on a chip
        raise unreadable(Reason.TOO_LONG, what)
    if end + 1 + count > len(data):
        raise unreadable(Reason.ENDS_EARLY, what)
    return Header(tag, end + 1 + count - at, int.from_bytes(data[end + 1 : end + 1 + count], "big"))


def read_all(data: bytes, what: str) -> tuple[Tlv, ...]:
    """Read data objects that fill all bytes. Raises ChipError(CHIP_UNREADABLE)."""
    found: list[Tlv] = []
    at = 0
    while at < len(data):
        header = read_header(data, what, at)
        start, end = at + header.size, at + header.total
        if end > len(data):
            raise unreadable(Reason.ENDS_EARLY, what)
        if len(found) == _MOST_ITEMS:
            raise unreadable(Reason.TOO_LONG, what)
        found.append(Tlv(header.tag, data[start:end]))
        at = end
    return tuple(found)


def read_one(data: bytes, tag: int, what: str) -> bytes:
    """Return the value of the one object that fills all bytes. Raises ChipError."""
    items = read_all(data, what)
    if len(items) != 1:
        raise unreadable(Reason.TRAILING_BYTES if items else Reason.ENDS_EARLY, what)
    if items[0].tag != tag:
        raise unreadable(Reason.WRONG_TAG, what, tag=f"{items[0].tag:X}")
    return items[0].value


def first(items: Iterable[Tlv], tag: int) -> bytes | None:
    """Return the value of the first object with a tag."""
    return next((item.value for item in items if item.tag == tag), None)


def need(items: Iterable[Tlv], tag: int, what: str) -> bytes:
    """Return the value of the first object with a tag. Raises ChipError where there is none."""
    value = first(items, tag)
    if value is None:
        raise unreadable(Reason.MISSING_PART, what, tag=f"{tag:X}")
    return value


def _length(size: int) -> bytes:
    if size < 0x80:
        return bytes([size])
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(digits)]) + digits
