"""The photo: seen in the finder, taken, measured, and judged by the clerk."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from counter_app.domain.errors import CounterError
from counter_app.domain.reuse.facts import Modality
from counter_app.ui import text
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.issuance.capture_model import CaptureModel
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.photo_advice import PhotoAdvice
from counter_app.ui.issuance.photo_source import PhotoSource
from counter_app.ui.issuance.quality_list import QualityList
from counter_app.ui.issuance.question_list import QuestionList
from counter_app.ui.issuance.reason_choice import ReasonChoice
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.wrapping_box import WrappingBox
from counter_app.ui.words import capture as words

_WIDEST = 680
"""How far answers stand from their questions at most, at 100 %."""


class PhotoPage(Page):
    """Takes the photo; the camera is open only while this page looks through it.

    Signals:
        settled: nothing is left to answer; what comes next is the default button.
    """

    settled = Signal()

    def __init__(self, model: VisitModel, capture: CaptureModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._taking = capture
        self._case: Case | None = None
        self._shown: object = None
        self.source = PhotoSource(has_camera=capture.camera is not None, is_live=capture.is_live)
        self.finder, self.failure = self.source.finder, self.source.failure
        self.take_button, self.file_button = self.source.take_button, self.source.file_button
        self.advice = PhotoAdvice()
        self.quality = QualityList()
        self.questions = QuestionList(capture.rules.questions)
        self.best = WrappingBox()
        self.reason = ReasonChoice(Modality.PHOTO)
        self._build()
        capture.glanced.connect(self._show_live)
        capture.photo_failed.connect(self._say_no_photo)
        model.opened.connect(self._opened)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step, and whether the rules ask for it."""
        usual = self.tr("light, plain background; you judge the face")
        return self.tr("Photo"), words.need(self._taking.need(Modality.PHOTO)) or usual

    def hint(self) -> str:
        """Say what becomes of the picture, or what the record will say."""
        identified = self._case is None or self._case.is_identified
        if identified:
            return self.tr("The picture goes with the visit, unless a rule keeps it.")
        return self.tr("The identity is not accepted yet; the record will say so.")

    def show_case(self, case: Case) -> None:
        """Show the photo, what was measured, and what is asked."""
        self._case = case
        capture = case.capture
        if capture is None:
            return
        shot = capture.shot
        if shot is not self._shown or (shot is None and self.finder.is_empty):
            self._shown = shot
            if shot is None:
                self.source.clear()
            else:
                self.finder.show_taken(QImage.fromData(shot.png))
                self.failure.hide()
                QTimer.singleShot(0, self, self._judge)
        self.advice.setVisible(shot is None and capture.recorded is None)
        self.quality.show_quality(shot.quality if shot else None, capture.scores)
        self.questions.show_answers(self._taking.questions, capture.answers)
        self.questions.setVisible(shot is not None and not capture.is_unusable)
        locked = capture.recorded is not None or capture.hindrance is not None
        is_skipped = Modality.PHOTO in capture.reasons
        self.best.setVisible(shot is not None and capture.is_poor and not capture.is_unusable)
        self.best.setChecked(capture.is_best)
        self.reason.show_reason(capture.reasons.get(Modality.PHOTO))
        self.reason.setEnabled(not locked)
        self.source.allow(not locked and not is_skipped, has_photo=shot is not None)

    def next_act(self) -> NextAct:
        """Take the photo, use it, or go on without one."""
        capture = self._capture()
        if capture is None:
            return NextAct(self.tr("Use this photo"))
        if capture.recorded is not None:
            return NextAct(self.tr("Go on"))
        if capture.hindrance is not None:
            return NextAct(self.tr("Use this photo"), (text.error(capture.hindrance),))
        if Modality.PHOTO in capture.reasons:
            return NextAct(self.tr("Go on without a photo"))
        if capture.shot is None:
            missing = () if self._taking.camera else (self.tr("Choose a file: no camera is set."),)
            return NextAct(self.tr("Take the photo"), missing)
        return NextAct(self.tr("Use this photo"), self._missing(capture))

    def act(self) -> None:
        """Do it."""
        capture, case = self._capture(), self._case
        if capture is None or case is None:
            return
        if capture.recorded is not None:
            self.model.moved_on.emit(case.next_step())
        elif capture.shot is None and Modality.PHOTO not in capture.reasons:
            self._taking.take()
        else:
            self._taking.use_photo()

    def begin(self) -> None:
        """Look through the camera, or go to the first open question."""
        capture = self._capture()
        if capture is None or capture.recorded is not None or capture.hindrance is not None:
            return
        if capture.shot is not None:
            self._focus_open(capture)
            return
        self._look()
        if self.take_button.isEnabled():
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Look through the camera again after another screen was in front."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the camera go."""
        self._taking.rest()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the photo (again) with P, choose a file with F."""
        if event.key() == Qt.Key.Key_P and self.take_button.isEnabled():
            self.take_button.click()
        elif event.key() == Qt.Key.Key_F and self.file_button.isEnabled():
            self.file_button.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page anew; what the camera sees stays."""
        self.best.word(self.tr("No &better photo can be had; it is recorded as poor"))
        if self._case is not None:
            self.show_case(self._case)

    def _build(self) -> None:
        right = QWidget()
        keep(right, lambda: right.setMaximumWidth(current().px(_WIDEST)))
        box = VBox(right, spacing=8)
        box.addWidget(self.advice)
        box.addWidget(self.quality)
        box.addWidget(self.questions)
        box.addWidget(self.best)
        box.addWidget(self.reason)
        box.addStretch(1)
        VBox(self).addWidget(Columns((self.source, right), least=640, share=(0, 1), spacing=20))
        self.questions.answered.connect(self._answered)
        self.take_button.clicked.connect(self._take)
        self.source.file_chosen.connect(self._taking.take_file)
        self.best.clicked.connect(self._taking.set_best)
        self.reason.chosen.connect(self._choose_reason)

    def _capture(self) -> CaptureCase | None:
        return None if self._case is None else self._case.capture

    def _missing(self, capture: CaptureCase) -> tuple[str, ...]:
        if capture.is_unusable:
            return (self.tr("This photo cannot be used. Take it again."),)
        left = len(capture.open_questions(self._taking.questions))
        if left:
            return (self.tr("%n questions are open", "", left),)
        if capture.is_poor and not capture.is_best:
            return (self.tr("Take it again, or tick that no better one can be had."),)
        return ()

    def _take(self) -> None:
        capture = self._capture()
        if capture is not None and capture.shot is not None:
            self._shown = object()
            self.finder.clear()
            self._taking.take_again()
            if not self._taking.is_live:
                self._taking.take()
        else:
            self._taking.take()

    def _answered(self, code: str, good: bool) -> None:
        self._taking.answer(code, good)
        capture = self._capture()
        if capture is not None:
            self._focus_open(capture)

    def _focus_open(self, capture: CaptureCase) -> None:
        """Go to the first open question, else let the default button have the focus."""
        left = capture.open_questions(self._taking.questions)
        if capture.is_unusable:
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif left:
            self.questions.focus(left[0])
        elif self.best.isVisibleTo(self) and not capture.is_best:
            self.best.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.settled.emit()

    def _look(self) -> None:
        """Look through the camera while there is a photo to take."""
        capture = self._capture()
        if capture is None or capture.shot is not None:
            return
        if self.take_button.isEnabled() and capture.recorded is None:
            self._taking.watch()

    def _judge(self) -> None:
        """Say what was measured, and go to the first question, once the photo is shown."""
        capture = self._capture()
        if self.isVisible() and capture is not None and capture.shot is not None:
            announce(self.quality, self.quality.summary())
            self._focus_open(capture)

    def _choose_reason(self, reason: object) -> None:
        self._taking.set_reason(Modality.PHOTO, reason)  # type: ignore[arg-type]

    def _show_live(self, image: QImage) -> None:
        capture = self._capture()
        if self.isVisible() and capture is not None and capture.shot is None:
            self.failure.hide()
            self.finder.show_live(image)

    def _say_no_photo(self, error: CounterError) -> None:
        self.source.say_failure(text.error(error))
        if self._capture() is not None and self.finder.is_empty:
            self.source.clear()

    def _opened(self) -> None:
        """Forget the picture of whoever was here before."""
        self._shown = object()
        self.failure.hide()
        self.finder.clear()
