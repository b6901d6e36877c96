"""Practice at the visit: a made-up document is chosen, laid and read, by keyboard only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.services.practice_desk import PracticeDesk
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.practice_dialog import PracticeDialog
from counter_app.ui.issuance.visit_view import VisitView
from tests.ui.visit_office import MORNING, Bench, passport_of, texts

K = Qt.Key
Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> VisitView:
    desk = PracticeDesk(SetClock(MORNING), wait=lambda _: None)
    devices = DeskDevices(chips=desk, practice=desk)
    made = VisitView(bench.office, bench.actor, bench.tasks, devices)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.open(bench.serve(bench.people("nguyen, duyen").id).id)
    return made


def dialog_of(view: VisitView, qtbot: QtBot) -> PracticeDialog:
    focus = QApplication.focusWidget() or view
    QTest.keyClick(focus, K.Key_L, Qt.KeyboardModifier.ControlModifier)
    found = view.identity.findChild(PracticeDialog)
    assert isinstance(found, PracticeDialog)
    qtbot.waitExposed(found)
    return found


def lay(view: VisitView, qtbot: QtBot, words: str, *, strangers: bool = False) -> None:
    dialog = dialog_of(view, qtbot)
    QTest.keyClicks(dialog.filter, words)
    dialog.stranger.setChecked(strangers)
    QTest.keyClick(dialog.filter, K.Key_Return)
    view.activateWindow()
    QApplication.processEvents()


def read_chip() -> None:
    QTest.keyClick(QApplication.focusWidget(), K.Key_C)
    QApplication.processEvents()


def case_of(view: VisitView) -> Case:
    assert view.model.case is not None
    return view.model.case


def test_a_document_is_laid_scanned_and_read_by_keyboard(view: VisitView, qtbot: QtBot) -> None:
    lay(view, qtbot, "copied old without")
    document = case_of(view).document
    assert document is not None
    assert document.mrz.surname == "NGUYEN"
    assert not document.was_typed
    read_chip()
    said = texts(view.identity)
    assert "a copy, or broken" in said
    assert "practice signature" in said
    lay(view, qtbot, "passport of today")
    chip = case_of(view).chip
    assert chip is None
    assert case_of(view).document is not None
    read_chip()
    assert "no copy" in texts(view.identity)


def test_a_passport_that_was_scanned_keeps_its_lines(
    view: VisitView, bench: Bench, qtbot: QtBot
) -> None:
    number = case_of(view).visit.person.v_number
    assert number is not None
    view.on_scan(passport_of(number))
    before = case_of(view).document
    lay(view, qtbot, "photo replaced")
    assert case_of(view).document is before
    read_chip()
    assert "not as signed" in texts(view.identity)


def test_somebody_elses_document_differs_from_the_file(view: VisitView, qtbot: QtBot) -> None:
    lay(view, qtbot, "passport of today", strangers=True)
    assert "The surname differs" in texts(view.identity)


def test_the_list_narrows_and_moves_by_keyboard(
    view: VisitView, qtbot: QtBot, nameless: Nameless
) -> None:
    dialog = dialog_of(view, qtbot)
    assert nameless(dialog) == []
    assert "They prove nothing about anybody" in texts(dialog)
    assert len(dialog.names()) == 47
    QTest.keyClicks(dialog.filter, "signer")
    assert dialog.names() == [
        "signer-unknown", "signer-forged", "signer-expired", "signer-revoked"
    ]  # fmt: skip
    QTest.keyClick(dialog.filter, K.Key_Down)
    current = dialog.list.currentItem()
    assert current.text().startswith("Forged signer")
    QTest.keyClicks(dialog.filter, "xyz")
    assert dialog.names() == []
    assert not dialog.button.isEnabled()
    QTest.keyClick(dialog.filter, K.Key_Escape)
    assert case_of(view).document is None


def test_a_real_desk_has_no_practice(bench: Bench, qtbot: QtBot) -> None:
    view = VisitView(bench.office, bench.actor, bench.tasks, DeskDevices())
    qtbot.addWidget(view)
    view.show()
    view.open(bench.serve(bench.people("rana").id).id)
    assert view.identity.choose_practice() is None
    assert not view.identity.practice_button.isVisible()
    assert "Practice" not in texts(view)
    view.model.lay_practice("passport")
    assert case_of(view).document is None
