"""A day in a hall played through: people come, are let in, wait, are called and leave.

Nothing is drawn here: who comes when, and how long each takes, is given (`drawing` draws it from
assumptions, a recorded day gives what was). So the same lines play a plan, a recorded day and a
textbook queue. The play itself is SimPy's: processes of hosts and desks on one clock.

People stand outside until the doors are open, until it is nearly their time, until a host checked
them and until there is room inside. Inside they are called by the order of the house.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

import simpy

from counter_app.domain.issuance_days.course import Course, Stay
from counter_app.domain.queue.calling import order_key
from counter_app.domain.queue.rules import OrderKey

_DUE = (OrderKey.PRIORITY, OrderKey.DUE, OrderKey.ARRIVAL)
Steps = Generator[simpy.Event, Any, None]


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who comes. Moments are seconds since midnight.

    Attributes:
        due: the time of the invitation.
        arrives: when they stand in front of the door.
        takes: seconds at the desk.
        second: further seconds at the desk with a second person, who is not always free.
        priority: more is called first.
        is_inside: is in the hall from `arrives` on, and passes no door.
    """

    due: float
    arrives: float
    takes: float
    second: float = 0.0
    priority: int = 0
    is_inside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The hall and those who work in it. Moments and lengths in seconds.

    Attributes:
        desks: for each desk from when until when it calls people; whoever was called before the
            end is served. An end of `inf` lasts until nobody is left.
        opens: when the doors open.
        hosts: how many people check at the door.
        check: how long a check takes; 0 lets everybody in at once.
        early: how long before the time of the invitation somebody may come in.
        places: how many may wait inside.
        seconds: how many second persons there are for doubts; 0 means one at each desk.
        order: by what people are called.
    """

    desks: tuple[tuple[tuple[float, float], ...], ...]
    opens: float = 0.0
    hosts: int = 1
    check: float = 0.0
    early: float = math.inf
    places: float = math.inf
    seconds: int = 0
    order: tuple[OrderKey, ...] = _DUE


def play(guests: Sequence[Guest], scene: Scene) -> Course:
    """Play a day through; the same guests and scene give the same course."""
    if not guests:
        return Course(stays=(), open_seconds=_open_seconds(scene, 0.0))
    hall = _Hall(guests, scene)
    hall.env.run()
    finish = max((stay.done for stay in hall.stays), default=0.0)
    return Course(
        stays=tuple(hall.stays), unserved=len(guests) - len(hall.stays),
        open_seconds=_open_seconds(scene, finish),
    )  # fmt: skip


def _open_seconds(scene: Scene, finish: float) -> float:
    """Return how long desks are open together, those without an end until the finish."""
    return sum(
        max(0.0, (finish if end == math.inf else end) - start)
        for spans in scene.desks
        for start, end in spans
    )


def _ready(one: Guest, scene: Scene) -> float:
    """Return from when on somebody may pass the door."""
    if one.is_inside:
        return one.arrives
    return max(one.arrives, one.due - scene.early, scene.opens)


class _Hall:
    """The state of a play. Numbers stand for guests, by their place in the list."""

    def __init__(self, guests: Sequence[Guest], scene: Scene) -> None:
        self._guests, self._scene = guests, scene
        starts = [start for spans in scene.desks for start, _ in spans]
        self.env = simpy.Environment(min(*(one.arrives for one in guests), scene.opens, *starts))
        self._outside: deque[int] = deque()
        self._inside: list[tuple[tuple[float, ...], int]] = []
        self._entered = [0.0] * len(guests)
        self._at_door = 0
        self._idle_hosts: deque[simpy.Event] = deque()
        self._idle_desks: deque[simpy.Event] = deque()
        self._second = simpy.Resource(self.env, scene.seconds) if scene.seconds else None
        self.stays: list[Stay] = []
        self.env.process(self._people())
        if scene.check > 0:
            for _ in range(scene.hosts):
                self.env.process(self._host())
        for number, spans in enumerate(scene.desks):
            self.env.process(self._desk(number, spans))

    def _people(self) -> Steps:
        """Bring people to the door in the order in which they may pass it."""
        scene = self._scene
        moments = sorted(
            (_ready(one, scene), one.arrives, number) for number, one in enumerate(self._guests)
        )
        for ready, _, number in moments:
            if ready > self.env.now:
                yield self.env.timeout(ready - self.env.now)
            if self._guests[number].is_inside:
                self._enter(number)
            else:
                self._outside.append(number)
                self._door_moves()

    def _has_room(self) -> bool:
        return len(self._inside) + self._at_door < self._scene.places

    def _door_moves(self) -> None:
        """Let in who may come in, now that somebody came or there is room again."""
        if self._scene.check > 0:
            if self._idle_hosts and self._outside and self._has_room():
                self._idle_hosts.popleft().succeed()
            return
        while self._outside and (self._idle_desks or self._has_room()):
            self._enter(self._outside.popleft())

    def _host(self) -> Steps:
        while True:
            while self._outside and self._has_room():
                number = self._outside.popleft()
                self._at_door += 1
                yield self.env.timeout(self._scene.check)
                self._at_door -= 1
                self._enter(number)
            free = self.env.event()
            self._idle_hosts.append(free)
            yield free

    def _enter(self, number: int) -> None:
        self._entered[number] = self.env.now
        if self._idle_desks:
            self._idle_desks.popleft().succeed(number)
            return
        one = self._guests[number]
        key = order_key(self._scene.order, one.priority, one.due, one.arrives)
        heappush(self._inside, (key, number))

    def _desk(self, desk: int, spans: Sequence[tuple[float, float]]) -> Steps:
        for start, end in spans:
            if start > self.env.now:
                yield self.env.timeout(start - self.env.now)
            while self.env.now < end:
                if self._inside:
                    _, number = heappop(self._inside)
                    self._door_moves()
                else:
                    called = self._rest(end)
                    number = yield called
                    if number is None:  # the desk's time is over
                        break
                yield from self._serve(desk, number)

    def _rest(self, end: float) -> simpy.Event:
        """Return what wakes an idle desk: a guest's number, or None at the end of its time."""
        wakes = self.env.event()
        self._idle_desks.append(wakes)
        if end < math.inf:

            def over(_: simpy.Event) -> None:
                if not wakes.triggered:
                    self._idle_desks.remove(wakes)
                    wakes.succeed(None)

            self.env.timeout(end - self.env.now).callbacks.append(over)
        self._door_moves()
        return wakes

    def _serve(self, desk: int, number: int) -> Steps:
        one, called = self._guests[number], self.env.now
        yield self.env.timeout(one.takes)
        if one.second > 0:
            if self._second is None:
                yield self.env.timeout(one.second)
            else:
                with self._second.request() as turn:
                    yield turn
                    yield self.env.timeout(one.second)
        self.stays.append(Stay(one.arrives, self._entered[number], called, self.env.now, desk))
