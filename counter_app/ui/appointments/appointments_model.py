"""What the appointments' screen knows and decides."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.appointments import Appointment, FreeStart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import PersonLine
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.services.appointments import OutcomeSet
from counter_app.services.lookup import FoundKind
from counter_app.services.messages import Letter
from counter_app.services.office import Office
from counter_app.ui.appointments.search import MOST_PERSONS, Offer, Search, load
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from counter_app.devices.ports import Printer

NO_ROOM = frozenset(
    {
        Code.SLOT_FULL, Code.SLOT_CLOSED, Code.SLOT_PAST, Code.ALREADY_BOOKED,
        Code.TOO_MANY_PERSONS, Code.SERVICE_NOT_OFFERED, Code.TOO_MANY_OPEN,
        Code.CARD_LIES_ELSEWHERE, Code.WRONG_AUDIENCE, Code.OUT_OF_REGION, Code.WRONG_AGE,
        Code.ABILITY_MISSING, Code.HOLD_EXPIRED,
    }
)  # fmt: skip
"""Refusals of a booking that another time, place or person mends."""

_Known = tuple[tuple[Location, ...], tuple[ServiceKind, ...], tuple[str, ...], tuple[str, ...]]


class AppointmentsModel(QObject):
    """A search for a free time, and one appointment that was booked or found.

    Signals:
        ready: locations and services are known.
        search_changed: the search is another one.
        offer_changed: free times, heat or first free times are new.
        people_found: the PersonLines of a search by name.
        start_chosen: the FreeStart that would be booked, or None.
        refused: the Refused of a booking; the input stays.
        step_refused: the Refused of a step of the appointment that is shown.
        shown: the Appointment that was booked, moved, cancelled or found, or None.
        letter_made: a Letter, to be printed or kept.
        printed: a letter went to the printer.
    """

    ready = Signal()
    search_changed = Signal()
    offer_changed = Signal()
    people_found = Signal(object)
    start_chosen = Signal(object)
    refused = Signal(object)
    step_refused = Signal(object)
    shown = Signal(object)
    letter_made = Signal(object)
    printed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: "Printer | None" = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start with a collection at the actor's location."""
        super().__init__(parent)
        self._office, self._tasks, self._printer = office, tasks, printer
        self._gestures = Gestures(self, tasks)
        self._asked = 0
        self.actor = actor
        self.locations: tuple[Location, ...] = ()
        self.search = Search(location_id=actor.location_id)
        self.offer = Offer()
        self.services: tuple[ServiceKind, ...] = ()
        self.abilities: tuple[str, ...] = ()
        self.audiences: tuple[str, ...] = ()
        self.start: FreeStart | None = None
        self.appointment: Appointment | None = None
        self.moving: Appointment | None = None
        self.moving_alone: UUID | None = None
        self._tried: FreeStart | None = None
        self.month = self.today.replace(day=1)

    @property
    def has_printer(self) -> bool:
        """Whether letters can be printed here."""
        return self._printer is not None

    @property
    def today(self) -> date:
        """The local day."""
        return self._office.store.clock.now().astimezone(self.zone(None)).date()

    @property
    def now(self) -> datetime:
        """The present moment, for what counts down."""
        return self._office.store.clock.now()

    def zone(self, location_id: UUID | None) -> ZoneInfo:
        """Return the time zone of a location; without one, of the first."""
        for place in self.locations:
            if location_id in (None, place.id):
                return place.tz
        return ZoneInfo("Europe/Amsterdam")

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.actor = actor

    def load(self) -> None:
        """Load locations and services, then what is free."""
        office, actor = self._office, self.actor

        def work() -> _Known:
            return (
                office.planning.locations(), office.planning.services_at(actor.location_id),
                *office.appointments.terms_in_use(),
            )  # fmt: skip

        def done(known: _Known) -> None:
            self.locations, self.services, self.abilities, self.audiences = known
            if self.services and self.search.service not in {s.code for s in self.services}:
                self.search = replace(self.search, service=self.services[0].code)
            self.ready.emit()
            self.find()

        self._tasks.run(self, work, done)

    def change(self, **parts: object) -> None:
        """Look for something else; free times are loaded anew."""
        self.search = replace(self.search, **parts)  # type: ignore[arg-type] # fields of Search
        self.search_changed.emit()
        self.find()

    def type_near(self, typed: str) -> None:
        """Keep what was typed of a postcode; nothing is looked for yet."""
        self.search = replace(self.search, near=typed)

    def choose_day(self, day: date) -> None:
        """Look at a day."""
        self.month = day.replace(day=1)
        self.change(day=day)

    def show_month(self, first: date) -> None:
        """Look at a month."""
        self.month = first.replace(day=1)
        self.find()

    def choose_first_free(self, start: FreeStart) -> None:
        """Look at a location on the day of its first free time."""
        self.month = start.day.replace(day=1)
        self.change(location_id=start.location_id, day=start.day)
        self.choose(start)

    def find(self) -> None:
        """Load heat and free times of the search; an answer to an older search is dropped."""
        self._asked += 1
        asked, search, first = self._asked, self.search, self.month
        office, today = self._office, self.today

        def done(offer: Offer) -> None:
            if asked != self._asked:
                return
            self.offer = offer
            if search.day is None and search.location_id is not None:
                soonest = min((day for day, n in offer.heat.items() if n and day >= today),
                              default=None)  # fmt: skip
                if soonest is not None:
                    self.change(day=soonest)
                    return
            self.offer_changed.emit()
            kept = self.start if self.start in offer.starts else None
            self.choose(kept)

        self._tasks.run(self, lambda: load(office, search, first, today), done)

    def look_up(self, words: str) -> None:
        """Find people by name or V-number."""
        office, actor = self._office, self.actor
        if len(words.strip()) < 2:
            self.people_found.emit(())
            return
        self._tasks.run(self, lambda: office.people.search(actor, words, 8), self.people_found.emit)

    def add_person(self, line: PersonLine) -> None:
        """Add a person, once."""
        persons = self.search.persons
        if len(persons) < MOST_PERSONS and line.id not in {one.id for one in persons}:
            self.change(persons=(*persons, line))

    def set_services(self, person_id: UUID, services: tuple[str, ...]) -> None:
        """Say what a person comes for; nothing means what everybody comes for."""
        self.change(own={**self.search.own, person_id: services})

    def drop_person(self, person_id: UUID) -> None:
        """Take a person out."""
        self.change(persons=tuple(p for p in self.search.persons if p.id != person_id))

    def begin_for(self, person_id: UUID) -> None:
        """Begin a search for one person."""
        office = self._office

        def work() -> PersonLine:
            person = office.people.get(person_id)
            return PersonLine(
                id=person.id, v_number=person.v_number, name=person.full_name,
                date_of_birth=person.date_of_birth, nationality=person.nationality,
            )  # fmt: skip

        def done(line: PersonLine) -> None:
            self.new_search()
            self.change(persons=(line,))

        self._tasks.run(self, work, done)

    def new_search(self) -> None:
        """Begin anew, at the same place and for the same service."""
        self.appointment = self.moving = self.moving_alone = None
        self.start = None
        self.search = Search(
            self.search.service, location_id=self.search.location_id, day=self.search.day
        )
        self.shown.emit(None)
        self.search_changed.emit()
        self.find()

    def choose(self, start: FreeStart | None) -> None:
        """Take a free time in hand, without booking it."""
        self.start = start
        self.start_chosen.emit(start)

    def overbook(self, reason: str) -> None:
        """Book the time that was refused although it is full, for a reason."""
        if self._tried is not None:
            self.start = self._tried
            self.book(overbook_reason=reason)

    def book(self, *, hold: bool = False, overbook_reason: str = "") -> None:
        """Book the time in hand, or hold it, or move the appointment there."""
        start, office, actor = self.start, self._office, self.actor
        if start is None:
            return
        if self.moving is not None:
            self._move(self.moving, start, overbook_reason)
            return
        wish = self.search.wish(start, overbook_reason)
        if not wish.people:
            return
        self._tried = start
        act = office.appointments.hold if hold else office.appointments.book
        self._gestures.run(
            (wish, hold), lambda key: act(actor, wish, key), self._settled,
            expected=NO_ROOM, on_refused=self._refuse,
        )  # fmt: skip

    def begin_move(self, alone: UUID | None = None) -> None:
        """Look for another time for the appointment that is shown, or for one person of it."""
        found = self.appointment
        if found is None:
            return
        self.moving, self.moving_alone = found, alone
        coming = [one for one in found.people if one.is_coming and alone in (None, one.person_id)]
        lines = tuple(_line(one.person_id, one.name) for one in coming)
        day = found.starts_at.astimezone(self.zone(found.location_id)).date()
        self.month = day.replace(day=1)
        self.search = Search(
            found.service, lines, found.location_id, day,
            own={one.person_id: one.wanted for one in coming}, arrangement=found.arrangement,
            near=found.postcode, need=next(iter(found.needs), ""), audience=found.audience,
        )  # fmt: skip
        self.shown.emit(None)
        self.search_changed.emit()
        self.find()

    def leave_move(self) -> None:
        """Leave the appointment where it is."""
        kept, self.moving, self.moving_alone = self.moving, None, None
        if kept is not None:
            self._settled(kept)

    def cancel(self, reason: str) -> None:
        """Cancel the appointment that is shown."""
        found, office, actor = self.appointment, self._office, self.actor
        if found is None:
            return
        self._gestures.run(
            ("cancel", found.id),
            lambda key: office.appointments.cancel(actor, found.id, reason, key),
            self._settled,
        )

    def withdraw(self, person_id: UUID, reason: str) -> None:
        """Take one person off the appointment that is shown."""
        self._step(("withdraw", person_id), "withdraw", person_id, reason)

    def set_outcomes(self, outcomes: tuple[OutcomeSet, ...]) -> None:
        """Note what came of services for persons of the appointment that is shown."""
        self._step(("outcomes", outcomes), "set_outcomes", outcomes)

    def confirm(self) -> None:
        """Book the time that is held."""
        self._step("confirm", "confirm")

    def release(self) -> None:
        """Give the time back that is held."""
        self._step("release", "release")

    def _step(self, name: object, method: str, *given: object) -> None:
        found, office, actor = self.appointment, self._office, self.actor
        if found is None:
            return
        act = getattr(office.appointments, method)
        self._gestures.run(
            (name, found.id), lambda key: act(actor, found.id, *given, key), self._settled,
            expected=NO_ROOM, on_refused=self._refuse_step,
        )  # fmt: skip

    def _refuse_step(self, refusal: Refused) -> None:
        self.step_refused.emit(refusal)
        if self.appointment is not None:
            self.show_appointment(self.appointment.id)

    def show_appointment(self, appointment_id: UUID) -> None:
        """Show an appointment."""
        office = self._office
        self._tasks.run(self, lambda: office.appointments.get(appointment_id), self._settled)

    def find_code(self, text: str) -> None:
        """Show the appointment of a code or a scan; a refusal when there is none."""
        office, actor = self._office, self.actor

        def work() -> Appointment:
            found = office.lookup.find(actor, text)
            if found.refusal is not None:
                raise found.refusal
            if found.kind is not FoundKind.APPOINTMENT or found.appointment_id is None:
                raise Refused(Code.NOT_FOUND, what="appointment")
            return office.appointments.get(found.appointment_id)

        self._tasks.run(self, work, self._settled)

    def make_letter(self, *, to_printer: bool) -> None:
        """Make the letter of the appointment that is shown, and print it or give it out."""
        found, office, actor, printer = self.appointment, self._office, self.actor, self._printer
        if found is None:
            return

        def done(letter: Letter) -> None:
            if to_printer and printer is not None:
                self._tasks.run(
                    self, lambda: printer.print_pdf(letter.pdf, "letter"),
                    lambda _nothing: self.printed.emit(), lane="printer",
                )  # fmt: skip
            else:
                self.letter_made.emit(letter)

        self._tasks.run(self, lambda: office.messages.appointment_letter(actor, found.id), done)

    def _move(self, old: Appointment, start: FreeStart, reason: str) -> None:
        office, actor, alone = self._office, self.actor, self.moving_alone
        to, place, times = start.starts_at, start.location_id, office.appointments
        self._tried = start

        def act(key: UUID) -> Appointment:
            if alone is not None:
                return times.move_one(actor, old.id, alone, to, place, key)
            return times.move(actor, old.id, to, place, key, reason)

        self._gestures.run(
            ("move", old.id, alone, to, place, reason), act, self._settled, expected=NO_ROOM,
            on_refused=self._refuse,
        )  # fmt: skip

    def _refuse(self, refusal: Refused) -> None:
        self.refused.emit(refusal)
        self.find()

    def _settled(self, found: Appointment) -> None:
        self.moving, self.moving_alone = None, None
        self.appointment = found
        self.shown.emit(found)


def _line(person_id: UUID, name: str) -> PersonLine:
    return PersonLine(
        id=person_id, v_number=None, name=name, date_of_birth=PartialDate(0), nationality=""
    )
