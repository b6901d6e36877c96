"""Processes that use one database at the same time, and one that is killed in the middle."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Callable, Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Conflict, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.jobs import TIMETABLE, Job
from counter_app.domain.operators import Actor
from counter_app.scheduler import Jobs, Scheduler
from counter_app.services.appointments import Wish
from counter_app.services.issuance import HandOutWish
from counter_app.store.journal import Journal
from tests import factories as f

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.racers", "sqlcipher3.dbapi2", "psycopg"])

Prepare = Callable[..., Callable[[], Any]]


def race(prepare: Prepare, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
    """Prepare one process for each tuple of arguments, let all go at once, return their results."""
    start = _processes.Barrier(len(arguments))
    running = []
    for given in arguments:
        here, there = _processes.Pipe(duplex=False)
        process = _processes.Process(target=_run, args=(start, there, prepare, given))
        process.start()
        there.close()
        running.append((process, here))
    results = []
    for process, here in running:
        results.append(here.recv() if here.poll(100) else None)
        here.close()
        process.join(10)
        assert process.exitcode == 0
        process.close()
    return results


def _run(start: Any, out: Connection, prepare: Prepare, given: tuple[Any, ...]) -> None:
    act = prepare(*given)
    start.wait(60)
    out.send(act())
    out.close()


def attempt(act: Callable[[], Any]) -> Any:
    """Return what an act gives, or the code with which it was refused."""
    try:
        return act()
    except CounterError as error:
        return error.code


def booking(
    database: str, actor: Actor, people: list[tuple[UUID, ...]], begins: list[datetime], seed: int
) -> Callable[[], Any]:
    """Book for one person after the other at random times, until no time is left."""
    office = f.open_office(database, SetClock(f.NOW), by=actor)
    chance = random.Random(seed)

    def act() -> tuple[list[UUID], list[tuple[Any, ...]]]:
        won: list[UUID] = []
        lost: list[tuple[Any, ...]] = []
        times = list(begins)
        while times and people:
            at = chance.choice(times)
            wish = Wish(
                location_id=actor.location_id, service="COLLECT_DOCUMENT", starts_at=at,
                person_ids=people[-1],
            )  # fmt: skip
            try:
                won.append(office.appointments.book(actor, wish, new_id()).id)
                people.pop()
            except Refused as refusal:
                lost.append((refusal.code, at, refusal.values.get("alternatives", ())))
                times.remove(at)
        office.close()
        return won, lost

    return act


def one_booking(database: str, actor: Actor, wish: Wish, gesture: UUID) -> Callable[[], Any]:
    """Book one wish with one gesture."""
    office = f.open_office(database, SetClock(f.NOW), by=actor)

    def act() -> Any:
        try:
            return attempt(lambda: office.appointments.book(actor, wish, gesture).id)
        finally:
            office.close()

    return act


def calling(database: str, actor: Actor) -> Callable[[], Any]:
    """Call, serve and finish one person after the other until nobody waits."""
    office = f.open_office(database, SetClock(f.later(120)), by=actor)

    def act() -> list[UUID]:
        called: list[UUID] = []
        while True:
            try:
                visit = office.queue.call_next(actor, new_id()).appointment_id
            except Conflict:
                continue  # another desk was first: the next one, please
            except Refused as refusal:
                if refusal.code is not Code.NOBODY_WAITING:
                    raise
                office.close()
                return called
            called.append(visit)
            office.queue.serve(actor, visit, new_id())
            office.queue.done(actor, visit, new_id())

    return act


def handing_out(database: str, actor: Actor, wish: HandOutWish) -> Callable[[], Any]:
    """Hand out one card."""
    office = f.open_office(database, SetClock(f.NOW), by=actor)

    def act() -> Any:
        try:
            return attempt(lambda: office.issuance.hand_out(actor, wish, new_id()).id)
        finally:
            office.close()

    return act


def taking_in(database: str, actor: Actor, file: Path) -> Callable[[], Any]:
    """Take in one file."""
    office = f.open_office(database, SetClock(f.NOW), by=actor)

    def act() -> Any:
        try:
            return attempt(lambda: office.imports.people(actor, file).repeated)
        finally:
            office.close()

    return act


def sending(database: str, actor: Actor, port: int, at: datetime) -> Callable[[], Any]:
    """Send all that is due, once."""
    office = f.open_office(database, SetClock(at), by=actor)
    dispatch = f.dispatch(office, f.by_mail(port))

    def act() -> Any:
        try:
            return dispatch.run(actor)
        finally:
            office.close()

    return act


def working(
    database: str, actor: Actor, state: Path, moments: Sequence[datetime]
) -> Callable[[], Any]:
    """Do a job at each of these moments, as a worker does; return when this one did it."""
    clock = SetClock(f.NOW)
    office = f.open_office(database, clock, by=actor)
    jobs = Jobs(office, actor)
    timetable = Scheduler(jobs, office, actor, state)

    def act() -> list[tuple[Job, datetime]]:
        did = []
        for moment in moments:
            clock.set(moment)
            mine = [j for j in (Job.CHECK_AUDIT, Job.SEND) if timetable.run_due(j) is not None]
            did += [(job, TIMETABLE[job].due(moment, f.ZONE)) for job in mine]
        office.close()
        return did

    return act


def sender_to_kill(database: str, actor: Actor, port: int, at: datetime) -> tuple[Any, Connection]:
    """Start a process that sends all that is due, and tells when it is done."""
    here, there = _processes.Pipe(duplex=False)
    process = _processes.Process(target=_send, args=(there, database, actor, port, at))
    process.start()
    there.close()
    return process, here


def _send(out: Connection, database: str, actor: Actor, port: int, at: datetime) -> None:
    out.send(sending(database, actor, port, at)())


def worker_to_kill(
    database: str, actor: Actor, wish: HandOutWish, people: Sequence[UUID], folder: Path, seed: int
) -> tuple[Any, Connection]:
    """Start a process that books and hands out without end, and tells of each gesture."""
    here, there = _processes.Pipe(duplex=False)
    process = _processes.Process(
        target=_work, args=(there, database, actor, wish, list(people), folder, seed)
    )
    process.start()
    there.close()
    return process, here


def _work(
    out: Connection, database: str, actor: Actor, wish: HandOutWish, people: list[UUID],
    folder: Path, seed: int,
) -> None:  # fmt: skip
    office = f.open_office(database, SetClock(f.NOW), Journal(folder), by=actor)
    chance = random.Random(seed)
    times = office.appointments.free_starts("COLLECT_DOCUMENT", actor.location_id, f.SATURDAY)
    handed_out: UUID | None = None
    for one in office.issuance.visit(actor, wish.appointment_id).hand_outs:
        handed_out = one.id if one.state.value == "handed_out" else None
    out.send(("ready", "", None))
    while True:
        gesture = new_id()
        if people and chance.random() < 0.5:
            booked = Wish(
                location_id=actor.location_id, service="COLLECT_DOCUMENT",
                starts_at=chance.choice(times).starts_at, person_ids=(people.pop(),),
            )  # fmt: skip
            out.send(("begin", "appointment.booked", gesture))
            office.appointments.book(actor, booked, gesture)
        elif handed_out is None:
            out.send(("begin", "card.handed_out", gesture))
            handed_out = office.issuance.hand_out(actor, wish, gesture).id
        else:
            out.send(("begin", "card.hand_out_undone", gesture))
            office.issuance.undo(actor, handed_out, "by mistake", gesture)
            handed_out = None
        out.send(("end", "", gesture))


def holding(
    database: str, actor: Actor, wishes: Sequence[Wish], is_held: bool
) -> Callable[[], Any]:
    """Hold or book one wish after the other; return what was got, and why the rest was not."""
    office = f.open_office(database, SetClock(f.NOW), by=actor)

    def act() -> tuple[list[UUID], list[Code]]:
        won: list[UUID] = []
        lost: list[Code] = []
        for wish in wishes:
            try:
                if is_held:
                    held = office.appointments.hold(actor, wish, new_id())
                    won.append(office.appointments.confirm(actor, held.id, new_id()).id)
                else:
                    won.append(office.appointments.book(actor, wish, new_id()).id)
            except CounterError as error:
                lost.append(error.code)
        office.close()
        return won, lost

    return act


Act = tuple[str, str, tuple[Any, ...]]
"""A service of the office, its verb, and what it is told beside who does it."""


def acting(
    database: str, actor: Actor, acts: Sequence[Act], at: datetime = f.NOW
) -> Callable[[], list[Any]]:
    """Do one act after the other; return what each gave: an identifier, a figure, or a code."""
    office = f.open_office(database, SetClock(at), by=actor)

    def act() -> list[Any]:
        gave = []
        for service, verb, told in acts:
            method = getattr(getattr(office, service), verb)
            given = attempt(lambda do=method, to=told: do(actor, *to))  # type: ignore[misc]
            gave.append(getattr(given, "id", given))
        office.close()
        return gave

    return act
