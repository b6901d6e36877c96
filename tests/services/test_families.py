"""Several people and several services in one visit; one of them moves, stays away or withdraws."""

from __future__ import annotations

import pytest

from counter_app.domain.appointments import AppointmentState, Arrangement, Channel, Outcome
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from counter_app.store.tables.appointments import AppointmentSpanRow
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, rows, slots_are_right, unchanged
from tests.services.booking_office import (
    PRINTS,
    TEN,
    UKRAINE,
    VISA,
    family,
    minutes,
    own_desks,
    sql,
    visit,
)

NEXT = f.local(f.SATURDAY, 14)


def free_at_ten(office: Office, service: str) -> list[int]:
    """Return the free places of the ticks from ten o'clock on, for a service of its own minutes."""
    (place,) = office.planning.locations()[:1]
    sql(office, "UPDATE service_kinds SET base_minutes = 5 WHERE code = :code", code=service)
    starts = office.appointments.free_starts(service, place.id, f.SATURDAY)
    found = {one.starts_at: one.places for one in starts}
    return [found.get(TEN + minutes(5 * n), 0) for n in range(12)]


def test_each_service_takes_its_base_and_more_for_each_who_wants_it(
    office: Office, clerk: Actor
) -> None:
    """15 + 5 for the prints of two, 20 for the visa of one: forty minutes at one desk."""
    coming = family(office, clerk, (PRINTS, VISA), (PRINTS,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    assert made.ends_at - made.starts_at == minutes(40)
    assert [one.name for one in made.people] == ["Voorbeeld, A", "Voorbeeld, B"]
    assert [one.wanted for one in made.people] == [(PRINTS, VISA), (PRINTS,)]
    assert made.services == (PRINTS, VISA)
    assert office.appointments.get(made.id) == made
    (line,) = office.appointments.day(made.location_id, f.SATURDAY)
    assert (line.persons, line.service, line.services) == (2, PRINTS, (PRINTS, VISA))
    assert rows(office.store, AppointmentSpanRow) == 1
    slots_are_right(office.store)


def test_a_location_may_take_its_own_time(office: Office, clerk: Actor) -> None:
    sql(office, "UPDATE location_services SET base_minutes = 30, extra_minutes = 0"
        " WHERE service = 'BIOMETRICS'")  # fmt: skip
    coming = family(office, clerk, (PRINTS,), (PRINTS,), (PRINTS,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    assert made.ends_at - made.starts_at == minutes(30)


def test_two_groups_of_desks_are_visited_one_after_the_other(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    own_desks(office, planner, PRINTS, "prints", 1)
    coming = family(office, clerk, (PRINTS, VISA), (VISA,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    assert made.ends_at - made.starts_at == minutes(15 + 25)
    assert rows(office.store, AppointmentSpanRow) == 2
    assert free_at_ten(office, PRINTS)[:4] == [0, 0, 0, 1]
    assert free_at_ten(office, VISA)[:9] == [6, 6, 6, 5, 5, 5, 5, 5, 6]
    with refused(Code.SLOT_FULL) as caught:
        office.appointments.book(clerk, visit(office, family(office, clerk, (PRINTS,))), new_id())
    assert caught.value.values["alternatives"][0].starts_at in {TEN - minutes(5), TEN + minutes(15)}
    slots_are_right(office.store)


def test_side_by_side_everybody_has_a_desk(office: Office, clerk: Actor) -> None:
    coming = family(office, clerk, (PRINTS,), (PRINTS,), (VISA,))
    beside = visit(office, coming, arrangement=Arrangement.SIDE_BY_SIDE)
    made = office.appointments.book(clerk, beside, new_id())
    assert made.ends_at - made.starts_at == minutes(20)
    assert free_at_ten(office, UKRAINE)[:5] == [3, 3, 3, 5, 6]
    four = visit(office, family(office, clerk, *[(PRINTS,)] * 4),
                 arrangement=Arrangement.SIDE_BY_SIDE)  # fmt: skip
    with unchanged(office.store), refused(Code.SLOT_FULL):
        office.appointments.book(clerk, four, new_id())
    slots_are_right(office.store)


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_who_withdraws_gives_back_that_time_only(
    office: Office, clerk: Actor, arrangement: Arrangement
) -> None:
    coming = family(office, clerk, (PRINTS,), (PRINTS,), (VISA,))
    wish = visit(office, coming, arrangement=arrangement)
    made = office.appointments.book(clerk, wish, new_id())
    gesture, who = new_id(), coming[2].person_id
    with refused(Code.REASON_NEEDED):
        office.appointments.withdraw(clerk, made.id, who, " ", new_id())
    left = office.appointments.withdraw(clerk, made.id, who, "ill", gesture)
    assert (left.state, left.sequence, left.code) == (AppointmentState.BOOKED, 1, made.code)
    assert left.starts_at == made.starts_at
    assert left.participants == made.participants[:2]
    assert left.people[2].services[0].outcome is Outcome.WITHDRAWN
    beside = arrangement is Arrangement.SIDE_BY_SIDE
    assert left.ends_at - left.starts_at == minutes(15 if beside else 20)
    taken = [6 - places for places in free_at_ten(office, UKRAINE)[:6]]
    assert taken == ([2, 2, 2, 0, 0, 0] if beside else [1, 1, 1, 1, 0, 0])
    assert actions(office, gesture) == [("appointment.withdrawn", str(made.id))]
    assert rows(office.store, OutboxRow, kind="change") == 1
    with unchanged(office.store):
        assert office.appointments.withdraw(clerk, made.id, who, "ill", gesture) == left
    with refused(Code.NOT_FOUND):
        office.appointments.withdraw(clerk, made.id, who, "ill", new_id())
    again = office.appointments.book(
        clerk, visit(office, (Asked(who, (VISA,)),), starts_at=NEXT), new_id()
    )
    assert again.participants == (who,)
    slots_are_right(office.store)


def test_the_next_one_is_called_when_the_first_withdraws(office: Office, clerk: Actor) -> None:
    coming = family(office, clerk, (PRINTS,), (VISA,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    left = office.appointments.withdraw(clerk, made.id, coming[0].person_id, "ill", new_id())
    assert (left.name, left.participants) == ("Voorbeeld, B", (coming[1].person_id,))
    (line,) = office.appointments.day(made.location_id, f.SATURDAY)
    assert (line.name, line.persons) == ("Voorbeeld, B", 1)
    assert left.service == line.service == VISA
    assert line.services == left.services == (VISA,)
    gone = office.appointments.withdraw(clerk, made.id, coming[1].person_id, "ill", new_id())
    assert gone.state is AppointmentState.CANCELLED
    assert rows(office.store, OutboxRow, kind="cancellation") == 1
    slots_are_right(office.store)


def test_parts_close_up_or_stay_where_nothing_else_is_free(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    """Without the prints of one the visa could begin sooner: if its desks were free then."""
    own_desks(office, planner, PRINTS, "prints", 6)
    first = office.appointments.book(
        clerk, visit(office, family(office, clerk, (PRINTS, VISA), (PRINTS,))), new_id()
    )
    left = office.appointments.withdraw(clerk, first.id, first.participants[1], "ill", new_id())
    assert left.ends_at - left.starts_at == minutes(15 + 20)
    later = {"starts_at": NEXT}
    second = office.appointments.book(
        clerk, visit(office, family(office, clerk, (PRINTS, VISA), (PRINTS,)), **later), new_id()
    )
    for _ in range(6):
        one = family(office, clerk, (UKRAINE,))
        office.appointments.book(clerk, visit(office, one, **later), new_id())
    kept = office.appointments.withdraw(clerk, second.id, second.participants[1], "ill", new_id())
    assert kept.ends_at == second.ends_at
    slots_are_right(office.store)


def test_one_of_a_family_moves_alone(office: Office, clerk: Actor, place: Location) -> None:
    coming = family(office, clerk, (PRINTS,), (VISA,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    gesture, who = new_id(), coming[1].person_id
    alone = office.appointments.move_one(clerk, made.id, who, NEXT, place.id, gesture)
    assert (alone.participants, alone.starts_at, alone.sequence) == ((who,), NEXT, 0)
    assert alone.uid != made.uid
    rest = office.appointments.get(made.id)
    assert (rest.participants, rest.sequence) == ((coming[0].person_id,), 1)
    with unchanged(office.store):
        assert office.appointments.move_one(clerk, made.id, who, NEXT, place.id, gesture) == alone
    with refused(Code.NO_PARTICIPANT):
        office.appointments.move_one(clerk, made.id, coming[0].person_id, NEXT, place.id, new_id())
    slots_are_right(office.store)


def test_a_family_moves_with_all_its_services(
    office: Office, clerk: Actor, place: Location
) -> None:
    coming = family(office, clerk, (PRINTS, VISA), (PRINTS,), (VISA,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    office.appointments.withdraw(clerk, made.id, coming[2].person_id, "ill", new_id())
    moved = office.appointments.move(clerk, made.id, NEXT, place.id, new_id())
    assert [one.wanted for one in moved.people] == [(PRINTS, VISA), (PRINTS,)]
    assert moved.ends_at - moved.starts_at == minutes(40)
    assert moved.sequence == 2
    slots_are_right(office.store)


def test_each_person_has_an_outcome_for_each_service(office: Office, clerk: Actor) -> None:
    coming = family(office, clerk, (PRINTS, VISA), (PRINTS,))
    first, second = (one.person_id for one in coming)
    made = office.appointments.book(clerk, visit(office, coming, starts_at=f.later(30)), new_id())
    f.served(office, clerk, made.id)
    times = office.appointments
    times.set_outcome(clerk, made.id, first, PRINTS, Outcome.DONE, new_id())
    times.set_outcome(clerk, made.id, first, VISA, Outcome.REFUSED, new_id())
    gesture = new_id()
    found = times.set_outcome(clerk, made.id, second, PRINTS, Outcome.ABSENT, gesture)
    outcomes = [[due.outcome for due in one.services] for one in found.people]
    assert outcomes == [[Outcome.DONE, Outcome.REFUSED], [Outcome.ABSENT]]
    assert actions(office, gesture) == [("appointment.outcome", str(made.id))]
    with unchanged(office.store):
        assert times.set_outcome(clerk, made.id, second, PRINTS, Outcome.ABSENT, gesture) == found
    with refused(Code.WRONG_STATE):
        times.set_outcome(clerk, made.id, first, PRINTS, Outcome.ABSENT, new_id())
    with refused(Code.WRONG_STATE):
        times.set_outcome(clerk, made.id, second, PRINTS, Outcome.WITHDRAWN, new_id())
    with refused(Code.NOT_FOUND):
        times.set_outcome(clerk, made.id, second, VISA, Outcome.DONE, new_id())
    with refused(Code.WRONG_STATE):
        times.withdraw(clerk, made.id, second, "ill", new_id())


def test_who_walks_in_takes_no_capacity(office: Office, clerk: Actor) -> None:
    gesture, coming = new_id(), family(office, clerk, (PRINTS,), (VISA,))
    wish = visit(office, coming)
    made = office.appointments.walk_in(clerk, wish, gesture)
    assert (made.channel, made.starts_at) == (Channel.WALK_IN, f.NOW)
    assert made.ends_at - made.starts_at == minutes(35)
    assert rows(office.store, AppointmentSpanRow) == 0
    with unchanged(office.store):
        assert office.appointments.walk_in(clerk, wish, gesture) == made
    entry = office.queue.check_in(clerk, made.id, new_id())
    assert (entry.persons, entry.name) == (2, "Voorbeeld, A")
    assert (entry.service, entry.services) == (PRINTS, (PRINTS, VISA))
    with refused(Code.ALREADY_BOOKED, appointment_id=made.id):
        office.appointments.walk_in(clerk, wish, new_id())
    slots_are_right(office.store)
