"""Scans that lead to nobody, where a machine works with a package: noted, and brought home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.packages.package import ScanFailure as F
from counter_app.exchange.token import SigningKey, make_token
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.packages import FailedScanRow
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_view import FloorView, Post
from counter_app.ui.queue.kiosk_model import KioskModel
from counter_app.ui.queue.kiosk_view import KioskView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import factories as f
from tests.issuance_day_floor_office import floor
from tests.offline_day import Hall, Laptop, alone

UNKNOWN_CARD, UNKNOWN_NUMBER, UNKNOWN_CODE = "V999A9999", "9999999999", "ABCD2345"
BARCODE = "8710398500001"
Opened = Callable[[str], tuple[Desktop, Laptop]]


@pytest.fixture
def hall(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "host", "runner")
    floor(office, [f.later(30), f.later(60)])
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


@pytest.fixture
def open_window(
    hall: Hall, qtbot: QtBot, translations: Translations, theme: Theme, qapp: QApplication
) -> Iterator[Opened]:
    """Give a function that opens the window on a package, with a hand scanner at the machine."""
    closers: list[Callable[[], object]] = []

    def opened(login: str) -> tuple[Desktop, Laptop]:
        laptop = alone(hall)
        session = startup.sign_in(
            str(laptop.file), login, f.PASSWORD, clock=laptop.clock, cost=f.CHEAP
        )
        tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
        tasks.on_failure(failures.show)
        scanner = ScanCatcher(clock=lambda: 1000.0)  # no time between keys: all of it is a scan
        scanner.install(qapp)
        made = Desktop(session, tasks, announcer, theme, translations, failures, scanner, None)
        with qtbot.waitExposed(made.window):
            made.open()
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)

        def close() -> None:
            qapp.removeEventFilter(scanner)
            made.close()
            made.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            session.close()

        closers.append(close)
        return made, laptop

    yield opened
    for close in closers:
        close()


def scan(qtbot: QtBot, desktop: Desktop, text: str) -> None:
    """Send the keys that a hand scanner sends."""
    target = QApplication.focusWidget() or desktop.window
    with qtbot.waitSignal(desktop._scanner.scanned):
        QTest.keyClicks(target, text)
        QTest.keyClick(target, Qt.Key.Key_Return)


def noted(office: Office) -> list[F]:
    with office.store.reading() as session:
        rows = table(FailedScanRow)
        return list(session.execute(select(rows.c.failure).order_by(rows.c.id)).scalars())


def test_a_desk_notes_what_its_scans_did_not_lead_to(
    hall: Hall, open_window: Opened, qtbot: QtBot
) -> None:
    desktop, laptop = open_window("clerk")
    desktop.window.show_screen("people")
    forged = make_token(SigningKey.make(), new_id(), f.later(600))
    for text in (UNKNOWN_CARD, UNKNOWN_NUMBER, UNKNOWN_CODE, BARCODE, forged):
        scan(qtbot, desktop, text)
    office = desktop.session.office
    assert noted(office) == [
        F.CARD_UNKNOWN, F.NOT_IN_PACKAGE, F.NOT_IN_PACKAGE, F.UNREADABLE, F.BAD_TOKEN,
    ]  # fmt: skip
    desktop.window.top.field.setText(UNKNOWN_NUMBER)  # typed, and no scan
    desktop.window.top.searched.emit(UNKNOWN_NUMBER)
    desktop.window.show_screen("queue")
    scan(qtbot, desktop, UNKNOWN_CARD)
    assert noted(office)[5:] == [F.CARD_UNKNOWN]
    laptop.clock.advance(timedelta(hours=1))
    closed = laptop.close(office, desktop.session.actor)
    hall.clock.advance(timedelta(hours=3))
    merged = hall.merge(closed)
    assert (merged.accepted, merged.conflicts) == (6, 0)
    assert sorted(noted(hall.office)) == sorted(noted(office))
    assert hall.merge(closed).was_known
    assert len(noted(hall.office)) == 6


def test_the_door_notes_scans_and_nothing_that_was_typed(
    hall: Hall, open_window: Opened, qtbot: QtBot
) -> None:
    desktop, _ = open_window("host")
    desktop.window.show_screen("floor")
    view = desktop.window.screen_named("floor")
    assert isinstance(view, FloorView)
    assert view.post is Post.DOOR
    scan(qtbot, desktop, UNKNOWN_CARD)
    scan(qtbot, desktop, BARCODE)
    office = desktop.session.office
    assert noted(office) == [F.CARD_UNKNOWN, F.UNREADABLE]
    card = hall.office.storage.stock(f.seat(hall.office, "clerk", ""))[0]
    scan(qtbot, desktop, card.document_number)  # a guest's: it leads to somebody
    page = view.pages[Post.DOOR]
    assert isinstance(page, DoorPage)
    page.entry.setText(UNKNOWN_NUMBER)
    page.entry.returnPressed.emit()
    assert len(noted(office)) == 2


def test_a_runner_notes_a_card_that_nobody_knows(
    hall: Hall, open_window: Opened, qtbot: QtBot
) -> None:
    desktop, _ = open_window("runner")
    desktop.window.show_screen("floor")
    scan(qtbot, desktop, UNKNOWN_CARD)
    scan(qtbot, desktop, BARCODE)
    assert noted(desktop.session.office) == [F.CARD_UNKNOWN, F.UNREADABLE]


def test_a_kiosk_notes_its_scans(hall: Hall, open_window: Opened, qtbot: QtBot) -> None:
    desktop, _ = open_window("host")
    session = desktop.session
    kiosk = KioskView(KioskModel(session.office, session.actor, InlineTasks()))
    qtbot.addWidget(kiosk)
    kiosk.on_scan(UNKNOWN_CODE)
    kiosk.on_scan(BARCODE)
    kiosk.start.entered.emit(UNKNOWN_CODE)  # typed with fingers
    assert noted(session.office) == [F.NOT_IN_PACKAGE, F.UNREADABLE]


def test_with_a_network_nothing_is_kept(hall: Hall) -> None:
    clerk = f.seat(hall.office, "clerk")
    assert not hall.office.offline.note_scan(clerk, F.UNREADABLE, new_id())
    assert noted(hall.office) == []
