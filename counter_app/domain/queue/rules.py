"""The rules of a hall: in what order people are called, and what coming early or late means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from counter_app.domain.errors import Code, Refused


class OrderKey(StrEnum):
    """By what people are called; several make a list, the first counts most.

    Attributes:
        DUE: the later of appointment and arrival. Who comes early waits for the booked time, who
            comes late joins at the time of coming.
    """

    PRIORITY = "priority"
    DUE = "due"
    APPOINTMENT = "appointment"
    ARRIVAL = "arrival"


class Early(StrEnum):
    """What happens to somebody who comes much too early."""

    WAIT = "wait"
    COME_BACK = "come_back"


class Late(StrEnum):
    """What happens to somebody who comes much too late."""

    JOIN = "join"
    HOST_DECIDES = "host_decides"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRules:
    """The rules of a hall, out of the rule file; a location may have its own.

    Attributes:
        order: by what people are called.
        early_limit: how long before the appointment is too early.
        late_limit: how long after it is too late.
        recall_after: a person who did not answer rests so long before `call next` comes back to
            them, unless nobody else waits.
        recent_days: days of recorded service times that an estimate rests on.
    """

    order: tuple[OrderKey, ...] = (OrderKey.PRIORITY, OrderKey.DUE, OrderKey.ARRIVAL)
    early: Early = Early.WAIT
    early_limit: timedelta = timedelta(minutes=30)
    late: Late = Late.JOIN
    late_limit: timedelta = timedelta(minutes=15)
    recall_after: timedelta = timedelta(minutes=5)
    recent_days: int = 28
    locations: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> QueueRules:
        """Read the rules as the rule file states them.

        Raises:
            ValueError: for an unknown key or word.
        """
        own = {code: dict(rules) for code, rules in data.get("locations", {}).items()}
        rest = {name: value for name, value in data.items() if name != "locations"}
        made = _with(cls(locations=own), rest)
        for code in own:
            made.at(code)  # a damaged exception is found at the start, not at the door
        return made

    def at(self, code: str) -> QueueRules:
        """Return the rules of a location, by its code."""
        return _with(self, self.locations[code]) if code in self.locations else self

    def check_arrival(self, starts_at: datetime, now: datetime) -> None:
        """Raise Refused(TOO_EARLY | TOO_LATE) for who must come back, or must ask the host."""
        if self.early is Early.COME_BACK and starts_at - now > self.early_limit:
            raise Refused(Code.TOO_EARLY, starts_at=starts_at, back_at=starts_at - self.early_limit)
        if self.late is Late.HOST_DECIDES and now - starts_at > self.late_limit:
            minutes = int((now - starts_at).total_seconds() // 60)
            raise Refused(Code.TOO_LATE, starts_at=starts_at, minutes=minutes)


_READ: Mapping[str, tuple[str, Any]] = {
    "order": ("order", lambda keys: tuple(OrderKey(key) for key in keys)),
    "early": ("early", Early),
    "early_minutes": ("early_limit", lambda minutes: timedelta(minutes=minutes)),
    "late": ("late", Late),
    "late_minutes": ("late_limit", lambda minutes: timedelta(minutes=minutes)),
    "recall_after_minutes": ("recall_after", lambda minutes: timedelta(minutes=minutes)),
    "recent_days": ("recent_days", int),
}
"""Each key of the rule file: the attribute it fills, and how it is read."""


def _with(rules: QueueRules, data: Mapping[str, Any]) -> QueueRules:
    unknown = set(data) - set(_READ)
    if unknown:
        message = f"unknown rule of the queue: {', '.join(sorted(unknown))}"
        raise ValueError(message)
    changes = {_READ[name][0]: _READ[name][1](value) for name, value in data.items()}
    return replace(rules, **changes)
