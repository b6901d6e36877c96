"""Choosing people and what they go through: a search, and a row for each person."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.contacts.plan_model import Chosen
from counter_app.ui.theme import current, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

_PATIENCE = 150
_LINE = Qt.ItemDataRole.UserRole


class PeoplePanel(QWidget):
    """A search field with its results, and below it who was chosen.

    Signals:
        searched: the words typed, after a short pause.
        picked: the PersonLine that was chosen.
        dropped: the UUID of a person that was taken out.
        said: the UUID of a person, the code of the procedure, and the last valid day or None.
    """

    searched = Signal(str)
    picked = Signal(object)
    dropped = Signal(object)
    said = Signal(object, str, object)

    def __init__(self, procedures: Sequence[str], parent: QWidget | None = None) -> None:
        """Make it with nobody chosen."""
        super().__init__(parent)
        self._procedures = tuple(procedures)
        self.field, self.results = QLineEdit(), QListWidget()
        self.field.setMaxLength(80)
        self.form = FormField("", self.field)
        self._rows = VBox(spacing=14)
        self._people: tuple[Chosen, ...] = ()
        self.kinds: dict[UUID, QComboBox] = {}
        self.dates: dict[UUID, DateEdit] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        box = VBox(self, spacing=8)
        box.addWidget(self.form)
        box.addWidget(self.results)
        box.addLayout(self._rows)
        self.results.hide()
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.results.itemClicked.connect(self._pick)
        self.results.itemActivated.connect(self._pick)
        self.retranslate()

    def set_results(self, lines: Sequence[PersonLine]) -> None:
        """Show who was found."""
        self.results.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.name} · {text.shown(line.date_of_birth)}")
            item.setData(_LINE, line)
            item.setToolTip(line.v_number or "")
            self.results.addItem(item)
        typed = bool(self.field.text().strip())
        if typed and not lines:
            nobody = QListWidgetItem(self.tr("Nobody is found."))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.results.addItem(nobody)
        self.results.setVisible(typed)
        rows = min(5, self.results.count())
        self.results.setFixedHeight(rows * current().px(30) + current().px(8))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first result with Enter, go into the list with Down."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            if self._pause.isActive():
                self._pause.stop()
                self.searched.emit(self.field.text())
            if self.results.count():
                self._pick(self.results.item(0))
        elif key == Qt.Key.Key_Down and self.results.count() and not self.results.isHidden():
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
            self.results.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def _pick(self, item: QListWidgetItem) -> None:
        line = item.data(_LINE)
        if isinstance(line, PersonLine):
            self.field.clear()
            self.results.hide()
            self.field.setFocus()
            self.picked.emit(line)

    def _show_rows(self) -> None:
        clear(self._rows)
        self.kinds, self.dates = {}, {}
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
        head.addWidget(self._dropper(one.line))
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
        self.kinds[person_id], self.dates[person_id] = kind, valid
        return row

    def _say(self, person_id: UUID) -> None:
        date_edit = self.dates[person_id]
        if date_edit.is_wrong:
            return
        read = date_edit.date()
        until: date | None = read.latest() if read is not None else None
        self.said.emit(person_id, str(self.kinds[person_id].currentData()), until)

    def _dropper(self, line: PersonLine) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Take {name} out").replace("{name}", line.name))
        button.setToolTip(button.accessibleName())
        keep_icon(button, "cross", "muted")
        person_id: UUID = line.id
        button.clicked.connect(lambda: self.dropped.emit(person_id))
        return button
