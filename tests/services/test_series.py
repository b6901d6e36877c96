"""A class or a centre: many people one after the other, shown first, booked by one gesture."""

from __future__ import annotations

from datetime import timedelta

from counter_app.domain.appointments import Channel
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.series import SeriesWish
from counter_app.services.office import Office
from counter_app.store.tables.appointments import AppointmentRow, SeriesRow
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, rows, slots_are_right, unchanged
from tests.services.booking_office import PRINTS, TEN, of, visit

LATE = f.local(f.SATURDAY, 16, 15)


def pupils(office: Office, clerk: Actor, number: int) -> tuple[Asked, ...]:
    return of(*(f.on_file(office, clerk) for _ in range(number)))


def series(clerk: Actor, *participants: Asked, **changes: object) -> SeriesWish:
    facts: dict[str, object] = {
        "location_id": clerk.location_id, "name": "Intake", "starts_at": TEN,
        "participants": participants,
    }  # fmt: skip
    return SeriesWish(**{**facts, **changes})  # type: ignore[arg-type]


def test_a_class_comes_at_two_desks_one_after_the_other(office: Office, clerk: Actor) -> None:
    wish = series(clerk, *pupils(office, clerk, 5), desks=2)
    with unchanged(office.store):
        plan = office.series.plan(clerk, wish)
    assert plan.is_whole
    begins = [line.start.starts_at - TEN for line in plan.lines if line.start]
    assert begins == [timedelta(minutes=n) for n in (0, 0, 15, 15, 30)]
    gesture = new_id()
    made = office.series.book(clerk, wish, gesture)
    assert [one.starts_at - TEN for one in made.appointments] == begins
    assert {one.channel for one in made.appointments} == {Channel.SERIES}
    assert {one.series_id for one in made.appointments} == {made.id}
    assert rows(office.store, OutboxRow, kind="confirmation") == 5
    assert actions(office, gesture) == [("series.booked", str(made.id))]
    with unchanged(office.store):
        again = office.series.book(clerk, wish, gesture)
    assert {one.id for one in again.appointments} == {one.id for one in made.appointments}
    slots_are_right(office.store)


def test_all_or_nothing_or_as_far_as_possible(office: Office, clerk: Actor) -> None:
    wish = series(clerk, *pupils(office, clerk, 4), starts_at=LATE)
    plan = office.series.plan(clerk, wish)
    assert (plan.placed, plan.is_whole) == (3, False)
    assert plan.lines[3].start is None
    with unchanged(office.store), refused(Code.SLOT_FULL, placed=3, of=4):
        office.series.book(clerk, wish, new_id())
    made = office.series.book(clerk, wish, new_id(), whole=False)
    assert len(made.appointments) == 3
    rest = series(clerk, wish.participants[3], starts_at=LATE + timedelta(minutes=45))
    with unchanged(office.store), refused(Code.SLOT_FULL, placed=0, of=1):
        office.series.book(clerk, rest, new_id(), whole=False)
    slots_are_right(office.store)


def test_a_series_goes_on_on_the_next_open_day(office: Office, clerk: Actor) -> None:
    monday = f.SUNDAY + timedelta(days=1)
    wish = series(clerk, *pupils(office, clerk, 5), starts_at=LATE, until_day=monday)
    plan = office.series.plan(clerk, wish)
    days = [line.start.day for line in plan.lines if line.start]
    assert days == [f.SATURDAY] * 3 + [monday] * 2
    assert office.series.book(clerk, wish, new_id()).appointments[3].starts_at == f.local(monday, 9)
    slots_are_right(office.store)


def test_who_cannot_come_is_named_with_the_reason(office: Office, clerk: Actor) -> None:
    good, booked, hoarder = (f.on_file(office, clerk) for _ in range(3))
    office.appointments.book(
        clerk, visit(office, of(booked), starts_at=f.local(f.SATURDAY, 14)), new_id()
    )
    card = Asked(hoarder.id, ("COLLECT_DOCUMENT",))
    wish = series(clerk, *of(good, booked), card, *of(good))
    plan = office.series.plan(clerk, wish)
    reasons = [line.hindrance.code if line.hindrance else None for line in plan.lines]
    assert reasons == [
        None, Code.ALREADY_BOOKED, Code.CARD_LIES_ELSEWHERE, Code.ALREADY_BOOKED,
    ]  # fmt: skip
    assert len(office.series.book(clerk, wish, new_id(), whole=False).appointments) == 1
    assert rows(office.store, AppointmentRow) == 2


def test_what_is_no_series(office: Office, clerk: Actor) -> None:
    one = pupils(office, clerk, 1)
    cases = [
        (series(clerk), Code.NO_PARTICIPANT),
        (series(clerk, *one, starts_at=f.NOW), Code.SLOT_PAST),
        (series(clerk, Asked(one[0].person_id, ("NO_SUCH",))), Code.SERVICE_NOT_OFFERED),
        (series(clerk, Asked(new_id(), (PRINTS,))), Code.NOT_FOUND),
    ]
    for wish, code in cases:
        with refused(code):
            office.series.plan(clerk, wish)
        with unchanged(office.store), refused(code):
            office.series.book(clerk, wish, new_id())
    assert rows(office.store, SeriesRow) == 0
