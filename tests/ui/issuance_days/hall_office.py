"""A hall on an issuance day, and the desks, doors and corridors of those who run it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.tasks import Tasks
from tests import factories as f
from tests.issuance_day_floor_office import Floor, Invited, floor
from tests.ui.office import Desk

TEN = f.local(f.TODAY, 10)


@dataclass
class Hall:
    """A running day at ten o'clock, with eight guests from ten on, one each quarter."""

    office: Office
    clock: SetClock
    tasks: Tasks
    announcer: Announcer
    failures: Failures
    day: Floor

    def post(self, login: str) -> Desk:
        """Return what a window of somebody needs."""
        actor = f.seat(self.office, login)
        return Desk(self.office, actor, self.clock, self.tasks, self.announcer, self.failures)

    def enter(self, *guests: Invited) -> None:
        """Let guests in."""
        host = f.seat(self.office, "host")
        for guest in guests:
            self.office.day_door.let_in(host, guest.visit.id, new_id())

    def call(self, guest: Invited, login: str = "clerk") -> Actor:
        """Call a guest to somebody's desk."""
        clerk = f.seat(self.office, login)
        self.office.queue.call(clerk, guest.visit.id, new_id())
        return clerk


def open_hall(
    new_sqlite: Callable[[], str], qtbot: QtBot, state: DayState = DayState.RUNNING
) -> Iterator[Hall]:
    """Open such a hall, and close its parts in order afterwards."""
    clock = SetClock(f.NOW)
    office = f.open_office(new_sqlite(), clock)
    day = floor(office, [TEN + timedelta(minutes=15 * (n // 2)) for n in range(8)], state)
    clock.set(TEN)
    tasks, announcer, failures = Tasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    office.store.on_commit(announcer.announce)
    yield Hall(office, clock, tasks, announcer, failures, day)
    tasks.close()
    office.close()
