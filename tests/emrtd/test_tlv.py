"""Tag, length, value: what is written is read, and nothing beyond the end is believed."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.emrtd import tlv
from counter_app.emrtd.failures import ChipError, Reason

TAGS = st.sampled_from([0x04, 0x30, 0x61, 0x5F1F, 0x7F49, 0x7F61, 0x87, 0xA0])
ITEMS = st.lists(st.tuples(TAGS, st.binary(max_size=300)), max_size=8)


@given(ITEMS)
def test_what_is_written_is_read(items: list[tuple[int, bytes]]) -> None:
    written = b"".join(tlv.encode(tag, value) for tag, value in items)
    assert [(item.tag, item.value) for item in tlv.read_all(written, "x")] == items


@given(st.binary(max_size=64))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(ChipError):
        found = tlv.read_all(data, "x")
        assert sum(len(item.value) for item in found) <= len(data)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("30", Reason.ENDS_EARLY), ("3005AA", Reason.ENDS_EARLY), ("3080AA0000", Reason.TOO_LONG),
        ("3085FFFFFFFFFF", Reason.TOO_LONG), ("3084FFFFFFFF00", Reason.ENDS_EARLY),
        ("1F818181", Reason.WRONG_TAG), ("3F", Reason.ENDS_EARLY), ("308202", Reason.ENDS_EARLY),
    ],
)  # fmt: skip
def test_bad_lengths_and_tags_are_refused(written: str, reason: Reason) -> None:
    with pytest.raises(ChipError) as told:
        tlv.read_all(bytes.fromhex(written), "x")
    assert told.value.reason is reason


def test_too_many_objects_are_refused() -> None:
    with pytest.raises(ChipError):
        tlv.read_all(b"\x04\x00" * 1000, "x")


def test_one_object_must_fill_everything_and_have_its_tag() -> None:
    assert tlv.read_one(b"\x61\x01a", 0x61, "x") == b"a"
    for wrong in (b"", b"\x61\x01a\x04\x00", b"\x62\x01a"):
        with pytest.raises(ChipError):
            tlv.read_one(wrong, 0x61, "x")
