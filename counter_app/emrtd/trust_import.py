"""Taking files into the folder of trusted certificates: what is checked, what is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.trust import ImportedFile, ImportOutcome, ListSigner, TrustKind
from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd import trust_index
from counter_app.emrtd.certificates import Certificate
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.trust_files import TrustFile, read_trust_files
from counter_app.emrtd.trust_index import SourceEntry, TrustIndex
from counter_app.emrtd.trust_store import CERTIFICATES, REVOCATIONS, TrustStore, trust_paths

_T = TypeVar("_T")
Told = Callable[[int, int], None]
"""Hears how many of how many were looked at."""
# national certificates first: they vouch for lists and revocation lists
_ORDER: Final = {
    TrustKind.CERTIFICATE: 0, TrustKind.MASTER_LIST: 1, TrustKind.DIRECTORY: 1,
    TrustKind.REVOCATION_LIST: 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    key: str
    part: TrustFile


class TrustImport:
    """One taking-in. The folder is written to as it goes on; the index last of each file."""

    def __init__(
        self, folder: Path, *, authorities: Iterable[Certificate] = (), with_training: bool = False
    ) -> None:
        """Take in to a folder.

        Args:
            authorities: national certificates that must have issued the signers of lists; without
                any, a list's signature must hold, and its signer is noted as not checked.
            with_training: whether certificates made for practice are taken in.

        Raises:
            Unavailable: FILE_DAMAGED for an index that cannot be read.
        """
        self._folder = folder
        self._authorities = tuple(authorities)
        self._with_training = with_training
        self._store = TrustStore(folder)
        self._index: TrustIndex = self._store.index
        self._tell: Told = lambda _done, _all: None
        self._looked_at = self._whole = 0

    def take(
        self,
        paths: Iterable[Path],
        now: datetime,
        tell: Told = lambda _done, _all: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[ImportedFile, ...]:
        """Take in files, and what lies in folders.

        Args:
            paths: files and folders.
            now: the moment that is noted.
            tell: hears how many certificates of how many were looked at.
            cancelled: asked before each file; what was taken in before stays.

        Raises:
            OSError: where the system refuses.
        """
        done: list[ImportedFile] = []
        read: list[_Read] = []
        for path in paths:
            for file in trust_paths(path) if path.is_dir() else (path,):
                data = file.read_bytes()
                key = hashlib.sha256(data).hexdigest()
                try:
                    parts = read_trust_files(data)
                except ChipError:
                    done.append(ImportedFile(file.name, ImportOutcome.NOT_UNDERSTOOD, sha256=key))
                    self._note(done[-1], now)
                    continue
                read += (_Read(file, key, part) for part in parts)
        read.sort(key=lambda one: _ORDER[one.part.kind])
        self._tell, self._looked_at = tell, 0
        self._whole = sum(max(1, len(one.part.certificates)) for one in read)
        for one in read:
            if cancelled():
                break
            done.append(replace(self._take(one, now), sha256=one.key))
            self._note(done[-1], now)
        return tuple(done)

    def _note(self, done: ImportedFile, now: datetime) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._index.note(done, now)
        trust_index.save(self._folder, self._index)

    def _take(self, one: _Read, now: datetime) -> ImportedFile:
        for name in (CERTIFICATES, REVOCATIONS):
            (self._folder / name).mkdir(parents=True, exist_ok=True)
        if one.part.kind is TrustKind.MASTER_LIST:
            return self._take_list(one, now)
        if one.part.kind is TrustKind.CERTIFICATE:
            return self._take_certificate(one, now)
        return self._take_revocations(one, now)

    def _take_certificate(self, one: _Read, now: datetime) -> ImportedFile:
        certificate = one.part.certificates[0]
        refusal = self._refusal(certificate)
        if refusal is not None:
            return ImportedFile(one.path.name, refusal, one.part.kind)
        source = self._source(one, now, certificate.state, None, ListSigner.NO_SIGNATURE)
        source.is_training = certificate.is_for_training
        return self._add(one, source, (certificate,))

    def _take_list(self, one: _Read, now: datetime) -> ImportedFile:
        signed = one.part.signed
        signer = signed.certificate() if signed else None
        if signed is None or signer is None or not _holds(signed.is_signed_by, signer):
            return ImportedFile(one.path.name, ImportOutcome.SIGNATURE_WRONG, one.part.kind)
        signed_at = signed.signer.signed_at
        verdict = self._signer(signer, signed_at or signer.not_before)
        if verdict is None:
            return ImportedFile(one.path.name, ImportOutcome.SIGNER_UNKNOWN, one.part.kind)
        older = self._of_same_signer(signer.state, one.key)
        if signed_at and any(o.signed_at and o.signed_at > signed_at for o in older):
            return ImportedFile(one.path.name, ImportOutcome.OLDER, one.part.kind, verdict)
        usable = [c for c in one.part.certificates if self._refusal(c, alone=False) is None]
        source = self._source(one, now, signer.state, signed_at, verdict)
        done = self._add(one, source, usable)
        removed = sum(len(self._forget(entry.key)) for entry in older)
        outcome = ImportOutcome.TAKEN if removed else done.outcome
        return replace(done, outcome=outcome, removed=removed)

    def _take_revocations(self, one: _Read, now: datetime) -> ImportedFile:
        listed = one.part.revocations[0]
        name = trust_index.name_key(listed.issuer)
        state = ""
        store = TrustStore(self._folder, with_training=self._with_training)
        for fingerprint, entry in self._index.certificates.items():
            if entry.subject != name:
                continue
            authority = store.certificate(fingerprint)
            if authority is not None and _holds(authority.has_issued, listed):
                state = entry.state
                break
        else:
            return ImportedFile(one.path.name, ImportOutcome.SIGNER_UNKNOWN, one.part.kind)
        source = self._source(one, now, state, listed.made_at, ListSigner.CHECKED)
        key = hashlib.sha256(listed.raw).hexdigest()
        self._keep(REVOCATIONS, f"{key}.crl", listed.raw)
        self._index.sources[source.key] = source
        is_new = self._index.add_revocations(listed, source)
        outcome = ImportOutcome.TAKEN if is_new else ImportOutcome.NOTHING_NEW
        return ImportedFile(one.path.name, outcome, one.part.kind, ListSigner.CHECKED, int(is_new))

    def _add(
        self, one: _Read, source: SourceEntry, certificates: Iterable[Certificate]
    ) -> ImportedFile:
        added = 0
        for certificate in certificates:
            self._keep(CERTIFICATES, f"{certificate.fingerprint}.cer", certificate.raw)
            added += self._index.add(certificate, source)
            self._looked_at += 1
            self._tell(self._looked_at, self._whole)
        source.unreadable = one.part.unreadable
        self._index.sources[source.key] = source
        outcome = ImportOutcome.TAKEN if added else ImportOutcome.NOTHING_NEW
        return ImportedFile(
            one.path.name, outcome, one.part.kind, source.signer, added,
            unreadable=one.part.unreadable,
        )  # fmt: skip

    def _refusal(self, certificate: Certificate, *, alone: bool = True) -> ImportOutcome | None:
        """Return why a certificate is no national one, or not one for this machine.

        One that comes alone must be signed by itself, or by one that is here already: that is how
        a state links its new key to its old one.
        """
        if certificate.is_for_training and not self._with_training:
            return ImportOutcome.TRAINING_REFUSED
        if certificate.is_authority is False:
            return ImportOutcome.NOT_UNDERSTOOD
        if not alone or _holds(certificate.has_issued, certificate):
            return None
        if certificate.is_authority is None:
            return ImportOutcome.NOT_UNDERSTOOD
        known = TrustStore(self._folder, with_training=self._with_training).issuers_of(certificate)
        issuers = [anchor.certificate for anchor in known]
        if any(_holds(one.has_issued, certificate) for one in issuers):
            return None
        is_own = certificate.subject == certificate.issuer
        is_false = is_own and certificate.issuer_id in {b"", certificate.subject_id}
        return ImportOutcome.SIGNATURE_WRONG if is_false else ImportOutcome.SIGNER_UNKNOWN

    def _signer(self, signer: Certificate, at: datetime) -> ListSigner | None:
        """Judge who signed a list; None for a stranger where an authority was named."""
        is_of_lists = oids.MASTER_LIST_SIGNER in signer.uses and signer.was_valid(at)
        known = self._authorities or [
            anchor.certificate for anchor in TrustStore(self._folder).issuers_of(signer)
        ]
        if is_of_lists and any(_holds(one.has_issued, signer) for one in known):
            return ListSigner.CHECKED
        return None if self._authorities else ListSigner.NOT_CHECKED

    def _of_same_signer(self, state: str, key: str) -> list[SourceEntry]:
        return [
            source
            for source in self._index.sources.values()
            if source.kind is TrustKind.MASTER_LIST and source.state == state and source.key != key
        ]

    def _source(
        self, one: _Read, now: datetime, state: str, signed_at: datetime | None, signer: ListSigner
    ) -> SourceEntry:
        return SourceEntry(
            one.key, one.path.name, one.part.kind, state, signer, now, signed_at, False
        )

    def _forget(self, key: str) -> list[str]:
        dropped = self._index.drop_source(key)
        for fingerprint in dropped:
            (self._folder / CERTIFICATES / f"{fingerprint}.cer").unlink(missing_ok=True)
        return dropped

    def _keep(self, kind: str, name: str, data: bytes) -> None:
        """Write a file in one step, unless it is there."""
        path = self._folder / kind / name
        if not path.exists():
            fresh = path.with_suffix(".new")
            fresh.write_bytes(data)
            fresh.replace(path)


def authority_of(path: Path) -> Certificate:
    """Read the one national certificate of a file, which must stand behind a list.

    Raises:
        Invalid: FILE_WRONG_TYPE for anything else.
        OSError: where the system refuses.
    """
    try:
        found = [one for part in read_trust_files(path.read_bytes()) for one in part.certificates]
    except ChipError:
        found = []
    if len(found) != 1:
        raise Invalid(Code.FILE_WRONG_TYPE, "signed-by", file=path.name)
    return found[0]


def _holds(check: Callable[[_T], bool], argument: _T) -> bool:
    """Ask whether a signature holds; one of an unknown kind does not."""
    try:
        return check(argument)
    except ChipError:
        return False
