"""What was found in a list that was taken in: row by row, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from counter_app.domain.errors import Code
from counter_app.domain.findings import Finding, Severity
from counter_app.ui import text
from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTICE: Tone.INFO}

Rows = list[tuple[str, ...]]
"""The remarks in words, for a file."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a list says which is not right, or that was not taken.

    Attributes:
        row: the line's number in the list; None for the whole of it.
        cause: what a check found, or why an answer was refused.
    """

    row: int | None
    field: str
    value: str
    severity: Severity
    cause: Finding | Code

    @property
    def says(self) -> str:
        """What is wrong, in words."""
        if isinstance(self.cause, Code):
            return text.code(self.cause)
        return text.finding(self.cause.code)

    @property
    def remedy(self) -> str:
        """What to do about it, in words; the words of a refusal say it themselves."""
        return "" if isinstance(self.cause, Code) else text.remedy(self.cause.code)


def of_findings(found: tuple[Finding, ...]) -> tuple[Remark, ...]:
    """Return what was found in a list of people."""
    return tuple(Remark(one.row, one.field, one.value, one.severity, one) for one in found)


def of_refused(refused: tuple[tuple[int, Code], ...]) -> tuple[Remark, ...]:
    """Return which lines of a list of answers were not taken."""
    return tuple(Remark(row, "", "", Severity.ERROR, code) for row, code in refused)


class RemarksDialog(QDialog):
    """A table of remarks, to read, to keep as a file, and to close."""

    def __init__(
        self, remarks: tuple[Remark, ...],
        on_file: Callable[[str, tuple[str, ...], Rows], object], parent: QWidget,
    ) -> None:  # fmt: skip
        """Show what was found; `on_file` gets a title, a heading and rows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Found in the list"))
        self._remarks, self._on_file = remarks, on_file
        box = VBox(self, margins=20, spacing=12)
        words = self.tr("All lines that can be read were taken in. Ask the sender about the rest.")
        box.addWidget(Label(words, "muted", wrap=True))
        self.records: MarkedTableModel[Remark] = MarkedTableModel(
            self._columns(), lambda one: (one.row, one.field, one.value, one.says), self
        )
        self.table = SteadyTable(self.records, self.tr("Found in the list"))
        self.records.set_rows(remarks)
        self.detail = Label("", "strong", wrap=True)
        self.table.selected.connect(self._show)
        box.addWidget(self.table, 1)
        box.addWidget(self.detail)
        buttons = QDialogButtonBox()
        self.close_button = buttons.addButton(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.keep_button = buttons.addButton(
            self.tr("Keep as a file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.keep_button.clicked.connect(self._keep)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.resize(current().px(980), current().px(500))
        self.table.choose_row(0)
        self.table.setFocus()

    def _show(self, one: object) -> None:
        """Show the chosen line whole: columns may cut it."""
        if isinstance(one, Remark):
            self.detail.setText(" ".join(filter(None, (one.says, one.remedy))))

    def _keep(self) -> None:
        head = (
            self.tr("Row"), self.tr("Field"), self.tr("In the list"), self.tr("What is wrong"),
            self.tr("What to do"),
        )  # fmt: skip
        rows: Rows = [
            (str(one.row or ""), text.field(one.field), one.value, one.says, one.remedy)
            for one in self._remarks
        ]
        self._on_file(self.tr("Found in the list"), head, rows)

    def _columns(self) -> tuple[Column[Remark], ...]:
        return (
            Column[Remark](
                self.tr("Row"), lambda one: str(one.row or "–"),
                sort=lambda one: one.row or 0, numeric=True,
            ),
            Column[Remark](self.tr("Field"), lambda one: text.field(one.field) or "–"),
            Column[Remark](self.tr("In the list"), lambda one: one.value),
            MarkedColumn[Remark](
                self.tr("What is wrong"), lambda one: one.says, icon=_mark, stretch=True,
                tip=lambda one: one.says,
            ),
            Column[Remark](
                self.tr("What to do"), lambda one: one.remedy, stretch=True,
                tip=lambda one: one.remedy,
            ),
        )  # fmt: skip


def _mark(one: Remark) -> tuple[str, Tone]:
    tone = _TONES[one.severity]
    return tone.icon, tone
