"""Taking photo, prints and signature of the person whose case is shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from counter_app.devices.photo_measures import framed, measure
from counter_app.devices.pictures import for_screen, read_file, sha256
from counter_app.devices.ports import LiveCamera, Photograph, PhotoScore
from counter_app.domain.capture.photo_quality import Question
from counter_app.domain.capture.record import PRINTS_FROM, CaptureReport, WhyNot
from counter_app.domain.errors import CounterError
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.issuance.capture_case import CaptureCase, Shot
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.tasks import Tasks

_BETWEEN = 80
"""Milliseconds from one picture of the finder to the next."""
_LANE = "camera"


class CaptureModel(QObject):
    """What is taken of one person; the visit's model says of whom.

    Signals:
        glanced: a QImage of what the camera sees now, for the finder.
        photo_failed: the CounterError with which no photo came.
        recorded: all was recorded; what rests on it may be asked again.
    """

    glanced = Signal(object)
    recorded = Signal()
    photo_failed = Signal(object)

    def __init__(self, visit: VisitModel, office: Office, tasks: Tasks) -> None:
        """Take the visit's model, the services, and who runs the work."""
        super().__init__(visit)
        self._visit, self._office, self._tasks = visit, office, tasks
        self._gestures = Gestures(self, tasks)
        self._watching = False
        self.camera = visit.devices.camera
        self.rules = office.capture.rules
        visit.opened.connect(self._open)

    @property
    def capture(self) -> CaptureCase | None:
        """What was taken of the person who is shown; None without a case that asks for it."""
        case = self._visit.case
        return None if case is None else case.capture

    @property
    def is_live(self) -> bool:
        """Whether the camera shows what it sees before a picture is taken."""
        return isinstance(self.camera, LiveCamera)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked about the photo that was taken."""
        shot = self.capture.shot if self.capture else None
        return self.rules.asked(of_file=shot is not None and shot.source is PictureSource.FILE)

    def watch(self) -> None:
        """Show what the camera sees, again and again, until `rest`."""
        if isinstance(self.camera, LiveCamera) and not self._watching:
            self._watching = True
            self._glance()

    def rest(self) -> None:
        """Let the camera go."""
        camera, was = self.camera, self._watching
        self._watching = False
        if was and isinstance(camera, LiveCamera):
            self._tasks.run(self, camera.rest, lambda _nothing: None, lane=_LANE)

    def take(self) -> None:
        """Take the photo."""
        case, camera = self._visit.case, self.camera
        if case is None or camera is None:
            return
        is_live = self.is_live

        def work() -> Shot:
            seen = camera.picture()
            return self._shot(seen, PictureSource.CAMERA, in_frame=is_live)

        self._run(case, work)

    def take_file(self, path: str) -> None:
        """Take a photo from a file."""
        case = self._visit.case
        if case is not None:
            self._run(
                case,
                lambda: self._shot(
                    Photograph(read_file(Path(path))), PictureSource.FILE, in_frame=False
                ),
            )

    def take_again(self) -> None:
        """Forget the photo and look through the camera again."""
        self._change(CaptureCase.drop_shot)
        self.watch()

    def answer(self, question: str, good: bool) -> None:
        """Keep the answer to a question about the photo."""

        def change(capture: CaptureCase) -> None:
            capture.answers[question] = good
            capture.is_photo_used = False

        self._change(change)

    def set_best(self, best: bool) -> None:
        """Say whether a poor photo is the best to be had."""

        def change(capture: CaptureCase) -> None:
            capture.is_best = best
            capture.is_photo_used = False

        self._change(change)

    def use_photo(self) -> None:
        """Say that this is the photo, or that there is none for the reason given."""

        def change(capture: CaptureCase) -> None:
            capture.is_photo_used = capture.may_use(self.questions)

        self._go_on(change)

    def set_reason(self, modality: Modality, reason: WhyNot | None) -> None:
        """Say why something is not taken, or that it is."""
        self._change(lambda capture: capture.set_reason(modality, reason))

    def set_finger(self, finger: Finger, reason: FingerMissing | None) -> None:
        """Say why a finger is missing, or that it was taken; the others are said anew."""

        def change(capture: CaptureCase) -> None:
            capture.prints_said = False
            if reason is None:
                capture.missing.pop(finger, None)
            else:
                capture.missing[finger] = reason

        self._change(change)

    def say_prints(self) -> None:
        """Say that all fingers but the missing ones were taken."""

        def change(capture: CaptureCase) -> None:
            capture.prints_said = Modality.FINGERPRINTS not in capture.reasons

        self._go_on(change)

    def set_signed(self, signed: bool) -> None:
        """Say that the person signed, or not yet."""

        def change(capture: CaptureCase) -> None:
            capture.is_signed = signed
            capture.reasons.pop(Modality.SIGNATURE, None)

        self._change(change)

    def record(self) -> None:
        """Record all that was taken, or why not."""
        case, office, actor = self._visit.case, self._office, self._visit.actor
        capture = self.capture
        if case is None or capture is None:
            return
        visit = case.visit
        wish = capture.wish(visit.appointment.id, visit.person.id, self.questions)
        if wish is None:
            return
        picture = capture.shot.data if capture.shot else None

        def done(made: CaptureReport) -> None:
            capture.recorded = made
            capture.drop_shot()
            self._visit.changed.emit()
            self.recorded.emit()

        self._gestures.run(
            ("capture", visit.appointment.id, visit.person.id),
            lambda key: office.capture.record(actor, wish, key, picture),
            done,
        )

    def _open(self) -> None:
        """Ask whether anything may be taken here, and what was recorded before."""
        case, office, actor = self._visit.case, self._office, self._visit.actor
        if case is None or case.capture is None:
            self.rest()
            return
        capture, visit = case.capture, case.visit
        age = visit.person.date_of_birth.age_on(self._visit.today)
        capture.is_young = age is not None and age < PRINTS_FROM
        if capture.is_young and capture.recorded is None:
            capture.reasons.setdefault(Modality.FINGERPRINTS, WhyNot.UNDER_SIX)

        def work() -> tuple[CounterError | None, CaptureReport | None]:
            made = office.capture.of_visit(actor, visit.appointment.id, visit.person.id)
            return office.capture.hindrance(actor), made

        def done(found: tuple[CounterError | None, CaptureReport | None]) -> None:
            was = capture.recorded
            capture.hindrance, capture.recorded = found
            if capture.recorded is not was and case is self._visit.case:
                self._visit.moved_on.emit(case.next_step())
            self._visit.changed.emit()

        self._tasks.run(self, work, done)

    def _shot(self, seen: Photograph, source: PictureSource, *, in_frame: bool) -> Shot:
        """Measure a picture; runs off the GUI thread. Raises CounterError."""
        data = framed(seen.data) if in_frame else seen.data
        facts = measure(data)
        day = self._visit.today
        if source is PictureSource.CAMERA and seen.taken_at is not None:
            taken = seen.taken_at.astimezone(self._visit.zone).date()
            facts = facts.from_day(taken)
        return Shot(data, for_screen(data), sha256(data), source, self.rules.judge(facts, day))

    def _run(self, case: Case, work: Callable[[], Shot]) -> None:
        def done(shot: Shot) -> None:
            if case.capture is not None:
                case.capture.take(shot)
            self.rest()
            self._visit.changed.emit()
            self._ask_program(case, shot)

        self._tasks.run(self, work, done, self._no_photo, lane=_LANE)

    def _ask_program(self, case: Case, shot: Shot) -> None:
        """Let the quality program say what it thinks, where there is one; nobody waits for it."""
        adviser = self._visit.devices.adviser
        if adviser is None:
            return

        def done(scores: tuple[PhotoScore, ...]) -> None:
            if case.capture is not None and case.capture.shot is shot:
                case.capture.scores = scores
                self._visit.changed.emit()

        def failed(error: Exception) -> None:
            if isinstance(error, CounterError):
                done(())
            else:
                self._tasks.fail(error, self)

        self._tasks.run(self, lambda: adviser.scores(shot.data), done, failed, lane="adviser")

    def _glance(self) -> None:
        camera = self.camera
        if not self._watching or not isinstance(camera, LiveCamera):
            return

        def work() -> QImage:
            return QImage.fromData(framed(camera.glance().data))

        self._tasks.run(self, work, self._show, self._no_photo, lane=_LANE)

    def _show(self, image: QImage) -> None:
        if self._watching:
            self.glanced.emit(image)
            QTimer.singleShot(_BETWEEN, self, self._glance)

    def _no_photo(self, error: Exception) -> None:
        self.rest()
        if isinstance(error, CounterError):
            self.photo_failed.emit(error)
        else:
            self._tasks.fail(error, self)

    def _go_on(self, change: Callable[[CaptureCase], object]) -> None:
        """Change what was taken, and go to the next step that is open."""
        case = self._visit.case
        self._change(change)
        if case is not None:
            self._visit.moved_on.emit(case.next_step())

    def _change(self, change: Callable[[CaptureCase], object]) -> None:
        capture = self.capture
        if capture is not None and capture.recorded is None:
            change(capture)
            self._visit.changed.emit()
