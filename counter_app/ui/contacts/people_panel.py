"""Choosing people and what they go through: a search, and a row for each person."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.contacts.grant_fields import GrantFields
from counter_app.ui.contacts.plan_model import Chosen
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.person_search import PersonSearch
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say


class PeoplePanel(PersonSearch):
    """A search field with its results, and below it who was chosen.

    Signals:
        said: the UUID of a person, the code of the procedure, and the last valid day or None.
        granted: the UUID of a person, the day of the grant or None, and whether there was an mvv.
    """

    said = Signal(object, str, object)
    granted = Signal(object, object, object)

    def __init__(
        self, procedures: Sequence[str], skilled: Collection[str], parent: QWidget | None = None
    ) -> None:
        """Make it with nobody chosen; of the `skilled` procedures more is asked."""
        super().__init__(parent)
        self._procedures, self._skilled = tuple(procedures), frozenset(skilled)
        self._rows = VBox(spacing=14)
        self._people: tuple[Chosen, ...] = ()
        self.kinds: dict[UUID, QComboBox] = {}
        self.dates: dict[UUID, DateEdit] = {}
        self.grants: dict[UUID, GrantFields] = {}
        self.box.addLayout(self._rows)
        self.retranslate()

    def set_people(self, people: Sequence[Chosen]) -> None:
        """Show who is planned for; rows of the same people are left as they are."""
        before = [one.line.id for one in self._people]
        self._people = tuple(people)
        if [one.line.id for one in people] != before:
            self._show_rows()

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.form.set_label(self.tr("&Add a person: name or V-number"))
        self.results.setAccessibleName(self.tr("People found"))
        self._show_rows()

    def _show_rows(self) -> None:
        clear(self._rows)
        self.kinds, self.dates, self.grants = {}, {}, {}
        for one in self._people:
            row = self._row(one)
            self._rows.addWidget(row)
            row.show()

    def _row(self, one: Chosen) -> QWidget:
        row = QWidget()
        box = VBox(row, spacing=4)
        head = HBox(spacing=4)
        head.addWidget(Label(f"{one.line.name} · {text.shown(one.line.date_of_birth)}", "strong",
                             wrap=True), 1)  # fmt: skip
        head.addWidget(self.drop_button(one.line))
        box.addLayout(head)
        kind, valid = QComboBox(), DateEdit()
        for code in self._procedures:
            kind.addItem(say(words.PROCEDURES, code), code)
        kind.setCurrentIndex(max(0, kind.findData(one.procedure)))
        for_whom = self.tr("Procedure of {name}").replace("{name}", one.line.name)
        kind.setAccessibleName(for_whom)
        until = self.tr("Present document of {name} valid until")
        valid.setAccessibleName(until.replace("{name}", one.line.name))
        if one.valid_until is not None:
            valid.set_date(PartialDate.of(one.valid_until))
        person_id = one.line.id
        kind.activated.connect(lambda _row: self._say(person_id))
        valid.editingFinished.connect(lambda: self._say(person_id))
        box.addWidget(kind)
        box.addWidget(FormField(self.tr("Present document valid until"), valid))
        grant = GrantFields(one.line.name, one.granted_on, has_mvv=one.has_mvv)
        grant.said.connect(lambda day, mvv: self.granted.emit(person_id, day, mvv))
        grant.setVisible(one.procedure in self._skilled)
        box.addWidget(grant)
        self.kinds[person_id], self.dates[person_id] = kind, valid
        self.grants[person_id] = grant
        return row

    def _say(self, person_id: UUID) -> None:
        date_edit = self.dates[person_id]
        if date_edit.is_wrong:
            return
        code = str(self.kinds[person_id].currentData())
        self.grants[person_id].setVisible(code in self._skilled)
        read = date_edit.date()
        until: date | None = read.latest() if read is not None else None
        self.said.emit(person_id, code, until)
