"""What may be planned at all: opening windows, contracts, travel; all of it dated data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from counter_app.domain.errors import Code, Invalid


@dataclass(frozen=True, slots=True)
class Window:
    """The hours within which a location may open on a weekday."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_TIME) for a window of no time."""
        if self.closes <= self.opens:
            raise Invalid(Code.BAD_TIME, "closes", value=self.closes.isoformat("minutes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What one person may be asked to work.

    Attributes:
        hours_week: hours at a desk in a week, at most.
        days_week: days in a week, at most.
        hours_day: hours at a desk on a day, at most.
        travel_km: how far from the home location somebody may be sent, as the crow flies.
    """

    hours_week: int
    days_week: int
    hours_day: int
    travel_km: int

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_NUMBER) for what nobody can work."""
        for name, most in (("hours_week", 168), ("days_week", 7), ("hours_day", 24)):
            value = getattr(self, name)
            if not 1 <= value <= most:
                raise Invalid(Code.BAD_NUMBER, name, value=value)
        if self.travel_km < 0:
            raise Invalid(Code.BAD_NUMBER, "travel_km", value=self.travel_km)


@dataclass(frozen=True, slots=True, kw_only=True)
class TowerRules:
    """The settings of the control tower.

    Attributes:
        past_weeks: so many weeks back count for what is expected.
        busy, full: from which use on a location counts as busy and as full, 0 to 1.
        low_stickers: stickers left below which the stock is told as low.
        notice_days: so many days ahead people are told of another roster.
        weeks: how long a proposed week holds unless another length is asked for.
        most_near: to how many other locations somebody may be sent, the nearest ones.
        windows: by weekday (Monday is 0), when a location may open; absent: never.
        own_windows: the same for single locations, by their code.
    """

    valid_from: date
    past_weeks: int
    busy: float
    full: float
    low_stickers: int
    notice_days: int
    weeks: int
    most_near: int
    contract: Contract
    windows: dict[int, Window]
    own_windows: dict[str, dict[int, Window]] = field(default_factory=dict)

    def window(self, code: str, weekday: int) -> Window | None:
        """Return when a location may open on a weekday, or None where it may not."""
        return self.own_windows.get(code, self.windows).get(weekday)

    @classmethod
    def parse(cls, text: str) -> TowerRules:
        """Read a rule file (TOML). Raises KeyError, ValueError or Invalid for a damaged one."""
        data = tomllib.loads(text)
        overview, proposal, contract = data["overview"], data["proposal"], data["contract"]
        return cls(
            valid_from=data["valid_from"],
            past_weeks=overview["past_weeks"],
            busy=overview["busy_percent"] / 100,
            full=overview["full_percent"] / 100,
            low_stickers=overview["low_stickers"],
            notice_days=proposal["notice_days"],
            weeks=proposal["weeks"],
            most_near=proposal["most_near"],
            contract=Contract(
                hours_week=contract["hours_week"], days_week=contract["days_week"],
                hours_day=contract["hours_day"], travel_km=contract["travel_km"],
            ),
            windows=_windows(data["windows"]["days"]),
            own_windows={
                code: _windows(days) for code, days in data["windows"].get("locations", {}).items()
            },
        )  # fmt: skip


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _windows(days: dict[str, Any]) -> dict[int, Window]:
    return {
        _DAYS.index(name): Window(*(time.fromisoformat(part) for part in hours.split("-")))
        for name, hours in days.items()
    }
