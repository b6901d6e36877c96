"""Reading the waiting list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code, Refused
from counter_app.domain.people.person import full_name
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.store.tables.appointments import AppointmentRow, WaitlistPersonRow, WaitlistRow
from counter_app.store.tables.people import PersonRow

_W = WaitlistRow
_LISTED = (WaitState.WAITING, WaitState.OFFERED)
_ENTRY = select(*_W.__table__.columns, AppointmentRow.held_until).outerjoin(
    AppointmentRow, AppointmentRow.id == _W.appointment_id
)
_BY_ID = _ENTRY.where(_W.id == bindparam("entry_id"))
_BY_APPOINTMENT = _ENTRY.where(_W.appointment_id == bindparam("appointment_id"))
_HERE = _ENTRY.where(_W.location_id == bindparam("location_id"), _W.state.in_(_LISTED)).order_by(
    _W.queued_at, _W.id
)
_WAITING = _ENTRY.where(_W.state == WaitState.WAITING).order_by(_W.queued_at, _W.id)
_OVER = _WAITING.where(_W.until_day < bindparam("today"))
_PEOPLE = (
    select(
        WaitlistPersonRow.entry_id, WaitlistPersonRow.person_id, WaitlistPersonRow.services,
        PersonRow.surname, PersonRow.given_names,
    )
    .join(PersonRow, PersonRow.id == WaitlistPersonRow.person_id)
    .where(WaitlistPersonRow.entry_id.in_(bindparam("entry_ids", expanding=True)))
    .order_by(WaitlistPersonRow.entry_id, WaitlistPersonRow.position)
)  # fmt: skip
_SAME = (
    select(WaitlistPersonRow.person_id, WaitlistPersonRow.services)
    .join(_W, _W.id == WaitlistPersonRow.entry_id)
    .where(
        _W.location_id == bindparam("location_id"), _W.state.in_(_LISTED),
        WaitlistPersonRow.person_id.in_(bindparam("person_ids", expanding=True)),
    )
)  # fmt: skip


def entry(session: Session, entry_id: UUID) -> WaitEntry:
    """Return an entry. Raises Refused(NOT_FOUND)."""
    found = _entries(session, _BY_ID, {"entry_id": entry_id})
    if not found:
        raise Refused(Code.NOT_FOUND, what="waitlist")
    return found[0]


def by_appointment(session: Session, appointment_id: UUID) -> WaitEntry | None:
    """Return the entry to which a time was offered, or None."""
    found = _entries(session, _BY_APPOINTMENT, {"appointment_id": appointment_id})
    return found[0] if found else None


def at(session: Session, location_id: UUID) -> tuple[WaitEntry, ...]:
    """Return who waits at a location and to whom a time is offered, in their order."""
    return _entries(session, _HERE, {"location_id": location_id})


def waiting(session: Session) -> tuple[WaitEntry, ...]:
    """Return who waits for an offer at all locations, in their order."""
    return _entries(session, _WAITING, {})


def is_listed(session: Session, wish: WaitWish) -> bool:
    """Whether somebody waits at the same location for one of the same services already."""
    wanted = {one.person_id: set(one.services) for one in wish.participants}
    values = {"location_id": wish.location_id, "person_ids": list(wanted)}
    rows = session.connection().execute(_SAME, values)
    return any(wanted[row.person_id].intersection(row.services.split()) for row in rows)


def over(session: Session, today: date) -> tuple[WaitEntry, ...]:
    """Return who waits though the last day that would do is past."""
    return _entries(session, _OVER, {"today": today})


def _entries(
    session: Session, statement: Select[Any], values: dict[str, object]
) -> tuple[WaitEntry, ...]:
    rows = session.connection().execute(statement, values).all()
    people: dict[UUID, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    if rows:
        for one in session.connection().execute(_PEOPLE, {"entry_ids": [row.id for row in rows]}):
            people[one.entry_id].append(one)
    return tuple(_entry(row, people[row.id]) for row in rows)


def _entry(row: Row[*tuple[Any, ...]], people: Sequence[Row[*tuple[Any, ...]]]) -> WaitEntry:
    return WaitEntry(
        id=row.id,
        wish=WaitWish(
            location_id=row.location_id,
            participants=tuple(
                Asked(one.person_id, tuple(one.services.split())) for one in people
            ),
            from_day=row.from_day, until_day=row.until_day, part=row.part,
            arrangement=row.arrangement, replaces=row.replaces_id,
            needs=tuple(row.needs.split()), audience=row.audience, postcode=row.postcode,
        ),
        state=row.state, queued_at=row.queued_at, offers=row.offers,
        appointment_id=row.appointment_id, held_until=row.held_until,
        names=tuple(full_name(one.surname, one.given_names) for one in people),
        version=row.version,
    )  # fmt: skip
