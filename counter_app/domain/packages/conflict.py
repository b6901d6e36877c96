"""What is found when a day's work comes home and home has moved on; none is dropped, none forced.

Something that was brought home goes on record when nothing stands against it. Else it is kept as
it came, with a case for each reason, until somebody settles all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, UUID, uuid5

from counter_app.domain.packages.package import ItemKind


class ConflictKind(StrEnum):
    """Why something cannot simply go on record."""

    RECALLED = "recalled"
    CARD_MISSING = "card_missing"
    CARD_MOVED = "card_moved"
    CARD_REASSIGNED = "card_reassigned"
    CARD_TWICE = "card_twice"
    HANDED_OUT_AT_HOME = "handed_out_at_home"
    UNKNOWN_CARD = "unknown_card"
    SERVED_TWICE = "served_twice"
    SERVED_AT_HOME = "served_at_home"
    APPOINTMENT_MOVED = "appointment_moved"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    UNFINISHED = "unfinished"
    UNKNOWN_PERSON = "unknown_person"
    PERSON_CHANGED = "person_changed"
    DOCUMENT_REPORTED = "document_reported"
    MANDATE_ENDED = "mandate_ended"
    OPERATOR_LOCKED = "operator_locked"
    PACKAGE_EXPIRED = "package_expired"
    PACKAGE_WITHDRAWN = "package_withdrawn"
    CLOCK_WRONG = "clock_wrong"
    CHANGED_AFTERWARDS = "changed_afterwards"
    NOT_RECORDED = "not_recorded"


class Remedy(StrEnum):
    """How a conflict is settled."""

    RECORD = "record"
    KEEP_OUT = "keep_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One case of the register: what came home, and why it did not simply go on record.

    Attributes:
        subject: the visit, card, count or scan that it is about.
        person: whom it is about, as the file names them; "" where nobody is known.
        number: number of the card, "" for anything else.
        at: when it happened, by the clock of that machine.
        code: what the database said where nothing else was found, else "".
    """

    id: UUID
    item_id: UUID
    kind: ConflictKind
    item_kind: ItemKind
    subject: UUID
    package_id: UUID
    device_name: str
    location_id: UUID
    at: datetime
    opened_at: datetime
    person: str = ""
    number: str = ""
    operator_name: str = ""
    code: str = ""
    others: tuple[str, ...] = ()
    remedy: Remedy | None = None
    reason: str = ""
    settled_at: datetime | None = None


def item_id(package_id: UUID, kind: ItemKind, subject: UUID) -> UUID:
    """Return the identifier of something brought home: the same whenever it comes."""
    return uuid5(NAMESPACE_URL, f"counter:item:{package_id}:{kind}:{subject}")


def conflict_id(item: UUID, kind: ConflictKind) -> UUID:
    """Return the identifier of a case: each reason stands once against each item."""
    return uuid5(NAMESPACE_URL, f"counter:conflict:{item}:{kind}")
