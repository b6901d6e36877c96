"""Reading what is expected in the coming weeks, and what of it was found needless."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.contacts.needless import Due, Ground, NeedlessState, NeedlessVisit
from counter_app.domain.people.person import full_name
from counter_app.store.queries import preflight
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.contacts import NeedlessVisitRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow


class Noted(NamedTuple):
    """What is known of a finding."""

    state: NeedlessState
    location_id: UUID
    reason: str
    ground: Ground
    rule: str
    version: int


Known = dict[tuple[UUID, UUID, str], Noted]
"""Findings by appointment, person and service."""

_COMING = (
    (ParticipantServiceRow.appointment_id == ParticipantRow.appointment_id)
    & (ParticipantServiceRow.position == ParticipantRow.position)
    & (ParticipantServiceRow.outcome == Outcome.DUE)
)
_EXPECTED = (
    select(
        AppointmentRow.id, AppointmentRow.starts_at, AppointmentRow.location_id,
        LocationRow.zone, ParticipantRow.person_id, ParticipantServiceRow.service,
    )
    .join(ParticipantRow, ParticipantRow.appointment_id == AppointmentRow.id)
    .join(ParticipantServiceRow, _COMING)
    .join(LocationRow, LocationRow.id == AppointmentRow.location_id)
    .where(AppointmentRow.state == AppointmentState.BOOKED)
    .order_by(AppointmentRow.starts_at, ParticipantRow.person_id)
)  # fmt: skip
_AHEAD = _EXPECTED.where(
    AppointmentRow.starts_at > bindparam("first"), AppointmentRow.starts_at < bindparam("last")
)
_OF_PERSON = _EXPECTED.where(
    ParticipantRow.person_id == bindparam("person_id"),
    AppointmentRow.starts_at > bindparam("first"),
)
_PERSONS = (
    select(func.count(ParticipantServiceRow.position.distinct()))
    .where(
        ParticipantServiceRow.appointment_id == NeedlessVisitRow.appointment_id,
        ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
    )
    .correlate(NeedlessVisitRow)
    .scalar_subquery()
)
_LISTED = (
    select(
        NeedlessVisitRow.__table__, AppointmentRow.starts_at, LocationRow.name.label("place"),
        PersonRow.surname, PersonRow.given_names, PersonRow.v_number, _PERSONS.label("persons"),
    )
    .join(AppointmentRow, AppointmentRow.id == NeedlessVisitRow.appointment_id)
    .join(LocationRow, LocationRow.id == NeedlessVisitRow.location_id)
    .join(PersonRow, PersonRow.id == NeedlessVisitRow.person_id)
    .order_by(AppointmentRow.starts_at, PersonRow.search_key, NeedlessVisitRow.service)
)  # fmt: skip


def ahead(session: Session, first: datetime, last: datetime) -> tuple[Due, ...]:
    """Return everything that people are expected for between two moments, at all locations."""
    return _due(session, _AHEAD, {"first": first, "last": last})


def of_person(session: Session, person_id: UUID, first: datetime) -> tuple[Due, ...]:
    """Return everything that one person is expected for after a moment."""
    return _due(session, _OF_PERSON, {"person_id": person_id, "first": first})


def known(session: Session, first: datetime, last: datetime) -> Known:
    """Return the findings about visits between two moments."""
    row = NeedlessVisitRow
    rows = session.connection().execute(
        select(
            row.appointment_id, row.person_id, row.service, row.state, row.location_id,
            row.reason, row.ground, row.rule, row.rule_version,
        )
        .join(AppointmentRow, AppointmentRow.id == row.appointment_id)
        .where(AppointmentRow.starts_at > first, AppointmentRow.starts_at < last)
    )  # fmt: skip
    return {(one[0], one[1], one[2]): Noted(*one[3:]) for one in rows}


def listed(
    session: Session, states: Iterable[NeedlessState], since: datetime,
    location_id: UUID | None = None,
) -> tuple[NeedlessVisit, ...]:  # fmt: skip
    """Return findings of visits that are to come, and what was decided since a moment."""
    still: ColumnElement[bool] = AppointmentRow.starts_at > since
    wanted = _LISTED.where(NeedlessVisitRow.state.in_(sorted(states)), still)
    if location_id is not None:
        wanted = wanted.where(NeedlessVisitRow.location_id == location_id)
    return _visits(session, wanted)


def one(session: Session, appointment_id: UUID, person_id: UUID) -> NeedlessVisit | None:
    """Return the finding about one person on one visit, None where there is none."""
    found = _visits(
        session,
        _LISTED.where(
            NeedlessVisitRow.appointment_id == appointment_id,
            NeedlessVisitRow.person_id == person_id,
        ),
    )
    return found[0] if found else None


def _due(
    session: Session, wanted: Select[*tuple[Any, ...]], values: dict[str, Any]
) -> tuple[Due, ...]:
    rows = session.connection().execute(wanted, values).all()
    cards = preflight.cards_of(session, {row.person_id for row in rows})
    return tuple(
        Due(
            appointment_id=row.id, person_id=row.person_id, service=row.service,
            location_id=row.location_id, cards=cards.get(row.person_id, ()),
            day=row.starts_at.astimezone(ZoneInfo(row.zone)).date(),
        )
        for row in rows
    )  # fmt: skip


def _visits(session: Session, wanted: Select[*tuple[Any, ...]]) -> tuple[NeedlessVisit, ...]:
    """Return one finding for each person of a visit; the rows of one stand together."""
    grouped: dict[tuple[UUID, UUID], list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in session.connection().execute(wanted):
        grouped[row.appointment_id, row.person_id].append(row)
    return tuple(_visit(rows) for rows in grouped.values())


def _visit(rows: Sequence[Row[*tuple[Any, ...]]]) -> NeedlessVisit:
    first = rows[0]
    return NeedlessVisit(
        appointment_id=first.appointment_id, person_id=first.person_id,
        name=full_name(first.surname, first.given_names), v_number=first.v_number or "",
        location_id=first.location_id, location_name=first.place, starts_at=first.starts_at,
        services=tuple(row.service for row in rows), grounds=tuple(row.ground for row in rows),
        rule=first.rule, version=first.rule_version, found_at=first.found_at, state=first.state,
        others=max(0, first.persons - 1), reason=first.reason, decided_at=first.decided_at,
    )  # fmt: skip
