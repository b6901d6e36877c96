"""Commands and answers: lengths, chains, collected answers, cancelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code
from counter_app.emrtd.apdu import Command, Status, meaning, parse_answer
from counter_app.emrtd.channel import Channel, Limits
from counter_app.emrtd.failures import ChipError
from tests.emrtd.script import Script

SELECT = Command(0, 0xA4, 0x04, 0x0C, bytes.fromhex("A0000002471001"))


@pytest.mark.parametrize(
    ("command", "written"),
    [
        (SELECT, "00A4040C07A0000002471001"),
        (Command(0, 0xB0, 0x9C, 0, ne=256), "00B09C0000"),
        (Command(0, 0xB0, 0, 4, ne=18), "00B0000412"),
        (Command(0, 0xB0, 0, 0, ne=65536), "00B00000000000"),
        (Command(0, 0xB0, 0, 0, ne=257), "00B00000000101"),
        (Command(0, 0xB0, 0, 0, ne=256, extended=True), "00B00000000100"),
        (Command(0, 0x86, 0, 0, b"\x7c\x00", 256), "00860000027C0000"),
        (Command(0, 0xB1, 0, 0, b"\x54\x02\x80\x00", 231), "00B1000004540280" + "00E7"),
        (Command(0, 0x86, 0, 0, bytes(256), 65536), "00860000000100" + "00" * 256 + "0000"),
        (Command(0x10, 0x22, 0x41, 0xA6), "102241A6"),
    ],
)  # fmt: skip
def test_command_is_written_as_the_standard_says(command: Command, written: str) -> None:
    assert command.encode().hex().upper() == written


@given(st.integers(0, 0xFFFF))
def test_every_status_word_has_a_meaning(word: int) -> None:
    assert meaning(word) in Status


@pytest.mark.parametrize("raw", [b"", b"\x90"])
def test_answer_without_status_is_a_chip_that_went_away(raw: bytes) -> None:
    with pytest.raises(ChipError) as told:
        parse_answer(raw)
    assert told.value.code is Code.CHIP_LOST


def test_long_command_is_sent_in_a_chain() -> None:
    data = bytes(range(256)) * 2
    script = Script(
        ("10860000FF" + data[:255].hex(), "9000"),
        ("10860000FF" + data[255:510].hex(), "9000"),
        ("0086000002" + data[510:].hex() + "00", "AA9000"),
    )
    assert Channel(script.transmit).demand(Command(0, 0x86, 0, 0, data, 256), "x") == b"\xaa"
    assert script.is_over


def test_long_command_is_sent_at_once_where_the_chip_takes_it() -> None:
    data = bytes(300)
    script = Script(("0086000000012C" + data.hex() + "0100", "9000"))
    channel = Channel(script.transmit)
    channel.limits = Limits(command=1024, answer=1024)
    assert channel.demand(Command(0, 0x86, 0, 0, data, 256), "x") == b""


def test_refused_part_of_a_chain_ends_it() -> None:
    script = Script(("10860000FF" + "00" * 255, "6883"))
    with pytest.raises(ChipError) as told:
        Channel(script.transmit).send(Command(0, 0x86, 0, 0, bytes(300), 256), "x")
    assert told.value.values["status"] is Status.CHAINING_REFUSED


def test_answer_that_is_held_back_is_collected() -> None:
    script = Script(("00B0000000", "AABB6102"), ("00C0000002", "CC6100"), ("00C0000000", "DD9000"))
    answer = Channel(script.transmit).send(Command(0, 0xB0, 0, 0, ne=256), "x")
    assert (answer.data.hex(), answer.word) == ("aabbccdd", 0x9000)


def test_other_length_is_asked_for() -> None:
    script = Script(("00B0000000", "6C12"), ("00B0000012", "00" * 18 + "9000"))
    assert len(Channel(script.transmit).demand(Command(0, 0xB0, 0, 0, ne=256), "x")) == 18


def test_endless_answer_is_cut_off() -> None:
    channel = Channel(lambda _: bytes(255) + b"\x61\xff")
    with pytest.raises(ChipError):
        channel.send(Command(0, 0xB0, 0, 0, ne=256), "x")
    assert channel.count < 1000


def test_cancelled_before_the_next_command() -> None:
    stop = False
    channel = Channel(lambda _: b"\x90\x00", lambda: stop)
    channel.send(SELECT, "x")
    stop = True
    with pytest.raises(ChipError) as told:
        channel.send(SELECT, "x")
    assert told.value.code is Code.CHIP_CANCELLED
    assert channel.count == 1
