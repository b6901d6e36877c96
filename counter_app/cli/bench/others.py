"""Other processes that book while something is measured."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import TrialOffice, open_again, opening
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning.opening import Location


@contextmanager
def others_book(
    trial: TrialOffice, places: Sequence[Location], clients: int, people: Sequence[UUID],
    pause: float,
) -> Iterator[None]:  # fmt: skip
    """Let so many clients book as long as the block lasts.

    Args:
        people: for whom, shared out among the clients.
        pause: seconds between two bookings of one client; 0 lets them take every processor.
    """
    each = len(people) // clients
    context = multiprocessing.get_context("spawn")
    stop, ready = context.Event(), context.Barrier(clients + 1)
    processes = [
        context.Process(
            target=_book_on,
            args=(trial.database, places[n % len(places)].id, people[n * each : (n + 1) * each],
                  trial.services[-1], n, pause, ready, stop),
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
    database: str, place_id: UUID, people: Sequence[UUID], service: str, number: int, pause: float,
    ready: Any, stop: Any,
) -> None:  # fmt: skip
    session = open_again(database)
    place = session.office.planning.location(place_id)
    ready.wait(300)
    for count, person in enumerate(people):
        if stop.wait(pause):
            break
        at = opening(place, (number * 7 + count) % 60) + (count * 5 % 90) * t.TICK
        wish = Wish(location_id=place_id, starts_at=at, participants=(Asked(person, (service,)),))
        try:
            session.office.appointments.book(session.actor, wish, new_id())
        except CounterError:
            continue  # full by now: the next one
    session.close()
