"""Packages: sealed at home, worked with alone, brought home again; on both kinds of office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.services.office import Office
from tests import factories as f
from tests.offline_day import Hall, serve


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()


def test_a_hand_out_without_a_network_comes_home(hall: Hall) -> None:
    guest = hall.guest(20)
    laptop = hall.laptop("laptop 1")
    packed = hall.pack(laptop)
    assert (packed.people, packed.cards) == (1, 1)
    assert packed.operators == ("clerk", "planner", "second")
    opened = laptop.open()
    assert (opened.people, opened.cards) == (1, 1)
    office, clerk = laptop.office()
    laptop.clock.advance(timedelta(minutes=15))
    serve(office, clerk, guest, laptop.clock)
    laptop.clock.advance(timedelta(hours=1))
    closed = laptop.close(office, clerk)
    assert closed.items == 2
    hall.clock.advance(timedelta(hours=8))
    merged = hall.merge(closed)
    assert (merged.accepted, merged.conflicts) == (2, 0)
    (card,) = hall.office.custody.of_person(guest.person.id)
    assert card.state is CardState.HANDED_OUT
    visit = hall.office.appointments.get(guest.visit)
    assert visit.state is AppointmentState.FULFILLED
    assert hall.merge(closed).was_known
    assert hall.office.audit.verify().flaws == ()
