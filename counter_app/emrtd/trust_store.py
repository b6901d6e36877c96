"""The folder of national certificates that this machine believes (Doc 9303-12).

Each certificate and revocation list is a file, named after its SHA-256; `index.json` tells where it
came from. A folder without an index, such as a download, is read file by file.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from counter_app.domain.identity.trust import (
    RefusedFile,
    TrustedState,
    TrustSource,
    TrustSummary,
)
from counter_app.emrtd import trust_index
from counter_app.emrtd.certificates import (
    Certificate,
    RevocationList,
    read_certificate,
    read_revocations,
)
from counter_app.emrtd.chain import Anchor
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.trust_files import read_trust_files
from counter_app.emrtd.trust_index import TrustIndex, name_key

CERTIFICATES: Final = "certificates"
REVOCATIONS: Final = "revocations"
_LARGEST_FILE: Final = 256 * 1024 * 1024


class NoAnchors:
    """Trusts nobody: for a machine without lists."""

    @property
    def is_empty(self) -> bool:
        """Always."""
        return True

    def issuers_of(self, certificate: Certificate) -> tuple[Anchor, ...]:
        """Return nothing."""
        return ()

    def revocations_of(self, issuer: Certificate) -> tuple[RevocationList, ...]:
        """Return nothing."""
        return ()


class TrustStore:
    """Looks certificates up in a folder. Reads only what a question needs."""

    def __init__(self, folder: Path, *, with_training: bool = False) -> None:
        """Open a folder, which may not exist yet.

        Args:
            with_training: whether certificates made for practice count; never in production.

        Raises:
            Unavailable: FILE_DAMAGED for an index that cannot be read.
        """
        self.folder = folder
        self._with_training = with_training
        self._index = trust_index.load(folder)
        self._loose: tuple[list[Anchor], list[RevocationList]] | None = None

    @property
    def index(self) -> TrustIndex:
        """The index; an empty one for a folder that has none."""
        return self._index or TrustIndex()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to believe."""
        if self._index is None:
            return not self._read_loose()[0]
        return not any(self._counts(entry) for entry in self._index.certificates.values())

    def issuers_of(self, certificate: Certificate) -> Iterator[Anchor]:
        """Return the anchors that may have issued a certificate: by key, then by name.

        Raises:
            Unavailable: FILE_UNREADABLE through the system's own error.
        """
        wanted, name = certificate.issuer_id.hex(), name_key(certificate.issuer)
        if self._index is None:
            yield from _sorted(self._read_loose()[0], wanted, name)
            return
        for is_by_key in (True, False):
            for fingerprint, entry in self._index.certificates.items():
                fits = bool(wanted) and entry.subject_id == wanted
                if not self._counts(entry) or fits is not is_by_key:
                    continue
                if not fits and entry.subject != name:
                    continue
                found = self.certificate(fingerprint)
                if found is not None:
                    yield Anchor(found, self._source_names(entry.sources), entry.is_training)

    def revocations_of(self, issuer: Certificate) -> Iterator[RevocationList]:
        """Return the lists that bear an authority's name; who made them is for others to check."""
        if self._index is None:
            lists = self._read_loose()[1]
            yield from (one for one in lists if one.issuer == issuer.subject)
            return
        name = name_key(issuer.subject)
        for key, entry in self._index.revocations.items():
            path = self.folder / REVOCATIONS / f"{key}.crl"
            if entry.issuer != name or not path.is_file():
                continue
            try:
                yield read_revocations(path.read_bytes())
            except ChipError:
                continue

    def summary(self, now: datetime) -> TrustSummary:
        """Return what is here, for a screen or a command."""
        index = self.index
        real = [entry for entry in index.certificates.values() if not entry.is_training]
        by_state: dict[str, list[trust_index.CertificateEntry]] = {}
        for entry in real:
            by_state.setdefault(entry.state or "??", []).append(entry)
        states = tuple(
            TrustedState(
                state,
                len(entries),
                max(entry.valid_until for entry in entries),
                tuple(sorted({self._name(key) for entry in entries for key in entry.sources})),
            )
            for state, entries in sorted(by_state.items())
        )
        held = Counter(key for entry in index.certificates.values() for key in entry.sources)
        sources = tuple(
            TrustSource(
                source.name, source.kind, source.state, source.signer, source.imported_at,
                source.signed_at, (now - (source.signed_at or source.imported_at)).days,
                source.is_training, held[source.key], source.unreadable,
            )
            for source in sorted(index.sources.values(), key=lambda one: one.name)
        )  # fmt: skip
        due = [one.next_update for one in index.revocations.values() if one.next_update]
        refused = (
            RefusedFile(one.name, one.outcome, one.at, one.key) for one in index.refused.values()
        )
        return TrustSummary(
            states, sources, len(real), len(index.certificates) - len(real), len(index.revocations),
            expired=sum(entry.valid_until < now for entry in real),
            refused=tuple(sorted(refused, key=lambda one: one.at, reverse=True)),
            lists_due=min(due, default=None),
        )  # fmt: skip

    def _counts(self, entry: trust_index.CertificateEntry) -> bool:
        return self._with_training or not entry.is_training

    def certificate(self, fingerprint: str) -> Certificate | None:
        """Read one; a file that was changed or lost since is not believed."""
        path = self.folder / CERTIFICATES / f"{fingerprint}.cer"
        if not path.is_file():
            return None
        raw = path.read_bytes()
        if hashlib.sha256(raw).hexdigest() != fingerprint:
            return None
        try:
            return read_certificate(raw)
        except ChipError:
            return None

    def _source_names(self, keys: Iterable[str]) -> str:
        return ", ".join(sorted({self._name(key) for key in keys}))

    def _name(self, key: str) -> str:
        source = self.index.sources.get(key)
        return source.name if source else ""

    def _read_loose(self) -> tuple[list[Anchor], list[RevocationList]]:
        """Read a folder without an index, once."""
        if self._loose is None:
            anchors: list[Anchor] = []
            lists: list[RevocationList] = []
            for path in trust_paths(self.folder):
                try:
                    parts = read_trust_files(path.read_bytes())
                except ChipError:
                    continue
                for part in parts:
                    lists += part.revocations
                    anchors += (
                        Anchor(found, path.name, found.is_for_training)
                        for found in part.certificates
                        if self._with_training or not found.is_for_training
                    )
            self._loose = anchors, lists
        return self._loose


def trust_paths(folder: Path) -> list[Path]:
    """Return the files of a folder and of the folders in it that may carry trust, by name."""
    if not folder.is_dir():
        return []
    found = [path for pattern in ("*", "*/*") for path in folder.glob(pattern)]
    return sorted(
        path
        for path in found
        if path.is_file() and path.suffix != ".json" and path.stat().st_size <= _LARGEST_FILE
    )


def _sorted(anchors: list[Anchor], wanted: str, name: str) -> Iterator[Anchor]:
    by_key = [a for a in anchors if wanted and a.certificate.subject_id.hex() == wanted]
    yield from by_key
    for anchor in anchors:
        if anchor not in by_key and name_key(anchor.certificate.subject) == name:
            yield anchor
