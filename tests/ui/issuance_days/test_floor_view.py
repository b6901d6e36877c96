"""The hall as those who run it work in it: scanner and keyboard only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.custody.card import CardState
from counter_app.domain.issuance_days.board import DeskKind, LooseKind
from counter_app.domain.issuance_days.door import Verdict
from counter_app.domain.issuance_days.fetching import Errand
from counter_app.domain.queue import PriorityReason
from counter_app.ui.issuance_days.board_page import BoardPage, Part
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_view import FloorView, Post, posts_of
from counter_app.ui.issuance_days.runner_page import RunnerPage
from counter_app.ui.translations import Translations
from tests import factories as f
from tests.ui.issuance_days.hall_office import Hall
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(hall: Hall, qtbot: QtBot, login: str) -> tuple[FloorView, Desk]:
    desk = hall.post(login)
    view = FloorView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, view)
    return view, desk


def door(hall: Hall, qtbot: QtBot) -> tuple[FloorView, DoorPage, Desk]:
    view, desk = opened(hall, qtbot, "host")
    page = view.pages[Post.DOOR]
    assert isinstance(page, DoorPage)
    return view, page, desk


def press(view: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(QApplication.focusWidget() or view, key, modifier)


def test_each_post_is_there_for_who_may_take_it(hall: Hall) -> None:
    assert posts_of(f.seat(hall.office, "host")) == (Post.DOOR,)
    assert posts_of(f.seat(hall.office, "runner")) == (Post.RUNNER,)
    assert posts_of(f.seat(hall.office, "captain")) == (Post.BOARD, Post.DOOR, Post.RUNNER)
    assert posts_of(f.seat(hall.office, "auditor")) == ()


def test_a_scan_and_enter_let_somebody_in(
    hall: Hall, qtbot: QtBot, translations: Translations
) -> None:
    view, page, desk = door(hall, qtbot)
    guest = hall.day.guests[0]
    assert view.on_scan(guest.visit.code)
    desk.settle(qtbot)
    assert page.panel.head.text() == "Expected now"
    assert "Gast000" in page.panel.who.text()
    assert "10:00" in page.panel.when.text()
    assert page.let_in_button.hasFocus()
    QTest.keyClick(page.let_in_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.is_in)
    desk.settle(qtbot)
    assert (page.panel.head.text(), page.panel.ticket.text()) == ("Let in", "A 001")
    assert page.entry.hasFocus()
    assert not page.let_in_button.isVisible()
    assert "Inside: 1 of 60" in page.facts.text()
    view.on_scan(guest.card(hall.office).document_number)
    desk.settle(qtbot)
    assert page.panel.head.text() == "Is inside already"
    assert page.panel.ticket.text() == "A 001"


def test_who_is_early_is_let_in_with_a_reason_by_keyboard(
    hall: Hall, qtbot: QtBot, translations: Translations
) -> None:
    view, page, desk = door(hall, qtbot)
    guest = hall.day.guests[7]
    page.entry.setText(guest.visit.code.lower())
    QTest.keyClick(page.entry, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert page.panel.head.text() == "Too early"
    assert "10:15" in page.panel.advice.text()
    assert not page.let_in_button.isVisible()
    QTest.keyClick(page.entry, Qt.Key.Key_Return)  # an empty line lets nobody in who is early
    desk.settle(qtbot)
    assert not page.model.is_in
    press(view, Qt.Key.Key_P)
    reason = page.reasons[next(iter(PriorityReason))]
    assert reason.hasFocus()
    QTest.keyClick(reason, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.model.is_in)
    assert "Goes first" in page.panel.advice.text()
    entry = hall.office.queue.entry(guest.visit.id)
    assert entry is not None
    assert entry.priority_reason is next(iter(PriorityReason))


def test_a_name_is_chosen_with_the_arrows(
    hall: Hall, qtbot: QtBot, translations: Translations
) -> None:
    _, page, desk = door(hall, qtbot)
    page.entry.setText("gast")
    QTest.keyClick(page.entry, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert page.names.isVisible()
    assert "8 with this name" in page.panel.head.text()
    page.names.choose_row(1)
    QTest.keyClick(page.names, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert "Gast001" in page.panel.who.text()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_answer_has_words_icon_and_colour(
    hall: Hall, qtbot: QtBot, translations: Translations, language: str
) -> None:
    translations.use(language)
    view, page, desk = door(hall, qtbot)
    first, second, third = hall.day.guests[:3]
    f.lose_cards(hall.office, second.person.id)
    heads = set()
    for text in (first.visit.code, second.visit.code, "V99999999", third.person.v_number or ""):
        view.on_scan(text)
        desk.settle(qtbot)
        heads.add(page.panel.head.text())
        assert page.panel.spoken()
    assert page.model.answer is not None
    assert page.model.answer.verdict is Verdict.EXPECTED
    assert len(heads) == 3


def test_before_the_day_begins_the_captain_is_asked(
    waiting_hall: Hall, qtbot: QtBot, translations: Translations
) -> None:
    view, page, desk = door(waiting_hall, qtbot)
    assert "has not begun" in page._empty.accessibleName()
    board, captain = opened(waiting_hall, qtbot, "captain")
    told = board.pages[Post.BOARD]
    assert isinstance(told, BoardPage)
    assert told.begin_button.isVisible()
    press(board, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told.model.is_running)
    captain.settle(qtbot)
    assert not told.begin_button.isVisible()
    qtbot.waitUntil(lambda: page.model.is_running)
    desk.settle(qtbot)
    view.on_scan(waiting_hall.day.guests[0].visit.code)
    desk.settle(qtbot)
    assert page.panel.head.text() == "Expected now"


def test_a_runner_fetches_by_scans(hall: Hall, qtbot: QtBot, translations: Translations) -> None:
    first, second = hall.day.guests[:2]
    hall.enter(first, second)
    clerk = hall.call(first)
    view, desk = opened(hall, qtbot, "runner")
    page = view.pages[Post.RUNNER]
    assert isinstance(page, RunnerPage)
    assert [one.errand for one in page.model.lines] == [Errand.FETCH_NOW, Errand.FETCH_NEXT]
    number = first.card(hall.office).document_number
    view.on_scan(number.lower())
    desk.settle(qtbot)
    assert page.head.text() == f"Bring to desk {clerk.desk_name}"
    other = second.card(hall.office).document_number
    view.on_scan(other)
    desk.settle(qtbot)
    assert page.head.text() == "Keep for A 002"
    assert page.table.select(second.card(hall.office).id)
    press(view, Qt.Key.Key_B)
    desk.settle(qtbot)
    assert second.card(hall.office).state is CardState.IN_STOCK
    view.on_scan("V99999999")
    desk.settle(qtbot)
    assert page.model.result is not None
    assert page.model.result.refusal is not None
    assert page.table.select(second.card(hall.office).id)
    press(view, Qt.Key.Key_M)
    desk.settle(qtbot)
    captain = f.seat(hall.office, "captain")
    assert hall.office.day_captain.loose_ends(captain).counts[LooseKind.NOT_FOUND] == 1


def test_the_board_is_live_and_steers(hall: Hall, qtbot: QtBot, translations: Translations) -> None:
    view, desk = opened(hall, qtbot, "captain")
    page = view.pages[Post.BOARD]
    assert isinstance(page, BoardPage)
    assert page.tiles[0].accessibleName().startswith("Handed out: 0 / 8")
    hall.enter(*hall.day.guests[:3])
    qtbot.waitUntil(lambda: "Waiting: 3" in page.tiles[1].accessibleName(), timeout=10_000)
    assert "10:45" in page.early_button.text()
    press(view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: "Everybody" in page.early_button.text(), timeout=10_000)
    assert "10:45" not in page.early_button.text()
    desk.settle(qtbot)
    page.tables[Part.DESKS].choose_row(0)
    press(view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: page.desks.rows[0].kind is DeskKind.WANTED, timeout=10_000)
    desk.settle(qtbot)
    page.show_part(Part.INSTITUTIONS)
    assert {row.name for row in page.institutions.rows} == {
        "Universiteit Utrecht", "Hogeschool Voorbeeld",
    }  # fmt: skip


def test_everything_is_named_and_reached_by_keyboard(
    hall: Hall, qtbot: QtBot, translations: Translations, nameless: Nameless
) -> None:
    view, desk = opened(hall, qtbot, "captain")
    for number, post in enumerate((Post.BOARD, Post.DOOR, Post.RUNNER), 1):
        press(view, Qt.Key(Qt.Key.Key_0 + number))
        desk.settle(qtbot)
        assert view.post is post
        assert view.pages[post].isVisible()
        assert nameless(view) == []
        assert view.shortcuts()
