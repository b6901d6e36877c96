"""Reading rolls of stickers and what is left of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.custody.stickers import Roll, Sticker, StickerState
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.stickers import RollRow, StickerRow

_OPEN = (AppointmentState.HELD, AppointmentState.BOOKED, AppointmentState.ARRIVED,
         AppointmentState.IN_SERVICE)  # fmt: skip


def rolls(
    session: Session, location_id: UUID, services: Iterable[str] | None = None
) -> tuple[Roll, ...]:
    """Return the rolls of a location with their counts, the first numbers first."""
    of_state = {
        state: func.count().filter(StickerRow.state == state).label(state.value)
        for state in StickerState
    }
    query = (
        select(RollRow.__table__, *of_state.values())
        .outerjoin(StickerRow, StickerRow.roll_id == RollRow.id)
        .where(RollRow.location_id == location_id)
        .group_by(*RollRow.__table__.columns)
        .order_by(RollRow.service, RollRow.prefix, RollRow.first)
    )
    if services is not None:
        query = query.where(RollRow.service.in_(list(services)))
    return tuple(
        Roll(
            id=row.id, location_id=row.location_id, service=row.service, prefix=row.prefix,
            first=row.first, last=row.last, digits=row.digits, used=row.used, spoiled=row.spoiled,
            destroyed=row.destroyed,
        )
        for row in session.execute(query)
    )  # fmt: skip


def used(session: Session, roll: Roll, number: int) -> Sticker | None:
    """Return a sticker that left its roll, or None while it is on it."""
    row = session.execute(
        select(StickerRow.__table__).where(
            StickerRow.roll_id == roll.id, StickerRow.number == number
        )
    ).one_or_none()
    if row is None:
        return None
    return Sticker(
        id=row.id, roll_id=row.roll_id, number=roll.label(number), state=row.state,
        person_id=row.person_id, valid_until=row.valid_until,
    )  # fmt: skip


def of_visit(session: Session, appointment_id: UUID, person_id: UUID) -> Sticker | None:
    """Return the sticker that a person got in a visit, or None."""
    row = session.execute(
        select(StickerRow.__table__, RollRow.prefix, RollRow.digits)
        .join(RollRow, RollRow.id == StickerRow.roll_id)
        .where(
            StickerRow.appointment_id == appointment_id, StickerRow.person_id == person_id,
            StickerRow.state == StickerState.USED,
        )
        .order_by(StickerRow.at.desc())
        .limit(1)
    ).one_or_none()  # fmt: skip
    if row is None:
        return None
    return Sticker(
        id=row.id, roll_id=row.roll_id, number=f"{row.prefix}{row.number:0{row.digits}}",
        state=row.state, person_id=row.person_id, valid_until=row.valid_until,
    )  # fmt: skip


def next_number(session: Session, roll: Roll) -> int | None:
    """Return the lowest number that is still on a roll, or None for an empty one."""
    gone = set(session.scalars(select(StickerRow.number).where(StickerRow.roll_id == roll.id)))
    return next((n for n in range(roll.first, roll.last + 1) if n not in gone), None)


def ahead(session: Session, location_id: UUID, service: str, now: datetime) -> int:
    """Return for how many persons a service is booked at a location and not done yet."""
    return session.scalar(
        select(func.count())
        .select_from(ParticipantServiceRow)
        .join(AppointmentRow, AppointmentRow.id == ParticipantServiceRow.appointment_id)
        .where(
            AppointmentRow.location_id == location_id, AppointmentRow.state.in_(_OPEN),
            AppointmentRow.ends_at > now, ParticipantServiceRow.service == service,
            ParticipantServiceRow.outcome == Outcome.DUE,
        )
    ) or 0  # fmt: skip


def stock(
    session: Session, location_id: UUID, services: Iterable[str], now: datetime
) -> dict[str, int]:
    """Return how many more persons the stock lasts for, per service; less than none is owed.

    A service without any roll here is not administered here, and absent.
    """
    return stocks(session, [location_id], services, now).get(location_id, {})


def stocks(
    session: Session, location_ids: Iterable[UUID], services: Iterable[str], now: datetime
) -> dict[UUID, dict[str, int]]:
    """Return the stock of each of some locations that has rolls, as `stock` does."""
    values = {"locations": list(location_ids), "services": sorted(services)}
    found: dict[UUID, dict[str, int]] = {}
    for row in session.connection().execute(_LEFT, values):
        left = row.left - ahead(session, row.location_id, row.service, now)
        found.setdefault(row.location_id, {})[row.service] = left
    return found


_GONE = (
    select(StickerRow.roll_id, func.count().label("gone")).group_by(StickerRow.roll_id).subquery()
)
_LEFT = (
    select(
        RollRow.location_id, RollRow.service,
        func.sum(RollRow.last - RollRow.first + 1 - func.coalesce(_GONE.c.gone, 0)).label("left"),
    )
    .outerjoin(_GONE, _GONE.c.roll_id == RollRow.id)
    .where(
        RollRow.location_id.in_(bindparam("locations", expanding=True)),
        RollRow.service.in_(bindparam("services", expanding=True)),
    )
    .group_by(RollRow.location_id, RollRow.service)
)  # fmt: skip
"""How many numbers are left on the rolls of some locations."""
