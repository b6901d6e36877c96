"""What the page of plans knows and decides: who, which procedure, which of the plans."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.contacts.plan import Aim, Plan
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.person import PersonLine
from counter_app.domain.reuse.contact_rules import Paper, Purpose
from counter_app.domain.reuse.contacts import ContactDecision
from counter_app.services.contacts import PlanBooked, Planned
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Progress, Tasks

FIRST = "extension"
"""The procedure of somebody for whom none was noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said of somebody, beside what is on file.

    Attributes:
        audience: the group, for places that serve some only; "" for none.
        document_type: of the document to come, which mandates ask for; "" while not known.
        granted_on: when the permit was granted, asked of highly skilled migrants.
        has_mvv: whether the person travelled in on an mvv; None where nobody said.
    """

    procedure: str = FIRST
    valid_until: date | None = None
    audience: str = ""
    document_type: str = ""
    lost_on: date | None = None
    granted_on: date | None = None
    has_mvv: bool | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody to plan for, and what was said of the person."""

    line: PersonLine
    said: Said


class PlanModel(QObject):
    """The people, the proposal for them, and booking it.

    Signals:
        people_changed: who is planned for, or what is said of them, is new.
        found: the PersonLines that a search found.
        planned: there is a new proposal, or None any more.
        booked: the PlanBooked of what was booked.
    """

    people_changed = Signal()
    found = Signal(object)
    planned = Signal()
    booked = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start with nobody."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._asked: Progress | None = None
        self.people: tuple[Chosen, ...] = ()
        self.audiences: tuple[str, ...] = ()
        self.result: Planned | None = None
        self.aim = Aim.BALANCED

    def load(self) -> None:
        """Learn which groups places serve."""
        office = self._office

        def done(found: tuple[str, ...]) -> None:
            if found != self.audiences:
                self.audiences = found
                self.people_changed.emit()

        self._tasks.run(self, lambda: office.appointments.terms_in_use()[1], done)

    def asks_when_lost(self, procedure: str) -> bool:
        """Tell whether a procedure asks when a document was lost or stolen."""
        return Paper.POLICE_REPORT in self._office.contacts.rules.procedures[procedure].papers

    @property
    def procedures(self) -> tuple[str, ...]:
        """The procedures that can be chosen, by code."""
        return tuple(self._office.contacts.rules.procedures)

    def is_skilled(self, procedure: str) -> bool:
        """Whether a procedure is of highly skilled migrants."""
        known = self._office.contacts.rules.procedures.get(procedure)
        return known is not None and known.purpose is Purpose.HIGHLY_SKILLED_MIGRANT

    @property
    def work(self) -> tuple[tuple[str, ContactDecision], ...]:
        """Of whom the plan says whether work may begin without the card: name, and what it says."""
        people = self.plan.people if self.plan else ()
        return tuple((self.name(one.key), one.start_work) for one in people if one.start_work)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The proposal and its alternatives; nothing before there is one."""
        if self.result is None:
            return ()
        return (self.result.proposal.plan, *self.result.proposal.alternatives)

    @property
    def plan(self) -> Plan | None:
        """The plan that is looked at."""
        return next((one for one in self.plans if one.aim is self.aim), None)

    @property
    def bookable(self) -> int:
        """How many visits of the plan can be booked now."""
        return sum(visit.is_bookable for visit in self.plan.visits) if self.plan else 0

    @property
    def may_book(self) -> bool:
        """Whether booking, or recording that nothing is needed, can be done."""
        return self.plan is not None and self.actor.may(Permission.BOOK)

    def name(self, key: str) -> str:
        """Return the name of somebody in the plan."""
        return self.result.names.get(key, "") if self.result else ""

    def search(self, words: str) -> None:
        """Look for people by name or V-number."""
        actor, people = self.actor, self._office.people
        if not words.strip():
            self.found.emit(())
            return
        self._tasks.run(self, lambda: people.search(actor, words), self.found.emit)

    def open_person(self, person_id: UUID) -> None:
        """Plan for one person alone, with the procedure that was noted last."""
        actor, office = self.actor, self._office

        def work() -> tuple[PersonLine, str]:
            person = office.people.get(person_id)
            line = PersonLine(
                id=person.id, v_number=person.v_number, name=person.full_name,
                date_of_birth=person.date_of_birth, nationality=person.nationality,
            )  # fmt: skip
            return line, office.contacts.noted(actor, person_id)

        def show(found: tuple[PersonLine, str]) -> None:
            self._set((Chosen(found[0], Said(procedure=found[1] or FIRST)),))

        self._tasks.run(self, work, show)

    def add(self, line: PersonLine) -> None:
        """Plan for one person more, of whom the same is said as of the last."""
        if any(one.line.id == line.id for one in self.people):
            return
        last = self.people[-1].said if self.people else Said()
        said = Said(procedure=last.procedure, audience=last.audience)
        self._set((*self.people, Chosen(line, said)))

    def drop(self, person_id: UUID) -> None:
        """Plan without somebody."""
        self._set(tuple(one for one in self.people if one.line.id != person_id))

    def say(self, person_id: UUID, said: Said) -> None:
        """Note what somebody goes through, and what else is not on file."""
        self._set(
            tuple(
                replace(one, said=said) if one.line.id == person_id else one for one in self.people
            )
        )

    def choose(self, aim: Aim) -> None:
        """Look at another plan."""
        self.aim = aim
        self.planned.emit()

    def reload(self) -> None:
        """Plan anew: times go, and rules change."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        wanted, actor, contacts = self._wanted(), self.actor, self._office.contacts
        if not wanted:
            self._show(None)
            return
        self._asked = self._tasks.run(self, lambda: contacts.propose(actor, wanted), self._show)

    def book(self) -> None:
        """Book all visits of the plan that can be booked now, or none; what is saved is noted."""
        plan, wanted, actor = self.plan, self._wanted(), self.actor
        if plan is None:
            return
        contacts, visits = self._office.contacts, plan.visits

        def work(key: UUID) -> PlanBooked:
            return contacts.book(actor, wanted, visits, key)

        def done(made: PlanBooked) -> None:
            self.booked.emit(made)
            self._set(())

        self._gestures.run(("book", wanted, plan.aim), work, done)

    def _set(self, people: tuple[Chosen, ...]) -> None:
        if people == self.people:
            return
        self.people = people
        self.people_changed.emit()
        self.reload()

    def _wanted(self) -> tuple[Wanted, ...]:
        return tuple(
            Wanted(
                person_id=one.line.id, procedure=one.said.procedure, audience=one.said.audience,
                document_type=one.said.document_type, valid_until=one.said.valid_until,
                lost_on=one.said.lost_on, granted_on=one.said.granted_on,
                has_mvv=one.said.has_mvv,
            )
            for one in self.people
        )  # fmt: skip

    def _show(self, result: Planned | None) -> None:
        self._asked = None
        self.result, self.aim = result, Aim.BALANCED
        self.planned.emit()
