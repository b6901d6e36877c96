"""The facts of an entry in words: what each is called, and its value as a reader knows it."""

from datetime import date, datetime, tzinfo
from enum import Enum

from PySide6.QtCore import QCoreApplication

from counter_app.domain.appointments import Channel
from counter_app.domain.appointments import Outcome as ServiceOutcome
from counter_app.domain.identity.evidence import Reading
from counter_app.domain.identity.verification import Answer, Outcome, Question
from counter_app.domain.imports import ImportKind
from counter_app.domain.issuance import OldDocument, Signed
from counter_app.domain.messages import DeliveryState, Failure, MessageKind, Way
from counter_app.domain.operators import Role
from counter_app.domain.reuse.decision import Answer as ReuseAnswer
from counter_app.domain.reuse.facts import Product
from counter_app.ui import local_time, text
from counter_app.ui.words import QT_TRANSLATE_NOOP, audit_facts, reuse

_KINDS: dict[str, tuple[type[Enum], ...]] = {
    "answers": (Question, Answer),
    "channel": (Way, Channel),
    "failure": (Failure,),
    "kind": (MessageKind, ImportKind),
    "old_document": (OldDocument,),
    "outcome": (Outcome, ServiceOutcome),
    "reading": (Reading,),
    "roles": (Role,),
    "signed": (Signed,),
    "was": (DeliveryState,),
}
"""Of which words the value of a fact is, where it is a code."""
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
