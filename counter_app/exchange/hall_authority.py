"""A hall's own authority: what the machines of one hall prove a server's name by, for one day.

The office makes it when it seals a package for a hall. Its certificate stands in the package's
head, under the office's signature, for everybody there to read; its key is sealed to the machine
in the middle, which makes the server's certificate for the addresses that it has in the hall.
Nobody trusts this authority for anything else, and it ends with the package.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from counter_app.domain.errors import Code, Invalid

_SLACK: Final = timedelta(days=1)
"""So much longer certificates stand: a clock that is wrong is told by the program, in minutes, and
not by a line that only says that some certificate is no good."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A certificate and its key, both PEM; the key is a secret."""

    certificate: str
    key: str


def make_authority(begins: datetime, ends: datetime) -> Proof:
    """Make the authority of a hall, good from `begins` to `ends` and a day around."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Counter, a hall's own authority")
    made = (
        x509.CertificateBuilder(name, name, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins - _SLACK)
        .not_valid_after(ends + _SLACK)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return _proof(made.sign(key, hashes.SHA256()), key)


def certify(authority: Proof, hosts: Sequence[str]) -> Proof:
    """Make a server's certificate for the addresses and names by which it is reached.

    Raises:
        Invalid: PACKAGE_CHANGED when the authority is none.
    """
    try:
        issuer = x509.load_pem_x509_certificate(authority.certificate.encode())
        signing = serialization.load_pem_private_key(authority.key.encode(), None)
    except ValueError:
        raise Invalid(Code.PACKAGE_CHANGED, "package") from None
    if not isinstance(signing, ec.EllipticCurvePrivateKey):
        raise Invalid(Code.PACKAGE_CHANGED, "package")
    key = ec.generate_private_key(ec.SECP256R1())
    own = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    made = (
        x509.CertificateBuilder(issuer.subject, _name(hosts[0]), key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(issuer.not_valid_before_utc)
        .not_valid_after(issuer.not_valid_after_utc)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([_general(one) for one in hosts]), False)
        .add_extension(own, critical=False)
    )
    return _proof(made.sign(signing, hashes.SHA256()), key)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common[:64])])


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs, key_cert_sign=signs, crl_sign=signs, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip


def _proof(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> Proof:
    return Proof(
        certificate.public_bytes(serialization.Encoding.PEM).decode("ascii"),
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ).decode("ascii"),
    )  # fmt: skip
