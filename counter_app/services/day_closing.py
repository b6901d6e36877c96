"""Closing an issuance day: what is left over goes back in sealed bags, until nothing is open."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import CardsChanged, IssuanceDaysChanged
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.closing import (
    REASON_LENGTH,
    Closing,
    Fate,
    ReturnWish,
    check_closing,
    check_return,
)
from counter_app.domain.issuance_days.day import ENDED, DayState, IssuanceDay
from counter_app.domain.operators import Actor, Permission
from counter_app.services.custody import step
from counter_app.services.day_reports import gather, look
from counter_app.services.issuance_days import take_step
from counter_app.services.packing import Parcel, pack_cards
from counter_app.store.base import table
from counter_app.store.queries import consignments, custody
from counter_app.store.queries import day_closing as queries
from counter_app.store.queries import issuance_days as days
from counter_app.store.store import Store
from counter_app.store.tables.day_closing import DayKeptCardRow, DayReportRow, DayReturnRow
from counter_app.store.work import Work

_OUT_OF_USE = frozenset({CardState.BLOCKED, CardState.NOT_COLLECTED})
"""States out of which a card is taken back before it goes to the maker."""


class DayClosing:
    """The end of issuance days. Counting is `Counts`, and the same as at any other time."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def look(self, actor: Actor, day_id: UUID) -> Closing:
        """Return how far a closing has come. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.KEEP)
        actor.require_service()
        with self._store.reading() as session:
            return look(session, day_id)

    def send_back(self, actor: Actor, day_id: UUID, wish: ReturnWish, gesture: UUID) -> Consignment:
        """Give a sealed bag of left-over cards to a courier, who keeps them from then on.

        It is a consignment like any other: it is received and counted where it goes. Cards that
        are out of use go to the maker, with the old documents that were taken in.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE away from the hall or for the hall itself,
                WRONG_STATE for a day that has ended, CARD_UNKNOWN for a card that is none of the
                day's, CARD_NOT_HERE, CARD_WRONG_STATE, NAME_TAKEN.
            Invalid: REQUIRED for a bag without a card, seal, label, courier or reference; TOO_LONG.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return consignments.consignment(work.session, earlier)
            day = _here(work, day_id)
            if wish.to_location_id == day.location_id:
                raise Refused(Code.NOT_HERE)
            check_return(wish)
            _check_of_day(work, day, wish.cards)
            if wish.to_location_id is None:
                _take_back(work, wish.cards)
            parcel = Parcel(wish.label.strip(), wish.seal.strip(), wish.cards)
            made = pack_cards(work, (parcel,), wish.to_location_id, wish.reference, wish.courier)
            work.session.execute(
                insert(table(DayReturnRow)),
                {
                    "consignment_id": made, "day_id": day.id, "at": work.now,
                    "institution_id": wish.institution_id, "operator_id": actor.operator_id,
                },
            )  # fmt: skip
            work.audit(
                "issuance_day.sent_back", made, location_id=day.location_id,
                number=len(wish.cards),
                institution=str(wish.institution_id) if wish.institution_id else None,
            )  # fmt: skip
            work.note(IssuanceDaysChanged(day.id), CardsChanged(day.location_id))
            return consignments.consignment(work.session, made)

    def keep(
        self, actor: Actor, day_id: UUID, cards: Iterable[UUID], reason: str, gesture: UUID
    ) -> Closing:
        """Note that left-over cards stay in the hall's own vault, and why.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, WRONG_STATE, REASON_NEEDED, CARD_UNKNOWN
                for a card that is none of the day's, CARD_WRONG_STATE for one that does not lie
                in the hall.
        """
        actor.require(Permission.KEEP)
        wanted, reason = tuple(dict.fromkeys(cards)), reason.strip()[:REASON_LENGTH]
        with self._store.work(actor, gesture) as work:
            day = _here(work, day_id)
            if not work.earlier():
                if not reason:
                    raise Refused(Code.REASON_NEEDED)
                there = _check_of_day(work, day, wanted)
                if any(there[one] is not Fate.LEFT for one in wanted):
                    raise Refused(Code.CARD_WRONG_STATE, state=CardState.PRESENTED.value)
                if wanted:
                    work.session.execute(
                        insert(table(DayKeptCardRow)),
                        [
                            {
                                "day_id": day.id, "card_id": one, "reason": reason,
                                "at": work.now, "operator_id": actor.operator_id,
                            }
                            for one in wanted
                        ],
                    )  # fmt: skip
                work.audit(
                    "issuance_day.kept", day.id, location_id=day.location_id, number=len(wanted)
                )
                work.note(IssuanceDaysChanged(day.id))
            return look(work.session, day.id)

    def close(self, actor: Actor, day_id: UUID, gesture: UUID) -> IssuanceDay:
        """Close a day whose every card is explained; its figures are kept as they are then.

        It takes both permissions, to plan and to keep.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, DAY_CARDS_OPEN, DAY_COUNT_NEEDED.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            day = days.day(work.session, day_id)
            if work.earlier():
                return day
            now = look(work.session, day.id)
            check_closing(now)
            report = gather(work.session, now, work.now, is_closed=True)
            work.session.execute(
                insert(table(DayReportRow)),
                {
                    "day_id": day.id, "at": work.now, "operator_id": actor.operator_id,
                    "figures": report.as_data(),
                },
            )  # fmt: skip
            take_step(work, day, DayState.CLOSED)
            return days.day(work.session, day_id)


def _here(work: Work, day_id: UUID) -> IssuanceDay:
    """Return a day that has not ended, in the actor's own hall."""
    day = days.day(work.session, day_id)
    if day.location_id != work.actor.location_id:
        raise Refused(Code.NOT_HERE, location=day.location_name)
    if day.state in ENDED:
        raise Refused(Code.WRONG_STATE, state=day.state.value, wanted=DayState.RUNNING.value)
    return day


def _check_of_day(work: Work, day: IssuanceDay, wanted: tuple[UUID, ...]) -> dict[UUID, Fate]:
    there = {card.id: card.fate for card in queries.cards(work.session, day)}
    if not set(wanted) <= set(there):
        raise Refused(Code.CARD_UNKNOWN, number=str(len(set(wanted) - set(there))))
    return there


def _take_back(work: Work, cards: Iterable[UUID]) -> None:
    for one in cards:
        card = custody.card(work.session, one)
        if card.state in _OUT_OF_USE:
            step(work, card, CardState.RETURNED)
