"""What the look ahead knows and decides."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor
from counter_app.domain.queue.preflight import PreflightLine
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


class PreflightModel(QObject):
    """Who is expected on a day, what was found, and the remedies.

    Signals:
        changed: the day or its lines are new.
        free_found: a PreflightLine and the first time at which its card can be fetched elsewhere.
        settled: the PreflightLine for whom something was done.
        told: how many people were told by message at once.
    """

    changed = Signal()
    free_found = Signal(object, object)
    settled = Signal(object)
    told = Signal(int)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start without a day; `reload` finds the next one."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.day: date | None = None
        self.lines: tuple[PreflightLine, ...] = ()
        self.zone = ZoneInfo("Europe/Amsterdam")

    @property
    def todo(self) -> int:
        """For how many people something has to be done."""
        return sum(not line.is_well for line in self.lines)

    def go(self, days: int) -> None:
        """Look at a day so many days further."""
        if self.day is not None:
            self.day += timedelta(days=days)
            self.reload()

    def reload(self) -> None:
        """Look at the day anew."""
        office, actor, day = self._office, self.actor, self.day

        def work() -> tuple[date, ZoneInfo, tuple[PreflightLine, ...]]:
            place = office.planning.location(actor.location_id)
            wanted = day or office.preflight.tomorrow(actor.location_id)
            return wanted, place.tz, office.preflight.look(actor, actor.location_id, wanted)

        self._tasks.run(self, work, self._show)

    def find_free(self, line: PreflightLine) -> None:
        """Find the first time at which the card can be fetched where it lies."""
        preflight = self._office.preflight
        self._tasks.run(
            self, lambda: preflight.to_card(line), lambda at: self.free_found.emit(line, at)
        )

    def move_to_card(self, line: PreflightLine, to: datetime) -> None:
        """Move the visit to the place where the card lies."""
        actor, preflight = self.actor, self._office.preflight

        def work(key: UUID) -> object:
            return preflight.move_to_card(actor, line, to, key)

        self._settle(("move", line.expected.appointment_id, to), line, work)

    @property
    def untold(self) -> tuple[PreflightLine, ...]:
        """Who is expected in vain and was not told yet."""
        return tuple(line for line in self.lines if line.notice is not None)

    def tell(self, line: PreflightLine) -> None:
        """Tell somebody by message what was found; the visit stands."""
        actor, preflight = self.actor, self._office.preflight

        def work(key: UUID) -> object:
            return preflight.tell(actor, line, key)

        self._settle(("tell", *_about(line)), line, work)

    def tell_all(self) -> None:
        """Tell everybody who was not told yet, each once."""
        actor, preflight, lines = self.actor, self._office.preflight, self.untold

        def work(key: UUID) -> int:
            return sum(
                preflight.tell(actor, line, uuid5(key, "/".join(_about(line)))) for line in lines
            )

        def done(number: int) -> None:
            self.told.emit(number)
            self.reload()

        self._gestures.run(("tell_all", *map(_about, lines)), work, done)

    def release(self, line: PreflightLine) -> None:
        """Tell somebody that the visit is not needed, and give its time back."""
        actor, preflight = self.actor, self._office.preflight

        def work(key: UUID) -> object:
            return preflight.release(actor, line, key)

        self._settle(("release", *_about(line)), line, work)

    def call_off(self, line: PreflightLine, reason: str) -> None:
        """Call the visit off, with a letter about it."""
        actor, appointments = self.actor, self._office.appointments

        def work(key: UUID) -> object:
            return appointments.cancel(actor, line.expected.appointment_id, reason, key)

        self._settle(("off", line.expected.appointment_id), line, work)

    def _settle(
        self, what: tuple[object, ...], line: PreflightLine, work: Callable[[UUID], object]
    ) -> None:
        def done(_made: object) -> None:
            self.settled.emit(line)
            self.reload()

        self._gestures.run(what, work, done)

    def _show(self, found: tuple[date, ZoneInfo, tuple[PreflightLine, ...]]) -> None:
        self.day, self.zone, self.lines = found
        self.changed.emit()


def _about(line: PreflightLine) -> tuple[str, str, str]:
    one = line.expected
    return str(one.appointment_id), str(one.person_id), line.readiness.value
