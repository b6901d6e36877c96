"""Work by the clock: which jobs there are, when each is due, and how one went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo


class Job(StrEnum):
    """What is done by the clock. A new one needs a time in `TIMETABLE` and a method in `Jobs`."""

    SEND = "send"
    REMIND = "remind"
    LAY_OUT = "lay_out"
    BACK_UP = "back_up"
    CHECK_AUDIT = "check_audit"
    FREE_TIMES = "free_times"
    DESTROY_PICTURES = "destroy_pictures"
    FIND_NEEDLESS = "find_needless"
    FIGURES = "figures"
    INVITE = "invite"


@dataclass(frozen=True, slots=True)
class Daily:
    """Once a day, by the clock of the operator's location."""

    hour: int
    minute: int

    def due(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return the last moment at which it was due, in UTC.

        A time that the change to summer time leaves out is as long after midnight as it says on
        the clock that went before.
        """
        today = now.astimezone(zone).date()
        for day in (today, today - timedelta(days=1)):
            at = datetime.combine(day, time(self.hour, self.minute), zone).astimezone(UTC)
            if at <= now:
                break
        return at


@dataclass(frozen=True, slots=True)
class Every:
    """Again and again, on whole steps of so many minutes."""

    minutes: int

    def due(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return the last moment at which it was due, in UTC; the zone does not matter."""
        step = self.minutes * 60
        return datetime.fromtimestamp(now.timestamp() // step * step, UTC)


TIMETABLE: Final[Mapping[Job, Daily | Every]] = {
    Job.SEND: Every(1),
    Job.REMIND: Daily(9, 0),
    Job.LAY_OUT: Daily(1, 15),
    Job.BACK_UP: Daily(2, 0),
    Job.CHECK_AUDIT: Daily(19, 30),
    Job.FREE_TIMES: Every(1),
    Job.DESTROY_PICTURES: Every(1),
    Job.FIND_NEEDLESS: Daily(3, 30),
    Job.FIGURES: Daily(3, 45),
    Job.INVITE: Daily(8, 0),
}
"""When each job is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRun:
    """How a job went the last time.

    Attributes:
        at: when it began, ISO 8601 in UTC.
        code: why it failed, "" when it did not.
        incident: number of the log entry for a failure that has no code of its own.
        count: what it did: messages sent, days laid out, files kept, entries checked, pictures
            destroyed, people who need not come, days summed up, guests invited.
    """

    job: Job
    at: str
    seconds: float
    code: str = ""
    incident: str = ""
    count: int = 0

    @property
    def succeeded(self) -> bool:
        """Whether it did what it is for."""
        return not self.code
