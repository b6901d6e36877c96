"""A hall played in memory, which can be stopped at any moment and played on many times over.

Bookings, people without an appointment, people who come late or never, who do not answer, leave,
are parked or sent to another desk, and a desk that closes at eleven. A day takes a fraction of a
second; a `Follower` can do the same through the services, step by step (`hall_week`). Everything
that is going to happen stands in one heap as bare values, so that a copy can be made in which all
that is not decided yet is drawn anew (`hall_play`): what somebody would know of what comes who
knew every chance of this hall and everything that has happened in it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from heapq import heappop, heappush
from math import inf
from random import Random
from typing import Protocol

from counter_app.cli.bench.hall_plan import (
    ASIDE,
    CALLED_AGAIN,
    ON_THE_WAY,
    PATIENCE,
    PAUSED,
    PLAIN,
    PRINTS,
    SERVED,
    Plan,
)
from counter_app.domain.queue import ENDS, QueueState

OPENS, CLOSES, DOORS_SHUT = 9 * 3600.0, 17 * 3600.0, 16 * 3600.0
"""Seconds of the day: booked from and until, and until when people walk in."""
ONE_CLOSES, SAID_AT = 11 * 3600.0, 10.5 * 3600.0
"""When the last desk closes, and when that is said."""
_MINUTE = 60.0


class Step(IntEnum):
    """What happens next to somebody, or at a desk."""

    ARRIVES = 0
    WALKS_IN = 1
    LEAVES = 2
    SERVE = 3
    AGAIN = 4
    FINISH = 5
    RESUME = 6
    FREE = 7
    CLOSING = 8
    CLOSED = 9


Event = tuple[float, int, Step, int, int]
"""When, a number, what, whose, at which desk; -1 for nobody and for no desk."""


@dataclass(slots=True)
class Guest:
    """Somebody who comes; moments are seconds of the day.

    Attributes:
        since: when the present state began.
        called: when they were called first, infinity before.
        prints: whether only a desk that takes prints may call.
    """

    number: int
    service: str
    starts: float
    walked: bool
    prints: bool
    arrived: float = inf
    since: float = inf
    called: float = inf
    state: QueueState = QueueState.WAITING
    desk: int = -1
    calls: int = 0
    detours: bool = True


@dataclass(frozen=True, slots=True)
class Happened:
    """A slice that ended, as a service would record it."""

    guest: Guest
    state: QueueState
    began: float
    ended: float
    desk: int


class Follower(Protocol):
    """Who does what is played, at the moment at which it happens."""

    def moves(self, guest: Guest, state: QueueState) -> None:
        """Bring somebody from the state they are in, at the desk they are sent to, to another."""

    def closing(self, desk: int) -> None:
        """Say that a desk is going to close at `ONE_CLOSES`."""

    def closed(self, desk: int) -> None:
        """Close a desk at which nobody is served any more."""


class Hall:
    """Who is in the hall and what happens to them, one step after the other.

    Attributes:
        now: seconds of the day.
        guests: who is in the hall, by number.
        expected: who is booked and has not come yet; some of them never come.
        at_work: the desks at work.
        closes: the desk that is said to close at `ONE_CLOSES`.
        happened: the slices that ended, None where nobody wants them.
    """

    def __init__(self, plan: Plan, chance: Random) -> None:
        """Prepare an empty hall before its opening."""
        self.plan, self.now = plan, OPENS
        self.at_work = list(range(plan.desks))
        self.closes = -1
        self.follower: Follower | None = None
        self.guests: dict[int, Guest] = {}
        self.expected: dict[int, Guest] = {}
        self.happened: list[Happened] | None = None
        self._chance = chance
        self._waiting: list[tuple[float, float, int]] = []
        self._free: list[int] = []
        self._free_since: dict[int, float] = {}
        self._events: list[Event] = []
        self._order = self._numbers = 0
        self._rate = plan.visits * plan.walk_ins / (DOORS_SHUT - OPENS)

    def steps(self) -> Iterator[Guest]:
        """Play on to the end; whoever has just come is given before a desk can call them."""
        while self._events:
            came = self._step()
            if came is not None:
                yield came
            self._wake()

    def _next_walk_in(self) -> float:
        return float(round(self.now + self._chance.expovariate(self._rate)))

    def _may_leave(self, guest: Guest, arrived: float) -> None:
        at = arrived + PATIENCE
        if at > self.now and guest.called == inf and self._chance.random() < self.plan.leaving:
            self._push(at, Step.LEAVES, guest)

    def _made(self, starts: float, *, walked: bool) -> Guest:
        service = PRINTS if self._chance.random() < self.plan.prints else PLAIN
        self._numbers += 1
        return Guest(self._numbers, service, starts, walked, service == PRINTS)

    def _push(self, at: float, step: Step, guest: Guest | None = None, desk: int = -1) -> None:
        self._order += 1
        number = guest.number if guest else -1
        heappush(self._events, (at, self._order, step, number, desk))

    def _step(self) -> Guest | None:
        """Let the next thing happen; return who came by it."""
        at, _, step, number, desk = heappop(self._events)
        self.now = max(self.now, at)
        if step is Step.ARRIVES:
            return self._arrive(self.expected.pop(number))
        if step is Step.WALKS_IN:
            if self.now > DOORS_SHUT:
                return None
            self._push(self._next_walk_in(), Step.WALKS_IN)
            return self._arrive(self._made(self.now, walked=True))
        if step >= Step.FREE:
            self._at_desk(step, desk)
        elif step is Step.LEAVES:
            self._leave(number)
        else:
            self._go_on(step, self.guests[number], desk)
        return None

    def _at_desk(self, step: Step, desk: int) -> None:
        """Let a desk be free, or let it be said that it closes, or close it."""
        if step is Step.CLOSING:
            self.closes = desk
            if self.follower:
                self.follower.closing(desk)
            return
        if step is Step.FREE:
            insort(self._free, desk)
        if desk == self.closes and self.now >= ONE_CLOSES and desk in self._free:
            self._free.remove(desk)
            self.at_work.remove(desk)
            if self.follower:
                self.follower.closed(desk)

    def _go_on(self, step: Step, guest: Guest, desk: int) -> None:
        if step is Step.SERVE:
            self._serve(guest, desk)
        elif step is Step.AGAIN:
            self._call_again(guest, desk)
        elif step is Step.FINISH:
            self._finish(guest, desk)
        else:
            self._resume(guest)

    def _arrive(self, guest: Guest) -> Guest:
        guest.arrived = guest.since = self.now
        self.guests[guest.number] = guest
        self._wait(guest)
        self._may_leave(guest, self.now)
        return guest

    def _wait(self, guest: Guest) -> None:
        insort(self._waiting, (max(guest.starts, guest.arrived), guest.arrived, guest.number))

    def _leave(self, number: int) -> None:
        guest = self.guests.get(number)
        if guest is not None and guest.called == inf:
            self._waiting.remove((max(guest.starts, guest.arrived), guest.arrived, number))
            self._to(guest, QueueState.LEFT)

    def _wake(self) -> None:
        """Let every free desk call whose turn it is."""
        for desk in self._free.copy() if self._waiting else ():
            for place, (_, _, number) in enumerate(self._waiting):
                guest = self.guests[number]
                if desk % 2 == 0 or not guest.prints:
                    del self._waiting[place]
                    self._free.remove(desk)
                    self._call(guest, desk)
                    break

    def _call(self, guest: Guest, desk: int) -> None:
        guest.called = min(guest.called, self.now)
        guest.desk, guest.calls = desk, 1
        self._to(guest, QueueState.CALLED)
        if self._chance.random() < self.plan.silent:
            self._push(self.now + CALLED_AGAIN, Step.AGAIN, guest, desk)
        else:
            self._push(self.now + ON_THE_WAY.draw(self._chance), Step.SERVE, guest, desk)

    def _call_again(self, guest: Guest, desk: int) -> None:
        """Call again who does not come; some never do."""
        if guest.calls == 1:
            guest.calls = 2
            self._to(guest, QueueState.CALLED)
            self._push(self.now + CALLED_AGAIN, Step.AGAIN, guest, desk)
        elif self._chance.random() < 0.5:
            self._to(guest, QueueState.MISSED)
            self._pause(desk)
        else:
            self._serve(guest, desk)

    def _serve(self, guest: Guest, desk: int) -> None:
        guest.desk = desk
        self._to(guest, QueueState.SERVING)
        self._push(self.now + SERVED[guest.service].draw(self._chance), Step.FINISH, guest, desk)

    def _finish(self, guest: Guest, desk: int) -> None:
        chance, plan = self._chance.random(), self.plan
        if guest.detours and chance < plan.parked:
            self._to(guest, QueueState.PARKED)
            self._push(self.now + ASIDE, Step.RESUME, guest)
            guest.detours = False
        elif guest.detours and chance < plan.parked + plan.sent_on:
            guest.prints, guest.detours = True, False
            self._to(guest, QueueState.TRANSFERRED)
            self._wait(guest)
        else:
            self._to(guest, QueueState.DONE)
        self._pause(desk)

    def _resume(self, guest: Guest) -> None:
        """Go on with a parked person at the first desk that is free."""
        if self._free:
            self._serve(guest, self._free.pop(0))
        else:
            self._push(self.now + _MINUTE, Step.RESUME, guest)

    def _pause(self, desk: int) -> None:
        self._free_since[desk] = self.now
        self._push(self.now + PAUSED.draw(self._chance), Step.FREE, desk=desk)

    def _to(self, guest: Guest, state: QueueState) -> None:
        """Let somebody go from one state to another now."""
        if self.follower:
            self.follower.moves(guest, state)
        if self.happened is not None:
            self.happened.append(Happened(guest, guest.state, guest.since, self.now, guest.desk))
        guest.state, guest.since = state, self.now
        if state in ENDS:
            if self.happened is not None:
                self.happened.append(Happened(guest, state, self.now, self.now, guest.desk))
            del self.guests[guest.number]
