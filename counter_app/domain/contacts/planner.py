"""The planner: contacts into visits, visits to places, one proposal and its alternatives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from counter_app.domain.contacts.asked import Applicant, ContactLine, Fate, Judges
from counter_app.domain.contacts.grouping import groupings
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import Going, Stage, VisitNeed
from counter_app.domain.contacts.plan import (
    Aim,
    Coming,
    PersonLines,
    Plan,
    PlannedVisit,
    Proposal,
    VisitReason,
)
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.contacts.seeking import Choice, Seeker

_ONE_DAY = timedelta(days=1)
_Score = tuple[float, ...]
_FromDay = Callable[[Sequence[Going]], date]
_Sought = dict[tuple[tuple[Going, ...], date], Choice]
"""What was found already for visits that several ways to put contacts together have."""


class Planner:
    """Plans people who belong together; each plan takes what it counts on from the supply."""

    def __init__(self, rules: PlanRules, judges: Judges, seeker: Seeker) -> None:
        """Join the parts."""
        self._rules = rules
        self._judges = judges
        self._seeker = seeker

    def proposal(self, people: Sequence[Applicant]) -> Proposal:
        """Return the plan that costs least time, and those that are nearer or sooner.

        Each visit says which other places there are, and why nearer ones were passed over.
        """
        lines = self._lines(people)
        plans = [self._plan(people, lines, aim) for aim in Aim]
        shown = {_shape(plans[0])}
        alternatives = []
        for plan in plans[1:]:
            if _shape(plan) not in shown:
                shown.add(_shape(plan))
                alternatives.append(plan)
        return Proposal(
            plan=self._explained(people, plans[0]),
            alternatives=tuple(self._explained(people, plan) for plan in alternatives),
        )

    def plan(self, people: Sequence[Applicant], aim: Aim = Aim.BALANCED) -> Plan:
        """Return one plan, without other places and what was passed over: for a case load."""
        plan = self._plan(people, self._lines(people), aim)
        who = {one.key: one for one in people}
        for visit in plan.visits:
            if visit.offer is not None:
                self._seeker.take(_need(visit, who), visit.offer)
        return plan

    def _lines(self, people: Sequence[Applicant]) -> tuple[PersonLines, ...]:
        return tuple(
            PersonLines(
                key=one.key, lines=self._judges.lines(one), start_work=self._judges.start_work(one)
            )
            for one in people
        )  # fmt: skip

    def _plan(self, people: Sequence[Applicant], lines: tuple[PersonLines, ...], aim: Aim) -> Plan:
        now, later = [], []
        for who, of_person in zip(people, lines, strict=True):
            now.append(_going(who, of_person.lines, Stage.NOW))
            later.append(_going(who, of_person.lines, Stage.LATER))
        first = self._best(now, Stage.NOW, lambda _: people[0].on + self._rules.lead, aim)
        ready = {who.key: self._ready_on(who, first) for who in people}
        second = self._best(
            later, Stage.LATER,
            lambda some: max(ready[one.who.key] for one in some), aim,
        )  # fmt: skip
        visits = tuple(self._visit(choice) for choice in (*first, *second))
        km = sum(
            self._rules.travel.there_and_back_km(one.offer.kilometres)
            for one in visits
            if one.offer and one.offer.kilometres is not None
        )
        hours = sum(one.offer.hours for one in visits if one.offer)
        return Plan(aim=aim, people=lines, visits=visits, kilometres=km, hours=hours)

    def _best(
        self, going: Iterable[Going], stage: Stage, from_day: _FromDay, aim: Aim
    ) -> tuple[Choice, ...]:
        """Return the visits of the best of all ways to put the contacts together."""
        coming = tuple(one for one in going if one.services)
        if not coming:
            return ()
        sought: _Sought = {}
        found = [
            self._chosen(groups, stage, from_day, aim, sought)
            for groups in groupings(coming, self._seeker.most_persons)
        ]
        return min(found, key=lambda choices: self._score(choices, aim))

    def _chosen(
        self, groups: Sequence[tuple[Going, ...]], stage: Stage, from_day: _FromDay, aim: Aim,
        sought: _Sought,
    ) -> tuple[Choice, ...]:  # fmt: skip
        busy: dict[str, date] = {}  # nobody is at two places at a time
        choices = []
        for group in groups:
            day = max(
                (from_day(group), *(busy[one.who.key] + _ONE_DAY for one in group
                                    if one.who.key in busy))
            )  # fmt: skip
            choice = sought.get((group, day))
            if choice is None:
                need = VisitNeed(coming=group, stage=stage, from_day=day)
                choice = sought[group, day] = self._seeker.best(need, aim)
            choices.append(choice)
            if choice.offer is not None:
                busy |= {one.who.key: choice.offer.opening.day for one in group}
        return tuple(choices)

    def _score(self, choices: Sequence[Choice], aim: Aim) -> _Score:
        """Return what is compared: first that everybody has a place, then what the aim prefers."""
        offers = [one.offer for one in choices if one.offer is not None]
        unplaced = sum(len(one.need.coming) for one in choices if one.offer is None)
        visits = sum(len(one.need.coming) for one in choices)
        km = sum(one.kilometres or 0.0 for one in offers)
        last = max((one.opening.day.toordinal() for one in offers), default=0)
        hours = sum(one.hours for one in offers)
        weighed = hours + visits * self._rules.travel.hours_for_a_visit
        weighed += sum(self._seeker.waiting(one.need, one.offer) for one in choices if one.offer)
        if aim is Aim.NEAREST:
            return unplaced, km, visits, last
        if aim is Aim.SOONEST:
            return unplaced, last, visits, km
        return unplaced, weighed, visits, km

    def _ready_on(self, who: Applicant, first: Iterable[Choice]) -> date:
        """Return from when a document can be collected that still has to be made."""
        for choice in first:
            for one in choice.need.coming:
                taken = one.who.key == who.key and Contact.BIOMETRICS in one.contacts
                if taken and choice.offer is not None:
                    return choice.offer.opening.day + self._rules.ready_after
        return who.on + self._rules.ready_after

    @staticmethod
    def _visit(choice: Choice) -> PlannedVisit:
        reasons = []
        if any(len(one.services) > 1 for one in choice.need.coming):
            reasons.append(VisitReason.JOINED)
        if len(choice.need.coming) > 1:
            reasons.append(VisitReason.FAMILY)
        return PlannedVisit(
            coming=tuple(
                Coming(key=one.who.key, contacts=one.contacts) for one in choice.need.coming
            ),
            stage=choice.need.stage, from_day=choice.need.from_day, offer=choice.offer,
            obstacle=choice.obstacle, reasons=tuple(reasons),
        )  # fmt: skip

    def _explained(self, people: Sequence[Applicant], plan: Plan) -> Plan:
        who = {one.key: one for one in people}
        visits = []
        for visit in plan.visits:
            if visit.offer is None:
                visits.append(visit)
                continue
            need = _need(visit, who)
            told = self._seeker.explain(need, visit.offer)
            visits.append(
                replace(
                    visit, reasons=(*visit.reasons, *told.reasons), others=told.others,
                    passed=told.passed,
                )
            )  # fmt: skip
        return replace(plan, visits=tuple(visits))


def _going(who: Applicant, lines: Sequence[ContactLine], stage: Stage) -> Going:
    """Return for what somebody comes in a stage: a card that is not ready is collected later.

    Papers are shown on the first visit there is.
    """
    stages = {
        line.contact: Stage.LATER
        if line.contact is Contact.COLLECT and not who.cards
        else Stage.NOW
        for line in lines
        if line.is_visit
    }
    if any(line.fate is Fate.ALONG for line in lines):
        first = Stage.NOW if Stage.NOW in stages.values() else Stage.LATER
        stages[Contact.DOCUMENTS] = first
    return Going(who=who, contacts=tuple(one for one, when in stages.items() if when is stage))


def _need(visit: PlannedVisit, who: dict[str, Applicant]) -> VisitNeed:
    return VisitNeed(
        coming=tuple(Going(who=who[one.key], contacts=one.contacts) for one in visit.coming),
        stage=visit.stage, from_day=visit.from_day,
    )  # fmt: skip


def _shape(plan: Plan) -> tuple[object, ...]:
    """Return what tells plans apart: who goes where, when and for what."""
    return tuple(
        (one.coming, one.offer and (one.offer.location_id, one.offer.opening))
        for one in plan.visits
    )
