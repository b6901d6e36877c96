"""How long clients wait when a standby takes over from a dead server, and whether all is kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from counter_app import startup
from counter_app.cli.bench.desk_work import Desk, Visit, prepare, sit_down
from counter_app.cli.bench.measure import Figure, Options, percentile, report
from counter_app.cli.bench.postgres_pair import Server, address, administrator, pair, promote
from counter_app.cli.bench.trial_office import TrialOffice, trial_office
from counter_app.domain.errors import Conflict, CounterError

_DATABASE = "office"
_LONGEST_GAP = 10.0
"""Seconds; beyond them a clerk would think that the program hangs."""

_PATIENCE = 60.0

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
    errors: list[str] = field(default_factory=list)


def run(options: Options) -> dict[str, Any]:
    """Let eight clients hand out cards, kill the first server, promote the other, and count."""
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
    wrong = found["lost"] + found["doubled"]
    lost = Figure(
        name="lost_or_doubled", unit="hand-outs", value=float(wrong), target="= 0, no error",
        met=wrong == 0 and not found["errors"],
    )  # fmt: skip
    return report("failover", options, [gap, lost], clients=clients, **found)


def measure(
    database: str, first: Server, second: Server, clients: int, each: int, after: int
) -> dict[str, Any]:
    """Work with so many clients, end the first server after some gestures, and compare in the end.

    Returns:
        How many hand-outs were confirmed, are there, are lost or doubled, the longest time between
        two confirmed gestures of one client, and what the audit trail's check found.
    """
    with trial_office(Options(database=database), desks=clients) as trial:
        desks = prepare(trial, clients, each)
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
        handed_out = [one for some in told for one in some.handed_out]
        with administrator(second, _DATABASE) as connection:
            there = [row[0] for row in connection.execute("SELECT id FROM hand_outs")]
            cards = connection.execute("SELECT count(DISTINCT card_id) FROM hand_outs").fetchone()
        verdict = trial.office.audit.verify()
        return {
            "confirmed": len(handed_out), "there": len(there),
            "lost": len(set(handed_out) - set(there)),
            "doubled": len(there) - (cards[0] if cards else 0),
            "errors": sorted(code for one in told for code in one.errors),
            "longest_gap_s": max(_gaps(told, killed)), "promoted_after_s": promoted,
            "median_gap_s": percentile(sorted(_gaps(told, killed)), 50),
            "audit_flaws": len(verdict.flaws),
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
        for visit in desk.visits:
            _one(session, desk, visit, told)
    except CounterError as error:
        told.errors.append(f"{error.code.value} {error.values}")
    finally:
        session.close()


def _one(session: startup.Session, desk: Desk, visit: Visit, told: Told) -> None:
    for gesture in sit_down(session, desk, visit):
        made = _until_it_is_ours(gesture)
        told.moments.append(time.monotonic())
        told.confirmed.release()
        if made is not None:
            told.handed_out.append(made)


def _until_it_is_ours(gesture: Callable[[], UUID | None]) -> UUID | None:
    """Do a gesture, and again where another desk was a moment sooner: a ticket's number, a call."""
    while True:
        try:
            return gesture()
        except Conflict:
            continue
