"""Where one signs in: this machine's database, its packages and halls, or an address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from counter_app.domain.packages.names import JoinedHall, OpenedDay


class PlacesBox(QComboBox):
    """Offers what is known on this machine, and room for another address."""

    def __init__(
        self, home: str, days: Sequence[OpenedDay], halls: Sequence[JoinedHall], chosen: str
    ) -> None:
        """Offer `home` first; `chosen` is the address that stands there."""
        super().__init__()
        self._days, self._halls = tuple(days), tuple(halls)
        self.chosen, self._home = chosen, home
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem(home, home)
        for one in self._days:
            self.addItem("", str(one.database))
        for hall in self._halls:
            self.addItem("", hall.address)

    @property
    def has_more(self) -> bool:
        """Whether there is anything besides this machine's own database."""
        return bool(self._days or self._halls)

    def address(self) -> str:
        """Return the database that was chosen, or the address that was typed."""
        at = self.findText(self.currentText())
        return str(self.itemData(at)) if at >= 0 else self.currentText().strip()

    def retranslate(self) -> None:
        """Word the places anew."""
        alone = self.tr("Without network: %1, package %2")
        together = self.tr("In the hall: %1, package %2")
        if "://" not in self._home:
            self.setItemText(0, self.tr("This computer's own office"))
            self.setItemData(0, self._home, Qt.ItemDataRole.ToolTipRole)
        said = [(alone, one.day, one.lane) for one in self._days]
        said += [(together, one.day, one.lane) for one in self._halls]
        for at, (words, day, lane) in enumerate(said, 1):
            shown = words.replace("%1", f"{day:%d-%m-%Y}").replace("%2", str(lane))
            self.setItemText(at, shown)
        at = self.findData(self.chosen)
        if at >= 0 or not self.chosen:
            self.setCurrentIndex(max(0, at))
        else:
            self.setEditText(self.chosen)
