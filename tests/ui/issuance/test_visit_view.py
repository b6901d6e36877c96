"""The visit's screen, on a real office: the whole job, by keyboard, and its refusals."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.identity.verification import Answer, Outcome, Question
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument
from counter_app.domain.people.person import Relation
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.visit_office import Bench, passport_of, texts

Nameless = Callable[[QWidget], list[str]]
PARENT_ID = (
    "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nPC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4"
)


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


def _press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def _passport(bench: Bench, person_id: UUID) -> str:
    number = bench.office.people.get(person_id).v_number
    assert number is not None
    return passport_of(number)


def _identified(view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot) -> None:
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Return)


def _sign(view: VisitView) -> None:
    pad = view.receipt.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseMove(pad, QPoint(120, 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(160, 70))


def test_the_whole_job_goes_by_scanner_and_keyboard(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    _identified(view, bench, person_id, qtbot)
    assert view.present is StepKey.CARD
    card = bench.card_of(person_id)
    view.on_scan(card.document_number)
    assert view.present is StepKey.OLD_DOCUMENT
    _press(qtbot, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert view.present is StepKey.RECEIPT
    assert bench.card_of(person_id).state is CardState.HANDED_OUT
    _sign(view)
    _press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.finished) as told:
        _press(qtbot, Qt.Key.Key_Return)
    assert bench.office.appointments.get(told.args[0]).state is AppointmentState.FULFILLED
    assert view.model.case is None


def test_a_visit_that_is_loaded_anew_takes_neither_step_nor_focus_away(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_J)
    here = QApplication.focusWidget()
    view.reload()
    assert (view.present, QApplication.focusWidget()) == (StepKey.IDENTITY, here)
    _press(qtbot, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert view.present is StepKey.CARD


def test_a_signature_stays_when_the_visit_is_loaded_anew_meanwhile(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    _identified(view, bench, person_id, qtbot)
    view.on_scan(bench.card_of(person_id).document_number)
    _press(qtbot, Qt.Key.Key_3, Qt.Key.Key_Return)
    pad = view.receipt.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    with qtbot.waitSignal(view.model.opened):
        view.reload()
    assert pad.hasFocus()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(160, 70))
    assert pad.is_signed
    assert view.frame.button.isEnabled()


def test_a_doubt_blocks_the_hand_out_and_says_whom_to_call(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_J, Qt.Key.Key_D, Qt.Key.Key_J)
    assert view.frame.button.text().startswith("Record doubt")
    _press(qtbot, Qt.Key.Key_Return)
    case = view.model.case
    assert case is not None
    assert case.verification is not None
    assert case.verification.outcome is Outcome.NEEDS_SECOND_PERSON
    assert "A second person signs in here" in texts(view.identity)
    view.on_scan(bench.card_of(person_id).document_number)
    view.frame.steps.chosen.emit(StepKey.OLD_DOCUMENT.value)
    _press(qtbot, Qt.Key.Key_3)
    assert not view.frame.button.isEnabled()
    assert "There is doubt." in view.frame.missing()


def test_a_no_is_refused_apart_from_the_default_button(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_J)
    assert not view.frame.button.isEnabled()
    view.frame.refuse_button.click()
    question = view.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    next(b for b in question.buttons() if b.text() == "Refuse").click()
    case = view.model.case
    assert case is not None
    assert case.verification is not None
    assert case.verification.outcome is Outcome.REFUSED


def test_a_wrong_card_is_refused_loudly(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    _identified(view, bench, person_id, qtbot)
    other = bench.card_of(bench.people("rana").id)
    view.on_scan(other.document_number)
    assert "belongs to somebody else" in view.card.wrong()
    assert view.present is StepKey.CARD
    assert bench.card_of(bench.people("rana").id).state is CardState.IN_STOCK
    view.on_scan("VZZZZZZZ9")
    assert "not in the stock" in view.card.wrong()
    view.on_scan(bench.card_of(person_id).document_number)
    assert view.card.wrong() == ""
    assert view.present is StepKey.OLD_DOCUMENT


def test_somebody_elses_passport_shows_what_differs(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, bench.people("rana").id))
    qtbot.waitUntil(lambda: "The surname differs" in texts(view.identity))
    assert "another person" in texts(view.identity)


def test_typed_lines_point_at_the_wrong_place(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    view.open(bench.serve(person_id).id)
    first, second = _passport(bench, person_id).splitlines()
    wrong = "0" if second[9] != "0" else "1"
    QTest.keyClicks(view.identity.entry.lines[0], first)
    view.identity.entry.lines[1].setText(second[:9] + wrong + second[10:])
    assert "Line 2, place 10" in view.identity.entry.verdict()
    view.identity.entry.lines[1].setText(second)
    assert view.identity.entry.verdict().startswith("All check digits fit.")
    QTest.keyClick(view.identity.entry.lines[1], Qt.Key.Key_Return)
    case = view.model.case
    assert case is not None
    assert case.document is not None
    assert case.document.was_typed


def test_accept_waits_and_says_for_what(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    view.open(bench.serve(person_id).id)
    assert not view.frame.button.isEnabled()
    assert view.frame.missing() == "Scan the passport first."
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_J)
    assert view.frame.missing() == "still open: 2"
    case = view.model.case
    assert case is not None
    assert case.answers[Question.DOCUMENT_GENUINE] is Answer.YES
    _press(qtbot, Qt.Key.Key_Return)
    assert case.verification is None


def test_a_minor_needs_a_representative(view: VisitView, bench: Bench, qtbot: QtBot) -> None:
    child = bench.add_person("Le", "Minh", "2015-03-02")
    bench.office.people.add_representative(
        bench.actor, child.id, "Lê, Mai", Relation.PARENT, date(2015, 3, 2), new_id()
    )
    view.open(bench.serve(child.id).id)
    keys = [step.key for step in view.frame.steps.steps()]
    assert keys.index("representative") == keys.index("identity") + 1
    view.frame.steps.chosen.emit("representative")
    assert "Lê, Mai · parent" in texts(view.representative)
    assert "note its number" in view.frame.missing()
    assert view.on_scan(PARENT_ID)
    assert view.representative.document.text() == "PC5037655"
    assert "three questions" in view.frame.missing()
    assert not view.frame.button.isEnabled()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
        _press(qtbot, key)
    assert "refuse the hand-out" in view.frame.missing()
    assert not view.frame.button.isEnabled()
    QTest.keyClick(view.representative.questions[Question.HOLDER_IS_PERSON], Qt.Key.Key_Y)
    view.frame.button.click()
    case = view.model.case
    assert case is not None
    assert case.representative is not None
    assert case.representative.name == "Lê, Mai"
    assert case.is_done(StepKey.REPRESENTATIVE)


def test_another_document_of_a_representative_is_judged_anew(
    view: VisitView, bench: Bench, qtbot: QtBot
) -> None:
    child = bench.add_person("Le", "Minh", "2015-03-02")
    view.open(bench.serve(child.id).id)
    view.frame.steps.chosen.emit("representative")
    assert not view.representative.questions[Question.DOCUMENT_GENUINE].isEnabled()
    QTest.keyClicks(view.representative.document, "PC503765")
    QTest.keyClick(view.representative.questions[Question.DOCUMENT_GENUINE], Qt.Key.Key_Y)
    QTest.keyClicks(view.representative.document, "4")  # a letter that was forgotten
    assert view.model.representative_answer(Question.DOCUMENT_GENUINE) is True
    assert view.on_scan(PARENT_ID)
    assert view.model.representative_answer(Question.DOCUMENT_GENUINE) is None


def test_lines_of_a_representative_come_row_by_row_and_wrong_ones_are_told_of(
    view: VisitView, bench: Bench
) -> None:
    child = bench.add_person("Le", "Minh", "2015-03-02")
    view.open(bench.serve(child.id).id)
    view.frame.steps.chosen.emit("representative")
    page = view.representative
    *rows, last = PARENT_ID.split("\n")
    view.on_scan(PARENT_ID.replace("PC5037655", "PC5037656"))
    assert view.present is StepKey.REPRESENTATIVE
    assert "Read them again" in texts(page)
    assert page.document.text() == ""
    for row in rows:
        view.on_scan(row)
        assert "Scan the next line" in texts(page)
    view.on_scan(last)
    assert "Read them again" not in texts(page)
    assert page.document.text() == "PC5037655"
    assert view.model.case is not None
    assert view.model.case.document is None


def test_answers_belong_to_the_representative_who_was_chosen(
    view: VisitView, bench: Bench, qtbot: QtBot
) -> None:
    child = bench.add_person("Le", "Minh", "2015-03-02")
    for name in ("Lê, Mai", "Lê, Bao"):
        bench.office.people.add_representative(
            bench.actor, child.id, name, Relation.PARENT, date(2015, 3, 2), new_id()
        )
    view.open(bench.serve(child.id).id)
    view.frame.steps.chosen.emit("representative")
    page = view.representative
    view.on_scan(PARENT_ID)
    for _ in range(3):
        _press(qtbot, Qt.Key.Key_Y)
    view.frame.button.click()
    case = view.model.case
    assert case is not None
    assert case.representative is not None
    first = case.representative
    view.frame.steps.chosen.emit("representative")
    other = next(
        button for button in page.findChildren(QRadioButton)
        if "Lê" in button.text() and not button.isChecked()
    )  # fmt: skip
    other.click()
    assert page.document.text() == ""
    assert view.model.representative_answer(Question.PERSON_ON_FILE) is None
    view.on_scan(PARENT_ID)
    for _ in range(3):
        _press(qtbot, Qt.Key.Key_Y)
    assert other.isChecked()
    view.frame.button.click()
    assert case.representative is not None
    assert case.representative.id != first.id


def test_a_representative_can_be_added(view: VisitView, bench: Bench) -> None:
    child = bench.add_person("Le", "Minh", "2015-03-02")
    view.open(bench.serve(child.id).id)
    view.frame.steps.chosen.emit("representative")
    assert not view.frame.button.isEnabled()
    QTest.keyClicks(view.representative.document, "PC5037655")
    for line in view.representative.questions.values():
        QTest.keyClick(line, Qt.Key.Key_Y)
    QTest.keyClicks(view.representative.name, "Tran, Huy")
    QTest.keyClick(view.representative.name, Qt.Key.Key_Return)
    case = view.model.case
    assert case is not None
    assert case.representative is not None
    assert case.representative.name == "Tran, Huy"


def test_an_old_document_needs_its_number(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    _identified(view, bench, person_id, qtbot)
    view.on_scan(bench.card_of(person_id).document_number)
    _press(qtbot, Qt.Key.Key_2)
    assert "old card must be handed in" in view.frame.missing()
    QTest.keyClicks(view.hand_out.reference, "PL1500-2026")
    assert view.frame.button.isEnabled()
    QTest.keyClick(view.hand_out.reference, Qt.Key.Key_Return)
    case = view.model.case
    assert case is not None
    assert case.hand_out is not None
    assert case.hand_out.old_document.kind is OldDocument.POLICE_REPORT


def test_a_hand_out_is_undone_with_a_reason(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    _identified(view, bench, person_id, qtbot)
    view.on_scan(bench.card_of(person_id).document_number)
    _press(qtbot, Qt.Key.Key_3, Qt.Key.Key_Return)
    view.receipt.undo_button.click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "wrong card")
    dialog.button.click()
    assert bench.card_of(person_id).state is CardState.PRESENTED
    assert view.present is StepKey.OLD_DOCUMENT


def test_persons_of_one_appointment_keep_their_own_state(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    other = bench.people("rana").id
    view.open(bench.serve(person_id, other).id)
    view.on_scan(_passport(bench, person_id))
    _press(qtbot, Qt.Key.Key_J)
    view.frame.tabs.setCurrentIndex(1)
    assert view.model.case is not None
    assert view.model.case.visit.person.id == other
    assert view.model.case.document is None
    view.frame.tabs.setCurrentIndex(0)
    assert view.model.case.document is not None
    assert view.model.case.answers[Question.DOCUMENT_GENUINE] is Answer.YES


def test_back_to_the_queue_asks_first(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    visit = bench.serve(person_id)
    view.open(visit.id)
    view.strip.back_button.click()
    question = view.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    with qtbot.waitSignal(view.left):
        question.buttons()[0].click()
    entry = bench.office.queue.entry(visit.id)
    assert entry is not None
    assert entry.state.value == "waiting"


def test_everything_has_a_name(
    view: VisitView, bench: Bench, person_id: UUID, nameless: Nameless
) -> None:
    assert nameless(view) == []
    view.open(bench.serve(person_id).id)
    view.on_scan(_passport(bench, person_id))
    assert nameless(view) == []


def test_a_scan_without_a_visit_is_left_to_the_search(view: VisitView) -> None:
    assert not view.on_scan("ABCD2345")
