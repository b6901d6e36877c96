"""The sticker: its number, until when it is valid, and how it was filled in."""

from datetime import date

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QRadioButton

from counter_app.domain.custody.stickers import Written, valid_until
from counter_app.domain.errors import Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card as Panel
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason


class StickerPage(Page):
    """Takes the sticker's number and the day on which the passport expires."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._case: Case | None = None
        self.number, self.expiry = QLineEdit(), DateEdit()
        self.number.setMaxLength(18)
        self._number = FormField("", self.number, required=True)
        self._expiry = FormField("", self.expiry, required=True)
        self.ways = {way: QRadioButton() for way in Written}
        self._group = QButtonGroup(self)
        self.spoiled = QPushButton()
        self._panel = Panel(panel="well")
        self._until_title, self._until = Label("", "muted"), Label("", "number", selectable=True)
        self._why = Label("", "muted", wrap=True)
        self._build()
        self.number.textChanged.connect(lambda _text: self._changed())
        self.expiry.date_changed.connect(lambda _day: self._changed())
        self.spoiled.clicked.connect(self._ask_spoiled)
        model.changed.connect(self._fill)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step."""
        placed = self._case.sticker if self._case is not None else None
        return self.tr("Sticker"), placed.number if placed is not None else ""

    def hint(self) -> str:
        """Say what to mind."""
        return self.tr("It goes into the passport that was checked, on an empty page.")

    def show_case(self, case: Case) -> None:
        """Show the next sticker, or the one that was placed."""
        fresh = self._case is not case
        self._case = case
        if fresh:
            self.number.clear()
            self.expiry.clear()
            self.ways[Written.PRINTED].setChecked(True)
            if case.wants_sticker:
                self.model.load_sticker()
        until = case.document.mrz.date_of_expiry if case.document else None
        if until is not None and not self.expiry.text():
            self.expiry.set_date(PartialDate(until.year, until.month, until.day))
        for widget in (self.number, self.expiry, *self.ways.values()):
            widget.setEnabled(case.sticker is None)
        self._fill()

    def next_act(self) -> NextAct:
        """Place the sticker once number and day are known."""
        if self._is_placed():
            return NextAct(self.tr("Go on"))
        missing = []
        if self._case is None or not self._case.is_identified:
            missing.append(self.tr("Check the identity first."))
        if not self.number.text().strip():
            missing.append(self.tr("Scan or type the number of the sticker."))
        if self._day() is None:
            missing.append(self.tr("Type the day on which the passport expires."))
        elif self._valid_until() is None:
            missing.append(self.tr("The passport expires too soon for a sticker."))
        return NextAct(self.tr("Sticker is placed"), tuple(missing))

    def act(self) -> None:
        """Place the sticker."""
        day, case = self._day(), self._case
        if case is not None and case.sticker is not None:
            self.model.moved_on.emit(case.next_step())
        elif day is not None:
            way = next((way for way, button in self.ways.items() if button.isChecked()), None)
            self.model.place_sticker(self.number.text(), day, way or Written.BY_HAND)

    def begin(self) -> None:
        """Go to the number."""
        self.number.setFocus()

    def take_scan(self, scanned: str) -> None:
        """Take a sticker's number."""
        if not self._is_placed():
            self.number.setText(scanned.strip())

    def retranslate(self) -> None:
        """Word the page anew."""
        self._number.set_label(self.tr("Sticker &number: scan or type"))
        self._expiry.set_label(self.tr("Passport &expires on"))
        self.ways[Written.PRINTED].setText(self.tr("&Printed on the label printer"))
        self.ways[Written.BY_HAND].setText(self.tr("Written by &hand"))
        self.spoiled.setText(self.tr("Spoiled…"))
        self._until_title.setText(self.tr("Valid up to and including"))
        self._fill()

    def _build(self) -> None:
        box = VBox(self, spacing=12)
        row = HBox(spacing=12)
        for field in (self._number, self._expiry):
            row.addWidget(field)
        keep(self, self._measure)
        row.addStretch(1)
        box.addLayout(row)
        for button in self.ways.values():
            self._group.addButton(button)
            box.addWidget(button)
        for part in (self._until_title, self._until, self._why):
            self._panel.add(part)
        box.addWidget(self._panel)
        last = HBox()
        last.addWidget(self.spoiled)
        last.addStretch(1)
        box.addLayout(last)
        box.addStretch(1)

    def _measure(self) -> None:
        for editor in (self.number, self.expiry):
            editor.setMinimumWidth(current().px(220))

    def _fill(self) -> None:
        case = self._case
        if case is None:
            return
        if case.sticker is not None:
            self.number.setText(case.sticker.number)
        elif case.next_sticker and not self.number.text():
            self.number.setText(case.next_sticker)
        until = case.sticker.valid_until if case.sticker else self._valid_until()
        self._until.setText(text.shown(until) if until else "–")
        self._why.setText(
            self.tr("Six months, or one month before the passport expires if that is sooner.")
        )
        if case.next_sticker == "" and case.sticker is None:
            self._why.setText(self.tr("No sticker is left here. Ask for a new roll."))
        self.act_changed.emit()

    def _changed(self) -> None:
        self._fill()

    def _day(self) -> date | None:
        day = self.expiry.date()
        return date(day.year, day.month, day.day) if day is not None else None

    def _valid_until(self) -> date | None:
        day = self._day()
        if day is None:
            return None
        try:
            return valid_until(self.model.today, day)
        except Refused:
            return None

    def _is_placed(self) -> bool:
        return self._case is not None and self._case.sticker is not None

    def _ask_spoiled(self) -> ReasonDialog | None:
        number = self.number.text().strip()
        if not number:
            self.number.setFocus()
            return None

        def spoil(reason: str) -> None:
            self.model.spoil_sticker(number, reason)
            self.number.clear()

        return ask_reason(
            self, self.tr("Sticker spoiled"),
            self.tr("It can be used for nobody any more. Keep it until two people destroy it."),
            self.tr("Spoiled"), spoil,
        )  # fmt: skip
