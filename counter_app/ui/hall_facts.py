"""What the line at the bottom tells of the hall and the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import DeviceState
from counter_app.domain.changes import AnythingChanged, AppointmentsChanged, Change, QueueChanged
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue.hall import HallOutline
from counter_app.services.office import Office
from counter_app.ui import local_time
from counter_app.ui.announcer import Announcer
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from counter_app.devices.ports import Printer

_TICK = 30_000
"""Milliseconds after which waiting times are counted anew; from the memory, not the database."""
_SOON = 600
"""Milliseconds until a change is read here: the lists that people look at come first, and in a
full hall there are thirty changes a second."""
_TONES = {
    DeviceState.READY: Tone.GOOD,
    DeviceState.BUSY: Tone.INFO,
    DeviceState.ABSENT: Tone.WARN,
    DeviceState.FAILED: Tone.BAD,
}


class HallFacts(QObject):
    """How many wait, how long, who comes next, and how the printer is; read off the GUI thread.

    Signals:
        changed: the words are new.
    """

    changed = Signal()

    def __init__(
        self,
        office: Office,
        actor: Actor,
        tasks: Tasks,
        announcer: Announcer,
        printer: Printer | None,
        parent: QObject | None = None,
    ) -> None:
        """Tell of the actor's location; `load` reads it."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._printer = printer
        self._hall: HallOutline | None = None
        self._printer_state: DeviceState | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.changed)
        self._timer.start()
        self._soon = QTimer(self)  # one gesture tells of several changes: they are read once
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._load_hall)
        announcer.changed.connect(self._hear)

    def load(self) -> None:
        """Read hall and printer anew."""
        if self._sees_the_hall:
            self._load_hall()
        printer = self._printer
        if printer is not None:
            self._tasks.run(self, lambda: printer.status().state, self._take_printer)

    def hall(self) -> str:
        """Return how many wait, the longest wait and the next appointment, "" before it is read."""
        hall = self._hall
        if hall is None:
            return ""
        now = self._office.store.clock.now()
        parts = [self.tr("%n waiting", "", hall.waiting)]
        if hall.oldest is not None:
            longest = local_time.minutes(hall.oldest, now)
            parts.append(self.tr("longest %n min", "", longest))
        ahead = min((at for at in hall.booked if at >= now), default=None)
        if ahead is not None:
            clock = f"{ahead.astimezone(ZoneInfo(hall.zone)):%H:%M}"
            parts.append(self.tr("next {time}").replace("{time}", clock))
        return " · ".join(parts)

    def printer(self) -> tuple[str, Tone]:
        """Return the printer's state in words, "" before it is known."""
        state = self._printer_state
        if self._printer is None:
            return self.tr("No printer"), Tone.WARN
        if state is None:
            return "", Tone.GOOD
        words = {
            DeviceState.READY: self.tr("Printer ready"),
            DeviceState.BUSY: self.tr("Printer busy"),
            DeviceState.ABSENT: self.tr("No printer"),
            DeviceState.FAILED: self.tr("Printer does not answer"),
        }
        return words[state], _TONES[state]

    @property
    def _sees_the_hall(self) -> bool:
        return any(map(self._actor.may, (Permission.CALL, Permission.CHECK_IN)))

    def _hear(self, change: Change, _initiator: object) -> None:
        match change:
            case QueueChanged(location) | AppointmentsChanged(location, _):
                concerned = location == self._actor.location_id
            case _:
                concerned = isinstance(change, AnythingChanged)
        if concerned and self._sees_the_hall and not self._soon.isActive():
            self._soon.start()

    def _load_hall(self) -> None:
        self._tasks.run(self, self._read, self._take)

    def _read(self) -> HallOutline:
        return self._office.hall.outline(self._actor.location_id)

    def _take(self, hall: HallOutline) -> None:
        self._hall = hall
        self.changed.emit()

    def _take_printer(self, state: DeviceState) -> None:
        self._printer_state = state
        self.changed.emit()
