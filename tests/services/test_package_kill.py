"""The power is pulled on a machine without a network: what was confirmed comes home."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.exchange import device_keys
from counter_app.exchange.sealed_package import peek, save
from counter_app.services.office import Office
from counter_app.services.package_opening import open_package
from counter_app.settings import house_rules
from tests import factories as f
from tests.offline_day import Guest, Hall, serve

KILLS = int(os.environ.get("COUNTER_KILLS", "3"))
GUESTS = 4 * KILLS + 2


@pytest.fixture
def hall(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


def child(*words: object) -> subprocess.Popen[str]:
    """Start a process that does one part of this file; it tells what was confirmed."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.services.test_package_kill", *map(str, words)],
        stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip


def heard(process: subprocess.Popen[str], lines: int, seconds: float) -> list[str]:
    """Hear so many lines of a process, kill it a moment later, and hear what it had said by then.

    Args:
        seconds: how long after the last line; somewhere within the next guests' gestures.
    """
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [line.strip() for line in said if line.strip()]


def test_what_was_confirmed_before_the_power_went_comes_home(hall: Hall) -> None:
    guests = [hall.guest(30 + 5 * n) for n in range(GUESTS)]
    laptop = hall.laptop("laptop 1")
    hall.pack(laptop)
    laptop.open()
    chance = random.Random(7)
    told: set[UUID] = set()
    for step in range(KILLS):  # each time the clock stands later than the newest act
        left = [
            f"{one.person.id},{one.card.document_number},{one.visit}"
            for one in guests
            if one.card.id not in told
        ]
        process = child("work", laptop.file, 60 * step, chance.randrange(10**6), *left)
        said = heard(process, chance.randrange(1, 3), chance.uniform(0.0, 0.2))
        told |= {UUID(line) for line in said}
    laptop.clock.set(f.later(60 * KILLS))
    office, clerk = laptop.office()
    assert office.audit.verify().flaws == ()
    with office.store.reading() as session:
        entries = session.execute(text(
            "SELECT appointment_id FROM queue_entries WHERE ended_at IS NULL"
        )).scalars().all()  # fmt: skip
    for visit in entries:  # who was at the desk when the power went: the clerk goes on or ends it
        open_ = office.queue.entry(UUID(visit))
        assert open_ is not None
        if open_.desk_id is not None:
            office.queue.back_to_waiting(clerk, UUID(visit), UUID(int=chance.getrandbits(128)))
        office.queue.left(clerk, UUID(visit), UUID(int=chance.getrandbits(128)))
    closed = laptop.close(office, clerk)
    hall.clock.set(f.later(900))
    merged = hall.merge(closed)
    assert merged.conflicts == 0
    with hall.office.store.reading() as session:
        given = session.execute(text("SELECT card_id FROM hand_outs")).scalars().all()
    assert told <= {UUID(card) for card in given}
    assert len(given) == len(set(given))


def test_a_package_opens_again_after_the_power_went_while_it_was_opened(hall: Hall) -> None:
    hall.guest(30)
    laptop = hall.laptop("laptop 1")
    packed = hall.pack(laptop)
    file, keys = laptop.file.with_suffix(".package"), laptop.file.with_suffix(".keys")
    save(packed.raw, file)
    device_keys.save(laptop.keys, keys)
    chance = random.Random(3)
    for _ in range(2):
        process = child("open", file, keys, laptop.file)
        assert process.stdout is not None
        assert process.stdout.readline() == "begin\n"
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.02 + chance.random() * 0.15)
        process.kill()
        process.wait()
        process.stdout.close()
        assert not laptop.file.exists()
    assert laptop.open().people == 1
    office, clerk = laptop.office()
    assert office.audit.verify().flaws == ()
    assert clerk.login == "clerk"


def test_results_come_home_after_the_power_went_while_they_were_sealed_and_merged(
    hall: Hall,
) -> None:
    guests = [hall.guest(30 + 5 * n) for n in range(4)]
    laptop = hall.laptop("laptop 1")
    hall.pack(laptop)
    laptop.open()
    alone, clerk = laptop.office()
    for guest in guests:
        serve(alone, clerk, guest, laptop.clock)
    laptop.shut()
    keys, file = laptop.file.with_suffix(".keys"), laptop.file.with_suffix(".home")
    device_keys.save(laptop.keys, keys)
    chance = random.Random(5)
    for _ in range(2):
        cut_off(child("seal", laptop.file, keys, file), 0.02 + chance.random() * 0.3)
        if file.exists():  # whole, whenever the power went: it is read
            assert peek(file.read_bytes()).device_id == laptop.keys.id
    alone, clerk = laptop.office()
    closed = laptop.close(alone, clerk)
    save(closed.raw, file)
    home = str(hall.office.store.url.database)
    for _ in range(2):
        cut_off(child("merge", home, file), 0.02 + chance.random() * 0.3)
        with hall.office.store.reading() as session:
            kept = session.scalar(text("SELECT count(*) FROM package_items"))
            given = session.scalar(text("SELECT count(*) FROM hand_outs"))
        assert (kept, given) in {(0, 0), (8, 4)}
    hall.clock.set(f.later(900))
    hall.merge(closed)
    with hall.office.store.reading() as session:
        given = session.execute(text("SELECT card_id FROM hand_outs")).scalars().all()
    assert sorted(map(UUID, given)) == sorted(one.card.id for one in guests)
    assert hall.office.audit.verify().flaws == ()


def cut_off(process: subprocess.Popen[str], after: float) -> None:
    """Kill a process so many seconds after it began its part."""
    assert process.stdout is not None
    assert process.stdout.readline() == "begin\n"
    with suppress(subprocess.TimeoutExpired):
        process.wait(after)
    process.kill()
    process.wait()
    process.stdout.close()


def _work(database: str, step: str, seed: str, *guests: str) -> None:
    clock = SetClock(f.later(int(step)))
    store = startup.open_store(database, "clerk", f.PASSWORD, clock)
    office = Office(store, house_rules(), f.CHEAP)
    clerk = f.seat(office, "clerk")
    chance = random.Random(int(seed))
    waiting = list(guests)
    chance.shuffle(waiting)
    for line in waiting:
        person, number, visit = line.split(",")
        found = office.people.get(UUID(person))
        card = office.custody.by_number(number)
        assert card is not None
        if office.queue.entry(UUID(visit)) is not None:
            continue
        serve(office, clerk, Guest(found, card, UUID(visit)), clock)
        print(card.id, flush=True)  # noqa: T201 - what the test hears


def _open(file: str, keys: str, database: str) -> None:
    print("begin", flush=True)  # noqa: T201
    open_package(
        Path(file).read_bytes(), device_keys.load(Path(keys)), Path(database), "clerk", f.PASSWORD,
        SetClock(f.NOW), house_rules(), f.CHEAP,
    )  # fmt: skip


def _seal(database: str, keys: str, file: str) -> None:
    store = startup.open_store(database, "clerk", f.PASSWORD, SetClock(f.later(60)))
    office = Office(store, house_rules(), f.CHEAP)
    clerk = f.seat(office, "clerk")
    print("begin", flush=True)  # noqa: T201
    while True:
        closed = office.offline.close(clerk, device_keys.load(Path(keys)), new_id(), so_far=True)
        save(closed.raw, Path(file))


def _merge(database: str, file: str) -> None:
    office = f.open_office(database, SetClock(f.later(900)))
    planner = f.seat(office, "planner")
    print("begin", flush=True)  # noqa: T201
    office.merging.merge(planner, Path(file).read_bytes(), new_id())


if __name__ == "__main__":
    {"work": _work, "open": _open, "seal": _seal, "merge": _merge}[sys.argv[1]](*sys.argv[2:])
