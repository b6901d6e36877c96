"""Signed files: the security object, EF.CardSecurity and master lists, as CMS.

ICAO Doc 9303-10, 4.6.2; 9303-11, 9.2.11; 9303-12, 9.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from asn1crypto import cms, core, x509

from counter_app.devices.drivers.virtual_document import identifiers
from counter_app.devices.drivers.virtual_document.certificates import (
    Certified,
    subject_key_identifier,
)
from counter_app.devices.drivers.virtual_document.der import (
    integer,
    null,
    octet_string,
    oid,
    sequence,
    set_of,
)
from counter_app.devices.drivers.virtual_document.tlv import tlv

_DIGESTS = {
    "sha1": "1.3.14.3.2.26", "sha224": "2.16.840.1.101.3.4.2.4",
    "sha256": "2.16.840.1.101.3.4.2.1", "sha384": "2.16.840.1.101.3.4.2.2",
    "sha512": "2.16.840.1.101.3.4.2.3",
}  # fmt: skip


def security_object(groups: Mapping[int, bytes], hash_name: str) -> bytes:
    """Write the hashes of the data groups (LDSSecurityObject, version 0)."""
    hashes = [
        sequence(integer(number), octet_string(hashlib.new(hash_name, content).digest()))
        for number, content in sorted(groups.items())
    ]
    algorithm = sequence(oid(_DIGESTS[hash_name]), null())
    return sequence(integer(0), algorithm, sequence(*hashes))


def sod(content: bytes, signer: Certified, signed: date) -> bytes:
    """Write EF.SOD."""
    return tlv(0x77, signed_data(identifiers.LDS_SECURITY_OBJECT, content, signer, signed))


def card_security(infos: list[bytes], signer: Certified, signed: date) -> bytes:
    """Write EF.CardSecurity."""
    return signed_data(identifiers.SECURITY_OBJECT, set_of(infos), signer, signed)


def master_list(
    certificates: list[x509.Certificate], signer: Certified, issuer: Certified, signed: date
) -> bytes:
    """Write a list of countries' certificates; the signer's issuer comes with it."""
    content = sequence(integer(0), set_of([found.dump() for found in certificates]))
    more = (issuer.certificate,)
    return signed_data(identifiers.MASTER_LIST, content, signer, signed, more)


def signed_data(
    content_type: str, content: bytes, signer: Certified, signed: date,
    more: tuple[x509.Certificate, ...] = (),
) -> bytes:  # fmt: skip
    """Sign a content; the signer's certificate comes with it."""
    key = signer.key
    digest = hashlib.new(key.hash_name, content).digest()
    moment = datetime.combine(signed, time(9, 0), UTC)
    attributes = cms.CMSAttributes(
        [
            {"type": "content_type", "values": [content_type]},
            {"type": "signing_time", "values": [cms.Time({"utc_time": moment})]},
            {"type": "message_digest", "values": [digest]},
        ]
    )
    signer_info = {
        "version": "v3",
        "sid": {"subject_key_identifier": subject_key_identifier(key)},
        "digest_algorithm": {"algorithm": key.hash_name},
        "signed_attrs": attributes,
        "signature_algorithm": key.algorithm,
        "signature": key.sign(attributes.dump()),
    }
    data = cms.SignedData(
        {
            "version": "v3",
            "digest_algorithms": [{"algorithm": key.hash_name}],
            "encap_content_info": {
                "content_type": content_type,
                "content": core.ParsableOctetString(content),
            },
            "certificates": [signer.certificate, *more],
            "signer_infos": [signer_info],
        }
    )
    found: bytes = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    return found
