"""Reading what lies and who comes at a partner's location."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import OUT_OF_USE, CardState, Place
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import ItemFound
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partners.mandate import DataKind
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.partners.shelf import Expected, ShelfCard
from counter_app.domain.people.person import full_name
from counter_app.store.queries import old_documents
from counter_app.store.queries.custody import since_when
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.consignments import BagRow, ConsignmentRow, ItemRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow, OrganisationRow
from counter_app.store.tables.vault import CountRow

ON_SHELF = (CardState.AT_PARTNER, CardState.IN_STOCK, CardState.RESERVED, CardState.PRESENTED)
"""States in which a card lies at the location and may be handed out."""

_HIDDEN = frozenset({AppointmentState.CANCELLED, AppointmentState.MOVED, AppointmentState.HELD})


def cards(session: Session, location_id: UUID, data: frozenset[DataKind]) -> tuple[ShelfCard, ...]:
    """Return what lies on a location's shelf: cards by their places, then what goes back.

    Cards that are out of use lie there until a courier takes them, and old documents too.
    """
    gone = CardRow.keeper.in_((KeeperKind.COURIER, KeeperKind.MAKER))
    rows = session.execute(
        select(CardRow.__table__, since_when().label("since"))
        .where(
            CardRow.location_id == location_id,
            CardRow.state.in_(ON_SHELF) | (CardRow.state.in_(OUT_OF_USE) & ~gone),
        )
        .order_by(
            CardRow.state.in_(OUT_OF_USE), CardRow.box, CardRow.position, CardRow.document_number
        )
    )
    found = [_card(row, data) for row in rows]
    return (*found, *(_old(row) for row in old_documents.lying_at(session, location_id)))


def _old(row: Row[*tuple[Any, ...]]) -> ShelfCard:
    return ShelfCard(
        id=row.hand_out_id, document_number=old_documents.written(row.number), document_type="",
        place="", state=CardState.SURRENDERED, is_card=False, since=row.cut_at,
    )  # fmt: skip


def _card(row: Row[*tuple[Any, ...]], data: frozenset[DataKind]) -> ShelfCard:
    return ShelfCard(
        id=row.id, document_number=row.document_number, document_type=row.document_type,
        place=str(Place(row.box, row.position)), state=row.state,
        name=full_name(row.surname, row.given_names) if DataKind.NAME in data else "",
        born=row.born if DataKind.BIRTH in data else "", since=row.since,
    )  # fmt: skip


def expected(
    session: Session, location_id: UUID, first: datetime, last: datetime, data: frozenset[DataKind]
) -> tuple[Expected, ...]:
    """Return who is booked at a location between two moments, in the order of their times."""
    if DataKind.APPOINTMENT not in data:
        return ()
    lies_here = (
        select(CardRow.id)
        .where(
            CardRow.person_id == PersonRow.id, CardRow.location_id == location_id,
            CardRow.state.in_(ON_SHELF),
        )
        .exists()
    )  # fmt: skip
    rows = session.execute(
        select(
            AppointmentRow.id.label("appointment_id"), AppointmentRow.starts_at,
            AppointmentRow.state, AppointmentRow.service, PersonRow.id, PersonRow.surname,
            PersonRow.given_names, PersonRow.born, lies_here.label("has_card"),
        )
        .join(ParticipantRow, ParticipantRow.appointment_id == AppointmentRow.id)
        .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
        .where(
            AppointmentRow.location_id == location_id, AppointmentRow.starts_at >= first,
            AppointmentRow.starts_at < last, AppointmentRow.state.not_in(_HIDDEN),
        )
        .order_by(AppointmentRow.starts_at, PersonRow.search_key)
    )  # fmt: skip
    return tuple(
        Expected(
            appointment_id=row.appointment_id, person_id=row.id, starts_at=row.starts_at,
            state=row.state, service=row.service, has_card=row.has_card,
            name=full_name(row.surname, row.given_names) if DataKind.NAME in data else "",
            born=row.born if DataKind.BIRTH in data else "",
        )
        for row in rows
    )  # fmt: skip


def sees_person(session: Session, location_id: UUID, person_id: UUID) -> bool:
    """Whether a person's card lies at a location, or the person is or was booked there."""
    card = select(CardRow.id).where(
        CardRow.person_id == person_id, CardRow.location_id == location_id,
        or_(CardRow.state.in_(ON_SHELF), CardRow.state == CardState.HANDED_OUT),
    )  # fmt: skip
    visit = (
        select(AppointmentRow.id)
        .join(ParticipantRow, ParticipantRow.appointment_id == AppointmentRow.id)
        .where(ParticipantRow.person_id == person_id, AppointmentRow.location_id == location_id)
    )
    return any(session.execute(one.limit(1)).first() is not None for one in (card, visit))


def sees_appointment(session: Session, location_id: UUID, appointment_id: UUID) -> bool:
    """Whether an appointment is at a location."""
    there = select(AppointmentRow.location_id).where(AppointmentRow.id == appointment_id)
    return session.scalar(there) == location_id


def sees_count(session: Session, location_id: UUID, count_id: UUID) -> bool:
    """Whether a count is one of a location."""
    there = select(CountRow.location_id).where(CountRow.id == count_id)
    return session.scalar(there) == location_id


def sees_card(session: Session, location_id: UUID, card_id: UUID) -> bool:
    """Whether a card is kept at a location, or an old document lies there."""
    there = select(CardRow.location_id).where(CardRow.id == card_id)
    if session.scalar(there) == location_id:
        return True
    return old_documents.find(session, location_id, card_id) is not None


def sees_number(session: Session, location_id: UUID, number: str) -> bool:
    """Whether the card with a document number is kept at a location, or on its way there."""
    row = session.execute(
        select(CardRow.id, CardRow.location_id).where(
            CardRow.document_number == number.strip().upper()
        )
    ).one_or_none()
    if row is None:
        return False
    return row.location_id == location_id or on_its_way(session, row.id, location_id) is not None


def on_its_way(session: Session, card_id: UUID, location_id: UUID) -> UUID | None:
    """Return the open consignment with which a card comes to a location, or None."""
    return session.scalar(
        select(ConsignmentRow.id)
        .join(ItemRow, ItemRow.consignment_id == ConsignmentRow.id)
        .where(
            ItemRow.card_id == card_id, ItemRow.found == ItemFound.EXPECTED,
            ConsignmentRow.to_location_id == location_id, ConsignmentRow.closed_at.is_(None),
        )
    )  # fmt: skip


def home_of(session: Session, cards: tuple[UUID, ...], location_id: UUID) -> UUID:
    """Return where cards go back to: where the last of them came from, or the last of all.

    Where nothing ever came, it is the service's first desk.

    Raises Refused(NOT_FOUND) where the service has no location.
    """
    came = (
        select(ConsignmentRow.from_location_id)
        .where(
            ConsignmentRow.to_location_id == location_id,
            ConsignmentRow.from_location_id.is_not(None),
        )
        .order_by(ConsignmentRow.sent_at.desc())
        .limit(1)
    )  # fmt: skip
    with_these = came.join(ItemRow, ItemRow.consignment_id == ConsignmentRow.id)
    with_these = with_these.where(ItemRow.card_id.in_(cards))
    found = (
        session.scalar(with_these)
        or session.scalar(came)
        or session.scalar(
            select(LocationRow.id)
            .join(OrganisationRow, OrganisationRow.id == LocationRow.organisation_id)
            .where(OrganisationRow.kind == OrganisationKind.IMMIGRATION_SERVICE)
            .order_by(LocationRow.code)
            .limit(1)
        )
    )
    if found is None:
        raise Refused(Code.NOT_FOUND, what="location")
    return found


def sees_consignment(session: Session, location_id: UUID, consignment_id: UUID) -> bool:
    """Whether a consignment goes to a location, or left it."""
    one = select(ConsignmentRow.from_location_id, ConsignmentRow.to_location_id)
    row = session.execute(one.where(ConsignmentRow.id == consignment_id)).one_or_none()
    return row is not None and location_id in row


def sees_bag(session: Session, location_id: UUID, bag_id: UUID) -> bool:
    """Whether a bag goes to a location, or left it."""
    of = session.scalar(select(BagRow.consignment_id).where(BagRow.id == bag_id))
    return of is not None and sees_consignment(session, location_id, of)


def sees_hand_out(session: Session, location_id: UUID, hand_out_id: UUID) -> bool:
    """Whether a hand-out was done at a location."""
    there = select(HandOutRow.location_id).where(HandOutRow.id == hand_out_id)
    return session.scalar(there) == location_id


def sees_verification(session: Session, location_id: UUID, verification_id: UUID) -> bool:
    """Whether a verification was made in a visit at a location."""
    there = (
        select(AppointmentRow.location_id)
        .join(VerificationRow, VerificationRow.appointment_id == AppointmentRow.id)
        .where(VerificationRow.id == verification_id)
    )
    return session.scalar(there) == location_id
