"""A municipality's counter in the whole program's window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.partial_date import PartialDate
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.startup import Session
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import factories as f
from tests import partner_office as p


@pytest.fixture
def clock() -> SetClock:
    return SetClock(f.NOW)


@pytest.fixture
def office(tmp_path: Path, sqlite_template: Path, clock: SetClock) -> Iterator[Office]:
    database = tmp_path / "office.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{database}{tail}")
    opened = f.open_office(str(database), clock)
    yield opened
    opened.close()


@dataclass(frozen=True, slots=True)
class Counter:
    """A partner, and the window of its clerk."""

    partner: p.Partner
    desktop: Desktop


PEOPLE = (
    ("Nguyen", "Linh", 1999), ("Kowalska", "Zofia", 1988), ("Haddad", "Yara", 1991),
    ("Okafor", "Chidi", 2001), ("Silva Santos", "Beatriz", 1979),
)  # fmt: skip


def fill(partner: p.Partner) -> None:
    """Put cards on the shelf and book their people today, each twenty minutes after the other."""
    office, head = partner.office, partner.head
    office.planning.add_rules(
        head, tuple(f.rule(partner.place.id, weekday, desks=2) for weekday in range(6))
    )
    office.planning.lay_out(head, partner.place.id, f.TODAY, f.TODAY)
    for number, (surname, given, year) in enumerate(PEOPLE, 1):
        someone = partner.due(
            surname=surname, given_names=given, date_of_birth=PartialDate(year, 3, number)
        )
        wish = Wish(
            location_id=partner.place.id, service="COLLECT_DOCUMENT",
            starts_at=f.NOW + timedelta(minutes=20 * number), person_ids=(someone.id,),
        )  # fmt: skip
        office.appointments.book(head, wish, new_id())


def open_window(
    partner: p.Partner, qtbot: QtBot, theme: Theme, translations: Translations, folder: Path
) -> Desktop:
    """Open the program as the partner's clerk."""
    office = partner.office
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    made = Desktop(
        Session(office.seen_by(partner.clerk), partner.clerk), tasks, announcer, theme,
        translations, failures, ScanCatcher(), FolderPrinter(folder / "printed"),
    )  # fmt: skip
    made.window.resize(1280, 800)
    made.open()
    qtbot.waitExposed(made.window)
    return made


def put_away(desktop: Desktop) -> None:
    """Close a window and let it go."""
    desktop.close()
    desktop.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def counter(
    office: Office, tmp_path: Path, qtbot: QtBot, theme: Theme, translations: Translations
) -> Iterator[Counter]:
    """Open a municipality's counter that may hand out."""
    partner = p.partner(office)
    partner.mandate()
    fill(partner)
    desktop = open_window(partner, qtbot, theme, translations, tmp_path)
    yield Counter(partner, desktop)
    put_away(desktop)
