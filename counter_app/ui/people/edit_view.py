"""The form for a person on file or a new one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counter_app.domain.errors import CounterError
from counter_app.domain.people.person import Sex
from counter_app.ui import text
from counter_app.ui.people.choices import NationalityEdit, language_box
from counter_app.ui.people.edit_model import FIELDS, EditModel
from counter_app.ui.people.form import Form
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import Grid, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label

_REQUIRED = frozenset({"surname", "date_of_birth", "nationality"})
_COLUMNS = (
    ("v_number", "surname", "given_names", "date_of_birth", "nationality", "sex"),
    ("language", "email", "phone", "street", "postcode", "city"),
)


class EditView(Form):
    """Fields with what is wrong beside them; Ctrl+S saves, Escape leaves."""

    def __init__(self, model: EditModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(
            {name: FormField("", _editor(name), required=name in _REQUIRED) for name in FIELDS},
            parent,
        )
        self.model = model
        self._wrong: dict[str, CounterError] = {}
        self._title = Label("", "title")
        self._build()
        model.started.connect(self._start)
        model.wrong.connect(self._mark)
        model.merged.connect(self._merge)
        model.saving_changed.connect(lambda saving: self.save.setEnabled(not saving))
        self.retranslate()

    def values(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: _read(field.editor) for name, field in self.fields.items()}

    def submit(self) -> None:
        """Save what stands in the fields."""
        self._wrong.clear()
        self.clear_errors()
        self.model.save(self.values())

    def reload(self) -> None:
        """Take the fresh state in, keeping what was typed."""
        self.model.take_fresh(self.values())

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self._title.setText(self.tr("New person") if self.model.is_new else self.tr("Edit person"))
        hints = {
            "date_of_birth": self.tr("Write 00 for a day or month that is not known"),
            "nationality": self.tr("Three letters, or the beginning of the state's name"),
            "language": self.tr("Letters are written in it beside Dutch"),
        }
        for name, field in self.fields.items():
            field.set_label(text.field(name), hints.get(name, ""))
            if field.error and name in self._wrong:
                field.show_error(text.error(self._wrong[name]))
        sex = self.fields["sex"].editor
        for place in range(1, sex.count()):
            sex.setItemText(place, text.of(Sex(sex.itemData(place))))

    def _build(self) -> None:
        outer = VBox(self, spacing=16)
        outer.addWidget(self._title)
        card = Card(margins=20, spacing=16)
        grid = Grid(spacing=12)
        keep(self, lambda: grid.setColumnMinimumWidth(1, current().px(8)))
        for column, names in enumerate(_COLUMNS):
            for row, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column * 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column * 2, 1)
        card.add(grid)
        card.body.addStretch(1)
        card.add(self.foot())
        outer.addWidget(card, 1)
        order = [self.fields[name].editor for names in _COLUMNS for name in names]
        for before, after in zip(order, [*order[1:], self.leave], strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.leave, self.save)

    def _start(self, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            _write(self.fields[name].editor, value)
            self.fields[name].clear_error()
        self.retranslate()

    def _mark(self, name: str, error: CounterError) -> None:
        if not any(field.error for field in self.fields.values()):
            self.fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wrong[name] = error
        self.fields[name].show_error(text.error(error))

    def _merge(self, untouched: Mapping[str, str], differing: Mapping[str, str]) -> None:
        for name, value in untouched.items():
            _write(self.fields[name].editor, value)
        words = self.tr("On file now: %1")
        for name, value in differing.items():
            self.fields[name].set_label(text.field(name), words.replace("%1", value or "–"))


def _editor(name: str) -> QWidget:
    match name:
        case "date_of_birth":
            return DateEdit(partial=True)
        case "nationality":
            return NationalityEdit()
        case "language":
            return language_box()
        case "sex":
            box = QComboBox()
            box.addItem("–", "")
            for sex in Sex:
                box.addItem(text.of(sex), sex.value)
            return box
    line = QLineEdit()
    line.setMaxLength(200)
    return line


def _read(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def _write(editor: QWidget, value: str) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(editor.findData(value), 0))
    elif isinstance(editor, QLineEdit):
        editor.setText(value)
