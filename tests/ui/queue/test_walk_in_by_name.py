"""Somebody who is not on file: let in by keyboard, found on file later."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.domain.partial_date import PartialDate
from counter_app.ui.queue.join_dialog import JoinDialog
from counter_app.ui.queue.queue_view import QueueView
from counter_app.ui.queue.walk_in_dialog import WalkInDialog
from counter_app.ui.words import appointments as words
from tests.ui.visit_office import Bench

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> QueueView:
    made = QueueView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    bench.host(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.activate()
    return made


def opened(view: QueueView, qtbot: QtBot) -> WalkInDialog:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    dialog = view.findChild(WalkInDialog)
    with qtbot.waitExposed(dialog):
        dialog.activateWindow()
    dialog.search.setFocus()
    return dialog


def typed(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def let_in(view: QueueView, qtbot: QtBot) -> None:
    dialog = opened(view, qtbot)
    QTest.keyClicks(dialog.search, "Haddad")
    dialog.by_name.setFocus()
    QTest.keyClick(dialog.by_name, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.names.surname.hasFocus)
    QTest.keyClick(dialog.names.surname, Qt.Key.Key_Tab)
    typed("Lina")
    typed("00-00-1998")
    typed("0612345678")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_name_and_a_year_let_somebody_in_by_keyboard(
    view: QueueView, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    view.model.use_slips(FolderSlipPrinter(tmp_path / "slips"))
    let_in(view, qtbot)
    (entry,) = view.model.entries
    assert (entry.name, entry.by_name, entry.service) == ("Haddad, Lina", True, "BIOMETRICS")
    kept = bench.office.people.get(entry.person_id)
    assert (kept.date_of_birth, kept.phone) == (PartialDate(1998), "0612345678")
    assert kept.v_number is None
    assert "not on file" in view.table.model().index(0, 1).data()
    assert entry.ticket in view.banner.text()
    (slip,) = (tmp_path / "slips").iterdir()
    assert entry.ticket in slip.read_text(encoding="utf-8")


def test_what_is_no_date_is_said_beside_it_and_nothing_is_lost(
    view: QueueView, qtbot: QtBot, nameless: Nameless
) -> None:
    dialog = opened(view, qtbot)
    dialog.by_name.setChecked(True)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.names.surname, "Haddad")
    QTest.keyClicks(dialog.names.born, "31-02-1998")
    dialog.button.click()
    assert dialog.names.fields["date_of_birth"].error
    assert dialog.names.surname.text() == "Haddad"
    assert view.model.entries == ()
    assert nameless(dialog) == []


def test_a_card_is_not_offered_to_who_is_not_on_file(view: QueueView, qtbot: QtBot) -> None:
    dialog = opened(view, qtbot)
    assert dialog.service.findText(words.service("COLLECT_DOCUMENT")) >= 0
    dialog.by_name.setChecked(True)
    assert dialog.service.findText(words.service("COLLECT_DOCUMENT")) < 0
    dialog.by_name.setChecked(False)
    assert dialog.service.findText(words.service("COLLECT_DOCUMENT")) >= 0


def test_the_visit_is_joined_to_the_file_by_keyboard(
    view: QueueView, bench: Bench, qtbot: QtBot, nameless: Nameless
) -> None:
    filed = bench.add_person("Haddad", "Leena", "1998-04-01")
    let_in(view, qtbot)
    (entry,) = view.model.entries
    view.table.select(entry.appointment_id)
    button = view.acts.buttons["join"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.findChild(JoinDialog) is not None)
    dialog = view.findChild(JoinDialog)
    assert dialog.found.count() == 1
    assert nameless(dialog) == []
    with qtbot.waitExposed(dialog):
        dialog.activateWindow()
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.found, Qt.Key.Key_Return)
    (joined,) = view.model.entries
    assert (joined.person_id, joined.by_name, joined.name) == (filed.id, False, "Haddad, Leena")
    view.table.select(joined.appointment_id)
    assert not view.acts.buttons["join"].isVisible()
