"""Reading the hall of an issuance day for runners: numbers and places, no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import CardState, Place
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.issuance_days.fetching import InHall, Waited
from counter_app.domain.queue import ticket_text
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.planning import DeskRow
from counter_app.store.tables.queue import DeskSliceRow, QueueEntryRow, TicketRow
from counter_app.store.tables.vault import TrayRow

_E = QueueEntryRow
_OPEN = (
    (_E.location_id == bindparam("location_id"))
    & _E.ended_at.is_(None)
    & _E.voided_at.is_(None)
    & (TicketRow.day == bindparam("day"))
)
_HALL = (
    select(
        _E.appointment_id, _E.state, _E.started_at, AppointmentRow.starts_at, TicketRow.number,
        TicketRow.arrived_at, TicketRow.priority, DeskRow.name,
    )
    .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
    .join(TicketRow, TicketRow.appointment_id == _E.appointment_id)
    .outerjoin(DeskRow, DeskRow.id == _E.desk_id)
    .where(_OPEN)
)  # fmt: skip
_FETCHABLE = (CardState.IN_STOCK, CardState.RESERVED, CardState.PRESENTED)
_CARDS = (
    select(
        CardRow.id, CardRow.document_number, CardRow.box, CardRow.position, CardRow.state,
        CardRow.keeper, CardRow.keeper_id, _E.appointment_id, TrayRow.walk,
    )
    .join(ParticipantRow, ParticipantRow.appointment_id == _E.appointment_id)
    .join(TicketRow, TicketRow.appointment_id == _E.appointment_id)
    .join(
        CardRow,
        (CardRow.person_id == ParticipantRow.person_id)
        & (CardRow.location_id == _E.location_id)
        & CardRow.state.in_(_FETCHABLE),
    )
    .outerjoin(
        TrayRow, (TrayRow.location_id == CardRow.location_id) & (TrayRow.label == CardRow.box)
    )
    .where(_OPEN)
)  # fmt: skip
_IS_WAITED_FOR = _CARDS.where(CardRow.id == bindparam("card_id")).limit(1)
_LAST = 1_000_000
"""Where a card stands on the way that lies in no known tray: at the end."""

_BY_NUMBER = select(
    CardRow.id, CardRow.document_number, CardRow.person_id, CardRow.location_id, CardRow.state,
    CardRow.version, CardRow.box, CardRow.position, CardRow.keeper, CardRow.keeper_id,
).where(CardRow.document_number == bindparam("number"))  # fmt: skip
_AT_WORK = select(func.count()).where(
    DeskSliceRow.location_id == bindparam("location_id"), DeskSliceRow.ended_at.is_(None)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardInStore:
    """What a runner may know of a card: its number and where it is, no name."""

    id: UUID
    number: str
    person_id: UUID | None
    location_id: UUID
    state: CardState
    version: int
    keeper: Keeper


def in_hall(session: Session, location_id: UUID, day: date) -> tuple[InHall, ...]:
    """Return who came today and is not done yet, in no order."""
    rows = session.connection().execute(_HALL, {"location_id": location_id, "day": day})
    return tuple(
        InHall(
            appointment_id=row.appointment_id, ticket=ticket_text(row.number), state=row.state,
            since=row.started_at, starts_at=row.starts_at, arrived_at=row.arrived_at,
            priority=row.priority, desk_name=row.name or "",
        )
        for row in rows
    )  # fmt: skip


def waited_for(session: Session, location_id: UUID, day: date) -> tuple[Waited, ...]:
    """Return the cards of those people that lie here or are in somebody's hands."""
    rows = session.connection().execute(_CARDS, {"location_id": location_id, "day": day})
    return tuple(
        Waited(
            card_id=row.id, number=row.document_number, place=Place(row.box, row.position),
            walk=_LAST if row.walk is None else row.walk, appointment_id=row.appointment_id,
            carried_by=row.keeper_id if row.keeper is KeeperKind.OPERATOR else None,
        )
        for row in rows
    )  # fmt: skip


def is_waited_for(session: Session, location_id: UUID, day: date, card_id: UUID) -> bool:
    """Whether somebody in the hall waits for a card."""
    wanted = {"location_id": location_id, "day": day, "card_id": card_id}
    return session.connection().execute(_IS_WAITED_FOR, wanted).first() is not None


def card(session: Session, number: str) -> CardInStore | None:
    """Return the card with a document number, or None."""
    row = session.connection().execute(_BY_NUMBER, {"number": number}).one_or_none()
    if row is None:
        return None
    return CardInStore(
        id=row.id, number=row.document_number, person_id=row.person_id,
        location_id=row.location_id, state=row.state, version=row.version,
        keeper=Keeper(row.keeper, row.keeper_id),
    )  # fmt: skip


def desks_at_work(session: Session, location_id: UUID) -> int:
    """Return at how many desks somebody sits now."""
    found = session.connection().execute(_AT_WORK, {"location_id": location_id})
    return found.scalar_one()
