"""Boxes to tick, one a member of an enum."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QWidget

from counter_app.ui import text
from counter_app.ui.widgets.flow_box import FlowBox

E = TypeVar("E", bound=StrEnum)


class Ticks(QWidget):
    """Boxes to tick, one a member of an enum."""

    def __init__(self, members: Iterable[StrEnum], parent: QWidget | None = None) -> None:
        """Make the boxes."""
        super().__init__(parent)
        row = FlowBox(self, spacing=12)
        self.boxes = {member: QCheckBox() for member in members}
        for box in self.boxes.values():
            row.addWidget(box)

    def retranslate(self) -> None:
        """Word the boxes anew."""
        for member, box in self.boxes.items():
            box.setText(text.of(member))
            box.setAccessibleName(box.text())

    def ticked(self, kind: type[E]) -> frozenset[E]:
        """Return the members that are ticked."""
        return frozenset(kind(member) for member, box in self.boxes.items() if box.isChecked())

    def tick(self, members: Iterable[StrEnum]) -> None:
        """Tick these and no others."""
        wanted = set(members)
        for member, box in self.boxes.items():
            box.setChecked(member in wanted)
