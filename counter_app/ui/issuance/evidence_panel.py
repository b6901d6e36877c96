"""What the answers rest on, beside them: findings, pictures, what to look for, the chip."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from counter_app import settings
from counter_app.domain.identity.chip import PhotoVerdict
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.identity.names import Name
from counter_app.domain.identity.spelling import spell
from counter_app.domain.identity.verification import Question
from counter_app.ui import local_time, text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.check_list import CheckList
from counter_app.ui.issuance.chip_panel import ChipPanel
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.finding_list import FindingList
from counter_app.ui.issuance.read_document import Picture
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.face_board import Face, FaceBoard
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.spelling_strip import SpellingStrip


class Shown(StrEnum):
    """The pages of the panel."""

    FINDINGS = "findings"
    PICTURES = "pictures"
    CHECKS = "checks"
    CHIP = "chip"


_ORDER = (
    PictureSource.CHIP, PictureSource.DOCUMENT, PictureSource.CAMERA, PictureSource.FILE,
)  # fmt: skip


_LOW, _TALL = 150, 240
"""How tall a page is at least, at 100 %: words, and faces."""


class EvidencePanel(QWidget):
    """Four pages, of which the one that the present question needs comes to the front.

    Signals:
        picture_wanted: a picture of the person is to be taken.
        lists_wanted: the page of the chip is shown, with the lists that it rests on.
    """

    picture_wanted = Signal()
    lists_wanted = Signal()

    def __init__(self, devices: DeskDevices, parent: QWidget | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent)
        self._devices = devices
        self._case: Case | None = None
        self._question = Question.DOCUMENT_GENUINE
        self.bar = ChoiceBar()
        self.findings = FindingList()
        self.spelling = SpellingStrip()
        self._spelling_title = Label("", "strong", wrap=True)
        self.board = FaceBoard()
        self.camera_button = QPushButton()
        self.camera_button.setAutoDefault(False)
        self._no_picture = Label("", "muted", wrap=True)
        self.checks = CheckList(settings.guidance())
        self.chip = ChipPanel(
            has_reader=devices.chips is not None, is_practice=devices.practice is not None
        )
        self._stack = _Pages()
        self._build()

    @property
    def present(self) -> Shown:
        """The page in front."""
        return list(Shown)[self._stack.currentIndex()]

    def show_case(self, case: Case, details: tuple[str, ...]) -> None:
        """Show what is known; `details` says where check digits and fields are wrong."""
        self._case = case
        document = case.document
        if document is not None:
            mrz, person = document.mrz, case.visit.person
            self.findings.set_findings(document.comparison.findings, details)
            self.spelling.show_letters(
                spell(Name(person.surname, person.given_names), Name(mrz.surname, mrz.given_names))
            )
        self._show_pictures(case)
        self.chip.show_reading(case.chip, case.chip_failure)
        self._show_checks()
        self._word_tabs()

    def show_ticks(self, case: Case) -> None:
        """Show what is ticked now; all else of the case is as it was."""
        self._case = case
        self._show_checks()

    def follow(self, question: Question) -> None:
        """Bring to the front what a question is answered by."""
        self._question = question
        self._show_checks()
        case = self._case
        if case is None or case.document is None:
            return
        asks = any(finding.needs_answer for finding in case.document.comparison.findings)
        if question is Question.HOLDER_IS_PERSON:
            has_faces = len(case.pictures) > 1 or case.lacks_chip_photo
            self.show_page(Shown.PICTURES if has_faces else Shown.CHECKS)
        elif question is Question.PERSON_ON_FILE or asks:
            self.show_page(Shown.FINDINGS)
        else:
            self.show_page(Shown.CHECKS if case.chip is None else Shown.CHIP)

    def show_page(self, page: Shown) -> None:
        """Bring a page to the front."""
        if page is Shown.CHIP and self._devices.chips is not None:
            self.lists_wanted.emit()
        self._stack.setCurrentIndex(list(Shown).index(page))
        self.bar.choose(page)
        self._fit()

    def _fit(self) -> None:
        """Give faces more room than words need."""
        self._stack.set_least(_TALL if self.present is Shown.PICTURES else _LOW)

    def say_no_picture(self, words: str) -> None:
        """Say why no picture came."""
        self._no_picture.setText(words)
        self._no_picture.setVisible(bool(words))

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.bar.setAccessibleName(self.tr("What the answers rest on"))
        self.camera_button.setText(self.tr("Take picture (P)"))
        self._spelling_title.setText(self.tr("Letter by letter: on file above, document below"))
        self.spelling.setAccessibleName(self._spelling_title.text())
        self._word_tabs()
        if self._case is not None:
            self._show_pictures(self._case)
            self._show_checks()

    def _build(self) -> None:
        box = VBox(self, spacing=6)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)
        for page in Shown:
            self.bar.add(page)
            self._stack.addWidget(_scrolled(self._page(page)))
        self.bar.chosen.connect(self.show_page)
        self.camera_button.clicked.connect(lambda: self.picture_wanted.emit())
        self.camera_button.setVisible(self._devices.camera is not None)
        self._no_picture.hide()
        self.show_page(Shown.FINDINGS)
        keep(self._stack, self._fit)

    def _page(self, page: Shown) -> QWidget:
        made = QWidget()
        column = VBox(made, spacing=8)
        if page is Shown.FINDINGS:
            column.addWidget(self.findings)
            column.addWidget(self._spelling_title)
            column.addWidget(self.spelling)
            column.addStretch(1)
        elif page is Shown.PICTURES:
            column.addWidget(self._no_picture)
            column.addWidget(self.board, 1)
            self.board.add_button(self.camera_button)
        else:
            column.addWidget(self.checks if page is Shown.CHECKS else self.chip)
        return made

    def _show_checks(self) -> None:
        document = self._case.document if self._case else None
        kind = None
        if document is not None:
            mrz = document.mrz
            kind = kind_of(mrz.document_code, mrz.issuer, mrz.nationality)
        ticked = self._case.checks if self._case else set()
        self.checks.show_list(kind, self._question, ticked)

    def _show_pictures(self, case: Case) -> None:
        faces = [self._face(source, case.pictures[source])
                 for source in _ORDER if source in case.pictures]  # fmt: skip
        self.board.show_faces(faces)
        verdict = case.chip.photo_verdict if case.chip is not None else PhotoVerdict.WHOLE
        if verdict is PhotoVerdict.DAMAGED:
            self.say_no_picture(self.tr("The photo on the chip is damaged: use the printed photo."))
        elif verdict is PhotoVerdict.MISSING:
            self.say_no_picture(self.tr("The chip gives no photo: use the printed photo."))
        elif len(faces) > 1:
            self.say_no_picture("")
        elif not self._no_picture.text():
            self.say_no_picture(
                self.tr("Read the chip or take a picture: two pictures are laid side by side.")
            )

    def _face(self, source: PictureSource, picture: Picture) -> Face:
        day = picture.taken_on
        age = self.tr("date not known") if day is None else local_time.day(day)
        return Face(text.of(source), age, QImage.fromData(picture.png))

    def _word_tabs(self) -> None:
        document = self._case.document if self._case else None
        found = len(document.comparison.findings) if document else 0
        words = {
            Shown.FINDINGS: self.tr("Found ({count})").replace("{count}", str(found)),
            Shown.PICTURES: self.tr("Faces"),
            Shown.CHECKS: self.tr("Look"),
            Shown.CHIP: self.tr("Chip"),
        }
        for page, said in words.items():
            self.bar.set_words(page, said)


class _Pages(QStackedWidget):
    """Takes the room that there is, at least so much; what is in a page scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._least = _LOW

    def set_least(self, units: int) -> None:
        """Need so much height, at 100 %."""
        self._least = units
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Need no more than the least."""
        return QSize(super().sizeHint().width(), current().px(self._least))

    def minimumSizeHint(self) -> QSize:
        """Need the least."""
        return QSize(super().minimumSizeHint().width(), current().px(self._least))


def _scrolled(page: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(page)
    return scroll
