"""Whoever sits between chip and reader can disturb a reading, and never change what it shows."""

import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from counter_app.devices.drivers.virtual_document.document import VirtualDocument
from counter_app.devices.drivers.virtual_document.issuing import example_order, issue_order, trusted
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.identity.chip import AccessProtocol, ChipReading, ChipStatement
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.certificates import Certificate, RevocationList, read_certificate
from counter_app.emrtd.chain import Anchor
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.reading import read_chip

NOW = datetime(2026, 9, 7, 9, tzinfo=UTC)
NAMES = ("passport-aa-ecdsa", "passport-bac-ca", "passport-cam")
TRIES = 16
Tamper = Callable[[int, bytes], bytes]


class Anchors:
    """Trusts the state that made one document."""

    is_empty = False

    def __init__(self, name: str) -> None:
        order = example_order(KINDS[name], NOW.date())
        certificate = read_certificate(trusted(order).certificate.dump())
        self.anchor = Anchor(certificate, "test", is_training=True)

    def issuers_of(self, certificate: Certificate) -> tuple[Anchor, ...]:
        return (self.anchor,)

    def revocations_of(self, issuer: Certificate) -> tuple[RevocationList, ...]:
        return ()


def made(name: str) -> VirtualDocument:
    return issue_order(example_order(KINDS[name], NOW.date()))


def reading(name: str, tamper: Tamper) -> ChipReading:
    """Read a document whose answers somebody touches, each with its number."""
    document = made(name)

    def transmit(command: bytes) -> bytes:
        answer = document.transmit(command)
        return tamper(document.commands - 1, answer)

    password = from_mrz(read_zone("\n".join(document.printed.lines), NOW.date()))
    return read_chip(transmit, password, Anchors(name), now=NOW)


def flipping(at: int, place: float, bit: int) -> Tamper:
    """Flip a bit of one answer, at a place that is a share of its length."""

    def flip(number: int, answer: bytes) -> bytes:
        if number != at:
            return answer
        byte = int(place * len(answer))
        return answer[:byte] + bytes([answer[byte] ^ bit]) + answer[byte + 1 :]

    return flip


@pytest.mark.parametrize("name", NAMES)
def test_one_flipped_bit_anywhere_never_changes_what_is_shown(name: str) -> None:
    document = made(name)
    sound = reading(name, lambda _, answer: answer)
    assert sound.photo is not None
    dice = random.Random(name)
    for _ in range(TRIES):
        flip = flipping(dice.randrange(sound.commands), dice.random(), 1 << dice.randrange(8))
        try:
            found = reading(name, flip)
        except CounterError:
            continue
        assert found.zone == "".join(document.printed.lines)
        if found.photo is not None:
            assert found.photo.data == sound.photo.data


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_given_twice_is_noticed(name: str) -> None:
    kept: dict[int, bytes] = {}
    last = reading(name, lambda _, answer: answer).commands - 1

    def again(number: int, answer: bytes) -> bytes:
        kept[number] = answer
        return kept[last - 1] if number >= last else answer

    with pytest.raises(CounterError) as caught:
        reading(name, again)
    assert caught.value.code in {Code.CHIP_UNREADABLE, Code.CHIP_REFUSED}


def test_a_chip_that_does_not_know_the_password_itself_is_found_out() -> None:
    """It lets any reader in: its authentication token is none."""

    def guess(_: int, answer: bytes) -> bytes:
        is_token = answer[:4] == b"\x7c\x0a\x86\x08"
        return answer[:4] + bytes(8) + answer[12:] if is_token else answer

    with pytest.raises(CounterError) as caught:
        reading("passport-pace-only", guess)
    assert caught.value.code in {Code.CHIP_PASSWORD, Code.CHIP_UNREADABLE, Code.CHIP_REFUSED}


def test_hiding_pace_leads_to_bac_and_not_to_less_proof() -> None:
    """Nobody signs what a chip offers before it is open; what it is, is proven afterwards."""

    def hide(_number: int, answer: bytes) -> bytes:
        is_offer = answer[:1] == b"\x31" and len(answer) > 10  # a challenge has eight bytes and two
        return b"\x6a\x82" if is_offer else answer

    found = reading("passport", hide)
    assert found.access.protocol is AccessProtocol.BAC
    assert found.statements[:2] == (
        ChipStatement.DATA_AS_SIGNED_FOR_TRAINING, ChipStatement.NO_COPY,
    )  # fmt: skip
