"""The lists of the register: mandates, organisations and their staff."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.partners.organisation import Organisation, Staff
from counter_app.ui import text
from counter_app.ui.partners.mandate_detail import TONES
from counter_app.ui.partners.partners_model import Part, PartnersModel
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class MandateList(QWidget):
    """Mandates, all or those that run out.

    Signals:
        opened: a mandate is to be shown.
        new_wanted: a new one is to be written down.
    """

    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, model: PartnersModel, part: Part, parent: QWidget | None = None) -> None:
        """Show one of a model's lists."""
        super().__init__(parent)
        self._model, self._part = model, part
        self.records: MarkedTableModel[Mandate] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self.setFocusProxy(self.table)
        self._hint = Label("", "muted", wrap=True)
        self.new, self.open = QPushButton(), QPushButton()
        keep_icon(self.new, "plus", "on-accent")
        self.new.setProperty("kind", "primary")
        box = VBox(self, spacing=10)
        box.addWidget(self._hint)
        box.addWidget(self.table, 1)
        box.addLayout(_foot(self.open, self.new))
        self.table.opened.connect(self.opened)
        self.table.selected.connect(lambda one: self.open.setEnabled(one is not None))
        self.open.clicked.connect(self._open)
        self.new.clicked.connect(self.new_wanted)

    def retranslate(self) -> None:
        """Word the list anew."""
        all_of_them = self._part is Part.MANDATES
        self.new.setText(self.tr("New mandate"))
        self.open.setText(self.tr("Open"))
        self.table.setAccessibleName(
            self.tr("Mandates") if all_of_them else self.tr("Mandates that run out")
        )
        self.table.set_empty(
            self.tr("No mandate is in the register. Write the first one down.")
            if all_of_them
            else self.tr("No mandate runs out soon.")
        )
        days = self._model.rules.warn.days
        words = self.tr("What ends within %1 days, and what ended and was not put away.")
        self._hint.setText("" if all_of_them else words.replace("%1", str(days)))
        self._hint.setVisible(not all_of_them)
        self.records.set_columns(
            (
                Column(self.tr("Number"), lambda one: one.number),
                Column(self.tr("Organisation"), lambda one: one.organisation, stretch=True),
                Column(self.tr("Kind"), lambda one: text.of(one.terms.kind)),
                Column(self.tr("From"), lambda one: self._day(one.terms.in_force_from),
                       lambda one: one.terms.in_force_from),
                Column(self.tr("Until"), self._until, lambda one: one.terms.in_force_until,
                       tone=self._until_tone),
                MarkedColumn(
                    self.tr("State"), self._state, tone=lambda one: TONES[one.state],
                    icon=lambda one: (TONES[one.state].icon, TONES[one.state]),
                ),
            )
        )  # fmt: skip

    def show_register(self) -> None:
        """Show what was read."""
        register = self._model.register
        found = () if register is None else (
            register.mandates if self._part is Part.MANDATES else register.expiring
        )  # fmt: skip
        self.records.set_rows(found)
        if self.table.record() is None:
            self.table.choose_row(0)
        self.open.setEnabled(self.table.record() is not None)
        self.new.setVisible(self._model.may_manage and self._part is Part.MANDATES)

    def _open(self) -> None:
        one = self.table.record()
        if one is not None:
            self.opened.emit(one)

    def _state(self, one: Mandate) -> str:
        words = text.of(one.state)
        return f"{words} · {self.tr('pilot')}" if one.terms.pilot else words

    def _until(self, one: Mandate) -> str:
        until = one.terms.in_force_until
        return self._day(until) if until else self.tr("no end")

    def _until_tone(self, one: Mandate) -> Tone | None:
        register = self._model.register
        if register is None or one.state.value == "ended":
            return None
        if one.is_past(register.now):
            return Tone.BAD
        return Tone.WARN if one.ends_within(register.now, self._model.rules.warn) else None

    def _day(self, moment: datetime) -> str:
        register = self._model.register
        return f"{moment.astimezone(register.zone if register else None):%d-%m-%Y %H:%M}"


class OrganisationLists(QWidget):
    """Organisations above, the staff of the chosen one below.

    Signals:
        new_organisation, new_staff: something is to be added.
        edit_organisation, edit_staff: what is to be changed.
    """

    new_organisation = Signal()
    edit_organisation = Signal(object)
    new_staff = Signal()
    edit_staff = Signal(object)

    def __init__(self, model: PartnersModel, parent: QWidget | None = None) -> None:
        """Show a model's organisations."""
        super().__init__(parent)
        self._model = model
        self.records: MarkedTableModel[Organisation] = MarkedTableModel(
            (), lambda one: one.id, self
        )
        self.people: MarkedTableModel[Staff] = MarkedTableModel(
            (), lambda one: one.operator_id, self
        )
        self.table, self.staff = SteadyTable(self.records, ""), SteadyTable(self.people, "")
        self.setFocusProxy(self.table)
        self._staff_title = Label("", "heading")
        self.new, self.edit = QPushButton(), QPushButton()
        self.add, self.record = QPushButton(), QPushButton()
        keep_icon(self.new, "plus", "on-accent")
        self.new.setProperty("kind", "primary")
        keep_icon(self.add, "plus")
        box = VBox(self, spacing=10)
        box.addWidget(self.table, 3)
        box.addLayout(_foot(self.edit, self.new))
        box.addWidget(self._staff_title)
        box.addWidget(self.staff, 2)
        box.addLayout(_foot(self.record, self.add))
        self.table.selected.connect(self._read_staff)
        self.table.opened.connect(lambda _one: self.edit.click())
        self.staff.selected.connect(lambda _one: self._show_buttons())
        self.staff.opened.connect(lambda _one: self.record.click())
        self.new.clicked.connect(self.new_organisation)
        self.add.clicked.connect(self.new_staff)
        self.edit.clicked.connect(lambda: self._emit(self.table.record(), is_staff=False))
        self.record.clicked.connect(lambda: self._emit(self.staff.record(), is_staff=True))

    def chosen(self) -> Organisation | None:
        """Return the organisation that is chosen."""
        found = self.table.record()
        return found if isinstance(found, Organisation) else None

    def retranslate(self) -> None:
        """Word the lists anew."""
        self.new.setText(self.tr("New organisation"))
        self.edit.setText(self.tr("Change"))
        self.add.setText(self.tr("New member of staff"))
        self.record.setText(self.tr("Training and screening"))
        self.table.setAccessibleName(self.tr("Organisations"))
        self.staff.setAccessibleName(self.tr("Staff"))
        self.table.set_empty(self.tr("No other organisation is here yet. Add the first one."))
        self.staff.set_empty(self.tr("Nobody has an account here yet."))
        self._staff_title.setText(self.tr("Staff"))
        self.records.set_columns(
            (
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Kind"), lambda one: text.of(one.kind)),
                Column(self.tr("Locations"), _places, tip=_places),
                MarkedColumn(
                    self.tr("Data"), self._data_words, tone=_data_tone,
                    icon=lambda one: (_data_tone(one).icon, _data_tone(one)),
                ),
                Column(self.tr("Works with us"), self._active_words),
            )
        )  # fmt: skip
        self.people.set_columns(
            (
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Function"), lambda one: one.function),
                MarkedColumn(
                    self.tr("Training"), lambda one: self._span(one.trained_on, one.trained_until),
                    tone=self._trained, icon=lambda one: (self._trained(one).icon,
                                                          self._trained(one)),
                ),
                MarkedColumn(
                    self.tr("VOG"), lambda one: self._span(one.screened_on, one.screened_until),
                    tone=self._screened, icon=lambda one: (self._screened(one).icon,
                                                           self._screened(one)),
                ),
            )
        )  # fmt: skip

    def show_register(self) -> None:
        """Show the organisations that were read."""
        register = self._model.register
        self.records.set_rows(register.organisations if register else ())
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_buttons()

    def show_staff(self) -> None:
        """Show the staff that was read."""
        self.people.set_rows(self._model.staff)
        if self.staff.record() is None:
            self.staff.choose_row(0)
        self._show_buttons()

    def _emit(self, one: object, *, is_staff: bool) -> None:
        if one is not None:
            (self.edit_staff if is_staff else self.edit_organisation).emit(one)

    def _read_staff(self, one: object) -> None:
        if isinstance(one, Organisation):
            self._model.read_staff(one.id)
        self._show_buttons()

    def _show_buttons(self) -> None:
        manages, one = self._model.may_manage, self.chosen()
        for button in (self.new, self.edit, self.add, self.record):
            button.setVisible(manages)
        self.edit.setEnabled(one is not None)
        self.add.setEnabled(one is not None and bool(one.locations))
        self.record.setEnabled(self.staff.record() is not None)

    def _data_words(self, one: Organisation) -> str:
        if one.may_receive_data:
            return self.tr("may receive data")
        return self.tr("designation is missing")

    def _active_words(self, one: Organisation) -> str:
        return self.tr("yes") if one.is_active else self.tr("no")

    def _span(self, since: date | None, until: date | None) -> str:
        if since is None:
            return self.tr("missing")
        if until is None:
            return f"{since:%d-%m-%Y}"
        return self.tr("until %1").replace("%1", f"{until:%d-%m-%Y}")

    def _trained(self, one: Staff) -> Tone:
        return Tone.GOOD if one.is_trained(self._today()) else Tone.BAD

    def _screened(self, one: Staff) -> Tone:
        return Tone.GOOD if one.is_screened(self._today()) else Tone.BAD

    def _today(self) -> date:
        register = self._model.register
        return register.now.astimezone(register.zone).date() if register else date.min


def _places(one: Organisation) -> str:
    return ", ".join(name for _place, name in one.locations) or "–"


def _data_tone(one: Organisation) -> Tone:
    return Tone.GOOD if one.may_receive_data else Tone.WARN


def _foot(*buttons: QPushButton) -> HBox:
    row = HBox(spacing=8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
