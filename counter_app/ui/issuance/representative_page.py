"""Who acts for a minor: chosen from those on file, or added."""

from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton

from counter_app.domain.identity.verification import Question
from counter_app.domain.people.person import Relation, Representative
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.yes_no_row import YesNoRow


class RepresentativePage(Page):
    """Asks which legal representative is here."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._case: Case | None = None
        self._words = Label("", wrap=True)
        self._group = QButtonGroup(self)
        self._marked: UUID | None = None
        self._choices: list[tuple[QRadioButton, Representative | None]] = []
        self._list = VBox(spacing=4)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.relation: QComboBox = QComboBox()
        self._name_field = FormField("", self.name, required=True)
        self._relation_field = FormField("", self.relation)
        self.document = QLineEdit()
        self.document.setMaxLength(40)
        self._document_field = FormField("", self.document, required=True)
        box = VBox(self, spacing=12)
        box.addWidget(self._words)
        box.addLayout(self._list)
        row = HBox(spacing=12)
        row.addWidget(self._name_field, 2)
        row.addWidget(self._relation_field, 1)
        box.addLayout(row)
        box.addWidget(self._document_field)
        self.questions = {question: YesNoRow() for question in Question}
        for question, line in self.questions.items():
            box.addWidget(line)
            line.answered.connect(lambda yes, q=question: self._answer(q, yes))
        box.addStretch(1)
        self.document.textEdited.connect(self._see)
        self.name.textChanged.connect(lambda _text: self.act_changed.emit())

    def heading(self) -> tuple[str, str]:
        """Return the name of the step."""
        return self.tr("Representative"), self.tr("the person is a minor")

    def show_case(self, case: Case) -> None:
        """Offer those who act for the person today."""
        before = self._case
        self._case = case
        seen = case.representative_seen
        if before is not case:  # what was typed was about another person's representative
            self.name.clear()
            self.relation.setCurrentIndex(0)
            self._document_field.clear_error()
        if before is not case or not self.document.hasFocus() or not self.document.text():
            self.document.setText(seen.number if seen else "")
        self._show_answers()
        known = self._acting()
        offered = [one for _button, one in self._choices if one is not None]
        acting = case.representative.id if case.representative else None
        is_news, self._marked = acting != self._marked, acting
        if before is case and offered == known and self._choices:
            if is_news:  # else a choice that was not taken over yet stays
                self._mark()
            return
        self._fill(known)

    def next_act(self) -> NextAct:
        """Go on with who was chosen."""
        case = self._case
        missing = []
        if case is not None and not case.is_handed_out:
            missing += self._missing(case)
        if case is None or self._chosen() is not None:
            return NextAct(self.tr("Is here"), tuple(missing))
        if not self.name.text().strip():
            missing.insert(0, self.tr("Type the name."))
        return NextAct(self.tr("Add and go on"), tuple(missing))

    def act(self) -> None:
        """Take the representative who is here."""
        chosen = self._chosen()
        if chosen is not None:
            self.model.choose_representative(chosen)
        elif self.name.text().strip():
            relation = self.relation.currentData()
            self.model.add_representative(self.name.text(), Relation(relation), None)

    def take_scan(self, scanned: str) -> bool:
        """Take the lines of the representative's document, whole or row by row; False for others.

        Lines that do not add up are the representative's too: they are told of here.
        """
        whole = self.model.whole_of(scanned)
        if whole is None:
            self._document_field.clear_error()
            self._word_document(self.tr("Scan the next line of the document."))
            return True
        mrz = self.model.representative_lines(whole)
        problem = self.model.lines_problem(whole)
        if mrz is None and problem is None:
            return False
        self._word_document()
        if problem is not None:
            self._document_field.show_error(text.error(problem))
            self.document.setFocus()
        elif mrz is not None:
            self._document_field.clear_error()
            self.document.setText(mrz.document_number)
            self._show_answers()
            self._go_to_question()
            self.act_changed.emit()
        return True

    def begin(self) -> None:
        """Go to the list, or to the name when nobody is on file."""
        checked = self._group.checkedButton()
        if self._chosen() is None:
            self.name.setFocus()
        elif checked is not None:
            checked.setFocus()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._words.setText(
            self.tr("A card of a minor is handed out in the presence of a legal representative.")
        )
        self._word_document()
        for question, line in self.questions.items():
            line.ask(self._asked(question))
        self._name_field.set_label(self.tr("&Name"))
        self._relation_field.set_label(self.tr("&Relation"))
        chosen = self.relation.currentIndex()
        self.relation.clear()
        for relation in Relation:
            self.relation.addItem(text.of(relation), relation.value)
        self.relation.setCurrentIndex(max(0, chosen))
        if self._case is not None:
            self._fill(self._acting())

    def _word_document(self, hint: str = "") -> None:
        self._document_field.set_label(
            self.tr("&Document of the representative: scan it, or type its number"),
            hint or self.tr("Compare name and photo as you do for the person."),
        )

    def _see(self, number: str) -> None:
        self._document_field.clear_error()
        self.model.see_representative(number)
        self._show_answers()
        self.act_changed.emit()

    def _asked(self, question: Question) -> str:
        return {
            Question.DOCUMENT_GENUINE: self.tr("Is the representative's document genuine?"),
            Question.HOLDER_IS_PERSON: self.tr("Is the person who is here the one on it?"),
            Question.PERSON_ON_FILE: self.tr("Is that the representative chosen above?"),
        }[question]

    def _answer(self, question: Question, yes: bool) -> None:
        self.model.answer_representative(question, yes)
        self._go_to_question()
        self.act_changed.emit()

    def _go_to_question(self) -> None:
        """Go on to the first question that is open."""
        for question, line in self.questions.items():
            if self.model.representative_answer(question) is None:
                line.focus_answer()
                return

    def _show_answers(self) -> None:
        seen = self._case.representative_seen if self._case else None
        done = self._case.is_handed_out if self._case else True
        for question, line in self.questions.items():
            line.setEnabled(seen is not None and not done)
            line.set_answer(self.model.representative_answer(question))

    def _missing(self, case: Case) -> list[str]:
        answers = [self.model.representative_answer(question) for question in Question]
        if case.representative_seen is None:
            return [self.tr("Look at the representative's document and note its number.")]
        if False in answers:
            return [self.tr("Not verified: take another representative, or refuse the hand-out.")]
        return [] if None not in answers else [self.tr("Answer the three questions.")]

    def _acting(self) -> list[Representative]:
        if self._case is None:
            return []
        known = list(self._case.visit.representatives)
        added = self._case.representative
        if added is not None and added.id not in {one.id for one in known}:
            known.append(added)
        return [one for one in known if one.acts_on(self.model.today)]

    def _fill(self, known: list[Representative]) -> None:
        for button, _one in self._choices:
            self._group.removeButton(button)  # else one that goes away stays the chosen one
        clear(self._list)
        self._choices = []
        for one in (*known, None):
            words = (
                self.tr("Somebody else") if one is None else f"{one.name} · {text.of(one.relation)}"
            )
            button = QRadioButton(words)
            self._group.addButton(button)
            button.toggled.connect(self._chosen_anew)
            button.clicked.connect(self._other_person)
            self._choices.append((button, one))
            self._list.addWidget(button)
        self._choices[-1][0].setVisible(bool(known))
        self._mark()

    def _mark(self) -> None:
        wanted = self._case.representative if self._case else None
        for button, one in self._choices:
            if (wanted is not None and one is not None and one.id == wanted.id) or (
                self._group.checkedButton() is None
            ):
                button.setChecked(True)
        self._chosen_anew()

    def _chosen(self) -> Representative | None:
        return next((one for button, one in self._choices if button.isChecked()), None)

    def _other_person(self, _checked: bool = False) -> None:
        """Ask anew: what was answered was about the one who was chosen before."""
        if self.model.representative_answer(Question.PERSON_ON_FILE) is not None:
            self.document.clear()
            self._see("")

    def _chosen_anew(self, _checked: bool = False) -> None:
        other = self._chosen() is None
        self._name_field.setVisible(other)
        self._relation_field.setVisible(other)
        self.act_changed.emit()
