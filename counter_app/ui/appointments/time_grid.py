"""Free times of a day: two rows per hour, a column per five minutes, for mouse and arrow keys."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from counter_app.domain.appointments import FreeStart
from counter_app.ui.theme import current, keep

_STEP = 5
_HALF = 30
_START = Qt.ItemDataRole.UserRole


class TimeGrid(QTableWidget):
    """Each cell is a time at which a visit may begin; arrows go, Enter takes.

    Signals:
        chosen: the FreeStart the person went to.
        taken: the FreeStart on which Enter was pressed or that was double-clicked.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty grid."""
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setStyleSheet("QTableWidget::item { padding: 0; }")
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda _item: self._take())
        keep(self, self._measure)

    def set_starts(
        self, starts: Sequence[FreeStart], zone: ZoneInfo, kept: FreeStart | None = None
    ) -> None:
        """Show free times; the one that was in hand stays in hand when it is still free."""
        self.blockSignals(True)
        self.clear()
        moments = [(start, start.starts_at.astimezone(zone)) for start in starts]
        halves = sorted({(moment.hour, moment.minute // _HALF) for _start, moment in moments})
        self.setRowCount(len(halves))
        self.setColumnCount(_HALF // _STEP)
        for row, (hour, _half) in enumerate(halves):
            is_first = row == 0 or halves[row - 1][0] != hour
            self.setVerticalHeaderItem(row, QTableWidgetItem(f"{hour:02}" if is_first else ""))
        for start, moment in moments:
            item = QTableWidgetItem(moment.strftime("%H:%M"))
            item.setData(_START, start)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setToolTip(self.tr("%n free", "", start.places))
            row = halves.index((moment.hour, moment.minute // _HALF))
            self.setItem(row, moment.minute % _HALF // _STEP, item)
            if start == kept:
                self.setCurrentItem(item)
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                if self.item(row, column) is None:
                    gap = QTableWidgetItem("")
                    gap.setFlags(Qt.ItemFlag.NoItemFlags)
                    self.setItem(row, column, gap)
        if kept is None:
            self.setCurrentCell(-1, -1)
        self.blockSignals(False)
        self._measure()

    def start(self) -> FreeStart | None:
        """Return the time that is current."""
        return self._at(self.currentRow(), self.currentColumn())

    def focus_first(self) -> None:
        """Go to the grid, and to its first time when none is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.start() is None:
            cells = ((r, c) for r in range(self.rowCount()) for c in range(self.columnCount()))
            first = next((rc for rc in cells if self._at(*rc) is not None), None)
            if first is not None:
                self.setCurrentCell(*first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current time with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        super().keyPressEvent(event)

    def _at(self, row: int, column: int) -> FreeStart | None:
        item = self.item(row, column)
        found = item.data(_START) if item is not None else None
        return found if isinstance(found, FreeStart) else None

    def _take(self) -> None:
        start = self.start()
        if start is not None:
            self.taken.emit(start)

    def _tell(self, item: QTableWidgetItem | None) -> None:
        found = item.data(_START) if item is not None else None
        self.chosen.emit(found if isinstance(found, FreeStart) else None)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current().px(34))
        for row in range(self.rowCount()):
            self.setRowHeight(row, current().px(34))
        self.horizontalHeader().setMinimumSectionSize(current().px(48))
