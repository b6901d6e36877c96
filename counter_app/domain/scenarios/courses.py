"""What becomes of a scenario: weeks of waiting and visits with bands, and how to compare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from counter_app.domain.scenarios.effects import Scenario


@dataclass(frozen=True, slots=True)
class Band:
    """A figure over all runs: one run in ten lies below `low`, one in ten above `high`."""

    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> Band:
        """Return the band of some figures. Raises IndexError for none."""
        ordered = sorted(figures)
        last = len(ordered) - 1
        return cls(*(ordered[round(last * part)] for part in (0.1, 0.5, 0.9)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One course of events.

    Attributes:
        waiting: days that somebody waits who asks in that week, on average.
        visits: visits at counters that are asked for, week by week.
        mean: days that people wait, over all who ask.
        elsewhere, needless: visits at partners, and visits that were not needed.
        opened: desk-minutes that desks worked.
    """

    waiting: tuple[float, ...]
    visits: tuple[float, ...]
    mean: float
    elsewhere: float
    needless: float
    opened: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The same over all runs: bands of waiting, and the average of the rest.

    Attributes:
        worst: days that people wait in the week in which they wait longest.
    """

    waiting: tuple[Band, ...]
    visits: tuple[float, ...]
    mean: Band
    worst: Band
    elsewhere: float
    needless: float
    desk_hours: float

    @property
    def at_counters(self) -> float:
        """All visits at counters."""
        return sum(self.visits)

    @property
    def at_end(self) -> Band:
        """What people wait in the last week."""
        return self.waiting[-1]

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data; days to two digits, visits and hours as whole numbers."""
        return {
            "waiting": [_band_data(one) for one in self.waiting],
            "visits": [round(one) for one in self.visits],
            "mean": _band_data(self.mean), "worst": _band_data(self.worst),
            "elsewhere": round(self.elsewhere), "needless": round(self.needless),
            "desk_hours": round(self.desk_hours),
        }  # fmt: skip

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Course:
        """Read what `as_data` wrote. Raises ValueError, TypeError or KeyError."""
        return cls(
            waiting=tuple(Band(*one) for one in data["waiting"]),
            visits=tuple(float(one) for one in data["visits"]), mean=Band(*data["mean"]),
            worst=Band(*data["worst"]), elsewhere=data["elsewhere"], needless=data["needless"],
            desk_hours=data["desk_hours"],
        )  # fmt: skip


def _band_data(band: Band) -> list[float]:
    return [round(one, 2) for one in (band.low, band.middle, band.high)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What becomes of a scenario.

    Attributes:
        assumed: the date of the assumptions that it rests on.
        part: what part of the country's visits it speaks of.
        without: its course without measures.
        answered: its course with them; None where it has none.
    """

    scenario: Scenario
    assumed: date
    part: float
    without: Course
    answered: Course | None = None

    @property
    def last(self) -> Course:
        """The course with all that is done, where something is."""
        return self.answered or self.without

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "scenario": self.scenario.as_data(), "assumed": self.assumed.isoformat(),
            "part": self.part, "without": self.without.as_data(),
            "answered": self.answered.as_data() if self.answered else None,
        }  # fmt: skip

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Outcome:
        """Read what `as_data` wrote. Raises Invalid, ValueError, TypeError or KeyError."""
        answered = data["answered"]
        return cls(
            scenario=Scenario.of(data["scenario"]), assumed=date.fromisoformat(data["assumed"]),
            part=data["part"], without=Course.read(data["without"]),
            answered=Course.read(answered) if answered else None,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptScenario:
    """A scenario that was kept with what became of it; neither is changed any more."""

    id: UUID
    made_at: datetime
    made_by: UUID
    outcome: Outcome

    @property
    def name(self) -> str:
        """What it is called."""
        return self.outcome.scenario.name
