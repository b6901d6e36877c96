"""A window in a process of its own, which tells what it shows and makes gestures when asked."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from counter_app.cli.bench.trial_office import SERVICE, open_again, opening
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.domain.queue import QueueState
from counter_app.services.appointments import Wish

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from counter_app.domain.operators import Actor
    from counter_app.startup import Session

BOOK, CHECK_IN, CALL, SERVE, END, CLOSE = "book", "check_in", "call", "serve", "end", "close"
"""What the window is asked for."""
PAINTED, MADE, FAILED = "painted", "made", "failed"
"""What it tells."""


@dataclass(frozen=True, slots=True)
class Made:
    """A visit as a gesture left it; `ticket` is "" before somebody is checked in."""

    visit: UUID
    ticket: str = ""


def open_window(database: str, number: int, wire: Connection, is_screen: bool) -> None:
    """Show the day in a real window, or the calls in the hall's, until asked to close.

    Tells through the wire (PAINTED, moment, visits and where they stand) after each painting of the
    list of the day that shows something new, and (MADE, moment of the commit, Made) after each
    gesture, or (FAILED, moment, words). The screen in the hall tells the number that it shows in
    the place of a visit, and makes no gestures. The clock is the machine's, the same for all
    processes.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    application = QApplication(["counter-app"])
    session = open_again(database)
    try:
        window: _CallScreen | _Window
        if is_screen:
            window = _CallScreen(session, application, wire)
        else:
            window = _Window(session, application, number, wire)
        notifier = QSocketNotifier(wire.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(window.answer)
        application.exec()
        notifier.setEnabled(False)
        window.close()
    finally:
        session.close()


class _Window:
    """A main window with everything it needs, showing the day."""

    def __init__(self, session: Session, application: Any, number: int, wire: Connection) -> None:
        from counter_app import paths
        from counter_app.ui.announcer import Announcer
        from counter_app.ui.desktop import Desktop
        from counter_app.ui.failures import Failures
        from counter_app.ui.scan import ScanCatcher
        from counter_app.ui.tasks import Tasks
        from counter_app.ui.theme import Theme
        from counter_app.ui.today.day_lines import DayFilter
        from counter_app.ui.today.today_view import TodayView
        from counter_app.ui.translations import Translations

        self._session, self._wire, self._tasks = session, wire, Tasks()
        self._application, self._number, failures = application, number, Failures()
        self._tasks.on_failure(failures.show)
        self._theme = Theme(application, paths.resource(), "light", 100)
        self._translations = Translations(application, paths.resource("i18n"))
        self._desktop = Desktop(
            session, self._tasks, Announcer(), self._theme, self._translations, failures,
            ScanCatcher(), None,
        )  # fmt: skip
        self._committed = 0.0
        session.office.store.on_commit(self._note_commit)
        self._told: frozenset[tuple[UUID, str]] | None = None
        self._desktop.open()
        today = self._desktop.window.screen_named("today")
        assert isinstance(today, TodayView)  # noqa: S101 - that is its name
        self._day = today.model
        self._day.show_only(DayFilter.ALL)
        self._eye = _eye(today.table.viewport(), self._tell)

    def answer(self) -> None:
        """Make the gesture that is asked for."""
        asked, value = self._wire.recv()
        if asked == CLOSE:
            self._application.quit()
            return
        acts: dict[str, Callable[[Any], Made]] = {
            BOOK: self._book, CHECK_IN: self._check_in, CALL: self._call,
            SERVE: self._serve, END: self._end,
        }  # fmt: skip
        act = acts[asked]
        self._tasks.run(self._day, lambda: act(value), self._made, self._fail)

    def close(self) -> None:
        """Close the window and end its work; the session stays open."""
        self._tasks.close()
        self._desktop.close()

    def _book(self, asked: tuple[UUID, int]) -> Made:
        """Book a person so many ticks after the doors open."""
        person, after = asked
        by = self._session
        place = by.office.planning.location(by.actor.location_id)
        wish = Wish(
            location_id=place.id, service=SERVICE, person_ids=(person,),
            starts_at=opening(place, 0) + after * t.TICK,
        )  # fmt: skip
        return Made(by.office.appointments.book(by.actor, wish, new_id()).id)

    def _check_in(self, made: Made) -> Made:
        by = self._session
        entry = by.office.queue.check_in(by.actor, made.visit, new_id())
        return Made(entry.appointment_id, entry.ticket)

    def _call(self, made: Made) -> Made:
        """Call a person to this window's desk."""
        self._session.office.queue.call(self._at_desk, made.visit, new_id())
        return made

    def _serve(self, made: Made) -> Made:
        """Begin with the person who was called."""
        self._session.office.queue.serve(self._at_desk, made.visit, new_id())
        return made

    def _end(self, made: Made) -> Made:
        """Be done with the person."""
        self._session.office.queue.done(self._at_desk, made.visit, new_id())
        return made

    @property
    def _at_desk(self) -> Actor:
        """Who works here, at a desk of this window's own."""
        actor = self._session.actor
        desk = self._session.office.planning.desks(actor.location_id)[self._number]
        return replace(actor, desk_id=desk.id, desk_name=desk.name)

    def _note_commit(self, *_: object) -> None:
        self._committed = time.monotonic()

    def _made(self, made: Made) -> None:
        self._wire.send((MADE, self._committed, made))

    def _fail(self, error: Exception) -> None:
        self._wire.send((FAILED, 0.0, f"{type(error).__name__}: {error}"))

    def _tell(self) -> None:
        """Tell what the list shows, when it is something new."""
        if self._day.day is None:
            return
        shown = frozenset(
            (row.line.id, (row.queue.state if row.queue else row.line.state).value)
            for row in self._day.rows()
        )
        if shown != self._told:
            self._told = shown
            self._wire.send((PAINTED, time.monotonic(), shown))


class _CallScreen:
    """The screen in the hall, as it stands alone on a machine."""

    def __init__(self, session: Session, application: Any, wire: Connection) -> None:
        from counter_app.app import App
        from counter_app.settings import Settings
        from counter_app.ui.queue.call_screen_model import CallScreenModel
        from counter_app.ui.queue.call_screen_view import CallScreenView

        self._application, self._wire = application, wire
        self._app = App(application, Settings(), remember=False, jobs=False)
        model = CallScreenModel(
            session.office, session.actor, self._app.tasks, self._app.announcer
        )  # fmt: skip
        self._told: str | None = None
        self._view = CallScreenView(model, sound=False)
        self._app.hear(session.office.store)
        self._view.open()
        self._view.resize(1920, 1080)
        self._eye = _eye(self._view, self._tell)
        self._number_eye = _eye(self._view.number, self._tell)

    def answer(self) -> None:
        """Close; nothing else is asked of a screen."""
        self._wire.recv()
        self._application.quit()

    def close(self) -> None:
        """Close the window and end its work; the session stays open."""
        self._view.close()
        self._app.close()

    def _tell(self) -> None:
        """Tell which number stands on the screen, when it is a new one."""
        shown = self._view.number.text()
        if shown != self._told:
            self._told = shown
            told = frozenset({(shown, QueueState.CALLED.value)})
            self._wire.send((PAINTED, time.monotonic(), told))


def _eye(viewport: Any, tell: Callable[[], None]) -> Any:
    """Tell after each painting of a list."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Eye(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, tell)  # after it
            return False

    eye = Eye(viewport)
    viewport.installEventFilter(eye)
    return eye
