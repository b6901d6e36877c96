"""How soon what one window changed stands in the other windows of the same office."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from counter_app.cli.bench.measure import Options, at_most, report
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import SERVICE, open_again, open_days, opening, trial_office
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.services.appointments import Wish

if TYPE_CHECKING:
    from counter_app.startup import Session

_LIMIT_MS = 300.0
_PATIENCE_MS = 120_000
_DESKS = 20
_WARM_UP = 2
"""The first visit is not counted: windows are still being painted for the first time."""


@dataclass
class _Gesture:
    """What one window does, and how the others' lists of the day show it."""

    act: Callable[[Session, UUID], UUID]
    state: AppointmentState


def run(options: Options) -> dict[str, Any]:
    """Book and check in, in one window after another, and wait until all others show it.

    All windows are real ones, without a screen, in one process and so on one GUI thread: on
    machines of their own they would not wait for each other. The time runs from the commit until
    a window's list of the day has the visit as it now is.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    windows, visits = (8, 15) if options.is_full else (3, 4)
    with trial_office(options, desks=_DESKS) as trial:
        open_days(trial, 1, 2, _DESKS)
        people = load_people(trial, visits)
        load_cards(trial, people)
        sessions = [open_again(trial.database) for _ in range(windows)]
        try:
            taken, most = _measure(sessions, people)
        finally:
            for session in sessions:
                session.close()
    figure = at_most("commit_to_repaint", "ms", taken, _LIMIT_MS)
    return report(
        "live", options, [figure], engine=options.engine, windows=windows,
        changes=2 * visits, slowest_ms=most,
    )  # fmt: skip


def _measure(sessions: list[Session], people: tuple[UUID, ...]) -> tuple[list[float], float]:
    """Open a window for each session; return all times and the longest, in milliseconds."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from counter_app import paths
    from counter_app.ui.theme import Theme
    from counter_app.ui.translations import Translations, build

    application = QApplication.instance() or QApplication(["counter-app"])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody else made one
    build(paths.resource("i18n"))
    theme = Theme(application, paths.resource(), "light", 100)
    translations = Translations(application, paths.resource("i18n"))
    windows = [_Window(session, theme, translations) for session in sessions]
    loop = QEventLoop()
    course = _Course(windows, _gestures(sessions[0], people), loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    QTimer.singleShot(0, course.begin)
    loop.exec()
    for window in windows:
        window.close()
    if course.error:
        raise course.error
    if not course.is_over:
        message = "a change did not arrive"
        raise TimeoutError(message)
    return course.taken, max(course.taken)


def _gestures(session: Session, people: tuple[UUID, ...]) -> list[_Gesture]:
    """Return for each person a booking, and then a check-in."""
    place = session.office.planning.location(session.actor.location_id)
    made: list[UUID] = []
    gestures = []
    for number, person in enumerate(people):
        wish = Wish(
            location_id=place.id, service=SERVICE, person_ids=(person,),
            starts_at=opening(place, 0) + number % 90 * t.TICK,
        )  # fmt: skip

        def book(by: Session, key: UUID, wish: Wish = wish) -> UUID:
            made.append(by.office.appointments.book(by.actor, wish, key).id)
            return made[-1]

        def check_in(by: Session, key: UUID) -> UUID:
            return by.office.queue.check_in(by.actor, made[-1], key).appointment_id

        gestures += [
            _Gesture(book, AppointmentState.BOOKED),
            _Gesture(check_in, AppointmentState.ARRIVED),
        ]
    return gestures


class _Window:
    """A main window with everything it needs, showing the day."""

    def __init__(self, session: Session, theme: Any, translations: Any) -> None:
        from counter_app.ui.announcer import Announcer
        from counter_app.ui.desktop import Desktop
        from counter_app.ui.failures import Failures
        from counter_app.ui.scan import ScanCatcher
        from counter_app.ui.tasks import Tasks
        from counter_app.ui.today.day_lines import DayFilter
        from counter_app.ui.today.today_view import TodayView

        self.session, self.tasks, failures = session, Tasks(), Failures()
        self.tasks.on_failure(failures.show)
        self._desktop = Desktop(
            session, self.tasks, Announcer(), theme, translations, failures, ScanCatcher(), None
        )
        self._desktop.open()
        today = self._desktop.window.screen_named("today")
        assert isinstance(today, TodayView)  # noqa: S101 - that is its name
        self.day = today.model
        self.day.show_only(DayFilter.ALL)
        self.committed = 0.0
        session.office.store.on_commit(self._note_commit)

    def shows(self, visit: UUID, state: AppointmentState) -> bool:
        """Tell whether the list of the day has a visit in this state."""
        return any(row.line.id == visit and row.line.state is state for row in self.day.rows())

    def close(self) -> None:
        """Close the window and end its work; the session stays open."""
        self.tasks.close()
        self._desktop.close()
        self._desktop.deleteLater()  # its clock would tick on

    def _note_commit(self, *_: object) -> None:
        self.committed = time.perf_counter()


class _Course:
    """Goes from gesture to gesture, each in the next window, when all others show the last."""

    def __init__(
        self, windows: list[_Window], gestures: list[_Gesture], then: Callable[[], object]
    ) -> None:
        self._windows, self._gestures, self._then = windows, gestures, then
        self.taken: list[float] = []
        self.error: Exception | None = None
        self._number = -1
        self._visit: UUID | None = None
        self._arrived: dict[int, float] = {}
        for place, window in enumerate(windows):
            window.day.changed.connect(lambda place=place: self._look(place))

    @property
    def is_over(self) -> bool:
        """Whether all gestures were made and seen."""
        return self._number >= len(self._gestures)

    def begin(self) -> None:
        """Make the first gesture when every window has its day."""
        if all(window.day.day is not None for window in self._windows):
            self._next()
            return
        from PySide6.QtCore import QTimer

        QTimer.singleShot(50, self.begin)

    def _next(self) -> None:
        self._number += 1
        if self.is_over:
            self._then()
            return
        gesture, by = self._gestures[self._number], self._acting
        self._visit, self._arrived = None, {}
        by.tasks.run(by.day, lambda: gesture.act(by.session, new_id()), self._made, self._fail)

    @property
    def _acting(self) -> _Window:
        return self._windows[self._number % len(self._windows)]

    def _fail(self, error: Exception) -> None:
        self.error = error
        self._then()

    def _made(self, visit: UUID) -> None:
        self._visit = visit
        for place in range(len(self._windows)):
            self._look(place)

    def _look(self, place: int) -> None:
        """Note when a window has it; it may have come before the acting window was told."""
        if self.is_over or self._number < 0 or place in self._arrived:
            return
        at = time.perf_counter()
        window, state = self._windows[place], self._gestures[self._number].state
        if self._visit is None or not window.shows(self._visit, state):
            return
        self._arrived[place] = at
        if window is not self._acting and self._number >= _WARM_UP:
            self.taken.append((at - self._acting.committed) * 1000)
        if len(self._arrived) == len(self._windows):
            self._next()
