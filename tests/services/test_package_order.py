"""Results come home in any order, in part, and twice: the end is the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.services.offline import Closed
from tests import factories as f
from tests.conftest import BACKENDS
from tests.offline_day import Guest, Hall, serve
from tests.postgres_server import PostgresServer

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


class Homes(Protocol):
    """Makes copies of an office, of either kind."""

    def keep(self) -> str:
        """Return the address of the office from which copies are made; it is closed first."""

    def copy(self) -> str:
        """Make a copy and return its address."""

    def drop(self, address: str) -> None:
        """Remove a copy."""


class Embedded:
    """Copies of a file."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._first, self._folder, self._numbers = folder / "home.db", folder, count()
        self._copy(template, self._first)

    def keep(self) -> str:
        return str(self._first)

    def copy(self) -> str:
        made = self._folder / f"home-{next(self._numbers)}.db"
        self._copy(self._first, made)
        return str(made)

    def drop(self, address: str) -> None:
        for leftover in self._folder.glob(f"{Path(address).name}*"):
            leftover.unlink()

    @staticmethod
    def _copy(source: Path, to: Path) -> None:
        for tail in ("", ".keys"):
            shutil.copyfile(f"{source}{tail}", f"{to}{tail}")


class Shared:
    """Copies of a database on a server."""

    def __init__(self, server: PostgresServer, template: str) -> None:
        self._server, self._numbers = server, count()
        self._first = f"order_{uuid4().hex}"
        server.create_database(self._first, template)

    def keep(self) -> str:
        return self._server.url(self._first)

    def copy(self) -> str:
        name = f"{self._first}_{next(self._numbers)}"
        self._server.create_database(name, self._first)
        return self._server.url(name)

    def drop(self, address: str) -> None:
        self._server.drop_database(address.rpartition("/")[2])


@dataclass
class Day:
    """A home from before anything came back, and what three machines bring, one of them twice."""

    homes: Homes
    closed: tuple[Closed, ...]
    moment: datetime

    def end(self, order: Sequence[int]) -> dict[str, list[Any]]:
        """Merge results in an order into a copy of the home; return how it stands then."""
        address = self.homes.copy()
        office = f.open_office(address, SetClock(self.moment))
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
            self.homes.drop(address)


@pytest.fixture(scope="module", params=BACKENDS)
def day(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Day]:  # fmt: skip
    """Two of three machines served the same person; each served somebody of its own too."""
    folder = tmp_path_factory.mktemp("order")
    homes: Homes
    if request.param == "sqlite":
        homes = Embedded(request.getfixturevalue("sqlite_template"), folder)
    else:
        homes = Shared(
            request.getfixturevalue("postgres"), request.getfixturevalue("postgres_template")
        )
    clock = SetClock(f.NOW)
    office = f.open_office(homes.keep(), clock)
    hall = Hall(office, f.seat(office, "planner"), clock, folder)
    hall.enrol("clerk", "second")
    guests = [hall.guest(30 + 10 * n) for n in range(4)]
    closed = [one for number in range(3) for one in _alone(hall, guests, number)]
    f.lose_cards(office, guests[2].person.id)
    office.close()
    yield Day(homes, tuple(closed), f.later(600))
    homes.drop(homes.keep())


def _alone(hall: Hall, guests: Sequence[Guest], number: int) -> Iterator[Closed]:
    """Work on a machine; the first one seals what it has by noon, and then tells more of it."""
    machine = hall.laptop(f"laptop {number}")
    hall.pack(machine)
    machine.open()
    alone, clerk = machine.office()
    if number == 0:
        mine = guests[0]
        alone.custody.present(clerk, mine.card.document_number, mine.person.id, new_id())
        alone.custody.put_back(clerk, mine.card.id, "verkeerde kaart", new_id())
        machine.clock.advance(timedelta(minutes=20))
        yield machine.close(alone, clerk, so_far=True)
    machine.clock.advance(timedelta(minutes=10 + number))
    serve(alone, clerk, guests[number], machine.clock)
    if number < 2:
        serve(alone, clerk, guests[3], machine.clock)
    machine.clock.advance(timedelta(hours=1))
    yield machine.close(alone, clerk)
    machine.shut()


@settings(max_examples=10)
@given(order=st.lists(st.integers(0, 3), min_size=1, max_size=6))
def test_any_part_in_any_order_and_twice_ends_the_same(day: Day, order: list[int]) -> None:
    assert day.end(order) == day.end(sorted(set(order)))


def test_nothing_is_lost_and_nothing_doubled(day: Day) -> None:
    end = day.end((3, 1, 2, 0, 1, 3))
    brought = sum(one.items for one in day.closed if one.is_final)
    assert len(end["items"]) == brought == 10
    # one hand-out stands; the contested one waits, that of a missing card, and what was told twice
    assert len(end["given"]) == 1
    held = [one for one, state in end["items"] if state == "conflict"]
    assert len(held) == len({item for item, _ in end["cases"]}) == 6
