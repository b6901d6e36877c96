"""Where each card is, and every step that it takes."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import CardsChanged, PersonChanged
from counter_app.domain.custody.card import Card, CardState, CustodyEvent
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.store.base import table
from counter_app.store.queries import custody as queries
from counter_app.store.store import Store
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.work import Work


class Custody:
    """Cards on their way from the maker to a hand."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def of_person(self, person_id: UUID) -> tuple[Card, ...]:
        """Return all cards of a person, the newest first."""
        with self._store.reading() as session:
            return queries.of_person(session, person_id)

    def by_number(self, number: str) -> Card | None:
        """Return the card with a document number, or None."""
        with self._store.reading() as session:
            return queries.by_number(session, number)

    def of_v_number(self, v_number: str) -> tuple[Card, ...]:
        """Return all cards that carry a V-number, also of people who are not on file."""
        with self._store.reading() as session:
            return queries.by_v_number(session, v_number)

    def events(self, card_id: UUID) -> tuple[CustodyEvent, ...]:
        """Return every step of a card, the first one first."""
        with self._store.reading() as session:
            return queries.events(session, card_id)

    def present(self, actor: Actor, number: str, person_id: UUID, gesture: UUID) -> Card:
        """Bring a card to the desk for a person: it was scanned there.

        A card that somebody else fetched goes from those hands into the actor's.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_OF_OTHER_PERSON, CARD_NOT_HERE,
                ALREADY_HANDED_OUT, CARD_WRONG_STATE.
        """
        actor.require(Permission.HAND_OUT)
        with self._store.work(actor, gesture) as work:
            card = queries.by_number(work.session, number.strip().upper())
            if card is None:
                raise Refused(Code.CARD_UNKNOWN, number=number)
            if card.person_id != person_id:
                raise Refused(Code.CARD_OF_OTHER_PERSON)
            if card.state is CardState.HANDED_OUT:
                raise Refused(Code.ALREADY_HANDED_OUT)
            if card.location_id != actor.location_id:
                raise Refused(Code.CARD_NOT_HERE)
            mine = Keeper(KeeperKind.OPERATOR, actor.operator_id)
            if work.earlier() or (card.state is CardState.PRESENTED and card.keeper == mine):
                return card
            step(work, card, CardState.PRESENTED)
            work.audit("card.presented", card.id, location_id=card.location_id)
            return queries.card(work.session, card.id)

    def put_back(self, actor: Actor, card_id: UUID, reason: str, gesture: UUID) -> Card:
        """Put a presented card back into its tray.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_WRONG_STATE.
        """
        actor.require(Permission.HAND_OUT)
        with self._store.work(actor, gesture) as work:
            card = queries.card(work.session, card_id)
            actor.require_here(card.location_id)
            if work.earlier():
                return card
            if card.state is not CardState.PRESENTED:
                raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)
            shelf = CardState.AT_PARTNER if actor.is_partner else CardState.IN_STOCK
            step(work, card, shelf, reason)
            work.audit("card.put_back", card.id, location_id=card.location_id)
            return queries.card(work.session, card.id)


def step(
    work: Work,
    card: Card,
    to: CardState,
    reason: str = "",
    *,
    first: bool = False,
    consignment_id: UUID | None = None,
) -> Card:
    """Take a card one step on, by adding an event; the database moves card and keeper itself.

    Args:
        consignment_id: the consignment with which it goes into a courier's hands.
        first: whether this is the event with which the card begins.

    Returns:
        The card after it; its keeper is read from the database.

    Raises:
        Refused: CARD_WRONG_STATE, by the database, for a step that is not allowed.
    """
    add_event(work, card, to, reason, first=first, consignment_id=consignment_id)
    return replace(card, state=to, version=card.version + 1)


class Stepping(Protocol):
    """What must be known of a card to take it one step on."""

    @property
    def id(self) -> UUID:
        """The card's identifier."""

    @property
    def version(self) -> int:
        """How many steps it took."""

    @property
    def state(self) -> CardState:
        """Where it stands."""

    @property
    def location_id(self) -> UUID:
        """Where it is."""

    @property
    def person_id(self) -> UUID | None:
        """Whom it is for."""


def add_event(
    work: Work, card: Stepping, to: CardState, reason: str = "", *, first: bool = False,
    consignment_id: UUID | None = None,
) -> None:  # fmt: skip
    """Add the event that takes a card one step on. Arguments and errors as of `step`."""
    work.session.execute(
        insert(table(CustodyEventRow)),
        {
            "card_id": card.id, "version": card.version + 1, "at": work.now,
            "from_state": None if first else card.state.value, "to_state": to.value,
            "location_id": card.location_id, "operator_id": work.actor.operator_id,
            "reason": reason[:200], "consignment_id": consignment_id,
        },
    )  # fmt: skip
    work.note(CardsChanged(card.location_id))
    if card.person_id:
        work.note(PersonChanged(card.person_id))


def at_hand(work: Work, number: str, *states: CardState) -> Card:
    """Return the card with a number that lies at the actor's location, in one of some states.

    Raises:
        Refused: CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
    """
    card = queries.by_number(work.session, number.strip().upper())
    if card is None:
        raise Refused(Code.CARD_UNKNOWN, number=number)
    if card.location_id != work.actor.location_id:
        raise Refused(Code.CARD_NOT_HERE)
    if card.state not in states:
        raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)
    return card


def join_cards(work: Work, v_number: str, person_id: object) -> None:
    """Join the cards with a V-number, which came before their person, to that person."""
    work.session.execute(
        update(table(CardRow))
        .where(CardRow.v_number == v_number, CardRow.person_id.is_(None))
        .values(person_id=person_id)
    )
