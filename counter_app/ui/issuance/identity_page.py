"""Identity: the document beside the file, what was found, and the three questions."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.comparison import ComparedField, ComparedRow, FieldVerdict
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.verification import Answer, Outcome, Question
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import local_time, text
from counter_app.ui.issuance.case import Case, ReadDocument
from counter_app.ui.issuance.finding_list import FindingList
from counter_app.ui.issuance.means_button import MeansButton
from counter_app.ui.issuance.mrz_entry import MrzEntry
from counter_app.ui.issuance.outcome_panel import OutcomePanel
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.answer_row import AnswerRow, Choice
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.comparison import Compared, ComparisonTable
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_ANSWERS = {Choice.YES: Answer.YES, Choice.DOUBT: Answer.DOUBT, Choice.NO: Answer.NO}
_CHOICES = {answer: choice for choice, answer in _ANSWERS.items()}
_TONES = {
    FieldVerdict.SAME: Tone.GOOD,
    FieldVerdict.SAME_BY_TRANSLITERATION: Tone.GOOD,
    FieldVerdict.TRUNCATED: Tone.WARN,
    FieldVerdict.DIFFERS: Tone.BAD,
    FieldVerdict.UNKNOWN: Tone.QUIET,
}
_MOST_LETTERS = 3


class IdentityPage(Page):
    """Reads a document, compares it with the file, and asks the three questions."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page, with no document."""
        super().__init__(model)
        self._case: Case | None = None
        self.entry = MrzEntry(lambda: model.today)
        self._entry_title = Label("", "strong", wrap=True)
        self._table = ComparisonTable()
        self._findings = FindingList()
        self._read_badge, self._check_badge = Badge(""), Badge("")
        self.again_button = QPushButton()
        self.again_button.setProperty("kind", "quiet")
        self.rows: dict[Question, AnswerRow] = {}
        self.means: dict[Question, MeansButton] = {}
        for question in Question:
            self.rows[question] = AnswerRow("")
            self.means[question] = MeansButton(partial(model.set_means, question))
        self._outcome = OutcomePanel()
        self._stack = QStackedWidget()
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
        """Say what a doubt leads to."""
        return self.tr("Y, D and N answer; doubt or No never hands out.")

    def show_case(self, case: Case) -> None:
        """Show document, comparison, answers and outcome."""
        self._case = case
        read_one = case.document is not None or case.verification is not None
        self._stack.setCurrentIndex(1 if read_one else 0)
        if case.document is not None:
            self._show_document(case.document)
        self._compared.setVisible(case.document is not None)
        self._show_answers(case)
        self._outcome.setVisible(case.verification is not None)
        if case.verification is not None:
            self._outcome.show_outcome(case.verification.outcome)

    def next_act(self) -> NextAct:
        """Accept, record a doubt, or check again."""
        case = self._case
        if case is None or (case.document is None and case.verification is None):
            return NextAct(self.tr("Accept"), (self.tr("Scan the passport first."),))
        if case.verification is not None:
            return NextAct(self.tr("Go on") if case.is_identified else self.tr("Check again"))
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
        if case.verification is None:
            self.model.verify()
        elif case.is_identified:
            self.model.moved_on.emit(case.next_step())
        else:
            self.model.check_again()
            self.begin()

    def begin(self) -> None:
        """Go to the first open question, or to the lines of the document."""
        if self._case is None or self._stack.currentIndex() == 0:
            self.entry.lines[0].setFocus()
            return
        still_open = self._first_open()
        if still_open is not None:
            self.rows[still_open].focus_choice()

    def show_unread(self, error: Invalid) -> None:
        """Say why a scan is no document."""
        reason = error.values.get("reason")
        words = text.error(error)
        if reason is not None:
            words = f"{words} ({text.shown(reason)})"
        self._entry_title.setText(words)
        self._entry_title.set_tone(Tone.BAD)
        if self._case is not None and self._case.document is None:
            self._stack.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._entry_title.set_tone(None)
        self._entry_title.setText(
            self.tr("Lay the passport on the reader, or type the lines at its bottom.")
        )
        self.entry.retranslate()
        self.again_button.setText(self.tr("Read again"))
        self._table.set_sources(self.tr("Document"), self.tr("On file"))
        self._outcome.retranslate()
        if self._case is not None:
            self.show_case(self._case)

    def _build(self) -> None:
        prompt = QWidget()
        first = VBox(prompt, spacing=12)
        first.addWidget(self._entry_title)
        first.addWidget(self.entry)
        first.addStretch(1)
        work = QWidget()
        second = VBox(work, spacing=8)
        second.addWidget(self._make_compared(), 1)
        second.addWidget(self._outcome)
        for question in Question:
            second.addWidget(
                TwoColumns(
                    self.rows[question], self.means[question], least=600, share=(1, 0), spacing=8
                )
            )
        self._stack.addWidget(prompt)
        self._stack.addWidget(work)
        VBox(self).addWidget(self._stack)

    def _make_compared(self) -> QWidget:
        document = QWidget()
        left = VBox(document, spacing=4)
        left.addWidget(self._table)
        told = QWidget()
        badges = FlowBox(told, spacing=8)
        for part in (self._read_badge, self._check_badge, self.again_button):
            badges.addWidget(part)
        left.addWidget(told)
        left.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._findings)
        scroll.setAccessibleName(self.tr("Findings"))
        self._finding_scroll = scroll
        keep(scroll, lambda: scroll.setMinimumHeight(current().px(120)))
        self._compared = TwoColumns(document, scroll, least=640, share=(5, 3), spacing=16)
        return self._compared

    def _connect(self) -> None:
        self.entry.entered.connect(self.model.take_lines)
        self.again_button.clicked.connect(self._read_again)
        for question, row in self.rows.items():
            row.answered.connect(partial(self._answered, question))

    def _answered(self, question: Question, choice: object) -> None:
        if isinstance(choice, Choice):
            self.model.answer(question, _ANSWERS[choice])
            QTimer.singleShot(0, self, self._advance)  # after the row has put its own focus

    def _advance(self) -> None:
        still_open = self._first_open()
        if still_open is not None:
            self.rows[still_open].focus_choice()
        else:
            self.act_changed.emit()

    def _first_open(self) -> Question | None:
        case = self._case
        if case is None or case.verification is not None:
            return None
        return next((q for q in Question if case.answers[q] is Answer.NOT_DONE), None)

    def _read_again(self) -> None:
        self.entry.clear()
        self.model.check_again()
        self.begin()

    def _show_document(self, document: ReadDocument) -> None:
        mrz = document.mrz
        self._table.set_rows([self._row(row) for row in document.comparison.rows])
        self._findings.set_findings(document.comparison.findings, self.entry.problem_words(mrz))
        self._read_badge.show_fact(
            self.tr("typed") if document.was_typed else self.tr("scanned"),
            Tone.QUIET if document.was_typed else Tone.GOOD,
        )
        self._check_badge.show_fact(
            self.tr("check digits fit") if not mrz.problems else self.tr("check digit wrong"),
            Tone.GOOD if not mrz.problems else Tone.BAD,
        )

    def _row(self, row: ComparedRow) -> Compared:
        verdict = text.of(row.verdict)
        if row.letters:
            pairs = [f"{match.on_file} = {match.in_mrz}" for match in row.letters[:_MOST_LETTERS]]
            verdict = ", ".join(pairs) + ("…" if len(row.letters) > _MOST_LETTERS else "")
        return Compared(
            text.of(row.field), _value(row, row.in_document), _value(row, row.on_file),
            verdict, _TONES[row.verdict],
        )  # fmt: skip

    def _show_answers(self, case: Case) -> None:
        still_open = self._first_open()
        facts = self._facts(case)
        for question, row in self.rows.items():
            words = text.of(question)
            row.set_question(words, facts[question])
            row.set_choice(_CHOICES.get(case.answers[question]))
            row.set_present(question is still_open)
            row.setEnabled(case.verification is None)
            self.means[question].show_means(words, case.means[question])
            self.means[question].setEnabled(case.verification is None)

    def _facts(self, case: Case) -> dict[Question, str]:
        document = case.document
        if document is None:
            return dict.fromkeys(Question, "")
        rows, mrz = document.comparison.rows, document.mrz
        agree = sum(
            row.verdict in (FieldVerdict.SAME, FieldVerdict.SAME_BY_TRANSLITERATION) for row in rows
        )
        return {
            Question.DOCUMENT_GENUINE: self.tr("look at paper, print and photo")
            if mrz.is_valid
            else self.tr("a check digit or field is wrong: look closely"),
            Question.HOLDER_IS_PERSON: self.tr("compare face and photo; ask one question"),
            Question.PERSON_ON_FILE: self.tr("{agree} of {all} data agree")
            .replace("{agree}", str(agree))
            .replace("{all}", str(len(rows))),
        }


def _value(row: ComparedRow, value: str) -> str:
    """Write a value of the comparison as a clerk reads it."""
    if not value:
        return "–"
    if row.field is ComparedField.DATE_OF_BIRTH:
        return text.shown(PartialDate.parse(value))
    if row.field is ComparedField.NATIONALITY:
        return text.nationality(value)
    return value
