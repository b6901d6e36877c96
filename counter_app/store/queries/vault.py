"""Reading trays and counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import IN_HOUSE, CardState
from counter_app.domain.custody.counting import Count, CountLine
from counter_app.domain.custody.storage import Tray
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.invitations import COMING
from counter_app.store.queries import doors
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.issuance_days import InvitationRow, IssuanceDayRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.vault import CountLineRow, CountRow, TrayRow

_GUESTS_COME = (DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING)
_COMING = select(ParticipantRow.person_id, AppointmentRow.id, AppointmentRow.starts_at)
_TRAYS = select(TrayRow.__table__)
_TO_COME = (AppointmentState.BOOKED, AppointmentState.ARRIVED)


@dataclass(frozen=True, slots=True)
class Coming:
    """A visit that is still to come."""

    id: UUID
    starts_at: datetime


def trays(session: Session, location_id: UUID, *, lock: bool = False) -> tuple[Tray, ...]:
    """Return the trays of a location in walking order; locked for who changes their order."""
    asked = _TRAYS.where(TrayRow.location_id == location_id).order_by(TrayRow.walk, TrayRow.label)
    rows = session.execute(asked.with_for_update() if lock else asked)
    return tuple(_tray(row) for row in rows)


def locked_tray(session: Session, location_id: UUID, label: str) -> Tray | None:
    """Return a tray by its label, locked for who lays a card into it; None when it is not here."""
    asked = _TRAYS.where(TrayRow.location_id == location_id, TrayRow.label == label)
    row = session.execute(asked.with_for_update()).one_or_none()
    return _tray(row) if row else None


def lying(session: Session, location_id: UUID) -> dict[str, int]:
    """Return how many cards lie in each tray of a location, by its label."""
    rows = session.execute(
        select(CardRow.box, func.count())
        .where(
            CardRow.location_id == location_id,
            CardRow.state.in_(list(IN_HOUSE - {CardState.RECEIVED})),
        )
        .group_by(CardRow.box)
    )
    return {row[0]: row[1] for row in rows}


def visits_of_cards(
    session: Session, location_id: UUID, begins: datetime, ends: datetime
) -> dict[UUID, Coming]:
    """Return when each person comes to a location within a span of time, the first visit."""
    rows = session.execute(
        _COMING.join(AppointmentRow, AppointmentRow.id == ParticipantRow.appointment_id)
        .where(
            AppointmentRow.location_id == location_id, AppointmentRow.starts_at >= begins,
            AppointmentRow.starts_at < ends, AppointmentRow.state.in_(_TO_COME),
        )
        .order_by(AppointmentRow.starts_at.desc())
    )  # fmt: skip
    return {row.person_id: Coming(row.id, row.starts_at) for row in rows}


def next_visit(
    session: Session, person_id: UUID, location_id: UUID, since: datetime
) -> Coming | None:
    """Return the next visit of a person at a location that is still to come, or None."""
    row = session.execute(
        _COMING.join(AppointmentRow, AppointmentRow.id == ParticipantRow.appointment_id)
        .where(
            ParticipantRow.person_id == person_id, AppointmentRow.location_id == location_id,
            AppointmentRow.starts_at >= since, AppointmentRow.state.in_(_TO_COME),
        )
        .order_by(AppointmentRow.starts_at)
        .limit(1)
    ).one_or_none()  # fmt: skip
    return Coming(row.id, row.starts_at) if row else None


def wanted_by_days(
    session: Session, location_id: UUID, day: date, begins: datetime, ends: datetime
) -> dict[UUID, doors.Wanted]:
    """Return which cards that lie here go to the hall of an issuance day, with when and where.

    Wanted are the cards of invited guests, for a day on that date, or whose transport leaves then.

    Args:
        begins, ends: the date as a span of time at this location.
    """
    rows = session.execute(
        select(
            CardRow.id, func.min(InvitationRow.starts_at).label("starts_at"),
            func.min(LocationRow.name).label("hall"),
        )
        .join(InvitationRow, InvitationRow.person_id == CardRow.person_id)
        .join(IssuanceDayRow, IssuanceDayRow.id == InvitationRow.day_id)
        .join(LocationRow, LocationRow.id == IssuanceDayRow.location_id)
        .where(
            CardRow.location_id == location_id, IssuanceDayRow.location_id != location_id,
            CardRow.state.in_((CardState.IN_STOCK, CardState.RESERVED)),
            IssuanceDayRow.state.in_(_GUESTS_COME), InvitationRow.state.in_(COMING),
            (IssuanceDayRow.day == day)
            | ((IssuanceDayRow.transport_at >= begins) & (IssuanceDayRow.transport_at < ends)),
        )
        .group_by(CardRow.id)
    )  # fmt: skip
    seen = {row.id: doors.Wanted(row.starts_at, row.hall) for row in rows}
    return doors.cards_for_days(session.connection(), location_id, day, begins, ends) | seen


def count(session: Session, count_id: UUID) -> Count:
    """Return a count with its lines. Raises Refused(NOT_FOUND)."""
    row = session.execute(select(CountRow.__table__).where(CountRow.id == count_id)).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="count")
    return _count(session, row)


def lock_count(session: Session, count_id: UUID) -> None:
    """Hold a count against others who scan or close it until the end."""
    held = select(CountRow.id).where(CountRow.id == count_id)
    session.connection().execute(held.with_for_update(key_share=True)).all()


def check_open(session: Session, count_id: UUID, location_id: UUID) -> None:
    """Raise Refused(NOT_FOUND, NOT_HERE, WRONG_STATE) unless a count is open at a location.

    It is held against others until the end: who scans the same card next finds it noted.
    """
    row = session.execute(
        select(CountRow.location_id, CountRow.closed_at)
        .where(CountRow.id == count_id)
        .with_for_update(key_share=True)
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="count")
    if row.location_id != location_id:
        raise Refused(Code.NOT_HERE)
    if row.closed_at is not None:
        raise Refused(Code.WRONG_STATE, state="closed", wanted="open")


def line(session: Session, count_id: UUID, number: str) -> CountLine | None:
    """Return one line of a count, or None."""
    row = session.execute(
        select(CountLineRow.__table__).where(
            CountLineRow.count_id == count_id, CountLineRow.number == number
        )
    ).one_or_none()
    return _line(row) if row else None


def open_count(session: Session, location_id: UUID) -> Count | None:
    """Return the count that is under way at a location, or None."""
    row = session.execute(
        select(CountRow.__table__)
        .where(CountRow.location_id == location_id, CountRow.closed_at.is_(None))
        .order_by(CountRow.opened_at)
        .limit(1)
    ).one_or_none()
    return _count(session, row) if row else None


def _tray(row: Row[*tuple[Any, ...]]) -> Tray:
    return Tray(
        id=row.id, location_id=row.location_id, label=row.label, walk=row.walk,
        positions=row.positions,
    )  # fmt: skip


def _count(session: Session, row: Row[*tuple[Any, ...]]) -> Count:
    lines = session.execute(
        select(CountLineRow.__table__)
        .where(CountLineRow.count_id == row.id)
        .order_by(CountLineRow.place, CountLineRow.number)
    )
    return Count(
        id=row.id, location_id=row.location_id, tray=row.tray, first_id=row.first_id,
        second_id=row.second_id, opened_at=row.opened_at, closed_at=row.closed_at,
        alone_reason=row.alone_reason,
        lines=tuple(_line(one) for one in lines),
    )  # fmt: skip


def _line(row: Row[*tuple[Any, ...]]) -> CountLine:
    return CountLine(
        number=row.number, card_id=row.card_id, place=row.place, is_expected=row.is_expected,
        seen_at=row.seen_at, explanation=row.explanation, note=row.note,
    )  # fmt: skip
