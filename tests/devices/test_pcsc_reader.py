"""The PC/SC driver against a PC/SC of our own: every failure that was seen has its code."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from counter_app.devices.drivers.pcsc_reader import PcscReader
from counter_app.devices.ports import ChipReader, DeviceState
from counter_app.devices.registry import chip_reader
from counter_app.domain.errors import Code, Unavailable

NAMES = ["ACS ACR1252 SAM 01 00", "Gemalto PC Twin 00 00", "ACS ACR1252 PICC 00 00"]
NO_SERVICE, NO_READERS, NO_CARD, REMOVED = 0x8010001D, 0x8010002E, 0x8010000C, 0x80100069
SHARING, TIMED_OUT = 0x8010000B, 0x8010000A


class Scard(SimpleNamespace):
    """Stands in for `smartcard.scard`: what it returns is set, what it is told is kept."""

    SCARD_SCOPE_USER = 0
    SCARD_SHARE_EXCLUSIVE = 1
    SCARD_PROTOCOL_T0, SCARD_PROTOCOL_T1 = 1, 2
    SCARD_PCI_T0, SCARD_PCI_T1 = "T0", "T1"
    SCARD_RESET_CARD = 1
    SCARD_STATE_UNAWARE, SCARD_STATE_PRESENT = 0, 0x20
    SCARD_STATE_UNKNOWN, SCARD_STATE_UNAVAILABLE = 4, 8

    def __init__(self) -> None:
        super().__init__(
            context=0, listing=0, names=list(NAMES), connecting=0, answers=[], states=[],
            open_contexts=0, connected="", disconnected=0, sent=[],
        )  # fmt: skip

    def SCardEstablishContext(self, _: int) -> tuple[int, int]:  # noqa: N802
        self.open_contexts += self.context == 0
        return self.context, 7

    def SCardReleaseContext(self, _: int) -> int:  # noqa: N802
        self.open_contexts -= 1
        return 0

    def SCardListReaders(self, _: int, __: list[str]) -> tuple[int, list[str]]:  # noqa: N802
        return self.listing, self.names

    def SCardConnect(self, _: int, name: str, mode: int, ways: int) -> tuple[int, int, int]:  # noqa: N802
        self.connected = name
        return self.connecting, 9, self.SCARD_PROTOCOL_T1

    def SCardDisconnect(self, _: int, how: int) -> int:  # noqa: N802
        self.disconnected += how == self.SCARD_RESET_CARD
        return 0

    def SCardTransmit(self, _: int, head: str, command: list[int]) -> tuple[int, list[int]]:  # noqa: N802
        self.sent.append((head, bytes(command)))
        found: tuple[int, list[int]] = self.answers.pop(0)
        return found

    def SCardGetStatusChange(self, _: int, wait: int, asked: list[Any]) -> tuple[int, list[Any]]:  # noqa: N802
        assert wait <= 500
        result, state = self.states.pop(0)
        return result, [(asked[0][0], state, [])]


@pytest.fixture
def scard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scard]:
    stand_in = Scard()
    package = ModuleType("smartcard")
    package.scard = stand_in  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "smartcard", package)
    yield stand_in
    assert stand_in.open_contexts == 0


def code_of(reader: PcscReader) -> Code:
    with pytest.raises(Unavailable) as told, reader.connect():
        pass
    return told.value.code


def test_driver_is_a_chip_reader() -> None:
    assert isinstance(chip_reader(""), ChipReader)


def test_contactless_reader_comes_first_and_slots_for_security_modules_last(scard: Scard) -> None:
    assert PcscReader().names() == (NAMES[2], NAMES[1], NAMES[0])
    assert PcscReader("gemalto").names() == (NAMES[1],)
    assert PcscReader().status().state is DeviceState.READY


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("context", NO_SERVICE, Code.READER_STOPPED),
        ("context", NO_SERVICE - (1 << 32), Code.READER_STOPPED),
        ("listing", NO_READERS, Code.READER_ABSENT),
        ("connecting", NO_CARD, Code.CHIP_ABSENT),
        ("connecting", SHARING, Code.READER_BUSY),
        ("connecting", REMOVED, Code.CHIP_LOST),
        ("connecting", 0x80100066, Code.CHIP_LOST),
        ("connecting", 0x80100001, Code.DEVICE_FAILED),
    ],
)
def test_failure_of_the_system_has_its_code(
    scard: Scard, name: str, value: int, code: Code
) -> None:
    setattr(scard, name, value)
    assert code_of(PcscReader()) is code


def test_reader_that_is_not_there_is_named(scard: Scard) -> None:
    with pytest.raises(Unavailable) as told, PcscReader("Omnikey").connect():
        pass
    assert told.value.code is Code.READER_ABSENT
    assert told.value.values["reader"] == "Omnikey"
    assert PcscReader("Omnikey").status().code is Code.READER_ABSENT


def test_status_tells_why_there_is_none(scard: Scard) -> None:
    scard.context = NO_SERVICE
    status = PcscReader().status()
    assert (status.state, status.code) == (DeviceState.ABSENT, Code.READER_STOPPED)


def test_software_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "smartcard", raising=False)
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("smartcard"):
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert code_of(PcscReader()) is Code.READER_SOFTWARE_MISSING
    assert PcscReader().status().code is Code.READER_SOFTWARE_MISSING


def test_conversation_goes_through_and_ends_with_a_reset(scard: Scard) -> None:
    scard.answers = [(0, [0x90, 0x00]), (0, [0x61, -112, 0x00])]
    reader = PcscReader()
    with reader.connect() as chip:
        assert reader.status().state is DeviceState.BUSY
        assert chip.transmit(b"\x00\xa4") == b"\x90\x00"
        assert chip.transmit(b"\x00\xb0") == b"\x61\x90\x00"
        assert code_of(reader) is Code.READER_BUSY
    assert scard.sent == [("T1", b"\x00\xa4"), ("T1", b"\x00\xb0")]
    assert (scard.connected, scard.disconnected) == (NAMES[2], 1)
    assert reader.status().state is DeviceState.READY


@pytest.mark.parametrize("answer", [(REMOVED, []), (0, []), (0, [0x90]), (0x80100016, [])])
def test_document_that_went_away_is_told_as_such(
    scard: Scard, answer: tuple[int, list[int]]
) -> None:
    scard.answers = [answer]
    with pytest.raises(Unavailable) as told, PcscReader().connect() as chip:
        chip.transmit(b"\x00\xa4")
    assert told.value.code is Code.CHIP_LOST
    assert scard.disconnected == 1


def test_waiting_ends_when_a_document_comes_and_when_it_goes(scard: Scard) -> None:
    scard.states = [(0, 0x10), (TIMED_OUT, 0), (0, 0x22)]
    assert PcscReader().wait_for_document(lambda: False)
    scard.states = [(0, 0x22), (0, 0x12)]
    assert PcscReader().wait_for_removal(lambda: False)


def test_waiting_ends_when_it_is_cancelled_or_too_long(scard: Scard) -> None:
    scard.states = [(0, 0x10), (TIMED_OUT, 0)]
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    assert not PcscReader().wait_for_document(cancelled)
    scard.states = [(0, 0x10)]
    assert not PcscReader().wait_for_document(lambda: False, 0)


def test_reader_pulled_out_while_waiting_is_told(scard: Scard) -> None:
    scard.states = [(0, 0x0C)]
    with pytest.raises(Unavailable) as told:
        PcscReader().wait_for_document(lambda: False)
    assert told.value.code is Code.READER_ABSENT
