"""How many complete hand-outs a shared database takes a second, and what its border costs."""

from __future__ import annotations

import multiprocessing
import statistics
import threading
import time
from dataclasses import dataclass
from typing import Any

from counter_app import startup
from counter_app.cli.bench.desk_work import GESTURES, Desk, prepare, sit_down
from counter_app.cli.bench.measure import Figure, Options, percentile, report, share_of_floor
from counter_app.cli.bench.postgres_pair import (
    Server,
    address,
    administrator,
    processor_seconds,
    server_with,
)
from counter_app.cli.bench.trial_office import TrialOffice, trial_office
from counter_app.domain.errors import Conflict
from counter_app.store import rights

_LEAST = 25.0
"""Hand-outs a second."""

_BORDER = 0.8
"""The least share of the same work without row-level security: it costs less than a fifth."""

_CORES = 2

_DATABASE = "office"


_ORDER = (True, False, False, True)
"""With the border and without, over and over: neither always comes first, nor on fewer rows."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """How often is measured, how many each desk serves, and how many before that.

    A session keeps the plan of a statement from its eleventh time on: the driver sends it as text
    five times, and the server plans it for the values at hand another five. After each switch of
    the border it plans once more. So people are served unmeasured: many at first, as in the first
    hour of a day, and some where the border changed. The server's own housekeeping, which makes
    all sessions plan anew, falls into one round or another: so there are many, and medians count.
    """

    count: int
    each: int
    at_first: int
    warm_up: int

    def border(self, number: int) -> bool:
        """Whether a round is played with the border."""
        return _ORDER[number % len(_ORDER)]

    def before(self, number: int) -> int:
        """How many each desk serves before a round is measured."""
        if number == 0:
            return self.at_first
        return 0 if self.border(number) == self.border(number - 1) else self.warm_up

    @property
    def visits(self) -> int:
        """How many people each desk serves in all."""
        return sum(self.before(number) + self.each for number in range(self.count))


def run(options: Options) -> dict[str, Any]:
    """Let clerks, each signed in as a role of the database, hand out cards all at once.

    Rounds with the border and without its row-level security take turns, by the pair in either
    order. Clients and server share this machine's cores here. In life clients have machines of
    their own: so besides the rate on the clock stands the one that the server's own processor time
    allows on two cores. The database judges the time of acts too, though the clock here is set:
    within a tolerance of a hundred years.
    """
    desks, processes = (60, 4) if options.is_full else (4, 2)
    rounds = Rounds(10, 2, 11, 2) if options.is_full else Rounds(2, 1, 1, 1)
    with server_with(_DATABASE) as server:
        database = address(_DATABASE, server)
        with trial_office(Options(database=database), desks=desks) as trial:
            with administrator(server, _DATABASE) as connection:
                connection.execute("UPDATE border_clock SET tolerance = interval '100 years'")
            seats = prepare(trial, desks, rounds.visits)
            times = _measure(trial, seats, processes, rounds, server)
            verdict = trial.office.audit.verify()
    whole = desks * rounds.each
    with_border = [one for one in times if one["border"]]
    without = [one for one in times if not one["border"]]
    rates = sorted(whole / one["wall"] for one in with_border)
    rate = statistics.median(rates)
    gestures = [took for one in with_border for took in one["gestures"]]
    figures = [
        Figure(name="hand_outs", unit="hand-outs/s", value=rate,
               target=f">= {_LEAST:g} a second", met=rate >= _LEAST or not options.is_full),
        *_by_server(with_border, without, whole, options),
    ]  # fmt: skip
    return report(
        "handout", options, figures, operators=desks, gestures_each=GESTURES,
        gesture_ms_p50=percentile(gestures, 50) * 1000,
        gesture_ms_p99=percentile(gestures, 99) * 1000,
        hand_outs_spread=_spread(rates), border_cost_of_each_pair=_costs(times),
        rate_without_border=statistics.median(whole / one["wall"] for one in without),
        conflicts=sum(one["conflicts"] for one in times), audit_flaws=len(verdict.flaws),
    )  # fmt: skip


def _spread(values: list[float]) -> str:
    """Write from the least to the most."""
    return f"{min(values):.3g} to {max(values):.3g}"


def _costs(times: list[dict[str, Any]]) -> list[float]:
    """Return for each pair of rounds what share more the server's processor did with the border."""
    spent = [
        {one["border"]: one["server"] for one in pair}
        for pair in zip(times[::2], times[1::2], strict=True)
    ]
    return [round(one[True] / one[False] - 1, 3) for one in spent if one[True] and one[False]]


def _by_server(
    with_border: list[dict[str, Any]], without: list[dict[str, Any]], whole: int, options: Options
) -> list[Figure]:
    """Judge what the server's processor time allows, with its border and without."""

    def rate(times: list[dict[str, Any]]) -> float | None:
        spent = [one["server"] for one in times if one["server"]]
        return _CORES * whole / statistics.median(spent) if spent else None

    guarded, open_ = rate(with_border), rate(without)
    if guarded is None or open_ is None:
        return []
    least = _BORDER if options.is_full else 0
    return [
        Figure(name="server_two_cores", unit="hand-outs/s", value=guarded,
               target=f">= {_LEAST:g} a second", met=guarded >= _LEAST or not options.is_full),
        share_of_floor("border", "hand-outs/s", guarded, open_, least),
    ]  # fmt: skip


def _measure(
    trial: TrialOffice, seats: list[Desk], processes: int, rounds: Rounds, server: Server
) -> list[dict[str, Any]]:
    """Play the rounds; return what each took, once every session has done the same before."""
    context = multiprocessing.get_context("spawn")
    barrier, out = context.Barrier(processes + 1), context.SimpleQueue()
    shares = [seats[number::processes] for number in range(processes)]
    players = [
        context.Process(target=_play, args=(trial.database, share, rounds, barrier, out),
                        daemon=True)
        for share in shares
    ]  # fmt: skip
    for player in players:
        player.start()
    times = []
    for number in range(rounds.count):
        border = rounds.border(number)
        if number and border != rounds.border(number - 1):
            _switch(server, on=border)  # it makes every session plan anew
        for _ in range(2):  # they are ready, and warm
            barrier.wait(300)
        begun, spent = time.perf_counter(), processor_seconds(server)
        barrier.wait(300)
        one: dict[str, Any] = {"wall": time.perf_counter() - begun, "border": border}
        after = processor_seconds(server)
        one["server"] = None if spent is None or after is None else after - spent
        told = [out.get() for _ in players]
        one["gestures"] = [took for gestures, _ in told for took in gestures]
        one["conflicts"] = sum(conflicts for _, conflicts in told)
        times.append(one)
    _switch(server, on=True)
    for player in players:
        player.join(60)
    return times


def _switch(server: Server, *, on: bool) -> None:
    """Switch row-level security on or off, on every table: only in a bench's throw-away office."""
    with administrator(server, _DATABASE) as connection:
        for name in rights.load().tables:
            verb = "ENABLE" if on else "DISABLE"
            connection.execute(f"ALTER TABLE {name} {verb} ROW LEVEL SECURITY")


def _play(database: str, share: list[Desk], rounds: Rounds, barrier: Any, out: Any) -> None:
    """Sign everybody of a share in, then serve so many people each in every round."""
    sessions = [
        startup.sign_in(database, desk.login, desk.password, desk=desk.name, clock=desk.clock)
        for desk in share
    ]
    first = 0
    for number in range(rounds.count):
        before = rounds.before(number)
        barrier.wait(300)
        _all_at_once(sessions, share, first, before)
        barrier.wait(300)
        told = _all_at_once(sessions, share, first + before, rounds.each)
        barrier.wait(300)
        out.put(told)
        first += before + rounds.each
    for session in sessions:
        session.close()


def _all_at_once(
    sessions: list[startup.Session], share: list[Desk], first: int, number: int
) -> tuple[list[float], int]:
    """Let every desk serve so many people; return how long gestures took, and the conflicts."""
    gestures: list[float] = []
    conflicts: list[int] = []
    threads = [
        threading.Thread(target=_serve, args=(session, desk, first, number, gestures, conflicts))
        for session, desk in zip(sessions, share, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return gestures, len(conflicts)


def _serve(
    session: startup.Session, desk: Desk, first: int, each: int, took: list[float],
    conflicts: list[int],
) -> None:  # fmt: skip
    for visit in desk.visits[first : first + each]:
        for gesture in sit_down(session, desk, visit):
            begun = time.perf_counter()
            while True:
                try:
                    gesture()
                    break
                except Conflict:  # another desk was a moment sooner: a ticket's number, a call
                    conflicts.append(1)
            took.append(time.perf_counter() - begun)
