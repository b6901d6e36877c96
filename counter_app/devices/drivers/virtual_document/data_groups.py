"""The data groups of a document (ICAO Doc 9303-10, 4.7)."""

from __future__ import annotations

from datetime import date
from typing import Final

from counter_app.devices.drivers.virtual_document.tlv import tlv

TAGS: Final = {
    1: 0x61, 2: 0x75, 3: 0x63, 4: 0x76, 5: 0x65, 6: 0x66, 7: 0x67, 8: 0x68, 9: 0x69, 10: 0x6A,
    11: 0x6B, 12: 0x6C, 13: 0x6D, 14: 0x6E, 15: 0x6F, 16: 0x70,
}  # fmt: skip
"""The tag of each data group."""


def common(groups: list[int]) -> bytes:
    """Write EF.COM: versions and the list of data groups."""
    tags = bytes(TAGS[number] for number in groups)
    return tlv(0x60, tlv(0x5F01, b"0107"), tlv(0x5F36, b"040000"), tlv(0x5C, tags))


def zone(lines: tuple[str, ...]) -> bytes:
    """Write data group 1: the machine readable zone."""
    return tlv(TAGS[1], tlv(0x5F1F, "".join(lines).encode("ascii")))


def face(image: bytes, width: int, height: int, *, is_jpeg_2000: bool) -> bytes:
    """Write data group 2: one face after ISO/IEC 19794-5."""
    picture = (
        bytes([1, 1 if is_jpeg_2000 else 0])
        + width.to_bytes(2, "big") + height.to_bytes(2, "big") + bytes([1, 2, 0, 0, 0, 0])
    )  # fmt: skip
    block_length = 20 + len(picture) + len(image)
    block = block_length.to_bytes(4, "big") + bytes(16) + picture + image
    record = b"FAC\x00010\x00" + (14 + len(block)).to_bytes(4, "big") + b"\x00\x01" + block
    header = tlv(
        0xA1, tlv(0x80, b"\x01\x01"), tlv(0x81, b"\x02"), tlv(0x87, b"\x01\x01"),
        tlv(0x88, b"\x00\x08"),
    )  # fmt: skip
    template = tlv(0x7F60, header, tlv(0x5F2E, record))
    return tlv(TAGS[2], tlv(0x7F61, tlv(0x02, b"\x01"), template))


def prints(content: bytes) -> bytes:
    """Write data group 3, which no counter reads."""
    return tlv(TAGS[3], tlv(0x7F61, tlv(0x02, b"\x00"), tlv(0x53, content)))


def person(name: str, born: str, place_of_birth: str) -> bytes:
    """Write data group 11: the full name in its own letters, the birth date as YYYYMMDD."""
    found = {0x5F0E: name.encode(), 0x5F2B: born.encode("ascii"), 0x5F11: place_of_birth.encode()}
    return _listed(TAGS[11], found)


def issue(authority: str, issued: date) -> bytes:
    """Write data group 12: who issued the document, and when."""
    text = issued.strftime("%Y%m%d").encode("ascii")
    return _listed(TAGS[12], {0x5F19: authority.encode(), 0x5F26: text})


def security_infos(infos: bytes) -> bytes:
    """Write data group 14: a set of security infos."""
    return tlv(TAGS[14], infos)


def active_key(public_key_info: bytes) -> bytes:
    """Write data group 15: the public key for active authentication."""
    return tlv(TAGS[15], public_key_info)


def extended_length(longest_command: int, longest_answer: int) -> bytes:
    """Write EF.ATR/INFO: the longest command and answer, and that lengths may be extended."""
    limits = tlv(0x02, longest_command.to_bytes(2, "big")) + tlv(
        0x02, longest_answer.to_bytes(2, "big")
    )
    return tlv(0x47, b"\x80\x01\xc0") + tlv(0x7F66, limits)


def _listed(tag: int, found: dict[int, bytes]) -> bytes:
    """Write a data group that begins with the list of its tags."""
    tags = b"".join(name.to_bytes(2, "big") for name in found)
    return tlv(tag, tlv(0x5C, tags), *(tlv(name, value) for name, value in found.items()))
