"""What becomes of each contact of one person: needed, fallen away, by post, brought home."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.rules import PlanRules, Procedure
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import ADULT_AGE
from counter_app.domain.reuse.contact_rules import Contact as Ruled
from counter_app.domain.reuse.contact_rules import ContactRules, Paper, Purpose
from counter_app.domain.reuse.contacts import (
    Basis,
    ContactAnswer,
    ContactDecision,
    ContactFacts,
    PaperOnFile,
    decide_contact,
    decide_contact_by_the_day,
)
from counter_app.domain.reuse.decision import Answer, Decision
from counter_app.domain.reuse.engine import decide, decide_by_the_day
from counter_app.domain.reuse.facts import Capture, Facts, Product
from counter_app.domain.reuse.rules import ReuseRules

CARD_READY: Final = "plan.card_ready"
"""Rule of the record: who can collect the card itself needs no sticker."""


class Fate(StrEnum):
    """What becomes of a contact.

    Attributes:
        COME: a visit is needed for it.
        ASK: the rules give no answer; a visit is planned, and somebody must find out.
        ALONG: it is done on a visit that is made anyway, and takes no time of its own.
    """

    COME = "come"
    ASK = "ask"
    ALONG = "along"
    BY_POST = "by_post"
    DELIVERED = "delivered"
    NOT_NEEDED = "not_needed"


class Why(StrEnum):
    """What settles it; RULED and REUSE have their own reasons in the decision beside it."""

    PROCEDURE = "procedure"
    REUSE = "reuse"
    RULED = "ruled"
    CARD_READY = "card_ready"
    SHOWN_ALONG = "shown_along"
    NO_VISIT_LEFT = "no_visit_left"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Applicant:
    """All that a plan rests on for one person. Without a repr: most of it is personal.

    Two are never equal: each stands for one row or one record.

    Attributes:
        key: how the plan names the person: an identifier, or the number of a row.
        cards: locations at which a card lies ready for the person.
        document_type: as printed on the card that is collected, for mandates; "" while unknown.
        guardians: organisations that are the person's guardian.
        audience: the group that the person belongs to, "" for none.
        granted_on: when the permit was granted.
        has_mvv: whether the person travelled in on an mvv, where the procedure does not settle it.
    """

    key: str
    born: PartialDate
    procedure: Procedure
    on: date
    nationality: str = ""
    postcode: str = ""
    person_id: UUID | None = None
    captures: tuple[Capture, ...] = ()
    cards: frozenset[UUID] = frozenset()
    document_type: str = ""
    guardians: frozenset[UUID] = frozenset()
    audience: str = ""
    verified_on: date | None = None
    valid_until: date | None = None
    filed_on: date | None = None
    lost_on: date | None = None
    papers: tuple[PaperOnFile, ...] = ()
    granted_on: date | None = None
    has_mvv: bool | None = None

    @property
    def is_minor(self) -> bool:
        """Whether the person is under age on the day of the plan; adult where not known."""
        age = self.born.age_on(self.on)
        return age is not None and age < ADULT_AGE


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """What becomes of one contact, and by which rule.

    Attributes:
        rule: its code, such as "reuse.D", "collect.courier" or "procedure.extension".
        paper: with DOCUMENTS, which one.
        reuse, ruled: the decision that it rests on, where there is one.
        is_assumed: whether it rests on something that no text states.
        within: so soon it comes, of what is brought home.
    """

    contact: Contact
    fate: Fate
    why: Why
    rule: str
    version: int
    source: str
    paper: Paper | None = None
    reuse: Decision | None = None
    ruled: ContactDecision | None = None
    is_assumed: bool = False
    within: timedelta | None = None

    @property
    def is_visit(self) -> bool:
        """Whether somebody must come for it."""
        return self.fate in {Fate.COME, Fate.ASK}

    @property
    def has_fallen_away(self) -> bool:
        """Whether nobody comes for it, now or later."""
        return self.fate in {Fate.NOT_NEEDED, Fate.BY_POST, Fate.DELIVERED}


_FATE_OF_ANSWER: Final = {
    Answer.REUSE: Fate.NOT_NEEDED, Answer.BY_POST: Fate.BY_POST, Answer.UNKNOWN: Fate.ASK,
    Answer.ALL: Fate.COME, Answer.PHOTO_ONLY: Fate.COME, Answer.FINGERPRINTS_ONLY: Fate.COME,
    Answer.SIGNATURE_ONLY: Fate.COME,
}  # fmt: skip
_FATE_OF_RULED: Final = {
    ContactAnswer.NEEDED: Fate.COME, ContactAnswer.NOT_NEEDED: Fate.NOT_NEEDED,
    ContactAnswer.DELIVERY: Fate.DELIVERED, ContactAnswer.UNKNOWN: Fate.ASK,
}  # fmt: skip


class Judges:
    """Asks the rules about each contact of a procedure."""

    def __init__(
        self, plan: PlanRules, reuse: ReuseRules, contacts: ContactRules, *, foresees: bool = True
    ) -> None:
        """Keep the rules.

        Args:
            foresees: whether decisions say what changes them next, and what the last rules that are
                known would have said; that takes time.
        """
        self._plan = plan
        self._reuse = reuse
        self._contacts = contacts
        self._foresees = foresees
        self._decide = decide if foresees else decide_by_the_day
        self._decide_contact = decide_contact if foresees else decide_contact_by_the_day
        self._nothing_taken: dict[tuple[Product, date, int | None], ContactLine] = {}

    def lines(self, who: Applicant) -> tuple[ContactLine, ...]:
        """Say what becomes of each contact, in the order in which the procedure asks for them."""
        found = [
            line for contact in who.procedure.contacts for line in self._lines_of(contact, who)
        ]
        has_visit = any(line.is_visit and line.contact is not Contact.DOCUMENTS for line in found)
        return tuple(
            _shown(line, has_visit=has_visit)
            if line.contact is Contact.DOCUMENTS and line.fate is Fate.COME
            else line
            for line in found
        )

    def start_work(self, who: Applicant) -> ContactDecision | None:
        """Say whether a highly skilled migrant may begin work without the card; no visit is asked.

        Returns:
            None for everybody else: of whom no rule speaks.
        """
        if who.procedure.purpose is not Purpose.HIGHLY_SKILLED_MIGRANT:
            return None
        return self._decide_contact(self._contacts, Ruled.START_WORK, facts_of(who))

    def _lines_of(self, contact: Contact, who: Applicant) -> list[ContactLine]:
        match contact:
            case Contact.BIOMETRICS:
                return [self._biometrics(who)]
            case Contact.ENDORSEMENT:
                return [self._endorsement(who)]
            case Contact.COLLECT:
                return [self._collect(who)]
            case Contact.DOCUMENTS:
                return [self._paper(who, paper) for paper in who.procedure.papers]
        return [_asked(contact, who)]

    def _biometrics(self, who: Applicant) -> ContactLine:
        """Ask about photo and prints; of whom nothing was taken yet, only the age tells."""
        if self._foresees or who.captures or not who.born.is_complete:
            return self._reused(who)
        key = who.procedure.product, who.on, who.born.age_on(who.on)
        found = self._nothing_taken.get(key)
        if found is None:
            found = self._nothing_taken[key] = self._reused(who)
        return found

    def _reused(self, who: Applicant) -> ContactLine:
        facts = Facts(
            born=who.born, product=who.procedure.product, on=who.on, captures=who.captures
        )
        found = self._decide(self._reuse, facts)
        return ContactLine(
            contact=Contact.BIOMETRICS, fate=_FATE_OF_ANSWER[found.answer], why=Why.REUSE,
            rule=f"reuse.{found.rule_set}", version=found.version, source=found.source,
            reuse=found,
        )  # fmt: skip

    def _endorsement(self, who: Applicant) -> ContactLine:
        if who.cards:
            return ContactLine(
                contact=Contact.ENDORSEMENT, fate=Fate.NOT_NEEDED, why=Why.CARD_READY,
                rule=CARD_READY, version=0, source=who.procedure.source, is_assumed=True,
            )  # fmt: skip
        return self._ruled(Contact.ENDORSEMENT, Ruled.STICKER, who)

    def _collect(self, who: Applicant) -> ContactLine:
        if who.cards:  # a letter names the place: it is fetched there, and nowhere else
            return _asked(Contact.COLLECT, who)
        line = self._ruled(Contact.COLLECT, Ruled.COLLECT, who)
        if line.fate is not Fate.DELIVERED:
            return line
        return replace(line, within=self._plan.courier)

    def _paper(self, who: Applicant, paper: Paper) -> ContactLine:
        line = self._ruled(Contact.DOCUMENTS, Ruled.PAPER, who, paper)
        is_assumed = line.is_assumed or paper in who.procedure.assumed_papers
        return replace(line, is_assumed=is_assumed)

    def _ruled(
        self, contact: Contact, ruled: Ruled, who: Applicant, paper: Paper | None = None
    ) -> ContactLine:
        found = self._decide_contact(self._contacts, ruled, facts_of(who), paper)
        return ContactLine(
            contact=contact, fate=_FATE_OF_RULED[found.answer], why=Why.RULED,
            rule=f"{ruled.value}.{found.rule}", version=found.version, source=found.source,
            paper=paper, ruled=found, is_assumed=found.basis is not Basis.STATED,
        )  # fmt: skip


def _asked(contact: Contact, who: Applicant) -> ContactLine:
    procedure = who.procedure
    return ContactLine(
        contact=contact, fate=Fate.COME, why=Why.PROCEDURE, rule=f"procedure.{procedure.code}",
        version=0, source=procedure.source, is_assumed=procedure.is_assumed,
    )  # fmt: skip


def _shown(line: ContactLine, *, has_visit: bool) -> ContactLine:
    """A paper is shown on a visit that is made anyway; without any it is sent (S37)."""
    return ContactLine(
        contact=line.contact, fate=Fate.ALONG if has_visit else Fate.BY_POST,
        why=Why.SHOWN_ALONG if has_visit else Why.NO_VISIT_LEFT, rule=line.rule,
        version=line.version, source=line.source, paper=line.paper, ruled=line.ruled,
        is_assumed=True,
    )  # fmt: skip


def facts_of(who: Applicant) -> ContactFacts:
    """Return what the rules on other contacts are asked about."""
    procedure = who.procedure
    return ContactFacts(
        on=who.on, born=who.born, nationality=who.nationality, product=procedure.product,
        purpose=procedure.purpose, granted_on=who.granted_on, verified_on=who.verified_on,
        has_mvv=who.has_mvv if procedure.has_mvv is None else procedure.has_mvv,
        valid_until=who.valid_until, filed_on=who.filed_on, lost_on=who.lost_on,
        is_ready=bool(who.cards), papers=who.papers,
    )  # fmt: skip
