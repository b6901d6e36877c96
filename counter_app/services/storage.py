"""The store of a location: putting away, setting aside, and fetching in walking order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import update

from counter_app.domain.custody.card import IN_HOUSE, Card, CardState, Place
from counter_app.domain.custody.storage import (
    PickLine,
    PutAwayLine,
    free_places,
    walking_order,
)
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import ticks as t
from counter_app.services.custody import at_hand, step
from counter_app.store.base import table
from counter_app.store.queries import custody, planning
from counter_app.store.queries import vault as queries
from counter_app.store.queries.doors import Wanted
from counter_app.store.store import Store
from counter_app.store.tables.custody import CardRow
from counter_app.store.work import Work

_S = CardState


class Storage:
    """Where in the house each card lies."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def stock(self, actor: Actor) -> tuple[Card, ...]:
        """Return every card that lies here, in walking order. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return walking_order(
                queries.trays(session, actor.location_id),
                custody.at_location(session, actor.location_id, *IN_HOUSE),
            )

    def put_away_list(self, actor: Actor) -> tuple[PutAwayLine, ...]:
        """Return the cards that lie in no place yet, each with the next free one along the way.

        Those that were received, and those that turned up again before they had a place.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            trays = queries.trays(session, actor.location_id)
            house = custody.at_location(session, actor.location_id, *IN_HOUSE)
        waiting = [card for card in house if card.state is _S.RECEIVED or _is_loose(card)]
        lying = (card.place for card in house if card.state is not _S.RECEIVED)
        places = free_places(trays, lying, len(waiting))
        padded = (*places, *(None for _ in range(len(waiting) - len(places))))
        return tuple(
            PutAwayLine(card=card, place=place) for card, place in zip(waiting, padded, strict=True)
        )

    def put_away(
        self, actor: Actor, number: str, label: str, position: int | None, gesture: UUID
    ) -> Card:
        """Lay a card in its place: a received one into stock, one in stock into another place.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE, NOT_FOUND for a
                tray that is not here, PLACE_TAKEN.
            Invalid: BAD_NUMBER for a position that the tray does not have.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.RECEIVED, _S.IN_STOCK, _S.RESERVED)
            place = _free(work, card, Place(label.strip(), position))
            work.session.execute(
                update(table(CardRow))
                .where(CardRow.id == card.id)
                .values(box=place.box, position=place.position)
            )
            step(work, card, _S.IN_STOCK if card.state is _S.RECEIVED else card.state)
            work.audit("card.put_away", card.id, location_id=card.location_id)
            return custody.card(work.session, card.id)

    def pick_list(self, actor: Actor, day: date) -> tuple[PickLine, ...]:
        """Return the cards to fetch for the visits of a day, in walking order.

        With those of guests whom a hall expects that day, or to whom a transport leaves that day.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
            span = t.midnight(day, zone), t.midnight(day + timedelta(days=1), zone)
            visits = queries.visits_of_cards(session, actor.location_id, *span)
            halls = queries.wanted_by_days(session, actor.location_id, day, *span)
            trays = queries.trays(session, actor.location_id)
            lying = custody.at_location(session, actor.location_id, _S.IN_STOCK, _S.RESERVED)
        wanted = [
            card
            for card in lying
            if card.person_id in visits
            or card.id in halls
            or (card.state is _S.RESERVED and card.reserved_for == day)
        ]
        return tuple(
            _pick_line(card, visits, halls.get(card.id)) for card in walking_order(trays, wanted)
        )

    def reserve(self, actor: Actor, number: str, day: date, gesture: UUID) -> Card:
        """Set a card aside for a day, so that it is not sent or taken back meanwhile.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.IN_STOCK, _S.RESERVED)
            _set_aside(work, card, day)
            work.audit("card.reserved", card.id, location_id=card.location_id, day=str(day))
            return custody.card(work.session, card.id)

    def reserve_visit(self, actor: Actor, number: str, gesture: UUID) -> Card:
        """Set a card aside for the next visit of its person here.

        The database frees it when that visit is cancelled, not kept or over, and lets it go with a
        visit that is moved.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE; NO_VISIT when
                nobody comes for it.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.IN_STOCK, _S.RESERVED)
            zone = planning.location(work.session, card.location_id).tz
            since = t.midnight(t.day_and_tick(work.now, zone)[0], zone)
            visit = card.person_id and queries.next_visit(
                work.session, card.person_id, card.location_id, since
            )
            if not visit:
                raise Refused(Code.NO_VISIT, number=card.document_number)
            day, _ = t.day_and_tick(visit.starts_at, zone)
            _set_aside(work, card, day, visit.id)
            work.audit(
                "card.reserved", card.id, location_id=card.location_id, day=str(day),
                visit=str(visit.id),
            )  # fmt: skip
            return custody.card(work.session, card.id)

    def reserve_day(self, actor: Actor, day: date, gesture: UUID) -> int:
        """Set aside every card of the visits of a day; return how many there were.

        What travels to a hall is set aside for the day on which its guest comes there.

        Raises Refused(NOT_PERMITTED).
        """
        listed = self.pick_list(actor, day)
        lines = [one for one in listed if one.card.state is _S.IN_STOCK]
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return len(listed) - len(lines)
            zone = planning.location(work.session, actor.location_id).tz
            for line in lines:
                travels = line.starts_at.astimezone(zone).date() if line.starts_at else day
                on = travels if line.hall else day
                _set_aside(work, custody.card(work.session, line.card.id), on, line.visit_id)
            work.audit("cards.reserved", actor.location_id, day=str(day), number=len(lines))
        return len(lines)

    def release(self, actor: Actor, number: str, gesture: UUID) -> Card:
        """Give a reserved card back to the stock.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return custody.card(work.session, earlier)
            card = at_hand(work, number, _S.RESERVED)
            _aim(work, card, None, None)
            step(work, card, _S.IN_STOCK)
            work.audit("card.released", card.id, location_id=card.location_id)
            return custody.card(work.session, card.id)


def _is_loose(card: Card) -> bool:
    """Whether a card of the stock lies in no tray."""
    return not card.place.box and card.state in (_S.IN_STOCK, _S.RESERVED)


def _aim(work: Work, card: Card, day: date | None, visit_id: UUID | None) -> None:
    work.session.execute(
        update(table(CardRow))
        .where(CardRow.id == card.id)
        .values(reserved_for=day, reserved_visit=visit_id)
    )


def _set_aside(work: Work, card: Card, day: date, visit_id: UUID | None = None) -> None:
    _aim(work, card, day, visit_id)
    step(work, card, CardState.RESERVED, day.isoformat())


def _free(work: Work, card: Card, wanted: Place) -> Place:
    """Return a place that nothing lies in; without a position the first free one of its tray.

    The tray is locked, so that two who lay a card into it at once do not get the same place.
    """
    tray = queries.locked_tray(work.session, card.location_id, wanted.box)
    if tray is None:
        raise Refused(Code.NOT_FOUND, what=wanted.box)
    if wanted.position is not None and not 1 <= wanted.position <= tray.positions:
        raise Invalid(Code.BAD_NUMBER, "position", value=str(wanted.position))
    taken = {
        one.place
        for one in custody.in_tray(work.session, card.location_id, tray.label)
        if one.id != card.id and one.state is not _S.RECEIVED
    }
    if wanted.position is None:
        free = free_places((tray,), taken, 1)
        if not free:
            raise Refused(Code.PLACE_TAKEN, place=tray.label)
        return free[0]
    if wanted in taken:
        raise Refused(Code.PLACE_TAKEN, place=str(wanted))
    return wanted


def _pick_line(card: Card, visits: Mapping[UUID, queries.Coming], hall: Wanted | None) -> PickLine:
    """Return a line of a pick list; a visit here goes before an issuance day elsewhere."""
    here = visits.get(card.person_id) if card.person_id else None
    return PickLine(
        card=card, place=card.place, visit_id=here.id if here else None,
        starts_at=here.starts_at if here else hall.starts_at if hall else None,
        reserved_for=card.reserved_for if card.state is _S.RESERVED else None,
        hall=hall.hall if hall and here is None else "",
    )  # fmt: skip
