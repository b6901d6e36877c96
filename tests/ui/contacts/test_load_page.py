"""A case load through real events: a list is chosen, looked at, booked, and reported."""

from __future__ import annotations

import threading
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from counter_app.domain.contacts.case_booking import CaseBookings, CaseOutcome
from counter_app.domain.operators import Actor
from counter_app.services.case_booking import Stopped
from counter_app.services.case_load import Told
from counter_app.ui.contacts.contacts_view import ContactsView, Part
from counter_app.ui.contacts.load_model import Doing
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import contacts_office as c
from tests.case_racers import booker
from tests.ui.conftest import Grab
from tests.ui.office import Desk


def screen_of(desk: Desk, qtbot: QtBot) -> ContactsView:
    c.on_the_map(desk.office)
    desk.office.case_booking = booker(desk.office)
    view = ContactsView(desk.office, desk.actor, desk.tasks)
    desk.failures.adopt(view, view)
    desk.show(qtbot, view)
    view.go(Part.LOAD)
    return view


def a_list(desk: Desk, folder: Path, families: int = 2) -> Path:
    file, lines = folder / "zomer.csv", ["V-nummer;Soort;Gezin"]
    for n in range(families):
        lines += [
            f"{c.in_delft(desk.office, desk.actor).v_number};Wdocument;F{n}" for _ in range(2)
        ]
    lines.append("9999999999;verlenging;")
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def choose(desk: Desk, qtbot: QtBot, view: ContactsView, file: Path) -> None:
    """Choose a list by the keys, as the dialog gives it."""
    qtbot.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.findChild(QFileDialog) is not None)
    dialog = view.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    view.activateWindow()
    view.load.table.setFocus()
    desk.settle(qtbot)
    qtbot.waitUntil(view.load.table.hasFocus)


def answer(words: str) -> None:
    (box,) = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    ]
    next(one for one in box.buttons() if one.text() == words).click()


def outcomes(view: ContactsView) -> list[CaseOutcome]:
    return [one.outcome for one in view.load.model.rows]


def test_a_list_is_looked_at_booked_and_reported(
    desk: Desk, qtbot: QtBot, tmp_path: Path, translations: Translations
) -> None:
    translations.use("en")
    view = screen_of(desk, qtbot)
    o, page = CaseOutcome, view.load
    assert not page.book.isEnabled()
    choose(desk, qtbot, view, a_list(desk, tmp_path))
    assert outcomes(view) == [o.PROPOSED] * 4 + [o.WRONG]
    assert "2 appointments for 4 people can be booked" in page.sums.text()
    assert page.book.text() == "Book all 2 proposals…"
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    answer("Not now")
    assert page.model.doing is Doing.NOTHING
    view.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    answer("Book all")
    desk.settle(qtbot)
    assert outcomes(view) == [o.BOOKED] * 4 + [o.WRONG]
    assert "2 appointments are booked for 4 people" in view.banner.text()
    assert not page.book.isEnabled()
    page.only_left.setChecked(True)
    assert outcomes(view) == [o.WRONG]
    page.table.selectRow(0)
    assert page.why.text().startswith("Nobody on file has this V-number.")
    with qtbot.waitSignal(page.model.written) as made:
        page.keep.click()
    name, data = made.args
    assert name == "zomer-report.xlsx"
    sheet = load_workbook(BytesIO(bytes(data))).active
    assert sheet is not None
    first = [one.value for one in list(sheet.rows)[1]]
    assert (first[3], first[5]) == ("Booked", "Den Haag")
    for dialog in view.findChildren(QFileDialog):
        dialog.close()
    page.look.click()
    desk.settle(qtbot)
    page.only_left.setChecked(False)
    assert outcomes(view) == [o.BEFORE] * 4 + [o.WRONG]


def test_booking_is_stopped_and_gone_on_with(
    desk: Desk, qtbot: QtBot, tmp_path: Path, translations: Translations,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    translations.use("en")
    view = screen_of(desk, qtbot)
    page, o = view.load, CaseOutcome
    choose(desk, qtbot, view, a_list(desk, tmp_path, 4))
    real, clicked = desk.office.case_booking, threading.Event()

    class Waits:
        """Books one family and waits for the click."""

        @staticmethod
        def book(actor: Actor, file: Path, *, told: Told, stopped: Stopped) -> CaseBookings:
            def then(done: int, of: int) -> None:
                told(done, of)
                clicked.wait(20)

            return real.book(actor, file, told=then, stopped=stopped)

    monkeypatch.setattr(desk.office, "case_booking", Waits())
    page.book.click()
    answer("Book all")
    qtbot.waitUntil(lambda: page.bar.value() > 0)
    assert page.stop.isVisible()
    assert not page.choose.isEnabled()
    page.stop.click()
    clicked.set()
    desk.settle(qtbot)
    assert sorted(outcomes(view)) == [o.BOOKED] * 2 + [o.NOT_REACHED] * 6 + [o.WRONG]
    assert view.banner.text().startswith("Stopped. 1 appointments are booked")
    assert page.book.text() == "Go on booking"
    page.book.click()
    desk.settle(qtbot)
    assert sorted(outcomes(view)) == [o.BEFORE] * 2 + [o.BOOKED] * 6 + [o.WRONG]


def test_pictures(
    desk: Desk, qtbot: QtBot, tmp_path: Path, theme: Theme, translations: Translations, grab: Grab
) -> None:
    """Save pictures for the eye; here only that nothing is wider than a desk's window."""
    view = screen_of(desk, qtbot)
    grab(view, "load-empty-en-light-100")
    choose(desk, qtbot, view, a_list(desk, tmp_path, 5))
    for language, name, zoom, size in (
        ("en", "light", 100, (1060, 720)), ("nl", "dark", 100, (1700, 980)),
        ("nl", "light", 200, (1700, 980)), ("nl", "contrast", 100, (1060, 720)),
    ):  # fmt: skip
        translations.use(language)
        theme.use(name)
        theme.set_zoom(zoom)
        view.resize(*size)
        view.load.table.selectRow(10)
        grab(view, f"load-{language}-{name}-{zoom}")
    theme.set_zoom(100)
    assert view.minimumSizeHint().width() <= 1060
