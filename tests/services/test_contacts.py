"""Plans of contacts on both databases: proposed, booked in one go, and recorded."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.avoided import Saving
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.reuse.contacts import ContactReason
from counter_app.services.office import Office
from counter_app.store.queries import contacts as queries
from tests import contacts_office as c
from tests import factories as f
from tests.expectations import actions, refused, unchanged


def entries(office: Office, person_id) -> list:  # type: ignore[no-untyped-def,type-arg]
    with office.store.reading() as session:
        return list(queries.avoided(session, person_id=person_id))


def test_a_plan_is_proposed_and_booked_in_one_go(office: Office, clerk: Actor) -> None:
    contacts, key = c.contacts(office), new_id()
    mother, child = c.in_delft(office, clerk), c.in_delft(office, clerk, surname="Klein")
    c.took(office, mother.id, 30)
    wanted = [
        Wanted(person_id=one.id, procedure="extension", valid_until=f.TODAY - timedelta(days=1))
        for one in (mother, child)
    ]
    planned = contacts.propose(clerk, wanted)
    plan = planned.proposal.plan
    now = [visit for visit in plan.visits if visit.stage is Stage.NOW]
    assert [
        {one.key: one.contacts for one in visit.coming} for visit in now
    ] == [{
        str(mother.id): (Contact.ENDORSEMENT,),
        str(child.id): (Contact.BIOMETRICS, Contact.ENDORSEMENT),
    }]  # fmt: skip
    assert planned.names[str(child.id)].startswith("Klein")
    assert now[0].offer
    assert now[0].offer.kilometres == pytest.approx(7.2, abs=0.5)
    booked = contacts.book(clerk, wanted, plan.visits, key)
    (visit,) = booked.appointments
    assert visit.state is AppointmentState.BOOKED
    assert visit.starts_at == now[0].offer.opening.starts_at
    assert sorted(visit.services) == ["BIOMETRICS", "RESIDENCE_ENDORSEMENT"]
    assert actions(office, key) == [("appointment.booked", str(visit.id))]
    with unchanged(office.store):
        again = contacts.book(clerk, wanted, plan.visits, key)
    assert [one.id for one in again.appointments] == [visit.id]


def test_a_card_that_lies_ready_shows_that_the_permit_was_granted(
    office: Office, clerk: Actor
) -> None:
    someone = c.in_delft(office, clerk, nationality="USA")
    wanted = [Wanted(person_id=someone.id, procedure="skilled_migrant")]

    def said() -> ContactReason:
        (line,) = c.contacts(office).propose(clerk, wanted).proposal.plan.people
        assert line.start_work
        return line.start_work.reason

    assert said() is ContactReason.NOT_GRANTED
    f.ready_card(office, someone)
    assert said() is ContactReason.MVV_FREE


def test_what_fell_away_and_what_was_joined_is_recorded_once(office: Office, clerk: Actor) -> None:
    contacts = c.contacts(office)
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    wanted = [Wanted(person_id=someone.id, procedure="brexit")]  # nothing is left to book now
    plan = contacts.propose(clerk, wanted).proposal.plan
    assert not any(visit.is_bookable for visit in plan.visits)
    assert contacts.book(clerk, wanted, plan.visits, new_id()).recorded == 1
    (entry,) = entries(office, someone.id)
    assert (entry.saving, entry.contact, entry.rule, entry.rule_version) == (
        Saving.NOT_ASKED, Contact.BIOMETRICS, "reuse.E", 1,
    )  # fmt: skip
    assert (entry.location_id, entry.visits) == (clerk.location_id, 1)
    assert 15_000 < entry.metres < 30_000
    assert 40 < entry.minutes < 120
    assert contacts.book(clerk, wanted, plan.visits, new_id()).recorded == 0
    assert contacts.noted(clerk, someone.id) == "brexit"
    other = c.in_delft(office, clerk)
    both = [Wanted(person_id=other.id, procedure="first_without_mvv")]
    plan = contacts.propose(clerk, both).proposal.plan
    booked = contacts.book(clerk, both, plan.visits, new_id())
    (joined,) = entries(office, other.id)
    assert (joined.saving, joined.contact) == (Saving.JOINED, Contact.ENDORSEMENT)
    assert joined.appointment_id == booked.appointments[0].id


def test_nothing_is_booked_when_one_time_is_gone(office: Office, clerk: Actor) -> None:
    contacts = c.contacts(office)
    someone = c.in_delft(office, clerk)
    wanted = [Wanted(person_id=someone.id, procedure="first_without_mvv")]
    plan = contacts.propose(clerk, wanted).proposal.plan
    c.expected(office, clerk, someone)  # somebody else booked the person meanwhile
    with unchanged(office.store), refused(Code.ALREADY_BOOKED):
        contacts.book(clerk, wanted, plan.visits, new_id())


def test_a_procedure_that_is_not_known_and_people_who_are_not(office: Office, clerk: Actor) -> None:
    someone = c.in_delft(office, clerk)
    with pytest.raises(Invalid):
        office.contacts.propose(clerk, [Wanted(person_id=someone.id, procedure="nothing")])
    with refused(Code.NOT_FOUND):
        office.contacts.propose(clerk, [Wanted(person_id=new_id(), procedure="extension")])
    with refused(Code.NO_PARTICIPANT):
        office.contacts.propose(clerk, [])


def test_today_the_rules_are_not_known_and_a_visit_is_planned_to_be_asked(
    office: Office, clerk: Actor
) -> None:
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    plan = office.contacts.propose(
        clerk, [Wanted(person_id=someone.id, procedure="brexit")]
    ).proposal.plan
    line = plan.people[0].lines[0]
    assert (line.fate.value, line.is_visit) == ("ask", True)
    assert plan.visits[0].offer
    assert plan.visits[0].offer.way is Way.DESK
