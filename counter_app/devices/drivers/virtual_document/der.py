"""The few ASN.1 values that chip files are written with, in DER."""

from __future__ import annotations

from counter_app.devices.drivers.virtual_document.identifiers import content
from counter_app.devices.drivers.virtual_document.tlv import tlv


def sequence(*parts: bytes) -> bytes:
    """Write a sequence."""
    return tlv(0x30, *parts)


def set_of(parts: list[bytes]) -> bytes:
    """Write a set, its members in order as DER wants them."""
    return tlv(0x31, *sorted(parts))


def integer(number: int) -> bytes:
    """Write a number that is not negative."""
    return tlv(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def oid(dotted: str) -> bytes:
    """Write an object identifier."""
    return tlv(0x06, content(dotted))


def bit_string(data: bytes) -> bytes:
    """Write a string of whole bytes."""
    return tlv(0x03, b"\x00", data)


def octet_string(data: bytes) -> bytes:
    """Write bytes."""
    return tlv(0x04, data)


def null() -> bytes:
    """Write nothing."""
    return tlv(0x05)


def printable(text: str) -> bytes:
    """Write a printable string."""
    return tlv(0x13, text.encode("ascii"))
