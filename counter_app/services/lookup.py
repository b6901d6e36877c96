"""What a scan or a typed word stands for: an appointment, a card, a passport, a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import Card
from counter_app.domain.errors import CounterError, Invalid
from counter_app.domain.identity.mrz import Mrz, read
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages import failed_scan
from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.people import numbers
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.transliteration import fold
from counter_app.exchange.token import PublicKeys, looks_like_token, read_token
from counter_app.services.queue_steps import not_here
from counter_app.store.queries import appointments, custody, doors, people, planning, queue, shelf
from counter_app.store.store import Store
from counter_app.store.tables.operators import SigningKeyRow

_SHORTEST_MRZ = 60
_KEYS = select(SigningKeyRow.public_key)


class FoundKind(StrEnum):
    """What was recognised."""

    APPOINTMENT = "appointment"
    CARD = "card"
    PASSPORT = "passport"
    PERSON = "person"
    WORDS = "words"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a text stands for, with whom it leads to.

    Attributes:
        visit_id: the visit on which that person is inside here now, whatever was scanned.
        refusal: why it was recognised but leads nowhere, such as an expired token.
        failure: why a scan of it leads to nobody; None where it leads to somebody.
    """

    kind: FoundKind
    person_id: UUID | None = None
    appointment_id: UUID | None = None
    visit_id: UUID | None = None
    card: Card | None = None
    mrz: Mrz | None = None
    refusal: CounterError | None = None
    failure: ScanFailure | None = None


class Lookup:
    """One door for every scan and every search."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def find(self, actor: Actor, text: str) -> Found:
        """Say what a text stands for. Words that are no number are left for a search by name.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require_any(Permission.SEE_PEOPLE, Permission.SEE_OWN_SHELF)
        with self._store.reading() as session:
            found = self._within(session, actor, self._stands_for(session, actor, text))
            if found.person_id is not None:
                inside = queue.visit_inside(session, actor.location_id, found.person_id)
                found = replace(found, visit_id=inside)
        if found.kind is FoundKind.WORDS and actor.may(Permission.SEE_PEOPLE):
            found = self._meet(actor, text) or found
        return replace(found, failure=_failure(found, text))

    def _meet(self, actor: Actor, text: str) -> Found | None:
        """Look for a V-number beyond what this desk sees: who names it whole stands here."""
        if self._store.is_embedded or actor.is_partner:
            return None
        try:
            number = numbers.v_number(text.replace(" ", "").upper())
        except Invalid:
            return None
        with self._store.work(actor) as work:
            person_id = doors.meet(work.connection, number)
            work.audit("person.met", person_id or actor.operator_id, found=person_id is not None)
        return None if person_id is None else Found(kind=FoundKind.PERSON, person_id=person_id)

    def _stands_for(self, session: Session, actor: Actor, text: str) -> Found:
        wanted = text.strip()
        if looks_like_token(wanted):
            return self._token(session, wanted)
        if len(wanted) >= _SHORTEST_MRZ:
            return self._passport(session, actor, text)
        compact = wanted.replace(" ", "").upper()
        return (
            self._card(session, compact)
            or self._v_number(session, compact)
            or self._code(session, compact)
            or Found(kind=FoundKind.WORDS if wanted else FoundKind.NOTHING)
        )

    @staticmethod
    def _within(session: Session, actor: Actor, found: Found) -> Found:
        """Return what a partner may know of what was found: nothing of what lies elsewhere."""
        if not actor.is_partner:
            return found
        here = actor.location_id
        visit = found.appointment_id
        outside = (
            (visit and not shelf.sees_appointment(session, here, visit))
            or (found.person_id and not shelf.sees_person(session, here, found.person_id))
            or (found.card and found.card.location_id != here)
        )
        if not outside:
            return found
        kept = FoundKind.PASSPORT if found.mrz else FoundKind.NOTHING
        return Found(kind=kept, mrz=found.mrz)

    def appointment(self, actor: Actor, text: str) -> Found:
        """Say which appointment a code or token stands for; nothing else is looked for.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.CHECK_IN)
        wanted = text.strip()
        with self._store.reading() as session:
            if looks_like_token(wanted):
                found = self._within(session, actor, self._token(session, wanted))
                return replace(found, failure=_failure(found, text))
            compact = wanted.replace(" ", "").upper()
            found = self._code(session, compact) or Found(
                kind=FoundKind.NOTHING, failure=failed_scan.of_code(compact)
            )
            return self._within(session, actor, found)

    def _token(self, session: Session, text: str) -> Found:
        keys = PublicKeys(session.connection().execute(_KEYS).scalars())
        try:
            token = read_token(text, keys, self._store.clock.now())
        except CounterError as error:
            return Found(kind=FoundKind.APPOINTMENT, refusal=error)
        try:
            found = appointments.latest(session, token.appointment_id)
        except CounterError as error:
            refusal: CounterError = error
            away = doors.visit_elsewhere(session.connection(), token.appointment_id)
            if away is not None:
                place = planning.location(session, away.location_id)
                refusal = not_here(place, away.starts_at)
            return Found(kind=FoundKind.APPOINTMENT, refusal=refusal)
        return Found(
            kind=FoundKind.APPOINTMENT, appointment_id=found.id, person_id=found.participants[0]
        )

    def _passport(self, session: Session, actor: Actor, text: str) -> Found:
        zone = planning.location(session, actor.location_id).tz
        today, _ = day_and_tick(self._store.clock.now(), zone)
        try:
            mrz = read(text, today)
        except Invalid as error:
            return Found(kind=FoundKind.PASSPORT, refusal=error)
        # the passport has no number that is on file: the name and birth date lead to the person
        key = fold(f"{mrz.surname} {mrz.given_names}")
        near = [
            line
            for line in people.search(session, key, 20)
            if line.date_of_birth == mrz.date_of_birth
        ]
        person_id = near[0].id if len(near) == 1 else None
        return Found(kind=FoundKind.PASSPORT, mrz=mrz, person_id=person_id)

    @staticmethod
    def _card(session: Session, text: str) -> Found | None:
        card = custody.by_number(session, text)
        if card is None:
            return None
        return Found(kind=FoundKind.CARD, card=card, person_id=card.person_id)

    @staticmethod
    def _v_number(session: Session, text: str) -> Found | None:
        try:
            v_number = numbers.v_number(text)
        except Invalid:
            return None
        person = people.by_v_number(session, v_number)
        return Found(kind=FoundKind.PERSON, person_id=person.id) if person else None

    @staticmethod
    def _code(session: Session, text: str) -> Found | None:
        found = appointments.by_code(session, text)
        if found is None:
            return None
        latest = appointments.successor(session, found)
        return Found(
            kind=FoundKind.APPOINTMENT, appointment_id=latest.id, person_id=latest.participants[0]
        )


def _failure(found: Found, text: str) -> ScanFailure | None:
    """Return why a scan of this leads to nobody; None where it leads to somebody."""
    if found.person_id is not None or found.appointment_id is not None or not text.strip():
        return None
    if found.refusal is not None:
        return failed_scan.of_refusal(found.refusal.code) or ScanFailure.UNREADABLE
    if found.kind is FoundKind.CARD:
        return ScanFailure.CARD_UNKNOWN
    if found.kind is FoundKind.PASSPORT:
        return ScanFailure.NOT_IN_PACKAGE
    return failed_scan.of_text(text)
