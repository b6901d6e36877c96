"""A partner's own counter: what lies there, who comes, what arrives and what goes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.custody.ageing import CustodyRules, Stage, due_stage
from counter_app.domain.custody.card import Card, CardState, when_sent
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import ConsignmentKind
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.coverage import not_ready, standing_at, why_none
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.partners.shelf import SealedBag, Shelf, ShelfCard, given
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.services.custody import step
from counter_app.services.custody_cases import lose
from counter_app.services.old_documents import bring, miss
from counter_app.services.packing import Parcel, begin
from counter_app.services.shelf_counts import counts_by_two, note_missing
from counter_app.store.queries import custody, old_documents, partners, planning
from counter_app.store.queries import shelf as queries
from counter_app.store.store import Store
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
                cards=self._judged(queries.cards(session, place.id, data), place.tz, today),
                expected=queries.expected(session, place.id, first, last, data),
                counts_by_two=counts_by_two(session, self._rules, place.id),
                ending=tuple(one for one in standing if one.ends_within(work.now, self._warn)),
                **_names(session, standing),
            )  # fmt: skip

    def _judged(
        self, cards: tuple[ShelfCard, ...], zone: tzinfo, today: date
    ) -> tuple[ShelfCard, ...]:
        """Say of each card whether it lies here too long, by the periods of the house."""

        def is_late(card: ShelfCard) -> bool:
            since = card.since.astimezone(zone).date() if card.since else today
            return due_stage(card.state, since, today, self._rules) is Stage.RETURN

        return tuple(replace(card, is_late=is_late(card)) for card in cards)

    def send_back(
        self, actor: Actor, cards: tuple[UUID, ...], bag: SealedBag, reason: str, gesture: UUID
    ) -> UUID:
        """Send cards back in one sealed bag to where they came from; no mandate is needed.

        What is out of use goes along: blocked cards, and old ones that were cut.

        Args:
            cards: cards; or hand-outs, for old documents that are no cards on file.

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
            place_id = actor.location_id
            old = [one for one in cards if old_documents.find(work.session, place_id, one)]
            going = [self._off_the_shelf(work, one, reason) for one in cards if one not in old]
            place, home = planning.location(work.session, place_id), self._home(work, cards)
            made = begin(
                work, ConsignmentKind.TRANSFER, f"{place.code}-{work.now:%Y%m%d-%H%M%S}",
                bag.courier, (Parcel("1", bag.seal, tuple(card.id for card in going)),),
                from_location=place.id, to_location=home,
            )  # fmt: skip
            taken_in = [card.id for card in going if card.state is CardState.SURRENDERED]
            bring(work, made, home, documents=old, cards=taken_in)
            for card in going:
                step(work, card, when_sent(card.state), reason, consignment_id=made)
            work.audit("shelf.sent_back", made, location_id=place_id, number=len(cards))
            return made

    @staticmethod
    def _home(work: Work, cards: tuple[UUID, ...]) -> UUID:
        return queries.home_of(work.session, cards, work.actor.location_id)

    def _off_the_shelf(self, work: Work, card_id: UUID, reason: str) -> Card:
        card = self._here(work, card_id)
        if card.state is CardState.PRESENTED:
            card = step(work, card, CardState.AT_PARTNER, reason)
        return card

    def report_missing(self, actor: Actor, card_id: UUID, reason: str, gesture: UUID) -> None:
        """Report a card or an old document that is not on the shelf: nobody can hand it out.

        A case is opened for it, which the immigration service settles; in a count that is open it
        is explained by that.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.RETURN_CARDS)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            old = old_documents.find(work.session, actor.location_id, card_id)
            if old is not None:
                number = old_documents.written(old.number)
                miss(work, number, self._rules, note=reason)
            else:
                card = self._here(work, card_id)
                number = card.document_number
                lose(work, card, self._rules, reason)
            note_missing(work, number, reason)
            work.audit("shelf.reported_missing", card_id, location_id=actor.location_id)

    @staticmethod
    def _here(work: Work, card_id: UUID) -> Card:
        card = custody.find(work.session, card_id)
        if card is None or card.location_id != work.actor.location_id:
            raise Refused(Code.CARD_NOT_HERE)
        if card.keeper.kind is KeeperKind.COURIER:
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
