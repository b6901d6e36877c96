"""The hand-out beyond identity and card: print, decision, fee, refusal, sticker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.appointments import Appointment
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.stickers import StickerState
from counter_app.domain.identity.mrz_writing import MrzFields, write_td1
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_details import IN_NAME_OF, FeePaid, Refusal
from counter_app.services.appointments import Wish
from counter_app.ui.issuance.refusal_dialog import RefusalDialog
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.visit_office import DAY, Bench, passport_of

ENDORSEMENT = "RESIDENCE_ENDORSEMENT"


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> VisitView:
    made = VisitView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def person_id(bench: Bench) -> UUID:
    return bench.people("nguyen, duyen").id


def identify(view: VisitView, bench: Bench, person_id: UUID) -> None:
    number = bench.office.people.get(person_id).v_number
    assert number is not None
    view.on_scan(passport_of(number))
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def brought(view: VisitView, bench: Bench, person_id: UUID) -> Card:
    """Identify somebody and bring the card to the desk."""
    view.open(bench.serve(person_id).id)
    identify(view, bench, person_id)
    card = bench.card_of(person_id)
    view.on_scan(card.document_number)
    assert view.present is StepKey.OLD_DOCUMENT
    return card


def lines_of(card: Card, **changes: object) -> str:
    facts: dict[str, object] = {
        "document_code": "IR", "issuer": "NLD", "document_number": card.document_number,
        "surname": card.surname, "given_names": card.given_names, "nationality": "VNM",
        "date_of_birth": card.date_of_birth, "sex": "F", "date_of_expiry": card.valid_until,
    }  # fmt: skip
    return "\n".join(write_td1(MrzFields(**{**facts, **changes})))  # type: ignore[arg-type]


def endorsement(bench: Bench, person_id: UUID) -> Appointment:
    starts = bench.office.appointments.free_starts(ENDORSEMENT, bench.actor.location_id, DAY)
    wish = Wish(
        location_id=bench.actor.location_id, service=ENDORSEMENT, starts_at=starts[4].starts_at,
        person_ids=(person_id,),
    )  # fmt: skip
    visit = bench.office.appointments.book(bench.actor, wish, new_id())
    bench.come(visit)
    bench.office.queue.call(bench.actor, visit.id, new_id())
    bench.office.queue.serve(bench.actor, visit.id, new_id())
    return visit


def test_the_cards_own_lines_are_compared_before_it_leaves(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    card = brought(view, bench, person_id)
    view.hand_out.choices[list(view.hand_out.choices)[2]].click()
    assert view.frame.button.isEnabled()
    view.on_scan(lines_of(card, date_of_expiry=date(2031, 1, 1)))
    assert "not right" in view.hand_out.extras.print_words.text()
    assert "The card itself is not right" in view.frame.missing()
    assert not view.frame.button.isEnabled()
    view.on_scan(lines_of(card))
    assert "agree" in view.hand_out.extras.print_words.text()
    view.frame.button.click()
    assert bench.card_of(person_id).state is CardState.HANDED_OUT


def test_a_hand_out_grants_the_permit_and_takes_a_fee(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    brought(view, bench, person_id)
    extras = view.hand_out.extras
    view.hand_out.choices[list(view.hand_out.choices)[2]].click()
    extras.grants.click()
    extras.fee.setCurrentIndex(extras.fee.findData("replacement"))
    assert "fee is not right" in view.frame.missing()
    extras.amount.setValue(42.5)
    assert view.frame.button.isEnabled()
    view.frame.button.click()
    case = view.model.case
    assert case is not None
    assert case.hand_out is not None
    noted = bench.office.issuance.details(bench.actor, case.hand_out.id)
    assert noted is not None
    assert (noted.in_name_of, noted.fee) == (IN_NAME_OF, FeePaid("replacement", 4250))


def test_a_refusal_says_why_and_what_comes_next(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    card = brought(view, bench, person_id)
    assert view.frame.refuse_button.isVisible()
    view.frame.refuse_button.click()
    dialog = view.findChild(RefusalDialog)
    assert dialog is not None
    dialog.reason.setCurrentIndex(dialog.reason.findData(Refusal.OLD_DOCUMENT_NOT_BROUGHT.value))
    assert dialog.step.count() == 3
    dialog.button.click()
    assert "Old document not brought" in view.banner.text()
    assert bench.card_of(person_id).state is CardState.IN_STOCK
    assert bench.office.custody.events(card.id)[-1].reason == "old_document_not_brought"


def test_a_sticker_is_placed_by_scanner_and_keyboard(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    labels = FolderPrinter(tmp_path / "labels")
    view.model.devices = replace(view.model.devices, labels=labels)
    bench.office.stickers.add_roll(bench.actor, ENDORSEMENT, "VA0001", "VA0009", new_id())
    visit = endorsement(bench, person_id)
    view.open(visit.id)
    identify(view, bench, person_id)
    assert view.present is StepKey.STICKER
    page = view.sticker
    assert page.number.text() == "VA0001"
    assert page.expiry.date() is not None
    page.spoiled.click()
    dialog = view.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setText("jammed")
    dialog.button.click()
    assert page.number.text() == "VA0002"
    assert view.on_scan("VA0003")
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    case = view.model.case
    assert case is not None
    assert case.sticker is not None
    assert (case.sticker.number, case.sticker.state) == ("VA0003", StickerState.USED)
    (roll,) = bench.office.stickers.rolls(bench.actor)
    assert (roll.used, roll.spoiled, roll.remaining) == (1, 1, 7)
    qtbot.waitUntil(lambda: len(list(labels.folder.glob("*.pdf"))) == 1)


def test_without_stock_or_with_a_short_passport_there_is_no_sticker(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    view.open(endorsement(bench, person_id).id)
    identify(view, bench, person_id)
    view.frame.steps.chosen.emit("sticker")
    page = view.sticker
    assert "Scan or type the number" in view.frame.missing()
    page.number.setText("VA0001")
    page.expiry.setText("01-10-2026")
    assert "expires too soon" in view.frame.missing()
