"""Finding times, booking, moving and cancelling: each whole, once, and giving time back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.changes import AppointmentsChanged, Change, PersonChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import actions, refused, rows, slots_are_right, unchanged

SATURDAY, SUNDAY = date(2026, 9, 5), date(2026, 9, 6)
TEN = f.local(SATURDAY, 10)


def free(office: Office, place: Location, day: date, persons: int = 1) -> dict[str, int]:
    """Return the places at each free time, by its wall-clock time."""
    starts = office.appointments.free_starts("COLLECT_DOCUMENT", place.id, day, persons)
    return {f"{one.starts_at.astimezone(f.ZONE):%H:%M}": one.places for one in starts}


def test_an_empty_day_is_free_from_nine_until_the_last_visit_ends_at_five(
    office: Office, place: Location
) -> None:
    times = free(office, place, SATURDAY)
    assert (min(times), max(times), len(times)) == ("09:00", "16:50", 95)
    assert set(times.values()) == {6}
    assert max(free(office, place, SATURDAY, persons=6)) == "16:25"
    assert free(office, place, SUNDAY) == {}


def test_only_what_is_still_to_come_is_free(
    office: Office, place: Location, clock: SetClock
) -> None:
    clock.set(f.local(f.TODAY, 11))
    assert min(free(office, place, f.TODAY)) == "11:05"
    assert free(office, place, date(2026, 9, 3)) == {}


def test_booking_takes_the_time_and_tells_the_person(
    office: Office, clerk: Actor, place: Location, announced: list[Change]
) -> None:
    people = [f.on_file(office, clerk, languages=("nl",)), f.on_file(office, clerk)]
    announced.clear()
    gesture = new_id()
    wanted = f.wish(office, TEN, *people)
    made = office.appointments.book(clerk, wanted, gesture)
    assert made.state is AppointmentState.BOOKED
    assert (made.starts_at, made.ends_at) == (TEN, TEN + timedelta(minutes=15))
    assert made.participants == tuple(one.id for one in people)
    assert (made.sequence, made.language, made.location_name) == (0, "nl", "Den Haag")
    times = free(office, place, SATURDAY)
    taken = [time for time, places in times.items() if places == 5]
    assert taken == ["09:55", "10:00", "10:05", "10:10"]
    assert actions(office, gesture) == [("appointment.booked", str(made.id))]
    assert set(announced) == {
        AppointmentsChanged(place.id, SATURDAY), *(PersonChanged(one.id) for one in people),
    }  # fmt: skip
    assert rows(office.store, OutboxRow, appointment_id=made.id, kind="confirmation") == 1
    assert office.appointments.get(made.id) == made
    assert office.appointments.of_person(people[1].id) == (made,)
    (line,) = office.appointments.day(place.id, SATURDAY)
    assert (line.id, line.persons, line.name) == (made.id, 2, people[0].full_name)
    slots_are_right(office.store)


def test_the_same_gesture_twice_books_once(office: Office, clerk: Actor) -> None:
    gesture, wanted = new_id(), f.wish(office, TEN, f.on_file(office, clerk))
    made = office.appointments.book(clerk, wanted, gesture)
    with unchanged(office.store):
        assert office.appointments.book(clerk, wanted, gesture) == made
    slots_are_right(office.store)


def test_what_cannot_be_booked(office: Office, clerk: Actor, place: Location) -> None:
    someone = f.on_file(office, clerk)
    good = f.wish(office, TEN, someone)
    cases: list[tuple[Wish, Code]] = [
        (replace(good, person_ids=()), Code.NO_PARTICIPANT),
        (replace(good, person_ids=tuple(new_id() for _ in range(7))), Code.TOO_MANY_PERSONS),
        (replace(good, service="NO_SUCH"), Code.SERVICE_NOT_OFFERED),
        (replace(good, location_id=new_id()), Code.SERVICE_NOT_OFFERED),
        (replace(good, starts_at=f.NOW), Code.SLOT_PAST),
        (replace(good, starts_at=f.local(SUNDAY, 10)), Code.SLOT_CLOSED),
        (replace(good, starts_at=f.local(SATURDAY, 8, 55)), Code.SLOT_CLOSED),
        (replace(good, starts_at=f.local(SATURDAY, 16, 55)), Code.SLOT_CLOSED),
        (replace(good, starts_at=TEN + timedelta(minutes=1)), Code.SLOT_CLOSED),
        (replace(good, person_ids=(new_id(),)), Code.NOT_FOUND),
        (replace(good, person_ids=(someone.id, new_id())), Code.NOT_FOUND),
        (replace(good, person_ids=(someone.id, someone.id)), Code.ALREADY_BOOKED),
    ]
    for wanted, code in cases:
        with unchanged(office.store), refused(code):
            office.appointments.book(clerk, wanted, new_id())
    slots_are_right(office.store)


def test_a_person_has_one_open_visit_for_a_service(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk)
    first = f.book(office, clerk, TEN, someone)
    with refused(Code.ALREADY_BOOKED, appointment_id=first.id, starts_at=TEN):
        f.book(office, clerk, f.local(SATURDAY, 14), f.on_file(office, clerk), someone)
    other = f.wish(office, f.local(SATURDAY, 14), someone, service="BIOMETRICS")
    assert office.appointments.book(clerk, other, new_id()).service == "BIOMETRICS"
    office.appointments.cancel(clerk, first.id, "asked for", new_id())
    assert f.book(office, clerk, TEN, someone).starts_at == TEN


def test_a_full_time_names_others(office: Office, clerk: Actor, place: Location) -> None:
    for _ in range(6):
        f.book(office, clerk, TEN)
    with refused(Code.SLOT_FULL, starts_at=TEN) as caught:
        f.book(office, clerk, TEN)
    offered = [one.starts_at for one in caught.value.values["alternatives"]]
    assert {f.local(SATURDAY, 9, 50), f.local(SATURDAY, 10, 10)} < set(offered)
    assert TEN not in offered
    assert f.book(office, clerk, offered[0]).starts_at == offered[0]
    slots_are_right(office.store)


def test_a_closed_day_names_others(office: Office, clerk: Actor) -> None:
    with refused(Code.SLOT_CLOSED) as caught:
        f.book(office, clerk, f.local(SUNDAY, 10))
    (monday,) = caught.value.values["alternatives"]
    assert monday.starts_at == f.local(date(2026, 9, 7), 9)


def test_moving_keeps_who_it_is_and_gives_the_old_time_back(
    office: Office, clerk: Actor, place: Location, announced: list[Change]
) -> None:
    old = f.book(office, clerk, TEN)
    announced.clear()
    gesture, to = new_id(), f.local(date(2026, 9, 8), 11)
    new = office.appointments.move(clerk, old.id, to, place.id, gesture)
    assert (new.uid, new.sequence, new.starts_at) == (old.uid, 1, to)
    assert new.code != old.code
    assert office.appointments.get(old.id).state is AppointmentState.MOVED
    assert set(free(office, place, SATURDAY).values()) == {6}
    assert free(office, place, date(2026, 9, 8))["11:00"] == 5
    assert set(announced) == {
        AppointmentsChanged(place.id, SATURDAY),
        AppointmentsChanged(place.id, date(2026, 9, 8)),
        PersonChanged(old.participants[0]),
    }
    assert actions(office, gesture) == [("appointment.moved", str(new.id))]
    with unchanged(office.store):
        assert office.appointments.move(clerk, old.id, to, place.id, gesture) == new
    with refused(Code.WRONG_STATE, state="moved"):
        office.appointments.move(clerk, old.id, to, place.id, new_id())
    third = office.appointments.move(clerk, new.id, TEN, place.id, new_id())
    assert (third.uid, third.sequence) == (old.uid, 2)
    assert rows(office.store, OutboxRow, kind="change") == 2
    slots_are_right(office.store)


def test_a_visit_may_be_moved_within_its_own_time(
    office: Office, clerk: Actor, place: Location
) -> None:
    visits = [f.book(office, clerk, TEN) for _ in range(6)]
    later = office.appointments.move(
        clerk, visits[0].id, TEN + timedelta(minutes=10), place.id, new_id()
    )
    assert later.sequence == 1
    with refused(Code.ALREADY_BOOKED):
        office.appointments.move(clerk, visits[1].id, TEN, place.id, new_id())
    slots_are_right(office.store)


def test_a_refused_move_leaves_the_visit_where_it_was(
    office: Office, clerk: Actor, place: Location
) -> None:
    old = f.book(office, clerk, TEN)
    to = f.local(SATURDAY, 14)
    for _ in range(6):
        f.book(office, clerk, to)
    with unchanged(office.store), refused(Code.SLOT_FULL) as caught:
        office.appointments.move(clerk, old.id, to, place.id, new_id())
    assert caught.value.values["alternatives"]
    assert office.appointments.get(old.id) == old
    with refused(Code.NOT_FOUND):
        office.appointments.move(clerk, new_id(), to, place.id, new_id())
    slots_are_right(office.store)


def test_cancelling_gives_the_time_back(
    office: Office, clerk: Actor, place: Location, announced: list[Change]
) -> None:
    visit = f.book(office, clerk, TEN)
    announced.clear()
    for reason in ("", "   "):
        with refused(Code.REASON_NEEDED):
            office.appointments.cancel(clerk, visit.id, reason, new_id())
    gesture = new_id()
    gone = office.appointments.cancel(clerk, visit.id, "ill", gesture)
    assert gone.state is AppointmentState.CANCELLED
    assert set(free(office, place, SATURDAY).values()) == {6}
    assert AppointmentsChanged(place.id, SATURDAY) in announced
    assert actions(office, gesture) == [("appointment.cancelled", str(visit.id))]
    with unchanged(office.store):
        assert office.appointments.cancel(clerk, visit.id, "ill", gesture) == gone
    with refused(Code.WRONG_STATE, state="cancelled"):
        office.appointments.cancel(clerk, visit.id, "ill", new_id())
    with refused(Code.NOT_FOUND):
        office.appointments.cancel(clerk, new_id(), "ill", new_id())
    assert rows(office.store, OutboxRow, kind="cancellation") == 1
    slots_are_right(office.store)


def test_who_has_come_cannot_be_moved_or_cancelled(
    office: Office, clerk: Actor, place: Location
) -> None:
    visit = f.book(office, clerk, f.later(30))
    office.queue.check_in(clerk, visit.id, new_id())
    with refused(Code.WRONG_STATE, state="arrived"):
        office.appointments.cancel(clerk, visit.id, "ill", new_id())
    with refused(Code.WRONG_STATE, state="arrived"):
        office.appointments.move(clerk, visit.id, TEN, place.id, new_id())


def test_the_first_free_time_at_each_location(
    office: Office, clerk: Actor, planner: Actor, place: Location
) -> None:
    empty = f.location("RTM", "Rotterdam")
    office.planning.add_location(
        planner, empty, office.planning.organisation_id(), 1, ("COLLECT_DOCUMENT",)
    )
    (here, there) = office.appointments.first_free("COLLECT_DOCUMENT")
    assert (here[0], there) == (place, (empty, None))
    assert here[1] is not None
    assert here[1].starts_at == f.later(5)
    monday = office.appointments.first_free(
        "COLLECT_DOCUMENT", location_ids=[place.id], from_day=SUNDAY
    )
    assert [one.starts_at for _, one in monday if one] == [f.local(date(2026, 9, 7), 9)]
    assert office.appointments.first_free("COLLECT_DOCUMENT", location_ids=[]) == ()
    assert office.appointments.first_free("NO_SUCH") == ()
    with pytest.raises(Refused):
        office.appointments.first_free("COLLECT_DOCUMENT", persons=7)


def test_the_heat_map_counts_the_starting_times(
    office: Office, clerk: Actor, place: Location
) -> None:
    before = office.appointments.heat_map("COLLECT_DOCUMENT", SATURDAY, 4)
    assert before == {(place.id, date(2026, 9, day)): 95 for day in (5, 7, 8)}
    for _ in range(6):
        f.book(office, clerk, TEN)
    after = office.appointments.heat_map("COLLECT_DOCUMENT", SATURDAY, 1)
    assert after == {(place.id, SATURDAY): 92}  # 09:55, 10:00 and 10:05 are gone
    assert len(free(office, place, SATURDAY)) == 92


def test_a_day_begins_and_ends_at_local_midnight(
    office: Office, clerk: Actor, place: Location
) -> None:
    f.book(office, clerk, TEN)
    assert len(office.appointments.day(place.id, SATURDAY)) == 1
    assert office.appointments.day(place.id, f.TODAY) == ()
    assert rows(office.store, AppointmentRow) == 1
    with refused(Code.NOT_FOUND, what="location"):
        office.appointments.day(new_id(), SATURDAY)
