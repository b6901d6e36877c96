"""A visit on the move: from one free start to the next, never to a time that is taken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from counter_app.domain.appointments import DayLine, FreeStart


class Relocation:
    """Where a visit would go. It begins at its own time, which counts as one of the starts."""

    def __init__(self, line: DayLine, day: date, starts: Sequence[FreeStart]) -> None:
        """Take the visit, its day, and the free starts of the days that are shown."""
        self.line = line
        self.day = day
        by_day: dict[date, set[datetime]] = {day: {line.starts_at}}
        for start in starts:
            by_day.setdefault(start.day, set()).add(start.starts_at)
        self._starts = {one: sorted(moments) for one, moments in by_day.items()}
        self.moment: datetime | None = line.starts_at

    def step(self, by: int) -> None:
        """Go to the next free start of the day, or with -1 to the one before."""
        moments = self._starts.get(self.day, [])
        if self.moment is None or not moments:
            return
        place = moments.index(self.moment) + by
        self.moment = moments[max(0, min(place, len(moments) - 1))]

    def step_day(self, by: int) -> None:
        """Go to the nearest day in that direction that has a free start, at about that time."""
        further = sorted(day for day in self._starts if (day - self.day).days * by > 0)
        if not further or self.moment is None:
            return
        day = further[0] if by > 0 else further[-1]
        self.aim(day, self.moment + (day - self.day))

    def aim(self, day: date, moment: datetime) -> None:
        """Go to the free start of a day that is nearest to a moment; None where there is none."""
        moments = self._starts.get(day, [])
        self.day = day
        self.moment = min(moments, key=lambda one: abs(one - moment)) if moments else None
