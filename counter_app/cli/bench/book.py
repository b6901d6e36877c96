"""How many bookings a second the service makes beside the same rows written by hand."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from counter_app.cli.bench.measure import (
    Figure,
    Options,
    percentile,
    report,
    seconds,
    share_of_floor,
)
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import (
    NOW,
    SERVICE,
    Raw,
    TrialOffice,
    open_again,
    open_days,
    opening,
    trial_office,
)
from counter_app.domain.appointments import new_code
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.services.appointments import Wish

_DESKS = 70
_LONGEST_WAIT_MS = 2_000.0


def run(options: Options) -> dict[str, Any]:
    """Book with one process beside the bare driver, and on SQLite with eight processes at once."""
    rounds, each, writers, per_writer = (7, 400, 8, 400) if options.is_full else (2, 10, 2, 5)
    with trial_office(options, desks=_DESKS) as trial:
        open_days(trial, 1, 60, _DESKS)
        by_hand = 5 + rounds * each
        people = load_people(trial, 2 * by_hand + writers * per_writer + 10)
        load_cards(trial, people)
        starts = _starts(trial)
        serve = _service(trial, iter(people), starts)
        write = _ByHand(trial, people[-by_hand:], starts)
        serve(5)
        write(5)
        took: dict[str, list[tuple[float, float]]] = {"service": [], "floor": []}
        for _ in range(rounds):
            if options.database:
                write.count()
            took["service"].append(seconds(lambda: serve(each)))
            took["floor"].append(seconds(lambda: write(each)))
        write.close()
        rate, cpu = _median(took["service"], each)
        floor, floor_cpu = _median(took["floor"], each)
        figures = [
            share_of_floor("one_process", "bookings/s", rate, floor, 0.5, cpu=cpu),
        ]
        if not options.database:
            used = 5 + rounds * each
            figures += _at_once(trial.database, people[used : used + writers * per_writer], writers)
        verdict = trial.office.audit.verify()
        return report(
            "book", options, figures, engine=options.engine, cpu_ms_each=cpu,
            floor_cpu_ms_each=floor_cpu, audit_flaws=len(verdict.flaws),
        )  # fmt: skip


def _median(took: list[tuple[float, float]], each: int) -> tuple[float, float]:
    """Return bookings a second, and milliseconds of processor time for each."""
    rate = statistics.median(each / wall for wall, _ in took)
    return rate, statistics.median(cpu / each * 1000 for _, cpu in took)


def _starts(trial: TrialOffice) -> Iterator[datetime]:
    """Yield free times without end in sight: each day's ticks, a place at a time."""
    for _ in range(_DESKS):
        for day in range(60):
            base = opening(trial.location, day)
            for tick in range(0, 96, 2):
                yield base + tick * t.TICK


def _service(
    trial: TrialOffice, people: Iterator[UUID], starts: Iterator[datetime]
) -> Callable[[int], None]:
    def serve(times: int) -> None:
        for _ in range(times):
            wish = Wish(
                location_id=trial.location.id, service=SERVICE, starts_at=next(starts),
                person_ids=(next(people),),
            )  # fmt: skip
            trial.office.appointments.book(trial.actor, wish, new_id())

    return serve


_APPOINTMENT = (
    "INSERT INTO appointments (id, uid, sequence, code, location_id, service, starts_at, ends_at,"
    " state, language, created_at, version)"
    " VALUES (?, ?, 0, ?, ?, ?, ?, ?, 'booked', 'nl', ?, 1)"
)
_SPAN = (
    "INSERT INTO appointment_spans (appointment_id, position, sequence, slot_day_id, tick, ticks,"
    " places) VALUES (?, 0, 0, ?, ?, 2, 1)"
)
_PARTICIPANT = "INSERT INTO participants VALUES (?, 0, ?)"
_SERVICE = "INSERT INTO participant_services (appointment_id, position, service) VALUES (?, 0, ?)"
_OUTBOX = (
    "INSERT INTO outbox (id, kind, appointment_id, language, created_at, printed_at)"
    " VALUES (?, 'confirmation', ?, 'nl', ?, NULL)"
)
_HEAD = "SELECT number, hash FROM audit_heads WHERE chain = ?"
_AUDIT = "INSERT INTO audit VALUES (?, ?, ?, ?, 'appointment.booked', ?, ?, ?, ?)"


class _ByHand:
    """Writes what a booking leaves behind, with nothing around it, in one transaction each."""

    def __init__(
        self, trial: TrialOffice, people: tuple[UUID, ...], starts: Iterator[datetime]
    ) -> None:
        self._raw = raw = Raw(trial.database)
        self._starts, self._zone = starts, trial.location.tz
        self._days = {
            str(day): raw.id(UUID(str(slot_day)))
            for slot_day, day in raw.execute("SELECT id, day FROM slot_days").fetchall()
        }
        self._place = raw.id(trial.location.id)
        self._people, self._count = [raw.id(person) for person in people], 0
        self._chain, self._actor = str(trial.location.id), str(trial.actor.operator_id)
        self._now, self._at_us = raw.moment(NOW), int(NOW.timestamp()) * 1_000_000
        self._appointment, self._participant = raw.sql(_APPOINTMENT), raw.sql(_PARTICIPANT)
        self._span, self._service = raw.sql(_SPAN), raw.sql(_SERVICE)
        self._outbox, self._audit = raw.sql(_OUTBOX), raw.sql(_AUDIT)
        self._head = raw.sql(_HEAD if raw.is_sqlite else f"{_HEAD} FOR UPDATE")

    def __call__(self, times: int) -> None:
        """Make so many bookings."""
        for _ in range(times):
            self._book(next(self._starts))

    def count(self) -> None:
        """Let PostgreSQL count the tables that grow here; in an office autovacuum does."""
        for name in (
            "appointments", "appointment_spans", "participants", "participant_services", "people",
            "slots", "slot_days",
        ):  # fmt: skip
            self._raw.analyze(name)

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()

    def _book(self, starts_at: datetime) -> None:
        raw, made = self._raw, new_id()
        day, tick = t.day_and_tick(starts_at, self._zone)
        row = raw.id(made)
        raw.begin()
        raw.execute(self._appointment, (
            row, raw.id(new_id()), new_code(), self._place, SERVICE, raw.moment(starts_at),
            raw.moment(starts_at + 2 * t.TICK), self._now,
        ))  # fmt: skip
        raw.execute(self._span, (row, self._days[str(day)], tick))
        raw.execute(self._participant, (row, self._people[self._count % len(self._people)]))
        self._count += 1
        raw.execute(self._service, (row, SERVICE))
        raw.execute(self._outbox, (raw.id(new_id()), row, self._now))
        self._seal(str(made), starts_at)
        raw.commit()

    def _seal(self, made: str, starts_at: datetime) -> None:
        number, previous = self._raw.execute(self._head, (self._chain,)).fetchone()
        number, gesture = number + 1, str(new_id())
        facts = json.dumps({"service": SERVICE, "starts_at": str(starts_at)}, sort_keys=True)
        fields = (self._chain, number, self._at_us, self._actor)
        text = "\x1f".join(map(str, (*fields, "appointment.booked", made, gesture, facts)))
        sealed = hashlib.sha256(previous + text.encode()).digest()
        self._raw.execute(self._audit, (*fields, made, gesture, facts, sealed))


def _at_once(database: str, people: tuple[UUID, ...], writers: int) -> list[Figure]:
    """Let many processes book at once in one SQLite file; nobody may starve or fail."""
    context = multiprocessing.get_context("spawn")
    share = len(people) // writers
    gate = context.Barrier(writers)
    answers: Any = context.Queue()
    processes = [
        context.Process(
            target=_write_along,
            args=(database, people[n * share : (n + 1) * share], n, gate, answers),
            daemon=True,
        )
        for n in range(writers)
    ]
    for process in processes:
        process.start()
    told = [answers.get(timeout=600) for _ in processes]
    for process in processes:
        process.join()
    waits = [wait for one in told for wait in one[0]]
    failed = sum(one[1] for one in told)
    lasted = max(one[3] for one in told) - min(one[2] for one in told)
    return [
        Figure(
            name=f"{writers}_processes_worst_wait", unit="ms", value=max(waits),
            p99=percentile(waits, 99), target=f"<= {_LONGEST_WAIT_MS:g} ms",
            met=max(waits) <= _LONGEST_WAIT_MS,
        ),
        Figure(
            name=f"{writers}_processes_failed", unit="bookings", value=float(failed), target="== 0",
            met=failed == 0,
        ),
        Figure(
            name=f"{writers}_processes", unit="bookings/s", value=len(waits) / lasted, target="> 0",
            met=True,
        ),
    ]  # fmt: skip


def _write_along(
    database: str, people: tuple[UUID, ...], number: int, gate: Any, answers: Any
) -> None:
    """Book one person after the other without pause; tell each wait in milliseconds."""
    session = open_again(database)
    waits, failed = [], 0
    place = session.actor.location_id
    location = session.office.planning.location(place)
    gate.wait()
    begun = time.time()
    for count, person in enumerate(people):
        starts_at = opening(location, (number * 7 + count) % 60) + (count // 60 % 40) * t.TICK
        wish = Wish(location_id=place, service=SERVICE, starts_at=starts_at, person_ids=(person,))
        at = time.perf_counter()
        try:
            session.office.appointments.book(session.actor, wish, new_id())
        except Exception:
            failed += 1  # whatever it is
        waits.append((time.perf_counter() - at) * 1000)
    answers.put((waits, failed, begun, time.time()))
    session.close()
