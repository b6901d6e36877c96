"""A made-up issuance day: a hall, two institutions, hours and dates around it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from uuid import UUID

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    DayState,
    HourLine,
    Institution,
    IssuanceDay,
    Share,
)
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from tests import factories as f

SATURDAY = date(2026, 9, 19)
"""Two weeks after the tests' Friday."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An issuance day with its hall and its institutions."""

    day: IssuanceDay
    hall: Location
    institutions: tuple[Institution, ...]
    planner: Actor


def hall(office: Office, actor: Actor, desks: int = 4, code: str = "") -> Location:
    """Add a hall in which documents are collected."""
    place = Location(
        id=new_id(), code=code or f.v_number()[-6:], name="Jaarbeurs Utrecht", kind="hall",
        zone="Europe/Amsterdam", address="Jaarbeursplein 6\n3521 AL Utrecht", is_public=False,
    )  # fmt: skip
    own = office.planning.organisation_id()
    return office.planning.add_location(actor, place, own, desks, ("COLLECT_DOCUMENT",))


def institution(office: Office, actor: Actor, name: str) -> Institution:
    """Add an institution."""
    return office.issuance_days.put_institution(
        actor, Institution(id=new_id(), name=name), new_id()
    )


def plan(location_id: UUID, shares: tuple[Share, ...], **changes: object) -> IssuanceDay:
    """Return the plan of a Saturday with forty places, with changes."""
    facts: dict[str, object] = {
        "id": new_id(), "location_id": location_id, "day": SATURDAY, "name": "September",
        "doors_open": time(9), "target_group": "students", "shares": shares,
        "hours": (
            HourLine(begins=time(9), ends=time(10), desks=4, staff=9, per_quarter=6),
            HourLine(begins=time(10), ends=time(11), desks=4, staff=9, per_quarter=4),
        ),
        "hall_holds": 60, "invite_from": date(2026, 9, 7),
        "cut_off_at": f.local(SATURDAY - timedelta(days=3), 12),
        "fallback_from": date(2026, 9, 21), "fallback_until": date(2026, 9, 26),
        "transport_at": f.local(SATURDAY - timedelta(days=1), 15), "courier": "Koerier",
    }  # fmt: skip
    return IssuanceDay(**{**facts, **changes})  # type: ignore[arg-type]


def scene(office: Office, state: DayState = DayState.DRAFT) -> Scene:
    """Make a day of two institutions and take it to a state before the day itself."""
    planner = f.seat(office, "planner")
    place = hall(office, planner)
    bodies = tuple(
        institution(office, planner, name)
        for name in ("Universiteit Utrecht", "Hogeschool Voorbeeld")
    )
    shares = tuple(Share(institution_id=one.id, expected=20) for one in bodies)
    day = office.issuance_days.make(planner, plan(place.id, shares), new_id())
    for wanted in (DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING):
        if day.state is state:
            break
        day = office.issuance_days.step(planner, day.id, wanted, new_id())
    return Scene(day, place, bodies, planner)


HEAD = ("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "Nationaliteit", "E-mail", "Groep",
        "Voorkeur")  # fmt: skip


def roster(folder: Path, *rows: Sequence[str], head: Sequence[str] = HEAD) -> Path:
    """Write a list as an institution sends it."""
    path = folder / f"{new_id()}.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as out:
        csv.writer(out, delimiter=";").writerows([head, *rows])
    return path


def fill(
    office: Office, scene: Scene, folder: Path, number: int, *, with_card: bool = True,
    institution: int = 0, party: str = "", preference: str = "",
) -> list[str]:  # fmt: skip
    """Put so many people on an institution's list, with cards at the actor's own location."""
    actor = f.seat(office, "demo")
    numbers = [f.v_number() for _ in range(number)]
    lines = [
        (one, _surname(), "Noor", "2004-03-09", "IND", "", party, preference) for one in numbers
    ]
    body = scene.institutions[institution].id
    office.day_guests.take_in(scene.planner, scene.day.id, body, roster(folder, *lines))
    if with_card:
        about = [
            Person(
                id=new_id(), v_number=line[0], surname=line[1], given_names=line[2],
                date_of_birth=PartialDate(2004, 3, 9), nationality="IND",
            )
            for line in lines
        ]  # fmt: skip
        cards = [{"person": one} for one in about]
        office.imports.consignment(actor, f.consignment(folder / f"{new_id()}.csv", *cards))
    return numbers


def _surname() -> str:
    """Return a name that nobody else has, of letters only."""
    return "Gast" + "".join(chr(ord("a") + int(digit)) for digit in f.v_number())


def wave(scene: Scene, **changes: object) -> Wave:
    """Return a wave over the whole day for everybody, with changes."""
    facts: dict[str, object] = {
        "id": new_id(), "day_id": scene.day.id, "number": 1, "name": "Golf 1",
        "begins": time(9), "ends": time(11), "per_quarter": 10,
    }  # fmt: skip
    return Wave(**{**facts, **changes})  # type: ignore[arg-type]
