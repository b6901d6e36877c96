"""Choosing who comes for what: search by name or V-number, one to six persons."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import appointments as words

_PATIENCE = 150
_LINE = Qt.ItemDataRole.UserRole


class PersonPicker(QWidget):
    """A search field, its results below it, and the persons that were chosen.

    Signals:
        searched: the words typed, after a short pause.
        picked: the PersonLine that was chosen.
        dropped: the UUID of a person that was taken out.
        wanted: the UUID of a person, and the codes of the services that the person comes for.
    """

    searched = Signal(str)
    picked = Signal(object)
    dropped = Signal(object)
    wanted = Signal(object, object)

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
        self._services: tuple[str, ...] = ()
        self._wants: Mapping[UUID, tuple[str, ...]] = {}
        self._buttons: dict[UUID, QToolButton] = {}
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

    def set_persons(
        self, persons: Sequence[PersonLine], wants: Mapping[UUID, tuple[str, ...]],
        services: Sequence[str], *, locked: bool = False,
    ) -> None:  # fmt: skip
        """Show who was chosen and for what; `locked` when they cannot be changed."""
        now = (tuple(persons), locked, dict(wants), tuple(services))
        if now == (self._persons, self._locked, self._wants, self._services):
            return
        self._persons, self._locked, self._wants, self._services = now
        self._show_chosen()
        self.form.setVisible(not locked)

    def _show_chosen(self) -> None:
        focus = self._focused()
        clear(self._chosen)
        self._buttons = {}
        for line in self._persons:
            row = HBox(spacing=4)
            shown = line.name
            if line.date_of_birth.year:
                shown = f"{line.name} · {text.shown(line.date_of_birth)}"
            row.addWidget(Label(shown, wrap=True), 1)
            if not self._locked:
                row.addWidget(self._dropper(line))
            self._chosen.addLayout(row)
            button = self._chooser(line)
            self._buttons[line.id] = button
            self._chosen.addWidget(button)
        if focus in self._buttons:
            self._buttons[focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def service_button(self, person_id: UUID) -> QToolButton:
        """Return the button with the services of a person."""
        return self._buttons[person_id]

    def _focused(self) -> UUID | None:
        return next((one for one, button in self._buttons.items() if button.hasFocus()), None)

    def _chooser(self, line: PersonLine) -> QToolButton:
        """Return a button that shows what a person comes for, with a menu to change it."""
        button, mine = QToolButton(), self._wants.get(line.id, ())
        names = [words.service(code) for code in mine]
        button.setText("\n".join(names))
        name = self.tr("Services for {name}: {services}")
        button.setAccessibleName(
            name.replace("{name}", line.name).replace("{services}", ", ".join(names))
        )
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setEnabled(not self._locked)
        menu = QMenu(button)
        for code in self._services:
            action = menu.addAction(words.service(code))
            action.setCheckable(True)
            action.setChecked(code in mine)
            action.triggered.connect(
                lambda checked, one=line.id, kind=code: self._want(one, kind, checked)
            )
        button.setMenu(menu)
        return button

    def _want(self, person_id: UUID, code: str, checked: bool) -> None:
        mine = [one for one in self._wants.get(person_id, ()) if one != code]
        self.wanted.emit(person_id, tuple([*mine, code] if checked else mine))

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
        self._show_chosen()

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
