"""Sending what is in the outbox, each message once, however many machines do it.

The order of notes is what keeps a message from going out twice; decision "Sent once" tells it all:
a row is claimed in a transaction of its own; `handed_at` is noted while the claim still holds, just
before the server becomes responsible; `sent` is noted with the server's answer. A claim that runs
out before `handed_at` is anybody's again; after it, the message is in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from sqlalchemy import insert, update

from counter_app import log
from counter_app.domain.changes import MessagesChanged
from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.message_settings import MessageSettings
from counter_app.domain.messages import (
    Delivery,
    DeliveryState,
    Failure,
    MessageKind,
    Way,
    is_overtaken,
    mail_address,
    reminder_due,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.rules import MessageRules
from counter_app.senders.ports import NotSent, Sender
from counter_app.services.claims import Claims
from counter_app.services.messages import Messages
from counter_app.store.base import table
from counter_app.store.queries import messages as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.messages import DeliveryRow, OutboxRow

_MOST_AT_ONCE = 500
_deliveries = table(DeliveryRow)
_log = log.get(__name__)

OpenSenders = Callable[[], Mapping[Way, Sender]]


class Dispatch:
    """One worker's sending. Several may run at once, on one machine or many."""

    def __init__(
        self, store: Store, messages: Messages, settings: MessageSettings, rules: MessageRules,
        senders: OpenSenders,
    ) -> None:  # fmt: skip
        """Join the parts; the senders are opened at each run and closed after it."""
        self._store = store
        self._messages = messages
        self._settings = settings
        self._rules = rules
        self._senders = senders
        self._claims = Claims(store, rules, new_id())
        self._unnoted: list[tuple[Delivery, str]] = []

    @property
    def reminder_days(self) -> tuple[int, ...]:
        """How many days before a visit somebody is reminded, once for each; empty for never."""
        wanted = self._settings.reminder_days
        return self._rules.reminder_days if wanted is None else wanted

    def make_reminders(self, actor: Actor) -> int:
        """Put a reminder into the outbox for each visit that is due for one; return how many.

        With several days before the visit there is one reminder for each of them, each once.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            places = planning.locations(session)
        return sum(self._remind(actor, place) for place in places) if self.reminder_days else 0

    def run(self, actor: Actor) -> int:
        """Send all that is due; return how many went out.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: MAIL_SETTINGS when the settings for sending cannot be right.
        """
        actor.require(Permission.PLAN)
        self._note_late(actor)
        self._settle_overtaken(actor)
        while self._route(actor):
            continue
        sent = 0
        senders = self._senders()
        try:
            for channel, sender in senders.items():
                self._claims.put_in_doubt(actor, channel)
                self._ask_about_doubtful(actor, channel, sender)
                sent += self._send_all(actor, channel, sender)
        finally:
            for sender in senders.values():
                sender.close()
        return sent

    def _remind(self, actor: Actor, place: Location) -> int:
        days = self.reminder_days
        today, _ = day_and_tick(self._store.clock.now(), place.tz)
        first = midnight(today + timedelta(days=1), place.tz)
        last = midnight(today + timedelta(days=max(days) + 1), place.tz)
        with self._store.work(actor) as work:
            due = [
                {
                    "id": new_id(), "kind": MessageKind.REMINDER, "language": visit.language,
                    "appointment_id": visit.appointment_id, "created_at": work.now,
                    "days_before": before,
                }
                for visit in queries.remindable(work.session, place.id, first, last)
                if (before := self._reminder(visit, place, today)) is not None
            ]  # fmt: skip
            if due:
                work.session.execute(insert(table(OutboxRow)), due)
                work.note(MessagesChanged())
                work.audit("message.reminders", place.id, location_id=place.id, count=len(due))
        return len(due)

    def _reminder(self, visit: queries.Remindable, place: Location, today: date) -> int | None:
        made_on, _ = day_and_tick(visit.made_at, place.tz)
        starts_on, _ = day_and_tick(visit.starts_at, place.tz)
        return reminder_due(made_on, starts_on, today, self.reminder_days, visit.last)

    def _route(self, actor: Actor) -> int:
        """Choose the ways by which new messages go; return how many were looked at."""
        with self._store.work(actor) as work:
            found = queries.unrouted(work.session, _MOST_AT_ONCE)
            rows = [
                {
                    "id": new_id(), "outbox_id": message_id, "channel": channel,
                    "state": DeliveryState.QUEUED, "due_at": work.now,
                }
                for message_id, is_printed, email in found
                for channel in self._ways(email, is_printed=is_printed)
            ]  # fmt: skip
            if found:
                outbox = table(OutboxRow)
                work.session.execute(
                    update(outbox)
                    .where(outbox.c.id.in_([message_id for message_id, _, _ in found]))
                    .values(routed_at=work.now)
                )
            if rows:
                work.session.execute(insert(_deliveries), rows)
                work.note(MessagesChanged())
        return len(found)

    def _ways(self, email: str | None, *, is_printed: bool) -> list[Way]:
        ways = []
        by_mail = self._settings.mail != "off" and mail_address(email) is not None
        if by_mail:
            ways.append(Way.MAIL)
        wanted = not by_mail or self._settings.letter_for == "everybody"
        if wanted and not is_printed and self._settings.letters != "off":
            ways.append(Way.LETTER)
        return ways

    def _settle_overtaken(self, actor: Actor) -> None:
        """Take out of the queue what something newer, or time, made needless."""
        with self._store.work(actor) as work:
            gone = [
                delivery_id
                for delivery_id, kind, state, starts_at in queries.maybe_overtaken(
                    work.session, work.now
                )
                if is_overtaken(kind, state, starts_at, work.now)
            ]
            for at in range(0, len(gone), _MOST_AT_ONCE):
                work.session.execute(
                    update(_deliveries)
                    .where(_deliveries.c.id.in_(gone[at : at + _MOST_AT_ONCE]))
                    .values(state=DeliveryState.SUPERSEDED, claimed_by=None, claimed_until=None)
                )
            if gone:
                work.note(MessagesChanged())

    def _ask_about_doubtful(self, actor: Actor, channel: Way, sender: Sender) -> None:
        """Settle messages in doubt by asking a service that can be asked."""
        with self._store.reading() as session:
            found = queries.in_states(session, {DeliveryState.DOUBTFUL}, [channel], _MOST_AT_ONCE)
        for one in found:
            try:
                known = sender.knows(one.id)
            except NotSent:
                return
            if known is None:
                return
            self._claims.settle(actor, one, known=known)

    def _send_all(self, actor: Actor, channel: Way, sender: Sender) -> int:
        sent = 0
        while True:
            claimed = self._claims.claim(actor, channel)
            if claimed is None:
                return sent
            failure = self._send(actor, claimed, sender)
            sent += failure is None
            if failure is not None and failure.stops_all:
                return sent

    def _send(self, actor: Actor, claimed: Delivery, sender: Sender) -> Failure | None:
        """Send a message in hand and note what came of it; return why it did not go."""
        try:
            with self._store.reading() as session:
                outgoing = self._messages.outgoing(session, claimed, self._settings)
        except Invalid as error:
            bad = error.code is Code.BAD_EMAIL
            failure = Failure.BAD_ADDRESS if bad else Failure.CANNOT_BE_WRITTEN
            return self._claims.note_failed(actor, claimed, NotSent(failure))
        try:
            reference = sender.send(
                outgoing, lambda reference: self._claims.note_handing(actor, claimed, reference)
            )
        except NotSent as failed:
            return self._claims.note_failed(actor, claimed, failed)
        except Conflict:
            _log.warning("claim lost", state=claimed.state.value)
            return Failure.DEFERRED  # somebody else has it in hand now
        self._note_sent(actor, claimed, reference)
        return None

    def _note_sent(self, actor: Actor, claimed: Delivery, reference: str) -> None:
        """Note the server's yes; when the database is away just now, in the next run."""
        self._unnoted.append((claimed, reference))
        self._note_late(actor)

    def _note_late(self, actor: Actor) -> None:
        while self._unnoted:
            self._claims.note_sent(actor, *self._unnoted[0])
            self._unnoted.pop(0)
