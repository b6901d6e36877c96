"""Between the plan of a day and what is played: a plan as assumptions, a variant as a plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance_days.assumptions import (
    DAY,
    Assumptions,
    Habits,
    Pauses,
    seconds_of,
    spread_evenly,
    time_of,
)
from counter_app.domain.issuance_days.course import QUARTER
from counter_app.domain.issuance_days.day import HourLine, IssuanceDay
from counter_app.domain.issuance_days.planning_figures import PlanningFigures

_STAFF_PER_DESK = 2
"""Assumed: 125 people worked in the hall of 2023 with about 60 desks (domain facts, section 4)."""


def planned(
    day: IssuanceDay, figures: PlanningFigures, invited: Iterable[tuple[float, int]] = (),
    habits: Habits | None = None,
) -> Assumptions:  # fmt: skip
    """Return a day as it is planned, to be played.

    Args:
        day: with its hours.
        figures: habits, door and pauses.
        invited: people by the second since midnight of their invitation, where they were invited
            already; else every place of the plan is taken, but not beyond who is expected.
        habits: what a held day showed; else those of the figures.

    Raises:
        Invalid: REQUIRED while no hours are planned.
    """
    if not day.hours:
        raise Invalid(Code.REQUIRED, "hours")
    lines = sorted(day.hours, key=lambda line: line.begins)
    people = tuple(sorted(invited)) or _limited(_places(lines), day.expected)
    closes = max(seconds_of(line.ends) for line in lines)
    opens = seconds_of(day.doors_open)
    return Assumptions(
        invited=people, desks=_desks(lines), opens=opens, closes=closes, hosts=figures.hosts,
        check_seconds=figures.check_seconds, let_in_minutes=figures.let_in_minutes,
        places=day.hall_holds or figures.places, seconds=figures.seconds,
        pauses=_pauses(figures.pauses, opens, closes), habits=habits or figures.habits,
    )  # fmt: skip


def _places(lines: list[HourLine]) -> tuple[tuple[float, int], ...]:
    found = []
    for line in lines:
        begins = seconds_of(line.begins)
        found += [
            (begins + number * QUARTER, line.per_quarter)
            for number in range(line.quarters)
            if line.per_quarter
        ]
    return tuple(found)


def _limited(places: tuple[tuple[float, int], ...], expected: int) -> tuple[tuple[float, int], ...]:
    """Leave places free evenly over the day when fewer are expected than there are places."""
    total = sum(count for _, count in places)
    if not 0 < expected < total:
        return places
    found, before, passed = [], 0, 0
    for at, count in places:
        passed += count
        until = passed * expected // total
        if until > before:
            found.append((at, until - before))
        before = until
    return tuple(found)


def _desks(lines: list[HourLine]) -> tuple[tuple[float, int], ...]:
    """Return desks by their beginning; hours without a line have none, and the last line's stay."""
    found: list[tuple[float, int]] = []
    for number, line in enumerate(lines):
        begins = seconds_of(line.begins)
        if number and seconds_of(lines[number - 1].ends) < begins:
            found.append((seconds_of(lines[number - 1].ends), 0))
        if not found or found[-1][1] != line.desks:
            found.append((begins, line.desks))
    return tuple(found)


def _pauses(wanted: Pauses, opens: float, closes: float) -> Pauses | None:
    """Return the pauses, or None for a day that is over before or begins after them."""
    is_whole = opens < wanted.begins and wanted.ends < closes
    return wanted if is_whole else None


def hours_of(of: Assumptions, before: Iterable[HourLine] = ()) -> tuple[HourLine, ...]:
    """Return the hours by which a day is planned like a variant: one line for as long as nothing
    changes.

    Staff follows the desks: as many for each desk as the plan had before, or two.

    Raises:
        Invalid: BAD_TIME for a variant whose times are not on quarters of an hour.
    """
    lines = tuple(before)
    had = sum(line.desks for line in lines)
    ratio = sum(line.staff for line in lines) / had if had else _STAFF_PER_DESK
    people = dict(of.invited)
    if any(at % QUARTER for at in (*people, of.closes, *(start for start, _ in of.desks))):
        raise Invalid(Code.BAD_TIME, "begins", value="")
    first = min(min(people), of.desks[0][0])
    last = max(max(people) + QUARTER, of.closes)
    found: list[HourLine] = []
    at = first
    while at < last:
        desks, per_quarter = of.desks_at(at), people.get(at, 0)
        ends = time_of(at + QUARTER) if at + QUARTER < DAY else time(23, 45)
        if found and (found[-1].desks, found[-1].per_quarter) == (desks, per_quarter):
            found[-1] = replace(found[-1], ends=ends)
        else:
            found.append(
                HourLine(
                    begins=time_of(at),
                    ends=ends,
                    desks=desks,
                    staff=round(desks * ratio),
                    per_quarter=per_quarter,
                )
            )
        at += QUARTER
    return tuple(found)


def with_persons(of: Assumptions, persons: int) -> Assumptions:
    """Invite another number of people, spread as they were."""
    total, found, before, passed = of.persons, [], 0, 0
    for at, count in of.invited:
        passed += count
        until = passed * persons // total
        found.append((at, until - before))
        before = until
    return replace(of, invited=tuple((at, count) for at, count in found if count))


def with_desks(of: Assumptions, desks: int) -> Assumptions:
    """Let another number of desks work at the busiest hour, and others in proportion."""
    most = of.most_desks
    return replace(
        of,
        desks=tuple(
            (start, max(1, round(count * desks / most)) if count else 0)
            for start, count in of.desks
        ),
    )


def with_times(of: Assumptions, begins: float, ends: float) -> Assumptions:
    """Invite the same people evenly between two other times; desks begin with the first of them.

    Raises:
        Invalid: BAD_TIME for an end that is not after the beginning, or times off the quarters.
    """
    if ends - begins < QUARTER or begins % QUARTER or ends % QUARTER:
        raise Invalid(Code.BAD_TIME, "ends", value=time_of(ends).isoformat("minutes"))
    first, *rest = of.desks
    later = [(start, count) for start, count in rest if start > begins]
    return replace(
        of, invited=spread_evenly(of.persons, begins, ends),
        desks=((begins, first[1]), *later), opens=min(of.opens, begins),
        closes=max(of.closes, ends),
    )  # fmt: skip


def with_pause(of: Assumptions, minutes: int) -> Assumptions:
    """Let each desk be left once for so long, in turns; for 0 minutes not at all.

    A day without pauses has them in its middle, between three and seven tenths of it.

    Raises:
        Invalid: BAD_NUMBER for pauses that are longer than the day.
    """
    if not minutes:
        return replace(of, pauses=None)
    if of.pauses is not None and of.pauses.minutes == minutes:
        return of
    long = of.closes - of.opens
    begins, ends = of.opens + 0.3 * long, of.opens + 0.7 * long
    if of.pauses is not None:
        begins, ends = of.pauses.begins, of.pauses.ends
    ends = max(ends, begins + minutes * 60)
    turns = of.pauses.turns if of.pauses is not None else Pauses().turns
    return replace(of, pauses=Pauses(minutes=float(minutes), begins=begins, ends=ends, turns=turns))
