"""Who works where when: a week of named duties, and what it opens."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from counter_app.domain.tower.month import Hours, Month, Place, WeekForm


class Method(StrEnum):
    """How a plan came about."""

    PRESENT = "present"
    GREEDY = "greedy"
    SOLVER = "solver"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One person at one place on one weekday.

    Attributes:
        home, number: who: the person so many of those whose home is that location, from 1 on.
    """

    home: UUID
    number: int
    weekday: int
    site: UUID
    group: str
    hours: Hours

    @property
    def place(self) -> Place:
        """Where it is worked, and for whom."""
        return self.site, self.group

    @property
    def person(self) -> tuple[UUID, int]:
        """Who works it."""
        return self.home, self.number


@dataclass(frozen=True, slots=True)
class Task:
    """Somebody at a place on a weekday, nobody in particular."""

    weekday: int
    site: UUID
    group: str
    hours: Hours


@dataclass(frozen=True, kw_only=True)
class WeekPlan:
    """A week that holds over a month.

    Attributes:
        gap: how far it may at most be from the best plan there is, as a share of the waiting; None
            where nobody knows.
    """

    method: Method
    duties: tuple[Duty, ...] = ()
    gap: float | None = None

    @cached_property
    def counts(self) -> Mapping[Place, Mapping[int, Counter[Hours]]]:
        """How many people work each stretch, per place and weekday."""
        found: dict[Place, dict[int, Counter[Hours]]] = defaultdict(lambda: defaultdict(Counter))
        for duty in self.duties:
            found[duty.place][duty.weekday][duty.hours] += 1
        return found

    def minutes(self, month: Month, place: Place) -> dict[date, int]:
        """Return what is open per day at a place, with what stays open whatever the plan says."""
        week, staying = self.counts.get(place, {}), month.staying.get(place, {})
        return {
            day: staying.get(day, 0)
            + sum(
                number * month.open_minutes(place, day, hours)
                for hours, number in week.get(day.weekday(), {}).items()
            )
            - month.missed_minutes(place, day, week.get(day.weekday(), {}))
            for day in month.days
        }

    @property
    def away(self) -> int:
        """How many duties are worked away from home, in a week."""
        return sum(duty.home != duty.site for duty in self.duties)

    @property
    def people(self) -> int:
        """How many people work at all."""
        return len({duty.person for duty in self.duties})


def name_people(
    home: UUID, form: WeekForm, first: int, people: int, tasks: Iterable[Task]
) -> tuple[Duty, ...]:
    """Give tasks of one home and one form of week to its people, in turn.

    Where there are no more tasks on a day than people, and in all no more than people times days,
    nobody works twice on a day and nobody more days than the form has: tasks in the order of their
    days are dealt like cards, so that each gets as many as the next, give or take one.

    Args:
        first: the number of the first of the people.

    Raises:
        ValueError: when the tasks are more than that.
    """
    ordered = sorted(tasks, key=lambda task: (task.weekday, str(task.site), task.group,
                                              task.hours.begins))  # fmt: skip
    by_day = Counter(task.weekday for task in ordered)
    if len(ordered) > people * form.days or max(by_day.values(), default=0) > people:
        message = "more tasks than the people of this home can do"
        raise ValueError(message)
    return tuple(
        Duty(
            home=home, number=first + at % people, weekday=task.weekday, site=task.site,
            group=task.group, hours=task.hours,
        )
        for at, task in enumerate(ordered)
    )  # fmt: skip
