"""Reading what the door of an issuance day goes by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import Candidate, CardSeen
from counter_app.domain.issuance_days.signals import Signal
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import full_name
from counter_app.domain.queue import PriorityReason, ticket_text
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.issuance_day_floor import SignalRow
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    InvitationRow,
    IssuanceDayGuestRow,
    IssuanceDayRow,
)
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import DeskRow, LocationRow
from counter_app.store.tables.queue import QueueEntryRow, TicketRow

_A, _E = AppointmentRow, QueueEntryRow
_TODAY = (
    select(
        IssuanceDayRow.id, IssuanceDayRow.name, IssuanceDayRow.state, IssuanceDayRow.begins_at,
        IssuanceDayRow.ends_at, IssuanceDayRow.hall_holds,
    )
    .where(
        IssuanceDayRow.location_id == bindparam("location_id"),
        IssuanceDayRow.day == bindparam("day"),
        IssuanceDayRow.state != DayState.CALLED_OFF,
    )
    .order_by((IssuanceDayRow.state == DayState.RUNNING).desc(), IssuanceDayRow.id.desc())
    .limit(1)
)  # fmt: skip
_SIGNALS = (
    select(SignalRow.kind, SignalRow.at, SignalRow.until_at, SignalRow.desk_id, SignalRow.card_id)
    .where(SignalRow.day_id == bindparam("day_id"))
    .order_by(SignalRow.at, SignalRow.id)
)
_OPEN = _E.ended_at.is_(None) & _E.voided_at.is_(None)
_VISITS = (
    select(
        _A.id, _A.starts_at, _A.state, _A.location_id, LocationRow.name.label("location"),
        LocationRow.zone, TicketRow.number, TicketRow.priority_reason,
        _E.id.label("entry"), DeskRow.name.label("desk"), InstitutionRow.name.label("institution"),
    )
    .join(ParticipantRow, ParticipantRow.appointment_id == _A.id)
    .join(LocationRow, LocationRow.id == _A.location_id)
    .outerjoin(TicketRow, TicketRow.appointment_id == _A.id)
    .outerjoin(_E, (_E.appointment_id == _A.id) & _OPEN)
    .outerjoin(DeskRow, DeskRow.id == _E.desk_id)
    .outerjoin(
        InvitationRow,
        (InvitationRow.visit_uid == _A.uid)
        & (InvitationRow.person_id == ParticipantRow.person_id),
    )
    .outerjoin(IssuanceDayGuestRow, IssuanceDayGuestRow.id == InvitationRow.guest_id)
    .outerjoin(InstitutionRow, InstitutionRow.id == IssuanceDayGuestRow.institution_id)
    .where(
        ParticipantRow.person_id == bindparam("person_id"),
        _A.state.not_in((AppointmentState.MOVED, AppointmentState.HELD)),
    )
)  # fmt: skip
_COMING = (
    select(ParticipantRow.person_id)
    .join(
        ParticipantServiceRow,
        (ParticipantServiceRow.appointment_id == ParticipantRow.appointment_id)
        & (ParticipantServiceRow.position == ParticipantRow.position),
    )
    .where(
        ParticipantRow.appointment_id == bindparam("appointment_id"),
        ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
    )
    .distinct()
)
_CARDS = (
    select(
        CardRow.person_id, CardRow.state, CardRow.location_id, CardRow.box, CardRow.position,
        LocationRow.name.label("location"),
    )
    .join(LocationRow, LocationRow.id == CardRow.location_id)
    .where(CardRow.person_id.in_(bindparam("people", expanding=True)))
)  # fmt: skip
_NAME = select(PersonRow.surname, PersonRow.given_names).where(
    PersonRow.id == bindparam("person_id")
)

_BY_NAME = (
    select(
        PersonRow.id, PersonRow.surname, PersonRow.given_names, PersonRow.born, _A.starts_at,
        InstitutionRow.name.label("institution"),
    )
    .join(ParticipantRow, ParticipantRow.person_id == PersonRow.id)
    .join(_A, _A.id == ParticipantRow.appointment_id)
    .outerjoin(
        InvitationRow,
        (InvitationRow.visit_uid == _A.uid) & (InvitationRow.person_id == PersonRow.id),
    )
    .outerjoin(IssuanceDayGuestRow, IssuanceDayGuestRow.id == InvitationRow.guest_id)
    .outerjoin(InstitutionRow, InstitutionRow.id == IssuanceDayGuestRow.institution_id)
    .where(
        PersonRow.search_key >= bindparam("least"),
        PersonRow.search_key < bindparam("beyond"),
        _A.location_id == bindparam("location_id"),
        _A.starts_at >= bindparam("begins"),
        _A.starts_at < bindparam("ends"),
        _A.state.not_in((AppointmentState.MOVED, AppointmentState.HELD)),
    )
    .order_by(PersonRow.search_key, PersonRow.id)
    .limit(bindparam("most"))
)  # fmt: skip
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The issuance day of a hall, with what was said in it so far."""

    id: UUID
    name: str
    state: DayState
    begins_at: datetime
    ends_at: datetime
    hall_holds: int | None = None
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An appointment of somebody, as far as the door goes by it.

    Attributes:
        is_inside: whether somebody waits or is served on it now.
    """

    id: UUID
    starts_at: datetime
    state: AppointmentState
    location_id: UUID
    location_name: str
    zone: str
    ticket: str
    desk_name: str
    institution: str
    is_inside: bool
    priority: PriorityReason | None


def today(session: Session, location_id: UUID, day: date) -> Today | None:
    """Return the issuance day of a hall on a date, the running one first; None without any."""
    row = (
        session.connection().execute(_TODAY, {"location_id": location_id, "day": day}).one_or_none()
    )
    if row is None:
        return None
    return Today(
        id=row.id, name=row.name, state=row.state, begins_at=row.begins_at, ends_at=row.ends_at,
        hall_holds=row.hall_holds, signals=signals(session, row.id),
    )  # fmt: skip


def signals(session: Session, day_id: UUID) -> tuple[Signal, ...]:
    """Return what was said in a day so far, the first first."""
    rows = session.connection().execute(_SIGNALS, {"day_id": day_id})
    return tuple(
        Signal(
            kind=row.kind, at=row.at, until_at=row.until_at, desk_id=row.desk_id,
            card_id=row.card_id,
        )
        for row in rows
    )  # fmt: skip


def visits(session: Session, person_id: UUID) -> tuple[Visit, ...]:
    """Return every appointment of somebody that was not moved, in no order."""
    rows = session.connection().execute(_VISITS, {"person_id": person_id})
    return tuple(_visit(row) for row in rows)


def coming(session: Session, appointment_id: UUID) -> tuple[UUID, ...]:
    """Return who comes on an appointment, without those who withdrew."""
    found = session.connection().execute(_COMING, {"appointment_id": appointment_id})
    return tuple(found.scalars())


def cards(session: Session, people: tuple[UUID, ...]) -> tuple[CardSeen, ...]:
    """Return the cards of some people."""
    rows = session.connection().execute(_CARDS, {"people": list(people)})
    return tuple(
        CardSeen(
            person_id=row.person_id, state=row.state, location_id=row.location_id,
            location_name=row.location,
        )
        for row in rows
    )  # fmt: skip


def by_name(
    session: Session, key: str, location_id: UUID, begins: datetime, ends: datetime, most: int
) -> tuple[Candidate, ...]:
    """Return who is expected within a span of time and whose folded name begins so."""
    rows = session.connection().execute(
        _BY_NAME,
        {
            "least": key, "beyond": key + _LAST, "location_id": location_id, "begins": begins,
            "ends": ends, "most": most,
        },
    )  # fmt: skip
    return tuple(
        Candidate(
            person_id=row.id, name=full_name(row.surname, row.given_names),
            date_of_birth=PartialDate.parse(row.born), starts_at=row.starts_at,
            institution=row.institution or "",
        )
        for row in rows
    )  # fmt: skip


def name_of(session: Session, person_id: UUID) -> str:
    """Return somebody's name, "" for nobody on file."""
    row = session.connection().execute(_NAME, {"person_id": person_id}).one_or_none()
    return full_name(row.surname, row.given_names) if row else ""


def _visit(row: Row[*tuple[Any, ...]]) -> Visit:
    return Visit(
        id=row.id, starts_at=row.starts_at, state=row.state, location_id=row.location_id,
        location_name=row.location, zone=row.zone, ticket=ticket_text(row.number),
        desk_name=row.desk or "", institution=row.institution or "",
        is_inside=row.entry is not None, priority=row.priority_reason,
    )  # fmt: skip
