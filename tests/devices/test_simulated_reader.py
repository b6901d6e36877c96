"""The practice reader behaves as the port says, and as the PC/SC driver does."""

import threading
from datetime import UTC, date, datetime

import pytest

from counter_app.devices.drivers.pcsc_reader import PcscReader
from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.issuing import example, issue_zone
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.ports import ChipReader, DeviceState
from counter_app.devices.registry import chip_reader
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.trust_store import NoAnchors

TODAY = date(2026, 9, 7)
SELECT_ROOT = bytes.fromhex("00A4000C023F00")
ROSTER = (
    "P<VNMNGUYEN<<HONG<DUONG<<<<<<<<<<<<<<<<<<<<<\nDT80149361VNM9709269F2906302<<<<<<<<<<<<<<<4"
)


def never() -> bool:
    return False


@pytest.fixture
def reader() -> SimulatedReader:
    return SimulatedReader()


def refusal(reader: SimulatedReader) -> Code:
    with pytest.raises(CounterError) as caught, reader.connect():
        pass
    return caught.value.code


def test_it_is_a_chip_reader_like_the_other(reader: SimulatedReader) -> None:
    assert isinstance(reader, ChipReader)
    assert isinstance(PcscReader(), ChipReader)
    assert isinstance(chip_reader("simulated"), SimulatedReader)
    assert isinstance(chip_reader("ACR"), PcscReader)


def test_without_a_document_there_is_no_chip(reader: SimulatedReader) -> None:
    assert reader.names() == ("Practice reader",)
    assert reader.status().state is DeviceState.READY
    assert refusal(reader) is Code.CHIP_ABSENT
    assert not reader.wait_for_document(never, 0)
    assert reader.wait_for_removal(never, 0)


def test_a_document_laid_on_it_is_read_like_a_real_one(reader: SimulatedReader) -> None:
    document = issue_zone(ROSTER, KINDS["passport"], TODAY)
    reader.lay(document)
    assert reader.wait_for_document(never, 0)
    with reader.connect() as chip:
        assert reader.status().state is DeviceState.BUSY
        found = read_chip(
            chip.transmit, from_mrz(read_zone(ROSTER, TODAY)), NoAnchors(),
            now=datetime(2026, 9, 7, 9, tzinfo=UTC),
        )  # fmt: skip
    assert found.zone == ROSTER.replace("\n", "")
    assert found.photo is not None
    assert reader.status().state is DeviceState.READY


def test_one_conversation_at_a_time(reader: SimulatedReader) -> None:
    reader.lay(example("passport", TODAY))
    with reader.connect():
        assert refusal(reader) is Code.READER_BUSY
    with reader.connect():
        pass


def test_a_conversation_ends_when_the_document_is_taken_away(reader: SimulatedReader) -> None:
    reader.lay(example("passport", TODAY))
    with reader.connect() as chip:
        assert chip.transmit(SELECT_ROOT) == b"\x90\x00"
        reader.take_away()
        with pytest.raises(CounterError) as caught:
            chip.transmit(SELECT_ROOT)
        assert caught.value.code is Code.CHIP_LOST
    assert refusal(reader) is Code.CHIP_ABSENT


def test_a_document_may_take_itself_away(reader: SimulatedReader) -> None:
    document = example("pulled-out", TODAY)
    reader.lay(document)
    with reader.connect() as chip:
        for _ in range(20):
            chip.transmit(SELECT_ROOT)
        with pytest.raises(CounterError) as caught:
            chip.transmit(SELECT_ROOT)
        assert caught.value.code is Code.CHIP_LOST
    assert reader.wait_for_removal(never, 0)
    reader.lay(document)
    assert reader.wait_for_document(never, 0)


@pytest.mark.parametrize("trouble", [Code.READER_ABSENT, Code.READER_STOPPED])
def test_trouble_is_told(reader: SimulatedReader, trouble: Code) -> None:
    reader.lay(example("passport", TODAY))
    with reader.connect() as chip:
        reader.fail(trouble)
        with pytest.raises(CounterError) as caught:
            chip.transmit(SELECT_ROOT)
        assert caught.value.code is trouble
    assert reader.status().state is DeviceState.ABSENT
    assert reader.status().code is trouble
    assert refusal(reader) is trouble
    with pytest.raises(CounterError):
        reader.wait_for_document(never, 0)
    reader.fail(None)
    assert reader.status().state is DeviceState.READY


def test_waiting_ends_when_a_document_comes_or_nobody_wants_it_any_more(
    reader: SimulatedReader,
) -> None:
    found: list[bool] = []
    waiting = threading.Thread(target=lambda: found.append(reader.wait_for_document(never)))
    waiting.start()
    reader.lay(example("passport", TODAY))
    waiting.join(10)
    assert found == [True]
    gone = threading.Event()
    waiting = threading.Thread(target=lambda: found.append(reader.wait_for_removal(gone.is_set)))
    waiting.start()
    gone.set()
    waiting.join(10)
    assert found == [True, False]


@pytest.mark.parametrize("zone", ["", "P<", "A" * 44, "\n".join(["A" * 30] * 2)])
def test_what_is_no_zone_makes_no_document(zone: str) -> None:
    with pytest.raises(ValueError, match="lines"):
        issue_zone(zone, KINDS["passport"], TODAY)
