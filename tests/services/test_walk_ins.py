"""People of whom only a name is known: let in, joined to their file, and what guards it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DatabaseError

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.named import Named
from counter_app.domain.queue import QueueEntry
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.appointments import ParticipantRow
from counter_app.store.tables.name_only import NameOnlyRow
from counter_app.store.tables.people import PersonRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused

GUEST = Named(surname="Al Hashimi", given_names="Noor", date_of_birth=PartialDate(1998), phone="06")


@pytest.fixture
def guest(office: Office, clerk: Actor) -> QueueEntry:
    """Give somebody who was let in by name, for biometrics."""
    return office.walk_ins.by_name(clerk, GUEST, "BIOMETRICS", new_id())


def test_a_name_is_enough_and_nothing_is_invented(
    office: Office, clerk: Actor, guest: QueueEntry
) -> None:
    assert (guest.by_name, guest.walked_in, guest.name) == (True, True, "Al Hashimi, Noor")
    kept = office.people.get(guest.person_id)
    assert kept == f.person(
        id=guest.person_id, v_number=None, surname="Al Hashimi", given_names="Noor",
        date_of_birth=PartialDate(1998), nationality="XXX", phone="06",
    )  # fmt: skip
    assert office.queue.call_next(clerk, new_id()).appointment_id == guest.appointment_id


def test_the_least_is_one_name(office: Office, clerk: Actor) -> None:
    with pytest.raises(Invalid) as wrong:
        office.walk_ins.by_name(clerk, Named(surname=" "), "BIOMETRICS", new_id())
    assert (wrong.value.code, wrong.value.field) == (Code.REQUIRED, "surname")
    only = office.walk_ins.by_name(clerk, Named(surname="Suharto"), "BIOMETRICS", new_id())
    kept = office.people.get(only.person_id)
    assert (kept.given_names, kept.date_of_birth, kept.phone) == ("", PartialDate(0), None)


def test_a_second_press_lets_nobody_in_twice(office: Office, clerk: Actor) -> None:
    key = new_id()
    first = office.walk_ins.by_name(clerk, GUEST, "BIOMETRICS", key)
    again = office.walk_ins.by_name(clerk, GUEST, "BIOMETRICS", key)
    assert again.appointment_id == first.appointment_id
    assert len(office.queue.entries(clerk.location_id)) == 1


def test_who_collects_a_card_is_on_file(office: Office, clerk: Actor) -> None:
    with refused(Code.CARD_LIES_ELSEWHERE):
        office.walk_ins.by_name(clerk, GUEST, "COLLECT_DOCUMENT", new_id())
    assert office.people.search(clerk, "al hashimi") == ()


def test_joined_to_the_file_the_visit_is_theirs_and_the_note_is_empty(
    office: Office, clerk: Actor, planner: Actor, guest: QueueEntry
) -> None:
    filed = f.on_file(office, planner, surname="Alhashimi", given_names="Nour")
    assert [line.id for line in office.walk_ins.candidates(clerk, "al")] == [filed.id]
    joined = office.walk_ins.join(clerk, guest.appointment_id, guest.person_id, filed.id, new_id())
    assert (joined.person_id, joined.by_name, joined.ticket) == (filed.id, False, guest.ticket)
    assert [one.id for one in office.appointments.of_person(filed.id)] == [guest.appointment_id]
    left = office.people.get(guest.person_id)
    assert (left.full_name, left.phone, left.date_of_birth) == ("", None, PartialDate(0))
    assert office.people.search(clerk, "al hashimi") == ()


def test_joining_asks_what_booking_asks(
    office: Office, clerk: Actor, planner: Actor, guest: QueueEntry
) -> None:
    def join(person_id: object) -> QueueEntry:
        return office.walk_ins.join(
            clerk,
            guest.appointment_id,
            guest.person_id,
            person_id,
            new_id(),  # type: ignore[arg-type]
        )

    other = office.walk_ins.by_name(clerk, Named(surname="Other"), "BIOMETRICS", new_id())
    with refused(Code.NOT_FOUND):
        join(other.person_id)
    with refused(Code.NOT_FOUND):
        join(new_id())
    filed = f.on_file(office, planner)
    start = office.appointments.free_starts("BIOMETRICS", clerk.location_id, date(2026, 9, 4))[9]
    office.appointments.book(
        clerk,
        Wish(
            location_id=clerk.location_id, service="BIOMETRICS", starts_at=start.starts_at,
            person_ids=(filed.id,),
        ),
        new_id(),
    )  # fmt: skip
    with refused(Code.ALREADY_BOOKED):
        join(filed.id)
    office.queue.left(clerk, guest.appointment_id, new_id())
    with refused(Code.WRONG_STATE):
        join(f.on_file(office, planner).id)


def test_a_host_lets_in_and_an_auditor_does_not(
    office: Office, auditor: Actor, host: Actor
) -> None:
    with refused(Code.NOT_PERMITTED):
        office.walk_ins.by_name(auditor, GUEST, "BIOMETRICS", new_id())
    assert office.walk_ins.by_name(host, GUEST, "BIOMETRICS", new_id()).by_name


def test_the_database_joins_once_and_only_those_by_name(
    office: Office, clerk: Actor, planner: Actor, guest: QueueEntry
) -> None:
    one, two = f.on_file(office, planner), f.on_file(office, planner)

    def attack(*statements: object) -> str:
        with beneath(office.store) as connection:
            for statement in statements[:-1]:
                connection.execute(statement)  # type: ignore[call-overload]
            with pytest.raises(DatabaseError) as stopped:
                connection.execute(statements[-1])  # type: ignore[call-overload]
            connection.rollback()
        return str(stopped.value)

    seat = update(table(ParticipantRow)).where(
        ParticipantRow.appointment_id == guest.appointment_id
    )
    assert "append_only" in attack(seat.values(person_id=one.id))
    mark = update(table(NameOnlyRow)).where(NameOnlyRow.person_id == guest.person_id)
    to_one = mark.values(joined_id=one.id, joined_at=f.NOW)
    assert "append_only" in attack(to_one, seat.values(person_id=two.id))
    assert "append_only" in attack(to_one, mark.values(joined_id=two.id, joined_at=f.NOW))
    assert "wrong_state" in attack(insert(table(NameOnlyRow)).values(
        person_id=one.id, noted_at=f.NOW, joined_id=None, joined_at=None
    ))  # fmt: skip
    with office.store.reading() as session:
        assert session.scalar(select(PersonRow.surname).where(PersonRow.id == one.id))
