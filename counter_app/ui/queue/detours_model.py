"""What the queue writes beside the plain way: recall, park, transfer, priority, walk-in."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Asked
from counter_app.domain.operators import Actor
from counter_app.domain.people.named import Named
from counter_app.domain.people.person import PersonLine
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.queue import PriorityReason, QueueEntry, Target
from counter_app.domain.queue.calling import working
from counter_app.services.appointments import OutcomeSet, Wish
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Destination:
    """Where somebody may be sent, with the words for it."""

    target: Target
    name: str
    kind: str


class DetoursModel(QObject):
    """Runs the gestures; each is done once, however often a button is pressed.

    Signals:
        stepped: the QueueEntry as it is after a step.
        over: the QueueEntry of a visit that ended.
        destinations_known: where people may be sent, as a tuple of Destination.
        people_found: PersonLines for what was typed.
        services_known: the ServiceKinds of the location.
        abilities_known: the codes of what desks can be asked to do.
        let_in: the QueueEntry of somebody who came without an appointment.
        participants_known: the Appointment whose persons may have different outcomes.
        outcomes_set: the outcomes of a visit were noted.
        joined: the QueueEntry of somebody who was let in by name and is on file.
    """

    stepped = Signal(object)
    over = Signal(object)
    destinations_known = Signal(object)
    people_found = Signal(object)
    services_known = Signal(object)
    abilities_known = Signal(object)
    let_in = Signal(object)
    participants_known = Signal(object)
    outcomes_set = Signal()
    joined = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Join the parts."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)

    def recall(self, entry: QueueEntry) -> None:
        """Call somebody again who was called to this desk."""
        actor, queue = self.actor, self._office.queue
        self._step(entry, "recall", lambda key: queue.recall(actor, entry.appointment_id, key))

    def park(self, entry: QueueEntry, where: str) -> None:
        """Let somebody who is served wait elsewhere."""
        actor, queue = self.actor, self._office.queue
        self._step(entry, "park", lambda key: queue.park(actor, entry.appointment_id, where, key))

    def resume(self, entry: QueueEntry) -> None:
        """Go on with somebody who was parked."""
        actor, queue = self.actor, self._office.queue
        self._step(entry, "resume", lambda key: queue.resume(actor, entry.appointment_id, key))

    def transfer(self, entry: QueueEntry, target: Target, why: str) -> None:
        """Send somebody elsewhere."""
        actor, queue = self.actor, self._office.queue
        self._step(
            entry, "transfer",
            lambda key: queue.transfer(actor, entry.appointment_id, target, why, key),
        )  # fmt: skip

    def prioritise(self, entry: QueueEntry, reason: PriorityReason | None) -> None:
        """Let somebody go before others, or not any more."""
        actor, queue = self.actor, self._office.queue
        self._step(
            entry, "prioritise",
            lambda key: queue.prioritise(actor, entry.appointment_id, reason, key),
        )  # fmt: skip

    def left(self, entry: QueueEntry) -> None:
        """Note that somebody has gone."""
        actor, queue = self.actor, self._office.queue
        self._gestures.run(
            ("left", entry.appointment_id),
            lambda key: queue.left(actor, entry.appointment_id, key),
            lambda _nothing: self.over.emit(entry),
        )

    def ask_destinations(self) -> None:
        """Find out where people may be sent: desks at work, abilities, clerks."""
        office, here, own = self._office, self.actor.location_id, self.actor

        def work() -> tuple[Destination, ...]:
            at_work = working(office.hall.at_work(here), office.store.clock.now())
            abilities = sorted({one for desk in at_work for one in desk.abilities})
            return (
                *(
                    Destination(Target(desk_id=desk.desk_id), desk.name, "desk")
                    for desk in at_work
                    if desk.desk_id != own.desk_id
                ),
                *(Destination(Target(ability=one), one, "ability") for one in abilities),
                *(
                    Destination(
                        Target(operator_id=desk.operator_id), desk.operator_name, "operator"
                    )
                    for desk in at_work
                    if desk.operator_id != own.operator_id
                ),
            )

        self._tasks.run(self, work, self.destinations_known.emit)

    def ask_services(self) -> None:
        """Find out what the location offers, and what desks can be asked to do."""
        office, here = self._office, self.actor.location_id
        self._tasks.run(self, lambda: office.planning.services_at(here), self.services_known.emit)
        self._tasks.run(
            self, lambda: office.appointments.terms_in_use()[0], self.abilities_known.emit
        )

    def search(self, words: str) -> None:
        """Look for people by name or V-number."""
        actor, people = self.actor, self._office.people
        if words.strip():
            self._tasks.run(self, lambda: people.search(actor, words), self.people_found.emit)

    def walk_in(self, coming: tuple[Asked, ...], needs: tuple[str, ...] = ()) -> None:
        """Let people in who have no appointment; `needs` is what their desk must be able to do."""
        actor, hall, clock = self.actor, self._office.hall, self._office.store.clock

        def work(key: UUID) -> QueueEntry:
            wish = Wish(
                location_id=actor.location_id, starts_at=clock.now(), participants=coming,
                needs=needs,
            )  # fmt: skip
            return hall.walk_in(actor, wish, key)

        self._gestures.run(("walk_in", coming, needs), work, self.let_in.emit)

    def walk_in_by_name(
        self, named: Named, service: ServiceKind, needs: tuple[str, ...] = ()
    ) -> None:
        """Let somebody in who is not on file."""
        actor, walk_ins = self.actor, self._office.walk_ins
        self._gestures.run(
            ("by_name", named, service.code, needs),
            lambda key: walk_ins.by_name(actor, named, service.code, key, needs), self.let_in.emit,
        )  # fmt: skip

    def search_file(self, words: str) -> None:
        """Look for people on file, without those who are known by name only."""
        actor, walk_ins = self.actor, self._office.walk_ins
        if words.strip():
            self._tasks.run(self, lambda: walk_ins.candidates(actor, words), self.people_found.emit)

    def join(self, entry: QueueEntry, person: PersonLine) -> None:
        """Say who on file somebody is that was let in by name."""
        actor, walk_ins = self.actor, self._office.walk_ins
        self._gestures.run(
            ("join", entry.appointment_id, person.id),
            lambda key: walk_ins.join(actor, entry.appointment_id, entry.person_id, person.id, key),
            self.joined.emit,
        )

    def ask_participants(self, entry: QueueEntry) -> None:
        """Find out who came on a visit."""
        appointments, wanted = self._office.appointments, entry.appointment_id
        self._tasks.run(self, lambda: appointments.get(wanted), self.participants_known.emit)

    def set_outcomes(self, visit: Appointment, outcomes: tuple[OutcomeSet, ...]) -> None:
        """Note what came of each service for each person; what is noted already stays."""
        actor, appointments = self.actor, self._office.appointments
        self._gestures.run(
            ("outcomes", visit.id, outcomes),
            lambda key: appointments.set_outcomes(actor, visit.id, outcomes, key),
            lambda _found: self.outcomes_set.emit(),
        )

    def _step(self, entry: QueueEntry, name: str, work: Callable[[UUID], QueueEntry]) -> None:
        self._gestures.run((name, entry.appointment_id), work, self.stepped.emit)
