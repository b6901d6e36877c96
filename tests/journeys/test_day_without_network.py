"""A small issuance day on machines without a network, and what is found when it comes home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.operators import OperatorRow
from tests import factories as f
from tests.beneath import beneath
from tests.offline_day import Guest, Hall, Laptop, serve

K = ConflictKind


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "second", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()


def step_card(office: Office, guest: Guest, to: str) -> None:
    """Let a card take a step at home, whoever does it."""
    (card,) = office.custody.of_person(guest.person.id)
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        connection.execute(insert(table(CustodyEventRow)).values(
            card_id=card.id, version=card.version + 1, at=f.NOW, from_state=card.state.value,
            to_state=to, location_id=card.location_id, operator_id=someone, reason="",
        ))  # fmt: skip


def kinds(hall: Hall, guest: Guest) -> set[ConflictKind]:
    """Return what is found about a guest's visit and card."""
    return {
        one.kind
        for one in hall.office.package_conflicts.open(hall.planner)
        if one.subject in {guest.visit, guest.card.id}
    }


def lone(hall: Hall, name: str) -> Laptop:
    laptop = hall.laptop(name)
    hall.pack(laptop)
    laptop.open()
    return laptop


def test_every_planted_conflict_is_found_and_nothing_else(hall: Hall) -> None:
    home, demo = hall.office, f.seat(hall.office, "demo", "")
    names = (
        "plain", "recalled", "missing", "moved_card", "reassigned", "twice", "at_home",
        "moved", "cancelled", "changed", "reported", "locked", "late", "unfinished",
        "walker",
    )  # fmt: skip
    guests = {name: hall.guest(30 + 10 * n) for n, name in enumerate(names)}
    stranger = f.on_file(home, demo)
    one, two, three, four = (lone(hall, f"laptop {n}") for n in (1, 2, 3, 4))

    # the hall works on
    office, clerk = one.office()
    for name in names[:11]:
        one.clock.advance(timedelta(minutes=2))
        if name == "reported":
            f.served(office, clerk, guests[name].visit)
            seen = replace(f.PASSPORT, number="STOLEN123")
            made = office.identity.verify(
                clerk, guests[name].visit, guests[name].person.id, seen, f.ACCEPTED, new_id()
            )
            card = office.custody.present(
                clerk, guests[name].card.document_number, guests[name].person.id, new_id()
            )
            case = f.AtDesk(
                person=guests[name].person, visit=office.appointments.get(guests[name].visit),
                card=card, verification=made,
            )  # fmt: skip
            office.issuance.hand_out(clerk, case.wish(), new_id())
            office.queue.done(clerk, guests[name].visit, new_id())
        else:
            serve(office, clerk, guests[name], one.clock)
    office.queue.check_in(clerk, guests["unfinished"].visit, new_id())
    other, second = two.office("second")
    two.clock.advance(timedelta(minutes=40))
    serve(other, second, guests["twice"], two.clock)
    serve(other, second, guests["locked"], two.clock)
    third, clerk_three = three.office()
    third.queue.check_in(clerk_three, guests["late"].visit, new_id())
    three.clock.advance(timedelta(hours=20))
    third.offline.override(f.seat(third, "planner"), "de hal loopt door", new_id())
    serve(third, clerk_three, guests["late"], three.clock, came=True)
    fourth, clerk_four = four.office()
    walk = fourth.appointments.walk_in(
        clerk_four,
        Wish(location_id=clerk_four.location_id, service="BIOMETRICS",
             starts_at=four.clock.now(), person_ids=(guests["walker"].person.id,)),
        new_id(),
    )  # fmt: skip
    fourth.queue.check_in(clerk_four, walk.id, new_id())
    fourth.queue.left(clerk_four, walk.id, new_id())

    # home works on too
    step_card(home, guests["recalled"], "blocked")
    f.lose_cards(home, guests["missing"].person.id)
    step_card(home, guests["moved_card"], "in_transit")
    with beneath(home.store) as connection:
        connection.execute(
            update(table(CardRow))
            .where(CardRow.id == guests["reassigned"].card.id)
            .values(person_id=stranger.id)
        )
    hall.clock.advance(timedelta(minutes=30))
    serve(home, f.seat(home, "clerk"), guests["at_home"], hall.clock)
    visit = home.appointments.get(guests["moved"].visit)
    home.appointments.move(demo, visit.id, f.later(240), demo.location_id, new_id())
    home.appointments.cancel(demo, guests["cancelled"].visit, "asked for", new_id())
    known = home.people.get(guests["changed"].person.id)
    home.people.change(demo, replace(known, surname="Anders"), new_id())
    listed = hall.folder / "reported.csv"
    listed.write_text("issuer,number\nVNM,STOLEN123\n", encoding="utf-8")
    home.reported_documents.take_in(hall.planner, listed)
    home.accounts.lock(f.seat(home, "administrator"), "second", new_id())
    home.appointments.walk_in(
        f.seat(home, "clerk"),
        Wish(location_id=demo.location_id, service="BIOMETRICS", starts_at=hall.clock.now(),
             person_ids=(guests["walker"].person.id,)),
        new_id(),
    )  # fmt: skip
    assert three.packed is not None
    home.packages.withdraw(hall.planner, three.packed.package.id, "gestolen", new_id())

    hall.clock.set(one.clock.now() + timedelta(hours=10))
    closed = [
        one.close(office, clerk), two.close(other, second),
        three.close(third, clerk_three), four.close(fourth, clerk_four),
    ]  # fmt: skip
    for each in closed:
        hall.merge(each)
    found = {name: kinds(hall, guest) for name, guest in guests.items()}
    late = {K.PACKAGE_EXPIRED, K.PACKAGE_WITHDRAWN, K.CLOCK_WRONG}
    assert found == {
        "plain": set(), "recalled": {K.RECALLED}, "missing": {K.CARD_MISSING},
        "moved_card": {K.CARD_MOVED}, "reassigned": {K.CARD_REASSIGNED},
        "twice": {K.SERVED_TWICE, K.CARD_TWICE, K.OPERATOR_LOCKED},
        "at_home": {K.SERVED_AT_HOME, K.HANDED_OUT_AT_HOME}, "moved": {K.APPOINTMENT_MOVED},
        "cancelled": {K.APPOINTMENT_CANCELLED}, "changed": {K.PERSON_CHANGED},
        "reported": {K.DOCUMENT_REPORTED}, "locked": {K.OPERATOR_LOCKED},
        "late": late, "unfinished": {K.UNFINISHED}, "walker": set(),
    }  # fmt: skip
    refused = [
        case for case in home.package_conflicts.open(hall.planner) if case.kind is K.NOT_RECORDED
    ]
    assert [case.code for case in refused] == ["already_booked"]
    assert home.audit.verify().flaws == ()
    (card,) = home.custody.of_person(guests["plain"].person.id)
    assert card.state is CardState.HANDED_OUT

    # the two machines' claim is settled: one stands, the other stays in the register
    for case in home.package_conflicts.open(hall.planner):
        if case.subject not in {guests["twice"].visit, guests["twice"].card.id}:
            continue
        remedy = Remedy.RECORD if case.device_name == "laptop 1" else Remedy.KEEP_OUT
        home.package_conflicts.settle(hall.planner, case.id, remedy, "nagevraagd", new_id())
    (card,) = home.custody.of_person(guests["twice"].person.id)
    assert card.state is CardState.HANDED_OUT
    assert home.appointments.get(guests["twice"].visit).state is AppointmentState.FULFILLED
    assert len(home.package_conflicts.settled(hall.planner)) >= 4
