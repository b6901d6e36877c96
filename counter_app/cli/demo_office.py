"""Filling the practice office: places, hours, people, cards, and a day that is under way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from counter_app import paths, startup
from counter_app.cli import demo_partner
from counter_app.cli.demo_day import play
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.people.person import Relation
from counter_app.domain.planning.opening import Ability, Location, OpeningRule
from counter_app.domain.planning.plan import PlanChange
from counter_app.services.office import NewOffice
from counter_app.settings import house_rules
from counter_app.startup import Session
from counter_app.store.keyfile import Cost

PASSWORD: Final = "practice makes perfect"  # noqa: S105 - of an office without real people
LOGINS: Final = ("demo", "clerk", "planner", "auditor", demo_partner.LOGIN, demo_partner.COLLEAGUE)
ZONE: Final = "Europe/Amsterdam"
_OPERATORS: Final = (
    ("clerk", "B. Baliemedewerker", Role.CLERK),
    ("planner", "P. Planner", Role.PLANNER),
    ("auditor", "A. Auditor", Role.AUDITOR),
)
_GROUP: Final = "counter"
_SATURDAY: Final = 5
_PARENTS: Final = {"Voorbeeld": "Voorbeeld, Amira", "Oefening": "Oefening, Li Wei"}
_QUIET_MARGIN: Final = timedelta(hours=3)

# weekdays, opens, closes, desks
_Hours = tuple[tuple[range, time, time, int], ...]
_HOURS: Final[dict[str, _Hours]] = {
    "DH": (
        (range(5), time(9), time(17), 6),
        (range(3, 4), time(17), time(20), 2),
        (range(_SATURDAY, 6), time(10), time(14), 3),
    ),
    "AMS": (
        (range(5), time(9), time(17), 4),
        (range(1, 2), time(17), time(20), 2),
        (range(_SATURDAY, 6), time(10), time(13), 2),
    ),
    "EXP": ((range(5), time(8, 30), time(17, 30), 2),),
}


def fill(database: Path, now: datetime, cost: Cost | None = None) -> None:
    """Make the practice office in a new file, with a day that is under way at a moment.

    Raises:
        Refused: STORE_EXISTS when the file is there already.
    """
    clock = SetClock(now - timedelta(days=3))
    offices = practice_places()
    startup.create(str(database), new_office(offices[0]), clock, cost)
    session = startup.sign_in(str(database), LOGINS[0], PASSWORD, clock=clock, cost=cost)
    try:
        today = now.astimezone(offices[0].tz).date()
        plan(session, offices, today, now)
        _add_operators(session, offices[0])
        _take_in(session)
        _add_parents(session, today)
        demo_partner.furnish(session)
        demo_partner.add(session, PASSWORD, now)
        play(session, clock, offices[0], now)
    finally:
        session.close()


def practice_places() -> tuple[Location, ...]:
    """Return the places of the practice office, made anew."""

    def place(code: str, name: str, kind: str, address: str) -> Location:
        return Location(id=new_id(), code=code, name=name, kind=kind, zone=ZONE, address=address)

    return (
        place("DH", "Den Haag", "desk", "Proefplein 1\n2500 AA Den Haag"),
        place("AMS", "Amsterdam", "desk", "Proefkade 2\n1000 AA Amsterdam"),
        place("EXP", "Expatcentrum Proefstad", "expat_centre", "Proefmarkt 3\n3500 AA Utrecht"),
    )


def new_office(place: Location) -> NewOffice:
    """Return what a practice office with this first place is made of."""
    return NewOffice(
        organisation="Oefenkantoor (verzonnen)", location=place, desks=6,
        services=tuple(house_rules().services), login=LOGINS[0], name="D. Demo",
        password=PASSWORD, roles=frozenset(Role), is_practice=True,
    )  # fmt: skip


def plan(session: Session, places: tuple[Location, ...], today: date, now: datetime) -> None:
    """Add the other places, all opening hours, and the slots that follow."""
    planning, actor = session.office.planning, session.actor
    organisation = planning.organisation_id()
    offered = tuple(session.office.rules.services)
    for place, desks in zip(places[1:], (4, 2), strict=True):
        planning.add_location(actor, place, organisation, desks, offered)
    last = today + timedelta(days=session.office.rules.horizon_days)
    for place in places:
        rules = tuple(_rules(place, today))
        if place is places[0]:
            rules += tuple(_rule_of_today(place, rules, now))
        planning.add_rules(actor, rules)
        planning.lay_out(actor, place.id, today, last)
        _equip(session, place)


def _equip(session: Session, place: Location) -> None:
    """Give the desks what takes photo and prints, and what reads chips."""
    planning, actor = session.office.planning, session.actor
    able = frozenset({Ability.BIOMETRICS.value, Ability.CHIP_READER.value})
    desks = tuple(replace(desk, abilities=able) for desk in planning.desks(place.id))
    seen = planning.preview(actor, PlanChange(location_id=place.id, put=desks))
    planning.apply(actor, seen, (), new_id())


def _rules(place: Location, today: date) -> Iterator[OpeningRule]:
    for weekdays, opens, closes, desks in _HOURS[place.code]:
        for weekday in weekdays:
            yield OpeningRule(
                id=new_id(), location_id=place.id, group=_GROUP, weekday=weekday, opens=opens,
                closes=closes, desks=desks, valid_from=today - timedelta(days=30),
            )  # fmt: skip


def _rule_of_today(
    place: Location, rules: tuple[OpeningRule, ...], now: datetime
) -> Iterator[OpeningRule]:
    """Open longer today, so that there is something to practise at any hour and on any day."""
    local = now.astimezone(place.tz)
    usual = [rule for rule in rules if rule.holds_on(local.date(), is_holiday=False)]
    early, late = local - _QUIET_MARGIN, local + _QUIET_MARGIN
    opens = early.time() if early.date() == local.date() else time()
    closes = late.time() if late.date() == local.date() else time(23, 55)
    if any(rule.opens <= opens and closes <= rule.closes for rule in usual):
        return
    yield OpeningRule(
        id=new_id(), location_id=place.id, group=_GROUP, weekday=local.weekday(),
        opens=opens.replace(minute=opens.minute // 5 * 5, second=0, microsecond=0),
        closes=closes.replace(minute=closes.minute // 5 * 5, second=0, microsecond=0),
        desks=6, valid_from=local.date(), valid_until=local.date(), on_holidays=True,
    )  # fmt: skip


def _add_operators(session: Session, place: Location) -> None:
    for login, name, role in _OPERATORS:
        session.office.operators.add(
            session.actor, login, name, PASSWORD, frozenset({role}), place.id
        )


def _take_in(session: Session) -> None:
    imports, actor = session.office.imports, session.actor
    for name in ("students-noordzee.xlsx", "students-delta.csv", "families.csv"):
        imports.people(actor, paths.resource("demo", name))
    for name in ("consignment.csv", "family-cards.csv"):
        imports.consignment(actor, paths.resource("demo", name))


def _add_parents(session: Session, today: date) -> None:
    """Record who acts for the children of the made-up families."""
    people, actor = session.office.people, session.actor
    for family, parent in _PARENTS.items():
        for line in people.search(actor, family):
            if people.get(line.id).is_minor(today):
                people.add_representative(
                    actor, line.id, parent, Relation.PARENT, today - timedelta(days=365), new_id()
                )
