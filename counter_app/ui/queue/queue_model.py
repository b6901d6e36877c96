"""What the queue's screen knows and decides."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.planning.opening import Desk
from counter_app.domain.queue import AT_DESK, QueueEntry, QueueState
from counter_app.domain.queue.calling import DeskAtWork, nobody_able, working
from counter_app.domain.queue.estimate import Estimate
from counter_app.letters import hall
from counter_app.services.lookup import FoundKind
from counter_app.services.office import Office
from counter_app.ui import failed_scans
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

SLIP_LANGUAGE = "nl"
"""At a desk nobody chose a language, as somebody at the kiosk does."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a code or scan at the queue led to.

    Attributes:
        entry: the person's place in the queue, if there is one.
        was_there: whether the person had checked in before.
        person_id: whom it belongs to, where somebody was recognised.
        refusal: why nobody was checked in.
        admits: the appointment of somebody too early or too late, who may be let in all the same.
        failure: why a scan of it led to nobody.
    """

    entry: QueueEntry | None = None
    was_there: bool = False
    person_id: UUID | None = None
    refusal: CounterError | None = None
    admits: UUID | None = None
    failure: ScanFailure | None = None


@dataclass(frozen=True, slots=True)
class _Hall:
    """Everything that one look at the hall brings."""

    entries: tuple[QueueEntry, ...]
    desks: tuple[Desk, ...]
    zone: ZoneInfo
    estimates: dict[UUID, Estimate]
    at_work: tuple[DeskAtWork, ...]


class QueueModel(QObject):
    """The queue of the actor's location, and what the actor's desk is doing.

    Signals:
        changed: entries, desks or the actor are new.
        called: the QueueEntry that was called.
        serving: the QueueEntry whose service began.
        over: the QueueEntry of a visit that was finished or not answered.
        undone: an undo succeeded.
        arrived: an Arrival.
        finish_first: the QueueEntry that is still served while the next one is asked for.
        actor_changed: the Actor at another desk.
    """

    changed = Signal()
    called = Signal(object)
    serving = Signal(object)
    over = Signal(object)
    undone = Signal()
    arrived = Signal(object)
    finish_first = Signal(object)
    actor_changed = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start empty; `reload` fills it."""
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._gestures = Gestures(self, tasks)
        self.actor = actor
        self.entries: tuple[QueueEntry, ...] = ()
        self.desks: tuple[Desk, ...] = ()
        self.estimates: dict[UUID, Estimate] = {}
        self.unable: frozenset[UUID] = frozenset()
        self.at_work: tuple[DeskAtWork, ...] = ()
        self.zone = ZoneInfo("Europe/Amsterdam")
        self._slips: SlipPrinter | None = None
        self._soon = QTimer(self)  # one gesture tells of several changes: they are read once
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.reload)

    def use_slips(self, printer: SlipPrinter | None) -> None:
        """Print a slip with the number for whoever is checked in or added here."""
        self._slips = printer

    @property
    def mine(self) -> QueueEntry | None:
        """Whom the actor's desk has called or serves."""
        return next(
            (
                entry
                for entry in self.entries
                if entry.state in AT_DESK and entry.desk_id == self.actor.desk_id is not None
            ),
            None,
        )

    @property
    def closes_at(self) -> datetime | None:
        """When the actor's desk closes, where that was said."""
        here = self.actor.desk_id
        return next((one.until for one in self.at_work if one.desk_id == here), None)

    @property
    def waiting(self) -> tuple[QueueEntry, ...]:
        """Who waits, the next one first."""
        return tuple(entry for entry in self.entries if entry.state is QueueState.WAITING)

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self._office.store.clock.now()

    @property
    def may_call(self) -> bool:
        """Whether the actor sits at a desk and may call."""
        return self.actor.desk_id is not None and self.actor.may(Permission.CALL)

    def reload_soon(self) -> None:
        """Load the queue anew when all changes of a gesture were told."""
        self._soon.start(0)

    def reload(self) -> None:
        """Load the queue and the desks."""
        self._soon.stop()
        office, location_id = self._office, self.actor.location_id

        def work() -> _Hall:
            place = office.planning.location(location_id)
            return _Hall(
                office.queue.entries(location_id), office.planning.desks(location_id), place.tz,
                office.hall.estimates(location_id), office.hall.at_work(location_id),
            )  # fmt: skip

        self._tasks.run(self, work, self._show)

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.actor = actor
        self.changed.emit()

    def sit_at(self, desk_id: UUID | None) -> None:
        """Take a desk, or none."""
        if desk_id == self.actor.desk_id:
            return
        actor, office, key = self.actor, self._office, new_id()

        def work() -> Actor:
            seated = office.operators.at_desk(actor, desk_id)
            if desk_id is None or not actor.may(Permission.CALL):
                office.hall.leave_desk(actor)
            else:
                office.hall.take_desk(seated, key)
            return seated

        self._tasks.run(self, work, self._seated)

    def call_next(self) -> None:
        """Call whose turn it is; asks first while this desk still serves somebody."""
        mine = self.mine
        if mine is not None and mine.state is QueueState.SERVING:
            self.finish_first.emit(mine)
            return
        actor, office = self.actor, self._office
        self._gestures.run(
            "call_next", lambda key: office.queue.call_next(actor, key), self._called
        )

    def finish_and_call_next(self) -> None:
        """Finish the visit at this desk, then call the next person."""
        mine = self.mine
        if mine is not None and mine.state is QueueState.SERVING:
            self.finish(mine, then_call=True)

    def finish(self, entry: QueueEntry, *, then_call: bool = False) -> None:
        """End the service of a person."""
        actor, office = self.actor, self._office

        def done(_nothing: None) -> None:
            self._ended(entry)
            if then_call:
                self._gestures.run(
                    "call_next", lambda key: office.queue.call_next(actor, key), self._called
                )

        self._gestures.run(
            ("finish", entry.appointment_id),
            lambda key: office.queue.done(actor, entry.appointment_id, key),
            done,
        )

    def call(self, entry: QueueEntry) -> None:
        """Call a person out of turn."""
        actor, office = self.actor, self._office
        self._gestures.run(
            ("call", entry.appointment_id),
            lambda key: office.queue.call(actor, entry.appointment_id, key),
            self._called,
        )

    def serve(self, entry: QueueEntry) -> None:
        """Begin to serve a person who was called and came."""
        actor, office = self.actor, self._office

        def done(served: QueueEntry) -> None:
            self._replace(served)
            self.serving.emit(served)

        self._gestures.run(
            ("serve", entry.appointment_id),
            lambda key: office.queue.serve(actor, entry.appointment_id, key),
            done,
        )

    def back_to_waiting(self, entry: QueueEntry) -> None:
        """Put a called person who does not answer back into the queue."""
        actor, office = self.actor, self._office
        self._gestures.run(
            ("back", entry.appointment_id),
            lambda key: office.queue.back_to_waiting(actor, entry.appointment_id, key),
            self._replace,
        )

    def no_show(self, entry: QueueEntry) -> None:
        """Note that a called person did not come."""
        actor, office = self.actor, self._office
        self._gestures.run(
            ("no_show", entry.appointment_id),
            lambda key: office.queue.no_show(actor, entry.appointment_id, key),
            lambda _nothing: self._ended(entry),
        )

    def undo(self, entry: QueueEntry, reason: str) -> None:
        """Undo the last step of a visit."""
        actor, office = self.actor, self._office

        def done(_there: QueueEntry | None) -> None:
            self.undone.emit()
            self.reload()

        self._gestures.run(
            ("undo", entry.appointment_id),
            lambda key: office.queue.undo(actor, entry.appointment_id, reason, key),
            done,
        )

    def check_in(self, text: str, *, is_scan: bool = False) -> None:
        """Check in whom a code, a scan or a passport belongs to."""
        text = text.strip()
        if not text:
            return
        actor, office = self.actor, self._office

        def done(arrival: Arrival) -> None:
            self._arrived(arrival)
            if is_scan:
                failed_scans.note(self, self._tasks, office, actor, arrival.failure)

        self._gestures.run(("check_in", text), lambda key: _arrive(office, actor, text, key), done)

    def admit(self, appointment_id: UUID) -> None:
        """Let somebody in who is too early or too late; the host has decided."""
        actor, office = self.actor, self._office

        def work(key: UUID) -> Arrival:
            entry = office.queue.check_in(actor, appointment_id, key, admit=True)
            return Arrival(entry=entry, person_id=entry.person_id)

        self._gestures.run(("admit", appointment_id), work, self._arrived)

    def replace(self, fresh: QueueEntry) -> None:
        """Show one entry as it is now; the whole queue follows."""
        self._replace(fresh)
        self.reload()

    def _show(self, hall: _Hall) -> None:
        self.entries, self.desks, self.zone = hall.entries, hall.desks, hall.zone
        self.estimates = hall.estimates
        self.at_work = hall.at_work
        at_work = working(hall.at_work, self.now)
        self.unable = frozenset(
            entry.appointment_id for entry in hall.entries if nobody_able(entry, at_work)
        )
        self.changed.emit()

    def _seated(self, actor: Actor) -> None:
        self.actor = actor
        self.changed.emit()
        self.actor_changed.emit(actor)

    def _called(self, entry: QueueEntry) -> None:
        self._replace(entry)
        self.called.emit(entry)

    def _arrived(self, arrival: Arrival) -> None:
        if arrival.entry is not None:
            self._replace(arrival.entry)
            if not arrival.was_there:
                self._print_slip(arrival.entry)
            self.reload()
        self.arrived.emit(arrival)

    def _print_slip(self, entry: QueueEntry) -> None:
        office, printer, visit = self._office, self._slips, entry.appointment_id
        if printer is not None:
            self._tasks.run(
                self,
                lambda: printer.print_slip(hall.slip(office.hall.ticket(visit), SLIP_LANGUAGE)),
                lambda _: None,
                lane="slips",
            )

    def _ended(self, entry: QueueEntry) -> None:
        self.entries = tuple(
            each for each in self.entries if each.appointment_id != entry.appointment_id
        )
        self.changed.emit()
        self.over.emit(entry)

    def _replace(self, fresh: QueueEntry) -> None:
        """Show one entry as it is now, until the whole queue is loaded again."""
        known = {entry.appointment_id for entry in self.entries}
        if fresh.appointment_id in known:
            self.entries = tuple(
                fresh if entry.appointment_id == fresh.appointment_id else entry
                for entry in self.entries
            )
        else:
            self.entries = (*self.entries, fresh)
        self.changed.emit()


def _arrive(office: Office, actor: Actor, text: str, key: UUID) -> Arrival:
    """Find whom a text belongs to and check in; runs off the GUI thread."""
    found = office.lookup.find(actor, text)
    if found.refusal is not None:
        return Arrival(refusal=found.refusal, failure=found.failure)
    appointment_id = found.appointment_id
    if appointment_id is None and found.person_id is not None:
        appointment_id = _expected_today(office, actor, found.person_id)
    if appointment_id is None:
        kind = found.kind is FoundKind.WORDS or found.person_id is None
        missing = Refused(Code.NOT_FOUND, what="appointment") if kind else None
        return Arrival(person_id=found.person_id, refusal=missing, failure=found.failure)
    there = office.queue.entry(appointment_id)
    if there is not None:
        return Arrival(entry=there, was_there=True, person_id=there.person_id)
    try:
        entry = office.queue.check_in(actor, appointment_id, key)
    except CounterError as error:
        if error.code in {Code.TOO_EARLY, Code.TOO_LATE}:
            return Arrival(person_id=found.person_id, refusal=error, admits=appointment_id)
        if error.code in {Code.NOT_HERE, Code.NOT_TODAY, Code.WRONG_STATE}:
            return Arrival(person_id=found.person_id, refusal=error)
        raise
    return Arrival(entry=entry, person_id=entry.person_id)


def _expected_today(office: Office, actor: Actor, person_id: UUID) -> UUID | None:
    """Return the appointment for which a person may have come, here and today."""
    zone = office.planning.location(actor.location_id).tz
    today = office.store.clock.now().astimezone(zone).date()
    for visit in office.appointments.of_person(person_id):
        here = visit.location_id == actor.location_id
        open_now = visit.state in {AppointmentState.BOOKED, AppointmentState.ARRIVED,
                                   AppointmentState.IN_SERVICE}  # fmt: skip
        if here and open_now and visit.starts_at.astimezone(zone).date() == today:
            return visit.id
    return None
