"""Taking photo, prints and signature of the person whose case is shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from counter_app.domain.capture.record import PRINTS_FROM, CaptureReport, WhyNot
from counter_app.domain.errors import CounterError
from counter_app.domain.operators import Permission
from counter_app.domain.reuse.decision import Decision, Line
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.issuance.photo_taking import PhotoTaking
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.tasks import Tasks


class CaptureModel(PhotoTaking):
    """What is taken of one person, and its record.

    Signals:
        recorded: all was recorded; what rests on it may be asked again.
    """

    recorded = Signal()

    def __init__(self, visit: VisitModel, office: Office, tasks: Tasks) -> None:
        """Take the visit's model, the services, and who runs the work."""
        super().__init__(visit, office.capture.rules, tasks)
        self._office = office
        self._gestures = Gestures(self, tasks)
        self._decision: Decision | None = None
        visit.opened.connect(self._open)

    def set_decision(self, decision: Decision | None) -> None:
        """Keep what the rules say must be taken of the person who is shown."""
        self._decision = decision
        self._visit.changed.emit()

    def need(self, modality: Modality) -> Line | None:
        """Return what the rules say of one of the three, None while nobody asked."""
        return None if self._decision is None else self._decision.line(modality)

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

        self._go_on(change, StepKey.PHOTO)

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

        self._go_on(change, StepKey.FINGERPRINTS)

    def set_signed(self, signed: bool) -> None:
        """Say that the person signed, or not yet."""

        def change(capture: CaptureCase) -> None:
            capture.is_signed = signed
            capture.reasons.pop(Modality.SIGNATURE, None)

        self._change(change)

    def correct(self) -> None:
        """Begin a second record of this person in this visit."""
        capture = self.capture
        if capture is not None:
            capture.correct()
            self._visit.moved_on.emit(StepKey.FINGERPRINTS)

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
            capture.recorded, capture.is_correcting = made, False
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
            made = None
            if actor.may(Permission.SEE_PEOPLE):
                made = office.capture.of_visit(actor, visit.appointment.id, visit.person.id)
            return office.capture.hindrance(actor), made

        def done(found: tuple[CounterError | None, CaptureReport | None]) -> None:
            was = capture.recorded
            capture.hindrance, made = found
            if not capture.is_correcting:
                capture.recorded = made
            if capture.recorded is not was and case is self._visit.case:
                self._visit.moved_on.emit(case.next_step())
            self._visit.changed.emit()

        self._tasks.run(self, work, done)

    def _go_on(self, change: Callable[[CaptureCase], object], done: StepKey) -> None:
        """Change what was taken, and go to the next open step after this one."""
        case = self._visit.case
        self._change(change)
        if case is not None:
            later = case.steps[case.steps.index(done) + 1 :]
            there = (step for step in later if not case.is_done(step))
            self._visit.moved_on.emit(next(there, case.next_step()))

    def _change(self, change: Callable[[CaptureCase], object]) -> None:
        capture = self.capture
        if capture is not None and capture.recorded is None:
            change(capture)
            self._visit.changed.emit()
