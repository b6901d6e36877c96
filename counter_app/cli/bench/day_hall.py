"""A made-up issuance day of any size, loaded in bulk: guests, cards, invitations, accounts."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.cli.bench.people import birth_date, load_people, names
from counter_app.cli.bench.trial_office import FIRST_DAY, SERVICE, Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    TICKS_IN_QUARTER,
    DayState,
    HourLine,
    Institution,
    IssuanceDay,
    Share,
)
from counter_app.domain.operators import Role
from counter_app.domain.planning.ticks import TICK_MINUTES, tick_of

OPENS = datetime.combine(FIRST_DAY, time(7))
"""Nine o'clock on the wall of the hall, in UTC."""

INSTITUTIONS = 26
"""As many sent people to the hall of 2022 (domain facts, section 4)."""
_ZONE = ZoneInfo("Europe/Amsterdam")
_PER_QUARTER = 220
_IN_TRAY = 100
_VISIT = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip
_CARD = (
    "id", "document_number", "document_type", "v_number", "surname", "given_names", "born",
    "valid_from", "valid_until", "state", "location_id", "box", "position", "person_id", "version",
    "keeper", "keeper_id",
)  # fmt: skip
_GUEST = (
    "id", "day_id", "institution_id", "roster_id", "row", "surname", "given_names", "born",
    "match", "v_number", "given_number", "nationality", "email", "language", "party", "preference",
    "person_id", "version",
)  # fmt: skip
_INVITATION = (
    "id", "day_id", "guest_id", "person_id", "state", "starts_at", "moved_at", "operator_id",
    "way", "reason", "visit_uid", "wish", "version",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is invited, with the codes that a scan brings."""

    person_id: UUID
    number: int
    visit_id: UUID
    code: str
    card: str
    v_number: str
    told_at: datetime


def running_day(trial: TrialOffice, guests: int) -> list[Guest]:
    """Let a day of so many guests run today at the trial's location; return the guests in order."""
    day = _day(trial)
    people = load_people(trial, guests * 70 // 60 + 70)
    adults = [number for number in range(len(people)) if number % 70 < 60][:guests]
    made = [_guest(place, number, people[number]) for place, number in enumerate(adults)]
    raw = Raw(trial.database)
    with raw.unguarded():
        _load(trial, raw, day, made)
    for name in ("appointments", "participants", "cards", "invitations", "issuance_day_guests"):
        raw.analyze(name)
    raw.close()
    step = trial.office.issuance_days.step
    for state in (DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING):
        step(trial.actor, day.id, state, new_id())
    return made


def accounts(trial: TrialOffice, role: Role, number: int, password: str) -> list[str]:
    """Make so many accounts of a role; return their logins."""
    logins = [f"{role.value}{count + 1}" for count in range(number)]
    for login in logins:
        trial.office.operators.add(
            trial.actor, login, login.title(), password, frozenset({role}), trial.location.id
        )
    return logins


def _day(trial: TrialOffice) -> IssuanceDay:
    office, actor = trial.office, trial.actor
    shares = []
    for number in range(INSTITUTIONS):
        one = Institution(id=new_id(), name=f"University {number + 1:02}")
        office.issuance_days.put_institution(actor, one, new_id())
        shares.append(Share(institution_id=one.id, expected=300))
    plan = IssuanceDay(
        id=new_id(), location_id=trial.location.id, day=FIRST_DAY, name="Bench",
        doors_open=time(8), shares=tuple(shares),
        hours=(
            HourLine(
                begins=time(9), ends=time(17), desks=60, staff=125, per_quarter=_PER_QUARTER
            ),
        ),
        cut_off_at=trial.clock.now() - timedelta(days=2),
        fallback_from=FIRST_DAY + timedelta(days=7), fallback_until=FIRST_DAY + timedelta(days=30),
    )  # fmt: skip
    return office.issuance_days.make(actor, plan, new_id())


def _local(one: Guest) -> time:
    return one.told_at.replace(tzinfo=UTC).astimezone(_ZONE).time()


def _guest(place: int, number: int, person: UUID) -> Guest:
    """Return person n as a guest: the made-up birth years repeat, and adults come by themselves."""
    at_once = math.ceil(_PER_QUARTER / TICKS_IN_QUARTER)
    at = OPENS + (place // at_once) * timedelta(minutes=TICK_MINUTES)
    return Guest(
        person, number, new_id(), f"D{number:07}", f"V{number:08}", str(1_000_000_000 + number), at
    )


def _load(trial: TrialOffice, raw: Raw, day: IssuanceDay, guests: list[Guest]) -> None:
    place, who = raw.id(trial.location.id), raw.id(trial.actor.operator_id)
    made_at = raw.moment(OPENS - timedelta(days=14))
    until = timedelta(minutes=5)
    raw.load("appointments", _VISIT, (
        (
            raw.id(one.visit_id), raw.id(one.visit_id), 0, one.code, place, SERVICE,
            raw.moment(one.told_at), raw.moment(one.told_at + until), "booked", "nl", made_at, 1,
        )
        for one in guests
    ))  # fmt: skip
    raw.load("participants", ("appointment_id", "position", "person_id"), (
        (raw.id(one.visit_id), 0, raw.id(one.person_id)) for one in guests
    ))  # fmt: skip
    laid = raw.execute("SELECT id FROM slot_days").fetchone()[0]
    raw.load(
        "appointment_spans",
        ("appointment_id", "position", "sequence", "slot_day_id", "tick", "ticks", "places"),
        (
            (raw.id(one.visit_id), 0, 0, laid, tick_of(_local(one), FIRST_DAY, _ZONE), 1, 1)
            for one in guests
        ),
    )
    raw.load(
        "participant_services", ("appointment_id", "position", "service", "outcome"),
        ((raw.id(one.visit_id), 0, SERVICE, "due") for one in guests),
    )  # fmt: skip
    first, last = raw.day(FIRST_DAY - timedelta(days=20)), raw.day(FIRST_DAY.replace(year=2031))
    raw.load("cards", _CARD, (
        (
            raw.id(new_id()), one.card, "I", one.v_number, *names(one.number),
            birth_date(one.number), first, last, "in_stock", place, f"T{number // _IN_TRAY + 1:03}",
            number % _IN_TRAY + 1, raw.id(one.person_id), 3, "location", place,
        )
        for number, one in enumerate(guests)
    ))  # fmt: skip
    raw.load("trays", ("id", "location_id", "label", "walk", "positions"), (
        (raw.id(new_id()), place, f"T{number + 1:03}", number, _IN_TRAY)
        for number in range(-(-len(guests) // _IN_TRAY))
    ))  # fmt: skip
    _load_invitations(raw, day, guests, who, made_at)


def _load_invitations(
    raw: Raw, day: IssuanceDay, guests: list[Guest], who: Any, made_at: Any
) -> None:
    rosters = [(new_id(), share.institution_id) for share in day.shares]
    raw.load(
        "issuance_day_rosters",
        ("id", "day_id", "institution_id", "file_name", "sha256", "at", "operator_id", "rows",
         "report"),
        ((raw.id(roster), raw.id(day.id), raw.id(body), "list.csv", f"{number:064}", made_at, who,
          300, json.dumps({})) for number, (roster, body) in enumerate(rosters)),
    )  # fmt: skip
    ids = [new_id() for _ in guests]
    raw.load("issuance_day_guests", _GUEST, (
        (
            raw.id(ids[number]), raw.id(day.id), raw.id(rosters[number % len(rosters)][1]),
            raw.id(rosters[number % len(rosters)][0]), number + 2, *names(one.number),
            birth_date(one.number), "by_number", one.v_number, "", "VNM", "", "", "", "all",
            raw.id(one.person_id), 1,
        )
        for number, one in enumerate(guests)
    ))  # fmt: skip
    raw.load("invitations", _INVITATION, (
        (
            raw.id(new_id()), raw.id(day.id), raw.id(ids[number]), raw.id(one.person_id),
            "accepted", raw.moment(one.told_at), made_at, who, "house", "",
            raw.id(one.visit_id), "all", 1,
        )
        for number, one in enumerate(guests)
    ))  # fmt: skip
