"""The facts of an entry in words: what each is called, and its value as a reader knows it."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.appointments import Channel
from counter_app.domain.appointments import Outcome as ServiceOutcome
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import CaseKind, Remedy, SealFound
from counter_app.domain.custody.stickers import Written
from counter_app.domain.identity.evidence import Reading
from counter_app.domain.identity.trust import ImportOutcome
from counter_app.domain.identity.verification import Answer, Outcome, Question
from counter_app.domain.imports import ImportKind
from counter_app.domain.issuance import OldDocument, Signed
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Match
from counter_app.domain.issuance_days.invitations import Answer as InvitationAnswer
from counter_app.domain.issuance_days.invitations import AnswerWay
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.domain.messages import DeliveryState, Failure, MessageKind, Way
from counter_app.domain.operators import Role
from counter_app.domain.packages.conflict import Remedy as PackageRemedy
from counter_app.domain.packages.package import ScanFailure, Standstill
from counter_app.domain.partners.mandate import MandateState
from counter_app.domain.planning.opening import Ability
from counter_app.domain.queue.preflight import Readiness
from counter_app.domain.reuse.decision import Answer as ReuseAnswer
from counter_app.domain.reuse.facts import Product
from counter_app.domain.turn import Next, Sureness
from counter_app.services.receiving import Scanned
from counter_app.ui import local_time, text
from counter_app.ui.words import QT_TRANSLATE_NOOP, audit_facts, contacts, reuse

_KINDS: dict[str, tuple[type[Enum], ...]] = {
    "answer": (InvitationAnswer,),
    "answers": (Question, Answer),
    "channel": (Way, Channel),
    "explanation": (Explanation,),
    "failure": (Failure,),
    "finding": (Readiness,),
    "found": (SealFound, Scanned),
    "from_state": (DayState,),
    "kind": (MessageKind, ImportKind, CaseKind),
    "match": (Match,),
    "needs": (Ability,),
    "next": (Next, NextStep),
    "old_document": (OldDocument,),
    "outcome": (Outcome, ServiceOutcome),
    "outcomes": (ImportOutcome,),
    "reading": (Reading,),
    "reason": (Refusal, ScanFailure),
    "remedy": (Remedy, PackageRemedy),
    "roles": (Role,),
    "signed": (Signed,),
    "state": (MandateState,),
    "sure": (Sureness,),
    "to_state": (DayState,),
    "was": (DeliveryState,),
    "way": (AnswerWay,),
    "why": (Standstill,),
    "written": (Written,),
}
"""Of which words the value of a fact is, where it is a code."""
_SAID: dict[str, Mapping[Any, str]] = {
    "finding": contacts.GROUNDS, "paper": contacts.PAPERS, "procedure": contacts.PROCEDURES,
}  # fmt: skip
"""Words of the contacts by the code that a fact holds."""
_BREAKS_FROM = 30


def name(fact: str) -> str:
    """Return what a fact is called; an unknown one as it stands."""
    words = audit_facts.WORDS.get(fact)
    return fact if words is None else QCoreApplication.translate(audit_facts.CONTEXT, words)


def told(fact: str, value: object, zone: tzinfo) -> str:
    """Return a fact's value: codes in words, moments on the location's clock."""
    if isinstance(value, bool):
        words = QT_TRANSLATE_NOOP("AuditFacts", "yes"), QT_TRANSLATE_NOOP("AuditFacts", "no")
        return QCoreApplication.translate(audit_facts.CONTEXT, words[not value])
    if isinstance(value, list):
        return ", ".join(told(fact, each, zone) for each in value) or "–"
    if isinstance(value, dict):
        return ", ".join(
            f"{told(fact, key, zone)}: {told(fact, each, zone)}" for key, each in value.items()
        )
    return breakable(_worded(fact, str(value), zone)) if value not in {None, ""} else "–"


def breakable(identifier: str) -> str:
    """Let a long identifier go on in the next line after its hyphens."""
    return identifier.replace("-", "-\u200b") if len(identifier) > _BREAKS_FROM else identifier


def _worded(fact: str, value: str, zone: tzinfo) -> str:
    if fact == "service":
        return text.service(value)
    if fact == "fields":
        return text.field(value)
    said = _SAID.get(fact, {})
    if value in said:
        return contacts.say(said, value)
    if fact == "answer" and value in set(ReuseAnswer):
        return reuse.say(reuse.ANSWERS, ReuseAnswer(value))
    if fact == "product" and value in set(Product):
        return reuse.say(reuse.PRODUCTS, Product(value))
    for kind in _KINDS.get(fact, ()):
        if value in {member.value for member in kind}:
            return text.of(kind(value))
    return _moment(value, zone)


def _moment(value: str, zone: tzinfo) -> str:
    """Write a day or a moment as people do, anything else as it stands."""
    try:
        if len(value) == len("2026-01-01"):
            return local_time.day(date.fromisoformat(value))
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{at.astimezone(zone):%d-%m-%Y %H:%M}" if at.tzinfo else value
