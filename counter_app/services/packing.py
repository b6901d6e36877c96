"""Writing consignments: their bags, their cards, and the cards' steps into a courier's hands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import insert, select, update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.shipment import ConsignmentKind, ItemFound, SealFound
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.services.custody import step
from counter_app.store.base import table
from counter_app.store.queries import custody, planning
from counter_app.store.queries.old_documents import kept_at
from counter_app.store.tables.consignments import BagRow, ConsignmentRow, ItemRow
from counter_app.store.tables.issuance import SurrenderedRow
from counter_app.store.work import Work

_S = CardState
_LEAVES = frozenset({_S.IN_STOCK, _S.RESERVED, _S.RECEIVED})
_GOES_BACK = frozenset({_S.RETURNED, _S.SURRENDERED})


@dataclass(frozen=True, slots=True)
class Parcel:
    """A sealed bag and the cards in it."""

    label: str
    seal: str
    cards: tuple[UUID, ...]


def begin(
    work: Work, kind: ConsignmentKind, reference: str, courier: str, parcels: Iterable[Parcel], *,
    from_location: UUID | None, to_location: UUID | None, made: UUID | None = None,
) -> UUID:  # fmt: skip
    """Write a consignment with bags and cards; return its identifier, `made` if that is given.

    Raises:
        Invalid: REQUIRED.
        Refused: NAME_TAKEN.
    """
    reference, courier = reference.strip(), courier.strip()
    for name, value, most in (("reference", reference, 40), ("courier", courier, 80)):
        if not value:
            raise Invalid(Code.REQUIRED, name)
        if len(value) > most:
            raise Invalid(Code.TOO_LONG, name, most=most)
    same = select(ConsignmentRow.id).where(
        ConsignmentRow.kind == kind, ConsignmentRow.reference == reference
    )
    if work.session.scalar(same) is not None:
        raise Refused(Code.NAME_TAKEN)
    made = made or new_id()
    work.session.execute(
        insert(table(ConsignmentRow)),
        {
            "id": made, "reference": reference, "kind": kind, "from_location_id": from_location,
            "to_location_id": to_location, "courier": courier, "sent_at": work.now,
            "sent_by": work.actor.operator_id,
        },
    )  # fmt: skip
    for parcel in parcels:
        bag_id = new_id()
        work.session.execute(
            insert(table(BagRow)),
            {
                "id": bag_id, "consignment_id": made, "label": parcel.label[:40],
                "seal": parcel.seal.strip()[:40], "found": SealFound.PENDING,
            },
        )  # fmt: skip
        if parcel.cards:
            work.session.execute(
                insert(table(ItemRow)),
                [
                    {
                        "consignment_id": made, "card_id": card_id, "bag_id": bag_id,
                        "found": ItemFound.EXPECTED,
                    }
                    for card_id in parcel.cards
                ],
            )  # fmt: skip
    work.note(*(CardsChanged(place) for place in (from_location, to_location) if place))
    return made


def pack_cards(
    work: Work, parcels: Sequence[Parcel], to_location_id: UUID | None, reference: str,
    courier: str,
) -> UUID:  # fmt: skip
    """Give cards of this location to a courier.

    Raises:
        Refused: CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE, NOT_FOUND, NAME_TAKEN.
        Invalid: REQUIRED.
    """
    to_maker = to_location_id is None
    if to_location_id is not None:
        planning.location(work.session, to_location_id)
    wanted = [card_id for parcel in parcels for card_id in parcel.cards]
    if len(set(wanted)) != len(wanted):
        raise Refused(Code.CARD_WRONG_STATE, state="packed")
    cards = [custody.card(work.session, card_id) for card_id in wanted]
    for card in cards:
        _check(work, card, _GOES_BACK if to_maker else _LEAVES)
    made = begin(
        work, ConsignmentKind.TO_MAKER if to_maker else ConsignmentKind.TRANSFER, reference,
        courier, parcels, from_location=work.actor.location_id, to_location=to_location_id,
    )  # fmt: skip
    for card in cards:
        leaving = card
        if card.state is _S.SURRENDERED:
            leaving = step(work, card, _S.RETURNED)
        step(work, leaving, _S.RETURNED if to_maker else _S.IN_TRANSIT, consignment_id=made)
    if to_maker:
        _send_surrendered(work, made)
    return made


def _check(work: Work, card: Card, states: frozenset[CardState]) -> None:
    if card.location_id != work.actor.location_id:
        raise Refused(Code.CARD_NOT_HERE)
    here = card.keeper.id == work.actor.location_id
    if card.state not in states or not here:
        raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)


def _send_surrendered(work: Work, consignment_id: UUID) -> None:
    """Send every old document that was cut here along with what goes to the maker."""
    work.session.execute(
        update(table(SurrenderedRow))
        .where(kept_at(work.actor.location_id))
        .values(sent_with=consignment_id)
    )
