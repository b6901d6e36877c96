"""The face in DG2: ISO/IEC 19794-5 (`FAC`) and 39794-5, holding JPEG or JPEG 2000.

The image is taken out as it is; its size comes out of its own head, never out of what the record
around it says. Nothing is decoded here.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Final

from counter_app.emrtd import tlv
from counter_app.emrtd.failures import Reason, unreadable
from counter_app.emrtd.files import DATA_GROUPS

_DG2: Final = DATA_GROUPS[2].name
_RECORD: Final = struct.Struct(">4s4sIH")
_FACE: Final = struct.Struct(">IH")
_FACE_INFORMATION, _POINT, _IMAGE_INFORMATION = 20, 8, 12
_JPEG: Final = b"\xff\xd8\xff"
_JP2: Final = b"\x00\x00\x00\x0cjP  "
_CODESTREAM: Final = b"\xff\x4f\xff\x51"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOST_SEGMENTS: Final = 256
_MOST_PIXELS: Final = 10_000


@unique
class ImageFormat(StrEnum):
    """How a photo is compressed."""

    JPEG = "jpeg"
    JPEG_2000 = "jpeg2000"


@dataclass(frozen=True, slots=True, repr=False)
class Face:
    """A photo out of a chip.

    Attributes:
        width: in pixels, out of the image's own head.
        taken_on: year, month, day as far as 39794-5 tells them, else "".
    """

    format: ImageFormat
    width: int
    height: int
    data: bytes
    taken_on: str = ""


def parse_dg2(data: bytes) -> Face:
    """Return the first face of DG2. Raises ChipError(CHIP_UNREADABLE)."""
    group = tlv.read_all(tlv.read_one(data, 0x75, _DG2), _DG2)
    templates = tlv.read_all(tlv.need(group, 0x7F61, _DG2), _DG2)
    items = tlv.read_all(tlv.need(templates, 0x7F60, _DG2), _DG2)
    for tag in (0x5F2E, 0x7F2E):
        block = tlv.first(items, tag)
        if block is not None:
            return _from_record(block) if block.startswith(b"FAC\0") else _from_asn1(block)
    raise unreadable(Reason.MISSING_PART, _DG2)


def _from_record(block: bytes) -> Face:
    """Take the image out of an ISO/IEC 19794-5 record; several lengths in the field are off."""
    if len(block) < _RECORD.size + _FACE_INFORMATION + _IMAGE_INFORMATION:
        raise unreadable(Reason.ENDS_EARLY, _DG2)
    faces = _RECORD.unpack_from(block)[3]
    length, points = _FACE.unpack_from(block, _RECORD.size)
    start = _RECORD.size + _FACE_INFORMATION + _POINT * points + _IMAGE_INFORMATION
    end = _RECORD.size + length if faces > 1 else len(block)
    if not faces or not start < min(end, len(block)):
        raise unreadable(Reason.WRONG_VALUE, _DG2)
    return _measured(block[start:end])


def _from_asn1(block: bytes) -> Face:
    """Take the image out of ISO/IEC 39794-5: face block, representations, 2D block, octets."""
    outer = tlv.read_all(block, _DG2)
    face = tlv.first(outer, 0x65)
    if face is None:
        face = tlv.need(tlv.read_all(tlv.need(outer, 0xA1, _DG2), _DG2), 0x65, _DG2)
    blocks = tlv.read_all(tlv.need(tlv.read_all(face, _DG2), 0xA1, _DG2), _DG2)
    shown = tlv.read_all(tlv.need(blocks, 0x30, _DG2), _DG2)
    image = tlv.need(shown, 0xA1, _DG2)
    for _ in range(2):  # base, then the block of two dimensions
        image = tlv.need(tlv.read_all(image, _DG2), 0xA0, _DG2)
    octets = tlv.need(tlv.read_all(image, _DG2), 0x80, _DG2)
    return _measured(octets, _date(tlv.first(shown, 0xA2)))


def _date(block: bytes | None) -> str:
    if block is None:
        return ""
    parts = [tlv.first(tlv.read_all(block, _DG2), tag) for tag in (0x80, 0x81, 0x82)]
    told = [int.from_bytes(part, "big") for part in parts if part is not None and len(part) <= 2]
    return "-".join(f"{number:02}" for number in told)


def _measured(image: bytes, taken_on: str = "") -> Face:
    if image.startswith(_JPEG):
        width, height = _jpeg_size(image)
        kind = ImageFormat.JPEG
    elif image.startswith((_JP2, _CODESTREAM)):
        width, height = _jpeg_2000_size(image)
        kind = ImageFormat.JPEG_2000
    else:
        raise unreadable(Reason.WRONG_VALUE, "photo")
    if not (0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS):
        raise unreadable(Reason.WRONG_VALUE, "photo")
    return Face(kind, width, height, image, taken_on)


def _jpeg_size(image: bytes) -> tuple[int, int]:
    """Walk from segment to segment until the frame's head."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        while at < len(image) and image[at] == 0xFF:
            at += 1
        if at + 8 > len(image):
            break
        marker, length = image[at], int.from_bytes(image[at + 1 : at + 3], "big")
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", image, at + 4)
            return width, height
        if length < 2:
            break
        at += 1 + length
    raise unreadable(Reason.BAD_STRUCTURE, "photo")


def _jpeg_2000_size(image: bytes) -> tuple[int, int]:
    """Read the size segment of the code stream, wherever the boxes around it put it."""
    at = image.find(_CODESTREAM)
    if at < 0 or at + 24 > len(image):
        raise unreadable(Reason.BAD_STRUCTURE, "photo")
    x1, y1, x0, y0 = struct.unpack_from(">IIII", image, at + 8)
    return x1 - x0, y1 - y0
