"""A field with its label above and what is wrong with it beside it."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.spin_box import pad

E = TypeVar("E", bound=QWidget)


class FormField(QWidget, Generic[E]):
    """A label, an editor, a hint, and the error; screen readers get all of it.

    The error goes away as soon as the person changes the field.
    """

    def __init__(
        self,
        label: str,
        editor: E,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        required: bool = False,
    ) -> None:
        """Join a label with an editor."""
        super().__init__(parent)
        self.editor: E = editor
        self._required = required
        self._hint_words = hint
        box = VBox(self, spacing=4)
        self._label = QLabel()
        self._label.setBuddy(editor)
        self._hint = Label(hint, "muted", wrap=True)
        self._error = Label("", "error", wrap=True)
        self._error_row = QWidget()
        row = HBox(self._error_row, spacing=4)
        row.addWidget(IconLabel("bad", "bad", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        for part in (self._label, editor, self._hint, self._error_row):
            box.addWidget(part)
        self.set_label(label, hint)
        self.clear_error()
        self._watch()
        if isinstance(editor, QAbstractSpinBox):
            pad(editor)

    @property
    def error(self) -> str:
        """What is wrong, empty if nothing is known to be."""
        return self._error.text()

    def set_label(self, label: str, hint: str = "") -> None:
        """Word the field; `&` marks the letter that jumps to it with Alt."""
        plain = label.replace("&&", "\0").replace("&", "").replace("\0", "&")
        self._label.setText(f"{label} *" if self._required else label)
        self.editor.setAccessibleName(plain)
        self._hint_words = hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def show_error(self, words: str) -> None:
        """Mark the field and say what is wrong and how to mend it."""
        self._error.setText(words)
        self._error_row.show()
        restyle(self.editor, wrong="true")
        self._describe()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.editor, QAccessible.Event.DescriptionChanged)
        )

    def clear_error(self) -> None:
        """Take the mark away."""
        had = bool(self._error.text())
        self._error.setText("")
        self._error_row.hide()
        if had:
            restyle(self.editor, wrong=None)
        self._describe()

    def _describe(self) -> None:
        facts = (self._error.text(), self._hint_words)
        self.editor.setAccessibleDescription(" ".join(fact for fact in facts if fact))

    def _touched(self, _value: object = None) -> None:
        if self._error.text():
            self.clear_error()

    def _watch(self) -> None:
        editor: QWidget = self.editor
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.textChanged.connect(self._touched)
        elif isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(self._touched)
            editor.editTextChanged.connect(self._touched)
        elif isinstance(editor, QSpinBox):
            editor.valueChanged.connect(self._touched)
        elif isinstance(editor, QCheckBox):
            editor.toggled.connect(self._touched)
