"""Certificates of states as they really are (Doc 9303-12): read leniently, judged strictly.

`cryptography` refuses many of them for explicit curves, negative serial numbers or odd extensions,
so they are parsed with asn1crypto; what an unreadable extension would have said counts as not said.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from asn1crypto import core, crl, x509

from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.failures import Reason, unreadable
from counter_app.emrtd.public_keys import PublicKey, read_key
from counter_app.emrtd.signatures import SignatureAlgorithm, verify

TRAINING_MARK: Final = "training"
"""A word in the subject of certificates that were made for practice."""
_SKI, _AKI, _BASIC, _USE = "2.5.29.14", "2.5.29.35", "2.5.29.19", "2.5.29.37"
_COUNTRY: Final = "2.5.4.6"

Name = tuple[tuple[str, str], ...]
"""A name as pairs of type and text, without the differences that do not count."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is needed of a certificate.

    Attributes:
        raw: as it came.
        state: two capital letters of its subject, "" where there are none.
        subject_id: of its key, empty where it does not tell.
        issuer_id: of its issuer's key, likewise.
        is_authority: whether it may issue certificates; None where it does not tell.
        uses: object identifiers of extended key usages.
    """

    raw: bytes
    signed: bytes
    algorithm: SignatureAlgorithm
    signature: bytes
    key_info: bytes
    subject: Name
    issuer: Name
    state: str
    serial: int
    not_before: datetime
    not_after: datetime
    subject_id: bytes
    issuer_id: bytes
    is_authority: bool | None
    uses: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, hexadecimal."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def serial_text(self) -> str:
        """The serial number, hexadecimal."""
        return f"{self.serial:X}"

    @property
    def is_for_training(self) -> bool:
        """Whether it says that it was made for practice."""
        return any(TRAINING_MARK in text for _, text in self.subject)

    def key(self) -> PublicKey:
        """Return the public key. Raises ChipError(CHIP_UNSUPPORTED, CHIP_UNREADABLE)."""
        return read_key(self.key_info, "certificate")

    def was_valid(self, at: datetime) -> bool:
        """Tell whether a moment lies in the time of validity."""
        return self.not_before <= at <= self.not_after

    def has_issued(self, other: Certificate | RevocationList) -> bool:
        """Tell whether another one's signature is by this one's key. Raises ChipError."""
        return verify(self.key(), other.algorithm, other.signature, other.signed, "sha256")


@dataclass(frozen=True, slots=True)
class RevocationList:
    """An authority's list of withdrawn certificates.

    Attributes:
        next_update: when a newer one should be there; None where it does not tell.
    """

    raw: bytes
    signed: bytes
    algorithm: SignatureAlgorithm
    signature: bytes
    issuer: Name
    issuer_id: bytes
    made_at: datetime
    next_update: datetime | None
    serials: frozenset[int]


def read_certificate(raw: bytes) -> Certificate:
    """Read a certificate in DER. Raises ChipError(CHIP_UNREADABLE)."""
    what = "certificate"
    with parsing(what):
        whole = load(x509.Certificate, raw, what)
        body = whole["tbs_certificate"]
        extensions = _extensions(body["extensions"])
        subject = normal_name(body["subject"])
        return Certificate(
            raw=bytes(raw),
            signed=bytes(body.dump()),
            algorithm=read_algorithm(whole["signature_algorithm"]),
            signature=_octets(whole["signature_value"]),
            key_info=bytes(body["subject_public_key_info"].dump()),
            subject=subject,
            issuer=normal_name(body["issuer"]),
            state=_state(subject) or _state(normal_name(body["issuer"])),
            serial=int(body["serial_number"].native),
            not_before=_moment(body["validity"]["not_before"]),
            not_after=_moment(body["validity"]["not_after"]),
            subject_id=_subject_id(extensions.get(_SKI)),
            issuer_id=_issuer_id(extensions.get(_AKI)),
            is_authority=_is_authority(extensions.get(_BASIC)),
            uses=_uses(extensions.get(_USE)),
        )


def read_revocations(raw: bytes) -> RevocationList:
    """Read a certificate revocation list in DER. Raises ChipError(CHIP_UNREADABLE)."""
    what = "revocation list"
    with parsing(what):
        whole = load(crl.CertificateList, raw, what)
        body = whole["tbs_cert_list"]
        entries = body["revoked_certificates"]
        following = body["next_update"]
        return RevocationList(
            raw=bytes(raw),
            signed=bytes(body.dump()),
            algorithm=read_algorithm(whole["signature_algorithm"]),
            signature=_octets(whole["signature"]),
            issuer=normal_name(body["issuer"]),
            issuer_id=_issuer_id(_extensions(body["crl_extensions"]).get(_AKI)),
            made_at=_moment(body["this_update"]),
            next_update=_moment(following) if following.native is not None else None,
            serials=frozenset(int(entry["user_certificate"].native) for entry in (entries or ())),
        )


def read_algorithm(written: Any) -> SignatureAlgorithm:
    """Return an AlgorithmIdentifier as this program keeps it; call it inside `parsing`."""
    parameters = written["parameters"]
    dumped = bytes(parameters.dump() or b"")
    oid = str(written["algorithm"].dotted)
    return SignatureAlgorithm(oid, dumped if dumped not in {b"", b"\x05\x00"} else b"")


def _octets(bits: Any) -> bytes:
    raw = bytes(bits.contents)
    if not raw or raw[0] != 0:
        raise unreadable(Reason.WRONG_VALUE, "signature")
    return raw[1:]


def normal_name(name: Any) -> Name:
    """Return a name so that equal ones are equal; call it inside `parsing`."""
    parts = []
    for relative in name.chosen:
        for pair in relative:
            text = str(pair["value"].native or "")
            parts.append((str(pair["type"].dotted), " ".join(text.casefold().split())))
    return tuple(sorted(parts))


def _state(name: Name) -> str:
    return next((text.upper()[:2] for kind, text in name if kind == _COUNTRY), "")


def _moment(time: Any) -> datetime:
    found = time.chosen.native if hasattr(time, "chosen") else time.native
    if not isinstance(found, datetime) or found.tzinfo is None:
        raise unreadable(Reason.WRONG_VALUE, "time")
    return found


def _extensions(listed: Any) -> dict[str, bytes]:
    """Return the extensions' contents by identifier, without interpreting any."""
    found: dict[str, bytes] = {}
    for extension in listed or ():
        found[str(extension["extn_id"].dotted)] = bytes(extension["extn_value"].contents)
    return found


def _subject_id(content: bytes | None) -> bytes:
    if content is None:
        return b""
    try:
        return bytes(core.OctetString.load(content).native)
    except (ValueError, TypeError):
        return b""


def _issuer_id(content: bytes | None) -> bytes:
    if content is None:
        return b""
    try:
        return bytes(x509.AuthorityKeyIdentifier.load(content)["key_identifier"].native or b"")
    except (ValueError, TypeError, KeyError):
        return b""


def _is_authority(content: bytes | None) -> bool | None:
    if content is None:
        return None
    try:
        return bool(x509.BasicConstraints.load(content)["ca"].native)
    except (ValueError, TypeError, KeyError):
        return None


def _uses(content: bytes | None) -> tuple[str, ...]:
    if content is None:
        return ()
    try:
        listed = x509.ExtKeyUsageSyntax.load(content)
        return tuple(str(use.dotted) for use in list(listed)[:16])
    except (ValueError, TypeError, KeyError):
        return ()
