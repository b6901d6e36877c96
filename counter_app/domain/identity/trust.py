"""Which states' signatures this machine believes, where that comes from and how old it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum, unique


@unique
class TrustKind(StrEnum):
    """What a trusted file is."""

    MASTER_LIST = "master_list"
    CERTIFICATE = "certificate"
    REVOCATION_LIST = "revocation_list"
    DIRECTORY = "directory"
    """An LDIF file of the ICAO Public Key Directory."""


@unique
class ListSigner(StrEnum):
    """What is known of who signed a master list."""

    CHECKED = "checked"
    """The signer's certificate is by an authority that was given or trusted before."""
    NOT_CHECKED = "not_checked"
    """The signature holds, but nobody vouched for its signer: trust it as you trust its source."""
    NO_SIGNATURE = "no_signature"
    """A file without a signature of its own, such as a single certificate."""


@unique
class ImportOutcome(StrEnum):
    """What became of a file."""

    TAKEN = "taken"
    NOTHING_NEW = "nothing_new"
    OLDER = "older"
    """A newer list of the same signer is here already."""
    NOT_UNDERSTOOD = "not_understood"
    SIGNATURE_WRONG = "signature_wrong"
    SIGNER_UNKNOWN = "signer_unknown"
    """An authority was given to check the signer against, and it is not its."""
    TRAINING_REFUSED = "training_refused"


@dataclass(frozen=True, slots=True)
class TrustedState:
    """A state by two letters, and the national certificates that are here for it.

    Attributes:
        valid_until: of the one that runs longest.
        sources: names of the lists and files.
    """

    state: str
    certificates: int
    valid_until: datetime
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrustSource:
    """A list or file as it was taken in.

    Attributes:
        state: two letters of who signed it.
        signed_at: as it tells.
        age_days: since it was signed, or taken in where it does not tell.
        certificates: how many national certificates it vouches for here.
        unreadable: how many in it could not be read.
    """

    name: str
    kind: TrustKind
    state: str
    signer: ListSigner
    imported_at: datetime
    signed_at: datetime | None
    age_days: int
    is_training: bool = False
    certificates: int = 0
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that was not taken in, why and when; `sha256` is that of its content."""

    name: str
    outcome: ImportOutcome
    at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class TrustSummary:
    """All of it, ready for a screen.

    Attributes:
        expired: certificates that ran out; documents that they signed before still hold.
        refused: the files that were turned down last, the newest first.
        lists_due: when the first list of withdrawn certificates should be replaced.
    """

    states: tuple[TrustedState, ...]
    sources: tuple[TrustSource, ...]
    certificates: int
    training: int
    revocation_lists: int
    expired: int = 0
    refused: tuple[RefusedFile, ...] = ()
    lists_due: datetime | None = None

    def renew_by(self, days: int) -> date | None:
        """Return when a newer list is due, so many days after the newest; None without one."""
        ages = [
            source.signed_at or source.imported_at
            for source in self.sources
            if source.kind is not TrustKind.REVOCATION_LIST and not source.is_training
        ]
        return (max(ages) + timedelta(days=days)).date() if ages else None


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file.

    Attributes:
        added: certificates or revocation lists that were not here before.
        removed: certificates that only an older list of the same signer vouched for.
        unreadable: certificates in it that this program cannot read.
        sha256: of its content.
    """

    name: str
    outcome: ImportOutcome
    kind: TrustKind | None = None
    signer: ListSigner = ListSigner.NO_SIGNATURE
    added: int = 0
    removed: int = 0
    unreadable: int = 0
    sha256: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether nothing of it was believed."""
        good = {ImportOutcome.TAKEN, ImportOutcome.NOTHING_NEW, ImportOutcome.OLDER}
        return self.outcome not in good
