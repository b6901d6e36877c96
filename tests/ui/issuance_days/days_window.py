"""The screen of issuance days over an office of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.follow_scroll import FollowScroll
from tests import factories as f


@pytest.fixture
def office(tmp_path: Path, sqlite_template: Path) -> Iterator[Office]:
    database = tmp_path / "office.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{database}{tail}")
    opened = f.open_office(str(database), SetClock(f.NOW))
    yield opened
    opened.close()


@pytest.fixture
def view(office: Office, qtbot: QtBot, translations: Translations) -> Iterator[DaysView]:
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    office.store.on_commit(announcer.announce)
    made = DaysView(office, f.seat(office, "planner"), tasks)
    for page in made.pages.values():
        failures.adopt(page.part, made)
    announcer.changed.connect(lambda change, _by: made.on_change(change))
    frame = FollowScroll(made)  # as the main window holds it
    frame.resize(1090, 740)
    qtbot.addWidget(frame)
    frame.show()
    yield made
    QApplication.processEvents()
