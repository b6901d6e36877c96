"""What the closing of desks knows and decides."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue.calling import DeskAtWork
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

_SOON = timedelta(minutes=30)
_STEP = 5


@dataclass(frozen=True, slots=True)
class _Desks:
    at_work: tuple[DeskAtWork, ...]
    zone: ZoneInfo


class ClosingModel(QObject):
    """The desks at work, and what it would do to people that one closes.

    Signals:
        changed: the desks are new.
        looked: the Closing that was asked for.
        closed: the closing time of a desk was set, or taken away.
    """

    changed = Signal()
    looked = Signal(object)
    closed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start empty; `reload` fills it."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.desks: tuple[DeskAtWork, ...] = ()
        self.zone = ZoneInfo("Europe/Amsterdam")

    def reload(self) -> None:
        """Load the desks at which somebody sits and that the actor may close."""
        office, here = self._office, self.actor.location_id

        def work() -> _Desks:
            return _Desks(office.hall.at_work(here), office.planning.location(here).tz)

        self._tasks.run(self, work, self._show)

    def soon(self) -> time:
        """Return a time to begin with: half an hour from now, on five minutes."""
        wanted = (self._office.store.clock.now() + _SOON).astimezone(self.zone)
        return (wanted + timedelta(minutes=-wanted.minute % _STEP)).time().replace(second=0)

    def today_at(self, at: time) -> datetime:
        """Return the moment of a time on the wall today; midnight is the end of the day."""
        today = self._office.store.clock.now().astimezone(self.zone).date()
        day = today + timedelta(days=1) if at == time() else today
        return datetime.combine(day, at.replace(second=0, microsecond=0), self.zone)

    def look(self, desk: DeskAtWork, at: time) -> None:
        """Look whom it hits when a desk closes at a time."""
        actor, hall, until = self.actor, self._office.hall, self.today_at(at)
        self._tasks.run(self, lambda: hall.closing(actor, until, desk.desk_id), self.looked.emit)

    def close_at(self, desk: DeskAtWork, at: time | None) -> None:
        """Let a desk close at a time, or stay open."""
        actor, hall = self.actor, self._office.hall
        until = None if at is None else self.today_at(at)

        def work(key: UUID) -> None:
            hall.close_desk_at(actor, until, desk.desk_id, key)

        self._gestures.run(("close", desk.desk_id, until), work, lambda _nothing: self._closed())

    def _closed(self) -> None:
        self.closed.emit()
        self.reload()

    def _show(self, found: _Desks) -> None:
        everybody = self.actor.may(Permission.PLAN)
        self.zone = found.zone
        self.desks = tuple(
            one for one in found.at_work if everybody or one.desk_id == self.actor.desk_id
        )
        self.changed.emit()
