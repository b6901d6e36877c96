"""Boxes to tick, one a place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counter_app.domain.reuse.facts import Place
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.words import reuse


class PlaceTicks(QWidget):
    """Places where something may have been taken.

    Signals:
        changed: somebody ticked a box.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the boxes."""
        super().__init__(parent)
        row = FlowBox(self, spacing=12)
        self.boxes = {place: QCheckBox() for place in Place}
        for box in self.boxes.values():
            row.addWidget(box)
            box.clicked.connect(self.changed)
        self.setFocusProxy(self.boxes[Place.DESK])

    def retranslate(self, name: str) -> None:
        """Word the boxes anew; `name` is what they are ticked for."""
        for place, box in self.boxes.items():
            box.setText(reuse.say(reuse.PLACES, place))
            box.setAccessibleName(f"{name}: {box.text()}")

    def ticked(self) -> frozenset[Place]:
        """Return the places that are ticked."""
        return frozenset(place for place, box in self.boxes.items() if box.isChecked())

    def tick(self, places: Iterable[Place]) -> None:
        """Tick these and no others."""
        wanted = set(places)
        for place, box in self.boxes.items():
            box.setChecked(place in wanted)
