"""What the appointments' screen knows and decides."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
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
from counter_app.services.appointments import Wish
from counter_app.services.lookup import FoundKind
from counter_app.services.messages import Letter
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from counter_app.devices.ports import Printer

NO_ROOM = frozenset(
    {
        Code.SLOT_FULL, Code.SLOT_CLOSED, Code.SLOT_PAST, Code.ALREADY_BOOKED,
        Code.TOO_MANY_PERSONS, Code.SERVICE_NOT_OFFERED,
    }
)  # fmt: skip
"""Refusals of a booking that another time, place or person mends."""

MOST_PERSONS = 6
_MONTH = 42


class DayPart(StrEnum):
    """A part of the day, by the local clock."""

    ALL = "all"
    MORNING = "morning"
    AFTERNOON = "afternoon"

    def holds(self, moment: datetime) -> bool:
        """Whether a local moment lies in it."""
        noon = moment.time() >= time(12)
        return self is DayPart.ALL or noon == (self is DayPart.AFTERNOON)


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. No location means all of them side by side."""

    service: str = "COLLECT_DOCUMENT"
    persons: tuple[PersonLine, ...] = ()
    location_id: UUID | None = None
    day: date | None = None
    part: DayPart = DayPart.ALL

    @property
    def heads(self) -> int:
        """How many persons the time must fit."""
        return max(1, len(self.persons))


@dataclass(slots=True)
class Offer:
    """What is free for a search."""

    heat: dict[date, int] = field(default_factory=dict)
    starts: tuple[FreeStart, ...] = ()
    first_free: tuple[tuple[Location, FreeStart | None], ...] = ()


class AppointmentsModel(QObject):
    """A search for a free time, and one appointment that was booked or found.

    Signals:
        ready: locations and services are known.
        search_changed: the search is another one.
        offer_changed: free times, heat or first free times are new.
        people_found: the PersonLines of a search by name.
        start_chosen: the FreeStart that would be booked, or None.
        refused: the Refused of a booking; the input stays.
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
        self.start: FreeStart | None = None
        self.appointment: Appointment | None = None
        self.names: tuple[str, ...] = ()
        self.moving: Appointment | None = None
        self.month = self.today.replace(day=1)

    @property
    def has_printer(self) -> bool:
        """Whether letters can be printed here."""
        return self._printer is not None

    @property
    def today(self) -> date:
        """The local day."""
        return self._office.store.clock.now().astimezone(self.zone(None)).date()

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

        def work() -> tuple[tuple[Location, ...], tuple[ServiceKind, ...]]:
            return office.planning.locations(), office.planning.services_at(actor.location_id)

        def done(known: tuple[tuple[Location, ...], tuple[ServiceKind, ...]]) -> None:
            self.locations, self.services = known
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

        self._tasks.run(self, lambda: _offer(office, search, first, today), done)

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
        self.appointment = self.moving = None
        self.start = None
        self.search = replace(self.search, persons=(), part=DayPart.ALL)
        self.shown.emit(None)
        self.search_changed.emit()
        self.find()

    def choose(self, start: FreeStart | None) -> None:
        """Take a free time in hand, without booking it."""
        self.start = start
        self.start_chosen.emit(start)

    def book(self) -> None:
        """Book the time in hand, or move the appointment there."""
        start, office, actor = self.start, self._office, self.actor
        if start is None:
            return
        if self.moving is not None:
            self._move(self.moving, start)
            return
        wish = Wish(
            location_id=start.location_id, service=self.search.service,
            starts_at=start.starts_at, person_ids=tuple(p.id for p in self.search.persons),
        )  # fmt: skip
        if not wish.person_ids:
            return
        self._gestures.run(
            wish, lambda key: office.appointments.book(actor, wish, key), self._settled,
            expected=NO_ROOM, on_refused=self._refuse,
        )  # fmt: skip

    def begin_move(self) -> None:
        """Look for another time for the appointment that is shown."""
        found = self.appointment
        if found is None:
            return
        self.moving = found
        lines = tuple(_line(one, name) for one, name in zip(
            found.participants, self.names, strict=False))  # fmt: skip
        day = found.starts_at.astimezone(self.zone(found.location_id)).date()
        self.month = day.replace(day=1)
        self.search = Search(found.service, lines, found.location_id, day)
        self.shown.emit(None)
        self.search_changed.emit()
        self.find()

    def leave_move(self) -> None:
        """Leave the appointment where it is."""
        kept, self.moving = self.moving, None
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

    def _move(self, old: Appointment, start: FreeStart) -> None:
        office, actor = self._office, self.actor
        self._gestures.run(
            ("move", old.id, start.starts_at, start.location_id),
            lambda key: office.appointments.move(
                actor, old.id, start.starts_at, start.location_id, key
            ),
            self._settled,
            expected=NO_ROOM,
            on_refused=self._refuse,
        )

    def _refuse(self, refusal: Refused) -> None:
        self.refused.emit(refusal)
        self.find()

    def _settled(self, found: Appointment) -> None:
        office = self._office
        self.moving = None

        def done(names: tuple[str, ...]) -> None:
            self.appointment, self.names = found, names
            self.shown.emit(found)

        self._tasks.run(
            self,
            lambda: tuple(office.people.get(one).full_name for one in found.participants),
            done,
        )


def _line(person_id: UUID, name: str) -> PersonLine:
    return PersonLine(
        id=person_id, v_number=None, name=name, date_of_birth=PartialDate(0), nationality=""
    )


def _offer(office: Office, search: Search, first: date, today: date) -> Offer:
    """Load what is free; runs off the GUI thread."""
    begin = max(first - timedelta(days=first.weekday()), today)
    last = first + timedelta(days=_MONTH)
    heat: dict[date, int] = {}
    counted = office.appointments.heat_map(
        search.service, begin, max(1, (last - begin).days), search.heads
    )
    for (location_id, day), number in counted.items():
        if search.location_id in (None, location_id):
            heat[day] = heat.get(day, 0) + number
    if search.location_id is None:
        rows = office.appointments.first_free(search.service, search.heads, from_day=search.day)
        return Offer(heat, (), rows)
    if search.day is None:
        return Offer(heat)
    starts = office.appointments.free_starts(
        search.service, search.location_id, search.day, search.heads
    )
    zone = office.planning.location(search.location_id).tz
    fitting = tuple(s for s in starts if search.part.holds(s.starts_at.astimezone(zone)))
    return Offer(heat, fitting)
