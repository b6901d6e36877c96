"""Certificates and revocation lists of a training state (ICAO Doc 9303-12, 7.1 and 7.2)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final

from asn1crypto import core, crl, keys, x509

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.der import (
    integer,
    printable,
    sequence,
    set_of,
)
from counter_app.devices.drivers.virtual_document.signing_keys import SigningKey

ORGANISATION: Final = "COUNTER TRAINING"
"""Stands in every certificate that we make; nothing by this name is ever trusted at work."""
UNIT: Final = "Not a travel document authority"


@dataclass(frozen=True, slots=True)
class Term:
    """When a certificate holds, both days included."""

    first: date
    last: date

    def validity(self) -> dict[str, x509.Time]:
        """Write it as certificates do."""
        return {
            "not_before": _time(self.first, time(0, 0, 0)),
            "not_after": _time(self.last, time(23, 59, 59)),
        }


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Certified:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: SigningKey


def name(country: str, common_name: str) -> x509.Name:
    """Write the name of an authority or a signer."""
    return x509.Name.build(
        {
            "country_name": country, "organization_name": ORGANISATION,
            "organizational_unit_name": UNIT, "common_name": common_name,
        }
    )  # fmt: skip


def authority(key: SigningKey, subject: x509.Name, term: Term, serial: int) -> Certified:
    """Make a country's own certificate, which signs itself."""
    extensions = [
        _extension("key_usage", {"key_cert_sign", "crl_sign"}, critical=True),
        _extension("basic_constraints", {"ca": True, "path_len_constraint": 0}, critical=True),
        *_key_identifiers(key, key.public_key_info),
    ]
    return Certified(_signed(key, subject, key, subject, term, serial, extensions), key)


def document_signer(
    issuer: Certified, key: SigningKey, subject: x509.Name, term: Term, serial: int,
    document_types: tuple[str, ...],
) -> Certified:  # fmt: skip
    """Make the certificate that signs documents of some types, such as "P"."""
    types = sequence(integer(0), set_of([printable(kind) for kind in document_types]))
    extensions = [
        _extension("key_usage", {"digital_signature"}, critical=True),
        *_key_identifiers(key, issuer.certificate.public_key),
        x509.Extension(
            {
                "extn_id": identifiers.DOCUMENT_TYPES, "critical": False,
                "extn_value": core.ParsableOctetString(types),
            }
        ),
    ]  # fmt: skip
    by = issuer.certificate.subject
    made = _signed(issuer.key, by, key, subject, term, serial, extensions)
    return Certified(made, key)


def list_signer(
    issuer: Certified, key: SigningKey, subject: x509.Name, term: Term, serial: int
) -> Certified:
    """Make the certificate that signs master lists."""
    extensions = [
        _extension("key_usage", {"digital_signature"}, critical=True),
        _extension("extended_key_usage", [identifiers.MASTER_LIST_SIGNER], critical=True),
        *_key_identifiers(key, issuer.certificate.public_key),
    ]
    by = issuer.certificate.subject
    return Certified(_signed(issuer.key, by, key, subject, term, serial, extensions), key)


def revocation_list(issuer: Certified, serials: tuple[int, ...], term: Term) -> bytes:
    """Make a revocation list."""
    revoked = [
        {"user_certificate": serial, "revocation_date": _time(term.first, time(0, 0, 0))}
        for serial in serials
    ]
    content = crl.TbsCertList(
        {
            "version": "v2",
            "signature": issuer.key.algorithm,
            "issuer": issuer.certificate.subject,
            "this_update": _time(term.first, time(0, 0, 0)),
            "next_update": _time(term.last, time(0, 0, 0)),
            "crl_extensions": [
                {
                    "extn_id": "authority_key_identifier",
                    "extn_value": _identified(issuer.certificate.public_key),
                },
                {"extn_id": "crl_number", "extn_value": 1},
            ],
            **({"revoked_certificates": revoked} if revoked else {}),
        }
    )
    signed = crl.CertificateList(
        {
            "tbs_cert_list": content, "signature_algorithm": issuer.key.algorithm,
            "signature": issuer.key.sign(content.dump()),
        }
    )  # fmt: skip
    found: bytes = signed.dump()
    return found


def subject_key_identifier(key: SigningKey) -> bytes:
    """Return the hash that names a key (RFC 5280, 4.2.1.2)."""
    return _hashed(key.public_key_info)


def _signed(
    signing: SigningKey, issuer: x509.Name, key: SigningKey, subject: x509.Name, term: Term,
    serial: int, extensions: list[x509.Extension],
) -> x509.Certificate:  # fmt: skip
    content = x509.TbsCertificate(
        {
            "version": "v3",
            "serial_number": serial,
            "signature": signing.algorithm,
            "issuer": issuer,
            "validity": term.validity(),
            "subject": subject,
            "subject_public_key_info": key.public_key_info,
            "extensions": extensions,
        }
    )
    made = x509.Certificate(
        {
            "tbs_certificate": content, "signature_algorithm": signing.algorithm,
            "signature_value": signing.sign(content.dump()),
        }
    )  # fmt: skip
    return x509.Certificate.load(made.dump())  # one that is read is written again in no time


def _key_identifiers(key: SigningKey, issuer: keys.PublicKeyInfo) -> list[x509.Extension]:
    return [
        _extension("key_identifier", subject_key_identifier(key)),
        _extension("authority_key_identifier", _identified(issuer)),
    ]


def _identified(info: keys.PublicKeyInfo) -> dict[str, bytes]:
    return {"key_identifier": _hashed(info)}


def _hashed(info: keys.PublicKeyInfo) -> bytes:
    return hashlib.sha1(info["public_key"].contents[1:], usedforsecurity=False).digest()


def _extension(kind: str, value: Any, *, critical: bool = False) -> x509.Extension:
    return x509.Extension({"extn_id": kind, "critical": critical, "extn_value": value})


def _time(day: date, moment: time) -> x509.Time:
    """Write a moment: in two digits of a year until 2049 (RFC 5280, 4.1.2.5)."""
    kind = "utc_time" if day.year < 2050 else "general_time"
    return x509.Time(name=kind, value=datetime.combine(day, moment, UTC))
