"""Choosing who comes: search by name or V-number, one to six persons."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QToolButton, QWidget

from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label

_PATIENCE = 150
_LINE = Qt.ItemDataRole.UserRole


class PersonPicker(QWidget):
    """A search field, its results below it, and the persons that were chosen.

    Signals:
        searched: the words typed, after a short pause.
        picked: the PersonLine that was chosen.
        dropped: the UUID of a person that was taken out.
    """

    searched = Signal(str)
    picked = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with nobody chosen."""
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setMaxLength(80)
        self.form = FormField("", self.field)
        self.results = QListWidget()
        self._chosen = VBox(spacing=2)
        self._persons: tuple[PersonLine, ...] = ()
        self._locked = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        box = VBox(self, spacing=6)
        box.addWidget(self.form)
        box.addWidget(self.results)
        box.addLayout(self._chosen)
        self.results.hide()
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.results.itemClicked.connect(self._pick)
        self.results.itemActivated.connect(self._pick)
        keep(self.results, lambda: self.results.setMaximumHeight(current().px(190)))

    def set_results(self, lines: Sequence[PersonLine]) -> None:
        """Show who was found."""
        self.results.clear()
        for line in lines:
            born = text.shown(line.date_of_birth)
            item = QListWidgetItem(f"{line.name} · {born}")
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

    def set_persons(self, persons: Sequence[PersonLine], *, locked: bool = False) -> None:
        """Show who was chosen; `locked` when they cannot be changed."""
        if (tuple(persons), locked) == (self._persons, self._locked):
            return
        self._persons, self._locked = tuple(persons), locked
        clear(self._chosen)
        for line in self._persons:
            row = HBox(spacing=4)
            words = line.name
            if line.date_of_birth.year:
                words = f"{line.name} · {text.shown(line.date_of_birth)}"
            row.addWidget(Label(words, wrap=True), 1)
            if not locked:
                row.addWidget(self._dropper(line))
            self._chosen.addLayout(row)
        self.form.setVisible(not locked)

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
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.results.hasFocus():
            item = self.results.currentItem()
            if item is not None:
                self._pick(item)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the picker anew."""
        self.form.set_label(self.tr("&Persons: name or V-number"))
        self.results.setAccessibleName(self.tr("People found"))

    def _pick(self, item: QListWidgetItem) -> None:
        line = item.data(_LINE)
        if isinstance(line, PersonLine):
            self.field.clear()
            self.results.hide()
            self.field.setFocus()
            self.picked.emit(line)

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
