"""A made-up issuance day that runs today: guests with cards, invited by two institutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.appointments import Appointment
from counter_app.domain.custody.card import Card
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState, HourLine, Institution, IssuanceDay, Share
from counter_app.domain.issuance_days.guests import Match
from counter_app.domain.issuance_days.invitations import AnswerWay, InvitationState
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.issuance_days import (
    InvitationRow,
    IssuanceDayGuestRow,
    IssuanceDayRosterRow,
)
from tests import factories as f
from tests import issuance_day_office as days
from tests.beneath import beneath


@dataclass(frozen=True, slots=True)
class Invited:
    """A guest with appointment and card."""

    person: Person
    visit: Appointment
    institution: Institution

    def card(self, office: Office) -> Card:
        """Return the guest's card as it is now."""
        (found,) = office.custody.of_person(self.person.id)
        return found


@dataclass(frozen=True, slots=True)
class Floor:
    """A day and its guests, in the order in which they were given."""

    day: IssuanceDay
    institutions: tuple[Institution, ...]
    guests: tuple[Invited, ...]


def floor(
    office: Office, times: Sequence[datetime], state: DayState = DayState.RUNNING,
    on: date = f.TODAY,
) -> Floor:  # fmt: skip
    """Make a day here today with guests told to come at these moments, and take it to a state.

    Guests are of the first and the second institution by turns.
    """
    planner, clerk = f.seat(office, "planner"), f.seat(office, "clerk")
    bodies = tuple(
        days.institution(office, planner, name)
        for name in ("Universiteit Utrecht", "Hogeschool Voorbeeld")
    )
    day = office.issuance_days.make(planner, _plan(planner, bodies, on), new_id())
    day = office.issuance_days.step(planner, day.id, DayState.OPEN_FOR_INVITATIONS, new_id())
    rosters = {one.id: new_id() for one in bodies}
    with beneath(office.store) as connection:
        for body, roster in rosters.items():
            connection.execute(insert(table(IssuanceDayRosterRow)).values(
                id=roster, day_id=day.id, institution_id=body, file_name="list.csv",
                sha256=f"{roster.int:064x}"[:64], at=f.NOW, operator_id=planner.operator_id,
                rows=len(times), report={},
            ))  # fmt: skip
    guests = tuple(
        _guest(office, clerk, day, bodies[number % 2], rosters[bodies[number % 2].id], number, at)
        for number, at in enumerate(times)
    )
    for wanted in (DayState.CUT_OFF, DayState.RUNNING):
        if day.state is not state:
            day = office.issuance_days.step(planner, day.id, wanted, new_id())
    return Floor(day, bodies, guests)


def _plan(planner: Actor, bodies: tuple[Institution, ...], on: date) -> IssuanceDay:
    return days.plan(
        planner.location_id, tuple(Share(institution_id=one.id, expected=20) for one in bodies),
        day=on, doors_open=time(8), name="September",
        hours=(HourLine(begins=time(9), ends=time(17), desks=6, staff=14, per_quarter=20),),
        invite_from=on - timedelta(days=14),
        cut_off_at=f.local(on - timedelta(days=3), 12),
        transport_at=f.local(on - timedelta(days=1), 15),
    )  # fmt: skip


def _guest(
    office: Office, clerk: Actor, day: IssuanceDay, body: Institution, roster: UUID, number: int,
    at: datetime,
) -> Invited:  # fmt: skip
    someone = f.on_file(office, clerk, surname=f"Gast{number:03}", given_names="Ayşe")
    visit = f.book(office, clerk, at, someone)
    guest = new_id()
    with beneath(office.store) as connection:
        connection.execute(insert(table(IssuanceDayGuestRow)).values(
            id=guest, day_id=day.id, institution_id=body.id, roster_id=roster, row=number + 2,
            surname=someone.surname, given_names=someone.given_names,
            born=someone.date_of_birth.iso(), match=Match.BY_NUMBER, v_number=someone.v_number,
            given_number="", nationality="TUR", email="", language="", party="",
            person_id=someone.id, version=1,
        ))  # fmt: skip
        connection.execute(insert(table(InvitationRow)).values(
            id=new_id(), day_id=day.id, guest_id=guest, person_id=someone.id,
            state=InvitationState.INVITED, starts_at=at, moved_at=f.NOW,
            operator_id=clerk.operator_id, way=AnswerWay.HOUSE, reason="", visit_uid=visit.uid,
            version=1,
        ))  # fmt: skip
    return Invited(someone, visit, body)
