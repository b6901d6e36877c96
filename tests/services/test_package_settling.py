"""Cases of what came home, settled: what goes on record then, and what comes off it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.services.office import Office
from tests import factories as f
from tests.offline_day import Hall, alone, serve


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()


def test_what_a_machine_told_in_two_ways_is_recorded_as_it_told_it_last(hall: Hall) -> None:
    guest = hall.guest(60)
    laptop = alone(hall)
    office, clerk = laptop.office()
    office.custody.present(clerk, guest.card.document_number, guest.person.id, new_id())
    office.custody.put_back(clerk, guest.card.id, "verkeerde kaart", new_id())
    laptop.clock.advance(timedelta(minutes=40))
    noon = laptop.close(office, clerk, so_far=True)
    serve(office, clerk, guest, laptop.clock)
    laptop.clock.advance(timedelta(minutes=30))
    evening = laptop.close(office, clerk)
    hall.clock.set(f.later(600))
    assert hall.merge(evening).accepted == 2
    assert hall.merge(noon).conflicts == 1
    home = hall.office
    (card,) = home.custody.of_person(guest.person.id)
    assert card.state is CardState.IN_STOCK
    (case,) = home.package_conflicts.open(hall.planner)
    assert case.kind is ConflictKind.CHANGED_AFTERWARDS
    settle = home.package_conflicts.settle
    settle(hall.planner, case.id, Remedy.RECORD, "nagevraagd", new_id())
    (card,) = home.custody.of_person(guest.person.id)
    assert card.state is CardState.HANDED_OUT
    assert home.audit.verify().flaws == ()


def test_what_was_settled_is_taken_off_again_when_a_third_machine_speaks_against_it(
    hall: Hall,
) -> None:
    guest = hall.guest(60)
    machines = [alone(hall, f"laptop {number}") for number in range(3)]
    closed = []
    for number, laptop in enumerate(machines):
        office, clerk = laptop.office()
        laptop.clock.advance(timedelta(minutes=40 + number))
        if number == 1:
            office.cases.miss(clerk, guest.card.document_number, "lade doorzocht", new_id())
        else:
            serve(office, clerk, guest, laptop.clock)
        laptop.clock.advance(timedelta(minutes=30))
        closed.append(laptop.close(office, clerk))
    hall.clock.set(f.later(600))
    home = hall.office

    def card_state() -> CardState:
        return home.custody.of_person(guest.person.id)[0].state

    for one in closed[:2]:
        hall.merge(one)
    assert card_state() is CardState.IN_STOCK
    for case in home.package_conflicts.open(hall.planner):
        remedy = Remedy.RECORD if case.device_name == "laptop 0" else Remedy.KEEP_OUT
        home.package_conflicts.settle(hall.planner, case.id, remedy, "nagevraagd", new_id())
    assert card_state() is CardState.HANDED_OUT
    assert hall.merge(closed[2]).conflicts == 2
    assert card_state() is CardState.IN_STOCK
    waiting = {(one.device_name, one.kind) for one in home.package_conflicts.open(hall.planner)}
    assert waiting == {
        ("laptop 0", ConflictKind.SERVED_TWICE), ("laptop 2", ConflictKind.SERVED_TWICE),
        ("laptop 2", ConflictKind.CARD_TWICE),
    }  # fmt: skip
    assert home.audit.verify().flaws == ()
