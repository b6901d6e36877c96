"""An issuance day of thousands: roster taken in, everybody invited, letters and entries made."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from counter_app import scratch
from counter_app.cli.bench.measure import Figure, Options, report
from counter_app.cli.bench.people import birth_date, load_cards, load_people, names
from counter_app.cli.bench.trial_office import TrialOffice, trial_office
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import (
    DayState,
    HourLine,
    Institution,
    IssuanceDay,
    Share,
)
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.planning.opening import ServiceOffer
from counter_app.domain.planning.plan import PlanChange

T = TypeVar("T")

_LONGEST = 60.0
_SATURDAY = date(2026, 9, 26)
_ZONE = ZoneInfo("Europe/Amsterdam")
_OPENS, _CLOSES = clock_time(9), clock_time(17)


def run(options: Options) -> dict[str, Any]:
    """Take in a roster, invite everybody in one wave, and make all letters and calendar entries.

    The target speaks of the invitations, from choosing their times to the last letter, by the
    clock on the wall; beside it stand the processor's time for the same work, which a busy machine
    does not make longer, taking in the roster, and the list of who is ready.
    """
    guests = 7_000 if options.is_full else 40
    with trial_office(options, desks=60) as trial, scratch.large("bench") as folder:
        people = load_people(trial, guests)
        load_cards(trial, people)
        day, body, wave = _day(trial, guests)
        office, actor = trial.office, trial.actor
        path = _roster(folder.path / "roster.csv", guests)
        roster, _ = _took(lambda: office.day_guests.take_in(actor, day.id, body.id, path))
        ready, _ = _took(lambda: office.day_guests.ready(actor, day.id))
        busy = time.process_time()
        inviting, done = _took(lambda: office.invitations.invite(actor, wave.id, new_id()))
        writing, papers = _took(lambda: office.invitation_papers.make(actor, day.id))
        busy = time.process_time() - busy
        flaws = len(office.audit.verify().flaws)
    whole = inviting + writing
    is_whole = done.invited == papers.number == guests
    figures = [
        Figure(
            name="invitations_whole", unit="s", value=whole, target=f"<= {_LONGEST:g} s",
            met=whole <= _LONGEST and is_whole,
        ),
        Figure(name="processor", unit="s", value=busy, target="told only", met=True),
        Figure(name="visits_booked", unit="s", value=inviting, target="told only", met=True),
        Figure(name="letters_and_entries", unit="s", value=writing, target="told only", met=True),
        Figure(name="roster_taken_in", unit="s", value=roster, target="told only", met=True),
        Figure(name="ready_list", unit="s", value=ready, target="told only", met=True),
    ]  # fmt: skip
    return report(
        "day_invitations", options, figures, engine=options.engine, guests=guests,
        invited=done.invited, letters=papers.number, bytes_of_letters=len(papers.pdf),
        audit_flaws=flaws,
    )  # fmt: skip


def _took(work: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    done = work()
    return time.perf_counter() - begun, done


def _day(trial: TrialOffice, guests: int) -> tuple[IssuanceDay, Institution, Wave]:
    """Make a Saturday with room for everybody in eight hours, open for invitations."""
    office, actor, place = trial.office, trial.actor, trial.location
    offer = next(
        one for one in office.planning.plan(place.id).offers if one.service == trial.services[0]
    )
    _shorten(trial, offer)
    body = office.issuance_days.put_institution(
        actor, Institution(id=new_id(), name="Universiteit"), new_id()
    )
    per_quarter = -(-guests // 32)
    day = office.issuance_days.make(actor, IssuanceDay(
        id=new_id(), location_id=place.id, day=_SATURDAY, name="Bench", doors_open=_OPENS,
        shares=(Share(institution_id=body.id, expected=guests),),
        hours=(HourLine(begins=_OPENS, ends=_CLOSES, desks=60, staff=125,
                        per_quarter=per_quarter),),
        cut_off_at=datetime(2026, 9, 23, 12, tzinfo=_ZONE), fallback_from=date(2026, 9, 28),
        fallback_until=date(2026, 10, 9),
    ), new_id())  # fmt: skip
    day = office.issuance_days.step(actor, day.id, DayState.OPEN_FOR_INVITATIONS, new_id())
    wave = Wave(
        id=new_id(), day_id=day.id, number=1, name="Everybody", begins=_OPENS, ends=_CLOSES,
        per_quarter=per_quarter,
    )  # fmt: skip
    (kept,) = office.day_waves.put(actor, day.id, (wave,), new_id())
    return day, body, kept


def _shorten(trial: TrialOffice, offer: ServiceOffer) -> None:
    """Let a hand-out take five minutes, as in a hall."""
    change = PlanChange(
        location_id=trial.location.id, put=(replace(offer, base_minutes=5, extra_minutes=5),)
    )
    seen = trial.office.planning.preview(trial.actor, change)
    trial.office.planning.apply(trial.actor, seen, (), new_id())


def _roster(path: Path, guests: int) -> Path:
    """Write the list of an institution with everybody whom `load_people` put on file."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "Nationaliteit"))
        for number in range(guests):
            surname, given = names(number)
            writer.writerow(
                (str(1_000_000_000 + number), surname, given, birth_date(number), "VNM")
            )
    return path
