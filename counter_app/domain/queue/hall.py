"""What the screen in the hall shows, and what a ticket says: numbers, never names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from counter_app.domain.queue.estimate import Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A number that was called to a desk.

    Attributes:
        at: when it was called, the last time.
        is_open: whether the person is still expected at the desk.
    """

    ticket: str
    desk_name: str
    at: datetime
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What a person takes along from the check-in. Nothing in it says who the person is.

    Attributes:
        number: such as "A 012".
        starts_at: the booked time, None for somebody without an appointment.
        estimate: how long the wait may be.
    """

    number: str
    location_name: str
    zone: str
    arrived_at: datetime
    starts_at: datetime | None
    estimate: Estimate
