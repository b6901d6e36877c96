"""Runners of an issuance day: which card to fetch now, and into whose hands it goes."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import IssuanceDaysChanged
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.fetching import Line, lines
from counter_app.domain.issuance_days.signals import SignalKind
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.rules import HouseRules
from counter_app.services.custody import add_event
from counter_app.store.base import table
from counter_app.store.queries import issuance_day_door as days
from counter_app.store.queries import issuance_day_floor as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.issuance_day_floor import SignalRow
from counter_app.store.work import Work

_S = CardState
_LIES = frozenset({_S.IN_STOCK, _S.RESERVED})


class DayRunner:
    """Cards from their trays to the desks. A runner sees numbers and places, no names."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def lines(self, actor: Actor) -> tuple[Line, ...]:
        """Return what this runner has to do, in the order of doing it.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.FETCH)
        with self._store.reading() as session:
            place = planning.location(session, actor.location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            return lines(
                queries.in_hall(session, place.id, today),
                queries.waited_for(session, place.id, today), actor.operator_id,
                queries.desks_at_work(session, place.id),
                self._rules.queue.at(place.code).order,
            )  # fmt: skip

    def fetch(self, actor: Actor, number: str, gesture: UUID) -> None:
        """Take a card out of its tray for somebody in the hall; the runner keeps it from now on.

        A card that the runner carries already stays as it is.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE,
                ALREADY_HANDED_OUT; NOBODY_WAITS for a card of nobody in the hall.
        """
        actor.require(Permission.FETCH)
        with self._store.work(actor, gesture) as work:
            card = _here(work, number)
            if work.earlier() or _carries(actor, card):
                return
            if card.state not in _LIES:
                raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)
            if not queries.is_waited_for(work.session, card.location_id, _day(work), card.id):
                raise Refused(Code.NOBODY_WAITS)
            add_event(work, card, _S.PRESENTED)
            work.audit("card.fetched", card.id, location_id=card.location_id)

    def bring_back(self, actor: Actor, number: str, gesture: UUID) -> None:
        """Lay a card that the runner carries back into its tray, as when its person has gone.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE; CARD_WRONG_STATE unless the runner
                carries it; ALREADY_HANDED_OUT.
        """
        actor.require(Permission.FETCH)
        with self._store.work(actor, gesture) as work:
            card = _here(work, number)
            if work.earlier():
                return
            if not _carries(actor, card):
                raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)
            add_event(work, card, _S.IN_STOCK)
            work.audit("card.put_back", card.id, location_id=card.location_id)

    def not_found(self, actor: Actor, number: str, gesture: UUID) -> None:
        """Tell the captain that a card does not lie in its place; whoever finds it fetches it.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE,
                ALREADY_HANDED_OUT; DAY_NOT_RUNNING.
        """
        actor.require(Permission.FETCH)
        with self._store.work(actor, gesture) as work:
            card = _here(work, number)
            if work.earlier():
                return
            if card.state not in _LIES:
                raise Refused(Code.CARD_WRONG_STATE, state=card.state.value)
            day = days.today(work.session, actor.location_id, _day(work))
            if day is None or day.state is not DayState.RUNNING:
                raise Refused(Code.DAY_NOT_RUNNING, state=day.state.value if day else "")
            work.session.execute(
                insert(table(SignalRow)),
                {
                    "id": new_id(), "day_id": day.id, "kind": SignalKind.NOT_FOUND,
                    "at": work.now, "operator_id": actor.operator_id, "until_at": None,
                    "desk_id": None, "card_id": card.id,
                },
            )  # fmt: skip
            work.audit("card.not_found", card.id, location_id=card.location_id)
            work.note(IssuanceDaysChanged(day.id))


def _here(work: Work, number: str) -> queries.CardInStore:
    """Return the card with a number that is at the actor's location and not handed out."""
    card = queries.card(work.session, number.strip().upper())
    if card is None:
        raise Refused(Code.CARD_UNKNOWN, number=number)
    if card.location_id != work.actor.location_id:
        raise Refused(Code.CARD_NOT_HERE)
    if card.state is _S.HANDED_OUT:
        raise Refused(Code.ALREADY_HANDED_OUT)
    return card


def _carries(actor: Actor, card: queries.CardInStore) -> bool:
    mine = Keeper(KeeperKind.OPERATOR, actor.operator_id)
    return card.state is _S.PRESENTED and card.keeper == mine


def _day(work: Work) -> date:
    place = planning.location(work.session, work.actor.location_id)
    return day_and_tick(work.now, place.tz)[0]
