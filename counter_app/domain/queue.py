"""The queue: time slices of waiting, being called and being served."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class QueueState(StrEnum):
    """What a time slice of a visit is."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    PARKED = "parked"
    MISSED = "missed"
    TRANSFERRED = "transferred"
    LEFT = "left"


_S = QueueState
TRANSITIONS: frozenset[tuple[QueueState, QueueState]] = frozenset(
    {
        (_S.WAITING, _S.CALLED),
        (_S.WAITING, _S.LEFT),
        (_S.WAITING, _S.MISSED),
        (_S.CALLED, _S.SERVING),
        (_S.CALLED, _S.WAITING),
        (_S.CALLED, _S.MISSED),
        (_S.SERVING, _S.DONE),
        (_S.SERVING, _S.PARKED),
        (_S.SERVING, _S.TRANSFERRED),
        (_S.SERVING, _S.WAITING),
        (_S.PARKED, _S.CALLED),
        (_S.PARKED, _S.SERVING),
        (_S.PARKED, _S.LEFT),
        (_S.TRANSFERRED, _S.CALLED),
        (_S.MISSED, _S.WAITING),
        (_S.DONE, _S.SERVING),
    }
)  # fmt: skip
"""Which slice may follow which."""

ENDS = frozenset({QueueState.DONE, QueueState.MISSED, QueueState.LEFT})
"""States in which a visit is over; they are closed as soon as they open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """A person's present place in the queue, with what the caller needs to see.

    Attributes:
        ticket: the number that is called aloud, such as A 031.
        since: when this slice began.
        arrived_at: when the person checked in.
        desk_name: the desk that called or serves, or "".
    """

    id: UUID
    appointment_id: UUID
    person_id: UUID
    name: str
    service: str
    persons: int
    ticket: str
    state: QueueState
    since: datetime
    arrived_at: datetime
    starts_at: datetime
    desk_id: UUID | None = None
    desk_name: str = ""
    operator_id: UUID | None = None


def call_order(entry: QueueEntry) -> tuple[datetime, datetime]:
    """Sort key of who is called next: by the later of appointment and arrival, then by arrival.

    Who comes early waits for the booked time, who comes late joins at the time of coming.
    """
    return (max(entry.starts_at, entry.arrived_at), entry.arrived_at)


def ticket_text(number: int | None) -> str:
    """Write a ticket number as it is called: A 001 to A 999, then B 001."""
    if number is None:
        return ""
    letter, rest = divmod(number - 1, 999)
    return f"{chr(ord('A') + letter % 26)} {rest + 1:03}"
