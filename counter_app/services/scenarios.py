"""Scenarios: played on the country's figures or this office's own, compared, kept, thrown away."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import delete, insert, select

from counter_app.domain.changes import ScenariosChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.rules import HouseRules
from counter_app.domain.scenarios.assumptions import Assumptions, Base, durations
from counter_app.domain.scenarios.courses import KeptScenario, Outcome
from counter_app.domain.scenarios.effects import BaseKind, Scenario
from counter_app.domain.scenarios.simulation import play
from counter_app.store.base import table
from counter_app.store.queries import planning
from counter_app.store.queries import scenarios as queries
from counter_app.store.queries import tower as towers
from counter_app.store.queries import tower_demand as demands
from counter_app.store.store import Store
from counter_app.store.tables.scenarios import ScenarioRow

_PAST_WEEKS = 8
_YEAR_DAYS = 365


class Scenarios:
    """What happens to waiting and visits under other circumstances."""

    def __init__(self, store: Store, rules: HouseRules, given: Assumptions) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._given = given

    @property
    def assumptions(self) -> Assumptions:
        """What scenarios rest on."""
        return self._given

    def preset(
        self, actor: Actor, name: str, base: BaseKind = BaseKind.COUNTRY, first: date | None = None
    ) -> Scenario:
        """Return a scenario to begin with, from the next Monday on unless another day is named.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: NOT_FOUND for one that there is not.
        """
        actor.require(Permission.PLAN)
        return self._given.preset(name, first or self.next_monday(), base)

    def next_monday(self) -> date:
        """Return the first Monday to come."""
        today = self._store.clock.now().date()
        return today + timedelta(days=7 - today.weekday())

    def run(self, actor: Actor, scenario: Scenario) -> Outcome:
        """Play a scenario; nothing is written.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND where this office was asked for nothing as yet, so
                that there is nothing to start from.
            Invalid: NOT_FOUND for a group that the assumptions do not know.
        """
        actor.require(Permission.PLAN)
        return play(scenario, self._base(scenario.base), self._given)

    def keep(self, actor: Actor, outcome: Outcome, gesture: UUID) -> KeptScenario:
        """Keep a scenario with what became of it.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN.
        """
        actor.require(Permission.PLAN)
        name = outcome.scenario.name.strip()
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier is not None:
                return queries.by_id(work.session, earlier)
            taken = select(ScenarioRow.id).where(ScenarioRow.name == name)
            if work.session.scalar(taken) is not None:
                raise Refused(Code.NAME_TAKEN, name=name)
            scenario_id = new_id()
            work.session.execute(
                insert(table(ScenarioRow)),
                {
                    "id": scenario_id, "name": name, "first_day": outcome.scenario.first_day,
                    "weeks": outcome.scenario.weeks, "assumed": outcome.assumed,
                    "outcome": json.dumps(outcome.as_data(), separators=(",", ":")),
                    "made_at": work.now, "made_by": actor.operator_id,
                },
            )  # fmt: skip
            work.audit("scenario.kept", scenario_id, kind=outcome.scenario.base.value)
            work.note(ScenariosChanged())
            return queries.by_id(work.session, scenario_id)

    def kept(self, actor: Actor) -> tuple[KeptScenario, ...]:
        """Return all kept scenarios, the newest first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            return queries.kept(session)

    def named(self, actor: Actor, name: str) -> KeptScenario:
        """Return a kept scenario by its name. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            return queries.named(session, name)

    def forget(self, actor: Actor, scenario_id: UUID, gesture: UUID) -> None:
        """Throw a kept scenario away.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND for one that is not there.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor, gesture) as work:
            if work.earlier() is not None:
                return
            queries.by_id(work.session, scenario_id)
            work.session.execute(delete(table(ScenarioRow)).where(ScenarioRow.id == scenario_id))
            work.audit("scenario.forgotten", scenario_id)
            work.note(ScenariosChanged())

    def _base(self, kind: BaseKind) -> Base:
        if kind is BaseKind.COUNTRY:
            return self._given.country(self._rules.services)
        now = self._store.clock.now()
        with self._store.reading() as session:
            kinds = {one.code: one for one in planning.service_kinds(session)}
            today = now.date()
            since = today - timedelta(weeks=_PAST_WEEKS)
            visits = queries.asked_visits(session, datetime.combine(since, time(), UTC))
            waiting = sum(demands.waiting_minutes(session, today).values())
            loads = towers.group_loads(session, today, today + timedelta(weeks=4, days=-1))
        total = sum(visits.values())
        if not total:
            raise Refused(Code.NOT_FOUND, what="visits")
        opens = [0.0] * 7
        for one in loads:
            opens[one.day.weekday()] += one.capacity / 4
        minutes, extra = durations(kinds)
        daily = total / (_PAST_WEEKS * 7)
        return Base(
            visits_day=daily, shares={code: one / total for code, one in visits.items()},
            minutes=minutes, extra=extra, opens=tuple(opens), waiting=float(waiting),
            part=daily * _YEAR_DAYS / self._given.country_visits,
        )  # fmt: skip
