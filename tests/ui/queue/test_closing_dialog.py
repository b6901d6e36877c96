"""Closing a desk at a time from the queue, by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role, permissions_of
from counter_app.domain.queue import Target
from counter_app.ui.queue.closing_dialog import ClosingDialog
from counter_app.ui.queue.queue_view import QueueView
from tests.ui.visit_office import Bench

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> QueueView:
    bench.office.hall.take_desk(bench.actor, new_id())
    made = QueueView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    bench.host(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.activate()
    return made


def opened(view: QueueView, qtbot: QtBot) -> ClosingDialog:
    if QApplication.focusWidget() is not None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    else:
        view.desks_button.click()
    dialog = next(one for one in view.findChildren(ClosingDialog) if one.isVisible())
    with qtbot.waitExposed(dialog):
        dialog.activateWindow()
    return dialog


def type_time(dialog: ClosingDialog, at: str, qtbot: QtBot) -> None:
    dialog.at.setFocus()
    dialog.at.selectAll()
    QTest.keyClicks(dialog.at, at)
    qtbot.waitUntil(lambda: not dialog._pause.isActive())


def cell(dialog: ClosingDialog, column: int) -> str:
    return str(dialog.table.model().index(0, column).data())


def test_who_is_hit_stands_there_before_anything_is_done(
    view: QueueView, bench: Bench, qtbot: QtBot, nameless: Nameless
) -> None:
    bench.serve(bench.people("nguyen").id, at=9)
    visit = bench.book(bench.people("le d").id, at=10)
    bench.come(visit)
    other = replace(bench.other_desk(), session_id=new_id())
    bench.office.hall.take_desk(other, new_id())
    bench.office.queue.transfer(
        bench.actor, visit.id, Target(desk_id=bench.actor.desk_id), "", new_id()
    )
    dialog = opened(view, qtbot)
    type_time(dialog, "1600", qtbot)
    assert dialog.table.model().rowCount() == 1
    soon = (bench.clock.now() + timedelta(minutes=1)).astimezone(dialog.model.zone)
    type_time(dialog, f"{soon:%H%M}", qtbot)
    assert (cell(dialog, 2), cell(dialog, 3)) == ("was sent to this desk", "desk 5")
    assert "It hits 2 who are here." in dialog.summary.text()
    assert bench.office.hall.at_work(bench.actor.location_id)[0].until is None
    assert nameless(dialog) == []


def test_a_desk_closes_and_opens_again_by_keyboard(
    view: QueueView, bench: Bench, qtbot: QtBot
) -> None:
    dialog = opened(view, qtbot)
    assert dialog.at.text() == "09:30"
    type_time(dialog, "1630", qtbot)
    QTest.keyClick(dialog.at, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.closes_at is not None)
    assert "closes at 16:30" in view.strip._facts.text()
    bench.clock.set(dialog.model.today_at(time(16, 30)))
    view.reload()
    assert not view.strip.call_button.isEnabled()
    assert "closed at 16:30" in view.strip._facts.text()
    again = opened(view, qtbot)
    again.open_button.click()
    qtbot.waitUntil(lambda: view.model.closes_at is None)
    assert view.strip.call_button.isEnabled()


def test_a_past_time_is_said_beside_it(view: QueueView, qtbot: QtBot) -> None:
    dialog = opened(view, qtbot)
    type_time(dialog, "0830", qtbot)
    assert dialog._at_field.error
    type_time(dialog, "99", qtbot)
    assert "16:30" in dialog._at_field.error
    assert not dialog.close_button.isEnabled()


def test_a_clerk_closes_no_colleagues_desk(bench: Bench, qtbot: QtBot) -> None:
    other = replace(bench.other_desk(), session_id=new_id())
    bench.office.hall.take_desk(other, new_id())
    clerk = replace(bench.actor, permissions=permissions_of(frozenset({Role.CLERK})))
    view = QueueView(bench.office, clerk, bench.tasks)
    qtbot.addWidget(view)
    view.show()
    view.activate()
    dialog = opened(view, qtbot)
    assert dialog.desk.count() == 0
    assert "Choose yours first" in dialog.banner.text()
