"""Files are read in the largest pieces that go, and no length that a chip tells is believed."""

from __future__ import annotations

import random

import pytest

from counter_app.domain.errors import Code
from counter_app.emrtd import tlv
from counter_app.emrtd.channel import Channel, Limits
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.files import DATA_GROUPS, FileReader, select_application
from counter_app.emrtd.limits import PLEASANT, find_limits, parse_limits
from tests.emrtd.chip_of_files import ChipOfFiles

PHOTO = tlv.encode(0x75, random.Random(5).randbytes(20_000))
LARGE = tlv.encode(0x75, random.Random(6).randbytes(70_000))
DG2 = DATA_GROUPS[2]


SHORT = Limits()


def reader(chip: ChipOfFiles, limits: Limits = SHORT) -> FileReader:
    channel = Channel(chip.transmit)
    channel.limits = limits
    return FileReader(channel)


@pytest.mark.parametrize("complains", [None, "6700", "6C00", "6F00"])
@pytest.mark.parametrize("most", [40, 100, 231, 256, 1000, 4096, 70_000])
def test_file_is_read_whatever_the_chip_gives_at_once(most: int, complains: str | None) -> None:
    chip = ChipOfFiles({0x0102: PHOTO}, most, complains)
    assert reader(chip, Limits(65535, PLEASANT)).read(DG2) == PHOTO
    assert len(chip.commands) <= len(PHOTO) // (min(most, PLEASANT) // 2) + 12


@pytest.mark.parametrize("limits", [Limits(), Limits(65535, PLEASANT)])
def test_file_beyond_32_kilobytes_is_read_with_the_odd_instruction(limits: Limits) -> None:
    chip = ChipOfFiles({0x0102: LARGE}, 5000)
    assert reader(chip, limits).read(DG2) == LARGE
    assert {command[1] for command in chip.commands} == {0xB0, 0xB1}


def test_file_is_selected_where_short_identifiers_do_not_work() -> None:
    chip = ChipOfFiles({0x0102: PHOTO})
    chip.shorts = False
    found = reader(chip)
    assert found.read(DG2) == PHOTO
    before = len(chip.commands)
    assert found.read(DG2) == PHOTO
    assert chip.commands[before][1] == 0xA4  # it is remembered


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[str, int, int]] = []
    FileReader(
        Channel(ChipOfFiles({0x0102: PHOTO}).transmit), lambda *step: told.append(step)
    ).read(DG2)
    assert told[-1] == ("DG2", len(PHOTO), len(PHOTO))
    assert [step[1] for step in told] == sorted(step[1] for step in told)


@pytest.mark.parametrize(
    "content",
    [
        tlv.encode(0x61, b"other tag"), b"\x75\x84\x7f\xff\xff\xff" + bytes(900),
        b"\x75\x82\x10\x00" + bytes(900), b"\x75\x80" + bytes(900), b"\x75",
    ],
)  # fmt: skip
def test_file_that_is_not_what_its_head_says_is_refused(content: bytes) -> None:
    with pytest.raises(ChipError) as told:
        reader(ChipOfFiles({0x0102: content})).read(DG2)
    assert told.value.code is Code.CHIP_UNREADABLE


def test_missing_file_is_told_with_its_status() -> None:
    with pytest.raises(ChipError) as told:
        reader(ChipOfFiles({})).read(DG2)
    assert told.value.code is Code.CHIP_REFUSED
    assert told.value.values["word"] == "6A82"


def test_chip_that_gives_nothing_does_not_hang() -> None:
    def transmit(command: bytes) -> bytes:
        return PHOTO[:200] + b"\x90\x00" if command[2] & 0x80 else b"\x90\x00"

    with pytest.raises(ChipError):
        FileReader(Channel(transmit)).read(DG2)


def test_card_that_is_no_travel_document() -> None:
    with pytest.raises(ChipError) as told:
        select_application(Channel(lambda _: b"\x6a\x82"))
    assert told.value.code is Code.CHIP_UNSUPPORTED


@pytest.mark.parametrize(
    ("written", "limits"),
    [
        ("7F66080202040002020800", Limits(1024 - 9, 2048 - 2)),
        ("43012047030000407F660A0203000FA0020300FFFF0000", Limits(4000 - 9, PLEASANT)),
        ("4703000000", Limits()),
        ("4703000040", None),
        ("5F520101", None),
        ("7F66080202000102020001", Limits()),
    ],
)
def test_limits_are_read_from_the_chip(written: str, limits: Limits | None) -> None:
    assert parse_limits(bytes.fromhex(written)) == limits


def test_limits_are_found_out_where_the_chip_does_not_tell() -> None:
    chip = ChipOfFiles({0x011C: b"\x31\x00"}, most=70_000)
    assert find_limits(Channel(chip.transmit), has_card_access=True).is_extended
    short = ChipOfFiles({0x011C: b"\x31\x00"})
    asked = short.transmit
    channel = Channel(lambda command: b"\x67\x00" if len(command) == 7 else asked(command))
    assert find_limits(channel, has_card_access=True) == Limits()
    assert find_limits(Channel(asked), has_card_access=False) == Limits()
