"""The queue's screen beside the plain way, by keys and pointer, on a real office."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.domain.appointments import Outcome
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role, permissions_of
from counter_app.domain.queue import PriorityReason, QueueEntry, QueueState
from counter_app.ui.queue.detour_dialogs import PriorityDialog, TransferDialog
from counter_app.ui.queue.preflight_view import PreflightView
from counter_app.ui.queue.queue_view import QueueView
from counter_app.ui.queue.walk_in_dialog import WalkInDialog
from counter_app.ui.widgets.outcome_dialog import OutcomeDialog
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.services.booking_office import sql
from tests.ui.visit_office import DAY, Bench, texts

Grab = Callable[[QWidget, str], Path]
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


def press(view: QueueView, entry: QueueEntry, act: str) -> None:
    view.table.select(entry.appointment_id)
    button = view.acts.buttons[act]
    assert button.isEnabled(), act
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def three_wait(bench: Bench, view: QueueView) -> None:
    for place, name in enumerate(("le d", "nguyen", "rana")):
        bench.come(bench.book(bench.people(name).id, at=10 + place))
    view.reload()


def served(view: QueueView) -> QueueEntry:
    view.strip.call_button.click()
    view.strip.serve_button.click()
    assert view.model.mine is not None
    return view.model.mine


def now(bench: Bench, entry: QueueEntry) -> QueueEntry:
    found = bench.office.queue.entry(entry.appointment_id)
    assert found is not None
    return found


def test_parking_asks_where_and_going_on_is_one_press(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    mine = served(view)
    press(view, mine, "park")
    dialog = view.findChild(ReasonDialog)
    QTest.keyClicks(dialog.reason, "photo booth")
    dialog.button.click()
    assert (now(bench, mine).state, now(bench, mine).note) == (QueueState.PARKED, "photo booth")
    assert view.model.mine is None
    press(view, now(bench, mine), "resume")
    assert now(bench, mine).state is QueueState.SERVING


def test_a_transfer_goes_to_a_desk_at_work(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    other = bench.other_desk()
    bench.office.hall.take_desk(replace(other, session_id=new_id()), new_id())
    waiting = view.model.waiting[0]
    press(view, waiting, "transfer")
    dialog = view.findChild(TransferDialog)
    dialog.to.setCurrentIndex(dialog.to.findText("Desk 5"))
    QTest.keyClicks(dialog.why, "second look")
    dialog.button.click()
    sent = now(bench, waiting)
    assert (sent.state, sent.target_name, sent.note) == (
        QueueState.TRANSFERRED, "5", "second look",
    )  # fmt: skip


def test_priority_has_a_reason_and_goes_first(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    last = view.model.waiting[2]
    press(view, last, "priority")
    dialog = view.findChild(PriorityDialog)
    dialog.reason.setCurrentIndex(dialog.reason.findData(PriorityReason.SMALL_CHILDREN))
    dialog.button.click()
    assert view.model.waiting[0].appointment_id == last.appointment_id
    assert now(bench, last).priority_reason is PriorityReason.SMALL_CHILDREN


def test_who_has_left_is_taken_out_and_comes_back_by_undo(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    gone = view.model.waiting[1]
    press(view, gone, "left")
    assert bench.office.queue.entry(gone.appointment_id) is None
    assert gone.ticket in view.banner.text()


def test_calling_again_is_a_press(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    view.strip.call_button.click()
    assert view.model.mine is not None
    press(view, view.model.mine, "recall")
    assert now(bench, view.model.mine).calls == 2


def test_no_row_moves_under_the_pointer(view: QueueView, bench: Bench) -> None:
    three_wait(bench, view)
    before = [row.appointment_id for row in view._records.rows]
    here = view.table.viewport()
    centre = here.rect().center().toPointF()
    QApplication.sendEvent(here, QEnterEvent(centre, centre, centre))
    bench.office.queue.left(bench.actor, before[0], new_id())
    late = bench.book(bench.people("vo").id, at=8)
    bench.come(late)
    view.reload()
    shown = [row.appointment_id for row in view._records.rows]
    assert shown == [*before, late.id]
    view.table.select(before[0])
    assert not view.acts.buttons["left"].isEnabled()
    QApplication.sendEvent(here, QEvent(QEvent.Type.Leave))
    shown = [row.appointment_id for row in view._records.rows]
    assert shown == [entry.appointment_id for entry in view.model.entries]
    assert before[0] not in shown


def test_somebody_without_an_appointment_gets_a_number_by_keyboard(
    view: QueueView, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "slips"
    view.model.use_slips(FolderSlipPrinter(folder))
    bench.clock.set(bench.clock.now() + timedelta(minutes=1))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    dialog = view.findChild(WalkInDialog)
    dialog.service.setCurrentIndex(dialog.service.findText("Biometrics"))
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "nguyen")
    qtbot.waitUntil(lambda: dialog.found.count() > 0)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    dialog.button.click()
    (entry,) = view.model.entries
    assert entry.walked_in
    assert entry.ticket in view.banner.text()
    (slip,) = folder.iterdir()
    written = slip.read_text(encoding="utf-8")
    assert entry.ticket in written
    assert entry.name not in written


def test_each_of_a_family_comes_for_something_else_and_the_desk_is_at_wheelchair_height(
    view: QueueView, bench: Bench, qtbot: QtBot, nameless: Nameless, grab: Grab
) -> None:
    sql(bench.office, "UPDATE desks SET abilities = 'wheelchair' WHERE name = '4'")
    for person, born in (("Anna", "1990-01-01"), ("Bram", "2015-01-01")):
        bench.add_person("Familie", person, born)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    dialog = view.findChild(WalkInDialog)
    dialog.service.setCurrentIndex(dialog.service.findText("Biometrics"))
    assert not dialog.own.isVisible()
    QTest.keyClicks(dialog.search, "familie")
    qtbot.waitUntil(lambda: dialog.found.count() == 2)
    dialog.found.selectAll()
    assert nameless(dialog) == []
    first, second = (
        item.data(Qt.ItemDataRole.UserRole).id for item in dialog.found.selectedItems()
    )
    other = dialog.own.choices[second]
    other.setCurrentIndex(other.findData("RESIDENCE_ENDORSEMENT"))
    dialog.need.setCurrentIndex(dialog.need.findData("wheelchair"))
    grab(dialog, "walk-in-family")
    dialog.button.click()
    (entry,) = view.model.entries
    made = bench.office.appointments.get(entry.appointment_id)
    assert [one.wanted for one in made.people] == [("BIOMETRICS",), ("RESIDENCE_ENDORSEMENT",)]
    assert [one.person_id for one in made.people] == [first, second]
    assert made.needs == ("wheelchair",)
    assert "wheelchair" in entry.needs


def test_each_of_a_family_has_an_outcome(view: QueueView, bench: Bench) -> None:
    people = [bench.people(name).id for name in ("le d", "nguyen")]
    visit = bench.serve(*people)
    view.reload()
    assert view.model.mine is not None
    press(view, view.model.mine, "outcomes")
    dialog = view.findChild(OutcomeDialog)
    for (_, _, _, choice), outcome in zip(
        dialog.lines, (Outcome.DONE, Outcome.ABSENT), strict=True
    ):
        choice.setCurrentIndex(choice.findData(outcome))
    dialog.button.click()
    found = bench.office.appointments.get(visit.id)
    said = {one.person_id: one.services[0].outcome for one in found.people}
    assert said == dict(zip(people, (Outcome.DONE, Outcome.ABSENT), strict=True))


def test_the_host_sees_the_door_and_no_desk(qtbot: QtBot, bench: Bench) -> None:
    host = replace(bench.actor, permissions=permissions_of(frozenset({Role.HOST})), desk_id=None)
    view = QueueView(bench.office, host, bench.tasks)
    qtbot.addWidget(view)
    view.show()
    view.activate()
    assert not view.strip.isVisible()
    assert view.walk_in_button.isEnabled()
    assert not view.acts.buttons["call"].isVisible()
    assert view.acts.buttons["priority"].isVisible()


def test_looking_ahead_names_who_comes_in_vain(
    qtbot: QtBot, bench: Bench, nameless: Nameless
) -> None:
    well, lacks = bench.people("le d").id, bench.add_person("Zander", "Ann", "1990-01-01").id
    for person, place in ((well, 10), (lacks, 12)):
        bench.book(person, at=place)
    view = PreflightView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(view)
    view.model.day = DAY
    view.show()
    view.activate()
    found = {line.expected.person_id: line for line in view.model.lines}
    assert found[well].is_well
    assert not found[lacks].is_well
    assert view.model.lines[0].expected.person_id == lacks
    view.table.select((found[lacks].expected.appointment_id, lacks, "COLLECT_DOCUMENT"))
    view.off_button.click()
    dialog = view.findChild(ReasonDialog)
    QTest.keyClicks(dialog.reason, "no card yet")
    dialog.button.click()
    assert lacks not in {line.expected.person_id for line in view.model.lines}
    assert "Zander" in texts(view)
    assert nameless(view) == []


def test_everything_has_a_name(view: QueueView, bench: Bench, nameless: Nameless) -> None:
    three_wait(bench, view)
    served(view)
    assert nameless(view) == []
