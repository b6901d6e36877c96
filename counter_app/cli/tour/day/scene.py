"""The hall in which an issuance day is played: last year's day, two institutions, a city desk."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from counter_app import paths, startup
from counter_app.cli.demo_office import LOGINS, PASSWORD, ZONE
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    DayState,
    HourLine,
    Institution,
    IssuanceDay,
    Rehearsal,
    Share,
)
from counter_app.domain.operators import Role
from counter_app.domain.planning.opening import Location, LocationKind, OpeningRule
from counter_app.services.office import NewOffice
from counter_app.settings import house_rules
from counter_app.startup import Session
from counter_app.store.keyfile import Cost

THE_DAY: Final = date(2026, 9, 5)
LAST_YEAR: Final = date(2025, 9, 6)
"""52 weeks before: a Saturday as well."""
PLANNING: Final = datetime(2026, 8, 24, 8, 0, tzinfo=UTC)
"""When the day is planned; two weeks are left."""
NOORDZEE: Final = "Noordzee Universiteit"
DELTA: Final = "Hogeschool Delta"
ELSEWHERE: Final = "0180336781"
"""V-number of the guest whose card lies in the city."""
OWN_DESK: Final = "4"
SECOND: Final = "clerk"
"""Who counts along at the end."""

_HALL_DESKS: Final = 6
_WORKDAYS: Final = range(5)
_AHEAD: Final = timedelta(days=21)


def demo_file(name: str) -> Path:
    """Return a list of the sample day."""
    return paths.resource("demo", name)


def found(database: str, clock: SetClock, cost: Cost | None) -> None:
    """Make the office as it stands two weeks before the day; the clock is left there."""
    hall, city = _places()
    clock.set(datetime.combine(LAST_YEAR - timedelta(days=14), time(8), UTC))
    startup.create(database, _new_office(hall), clock, cost)
    session = startup.sign_in(database, LOGINS[0], PASSWORD, clock=clock, cost=cost)
    try:
        _hold_last_year(session, clock, hall)
        clock.set(PLANNING)
        _open_city_desk(session, city)
        _add_people(session, hall, city)
    finally:
        session.close()


def _places() -> tuple[Location, Location]:
    return (
        Location(
            id=new_id(), code="HAL", name="Proefhal Utrecht", kind=LocationKind.HALL.value,
            zone=ZONE, address="Proefhallen 7\n3500 AA Utrecht",
        ),
        Location(
            id=new_id(), code="DH", name="Den Haag", kind=LocationKind.DESK.value, zone=ZONE,
            address="Proefplein 1\n2500 AA Den Haag",
        ),
    )  # fmt: skip


def _new_office(hall: Location) -> NewOffice:
    return NewOffice(
        organisation="Oefenkantoor (verzonnen)", location=hall, desks=_HALL_DESKS,
        services=tuple(house_rules().services), login=LOGINS[0], name="D. Demo",
        password=PASSWORD, roles=frozenset(Role), is_practice=True,
    )  # fmt: skip


def _hold_last_year(session: Session, clock: SetClock, hall: Location) -> None:
    """Plan and close the day that this year's is copied from."""
    days, actor = session.office.issuance_days, session.actor
    shares = tuple(
        Share(institution_id=_institution(session, name), expected=expected)
        for name, expected in ((NOORDZEE, 40), (DELTA, 25))
    )
    day = days.make(actor, _plan(hall, shares), new_id())
    for wanted in (DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING):
        day = days.step(actor, day.id, wanted, new_id())
    clock.set(day.ends_at)
    session.office.day_closing.close(actor, day.id, new_id())


def _institution(session: Session, name: str) -> UUID:
    made = Institution(id=new_id(), name=name)
    return session.office.issuance_days.put_institution(session.actor, made, new_id()).id


def _plan(hall: Location, shares: tuple[Share, ...]) -> IssuanceDay:
    def moment(days_before: int, at: time) -> datetime:
        on = LAST_YEAR - timedelta(days=days_before)
        return datetime.combine(on, at, hall.tz).astimezone(UTC)

    return IssuanceDay(
        id=new_id(), location_id=hall.id, zone=hall.zone, day=LAST_YEAR, name="September 2025",
        doors_open=time(8, 30), target_group="Studenten", shares=shares, hall_holds=40,
        hours=(
            HourLine(begins=time(9), ends=time(11), desks=2, staff=9, per_quarter=6),
            HourLine(begins=time(11), ends=time(12), desks=2, staff=8, per_quarter=5),
        ),
        invite_from=LAST_YEAR - timedelta(days=12), cut_off_at=moment(3, time(12)),
        fallback_from=LAST_YEAR + timedelta(days=2), fallback_until=LAST_YEAR + timedelta(days=6),
        transport_at=moment(1, time(15)), courier="Proefkoerier",
        rehearsal=Rehearsal(at=moment(2, time(10))), guest_note="Ingang Oost, hal 7",
    )  # fmt: skip


def _open_city_desk(session: Session, city: Location) -> None:
    """Open a normal desk on working days, where who cannot come on the day is served instead."""
    planning, actor = session.office.planning, session.actor
    planning.add_location(
        actor, city, planning.organisation_id(), 4, tuple(session.office.rules.services)
    )
    today = PLANNING.date()
    rules = tuple(
        OpeningRule(
            id=new_id(), location_id=city.id, group="counter", weekday=weekday, opens=time(9),
            closes=time(17), desks=4, valid_from=today,
        )
        for weekday in _WORKDAYS
    )  # fmt: skip
    planning.add_rules(actor, rules)
    planning.lay_out(actor, city.id, today, today + _AHEAD)


def _add_people(session: Session, hall: Location, city: Location) -> None:
    """Add who works here, somebody who is on file already, and a card that lies in the city."""
    operators, actor = session.office.operators, session.actor
    operators.add(
        actor, SECOND, "B. Baliemedewerker", PASSWORD, frozenset({Role.CLERK}), hall.id
    )  # fmt: skip
    operators.add(
        actor, "city", "C. Stadsbalie", PASSWORD, frozenset({Role.PLANNER}), city.id
    )  # fmt: skip
    session.office.imports.people(actor, demo_file("day-earlier.csv"))
    there = operators.sign_in("city", PASSWORD)
    session.office.imports.consignment(there, demo_file("day-card-elsewhere.csv"))
    operators.sign_out(there)
