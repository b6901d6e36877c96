"""What if and closing, as a captain works with them: keyboard only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.issuance_days.closing import Fate
from counter_app.domain.issuance_days.day import DayState
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.issuance_days.closing_page import ClosingPage
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.issuance_days.variants_page import VariantsPage
from counter_app.ui.tasks import Tasks
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests import factories as f
from tests import hall_day as h
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hall(new_sqlite: Callable[[], str], tmp_path: Path) -> Iterator[tuple[Desk, h.HallDay]]:
    clock = SetClock(f.NOW)
    office = f.open_office(new_sqlite(), clock)
    made = h.running(office, clock, tmp_path)
    h.whole_visit(office, clock, made, 0, time(9, 10), 5)
    clock.advance(timedelta(hours=2))
    tasks, announcer, failures = Tasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    office.store.on_commit(announcer.announce)
    yield Desk(office, made.captain, clock, tasks, announcer, failures), made
    tasks.close()
    office.close()


@pytest.fixture
def view(qtbot: QtBot, hall: tuple[Desk, h.HallDay], translations: Translations) -> DaysView:
    made = DaysView(hall[0].office, hall[0].actor, hall[0].tasks)
    what_if(made).model.plays = 2
    hall[0].show(qtbot, made)
    made.show_tab("what_if")
    hall[0].settle(qtbot)
    return made


def what_if(view: DaysView) -> VariantsPage:
    page = view.pages["what_if"]
    assert isinstance(page, VariantsPage)
    return page


def closing(view: DaysView) -> ClosingPage:
    page = view.pages["closing"]
    assert isinstance(page, ClosingPage)
    return page


def test_the_day_is_played_and_shown_beside_a_variant(
    qtbot: QtBot, hall: tuple[Desk, h.HallDay], view: DaysView
) -> None:
    page = what_if(view)
    (planned,) = page.plot.panels
    assert (planned.title, planned.outcome.plays) == ("As planned", 2)
    assert page.desks.value() == 4
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert page.fields["name"].error  # it asks for a name
    page.name.setText("Six desks")
    page.desks.setValue(6)
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    hall[0].settle(qtbot)
    assert [panel.title for panel in page.plot.panels] == ["As planned", "Six desks"]
    assert [line.name for line in page.rows.rows] == ["As planned", "Six desks"]
    cells = [column.text(page.rows.rows[1]) for column in page.rows.columns]
    assert cells[1] == "40 / 6"
    assert all(cells)
    assert "Six desks" in page.plot.accessibleDescription()
    made: list[tuple[bytes, str]] = []
    page.file_made.connect(lambda content, name: made.append((content, name)))
    page.file_made.disconnect(view._put_out)
    QTest.keyClick(view, Qt.Key.Key_P, CONTROL)
    assert made[0][0].startswith(b"%PDF")
    assert made[0][1] == "what-if-2026-09-19.pdf"


def test_how_people_behave_is_folded_away_and_can_be_changed(
    qtbot: QtBot, hall: tuple[Desk, h.HallDay], view: DaysView
) -> None:
    page = what_if(view)
    assert not page.late.isVisible()
    QTest.keyClick(view, Qt.Key.Key_M, CONTROL)
    assert page.late.isVisible()
    assert page.early.hasFocus()
    assert (page.early.value(), page.late.value(), page.doubt.value()) == (12, 10, 2)
    page.name.setText("Late and in doubt")
    for editor, value in (
        (page.early, 5), (page.late, 30), (page.groups, 0), (page.doubt, 8),
        (page.second_persons, 1), (page.pause, 15),
    ):  # fmt: skip
        editor.setValue(value)
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    hall[0].settle(qtbot)
    of = page.rows.rows[1].assumptions
    habits = of.habits
    assert (habits.early_minutes, habits.late_share, habits.travel_share) == (5.0, 0.3, 0.0)
    assert (habits.doubt_share, of.seconds) == (0.08, 1)
    assert of.pauses is not None
    assert of.pauses.minutes == 15.0
    QTest.keyClick(view, Qt.Key.Key_M, CONTROL)
    assert not page.late.isVisible()


def test_times_off_the_quarters_are_marked(view: DaysView) -> None:
    page = what_if(view)
    page.name.setText("Odd")
    page.begins.setText("9:10")
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert "09:15" in page.fields["begins"].error
    assert page.rows.rowCount() == 1


def test_a_variant_is_applied_only_when_that_is_confirmed(
    qtbot: QtBot, hall: tuple[Desk, h.HallDay], view: DaysView
) -> None:
    desk, made = hall
    page = what_if(view)
    page.name.setText("Six desks")
    page.desks.setValue(6)
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    QTest.keyClick(view, Qt.Key.Key_E, CONTROL)
    box = view.findChild(QMessageBox)
    assert box is not None
    assert "6" in box.text()
    box.buttons()[0].click()
    desk.settle(qtbot)
    day = desk.office.issuance_days.day(desk.actor, made.day.id)
    assert max(line.desks for line in day.hours) == 6
    assert [line.is_applied for line in page.rows.rows] == [False, True]


def test_left_over_cards_go_back_and_the_day_is_closed(
    qtbot: QtBot, hall: tuple[Desk, h.HallDay], view: DaysView
) -> None:
    desk, made = hall
    QTest.keyClick(view, Qt.Key.Key_6, CONTROL)
    desk.settle(qtbot)
    page = closing(view)
    assert view.tab == "closing"
    assert dict(page.fate_rows.rows) == {Fate.HANDED_OUT: 1, Fate.LEFT: 3}
    assert "explained" in page.open_words.text()
    assert not page.close_button.isEnabled()
    page.groups.setCurrentIndex(page.group_rows.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert page.fields["label"].error  # nothing leaves without a label and a seal
    for line, words in (
        (page.label, "R1"), (page.seal, "Z9"), (page.courier, "Koerier"), (page.reference, "R-1"),
    ):  # fmt: skip
        line.setText(words)
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    (bag,) = page.bag_rows.rows
    assert (bag.seal, bag.cards, bag.destination) == ("Z9", 2, "Den Haag")
    page.groups.setCurrentIndex(page.group_rows.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_M, CONTROL)
    dialog = view.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setText("komt maandag")
    dialog.button.click()
    desk.settle(qtbot)
    h.count_all(desk.office, made)
    qtbot.waitUntil(lambda: "Leader Voorbeeld" in page.count_words.text())
    qtbot.waitUntil(page.close_button.isEnabled)
    view.activateWindow()  # no window manager does it here after the dialog
    qtbot.waitUntil(view.isActiveWindow)
    QTest.keyClick(view, Qt.Key.Key_E, CONTROL)
    box = view.findChild(QMessageBox)
    assert box is not None
    box.buttons()[0].click()
    desk.settle(qtbot)
    assert desk.office.issuance_days.day(desk.actor, made.day.id).state is DayState.CLOSED
    assert "closed" in page.open_words.text()
    assert not page.send_button.isEnabled()


@pytest.mark.parametrize("tab", ["what_if", "closing"])
def test_everything_has_a_name(view: DaysView, nameless: Nameless, tab: str) -> None:
    view.show_tab(tab)
    assert nameless(view) == []


def test_without_a_day_the_screen_says_what_to_do(
    qtbot: QtBot, desk: Desk, translations: Translations
) -> None:
    made = DaysView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    assert made.day is None
    made.show_tab("what_if")
    assert what_if(made).plot.accessibleDescription() == "Choose a day above."
    made.show_tab("closing")
    assert closing(made).open_words.text() == "Choose a day above."
