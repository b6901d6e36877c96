"""The main window with all its screens: who sees what, and where a scan or a search leads."""

import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.espeak import Espeak
from counter_app.devices.ports import Speaker
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.ids import new_id
from counter_app.domain.operators import ROLES, Role
from counter_app.startup import Session
from counter_app.store.journal import Journal
from counter_app.store.store import Store
from counter_app.ui.desktop import Desktop
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.queue.call_screen_view import CallScreenView
from counter_app.ui.queue.queue_view import QueueView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests.ui.office import Desk, desk, issuance_day

__all__ = ["desk", "issuance_day"]


class Opener:
    """Opens the desktop of an office for a session."""

    def __init__(self, desk: Desk, theme: Theme, translations: Translations) -> None:
        self._desk, self._theme, self._translations = desk, theme, translations
        self.opened: list[Desktop] = []

    def __call__(self, session: Session, speaker: Speaker | None = None) -> Desktop:
        there = self._desk
        made = Desktop(
            session, there.tasks, there.announcer, self._theme, self._translations,
            there.failures, ScanCatcher(), None, speaker=speaker,
        )  # fmt: skip
        made.open()
        self.opened.append(made)
        return made


@pytest.fixture
def open_desktop(
    desk: Desk, theme: Theme, translations: Translations, qtbot: QtBot
) -> Iterator[Opener]:
    opener = Opener(desk, theme, translations)
    yield opener
    desk.settle(qtbot)
    for one in opener.opened:
        one.close()


def session_of(desk: Desk, journal: Journal | None = None) -> Session:
    return Session(desk.office, desk.actor, journal)


def test_a_v_number_brings_up_the_person(desk: Desk, open_desktop: Opener, qtbot: QtBot) -> None:
    desktop = open_desktop(session_of(desk))
    desktop.find("0307388624")
    qtbot.waitUntil(
        lambda: desktop.window.current_screen() is desktop.window.screen_named("people")
    )


def test_a_scanned_letter_brings_up_the_visit(
    desk: Desk, open_desktop: Opener, qtbot: QtBot
) -> None:
    desktop = open_desktop(session_of(desk))
    line = desk.office.appointments.day(desk.actor.location_id, desk.clock.now().date())[0]
    letter = desk.office.messages.appointment_letter(desk.actor, line.id)
    desktop.find(letter.token)
    visit = desktop.window.screen_named("visit")
    assert isinstance(visit, VisitView)
    qtbot.waitUntil(lambda: visit.model.case is not None)
    assert desktop.window.current_screen() is visit


def test_words_are_searched_among_people(desk: Desk, open_desktop: Opener, qtbot: QtBot) -> None:
    desktop = open_desktop(session_of(desk))
    desktop.find("nguyen")
    qtbot.waitUntil(
        lambda: desktop.window.current_screen() is desktop.window.screen_named("people")
    )


def test_an_auditor_sees_the_trail_and_nothing_else(desk: Desk, open_desktop: Opener) -> None:
    from dataclasses import replace

    auditor = replace(desk.actor, permissions=ROLES[Role.AUDITOR])
    desktop = open_desktop(Session(desk.office, auditor))
    assert desktop.window.rail.names() == ["audit"]


@pytest.mark.parametrize("has_voice", [True, False])
def test_whether_the_screen_in_the_hall_speaks_is_chosen_where_there_is_a_voice(
    desk: Desk, open_desktop: Opener, has_voice: bool
) -> None:
    desktop = open_desktop(session_of(desk), Espeak() if has_voice else None)
    queue = desktop.window.screen_named("queue")
    assert isinstance(queue, QueueView)
    button = queue.screen_button
    assert (button.menu() is not None) is has_voice

    def shown() -> CallScreenView:
        return next(
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, CallScreenView) and one.isVisible()
        )

    if has_voice:
        button.aloud.trigger()
        assert shown().model.speaks
        button.silent.trigger()
    else:
        button.click()
    assert not shown().model.speaks
    shown().close()


@pytest.mark.parametrize("was_saved", [True, False])
def test_it_says_what_became_of_a_step_that_a_crash_cut_short(
    desk: Desk, open_desktop: Opener, qtbot: QtBot, tmp_path: Path, was_saved: bool
) -> None:
    gesture = new_id()
    if was_saved:
        lines = desk.office.appointments.day(desk.actor.location_id, desk.clock.now().date())
        booked = next(line for line in lines if line.state is AppointmentState.BOOKED)
        desk.office.queue.check_in(desk.actor, booked.id, gesture)
    folder = tmp_path / "gestures"
    journal = Journal(folder)
    begun = desk.clock.now() - timedelta(minutes=3)
    (folder / str(gesture)).write_text(begun.isoformat(), encoding="ascii")
    desktop = open_desktop(session_of(desk, journal))
    screen = desktop.window.current_screen()
    assert screen is not None
    qtbot.waitUntil(screen.banner.isVisible)
    words = screen.banner.text()
    assert ("the step was saved" in words) is was_saved
    assert ("do it again" in words) is not was_saved
    assert journal.left_over() == ()


def test_no_screen_asks_the_database_on_the_windows_own_thread(
    desk: Desk, open_desktop: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow database must not freeze the window: every question is asked by a worker."""
    asked: list[str] = []

    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if threading.current_thread() is threading.main_thread():
                asked.append("".join(traceback.format_stack(limit=6)))
            return real(*given, **named)

        return call

    for door in ("reading", "work"):
        monkeypatch.setattr(Store, door, watched(getattr(Store, door)))
    desktop = open_desktop(Session(desk.office, desk.actor))
    for name in desktop.window.rail.names():
        desktop.window.show_screen(name)
        desk.settle(qtbot)
    assert asked == []
