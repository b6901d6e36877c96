"""Which column of an institution's list holds what, asked once and remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from counter_app.domain.issuance_days.roster import FIELDS, Columns, with_not_used
from counter_app.ui import text
from counter_app.ui.theme import current
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.form_field import FormField

_ACROSS: Final = 2
_SHOWN: Final = 40
"""Characters of a sample; a longer one is cut."""


class ColumnsDialog(ActDialog):
    """One choice for each field of which no column was recognised."""

    def __init__(
        self, institution: str, found: Columns, on_columns: Callable[[Mapping[str, str]], object],
        parent: QWidget,
    ) -> None:  # fmt: skip
        """Offer the headings of a list; `on_columns` gets heading by field."""
        super().__init__(
            self.tr("What do the columns hold?"),
            self.tr(
                "Not every column of this list is known. Say it once: it is remembered for %1."
            ).replace("%1", institution),
            self.tr("Take in list") if found.missing else self.tr("Remember"), parent,
        )  # fmt: skip
        self._found = found
        self._on_columns = on_columns
        free = [one for one in found.headings if one not in set(found.found.values())]
        self.choices: dict[str, FormField[QComboBox]] = {}
        self._missing = frozenset(found.missing)
        names, inside = _asked(found), QWidget()
        rows = VBox(inside, margins=(0, 0, 8, 0), spacing=12)
        for start in range(0, len(names), _ACROSS):
            row = HBox(spacing=12)
            for name in names[start : start + _ACROSS]:
                row.addWidget(self._choice(name, free, found), 1, Qt.AlignmentFlag.AlignTop)
            row.addStretch(_ACROSS - len(names[start : start + _ACROSS]))
            rows.addLayout(row)
        scroll = FoldScroll(inside, least=180)  # at large type the choices scroll
        self.fields.addWidget(scroll)
        self.setMinimumWidth(current().px(660))
        whole = self.sizeHint().height() - scroll.sizeHint().height() + inside.sizeHint().height()
        self.resize(self.width(), min(whole, self.screen().availableSize().height() * 9 // 10))
        next(iter(self.choices.values())).editor.setFocus()

    def columns(self) -> dict[str, str]:
        """Return the chosen headings by field."""
        chosen = {name: field.editor.currentData() for name, field in self.choices.items()}
        return {name: str(heading) for name, heading in chosen.items() if heading}

    def go(self) -> None:
        """Hand on what was chosen and close, or mark what lacks a column or takes one twice."""
        columns = self.columns()
        taken = list(columns.values())
        wrong: list[FormField[QComboBox]] = []
        for name, field in self.choices.items():
            field.clear_error()
            if name in self._missing and name not in columns:
                field.show_error(self.tr("Choose a column."))
            elif name in columns and taken.count(columns[name]) > 1:
                field.show_error(self.tr("This column is chosen twice."))
            else:
                continue
            wrong.append(field)
        if wrong:
            wrong[0].editor.setFocus()
            return
        self.accept()
        # what nobody chose here holds nothing for a day: it is not asked for again
        self._on_columns(with_not_used(columns, self._found.unread))

    def _choice(self, name: str, free: list[str], found: Columns) -> FormField[QComboBox]:
        required = name in found.missing
        choice = QComboBox()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        choice.addItem(self.tr("Choose…") if required else self.tr("Not in this list"), None)
        for heading in free:
            choice.addItem(self._with_samples(heading, found.samples.get(heading, ())), heading)
        field = FormField(text.field(name), choice, required=required)
        self.choices[name] = field
        return field

    def _with_samples(self, heading: str, samples: tuple[str, ...]) -> str:
        if not samples:
            return self.tr("%1 (empty)").replace("%1", heading)
        shown = ", ".join(samples)
        cut = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
        return f"{heading}: {cut}"


def _asked(found: Columns) -> tuple[str, ...]:
    """Return the fields that are asked for: those that are needed, then the others not found."""
    others = (one for one in FIELDS if one not in found.found and one not in found.missing)
    return (*found.missing, *others)
