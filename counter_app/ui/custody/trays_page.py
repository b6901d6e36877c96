"""The trays: added, renamed, and moved along the way in which people walk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget

from counter_app.domain.custody.storage import Tray, TrayUse
from counter_app.domain.errors import Refused
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.trays_model import TraysModel
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_parts import wrapping_row
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_LONGEST = 40
_FEW = 5
"""Free places from which on a tray is all but full."""


class RenameDialog(ActDialog):
    """The new label of a tray; it stays open until the label is taken."""

    def __init__(self, tray: Tray, model: TraysModel, parent: QWidget) -> None:
        """Begin with the label that it has."""
        super().__init__("", "", "", parent)
        self._tray, self._model = tray, model
        self.setWindowTitle(self.tr("Rename tray"))
        self.words.setText(
            self.tr(
                "What lies in the tray goes along. Put the new label on the tray before anybody "
                "scans it."
            )
        )
        self.button.setText(self.tr("Rename"))
        self.line = QLineEdit(tray.label)
        self.line.setMaxLength(_LONGEST)
        self.line.selectAll()
        self.field: FormField[QLineEdit] = FormField(
            self.tr("&Label of the tray"), self.line, required=True
        )
        self.fields.addWidget(self.field)
        self.line.textChanged.connect(self._judge)
        model.renamed.connect(self._close)
        model.refused.connect(self._say)
        self._judge()
        self.line.setFocus()

    def go(self) -> None:
        """Ask for the label; the dialog closes when the tray has it."""
        self._model.rename(self._tray, self.line.text().strip())

    def _judge(self) -> None:
        typed = self.line.text().strip()
        self.button.setEnabled(bool(typed) and typed != self._tray.label)

    def _close(self, made: Tray) -> None:
        if made.id == self._tray.id:
            self.accept()

    def _say(self, why: Refused) -> None:
        self.field.show_error(text.error(why))
        self.adjustSize()
        self.line.setFocus()


class TraysPage(VaultPage):
    """A line for a new tray, below it all trays in walking order."""

    def __init__(self, model: TraysModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.label, self.positions = QLineEdit(), QSpinBox()
        self.positions.setRange(1, 10_000)
        self.positions.setValue(100)
        self.result = Label("", "strong", wrap=True)
        self._is_beginning = False
        self.records: MarkedTableModel[TrayUse] = MarkedTableModel(
            (), lambda use: use.tray.id, self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self._build()
        self.label.setMaxLength(_LONGEST)
        self.on_enter(self.label, self._add)
        self.table.selected.connect(lambda _use: self._show_buttons())
        self.table.opened.connect(lambda _use: self._rename())
        model.changed.connect(self.show_all)
        model.added.connect(self._show_added)
        model.moved.connect(self._show_moved)
        model.renamed.connect(self._show_renamed)

    def begin(self) -> None:
        """Go to the list, or where there is none to the line for the first tray."""
        self._is_beginning = not self.model.uses
        if self._is_beginning:
            self.label.setFocus()
            return
        self.table.setFocus()
        if self.table.record() is None:
            self.table.choose_row(0)

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Alt+Up", self.up_button), ("Alt+Down", self.down_button),
            ("F2", self.rename_button), ("Ctrl+Return", self.add_button),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Lists for putting away, fetching and counting follow this order: bring the trays "
                "into the order in which you walk along them."
            )
        )
        self.fields["label"].set_label(self.tr("Ne&w tray"))
        self.fields["positions"].set_label(self.tr("H&olds so many cards"))
        self.add_button.setText(self.tr("Add tray"))
        self.up_button.setText(self.tr("Earlier") + "  Alt ↑")
        self.up_button.setAccessibleName(self.tr("Earlier along the way"))
        self.down_button.setText(self.tr("Later") + "  Alt ↓")
        self.down_button.setAccessibleName(self.tr("Later along the way"))
        self.rename_button.setText(self.tr("Rename…") + "  F2")
        self.table.setAccessibleName(self.tr("Trays in walking order"))
        self.table.set_empty(
            self.tr("No tray yet. Name the first one above, as it stands on its label.")
        )
        self.records.set_columns(
            (
                Column(self.tr("Along the way"), lambda use: str(self.model.number(use.tray))),
                Column(self.tr("Tray"), lambda use: use.tray.label, stretch=True),
                Column(
                    self.tr("Cards in it"),
                    lambda use: str(use.lying),
                    lambda use: use.lying,
                    numeric=True,
                ),
                Column(self.tr("Free places"), self._free, numeric=True),
            )
        )
        self.show_all()

    def show_all(self) -> None:
        """Show the trays; the chosen one stays chosen wherever it comes."""
        chosen = self.table.record()
        self.records.set_rows(self.model.uses)
        if chosen is not None:
            self.table.select(chosen.tray.id)
        if self._is_beginning and self.label.hasFocus() and not self.label.text():
            self.begin()
        self._show_buttons()

    def _build(self) -> None:
        self.add_button = self.button(self._add, "plus", primary=True)
        self.up_button = self.button(lambda: self._move(-1), "up")
        self.down_button = self.button(lambda: self._move(1), "down")
        self.rename_button = self.button(self._rename, "pen")
        self.row(
            self.field("label", self.label, 180), self.field("positions", self.positions, 110),
            self.add_button,
        )  # fmt: skip
        self.box.addWidget(self.result)
        self.box.addWidget(self.table, 1)
        self.box.addWidget(wrapping_row(self.up_button, self.down_button, self.rename_button))
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Alt+Up", lambda: self._move(-1)), ("Alt+Down", lambda: self._move(1)),
            ("F2", self._rename),
        )  # fmt: skip
        for keys, act in acts:  # here only: elsewhere Alt+Down opens a list
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _free(self, use: TrayUse) -> str:
        if not use.free:
            return self.tr("full")
        return self.tr("only %1").replace("%1", str(use.free)) if use.free < _FEW else str(use.free)

    def _add(self) -> None:
        if not self.label.text().strip():
            self.fields["label"].show_error(self.tr("Name the tray as its label does."))
            self.label.setFocus()
            return
        self.model.add(self.label.text(), self.positions.value())

    def _move(self, by: int) -> None:
        use = self.table.record()
        if use is not None:
            self.model.move(use.tray, by)

    def _rename(self) -> None:
        use = self.table.record()
        if use is not None:
            RenameDialog(use.tray, self.model, self).open()

    def _show_buttons(self) -> None:
        use = self.table.record()
        self.up_button.setEnabled(use is not None and self.model.can_move(use.tray, -1))
        self.down_button.setEnabled(use is not None and self.model.can_move(use.tray, 1))
        self.rename_button.setEnabled(use is not None)

    def _show_added(self, made: Tray) -> None:
        self._say(self.tr("%1 is the last tray along the way.").replace("%1", made.label))
        if self.label.text().strip() == made.label:  # else the next is being typed
            self.label.clear()
            self.label.setFocus()

    def _show_moved(self, tray: Tray) -> None:
        words = self.tr("%1 is number %2 of %3 along the way.").replace("%1", tray.label)
        words = words.replace("%2", str(self.model.number(tray)))
        self._say(words.replace("%3", str(len(self.model.uses))))

    def _show_renamed(self, made: Tray) -> None:
        self._say(self.tr("The tray is called %1 now.").replace("%1", made.label))
        self.table.setFocus()

    def _say(self, words: str) -> None:
        self.result.set_tone(Tone.GOOD)
        self.result.setText(words)
