"""Other processes that book while something is measured."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.trial_office import TrialOffice, open_again, opening
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning.opening import Location

_EACH = 400
_FIRST_NUMBER = 5_000


@contextmanager
def others_book(trial: TrialOffice, places: Sequence[Location], clients: int) -> Iterator[None]:
    """Let so many clients book without pause as long as the block lasts."""
    people = load_people(trial, clients * _EACH, _FIRST_NUMBER)
    context = multiprocessing.get_context("spawn")
    stop, ready = context.Event(), context.Barrier(clients + 1)
    processes = [
        context.Process(
            target=_book_on,
            args=(trial.database, places[n % len(places)].id, people[n * _EACH : (n + 1) * _EACH],
                  trial.services[-1], n, ready, stop),
            daemon=True,
        )
        for n in range(clients)
    ]  # fmt: skip
    for process in processes:
        process.start()
    ready.wait(300)
    yield
    stop.set()
    for process in processes:
        process.join()


def _book_on(
    database: str, place_id: UUID, people: Sequence[UUID], service: str, number: int, ready: Any,
    stop: Any,
) -> None:  # fmt: skip
    session = open_again(database)
    place = session.office.planning.location(place_id)
    ready.wait(300)
    for count, person in enumerate(people):
        if stop.is_set():
            break
        at = opening(place, (number * 7 + count) % 60) + (count * 5 % 90) * t.TICK
        wish = Wish(location_id=place_id, starts_at=at, participants=(Asked(person, (service,)),))
        try:
            session.office.appointments.book(session.actor, wish, new_id())
        except CounterError:
            continue  # full by now: the next one
    session.close()
