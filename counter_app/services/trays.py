"""The trays of a location: added, renamed, and brought into the order in which people walk."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.storage import Tray, TrayUse, moved
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.store.base import table
from counter_app.store.queries import vault as queries
from counter_app.store.store import Store
from counter_app.store.tables.vault import TrayRow
from counter_app.store.work import Work

_LONGEST = 40


class Trays:
    """The places of a store; every list of it follows their order."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def all(self, actor: Actor) -> tuple[Tray, ...]:
        """Return the trays here in walking order. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.trays(session, actor.location_id)

    def in_use(self, actor: Actor) -> tuple[TrayUse, ...]:
        """Return the trays here in walking order, and how full each is.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            lying = queries.lying(session, actor.location_id)
            return tuple(
                TrayUse(tray=tray, lying=lying.get(tray.label, 0))
                for tray in queries.trays(session, actor.location_id)
            )

    def add(self, actor: Actor, label: str, walk: int, positions: int, gesture: UUID) -> Tray:
        """Add a tray.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN.
            Invalid: REQUIRED, TOO_LONG, BAD_NUMBER.
        """
        actor.require(Permission.KEEP)
        label = _label(label)
        if not 1 <= positions <= 10_000:
            raise Invalid(Code.BAD_NUMBER, "positions", value=str(positions))
        with self._store.work(actor, gesture) as work:
            there = queries.trays(work.session, actor.location_id)
            earlier = work.earlier()
            if earlier:
                return next(tray for tray in there if tray.id == earlier)
            if any(tray.label == label for tray in there):
                raise Refused(Code.NAME_TAKEN)
            made = Tray(
                id=new_id(), location_id=actor.location_id, label=label, walk=walk,
                positions=positions,
            )  # fmt: skip
            work.session.execute(
                insert(table(TrayRow)),
                {
                    "id": made.id, "location_id": made.location_id, "label": label, "walk": walk,
                    "positions": positions,
                },
            )  # fmt: skip
            work.audit("tray.added", made.id)
            work.note(CardsChanged(actor.location_id))
            return made

    def rename(self, actor: Actor, tray_id: UUID, label: str, gesture: UUID) -> Tray:
        """Give a tray another label; the database takes the cards in it along.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for a tray that is not here, NAME_TAKEN, PLACE_TAKEN
                while cards lie under that label without a tray, WRONG_STATE while the tray is
                counted: its list names it by the label that it had.
            Invalid: REQUIRED, TOO_LONG.
        """
        actor.require(Permission.KEEP)
        label = _label(label)
        with self._store.work(actor, gesture) as work:
            there = queries.trays(work.session, actor.location_id, lock=True)
            tray = next((one for one in there if one.id == tray_id), None)
            if tray is None:
                raise Refused(Code.NOT_FOUND, what="tray")
            if work.earlier() or tray.label == label:
                return tray
            _check_label(work, there, tray, label)
            work.session.execute(
                update(table(TrayRow)).where(TrayRow.id == tray_id).values(label=label)
            )
            work.audit("tray.renamed", tray_id)
            work.note(CardsChanged(actor.location_id))
            return next(
                one for one in queries.trays(work.session, actor.location_id) if one.id == tray_id
            )

    def move(self, actor: Actor, tray_id: UUID, number: int, gesture: UUID) -> tuple[Tray, ...]:
        """Let a tray come at a number along the way; return all in their new order.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for a tray that is not here.
            Invalid: BAD_NUMBER for a number that is not on the way.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            there = queries.trays(work.session, actor.location_id, lock=True)
            if work.earlier():
                return there
            way = moved(there, tray_id, number)
            before = {tray.id: tray.walk for tray in there}
            for tray in way:
                if tray.walk != before[tray.id]:
                    work.session.execute(
                        update(table(TrayRow)).where(TrayRow.id == tray.id).values(walk=tray.walk)
                    )
            work.audit("tray.moved", tray_id, walk=number)
            work.note(CardsChanged(actor.location_id))
            return way


def _label(typed: str) -> str:
    """Return a label as it is kept. Raises Invalid(REQUIRED, TOO_LONG)."""
    label = typed.strip()
    if not label:
        raise Invalid(Code.REQUIRED, "label")
    if len(label) > _LONGEST:
        raise Invalid(Code.TOO_LONG, "label", most=_LONGEST)
    return label


def _check_label(work: Work, there: tuple[Tray, ...], tray: Tray, label: str) -> None:
    """Raise Refused(NAME_TAKEN, PLACE_TAKEN, WRONG_STATE) unless a tray may be renamed so."""
    if any(one.label == label for one in there):
        raise Refused(Code.NAME_TAKEN)
    if queries.lying(work.session, tray.location_id).get(label):
        raise Refused(Code.PLACE_TAKEN, place=label)
    count = queries.open_count(work.session, tray.location_id)
    if count is not None and count.tray == tray.label:
        raise Refused(Code.WRONG_STATE, state="open", wanted="closed")
