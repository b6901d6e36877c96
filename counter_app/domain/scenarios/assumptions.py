"""What scenarios rest on: dated data with sources, and what is assumed marked so."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.scenarios.effects import BaseKind, Effect, Scenario

_YEAR = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What is usual before anything happens.

    Attributes:
        visits_day: visits that are asked for on a usual day, Sundays too.
        shares: what part of them is for which service; together 1.
        minutes: desk-minutes of a visit of one person for each service that there is.
        extra: desk-minutes that each further person adds.
        opens: desk-minutes that are open per weekday, Monday first.
        waiting: desk-minutes of visits that wait at the start.
        part: what part of the country's visits these are.
    """

    visits_day: float
    shares: Mapping[str, float]
    minutes: Mapping[str, float]
    extra: Mapping[str, float]
    opens: tuple[float, ...]
    waiting: float
    part: float = 1.0

    def minutes_for(self, service: str, persons: float) -> float:
        """Return the desk-minutes of a visit of so many people, on average, for a service."""
        return self.minutes.get(service, 0.0) + self.extra.get(service, 0.0) * (persons - 1)

    @property
    def work_day(self) -> float:
        """Desk-minutes that are asked for on a usual day."""
        return self.visits_day * sum(
            share * self.minutes.get(service, 0.0) for service, share in self.shares.items()
        )


def durations(kinds: Mapping[str, ServiceKind]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the minutes of each service for one person, and for each further one."""
    return (
        {code: float(kind.base_minutes) for code, kind in kinds.items()},
        {code: float(kind.extra_minutes) for code, kind in kinds.items()},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who come at once."""

    persons: int
    weeks: int
    persons_per_visit: float
    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """All of them.

    Attributes:
        country_visits: counter visits in the country in a year.
        country_source: where that figure comes from.
        opens: what desks can do in the country in a year, as a share of what is asked for in it.
        waiting_days: how many days of work wait in the country at the start.
        days_open: weekdays on which counters open; Monday is 0.
        season: what part of the usual work each month brings, January first; 1 in the middle.
        noise, level: how much a day, and a whole course, differ from what is foreseen.
        again: what part of all visits is asked for once more because somebody did not come.
        valid_years: for how long documents are valid now.
        renewal: what part of `renewed` visits renew a document.
        municipalities: how many there are.
        taken: what part of a municipality's people go to a partner there, for `taken_visits`.
        presets: scenarios to begin with, by name.
    """

    valid_from: date
    country_visits: int
    country_source: str
    shares: Mapping[str, float]
    opens: float
    waiting_days: int
    days_open: frozenset[int]
    season: tuple[float, ...]
    noise: float
    level: float
    again: float
    valid_years: int
    renewal: float
    renewed: frozenset[str]
    municipalities: int
    taken: float
    taken_visits: frozenset[str]
    groups: Mapping[str, Group]
    presets: Mapping[str, Mapping[str, Any]]

    def country(self, kinds: Mapping[str, ServiceKind]) -> Base:
        """Return what is usual in the country, with the durations of this house.

        Raises:
            KeyError: for a share of a service that the house does not know.
        """
        daily = self.country_visits / _YEAR
        minutes, extra = durations(kinds)
        work = daily * sum(part * minutes[service] for service, part in self.shares.items())
        first = date(self.valid_from.year, 1, 1)
        year = (first + timedelta(days=number) for number in range(_YEAR))
        working = sum(one.weekday() in self.days_open and not is_holiday(one) for one in year)
        each = work * (1 + self.again) * self.opens * _YEAR / working
        return Base(
            visits_day=daily, shares=self.shares, minutes=minutes, extra=extra,
            opens=tuple(each if day in self.days_open else 0.0 for day in range(7)),
            waiting=work * self.waiting_days,
        )  # fmt: skip

    def group(self, effect: Effect) -> Group:
        """Return the group that an effect names, with its own figures where it has them.

        Raises:
            Invalid: NOT_FOUND for a group that is none.
        """
        if effect.name not in self.groups:
            raise Invalid(Code.NOT_FOUND, "name", value=effect.name)
        known = self.groups[effect.name]
        return Group(
            persons=effect.number or known.persons, weeks=effect.within or known.weeks,
            persons_per_visit=known.persons_per_visit, service=known.service,
        )  # fmt: skip

    def preset(self, name: str, first_day: date, base: BaseKind = BaseKind.COUNTRY) -> Scenario:
        """Return a scenario to begin with. Raises Invalid(NOT_FOUND) for one that is none."""
        if name not in self.presets:
            raise Invalid(Code.NOT_FOUND, "preset", value=name)
        told = self.presets[name]
        return Scenario(
            name=name, first_day=first_day, weeks=told["weeks"], base=base,
            effects=tuple(Effect.of(one) for one in told["effects"]),
            measures=tuple(Effect.of(one) for one in told["measures"]),
        )  # fmt: skip

    @classmethod
    def parse(cls, text: str) -> Assumptions:
        """Read a file of assumptions (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        country, behaviour = data["country"], data["behaviour"]
        documents, partners = data["documents"], data["partners"]
        season = data["season"]["percent"]
        middle = sum(season) / 12
        whole = sum(country["shares"].values())
        return cls(
            valid_from=data["valid_from"], country_visits=country["visits_year"],
            country_source=country["source"],
            shares={code: part / whole for code, part in country["shares"].items()},
            opens=country["opens_percent"] / 100, waiting_days=country["waiting_days"],
            days_open=frozenset(country["days_open"]),
            season=tuple(one / middle for one in season),
            noise=behaviour["noise_percent"] / 100, level=behaviour["level_percent"] / 100,
            again=behaviour["no_show_percent"] * behaviour["again_percent"] / 10_000,
            valid_years=documents["valid_years"], renewal=documents["renewal_percent"] / 100,
            renewed=frozenset(documents["visits_renewed"]),
            municipalities=partners["municipalities"], taken=partners["taken_percent"] / 100,
            taken_visits=frozenset(partners["visits_taken"]),
            groups={name: Group(**told) for name, told in data["groups"].items()},
            presets=data["presets"],
        )  # fmt: skip
