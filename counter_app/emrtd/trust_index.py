"""The index of a folder of trusted files: enough to find a certificate without reading all."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.identity.trust import (
    ImportedFile,
    ImportOutcome,
    ListSigner,
    TrustKind,
)
from counter_app.emrtd.certificates import Certificate, Name, RevocationList

FILE_NAME: Final = "index.json"
_VERSION: Final = 1
_MOST_REFUSED: Final = 100


@dataclass(slots=True)
class SourceEntry:
    """A list or file that was taken in; `key` is the SHA-256 of its content."""

    key: str
    name: str
    kind: TrustKind
    state: str
    signer: ListSigner
    imported_at: datetime
    signed_at: datetime | None
    is_training: bool
    unreadable: int = 0


@dataclass(slots=True)
class RefusedEntry:
    """A file that was not taken in; `key` is the SHA-256 of its content."""

    key: str
    name: str
    outcome: ImportOutcome
    at: datetime


@dataclass(slots=True)
class CertificateEntry:
    """A national certificate. `subject` is the hash of its name; `sources` are keys."""

    state: str
    subject: str
    subject_id: str
    valid_until: datetime
    is_training: bool
    sources: list[str]


@dataclass(slots=True)
class RevocationEntry:
    """A list of withdrawn certificates. `issuer` is the hash of its authority's name."""

    issuer: str
    made_at: datetime
    next_update: datetime | None
    source: str


@dataclass(slots=True)
class TrustIndex:
    """Everything by the SHA-256 of its content."""

    sources: dict[str, SourceEntry] = field(default_factory=dict)
    certificates: dict[str, CertificateEntry] = field(default_factory=dict)
    revocations: dict[str, RevocationEntry] = field(default_factory=dict)
    refused: dict[str, RefusedEntry] = field(default_factory=dict)

    def note(self, done: ImportedFile, now: datetime) -> None:
        """Remember a file that was refused, and forget that once it is taken in."""
        self.refused.pop(done.sha256, None)
        if done.is_refused:
            self.refused[done.sha256] = RefusedEntry(done.sha256, done.name, done.outcome, now)
        while len(self.refused) > _MOST_REFUSED:
            del self.refused[next(iter(self.refused))]

    def add(self, certificate: Certificate, source: SourceEntry) -> bool:
        """Note a certificate and where it came from; tell whether it is new."""
        known = self.certificates.get(certificate.fingerprint)
        if known is not None:
            if source.key not in known.sources:
                known.sources.append(source.key)
            return False
        self.certificates[certificate.fingerprint] = CertificateEntry(
            certificate.state, name_key(certificate.subject), certificate.subject_id.hex(),
            certificate.not_after, certificate.is_for_training, [source.key],
        )  # fmt: skip
        return True

    def add_revocations(self, listed: RevocationList, source: SourceEntry) -> bool:
        """Note a list of withdrawn certificates; tell whether it is new."""
        key = hashlib.sha256(listed.raw).hexdigest()
        is_new = key not in self.revocations
        self.revocations[key] = RevocationEntry(
            name_key(listed.issuer), listed.made_at, listed.next_update, source.key
        )
        return is_new

    def drop_source(self, key: str) -> list[str]:
        """Forget a source and the certificates that only it vouched for; return those."""
        self.sources.pop(key, None)
        dropped = []
        for fingerprint, entry in list(self.certificates.items()):
            if key in entry.sources:
                entry.sources.remove(key)
            if not entry.sources:
                dropped.append(fingerprint)
                del self.certificates[fingerprint]
        return dropped


def name_key(name: Name) -> str:
    """Return a name as a short key."""
    return hashlib.sha256(repr(name).encode()).hexdigest()[:32]


def load(folder: Path) -> TrustIndex | None:
    """Read the index, None where a folder has none. Raises Unavailable(FILE_DAMAGED)."""
    path = folder / FILE_NAME
    if not path.is_file():
        return None
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["version"] != _VERSION:
            raise ValueError("version")
        return TrustIndex(
            {key: _source(value) for key, value in told["sources"].items()},
            {key: _certificate(value) for key, value in told["certificates"].items()},
            {key: _revocation(value) for key, value in told["revocations"].items()},
            {key: _refused(value) for key, value in told.get("refused", {}).items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unavailable(Code.FILE_DAMAGED, file=path.name) from error


def save(folder: Path, index: TrustIndex) -> None:
    """Write the index in one step."""
    told = {"version": _VERSION, **asdict(index)}
    fresh = folder / f"{FILE_NAME}.new"
    fresh.write_text(json.dumps(told, default=_plain, indent=1), encoding="utf-8")
    fresh.replace(folder / FILE_NAME)


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _source(told: dict[str, Any]) -> SourceEntry:
    return SourceEntry(
        str(told["key"]), str(told["name"]), TrustKind(told["kind"]), str(told["state"]),
        ListSigner(told["signer"]), datetime.fromisoformat(told["imported_at"]),
        _moment(told["signed_at"]), bool(told["is_training"]), int(told.get("unreadable", 0)),
    )  # fmt: skip


def _refused(told: dict[str, Any]) -> RefusedEntry:
    return RefusedEntry(
        str(told["key"]), str(told["name"]), ImportOutcome(told["outcome"]),
        datetime.fromisoformat(told["at"]),
    )  # fmt: skip


def _certificate(told: dict[str, Any]) -> CertificateEntry:
    return CertificateEntry(
        str(told["state"]), str(told["subject"]), str(told["subject_id"]),
        datetime.fromisoformat(told["valid_until"]), bool(told["is_training"]),
        [str(key) for key in told["sources"]],
    )  # fmt: skip


def _revocation(told: dict[str, Any]) -> RevocationEntry:
    return RevocationEntry(
        str(told["issuer"]), datetime.fromisoformat(told["made_at"]),
        _moment(told["next_update"]), str(told["source"]),
    )  # fmt: skip
