"""How long clients wait when a standby takes over from a dead server, and whether all is kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from counter_app import startup
from counter_app.cli.bench.desk_work import (
    NEXT_SERVICE,
    Desk,
    Visit,
    book_next,
    prepare,
    sit_down,
)
from counter_app.cli.bench.measure import Figure, Options, percentile, report
from counter_app.cli.bench.postgres_pair import Server, address, administrator, pair, promote
from counter_app.cli.bench.trial_office import SERVICE, TrialOffice, trial_office
from counter_app.domain.errors import Conflict, CounterError

_DATABASE = "office"
_NEXT_DAYS = 2
"""On so many days people come again, in turn: that visit is longer than this one."""

_LONGEST_GAP = 10.0
"""Seconds; beyond them a clerk would think that the program hangs."""

_PATIENCE = 60.0

_Made = TypeVar("_Made")

_FAST = {"fsync": "off"}  # the process dies, not the machine: what was written is kept


@dataclass
class Told:
    """What one client was told: each gesture that was confirmed, and when.

    Attributes:
        confirmed: is released with each confirmed gesture of any client.
    """

    confirmed: threading.Semaphore
    moments: list[float] = field(default_factory=list)
    handed_out: list[UUID] = field(default_factory=list)
    booked: list[UUID] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def run(options: Options) -> dict[str, Any]:
    """Let eight clients hand out and book, kill the first server, promote the other, and count."""
    clients, each, after = (8, 30, 300) if options.is_full else (4, 4, 20)
    with pair(_FAST) as (first, second):
        with administrator(first) as connection:
            connection.execute(f"CREATE DATABASE {_DATABASE}")
        database = address(_DATABASE, first, second)
        found = measure(database, first, second, clients, each, after)
    gap = Figure(
        name="longest_gap", unit="s", value=found["longest_gap_s"],
        target=f"<= {_LONGEST_GAP:g} s", met=found["longest_gap_s"] <= _LONGEST_GAP,
    )  # fmt: skip
    wrong = {
        "hand-outs": found["lost"] + found["doubled"],
        "bookings": found["bookings_lost"] + found["bookings_doubled"],
    }
    kept = [
        Figure(
            name=f"{what.replace('-', '_')}_lost_or_doubled", unit=what, value=float(number),
            target="= 0, no error", met=number == 0 and not found["errors"],
        )
        for what, number in wrong.items()
    ]  # fmt: skip
    return report("failover", options, [gap, *kept], clients=clients, **found)


def measure(
    database: str, first: Server, second: Server, clients: int, each: int, after: int
) -> dict[str, Any]:
    """Work with so many clients, end the first server after some gestures, and compare in the end.

    Returns:
        How many hand-outs and bookings were confirmed, are there, are lost or doubled, the longest
        time between two confirmed gestures of one client, and what the audit trail's check found.
    """
    with trial_office(Options(database=database), clients, (SERVICE, NEXT_SERVICE)) as trial:
        desks = prepare(trial, clients, each, days=_NEXT_DAYS + 1)
        confirmed = threading.Semaphore(0)
        told = [Told(confirmed) for _ in desks]
        ready = threading.Barrier(clients + 1)
        threads = [
            threading.Thread(target=_work, args=(trial, desk, one, ready))
            for desk, one in zip(desks, told, strict=True)
        ]
        for thread in threads:
            thread.start()
        ready.wait(_PATIENCE)
        for _ in range(after):
            if not confirmed.acquire(timeout=_PATIENCE):
                message = "the clients stopped before the server did"
                raise TimeoutError(message)
        killed = time.monotonic()
        first.end_at_once()
        promote(second)
        promoted = time.monotonic() - killed
        for thread in threads:
            thread.join()
        kept = _kept(second, told)
        verdict = trial.office.audit.verify()
        return {
            **kept,
            "errors": sorted(code for one in told for code in one.errors),
            "longest_gap_s": max(_gaps(told, killed)), "promoted_after_s": promoted,
            "median_gap_s": percentile(sorted(_gaps(told, killed)), 50),
            "audit_flaws": len(verdict.flaws),
        }  # fmt: skip


def _kept(server: Server, told: Sequence[Told]) -> dict[str, int]:
    """Compare what clients were told with what is there: each act by its identifier, once."""
    handed_out = [one for some in told for one in some.handed_out]
    booked = [one for some in told for one in some.booked]
    with administrator(server, _DATABASE) as connection:
        there = connection.execute("SELECT id, card_id FROM hand_outs").fetchall()
        next_visits = connection.execute(
            "SELECT a.id, p.person_id FROM appointments a JOIN participants p"
            " ON p.appointment_id = a.id WHERE a.starts_at > ("
            "SELECT min(starts_at) + interval '12 hours' FROM appointments)"
        ).fetchall()
    return {
        "confirmed": len(handed_out), "there": len(there),
        "lost": len(set(handed_out) - {one for one, _ in there}),
        "doubled": len(there) - len({card for _, card in there}),
        "bookings_confirmed": len(booked), "bookings_there": len(next_visits),
        "bookings_lost": len(set(booked) - {one for one, _ in next_visits}),
        "bookings_doubled": len(next_visits) - len({person for _, person in next_visits}),
    }  # fmt: skip


def _gaps(told: Sequence[Told], killed: float) -> list[float]:
    """Return for each client the longest time between two confirmed gestures around the loss."""
    found = []
    for one in told:
        around = [
            later - earlier
            for earlier, later in zip(one.moments, one.moments[1:], strict=False)
            if later > killed
        ]
        found.append(max(around, default=0.0))
    return found


def _work(trial: TrialOffice, desk: Desk, told: Told, ready: threading.Barrier) -> None:
    session = startup.sign_in(
        trial.database, desk.login, desk.password, desk=desk.name, clock=desk.clock
    )
    ready.wait(_PATIENCE)
    try:
        for turn, visit in enumerate(desk.visits):
            _one(session, desk, visit, 1 + turn % _NEXT_DAYS, told)
    except CounterError as error:
        told.errors.append(f"{error.code.value} {error.values}")
    finally:
        session.close()


def _one(session: startup.Session, desk: Desk, visit: Visit, day: int, told: Told) -> None:
    """Hand out, and book the person's next visit, so many days on; keep what was confirmed."""
    for gesture in sit_down(session, desk, visit):
        made = _until_it_is_ours(gesture)
        _confirmed(told)
        if made is not None:
            told.handed_out.append(made)
    told.booked.append(_until_it_is_ours(book_next(session, visit, day)))
    _confirmed(told)


def _confirmed(told: Told) -> None:
    told.moments.append(time.monotonic())
    told.confirmed.release()


def _until_it_is_ours(gesture: Callable[[], _Made]) -> _Made:
    """Do a gesture, and again where another desk was a moment sooner: a ticket's number, a call."""
    while True:
        try:
            return gesture()
        except Conflict:
            continue
