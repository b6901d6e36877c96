"""Photo, fingerprints and signature in a visit: by keyboard, on a real office, in pictures."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_camera import FolderCamera
from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph, PhotoScore
from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.capture.record import WhyNot
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, HandOutState
from counter_app.domain.reuse.decision import Need
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality, Product
from counter_app.services.appointments import Wish
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.hands import FingerState
from tests.capture_office import PICTURE, cannot_capture, may_capture
from tests.factories import NO_OLD_CARD
from tests.ui.conftest import Grab
from tests.ui.visit_office import DAY, Bench, texts

Nameless = Callable[[QWidget], list[str]]
YES = Qt.Key.Key_J


class CountingCamera(SimulatedCamera):
    """Counts how often it was let go."""

    rested = 0
    failure: Unavailable | None = None

    def rest(self) -> None:
        self.rested += 1

    def picture(self) -> Photograph:
        if self.failure is not None:
            raise self.failure
        return super().picture()


@pytest.fixture
def camera(bench: Bench) -> CountingCamera:
    return CountingCamera(3, bench.clock)


@pytest.fixture
def view(qtbot: QtBot, bench: Bench, camera: CountingCamera) -> Iterator[VisitView]:
    may_capture(bench.office)
    made = VisitView(bench.office, bench.actor, bench.tasks, DeskDevices(camera=camera))
    qtbot.addWidget(made)
    made.resize(1040, 740)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.taking.model.rest()


def visit_of(bench: Bench, *people: UUID) -> Appointment:
    """Book, call and serve people who come for photo and prints."""
    starts = bench.office.appointments.free_starts("BIOMETRICS", bench.actor.location_id, DAY)
    wish = Wish(
        location_id=bench.actor.location_id, service="BIOMETRICS",
        starts_at=starts[10].starts_at, person_ids=people,
    )  # fmt: skip
    visit = bench.office.appointments.book(bench.actor, wish, new_id())
    bench.come(visit)
    bench.office.queue.call(bench.actor, visit.id, new_id())
    bench.office.queue.serve(bench.actor, visit.id, new_id())
    return visit


@pytest.fixture
def person_id(bench: Bench) -> UUID:
    return bench.add_person("Bauer", "Nina", "1994-03-12").id


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def photo_step(view: VisitView, bench: Bench, *people: UUID) -> Appointment:
    visit = visit_of(bench, *people)
    view.open(visit.id)
    view.frame.steps.chosen.emit(StepKey.PHOTO.value)
    return visit


def test_the_whole_capture_goes_by_keyboard(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot, camera: CountingCamera
) -> None:
    visit = photo_step(view, bench, person_id)
    assert [step.key for step in view.frame.steps.steps()] == [
        "why", "identity", "photo", "fingerprints", "signature",
    ]  # fmt: skip
    assert view.frame.button.text().startswith("Take the photo")
    press(Qt.Key.Key_Return)
    assert view.frame.missing() == "6 questions are open"
    press(*[YES] * 6)
    assert QApplication.focusWidget() is view.frame.button
    press(Qt.Key.Key_Return)
    assert view.present is StepKey.FINGERPRINTS
    assert view.frame.button.text().startswith("All ten were taken")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_2)
    assert view.frame.button.text().startswith("The others were taken")
    assert "9 fingers taken\nNot now: left middle finger" in texts(view.taking.fingers)
    press(Qt.Key.Key_Return)
    assert view.present is StepKey.SIGNATURE
    press(Qt.Key.Key_1, Qt.Key.Key_Return)
    assert view.frame.button.text().startswith("Finish visit")
    made = bench.office.capture.of_visit(bench.actor, visit.id, person_id)
    assert made is not None
    assert set(made.outcomes.values()) == {None}
    assert made.missing == {Finger.LEFT_MIDDLE: FingerMissing.PASSING}
    line = bench.office.reuse.decide(bench.actor, person_id, Product.ID_W).line(Modality.PHOTO)
    assert line.need is not Need.TAKE
    with qtbot.waitSignal(view.finished):
        press(Qt.Key.Key_Return)
    assert bench.office.appointments.get(visit.id).state is AppointmentState.FULFILLED
    assert view.taking.photo.finder.is_empty


def test_the_camera_is_open_only_while_somebody_looks_through_it(
    view: VisitView, bench: Bench, person_id: UUID, camera: CountingCamera, qtbot: QtBot
) -> None:
    photo_step(view, bench, person_id)
    qtbot.waitUntil(lambda: not view.taking.photo.finder.is_empty)
    assert camera.rested == 0
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert camera.rested == 1
    view.frame.steps.chosen.emit(StepKey.PHOTO.value)
    press(Qt.Key.Key_Return)
    assert camera.rested == 2


def test_the_heading_says_what_the_rules_ask_for(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    photo_step(view, bench, person_id)
    assert view.taking.photo.heading()[1] == "light, plain background; you judge the face"
    view.why.needed.model.choose(Product.EU_CITIZEN)
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert view.taking.fingers.heading()[1] == "not taken: not of citizens of the EU"


def test_a_picture_from_before_the_visit_is_asked_whose_it_is(
    qtbot: QtBot, bench: Bench, person_id: UUID, tmp_path: Path
) -> None:
    may_capture(bench.office)
    camera = FolderCamera(tmp_path)
    view = VisitView(bench.office, bench.actor, bench.tasks, DeskDevices(camera=camera))
    qtbot.addWidget(view)
    view.show()
    photo_step(view, bench, person_id)
    assert "own program" in view.taking.photo.finder.accessibleName()
    served = bench.clock.now().timestamp()
    for seconds, asked in ((-60, 7), (60, 6)):
        picture = tmp_path / f"{asked}.jpg"
        picture.write_bytes(PICTURE)
        os.utime(picture, (served + seconds,) * 2)
        view.taking.model.take()
        assert view.frame.missing() == f"{asked} questions are open"


def test_taking_again_asks_again(view: VisitView, bench: Bench, person_id: UUID) -> None:
    photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return, YES, Qt.Key.Key_N)
    view.taking.photo.take_button.click()
    capture = view.taking.model.capture
    assert capture is not None
    assert capture.shot is None
    assert capture.answers == {}
    assert view.frame.button.text().startswith("Take the photo")


def test_a_no_makes_a_photo_poor_and_is_recorded_so_only_on_purpose(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return, Qt.Key.Key_N, *[YES] * 5)
    assert "no better one" in view.frame.missing()
    assert not view.frame.button.isEnabled()
    assert QApplication.focusWidget() is view.taking.photo.best
    press(Qt.Key.Key_Space)
    assert view.frame.button.isEnabled()
    view.frame.button.click()
    assert view.taking.model.capture is not None
    assert view.taking.model.capture.is_poor


def test_a_file_is_measured_and_asked_where_it_comes_from(
    view: VisitView, bench: Bench, person_id: UUID, tmp_path: Path
) -> None:
    from PIL import Image

    photo_step(view, bench, person_id)
    small = tmp_path / "small.png"
    Image.new("RGB", (300, 380), "grey").save(small)
    view.taking.model.take_file(str(small))
    assert "This photo is poor" in texts(view.taking.photo)
    assert view.frame.missing() == "7 questions are open"
    tiny = tmp_path / "tiny.jp2"
    Image.new("RGB", (60, 77), "grey").save(tiny)
    view.taking.model.take_file(str(tiny))
    assert view.frame.missing() == "This photo cannot be used. Take it again."
    assert not view.taking.photo.questions.isVisibleTo(view.taking.photo)
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    view.taking.model.take_file(str(tmp_path / "no.jpg"))
    assert view.taking.photo.failure.isVisibleTo(view.taking.photo)


def test_a_camera_that_fails_says_so_and_the_reason_can_be_recorded(
    view: VisitView, bench: Bench, person_id: UUID, camera: CountingCamera
) -> None:
    photo_step(view, bench, person_id)
    camera.failure = Unavailable(Code.DEVICE_ABSENT, device="camera")
    press(Qt.Key.Key_Return)
    assert "not connected" in view.taking.photo.failure.text()
    row = view.taking.photo.reason.box.findData(WhyNot.DEVICE_FAILED.value)
    view.taking.photo.reason.box.setCurrentIndex(row)
    view.taking.photo.reason.box.activated.emit(row)
    assert view.frame.button.text().startswith("Go on without a photo")
    view.frame.button.click()
    assert view.model.case is not None
    assert view.model.case.is_done(StepKey.PHOTO)


class Adviser:
    """A quality program with two scores, or none."""

    def __init__(self, *scores: PhotoScore) -> None:
        self.said = scores

    def status(self) -> DeviceStatus:
        return DeviceStatus(DeviceState.READY)

    def scores(self, picture: bytes) -> tuple[PhotoScore, ...]:
        if not self.said:
            raise Unavailable(Code.DEVICE_FAILED, device="photo_program")
        return self.said


@pytest.mark.parametrize(
    ("adviser", "words"),
    [
        (Adviser(PhotoScore("EyesOpen", 12.2), PhotoScore("UnifiedQualityScore", 61)),
         "lowest of 100: EyesOpen 12, UnifiedQualityScore 61"),
        (Adviser(), "gave no answer"),
    ],
)  # fmt: skip
def test_a_quality_program_gives_hints_and_no_verdict(
    qtbot: QtBot, bench: Bench, camera: CountingCamera, person_id: UUID, adviser: Adviser,
    words: str,
) -> None:  # fmt: skip
    may_capture(bench.office)
    devices = DeskDevices(camera=camera, adviser=adviser)
    view = VisitView(bench.office, bench.actor, bench.tasks, devices)
    qtbot.addWidget(view)
    view.show()
    photo_step(view, bench, person_id)
    view.taking.model.take()
    qtbot.waitUntil(lambda: words in texts(view.taking.photo))
    assert view.taking.model.capture is not None
    assert not view.taking.model.capture.is_poor
    view.taking.model.rest()


def test_a_desk_that_cannot_says_so(view: VisitView, bench: Bench, person_id: UUID) -> None:
    cannot_capture(bench.office)
    photo_step(view, bench, person_id)
    assert not view.frame.button.isEnabled()
    assert "Transfer them" in view.frame.missing()
    assert not view.taking.photo.take_button.isEnabled()


def test_a_child_under_six_has_no_prints_to_take(view: VisitView, bench: Bench) -> None:
    child = bench.add_person("Kind", "Klein", "2022-02-01")
    photo_step(view, bench, child.id)
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert "children under six" in texts(view.taking.fingers)
    assert not view.taking.fingers.hands.isEnabled()
    assert not view.taking.fingers.reason.isEnabled()
    assert StepKey.REPRESENTATIVE in (view.model.case.steps if view.model.case else ())


def test_a_card_that_waits_is_handed_out_in_the_same_visit(view: VisitView, bench: Bench) -> None:
    owner = bench.people("nguyen, duyen").id
    photo_step(view, bench, owner)
    keys = [step.key for step in view.frame.steps.steps()]
    assert keys[2:] == [
        "photo", "fingerprints", "signature", "card", "old_document", "receipt",
    ]  # fmt: skip
    case = view.model.case
    assert case is not None
    given = HandOut(
        id=new_id(), card_id=new_id(), document_number="V11111111", person_id=owner,
        appointment_id=case.visit.appointment.id, verification_id=new_id(),
        operator_id=bench.actor.operator_id, location_id=bench.actor.location_id,
        at=view.model.now, state=HandOutState.HANDED_OUT, old_document=NO_OLD_CARD,
        undo_until=view.model.now,
    )  # fmt: skip
    case.hand_out, case.is_signed = given, True
    view.frame.steps.chosen.emit(StepKey.RECEIPT.value)
    assert view.frame.button.text().startswith("Go on")  # the photo is still to be taken
    view.frame.button.click()
    assert view.present is not StepKey.RECEIPT
    case.hand_out, case.is_signed = None, False
    for modality in Modality:
        view.taking.model.set_reason(modality, WhyNot.REUSED)
    view.taking.model.record()
    assert not case.is_complete
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)
    assert view.frame.button.text().startswith("Go on")


def test_each_person_of_a_family_has_own_captures(view: VisitView, bench: Bench) -> None:
    one = bench.add_person("Een", "Anna", "1990-02-01")
    two = bench.add_person("Twee", "Bea", "1991-02-01")
    photo_step(view, bench, one.id, two.id)
    press(Qt.Key.Key_Return)
    view.model.choose_person(two.id)
    view.frame.steps.chosen.emit(StepKey.PHOTO.value)
    assert view.taking.model.capture is not None
    assert view.taking.model.capture.shot is None
    view.model.choose_person(one.id)
    assert view.taking.model.capture is not None
    assert view.taking.model.capture.shot is not None


def test_what_was_recorded_before_is_shown_and_not_asked_again(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    visit = photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return, *[YES] * 6)
    view.frame.button.click()
    view.taking.model.say_prints()
    view.taking.model.set_reason(Modality.SIGNATURE, WhyNot.CANNOT_SIGN)
    view.taking.model.record()
    view.model._close(visit.id, over=False)
    view.open(visit.id)
    assert view.model.case is not None
    assert view.model.case.is_complete
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)
    qtbot.waitUntil(lambda: "not taken: cannot sign" in texts(view.taking.signature))
    assert view.frame.button.text().startswith("Finish visit")


def recorded(view: VisitView) -> None:
    """Record all of a person whose photo is to be taken."""
    press(Qt.Key.Key_Return, *[YES] * 6)
    view.frame.button.click()
    view.taking.model.say_prints()
    view.taking.model.set_signed(True)
    view.taking.model.record()
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)


def test_a_slip_is_corrected_by_a_second_record(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    visit = photo_step(view, bench, person_id)
    recorded(view)
    assert view.taking.signature.correct_button.isVisibleTo(view)
    view.taking.signature.correct_button.click()
    assert view.present is StepKey.FINGERPRINTS
    press(Qt.Key.Key_2)
    view.reload()
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    press(Qt.Key.Key_Return)
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)
    assert view.frame.button.text().startswith("Record")
    view.frame.button.click()
    made = bench.office.capture.of_visit(bench.actor, visit.id, person_id)
    assert made is not None
    assert made.missing == {Finger.LEFT_LITTLE: FingerMissing.PASSING}
    assert made.outcomes[Modality.PHOTO] is WhyNot.REUSED
    line = bench.office.reuse.decide(bench.actor, person_id, Product.ID_W)
    assert line.line(Modality.FINGERPRINTS).need is Need.TAKE
    assert line.line(Modality.PHOTO).taken_on is not None


def test_the_camera_opens_again_when_the_screen_comes_back(
    view: VisitView, bench: Bench, person_id: UUID, camera: CountingCamera
) -> None:
    photo_step(view, bench, person_id)
    view.hide()
    assert camera.rested == 1
    view.taking.photo.finder.clear()
    view.show()
    QApplication.processEvents()
    assert not view.taking.photo.finder.is_empty


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_fingers_are_said_by_mouse_key_and_menu(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    photo_step(view, bench, person_id)
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    thumb = view.taking.fingers.hands.fingers["right_thumb"]
    QTest.mouseClick(thumb, Qt.MouseButton.LeftButton)
    assert thumb.state is FingerState.PASSING
    assert thumb.accessibleName() == "Right thumb: not now"
    thumb.setFocus()
    press(Qt.Key.Key_3)
    assert thumb.state is FingerState.LASTING
    menu = thumb.open_menu()
    menu.actions()[0].trigger()
    assert thumb.state is FingerState.TAKEN
    view.taking.fingers.hands.fingers["left_little"].setFocus()
    press(Qt.Key.Key_Left)
    assert view.taking.fingers.hands.fingers["right_little"].hasFocus()


def test_everything_has_a_name_in_both_languages(
    view: VisitView, bench: Bench, person_id: UUID, nameless: Nameless, translations: Translations
) -> None:
    photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return)
    for language in ("nl", "en"):
        translations.use(language)
        view.retranslate()
        for step in (StepKey.PHOTO, StepKey.FINGERPRINTS, StepKey.SIGNATURE):
            view.frame.steps.chosen.emit(step.value)
            assert nameless(view) == [], (language, step)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_below_a_finger_fit(
    view: VisitView, bench: Bench, person_id: UUID, translations: Translations, theme: Theme,
    language: str,
) -> None:  # fmt: skip
    translations.use(language)
    metrics = QFontMetrics(theme.font(bold=True))
    for finger in view.taking.fingers.hands.fingers.values():
        for state in FingerState:
            finger.show_state(state)
            for words in (finger.text(), finger.state_words()):
                assert metrics.horizontalAdvance(words) <= finger.width() + theme.px(8), words


def test_pictures(
    view: VisitView, bench: Bench, person_id: UUID, theme: Theme, translations: Translations,
    grab: Grab, qtbot: QtBot,
) -> None:  # fmt: skip
    """Take pictures in Dutch, dark, at 150 %, and see that nothing stands beyond the page."""
    theme.use("dark")
    theme.set_zoom(150)
    translations.use("nl")
    view.retranslate()
    view.resize(1180, 980)
    photo_step(view, bench, person_id)
    qtbot.waitUntil(lambda: not view.taking.photo.finder.is_empty)
    press(Qt.Key.Key_Return, YES, Qt.Key.Key_N)
    grab(view, "capture-photo")
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    view.taking.model.set_finger(Finger.LEFT_MIDDLE, FingerMissing.PASSING)
    grab(view, "capture-fingers")
    for page in (view.taking.photo, view.taking.fingers):
        qtbot.waitUntil(lambda page=page: page.width() >= page.minimumSizeHint().width())
    hands = view.taking.fingers.hands
    for finger in hands.fingers.values():
        right = finger.mapTo(view.taking.fingers, finger.rect().topRight()).x()
        assert right <= view.taking.fingers.width()
