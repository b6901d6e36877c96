"""Consignments: announced by the maker or packed here, opened, scanned, counted and closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
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
from counter_app.services.custody_cases import raise_case
from counter_app.services.imports import take_in_consignment
from counter_app.services.packing import Parcel, begin, pack_cards
from counter_app.services.receiving import (
    Scanned,
    ScanResult,
    absent,
    arriving,
    found,
    set_closed,
    take_out,
)
from counter_app.store.base import table
from counter_app.store.queries import consignments as queries
from counter_app.store.queries import custody, issuance
from counter_app.store.store import Store
from counter_app.store.tables.consignments import BagRow

_S = CardState
_RECEIVES = (Permission.KEEP, Permission.RETURN_CARDS)
_TOLD_FOR: Final = timedelta(days=14)
"""How long who sent a consignment is told that it was received."""


class Consignments:
    """Cards that come to this location and leave it."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def open(self, actor: Actor) -> tuple[Consignment, ...]:
        """Return what is under way from or to here. Raises Refused(NOT_PERMITTED)."""
        actor.require_any(*_RECEIVES)
        with self._store.reading() as session:
            return queries.consignments_of(session, actor.location_id, is_open=True)

    def sent(self, actor: Actor) -> tuple[Consignment, ...]:
        """Return what left here: what is under way, and what was received these two weeks.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            since = self._store.clock.now() - _TOLD_FOR
            return queries.sent_from(session, actor.location_id, since)

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
        actor.require_any(*_RECEIVES)
        if not seal.strip() and not is_broken:
            raise Invalid(Code.REQUIRED, "seal")
        with self._store.work(actor, gesture) as work:
            row = queries.bag(work.session, bag_id)
            of = arriving(work, row.consignment_id)
            if work.earlier() or row.found is not SealFound.PENDING:
                return next(bag for bag in of.bags if bag.id == bag_id)
            sealed = SealFound.INTACT
            if is_broken:
                sealed = SealFound.BROKEN
            elif row.seal and seal.strip().upper() != row.seal.upper():
                sealed = SealFound.OTHER_NUMBER
            work.session.execute(
                update(table(BagRow))
                .where(BagRow.id == bag_id)
                .values(found=sealed, seen_at=work.now)
            )
            if sealed is not SealFound.INTACT:
                raise_case(
                    work, CaseKind.SEAL, f"{of.reference}/{row.label}"[:40], consignment=of.id,
                    note=seal.strip() if sealed is SealFound.OTHER_NUMBER else "",
                )  # fmt: skip
            work.audit("consignment.bag_opened", bag_id, found=sealed.value)
            work.note(CardsChanged(actor.location_id))
            fresh = queries.consignment(work.session, of.id)
            return next(bag for bag in fresh.bags if bag.id == bag_id)

    def scan(
        self, actor: Actor, consignment_id: UUID, scanned: str, gesture: UUID, *,
        is_damaged: bool = False,
    ) -> ScanResult:  # fmt: skip
        """Scan a card out of a consignment: it is here now, whatever the list says.

        At a partner's point it lies on the shelf from then on. A card that its list does not name
        and that is not the partner's becomes a case by its number alone.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, WRONG_STATE for a closed consignment,
                SEAL_FIRST while a bag was not looked at.
            Invalid: REQUIRED for an empty number.
        """
        actor.require_any(*_RECEIVES)
        number = scanned.strip().upper()
        if not number:
            raise Invalid(Code.REQUIRED, "number")
        with self._store.work(actor, gesture) as work:
            of = arriving(work, consignment_id)
            if not of.is_open:
                raise Refused(Code.WRONG_STATE, state="closed", wanted="open")
            if any(bag.found is SealFound.PENDING for bag in of.bags):
                raise Refused(Code.SEAL_FIRST)
            means = Scanned.SEEN_BEFORE
            if not work.earlier():
                means = take_out(work, of, number, is_damaged)
                work.audit("consignment.scanned", of.id, found=means.value)
                work.note(CardsChanged(actor.location_id))
            return ScanResult(means, number, queries.consignment(work.session, of.id))

    def close(self, actor: Actor, consignment_id: UUID, counted: int, gesture: UUID) -> Consignment:
        """Close a consignment: what did not come out of its bags is missing from now on.

        Each missing card becomes a case at the location where the bags were opened.

        Args:
            counted: how many cards were counted by hand, which must be as many as were scanned.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, SEAL_FIRST, NUMBER_DIFFERS.
        """
        actor.require_any(*_RECEIVES)
        with self._store.work(actor, gesture) as work:
            of = arriving(work, consignment_id)
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
                    absent(work, of, item, self._rules)
            set_closed(work, of)
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
                found(work, of.id, item.card_id, ItemFound.ARRIVED)
            set_closed(work, of)
            for item in of.items:
                card = custody.card(work.session, item.card_id)
                step(work, card, _S.RETURNED, consignment_id=of.id)
            work.audit("consignment.confirmed", of.id, number=len(of.items))
            return queries.consignment(work.session, of.id)
