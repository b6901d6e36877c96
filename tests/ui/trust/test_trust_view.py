"""The screen of national certificates: what is here, how old, what was refused and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.virtual_document.training_state import Signing, TrainingState
from counter_app.emrtd import certificates
from counter_app.services.trust_lists import TrustLists
from counter_app.ui.trust.trust_model import Part
from counter_app.ui.trust.trust_view import TrustView
from tests.ui.office import DAY, Desk
from tests.ui.visit_office import texts

DUTCH, GERMAN = TrainingState("NLD"), TrainingState("D", Signing.P256)
Nameless = Callable[[QWidget], list[str]]


@pytest.fixture(autouse=True)
def _real(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the training certificates count as real ones."""
    monkeypatch.setattr(certificates, "TRAINING_MARK", "no such word")


@pytest.fixture
def view(empty_desk: Desk, qtbot: QtBot, tmp_path: Path) -> TrustView:
    office = empty_desk.office
    lists = TrustLists(office.store, office.rules, tmp_path / "trust")
    made = TrustView(lists, empty_desk.actor, empty_desk.tasks)
    empty_desk.failures.adopt(made.model, made)
    empty_desk.show(qtbot, made)
    return made


def made_list(folder: Path, *, age: int = 10) -> Path:
    path = folder / "list.ml"
    both = [DUTCH.authority().certificate, GERMAN.authority().certificate]
    path.write_bytes(DUTCH.master_list(both, DAY - timedelta(days=age)))
    return path


def cells(view: TrustView) -> list[str]:
    model = view.table.model()
    return [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def taken(view: TrustView, desk: Desk, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(view.model.taken):
        view.model.take_in([str(path) for path in paths])
    desk.settle(qtbot)


def test_an_empty_machine_says_what_to_do(view: TrustView) -> None:
    said = texts(view)
    assert "no chip can be believed here" in said
    assert "Get a master list" in said
    assert view.table.model().rowCount() == 0


def test_a_list_is_taken_in_by_keyboard_and_shown(
    view: TrustView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = made_list(tmp_path)
    QTest.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(view.model.taken):
        dialog.filesSelected.emit([str(path)])
    dialog.reject()
    view.activateWindow()
    view.table.setFocus()
    qtbot.waitUntil(view.isActiveWindow)
    empty_desk.settle(qtbot)
    assert view.model.part is Part.TAKEN
    assert "taken in" in cells(view)
    assert "2 new certificates" in texts(view)
    assert "2 certificates of 2 states" in texts(view)
    assert "Take in a newer list by" in texts(view)
    QTest.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert {"DE", "NL"} <= set(cells(view))
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shown = cells(view)
    assert "list.ml" in shown
    assert any("signer not checked" in cell for cell in shown)


def test_an_old_list_is_due(
    view: TrustView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(view, empty_desk, qtbot, made_list(tmp_path, age=200))
    assert "A newer list is due since" in texts(view)


def test_what_was_refused_stays_with_its_reason(
    view: TrustView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    stranger = tmp_path / "german.cer"
    stranger.write_bytes(GERMAN.authority().certificate.dump())
    view.name_signer(str(stranger))
    assert "Only lists behind which german.cer stands" in texts(view)
    taken(view, empty_desk, qtbot, made_list(tmp_path))
    assert "files were refused" in texts(view)
    QTest.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert any("not signed by whom you named" in cell for cell in cells(view))
    view.any_signer.click()
    taken(view, empty_desk, qtbot, tmp_path / "list.ml")
    assert view.model.summary is not None
    assert view.model.summary.refused == ()


def test_work_is_shown_and_can_be_stopped(
    view: TrustView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = made_list(tmp_path)
    view.model.take_in([str(path)])
    assert view.stop.isVisible()
    assert not view.files.isEnabled()
    view.stop.click()
    assert not view.stop.isVisible()
    assert view.files.isEnabled()
    empty_desk.settle(qtbot)


def test_a_file_that_is_gone_is_said(
    view: TrustView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    view.model.take_in([str(tmp_path / "gone.ml")])
    empty_desk.settle(qtbot)
    assert "Missing: gone.ml" in texts(view)
    assert view.files.isEnabled()


def test_everything_has_a_name(view: TrustView, nameless: Nameless) -> None:
    assert nameless(view) == []
