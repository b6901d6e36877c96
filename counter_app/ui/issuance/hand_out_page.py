"""The old document, and the hand-out itself with all that is still missing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton

from counter_app.domain.errors import Code
from counter_app.domain.issuance import OldDocument
from counter_app.ui import local_time, text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.hand_out_extras import HandOutExtras
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card as Panel
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_KEYS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), OldDocument, strict=True))


class HandOutPage(Page):
    """Asks what became of the old document and hands the card over."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._case: Case | None = None
        self._question = Label("", "strong", wrap=True)
        self._group = QButtonGroup(self)
        self.choices = {kind: QRadioButton() for kind in OldDocument}
        self.reference = QLineEdit()
        self.reference.setMaxLength(40)
        self._field = FormField("", self.reference, required=True)
        self._panel = Panel(panel="well")
        self._facts = KeyValueGrid(2)
        self.extras = HandOutExtras(model)
        self._warning = Label("", wrap=True)
        self._warning.set_tone(Tone.WARN)
        self._warn_row = Panel(panel="plain", margins=0)
        self._build()
        for kind, button in self.choices.items():
            button.clicked.connect(lambda _checked=False, k=kind: self._choose(k))
        self.reference.textEdited.connect(self._typed)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step."""
        return self.tr("Old document and hand-out"), ""

    def hint(self) -> str:
        """Say what the hand-out confirms."""
        return self.tr("By handing out you confirm that name and print of the card are right.")

    def show_case(self, case: Case) -> None:
        """Show what was said about the old document, and the card that is handed over."""
        self._case = case
        self._group.setExclusive(False)
        for kind, button in self.choices.items():
            button.setChecked(kind is case.old_kind)
            button.setEnabled(not case.is_handed_out)
        self._group.setExclusive(True)
        if self.reference.text() != case.old_reference:
            self.reference.setText(case.old_reference)
        self._field.setVisible(case.old_kind in (OldDocument.TAKEN_IN, OldDocument.POLICE_REPORT))
        self.reference.setEnabled(not case.is_handed_out)
        self._word_reference()
        self._show_card(case)

    def next_act(self) -> NextAct:
        """Hand out when nothing is missing."""
        case = self._case
        if case is None:
            return NextAct(self.tr("Hand out"))
        if case.is_handed_out:
            return NextAct(self.tr("Go on"))
        missing = [text.error(reason) for reason in case.missing if not _is_card(reason.code)]
        if case.card is None:
            missing.insert(0, self.tr("Scan the card."))
        else:
            missing.extend(text.error(r) for r in case.missing if _is_card(r.code))
        return NextAct(self.tr("Hand out"), tuple(missing))

    def act(self) -> None:
        """Hand out."""
        if self._case is not None and self._case.is_handed_out:
            self.model.moved_on.emit(self._case.next_step())
        else:
            self.model.hand_out()

    def begin(self) -> None:
        """Go to the answer given, or to the first."""
        kind = self._case.old_kind if self._case is not None else None
        self.choices[kind or OldDocument.TAKEN_IN].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by 1, 2 and 3, away from the field."""
        kind = _KEYS.get(Qt.Key(event.key()))
        if kind is not None and not self.reference.hasFocus():
            self._choose(kind)
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._question.setText(self.tr("What became of the old document?"))
        words = {
            OldDocument.TAKEN_IN: self.tr("1  Taken in"),
            OldDocument.POLICE_REPORT: self.tr("2  Lost or stolen, with a police report"),
            OldDocument.NONE_HELD: self.tr("3  The person had none"),
        }
        for kind, button in self.choices.items():
            button.setText(words[kind])
        self._word_reference()
        self._panel.set_title(self.tr("You hand out"))
        self.extras.retranslate()
        if self._case is not None:
            self.show_case(self._case)

    def _build(self) -> None:
        box = VBox(self, spacing=8)
        box.addWidget(self._question)
        for button in self.choices.values():
            self._group.addButton(button)
            box.addWidget(button)
        row = HBox()
        row.addWidget(self._field)
        row.addStretch(1)
        keep(self._field, lambda: self._field.setMinimumWidth(current().px(320)))
        box.addLayout(row)
        box.addSpacing(8)
        self._panel.add(self._facts)
        self._panel.add(self.extras)
        line = HBox(spacing=8)
        line.addWidget(IconLabel("warn", "warn", 18))
        line.addWidget(self._warning, 1)
        self._warn_row.add(line)
        self._panel.add(self._warn_row)
        box.addWidget(self._panel)
        box.addStretch(1)

    def _word_reference(self) -> None:
        kind = self._case.old_kind if self._case is not None else None
        self._field.set_label(
            self.tr("&Number of the police report")
            if kind is OldDocument.POLICE_REPORT
            else self.tr("&Number of the old document")
        )

    def _show_card(self, case: Case) -> None:
        card = case.card
        self._panel.setVisible(card is not None)
        self.extras.show_case(case)
        if card is None:
            return
        name = ", ".join(filter(None, (card.surname, card.given_names)))
        self._facts.set_facts(
            (
                (self.tr("Card number"), card.document_number),
                (self.tr("Name on it"), name),
                (self.tr("Type"), card.document_type),
                (self.tr("Born"), text.shown(card.date_of_birth)),
                (self.tr("To"), self._receiver(case)),
                (self.tr("Valid to"), local_time.day(card.valid_until)),
            )
        )
        differs = name != case.visit.person.full_name
        self._warn_row.setVisible(differs)
        self._warning.setText(
            self.tr("The card bears another name than the file: look at it before you hand out.")
        )

    def _receiver(self, case: Case) -> str:
        if case.representative is None:
            return case.visit.person.full_name
        return (
            self.tr("{name}, with {representative}")
            .replace("{name}", case.visit.person.full_name)
            .replace("{representative}", case.representative.name)
        )

    def _choose(self, kind: OldDocument) -> None:
        case = self._case
        if case is None or case.is_handed_out:
            return
        self.choices[kind].setChecked(True)
        previous = case.previous_card
        known = previous.document_number if previous is not None else ""
        kept = case.old_reference if case.old_kind is kind else ""
        number = kept or (known if kind is OldDocument.TAKEN_IN else "")
        self.model.set_old_document(kind, number)
        if kind is not OldDocument.NONE_HELD and not number:
            self.reference.setFocus()
        else:
            self.choices[kind].setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self, number: str) -> None:
        if self._case is not None:
            self.model.set_old_document(self._case.old_kind, number)


def _is_card(code: Code) -> bool:
    return code.value.startswith("card_") or code is Code.ALREADY_HANDED_OUT
