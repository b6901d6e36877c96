"""Photo, fingerprints and signature in a visit: by keyboard, on a real office, in pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph, PhotoScore
from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.capture.record import WhyNot
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.reuse.decision import Need
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality, Product
from counter_app.services.appointments import Wish
from counter_app.ui.issuance.case import StepKey
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.hands import FingerState
from tests.capture_office import cannot_capture, may_capture
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
    made.capture.rest()


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
    assert view.present is StepKey.IDENTITY  # still open; the clerk goes on without a document
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert view.frame.button.text().startswith("All ten were taken")
    view.fingers.hands.begin()
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_2)
    assert view.frame.button.text().startswith("The others were taken")
    assert "9 fingers taken\nNot now: left middle finger" in texts(view.fingers)
    view.frame.button.click()
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)
    press(Qt.Key.Key_1)
    view.frame.button.click()
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
    assert view.photo.finder.is_empty


def test_the_camera_is_open_only_while_somebody_looks_through_it(
    view: VisitView, bench: Bench, person_id: UUID, camera: CountingCamera, qtbot: QtBot
) -> None:
    photo_step(view, bench, person_id)
    qtbot.waitUntil(lambda: not view.photo.finder.is_empty)
    assert camera.rested == 0
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert camera.rested == 1
    view.frame.steps.chosen.emit(StepKey.PHOTO.value)
    press(Qt.Key.Key_Return)
    assert camera.rested == 2


def test_taking_again_asks_again(view: VisitView, bench: Bench, person_id: UUID) -> None:
    photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return, YES, Qt.Key.Key_N)
    view.photo.take_button.click()
    capture = view.capture.capture
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
    assert QApplication.focusWidget() is view.photo.best
    press(Qt.Key.Key_Space)
    assert view.frame.button.isEnabled()
    view.frame.button.click()
    assert view.capture.capture is not None
    assert view.capture.capture.is_poor


def test_a_file_is_measured_and_asked_where_it_comes_from(
    view: VisitView, bench: Bench, person_id: UUID, tmp_path: Path
) -> None:
    from PIL import Image

    photo_step(view, bench, person_id)
    small = tmp_path / "small.png"
    Image.new("RGB", (300, 380), "grey").save(small)
    view.capture.take_file(str(small))
    assert "This photo is poor" in texts(view.photo)
    assert view.frame.missing() == "7 questions are open"
    tiny = tmp_path / "tiny.jp2"
    Image.new("RGB", (60, 77), "grey").save(tiny)
    view.capture.take_file(str(tiny))
    assert view.frame.missing() == "This photo cannot be used. Take it again."
    assert not view.photo.questions.isVisibleTo(view.photo)
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    view.capture.take_file(str(tmp_path / "no.jpg"))
    assert view.photo.failure.isVisibleTo(view.photo)


def test_a_camera_that_fails_says_so_and_the_reason_can_be_recorded(
    view: VisitView, bench: Bench, person_id: UUID, camera: CountingCamera
) -> None:
    photo_step(view, bench, person_id)
    camera.failure = Unavailable(Code.DEVICE_ABSENT, device="camera")
    press(Qt.Key.Key_Return)
    assert "not connected" in view.photo.failure.text()
    row = view.photo.reason.box.findData(WhyNot.DEVICE_FAILED.value)
    view.photo.reason.box.setCurrentIndex(row)
    view.photo.reason.box.activated.emit(row)
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
    view.capture.take()
    qtbot.waitUntil(lambda: words in texts(view.photo))
    assert view.capture.capture is not None
    assert not view.capture.capture.is_poor
    view.capture.rest()


def test_a_desk_that_cannot_says_so(view: VisitView, bench: Bench, person_id: UUID) -> None:
    cannot_capture(bench.office)
    photo_step(view, bench, person_id)
    assert not view.frame.button.isEnabled()
    assert "Transfer them" in view.frame.missing()
    assert not view.photo.take_button.isEnabled()


def test_a_child_under_six_has_no_prints_to_take(view: VisitView, bench: Bench) -> None:
    child = bench.add_person("Kind", "Klein", "2022-02-01")
    photo_step(view, bench, child.id)
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    assert "children under six" in texts(view.fingers)
    assert not view.fingers.hands.isEnabled()
    assert not view.fingers.reason.isEnabled()
    assert StepKey.REPRESENTATIVE in (view.model.case.steps if view.model.case else ())


def test_each_person_of_a_family_has_own_captures(view: VisitView, bench: Bench) -> None:
    one = bench.add_person("Een", "Anna", "1990-02-01")
    two = bench.add_person("Twee", "Bea", "1991-02-01")
    photo_step(view, bench, one.id, two.id)
    press(Qt.Key.Key_Return)
    view.model.choose_person(two.id)
    view.frame.steps.chosen.emit(StepKey.PHOTO.value)
    assert view.capture.capture is not None
    assert view.capture.capture.shot is None
    view.model.choose_person(one.id)
    assert view.capture.capture is not None
    assert view.capture.capture.shot is not None


def test_what_was_recorded_before_is_shown_and_not_asked_again(
    view: VisitView, bench: Bench, person_id: UUID, qtbot: QtBot
) -> None:
    visit = photo_step(view, bench, person_id)
    press(Qt.Key.Key_Return, *[YES] * 6)
    view.frame.button.click()
    view.capture.say_prints()
    view.capture.set_reason(Modality.SIGNATURE, WhyNot.CANNOT_SIGN)
    view.capture.record()
    view.model._close(visit.id, over=False)
    view.open(visit.id)
    assert view.model.case is not None
    assert view.model.case.is_complete
    view.frame.steps.chosen.emit(StepKey.SIGNATURE.value)
    qtbot.waitUntil(lambda: "not taken: cannot sign" in texts(view.signature))
    assert view.frame.button.text().startswith("Finish visit")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_fingers_are_said_by_mouse_key_and_menu(
    view: VisitView, bench: Bench, person_id: UUID
) -> None:
    photo_step(view, bench, person_id)
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    thumb = view.fingers.hands.fingers["right_thumb"]
    QTest.mouseClick(thumb, Qt.MouseButton.LeftButton)
    assert thumb.state is FingerState.PASSING
    assert thumb.accessibleName() == "Right thumb: not now"
    thumb.setFocus()
    press(Qt.Key.Key_3)
    assert thumb.state is FingerState.LASTING
    menu = thumb.open_menu()
    menu.actions()[0].trigger()
    assert thumb.state is FingerState.TAKEN
    view.fingers.hands.fingers["left_little"].setFocus()
    press(Qt.Key.Key_Left)
    assert view.fingers.hands.fingers["right_little"].hasFocus()


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
    for finger in view.fingers.hands.fingers.values():
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
    qtbot.waitUntil(lambda: not view.photo.finder.is_empty)
    press(Qt.Key.Key_Return, YES, Qt.Key.Key_N)
    grab(view, "capture-photo")
    view.frame.steps.chosen.emit(StepKey.FINGERPRINTS.value)
    view.capture.set_finger(Finger.LEFT_MIDDLE, FingerMissing.PASSING)
    grab(view, "capture-fingers")
    for page in (view.photo, view.fingers):
        qtbot.waitUntil(lambda page=page: page.width() >= page.minimumSizeHint().width())
    hands = view.fingers.hands
    for finger in hands.fingers.values():
        right = finger.mapTo(view.fingers, finger.rect().topRight()).x()
        assert right <= view.fingers.width()
