"""Cards that nobody collects: what is due, taking them back, and destroying with two signatures."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.custody.ageing import CustodyRules, DueCard, due_cards
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.custody import at_hand, step
from counter_app.store.base import table
from counter_app.store.queries import custody, planning
from counter_app.store.store import Store
from counter_app.store.tables.vault import DestructionRow

_S = CardState


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
            zone = planning.location(session, actor.location_id).tz
            lying = custody.lying_since(session, actor.location_id)
        today = day_and_tick(self._store.clock.now(), zone)[0]
        return due_cards(
            ((card, day_and_tick(since, zone)[0]) for card, since in lying), today, self.rules
        )

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
