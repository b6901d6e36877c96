"""From a scan in the real window to the person painted in it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from counter_app.startup import Session

_LONGEST = 10.0  # seconds; then something is wrong
_BETWEEN = 0.1
"""Seconds between scans: what loads beside the person belongs to that scan, not to the next."""


def scans_on_screen(session: Session, scans: Sequence[tuple[str, UUID]]) -> list[float]:
    """Scan into the main window; return for each the milliseconds until the person was painted.

    Args:
        session: who works; stays open.
        scans: what is scanned, and whom it must bring up.

    Raises:
        RuntimeError: a scan brought up nobody, or somebody else.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from counter_app import paths
    from counter_app.ui.announcer import Announcer
    from counter_app.ui.desktop import Desktop
    from counter_app.ui.failures import Failures
    from counter_app.ui.people.people_view import PeopleView
    from counter_app.ui.scan import ScanCatcher
    from counter_app.ui.tasks import Tasks
    from counter_app.ui.theme import Theme
    from counter_app.ui.translations import Translations

    application = QApplication.instance() or QApplication(["counter-app"])
    assert isinstance(application, QApplication)  # noqa: S101 - made above, or for windows
    failures, tasks = Failures(), Tasks()
    tasks.on_failure(failures.show)
    desktop = Desktop(
        session, tasks, Announcer(), Theme(application, paths.resource(), "light", 100),
        Translations(application, paths.resource("i18n")), failures, ScanCatcher(), None,
    )  # fmt: skip
    shown: list[UUID] = []

    def look(seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            application.processEvents()

    def bring_up(text: str, who: UUID) -> float:
        shown.clear()
        begun = time.perf_counter()
        desktop.window.take_scan(text)
        while not shown or not page.isVisible():
            application.processEvents()
            if time.perf_counter() - begun > _LONGEST:
                message = "a scan brought nobody up"
                raise RuntimeError(message)
        page.repaint()
        taken = (time.perf_counter() - begun) * 1000
        if shown[-1] != who:
            message = "a scan brought somebody else up"
            raise RuntimeError(message)
        look(_BETWEEN)
        return taken

    try:
        desktop.window.resize(1280, 800)
        desktop.open()
        people = desktop.window.screen_named("people")
        assert isinstance(people, PeopleView)  # noqa: S101 - that is its name
        page = people.person
        page.model.shown.connect(lambda found: shown.append(found.page.person.id))
        look(_BETWEEN)
        bring_up(*scans[0])  # the page is laid out for the first time
        return [bring_up(text, who) for text, who in scans]
    finally:
        tasks.close()
        desktop.close()
        application.processEvents()
