"""A search for people: a field, its results below it, Enter takes the first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QToolButton, QWidget

from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.theme import current, keep_icon
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField

_PATIENCE = 150
"""Milliseconds without a key after which is searched."""

_MOST_ROWS = 5
_LINE = Qt.ItemDataRole.UserRole


class PersonSearch(QWidget):
    """Asks for words, shows who was found, and tells who was chosen.

    Whoever inherits shows below it, in `box`, who was chosen.

    Signals:
        searched: the words typed, after a short pause.
        picked: the PersonLine that was chosen.
        dropped: the UUID of a person that was taken out again.
    """

    searched = Signal(str)
    picked = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing typed; whoever uses it words `form` and `results`."""
        super().__init__(parent)
        self.field, self.results = QLineEdit(), QListWidget()
        self.field.setMaxLength(80)
        self.form = FormField("", self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE)
        self.box: VBox = VBox(self, spacing=6)
        self.box.addWidget(self.form)
        self.box.addWidget(self.results)
        self.results.hide()
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.results.itemClicked.connect(self._pick)
        self.results.itemActivated.connect(self._pick)

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
        rows = min(_MOST_ROWS, self.results.count())
        self.results.setFixedHeight(rows * current().px(30) + current().px(8))

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

    def drop_button(self, line: PersonLine) -> QToolButton:
        """Return a button that takes somebody out who was chosen."""
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Take {name} out").replace("{name}", line.name))
        button.setToolTip(button.accessibleName())
        keep_icon(button, "cross", "muted")
        person_id: UUID = line.id
        button.clicked.connect(lambda: self.dropped.emit(person_id))
        return button

    def _pick(self, item: QListWidgetItem) -> None:
        line = item.data(_LINE)
        if isinstance(line, PersonLine):
            self.field.clear()
            self.results.hide()
            self.field.setFocus()
            self.picked.emit(line)
