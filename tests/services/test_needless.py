"""Booked visits that turn out needless: found, given back, kept, and taken back."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.changes import Change, NeedlessChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.contacts.avoided import Saving
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.messages import MessageKind
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person
from counter_app.domain.reuse.facts import Quality
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.queries import contacts as queries
from counter_app.store.tables.contacts import AvoidedVisitRow, NeedlessVisitRow
from counter_app.store.tables.messages import OutboxRow
from tests import contacts_office as c
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, unchanged


def kinds(office: Office) -> list[MessageKind]:
    with office.store.reading() as session:
        return list(session.scalars(select(OutboxRow.kind).order_by(OutboxRow.id)))


Fetching = tuple[Person, Appointment]


@pytest.fixture
def planned(office: Office, clerk: Actor) -> Fetching:
    """Somebody whose identity was verified, and who is to fetch the card that lies here."""
    someone = c.in_delft(office, clerk)
    f.ready_card(office, someone)
    visit = c.expected(office, clerk, someone, service="COLLECT_DOCUMENT")
    c.was_verified(office, visit)
    c.goes_through(office, someone.id, "extension")
    return someone, visit


def record(office: Office) -> list:  # type: ignore[type-arg]
    with office.store.reading() as session:
        return list(queries.avoided(session))


def test_a_visit_for_what_can_be_used_again_is_found_and_given_back(
    office: Office, clerk: Actor, planner: Actor, announced: list[Change]
) -> None:
    needless = c.needless(office)
    someone, other = c.in_delft(office, clerk), c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone)
    c.expected(office, clerk, other, at=f.local(c.TUESDAY, 11))
    assert needless.look_ahead(planner) == 1
    assert NeedlessChanged(clerk.location_id) in announced
    with unchanged(office.store):
        assert needless.look_ahead(planner) == 1
    (found,) = needless.list(clerk)
    assert (found.appointment_id, found.person_id) == (visit.id, someone.id)
    assert (found.grounds, found.rule, found.version) == ((Ground.REUSE,), "reuse.E", 1)
    key = new_id()
    assert needless.release(clerk, visit.id, someone.id, key).state is (
        AppointmentState.RELEASED_NOT_NEEDED
    )
    assert kinds(office)[-1] is MessageKind.NOT_NEEDED
    with unchanged(office.store):
        needless.release(clerk, visit.id, someone.id, key)
    (entry,) = record(office)
    assert (entry.saving, entry.rule, entry.appointment_id) == (
        Saving.RELEASED, "reuse.E", visit.id,
    )  # fmt: skip
    assert (entry.day, entry.visits, entry.location_id) == (c.TUESDAY, 1, clerk.location_id)
    assert entry.metres > 10_000
    assert needless.list(clerk)[0].can_take_back_until == f.NOW + timedelta(minutes=10)


@pytest.mark.parametrize(
    "facts", [{}, {"quality": Quality.POOR}, {"days": 400}], ids=["nothing", "poor", "old"]
)
def test_what_must_be_taken_is_not_found(
    office: Office, clerk: Actor, planner: Actor, facts: dict[str, object]
) -> None:
    someone = c.in_delft(office, clerk)
    if facts:
        days = facts.pop("days", 30)
        assert isinstance(days, int)
        c.took(office, someone.id, days, **facts)
    c.expected(office, clerk, someone)
    assert c.needless(office).look_ahead(planner) == 0


def test_who_comes_for_something_else_too_is_left_alone(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    office.appointments.book(
        clerk,
        Wish(
            location_id=clerk.location_id, starts_at=f.local(c.TUESDAY, 10),
            participants=(Asked(someone.id, ("BIOMETRICS", "RESIDENCE_ENDORSEMENT")),),
        ),
        new_id(),
    )  # fmt: skip
    assert c.needless(office).look_ahead(planner) == 0


def test_a_baby_sends_a_photo_by_post(office: Office, clerk: Actor, planner: Actor) -> None:
    """Brexit documents are the only ones of whose babies no text speaks."""
    baby = c.in_delft(office, clerk, date_of_birth=PartialDate(2026, 5, 1))
    c.expected(office, clerk, baby)
    assert c.needless(office).look_ahead(planner) == 0
    c.goes_through(office, baby.id, "extension")
    assert c.needless(office).look_ahead(planner) == 1
    (found,) = c.needless(office).list(clerk)
    assert (found.grounds, found.rule) == ((Ground.BY_POST,), "reuse.E")


def test_a_sticker_while_the_document_is_valid(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    needless = c.needless(office)
    someone = c.holds_a_document(office, clerk, planner, tmp_path)
    c.expected(office, clerk, someone, service="RESIDENCE_ENDORSEMENT")
    assert needless.look_ahead(planner) == 0  # nobody noted what they go through
    c.goes_through(office, someone.id, "replacement")  # of which no text on stickers speaks
    assert needless.look_ahead(planner) == 0
    c.goes_through(office, someone.id, "extension")
    assert needless.look_ahead(planner) == 1
    (found,) = needless.list(clerk)
    assert (found.person_id, found.grounds) == (someone.id, (Ground.RULED,))
    assert (found.rule, found.version) == ("sticker.sticker", 2)
    needless.release(clerk, found.appointment_id, someone.id, new_id())
    (entry,) = record(office)
    assert (entry.contact, entry.rule) == (Contact.ENDORSEMENT, "sticker.sticker")


def test_in_asylum_nobody_gets_a_sticker(office: Office, clerk: Actor, planner: Actor) -> None:
    someone, other = c.in_delft(office, clerk), c.in_delft(office, clerk)
    for one, procedure, hour in ((someone, "asylum", 10), (other, "first_without_mvv", 11)):
        c.goes_through(office, one.id, procedure)
        at = f.local(c.TUESDAY, hour)
        c.expected(office, clerk, one, service="RESIDENCE_ENDORSEMENT", at=at)
    assert c.needless(office).look_ahead(planner) == 1
    assert [one.person_id for one in c.needless(office).list(clerk)] == [someone.id]


def test_a_document_that_may_be_brought_home_waits_for_a_clerk(
    office: Office, clerk: Actor, planner: Actor, planned: Fetching
) -> None:
    someone, visit = planned
    needless = c.needless(office, by_itself=True)
    assert needless.look_ahead(planner) == 0  # it lies here
    f.lose_cards(office, someone.id)
    assert needless.look_ahead(planner) == 1
    (found,) = needless.list(clerk)
    assert (found.grounds, found.rule) == ((Ground.DELIVERED,), "collect.courier")
    assert found.state is NeedlessState.OPEN
    assert found.is_proposed_only
    assert office.appointments.get(visit.id).state is AppointmentState.BOOKED
    needless.release(clerk, visit.id, someone.id, new_id())
    assert office.appointments.get(visit.id).state is AppointmentState.RELEASED_NOT_NEEDED


def test_what_is_found_again_says_on_which_ground_it_holds_now(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    needless = c.needless(office)
    baby = c.in_delft(office, clerk, date_of_birth=PartialDate(2026, 5, 1))
    c.goes_through(office, baby.id, "extension")
    c.expected(office, clerk, baby)
    needless.look_ahead(planner)
    assert needless.list(clerk)[0].rule == "reuse.E"
    with beneath(office.store) as connection:
        connection.execute(update(table(NeedlessVisitRow)).values(ground="reuse", rule="reuse.C"))
    assert needless.look_ahead(planner) == 1
    (found,) = needless.list(clerk)
    assert (found.grounds, found.rule) == ((Ground.BY_POST,), "reuse.E")
    with unchanged(office.store):
        needless.look_ahead(planner)


def test_a_family_comes_without_who_need_not(office: Office, clerk: Actor, planner: Actor) -> None:
    needless = c.needless(office)
    someone, other = c.in_delft(office, clerk), c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone, other)
    assert needless.look_ahead(planner) == 1
    (found,) = needless.list(clerk)
    assert found.others == 1
    left = needless.release(clerk, visit.id, someone.id, new_id())
    assert (left.state, left.participants) == (AppointmentState.BOOKED, (other.id,))
    assert kinds(office)[-2:] == [MessageKind.NOT_NEEDED, MessageKind.CHANGE]
    assert len(record(office)) == 1
    pdf = office.messages.appointment_letter(clerk, visit.id, MessageKind.CHANGE).pdf
    said = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "De foto en vingerafdrukken van eerder zijn nog goed." in " ".join(said.split())


def test_a_clerk_keeps_a_visit_with_a_reason_and_thinks_better_of_it(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    needless = c.needless(office)
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone)
    needless.look_ahead(planner)
    with refused(Code.REASON_NEEDED):
        needless.keep(clerk, visit.id, someone.id, " ", new_id())
    needless.keep(clerk, visit.id, someone.id, "Asked for by the police", new_id())
    assert needless.look_ahead(planner) == 0
    assert needless.list(clerk)[0].state is NeedlessState.KEPT
    with refused(Code.WRONG_STATE):
        needless.release(clerk, visit.id, someone.id, new_id())
    needless.reopen(clerk, visit.id, someone.id, new_id())
    assert needless.look_ahead(planner) == 1


def test_what_holds_no_more_lapses_and_is_asked_again_at_the_release(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    needless = c.needless(office)
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone)
    needless.look_ahead(planner)
    c.took(office, someone.id, 1, quality=Quality.POOR)
    with unchanged(office.store), refused(Code.STILL_NEEDED):
        needless.release(clerk, visit.id, someone.id, new_id())
    assert needless.look_ahead(planner) == 0
    assert needless.list(clerk) == ()
    c.took(office, someone.id, 0)
    assert needless.look_ahead(planner) == 1
    assert needless.list(clerk)[0].state is NeedlessState.OPEN


def test_a_release_is_taken_back_within_the_minutes(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock
) -> None:
    needless = c.needless(office)
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone)
    needless.look_ahead(planner)
    needless.release(clerk, visit.id, someone.id, new_id())
    with refused(Code.REASON_NEEDED):
        needless.take_back(clerk, visit.id, someone.id, "", new_id())
    key = new_id()
    made = needless.take_back(clerk, visit.id, someone.id, "Clicked the wrong line", key)
    assert (made.starts_at, made.state) == (visit.starts_at, AppointmentState.BOOKED)
    assert kinds(office)[-1] is MessageKind.CONFIRMATION
    with unchanged(office.store):
        assert needless.take_back(clerk, visit.id, someone.id, "x", key).id == made.id
    assert sum(one.visits for one in record(office)) == 0
    assert sum(one.metres for one in record(office)) == 0
    assert needless.look_ahead(planner) == 0  # it is kept
    other = c.in_delft(office, clerk)
    c.took(office, other.id, 30)
    second = c.expected(office, clerk, other, at=f.local(c.TUESDAY, 12))
    needless.look_ahead(planner)
    needless.release(clerk, second.id, other.id, new_id())
    clock.set(f.NOW + timedelta(minutes=11))
    with refused(Code.TOO_LATE_TO_UNDO):
        needless.take_back(clerk, second.id, other.id, "Late", new_id())


def test_where_the_house_says_so_it_happens_by_itself(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    visit = c.expected(office, clerk, someone)
    c.needless(office, by_itself=True).look_ahead(planner)
    assert office.appointments.get(visit.id).state is AppointmentState.RELEASED_NOT_NEEDED
    assert len(record(office)) == 1


def test_the_database_lets_nobody_write_a_saving_that_was_none(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    someone = c.in_delft(office, clerk)
    visit = c.expected(office, clerk, someone)
    row = {
        "id": new_id(), "saving": "released", "contact": "biometrics", "rule": "reuse.E",
        "rule_version": 1, "person_id": someone.id, "location_id": clerk.location_id,
        "day": c.TUESDAY, "recorded_at": f.NOW, "operator_id": clerk.operator_id,
        "appointment_id": visit.id, "visits": 1,
    }  # fmt: skip

    def attempt(statement) -> str:  # type: ignore[no-untyped-def]
        with pytest.raises(DBAPIError) as caught, beneath(office.store) as connection:
            connection.execute(statement)
        return str(caught.value)

    assert "wrong_state" in attempt(insert(table(AvoidedVisitRow)).values(row))
    finding = {
        "appointment_id": visit.id, "person_id": someone.id, "service": "BIOMETRICS",
        "location_id": clerk.location_id, "ground": "reuse", "rule": "reuse.E",
        "rule_version": 1, "found_at": f.NOW, "state": "open",
    }  # fmt: skip
    rows = table(NeedlessVisitRow)
    assert "not_found" in attempt(insert(rows).values({**finding, "service": "UA_PROOF"}))
    with beneath(office.store) as connection:
        connection.execute(insert(rows).values(finding))
    assert "wrong_state" in attempt(update(rows).values(state="released", decided_at=f.NOW))
    assert "append_only" in attempt(update(rows).values(person_id=c.in_delft(office, clerk).id))
