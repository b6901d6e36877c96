"""What a letter is made of: frozen facts, no wording and no database rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.contacts.needless import Ground
from counter_app.domain.identity.verification import Verification
from counter_app.domain.issuance import OldDocument
from counter_app.domain.messages import MessageKind, NoticeReason
from counter_app.domain.partial_date import PartialDate

LetterKind = MessageKind
"""What an appointment letter announces."""


class CancellationReason(StrEnum):
    """Why an appointment is off, as told to the person."""

    NOT_STATED = "not_stated"
    REQUESTED = "requested"
    NOT_NEEDED = "not_needed"
    CLOSED = "closed"
    FEWER_DESKS = "fewer_desks"
    NOT_OFFERED = "not_offered"
    NO_ABLE_DESK = "no_able_desk"
    PARTED = "parted"


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who was on a visit and comes no more.

    Attributes:
        is_needless: whether the person need not come.
        grounds: why not, each once; none where that is not known any more.
    """

    name: str
    is_needless: bool = False
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentLetter:
    """A letter about one appointment.

    Attributes:
        language: of the letter, as in resources/letters; Dutch where there is none of that name.
        sender: name of the service, then the lines of its return address.
        recipient: name, then the lines of the address, as they stand in the envelope's window.
        code: the appointment code that a person shows or says.
        services: codes of all that somebody comes for, each once; worded by the template.
        participants: the names of those who come.
        coming_for: what each of them comes for, in the same order; empty where it is the same.
        starts_at, ends_at: aware moments; worded in `time_zone` (an IANA name).
        bring: codes of what to take along, worded by the template.
        token: text of the signed QR code; empty for none.
        previous_starts_at: the moment that no longer holds, in a letter about a change.
        answer_by: until when an offer is kept or an invitation may be answered, or None.
        notice: what is told of a visit that stands, in a notice.
        card_place: the name of the place where the card lies, in a notice about that.
        gone: who comes no more, in a letter about a change to those who still come.
        only_for: the name of the one person who is called off; "" for the whole visit.
        grounds: why that one need not come, each once; none where that is not known any more.
        is_for_others: whether who reads that is, or may be, somebody who still comes.
        note: what a hall asks of its guests, such as the entrance to use; as it was written.
    """

    kind: LetterKind
    language: str
    written_on: date
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    code: str
    services: tuple[str, ...]
    participants: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    location_name: str
    location_address: tuple[str, ...]
    contact: tuple[str, ...]
    bring: tuple[str, ...] = ()
    coming_for: tuple[tuple[str, ...], ...] = ()
    token: str = ""
    previous_starts_at: datetime | None = None
    answer_by: datetime | None = None
    reason: CancellationReason = CancellationReason.NOT_STATED
    notice: NoticeReason | None = None
    card_place: str = ""
    note: str = ""
    gone: tuple[Gone, ...] = ()
    only_for: str = ""
    grounds: tuple[Ground, ...] = ()
    is_for_others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLetter:
    """The signed receipt of a residence document (model M76, Vreemdelingencirculaire A).

    Attributes:
        language: the second language beside Dutch; "nl" for Dutch alone.
        number: reference of the hand-out, without personal data.
        v_number: printed when given; the paper is the holder's own and the file's.
        document_type: as printed on the card: I, II, III, IV, V, EU/EER, W, W2, O ...
        old_reference: number of the document taken in, or reference of the police report.
        signed_by: the legal representative who signs; empty when the holder signs.
        signature_png: the signature pad's picture; None leaves a line for a pen.
        on_behalf: in whose name another organisation handed it out, as its mandate says.
        mandate_number: of that mandate.
        pilot: the pilot that the mandate belongs to, where the law has to change first.
        in_name_of: how the decision is signed where the hand-out grants the permit, else "".
        fee_cents: what was paid at the desk, in euro cents.
        is_rehearsal: whether it was made in a rehearsal; the paper says that it states nothing.
    """

    language: str
    sender: tuple[str, ...]
    number: str
    holder_name: str
    date_of_birth: PartialDate
    document_type: str
    document_number: str
    handed_out_at: datetime
    time_zone: str
    location_name: str
    location_address: tuple[str, ...]
    place: str
    desk: str
    old_document: OldDocument = OldDocument.NONE_HELD
    old_reference: str = ""
    v_number: str = ""
    signed_by: str = ""
    signature_png: bytes | None = None
    on_behalf: str = ""
    mandate_number: str = ""
    pilot: str = ""
    in_name_of: str = ""
    fee_cents: int = 0
    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityReport:
    """What was found out about a person's identity in one visit, for the file.

    Attributes:
        verifications: the oldest first, a second person's among them.
        operators: the names of those who answered.
        checks: what was looked for and ticked at the newest, in words.
        for_identity_desk: whether it is the form that asks the identity desk.
    """

    language: str
    sender: tuple[str, ...]
    holder_name: str
    date_of_birth: PartialDate
    time_zone: str
    verifications: tuple[Verification, ...]
    operators: Mapping[UUID, str]
    v_number: str = ""
    checks: tuple[str, ...] = ()
    for_identity_desk: bool = False
