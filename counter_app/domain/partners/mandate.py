"""Mandates: what they say, and how they come and go.

Sources: Algemene wet bestuursrecht (Awb) 10:1-10:12; Vreemdelingenbesluit 2000 (Vb) art. 1.4;
Vreemdelingenwet 2000 (Vw) art. 106a and 107.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Refused


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

    Taking prints is not among them: it stays with the officials of Vw 2000 art. 106a. Placing
    stickers is not either: which note goes into whose passport follows from the procedure on file
    (Vreemdelingencirculaire B1, Voorschrift Vreemdelingen 3.3 and 3.8), which partners do not see,
    and its numbered stock is the immigration service's. So no mandate can say either.

    To hand out is to record the receipt as well (model M76, Vreemdelingencirculaire A): a hand-out
    takes both. Returning needs no mandate that stands; it is said so that it is not forgotten.
    """

    ISSUE = "issue"
    TAKE_IN_OLD = "take_in_old"
    RECORD_RECEIPT = "record_receipt"
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
    GROUP = "group"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How far a mandate reaches. An empty set is no limit, but for actions.

    Attributes:
        actions: what may be done; nothing else may.
        document_types: types of document, as printed on a card.
        weekdays: 0 for Monday.
        groups: codes of groups of people, as said at the booking: students, Ukraine.
        only_wards: only children whose guardian the organisation is.
        location_ids: at which of the organisation's locations.
        person_ids: operators who are named.
        most_per_day: hand-outs on one day.
        most_in_all: hand-outs under the mandate.
    """

    actions: frozenset[MandateAction] = frozenset()
    document_types: frozenset[str] = frozenset()
    weekdays: frozenset[int] = frozenset()
    groups: frozenset[str] = frozenset()
    minors: Minors = Minors.NO
    only_wards: bool = False
    location_ids: frozenset[UUID] = frozenset()
    person_ids: frozenset[UUID] = frozenset()
    most_per_day: int | None = None
    most_in_all: int | None = None
    data: frozenset[DataKind] = frozenset(DataKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Consent of the mandatee and of whom he answers to (Awb 10:4)."""

    by: str
    superior: str
    on: date

    def __post_init__(self) -> None:
        """Raise Invalid(REQUIRED) without either name."""
        for name, value in (("consent_by", self.by), ("consent_superior", self.superior)):
            if not value.strip():
                raise Invalid(Code.REQUIRED, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The end of a mandate before its time: in writing, from a moment on (Awb 10:8)."""

    at: datetime
    by: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a mandate says, as it is written down while it is a draft.

    Attributes:
        organisation_id: whom it goes to, by `grantee_office` and who has `grantee_function` there;
            "" as a function is everybody of the organisation.
        pilot: the pilot or what-if that it belongs to, where the law has to change first; else "".
        in_force_from: from this second on.
        in_force_until: up to but not at this second; None without an end.
        parent_id: the mandate that a sub-mandate rests on.
    """

    number: str
    organisation_id: UUID
    grantee_office: str
    grantor_office: str
    basis_article: str
    in_force_from: datetime
    instructions_version: str
    signing_line: str
    kind: MandateKind = MandateKind.MANDATE
    scope: Scope = field(default_factory=Scope)
    in_force_until: datetime | None = None
    decision_number: str = ""
    gazette_reference: str = ""
    grantee_function: str = ""
    instructions: str = ""
    sub_mandate_allowed: bool = False
    report_duty: str = ""
    pilot: str = ""
    parent_id: UUID | None = None

    def check(self) -> None:
        """Raise Invalid for what is missing or contradicts itself."""
        for name in (
            "number", "grantee_office", "grantor_office", "basis_article", "instructions_version",
            "signing_line",
        ):  # fmt: skip
            if not getattr(self, name).strip():
                raise Invalid(Code.REQUIRED, name)
        if not self.scope.actions:
            raise Invalid(Code.REQUIRED, "actions")
        if (self.kind is MandateKind.SUBMANDATE) != (self.parent_id is not None):
            raise Invalid(Code.REQUIRED, "parent")
        if self.in_force_until is not None and self.in_force_until <= self.in_force_from:
            raise Invalid(Code.BAD_DATE, "in_force_until", value=self.in_force_until.isoformat())
        if self.pilot.strip() and self.in_force_until is None:
            raise Invalid(Code.REQUIRED, "in_force_until")
        for name in ("most_per_day", "most_in_all"):
            most = getattr(self.scope, name)
            if most is not None and most < 1:
                raise Invalid(Code.BAD_NUMBER, name, value=most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A line of the mandate register.

    Attributes:
        rule: code of the delegation rule that it was given under.
        version: counts its steps.
    """

    id: UUID
    terms: Terms
    state: MandateState
    version: int
    rule: str
    made_at: datetime
    made_by: UUID
    organisation: str = ""
    consent: Consent | None = None
    withdrawal: Withdrawal | None = None

    @property
    def number(self) -> str:
        """Its number in the register."""
        return self.terms.number

    def stands_at(self, moment: datetime) -> bool:
        """Whether it is in force at a second, as far as is known now."""
        if self.state is not MandateState.IN_FORCE or moment < self.terms.in_force_from:
            return False
        until, gone = self.terms.in_force_until, self.withdrawal
        return (until is None or moment < until) and (gone is None or moment < gone.at)

    def is_past(self, moment: datetime) -> bool:
        """Whether its time is over, whatever its state says."""
        until = self.terms.in_force_until
        return self.state is MandateState.ENDED or (until is not None and until <= moment)

    def ends_within(self, moment: datetime, warn: timedelta) -> bool:
        """Whether it is about to run out: it stands, but not for as long as `warn` any more."""
        until = self.terms.in_force_until
        return until is not None and moment < until <= moment + warn

    def check_step(self, to: MandateState) -> None:
        """Raise Refused(MANDATE_WRONG_STATE) for a step that the machine does not have."""
        if (self.state, to) not in TRANSITIONS:
            raise Refused(Code.MANDATE_WRONG_STATE, state=self.state, wanted=to)


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateStep:
    """Something that happened to a mandate."""

    at: datetime
    from_state: MandateState | None
    to_state: MandateState
    operator: str
    reason: str = ""
