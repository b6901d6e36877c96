"""Messages as a clerk sees them: what failed, what is to be printed, trying again, printing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.ids import new_id
from counter_app.domain.messages import DeliveryState
from counter_app.ui.messages.messages_model import Shelf
from counter_app.ui.messages.messages_view import MessagesView
from counter_app.ui.translations import Translations
from tests import factories
from tests.mail_server import mail_server
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier
S = DeliveryState


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Send what stands in the outbox: one sent, one dead, one in doubt, the others to print."""
    with mail_server() as server:
        server.behaviour.recipients = ["550 no"]
        server.behaviour.ends = [""]
        visits = desk.office.appointments.day(desk.actor.location_id, desk.clock.now().date())
        for number, line in enumerate(visits):
            person = desk.office.people.get(line.person_id)
            changed = replace(person, email=f"p{number}@example.org" if number < 3 else None)
            desk.office.people.change(desk.actor, changed, new_id())
        sending = factories.dispatch(desk.office, factories.by_mail(server.port))
        for _ in range(3):
            sending.run(desk.actor)
            desk.clock.advance(timedelta(minutes=1))
    return desk


@pytest.fixture
def view(qtbot: QtBot, filled: Desk, translations: Translations, tmp_path: Path) -> MessagesView:
    made = MessagesView(filled.office, filled.actor, filled.tasks, FolderPrinter(tmp_path / "out"))
    filled.show(qtbot, made)
    made.restore_focus()
    return made


def states(view: MessagesView) -> list[DeliveryState]:
    return sorted(one.state for one in view.records.rows)


def test_what_needs_somebody_comes_first(view: MessagesView, nameless: Nameless) -> None:
    assert states(view) == [S.DEAD, S.DOUBTFUL]
    assert view.shelves.button(Shelf.TROUBLED).text() == "To look at (2)"
    assert view.shelves.button(Shelf.DONE).text() == "Went out (1)"
    words = {view.records.index(row, 6).data() for row in range(2)}
    assert words == {"address does not exist (550)", "no answer came back"}
    assert nameless(view) == []


def test_a_message_is_tried_again_by_keyboard(
    view: MessagesView, filled: Desk, qtbot: QtBot
) -> None:
    view.table.choose_row([one.state for one in view.records.rows].index(S.DEAD))
    QTest.keyClick(view.table, Qt.Key.Key_R, CONTROL)
    filled.settle(qtbot)
    assert states(view) == [S.DOUBTFUL]
    assert "queue again" in view.banner.text()


def test_one_in_doubt_is_sent_again_only_after_a_question(
    view: MessagesView, filled: Desk, qtbot: QtBot
) -> None:
    view.table.choose_row([one.state for one in view.records.rows].index(S.DOUBTFUL))
    box = view.try_again()
    assert box is not None
    assert "twice" in box.text()
    assert box.defaultButton().text() == "Leave it"
    box.defaultButton().click()
    filled.settle(qtbot)
    assert states(view) == [S.DEAD, S.DOUBTFUL]
    again = view.try_again()
    assert again is not None
    next(one for one in again.buttons() if one.text() == "Send again").click()
    filled.settle(qtbot)
    assert states(view) == [S.DEAD]


def test_letters_are_printed_one_by_one_or_all(
    view: MessagesView, filled: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_2, CONTROL)
    filled.settle(qtbot)
    waiting = view.records.rowCount()
    assert waiting > 5
    QTest.keyClick(view.table, Qt.Key.Key_P, CONTROL)
    filled.settle(qtbot)
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 1)
    assert view.records.rowCount() == waiting - 1
    view.print_all.click()
    filled.settle(qtbot)
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == waiting)
    assert view.records.rowCount() == 0
    assert f"{waiting - 1} letters" in view.banner.text()


def test_without_a_printer_the_letter_is_kept_as_a_file(
    filled: Desk, qtbot: QtBot, translations: Translations
) -> None:
    view = MessagesView(filled.office, filled.actor, filled.tasks, None)
    filled.show(qtbot, view)
    assert not view.print_all.isVisible()
    view.print.click()
    filled.settle(qtbot)
    dialog = view.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_the_person_is_opened_to_correct_the_address(view: MessagesView, qtbot: QtBot) -> None:
    one = view.table.record()
    assert view.records.index(0, 1).data() == one.name
    with qtbot.waitSignal(view.open_person) as opened:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [one.person_id]


def test_an_empty_shelf_says_so(empty_desk: Desk, qtbot: QtBot, translations: Translations) -> None:
    view = MessagesView(empty_desk.office, empty_desk.actor, empty_desk.tasks, None)
    empty_desk.show(qtbot, view)
    assert view.records.rowCount() == 0
    assert not view.again.isEnabled()
    assert not view.print.isEnabled()
