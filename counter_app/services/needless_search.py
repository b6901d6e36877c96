"""Whether booked visits are needed: what the rules say of everybody who is expected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.contacts.asked import facts_of
from counter_app.domain.contacts.kinds import Contact, contact_of
from counter_app.domain.contacts.needless import Due, Needless, find
from counter_app.domain.contacts.on_file import OnFile, Wanted, applicant
from counter_app.domain.contacts.rules import PlanRules, Procedure
from counter_app.domain.reuse.contact_rules import Contact as Ruled
from counter_app.domain.reuse.contact_rules import ContactRules, Purpose
from counter_app.domain.reuse.contacts import ContactDecision, decide_contact_by_the_day
from counter_app.domain.reuse.decision import Decision
from counter_app.domain.reuse.engine import decide_on_the_day
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.store.queries import contacts as queries

_ANY: Final = tuple(one for one in Product if one is not Product.EU_CITIZEN)
"""Documents for which somebody may come to a desk, where nobody noted which one it is."""
_RULED: Final = {Contact.ENDORSEMENT: Ruled.STICKER, Contact.COLLECT: Ruled.COLLECT}


@dataclass(frozen=True, slots=True)
class _Asked:
    """Asks all rules about one booked service after the other, by what is on file."""

    plan: PlanRules
    reuse: ReuseRules
    contacts: ContactRules
    known: Mapping[UUID, OnFile]

    def decide(self, one: Due) -> Decision | None:
        """Ask about photo and prints; without a noted procedure all documents must agree."""
        person = self.known.get(one.person_id)
        if person is None:
            return None
        procedure = self._procedure(person)
        products = (procedure.product,) if procedure else _ANY
        decisions = [
            decide_on_the_day(
                self.reuse,
                Facts(born=person.born, product=product, on=one.day, captures=person.captures),
            )
            for product in products
        ]
        is_one = len({decision.answer for decision in decisions}) == 1
        return decisions[0] if is_one else None

    def rule(self, one: Due) -> ContactDecision | None:
        """Ask about a sticker or about collecting, as a plan on the day of the visit would."""
        person, contact = self.known.get(one.person_id), contact_of(one.service)
        procedure = self._procedure(person) if person else None
        if person is None or procedure is None or not _speaks_of(procedure, contact):
            return None
        wanted = Wanted(person_id=person.person_id, procedure=procedure.code)
        facts = facts_of(applicant(person, wanted, procedure, one.day))
        return decide_contact_by_the_day(self.contacts, _RULED[contact], facts)

    def _procedure(self, person: OnFile) -> Procedure | None:
        return self.plan.procedures.get(person.procedure)


def search(
    session: Session, rules: PlanRules, reuse: ReuseRules, contacts: ContactRules,
    expected: Iterable[Due],
) -> tuple[Needless, ...]:  # fmt: skip
    """Return the services of visits that somebody need not come for at all.

    Where no procedure was noted for a person, every document must give the same answer on photo
    and prints, and the rules on sticker and collecting are not asked.
    """
    due = tuple(expected)
    people = {one.person_id for one in due}
    day = min((one.day for one in due), default=None)
    known = queries.on_file(session, people, day) if day else {}
    asked = _Asked(rules, reuse, contacts, known)
    return find(due, asked.decide, asked.rule)


def _speaks_of(procedure: Procedure, contact: Contact) -> bool:
    """Whether a procedure settles a contact: it asks for it, or it is asylum, without stickers."""
    in_asylum = contact is Contact.ENDORSEMENT and procedure.purpose is Purpose.ASYLUM
    return in_asylum or contact in procedure.contacts
