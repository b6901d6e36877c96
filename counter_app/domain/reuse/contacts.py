"""Whether a contact other than photo and prints is needed: rule of the day, reason, next change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.contact_rules import (
    Contact,
    ContactRule,
    ContactRules,
    Paper,
    Purpose,
)
from counter_app.domain.reuse.dates import ONE_DAY, add_months, age_on, birthday
from counter_app.domain.reuse.facts import Product


class ContactAnswer(StrEnum):
    """What becomes of a contact."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
    DELIVERY = "delivery"
    UNKNOWN = "unknown"


class ContactReason(StrEnum):
    """Why."""

    RULES_NOT_FOUND = "rules_not_found"
    FACT_MISSING = "fact_missing"
    MVV_FREE = "mvv_free"
    GRANTED_BY_HANDING_OVER = "granted_by_handing_over"
    NOT_GRANTED = "not_granted"
    PURPOSE_NOT_NAMED = "purpose_not_named"
    IN_PERSON = "in_person"
    DOCUMENT_NOT_NAMED = "document_not_named"
    MINOR = "minor"
    NOT_VERIFIED = "not_verified"
    VERIFIED = "verified"
    STILL_VALID = "still_valid"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    EXTEND_INSTEAD = "extend_instead"
    LOST = "lost"
    NOTHING_FILED = "nothing_filed"
    ASYLUM = "asylum"
    FIRST_WITHOUT_MVV = "first_without_mvv"
    MVV_NOT_READY = "mvv_not_ready"
    ON_FILE = "on_file"
    NOT_ON_FILE = "not_on_file"
    TOO_OLD = "too_old"
    OTHER_LOSS = "other_loss"
    OTHER_LANGUAGE = "other_language"


class Basis(StrEnum):
    """Whether a text says so, or a setting that no text states."""

    STATED = "stated"
    ASSUMED = "assumed"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOnFile:
    """A paper that was handed in before.

    Attributes:
        language: ISO 639-1.
        is_translated: whether a sworn translation is with it.
    """

    paper: Paper
    dated: date
    language: str = "nl"
    is_translated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactFacts:
    """All that such a decision rests on; None where it is not known. Without a repr: personal.

    Attributes:
        nationality: ICAO 9303 code of three letters.
        has_mvv: whether the person travelled in on an mvv.
        granted_on: when the permit was granted.
        verified_on: when the identity was last verified and accepted.
        valid_until: last day of the present document.
        filed_on: when an extension or change was filed.
        lost_on: when the document was lost or stolen.
        is_ready: whether the new document lies ready.
    """

    on: date
    born: PartialDate
    nationality: str
    product: Product = Product.LATER_PERMIT
    purpose: Purpose = Purpose.OTHER
    has_mvv: bool | None = None
    granted_on: date | None = None
    verified_on: date | None = None
    valid_until: date | None = None
    filed_on: date | None = None
    lost_on: date | None = None
    is_ready: bool = False
    papers: tuple[PaperOnFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactChange:
    """The next day on which the answer becomes another one, if nothing else happens."""

    on: date
    answer: ContactAnswer
    reason: ContactReason


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDecision:
    """What becomes of a contact, why, by which rule, and until when that holds.

    Attributes:
        basis: ASSUMED where the reason rests on a setting that no text states.
        rule: its code; "" for a day without one.
        facts: names of the facts that were used.
    """

    contact: Contact
    paper: Paper | None
    answer: ContactAnswer
    reason: ContactReason
    basis: Basis
    rule: str
    version: int
    source: str
    on: date
    facts: tuple[str, ...]
    coming: ContactChange | None = None


def decide_contact(
    rules: ContactRules, contact: Contact, facts: ContactFacts, paper: Paper | None = None
) -> ContactDecision:
    """Decide whether somebody must come, write or bring something; `paper` says which."""
    present = decide_contact_by_the_day(rules, contact, facts, paper)
    for day in sorted(_turns(rules, contact, facts, paper)):
        then = decide_contact_by_the_day(rules, contact, replace(facts, on=day), paper)
        if then.answer is not present.answer:
            change = ContactChange(on=day, answer=then.answer, reason=then.reason)
            return replace(present, coming=change)
    return present


@dataclass(frozen=True, slots=True)
class _Said:
    """What one rule says: the terms and the facts that it rests on."""

    answer: ContactAnswer
    reason: ContactReason
    terms: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


def decide_contact_by_the_day(
    rules: ContactRules, contact: Contact, facts: ContactFacts, paper: Paper | None = None
) -> ContactDecision:
    """Decide as `decide_contact`, but leave out what changes later: for many people."""
    rule = rules.on(facts.on, contact, paper)
    if rule is None:
        return ContactDecision(
            contact=contact, paper=paper, answer=ContactAnswer.UNKNOWN, on=facts.on,
            reason=ContactReason.RULES_NOT_FOUND, basis=Basis.NOT_FOUND, rule="", version=0,
            source="", facts=(),
        )  # fmt: skip
    said = _JUDGES[contact](rule, facts)
    is_assumed = not rule.assumed.isdisjoint(said.terms)
    return ContactDecision(
        contact=contact, paper=paper, answer=said.answer, reason=said.reason, on=facts.on,
        basis=Basis.ASSUMED if is_assumed else Basis.STATED, rule=rule.code,
        version=rule.version, source=rule.source, facts=said.facts,
    )  # fmt: skip


def _turns(
    rules: ContactRules, contact: Contact, facts: ContactFacts, paper: Paper | None
) -> set[date]:
    """Return the later days on which something may turn."""
    found: set[date] = set()
    for rule in rules.of(contact, paper):
        found |= {day for day in (rule.starts, rule.ends and rule.ends + ONE_DAY) if day}
        if facts.valid_until is not None:
            found.add(facts.valid_until + ONE_DAY)
            found |= {
                add_months(facts.valid_until, -months)
                for months in (rule.months, rule.extend_months)
            }
        if rule.from_age and facts.born.is_complete:
            found.add(birthday(facts.born.latest() or facts.on, rule.from_age))
        if rule.months:
            found |= {add_months(one.dated, rule.months) for one in facts.papers}
    return {day for day in found if day > facts.on}


def _missing(*names: str) -> _Said:
    return _Said(ContactAnswer.UNKNOWN, ContactReason.FACT_MISSING, facts=names)


def _start_work(rule: ContactRule, facts: ContactFacts) -> _Said:
    is_free = facts.nationality in rule.mvv_free
    if facts.has_mvv or (facts.has_mvv is None and not is_free):
        if facts.has_mvv is None:
            return _missing("has_mvv", "nationality")
        return _Said(
            ContactAnswer.NEEDED, ContactReason.GRANTED_BY_HANDING_OVER, facts=("has_mvv",)
        )
    if facts.purpose not in rule.purposes:
        return _Said(
            ContactAnswer.NEEDED, ContactReason.PURPOSE_NOT_NAMED, ("purposes",), ("purpose",)
        )
    if rule.needs_grant and (facts.granted_on is None or facts.granted_on > facts.on):
        return _Said(
            ContactAnswer.NEEDED, ContactReason.NOT_GRANTED, ("needs_grant",), ("granted_on",)
        )
    return _Said(
        ContactAnswer.NOT_NEEDED, ContactReason.MVV_FREE, ("purposes", "needs_grant"),
        ("nationality", "has_mvv", "purpose", "granted_on"),
    )  # fmt: skip


def _collect(rule: ContactRule, facts: ContactFacts) -> _Said:
    needed = ContactAnswer.NEEDED
    if facts.has_mvv and facts.product is Product.FIRST_PERMIT:
        return _Said(needed, ContactReason.GRANTED_BY_HANDING_OVER, facts=("has_mvv", "product"))
    if not rule.documents:
        return _Said(needed, ContactReason.IN_PERSON)
    if facts.product not in rule.documents:
        return _Said(needed, ContactReason.DOCUMENT_NOT_NAMED, ("documents",), ("product",))
    born = facts.born.latest()
    if rule.from_age and born is None:
        return _missing("born")
    if rule.from_age and born is not None and age_on(born, facts.on) < rule.from_age:
        return _Said(needed, ContactReason.MINOR, ("from_age",), ("born",))
    if rule.needs_verified and (facts.verified_on is None or facts.verified_on > facts.on):
        return _Said(needed, ContactReason.NOT_VERIFIED, ("needs_verified",), ("verified_on",))
    return _Said(
        ContactAnswer.DELIVERY, ContactReason.VERIFIED,
        ("documents", "from_age", "needs_verified"), ("product", "born", "verified_on"),
    )  # fmt: skip


def _renewal(rule: ContactRule, facts: ContactFacts) -> _Said:
    if facts.valid_until is None:
        return _missing("valid_until")
    used = ("valid_until",)
    if facts.on > facts.valid_until:
        return _Said(ContactAnswer.NEEDED, ContactReason.EXPIRED, facts=used)
    if facts.lost_on is not None and facts.lost_on <= facts.on:
        is_late = facts.on >= add_months(facts.valid_until, -rule.extend_months)
        reason = ContactReason.EXTEND_INSTEAD if is_late else ContactReason.LOST
        return _Said(ContactAnswer.NEEDED, reason, ("extend_months",), (*used, "lost_on"))
    if facts.on >= add_months(facts.valid_until, -rule.months):
        return _Said(ContactAnswer.NEEDED, ContactReason.ENDS_SOON, ("months",), used)
    return _Said(ContactAnswer.NOT_NEEDED, ContactReason.STILL_VALID, ("months",), used)


def _sticker(rule: ContactRule, facts: ContactFacts) -> _Said:
    needed, not_needed = ContactAnswer.NEEDED, ContactAnswer.NOT_NEEDED
    if facts.purpose is Purpose.ASYLUM or facts.product in _ASYLUM:
        return _Said(not_needed, ContactReason.ASYLUM, facts=("purpose", "product"))
    if facts.product is Product.FIRST_PERMIT:
        if facts.has_mvv is None:
            return _missing("has_mvv")
        if not facts.has_mvv:
            return _Said(needed, ContactReason.FIRST_WITHOUT_MVV, facts=("product", "has_mvv"))
        if rule.with_mvv and not facts.is_ready:
            return _Said(needed, ContactReason.MVV_NOT_READY, facts=("has_mvv", "is_ready"))
        return _Said(not_needed, ContactReason.GRANTED_BY_HANDING_OVER, facts=("has_mvv",))
    if facts.valid_until is None:
        return _missing("valid_until")
    if facts.on <= facts.valid_until:
        return _Said(not_needed, ContactReason.STILL_VALID, facts=("valid_until",))
    if facts.filed_on is None or facts.filed_on > facts.on:
        return _Said(not_needed, ContactReason.NOTHING_FILED, facts=("filed_on",))
    return _Said(needed, ContactReason.EXPIRED, facts=("valid_until", "filed_on"))


def _paper(rule: ContactRule, facts: ContactFacts) -> _Said:
    needed = ContactAnswer.NEEDED
    held = [one for one in facts.papers if one.paper is rule.paper and one.dated <= facts.on]
    if not held:
        return _Said(needed, ContactReason.NOT_ON_FILE, facts=("papers",))
    newest = max(held, key=lambda one: one.dated)
    counts = not rule.languages or newest.language in rule.languages or newest.is_translated
    if not counts:
        return _Said(needed, ContactReason.OTHER_LANGUAGE, ("languages",), ("papers",))
    if rule.of_this_loss and (facts.lost_on is None or newest.dated < facts.lost_on):
        used = ("papers", "lost_on")
        if facts.lost_on is None:
            return _missing(*used)
        return _Said(needed, ContactReason.OTHER_LOSS, ("of_this_loss",), used)
    if rule.months and facts.on >= add_months(newest.dated, rule.months):
        return _Said(needed, ContactReason.TOO_OLD, ("months",), ("papers",))
    terms = ("months", "languages", "of_this_loss")
    return _Said(ContactAnswer.NOT_NEEDED, ContactReason.ON_FILE, terms, ("papers",))


_ASYLUM: Final = frozenset({Product.FIRST_ASYLUM_PERMIT, Product.ID_W})
_JUDGES: Final[dict[Contact, Callable[[ContactRule, ContactFacts], _Said]]] = {
    Contact.START_WORK: _start_work,
    Contact.COLLECT: _collect,
    Contact.RENEWAL: _renewal,
    Contact.STICKER: _sticker,
    Contact.PAPER: _paper,
}
