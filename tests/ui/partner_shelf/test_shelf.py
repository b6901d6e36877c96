"""The window of another organisation: its own counter, the visit, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.services.packing import Parcel
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.partner_shelf.return_dialog import ReturnDialog
from counter_app.ui.partner_shelf.shelf_model import Part
from counter_app.ui.partner_shelf.shelf_view import ShelfView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from counter_app.ui.widgets.second_signature import SecondSignature
from tests import factories as f
from tests import partner_office as p
from tests.ui.partner_shelf.conftest import PEOPLE, Counter
from tests.ui.visit_office import texts

Grab = Callable[[QWidget, str], Path]


def shelf_of(counter: Counter) -> ShelfView:
    screen = counter.desktop.window.screen_named("shelf")
    assert isinstance(screen, ShelfView)
    return screen


def settle() -> None:
    """Let the window hear what was announced."""
    QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, modifier)


def test_a_partner_has_its_counter_and_the_visit_and_nothing_else(counter: Counter) -> None:
    assert counter.desktop.window.rail.names() == ["shelf", "visit"]
    shown = texts(counter.desktop.window)
    assert "Gemeente Utrecht" in shown
    assert "Open for handing out" in shown
    assert "Begin visit" in shown


def test_everything_of_the_counter_by_keyboard(
    counter: Counter, nameless: Callable[[QWidget], list[str]], translations: Translations
) -> None:
    screen = shelf_of(counter)
    for language in ("en", "nl"):
        translations.use(language)
        for key, part in zip(
            (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5),
            Part,
            strict=True,
        ):
            press(screen, key, ctrl=True)
            assert screen.model.part is part
            assert nameless(counter.desktop.window) == []


def test_the_mandate_says_how_far_it_reaches_and_that_it_ends(counter: Counter) -> None:
    town, screen = counter.partner, shelf_of(counter)
    town.mandate(
        "M-2026-0099",
        scope=town.scoped(
            location_ids=frozenset({town.place.id}), weekdays=frozenset({4}),
            person_ids=frozenset({town.clerk.operator_id}), groups=frozenset({"student"}),
            most_per_day=20, most_in_all=400,
        ),
        in_force_until=f.later(60 * 24 * 30),
    )  # fmt: skip
    settle()
    screen.reload()
    settle()
    shown = texts(screen.mandate)
    for words in (town.place.name, "Friday", town.clerk.name, "student", "20 a day, 400 in all"):
        assert words in shown
    assert "M-2026-0099 ends on" in texts(screen)


def test_enter_begins_the_visit_of_the_chosen_person(counter: Counter) -> None:
    screen = shelf_of(counter)
    screen.today.setFocus()
    press(screen.today, Qt.Key.Key_Return)
    front = counter.desktop.window.current_screen()
    assert isinstance(front, VisitView)
    assert front.model.case is not None
    assert front.model.case.is_serving
    assert front.model.case.visit.person.full_name == "Nguyen, Linh"
    assert front.model.case.visit.person.v_number is not None


def test_counting_finds_what_is_missing_and_what_does_not_belong(counter: Counter) -> None:
    screen = shelf_of(counter)
    assert screen.model.shelf is not None
    cards = screen.model.shelf.cards
    press(screen, Qt.Key.Key_4, ctrl=True)
    for card in cards[1:]:
        counter.desktop.window.take_scan(card.document_number)
    editor = screen.count.number.editor
    QTest.keyClicks(editor, "VX0000001")
    press(editor, Qt.Key.Key_Return)
    press(screen, Qt.Key.Key_E, ctrl=True)
    alone = counter.desktop.window.findChild(ReasonDialog)
    assert alone is not None
    QTest.keyClicks(alone.reason, "one works here")
    alone.button.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    counted = screen.model.counted
    assert counted is not None
    assert [one.id for one in counted.missing] == [cards[0].id]
    assert counted.surplus == ("VX0000001",)
    assert "Missing: 1, not on the list: 1" in texts(screen)
    screen.count.report.click()
    dialog = counter.desktop.window.findChild(ReasonDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.reason, "not in its box")
    dialog.button.click()
    (card,) = counter.partner.office.custody.of_person(_person_of(counter, 0))
    assert card.state is CardState.MISSING
    settle()
    assert "Every difference is explained" not in texts(screen)  # the surplus is told of at the end
    counter.desktop.window.activateWindow()
    settle()
    press(screen, Qt.Key.Key_Return, ctrl=True)
    assert screen.model.counted is None
    assert "The count is closed." in texts(counter.desktop.window)


def arriving(counter: Counter, cards: int, reference: str = "P-1") -> list[str]:
    """Let a bag be on its way to the counter; return the numbers of its cards."""
    office, head = counter.partner.office, counter.partner.head
    people = [f.on_file(office, head) for _ in range(cards)]
    for one in people:
        f.ready_card(office, one, head.location_id)
    found = [office.custody.of_person(one.id)[0] for one in people]
    bag = Parcel("1", "SEAL-1", tuple(card.id for card in found))
    place = counter.partner.place.id
    office.consignments.pack(head, (bag,), place, reference, "Koerier", new_id())
    settle()
    return [card.document_number for card in found]


def test_a_bag_that_arrived_is_taken_in_by_scans_and_keys(counter: Counter) -> None:
    screen, window = shelf_of(counter), counter.desktop.window
    numbers = arriving(counter, 3)
    screen.reload()
    assert "Arrivals (1)" in texts(window)
    press(screen, Qt.Key.Key_2, ctrl=True)
    window.take_scan("SEAL-1")  # a scan of what does not lie on the shelf leads to the arrivals
    assert screen.model.part is Part.ARRIVALS
    assert "seal intact" in texts(screen)
    window.take_scan(numbers[0])
    editor = screen.arrivals.number.editor
    screen.arrivals.damaged.setChecked(True)
    QTest.keyClicks(editor, numbers[1])
    press(editor, Qt.Key.Key_Return)
    assert "1 still to be scanned" in texts(screen)
    screen.arrivals.counted.editor.setValue(2)
    window.activateWindow()
    settle()
    press(screen, Qt.Key.Key_Return, ctrl=True)
    sure = window.findChild(QMessageBox)
    assert sure is not None
    assert "Cards not found: 1." in sure.text()
    next(one for one in sure.buttons() if one.text() == "Close").click()
    settle()
    assert "P-1 is closed. Cards here: 2, missing: 1." in texts(window)
    assert "Arrivals (0)" in texts(screen)
    states = [counter.partner.office.custody.by_number(number) for number in numbers]
    assert [card.state for card in states if card] == [
        CardState.AT_PARTNER, CardState.BLOCKED, CardState.MISSING,
    ]  # fmt: skip


def test_a_broken_seal_is_told_and_the_bag_opened(counter: Counter) -> None:
    screen = shelf_of(counter)
    (number,) = arriving(counter, 1)
    press(screen, Qt.Key.Key_3, ctrl=True)
    screen.reload()
    screen.arrivals.broken.click()
    assert "seal broken" in texts(screen)
    counter.desktop.window.take_scan(number)
    assert "0 still to be scanned" in texts(screen)


def test_two_people_sign_for_a_count_where_two_work(counter: Counter) -> None:
    screen, town = shelf_of(counter), counter.partner
    p.add_staff(town.office, town.head, town.place.id, "partner2")
    screen.reload()
    settle()
    press(screen, Qt.Key.Key_4, ctrl=True)
    assert screen.model.shelf is not None
    for card in screen.model.shelf.cards:
        counter.desktop.window.take_scan(card.document_number)
    press(screen, Qt.Key.Key_E, ctrl=True)
    dialog = counter.desktop.window.findChild(SecondSignature)
    assert dialog is not None
    QTest.keyClicks(dialog.login, "partner2")
    QTest.keyClicks(dialog.password, f.PASSWORD)
    dialog.button.click()
    assert "Shelf and list agree" in texts(screen)
    counter.desktop.window.activateWindow()
    settle()
    press(screen, Qt.Key.Key_Return, ctrl=True)
    assert "The count is closed." in texts(counter.desktop.window)


def _person_of(counter: Counter, place: int) -> UUID:
    found = counter.partner.office.people.search(counter.partner.head, PEOPLE[place][0])
    return found[0].id


@pytest.mark.parametrize("everything", [False, True])
def test_cards_go_back_in_a_sealed_bag_with_their_list(counter: Counter, everything: bool) -> None:
    screen = shelf_of(counter)
    press(screen, Qt.Key.Key_2, ctrl=True)
    assert len(screen.cards.rows) == len(PEOPLE)
    press(screen, Qt.Key.Key_B, ctrl=True)
    dialog = counter.desktop.window.findChild(ReturnDialog)
    assert dialog is not None
    dialog.all.setChecked(everything)
    QTest.keyClicks(dialog.seal, "S-77")
    QTest.keyClicks(dialog.courier, "Koerier")
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.reason, "nobody came")
    dialog.button.click()
    settle()
    left = 0 if everything else len(PEOPLE) - 1
    assert len(screen.cards.rows) == left
    said = texts(counter.desktop.window)
    assert re.search(rf"\b{len(PEOPLE) - left} cards? go(es)? back", said)
    head = counter.partner.head
    (sent,) = counter.partner.office.consignments.open(head)
    assert (len(sent.items), sent.bags[0].seal) == (len(PEOPLE) - left, "S-77")


def test_a_mandate_that_is_withdrawn_closes_the_counter_at_once(
    counter: Counter, clock: SetClock
) -> None:
    screen, partner = shelf_of(counter), counter.partner
    (mandate,) = partner.office.mandates.all(partner.head)
    clock.advance(timedelta(seconds=1))
    partner.office.mandates.withdraw(partner.head, mandate.id, "de minister", "2026-9", new_id())
    settle()
    shown = texts(counter.desktop.window)
    assert "Handing out is closed" in shown
    assert "the mandate has ended" in shown
    assert not screen.begin.isEnabled()
    press(screen, Qt.Key.Key_2, ctrl=True)
    assert all(not card.name for card in screen.cards.rows)  # nothing of people is given any more
    assert screen.back.isEnabled()
    press(screen, Qt.Key.Key_5, ctrl=True)
    assert "No mandate is in force" in texts(screen)


def test_a_scan_leads_to_the_person_of_today(counter: Counter) -> None:
    screen = shelf_of(counter)
    press(screen, Qt.Key.Key_5, ctrl=True)
    assert screen.model.shelf is not None
    number = counter.partner.office.custody.of_person(_person_of(counter, 3))[0].document_number
    counter.desktop.window.take_scan(number)
    assert screen.model.part is Part.TODAY
    assert screen.today.record().name == "Okafor, Chidi"
    counter.desktop.window.take_scan("V99999999")
    assert "Nothing at this counter goes by that" in texts(counter.desktop.window)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_pictures_of_the_counter(
    counter: Counter, grab: Grab, theme: Theme, translations: Translations, language: str
) -> None:
    screen = shelf_of(counter)
    translations.use(language)
    arriving(counter, 4)
    for look, zoom in (("light", 100), ("dark", 100), ("light", 200)):
        theme.use(look)
        theme.set_zoom(zoom)
        for number, part in enumerate(Part, 1):
            screen.parts.button(part).click()
            if part is Part.COUNT:
                counter.desktop.window.take_scan(screen.cards.rows[0].document_number)
                screen.count.compare.click()
            QApplication.processEvents()
            name = f"partner-{language}-{look}-{zoom}-{number}-{part.value}"
            assert grab(counter.desktop.window, name).stat().st_size > 10_000
