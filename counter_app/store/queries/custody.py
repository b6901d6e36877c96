"""Reading cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, case, func, select
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import IN_HOUSE, Card, CardState, CustodyEvent, Place
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.store.tables.custody import CardReminderRow, CardRow, CustodyEventRow

_S = CardState
_TO_COME = (_S.ANNOUNCED, _S.RECEIVED, _S.IN_STOCK, _S.RESERVED, _S.IN_TRANSIT, _S.AT_PARTNER)
_ALL = select(CardRow.__table__)
_BY_ID = _ALL.where(CardRow.id == bindparam("card_id"))
_BY_NUMBER = _ALL.where(CardRow.document_number == bindparam("number"))
_OF_PERSON = _ALL.where(CardRow.person_id == bindparam("person_id")).order_by(
    CardRow.valid_from.desc()
)
_BY_V_NUMBER = _ALL.where(CardRow.v_number == bindparam("v_number"))


def _card(row: Row[*tuple[Any, ...]]) -> Card:
    return Card(
        id=row.id, document_number=row.document_number, document_type=row.document_type,
        v_number=row.v_number, surname=row.surname, given_names=row.given_names,
        date_of_birth=PartialDate.parse(row.born), valid_from=row.valid_from,
        valid_until=row.valid_until, state=row.state, location_id=row.location_id,
        place=Place(row.box, row.position), person_id=row.person_id, version=row.version,
        keeper=Keeper(row.keeper, row.keeper_id), reserved_for=row.reserved_for,
    )  # fmt: skip


def find(session: Session, card_id: UUID) -> Card | None:
    """Return a card, or None."""
    row = session.connection().execute(_BY_ID, {"card_id": card_id}).one_or_none()
    return _card(row) if row else None


def card(session: Session, card_id: UUID) -> Card:
    """Return a card. Raises Refused(CARD_UNKNOWN)."""
    found = find(session, card_id)
    if found is None:
        raise Refused(Code.CARD_UNKNOWN)
    return found


def by_number(session: Session, number: str) -> Card | None:
    """Return the card with a document number, or None."""
    row = session.connection().execute(_BY_NUMBER, {"number": number}).one_or_none()
    return _card(row) if row else None


def by_numbers(session: Session, numbers: Iterable[str]) -> dict[str, Card]:
    """Return the cards with these document numbers."""
    wanted = list(numbers)
    found: dict[str, Card] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        for row in session.execute(_ALL.where(CardRow.document_number.in_(part))):
            found[row.document_number] = _card(row)
    return found


def of_person(session: Session, person_id: UUID) -> tuple[Card, ...]:
    """Return all cards of a person, the newest first."""
    return tuple(
        _card(row) for row in session.connection().execute(_OF_PERSON, {"person_id": person_id})
    )


def of_nobody(session: Session, born: Sequence[str]) -> list[Card]:
    """Return the cards that wait for somebody who is not on file, born on some dates."""
    wanted = _ALL.where(CardRow.person_id.is_(None), CardRow.state.in_(_TO_COME))
    wanted = wanted.order_by(CardRow.valid_from.desc(), CardRow.id)
    found: list[Card] = []
    for start in range(0, len(born), 500):
        part = born[start : start + 500]
        found += map(_card, session.execute(wanted.where(CardRow.born.in_(part))))
    return found


def by_v_number(session: Session, v_number: str) -> tuple[Card, ...]:
    """Return all cards that carry a V-number."""
    return tuple(
        _card(row) for row in session.connection().execute(_BY_V_NUMBER, {"v_number": v_number})
    )


def all_cards(session: Session) -> tuple[Card, ...]:
    """Return every card, for cross-checks of a consignment."""
    return tuple(_card(row) for row in session.execute(_ALL))


def at_location(session: Session, location_id: UUID, *states: CardState) -> tuple[Card, ...]:
    """Return the cards of a location that are in any of some states."""
    rows = session.execute(
        _ALL.where(CardRow.location_id == location_id, CardRow.state.in_(states)).order_by(
            CardRow.box, CardRow.position, CardRow.document_number
        )
    )
    return tuple(_card(row) for row in rows)


def in_tray(session: Session, location_id: UUID, label: str) -> tuple[Card, ...]:
    """Return the cards of a location that its books place in one tray."""
    rows = session.execute(
        _ALL.where(
            CardRow.location_id == location_id, CardRow.box == label,
            CardRow.state.in_(list(IN_HOUSE)),
        )
    )  # fmt: skip
    return tuple(_card(row) for row in rows)


def lying_since(
    session: Session, location_id: UUID
) -> tuple[tuple[Card, datetime, datetime | None], ...]:
    """Return the cards that lie at a location: since when received or taken back, last reminded."""
    since = (
        select(func.max(CustodyEventRow.at))
        .where(
            CustodyEventRow.card_id == CardRow.id,
            CustodyEventRow.to_state
            == case((CardRow.state == CardState.RETURNED, "returned"), else_="received"),
        )
        .correlate(CardRow)
        .scalar_subquery()
    )
    reminded = (
        select(func.max(CardReminderRow.at))
        .where(CardReminderRow.card_id == CardRow.id, CardReminderRow.location_id == location_id)
        .correlate(CardRow)
        .scalar_subquery()
    )
    lying = (
        CardState.IN_STOCK, CardState.RESERVED, CardState.NOT_COLLECTED, CardState.RETURNED,
    )  # fmt: skip
    rows = session.execute(
        _ALL.add_columns(since.label("since"), reminded.label("reminded")).where(
            CardRow.location_id == location_id, CardRow.state.in_(lying),
            CardRow.keeper == KeeperKind.LOCATION,
        )
    )  # fmt: skip
    return tuple((_card(row), row.since, row.reminded) for row in rows if row.since is not None)


def reminders_so_far(session: Session, location_id: UUID) -> dict[UUID, int]:
    """Return how many reminders went out from a location, per card."""
    found = session.execute(
        select(CardReminderRow.card_id, func.max(CardReminderRow.number))
        .where(CardReminderRow.location_id == location_id)
        .group_by(CardReminderRow.card_id)
    )
    return {row[0]: row[1] for row in found}


def reminded_in(session: Session, run_id: UUID) -> frozenset[UUID]:
    """Return the cards that were reminded of in one go."""
    found = select(CardReminderRow.card_id).where(CardReminderRow.run_id == run_id)
    return frozenset(session.scalars(found))


def events(session: Session, card_id: UUID) -> tuple[CustodyEvent, ...]:
    """Return every step of a card, the first one first."""
    rows = session.scalars(
        select(CustodyEventRow)
        .where(CustodyEventRow.card_id == card_id)
        .order_by(CustodyEventRow.version)
    )
    return tuple(
        CustodyEvent(
            card_id=row.card_id, at=row.at,
            from_state=CardState(row.from_state) if row.from_state else None,
            to_state=CardState(row.to_state),
            location_id=row.location_id, operator_id=row.operator_id, reason=row.reason,
            consignment_id=row.consignment_id,
        )
        for row in rows
    )  # fmt: skip
