"""A day without a network: sealing it, opening it, working on it, and bringing sixty machines home.

Seven thousand guests are shared among sixty laptops. Each opens its own package and plays its day
through the services; every kind of conflict is planted on the way. Then all come home, and home is
asked about every act that was confirmed.
"""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from counter_app import scratch, startup
from counter_app.cli.bench import offline_account, offline_hall, offline_home
from counter_app.cli.bench.measure import Figure, Options, milliseconds, percentile, report
from counter_app.cli.bench.offline_account import Account
from counter_app.cli.bench.offline_hall import Hall
from counter_app.cli.bench.offline_laptop import WALK_IN, Laptop, Played, play
from counter_app.cli.bench.postgres_pair import Server, address, processor_seconds, server_with
from counter_app.cli.bench.scan_window import scans_on_screen
from counter_app.cli.bench.trial_office import LOGIN, PASSWORD, SERVICE, trial_office
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind
from counter_app.exchange import device_keys
from counter_app.services.package_merge import Merged
from counter_app.services.package_opening import open_package
from counter_app.settings import house_rules
from counter_app.store.keyfile import Cost

_PACK_SECONDS: Final = 10.0
_MERGE_SECONDS: Final = 60.0
_SCAN_MS: Final = 50.0
_SCANS: Final = 300
_ON_SCREEN: Final = 200
_DATABASE: Final = "office"
_CHEAP: Final = Cost(1, 8, 1)
_EVENING, _NEXT_MORNING = timedelta(hours=11), timedelta(hours=26)
"""After the doors opened: when the first laptop comes home, and when all others do."""


_Play = Callable[[Laptop], Callable[[], Played]]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a day is played.

    Attributes:
        copies: how many times each conflict is planted that does not take a laptop of its own.
        processes: how many laptops play at once; 1 plays them one after the other, in this process.
    """

    people: int
    machines: int
    copies: int
    processes: int


FULL: Final = Size(people=7_000, machines=60, copies=3, processes=2)
SMALL: Final = Size(people=60, machines=4, copies=1, processes=1)


@dataclass(slots=True)
class Day:
    """A day that was played on laptops, while home moved on; nothing has come home yet."""

    hall: Hall
    played: list[Played] = field(default_factory=list)
    given_at_home: list[UUID] = field(default_factory=list)
    packing: tuple[float, float] = (0.0, 0.0)
    opening: float = 0.0
    scans: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)

    def come_home(self, seed: int) -> list[Merged]:
        """Merge everything: one laptop in the evening, the others next morning, in any order."""
        trial, hall = self.hall.trial, self.hall
        early = {one.laptops[0] for one in hall.planted if one.name == "fast_clock"}
        files = [(one.name in early, file) for one in self.played for file in one.files]
        random.Random(seed).shuffle(files)  # noqa: S311 - a made-up order
        merged = []
        for is_early, hours in ((True, _EVENING), (False, _NEXT_MORNING)):
            trial.clock.set(hall.opens + hours)
            merged += [
                trial.office.merging.merge(trial.actor, file.read_bytes(), new_id())
                for when, file in files
                if when is is_early
            ]
        return merged

    def account(self) -> Account:
        """Ask home what became of every act."""
        return offline_account.settle(self.hall, self.played, self.given_at_home)


@contextmanager
def played_day(options: Options, size: Size, scans: int = 0) -> Iterator[Day]:
    """Play a day on laptops; home stays open until the caller is done.

    Args:
        scans: how many scans are timed on one more laptop, at its services and in its window; none
            without it.
    """
    with (
        scratch.large("day") as made,
        trial_office(options, desks=size.machines + 2, services=(SERVICE, WALK_IN)) as trial,
    ):
        folder = made.path
        hall = offline_hall.prepare(
            trial, folder, people=size.people, machines=size.machines, copies=size.copies,
            seed=options.seed,
        )  # fmt: skip
        day = Day(hall)
        if scans:
            _try_one(day, folder, scans)
        with ExitStack() as stack:
            begin = _player(stack, size.processes, hall.opens)
            played = [begin(offline_hall.pack(hall, one)) for one in hall.laptops]
            day.given_at_home = offline_home.move_on(hall, folder)
            day.played = [each() for each in played]
        yield day


def _player(stack: ExitStack, processes: int, begins: datetime) -> _Play:
    """Return what plays a laptop's day: here and now, or in a process beside."""
    if processes == 1:
        return lambda laptop: partial(play, laptop, begins)
    context = multiprocessing.get_context("spawn")
    pool = stack.enter_context(ProcessPoolExecutor(processes, mp_context=context))
    return lambda laptop: pool.submit(play, laptop, begins).result


def _try_one(day: Day, folder: Path, scans: int) -> None:
    """Seal the whole day for one more laptop, open it there and scan; it brings nothing home."""
    hall = day.hall
    laptop = replace(hall.laptops[0], name="laptop 0", folder=folder / "laptop 0")
    begun, spent = time.perf_counter(), time.process_time()
    offline_hall.pack(hall, laptop)
    day.packing = time.perf_counter() - begun, time.process_time() - spent
    database, clock = laptop.folder / "office.db", SetClock(hall.opens)
    begun = time.perf_counter()
    open_package(
        laptop.package.read_bytes(), device_keys.load(laptop.keys), database, LOGIN, PASSWORD,
        clock, house_rules(), _CHEAP,
    )  # fmt: skip
    day.opening = time.perf_counter() - begun
    session = startup.sign_in(str(database), LOGIN, PASSWORD, desk="1", clock=clock, cost=_CHEAP)
    own = [one for one in hall.laptops if hall.partner is None or one is not hall.partner.laptop]
    guests = [turn.guest for one in own for turn in one.turns]
    numbers = iter(range(1, len(guests) * 31))

    def scan() -> None:
        guest = guests[next(numbers) * 31 % len(guests)]
        session.office.lookup.find(session.actor, guest.number)
        session.office.issuance.visit(session.actor, guest.visit)

    try:
        day.scans = milliseconds(scan, scans)
        chosen = [guests[number * 37 % len(guests)] for number in range(min(scans, _ON_SCREEN))]
        day.shown = scans_on_screen(session, [(one.number, one.person) for one in chosen])
    finally:
        session.close()


def run(options: Options) -> dict[str, Any]:
    """Play the day for a PostgreSQL of the bench's own, or for the one that is named; merge it."""
    if options.database:
        return measure("day_offline", options)
    with server_with(_DATABASE) as server:
        return measure(
            "day_offline", replace(options, database=address(_DATABASE, server)), server
        )  # fmt: skip


def measure(name: str, options: Options, server: Server | None = None) -> dict[str, Any]:
    """Play the day and bring it home to the database that is named, embedded without a name.

    Args:
        server: the database's own, where its processor time can be told.
    """
    size = FULL if options.is_full else SMALL
    begun = time.perf_counter()
    with played_day(options, size, _SCANS if options.is_full else 4) as day:
        playing = time.perf_counter() - begun
        merging = _Spent(server)
        merged = day.come_home(options.seed)
        merging.end()
        again = day.come_home(options.seed + 1)
        found = day.account()
        facts = {
            "people": size.people, "machines": len(day.played), "files": len(merged),
            "play_seconds": round(playing), "open_seconds": round(day.opening, 3),
            "play_cpu_seconds": round(sum(one.cpu for one in day.played)),
            "accepted": sum(one.accepted for one in merged),
            "held": sum(one.conflicts for one in merged),
            "merged_again": all(one.was_known for one in again), "confirmed": found.confirmed,
            "planted": found.planted, "wrong": found.wrong[:20],
            "audit_flaws": len(day.hall.trial.office.audit.verify().flaws),
        }  # fmt: skip
        figures = [*_speeds(day, merging), *_judged(found)]
    return report(name, options, figures, engine=options.engine, **facts)


class _Spent:
    """Time on the clock, and of processors: this process's, and the server's where it is known."""

    def __init__(self, server: Server | None) -> None:
        self._server = server
        self._begun, self._cpu, self._beside = self._now()
        self.wall = self.cpu = 0.0
        self.server: float | None = None

    def _now(self) -> tuple[float, float, float | None]:
        beside = processor_seconds(self._server) if self._server else None
        return time.perf_counter(), time.process_time(), beside

    def end(self) -> None:
        """Stop."""
        wall, cpu, beside = self._now()
        self.wall, self.cpu = wall - self._begun, cpu - self._cpu
        if beside is not None and self._beside is not None:
            self.server = beside - self._beside


def _speeds(day: Day, merging: _Spent) -> Iterator[Figure]:
    yield _below("pack", "s", day.packing[0], _PACK_SECONDS, day.packing[1])
    yield _below("scan_to_person_p99", "ms", percentile(day.scans, 99), _SCAN_MS)
    yield _below("scan_to_screen_p99", "ms", percentile(day.shown, 99), _SCAN_MS)
    yield _below("merge", "s", merging.wall, _MERGE_SECONDS, merging.cpu)
    if merging.server is not None:
        yield _below(
            "merge_with_server", "s of processors", merging.cpu + merging.server, _MERGE_SECONDS
        )


def _below(name: str, unit: str, value: float, limit: float, cpu: float | None = None) -> Figure:
    return Figure(
        name=name, unit=unit, value=value, target=f"<= {limit:g} {unit}", met=value <= limit,
        cpu=cpu,
    )  # fmt: skip


def _judged(found: Account) -> Iterator[Figure]:
    kinds = len(ConflictKind)
    for name, unit, value, due in (
        ("lost", "acts", found.lost, 0), ("doubled", "hand-outs", found.doubled, 0),
        ("planted_found", "conflicts", found.found, found.planted),
        ("unexpected", "cases", found.unexpected, 0), ("kinds_found", "kinds", found.kinds, kinds),
    ):  # fmt: skip
        yield Figure(name=name, unit=unit, value=float(value), target=f"== {due}", met=value == due)
