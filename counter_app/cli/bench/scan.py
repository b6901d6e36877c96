"""How long it takes from a scan to the person, in a store of a country's size."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.measure import Figure, Options, percentile, report
from counter_app.cli.bench.people import birth_date, load_people, names
from counter_app.cli.bench.trial_office import (
    NOW,
    SERVICE,
    Raw,
    TrialOffice,
    open_days,
    trial_office,
)
from counter_app.domain.identity.mrz import MrzFields, write_td3
from counter_app.domain.ids import new_id
from counter_app.domain.partial_date import PartialDate

_LIMIT_MS = 20.0
_PRIME = 7_919
"""Spreads a person's appointments over the whole store."""
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_APPOINTMENT = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip


def run(options: Options) -> dict[str, Any]:
    """Scan V-numbers, passports, appointment codes and letters, and load what the screen shows."""
    persons, visits, times = (500_000, 2_000_000, 300) if options.is_full else (300, 1_200, 10)
    with trial_office(options) as trial:
        open_days(trial, 1, 2, 20)
        people = load_people(trial, persons)
        appointments = _load_visits(trial, people, visits)
        scans = _scans(trial, people, appointments)
        figures = [_figure(trial, name, make, times) for name, make in scans.items()]
        return report(
            "scan", options, figures, engine=options.engine, people=persons, appointments=visits
        )


def _figure(
    trial: TrialOffice, name: str, make: Callable[[], tuple[str, UUID]], times: int
) -> Figure:
    """Time a kind of scan; judged is the slowest but one in a hundred."""
    taken, cpu = [], []
    for _ in range(times + 5):
        text, expected = make()
        begun, busy = time.perf_counter(), time.process_time()
        found = trial.office.lookup.find(trial.actor, text)
        if found.appointment_id:
            shown = trial.office.issuance.visit(trial.actor, found.appointment_id).person.id
        elif found.person_id:
            shown = trial.office.people.page(trial.actor, found.person_id).person.id
        else:
            shown = expected  # two persons of one name and birth date: the list is shown
        taken.append((time.perf_counter() - begun) * 1000)
        cpu.append((time.process_time() - busy) * 1000)
        if shown != expected:
            message = "a scan led to somebody else"
            raise RuntimeError(message)
    p99 = percentile(taken[5:], 99)
    return Figure(
        name=name, unit="ms", value=percentile(taken[5:], 50), p99=p99,
        cpu=percentile(cpu[5:], 99),
        target=f"p99 <= {_LIMIT_MS:g} ms", met=p99 <= _LIMIT_MS,
    )  # fmt: skip


def _scans(
    trial: TrialOffice, people: tuple[UUID, ...], appointments: list[UUID]
) -> dict[str, Callable[[], tuple[str, UUID]]]:
    dice = random.Random(5)  # noqa: S311 - a workload

    def v_number() -> tuple[str, UUID]:
        number = dice.randrange(len(people))
        return str(1_000_000_000 + number), people[number]

    def passport() -> tuple[str, UUID]:
        number = dice.randrange(len(people))
        return _zone(number), people[number]

    def code() -> tuple[str, UUID]:
        number = dice.randrange(len(appointments))
        return _code(number), people[number * _PRIME % len(people)]

    def letter() -> tuple[str, UUID]:
        return dice.choice(tokens)

    # a letter's code has lapsed a day after the visit: these are all still to come
    chosen = [dice.randrange(len(appointments) // 4) * 4 for _ in range(50)]
    tokens = [
        (
            trial.office.messages.appointment_letter(trial.actor, appointments[number]).token,
            people[number * _PRIME % len(people)],
        )
        for number in chosen
    ]
    return {"v_number": v_number, "passport": passport, "code": code, "letter": letter}


def _zone(number: int) -> str:
    surname, given = names(number)
    year, month, day = map(int, birth_date(number).split("-"))
    fields = MrzFields(
        document_code="P", issuer="VNM", document_number="C1234567", surname=surname,
        given_names=given, nationality="VNM", date_of_birth=PartialDate(year, month, day),
        sex="F" if number % 2 else "M", date_of_expiry=date(2031, 1, 5),
    )  # fmt: skip
    return "\n".join(write_td3(fields))


def _code(number: int) -> str:
    """Return the code of appointment n."""
    signs = []
    for _ in range(8):
        number, rest = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[rest])
    return "".join(reversed(signs))


def _load_visits(trial: TrialOffice, people: tuple[UUID, ...], number: int) -> list[UUID]:
    raw = Raw(trial.database)
    ids = [new_id() for _ in range(number)]
    with raw.unguarded():
        for name in ("ix_participants_person_id", "ix_appointments_location_id_starts_at"):
            raw.execute(f"DROP INDEX {name}")
        raw.load("appointments", _APPOINTMENT, _visits(raw, trial, ids))
        raw.load(
            "participants", ("appointment_id", "position", "person_id"),
            (
                (raw.id(one), 0, raw.id(people[n * _PRIME % len(people)]))
                for n, one in enumerate(ids)
            ),
        )  # fmt: skip
        raw.load(
            "participant_services", ("appointment_id", "position", "service", "outcome"),
            (
                (raw.id(one), 0, SERVICE, "due" if n % 4 == 0 else "done")
                for n, one in enumerate(ids)
            ),
        )  # fmt: skip
        raw.execute("CREATE INDEX ix_participants_person_id ON participants (person_id)")
        raw.execute(
            "CREATE INDEX ix_appointments_location_id_starts_at"
            " ON appointments (location_id, starts_at)"
        )
    raw.analyze("appointments")
    raw.analyze("participants")
    raw.analyze("participant_services")
    raw.close()
    return ids


def _visits(raw: Raw, trial: TrialOffice, ids: list[UUID]) -> Iterator[tuple[Any, ...]]:
    """Yield past visits of many years, every fourth of them still to come."""
    place, now = raw.id(trial.location.id), raw.moment(NOW)
    for number, one in enumerate(ids):
        to_come = number % 4 == 0
        offset = timedelta(days=number % 60, minutes=5 * (number % 96))
        starts_at = NOW + offset if to_come else NOW - timedelta(days=1) - 20 * offset
        key = raw.id(one)
        yield (
            key, key, 0, _code(number), place, SERVICE, raw.moment(starts_at),
            raw.moment(starts_at + timedelta(minutes=10)),
            "booked" if to_come else "fulfilled", "nl", now, 1,
        )  # fmt: skip
