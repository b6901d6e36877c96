"""People without an appointment and without a file: let in by name, joined to their file later."""

from __future__ import annotations

from uuid import UUID, uuid5

from sqlalchemy import insert, update

from counter_app.domain.appointments import Appointment, AppointmentState, Channel
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.changes import AppointmentsChanged, PersonChanged, QueueChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.named import Named
from counter_app.domain.people.person import Person, PersonLine
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import QueueEntry
from counter_app.domain.rules import HouseRules
from counter_app.services import queue_steps as steps
from counter_app.services.people import person_values
from counter_app.services.placing import Placer, write
from counter_app.services.queue import Queue
from counter_app.store.base import table
from counter_app.store.queries import name_only, planning
from counter_app.store.queries import people as people_queries
from counter_app.store.store import Store
from counter_app.store.tables.appointments import ParticipantRow
from counter_app.store.tables.name_only import NameOnlyRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.work import Work

_EMPTY = {
    "surname": "", "given_names": "", "mrz_surname": "", "mrz_given_names": "", "search_key": "",
    "born": PartialDate(0).iso(), "phone": None,
}  # fmt: skip
"""An entry by name whose visit has gone to the person on file; nothing is kept twice."""

_OPEN = frozenset({AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SERVICE})


class WalkIns:
    """Visits of people of whom only a name is known."""

    def __init__(self, store: Store, rules: HouseRules, queue: Queue) -> None:
        """Join the parts."""
        self._store = store
        self._placer = Placer(rules.booking)
        self._queue = queue

    def by_name(
        self, actor: Actor, named: Named, service: str, gesture: UUID, needs: tuple[str, ...] = ()
    ) -> QueueEntry:
        """Let somebody in who is not on file: an entry by name, a visit that begins now, a ticket.

        Args:
            needs: what the desk must be able to do for this person.

        Raises:
            Refused: NOT_PERMITTED, SERVICE_NOT_OFFERED, WRONG_AGE, ABILITY_MISSING;
                CARD_LIES_ELSEWHERE for a service that hands out a card, since whoever has one is
                on file; WRONG_AUDIENCE, OUT_OF_REGION where the location serves some only.
            Invalid: REQUIRED without any name, TOO_LONG.
        """
        actor.require(Permission.CHECK_IN)
        person = named.as_person(new_id())
        with self._store.work(actor, gesture) as work:
            made_id = work.earlier() or self._begin(work, person, service, needs)
        return self._queue.check_in(actor, made_id, uuid5(gesture, "check-in"))

    def candidates(self, actor: Actor, text: str, most: int = 50) -> tuple[PersonLine, ...]:
        """Find people on file to whom a visit may be joined, as `People.search` does.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            found = people_queries.by_words(session, text, most)
            unknown = name_only.among(session, [line.id for line in found])
        return tuple(line for line in found if line.id not in unknown)

    def join(
        self, actor: Actor, appointment_id: UUID, named_id: UUID, person_id: UUID, gesture: UUID
    ) -> QueueEntry:
        """Say who on file somebody is that was let in by name; what was noted by name is emptied.

        Raises:
            Refused: NOT_PERMITTED; NOT_FOUND when nobody of this visit is known by name only, or
                the other is not on file; WRONG_STATE when the visit is over; ALREADY_BOOKED with
                the appointment that the person has; and who may not be served here as
                `Appointments.book`.
        """
        actor.require(Permission.SEE_PEOPLE)  # a kiosk checks in, but names nobody
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                self._join(work, appointment_id, named_id, person_id)
            return steps.open_entry(work, appointment_id)

    def _begin(self, work: Work, person: Person, service: str, needs: tuple[str, ...]) -> UUID:
        values = person_values(person)
        work.session.execute(insert(table(PersonRow)), {"id": person.id, **values, "version": 1})
        work.session.execute(
            insert(table(NameOnlyRow)),
            {"person_id": person.id, "noted_at": work.now, "joined_id": None, "joined_at": None},
        )
        wish = Wish(
            location_id=work.actor.location_id, starts_at=work.now, channel=Channel.WALK_IN,
            participants=(Asked(person.id, (service,)),), needs=needs,
        )  # fmt: skip
        seat = self._placer.now(work, wish)
        made = write(work, wish, seat, self._placer.guests(work, wish, seat))
        work.audit(
            "appointment.walked_in", made.id, location_id=made.location_id, service=service,
            by_name=True,
        )  # fmt: skip
        return made.id

    def _join(self, work: Work, appointment_id: UUID, named_id: UUID, person_id: UUID) -> None:
        name_only.lock(work.session, named_id)  # what follows is as whoever was quicker left it
        found = steps.here(work, appointment_id)
        if found.state not in _OPEN:
            raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="arrived")
        known = name_only.among(work.session, [named_id, person_id])
        if known != {named_id} or named_id not in found.participants:
            raise Refused(Code.NOT_FOUND, what="person")
        self._judge(work, found, named_id, person_id)
        work.session.execute(
            update(table(NameOnlyRow))
            .where(NameOnlyRow.person_id == named_id)
            .values(joined_id=person_id, joined_at=work.now)
        )
        work.session.execute(
            update(table(ParticipantRow))
            .where(ParticipantRow.appointment_id == found.id, ParticipantRow.person_id == named_id)
            .values(person_id=person_id)
        )
        work.session.execute(
            update(table(PersonRow)).where(PersonRow.id == named_id).values(**_EMPTY)
        )
        zone = planning.location(work.session, found.location_id).tz
        day, _ = day_and_tick(found.starts_at, zone)
        work.note(
            QueueChanged(found.location_id), AppointmentsChanged(found.location_id, day),
            PersonChanged(person_id),
        )  # fmt: skip
        work.audit(
            "appointment.joined", found.id, location_id=found.location_id, person=str(person_id)
        )

    def _judge(self, work: Work, found: Appointment, named_id: UUID, person_id: UUID) -> None:
        """Ask of the person on file what is asked of everybody who comes without appointment."""
        if person_id in found.participants:
            raise Refused(Code.ALREADY_BOOKED, starts_at=found.starts_at)
        wish = Wish(
            location_id=found.location_id, starts_at=found.starts_at, channel=Channel.WALK_IN,
            participants=(Asked(person_id, found.participant(named_id).wanted),),
        )  # fmt: skip
        self._placer.guests(work, wish, self._placer.now(work, wish))
