"""The receipt: signed on the pad or on paper, printed, and the end of the visit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from counter_app.domain.issuance import Signed
from counter_app.letters.receipt import languages_of
from counter_app.ui import local_time, text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.signature_pad import SignaturePad
from counter_app.ui.words import issuance as words


class ReceiptPage(Page):
    """Takes the signature and ends the visit.

    Signals:
        undo_wanted: the hand-out is to be undone.
        save_wanted: the receipt is to be kept in a file.
    """

    undo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._case: Case | None = None
        self._facts = KeyValueGrid(2)
        self._ask = Label("", "strong", wrap=True)
        self.pad = SignaturePad()
        self.clear_button = QPushButton()
        self.paper = QCheckBox()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.undo_button = QPushButton()
        for button in (self.clear_button, self.undo_button):
            button.setProperty("kind", "quiet")
        box = VBox(self, spacing=10)
        box.addWidget(self._facts)
        box.addWidget(self._ask)
        row = HBox(spacing=16)
        row.addWidget(self.pad, 3)
        side = VBox(spacing=8)
        for part in (self.paper, self.print_button, self.save_button, self.clear_button):
            side.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        row.addLayout(side, 2)
        box.addLayout(row)
        box.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        self.pad.changed.connect(self._signed_anew)
        self.paper.toggled.connect(lambda _checked: self.act_changed.emit())
        self.clear_button.clicked.connect(self.pad.clear)
        self.print_button.clicked.connect(model.print_receipt)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit())
        self.undo_button.clicked.connect(lambda: self.undo_wanted.emit())

    def heading(self) -> tuple[str, str]:
        """Return the name of the step and how the receipt is written."""
        return self.tr("Receipt"), self._language()

    def show_case(self, case: Case) -> None:
        """Show what was handed out and whether it is signed.

        A visit that is loaded anew while somebody signs leaves the signature alone.
        """
        made, before = case.hand_out, self._case.hand_out if self._case else None
        if made is None or before is None or made.id != before.id or not case.is_handed_out:
            self.pad.clear()
            self.paper.setChecked(False)
        self._case = case
        signing = case.is_handed_out and not case.is_signed
        for part in (self._ask, self.pad, self.paper, self.clear_button):
            part.setVisible(signing)
        self.print_button.setVisible(self.model.has_printer)
        for button in (self.print_button, self.save_button, self.undo_button):
            button.setEnabled(case.is_handed_out)
        self.undo_button.setVisible(made is not None and self.model.now <= made.undo_until)
        if made is None:
            self._facts.set_facts(())
            return
        zone = self.model.zone
        self._facts.set_facts(
            (
                (self.tr("Card number"), made.document_number),
                (self.tr("Handed out"), local_time.clock(made.at, zone)),
                (self.tr("Old document"), self._old(case)),
                (self.tr("Can be undone to"), local_time.clock(made.undo_until, zone)),
                (self.tr("Receipt"), self.tr("signed") if case.is_signed else self.tr("open")),
                (self.tr("Language"), self._language()),
            )
        )

    def next_act(self) -> NextAct:
        """Sign, go to the next person, or finish."""
        case = self._case
        if case is None or not case.is_handed_out:
            return NextAct(self.tr("Finish visit"), (self.tr("Hand the card out first."),))
        if not case.is_signed:
            ready = self.pad.is_signed or self.paper.isChecked()
            missing = () if ready else (self.tr("The signature is missing."),)
            return NextAct(self.tr("Keep signature"), missing)
        if not case.is_complete:
            return NextAct(self.tr("Go on"))
        if self.model.next_person() is not None:
            return NextAct(self.tr("Next person"))
        return NextAct(self.tr("Finish visit"))

    def act(self) -> None:
        """Sign, go to the next person, or finish."""
        case = self._case
        if case is None or not case.is_handed_out:
            return
        if not case.is_signed:
            if self.paper.isChecked():
                self.model.sign(Signed.PAPER, None)
            elif self.pad.is_signed:
                self.model.sign(Signed.SCREEN, self.pad.png())
            return
        other = self.model.next_person()
        if not case.is_complete:
            self.model.moved_on.emit(case.next_step())
        elif other is not None:
            self.model.choose_person(other)
        else:
            self.model.finish()

    def begin(self) -> None:
        """Go to the pad."""
        if self.pad.isVisibleTo(self):
            self.pad.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._ask.setText(self.tr("The person signs for receipt (model M76)."))
        self.paper.setText(self.tr("Signed on paper"))
        self.print_button.setText(self.tr("Print receipt"))
        self.save_button.setText(self.tr("Save receipt…"))
        self.clear_button.setText(self.tr("Clear signature"))
        self.undo_button.setText(self.tr("Undo hand-out…"))
        if self._case is not None:
            self.show_case(self._case)

    def _language(self) -> str:
        person = self._case.visit.person if self._case is not None else None
        if person is None:
            return ""
        return " + ".join(words.language(code) for code in languages_of(person.language[:2]))

    def _old(self, case: Case) -> str:
        old = case.hand_out.old_document if case.hand_out else None
        if old is None:
            return ""
        return " · ".join(filter(None, (text.of(old.kind), old.reference)))

    def _signed_anew(self, _is_signed: bool) -> None:
        self.act_changed.emit()
