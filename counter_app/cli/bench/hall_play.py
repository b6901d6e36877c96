"""A day in a hall played in memory, and the same day once more from any moment on."""

from __future__ import annotations

from dataclasses import replace
from heapq import heapify
from math import inf
from random import Random

from counter_app.cli.bench.hall_model import (
    CLOSES,
    ONE_CLOSES,
    OPENS,
    SAID_AT,
    Event,
    Guest,
    Hall,
    Step,
)
from counter_app.cli.bench.hall_plan import CALLED_AGAIN, EARLY, ON_THE_WAY, PAUSED, SERVED, Plan

_TICK, _TICKS_OF_A_VISIT = 300.0, 2
"""The grid of the appointments in seconds, and how many of its ticks a visit is planned for."""
_AHEAD = 3 * 3600.0
"""Who is booked later than this from now is called after everybody who is here now."""


class Play(Hall):
    """A day in the hall, or the rest of one."""

    @classmethod
    def day(cls, plan: Plan, chance: Random) -> Play:
        """Return a day at its opening: bookings and everybody's coming are drawn."""
        made = cls(plan, chance)
        made.happened = []
        made._free = made.at_work.copy()
        for starts in _booked_times(plan, chance):
            guest = made._made(starts, walked=False)
            made.expected[guest.number] = guest
            if chance.random() >= plan.absent:
                made._push(max(OPENS, starts - EARLY.draw(chance)), Step.ARRIVES, guest)
        made._push(made._next_walk_in(), Step.WALKS_IN)
        made._push(SAID_AT, Step.CLOSING, desk=plan.desks - 1)
        made._push(ONE_CLOSES, Step.CLOSED, desk=plan.desks - 1)
        return made

    def again(self, chance: Random) -> Play:
        """Return the hall as it is now, with everything that is not decided yet drawn anew."""
        made = Play(self.plan, chance)
        made.now, made._numbers, made._order = self.now, self._numbers, self._order
        made.guests = {number: replace(guest) for number, guest in self.guests.items()}
        made._waiting, made._free = self._waiting.copy(), self._free.copy()
        made.at_work, made.closes = self.at_work.copy(), self.closes
        made._free_since = self._free_since.copy()
        made._events = [made._redrawn(one) for one in self._events if one[2] > Step.LEAVES]
        heapify(made._events)
        made._push(made._next_walk_in(), Step.WALKS_IN)
        for guest in self.expected.values():
            if guest.starts < self.now + _AHEAD:
                made._expect(replace(guest))
        for _, arrived, number in made._waiting:
            made._may_leave(made.guests[number], arrived)
        return made

    def called_after(self, number: int) -> float:
        """Play on until somebody is called; return the seconds, infinity for never."""
        began, guest = self.now, self.guests[number]
        self._wake()
        while guest.called == inf and number in self.guests and self._events:
            self._step()
            self._wake()
        return guest.called - began

    def _redrawn(self, event: Event) -> Event:
        """Return what is under way at a desk, with an end that may still come."""
        at, order, step, number, desk = event
        chance = self._chance
        if step > Step.FREE:
            return event
        if step is Step.FREE:
            since = self._free_since[desk]
            return since + PAUSED.draw_longer(self.now - since, chance), order, step, number, desk
        guest = self.guests[number]
        passed = self.now - guest.since
        if step is Step.FINISH:
            at = guest.since + SERVED[guest.service].draw_longer(passed, chance)
        elif step is Step.SERVE or (step is Step.AGAIN and guest.calls == 1):
            silent = self.plan.silent
            comes = (1 - silent) * ON_THE_WAY.longer_than(passed)
            if passed < CALLED_AGAIN and chance.random() * (comes + silent) < silent:
                return guest.since + CALLED_AGAIN, order, Step.AGAIN, number, desk
            at = guest.since + ON_THE_WAY.draw_longer(passed, chance)
            return at, order, Step.SERVE, number, desk
        return at, order, step, number, desk

    def _expect(self, guest: Guest) -> None:
        """Draw whether and when somebody comes who has not come yet."""
        ahead = guest.starts - self.now  # who is not here yet comes less early than this
        may_come = (1 - self.plan.absent) * EARLY.less_than(ahead)
        if self._chance.random() * (may_come + self.plan.absent) < may_come:
            self.expected[guest.number] = guest
            early = EARLY.draw_less(ahead, self._chance)
            self._push(max(OPENS, guest.starts - early), Step.ARRIVES, guest)


def _booked_times(plan: Plan, chance: Random) -> list[float]:
    """Draw for when people are booked: each time that is still free as probable as another."""
    booked = round(plan.visits * (1 - plan.walk_ins) / (1 - plan.absent))
    left = [plan.desks] * round((CLOSES - OPENS) / _TICK)
    found = []
    for _ in range(booked):
        free = [
            tick
            for tick in range(len(left) - _TICKS_OF_A_VISIT + 1)
            if all(left[tick : tick + _TICKS_OF_A_VISIT])
        ]
        first = chance.choice(free)
        for tick in range(first, first + _TICKS_OF_A_VISIT):
            left[tick] -= 1
        found.append(OPENS + first * _TICK)
    return found
