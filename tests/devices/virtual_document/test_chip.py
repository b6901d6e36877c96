"""A virtual chip says no where a real one does, with the same words (Doc 9303-11, 9.8)."""

from datetime import date

import pytest

from counter_app.devices.drivers.virtual_document.document import (
    CardRemovedError,
    VirtualDocument,
)
from counter_app.devices.drivers.virtual_document.issuing import LONGEST_ANSWER, example
from counter_app.devices.drivers.virtual_document.tlv import only, tlv
from tests.devices.virtual_document.terminal import OK, Terminal, status

TODAY = date(2026, 9, 7)
END_OF_FILE, NOT_AUTHENTICATED, WRONG_LENGTH = 0x6282, 0x6300, 0x6700
CLOSED, CONDITIONS, NO_FILE = 0x6982, 0x6985, 0x6986
MISSING, INCORRECT = 0x6987, 0x6988
WRONG_DATA, NOT_FOUND, WRONG_OFFSET = 0x6A80, 0x6A82, 0x6B00
DG1 = "0CA4020C", b"\x01\x01"


def lying(name: str = "passport") -> Terminal:
    return Terminal(example(name, TODAY))


@pytest.fixture
def terminal() -> Terminal:
    found = lying()
    found.open()
    return found


def test_a_closed_document_gives_its_open_files_only() -> None:
    card = lying()
    assert card.plain("00A4020C02011C") == OK
    assert card.plain("00B0000000") == OK
    assert card.plain("00B09C0000") == OK
    card.select()
    assert card.plain("00A4020C020101") == CLOSED
    assert card.plain("00B0810000") == CLOSED
    assert card.plain("00B0000000") == CLOSED


def test_a_pace_only_document_does_not_even_show_its_application() -> None:
    assert lying("passport-pace-only").plain("00A4040C07A0000002471001") == CLOSED


def test_other_applications_files_instructions_and_classes_are_unknown() -> None:
    card = lying()
    assert card.plain("00A4040C07A0000002472001") == NOT_FOUND
    assert card.plain("00A4020C020999") == NOT_FOUND
    assert card.plain("00FE0000") == 0x6D00
    assert card.plain("80A4000C") == 0x6E00
    assert card.plain("00A4") == WRONG_LENGTH
    assert card.plain("00A4020C0301") == WRONG_LENGTH


def test_a_wrong_zone_does_not_open_it_and_a_challenge_holds_once() -> None:
    card = lying()
    card.select()
    assert status(card.external_authenticate(bytes(20))) == NOT_AUTHENTICATED
    assert card.plain("0082000028" + "00" * 40 + "28") == CONDITIONS
    card.document.transmit(bytes.fromhex("0084000008"))
    assert card.plain("0082000028" + "00" * 40 + "28") == NOT_AUTHENTICATED
    assert card.plain("0082000028" + "00" * 40 + "28") == CONDITIONS
    assert lying("passport-pace-only").plain("0084000008") == CONDITIONS


def test_files_are_read_by_number_and_by_short_number(terminal: Terminal) -> None:
    assert terminal.secured(*DG1) == (b"", OK)
    whole, code = terminal.secured("0CB00000", le=93)
    assert code == OK
    assert whole[:2] == b"\x61\x5b"
    by_short, _ = terminal.secured("0CB08100", le=93)
    assert by_short == whole
    odd, _ = terminal.secured("0CB10101", tlv(0x54, b"\x00\x05"), le=8)
    assert only(odd, 0x53) == whole[5:11]


def test_the_end_of_a_file_is_told(terminal: Terminal) -> None:
    terminal.secured(*DG1)
    assert terminal.secured("0CB00050", le=0)[1] == OK
    data, code = terminal.secured("0CB00050", le=0x20)
    assert (len(data), code) == (13, END_OF_FILE)
    assert terminal.secured("0CB0005D", le=0) == (b"", WRONG_OFFSET)


def test_nothing_is_chosen_at_first(terminal: Terminal) -> None:
    assert terminal.secured("0CB00000", le=0) == (b"", NO_FILE)
    assert terminal.secured("0CA4020C", b"\x01\x0a") == (b"", NOT_FOUND)


def test_prints_stay_closed(terminal: Terminal) -> None:
    assert terminal.secured("0CA4020C", b"\x01\x03") == (b"", CLOSED)
    assert terminal.secured("0CB08300", le=0) == (b"", CLOSED)


def test_a_wrong_checksum_ends_the_session(terminal: Terminal) -> None:
    command = terminal.wrapped(*DG1)
    spoilt = command[:-2] + bytes([command[-2] ^ 1]) + command[-1:]
    assert terminal.document.transmit(spoilt) == INCORRECT.to_bytes(2, "big")
    assert status(terminal.document.transmit(terminal.wrapped(*DG1))) == INCORRECT
    assert terminal.plain("00B0810000") == CLOSED


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (tlv(0x87, b"\x01" + bytes(8)), MISSING),
        (b"", INCORRECT),
        (tlv(0x8E, bytes(8)), INCORRECT),
        (tlv(0x8E, bytes(8)) + tlv(0x97, b"\x00"), INCORRECT),
        (tlv(0x87, b"\x02" + bytes(8)) + tlv(0x8E, bytes(8)), INCORRECT),
        (tlv(0x80, b"\x00") + tlv(0x8E, bytes(8)), INCORRECT),
        (b"\x87\x40\x01", INCORRECT),
    ],
)
def test_what_is_not_protected_as_it_should_be_ends_the_session(
    terminal: Terminal, body: bytes, answer: int
) -> None:
    if body:
        raw = bytes.fromhex("0CA4020C") + bytes([len(body)]) + body + b"\x00"
        assert status(terminal.document.transmit(raw)) == answer
    else:
        assert status(terminal.document.transmit(bytes.fromhex("0CA4020C00"))) == MISSING
    assert terminal.plain("00B0810000") == CLOSED


def test_a_plain_command_ends_the_session(terminal: Terminal) -> None:
    assert terminal.plain("00B0810000") == CLOSED
    assert status(terminal.document.transmit(terminal.wrapped(*DG1))) == INCORRECT


def test_an_old_command_cannot_be_sent_again(terminal: Terminal) -> None:
    command = terminal.wrapped(*DG1)
    assert status(terminal.document.transmit(command)) == OK
    assert status(terminal.document.transmit(command)) == INCORRECT


def test_losing_power_closes_the_document(terminal: Terminal) -> None:
    terminal.document.reset()
    assert status(terminal.document.transmit(terminal.wrapped(*DG1))) == INCORRECT


@pytest.mark.parametrize("le", [1, 7, 8, 100, 223, 231, 255, 256])
def test_answers_never_grow_beyond_what_was_asked(terminal: Terminal, le: int) -> None:
    terminal.secured("0CA4020C", b"\x01\x02")
    answer = terminal.document.transmit(terminal.wrapped("0CB00000", le=le))
    assert len(answer) <= 256 + 2
    data, code = terminal.unwrapped(answer)
    assert code == OK
    assert len(data) == min(le, 231)


def test_lengths_of_two_bytes_are_for_chips_that_say_so() -> None:
    assert lying("passport-bac").plain("00A4000C0000023F00") == WRONG_LENGTH
    card = lying()
    assert card.plain("00A4000C0000023F00") == OK
    long = card.document.transmit(bytes.fromhex("00B09C00000000"))
    assert status(long) == OK
    assert len(long) < LONGEST_ANSWER
    assert status(card.document.transmit(bytes.fromhex("00A4000C000800") + bytes(2048))) == (
        WRONG_LENGTH
    )


def test_a_signature_that_does_not_fit_is_not_cut() -> None:
    card = lying("passport-aa-rsa")
    card.open()
    assert card.secured("0C880000", bytes(8), le=0) == (b"", WRONG_LENGTH)


def test_chip_authentication_may_come_in_parts() -> None:
    card = lying("passport-bac-ca")
    card.open()
    key = tlv(0x91, b"\x04" + bytes(64))
    assert card.secured("1C2241A6", key[:30]) == (b"", OK)
    assert card.secured("0C2241A6", key[30:]) == (b"", WRONG_DATA)
    assert card.secured("1C2241A6", key[:30]) == (b"", OK)
    assert card.secured("0CA4020C", b"\x01\x01") == (b"", 0x6884)
    assert card.secured(*DG1) == (b"", OK)


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        ("800A04007F00070202040204830101", OK),
        ("800A04007F00070202040204830102", OK),
        ("800A04007F0007020204020483010284010E", OK),
        ("800A04007F0007020204020483010284010D", 0x6A88),
        ("800A04007F00070202040204830103", 0x6A88),
        ("800A04007F00070202040202830101", WRONG_DATA),
        ("800A04007F00070202040204", WRONG_DATA),
        ("80FF", WRONG_DATA),
    ],
)
def test_pace_is_chosen_among_what_the_chip_offers(data: str, answer: int) -> None:
    assert lying().plain(f"0022C1A4{len(data) // 2:02x}{data}") == answer


def test_steps_of_pace_out_of_turn_are_refused() -> None:
    card = lying()
    begin = "0022C1A40F800A04007F00070202040204830101"
    assert card.plain("10860000027C0000") == CONDITIONS
    assert card.plain(begin) == OK
    assert card.plain("00860000027C0000") == CONDITIONS
    assert card.plain(begin) == OK
    assert card.plain("10860000027C0000") == OK
    assert card.plain("10860000027C0000") == WRONG_DATA
    assert card.plain(begin) == OK
    assert card.plain("10860000027C0000") == OK
    assert card.plain("108600000D7C0B8109040102030405060708" + "00") == WRONG_DATA
    assert card.plain(begin) == OK
    assert card.plain("10860000027C0000") == OK
    card.select()
    assert card.plain("10860000027C0000") == CONDITIONS


def test_a_document_that_is_pulled_out_stays_away_until_it_is_laid_down_again() -> None:
    document = example("pulled-out", TODAY)
    select = bytes.fromhex("00A4000C023F00")
    for _ in range(20):
        assert status(document.transmit(select)) == OK
    for _ in range(2):
        with pytest.raises(CardRemovedError):
            document.transmit(select)
    document.lay_down()
    assert status(document.transmit(select)) == OK


def test_a_slow_document_takes_its_time_with_every_command() -> None:
    waited: list[float] = []
    document: VirtualDocument = example("slow", TODAY, waited.append)
    document.transmit(bytes.fromhex("00A4000C023F00"))
    document.transmit(bytes.fromhex("00A4000C023F00"))
    assert waited == [0.25, 0.25]
