"""The photo of the person whose case is shown: seen, taken, measured, scored."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from counter_app.devices.photo_measures import framed, measure
from counter_app.devices.pictures import for_screen, read_file, sha256
from counter_app.devices.ports import LiveCamera, Photograph, PhotoScore
from counter_app.domain.capture.photo_quality import PhotoRules, Question
from counter_app.domain.errors import CounterError
from counter_app.domain.identity.evidence import PictureSource
from counter_app.ui.issuance.capture_case import CaptureCase, Shot
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.tasks import Tasks

_BETWEEN = 80
"""Milliseconds from one picture of the finder to the next."""
_LANE = "camera"


class PhotoTaking(QObject):
    """Looks through the camera and takes pictures; the visit's model says of whom.

    Signals:
        glanced: a QImage of what the camera sees now, for the finder.
        photo_failed: the CounterError with which no photo came.
    """

    glanced = Signal(object)
    photo_failed = Signal(object)

    def __init__(self, visit: VisitModel, rules: PhotoRules, tasks: Tasks) -> None:
        """Take the visit's model, what is measured and asked, and who runs the work."""
        super().__init__(visit)
        self._visit, self._tasks = visit, tasks
        self._watching = False
        self.camera = visit.devices.camera
        self.rules = rules

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
        is_live, entry = self.is_live, case.visit.entry

        def work() -> Shot:
            seen = camera.picture()
            is_older = entry is None or seen.taken_at is None or seen.taken_at < entry.since
            of_file = not is_live and is_older  # perhaps of whoever was here before: it is asked
            source = PictureSource.FILE if of_file else PictureSource.CAMERA
            return self._shot(seen, source, in_frame=is_live)

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

    def _shot(self, seen: Photograph, source: PictureSource, *, in_frame: bool) -> Shot:
        """Measure a picture; runs off the GUI thread. Raises CounterError."""
        data = framed(seen.data) if in_frame else seen.data
        facts = measure(data)
        day = self._visit.today
        if seen.taken_at is not None:
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
