"""The photo comes out of both records, and its size out of its own head."""

from __future__ import annotations

import struct

import pytest

from counter_app.emrtd import tlv
from counter_app.emrtd.face import ImageFormat, parse_dg2
from counter_app.emrtd.failures import ChipError

JPEG = (
    bytes.fromhex("FFD8FFE000104A46494600010101000100010000") + bytes.fromhex("FFDB0004AABB")
    + bytes.fromhex("FFC00011080213019D03012200021101031101") + bytes(40) + b"\xff\xd9"
)  # fmt: skip
CODESTREAM = b"\xff\x4f\xff\x51\x00\x29\x00\x00" + struct.pack(">IIII", 413, 531, 0, 0) + bytes(60)
JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n" + bytes(20) + CODESTREAM


def record(image: bytes, points: int = 0, faces: int = 1, length: int | None = None) -> bytes:
    """Write an ISO/IEC 19794-5 record."""
    size = 20 + 8 * points + 12 + len(image) if length is None else length
    face = struct.pack(">IH", size, points) + bytes(14) + bytes(8 * points) + bytes(12) + image
    return b"FAC\x00010\x00" + struct.pack(">IH", 14 + len(face), faces) + face


def group(block: bytes, tag: int = 0x5F2E) -> bytes:
    template = tlv.encode(0xA1, b"") + tlv.encode(tag, block)
    templates = tlv.encode(0x02, b"\x01") + tlv.encode(0x7F60, template)
    return tlv.encode(0x75, tlv.encode(0x7F61, templates))


def modern(image: bytes, date: bytes = b"") -> bytes:
    """Write ISO/IEC 39794-5: face block, representation, image, its octets."""
    octets = tlv.encode(0xA0, tlv.encode(0xA0, tlv.encode(0x80, image)))
    shown = tlv.encode(0x80, b"\x01") + tlv.encode(0xA1, octets) + date
    blocks = tlv.encode(0xA0, b"") + tlv.encode(0xA1, tlv.encode(0x30, shown))
    return tlv.encode(0xA1, tlv.encode(0x65, blocks))


@pytest.mark.parametrize(
    ("image", "kind"),
    [(JPEG, ImageFormat.JPEG), (JP2, ImageFormat.JPEG_2000), (CODESTREAM, ImageFormat.JPEG_2000)],
    ids=["jpeg", "jp2", "code stream"],
)
def test_image_comes_out_of_both_records(image: bytes, kind: ImageFormat) -> None:
    for written in (
        group(record(image)), group(record(image, points=3)), group(modern(image), 0x7F2E),
    ):  # fmt: skip
        found = parse_dg2(written)
        assert (found.format, found.width, found.height) == (kind, 413, 531)
        assert found.data == image


def test_wrong_length_in_a_record_does_not_cut_the_image() -> None:
    assert parse_dg2(group(record(JPEG, length=40))).data == JPEG


def test_first_of_several_faces_is_taken() -> None:
    both = record(JPEG, faces=2) + JP2
    assert parse_dg2(group(both)).data == JPEG


def test_date_of_the_photo_where_it_is_told() -> None:
    day = tlv.encode(0x80, b"\x07\xe8") + tlv.encode(0x81, b"\x01") + tlv.encode(0x82, b"\x14")
    found = parse_dg2(group(modern(JP2, tlv.encode(0xA2, day)), 0x7F2E))
    assert found.taken_on == "2024-01-20"
    assert parse_dg2(group(modern(JP2), 0x7F2E)).taken_on == ""


@pytest.mark.parametrize(
    "written",
    [
        b"", group(b""), group(b"FAC\x00"), group(record(b"")), group(record(b"BM" + bytes(90))),
        group(record(JPEG)[:18] + b"\xff\xff" + record(JPEG)[20:]), group(record(JPEG, faces=0)),
        group(JPEG, 0x7F2E),
        group(record(JPEG[:24])), group(record(CODESTREAM[:12])), tlv.encode(0x75, b""),
        group(record(b"\xff\xd8\xff\xe0\x00\x00" + bytes(40))),
        group(record(CODESTREAM[:8] + b"\xff" * 16 + bytes(40))),
    ],
)  # fmt: skip
def test_what_is_no_photo_is_refused(written: bytes) -> None:
    with pytest.raises(ChipError):
        parse_dg2(written)
