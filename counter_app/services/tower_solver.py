"""The best plan that OR-Tools (CP-SAT) finds within a time, where it is installed.

The solver decides how many people of which form of week work which stretch where, and from which
home they come. What each constraint says is judged again afterwards, by
`domain.tower.hard_rules`, from the named duties alone.
"""

from __future__ import annotations

import importlib.util
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from counter_app.domain.tower.duties import Duty, Method, Task, WeekPlan, name_people
from counter_app.domain.tower.month import (
    WEEKDAYS,
    Hours,
    Month,
    Place,
    WeekForm,
    forms_of,
    group_sets,
)
from counter_app.domain.tower.waiting import LATER_DAYS

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar

SECONDS: Final = 20.0
"""How long it is looked for a plan unless another time is asked for."""

WORKERS: Final = 2
CLOSE_ENOUGH: Final = 0.005
"""A plan that is at most so much worse than the best one there is ends the search."""

_UNCOVERED: Final = 1_000
"""A booked place without anybody weighs as much as that many desk-minutes that wait a day."""

_AWAY: Final = 30
"""A duty away from home likewise: nobody travels for less."""

_OUTSIDE: Final = 10
"""A duty outside the present hours likewise."""


def is_installed() -> bool:
    """Whether the solver can be used here; without it there is the greedy plan alone."""
    return importlib.util.find_spec("ortools") is not None


def solve(
    month: Month, hint: WeekPlan | None = None, seconds: float = SECONDS,
    effort: float | None = None,
) -> WeekPlan | None:  # fmt: skip
    """Return the best plan found, or None when none was found in time.

    Args:
        hint: a plan to begin with.
        effort: how much work it may do, about seconds of a quiet machine; the same on a busy one.

    Raises:
        ModuleNotFoundError: when the solver is not installed; see `is_installed`.
    """
    from ortools.sat.python import cp_model

    made = _Model(month, cp_model.CpModel())
    made.build()
    if hint is not None:
        made.hint(hint)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    if effort is not None:
        solver.parameters.max_deterministic_time = effort
    solver.parameters.num_workers = WORKERS
    solver.parameters.random_seed = 1
    solver.parameters.relative_gap_limit = CLOSE_ENOUGH
    status = solver.solve(made.model)
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return None
    cost = solver.objective_value
    gap = (cost - solver.best_objective_bound) / cost if cost else 0.0
    return WeekPlan(method=Method.SOLVER, duties=made.duties(solver), gap=max(0.0, gap))


_Cell = tuple[UUID, str, int]
"""A location, a service group, a weekday."""


@dataclass
class _Model:
    """The variables and what must hold between them.

    Attributes:
        people: how many people of a home work a form of week.
        sent: how many of them work at a location on a weekday.
        works: how many people of a form work a stretch at a cell.
    """

    month: Month
    model: CpModel
    forms: tuple[WeekForm, ...] = ()
    people: dict[tuple[UUID, WeekForm], IntVar] = field(default_factory=dict)
    sent: dict[tuple[UUID, UUID, int, WeekForm], IntVar] = field(default_factory=dict)
    works: dict[tuple[_Cell, WeekForm, Hours], IntVar] = field(default_factory=dict)
    cost: list[Any] = field(default_factory=list)

    def build(self) -> None:
        """Say all of it."""
        self.forms = forms_of(self.month.contract)
        self._contracts()
        self._stretches()
        self._places_filled()
        self._desks()
        self._booked()
        for place in self.month.places:
            self._waiting(place)
        self.model.minimize(sum(self.cost))

    def _contracts(self) -> None:
        """Nobody works more days than the form of week has, and each has one form."""
        month, model = self.month, self.model
        for site in month.sites:
            for form in self.forms:
                self.people[site.id, form] = model.new_int_var(0, site.people, "")
            model.add(sum(self.people[site.id, form] for form in self.forms) <= site.people)
            for form in self.forms:
                those = self.people[site.id, form]
                week: list[IntVar] = []
                for weekday in WEEKDAYS:
                    day = self._sent_on(site.id, weekday, form, site.people)
                    model.add(sum(day) <= those)
                    week += day
                model.add(sum(week) <= form.days * those)

    def _sent_on(self, home: UUID, weekday: int, form: WeekForm, most: int) -> list[IntVar]:
        found = []
        for there in self.month.near[home]:
            if self.month.may_open(there, weekday) is not None:
                one = self.model.new_int_var(0, most, "")
                self.sent[home, there, weekday, form] = one
                found.append(one)
                if there != home:
                    self.cost.append(_AWAY * one)
        return found

    def _stretches(self) -> None:
        for cell in self._cells():
            site, _, weekday = cell
            now = self.month.site[site].hours.get(weekday, ())
            desks = len(self.month.site[site].desks)
            for form in self.forms:
                for hours in self.month.patterns(site, weekday, form):
                    one = self.model.new_int_var(0, desks, "")
                    self.works[cell, form, hours] = one
                    if not any(hours.within(open_) for open_ in now):
                        self.cost.append(_OUTSIDE * one)

    def _places_filled(self) -> None:
        """Who works at a location on a weekday was sent there."""
        at: dict[tuple[UUID, int, WeekForm], list[IntVar]] = defaultdict(list)
        sent: dict[tuple[UUID, int, WeekForm], list[IntVar]] = defaultdict(list)
        for ((site, _, weekday), form, _hours), one in self.works.items():
            at[site, weekday, form].append(one)
        for (_home, site, weekday, form), one in self.sent.items():
            sent[site, weekday, form].append(one)
        for key in {*at, *sent}:
            self.model.add(sum(at[key]) == sum(sent[key]))

    def _desks(self) -> None:
        """At each tick each choice of groups has desks that can do its work (Hall's theorem)."""
        month = self.month
        for site in month.sites:
            for weekday in WEEKDAYS:
                edges = self._edges(site.id, weekday)
                extra = month.extra.get((site.id, weekday), ())
                for chosen in group_sets(site.groups):
                    able = site.able([month.needs.get(group, frozenset()) for group in chosen])
                    is_all = len(chosen) == len(site.groups)
                    for tick in edges:
                        beside = extra[tick] if is_all and tick < len(extra) else 0
                        there = [one for group in chosen
                                 for one in self._at(site.id, group, weekday, tick)]  # fmt: skip
                        if there:
                            self.model.add(sum(there) <= max(0, able - beside))

    def _edges(self, site: UUID, weekday: int) -> list[int]:
        """Return the ticks at which the number of people at work may grow."""
        window = self.month.may_open(site, weekday)
        extra = self.month.extra.get((site, weekday), ())
        steps = {tick for tick in range(1, len(extra)) if extra[tick] > extra[tick - 1]}
        begins = {hours.begins for (cell, _, hours) in self.works
                  if (cell[0], cell[2]) == (site, weekday)}  # fmt: skip
        return sorted({*begins, *steps} if window else ())

    def _at(self, site: UUID, group: str, weekday: int, tick: int) -> list[IntVar]:
        cell = (site, group, weekday)
        return [
            self.works[cell, form, hours]
            for form in self.forms
            for hours in self.month.patterns(site, weekday, form)
            if tick in hours.ticks
        ]

    def _booked(self) -> None:
        """Let somebody be there for what is booked; what cannot be kept weighs heavily."""
        for (site, group, weekday), wanted in self.month.booked.items():
            if (site, group) not in self.month.places:
                continue
            edges = self._steps(site, group, weekday, wanted)
            for first, last in edges:
                most = max(wanted[first:last])
                if most:
                    gap = self.model.new_int_var(0, most, "")
                    there = self._at(site, group, weekday, first)
                    self.model.add(sum(there) + gap >= most)
                    self.cost.append(_UNCOVERED * gap)

    def _steps(
        self, site: UUID, group: str, weekday: int, wanted: tuple[int, ...]
    ) -> Iterator[tuple[int, int]]:
        """Yield stretches in which nobody comes or goes."""
        cell = (site, group, weekday)
        edges = {0, len(wanted)}
        for at, _, hours in self.works:
            if at == cell:
                edges |= {hours.begins, hours.ends}
        ordered = sorted(edge for edge in edges if edge <= len(wanted))
        yield from itertools.pairwise(ordered)

    def _waiting(self, place: Place) -> None:
        """Count the work that waits each evening, by days: what is made least."""
        month, model = self.month, self.model
        demand = month.demand.get(place)
        if demand is None:
            return
        asked = round(demand.daily)
        most = demand.waiting + asked * (len(month.days) + 1) + 1
        before: Any = demand.waiting
        left: Any = 0
        staying = month.staying.get(place, {})
        for day in month.days:
            opened = staying.get(day, 0) + sum(
                month.open_minutes(place, day, hours) * one
                for (cell, _, hours), one in self._of(place, day.weekday())
            )
            left = model.new_int_var(asked, most, "")
            model.add(left >= before - opened + asked)
            self.cost.append(left)
            before = left
        self.cost.append(LATER_DAYS * left)

    def _of(
        self, place: Place, weekday: int
    ) -> Iterator[tuple[tuple[_Cell, WeekForm, Hours], IntVar]]:
        cell = (*place, weekday)
        for form in self.forms:
            for hours in self.month.patterns(place[0], weekday, form):
                key = (cell, form, hours)
                yield key, self.works[key]

    def _cells(self) -> Iterator[_Cell]:
        for site, group in self.month.places:
            for weekday in WEEKDAYS:
                if self.month.may_open(site, weekday) is not None:
                    yield site, group, weekday

    def hint(self, plan: WeekPlan) -> None:
        """Begin with a plan whose people all work one form of week, as the greedy plan's do."""
        form = max(self.forms, key=lambda one: (one.days * one.minutes, one.days))
        works = Counter((duty.site, duty.group, duty.weekday, duty.hours) for duty in plan.duties)
        sent = Counter((duty.home, duty.site, duty.weekday) for duty in plan.duties)
        for (cell, of, hours), one in self.works.items():
            self.model.add_hint(one, works[(*cell, hours)] if of == form else 0)
        for (home, site, weekday, of), one in self.sent.items():
            self.model.add_hint(one, sent[home, site, weekday] if of == form else 0)
        for (home, of), one in self.people.items():
            self.model.add_hint(one, self.month.site[home].people if of == form else 0)

    def duties(self, solver: CpSolver) -> tuple[Duty, ...]:
        """Name who works each stretch: those who were sent to a location take its tasks in turn."""
        waiting: dict[tuple[UUID, int, WeekForm], list[Task]] = defaultdict(list)
        for ((site, group, weekday), form, hours), one in self.works.items():
            waiting[site, weekday, form] += [Task(weekday, site, group, hours)] * solver.value(one)
        tasks: dict[tuple[UUID, WeekForm], list[Task]] = defaultdict(list)
        for (home, site, weekday, form), one in self.sent.items():
            for _ in range(solver.value(one)):
                tasks[home, form].append(waiting[site, weekday, form].pop())
        found: list[Duty] = []
        for site_ in self.month.sites:
            first = 1
            for form in self.forms:
                people = solver.value(self.people[site_.id, form])
                found += name_people(site_.id, form, first, people, tasks[site_.id, form])
                first += people
        return tuple(found)
