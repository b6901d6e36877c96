"""Identity: the document beside the file, what the answers rest on, and the three questions."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.errors import CounterError, Invalid, Refused
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.mrz_guess import Guess
from counter_app.domain.identity.verification import Answer, Outcome, Question
from counter_app.ui import local_time, text
from counter_app.ui.issuance.answer_facts import AnswerFacts
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.chip_panel import badges
from counter_app.ui.issuance.compared_rows import compared
from counter_app.ui.issuance.evidence_panel import EvidencePanel, Shown
from counter_app.ui.issuance.lines_prompt import LinesPrompt
from counter_app.ui.issuance.means_button import MeansButton
from counter_app.ui.issuance.outcome_panel import OutcomePanel
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.practice_dialog import PracticeDialog
from counter_app.ui.issuance.read_document import ReadDocument
from counter_app.ui.issuance.second_person import SecondPersonDialog
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current
from counter_app.ui.widgets.answer_row import AnswerRow, Choice
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import VBox, clear
from counter_app.ui.widgets.comparison import ComparisonTable
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_ANSWERS = {Choice.YES: Answer.YES, Choice.DOUBT: Answer.DOUBT, Choice.NO: Answer.NO}
_CHOICES = {answer: choice for choice, answer in _ANSWERS.items()}

_BESIDE = 740
"""From this width on, at 100 %, evidence stands beside the table."""
_LOW = 560
"""Below this height, at 100 %, an outcome folds what it rests on."""


class IdentityPage(Page):
    """Reads a document, compares it with the file, and asks the three questions."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page, with no document."""
        super().__init__(model)
        self._case: Case | None = None
        self._drawn: tuple[object, ...] = ()
        self._asked: SecondPersonDialog | None = None
        self._prompt = LinesPrompt(lambda: model.today, model.devices)
        self.entry, self.practice_button = self._prompt.entry, self._prompt.practice_button
        self.table = ComparisonTable()
        self.evidence = EvidencePanel(model.devices)
        self._badges = QWidget()
        self._badge_row = FlowBox(self._badges, spacing=6)
        self.again_button = QPushButton()
        self.again_button.setProperty("kind", "quiet")
        self.rows: dict[Question, AnswerRow] = {}
        self.means: dict[Question, MeansButton] = {}
        for question in Question:
            self.rows[question] = AnswerRow("")
            self.means[question] = MeansButton(partial(model.set_means, question))
        self._facts = AnswerFacts(self)
        self._second = Label("", "strong", wrap=True)
        self.outcome = OutcomePanel()
        self._work = QWidget()
        self._stack = PageStack()
        self._build()
        self._connect()

    def heading(self) -> tuple[str, str]:
        """Return the name of the step and the document that was read."""
        document = self._case.document if self._case else None
        if document is None:
            seen = self._case.verification if self._case else None
            number = f"{seen.document.issuer} · {seen.document.number}" if seen else ""
            return self.tr("Identity"), number
        mrz = document.mrz
        kind = text.of(kind_of(mrz.document_code, mrz.issuer, mrz.nationality))
        facts = [kind, mrz.issuer, mrz.document_number]
        if mrz.date_of_expiry is not None:
            until = local_time.day(mrz.date_of_expiry)
            facts.append(self.tr("valid to {day}").replace("{day}", until))
        return self.tr("Identity"), " · ".join(facts)

    def hint(self) -> str:
        """Say which keys answer, and what a doubt leads to."""
        return self.tr("Y, D and N answer; doubt or No never hands out.")

    def aside(self) -> QWidget:
        """Return the button that reads another document."""
        frame = QWidget()
        VBox(frame).addWidget(self.again_button)
        return frame

    def show_case(self, case: Case) -> None:
        """Show document, comparison, answers and outcome."""
        self._case = case
        read_one = case.document is not None or case.verification is not None
        self._stack.bring(self._work if read_one else self._prompt)
        if case.document is not None:
            self._show_document(case, case.document)
        self.again_button.setVisible(case.document is not None)
        self._show_answers(case)
        self._show_outcome(case)

    def next_act(self) -> NextAct:
        """Accept, record a doubt, call a second person, or go on."""
        case = self._case
        if case is None or (case.document is None and case.verification is None):
            return NextAct(self.tr("Accept"), (self.tr("Scan the passport first."),))
        if not case.is_answering:
            return NextAct(self.tr("Go on") if case.is_identified else self.tr("Second person…"))
        if not case.is_serving:
            return NextAct(self.tr("Accept"), (self.tr("The visit is not being served."),))
        still_open = sum(1 for answer in case.answers.values() if answer is Answer.NOT_DONE)
        if still_open:
            return NextAct(self.tr("Accept"), (self.tr("still open: %n", "", still_open),))
        if case.outcome is None:
            return NextAct(self.tr("Accept"), (self.tr("Say by what means."),))
        if case.outcome is Outcome.REFUSED:
            return NextAct(self.tr("Accept"), (self.tr("An answer is No: refuse."),))
        if case.outcome is Outcome.NEEDS_SECOND_PERSON:
            return NextAct(self.tr("Record doubt"))
        return NextAct(self.tr("Accept"))

    def act(self) -> None:
        """Record the answers, or go on after that."""
        case = self._case
        if case is None:
            return
        if case.is_answering:
            self.model.verify()
        elif case.is_identified:
            self.model.moved_on.emit(case.next_step())
        else:
            self.ask_second()

    def ask_second(self) -> SecondPersonDialog:
        """Open the dialog in which a second person signs in."""
        dialog = SecondPersonDialog(self.model.attest, self)
        self._asked = dialog
        dialog.finished.connect(self._forget_second)
        dialog.open()
        dialog.login.setFocus()
        return dialog

    def choose_practice(self) -> PracticeDialog | None:
        """Open the dialog in which a document for practice is chosen; None at a real desk."""
        practice = self.model.devices.practice
        if practice is None or self._case is None or not self._case.is_answering:
            return None
        model, kinds = self.model, (practice.sound, practice.broken)
        dialog = PracticeDialog(*kinds, model.lay_practice, model.take_practice_away, self)
        dialog.open()
        return dialog

    def begin(self) -> None:
        """Go to the first open question, or to the lines of the document."""
        if self._case is None or self._stack.page is self._prompt:
            empty = next((line for line in self.entry.lines if not line.text()), None)
            (empty or self.entry.lines[0]).setFocus()
            return
        still_open = self._first_open()
        if still_open is not None:
            self.rows[still_open].focus_choice()
            self.evidence.follow(still_open)

    def show_unread(self, error: Invalid) -> None:
        """Say why a scan is no document."""
        reason = error.values.get("reason")
        words = text.error(error)
        if reason is not None:
            words = f"{words} ({text.shown(reason)})"
        self._prompt.say(words, Tone.BAD)
        if self._case is not None and self._case.document is None:
            self._stack.bring(self._prompt)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._prompt.retranslate()
        self.again_button.setText(self.tr("Read again"))
        self.table.set_sources(self.tr("Document"), self.tr("On file"))
        self.evidence.retranslate()
        self.outcome.retranslate()
        if self._case is not None:
            self.show_case(self._case)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the table whole in one column, where the whole page scrolls."""
        super().resizeEvent(event)
        self._facts_part.set_whole(self.width() < current().px(_BESIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the chip, take a picture, lay pictures over each other, tick what was looked at."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self._stack.page is self._work and self._do(Qt.Key(event.key())):
            return
        super().keyPressEvent(event)

    def _do(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_C and self.model.devices.chips is not None:
            self.evidence.show_page(Shown.CHIP)
            self.model.read_chip()
        elif key is Qt.Key.Key_P and self.model.devices.camera is not None:
            self.evidence.show_page(Shown.PICTURES)
            self.model.take_picture()
        elif key is Qt.Key.Key_O:
            self.evidence.show_page(Shown.PICTURES)
            self.evidence.board.toggle_overlay()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return self.evidence.checks.tick(key - Qt.Key.Key_0)
        else:
            return False
        return True

    def _build(self) -> None:
        second = VBox(self._work, spacing=6)
        second.addWidget(self._make_compared(), 1)
        second.addWidget(self.outcome)
        second.addWidget(self._second)
        for question in Question:
            second.addWidget(
                TwoColumns(
                    self.rows[question], self.means[question], least=600, share=(1, 0), spacing=8
                )
            )
        self._stack.add(self._prompt)
        self._stack.add(self._work)
        VBox(self).addWidget(self._stack)

    def _make_compared(self) -> QWidget:
        document = QWidget()
        left = VBox(document, spacing=8)
        left.addWidget(self._badges)
        left.addWidget(self.table)
        left.addStretch(1)
        self._facts_part = FoldScroll(document, least=180)
        self._compared = TwoColumns(
            self._facts_part, self.evidence, least=_BESIDE, share=(6, 5), spacing=16
        )
        return self._compared

    def _connect(self) -> None:
        model, evidence = self.model, self.evidence
        self.entry.entered.connect(model.take_proposed)
        self._prompt.image_chosen.connect(model.take_image)
        self._prompt.page_wanted.connect(model.scan_page)
        self._prompt.practice_wanted.connect(self.choose_practice)
        model.scanning.connect(self._prompt.show_scanning)
        model.image_read.connect(self._show_proposed)
        self.again_button.clicked.connect(self._read_again)
        for question, row in self.rows.items():
            row.answered.connect(partial(self._answered, question))
        evidence.picture_wanted.connect(model.take_picture)
        evidence.lists_wanted.connect(model.load_trust)
        evidence.checks.ticked.connect(model.tick)
        evidence.chip.read.connect(model.read_chip)
        evidence.chip.stop.connect(model.stop_chip)
        evidence.chip.practise.connect(self.choose_practice)
        model.trust_loaded.connect(evidence.chip.show_trust)
        model.chip_step.connect(evidence.chip.show_step)
        model.picture_failed.connect(self._say_no_picture)
        model.rows_changed.connect(self._show_rows)
        model.second_refused.connect(self._refuse_second)
        model.second_began.connect(self._second_began)
        self.outcome.unfolded.connect(lambda _open: self._fold())
        self.outcome.form.connect(partial(model.make_report, for_identity_desk=True))
        self.outcome.report.connect(partial(model.make_report, for_identity_desk=False))

    def _answered(self, question: Question, choice: object) -> None:
        if isinstance(choice, Choice):
            self.model.answer(question, _ANSWERS[choice])
            QTimer.singleShot(0, self, self._advance)  # after the row has put its own focus

    def _advance(self) -> None:
        still_open = self._first_open()
        if still_open is not None:
            self.rows[still_open].focus_choice()
            self.evidence.follow(still_open)
        else:
            self.act_changed.emit()

    def _first_open(self) -> Question | None:
        case = self._case
        if case is None or not case.is_answering:
            return None
        return next((q for q in Question if case.answers[q] is Answer.NOT_DONE), None)

    def _fold(self) -> None:
        """Fold what answers rest on where it would push a recorded outcome and answers away."""
        case = self._case
        recorded = case is not None and case.verification is not None and case.second is None
        is_low = recorded and self.height() < current().px(_LOW)
        button = self.outcome.details_button
        button.setVisible(is_low)
        is_read = case is not None and case.document is not None
        self._compared.setVisible(is_read and (not is_low or button.isChecked()))

    def _read_again(self) -> None:
        self.entry.clear()
        self.model.check_again()
        self.begin()

    def _show_proposed(self, found: Guess | None) -> None:
        self._prompt.say(
            self.tr("No lines were seen in this picture. Take another one, or type them.")
            if found is None
            else self.tr("Compare these lines with the document, letter by letter."),
            Tone.WARN,
        )
        self.entry.propose(found)

    def _say_no_picture(self, error: CounterError) -> None:
        if self._stack.page is self._prompt:
            self._prompt.say(text.error(error), Tone.BAD)
        else:
            self.evidence.say_no_picture(text.error(error))

    def _show_rows(self, lines: tuple[str, ...]) -> None:
        """Show lines that came one by one, and say that others are missing."""
        if self._case is not None and self._case.document is not None:
            self.model.check_again()
        self.entry.set_lines("\n".join(lines))
        missing = ", ".join(str(at) for at, line in enumerate(lines, 1) if not line)
        words = self.tr("Missing: line {lines}. Scan it, or type it.")
        self._prompt.say(words.replace("{lines}", missing), Tone.WARN)
        announce(self, self._prompt.title)
        self.begin()

    def _refuse_second(self, refusal: Refused) -> None:
        if self._asked is not None:
            self._asked.show_refusal(text.error(refusal))

    def _second_began(self) -> None:
        if self._asked is not None:
            self._asked.accept()
        self.begin()

    def _forget_second(self, _result: int) -> None:
        self._asked = None

    def _show_document(self, case: Case, document: ReadDocument) -> None:
        """Draw what is known of a document; answers alone change nothing of it but the ticks."""
        pictures = tuple(picture.sha256 for picture in case.pictures.values())
        known = (document, case.chip, case.chip_failure, pictures, text.language())
        if known == self._drawn:
            self.evidence.show_ticks(case)
            return
        self._drawn = known
        mrz = document.mrz
        self.table.set_rows([compared(row) for row in document.comparison.rows])
        self.evidence.show_case(case, self.entry.problem_words(mrz))
        read_by = text.of(document.reading)
        scanned = Tone.QUIET if document.was_typed else Tone.GOOD
        shown = [(read_by, scanned)]
        shown.append(
            (self.tr("check digits fit"), Tone.GOOD)
            if not mrz.problems
            else (self.tr("check digit wrong"), Tone.BAD)
        )
        if case.chip is not None:
            shown.extend(badges(case.chip))
        else:
            shown.append((self.tr("chip not read"), Tone.QUIET))
        clear(self._badge_row)
        for words, tone in shown:
            self._badge_row.addWidget(Badge(words, tone))

    def _show_answers(self, case: Case) -> None:
        still_open = self._first_open()
        for question, row in self.rows.items():
            words = text.of(question)
            row.set_question(words, self._facts.fact(case, question))
            row.set_choice(_CHOICES.get(case.answers[question]))
            row.set_present(question is still_open)
            row.setEnabled(case.is_answering)
            self.means[question].show_means(words, case.means[question])
            self.means[question].setEnabled(case.is_answering)

    def _show_outcome(self, case: Case) -> None:
        recorded = case.verification if case.second is None else None
        self.outcome.setVisible(recorded is not None)
        self._fold()
        if recorded is not None:
            self.outcome.show_outcome(recorded.outcome)
        self._second.setVisible(case.second is not None)
        if case.second is not None:
            words = self.tr("{name} answers now as second person, afresh.")
            self._second.setText(words.replace("{name}", case.second.name))
