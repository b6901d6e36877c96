"""The hand-out of a card, and what must be true before it leaves the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.identity.verification import Outcome, Verification, check_fresh
from counter_app.domain.issuance_details import CardCheck, RepresentativeSeen
from counter_app.domain.people.person import Person, Representative


class OldDocument(StrEnum):
    """What became of the document that the new card replaces (Vc B1, "Uitreiking")."""

    TAKEN_IN = "taken_in"
    POLICE_REPORT = "police_report"
    NONE_HELD = "none_held"


class HandOutState(StrEnum):
    """Where a hand-out stands."""

    HANDED_OUT = "handed_out"
    UNDONE = "undone"


class Signed(StrEnum):
    """How the receipt was signed."""

    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class OldDocumentAnswer:
    """What became of the old document, and its number or the police report's."""

    kind: OldDocument
    reference: str = ""

    def __post_init__(self) -> None:
        """Raise Invalid(REQUIRED) for a document or report without a number."""
        if self.kind is not OldDocument.NONE_HELD and not self.reference.strip():
            raise Invalid(Code.REQUIRED, "old_document")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut:
    """A card that was handed to a person.

    Attributes:
        undo_until: until when it can be undone with a reason.
    """

    id: UUID
    card_id: UUID
    document_number: str
    person_id: UUID
    appointment_id: UUID
    verification_id: UUID
    operator_id: UUID
    location_id: UUID
    state: HandOutState
    at: datetime
    old_document: OldDocumentAnswer
    undo_until: datetime
    representative_id: UUID | None = None
    receipt_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The proof that a document was received (model M76)."""

    id: UUID
    hand_out_id: UUID
    number: str
    signed: Signed
    signed_at: datetime
    language: str


def missing(
    *,
    card: Card | None,
    person: Person,
    location_id: UUID,
    verification: Verification | None,
    session_id: UUID,
    old_document: OldDocumentAnswer | None,
    representatives: tuple[Representative, ...],
    representative_id: UUID | None,
    today: date,
    now: datetime,
    lasts: timedelta,
    in_doubt: bool = False,
    check: CardCheck | None = None,
    representative_seen: RepresentativeSeen | None = None,
) -> tuple[Refused, ...]:
    """Return every reason why the card may not be handed over now; empty when it may.

    In person, to the person the card is for (Vc B1); after an accepted verification in the same
    session, and after a second person's where anybody doubted; a minor with a legal
    representative present, verified by the same three questions; against the old document, unless
    lost or never held; a card on which name, lines and chip are right.
    """
    reasons: list[Refused] = []
    if card is None:
        reasons.append(Refused(Code.CARD_UNKNOWN))
    elif card.person_id != person.id:
        reasons.append(Refused(Code.CARD_OF_OTHER_PERSON))
    elif card.state is CardState.HANDED_OUT:
        reasons.append(Refused(Code.ALREADY_HANDED_OUT))
    elif card.location_id != location_id:
        reasons.append(Refused(Code.CARD_NOT_HERE))
    elif card.state is not CardState.PRESENTED:
        reasons.append(Refused(Code.CARD_WRONG_STATE, state=card.state.value))
    reasons.extend(_identity_reasons(verification, person, session_id, now, lasts, in_doubt))
    if old_document is None:
        reasons.append(Refused(Code.OLD_CARD_NEEDED))
    if person.is_minor(today):
        acting = {r.id for r in representatives if r.acts_on(today)}
        if representative_id not in acting:
            reasons.append(Refused(Code.REPRESENTATIVE_NEEDED))
        elif representative_seen is None or not representative_seen.is_verified:
            reasons.append(Refused(Code.REPRESENTATIVE_UNCHECKED))
    if check is not None and not check.is_good:
        reasons.append(Refused(Code.CARD_DEFECT))
    return tuple(reasons)


def _identity_reasons(
    verification: Verification | None,
    person: Person,
    session_id: UUID,
    now: datetime,
    lasts: timedelta,
    in_doubt: bool,
) -> list[Refused]:
    if (
        verification is None
        or verification.person_id != person.id
        or verification.session_id != session_id
    ):
        return [Refused(Code.VERIFICATION_MISSING)]
    if verification.outcome is not Outcome.ACCEPTED:
        return [Refused(Code.DOUBT, outcome=verification.outcome.value)]
    if in_doubt:
        return [Refused(Code.DOUBT, outcome=Outcome.NEEDS_SECOND_PERSON.value)]
    try:
        check_fresh(verification, now, lasts)
    except Refused as stale:
        return [stale]
    return []
