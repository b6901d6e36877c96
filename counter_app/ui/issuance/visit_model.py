"""What the visit's screen knows and decides."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code
from counter_app.domain.identity.evidence import Reading
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Relation, Representative
from counter_app.domain.queue import QueueEntry
from counter_app.services.issuance import Visit
from counter_app.services.lookup import Found, FoundKind
from counter_app.ui import failed_scans
from counter_app.ui.issuance.case import Case, case_of
from counter_app.ui.issuance.details_model import DetailsModel

WRONG_CARD = frozenset(
    {
        Code.CARD_UNKNOWN, Code.CARD_OF_OTHER_PERSON, Code.CARD_NOT_HERE,
        Code.ALREADY_HANDED_OUT, Code.CARD_WRONG_STATE,
    }
)  # fmt: skip
"""Why a card that was scanned is not the one to hand over."""


class VisitModel(DetailsModel):
    """One visit at this desk: a case per person, one of them shown."""

    _wanted: UUID | None = None
    """The appointment whose visit is open or being opened."""

    def case_for(self, person_id: UUID) -> Case | None:
        """Return the case of a person of this visit, None while it was not opened."""
        return self._cases.get(person_id)

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.actor = actor

    def open(self, appointment_id: UUID, person_id: UUID | None = None) -> None:
        """Load a visit and show one of its persons."""
        office, actor = self._office, self.actor
        self._wanted = appointment_id
        if self.case is not None and self.case.visit.appointment.id != appointment_id:
            self._cases.clear()
            self.case = None

        def work() -> tuple[Visit, ZoneInfo]:
            visit = office.issuance.visit(actor, appointment_id, person_id)
            return visit, office.planning.location(visit.appointment.location_id).tz

        self._tasks.run(self, work, self._show)

    def choose_person(self, person_id: UUID) -> None:
        """Show another person of the visit, with all that was done for that person."""
        if self.case is None or self.case.visit.person.id == person_id:
            return
        known = self._cases.get(person_id)
        if known is None:
            self.open(self.case.visit.appointment.id, person_id)
        else:
            self.case = known
            self.opened.emit()

    def reload(self) -> None:
        """Load the visit anew; answers that are not recorded yet stay."""
        if self.case is not None:
            self.open(self.case.visit.appointment.id, self.case.visit.person.id)

    def serve(self) -> None:
        """Begin to serve the person who was called."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        visit = case.visit

        def done(entry: QueueEntry) -> None:
            if self._wanted == visit.appointment.id:
                self._set_entry(entry)
            self._go_on(case)

        self._gestures.run(
            ("serve", visit.appointment.id),
            lambda key: office.queue.serve(actor, visit.appointment.id, key),
            done,
        )

    def take_scan(self, text: str) -> None:
        """Take a passport, a card or a code that was scanned; some readers send row by row."""
        if self.take_row(text):
            return
        office, actor = self._office, self.actor

        def done(found: Found) -> None:
            self._found(found, text)
            if found.mrz is None:  # a passport that was read is compared, whoever is on file
                failed_scans.note(self, self._tasks, office, actor, found.failure)

        self._tasks.run(self, lambda: office.lookup.find(actor, text), done)

    def choose_representative(self, representative: Representative) -> None:
        """Say who of the known representatives is here."""
        if self.case is not None:
            self.case.representative = representative
            self._go_on(self.case)

    def add_representative(self, name: str, relation: Relation, since: date | None) -> None:
        """Record a representative who is here for the first time."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        person_id, day = case.visit.person.id, since or self.today

        def done(made: Representative) -> None:
            case.representative = made
            self._go_on(case)

        self._gestures.run(
            ("representative", person_id, name, relation),
            lambda key: office.people.add_representative(
                actor, person_id, name, relation, day, key
            ),
            done,
        )

    def present_card(self, number: str) -> None:
        """Bring a card to the desk, by its number."""
        case, office, actor = self.case, self._office, self.actor
        number = number.strip().upper()
        if case is None or not number:
            return
        person_id = case.visit.person.id

        def done(card: Card) -> None:
            case.card = card
            self._go_on(case)

        self._gestures.run(
            ("card", person_id, number),
            lambda key: office.custody.present(actor, number, person_id, key),
            done,
            expected=WRONG_CARD,
            on_refused=self.card_refused.emit,
        )

    def finish(self) -> None:
        """End the visit."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        appointment_id = case.visit.appointment.id
        self._gestures.run(
            ("finish", appointment_id),
            lambda key: office.queue.done(actor, appointment_id, key),
            lambda _nothing: self._close(appointment_id, over=True),
        )

    def undo_service(self, reason: str) -> None:
        """Take the beginning of the service back: the person is called again."""
        queue, actor = self._office.queue, self.actor
        self._leave("undo_service", lambda visit, key: queue.undo(actor, visit, reason, key))

    def back_to_queue(self) -> None:
        """Put the person back into the queue, to go on later."""
        queue, actor = self._office.queue, self.actor
        self._leave("back_to_queue", lambda visit, key: queue.back_to_waiting(actor, visit, key))

    def _leave(self, what: str, step: Callable[[UUID, UUID], object]) -> None:
        """Leave the visit by a step of the queue, which gets the appointment and the key."""
        if self.case is None:
            return
        appointment_id = self.case.visit.appointment.id
        self._gestures.run(
            (what, appointment_id),
            lambda key: step(appointment_id, key),
            lambda _entry: self._close(appointment_id, over=False),
        )

    def next_person(self) -> UUID | None:
        """Return a person of this visit who is not dealt with yet, besides the one shown."""
        if self.case is None:
            return None
        for other in self.case.visit.others:
            known = self._cases.get(other.id)
            if known is None or not known.is_complete:
                return other.id
        return None

    def _show(self, loaded: tuple[Visit, ZoneInfo]) -> None:
        visit, zone = loaded
        if visit.appointment.id != self._wanted:
            return  # it was left, or another was opened, while this one was loaded
        self.zone = zone
        fresh = case_of(visit, self.actor)
        before = self._cases.get(visit.person.id)
        if before is not None:
            before.renew(fresh)
        self._cases[visit.person.id] = self.case = before or fresh
        self.opened.emit()
        self.check_missing()

    def _set_entry(self, entry: QueueEntry | None) -> None:
        for case in self._cases.values():
            case.visit = replace(case.visit, entry=entry)

    def _found(self, found: Found, text: str) -> None:
        case = self.case
        if case is None:
            return
        if found.kind is FoundKind.PASSPORT:
            if found.mrz is not None:
                self.take_zone(found.mrz, Reading.SCANNED)
            else:
                self.document_refused.emit(found.refusal)
        elif found.kind in (FoundKind.CARD, FoundKind.WORDS):
            self.present_card(text)
        elif found.person_id not in self._persons() or found.refusal is not None:
            self.other_subject.emit(found)

    def _persons(self) -> frozenset[UUID]:
        return (
            frozenset()
            if self.case is None
            else frozenset(self.case.visit.appointment.participants)
        )

    def _close(self, appointment_id: UUID, *, over: bool) -> None:
        if self._wanted != appointment_id:
            return  # another was opened while this one ended
        self._cases.clear()
        self.case = self._wanted = None
        self.opened.emit()
        (self.finished if over else self.left).emit(appointment_id)
