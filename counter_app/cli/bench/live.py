"""How soon what one window changed stands in the other windows of the same office."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any
from uuid import UUID

from counter_app.cli.bench import live_window as w
from counter_app.cli.bench.measure import Options, at_most, report
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import open_days, trial_office
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.queue import QueueState

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LIMIT_MS = 300.0
_PATIENCE_S = 120.0
_DESKS = 20
_WARM_UP = 2
"""The first visits are not counted: windows are still being painted for the first time."""
_ON_SCREEN = "call_on_screen"
"""How soon a call stands on the screen in the hall."""
_Visits = frozenset[tuple[UUID | str, str]]
_SHOWS = {
    w.BOOK: AppointmentState.BOOKED.value,
    w.CHECK_IN: QueueState.WAITING.value,
    w.CALL: QueueState.CALLED.value,
    w.SERVE: QueueState.SERVING.value,
    w.END: AppointmentState.FULFILLED.value,
}


def run(options: Options) -> dict[str, Any]:
    """Book, check in, call, serve in one window after another, and wait until all others show it.

    Each window is a real one in a process of its own, without a screen; all share this machine's
    processors, which desks would not. The last of them is the screen in the hall, which shows the
    calls alone. The time runs from the commit in one window until another
    has painted its list of the day with the visit as it now is.
    """
    windows, visits = (8, 15) if options.is_full else (3, 3)
    with trial_office(options, desks=_DESKS) as trial:
        open_days(trial, 1, 2, _DESKS)
        people = load_people(trial, visits)
        load_cards(trial, people)
        with _windows(trial.database, windows) as wires:
            taken = _Course(wires).run(people)
    figures = [
        at_most(f"{asked}_to_paint", "ms", times, _LIMIT_MS) for asked, times in taken.items()
    ]
    return report(
        "live", options, figures, engine=options.engine, windows=windows,
        changes=len(_SHOWS) * visits, slowest_ms=round(max(map(max, taken.values())), 1),
    )  # fmt: skip


@contextmanager
def _windows(database: str, number: int) -> Iterator[tuple[Connection, ...]]:
    """Open so many windows, the last one the screen in the hall, and close them at the end."""
    context = multiprocessing.get_context("spawn")
    ends = [context.Pipe() for _ in range(number)]
    processes = [
        context.Process(
            target=w.open_window, args=(database, at, theirs, at == number - 1), daemon=True
        )
        for at, (_, theirs) in enumerate(ends)
    ]
    for process, (_, theirs) in zip(processes, ends, strict=True):
        process.start()
        theirs.close()
    wires = tuple(ours for ours, _ in ends)
    try:
        yield wires
        for wire in wires:
            wire.send((w.CLOSE, None))
        for process in processes:
            process.join(_PATIENCE_S)
    finally:
        for process in processes:
            process.terminate()


class _Course:
    """Goes from gesture to gesture, each in the next window, when all others show the last."""

    def __init__(self, wires: Sequence[Connection]) -> None:
        self._wires = wires
        self._screen = len(wires) - 1
        self._is_open = [False] * len(wires)

    def run(self, people: Sequence[UUID]) -> dict[str, list[float]]:
        """Return for each kind of gesture how many milliseconds each window took to show it.

        Raises:
            TimeoutError: a change did not arrive.
            RuntimeError: a gesture was refused.
        """
        taken: dict[str, list[float]] = {asked: [] for asked in (*_SHOWS, _ON_SCREEN)}
        while not all(self._is_open):
            self._hear()
        for number, person in enumerate(people):
            value: Any = (person, number % 90)
            for asked, state in _SHOWS.items():
                desk = number + (asked == w.CHECK_IN) + 2 * (asked not in {w.BOOK, w.CHECK_IN})
                value, times = self._gesture(desk % self._screen, asked, value, state)
                on_screen = times.pop(self._screen, None)
                if number >= _WARM_UP:
                    taken[asked] += times.values()
                    taken[_ON_SCREEN] += [] if on_screen is None else [on_screen]
        return taken

    def _gesture(
        self, acting: int, asked: str, value: Any, state: str
    ) -> tuple[w.Made, dict[int, float]]:
        """Have a gesture made; return what it made and how long each other window took."""
        self._wires[acting].send((asked, value))
        waited = len(self._wires) - (asked != w.CALL)  # the hall sees calls only
        arrived: dict[int, float] = {}
        seen: list[tuple[int, float, _Visits]] = []
        made: tuple[float, w.Made] | None = None
        while made is None or len(arrived) < waited:
            for place, kind, at, told in self._hear():
                if kind == w.MADE:
                    made = (at, told)
                else:
                    seen.append((place, at, told))
            if made is not None:
                for place, at, shown in seen:
                    if {(made[1].visit, state), (made[1].ticket, state)} & shown:
                        arrived.setdefault(place, at)
                seen.clear()
        committed, visit = made
        arrived.pop(acting)
        return visit, {place: (at - committed) * 1000 for place, at in arrived.items()}

    def _hear(self) -> list[tuple[int, str, float, Any]]:
        """Wait for news; return which window tells what, when it was, and of what."""
        news = []
        for place in self._ready():
            kind, at, told = self._wires[place].recv()
            if kind == w.FAILED:
                raise RuntimeError(told)
            self._is_open[place] = True
            news.append((place, kind, at, told))
        return news

    def _ready(self) -> list[int]:
        ready = wait(self._wires, _PATIENCE_S)
        if not ready:
            message = "a change did not arrive"
            raise TimeoutError(message)
        return [place for place, wire in enumerate(self._wires) if wire in ready]
