"""A figure over a period: the whole of it, and taken apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.reports.cases import Case
from counter_app.domain.reports.figures import Figure, Grouping, Measure
from counter_app.domain.reports.summary import DaySum, Measured, Tally

LONGEST = 1100
"""Days that one report spans at most: three years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which figure is wanted of what.

    Attributes:
        first, last: local days of the locations, both of them included.
        location_id: None for all locations.
        by: by what it is taken apart.
    """

    figure: str
    first: date
    last: date
    location_id: UUID | None = None
    by: Grouping = Grouping.MONTH

    def check(self, figures: Mapping[str, Figure]) -> Figure:
        """Return the figure that is asked for.

        Raises:
            Invalid: NOT_FOUND for an unknown figure or a grouping it does not have, BAD_DATE for a
                period that ends before it begins or is longer than `LONGEST`.
        """
        figure = figures.get(self.figure)
        if figure is None:
            raise Invalid(Code.NOT_FOUND, "figure", what=self.figure)
        if self.by not in figure.groupings:
            raise Invalid(Code.NOT_FOUND, "by", what=self.by.value)
        if not 0 <= (self.last - self.first).days < LONGEST:
            raise Invalid(Code.BAD_DATE, "last", value=self.last.isoformat())
        return figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A figure for one part of what was asked, or for the whole.

    Attributes:
        key: a month such as 2026-09, a day, the id of a location, or the code of a kind; "" for
            the whole.
        cases: how many cases it rests on.
        value: the figure in its unit; for a spread the median. None where there is nothing to say.
        high: for a spread what nine of ten cases do not exceed, None otherwise.
        of: for a share, what it was taken of: cases, or the same unit as the total.
        unknown: for a sum, of how many more cases nobody knows how much they are; None where that
            is no question.
    """

    key: str
    cases: int
    value: float | None
    high: float | None = None
    of: int | None = None
    unknown: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureReport:
    """A figure as it was asked for.

    Attributes:
        lines: its parts: months and days in order, locations and kinds the greatest first.
        names: what keys are called that stand for something with a name of its own.
        made_at: when it was counted.
    """

    asked: Asked
    figure: Figure
    whole: Line
    lines: tuple[Line, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    made_at: datetime


def month_of(day: date) -> str:
    """Return the key of a day's month."""
    return f"{day.year:04}-{day.month:02}"


def key_of(one: DaySum | Measured | Case, by: Grouping) -> str:
    """Return the line of a report that a case or a summed day belongs to."""
    match by:
        case Grouping.MONTH:
            return month_of(one.day)
        case Grouping.DAY:
            return one.day.isoformat()
        case Grouping.LOCATION:
            return str(one.location_id)
        case Grouping.KIND:
            return one.kind


Part = tuple[str, Tally]
"""The key of a line, and cases that belong to it."""


def keyed(sums: Iterable[DaySum], by: Grouping) -> Iterator[Part]:
    """Give summed days with the line that each belongs to."""
    return ((key_of(one, by), one.tally) for one in sums)


def tallied(cases: Iterable[Measured], by: Grouping) -> Iterator[Part]:
    """Put cases together by the line that each belongs to."""
    tallies: dict[str, Tally] = {}
    for one in cases:
        key = key_of(one, by)
        tally = tallies.get(key)
        if tally is None:
            tally = tallies[key] = Tally()
        tally.count(one.value)
    return iter(tallies.items())


def lines_of(
    figure: Figure, by: Grouping, parts: Iterable[Part], of: Iterable[Part] = (),
    unknown: Iterable[Part] = (),
) -> tuple[Line, tuple[Line, ...]]:  # fmt: skip
    """Return the whole and its lines; several parts may belong to one line."""
    whole, tallies = _tallies(parts)
    of_whole, of_tallies = _tallies(of)
    unknown_whole, unknown_tallies = _tallies(unknown)
    if figure.of_all and by is Grouping.KIND:
        of_tallies = dict.fromkeys(tallies, of_whole)
    keys = tallies.keys() | (of_tallies.keys() if figure.of else ()) | unknown_tallies.keys()
    none = Tally()
    lines = [
        line_of(
            figure, key, tallies.get(key, none), of_tallies.get(key, none),
            unknown_tallies.get(key, none),
        )
        for key in keys
    ]  # fmt: skip
    if by in {Grouping.MONTH, Grouping.DAY} or (by is Grouping.KIND and figure.is_in_order):
        lines.sort(key=lambda line: line.key)
    else:
        lines.sort(key=lambda line: (-(line.value or 0), line.key))
    return line_of(figure, "", whole, of_whole, unknown_whole), tuple(lines)


def line_of(figure: Figure, key: str, tally: Tally, of: Tally, unknown: Tally) -> Line:
    """Return one line of a report."""
    match figure.measure:
        case Measure.COUNT:
            return Line(key=key, cases=tally.cases, value=tally.cases)
        case Measure.SUM:
            return Line(
                key=key, cases=tally.cases, value=tally.total / figure.divide_by,
                unknown=unknown.total if figure.unknown else None,
            )  # fmt: skip
        case Measure.SHARE:
            share = 100 * tally.total / of.total if of.total else None
            return Line(key=key, cases=tally.cases, value=share, of=of.total // figure.divide_by)
        case Measure.SPREAD:
            return Line(key=key, cases=tally.cases, value=tally.rank(50), high=tally.rank(90))


def _tallies(parts: Iterable[Part]) -> tuple[Tally, dict[str, Tally]]:
    whole, tallies = Tally(), dict[str, Tally]()
    for key, tally in parts:
        found = tallies.get(key)
        if found is None:
            found = tallies[key] = Tally()
        found.add(tally)
    for tally in tallies.values():
        whole.add(tally)
    return whole, tallies
