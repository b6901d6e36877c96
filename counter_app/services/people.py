"""Finding people, and keeping what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.appointments import Appointment
from counter_app.domain.changes import PersonChanged
from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people import numbers
from counter_app.domain.people.person import (
    HistoryLine,
    Person,
    PersonLine,
    Relation,
    Representative,
)
from counter_app.domain.transliteration import fold, to_mrz
from counter_app.services.custody import join_cards
from counter_app.store.base import table
from counter_app.store.queries import appointments, custody
from counter_app.store.queries import people as queries
from counter_app.store.store import Store
from counter_app.store.tables.people import PersonRow, RepresentativeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """All that a person's page shows."""

    person: Person
    representatives: tuple[Representative, ...]
    appointments: tuple[Appointment, ...]
    cards: tuple[Card, ...]
    history: tuple[HistoryLine, ...]


class People:
    """People on file."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def search(self, actor: Actor, text: str, most: int = 50) -> tuple[PersonLine, ...]:
        """Find people by the beginning of a V-number or of a name, surname first.

        Names are compared as a passport would write them, so that accents do not matter.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            return queries.by_words(session, text, most)

    def get(self, person_id: UUID) -> Person:
        """Return a person. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.person(session, person_id)

    def page(self, actor: Actor, person_id: UUID) -> PersonPage:
        """Return a person's page; reading it is noted in the audit trail.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.work(actor) as work:
            session = work.session
            person = queries.person(session, person_id)
            visits = appointments.of_person(session, person_id)
            cards = custody.of_person(session, person_id)
            subjects = [person_id, *(a.id for a in visits), *(c.id for c in cards)]
            page = PersonPage(
                person=person, representatives=queries.representatives(session, person_id),
                appointments=visits, cards=cards,
                history=queries.history(session, subjects, 100),
            )  # fmt: skip
            work.audit("person.seen", person_id)
            return page

    def add(self, actor: Actor, person: Person, gesture: UUID) -> Person:
        """Add a person.

        Raises:
            Refused: NOT_PERMITTED, V_NUMBER_TAKEN.
            Invalid: REQUIRED, BAD_V_NUMBER, BAD_NATIONALITY, BAD_EMAIL, with the field.
        """
        actor.require(Permission.BOOK)
        checked = person_values(person)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.person(work.session, earlier)
            work.session.execute(
                insert(table(PersonRow)), {"id": person.id, **checked, "version": 1}
            )
            if checked["v_number"]:
                join_cards(work, str(checked["v_number"]), person.id)
            work.audit("person.added", person.id)
            work.note(PersonChanged(person.id))
            return queries.person(work.session, person.id)

    def change(self, actor: Actor, person: Person, gesture: UUID) -> Person:
        """Change what is known of a person; `person.version` is the version that was read.

        Raises:
            Refused: NOT_PERMITTED, V_NUMBER_TAKEN.
            Invalid: as `add`.
            Conflict: CHANGED_MEANWHILE when somebody else changed the person first.
        """
        actor.require(Permission.BOOK)
        checked = person_values(person)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return queries.person(work.session, person.id)
            result = work.session.connection().execute(
                update(table(PersonRow))
                .where(PersonRow.id == person.id, PersonRow.version == person.version)
                .values(**checked, version=person.version + 1)
            )
            if result.rowcount != 1:
                raise Conflict(Code.CHANGED_MEANWHILE)
            if checked["v_number"]:
                join_cards(work, str(checked["v_number"]), person.id)
            work.audit("person.changed", person.id)
            work.note(PersonChanged(person.id))
            return queries.person(work.session, person.id)

    def add_representative(
        self, actor: Actor, person_id: UUID, name: str, relation: Relation, since: date,
        gesture: UUID, *, organisation_id: UUID | None = None, operator_id: UUID | None = None,
    ) -> Representative:  # fmt: skip
        """Record who acts for a person by law.

        Args:
            actor: who records it.
            person_id: for whom somebody acts.
            name: of the representative.
            relation: what makes somebody one.
            since: the first day.
            gesture: the key of the gesture.
            organisation_id: the guardian that the representative works for, if any.
            operator_id: the representative's own account, if any.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: REQUIRED without a name.
        """
        actor.require(Permission.BOOK)
        if not name.strip():
            raise Invalid(Code.REQUIRED, "name")
        with self._store.work(actor, gesture) as work:
            queries.person(work.session, person_id)
            made = Representative(
                id=work.earlier() or new_id(), person_id=person_id, name=name.strip(),
                relation=relation, valid_from=since, organisation_id=organisation_id,
                operator_id=operator_id,
            )  # fmt: skip
            if work.earlier():
                return made
            work.session.execute(
                insert(table(RepresentativeRow)),
                {
                    "id": made.id, "person_id": person_id, "name": made.name,
                    "relation": relation, "valid_from": since, "valid_until": None,
                    "organisation_id": organisation_id, "operator_id": operator_id,
                },
            )  # fmt: skip
            work.audit("representative.added", made.id, person=str(person_id))
            work.note(PersonChanged(person_id))
            return made


def person_values(person: Person) -> dict[str, object]:
    """Check a person's fields and return them as columns. Raises Invalid as `People.add`."""
    surname, given = " ".join(person.surname.split()), " ".join(person.given_names.split())
    if not surname and not given:
        raise Invalid(Code.REQUIRED, "surname")
    return {
        "v_number": numbers.v_number(person.v_number) if person.v_number else None,
        "surname": surname, "given_names": given, "mrz_surname": to_mrz(surname),
        "mrz_given_names": to_mrz(given), "search_key": fold(f"{surname} {given}"),
        "born": person.date_of_birth.iso(), "nationality": numbers.country(person.nationality),
        "sex": person.sex, "languages": " ".join(person.languages),
        "email": numbers.email(person.email) if person.email else None, "phone": person.phone,
        "street": person.address.street, "postcode": person.address.postcode,
        "city": person.address.city,
    }  # fmt: skip
