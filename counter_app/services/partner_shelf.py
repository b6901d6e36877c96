"""A partner's own counter: what lies there, who comes, what arrives and what goes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.shipment import ConsignmentKind, ItemFound
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.coverage import not_ready, standing_at, why_none
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.partners.shelf import SealedBag, Shelf, given
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.services.custody import step
from counter_app.services.custody_cases import lose
from counter_app.services.packing import Parcel, begin
from counter_app.services.shelf_counts import counts_by_two, note_missing
from counter_app.store.base import table
from counter_app.store.queries import custody, partners, planning
from counter_app.store.queries import shelf as queries
from counter_app.store.store import Store
from counter_app.store.tables.consignments import ItemRow
from counter_app.store.work import Work


class PartnerShelf:
    """The window of another organisation, on its own location and nothing else."""

    def __init__(self, store: Store, rules: CustodyRules, warn: timedelta) -> None:
        """Join the parts; `warn` is how long before its end a mandate is told to run out."""
        self._store = store
        self._rules = rules
        self._warn = warn

    def look(self, actor: Actor) -> Shelf:
        """Return the shelf, today's people and the mandates of the actor's location.

        What is shown of people is what the mandates in force give; without one, numbers of cards
        only, so that they can be counted and sent back. Looking is noted in the audit trail.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_OWN_SHELF)
        with self._store.work(actor) as work:
            session = work.session
            place = planning.location(session, actor.location_id)
            own = partners.organisation_of(session, actor.location_id)
            mandates = partners.mandates(session, own.id) if own else ()
            standing = standing_at(mandates, work.now)
            today, _ = day_and_tick(work.now, place.tz)
            data = given(standing)
            first, last = midnight(today, place.tz), midnight(today + timedelta(days=1), place.tz)
            work.audit("shelf.seen", place.id, location_id=place.id)
            return Shelf(
                organisation=own.name if own else "", location=place.name, zone=place.zone,
                now=work.now, standing=standing,
                closed=self._closed(session, actor, mandates, standing, work.now),
                cards=queries.cards(session, place.id, data),
                expected=queries.expected(session, place.id, first, last, data),
                counts_by_two=counts_by_two(session, self._rules, place.id),
                ending=tuple(one for one in standing if one.ends_within(work.now, self._warn)),
                **_names(session, standing),
            )  # fmt: skip

    def receive(self, actor: Actor, number: str, gesture: UUID) -> None:
        """Put a card that arrived on the shelf: it was scanned out of its bag.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN for a card that was not sent here,
                CARD_WRONG_STATE.
        """
        actor.require(Permission.RETURN_CARDS)
        with self._store.work(actor, gesture) as work:
            card = custody.by_number(work.session, number.strip().upper())
            sent = queries.on_its_way(work.session, card.id, actor.location_id) if card else None
            if card is None or (sent is None and card.location_id != actor.location_id):
                raise Refused(Code.CARD_UNKNOWN, number=number)
            if work.earlier() or (sent is None and card.state is CardState.AT_PARTNER):
                return
            if sent is not None:
                _note_arrival(work, sent, card.id)
            step(work, replace(card, location_id=actor.location_id), CardState.AT_PARTNER)
            work.audit("shelf.received", card.id, location_id=actor.location_id)

    def send_back(
        self, actor: Actor, cards: tuple[UUID, ...], bag: SealedBag, reason: str, gesture: UUID
    ) -> UUID:
        """Send cards back in one sealed bag to where they came from; no mandate is needed.

        Returns:
            The consignment, which the immigration service receives by seal and number.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, CARD_NOT_HERE, CARD_WRONG_STATE, NAME_TAKEN.
            Invalid: REQUIRED without cards, seal or courier.
        """
        actor.require(Permission.RETURN_CARDS)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        for field, given_one in (("cards", cards), ("seal", bag.seal.strip())):
            if not given_one:
                raise Invalid(Code.REQUIRED, field)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return earlier
            going = [self._off_the_shelf(work, card_id, reason) for card_id in cards]
            place = planning.location(work.session, actor.location_id)
            made = begin(
                work, ConsignmentKind.TRANSFER, f"{place.code}-{work.now:%Y%m%d-%H%M%S}",
                bag.courier, (Parcel("1", bag.seal, cards),), from_location=place.id,
                to_location=queries.home_of(work.session, cards, place.id),
            )  # fmt: skip
            for card in going:
                step(work, card, CardState.IN_TRANSIT, reason, consignment_id=made)
            work.audit("shelf.sent_back", made, location_id=actor.location_id, number=len(going))
            return made

    def _off_the_shelf(self, work: Work, card_id: UUID, reason: str) -> Card:
        card = self._here(work, card_id)
        if card.state is CardState.PRESENTED:
            card = step(work, card, CardState.AT_PARTNER, reason)
        return card

    def report_missing(self, actor: Actor, card_id: UUID, reason: str, gesture: UUID) -> None:
        """Report a card that is not on the shelf: nobody can hand it out any more.

        A case is opened for it, which the immigration service settles; in a count that is open it
        is explained by that.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.RETURN_CARDS)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            card = self._here(work, card_id)
            if work.earlier():
                return
            lose(work, card, self._rules, reason)
            note_missing(work, card.document_number, reason)
            work.audit("shelf.reported_missing", card.id, location_id=actor.location_id)

    @staticmethod
    def _here(work: Work, card_id: UUID) -> Card:
        card = custody.find(work.session, card_id)
        if card is None or card.location_id != work.actor.location_id:
            raise Refused(Code.CARD_NOT_HERE)
        return card

    @staticmethod
    def _closed(
        session: Session, actor: Actor, mandates: tuple[Mandate, ...],
        standing: tuple[Mandate, ...], now: datetime,
    ) -> Refused | None:  # fmt: skip
        """Return why the actor may hand nothing out now."""
        if not standing:
            return why_none(mandates, now)
        today, _ = day_and_tick(now, planning.location(session, actor.location_id).tz)
        missing = not_ready(partners.one_of_staff(session, actor.operator_id), today)
        return Refused(Code.STAFF_NOT_READY, missing=missing[0]) if missing else None


def _names(session: Session, standing: tuple[Mandate, ...]) -> dict[str, dict[UUID, str]]:
    """Return the names of the places and persons that mandates are limited to."""
    places, persons = dict[UUID, str](), dict[UUID, str]()
    for one in standing:
        scope, organisation_id = one.terms.scope, one.terms.organisation_id
        if scope.location_ids:
            own = dict(partners.organisation(session, organisation_id).locations)
            places |= {place: own[place] for place in scope.location_ids if place in own}
        if scope.person_ids:
            staff = {who.operator_id: who.name for who in partners.staff(session, organisation_id)}
            persons |= {who: staff[who] for who in scope.person_ids if who in staff}
    return {"places": places, "persons": persons}


def _note_arrival(work: Work, consignment_id: UUID, card_id: UUID) -> None:
    """Note in the consignment that a card came out of it."""
    work.session.execute(
        update(table(ItemRow))
        .where(ItemRow.consignment_id == consignment_id, ItemRow.card_id == card_id)
        .values(found=ItemFound.ARRIVED, found_at=work.now)
    )
