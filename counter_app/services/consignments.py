"""Consignments: announced by the maker or packed here, opened, scanned, counted and closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import TRANSITIONS, Card, CardState
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import (
    Bag,
    CaseKind,
    Consignment,
    ConsignmentKind,
    ItemFound,
    SealFound,
)
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.imports import ImportReport
from counter_app.domain.operators import Actor, Permission
from counter_app.services.custody import step
from counter_app.services.custody_cases import lose, raise_case
from counter_app.services.imports import take_in_consignment
from counter_app.services.packing import Parcel, begin, pack_cards
from counter_app.store.base import table
from counter_app.store.queries import consignments as queries
from counter_app.store.queries import custody, doors, issuance
from counter_app.store.store import Store
from counter_app.store.tables.consignments import BagRow, ConsignmentRow, ItemRow
from counter_app.store.work import Work

_S = CardState


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


class Consignments:
    """Cards that come to this location and leave it."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def open(self, actor: Actor) -> tuple[Consignment, ...]:
        """Return what is under way from or to here. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.consignments_of(session, actor.location_id, is_open=True)

    def closed(self, actor: Actor) -> tuple[Consignment, ...]:
        """Return what was received, the newest first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.consignments_of(session, actor.location_id, is_open=False)

    def get(self, actor: Actor, consignment_id: UUID) -> Consignment:
        """Return one consignment. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.consignment(session, consignment_id)

    def surrendered(self, actor: Actor) -> tuple[str, ...]:
        """Return the old documents that were cut here and wait for the maker, by number.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return issuance.surrendered(session, actor.location_id)

    def announce(
        self, actor: Actor, manifest: Path, reference: str, courier: str, gesture: UUID
    ) -> tuple[Consignment, ImportReport]:
        """Take in the maker's manifest (CSV, XLSX or XML) of cards that are under way.

        Rows with an error wait in the report; the consignment names the good ones. It takes both
        permissions, to keep and to take in lists.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN for a reference that was used.
            Invalid: REQUIRED; FILE_* for a file that cannot be read.
        """
        actor.require(Permission.KEEP)
        actor.require(Permission.IMPORT)
        with self._store.work(actor, gesture) as work:
            earlier, made = work.earlier(), new_id()
            if not earlier:  # before what the list itself notes: the first entry has the gesture
                work.audit("consignment.announced", made)
            report, cards = take_in_consignment(work, manifest, received=False)
            if earlier:
                return queries.consignment(work.session, earlier), report
            known = custody.by_numbers(work.session, [card.document_number for card in cards])
            coming = [
                (card, known[card.document_number])
                for card in cards
                if known[card.document_number].state is _S.ANNOUNCED
            ]
            parcels: dict[str, Parcel] = {}
            for line, card in coming:
                label = line.bag or "1"
                before = parcels.get(label, Parcel(label, line.seal, ()))
                parcels[label] = Parcel(label, before.seal or line.seal, (*before.cards, card.id))
            begin(
                work, ConsignmentKind.FROM_MAKER, reference, courier, parcels.values(),
                from_location=None, to_location=actor.location_id, made=made,
            )  # fmt: skip
            return queries.consignment(work.session, made), report

    def pack(
        self, actor: Actor, parcels: Iterable[Parcel], to_location_id: UUID | None,
        reference: str, courier: str, gesture: UUID,
    ) -> Consignment:  # fmt: skip
        """Pack cards into sealed bags and give them to a courier, who keeps them from then on.

        Args:
            actor: who packs.
            parcels: bags with seal and cards.
            to_location_id: where they go, None for the maker: only cards that were taken back or
                surrendered go there.
            reference: number of the packing list.
            courier: who carries it.
            gesture: its key.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE,
                NOT_FOUND, NOT_HERE for this location itself.
            Invalid: REQUIRED for a bag without a seal, a missing courier or reference.
        """
        actor.require(Permission.KEEP)
        if to_location_id == actor.location_id:
            raise Refused(Code.NOT_HERE)
        bags = tuple(parcels)
        if not any(bag.cards for bag in bags):
            raise Invalid(Code.REQUIRED, "cards")
        if any(not bag.seal.strip() for bag in bags):
            raise Invalid(Code.REQUIRED, "seal")
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.consignment(work.session, earlier)
            made = pack_cards(work, bags, to_location_id, reference, courier)
            work.audit("consignment.packed", made, number=sum(len(bag.cards) for bag in bags))
            return queries.consignment(work.session, made)

    def open_bag(
        self, actor: Actor, bag_id: UUID, seal: str, gesture: UUID, *, is_broken: bool = False
    ) -> Bag:
        """Look at the seal of a bag before it is opened; one that is not right opens a case.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE for a consignment to another location.
            Invalid: REQUIRED without a seal.
        """
        actor.require(Permission.KEEP)
        if not seal.strip() and not is_broken:
            raise Invalid(Code.REQUIRED, "seal")
        with self._store.work(actor, gesture) as work:
            row = queries.bag(work.session, bag_id)
            of = _arriving(work, row.consignment_id)
            if work.earlier() or row.found is not SealFound.PENDING:
                return next(bag for bag in of.bags if bag.id == bag_id)
            found = SealFound.INTACT
            if is_broken:
                found = SealFound.BROKEN
            elif row.seal and seal.strip().upper() != row.seal.upper():
                found = SealFound.OTHER_NUMBER
            work.session.execute(
                update(table(BagRow))
                .where(BagRow.id == bag_id)
                .values(found=found, seen_at=work.now)
            )
            if found is not SealFound.INTACT:
                raise_case(
                    work, CaseKind.SEAL, f"{of.reference}/{row.label}"[:40], consignment=of.id,
                    note=seal.strip() if found is SealFound.OTHER_NUMBER else "",
                )  # fmt: skip
            work.audit("consignment.bag_opened", bag_id, found=found.value)
            work.note(CardsChanged(actor.location_id))
            fresh = queries.consignment(work.session, of.id)
            return next(bag for bag in fresh.bags if bag.id == bag_id)

    def scan(
        self, actor: Actor, consignment_id: UUID, number: str, gesture: UUID, *,
        is_damaged: bool = False,
    ) -> ScanResult:  # fmt: skip
        """Scan a card out of a consignment: it is here now, whatever the list says.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, WRONG_STATE for a closed consignment,
                SEAL_FIRST while a bag was not looked at.
            Invalid: REQUIRED for an empty number.
        """
        actor.require(Permission.KEEP)
        number = number.strip().upper()
        if not number:
            raise Invalid(Code.REQUIRED, "number")
        with self._store.work(actor, gesture) as work:
            of = _arriving(work, consignment_id)
            if not of.is_open:
                raise Refused(Code.WRONG_STATE, state="closed", wanted="open")
            if any(bag.found is SealFound.PENDING for bag in of.bags):
                raise Refused(Code.SEAL_FIRST)
            scanned = Scanned.SEEN_BEFORE
            if not work.earlier():
                scanned = _scan(work, of, number, is_damaged)
                work.audit("consignment.scanned", of.id, found=scanned.value)
                work.note(CardsChanged(actor.location_id))
            return ScanResult(scanned, number, queries.consignment(work.session, of.id))

    def close(self, actor: Actor, consignment_id: UUID, counted: int, gesture: UUID) -> Consignment:
        """Close a consignment: what did not come out of its bags is missing from now on.

        Args:
            counted: how many cards were counted by hand, which must be as many as were scanned.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, SEAL_FIRST, NUMBER_DIFFERS.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            of = _arriving(work, consignment_id)
            if work.earlier() or not of.is_open:
                return of
            if any(bag.found is SealFound.PENDING for bag in of.bags):
                raise Refused(Code.SEAL_FIRST)
            scanned = (
                of.count(ItemFound.ARRIVED) + of.count(ItemFound.DAMAGED)
                + queries.beside_the_list(work.session, of.id)
            )  # fmt: skip
            if counted != scanned:
                raise Refused(Code.NUMBER_DIFFERS, counted=counted, scanned=scanned)
            for item in of.items:
                if item.found is ItemFound.EXPECTED:
                    self._absent(work, of, item.card_id)
            _set_closed(work, of.id)
            work.audit("consignment.closed", of.id, missing=of.count(ItemFound.EXPECTED))
            return queries.consignment(work.session, of.id)

    def confirm(self, actor: Actor, consignment_id: UUID, gesture: UUID) -> Consignment:
        """Note that the maker confirmed a consignment: from now on the maker keeps its cards.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for one that does not go to the maker.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            of = queries.consignment(work.session, consignment_id)
            if of.kind is not ConsignmentKind.TO_MAKER or of.from_location_id != actor.location_id:
                raise Refused(Code.WRONG_STATE, state=of.kind.value, wanted="to_maker")
            if work.earlier() or not of.is_open:
                return of
            work.session.execute(
                update(table(BagRow))
                .where(BagRow.consignment_id == of.id)
                .values(found=SealFound.INTACT, seen_at=work.now)
            )
            for item in of.items:
                _found(work, of.id, item.card_id, ItemFound.ARRIVED)
            _set_closed(work, of.id)
            for item in of.items:
                card = custody.card(work.session, item.card_id)
                step(work, card, _S.RETURNED, consignment_id=of.id)
            work.audit("consignment.confirmed", of.id, number=len(of.items))
            return queries.consignment(work.session, of.id)

    def _absent(self, work: Work, of: Consignment, card_id: UUID) -> None:
        card = custody.card(work.session, card_id)
        with_courier = card.keeper.kind is KeeperKind.COURIER and card.keeper.id == of.id
        if card.state is _S.ANNOUNCED or (card.state is _S.IN_TRANSIT and with_courier):
            _found(work, of.id, card_id, ItemFound.MISSING)
            lose(work, card, self._rules, consignment=of.id)
        else:  # it turned up at another address meanwhile
            _found(work, of.id, card_id, ItemFound.WRONG_ADDRESS)


def _arriving(work: Work, consignment_id: UUID) -> Consignment:
    of = queries.consignment(work.session, consignment_id)
    if of.to_location_id != work.actor.location_id:
        raise Refused(Code.NOT_HERE)
    return of


def _scan(work: Work, of: Consignment, number: str, is_damaged: bool) -> Scanned:
    card = custody.by_number(work.session, number)
    item = next((one for one in of.items if card and one.card_id == card.id), None)
    if card is None:
        return _unseen(work, of, number, "damaged" if is_damaged else "")
    if item is not None and item.found is not ItemFound.EXPECTED:
        return Scanned.SEEN_BEFORE
    if item is None:
        return _beside(work, of, card, is_damaged)
    _found(work, of.id, card.id, ItemFound.DAMAGED if is_damaged else ItemFound.ARRIVED)
    here = _receive(work, card)
    if is_damaged:
        _block(work, of, here)
    return Scanned.DAMAGED if is_damaged else Scanned.ARRIVED


def _unseen(work: Work, of: Consignment, number: str, note: str) -> Scanned:
    """Keep a card apart that this desk cannot see: of another address, or nobody's."""
    elsewhere = doors.card_elsewhere(work.connection, number) is not None
    kind = CaseKind.WRONG_ADDRESS if elsewhere else CaseKind.SURPLUS
    raise_case(work, kind, number, consignment=of.id, note=note)
    return Scanned.WRONG_ADDRESS if elsewhere else Scanned.SURPLUS


def _block(work: Work, of: Consignment, card: Card) -> None:
    """Take a damaged card out of use: a case of its own, also beside another one."""
    step(work, card, _S.BLOCKED, "damaged")
    raise_case(work, CaseKind.DAMAGED, card.document_number, card=card, consignment=of.id)


def _beside(work: Work, of: Consignment, card: Card, is_damaged: bool) -> Scanned:
    """Take a card that the list does not name; whoever holds it answers for it."""
    meant_for = queries.destination_of(work.session, card.id)
    elsewhere = (
        meant_for is not None and meant_for != work.actor.location_id
    ) or card.location_id != work.actor.location_id
    kind = CaseKind.WRONG_ADDRESS if elsewhere else CaseKind.SURPLUS
    raise_case(work, kind, card.document_number, card=card, consignment=of.id)
    if card.state in (_S.ANNOUNCED, _S.IN_TRANSIT):
        card = _receive(work, card)
    if is_damaged and (card.state, _S.BLOCKED) in TRANSITIONS:
        _block(work, of, card)
    return Scanned.WRONG_ADDRESS if elsewhere else Scanned.SURPLUS


def _receive(work: Work, card: Card) -> Card:
    """Note that a card is here, at no place yet."""
    here = replace(card, location_id=work.actor.location_id)
    return step(work, here, _S.RECEIVED)


def _found(work: Work, consignment_id: UUID, card_id: UUID, found: ItemFound) -> None:
    work.session.execute(
        update(table(ItemRow))
        .where(ItemRow.consignment_id == consignment_id, ItemRow.card_id == card_id)
        .values(found=found, found_at=work.now)
    )


def _set_closed(work: Work, consignment_id: UUID) -> None:
    work.session.execute(
        update(table(ConsignmentRow))
        .where(ConsignmentRow.id == consignment_id)
        .values(closed_at=work.now, closed_by=work.actor.operator_id)
    )
    work.note(CardsChanged(work.actor.location_id))
