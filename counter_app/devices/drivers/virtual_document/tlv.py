"""BER-TLV data objects as chips exchange and store them (ISO/IEC 7816-4, 5.2.2)."""

from __future__ import annotations

from collections.abc import Iterable


class BadTlvError(ValueError):
    """Bytes are no whole data objects."""


def tlv(tag: int, *values: bytes) -> bytes:
    """Write a data object; its tag is a number such as 0x7F49, its values are joined."""
    value = b"".join(values)
    return tag.to_bytes((tag.bit_length() + 7) // 8 or 1, "big") + length(len(value)) + value


def length(count: int) -> bytes:
    """Write a length in the shortest form."""
    if count < 0x80:
        return bytes([count])
    digits = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(digits)]) + digits


def objects(data: bytes) -> list[tuple[int, bytes]]:
    """Read data objects in a row as pairs of tag and value. Raises BadTlvError."""
    found = []
    at = 0
    while at < len(data):
        tag, value, at = _object(data, at)
        found.append((tag, value))
    return found


def only(data: bytes, tag: int) -> bytes:
    """Return the value of the one data object that must be there. Raises BadTlvError."""
    found = objects(data)
    if len(found) != 1 or found[0][0] != tag:
        raise BadTlvError("not the one expected data object")
    return found[0][1]


def first(found: Iterable[tuple[int, bytes]], tag: int) -> bytes | None:
    """Return the value of the first data object with a tag, or None."""
    return next((value for name, value in found if name == tag), None)


def is_whole(data: bytes) -> bool:
    """Tell whether bytes hold whole data objects, so that no further part of them must follow."""
    try:
        objects(data)
    except BadTlvError:
        return False
    return True


def _object(data: bytes, at: int) -> tuple[int, bytes, int]:
    """Read the object that begins at a place; return also where it ends."""
    begin = at
    at += 1
    if data[begin] & 0x1F == 0x1F:
        while at < len(data) and data[at] & 0x80:
            at += 1
        at += 1
    tag = int.from_bytes(data[begin:at], "big")
    if at >= len(data) or at - begin > 3:
        raise BadTlvError("a tag without a length")
    count = data[at]
    at += 1
    if count & 0x80:
        width = count & 0x7F
        if not 1 <= width <= 4 or at + width > len(data):
            raise BadTlvError("a length that is none")
        count = int.from_bytes(data[at : at + width], "big")
        at += width
    if at + count > len(data):
        raise BadTlvError("a value that is cut short")
    return tag, data[at : at + count], at + count
