"""The places of the vault: trays in their order, and cards that are put away by two scans."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.ui.custody.custody_view import CustodyView, Shelf
from counter_app.ui.custody.trays_page import RenameDialog
from tests import factories as f
from tests.ui.office import Desk

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def trays(desk: Desk) -> None:
    for walk, label in enumerate(("A-01", "A-02", "B-01"), 1):
        desk.office.trays.add(desk.actor, label, walk, 2, new_id())


def labels(desk: Desk) -> list[str]:
    return [tray.label for tray in desk.office.trays.all(desk.actor)]


def receive(desk: Desk, folder: Path, number: int) -> list[str]:
    """Let cards come in that nobody has put away."""
    people = [f.on_file(desk.office, desk.actor) for _ in range(number)]
    file = f.consignment(folder / "list.csv", *({"person": one} for one in people))
    of = desk.office.consignments
    made, _ = of.announce(desk.actor, file, "M-9", "Koerier", new_id())
    of.open_bag(desk.actor, made.bags[0].id, "1", new_id())
    for item in made.items:
        of.scan(desk.actor, made.id, item.document_number, new_id())
    return sorted(item.document_number for item in made.items)


def test_a_tray_goes_along_the_way_as_often_as_the_key_is_pressed(
    view: CustodyView, desk: Desk, qtbot: QtBot, trays: None
) -> None:
    QTest.keyClick(view, Qt.Key.Key_9, CONTROL)
    desk.settle(qtbot)
    page = view.trays
    assert page.table.hasFocus()
    assert page.table.record().tray.label == "A-01"
    assert not page.up_button.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert page.table.record().tray.label == "A-01"
    assert "A-01 is number 3 of 3" in page.result.text()
    assert not page.down_button.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    desk.settle(qtbot)
    assert labels(desk) == ["A-02", "B-01", "A-01"]
    assert [use.tray.label for use in page.records.rows] == labels(desk)
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    desk.settle(qtbot)
    assert labels(desk) == ["A-02", "A-01", "B-01"]
    assert page.table.record().tray.label == "A-01"


def test_a_label_that_is_taken_is_said_beside_it_and_stays(
    view: CustodyView, desk: Desk, qtbot: QtBot, trays: None
) -> None:
    number = next(
        card.document_number
        for card in desk.office.storage.stock(desk.actor)
        if card.state is CardState.IN_STOCK
    )
    desk.office.storage.put_away(desk.actor, number, "A-02", 2, new_id())
    view.show_shelf(Shelf.TRAYS)
    desk.settle(qtbot)
    page = view.trays
    page.table.choose_row(1)
    assert "only 1" in page.records.index(1, 3).data()
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    dialog = view.findChild(RenameDialog)
    assert dialog is not None
    assert dialog.line.selectedText() == "A-02"
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.line, "B-01")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert dialog.isVisible()
    assert dialog.field.error
    dialog.line.setText("A-02 deep")
    assert not dialog.field.error
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert view.findChild(RenameDialog) is None
    assert "called A-02 deep" in page.result.text()
    card = desk.office.custody.by_number(number)
    assert str(card.place if card else None) == "A-02 deep / 2"


def test_a_tray_is_added_at_the_end_of_the_way(
    view: CustodyView, desk: Desk, qtbot: QtBot, trays: None
) -> None:
    view.show_shelf(Shelf.TRAYS)
    desk.settle(qtbot)
    page = view.trays
    page.add_button.click()
    assert page.fields["label"].error
    QTest.keyClicks(page.label, "C-01")
    QTest.keyClick(page.label, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert labels(desk)[-1] == "C-01"
    assert (page.label.text(), page.label.hasFocus()) == ("", True)
    QTest.keyClicks(page.label, "C-01")
    QTest.keyClick(page.label, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert view.banner.text()
    assert page.label.text() == "C-01"


def test_received_cards_are_put_away_by_two_scans_or_enter(
    view: CustodyView, desk: Desk, qtbot: QtBot, trays: None, tmp_path: Path
) -> None:
    first, second, third = receive(desk, tmp_path, 3)
    QTest.keyClick(view, Qt.Key.Key_2, CONTROL)
    desk.settle(qtbot)
    page = view.put_away
    assert [str(line.place) for line in page.records.rows] == ["A-01 / 1", "A-01 / 2", "A-02 / 1"]
    assert "To be put away: 3" in page.summary.text()
    assert view.on_scan("A-01")
    assert page.fields["number"].error
    assert view.on_scan(first.lower())
    assert page.table.record().card.document_number == first
    assert f"{first}: lay it in A-01 / 1" in page.result.text()
    assert view.on_scan("B-01 / 2")
    desk.settle(qtbot)
    assert f"{first} lies in B-01 / 2" in page.result.text()
    QTest.keyClicks(page.number, second)
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    assert (page.place.text(), page.place.hasFocus()) == ("A-01 / 1", True)
    QTest.keyClick(page.place, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert (page.number.text(), page.number.hasFocus()) == ("", True)
    places = [desk.office.custody.by_number(one) for one in (first, second, third)]
    assert [str(card.place) if card else "" for card in places][:2] == ["B-01 / 2", "A-01 / 1"]
    assert [line.card.document_number for line in page.records.rows] == [third]
    QTest.keyClicks(page.number, "V99999999")
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    assert page.fields["number"].error
    assert not view.on_scan("V99999999")


def test_a_place_that_does_not_exist_or_is_taken_leaves_what_was_typed(
    view: CustodyView, desk: Desk, qtbot: QtBot, trays: None, tmp_path: Path
) -> None:
    first, second = receive(desk, tmp_path, 2)
    desk.office.storage.put_away(desk.actor, first, "B-01", 1, new_id())
    view.show_shelf(Shelf.PUT_AWAY)
    desk.settle(qtbot)
    page = view.put_away
    view.on_scan(second)
    for typed in ("Z-99", "B-01 / 9", "B-01 / 1"):
        page.place.setText(typed)
        QTest.keyClick(page.place, Qt.Key.Key_Return)
        desk.settle(qtbot)
        assert page.fields["position"].error or view.banner.text()
        assert (page.number.text(), page.place.text()) == (second, typed)
        view.clear_banner()


def test_the_list_is_printed_and_says_for_whom_there_is_no_room(
    view: CustodyView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.office.trays.add(desk.actor, "A-01", 1, 1, new_id())
    receive(desk, tmp_path, 2)
    view.show_shelf(Shelf.PUT_AWAY)
    desk.settle(qtbot)
    page = view.put_away
    assert "No place is free for: 1" in page.summary.text()
    QTest.keyClick(view, Qt.Key.Key_P, CONTROL)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 1)
