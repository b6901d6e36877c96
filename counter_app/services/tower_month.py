"""Reading the month for which a better plan is looked for."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.distance import Point, Postcodes, digits_of
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.domain.planning.plan import Plan
from counter_app.domain.tower.changes import is_weekly
from counter_app.domain.tower.month import Demand, Hours, Month, Place, Site
from counter_app.domain.tower.proposal import ProposalWish
from counter_app.domain.tower.rosters import absences
from counter_app.domain.tower.rules import TowerRules
from counter_app.domain.tower.waiting import work_left
from counter_app.store.queries import desks, planning
from counter_app.store.queries import tower as queries
from counter_app.store.queries import tower_demand as demands

MOST_WEEKS = 13
_WEEK = timedelta(days=7)


@dataclass
class _Gathered:
    """What is gathered of the present plan, place by place."""

    present: dict[Place, dict[date, int]] = field(default_factory=dict)
    staying: dict[Place, dict[date, int]] = field(default_factory=dict)
    closed: dict[tuple[UUID, str, date], tuple[Hours, ...]] = field(default_factory=dict)
    extra: dict[tuple[UUID, int], tuple[int, ...]] = field(default_factory=dict)
    missing: dict[tuple[UUID, str, date], tuple[int, ...]] = field(default_factory=dict)


def first_monday(today: date, rules: TowerRules) -> date:
    """Return the first Monday that people can be told of in time."""
    told = today + timedelta(days=rules.notice_days)
    return told + timedelta(days=-told.weekday() % 7)


def read_month(
    session: Session, rules: TowerRules, postcodes: Postcodes, wish: ProposalWish, now: datetime
) -> Month:
    """Return all that a plan must keep to.

    What waits when it begins is what is booked now, worked off and added to until then as the
    present plan does it.

    Raises:
        Invalid: BAD_DATE for a first day that is no Monday to come, BAD_NUMBER for weeks or people.
        Refused: NOT_FOUND for people of a location that is not there.
    """
    places = planning.locations(session)
    today = now.astimezone(places[0].tz if places else UTC).date()
    first, last = _span(wish, rules, today)
    plans = _plans(session, places, today, last)
    gathered = _gather(plans.values(), first, last)
    able = desks.desks_of(session)
    people = _people_wanted(wish, places)
    sites = tuple(
        _site(plans[place.id], able.get(place.id, ()), gathered, rules, postcodes, people)
        for place in places
        if plans[place.id].groups
    )
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return Month(
        first_day=first, last_day=last, sites=sites, contract=rules.contract,
        needs=demands.needs_of_groups(session),
        demand=_demand(session, rules, plans, now, today, first),
        present=gathered.present, staying=gathered.staying, closed=gathered.closed,
        extra=gathered.extra, missing=gathered.missing, most_near=rules.most_near,
        booked={at: tuple(line) for at, line in demands.most_taken(session, days).items()},
        holidays=frozenset(day for day in days if is_holiday(day)),
    )  # fmt: skip


def _span(wish: ProposalWish, rules: TowerRules, today: date) -> tuple[date, date]:
    first = wish.first_day or first_monday(today, rules)
    if first <= today or first.weekday() != 0:
        raise Invalid(Code.BAD_DATE, "first_day", value=first.isoformat())
    if not 1 <= wish.weeks <= MOST_WEEKS:
        raise Invalid(Code.BAD_NUMBER, "weeks", value=wish.weeks)
    return first, first + wish.weeks * _WEEK - timedelta(days=1)


def _people_wanted(wish: ProposalWish, places: Iterable[Location]) -> dict[str, int]:
    known = {place.code for place in places}
    for code, number in wish.people:
        if code not in known:
            raise Refused(Code.NOT_FOUND, what=code)
        if number < 0:
            raise Invalid(Code.BAD_NUMBER, "people", value=number)
    return dict(wish.people)


def _plans(
    session: Session, places: tuple[Location, ...], first: date, last: date
) -> dict[UUID, Plan]:
    rules = queries.rules_of(session, [place.id for place in places], first, last)
    closures = queries.closures_in(session, first, last)
    shifts = queries.shifts_in(session, first, last)
    return {
        place.id: Plan(
            location=place, rules=rules.get(place.id, ()), closures=closures.get(place.id, ()),
            shifts=shifts.get(place.id, ()),
        )
        for place in places
    }  # fmt: skip


def _gather(plans: Iterable[Plan], first: date, last: date) -> _Gathered:
    found = _Gathered()
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    for plan in plans:
        site = plan.location.id
        for group in plan.groups:
            stays = _staying(plan, group)
            found.present[site, group] = {day: plan.day(group, day).desk_minutes for day in days}
            found.staying[site, group] = {}
            for day, line in absences(plan, group, days).items():
                found.missing[site, group, day] = line
            for day in days:
                left = stays.day(group, day) if _may_stay(stays, day) else None
                if left is not None and left.desk_minutes:
                    found.staying[site, group][day] = left.desk_minutes
                    _add_extra(found.extra, (site, day.weekday()), left.capacity)
        for day in days:
            for closure in plan.closures:
                if closure.covers(day):
                    ticks = closure.ticks(day, plan.location.tz)
                    for group in plan.groups:
                        if closure.group in {"", group}:
                            at = (site, group, day)
                            shut = Hours(ticks.start, ticks.stop)
                            found.closed[at] = (*found.closed.get(at, ()), shut)
    return found


def _staying(plan: Plan, group: str) -> Plan:
    """Return the plan with nothing but what stays whatever week takes the others' place."""
    rules = tuple(
        rule for rule in plan.rules
        if rule.group == group and (not is_weekly(rule) or rule.on_holidays)
    )  # fmt: skip
    return Plan(location=plan.location, rules=rules, closures=plan.closures, shifts=plan.shifts)


def _may_stay(stays: Plan, day: date) -> bool:
    """Whether what is left of a plan speaks of a day by itself: weekly rules on holidays only."""
    holiday = is_holiday(day)
    return any(
        rule.holds_on(day, is_holiday=holiday) and (holiday or not is_weekly(rule))
        for rule in stays.rules
    )


def _add_extra(
    extra: dict[tuple[UUID, int], tuple[int, ...]], at: tuple[UUID, int], capacity: tuple[int, ...]
) -> None:
    there = extra.get(at, ())
    length = max(len(there), len(capacity))
    padded = [(*line, *(0,) * (length - len(line))) for line in (there, capacity)]
    extra[at] = tuple(map(max, zip(*padded, strict=True)))


def _site(
    plan: Plan, able: tuple[frozenset[str], ...], found: _Gathered, rules: TowerRules,
    postcodes: Postcodes, people: Mapping[str, int],
) -> Site:  # fmt: skip
    place = plan.location
    windows = {
        weekday: Hours.between(window.opens, window.closes)
        for weekday in range(7)
        if (window := rules.window(place.code, weekday)) is not None
    }
    return Site(
        id=place.id, code=place.code, name=place.name,
        people=people.get(place.code, _people(place.id, found, rules)), desks=able,
        groups=plan.groups, windows=windows, hours=_hours(plan.rules),
        point=_point(place, postcodes),
    )  # fmt: skip


def _people(site: UUID, found: _Gathered, rules: TowerRules) -> int:
    """Return how many people the present plan works with, at least, under the contract.

    Absences that shifts tell of are taken off, for they take off minutes. Nobody is made up: a
    better plan has no more people than the present one must have.
    """
    by_day: dict[date, int] = defaultdict(int)
    for place, days in found.present.items():
        if place[0] == site:
            for day, minutes in days.items():
                by_day[day] += minutes - found.staying[place].get(day, 0)
    weeks = max(1, len(by_day) // 7)
    contract = rules.contract
    duties = sum(math.ceil(minutes / (contract.hours_day * 60)) for minutes in by_day.values())
    return max(
        math.ceil(sum(by_day.values()) / weeks / (contract.hours_week * 60)),
        math.ceil(duties / weeks / contract.days_week),
    )


def _hours(rules: Iterable[OpeningRule]) -> dict[int, tuple[Hours, ...]]:
    found: dict[int, set[Hours]] = defaultdict(set)
    for rule in rules:
        if is_weekly(rule):
            found[rule.weekday].add(Hours.between(rule.opens, rule.closes))
    return {
        weekday: tuple(sorted(those, key=lambda one: (one.begins, one.ends)))
        for weekday, those in found.items()
    }


def _point(place: Location, postcodes: Postcodes) -> Point | None:
    if place.latitude is not None and place.longitude is not None:
        return Point(place.latitude, place.longitude)
    digits = digits_of(place.postcode)
    return None if digits is None else postcodes.find(digits)


def _demand(
    session: Session, rules: TowerRules, plans: Mapping[UUID, Plan], now: datetime, today: date,
    first: date,
) -> dict[Place, Demand]:  # fmt: skip
    days = rules.past_weeks * 7
    since = datetime.combine(today - timedelta(days=days), time(), UTC)
    asked = demands.asked_minutes(session, min(since, now))
    waiting = demands.waiting_minutes(session, today)
    found = {}
    for site, plan in plans.items():
        until = [today + timedelta(days=n) for n in range((first - today).days)]
        for group in plan.groups:
            place = (site, group)
            demand = Demand(waiting.get(place, 0), asked.get(place, 0) / days)
            opened = [plan.day(group, day).desk_minutes for day in until]
            evenings = work_left(opened, demand)
            left = round(evenings[-1]) if evenings else demand.waiting
            found[place] = Demand(left, demand.daily)
    return found
