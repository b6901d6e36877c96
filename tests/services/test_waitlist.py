"""The waiting list: offers in the order of joining, that expire and go on to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.booking import Asked, DayPart
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.messages import MessageKind
from counter_app.domain.operators import Actor
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.services.office import Office
from counter_app.store.queries.messages import stated
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, rows, slots_are_right, unchanged
from tests.services.booking_office import PRINTS, family, sql, visit, with_rules
from tests.services.test_messages import words


@pytest.fixture
def full(office: Office, planner: Actor) -> list[Appointment]:
    """Leave one desk open for a quarter of an hour, and let somebody have it."""
    sql(office, "UPDATE slots SET capacity = 0, open_public = 0")
    sql(
        office,
        "UPDATE slots SET capacity = 1, open_public = 1 WHERE tick >= 120 AND tick < 123"
        " AND slot_day_id IN (SELECT id FROM slot_days WHERE day = :day)",
        day=f.SATURDAY if not office.store.is_embedded else f.SATURDAY.isoformat(),
    )
    made = office.appointments.book(
        planner, visit(office, family(office, planner, (PRINTS,))), new_id()
    )
    return [made]


def wish(office: Office, actor: Actor, **changes: object) -> WaitWish:
    facts: dict[str, object] = {
        "location_id": actor.location_id, "participants": family(office, actor, (PRINTS,)),
        "from_day": f.TODAY, "until_day": date(2026, 9, 12),
    }  # fmt: skip
    return WaitWish(**{**facts, **changes})  # type: ignore[arg-type]


def join(office: Office, actor: Actor, clock: SetClock, **changes: object) -> WaitEntry:
    clock.advance(timedelta(seconds=1))
    return office.waitlist.join(actor, wish(office, actor, **changes), new_id())


def test_what_becomes_free_is_offered_to_who_came_first(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    first, second = join(office, clerk, clock), join(office, clerk, clock)
    assert [one.id for one in office.waitlist.entries(clerk.location_id)] == [first.id, second.id]
    assert office.waitlist.offer(planner) == 0
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    assert office.waitlist.offer(planner) == 1
    offered = office.waitlist.get(first.id)
    assert (offered.state, offered.offers) == (WaitState.OFFERED, 1)
    assert offered.appointment_id is not None
    held = office.appointments.get(offered.appointment_id)
    assert held.state is AppointmentState.HELD
    assert held.held_until == offered.held_until
    assert rows(office.store, OutboxRow, kind="offer", appointment_id=held.id) == 1
    booked = office.appointments.confirm(clerk, held.id, new_id())
    assert booked.state is AppointmentState.BOOKED
    assert office.waitlist.get(first.id).state is WaitState.BOOKED
    assert [one.id for one in office.waitlist.entries(clerk.location_id)] == [second.id]
    slots_are_right(office.store)


def test_the_message_says_until_when_the_offer_is_kept(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    join(office, clerk, clock)
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    office.waitlist.offer(planner)
    f.dispatch(office, f.by_mail(1, mail="off")).run(planner)
    (offer,) = [one for one in office.outbox.list(clerk) if one.kind is MessageKind.OFFER]
    held = office.appointments.get(offer.appointment_id)
    with office.store.reading() as session:
        assert stated(session, offer.message_id).answer_by == held.held_until
    assert held.held_until is not None
    until = f"{held.held_until.astimezone(f.ZONE):%H:%M}"
    letter = words(office.outbox.print_letter(clerk, offer.id, new_id()).pdf)
    assert "houden deze plaats vrij tot" in " ".join(letter.split())
    assert until in letter
    # who lets it pass is told of no time that is over
    clock.set(held.held_until)
    office.appointments.expire(planner)
    f.dispatch(office, f.by_mail(1, mail="off")).run(planner)
    assert offer.id not in {one.id for one in office.outbox.list(clerk)}


def test_an_offer_expires_and_goes_on(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    quick = with_rules(office, offer=timedelta(hours=1), most_offers=2)
    first, second = join(quick, clerk, clock), join(quick, clerk, clock)
    quick.appointments.cancel(clerk, full[0].id, "ill", new_id())
    whom = []
    for _ in range(4):
        assert quick.waitlist.offer(planner) == 1
        (entry,) = [one for one in quick.waitlist.entries(clerk.location_id)
                    if one.state is WaitState.OFFERED]  # fmt: skip
        whom.append(entry.id)
        clock.advance(timedelta(hours=1))
        assert quick.appointments.expire(planner) == 1
    assert whom == [first.id, second.id, first.id, second.id]
    assert quick.waitlist.offer(planner) == 0
    assert {quick.waitlist.get(one.id).state for one in (first, second)} == {WaitState.LAPSED}
    slots_are_right(office.store)


def test_an_offer_that_is_declined_goes_on(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    first, second = join(office, clerk, clock), join(office, clerk, clock)
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    office.waitlist.offer(planner)
    held = office.waitlist.get(first.id).appointment_id
    assert held is not None
    clock.advance(timedelta(seconds=1))
    office.appointments.release(clerk, held, new_id())
    assert office.waitlist.offer(planner) == 1
    assert office.waitlist.get(second.id).state is WaitState.OFFERED
    gesture = new_id()
    gone = office.waitlist.leave(clerk, second.id, gesture)
    assert gone.state is WaitState.LEFT
    assert actions(office, gesture) == [("waitlist.left", str(second.id))]
    with unchanged(office.store):
        assert office.waitlist.leave(clerk, second.id, gesture) == gone
    with refused(Code.WRONG_STATE):
        office.waitlist.leave(clerk, second.id, new_id())
    assert office.waitlist.offer(planner) == 1
    slots_are_right(office.store)


def test_somebody_with_a_later_visit_gives_it_back_for_a_sooner_one(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    sql(office, "UPDATE slots SET capacity = 1 WHERE tick >= 108 AND tick < 111")
    monday = f.local(date(2026, 9, 7), 9)
    later = office.appointments.book(
        clerk, visit(office, family(office, clerk, (PRINTS,)), starts_at=monday), new_id()
    )
    blocked = visit(office, family(office, clerk, (PRINTS,)), starts_at=f.local(f.SATURDAY, 9))
    office.appointments.book(clerk, blocked, new_id())
    asked = (Asked(later.participants[0], (PRINTS,)),)
    entry = join(office, clerk, clock, participants=asked, replaces=later.id)
    assert office.waitlist.offer(planner) == 0  # nothing is free before that visit
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    assert office.waitlist.offer(planner) == 1
    held = office.waitlist.get(entry.id).appointment_id
    assert held is not None
    assert office.appointments.get(later.id).state is AppointmentState.BOOKED
    taken = office.appointments.confirm(clerk, held, new_id())
    assert taken.starts_at < later.starts_at
    assert office.appointments.get(later.id).state is AppointmentState.CANCELLED
    slots_are_right(office.store)


def test_who_waits_too_long_leaves_the_list(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    entry = join(office, clerk, clock, until_day=f.SATURDAY, part=DayPart.AFTERNOON)
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    assert office.waitlist.offer(planner) == 0  # what is free is in the morning
    clock.set(f.local(f.SUNDAY, 9))
    assert office.waitlist.offer(planner) == 0
    assert office.waitlist.get(entry.id).state is WaitState.LAPSED


def test_what_cannot_be_waited_for(office: Office, clerk: Actor) -> None:
    good = wish(office, clerk)
    cases = [
        (replace(good, participants=()), Code.NO_PARTICIPANT),
        (replace(good, until_day=date(2026, 9, 3)), Code.BAD_DATE),
        (replace(good, from_day=date(2026, 9, 13)), Code.BAD_DATE),
        (replace(good, participants=(Asked(new_id(), ("NO_SUCH",)),)), Code.SERVICE_NOT_OFFERED),
        (replace(good, participants=(Asked(new_id(), (PRINTS,)),)), Code.NOT_FOUND),
        (replace(good, location_id=new_id()), Code.NOT_FOUND),
    ]
    for wanted, code in cases:
        with unchanged(office.store), refused(code):
            office.waitlist.join(clerk, wanted, new_id())
    gesture = new_id()
    entry = office.waitlist.join(clerk, good, gesture)
    with unchanged(office.store):
        assert office.waitlist.join(clerk, good, gesture) == entry


def test_an_offered_time_that_is_called_off_leaves_nobody_stuck(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, full: list[Appointment]
) -> None:
    first = join(office, clerk, clock)
    office.appointments.cancel(clerk, full[0].id, "ill", new_id())
    assert office.waitlist.offer(planner) == 1
    time = office.waitlist.get(first.id).appointment_id
    assert time is not None
    office.appointments.cancel(clerk, time, "asked by phone", new_id())
    waits = office.waitlist.get(first.id)
    assert (waits.state, waits.appointment_id) == (WaitState.WAITING, None)
    assert office.waitlist.offer(planner) == 1
    slots_are_right(office.store)
