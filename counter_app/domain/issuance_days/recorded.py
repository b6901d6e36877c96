"""A day that was held: what was recorded, as a course to be measured and as guests to be played.

The door is not recorded: who came counts as let in at the check-in. So a recorded day has a queue
inside and none outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import mean, stdev
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.issuance_days.assumptions import Habits
from counter_app.domain.issuance_days.course import Course, Stay
from counter_app.domain.issuance_days.simulation import Guest

TRUSTED = 30
"""Recorded times under which nothing is learnt from a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVisit:
    """The times of one visit.

    Attributes:
        due: the time of the appointment; None for somebody without one.
        called: to a desk for the first time; None for somebody who left before.
        done: left the desk; None while the visit goes on.
        desk_id: the desk where it ended.
        at_desk: seconds at desks altogether, from each call on.
        priority: more is called first.
    """

    due: datetime | None
    arrived: datetime
    called: datetime | None = None
    done: datetime | None = None
    desk_id: UUID | None = None
    at_desk: float = 0.0
    priority: int = 0

    @property
    def is_served(self) -> bool:
        """Whether somebody came to a desk and left it."""
        return self.called is not None and self.done is not None


def clock_seconds(moment: datetime, zone: ZoneInfo) -> float:
    """Return a moment as seconds since midnight on a wall clock."""
    local = moment.astimezone(zone)
    return local.hour * 3600 + local.minute * 60 + local.second + local.microsecond / 1e6


def course_of(visits: Iterable[RecordedVisit], zone: ZoneInfo, open_seconds: float = 0.0) -> Course:
    """Return a recorded day as a course; who was never served counts as unserved.

    Args:
        visits: of one day.
        zone: the hall's.
        open_seconds: how long desks were open together, for the use of the desks.
    """
    desks: dict[UUID | None, int] = {}
    stays, unserved = [], 0
    for one in visits:
        if one.called is None or one.done is None:
            unserved += 1
            continue
        arrived = clock_seconds(one.arrived, zone)
        desk = desks.setdefault(one.desk_id, len(desks))
        stays.append(
            Stay(
                arrived, arrived, clock_seconds(one.called, zone), clock_seconds(one.done, zone),
                desk,
            )
        )  # fmt: skip
    stays.sort(key=lambda stay: (stay.done, stay.called))
    return Course(stays=tuple(stays), unserved=unserved, open_seconds=open_seconds)


def guests_of(visits: Iterable[RecordedVisit], zone: ZoneInfo) -> list[Guest]:
    """Return who was served, to be played again: same arrivals, same times at the desk."""
    found = []
    for one in visits:
        if not one.is_served:
            continue
        arrives = clock_seconds(one.arrived, zone)
        due = arrives if one.due is None else clock_seconds(one.due, zone)
        found.append(Guest(due, arrives, one.at_desk, priority=one.priority, is_inside=True))
    return found


def learn(visits: Sequence[RecordedVisit], invited: int, before: Habits) -> Habits:
    """Return the habits that a held day showed; what it cannot show stays as it was assumed.

    A doubt and who travelled with whom are not recorded as times of their own: the time of a
    hand-out includes doubts, so none is added to it.

    Args:
        visits: of one day.
        invited: how many had an appointment on it.
        before: what was assumed.
    """
    found = before
    lasting = [one.at_desk for one in visits if one.is_served and one.at_desk > 0]
    if len(lasting) >= TRUSTED:
        average = mean(lasting)
        found = replace(
            found, minutes=round(average / 60, 2), doubt_share=0.0,
            spread=round(min(3.0, stdev(lasting) / average), 2),
        )  # fmt: skip
    offsets = [(one.arrived - one.due).total_seconds() for one in visits if one.due is not None]
    if len(offsets) >= TRUSTED and invited >= len(offsets):
        late = [offset / 60 for offset in offsets if offset > 0]
        early = [-offset / 60 for offset in offsets if offset <= 0]
        found = replace(
            found, no_show=round(1 - len(offsets) / invited, 3),
            uninvited=round(min(1.0, (len(visits) - len(offsets)) / invited), 3),
            late_share=round(len(late) / len(offsets), 3),
            late_minutes=round(min(600.0, mean(late)), 1) if late else 0.0,
            early_minutes=round(min(600.0, mean(early)), 1) if early else 0.0,
        )  # fmt: skip
    return found
