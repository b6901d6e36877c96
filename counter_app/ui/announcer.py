"""Tells every open screen what changed, after the commit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:  # the sign-in window opens without it
    from counter_app.domain.changes import Change


class Announcer(QObject):
    """One door for changes, ours and other machines'.

    Signals:
        changed: one change, and who made it (None for another machine); on the GUI thread.
        reached: whether other machines' changes arrive; told when that changes.
    """

    changed = Signal(object, object)
    reached = Signal(bool)
    _heard = Signal(object, object)
    _found = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Carry what any thread announces over to the GUI thread."""
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._found.connect(self.reached, Qt.ConnectionType.QueuedConnection)

    def announce(self, changes: Iterable[Change], initiator: object = None) -> None:
        """Tell of changes, each once; may be called from any thread."""
        self._heard.emit(tuple(dict.fromkeys(changes)), initiator)

    def tell_reached(self, is_reached: bool) -> None:
        """Tell that the shared database was lost, or is back; may be called from any thread."""
        self._found.emit(is_reached)

    def _pass_on(self, changes: object, initiator: object) -> None:
        assert isinstance(changes, tuple)  # noqa: S101 - what announce sent
        for change in changes:
            self.changed.emit(change, initiator)
