"""Times that are held, that cool off, that are open to the public, and that are overbooked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from counter_app.domain.appointments import AppointmentState, Arrangement, Channel
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from counter_app.store.tables.appointments import AppointmentEventRow
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, rows, slots_are_right, unchanged
from tests.services.booking_office import PRINTS, TEN, VISA, family, of, sql, visit, with_rules

SUNDAY = f.local(f.SUNDAY, 10)


def places_at_ten(office: Office, **search: object) -> int:
    (place,) = office.planning.locations()[:1]
    starts = office.appointments.free_starts(PRINTS, place.id, f.SATURDAY)
    return next((one.places for one in starts if one.starts_at == TEN), 0)


def free_places(office: Office) -> int:
    (place,) = office.planning.locations()[:1]
    return sum(one.places for one in office.appointments.free_starts(PRINTS, place.id, f.SATURDAY))


def test_a_held_time_is_taken_until_it_is_confirmed(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    gesture = new_id()
    wish = visit(office, family(office, clerk, (PRINTS,)))
    held = office.appointments.hold(clerk, wish, gesture)
    assert held.state is AppointmentState.HELD
    assert held.held_until == f.NOW + office.rules.booking.hold
    assert office.appointments.get(held.id) == held
    assert places_at_ten(office) == 5
    assert rows(office.store, OutboxRow) == 0
    with unchanged(office.store):
        assert office.appointments.hold(clerk, wish, gesture) == held
    clock.advance(office.rules.booking.hold - timedelta(seconds=1))
    confirmed = new_id()
    booked = office.appointments.confirm(clerk, held.id, confirmed)
    assert (booked.state, booked.held_until) == (AppointmentState.BOOKED, None)
    assert rows(office.store, OutboxRow, kind="confirmation") == 1
    with unchanged(office.store):
        assert office.appointments.confirm(clerk, held.id, confirmed) == booked
    with refused(Code.WRONG_STATE):
        office.appointments.release(clerk, held.id, new_id())
    with office.store.reading() as session:
        steps = session.execute(
            select(AppointmentEventRow.from_state, AppointmentEventRow.to_state)
            .where(AppointmentEventRow.appointment_id == held.id)
            .order_by(AppointmentEventRow.version)
        ).all()
    assert [tuple(step) for step in steps] == [(None, "held"), ("held", "booked")]
    slots_are_right(office.store)


def test_a_held_time_is_given_back_by_hand_or_by_the_clock(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock
) -> None:
    first, second = (
        office.appointments.hold(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
        for _ in range(2)
    )
    gesture = new_id()
    gone = office.appointments.release(clerk, first.id, gesture)
    assert gone.state is AppointmentState.CANCELLED
    assert actions(office, gesture) == [("appointment.released", str(first.id))]
    assert places_at_ten(office) == 5
    assert office.appointments.expire(planner) == 0
    clock.advance(office.rules.booking.hold)
    with refused(Code.HOLD_EXPIRED):
        office.appointments.confirm(clerk, second.id, new_id())
    assert office.appointments.expire(planner) == 1
    assert places_at_ten(office) == 6
    assert office.appointments.get(second.id).state is AppointmentState.CANCELLED
    assert rows(office.store, OutboxRow) == 0
    slots_are_right(office.store)


def test_whoever_wants_a_time_gets_one_that_was_held_too_long(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    """Nobody is refused because a job has not run yet."""
    for _ in range(6):
        wish = visit(office, family(office, clerk, (PRINTS,)))
        office.appointments.hold(clerk, wish, new_id())
    late = visit(office, family(office, clerk, (PRINTS,)))
    with refused(Code.SLOT_FULL):
        office.appointments.book(clerk, late, new_id())
    clock.advance(office.rules.booking.hold)
    assert office.appointments.book(clerk, late, new_id()).starts_at == TEN
    assert places_at_ten(office) == 5
    slots_are_right(office.store)


def test_a_cancelled_time_cools_off_where_the_house_wants_it(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock
) -> None:
    cool = with_rules(office, cool=timedelta(hours=1))
    made = cool.appointments.book(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
    cool.appointments.cancel(clerk, made.id, "ill", new_id())
    assert places_at_ten(office) == 5
    slots_are_right(office.store)
    clock.advance(timedelta(minutes=59))
    assert cool.appointments.expire(planner) == 0
    clock.advance(timedelta(minutes=1))
    assert cool.appointments.expire(planner) == 1
    assert places_at_ten(office) == 6
    slots_are_right(office.store)


def test_the_time_of_one_who_withdraws_cools_off_and_the_others_keep_theirs(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock
) -> None:
    cool = with_rules(office, cool=timedelta(hours=1))
    both = family(office, clerk, (PRINTS,), (PRINTS,))
    for arrangement in Arrangement:
        made = cool.appointments.book(clerk, visit(office, both, arrangement=arrangement), new_id())
        full = free_places(office)
        left = cool.appointments.withdraw(clerk, made.id, both[1].person_id, "ill", new_id())
        assert free_places(office) == full  # nothing of it is open yet
        slots_are_right(office.store)
        clock.advance(timedelta(hours=1))
        cool.appointments.expire(planner)
        assert free_places(office) > full
        slots_are_right(office.store)
        cool.appointments.cancel(clerk, left.id, "ill", new_id())
        clock.advance(timedelta(hours=1))
        cool.appointments.expire(planner)
        slots_are_right(office.store)


def test_a_moved_visit_gives_its_time_back_at_once(
    office: Office, clerk: Actor, place: Location
) -> None:
    cool = with_rules(office, cool=timedelta(hours=1))
    made = cool.appointments.book(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
    cool.appointments.move(clerk, made.id, f.local(f.SATURDAY, 12), place.id, new_id())
    assert places_at_ten(office) == 6


def test_a_full_visit_moves_into_its_own_time(
    office: Office, clerk: Actor, place: Location
) -> None:
    """Ten past ten is full only because of the visit itself."""
    visits = [
        office.appointments.book(clerk, visit(office, family(office, clerk, (VISA,))), new_id())
        for _ in range(6)
    ]
    later = TEN + timedelta(minutes=10)
    moved = office.appointments.move(clerk, visits[0].id, later, place.id, new_id())
    assert moved.starts_at == later
    slots_are_right(office.store)


def test_beyond_the_capacity_with_a_permission_and_a_reason(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    for _ in range(6):
        office.appointments.book(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
    full = visit(office, family(office, clerk, (PRINTS,)), overbook_reason="flies tomorrow")
    with refused(Code.NOT_PERMITTED, permission="overbook"):
        office.appointments.book(clerk, full, new_id())
    gesture = new_id()
    made = office.appointments.book(planner, full, gesture)
    assert made.overbook_reason == "flies tomorrow"
    assert places_at_ten(office) == 0
    slots_are_right(office.store)
    (line,) = [one for one in office.appointments.day(made.location_id, f.SATURDAY)
               if one.is_overbooked]  # fmt: skip
    assert line.id == made.id
    office.appointments.cancel(planner, made.id, "ill", new_id())
    slots_are_right(office.store)


def test_outside_the_opening_hours_with_a_reason(
    office: Office, clerk: Actor, planner: Actor, place: Location
) -> None:
    for at in (SUNDAY, f.local(f.SATURDAY, 7), f.local(f.SATURDAY, 16, 55)):
        wish = visit(office, family(office, clerk, (PRINTS,)), starts_at=at)
        with refused(Code.SLOT_CLOSED):
            office.appointments.book(planner, wish, new_id())
        asked = visit(office, wish.participants, starts_at=at, overbook_reason="a minister's visit")
        assert office.appointments.book(planner, asked, new_id()).starts_at == at
    assert office.appointments.free_starts(PRINTS, place.id, f.SUNDAY) == ()
    slots_are_right(office.store)
    office.planning.lay_out(planner, place.id, f.SATURDAY, f.SUNDAY)
    slots_are_right(office.store)


def test_a_reason_is_not_kept_where_there_was_room(office: Office, planner: Actor) -> None:
    wish = visit(office, family(office, planner, (PRINTS,)), overbook_reason="in case")
    assert office.appointments.book(planner, wish, new_id()).overbook_reason == ""
    slots_are_right(office.store)


def test_the_public_fills_its_share_and_the_desk_the_rest(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    sql(office, "UPDATE slots SET open_public = 2")
    for _ in range(2):
        public = visit(office, family(office, clerk, (PRINTS,)), channel=Channel.PUBLIC)
        office.appointments.book(clerk, public, new_id())
    third = visit(office, family(office, clerk, (PRINTS,)), channel=Channel.PUBLIC,
                  overbook_reason="let me in")  # fmt: skip
    with refused(Code.SLOT_FULL) as caught:
        office.appointments.book(planner, third, new_id())
    offered = caught.value.values["alternatives"]
    assert offered
    assert all(one.places <= 2 for one in offered)
    assert places_at_ten(office) == 4
    office.appointments.book(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
    slots_are_right(office.store)


def test_nobody_hoards_appointments(office: Office, clerk: Actor) -> None:
    strict = with_rules(office, most_open=1)
    someone = f.on_file(office, clerk)
    strict.appointments.book(clerk, visit(office, of(someone)), new_id())
    another = visit(office, of(someone, service=VISA), starts_at=f.local(f.SATURDAY, 14))
    with refused(Code.TOO_MANY_OPEN, most=1):
        strict.appointments.hold(clerk, another, new_id())
    assert office.appointments.hold(clerk, another, new_id())
