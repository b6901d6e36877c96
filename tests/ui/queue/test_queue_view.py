"""The queue's screen, on a real office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.ids import new_id
from counter_app.domain.queue import QueueState
from counter_app.ui.queue.queue_view import QueueView
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.visit_office import DAY, Bench, passport_of, texts

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


def _three_wait(bench: Bench, view: QueueView) -> None:
    for place, name in enumerate(("le d", "nguyen", "rana")):
        bench.come(bench.book(bench.people(name).id, at=10 + place))
    view.reload()


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_next_one_is_called_served_and_opened_by_keyboard(
    view: QueueView, bench: Bench, qtbot: QtBot
) -> None:
    _three_wait(bench, view)
    first = view.model.waiting[0]
    _press(Qt.Key.Key_F8)
    assert view.model.mine is not None
    assert view.model.mine.appointment_id == first.appointment_id
    assert first.ticket in texts(view.strip)
    with qtbot.waitSignal(view.open_visit) as told:
        _press(Qt.Key.Key_F9)
    assert told.args == [first.appointment_id]
    assert view.model.mine.state is QueueState.SERVING


def test_calling_next_while_serving_asks_first(view: QueueView, bench: Bench) -> None:
    _three_wait(bench, view)
    served = view.model.waiting[0]
    view.strip.call_button.click()
    view.strip.serve_button.click()
    view.strip.call_button.click()
    question = view.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert served.ticket in question.text()
    assert bench.office.queue.entry(served.appointment_id) is not None
    go = next(b for b in question.buttons() if b.text() == "Finish and call next")
    assert question.defaultButton() is not go
    go.click()
    assert bench.office.queue.entry(served.appointment_id) is None
    assert view.model.mine is not None
    assert view.model.mine.appointment_id != served.appointment_id


def test_a_family_for_several_services_says_so_at_the_desk(view: QueueView, bench: Bench) -> None:
    first, second = bench.people("nguyen"), bench.people("rana")
    start = bench.office.appointments.free_starts(
        "RESIDENCE_ENDORSEMENT", bench.actor.location_id, DAY
    )[10]
    coming = (Asked(first.id, ("RESIDENCE_ENDORSEMENT",)), Asked(second.id, ("COLLECT_DOCUMENT",)))
    wish = Wish(
        location_id=bench.actor.location_id, starts_at=start.starts_at, participants=coming
    )  # fmt: skip
    bench.come(bench.office.appointments.book(bench.actor, wish, new_id()))
    view.reload()
    cell = view.table.model().index(0, 2)
    assert cell.data() == "Residence endorsement sticker + 1 more · 2 persons"
    everything = "Residence endorsement sticker + Collect residence document"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == f"{everything} · 2 persons"
    assert everything in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    _press(Qt.Key.Key_F8)
    assert everything in texts(view.strip)


def test_a_refresh_keeps_the_selection(view: QueueView, bench: Bench) -> None:
    _three_wait(bench, view)
    chosen = view.model.waiting[2]
    view.table.select(chosen.appointment_id)
    bench.office.queue.call(bench.other_desk(), view.model.waiting[0].appointment_id, new_id())
    view.reload()
    assert view.table.record().appointment_id == chosen.appointment_id


def test_a_passport_checks_its_holder_in(view: QueueView, bench: Bench) -> None:
    person = bench.people("le d")
    visit = bench.book(person.id)
    bench.clock.set(visit.starts_at)
    assert person.v_number is not None
    assert view.on_scan(passport_of(person.v_number))
    assert bench.office.queue.entry(visit.id) is not None
    assert "is checked in" in view.banner.text()


def test_an_unknown_code_is_said_and_stays_in_the_field(view: QueueView) -> None:
    _press(Qt.Key.Key_F7)
    QTest.keyClicks(view.code, "ABCDEFGH")
    _press(Qt.Key.Key_Return)
    assert view.code.text() == "ABCDEFGH"
    assert view.banner.text()


def test_somebody_who_does_not_answer_waits_again(view: QueueView, bench: Bench) -> None:
    _three_wait(bench, view)
    view.strip.call_button.click()
    view.strip.missing_button.click()
    assert view.model.mine is None
    assert len(view.model.waiting) == 3


def test_an_undo_asks_for_a_reason(view: QueueView, bench: Bench) -> None:
    _three_wait(bench, view)
    view.strip.call_button.click()
    view.strip.undo_button.click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.reason, "wrong person")
    dialog.button.click()
    assert view.model.mine is None


def test_another_desk_makes_another_actor(view: QueueView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.actor_changed) as told:
        view.strip.desk.setCurrentIndex(view.strip.desk.findText("Desk 2"))
    assert told.args[0].desk_name == "2"
    assert view.model.actor.desk_name == "2"


def test_without_a_desk_nobody_can_be_called(view: QueueView, bench: Bench) -> None:
    _three_wait(bench, view)
    view.strip.desk.setCurrentIndex(0)
    assert not view.strip.call_button.isEnabled()
    assert "Choose your desk" in texts(view.strip)


def test_everything_has_a_name(view: QueueView, bench: Bench, nameless: Nameless) -> None:
    _three_wait(bench, view)
    assert nameless(view) == []


def test_who_is_checked_in_here_gets_a_slip_once(
    view: QueueView, bench: Bench, tmp_path: Path
) -> None:
    folder = tmp_path / "slips"
    folder.mkdir()
    view.model.use_slips(FolderSlipPrinter(folder))
    visit = bench.book(bench.people("le d").id)
    bench.clock.set(visit.starts_at)
    view.code.setText(visit.code)
    view.check_in_button.click()
    view.code.setText(visit.code)
    view.check_in_button.click()
    (slip,) = folder.iterdir()
    words = slip.read_text(encoding="utf-8")
    assert view.model.entries[0].ticket in words
    assert bench.people("le d").name not in words
