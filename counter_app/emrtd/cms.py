"""Signed data (CMS, RFC 5652) as EF.SOD, EF.CardSecurity and master lists use it."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from asn1crypto import cms, core

from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.certificates import (
    Certificate,
    Name,
    normal_name,
    read_algorithm,
    read_certificate,
)
from counter_app.emrtd.failures import ChipError, Reason, unreadable
from counter_app.emrtd.signatures import SignatureAlgorithm, hash_name, verify

_CONTENT_TYPE, _DIGEST, _TIME = (
    "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5",
)  # fmt: skip
_MOST_CERTIFICATES: Final = 16


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed and how.

    Attributes:
        attributes: the signed attributes in DER, empty where the content itself is signed.
        digest: of the content, as the attributes tell.
        signed_at: as the attributes tell, None where they do not.
    """

    issuer: Name | None
    serial: int | None
    subject_id: bytes
    hash: str
    algorithm: SignatureAlgorithm
    signature: bytes
    attributes: bytes
    content_type: str
    digest: bytes
    signed_at: datetime | None


@dataclass(frozen=True, slots=True)
class SignedData:
    """Content with its first signer and the certificates that came along."""

    content_type: str
    content: bytes
    signer: Signer
    certificates: tuple[Certificate, ...]

    def certificate(self, others: Iterable[Certificate] = ()) -> Certificate | None:
        """Return the signer's certificate, out of those that came along or out of others."""
        signer = self.signer
        for candidate in (*self.certificates, *others):
            if signer.subject_id:
                if candidate.subject_id == signer.subject_id:
                    return candidate
            elif (candidate.issuer, candidate.serial) == (signer.issuer, signer.serial):
                return candidate
        return None

    def is_signed_by(self, certificate: Certificate) -> bool:
        """Tell whether the signature over the content holds. Raises ChipError."""
        signer = self.signer
        message = self.content
        if signer.attributes:
            digest = hashlib.new(signer.hash, self.content, usedforsecurity=False).digest()
            if signer.content_type != self.content_type:
                return False
            if not hmac.compare_digest(digest, signer.digest):
                return False
            message = signer.attributes
        key = certificate.key()
        return verify(key, signer.algorithm, signer.signature, message, signer.hash)


def read_signed_data(data: bytes, types: Iterable[str], what: str) -> SignedData:
    """Read signed data whose content is of one of some types.

    Raises:
        ChipError: CHIP_UNREADABLE for what is none; CHIP_UNSUPPORTED for an unknown hash function.
    """
    with parsing(what):
        whole = load(cms.ContentInfo, data, what)
        if str(whole["content_type"].native) != "signed_data":
            raise unreadable(Reason.WRONG_VALUE, what)
        signed = whole["content"]
        inner = signed["encap_content_info"]
        kind = str(inner["content_type"].dotted)
        if kind not in set(types):
            raise unreadable(Reason.WRONG_VALUE, what, content=kind)
        signers = signed["signer_infos"]
        if not len(signers):
            raise unreadable(Reason.MISSING_PART, what)
        return SignedData(
            kind,
            _content(inner["content"], what),
            _signer(signers[0], what),
            _certificates(signed["certificates"]),
        )


def _content(wrapped: Any, what: str) -> bytes:
    """Return the content's bytes, put together where it came in pieces."""
    if not isinstance(wrapped, core.OctetString | core.ParsableOctetString):
        raise unreadable(Reason.WRONG_VALUE, what)
    content = bytes(wrapped)
    if not content:
        raise unreadable(Reason.MISSING_PART, what)
    return content


def _signer(info: Any, what: str) -> Signer:
    chosen = info["sid"]
    issuer: Name | None = None
    serial: int | None = None
    subject_id = b""
    if chosen.name == "issuer_and_serial_number":
        issuer = normal_name(chosen.chosen["issuer"])
        serial = int(chosen.chosen["serial_number"].native)
    else:
        subject_id = bytes(chosen.chosen.native)
    attributes = info["signed_attrs"]
    told = _told(attributes)
    return Signer(
        issuer=issuer,
        serial=serial,
        subject_id=subject_id,
        hash=hash_name(str(info["digest_algorithm"]["algorithm"].dotted), what),
        algorithm=read_algorithm(info["signature_algorithm"]),
        signature=bytes(info["signature"].native),
        attributes=_as_set(attributes),
        content_type=str(told[_CONTENT_TYPE].dotted) if _CONTENT_TYPE in told else "",
        digest=bytes(told[_DIGEST].native) if _DIGEST in told else b"",
        signed_at=_time(told.get(_TIME)),
    )


def _as_set(attributes: Any) -> bytes:
    """Return the attributes as they were signed: a SET, not the [0] that they are sent as."""
    if not attributes:
        return b""
    written = bytes(attributes.dump())
    if written[1:2] == b"\x80":  # an indefinite length is never what was signed
        written = bytes(attributes.copy().dump(force=True))
    return b"\x31" + written[1:]


def _told(attributes: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for attribute in attributes or ():
        values = attribute["values"]
        if len(values) == 1:
            found[str(attribute["type"].dotted)] = values[0]
    return found


def _time(value: Any) -> datetime | None:
    try:
        found = value.native if value is not None else None
    except (ValueError, TypeError):
        return None
    return found if isinstance(found, datetime) and found.tzinfo is not None else None


def _certificates(listed: Any) -> tuple[Certificate, ...]:
    """Return those that can be read; a signer whose own cannot be read is found missing later."""
    found: list[Certificate] = []
    chosen: Sequence[Any] = list(listed or ())[:_MOST_CERTIFICATES]
    for choice in chosen:
        try:
            found.append(read_certificate(bytes(choice.chosen.dump())))
        except ChipError:
            continue
    return tuple(found)
