"""Planning the contacts of people who belong together, and booking a plan in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from counter_app import paths
from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.changes import PersonChanged
from counter_app.domain.contacts import savings
from counter_app.domain.contacts.asked import Applicant, Judges
from counter_app.domain.contacts.atlas import Atlas
from counter_app.domain.contacts.on_file import OnFile, Wanted, applicant
from counter_app.domain.contacts.plan import PersonLines, PlannedVisit, Proposal
from counter_app.domain.contacts.planner import Planner
from counter_app.domain.contacts.rules import PlanRules, Procedure
from counter_app.domain.contacts.seeking import Seeker
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.distance import Postcodes
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.reuse.contact_rules import ContactRules
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.services.appointments import Appointments
from counter_app.services.avoided import Avoided
from counter_app.services.placing import Placer, write
from counter_app.services.plan_places import FirstTimes, places_of
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, invited, planning, rule_sets
from counter_app.store.queries import contacts as queries
from counter_app.store.queries.booking import Found
from counter_app.store.store import Store
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.contacts import ProcedureRow
from counter_app.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A proposal with the names of the people it is for.

    Attributes:
        names: by the key that the plan uses.
    """

    proposal: Proposal
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanBooked:
    """What booking a plan did.

    Attributes:
        recorded: how many entries the record of visits avoided got.
    """

    appointments: tuple[Appointment, ...]
    recorded: int


class Contacts:
    """Plans for people on file; a plan rests on what is free now and is booked as a whole."""

    def __init__(
        self, store: Store, rules: PlanRules, reuse: ReuseRules, contacts: ContactRules,
        times: Appointments, placer: Placer, avoided: Avoided,
    ) -> None:  # fmt: skip
        """Join the parts."""
        self._store = store
        self.rules = rules
        self._reuse = reuse
        self._contacts = contacts
        self._times = times
        self._placer = placer
        self._avoided = avoided

    def noted(self, actor: Actor, person_id: UUID) -> str:
        """Return the code of the procedure that was noted last for a person, "" for none.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            return queries.procedures(session, [person_id]).get(person_id, "")

    def propose(self, actor: Actor, wanted: Sequence[Wanted], on: date | None = None) -> Planned:
        """Plan the contacts of people who belong together; the reading is noted in the trail.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT; NOT_FOUND for somebody who is not on file.
            Invalid: BAD_WORD for a procedure that is not known.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            day = on or self._today(session, actor)
            people = self._people(session, wanted, day)
            asked = [one.person_id for one in wanted]
            known = queries.on_file(session, asked, day)
            seeker, judges = self._seeker(session), self._judges(session)
        with self._store.work(actor) as work:
            for one in wanted:
                work.audit(
                    "contacts.planned", one.person_id, procedure=one.procedure,
                    on=day.isoformat(), persons=len(people),
                )  # fmt: skip
        return Planned(
            proposal=Planner(self.rules, judges, seeker).proposal(people),
            names={str(person_id): one.name for person_id, one in known.items()},
        )

    def book(
        self, actor: Actor, wanted: Sequence[Wanted], visits: Sequence[PlannedVisit], gesture: UUID
    ) -> PlanBooked:
        """Book the visits of a plan that can be booked now, all of them or none.

        What fell away, was joined or is done nearer by goes into the record of visits avoided, by
        the rules of today; and for each person the procedure is noted.

        Raises:
            Refused: as `Appointments.book` and `propose`.
            Invalid: as `propose`.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return PlanBooked(
                    appointments=_made_with(work.session, earlier, wanted), recorded=0
                )
            today = self._today(work.session, actor)
            people = self._people(work.session, wanted, today)
            seeker = self._seeker(work.session)
            bookable = [visit for visit in visits if visit.is_bookable]
            wishes = [_wish(visit, wanted) for visit in bookable]
            made = self._book(work, wishes)
            recorded = self._record(
                work, seeker, people, list(zip(bookable, made, strict=True)), today
            )
            self._note(work, wanted)
            work.audit(
                "contacts.booked", made[0].id if made else wanted[0].person_id,
                persons=len(wanted), visits=len(made), saved=recorded,
            )  # fmt: skip
            return PlanBooked(appointments=made, recorded=recorded)

    def booked_before(
        self, actor: Actor, wanted: Sequence[Wanted], gesture: UUID
    ) -> tuple[Appointment, ...] | None:
        """Return what a plan booked that was booked under a key, or None when it was not yet.

        A visit that was moved since is the one that stands now.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            first = queries.subject_of(session, gesture)
            if first is None:
                return None
            made = {one.uid: one for one in _made_with(session, first, wanted)}
            now = invited.standing_visits(session, made)
            return tuple(
                appointments.appointment(session, now[uid]) if uid in now else one
                for uid, one in made.items()
            )

    def _book(self, work: Work, wishes: Sequence[Wish]) -> tuple[Appointment, ...]:
        """Write all visits; the days of all of them are locked first, in one order."""
        looked = [self._placer.look(work, wish, lock=False) for wish in wishes]
        ids = {one.slot_day_id for found in looked if found for one in found.days.values()}
        made = []
        for wish, found in zip(wishes, looked, strict=True):
            fresh = booking.locked_days(work.session, ids)  # what went before took its places
            seen: Found | None = found and replace(
                found,
                days={group: fresh[one.slot_day_id] for group, one in found.days.items()},
            )
            seat = self._placer.seat(work, wish, seen)
            guests = self._placer.guests(work, wish, seat)
            one = write(work, wish, seat, guests, tells="confirmation")
            work.audit(
                "appointment.booked", one.id, location_id=one.location_id, service=one.service,
                starts_at=one.starts_at.isoformat(),
            )  # fmt: skip
            made.append(one)
        return tuple(made)

    def _record(
        self, work: Work, seeker: Seeker, people: Sequence[Applicant],
        booked: Sequence[tuple[PlannedVisit, Appointment]], today: date,
    ) -> int:  # fmt: skip
        travel, by_key = self.rules.travel, {one.key: one for one in people}
        judges = self._judges(work.session)
        recorded = 0
        for who in people:
            lines = PersonLines(key=who.key, lines=judges.lines(who))
            saved = savings.fallen_away(seeker, travel, who, lines)
            recorded += self._avoided.planned(work, saved, UUID(who.key), None, today)
        for visit, made in booked:
            entries = list(savings.on_visit(seeker, travel, by_key, visit))
            for key in dict.fromkeys(one.key for one in entries):
                own = [one for one in entries if one.key == key]
                recorded += self._avoided.planned(work, own, UUID(key), made, today)
        return recorded

    @staticmethod
    def _note(work: Work, wanted: Sequence[Wanted]) -> None:
        """Note the procedure of each person where it is another one than before."""
        before = queries.procedures(work.session, [one.person_id for one in wanted])
        rows = [
            {
                "id": new_id(), "person_id": one.person_id, "kind": one.procedure,
                "noted_at": work.now, "operator_id": work.actor.operator_id,
            }
            for one in wanted
            if before.get(one.person_id) != one.procedure
        ]  # fmt: skip
        if rows:
            work.session.execute(insert(table(ProcedureRow)), rows)
        work.note(*(PersonChanged(one.person_id) for one in wanted))

    def _people(self, session: Session, wanted: Sequence[Wanted], day: date) -> list[Applicant]:
        if not wanted:
            raise Refused(Code.NO_PARTICIPANT)
        known = queries.on_file(session, [one.person_id for one in wanted], day)
        return [self._applicant(known.get(one.person_id), one, day) for one in wanted]

    def _applicant(self, known: OnFile | None, wanted: Wanted, day: date) -> Applicant:
        if known is None:
            raise Refused(Code.NOT_FOUND, what="person")
        return applicant(known, wanted, procedure_of(self.rules, wanted.procedure), day)

    def _judges(self, session: Session) -> Judges:
        """Return what decides now: rule sets that an office published go before those shipped."""
        return Judges(self.rules, rule_sets.in_force(session, self._reuse), self._contacts)

    def _seeker(self, session: Session) -> Seeker:
        places = places_of(session, self._times, self._store.clock.now())
        return Seeker(Atlas(places, postcodes()), FirstTimes(self._times), self.rules.travel)

    def _today(self, session: Session, actor: Actor) -> date:
        zone = planning.location(session, actor.location_id).tz
        today, _ = day_and_tick(self._store.clock.now(), zone)
        return today


def procedure_of(rules: PlanRules, code: str) -> Procedure:
    """Return a procedure by its code. Raises Invalid(BAD_WORD)."""
    found = rules.procedures.get(code)
    if found is None:
        raise Invalid(Code.BAD_WORD, "procedure", value=code)
    return found


@cache
def postcodes() -> Postcodes:
    """Return where postcodes lie, read once."""
    return Postcodes.parse(paths.resource("places", "pc4.csv").read_text(encoding="utf-8"))


def _wish(visit: PlannedVisit, wanted: Sequence[Wanted]) -> Wish:
    said = {str(one.person_id): one for one in wanted}
    offer = visit.offer
    if offer is None or offer.opening.starts_at is None:
        raise Refused(Code.SLOT_FULL)
    if any(one.key not in said for one in visit.coming):
        raise Refused(Code.NOT_FOUND, what="person")
    lead = said[visit.coming[0].key]
    return Wish(
        location_id=offer.location_id, starts_at=offer.opening.starts_at,
        participants=tuple(Asked(UUID(one.key), one.services) for one in visit.coming),
        audience=lead.audience, postcode=lead.postcode,
    )  # fmt: skip


def _made_with(session: Session, first: UUID, wanted: Sequence[Wanted]) -> tuple[Appointment, ...]:
    """Return what one gesture booked, known by its first appointment and their moment."""
    made_at = select(AppointmentRow.created_at).where(AppointmentRow.id == first)
    ids = session.scalars(
        select(AppointmentRow.id)
        .join(ParticipantRow, ParticipantRow.appointment_id == AppointmentRow.id)
        .where(
            AppointmentRow.created_at == made_at.scalar_subquery(),
            ParticipantRow.person_id.in_([one.person_id for one in wanted]),
        )
        .distinct()
        .order_by(AppointmentRow.id)
    ).all()
    return tuple(appointments.appointment(session, one) for one in ids)
