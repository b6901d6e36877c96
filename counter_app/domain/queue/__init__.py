"""The queue: time slices of waiting, being called and being served."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
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
        (_S.WAITING, _S.TRANSFERRED),
        (_S.CALLED, _S.CALLED),  # called again
        (_S.CALLED, _S.SERVING),
        (_S.CALLED, _S.WAITING),
        (_S.CALLED, _S.MISSED),
        (_S.CALLED, _S.TRANSFERRED),
        (_S.SERVING, _S.DONE),
        (_S.SERVING, _S.PARKED),
        (_S.SERVING, _S.TRANSFERRED),
        (_S.SERVING, _S.WAITING),
        (_S.PARKED, _S.CALLED),
        (_S.PARKED, _S.SERVING),
        (_S.PARKED, _S.LEFT),
        (_S.PARKED, _S.WAITING),
        (_S.TRANSFERRED, _S.CALLED),
        (_S.TRANSFERRED, _S.WAITING),
        (_S.TRANSFERRED, _S.LEFT),
        (_S.MISSED, _S.WAITING),
        (_S.LEFT, _S.WAITING),  # came back
        (_S.DONE, _S.SERVING),
    }
)  # fmt: skip
"""Which slice may follow which."""

ENDS = frozenset({QueueState.DONE, QueueState.MISSED, QueueState.LEFT})
"""States in which a visit is over; they are closed as soon as they open."""


IN_HALL = frozenset({QueueState.WAITING, QueueState.TRANSFERRED})
"""States in which a person sits in the hall until a desk calls."""

AT_DESK = frozenset({QueueState.CALLED, QueueState.SERVING})
"""States in which a person takes up a desk."""


class PriorityReason(StrEnum):
    """Why somebody goes before others.

    The words say what a host sees, never a diagnosis (GDPR art. 9).
    """

    CANNOT_STAND = "cannot_stand"
    SMALL_CHILDREN = "small_children"
    OUR_DELAY = "our_delay"
    SENT_BACK = "sent_back"
    TRAVELS_TODAY = "travels_today"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a transferred person goes: to a desk, to any desk with an ability, or to a clerk."""

    desk_id: UUID | None = None
    ability: str = ""
    operator_id: UUID | None = None

    def __bool__(self) -> bool:
        """Whether it names anything."""
        return bool(self.desk_id or self.ability or self.operator_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """A person's present place in the queue, with what the caller needs to see.

    Attributes:
        service: the first of the visit's services.
        services: all that somebody on it still comes for, each once, the first before the others.
        ticket: the number that is called aloud, such as A 031.
        since: when this slice began.
        arrived_at: when the person checked in.
        day: the local day of the ticket.
        desk_name: the desk that called, serves or parked, or "".
        needs: abilities that a desk must have to serve this.
        priority: 0 for everybody; 1 goes before others.
        walked_in: whether the person came without an appointment.
        by_name: whether the person is known by name only and not on file.
        calls: how often the person was called.
        note: where a parked person is, or why somebody was transferred.
        target: where a transferred person goes.
        target_name: the desk or the clerk that `target` names, or "".
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
    day: date
    desk_id: UUID | None = None
    desk_name: str = ""
    operator_id: UUID | None = None
    operator_name: str = ""
    needs: frozenset[str] = frozenset()
    priority: int = 0
    priority_reason: PriorityReason | None = None
    walked_in: bool = False
    by_name: bool = False
    calls: int = 0
    note: str = ""
    target: Target = Target()
    target_name: str = ""
    services: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Know all services where only the first was told."""
        if not self.services:
            object.__setattr__(self, "services", (self.service,))

    @property
    def due(self) -> datetime:
        """The later of appointment and arrival: from then on the person waits for us."""
        return max(self.starts_at, self.arrived_at)


def ticket_text(number: int | None) -> str:
    """Write a ticket number as it is called: A 001 to A 999, then B 001."""
    if number is None:
        return ""
    letter, rest = divmod(number - 1, 999)
    return f"{chr(ord('A') + letter % 26)} {rest + 1:03}"
