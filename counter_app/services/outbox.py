"""What is to go out and what did not: looking at it, trying again, printing instead."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import insert, select, update

from counter_app.domain.changes import MessagesChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.messages import (
    RETRIED,
    TROUBLED,
    Delivery,
    DeliveryState,
    Standing,
    Way,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.services.messages import Letter, Messages
from counter_app.store.base import table
from counter_app.store.queries import messages as queries
from counter_app.store.store import Store
from counter_app.store.tables.messages import DeliveryRow, OutboxRow
from counter_app.store.work import Work

OPEN = TROUBLED | {DeliveryState.QUEUED, DeliveryState.CLAIMED}
"""States of messages that have not gone out."""


def standing(store: Store) -> Standing:
    """Count how messages stand in an office; numbers only, so nobody needs to sign in."""
    with store.reading() as session:
        return queries.standing(session)


class Outbox:
    """The messages of an office, as people look after them."""

    def __init__(self, store: Store, messages: Messages) -> None:
        """Join the parts."""
        self._store = store
        self._messages = messages

    def list(
        self, actor: Actor, states: Collection[DeliveryState] = OPEN, most: int = 500
    ) -> tuple[Delivery, ...]:
        """Return deliveries in some states, the oldest first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            return queries.in_states(session, states, Way, most)

    def standing(self) -> Standing:
        """Count how messages stand; numbers only."""
        return standing(self._store)

    def try_again(self, actor: Actor, delivery_id: UUID, gesture: UUID) -> Delivery:
        """Put a message that failed, died or is in doubt back into the queue, due at once.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for one that waits, went out or was
                overtaken.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return queries.one(work.session, delivery_id)
            found = queries.one(work.session, delivery_id, lock=True)
            if found.state not in RETRIED:
                raise Refused(
                    Code.WRONG_STATE, state=found.state.value, wanted=DeliveryState.QUEUED.value
                )
            work.session.execute(
                update(table(DeliveryRow))
                .where(DeliveryRow.id == delivery_id)
                .values(
                    state=DeliveryState.QUEUED, due_at=work.now, attempts=0, handed_at=None,
                    claimed_by=None, claimed_until=None,
                )
            )  # fmt: skip
            work.note(MessagesChanged())
            work.audit(
                "message.tried_again", found.id, location_id=found.location_id,
                kind=found.kind.value, was=found.state.value,
            )  # fmt: skip
            return queries.one(work.session, delivery_id)

    def print_letter(self, actor: Actor, delivery_id: UUID, gesture: UUID) -> Letter:
        """Make the letter of a message for printing, and note that it went out on paper.

        A mail that failed keeps its state until somebody tries it again or its visit is past.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for a message that was overtaken.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            found = queries.one(work.session, delivery_id, lock=True)
            if found.state is DeliveryState.SUPERSEDED:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="sent")
            letter = self._messages.letter_of(work.session, found)
            if not work.earlier():
                self._note_printed(work, found)
                work.note(MessagesChanged())
                work.audit(
                    "message.printed", found.id, location_id=found.location_id,
                    kind=found.kind.value,
                )  # fmt: skip
        return letter

    @staticmethod
    def _note_printed(work: Work, found: Delivery) -> None:
        deliveries = table(DeliveryRow)
        on_paper = work.session.execute(
            select(deliveries.c.id, deliveries.c.state).where(
                deliveries.c.outbox_id == found.message_id,
                deliveries.c.channel == Way.LETTER,
            )
        ).one_or_none()
        if on_paper is None:
            letter_id = new_id()
            work.session.execute(
                insert(deliveries),
                {
                    "id": letter_id, "outbox_id": found.message_id, "channel": Way.LETTER,
                    "state": DeliveryState.QUEUED, "due_at": work.now,
                },
            )  # fmt: skip
        else:
            letter_id = on_paper.id
        if on_paper is None or on_paper.state is not DeliveryState.SENT:
            work.session.execute(
                update(deliveries)
                .where(deliveries.c.id == letter_id)
                .values(
                    state=DeliveryState.SENT, handed_at=work.now, sent_at=work.now, failure="",
                    claimed_by=None, claimed_until=None,
                )
            )  # fmt: skip
        work.session.execute(
            update(table(OutboxRow))
            .where(OutboxRow.id == found.message_id)
            .values(printed_at=work.now)
        )
