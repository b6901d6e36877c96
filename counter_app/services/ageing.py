"""Cards that nobody collects: what is due, reminding, taking back, and destroying by two people."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import (
    CustodyRules,
    DueCard,
    Lying,
    Stage,
    due_cards,
    kept_until,
)
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.letters import card_reminder
from counter_app.letters.card_reminder import CardReminder
from counter_app.services.custody import at_hand, step
from counter_app.services.messages import recipient, sender
from counter_app.store.base import table
from counter_app.store.queries import custody, people, planning
from counter_app.store.store import Store
from counter_app.store.tables.custody import CardReminderRow
from counter_app.store.tables.vault import DestructionRow
from counter_app.store.work import Work

_S = CardState


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """Letters that were made in one go, one for each person, as one PDF; empty for none."""

    pdf: bytes
    letters: int
    cards: tuple[Card, ...]


class Ageing:
    """Cards that lie too long, by the periods of the house; it has none unless they are set."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self.rules = rules

    def due(self, actor: Actor) -> tuple[DueCard, ...]:
        """Return the cards here for which something is due. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            place = planning.location(session, actor.location_id)
            return self._due(session, place, self._store.clock.now())

    def due_at_partners(self, actor: Actor) -> tuple[DueCard, ...]:
        """Return the cards on partners' shelves that lie too long, as who plans sees them.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            now = self._store.clock.now()
            places = planning.partner_locations(session)
            return tuple(one for place in places for one in self._due(session, place, now))

    def remind(self, actor: Actor, numbers: Collection[str], gesture: UUID) -> Reminders:
        """Remind the people for whom cards lie here too long, by a letter each.

        That they were reminded is recorded with the letters; a second try of the same gesture
        gives the same letters again and records nothing.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE, CARD_NOT_DUE,
                ADDRESS_NEEDED for a card that no letter can be written about.
            Conflict: CHANGED_MEANWHILE when somebody else reminded at the same time.
            Invalid: LOST_CHARACTERS for a name that the fonts cannot write.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            place = planning.location(work.session, actor.location_id)
            earlier = work.earlier()
            if earlier:
                cards = custody.reminded_in(work.session, earlier)
                lying = _lying(work.session, place)
                found: Sequence[Lying] = [one for one in lying if one.card.id in cards]
            else:
                found = self._to_remind(work, place, numbers)
                _record(work, place, found)
            chosen = sorted(found, key=lambda one: (one.since, one.card.document_number))
            letters = self._letters(work, place, chosen)
            return Reminders(
                pdf=card_reminder.render_many(letters) if letters else b"",
                letters=len(letters), cards=tuple(one.card for one in chosen),
            )  # fmt: skip

    def take_back(self, actor: Actor, number: str, reason: str, gesture: UUID) -> Card:
        """Take a card out of stock: it was not collected, and goes back to the maker.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.KEEP)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.IN_STOCK, _S.RESERVED, _S.NOT_COLLECTED)
            if card.state is _S.RESERVED:
                card = step(work, card, _S.IN_STOCK, reason)
            if card.state is _S.IN_STOCK:
                card = step(work, card, _S.NOT_COLLECTED, reason)
            step(work, card, _S.RETURNED, reason)
            work.audit("card.taken_back", card.id, location_id=card.location_id)
            return custody.card(work.session, card.id)

    def destroy(self, actor: Actor, second: Actor, number: str, gesture: UUID) -> Card:
        """Destroy a card that was taken back, with the signatures of two people.

        Raises:
            Refused: NOT_PERMITTED, SECOND_PERSON_SAME, CARD_UNKNOWN, CARD_NOT_HERE,
                CARD_WRONG_STATE. The database asks for both signatures too: TWO_PERSONS_NEEDED.
        """
        actor.require(Permission.KEEP)
        second.require(Permission.KEEP)
        if second.operator_id == actor.operator_id:
            raise Refused(Code.SECOND_PERSON_SAME)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.RETURNED)
            if card.keeper.id != actor.location_id:
                raise Refused(Code.CARD_NOT_HERE)
            work.session.execute(
                insert(table(DestructionRow)),
                {
                    "card_id": card.id, "first_id": actor.operator_id,
                    "second_id": second.operator_id, "at": work.now,
                },
            )  # fmt: skip
            step(work, card, _S.DESTROYED)
            work.audit(
                "card.destroyed", card.id, location_id=card.location_id,
                second=str(second.operator_id),
            )  # fmt: skip
            return custody.card(work.session, card.id)

    def _due(self, session: Session, place: Location, now: datetime) -> tuple[DueCard, ...]:
        today = day_and_tick(now, place.tz)[0]
        found = due_cards(_lying(session, place), today, self.rules)
        wanted = {
            one.card.person_id for one in found if one.card.person_id and one.stage is Stage.REMIND
        }
        known = people.by_ids(session, wanted)
        with_address = {person.id for person in known.values() if person.address.lines()}
        return tuple(replace(one, is_reachable=one.card.person_id in with_address) for one in found)

    def _to_remind(self, work: Work, place: Location, numbers: Collection[str]) -> list[DueCard]:
        """Return the cards with these numbers, each of which is due for a reminder."""
        due = {one.card.document_number: one for one in self._due(work.session, place, work.now)}
        chosen = []
        for number in dict.fromkeys(number.strip().upper() for number in numbers):
            one = due.get(number)
            if one is None or one.stage is not Stage.REMIND:
                at_hand(work, number, _S.IN_STOCK, _S.RESERVED, _S.NOT_COLLECTED)
                raise Refused(Code.CARD_NOT_DUE, number=number)
            if not one.can_remind:
                raise Refused(Code.ADDRESS_NEEDED, number=number)
            chosen.append(one)
        return chosen

    def _letters(
        self, work: Work, place: Location, chosen: Sequence[Lying]
    ) -> tuple[CardReminder, ...]:
        """Return a letter for each person, about all of the person's cards."""
        since: dict[UUID, list[date]] = {}
        for one in chosen:
            if one.card.person_id is not None:
                since.setdefault(one.card.person_id, []).append(one.since)
        known = people.by_ids(work.session, since)
        writer = sender(work.session, place)
        books = any(kind.needs_card for kind in planning.services_at(work.session, place.id))
        today = day_and_tick(work.now, place.tz)[0]
        return tuple(
            CardReminder(
                language=person.language[:2], written_on=today, sender=writer,
                recipient=recipient(person), place=place.name,
                address=tuple(place.address.splitlines()),
                contact=(place.phone,) if place.phone else (), since=min(days),
                number=len(days), kept_until=kept_until(min(days), self.rules),
                by_appointment=books, is_minor=person.is_minor(today),
            )
            for person_id, days in since.items()
            if (person := known.get(person_id)) is not None
        )  # fmt: skip


def _lying(session: Session, place: Location) -> tuple[Lying, ...]:
    """Return what lies at a place, in days of its calendar."""

    def day(at: datetime) -> date:
        return day_and_tick(at, place.tz)[0]

    return tuple(
        Lying(card=card, since=day(since), reminded=day(reminded) if reminded else None)
        for card, since, reminded in custody.lying_since(session, place.id)
    )


def _record(work: Work, place: Location, chosen: Sequence[Lying]) -> None:
    """Record that people were reminded; nothing where there is nobody."""
    if not chosen:
        return
    run, before = new_id(), custody.reminders_so_far(work.session, place.id)
    work.session.execute(
        insert(table(CardReminderRow)),
        [
            {
                "id": new_id(), "run_id": run, "card_id": one.card.id,
                "number": before.get(one.card.id, 0) + 1, "at": work.now,
                "operator_id": work.actor.operator_id, "location_id": place.id,
            }
            for one in chosen
        ],
    )  # fmt: skip
    work.note(CardsChanged(place.id))
    work.audit("cards.reminded", run, location_id=place.id, count=len(chosen))
    for one in chosen:
        work.audit("card.reminded", one.card.id, location_id=place.id)
