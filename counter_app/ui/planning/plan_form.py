"""What every form of the planning is: named fields, what they say, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.plan import Plan, Planned
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.ui import text
from counter_app.ui.planning import plan_words
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.page_parts import at_top
from counter_app.ui.widgets.typed import read_date, read_time

_COLUMNS, _WIDE = 3, 560
"""Fields in a row, and the width at 100 % that they need beside each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a form starts from: the plan, the kinds of service, and the day that is looked at."""

    plan: Plan
    kinds: Sequence[ServiceKind] = field(default=())
    day: date
    today: date

    @property
    def place(self) -> Location:
        """The location."""
        return self.plan.location

    @property
    def groups(self) -> tuple[str, ...]:
        """Service groups that kinds or rules name, by name."""
        return tuple(sorted({kind.group for kind in self.kinds} | set(self.plan.groups)))


class PlanForm(QWidget):
    """Fields for one thing that is planned; a form says what it reads and writes.

    A feature overrides `start`, `read` and `retranslate`. Fields are named as in the domain, so
    that an Invalid finds its field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without fields."""
        super().__init__(parent)
        self.fields: dict[str, FormField[Any]] = {}
        self._box = VBox(self, spacing=12)

    def title(self) -> str:
        """Return what the form is for, in the present language."""
        return ""

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show something planned, or begin something new."""

    def read(self) -> tuple[Planned, ...]:
        """Return what is to be written. Raises Invalid for a field that cannot be right."""
        return ()

    def retranslate(self) -> None:
        """Word the fields anew."""

    def state(self) -> tuple[object, ...]:
        """Return what stands in the fields, to tell whether somebody typed."""
        return tuple(_value(one.editor) for one in self.fields.values())

    def mark(self, error: Invalid) -> bool:
        """Mark the field of an error and go there; False if there is none."""
        known = self.fields.get(error.field)
        if known is None or not known.isVisibleTo(self):
            return False
        known.show_error(text.error(error))
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_errors(self) -> None:
        """Take the marks off all fields."""
        for one in self.fields.values():
            one.clear_error()

    def go_first(self) -> None:
        """Put the cursor into the first field."""
        for one in self.fields.values():
            if one.isVisibleTo(self) and one.editor.isEnabled():
                one.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def add(self, name: str, editor: QWidget, *, required: bool = False) -> FormField[Any]:
        """Add a field by its name in the domain; it is put into the form by `rows`."""
        made: FormField[Any] = FormField("", editor, required=required)
        self.fields[name] = made
        return made

    def rows(self, *rows: Sequence[str]) -> None:
        """Put fields into the form, row by row; where there is no room they stand below each other.

        Rows have three columns of one width; a field alone in its row has all of it.
        """
        for row in rows:
            parts = [at_top(self.fields[name]) for name in row]
            if len(parts) > 1:
                parts += [QWidget() for _ in range(_COLUMNS - len(parts))]
            self._box.addWidget(Columns(parts, least=_WIDE, share=(1,) * len(parts)))
        self._box.addStretch(1)


class GroupBox(QComboBox):
    """A choice of service groups; another one can be typed."""

    def __init__(self, *, with_all: bool = False) -> None:
        """Offer all groups together too if `with_all`."""
        super().__init__()
        self._with_all = with_all
        self.setEditable(not with_all)

    def fill(self, groups: Iterable[str], chosen: str) -> None:
        """Offer groups, one of them chosen."""
        self.clear()
        if self._with_all:
            self.addItem(plan_words.group(""), "")
        for name in groups:
            self.addItem(text.service_group(name), name)
        at = self.findData(chosen)
        self.setCurrentIndex(max(at, 0))

    def group(self) -> str:
        """Return the group. Raises Invalid(REQUIRED) for none."""
        typed = self.currentText().strip()
        at = self.findText(typed)
        name = str(self.itemData(at)) if at >= 0 else typed
        if not name and not self._with_all:
            raise Invalid(Code.REQUIRED, "group")
        return name


def number_box(least: int, most: int, none_words: str = "") -> QSpinBox:
    """Return an editor for a number; the least one may stand for none, in words."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSpecialValueText(none_words)
    keep(box, lambda: box.setMinimumHeight(current().px(34)))
    return box


def read_day(fields: dict[str, FormField[Any]], name: str, *, needed: bool = True) -> date | None:
    """Return the date in a field. Raises Invalid(REQUIRED or BAD_DATE) with its name."""
    return read_date(fields[name].editor, name, needed=needed)


def read_clock(fields: dict[str, FormField[Any]], name: str, *, needed: bool = True) -> time | None:
    """Return the time in a field. Raises Invalid(REQUIRED or BAD_TIME) with its name."""
    return read_time(fields[name].editor, name, needed=needed)


def written(day: date | None) -> PartialDate | None:
    """Return a date as a field for dates takes it."""
    return None if day is None else PartialDate(day.year, day.month, day.day)


def _value(editor: QWidget) -> object:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QLineEdit):
        return editor.text()
    words = getattr(editor, "toPlainText", None)
    return words() if words is not None else None
