"""Results come home in any order, in part, and twice: the end is the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.services.offline import Closed
from tests import factories as f
from tests.offline_day import Hall, serve

_STATE = {
    "items": "SELECT id, state FROM package_items ORDER BY id",
    "cases": "SELECT item_id, kind FROM package_conflicts ORDER BY item_id, kind",
    "given": "SELECT card_id, person_id FROM hand_outs WHERE state = 'handed_out' ORDER BY card_id",
    "cards": "SELECT id, state, location_id, keeper FROM cards ORDER BY id",
    "visits": "SELECT id, state FROM appointments ORDER BY id",
    "outcomes": (
        "SELECT appointment_id, position, service, outcome FROM participant_services"
        " ORDER BY appointment_id, position, service"
    ),
    "slices": (
        "SELECT appointment_id, state, started_at, ended_at FROM queue_entries"
        " WHERE voided_at IS NULL ORDER BY appointment_id, started_at, state"
    ),
    "refusals": "SELECT id FROM hand_out_refusals ORDER BY id",
    "results": "SELECT sha256 FROM package_results ORDER BY sha256",
}


@dataclass
class Day:
    """A home from before anything came back, and what three machines bring."""

    home: Path
    folder: Path
    closed: tuple[Closed, ...]
    moment: datetime
    numbers: Iterator[int]

    def end(self, order: Sequence[int]) -> dict[str, list[Any]]:
        """Merge results in an order into a copy of the home; return how it stands then."""
        path = self.folder / f"home-{next(self.numbers)}.db"
        for tail in ("", ".keys"):
            shutil.copyfile(f"{self.home}{tail}", f"{path}{tail}")
        office = f.open_office(str(path), SetClock(self.moment))
        try:
            planner = f.seat(office, "planner")
            for number in order:
                office.merging.merge(planner, self.closed[number].raw, new_id())
            assert office.audit.verify().flaws == ()
            with office.store.reading() as session:
                return {
                    name: [tuple(row) for row in session.execute(text(query))]
                    for name, query in _STATE.items()
                }
        finally:
            office.close()
            for leftover in self.folder.glob(f"{path.name}*"):
                leftover.unlink()


@pytest.fixture(scope="module")
def day(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Two of three machines served the same person; each served somebody of its own too."""
    folder = tmp_path_factory.mktemp("order")
    home = folder / "home.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{home}{tail}")
    clock = SetClock(f.NOW)
    office = f.open_office(str(home), clock)
    hall = Hall(office, f.seat(office, "planner"), clock, folder)
    hall.enrol("clerk", "second")
    guests = [hall.guest(30 + 10 * n) for n in range(4)]
    machines = [hall.laptop(f"laptop {n}") for n in range(3)]
    closed = []
    for number, machine in enumerate(machines):
        hall.pack(machine)
        machine.open()
        alone, clerk = machine.office()
        machine.clock.advance(timedelta(minutes=10 + number))
        serve(alone, clerk, guests[number], machine.clock)
        if number < 2:
            serve(alone, clerk, guests[3], machine.clock)
        machine.clock.advance(timedelta(hours=1))
        closed.append(machine.close(alone, clerk))
        machine.shut()
    f.lose_cards(office, guests[2].person.id)
    office.close()
    return Day(home, folder, tuple(closed), f.later(600), count())


@settings(max_examples=12)
@given(order=st.lists(st.integers(0, 2), min_size=1, max_size=5))
def test_any_part_in_any_order_and_twice_ends_the_same(day: Day, order: list[int]) -> None:
    assert day.end(order) == day.end(sorted(set(order)))


def test_nothing_is_lost_and_nothing_doubled(day: Day) -> None:
    end = day.end((2, 0, 1, 0, 2))
    brought = sum(one.items for one in day.closed)
    assert len(end["items"]) == brought == 10
    # two ordinary hand-outs stand; the contested one and that of a missing card wait
    assert len(end["given"]) == 2
    held = [one for one, state in end["items"] if state == "conflict"]
    assert len(held) == len({item for item, _ in end["cases"]}) == 5
