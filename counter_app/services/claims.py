"""Who has which message in hand, and what became of it: the notes that keep it from going twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, update

from counter_app import log
from counter_app.domain.changes import MessagesChanged
from counter_app.domain.errors import Code, Conflict
from counter_app.domain.messages import Delivery, DeliveryState, Failure, Way, is_overtaken
from counter_app.domain.operators import Actor
from counter_app.domain.rules import MessageRules
from counter_app.senders.ports import NotSent
from counter_app.store.base import table
from counter_app.store.queries import appointments
from counter_app.store.queries import messages as queries
from counter_app.store.store import Store
from counter_app.store.tables.messages import DeliveryRow
from counter_app.store.work import Work

_deliveries = table(DeliveryRow)
_log = log.get(__name__)


class Claims:
    """The claims of one worker. Each note is a transaction of its own, and holds only while the
    worker still has the message in hand.
    """

    def __init__(self, store: Store, rules: MessageRules, worker: UUID) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._worker = worker

    def claim(self, actor: Actor, channel: Way) -> Delivery | None:
        """Take the next message in hand, or return None when none is due."""
        while True:
            with self._store.work(actor) as work:
                found = queries.next_due(work.session, channel, work.now)
                if found is None:
                    return None
                visit = appointments.appointment(work.session, found.appointment_id)
                gone = is_overtaken(found.kind, visit.state, visit.starts_at, work.now)
                work.session.execute(
                    update(_deliveries)
                    .where(_deliveries.c.id == found.id)
                    .values(
                        state=DeliveryState.SUPERSEDED if gone else DeliveryState.CLAIMED,
                        claimed_by=None if gone else self._worker,
                        claimed_until=None if gone else work.now + self._rules.claim_lasts,
                        attempts=found.attempts + (not gone),
                    )
                )  # fmt: skip
                if not gone:
                    return replace(found, state=DeliveryState.CLAIMED, attempts=found.attempts + 1)

    def put_in_doubt(self, actor: Actor, channel: Way) -> None:
        """Mark messages whose worker died between handing over and noting the answer."""
        with self._store.work(actor) as work:
            done: CursorResult[Any] = work.connection.execute(
                update(_deliveries)
                .where(
                    _deliveries.c.channel == channel,
                    _deliveries.c.state == DeliveryState.CLAIMED,
                    _deliveries.c.claimed_until < work.now,
                    _deliveries.c.handed_at.is_not(None),
                )
                .values(
                    state=DeliveryState.DOUBTFUL, claimed_until=None,
                    failure=Failure.ANSWER_LOST.value,
                )
            )  # fmt: skip
            if done.rowcount:
                work.note(MessagesChanged())

    def settle(self, actor: Actor, one: Delivery, *, known: bool) -> None:
        """Settle a message in doubt: the service has it, or it goes back into the queue."""
        with self._store.work(actor) as work:
            fresh = queries.one(work.session, one.id, lock=True)
            if fresh.state is not DeliveryState.DOUBTFUL:
                return
            values: dict[str, Any] = (
                {"state": DeliveryState.SENT, "sent_at": work.now, "failure": ""}
                if known
                else {"state": DeliveryState.QUEUED, "due_at": work.now, "handed_at": None}
            )
            work.session.execute(
                update(_deliveries).where(_deliveries.c.id == one.id).values(**values)
            )
            work.note(MessagesChanged())
            if known:
                _audit_sent(work, one)

    def note_handing(self, actor: Actor, claimed: Delivery, reference: str) -> None:
        """Note that the server gets it now. Raises Conflict when the claim was lost."""
        with self._store.work(actor) as work:
            values = {"handed_at": work.now, "reference": reference}
            if not self._still_mine(work, claimed, values):
                raise Conflict(Code.CHANGED_MEANWHILE)

    def note_sent(self, actor: Actor, claimed: Delivery, reference: str) -> None:
        """Note the server's yes, also when the claim ran out while it thought."""
        with self._store.work(actor) as work:
            done: CursorResult[Any] = work.connection.execute(
                update(_deliveries)
                .where(
                    _deliveries.c.id == claimed.id,
                    _deliveries.c.claimed_by == self._worker,
                    _deliveries.c.state.in_([DeliveryState.CLAIMED, DeliveryState.DOUBTFUL]),
                )
                .values(
                    state=DeliveryState.SENT, sent_at=work.now, claimed_until=None, failure="",
                    reply=0, reference=reference,
                )
            )  # fmt: skip
            if done.rowcount:
                work.note(MessagesChanged())
                _audit_sent(work, claimed)

    def note_failed(self, actor: Actor, claimed: Delivery, failed: NotSent) -> Failure:
        """Note why a message did not go out, and when it is tried again; return why."""
        failure = failed.failure
        with self._store.work(actor) as work:
            values: dict[str, Any] = {"failure": failure.value, "reply": failed.reply}
            if failure is Failure.ANSWER_LOST:
                values |= {"state": DeliveryState.DOUBTFUL, "due_at": work.now}
            else:
                again = self._rules.retry.after(failure, claimed.attempts, work.now)
                state = DeliveryState.FAILED if again else DeliveryState.DEAD
                values |= {"state": state, "due_at": again or work.now, "handed_at": None}
            values |= {"claimed_until": None}
            if self._still_mine(work, claimed, values):
                work.note(MessagesChanged())
                if values["state"] is DeliveryState.DEAD:
                    work.audit(
                        "message.dead", claimed.id, location_id=claimed.location_id,
                        kind=claimed.kind.value, failure=failure.value, reply=failed.reply,
                    )  # fmt: skip
        _log.info("message not sent", code=failure.value, state=str(values["state"]))
        return failure

    def _still_mine(self, work: Work, claimed: Delivery, values: Mapping[str, Any]) -> bool:
        """Change a row only while this worker has it in hand; tell whether it had."""
        done: CursorResult[Any] = work.connection.execute(
            update(_deliveries)
            .where(
                _deliveries.c.id == claimed.id,
                _deliveries.c.claimed_by == self._worker,
                _deliveries.c.state == DeliveryState.CLAIMED,
                _deliveries.c.attempts == claimed.attempts,
            )
            .values(**values)
        )
        return bool(done.rowcount)


def _audit_sent(work: Work, one: Delivery) -> None:
    work.audit(
        "message.sent", one.id, location_id=one.location_id, kind=one.kind.value,
        channel=one.channel.value, attempts=one.attempts,
    )  # fmt: skip
