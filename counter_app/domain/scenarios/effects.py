"""What a scenario is made of: what happens, what is done about it, and from when to when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from counter_app.domain.errors import Code, Invalid

MOST_WEEKS = 520
"""Ten years: further ahead nothing is foreseen here."""

MOST_RUNS = 400
NAME_LENGTH = 80


class EffectKind(StrEnum):
    """What can be different.

    Attributes:
        INFLOW: so many percent more or fewer visits are asked for.
        GROUP: a group of people comes within a few weeks.
        VALIDITY: documents are valid for so many years.
        PARTNERS: so many municipalities hand out documents.
        OPENING: so many percent more or fewer desk hours.
        REUSE: so many percent of the visits for photo and fingerprints are not needed.
    """

    INFLOW = "inflow"
    GROUP = "group"
    VALIDITY = "validity"
    PARTNERS = "partners"
    OPENING = "opening"
    REUSE = "reuse"


class BaseKind(StrEnum):
    """What a scenario starts from: the country in 2022, or this office as it is now."""

    COUNTRY = "country"
    OFFICE = "office"


_LIMITS: Mapping[EffectKind, tuple[str, int, int]] = {
    EffectKind.INFLOW: ("percent", -90, 500),
    EffectKind.GROUP: ("number", 0, 5_000_000),
    EffectKind.VALIDITY: ("years", 6, 20),
    EffectKind.PARTNERS: ("number", 1, 400),
    EffectKind.OPENING: ("percent", -90, 300),
    EffectKind.REUSE: ("percent", 1, 100),
}
"""Which figure of an effect counts, with its least and its most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One thing that is different.

    Attributes:
        percent, number, years: the figure; which of them counts follows from the kind.
        name: of a group, a name in the assumptions.
        within: of a group, the weeks within which it comes; 0 for those of the assumptions.
        issued: of validity, whether documents that were issued already are valid longer too.
        from_week: the first week, from 0 on.
        until_week: the first week in which it is over; None for the end.
    """

    kind: EffectKind
    percent: int = 0
    number: int = 0
    years: int = 0
    name: str = ""
    within: int = 0
    issued: bool = False
    from_week: int = 0
    until_week: int | None = None

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_NUMBER) for a figure that makes no sense."""
        field, least, most = _LIMITS[self.kind]
        value = getattr(self, field)
        if not least <= value <= most:
            raise Invalid(Code.BAD_NUMBER, field, value=value)
        if not 0 <= self.from_week < MOST_WEEKS:
            raise Invalid(Code.BAD_NUMBER, "from_week", value=self.from_week)
        if self.until_week is not None and self.until_week <= self.from_week:
            raise Invalid(Code.BAD_NUMBER, "until_week", value=self.until_week)
        if not 0 <= self.within <= MOST_WEEKS:
            raise Invalid(Code.BAD_NUMBER, "within", value=self.within)

    @property
    def figure(self) -> int:
        """The figure that counts."""
        return int(getattr(self, _LIMITS[self.kind][0]))

    def holds(self, week: int) -> bool:
        """Whether it speaks of a week."""
        return self.from_week <= week and (self.until_week is None or week < self.until_week)

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data, without what is the default."""
        return {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if getattr(self, field.name) != field.default
        }

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Effect:
        """Read what `as_data` wrote. Raises Invalid, ValueError, TypeError or KeyError."""
        return cls(**{**data, "kind": EffectKind(data["kind"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A question: what happens, and what is done about it.

    Attributes:
        effects: what happens whatever is done.
        measures: what is done about it; the scenario is played without and with them.
        runs: how often it is played, each time with another course of events.
    """

    name: str
    first_day: date
    weeks: int
    base: BaseKind = BaseKind.COUNTRY
    effects: tuple[Effect, ...] = ()
    measures: tuple[Effect, ...] = ()
    runs: int = 40
    seed: int = 1

    def __post_init__(self) -> None:
        """Raise Invalid for a question that cannot be asked."""
        if not self.name.strip():
            raise Invalid(Code.REQUIRED, "name")
        if len(self.name) > NAME_LENGTH:
            raise Invalid(Code.TOO_LONG, "name", most=NAME_LENGTH)
        if not 1 <= self.weeks <= MOST_WEEKS:
            raise Invalid(Code.BAD_NUMBER, "weeks", value=self.weeks)
        if not 1 <= self.runs <= MOST_RUNS:
            raise Invalid(Code.BAD_NUMBER, "runs", value=self.runs)

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "name": self.name, "first_day": self.first_day.isoformat(), "weeks": self.weeks,
            "base": self.base.value, "runs": self.runs, "seed": self.seed,
            "effects": [one.as_data() for one in self.effects],
            "measures": [one.as_data() for one in self.measures],
        }  # fmt: skip

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Scenario:
        """Read what `as_data` wrote. Raises Invalid, ValueError, TypeError or KeyError."""
        return cls(
            name=data["name"], first_day=date.fromisoformat(data["first_day"]),
            weeks=data["weeks"], base=BaseKind(data["base"]), runs=data["runs"], seed=data["seed"],
            effects=tuple(Effect.of(one) for one in data["effects"]),
            measures=tuple(Effect.of(one) for one in data["measures"]),
        )  # fmt: skip
