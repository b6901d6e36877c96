"""Choosing who comes for what: search by name or V-number, one to six persons."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.person_search import PersonSearch
from counter_app.ui.words import appointments as words


class PersonPicker(PersonSearch):
    """A search field, its results below it, and the persons that were chosen.

    Signals:
        wanted: the UUID of a person, and the codes of the services that the person comes for.
    """

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with nobody chosen."""
        super().__init__(parent)
        self._chosen = VBox(spacing=2)
        self._persons: tuple[PersonLine, ...] = ()
        self._locked = False
        self._services: tuple[str, ...] = ()
        self._wants: Mapping[UUID, tuple[str, ...]] = {}
        self._buttons: dict[UUID, QToolButton] = {}
        self.box.addLayout(self._chosen)

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
                row.addWidget(self.drop_button(line))
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

    def retranslate(self) -> None:
        """Word the picker anew."""
        self.form.set_label(self.tr("&Persons: name or V-number"))
        self.results.setAccessibleName(self.tr("People found"))
        self._show_chosen()
