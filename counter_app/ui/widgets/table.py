"""Tables of records: a model that is given rows, and a view with sane habits."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.tone import Tone

RECORD_ROLE = Qt.ItemDataRole.UserRole
"""The whole record of a row."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a cell is sorted by."""

_LEAST_STRETCH = 130
"""What a column that shares the space needs at least, at 100 %."""

_MEASURED_ROWS = 100
"""So many rows tell how wide a column is; of a day of hundreds, each change would measure all."""

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)  # slots would break Column[Visit](…) on Python 3.11
class Column(Generic[R]):
    """A column: its heading, and what it shows of a record.

    `sort` gives the value to sort by, `tone` a colour whose meaning the text says as well,
    `tip` a longer text, `spoken` what a screen reader says where the text is shortened;
    `stretch` columns share the space that is left, `numeric` stands right.
    """

    heading: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    tone: Callable[[R], Tone | None] | None = None
    tip: Callable[[R], str] | None = None
    spoken: Callable[[R], str] | None = None
    stretch: bool = False
    numeric: bool = False


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Frozen records as rows; a key tells which record is which between two refreshes."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], object],
        parent: QObject | None = None,
    ) -> None:
        """Take the columns, and what identifies a record."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._given: tuple[R, ...] = ()
        self._rows: tuple[R, ...] = ()
        self._sorting = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[R, ...]:
        """The records, in the order that is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show records; where the same ones stay in the same order, cells only update.

        Records that come in at one place, as by a booking, are put between those that stay.
        """
        self._given = tuple(rows)
        fresh = self._sorted()
        before, now = [self._key(row) for row in self._rows], [self._key(row) for row in fresh]
        added = len(now) - len(before)
        if added > 0 and before:
            place = next((n for n, key in enumerate(before) if key != now[n]), len(before))
            if before[place:] == now[place + added :]:
                self.beginInsertRows(QModelIndex(), place, place + added - 1)
                self._rows = fresh
                self.endInsertRows()
                before = now
        if before != now:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        self._rows = fresh
        if fresh:
            last = self.index(len(fresh) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values, unknown ones last; -1 for the order as given."""
        if (column, order) == self._sorting:
            return
        self.beginResetModel()
        self._sorting = (column, order)
        self._rows = self._sorted()
        self.endResetModel()

    def _sorted(self) -> tuple[R, ...]:
        number, order = self._sorting
        if not 0 <= number < len(self._columns):
            return self._given
        column = self._columns[number]
        value = column.sort or column.text
        known = [(value(row), row) for row in self._given]
        unknown = [row for found, row in known if found is None]
        known = [(found, row) for found, row in known if found is not None]
        down = order == Qt.SortOrder.DescendingOrder
        try:
            known.sort(key=lambda pair: _comparable(pair[0]), reverse=down)
        except TypeError:  # values of several kinds
            known.sort(key=lambda pair: str(pair[0]), reverse=down)
        return (*(row for _found, row in known), *unknown)

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Word or choose the columns anew."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def record(self, row: int) -> R:
        """Return the record of a row. Raises IndexError."""
        return self._rows[row]

    def key(self, record: R) -> object:
        """Return what identifies a record."""
        return self._key(record)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many records there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the headings."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.numeric)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, colour, tip, sort value or record."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        record, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(record)
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(record) if column.tip is not None else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.heading}: {(column.spoken or column.text)(record)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.numeric)
            case Qt.ItemDataRole.ForegroundRole:
                tone = column.tone(record) if column.tone is not None else None
                return None if tone is None else current().color(tone.token)
        if role == RECORD_ROLE:
            return record
        if role == SORT_ROLE:
            return column.sort(record) if column.sort is not None else column.text(record)
        return None


class DataTable(QTableView):
    """Whole rows, no grid, sorted by heading; keeps selection and scroll through a refresh.

    Signals:
        opened: the record that was double-clicked or on which Enter was pressed.
        selected: the record that is current now, or None.
    """

    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        model: RecordTableModel[Any],
        name: str,
        empty: str = "",
        parent: QWidget | None = None,
        *,
        sortable: bool = True,
    ) -> None:
        """Show a model; `name` is for screen readers, `empty` says what to do when nothing is."""
        super().__init__(parent)
        self._records = model
        self._empty = empty
        self._kept: tuple[object, int] = (None, 0)
        self._is_low = False
        self.setModel(model)
        self.setAccessibleName(name)
        self._habits(sortable)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.rowsInserted.connect(self._size_columns)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        keep(self, self._measure)

    def record(self) -> Any:
        """Return the current record, or None."""
        index = self.currentIndex()
        return index.data(RECORD_ROLE) if index.isValid() else None

    def select(self, key: object) -> bool:
        """Make the record with a key current; False if it is not here."""
        for number, record in enumerate(self._records.rows):
            if self._records.key(record) == key:
                self.setCurrentIndex(self._records.index(number, 0))
                return True
        return False

    def set_empty(self, words: str) -> None:
        """Say what to do when nothing is there."""
        self._empty = words
        self.viewport().update()

    def be_low(self, units: float) -> None:
        """Be content with a height, at 100 %, and take what room is left.

        It asks for that height too: a part whose own hint is ignored counts as nothing when a page
        is measured whose other parts are higher where they are narrower.
        """
        self._is_low = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep(self, lambda: self.setMinimumHeight(current().px(units)))

    def sizeHint(self) -> QSize:
        """Want the usual room, or as little as it may be where it is low."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight()) if self._is_low else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current record with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do where there is nothing to show."""
        super().paintEvent(event)
        if self._records.rowCount() or not self._empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(current().color("muted"))
        gap = current().px(8)
        area = self.viewport().rect().adjusted(gap, 0, -gap, 0)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self._empty)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell screen readers the empty text too."""
        if event.type() == QEvent.Type.FocusIn:
            self.setAccessibleDescription("" if self._records.rowCount() else self._empty)
        return super().event(event)

    def _habits(self, sortable: bool) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        self._size_columns()
        self.setSortingEnabled(sortable)
        if sortable:
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns that share the space legible; the table scrolls instead."""
        super().resizeEvent(event)
        self._size_columns()

    def _size_columns(self) -> None:
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        least = current().px(_LEAST_STRETCH)
        shared = [n for n, column in enumerate(self._records.columns) if column.stretch]
        for number in range(len(self._records.columns)):
            if number not in shared:
                header.setSectionResizeMode(number, modes.ResizeToContents)
        taken = sum(
            header.sectionSize(n) for n in range(len(self._records.columns)) if n not in shared
        )
        has_room = self.viewport().width() - taken >= least * len(shared)
        for number in shared:
            header.setSectionResizeMode(number, modes.Stretch if has_room else modes.Fixed)
            if not has_room:
                header.resizeSection(number, least)

    def _measure(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(current().px(24))
        rows.setDefaultSectionSize(current().px(34))
        for row in range(rows.count()):  # those that are there already would keep their height
            rows.resizeSection(row, current().px(34))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RECORD_ROLE))

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(now.data(RECORD_ROLE) if now.isValid() else None)

    def _remember(self) -> None:
        record = self.record()
        key = None if record is None else self._records.key(record)
        self._kept = (key, self.verticalScrollBar().value())

    def _restore(self) -> None:
        key, scroll = self._kept
        self._size_columns()
        if key is not None and not self.select(key):
            self.selected.emit(None)
        self.verticalScrollBar().setValue(scroll)


def _alignment(numeric: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _comparable(value: Any) -> Any:
    """Put Ö beside o, and capitals beside small letters."""
    if isinstance(value, str):
        return unicodedata.normalize("NFKD", value).casefold()
    return value
