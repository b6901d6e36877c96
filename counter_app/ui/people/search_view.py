"""The search for people: a field, and who fits."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.people.person import PersonLine
from counter_app.ui import text
from counter_app.ui.people.search_model import MOST, SearchModel
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.table import Column, RecordTableModel


class SearchView(QWidget):
    """A field that searches while one types, and a table to go down into.

    Signals:
        chosen: the id of the person to open.
        new_wanted: somebody who is not on file is to be added.
    """

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, model: SearchModel, may_add: bool, parent: QWidget | None = None) -> None:
        """Show a model; `may_add` offers a new person."""
        super().__init__(parent)
        self.model = model
        self.field = _Field()
        self.add = QPushButton()
        self.add.setEnabled(may_add)
        self.records: RecordTableModel[PersonLine] = RecordTableModel((), lambda p: p.id, self)
        self.table = SteadyTable(self.records, "")
        self._more = Label("", "muted", wrap=True)
        self._title = Label("", "title")
        keep_icon(self.add, "plus", "ink")
        keep(self, lambda: self.field.setMaximumWidth(current().px(620)))
        self._build()
        self.field.textChanged.connect(model.type)
        self.field.returnPressed.connect(self._open_first)
        self.field.down.connect(self._enter_table)
        self.table.opened.connect(lambda line: self.chosen.emit(line.id))
        self.add.clicked.connect(self.new_wanted)
        model.found.connect(self._show)
        self.retranslate()

    def look_for(self, words: str) -> None:
        """Search for words that came from elsewhere."""
        self.field.setText(words)
        self.model.search()

    def changeEvent(self, event: QEvent) -> None:
        """Word the search anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the search anew."""
        self._title.setText(self.tr("People"))
        self.field.setPlaceholderText(self.tr("Surname and given names, or V-number"))
        self.field.setAccessibleName(self.tr("Search people"))
        self.add.setText(self.tr("New person"))
        self.table.setAccessibleName(self.tr("People found"))
        self.records.set_columns(
            (
                Column(self.tr("Name"), lambda line: line.name, stretch=True),
                Column(
                    self.tr("Born"), lambda line: text.shown(line.date_of_birth),
                    sort=lambda line: line.date_of_birth,
                ),
                Column(
                    self.tr("V-number"), lambda line: text.v_number(line.v_number),
                    sort=lambda line: line.v_number or "",
                ),
                Column(self.tr("Nationality"), lambda line: text.nationality(line.nationality)),
            )
        )  # fmt: skip
        self._show(self.model.lines)

    def _build(self) -> None:
        outer = VBox(self, spacing=16)
        head = HBox(spacing=12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.add)
        outer.addLayout(head)
        card = Card(margins=12, spacing=10)
        self.field.setProperty("kind", "search")
        card.add(self.field)
        card.add(self.table, 1)
        card.add(self._more)
        outer.addWidget(card, 1)

    def _show(self, lines: tuple[PersonLine, ...]) -> None:
        self.records.set_rows(lines)
        if lines and self.table.record() is None:
            self.table.choose_row(0)
        words = self.tr("The first %1 are shown. Type more letters to find the others.")
        self._more.setText(words.replace("%1", str(MOST)))
        self._more.setVisible(self.model.has_more)
        self.table.set_empty(
            self.tr("Nobody on file fits. Try the surname alone, or the V-number.")
            if self.model.text.strip()
            else self.tr(
                "Type the beginning of a name or a V-number, or scan a passport. "
                "Accents and capitals do not matter."
            )
        )

    def _open_first(self) -> None:
        self.model.search()
        line = self.table.record()
        if line is not None:
            self.chosen.emit(line.id)

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)


class _Field(QLineEdit):
    """A line from which the arrow goes down into the table.

    Signals:
        down: the arrow down was pressed.
    """

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the table."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)
