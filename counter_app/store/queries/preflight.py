"""Reading who is expected on a day, and where their cards are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.custody.card import Place
from counter_app.domain.people.person import full_name
from counter_app.domain.queue.preflight import CardSeen, Expected
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow

_AT_ONCE = 5_000
_EXPECTED = (
    select(
        AppointmentRow.id, AppointmentRow.code, AppointmentRow.starts_at,
        AppointmentRow.location_id, ParticipantServiceRow.service, PersonRow.id.label("person_id"),
        PersonRow.surname, PersonRow.given_names, PersonRow.v_number,
    )
    .join(ParticipantRow, ParticipantRow.appointment_id == AppointmentRow.id)
    .join(
        ParticipantServiceRow,
        (ParticipantServiceRow.appointment_id == AppointmentRow.id)
        & (ParticipantServiceRow.position == ParticipantRow.position),
    )
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
    .where(
        AppointmentRow.location_id == bindparam("location_id"),
        AppointmentRow.starts_at >= bindparam("first"),
        AppointmentRow.starts_at < bindparam("last"),
        AppointmentRow.state == AppointmentState.BOOKED,
        ParticipantServiceRow.outcome == Outcome.DUE,
    )
    .order_by(AppointmentRow.starts_at, PersonRow.search_key)
)  # fmt: skip
_CARDS = (
    select(
        CardRow.person_id, CardRow.state, CardRow.location_id, LocationRow.name,
        CardRow.box, CardRow.position,
    )
    .join(LocationRow, LocationRow.id == CardRow.location_id)
    .where(CardRow.person_id.in_(bindparam("people", expanding=True)))
    .order_by(CardRow.valid_from.desc(), CardRow.id)
)  # fmt: skip


def expected(
    session: Session, location_id: UUID, first: datetime, last: datetime, with_card: frozenset[str]
) -> tuple[Expected, ...]:
    """Return who is expected in a span of time, each with the cards there are.

    Args:
        with_card: services that hand out a card.
    """
    rows = (
        session.connection()
        .execute(_EXPECTED, {"location_id": location_id, "first": first, "last": last})
        .all()
    )
    cards = cards_of(session, {row.person_id for row in rows})
    return tuple(
        Expected(
            appointment_id=row.id, code=row.code, starts_at=row.starts_at,
            location_id=row.location_id, service=row.service,
            needs_card=row.service in with_card, person_id=row.person_id,
            name=full_name(row.surname, row.given_names), v_number=row.v_number,
            cards=cards.get(row.person_id, ()),
        )
        for row in rows
    )  # fmt: skip


def cards_of(session: Session, people: Iterable[UUID]) -> dict[UUID, tuple[CardSeen, ...]]:
    """Return all cards of people, of each the newest first."""
    wanted = list(people)
    found: dict[UUID, list[CardSeen]] = defaultdict(list)
    for begin in range(0, len(wanted), _AT_ONCE):
        some = wanted[begin : begin + _AT_ONCE]
        for row in session.connection().execute(_CARDS, {"people": some}):
            found[row.person_id].append(
                CardSeen(
                    state=row.state, location_id=row.location_id, location_name=row.name,
                    place=Place(row.box, row.position),
                )
            )  # fmt: skip
    return {person_id: tuple(cards) for person_id, cards in found.items()}
