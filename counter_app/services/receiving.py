"""Taking cards out of a consignment: what a scan means, what was not there, and closing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import TRANSITIONS, Card, CardState, when_arrived
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import CaseKind, Consignment, Item, ItemFound
from counter_app.domain.errors import Code, Refused
from counter_app.services import old_documents
from counter_app.services.custody import step
from counter_app.services.custody_cases import lose, raise_case
from counter_app.store.base import table
from counter_app.store.queries import consignments as queries
from counter_app.store.queries import custody, doors, shelf
from counter_app.store.tables.consignments import ConsignmentRow, ItemRow
from counter_app.store.work import Work

_S = CardState
_LOST = frozenset({_S.MISSING, _S.REPORTED})


class Scanned(StrEnum):
    """What the scan of a card out of a consignment means."""

    ARRIVED = "arrived"
    DAMAGED = "damaged"
    SURPLUS = "surplus"
    WRONG_ADDRESS = "wrong_address"
    SEEN_BEFORE = "seen_before"


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan means, and the consignment after it."""

    scanned: Scanned
    number: str
    consignment: Consignment


def arriving(work: Work, consignment_id: UUID) -> Consignment:
    """Return a consignment that goes to the actor's location. Raises Refused(NOT_FOUND, NOT_HERE).

    For a partner, one that goes elsewhere does not exist.
    """
    of = queries.consignment(work.session, consignment_id)
    work.actor.require_here(of.to_location_id)
    if of.to_location_id != work.actor.location_id:
        raise Refused(Code.NOT_HERE)
    return of


def take_out(work: Work, of: Consignment, number: str, is_damaged: bool) -> Scanned:
    """Note that a card lay in a consignment: it is here now, whatever the list says."""
    listed = sorted((one for one in of.items if one.document_number == number), key=_cards_first)
    item = next(iter(listed), None)
    if item is not None and not item.is_card:
        if item.found is not ItemFound.EXPECTED:
            return Scanned.SEEN_BEFORE
        old_documents.arrived(work, item.card_id, number)
        return Scanned.ARRIVED
    card = _known(work, number)
    if card is None:
        return _unseen(work, of, number, "damaged" if is_damaged else "")
    if item is not None and item.found is not ItemFound.EXPECTED:
        return Scanned.SEEN_BEFORE
    if item is None or not _travels_with(card, of):
        return _beside(work, of, card, is_damaged)
    found(work, of.id, card.id, ItemFound.DAMAGED if is_damaged else ItemFound.ARRIVED)
    old_documents.card_arrived(work, of, card.id)
    here = _land(work, card)
    if is_damaged:
        _block(work, of, here)
    return Scanned.DAMAGED if is_damaged else Scanned.ARRIVED


def absent(work: Work, of: Consignment, item: Item, rules: CustodyRules) -> None:
    """Miss a card that did not come out of its bag; it is missed where the bag was opened."""
    if not item.is_card:
        old_documents.miss(work, item.document_number, rules, consignment=of.id)
        return
    card = custody.card(work.session, item.card_id)
    if _travels_with(card, of):
        found(work, of.id, card.id, ItemFound.MISSING)
        missed = replace(card, location_id=work.actor.location_id)
        lose(work, missed, rules, consignment=of.id)
    else:  # it turned up at another address meanwhile
        found(work, of.id, card.id, ItemFound.WRONG_ADDRESS)


def found(work: Work, consignment_id: UUID, card_id: UUID, what: ItemFound) -> None:
    """Note how a card of a consignment was found."""
    work.session.execute(
        update(table(ItemRow))
        .where(ItemRow.consignment_id == consignment_id, ItemRow.card_id == card_id)
        .values(found=what, found_at=work.now)
    )


def set_closed(work: Work, of: Consignment) -> None:
    """Close a consignment; who sent it and who received it hear of it."""
    work.session.execute(
        update(table(ConsignmentRow))
        .where(ConsignmentRow.id == of.id)
        .values(closed_at=work.now, closed_by=work.actor.operator_id)
    )
    ends = {work.actor.location_id, of.from_location_id, of.to_location_id} - {None}
    work.note(*(CardsChanged(place) for place in ends if place))


def _cards_first(item: Item) -> bool:
    return not item.is_card


def _known(work: Work, number: str) -> Card | None:
    """Return the card with a number; of what lies elsewhere a partner learns nothing."""
    here = work.actor.location_id
    if work.actor.is_partner and not shelf.sees_number(work.session, here, number):
        return None
    return custody.by_number(work.session, number)


def _travels_with(card: Card, of: Consignment) -> bool:
    """Whether a card is on its way with a consignment still, by the books."""
    if card.state in _LOST:
        return False
    if card.keeper.kind is KeeperKind.COURIER:
        return card.keeper.id == of.id
    return card.keeper.kind is KeeperKind.MAKER and card.state in (_S.ANNOUNCED, _S.BLOCKED)


def _unseen(work: Work, of: Consignment, number: str, note: str) -> Scanned:
    """Keep a card apart that this desk cannot see: of another address, or nobody's."""
    elsewhere = doors.card_elsewhere(work.connection, number) is not None
    kind = CaseKind.WRONG_ADDRESS if elsewhere else CaseKind.SURPLUS
    raise_case(work, kind, number, consignment=of.id, note=note)
    return Scanned.WRONG_ADDRESS if elsewhere else Scanned.SURPLUS


def _block(work: Work, of: Consignment, card: Card) -> None:
    """Take a damaged card out of use: a case of its own, also beside another one."""
    if (card.state, _S.BLOCKED) in TRANSITIONS:
        step(work, card, _S.BLOCKED, "damaged")
    raise_case(work, CaseKind.DAMAGED, card.document_number, card=card, consignment=of.id)


def _beside(work: Work, of: Consignment, card: Card, is_damaged: bool) -> Scanned:
    """Take a card that the list does not name; whoever holds it answers for it."""
    here = work.actor.location_id
    meant_for = queries.destination_of(work.session, card.id)
    elsewhere = card.location_id != here if meant_for is None else meant_for != here
    kind = CaseKind.WRONG_ADDRESS if elsewhere else CaseKind.SURPLUS
    raise_case(work, kind, card.document_number, card=card, consignment=of.id)
    if card.state in (_S.ANNOUNCED, _S.IN_TRANSIT):
        card = _land(work, card)
    if is_damaged and card.state is not _S.BLOCKED:
        _block(work, of, card)
    return Scanned.WRONG_ADDRESS if elsewhere else Scanned.SURPLUS


def _land(work: Work, card: Card) -> Card:
    """Note that a card is here, at no place yet; one that is out of use stays so."""
    here = replace(card, location_id=work.actor.location_id)
    return step(work, here, when_arrived(card.state, at_partner=work.actor.is_partner))
