"""The vault as a keeper works in it: scanner and keyboard only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import CaseKind, Remedy, SealFound
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.people.person import Address
from counter_app.ui.custody.custody_view import CustodyView, Shelf
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from counter_app.ui.widgets.second_signature import SecondSignature
from tests import factories as f
from tests import partner_office as p
from tests.ui.office import PASSWORD, Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def colleague(desk: Desk) -> str:
    desk.office.operators.add(
        desk.actor, "colleague", "C. Voorbeeld", PASSWORD, frozenset({Role.CLERK}),
        desk.actor.location_id,
    )  # fmt: skip
    return "colleague"


def enter(line: QLineEdit, text: str) -> None:
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def stocked(desk: Desk) -> list[str]:
    return [
        card.document_number
        for card in desk.office.storage.stock(desk.actor)
        if card.state is CardState.IN_STOCK
    ]


def sign(dialog: object, login: str) -> None:
    assert isinstance(dialog, SecondSignature)
    dialog.login.setText(login)
    dialog.password.setText(PASSWORD)
    dialog.button.click()


def test_every_page_is_named_and_reached_by_keyboard(
    view: CustodyView, desk: Desk, qtbot: QtBot, nameless: Nameless
) -> None:
    for number, shelf in enumerate(Shelf, 1):
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        desk.settle(qtbot)
        assert view.shelf is shelf
        assert view.pages[shelf].isVisible()
        assert nameless(view) == []
        assert view.shortcuts()


def test_a_card_is_set_aside_for_its_visit_or_a_day_and_given_back(
    view: CustodyView, desk: Desk, qtbot: QtBot
) -> None:
    page = view.stock
    QTest.keyClick(view, Qt.Key.Key_3, CONTROL)
    desk.settle(qtbot)
    number = stocked(desk)[0]
    view.on_scan(number)
    card = page.model.find(number)
    assert card is not None
    assert card.person_id is not None
    f.book(desk.office, desk.actor, f.local(f.TODAY, 15), desk.office.people.get(card.person_id))
    QTest.keyClick(view, Qt.Key.Key_T, CONTROL)
    desk.settle(qtbot)
    assert f"{number} is set aside: visit of 04-09-2026." in page.result.text()
    page.aside.day.setText("07-09-2026")
    QTest.keyClick(view, Qt.Key.Key_T, CONTROL)
    desk.settle(qtbot)
    assert "07-09-2026" in page.result.text()
    page.aside.day.setText("99-09-2026")
    QTest.keyClick(view, Qt.Key.Key_T, CONTROL)
    assert page.aside.day.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.settle(qtbot)
    assert f"{number} is in stock again." in page.result.text()


def test_a_consignment_is_received_seal_by_seal_and_card_by_card(
    view: CustodyView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    people = desk.office.people.search(desk.actor, "nguyen")[:2]
    persons = [desk.office.people.get(line.id) for line in people]
    file = f.consignment(tmp_path / "list.csv", *({"person": one} for one in persons))
    page = view.receive
    page.list_button.click()
    assert page.fields["reference"].error
    page.reference.setText("M-2026-1")
    page.courier.setText("Koerier")
    page.announce(str(file))
    desk.settle(qtbot)
    assert "Cards announced: 2" in view.banner.text()
    view.on_scan("SEAL-1")
    desk.settle(qtbot)
    (bag,) = page.model.chosen.bags if page.model.chosen else ()
    assert bag.found is SealFound.INTACT
    first, second = (item.document_number for item in page.model.chosen.items)
    enter(page.number, first.lower())
    desk.settle(qtbot)
    assert first in page.result.text()
    assert "1 of 2" in page.progress.text()
    view.on_scan("V99999999")
    desk.settle(qtbot)
    assert "lay it apart" in page.result.text()
    page.counted.setValue(2)
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    box = view.findChild(QWidget, "question") or view.window().findChildren(QWidget)
    assert box
    page.model.close(2)
    desk.settle(qtbot)
    assert "is closed" in view.banner.text()
    kinds = {case.kind for case in desk.office.cases.open_cases(desk.actor)}
    assert kinds == {CaseKind.MISSING, CaseKind.SURPLUS}
    lost = desk.office.custody.by_number(second)
    assert lost is not None
    assert lost.state is CardState.MISSING


def test_a_card_is_laid_by_two_scans_and_missed_by_keyboard(
    view: CustodyView, desk: Desk, qtbot: QtBot
) -> None:
    desk.office.trays.add(desk.actor, "A-01", 1, 100, new_id())
    view.show_shelf(Shelf.STOCK)
    desk.settle(qtbot)
    page = view.stock
    number = stocked(desk)[0]
    for label, place in (("A-01", "A-01 / 1"), ("A-01/7", "A-01 / 7")):
        assert view.on_scan(number.lower())
        assert view.on_scan(label)
        desk.settle(qtbot)
        assert f"{number} lies in {place}" in page.result.text()
    page.filter.setText(number)
    page.table.choose_row(0)
    QTest.keyClick(view, Qt.Key.Key_M, CONTROL)
    dialog = view.window().findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setText("not in its tray")
    dialog.button.click()
    desk.settle(qtbot)
    card = desk.office.custody.by_number(number)
    assert card is not None
    assert card.state is CardState.MISSING


def test_reminders_are_printed_by_one_key_and_recorded(
    view: CustodyView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    office, actor = desk.office, desk.actor
    office.ageing.rules = CustodyRules(remind_after=timedelta(days=30))
    cards = [card for card in office.storage.stock(actor) if card.state is CardState.IN_STOCK][:2]
    for card in cards:
        assert card.person_id is not None
        person = office.people.get(card.person_id)
        home = Address("Voorbeeldstraat 8", "2515 XP", "Den Haag")
        office.people.change(actor, replace(person, address=home), new_id())
    page = view.stock
    view.show_shelf(Shelf.STOCK)
    desk.settle(qtbot)
    assert not page.remind_button.isEnabled()
    desk.clock.advance(timedelta(days=30))
    view.reload()
    desk.settle(qtbot)
    assert "(2)" in page.remind_button.text()
    assert "without an address on file" in page.summary.text()
    QTest.keyClick(view, Qt.Key.Key_P, CONTROL)
    desk.settle(qtbot)
    out = tmp_path / "out"
    qtbot.waitUntil(lambda: len(list(out.glob("*.pdf"))) == 1)
    assert "Reminders made: 2, for cards: 2" in page.result.text()
    due = {one.card.id for one in office.ageing.due(actor) if one.can_remind}
    assert due == set()
    assert "again (2)" in page.remind_button.text()
    page.remind_button.click()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: len(list(out.glob("*.pdf"))) == 2)


def test_a_count_closes_after_the_missing_card_is_explained(
    view: CustodyView, desk: Desk, qtbot: QtBot, colleague: str
) -> None:
    desk.office.trays.add(desk.actor, "A-01", 1, 10, new_id())
    for number in stocked(desk)[:3]:
        desk.office.storage.put_away(desk.actor, number, "A-01", None, new_id())
    view.show_shelf(Shelf.COUNT)
    desk.settle(qtbot)
    page = view.count
    page.tray.setCurrentText("A-01")
    page.begin_button.click()
    sign(view.window().findChild(SecondSignature), colleague)
    desk.settle(qtbot)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    count = page.model.count
    assert count is not None
    lost, *here = [line.number for line in count.lines]
    for number in here:
        view.on_scan(number)
        desk.settle(qtbot)
    assert not page.close_button.isEnabled()
    page.differences.setChecked(True)
    page.table.choose_row(0)
    line = page.table.record()
    assert (line.number, line.differs) == (lost, True)
    page.explanation.setCurrentIndex(page.explanation.findData(Explanation.MISSING.value))
    QTest.keyClick(view, Qt.Key.Key_E, CONTROL)
    desk.settle(qtbot)
    assert page.close_button.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    assert "The count is closed" in view.banner.text()
    card = desk.office.custody.by_number(lost)
    assert card is not None
    assert card.state is CardState.MISSING


def test_a_case_is_reported_with_its_form(
    view: CustodyView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    number = stocked(desk)[0]
    desk.office.cases.miss(desk.actor, number, "looked twice", new_id())
    view.show_shelf(Shelf.CASES)
    desk.settle(qtbot)
    page = view.cases
    assert "no period set" in page.records.index(0, 3).data()
    QTest.keyClick(view, Qt.Key.Key_P, CONTROL)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 1)
    page.remedy.setCurrentIndex(page.remedy.findData(Remedy.REPORTED.value))
    page.settle_button.click()
    assert page.fields["case_reference"].error
    page.reference.setText("PV-1")
    page.settle_button.click()
    desk.settle(qtbot)
    assert page.records.rowCount() == 0
    assert "settled" in view.banner.text()
    page.past.click()
    desk.settle(qtbot)
    assert "PV-1" in page.records.index(0, 4).data()
    assert not page.settle_button.isEnabled()


def test_a_card_is_blocked_by_its_number_wherever_it_is(
    view: CustodyView, desk: Desk, qtbot: QtBot
) -> None:
    town = p.partner(desk.office)
    (card,) = desk.office.custody.of_person(town.due().id)
    view.show_shelf(Shelf.CASES)
    desk.settle(qtbot)
    page = view.cases
    page.block_button.click()
    assert page.fields["block_number"].error
    enter(page.number, card.document_number.lower())
    dialog = view.findChild(ReasonDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.reason, "asked for by the maker")
    dialog.button.click()
    desk.settle(qtbot)
    assert f"{card.document_number} is blocked" in view.banner.text()
    assert page.number.text() == ""
    found = desk.office.custody.by_number(card.document_number)
    assert found is not None
    assert found.state is CardState.BLOCKED
    assert [case.kind for case in page.model.cases] == [CaseKind.RECALLED]


def test_a_bag_is_sent_and_its_list_printed(
    view: CustodyView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    place = f.location("ZW", "Zwolle")
    desk.office.planning.add_location(
        desk.actor, place, desk.office.planning.organisation_id(), 1, ()
    )
    view.show_shelf(Shelf.SEND)
    desk.settle(qtbot)
    page = view.send
    number = stocked(desk)[0]
    view.on_scan(number)
    desk.settle(qtbot)
    assert "cannot be handed out" in page.result.text()  # the maker takes what was taken back only
    page.to.setCurrentIndex(page.to.findText("Zwolle"))
    view.on_scan(number)
    desk.settle(qtbot)
    assert page.records.rowCount() == 1
    page.send_button.click()
    assert page.fields["seal"].error
    for line, words in ((page.seal, "S-1"), (page.reference, "T-1"), (page.courier, "Koerier")):
        line.setText(words)
    page.send_button.click()
    desk.settle(qtbot)
    assert [of.reference for of in page.model.under_way] == ["T-1"]
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 1)


def test_rolls_that_run_out_say_what_cannot_be_booked(
    view: CustodyView, desk: Desk, qtbot: QtBot
) -> None:
    view.show_shelf(Shelf.STICKERS)
    desk.settle(qtbot)
    page = view.stickers
    page.service.setCurrentIndex(page.service.findData("RESIDENCE_ENDORSEMENT"))
    page.first.setText("VA001")
    page.last.setText("VA001")
    page.add_button.click()
    desk.settle(qtbot)
    assert "Stickers left: 1" in page.summary.text()
    view.on_scan("VA001")
    page.spoil_button.click()
    dialog = view.window().findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setText("jammed")
    dialog.button.click()
    desk.settle(qtbot)
    assert "Nobody can be booked here" in page.summary.text()


def test_the_day_is_fetched_in_walking_order(view: CustodyView, desk: Desk, qtbot: QtBot) -> None:
    view.show_shelf(Shelf.PICK)
    desk.settle(qtbot)
    page = view.pick
    assert page.records.rowCount() > 0
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    assert {line.card.state for line in page.model.lines} == {CardState.RESERVED}
