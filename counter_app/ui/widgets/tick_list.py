"""A list of lines to tick: the arrows go along it, Space ticks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from counter_app.ui.theme import current, keep


@dataclass(frozen=True, slots=True)
class TickLine:
    """One line.

    Attributes:
        key: what it stands for.
        may_tick: whether it may be ticked; its words say why not.
    """

    key: str
    words: str
    is_ticked: bool = False
    may_tick: bool = True


class TickList(QListWidget):
    """Lines to tick.

    Signals:
        ticks_changed: a line was ticked, or is no more.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        keep(self, lambda: self.setFixedHeight(current().px(132)))
        self.itemChanged.connect(lambda _item: self.ticks_changed.emit())

    def set_lines(self, lines: Iterable[TickLine]) -> None:
        """Show other lines."""
        self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.words)
            item.setData(Qt.ItemDataRole.UserRole, line.key)
            item.setToolTip(line.words)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if line.may_tick:
                item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if line.is_ticked else Qt.CheckState.Unchecked
                item.setCheckState(state)
            else:
                item.setFlags(flags)
                item.setForeground(current().color("muted"))
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)
        self.blockSignals(False)
        self.ticks_changed.emit()

    def tick(self, key: str, *, on: bool = True) -> None:
        """Tick a line, or take the tick off."""
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == key:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """Return what the ticked lines stand for, in their order."""
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable
            and item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
