"""Windows on one shared database: what one changes the other shows, and a lost server is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from counter_app.app import App
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.services.office import Office
from counter_app.settings import Settings
from counter_app.startup import Session
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.queue.call_screen_model import ASK_EVERY, CallScreenModel
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import Theme
from counter_app.ui.today.day_lines import DayFilter
from counter_app.ui.today.today_model import TodayModel
from counter_app.ui.today.today_view import TodayView
from counter_app.ui.translations import Translations
from tests import factories as f
from tests.beneath import beneath

_PATIENCE = 20_000


class Seat:
    """A clerk's window on a machine of its own."""

    def __init__(self, database: str, login: str, theme: Theme, translations: Translations) -> None:
        self.database = database
        self.office = f.open_office(database, SetClock(f.NOW))
        self.actor = f.seat(self.office, login)
        self._tasks, self.announcer, failures = Tasks(), Announcer(), Failures()
        self._tasks.on_failure(failures.show)
        self.desktop = Desktop(
            Session(self.office, self.actor), self._tasks, self.announcer, theme, translations,
            failures, ScanCatcher(), None,
        )  # fmt: skip
        self.desktop.open()
        self.day.show_only(DayFilter.ALL)

    @property
    def day(self) -> TodayModel:
        """The list of the day, which is in front."""
        today = self.desktop.window.screen_named("today")
        assert isinstance(today, TodayView)
        return today.model

    def states(self) -> list[AppointmentState]:
        """Return where the visits stand that the list of the day shows."""
        return [row.line.state for row in self.day.rows()]

    def database_words(self) -> str:
        """Return what the status bar says of the database."""
        return self.desktop.window.status.state("database")

    def close(self) -> None:
        """Close in order."""
        self._tasks.close()
        self.desktop.close()
        self.desktop.deleteLater()  # its clock would tick on
        self.office.close()


@pytest.fixture
def hall(
    seats: tuple[Seat, Seat], qapp: QApplication, theme: Theme, translations: Translations,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[App, Office]]:  # fmt: skip
    """Give the program on the machine of the screen in the hall, and its way to the database."""
    monkeypatch.setattr("counter_app.app.Theme", lambda *_: theme)  # one dresses all tests
    monkeypatch.setattr("counter_app.app.Translations", lambda *_: translations)
    app = App(qapp, Settings(language="en"), remember=False, jobs=False)
    office = f.open_office(seats[0].database, SetClock(f.NOW))
    yield app, office
    app.close()
    office.close()


@pytest.fixture
def seats(
    new_postgres: Callable[[], str], theme: Theme, translations: Translations
) -> Iterator[tuple[Seat, Seat]]:
    database = new_postgres()
    made = tuple(Seat(database, login, theme, translations) for login in ("clerk", "second"))
    yield made[0], made[1]
    for one in made:
        one.close()


def test_a_booking_and_a_check_in_show_in_the_other_window(
    seats: tuple[Seat, Seat], qtbot: QtBot
) -> None:
    here, there = seats
    visit = f.book(
        here.office, here.actor, f.NOW + timedelta(hours=1), f.on_file(here.office, here.actor)
    )
    qtbot.waitUntil(lambda: there.states() == [AppointmentState.BOOKED], timeout=_PATIENCE)
    here.office.queue.check_in(here.actor, visit.id, new_id())
    for one in seats:
        qtbot.waitUntil(
            lambda one=one: one.states() == [AppointmentState.ARRIVED], timeout=_PATIENCE
        )


def test_a_call_at_a_desk_shows_on_the_screen_in_the_hall(
    seats: tuple[Seat, Seat], hall: tuple[App, Office], qtbot: QtBot
) -> None:
    (here, _), (app, office) = seats, hall
    app.hear(office.store)
    model = CallScreenModel(office, here.actor, app.tasks, app.announcer)
    qtbot.waitUntil(lambda: _listeners(here) == 3, timeout=_PATIENCE)
    model.start()
    visit = f.book(
        here.office, here.actor, f.NOW + timedelta(minutes=5), f.on_file(here.office, here.actor)
    )
    here.office.queue.check_in(here.actor, visit.id, new_id())
    called = here.office.queue.call(here.actor, visit.id, new_id())
    qtbot.waitUntil(
        lambda: [one.ticket for one in model.calls] == [called.ticket], timeout=ASK_EVERY // 3
    )
    model.stop()


def test_a_lost_server_is_told_and_what_was_missed_is_shown(
    seats: tuple[Seat, Seat], qtbot: QtBot
) -> None:
    here, there = seats
    qtbot.waitUntil(lambda: _listeners(here) == 2, timeout=_PATIENCE)
    told: list[str] = []  # it may be back before anybody looks
    there.announcer.reached.connect(lambda _: told.append(there.database_words()))
    with beneath(here.office.store, as_owner=False) as connection:
        connection.execute(text(_END))
    f.book(here.office, here.actor, f.NOW + timedelta(hours=1), f.on_file(here.office, here.actor))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=_PATIENCE)
    assert told == ["Shared database: connection lost, retrying", "Shared database"]
    qtbot.waitUntil(lambda: there.states() == [AppointmentState.BOOKED], timeout=_PATIENCE)


_LISTENING = "application_name = 'counter changes' AND datname = current_database()"
_END = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {_LISTENING}"


def _listeners(seat: Seat) -> int:
    with beneath(seat.office.store, as_owner=False) as session:
        found = session.execute(text(f"SELECT count(*) FROM pg_stat_activity WHERE {_LISTENING}"))
        return int(found.scalar_one())
