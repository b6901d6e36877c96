"""Tables with an icon before a cell's words, which keep the chosen row where the eye left it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.table import Column, DataTable, Index, RecordTableModel
from counter_app.ui.widgets.tone import Tone

R = TypeVar("R")


@dataclass(frozen=True)
class MarkedColumn(Column[R]):
    """A column whose `icon` gives, per record, an icon and the tone it is drawn in, or None."""

    icon: Callable[[R], tuple[str, Tone] | None] | None = None


class MarkedTableModel(RecordTableModel[R]):
    """Records as rows, with icons in the columns that have them."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], object],
        parent: QObject | None = None,
    ) -> None:
        """Take the columns, and what identifies a record."""
        super().__init__(columns, key, parent)
        self._pictures: dict[tuple[str, str], QPixmap] = {}
        current().changed.connect(self._pictures.clear)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's icon, or what every table has."""
        if role != Qt.ItemDataRole.DecorationRole or not index.isValid():
            return super().data(index, role)
        column = self.columns[index.column()]
        if not isinstance(column, MarkedColumn) or column.icon is None:
            return None
        mark = column.icon(self.record(index.row()))
        return None if mark is None else self._picture(mark[0], mark[1].token)

    def _picture(self, icon: str, token: str) -> QPixmap:
        if (icon, token) not in self._pictures:
            self._pictures[icon, token] = current().pixmap(icon, token, 16)
        return self._pictures[icon, token]


class _WholeRow(QStyledItemDelegate):
    """Draws no ring around one cell: the row is what is chosen, and the ring would clip words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class SteadyTable(DataTable):
    """A table in which a refresh moves neither the chosen row nor the choice.

    If the chosen record is gone, the one that took its place is chosen. A line may mark the time
    of day between two rows.
    """

    def __init__(
        self,
        model: RecordTableModel[Any],
        name: str,
        empty: str = "",
        parent: QWidget | None = None,
        *,
        sortable: bool = True,
    ) -> None:
        """Show a model, as a DataTable does."""
        super().__init__(model, name, empty, parent, sortable=sortable)
        self.setItemDelegate(_WholeRow(self))
        self._place = (-1, 0)
        self._line: int | None = None
        model.modelAboutToBeReset.connect(self._keep_place)
        self.model().modelReset.connect(self._take_place)
        model.rowsAboutToBeInserted.connect(self._keep_place)
        model.rowsInserted.connect(self._take_place)
        keep(self, self._size_icons)

    def mark_before(self, row: int | None) -> None:
        """Draw a line above a row, below the last one, or nowhere."""
        if row != self._line:
            self._line = row
            self.viewport().update()

    @property
    def marked_row(self) -> int | None:
        """The row above which the line stands."""
        return self._line

    def choose_row(self, row: int) -> None:
        """Choose a row by its place, the nearest one there is."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(max(0, min(row, last)), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line over the rows."""
        super().paintEvent(event)
        count = self.model().rowCount()
        if self._line is None or not count:
            return
        edge = (
            self.rowViewportPosition(self._line)
            if self._line < count
            else self.rowViewportPosition(count - 1) + self.rowHeight(count - 1)
        )
        painter = QPainter(self.viewport())
        painter.setPen(QPen(current().color("accent"), current().px(2)))
        painter.drawLine(0, edge, self.viewport().width(), edge)
        painter.end()

    def _size_icons(self) -> None:
        size = current().px(16)
        self.setMinimumHeight(current().px(200))
        self.setIconSize(current().pixmap("check", "ink", 16).deviceIndependentSize().toSize())
        self.verticalHeader().setMinimumSectionSize(max(size, current().px(24)))

    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._place = (
            (index.row(), self.rowViewportPosition(index.row()))
            if index.isValid()
            else (
                -1,
                0,
            )
        )

    def _take_place(self) -> None:
        row, top = self._place
        if row < 0:
            return
        if not self.currentIndex().isValid():
            self.choose_row(row)
            return
        self.updateGeometries()  # where rows came in, the scroll bar does not reach them yet
        moved = self.rowViewportPosition(self.currentIndex().row()) - top
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)
