"""What each figure says: its definition, its unit, what it is made of. Data, in two languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final


class Topic(StrEnum):
    """One kind of thing that happened; every figure is made of one or two of them.

    What counts as a case of each is written once, in `store.queries.reports.topics`.
    """

    VISITS = "visits"
    VISITS_DUE = "visits_due"
    NO_SHOWS = "no_shows"
    AVOIDED = "avoided"
    AVOIDED_HOW = "avoided_how"
    KILOMETRES_SAVED = "kilometres_saved"
    MINUTES_SAVED = "minutes_saved"
    WAY_UNKNOWN = "way_unknown"
    HALL_WAITS = "hall_waits"
    SERVICE_TIMES = "service_times"
    DESKS_MANNED = "desks_manned"
    DESKS_SERVING = "desks_serving"
    HAND_OVERS = "hand_overs"
    MANDATE_ACTS = "mandate_acts"
    VERIFICATIONS = "verifications"
    DOUBTS = "doubts"
    REFUSALS = "refusals"
    MESSAGES = "messages"
    FIRST_FREE_HERE = "first_free_here"
    FIRST_FREE_ANYWHERE = "first_free_anywhere"
    CARDS_LYING = "cards_lying"


UNSUMMED: Final = frozenset({Topic.FIRST_FREE_HERE, Topic.FIRST_FREE_ANYWHERE, Topic.CARDS_LYING})
"""Topics that are few rows or of this moment: no day is summed up for them."""


class Measure(StrEnum):
    """How cases become a figure."""

    COUNT = "count"
    SUM = "sum"
    SHARE = "share"
    SPREAD = "spread"


class Unit(StrEnum):
    """What a figure counts in."""

    VISITS = "visits"
    CARDS = "cards"
    ACTS = "acts"
    REFUSALS = "refusals"
    MESSAGES = "messages"
    KILOMETRES = "kilometres"
    HOURS = "hours"
    MINUTES = "minutes"
    DAYS = "days"
    PERCENT = "percent"


class Grouping(StrEnum):
    """By what a figure is taken apart."""

    MONTH = "month"
    DAY = "day"
    LOCATION = "location"
    KIND = "kind"


LANGUAGES: Final = ("nl", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """A figure in one language.

    Attributes:
        name: what it is called.
        definition: what it says, whole, with how it is measured.
        kind: what it is taken apart by with `Grouping.KIND`.
    """

    name: str
    definition: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure, and its only definition.

    Attributes:
        code: by which it is known to commands, files and the audit trail.
        topic: whose cases are counted, summed or laid in order.
        of: for a share, what it is a share of.
        unknown: for a sum, cases of which nobody knows how much they are; told beside it.
        of_all: whether a share of one kind is taken of all kinds together.
        divide_by: what a sum is divided by to come to the unit.
        groupings: by what it may be taken apart, the usual one first.
        is_in_order: whether kinds follow the order of their codes, not of their values.
        is_standing: whether it speaks of this moment, whatever the period.
        is_everywhere: whether it speaks of all locations, whichever is asked for.
        sources: the tables it is read from.
    """

    code: str
    measure: Measure
    topic: Topic
    unit: Unit
    groupings: tuple[Grouping, ...]
    words: Mapping[str, FigureWords]
    sources: tuple[str, ...]
    of: Topic | None = None
    unknown: Topic | None = None
    of_all: bool = False
    divide_by: int = 1
    is_in_order: bool = False
    is_standing: bool = False
    is_everywhere: bool = False

    def in_language(self, language: str) -> FigureWords:
        """Return its words, Dutch ones for a language it was not written in."""
        return self.words.get(language, self.words["nl"])

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics that it is made of."""
        return tuple(one for one in (self.topic, self.of, self.unknown) if one is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRules:
    """All figures by their codes, and what is assumed for some of them.

    Attributes:
        bands: upper ends, in days, of the ages by which lying cards are told apart.
    """

    valid_from: date
    figures: Mapping[str, Figure]
    bands: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> FigureRules:
        """Read a rule file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        assumed = data["assumed"]
        return cls(
            valid_from=data["valid_from"],
            figures={code: _figure(code, one) for code, one in data["figures"].items()},
            bands=tuple(assumed["bands"]),
        )  # fmt: skip


def _figure(code: str, one: Mapping[str, Any]) -> Figure:
    return Figure(
        code=code, measure=Measure(one["measure"]), topic=Topic(one["topic"]),
        unit=Unit(one["unit"]), groupings=tuple(Grouping(by) for by in one["by"]),
        of=Topic(one["of"]) if "of" in one else None,
        unknown=Topic(one["unknown"]) if "unknown" in one else None,
        of_all=one.get("of_all", False), divide_by=one.get("divide_by", 1),
        is_standing=one.get("standing", False), is_in_order=one.get("in_order", False),
        is_everywhere=one.get("everywhere", False), sources=tuple(one["sources"]),
        words={language: FigureWords(**one[language]) for language in LANGUAGES},
    )  # fmt: skip
