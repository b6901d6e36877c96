"""Messages to applicants: what is told, by which way, how far each has come, when to try again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.appointments import AppointmentState


class MessageKind(StrEnum):
    """What a message tells about an appointment."""

    CONFIRMATION = "confirmation"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"
    OFFER = "offer"
    NOT_NEEDED = "not_needed"
    NOTICE = "notice"
    INVITATION = "invitation"

    @property
    def calls_off(self) -> bool:
        """Whether the person need not come any more."""
        return self in {MessageKind.CANCELLATION, MessageKind.NOT_NEEDED}

    @property
    def invites(self) -> bool:
        """Whether the person is expected, and may be let in with the code."""
        return not self.calls_off and self not in {MessageKind.OFFER, MessageKind.NOTICE}


class NoticeReason(StrEnum):
    """What is told to one person about a visit that stands, so that nobody comes in vain."""

    CARD_NOT_HERE = "card_not_here"
    CARD_ELSEWHERE = "card_elsewhere"


class Way(StrEnum):
    """A way by which a message goes out."""

    MAIL = "mail"
    LETTER = "letter"


class DeliveryState(StrEnum):
    """How far a message has come on one way.

    `doubtful`: it was handed to the server, but nobody noted the answer. It is not sent again
    unless a person says so. `superseded`: something newer made it needless before it went out.
    """

    QUEUED = "queued"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    DOUBTFUL = "doubtful"
    DEAD = "dead"
    SUPERSEDED = "superseded"


_S = DeliveryState
TRANSITIONS: frozenset[tuple[DeliveryState, DeliveryState]] = frozenset(
    {
        (_S.QUEUED, _S.CLAIMED),
        (_S.QUEUED, _S.SENT),  # printed by hand
        (_S.QUEUED, _S.SUPERSEDED),
        (_S.CLAIMED, _S.SENT),
        (_S.CLAIMED, _S.FAILED),
        (_S.CLAIMED, _S.DOUBTFUL),
        (_S.CLAIMED, _S.DEAD),
        (_S.CLAIMED, _S.SUPERSEDED),
        (_S.FAILED, _S.CLAIMED),
        (_S.FAILED, _S.QUEUED),  # a person says: try again
        (_S.FAILED, _S.SENT),
        (_S.FAILED, _S.SUPERSEDED),
        (_S.DOUBTFUL, _S.SENT),  # the service knows it after all
        (_S.DOUBTFUL, _S.QUEUED),
        (_S.DOUBTFUL, _S.SUPERSEDED),
        (_S.DEAD, _S.QUEUED),
        (_S.DEAD, _S.SENT),
        (_S.DEAD, _S.SUPERSEDED),
    }
)
"""Steps that a delivery may take; the database holds the same table."""

TROUBLED = frozenset({_S.FAILED, _S.DOUBTFUL, _S.DEAD})
"""States that a person may have to look at."""

RETRIED = frozenset({_S.FAILED, _S.DOUBTFUL, _S.DEAD})
"""States from which a person may have a message tried again."""


class Failure(StrEnum):
    """Why a message did not go out."""

    UNREACHABLE = "unreachable"
    SIGN_IN_REFUSED = "sign_in_refused"
    DEFERRED = "deferred"
    ADDRESS_REFUSED = "address_refused"
    REFUSED = "refused"
    BAD_ADDRESS = "bad_address"
    CANNOT_BE_WRITTEN = "cannot_be_written"
    ANSWER_LOST = "answer_lost"

    @property
    def stops_all(self) -> bool:
        """Whether the server itself is away: other messages would fail alike, and none dies."""
        return self in {Failure.UNREACHABLE, Failure.SIGN_IN_REFUSED}

    @property
    def is_final(self) -> bool:
        """Whether trying again cannot help."""
        return self in {
            Failure.ADDRESS_REFUSED, Failure.REFUSED, Failure.BAD_ADDRESS,
            Failure.CANNOT_BE_WRITTEN,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrySchedule:
    """How long to wait after each failure of one message; after the last it is dead."""

    waits: tuple[timedelta, ...]

    def after(self, failure: Failure, attempts: int, now: datetime) -> datetime | None:
        """Return when to try again after so many attempts, or None when it is dead.

        A server that is away kills no message: the last wait is repeated until it is back, or
        until the appointment is past.
        """
        if failure.is_final or not self.waits:
            return None
        if attempts > len(self.waits) and not failure.stops_all:
            return None
        return now + self.waits[min(attempts, len(self.waits)) - 1]


def is_overtaken(
    kind: MessageKind, state: AppointmentState, starts_at: datetime, now: datetime
) -> bool:
    """Tell whether a message that has not gone out is needless by now.

    Nothing is told of a visit whose time is past. What invites, or tells something of a visit,
    needs an appointment that stands, an offer one that is still held.
    """
    if starts_at <= now:
        return True
    if kind is MessageKind.OFFER:
        return state is not AppointmentState.HELD
    return not kind.calls_off and state is not AppointmentState.BOOKED


_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([^@\s\x00-\x1f\x7f]{1,190})")
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,190}}\Z)(?:{_LABEL}\.)+{_LABEL}")


def mail_address(text: str | None) -> str | None:
    """Return an address as it may stand in an envelope, its domain in ASCII, or None.

    Anything that could end a header or a command is no address.
    """
    found = _ADDRESS.fullmatch((text or "").strip())
    if not found:
        return None
    local = found[0].partition("@")[0]
    try:
        host = found[1].encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return f"{local}@{host}" if _HOST.fullmatch(host) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message on one way, as a list shows it.

    Attributes:
        person_id, name: the person whom it is written to; never in a log.
        code: the appointment's code.
        due_at: when it is tried next.
        handed_at: when it was handed to the server, whatever came of it.
        reference: under which the server knows it, "" before it was handed over.
        failure: why it did not go out the last time.
        reply: the server's number, such as 550; 0 for none.
    """

    id: UUID
    message_id: UUID
    appointment_id: UUID
    location_id: UUID
    person_id: UUID
    name: str
    kind: MessageKind
    channel: Way
    state: DeliveryState
    language: str
    code: str
    starts_at: datetime
    created_at: datetime
    due_at: datetime
    attempts: int = 0
    handed_at: datetime | None = None
    sent_at: datetime | None = None
    reference: str = ""
    failure: Failure | None = None
    reply: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How messages stand, in numbers.

    Attributes:
        waiting: not tried yet, letters to print left out.
        to_print: letters that wait for somebody to print them.
        oldest: when the oldest message that waits or failed was made.
    """

    waiting: int = 0
    to_print: int = 0
    failed: int = 0
    doubtful: int = 0
    dead: int = 0
    sent: int = 0
    oldest: datetime | None = None

    @property
    def needs_somebody(self) -> bool:
        """Whether a person has to look."""
        return bool(self.dead or self.doubtful)


def reminder_due(
    created_on: date, starts_on: date, today: date, days: Iterable[int], last: int | None = None
) -> int | None:
    """Return which reminder of a visit is due today, by its days before the visit, or None.

    Each goes out once, from its day until the day before the visit; one whose day was missed gives
    way to a later one. Who made the appointment when its day had begun already does not get it.
    All are local days at the location.

    Args:
        days: how many days before the visit there is a reminder.
        last: the days before of the last reminder that went out, or None.
    """
    if not today < starts_on:
        return None
    begun = [one for one in days if starts_on - timedelta(days=one) <= today]
    due = min(begun, default=None)
    if due is None or (last is not None and last <= due):
        return None
    return due if created_on < starts_on - timedelta(days=due) else None
