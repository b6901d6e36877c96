"""When it is a person's turn: what is done, what is next, what need not be done, how sure it is."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.appointments import OPEN
from counter_app.domain.contacts.asked import ContactLine, Judges
from counter_app.domain.contacts.kinds import SERVICE_OF
from counter_app.domain.contacts.kinds import Contact as Kind
from counter_app.domain.contacts.on_file import Wanted, applicant
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.person import Person
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.reuse.contact_rules import Contact, ContactRules
from counter_app.domain.reuse.contacts import ContactDecision, ContactFacts, decide_contact
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import Facts, Product
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.domain.turn import CardAhead, Turn, TurnFacts, TurnRules, VisitAhead, turn
from counter_app.letters.turn import TurnLetter, render
from counter_app.services.messages import sender
from counter_app.store.queries import appointments, people, planning, rule_sets
from counter_app.store.queries import contacts as contact_queries
from counter_app.store.queries import reuse as captures
from counter_app.store.queries import turn as queries
from counter_app.store.store import Store
from counter_app.store.work import Work

_FRESH = timedelta(days=3)
"""A first free time that was noted longer ago says nothing of today."""

Days = tuple[tuple[int, ...], tuple[int, ...]]


class Turns:
    """Answers to "when is it my turn?", and the letter that says it."""

    def __init__(
        self, store: Store, rules: TurnRules, reuse: ReuseRules, contacts: ContactRules,
        plan: PlanRules,
    ) -> None:  # fmt: skip
        """Join the parts."""
        self._store = store
        self.rules = rules
        self._reuse, self._contacts, self._plan = reuse, contacts, plan
        self._figures: dict[UUID, tuple[date, Days]] = {}

    def answer(
        self, actor: Actor, person_id: UUID, product: Product = Product.LATER_PERMIT
    ) -> Turn:
        """Say when it is a person's turn; reading the records is noted in the audit trail.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.work(actor) as work:
            found = self._turn(work, people.person(work.session, person_id), product)
            work.audit("turn.told", person_id, next=found.next.value, sure=found.sureness.value)
            return found

    def letter(
        self, actor: Actor, person_id: UUID, language: str,
        product: Product = Product.LATER_PERMIT,
    ) -> bytes:  # fmt: skip
        """Make the letter that says it, as PDF.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: LOST_CHARACTERS for a name that the fonts cannot write.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.work(actor) as work:
            person = people.person(work.session, person_id)
            place = planning.location(work.session, actor.location_id)
            found = self._turn(work, person, product)
            name = f"{person.given_names} {person.surname}".strip()
            letter = TurnLetter(
                language=language, sender=sender(work.session, place),
                recipient=(name, *person.address.lines()), written_at=work.now,
                time_zone=place.zone, turn=found, rules=self.rules,
            )  # fmt: skip
            work.audit("turn.letter_made", person_id, next=found.next.value, language=language)
        return render(letter)

    def _turn(self, work: Work, person: Person, product: Product) -> Turn:
        session = work.session
        place = planning.location(session, work.actor.location_id)
        today, _ = day_and_tick(work.now, place.tz)
        taken = captures.of_person(session, person.id)
        facts = Facts(born=person.date_of_birth, product=product, on=today, captures=taken)
        made_days, taken_days = self._days(session, place.id, today, work)
        reuse = rule_sets.in_force(session, self._reuse)
        card = queries.newest_card(session, person.id, place.tz)
        contacts, start_work = self._fallen_away(session, person.id, today, reuse, card)
        return turn(self.rules, TurnFacts(
            today=today, captures=taken, decision=decide(reuse, facts), contacts=contacts,
            start_work=start_work, card=card,
            renewal=decide_contact(self._contacts, Contact.RENEWAL, ContactFacts(
                on=today, born=person.date_of_birth, nationality=person.nationality,
                product=product, valid_until=queries.valid_until(session, person.id),
            )),
            visit=self._visit(session, person.id, work), made_days=made_days,
            taken_days=taken_days,
            free_for_biometrics=queries.first_free(
                session, place, SERVICE_OF[Kind.BIOMETRICS], today - _FRESH
            ),
            free_for_collect=queries.first_free(
                session, place, SERVICE_OF[Kind.COLLECT], today - _FRESH
            ),
        ))  # fmt: skip

    def _fallen_away(
        self, session: Session, person_id: UUID, today: date, reuse: ReuseRules,
        card: CardAhead | None,
    ) -> tuple[tuple[ContactLine, ...], ContactDecision | None]:  # fmt: skip
        """Ask about the contacts of the noted procedure, as a plan would; nothing without one.

        A card that was ordered and not handed out yet shows that the permit was granted.
        """
        known = contact_queries.on_file(session, [person_id], today)[person_id]
        procedure = self._plan.procedures.get(known.procedure)
        if procedure is None:
            return (), None
        is_new = card is not None and card.state is not CardState.HANDED_OUT
        wanted = Wanted(
            person_id=person_id, procedure=procedure.code,
            granted_on=card.ordered_on if card is not None and is_new else None,
        )  # fmt: skip
        who = applicant(known, wanted, procedure, today)
        judges = Judges(self._plan, reuse, self._contacts, foresees=False)
        return judges.lines(who), judges.start_work(who)

    @staticmethod
    def _visit(session: Session, person_id: UUID, work: Work) -> VisitAhead | None:
        ahead = [
            one
            for one in appointments.of_person(session, person_id)
            if one.state in OPEN and one.ends_at > work.now
        ]
        if not ahead:
            return None
        first = min(ahead, key=lambda one: one.starts_at)
        return VisitAhead(
            starts_at=first.starts_at,
            place=planning.location(session, first.location_id).name,
        )

    def _days(self, session: Session, location_id: UUID, today: date, work: Work) -> Days:
        """Return how long recent cards of a location took; read once a day."""
        known = self._figures.get(location_id)
        if known is None or known[0] != today:
            since = work.now - timedelta(days=self.rules.days_back)
            made, taken = queries.durations(session, location_id, since, self.rules.most_cards)
            # what was taken longer ago was used again: it says nothing of how long a card takes
            known = (today, (made, tuple(one for one in taken if one <= self.rules.days_back)))
            self._figures[location_id] = known
        return known[1]
