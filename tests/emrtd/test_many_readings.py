"""Two hundred readings in a row leave nothing behind: no handles, no threads, no memory."""

import gc
import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.document import VirtualDocument
from counter_app.devices.drivers.virtual_document.issuing import example_order, issue_order
from counter_app.devices.drivers.virtual_document.kinds import KINDS, Kind
from counter_app.devices.drivers.virtual_document.training_state import Signing
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.trust_store import NoAnchors

NOW = datetime(2026, 9, 7, 9, tzinfo=UTC)
READINGS, WARM_UP = 200, 20
GROWTH_BYTES = 4 * 2**20


def read(reader: SimulatedReader, document: VirtualDocument) -> None:
    password = from_mrz(read_zone("\n".join(document.printed.lines), NOW.date()))
    reader.lay(document)
    with reader.connect() as chip:
        found = read_chip(chip.transmit, password, NoAnchors(), now=NOW)
    assert found.are_groups_intact
    reader.take_away()


def break_off(reader: SimulatedReader, document: VirtualDocument) -> None:
    with pytest.raises(CounterError) as caught:
        read(reader, document)
    assert caught.value.code is Code.CHIP_LOST


def resident() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@dataclass(frozen=True)
class Left:
    """What two hundred readings left behind."""

    handles: int
    threads: int
    bytes: int
    objects: int


def readings() -> Left:
    reader = SimulatedReader()
    quick = Kind(signing=Signing.P256)
    sound, whole, pulled_out = (
        issue_order(example_order(kind, NOW.date()))
        for kind in (quick, KINDS["passport"], KINDS["pulled-out"])
    )

    def some(count: int) -> None:
        for number in range(count):
            read(reader, whole if number % 20 == 10 else sound)
            if number % 20 == 15:
                break_off(reader, pulled_out)

    some(WARM_UP)
    memory, files = resident(), handles()
    threads, objects = threading.active_count(), len(gc.get_objects())
    some(READINGS)
    return Left(
        handles() - files, threading.active_count() - threads, resident() - memory,
        len(gc.get_objects()) - objects,
    )  # fmt: skip


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells what is held")
def test_two_hundred_readings_leave_nothing_behind() -> None:
    """In a process of its own: one that did other work before has holes in its memory."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as fresh:
        left = fresh.submit(readings).result()
    assert (left.handles, left.threads) == (0, 0)
    assert left.bytes < GROWTH_BYTES
    assert left.objects < 1000
