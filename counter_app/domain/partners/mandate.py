"""Mandates: what they say, how they come and go, and whether one covers an act.

Sources: Algemene wet bestuursrecht (Awb) 10:1-10:12; Vreemdelingenbesluit 2000 (Vb) art. 1.4;
Vreemdelingenwet 2000 (Vw) art. 106a and 107.
"""

from __future__ import annotations

from enum import StrEnum


class MandateKind(StrEnum):
    """What is given: to decide (Awb 10:1), to decide from a mandatee (10:9), to act (10:12)."""

    MANDATE = "mandate"
    SUBMANDATE = "submandate"
    AUTHORISATION = "authorisation"


class MandateState(StrEnum):
    """Where a mandate stands."""

    DRAFT = "draft"
    CONSENTED = "consented"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"


_S = MandateState
TRANSITIONS: frozenset[tuple[MandateState, MandateState]] = frozenset(
    {
        (_S.DRAFT, _S.CONSENTED),
        (_S.DRAFT, _S.ENDED),
        (_S.CONSENTED, _S.IN_FORCE),
        (_S.CONSENTED, _S.ENDED),
        (_S.IN_FORCE, _S.SUSPENDED),
        (_S.IN_FORCE, _S.ENDED),
        (_S.SUSPENDED, _S.IN_FORCE),
        (_S.SUSPENDED, _S.ENDED),
    }
)
"""Steps that a mandate may take; the database holds the same table."""


class MandateAction(StrEnum):
    """What may be done under a mandate.

    Taking prints is not among them: it stays with the officials of Vw 2000 art. 106a, so that no
    mandate can say it.
    """

    ISSUE = "issue"
    TAKE_IN_OLD = "take_in_old"
    RECORD_RECEIPT = "record_receipt"
    PLACE_STICKER = "place_sticker"
    RETURN_DOCUMENTS = "return_documents"


class Minors(StrEnum):
    """Whether a mandate covers handing out to people under age."""

    NO = "no"
    YES = "yes"
    ONLY = "only"


class ScopeKind(StrEnum):
    """What a line of a mandate's scope limits."""

    ACTION = "action"
    DOCUMENT_TYPE = "document_type"
    WEEKDAY = "weekday"


class DataKind(StrEnum):
    """Data that a partner receives for the task.

    Face images and prints are not among them (Vw 2000 art. 107(4), (8)).
    """

    NAME = "name"
    BIRTH = "birth"
    NATIONALITY = "nationality"
    V_NUMBER = "v_number"
    DOCUMENT = "document"
    APPOINTMENT = "appointment"
