"""Identity at the desk: chip, pictures, check lists, letters, and four eyes, by keyboard."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_camera import FolderCamera
from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, CounterError, Unavailable
from counter_app.domain.identity.chip import (
    ChainVerdict,
    CloneVerdict,
    PhotoVerdict,
    ZoneVerdict,
)
from counter_app.domain.identity.evidence import PictureSource, Reading
from counter_app.domain.identity.verification import Answer, Means, Outcome, Question
from counter_app.domain.operators import Role
from counter_app.letters.texts import texts as texts_of
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.evidence_panel import Shown
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from tests.ui.issuance.readings import GivenChip
from tests.ui.visit_office import PASSWORD, Bench, passport_of, texts

K = Qt.Key
Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def chip() -> GivenChip:
    return GivenChip()


@pytest.fixture
def view(qtbot: QtBot, bench: Bench, chip: GivenChip) -> VisitView:
    devices = DeskDevices(camera=SimulatedCamera(), chips=chip)
    made = VisitView(bench.office, bench.actor, bench.tasks, devices)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def lines(view: VisitView, bench: Bench) -> str:
    """Serve somebody, and give the lines of that person's passport."""
    person_id = bench.people("nguyen, duyen").id
    view.open(bench.serve(person_id).id)
    number = bench.office.people.get(person_id).v_number
    assert number is not None
    return passport_of(number)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def case_of(view: VisitView) -> Case:
    assert view.model.case is not None
    return view.model.case


def second(bench: Bench, login: str = "second") -> None:
    bench.office.operators.add(
        bench.actor, login, "S. Bakker", PASSWORD, frozenset({Role.CLERK}), bench.actor.location_id
    )


def test_chip_and_camera_stand_behind_the_answers(view: VisitView, lines: str) -> None:
    view.on_scan(lines)
    press(K.Key_C)
    case, said = case_of(view), texts(view.identity)
    for words in ("PACE", "state signature", "no copy", "same as the print", "signed by VN"):
        assert words in said
    assert "nor that the holder is the person in the photo" in said
    assert set(case.pictures) == {PictureSource.CHIP, PictureSource.CAMERA}
    press(K.Key_J)
    assert view.identity.evidence.present is Shown.PICTURES
    assert "Chip: 01-05-2022" in texts(view.identity.evidence.board)
    press(K.Key_J, K.Key_J, K.Key_Return)
    made = case.verification
    assert made is not None
    assert made.outcome is Outcome.ACCEPTED
    assert made.evidence.chip is not None
    assert made.evidence.chip.is_proven
    assert len(made.evidence.pictures) == 2
    assert made.answers[Question.DOCUMENT_GENUINE].means >= {Means.CHIP}
    assert made.answers[Question.HOLDER_IS_PERSON].means >= {Means.PHOTOS}


@pytest.mark.parametrize(
    ("facts", "badge", "finding"),
    [
        ({"clone": CloneVerdict.FAILED}, "a copy, or broken", "not the one it was made for"),
        ({"chain": ChainVerdict.ISSUER_UNKNOWN}, "signer not known here", "on no list here"),
        ({"changed": True}, "not as signed", "not what the state signed"),
        (
            {"zone_verdict": ZoneVerdict.DIFFERS},
            "differs from the print",
            "the printed lines differ",
        ),
        ({"chain": ChainVerdict.TRAINING}, "practice signature", "signed for practice"),
    ],
)
def test_what_a_chip_gives_away_is_found(
    view: VisitView, lines: str, chip: GivenChip, facts: dict[str, object], badge: str, finding: str
) -> None:
    chip.facts = facts
    view.on_scan(lines)
    press(K.Key_C)
    assert badge in texts(view.identity)
    assert finding in texts(view.identity.evidence.findings)
    assert case_of(view).answers[Question.DOCUMENT_GENUINE] is Answer.NOT_DONE


@pytest.mark.parametrize(
    ("verdict", "badge", "finding", "board"),
    [
        (PhotoVerdict.DAMAGED, "photo damaged", "photo on the chip is damaged", "is damaged: use"),
        (PhotoVerdict.MISSING, "no photo on the chip", "chip gives no photo", "no photo: use the"),
    ],
)
def test_a_chip_without_a_photo_is_an_outcome_of_its_own(
    view: VisitView, lines: str, chip: GivenChip, qtbot: QtBot,
    verdict: PhotoVerdict, badge: str, finding: str, board: str,
) -> None:  # fmt: skip
    chip.facts = {"photo_verdict": verdict}
    view.on_scan(lines)
    press(K.Key_C)
    assert badge in texts(view.identity)
    said = texts(view.identity.evidence.findings)
    assert finding in said
    assert "ompare" in said
    assert PictureSource.CHIP not in case_of(view).pictures
    press(K.Key_J)
    assert view.identity.evidence.present is Shown.PICTURES
    assert board in texts(view.identity.evidence)
    assert "compare with the printed one" in texts(view.identity.rows[Question.HOLDER_IS_PERSON])
    press(K.Key_D, K.Key_J, K.Key_Return)
    made = case_of(view).verification
    assert made is not None
    assert made.evidence.chip is not None
    assert f"photo_{verdict}" in {said.value for said in made.evidence.chip.statements}
    assert f"chip_photo_{verdict}" in made.document.findings
    with qtbot.waitSignal(view.model.report_made) as paper:
        view.identity.outcome.report_button.click()
    pages = pypdf.PdfReader(io.BytesIO(paper.args[0])).pages
    report = " ".join("\n".join(page.extract_text() for page in pages).split())
    assert texts_of(text.language()).term("identity.finding", f"chip_photo_{verdict}") in report


def test_a_document_without_clone_protection_is_no_finding(
    view: VisitView, lines: str, chip: GivenChip
) -> None:
    chip.facts = {"clone": CloneVerdict.NONE_ON_DOCUMENT}
    view.on_scan(lines)
    press(K.Key_C)
    assert "clone protection: none on this document" in texts(view.identity)
    document = case_of(view).document
    assert document is not None
    assert document.comparison.is_clean


def test_a_chip_that_goes_away_leaves_the_screen_usable(
    view: VisitView, lines: str, chip: GivenChip
) -> None:
    chip.failure = Unavailable(Code.DEVICE_FAILED, device="reader")
    view.on_scan(lines)
    press(K.Key_C)
    assert view.identity.evidence.chip.status()
    assert not view.model.is_reading_chip
    assert case_of(view).chip is None
    chip.failure = None
    press(K.Key_C)
    assert "state signature" in texts(view.identity)
    press(K.Key_J, K.Key_J, K.Key_J, K.Key_Return)
    assert view.present is StepKey.CARD


def test_ticks_are_kept_and_the_lamp_is_a_means(view: VisitView, lines: str) -> None:
    view.on_scan(lines)
    boxes = view.identity.evidence.checks.boxes()
    press(K.Key_1, K(K.Key_1 + list(boxes).index("lamp")))
    case = case_of(view)
    assert case.checks == {"original", "lamp"}
    assert Means.LAMP in case.means[Question.DOCUMENT_GENUINE]
    press(K.Key_1)
    assert case.checks == {"lamp"}
    assert "1 feature ticked" in texts(view.identity) or "1 features" in texts(view.identity)


def test_letters_are_laid_along_each_other(view: VisitView, lines: str) -> None:
    view.on_scan(lines)
    strip = view.identity.evidence.spelling
    assert "ễ = E" in strip.accessibleDescription()
    assert strip.height() > 30


def test_rows_may_come_one_by_one(view: VisitView, lines: str) -> None:
    first, last = lines.splitlines()
    view.on_scan(last)
    assert "Missing: line 1" in texts(view.identity)
    assert view.identity.entry.lines[1].text() == last
    view.on_scan(first)
    document = case_of(view).document
    assert document is not None
    assert document.reading is Reading.SCANNED
    assert document.mrz.lines == (first, last)


def test_a_mistyped_letter_is_pointed_at(view: VisitView, lines: str) -> None:
    first, last = lines.splitlines()
    place = next(at for at, letter in enumerate(last[:9]) if letter in "0158")
    slip = {"0": "O", "1": "I", "5": "S", "8": "B"}[last[place]]
    entry = view.identity.entry
    entry.lines[0].setText(first)
    entry.lines[1].setText(last[:place] + slip + last[place + 1 :])
    assert f"place {place + 1}: perhaps {last[place]} instead of {slip}" in entry.verdict()
    entry.lines[1].setText(last)
    assert "They do not cover the name" in entry.verdict()


def test_no_camera_picture_is_said(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    devices = DeskDevices(camera=FolderCamera(tmp_path / "none"))
    view = VisitView(bench.office, bench.actor, bench.tasks, devices)
    qtbot.addWidget(view)
    view.resize(1200, 760)
    view.show()
    person_id = bench.people("nguyen, duyen").id
    view.open(bench.serve(person_id).id)
    number = bench.office.people.get(person_id).v_number
    assert number is not None
    view.on_scan(passport_of(number))
    view.identity.evidence.show_page(Shown.PICTURES)
    assert "not" in texts(view.identity.evidence.board.parentWidget())
    assert not case_of(view).pictures
    view.identity.evidence.show_page(Shown.CHIP)
    assert "No reader at this desk" in texts(view.identity.evidence)


class Flatbed:
    """A scanner that gives what it is told to."""

    def __init__(self) -> None:
        out = io.BytesIO()
        Image.new("RGB", (600, 400), "white").save(out, "PNG")
        self.data = out.getvalue()
        self.failure: CounterError | None = None

    def status(self) -> DeviceStatus:
        return DeviceStatus(DeviceState.READY)

    def page(self, cancelled: Callable[[], bool]) -> bytes:
        assert not cancelled()
        if self.failure is not None:
            raise self.failure
        return self.data


def test_a_page_is_scanned_on_the_flatbed_by_keyboard(qtbot: QtBot, bench: Bench) -> None:
    flatbed = Flatbed()
    view = VisitView(bench.office, bench.actor, bench.tasks, DeskDevices(scanner=flatbed))
    qtbot.addWidget(view)
    view.resize(1200, 760)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.open(bench.serve(bench.people("nguyen, duyen").id).id)
    control = Qt.KeyboardModifier.ControlModifier
    flatbed.failure = Unavailable(Code.SCANNER_OPEN, device="scanner")
    QTest.keyClick(QApplication.focusWidget() or view, K.Key_D, control)
    assert "Close the cover" in texts(view.identity)
    assert "Scan the page" in texts(view.identity)
    flatbed.failure = None
    QTest.keyClick(QApplication.focusWidget() or view, K.Key_D, control)
    assert "No lines were seen in this picture" in texts(view.identity)
    assert case_of(view).document is None


def test_a_second_person_looks_afresh_and_settles_the_doubt(
    view: VisitView, bench: Bench, lines: str
) -> None:
    second(bench)
    view.on_scan(lines)
    press(K.Key_J, K.Key_D, K.Key_J, K.Key_Return)
    case = case_of(view)
    assert view.frame.button.text().startswith("Second person")
    dialog = view.identity.ask_second()
    QTest.keyClicks(dialog.login, bench.actor.login)
    QTest.keyClicks(dialog.password, PASSWORD)
    QTest.keyClick(dialog.password, K.Key_Return)
    assert "somebody else than the first" in dialog.error()
    dialog.login.setText("second")
    QTest.keyClicks(dialog.password, "wrong password")
    QTest.keyClick(dialog.password, K.Key_Return)
    assert dialog.isVisible()
    assert dialog.password.text() == ""
    QTest.keyClicks(dialog.password, PASSWORD)
    QTest.keyClick(dialog.password, K.Key_Return)
    assert case.second is not None
    assert set(case.answers.values()) == {Answer.NOT_DONE}
    assert "S. Bakker answers now as second person" in texts(view.identity)
    view.activateWindow()
    view.identity.begin()
    press(K.Key_J, K.Key_J, K.Key_J, K.Key_Return)
    made = case.verification
    assert made is not None
    assert (made.outcome, made.operator_id != bench.actor.operator_id) == (Outcome.ACCEPTED, True)
    assert view.present is StepKey.CARD
    assert view.model.actor is bench.actor
    view.on_scan(bench.card_of(case.visit.person.id).document_number)
    press(K.Key_3, K.Key_Return)
    assert case_of(view).is_handed_out


def test_a_second_doubt_stays_and_papers_can_be_made(
    view: VisitView, bench: Bench, lines: str, qtbot: QtBot
) -> None:
    second(bench)
    view.on_scan(lines)
    press(K.Key_J, K.Key_D, K.Key_J, K.Key_Return)
    view.model.attest("second", PASSWORD)
    view.identity.begin()
    press(K.Key_J, K.Key_D, K.Key_J, K.Key_Return)
    case = case_of(view)
    assert case.is_stopped
    assert case.second is None
    with qtbot.waitSignal(view.model.report_made) as made:
        view.identity.outcome.form_button.click()
    assert made.args[0].startswith(b"%PDF")
    assert made.args[1]


def test_a_verification_takes_few_keys(view: VisitView, lines: str) -> None:
    """The passport lies on the reader: chip, three answers, accept. docs/guide.md tells so."""
    view.on_scan(lines)
    pressed = [K.Key_C, K.Key_J, K.Key_J, K.Key_J, K.Key_Return]
    press(*pressed)
    assert view.present is StepKey.CARD
    told = Path(__file__).parents[3] / "docs" / "guide.md"
    assert f"{len(pressed)} keys" in told.read_text(encoding="utf-8")


def test_everything_has_a_name(view: VisitView, lines: str, nameless: Nameless) -> None:
    view.on_scan(lines)
    press(K.Key_C)
    for page in Shown:
        view.identity.evidence.show_page(page)
        QApplication.processEvents()
        assert nameless(view) == []
    assert nameless(view.identity.ask_second()) == []
