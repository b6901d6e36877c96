"""What reading the chip of a travel document showed, and what that proves and does not prove.

Two questions are apart. Are the data as the state wrote them? Signatures answer that (passive
authentication): a copy of a chip has them too. Is this the chip that the state issued? Only a key
that never leaves the chip answers that (active or chip authentication, chip authentication
mapping): many documents have none, which is an answer of its own and no fault of the document.
Whether the holder is the person in the photo no chip can say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, unique


@unique
class AccessProtocol(StrEnum):
    """How reader and chip came to trust each other with the printed fields."""

    BAC = "bac"
    PACE_GENERIC = "pace_generic"
    PACE_INTEGRATED = "pace_integrated"
    PACE_CHIP_AUTHENTICATION = "pace_chip_authentication"


@unique
class PasswordSource(StrEnum):
    """What was typed or scanned to open the chip."""

    MRZ = "mrz"
    CAN = "can"


@unique
class ReadStep(StrEnum):
    """The steps of a reading, in their order; each has its time."""

    ACCESS = "access"
    SECURITY_OBJECT = "security_object"
    CHIP_AUTHENTICATION = "chip_authentication"
    ACTIVE_AUTHENTICATION = "active_authentication"
    DATA = "data"
    PHOTO = "photo"
    JUDGEMENT = "judgement"


@unique
class GroupVerdict(StrEnum):
    """What is known of one data group."""

    MATCHES = "matches"
    """Read, and its hash is the signed one."""
    DIFFERS = "differs"
    """Read, and its hash is another: it was changed after signing."""
    NOT_SIGNED = "not_signed"
    """Read, but the signed list does not have it."""
    NOT_READ = "not_read"
    """There, but not needed at a counter."""
    PROTECTED = "protected"
    """There, but only for readers with a state's certificate: fingerprints and irises."""
    MISSING = "missing"
    """Signed or listed, but the chip does not give it."""
    UNREADABLE = "unreadable"
    """The chip gives it, but it is not what its own head says."""


@unique
class SignatureVerdict(StrEnum):
    """Whether the signed list of hashes holds by itself, whoever signed it."""

    GOOD = "good"
    WRONG = "wrong"
    UNREADABLE = "unreadable"
    UNSUPPORTED = "unsupported"
    MISSING = "missing"


@unique
class ChainVerdict(StrEnum):
    """Whether a state that is known stands behind the signature."""

    TRUSTED = "trusted"
    TRAINING = "training"
    """Ends at a certificate made for practice; never in production unless asked for."""
    NO_LIST = "no_list"
    """There are no national certificates on this machine to compare with."""
    ISSUER_UNKNOWN = "issuer_unknown"
    """No national certificate on this machine belongs to it."""
    ISSUER_SIGNATURE_WRONG = "issuer_signature_wrong"
    """The certificate says that a known authority issued it, which is not true."""
    NOT_VALID_THEN = "not_valid_then"
    """Signer or authority was not valid at the time of signing."""
    REVOKED = "revoked"
    OTHER_STATE = "other_state"
    """A known authority stands behind it, but of another state than the document says."""
    UNSUPPORTED = "unsupported"
    NOT_REACHED = "not_reached"
    """There is no good signature to follow."""


@unique
class RevocationVerdict(StrEnum):
    """What the authority's list of withdrawn certificates says."""

    NOT_LISTED = "not_listed"
    LISTED = "listed"
    NO_LIST = "no_list"
    LIST_OLD = "list_old"
    """Not listed, but the list should have been replaced by a newer one."""


@unique
class CloneMethod(StrEnum):
    """The ways in which a chip proves that it holds a key."""

    ACTIVE_AUTHENTICATION = "active_authentication"
    CHIP_AUTHENTICATION = "chip_authentication"
    PACE_CHIP_AUTHENTICATION = "pace_chip_authentication"


@unique
class CloneVerdict(StrEnum):
    """What one of these ways, or all together, showed."""

    PROVEN = "proven"
    FAILED = "failed"
    """The chip does not hold the key: it is a copy or broken."""
    KEY_NOT_SIGNED = "key_not_signed"
    """The chip holds a key, but nobody who is known vouches for it."""
    UNSUPPORTED = "unsupported"
    """The document has it in a form that this program does not know."""
    NONE_ON_DOCUMENT = "none_on_document"
    """This document was made without; a copy of its chip cannot be told from it."""
    NOT_DONE = "not_done"


@unique
class ZoneVerdict(StrEnum):
    """Whether the zone on the chip is the printed one."""

    SAME = "same"
    KEY_FIELDS_SAME = "key_fields_same"
    """Only document number and both dates are known of the printed one, and they are the same."""
    DIFFERS = "differs"
    NOT_COMPARED = "not_compared"


@unique
class PhotoVerdict(StrEnum):
    """Whether the chip gives a photo that can be looked at."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    """The chip gives it, but it is no picture, whatever the signature says about its bytes."""
    MISSING = "missing"
    """Every travel document has one, and this chip does not give it."""
    NOT_READ = "not_read"


@unique
class ChipStatement(StrEnum):
    """What may be said after a reading; each has words, with what it does not prove."""

    DATA_AS_ISSUED = "data_as_issued"
    DATA_AS_SIGNED_FOR_TRAINING = "data_as_signed_for_training"
    DATA_CHANGED = "data_changed"
    DATA_INCOMPLETE = "data_incomplete"
    DATA_SIGNER_UNKNOWN = "data_signer_unknown"
    DATA_SIGNER_REFUSED = "data_signer_refused"
    DATA_UNSIGNED = "data_unsigned"
    NO_COPY = "no_copy"
    COPY_POSSIBLE = "copy_possible"
    COPY_OR_BROKEN = "copy_or_broken"
    COPY_NOT_EXCLUDED = "copy_not_excluded"
    ZONE_SAME = "zone_same"
    ZONE_KEY_FIELDS_SAME = "zone_key_fields_same"
    ZONE_DIFFERS = "zone_differs"
    ZONE_NOT_COMPARED = "zone_not_compared"
    PHOTO_DAMAGED = "photo_damaged"
    PHOTO_MISSING = "photo_missing"


@dataclass(frozen=True, slots=True)
class GroupCheck:
    """One data group. `size` in bytes, None where it was not read."""

    number: int
    verdict: GroupVerdict
    size: int | None = None


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """The way from the signature to a state.

    Attributes:
        state: two letters of the signer's certificate.
        signed_at: as the signature tells; nobody else vouches for it. None where it does not.
        judged_at: for when the certificates were judged.
        signer: serial number of the signer's certificate, hexadecimal.
        authority: serial number of the national certificate.
        source: the list or file that the national certificate came from.
        revocation: what the authority's list says; NO_LIST is usual, few states publish one.
    """

    verdict: ChainVerdict
    state: str = ""
    signed_at: datetime | None = None
    judged_at: datetime | None = None
    signer: str = ""
    authority: str = ""
    source: str = ""
    revocation: RevocationVerdict = RevocationVerdict.NO_LIST


@dataclass(frozen=True, slots=True)
class CloneCheck:
    """One way of proving that the chip is no copy. `detail` names algorithm and curve."""

    method: CloneMethod
    verdict: CloneVerdict
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Access:
    """How the chip was opened. `cipher` and `domain` are names such as AES-256 and P-256."""

    protocol: AccessProtocol
    password: PasswordSource
    cipher: str
    domain: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ChipPhoto:
    """The photo as it lies on the chip.

    Attributes:
        format: "jpeg" or "jpeg2000".
        taken_on: as far as the chip tells, such as "2024-01-20"; mostly "".
    """

    format: str
    width: int
    height: int
    data: bytes
    taken_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChipReading:
    """What came out of a chip. It has no repr, so that no log can show a person.

    Attributes:
        zone: the machine readable zone on the chip, lines joined; "" where it could not be read.
        zone_verdict: whether it is the printed zone; not compared with a card access number.
        photo: None unless its verdict is WHOLE.
        personal: further personal details by the standard's field names, often empty.
        document: further document details, likewise.
        commands: number of commands sent.
        seconds: by step.
    """

    access: Access
    signature: SignatureVerdict
    chain: ChainCheck
    groups: tuple[GroupCheck, ...]
    clones: tuple[CloneCheck, ...]
    zone: str = ""
    zone_verdict: ZoneVerdict = ZoneVerdict.NOT_COMPARED
    photo: ChipPhoto | None = None
    photo_verdict: PhotoVerdict = PhotoVerdict.WHOLE
    personal: dict[str, str] = field(default_factory=dict)
    document: dict[str, str] = field(default_factory=dict)
    commands: int = 0
    seconds: dict[ReadStep, float] = field(default_factory=dict)

    @property
    def are_groups_intact(self) -> bool:
        """Whether everything that was read is as it was signed, the zone and photo among it."""
        read = {group.number for group in self.groups if group.verdict is GroupVerdict.MATCHES}
        fine = {GroupVerdict.MATCHES, GroupVerdict.NOT_READ, GroupVerdict.PROTECTED}
        return {1, 2} <= read and all(group.verdict in fine for group in self.groups)

    @property
    def clone_protection(self) -> CloneVerdict:
        """What all ways together showed: one failure counts more than any proof."""
        found = {check.verdict for check in self.clones}
        for verdict in (
            CloneVerdict.FAILED, CloneVerdict.PROVEN, CloneVerdict.KEY_NOT_SIGNED,
            CloneVerdict.UNSUPPORTED, CloneVerdict.NOT_DONE,
        ):  # fmt: skip
            if verdict in found:
                return verdict
        return CloneVerdict.NONE_ON_DOCUMENT

    @property
    def statements(self) -> tuple[ChipStatement, ...]:
        """What may be said, in the order of its weight: data, copy, zone, a photo that is none."""
        about_copies, zone = _ABOUT_COPIES[self.clone_protection], _ABOUT_ZONES[self.zone_verdict]
        photo = _ABOUT_PHOTOS.get(self.photo_verdict)
        said = (self._about_data(), about_copies, zone)
        return said if photo is None else (*said, photo)

    @property
    def must_be_judged(self) -> bool:
        """Whether an officer must look into it: anything but intact data of a known state.

        A document without protection against copies is as its state made it, and none of this.
        """
        return any(statement in _TO_JUDGE for statement in self.statements)

    def _about_data(self) -> ChipStatement:
        if self.signature is SignatureVerdict.MISSING:
            return ChipStatement.DATA_UNSIGNED
        changed = {GroupVerdict.DIFFERS, GroupVerdict.NOT_SIGNED}
        if self.signature is SignatureVerdict.WRONG or any(
            group.verdict in changed for group in self.groups
        ):
            return ChipStatement.DATA_CHANGED
        if self.signature is not SignatureVerdict.GOOD:
            return ChipStatement.DATA_SIGNER_UNKNOWN
        if not self.are_groups_intact:
            return ChipStatement.DATA_INCOMPLETE
        return _ABOUT_SIGNERS.get(self.chain.verdict, ChipStatement.DATA_SIGNER_UNKNOWN)


_ABOUT_SIGNERS = {
    ChainVerdict.TRUSTED: ChipStatement.DATA_AS_ISSUED,
    ChainVerdict.TRAINING: ChipStatement.DATA_AS_SIGNED_FOR_TRAINING,
    ChainVerdict.ISSUER_SIGNATURE_WRONG: ChipStatement.DATA_SIGNER_REFUSED,
    ChainVerdict.NOT_VALID_THEN: ChipStatement.DATA_SIGNER_REFUSED,
    ChainVerdict.REVOKED: ChipStatement.DATA_SIGNER_REFUSED,
    ChainVerdict.OTHER_STATE: ChipStatement.DATA_SIGNER_REFUSED,
}
_ABOUT_COPIES = {
    CloneVerdict.PROVEN: ChipStatement.NO_COPY,
    CloneVerdict.FAILED: ChipStatement.COPY_OR_BROKEN,
    CloneVerdict.NONE_ON_DOCUMENT: ChipStatement.COPY_POSSIBLE,
    CloneVerdict.KEY_NOT_SIGNED: ChipStatement.COPY_NOT_EXCLUDED,
    CloneVerdict.UNSUPPORTED: ChipStatement.COPY_NOT_EXCLUDED,
    CloneVerdict.NOT_DONE: ChipStatement.COPY_NOT_EXCLUDED,
}
_ABOUT_ZONES = {
    ZoneVerdict.SAME: ChipStatement.ZONE_SAME,
    ZoneVerdict.KEY_FIELDS_SAME: ChipStatement.ZONE_KEY_FIELDS_SAME,
    ZoneVerdict.DIFFERS: ChipStatement.ZONE_DIFFERS,
    ZoneVerdict.NOT_COMPARED: ChipStatement.ZONE_NOT_COMPARED,
}
_ABOUT_PHOTOS = {
    PhotoVerdict.DAMAGED: ChipStatement.PHOTO_DAMAGED,
    PhotoVerdict.MISSING: ChipStatement.PHOTO_MISSING,
}
_TO_JUDGE = {
    ChipStatement.DATA_CHANGED, ChipStatement.DATA_INCOMPLETE, ChipStatement.DATA_SIGNER_UNKNOWN,
    ChipStatement.DATA_SIGNER_REFUSED, ChipStatement.DATA_UNSIGNED, ChipStatement.COPY_OR_BROKEN,
    ChipStatement.ZONE_DIFFERS, ChipStatement.PHOTO_DAMAGED, ChipStatement.PHOTO_MISSING,
}  # fmt: skip
